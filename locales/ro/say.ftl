### A spune ceva în felul tău: cuvinte, imagini, poză, sunet, limbajul semnelor.

## The page
say-stranger = Poți spune asta fără cont.
say-sign-in = Ai cont? Intră întâi în cont. Ce scrii rămâne aici.
say-preview = Vezi înaintea celorlalți
say-save = Păstrează pentru mai târziu
say-more = Folosește imagini, o poză, sunet sau semne
say-ways = Alte feluri de a spune asta
say-ways-hint = Alege câte vrei. Poți și să scrii.
say-way-pictures = Imagini
say-way-photo = Poză sau desen
say-way-sound = Vocea mea
say-way-sign = Limbajul semnelor
say-with = Ce stă alături
say-with-count = Poze, sunete și filme: { $count }, cel mult { $most }
say-change-picture = Schimbă această imagine
say-remove-picture = Scoate această imagine
say-remove = Scoate asta

## Formatting
say-format = Cuvinte îngroșate, liste, linkuri
say-format-lead = Nu ai nevoie de asta. Dacă vrei, scrie aceste semne lângă cuvinte.
say-format-what = Ce
say-format-type = Scrii
say-format-see = Ceilalți văd
say-format-bold = Îngroșat
say-format-bold-signs = Asta este **important** pentru mine.
say-format-list = Listă
say-format-list-signs =
    - primul
    - al doilea
say-format-quote = Citat
say-format-quote-signs = > Ce a spus altcineva
say-format-link = Link
say-format-link-signs = [compania de autobuze](https://www.example.org)

## Pictures
say-feel-title = Ce simți?
say-feel-lead = Apasă imaginea care spune cel mai bine asta.
say-about-title = Despre ce este vorba?
say-about-lead = Apasă imaginea care se potrivește cel mai bine. Apoi poți adăuga cuvinte.
say-search = Caută altă imagine. Scrie un cuvânt.
say-no-picture = Mai departe fără această imagine
say-back = Înapoi
say-block-feel = Simt: { $picture }
say-block-about = Este vorba despre: { $picture }

## Photo, sound, sign language
say-photo-title = Adaugă o poză sau un desen
say-photo-words = Ce se vede?
say-photo-words-hint = Cine nu o poate vedea va auzi aceste cuvinte. Ajung una sau două propoziții.
say-photo-later-title = Nu poți scrie asta?
say-photo-later = Nu pot scrie. Vă rog să scrieți voi în locul meu.
say-photo-file = Poza sau desenul
say-photo-file-hint = O imagine de cel mult { $number } MB. Scoatem locul în care a fost făcută.
say-photo-button = Adaugă această imagine
say-sound-title = Adaugă vocea ta
say-sound-words = Ce spui în ea?
say-sound-words-hint = Poți lăsa gol. Persoanele surde pot doar să citească, de aceea cuvintele ajută. Le putem adăuga noi mai târziu.
say-sound-file = Un sunet de pe dispozitivul tău
say-sound-file-hint = MP3, M4A, Ogg, WebM sau WAV, de cel mult { $number } MB.
say-sound-button = Adaugă acest sunet
say-sign-title = Adaugă limbajul semnelor
say-sign-words = Ce spui în semne?
say-sign-words-hint = Poți lăsa gol. Oamenii care nu folosesc semne pot doar să citească, de aceea cuvintele ajută. Le putem adăuga noi mai târziu.
say-sign-link = Adresa filmului, dacă este pe alt site
say-sign-link-hint = Începe cu https://. Cititorii văd la ce site duce. Lasă gol dacă alegi un fișier.
say-sign-file = Un film de pe dispozitivul tău
say-sign-file-hint = MP4, MOV sau WebM, de cel mult { $number } MB. Oprește localizarea înainte să filmezi.
say-sign-button = Adaugă acest film
say-record-title = Înregistrează-ți vocea aici
say-record-start = Începe înregistrarea
say-record-stop = Oprește
say-record-recording = Înregistrăm. Vorbește acum.
say-record-ready = Înregistrarea este gata. Apasă mai jos „Adaugă acest sunet”. Atunci o poți asculta.
say-record-refused = Dispozitivul nu ne-a lăsat să înregistrăm. Poți alege mai jos un sunet de pe dispozitivul tău.
say-record-longest = O înregistrare nu poate fi mai lungă.

## Beside a post
attachment-photo = Poză sau desen
attachment-photo-larger = Deschide imaginea singură. Mai jos scrie ce se vede.
attachment-photo-words = Ce se vede:
attachment-sound = Sunet
attachment-sound-words = Ce se spune:
attachment-sign = Limbajul semnelor
attachment-sign-words = Ce se spune în semne:
attachment-no-words = Nimeni nu a scris încă aceste cuvinte.
attachment-photo-no-words = Nimeni nu a descris încă această fotografie.
attachment-photo-write = Scrie ce se vede
attachment-waiting-title = Fotografii, sunete și filme fără cuvinte
attachment-waiting-lead = Nimeni nu a scris încă ce se vede, ce se aude sau ce se înțelege în ele. Unii oameni au doar cuvintele.
attachment-only = Spus fără scris: o poză, un sunet sau limbajul semnelor
attachment-write = Scrie cuvintele
attachment-write-title = Scrie cuvintele
attachment-write-label = Cuvintele
attachment-write-hint = Scrie tot ce se spune, cu vocea sau în semne, cuvânt cu cuvânt, în limba înregistrării.
attachment-write-button = Arată cuvintele cititorilor
said-words = Mulțumim. Cititorii pot citi acum cuvintele.

## Before it is said
say-check-title = Vezi înaintea celorlalți
say-check-label = Așa vor vedea ceilalți
say-check-lead = Așa vor vedea ceilalți. Acum încă nu vede nimeni altcineva.
say-check-changed = Ce ai scris s-a schimbat după ce te-ai uitat. Uită-te încă o dată.
say-no-name = Un oaspete
say-publish = Publică
say-change = Schimbă
say-look-again = Arată încă o dată cu aceste răspunsuri
say-found-title = Este ceva privat?
say-found-lead = Oricine ar putea citi asta. O lăsăm deoparte, dacă nu alegi să rămână.
say-found-telephone = Poate fi un număr de telefon:
say-found-email = Poate fi o adresă de e-mail:
say-found-address = Poate fi o adresă:
say-found-name = Poate fi numele cuiva:
say-leave-out = Lasă deoparte
say-keep = Păstrează
say-name = Cum să îți spunem?
say-name-hint = Poți lăsa gol. Nu trebuie să fie numele tău adevărat.
say-code-follows = Apoi îți dăm un cod din trei cuvinte și un număr. Cu el te poți întoarce, poți vedea răspunsuri și îți poți schimba sau retrage cuvintele.
say-next-members = Când apeși butonul, poate citi oricine are voie să citească aici. Alături stă numele tău de pe acest site.
say-next-first = Se poate să citim noi întâi. Apoi pot citi ceilalți. Alături stă numele tău de pe acest site.

## After it was said
say-thanks-title = Mulțumim. Citim noi întâi.
say-thanks-read = Cineva din echipa noastră îți citește cuvintele. Apoi le pot citi ceilalți.
say-thanks-safe = Cuvintele tale sunt în siguranță la noi. Nu trebuie să le trimiți din nou.
say-thanks-help = Dacă tu sau altcineva este acum în pericol, sună la { $number }.
say-thanks-back = Înapoi

## What to put right
fault-say-nothing = Scrie ce vrei să spui sau alege o imagine, o poză, un sunet sau un film.
fault-say-too-many = Poți adăuga cel mult { $number } poze, sunete și filme. Scoate întâi ceva sau spune restul în altă postare.
fault-say-no-room = Acum nu este loc pentru fișiere de la oameni fără cont. Intră în cont sau încearcă mâine. Cuvintele tale sunt păstrate.
fault-say-photo-words = Scrie ce se vede, pentru oamenii care nu pot vedea.
fault-say-photo-missing = Alege o poză sau un desen
fault-say-sound-missing = Alege un sunet sau înregistrează-ți vocea
fault-say-sign-missing = Alege un film sau dă adresa lui de pe alt site
