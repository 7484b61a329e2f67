### Consilii de parteneriat: membri, întâlniri, acțiuni și promisiuni.

## Toate consiliile
boards-title = Consilii de parteneriat
boards-lead = Persoane care știu din viața lor ce înseamnă sprijinul, îngrijitori din familie și organizații stau împreună într-un consiliu. Ei aleg ce trebuie să se schimbe și verifică dacă se schimbă.
boards-none = Nu există încă niciun consiliu.

## Un consiliu
board-actions-title = Ce face consiliul
board-no-actions = Nu este încă nicio acțiune aici.
board-pledges-title = Ce au promis alții
board-no-pledges = Nimeni nu a făcut încă o promisiune acestui consiliu.
board-meetings-title = Întâlniri
board-no-meetings = Nu este încă nicio întâlnire stabilită.
board-members-title = Cine face parte din consiliu
board-no-members = Nimeni nu a fost adăugat încă în acest consiliu.

## Ce se poate adăuga: la fel pentru link, titlu și buton
board-add-actions = Începe o acțiune
board-add-pledges = Fă o promisiune
board-add-meetings = Stabilește o întâlnire
board-add-members = Adaugă un membru
board-form-next = Toată lumea poate citi de îndată ce apeși butonul.

## Acțiuni și promisiuni în liste
action-owner = Răspunde: { $owner }
due-on = Termen: { $day }
due-ongoing = Continuă tot timpul

## Membri
member-name = Numele persoanei
member-name-hint = Numele pe care îl folosește consiliul.
member-part = Ce aduce persoana în consiliu?
member-organisation = Pentru ce organizație vorbește?
member-organisation-hint = Lasă gol dacă persoana vorbește în numele ei.
part-lived-experience = Știe din viața proprie
part-carer = Îngrijește o persoană apropiată
part-organisation = Vorbește pentru o organizație
part-chair = Conduce consiliul

## Întâlniri
meeting-when = { $day }, ora { $time }
meeting-when-label = Când
meeting-where-label = Unde
meeting-title = Despre ce este întâlnirea?
meeting-on = În ce zi este?
meeting-starts = La ce oră începe?
meeting-starts-hint = Cu ore de la 0 la 24, de exemplu 9:30 sau 14:30.
meeting-place = Unde este?
meeting-place-hint = Sala și adresa sau cum se intră prin telefon ori calculator.
meeting-text = Despre ce veți vorbi?
meeting-text-hint = Ordinea de zi și ce vor poate oamenii să știe: trepte, pauze, o cameră liniștită, costul drumului. Poți lăsa gol.

## Acțiuni
action-title = Ce veți face?
action-title-hint = O propoziție scurtă, de exemplu: Cerem firmei de autobuze curse mai târzii.
action-text = Mai este ceva de spus despre asta?
action-text-hint = Cum vreți să faceți și cine ajută. Poți lăsa gol.
action-owner-label = Cine răspunde de asta?
action-owner-hint = O funcție sau un grup, nu o persoană privată.
# De asemenea, numele unui rând pe pagina unei acțiuni.
action-measured = Cum își poate da seama oricine că este gata
action-measured-hint = Ceva ce oamenii pot vedea sau număra. Poți lăsa gol.
action-statement = Pentru ce afirmație „Eu” este?
# Și pentru o promisiune.
action-statement-hint = Astfel, cei care au spus aceste cuvinte pot urmări ce faceți.
action-commitment = Ce angajament ajută să fie respectat?
action-commitment-hint = Alege unul dacă face parte din ceva promis în strategie.

## Promisiuni
pledge-text = Ce promiteți?
pledge-text-hint = Spune ce va fi altfel și pentru cine.
pledge-organisation = Ce organizație face promisiunea?
pledge-statement = La ce afirmație „Eu” răspunde?

## Ce tocmai s-a făcut
said-member = Persoana este acum pe pagina consiliului.
said-meeting = Întâlnirea este acum pe pagina consiliului.
said-action = Consiliul a început această acțiune. Oricine o poate urmări aici.
said-pledge = Mulțumim. Promisiunea este acum pe pagina consiliului.

## Ce este de corectat
fault-member-name-missing = Scrie numele persoanei.
fault-member-part-missing = Alege ce aduce persoana în consiliu.
fault-member-organisation-missing = Scrie numele organizației pentru care vorbește.
fault-meeting-title-missing = Scrie despre ce este întâlnirea.
fault-meeting-place-missing = Scrie unde este întâlnirea.
fault-action-title-missing = Scrie ce veți face.
fault-action-owner-missing = Scrie cine răspunde de asta.
fault-pledge-missing = Scrie ce promiteți.
fault-pledge-organisation-missing = Scrie numele organizației.
fault-date-missing = Scrie ziua, luna și anul, de exemplu 27 3 2027.
fault-time-missing = Scrie o oră, de exemplu 9:30 sau 14:30.
fault-due-missing = Alege dacă are o ultimă zi sau continuă tot timpul.
