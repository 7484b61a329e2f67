### Persoane de sprijin: cine pe cine ajută, cu ce și până când.

## Persoana
supporters-on-me-title = Cuvintele tale și ajutorul
supporters-title = Persoane care mă ajută
supporters-card = Spune cine te poate ajuta aici, cu ce și până când.
supporters-lead = Tu hotărăști cine te poate ajuta pe acest site, cu ce și până când. Poți opri oricând.
supporters-none = Acum nu te ajută nimeni aici.
supporters-invite = Cere ajutorul cuiva
supporters-invited-title = Se așteaptă răspunsul
supporters-before-title = Înainte
support-may = Ce poate face această persoană?
support-may-read = Să citească ce am spus și răspunsurile
support-may-read-hint = Vede toate postările tale pe care le văd cititorii și ce au spus alții după ele.
support-may-write = Să scrie pentru mine
support-may-write-hint = Deasupra stă numele tău, iar toată lumea vede că a scris o persoană de sprijin.
support-may-sign-in = Să intre în cont împreună cu mine
support-may-sign-in-hint = Poate face ce faci și tu aici, împreună cu tine. Totul se notează cu numele amândurora.
support-how-long = Până când?
support-how-long-hint = În acea zi se oprește singur. Poți opri și mai devreme.
support-until-today = Doar astăzi
support-until-month = Timp de o lună
support-until-year = Timp de un an
support-until-day = Până într-o zi pe care o aleg eu
support-last-day = Ultima zi
support-next = Apoi primești trei cuvinte și un număr, pe care le spui persoanei de sprijin.
support-button = Fă cuvintele
support-until = Până în ziua: { $day }
support-ended = { $name }, până în ziua: { $day }
support-end = Oprește acum acest ajutor
support-take-back = Retrage aceste cuvinte
support-invited-title = Spune aceste cuvinte persoanei de sprijin
support-invited-lead = Persoana de sprijin intră în contul ei și scrie aceste cuvinte la „Persoane pe care le ajut”.
support-invited-how = Spune cuvintele doar persoanei care te va ajuta. Are nevoie de un cont propriu.
support-invited-until = Cuvintele merg o singură dată, cel mult până în ziua: { $day }.
support-invited-once = Mai târziu nu îți putem arăta din nou aceste cuvinte. Dacă se pierd, retrage-le și fă altele noi.
support-invited-back = Le-am spus
said-support-ended = Acest ajutor s-a oprit.

## Persoana de sprijin
supporting-title = Persoane pe care le ajut
supporting-card = Vezi pe cine poți ajuta aici și cu ce.
supporting-lead = Aceste persoane au spus că le poți ajuta. Fiecare hotărăște cu ce și până când și poate opri oricând.
supporting-none = Acum nu ajuți pe nimeni aici.
supporting-read = Citește ce s-a spus și răspunsurile
supporting-write = Poți scrie pentru această persoană: unde scrii, alege numele ei la „Ale cui sunt aceste cuvinte?”.
supporting-sign-in-hint = Intră doar când sunteți împreună. Tot ce faceți atunci se notează cu numele amândurora. Ca să folosești din nou contul tău, intră din nou.
supporting-sign-in = Intră împreună cu această persoană
supporting-accept-title = Ți-a cerut cineva ajutorul?
supporting-words = Cuvintele pe care ți le-a spus
supporting-accept-button = Accept
supporting-person-title = Ce a spus { $name }
supporting-person-lead = Citești asta pentru că ai primit voie. Te rugăm să păstrezi pentru tine.
supporting-person-news = Ce este nou pentru această persoană
said-supporting = Acum poți ajuta această persoană.
said-beside = Acum sunteți în cont împreună.
beside-notice = Contul deschis: { $name }.
beside-helper = Alături este
beside-stop = Oprește și ieși din cont

## Ale cui cuvinte
whose-title = Ale cui sunt aceste cuvinte?
whose-mine = Ale mele
whose-theirs = Cuvintele acestei persoane: { $name }
whose-theirs-hint = Deasupra stă numele ei. Dedesubt scrie că a scris o persoană de sprijin, cu aceste cuvinte.
help-tick-title = Te-a ajutat cineva?
help-tick = Da, am scris cu sprijin
help-with-support = Scris cu sprijin
help-by-supporter = Scris de o persoană de sprijin, cu aceste cuvinte
help-phone = Spus la telefon și notat
help-letter = Dintr-o scrisoare
help-session = Spus la o întâlnire și notat

## De corectat
fault-support-may = Alege cel puțin un lucru pe care îl poate face această persoană.
fault-support-day = Scrie ultima zi, de exemplu 27 3 2027.
fault-support-day-past = Această zi a trecut. Alege ziua de azi sau una mai târzie.
fault-support-day-far = Alege o zi din următorul an. După aceea poți spune din nou da.
fault-invitation = Aceste cuvinte nu se potrivesc sau au fost folosite ori retrase. Mai uită-te o dată sau cere altele noi.
fault-support-over = Nu mai poți scrie pentru această persoană. Alege „Ale mele” doar dacă sunt cuvintele tale. Ce ai scris este încă aici.
fault-whose-gate = Această persoană nu poate scrie ea însăși în acest spațiu, așa că nimeni nu poate scrie aici pentru ea. Ce ai scris este încă aici.
