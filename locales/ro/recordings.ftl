### Înregistrări cu sunet și în limbajul semnelor lângă un text.

## Pentru cititori
recording-name-sound = Ascultă asta: { $form }
recording-name-sign = În limbajul semnelor britanic, pornind de la: { $form }
recording-elsewhere-sound = Ascultă pe { $site }. Te duce la alt site.
recording-elsewhere-sign = Vezi pe { $site }. Te duce la alt site.
recording-words-sound = Citește ce se spune
recording-words-sign = Citește ce se spune în semne
recording-address-sound = Poți asculta aici: { $link }
recording-address-sign = Poți vedea aici: { $link }

## Pentru cei care au grijă de un text
recordings-title = Înregistrări
recordings-count =
    { $count ->
        [0] Nu sunt încă înregistrări ale acestui text.
        [one] Este { $count } înregistrare a acestui text.
        [few] Sunt { $count } înregistrări ale acestui text.
       *[other] Sunt { $count } de înregistrări ale acestui text.
    }
recording-add-sound = Adaugă o înregistrare cu sunet
recording-add-sign = Adaugă o înregistrare în limbajul semnelor
recording-add-button = Arată înregistrarea cititorilor
recording-language-sound = Ce se citește în ea?
recording-language-sign = De la ce s-a pornit pentru semne?
recording-language-choose = Alege una
recording-transcript = Cuvintele scrise
recording-transcript-sound-hint = Scrie tot ce se spune, cuvânt cu cuvânt, iar în paranteze ce se mai aude și este important. Citesc asta persoanele surde și oricine nu poate asculta acum.
recording-transcript-sign-hint = Scrie tot ce se spune în semne, în limba textului. Citesc asta oamenii care nu folosesc semne.
recording-captions = Subtitrări, dacă le ai
recording-captions-hint = Deschide fișierul cu subtitrări (numele lui se termină în .vtt), copiază tot ce este în el și pune aici. Începe cu cuvântul WEBVTT.
recording-link = Adresa înregistrării, dacă este pe alt site
recording-link-hint = Începe cu https://. Cititorii văd la ce site duce. Lasă gol dacă alegi un fișier.
recording-file = Fișierul
recording-file-sound-hint = MP3, M4A, Ogg, WebM sau WAV, de cel mult { $number } MB. Telefoanele scriu într-o înregistrare unde a fost făcută. Scoatem asta din fișierele MP3, M4A și WAV; ca să fie sigur, oprește localizarea înainte să înregistrezi.
recording-file-sign-hint = MP4, MOV sau WebM, de cel mult { $number } MB. Telefoanele scriu într-un film unde a fost făcut. Scoatem asta din notele unui fișier MP4 sau MOV; ca să fie sigur, oprește localizarea înainte să înregistrezi.
recording-agreed = Fiecare persoană care se aude sau se vede trebuie să fie de acord să apară pe un site public. Ea se poate răzgândi: atunci scoate înregistrarea.
recording-take-out = Scoate această înregistrare
recording-take-out-text = Cititorii nu o vor mai găsi, iar fișierul ei este șters.
said-recording = Cititorii pot găsi acum înregistrarea lângă text.
said-recording-out = Înregistrarea este scoasă.

## Ce este greșit
fault-recording-language = Alege o limbă și o formă
fault-recording-transcript = Scrie ce se spune. O înregistrare nu poate fi arătată fără asta.
fault-recording-captions = Acestea nu sunt subtitrări. Subtitrările încep cu cuvântul WEBVTT și au timpi, de exemplu 00:01.000 --> 00:04.000.
fault-recording-captions-link = Subtitrările pot fi arătate doar cu un fișier. Alege un fișier sau lasă subtitrările goale.
fault-recording-both = Alege un fișier sau dă o adresă, nu amândouă
fault-recording-link = Scrie adresa întreagă a paginii, începând cu https://
fault-recording-missing = Alege un fișier sau dă adresa unei înregistrări de pe alt site
fault-recording-file-sound = Alege un sunet MP3, M4A, Ogg, WebM sau WAV. Acest fișier este altceva sau este stricat.
fault-recording-file-sign = Alege un film MP4, MOV sau WebM. Acest fișier este altceva sau este stricat.
