### Asking for something in another way, and answering those who ask.

## The link at the end of a page
another-way-link = Ask for this in another way
another-way-link-any = Ask for something in another way

## The form
another-way-title = Ask for this in another way
another-way-lead = Is a web page not right for you? Tell us what is better, and a person will answer. You need no account.
another-way-about = You are asking about:
another-way-way = How would you like to have it?
way-large-print = Large print by post
way-call = A phone call
way-language = Another language
way-sign-language = British Sign Language
way-audio-cd = An audio CD
way-braille = Braille
way-other = Something else
another-way-language = Which language?
another-way-language-hint = Only if you chose another language.
another-way-details = Tell us more
another-way-details-hint = You can leave this empty. For example: how large the print should be, or when we can ring you.
another-way-name = Your name
another-way-reach = How can we reach you?
another-way-reach-hint = Your postal address, your phone number or your e-mail address: whatever we need to get it to you.
another-way-reach-maybe = Where should we send it, or which number should we ring?
another-way-reach-maybe-hint = Only if we need it: a postal address, a phone number or an e-mail address.
another-way-next = A person reads this and answers you within { $number } working days. You find the answer on your page, under “Your requests”. Only the facilitators who answer see what you wrote.
another-way-next-visitor = A person reads this and answers you within { $number } working days, by post, by phone or by e-mail, as you asked. The answer is not shown on this site. Only the facilitators who answer see what you wrote.
another-way-button = Send my request

## Thank you
another-way-thanks-title = Thank you: we have your request
another-way-thanks-text = A facilitator will look at it and find out what we can do.
another-way-thanks-private = We remove what you wrote about yourself { $number } days after the request is closed.

## Requests of one's own
requests-on-me-title = Requests
requests-mine-title = Your requests
requests-mine-card = What you asked for in another way, and what we answered.
requests-mine-lead = What you asked for in another way, and what we answered.
requests-mine-none = You have not asked for anything in another way yet.
request-you-hear-by = You hear from us by { $day }.

## For those who answer
requests-title = Requests to answer
requests-waiting = { $count ->
    [0] No request is open.
    [one] One request is open.
   *[other] { $count } requests are open.
}
requests-open-title = Open, the longest wait first
requests-closed-title = Closed
requests-none = There are no requests here.
request-title = { $way }: { $about }
request-asked = Asked on { $day }
request-closed = Closed on { $day }
request-answer-by = Answer by { $day }
request-by-nobody = A visitor
request-about-label = What it is about
request-state-label = How far it is
request-way-label = Asked for
request-language-label = Which language
request-who-label = Who asked
request-reach-label = How to reach them
request-reach-none = They gave no address. They find your answer on this site.
request-reach-forgotten = Removed, because the request was closed some time ago, or never given.
request-details-label = More about it
request-reads-label = They read this site in
request-form-standard = standard text
request-form-easy-read = easy read
request-asked-label = Asked
request-due-label = Answer by
request-answers-title = What was answered
request-answer-title = Answer
request-answer-text = Your answer
request-answer-hint = They read it on this site, with your name. Write it in the way that they read.
request-answer-hint-visitor = They have no account and do not see this. Ring or write to them first, then note here what you told them. Leave out their name and address.
request-answer-button = Keep this answer
request-close-title = Close this request
request-close-lead = Close it when there is nothing more to do.
request-close-link = Close this request
request-close-how = How did it end?
ending-sent = They have what they asked for
ending-not-possible = It cannot be done
ending-no-longer-wanted = They do not want it any more
request-close-why = What was sent, or why not
request-close-why-hint = Leave out names and addresses: this note is kept.
request-close-next = { $number } days after this, what they wrote about themselves is removed for good.
request-close-button = Close the request
request-closed-before = This request is closed already.

## What was just done
said-answered = Your answer is kept.
said-closed = The request is closed.

## What to put right
fault-request-way = Choose how you would like to have it.
fault-request-language = Write which language you want.
fault-request-details = Write what you need.
fault-request-name = Write your name, so that we know whom to ask for.
fault-request-reach = Write how we can reach you: an address, a phone number or an e-mail address.
fault-request-closed = Somebody else closed this request before you. Your note was not kept with it. You can still copy it into an answer.
fault-answer-missing = Write your answer.
fault-ending-how = Choose how it ended.
fault-ending-why = Write what was sent, or why it was not.

## On the pages about the site
about-help-another-way-title = If a web page is not right for you
about-help-another-way-text =
    You can have things from this site in braille, in large print, on an audio CD, in another language, in British Sign Language, or explained in a phone call. At the end of many pages there is a link “Ask for this in another way”. You can also [ask for something here](/en/another-way). You need no account.
about-privacy-requests-title = When you ask for something in another way
about-privacy-requests-text =
    If you ask for braille, a call or another language, we need to know how to reach you. Your name, your address or number, and what you tell us about your needs are seen only by the facilitators who answer. They are not in any e-mail or log, and are removed 30 days after the request is closed. What you asked for, and how it ended, stays.
