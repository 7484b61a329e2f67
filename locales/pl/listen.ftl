### Czytanie na głos.

listen-label = Słuchaj
listen-page = Posłuchaj tej strony
listen-button = Słuchaj
listen-controls = Czytanie na głos
listen-pause = Przerwa
listen-go-on = Czytaj dalej
listen-stop = Zatrzymaj
listen-close = Zamknij
listen-back = Wstecz
listen-next = Dalej
listen-slower = Wolniej
listen-faster = Szybciej
listen-speed-slowest = Bardzo wolno
listen-speed-slow = Wolno
listen-speed-normal = Zwykle
listen-speed-fast = Szybko
listen-speed-fastest = Bardzo szybko

## Co może być nie tak
listen-say-none = Twoje urządzenie nie ma głosu dla tego języka, dlatego nie można tego tu przeczytać na głos. Zobacz, [jak jeszcze możesz słuchać]({ $help }#listening).
listen-say-part = Część tej strony jest w języku, dla którego Twoje urządzenie nie ma głosu. Ta część jest pominięta. Zobacz, [jak jeszcze możesz słuchać]({ $help }#listening).
listen-say-nothing = Nie ma tu nic do czytania na głos.
listen-say-failed = Głos Twojego urządzenia się urwał. Naciśnij „Czytaj dalej”, żeby spróbować jeszcze raz.

## Pomoc
about-help-listening-title = Słuchanie
about-help-listening-text =
    Naciśnij „Posłuchaj tej strony” na górze albo „Słuchaj” przy wpisie. Zdanie, które jest właśnie czytane, jest zaznaczone. Możesz zrobić przerwę, cofnąć się albo przejść dalej o jedno zdanie i zmienić szybkość. Klawisz Escape zatrzymuje czytanie. W ustawieniach możesz raz wybrać szybkość dla wszystkich stron.

    Głos należy do Twojego urządzenia, a to, co czytasz, nie jest nigdzie wysyłane. Jeśli Twoje urządzenie nie ma głosu dla jakiegoś języka, możesz dodać głos w jego ustawieniach. Szukaj tam słów „zamiana tekstu na mowę” (text to speech) albo „treść mówiona” (spoken content).

    Jeśli nie widzisz przycisku, Twoja przeglądarka nie umie czytać na głos albo nie uruchamia skryptów. Telefony, tablety i komputery mają własne czytniki: poszukaj w ustawieniach swojego urządzenia nazw „TalkBack”, „VoiceOver”, „Przeczytaj ekran” (Speak screen), „Przeczytaj na głos” (Select to speak) albo „Narrator”.

    Niektóre teksty mają też nagranie, które zrobił człowiek. Jest ono obok tekstu.
