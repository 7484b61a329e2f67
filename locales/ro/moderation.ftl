### Moderarea: lista de așteptare și deciziile moderatorilor, ce află autorul, regulile și numerele.

## Pe pagina unei persoane
my-posts-on-me-title = Postările tale și moderarea lor
my-posts-card = Ce s-a hotărât despre postările tale și ce poți face.
queue-something-waits = Te așteaptă postări.
queue-nothing-waits = Nu așteaptă nimic.

## La o postare, pentru cei care moderează
moderation-link = Moderează această postare, autor: { $name }

## Un câmp pe care nimeni nu trebuie să îl vadă sau să îl completeze
moderation-trap = Lasă gol

## Lista de așteptare
queue-title = Postări de citit
queue-lead = La început stă ce așteaptă de cel mai mult timp. Vezi ce stă în secțiunile pe care le moderezi.
queue-empty = Aici nu așteaptă nimic.
queue-kind-waiting = Așteaptă să fie publicată
queue-kind-reported = Semnalată de un cititor
queue-kind-appeal = Autorul a răspuns la o decizie
queue-filter-kind = Ce
queue-filter-space = Secțiune
queue-filter-all = Tot
queue-filter-button = Arată
queue-since = Așteaptă din: { $day }
queue-in-topic = În subiectul
queue-before = Postarea dinainte, autor: { $name }
queue-open-of = Deschide această postare, autor: { $name }
queue-tick = Alege această postare, autor: { $name }
queue-reports = { $count ->
    [one] O semnalare
    [few] { $count } semnalări
   *[other] { $count } de semnalări
}
queue-appeal-on = Răspunsul autorului, { $day }
queue-appeal-held = A venit un răspuns. Cuvintele lui le citește persoana care se ocupă de siguranță.
queue-published = { $count ->
    [0] Încă nicio postare publicată
    [one] O postare publicată
    [20] 20 sau mai multe postări publicate
    [few] { $count } postări publicate
   *[other] { $count } de postări publicate
}
queue-changes = cereri de schimbare: { $count }
queue-hidden = postări ascunse: { $count }
queue-put-back = postări puse la loc: { $count }
waits-space = În această secțiune fiecare postare este citită întâi
waits-first-posts = Una dintre primele postări ale acestei persoane
waits-watched = Un moderator citește întâi postările acestei persoane
waits-same-text = Același text a mai fost trimis
waits-link = O persoană nouă a pus un link
waits-trap = A fost completat un câmp pe care oamenii nu îl văd: poate a scris un program
waits-changed = Autorul a schimbat postarea, așa cum i s-a cerut
queue-several-title = Hotărăște despre mai multe postări
queue-several-lead = Alege postări mai sus. Decizia ta este atunci pentru toate. Dacă una s-a schimbat între timp, nu este pentru niciuna.
queue-several-button = Hotărăște despre postările alese
queue-reads-standard = text standard
queue-reads-easy-read = ușor de citit

## O postare
matter-title = Postare, autor: { $name }
matter-state-published = Cititorii văd această postare.
matter-state-waiting = Cititorii nu văd încă această postare.
matter-state-change-asked = Cititorii nu văd această postare. Autorului i s-a cerut o schimbare.
matter-state-hidden = Această postare este ascunsă.
matter-for-others = Altcineva hotărăște despre asta: este postarea ta sau tu ai luat decizia la care a răspuns autorul.
matter-nothing-to-decide = Acum nu este nimic de hotărât despre această postare.
matter-back = Înapoi la postările care așteaptă
## Dă o postare persoanei care se ocupă de siguranță
pass-on-link = Dă mai departe persoanei care se ocupă de siguranță
pass-on-what = S-ar putea ca cineva să nu fie în siguranță? Atunci postarea o vede persoana care se ocupă de siguranță. Până atunci nu o văd nici cititorii, nici moderatorii.
pass-on-private = Autorul nu află. În jurnal scrie că ai dat-o mai departe, nu și de ce.
pass-on-danger = Este cineva în pericol acum? Nu aștepta: sună întâi la { $number }.
pass-on-button = Dă mai departe
decisions-title = Ce s-a hotărât
decision-was-undone = anulată
decision-undo-button = Anulează această decizie
decide-title = Hotărăște
decide-verdict = Ce hotărăști?
decide-reason = Care motiv din reguli?
decide-reason-hint = Este nevoie de el dacă ascunzi postarea sau ceri o schimbare. Autorul citește explicația motivului în limba și forma lui.
decide-words = Cuvintele tale către autor
decide-words-hint = Spune cu blândețe și în propoziții scurte ce nu este bine și ce ar ajuta. Le citesc autorul și alți moderatori.
decide-locale = Limba și forma cuvintelor tale
decide-writer-reads = Autorul citește acest site așa:
decide-saved = Pune un răspuns salvat
decide-button = Hotărăște
verdict-approve = Publică
verdict-approve-hint = Cititorii o văd. Dacă o văd deja, rămâne.
verdict-ask-change = Cere o schimbare
verdict-ask-change-hint = Cititorii nu o văd până când autorul o schimbă și tu te uiți din nou.
verdict-hide = Ascunde
verdict-hide-hint = Cititorii văd că ceva a fost ascuns, dar nu ce.
verdict-put-back = Pune la loc
verdict-put-back-hint = Cititorii o văd din nou.
verdict-keep = Lasă cum s-a hotărât
verdict-keep-hint = Ai citit răspunsul autorului și ești de acord cu prima decizie. Explică de ce.
decided-approve = Publicată
decided-ask-change = S-a cerut o schimbare
decided-hide = Ascunsă
decided-put-back = Pusă la loc
decided-keep = Lăsată cum s-a hotărât
decided-undo = Decizie anulată
decided-pass-on = Dată persoanei care se ocupă de siguranță

## A citi întâi postările cuiva
watch-title = Citește întâi postările acestei persoane
watch-lead = Ce scrie această persoană în această secțiune poate fi citit înainte să fie publicat.
watch-link = Citește întâi postările ei
watch-link-end = Nu mai citi întâi postările ei
watch-until = Ce scrie această persoană în această secțiune este citit întâi. Ultima zi: { $day }.
watch-explained = Postările din această secțiune vor aștepta până le citește un moderator. Autor: { $name }.
watch-now = Postările din această secțiune așteaptă un moderator. Autor: { $name }. Ultima zi: { $day }. Motivul:
watch-days = Cât timp?
watch-for-days = { $count ->
    [one] O zi
    [few] { $count } zile
   *[other] { $count } de zile
}
watch-words = De ce?
watch-words-hint = Persoana și alți moderatori citesc asta.
watch-button = Citește întâi postările

## Răspunsuri salvate
moderation-answers-title = Răspunsuri salvate
answers-lead = Răspunsuri pe care le dai des. Un buton le pune în cuvintele tale când hotărăști. Scrie-le așa încât să le înțeleagă toată lumea.
answers-none = Nu sunt încă răspunsuri salvate.
answers-new-title = Salvează încă un răspuns
answers-locale = Limba și forma
answers-locale-hint = Forma ușor de citit ajută cei mai mulți oameni.
answers-choose = Alege
answers-name = Un nume scurt
answers-name-hint = Stă pe buton.
answers-text = Răspunsul
answers-button = Salvează acest răspuns
answers-end-button = Scoate din listă

## Când sunt citite postările
moderation-spaces-title = Când sunt citite postările
when-lead = Pentru fiecare secțiune pe care o moderezi. Alege una ca să schimbi.
when-question = Când citește un moderator postările din această secțiune?
when-after = După ce sunt publicate
when-after-hint = Cititorii văd postările imediat.
when-first-posts = Primele postări înainte, celelalte după ce sunt publicate
when-first-posts-hint = Primele postări ale unei persoane așteaptă, cele de mai târziu nu.
when-before = Înainte să fie publicate
when-before-hint = Fiecare postare așteaptă un moderator.
when-button = Păstrează

## Jurnalul
moderation-log-title = Jurnalul deciziilor
log-lead = Toate deciziile din secțiunile pe care le moderezi și ce s-a mai făcut acolo. Cele mai noi sunt la început.
log-filter-verdict = Decizie
log-filter-reason = Motiv
log-filter-by = Cine a hotărât
log-everybody = Toată lumea
log-mine = Tu
log-filter-from = De la data
log-filter-until = Până la data
log-none = Nu sunt astfel de decizii.
log-post-of = Postarea, autor: { $name }
log-answer = Ce a spus autorul împotrivă:
log-before = Înainte: { $text }
log-until = până la: { $day }
log-other = Celălalt subiect
upkeep-watch-began = S-a început citirea mai întâi a postărilor persoanei
upkeep-watch-ended = Nu se mai citesc mai întâi postările persoanei
upkeep-rule-changed = S-a schimbat când se verifică postările secțiunii
upkeep-topic-state = S-a spus cine mai poate scrie în subiect
upkeep-topic-pinned = Subiect ținut sus în listă
upkeep-topic-unpinned = Subiectul nu mai este ținut sus
upkeep-topic-merged = S-a unit un subiect cu altul
upkeep-topic-split = S-a făcut un subiect separat din unele postări
upkeep-topic-retitled = S-a schimbat titlul unui subiect
upkeep-member-let-in = O persoană a devenit membră a secțiunii
upkeep-member-taken-out = O persoană a fost scoasă din secțiune
upkeep-member-left = O persoană a ieșit din secțiune
log-csv = Descarcă tot ce ai ales ca tabel (CSV)

## Regulile
moderation-policy-title = Cum sunt moderate postările
policy-lead = Fiecare ar trebui să poată vorbi aici în siguranță. De aceea moderatorii citesc postări. Ei pot ascunde o postare sau pot cere o schimbare doar pentru unul dintre aceste motive.
policy-reasons-title = Motivele
policy-hurtful = Rănește oameni
policy-hurtful-text = Postarea jignește pe cineva, râde de cineva sau vorbește urât despre oameni pentru cine sunt ei.
policy-threatening = Amenință pe cineva
policy-threatening-text = Postarea spune sau dă de înțeles că cineva va fi rănit sau îndeamnă la asta.
policy-private = Spune lucruri private despre altcineva
policy-private-text = În postare este numele, adresa, sănătatea sau povestea cuiva, fără acordul acelei persoane.
policy-advert = Este o reclamă
policy-advert-text = Postarea vinde ceva sau a fost trimisă deodată în multe locuri.
policy-off-topic = Locul ei este în altă parte
policy-off-topic-text = Postarea nu este despre acest subiect. Poate fi binevenită la alt subiect.
policy-repeated = Spune din nou același lucru
policy-repeated-text = Același text a mai fost trimis, de aceeași persoană sau de mai multe.
policy-other = Alt motiv
policy-other-text = Moderatorul îl explică în cuvintele lui.
policy-happens-title = Ce se întâmplă
policy-happens-looks = În unele secțiuni un moderator citește postările înainte să le vadă cititorii, în altele după aceea. Și primele postări sau linkurile persoanelor noi pot aștepta un moderator. Oricine poate semnala o postare.
policy-happens-told = Dacă o postare este ascunsă sau se cere o schimbare, autorul află motivul și ce ar ajuta.
policy-happens-answer = Autorul poate răspunde o dată și poate spune de ce vede altfel lucrurile.
policy-happens-second = Un al doilea moderator, nu primul, citește răspunsul și hotărăște.
policy-happens-log = Fiecare decizie este notată. La fiecare trei luni publicăm câte au fost.

## Numerele unui trimestru
moderation-summary-title = Moderarea în numere
summary-days = Din: { $from }. Până în: { $to }.
summary-none = În aceste trei luni moderatorii nu au luat nicio decizie.
summary-what = Ce
summary-how-often = De câte ori
summary-hide = Postări ascunse, după motiv
summary-ask-change = Schimbări cerute, după motiv
summary-others = Alte decizii
summary-approve = Publicate sau lăsate așa după o semnalare
summary-put-back = Puse la loc
summary-undone = Anulate de moderatorul care le-a luat
summary-appeals = Răspunsuri ale autorilor
summary-upheld = Autorul a avut dreptate și decizia s-a schimbat
summary-not-upheld = Decizia a rămas
summary-together = Împreună
summary-few = mai puțin de { $number }
summary-kept = nu arătăm
summary-small = Numerele mai mici de { $number } nu sunt arătate exact. Nici sumele din care ar putea fi aflate. Ele ar putea spune despre cine este vorba.
summary-time-few = Au fost prea puține decizii ca să spunem cât au durat.
summary-time-minutes = { $count ->
    [one] Jumătate dintre decizii au fost luate într-un minut.
    [few] Jumătate dintre decizii au fost luate în { $count } minute.
   *[other] Jumătate dintre decizii au fost luate în { $count } de minute.
}
summary-time-hours = { $count ->
    [one] Jumătate dintre decizii au fost luate într-o oră.
    [few] Jumătate dintre decizii au fost luate în { $count } ore.
   *[other] Jumătate dintre decizii au fost luate în { $count } de ore.
}
summary-time-days = { $count ->
    [one] Jumătate dintre decizii au fost luate într-o zi.
    [few] Jumătate dintre decizii au fost luate în { $count } zile.
   *[other] Jumătate dintre decizii au fost luate în { $count } de zile.
}
summary-before = Cele trei luni dinainte

## Ce află autorul
my-posts-title = Postările tale și ce s-a hotărât
my-posts-lead = Aici găsești ce au hotărât moderatorii despre postările tale.
my-posts-none = Niciun moderator nu a hotărât ceva despre postările tale.
my-posts-watched = Un moderator citește întâi postările tale. Ultima zi: { $day }. Secțiunea și motivul:
my-posts-on = Ziua: { $day }
my-post-title = Despre postarea ta
my-post-words = Ce ai scris
my-post-next = Ce poți face
my-post-change = Schimbă postarea ta
my-post-answer = Răspunde la această decizie
told-waiting = Citim postarea ta. După aceea o pot vedea cititorii. Nu trebuie să faci nimic.
told-nothing = Nu s-a hotărât nimic despre această postare.
told-by-lead-private = Ți-am citit postarea. Alții nu o văd și nu ai făcut nimic rău.
told-by-lead-in-touch = Ți-am citit postarea. Cineva va lua legătura cu tine.
told-by-lead-helped = Ți-am citit postarea. Oamenii a căror muncă este să ajute știu acum de ea.
told-approve = Un moderator a citit postarea ta. Cititorii o pot vedea.
told-ask-change = Te rugăm să schimbi ceva în postarea ta. După aceea o văd cititorii.
told-hide = Un moderator a ascuns postarea ta. Cititorii nu o văd acum.
told-put-back = Postarea ta este din nou aici. Cititorii o pot vedea.
told-keep = Un al doilea moderator a citit răspunsul tău. Decizia rămâne cum a fost.
told-why = Motivul
told-words = Ce îți spune moderatorul
told-your-answer = Răspunsul tău
told-answer-waits = Alt moderator va citi răspunsul tău și va hotărî.
appeal-title = Răspunde la această decizie
appeal-lead = Vezi altfel lucrurile? Spune-ne de ce. Alt moderator citește și hotărăște. Poți face asta o dată.
appeal-words = Răspunsul tău
appeal-words-hint = Folosește cuvintele tale. Câteva sunt de ajuns.
appeal-button = Trimite răspunsul meu
change-title = Schimbă postarea ta
change-lead = Schimbă ce vrei să schimbi, apoi trimite. Noi citim postarea, apoi o pot vedea cititorii.

## Ce s-a făcut acum
said-moderated = Decizia ta este luată.
said-with-the-lead = Postarea este acum la persoana care se ocupă de siguranță. Aici nu se mai vede.
said-undone = Decizia este anulată. Totul este ca înainte.
said-too-late = Asta nu mai poate fi anulată: între timp s-a întâmplat altceva.
said-watched = Postările acestei persoane în această secțiune așteaptă acum un moderator.
said-watch-ended = Postările acestei persoane nu mai sunt citite întâi.
said-when = S-a păstrat. Este pentru postările de acum înainte.
said-saved-answer = Răspunsul este salvat.
said-saved-answer-out = Răspunsul nu mai este în listă.
said-appealed = Îți mulțumim. Alt moderator va citi răspunsul tău.
said-changed-as-asked = Îți mulțumim. Întâi citim postarea ta, apoi o pot vedea cititorii.

## De corectat
fault-verdict-missing = Alege ce hotărăști.
fault-reason-missing = Alege un motiv din reguli.
fault-decision-words-missing = Scrie persoanei ce nu este bine și ce ar ajuta.
fault-log-day = Scrie o zi, de exemplu 27 3 2026, sau lasă goale toate cele trei câmpuri.
fault-log-days = Ultima zi este înaintea primei. Schimbă una dintre ele.
fault-decided-before = Alt moderator a fost mai rapid sau postarea s-a schimbat. Uită-te din nou, apoi hotărăște.
fault-words-changed-meanwhile = De când ai deschis pagina, cuvintele au fost schimbate. Citește cuvintele noi, apoi hotărăște.
fault-none-ticked = Alege cel puțin o postare.
fault-appeal-missing = Scrie răspunsul tău.
fault-appeal-too-late = Această decizie s-a schimbat între timp, așa că nu mai este la ce răspunde.
fault-change-too-late = Nimeni nu mai așteaptă o schimbare a acestei postări. Cuvintele tale sunt încă aici și le poți copia.
fault-watch-days = Alege cât timp.
fault-watch-words = Scrie de ce.
fault-saved-locale = Alege o limbă și o formă.
fault-saved-title = Scrie un nume scurt.
fault-saved-text = Scrie răspunsul.
fault-when = Alege când sunt citite postările.
