//! The words of each language, read from `tables/<language>.txt` once.
//!
//! A line of such a file is one of these; what stands behind `#` is for people.
//!
//! ```text
//! not: no never          words that deny what follows them
//! help: would ever       words that may stand between those and what is denied
//! @me = me us my_mum     a name for several words; `_` joins words that stand together
//! physical: hit|hits @me a pattern for a kind of concern
//! but: bus hit @me       what only looks like one: a concern that overlaps it is dropped
//! ```
//!
//! In a pattern `a|b` is either, `word*` is how a word begins, `word?` may be left out, `..` are up to three other words
//! and `...` up to six.

use super::Kind;
use crate::safety::words::{Word, words};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// A part of a pattern.
pub enum Piece {
    /// So many other words at most, none of which denies.
    Gap(u8),
    /// One of several words or runs of words.
    Word {
        /// The choices.
        either: Vec<Vec<Part>>,
        /// Whether none of them may stand there too.
        optional: bool,
    },
}

/// A word of a pattern, plain.
pub enum Part {
    /// The word.
    Whole(String),
    /// How it begins.
    Beginning(String),
}

impl Part {
    /// Whether a plain word is this one.
    pub fn fits(&self, word: &str) -> bool {
        match self {
            Self::Whole(whole) => whole == word,
            Self::Beginning(beginning) => word.starts_with(beginning.as_str()),
        }
    }
}

/// What is looked for.
pub struct Pattern {
    /// What it tells of; nothing where it only looks so.
    pub kind: Option<Kind>,
    /// Its parts, in order. The first is never left out and no gap.
    pub pieces: Vec<Piece>,
}

/// The words of a language.
#[derive(Default)]
pub struct Table {
    patterns: Vec<Pattern>,
    /// The patterns that begin with a word.
    by_word: HashMap<String, Vec<usize>>,
    /// The patterns that begin with the beginning of a word.
    by_beginning: Vec<(String, usize)>,
    denying: HashSet<String>,
    helping: HashSet<String>,
}

/// The tables, English first.
static TABLES: LazyLock<Vec<(&str, Table)>> = LazyLock::new(|| {
    SOURCES.iter().map(|(language, source)| (*language, Table::read(source).unwrap_or_default())).collect()
});

/// Each language with its table, as it was written.
pub const SOURCES: &[(&str, &str)] = &[
    ("en", include_str!("tables/en.txt")),
    ("pl", include_str!("tables/pl.txt")),
    ("ro", include_str!("tables/ro.txt")),
    ("ur", include_str!("tables/ur.txt")),
    ("pa", include_str!("tables/pa.txt")),
];

/// English and the table of a language, where it has one.
pub fn for_language(language: &str) -> impl Iterator<Item = &'static Table> {
    let wanted = move |of: &str| of == "en" || of == language;
    TABLES.iter().filter(move |(of, _)| wanted(of)).map(|(_, table)| table)
}

impl Table {
    /// The patterns that may begin with a plain word.
    pub fn beginning_with(&self, word: &str) -> impl Iterator<Item = &Pattern> {
        let whole = self.by_word.get(word).into_iter().flatten().copied();
        let begins = self.by_beginning.iter().filter(move |(beginning, _)| word.starts_with(beginning.as_str()));
        let mut found: Vec<usize> = whole.chain(begins.map(|(_, pattern)| *pattern)).collect();
        found.sort_unstable();
        found.dedup();
        found.into_iter().map(|pattern| &self.patterns[pattern])
    }

    /// Whether a word may be one of those in a gap: it does not deny, and no pause stands before it.
    pub fn may_stand_between(&self, word: &Word) -> bool {
        !word.after_pause && !self.denies(&word.plain)
    }

    /// Whether a plain word denies what follows it.
    pub fn denies(&self, word: &str) -> bool {
        self.denying.contains(word)
    }

    /// Whether a plain word may stand between a denying word and what it denies.
    pub fn helps(&self, word: &str) -> bool {
        self.helping.contains(word)
    }

    /// Reads a table.
    ///
    /// # Errors
    /// The first line that is not as it should be.
    pub fn read(source: &str) -> Result<Self, String> {
        let mut table = Self::default();
        let mut groups: HashMap<&str, Vec<&str>> = HashMap::new();
        for line in source.lines() {
            let line = line.split('#').next().unwrap_or_default().trim();
            if line.is_empty() {
                continue;
            }
            let fault = || format!("this line is not understood: {line}");
            if let Some((name, members)) = line.strip_prefix('@').and_then(|line| line.split_once('=')) {
                groups.insert(name.trim(), members.split_whitespace().collect());
                continue;
            }
            let (kind, text) = line.split_once(':').ok_or_else(fault)?;
            match kind {
                "not" => table.denying.extend(text.split_whitespace().map(plain)),
                "help" => table.helping.extend(text.split_whitespace().map(plain)),
                "but" => table.add(None, pieces(text, &groups).ok_or_else(fault)?).ok_or_else(fault)?,
                kind => {
                    let kind = Kind::from_name(kind).ok_or_else(fault)?;
                    table.add(Some(kind), pieces(text, &groups).ok_or_else(fault)?).ok_or_else(fault)?;
                }
            }
        }
        Ok(table)
    }

    fn add(&mut self, kind: Option<Kind>, pieces: Vec<Piece>) -> Option<()> {
        let number = self.patterns.len();
        let Some(Piece::Word { either, optional: false }) = pieces.first() else { return None };
        for first in either.iter().map(|one| one.first()) {
            match first? {
                Part::Whole(word) => self.by_word.entry(word.clone()).or_default().push(number),
                Part::Beginning(word) => self.by_beginning.push((word.clone(), number)),
            }
        }
        self.patterns.push(Pattern { kind, pieces });
        Some(())
    }
}

fn pieces(text: &str, groups: &HashMap<&str, Vec<&str>>) -> Option<Vec<Piece>> {
    text.split_whitespace().map(|piece| self::piece(piece, groups)).collect()
}

fn piece(text: &str, groups: &HashMap<&str, Vec<&str>>) -> Option<Piece> {
    match text {
        ".." => return Some(Piece::Gap(3)),
        "..." => return Some(Piece::Gap(6)),
        _ => {}
    }
    let (text, optional) = text.strip_suffix('?').map_or((text, false), |text| (text, true));
    let mut either = Vec::new();
    for choice in text.split('|') {
        match choice.strip_prefix('@') {
            Some(group) => either.extend(groups.get(group)?.iter().map(|member| run(member))),
            None => either.push(run(choice)),
        }
    }
    either.iter().all(|run| !run.is_empty()).then_some(Piece::Word { either, optional })
}

fn run(text: &str) -> Vec<Part> {
    let part = |word: &str| match word.strip_suffix('*') {
        Some(beginning) => Part::Beginning(plain(beginning)),
        None => Part::Whole(plain(word)),
    };
    text.split('_').filter(|word| !word.is_empty()).map(part).collect()
}

/// A word of a table as the words of a text are compared.
fn plain(word: &str) -> String {
    words(word).into_iter().map(|word| word.plain).collect()
}
