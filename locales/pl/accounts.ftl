### Logowanie i wylogowanie, list z odnośnikiem oraz to, jak ktoś lubi czytać.

## Logowanie kartą
sign-in-title = Zaloguj się
sign-in-lead = Użyj karty, którą od nas masz. Są na niej trzy słowa i liczba.
sign-in-kept = Twój tekst jest zachowany. Zaloguj się, a będzie można go wysłać.
sign-in-card = Co jest napisane na Twojej karcie
sign-in-word-1 = Pierwsze słowo
sign-in-word-2 = Drugie słowo
sign-in-word-3 = Trzecie słowo
sign-in-number = Liczba
sign-in-button = Zaloguj się
sign-in-other-title = Inne sposoby logowania
sign-in-email-card = Odbierz odnośnik e-mailem
sign-in-email-card-text = Wyślemy Ci list z odnośnikiem. Ten odnośnik Cię zaloguje.
sign-in-help-card = Poproś kogoś o pomoc
sign-in-help-card-text = Nie masz jeszcze karty, karta zginęła albo słowa nie działają.

## Logowanie e-mailem
sign-in-email-title = Odbierz odnośnik e-mailem
sign-in-email-label = Twój adres e-mail
sign-in-email-hint = Adres, który mamy od Ciebie z chwili dołączenia.
sign-in-email-next = Wyślemy odnośnik na ten adres. Działa jeden raz, przez pół godziny.
sign-in-email-button = Wyślij mi odnośnik
sign-in-letter-title = Sprawdź swoją pocztę e-mail
sign-in-letter-text = Jeśli ten adres jest u nas zapisany, list z odnośnikiem jest już w drodze do Ciebie.
sign-in-letter-next = Powinien dotrzeć w kilka minut. Jeśli go nie ma, zajrzyj do spamu albo poproś o następny.

## Przycisk za odnośnikiem albo kodem
sign-in-confirm-title = Jeszcze jeden krok
sign-in-confirm-text = Naciśnij przycisk, aby zalogować się na tym urządzeniu.
sign-in-confirm-button = Zaloguj mnie
sign-in-stale-title = Zaloguj się w inny sposób
sign-in-stale-text = Ten odnośnik albo kod już nie działa. Odnośnik działa jeden raz, przez pół godziny. Kod na karcie działa, dopóki nie dostaniesz nowej karty.
sign-in-stale-button = Przejdź do logowania

## List: zwykły tekst, w temacie nie ma nic osobistego
letter-sign-in-subject = Twój odnośnik do Building Together
letter-sign-in-body =
    Dzień dobry

    Oto odnośnik do logowania w Building Together, o który była prośba z Twoim adresem e-mail. Otwórz go i naciśnij przycisk na stronie:

    { $link }

    Odnośnik działa jeden raz, przez pół godziny.

    Jeśli to nie była Twoja prośba, nie musisz nic robić. Bez tego odnośnika nikt się nie zaloguje, dlatego zachowaj go tylko dla siebie.

    Zespół Building Together

## Ustawienia
me-own-title = Twoja strona
me-title = Twoje ustawienia
me-lead = Wybierz, jak ma wyglądać ten serwis. Możesz to zmienić, kiedy chcesz.
me-name = Twoje imię lub nazwa w tym serwisie
me-name-hint = Wszyscy widzą tę nazwę przy tym, co piszesz. Może to być imię albo wymyślona nazwa.
me-form = Jak lubisz czytać?
me-form-easy = Tekst łatwy do czytania (ETR), z krótkimi zdaniami i obrazkami
me-language = Który język?
me-text = Jak duże mają być słowa?
me-text-100 = Zwykłe
me-text-125 = Duże
me-text-150 = Większe
me-text-200 = Największe, dwa razy większe niż zwykłe
me-contrast = Które kolory?
me-contrast-auto = Takie jak na moim urządzeniu
me-contrast-light = Ciemne słowa na jasnej stronie
me-contrast-dark = Jasne słowa na ciemnej stronie
me-contrast-high = Najmocniejszy kontrast: czarny, biały i żółty
me-pictures = Obrazki obok słów?
me-pictures-on = Pokazuj obrazki
me-pictures-off = Pokazuj tylko słowa
me-button = Zachowaj te ustawienia
me-sign-out-title = Wyloguj się
me-sign-out-text = Wyloguj się, jeśli inne osoby używają tego urządzenia. Wszystko, co masz tu napisane, zostanie w serwisie.
me-sign-out-button = Wyloguj się

## Co się właśnie stało
said-settings = Twoje ustawienia są zachowane.
said-signed-in = Logowanie się udało.

## Co trzeba poprawić
fault-card-shape = Wpisz trzy słowa i cztery cyfry, które są na Twojej karcie.
fault-card-unknown = Te słowa i ta liczba do siebie nie pasują. Spójrz na swoją kartę i wpisz je jeszcze raz.
fault-email = Wpisz cały swój adres e-mail, na przykład name@example.org.
fault-name-missing = Wpisz imię lub nazwę, którą mają widzieć inni.
fault-choose = Wybierz jedną z odpowiedzi.
