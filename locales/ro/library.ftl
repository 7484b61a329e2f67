### Colecția de imagini: cum găsești una și cum sunt adăugate cele ale autorității locale. Numele imaginilor sunt în pictures.ftl.

pictures-title = Imagini
pictures-lead = Imagini care pot sta lângă o propoziție, ca să îi poarte înțelesul.
pictures-search = Găsește o imagine
pictures-search-hint = Scrie un cuvânt, de exemplu „asistentă” sau „autobuz”.
pictures-search-button = Caută
pictures-found =
    { $count ->
        [one] { $count } imagine pentru „{ $text }”
        [few] { $count } imagini pentru „{ $text }”
       *[other] { $count } de imagini pentru „{ $text }”
    }
pictures-none = Nu s-a găsit nicio imagine pentru „{ $text }”
pictures-none-next = Încearcă un cuvânt mai scurt sau mai obișnuit, un singur cuvânt în loc de mai multe, sau uită-te prin grupuri.
pictures-groups = Toate grupurile de imagini
pictures-group-empty = Nu sunt încă imagini aici.
pictures-group-uploads = Imagini adăugate de autoritatea locală
pictures-group-taking-part = Să ai un cuvânt de spus
pictures-group-people = Oameni
pictures-group-feelings = Sentimente
pictures-group-health = Sănătate și sprijin
pictures-group-rights = Drepturi și siguranță
pictures-group-places = Casă, locuri și călătorii
pictures-group-money-and-work = Bani, muncă și învățare
pictures-group-promises = Promisiuni și progres
pictures-group-time = Timp
pictures-group-food = Mâncare și băutură
pictures-group-nature = Animale, plante și vreme
pictures-group-activities = Sport, artă și ieșiri
pictures-group-things = Lucruri
pictures-group-words = Cuvinte și citit
pictures-group-signs = Semne și răspunsuri
pictures-about-title = Cine a făcut imaginile
pictures-about-text =
    Imaginile din setul nostru au fost desenate pentru acest site. Le poate folosi oricine spune numele proiectului Building Together.

    Celelalte sunt din OpenMoji, proiectul deschis de emoji și pictograme. Sub fiecare este numele persoanei care a desenat-o. Le poate folosi și schimba oricine spune cine le-a făcut și le dă mai departe în aceleași condiții. Cuvintele după care sunt găsite vin din Unicode Common Locale Data Repository.

    Sub o imagine adăugată de autoritatea locală scrie a cui este.
pictures-terms-cc-by = Condițiile setului nostru: Creative Commons Attribution 4.0
pictures-terms-cc-by-sa = Condițiile OpenMoji: Creative Commons Attribution-ShareAlike 4.0

## Licențe
pictures-licence-own = Lucrare a autorității locale
pictures-licence-cc0 = CC0: dată tuturor
pictures-licence-cc-by = CC BY 4.0
pictures-licence-cc-by-sa = CC BY-SA 4.0
pictures-licence-symbol-set = Set de simboluri cu licență
pictures-licence-permission = Folosită cu permisiune

## Adăugarea unei imagini
pictures-add = Adaugă o imagine
pictures-name = Nume
pictures-name-hint = Cum i-ar spune oamenii, în unul sau două cuvinte.
pictures-words = Cuvinte după care este găsită
pictures-words-hint = Cuvinte de fiecare zi, cu virgule între ele.
pictures-alt = Ce este în imagine
pictures-alt-hint = Descrie imaginea în una sau două propoziții, pentru cei care nu o văd.
pictures-author = Cine a făcut-o
pictures-author-hint = O persoană, o echipă sau o organizație.
pictures-licence = Cum poate fi folosită
pictures-licence-choose = Alege una
pictures-source = Ce set este sau a cui este permisiunea
pictures-source-hint = Este nevoie pentru un set de simboluri cu licență și pentru permisiune.
pictures-people = Sunt oameni în imagine?
pictures-people-hint = Fiecare persoană care poate fi recunoscută trebuie să fie de acord să apară pe un site public. Ea se poate răzgândi: atunci scoate imaginea.
pictures-people-agreed = Da, și fiecare dintre ei este de acord
pictures-people-nobody-in-it = Nu, sau nimeni real
pictures-file = Imaginea
pictures-file-hint = Un fișier PNG, JPEG, WebP, GIF sau SVG, de cel mult { $number } MB. Îl facem mai mic și scoatem locul în care a fost făcută o fotografie.
said-picture = Imaginea este în colecție.

## Scoaterea unei imagini
pictures-take-out = Scoate această imagine
pictures-take-out-this = Scoate imaginea: { $name }
pictures-take-out-text = Nu va mai fi propusă. Unde apare într-un text, în locul ei va sta un semn simplu.
said-picture-out = Imaginea este scoasă.

## Ce este greșit
fault-picture-name = Dă un nume imaginii
fault-picture-alt = Descrie ce este în imagine
fault-picture-author = Spune cine a făcut imaginea
fault-picture-licence = Alege cum poate fi folosită imaginea
fault-picture-source = Spune din ce set este sau a cui permisiune o ai
fault-picture-people = Spune dacă sunt oameni în imagine și dacă sunt de acord
fault-picture-file-missing = Alege o imagine
fault-picture-file-kind = Alege un fișier PNG, JPEG, WebP, GIF sau SVG. Acesta este altceva.
fault-picture-file-broken = Alege alt fișier. Acesta este stricat: nu poate fi citit până la capăt.
fault-picture-file-points = Alege o imagine mai mică. Numărul cel mai mare de milioane de puncte este { $number }, iar aceasta are mai multe.
fault-picture-file-letters = Alege un desen fără litere sau transformă literele lui în forme. Ele nu pot fi desenate fără fontul lor.
fault-file-too-large = Alege un fișier mai mic, de cel mult { $number } MB

## Linkuri spre această pagină
footer-pictures = Imagini
