### Forms of a text: writing them, what is true of them, the desk of those who write.

## Names

form-name-standard = { $language }
form-name-easy = { $language }, easy read
kind-topic = Topic
kind-post = Post
kind-outcome = What became of a topic
kind-statement = ‘I’ statement
kind-space = Space of the forum
kind-board = Partnership board
kind-meeting = Meeting
kind-pledge = Pledge
kind-strategy = Strategy
kind-priority = Priority
kind-commitment = ‘We will’ commitment
kind-point = Point of a strategy
kind-action = Action
kind-progress = Update on an action
kind-measure = Measure
kind-word = Word of the glossary

## What is true of a form

form-original = This is the main text. The other forms are written from it.
form-missing = Nobody has written this form yet.
form-published = Readers can see this form.
form-out-of-date = The main text has changed. This version is being updated.
form-by-computer = A computer translated these words. Nobody has checked them yet.
form-by-person = A person translated these words. A second person has not checked them yet.
form-checked = A second person checked these words on { $day }.
form-tested = Tested with readers: { $group }, { $day }.
form-not-tested = Not tested with readers yet.

## The desk

desk-title = Texts that wait for you
desk-lead = Write easy read, translate, and see which texts still lack a form.
desk-on-me = Easy read and translations
desk-drafts-title = Drafts
desk-no-drafts = There are no drafts.
desk-empty-draft = A draft without words
desk-waiting-title = Texts without this form, or with one that is out of date
desk-form = Form
desk-kind = Kind of text
desk-show = Show
desk-count = { $count ->
    [0] No text of this kind waits.
    [one] One text waits.
   *[other] { $count } texts wait. The newest stand first.
}

## The forms of one text

forms-title = Easy read and translations of this text
forms-lead = A text can stand in easy read and in several languages. Here you see what there is, and what is true of it.
forms-link = Easy read and translations
forms-draft-by = { $name } is writing a draft. Last change: { $day }.
forms-write = Write it
forms-change = Change it
forms-difference = See what has changed
forms-test = Say that readers have tested it
forms-check = I have checked it

## Writing

writing-title = Writing: { $form }
writing-source = What it is written from: { $form }
writing-source-changed = What you are writing from has changed since somebody last worked here. Read it again before you go on.
writing-save = Keep the draft
writing-cut = Start with the sentences of the main text
writing-name = Title
writing-block = Block { $number }
writing-begins = The site puts these words before yours. Go on from them:
writing-text = Words of this block
writing-up = Move up
writing-down = Move down
writing-add = Add a block below
writing-remove = Take this block out
writing-pictures = Pictures that may fit
writing-picture-none = Take the picture away
writing-found-nothing = No picture has been found for these words. Try another word, or one in your own language.
writing-find = Look for another picture
writing-find-button = Look
writing-publish-title = Show it to readers
writing-sure = Look at the text once more. Only a person can say this:
writing-publish-next = Readers will see this form at once. What they saw before stays in the history.
writing-publish = Show to readers
sure-true = It says the same as the main text
sure-picture = Each picture means what the words say
sure-adult = It speaks to adults as adults

finding-stops = Stop:
finding-warns = Look again:
finding-take = Say “{ $better }” instead
finding-take-out = Take it out
finding-more = And { $count } more things.
finding-long-block = More than two sentences stand here. One idea with one picture is enough for a block.
finding-explain = Explain “{ $word }” in the glossary
finding-count = { $stops ->
    [0] Nothing stops this text.
    [one] One thing stops this text.
   *[other] { $stops } things stop this text.
} { $count ->
    [0] There is nothing else to look at.
    [one] There is one more thing to look at.
   *[other] There are { $count } more things to look at.
}

fault-writing-too-many = This is too long for one text. Take some blocks out, or make two texts of it.
fault-writing-meanwhile = Somebody else has kept their words here since you opened this page. Yours stand below. Open this page in a second window to see theirs. If you send yours again, they take the place of the others.
fault-writing-title = Write a title
fault-writing-empty = Write at least one block
fault-writing-stops = Block { $number }: something stops it. What it is stands below the words.
fault-writing-title-stops = Something in the title stops it: keep it short, without signs and capitals.
fault-writing-long-block = Block { $number }: this is too long for one picture. Make several blocks of it.
fault-writing-untranslated = Block { $number }: translate it
fault-writing-no-picture = Block { $number }: choose a picture
fault-writing-sure = Tick all three boxes, or change the text until you can

said-kept = Your draft has been kept.
said-published = Readers can see this form now.
said-checked = Thank you. Readers can see that a second person checked it.
said-check-yourself = You wrote this form yourself. Ask somebody else to check it.
said-tested = Thank you. Readers can see who tested it, and when.
said-word = The word has been added.

## What has changed

difference-title = What has changed
difference-lead = { $form } was written from { $source }. This is what { $source } says now, with what came and what went since then.
difference-unknown = The words from that time are no longer kept.
difference-gone = taken out:
difference-new = new:
difference-write = Change the form

## A test with readers

test-title = Say that readers have tested it
test-lead = Easy read is only tested when people who need it have read it. Name the group and the day. Do not write the name of a person.
test-group = Which group tested it?
test-group-hint = For example: the reading group of the learning disability partnership board
test-on = When?
test-sure = What did the readers say?
test-button = Note the test
fault-test-group = Name the group that tested it
fault-test-day = Say on which day they tested it. Write day, month and year in figures.
fault-test-future = This day has not come yet. Write the day of the test.

## A new word

word-new-title = Explain a word
word-new-word = The word
word-new-word-hint = As it stands in texts
word-new-text = What it means
word-new-text-hint = One or two sentences
word-new-button = Add the word
fault-word-missing = Write the word
fault-word-meaning-missing = Write what the word means
fault-word-exists = The glossary explains this word already

## Translating by computer

writing-translate = Let a computer translate what is empty
writing-translate-hint = The words are sent to the translation service of this site. Read every sentence before you show it to readers: a computer makes mistakes that look right.
writing-read = Have you read the whole translation?
writing-read-whole = I have read every sentence and put it right
writing-read-hint = If you leave this empty, readers are told that a computer made it.

## To translators and back

exchange-title = Give texts to translators outside
exchange-lead = All texts that wait for a language go into one file in the format XLIFF 2.1. A translation service can work with it and send it back.
exchange-out-title = Get the file
exchange-in = Language and form to translate into
exchange-out-button = Get the texts that wait
exchange-nothing = Nothing waits: { $form }
exchange-nothing-text = Every text in English has this form, and none is out of date.
exchange-back-title = Send the translated file
exchange-file = The file that came back
exchange-file-hint = An XLIFF file of at most 20 MB
exchange-publish = What should become of it?
exchange-publish-complete = Show complete texts to readers at once
exchange-publish-hint = Easy read and what is not complete become drafts in any case.
exchange-back-button = Read the file
exchange-broken-title = This file cannot be read
exchange-broken-lead = Nothing has been changed. This is what is wrong, with the line of the file:
exchange-again = Choose another file
exchange-drafts = { $count ->
    [0] The file has been read. No text became a draft.
    [one] The file has been read. One text is a draft now.
   *[other] The file has been read. { $count } texts are drafts now.
}
exchange-published = { $count ->
    [one] Readers can see one text now.
   *[other] Readers can see { $count } texts now.
}
exchange-changed = { $count ->
    [one] The main text of one of them has changed since the file went out. Compare it before you show it.
   *[other] The main text of { $count } of them has changed since the file went out. Compare them before you show them.
}
exchange-left = { $count ->
    [one] One text was left as it is: it is gone, you may not change it, or somebody has worked on it since.
   *[other] { $count } texts were left as they are: they are gone, you may not change them, or somebody has worked on them since.
}
exchange-empty = Without a translation in this file, and left as they were: { $count }
fault-exchange-file = Choose the file that came back
