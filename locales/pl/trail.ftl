### Ścieżka: od głosu do tego, co się dzięki niemu zmieniło, i z powrotem.

## Strona
trail-title = Ścieżka
trail-lead = Przejdź od tego, co ktoś powiedział, do tego, co się dzięki temu zmieniło. Każdy kamień to jeden krok.
# Do czego prowadzi cała ścieżka: jedno z tych zdań stoi nad kamieniami.
trail-changed = Dzięki temu coś się zmieniło.
trail-stuck = Coś obiecano, ale jest to opóźnione, utknęło albo zostało zatrzymane. Kamień pokazuje, co z tego.
trail-going-on = Coś obiecano, ale nikt jeszcze nie napisał, że to zrobione.
trail-heard = To zostało usłyszane i zapisane. Nie wynikło z tego jeszcze żadne działanie ani obietnica.
trail-begun = Ktoś to powiedział i wszyscy mogą to przeczytać. Nikt jeszcze nie poszedł z tym dalej.

## Kamień
trail-stone = { $number }. { $kind }
trail-here = Jesteś tutaj
trail-why = Dlaczego te dwie rzeczy są połączone

## Rodzaje kamieni
stage-post = Głos
stage-statement = Zdanie „Ja”
stage-commitment = Zobowiązanie „My”
stage-action = Działanie
stage-pledge = Obietnica
stage-progress = Co się zmieniło

## Rodzaje kamieni, których jeszcze nie ma
stage-voice = Głos
stage-promise = Działanie albo obietnica
stage-change = Co się zmieniło
trail-not-yet = Jeszcze nie
trail-not-yet-statement = Osoba prowadząca może ująć to, co powiedziano, w zdanie „Ja”.
trail-not-yet-commitment = Osoba prowadząca może wskazać zobowiązanie, które na to odpowiada.
trail-not-yet-promise = Rada może podjąć w tej sprawie działanie, a organizacja może złożyć obietnicę.
trail-not-yet-change = Ci, którzy coś obiecali, napiszą tutaj, co się zmieniło.

## Nagłówki kamieni, które nie mają własnego tytułu
stone-post = Co mówi { $name }
stone-statement = Zdanie „Ja”
stone-commitment = Zobowiązanie „My”
stone-action = Działanie
stone-pledge = Co obiecuje { $name }
stone-progress = Nowe wieści: { $name }
trail-voice-veiled = Tego głosu tu nie pokazujemy. Padł w grupie, która ma własnych członków, albo został wycofany.
