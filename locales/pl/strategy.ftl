### Strategie: co obiecano, co się w tej sprawie robi, na jakim to jest etapie i co mówią liczby.

## Wszystkie strategie
strategy-title = Strategia
strategy-lead = Co obiecano Ci publicznie, kto to robi i na jakim to jest etapie.
strategy-years = od: { $from }, do: { $to }
strategy-priorities-title = Co jest najważniejsze
strategy-no-priorities = Ta strategia nie ma jeszcze priorytetów.
strategy-plan-title = Plan, działanie po działaniu
strategy-changed-title = Co się ostatnio zmieniło
strategy-no-progress = Nikt jeszcze nie napisał, że coś się zmieniło.

## Punkty strategii
point-evidence = Gdzie jesteśmy teraz
point-theme = Tematy przewodnie
point-link = Z czym się łączy
point-test = Po czym to poznamy
point-governance = Kto nad tym czuwa

## Priorytety i zobowiązania
priority-commitments-title = Co obiecano
priority-actions-title = Jak do tego dojdziemy
commitment-we-will = Zobowiązujemy się { $text }
commitment-counts =
    { $statements ->
        [0] Nie odpowiada jeszcze na żadne zdanie „Ja”
        [one] Odpowiada na { $statements } zdanie „Ja”
        [few] Odpowiada na { $statements } zdania „Ja”
        [many] Odpowiada na { $statements } zdań „Ja”
       *[other] Odpowiada na { $statements } zdania „Ja”
    } · { $actions ->
        [0] nie ma jeszcze działań
        [one] { $actions } działanie
        [few] { $actions } działania
        [many] { $actions } działań
       *[other] { $actions } działania
    }
commitment-trail = Zobacz ścieżkę tego zobowiązania

## Jedno działanie
action-state-label = Na jakim etapie
action-outcome-label = Do czego ma doprowadzić
action-activity-label = Rodzaj pracy
action-owner-row = Kto za to odpowiada
action-due-label = Kiedy
action-trail = Zobacz ścieżkę tego działania
action-progress-title = Co się dotąd zmieniło
action-no-progress = Nikt jeszcze nie napisał, na jakim etapie jest to działanie.
action-for-title = Czemu to służy
action-no-statement = Z tym działaniem nie jest jeszcze połączone żadne zdanie „Ja” ani zobowiązanie.
activity-statutory = Wymaga tego prawo
activity-service-development = Poprawia usługę
activity-transformational = Zmienia sposób, w jaki pracujemy

## Na jakim to jest etapie
state-not-started = Jeszcze nie zaczęte
state-going-on = W toku
state-late = Opóźnione
state-stuck = Utknęło
state-done = Zrobione
state-checked = Zrobione i sprawdzone przez ludzi
state-stopped = Zatrzymane

## Jak powiedzieć, na jakim etapie jest działanie
progress-add = Napisz, na jakim to jest etapie
progress-state = Na jakim to jest etapie?
progress-text = Co się zmieniło?
progress-text-hint = Napisz to tak, żeby mogli to sprawdzić ludzie, którym to służy. Jeśli praca utknęła albo jest zatrzymana, napisz dlaczego.
progress-button = Pokaż to wszystkim

## Co tu było wcześniej
history-title = Co tu było wcześniej
history-until = Do dnia: { $day }

## Wskaźniki
measures-title = Wskaźniki
measures-lead = Liczby, które pokazują, czy życie staje się tu lepsze, obok liczb z innych miejsc.
measures-card = Liczby stąd, obok liczb z innych miejsc.
measures-none = Nie ma tu jeszcze wskaźników.
measure-here = Tutaj jest to { $value }. Okres: { $period }.
measure-higher = Wyższa liczba jest lepsza.
measure-lower = Niższa liczba jest lepsza.
measure-value-percent = { $value } na każde 100 osób
measure-value-per-100000 = { $value } na każde 100 000 osób
measure-value-score = wynik { $value }
measure-better-than-group = Lepiej niż w podobnych miejscach, gdzie jest to { $value }.
measure-same-than-group = Tak samo jak w podobnych miejscach, gdzie jest to { $value }.
measure-worse-than-group = Gorzej niż w podobnych miejscach, gdzie jest to { $value }.
measure-better-than-england = Lepiej niż w całej Anglii, gdzie jest to { $value }.
measure-same-than-england = Tak samo jak w całej Anglii, gdzie jest to { $value }.
measure-worse-than-england = Gorzej niż w całej Anglii, gdzie jest to { $value }.
measure-local = Tutaj
measure-group = Podobne miejsca
measure-england = Anglia
measure-table-title = Liczby w tabeli
measure-table-where = Gdzie
measure-table-value = Liczba
measure-table-place = Nasze miejsce
measure-place = { $rank } z { $size }
measure-no-place = Nie podano miejsca
measure-code-label = Kod
measure-period-label = Okres

## Co się właśnie stało
said-progress = Dziękujemy. Wszyscy mogą już przeczytać, na jakim to jest etapie.

## Co trzeba poprawić
fault-progress-state-missing = Wybierz, na jakim to jest etapie.
fault-progress-missing = Napisz, co się zmieniło.
