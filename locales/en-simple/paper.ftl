### Booklets: what somebody picks, on paper.

## Choosing
paper-link = Make a booklet
paper-title = Make a booklet
paper-lead = A booklet is pages on paper. Choose what goes into it.
paper-part = What should be in your booklet?
paper-about = What it is about
paper-text = Which words do you want?
paper-text-hint = Some easy words may be missing. The booklet tells you where.
paper-size = How big should the words be?
paper-size-16 = Big
paper-size-20 = Bigger
paper-size-24 = Very big
paper-pictures = Do you want pictures?
paper-pictures-hint = Only easy read has pictures.
paper-pictures-on = With pictures
paper-pictures-off = Without pictures
paper-open = Open it to print
paper-pdf = Get it as a file

## In the booklet
paper-contents = What is in this booklet
# The foot of a page.
paper-page-of = Page { $page } of { $last }
paper-made = { $site }, { $day }
paper-post = { $name }, { $day }
paper-progress = { $state }, { $day }
paper-missing = Some signs could not be printed. You see a star there instead.
paper-how-to-print = Use “Print” in your browser to get it on paper.

## What to put right
fault-paper-part = Choose at least one part.
fault-paper-too-long = This is too much for one booklet. Choose fewer parts. You can make a second booklet after that.
