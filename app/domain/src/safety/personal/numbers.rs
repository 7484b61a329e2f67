//! Telephone numbers and e-mail addresses, also as people write them so that a program does not see them.

use super::Word;
use std::ops::Range;

/// Words before a number without an area code that say that it is for telephoning.
const CUES: &[&str] = &[
    "call",
    "calls",
    "ring",
    "phone",
    "telephone",
    "tel",
    "text",
    "whatsapp",
    "mobile",
    "mob",
    "number",
    "landline",
    "telefon",
    "numer",
    "zadzwon",
    "dzwon",
    "tel",
    "numarul",
    "suna",
    "sunati",
    "فون",
    "نمبر",
    "ਫੋਨ",
    "ਫ਼ੋਨ",
    "ਨੰਬਰ",
];
/// Words before a number that is no telephone number.
const NO_CUES: &[&str] = &["bus", "route", "page", "room", "ref", "reference", "order", "year", "years", "isbn", "£"];
/// Numbers that everybody may ring and nobody owns.
const PUBLIC: &[&str] =
    &["116123", "116000", "116111", "116006", "18000", "18001", "101", "105", "111", "112", "119", "999"];

/// Where telephone numbers stand.
pub fn telephones(text: &str, words: &[Word]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match number_from(text, words, at) {
            Some(end) => {
                let start = with_plus(text, words[at].at.start);
                found.push(start..words[end - 1].at.end);
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

/// With the plus sign and the bracket before a number.
fn with_plus(text: &str, start: usize) -> usize {
    let before = text[..start].trim_end_matches(['(', '+']);
    before.len()
}

/// The word after the longest number that begins at a word.
fn number_from(text: &str, words: &[Word], start: usize) -> Option<usize> {
    digits(&words[start].plain)?;
    let mut number = String::new();
    let mut groups: Vec<usize> = Vec::new();
    let mut best = None;
    let (mut at, mut double) = (start, 1);
    while let Some(word) = words.get(at) {
        if at > start && !is_joined(text, &words[at - 1], word) {
            break;
        }
        match (word.plain.as_str(), digits(&word.plain)) {
            ("double", _) => double = 2,
            ("triple" | "treble", _) => double = 3,
            (_, Some(found)) => {
                number.push_str(&found.repeat(double));
                groups.push(found.len() * double);
                double = 1;
                if is_number(text, words, start, &number, &groups) {
                    best = Some(at + 1);
                }
            }
            ("and" | "then" | "dash" | "space", _) => {}
            _ => break,
        }
        if number.len() > 15 {
            break;
        }
        at += 1;
    }
    // A longer run of digits is something else: a card, a reference. A date after a number has a pause before it.
    best.filter(|end| *end == at || number.len() <= 15)
}

/// Whether two parts may be of one number: only signs between them that people put into numbers.
fn is_joined(text: &str, before: &Word, after: &Word) -> bool {
    let between = &text[before.at.end..after.at.start];
    between.chars().count() <= 3
        && between.chars().all(|c| matches!(c, ' ' | '-' | '.' | '(' | ')' | '\u{a0}' | '–' | ',' | '/'))
}

/// The digits that a word stands for.
fn digits(word: &str) -> Option<String> {
    let spoken = match word {
        "zero" | "oh" | "o" | "nought" | "naught" => "0",
        "one" => "1",
        "two" => "2",
        "three" => "3",
        "four" => "4",
        "five" => "5",
        "six" => "6",
        "seven" => "7",
        "eight" => "8",
        "nine" => "9",
        "ten" => "10",
        "hundred" => "00",
        _ => "",
    };
    if !spoken.is_empty() {
        return Some(spoken.to_owned());
    }
    let number: String = word.replace('o', "0");
    (word.starts_with(|c: char| c.is_ascii_digit() || c == 'o') && number.chars().all(|c| c.is_ascii_digit()))
        .then_some(number)
}

/// Whether digits make a telephone number that may be somebody's own.
fn is_number(text: &str, words: &[Word], start: usize, number: &str, groups: &[usize]) -> bool {
    let first = words[start].at.start;
    let plus = text[..first].trim_end_matches('(').ends_with('+');
    // The country's own numbers, as they are dialled from abroad.
    let abroad =
        number.strip_prefix("0044").or_else(|| number.strip_prefix("44").filter(|_| plus || number.len() >= 12));
    if let Some(rest) = abroad {
        return is_british(rest.strip_prefix('0').unwrap_or(rest));
    }
    if plus || number.starts_with("00") {
        let number = number.trim_start_matches("00");
        return (9..=15).contains(&number.len());
    }
    if is_money_or_date(text, words, start, groups) || PUBLIC.contains(&number) {
        return false;
    }
    if let Some(rest) = number.strip_prefix('0') {
        return is_british(rest);
    }
    let cue =
        |cues: &[&str]| words[start.saturating_sub(4)..start].iter().any(|word| cues.contains(&word.plain.as_str()));
    let mobile = number.len() == 10 && number.starts_with('7') && groups[0] >= 4;
    let polish = number.len() == 9 && groups.iter().all(|group| *group == 3) && cue(CUES);
    let local = (6..=8).contains(&number.len()) && groups.iter().all(|group| *group >= 2) && cue(CUES);
    mobile && !cue(NO_CUES) || polish || local && !cue(NO_CUES)
}

/// What follows the 0 of a number in the United Kingdom: 1 and 2 are places, 5 the internet, 7 mobile telephones. 3, 8
/// and 9 are for organisations. The length is that of Ofcom's numbering plan.
fn is_british(rest: &str) -> bool {
    matches!(rest.len(), 9 | 10) && rest.starts_with(['1', '2', '5', '7'])
}

fn is_money_or_date(text: &str, words: &[Word], start: usize, groups: &[usize]) -> bool {
    let before = text[..words[start].at.start].trim_end();
    let date = matches!(groups, [1 | 2, 1 | 2, 4, ..] | [4, 2, 2, ..] | [2, 2, 2, 2, 2]);
    before.ends_with(['£', '$', '€']) || date
}

/// Words before the `@` of an office: nobody's own address.
const OFFICES: &[&str] = &[
    "info",
    "hello",
    "contact",
    "enquiries",
    "enquiry",
    "help",
    "support",
    "office",
    "admin",
    "feedback",
    "team",
    "mail",
    "reception",
    "bookings",
    "noreply",
    "no-reply",
    "safeguarding",
    "kontakt",
    "biuro",
    "secretariat",
];

/// Where e-mail addresses stand.
pub fn emails(text: &str, words: &[Word]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = text.match_indices('@').filter_map(|(at, _)| email_round(text, at)).collect();
    found.extend((0..words.len()).filter_map(|at| spoken(text, words, at)));
    found
}

fn email_round(text: &str, at: usize) -> Option<Range<usize>> {
    let (before, after) = (text[..at].trim_end_matches(' '), text[at + 1..].trim_start_matches(' '));
    let of_name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
    let start = before.trim_end_matches(of_name).len();
    let name = before[start..].trim_start_matches('.');
    let domain_end = after.find(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '-')).unwrap_or(after.len());
    let domain = after[..domain_end].trim_end_matches(['.', '-']);
    let (_, top) = domain.rsplit_once('.')?;
    let real = top.chars().count() >= 2 && top.chars().all(char::is_alphabetic) && !domain.contains("..");
    let office = OFFICES.contains(&name.to_lowercase().as_str());
    let end = text.len() - after.len() + domain.len();
    (real && !name.is_empty() && !office).then(|| before.len() - name.len()..end)
}

/// Words that stand before "at" and the name of a page, and are nobody's name.
const BEFORE_A_PAGE: [&str; 22] = [
    "look",
    "looked",
    "looking",
    "see",
    "read",
    "more",
    "find",
    "found",
    "buy",
    "bought",
    "it",
    "them",
    "us",
    "me",
    "is",
    "are",
    "info",
    "information",
    "details",
    "page",
    "shop",
    "online",
];

/// "sam dot smith at example dot org".
fn spoken(text: &str, words: &[Word], at: usize) -> Option<Range<usize>> {
    let word = |at: usize| words.get(at).map(|word| word.plain.as_str());
    let near = |a: usize, b: usize| words.get(a).zip(words.get(b)).is_some_and(|(a, b)| b.at.start - a.at.end <= 3);
    if !matches!(word(at)?, "at" | "malpa" | "arond") || at == 0 || !near(at - 1, at) {
        return None;
    }
    let is_dot = |at: usize| matches!(word(at), Some("dot" | "kropka" | "punct"));
    let mut start = at - 1;
    while start >= 2 && is_dot(start - 1) && near(start - 2, start - 1) && near(start - 1, start) {
        start -= 2;
    }
    let mut end = at + 2;
    while (is_dot(end) || text.get(words.get(end - 1)?.at.end..)?.starts_with('.')) && near(end - 1, end) {
        end += if is_dot(end) { 2 } else { 1 };
    }
    // "Look at example.org" names a page; whoever spells the dot spells an address.
    let spelled = (at..end).any(is_dot) || start < at - 1;
    if !spelled && BEFORE_A_PAGE.contains(&word(at - 1)?) {
        return None;
    }
    let top = words.get(end - 1)?;
    let real = end > at + 2
        && matches!(top.plain.as_str(), "com" | "uk" | "org" | "net" | "co" | "pl" | "ro" | "eu" | "gov" | "info");
    real.then(|| words[start].at.start..top.at.end)
}
