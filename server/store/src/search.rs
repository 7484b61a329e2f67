//! Finding by words.
//!
//! SurrealDB's own full-text index was measured first. It answers in the order of its own numbers or by score, so a page
//! of the newest finds reads every find of a word: ten times the posts, ten times the time; and posting became less than
//! half as fast. Here an ordinary index over the stems of a text, with the place of the entry behind each, holds the
//! finds of a word in their order, so that a page of them costs the same however many there are. What each language needs
//! (stems, marks that may be left out, words that say nothing) is done by [`domain::search`] before, the same way for
//! texts and for what is looked for.
//!
//! What is found is read again before it is shown: an entry that is behind its record shows nothing that its reader may
//! not see.

mod entries;

pub(crate) use entries::{Finding, Note, Touched};

use crate::{Fields, Store, StoreError};
use domain::content::{Language, Words};
use domain::forum::Attachment;
use domain::record::{Key, Kind, Record};
use domain::search::{Attempt, FINDABLE, Lexicon, Reading, places};
use entries::{BESIDE, SIGHT, easy_read, of_priority, of_space, of_stem};
use jiff::Timestamp;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLockReadGuard, RwLockWriteGuard};

/// How many finds stand on one page.
pub const FINDS_A_PAGE: usize = 20;
/// How many entries of a word are looked at, one after the other, for those that have the other words too: few first,
/// since most pages are full soon. After the last there may be more, and the page says so.
const CHUNKS: [usize; 6] = [40, 80, 160, 320, 640, 1_280];
/// How far into the entries of each word to look for which word is the rarest.
const PROBE: usize = 40;
/// How often a page is filled up again where its reader may not see what was found.
const ROUNDS: usize = 4;
/// After every place.
const END: &str = "~";

const FIND: &str = "SELECT id AS record, words, at,
    (topic.words ?? action.words ?? priority.words ?? board.words ?? (IF space IN $spaces { space.words } ELSE { NONE })
        ?? strategy.words) AS around,
    (action ?? priority ?? board ?? space ?? strategy) AS home, code";
const CHUNK: &str = "LET $rows = (SELECT about, place, words, gate FROM entry
        WHERE words CONTAINS $driver AND place > $after ORDER BY place LIMIT $chunk);
    RETURN {
        seen: array::len($rows),
        last: array::last($rows).place,
        hits: (SELECT about, place FROM $rows
            WHERE place < $to AND (gate = NONE OR gate IN $spaces) AND words CONTAINSALL $others)
    }";

/// What to look for, and where.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// The language of the words.
    pub language: &'static Language,
    /// A text that any of them holds is found.
    pub readings: &'a [Reading],
    /// Only what stands in this space.
    pub space: Option<&'a Key>,
    /// Only what belongs to this priority.
    pub priority: Option<&'a Key>,
    /// Only this kind.
    pub kind: Option<Kind>,
    /// Only what has a form in easy read.
    pub easy: bool,
    /// Only what came then or later.
    pub from: Option<Timestamp>,
    /// Only what came before.
    pub to: Option<Timestamp>,
    /// The spaces that the reader may read.
    pub spaces: &'a [Key],
    /// Where the page before ended; empty for the first.
    pub after: &'a str,
}

/// A page of finds.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// What was found, in the order of [`FINDABLE`].
    pub finds: Vec<Find>,
    /// Where the next page begins, if there may be one.
    pub next: Option<String>,
}

/// Something that was found.
#[derive(Clone, Debug, Deserialize)]
pub struct Find {
    /// Which.
    pub record: Record,
    /// Its words.
    pub words: Words,
    /// What stands beside the words of a post.
    pub attachments: Vec<Attachment>,
    /// When it came.
    pub at: Timestamp,
    /// The words of what it is part of: a topic, a priority, a board.
    #[serde(default)]
    pub around: Option<Words>,
    /// The record on whose page it stands, for what has none of its own.
    #[serde(default)]
    pub home: Option<Record>,
    /// The code of a measure, by which its page is called.
    #[serde(default)]
    pub code: Option<String>,
    shown: bool,
    gate: Option<Record>,
}

#[derive(Deserialize)]
struct Chunk {
    seen: usize,
    #[serde(default)]
    last: Option<String>,
    hits: Vec<Hit>,
}

#[derive(Clone, Debug, Deserialize)]
struct Hit {
    about: Record,
    place: String,
}

/// What stands at which place, with the readings that it was found by.
type Places<'w> = BTreeMap<String, (Record, Vec<&'w Reading>)>;

/// What was found on the way, and the place up to which was looked: none where that is the end.
#[derive(Default)]
struct Hits {
    hits: Vec<Hit>,
    reached: Option<String>,
}

impl Store {
    /// What to look for where somebody typed this, in the order in which it is tried.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn attempts(&self, typed: &str, language: &Language) -> Result<Vec<Attempt>, StoreError> {
        self.learn_words().await?;
        let lexicons = self.lexicons();
        let lexicon = lexicons.iter().find(|lexicon| lexicon.language() == language);
        Ok(lexicon.map(|lexicon| lexicon.attempts(typed)).unwrap_or_default())
    }

    /// A page of finds. What was written just now is waited for, though not long.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn find(&self, wanted: &Wanted<'_>) -> Result<Found, StoreError> {
        if let Err(error) = self.index_shortly().await {
            tracing::warn!(%error, "what was written just now is not found yet");
        }
        let lexicon = Lexicon::new(wanted.language);
        let mut finds: Vec<(String, Find)> = vec![];
        let mut next = Some(wanted.after.to_owned());
        for _ in 0..ROUNDS {
            let Some(after) = next.take() else { break };
            let (hits, reached) = self.hits(wanted, &after).await?;
            finds.extend(self.shown(wanted, &lexicon, hits).await?);
            next = reached;
            if finds.len() > FINDS_A_PAGE {
                finds.truncate(FINDS_A_PAGE);
                next = finds.last().map(|(place, _)| place.clone());
                break;
            }
        }
        Ok(Found { finds: finds.into_iter().map(|(_, find)| find).collect(), next })
    }

    /// The hits of all readings in their order, each once, with those readings that have it; and how far was looked.
    async fn hits<'w>(&self, wanted: &'w Wanted<'_>, after: &str) -> Result<(Places<'w>, Option<String>), StoreError> {
        let mut all = Places::new();
        let mut reached: Option<String> = None;
        for reading in wanted.readings {
            let found = self.hits_of(wanted, reading, after).await?;
            for hit in found.hits {
                all.entry(hit.place).or_insert((hit.about, vec![])).1.push(reading);
            }
            reached = [reached, found.reached].into_iter().flatten().min();
        }
        if let Some(reached) = &reached {
            all.retain(|place, _| place <= reached);
        }
        Ok((all, reached))
    }

    /// The next hits of one reading: one more than a page has, or fewer.
    async fn hits_of(&self, wanted: &Wanted<'_>, reading: &Reading, after: &str) -> Result<Hits, StoreError> {
        let mut words = wanted.words(reading);
        let driver = self.rarest(&words, after).await?;
        let driver = words.swap_remove(driver);
        let mut sizes = CHUNKS.iter().peekable();
        let mut hits = vec![];
        for (from, to) in wanted.ranges().into_iter().filter(|(_, to)| to.as_str() > after) {
            let mut at = from.as_str().max(after).to_owned();
            loop {
                let Some(size) = sizes.peek() else { return Ok(Hits { hits, reached: Some(at) }) };
                let fields = Fields::new()
                    .set("driver", driver.clone())
                    .set("others", words.clone())
                    .set("after", at.clone())
                    .set("to", to.clone())
                    .set("chunk", **size)
                    .records("spaces", &wanted.gates());
                let chunk: Option<Chunk> = self.ask(CHUNK, fields).await?.row(1)?;
                let Some(chunk) = chunk else { break };
                hits.extend(chunk.hits);
                if hits.len() > FINDS_A_PAGE {
                    hits.truncate(FINDS_A_PAGE + 1);
                    let reached = hits.last().map(|hit| hit.place.clone());
                    return Ok(Hits { hits, reached });
                }
                match chunk.last {
                    Some(last) if chunk.seen == **size && last < to => at = last,
                    _ => break,
                }
                sizes.next();
            }
        }
        Ok(Hits { hits, reached: None })
    }

    /// The word whose next entries lie the furthest apart: all its entries are looked at.
    async fn rarest(&self, words: &[String], after: &str) -> Result<usize, StoreError> {
        if words.len() < 2 {
            return Ok(0);
        }
        let probe = |n: usize| {
            format!(
                "(SELECT VALUE place FROM entry WHERE words CONTAINS $word{n} AND place > $after
                    ORDER BY place LIMIT 1 START {PROBE})[0] ?? '{END}'"
            )
        };
        let text = format!("RETURN [{}]", (0..words.len()).map(probe).collect::<Vec<_>>().join(", "));
        let fields = Fields::new().set("after", after);
        let fields = words.iter().enumerate().fold(fields, |all, (n, word)| all.set(&format!("word{n}"), word.clone()));
        let places: Vec<String> = self.rows(&text, fields).await?;
        Ok((0..words.len().min(places.len())).max_by_key(|n| &places[*n]).unwrap_or_default())
    }

    /// Those hits that the reader may see as they are now, with their words.
    async fn shown(
        &self,
        wanted: &Wanted<'_>,
        lexicon: &Lexicon,
        hits: Places<'_>,
    ) -> Result<Vec<(String, Find)>, StoreError> {
        // A statement is for everybody; the name of the space where it was said is for its readers.
        let fields = Fields::new()
            .records("records", hits.values().map(|(record, _)| record))
            .records("spaces", &wanted.gates());
        let finds: Vec<Find> = self.rows(&format!("{FIND}, {BESIDE}, {SIGHT} FROM $records"), fields).await?;
        let mut finds: BTreeMap<Record, Find> = finds.into_iter().map(|find| (find.record.clone(), find)).collect();
        let readable = |find: &Find| {
            let gate = find.gate.as_ref().is_none_or(|gate| wanted.spaces.contains(&gate.key));
            find.shown && gate
        };
        let shown = hits.into_iter().filter_map(|(place, (record, readings))| {
            let find = finds.remove(&record).filter(readable)?;
            let text = texts(&find.words, &find.attachments, wanted.language).join("\n");
            readings.iter().any(|reading| reading.holds(&text, lexicon)).then_some((place, find))
        });
        Ok(shown.collect())
    }

    /// Reads the words of the site, where that was not done yet.
    async fn learn_words(&self) -> Result<(), StoreError> {
        if !self.lexicons().is_empty() {
            return Ok(());
        }
        let text = "SELECT VALUE record::id(id) FROM lexeme";
        let words: Vec<(String, String)> = self.rows(text, Fields::new()).await?;
        let mut lexicons = Lexicon::all();
        for (language, word) in words {
            if let Some(lexicon) = lexicons.iter_mut().find(|lexicon| lexicon.language().code == language) {
                lexicon.learn(&word);
            }
        }
        *self.lexicons_mut() = lexicons;
        Ok(())
    }

    fn lexicons(&self) -> RwLockReadGuard<'_, Vec<Lexicon>> {
        self.finding.lexicons.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn lexicons_mut(&self) -> RwLockWriteGuard<'_, Vec<Lexicon>> {
        self.finding.lexicons.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<'a> Wanted<'a> {
    /// Everything that has these words and that somebody sees who may read these spaces, from the first page on.
    pub fn new(language: &'static Language, readings: &'a [Reading], spaces: &'a [Key]) -> Self {
        let (space, priority, kind, from, to) = (None, None, None, None, None);
        Self { language, readings, space, priority, kind, easy: false, from, to, spaces, after: "" }
    }

    /// What an entry must have among its words.
    fn words(&self, reading: &Reading) -> Vec<String> {
        let stems = reading.stems.iter().map(|stem| of_stem(self.language, stem));
        stems
            .chain(self.easy.then(|| easy_read(self.language)))
            .chain(self.space.map(|space| of_space(self.language, space)))
            .chain(self.priority.map(|priority| of_priority(self.language, priority)))
            .collect()
    }

    /// The places between which to look, in their order.
    fn ranges(&self) -> Vec<(String, String)> {
        if self.kind.is_none() && self.from.is_none() && self.to.is_none() {
            return vec![(String::new(), END.to_owned())];
        }
        let kinds = FINDABLE.into_iter().filter(|kind| self.kind.is_none_or(|wanted| wanted == *kind));
        kinds.filter_map(|kind| places(kind, self.from, self.to)).collect()
    }

    fn gates(&self) -> Vec<Record> {
        self.spaces.iter().map(|space| Kind::Space.record(space.clone())).collect()
    }
}

/// All that a record says in one language, text by text: its words, and those of the photographs, voices and signs beside
/// them.
fn texts(words: &Words, attachments: &[Attachment], language: &Language) -> Vec<String> {
    let versions = words.0.iter().filter(|version| version.locale.language() == language);
    let texts = versions.flat_map(|version| version.title.iter().chain(version.blocks.iter().map(|block| &block.text)));
    let beside = attachments.iter().filter(|one| one.locale.language() == language);
    texts.chain(beside.filter_map(|one| one.words.as_ref())).cloned().collect()
}
