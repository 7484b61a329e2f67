### Forumul: secțiuni, subiecte și postări.

## Secțiuni și subiecte
forum-title = Forum
forum-lead = Spune ce este important pentru tine și citește ce spun alții. Fiecare secțiune este despre o parte din viață.
forum-no-spaces = Nu este încă nicio secțiune aici.
forum-topics =
    { $count ->
        [0] Niciun subiect încă
        [one] { $count } subiect
        [few] { $count } subiecte
       *[other] { $count } de subiecte
    }
forum-topics-title = Subiecte
forum-no-topics = Nimeni nu a început încă un subiect aici. Poți începe tu primul subiect.
forum-posts =
    { $count ->
        [0] Nicio postare încă
        [one] { $count } postare
        [few] { $count } postări
       *[other] { $count } de postări
    }
forum-last = ultima: { $day }
forum-start-topic = Începe un subiect

## Un subiect nou
topic-new-title = Începe un subiect
topic-new-about = Despre ce este?
topic-new-about-hint = Câteva cuvinte, ca să îl găsească și alții.
# Urmează numele persoanei.
topic-started = Început: { $day }, de

## Postări
post-title = Spune ce crezi
post-text = Cuvintele tale
post-text-hint = Scrie așa cum vorbești. Te rugăm să nu scrii numele altor persoane și nici ce vrei să rămână privat.
post-next = Toată lumea poate citi de îndată ce apeși butonul. Alături apare numele tău de pe acest site.
post-sign-in-first = Oricine poate citi aici. Ca să spui ceva, intră mai întâi în cont.
# post-by urmează după fiecare dintre acestea două, pentru cei care ascultă pagina.
post-trail = Vezi traseul acestei postări
post-led-somewhere = Vezi traseul acestei postări: a ieșit ceva din ea
post-by = scrisă de { $name }
post-raise = Scrie o afirmație „Eu” pornind de aici

## Ce tocmai s-a făcut
said-posted = Mulțumim. Toată lumea poate citi acum cuvintele tale.
said-posted-here = Mulțumim. Cuvintele tale sunt acum aici, pentru toți cei care pot citi în acest spațiu.
said-started = Mulțumim. Subiectul tău a început, iar cuvintele tale sunt primele.

## Ce este de corectat
fault-topic-title-missing = Scrie despre ce este subiectul tău.
fault-topic-title-meanwhile = Altcineva a schimbat titlul. Citește cum se numește acum. Trimite-l din nou pe al tău dacă este mai bun.
fault-topic-title-harm = Aceste cuvinte pot însemna că cineva nu este în siguranță, iar toată lumea le-ar citi. Folosește alte cuvinte. Dacă îți faci griji pentru cineva, spune-i persoanei care se ocupă de siguranță.
said-waits = Întâi citim noi cuvintele tale. Apoi le pot vedea și ceilalți. Cuvintele tale sunt în siguranță.
post-before-others = Tu vezi acest text. Ceilalți nu îl văd încă: întâi îl citim noi.
post-hidden = Un moderator a ascuns ce era aici.
post-withdrawn = Cineva a retras ce era aici.
