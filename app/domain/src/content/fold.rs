//! Words made comparable: without capitals and marks, and cut back to their stems.

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization as _;

/// A text in the way in which words are compared: lower case, without the marks on Latin letters, the vowel signs of
/// Arabic script, the dots under Gurmukhi letters and its sign of a long consonant, all of which people leave out when
/// they type; with the digits of all scripts as ours.
pub fn fold(text: &str) -> String {
    text.nfkd().filter(|c| !is_mark(*c)).flat_map(char::to_lowercase).map(plain).collect()
}

/// Combining marks that a reader leaves out. Not all of them: Gurmukhi's vowel signs are letters in all but name.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{a3c}' | '\u{a71}' | '\u{200b}'..='\u{200f}')
}

/// Letters that Unicode does not take apart, and those that look alike on Arabic and Urdu keyboards.
fn plain(c: char) -> char {
    match c {
        'ł' => 'l',
        'đ' => 'd',
        'ø' => 'o',
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'ه' | 'ة' => 'ہ',
        // Tippi and bindi are the same nasal sound; which is written depends on the letter before.
        '\u{a70}' => '\u{a02}',
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        '੦'..='੯' => digit(c, '੦'),
        other => other,
    }
}

/// The digit of ours for one of a script whose zero is this.
fn digit(c: char, zero: char) -> char {
    u32::from(c).checked_sub(u32::from(zero)).and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
}

/// The words of a text, as they are written.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    // Combining vowel signs are no letters to Unicode, and yet part of words in Urdu and Punjabi.
    let part = |c: char| {
        c.is_alphanumeric() || matches!(c, '\u{900}'..='\u{dff}' | '\u{64b}'..='\u{670}' | '\u{300}'..='\u{36f}')
    };
    text.split(move |c: char| !part(c)).filter(|word| !word.is_empty())
}

/// A word cut back to what its forms have in common, so that "nurses" finds what "nurse" names. English and Romanian
/// have Snowball's rules; Polish a short list of endings; Urdu and Punjabi words are left as they are.
pub struct Stems {
    snowball: Option<Stemmer>,
    irregular: &'static [(&'static str, &'static str)],
    endings: &'static [&'static str],
}

/// The endings of Polish nouns, adjectives and verbs that matter for finding, folded, longest first.
const POLISH: &[&str] = &[
    "owania", "owanie", "ami", "ach", "ego", "emu", "owi", "ych", "ymi", "imi", "aja", "uje", "iem", "iami", "ow",
    "om", "em", "ie", "ia", "ej", "ym", "im", "ac", "ic", "ec", "a", "e", "i", "o", "u", "y",
];

/// English plurals that the rules do not bring to their singular.
const IRREGULAR: &[(&str, &str)] = &[
    ("buses", "bus"),
    ("children", "child"),
    ("feet", "foot"),
    ("gases", "gas"),
    ("lives", "life"),
    ("men", "man"),
    ("minibuses", "minibus"),
    ("teeth", "tooth"),
    ("wives", "wife"),
    ("women", "woman"),
];

impl Stems {
    /// The rules of a language, by its code.
    pub fn of(language: &str) -> Self {
        let snowball = match language {
            "en" => Some(Algorithm::English),
            "ro" => Some(Algorithm::Romanian),
            _ => None,
        };
        let irregular = if language == "en" { IRREGULAR } else { &[] };
        Self {
            snowball: snowball.map(Stemmer::create),
            irregular,
            endings: if language == "pl" { POLISH } else { &[] },
        }
    }

    /// The stem of a word, folded. It is folded first: whoever types without marks is to find what has them, and the
    /// other way round, so the rules must see the same letters in both.
    pub fn stem(&self, word: &str) -> String {
        let word = fold(word);
        let word = self.irregular.iter().find(|(plural, _)| *plural == word).map_or(word, |(_, one)| (*one).to_owned());
        if let Some(snowball) = &self.snowball {
            return snowball.stem(&word).into_owned();
        }
        let cut = self.endings.iter().filter_map(|ending| word.strip_suffix(ending));
        let stem = cut.filter(|stem| stem.chars().count() >= 3).min_by_key(|stem| stem.len());
        stem.map(str::to_owned).unwrap_or(word)
    }
}

/// Words that carry no picture of their own, folded. The other languages have no list yet: there, short words are passed
/// over.
pub fn carries_nothing(folded: &str, language: &str) -> bool {
    match language {
        "en" => ENGLISH.contains(&folded) || folded.chars().count() < 2,
        _ => folded.chars().count() < 3,
    }
}

const ENGLISH: &[&str] = &[
    "a", "about", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "because", "been", "but",
    "by", "can", "could", "did", "do", "does", "for", "from", "get", "gets", "go", "goes", "got", "had", "has", "have",
    "he", "her", "here", "him", "his", "how", "i", "if", "in", "into", "is", "it", "its", "just", "let", "like", "lot",
    "made", "make", "makes", "many", "may", "me", "more", "most", "much", "must", "my", "new", "no", "not", "of",
    "off", "on", "one", "only", "or", "other", "our", "out", "over", "own", "put", "said", "say", "says", "she",
    "should", "so", "some", "such", "take", "than", "that", "the", "their", "them", "then", "there", "these", "they",
    "thing", "things", "this", "those", "to", "too", "two", "up", "us", "use", "very", "want", "was", "way", "we",
    "well", "were", "what", "when", "where", "which", "who", "why", "will", "with", "would", "you", "your",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_without_capitals_and_marks() {
        assert_eq!(fold("Łódź"), "lodz");
        assert_eq!(fold("ȘCOALĂ"), "scoala");
        assert_eq!(fold("كتاب"), fold("کتاب"));
    }

    #[test]
    fn who_types_without_marks_finds_what_has_them() {
        let (pl, ro) = (Stems::of("pl"), Stems::of("ro"));
        for (with, without) in [("pielęgniarkę", "pielegniarke"), ("przystanków", "przystankow"), ("mówić", "mowic")]
        {
            assert_eq!(pl.stem(with), pl.stem(without), "{with}");
        }
        for (with, without) in [("Stația", "statia"), ("îngrijire", "ingrijire"), ("școlile", "scolile")] {
            assert_eq!(ro.stem(with), ro.stem(without), "{with}");
        }
        assert_eq!(fold("ਮੁੰਡਾ"), fold("ਮੁਂਡਾ"));
        assert_eq!(fold("ਸੱਚ"), fold("ਸਚ"));
        assert_eq!(fold("۲۰۲۶"), "2026");
    }

    #[test]
    fn the_forms_of_a_word_have_one_stem() {
        let (en, pl) = (Stems::of("en"), Stems::of("pl"));
        assert_eq!(en.stem("nurses"), en.stem("Nursing"));
        assert_eq!(en.stem("Buses"), en.stem("bus"));
        assert_eq!(pl.stem("domu"), pl.stem("dom"));
        assert_eq!(pl.stem("pielęgniarki"), pl.stem("pielęgniarka"));
    }
}
