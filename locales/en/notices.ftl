### Hearing back: notices, following, and letters by e-mail and on paper.

## In the head of every page
nav-notices = { $count ->
    [0] News
    [one] News: { $count } new
   *[other] News: { $count } new
}
nav-notices-many = News: over { $count } new

## The page of notices
notices-title = News for you
notices-card = What happened in what you follow, and who answered you.
notices-lead = What happened in the topics, statements, boards and strategies that you follow, what others said to you, and what is about you.
notices-new-title = New
notices-old-title = Read before
notices-no-new = There is nothing new.
notices-none = There is nothing here yet.
notices-read-all = Mark all as read
notices-older = Older news

## What happened
news-somebody = Somebody
news-posted = { $name } wrote something new.
news-replied = { $name } answered you.
news-mentioned = { $name } named you.
news-topic-started = { $name } started this topic.
news-topic-closed = This topic has been closed. Read what was asked, what people said and what was done.
news-post-decided = Somebody looked at what you wrote here. See what was decided.
news-statement-raised = An ‘I’ statement was written from what people said.
news-statement-tied = A ‘We will’ commitment now answers this statement.
news-meeting-called = The board meets.
news-action-taken = An action was taken on.
news-pledge-made = An organisation made a pledge.
news-progress-posted = There is news of how far this action is.
news-request-answered = Your request to have something in another way has an answer.
news-something-waits = There is something new in your queue. Please look at it.
news-let-in = { $name } let you into this space. You can read here now, and say something too.
news-taken-out = You were taken out of this space. What you said there stays, and you can still read your own words.
notices-space-unnamed = A space of the forum

## Following
follow-start = Follow this
follow-stop = Stop following
follow-sign-in = Sign in to follow this and hear what happens
followed-title = What you follow
followed-lead = You follow a topic as soon as you say something in it. You can stop on its page.
followed-none = You do not follow anything yet.

## How somebody wants to hear
hear-title = How you hear from us
hear-card = By e-mail, by a letter on paper, or on this site alone.
hear-lead = You find all your news on this site. We can also send them to you.
hear-channel = How should we send you news?
hear-no-email = We have no e-mail address for you, so we cannot send e-mails. Ask a facilitator to add one.
hear-at-once = By e-mail, a few minutes after it happens
hear-daily = By e-mail, once a day in the morning
hear-weekly = By e-mail, once a week on Monday morning
hear-paper = By a letter on paper
hear-only-here = Do not send me anything: I look on this site
hear-quiet = Should there be hours without e-mails?
hear-quiet-hint = Only if we send you e-mails. What happens in these hours waits until they are over.
hear-quiet-no = No, e-mails may come at any time
hear-quiet-yes = Yes, keep these hours quiet
hear-quiet-from = Quiet from
hear-quiet-until = Quiet until
hear-hour-none = Choose an hour
hear-name = The name on the envelope
hear-name-hint = Only for letters on paper.
hear-address = The address on the envelope
hear-address-hint = Only for letters on paper. Write it as on an envelope. Only the facilitators who send letters see it. We forget it when you choose another way.

## The letter: plain text and the same as a page, with nothing personal in its subject
letter-news-subject = News from Building Together
letter-news-hello = Hello
letter-news-lead = This is new for you.
letter-news-more = There is more on the site.
letter-news-end = The Building Together team
letter-news-why = You get this letter because you follow these things on Building Together, have taken part in them, or they are about you.
letter-news-change = Change how often we write:
letter-news-stop = Stop these letters at once, without signing in:
letter-paper-hello = Dear { $name }
letter-paper-more = There is more than fits into this letter. Ask us if you want to have it.
letter-paper-site = You find all of it on the site:
letter-paper-stop = Do you not want these letters any more? Tell your facilitator, or change it on the site.

## Stopping letters
stop-letters-title = Stop our e-mails
stop-letters-lead = Press the button and we send you no more e-mails with news. You can still read your news on the site.
stop-letters-button = Stop the e-mails
stopped-letters-title = We have stopped the e-mails
stopped-letters-text = We send you no more e-mails with news.
stopped-letters-again = You can have them again at any time: sign in and choose how you hear from us.

## Letters on paper, for facilitators
letters-title = Letters to print
letters-card = News for people who want to have them on paper.
letters-waiting = { $count ->
    [one] One letter waits.
   *[other] { $count } letters wait.
}
letters-how = Print this page: each letter has its own sheets, in the form and language of its reader. When the letters are in the post, press the button.
letters-private = These addresses are personal. Use them for these letters only, and leave no print behind.
letters-none = No letter waits.
letters-to = Letter to { $name }
letters-sent-all = All of these are in the post
letters-sent-one = This letter is in the post

## What was just done
said-following = You follow this now.
said-not-following = You do not follow this any more.
said-notices-read = All are marked as read.
said-hearing = We have kept how you want to hear from us.
said-letters-sent = The letters are marked as sent.

## What to put right
fault-hear-channel = Choose how we should send you news.
fault-hear-no-email = Choose another way: we have no e-mail address for you.
fault-hear-hour = Choose an hour.
fault-hear-same-hour = Choose two hours that differ.
fault-hear-name = Write the name for the envelope.
fault-hear-address = Write the address for the envelope.

## On the pages about the site
about-privacy-news-title = News and letters
about-privacy-news-text =
    What you follow, and how you want to hear from us, is seen by nobody else. If you choose letters on paper, the facilitators who send them see the name and address that you gave for it. We remove both as soon as you choose another way. E-mails have nothing personal in their subject, hold no pictures, and do not tell us whether you opened them. Each has a link that stops them.
