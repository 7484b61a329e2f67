### Zbiór obrazków: jak znaleźć obrazek i jak dodać własny obrazek samorządu. Nazwy obrazków są w pictures.ftl.

pictures-title = Obrazki
pictures-lead = Obrazki, które mogą stać obok zdania i nieść jego znaczenie.
pictures-search = Znajdź obrazek
pictures-search-hint = Wpisz słowo, na przykład „pielęgniarka” albo „autobus”.
pictures-search-button = Szukaj
pictures-found =
    { $count ->
        [one] { $count } obrazek dla „{ $text }”
        [few] { $count } obrazki dla „{ $text }”
        [many] { $count } obrazków dla „{ $text }”
       *[other] { $count } obrazka dla „{ $text }”
    }
pictures-none = Nie ma obrazka dla „{ $text }”
pictures-none-next = Spróbuj krótszego albo bardziej codziennego słowa, jednego słowa zamiast kilku, albo przejrzyj grupy.
pictures-groups = Wszystkie grupy obrazków
pictures-group-empty = Nie ma tu jeszcze obrazków.
pictures-group-uploads = Obrazki, które dodał samorząd
pictures-group-taking-part = Mój głos się liczy
pictures-group-people = Ludzie
pictures-group-feelings = Uczucia
pictures-group-health = Zdrowie i wsparcie
pictures-group-rights = Prawa i bezpieczeństwo
pictures-group-places = Dom, miejsca i podróże
pictures-group-money-and-work = Pieniądze, praca i nauka
pictures-group-promises = Obietnice i postępy
pictures-group-time = Czas
pictures-group-food = Jedzenie i picie
pictures-group-nature = Zwierzęta, rośliny i pogoda
pictures-group-activities = Sport, sztuka i wyjścia
pictures-group-things = Rzeczy
pictures-group-words = Słowa i czytanie
pictures-group-signs = Znaki i odpowiedzi
pictures-about-title = Kto zrobił te obrazki
pictures-about-text =
    Obrazki z naszego własnego zestawu narysowano dla tego serwisu. Może ich używać każdy, kto podaje nazwę projektu Building Together.

    Pozostałe pochodzą z OpenMoji, otwartego projektu emoji i ikon. Pod każdym obrazkiem jest nazwa osoby, która go narysowała. Może ich używać i zmieniać je każdy, kto podaje ich autora i przekazuje je dalej na tych samych zasadach. Słowa, po których można je znaleźć, pochodzą z Unicode Common Locale Data Repository.

    Pod obrazkiem, który dodał samorząd, jest napisane, czyj on jest.
pictures-terms-cc-by = Zasady dla naszego zestawu: Creative Commons Attribution 4.0
pictures-terms-cc-by-sa = Zasady dla OpenMoji: Creative Commons Attribution-ShareAlike 4.0

## Licencje
pictures-licence-own = Własna praca samorządu
pictures-licence-cc0 = CC0: oddane wszystkim
pictures-licence-cc-by = CC BY 4.0
pictures-licence-cc-by-sa = CC BY-SA 4.0
pictures-licence-symbol-set = Zestaw symboli na licencji
pictures-licence-permission = Użyte za zgodą

## Dodawanie obrazka
pictures-add = Dodaj obrazek
pictures-name = Nazwa
pictures-name-hint = Tak, jak nazwaliby go ludzie, jednym lub dwoma słowami.
pictures-words = Słowa, po których można go znaleźć
pictures-words-hint = Codzienne słowa, oddzielone przecinkami.
pictures-alt = Co jest na obrazku
pictures-alt-hint = Opisz to w jednym lub dwóch zdaniach dla osób, które go nie widzą.
pictures-author = Kto go zrobił
pictures-author-hint = Osoba, zespół albo organizacja.
pictures-licence = Jak można go używać
pictures-licence-choose = Wybierz jedno
pictures-source = Który to zestaw albo czyja to zgoda
pictures-source-hint = Potrzebne przy zestawie symboli na licencji i przy zgodzie.
pictures-people = Czy na obrazku są ludzie?
pictures-people-hint = Każda osoba, którą można rozpoznać, musi zgodzić się na to, że widać ją w publicznym serwisie. Może zmienić zdanie: wtedy usuń obrazek.
pictures-people-agreed = Tak, i każda z tych osób się zgadza
pictures-people-nobody-in-it = Nie, albo nikt prawdziwy
pictures-file = Obrazek
pictures-file-hint = Plik PNG, JPEG, WebP, GIF albo SVG, najwyżej { $number } MB. Zmniejszamy go i usuwamy zapis miejsca, w którym zrobiono zdjęcie.
said-picture = Obrazek jest już w zbiorze.

## Usuwanie obrazka
pictures-take-out = Usuń ten obrazek
pictures-take-out-this = Usuń obrazek: { $name }
pictures-take-out-text = Nie będzie już proponowany. W tekście, który go pokazuje, w jego miejscu stanie zwykły znak.
said-picture-out = Obrazek jest usunięty.

## Co jest nie tak
fault-picture-name = Nadaj obrazkowi nazwę
fault-picture-alt = Opisz, co jest na obrazku
fault-picture-author = Napisz, kto zrobił obrazek
fault-picture-licence = Wybierz, jak można używać tego obrazka
fault-picture-source = Napisz, z którego jest zestawu albo kto dał zgodę
fault-picture-people = Zaznacz, czy na obrazku są ludzie i czy się zgodzili
fault-picture-file-missing = Wybierz obrazek
fault-picture-file-kind = Wybierz plik PNG, JPEG, WebP, GIF albo SVG. Ten jest czymś innym.
fault-picture-file-broken = Wybierz inny plik. Ten jest uszkodzony: nie da się go odczytać do końca.
fault-picture-file-points = Wybierz mniejszy obrazek. Największa liczba milionów punktów to { $number }, a ten ma ich więcej.
fault-picture-file-letters = Wybierz rysunek bez liter albo zamień jego litery na kształty. Bez ich kroju pisma nie da się ich narysować.
fault-file-too-large = Wybierz mniejszy plik, najwyżej { $number } MB

## Odnośniki prowadzące tutaj
footer-pictures = Obrazki
