### How a person likes to read: what the settings offer beside those in accounts.ftl.

## The groups of the page
me-group-words = Words
me-group-letters = Letters and lines
me-group-look = Colours, pictures and movement
me-group-listening = Listening

# Lines that show what an answer does.
me-example = We meet at nine, and the bus stops outside.
me-example-long = We meet at nine, and the bus stops outside. Tea is ready when you come, and so is a quiet room.

## Room between the letters
me-spacing = How much room between lines and letters?
me-spacing-normal = Normal room
me-spacing-wide = More room
me-spacing-widest = The most room

## Letters
me-font = Which letters?
me-font-own-script = Your language has letters of its own, and they stay as they are. Your choice is for words in Latin letters, such as English.
me-font-atkinson = Atkinson Hyperlegible, with letters that are hard to mix up
me-font-lexend = Lexend, with broad and even letters
me-font-opendyslexic = OpenDyslexic, with letters that are heavy at the foot

## Colours
me-contrast-cream = Dark words on a cream page, without glare

## Movement
me-motion = May things move on the page?
me-motion-auto = The same as my device
me-motion-none = Nothing moves

## Reading aloud
me-speed = How fast should pages be read aloud?
me-speed-hint = This is for “Listen to this page”. You can change it while you listen.
me-speed-slow = Slowly
me-speed-normal = At normal speed
me-speed-fast = Fast
