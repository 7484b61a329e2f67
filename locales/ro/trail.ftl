### Traseul: de la o voce la ce s-a schimbat datorită ei, și înapoi.

## Pagina
trail-title = Traseul
trail-lead = Urmărește drumul de la ce a spus cineva la ce s-a schimbat datorită acestui lucru. Fiecare piatră este un pas.
# La ce ajunge tot traseul: una dintre acestea stă deasupra pietrelor.
trail-changed = Ceva s-a schimbat datorită acestui lucru.
trail-stuck = S-a promis ceva și este întârziat, blocat sau oprit. Piatra spune care dintre ele.
trail-going-on = S-a promis ceva și nimeni nu a spus încă că este făcut.
trail-heard = Acest lucru a fost auzit și scris. Încă nu a ieșit din el nicio acțiune sau promisiune.
trail-begun = Cineva a spus asta și toată lumea poate citi. Nimeni nu a dus-o încă mai departe.

## O piatră
trail-stone = { $number }. { $kind }
trail-here = Ești aici
trail-why = De ce sunt legate acestea două

## Feluri de pietre
stage-post = O voce
stage-statement = O afirmație „Eu”
stage-commitment = Un angajament „Noi”
stage-action = O acțiune
stage-pledge = O promisiune
stage-progress = Ce s-a schimbat

## Feluri de pietre care urmează să vină
stage-voice = O voce
stage-promise = O acțiune sau o promisiune
stage-change = Ce s-a schimbat
trail-not-yet = Încă nu
trail-not-yet-statement = Un facilitator poate pune ce s-a spus într-o afirmație „Eu”.
trail-not-yet-commitment = Un facilitator poate spune ce angajament îi răspunde.
trail-not-yet-promise = Un consiliu poate începe o acțiune pentru asta, iar o organizație poate face o promisiune.
trail-not-yet-change = Cei care au promis ceva spun aici ce s-a schimbat.

## Titlurile pietrelor care nu au un titlu al lor
stone-post = Ce a spus { $name }
stone-statement = Afirmația „Eu”
stone-commitment = Angajamentul „Noi”
stone-action = Acțiunea
stone-pledge = Ce a promis { $name }
stone-progress = Vești de la { $name }
trail-voice-veiled = Această voce nu este arătată aici. A fost spusă într-un grup cu membrii lui sau a fost retrasă.
