### Wersje tekstu: jak się je pisze, co jest o nich prawdą, biurko osób, które piszą.

## Nazwy

form-name-standard = { $language }
form-name-easy = { $language }, tekst łatwy do czytania
kind-topic = Temat
kind-post = Wpis
kind-outcome = Co wynikło z tematu
kind-statement = Zdanie „Ja”
kind-space = Dział forum
kind-board = Rada partnerska
kind-meeting = Spotkanie
kind-pledge = Obietnica
kind-strategy = Strategia
kind-priority = Priorytet
kind-commitment = Zobowiązanie „My”
kind-point = Punkt strategii
kind-action = Działanie
kind-progress = Nowe wieści o działaniu
kind-measure = Wskaźnik
kind-word = Słowo ze słowniczka

## Co jest prawdą o wersji

form-original = To jest tekst główny. Inne wersje powstają na jego podstawie.
form-missing = Tej wersji nikt jeszcze nie napisał.
form-published = Czytelnicy widzą tę wersję.
form-out-of-date = Tekst główny się zmienił. Ta wersja jest właśnie poprawiana.
form-by-computer = Te słowa przetłumaczył komputer. Nikt ich jeszcze nie sprawdził.
form-by-person = Te słowa przetłumaczył człowiek. Druga osoba jeszcze ich nie sprawdziła.
form-checked = Te słowa sprawdziła druga osoba. Dzień: { $day }.
form-tested = Sprawdzone z czytelnikami: { $group }, { $day }.
form-not-tested = Jeszcze niesprawdzone z czytelnikami.

## Biurko

desk-title = Teksty, które na Ciebie czekają
desk-lead = Pisz teksty łatwe do czytania, tłumacz i zobacz, którym tekstom brakuje jeszcze jakiejś wersji.
desk-on-me = Teksty łatwe do czytania i tłumaczenia
desk-drafts-title = Szkice
desk-no-drafts = Nie ma żadnych szkiców.
desk-empty-draft = Szkic bez słów
desk-waiting-title = Teksty, których w tej wersji nie ma albo które są w niej nieaktualne
desk-form = Wersja
desk-kind = Rodzaj tekstu
desk-show = Pokaż
desk-count =
    { $count ->
        [0] Nie czeka żaden tekst tego rodzaju.
        [one] Czeka { $count } tekst.
        [few] Czekają { $count } teksty. Najnowsze są na początku.
        [many] Czeka { $count } tekstów. Najnowsze są na początku.
       *[other] Czeka { $count } tekstu. Najnowsze są na początku.
    }

## Wersje jednego tekstu

forms-title = Tekst łatwy do czytania i tłumaczenia
forms-lead = Tekst może być łatwy do czytania i może być w kilku językach. Tutaj widzisz, jakie wersje są i co jest o nich prawdą.
forms-link = Tekst łatwy do czytania i tłumaczenia
forms-draft-by = Szkic pisze: { $name }. Ostatnia zmiana: { $day }.
forms-write = Napisz tę wersję
forms-change = Zmień tę wersję
forms-difference = Zobacz, co się zmieniło
forms-test = Zapisz, że sprawdzili ją czytelnicy
forms-check = Potwierdzam: ta wersja jest przeze mnie sprawdzona

## Pisanie

writing-title = Pisanie: { $form }
writing-source = Na podstawie czego powstaje: { $form }
writing-source-changed = Tekst, na którego podstawie piszesz, zmienił się od czasu, gdy ktoś tu ostatnio pracował. Przeczytaj go od nowa, zanim pójdziesz dalej.
writing-save = Zachowaj szkic
writing-cut = Zacznij od zdań tekstu głównego
writing-name = Tytuł
writing-block = Blok { $number }
writing-begins = Serwis dodaje te słowa przed twoimi. Pisz od nich dalej:
writing-text = Słowa tego bloku
writing-up = Przesuń w górę
writing-down = Przesuń w dół
writing-add = Dodaj blok poniżej
writing-remove = Usuń ten blok
writing-pictures = Obrazki, które mogą pasować
writing-picture-none = Usuń obrazek
writing-found-nothing = Do tych słów nie ma żadnego obrazka. Spróbuj innego słowa albo słowa w swoim języku.
writing-find = Poszukaj innego obrazka
writing-find-button = Szukaj
writing-publish-title = Pokaż to czytelnikom
writing-sure = Spójrz na tekst jeszcze raz. To może powiedzieć tylko człowiek:
writing-publish-next = Czytelnicy od razu zobaczą tę wersję. To, co widzieli wcześniej, zostaje w historii.
writing-publish = Pokaż czytelnikom
sure-true = Mówi to samo co tekst główny
sure-picture = Każdy obrazek znaczy to, co mówią słowa
sure-adult = Mówi do dorosłych jak do dorosłych

finding-stops = Tak nie może zostać:
finding-warns = Spójrz jeszcze raz:
finding-take = Powiedz zamiast tego „{ $better }”
finding-take-out = Usuń to
finding-more = Do sprawdzenia jest jeszcze: { $count }
finding-long-block = Są tu więcej niż dwa zdania. Na jeden blok wystarczy jedna myśl z jednym obrazkiem.
finding-explain = Wyjaśnij słowo „{ $word }” w słowniczku
finding-count =
    { $stops ->
        [0] Nic nie zatrzymuje tego tekstu.
        [one] { $stops } rzecz zatrzymuje ten tekst.
        [few] { $stops } rzeczy zatrzymują ten tekst.
        [many] { $stops } rzeczy zatrzymuje ten tekst.
       *[other] { $stops } rzeczy zatrzymuje ten tekst.
    } { $count ->
        [0] Nie ma nic więcej do przejrzenia.
        [one] Do przejrzenia jest jeszcze { $count } rzecz.
        [few] Do przejrzenia są jeszcze { $count } rzeczy.
        [many] Do przejrzenia jest jeszcze { $count } rzeczy.
       *[other] Do przejrzenia jest jeszcze { $count } rzeczy.
    }

fault-writing-too-many = To za dużo na jeden tekst. Usuń kilka bloków albo zrób z tego dwa teksty.
fault-writing-meanwhile = Od otwarcia tej strony ktoś inny zachował tu swoje słowa. Twoje są poniżej. Otwórz tę stronę w drugim oknie, żeby zobaczyć tamte. Jeśli wyślesz swoje jeszcze raz, zastąpią tamte słowa.
fault-writing-title = Napisz tytuł
fault-writing-empty = Napisz co najmniej jeden blok
fault-writing-stops = Blok { $number }: coś go zatrzymuje. Wyjaśnienie jest pod słowami.
fault-writing-title-stops = Coś w tytule go zatrzymuje: niech będzie krótki, bez znaków i wielkich liter.
fault-writing-long-block = Blok { $number }: to za długie na jeden obrazek. Podziel to na kilka bloków.
fault-writing-untranslated = Blok { $number }: przetłumacz go
fault-writing-no-picture = Blok { $number }: wybierz obrazek
fault-writing-sure = Zaznacz wszystkie trzy pola albo zmieniaj tekst, aż będzie to możliwe

said-kept = Twój szkic jest zachowany.
said-published = Czytelnicy widzą już tę wersję.
said-checked = Dziękujemy. Czytelnicy widzą, że sprawdziła ją druga osoba.
said-check-yourself = Ta wersja jest napisana przez Ciebie. Poproś kogoś innego, żeby ją sprawdził.
said-tested = Dziękujemy. Czytelnicy widzą, kto ją sprawdził i kiedy.
said-word = Słowo jest dodane.

## Co się zmieniło

difference-title = Co się zmieniło
difference-lead = Wersja: { $form }. Powstała na podstawie: { $source }. Poniżej jest dzisiejsza treść tej podstawy oraz to, co od tamtej pory doszło i co ubyło.
difference-unknown = Słów z tamtego czasu już nie ma.
difference-gone = usunięte:
difference-new = nowe:
difference-write = Zmień tę wersję

## Próba z czytelnikami

test-title = Zapisz, że sprawdzili to czytelnicy
test-lead = Tekst łatwy do czytania jest sprawdzony dopiero wtedy, gdy przeczytają go ludzie, którzy go potrzebują. Podaj grupę i dzień. Nie pisz niczyjego imienia ani nazwiska.
test-group = Która grupa to sprawdziła?
test-group-hint = Na przykład: grupa czytelników rady partnerskiej osób z niepełnosprawnością intelektualną
test-on = Kiedy?
test-sure = Co powiedzieli czytelnicy?
test-button = Zapisz tę próbę
fault-test-group = Podaj nazwę grupy, która to sprawdziła
fault-test-day = Podaj dzień, w którym to sprawdzono. Wpisz dzień, miesiąc i rok cyframi.
fault-test-future = Ten dzień jeszcze nie nadszedł. Wpisz dzień próby.

## Nowe słowo

word-new-title = Wyjaśnij słowo
word-new-word = Słowo
word-new-word-hint = Tak, jak stoi w tekstach
word-new-text = Co znaczy
word-new-text-hint = Jedno lub dwa zdania
word-new-button = Dodaj słowo
fault-word-missing = Napisz to słowo
fault-word-meaning-missing = Napisz, co to słowo znaczy
fault-word-exists = Słowniczek już wyjaśnia to słowo

## Tłumaczenie przez komputer

writing-translate = Niech komputer przetłumaczy to, co puste
writing-translate-hint = Słowa zostaną wysłane do usługi tłumaczenia, z której korzysta ten serwis. Przeczytaj każde zdanie, zanim pokażesz je czytelnikom: komputer robi błędy, które wyglądają dobrze.
writing-read = Czy całe tłumaczenie jest przez Ciebie przeczytane?
writing-read-whole = Tak, każde zdanie jest przeczytane i poprawione
writing-read-hint = Jeśli zostawisz to pole puste, czytelnicy dowiedzą się, że tłumaczył komputer.

## Do tłumaczy i z powrotem

exchange-title = Przekaż teksty tłumaczom z zewnątrz
exchange-lead = Wszystkie teksty, które czekają na dany język, trafiają do jednego pliku w formacie XLIFF 2.1. Biuro tłumaczeń może na nim pracować i odesłać go z powrotem.
exchange-out-title = Pobierz plik
exchange-in = Język i wersja tłumaczenia
exchange-out-button = Pobierz czekające teksty
exchange-nothing = Nic nie czeka: { $form }
exchange-nothing-text = Każdy angielski tekst ma tę wersję i żadna nie jest nieaktualna.
exchange-back-title = Wyślij przetłumaczony plik
exchange-file = Plik, który wrócił od tłumaczy
exchange-file-hint = Plik XLIFF, najwyżej 20 MB
exchange-publish = Co z nim zrobić?
exchange-publish-complete = Od razu pokaż czytelnikom teksty, które są pełne
exchange-publish-hint = Teksty łatwe do czytania i te, które nie są pełne, zawsze stają się szkicami.
exchange-back-button = Wczytaj plik
exchange-broken-title = Tego pliku nie da się odczytać
exchange-broken-lead = Nic nie zostało zmienione. Oto, co jest nie tak, razem z numerem wiersza w pliku:
exchange-again = Wybierz inny plik
exchange-drafts =
    { $count ->
        [0] Plik jest wczytany. Nie powstał żaden szkic.
        [one] Plik jest wczytany. Powstał { $count } szkic.
        [few] Plik jest wczytany. Powstały { $count } szkice.
        [many] Plik jest wczytany. Powstało { $count } szkiców.
       *[other] Plik jest wczytany. Powstało { $count } szkicu.
    }
exchange-published =
    { $count ->
        [one] Czytelnicy widzą już { $count } tekst.
        [few] Czytelnicy widzą już { $count } teksty.
        [many] Czytelnicy widzą już { $count } tekstów.
       *[other] Czytelnicy widzą już { $count } tekstu.
    }
exchange-changed =
    { $count ->
        [one] Od wysłania pliku { $count } z nich ma zmieniony tekst główny. Porównaj, zanim pokażesz go czytelnikom.
        [few] Od wysłania pliku { $count } z nich mają zmieniony tekst główny. Porównaj, zanim pokażesz je czytelnikom.
        [many] Od wysłania pliku { $count } z nich ma zmieniony tekst główny. Porównaj, zanim pokażesz je czytelnikom.
       *[other] Od wysłania pliku { $count } z nich ma zmieniony tekst główny. Porównaj, zanim pokażesz je czytelnikom.
    }
exchange-left =
    { $count ->
        [one] Bez zmian został { $count } tekst: już go nie ma, nie możesz go zmieniać albo ktoś nad nim od tamtej pory pracował.
        [few] Bez zmian zostały { $count } teksty: już ich nie ma, nie możesz ich zmieniać albo ktoś nad nimi od tamtej pory pracował.
        [many] Bez zmian zostało { $count } tekstów: już ich nie ma, nie możesz ich zmieniać albo ktoś nad nimi od tamtej pory pracował.
       *[other] Bez zmian zostało { $count } tekstu: już ich nie ma, nie możesz ich zmieniać albo ktoś nad nimi od tamtej pory pracował.
    }
exchange-empty = Bez tłumaczenia w tym pliku, zostawione bez zmian: { $count }
fault-exchange-file = Wybierz plik, który wrócił od tłumaczy
