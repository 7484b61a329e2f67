### Hearing back: notices, following, and letters by e-mail and on paper.

## In the head of every page
nav-notices = { $count ->
    [0] Noutăți
    [one] Noutăți: { $count } nouă
   *[other] Noutăți: { $count } noi
}
nav-notices-many = Noutăți: peste { $count } noi

## The page of notices
notices-title = Noutăți pentru tine
notices-card = Ce s-a întâmplat în ceea ce urmărești și cine ți-a răspuns.
notices-lead = Ce s-a întâmplat în subiectele, afirmațiile, consiliile și strategiile pe care le urmărești, ce ți-au spus alții și ce te privește pe tine.
notices-new-title = Noi
notices-old-title = Citite deja
notices-no-new = Nu este nimic nou.
notices-none = Încă nu este nimic aici.
notices-read-all = Marchează toate ca citite
notices-older = Noutăți mai vechi

## What happened
news-somebody = Cineva
news-posted = { $name } a scris ceva nou.
news-replied = { $name } ți-a răspuns.
news-mentioned = { $name } te-a numit.
news-topic-started = { $name } a început acest subiect.
news-topic-closed = Acest subiect a fost închis. Citește ce s-a întrebat, ce au spus oamenii și ce s-a făcut.
news-post-decided = Cineva s-a uitat la ce ai scris aici. Vezi ce s-a hotărât.
news-statement-raised = Din ce au spus oamenii s-a scris o afirmație „Eu”.
news-statement-tied = Un angajament „Noi” răspunde acum la această afirmație.
news-meeting-called = Consiliul se întâlnește.
news-action-taken = A fost începută o acțiune.
news-pledge-made = O organizație a făcut o promisiune.
news-progress-posted = Sunt noutăți despre stadiul acestei acțiuni.
news-request-answered = Cererea ta de a primi ceva în alt fel are un răspuns.
news-something-waits = În lista ta este ceva nou. Te rugăm să te uiți.
news-let-in = { $name } te-a lăsat să intri în această secțiune. Acum poți citi aici și poți și scrie.
news-taken-out = Cineva te-a scos din această secțiune. Ce ai spus acolo rămâne și îți poți citi în continuare cuvintele.
notices-space-unnamed = O secțiune a forumului

## Following
follow-start = Urmărește
follow-stop = Nu mai urmări
follow-sign-in = Intră în cont ca să urmărești și să afli ce se întâmplă
followed-title = Ce urmărești
followed-lead = Urmărești un subiect de îndată ce spui ceva în el. Te poți opri pe pagina lui.
followed-none = Încă nu urmărești nimic.

## How somebody wants to hear
hear-title = Cum afli de la noi
hear-card = Prin e-mail, printr-o scrisoare pe hârtie sau doar pe acest site.
hear-lead = Găsești toate noutățile pe acest site. Ți le putem și trimite.
hear-channel = Cum să îți trimitem noutăți?
hear-no-email = Nu avem adresa ta de e-mail, așa că nu putem trimite e-mailuri. Roagă un facilitator să o adauge.
hear-at-once = Prin e-mail, la câteva minute după ce se întâmplă
hear-daily = Prin e-mail, o dată pe zi, dimineața
hear-weekly = Prin e-mail, o dată pe săptămână, luni dimineața
hear-paper = Printr-o scrisoare pe hârtie
hear-only-here = Nu îmi trimiteți nimic: mă uit pe acest site
hear-quiet = Vrei ore fără e-mailuri?
hear-quiet-hint = Doar dacă îți trimitem e-mailuri. Ce se întâmplă în aceste ore așteaptă până se termină.
hear-quiet-no = Nu, e-mailurile pot veni oricând
hear-quiet-yes = Da, vreau liniște în aceste ore
hear-quiet-from = Liniște de la
hear-quiet-until = Liniște până la
hear-hour-none = Alege o oră
hear-name = Numele de pe plic
hear-name-hint = Doar pentru scrisori pe hârtie.
hear-address = Adresa de pe plic
hear-address-hint = Doar pentru scrisori pe hârtie. Scrie-o ca pe un plic. O văd doar facilitatorii care trimit scrisori. O ștergem când alegi alt fel.

## The letter: plain text and the same as a page, with nothing personal in its subject
letter-news-subject = Noutăți de la Building Together
letter-news-hello = Bună ziua
letter-news-lead = Iată ce este nou pentru tine.
letter-news-more = Pe site sunt mai multe.
letter-news-end = Echipa Building Together
letter-news-why = Primești această scrisoare pentru că urmărești aceste lucruri pe Building Together, ai luat parte la ele sau te privesc pe tine.
letter-news-change = Schimbă cât de des scriem:
letter-news-stop = Oprește aceste scrisori imediat, fără să intri în cont:
letter-paper-hello = Bună ziua, { $name }
letter-paper-more = Sunt mai multe noutăți decât încap în această scrisoare. Spune-ne dacă vrei să le ai.
letter-paper-site = Găsești totul pe site:
letter-paper-stop = Nu mai vrei aceste scrisori? Spune-i facilitatorului tău sau schimbă pe site.

## Stopping letters
stop-letters-title = Oprește e-mailurile noastre
stop-letters-lead = Apasă butonul și nu îți mai trimitem e-mailuri cu noutăți. Poți citi în continuare noutățile pe site.
stop-letters-button = Oprește e-mailurile
stopped-letters-title = Am oprit e-mailurile
stopped-letters-text = Nu îți mai trimitem e-mailuri cu noutăți.
stopped-letters-again = Le poți primi din nou oricând: intră în cont și alege cum afli de la noi.

## Letters on paper, for facilitators
letters-title = Scrisori de tipărit
letters-card = Noutăți pentru oamenii care le vor pe hârtie.
letters-waiting = { $count ->
    [one] Așteaptă o scrisoare.
    [few] Așteaptă { $count } scrisori.
   *[other] Așteaptă { $count } de scrisori.
}
letters-how = Tipărește această pagină: fiecare scrisoare are foile ei, în forma și limba cititorului. Când scrisorile sunt la poștă, apasă butonul.
letters-private = Aceste adrese sunt personale. Folosește-le doar pentru aceste scrisori și nu lăsa nimic tipărit în urmă.
letters-none = Nu așteaptă nicio scrisoare.
letters-to = Scrisoare pentru { $name }
letters-sent-all = Toate acestea sunt la poștă
letters-sent-one = Această scrisoare este la poștă

## What was just done
said-following = Acum urmărești.
said-not-following = Nu mai urmărești.
said-notices-read = Toate sunt marcate ca citite.
said-hearing = Am păstrat felul în care vrei să afli de la noi.
said-letters-sent = Scrisorile sunt marcate ca trimise.

## What to put right
fault-hear-channel = Alege cum să îți trimitem noutăți.
fault-hear-no-email = Alege alt fel: nu avem adresa ta de e-mail.
fault-hear-hour = Alege o oră.
fault-hear-same-hour = Alege două ore diferite.
fault-hear-name = Scrie numele pentru plic.
fault-hear-address = Scrie adresa pentru plic.

## On the pages about the site
about-privacy-news-title = Noutăți și scrisori
about-privacy-news-text =
    Nimeni altcineva nu vede ce urmărești și cum vrei să afli de la noi. Dacă alegi scrisori pe hârtie, facilitatorii care le trimit văd numele și adresa pe care le-ai dat pentru asta. Le ștergem de îndată ce alegi alt fel. E-mailurile nu au nimic personal în subiect, nu au imagini și nu ne spun dacă le-ai deschis. Fiecare are un link care le oprește.
