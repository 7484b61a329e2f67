### Broșuri: ce alege cineva, pe hârtie.

## Alegerea
paper-link = Fă o broșură
paper-title = Fă o broșură
paper-lead = Alege ce intră în broșura ta. Apoi tipărește-o, păstreaz-o sau dă-o cuiva.
paper-part = Ce să fie în ea?
paper-about = Despre ce este
paper-text = În ce formă?
paper-text-hint = Ce nu este scris încă în acea formă apare în alta, iar broșura spune asta.
paper-size = Cât de mari să fie cuvintele?
paper-size-16 = Ca în forma ușor de citit (16 puncte)
paper-size-20 = Litere mari (20 de puncte)
paper-size-24 = Litere foarte mari (24 de puncte)
paper-pictures = Să fie imagini?
paper-pictures-hint = Doar forma ușor de citit are imagini.
paper-pictures-on = Cu imagini
paper-pictures-off = Fără imagini
paper-open = Deschide ca pagină de tipărit
paper-pdf = Descarcă în format PDF

## În broșură
paper-contents = Ce este în această broșură
# Partea de jos a unei pagini.
paper-page-of = Pagina { $page } din { $last }
paper-made = { $site }, { $day }
paper-post = { $name }, { $day }
paper-progress = { $state }, { $day }
paper-missing = O stea * stă în locul unui semn care nu a putut fi tipărit.
paper-how-to-print = Folosește „Tipărire” din meniul browserului tău ca să ai asta pe hârtie.

## Ce este de corectat
fault-paper-part = Alege cel puțin o parte.
fault-paper-too-long = Este prea mult pentru o singură broșură. Alege mai puține părți și fă o a doua broșură pentru rest.
