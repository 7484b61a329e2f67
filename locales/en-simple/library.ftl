### The library of pictures in easy read. The names of the pictures are the same as in English: ../en/pictures.ftl.

pictures-title = Pictures
pictures-lead = A picture can help you to understand words. You can look for one here.
pictures-search = Find a picture
pictures-search-hint = Write a word. You can try “nurse” or “bus”.
pictures-search-button = Search
pictures-found = { $count ->
    [one] { $count } picture for “{ $text }”
   *[other] { $count } pictures for “{ $text }”
}
pictures-none = We found no picture for “{ $text }”
pictures-none-next = Try a shorter word. Or look in the groups below.
pictures-groups = All groups of pictures
pictures-group-empty = There are no pictures here yet.
pictures-group-uploads = Pictures from the council
pictures-group-taking-part = Having a say
pictures-group-people = People
pictures-group-feelings = Feelings
pictures-group-health = Health and support
pictures-group-rights = Rights and being safe
pictures-group-places = Home, places and travel
pictures-group-money-and-work = Money, work and learning
pictures-group-promises = Promises and change
pictures-group-time = Time
pictures-group-food = Food and drink
pictures-group-nature = Animals, plants and weather
pictures-group-activities = Sport, art and going out
pictures-group-things = Things
pictures-group-words = Words and reading
pictures-group-signs = Signs and answers
pictures-about-title = Who made the pictures
pictures-about-text =
    Some pictures were made for this site. Everyone can use them. You must say that we made them.

    Other pictures come from a group called OpenMoji. Everyone can use them too. You must say who made them. You must let other people use your copy.

    The words to find them come from a group called Unicode.

    Some pictures come from the council. Below each one it says who made it.
pictures-terms-cc-by = The rules for the pictures that we made
pictures-terms-cc-by-sa = The rules for the pictures from OpenMoji

## Licences
pictures-licence-own = The council made it
pictures-licence-cc0 = Everyone can use it
pictures-licence-cc-by = Use it and say who made it
pictures-licence-cc-by-sa = Use it, share it and say who made it
pictures-licence-symbol-set = From a set that we paid for
pictures-licence-permission = The maker said yes

## Adding a picture
pictures-add = Add a picture
pictures-name = Name
pictures-name-hint = What do people call it? Use one or two words.
pictures-words = Words to find it
pictures-words-hint = Write easy words. Put a comma between them.
pictures-alt = What is in the picture
pictures-alt-hint = Some people cannot see it. Tell them what is in it.
pictures-author = Who made it
pictures-author-hint = It can be a person or a group.
pictures-licence = Who can use it
pictures-licence-choose = Choose one
pictures-source = Which set is it from, or who said yes
pictures-source-hint = We need this if you paid for it or asked for it.
pictures-people = Are people in the picture?
pictures-people-hint = Everyone can see this site. Each person in the picture must say yes. They can change their mind. Then take the picture out.
pictures-people-agreed = Yes. Each person said yes.
pictures-people-nobody-in-it = No. There are no real people in it.
pictures-file = The picture
pictures-file-hint = Choose a picture from your computer or phone. It can have up to { $number } megabytes. We make it smaller. We take out where a photo was made.
said-picture = The picture is here now.

## Taking a picture out
pictures-take-out = Take this picture out
pictures-take-out-this = Take out { $name }
pictures-take-out-text = People cannot choose it any more. A plain sign takes its place.
said-picture-out = The picture is out.

## What is wrong
fault-picture-name = Give the picture a name
fault-picture-alt = Say what is in the picture
fault-picture-author = Say who made the picture
fault-picture-licence = Choose who can use the picture
fault-picture-source = Say which set it is from, or who said yes
fault-picture-people = Say if people are in the picture
fault-picture-file-missing = Choose a picture
fault-picture-file-kind = We cannot use this file. Choose a photo or a drawing.
fault-picture-file-broken = This file is broken. Choose another one.
fault-picture-file-points = This picture is too big. The most is { $number } million dots.
fault-picture-file-letters = This drawing has letters in it. Choose one without letters.
fault-file-too-large = This file is too big. It can have up to { $number } megabytes.

## Links to here
footer-pictures = Pictures
