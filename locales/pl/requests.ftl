### Prośby o coś w innej postaci i odpowiedzi dla tych, którzy proszą.

## Odnośnik na końcu strony
another-way-link = Poproś o to w innej postaci
another-way-link-any = Poproś o coś w innej postaci

## Formularz
another-way-title = Poproś o to w innej postaci
another-way-lead = Strona internetowa Ci nie odpowiada? Powiedz nam, co jest lepsze, a odpowie Ci człowiek. Nie musisz mieć konta.
another-way-about = Pytasz o to:
another-way-way = W jakiej postaci chcesz to dostać?
way-large-print = Duży druk, pocztą
way-call = Rozmowa telefoniczna
way-language = Inny język
way-sign-language = Brytyjski język migowy (BSL)
way-audio-cd = Płyta CD z nagraniem
way-braille = Alfabet Braille’a
way-other = Coś innego
another-way-language = Jaki język?
another-way-language-hint = Tylko jeśli wybierasz inny język.
another-way-details = Powiedz nam więcej
another-way-details-hint = Możesz zostawić to pole puste. Na przykład: jak duży ma być druk albo kiedy możemy zadzwonić.
another-way-name = Twoje imię i nazwisko
another-way-reach = Jak możemy się z Tobą skontaktować?
another-way-reach-hint = Twój adres pocztowy, numer telefonu albo adres e-mail: to, czego potrzebujemy, żeby Ci to przekazać.
another-way-reach-maybe = Dokąd mamy to wysłać albo pod jaki numer zadzwonić?
another-way-reach-maybe-hint = Tylko jeśli jest nam to potrzebne: adres pocztowy, numer telefonu albo adres e-mail.
another-way-next = Przeczyta to człowiek i odpowie Ci. Najdłuższy czas w dniach roboczych: { $number }. Odpowiedź znajdziesz na swojej stronie, pod nazwą „Twoje prośby”. Twoje słowa widzą tylko osoby prowadzące, które odpowiadają.
another-way-next-visitor = Przeczyta to człowiek i odpowie Ci pocztą, telefonicznie albo e-mailem, tak jak prosisz. Najdłuższy czas w dniach roboczych: { $number }. Odpowiedzi nie widać w tym serwisie. Twoje słowa widzą tylko osoby prowadzące, które odpowiadają.
another-way-button = Wyślij moją prośbę

## Podziękowanie
another-way-thanks-title = Dziękujemy: mamy Twoją prośbę
another-way-thanks-text = Osoba prowadząca przyjrzy się jej i sprawdzi, co możemy zrobić.
another-way-thanks-private = To, co piszesz o sobie, usuwamy po zamknięciu prośby. Liczba dni do usunięcia: { $number }.

## Własne prośby
requests-on-me-title = Prośby
requests-mine-title = Twoje prośby
requests-mine-card = O co prosisz w innej postaci i co odpowiadamy.
requests-mine-lead = O co prosisz w innej postaci i co odpowiadamy.
requests-mine-none = Nie ma tu jeszcze żadnej Twojej prośby o coś w innej postaci.
request-you-hear-by = Odezwiemy się najpóźniej w tym dniu: { $day }.

## Dla tych, którzy odpowiadają
requests-title = Prośby, na które trzeba odpowiedzieć
requests-waiting =
    { $count ->
        [0] Nie ma otwartych próśb.
        [one] { $count } prośba jest otwarta.
        [few] { $count } prośby są otwarte.
        [many] { $count } próśb jest otwartych.
       *[other] { $count } prośby jest otwarte.
    }
requests-open-title = Otwarte, najdłużej czekające na początku
requests-closed-title = Zamknięte
requests-none = Nie ma tu żadnych próśb.
request-title = { $way }: { $about }
request-asked = Data prośby: { $day }
request-closed = Data zamknięcia: { $day }
request-answer-by = Termin odpowiedzi: { $day }
request-by-nobody = Ktoś bez konta
request-about-label = Czego dotyczy
request-state-label = Na jakim etapie
request-way-label = O co to prośba
request-language-label = Jaki język
request-who-label = Kto prosi
request-reach-label = Jak się skontaktować
request-reach-none = Ta osoba nie podała adresu. Twoją odpowiedź znajdzie w tym serwisie.
request-reach-forgotten = Usunięte, bo prośba jest zamknięta od dłuższego czasu, albo nigdy niepodane.
request-details-label = Więcej na ten temat
request-reads-label = Jak ta osoba czyta ten serwis
request-form-standard = wersja standardowa
request-form-easy-read = tekst łatwy do czytania
request-asked-label = Data prośby
request-due-label = Termin odpowiedzi
request-answers-title = Jaka była odpowiedź
request-answer-title = Odpowiedź
request-answer-text = Twoja odpowiedź
request-answer-hint = Ta osoba przeczyta ją w tym serwisie, razem z Twoim imieniem lub nazwą. Pisz tak, jak ta osoba czyta.
request-answer-hint-visitor = Ta osoba nie ma konta i tego nie zobaczy. Najpierw do niej zadzwoń albo napisz, a potem zanotuj tutaj, co usłyszała od Ciebie. Pomiń jej imię, nazwisko i adres.
request-answer-button = Zachowaj tę odpowiedź
request-close-title = Zamknij tę prośbę
request-close-lead = Zamknij ją, gdy nie ma już nic do zrobienia.
request-close-link = Zamknij tę prośbę
request-close-how = Jak to się skończyło?
ending-sent = Ta osoba ma to, o co prosiła
ending-not-possible = Nie da się tego zrobić
ending-no-longer-wanted = Ta osoba już tego nie chce
request-close-why = Co wysłano albo dlaczego nie
request-close-why-hint = Pomiń imiona, nazwiska i adresy: ta notatka zostaje.
request-close-next = To, co ta osoba napisała o sobie, zostanie potem na zawsze usunięte. Liczba dni do usunięcia: { $number }.
request-close-button = Zamknij prośbę
request-closed-before = Ta prośba jest już zamknięta.

## Co się właśnie stało
said-answered = Twoja odpowiedź jest zachowana.
said-closed = Prośba jest zamknięta.

## Co trzeba poprawić
fault-request-way = Wybierz, w jakiej postaci chcesz to dostać.
fault-request-language = Napisz, jaki ma być język.
fault-request-details = Napisz, czego potrzebujesz.
fault-request-name = Wpisz swoje imię i nazwisko. Wtedy wiemy, o kogo pytać.
fault-request-reach = Napisz, jak możemy się z Tobą skontaktować: adres, numer telefonu albo adres e-mail.
fault-request-closed = Ktoś inny zamknął tę prośbę przed Tobą. Twoja notatka nie jest przy niej zachowana. Możesz ją jeszcze skopiować do odpowiedzi.
fault-answer-missing = Napisz swoją odpowiedź.
fault-ending-how = Wybierz, jak to się skończyło.
fault-ending-why = Napisz, co wysłano albo dlaczego nie.

## Na stronach o serwisie
about-help-another-way-title = Jeśli strona internetowa Ci nie odpowiada
about-help-another-way-text =
    Treści z tego serwisu możesz dostać alfabetem Braille’a, dużym drukiem, na płycie CD z nagraniem, w innym języku, w brytyjskim języku migowym (BSL) albo wyjaśnione w rozmowie telefonicznej. Na końcu wielu stron jest odnośnik „Poproś o to w innej postaci”. Możesz też [poprosić o coś tutaj](/pl/another-way). Nie musisz mieć konta.
about-privacy-requests-title = Gdy prosisz o coś w innej postaci
about-privacy-requests-text =
    Jeśli prosisz o alfabet Braille’a, rozmowę albo inny język, musimy wiedzieć, jak się z Tobą skontaktować. Twoje imię i nazwisko, adres lub numer oraz to, co mówisz nam o swoich potrzebach, widzą tylko osoby prowadzące, które odpowiadają. Nie ma tego w żadnym e-mailu ani dzienniku, a 30 dni po zamknięciu prośby zostaje to usunięte. To, o co prosisz i jak to się skończyło, zostaje.
