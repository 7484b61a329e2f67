### Strategies: what was promised, what is done about it, how far it is, and what the numbers say.

## All strategies
strategy-title = Strategy
strategy-lead = What has been promised to you in public, who is doing it, and how far it is.
strategy-years = { $from } to { $to }
strategy-priorities-title = What comes first
strategy-no-priorities = This strategy has no priorities yet.
strategy-plan-title = The plan, action by action
strategy-changed-title = What changed lately
strategy-no-progress = Nobody has said yet that something changed.

## Points of a strategy
point-evidence = Where we are now
point-theme = Themes
point-link = Linked to
point-test = How we will know
point-governance = Who watches over this

## Priorities and commitments
priority-commitments-title = What was promised
priority-actions-title = How we get there
commitment-we-will = We will { $text }
commitment-counts = { $statements ->
    [0] Answers no ‘I’ statement yet
    [one] Answers { $statements } ‘I’ statement
   *[other] Answers { $statements } ‘I’ statements
} · { $actions ->
    [0] no actions yet
    [one] { $actions } action
   *[other] { $actions } actions
}
commitment-trail = See the trail of this commitment

## One action
action-state-label = How far it is
action-outcome-label = What it should lead to
action-activity-label = Kind of work
action-owner-row = Who answers for it
action-due-label = When
action-trail = See the trail of this action
action-progress-title = What has changed so far
action-no-progress = Nobody has said yet how far this action is.
action-for-title = What it is for
action-no-statement = No ‘I’ statement and no commitment is linked to this action yet.
activity-statutory = The law asks for it
activity-service-development = It makes a service better
activity-transformational = It changes the way we work

## How far something is
state-not-started = Not started
state-going-on = Going on
state-late = Late
state-stuck = Stuck
state-done = Done
state-checked = Done, and checked by people
state-stopped = Stopped

## Saying how far an action is
progress-add = Say how far it is
progress-state = How far is it?
progress-text = What has changed?
progress-text-hint = Write it so that the people it is for can check it. If the work is stuck or stopped, say why.
progress-button = Show this to everyone

## What it said before
history-title = What it said before
history-until = Until { $day }

## Measures
measures-title = Measures
measures-lead = Numbers that show whether life is getting better here, beside the numbers of other places.
measures-card = The numbers here, beside those of other places.
measures-none = There are no measures here yet.
measure-here = Here it is { $value }, for { $period }.
measure-higher = A higher number is better.
measure-lower = A lower number is better.
measure-value-percent = { $value } in every 100 people
measure-value-per-100000 = { $value } in every 100,000 people
measure-value-score = { $value } points
measure-better-than-group = Better than in similar areas, where it is { $value }.
measure-same-than-group = The same as in similar areas, where it is { $value }.
measure-worse-than-group = Worse than in similar areas, where it is { $value }.
measure-better-than-england = Better than in England as a whole, where it is { $value }.
measure-same-than-england = The same as in England as a whole, where it is { $value }.
measure-worse-than-england = Worse than in England as a whole, where it is { $value }.
measure-local = Here
measure-group = Similar areas
measure-england = England
measure-table-title = The numbers in a table
measure-table-where = Where
measure-table-value = Number
measure-table-place = Our place
measure-place = { $rank } of { $size }
measure-no-place = No place given
measure-code-label = Code
measure-period-label = Period

## What was just done
said-progress = Thank you. Everyone can now read how far it is.

## What to put right
fault-progress-state-missing = Choose how far it is.
fault-progress-missing = Write what has changed.
