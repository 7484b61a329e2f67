### Osoby bez konta: ich kod, powrót, ich wypowiedzi, założenie konta.

guest-name = Gość { $number }

## Kod
code-square = Kwadratowy kod do aparatu w telefonie
my-code-title = Twój kod powrotu
my-code-lead = Zapisz te słowa i liczbę, zrób im zdjęcie albo wydrukuj tę stronę.
my-code-address = Wejdź na { $address } i wpisz słowa i liczbę.
my-code-good-for = Z tym kodem możesz tu wrócić, przeczytać odpowiedzi oraz zmienić lub wycofać swoje słowa.
my-code-keep = Kod jest jak klucz. Trzymaj go w bezpiecznym miejscu i pokazuj tylko osobom, którym ufasz.
my-code-once = Później nie możemy pokazać tego kodu jeszcze raz, bo sami go nie przechowujemy.
my-code-go-on = Dalej
my-code-finished-title = Czy inne osoby używają tego urządzenia?
my-code-finished = W takim razie wyloguj się, gdy masz już kod. Twoje słowa zostają w serwisie.
new-code-title = Twój kod powrotu
new-code-card = Zrób nowy kod, jeśli stary zginął albo ktoś inny go widział.
new-code-gone = Nie możemy pokazać Ci kodu, bo sami go nie przechowujemy. Jeśli już go nie masz, możesz zrobić nowy.
new-code-old = Po zrobieniu nowego kodu stary kod lub karta przestaje działać. Inne urządzenia zostają wylogowane.
new-code-button = Zrób nowy kod

## Powrót
come-back-title = Wróć z kodem
come-back-lead = Wpisz słowa i liczbę, które masz od nas po swojej wypowiedzi.
come-back-card = Masz kod, bo jest tu już Twoja wypowiedź bez konta.
come-back-code = Twój kod

## Wypowiedzi
said-by-me-title = Twoje wypowiedzi
said-by-me-lead = Wszystkie Twoje wypowiedzi na forum, najnowsze na początku.
said-by-me-card = Twoje słowa i to, co inni napisali po nich.
said-by-me-none = Tu jeszcze nic nie ma.
said-by-me-open = Otwórz wypowiedź z dnia: { $day }
said-by-me-answer = Po tym ktoś coś napisał
said-by-me-alone-title = Twoje słowa w miejscu, którego nie możesz czytać
said-by-me-alone = Nie możesz czytać, co mówią tam inni. Nadal widzisz tu swoje słowa i możesz je wycofać.

## What somebody has begun to write
begun-title = Co zaczęto pisać
begun-lead = To nie zostało jeszcze wysłane, więc inni tego nie przeczytają. Przechowujemy to 30 dni od ostatniego pisania.
begun-say = Wypowiedź
begun-topic = Nowy temat
begun-change = Zmieniane słowa
begun-form = Coś na inną stronę
begun-kept = Zachowano: { $day }
begun-no-words = Nie ma tu jeszcze słów.
begun-closed = W tym temacie nikt już nie może nic powiedzieć. Możesz skopiować swoje słowa albo je wyrzucić.
begun-gone = Nie możesz już tam pisać: tego miejsca nie ma albo nie jest dla Ciebie otwarte. Możesz skopiować swoje słowa albo je wyrzucić.
begun-go-on = Pisz dalej
begun-look = Zobacz całość albo wyrzuć
begun-throw-title = Wyrzuć
begun-throw-what = Wtedy zniknie razem ze wszystkim, co do tego dodano. Nikt tego nie przywróci.
begun-throw-button = Wyrzuć
said-thrown-away = Wyrzucono.

## Zakładanie konta
guest-on-me-title = Jesteś gościem
guest-account-title = Załóż konto
guest-account-card = Wybierz nazwę i zachowaj wszystko, co jest Twoje.
guest-account-what = Z kontem masz własną nazwę i możesz pisać także w działach, które nie są dla gości.
guest-account-keeps = Wszystkie Twoje wypowiedzi zostają Twoje, a kod nadal działa.
guest-account-email = Twój adres e-mail, jeśli chcesz się nim logować
guest-account-email-hint = To pole może zostać puste. Wyślemy Ci jeden list z odnośnikiem, aby sprawdzić, że adres jest Twój.
guest-account-button = Załóż moje konto
said-account = Masz teraz konto. Twój kod nadal działa.
said-account-letter = Masz teraz konto. Otwórz odnośnik z naszego listu, a będzie można logować się też e-mailem.
letter-address-subject = Twoje konto w Building Together
letter-address =
    Dzień dobry

    Ktoś założył konto w Building Together i podał ten adres. Jeśli to Ty, otwórz ten odnośnik i naciśnij przycisk na stronie:

    { $link }

    Od tej chwili możesz logować się tym adresem. Odnośnik działa jeden raz, przez jeden dzień.

    Jeśli to nie Ty, nie musisz nic robić: bez odnośnika nikt nie użyje Twojego adresu.

    Zespół Building Together
letter-address-known =
    Dzień dobry

    Ktoś założył konto w Building Together i podał ten adres. Ten adres należy już do konta, więc nic się nie zmieniło.

    Jeśli to Ty, zaloguj się na swoje konto:

    { $link }

    Zespół Building Together

## Do poprawienia
