### Being safe: where to get help now, reporting a post, personal details, names.

## How to get help now
footer-help-now = Get help now
help-now-title = How to get help now
help-now-thanks-title = Thank you for telling us
help-now-sent = We have your words. We keep them safe. You are in no trouble.
help-now-sent-next = A person who helps people to be safe reads your words first. Your words are private until then.
help-now-reported = We have your words. You are in no trouble.
help-now-reported-next = A person who helps people to be safe reads your words. We keep your name private.
help-now-emergency = Are you in danger now? Ring { $number }.
help-now-emergency-without-voice = Is it hard for you to speak or hear? Ring 18000 with the Relay app. Or use the sign language app for 999.
help-now-council = Does someone hurt you or take your money? Ring the council: { $number }. They listen. They ask what you want.
help-now-out-of-hours = At night and at weekends ring { $number }.
help-now-listening = Do you want to hurt yourself? Do you feel very sad? Ring { $number }. A person listens, day and night. It is free.
help-now-somebody = Tell someone you trust. Show them this page.

## Reporting a post
report-link = Report this
report-title = Tell us about a post
report-back = Back to the post
report-lead = Is something wrong with these words? Tell us. We keep your name private.
report-reason = What is wrong?
report-reason-not-safe = Someone may be hurt. Someone may be in danger.
report-reason-rude = It is rude. It hurts people.
report-reason-private = It tells private things about someone.
report-reason-untrue = It is wrong. Or it wants to sell something.
report-reason-other = Something else
report-words = Tell us more
report-words-hint = You can leave this empty.
report-next = A person reads this. Is someone in danger? Then only people who help with safety read it.
report-button = Send
report-thanks-title = Thank you for telling us
report-thanks-text = A person will look at the post.
report-thanks-private = We keep your name private.
report-thanks-danger = Is someone in danger now? Press “How to get help now”.
report-thanks-button = Back to the forum
fault-report-reason-missing = Choose what is wrong

## Personal details in a text
personal-telephone-left-out = [phone number left out]
personal-email-left-out = [e-mail address left out]
personal-address-left-out = [address left out]
personal-name-left-out = [name left out]

## Names that people give themselves
fault-name-hidden-signs = Type your name again. Use letters only
fault-name-mixed-scripts = Type your name again. Use letters from one alphabet
fault-name-like-staff = A member of staff has this name. Add another word to your name
fault-name-claims-role = Only staff use this word. Choose another name

## A letter to safeguarding leads. It tells nothing.
letter-waits-subject = Something waits for you
letter-waits-body =
    Hello,

    something waits for you on Building Together. Sign in to see it:

    { $link }

## A letter to administrators, where no safeguarding lead can be reached. It tells nothing of what waits.
letter-no-lead-subject = We need someone to keep people safe
letter-no-lead-body =
    Hello,

    something waits on Building Together. Only a person who keeps people safe can look at it. We cannot find this person. Please choose another person for this job.

    This page says who can help until then:

    { $link }
