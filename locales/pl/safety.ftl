### Bezpieczeństwo: gdzie szukać pomocy, zgłaszanie wpisu, dane osobiste, imiona.

## Jak teraz dostać pomoc
footer-help-now = Pomoc teraz
help-now-title = Jak teraz dostać pomoc
help-now-thanks-title = Dziękujemy, że nam to mówisz
help-now-sent = Mamy Twoje słowa i zachowujemy je. Nie robisz nic złego i nikt nikogo nie oskarża.
help-now-sent-next = Najpierw czyta je osoba, która dba o bezpieczeństwo ludzi. Inni jeszcze ich nie widzą.
help-now-reported = Mamy to, co nam mówisz. Nie robisz nic złego i nikt nikogo nie oskarża.
help-now-reported-next = Czyta to osoba, która dba o bezpieczeństwo ludzi. Nikt inny nie widzi, że to od Ciebie.
help-now-emergency = Ty albo ktoś inny jest teraz w niebezpieczeństwie? Zadzwoń: { $number }. Poproś o policję („police”) albo karetkę („ambulance”).
help-now-emergency-without-voice = Nie możesz mówić albo nie słyszysz przez telefon? Zadzwoń pod 18000 w aplikacji Relay UK albo użyj aplikacji 999 w brytyjskim języku migowym.
help-now-council = Ktoś Cię krzywdzi, zabiera Ci pieniądze albo nie dba o Ciebie? Zadzwoń do zespołu ochrony dorosłych w samorządzie: { $number }. Wysłuchają Cię i zapytają, czego chcesz.
help-now-out-of-hours = W nocy, w weekendy i w święta zadzwoń: { $number }.
help-now-listening = Czujesz, że nie możesz już dłużej, albo chcesz zrobić sobie krzywdę? Zadzwoń: { $number }. Ktoś słucha w dzień i w nocy. To nic nie kosztuje i nie trzeba mówić, jak się nazywasz.
help-now-somebody = Możesz też powiedzieć komuś, komu ufasz: znajomej osobie, lekarzowi, pielęgniarce albo komuś, kto z Tobą pracuje. Pokaż tę stronę.

## Zgłaszanie wpisu
report-link = Zgłoś
report-title = Zgłoś wpis
report-back = Powrót do wpisu
report-lead = Coś jest tu nie w porządku? Powiedz nam, co. Nie potrzebujesz konta. Kto to napisał, nie dowie się, że to od Ciebie.
report-reason = Co jest nie w porządku?
report-reason-not-safe = Komuś może dziać się krzywda albo ktoś nie jest bezpieczny
report-reason-rude = To jest niegrzeczne albo rani ludzi
report-reason-private = Mówi o czyichś prywatnych sprawach
report-reason-untrue = To nieprawda albo reklama
report-reason-other = Coś innego
report-words = Powiedz nam więcej
report-words-hint = Możesz zostawić to pole puste.
report-next = Czyta to człowiek. Jeśli ktoś może nie być bezpieczny, czytają to tylko osoby, które dbają o bezpieczeństwo.
report-button = Wyślij
report-thanks-title = Dziękujemy, że nam to mówisz
report-thanks-text = Moderator obejrzy wpis i zdecyduje, co dalej.
report-thanks-private = Kto to napisał, nie dowie się, że to od Ciebie.
report-thanks-danger = Ktoś jest w niebezpieczeństwie? Nie czekaj na nas: otwórz „Jak teraz dostać pomoc”.
report-thanks-button = Powrót do forum
fault-report-reason-missing = Wybierz, co jest nie w porządku

## Dane osobiste w tekście
personal-telephone-left-out = [numer telefonu pominięty]
personal-email-left-out = [adres e-mail pominięty]
personal-address-left-out = [adres pominięty]
personal-name-left-out = [imię pominięte]

## Imiona, które ludzie sobie nadają
fault-name-hidden-signs = W Twoim imieniu są znaki, których nie widać. Wpisz je jeszcze raz, samymi literami
fault-name-mixed-scripts = Słowo w Twoim imieniu ma litery z różnych alfabetów. Wpisz je jeszcze raz
fault-name-like-staff = Ktoś, kto tu pracuje, ma imię, które tak wygląda. Dodaj literę albo słowo
fault-name-claims-role = Pomiń słowa takie jak „moderator” albo „urząd”: są dla osób, które mają tu tę rolę

## List do osób, które dbają o bezpieczeństwo. Nic nie zdradza.
letter-waits-subject = Coś na Ciebie czeka
letter-waits-body =
    Dzień dobry,

    w serwisie Building Together coś na Ciebie czeka. Zaloguj się, aby to zobaczyć:

    { $link }

## List do administratorów, gdy nie można dotrzeć do nikogo, kto dba o bezpieczeństwo. Nic nie mówi o tym, co czeka.
letter-no-lead-subject = Potrzebna jest osoba, która dba o bezpieczeństwo
letter-no-lead-body =
    Dzień dobry,

    w Building Together coś czeka na osobę, która dba o bezpieczeństwo, a nie można dotrzeć do nikogo z tą rolą, kto mógłby na to spojrzeć.

    Prosimy dać tę rolę także innej osobie, która ma tu adres e-mail. Do tego czasu ta strona mówi, kto może pomóc:

    { $link }
