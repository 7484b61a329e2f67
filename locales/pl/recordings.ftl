### Nagrania dźwiękowe i w języku migowym obok tekstu.

## Dla czytelników
recording-name-sound = Posłuchaj tego: { $form }
recording-name-sign = W brytyjskim języku migowym, na podstawie: { $form }
recording-elsewhere-sound = Posłuchaj na stronie: { $site }. To inny serwis.
recording-elsewhere-sign = Obejrzyj na stronie: { $site }. To inny serwis.
recording-words-sound = Przeczytaj, co tu słychać
recording-words-sign = Przeczytaj, co tu jest zamigane
recording-address-sound = Możesz posłuchać tutaj: { $link }
recording-address-sign = Możesz obejrzeć tutaj: { $link }

## Dla tych, którzy dbają o tekst
recordings-title = Nagrania
recordings-count =
    { $count ->
        [0] Ten tekst nie ma jeszcze nagrań.
        [one] Ten tekst ma { $count } nagranie.
        [few] Ten tekst ma { $count } nagrania.
        [many] Ten tekst ma { $count } nagrań.
       *[other] Ten tekst ma { $count } nagrania.
    }
recording-add-sound = Dodaj nagranie dźwiękowe
recording-add-sign = Dodaj nagranie w języku migowym
recording-add-button = Pokaż nagranie czytelnikom
recording-language-sound = Co jest w nim czytane?
recording-language-sign = Na podstawie czego jest migane?
recording-language-choose = Wybierz jedno
recording-transcript = Zapis słów
recording-transcript-sound-hint = Zapisz wszystko, co pada w nagraniu, słowo po słowie, a w nawiasach to, co jeszcze słychać i co jest ważne. Czytają to osoby głuche i każdy, kto nie może teraz słuchać.
recording-transcript-sign-hint = Zapisz wszystko, co jest migane, w języku tekstu. Czytają to osoby, które nie migają.
recording-captions = Napisy, jeśli je masz
recording-captions-hint = Otwórz plik z napisami (jego nazwa kończy się na .vtt), skopiuj całą treść i wstaw ją tutaj. Zaczyna się ona od słowa WEBVTT.
recording-link = Adres nagrania, jeśli jest w innym serwisie
recording-link-hint = Zaczyna się od https://. Czytelnicy widzą, do którego serwisu prowadzi. Zostaw to pole puste, jeśli wybierasz plik.
recording-file = Plik
recording-file-sound-hint = MP3, M4A, Ogg, WebM albo WAV, najwyżej { $number } MB. Telefony zapisują w nagraniu miejsce, w którym powstało. Usuwamy to z plików MP3, M4A i WAV; dla pewności wyłącz lokalizację przed nagrywaniem.
recording-file-sign-hint = MP4, MOV albo WebM, najwyżej { $number } MB. Telefony zapisują w filmie miejsce, w którym powstał. Usuwamy to z opisu pliku MP4 albo MOV; dla pewności wyłącz lokalizację przed nagrywaniem.
recording-agreed = Każda osoba, którą słychać lub widać, musi zgodzić się na to, że jest w publicznym serwisie. Może zmienić zdanie: wtedy usuń nagranie.
recording-take-out = Usuń to nagranie
recording-take-out-text = Czytelnicy już go nie znajdą, a jego plik zostanie skasowany.
said-recording = Czytelnicy znajdą już to nagranie obok tekstu.
said-recording-out = Nagranie jest usunięte.

## Co jest nie tak
fault-recording-language = Wybierz język i wersję
fault-recording-transcript = Zapisz, co pada w nagraniu. Bez tego nie można go pokazać.
fault-recording-captions = To nie są napisy. Napisy zaczynają się od słowa WEBVTT i mają czasy, na przykład 00:01.000 --> 00:04.000.
fault-recording-captions-link = Napisy można pokazać tylko z plikiem. Wybierz plik albo zostaw napisy puste.
fault-recording-both = Wybierz plik albo podaj adres, nie jedno i drugie
fault-recording-link = Wpisz cały adres strony, od https://
fault-recording-missing = Wybierz plik albo podaj adres nagrania w innym serwisie
fault-recording-file-sound = Wybierz dźwięk MP3, M4A, Ogg, WebM albo WAV. Ten plik jest czymś innym albo jest uszkodzony.
fault-recording-file-sign = Wybierz film MP4, MOV albo WebM. Ten plik jest czymś innym albo jest uszkodzony.
