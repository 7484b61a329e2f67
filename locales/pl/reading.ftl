### Jak ktoś lubi czytać: co proponują ustawienia oprócz tych z accounts.ftl.

## Grupy na stronie
me-group-words = Słowa
me-group-letters = Litery i wiersze
me-group-look = Kolory, obrazki i ruch
me-group-listening = Słuchanie

# Wiersze, które pokazują, co zmienia odpowiedź.
me-example = Spotykamy się o dziewiątej, a autobus staje przed domem.
me-example-long = Spotykamy się o dziewiątej, a autobus staje przed domem. Herbata jest gotowa, gdy przychodzisz, i czeka też cichy pokój.

## Odstępy między literami
me-spacing = Ile miejsca między wierszami i literami?
me-spacing-normal = Zwykle
me-spacing-wide = Więcej miejsca
me-spacing-widest = Najwięcej miejsca

## Litery
me-font = Które litery?
me-font-own-script = Twój język ma własne litery i one się nie zmieniają. Twój wybór dotyczy słów pisanych literami łacińskimi, na przykład angielskich.
me-font-atkinson = Atkinson Hyperlegible, z literami, które trudno pomylić
me-font-lexend = Lexend, z szerokimi i równymi literami
me-font-opendyslexic = OpenDyslexic, z literami, które są grubsze u dołu

## Kolory
me-contrast-cream = Ciemne słowa na kremowej stronie, która nie razi

## Ruch
me-motion = Czy coś może się ruszać na stronie?
me-motion-auto = Tak jak na moim urządzeniu
me-motion-none = Nic się nie rusza

## Czytanie na głos
me-speed = Jak szybko czytać strony na głos?
me-speed-hint = Dotyczy to przycisku „Posłuchaj tej strony”. Możesz to zmienić w czasie słuchania.
me-speed-slow = Wolno
me-speed-normal = Ze zwykłą szybkością
me-speed-fast = Szybko
