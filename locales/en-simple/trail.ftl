### The trail: from a voice to what changed because of it, and back.

## The page
trail-title = The trail
trail-lead = See what happened after a person said something. Each stone is one step.
# What the whole trail comes to: one of these stands above the stones.
trail-changed = Something changed. That is good news.
trail-stuck = Some work is late, stuck or stopped. Look for the stone that says so.
trail-going-on = The work is going on.
trail-heard = We heard this. Work on it is still to start.
trail-begun = Everyone can read this. The next step is still to come.

## A stone
trail-stone = { $number }. { $kind }
trail-here = You are here
trail-why = Why these two go together

## Kinds of stones
stage-post = A voice
stage-statement = An ‘I’ statement
stage-commitment = A promise
stage-action = An action
stage-pledge = A pledge
stage-progress = What changed

## Kinds of stones still to come
stage-voice = A voice
stage-promise = An action or a pledge
stage-change = What changed
trail-not-yet = Still to come
trail-not-yet-statement = A facilitator can write an ‘I’ statement from this.
trail-not-yet-commitment = A facilitator can say which promise answers this.
trail-not-yet-promise = A board can do something. Another group can make a pledge.
trail-not-yet-change = Here you will read what changed.

## Headings of stones that have no title of their own
stone-post = What { $name } said
stone-statement = The ‘I’ statement
stone-commitment = The promise
stone-action = The action
stone-pledge = What { $name } promised
stone-progress = News from { $name }
trail-voice-veiled = Someone said something. It is not shown here.
