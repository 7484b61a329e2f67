//! What is true of a version: how it came to be, what it was written from, who checked and tested it.

use super::{Form, Locale, Version, Words};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// Who made a version.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Made {
    /// A person wrote it.
    #[default]
    Person,
    /// A machine translated it.
    Computer,
}

/// The version that another one was written from, and what it said then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Which version.
    pub locale: Locale,
    /// What it said: [`Version::digest`].
    pub digest: String,
}

/// A test with readers. Testing by readers is part of what easy read is (DIN SPEC 33429:2025); a test has a group and a
/// day, and never the name of a private person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tested {
    /// The group that tested it.
    pub group: String,
    /// When.
    pub on: Date,
}

/// What is true of a version.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// Who made it.
    #[serde(default)]
    pub made: Made,
    /// What it was written from; nothing for an original.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// When a second person checked it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<Date>,
    /// Who tested it, and when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tested: Option<Tested>,
}

impl Label {
    /// Whether nothing is to be said: a person wrote it, and it is an original.
    pub fn is_plain(&self) -> bool {
        *self == Self::default()
    }
}

/// One thing that a reader should know of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Truth {
    /// What it was written from says something else by now.
    OutOfDate,
    /// A machine translated it and nobody has checked it.
    ByComputer,
    /// A person translated it; no second person has checked it.
    ByPerson,
    /// A second person has checked it.
    Checked(Date),
    /// Readers have tested it.
    Tested(Tested),
}

impl Version {
    /// The name of what a version says, its title, words and pictures: 16 hexadecimal digits of SHA-256. Two versions
    /// that say the same have the same digest; it is compared and never read.
    pub fn digest(&self) -> String {
        let mut hash = Sha256::new();
        // Lengths keep apart what stands in different places.
        let mut add = |text: &str| {
            hash.update(u64::try_from(text.len()).unwrap_or(u64::MAX).to_be_bytes());
            hash.update(text);
        };
        add(self.title.as_deref().unwrap_or_default());
        for block in &self.blocks {
            add(&block.text);
            add(block.picture.as_deref().unwrap_or_default());
        }
        hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }

    /// This version, as one that was written from another.
    #[must_use]
    pub fn written_from(mut self, source: &Self) -> Self {
        self.label.source = Some(Source { locale: source.locale, digest: source.digest() });
        self
    }
}

impl Words {
    /// The version that the others were written from: the first standard text that names no source.
    pub fn original(&self) -> Option<&Version> {
        let originals = || self.0.iter().filter(|version| version.label.source.is_none());
        originals()
            .find(|version| version.locale.form == Form::Standard)
            .or_else(|| originals().next())
            .or(self.0.first())
    }

    /// The version of one locale.
    pub fn version(&self, locale: Locale) -> Option<&Version> {
        self.0.iter().find(|version| version.locale == locale)
    }

    /// Whether what a version was written from says something else by now.
    pub fn is_out_of_date(&self, version: &Version) -> bool {
        let Some(source) = &version.label.source else { return false };
        self.version(source.locale).is_some_and(|now| now.digest() != source.digest)
    }

    /// What a reader should know of one of these versions, the most important first.
    pub fn truths(&self, version: &Version) -> Vec<Truth> {
        let label = &version.label;
        let translated =
            label.source.as_ref().is_some_and(|source| source.locale.language().code != version.locale.language().code);
        let out_of_date = self.is_out_of_date(version).then_some(Truth::OutOfDate);
        let made = match (label.made, label.checked) {
            (_, Some(on)) => Some(Truth::Checked(on)),
            (Made::Computer, None) => Some(Truth::ByComputer),
            (Made::Person, None) => translated.then_some(Truth::ByPerson),
        };
        [out_of_date, made, label.tested.clone().map(Truth::Tested)].into_iter().flatten().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, easy: Version) -> Words {
        Words::of(Version::standard(Locale::DEFAULT, None, text)).with(easy)
    }

    fn easy_of(text: &str) -> Version {
        let source = Version::standard(Locale::DEFAULT, None, text);
        Version::new(Locale::DEFAULT.in_form(Form::EasyRead), None, vec![]).written_from(&source)
    }

    #[test]
    fn easy_read_is_out_of_date_as_soon_as_the_main_text_changes() {
        let easy = easy_of("Buses stop at six.");
        assert_eq!(words("Buses stop at six.", easy.clone()).truths(&easy), []);
        assert_eq!(words("Buses stop at eight.", easy.clone()).truths(&easy), [Truth::OutOfDate]);
    }

    #[test]
    fn a_translation_by_a_computer_says_so_until_somebody_checks_it() {
        let english = Version::standard(Locale::DEFAULT, None, "Buses stop at six.");
        let mut other = english.clone().written_from(&english);
        other.label.made = Made::Computer;
        let words = Words::of(english);
        assert_eq!(words.truths(&other), [Truth::ByComputer]);
        other.label.checked = Some(jiff::civil::date(2026, 11, 2));
        assert_eq!(words.truths(&other), [Truth::Checked(jiff::civil::date(2026, 11, 2))]);
    }

    #[test]
    fn what_moves_from_one_block_to_the_next_is_a_change() {
        let block = |text: &str| super::super::Block { text: text.into(), picture: None };
        let version = |blocks| Version::new(Locale::DEFAULT, None, blocks);
        assert_ne!(version(vec![block("ab"), block("c")]).digest(), version(vec![block("a"), block("bc")]).digest());
    }
}
