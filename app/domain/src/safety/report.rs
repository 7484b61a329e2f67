//! What anybody can say of a post: that it worries them, or that it should not stand there.

use super::concern::{self, Kind};
use crate::content::Locale;
use crate::form::{FieldFault, Fields, Reading};
use crate::record::Key;
use serde::{Deserialize, Serialize};

/// The longest words with a report, in characters.
pub const LONGEST_REPORT: usize = 1_000;

/// Why somebody reports a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Somebody may be hurt or not safe. It goes to the safeguarding lead and to nobody else.
    NotSafe,
    /// It is rude or hurts people.
    Rude,
    /// It says private things about somebody.
    Private,
    /// It is not true, or it sells something.
    Untrue,
    /// Something else.
    Other,
}

impl Reason {
    /// Every reason, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::NotSafe, Self::Rude, Self::Private, Self::Untrue, Self::Other];

    /// The name in forms and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotSafe => "not-safe",
            Self::Rude => "rude",
            Self::Private => "private",
            Self::Untrue => "untrue",
            Self::Other => "other",
        }
    }

    /// The reason of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }
}

/// A report that somebody is about to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewReport {
    /// The key from the form.
    pub key: Key,
    /// Why.
    pub reason: Reason,
    /// In their own words, where they gave some.
    pub words: Option<String>,
    /// What these words may tell of: "his dad hits him" is for a safeguarding lead, whatever reason was chosen.
    pub kinds: Vec<Kind>,
}

impl NewReport {
    /// Reads the form `reason`, `words`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, locale: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let reason = form.choice("reason", Reason::from_name, "fault-report-reason-missing");
        let words = form.optional_text("words", LONGEST_REPORT);
        let kinds = concern::kinds(words.as_deref().unwrap_or_default(), locale.language().code);
        form.done(fields.key().zip(reason).map(|(key, reason)| Self { key, reason, words, kinds }))
    }

    /// Whether it is for a safeguarding lead, and for no moderator.
    pub fn is_for_leads(&self) -> bool {
        self.reason == Reason::NotSafe || !self.kinds.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_needs_a_reason_and_no_words() {
        let mut fields = Fields::default();
        fields.0.insert("key".into(), "01jz0000000000000000000000".into());
        let faults = NewReport::read(&fields, Locale::DEFAULT).expect_err("no reason");
        assert_eq!(faults[0].field, "reason");
        fields.0.insert("reason".into(), "not-safe".into());
        assert_eq!(NewReport::read(&fields, Locale::DEFAULT).expect("a report").reason, Reason::NotSafe);
    }

    #[test]
    fn words_that_tell_of_harm_are_for_leads_whatever_reason_was_chosen() {
        let leads = |reason: &str, words: &str| {
            let fields = [("key", "01jz0000000000000000000000"), ("reason", reason), ("words", words)];
            let fields = Fields(fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect());
            NewReport::read(&fields, Locale::DEFAULT).expect("a report").is_for_leads()
        };
        assert!(
            leads("other", "His dad hits him.") && leads("rude", "She says he wants to die.") && leads("not-safe", "")
        );
        assert!(!leads("other", "It stands there twice.") && !leads("rude", ""));
    }
}
