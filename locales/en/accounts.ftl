### Signing in and out, the letter with a link, and how a person likes to read.

## Sign in with a card
sign-in-title = Sign in
sign-in-lead = Use the card that we gave you. It has three words and a number on it.
sign-in-kept = What you wrote is kept. Sign in, and you can send it.
sign-in-card = What your card says
sign-in-word-1 = First word
sign-in-word-2 = Second word
sign-in-word-3 = Third word
sign-in-number = Number
sign-in-button = Sign in
sign-in-other-title = Other ways in
sign-in-email-card = Get a link by e-mail
sign-in-email-card-text = We send you a letter with a link in it, and the link signs you in.
sign-in-help-card = Ask a person to help
sign-in-help-card-text = You have no card or code, or it is lost, or the words do not work.

## Sign in by e-mail
sign-in-email-title = Get a link by e-mail
sign-in-email-label = Your e-mail address
sign-in-email-hint = The address that you gave us when you joined.
sign-in-email-next = We will send a link to this address. It works once, for half an hour.
sign-in-email-button = Send me a link
sign-in-letter-title = Look at your e-mail
sign-in-letter-text = If you have joined with that address, a letter with a link is on its way to you.
sign-in-letter-next = It should arrive within a few minutes. If it does not, look in your junk mail, or ask for another.

## The button behind a link or a code
sign-in-confirm-title = One more step
sign-in-confirm-text = Press the button to sign in on this device.
sign-in-confirm-button = Sign me in
sign-in-stale-title = Please sign in another way
sign-in-stale-text = This link or code no longer works. A link works once, for half an hour. The code on a card works until you get a new card.
sign-in-stale-button = Go to sign in

## The letter: plain text, with nothing personal in its subject
letter-sign-in-subject = Your link to Building Together
letter-sign-in-body =
    Hello

    You asked for a link to sign in to Building Together. Open it, and press the button on the page:

    { $link }

    The link works once, for half an hour.

    If you did not ask for it, you need do nothing. Nobody can sign in without this link, so please keep it to yourself.

    The Building Together team

## Settings
me-own-title = Your page
me-title = Your settings
me-lead = Choose how this site looks for you. You can change it whenever you like.
me-name = Your name on this site
me-name-hint = Everybody sees this name beside what you write. It can be a first name or a made-up one.
me-form = How do you like to read?
me-form-easy = Easy read, with short sentences and pictures
me-language = Which language?
me-text = How big should the words be?
me-text-100 = Normal
me-text-125 = Large
me-text-150 = Larger
me-text-200 = Largest, twice as big as normal
me-contrast = Which colours?
me-contrast-auto = The same as my device
me-contrast-light = Dark words on a light page
me-contrast-dark = Light words on a dark page
me-contrast-high = Strongest contrast: black, white and yellow
me-pictures = Pictures beside the words?
me-pictures-on = Show pictures
me-pictures-off = Show words only
me-button = Keep these settings
me-sign-out-title = Sign out
me-sign-out-text = Sign out if other people use this device. All that you wrote stays on the site.
me-sign-out-button = Sign out

## What was just done
said-settings = Your settings are kept.
said-signed-in = You are signed in.

## What to put right
fault-card-shape = Write the three words and the four digits that are on your card.
fault-card-unknown = These words and this number do not belong together. Look at your card and write them once more.
fault-email = Write your whole e-mail address, such as name@example.org.
fault-name-missing = Write the name that others should see.
fault-choose = Choose one of the answers.
