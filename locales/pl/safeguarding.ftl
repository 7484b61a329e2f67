### Co widzą osoby, które dbają o bezpieczeństwo. Nikt inny tego nie widzi.

safeguarding-title = Ochrona dorosłych
safeguarding-card = Wpisy, które mogą mówić, że ktoś nie jest bezpieczny.
safeguarding-lead = Wpisy, które mogą mówić, że ktoś nie jest bezpieczny. Na nowe trzeba spojrzeć w ciągu { $hours } godz. Tę stronę widzą tylko osoby, które dbają o bezpieczeństwo.
safeguarding-own = Nikt nie zajmuje się zgłoszeniem o sobie: to, co dotyczy Twojego własnego wpisu, widzi tylko inna osoba, która dba o bezpieczeństwo.
safeguarding-late-count = { $count ->
    [one] Jedno zgłoszenie jest opóźnione: nikt nie spojrzał na nie na czas.
    [few] { $count } zgłoszenia są opóźnione: nikt nie spojrzał na nie na czas.
   *[other] { $count } zgłoszeń jest opóźnionych: nikt nie spojrzał na nie na czas.
}
safeguarding-late-many = Opóźnionych jest { $count } zgłoszeń lub więcej: nikt nie spojrzał na nie na czas.
safeguarding-none = Nic nie czeka.
safeguarding-none-closed = Nic jeszcze nie jest zamknięte.
safeguarding-came = Nadeszło: { $when }
safeguarding-closed-link = Zamknięte zgłoszenia
safeguarding-open-link = Otwarte zgłoszenia

## Czego może dotyczyć
concern-kind-suicide = Samobójstwo
concern-kind-self-harm = Samookaleczenie
concern-kind-physical = Przemoc fizyczna
concern-kind-domestic = Przemoc domowa
concern-kind-sexual = Przemoc seksualna
concern-kind-financial = Wykorzystywanie finansowe
concern-kind-psychological = Przemoc psychiczna
concern-kind-modern-slavery = Współczesne niewolnictwo
concern-kind-discriminatory = Przemoc z powodu uprzedzeń
concern-kind-organisational = Zła opieka w placówce
concern-kind-neglect = Zaniedbanie
concern-kind-self-neglect = Zaniedbywanie siebie
concern-kind-none = Ktoś się martwi

## Na jakim jest etapie
concern-state-new = Nowe
concern-state-late = Opóźnione: nikt na to nie spojrzał
concern-state-acknowledged = Ktoś się tym zajmuje
concern-state-decided = Zdecydowane
concern-state-closed = Zamknięte
concern-source-words = Słowa we wpisie. Zatrzymano go, zanim inni mogli go przeczytać
concern-source-report = Ktoś zgłosił wpis
concern-source-answer = Autor napisał to w odpowiedzi do moderatora
concern-source-moderator = Wpis przekazał moderator

## Jedno zgłoszenie
safeguarding-words-title = Słowa
safeguarding-found-title = Co w nich znaleziono
safeguarding-before-title = Co było we wpisie wcześniej
safeguarding-before-lead = Wpis został zmieniony. Oto wszystko, co tu stało, od pierwszych słów.
safeguarding-state-label = Etap
safeguarding-decision-label = Decyzja
safeguarding-source-label = Skąd się wzięło
safeguarding-came-label = Kiedy nadeszło
safeguarding-due-label = Spojrzeć do
safeguarding-place-label = Gdzie
safeguarding-post-label = Wpis
safeguarding-post-seen = Inni mogą go czytać
safeguarding-post-waits = Najpierw patrzy na niego moderator, dopiero potem mogą go czytać inni
safeguarding-post-unseen = Inni go nie widzą
safeguarding-who-label = Kto napisał
safeguarding-guest = bez konta
safeguarding-typed-label = Kto wpisał
safeguarding-reach-label = Jak się skontaktować
safeguarding-reach-none = Serwis nie zna adresu
safeguarding-reads-label = Czyta w
safeguarding-next-title = Co możesz zrobić
safeguarding-acknowledge-button = Zajmuję się tym
safeguarding-note-link = Napisz notatkę
safeguarding-decide-link = Zdecyduj
safeguarding-close-button = Zamknij
safeguarding-history-title = Historia i notatki
safeguarding-history-lead = Czytają to tylko osoby, które dbają o bezpieczeństwo.
concern-step-came = Nadeszło
concern-step-came-again = Nadeszło ponownie
concern-step-reported = zgłoszenie wpisu
concern-step-reported-by-somebody = Wpis zgłosił ktoś bez konta
concern-step-answered = odpowiedź do moderatora:
concern-step-passed-on = przekazanie z moderacji
concern-step-acknowledged = zajmuje się tym
concern-step-escalated = Było opóźnione: wszystkie osoby, które dbają o bezpieczeństwo w tym miejscu, dostały list
concern-step-escalated-to-administrators = Było opóźnione. Nie można było dotrzeć do nikogo, kto dba o bezpieczeństwo i może na to spojrzeć: list dostali administratorzy
concern-step-escalated-to-nobody = Było opóźnione. Nikt nie dostał listu: nikt, kto dba o bezpieczeństwo, ani żaden administrator nie ma tu adresu. Próbujemy dalej
concern-step-noted = nowa notatka
concern-step-decided-what = decyzja: { $decision }
concern-step-told = Autor czyta:
concern-step-closed = zamknięte
concern-step-exported = pobrane do systemu spraw

## Notatki i decyzje
safeguarding-note-title = Napisz notatkę
safeguarding-note-text = Twoja notatka
safeguarding-note-hint = Czytają ją tylko osoby, które dbają o bezpieczeństwo. Trafia też do systemu spraw.
safeguarding-note-button = Zachowaj notatkę
fault-safeguarding-note-missing = Napisz notatkę
safeguarding-decide-title = Zdecyduj
safeguarding-decision = Co dalej?
decision-no-concern = Nie ma obaw
decision-no-concern-hint = Wpis idzie dalej: do czytelników albo najpierw do moderatora.
decision-keep-back = Zatrzymaj wpis
decision-keep-back-hint = Inni go nie czytają. Kto go napisał, nadal go widzi.
decision-passed-on = Przekazane zespołowi ochrony dorosłych w samorządzie
decision-passed-on-hint = Teraz oni się tym zajmują. Napisz poniżej, kto i kiedy.
decision-emergency = Wezwano służby ratunkowe
decision-emergency-hint = Napisz poniżej, kiedy i co powiedziały.
safeguarding-why = Dlaczego?
safeguarding-why-hint = Czytają to tylko osoby, które dbają o bezpieczeństwo.
fault-safeguarding-decision-missing = Wybierz, co dalej
fault-concern-decided-meanwhile = W tej samej chwili zdecydował ktoś inny. Zobacz, co postanowiono, a potem zdecyduj
fault-safeguarding-why-missing = Napisz, dlaczego
safeguarding-release = Czy inni mogą czytać wpis?
safeguarding-release-hint = Tylko gdy sprawa jest przekazana albo nagła: ktoś może potrzebować pomocy i zarazem chcieć być wysłuchany.
safeguarding-release-yes = Tak, idzie dalej tam, dokąd szedł
safeguarding-told = Co przeczyta o tym autor?
safeguarding-told-hint = Stoi to przy jego wpisie, w jego języku i formie, i w żadnym liście. Może to przeczytać każdy, kto patrzy mu przez ramię.
safeguarding-told-nothing = Nic nowego: że wpis jest jeszcze czytany
safeguarding-decide-button = Zdecyduj
said-acknowledged = Zajmujesz się tym. Inni to widzą.
said-noted = Notatka jest zachowana.
said-decided = Decyzja jest zachowana.
said-concern-closed = Zgłoszenie jest zamknięte.

## Dla systemu spraw
safeguarding-export-title = Dla systemu spraw
safeguarding-export-lead = Wszystkie otwarte zgłoszenia z historią, w jednym pliku. Przy każdym zapisujemy, że plik pobrano.
safeguarding-export-one-lead = To zgłoszenie z historią. Zapisujemy, że plik pobrano.
safeguarding-export-csv = Pobierz jako tabelę (CSV)
safeguarding-export-json = Pobierz jako JSON
