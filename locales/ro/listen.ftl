### Citirea cu voce tare.

listen-label = Ascultă
listen-page = Ascultă această pagină
listen-button = Ascultă
listen-controls = Citire cu voce tare
listen-pause = Pauză
listen-go-on = Continuă
listen-stop = Oprește
listen-close = Închide
listen-back = Înapoi
listen-next = Înainte
listen-slower = Mai încet
listen-faster = Mai repede
listen-speed-slowest = Foarte încet
listen-speed-slow = Încet
listen-speed-normal = Normal
listen-speed-fast = Repede
listen-speed-fastest = Foarte repede

## Ce poate merge greșit
listen-say-none = Dispozitivul tău nu are o voce pentru această limbă, așa că textul nu poate fi citit aici cu voce tare. Vezi [cum altfel poți asculta]({ $help }#listening).
listen-say-part = O parte din această pagină este într-o limbă pentru care dispozitivul tău nu are voce. Acea parte este sărită. Vezi [cum altfel poți asculta]({ $help }#listening).
listen-say-nothing = Nu este nimic de citit cu voce tare aici.
listen-say-failed = Vocea dispozitivului tău s-a întrerupt. Apasă „Continuă” ca să mai încerci o dată.

## Ajutor
about-help-listening-title = Ascultarea
about-help-listening-text =
    Apasă „Ascultă această pagină” sus sau „Ascultă” la o postare. Propoziția care este citită este marcată. Poți face o pauză, poți merge înapoi sau înainte cu o propoziție și poți schimba viteza. Tasta Escape oprește citirea. În setările tale poți alege viteza o dată pentru toate paginile.

    Vocea este cea a dispozitivului tău, iar ce citești nu este trimis nicăieri. Dacă dispozitivul tău nu are o voce pentru o limbă, poți adăuga una în setările lui, acolo unde este vorba despre „text în vorbire” (text to speech) sau „conținut vorbit” (spoken content).

    Dacă nu vezi butonul, browserul tău nu poate citi cu voce tare sau nu rulează scripturi. Telefoanele, tabletele și calculatoarele au un cititor al lor: caută în setările dispozitivului tău „TalkBack”, „VoiceOver”, „Citește ecranul” (Speak screen), „Selectează și ascultă” (Select to speak) sau „Narator” (Narrator).

    Unele texte au și o înregistrare făcută de o persoană. Ea stă lângă text.
