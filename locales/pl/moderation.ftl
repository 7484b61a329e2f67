### Moderacja: kolejka i decyzje moderatorów, co słyszy autor wpisu, zasady i liczby.

## Na stronie osoby
my-posts-on-me-title = Twoje wpisy i ich moderacja
my-posts-card = Co postanowiono o Twoich wpisach i co możesz zrobić.
queue-something-waits = Wpisy czekają na Ciebie.
queue-nothing-waits = Nic nie czeka.

## Przy wpisie, dla osób moderujących
moderation-link = Moderuj ten wpis, autor: { $name }

## Pole, którego nikt nie powinien widzieć ani wypełniać
moderation-trap = Zostaw to pole puste

## Kolejka
queue-title = Wpisy do przejrzenia
queue-lead = Na początku stoi to, co czeka najdłużej. Widzisz wpisy z działów, które moderujesz.
queue-empty = Tu nic nie czeka.
queue-kind-waiting = Czeka na publikację
queue-kind-reported = Zgłoszony przez czytelnika
queue-kind-appeal = Autor odpowiada na decyzję
queue-filter-kind = Co
queue-filter-space = Dział
queue-filter-all = Wszystko
queue-filter-button = Pokaż
queue-since = Czeka od: { $day }
queue-in-topic = W temacie
queue-before = Poprzedni wpis, autor: { $name }
queue-open-of = Otwórz ten wpis, autor: { $name }
queue-tick = Wybierz ten wpis, autor: { $name }
queue-reports = { $count ->
    [one] Jedno zgłoszenie
    [few] { $count } zgłoszenia
   *[other] { $count } zgłoszeń
}
queue-appeal-on = Odpowiedź autora, { $day }
queue-appeal-held = Odpowiedź nadeszła. Jej słowa czyta osoba, która dba o bezpieczeństwo.
queue-published = { $count ->
    [0] Jeszcze żadnych opublikowanych wpisów
    [one] Jeden opublikowany wpis
    [20] 20 lub więcej opublikowanych wpisów
    [few] { $count } opublikowane wpisy
   *[other] { $count } opublikowanych wpisów
}
queue-changes = prośby o zmianę: { $count }
queue-hidden = ukryte wpisy: { $count }
queue-put-back = przywrócone wpisy: { $count }
waits-space = W tym dziale każdy wpis jest najpierw przeglądany
waits-first-posts = Jeden z pierwszych wpisów tej osoby
waits-watched = Wpisy tej osoby są najpierw czytane przez moderatora
waits-same-text = Ten sam tekst już był
waits-link = Nowa osoba dodała odnośnik
waits-trap = Wypełniono pole, którego ludzie nie widzą: może pisał to program
waits-changed = Autor zmienił wpis zgodnie z prośbą
queue-several-title = Decyzja o kilku wpisach
queue-several-lead = Wybierz wpisy powyżej. Twoja decyzja dotyczy wtedy wszystkich. Jeśli któryś zdążył się zmienić, nie dotyczy żadnego.
queue-several-button = Zdecyduj o wybranych wpisach
queue-reads-standard = wersja standardowa
queue-reads-easy-read = tekst łatwy do czytania

## Jeden wpis
matter-title = Wpis, autor: { $name }
matter-state-published = Czytelnicy widzą ten wpis.
matter-state-waiting = Czytelnicy jeszcze nie widzą tego wpisu.
matter-state-change-asked = Czytelnicy nie widzą tego wpisu. Autor dostał prośbę o zmianę.
matter-state-hidden = Ten wpis jest ukryty.
matter-for-others = O tym decyduje ktoś inny: to Twój własny wpis albo Twoja decyzja, na którą odpowiada autor.
matter-nothing-to-decide = Teraz nie ma tu nic do zdecydowania.
matter-back = Wróć do wpisów, które czekają
## Przekazanie wpisu osobie, która dba o bezpieczeństwo
pass-on-link = Przekaż osobie, która dba o bezpieczeństwo
pass-on-what = Czy ktoś może nie być bezpieczny? Wtedy na ten wpis patrzy osoba, która dba o bezpieczeństwo. Do tego czasu nie widzą go ani czytelnicy, ani moderatorzy.
pass-on-private = Autor o tym nie wie. W dzienniku stoi tylko, że wpis przekazano, a nie dlaczego.
pass-on-danger = Czy ktoś jest teraz w niebezpieczeństwie? Nie czekaj: najpierw zadzwoń pod { $number }.
pass-on-button = Przekaż
decisions-title = Co postanowiono
decision-was-undone = cofnięto
decision-undo-button = Cofnij tę decyzję
decide-title = Zdecyduj
decide-verdict = Jaka jest Twoja decyzja?
decide-reason = Który powód z zasad?
decide-reason-hint = Potrzebny, jeśli ukrywasz wpis albo prosisz o zmianę. Autor przeczyta wyjaśnienie tego powodu w swoim języku i w swojej formie.
decide-words = Twoje słowa do autora
decide-words-hint = Powiedz życzliwie i krótkimi zdaniami, co jest nie tak i co by pomogło. Przeczyta to autor i inne osoby moderujące.
decide-locale = Język i forma Twoich słów
decide-writer-reads = Autor czyta ten serwis tak:
decide-saved = Wstaw zapisaną odpowiedź
decide-button = Zdecyduj
verdict-approve = Opublikuj
verdict-approve-hint = Czytelnicy zobaczą wpis. Jeśli już go widzą, zostanie.
verdict-ask-change = Poproś o zmianę
verdict-ask-change-hint = Czytelnicy nie zobaczą wpisu, dopóki autor go nie zmieni, a Ty nie spojrzysz jeszcze raz.
verdict-hide = Ukryj
verdict-hide-hint = Czytelnicy zobaczą, że coś ukryto, ale nie zobaczą co.
verdict-put-back = Przywróć
verdict-put-back-hint = Czytelnicy znów zobaczą wpis.
verdict-keep = Zostaw, jak było
verdict-keep-hint = Znasz odpowiedź autora i zgadzasz się z pierwszą decyzją. Wyjaśnij dlaczego.
decided-approve = Opublikowano
decided-ask-change = Poproszono o zmianę
decided-hide = Ukryto
decided-put-back = Przywrócono
decided-keep = Zostawiono, jak było
decided-undo = Cofnięto decyzję
decided-pass-on = Przekazano osobie, która dba o bezpieczeństwo

## Najpierw czytać czyjeś wpisy
watch-title = Najpierw czytać wpisy tej osoby
watch-lead = Wpisy tej osoby w tym dziale mogą być przeglądane przed publikacją.
watch-link = Czytaj najpierw jej wpisy
watch-link-end = Przestań czytać je najpierw
watch-until = Wpisy tej osoby w tym dziale są najpierw przeglądane. Ostatni dzień: { $day }.
watch-explained = Wpisy w tym dziale będą czekać, aż przejrzy je moderator. Autor: { $name }.
watch-now = Wpisy w tym dziale czekają na moderatora. Autor: { $name }. Ostatni dzień: { $day }. Powód:
watch-days = Jak długo?
watch-for-days = { $count ->
    [one] Jeden dzień
   *[other] { $count } dni
}
watch-words = Dlaczego?
watch-words-hint = Przeczyta to ta osoba i inne osoby moderujące.
watch-button = Czytaj najpierw te wpisy

## Zapisane odpowiedzi
moderation-answers-title = Zapisane odpowiedzi
answers-lead = Odpowiedzi, których często używasz. Przycisk wstawia je do Twoich słów, gdy decydujesz. Pisz je tak, żeby każdy je zrozumiał.
answers-none = Nie ma jeszcze zapisanych odpowiedzi.
answers-new-title = Zapisz kolejną odpowiedź
answers-locale = Język i forma
answers-locale-hint = Tekst łatwy do czytania pomaga większości ludzi.
answers-choose = Wybierz
answers-name = Krótka nazwa
answers-name-hint = Będzie na przycisku.
answers-text = Odpowiedź
answers-button = Zapisz tę odpowiedź
answers-end-button = Usuń z listy

## Kiedy wpisy są przeglądane
moderation-spaces-title = Kiedy wpisy są przeglądane
when-lead = Osobno dla każdego działu, który moderujesz. Wybierz dział, żeby to zmienić.
when-question = Kiedy moderator przegląda wpisy w tym dziale?
when-after = Po publikacji
when-after-hint = Czytelnicy widzą wpisy od razu.
when-first-posts = Pierwsze wpisy przed publikacją, inne po niej
when-first-posts-hint = Pierwsze wpisy danej osoby czekają, późniejsze nie.
when-before = Przed publikacją
when-before-hint = Każdy wpis czeka na moderatora.
when-button = Zapisz

## Dziennik
moderation-log-title = Dziennik decyzji
log-lead = Wszystkie decyzje w działach, które moderujesz, i co jeszcze w nich zrobiono. Najnowsze są na początku.
log-filter-verdict = Decyzja
log-filter-reason = Powód
log-filter-by = Kto decyduje
log-everybody = Wszyscy
log-mine = Ty
log-filter-from = Od dnia
log-filter-until = Do dnia
log-none = Nie ma takich decyzji.
log-post-of = Wpis, autor: { $name }
log-answer = Co autor na to odpowiedział:
log-before = Przedtem: { $text }
log-until = do: { $day }
log-other = Drugi temat
upkeep-watch-began = Zaczęto najpierw czytać wpisy tej osoby
upkeep-watch-ended = Przestano najpierw czytać wpisy tej osoby
upkeep-rule-changed = Zmieniono, kiedy sprawdza się wpisy w dziale
upkeep-topic-state = Określono, kto może jeszcze pisać w temacie
upkeep-topic-pinned = Temat trzymany na górze listy
upkeep-topic-unpinned = Temat już nie jest na górze listy
upkeep-topic-merged = Połączono temat z innym
upkeep-topic-split = Utworzono osobny temat z części wpisów
upkeep-topic-retitled = Zmieniono tytuł tematu
upkeep-member-let-in = Wpuszczono osobę do działu jako członka
upkeep-member-taken-out = Usunięto osobę z działu
upkeep-member-left = Osoba opuściła dział
log-csv = Pobierz wszystko, co wybrano, jako tabelę (CSV)

## Zasady
moderation-policy-title = Jak moderujemy wpisy
policy-lead = Każdy powinien móc tu bezpiecznie mówić. Dlatego moderatorzy przeglądają wpisy. Mogą ukryć wpis albo poprosić o zmianę tylko z jednego z tych powodów.
policy-reasons-title = Powody
policy-hurtful = Rani ludzi
policy-hurtful-text = Wpis kogoś obraża, wyśmiewa albo mówi źle o ludziach za to, kim są.
policy-threatening = Komuś grozi
policy-threatening-text = Wpis mówi lub sugeruje, że komuś stanie się krzywda, albo namawia do krzywdzenia.
policy-private = Mówi o prywatnych sprawach kogoś innego
policy-private-text = We wpisie jest czyjeś nazwisko, adres, zdrowie albo historia, bez zgody tej osoby.
policy-advert = To reklama
policy-advert-text = Wpis coś sprzedaje albo wysłano go naraz w wiele miejsc.
policy-off-topic = Należy gdzie indziej
policy-off-topic-text = Wpis nie dotyczy tego tematu. W innym temacie może być mile widziany.
policy-repeated = Mówi znowu to samo
policy-repeated-text = Ten sam tekst już był, od tej samej osoby albo od kilku.
policy-other = Inny powód
policy-other-text = Moderator wyjaśnia go własnymi słowami.
policy-happens-title = Co się dzieje
policy-happens-looks = W niektórych działach moderator przegląda wpisy, zanim zobaczą je czytelnicy, w innych później. Pierwsze wpisy i odnośniki nowych osób też mogą czekać na moderatora. Każdy może zgłosić wpis.
policy-happens-told = Jeśli wpis zostaje ukryty albo potrzebna jest zmiana, autor dowiaduje się, dlaczego i co by pomogło.
policy-happens-answer = Autor może raz odpowiedzieć i powiedzieć, dlaczego widzi to inaczej.
policy-happens-second = Odpowiedź czyta i decyduje drugi moderator, nie ten pierwszy.
policy-happens-log = Każda decyzja jest zapisana. Co trzy miesiące publikujemy, ile ich było.

## Liczby z kwartału
moderation-summary-title = Moderacja w liczbach
summary-days = Od: { $from }. Do: { $to }.
summary-none = W tych trzech miesiącach moderatorzy nie podjęli żadnych decyzji.
summary-what = Co
summary-how-often = Ile razy
summary-hide = Ukryte wpisy, według powodu
summary-ask-change = Prośby o zmianę, według powodu
summary-others = Inne decyzje
summary-approve = Opublikowano albo zostawiono po zgłoszeniu
summary-put-back = Przywrócono
summary-undone = Cofnięto przez tę samą osobę
summary-appeals = Odpowiedzi autorów
summary-upheld = Autor miał rację i decyzję zmieniono
summary-not-upheld = Decyzja została
summary-together = Razem
summary-few = mniej niż { $number }
summary-kept = nie pokazujemy
summary-small = Liczb mniejszych niż { $number } nie pokazujemy dokładnie. Nie pokazujemy też sum, z których można je wyliczyć. Mogłyby zdradzić, o kogo chodzi.
summary-time-few = Decyzji było za mało, żeby powiedzieć, ile trwały.
summary-time-minutes = { $count ->
    [one] Połowę decyzji podjęto w ciągu jednej minuty.
   *[other] Połowę decyzji podjęto w ciągu { $count } minut.
}
summary-time-hours = { $count ->
    [one] Połowę decyzji podjęto w ciągu jednej godziny.
   *[other] Połowę decyzji podjęto w ciągu { $count } godzin.
}
summary-time-days = { $count ->
    [one] Połowę decyzji podjęto w ciągu jednego dnia.
   *[other] Połowę decyzji podjęto w ciągu { $count } dni.
}
summary-before = Poprzednie trzy miesiące

## Co słyszy autor
my-posts-title = Twoje wpisy i co postanowiono
my-posts-lead = Tu jest to, co moderatorzy postanowili o Twoich wpisach.
my-posts-none = Żaden moderator nic nie postanowił o Twoich wpisach.
my-posts-watched = Moderator czyta najpierw Twoje wpisy. Ostatni dzień: { $day }. Dział i powód:
my-posts-on = Dzień: { $day }
my-post-title = O Twoim wpisie
my-post-words = Co jest w Twoim wpisie
my-post-next = Co możesz zrobić
my-post-change = Zmień swój wpis
my-post-answer = Odpowiedz na tę decyzję
told-waiting = Czytamy Twój wpis. Potem zobaczą go czytelnicy. Nie musisz nic robić.
told-nothing = O tym wpisie nic nie postanowiono.
told-by-lead-private = Przeczytaliśmy Twój wpis. Inni go nie widzą i nie zrobiono nic złego.
told-by-lead-in-touch = Przeczytaliśmy Twój wpis. Ktoś się z Tobą skontaktuje.
told-by-lead-helped = Przeczytaliśmy Twój wpis. Wiedzą już o nim ludzie, którzy zawodowo pomagają.
told-approve = Moderator zna Twój wpis. Czytelnicy mogą go zobaczyć.
told-ask-change = Prosimy, zmień coś w swoim wpisie. Potem zobaczą go czytelnicy.
told-hide = Twój wpis jest teraz ukryty. Czytelnicy go nie widzą.
told-put-back = Twój wpis wrócił. Czytelnicy znów go widzą.
told-keep = Drugi moderator zna Twoją odpowiedź. Decyzja zostaje bez zmian.
told-why = Powód
told-words = Co mówi Ci moderator
told-your-answer = Twoja odpowiedź
told-answer-waits = Inny moderator przeczyta Twoją odpowiedź i zdecyduje.
appeal-title = Odpowiedz na tę decyzję
appeal-lead = Widzisz to inaczej? Powiedz nam dlaczego. Przeczyta to inny moderator i zdecyduje. Możesz to zrobić raz.
appeal-words = Twoja odpowiedź
appeal-words-hint = Pisz własnymi słowami. Wystarczy kilka.
appeal-button = Wyślij moją odpowiedź
change-title = Zmień swój wpis
change-lead = Zmień to, co chcesz zmienić, i wyślij. Przeczytamy wpis, a potem zobaczą go czytelnicy.

## Co się właśnie stało
said-moderated = Twoja decyzja jest zapisana.
said-with-the-lead = Wpis ma teraz osoba, która dba o bezpieczeństwo. Tutaj już go nie widać.
said-undone = Decyzja jest cofnięta. Wszystko jest jak przedtem.
said-too-late = Tego nie da się już cofnąć: od tamtej pory coś się zmieniło.
said-watched = Wpisy tej osoby w tym dziale czekają teraz na moderatora.
said-watch-ended = Wpisy tej osoby nie są już czytane najpierw.
said-when = Zapisano. Dotyczy to wpisów od teraz.
said-saved-answer = Odpowiedź jest zapisana.
said-saved-answer-out = Odpowiedzi nie ma już na liście.
said-appealed = Dziękujemy. Inny moderator przeczyta Twoją odpowiedź.
said-changed-as-asked = Dziękujemy. Najpierw przeczytamy Twój wpis, potem zobaczą go czytelnicy.

## Do poprawienia
fault-verdict-missing = Wybierz decyzję.
fault-reason-missing = Wybierz powód z zasad.
fault-decision-words-missing = Napisz tej osobie, co jest nie tak i co by pomogło.
fault-log-day = Wpisz dzień, na przykład 27 3 2026, albo zostaw wszystkie trzy pola puste.
fault-log-days = Ostatni dzień jest wcześniejszy niż pierwszy. Zmień jeden z nich.
fault-decided-before = Inny moderator był szybszy albo wpis się zmienił. Spójrz jeszcze raz, potem zdecyduj.
fault-words-changed-meanwhile = Odkąd ta strona jest otwarta, słowa zostały zmienione. Przeczytaj nowe słowa, a potem zdecyduj.
fault-none-ticked = Wybierz co najmniej jeden wpis.
fault-appeal-missing = Napisz swoją odpowiedź.
fault-appeal-too-late = Ta decyzja zdążyła się zmienić, więc nie ma na co odpowiadać.
fault-change-too-late = Nikt już nie czeka na zmianę tego wpisu. Twoje słowa nadal tu są i możesz je skopiować.
fault-watch-days = Wybierz, jak długo.
fault-watch-words = Napisz dlaczego.
fault-saved-locale = Wybierz język i formę.
fault-saved-title = Napisz krótką nazwę.
fault-saved-text = Napisz odpowiedź.
fault-when = Wybierz, kiedy wpisy są przeglądane.
