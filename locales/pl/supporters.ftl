### Osoby wspierające: kto komu pomaga, w czym i do kiedy.

## Osoba
supporters-on-me-title = Twoje słowa i pomoc
supporters-title = Osoby, które mi pomagają
supporters-card = Powiedz, kto może Ci tu pomagać, w czym i do kiedy.
supporters-lead = Ty decydujesz, kto może Ci pomagać w tym serwisie, w czym i do kiedy. Możesz to zakończyć w każdej chwili.
supporters-none = Teraz nikt Ci tu nie pomaga.
supporters-invite = Poproś kogoś o pomoc
supporters-invited-title = Czekamy na zgodę tej osoby
supporters-before-title = Wcześniej
support-may = Co może robić ta osoba?
support-may-read = Czytać moje wypowiedzi i odpowiedzi
support-may-read-hint = Widzi wszystkie Twoje wpisy, które widzą czytelnicy, i to, co inni napisali po nich.
support-may-write = Pisać za mnie
support-may-write-hint = Nad wpisem jest Twoja nazwa, a wszyscy widzą, że napisała go osoba wspierająca.
support-may-sign-in = Logować się razem ze mną
support-may-sign-in-hint = Może robić to, co Ty, razem z Tobą. Wszystko jest zapisywane z obiema nazwami.
support-how-long = Do kiedy?
support-how-long-hint = W tym dniu pomoc kończy się sama. Możesz zakończyć ją wcześniej.
support-until-today = Tylko dzisiaj
support-until-month = Przez miesiąc
support-until-year = Przez rok
support-until-day = Do wybranego dnia
support-last-day = Ostatni dzień
support-next = Potem dostaniesz trzy słowa i liczbę. Podasz je osobie wspierającej.
support-button = Zrób słowa
support-until = Do dnia: { $day }
support-ended = { $name }, do dnia: { $day }
support-end = Zakończ tę pomoc teraz
support-take-back = Wycofaj te słowa
support-invited-title = Podaj te słowa osobie wspierającej
support-invited-lead = Osoba wspierająca loguje się na własne konto i wpisuje te słowa na stronie „Osoby, którym pomagam”.
support-invited-how = Podaj słowa tylko osobie, która ma Ci pomagać. Musi mieć własne konto.
support-invited-until = Słowa działają jeden raz, najdłużej do dnia: { $day }.
support-invited-once = Później nie możemy pokazać tych słów jeszcze raz. Jeśli zginą, wycofaj je i zrób nowe.
support-invited-back = Słowa są już podane
said-support-ended = Ta pomoc jest zakończona.

## Osoba wspierająca
supporting-title = Osoby, którym pomagam
supporting-card = Zobacz, komu możesz tu pomagać i w czym.
supporting-lead = Te osoby powiedziały, że możesz im pomagać. Każda decyduje, w czym i do kiedy, i może to zakończyć w każdej chwili.
supporting-none = Teraz nikomu tu nie pomagasz.
supporting-read = Przeczytaj wypowiedzi i odpowiedzi
supporting-write = Możesz pisać za tę osobę: tam, gdzie piszesz, wybierz jej nazwę pod „Czyje to słowa?”.
supporting-sign-in-hint = Loguj się tylko wtedy, gdy jesteście razem. Wszystko jest wtedy zapisywane z obiema nazwami. Aby wrócić na swoje konto, zaloguj się ponownie.
supporting-sign-in = Zaloguj się razem z tą osobą
supporting-accept-title = Czy ktoś poprosił Cię o pomoc?
supporting-words = Słowa podane przez tę osobę
supporting-accept-button = Zgadzam się
supporting-person-title = Wypowiedzi: { $name }
supporting-person-lead = Czytasz to, bo masz na to zgodę. Zachowaj to dla siebie.
supporting-person-news = Co nowego dla tej osoby
said-supporting = Możesz teraz pomagać tej osobie.
said-beside = Jesteście teraz zalogowani razem.
beside-notice = Zalogowane konto: { $name }.
beside-helper = Razem z tą osobą:
beside-stop = Zakończ i wyloguj się

## Czyje słowa
whose-title = Czyje to słowa?
whose-mine = Moje
whose-theirs = Słowa tej osoby: { $name }
whose-theirs-hint = Nad wpisem jest jej nazwa. Pod nią jest napisane, że napisała to osoba wspierająca, swoimi słowami.
help-tick-title = Czy ktoś Ci przy tym pomagał?
help-tick = Tak, to jest napisane ze wsparciem
help-with-support = Napisane ze wsparciem
help-by-supporter = Napisane przez osobę wspierającą, tymi słowami
help-phone = Powiedziane przez telefon i zapisane
help-letter = Z listu
help-session = Powiedziane na spotkaniu i zapisane

## Do poprawienia
fault-support-may = Wybierz przynajmniej jedną rzecz, którą ta osoba może robić.
fault-support-day = Wpisz ostatni dzień, na przykład 27 3 2027.
fault-support-day-past = Ten dzień już minął. Wybierz dzisiaj albo późniejszy dzień.
fault-support-day-far = Wybierz dzień w ciągu roku. Potem możesz zgodzić się jeszcze raz.
fault-invitation = Te słowa nie pasują do siebie albo zostały już użyte lub wycofane. Sprawdź je jeszcze raz albo poproś o nowe.
fault-support-over = Nie możesz już pisać za tę osobę. Wybierz „Moje” tylko wtedy, gdy to są Twoje własne słowa. Twój tekst nadal tu jest.
fault-whose-gate = Ta osoba sama nie może tu pisać, więc nikt nie może tu pisać za nią. Twój tekst nadal tu jest.
