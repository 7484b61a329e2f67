### Mówienie po swojemu: słowa, obrazki, zdjęcie, dźwięk, język migowy.

## The page
say-stranger = Możesz to powiedzieć bez konta.
say-sign-in = Masz konto? Najpierw się zaloguj. To, co piszesz, zostanie tutaj.
say-preview = Zobacz to przed innymi
say-save = Zachowaj na później
say-more = Użyj obrazków, zdjęcia, dźwięku albo migania
say-ways = Inne sposoby, żeby to powiedzieć
say-ways-hint = Wybierz, ile chcesz. Możesz też pisać.
say-way-pictures = Obrazki
say-way-photo = Zdjęcie lub rysunek
say-way-sound = Mój głos
say-way-sign = Język migowy
say-with = Co do tego należy
say-with-count = Zdjęcia, dźwięki i filmy: { $count }, najwyżej { $most }
say-change-picture = Zmień ten obrazek
say-remove-picture = Usuń ten obrazek
say-remove = Usuń to

## Formatting
say-format = Pogrubienie, listy, odnośniki
say-format-lead = Nie musisz tego używać. Jeśli chcesz, wpisz te znaki razem ze słowami.
say-format-what = Co
say-format-type = Wpisujesz
say-format-see = Inni widzą
say-format-bold = Pogrubienie
say-format-bold-signs = To jest dla mnie **ważne**.
say-format-list = Lista
say-format-list-signs =
    - pierwsze
    - drugie
say-format-quote = Cytat
say-format-quote-signs = > Słowa innej osoby
say-format-link = Odnośnik
say-format-link-signs = [przewoźnik](https://www.example.org)

## Pictures
say-feel-title = Co przy tym czujesz?
say-feel-lead = Naciśnij obrazek, który najlepiej to mówi.
say-about-title = O co chodzi?
say-about-lead = Naciśnij obrazek, który najlepiej pasuje. Potem możesz dodać słowa.
say-search = Poszukaj innego obrazka. Wpisz słowo.
say-no-picture = Dalej bez tego obrazka
say-back = Wróć
say-block-feel = Czuję: { $picture }
say-block-about = Chodzi o: { $picture }

## Photo, sound, sign language
say-photo-title = Dodaj zdjęcie lub rysunek
say-photo-words = Co na nim widać?
say-photo-words-hint = Osoba, która tego nie widzi, usłyszy te słowa. Wystarczy jedno lub dwa zdania.
say-photo-later-title = Nie możesz tego napisać?
say-photo-later = Nie mogę tego napisać. Proszę, zróbcie to za mnie.
say-photo-file = Zdjęcie lub rysunek
say-photo-file-hint = Obrazek, najwyżej { $number } MB. Usuwamy informację o tym, gdzie powstał.
say-photo-button = Dodaj ten obrazek
say-sound-title = Dodaj swój głos
say-sound-words = Co w nim mówisz?
say-sound-words-hint = Możesz zostawić to puste. Osoby głuche mogą to tylko przeczytać, więc słowa pomagają. Możemy dodać je później.
say-sound-file = Dźwięk z Twojego urządzenia
say-sound-file-hint = MP3, M4A, Ogg, WebM albo WAV, najwyżej { $number } MB.
say-sound-button = Dodaj ten dźwięk
say-sign-title = Dodaj język migowy
say-sign-words = Co w nim migasz?
say-sign-words-hint = Możesz zostawić to puste. Osoby, które nie migają, mogą to tylko przeczytać, więc słowa pomagają. Możemy dodać je później.
say-sign-link = Adres Twojego filmu, jeśli jest w innym serwisie
say-sign-link-hint = Zaczyna się od https://. Czytelnicy widzą, do którego serwisu prowadzi. Zostaw to pole puste, jeśli wybierasz plik.
say-sign-file = Film z Twojego urządzenia
say-sign-file-hint = MP4, MOV albo WebM, najwyżej { $number } MB. Przed filmowaniem wyłącz lokalizację.
say-sign-button = Dodaj ten film
say-record-title = Nagraj swój głos tutaj
say-record-start = Zacznij nagrywać
say-record-stop = Zatrzymaj
say-record-recording = Nagrywamy. Mów teraz.
say-record-ready = Nagranie jest gotowe. Naciśnij niżej „Dodaj ten dźwięk”. Wtedy możesz go posłuchać.
say-record-refused = Urządzenie nie pozwoliło nam nagrywać. Możesz wybrać niżej dźwięk ze swojego urządzenia.
say-record-longest = Dłuższe nagranie nie jest możliwe.

## Beside a post
attachment-photo = Zdjęcie lub rysunek
attachment-photo-larger = Otwórz sam obrazek. Niżej jest napisane, co na nim widać.
attachment-photo-words = Co na nim widać:
attachment-sound = Dźwięk
attachment-sound-words = Co tu słychać:
attachment-sign = Język migowy
attachment-sign-words = Co tu jest zamigane:
attachment-no-words = Nikt jeszcze nie zapisał tych słów.
attachment-photo-no-words = Nikt jeszcze nie opisał tego zdjęcia.
attachment-photo-write = Napisz, co widać
attachment-waiting-title = Zdjęcia, nagrania i filmy bez słów
attachment-waiting-lead = Nikt jeszcze nie zapisał, co w nich widać, słychać lub co jest migane. Niektórzy mają tylko słowa.
attachment-only = Powiedziane bez pisania: zdjęcie, dźwięk albo język migowy
attachment-write = Zapisz te słowa
attachment-write-title = Zapisz te słowa
attachment-write-label = Słowa
attachment-write-hint = Zapisz wszystko, co jest mówione lub migane, słowo po słowie, w języku nagrania.
attachment-write-button = Pokaż te słowa czytelnikom
said-words = Dziękujemy. Czytelnicy mogą już przeczytać te słowa.

## Before it is said
say-check-title = Zobacz to przed innymi
say-check-label = Tak zobaczą to inni
say-check-lead = Tak zobaczą to inni. Na razie nikt inny tego nie widzi.
say-check-changed = Tekst zmienił się po tym, jak był tu pokazany. Zobacz go jeszcze raz.
say-no-name = Gość
say-publish = Opublikuj
say-change = Zmień
say-look-again = Pokaż jeszcze raz z tymi odpowiedziami
say-found-title = Czy to jest prywatne?
say-found-lead = Każdy mógłby to przeczytać. Pominiemy to, chyba że wybierzesz inaczej.
say-found-telephone = To może być numer telefonu:
say-found-email = To może być adres e-mail:
say-found-address = To może być adres:
say-found-name = To może być czyjeś imię lub nazwisko:
say-leave-out = Pomiń
say-keep = Zostaw
say-name = Jak mamy się do Ciebie zwracać?
say-name-hint = Możesz zostawić to puste. To nie musi być Twoje prawdziwe imię.
say-code-follows = Potem dostaniesz kod: trzy słowa i liczbę. Dzięki niemu możesz wrócić, zobaczyć odpowiedzi, a także zmienić albo cofnąć swoje słowa.
say-next-members = Gdy naciśniesz przycisk, przeczyta to każdy, kto może tu czytać. Obok jest Twoja nazwa w tym serwisie.
say-next-first = Możemy najpierw sami to przeczytać. Potem przeczytają to inni. Obok jest Twoja nazwa w tym serwisie.

## After it was said
say-thanks-title = Dziękujemy. Najpierw sami to czytamy.
say-thanks-read = Ktoś z naszego zespołu czyta Twoje słowa. Potem przeczytają je inni.
say-thanks-safe = Twoje słowa są u nas bezpieczne. Nie musisz wysyłać ich jeszcze raz.
say-thanks-help = Jeśli Ty lub ktoś inny jest teraz w niebezpieczeństwie, zadzwoń pod { $number }.
say-thanks-back = Wróć

## What to put right
fault-say-nothing = Napisz, co chcesz powiedzieć, albo wybierz obrazek, zdjęcie, dźwięk lub film.
fault-say-too-many = Zdjęć, dźwięków i filmów może być najwyżej { $number }. Najpierw usuń jedno albo powiedz resztę w innym wpisie.
fault-say-no-room = Teraz nie ma miejsca na pliki od osób bez konta. Zaloguj się albo spróbuj jutro. Twoje słowa są zachowane.
fault-say-photo-words = Napisz, co widać, dla osób, które tego nie widzą.
fault-say-photo-missing = Wybierz zdjęcie lub rysunek
fault-say-sound-missing = Wybierz dźwięk albo nagraj swój głos
fault-say-sign-missing = Wybierz film albo podaj jego adres w innym serwisie
