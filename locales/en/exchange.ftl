### Texts that go to translators and come back, and translations that another computer makes.

## What is wrong with a file of translations
# { $line } and { $column } say where, as numbers. { $found } is what stands there.

fault-xliff-too-large = Line { $line }: this file is too large or too deep to read. Send the texts back in several smaller files, each of less than 20 MB.
fault-xliff-encoding = Line { $line }: this file is not saved as UTF-8 (found: { $found }). Open it in the tool that made it, and save it again as UTF-8.
fault-xliff-dtd = Line { $line }: this file has a document type (DOCTYPE), which the site does not read because it can do harm. Ask whoever sent the file to export it as XLIFF 2.1.
fault-xliff-cut-short = Line { $line }: the file ends here, before it is complete. It may have been cut short on its way. Ask for it again.
fault-xliff-tag = Line { $line }, character { $column }: { $found } closes something that is not open here. Ask whoever changed the file to export it again from their tool.
fault-xliff-ampersand = Line { $line }, character { $column }: { $found } cannot stand like this. Write &amp; where you mean the sign for “and”, or export the file again.
fault-xliff-not-xml = Line { $line }, character { $column }: this cannot be read ({ $found }). Ask whoever sent the file to export it again from their tool.
fault-xliff-not-xliff = Line { $line }: this file is of another kind (found: { $found }). Choose the XLIFF file that the translators sent back.
fault-xliff-version = Line { $line }: this is another version of XLIFF ({ $found }). The site reads 2.0, 2.1 and 2.2. Ask the translators to export it as XLIFF 2.1.
fault-xliff-no-language = Line { $line }: the file does not say its language ({ $found } is missing). Ask the translators to export it again with both languages.
fault-xliff-language = Line { $line }: the site does not have the language “{ $found }”. Choose a file in a language of the site, or ask for the language to be added.
fault-xliff-empty = Line { $line }: there is nothing to read here. Check that you chose the right file.
fault-xliff-record = Line { $line }: “{ $found }” is no text of this site. Use the file that the site gave you, and keep the parts named “id” and “original” as they are.
fault-xliff-piece = Line { $line }: “{ $found }” is no part of this text. Keep the names of the units as they were, such as block-1.
fault-xliff-repeated = Line { $line }: “{ $found }” is in the file twice. Keep the one that is right, and take the other one out.
fault-xliff-missing = Line { $line }: “{ $found }” is missing in this text. Ask for the file with all its units, also the ones that were not translated.
fault-xliff-no-source = Line { $line }: “{ $found }” has no source text. Ask for the file with its source texts, as the site gave them.
fault-xliff-character = Line { $line }, character { $column }: “{ $found }” is not the number of a character. Export the file again from the tool.

## When another computer could not translate

translate-off = No service for machine translation is set up on this site. Type the translation yourself, or ask the people who run the site to switch a service on.
translate-unreachable = The translation service does not answer. Nothing is lost, and the boxes are empty. Type the translation yourself, or try again in a few minutes.
translate-refused = The translation service said no (its answer was { $status }). Nothing is lost, and the boxes are empty. Type the translation yourself. If this happens again, tell the people who run the site the number.
translate-not-supported = The translation service cannot translate into { $language } from this language. Nothing is lost, and the boxes are empty. Type the translation yourself.
translate-unreadable = The translation service gave an answer that we could not read. Nothing is lost, and the boxes are empty. Type the translation yourself, or try again.
translate-too-many = The translation service has been asked too often for the moment. Nothing is lost, and the boxes are empty. Wait a few minutes and try again, or type the translation yourself.
