### Strona, na której szuka się czegoś.

nav-search = Szukaj

search-title = Znajdź coś
search-words = Czego szukasz?
search-words-hint = Jedno słowo albo kilka. Nie muszą być napisane bez błędów ani z polskimi znakami.
search-button = Szukaj

## Do czego można zawęzić szukanie
search-narrow = Szukaj tylko w niektórych miejscach albo w niektórym czasie
search-kind = Rodzaj
search-kind-all = Każdy rodzaj
search-space = Dział forum
search-space-all = Każdy dział
search-theme = Priorytet
search-theme-all = Każdy priorytet
search-language = Język
search-language-all = Najpierw mój język, potem inne
search-only = Forma
search-only-easy = Tylko to, co ma tekst łatwy do czytania
search-from = Od tego dnia
search-to = Do tego dnia
search-date-hint = Na przykład 27 3 2026
search-fault-date = Wpisz dzień, miesiąc i rok albo zostaw wszystkie trzy pola puste
search-fault-dates = Ostatni dzień nie może być przed pierwszym

## Co zostało znalezione
search-found = Znalezione dla „{ $text }”
search-none-for = Nie ma nic dla „{ $text }”.
search-looked-for = Szukaliśmy zamiast tego „{ $text }”
search-none-all = Żaden tekst nie ma wszystkich tych słów.
search-some = Znalezione dla niektórych z nich: { $text }
search-other-language = Nie ma nic w Twoim języku. Te teksty są w tym języku: { $language }.
search-marked = Znalezione tu słowa: { $words }
search-has-easy = jest tekst łatwy do czytania
search-in-easy = Te słowa są w tekście łatwym do czytania.
search-in-standard = Te słowa są w wersji standardowej, a nie w tekście łatwym do czytania.
search-more = Pokaż więcej
search-further = Szukaj dalej
search-start = Wróć do pierwszych
search-none-here = Nic wśród tych, które zostały sprawdzone. Dalej może być więcej.

## Nic nie zostało znalezione
search-none = Nie ma nic dla „{ $text }”
search-none-words = Spróbuj mniej słów albo innego słowa na to samo.
search-none-other = Jeśli wiesz, gdzie to było, zajrzyj tam: na forum, do rady albo do strategii.
search-everywhere = Szukaj tych samych słów wszędzie
search-small = Te słowa są prawie w każdym tekście
search-small-next = Dodaj słowo, które mówi, o co chodzi, na przykład „autobus” albo „opiekun”.
search-glossary = Co znaczą trudne słowa
search-help = Pomoc w tym serwisie
