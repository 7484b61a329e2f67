//! What is looked for, and why.

use super::vocabulary::Lexicon;
use crate::content::fold::{fold, words};

/// How what is looked for comes from what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// It is what was typed, also written as one word or two.
    AsTyped,
    /// Words that nobody here has written are looked for as the nearest that somebody has.
    Spelled,
    /// No text has all the words; these have one of them.
    AnyWord,
}

/// One set of words, of which a text must have all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The words, folded.
    pub words: Vec<String>,
    /// Their stems, each once.
    pub stems: Vec<String>,
    /// Two words that must stand one right behind the other: they were typed as one.
    pub beside: Option<(String, String)>,
}

impl Reading {
    /// Whether a text that has all stems is what was meant.
    pub fn holds(&self, text: &str, lexicon: &Lexicon) -> bool {
        let Some((first, second)) = &self.beside else { return true };
        let words: Vec<String> = words(text).map(fold).collect();
        let second = lexicon.stem(second);
        words.windows(2).any(|pair| pair[0] == *first && lexicon.stem(&pair[1]) == second)
    }
}

/// Something to look for: a text that any of the readings holds is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// How it comes from what was typed.
    pub how: How,
    /// What is looked for, at least one.
    pub readings: Vec<Reading>,
}

impl Attempt {
    /// The words that are looked for, as a person would type them.
    pub fn said(&self) -> String {
        match self.how {
            How::AnyWord => self.readings.iter().flat_map(|reading| reading.words.clone()).collect::<Vec<_>>(),
            _ => self.readings.first().map(|reading| reading.words.clone()).unwrap_or_default(),
        }
        .join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Language;

    fn lexicon(code: &str, words: &[&str]) -> Lexicon {
        let mut lexicon = Lexicon::new(Language::from_code(code).expect("a language"));
        words.iter().for_each(|word| {
            lexicon.learn(&fold(word));
        });
        lexicon
    }

    fn tried(lexicon: &Lexicon, typed: &str) -> Vec<(How, String)> {
        lexicon.attempts(typed).iter().map(|attempt| (attempt.how, attempt.said())).collect()
    }

    #[test]
    fn a_word_that_is_spelled_wrong_is_looked_for_as_it_was_meant() {
        let en = lexicon("en", &["safety", "bus", "wheelchair", "accommodation"]);
        assert_eq!(tried(&en, "Saftey"), [(How::AsTyped, "saftey".into()), (How::Spelled, "safety".into())]);
        assert_eq!(tried(&en, "acommodaton")[1], (How::Spelled, "accommodation".into()));
        assert_eq!(tried(&en, "wheelch")[1], (How::Spelled, "wheelchair".into()));
        assert_eq!(tried(&en, "safety"), [(How::AsTyped, "safety".into())]);
        assert_eq!(tried(&en, "bsu"), [(How::AsTyped, "bsu".into())], "short words are too like each other");
    }

    #[test]
    fn one_word_and_two_find_each_other() {
        let one = lexicon("en", &["wheelchair"]);
        let readings = &one.attempts("a wheel chair ramp")[0].readings;
        assert_eq!(readings[1].words, ["ramp", "wheelchair"]);
        let two = lexicon("en", &["wheel", "chair"]);
        let readings = &two.attempts("wheelchairs")[0].readings;
        assert_eq!(readings.len(), 1, "chairs is not a word that is known");
        let reading = &two.attempts("wheelchair")[0].readings[1];
        assert_eq!(reading.words, ["wheel", "chair"]);
        assert!(reading.holds("My wheel chairs are new.", &two));
        assert!(!reading.holds("A chair, and a wheel.", &two));
    }

    #[test]
    fn polish_without_its_marks_and_urdu_from_another_keyboard_are_the_same_words() {
        let pl = lexicon("pl", &["przystanków", "pielęgniarka"]);
        assert_eq!(tried(&pl, "przystankow").len(), 1, "it is known");
        assert_eq!(tried(&pl, "pielegniarki").len(), 1, "it is known");
        let ur = lexicon("ur", &["بس", "گاڑی"]);
        assert_eq!(ur.attempts("گاڑي")[0].readings[0].stems, ur.attempts("گاڑی")[0].readings[0].stems);
        assert_eq!(tried(&ur, "بس").len(), 1, "a word of two letters is a word in Urdu");
    }

    #[test]
    fn words_that_say_nothing_find_nothing() {
        let en = lexicon("en", &["bus"]);
        for typed in ["the and of", "", "!?—", "\u{202E}", &"a".repeat(1_000_000)] {
            assert!(en.attempts(typed).is_empty());
        }
    }

    #[test]
    fn where_no_text_has_all_words_those_with_one_of_them_are_looked_for() {
        let en = lexicon("en", &["bus", "safety"]);
        let tried = tried(&en, "the saftey bus");
        assert_eq!(tried.last(), Some(&(How::AnyWord, "safety bus".into())));
    }
}
