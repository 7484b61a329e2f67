### Forms of a text, in easy read.

## Names

form-name-standard = { $language }
form-name-easy = { $language }, easy read
kind-topic = Topic
kind-post = Post
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

forms-title = Forms of this text
forms-lead = You can write this text in easy read. You can write it in other languages.
forms-link = Forms of this text
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
writing-text = Your words
writing-up = Move up
writing-down = Move down
writing-add = Add a block
writing-remove = Take this block out
writing-pictures = Choose a picture
writing-picture-none = Take the picture away
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
fault-writing-stops = Change these words. The reason is below.
fault-writing-untranslated = Translate this block
fault-writing-no-picture = Choose a picture
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
word-new-easy = What does it mean in easy read?
word-new-easy-hint = You can write this later.
word-new-button = Add the word
fault-word-missing = Write the word
fault-word-meaning-missing = Write what the word means
fault-word-exists = We have this word already
