### Partnership boards: members, meetings, actions and pledges.

## All boards
boards-title = Partnership boards
boards-lead = People with experience of care, carers and organisations sit on a board together. They choose what should change, and check that it does.
boards-none = There are no boards yet.

## One board
board-actions-title = What the board is doing
board-no-actions = There are no actions here yet.
board-pledges-title = What others have pledged
board-no-pledges = Nobody has made a pledge to this board yet.
board-meetings-title = Meetings
board-no-meetings = No meeting has been called yet.
board-members-title = Who sits on the board
board-no-members = Nobody has been added to this board yet.

## What can be added: link, title and button alike
board-add-actions = Take on an action
board-add-pledges = Make a pledge
board-add-meetings = Call a meeting
board-add-members = Add a member
board-form-next = Everyone can read it as soon as you press the button.

## Actions and pledges in lists
action-owner = Led by { $owner }
due-on = By { $day }
due-ongoing = Ongoing

## Members
member-name = Their name
member-name-hint = The name that the board uses for them.
member-part = What do they bring to the board?
member-organisation = Which organisation do they speak for?
member-organisation-hint = Leave this empty if they speak for themselves.
part-lived-experience = Has lived experience
part-carer = Carer
part-organisation = Speaks for an organisation
part-chair = Chair

## Meetings
meeting-when = { $day } at { $time }
meeting-when-label = When
meeting-where-label = Where
meeting-title = What is the meeting about?
meeting-on = Which day is it?
meeting-starts = When does it start?
meeting-starts-hint = By the 24-hour clock, for example 9:30 or 14:30.
meeting-place = Where is it?
meeting-place-hint = The room and the address, or how to join by phone or computer.
meeting-text = What will you talk about?
meeting-text-hint = The agenda, and what people may want to know: steps, breaks, a quiet room, travel costs. You can leave this out.

## Actions
action-title = What will you do?
action-title-hint = One short sentence, for example: Ask the bus company for later buses.
action-text = Is there more to say about it?
action-text-hint = How you mean to do it, and who helps. You can leave this out.
action-owner-label = Who answers for it?
action-owner-hint = A job or a group, not a private person.
# Also the name of a row on the page of an action.
action-measured = How anyone can tell that it is done
action-measured-hint = Something that people can see or count. You can leave this out.
action-statement = Which ‘I’ statement is it for?
# Also for a pledge.
action-statement-hint = Those whose words these are can then follow what you do.
action-commitment = Which commitment does it help to keep?
action-commitment-hint = Choose one if it is part of a promise in the strategy.

## Pledges
pledge-text = What do you promise?
pledge-text-hint = Say what will be different, and for whom.
pledge-organisation = Which organisation makes the pledge?
pledge-statement = Which ‘I’ statement does it answer?

## What was just done
said-member = The member now stands on the board’s page.
said-meeting = The meeting now stands on the board’s page.
said-action = The board has taken on this action. Anyone can follow it here.
said-pledge = Thank you. The pledge now stands on the board’s page.

## What to put right
fault-member-name-missing = Write the name of the member.
fault-member-part-missing = Choose what they bring to the board.
fault-member-organisation-missing = Write the name of the organisation that they speak for.
fault-meeting-title-missing = Write what the meeting is about.
fault-meeting-place-missing = Write where the meeting is.
fault-action-title-missing = Write what you will do.
fault-action-owner-missing = Write who answers for it.
fault-pledge-missing = Write what you promise.
fault-pledge-organisation-missing = Write the name of the organisation.
fault-date-missing = Write a day, a month and a year, for example 27 3 2027.
fault-time-missing = Write a time, for example 9:30 or 14:30.
fault-due-missing = Choose whether it has a last day or is ongoing.
