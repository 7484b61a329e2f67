### Reading aloud.

listen-label = Listen
listen-page = Listen to this page
listen-button = Listen
listen-controls = Reading to you
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
listen-say-none = We cannot read this to you here. Your phone or computer has no voice for this language. [Find another way to listen]({ $help }#listening).
listen-say-part = Some of this page is in another language. Your phone or computer has no voice for it. We leave that part out. [Find another way to listen]({ $help }#listening).
listen-say-nothing = There is nothing to read to you here.
listen-say-failed = The voice stopped. Press “Go on” to try again.

## Help
about-help-listening-title = Listening
about-help-listening-text =
    We can read each page to you. Press “Listen to this page”.

    You can also press “Listen” at one post.

    We mark the words that we read. You can pause. You can go back. You can make it slower or faster.

    The voice is in your phone or computer. We do not tell anybody what you read.

    Is there no button? Your phone or computer can read to you too. Ask a person to help you set it up.

    Some pages have a recording. A person reads the words to you.
