### People without an account: their code, coming back, what they said, becoming an account.

guest-name = Guest { $number }

## The code
code-square = A square code for the camera of a phone
my-code-title = Your code to come back
my-code-lead = Write down these words and the number. You can also print this page.
my-code-address = Go to { $address } and type your code.
my-code-good-for = Use this code to come back here. You can read answers and change your words.
my-code-keep = Your code is like a key. Keep it in a safe place.
my-code-once = Keep it now. We can show this code only once.
my-code-go-on = Go on
my-code-finished-title = Do other people use this computer?
my-code-finished = Keep your code. Then sign out. Your words stay on the site.
new-code-title = Your return code
new-code-card = Did you lose your code? You can make a new code.
new-code-gone = We showed your code once. Did you lose it? Then make a new code.
new-code-old = After that your old code stops working.
new-code-button = Make a new code

## Coming back
come-back-title = Come back with your code
come-back-lead = Do you have a code from us? Type the words and the number.
come-back-card = You wrote here before. You have a code.
come-back-code = Your code

## What a person said
said-by-me-title = What you said
said-by-me-lead = Here are all your words. The newest words are at the top.
said-by-me-card = See your words and the answers.
said-by-me-none = There is nothing here yet.
said-by-me-open = Open your words of { $day }
said-by-me-answer = Another person wrote after you
said-by-me-alone-title = Your words in a closed place
said-by-me-alone = You cannot read what others say there. You can still see your own words. You can take them back.

## What somebody has begun to write
begun-title = What you have begun to write
begun-lead = You did not send this yet. Other people cannot read it. We keep it for 30 days.
begun-say = Something to say
begun-topic = A new topic
begun-change = Words that you change
begun-form = Words for another page
begun-kept = We kept it on { $day }
begun-no-words = There are no words in it yet.
begun-closed = This topic is closed now. You can copy your words. Or you can throw them away.
begun-gone = You cannot write there now. You can copy your words. Or you can throw them away.
begun-go-on = Go on writing
begun-look = See all of it or throw it away
begun-throw-title = Throw it away
begun-throw-what = Then your words are gone. Nobody can bring them back.
begun-throw-button = Throw it away
said-thrown-away = Your words are gone now.

## Becoming an account
guest-on-me-title = You are a guest
guest-account-title = Make an account
guest-account-card = Choose a name. Keep all your words.
guest-account-what = An account has a name. You choose the name.
guest-account-keeps = Your words stay yours. Your code still works.
guest-account-email = Your e-mail address, if you have one
guest-account-email-hint = You can leave this empty. We send you one letter with a link.
guest-account-button = Make my account
said-account = You have an account now. Your code still works.
said-account-letter = You have an account now. Please open the link in our letter.
letter-address-subject = Your account at Building Together
letter-address =
    Hello

    Somebody made an account at Building Together.

    They gave us this address.

    Was that you? Then open the link and press the button.

    { $link }

    The link works once, for one day.

    Was it another person? Then you can throw this letter away.

    The Building Together team
letter-address-known =
    Hello

    Somebody made an account at Building Together.

    They gave us this address. We know this address already.

    Was that you? Then sign in here.

    { $link }

    The Building Together team

## What to put right
