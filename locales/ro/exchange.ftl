### Texte care merg la traducători și se întorc, și traduceri făcute de un alt calculator.

## Ce este greșit într-un fișier cu traduceri
# { $line } și { $column } spun cu numere unde este. { $found } este ce apare acolo.

fault-xliff-too-large = Rândul { $line }: acest fișier este prea mare sau are prea multe niveluri ca să fie citit. Trimite textele înapoi în mai multe fișiere mai mici, fiecare sub 20 MB.
fault-xliff-encoding = Rândul { $line }: acest fișier nu este salvat ca UTF-8 (s-a găsit: { $found }). Deschide-l în programul în care a fost făcut și salvează-l din nou ca UTF-8.
fault-xliff-dtd = Rândul { $line }: acest fișier are un tip de document (DOCTYPE), pe care site-ul nu îl citește fiindcă poate face rău. Cere persoanei care a trimis fișierul să îl exporte ca XLIFF 2.1.
fault-xliff-cut-short = Rândul { $line }: fișierul se termină aici, înainte să fie complet. Poate s-a tăiat pe drum. Cere-l din nou.
fault-xliff-tag = Rândul { $line }, caracterul { $column }: { $found } închide ceva ce nu este deschis aici. Cere persoanei care a schimbat fișierul să îl exporte din nou din programul ei.
fault-xliff-ampersand = Rândul { $line }, caracterul { $column }: { $found } nu poate sta așa. Scrie &amp; acolo unde vrei semnul pentru „și” sau exportă fișierul din nou.
fault-xliff-not-xml = Rândul { $line }, caracterul { $column }: asta nu se poate citi ({ $found }). Cere persoanei care a trimis fișierul să îl exporte din nou din programul ei.
fault-xliff-not-xliff = Rândul { $line }: acest fișier este de alt fel (s-a găsit: { $found }). Alege fișierul XLIFF pe care l-au trimis înapoi traducătorii.
fault-xliff-version = Rândul { $line }: aceasta este altă versiune de XLIFF ({ $found }). Site-ul citește 2.0, 2.1 și 2.2. Cere traducătorilor să îl exporte ca XLIFF 2.1.
fault-xliff-no-language = Rândul { $line }: fișierul nu spune în ce limbă este (lipsește: { $found }). Cere traducătorilor să îl exporte din nou, cu ambele limbi.
fault-xliff-language = Rândul { $line }: site-ul nu are limba „{ $found }”. Alege un fișier într-o limbă a site-ului sau cere să fie adăugată această limbă.
fault-xliff-empty = Rândul { $line }: nu este nimic de citit aici. Verifică dacă ai ales fișierul potrivit.
fault-xliff-record = Rândul { $line }: „{ $found }” nu este un text al acestui site. Folosește fișierul pe care ți l-a dat site-ul și păstrează neschimbate părțile numite „id” și „original”.
fault-xliff-piece = Rândul { $line }: „{ $found }” nu este o parte a acestui text. Păstrează numele unităților așa cum erau, de exemplu block-1.
fault-xliff-repeated = Rândul { $line }: „{ $found }” apare în fișier de două ori. Păstrează ce este bun și scoate cealaltă parte.
fault-xliff-missing = Rândul { $line }: „{ $found }” lipsește din acest text. Cere fișierul cu toate unitățile, și cu cele care nu au fost traduse.
fault-xliff-no-source = Rândul { $line }: „{ $found }” nu are text sursă. Cere fișierul cu textele sursă, așa cum le-a dat site-ul.
fault-xliff-character = Rândul { $line }, caracterul { $column }: „{ $found }” nu este numărul unui caracter. Exportă fișierul din nou din program.

## Când alt calculator nu a putut traduce

translate-off = Pe acest site nu este pregătit niciun serviciu de traducere automată. Scrie tu traducerea sau cere persoanelor care conduc site-ul să pornească un serviciu.
translate-unreachable = Serviciul de traducere nu răspunde. Nu s-a pierdut nimic, iar casetele sunt goale. Scrie tu traducerea sau încearcă din nou peste câteva minute.
translate-refused = Serviciul de traducere a refuzat (răspunsul lui: { $status }). Nu s-a pierdut nimic, iar casetele sunt goale. Scrie tu traducerea. Dacă se întâmplă iar, spune numărul persoanelor care conduc site-ul.
translate-not-supported = Serviciul de traducere nu poate traduce din această limbă în limba următoare: { $language }. Nu s-a pierdut nimic, iar casetele sunt goale. Scrie tu traducerea.
translate-unreadable = Serviciul de traducere a dat un răspuns pe care nu l-am putut citi. Nu s-a pierdut nimic, iar casetele sunt goale. Scrie tu traducerea sau încearcă din nou.
translate-too-many = Serviciul de traducere a primit deocamdată prea multe cereri. Nu s-a pierdut nimic, iar casetele sunt goale. Așteaptă câteva minute și încearcă din nou sau scrie tu traducerea.
