### Persoane fără cont: codul lor, întoarcerea, ce au spus, trecerea la un cont.

guest-name = Vizitator { $number }

## Codul
code-square = Un cod pătrat pentru camera unui telefon
my-code-title = Codul tău de întoarcere
my-code-lead = Notează aceste cuvinte și numărul, fă-le o poză sau tipărește această pagină.
my-code-address = Mergi la { $address } și scrie cuvintele și numărul.
my-code-good-for = Cu acest cod te întorci aici, citești răspunsurile și schimbi sau retragi ce ai spus.
my-code-keep = Codul este ca o cheie. Păstrează-l la loc sigur și arată-l doar celor în care ai încredere.
my-code-once = Mai târziu nu îți putem arăta din nou acest cod, pentru că noi nu îl păstrăm.
my-code-go-on = Mai departe
my-code-finished-title = Folosesc și alții acest dispozitiv?
my-code-finished = Atunci ieși din cont după ce ai codul. Cuvintele tale rămân pe site.
new-code-title = Codul tău de întoarcere
new-code-card = Fă un cod nou dacă l-ai pierdut sau dacă l-a văzut altcineva.
new-code-gone = Nu îți putem arăta codul: noi nu îl păstrăm. Dacă nu îl mai ai, poți face unul nou.
new-code-old = După un cod nou, codul sau cardul vechi nu mai merge. Alte dispozitive ies din cont.
new-code-button = Fă un cod nou

## Întoarcerea
come-back-title = Întoarce-te cu codul tău
come-back-lead = Scrie cuvintele și numărul pe care le-ai primit când ai spus ceva aici.
come-back-card = Ai spus ceva aici fără cont.
come-back-code = Codul tău

## Ce a spus o persoană
said-by-me-title = Ce ai spus
said-by-me-lead = Tot ce ai spus pe forum, cele mai noi la început.
said-by-me-card = Cuvintele tale și ce au spus alții după ele.
said-by-me-none = Aici nu este încă nimic.
said-by-me-open = Deschide ce s-a spus în ziua: { $day }
said-by-me-answer = Cineva a spus ceva după aceasta
said-by-me-alone-title = Cuvintele tale într-un loc pe care nu îl poți citi
said-by-me-alone = Nu poți citi ce spun alții acolo. Îți vezi în continuare cuvintele aici și le poți retrage.

## What somebody has begun to write
begun-title = Ce ai început să scrii
begun-lead = Nu ai trimis încă, deci ceilalți nu pot citi. Păstrăm 30 de zile după ce ai scris ultima dată.
begun-say = Ceva de spus
begun-topic = Un subiect nou
begun-change = Cuvinte pe care le schimbi
begun-form = Ceva pentru altă pagină
begun-kept = Păstrat: { $day }
begun-no-words = Nu sunt încă cuvinte aici.
begun-closed = Nimeni nu mai poate spune nimic în acest subiect. Poți să îți copiezi cuvintele sau să le arunci.
begun-gone = Nu mai poți scrie acolo: locul nu mai este sau nu îți este deschis. Poți să îți copiezi cuvintele sau să le arunci.
begun-go-on = Scrie mai departe
begun-look = Vezi tot sau aruncă
begun-throw-title = Aruncă
begun-throw-what = Atunci dispare, cu tot ce ai adăugat. Nimeni nu poate aduce înapoi.
begun-throw-button = Aruncă
said-thrown-away = A fost aruncat.

## Trecerea la un cont
guest-on-me-title = Ești vizitator
guest-account-title = Fă-ți un cont
guest-account-card = Alege un nume și păstrează tot ce ai spus.
guest-account-what = Cu un cont îți alegi numele și poți scrie și în secțiunile care nu sunt pentru vizitatori.
guest-account-keeps = Tot ce ai spus rămâne al tău, iar codul merge în continuare.
guest-account-email = Adresa ta de e-mail, dacă vrei să intri în cont cu ea
guest-account-email-hint = Poți lăsa gol. Îți trimitem o singură scrisoare cu un link, ca să vedem că adresa este a ta.
guest-account-button = Fă contul meu
said-account = Acum ai un cont. Codul tău merge în continuare.
said-account-letter = Acum ai un cont. Deschide linkul din scrisoarea noastră și poți intra și prin e-mail.
letter-address-subject = Contul tău la Building Together
letter-address =
    Bună ziua

    Cineva a făcut un cont la Building Together și a dat această adresă. Dacă ai fost tu, deschide acest link și apasă butonul de pe pagină:

    { $link }

    De atunci poți intra în cont cu această adresă. Linkul merge o singură dată, timp de o zi.

    Dacă nu ai fost tu, nu trebuie să faci nimic: fără link nimeni nu îți poate folosi adresa.

    Echipa Building Together
letter-address-known =
    Bună ziua

    Cineva a făcut un cont la Building Together și a dat această adresă. Adresa aparține deja unui cont, deci nu s-a schimbat nimic.

    Dacă ai fost tu, intră în contul pe care îl ai:

    { $link }

    Echipa Building Together

## De corectat
