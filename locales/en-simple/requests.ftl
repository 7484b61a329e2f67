### Asking for something in another way, and answering those who ask.

## The link at the end of a page
another-way-link = Ask for this in another way
another-way-link-any = Ask for something in another way

## The form
another-way-title = Ask for this in another way
another-way-lead = Is this page hard to use? We can give it to you in another way. Everyone can ask.
another-way-about = You ask about this:
another-way-way = How do you want it?
way-large-print = On paper, in big letters
way-call = By phone
way-language = In another language
way-sign-language = In British Sign Language
way-audio-cd = On a disc that you can listen to
way-braille = In braille
way-other = In a different way
another-way-language = Which language?
another-way-language-hint = Write this only if you want another language.
another-way-details = Tell us more
another-way-details-hint = You can leave this empty. You can say when we should ring you.
another-way-name = Your name
another-way-reach = How can we find you?
another-way-reach-hint = Write your address, your phone number or your e-mail.
another-way-reach-maybe = Where should we send it? Which number should we ring?
another-way-reach-maybe-hint = You can leave this empty. Write it if we should post or ring.
another-way-next = A person reads your words. They answer within { $number } working days. Look for the answer on your page. Only the people who answer see your words.
another-way-next-visitor = A person reads your words. They answer within { $number } working days. They write to you or ring you. Only the people who answer see your words.
another-way-button = Send

## Thank you
another-way-thanks-title = Thank you. We have your words.
another-way-thanks-text = A person will read what you asked for.
another-way-thanks-private = We keep your address private. We delete it { $number } days after we are done.

## Requests of one's own
requests-on-me-title = Asking for another way
requests-mine-title = What you asked for
requests-mine-card = See what you asked for. See what we answered.
requests-mine-lead = Here is what you asked for. Our answers are here too.
requests-mine-none = This list is empty. You can ask for something.
request-you-hear-by = We answer you by { $day }.

## For those who answer
requests-title = People who wait for an answer
requests-waiting = { $count ->
    [0] You are done. Nobody is waiting.
    [one] One person is waiting.
   *[other] { $count } people are waiting.
}
requests-open-title = Open
requests-closed-title = Done
requests-none = This list is empty.
request-title = { $way }: { $about }
request-asked = Asked on { $day }
request-closed = Closed on { $day }
request-answer-by = Answer by { $day }
request-by-nobody = A visitor
request-about-label = What they ask about
request-state-label = How far it is
request-way-label = What they want
request-language-label = Which language
request-who-label = Who asked
request-reach-label = How to find them
request-reach-none = They will read your answer on this site.
request-reach-forgotten = We have deleted this.
request-details-label = What they told us
request-reads-label = How they read this site
request-form-standard = with long texts
request-form-easy-read = in easy read
request-asked-label = When they asked
request-due-label = Answer by
request-answers-title = What we answered
request-answer-title = Answer
request-answer-text = Your answer
request-answer-hint = They read it on this site. They see your name.
request-answer-hint-visitor = Ring them or write to them first. Then note here what you said. Leave out their name and address.
request-answer-button = Keep my answer
request-close-title = Close this
request-close-lead = Close it when all is done.
request-close-link = Close this
request-close-how = How did it end?
ending-sent = They have it now
ending-not-possible = We are unable to do it
ending-no-longer-wanted = They want to stop
request-close-why = What did you send? Or why did you stop?
request-close-why-hint = Leave out names and addresses.
request-close-next = We delete their address { $number } days later.
request-close-button = Close it
request-closed-before = Another person has closed this.

## What was just done
said-answered = We kept your answer.
said-closed = You closed it.

## What to put right
fault-request-way = Choose how you want it.
fault-request-language = Write which language you want.
fault-request-details = Write what you need.
fault-request-name = Write your name.
fault-request-reach = Write your address, your phone number or your e-mail.
fault-request-closed = Another person closed this first. You can copy your words into an answer.
fault-answer-missing = Write your answer.
fault-ending-how = Choose how it ended.
fault-ending-why = Write what you sent, or why you stopped.

## On the pages about the site
about-help-another-way-title = Other ways to get it
about-help-another-way-text =
    We can post you big letters. We can ring you. We can help in other languages too.

    Look for “Ask for this in another way” on our pages. You can also [ask us here](/en-simple/another-way).
about-privacy-requests-title = When you ask for another way
about-privacy-requests-text =
    You may ask us to post something or to ring you. Then you tell us your address or your number.

    Only the people who answer can see it. We delete it 30 days after we are done.
