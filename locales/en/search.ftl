### The page on which people look for something.

nav-search = Find

search-title = Find something
search-words = What are you looking for?
search-words-hint = One word or a few. You need not spell them right: “saftey” finds “safety”.
search-button = Find

## What the search can be narrowed to
search-narrow = Look only in some places or times
search-kind = Kind
search-kind-all = Every kind
search-space = Space of the forum
search-space-all = Every space
search-theme = Priority
search-theme-all = Every priority
search-language = Language
search-language-all = My language first, then the others
search-only = Form
search-only-easy = Only what has easy read
search-from = From this day
search-to = Up to this day
search-date-hint = For example, 27 3 2026
search-fault-date = Enter a day, a month and a year, or leave all three empty
search-fault-dates = The last day must not be before the first

## What was found
search-found = What we found for “{ $text }”
search-none-for = We found nothing for “{ $text }”.
search-looked-for = We looked for “{ $text }” instead
search-none-all = No text has all of these words.
search-some = What we found for some of them: { $text }
search-other-language = We found nothing in your language. These are in this language: { $language }.
search-marked = Words found here: { $words }
search-has-easy = has easy read
search-in-easy = These words stand in its easy read.
search-in-standard = These words stand in its standard form, and not in its easy read.
search-more = Show more
search-further = Look further
search-start = Back to the first ones
search-none-here = Nothing among those that we looked at. There may be more further on.

## Nothing was found
search-none = We found nothing for “{ $text }”
search-none-words = Try fewer words, or another word for the same thing.
search-none-other = If you know where it was said, look there: in the forum, at a board or in the strategy.
search-everywhere = Look everywhere for the same words
search-small = These words stand in almost every text
search-small-next = Add a word that says what it is about, such as “bus” or “carer”.
search-glossary = What hard words mean
search-help = Help with this site
