### Hearing back: notices, following, and letters by e-mail and on paper.

## In the head of every page
nav-notices = { $count ->
    [0] News
    [one] News: { $count } new
   *[other] News: { $count } new
}
nav-notices-many = News: more than { $count } new

## The page of notices
notices-title = News for you
notices-card = See what happened. See who answered you.
notices-lead = This is what happened in the things that you follow. News about you is here too.
notices-new-title = New
notices-old-title = You have read these
notices-no-new = There is nothing new.
notices-none = There is nothing here yet.
notices-read-all = I have read all of these
notices-older = Older news

## What happened
news-somebody = A person
news-posted = { $name } wrote something new.
news-replied = { $name } answered you.
news-mentioned = { $name } used your name.
news-topic-started = { $name } started this topic.
news-topic-closed = This topic is closed. Read what we did.
news-post-decided = We looked at your words. See what happens now.
news-statement-raised = We wrote an ‘I’ statement from people’s words.
news-statement-tied = This statement has an answer now.
news-meeting-called = The board will meet.
news-action-taken = The board will do something.
news-pledge-made = Somebody made a pledge.
news-progress-posted = See how far this action is.
news-request-answered = We answered you.
news-something-waits = There is something new in your list. Please look at it.
news-let-in = { $name } let you into this space. You can read here now. You can say something here too.
news-taken-out = A person took you out of this space. Your words stay there. You can still read your words.
notices-space-unnamed = A space in the forum

## Following
follow-start = Follow this
follow-stop = Stop following
follow-sign-in = Sign in to follow this
followed-title = What you follow
followed-lead = You write in a topic. Then you follow the topic. You can stop on the page of the topic.
followed-none = You follow nothing yet.

## How somebody wants to hear
hear-title = How you get news
hear-card = Get news by e-mail, on paper or only here.
hear-lead = Your news is always on this site. We can also send you your news.
hear-channel = How do you want to get news?
hear-no-email = We do not know your e-mail address. Ask a facilitator for help.
hear-at-once = By e-mail, after a few minutes
hear-daily = By e-mail, one time a day
hear-weekly = By e-mail, every Monday
hear-paper = By a letter on paper
hear-only-here = Only on this site
hear-quiet = Do you want a quiet time?
hear-quiet-hint = We send no e-mail in your quiet time.
hear-quiet-no = No, you can always send me e-mails
hear-quiet-yes = Yes, I want a quiet time
hear-quiet-from = The quiet time starts
hear-quiet-until = The quiet time ends
hear-hour-none = Choose a time
hear-name = Your name for the letter
hear-name-hint = We need your name only for paper letters.
hear-address = Your address for the letter
hear-address-hint = We need your address only for paper letters. Only the people who send the letters see your address.

## The letter: plain text and the same as a page, with nothing personal in its subject
letter-news-subject = News from Building Together
letter-news-hello = Hello
letter-news-lead = This is new for you.
letter-news-more = You can read more on the site.
letter-news-end = The Building Together team
letter-news-why = You follow these things. Or they are about you. So you get this letter.
letter-news-change = Choose how often we write to you:
letter-news-stop = Stop these letters:
letter-paper-hello = Dear { $name }
letter-paper-more = There is more news. Ask us for the rest.
letter-paper-site = You can also read your news on the site:
letter-paper-stop = Do you want to stop these letters? Tell your facilitator.

## Stopping letters
stop-letters-title = Stop our e-mails
stop-letters-lead = Press the button. Then we send you no more e-mails with news.
stop-letters-button = Stop the e-mails
stopped-letters-title = We stopped the e-mails
stopped-letters-text = We send you no more e-mails with news.
stopped-letters-again = You can get the e-mails again. Sign in and choose how you get news.

## Letters on paper, for facilitators
letters-title = Letters to print
letters-card = Some people want their news on paper.
letters-waiting = { $count ->
    [one] One letter waits.
   *[other] { $count } letters wait.
}
letters-how = Print this page. Post the letters. Then press the button.
letters-private = These addresses are private. Use them only for these letters.
letters-none = No letter waits.
letters-to = Letter to { $name }
letters-sent-all = I posted all of these
letters-sent-one = I posted this letter

## What was just done
said-following = You follow this now.
said-not-following = You stopped following this.
said-notices-read = You have read all of these.
said-hearing = We kept your choice.
said-letters-sent = You posted the letters.

## What to put right
fault-hear-channel = Choose how you want to get news.
fault-hear-no-email = Choose another way. We do not know your e-mail address.
fault-hear-hour = Choose a time.
fault-hear-same-hour = Choose two different times.
fault-hear-name = Write your name for the letter.
fault-hear-address = Write your address for the letter.

## On the pages about the site
about-privacy-news-title = News and letters
about-privacy-news-text =
    Nobody sees what you follow.

    Do you get letters on paper? Then the people who send letters see your address.

    Choose another way to get news. Then we forget your address.

    Every e-mail has a link. The link stops the e-mails.
