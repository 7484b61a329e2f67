### Forms of a text, in easy read.

## Names

form-name-standard = { $language }
form-name-easy = { $language }, easy read
kind-topic = Topic
kind-post = Post
kind-outcome = What happened after a topic
kind-statement = ‘I’ statement
kind-space = Part of the forum
kind-board = Partnership board
kind-meeting = Meeting
kind-pledge = Pledge
kind-strategy = Plan
kind-priority = Big aim
kind-commitment = ‘We will’ promise
kind-point = Part of a plan
kind-action = Action
kind-progress = News of an action
kind-measure = Measure
kind-word = Word of the glossary

## What is true of a form

form-original = This is the main text.
form-missing = Nobody has written this yet.
form-published = Readers can see this.
form-out-of-date = The main text has changed. We are changing this version too.
form-by-computer = A computer translated these words. Nobody has checked them yet.
form-by-person = A person translated these words. A second person has to check them.
form-checked = A second person checked these words on { $day }.
form-tested = These people tested it: { $group }, { $day }.
form-not-tested = Readers have to test this.

## The desk

desk-title = Texts for you to write
desk-lead = Here you can write easy read. You can translate too.
desk-on-me = Easy read and languages
desk-drafts-title = Drafts
desk-no-drafts = There are no drafts.
desk-empty-draft = A draft without words
desk-waiting-title = Texts that wait
desk-form = Which form?
desk-kind = Which kind of text?
desk-show = Show
desk-count = { $count ->
    [0] No text waits.
    [one] One text waits.
   *[other] { $count } texts wait. The new ones come first.
}

## The forms of one text

forms-title = Easy read and languages
forms-lead = You can write this text in easy read. You can write it in other languages.
forms-link = Easy read and languages
forms-draft-by = { $name } is writing this. Last change: { $day }.
forms-write = Write this
forms-change = Change this
forms-difference = See the changes
forms-test = Readers have tested it
forms-check = I have checked this

## Writing

writing-title = You write: { $form }
writing-source = This is the text to start from: { $form }
writing-source-changed = The main text has changed. Read it again first.
writing-save = Keep the draft
writing-cut = Start with the main text
writing-name = Title
writing-block = Block { $number }
writing-begins = We put these words before your words:
writing-text = Your words
writing-up = Move up
writing-down = Move down
writing-add = Add a block
writing-remove = Take this block out
writing-pictures = Choose a picture
writing-picture-none = Take the picture away
writing-found-nothing = There is no picture for this word. Try another word.
writing-find = Look for a picture
writing-find-button = Look
writing-publish-title = Show it to readers
writing-sure = Read your text again. Is this true?
writing-publish-next = Readers will see it at once.
writing-publish = Show to readers
sure-true = It says the same as the main text
sure-picture = Each picture fits the words
sure-adult = It is written for adults

finding-stops = Stop:
finding-warns = Look again:
finding-take = Say “{ $better }”
finding-take-out = Take it out
finding-more = There are { $count } more.
finding-long-block = This block is long. Make two blocks of it.
finding-explain = Explain “{ $word }”
finding-count = { $stops ->
    [0] Nothing stops this text.
    [one] One thing stops this text.
   *[other] { $stops } things stop this text.
} { $count ->
    [0] There is nothing else.
    [one] Look at one more thing.
   *[other] Look at { $count } more things.
}

fault-writing-too-many = This text is too long. Take some blocks out.
fault-writing-meanwhile = Somebody else wrote here too. Your words are below. Look at their words in a new window. You can send your words again.
fault-writing-title = Write a title
fault-writing-empty = Write one block or more
fault-writing-stops = Block { $number }: change these words. The reason is below.
fault-writing-title-stops = Change the title. Keep it short.
fault-writing-long-block = Block { $number }: this is too long. Make more blocks.
fault-writing-untranslated = Block { $number }: translate it
fault-writing-no-picture = Block { $number }: choose a picture
fault-writing-sure = Tick all three boxes

said-kept = We have kept your draft.
said-published = Readers can see this now.
said-checked = Thank you. You checked this.
said-check-yourself = You wrote this. Ask somebody else to check it.
said-tested = Thank you. Readers can see who tested this.
said-word = We have added the word.

## What has changed

difference-title = What has changed
difference-lead = We wrote { $form } from { $source }. Here you see what is new in { $source }.
difference-unknown = We have lost the old words.
difference-gone = this is gone:
difference-new = this is new:
difference-write = Change it

## A test with readers

test-title = Readers have tested it
test-lead = Readers test easy read. Write which group it was. Write the day. Leave out the names of people.
test-group = Which group was it?
test-group-hint = For example: the reading group of a board
test-on = Which day was it?
test-sure = What did the readers say?
test-button = Send
fault-test-group = Write which group it was
fault-test-day = Write the day of the test. Write day, month and year in numbers.
fault-test-future = This day is in the future. Write the day of the test.

## A new word

word-new-title = Explain a word
word-new-word = The word
word-new-word-hint = Write the word as you see it
word-new-text = What does it mean?
word-new-text-hint = One or two sentences
word-new-button = Add the word
fault-word-missing = Write the word
fault-word-meaning-missing = Write what the word means
fault-word-exists = We have this word already

## Translating by computer

writing-translate = A computer translates for you
writing-translate-hint = A computer makes mistakes. Read every sentence.
writing-read = Have you read it all?
writing-read-whole = I have read every sentence
writing-read-hint = Leave this empty if you need more time. We tell readers that a computer wrote it.

## To translators and back

exchange-title = Give texts to translators
exchange-lead = You get all texts in one file. Send the file to a translator. Then send it back to us.
exchange-out-title = Get the file
exchange-in = Which language?
exchange-out-button = Get the file
exchange-nothing = No text waits: { $form }
exchange-nothing-text = Every text has this form.
exchange-back-title = Send the file back
exchange-file = Your file
exchange-file-hint = The file can have 20 megabytes
exchange-publish = What shall we do with it?
exchange-publish-complete = Show the texts to readers now
exchange-publish-hint = We keep easy read as a draft.
exchange-back-button = Send the file
exchange-broken-title = This file is broken
exchange-broken-lead = Everything is as before. This is wrong:
exchange-again = Choose another file
exchange-drafts = { $count ->
    [0] We have read the file.
    [one] We have read the file. One text is a draft now.
   *[other] We have read the file. { $count } texts are drafts now.
}
exchange-published = { $count ->
    [one] Readers can see one text now.
   *[other] Readers can see { $count } texts now.
}
exchange-changed = { $count ->
    [one] One main text has changed. Look at it again.
   *[other] { $count } main texts have changed. Look at them again.
}
exchange-left = { $count ->
    [one] One text stays as it was.
   *[other] { $count } texts stay as they were.
}
exchange-empty = Texts that still need a translation: { $count }
fault-exchange-file = Choose your file
