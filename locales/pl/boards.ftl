### Rady partnerskie: członkowie, spotkania, działania i obietnice.

## Wszystkie rady
boards-title = Rady partnerskie
boards-lead = W radzie zasiadają razem osoby, które korzystają ze wsparcia, opiekunowie bliskich i organizacje. Wybierają, co ma się zmienić, i sprawdzają, czy tak się dzieje.
boards-none = Nie ma jeszcze żadnych rad.

## Jedna rada
board-actions-title = Co robi rada
board-no-actions = Nie ma tu jeszcze żadnych działań.
board-pledges-title = Co obiecali inni
board-no-pledges = Nikt jeszcze nie złożył obietnicy tej radzie.
board-meetings-title = Spotkania
board-no-meetings = Nie ma jeszcze zaplanowanych spotkań.
board-members-title = Kto zasiada w radzie
board-no-members = Do tej rady nie dodano jeszcze nikogo.

## Co można dodać: tak samo w odnośniku, tytule i na przycisku
board-add-actions = Podejmij działanie
board-add-pledges = Złóż obietnicę
board-add-meetings = Zaplanuj spotkanie
board-add-members = Dodaj osobę do rady
board-form-next = Wszyscy będą mogli to przeczytać, gdy tylko naciśniesz przycisk.

## Działania i obietnice na listach
action-owner = Odpowiada: { $owner }
due-on = Termin: { $day }
due-ongoing = Trwa cały czas

## Członkowie
member-name = Imię lub nazwa tej osoby
member-name-hint = Tak jak nazywa tę osobę rada.
member-part = Co ta osoba wnosi do rady?
member-organisation = W imieniu której organizacji mówi?
member-organisation-hint = Zostaw to pole puste, jeśli ta osoba mówi we własnym imieniu.
part-lived-experience = Zna to z własnego doświadczenia
part-carer = Opiekuje się bliską osobą
part-organisation = Mówi w imieniu organizacji
part-chair = Przewodniczy radzie

## Spotkania
meeting-when = { $day }, { $time }
meeting-when-label = Kiedy
meeting-where-label = Gdzie
meeting-title = O czym jest to spotkanie?
meeting-on = Którego dnia?
meeting-starts = O której się zaczyna?
meeting-starts-hint = Podaj godzinę od 0 do 24, na przykład 9:30 albo 14:30.
meeting-place = Gdzie?
meeting-place-hint = Sala i adres albo jak dołączyć przez telefon lub komputer.
meeting-text = O czym będziecie rozmawiać?
meeting-text-hint = Plan spotkania i to, co ludzie mogą chcieć wiedzieć: schody, przerwy, cichy pokój, koszty dojazdu. Możesz to pominąć.

## Działania
action-title = Co zrobicie?
action-title-hint = Jedno krótkie zdanie, na przykład: Poprosimy przewoźnika o późniejsze autobusy.
action-text = Czy można powiedzieć o tym coś więcej?
action-text-hint = Jak chcecie to zrobić i kto pomaga. Możesz to pominąć.
action-owner-label = Kto za to odpowiada?
action-owner-hint = Stanowisko albo grupa, nie osoba prywatna.
# Także nazwa wiersza na stronie działania.
action-measured = Po czym każdy pozna, że to jest zrobione
action-measured-hint = Coś, co ludzie mogą zobaczyć albo policzyć. Możesz to pominąć.
action-statement = Którego zdania „Ja” to dotyczy?
# Także przy obietnicy.
action-statement-hint = Wtedy osoby, od których są te słowa, mogą śledzić, co robicie.
action-commitment = Które zobowiązanie to pomaga wypełnić?
action-commitment-hint = Wybierz jedno, jeśli to część tego, co obiecano w strategii.

## Obietnice
pledge-text = Co obiecujecie?
pledge-text-hint = Napisz, co się zmieni i dla kogo.
pledge-organisation = Która organizacja składa obietnicę?
pledge-statement = Na które zdanie „Ja” odpowiada?

## Co się właśnie stało
said-member = Ta osoba jest już na stronie rady.
said-meeting = Spotkanie jest już na stronie rady.
said-action = Rada podjęła to działanie. Każdy może je tutaj śledzić.
said-pledge = Dziękujemy. Obietnica jest już na stronie rady.

## Co trzeba poprawić
fault-member-name-missing = Wpisz imię lub nazwę tej osoby.
fault-member-part-missing = Wybierz, co ta osoba wnosi do rady.
fault-member-organisation-missing = Wpisz nazwę organizacji, w imieniu której ta osoba mówi.
fault-meeting-title-missing = Napisz, o czym jest to spotkanie.
fault-meeting-place-missing = Napisz, gdzie jest to spotkanie.
fault-action-title-missing = Napisz, co zrobicie.
fault-action-owner-missing = Napisz, kto za to odpowiada.
fault-pledge-missing = Napisz, co obiecujecie.
fault-pledge-organisation-missing = Wpisz nazwę organizacji.
fault-date-missing = Wpisz dzień, miesiąc i rok, na przykład 27 3 2027.
fault-time-missing = Wpisz godzinę, na przykład 9:30 albo 14:30.
fault-due-missing = Wybierz, czy jest ostatni dzień, czy to trwa cały czas.
