### Broszury: to, co ktoś wybierze, na papierze.

## Wybieranie
paper-link = Zrób broszurę
paper-title = Zrób broszurę
paper-lead = Wybierz, co ma być w Twojej broszurze. Potem wydrukuj ją, zachowaj albo daj komuś.
paper-part = Co ma w niej być?
paper-about = O czym to jest
paper-text = W jakiej wersji?
paper-text-hint = To, co nie ma jeszcze tej wersji, jest w innej, a broszura o tym mówi.
paper-size = Jak duże mają być słowa?
paper-size-16 = Takie jak w tekście łatwym do czytania (16 punktów)
paper-size-20 = Duży druk (20 punktów)
paper-size-24 = Bardzo duży druk (24 punkty)
paper-pictures = Czy mają być obrazki?
paper-pictures-hint = Obrazki ma tylko tekst łatwy do czytania.
paper-pictures-on = Z obrazkami
paper-pictures-off = Bez obrazków
paper-open = Otwórz jako stronę do druku
paper-pdf = Pobierz jako PDF

## W broszurze
paper-contents = Co jest w tej broszurze
# Stopka strony.
paper-page-of = Strona { $page } z { $last }
paper-made = { $site }, { $day }
paper-post = { $name }, { $day }
paper-progress = { $state }, { $day }
paper-missing = Gwiazdka * stoi w miejscu znaku, którego nie udało się wydrukować.
paper-how-to-print = Użyj polecenia „Drukuj” w menu swojej przeglądarki, żeby mieć to na papierze.

## Co trzeba poprawić
fault-paper-part = Wybierz co najmniej jedną część.
fault-paper-too-long = To za dużo na jedną broszurę. Wybierz mniej części, a z reszty zrób drugą broszurę.
