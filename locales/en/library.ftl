### The library of pictures: finding one, and adding the council's own. The names of the pictures are in pictures.ftl.

pictures-title = Pictures
pictures-lead = Pictures that can stand beside a sentence, to carry its meaning.
pictures-search = Find a picture
pictures-search-hint = Type a word, such as “nurse” or “bus”.
pictures-search-button = Search
pictures-found = { $count ->
    [one] { $count } picture for “{ $text }”
   *[other] { $count } pictures for “{ $text }”
}
pictures-none = No picture was found for “{ $text }”
pictures-none-next = Try a shorter or a more everyday word, one word instead of several, or look through the groups.
pictures-groups = All groups of pictures
pictures-group-empty = There are no pictures here yet.
pictures-group-uploads = Pictures that the council has added
pictures-group-taking-part = Having a say
pictures-group-people = People
pictures-group-feelings = Feelings
pictures-group-health = Health and support
pictures-group-rights = Rights and staying safe
pictures-group-places = Home, places and travel
pictures-group-money-and-work = Money, work and learning
pictures-group-promises = Promises and progress
pictures-group-time = Time
pictures-group-food = Food and drink
pictures-group-nature = Animals, plants and weather
pictures-group-activities = Sport, art and going out
pictures-group-things = Things
pictures-group-words = Words and reading
pictures-group-signs = Signs and answers
pictures-about-title = Who made the pictures
pictures-about-text =
    The pictures of our own set were drawn for this site. They may be used by anybody who names the Building Together project.

    The others are from OpenMoji, the open-source emoji and icon project. The name of the person who drew each stands below it. They may be used and changed by anybody who names their maker and passes them on under the same terms. The words by which they are found come from the Unicode Common Locale Data Repository.

    Below a picture that the council has added it says whose it is.
pictures-terms-cc-by = The terms of our own set: Creative Commons Attribution 4.0
pictures-terms-cc-by-sa = The terms of OpenMoji: Creative Commons Attribution-ShareAlike 4.0

## Licences
pictures-licence-own = The council's own work
pictures-licence-cc0 = CC0: given to everybody
pictures-licence-cc-by = CC BY 4.0
pictures-licence-cc-by-sa = CC BY-SA 4.0
pictures-licence-symbol-set = Licensed set of symbols
pictures-licence-permission = Used with permission

## Adding a picture
pictures-add = Add a picture
pictures-name = Name
pictures-name-hint = What people would call it, in one or two words.
pictures-words = Words by which it is found
pictures-words-hint = Everyday words with commas between them.
pictures-alt = What is in the picture
pictures-alt-hint = Describe it in a sentence or two for people who do not see it.
pictures-author = Who made it
pictures-author-hint = A person, a team or an organisation.
pictures-licence = How it may be used
pictures-licence-choose = Choose one
pictures-source = Which set, or whose permission
pictures-source-hint = Needed for a licensed set of symbols and for permission.
pictures-people = Are people in the picture?
pictures-people-hint = Everybody who can be recognised must have agreed to be shown on a public site. They may change their mind: then take the picture out.
pictures-people-agreed = Yes, and each of them has agreed
pictures-people-nobody-in-it = No, or nobody who is real
pictures-file = The picture
pictures-file-hint = A file of the kind PNG, JPEG, WebP, GIF or SVG, of at most { $number } MB. We make it smaller, and take out the place where a photograph was taken.
said-picture = The picture is in the library.

## Taking a picture out
pictures-take-out = Take this picture out
pictures-take-out-this = Take out { $name }
pictures-take-out-text = It will not be offered any more. Where a text shows it, a plain sign will stand in its place.
said-picture-out = The picture is taken out.

## What is wrong
fault-picture-name = Give the picture a name
fault-picture-alt = Describe what is in the picture
fault-picture-author = Say who made the picture
fault-picture-licence = Choose how the picture may be used
fault-picture-source = Say which set it is from, or whose permission you have
fault-picture-people = Say whether people are in the picture and have agreed
fault-picture-file-missing = Choose a picture
fault-picture-file-kind = Choose a file of the kind PNG, JPEG, WebP, GIF or SVG. This one is something else.
fault-picture-file-broken = Choose another file. This one is damaged: it cannot be read to its end.
fault-picture-file-points = Choose a smaller picture. This one has more than { $number } million points.
fault-picture-file-letters = Choose a drawing without letters, or have its letters turned into shapes. They cannot be drawn without their font.
fault-file-too-large = Choose a smaller file, of at most { $number } MB

## Links to here
footer-pictures = Pictures
