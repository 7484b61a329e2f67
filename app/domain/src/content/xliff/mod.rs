//! Texts that go out to be translated and come back: one file for all of them, in XLIFF 2.1 (OASIS Standard, 2018),
//! which the tools of translators read and write.
//!
//! A text of the site is a `<file>`, its title and each of its blocks a `<unit>`. Markdown stays text. Pictures are not
//! in the file: the number of a block says which picture stands beside it. A digest of the source goes along as a note
//! of the `<file>`: notes belong to the core, so tools bring them back, which they need not do with other namespaces.
//!
//! Read with `roxmltree`: unlike a reader of events, it refuses what is not well-formed, and it knows where everything
//! stands. The whole file is in memory for that, so its size is limited, and so are depth and number of tags.

mod fault;
mod inline;
mod read;
mod shape;
mod write;

#[cfg(test)]
mod tests;

pub use fault::{Fault, MOST_FAULTS, Wrong};
pub use read::{LARGEST, read};
pub use write::write;

use super::Locale;
use crate::record::Record;

/// Texts on their way from one language to another. A file needs at least one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// What they are translated from.
    pub source: Locale,
    /// What they are translated into.
    pub target: Locale,
    /// The texts, each record once.
    pub texts: Vec<Text>,
}

/// One text of the site. It needs a title or a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Whose words they are.
    pub record: Record,
    /// A digest of the source when it went out, from which the caller sees on its way back whether the source has
    /// changed meanwhile. `None` where a tool has left it out; the sources themselves can then be compared.
    pub digest: Option<String>,
    /// The title, for content that has one.
    pub title: Option<Unit>,
    /// The blocks, in their order.
    pub blocks: Vec<Unit>,
}

/// One piece to translate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    /// What is translated, Markdown.
    pub source: String,
    /// The translation. `None` while it waits; some tools write an empty one for that.
    pub target: Option<String>,
    /// How far the translation is; [`State::Initial`] without one. Of a piece that a tool has cut into sentences, the
    /// state of the least finished sentence. Many tools leave all their translations at [`State::Initial`].
    pub state: State,
    /// What editors and translators tell each other. What XML cannot carry arrives as U+FFFD.
    pub notes: Vec<String>,
}

/// How far a translation is: the four states of XLIFF, the least finished first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Not translated, or not finished.
    #[default]
    Initial,
    /// Translated.
    Translated,
    /// Checked by a second person.
    Reviewed,
    /// Released.
    Final,
}

impl State {
    const ALL: [Self; 4] = [Self::Initial, Self::Translated, Self::Reviewed, Self::Final];

    const fn name(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
            Self::Final => "final",
        }
    }

    /// The state of that name. A state that XLIFF does not have promises nothing.
    fn from_name(name: &str) -> Self {
        Self::ALL.into_iter().find(|state| state.name() == name).unwrap_or_default()
    }
}

/// The category of the note that holds the digest.
const DIGEST: &str = "digest";
