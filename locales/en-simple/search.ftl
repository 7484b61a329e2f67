### The page on which people look for something, in easy read.

nav-search = Find

search-title = Find something
search-words = What are you looking for?
search-words-hint = Write one word or a few words. It is fine to spell a word wrong.
search-button = Find

## What the search can be narrowed to
search-narrow = Look only in some places
search-kind = What is it?
search-kind-all = Everything
search-space = Part of the forum
search-space-all = All parts
search-theme = Priority
search-theme-all = All priorities
search-language = Language
search-language-all = My language first
search-only = Easy read
search-only-easy = Show only easy read
search-from = The first day
search-to = The last day
search-date-hint = For example 27 3 2026
search-fault-date = Write a day, a month and a year. Or leave all three empty.
search-fault-dates = The last day must come after the first day

## What was found
search-found = We found this for “{ $text }”
search-none-for = We found nothing for “{ $text }”.
search-looked-for = We looked for “{ $text }”
search-none-all = Nothing here has all of your words.
search-some = We found this for some of your words: { $text }
search-other-language = We found nothing in your language. These are in another language: { $language }.
search-marked = We found these words: { $words }
search-has-easy = has easy read
search-in-easy = These words are in the easy read.
search-in-standard = These words are not in the easy read. They are in the other text.
search-more = Show more
search-further = Look for more
search-start = Go back to the first ones
search-none-here = We found nothing yet. There may be more. Press the button to look for more.

## Nothing was found
search-none = We found nothing for “{ $text }”
search-none-words = Try another word. Or try fewer words.
search-none-other = You can look in the forum or at the boards.
search-everywhere = Look for the same words in all places
search-small = We need one more word
search-small-next = Your words are in nearly every text. Add a word like “bus” or “carer”.
search-glossary = What hard words mean
search-help = Help with this site
