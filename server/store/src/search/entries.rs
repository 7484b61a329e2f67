//! Entries follow their records: whatever changes a record notes it in its own transaction, and the entries are made from
//! the record as it is then, a batch at a time.

use super::texts;
use crate::change::Change;
use crate::{Fields, Store, StoreError};
use domain::content::{Form, LANGUAGES, Language, Version, Words};
use domain::forum::Attachment;
use domain::record::{Key, Kind, Record};
use domain::search::{FINDABLE, Lexicon, place, stems_of};
use jiff::Timestamp;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;
use surrealdb::types::{Array, RecordId, SurrealValue as _, Value};
use ulid::Ulid;

/// How many records get their entries in one transaction.
const BATCH: usize = 100;
/// How long a search waits for entries that others are making.
const PATIENCE: Duration = Duration::from_millis(50);
/// A note is older than its transaction, which may be under way for so long.
const LONGEST_WRITE_MS: u64 = 15_000;
/// Counts up when entries are made in another way: then all are made again.
const SHAPE: &str = "3";

/// Whether readers see a record, whatever gate stands before it, and that gate's space.
pub(super) const SIGHT: &str = "IF record::tb(id) = 'post' { state = 'published' AND topic.opening = 'published' }
        ELSE IF record::tb(id) = 'topic' { opening = 'published' AND merged_into = NONE }
        ELSE IF record::tb(id) = 'outcome' { topic.opening = 'published' AND topic.merged_into = NONE }
        ELSE { ended_at = NONE } AS shown,
    IF record::tb(id) = 'post' { topic.space } ELSE IF record::tb(id) IN ['topic', 'outcome'] { space }
        ELSE IF record::tb(id) = 'space' { id } ELSE { NONE } AS gate";
/// What stands beside the words of a post, whose own words are found too.
pub(super) const BESIDE: &str = "(attachments ?? []) AS attachments";
/// What the search can be narrowed to. What somebody said belongs to the priorities of the statements that were raised from
/// it; a topic, to those of its posts, which are asked for by themselves.
const BELONGS: &str = "(space ?? topic.space) AS space,
    IF record::tb(id) = 'statement' { ->led_to->commitment.priority }
        ELSE IF record::tb(id) = 'post' { ->led_to->statement->led_to->commitment.priority }
        ELSE IF record::tb(id) = 'topic' { [] }
        ELSE IF record::tb(id) = 'action' { array::append(<-led_to<-commitment.priority, priority) }
        ELSE { [IF record::tb(id) = 'priority' { id } ELSE { priority ?? action.priority }] } AS priorities";

/// What waits for its entries, and the words that are known.
#[derive(Default)]
pub(crate) struct Finding {
    /// Notes whose transactions are through.
    noted: Mutex<Vec<Note>>,
    /// Held by whoever writes entries: two would overtake each other.
    pub(super) writing: tokio::sync::Mutex<()>,
    wake: tokio::sync::Notify,
    pub(super) lexicons: RwLock<Vec<Lexicon>>,
}

/// A record whose entries a change makes old.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Touched {
    about: Record,
    /// Whether what stands in it is touched as well.
    within: bool,
    /// Whether the record came with the change: then it has no entries yet that could be left over.
    new: bool,
}

/// Records whose entries are to be made again.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Note {
    key: String,
    about: Vec<Record>,
    within: bool,
    #[serde(skip)]
    new: bool,
}

/// A record on its way to its entries.
#[derive(Deserialize)]
struct Text {
    id: Record,
    words: Words,
    attachments: Vec<Attachment>,
    at: Timestamp,
    shown: bool,
    gate: Option<Record>,
    space: Option<Record>,
    priorities: Vec<Option<Record>>,
}

impl Change {
    /// Notes that the words of a record, or who sees it, may have changed: its entries are made again. Creating,
    /// changing and ending a record does so by itself; a statement of one's own has to say it.
    pub fn find(&mut self, record: &Record) {
        self.note(record, false, false);
    }

    /// The same for a record that this change makes.
    pub fn find_new(&mut self, record: &Record) {
        self.note(record, false, true);
    }

    /// The same for a record and all that stands in it: the posts of a topic, the topics and posts of a space.
    pub fn find_within(&mut self, record: &Record) {
        self.note(record, true, false);
    }

    fn note(&mut self, record: &Record, within: bool, new: bool) {
        let noted = self.touched.iter().any(|one| one.about == *record && one.within == within);
        if FINDABLE.contains(&record.kind) && !noted {
            self.touched.push(Touched { about: record.clone(), within, new });
        }
    }
}

impl Note {
    /// What a transaction touches, in as few notes as can be: taking one away again costs the database more than
    /// everything else that the search does for a post.
    pub(crate) fn of<'a>(touched: impl Iterator<Item = &'a Touched>) -> Vec<Self> {
        let mut all = BTreeMap::<(bool, bool), Vec<Record>>::new();
        for Touched { about, within, new } in touched {
            all.entry((*within, *new)).or_default().push(about.clone());
        }
        let note = |((within, new), about)| Self { key: Ulid::new().to_string(), about, within, new };
        all.into_iter().map(note).collect()
    }

    /// As it lies in the database until the entries are made.
    pub(crate) fn row(&self) -> Value {
        let fields = Fields::new().records("about", &self.about).set("within", self.within);
        fields.set("id", self.id()).into_value()
    }

    fn id(&self) -> RecordId {
        RecordId::new("finding", self.key.as_str())
    }
}

impl Finding {
    /// Hands over what a transaction that is through has noted.
    pub(crate) fn hand_over(&self, notes: Vec<Note>) {
        if !notes.is_empty() {
            self.noted().extend(notes);
            self.wake.notify_one();
        }
    }

    fn noted(&self) -> MutexGuard<'_, Vec<Note>> {
        self.noted.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store {
    /// Waits until a record is changed.
    pub async fn changed(&self) {
        self.finding.wake.notified().await;
    }

    /// Makes the entries of all that this program has changed.
    ///
    /// # Errors
    /// Where the database does not answer. What has no entries yet stays noted.
    pub async fn index_changes(&self) -> Result<(), StoreError> {
        let _writing = self.finding.writing.lock().await;
        while self.index_batch().await? {}
        Ok(())
    }

    /// Makes the entries of what was changed just now, unless others are at it for longer than a search waits.
    pub(super) async fn index_shortly(&self) -> Result<(), StoreError> {
        match tokio::time::timeout(PATIENCE, self.finding.writing.lock()).await {
            Ok(_writing) => self.index_batch().await.map(drop),
            Err(_) => Ok(()),
        }
    }

    /// One batch of what was changed; answers whether there was one. A note leaves the list when its entries are there,
    /// so that none is lost where this is broken off. Only who holds `writing` takes any away.
    async fn index_batch(&self) -> Result<bool, StoreError> {
        let mut room = BATCH;
        let fits = |note: &&Note| {
            let fits = room > 0;
            room = room.saturating_sub(note.about.len());
            fits
        };
        let notes: Vec<Note> = self.finding.noted().iter().take_while(fits).cloned().collect();
        if notes.is_empty() {
            return Ok(false);
        }
        self.index(&notes).await?;
        self.finding.noted().drain(..notes.len());
        Ok(true)
    }

    /// Makes the entries of all that is noted, also by a program that ended before it came to that. Where entries were
    /// never made, or in another way, they are made for all records.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn index_all(&self) -> Result<(), StoreError> {
        let _writing = self.finding.writing.lock().await;
        let shape: Option<String> = self.row("SELECT VALUE value FROM setting:entries", Fields::new()).await?;
        if shape.as_deref() != Some(SHAPE) {
            tracing::info!("the search learns all texts");
            let begun = Ulid::from_parts(Ulid::new().timestamp_ms().saturating_sub(LONGEST_WRITE_MS), 0).to_string();
            for kind in FINDABLE {
                self.index_kind(kind).await?;
            }
            // What was written before is part of it.
            let text = "UPSERT setting:entries SET value = $shape; DELETE finding WHERE id < $begun RETURN NONE";
            let fields = Fields::new().set("shape", SHAPE).set("begun", RecordId::new("finding", begun.as_str()));
            self.ask(text, fields).await?;
            self.finding.noted().retain(|note| note.key >= begun);
        }
        loop {
            let text =
                "SELECT record::id(id) AS key, array::flatten([about]) AS about, within FROM finding LIMIT $batch";
            let notes: Vec<Note> = self.rows(text, Fields::new().set("batch", BATCH)).await?;
            if notes.is_empty() {
                return Ok(());
            }
            self.index(&notes).await?;
        }
    }

    /// Makes the entries of some records, which were written without notes.
    pub(crate) async fn index_records(&self, records: &[Record]) -> Result<(), StoreError> {
        let _writing = self.finding.writing.lock().await;
        for batch in records.chunks(BATCH) {
            self.write_entries(batch, &|_| true, &[]).await?;
        }
        Ok(())
    }

    /// Whether a record has an entry in any language.
    pub(crate) async fn is_indexed(&self, record: Option<&Record>) -> Result<bool, StoreError> {
        let ids: Vec<RecordId> =
            record.iter().flat_map(|record| LANGUAGES.iter().map(|language| entry_id(record, language))).collect();
        let there: Vec<Record> = self.rows("SELECT VALUE about FROM $ids", Fields::new().set("ids", ids)).await?;
        Ok(!there.is_empty())
    }

    async fn index_kind(&self, kind: Kind) -> Result<(), StoreError> {
        let first = "SELECT VALUE id FROM type::table($kind) ORDER BY id LIMIT $batch";
        let next = "SELECT VALUE id FROM type::table($kind) WHERE id > $last ORDER BY id LIMIT $batch";
        let asked = || Fields::new().set("kind", kind.name()).set("batch", BATCH);
        let mut records: Vec<Record> = self.rows(first, asked()).await?;
        while let Some(last) = records.last().cloned() {
            self.write_entries(&records, &|_| false, &[]).await?;
            records = self.rows(next, asked().record("last", &last)).await?;
        }
        Ok(())
    }

    /// Makes the entries of what is noted. The notes go with the last of them, so that none is forgotten.
    async fn index(&self, notes: &[Note]) -> Result<(), StoreError> {
        let mut records: BTreeSet<Record> = notes.iter().flat_map(|note| note.about.iter().cloned()).collect();
        for record in notes.iter().filter(|note| note.within).flat_map(|note| &note.about) {
            records.extend(self.records_within(record).await?);
        }
        let records: Vec<Record> = records.into_iter().collect();
        let new: BTreeSet<&Record> = notes.iter().filter(|note| note.new).flat_map(|note| &note.about).collect();
        let last = records.len().div_ceil(BATCH) - 1;
        for (n, batch) in records.chunks(BATCH).enumerate() {
            self.write_entries(batch, &|record| new.contains(record), if n == last { notes } else { &[] }).await?;
        }
        Ok(())
    }

    async fn records_within(&self, record: &Record) -> Result<Vec<Record>, StoreError> {
        let text = match record.kind {
            Kind::Topic => {
                "RETURN array::concat((SELECT VALUE id FROM post WHERE topic = $record),
                    (SELECT VALUE id FROM outcome WHERE topic = $record))"
            }
            Kind::Space => {
                "RETURN array::concat((SELECT VALUE id FROM topic WHERE space = $record),
                    (SELECT VALUE id FROM outcome WHERE space = $record),
                    (SELECT VALUE id FROM post WHERE topic IN (SELECT VALUE id FROM topic WHERE space = $record)))"
            }
            _ => return Ok(vec![]),
        };
        self.rows(text, Fields::new().record("record", record)).await
    }

    /// Makes the entries of some records as they are now, and forgets the notes, in one transaction. Entries in languages
    /// that a record no longer has are taken away, where it is not new.
    async fn write_entries(
        &self,
        records: &[Record],
        is_new: &(dyn Fn(&Record) -> bool + Sync),
        done: &[Note],
    ) -> Result<(), StoreError> {
        self.learn_words().await?;
        let text = format!("SELECT id, words, {BESIDE}, at, {SIGHT}, {BELONGS} FROM $records");
        let mut texts: Vec<Text> = self.rows(&text, Fields::new().records("records", records)).await?;
        self.find_priorities_of_topics(&mut texts).await?;
        let (rows, learned) = self.entries(&texts);
        let old = records.iter().filter(|record| !is_new(record));
        let all = old.flat_map(|record| LANGUAGES.iter().map(|language| entry_id(record, language)));
        let gone = all.filter(|id| !rows.iter().any(|(there, _)| there == id)).map(RecordId::into_value);
        let fields = Fields::new()
            .set("gone", gone.collect::<Vec<_>>())
            .set("rows", rows.into_iter().map(|(_, row)| row).collect::<Vec<_>>())
            .set("done", done.iter().map(|note| note.id().into_value()).collect::<Vec<_>>())
            .set("learned", learned);
        let text = "BEGIN;
            INSERT INTO entry $rows ON DUPLICATE KEY UPDATE
                place = $input.place, words = $input.words, gate = $input.gate RETURN NONE;
            DELETE $gone RETURN NONE;
            INSERT IGNORE INTO lexeme $learned RETURN NONE;
            DELETE $done RETURN NONE;
            COMMIT;";
        let written = self.transact(text, fields.into_value()).await;
        if written.is_err() {
            // What was learned is not kept: it is learned again.
            self.lexicons_mut().clear();
        }
        written
    }

    /// The priorities of topics, which are those of the posts in them that led somewhere. Each topic is asked for by itself:
    /// asked for inside the question for all of them, it is answered by reading all posts there are.
    async fn find_priorities_of_topics(&self, texts: &mut [Text]) -> Result<(), StoreError> {
        let (mut text, mut fields) = (String::new(), Fields::new());
        let mut topics: Vec<&mut Text> = texts.iter_mut().filter(|text| text.id.kind == Kind::Topic).collect();
        for (n, topic) in topics.iter().enumerate() {
            text.push_str(&format!(
                "RETURN array::distinct(array::flatten((SELECT VALUE ->led_to->statement->led_to->commitment.priority
                    FROM post WHERE topic = $topic{n} AND count(->led_to) > 0)));\n"
            ));
            fields = fields.record(&format!("topic{n}"), &topic.id);
        }
        if topics.is_empty() {
            return Ok(());
        }
        let mut answers = self.ask(&text, fields).await?;
        for (n, topic) in topics.iter_mut().enumerate() {
            topic.priorities = answers.rows(n)?;
        }
        Ok(())
    }

    /// The entries of texts, with their ids, and the words that are new.
    fn entries(&self, texts: &[Text]) -> (Vec<(RecordId, Value)>, Vec<Value>) {
        let (mut rows, mut learned) = (vec![], vec![]);
        for lexicon in self.lexicons_mut().iter_mut() {
            let language = lexicon.language();
            for text in texts.iter().filter(|text| text.shown) {
                let Some((row, words)) = text.entry(lexicon) else { continue };
                rows.push((entry_id(&text.id, language), row));
                let new = words.into_iter().filter(|word| lexicon.learn(word));
                learned.extend(new.map(|word| lexeme(language, &word)));
            }
        }
        (rows, learned)
    }
}

impl Text {
    /// The entry in one language, and its words as they are spelled; none without words in it.
    fn entry(&self, lexicon: &Lexicon) -> Option<(Value, BTreeSet<String>)> {
        let language = lexicon.language();
        let texts = texts(&self.words, &self.attachments, language);
        let (stems, spelled) = stems_of(texts.iter().map(String::as_str), lexicon);
        let in_easy =
            |version: &Version| version.locale.language() == language && version.locale.form == Form::EasyRead;
        let easy = self.words.0.iter().any(in_easy);
        let priorities: BTreeSet<&Key> = self.priorities.iter().flatten().map(|priority| &priority.key).collect();
        let narrow = easy
            .then(|| easy_read(language))
            .into_iter()
            .chain(self.space.iter().map(|space| of_space(language, &space.key)))
            .chain(priorities.into_iter().map(|key| of_priority(language, key)));
        let words: Vec<String> = stems.iter().map(|stem| of_stem(language, stem)).chain(narrow).collect();
        let row = Fields::new()
            .set("id", entry_id(&self.id, language))
            .record("about", &self.id)
            .set("place", place(self.id.kind, self.at, &self.id.key)?)
            .set("words", words)
            .maybe_record("gate", self.gate.as_ref());
        (!texts.is_empty()).then(|| (row.into_value(), spelled))
    }
}

/// How a stem stands among the words of an entry: languages do not share theirs.
pub(super) fn of_stem(language: &Language, stem: &str) -> String {
    format!("{}:{stem}", language.code)
}

/// What has a form in easy read.
pub(super) fn easy_read(language: &Language) -> String {
    format!("{}@easy", language.code)
}

/// What stands in a space.
pub(super) fn of_space(language: &Language, space: &Key) -> String {
    format!("{}@space:{space}", language.code)
}

/// What belongs to a priority.
pub(super) fn of_priority(language: &Language, priority: &Key) -> String {
    format!("{}@priority:{priority}", language.code)
}

/// The id stands behind every word in the index, so it is short: the beginning of a digest, 80 bits.
fn entry_id(record: &Record, language: &Language) -> RecordId {
    let digest = Sha256::digest(format!("{record} {}", language.code));
    let id: String = digest.iter().take(10).map(|byte| format!("{byte:02x}")).collect();
    RecordId::new("entry", id)
}

fn lexeme(language: &Language, word: &str) -> Value {
    let id = RecordId::new("lexeme", Array::from(vec![language.code.into_value(), word.into_value()]));
    Fields::new().set("id", id).into_value()
}
