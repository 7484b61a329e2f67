### Saying something in one’s own way: words, pictures, a photo, sound, sign language.

## The page
say-stranger = You can say this without an account.
say-sign-in = Have you got an account? Sign in first. What you write stays here.
say-preview = See it before others do
say-save = Keep it for later
say-more = Use pictures, a photo, sound or signs
say-ways = Other ways to say it
say-ways-hint = Choose as many as you like. You can also write.
say-way-pictures = Pictures
say-way-photo = Photo or drawing
say-way-sound = My voice
say-way-sign = Sign language
say-with = What goes with it
say-with-count = { $count } of at most { $most } photos, sounds and films
say-change-picture = Change this picture
say-remove-picture = Take this picture away
say-remove = Take this out

## Formatting
say-format = Bold words, lists, links
say-format-lead = You need none of this. If you like, type these signs with your words.
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
say-format-quote-signs = > What somebody else said
say-format-link = Link
say-format-link-signs = [the bus company](https://www.example.org)

## Pictures
say-feel-title = How do you feel about it?
say-feel-lead = Press the picture that says it best.
say-about-title = What is it about?
say-about-lead = Press the picture that fits best. You can add words afterwards.
say-search = Look for another picture. Type a word.
say-no-picture = Go on without this picture
say-back = Go back
say-block-feel = I feel: { $picture }
say-block-about = It is about: { $picture }

## Photo, sound, sign language
say-photo-title = Add a photo or a drawing
say-photo-words = What can be seen?
say-photo-words-hint = Somebody who cannot see it will hear these words. One or two sentences are enough.
say-photo-later-title = Can you not write it?
say-photo-later = I cannot write it. Please do it for me.
say-photo-file = The photo or drawing
say-photo-file-hint = A picture of at most { $number } MB. We take out where it was taken.
say-photo-button = Add this picture
say-sound-title = Add your voice
say-sound-words = What do you say in it?
say-sound-words-hint = You can leave this empty. Deaf people can only read it, so words help. We may add them later.
say-sound-file = A sound from your device
say-sound-file-hint = MP3, M4A, Ogg, WebM or WAV, of at most { $number } MB.
say-sound-button = Add this sound
say-sign-title = Add sign language
say-sign-words = What do you sign in it?
say-sign-words-hint = You can leave this empty. People who do not sign can only read it, so words help. We may add them later.
say-sign-link = Address of your film, if it is on another website
say-sign-link-hint = It begins with https://. Readers see which website it leads to. Leave this empty if you choose a file.
say-sign-file = A film from your device
say-sign-file-hint = MP4, MOV or WebM, of at most { $number } MB. Switch the location off before you film.
say-sign-button = Add this film
say-record-title = Record your voice here
say-record-start = Start to record
say-record-stop = Stop
say-record-recording = We are recording. Speak now.
say-record-ready = Your recording is ready. Press “Add this sound” below. You can listen to it then.
say-record-refused = Your device did not let us record. You can choose a sound from your device below.
say-record-longest = This is as long as a recording can be.

## Beside a post
attachment-photo = Photo or drawing
attachment-photo-larger = Open the picture by itself. What can be seen stands below.
attachment-photo-words = What can be seen:
attachment-sound = Sound
attachment-sound-words = What is said:
attachment-sign = Sign language
attachment-sign-words = What is signed:
attachment-no-words = Nobody has written down the words yet.
attachment-photo-no-words = Nobody has described this photo yet.
attachment-photo-write = Write what can be seen
attachment-waiting-title = Photos, sounds and films without words
attachment-waiting-lead = Nobody has written down yet what can be seen, heard or understood in these. Some people only have the words.
attachment-only = Said without words: a photo, sound or sign language
attachment-write = Write down the words
attachment-write-title = Write down the words
attachment-write-label = The words
attachment-write-hint = Write all that is said or signed, word by word, in the language of the recording.
attachment-write-button = Show these words to readers
said-words = Thank you. Readers can read the words now.

## Before it is said
say-check-title = See it before others do
say-check-label = As others will see it
say-check-lead = This is how others will see it. Nobody else can see it yet.
say-check-changed = What you wrote has changed since you looked at it. Please look again.
say-no-name = A guest
say-publish = Publish it
say-change = Change it
say-look-again = Show me again with these answers
say-found-title = Is this private?
say-found-lead = Everybody could read this. We leave it out unless you choose to keep it.
say-found-telephone = This may be a telephone number:
say-found-email = This may be an e-mail address:
say-found-address = This may be an address:
say-found-name = This may be somebody’s name:
say-leave-out = Leave it out
say-keep = Keep it
say-name = What should we call you?
say-name-hint = You can leave this empty. It need not be your real name.
say-code-follows = Then we give you a code of three words and a number. With it you can come back, see answers, and change or take back your words.
say-next-members = Everybody who may read here can read it as soon as you press the button. Your name on this site stands beside it.
say-next-first = We may read it first. Then others can read it. Your name on this site stands beside it.

## After it was said
say-thanks-title = Thank you. We read it first.
say-thanks-read = Somebody from our team reads your words. Then others can read them.
say-thanks-safe = Your words are safe with us. You need not send them again.
say-thanks-help = If you or somebody else is in danger now, ring { $number }.
say-thanks-back = Go back

## What to put right
fault-say-nothing = Write what you want to say, or choose a picture, photo, sound or film.
fault-say-too-many = You can add { $number } photos, sounds and films at most. Take one out first, or say the rest in another post.
fault-say-no-room = There is no room for files from people without an account just now. Sign in, or try again tomorrow. Your words are kept.
fault-say-photo-words = Write what can be seen, for people who cannot see it.
fault-say-photo-missing = Choose a photo or a drawing
fault-say-sound-missing = Choose a sound, or record your voice
fault-say-sign-missing = Choose a film, or give its address on another website
