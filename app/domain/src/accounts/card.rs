//! The phrase on a printed sign-in card: three words and a number of four digits.
//!
//! Words are easier to read, say, remember and type than a password, and need no e-mail address. 1,024 words thrice and
//! 10,000 numbers are 43 bits: enough where each guess costs a slow hash and guesses are rationed.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The words that a card may have: concrete, friendly, easy to say and to spell.
pub fn card_words() -> impl Iterator<Item = &'static str> {
    include_str!("card_words.txt").lines()
}

/// A phrase as it stands on a card, such as `apple river lamp 4821`: lower case, single spaces.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardPhrase(String);

impl CardPhrase {
    /// Reads what a person typed: any case, any signs between the words. Only the shape is looked at, so that the
    /// answer to a wrong word is the same as to a wrong card.
    pub fn parse(typed: &str) -> Option<Self> {
        let parts: Vec<String> = typed
            .split(|c: char| !c.is_alphanumeric())
            .filter(|part| !part.is_empty())
            .map(str::to_lowercase)
            .collect();
        let [words @ .., number] = parts.as_slice() else { return None };
        let is_number = number.len() == 4 && number.bytes().all(|b| b.is_ascii_digit());
        let are_words = words.len() == 3
            && words.iter().all(|word| word.len() <= 12 && word.bytes().all(|b| b.is_ascii_lowercase()));
        (is_number && are_words).then(|| Self(parts.join(" ")))
    }

    /// A phrase from four numbers that the caller drew by chance: three for the words, one for the number.
    pub fn from_numbers(numbers: [u32; 4]) -> Self {
        let words: Vec<&str> = card_words().collect();
        let word = |n: u32| words[n as usize % words.len()];
        Self(format!("{} {} {} {:04}", word(numbers[0]), word(numbers[1]), word(numbers[2]), numbers[3] % 10_000))
    }

    /// The phrase as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CardPhrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A phrase is a secret: it is never written to a log by accident.
impl fmt::Debug for CardPhrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CardPhrase(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_may_be_typed_in_capitals_and_with_any_signs_between() {
        let phrase = CardPhrase::parse(" Apple, RIVER-lamp\n4821 ").expect("a phrase");
        assert_eq!(phrase.as_str(), "apple river lamp 4821");
    }

    #[test]
    fn anything_else_is_not_a_phrase() {
        for typed in
            ["", "apple river lamp", "apple river 4821", "apple river lamp 48210", "1 2 3 4821", "a b c d 4821"]
        {
            assert!(CardPhrase::parse(typed).is_none(), "{typed}");
        }
    }

    #[test]
    fn there_are_1024_words_and_every_drawn_phrase_reads_back() {
        assert_eq!(card_words().collect::<std::collections::BTreeSet<_>>().len(), 1024);
        let phrase = CardPhrase::from_numbers([5, 4_000_000_000, 77, 12_345]);
        assert_eq!(CardPhrase::parse(phrase.as_str()), Some(phrase));
    }
}
