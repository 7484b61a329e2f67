//! Urdu: the length of sentences, signs, abbreviations, shares, dates and times. It has no capitals; abbreviations are
//! borrowed in Latin letters.

use crate::content::easy_read::rules::{ANY, Language};

pub(in crate::content::easy_read) static LANGUAGE: Language = Language {
    tag: "ur",
    well_known: "tv dvd cd uk nhs a4 sms",
    days: "پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار",
    months: "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    percent: "فیصد فیصدی",
    at: "بجے",
    clock: "بجے صبح شام",
    call: "فون نمبر کال",
    words_of_signs: &[('&', "اور"), ('/', "یا"), ('+', "اور"), ('#', "نمبر"), ('~', "تقریباً")],
    right_to_left: true,
    ..ANY
};
