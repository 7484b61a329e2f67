### Siguranța: unde găsești ajutor acum, raportarea unei postări, date personale, nume.

## Cum primești ajutor acum
footer-help-now = Ajutor acum
help-now-title = Cum primești ajutor acum
help-now-thanks-title = Îți mulțumim că ne-ai spus
help-now-sent = Avem cuvintele tale și le păstrăm. Nu ai făcut nimic rău și nimeni nu este acuzat de nimic.
help-now-sent-next = Le citește mai întâi cineva care se ocupă de siguranța oamenilor. Ceilalți încă nu le văd.
help-now-reported = Avem ce ne-ai spus. Nu ai făcut nimic rău și nimeni nu este acuzat de nimic.
help-now-reported-next = Citește cineva care se ocupă de siguranța oamenilor. Nimeni altcineva nu vede că ne-ai spus tu.
help-now-emergency = Tu sau altcineva este în pericol acum? Sună la { $number }. Cere poliția („police”) sau ambulanța („ambulance”).
help-now-emergency-without-voice = Nu poți vorbi sau auzi la telefon? Sună la 18000 cu aplicația Relay UK sau folosește aplicația 999 în limbajul semnelor britanic.
help-now-council = Te rănește cineva, îți ia banii sau nu are grijă de tine? Sună echipa de protecție a adulților de la autoritatea locală: { $number }. Te ascultă și te întreabă ce vrei.
help-now-out-of-hours = Noaptea, în weekend și de sărbători sună la { $number }.
help-now-listening = Simți că nu mai poți sau vrei să îți faci rău? Sună la { $number }. Cineva ascultă zi și noapte. Nu costă nimic și nu trebuie să spui cum te cheamă.
help-now-somebody = Poți spune și cuiva în care ai încredere: un prieten, un medic, o asistentă sau cineva care lucrează cu tine. Arată această pagină.

## Raportarea unei postări
report-link = Raportează
report-title = Raportează o postare
report-back = Înapoi la postare
report-lead = Este ceva în neregulă? Spune-ne ce. Nu ai nevoie de cont. Cine a scris nu află că ne-ai spus tu.
report-reason = Ce este în neregulă?
report-reason-not-safe = Cineva poate fi rănit sau nu este în siguranță
report-reason-rude = Este nepoliticos sau rănește oamenii
report-reason-private = Spune lucruri private despre cineva
report-reason-untrue = Nu este adevărat sau este o reclamă
report-reason-other = Altceva
report-words = Spune-ne mai mult
report-words-hint = Poți lăsa gol.
report-next = Citește un om. Dacă cineva poate să nu fie în siguranță, citesc doar cei care se ocupă de siguranță.
report-button = Trimite
report-thanks-title = Îți mulțumim că ne-ai spus
report-thanks-text = Un moderator se uită la postare și hotărăște ce se întâmplă cu ea.
report-thanks-private = Cine a scris postarea nu află că ne-ai spus tu.
report-thanks-danger = Este cineva în pericol? Nu ne aștepta: deschide „Cum primești ajutor acum”.
report-thanks-button = Înapoi la forum
fault-report-reason-missing = Alege ce este în neregulă

## Date personale într-un text
personal-telephone-left-out = [număr de telefon scos]
personal-email-left-out = [adresă de e-mail scoasă]
personal-address-left-out = [adresă scoasă]
personal-name-left-out = [nume scos]

## Numele pe care oamenii și le dau
fault-name-hidden-signs = Numele tău are semne pe care nu le vede nimeni. Scrie-l din nou, numai cu litere
fault-name-mixed-scripts = Un cuvânt din numele tău are litere din alfabete diferite. Scrie-l din nou
fault-name-like-staff = Cineva care lucrează aici are un nume care arată așa. Adaugă o literă sau un cuvânt
fault-name-claims-role = Lasă afară cuvinte precum „moderator” sau „consiliul”: sunt pentru cei care au aici acest rol

## O scrisoare către cei care se ocupă de siguranță. Nu spune nimic.
letter-waits-subject = Te așteaptă ceva
letter-waits-body =
    Bună ziua,

    te așteaptă ceva pe Building Together. Intră în cont ca să vezi:

    { $link }

## O scrisoare către administratori, când nu se poate ajunge la nimeni care se ocupă de siguranță. Nu spune nimic despre ce așteaptă.
letter-no-lead-subject = Este nevoie de cineva care se ocupă de siguranță
letter-no-lead-body =
    Bună ziua,

    pe Building Together ceva așteaptă pe cineva care se ocupă de siguranță și nu se poate ajunge la nimeni cu acest rol care să se poată uita.

    Vă rugăm să dați rolul și altei persoane, care are aici o adresă de e-mail. Până atunci, pagina aceasta spune cine poate ajuta:

    { $link }
