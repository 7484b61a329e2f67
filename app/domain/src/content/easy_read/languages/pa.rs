//! Punjabi in Gurmukhi: the length of sentences, signs, abbreviations, shares, dates and times. It has no capitals.

use crate::content::easy_read::rules::{ANY, Language};

pub(in crate::content::easy_read) static LANGUAGE: Language = Language {
    tag: "pa",
    titles: "ਡਾ ਪ੍ਰੋ ਸ੍ਰ",
    shortened: "ਨੰ ਕਿ.ਮੀ",
    well_known: "tv dvd cd uk nhs a4 sms",
    abbreviations: &[("ਡਾ", "ਡਾਕਟਰ"), ("ਨੰ", "ਨੰਬਰ"), ("ਪ੍ਰੋ", "ਪ੍ਰੋਫੈਸਰ"), ("ਸ੍ਰ", "ਸਰਦਾਰ")],
    days: "ਸੋਮਵਾਰ ਮੰਗਲਵਾਰ ਬੁੱਧਵਾਰ ਵੀਰਵਾਰ ਸ਼ੁੱਕਰਵਾਰ ਸ਼ਨੀਵਾਰ ਐਤਵਾਰ",
    months: "ਜਨਵਰੀ ਫਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ",
    percent: "ਫੀਸਦੀ ਪ੍ਰਤੀਸ਼ਤ",
    clock: "ਵਜੇ ਸਵੇਰੇ ਸ਼ਾਮ",
    call: "ਫ਼ੋਨ ਫੋਨ ਨੰਬਰ ਕਾਲ",
    words_of_signs: &[('&', "ਅਤੇ"), ('/', "ਜਾਂ"), ('+', "ਅਤੇ"), ('#', "ਨੰਬਰ"), ('~', "ਲਗਭਗ")],
    ..ANY
};
