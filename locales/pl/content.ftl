### Rama każdej strony, strony, na których mówi sam serwis, i to, co nie należy gdzie indziej.

## Rama

site-name = Building Together
page-skip = Przejdź do głównej treści
# Stoi przed tytułem strony, na której w formularzu jest coś do poprawienia.
page-title-fault = Coś do poprawienia:{" "}
nav-label = Główne menu
nav-forum = Forum
nav-statements = Zdania „Ja”
nav-boards = Rady partnerskie
nav-strategy = Strategia
nav-glossary = Słowniczek
nav-sign-in = Zaloguj się
switch-form-label = Wersja standardowa albo tekst łatwy do czytania
switch-form-standard = Wersja standardowa
switch-form-easy = Tekst łatwy do czytania
switch-language = Język: { $language }
crumbs-label = Droga do tej strony
words-by-computer = Słowa tego serwisu przetłumaczył na ten język komputer. Nie sprawdził ich jeszcze nikt, kto mówi tym językiem.
words-not-easy = W tym języku słowa samego serwisu nie mają jeszcze wersji łatwej do czytania.
footer-help = Pomoc
footer-accessibility = Dostępność
footer-privacy = Prywatność i pliki cookie
footer-glossary = Słowniczek
footer-note = „My” na tych stronach to zespół tego serwisu. Nikt nie czuwa nad serwisem przez cały czas. Jeśli ktoś jest teraz w niebezpieczeństwie, zadzwoń pod numer { $number }.

## Strona główna

home-title = Witamy
home-heading = Opieka i wsparcie, które tworzymy razem
home-lead = Powiedz, jak wygląda Twoje życie i co powinno się zmienić. Potem śledź krok po kroku, co z tego wynika.
home-button = Przejdź na forum
home-rooms-title = Dokąd możesz pójść
home-room-forum = Powiedz, co myślisz, i przeczytaj, co mówią inni.
home-room-statements = Jak wygląda dobre życie, słowami samych ludzi.
home-room-boards = Grupy, które się spotykają, żeby razem decydować i działać.
home-room-strategy = Co obiecano i na jakim to jest etapie.
home-voice-title = Głos, który doprowadził do zmiany
home-voice-link = Idź ścieżką tego głosu
home-voice-text = Ktoś powiedział to na forum. Zobacz, co z tego wynikło.
home-topics-title = O czym ludzie rozmawiają

## Słowniczek

glossary-title = Słowniczek
glossary-lead = Słowa, które możesz spotkać w tym serwisie, i co tutaj znaczą.

## Pomoc

about-help-title = Pomoc
about-help-lead = Jak czytać, jak brać udział i dokąd się zwrócić, gdy chcesz porozmawiać z człowiekiem.
about-help-reading-title = Czytanie
about-help-reading-text =
    Każdy może czytać ten serwis bez logowania. Na górze każdej strony możesz wybrać wersję standardową albo tekst łatwy do czytania. Tekst łatwy do czytania ma krótkie zdania i obrazek do każdej myśli.

    Wielkość tekstu, kolory i obrazki możesz zmienić w [swoich ustawieniach](/pl/me#settings). Do tego nie trzeba się logować.

    Niektóre słowa są podkreślone kropkami. Naciśnij takie słowo, żeby zobaczyć, co znaczy.
about-help-sign-in-title = Logowanie
about-help-sign-in-text =
    Logujesz się po to, żeby pisać. Nie ma hasła. Możesz użyć:

    - karty z trzema słowami, liczbą i kwadratowym kodem dla aparatu w telefonie
    - odnośnika wysłanego e-mailem, jeśli mamy Twój adres e-mail; działa jeden raz, przez 30 minut

    Logowanie działa na tym urządzeniu przez 30 dni. Jeśli używa go też ktoś inny, otwórz na koniec swoje ustawienia i wyloguj się.

    Twoja karta jest jak klucz: pokazuj ją tylko osobom, którym ufasz. Jeśli karta zginie, powiedz o tym zespołowi serwisu. Możesz dostać nową.
about-help-posting-title = Jak powiedzieć, co myślisz
about-help-posting-text =
    Otwórz temat na forum, napisz w polu na końcu i naciśnij przycisk. Możesz też zacząć własny temat. Wszyscy od razu widzą Twój wpis razem z imieniem lub nazwą, którą pokazujesz.

    Gdy piszesz po zalogowaniu, Twój tekst zapisuje się jako szkic, jeśli w Twojej przeglądarce działają skrypty. Jeśli wyślesz coś, co trzeba poprawić, Twoje słowa wrócą do Ciebie. Szkice czekają 30 dni.

    Mów o tym, co wiesz i myślisz Ty. Pomiń to, co prywatne, o sobie i o innych.
about-help-trail-title = Jak śledzić, co z tego wynikło
about-help-trail-text =
    Każdy wpis ma ścieżkę. Osoba prowadząca może napisać zdanie „Ja” na podstawie wpisów. Zdanie może zostać połączone z zobowiązaniem „My”, a z niego wynikają działania i obietnice. Ostatni krok mówi, co się zmieniło.

    Krok, którego jeszcze nie było, ma napis „jeszcze nie”. Gdy coś jest opóźnione albo utknęło, ścieżka to pokazuje.
about-help-paper-title = Na papierze i z pomocą
about-help-paper-text =
    Możesz wydrukować każdą stronę. Menu i przyciski są wtedy pominięte, a litery są dość duże, żeby czytać z papieru.

    Możesz najpierw pisać na papierze i poprosić kogoś, komu ufasz, o pomoc w przepisaniu. To nadal są Twoje słowa.
about-help-safe-title = Jeśli Ty albo ktoś inny nie jest bezpieczny
about-help-safe-text =
    Jeśli teraz grozi niebezpieczeństwo, **zadzwoń pod numer 999**. Jeśli nie możesz rozmawiać przez telefon, możesz wysłać SMS na numer 999. Najpierw trzeba zgłosić do tego swój telefon: wyślij SMS ze słowem „register” na numer 999, zanim będzie to potrzebne.

    Nad tym serwisem **nikt nie czuwa przez cały czas**. Nie proś tutaj o pilną pomoc: może się zdarzyć, że nikt nie przeczyta Twojego wpisu na czas.

    Jeśli ktoś krzywdzi, straszy albo zaniedbuje Ciebie lub inną osobę, powiedz o tym komuś, komu ufasz, albo zgłoś to do działu opieki społecznej dla dorosłych (adult social care) w swoim samorządzie lokalnym (council). Prosimy, nie pisz o tym tam, gdzie każdy może to przeczytać.
about-help-people-title = Rozmowa z człowiekiem
about-help-people-text =
    Zespół serwisu pomaga w logowaniu, w sprawie kart i we wszystkim, co nie działa. Porozmawiaj z osobą, od której masz kartę, albo z osobą prowadzącą. Mogą przekazać Twoje pytanie zespołowi.

    Jeśli strona pokazała Ci numer problemu, podaj im ten numer. Pomaga nam to ustalić, co się stało.

## Dostępność

about-accessibility-title = Dostępność
about-accessibility-lead = Co robi ten serwis, żeby każdy mógł z niego korzystać, i czego jeszcze nie robi.
about-accessibility-aim-title = Do czego dążymy
about-accessibility-aim-text =
    Chcemy spełniać wytyczne dostępności treści internetowych (WCAG), wersja 2.2, na poziomie AA. W kontraście tekstu dążymy wyżej, do poziomu AAA.

    To jest nasz cel, a nie wynik niezależnego badania.
about-accessibility-easy-read-title = Tekst łatwy do czytania
about-accessibility-easy-read-text =
    Po angielsku słowa samego serwisu są też w tekście łatwym do czytania (ETR), z osobnymi zdaniami i obrazkami. Wystarczy jedno naciśnięcie na górze każdej strony.

    Gdy jakiś tekst nie ma wersji łatwej do czytania, strona o tym mówi i pokazuje tekst standardowy.
about-accessibility-keyboard-title = Klawiatura i przeglądarka
about-accessibility-keyboard-text =
    Strony są zrobione tak, że do wszystkiego można dojść klawiaturą. Na początku jest odnośnik, który przeskakuje do głównej treści. Miejsce, w którym jesteś, jest zaznaczone na żółto.

    Czytanie, logowanie i wysyłanie formularzy działa bez skryptów. Nic w serwisie nie rusza się samo.
about-accessibility-settings-title = Twoje własne ustawienia
about-accessibility-settings-text =
    W [swoich ustawieniach](/pl/me#settings) możesz wybrać jedną z czterech wielkości tekstu, odstępy między wierszami i literami, jeden z trzech krojów pisma, kolory jasne, ciemne, kremowe albo o mocnym kontraście, strony z obrazkami albo bez nich, a także to, czy coś się rusza i jak szybko strony są czytane na głos. Jeśli się zalogujesz, Twój wybór przejdzie z Tobą na inne urządzenia.

    Powiększanie i ustawienia Twojej przeglądarki też działają.
about-accessibility-gaps-title = Czego jeszcze brakuje
about-accessibility-gaps-text =
    - Wersji łatwej do czytania w części pokazowej nie sprawdzili jeszcze czytelnicy. Sprawdził ją program, a to nie to samo.
    - Teksty, które przyszły z innych miejsc, i to, co piszą ludzie, mogą nie mieć wersji łatwej do czytania.
    - Serwis czyta strony na głos tylko w językach, dla których Twoje urządzenie ma głos. To, jak dobre są te głosy, zależy od urządzenia.
    - Nie ma jeszcze brytyjskiego języka migowego.
    - Słowa samego serwisu są w pięciu językach. Na cztery z nich przetłumaczył je komputer i nie sprawdził ich jeszcze nikt, kto mówi tymi językami. Większość tego, co piszą ludzie, jest na razie po angielsku.
    - Serwis został sprawdzony tylko w jednej przeglądarce, Chromium. Nie sprawdziły go jeszcze osoby, które używają czytników ekranu.
about-accessibility-tell-us-title = Powiedz nam, co Ci przeszkadza
about-accessibility-tell-us-text =
    Powiedz zespołowi serwisu, jeśli coś jest trudne w użyciu albo jeśli potrzebujesz tekstu w innej postaci. Porozmawiaj z osobą, od której masz kartę, albo z osobą prowadzącą.

    Powiedz, która to była strona i co miało się udać. To wystarczy.

## Prywatność

about-privacy-title = Prywatność i pliki cookie
about-privacy-lead = Co widzą wszyscy, co przechowujemy o Tobie, po co i jak długo.
about-privacy-public-title = Co widzą wszyscy
about-privacy-public-text =
    Każdy w internecie może przeczytać to, co piszesz na forum, razem z imieniem lub nazwą, którą pokazujesz, i czasem. Tak samo jest ze zdaniami „Ja”, radami, działaniami i obietnicami. Do czytania nie trzeba się logować, a wyszukiwarki mogą to znaleźć.

    Imię lub nazwę, którą pokazujesz, możesz zmienić w [swoich ustawieniach](/pl/me#settings). Nie musi to być Twoje pełne imię i nazwisko.

    Twojego adresu e-mail, Twoich ustawień i szkiców nie pokazujemy innym czytelnikom.
about-privacy-kept-title = Co przechowujemy i jak długo
about-privacy-kept-text =
    - Twoje konto: imię lub nazwa, adres e-mail, jeśli go mamy, Twój język i ustawienia oraz to, co wolno Ci robić w serwisie. Przechowujemy to tak długo, jak masz konto.
    - To, co piszesz, oraz zapis, kto co zrobił i kiedy, także logowania. Przechowujemy to, żeby ścieżka od głosu do zmiany pozostała prawdziwa.
    - To, że logowanie działa: przez 30 dni albo do wylogowania.
    - Twoje szkice, razem z dodanymi zdjęciami, dźwiękami i filmami, także w czasie pisania: przez 30 dni albo do ich wysłania.
    - Słowa i kod z Twojej karty oraz odnośniki do logowania, tylko w postaci zaszyfrowanej, której nikt nie odczyta. E-mail z odnośnikiem czeka jawnie, aż zostanie wysłany, a potem jest u nas usuwany.
    - Dziennik pracy serwisu. Jest w nim rodzaj strony i czas jej działania, a nie ma w nim tego, kim jesteś ani jaki temat czytasz.
    - Twój adres sieciowy, przez krótki czas w pamięci serwera, gdy się logujesz albo wysyłasz formularz, żeby nikt nie mógł bez końca zgadywać kart.
about-privacy-cookies-title = Pliki cookie
about-privacy-cookies-text =
    Plik cookie to mała notatka, którą Twoja przeglądarka przechowuje dla serwisu. Wszystkie nasze są potrzebne do tego, o co prosisz serwis, i żaden nigdzie Cię nie śledzi.

    - `bt_session` utrzymuje logowanie: 30 dni.
    - `bt_prefs` pamięta, jak lubisz czytać (wielkość tekstu, odstępy między literami, krój pisma, kolory, obrazki, ruch, szybkość czytania na głos): jeden rok.
    - `bt_locale` pamięta Twój język i to, czy wybierasz tekst łatwy do czytania: jeden rok.
    - `bt_visitor` odnajduje słowa napisane bez zalogowania: 30 dni.
    - `bt_next` pamięta, na którą stronę prowadziła Twoja droga, gdy trzeba było się zalogować: jedna godzina.
    - `bt_pending` trzyma Twój odnośnik lub kod do logowania, aż naciśniesz przycisk: dziesięć minut.

    Jeśli zmienisz szybkość w czasie słuchania, Twoja przeglądarka pamięta ją, aż zamkniesz kartę.
about-privacy-never-title = Czego ten serwis nie robi
about-privacy-never-text =
    Nie ma reklam, inne firmy nie liczą odwiedzin i nic na naszych stronach nie pochodzi z innego serwisu. Nie sprzedajemy tego, co o Tobie przechowujemy.

    Jedyna rzecz, którą dla Ciebie wysyłamy, to e-mail z odnośnikiem, gdy o niego poprosisz.
about-privacy-rights-title = Twoje prawa
about-privacy-rights-text =
    Możesz zapytać, co o Tobie przechowujemy, poprosić o poprawienie błędów oraz o usunięcie Twoich słów albo Twojego konta. Nie ma jeszcze do tego przycisku: poproś zespół serwisu przez osobę, od której masz kartę, albo przez osobę prowadzącą.

    Jeśli nie zgadzasz się z odpowiedzią, możesz złożyć skargę do urzędu ochrony danych, Information Commissioner’s Office.

## Gdy coś się nie udało

failure-refused-title = Nie możesz tego tutaj zrobić
failure-refused-text = Jesteś w swoim koncie, ale ta strona jest dla osób, które mają tu inne zadanie, na przykład prowadzą forum albo redagują teksty.
failure-refused-next = Jeśli myślisz, że to powinno być możliwe, powiedz o tym zespołowi serwisu. Wszystkie inne strony możesz czytać tak jak dotąd.
failure-outside-text = To przyszło z innego serwisu, a nie ze strony tego serwisu, więc nie zostało wykonane.
failure-signed-out-text = Nie jesteś w swoim koncie. Najpierw się zaloguj, a potem spróbuj jeszcze raz.
failure-not-found-title = Tej strony tu nie ma
failure-not-found-text = W adresie może być pomyłka albo strona mogła zmienić miejsce.
failure-not-found-next = Sprawdź adres albo zacznij od strony głównej.
failure-conflict-title = Ktoś był szybszy
failure-conflict-text = Coś zostało tu zmienione w tej samej chwili albo było już raz wysłane.
failure-conflict-next = Zobacz, czy to już tu jest. Jeśli nie, wyślij to jeszcze raz.
failure-too-big-title = To za dużo na raz
failure-too-big-text = To, co przyszło od Ciebie, jest większe, niż ten serwis może przyjąć.
failure-too-big-next = Wróć w przeglądarce, skróć albo podziel tekst i wyślij go jeszcze raz.
failure-too-many-title = Poczekaj chwilę
failure-too-many-text = Z Twojego łącza wysłano dużo w krótkim czasie. Mogli w tym mieć udział inni, którzy też go używają.
failure-too-many-next = Poczekaj kilka minut, wróć w przeglądarce i spróbuj ponownie.
failure-away-title = Serwis chwilowo nie działa
failure-away-text = Serwis nie może dotrzeć do tego, co przechowuje. To nasza wina, nie Twoja.
failure-away-next = Poczekaj kilka minut i spróbuj ponownie. Jeśli widzisz na tej stronie swoje słowa, możesz je stąd jeszcze raz wysłać.
failure-unreadable-title = Nie udało się nam tego odczytać
failure-unreadable-text = To, co przyszło, nie wygląda jak nasz formularz. Mogło zostać ucięte po drodze.
failure-unreadable-next = Wróć w przeglądarce, wczytaj stronę od nowa i wyślij to jeszcze raz.
failure-broken-title = Coś się u nas zepsuło
failure-broken-text = Serwis popełnił błąd. To nie Twoja wina.
failure-broken-next = Spróbuj ponownie za kilka minut. Jeśli to się powtórzy, podaj zespołowi serwisu numer z tej strony.
failure-go-home = Przejdź na stronę główną
failure-go-help = Szukaj pomocy
failure-number = Numer tego problemu: { $number }
failure-you-wrote = Twoje słowa
failure-send-again = Wyślij to jeszcze raz

## Formularze

form-summary-title = Coś trzeba poprawić
form-fault = Do poprawienia:
form-kept = To są Twoje słowa z wcześniej, jeszcze niewysłane. Czekają tu na Ciebie.
form-go-back = Wróć bez wysyłania
form-none = Wybierz jedno albo zostaw tak, jak jest
form-date-day = Dzień
form-date-month = Miesiąc
form-date-year = Rok
form-date-hint = Na przykład 27 3 2027
form-due = Kiedy to będzie zrobione?
form-due-on = Do określonego dnia
form-due-ongoing = To trwa cały czas
form-due-date = Jeśli do określonego dnia: do którego?
fault-form-stale = Wczytaj tę stronę od nowa i wyślij to jeszcze raz: część formularza nie dotarła.
fault-too-long = Skróć to. Największa liczba znaków to { $number }.
fault-date-not-real = Taki dzień nie istnieje. Sprawdź jeszcze raz dzień, miesiąc i rok.

## Dni i godziny

# Dzień i godzina są już zapisane: „3 marca 2026, 14:30”.
date-and-time = { $day }, { $time }
# Godziny słowami: „wpół do 3 po południu”. Część dnia to jedna z trzech poniżej.
time-in-words =
    { $minute ->
        [0] godzina { $hour } { $part }
        [1] 1 minuta po { $hour } { $part }
        [5] 5 minut po { $hour } { $part }
        [10] 10 minut po { $hour } { $part }
        [15] kwadrans po { $hour } { $part }
        [20] 20 minut po { $hour } { $part }
        [25] 25 minut po { $hour } { $part }
        [30] wpół do { $next } { $part }
        [35] 25 minut przed { $next } { $part }
        [40] 20 minut przed { $next } { $part }
        [45] kwadrans przed { $next } { $part }
        [50] 10 minut przed { $next } { $part }
        [55] 5 minut przed { $next } { $part }
        [few] { $minute } minuty po { $hour } { $part }
        [many] { $minute } minut po { $hour } { $part }
       *[other] { $minute } minut po { $hour } { $part }
    }
time-morning = rano
time-afternoon = po południu
time-evening = wieczorem

## Strony długiej listy

pages-label = Strony tej listy
pages-here = Strona { $page } z { $last }
pages-before = Poprzednia strona
pages-next = Następna strona

## Treść

content-nothing-yet = Nic tu jeszcze nie ma.
content-no-easy-read = Ten tekst nie ma jeszcze wersji łatwej do czytania. Widzisz tekst standardowy.
content-other-language = Tego tekstu nie ma jeszcze w Twoim języku. Widzisz go w tym języku: { $language }.

## Szkice

draft-kept = Twój tekst jest zachowany na 30 dni.
draft-not-kept = Nie udało się teraz zachować Twojego tekstu. Wyślij go, zanim opuścisz tę stronę, albo skopiuj go w bezpieczne miejsce.

## Zasady tekstu łatwego do czytania, tak jak mówi się je piszącym

easy-read-rule-sentence-length = Skróć to zdanie: najwyżej 15 słów, a najlepiej 10.
easy-read-rule-italics = Użyj zwykłych liter zamiast pochylonych.
easy-read-rule-underline = Podkreślaj tylko odnośniki.
easy-read-rule-capitals = Napisz to małymi literami.
easy-read-rule-percent = Powiedz tę część słowami, na przykład „około połowa”.
easy-read-rule-footnote = Umieść przypis w samym tekście.
easy-read-rule-roman-numeral = Napisz tę liczbę cyframi, na przykład 4.
easy-read-rule-special-sign = Napisz ten znak słowem, na przykład „i”.
easy-read-rule-hard-word = Użyj łatwiejszego słowa albo wyjaśnij to słowo w słowniczku.
easy-read-rule-many-ideas = W jednym zdaniu mów jedną rzecz. Tutaj możesz zacząć nowe zdanie.
easy-read-rule-passive = Powiedz, kto to robi.
easy-read-rule-negative = Powiedz, co robić albo co jest, a nie to, czego nie ma.
easy-read-rule-abbreviation = Napisz to całym słowem.
easy-read-rule-latin = Powiedz to codziennymi słowami, na przykład „mniej więcej”.
easy-read-rule-large-number = Sprawdź, czy zamiast tej liczby wystarczy „dużo” albo „kilka”.
easy-read-rule-date-without-day = Dodaj dzień tygodnia, na przykład wtorek.
easy-read-rule-clock-24 = Podaj godzinę tak, jak się mówi, na przykład „wpół do 3 po południu”.
easy-read-rule-long-word = Poszukaj krótszego słowa.
easy-read-rule-idiom = Powiedz wprost, co to znaczy. Ktoś może to zrozumieć dosłownie.
easy-read-rule-opening-pronoun = Nazwij, o kim lub o czym to jest.
easy-read-rule-hidden-sign = Usuń ukryte znaki albo wpisz to od nowa.
easy-read-rule-mixed-scripts = Wpisz to od nowa: są tu litery innego alfabetu, które tylko wyglądają tak samo.
easy-read-rule-no-picture = Wybierz obrazek, który pokazuje to, co mówi ten tekst.
easy-read-rule-empty-block = Napisz tu zdanie albo usuń ten blok.
easy-read-rule-two-words = Na całej stronie używaj tego samego słowa dla tej samej rzeczy.

## Formularz, który był już wysłany, a potem zmieniony
fault-sent-before = Ten formularz był już wysłany z innymi słowami. Wyślij go jeszcze raz, jeśli chcesz powiedzieć także to.
