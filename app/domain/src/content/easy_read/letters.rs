//! The rules about letters that are not what they seem: signs that nobody sees, and letters of another script that look
//! the same. People paste them without knowing; others use them to make a text say one thing and show another (Unicode
//! Technical Standard 39, Unicode Security Mechanisms).

use super::check::Reader;
use super::cut::Kind;
use super::{Rule, Severity};

/// Checks all letters of a text.
pub(super) fn check(reader: &mut Reader<'_>) {
    hidden_signs(reader);
    for token in reader.tokens.iter().filter(|token| token.kind == Kind::Word && !token.text.is_ascii()) {
        if token.text.split('-').any(is_mixed) {
            let better = token.text.chars().map(latin).collect::<String>();
            let better = (!better.split('-').any(is_mixed)).then_some(better);
            reader.find(Rule::MixedScripts, Severity::Stops, token.start..token.end, better);
        }
    }
}

/// One finding for each stretch without space that has a hidden sign in it.
fn hidden_signs(reader: &mut Reader<'_>) {
    let (text, right_to_left) = (reader.text, reader.language.right_to_left);
    let mut start = 0;
    for stretch in text.split_inclusive(char::is_whitespace) {
        let word = stretch.trim_end_matches(char::is_whitespace);
        let mut last = None;
        let seen: String = word
            .chars()
            .filter(|char| {
                let hidden = is_hidden(*char, last, right_to_left);
                last = Some(*char);
                !hidden
            })
            .collect();
        if seen.len() < word.len() {
            reader.find(Rule::HiddenSign, Severity::Stops, start..start + word.len(), Some(seen));
        }
        start += stretch.len();
    }
}

/// Whether a sign has no use where it stands.
fn is_hidden(char: char, before: Option<char>, right_to_left: bool) -> bool {
    match char {
        // Marks of direction have a use where Latin letters stand between others.
        '\u{200e}' | '\u{200f}' | '\u{61c}' => !right_to_left,
        // Joiners shape letters of Arabic and Indic scripts, and make one emoji of several.
        '\u{200c}' => !before.is_some_and(is_shaped),
        '\u{200d}' => !before.is_some_and(|before| is_shaped(before) || is_emoji(before)),
        // The signs of a flag such as that of Wales.
        '\u{e0020}'..='\u{e007f}' => {
            !before.is_some_and(|before| before == '\u{1f3f4}' || ('\u{e0020}'..='\u{e007e}').contains(&before))
        }
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' => true,
        '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{180e}' | '\u{34f}' | '\u{3164}' => true,
        '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e001f}' => true,
        char => char.is_control() && !char.is_whitespace(),
    }
}

/// Letters of scripts in which letters join.
fn is_shaped(char: char) -> bool {
    matches!(char, '\u{600}'..='\u{dff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

fn is_emoji(char: char) -> bool {
    matches!(char, '\u{fe0f}' | '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// Whether a word has letters of two of the scripts that look alike.
fn is_mixed(word: &str) -> bool {
    let mut scripts = word.chars().filter_map(script);
    scripts.next().is_some_and(|first| scripts.any(|script| script != first))
}

#[derive(PartialEq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
}

fn script(char: char) -> Option<Script> {
    match char {
        'a'..='z' | 'A'..='Z' | 'ª' | 'º' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ḁ'..='ỿ' => {
            Some(Script::Latin)
        }
        'Ͱ'..='Ͽ' | 'ἀ'..='῾' if char.is_alphabetic() => Some(Script::Greek),
        'Ѐ'..='ԯ' if char.is_alphabetic() => Some(Script::Cyrillic),
        _ => None,
    }
}

/// The Latin letter that looks the same, by the Unicode list of confusable characters; otherwise the letter itself.
fn latin(char: char) -> char {
    let (others, latin) = LOOK_ALIKE;
    others.chars().zip(latin.chars()).find(|(other, _)| *other == char).map_or(char, |(_, latin)| latin)
}

const LOOK_ALIKE: (&str, &str) =
    ("аеорсухіјѕһԁԛԝӏАВЕКМНОРСТХУІЈЅԚԜοναιρυκΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aeopcyxijshdqwlABEKMHOPCTXYIJSQWovaipukABEZHIKMNOPTYX");
