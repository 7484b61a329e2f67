### Ce au spus oamenii la telefon, într-o scrisoare sau la o întâlnire, notat de un facilitator cu acordul lor.

recorded-title = Notează ce au spus oamenii
recorded-card = Pentru persoane fără cont: ce au spus la telefon, într-o scrisoare sau la o întâlnire.
recorded-lead = Unii oameni spun ce gândesc la telefon, într-o scrisoare sau la o întâlnire. Aici notezi pentru ei, cu cuvintele lor și cu acordul lor. Fiecare primește un cod de întoarcere.
recorded-which-topic = Despre ce subiect au vorbit?
recorded-about = Subiect:
recorded-one-title = Notează ce a spus cineva
recorded-session-link = Notează o întâlnire întreagă deodată
recorded-name = Prenumele, dacă persoana vrea
recorded-name-hint = Îl vede toată lumea. Fără nume scrie „Cineva”.
recorded-somebody = Cineva
recorded-words = Cuvintele persoanei
recorded-words-hint = Scrie ce a spus, așa cum a spus. Nu înfrumuseța.
recorded-how = Cum a spus?
recorded-how-phone = La telefon
recorded-how-letter = Într-o scrisoare
recorded-how-session = La o întâlnire
recorded-consent = Este de acord ca toată lumea să poată citi aici aceste cuvinte?
recorded-consent-hint = Spune-i că toată lumea poate citi și că poate schimba sau retrage cu codul.
recorded-consent-yes = Da, este de acord
recorded-consent-no = Nu sau nu a fost întrebată
consent-asked-by = Cine a întrebat?
consent-way = Cum a spus da?
consent-way-said = A spus cu vocea
consent-way-written = A semnat sau a scris
consent-way-shown = A arătat, cu un semn, o imagine sau un dispozitiv
consent-way-on-behalf = A spus cineva care poate hotărî pentru persoană, spre binele ei
consent-day = Când a spus da?
hear-back-question = Cum vrea persoana să afle de la noi?
hear-back-hint = Întreabă. Cineva poate răspunde la aceste cuvinte și ceva se poate schimba datorită lor.
hear-back-no = Deloc: nu trimitem nimic
hear-back-letter = Printr-o scrisoare pe hârtie
hear-back-address-hint = Doar pentru scrisori pe hârtie. Scrie-o ca pe un plic. O văd doar facilitatorii care trimit scrisori. Nu rămâne în nicio ciornă: dacă pleci de pe pagină înainte să trimiți, o scrii din nou.
hear-back-form = În ce formă vrea scrisorile?
hear-back-easy-read = Ușor de citit, cu imagini
hear-back-standard = Ca text obișnuit
hear-back-language = În ce limbă?
hear-back-language-none = Alege o limbă
recorded-next = Apoi primești un bilet cu codul, de tipărit și de dat persoanei.
recorded-not-open = Nu toată lumea poate citi acest spațiu. Cu codul lor, oamenii își văd doar propriile cuvinte și le pot schimba sau retrage. Nu pot citi răspunsurile. Spune-le asta înainte să fie de acord.
recorded-button = Pune pe site
## Când cuvintele pot spune că cineva nu este în siguranță
recorded-help-title = S-ar putea ca cineva să nu fie în siguranță: ce poți face
recorded-help-who = Cuvintele le citește întâi persoana care se ocupă de siguranță, alții nu le văd încă. Spune astăzi și persoanei care se ocupă de siguranță în organizația ta.
recorded-help-tell = Vorbește cu persoana. Întreab-o ce dorește și spune-i cui îi spui.
recorded-help-promise = Nu promite că păstrezi secretul și nu întreba pe nimeni care i-ar putea face rău.

## O întâlnire întreagă
recorded-session-title = Notează o întâlnire întreagă
recorded-session-lead = Copiază rândurile din foaia ta de calcul și lipește-le mai jos. Toate persoanele dintr-un tabel trebuie să fi fost întrebate de aceeași persoană, în același fel, în aceeași zi; altfel fă mai multe tabele.
recorded-example = Cum arată tabelul
recorded-column-name = Nume
recorded-column-words = Cuvinte
recorded-column-consent = Acord
recorded-column-topic = Subiect
recorded-yes = da
recorded-no = nu
recorded-example-name = Dot
recorded-example-words = Aș ieși mai des dacă trotuarul ar fi neted.
recorded-table = Tabelul tău
recorded-table-hint = Un rând pentru fiecare persoană, cel mult { $number }. Numele și subiectul pot fi goale: fără subiect, cuvintele țin de acest subiect.
recorded-check-button = Vezi întâi
recorded-check-title = Este bine așa?
recorded-check-lead = { $count ->
    [one] Acestea sunt cuvintele unei persoane, așa cum le vor vedea alții.
    [few] Acestea sunt cuvintele a { $count } persoane, așa cum le vor vedea alții.
   *[other] Acestea sunt cuvintele a { $count } de persoane, așa cum le vor vedea alții.
}

## Biletele
slips-title = Bilete cu codurile
slips-lead = { $count ->
    [one] Cuvintele sunt notate. Tipărește acest bilet și dă-l persoanei.
    [few] Cuvintele sunt notate. Tipărește aceste { $count } bilete și dă fiecărei persoane biletul ei.
   *[other] Cuvintele sunt notate. Tipărește aceste { $count } de bilete și dă fiecărei persoane biletul ei.
}
slips-once = Codurile nu pot fi arătate din nou mai târziu, pentru că noi nu le păstrăm.
slips-gone = Cuvintele sunt notate. Codurile nu mai pot fi arătate. Cine și-a pierdut codul primește altul de la tine: alege persoana din lista de persoane.
slips-see = Vezi cuvintele în subiectul lor
slip-for = Pentru: { $name }
slip-good-for-own-words = Cu acest cod te întorci aici, îți vezi cuvintele și le schimbi sau le retragi.

## Who was written down
recorded-people-title = Persoane ale căror cuvinte au fost notate
recorded-people-lead = Alege o persoană ca să spui cum află de la noi, să îi dai un cod nou sau să notezi că nu mai este de acord.
recorded-people-none = Încă nu au fost notate aici cuvintele nimănui.
recorded-person-account = Această persoană are un cont sau un rol aici. Se ocupă singură de asta.
hear-back-title = Cum află persoana de la noi
hear-back-change = Schimbă felul
hear-back-kept = Avem un nume și o adresă pentru plic. Nu le arătăm aici. Lasă ambele câmpuri goale ca să le păstrezi.
said-hear-back = Am notat cum vrea persoana să afle de la noi.

## How somebody agreed
consent-title = Cum și-a dat acordul
consent-asked = A întrebat: { $name }. Acordul a fost dat pe { $day }.
consent-noted = A notat: { $name }.
consent-withdrawn = Nu mai este de acord: a notat { $name }, pe { $day }.
consent-link = Ocupă-te de această persoană
consent-withdraw-title = Persoana nu mai este de acord
consent-withdraw-lead = Cuvintele persoanei se retrag în locul ei: cititorii văd doar un rând. Se notează că tu ai făcut asta și când.
consent-withdraw-button = Retrage cuvintele
said-consent = S-a notat că nu mai este de acord, iar cuvintele sunt retrase.

## A lost code
person-code-lost = Și-a pierdut codul?
person-code-link = Dă un cod nou
person-code-title = Un cod nou pentru: { $name }
person-code-who = Cine are codul poate reveni ca această persoană. Dă-l doar ei și numai când știi că ea este.
person-code-old = Codul vechi nu mai merge, iar toate dispozitivele persoanei sunt deconectate.
person-code-made = Acesta este codul nou pentru: { $name }. Tipărește-l acum: mai târziu nu mai poate fi arătat.
person-code-gone = Acest cod nu mai poate fi arătat. Dacă s-a pierdut, fă altul.

## De corectat
fault-recorded-words = Scrie ce a spus persoana.
fault-hear-back = Spune cum vrea persoana să afle de la noi. Întreabă mai întâi.
fault-hear-back-form = Alege forma scrisorilor.
fault-recorded-closed = Acest subiect este închis. Nu se mai poate adăuga nimic.
fault-consent-missing = Spune dacă este de acord. Fără acord, cuvintele nu pot sta aici.
fault-consent-no = Fără acord, cuvintele nu pot sta aici. Întreabă întâi. Ce ai scris este păstrat.
fault-consent-who = Scrie cine a întrebat.
fault-consent-day = Scrie ziua în care a spus da, de exemplu 27 3 2026.
fault-consent-later = Această zi nu a venit încă. Scrie ziua în care a spus da.
fault-table-empty = Lipește cel puțin un rând.
fault-table-long = Sunt mai multe rânduri decât { $number }. Fă două tabele.
fault-table-columns = Trebuie să fie amândouă coloanele: cuvinte și acord.
fault-table-unreadable = Acest tabel nu poate fi citit. Copiază-l încă o dată.
fault-row-words = Rândul { $number }: nu sunt cuvinte.
fault-row-long = Rândul { $number }: un text este prea lung.
fault-row-name = Rândul { $number }: scrie numele din nou, doar cu litere.
fault-row-consent = Rândul { $number }: scrie „da” sau „nu” la acord.
fault-row-consent-no = Rândul { $number }: această persoană nu a fost de acord. Scoate rândul.
fault-row-topic = Rândul { $number }: aici nu este un subiect deschis cu acest nume.
