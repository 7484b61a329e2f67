### Formele unui text: cum se scriu, ce este adevărat despre ele, masa de lucru a celor care scriu.

## Nume

form-name-standard = { $language }
form-name-easy = { $language }, ușor de citit
kind-topic = Subiect
kind-post = Postare
kind-outcome = Ce a ieșit dintr-un subiect
kind-statement = Afirmație „Eu”
kind-space = Secțiune a forumului
kind-board = Consiliu de parteneriat
kind-meeting = Întâlnire
kind-pledge = Promisiune
kind-strategy = Strategie
kind-priority = Prioritate
kind-commitment = Angajament „Noi”
kind-point = Punct al unei strategii
kind-action = Acțiune
kind-progress = Noutăți despre o acțiune
kind-measure = Indicator
kind-word = Cuvânt din glosar

## Ce este adevărat despre o formă

form-original = Acesta este textul principal. Celelalte forme sunt scrise pornind de la el.
form-missing = Nimeni nu a scris încă această formă.
form-published = Cititorii pot vedea această formă.
form-out-of-date = Textul principal s-a schimbat. Această versiune este în curs de actualizare.
form-by-computer = Un calculator a tradus aceste cuvinte. Nimeni nu le-a verificat încă.
form-by-person = O persoană a tradus aceste cuvinte. O a doua persoană nu le-a verificat încă.
form-checked = O a doua persoană a verificat aceste cuvinte. Ziua: { $day }.
form-tested = Testat cu cititori: { $group }, { $day }.
form-not-tested = Nu este testat încă cu cititori.

## Masa de lucru

desk-title = Texte care te așteaptă
desk-lead = Scrie texte ușor de citit, tradu și vezi ce texte nu au încă o anumită formă.
desk-on-me = Forme ușor de citit și traduceri
desk-drafts-title = Ciorne
desk-no-drafts = Nu sunt ciorne.
desk-empty-draft = O ciornă fără cuvinte
desk-waiting-title = Texte fără această formă sau cu una care nu mai este actuală
desk-form = Forma
desk-kind = Felul textului
desk-show = Arată
desk-count =
    { $count ->
        [0] Nu așteaptă niciun text de acest fel.
        [one] Așteaptă { $count } text.
        [few] Așteaptă { $count } texte. Cele mai noi sunt primele.
       *[other] Așteaptă { $count } de texte. Cele mai noi sunt primele.
    }

## Formele unui text

forms-title = Forma ușor de citit și traducerile
forms-lead = Un text poate fi ușor de citit și poate fi în mai multe limbi. Aici vezi ce există și ce este adevărat despre fiecare formă.
forms-link = Forma ușor de citit și traducerile
forms-draft-by = { $name } scrie o ciornă. Ultima schimbare: { $day }.
forms-write = Scrie această formă
forms-change = Schimbă această formă
forms-difference = Vezi ce s-a schimbat
forms-test = Spune că au testat-o cititorii
forms-check = Am verificat această formă

## Scrierea

writing-title = Scrii: { $form }
writing-source = De la ce pornești: { $form }
writing-source-changed = Textul de la care pornești s-a schimbat de când a lucrat cineva ultima dată aici. Citește-l din nou înainte să mergi mai departe.
writing-save = Păstrează ciorna
writing-cut = Începe cu propozițiile textului principal
writing-name = Titlu
writing-block = Blocul { $number }
writing-begins = Site-ul pune aceste cuvinte înaintea celor scrise de tine. Continuă de la ele:
writing-text = Cuvintele acestui bloc
writing-up = Mută în sus
writing-down = Mută în jos
writing-add = Adaugă un bloc dedesubt
writing-remove = Scoate acest bloc
writing-pictures = Imagini care se pot potrivi
writing-picture-none = Scoate imaginea
writing-found-nothing = Nu s-a găsit nicio imagine pentru aceste cuvinte. Încearcă alt cuvânt sau unul în limba ta.
writing-find = Caută altă imagine
writing-find-button = Caută
writing-publish-title = Arată textul cititorilor
writing-sure = Mai uită-te o dată la text. Doar o persoană poate spune asta:
writing-publish-next = Cititorii vor vedea imediat această formă. Ce au văzut până acum rămâne în istoric.
writing-publish = Arată cititorilor
sure-true = Spune același lucru ca textul principal
sure-picture = Fiecare imagine înseamnă ce spun cuvintele
sure-adult = Vorbește cu adulții ca și cu niște adulți

finding-stops = Nu poate rămâne așa:
finding-warns = Mai uită-te o dată:
finding-take = Spune în loc „{ $better }”
finding-take-out = Elimină asta
finding-more = Mai sunt de verificat: { $count }
finding-long-block = Aici sunt mai mult de două propoziții. Pentru un bloc ajunge o idee cu o imagine.
finding-explain = Explică „{ $word }” în glosar
finding-count =
    { $stops ->
        [0] Nimic nu oprește acest text.
        [one] { $stops } lucru oprește acest text.
        [few] { $stops } lucruri opresc acest text.
       *[other] { $stops } de lucruri opresc acest text.
    } { $count ->
        [0] Nu mai este nimic altceva de verificat.
        [one] Mai este { $count } lucru de verificat.
        [few] Mai sunt { $count } lucruri de verificat.
       *[other] Mai sunt { $count } de lucruri de verificat.
    }

fault-writing-too-many = Este prea lung pentru un singur text. Scoate câteva blocuri sau fă din el două texte.
fault-writing-meanwhile = De când ai deschis această pagină, altcineva și-a păstrat aici cuvintele. Ale tale sunt mai jos. Deschide această pagină într-o a doua fereastră ca să le vezi pe ale celeilalte persoane. Dacă le trimiți din nou pe ale tale, ele iau locul celorlalte.
fault-writing-title = Scrie un titlu
fault-writing-empty = Scrie cel puțin un bloc
fault-writing-stops = Blocul { $number }: ceva îl oprește. Explicația este sub cuvinte.
fault-writing-title-stops = Ceva din titlu îl oprește: fă-l scurt, fără semne și fără majuscule.
fault-writing-long-block = Blocul { $number }: e prea lung pentru o singură imagine. Fă mai multe blocuri din el.
fault-writing-untranslated = Blocul { $number }: tradu-l
fault-writing-no-picture = Blocul { $number }: alege o imagine
fault-writing-sure = Bifează toate cele trei căsuțe sau schimbă textul până când poți face asta

said-kept = Ciorna ta este păstrată.
said-published = Cititorii pot vedea acum această formă.
said-checked = Îți mulțumim. Cititorii pot vedea că a verificat-o o a doua persoană.
said-check-yourself = Tu ai scris această formă. Cere altcuiva să o verifice.
said-tested = Îți mulțumim. Cititorii pot vedea cine a testat-o și când.
said-word = Cuvântul este adăugat.

## Ce s-a schimbat

difference-title = Ce s-a schimbat
difference-lead = Forma: { $form }. A fost scrisă pornind de la: { $source }. Mai jos este textul de la care s-a pornit, așa cum este acum, cu ce a apărut și ce a dispărut de atunci.
difference-unknown = Cuvintele din acel timp nu mai sunt păstrate.
difference-gone = scos:
difference-new = nou:
difference-write = Schimbă această formă

## Un test cu cititori

test-title = Spune că l-au testat cititorii
test-lead = Un text ușor de citit este testat doar atunci când l-au citit oameni care au nevoie de el. Scrie grupul și ziua. Nu scrie numele unei persoane.
test-group = Ce grup l-a testat?
test-group-hint = De exemplu: grupul de citire al consiliului de parteneriat pentru persoane cu dizabilități intelectuale
test-on = Când?
test-sure = Ce au spus cititorii?
test-button = Notează testul
fault-test-group = Scrie numele grupului care l-a testat
fault-test-day = Spune în ce zi a fost testat. Scrie ziua, luna și anul cu cifre.
fault-test-future = Această zi nu a venit încă. Scrie ziua testului.

## Un cuvânt nou

word-new-title = Explică un cuvânt
word-new-word = Cuvântul
word-new-word-hint = Așa cum apare în texte
word-new-text = Ce înseamnă
word-new-text-hint = Una sau două propoziții
word-new-button = Adaugă cuvântul
fault-word-missing = Scrie cuvântul
fault-word-meaning-missing = Scrie ce înseamnă cuvântul
fault-word-exists = Glosarul explică deja acest cuvânt

## Traducere făcută de calculator

writing-translate = Lasă un calculator să traducă ce este gol
writing-translate-hint = Cuvintele sunt trimise la serviciul de traducere al acestui site. Citește fiecare propoziție înainte să o arăți cititorilor: un calculator face greșeli care par corecte.
writing-read = Ai citit toată traducerea?
writing-read-whole = Am citit fiecare propoziție și am corectat-o
writing-read-hint = Dacă lași gol aici, cititorii află că traducerea este făcută de un calculator.

## Către traducători și înapoi

exchange-title = Dă texte unor traducători din afară
exchange-lead = Toate textele care așteaptă o limbă intră într-un singur fișier, în formatul XLIFF 2.1. Un serviciu de traduceri poate lucra cu el și îl poate trimite înapoi.
exchange-out-title = Descarcă fișierul
exchange-in = Limba și forma în care se traduce
exchange-out-button = Descarcă textele care așteaptă
exchange-nothing = Nu așteaptă nimic: { $form }
exchange-nothing-text = Fiecare text în engleză are această formă și toate sunt actuale.
exchange-back-title = Trimite fișierul tradus
exchange-file = Fișierul care s-a întors
exchange-file-hint = Un fișier XLIFF de cel mult 20 MB
exchange-publish = Ce se face cu el?
exchange-publish-complete = Arată imediat cititorilor textele complete
exchange-publish-hint = Textele ușor de citit și cele care nu sunt complete devin oricum ciorne.
exchange-back-button = Citește fișierul
exchange-broken-title = Acest fișier nu poate fi citit
exchange-broken-lead = Nu s-a schimbat nimic. Iată ce este greșit, cu rândul din fișier:
exchange-again = Alege alt fișier
exchange-drafts =
    { $count ->
        [0] Fișierul a fost citit. Niciun text nu a devenit ciornă.
        [one] Fișierul a fost citit. Acum { $count } text este ciornă.
        [few] Fișierul a fost citit. Acum { $count } texte sunt ciorne.
       *[other] Fișierul a fost citit. Acum { $count } de texte sunt ciorne.
    }
exchange-published =
    { $count ->
        [one] Cititorii pot vedea acum { $count } text.
        [few] Cititorii pot vedea acum { $count } texte.
       *[other] Cititorii pot vedea acum { $count } de texte.
    }
exchange-changed =
    { $count ->
        [one] De când a plecat fișierul, s-a schimbat textul principal pentru { $count } text. Compară înainte să îl arăți.
        [few] De când a plecat fișierul, s-a schimbat textul principal pentru { $count } texte. Compară înainte să le arăți.
       *[other] De când a plecat fișierul, s-a schimbat textul principal pentru { $count } de texte. Compară înainte să le arăți.
    }
exchange-left =
    { $count ->
        [one] { $count } text a rămas așa cum era: nu mai există, nu ai voie să îl schimbi sau cineva a lucrat la el între timp.
        [few] { $count } texte au rămas așa cum erau: nu mai există, nu ai voie să le schimbi sau cineva a lucrat la ele între timp.
       *[other] { $count } de texte au rămas așa cum erau: nu mai există, nu ai voie să le schimbi sau cineva a lucrat la ele între timp.
    }
exchange-empty = Fără traducere în acest fișier, lăsate cum erau: { $count }
fault-exchange-file = Alege fișierul care s-a întors
