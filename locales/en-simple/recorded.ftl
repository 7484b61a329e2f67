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
hear-back-question = How do they want to hear from us?
hear-back-hint = Ask the person. Somebody may answer their words.
hear-back-no = We send them nothing
hear-back-letter = By letter
hear-back-address-hint = We need this only for letters. Only the people who send letters see it. We do not keep it before you press the button.
hear-back-form = Do they want easy read?
hear-back-easy-read = Yes, easy read with pictures
hear-back-standard = No, the long words
hear-back-language = Which language do they read?
hear-back-language-none = Choose a language
recorded-next = Then you get a page with their code. Print it for them.
recorded-not-open = Not everybody can read this space. People see only their own words with their code. They can change them or take them back. They cannot read the answers. Tell them this first.
recorded-button = Put it on the site
## Where what somebody said may tell that they are not safe
recorded-help-title = Is this person safe?
recorded-help-who = The safety team reads these words first. Tell the person in charge where you work too. Do it today.
recorded-help-tell = Talk with the person. Ask what they want. Tell them who you will tell.
recorded-help-promise = Be honest. You must tell someone about this. Leave out people who may hurt the person.

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

## Who was written down
recorded-people-title = People whose words we wrote down
recorded-people-lead = Choose a person. Then you can help them.
recorded-people-none = This list is empty.
recorded-person-account = This person has an account. They do this themselves.
hear-back-title = How they hear from us
hear-back-change = Change this
hear-back-kept = We have an address. Leave the two boxes empty to keep it.
said-hear-back = We know now how they want to hear from us.

## How somebody agreed
consent-title = How they said yes
consent-asked = { $name } asked them. They said yes on { $day }.
consent-noted = { $name } wrote it down.
consent-withdrawn = They said no later. { $name } wrote it down on { $day }.
consent-link = Help this person
consent-withdraw-title = They do not want this now
consent-withdraw-lead = Then nobody can read their words here. We write down that you did this.
consent-withdraw-button = Take their words away
said-consent = We wrote it down. Nobody can read their words now.

## A lost code
person-code-lost = Did they lose their code?
person-code-link = Give them a new code
person-code-title = A new code for { $name }
person-code-who = A code is like a key. Give it to this person only.
person-code-old = Then the old code does not work any more.
person-code-made = Print this code for { $name } now. We can show it only once.
person-code-gone = We cannot show this code again. You can make a new code.

## What to put right
fault-recorded-words = Write the words of the person.
fault-hear-back = Choose how they hear from us. Ask them first.
fault-hear-back-form = Do they want easy read? Choose an answer.
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
