### Hearing back: notices, following, and letters by e-mail and on paper.

## In the head of every page
nav-notices = { $count ->
    [0] Wiadomości
    [one] Wiadomości: { $count } nowa
    [few] Wiadomości: { $count } nowe
   *[other] Wiadomości: { $count } nowych
}
nav-notices-many = Wiadomości: ponad { $count } nowych

## The page of notices
notices-title = Wiadomości dla Ciebie
notices-card = Co się dzieje w tym, co obserwujesz, i kto Ci odpowiada.
notices-lead = Co się wydarzyło w tematach, zdaniach, radach i strategiach, które obserwujesz, co inni do Ciebie napisali i co dotyczy Ciebie.
notices-new-title = Nowe
notices-old-title = Już przeczytane
notices-no-new = Nie ma nic nowego.
notices-none = Na razie nic tu nie ma.
notices-read-all = Oznacz wszystko jako przeczytane
notices-older = Starsze wiadomości

## What happened
news-somebody = Ktoś
news-posted = Nowy wpis. Autor: { $name }
news-replied = Odpowiedź dla Ciebie. Autor: { $name }
news-mentioned = We wpisie jest Twoje imię. Autor: { $name }
news-topic-started = Nowy temat. Autor: { $name }
news-topic-closed = Ten temat jest zamknięty. Przeczytaj, o co pytaliśmy, co ludzie powiedzieli i co zrobiono.
news-post-decided = Ktoś przeczytał to, co tu napisane przez Ciebie. Zobacz, jaka jest decyzja.
news-statement-raised = Z tego, co ludzie powiedzieli, powstało zdanie „Ja”.
news-statement-tied = Na to zdanie odpowiada teraz zobowiązanie „My”.
news-meeting-called = Rada się spotyka.
news-action-taken = Podjęto działanie.
news-pledge-made = Organizacja złożyła obietnicę.
news-progress-posted = Wiadomo, na jakim etapie jest to działanie.
news-request-answered = Jest odpowiedź na Twoją prośbę o inną formę.
news-something-waits = Na Twojej liście jest coś nowego. Prosimy na to spojrzeć.
news-let-in = Możesz teraz czytać i pisać w tym dziale. Wpuszczenie: { $name }
news-taken-out = Usunięto Cię z tego działu. To, co tam napisane przez Ciebie, zostaje, i możesz dalej czytać własne słowa.
notices-space-unnamed = Dział forum

## Following
follow-start = Obserwuj
follow-stop = Przestań obserwować
follow-sign-in = Zaloguj się, aby to obserwować i wiedzieć, co się dzieje
followed-title = Co obserwujesz
followed-lead = Temat obserwujesz od chwili, gdy coś w nim napiszesz. Możesz przestać na jego stronie.
followed-none = Na razie nic nie obserwujesz.

## How somebody wants to hear
hear-title = Jak dostajesz wiadomości
hear-card = E-mailem, listem na papierze albo tylko w tym serwisie.
hear-lead = Wszystkie wiadomości znajdziesz w tym serwisie. Możemy je też do Ciebie wysyłać.
hear-channel = Jak mamy wysyłać Ci wiadomości?
hear-no-email = Nie mamy Twojego adresu e-mail, więc nie możemy wysyłać e-maili. Poproś osobę prowadzącą, aby go dodała.
hear-at-once = E-mailem, kilka minut po wydarzeniu
hear-daily = E-mailem, raz dziennie rano
hear-weekly = E-mailem, raz w tygodniu w poniedziałek rano
hear-paper = Listem na papierze
hear-only-here = Nic nie wysyłajcie: zaglądam do serwisu
hear-quiet = Czy mają być godziny bez e-maili?
hear-quiet-hint = Tylko jeśli wysyłamy Ci e-maile. To, co dzieje się w tych godzinach, czeka do ich końca.
hear-quiet-no = Nie, e-maile mogą przychodzić zawsze
hear-quiet-yes = Tak, w tych godzinach ma być cisza
hear-quiet-from = Cisza od
hear-quiet-until = Cisza do
hear-hour-none = Wybierz godzinę
hear-name = Imię i nazwisko na kopercie
hear-name-hint = Tylko dla listów na papierze.
hear-address = Adres na kopercie
hear-address-hint = Tylko dla listów na papierze. Napisz go tak jak na kopercie. Widzą go tylko osoby prowadzące, które wysyłają listy. Usuniemy go, gdy wybierzesz inny sposób.

## The letter: plain text and the same as a page, with nothing personal in its subject
letter-news-subject = Wiadomości z Building Together
letter-news-hello = Dzień dobry
letter-news-lead = Oto co jest dla Ciebie nowe.
letter-news-more = Więcej znajdziesz w serwisie.
letter-news-end = Zespół Building Together
letter-news-why = Ten list przychodzi do Ciebie, bo obserwujesz te sprawy w Building Together, bierzesz w nich udział albo dotyczą one Ciebie.
letter-news-change = Zmień, jak często piszemy:
letter-news-stop = Zatrzymaj te listy od razu, bez logowania:
letter-paper-hello = Dzień dobry, { $name }
letter-paper-more = Jest więcej wiadomości, niż mieści ten list. Powiedz nam, jeśli chcesz je dostać.
letter-paper-site = Wszystko znajdziesz w serwisie:
letter-paper-stop = Nie chcesz już tych listów? Powiedz osobie prowadzącej albo zmień to w serwisie.

## Stopping letters
stop-letters-title = Zatrzymaj nasze e-maile
stop-letters-lead = Naciśnij przycisk, a nie wyślemy już e-maili z wiadomościami. Nadal możesz czytać wiadomości w serwisie.
stop-letters-button = Zatrzymaj e-maile
stopped-letters-title = E-maile są zatrzymane
stopped-letters-text = Nie wysyłamy Ci już e-maili z wiadomościami.
stopped-letters-again = Zawsze możesz do nich wrócić: zaloguj się i wybierz, jak dostajesz wiadomości.

## Letters on paper, for facilitators
letters-title = Listy do wydrukowania
letters-card = Wiadomości dla osób, które chcą je mieć na papierze.
letters-waiting = { $count ->
    [one] Czeka { $count } list.
    [few] Czekają { $count } listy.
   *[other] Czeka { $count } listów.
}
letters-how = Wydrukuj tę stronę: każdy list ma własne kartki, w formie i języku osoby, która go przeczyta. Gdy listy są na poczcie, naciśnij przycisk.
letters-private = Te adresy są prywatne. Używaj ich tylko do tych listów i nie zostawiaj wydruków.
letters-none = Żaden list nie czeka.
letters-to = List do: { $name }
letters-sent-all = Wszystkie są na poczcie
letters-sent-one = Ten list jest na poczcie

## What was just done
said-following = Teraz to obserwujesz.
said-not-following = Już tego nie obserwujesz.
said-notices-read = Wszystko jest oznaczone jako przeczytane.
said-hearing = Zapisaliśmy, jak chcesz dostawać wiadomości.
said-letters-sent = Listy są oznaczone jako wysłane.

## What to put right
fault-hear-channel = Wybierz, jak mamy wysyłać Ci wiadomości.
fault-hear-no-email = Wybierz inny sposób: nie mamy Twojego adresu e-mail.
fault-hear-hour = Wybierz godzinę.
fault-hear-same-hour = Wybierz dwie różne godziny.
fault-hear-name = Napisz imię i nazwisko na kopertę.
fault-hear-address = Napisz adres na kopertę.

## On the pages about the site
about-privacy-news-title = Wiadomości i listy
about-privacy-news-text =
    Nikt inny nie widzi, co obserwujesz i jak chcesz dostawać wiadomości. Jeśli wybierzesz listy na papierze, osoby prowadzące, które je wysyłają, widzą podane do tego imię, nazwisko i adres. Usuwamy je, gdy tylko wybierzesz inny sposób. E-maile nie mają w tytule nic prywatnego ani żadnych obrazków i nie mówią nam, czy zostały otwarte. W każdym jest odnośnik, który je zatrzymuje.
