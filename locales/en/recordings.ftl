### Sound and sign-language recordings beside a text.

## For readers
recording-name-sound = Listen to this: { $form }
recording-name-sign = In British Sign Language, made from: { $form }
recording-elsewhere-sound = Listen on { $site }. This leads to another website.
recording-elsewhere-sign = Watch on { $site }. This leads to another website.
recording-words-sound = Read what is said
recording-words-sign = Read what is signed
recording-address-sound = You can listen to it here: { $link }
recording-address-sign = You can watch it here: { $link }

## For those who look after a text
recordings-title = Recordings
recordings-count = { $count ->
    [0] There are no recordings of this text yet.
    [one] There is one recording of this text.
   *[other] There are { $count } recordings of this text.
}
recording-add-sound = Add a sound recording
recording-add-sign = Add a sign-language recording
recording-add-button = Show the recording to readers
recording-language-sound = What is read out in it?
recording-language-sign = What was it signed from?
recording-language-choose = Choose one
recording-transcript = Transcript
recording-transcript-sound-hint = Write down all that is said, word by word, and in brackets what else can be heard and matters. Deaf people read it, and so does everybody who cannot listen now.
recording-transcript-sign-hint = Write down all that is signed, in the language of the text. People who do not sign read it.
recording-captions = Captions, if you have them
recording-captions-hint = Open the file with the captions (its name ends in .vtt), copy all of it, and put it in here. It begins with the word WEBVTT.
recording-link = Address of the recording, if it is on another website
recording-link-hint = It begins with https://. Readers see which website it leads to. Leave this empty if you choose a file.
recording-file = The file
recording-file-sound-hint = MP3, M4A, Ogg, WebM or WAV, of at most { $number } MB. Telephones write into a recording where it was made. We take that out of MP3, M4A and WAV files; to be sure, switch the location off before you record.
recording-file-sign-hint = MP4, MOV or WebM, of at most { $number } MB. Telephones write into a film where it was made. We take that out of the notes of an MP4 or MOV file; to be sure, switch the location off before you record.
recording-agreed = Everybody who can be heard or seen must have agreed to be on a public site. They may change their mind: then take the recording out.
recording-take-out = Take this recording out
recording-take-out-text = Readers will not find it any more, and its file is removed.
said-recording = Readers can find the recording beside the text now.
said-recording-out = The recording is taken out.

## What is wrong
fault-recording-language = Choose a language and form
fault-recording-transcript = Write down what is said. A recording cannot be shown without it.
fault-recording-captions = These are no captions. They begin with the word WEBVTT, and have times such as 00:01.000 --> 00:04.000.
fault-recording-captions-link = Captions can only be shown with a file. Choose a file, or leave the captions empty.
fault-recording-both = Choose a file or give an address, not both
fault-recording-link = Write the whole address of the page, beginning with https://
fault-recording-missing = Choose a file, or give the address of a recording on another website
fault-recording-file-sound = Choose a sound of the kind MP3, M4A, Ogg, WebM or WAV. This file is something else, or is damaged.
fault-recording-file-sign = Choose a film of the kind MP4, MOV or WebM. This file is something else, or is damaged.
