//! Postcodes, and houses with their streets.

use super::Word;
use std::ops::Range;

/// Words for a street that mean little else.
const STREETS: &[&str] = &["street", "road", "rd", "avenue", "ave", "lane", "crescent", "terrace"];
/// Words that are streets only where they are written with a capital: "close", "way".
const STREETS_WITH_CAPITAL: &[&str] = &[
    "st", "ln", "dr", "close", "drive", "gardens", "grove", "place", "court", "way", "walk", "mews", "square", "hill",
    "row", "green", "rise", "view", "park", "house", "parade", "cottages", "mount", "croft", "fold", "gate", "yard",
    "heights", "lodge", "mansions", "villas", "bank", "meadow", "meadows", "vale", "wharf", "quay",
];
/// Words after a number with which no street's name begins: "2 people on the road".
const NO_STREETS: &[&str] = &[
    "a",
    "an",
    "the",
    "of",
    "on",
    "in",
    "at",
    "to",
    "from",
    "by",
    "per",
    "and",
    "or",
    "for",
    "with",
    "people",
    "minutes",
    "minute",
    "mins",
    "hours",
    "hour",
    "miles",
    "mile",
    "yards",
    "metres",
    "meters",
    "days",
    "weeks",
    "months",
    "years",
    "times",
    "pounds",
    "pence",
    "buses",
    "cars",
    "shops",
    "houses",
    "steps",
    "stops",
    "lights",
    "is",
    "was",
    "goes",
    "o",
    "oclock",
    "am",
    "pm",
    "bus",
    "different",
    "new",
    "old",
    "more",
    "other",
    "main",
    "busy",
    "long",
    "each",
    "every",
];
/// Words before a number that is no house.
const NO_HOUSES: &[&str] = &[
    "bus", "route", "buses", "train", "platform", "page", "stop", "bay", "tram", "line", "the", "a40", "after",
    "until", "about",
];
/// Words for a street that stand before its name, in Polish and Romanian, plain.
const STREETS_BEFORE: &[&str] =
    &["ul", "ulica", "ulicy", "aleja", "alei", "osiedle", "os", "strada", "str", "bulevardul", "bd", "aleea", "calea"];

/// Where addresses stand.
pub fn addresses(text: &str, words: &[Word]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in 0..words.len() {
        let Some(range) =
            street(text, words, at).or_else(|| street_before(text, words, at)).or_else(|| postcode(text, words, at))
        else {
            continue;
        };
        // A postcode behind a street belongs to the same address.
        match found.last_mut() {
            Some(last) if range.start < last.end => {}
            _ => found.push(range),
        }
    }
    found
}

/// "14b Elm Tree Road", "Flat 3, Acorn House".
fn street(text: &str, words: &[Word], at: usize) -> Option<Range<usize>> {
    if !is_house(&words[at].plain) {
        return None;
    }
    let flat = |word: &Word| matches!(word.plain.as_str(), "flat" | "apartment" | "apt" | "unit" | "room");
    let before = at.checked_sub(1).map(|before| &words[before]);
    if before.is_some_and(|word| NO_HOUSES.contains(&word.plain.as_str()) && !words[at].after_stop) {
        return None;
    }
    if text[..words[at].at.start].ends_with(['£', '$', '€', '.', ':', '/']) {
        return None;
    }
    let start = before.filter(|word| flat(word)).map_or(words[at].at.start, |word| word.at.start);
    let mut next = at + 1;
    // "Flat 3, 14 Elm Road" has a second number.
    if words.get(next).is_some_and(|word| is_house(&word.plain)) {
        next += 1;
    }
    for end in next + 1..=next + 3 {
        let (name, kind) = (words.get(next..end)?, words.get(end)?);
        if name.iter().skip(1).chain([kind]).any(|word| word.after_stop) || NO_STREETS.contains(&name[0].plain.as_str())
        {
            return None;
        }
        let capital = name.iter().chain([kind]).all(|word| word.is_capital(text));
        let plain = kind.plain.as_str();
        let lower = name.len() <= 2 && !name.iter().any(|word| NO_STREETS.contains(&word.plain.as_str()));
        if STREETS.contains(&plain) && (capital || lower) || STREETS_WITH_CAPITAL.contains(&plain) && capital {
            let bus = words.get(end + 1).is_some_and(|word| word.plain == "bus" && !word.after_pause);
            return (!bus).then_some(start..kind.at.end);
        }
    }
    None
}

/// "ul. Długa 5", "strada Florilor nr. 12".
fn street_before(text: &str, words: &[Word], at: usize) -> Option<Range<usize>> {
    if !STREETS_BEFORE.contains(&words[at].plain.as_str()) {
        return None;
    }
    (at + 2..=at + 5).find_map(|end| {
        let name = words.get(at + 1..end)?;
        let named = name.iter().all(|word| word.is_capital(text) || word.plain == "nr");
        let house = words.get(end)?;
        (named && is_house(&house.plain)).then(|| words[at].at.start..house.at.end)
    })
}

/// A number of at most four digits, maybe with a letter.
fn is_house(word: &str) -> bool {
    let number = word.strip_suffix(|c: char| c.is_ascii_lowercase()).unwrap_or(word);
    (1..=4).contains(&number.len()) && number.chars().all(|c| c.is_ascii_digit()) && !number.starts_with('0')
}

/// A whole postcode of the United Kingdom (BS 7666): half of one is a part of a town.
fn postcode(text: &str, words: &[Word], at: usize) -> Option<Range<usize>> {
    let word = &words[at];
    let written = &text[word.at.clone()];
    if !written.is_ascii() {
        return None;
    }
    if (5..=7).contains(&written.len()) {
        let (outward, inward) = written.split_at(written.len() - 3);
        return (is_outward(outward) && is_inward(inward)).then(|| word.at.clone());
    }
    let next = words.get(at + 1).filter(|next| !next.after_pause && next.at.start - word.at.end <= 2)?;
    let inward = &text[next.at.clone()];
    let ordinal = ["st", "nd", "rd", "th"].iter().any(|end| inward.ends_with(end));
    (is_outward(written) && is_inward(inward) && !ordinal).then_some(word.at.start..next.at.end)
}

/// The half that says where: `A9`, `A99`, `AA9`, `AA99`, `A9A`, `AA9A`.
fn is_outward(part: &str) -> bool {
    let shape: String = part.chars().map(|c| if c.is_ascii_digit() { '9' } else { 'A' }).collect();
    part.is_ascii() && matches!(shape.as_str(), "A9" | "A99" | "AA9" | "AA99" | "A9A" | "AA9A")
}

/// The half that says which: a digit and two letters, of which some are never used.
fn is_inward(part: &str) -> bool {
    let [digit, letters @ ..] = part.as_bytes() else { return false };
    let used = |c: &u8| c.is_ascii_alphabetic() && !b"CIKMOV".contains(&c.to_ascii_uppercase());
    digit.is_ascii_digit() && letters.len() == 2 && letters.iter().all(used)
}
