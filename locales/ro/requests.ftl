### Să ceri ceva în alt fel și răspunsurile pentru cei care cer.

## Linkul de la sfârșitul unei pagini
another-way-link = Cere asta în alt fel
another-way-link-any = Cere ceva în alt fel

## Formularul
another-way-title = Cere asta în alt fel
another-way-lead = O pagină web nu este potrivită pentru tine? Spune-ne ce este mai bine și îți va răspunde o persoană. Nu ai nevoie de cont.
another-way-about = Întrebi despre:
another-way-way = Cum ai vrea să primești asta?
way-large-print = Litere mari pe hârtie, prin poștă
way-call = O convorbire la telefon
way-language = Altă limbă
way-sign-language = Limbajul semnelor britanic (BSL)
way-audio-cd = Un CD audio
way-braille = Braille
way-other = Altceva
another-way-language = Ce limbă?
another-way-language-hint = Doar dacă ai ales altă limbă.
another-way-details = Spune-ne mai mult
another-way-details-hint = Poți lăsa gol. De exemplu: cât de mari să fie literele sau când te putem suna.
another-way-name = Numele tău
another-way-reach = Cum putem ajunge la tine?
another-way-reach-hint = Adresa ta poștală, numărul tău de telefon sau adresa ta de e-mail: orice ne trebuie ca să îți dăm ce ai cerut.
another-way-reach-maybe = Unde să trimitem sau la ce număr să sunăm?
another-way-reach-maybe-hint = Doar dacă avem nevoie: o adresă poștală, un număr de telefon sau o adresă de e-mail.
another-way-next = O persoană citește asta și îți răspunde. Numărul cel mai mare de zile lucrătoare: { $number }. Găsești răspunsul pe pagina ta, la „Cererile tale”. Doar facilitatorii care răspund văd ce ai scris.
another-way-next-visitor = O persoană citește asta și îți răspunde prin poștă, la telefon sau prin e-mail, așa cum ai cerut. Numărul cel mai mare de zile lucrătoare: { $number }. Răspunsul nu este arătat pe acest site. Doar facilitatorii care răspund văd ce ai scris.
another-way-button = Trimite cererea mea

## Mulțumiri
another-way-thanks-title = Îți mulțumim: avem cererea ta
another-way-thanks-text = Un facilitator se va uita la ea și va afla ce putem face.
another-way-thanks-private = Ștergem ce ai scris despre tine după ce cererea este închisă. Numărul de zile până la ștergere: { $number }.

## Cererile proprii
requests-on-me-title = Cereri
requests-mine-title = Cererile tale
requests-mine-card = Ce ai cerut în alt fel și ce am răspuns.
requests-mine-lead = Ce ai cerut în alt fel și ce am răspuns.
requests-mine-none = Nu ai cerut încă nimic în alt fel.
request-you-hear-by = Primești un răspuns de la noi cel mai târziu în această zi: { $day }.

## Pentru cei care răspund
requests-title = Cereri la care trebuie răspuns
requests-waiting =
    { $count ->
        [0] Nu este deschisă nicio cerere.
        [one] Este deschisă { $count } cerere.
        [few] Sunt deschise { $count } cereri.
       *[other] Sunt deschise { $count } de cereri.
    }
requests-open-title = Deschise, întâi cele care așteaptă de mai mult timp
requests-closed-title = Închise
requests-none = Nu sunt cereri aici.
request-title = { $way }: { $about }
request-asked = Cerut: { $day }
request-closed = Închis: { $day }
request-answer-by = Termen pentru răspuns: { $day }
request-by-nobody = Un vizitator
request-about-label = Despre ce este
request-state-label = În ce stadiu este
request-way-label = Ce se cere
request-language-label = Ce limbă
request-who-label = Cine cere
request-reach-label = Cum ajungi la această persoană
request-reach-none = Această persoană nu a dat o adresă. Găsește răspunsul tău pe acest site.
request-reach-forgotten = Șters, fiindcă cererea a fost închisă de ceva timp, sau nu a fost dat niciodată.
request-details-label = Mai multe despre asta
request-reads-label = Cum citește acest site
request-form-standard = text standard
request-form-easy-read = ușor de citit
request-asked-label = Cerut
request-due-label = Termen pentru răspuns
request-answers-title = Ce s-a răspuns
request-answer-title = Răspuns
request-answer-text = Răspunsul tău
request-answer-hint = Persoana îl citește pe acest site, cu numele tău. Scrie în felul în care citește ea.
request-answer-hint-visitor = Persoana nu are cont și nu vede asta. Întâi sun-o sau scrie-i, apoi notează aici ce i-ai spus. Nu scrie numele și adresa ei.
request-answer-button = Păstrează acest răspuns
request-close-title = Închide această cerere
request-close-lead = Închide-o când nu mai este nimic de făcut.
request-close-link = Închide această cerere
request-close-how = Cum s-a terminat?
ending-sent = Persoana are ce a cerut
ending-not-possible = Nu se poate face
ending-no-longer-wanted = Persoana nu mai vrea asta
request-close-why = Ce s-a trimis sau de ce nu
request-close-why-hint = Nu scrie nume și adrese: această notă se păstrează.
request-close-next = Ce a scris persoana despre sine se șterge apoi pentru totdeauna. Numărul de zile până la ștergere: { $number }.
request-close-button = Închide cererea
request-closed-before = Această cerere este deja închisă.

## Ce tocmai s-a făcut
said-answered = Răspunsul tău este păstrat.
said-closed = Cererea este închisă.

## Ce este de corectat
fault-request-way = Alege cum ai vrea să primești asta.
fault-request-language = Scrie ce limbă vrei.
fault-request-details = Scrie de ce ai nevoie.
fault-request-name = Scrie numele tău, ca să știm de cine să întrebăm.
fault-request-reach = Scrie cum putem ajunge la tine: o adresă, un număr de telefon sau o adresă de e-mail.
fault-request-closed = Altcineva a închis această cerere înaintea ta. Nota ta nu a fost păstrată împreună cu ea. O poți copia încă într-un răspuns.
fault-answer-missing = Scrie răspunsul tău.
fault-ending-how = Alege cum s-a terminat.
fault-ending-why = Scrie ce s-a trimis sau de ce nu s-a trimis.

## Pe paginile despre site
about-help-another-way-title = Dacă o pagină web nu este potrivită pentru tine
about-help-another-way-text =
    Poți primi lucruri de pe acest site în braille, cu litere mari, pe un CD audio, în altă limbă, în limbajul semnelor britanic (BSL) sau explicate la telefon. La sfârșitul multor pagini este un link „Cere asta în alt fel”. Poți și să [ceri ceva aici](/ro/another-way). Nu ai nevoie de cont.
about-privacy-requests-title = Când ceri ceva în alt fel
about-privacy-requests-text =
    Dacă ceri braille, o convorbire sau altă limbă, trebuie să știm cum ajungem la tine. Numele tău, adresa sau numărul tău și ce ne spui despre nevoile tale sunt văzute doar de facilitatorii care răspund. Ele nu apar în niciun e-mail sau jurnal și sunt șterse la 30 de zile după ce cererea este închisă. Ce ai cerut și cum s-a terminat rămâne.
