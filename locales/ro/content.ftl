### Cadrul fiecărei pagini, paginile în care vorbește chiar site-ul și ce nu ține de alt cuvânt.

## Cadrul

site-name = Building Together
page-skip = Sari la conținutul principal
# Stă înaintea titlului unei pagini al cărei formular are ceva greșit.
page-title-fault = Ceva de corectat:{" "}
nav-label = Meniul principal
nav-forum = Forum
nav-statements = Afirmații „Eu”
nav-boards = Consilii de parteneriat
nav-strategy = Strategie
nav-glossary = Glosar
nav-sign-in = Intră în cont
switch-form-label = Standard sau ușor de citit
switch-form-standard = Standard
switch-form-easy = Ușor de citit
switch-language = Limba: { $language }
crumbs-label = Drumul până la această pagină
words-by-computer = Un calculator a tradus cuvintele acestui site în această limbă. Niciun vorbitor nu le-a verificat încă.
words-not-easy = În această limbă, cuvintele site-ului nu sunt încă în forma ușor de citit.
footer-help = Ajutor
footer-accessibility = Accesibilitate
footer-privacy = Date personale și cookie-uri
footer-glossary = Glosar
footer-note = „Noi” pe aceste pagini înseamnă echipa acestui site. Site-ul nu este supravegheat tot timpul. Dacă cineva este în pericol acum, sună la { $number }.

## Prima pagină

home-title = Bine ai venit
home-heading = Îngrijire și sprijin, făcute împreună
home-lead = Spune cum este viața ta și ce ar trebui să se schimbe. Apoi urmărește, pas cu pas, ce iese de aici.
home-button = Mergi la forum
home-rooms-title = Unde poți merge
home-room-forum = Spune ce crezi și citește ce spun alții.
home-room-statements = Cum arată o viață bună, în cuvintele oamenilor.
home-room-boards = Grupuri care se întâlnesc ca să hotărască și să facă lucruri împreună.
home-room-strategy = Ce s-a promis și în ce stadiu este.
home-voice-title = O voce care a dus la o schimbare
home-voice-link = Urmează traseul acestei voci
home-voice-text = Cineva a spus asta pe forum. Vezi ce a ieșit de aici.
home-topics-title = Despre ce vorbesc oamenii

## Glosar

glossary-title = Glosar
glossary-lead = Cuvinte pe care le poți întâlni pe acest site și ce înseamnă ele aici.

## Ajutor

about-help-title = Ajutor
about-help-lead = Cum citești, cum participi și unde mergi când ai nevoie de o persoană.
about-help-reading-title = Citirea
about-help-reading-text =
    Oricine poate citi site-ul fără să intre în cont. Sus, pe fiecare pagină, poți alege între forma standard și forma ușor de citit. Forma ușor de citit are propoziții scurte și câte o imagine pentru fiecare idee.

    Poți schimba mărimea textului, culorile și imaginile în [setările tale](/ro/me#settings). Pentru asta nu trebuie să intri în cont.

    Unele cuvinte au dedesubt o linie din puncte. Apasă un astfel de cuvânt ca să vezi ce înseamnă.
about-help-sign-in-title = Intrarea în cont
about-help-sign-in-text =
    Intri în cont ca să scrii. Nu există parolă. Poți folosi:

    - un card cu trei cuvinte, un număr și un cod pătrat pentru camera telefonului
    - un link prin e-mail, dacă avem adresa ta de e-mail; merge o singură dată, timp de 30 de minute

    Rămâi în cont 30 de zile pe acel dispozitiv. Dacă îl folosești împreună cu alții, deschide setările și ieși din cont când ai terminat.

    Cardul tău este ca o cheie: arată-l doar persoanelor în care ai încredere. Dacă l-ai pierdut, spune echipei acestui site și poți primi unul nou.
about-help-posting-title = Să spui ce crezi
about-help-posting-text =
    Deschide un subiect de pe forum, scrie în caseta de la sfârșit și apasă butonul. Poți începe și un subiect al tău. Toată lumea poate vedea imediat postarea ta, cu numele pe care ai ales să îl arăți.

    Cât timp ești în cont și scrii, textul tău este păstrat ca ciornă, dacă browserul tău rulează scripturi. Dacă trimiți ceva ce trebuie corectat, cuvintele tale se întorc la tine. Ciornele rămân 30 de zile.

    Spune ce știi și ce crezi chiar tu. Nu scrie lucruri private, nici despre tine, nici despre alții.
about-help-trail-title = Să urmărești ce a ieșit
about-help-trail-text =
    Fiecare postare are un traseu. Un facilitator poate scrie o afirmație „Eu” pornind de la postări. O afirmație poate fi legată de un angajament „Noi”, iar de acolo pornesc acțiuni și promisiuni. Ultimul pas spune ce s-a schimbat.

    Un pas care nu a avut loc încă este arătat ca „încă nu”. Unde ceva este întârziat sau blocat, traseul o spune.
about-help-paper-title = Pe hârtie și cu ajutor
about-help-paper-text =
    Poți tipări orice pagină. Meniurile și butoanele nu apar, iar literele sunt destul de mari ca să fie citite pe hârtie.

    Poți scrie mai întâi pe hârtie și poți ruga pe cineva în care ai încredere să te ajute să scrii cuvintele tale aici. Ele rămân cuvintele tale.
about-help-safe-title = Dacă tu sau altcineva nu este în siguranță
about-help-safe-text =
    Dacă este pericol acum, **sună la 999**. Dacă nu poți vorbi la telefon, poți trimite un SMS la 999, după ce telefonul tău este înregistrat pentru asta: trimite cuvântul „register” prin SMS la 999, înainte să ai nevoie.

    Acest site **nu este supravegheat tot timpul**. Nu îl folosi ca să ceri ajutor urgent: se poate ca nimeni să nu citească postarea ta la timp.

    Dacă cineva te rănește, te sperie sau te neglijează, pe tine sau pe altă persoană, spune cuiva în care ai încredere sau spune serviciului de asistență socială pentru adulți (adult social care) al autorității locale (council). Te rugăm să nu scrii despre asta unde poate citi toată lumea.
about-help-people-title = Să vorbești cu o persoană
about-help-people-text =
    Echipa acestui site te ajută cu intrarea în cont, cu cardurile și cu orice nu merge. Vorbește cu persoana care ți-a dat cardul sau cu un facilitator. Ei pot duce întrebarea ta mai departe, la echipă.

    Dacă o pagină ți-a arătat numărul unei probleme, spune-le acel număr. Ne ajută să aflăm ce s-a întâmplat.

## Accesibilitate

about-accessibility-title = Accesibilitate
about-accessibility-lead = Ce face site-ul ca să îl poată folosi toată lumea și ce nu face încă.
about-accessibility-aim-title = Ce ne propunem
about-accessibility-aim-text =
    Ne propunem să respectăm regulile de accesibilitate pentru conținut web (WCAG), versiunea 2.2, la nivelul AA. Pentru contrastul textului ne propunem mai mult, nivelul AAA.

    Acesta este scopul nostru, nu rezultatul unui test independent.
about-accessibility-easy-read-title = Ușor de citit
about-accessibility-easy-read-text =
    În engleză, cuvintele site-ului există și în forma ușor de citit (lectură facilă), cu propoziții și imagini proprii. Este la o apăsare distanță, sus, pe fiecare pagină.

    Unde un text nu are formă ușor de citit, pagina spune asta și arată textul standard.
about-accessibility-keyboard-title = Tastatură și browser
about-accessibility-keyboard-text =
    Paginile sunt făcute așa încât poți ajunge la tot cu o tastatură. La început este un link care sare la conținutul principal. Locul în care ești este marcat cu galben.

    Citirea, intrarea în cont și trimiterea unui formular merg fără scripturi. Nimic de pe site nu se mișcă singur.
about-accessibility-settings-title = Setările tale
about-accessibility-settings-text =
    În [setările tale](/ro/me#settings) poți alege una dintre patru mărimi de text, spațiul dintre rânduri și litere, unul dintre trei fonturi, culori deschise, închise, crem sau cu contrast puternic, pagini cu sau fără imagini, dacă se mișcă ceva și cât de repede sunt citite paginile cu voce tare. Dacă intri în cont, alegerile tale vin cu tine pe alte dispozitive.

    Merg și mărirea și setările browserului tău.
about-accessibility-gaps-title = Ce lipsește deocamdată
about-accessibility-gaps-text =
    - Forma ușor de citit din demonstrație nu a fost testată încă de cititori. A verificat-o un program, iar asta nu este același lucru.
    - Textele aduse din alte locuri și ce scriu oamenii pot să nu aibă formă ușor de citit.
    - Site-ul citește paginile cu voce tare doar în limbile pentru care dispozitivul tău are o voce. Cât de bune sunt vocile depinde de dispozitiv.
    - Nu există încă limbaj al semnelor britanic.
    - Cuvintele site-ului sunt în cinci limbi. Pentru patru dintre ele traducerea a fost făcută de un calculator și niciun vorbitor nu a verificat-o încă. Cele mai multe lucruri pe care le scriu oamenii sunt deocamdată în engleză.
    - Site-ul a fost testat într-un singur browser, Chromium. Nu a fost testat încă de persoane care folosesc cititoare de ecran.
about-accessibility-tell-us-title = Spune-ne ce te împiedică
about-accessibility-tell-us-text =
    Spune echipei acestui site dacă ceva este greu de folosit sau dacă ai nevoie de un text în altă formă. Vorbește cu persoana care ți-a dat cardul sau cu un facilitator.

    Spune ce pagină era și ce voiai să faci. Este de ajuns.

## Date personale

about-privacy-title = Date personale și cookie-uri
about-privacy-lead = Ce poate vedea toată lumea, ce se păstrează despre tine, de ce și cât timp.
about-privacy-public-title = Ce poate vedea toată lumea
about-privacy-public-text =
    Oricine de pe internet poate citi ce scrii pe forum, cu numele pe care ai ales să îl arăți și cu ora. La fel este pentru afirmații, consilii, acțiuni și promisiuni. Oamenii nu trebuie să intre în cont ca să citească, iar motoarele de căutare le pot găsi.

    Poți schimba numele pe care îl arăți în [setările tale](/ro/me#settings). Nu trebuie să fie numele tău întreg.

    Adresa ta de e-mail, setările tale și ciornele tale nu sunt arătate altor cititori.
about-privacy-kept-title = Ce se păstrează și cât timp
about-privacy-kept-text =
    - Contul tău: numele, adresa de e-mail, dacă ai dat una, limba și setările tale și ce ai voie să faci pe site. Se păstrează cât timp ai contul.
    - Ce scrii și o evidență cu cine ce a făcut și când, inclusiv intrarea în cont. Se păstrează pentru ca traseul de la o voce la o schimbare să rămână adevărat.
    - Faptul că ești în cont: 30 de zile sau până când ieși din cont.
    - Ciornele tale, cu pozele, sunetele și filmele de lângă ele, și în timp ce scrii: 30 de zile sau până când le trimiți.
    - Cuvintele și codul de pe cardul tău și linkurile de intrare, numai într-o formă amestecată pe care nimeni nu o poate citi înapoi. Un e-mail cu un link așteaptă la vedere până când este trimis și apoi este șters aici.
    - Un jurnal despre cum merge site-ul. El conține felul paginii și cât a durat, nu cine ești sau ce subiect citești.
    - Adresa ta de rețea, pentru scurt timp, în memoria serverului, când intri în cont sau trimiți un formular, ca nimeni să nu poată încerca cardurile la nesfârșit.
about-privacy-cookies-title = Cookie-uri
about-privacy-cookies-text =
    Un cookie este o notiță mică pe care browserul tău o păstrează pentru un site. Toate ale noastre sunt necesare pentru ce ceri tu site-ului și niciunul nu te urmărește nicăieri.

    - `bt_session` te ține în cont: 30 de zile.
    - `bt_prefs` ține minte cum îți place să citești (mărimea textului, spațiul dintre litere, fontul, culorile, imaginile, mișcarea, viteza citirii cu voce tare): un an.
    - `bt_locale` ține minte limba ta și dacă ai ales forma ușor de citit: un an.
    - `bt_visitor` găsește din nou cuvintele pe care le-ai scris fără să fii în cont: 30 de zile.
    - `bt_next` ține minte spre ce pagină mergeai când ți s-a cerut să intri în cont: o oră.
    - `bt_pending` ține linkul sau codul tău de intrare până când apeși butonul: zece minute.

    Dacă schimbi viteza în timp ce asculți, browserul tău o ține minte până când închizi fila.
about-privacy-never-title = Ce nu face site-ul
about-privacy-never-text =
    Nu sunt reclame, alte companii nu numără vizitatorii și nimic de pe paginile noastre nu vine de pe alt site. Ce păstrăm despre tine nu se vinde.

    Singurul lucru pe care îl trimitem pentru tine este un e-mail cu linkul tău, când îl ceri.
about-privacy-rights-title = Drepturile tale
about-privacy-rights-text =
    Poți întreba ce se păstrează despre tine, poți cere să fie corectate greșelile și poți cere să fie șterse cuvintele tale sau contul tău. Nu există încă un buton pentru asta: cere echipei acestui site, prin persoana care ți-a dat cardul sau printr-un facilitator.

    Dacă răspunsul nu te mulțumește, poți face o plângere la autoritatea pentru protecția datelor, Information Commissioner’s Office.

## Când ceva nu merge

failure-refused-title = Nu poți face asta aici
failure-refused-text = Ești în contul tău, dar această pagină este pentru persoane care au aici altă sarcină, cum ar fi facilitatorii sau redactorii.
failure-refused-next = Dacă tu crezi că ar trebui să poți face asta, spune echipei acestui site. Poți citi toate celelalte pagini ca înainte.
failure-outside-text = Aceasta a venit de pe alt site, nu de pe o pagină a acestui site, așa că nu a fost făcută.
failure-signed-out-text = Nu ești în contul tău. Mai întâi intră în cont, apoi încearcă din nou.
failure-not-found-title = Această pagină nu este aici
failure-not-found-text = Poate este o greșeală în adresă sau poate pagina s-a mutat.
failure-not-found-next = Verifică adresa sau ia-o de la început, de la prima pagină.
failure-conflict-title = Altcineva a fost mai rapid
failure-conflict-text = Ceva de aici s-a schimbat în același moment sau a fost deja trimis o dată.
failure-conflict-next = Uită-te dacă este deja acolo. Dacă nu este, trimite din nou.
failure-too-big-title = Este prea mult deodată
failure-too-big-text = Ce ai trimis este mai mare decât poate primi site-ul.
failure-too-big-next = Mergi înapoi în browser, scurtează sau împarte textul și trimite-l din nou.
failure-too-many-title = Te rugăm să aștepți puțin
failure-too-many-text = S-a trimis mult prin conexiunea ta în scurt timp. Poate au trimis și alții care o folosesc.
failure-too-many-next = Așteaptă câteva minute, mergi înapoi în browser și încearcă din nou.
failure-away-title = Site-ul nu merge pentru moment
failure-away-text = Site-ul nu poate ajunge la ce păstrează. Este vina noastră, nu a ta.
failure-away-next = Așteaptă câteva minute și încearcă din nou. Dacă vezi cuvintele tale pe această pagină, le poți trimite din nou de aici.
failure-unreadable-title = Nu am putut citi asta
failure-unreadable-text = Ce a sosit nu arată ca un formular de-al nostru. Poate s-a tăiat pe drum.
failure-unreadable-next = Mergi înapoi în browser, încarcă pagina din nou și trimite încă o dată.
failure-broken-title = Ceva s-a stricat la noi
failure-broken-text = Site-ul a făcut o greșeală. Tu nu ai greșit cu nimic.
failure-broken-next = Încearcă din nou peste câteva minute. Dacă se întâmplă iar, spune echipei acestui site numărul de pe această pagină.
failure-go-home = Mergi la prima pagină
failure-go-help = Cere ajutor
failure-number = Numărul acestei probleme: { $number }
failure-you-wrote = Ce ai scris
failure-send-again = Trimite din nou

## Formulare

form-summary-title = Ceva trebuie corectat
form-fault = De corectat:
form-kept = Ai scris asta mai înainte și nu ai trimis încă. Am păstrat-o pentru tine.
form-go-back = Mergi înapoi fără să trimiți
form-none = Alege una sau lasă așa cum este
form-date-day = Ziua
form-date-month = Luna
form-date-year = Anul
form-date-hint = De exemplu, 27 3 2027
form-due = Când va fi gata?
form-due-on = Până într-o anumită zi
form-due-ongoing = Continuă tot timpul
form-due-date = Dacă este până într-o anumită zi: în ce zi?
fault-form-stale = Încarcă pagina din nou și trimite încă o dată: o parte din formular nu a ajuns.
fault-too-long = Scurtează textul. Numărul cel mai mare de caractere este { $number }.
fault-date-not-real = Această zi nu există. Verifică din nou ziua, luna și anul.

## Zile și ore

# Ziua și ora sunt scrise deja: „3 martie 2026, ora 14:30”.
date-and-time = { $day }, ora { $time }
# Ore în cuvinte: „2 și jumătate după-amiaza”. Partea zilei este una dintre cele trei de mai jos.
time-in-words =
    { $minute ->
        [0] { $hour } { $part }
        [1] { $hour } și 1 minut { $part }
        [5] { $hour } și 5 minute { $part }
        [10] { $hour } și 10 minute { $part }
        [15] { $hour } și un sfert { $part }
        [20] { $hour } și 20 de minute { $part }
        [25] { $hour } și 25 de minute { $part }
        [30] { $hour } și jumătate { $part }
        [35] { $next } fără 25 de minute { $part }
        [40] { $next } fără 20 de minute { $part }
        [45] { $next } fără un sfert { $part }
        [50] { $next } fără 10 minute { $part }
        [55] { $next } fără 5 minute { $part }
        [one] { $hour } și { $minute } minut { $part }
        [few] { $hour } și { $minute } minute { $part }
       *[other] { $hour } și { $minute } de minute { $part }
    }
time-morning = dimineața
time-afternoon = după-amiaza
time-evening = seara

## Paginile unei liste lungi

pages-label = Paginile acestei liste
pages-here = Pagina { $page } din { $last }
pages-before = Pagina dinainte
pages-next = Pagina următoare

## Conținut

content-nothing-yet = Nu este încă nimic aici.
content-no-easy-read = Acest text nu există încă în formă ușor de citit. Vezi textul standard.
content-other-language = Acest text nu există încă în limba ta. Îl vezi în această limbă: { $language }.

## Ciorne

draft-kept = Ce ai scris se păstrează 30 de zile.
draft-not-kept = Ce ai scris nu a putut fi păstrat acum. Trimite înainte să pleci de pe această pagină sau copiază textul într-un loc sigur.

## Regulile textului ușor de citit, așa cum le sunt spuse celor care scriu

easy-read-rule-sentence-length = Fă această propoziție mai scurtă: cel mult 15 cuvinte, iar 10 sunt mai bine.
easy-read-rule-italics = Folosește litere drepte, nu înclinate.
easy-read-rule-underline = Păstrează sublinierea pentru linkuri.
easy-read-rule-capitals = Scrie asta cu litere mici.
easy-read-rule-percent = Spune această parte în cuvinte, de exemplu „cam jumătate”.
easy-read-rule-footnote = Pune nota chiar în text.
easy-read-rule-roman-numeral = Scrie acest număr cu cifre, de exemplu 4.
easy-read-rule-special-sign = Scrie acest semn ca un cuvânt, de exemplu „și”.
easy-read-rule-hard-word = Folosește un cuvânt mai ușor sau explică acest cuvânt în glosar.
easy-read-rule-many-ideas = Spune un singur lucru în fiecare propoziție. Ai putea începe alta aici.
easy-read-rule-passive = Spune cine face asta.
easy-read-rule-negative = Spune ce este de făcut sau ce este, nu ce nu este.
easy-read-rule-abbreviation = Scrie asta întreg.
easy-read-rule-latin = Spune asta în cuvinte de fiecare zi, de exemplu „cam”.
easy-read-rule-large-number = Vezi dacă „mulți” sau „câțiva” ar merge în locul acestui număr.
easy-read-rule-date-without-day = Adaugă ziua săptămânii, de exemplu marți.
easy-read-rule-clock-24 = Spune ora așa cum vorbesc oamenii, de exemplu „2 și jumătate după-amiaza”.
easy-read-rule-long-word = Caută un cuvânt mai scurt.
easy-read-rule-idiom = Spune simplu ce înseamnă asta. Cineva o poate înțelege cuvânt cu cuvânt.
easy-read-rule-opening-pronoun = Spune despre cine sau despre ce este vorba.
easy-read-rule-hidden-sign = Scoate semnele ascunse sau scrie asta din nou.
easy-read-rule-mixed-scripts = Scrie asta din nou: are litere din alt alfabet care doar arată la fel.
easy-read-rule-no-picture = Alege o imagine care arată ce spune acest text.
easy-read-rule-empty-block = Scrie aici o propoziție sau scoate blocul.
easy-read-rule-two-words = Folosește același cuvânt pentru același lucru pe toată pagina.

## Un formular trimis înainte și schimbat apoi
fault-sent-before = Ai trimis acest formular înainte, cu alte cuvinte. Trimite-l din nou dacă vrei să spui și asta.
