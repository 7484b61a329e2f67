### What people said by telephone, by letter or in a session, written down by a facilitator with their consent.

recorded-title = Write down what people said
recorded-card = For people without an account: what they said by telephone, in a letter or in a session.
recorded-lead = Some people tell you what they think by telephone, in a letter or in a session. Here you write it down for them, in their own words and with their consent. Each of them gets a code to come back.
recorded-which-topic = Which topic did they talk about?
recorded-about = About:
recorded-one-title = Write down what somebody said
recorded-session-link = Write down a whole session at once
recorded-name = First name, if they want one
recorded-name-hint = Everybody sees it. Without a name it says “Somebody”.
recorded-somebody = Somebody
recorded-words = Their words
recorded-words-hint = Write what they said, as they said it. Do not make it smoother.
recorded-how = How did they say it?
recorded-how-phone = By telephone
recorded-how-letter = In a letter
recorded-how-session = In a session
recorded-consent = Do they agree that everybody can read these words here?
recorded-consent-hint = Tell them that everybody can read it, and that they can change it or take it back with their code.
recorded-consent-yes = Yes, they agree
recorded-consent-no = No, or they were not asked
consent-asked-by = Who asked them?
consent-way = How did they say yes?
consent-way-said = They said it
consent-way-written = They signed or wrote it
consent-way-shown = They showed it, with a sign, a picture or a device
consent-way-on-behalf = Somebody who may decide for them said it, in their best interests
consent-day = When did they say yes?
hear-back-question = How do they want to hear back?
hear-back-hint = Ask them. Somebody may answer what they said, and something may change because of it.
hear-back-no = Not at all: we send them nothing
hear-back-letter = By a letter on paper
hear-back-address-hint = Only for letters on paper. Write it as on an envelope. Only the facilitators who send letters see it. It is kept in no draft: if you leave this page before you send it, you write it again.
hear-back-form = In which form do they want their letters?
hear-back-easy-read = In easy read, with pictures
hear-back-standard = As a usual text
hear-back-language = In which language?
hear-back-language-none = Choose a language
recorded-next = Next you get a slip with their code, to print and give to them.
recorded-not-open = Not everybody can read this space. With their code, people see only their own words here, and can change them or take them back. They cannot read the answers. Tell them so before they say yes.
recorded-button = Put it on the site
## Where what somebody said may tell that they are not safe
recorded-help-title = Somebody may not be safe: what you can do
recorded-help-who = The safeguarding lead reads these words first, others do not see them yet. Tell the safeguarding lead of your own organisation as well, today.
recorded-help-tell = Talk with the person. Ask what they want, and tell them whom you tell.
recorded-help-promise = Do not promise to keep it secret, and do not ask anybody who may be the one who harms them.

## A whole session
recorded-session-title = Write down a whole session
recorded-session-lead = Copy the rows from your spreadsheet and paste them below. All people of a table must have been asked by the same person, in the same way, on the same day; otherwise make several tables.
recorded-example = What the table looks like
recorded-column-name = Name
recorded-column-words = Words
recorded-column-consent = Consent
recorded-column-topic = Topic
recorded-yes = yes
recorded-no = no
recorded-example-name = Dot
recorded-example-words = I would go out more if the pavement was flat.
recorded-table = Your table
recorded-table-hint = One row for each person, { $number } at most. The name and the topic can be empty: without a topic the words belong to this one.
recorded-check-button = Look at it first
recorded-check-title = Is this right?
recorded-check-lead = { $count ->
    [one] These are the words of one person, as others will see them.
   *[other] These are the words of { $count } people, as others will see them.
}

## The slips
slips-title = Slips with the codes
slips-lead = { $count ->
    [one] The words are written down. Print this slip and give it to the person.
   *[other] The words are written down. Print these { $count } slips and give each person theirs.
}
slips-once = The codes cannot be shown again later, because we do not keep them ourselves.
slips-gone = The words are written down. Their codes cannot be shown again. Who has lost theirs gets a new one from you: choose the person in the list of people.
slips-see = See the words in their topic
slip-for = For { $name }
slip-good-for-own-words = With this code you come back here, see your own words, and change them or take them back.

## Who was written down
recorded-people-title = People whose words were written down
recorded-people-lead = Choose a person to say how they hear back, to give them a new code, or to note that they no longer agree.
recorded-people-none = Nobody’s words have been written down here yet.
recorded-person-account = This person has an account or a role here. They look after this themselves.
hear-back-title = How they hear back
hear-back-change = Change how they hear back
hear-back-kept = We have a name and an address for the envelope. They are not shown here. Leave both empty to keep them.
said-hear-back = We have kept how this person wants to hear back.

## How somebody agreed
consent-title = How they agreed
consent-asked = { $name } asked them. They agreed on { $day }.
consent-noted = Written down by { $name }.
consent-withdrawn = They no longer agree: { $name } noted it on { $day }.
consent-link = Look after this person
consent-withdraw-title = They no longer agree
consent-withdraw-lead = Their words are taken back for them: readers see only a line in their place. It is noted that you did this, and when.
consent-withdraw-button = Take their words back
said-consent = It is noted that they no longer agree, and their words are taken back.

## A lost code
person-code-lost = Have they lost their code?
person-code-link = Give them a new code
person-code-title = A new code for { $name }
person-code-who = Whoever has the code can come back as this person. Give it to nobody but them, and only when you know that it is them.
person-code-old = Their old code stops working, and every device on which they are signed in is signed out.
person-code-made = This is the new code for { $name }. Print it now: it cannot be shown again later.
person-code-gone = This code cannot be shown again. Where it was lost, make another one.

## What to put right
fault-recorded-words = Write what the person said.
fault-hear-back = Say how they want to hear back. Ask them first.
fault-hear-back-form = Choose the form of their letters.
fault-recorded-closed = This topic is closed. Nothing can be added to it.
fault-consent-missing = Say whether they agree. Without their consent their words cannot stand here.
fault-consent-no = Without their consent their words cannot stand here. Ask them first. What you wrote is kept.
fault-consent-who = Write who asked them.
fault-consent-day = Write the day on which they said yes, such as 27 3 2026.
fault-consent-later = This day has not come yet. Write the day on which they said yes.
fault-table-empty = Paste at least one row.
fault-table-long = These are more rows than { $number }. Make two tables.
fault-table-columns = The columns for words and for consent must both be there.
fault-table-unreadable = This table cannot be read. Copy it from your spreadsheet once more.
fault-row-words = Row { $number }: there are no words.
fault-row-long = Row { $number }: a text is too long.
fault-row-name = Row { $number }: type the name again, with letters only.
fault-row-consent = Row { $number }: write “yes” or “no” for consent.
fault-row-consent-no = Row { $number }: this person did not agree. Take the row out.
fault-row-topic = Row { $number }: there is no open topic of this name here.
