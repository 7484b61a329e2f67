### People without an account: their code, coming back, what they said, becoming an account.

guest-name = Guest { $number }

## The code
code-square = A square code for the camera of a phone
my-code-title = Your code to come back
my-code-lead = Write these words and the number down, take a photo of them, or print this page.
my-code-address = Go to { $address } and type the words and the number.
my-code-good-for = With this code you come back here, read the answers, and change or take back what you said.
my-code-keep = The code is like a key. Keep it in a safe place, and show it only to people you trust.
my-code-once = We cannot show you this code again later, because we do not keep it ourselves.
my-code-go-on = Go on
my-code-finished-title = Do other people use this device?
my-code-finished = Then sign out when you have your code. Your words stay on the site.
new-code-title = Your return code
new-code-card = Make a new code if yours is lost or somebody else has seen it.
new-code-gone = We cannot show you your code: we do not keep it ourselves. If you do not have it any more, you can make a new one.
new-code-old = A new code makes your old code or card worthless. Other devices are signed out.
new-code-button = Make a new code

## Coming back
come-back-title = Come back with your code
come-back-lead = Type the words and the number that you got when you said something here.
come-back-card = You said something here without an account.
come-back-code = Your code

## What a person said
said-by-me-title = What you said
said-by-me-lead = Everything that you said in the forum, the latest first.
said-by-me-card = Your words, and what others said after them.
said-by-me-none = There is nothing here yet.
said-by-me-open = Open what was said on { $day }
said-by-me-answer = Somebody said something after this
said-by-me-alone-title = Your words in a place that you cannot read
said-by-me-alone = You cannot read what others say there. You can still see your own words here, and take them back.

## What somebody has begun to write
begun-title = What you have begun to write
begun-lead = You have not sent this yet, so others cannot read it. It is kept for 30 days after you last wrote.
begun-say = Something to say
begun-topic = A new topic
begun-change = Words that you are changing
begun-form = Something for another page
begun-kept = Kept on { $day }
begun-no-words = There are no words in it yet.
begun-closed = Nobody can say anything more in this topic. You can copy your words, or throw them away.
begun-gone = You can no longer write there: it is gone, or it is not open to you. You can copy your words, or throw them away.
begun-go-on = Go on writing
begun-look = See all of it, or throw it away
begun-throw-title = Throw it away
begun-throw-what = Then it is gone, with all that you added to it. Nobody can bring it back.
begun-throw-button = Throw it away
said-thrown-away = It has been thrown away.

## Becoming an account
guest-on-me-title = You are a guest
guest-account-title = Make an account
guest-account-card = Choose a name and keep everything that you said.
guest-account-what = With an account you choose your name, and you may also write in rooms that are not for guests.
guest-account-keeps = All that you said stays yours, and your code still works.
guest-account-email = Your e-mail address, if you want to sign in with it
guest-account-email-hint = You can leave this empty. We send you one letter with a link, to see that the address is yours.
guest-account-button = Make my account
said-account = You have an account now. Your code still works.
said-account-letter = You have an account now. Open the link in our letter, and you can sign in by e-mail too.
letter-address-subject = Your account at Building Together
letter-address =
    Hello

    Somebody made an account at Building Together and gave this address. If that was you, open this link and press the button on the page:

    { $link }

    From then on you can sign in with this address. The link works once, for a day.

    If it was not you, you need do nothing: without the link nobody can use your address.

    The Building Together team
letter-address-known =
    Hello

    Somebody made an account at Building Together and gave this address. It belongs to an account already, so nothing was changed.

    If that was you, sign in to the account that you have:

    { $link }

    The Building Together team

## What to put right
