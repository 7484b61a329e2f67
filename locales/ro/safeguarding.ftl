### Ce văd cei care se ocupă de siguranță. Nimeni altcineva.

safeguarding-title = Protecția adulților
safeguarding-card = Postări care pot spune că cineva nu este în siguranță.
safeguarding-lead = Postări care pot spune că cineva nu este în siguranță. Cele noi trebuie văzute în { $hours } ore. Pagina o văd doar cei care se ocupă de siguranță.
safeguarding-own = Nimeni nu se ocupă de o sesizare despre sine: ce este despre o postare a ta vede doar altă persoană care se ocupă de siguranță.
safeguarding-late-count = { $count ->
    [one] O sesizare este întârziată: nimeni nu s-a uitat la ea la timp.
    [few] { $count } sesizări sunt întârziate: nimeni nu s-a uitat la ele la timp.
   *[other] { $count } de sesizări sunt întârziate: nimeni nu s-a uitat la ele la timp.
}
safeguarding-late-many = Sunt întârziate { $count } sesizări sau mai multe: nimeni nu s-a uitat la ele la timp.
safeguarding-none = Nu așteaptă nimic.
safeguarding-none-closed = Încă nu este nimic închis.
safeguarding-came = A venit: { $when }
safeguarding-closed-link = Sesizări închise
safeguarding-open-link = Sesizări deschise

## Despre ce poate fi vorba
concern-kind-suicide = Sinucidere
concern-kind-self-harm = Autovătămare
concern-kind-physical = Abuz fizic
concern-kind-domestic = Violență domestică
concern-kind-sexual = Abuz sexual
concern-kind-financial = Abuz financiar
concern-kind-psychological = Abuz psihologic
concern-kind-modern-slavery = Sclavie modernă
concern-kind-discriminatory = Abuz din prejudecată
concern-kind-organisational = Îngrijire rea într-un cămin
concern-kind-neglect = Neglijare
concern-kind-self-neglect = Neglijare de sine
concern-kind-none = Cineva este îngrijorat

## În ce stadiu este
concern-state-new = Nouă
concern-state-late = Întârziată: nimeni nu s-a uitat la ea
concern-state-acknowledged = Cineva se ocupă de ea
concern-state-decided = Hotărâtă
concern-state-closed = Închisă
concern-source-words = Cuvinte din postare. A fost oprită înainte ca alții să o poată citi
concern-source-report = Cineva a raportat postarea
concern-source-answer = Autorul a scris asta într-un răspuns către un moderator
concern-source-moderator = A dat-o mai departe un moderator

## O sesizare
safeguarding-words-title = Cuvintele
safeguarding-found-title = Ce s-a găsit în ele
safeguarding-before-title = Ce scria înainte
safeguarding-before-lead = Postarea a fost schimbată. Iată tot ce a stat aici, începând cu primele cuvinte.
safeguarding-state-label = Stadiu
safeguarding-decision-label = Decizie
safeguarding-source-label = Cum a venit
safeguarding-came-label = Când a venit
safeguarding-due-label = De văzut până la
safeguarding-place-label = Unde
safeguarding-post-label = Postarea
safeguarding-post-seen = Alții o pot citi
safeguarding-post-waits = Se uită întâi un moderator, înainte ca alții să o poată citi
safeguarding-post-unseen = Alții nu o pot citi
safeguarding-who-label = Cine a scris
safeguarding-guest = fără cont
safeguarding-typed-label = Cine a tastat
safeguarding-reach-label = Cum poate fi contactată persoana
safeguarding-reach-none = Site-ul nu știe nicio adresă
safeguarding-reads-label = Citește în
safeguarding-next-title = Ce poți face
safeguarding-acknowledge-button = Mă ocup de asta
safeguarding-note-link = Scrie o notă
safeguarding-decide-link = Hotărăște
safeguarding-close-button = Închide
safeguarding-history-title = Istoric și note
safeguarding-history-lead = Doar cei care se ocupă de siguranță citesc asta.
concern-step-came = A venit
concern-step-came-again = A venit din nou
concern-step-reported = a raportat postarea
concern-step-reported-by-somebody = Cineva fără cont a raportat postarea
concern-step-answered = a răspuns unui moderator:
concern-step-passed-on = a dat-o mai departe din moderare
concern-step-acknowledged = se ocupă de asta
concern-step-escalated = A întârziat: toți cei care se ocupă de siguranță în acest loc au primit o scrisoare
concern-step-escalated-to-administrators = A întârziat. Nu s-a putut ajunge la nimeni care se ocupă de siguranță și se poate uita: administratorii au primit o scrisoare
concern-step-escalated-to-nobody = A întârziat. Nimeni nu a primit o scrisoare: nici cei care se ocupă de siguranță, nici administratorii nu au aici o adresă. Se încearcă din nou
concern-step-noted = a scris o notă
concern-step-decided-what = a hotărât: { $decision }
concern-step-told = Autorul citește:
concern-step-closed = a închis
concern-step-exported = a descărcat pentru sistemul de cazuri

## Note și decizii
safeguarding-note-title = Scrie o notă
safeguarding-note-text = Nota ta
safeguarding-note-hint = O citesc doar cei care se ocupă de siguranță. Face parte din ce primește sistemul de cazuri.
safeguarding-note-button = Păstrează nota
fault-safeguarding-note-missing = Scrie nota
safeguarding-decide-title = Hotărăște
safeguarding-decision = Ce se întâmplă?
decision-no-concern = Nicio îngrijorare
decision-no-concern-hint = Postarea merge mai departe: la cititori sau mai întâi la un moderator.
decision-keep-back = Postarea rămâne oprită
decision-keep-back-hint = Alții nu o citesc. Cine a scris-o încă o vede.
decision-passed-on = Dată echipei de protecție a autorității locale
decision-passed-on-hint = Acum se ocupă ei. Spune mai jos cine și când.
decision-emergency = Au fost chemate serviciile de urgență
decision-emergency-hint = Spune mai jos când și ce au spus.
safeguarding-why = De ce?
safeguarding-why-hint = Doar cei care se ocupă de siguranță citesc asta.
fault-safeguarding-decision-missing = Alege ce se întâmplă
fault-concern-decided-meanwhile = Altcineva a hotărât în același moment. Vezi ce s-a hotărât, apoi hotărăște
fault-safeguarding-why-missing = Spune de ce
safeguarding-release = Pot alții să citească postarea?
safeguarding-release-hint = Doar pentru ce este dat mai departe sau o urgență: cineva poate avea nevoie de ajutor și poate vrea să fie și auzit.
safeguarding-release-yes = Da, merge mai departe
safeguarding-told = Ce citește autorul despre asta?
safeguarding-told-hint = Stă lângă postarea lui, în limba și forma lui, și în nicio scrisoare. O poate citi oricine se uită peste umărul lui.
safeguarding-told-nothing = Nimic nou: că încă o citim
safeguarding-decide-button = Hotărăște
said-acknowledged = Te ocupi de asta. Ceilalți văd.
said-noted = Nota este păstrată.
said-decided = Decizia este păstrată.
said-concern-closed = Sesizarea este închisă.

## Pentru sistemul de cazuri
safeguarding-export-title = Pentru sistemul de cazuri
safeguarding-export-lead = Toate sesizările deschise cu istoricul lor, într-un fișier. La fiecare se notează că l-ai luat.
safeguarding-export-one-lead = Această sesizare cu istoricul ei. Se notează că ai luat fișierul.
safeguarding-export-csv = Descarcă un tabel (CSV)
safeguarding-export-json = Descarcă JSON
