### Zdania „Ja”: powstają z wpisów, łączą się z zobowiązaniami, które na nie odpowiadają.

## Wszystkie zdania
statements-title = Zdania „Ja”
statements-lead = Jak wygląda dobre życie, słowami samych ludzi. Każde zdanie wzięło się z tego, co ktoś powiedział na forum.
statements-none = Nie ma jeszcze zdań „Ja”. Biorą się z tego, co ludzie mówią na forum.
statement-voices =
    { $count ->
        [0] Nie ma za nim jeszcze głosów
        [one] Z { $count } głosu
        [few] Z { $count } głosów
        [many] Z { $count } głosów
       *[other] Z { $count } głosu
    }
statement-answered = odpowiada na nie zobowiązanie
statement-not-answered = czeka na odpowiedź

## Jedno zdanie
statement-title = Zdanie „Ja”
# Dalej stoi imię osoby.
statement-raised = Data zapisu: { $day }, osoba:
statement-trail = Zobacz ścieżkę tego zdania
statement-tie = Wskaż zobowiązanie, które na nie odpowiada
statement-from-title = Głosy, z których się wzięło
statement-no-voices = Z tym zdaniem nie są jeszcze połączone żadne wpisy.
statement-answer-title = Co na nie odpowiada
statement-no-answer = Na to zdanie nic jeszcze nie odpowiada. Gdy pojawi się odpowiedź, znajdziesz ją tutaj.

## Nowe zdanie
statement-new-title = Napisz zdanie „Ja”
statement-new-lead = Ujmij to, co powiedzieli ludzie, w jedno zdanie, w którym mówi „Ja”. Trzymaj się blisko ich słów i zapytaj ich, czy dobrze to brzmi.
statement-new-text = Zdanie
statement-new-text-hint = Na przykład: Ja mogę wieczorem dojechać autobusem do przyjaciół.
statement-new-from = Czyje to są słowa?
statement-new-from-hint = Wybierz każdy wpis, który to mówi.
statement-new-button = Pokaż to zdanie

## Łączenie zdania z zobowiązaniem
tie-title = Wskaż zobowiązanie, które na to odpowiada
tie-commitment = Które zobowiązanie na nie odpowiada?
tie-commitment-hint = Wybierz to, które jest najbliżej.
tie-why = Dlaczego odpowiada na to zdanie?
tie-why-hint = Jedno lub dwa zdania. Przeczytają je osoby, od których są te słowa.
tie-button = Połącz je

## Co się właśnie stało
said-raised = Zdanie „Ja” już tu jest, razem z głosami, które za nim stoją.
said-tied = Zdanie i zobowiązanie są teraz połączone. Widać to przy obu.

## Co trzeba poprawić
fault-statement-missing = Napisz zdanie.
fault-statement-not-i = Zacznij zdanie od słowa „Ja”.
fault-statement-no-post = Wybierz co najmniej jeden wpis, z którego bierze się to zdanie.
fault-tie-no-commitment = Wybierz zobowiązanie, które odpowiada na to zdanie.
fault-tie-no-reason = Napisz, dlaczego to zobowiązanie odpowiada na to zdanie.
