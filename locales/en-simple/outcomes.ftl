### "We asked, you said, we did": what became of a topic.

footer-outcomes = We asked, you said, we did
outcomes-title = We asked, you said, we did
outcomes-lead = We asked people. Here you see what we did.
outcomes-none = There is nothing here yet.
outcome-title = What happened after this topic
outcome-asked = We asked
outcome-heard = You said
outcome-done = We did
outcome-tied = What came from this topic
outcome-close-link = Close this topic and say what happened

## The form of a facilitator
outcome-new-title = Say what happened after this topic
outcome-new-lead = Tell people what you did. Also say when something is not possible.
outcome-asked-hint = What did we want to know?
outcome-heard-hint = What did people say?
outcome-done-hint = What did we do?
outcome-asked-easy = We asked, in easy read
outcome-heard-easy = You said, in easy read
outcome-done-easy = We did, in easy read
outcome-easy-hint = Write one short sentence on each line. You can leave this empty.
outcome-about = What came from this topic?
outcome-about-hint = Choose what people can read next.
outcome-kind-statement = ‘I’ statement
outcome-kind-action = Action
outcome-kind-progress = How far an action is
outcome-next = This closes the topic. We tell everyone who took part.
outcome-button = Close the topic

## What was just done
said-outcome = The topic is closed. We tell everyone who took part.

## What to put right
fault-outcome-asked = Write what we asked.
fault-outcome-heard = Write what people said.
fault-outcome-done = Write what we did.
fault-outcome-easy = Line { $number } is too hard. Use short and easy words.
