### Rozmowa: odpowiedzi, cytaty, imiona, „czuję to samo”, zmienianie i wycofywanie słów, opieka nad tematami i działami.

## Beside a post
# The name of a person follows, as a link to the post.
talk-answers = Odpowiedź do:
talk-answers-gone = Odpowiedź na wpis, którego tu już nie widać.
# Names of people follow, as links to their posts.
talk-answered-by = Odpowiedzi:
# Names of people follow.
talk-speaks-to = Do:
talk-guest = (gość)
talk-reply = Odpowiedz
# post-by follows each of these, for people who listen to the page.
talk-change = Zmień swoje słowa
talk-take-back = Wycofaj swoje słowa
talk-change-for = Popraw te słowa
talk-take-back-for = Wycofaj te słowa
# The name of a person follows, as a link to their post.
talk-quoted = To słowa z wpisu:
talk-quote-gone = Tu były zacytowane słowa. Od tego czasu zmieniono je lub usunięto.

## A post without words
talk-put-back = Przywróć swoje słowa
talk-put-back-until = Możesz przywrócić swoje słowa. Termin: { $day }.
talk-you-took-back = Te słowa zostały przez Ciebie wycofane. Inni już ich nie widzą.
talk-hidden-from-others = Widzisz ten wpis. Przed innymi jest ukryty.

## I feel the same
talk-same = Czuję to samo
talk-same-not = Czujesz to samo. Wycofaj to
talk-same-count = { $count ->
    [one] { $count } osoba czuje to samo
    [few] { $count } osoby czują to samo
    [many] { $count } osób czuje to samo
   *[other] { $count } osoby czują to samo
}
talk-same-title = Kto czuje to samo
talk-same-lead = Te osoby nacisnęły „Czuję to samo”. Ich imiona widzą tylko osoby, które mają konto.
talk-same-more = { $count ->
    [one] I jeszcze { $count } osoba.
    [few] I jeszcze { $count } osoby.
    [many] I jeszcze { $count } osób.
   *[other] I jeszcze { $count } osoby.
}
talk-same-nobody = Nikt jeszcze nie nacisnął „Czuję to samo”.

## Answering
talk-reply-title = Odpowiedz na wpis
talk-reply-to = Odpowiadasz na ten wpis
talk-reply-quote = Które słowa chcesz zacytować?
talk-reply-quote-hint = Możesz wybrać niektóre albo żadne. Będą nad Twoimi słowami.
talk-name-people = Kto ma się o tym dowiedzieć?
talk-name-people-hint = Możesz wybrać osoby, które już tu mówiły, najwyżej { $number }. Możesz też wpisać @ i imię w swoich słowach.

## Changing words
talk-edit-title = Zmień swoje słowa
talk-edit-title-for = Popraw słowa tej osoby: { $name }
talk-edit-for = Piszesz za tę osobę: { $name }. Napisz to, co Ci mówi. Zapisujemy, że robisz to za nią.
talk-edit-lead = Kto może czytać ten wpis, może też przeczytać, co było w nim wcześniej. Aby usunąć coś prywatnego, wycofaj swoje słowa i napisz je od nowa.
talk-edit-closed = Ten temat jest zamknięty. Słów w nim nie można już zmieniać. Nadal możesz wycofać swoje.
talk-edit-add = Dodaj zdjęcie, dźwięk lub film
talk-edit-add-hint = To, co już jest wpisane, zostaje. Zobaczysz całość wcześniej niż inni.
talk-edit-beside = Jeśli usuniesz tu zdjęcie, dźwięk lub film, inni już ich nie zobaczą ani nie usłyszą. Nadal mają do nich dostęp osoba, której jest ten wpis, i moderatorzy.
talk-take-out = Usuń to: { $what }
talk-taken-out = Usunięto: { $what }
talk-added = Dodano wtedy: { $what }
talk-edit-meanwhile-title = Te słowa zmieniły się w czasie Twojego pisania
talk-edit-meanwhile = Tutaj jest to, co jest teraz we wpisie. Twoje słowa są niżej i nic z nich nie zginęło. Naciśnij przycisk jeszcze raz, aby je tam umieścić.
talk-changed = Zmieniono: { $day }. Zobacz, co było wcześniej
talk-before-title = Co było we wpisie wcześniej
talk-now = Co jest w nim teraz

## Taking words back
talk-withdraw-title = Wycofaj swoje słowa
talk-withdraw-title-for = Wycofaj słowa tej osoby: { $name }
talk-withdraw-lead = Nikt nie będzie mógł czytać tych słów. Zostanie jedna linijka, aby inni rozumieli odpowiedzi. Przez jeden dzień możesz przywrócić swoje słowa.
talk-withdraw-lead-for = Zrób to, gdy prosi o to ta osoba: { $name }. Nikt nie będzie mógł czytać tych słów. Zostanie jedna linijka, aby inni rozumieli odpowiedzi. Zapisujemy, że robisz to za nią.
talk-withdraw-button = Wycofaj moje słowa

## What state a topic is in
talk-pinned = Zawsze na górze
talk-state-read-only = Tylko do czytania
talk-state-closed = Zamknięty
talk-read-only-by = Ten temat można czytać, ale nie można w nim pisać. Ustawiono to { $day }. Kto:
talk-closed-by = Ten temat zamknięto { $day }. Kto:
# The title of another topic follows.
talk-comes-from = Te wpisy są z tematu:

## Reading on
talk-newest = Najnowsze wpisy
talk-moved-away = Wpisy, które tu były, są teraz w innym temacie.
# The title of the other topic follows.
talk-led-here = Temat, który otwierasz, połączono z tym tematem. Jego wpisy są teraz tutaj. Jego nazwa:
# The title of the new topic follows, as a link.
talk-went-on = Część wpisów z tego tematu jest teraz w temacie:
# The name of the person follows.
talk-went-on-by = Przeniesiono je { $day }. Kto:
talk-first-unread = Przejdź do pierwszego nieprzeczytanego wpisu
talk-read-up-to-here = Przeczytane aż dotąd
talk-unread = { $count ->
    [one] { $count } nieprzeczytany wpis
    [few] { $count } nieprzeczytane wpisy
    [many] { $count } nieprzeczytanych wpisów
   *[other] { $count } nieprzeczytanego wpisu
}
talk-unread-many = nieprzeczytane wpisy: { $count } lub więcej

## Looking after a topic
talk-after-title = Opieka nad tym tematem
talk-after-link = Opiekuj się tym tematem
talk-after-lead = Zapisujemy, co się tu zmienia i kto to zmienia.
talk-after-state = Kto może coś powiedzieć w tym temacie?
talk-after-open = Wszyscy, którzy mogą tu pisać
talk-after-read-only = Nikt: temat jest tylko do czytania
talk-after-closed = Nikt: temat jest zamknięty
talk-after-why = Dlaczego?
talk-after-why-hint = Każdy może to przeczytać przy temacie. Przy otwartym temacie nie trzeba tego pisać.
talk-after-state-button = Zachowaj
talk-after-pin-title = Miejsce na liście
talk-after-pin = Trzymaj na górze listy
talk-after-pin-full = Na górze jest już tyle tematów, ile może być: { $number }. Najpierw zdejmij jeden z nich z góry na jego stronie.
talk-after-unpin = Nie trzymaj już na górze
talk-title-title = Zmień tytuł
talk-title-link = Zmień tytuł
talk-title-new = Jak ma się nazywać ten temat?
talk-title-hint = Każdy, kto czyta ten temat, zobaczy to od razu. Wersja łatwa do czytania i tłumaczenia mają stary tytuł, dopóki ktoś ich nie zmieni. Odnośniki do tematu nadal działają.
talk-title-now = Nazywa się:
talk-title-button = Zmień tytuł
talk-after-merge-title = Połącz z innym tematem
talk-after-merge-link = Wybierz drugi temat
talk-after-merge = Do którego tematu mają trafić te wpisy?
talk-after-merge-hint = Wszystkie wpisy trafią za wpisy drugiego tematu. Stare odnośniki prowadzą w nowe miejsce. Nie da się tego cofnąć.
talk-after-merge-none = Wybierz temat
talk-after-merge-button = Połącz tematy
talk-after-split-title = Zrób nowy temat z niektórych wpisów
talk-after-split-link = Wybierz wpisy
talk-split-title = Zrób nowy temat z niektórych wpisów
talk-split-posts = Które wpisy mają trafić do nowego tematu?
talk-split-posts-hint = Zostaną w tej samej kolejności. Stare odnośniki prowadzą w nowe miejsce.
talk-split-button = Zrób nowy temat

## Who may read and post in a space
talk-may-read-everyone = Tu każdy może czytać.
talk-may-read-account = Tu może czytać każdy, kto ma konto.
talk-may-read-members = Tu mogą czytać tylko członkowie.
talk-may-post-everyone = Tu każdy może pisać.
talk-may-post-account = Tu może pisać każdy, kto ma konto.
talk-may-post-members = Tu mogą pisać tylko członkowie.
talk-may-not-post = Tu możesz czytać. Pisać mogą tylko członkowie.
talk-tag-account = Dla osób, które mają konto
talk-tag-members = Dla członków

## Looking after spaces
talk-space-settings = Ustawienia tego działu
talk-space-add = Dodaj dział
talk-space-name = Jak nazywa się dział?
talk-space-text = Do czego służy?
talk-space-key = Krótka nazwa w jego adresie
talk-space-key-hint = Małe litery bez polskich znaków, cyfry i łączniki. Nie można jej potem zmienić.
talk-space-read = Kto może tu czytać?
talk-space-read-hint = Kiedy ktoś już coś tu powiedział, możesz wpuścić mniej czytających, ale nie więcej: te słowa były dla tych, którzy mogli je wtedy czytać.
talk-space-post = Kto może tu pisać?
talk-space-everyone = Wszyscy, także goście
talk-space-account = Osoby, które mają konto
talk-space-members = Członkowie: osoby z rolą w tym dziale albo w jego radzie
talk-space-board = Do której rady należy?
talk-space-board-none = Do żadnej
talk-space-moderation = Kiedy moderator czyta wpis?
talk-space-before = Zanim mogą go czytać inni
talk-space-first-posts = Wcześniej tylko pierwsze wpisy nowej osoby
talk-space-after = Kiedy inni mogą go już czytać
talk-space-button = Zachowaj te ustawienia
talk-space-add-button = Dodaj ten dział
talk-space-all = Ustawienia działów, które już są
talk-members-title = Członkowie tego działu
talk-members-lead = Członkowie mogą czytać wszystko, co tu powiedziano, także wcześniej.
talk-members-board = Wchodzą tu też osoby z rolą w tej radzie:
talk-members-who = Kogo wpuszczasz?
talk-members-who-hint = Imię dokładnie takie, jakie stoi przy słowach tej osoby, albo jej adres e-mail. Osoba musi mieć konto.
talk-members-button = Wpuść tę osobę
talk-members-now = Obecni członkowie
talk-members-none = Nikt nie został jeszcze wpuszczony.
talk-members-since = od { $day }
talk-members-by = wpuszczenie: { $name }
talk-members-role = ma tu inną rolę, której nie odbiera się na tej stronie
talk-members-out = Usuń z tego działu
talk-members-out-title = Usunąć z tego działu: { $name }?
talk-members-out-lead = Ta osoba nie będzie już widzieć tego działu. To, co tu powiedziała, zostaje, i może dalej czytać własne słowa. Możesz ją znów wpuścić.
talk-leave = Opuść ten dział
talk-leave-title = Czy chcesz opuścić ten dział?
talk-leave-reads = Nie będziesz już widzieć tego, co ludzie tu mówią.
talk-leave-still-reads = Nadal możesz czytać, co ludzie tu mówią.
talk-leave-posts = Pisanie tutaj nie będzie już dla Ciebie możliwe.
talk-leave-stays = To, co tu napisane przez Ciebie, zostaje. Możesz dalej czytać własne słowa i je wycofać.
talk-leave-back = Jeśli zechcesz wrócić, poproś kogoś, kto opiekuje się tym działem. Ta osoba może Cię znów wpuścić.

## What was just done
said-reworded = Twoje nowe słowa już tu są.
said-reworded-for = Nowe słowa już tu są.
said-withdrawn = Twoje słowa zostały wycofane.
said-withdrawn-for = Te słowa zostały wycofane.
said-put-back = Twoje słowa znów tu są.
said-topic-kept = Temat został zmieniony.
said-merged = Tematy zostały połączone.
said-split = Nowy temat jest gotowy.
said-space = Ustawienia zostały zachowane.
said-let-in = Ta osoba jest teraz członkiem.
said-taken-out = Ta osoba nie jest już członkiem.
said-left-space = Nie należysz już do tego działu.
said-read = Pamiętamy, dokąd sięga Twoje czytanie.

## What to put right
fault-name-unclear = Dwie osoby mają tu imię, które jest po @. Wybierz z listy tę, o którą chodzi.
fault-name-unclear-here = Dwie osoby mają tu imię, które jest po @. Usuń znak @, aby nie wołać nikogo przez pomyłkę.
fault-too-many-names = Jest tu za dużo imion. Wymień najwyżej tyle osób: { $number }. Tak nikogo nie wołamy na próżno.
fault-answers-gone = Wpis, na który odpowiadasz, w tym czasie zniknął. Twoje słowa są zachowane. Naciśnij przycisk jeszcze raz, aby powiedzieć je osobno.
fault-topic-closed = Ten temat został w tym czasie zamknięty. Twoje słowa są tu zachowane, ale nikt inny ich nie widzi.
fault-edited-meanwhile = Ktoś zmienił te słowa w czasie Twojego pisania. Porównaj oba teksty i naciśnij przycisk jeszcze raz.
fault-words-missing = Napisz, co chcesz powiedzieć.
fault-take-out-all = Wpis nie może być pusty. Napisz coś, zostaw coś z tego albo wycofaj swoje słowa.
fault-post-not-yours = Tych słów nie można już zmienić.
fault-why-missing = Napisz, dlaczego temat jest zamknięty albo tylko do czytania.
fault-state-missing = Wybierz, kto może tu coś powiedzieć.
fault-merge-missing = Wybierz drugi temat.
fault-split-none = Wybierz przynajmniej jeden wpis.
fault-split-all = Zostaw przynajmniej jeden wpis w starym temacie.
fault-access-missing = Wybierz, kto może to robić.
fault-post-wider-than-read = Kto może pisać, musi też móc czytać. Wybierz tu mniej osób albo wyżej więcej.
fault-promised-readers = Ktoś już tu mówił do mniejszej liczby osób. Nie możesz teraz wpuścić więcej: dodaj nowy dział.
fault-space-key = Wpisz małe litery, cyfry i łączniki.
fault-space-name-missing = Napisz, jak nazywa się dział.
fault-space-text-missing = Napisz, do czego służy dział.
fault-space-there = Jest już dział z tą krótką nazwą. Wybierz inną.
fault-moderation-missing = Wybierz, kiedy czyta moderator.
fault-whom-missing = Napisz, kogo wpuszczasz.
fault-whom-unknown = Nikt, kto ma konto, nie ma takiego imienia ani adresu. Zapytaj tę osobę, jak jej imię stoi na stronie, i przepisz je litera po literze.
fault-whom-unclear = Więcej niż jedna osoba tak się nazywa. Wpisz adres e-mail tej, o którą chodzi.
fault-whom-yourself = Nikt nie wpuszcza samego siebie. Poproś kogoś innego, kto opiekuje się tym działem.
