### The frame of every page, the pages that the site itself speaks on, and what belongs to no other word.

## The frame

site-name = Building Together
page-skip = Go to the main part
# Stands before the title of a page whose form has something wrong in it.
page-title-fault = Please look again:{" "}
nav-label = Main
nav-forum = Forum
nav-statements = ‘I’ statements
nav-boards = Boards
nav-strategy = Strategy
nav-glossary = Hard words
nav-sign-in = Sign in
switch-form-label = Standard or easy read
switch-form-standard = Standard
switch-form-easy = Easy read
switch-language = Language: { $language }
crumbs-label = The way to this page
words-by-computer = A computer translated these words. Nobody has checked them yet.
words-not-easy = In this language we are still writing easy read.
footer-help = Help
footer-accessibility = For everyone to use
footer-privacy = Your information
footer-glossary = Hard words
footer-note = We are the team of this site. We look at the site only some of the time. Are you in danger now? Ring { $number }.

## Home

home-title = Welcome
home-heading = Let us make care better together
home-lead = Tell us about your life. Then see what changes.
home-button = Go to the forum
home-rooms-title = Where you can go
home-room-forum = Say what you think. Read what others say.
home-room-statements = People say what a good life is.
home-room-boards = These are groups. They meet to make things better.
home-room-strategy = The big plan. See the promises in it.
home-voice-title = A voice that made a change
home-voice-link = See what this voice did
home-voice-text = A person said this in the forum. See what came next.
home-topics-title = What people talk about now

## Glossary

glossary-title = Hard words
glossary-lead = Here are some hard words. We say what each word means.

## Help

about-help-title = Help
about-help-lead = This page tells you how the site works.
about-help-reading-title = How to read
about-help-reading-text =
    Everyone can read this site. At the top you can choose easy read.

    You can make the words bigger. You can change colours and pictures. Go to [your settings](/en-simple/me#settings).

    Some words have dots under them. Press the word to see what it means.
about-help-sign-in-title = How to sign in
about-help-sign-in-text =
    You sign in when you want to write. You can use your card. Or we send you a link by email.

    You stay signed in for 30 days. Do you share your computer or phone? Then sign out in your settings.

    Your card is like a key. Show it only to people you trust. Did you lose your card? Tell the team of this site.
about-help-posting-title = How to say what you think
about-help-posting-text =
    Open a topic in the forum. Write in the box. Then press the button.

    Everyone can read your words at once. They see your name too. Leave out private things.

    Take your time. If we saved your words, they wait for 30 days.
about-help-trail-title = What comes of your words
about-help-trail-text =
    Each post has a trail. A trail goes from your words to a change. It shows each step.

    Some steps are still to come. The trail tells you if something is late or stuck.
about-help-paper-title = Paper and help
about-help-paper-text =
    You can print each page. The letters are big on paper.

    You can write on paper first. Then ask a person you trust to help you type.
about-help-safe-title = Keeping safe
about-help-safe-text =
    Are you in danger now? **Ring 999.**

    We look at this site only some of the time. For help now, use the phone.

    Does someone hurt you or scare you? Tell a person you trust. You can also tell your council. Keep it out of the forum. Everyone can read the forum.
about-help-people-title = Talk to a person
about-help-people-text =
    The team of this site can help you. Ask the person who gave you your card. You can also ask a facilitator.

    Did a page show you the number of a problem? Please tell us that number.

## Accessibility

about-accessibility-title = A site for everyone
about-accessibility-lead = This page says what works well. It also says what is still missing.
about-accessibility-aim-title = What we want
about-accessibility-aim-text =
    We want everyone to be able to use this site. There are rules for good websites. We try to keep to them.

    Our colours should be easy to see. Other people still need to test all this.
about-accessibility-easy-read-title = Easy read
about-accessibility-easy-read-text =
    Easy read has short sentences and pictures. You can choose it at the top of each page.

    Some words have no easy read yet. Then we tell you so.
about-accessibility-keyboard-title = Keyboard and browser
about-accessibility-keyboard-text =
    You can use the site with keys only. Yellow shows you where you are.

    The pages stay still. Nothing moves on its own.
about-accessibility-settings-title = Your settings
about-accessibility-settings-text =
    You can choose how big the words are. You can choose the letters. You can have more room between the lines.

    You can choose light or dark colours. You can turn pictures on or off. You can choose how fast we read to you.

    Go to [your settings](/en-simple/me#settings).
about-accessibility-gaps-title = What is still missing
about-accessibility-gaps-text =
    Readers still need to test our easy read. Some words have no easy read.

    The site has five languages. A computer wrote four of them. Nobody has checked them yet.

    We can only read to you if your phone or computer has a voice.

    We tested the site in one browser only. Its name is Chromium. People with screen readers still need to test it.
about-accessibility-tell-us-title = Tell us
about-accessibility-tell-us-text =
    Is something hard to use? Please tell the team of this site.

    Ask the person who gave you your card. You can also ask a facilitator.

## Privacy

about-privacy-title = Your information
about-privacy-lead = This page says what we keep about you.
about-privacy-public-title = What everyone can see
about-privacy-public-text =
    Everyone can read what you write in the forum. They can see your name there.

    You choose the name that people see. You can change it in [your settings](/en-simple/me#settings).

    We keep your email address private. We keep your settings private too.
about-privacy-kept-title = What we keep
about-privacy-kept-text =
    We keep your name and your settings. We keep your email address if you gave us one. We keep them while you have an account.

    We keep what you write. We note what you do here and when. That shows how a voice led to a change.

    You stay signed in for 30 days. We save words you have yet to send for 30 days. We may save them while you type.

    We keep your card in a secret code. We keep notes on how well the site runs. Those notes leave out your name.

    When you send something, we see where it came from. This is the internet address of your device. We keep it for a short time. It helps us to stop people who guess cards.
about-privacy-cookies-title = Cookies
about-privacy-cookies-text =
    A cookie is a small note. Your phone or computer keeps it for this site.

    One cookie keeps you signed in. One cookie finds the words you have yet to send. Each stays for 30 days.

    Two cookies remember how you like to read. They stay for one year.

    Two more cookies help you to sign in. One stays for one hour. One stays for 10 minutes.

    Do you listen faster or slower? Your phone or computer remembers it until you close the page.
about-privacy-never-title = What we keep out
about-privacy-never-text =
    This site is free of adverts. Other companies stay out of our pages.

    We keep what we know about you. Nobody can buy it.

    We send one kind of email. It has a link to sign in. You have to ask for it.
about-privacy-rights-title = Your rights
about-privacy-rights-text =
    You can ask what we keep about you. You can ask us to correct it. You can ask us to remove it.

    Ask the team of this site. The person who gave you your card can help.

    Are you unhappy with our answer? There is an office for privacy rights. Ask us for its name. You can tell this office.

## When something is wrong

failure-refused-title = This is for other people
failure-refused-text = You are signed in. But this page is for people with another task.
failure-refused-next = Do you need this page? Tell the team of this site.
failure-outside-text = This came from another site. So we did not do it.
failure-signed-out-text = You are not signed in. Please sign in first.
failure-not-found-title = We looked for this page
failure-not-found-text = We found no page here. Maybe it moved.
failure-not-found-next = Go to the first page. Start again from there.
failure-conflict-title = Please look again
failure-conflict-text = Someone may have changed this just now. Or you sent it before.
failure-conflict-next = Look if it is there. If it is missing, send it again.
failure-too-big-title = This is too long
failure-too-big-text = You sent more than the site can take.
failure-too-big-next = Go back. Make your words shorter. Then send them again.
failure-too-many-title = Please wait a little
failure-too-many-text = We got too much from your internet at once. Maybe you share it with others.
failure-too-many-next = Wait a few minutes. Then go back and try again.
failure-away-title = The site has a problem
failure-away-text = The site has stopped for now. This is our fault.
failure-away-next = Wait a few minutes. Then try again.
failure-unreadable-title = Please send it again
failure-unreadable-text = Only a part of your words came to us.
failure-unreadable-next = Go back. Open the page again. Then send your words again.
failure-broken-title = We made a mistake
failure-broken-text = Something went wrong on our side. Your part was fine.
failure-broken-next = Wait a few minutes. Then try again. You can tell us the number on this page.
failure-go-home = Go to the first page
failure-go-help = Get help
failure-number = The number of this problem: { $number }
failure-you-wrote = Your words
failure-send-again = Send it again

## Forms

form-summary-title = Please look at this again
form-fault = Please change this:
form-kept = You wrote this before. We kept it for you. You can send it now.
form-go-back = Go back
form-none = Choose one if you like
form-date-day = Day
form-date-month = Month
form-date-year = Year
form-date-hint = Use numbers. For the month of March, write 3.
form-due = When will it be done?
form-due-on = By a day that I choose
form-due-ongoing = It goes on all the time
form-due-date = Which day do you choose?
fault-form-stale = Open this page again. Then send your words again.
fault-too-long = Make your words shorter. There is room for { $number } letters and spaces.
fault-date-not-real = This day does not exist. Look at the day, the month and the year again.

## Days and times

# The day and the time are written already: “Tuesday 3 March 2026 at half past 2 in the afternoon”.
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

content-nothing-yet = This place is still empty.
content-no-easy-read = There is no easy read here yet. You see the standard words.
content-other-language = You see these words in { $language }. They are still missing in your language.

## Drafts

draft-kept = We saved your words. They wait for you for 30 days.
draft-not-kept = We were unable to save your words. Please send them before you leave.

## Rules of easy read, as they are told to writers

easy-read-rule-sentence-length = Make this sentence shorter. Use about 10 words.
easy-read-rule-italics = Use plain letters here.
easy-read-rule-underline = Take away the line under the words.
easy-read-rule-capitals = Use small letters here.
easy-read-rule-percent = Use words, such as about half.
easy-read-rule-footnote = Put the note in the text.
easy-read-rule-roman-numeral = Write a number, such as 4.
easy-read-rule-special-sign = Write a word, such as and.
easy-read-rule-hard-word = Use an easier word. Or say what this word means.
easy-read-rule-many-ideas = Say one thing at a time. Start a new sentence here.
easy-read-rule-passive = Say who does it.
easy-read-rule-negative = Say what to do.
easy-read-rule-abbreviation = Write the whole word.
easy-read-rule-latin = Use plain words, such as for example.
easy-read-rule-large-number = This number is big. Maybe say many or a few.
easy-read-rule-date-without-day = Add the day of the week, such as Tuesday.
easy-read-rule-clock-24 = Say if it is morning, afternoon or evening.
easy-read-rule-long-word = Find a shorter word.
easy-read-rule-idiom = Say what you mean in plain words.
easy-read-rule-opening-pronoun = Say who or what this is about.
easy-read-rule-hidden-sign = Type this again. There are signs that you cannot see.
easy-read-rule-mixed-scripts = Type this again. Some letters are from another alphabet.
easy-read-rule-no-picture = Choose a picture.
easy-read-rule-empty-block = Write a sentence here. Or take it away.
easy-read-rule-two-words = Use the same word each time.

## A form that was sent before and changed afterwards
fault-sent-before = You sent this form before. Send it again to say this too.
