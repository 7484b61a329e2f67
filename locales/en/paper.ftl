### Booklets: what somebody picks, on paper.

## Choosing
paper-link = Make a booklet
paper-title = Make a booklet
paper-lead = Choose what goes into your booklet. Then print it, keep it, or give it to somebody.
paper-part = What should be in it?
paper-about = What it is about
paper-text = In which form?
paper-text-hint = What has not been written in that form yet stands in another one, and the booklet says so.
paper-size = How large should the words be?
paper-size-16 = As large as in easy read (16 point)
paper-size-20 = Large print (20 point)
paper-size-24 = Very large print (24 point)
paper-pictures = Should there be pictures?
paper-pictures-hint = Only easy read has pictures.
paper-pictures-on = With pictures
paper-pictures-off = Without pictures
paper-open = Open as a page to print
paper-pdf = Get it as a PDF

## In the booklet
paper-contents = What is in this booklet
# The foot of a page.
paper-page-of = Page { $page } of { $last }
paper-made = { $site }, { $day }
paper-post = { $name }, { $day }
paper-progress = { $state }, { $day }
paper-missing = A star * stands for a sign that could not be printed.
paper-how-to-print = Use “Print” in the menu of your browser to get this on paper.

## What to put right
fault-paper-part = Choose at least one part.
fault-paper-too-long = This is too much for one booklet. Choose fewer parts, and make a second booklet for the rest.
