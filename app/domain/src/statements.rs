//! 'I' statements: what a good life looks like in a person's own words, and the commitments that answer them.
//!
//! The pair of 'I' statement and 'We will' commitment follows Think Local Act Personal's *Making it Real*.

use crate::content::{Locale, Version, Words};
use crate::form::{FieldFault, Fields, Reading};
use crate::record::Key;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The longest statement, in characters: one or two sentences.
pub const LONGEST_STATEMENT: usize = 300;
/// The longest reason, in characters.
pub const LONGEST_REASON: usize = 600;

/// An 'I' statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Which statement.
    pub key: Key,
    /// The space whose people said it.
    pub space: Key,
    /// The statement.
    pub words: Words,
    /// Who raised it.
    pub by_name: String,
    /// When.
    pub at: Timestamp,
    /// How many posts it came from.
    #[serde(default)]
    pub voices: u32,
    /// How many commitments answer it.
    #[serde(default)]
    pub answers: u32,
}

/// A statement that a facilitator is about to raise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewStatement {
    /// The key from the form.
    pub key: Key,
    /// The statement.
    pub words: Words,
    /// The posts that it comes from, at least one.
    pub from: Vec<Key>,
}

impl NewStatement {
    /// Reads the form: `text`, and a ticked `from-KEY` for each post.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, locale: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let text = form.text("text", LONGEST_STATEMENT, "fault-statement-missing");
        if !text.is_empty() && !begins_with_i(&text, locale) {
            form.fault("text", "fault-statement-not-i");
        }
        let from: Vec<Key> = fields.ticked("from").filter_map(Key::parse).collect();
        if from.is_empty() {
            form.fault("from", "fault-statement-no-post");
        }
        form.done(fields.key().map(|key| Self { key, words: Words::of(Version::standard(locale, None, text)), from }))
    }
}

/// Whether a text speaks as "I": the first word is I, or I with an ending, as in I'm and I’ve; in other languages one of
/// the words with which people begin to speak of themselves there.
pub fn begins_with_i(text: &str, locale: Locale) -> bool {
    let first =
        text.split_whitespace().next().unwrap_or_default().trim_start_matches(['"', '\'', '‘', '“', '„', '«', '’']);
    // People may also speak English on a page in their own language.
    let own = FIRST_WORDS
        .iter()
        .find(|(language, _)| *language == locale.language().code)
        .map_or(&[][..], |(_, words)| *words);
    first == "I" || first.starts_with("I'") || first.starts_with("I’") || own.contains(&first)
}

/// How somebody begins to speak of themselves in the languages of the site.
const FIRST_WORDS: [(&str, &[&str]); 4] = [
    ("pl", &["Ja", "Mnie", "Mój", "Moja", "Moje", "Moi"]),
    ("ro", &["Eu", "Mie", "Mă", "Îmi", "Mi-e"]),
    ("ur", &["میں", "مجھے", "میرا", "میری", "میرے", "مجھ"]),
    ("pa", &["ਮੈਂ", "ਮੈਨੂੰ", "ਮੇਰਾ", "ਮੇਰੀ", "ਮੇਰੇ", "ਮੈਥੋਂ"]),
];

/// A tie that a facilitator is about to make: this commitment answers this statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTie {
    /// The commitment.
    pub commitment: Key,
    /// Why it answers the statement.
    pub why: Words,
}

impl NewTie {
    /// Reads the form `commitment`, `why`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, locale: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let commitment = form.choice("commitment", Key::parse, "fault-tie-no-commitment");
        let why = form.text("why", LONGEST_REASON, "fault-tie-no-reason");
        form.done(
            commitment.map(|commitment| Self { commitment, why: Words::of(Version::standard(locale, None, why)) }),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_speaks_as_i() {
        for text in ["I can go out", "I'm safe", "I’ve a key", "“I choose”"] {
            assert!(begins_with_i(text, Locale::DEFAULT), "{text}");
        }
        for text in ["It is good", "i go", "People should", "", "In time"] {
            assert!(!begins_with_i(text, Locale::DEFAULT), "{text}");
        }
    }

    #[test]
    fn a_statement_without_a_voice_behind_it_cannot_be_raised() {
        let fields = Fields([("text".to_owned(), "I can go out".to_owned())].into());
        let faults = NewStatement::read(&fields, Locale::DEFAULT).expect_err("a fault");
        assert_eq!(faults[0].message, "fault-statement-no-post");
    }
}
