### The trail: from a voice to what changed because of it, and back.

## The page
trail-title = The trail
trail-lead = Follow it from what somebody said to what changed because of it. Each stone is one step.
# What the whole trail comes to: one of these stands above the stones.
trail-changed = Something has changed because of this.
trail-stuck = Something was promised, and it is late, stuck or stopped. The stone says which.
trail-going-on = Something was promised, and nobody has said yet that it is done.
trail-heard = This was heard and written down. No action or pledge has come of it yet.
trail-begun = This was said, and everyone can read it. Nobody has taken it further yet.

## A stone
trail-stone = { $number }. { $kind }
trail-here = You are here
trail-why = Why these two belong together

## Kinds of stones
stage-post = A voice
stage-statement = An ‘I’ statement
stage-commitment = A ‘We will’ commitment
stage-action = An action
stage-pledge = A pledge
stage-progress = What changed

## Kinds of stones still to come
stage-voice = A voice
stage-promise = An action or a pledge
stage-change = What changed
trail-not-yet = Not yet
trail-not-yet-statement = A facilitator can put what was said into an ‘I’ statement.
trail-not-yet-commitment = A facilitator can say which commitment answers it.
trail-not-yet-promise = A board can take on an action for it, and an organisation can make a pledge.
trail-not-yet-change = Those who promised something say here what has changed.

## Headings of stones that have no title of their own
stone-post = What { $name } said
stone-statement = The ‘I’ statement
stone-commitment = The ‘We will’ commitment
stone-action = The action
stone-pledge = What { $name } pledged
stone-progress = The update from { $name }
trail-voice-veiled = This voice is not shown here. It was said in a group with its own members, or it was taken back.
