### Partnership boards: members, meetings, actions and pledges.

## All boards
boards-title = Boards
boards-lead = A board is a group of people. The group decides what should change.
boards-none = This page is still empty.

## One board
board-actions-title = What the board does
board-no-actions = This list is still empty.
board-pledges-title = Pledges from other groups
board-no-pledges = The list of pledges is still empty.
board-meetings-title = Meetings
board-no-meetings = The list of meetings is still empty.
board-members-title = The people on the board
board-no-members = The list of people is still empty.

## What can be added: link, title and button alike
board-add-actions = Add an action
board-add-pledges = Make a pledge
board-add-meetings = Plan a meeting
board-add-members = Add a person
board-form-next = Everyone can read this after you press the button.

## Actions and pledges in lists
action-owner = { $owner } leads this
due-on = By { $day }
due-ongoing = This work goes on

## Members
member-name = Name of the person
member-name-hint = Write the name that the board uses.
member-part = Why is this person on the board?
member-organisation = Which organisation does this person speak for?
member-organisation-hint = Only for people who speak for an organisation.
part-lived-experience = Has lived experience
part-carer = Carer
part-organisation = Speaks for an organisation
part-chair = Leads the meetings

## Meetings
meeting-when = { $day } at { $time }
meeting-when-label = When
meeting-where-label = Where
meeting-title = What is the meeting about?
meeting-on = Which day is it?
meeting-starts = When does it start?
meeting-starts-hint = Write 14:30 for half past 2 in the afternoon.
meeting-place = Where is it?
meeting-place-hint = Write the room and the address. Or write how to join by phone.
meeting-text = What will you talk about?
meeting-text-hint = You can also write about breaks, quiet rooms and travel.

## Actions
action-title = What will you do?
action-title-hint = Write one short sentence. For example: Ask for later buses.
action-text = Is there more to say?
action-text-hint = Say how you will do it. Say who helps.
action-owner-label = Who leads this?
action-owner-hint = Write the name of a job or a group.
# Also the name of a row on the page of an action.
action-measured = How people can tell that it is done
action-measured-hint = Write something that people can see or count.
action-statement = Which ‘I’ statement is it for?
# Also for a pledge.
action-statement-hint = Then people can see what you do with their words.
action-commitment = Which promise does it help to keep?
action-commitment-hint = Choose a promise if this work is part of the plan.

## Pledges
pledge-text = What do you promise?
pledge-text-hint = Say what will be different. Say who it is for.
pledge-organisation = Which organisation makes the pledge?
pledge-statement = Which ‘I’ statement does it answer?

## What was just done
said-member = The person is on the list now.
said-meeting = The meeting is on the list now.
said-action = Everyone can see the action now.
said-pledge = Thank you. The pledge is on the list now.

## What to put right
fault-member-name-missing = Write the name of the person.
fault-member-part-missing = Choose why this person is on the board.
fault-member-organisation-missing = Write the name of the organisation.
fault-meeting-title-missing = Write what the meeting is about.
fault-meeting-place-missing = Write where the meeting is.
fault-action-title-missing = Write what you will do.
fault-action-owner-missing = Write who leads this.
fault-pledge-missing = Write what you promise.
fault-pledge-organisation-missing = Write the name of the organisation.
fault-date-missing = Write the day, the month and the year in numbers.
fault-time-missing = Write 14:30 for half past 2 in the afternoon.
fault-due-missing = Choose a last day. Or choose that the work goes on.
