### What safeguarding leads see. Nobody else does.

safeguarding-title = Keeping people safe
safeguarding-card = Posts of people who may need help.
safeguarding-lead = These people may need help. Look at each new post within { $hours } hours. This page is private.
safeguarding-own = Is it about your own post? Then another person looks at it.
safeguarding-late-count = { $count ->
    [one] One post is late. Please look at it now.
   *[other] { $count } posts are late. Please look at them now.
}
safeguarding-late-many = { $count } posts or more are late. Please look at them now.
safeguarding-none = The list is empty. You are done.
safeguarding-none-closed = The list is empty.
safeguarding-came = Came on { $when }
safeguarding-closed-link = What is done
safeguarding-open-link = What is still to do

## What it may be about
concern-kind-suicide = Wants to die
concern-kind-self-harm = Hurts themselves
concern-kind-physical = Someone hits them
concern-kind-domestic = Is hurt at home
concern-kind-sexual = Is touched against their will
concern-kind-financial = Someone takes their money
concern-kind-psychological = Someone scares them
concern-kind-modern-slavery = Is made to work
concern-kind-discriminatory = Is hurt for who they are
concern-kind-organisational = Bad care in a home
concern-kind-neglect = Gets no care
concern-kind-self-neglect = Has stopped to look after themselves
concern-kind-none = A person is worried

## How far it is
concern-state-new = New
concern-state-late = Late. Please look at it
concern-state-acknowledged = Someone looks at it
concern-state-decided = Decided
concern-state-closed = Done
concern-source-words = From the words of the post
concern-source-report = A person told us
concern-source-answer = The writer wrote it to our team
concern-source-moderator = A person in our team gave it to you

## One concern
safeguarding-words-title = The words
safeguarding-found-title = What we found in the words
safeguarding-before-title = The words before
safeguarding-before-lead = Someone changed the post. Here is all that was in it before.
safeguarding-state-label = How far it is
safeguarding-decision-label = What was decided
safeguarding-source-label = How it came
safeguarding-came-label = When it came
safeguarding-due-label = Look at it by
safeguarding-place-label = Where
safeguarding-post-label = The post
safeguarding-post-seen = Others can read it
safeguarding-post-waits = Our team reads it first
safeguarding-post-unseen = Others see nothing of it
safeguarding-who-label = Who wrote it
safeguarding-guest = a guest
safeguarding-typed-label = Who typed it
safeguarding-reach-label = How to find them
safeguarding-reach-none = We have no address
safeguarding-reads-label = Reads in
safeguarding-next-title = What you can do
safeguarding-acknowledge-button = I look at this
safeguarding-note-link = Write a note
safeguarding-decide-link = Decide
safeguarding-close-button = Close it
safeguarding-history-title = What happened
safeguarding-history-lead = This list is private.
concern-step-came = It came
concern-step-came-again = It came again
concern-step-reported = told us about it
concern-step-reported-by-somebody = A person told us about it
concern-step-answered = wrote this to our team:
concern-step-passed-on = gave it to you
concern-step-acknowledged = looks at it
concern-step-escalated = It was late. We sent a letter
concern-step-escalated-to-administrators = It was late. We sent a letter to the people who run this site
concern-step-escalated-to-nobody = It was late. We had no address for a letter. We will try again
concern-step-noted = wrote a note

concern-step-decided-what = decided: { $decision }
concern-step-told = The writer can read this:
concern-step-closed = closed it
concern-step-exported = made a file of it

## Notes and decisions
safeguarding-note-title = Write a note
safeguarding-note-text = Your note
safeguarding-note-hint = Your note is private.
safeguarding-note-button = Keep the note
fault-safeguarding-note-missing = Write your note
safeguarding-decide-title = Decide
safeguarding-decision = What happens now?
decision-no-concern = The person is safe
decision-no-concern-hint = The post goes on to the readers.
decision-keep-back = Keep the post back
decision-keep-back-hint = Only the writer sees it.
decision-passed-on = The council helps now
decision-passed-on-hint = Write who helps. Write when you told them.
decision-emergency = You rang 999
decision-emergency-hint = Write when you rang. Write what they said.
safeguarding-why = Why?
safeguarding-why-hint = Your words are private.
fault-safeguarding-decision-missing = Choose what happens
fault-concern-decided-meanwhile = Another person was quicker. Look at it again. Then decide
fault-safeguarding-why-missing = Write why
safeguarding-release = Can others read the post?
safeguarding-release-hint = A person can need help and still want to be heard.
safeguarding-release-yes = Yes, others can read it
safeguarding-told = What do you say to the writer?
safeguarding-told-hint = The writer sees it with their post. Another person could see it too.
safeguarding-told-nothing = Say that we still read it
safeguarding-decide-button = Decide
said-acknowledged = Thank you. Others see that you look at it.
said-noted = We have your note.
said-decided = We have your decision.
said-concern-closed = It is done.

## For the case system
safeguarding-export-title = A file for the council
safeguarding-export-lead = One file with everything that is open. We write down that you took it.
safeguarding-export-one-lead = A file with this post. We write down that you took it.
safeguarding-export-csv = Get a table
safeguarding-export-json = Get a file for computers
