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
recorded-next = Apoi primești un bilet cu codul, de tipărit și de dat persoanei.
recorded-not-open = Nu toată lumea poate citi acest spațiu. Cu codul lor, oamenii își văd doar propriile cuvinte și le pot schimba sau retrage. Nu pot citi răspunsurile. Spune-le asta înainte să fie de acord.
recorded-button = Pune pe site

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
slips-gone = Cuvintele sunt notate. Codurile nu mai pot fi arătate. Cine și-a pierdut codul poate primi altul de la echipa acestui site.
slips-see = Vezi cuvintele în subiectul lor
slip-for = Pentru: { $name }
slip-good-for-own-words = Cu acest cod te întorci aici, îți vezi cuvintele și le schimbi sau le retragi.

## De corectat
fault-recorded-words = Scrie ce a spus persoana.
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
