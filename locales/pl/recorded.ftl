### To, co ludzie powiedzieli przez telefon, w liście lub na spotkaniu, zapisane za ich zgodą przez osobę prowadzącą.

recorded-title = Zapisz, co powiedzieli ludzie
recorded-card = Dla osób bez konta: to, co powiedziały przez telefon, w liście lub na spotkaniu.
recorded-lead = Niektóre osoby mówią, co myślą, przez telefon, w liście lub na spotkaniu. Tu zapisujesz to za nie, ich własnymi słowami i za ich zgodą. Każda z nich dostaje kod powrotu.
recorded-which-topic = O jakim temacie była mowa?
recorded-about = Temat:
recorded-one-title = Zapisz, co ktoś powiedział
recorded-session-link = Zapisz całe spotkanie naraz
recorded-name = Imię, jeśli ta osoba chce
recorded-name-hint = Widzą je wszyscy. Bez imienia jest tam „Ktoś”.
recorded-somebody = Ktoś
recorded-words = Słowa tej osoby
recorded-words-hint = Napisz to tak, jak zostało powiedziane. Nie wygładzaj.
recorded-how = Jak to zostało powiedziane?
recorded-how-phone = Przez telefon
recorded-how-letter = W liście
recorded-how-session = Na spotkaniu
recorded-consent = Czy ta osoba zgadza się, żeby wszyscy mogli tu czytać te słowa?
recorded-consent-hint = Powiedz jej, że każdy może to przeczytać i że kodem może to zmienić lub wycofać.
recorded-consent-yes = Tak, zgadza się
recorded-consent-no = Nie albo nikt nie zapytał
consent-asked-by = Kto zapytał tę osobę?
consent-way = Jak została wyrażona zgoda?
consent-way-said = Słowami
consent-way-written = Podpisem lub na piśmie
consent-way-shown = Znakiem, obrazkiem albo przez urządzenie
consent-way-on-behalf = Wyraził ją ktoś, kto może decydować za tę osobę, dla jej dobra
consent-day = Kiedy została wyrażona zgoda?
hear-back-question = Jak ta osoba chce dostawać od nas wiadomości?
hear-back-hint = Zapytaj. Ktoś może na te słowa odpowiedzieć i coś może się dzięki nim zmienić.
hear-back-no = Wcale: niczego nie wysyłamy
hear-back-letter = Listem na papierze
hear-back-address-hint = Tylko dla listów na papierze. Napisz go tak jak na kopercie. Widzą go tylko osoby prowadzące, które wysyłają listy. Nie ma go w żadnym szkicu: jeśli opuścisz tę stronę przed wysłaniem, trzeba będzie wpisać go jeszcze raz.
hear-back-form = W jakiej formie mają być listy?
hear-back-easy-read = Łatwy do czytania, z obrazkami
hear-back-standard = Jako zwykły tekst
hear-back-language = W jakim języku?
hear-back-language-none = Wybierz język
recorded-next = Potem dostaniesz kartkę z kodem, do wydrukowania i przekazania.
recorded-not-open = Nie każdy może tu czytać. Z kodem osoby widzą tylko własne słowa i mogą je zmienić lub wycofać. Nie mogą czytać odpowiedzi. Powiedz im to, zanim się zgodzą.
recorded-button = Umieść w serwisie
## Gdy słowa mogą mówić, że ktoś nie jest bezpieczny
recorded-help-title = Ktoś może nie być bezpieczny: co możesz zrobić
recorded-help-who = Te słowa czyta najpierw osoba, która dba o bezpieczeństwo, inni ich jeszcze nie widzą. Powiedz o tym jeszcze dziś także osobie, która dba o bezpieczeństwo w Twojej organizacji.
recorded-help-tell = Porozmawiaj z tą osobą. Zapytaj, czego chce, i powiedz jej, komu o tym mówisz.
recorded-help-promise = Nie obiecuj, że zachowasz to w tajemnicy, i nie pytaj nikogo, kto może ją krzywdzić.

## Całe spotkanie
recorded-session-title = Zapisz całe spotkanie
recorded-session-lead = Skopiuj wiersze z arkusza i wklej je poniżej. Wszystkie osoby z jednej tabeli muszą być zapytane przez tę samą osobę, w ten sam sposób i tego samego dnia; inaczej zrób kilka tabel.
recorded-example = Jak wygląda tabela
recorded-column-name = Imię
recorded-column-words = Słowa
recorded-column-consent = Zgoda
recorded-column-topic = Temat
recorded-yes = tak
recorded-no = nie
recorded-example-name = Dot
recorded-example-words = Wychodzę częściej, gdy chodnik jest równy.
recorded-table = Twoja tabela
recorded-table-hint = Jeden wiersz dla każdej osoby, najwyżej { $number }. Imię i temat mogą być puste: bez tematu słowa należą do tego tematu.
recorded-check-button = Najpierw sprawdź
recorded-check-title = Czy tak jest dobrze?
recorded-check-lead = { $count ->
    [one] To są słowa jednej osoby, tak jak zobaczą je inni.
    [few] To są słowa { $count } osób, tak jak zobaczą je inni.
    [many] To są słowa { $count } osób, tak jak zobaczą je inni.
   *[other] To są słowa { $count } osób, tak jak zobaczą je inni.
}

## Kartki
slips-title = Kartki z kodami
slips-lead = { $count ->
    [one] Słowa są zapisane. Wydrukuj tę kartkę i przekaż ją tej osobie.
    [few] Słowa są zapisane. Wydrukuj te { $count } kartki i przekaż każdej osobie jej kartkę.
    [many] Słowa są zapisane. Wydrukuj tych { $count } kartek i przekaż każdej osobie jej kartkę.
   *[other] Słowa są zapisane. Wydrukuj te kartki: { $count }. Przekaż każdej osobie jej kartkę.
}
slips-once = Później nie można pokazać kodów jeszcze raz, bo sami ich nie przechowujemy.
slips-gone = Słowa są zapisane. Kodów nie można pokazać jeszcze raz. Kto zgubił kod, dostaje od Ciebie nowy: wybierz osobę z listy osób.
slips-see = Zobacz słowa w ich temacie
slip-for = Dla: { $name }
slip-good-for-own-words = Z tym kodem możesz tu wrócić, zobaczyć swoje słowa oraz zmienić je lub wycofać.

## Who was written down
recorded-people-title = Osoby, których słowa zapisano
recorded-people-lead = Wybierz osobę, aby zapisać, jak chce dostawać wiadomości, dać jej nowy kod albo odnotować, że już się nie zgadza.
recorded-people-none = Jeszcze niczyich słów tu nie zapisano.
recorded-person-account = Ta osoba ma konto lub rolę. Sama się tym zajmuje.
hear-back-title = Jak ta osoba dostaje wiadomości
hear-back-change = Zmień sposób
hear-back-kept = Mamy imię i nazwisko oraz adres na kopertę. Nie pokazujemy ich tutaj. Zostaw oba pola puste, aby je zachować.
said-hear-back = Zapisaliśmy, jak ta osoba chce dostawać wiadomości.

## How somebody agreed
consent-title = Jak ta osoba się zgodziła
consent-asked = Pytał(a): { $name }. Zgoda z dnia: { $day }.
consent-noted = Zapisał(a): { $name }.
consent-withdrawn = Ta osoba już się nie zgadza: odnotował(a) { $name }, { $day }.
consent-link = Zajmij się tą osobą
consent-withdraw-title = Ta osoba już się nie zgadza
consent-withdraw-lead = Słowa tej osoby zostaną za nią wycofane: w ich miejscu będzie tylko jedna linijka. Zapiszemy, że to Ty i kiedy.
consent-withdraw-button = Wycofaj te słowa
said-consent = Odnotowano brak zgody, a słowa wycofano.

## A lost code
person-code-lost = Czy kod zaginął?
person-code-link = Daj nowy kod
person-code-title = Nowy kod dla: { $name }
person-code-who = Kto ma kod, może wrócić jako ta osoba. Daj go tylko jej i tylko wtedy, gdy wiesz, że to ona.
person-code-old = Stary kod przestanie działać, a wszystkie urządzenia tej osoby zostaną wylogowane.
person-code-made = To jest nowy kod dla: { $name }. Wydrukuj go teraz: później nie da się go pokazać.
person-code-gone = Tego kodu nie można pokazać jeszcze raz. Jeśli zaginął, zrób kolejny.

## Do poprawienia
fault-recorded-words = Napisz, co powiedziała ta osoba.
fault-hear-back = Zaznacz, jak ta osoba chce dostawać wiadomości. Najpierw zapytaj.
fault-hear-back-form = Wybierz formę listów.
fault-recorded-closed = Ten temat jest zamknięty. Nic nie można do niego dodać.
fault-consent-missing = Wybierz, czy ta osoba się zgadza. Bez zgody jej słowa nie mogą tu być.
fault-consent-no = Bez zgody słowa tej osoby nie mogą tu być. Najpierw ją zapytaj. Twój tekst jest zachowany.
fault-consent-who = Napisz, kto zapytał tę osobę.
fault-consent-day = Wpisz dzień, w którym została wyrażona zgoda, na przykład 27 3 2026.
fault-consent-later = Ten dzień jeszcze nie nadszedł. Wpisz dzień, w którym została wyrażona zgoda.
fault-table-empty = Wklej przynajmniej jeden wiersz.
fault-table-long = To więcej wierszy niż { $number }. Zrób dwie tabele.
fault-table-columns = Muszą być obie kolumny: słowa i zgoda.
fault-table-unreadable = Tej tabeli nie można odczytać. Skopiuj ją z arkusza jeszcze raz.
fault-row-words = Wiersz { $number }: nie ma słów.
fault-row-long = Wiersz { $number }: tekst jest za długi.
fault-row-name = Wiersz { $number }: wpisz imię jeszcze raz, samymi literami.
fault-row-consent = Wiersz { $number }: jako zgodę wpisz „tak” albo „nie”.
fault-row-consent-no = Wiersz { $number }: ta osoba się nie zgodziła. Usuń ten wiersz.
fault-row-topic = Wiersz { $number }: nie ma tu otwartego tematu o tej nazwie.
