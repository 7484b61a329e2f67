### Afirmații „Eu”: scrise pornind de la postări, legate de angajamentele care le răspund.

## Toate afirmațiile
statements-title = Afirmații „Eu”
statements-lead = Cum arată o viață bună, în cuvintele oamenilor. Fiecare vine din ce a spus cineva pe forum.
statements-none = Nu este încă nicio afirmație „Eu”. Ele vin din ce spun oamenii pe forum.
statement-voices =
    { $count ->
        [0] Nu are încă nicio voce în spate
        [one] Din { $count } voce
        [few] Din { $count } voci
       *[other] Din { $count } de voci
    }
statement-answered = îi răspunde un angajament
statement-not-answered = așteaptă un răspuns

## O afirmație
statement-title = Afirmație „Eu”
# Urmează numele persoanei.
statement-raised = Scrisă: { $day }, de
statement-trail = Vezi traseul acestei afirmații
statement-tie = Spune ce angajament îi răspunde
statement-from-title = Vocile din care vine
statement-no-voices = Nicio postare nu este legată încă de această afirmație.
statement-answer-title = Ce îi răspunde
statement-no-answer = Nimic nu răspunde încă acestei afirmații. Când va fi un răspuns, îl vei găsi aici.

## O afirmație nouă
statement-new-title = Scrie o afirmație „Eu”
statement-new-lead = Pune ce au spus oamenii într-o singură propoziție, în care vorbește „Eu”. Rămâi aproape de cuvintele lor și întreabă-i dacă este bine așa.
statement-new-text = Afirmația
statement-new-text-hint = De exemplu: Eu pot ajunge seara la prieteni cu autobuzul.
statement-new-from = Din cuvintele cui vine?
statement-new-from-hint = Alege fiecare postare care spune asta.
statement-new-button = Arată această afirmație

## Legarea unei afirmații de un angajament
tie-title = Spune ce angajament răspunde la asta
tie-commitment = Ce angajament îi răspunde?
tie-commitment-hint = Alege-l pe cel mai apropiat.
tie-why = De ce răspunde acestei afirmații?
tie-why-hint = Una sau două propoziții. Le vor citi cei care au spus aceste cuvinte.
tie-button = Leagă-le

## Ce tocmai s-a făcut
said-raised = Afirmația „Eu” este acum aici, cu vocile din spatele ei.
said-tied = Afirmația și angajamentul sunt acum legate. Se vede la amândouă.

## Ce este de corectat
fault-statement-missing = Scrie afirmația.
fault-statement-not-i = Începe afirmația cu „Eu”.
fault-statement-no-post = Alege cel puțin o postare din care vine afirmația.
fault-tie-no-commitment = Alege angajamentul care răspunde afirmației.
fault-tie-no-reason = Scrie de ce răspunde acest angajament afirmației.
