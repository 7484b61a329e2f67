### Teksty, które idą do tłumaczy i wracają, oraz tłumaczenia, które robi inny komputer.

## Co jest nie tak z plikiem z tłumaczeniami
# { $line } i { $column } mówią liczbami, gdzie to jest. { $found } to, co tam stoi.

fault-xliff-too-large = Wiersz { $line }: ten plik jest za duży albo zbyt zagnieżdżony, żeby go odczytać. Odeślij teksty w kilku mniejszych plikach, każdy poniżej 20 MB.
fault-xliff-encoding = Wiersz { $line }: ten plik nie jest zapisany jako UTF-8 (znaleziono: { $found }). Otwórz go w programie, w którym powstał, i zapisz ponownie jako UTF-8.
fault-xliff-dtd = Wiersz { $line }: ten plik ma typ dokumentu (DOCTYPE), którego serwis nie czyta, bo może on wyrządzić szkodę. Poproś osobę, która przysłała plik, o zapisanie go w formacie XLIFF 2.1.
fault-xliff-cut-short = Wiersz { $line }: plik tu się kończy, a nie jest pełny. Mógł zostać ucięty po drodze. Poproś o niego jeszcze raz.
fault-xliff-tag = Wiersz { $line }, znak { $column }: { $found } zamyka coś, co nie jest tu otwarte. Poproś osobę, która zmieniała plik, o ponowne zapisanie go w jej programie.
fault-xliff-ampersand = Wiersz { $line }, znak { $column }: { $found } nie może tak stać. Tam, gdzie chodzi o znak „i”, napisz &amp; albo zapisz plik od nowa w programie.
fault-xliff-not-xml = Wiersz { $line }, znak { $column }: tego nie da się odczytać ({ $found }). Poproś osobę, która przysłała plik, o ponowne zapisanie go w jej programie.
fault-xliff-not-xliff = Wiersz { $line }: to plik innego rodzaju (znaleziono: { $found }). Wybierz plik XLIFF, który odesłali tłumacze.
fault-xliff-version = Wiersz { $line }: to inna wersja formatu XLIFF ({ $found }). Serwis czyta wersje 2.0, 2.1 i 2.2. Poproś tłumaczy o zapisanie pliku w formacie XLIFF 2.1.
fault-xliff-no-language = Wiersz { $line }: plik nie mówi, w jakim jest języku (brakuje: { $found }). Poproś tłumaczy o ponowne zapisanie go z oboma językami.
fault-xliff-language = Wiersz { $line }: serwis nie ma języka „{ $found }”. Wybierz plik w języku, który jest w serwisie, albo poproś o dodanie tego języka.
fault-xliff-empty = Wiersz { $line }: nie ma tu nic do czytania. Sprawdź, czy to jest właściwy plik.
fault-xliff-record = Wiersz { $line }: „{ $found }” to nie jest tekst z tego serwisu. Użyj pliku, który dał Ci serwis, i zostaw bez zmian części o nazwach „id” i „original”.
fault-xliff-piece = Wiersz { $line }: „{ $found }” to nie jest część tego tekstu. Zostaw nazwy jednostek takie, jakie były, na przykład block-1.
fault-xliff-repeated = Wiersz { $line }: „{ $found }” jest w pliku dwa razy. Zostaw to, co jest dobre, a drugie usuń.
fault-xliff-missing = Wiersz { $line }: w tym tekście brakuje „{ $found }”. Poproś o plik ze wszystkimi jednostkami, także z tymi, których nie przetłumaczono.
fault-xliff-no-source = Wiersz { $line }: „{ $found }” nie ma tekstu źródłowego. Poproś o plik z tekstami źródłowymi, takimi, jakie dał serwis.
fault-xliff-character = Wiersz { $line }, znak { $column }: „{ $found }” to nie jest numer znaku. Zapisz plik od nowa w programie.

## Gdy inny komputer nie mógł tłumaczyć

translate-off = W tym serwisie nie ma ustawionej usługi tłumaczenia maszynowego. Wpisz tłumaczenie samodzielnie albo poproś osoby, które prowadzą serwis, o włączenie takiej usługi.
translate-unreachable = Usługa tłumaczenia nie odpowiada. Nic nie zginęło, a pola są puste. Wpisz tłumaczenie samodzielnie albo spróbuj ponownie za kilka minut.
translate-refused = Usługa tłumaczenia odmówiła (jej odpowiedź: { $status }). Nic nie zginęło, a pola są puste. Wpisz tłumaczenie samodzielnie. Jeśli to się powtórzy, podaj ten numer osobom, które prowadzą serwis.
translate-not-supported = Usługa tłumaczenia nie potrafi tłumaczyć z tego języka na ten język: { $language }. Nic nie zginęło, a pola są puste. Wpisz tłumaczenie samodzielnie.
translate-unreadable = Usługa tłumaczenia dała odpowiedź, której nie dało się odczytać. Nic nie zginęło, a pola są puste. Wpisz tłumaczenie samodzielnie albo spróbuj ponownie.
translate-too-many = Do usługi tłumaczenia wysłano na razie zbyt wiele próśb. Nic nie zginęło, a pola są puste. Poczekaj kilka minut i spróbuj ponownie albo wpisz tłumaczenie samodzielnie.
