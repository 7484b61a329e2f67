### Reading aloud.

listen-label = Listen
listen-page = Listen to this page
listen-button = Listen
listen-controls = Reading aloud
listen-pause = Pause
listen-go-on = Go on
listen-stop = Stop
listen-close = Close
listen-back = Back
listen-next = Next
listen-slower = Slower
listen-faster = Faster
listen-speed-slowest = Very slow
listen-speed-slow = Slow
listen-speed-normal = Normal
listen-speed-fast = Fast
listen-speed-fastest = Very fast

## What may be wrong
listen-say-none = Your device has no voice for this language, so it cannot be read aloud here. See [how else you can listen]({ $help }#listening).
listen-say-part = A part of this page is in a language that your device has no voice for. That part is left out. See [how else you can listen]({ $help }#listening).
listen-say-nothing = There is nothing to read aloud here.
listen-say-failed = The voice of your device broke off. Press “Go on” to try once more.

## Help
about-help-listening-title = Listening
about-help-listening-text =
    Press “Listen to this page” at the top, or “Listen” at a post. The sentence that is being read is marked. You can pause, go back or on by a sentence, and change the speed. The Escape key stops it. In your settings you can choose the speed once for all pages.

    The voice is the one of your own device, and nothing that you read is sent anywhere. If your device has no voice for a language, you can add one in its own settings, where it speaks of “text to speech” or “spoken content”.

    If you do not see the button, your browser cannot read aloud or runs no scripts. Phones, tablets and computers have a reader of their own: look for “TalkBack”, “VoiceOver”, “Speak screen”, “Select to speak” or “Narrator” in the settings of yours.

    Some texts also have a recording that a person made. It stands beside the text.
