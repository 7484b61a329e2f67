### Conversația: răspunsuri, citate, nume, „simt la fel”, cuvinte schimbate și retrase, grija pentru subiecte și secțiuni.

## Beside a post
# The name of a person follows, as a link to the post.
talk-answers = Răspuns pentru:
talk-answers-gone = Răspuns la o postare care nu se mai vede aici.
# Names of people follow, as links to their posts.
talk-answered-by = Răspunsuri:
# Names of people follow.
talk-speaks-to = Pentru:
talk-guest = (oaspete)
talk-reply = Răspunde
# post-by follows each of these, for people who listen to the page.
talk-change = Schimbă-ți cuvintele
talk-take-back = Retrage-ți cuvintele
talk-change-for = Corectează aceste cuvinte
talk-take-back-for = Retrage aceste cuvinte
# The name of a person follows, as a link to their post.
talk-quoted = Cuvinte din postarea:
talk-quote-gone = Aici erau cuvinte citate. Între timp au fost schimbate sau retrase.

## A post without words
talk-put-back = Pune-ți cuvintele la loc
talk-put-back-until = Îți poți pune cuvintele la loc până la: { $day }.
talk-you-took-back = Ți-ai retras aceste cuvinte. Ceilalți nu le mai văd.
talk-hidden-from-others = Tu vezi această postare. Pentru ceilalți este ascunsă.

## I feel the same
talk-same = Simt la fel
talk-same-not = Simți la fel. Retrage asta
talk-same-count = { $count ->
    [one] { $count } persoană simte la fel
    [few] { $count } persoane simt la fel
   *[other] { $count } de persoane simt la fel
}
talk-same-title = Cine simte la fel
talk-same-lead = Aceste persoane au apăsat „Simt la fel”. Numele lor le văd doar cei care au cont.
talk-same-more = { $count ->
    [one] Și încă { $count } persoană.
    [few] Și încă { $count } persoane.
   *[other] Și încă { $count } de persoane.
}
talk-same-nobody = Nimeni nu a apăsat încă „Simt la fel”.

## Answering
talk-reply-title = Răspunde la o postare
talk-reply-to = Răspunzi la această postare
talk-reply-quote = Ce cuvinte vrei să citezi?
talk-reply-quote-hint = Poți alege câteva sau niciunul. Vor sta deasupra cuvintelor tale.
talk-name-people = Cine să afle despre asta?
talk-name-people-hint = Poți alege persoane care au vorbit aici, cel mult { $number }. Poți și să scrii @ și numele lor printre cuvintele tale.

## Changing words
talk-edit-title = Schimbă-ți cuvintele
talk-edit-title-for = Corectează cuvintele acestei persoane: { $name }
talk-edit-for = Scrii pentru această persoană: { $name }. Scrie ce îți spune. Notăm că ai făcut asta pentru ea.
talk-edit-lead = Cine poate citi această postare poate citi și ce scria în ea înainte. Ca să scoți ceva privat, retrage-ți cuvintele și scrie-le din nou.
talk-edit-closed = Acest subiect este închis. Cuvintele din el nu mai pot fi schimbate. Poți totuși să le retragi pe ale tale.
talk-edit-add = Adaugă o poză, un sunet sau un film
talk-edit-add-hint = Ce ai scris rămâne. Vezi totul înainte să vadă ceilalți.
talk-edit-beside = Dacă scoți aici o poză, un sunet sau un film, ceilalți nu le mai pot vedea sau auzi. Persoana a cărei postare este și moderatorii încă pot.
talk-take-out = Scoate asta: { $what }
talk-taken-out = A fost scos: { $what }
talk-added = Adăugat atunci: { $what }
talk-edit-meanwhile-title = Aceste cuvinte s-au schimbat în timp ce scriai
talk-edit-meanwhile = Aici este ce scrie acum în postare. Cuvintele tale sunt mai jos și nimic din ele nu s-a pierdut. Apasă butonul încă o dată ca să le pui în locul ei.
talk-changed = Schimbat: { $day }. Vezi ce scria înainte
talk-before-title = Ce scria înainte în postare
talk-now = Ce scrie acum

## Taking words back
talk-withdraw-title = Retrage-ți cuvintele
talk-withdraw-title-for = Retrage cuvintele acestei persoane: { $name }
talk-withdraw-lead = Nimeni nu va mai putea citi aceste cuvinte. Rămâne un rând, ca alții să înțeleagă răspunsurile. Timp de o zi îți poți pune cuvintele la loc.
talk-withdraw-lead-for = Fă asta când o cere această persoană: { $name }. Nimeni nu va mai putea citi aceste cuvinte. Rămâne un rând, ca alții să înțeleagă răspunsurile. Notăm că ai făcut asta pentru ea.
talk-withdraw-button = Retrage cuvintele mele

## What state a topic is in
talk-pinned = Rămâne sus
talk-state-read-only = Doar de citit
talk-state-closed = Închis
talk-read-only-by = Poți citi acest subiect, dar nu poți scrie în el. Este așa din: { $day }. Persoana care a hotărât:
talk-closed-by = Acest subiect a fost închis: { $day }. Persoana care l-a închis:
# The title of another topic follows.
talk-comes-from = Aceste postări vin din subiectul:

## Reading on
talk-newest = Cele mai noi postări
talk-moved-away = Postările care erau aici sunt acum în alt subiect.
# The title of the other topic follows.
talk-led-here = Subiectul pe care l-ai deschis a fost unit cu acesta. Postările lui sunt acum aici. Se numea:
# The title of the new topic follows, as a link.
talk-went-on = Unele postări din acest subiect sunt acum în:
# The name of the person follows.
talk-went-on-by = Au fost mutate acolo: { $day }. Persoana care le-a mutat:
talk-first-unread = Mergi la prima postare necitită
talk-read-up-to-here = Am citit până aici
talk-unread = { $count ->
    [one] { $count } postare necitită
    [few] { $count } postări necitite
   *[other] { $count } de postări necitite
}
talk-unread-many = { $count } sau mai multe postări necitite

## Looking after a topic
talk-after-title = Ai grijă de acest subiect
talk-after-link = Ai grijă de acest subiect
talk-after-lead = Notăm ce se schimbă aici și cine a schimbat.
talk-after-state = Cine poate spune ceva în acest subiect?
talk-after-open = Toți cei care pot scrie aici
talk-after-read-only = Nimeni: este doar de citit
talk-after-closed = Nimeni: este închis
talk-after-why = De ce?
talk-after-why-hint = Oricine poate citi asta lângă subiect. La un subiect deschis nu trebuie să scrii de ce.
talk-after-state-button = Păstrează
talk-after-pin-title = Locul în listă
talk-after-pin = Ține-l sus în listă
talk-after-pin-full = Sus sunt deja cele mai multe subiecte posibile: { $number }. Întâi coboară unul dintre ele, pe pagina lui.
talk-after-unpin = Nu îl mai ține sus
talk-title-title = Schimbă titlul
talk-title-link = Schimbă titlul
talk-title-new = Cum să se numească acest subiect?
talk-title-hint = Oricine citește acest subiect îl vede imediat. Textul ușor de citit și traducerile păstrează vechiul titlu până când cineva le schimbă. Linkurile către subiect merg în continuare.
talk-title-now = Se numește:
talk-title-button = Schimbă titlul
talk-after-merge-title = Unește-l cu alt subiect
talk-after-merge-link = Alege celălalt subiect
talk-after-merge = La ce subiect să meargă postările?
talk-after-merge-hint = Toate postările merg după cele ale celuilalt subiect. Linkurile vechi duc la noul loc. Acest pas nu se poate anula.
talk-after-merge-none = Alege un subiect
talk-after-merge-button = Unește subiectele
talk-after-split-title = Fă un subiect nou din câteva postări
talk-after-split-link = Alege postările
talk-split-title = Fă un subiect nou din câteva postări
talk-split-posts = Ce postări să meargă la noul subiect?
talk-split-posts-hint = Rămân în aceeași ordine. Linkurile vechi duc la noul loc.
talk-split-button = Fă noul subiect

## Who may read and post in a space
talk-may-read-everyone = Aici poate citi oricine.
talk-may-read-account = Aici poate citi oricine are cont.
talk-may-read-members = Aici pot citi doar membrii.
talk-may-post-everyone = Aici poate scrie oricine.
talk-may-post-account = Aici poate scrie oricine are cont.
talk-may-post-members = Aici pot scrie doar membrii.
talk-may-not-post = Aici poți citi. De scris pot doar membrii.
talk-tag-account = Pentru cei care au cont
talk-tag-members = Pentru membri

## Looking after spaces
talk-space-settings = Setările acestei secțiuni
talk-space-add = Adaugă o secțiune
talk-space-name = Cum se numește secțiunea?
talk-space-text = La ce folosește?
talk-space-key = Numele scurt din adresa ei
talk-space-key-hint = Litere mici fără semne, cifre și cratime. Nu se poate schimba mai târziu.
talk-space-read = Cine poate citi aici?
talk-space-read-hint = După ce cineva a spus ceva aici, poți lăsa mai puțini cititori, nu mai mulți: s-a vorbit pentru cei care puteau citi atunci.
talk-space-post = Cine poate scrie aici?
talk-space-everyone = Oricine, și oaspeții
talk-space-account = Persoanele care au cont
talk-space-members = Membrii: persoane cu un rol în această secțiune sau în consiliul ei
talk-space-board = De ce consiliu ține?
talk-space-board-none = De niciunul
talk-space-moderation = Când citește un moderator o postare?
talk-space-before = Înainte să o poată citi alții
talk-space-first-posts = Înainte, pentru primele postări ale unei persoane noi
talk-space-after = După ce o pot citi alții
talk-space-button = Păstrează aceste setări
talk-space-add-button = Adaugă această secțiune
talk-space-all = Setările secțiunilor care există deja
talk-members-title = Membrii acestei secțiuni
talk-members-lead = Membrii pot citi tot ce se spune aici, și ce s-a spus înainte să vină ei.
talk-members-board = Intră și cei care au un rol în acest consiliu:
talk-members-who = Pe cine lași să intre?
talk-members-who-hint = Numele, exact așa cum apare lângă cuvintele persoanei, sau adresa ei de e-mail. Persoana are nevoie de un cont.
talk-members-button = Lasă să intre
talk-members-now = Cine este membru acum
talk-members-none = Nimeni nu a fost lăsat încă să intre.
talk-members-since = din { $day }
talk-members-by = cu acordul lui { $name }
talk-members-role = are alt rol aici, care nu se ia de pe această pagină
talk-members-out = Scoate din această secțiune
talk-members-out-title = Scoți din această secțiune: { $name }?
talk-members-out-lead = Persoana nu va mai vedea această secțiune. Ce a spus aici rămâne și își poate citi în continuare cuvintele. O poți lăsa din nou să intre.
talk-leave = Ieși din această secțiune
talk-leave-title = Vrei să ieși din această secțiune?
talk-leave-reads = Nu vei mai vedea ce spun oamenii aici.
talk-leave-still-reads = Poți citi în continuare ce spun oamenii aici.
talk-leave-posts = Nu vei mai putea scrie aici.
talk-leave-stays = Ce ai spus aici rămâne. Îți poți citi în continuare cuvintele și le poți retrage.
talk-leave-back = Dacă vrei să te întorci, roagă pe cineva care are grijă de această secțiune. Te poate lăsa din nou să intri.

## What was just done
said-reworded = Noile tale cuvinte sunt acum aici.
said-reworded-for = Noile cuvinte sunt acum aici.
said-withdrawn = Cuvintele tale au fost retrase.
said-withdrawn-for = Aceste cuvinte au fost retrase.
said-put-back = Cuvintele tale sunt din nou aici.
said-topic-kept = Subiectul a fost schimbat.
said-merged = Subiectele au fost unite.
said-split = Noul subiect este gata.
said-space = Setările au fost păstrate.
said-let-in = Această persoană este acum membră.
said-taken-out = Această persoană nu mai este membră.
said-left-space = Ai ieșit din secțiune.
said-read = Ținem minte până unde ai citit.

## What to put right
fault-name-unclear = Două persoane de aici au numele scris după @. Alege din listă persoana potrivită.
fault-name-unclear-here = Două persoane de aici au numele scris după @. Șterge semnul @, ca nimeni să nu fie chemat din greșeală.
fault-too-many-names = Sunt prea multe nume. Numește cel mult atâtea persoane: { $number }. Așa nimeni nu este chemat degeaba.
fault-answers-gone = Postarea la care răspundeai a dispărut între timp. Cuvintele tale sunt păstrate. Apasă butonul încă o dată ca să le spui separat.
fault-topic-closed = Acest subiect a fost închis între timp. Cuvintele tale sunt păstrate aici, dar nimeni altcineva nu le vede.
fault-edited-meanwhile = Cineva a schimbat aceste cuvinte în timp ce scriai. Compară textele și apasă butonul încă o dată.
fault-words-missing = Scrie ce vrei să spui.
fault-take-out-all = O postare nu poate fi goală. Scrie ceva, păstrează ceva din acestea sau retrage-ți cuvintele.
fault-post-not-yours = Aceste cuvinte nu se mai pot schimba.
fault-why-missing = Scrie de ce subiectul este închis sau doar de citit.
fault-state-missing = Alege cine poate spune ceva aici.
fault-merge-missing = Alege celălalt subiect.
fault-split-none = Alege cel puțin o postare.
fault-split-all = Lasă cel puțin o postare în subiectul vechi.
fault-access-missing = Alege cine poate face asta.
fault-post-wider-than-read = Cine poate scrie trebuie să poată și citi. Alege mai puțini aici sau mai mulți mai sus.
fault-promised-readers = Aici s-a vorbit pentru mai puțini cititori. Acum nu mai poți lăsa mai mulți: adaugă o secțiune nouă.
fault-space-key = Scrie litere mici, cifre și cratime.
fault-space-name-missing = Scrie cum se numește secțiunea.
fault-space-text-missing = Scrie la ce folosește secțiunea.
fault-space-there = Există deja o secțiune cu acest nume scurt. Alege altul.
fault-moderation-missing = Alege când citește moderatorul.
fault-whom-missing = Scrie pe cine lași să intre.
fault-whom-unknown = Nimeni cu cont nu are acest nume sau această adresă. Întreabă persoana cum apare numele ei pe site și scrie-l aici literă cu literă.
fault-whom-unclear = Mai multe persoane se numesc așa. Scrie adresa de e-mail a celei la care te gândești.
fault-whom-yourself = Nimeni nu se lasă singur să intre. Roagă pe altcineva care are grijă de această secțiune.
