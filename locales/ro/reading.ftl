### Cum îi place cuiva să citească: ce oferă setările pe lângă cele din accounts.ftl.

## Grupurile paginii
me-group-words = Cuvinte
me-group-letters = Litere și rânduri
me-group-look = Culori, imagini și mișcare
me-group-listening = Ascultare

# Rânduri care arată ce face un răspuns.
me-example = Ne întâlnim la nouă, iar autobuzul oprește în față.
me-example-long = Ne întâlnim la nouă, iar autobuzul oprește în față. Când vii, ceaiul este gata și te așteaptă și o cameră liniștită.

## Spațiul dintre litere
me-spacing = Cât spațiu între rânduri și litere?
me-spacing-normal = Spațiu normal
me-spacing-wide = Mai mult spațiu
me-spacing-widest = Cel mai mult spațiu

## Litere
me-font = Ce litere?
me-font-own-script = Limba ta are litere proprii, iar ele rămân așa cum sunt. Alegerea ta este pentru cuvinte cu litere latine, de exemplu în engleză.
me-font-atkinson = Atkinson Hyperlegible, cu litere greu de confundat
me-font-lexend = Lexend, cu litere late și egale
me-font-opendyslexic = OpenDyslexic, cu litere mai groase jos

## Culori
me-contrast-cream = Litere de culoare închisă pe o pagină crem, care nu obosește ochii

## Mișcare
me-motion = Se pot mișca lucruri pe pagină?
me-motion-auto = La fel ca pe dispozitivul meu
me-motion-none = Nu se mișcă nimic

## Citirea cu voce tare
me-speed = Cât de repede să fie citite paginile cu voce tare?
me-speed-hint = Este pentru „Ascultă această pagină”. Poți schimba viteza în timp ce asculți.
me-speed-slow = Încet
me-speed-normal = Cu viteză normală
me-speed-fast = Repede
