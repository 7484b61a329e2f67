### Saying something in one’s own way, in easy read.

## The page
say-stranger = You can say this without an account.
say-sign-in = Have you got an account? Sign in first. We keep your words.
say-preview = See it first
say-save = Keep it for later
say-more = Say it in another way
say-ways = Other ways to say it
say-ways-hint = Choose what you like. You can write too.
say-way-pictures = Pictures
say-way-photo = Photo or drawing
say-way-sound = My voice
say-way-sign = Sign language
say-with = What goes with it
say-with-count = Photos, sounds and films: { $count }. You can have { $most }.
say-change-picture = Change this picture
say-remove-picture = Take this picture away
say-remove = Take this out

## Formatting
say-format = Bold words, lists, links
say-format-lead = You can leave this. Or type these signs with your words.
say-format-what = What
say-format-type = You type
say-format-see = Others see
say-format-bold = Bold
say-format-bold-signs = This is **important** to me.
say-format-list = List
say-format-list-signs =
    - first
    - second
say-format-quote = Quote
say-format-quote-signs = > What another person said
say-format-link = Link
say-format-link-signs = [the bus company](https://www.example.org)

## Pictures
say-feel-title = How do you feel?
say-feel-lead = Press one picture.
say-about-title = What is it about?
say-about-lead = Press one picture. You can add words later.
say-search = Look for another picture. Type a word.
say-no-picture = Go on without this picture
say-back = Go back
say-block-feel = I feel: { $picture }
say-block-about = It is about: { $picture }

## Photo, sound, sign language
say-photo-title = Add a photo or a drawing
say-photo-words = What can you see in it?
say-photo-words-hint = Some people cannot see it. They will hear your words.
say-photo-later-title = Is it hard to write this?
say-photo-later = I cannot write it. Please do it for me.
say-photo-file = The photo or drawing
say-photo-file-hint = Choose one from your phone or computer. It can have up to { $number } megabytes. We take out the place where you took it.
say-photo-button = Add this picture
say-sound-title = Add your voice
say-sound-words = What do you say in it?
say-sound-words-hint = You can leave this empty. Some people cannot hear it. They can read your words. We may add them later.
say-sound-file = A sound
say-sound-file-hint = Choose one from your phone or computer. It can have up to { $number } megabytes.
say-sound-button = Add this sound
say-sign-title = Add sign language
say-sign-words = What do you sign in it?
say-sign-words-hint = You can leave this empty. Some people do not sign. They can read your words. We may add them later.
say-sign-link = Is it on another website?
say-sign-link-hint = Copy the address. Put it here. Or leave this empty and choose a film.
say-sign-file = A film
say-sign-file-hint = Choose one from your phone or computer. It can have up to { $number } megabytes. A phone may save where you are. Turn that off before you film.
say-sign-button = Add this film
say-record-title = Record your voice here
say-record-start = Start
say-record-stop = Stop
say-record-recording = We are recording. Speak now.
say-record-ready = We have your voice. Now press the button “Add this sound”. You can listen to it then.
say-record-refused = We were unable to record. Choose a sound from your phone or computer.
say-record-longest = This is as long as it can be.

## Beside a post
attachment-photo = Photo or drawing
attachment-photo-larger = Open the picture. You can read below what is in it.
attachment-photo-words = You can see this:
attachment-sound = Sound
attachment-sound-words = The person says this:
attachment-sign = Sign language
attachment-sign-words = The person signs this:
attachment-no-words = The words are still missing.
attachment-photo-no-words = Nobody has told us yet what is in this photo.
attachment-photo-write = Write what you can see
attachment-waiting-title = Photos, sounds and films without words
attachment-waiting-lead = Some people cannot see or hear these. They need words. You can write the words.
attachment-only = A photo, a sound or sign language
attachment-write = Write down the words
attachment-write-title = Write down the words
attachment-write-label = The words
attachment-write-hint = Write all that the person says or signs. Use the same language.
attachment-write-button = Show these words to readers
said-words = Thank you. Everyone can read the words now.

## Before it is said
say-check-title = See it first
say-check-label = This is what others will see
say-check-lead = Others will see it like this. Only you can see it now.
say-check-changed = Your words have changed. Please look again.
say-no-name = A guest
say-publish = Publish it
say-change = Change it
say-look-again = Show me again
say-found-title = Is this private?
say-found-lead = Everyone could read this. We leave it out. Or you choose to keep it.
say-found-telephone = This may be a phone number:
say-found-email = This may be an email address:
say-found-address = This may be an address:
say-found-name = This may be the name of a person:
say-leave-out = Leave it out
say-keep = Keep it
say-name = What is your name?
say-name-hint = You can leave this empty. You can make up a name.
say-code-follows = Then you get a code. It has three words and a number. With it you can come back.
say-next-members = Press the button. Then the people of this group can read it. Your name will be there too.
say-next-first = Press the button. We may read it first. Then others can read it. Your name will be there too.

## After it was said
say-thanks-title = Thank you. We read it first.
say-thanks-read = Our team reads your words. Then others can read them.
say-thanks-safe = Your words are safe. You need to send them only once.
say-thanks-help = Are you in danger now? Ring { $number }.
say-thanks-back = Go back

## What to put right
fault-say-nothing = Write what you want to say. Or choose a picture, a photo, a sound or a film.
fault-say-too-many = You can add { $number }. Take one out first.
fault-say-no-room = There is no room for files now. Sign in. Or try again tomorrow. We keep your words.
fault-say-photo-words = Write what you can see in it. Some people cannot see it.
fault-say-photo-missing = Choose a photo or a drawing.
fault-say-sound-missing = Choose a sound. Or record your voice.
fault-say-sign-missing = Choose a film. Or give the address of another website.
