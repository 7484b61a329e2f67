### The frame of every page, the pages that the site itself speaks on, and what belongs to no other word.

## The frame

site-name = Building Together
page-skip = Skip to the main content
# Stands before the title of a page whose form has something wrong in it.
page-title-fault = Something to put right:{" "}
nav-label = Main
nav-forum = Forum
nav-statements = ‘I’ statements
nav-boards = Partnership boards
nav-strategy = Strategy
nav-glossary = Glossary
nav-sign-in = Sign in
switch-form-label = Standard or easy read
switch-form-standard = Standard
switch-form-easy = Easy read
switch-language = Language: { $language }
crumbs-label = The way to this page
words-by-computer = A computer translated the words of this site into this language. No speaker has checked them yet.
words-not-easy = In this language the words of the site itself are not in easy read yet.
footer-help = Help
footer-accessibility = Accessibility
footer-privacy = Privacy and cookies
footer-glossary = Glossary
footer-note = “We” on these pages means the team of this site. The site is not watched all the time. If somebody is in danger now, ring { $number }.

## Home

home-title = Welcome
home-heading = Care and support, shaped together
home-lead = Say what your life is like and what should change. Then follow what comes of it, step by step.
home-button = Go to the forum
home-rooms-title = Where you can go
home-room-forum = Say what you think, and read what others say.
home-room-statements = What a good life looks like, in people’s own words.
home-room-boards = Groups that meet to decide and act together.
home-room-strategy = What has been promised, and how far it is.
home-voice-title = A voice that led to a change
home-voice-link = Follow the trail of this voice
home-voice-text = Somebody said this in the forum. See what came of it.
home-topics-title = What people are talking about

## Glossary

glossary-title = Glossary
glossary-lead = Words that you may meet on this site, and what they mean here.

## Help

about-help-title = Help
about-help-lead = How to read, how to take part, and where to turn if you need a person.
about-help-reading-title = Reading
about-help-reading-text =
    Everybody can read the site without signing in. At the top of each page you can choose between the standard form and easy read. Easy read has short sentences, with a picture for each idea.

    You can change the size of the text, the colours and the pictures in [your settings](/en/me#settings). You need not sign in for that.

    Some words have a dotted line under them. Press such a word to see what it means.
about-help-sign-in-title = Signing in
about-help-sign-in-text =
    You sign in to write. There is no password. You can use:

    - a card with three words, a number and a square code for the camera of a phone
    - a link by e-mail, if we have your e-mail address; it works once, for 30 minutes

    You stay signed in for 30 days on that device. If you share the device, open your settings and sign out when you have finished.

    Your card is like a key: show it only to people you trust. If you have lost it, tell the team of this site, and you can be given a new one.
about-help-posting-title = Saying what you think
about-help-posting-text =
    Open a topic in the forum, write in the box at the end, and press the button. You can also start a topic of your own. Everybody can see your post at once, with your name as you chose to show it.

    While you are signed in and write, what you type is kept as a draft if your browser runs scripts. If you send something that needs putting right, your words come back to you. Drafts stay for 30 days.

    Say what you know and think yourself. Leave out what is private, about you and about other people.
about-help-trail-title = Following what came of it
about-help-trail-text =
    Each post has a trail. A facilitator can raise an ‘I’ statement from posts. A statement can be tied to a ‘We will’ commitment, and actions and pledges follow from that. The last step says what changed.

    A step that has not happened yet is shown as “not yet”. Where something is late or stuck, the trail says so.
about-help-paper-title = On paper and with help
about-help-paper-text =
    You can print any page. Menus and buttons are left out, and the letters are large enough to read on paper.

    You can write on paper first and ask somebody you trust to help you type your words. They stay your words.
about-help-safe-title = If you or somebody else is not safe
about-help-safe-text =
    If there is danger now, **ring 999**. If you cannot speak on the phone, you can send a text to 999 once your phone is registered for it: text the word “register” to 999 before you need it.

    This site is **not watched all the time**. Do not use it to ask for urgent help: nobody may read your post in time.

    If somebody hurts, frightens or neglects you or another person, tell somebody you trust, or tell the adult social care service of your council. Please do not write about it where everybody can read.
about-help-people-title = Talking to a person
about-help-people-text =
    The team of this site helps with signing in, with cards and with anything that does not work. Speak to the person who gave you your card, or to a facilitator. They can pass your question on to the team.

    If a page showed you the number of a problem, tell them that number. It helps us to find out what happened.

## Accessibility

about-accessibility-title = Accessibility
about-accessibility-lead = What the site does so that everybody can use it, and what it does not do yet.
about-accessibility-aim-title = What we aim for
about-accessibility-aim-text =
    We aim to meet the Web Content Accessibility Guidelines, version 2.2, at level AA. For the contrast of text we aim higher, at level AAA.

    This is our aim, and not yet the finding of an independent test.
about-accessibility-easy-read-title = Easy read
about-accessibility-easy-read-text =
    The words of the site itself also come in easy read, with its own sentences and pictures. It is one press away, at the top of every page.

    Where a text has no easy read, the page says so and shows the standard text instead.
about-accessibility-keyboard-title = Keyboard and browser
about-accessibility-keyboard-text =
    Pages are made so that you can reach everything with a keyboard, with a link at the start that skips to the main content. The place where you are is marked in yellow.

    Reading, signing in and sending a form work without scripts. Nothing on the site moves by itself.
about-accessibility-settings-title = Your own settings
about-accessibility-settings-text =
    In [your settings](/en/me#settings) you can choose one of four sizes of text, the room between lines and letters, one of three fonts, light, dark, cream or high-contrast colours, pages with or without pictures, whether anything moves, and how fast pages are read aloud. If you sign in, your choices come with you to other devices.

    The enlargement and the settings of your own browser work too.
about-accessibility-gaps-title = What is missing so far
about-accessibility-gaps-text =
    - The easy read of the demonstration has not been tested with readers yet. A program has checked it, and that is not the same.
    - Texts that were brought in from elsewhere, and what people write, may have no easy read.
    - The site reads pages aloud only in languages that your device has a voice for. How good the voices are depends on the device.
    - There is no British Sign Language yet.
    - The words of the site itself stand in five languages. A computer translated four of them, and no speaker has checked them yet. Most of what people write is in English so far.
    - The site has been tested in one browser only, Chromium. It has not been tested by people who use screen readers yet.
about-accessibility-tell-us-title = Tell us what gets in your way
about-accessibility-tell-us-text =
    Tell the team of this site if something is hard to use or if you need a text in another form. Speak to the person who gave you your card, or to a facilitator.

    Say which page it was and what you wanted to do. That is enough.

## Privacy

about-privacy-title = Privacy and cookies
about-privacy-lead = What everybody can see, what is kept about you, why, and for how long.
about-privacy-public-title = What everybody can see
about-privacy-public-text =
    Everybody on the internet can read what you write in the forum, with the name that you chose to show and the time. The same goes for statements, boards, actions and pledges. People need not sign in to read, and search engines may find it.

    You can change the name that you show in [your settings](/en/me#settings). It need not be your full name.

    Your e-mail address, your settings and your drafts are not shown to other readers.
about-privacy-kept-title = What is kept, and for how long
about-privacy-kept-text =
    - Your account: your name, your e-mail address if you gave one, your language and settings, and what you may do on the site. It is kept for as long as you have the account.
    - What you write, and a record of who did what and when, also of signing in. This is kept so that the trail from a voice to a change stays true.
    - That you are signed in: for 30 days, or until you sign out.
    - Your drafts, with the photos, sounds and films beside them, also while you are still typing: for 30 days, or until you send them.
    - The words and the code of your card, and links for signing in, only in a scrambled form that nobody can read back. An e-mail with a link waits in the clear until it has been sent, and is then deleted here.
    - A log of how the site is running. It holds the kind of page and how long it took, and not who you are or which topic you read.
    - Your network address, for a short time in the memory of the server, when you sign in or send a form, so that nobody can try out cards again and again.
about-privacy-cookies-title = Cookies
about-privacy-cookies-text =
    A cookie is a small note that your browser keeps for a site. All of ours are needed for what you ask the site to do, and none of them follows you anywhere.

    - `bt_session` keeps you signed in: 30 days.
    - `bt_prefs` remembers how you like to read (size of text, room between letters, font, colours, pictures, movement, speed of reading aloud): one year.
    - `bt_locale` remembers your language and whether you chose easy read: one year.
    - `bt_visitor` finds the words again that you wrote without being signed in: 30 days.
    - `bt_next` remembers which page you were going to when you were asked to sign in: one hour.
    - `bt_pending` holds your sign-in link or code until you press the button: ten minutes.

    If you change the speed while you listen, your browser remembers it until you close the tab.
about-privacy-never-title = What the site does not do
about-privacy-never-text =
    There are no advertisements, no counting of visitors by other companies, and nothing on our pages comes from another site. What we keep about you is not sold.

    The one thing that is sent out for you is an e-mail with your link, when you ask for one.
about-privacy-rights-title = Your rights
about-privacy-rights-text =
    You may ask what is kept about you, have mistakes put right, and ask for your words or your account to be removed. There is no button for this yet: ask the team of this site, through the person who gave you your card or a facilitator.

    If you are not content with the answer, you can complain to the Information Commissioner’s Office.

## When something is wrong

failure-refused-title = You cannot do this here
failure-refused-text = You are signed in, but this page is for people with another task here, such as facilitators or editors.
failure-refused-next = If you think that you should be able to do this, tell the team of this site. You can read all other pages as before.
failure-outside-text = This came from another site and not from a page of this one, so it was not done.
failure-signed-out-text = You are not signed in. Sign in first, and then try again.
failure-not-found-title = This page is not here
failure-not-found-text = The address may have a slip in it, or the page may have moved.
failure-not-found-next = Check the address, or begin again from the home page.
failure-conflict-title = Somebody else was quicker
failure-conflict-text = Something here was changed at the same moment, or was already sent once.
failure-conflict-next = Look whether it is already there. If it is not, send it again.
failure-too-big-title = This is too much at once
failure-too-big-text = What you sent is larger than the site can take.
failure-too-big-next = Go back in your browser, make your text shorter or divide it, and send it again.
failure-too-many-title = Please wait a moment
failure-too-many-text = A lot has been sent from your connection in a short time. Others who share it may have been part of that.
failure-too-many-next = Wait a few minutes, go back in your browser, and try again.
failure-away-title = The site is away for the moment
failure-away-text = The site cannot reach what it keeps. This is our fault, and not yours.
failure-away-next = Wait a few minutes and try again. If you see your words on this page, you can send them again from here.
failure-unreadable-title = We could not read this
failure-unreadable-text = What arrived does not look like one of our forms. It may have been cut short on its way.
failure-unreadable-next = Go back in your browser, load the page again, and send it once more.
failure-broken-title = Something broke on our side
failure-broken-text = The site made a mistake. You did nothing wrong.
failure-broken-next = Try again in a few minutes. If it happens again, tell the team of this site the number on this page.
failure-go-home = Go to the home page
failure-go-help = Get help
failure-number = The number of this problem: { $number }
failure-you-wrote = What you wrote
failure-send-again = Send it again

## Forms

form-summary-title = Something needs putting right
form-fault = To put right:
form-kept = You wrote this before and have not sent it yet. We kept it for you.
form-go-back = Go back without sending
form-none = Choose one, or leave it as it is
form-date-day = Day
form-date-month = Month
form-date-year = Year
form-date-hint = For example, 27 3 2027
form-due = When will it be done?
form-due-on = By a certain day
form-due-ongoing = It goes on all the time
form-due-date = If by a certain day: which day?
fault-form-stale = Load this page again and send it once more: a part of the form did not arrive.
fault-too-long = Make this shorter: there is room for { $number } characters.
fault-date-not-real = This day does not exist. Look at the day, the month and the year again.

## Days and times

# The day and the time are written already: “3 March 2026 at 14:30”.
date-and-time = { $day } at { $time }
# Times in words: “half past 2 in the afternoon”. The part is one of the three below.
time-in-words =
    { $minute ->
        [0] { $hour } { $part }
        [1] 1 minute past { $hour } { $part }
        [5] 5 past { $hour } { $part }
        [10] 10 past { $hour } { $part }
        [15] quarter past { $hour } { $part }
        [20] 20 past { $hour } { $part }
        [25] 25 past { $hour } { $part }
        [30] half past { $hour } { $part }
        [35] 25 to { $next } { $part }
        [40] 20 to { $next } { $part }
        [45] quarter to { $next } { $part }
        [50] 10 to { $next } { $part }
        [55] 5 to { $next } { $part }
       *[other] { $minute } minutes past { $hour } { $part }
    }
time-morning = in the morning
time-afternoon = in the afternoon
time-evening = in the evening

## The pages of a long list

pages-label = Pages of this list
pages-here = Page { $page } of { $last }
pages-before = Page before
pages-next = Next page

## Content

content-nothing-yet = There is nothing here yet.
content-no-easy-read = This text does not exist in easy read yet. You see the standard text.
content-other-language = This text does not exist in your language yet. You see it in { $language }.

## Drafts

draft-kept = What you typed is kept for 30 days.
draft-not-kept = What you typed could not be kept just now. Send it before you leave this page, or copy it to a safe place.

## Rules of easy read, as they are told to writers

easy-read-rule-sentence-length = Make this sentence shorter: 15 words at most, and 10 are better.
easy-read-rule-italics = Use plain letters instead of slanted ones.
easy-read-rule-underline = Keep the line under words for links.
easy-read-rule-capitals = Write this in small letters.
easy-read-rule-percent = Say this share in words, such as “about half”.
easy-read-rule-footnote = Put the note into the text itself.
easy-read-rule-roman-numeral = Write this number in figures, such as 4.
easy-read-rule-special-sign = Write this sign as a word, such as “and”.
easy-read-rule-hard-word = Use an easier word, or explain this one in the glossary.
easy-read-rule-many-ideas = Say one thing in each sentence. You could begin a new one here.
easy-read-rule-passive = Say who does it.
easy-read-rule-negative = Say what to do, or what is, rather than what is not.
easy-read-rule-abbreviation = Write this in full.
easy-read-rule-latin = Say this in everyday English, such as “for example”.
easy-read-rule-large-number = See whether “many” or “a few” would do instead of this number.
easy-read-rule-date-without-day = Add the day of the week, such as Tuesday.
easy-read-rule-clock-24 = Say the time as people speak, such as “half past 2 in the afternoon”.
easy-read-rule-long-word = Look for a shorter word.
easy-read-rule-idiom = Say plainly what this means. Somebody may take it word for word.
easy-read-rule-opening-pronoun = Name who or what this is about.
easy-read-rule-hidden-sign = Take away the hidden signs, or type this again.
easy-read-rule-mixed-scripts = Type this again: it has letters of another alphabet that only look the same.
easy-read-rule-no-picture = Choose a picture that shows what this says.
easy-read-rule-empty-block = Write a sentence here, or take the block away.
easy-read-rule-two-words = Use the same word for the same thing on the whole page.

## A form that was sent before and changed afterwards
fault-sent-before = You have sent this form before, with other words. Send it again if you want to say this as well.
