### Strategii: ce s-a promis, ce se face pentru asta, în ce stadiu este și ce spun cifrele.

## Toate strategiile
strategy-title = Strategie
strategy-lead = Ce ți s-a promis în public, cine se ocupă de asta și în ce stadiu este.
strategy-years = de la { $from } până la { $to }
strategy-priorities-title = Ce este pe primul loc
strategy-no-priorities = Această strategie nu are încă priorități.
strategy-plan-title = Planul, acțiune cu acțiune
strategy-changed-title = Ce s-a schimbat de curând
strategy-no-progress = Nimeni nu a spus încă că s-a schimbat ceva.

## Punctele unei strategii
point-evidence = Unde suntem acum
point-theme = Teme
point-link = Legat de
point-test = Cum vom ști
point-governance = Cine veghează la asta

## Priorități și angajamente
priority-commitments-title = Ce s-a promis
priority-actions-title = Cum ajungem acolo
commitment-we-will = Vom { $text }
commitment-counts =
    { $statements ->
        [0] Nu răspunde încă niciunei afirmații „Eu”
        [one] Răspunde la { $statements } afirmație „Eu”
        [few] Răspunde la { $statements } afirmații „Eu”
       *[other] Răspunde la { $statements } de afirmații „Eu”
    } · { $actions ->
        [0] nicio acțiune încă
        [one] { $actions } acțiune
        [few] { $actions } acțiuni
       *[other] { $actions } de acțiuni
    }
commitment-trail = Vezi traseul acestui angajament

## O acțiune
action-state-label = În ce stadiu este
action-outcome-label = La ce trebuie să ducă
action-activity-label = Felul muncii
action-owner-row = Cine răspunde de asta
action-due-label = Când
action-trail = Vezi traseul acestei acțiuni
action-progress-title = Ce s-a schimbat până acum
action-no-progress = Nimeni nu a spus încă în ce stadiu este această acțiune.
action-for-title = Pentru ce este
action-no-statement = Nicio afirmație „Eu” și niciun angajament nu sunt legate încă de această acțiune.
activity-statutory = Legea o cere
activity-service-development = Face un serviciu mai bun
activity-transformational = Schimbă felul în care lucrăm

## În ce stadiu este ceva
state-not-started = Neîncepută
state-going-on = În lucru
state-late = Întârziată
state-stuck = Blocată
state-done = Făcută
state-checked = Făcută și verificată de oameni
state-stopped = Oprită

## Cum se spune în ce stadiu este o acțiune
progress-add = Spune în ce stadiu este
progress-state = În ce stadiu este?
progress-text = Ce s-a schimbat?
progress-text-hint = Scrie așa încât oamenii pentru care este să poată verifica. Dacă munca este blocată sau oprită, spune de ce.
progress-button = Arată tuturor

## Ce scria înainte
history-title = Ce scria înainte
history-until = Până la: { $day }

## Indicatori
measures-title = Indicatori
measures-lead = Cifre care arată dacă viața devine mai bună aici, alături de cifrele din alte locuri.
measures-card = Cifrele de aici, alături de cele din alte locuri.
measures-none = Nu este încă niciun indicator aici.
measure-here = Aici valoarea este { $value }, pentru { $period }.
measure-higher = O cifră mai mare este mai bună.
measure-lower = O cifră mai mică este mai bună.
measure-value-percent = { $value } la fiecare 100 de persoane
measure-value-per-100000 = { $value } la fiecare 100.000 de persoane
measure-value-score = un scor de { $value }
measure-better-than-group = Mai bine decât în zone asemănătoare, unde valoarea este { $value }.
measure-same-than-group = La fel ca în zone asemănătoare, unde valoarea este { $value }.
measure-worse-than-group = Mai rău decât în zone asemănătoare, unde valoarea este { $value }.
measure-better-than-england = Mai bine decât în toată Anglia, unde valoarea este { $value }.
measure-same-than-england = La fel ca în toată Anglia, unde valoarea este { $value }.
measure-worse-than-england = Mai rău decât în toată Anglia, unde valoarea este { $value }.
measure-local = Aici
measure-group = Zone asemănătoare
measure-england = Anglia
measure-table-title = Cifrele într-un tabel
measure-table-where = Unde
measure-table-value = Cifra
measure-table-place = Locul nostru
measure-place = { $rank } din { $size }
measure-no-place = Locul nu este dat
measure-code-label = Cod
measure-period-label = Perioadă

## Ce tocmai s-a făcut
said-progress = Mulțumim. Toată lumea poate citi acum în ce stadiu este.

## Ce este de corectat
fault-progress-state-missing = Alege în ce stadiu este.
fault-progress-missing = Scrie ce s-a schimbat.
