### Pagina pe care cauți ceva.

nav-search = Caută

search-title = Găsește ceva
search-words = Ce cauți?
search-words-hint = Un cuvânt sau câteva. Nu trebuie să fie scrise fără greșeală și nici cu semne: „statie” găsește „stație”.
search-button = Caută

## La ce poate fi restrânsă căutarea
search-narrow = Caută doar în unele locuri sau într-o anumită perioadă
search-kind = Fel
search-kind-all = Orice fel
search-space = Secțiune a forumului
search-space-all = Orice secțiune
search-theme = Prioritate
search-theme-all = Orice prioritate
search-language = Limbă
search-language-all = Întâi limba mea, apoi celelalte
search-only = Formă
search-only-easy = Doar ce are formă ușor de citit
search-from = Din această zi
search-to = Până în această zi
search-date-hint = De exemplu, 27 3 2026
search-fault-date = Scrie o zi, o lună și un an sau lasă goale toate trei
search-fault-dates = Ultima zi nu poate fi înaintea primei

## Ce s-a găsit
search-found = Ce am găsit pentru „{ $text }”
search-none-for = Nu am găsit nimic pentru „{ $text }”.
search-looked-for = Am căutat în schimb „{ $text }”
search-none-all = Niciun text nu are toate aceste cuvinte.
search-some = Ce am găsit pentru unele dintre ele: { $text }
search-other-language = Nu am găsit nimic în limba ta. Acestea sunt în limba: { $language }.
search-marked = Cuvinte găsite aici: { $words }
search-has-easy = are formă ușor de citit
search-in-easy = Aceste cuvinte sunt în forma ușor de citit.
search-in-standard = Aceste cuvinte sunt în forma standard, nu în cea ușor de citit.
search-more = Arată mai multe
search-further = Caută mai departe
search-start = Înapoi la primele
search-none-here = Nimic printre cele la care ne-am uitat. Mai departe pot fi altele.

## Nu s-a găsit nimic
search-none = Nu am găsit nimic pentru „{ $text }”
search-none-words = Încearcă mai puține cuvinte sau alt cuvânt pentru același lucru.
search-none-other = Dacă știi unde s-a spus, uită-te acolo: în forum, la un consiliu sau în strategie.
search-everywhere = Caută peste tot aceleași cuvinte
search-small = Aceste cuvinte sunt aproape în orice text
search-small-next = Adaugă un cuvânt care spune despre ce este vorba, de exemplu „autobuz” sau „îngrijitor”.
search-glossary = Ce înseamnă cuvintele grele
search-help = Ajutor pe acest site
