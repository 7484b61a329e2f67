### Being safe: where to get help now, reporting a post, personal details, names.

## How to get help now
footer-help-now = Get help now
help-now-title = How to get help now
help-now-thanks-title = Thank you for telling us
help-now-sent = We have your words, and we keep them. You did nothing wrong, and nobody is accused of anything.
help-now-sent-next = Somebody whose job it is to keep people safe reads them first. Others do not see them yet.
help-now-reported = We have what you told us. You did nothing wrong, and nobody is accused of anything.
help-now-reported-next = Somebody whose job it is to keep people safe reads it. Nobody else sees that you told us.
help-now-emergency = Are you or somebody else in danger now? Ring { $number }. Ask for the police or an ambulance.
help-now-emergency-without-voice = You cannot speak or hear on the phone? Ring 18000 with the Relay UK app, or use the British Sign Language app for 999.
help-now-council = Is somebody hurting you, taking your money, or not looking after you? Ring the council’s adult safeguarding team: { $number }. They listen and ask what you want.
help-now-out-of-hours = At night, at weekends and on holidays ring { $number }.
help-now-listening = Do you feel that you cannot go on, or want to hurt yourself? Ring { $number }. Somebody listens, day and night. It costs nothing, and you need not say your name.
help-now-somebody = You can also tell somebody you trust: a friend, a doctor, a nurse, or somebody who works with you. Show them this page.

## Reporting a post
report-link = Report this
report-title = Report a post
report-back = Back to the post
report-lead = Is something wrong with this? Tell us what. You need no account. Whoever wrote it is not told that it was you.
report-reason = What is wrong?
report-reason-not-safe = Somebody may be hurt or not safe
report-reason-rude = It is rude or hurts people
report-reason-private = It says private things about somebody
report-reason-untrue = It is not true, or it is an advert
report-reason-other = Something else
report-words = Tell us more
report-words-hint = You can leave this empty.
report-next = A person reads this. If somebody may not be safe, only the people whose job is safety read it.
report-button = Send
report-thanks-title = Thank you for telling us
report-thanks-text = A moderator will look at the post and decide what happens with it.
report-thanks-private = Whoever wrote the post is not told that it was you.
report-thanks-danger = Is somebody in danger? Do not wait for us: look at “How to get help now”.
report-thanks-button = Back to the forum
fault-report-reason-missing = Choose what is wrong

## Personal details in a text
personal-telephone-left-out = [telephone number left out]
personal-email-left-out = [e-mail address left out]
personal-address-left-out = [address left out]
personal-name-left-out = [name left out]

## Names that people give themselves
fault-name-hidden-signs = Your name has signs in it that nobody can see. Type it again with letters only
fault-name-mixed-scripts = A word of your name has letters from different alphabets. Type it again
fault-name-like-staff = Somebody who works here has a name that looks like this. Add a letter or another word
fault-name-claims-role = Leave out words such as “facilitator” or “council”: they are for people who have that role here

## A letter to safeguarding leads. It tells nothing.
letter-waits-subject = Something waits for you
letter-waits-body =
    Hello,

    something waits for you on Building Together. Sign in to see it:

    { $link }

## A letter to administrators, where no safeguarding lead can be reached. It tells nothing of what waits.
letter-no-lead-subject = A safeguarding lead is needed
letter-no-lead-body =
    Hello,

    something waits for a safeguarding lead of Building Together, and nobody with this role can be reached who may look at it.

    Please give the role to another person as well, who has an e-mail address here. Until then, this page says who can help:

    { $link }
