//! Words that may tell of abuse, neglect, self-harm or suicide.
//!
//! A [table](table) for each language says in short patterns what people write when somebody may not be safe, and what
//! only looks like it ("this walk is killing me"). The search leans towards finding too much: a post that is held for
//! nothing is read by a person some hours later, one that is missed may be read by nobody who can help.
//!
//! "He never hits me" is no concern: where a word for "not" stands right before what was found, with nothing between
//! but words like "would" and "ever", it is not counted. "I do not know why he hits me" is one.
//!
//! Who says something in pictures may tell of harm [without a word](pictures).

mod pictures;
mod table;

pub use pictures::kind_of_picture;

use super::words::{Word, words};
use crate::content::Words;
use serde::{Deserialize, Serialize};
use std::ops::Range;
use table::{Piece, Table};

/// What a text may tell of: the kinds of abuse and neglect of the statutory guidance to the Care Act 2014 (14.17), and
/// harm that people do to themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Thoughts of ending one's own life.
    Suicide,
    /// Hurting oneself.
    SelfHarm,
    /// Hitting, restraining, giving too much medicine.
    Physical,
    /// Abuse by a partner or in the family.
    Domestic,
    /// Anything sexual that somebody did not or could not agree to.
    Sexual,
    /// Taking or misusing money or belongings.
    Financial,
    /// Threats, humiliation, control, keeping somebody apart from others.
    Psychological,
    /// Forced work, and homes that others have taken over.
    ModernSlavery,
    /// Harassment because of who somebody is.
    Discriminatory,
    /// Poor care in a home or service, of many people.
    Organisational,
    /// Care, food, warmth or medicine that somebody should have got and did not.
    Neglect,
    /// Not looking after oneself.
    SelfNeglect,
}

impl Kind {
    /// Every kind, the most urgent first.
    pub const ALL: [Self; 12] = [
        Self::Suicide,
        Self::SelfHarm,
        Self::Physical,
        Self::Domestic,
        Self::Sexual,
        Self::Financial,
        Self::Psychological,
        Self::ModernSlavery,
        Self::Discriminatory,
        Self::Organisational,
        Self::Neglect,
        Self::SelfNeglect,
    ];

    /// The name in messages, tables, exports and the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Suicide => "suicide",
            Self::SelfHarm => "self-harm",
            Self::Physical => "physical",
            Self::Domestic => "domestic",
            Self::Sexual => "sexual",
            Self::Financial => "financial",
            Self::Psychological => "psychological",
            Self::ModernSlavery => "modern-slavery",
            Self::Discriminatory => "discriminatory",
            Self::Organisational => "organisational",
            Self::Neglect => "neglect",
            Self::SelfNeglect => "self-neglect",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// Something that a text may tell of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Concern {
    /// Where the words begin, in bytes.
    pub start: usize,
    /// Where they end.
    pub end: usize,
    /// What they may tell of.
    pub kind: Kind,
}

/// Finds what a text may tell of, in the order of the text. `language` is the code of the language that it is read in.
/// English is looked for in every text, since people mix languages.
pub fn find(text: &str, language: &str) -> Vec<Concern> {
    let words = words(text);
    let mut found: Vec<Concern> = table::for_language(language).flat_map(|table| search(table, &words)).collect();
    found.sort_by_key(|concern| (concern.start, concern.kind, concern.end));
    found.dedup_by(|next, last| {
        next.kind == last.kind && next.start < last.end && {
            last.end = last.end.max(next.end);
            true
        }
    });
    found
}

/// What a text may tell of, each kind once, the most urgent first.
pub fn kinds(text: &str, language: &str) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = find(text, language).into_iter().map(|concern| concern.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// What words may tell of in any of their forms and languages, titles included, and the pictures that somebody chose to
/// say them. A form that was made of other words has pictures for its readers, which nobody said.
pub fn kinds_of(words: &Words) -> Vec<Kind> {
    let texts = words.0.iter().map(|version| {
        let text = format!("{}\n{}", version.title.as_deref().unwrap_or_default(), version.text());
        kinds(&text, version.locale.language().code)
    });
    let said = words.0.iter().filter(|version| version.label.source.is_none()).flat_map(|version| &version.blocks);
    let pictures = said.filter_map(|block| kind_of_picture(block.picture.as_deref()?));
    let mut kinds: Vec<Kind> = texts.flatten().chain(pictures).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

fn search(table: &Table, words: &[Word]) -> Vec<Concern> {
    let (told, innocent): (Vec<_>, Vec<_>) = places(table, words).partition(|(kind, _)| kind.is_some());
    let meets = |at: &Range<usize>| innocent.iter().any(|(_, other)| other.start < at.end && at.start < other.end);
    told.into_iter()
        .filter(|(_, at)| !meets(at) && !is_denied(table, words, at.start))
        .filter_map(|(kind, at)| {
            Some(Concern { start: words[at.start].at.start, end: words[at.end - 1].at.end, kind: kind? })
        })
        .collect()
}

/// Where the patterns of a table stand in a text, as ranges of words; what is innocent has no kind.
fn places<'a>(table: &'a Table, words: &'a [Word]) -> impl Iterator<Item = (Option<Kind>, Range<usize>)> + 'a {
    (0..words.len()).flat_map(move |start| {
        table.beginning_with(&words[start].plain).filter_map(move |pattern| {
            let end = end_of(table, &pattern.pieces, words, start, start)?;
            Some((pattern.kind, start..end))
        })
    })
}

/// Where the pieces end that begin at a word; nothing where they do not stand there. A pattern stays within one stretch
/// of words without a pause.
fn end_of(table: &Table, pieces: &[Piece], words: &[Word], start: usize, at: usize) -> Option<usize> {
    let Some((piece, rest)) = pieces.split_first() else { return Some(at) };
    match piece {
        Piece::Gap(most) => (at..=at + usize::from(*most))
            .take_while(|next| {
                words.get(at..*next).is_some_and(|between| between.iter().all(|word| table.may_stand_between(word)))
            })
            .find_map(|next| end_of(table, rest, words, start, next)),
        Piece::Word { either, optional } => {
            let taken = either.iter().find_map(|one| {
                let run = words.get(at..at + one.len())?;
                let together = (at..at + one.len()).all(|n| n == start || !words[n].after_pause);
                let fits = together && one.iter().zip(run).all(|(part, word)| part.fits(&word.plain));
                if fits { end_of(table, rest, words, start, at + one.len()) } else { None }
            });
            taken.or_else(|| if *optional { end_of(table, rest, words, start, at) } else { None })
        }
    }
}

/// Whether a word for "not" stands before a place, with nothing but helping words between.
fn is_denied(table: &Table, words: &[Word], start: usize) -> bool {
    let mut at = start;
    while at > 0 && !words[at].after_pause {
        at -= 1;
        if table.denies(&words[at].plain) {
            return true;
        }
        if !table.helps(&words[at].plain) {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests;
