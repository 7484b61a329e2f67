//! Reads the files of a council officer: the strategy (Markdown), its measures and its action plan (CSV).
//!
//! A file is read whole or not at all. When something is wrong, the answer is every [`Fault`] of the file at once, each
//! with its line, what was found and what is allowed, so that an officer mends the file in one go.
//!
//! - [`parse_strategy`]: headings, key lines, lists and a glossary, each in a fixed place
//! - [`parse_measures`], [`parse_plan`]: tables with fixed columns, in any order
//! - [`reconcile`]: what changed since the last file, so that a commitment keeps its statements
//!
//! Checking that a file is UTF-8 is the caller's job: only the caller has the bytes.

mod blocks;
mod lines;
mod markdown;
mod measures;
mod plan;
mod reconcile;
mod table;
#[cfg(test)]
mod tests;

pub use markdown::parse_strategy;
pub use measures::{MeasureRow, Place, parse_measures};
pub use plan::{PlanRow, parse_plan};
pub use reconcile::{Change, Incoming, Stored, reconcile};

use jiff::civil::Date;

/// The longest line of a file, in characters. The longest paragraph that a published strategy needs is a tenth of it;
/// what is longer is a file of another kind.
pub const LONGEST_LINE: usize = 10_000;

/// One thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: found {found}; allowed {allowed}")]
pub struct Fault {
    /// The name of the file, as the caller gave it.
    pub file: String,
    /// The line, from 1. For something that is missing, the line of what it is missing from.
    pub line: usize,
    /// What is there. Longer words are cut.
    pub found: String,
    /// What may be there.
    pub allowed: String,
}

/// A strategy as its file says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StrategyFile {
    /// The title: the one heading with one `#`.
    pub title: String,
    /// Whose strategy it is (`Organisation:`).
    pub organisation: String,
    /// The part of the organisation (`Service:`).
    pub service: String,
    /// The first day of the `Period:`.
    pub from: Date,
    /// The last day of the `Period:`, after the first one.
    pub to: Date,
    /// The vision, one text for each paragraph, at least one. A line that ends a sentence ends its paragraph as well.
    pub vision: Vec<String>,
    /// The priorities, at least one, numbered from 1 without a gap.
    pub priorities: Vec<PriorityPart>,
    /// The signs that the strategy works (`How we will know`), at least one.
    pub tests: Vec<Item>,
    /// Who watches over the strategy, at least one.
    pub governance: Vec<Item>,
    /// The words that the strategy explains, at least one, none twice.
    pub glossary: Vec<GlossaryPart>,
}

/// A priority as the file says it. Each list has at least one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriorityPart {
    /// Its number in the strategy, from 1.
    pub number: u32,
    /// Its name: the heading after the colon.
    pub name: String,
    /// What it is about. Paragraphs are divided by an empty line. Never empty.
    pub intro: String,
    /// `We will`: each goes on from those words.
    pub commitments: Vec<Item>,
    /// `Where are we now`.
    pub evidence: Vec<Item>,
    /// `Themes`.
    pub themes: Vec<Item>,
    /// `How will we get there`, numbered in the file itself.
    pub actions: Vec<Item>,
    /// `Links`: what outside the strategy it answers to.
    pub links: Vec<Item>,
    /// The line of its heading, from 1.
    pub line: usize,
}

/// An item of a list. Its text is one line of Markdown, however it was wrapped in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its place in the list, from 1.
    pub number: u32,
    /// Its text. Never empty.
    pub text: String,
    /// The line that it starts on, from 1.
    pub line: usize,
}

/// A word and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GlossaryPart {
    /// The word.
    pub term: String,
    /// What it means.
    pub meaning: String,
    /// The line of the word, from 1.
    pub line: usize,
}

/// How much there is in the files, for the officer to compare with the published document before anything is stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Priorities.
    pub priorities: usize,
    /// 'We will' commitments.
    pub commitments: usize,
    /// Numbered actions of the strategy.
    pub actions: usize,
    /// Points of evidence.
    pub evidence: usize,
    /// Themes.
    pub themes: usize,
    /// Outcome measures.
    pub measures: usize,
    /// Rows of the action plan.
    pub plan_rows: usize,
    /// Words in the glossary.
    pub glossary: usize,
}

impl Counts {
    /// Counts what the files hold. A file that is not there is an empty slice or `None`.
    pub fn of(strategy: Option<&StrategyFile>, measures: &[MeasureRow], plan: &[PlanRow]) -> Self {
        let rows = Self { measures: measures.len(), plan_rows: plan.len(), ..Self::default() };
        let Some(strategy) = strategy else { return rows };
        let sum = |list: fn(&PriorityPart) -> &Vec<Item>| strategy.priorities.iter().map(|part| list(part).len()).sum();
        Self {
            priorities: strategy.priorities.len(),
            commitments: sum(|part| &part.commitments),
            actions: sum(|part| &part.actions),
            evidence: sum(|part| &part.evidence),
            themes: sum(|part| &part.themes),
            glossary: strategy.glossary.len(),
            ..rows
        }
    }
}
