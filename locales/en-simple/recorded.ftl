### What people said by telephone, by letter or in a session, written down by a facilitator with their consent.

recorded-title = Write down what people said
recorded-card = Do this for people who have no account.
recorded-lead = People tell you what they think. Here you write their words down. They must say yes first.
recorded-which-topic = What did they talk about?
recorded-about = About:
recorded-one-title = Write down what somebody said
recorded-session-link = Write down all words of a meeting
recorded-name = First name, if they want one
recorded-name-hint = Everybody sees this name. You can leave it empty.
recorded-somebody = Somebody
recorded-words = Their words
recorded-words-hint = Write their words. Keep them as they are.
recorded-how = How did they tell you?
recorded-how-phone = By phone
recorded-how-letter = In a letter
recorded-how-session = In a meeting
recorded-consent = Can everybody read these words here?
recorded-consent-hint = Ask the person first. Tell them that everybody can read it.
recorded-consent-yes = Yes, they said yes
recorded-consent-no = No, or nobody asked them
consent-asked-by = Who asked them?
consent-way = How did they say yes?
consent-way-said = They said it
consent-way-written = They wrote it
consent-way-shown = They showed it, with a sign or a picture
consent-way-on-behalf = Another person decides for them
consent-day = When did they say yes?
recorded-next = Then you get a page with their code. Print it for them.
recorded-not-open = Not everybody can read this space. People see only their own words with their code. They can change them or take them back. They cannot read the answers. Tell them this first.
recorded-button = Put it on the site

## A whole session
recorded-session-title = Write down all words of a meeting
recorded-session-lead = Copy your table. Put it in the box.
recorded-example = Your table looks like this
recorded-column-name = Name
recorded-column-words = Words
recorded-column-consent = Consent
recorded-column-topic = Topic
recorded-yes = yes
recorded-no = no
recorded-example-name = Dot
recorded-example-words = I want a flat path.
recorded-table = Your table
recorded-table-hint = Write one row for each person. The most is { $number } rows.
recorded-check-button = Look at it first
recorded-check-title = Is this right?
recorded-check-lead = { $count ->
    [one] These are the words of one person.
   *[other] These are the words of { $count } people.
}

## The slips
slips-title = Pages with the codes
slips-lead = { $count ->
    [one] We have the words. Print this code for the person.
   *[other] We have the words. Print these { $count } codes. Give each person their code.
}
slips-once = Print them now. We can show these codes only once.
slips-gone = We have the words. We can show the codes only once.
slips-see = See the words
slip-for = For { $name }
slip-good-for-own-words = Use this code to come back here. You can see your own words and change them.

## What to put right
fault-recorded-words = Write the words of the person.
fault-recorded-closed = This topic is closed. Please choose another topic.
fault-consent-missing = Did they say yes? Choose an answer.
fault-consent-no = Ask the person first. We kept your words.
fault-consent-who = Write who asked them.
fault-consent-day = Write the day when they said yes. Use numbers.
fault-consent-later = This day is in the future. Write the day when they said yes.
fault-table-empty = Put your table in the box.
fault-table-long = This table is too long. The most is { $number } rows.
fault-table-columns = Your table needs a column for words. It also needs a column for consent.
fault-table-unreadable = We cannot read this table. Please copy it again.
fault-row-words = Row { $number }: write the words.
fault-row-long = Row { $number }: this text is too long.
fault-row-name = Row { $number }: type the name again.
fault-row-consent = Row { $number }: write yes or no for consent.
fault-row-consent-no = Row { $number }: this person said no. Take the row out.
fault-row-topic = Row { $number }: we do not know this topic.
