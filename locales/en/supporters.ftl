### Supporters: who helps whom, with what and until when.

## The person
supporters-on-me-title = Your words, and help
supporters-title = People who help me
supporters-card = Say who may help you here, with what, and until when.
supporters-lead = You decide who may help you on this site, with what, and until when. You can end it at any time.
supporters-none = Nobody helps you here now.
supporters-invite = Ask somebody to help me
supporters-invited-title = Waiting for somebody to say yes
supporters-before-title = Before
support-may = What may this person do?
support-may-read = Read what I said and the answers
support-may-read-hint = They see all your posts that readers see, and what others said after them.
support-may-write = Write for me
support-may-write-hint = Your name stands above, and everybody sees that a supporter wrote it.
support-may-sign-in = Sign in with me
support-may-sign-in-hint = They can do what you do here, together with you. Everything is noted with both your names.
support-how-long = Until when?
support-how-long-hint = It ends by itself on that day. You can end it before.
support-until-today = Only today
support-until-month = For one month
support-until-year = For one year
support-until-day = Until a day that I choose
support-last-day = The last day
support-next = Next you get three words and a number, which you tell to your supporter.
support-button = Make the words
support-until = Until { $day }
support-ended = { $name }, until { $day }
support-end = End this help now
support-take-back = Take these words back
support-invited-title = Tell these words to your supporter
support-invited-lead = Your supporter signs in to their own account and types these words under “People I help”.
support-invited-how = Tell the words only to the person who is to help you. They need an account of their own.
support-invited-until = The words work once, and no longer than { $day }.
support-invited-once = We cannot show you these words again later. If they get lost, take them back and make new ones.
support-invited-back = I have told them
said-support-ended = This help has ended.

## The supporter
supporting-title = People I help
supporting-card = See whom you may help here, and with what.
supporting-lead = These people have said that you may help them. Each decides with what and until when, and can end it at any time.
supporting-none = You help nobody here now.
supporting-read = Read what was said and the answers
supporting-write = You may write for this person: choose their name under “Whose words are these?” where you write.
supporting-sign-in-hint = Sign in only while you are together. Everything you do then is noted with both your names. To use your own account again, sign in again.
supporting-sign-in = Sign in with this person
supporting-accept-title = Somebody has asked you to help
supporting-words = The words that they told you
supporting-accept-button = Accept
supporting-person-title = What { $name } said
supporting-person-lead = You read this because you were allowed to. Please keep it to yourself.
supporting-person-news = What is new for them
said-supporting = You may help this person now.
said-beside = You are signed in together now.
beside-notice = You are signed in as { $name }.
beside-helper = With you is
beside-stop = Stop and sign out

## Whose words
whose-title = Whose words are these?
whose-mine = Mine
whose-theirs = The words of { $name }
whose-theirs-hint = Their name stands above. Below it stands that a supporter wrote it, in these words.
help-tick-title = Did somebody help you with this?
help-tick = Yes, I wrote it with support
help-with-support = Written with support
help-by-supporter = Written by a supporter, in these words
help-phone = Said by telephone, and written down
help-letter = From a letter
help-session = Said in a session, and written down

## What to put right
fault-support-may = Choose at least one thing that this person may do.
fault-support-day = Write the last day, such as 27 3 2027.
fault-support-day-past = This day is over. Choose today or a later day.
fault-support-day-far = Choose a day within one year. After that you can say yes again.
fault-invitation = These words do not belong together, or they were used or taken back. Look at them once more, or ask for new ones.
fault-support-over = You may no longer write for this person. Choose “Mine” only if these are your own words. What you wrote is still here.
fault-whose-gate = This person may not say anything in this space themselves, so nobody can say it there for them. What you wrote is still here.
