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
recorded-next = Potem dostaniesz kartkę z kodem, do wydrukowania i przekazania.
recorded-not-open = Nie każdy może tu czytać. Z kodem osoby widzą tylko własne słowa i mogą je zmienić lub wycofać. Nie mogą czytać odpowiedzi. Powiedz im to, zanim się zgodzą.
recorded-button = Umieść w serwisie

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
slips-gone = Słowa są zapisane. Kodów nie można pokazać jeszcze raz. Nowy kod można dostać od zespołu serwisu.
slips-see = Zobacz słowa w ich temacie
slip-for = Dla: { $name }
slip-good-for-own-words = Z tym kodem możesz tu wrócić, zobaczyć swoje słowa oraz zmienić je lub wycofać.

## Do poprawienia
fault-recorded-words = Napisz, co powiedziała ta osoba.
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
