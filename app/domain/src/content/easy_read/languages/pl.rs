//! Polish: the length of sentences, capitals, signs, abbreviations, shares, dates and times.

use crate::content::easy_read::rules::{ANY, Language};

pub(in crate::content::easy_read) static LANGUAGE: Language = Language {
    tag: "pl",
    titles: "dr prof mgr inż św ks ul al pl pkt",
    shortened: "np itd itp tj tzn tzw godz tel ok nr r m.in str zł gr ang pol jw ww wg",
    everyday: "ja ty on ona my wy oni nie tak to jest są i w z na do od po za o u co jak kto kiedy gdzie dla \
               ale lub oraz ten ta te tu tam mój twój nasz bardzo ważne ważny uwaga pomoc proszę nowy teraz dziś \
               musisz możesz wolno tylko każdy tel",
    well_known: "tv dvd cd pcv a4 sms",
    abbreviations: &[
        ("ang", "angielski"),
        ("godz", "godzina"),
        ("itd", "i tak dalej"),
        ("itp", "i tym podobne"),
        ("jw", "jak wyżej"),
        ("m.in", "między innymi"),
        ("np", "na przykład"),
        ("nr", "numer"),
        ("ok", "około"),
        ("pkt", "punkt"),
        ("str", "strona"),
        ("tel", "telefon"),
        ("tj", "to jest"),
        ("tzn", "to znaczy"),
        ("tzw", "tak zwany"),
        ("wg", "według"),
    ],
    days: "poniedziałek wtorek środa czwartek piątek sobota niedziela środę sobotę niedzielę",
    months: "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    percent: "procent procenta procentów",
    at: "o od do około przed po",
    clock: "rano wieczorem",
    hours: "godz",
    call: "zadzwoń numer telefon tel",
    words_of_signs: &[('&', "i"), ('/', "lub"), ('+', "i"), ('#', "numer"), ('=', "to"), ('~', "około")],
    ..ANY
};
