### Texts that go to translators and come back, and translations that another computer makes.

## What is wrong with a file of translations
# { $line } and { $column } say where, as numbers. { $found } is what stands there.

fault-xliff-too-large = Look at line { $line }. This file is too big. Please send it in smaller parts.
fault-xliff-encoding = Look at line { $line }. We cannot read the letters in this file. The letters are kept in this way: { $found }. Ask for the file again.
fault-xliff-dtd = Look at line { $line }. This file has a part that can do harm. Ask for the file again.
fault-xliff-cut-short = Look at line { $line }. The file stops here. A part of it is gone. Ask for the file again.
fault-xliff-tag = Look at line { $line }, letter { $column }. This is in the wrong place: { $found }. Ask for the file again.
fault-xliff-ampersand = Look at line { $line }, letter { $column }. This is wrong: { $found }. Ask for the file again.
fault-xliff-not-xml = Look at line { $line }, letter { $column }. We cannot read this part. The computer says: { $found }. Ask for the file again.
fault-xliff-not-xliff = Look at line { $line }. This is another kind of file. We found this: { $found }. Choose the file from the translators.
fault-xliff-version = Look at line { $line }. This file is too old or too new: { $found }. Ask for the file again. We need version 2.1.
fault-xliff-no-language = Look at line { $line }. The file must say its language. This is missing: { $found }. Ask for the file again.
fault-xliff-language = Look at line { $line }. This site does not have the language “{ $found }”. Choose another file.
fault-xliff-empty = Look at line { $line }. There is nothing to read here. Is this the right file?
fault-xliff-record = Look at line { $line }. We do not know this text: “{ $found }”. Use the file that you got from this site.
fault-xliff-piece = Look at line { $line }. We do not know this part: “{ $found }”. Keep the names as they were.
fault-xliff-repeated = Look at line { $line }. This is here two times: “{ $found }”. Keep one. Take the other one out.
fault-xliff-missing = Look at line { $line }. A part is missing: “{ $found }”. Ask for the whole file.
fault-xliff-no-source = Look at line { $line }. The first text is missing in “{ $found }”. Ask for the whole file.
fault-xliff-character = Look at line { $line }, letter { $column }. This is not a letter: “{ $found }”. Ask for the file again.

## When another computer could not translate

translate-off = The computer cannot translate on this site yet. You can type the words yourself.
translate-unreachable = The other computer does not answer. Your words are safe. The boxes are empty. You can type the words yourself. Or try again later.
translate-refused = The other computer said no. Its number was { $status }. Your words are safe. The boxes are empty. You can type the words yourself. You can tell us the number.
translate-not-supported = The other computer does not know { $language }. Your words are safe. The boxes are empty. You can type the words yourself.
translate-unreadable = We cannot read what the other computer said. Your words are safe. The boxes are empty. You can type the words yourself. Or try again.
translate-too-many = The other computer is busy. Your words are safe. The boxes are empty. Wait a few minutes. Then try again.
