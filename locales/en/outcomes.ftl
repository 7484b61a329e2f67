### "We asked, you said, we did": what became of a topic.

footer-outcomes = We asked, you said, we did
outcomes-title = We asked, you said, we did
outcomes-lead = What was asked in the forum, what people said, and what was done.
outcomes-none = No topic has come to its end yet.
outcome-title = What became of this topic
outcome-asked = We asked
outcome-heard = You said
outcome-done = We did
outcome-tied = What came from it
outcome-close-link = Close this topic and say what became of it

## The form of a facilitator
outcome-new-title = Say what became of this topic
outcome-new-lead = When you close a topic, people hear what was asked, what they said and what was done. Say it plainly, also where nothing could be done.
outcome-asked-hint = What did we want to know, and why?
outcome-heard-hint = What did people say? Say also where they did not agree.
outcome-done-hint = What was done, or will be done? If something cannot be done, say why.
outcome-asked-easy = We asked, in easy read
outcome-heard-easy = You said, in easy read
outcome-done-easy = We did, in easy read
outcome-easy-hint = One short sentence on each line, one idea in each. You can leave this empty.
outcome-about = What came from this topic?
outcome-about-hint = Tick what people should find beside it.
outcome-kind-statement = ‘I’ statement
outcome-kind-action = Action
outcome-kind-progress = How far an action is
outcome-next = The topic is closed, and everyone who took part in it is told.
outcome-button = Close the topic

## What was just done
said-outcome = The topic is closed. Everyone who took part hears of it.

## What to put right
fault-outcome-asked = Write what was asked.
fault-outcome-heard = Write what people said.
fault-outcome-done = Write what was done.
fault-outcome-easy = Line { $number } is no easy read yet: its words are too hard or its sentence is too long. Write it shorter and plainer.
