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
recorded-next = Next you get a slip with their code, to print and give to them.
recorded-not-open = Not everybody can read this space. With their code, people see only their own words here, and can change them or take them back. They cannot read the answers. Tell them so before they say yes.
recorded-button = Put it on the site

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
slips-gone = The words are written down. Their codes cannot be shown again. Who has lost theirs can get a new one from the team of this site.
slips-see = See the words in their topic
slip-for = For { $name }
slip-good-for-own-words = With this code you come back here, see your own words, and change them or take them back.

## What to put right
fault-recorded-words = Write what the person said.
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
