### Forum: działy, tematy i wpisy.

## Działy i tematy
forum-title = Forum
forum-lead = Powiedz, co jest dla Ciebie ważne, i przeczytaj, co mówią inni. Każdy dział jest o jednej części życia.
forum-no-spaces = Nie ma tu jeszcze żadnych działów.
forum-topics =
    { $count ->
        [0] Nie ma jeszcze tematów
        [one] { $count } temat
        [few] { $count } tematy
        [many] { $count } tematów
       *[other] { $count } tematu
    }
forum-topics-title = Tematy
forum-no-topics = Nikt nie zaczął tu jeszcze tematu. Twój może być pierwszy.
forum-posts =
    { $count ->
        [0] Nie ma jeszcze wpisów
        [one] { $count } wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisu
    }
forum-last = ostatni: { $day }
forum-start-topic = Zacznij temat

## Nowy temat
topic-new-title = Zacznij temat
topic-new-about = O czym jest ten temat?
topic-new-about-hint = Kilka słów, żeby inni mogli go znaleźć.
# Dalej stoi imię osoby.
topic-started = Początek: { $day }, osoba:

## Wpisy
post-title = Powiedz, co myślisz
post-text = Twoje słowa
post-text-hint = Pisz tak, jak mówisz. Pomiń imiona innych osób i wszystko, co ma zostać prywatne.
post-next = Wszyscy będą mogli to przeczytać, gdy tylko naciśniesz przycisk. Obok będzie Twoje imię lub nazwa z tego serwisu.
post-sign-in-first = Każdy może tu czytać. Aby coś powiedzieć, najpierw się zaloguj.
# post-by stoi po każdym z tych dwóch, dla osób, które słuchają strony.
post-trail = Zobacz ścieżkę tego wpisu
post-led-somewhere = Zobacz ścieżkę tego wpisu: coś z niego wynikło
post-by = (osoba: { $name })
post-raise = Napisz na tej podstawie zdanie „Ja”

## Co się właśnie stało
said-posted = Dziękujemy. Wszyscy mogą już przeczytać Twoje słowa.
said-posted-here = Dziękujemy. Twoje słowa są już tutaj, dla wszystkich, którzy mogą tu czytać.
said-started = Dziękujemy. Twój temat już jest, a Twoje słowa są w nim pierwsze.

## Co trzeba poprawić
fault-topic-title-missing = Napisz, o czym jest Twój temat.
fault-topic-title-meanwhile = Ktoś inny zmienił tytuł. Przeczytaj, jak temat nazywa się teraz. Jeśli Twój tytuł jest lepszy, wyślij go jeszcze raz.
fault-topic-title-harm = Te słowa mogą znaczyć, że ktoś nie jest bezpieczny, a przeczytaliby je wszyscy. Użyj innych słów. Jeśli martwisz się o kogoś, powiedz o tym osobie, która dba o bezpieczeństwo.
said-waits = Najpierw my czytamy Twoje słowa. Potem zobaczą je inni. Twoje słowa są bezpieczne.
post-before-others = Ty to widzisz. Inni jeszcze nie: najpierw my to czytamy.
post-hidden = Moderator ukrył to, co tu stało.
post-withdrawn = Ktoś wycofał to, co tu stało.
