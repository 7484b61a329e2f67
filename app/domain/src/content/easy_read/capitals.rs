//! The rules about words in capitals, Roman numerals and abbreviations.

use super::check::Reader;
use super::cut::{Kind, Token};
use super::rules::{has, starting_with};
use super::{Rule, Severity};
use std::ops::Range;

/// An abbreviation rarely has more letters.
const LONGEST_ABBREVIATION: usize = 5;

/// Words in capitals, Roman numerals and abbreviations all look alike. What stands next to an everyday word in
/// capitals is shouting as well; what is short and stands alone is an abbreviation.
pub(super) fn check(reader: &mut Reader<'_>, sentence: &Range<usize>) {
    let mut at = sentence.start;
    while at < sentence.end {
        let run = (at..sentence.end).take_while(|at| reader.tokens.get(*at).is_some_and(is_in_capitals)).count();
        let words = reader.tokens.get(at..at + run).unwrap_or_default();
        let shouted = words.iter().any(|word| is_shouted(reader, word));
        if shouted {
            let better = words.iter().map(|word| word.text.to_lowercase()).collect::<Vec<_>>().join(" ");
            reader.offer(Rule::Capitals, Severity::Stops, [at, at + run - 1], sentence, &better);
        } else {
            (at..at + run.max(1)).for_each(|at| abbreviation(reader, at));
        }
        at += run.max(1);
    }
}

fn is_shouted(reader: &Reader<'_>, word: &Token<'_>) -> bool {
    let letters = word.text.chars().filter(|char| char.is_alphabetic()).count();
    letters > 1
        && (letters > LONGEST_ABBREVIATION || has(reader.language.everyday, &word.lower))
        && roman(word.text).is_none()
        && !reader.is_known(word)
}

fn abbreviation(reader: &mut Reader<'_>, at: usize) {
    let Some(word) = reader.tokens.get(at).filter(|word| word.kind == Kind::Word) else { return };
    let may_be_roman = reader.language.has_small_numerals || !word.text.starts_with(char::is_lowercase);
    if let Some(number) = roman(word.text).filter(|_| may_be_roman) {
        reader.found(Rule::RomanNumeral, Severity::Stops, at, at, number);
    } else if is_abbreviation(word.text)
        && !has(reader.language.well_known, &word.lower)
        && !is_listed(reader, &word.lower)
        && !reader.is_known(word)
    {
        reader.found(Rule::Abbreviation, Severity::Warns, at, at, None);
    }
}

/// Whether a list has the word already, with a better one.
fn is_listed(reader: &Reader<'_>, word: &str) -> bool {
    let lists = [reader.language.latin, reader.language.abbreviations];
    lists.into_iter().any(|list| starting_with(list, word).iter().any(|(phrase, _)| *phrase == word))
}

fn is_in_capitals(token: &Token<'_>) -> bool {
    let mut letters = token.text.chars().filter(|char| char.is_alphabetic()).peekable();
    token.kind == Kind::Word && letters.peek().is_some() && letters.all(char::is_uppercase)
}

/// Two capitals or more and nothing else, or an `s` behind them ("GPs"). A postcode is none.
pub(super) fn is_abbreviation(word: &str) -> bool {
    let letters = word.strip_suffix('s').unwrap_or(word);
    let has_digit = letters.contains(|char: char| char.is_numeric()) && !letters.contains('-');
    let letters: Vec<char> = letters.chars().filter(|char| char.is_alphabetic()).take(100).collect();
    letters.len() > 1 && !has_digit && letters.iter().all(|char| char.is_uppercase())
}

/// What a Roman numeral means. The small ones are read in either case; larger ones look too much like words and
/// abbreviations ("CV", "MD") unless they are long. The inner `None` is for the signs of their own that Unicode has.
#[allow(clippy::option_option)]
pub(super) fn roman(word: &str) -> Option<Option<String>> {
    if word.chars().all(|char| ('\u{2160}'..='\u{2188}').contains(&char)) && !word.is_empty() {
        return Some(None);
    }
    if !word.bytes().all(|byte| b"IVXLCDMivxlcdm".contains(&byte)) {
        return None;
    }
    let same_case =
        word.bytes().all(|byte| byte.is_ascii_uppercase()) || word.bytes().all(|byte| byte.is_ascii_lowercase());
    if !same_case || !(2..=15).contains(&word.len()) {
        return None;
    }
    let upper = word.to_ascii_uppercase();
    let value = value_of_roman(&upper).filter(|value| in_roman(*value) == upper)?;
    // In small letters "xx" is a kiss more often than a number.
    let small = value < 40 && (word == upper || word.contains(['i', 'v']));
    let year = word == upper && word.len() > 4;
    (small || year).then(|| Some(value.to_string()))
}

/// Adds up the signs; a smaller one before a larger one counts down.
fn value_of_roman(upper: &str) -> Option<u32> {
    let worth = |sign: char| {
        Some(
            [1, 5, 10, 50, 100, 500, 1_000]
                [['I', 'V', 'X', 'L', 'C', 'D', 'M'].iter().position(|known| *known == sign)?],
        )
    };
    let signs = upper.chars().map(worth).collect::<Option<Vec<u32>>>()?;
    let below = |at: usize| signs.get(at + 1).is_some_and(|next| signs.get(at).is_some_and(|this| this < next));
    let up: u32 = signs.iter().enumerate().filter(|(at, _)| !below(*at)).map(|(_, worth)| worth).sum();
    let down: u32 = signs.iter().enumerate().filter(|(at, _)| below(*at)).map(|(_, worth)| worth).sum();
    up.checked_sub(down)
}

fn in_roman(mut value: u32) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1_000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut numeral = String::new();
    for (worth, sign) in SIGNS {
        while value >= worth {
            numeral.push_str(sign);
            value -= worth;
        }
    }
    numeral
}
