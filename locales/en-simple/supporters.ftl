### Supporters: who helps whom, with what and until when.

## The person
supporters-on-me-title = Your words, and help
supporters-title = People who help me
supporters-card = Say who can help you here.
supporters-lead = You choose who helps you. You can stop it at any time.
supporters-none = Nobody helps you here now.
supporters-invite = Ask somebody to help me
supporters-invited-title = You asked for help
supporters-before-title = Before
support-may = What can this person do?
support-may-read = Read my words and the answers
support-may-read-hint = They can see all your words on this site.
support-may-write = Write for me
support-may-write-hint = Your name is at the top. People also see that a supporter wrote it.
support-may-sign-in = Sign in with me
support-may-sign-in-hint = You use this site together. We note both your names.
support-how-long = How long?
support-how-long-hint = Then the help stops by itself. You can stop it sooner.
support-until-today = Only today
support-until-month = For one month
support-until-year = For one year
support-until-day = Until a day that I choose
support-last-day = The last day
support-next = We give you three words and a number. You tell them to your supporter.
support-button = Make the words
support-until = Until { $day }
support-ended = { $name }, until { $day }
support-end = Stop this help now
support-take-back = Take these words back
support-invited-title = Tell your supporter these words
support-invited-lead = Your supporter signs in. Then they type these words at “People I help”.
support-invited-how = Tell these words only to your supporter.
support-invited-until = The words work once. They stop on { $day }.
support-invited-once = Keep the words now. We can show them only once.
support-invited-back = My supporter has the words
said-support-ended = This help has stopped.

## The supporter
supporting-title = People I help
supporting-card = See who asked you to help.
supporting-lead = These people asked you to help. They can stop it at any time.
supporting-none = You help nobody here now.
supporting-read = Read their words and the answers
supporting-write = You can write for this person. Choose their name when you write.
supporting-sign-in-hint = Do this only when you are together. We note both your names.
supporting-sign-in = Sign in with this person
supporting-accept-title = Did a person ask you to help?
supporting-words = The words that they told you
supporting-accept-button = Say yes
supporting-person-title = What { $name } said
supporting-person-lead = This person lets you read this. Please keep it to yourself.
supporting-person-news = What is new
said-supporting = You can help this person now.
said-beside = You are signed in together now.
beside-notice = You are signed in as { $name }.
beside-helper = This person is with you:
beside-stop = Stop and sign out

## Whose words
whose-title = Whose words are these?
whose-mine = My words
whose-theirs = The words of { $name }
whose-theirs-hint = Their name is at the top. People see that a supporter wrote it.
help-tick-title = Did somebody help you?
help-tick = Yes, somebody helped me
help-with-support = Written with support
help-by-supporter = A supporter wrote these words
help-phone = Told us by phone
help-letter = Told us in a letter
help-session = Told us in a meeting

## What to put right
fault-support-may = Choose one answer or more.
fault-support-day = Write the last day. Use numbers.
fault-support-day-past = This day is over. Choose a later day.
fault-support-day-far = This is too far away. Choose a day in the next year.
fault-invitation = These words do not work. Look at them again, or ask for new words.
fault-support-over = You can no longer write for this person. We kept your words here.
fault-whose-gate = This person may not write in this space. So you cannot write here for them. We kept your words here.
