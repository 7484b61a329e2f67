### Signing in and out, the letter with a link, and how a person likes to read.

## Sign in with a card
sign-in-title = Sign in
sign-in-lead = Use the card that we gave you. The card has three words and a number.
sign-in-kept = We kept your words. Sign in to send them.
sign-in-card = Copy your card here
sign-in-word-1 = First word
sign-in-word-2 = Second word
sign-in-word-3 = Third word
sign-in-number = Number
sign-in-button = Sign in
sign-in-other-title = Other ways to sign in
sign-in-email-card = Get a link by e-mail
sign-in-email-card-text = We send you a letter. The link in the letter signs you in.
sign-in-help-card = Ask a person to help
sign-in-help-card-text = We can help if you lost your card. We can also give you a first card.

## Sign in by e-mail
sign-in-email-title = Get a link by e-mail
sign-in-email-label = Your e-mail address
sign-in-email-hint = Use the address that you gave us.
sign-in-email-next = We will send you a link. The link works once, for half an hour.
sign-in-email-button = Send me a link
sign-in-letter-title = Look at your e-mail
sign-in-letter-text = Do we know your address? Then a letter is on its way to you.
sign-in-letter-next = Wait a few minutes. Then look in your junk mail, or ask again.

## The button behind a link or a code
sign-in-confirm-title = One more step
sign-in-confirm-text = Press the button to sign in.
sign-in-confirm-button = Sign me in
sign-in-stale-title = Please sign in another way
sign-in-stale-text = This link or code is too old. Please sign in again.
sign-in-stale-button = Go to sign in

## The letter: plain text, with nothing personal in its subject
letter-sign-in-subject = Your link to Building Together
letter-sign-in-body =
    Hello

    You asked for a link to sign in.

    Open the link. Then press the button on the page.

    { $link }

    The link works once, for half an hour.

    Keep the link to yourself.

    Did another person ask for this link? Then you can throw this letter away.

    The Building Together team

## Settings
me-own-title = Your page
me-title = Your settings
me-lead = Choose how this site looks for you. You can always change it.
me-name = Your name on this site
me-name-hint = Everybody sees this name. You can use a first name or a made-up name.
me-form = How do you like to read?
me-form-easy = Easy read, with pictures
me-language = Which language?
me-text = How big should the words be?
me-text-100 = Normal
me-text-125 = Large
me-text-150 = Larger
me-text-200 = Largest
me-contrast = Which colours?
me-contrast-auto = The same as my phone or computer
me-contrast-light = Dark words on a light page
me-contrast-dark = Light words on a dark page
me-contrast-high = The strongest colours: black, white and yellow
me-pictures = Do you want pictures?
me-pictures-on = Show pictures
me-pictures-off = Show only words
me-button = Keep my settings
me-sign-out-title = Sign out
me-sign-out-text = Do other people use this computer? Then sign out. Your words stay on the site.
me-sign-out-button = Sign out

## What was just done
said-settings = We kept your settings.
said-signed-in = You are signed in.

## What to put right
fault-card-shape = Write the three words and the number from your card.
fault-card-unknown = The words and the number are from different cards. Please copy your card again.
fault-email = Write your whole e-mail address.
fault-name-missing = Write the name that others will see.
fault-choose = Choose one answer.
