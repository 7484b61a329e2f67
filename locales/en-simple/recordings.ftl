### Sound and sign-language recordings beside a text, in easy read.

## For readers
recording-name-sound = Listen to this: { $form }
recording-name-sign = Watch this in British Sign Language: { $form }
recording-elsewhere-sound = Listen on { $site }. This is another website.
recording-elsewhere-sign = Watch on { $site }. This is another website.
recording-words-sound = Read what the voice says
recording-words-sign = Read what the person signs
recording-address-sound = You can listen to it here: { $link }
recording-address-sign = You can watch it here: { $link }

## For those who look after a text
recordings-title = Sound and sign language
recordings-count = { $count ->
    [0] There is no sound and no sign language yet.
    [one] There is { $count } for this text.
   *[other] There are { $count } for this text.
}
recording-add-sound = Add a sound
recording-add-sign = Add sign language
recording-add-button = Show it to readers
recording-language-sound = What can you hear in it?
recording-language-sign = Which words are signed?
recording-language-choose = Choose one
recording-transcript = All the words
recording-transcript-sound-hint = Write down all that the voice says. Some people cannot hear it. They can read it.
recording-transcript-sign-hint = Write down all that the person signs. Some people do not sign. They can read it.
recording-captions = Words for the screen
recording-captions-hint = You can leave this empty. Do you have a file with the words? Copy all of it. Put it here.
recording-link = Is it on another website?
recording-link-hint = Copy the address of the page. Put it here. Or leave this empty and choose a file.
recording-file = The file
recording-file-sound-hint = Choose a sound from your computer or phone. It can have up to { $number } megabytes. A phone may save where you are. Turn that off before you record.
recording-file-sign-hint = Choose a film from your computer or phone. It can have up to { $number } megabytes. A phone may save where you are. Turn that off before you record.
recording-agreed = Everyone can hear or see this. Each person in it must say yes. They can change their mind. Then take it out.
recording-take-out = Take it out
recording-take-out-text = People will not find it any more. We also delete the file.
said-recording = It is here now. Readers can find it.
said-recording-out = It is out.

## What is wrong
fault-recording-language = Choose a language
fault-recording-transcript = Write down all the words. We need them.
fault-recording-captions = We cannot use these words for the screen. Copy all of the file.
fault-recording-captions-link = Words for the screen need a file. Choose a file. Or leave this empty.
fault-recording-both = Choose a file or give an address. Do not do both.
fault-recording-link = Copy the whole address. It starts like this: https://
fault-recording-missing = Choose a file. Or give the address of another website.
fault-recording-file-sound = We cannot use this file. Choose a sound.
fault-recording-file-sign = We cannot use this file. Choose a film.
