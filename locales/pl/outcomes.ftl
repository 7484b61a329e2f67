### "We asked, you said, we did": what became of a topic.

footer-outcomes = Pytaliśmy, mówiliście, zrobiliśmy
outcomes-title = Pytaliśmy, mówiliście, zrobiliśmy
outcomes-lead = O co pytano na forum, co ludzie powiedzieli i co zrobiono.
outcomes-none = Żaden temat nie jest jeszcze zakończony.
outcome-title = Co wynikło z tego tematu
outcome-asked = Pytaliśmy
outcome-heard = Mówiliście
outcome-done = Zrobiliśmy
outcome-tied = Co z tego powstało
outcome-close-link = Zamknij ten temat i powiedz, co z niego wynikło

## The form of a facilitator
outcome-new-title = Powiedz, co wynikło z tego tematu
outcome-new-lead = Gdy zamykasz temat, ludzie dowiadują się, o co pytano, co powiedzieli i co zrobiono. Powiedz to prosto, także wtedy, gdy nic nie dało się zrobić.
outcome-asked-hint = Czego chcieliśmy się dowiedzieć i dlaczego?
outcome-heard-hint = Co ludzie powiedzieli? Napisz też, w czym się nie zgadzali.
outcome-done-hint = Co zrobiono albo co będzie zrobione? Jeśli czegoś nie da się zrobić, napisz dlaczego.
outcome-asked-easy = Pytaliśmy, w tekście łatwym do czytania
outcome-heard-easy = Mówiliście, w tekście łatwym do czytania
outcome-done-easy = Zrobiliśmy, w tekście łatwym do czytania
outcome-easy-hint = W każdym wierszu jedno krótkie zdanie z jedną myślą. Możesz zostawić to pole puste.
outcome-about = Co powstało z tego tematu?
outcome-about-hint = Zaznacz, co ludzie mają znaleźć obok.
outcome-kind-statement = Zdanie „Ja”
outcome-kind-action = Działanie
outcome-kind-progress = Na jakim etapie jest działanie
outcome-next = Temat zostanie zamknięty, a wszyscy, którzy wzięli w nim udział, dostaną wiadomość.
outcome-button = Zamknij temat

## What was just done
said-outcome = Temat jest zamknięty. Wszyscy, którzy wzięli w nim udział, dostaną wiadomość.

## What to put right
fault-outcome-asked = Napisz, o co pytano.
fault-outcome-heard = Napisz, co ludzie powiedzieli.
fault-outcome-done = Napisz, co zrobiono.
fault-outcome-easy = Wiersz { $number } nie jest jeszcze łatwy do czytania: słowa są za trudne albo zdanie jest za długie. Napisz krócej i prościej.
