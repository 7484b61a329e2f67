//! Forms of content: what there is of each text, what somebody is writing, and what is true of it.

use crate::change::Change;
use crate::values::record_id;
use crate::{Act, Fields, Store, StoreError};
use domain::content::{Label, Locale, Source, Version, Words, Writing};
use domain::record::{Key, Kind, Record};
use jiff::Timestamp;
use serde::Deserialize;
use surrealdb::types::RecordId;

/// How many drafts are shown, the latest first.
const MOST_DRAFTS: u32 = 500;

/// Any piece of content, with what decides who may write its forms.
#[derive(Clone, Debug)]
pub struct Content {
    /// Which.
    pub record: Record,
    /// Its words.
    pub words: Words,
    /// The space, board or strategy that it belongs to; a word of the glossary is its own place.
    pub place: Record,
    /// Whose own words they are, for what a person said.
    pub voice: Option<Key>,
}

#[derive(Deserialize)]
struct Row {
    id: Record,
    words: Words,
    place: Record,
    by: Option<Key>,
}

impl From<Row> for Content {
    fn from(row: Row) -> Self {
        let said = matches!(row.id.kind, Kind::Post | Kind::Topic);
        Self { voice: row.by.filter(|_| said), record: row.id, words: row.words, place: row.place }
    }
}

/// Where each kind belongs, from the nearest to the farthest.
const CONTENT: &str = "SELECT id, words, IF by { record::id(by) } ELSE { NONE } AS by,
    (strategy ?? action.strategy ?? board ?? action.board ?? space ?? topic.space ?? id) AS place FROM";
const WRITING: &str = "SELECT about, place, version, record::id(by) AS by, (by.name ?? '') AS by_name, at, published,
    IF published_by { record::id(published_by) } ELSE { NONE } AS published_by FROM";

impl Store {
    /// A piece of content.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is none.
    pub async fn content(&self, record: &Record) -> Result<Content, StoreError> {
        if !record.kind.is_content() {
            return Err(StoreError::NotFound);
        }
        let row: Option<Row> = self.row(&format!("{CONTENT} $record"), Fields::new().record("record", record)).await?;
        row.map(Content::from).ok_or(StoreError::NotFound)
    }

    /// At most so many texts of one kind, the newest first, with all their forms.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn contents(&self, kind: Kind, most: u32) -> Result<Vec<Content>, StoreError> {
        let order = if matches!(kind, Kind::Space | Kind::Board) { "number" } else { "at DESC" };
        // What stands behind a gate is found from its own page alone.
        let public = match kind {
            Kind::Space => "AND reads = 'everyone'",
            Kind::Topic => "AND opening = 'published' AND space.reads = 'everyone'",
            Kind::Outcome => "AND topic.opening = 'published' AND space.reads = 'everyone'",
            Kind::Post => "AND state = 'published' AND topic.space.reads = 'everyone'",
            _ => "",
        };
        let text = format!("{CONTENT} type::table($kind) WHERE ended_at = NONE {public} ORDER BY {order} LIMIT $most");
        // SurrealQL orders by what it selects.
        let text = text.replacen("SELECT id", "SELECT id, at, number", 1);
        let fields = Fields::new().set("kind", kind.name()).set("most", most);
        Ok(self.rows::<Row>(&text, fields).await?.into_iter().map(Content::from).collect())
    }

    /// What somebody writes in one form of a text.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn writing(&self, about: &Record, locale: Locale) -> Result<Option<Writing>, StoreError> {
        self.row(&format!("{WRITING} type::record('writing', [$about, $locale])"), place_of(about, locale)).await
    }

    /// All forms of a text that somebody writes or has written.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn writings(&self, about: &Record) -> Result<Vec<Writing>, StoreError> {
        let text = format!("{WRITING} writing WHERE about = $about");
        self.rows(&text, Fields::new().record("about", about)).await
    }

    /// What has been written and not been published yet, the latest first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn unpublished(&self) -> Result<Vec<Writing>, StoreError> {
        let text = format!("{WRITING} writing WHERE published = false ORDER BY at DESC LIMIT $most");
        self.rows(&text, Fields::new().set("most", MOST_DRAFTS)).await
    }

    /// Keeps what was written, unless somebody else kept something since `seen`. Readers see nothing of it, so it is no
    /// [`Change`]: pages that are kept stay as they are.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] where somebody else wrote meanwhile.
    pub async fn keep_writing(
        &self,
        act: &Act,
        content: &Content,
        version: &Version,
        seen: Option<Timestamp>,
    ) -> Result<(), StoreError> {
        let there = self.writing(&content.record, version.locale).await?;
        if there.as_ref().is_some_and(|there| Some(there.at) != seen && Some(&there.by) != act.by.as_ref()) {
            return Err(StoreError::Conflict);
        }
        let published_by = there.and_then(|there| there.published_by);
        let writing = written(act, content, version, (false, published_by.as_ref()));
        let fields = place_of(&content.record, version.locale).set("writing", writing);
        self.ask("UPSERT type::record('writing', [$about, $locale]) CONTENT $writing", fields).await.map(drop)
    }

    /// Shows a form to readers, in the place of the one that they saw before, which stays in the history.
    ///
    /// # Errors
    /// [`StoreError::Exists`] never; [`StoreError::NotFound`] where the content is gone.
    pub async fn publish(&self, act: &Act, record: &Record, version: &Version) -> Result<(), StoreError> {
        let content = self.content(record).await?;
        let mut change = Change::new(act, "published a form", Some(record));
        // Readers see of the earlier words of a post what they could see then.
        let rest = match record.kind {
            Kind::Post => {
                let post = self.post(&record.key).await?;
                serde_json::json!({ "state": post.state, "version": post.version })
            }
            _ => serde_json::Value::Null,
        };
        change.event("reworded", Some(record), Some(&content.words), &rest);
        change.merge(record, Fields::new().json("words", &content.words.clone().with(version.clone())));
        change.raw(
            "UPSERT type::record('writing', [$about, $locale]) CONTENT $writing",
            place_of(record, version.locale).set("writing", written(act, &content, version, (true, act.by.as_ref()))),
        );
        self.write(change).await
    }

    /// Notes what is true of a form that readers see: that it was checked, or tested.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is no such form.
    pub async fn label(&self, act: &Act, record: &Record, locale: Locale, label: Label) -> Result<(), StoreError> {
        let content = self.content(record).await?;
        let version = content.words.version(locale).cloned().ok_or(StoreError::NotFound)?;
        // The words are the same: nothing goes into the history of what readers saw.
        let mut change = Change::new(act, "labelled a form", Some(record));
        change.merge(record, Fields::new().json("words", &content.words.with(Version { label, ..version })));
        self.write(change).await
    }

    /// What a version was written from, as it stood then: now, or before one of the changes since.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn as_it_was(&self, content: &Content, source: &Source) -> Result<Option<Version>, StoreError> {
        let then = |words: &Words| words.version(source.locale).filter(|then| then.digest() == source.digest).cloned();
        if let Some(now) = then(&content.words) {
            return Ok(Some(now));
        }
        let earlier = self.history(&content.record).await?;
        Ok(earlier.iter().find_map(|earlier| then(&earlier.words)))
    }
}

fn place_of(about: &Record, locale: Locale) -> Fields {
    Fields::new().record("about", about).set("locale", locale.tag())
}

fn written(
    act: &Act,
    content: &Content,
    version: &Version,
    (published, published_by): (bool, Option<&Key>),
) -> surrealdb::types::Value {
    let place: RecordId = record_id(&content.place);
    Fields::new()
        .record("about", &content.record)
        .set("place", place)
        .json("version", version)
        .person("by", act.by.as_ref())
        .time("at", act.at)
        .set("published", published)
        .person("published_by", published_by)
        .into_value()
}
