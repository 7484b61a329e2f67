//! What stands in the queue of moderators, and what they keep beside it: whom they watch, which answers they give often.

use super::LONGEST_WORDS;
use crate::accounts::{Deed, Viewer, may};
use crate::content::{Locale, Words};
use crate::form::{FieldFault, Fields, Reading};
use crate::forum::{Gate, PostState};
use crate::record::Key;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The longest title of a saved answer, in characters: what fits a button.
pub const LONGEST_TITLE: usize = 60;

/// Why a post stands in the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MatterKind {
    /// It waits to be published.
    Waiting,
    /// Somebody has reported it.
    Reported,
    /// Its writer has answered a decision.
    Appeal,
}

impl MatterKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Waiting, Self::Reported, Self::Appeal];

    /// The name in addresses and in the database; `queue-kind-` and this name the message.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Reported => "reported",
            Self::Appeal => "appeal",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// What has become of the posts of a person, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Standing {
    /// Posts that readers see; no more than a hundred are counted.
    pub published: u32,
    /// How often they were asked for a change.
    pub changes: u32,
    /// How often a post was hidden.
    pub hidden: u32,
    /// How often a post was put back.
    pub put_back: u32,
}

/// That a moderator reads what a person writes first.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Watch {
    /// Which one.
    pub key: Key,
    /// Why.
    pub words: String,
    /// The last day.
    pub until: Date,
    /// The words of the space.
    pub space: Words,
}

/// A person is watched for so many days.
pub const WATCH_DAYS: [i64; 3] = [7, 28, 90];

/// Somebody is about to be watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewWatch {
    /// The key from the form.
    pub key: Key,
    /// Why.
    pub words: String,
    /// For how many days.
    pub days: i64,
}

impl NewWatch {
    /// Reads the form `words`, `days`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, _: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let one = |text: &str| WATCH_DAYS.into_iter().find(|days| days.to_string() == text);
        let days = form.choice("days", one, "fault-watch-days");
        let words = form.text("words", LONGEST_WORDS, "fault-watch-words");
        form.done((|| Some(Self { key: fields.key()?, words, days: days? }))())
    }
}

/// An answer that moderators give often.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct SavedAnswer {
    /// Which answer.
    pub key: Key,
    /// What it is called.
    pub title: String,
    /// The answer.
    pub text: String,
    /// Its language and form.
    pub locale: Locale,
}

/// An answer that is about to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSavedAnswer {
    /// The key from the form.
    pub key: Key,
    /// What it is called.
    pub title: String,
    /// The answer.
    pub text: String,
    /// Its language and form.
    pub locale: Locale,
}

impl NewSavedAnswer {
    /// Reads the form `title`, `text`, `locale`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, _: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let locale = form.choice("locale", Locale::parse, "fault-saved-locale");
        let title = form.text("title", LONGEST_TITLE, "fault-saved-title");
        let text = form.text("text", LONGEST_WORDS, "fault-saved-text");
        form.done((|| Some(Self { key: fields.key()?, title, text, locale: locale? }))())
    }
}

/// Whether moderators have anything to do with a post in this state. One that is held is nothing for them, not even for
/// somebody who cares for safety too: they see it where that is done.
pub const fn is_for_moderators(state: PostState) -> bool {
    !matches!(state, PostState::Held | PostState::Withdrawn)
}

/// The spaces of a list in which somebody moderates.
pub fn moderated<'a>(viewer: &Viewer, gates: impl IntoIterator<Item = &'a Gate>) -> Vec<Gate> {
    let moderates = |gate: &&Gate| may(viewer, &Deed::Moderate((*gate).clone())).is_ok();
    gates.into_iter().filter(moderates).cloned().collect()
}
