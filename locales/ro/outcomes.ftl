### "We asked, you said, we did": what became of a topic.

footer-outcomes = Am întrebat, ați spus, am făcut
outcomes-title = Am întrebat, ați spus, am făcut
outcomes-lead = Ce s-a întrebat pe forum, ce au spus oamenii și ce s-a făcut.
outcomes-none = Niciun subiect nu a ajuns încă la sfârșit.
outcome-title = Ce a ieșit din acest subiect
outcome-asked = Am întrebat
outcome-heard = Ați spus
outcome-done = Am făcut
outcome-tied = Ce a ieșit din el
outcome-close-link = Închide acest subiect și spune ce a ieșit din el

## The form of a facilitator
outcome-new-title = Spune ce a ieșit din acest subiect
outcome-new-lead = Când închizi un subiect, oamenii află ce s-a întrebat, ce au spus și ce s-a făcut. Spune simplu, și atunci când nu s-a putut face nimic.
outcome-asked-hint = Ce am vrut să știm și de ce?
outcome-heard-hint = Ce au spus oamenii? Spune și unde nu au fost de acord.
outcome-done-hint = Ce s-a făcut sau ce se va face? Dacă ceva nu se poate face, spune de ce.
outcome-asked-easy = Am întrebat, în forma ușor de citit
outcome-heard-easy = Ați spus, în forma ușor de citit
outcome-done-easy = Am făcut, în forma ușor de citit
outcome-easy-hint = Câte o propoziție scurtă pe fiecare rând, cu o singură idee. Poți lăsa gol.
outcome-about = Ce a ieșit din acest subiect?
outcome-about-hint = Bifează ce trebuie să găsească oamenii alături.
outcome-kind-statement = Afirmație „Eu”
outcome-kind-action = Acțiune
outcome-kind-progress = În ce stadiu este o acțiune
outcome-next = Subiectul se închide și toți cei care au luat parte sunt anunțați.
outcome-button = Închide subiectul

## What was just done
said-outcome = Subiectul este închis. Toți cei care au luat parte sunt anunțați.

## What to put right
fault-outcome-asked = Scrie ce s-a întrebat.
fault-outcome-heard = Scrie ce au spus oamenii.
fault-outcome-done = Scrie ce s-a făcut.
fault-outcome-easy = Rândul { $number } nu este încă ușor de citit: cuvintele sunt prea grele sau propoziția este prea lungă. Scrie mai scurt și mai simplu.
