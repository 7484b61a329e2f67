//! Romanian: the length of sentences, capitals, signs, abbreviations, shares, dates and times.

use crate::content::easy_read::rules::{ANY, Language};

pub(in crate::content::easy_read) static LANGUAGE: Language = Language {
    tag: "ro",
    titles: "dr prof ing dl dna dnul sf",
    shortened: "etc nr str tel bl ap sc et ex pag art cca min max ș.a ș.a.m.d",
    everyday: "eu tu el ea noi voi ei ele nu da este sunt și în la de pe cu din sau ce cum cine când unde pentru \
               dar mai foarte important atenție ajutor vă rog nou acum azi trebuie poți doar tot tel",
    well_known: "tv dvd cd a4 sms",
    abbreviations: &[
        ("ap", "apartament"),
        ("art", "articolul"),
        ("cca", "circa"),
        ("de ex", "de exemplu"),
        ("dl", "domnul"),
        ("dna", "doamna"),
        ("etc", "și așa mai departe"),
        ("ex", "exemplu"),
        ("nr", "numărul"),
        ("pag", "pagina"),
        ("str", "strada"),
        ("tel", "telefon"),
        ("ș.a", "și altele"),
    ],
    days: "luni marți miercuri joi vineri sâmbătă duminică",
    months: "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    percent: "procent procente sută",
    at: "la de până între ora înainte după",
    clock: "dimineața seara",
    hours: "ore",
    call: "sună sunați telefon numărul tel",
    words_of_signs: &[('&', "și"), ('/', "sau"), ('+', "și"), ('#', "numărul"), ('=', "este"), ('~', "aproximativ")],
    ..ANY
};
