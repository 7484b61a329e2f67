//! A text cut into words that can be compared, each with its place.

use std::ops::Range;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Where it stands, in bytes.
    pub at: Range<usize>,
    /// The word without capitals, marks and apostrophes: "Don’t" is "dont", "Łódź" is "lodz".
    pub plain: String,
    /// Whether a comma, a full stop or the like stands between it and the word before. The first word is such a one.
    pub after_pause: bool,
    /// Whether a sentence ends before it. The first word is such a one.
    pub after_stop: bool,
}

impl Word {
    /// Whether it begins with a capital letter in the text that it was cut from.
    pub fn is_capital(&self, text: &str) -> bool {
        text[self.at.clone()].starts_with(char::is_uppercase)
    }
}

/// Cuts a text into words. Hyphens part words, apostrophes do not.
pub fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let (mut pause, mut stop, mut open) = (true, true, false);
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let inside = open && is_apostrophe(c) && chars.peek().is_some_and(|(_, next)| next.is_alphabetic());
        if c.is_alphanumeric() || is_mark(c) && open {
            if !open {
                words.push(Word { at: at..at, plain: String::new(), after_pause: pause, after_stop: stop });
            }
            (pause, stop, open) = (false, false, true);
            if let Some(word) = words.last_mut() {
                word.at.end = at + c.len_utf8();
                word.plain.extend(c.to_lowercase().filter_map(plain));
            }
        } else if !inside {
            open = false;
            stop |= matches!(c, '.' | '!' | '?' | '\n' | '۔' | '؟' | '।' | '…');
            pause |= stop || matches!(c, ',' | ';' | ':' | '(' | ')' | '"' | '“' | '”' | '،' | '؛' | '–' | '—');
        }
    }
    words
}

const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´')
}

/// Signs that belong to the letter before them: accents, the vowel signs of Urdu, all that Gurmukhi writes with.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{a00}'..='\u{a7f}' | '\u{200c}' | '\u{200d}')
}

/// A letter as people type it in a hurry; nothing for a mark that they leave out.
const fn plain(c: char) -> Option<char> {
    Some(match c {
        // The last two are Gurmukhi's: the dot under a letter and the sign for a double one.
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200c}' | '\u{200d}' | '\u{a3c}' | '\u{a71}' => {
            return None;
        }
        'ą' | 'ă' | 'â' | 'á' | 'à' | 'ä' => 'a',
        'ć' | 'č' | 'ç' => 'c',
        'ę' | 'é' | 'è' | 'ë' | 'ê' => 'e',
        'í' | 'î' | 'ï' => 'i',
        'ł' => 'l',
        'ń' | 'ñ' => 'n',
        'ó' | 'ö' | 'ô' => 'o',
        'ś' | 'ș' | 'ş' | 'š' => 's',
        'ț' | 'ţ' => 't',
        'ú' | 'ü' => 'u',
        'ź' | 'ż' | 'ž' => 'z',
        // The same letters from an Arabic keyboard.
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'ه' | 'ۀ' => 'ہ',
        'آ' | 'أ' => 'ا',
        // Gurmukhi's nasal signs are written either way, and some keyboards build letters of two parts.
        'ਂ' => 'ੰ',
        // Letters that have their dot in them.
        '\u{a33}' => 'ਲ',
        '\u{a36}' => 'ਸ',
        '\u{a59}' => 'ਖ',
        '\u{a5a}' => 'ਗ',
        '\u{a5b}' => 'ਜ',
        '\u{a5e}' => 'ਫ',
        // Digits of Arabic, Urdu and Gurmukhi.
        '٠' | '۰' | '੦' => '0',
        '١' | '۱' | '੧' => '1',
        '٢' | '۲' | '੨' => '2',
        '٣' | '۳' | '੩' => '3',
        '٤' | '۴' | '੪' => '4',
        '٥' | '۵' | '੫' => '5',
        '٦' | '۶' | '੬' => '6',
        '٧' | '۷' | '੭' => '7',
        '٨' | '۸' | '੮' => '8',
        '٩' | '۹' | '੯' => '9',
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.plain).collect()
    }

    #[test]
    fn words_are_compared_as_people_type_them() {
        assert_eq!(of("I don’t, he doesn't: self-harm!"), ["i", "dont", "he", "doesnt", "self", "harm"]);
        assert_eq!(of("Łódź ÎNCHIS"), ["lodz", "inchis"]);
        assert_eq!(of("كتاب آؤ"), of("کتاب اؤ"));
        assert_eq!(of("۰۷۷۰۰ ੯੦"), ["07700", "90"]);
        assert_eq!(of("ਕੁੱਟਦਾ \u{a36}ਰਾਬ"), of("ਕੁਟਦਾ ਸਰਾਬ"));
    }

    #[test]
    fn every_word_stands_where_it_was_found() {
        let text = "Ruth’s  café – ਮੈਨੂੰ. 'quoted'";
        let found: Vec<_> = words(text).into_iter().map(|word| &text[word.at]).collect();
        assert_eq!(found, ["Ruth’s", "café", "ਮੈਨੂੰ", "quoted"]);
    }

    #[test]
    fn a_pause_and_the_end_of_a_sentence_are_noticed() {
        let marks: Vec<_> =
            words("One, two. Three").into_iter().map(|word| (word.after_pause, word.after_stop)).collect();
        assert_eq!(marks, [(true, true), (true, false), (true, true)]);
    }
}
