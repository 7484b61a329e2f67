### Intrarea în cont și ieșirea, scrisoarea cu un link și felul în care îi place cuiva să citească.

## Intrarea în cont cu cardul
sign-in-title = Intră în cont
sign-in-lead = Folosește cardul pe care ți l-am dat. Pe el sunt trei cuvinte și un număr.
sign-in-kept = Am păstrat ce ai scris. Intră în cont și poți trimite textul.
sign-in-card = Ce scrie pe cardul tău
sign-in-word-1 = Primul cuvânt
sign-in-word-2 = Al doilea cuvânt
sign-in-word-3 = Al treilea cuvânt
sign-in-number = Numărul
sign-in-button = Intră în cont
sign-in-other-title = Alte feluri de a intra
sign-in-email-card = Primește un link prin e-mail
sign-in-email-card-text = Îți trimitem o scrisoare cu un link. Cu acest link intri în cont.
sign-in-help-card = Cere ajutorul unei persoane
sign-in-help-card-text = Nu ai încă un card, l-ai pierdut sau cuvintele nu merg.

## Intrarea în cont prin e-mail
sign-in-email-title = Primește un link prin e-mail
sign-in-email-label = Adresa ta de e-mail
sign-in-email-hint = Adresa pe care ne-ai dat-o la înscriere.
sign-in-email-next = Vom trimite un link la această adresă. Merge o singură dată, timp de o jumătate de oră.
sign-in-email-button = Trimite-mi un link
sign-in-letter-title = Uită-te în e-mail
sign-in-letter-text = Dacă te-ai înscris cu această adresă, o scrisoare cu un link este pe drum spre tine.
sign-in-letter-next = Ar trebui să ajungă în câteva minute. Dacă nu ajunge, uită-te în spam sau cere alta.

## Butonul din spatele unui link sau al unui cod
sign-in-confirm-title = Încă un pas
sign-in-confirm-text = Apasă butonul ca să intri în cont pe acest dispozitiv.
sign-in-confirm-button = Vreau să intru
sign-in-stale-title = Te rugăm să intri în alt fel
sign-in-stale-text = Acest link sau cod nu mai merge. Un link merge o singură dată, timp de o jumătate de oră. Codul de pe card merge până când primești un card nou.
sign-in-stale-button = Mergi la intrarea în cont

## Scrisoarea: text simplu, cu nimic personal în subiect
letter-sign-in-subject = Linkul tău pentru Building Together
letter-sign-in-body =
    Bună ziua

    Ai cerut un link ca să intri în cont la Building Together. Deschide-l și apasă butonul de pe pagină:

    { $link }

    Linkul merge o singură dată, timp de o jumătate de oră.

    Dacă nu l-ai cerut tu, nu trebuie să faci nimic. Nimeni nu poate intra fără acest link, așa că păstrează-l doar pentru tine.

    Echipa Building Together

## Setări
me-own-title = Pagina ta
me-title = Setările tale
me-lead = Alege cum arată site-ul pentru tine. Poți schimba oricând.
me-name = Numele tău pe acest site
me-name-hint = Toată lumea vede acest nume lângă ce scrii. Poate fi un prenume sau un nume inventat.
me-form = Cum îți place să citești?
me-form-easy = Ușor de citit (lectură facilă), cu propoziții scurte și imagini
me-language = Ce limbă?
me-text = Cât de mari să fie cuvintele?
me-text-100 = Normale
me-text-125 = Mari
me-text-150 = Mai mari
me-text-200 = Cele mai mari, de două ori mai mari decât normal
me-contrast = Ce culori?
me-contrast-auto = La fel ca pe dispozitivul meu
me-contrast-light = Litere de culoare închisă pe o pagină de culoare deschisă
me-contrast-dark = Litere de culoare deschisă pe o pagină de culoare închisă
me-contrast-high = Cel mai puternic contrast: negru, alb și galben
me-pictures = Imagini lângă cuvinte?
me-pictures-on = Arată imagini
me-pictures-off = Arată doar cuvinte
me-button = Păstrează aceste setări
me-sign-out-title = Ieși din cont
me-sign-out-text = Ieși din cont dacă și alte persoane folosesc acest dispozitiv. Tot ce ai scris rămâne pe site.
me-sign-out-button = Ieși din cont

## Ce tocmai s-a făcut
said-settings = Setările tale sunt păstrate.
said-signed-in = Ai intrat în cont.

## Ce este de corectat
fault-card-shape = Scrie cele trei cuvinte și cele patru cifre de pe cardul tău.
fault-card-unknown = Aceste cuvinte și acest număr nu se potrivesc. Uită-te pe cardul tău și scrie-le încă o dată.
fault-email = Scrie adresa ta de e-mail întreagă, de exemplu name@example.org.
fault-name-missing = Scrie numele pe care să îl vadă ceilalți.
fault-choose = Alege unul dintre răspunsuri.
