### Strategies: what was promised, what is done about it, how far it is, and what the numbers say.

## All strategies
strategy-title = Strategy
strategy-lead = Here you see the promises made to you. You see who keeps them.
strategy-years = { $from } to { $to }
strategy-priorities-title = What we do first
strategy-no-priorities = This part is still empty.
strategy-plan-title = What we do
strategy-changed-title = What changed
strategy-no-progress = This part is still empty.

## Points of a strategy
point-evidence = How things are now
point-theme = Big ideas
point-link = What this goes with
point-test = How we will know
point-governance = Who checks this

## Priorities and commitments
priority-commitments-title = Our promises
priority-actions-title = What we do
commitment-we-will = We will { $text }
commitment-counts = { $statements ->
    [0] Waits for a first ‘I’ statement
    [one] Answers { $statements } ‘I’ statement
   *[other] Answers { $statements } ‘I’ statements
}. { $actions ->
    [0] Waits for a first action
    [one] { $actions } action
   *[other] { $actions } actions
}
commitment-trail = See the trail of this promise

## One action
action-state-label = How far it is
action-outcome-label = What should get better
action-activity-label = Kind of work
action-owner-row = Who leads this
action-due-label = When
action-trail = See the trail of this action
action-progress-title = What changed
action-no-progress = This part is still empty. You will find news here.
action-for-title = What it is for
action-no-statement = This part is still empty.
activity-statutory = The law says we must do it
activity-service-development = It makes a service better
activity-transformational = It changes how we work

## How far something is
state-not-started = Still to start
state-going-on = Going on
state-late = Late
state-stuck = Stuck
state-done = Done
state-checked = Done. People checked it
state-stopped = Stopped

## Saying how far an action is
progress-add = Say how far it is
progress-state = How far is it?
progress-text = What changed?
progress-text-hint = Use words that everyone can understand. Is the work stuck? Then say why.
progress-button = Show this to everyone

## What it said before
history-title = What it said before
history-until = Until { $day }

## Measures
measures-title = Measures
measures-lead = These numbers show if life gets better here.
measures-card = See our numbers next to other places.
measures-none = This page is still empty.
measure-here = Our number is { $value }. This is for { $period }.
measure-higher = A higher number is better.
measure-lower = A lower number is better.
measure-value-percent = { $value } in every 100 people
measure-value-per-100000 = { $value } in every 100,000 people
measure-value-score = { $value } points
measure-better-than-group = We do better than places like ours. Their number is { $value }.
measure-same-than-group = Places like ours do the same. Their number is { $value }.
measure-worse-than-group = We do worse than places like ours. Their number is { $value }.
measure-better-than-england = We do better than England. The number for England is { $value }.
measure-same-than-england = England does the same. The number for England is { $value }.
measure-worse-than-england = We do worse than England. The number for England is { $value }.
measure-local = Here
measure-group = Places like ours
measure-england = England
measure-table-title = The numbers in a table
measure-table-where = Where
measure-table-value = Number
measure-table-place = Our place
measure-place = { $rank } of { $size }
measure-no-place = No place
measure-code-label = Code
measure-period-label = Years

## What was just done
said-progress = Thank you. Everyone can read this now.

## What to put right
fault-progress-state-missing = Choose how far it is.
fault-progress-missing = Write what changed.
