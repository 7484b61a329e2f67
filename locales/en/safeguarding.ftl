### What safeguarding leads see. Nobody else does.

safeguarding-title = Safeguarding
safeguarding-card = Posts that may tell that somebody is not safe.
safeguarding-lead = Posts that may tell that somebody is not safe. Look at new ones within { $hours } hours. Only safeguarding leads see this page.
safeguarding-own = Nobody looks after a concern about themselves: what is about a post of your own is for another safeguarding lead, and you do not see it here.
safeguarding-late-count = { $count ->
    [one] One concern is late: nobody has looked at it in time.
   *[other] { $count } concerns are late: nobody has looked at them in time.
}
safeguarding-late-many = { $count } concerns or more are late: nobody has looked at them in time.
safeguarding-none = Nothing waits.
safeguarding-none-closed = Nothing is closed yet.
safeguarding-came = Came { $when }
safeguarding-closed-link = Closed concerns
safeguarding-open-link = Open concerns

## What it may be about
concern-kind-suicide = Suicide
concern-kind-self-harm = Self-harm
concern-kind-physical = Physical abuse
concern-kind-domestic = Domestic abuse
concern-kind-sexual = Sexual abuse
concern-kind-financial = Financial abuse
concern-kind-psychological = Psychological abuse
concern-kind-modern-slavery = Modern slavery
concern-kind-discriminatory = Discriminatory abuse
concern-kind-organisational = Organisational abuse
concern-kind-neglect = Neglect
concern-kind-self-neglect = Self-neglect
concern-kind-none = Somebody is worried

## How far it is
concern-state-new = New
concern-state-late = Late: nobody has looked at it
concern-state-acknowledged = Somebody looks at it
concern-state-decided = Decided
concern-state-closed = Closed
concern-source-words = Words in the post. It was held before others could read it
concern-source-report = Somebody reported the post
concern-source-answer = Its writer answered a moderator in these words
concern-source-moderator = A moderator passed it on

## One concern
safeguarding-words-title = The words
safeguarding-found-title = What was found in them
safeguarding-before-title = What it said before
safeguarding-before-lead = The post has been changed. Here is everything that stood there, the first words first.
safeguarding-state-label = State
safeguarding-decision-label = Decision
safeguarding-source-label = How it came
safeguarding-came-label = When it came
safeguarding-due-label = Look at it by
safeguarding-place-label = Where
safeguarding-post-label = The post
safeguarding-post-seen = Others can read it
safeguarding-post-waits = A moderator looks at it first, before others can read it
safeguarding-post-unseen = Others cannot read it
safeguarding-who-label = Who wrote it
safeguarding-guest = without an account
safeguarding-typed-label = Who typed it
safeguarding-reach-label = How to reach them
safeguarding-reach-none = The site knows no address
safeguarding-reads-label = Reads in
safeguarding-next-title = What you can do
safeguarding-acknowledge-button = I am looking at this
safeguarding-note-link = Write a note
safeguarding-decide-link = Decide
safeguarding-close-button = Close it
safeguarding-history-title = History and notes
safeguarding-history-lead = Only safeguarding leads read this.
concern-step-came = It came
concern-step-came-again = It came again
concern-step-reported = reported it
concern-step-reported-by-somebody = Somebody without an account reported it
concern-step-answered = answered a moderator:
concern-step-passed-on = passed it on from moderation
concern-step-acknowledged = looks at it
concern-step-escalated = It was late: all safeguarding leads for this place got a letter
concern-step-escalated-to-administrators = It was late. No safeguarding lead could be reached who may look at it: the administrators got a letter
concern-step-escalated-to-nobody = It was late. Nobody got a letter: neither a safeguarding lead nor an administrator has an address here. It is tried again
concern-step-noted = wrote a note

concern-step-decided-what = decided: { $decision }
concern-step-told = The writer reads:
concern-step-closed = closed it
concern-step-exported = took it out for the case system

## Notes and decisions
safeguarding-note-title = Write a note
safeguarding-note-text = Your note
safeguarding-note-hint = Only safeguarding leads read it. It is part of what the case system gets.
safeguarding-note-button = Keep the note
fault-safeguarding-note-missing = Write your note
safeguarding-decide-title = Decide
safeguarding-decision = What happens?
decision-no-concern = No concern
decision-no-concern-hint = The post goes on to where it was going: to readers, or to a moderator first.
decision-keep-back = Keep the post back
decision-keep-back-hint = Others do not read it. Its writer still sees it.
decision-passed-on = Passed to the council’s safeguarding team
decision-passed-on-hint = They have it now. Say below who, and when.
decision-emergency = Emergency services called
decision-emergency-hint = Say below when, and what they said.
safeguarding-why = Why?
safeguarding-why-hint = Only safeguarding leads read this.
fault-safeguarding-decision-missing = Choose what happens
fault-concern-decided-meanwhile = Somebody else has decided at the same moment. Look at what was decided, then decide
fault-safeguarding-why-missing = Say why
safeguarding-release = May others read the post?
safeguarding-release-hint = Only for what is passed on or an emergency: somebody can need help and want to be heard as well.
safeguarding-release-yes = Yes, it goes on to where it was going
safeguarding-told = What does its writer read about it?
safeguarding-told-hint = It stands with their post, in their own form and language, and in no letter. Whoever looks over their shoulder can read it.
safeguarding-told-nothing = Nothing new: that it is still being read
safeguarding-decide-button = Decide
said-acknowledged = You look at it. The others can see that.
said-noted = The note is kept.
said-decided = Your decision is kept.
said-concern-closed = The concern is closed.

## For the case system
safeguarding-export-title = For the case system
safeguarding-export-lead = All open concerns with their history, in one file. That you took it is noted with each.
safeguarding-export-one-lead = This concern with its history. That you took it is noted.
safeguarding-export-csv = Download as a table (CSV)
safeguarding-export-json = Download as JSON
