### How a person likes to read: what the settings offer beside those in accounts.ftl.

## The groups of the page
me-group-words = Words
me-group-letters = Letters and lines
me-group-look = Colours and pictures
me-group-listening = Listening

# Lines that show what an answer does.
me-example = We meet at nine. The bus stops outside.
me-example-long = We meet at nine. The bus stops outside. You can have tea. There is a quiet room.

## Room between the letters
me-spacing = How much room between lines and letters?
me-spacing-normal = Normal room
me-spacing-wide = More room
me-spacing-widest = The most room

## Letters
me-font = Which letters do you like?
me-font-own-script = Your language has its own letters. They stay as they are. English words will change.
me-font-atkinson = Clear letters, called Atkinson
me-font-lexend = Wide letters, called Lexend
me-font-opendyslexic = Letters with heavy feet, called OpenDyslexic

## Colours
me-contrast-cream = Dark words on a soft cream page

## Movement
me-motion = Can things move on the page?
me-motion-auto = The same as my phone or computer
me-motion-none = Nothing moves

## Reading aloud
me-speed = How fast should we read to you?
me-speed-hint = This is for the Listen button. You can also change it later.
me-speed-slow = Slow
me-speed-normal = Normal speed
me-speed-fast = Fast
