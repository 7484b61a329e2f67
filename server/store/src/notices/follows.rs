//! Who follows what.

use crate::change::Change;
use crate::{Fields, Store, StoreError};
use domain::content::Words;
use domain::record::{Key, Record};
use jiff::Timestamp;
use serde::Deserialize;
use surrealdb::types::{Array, RecordId};

/// A person sees so many of the things that they follow, the latest first.
const MOST_FOLLOWED: u32 = 200;

/// Something that somebody follows.
#[derive(Clone, Debug, Deserialize)]
pub struct Followed {
    /// What.
    pub record: Record,
    /// Its words.
    pub words: Words,
    /// The space of a topic.
    pub space: Option<Key>,
}

impl Change {
    /// A person follows a record from now on, unless they stopped following it before.
    pub fn follow(&mut self, person: &Key, record: &Record) {
        let fields = follow_fields(person, record, self.act().at, false);
        self.create_unless_there(follow_id(person, record), fields);
    }
}

impl Store {
    /// Follows something, or stops following it. Doing it twice changes nothing.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn keep_following(
        &self,
        person: &Key,
        record: &Record,
        on: bool,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let fields = Fields::new()
            .set("id", follow_id(person, record))
            .set("f", follow_fields(person, record, at, !on).into_value());
        self.ask("UPSERT $id CONTENT $f", fields).await.map(drop)
    }

    /// Whether somebody follows something.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn follows(&self, person: &Key, record: &Record) -> Result<bool, StoreError> {
        let text = "SELECT VALUE !stopped FROM ONLY $id";
        let found: Option<Option<bool>> =
            self.own_row(text, Fields::new().set("id", follow_id(person, record))).await?;
        Ok(found.flatten() == Some(true))
    }

    /// What somebody follows, the latest first, with its words and the space of a topic.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn followed(&self, person: &Key) -> Result<Vec<Followed>, StoreError> {
        let text = format!(
            "SELECT record, at, (record.words ?? []) AS words, IF record.space {{ record::id(record.space) }} ELSE
                {{ NONE }} AS space FROM follow:[$person, '']..[$person, '~'] WHERE stopped = false
            ORDER BY at DESC LIMIT {MOST_FOLLOWED}"
        );
        self.rows(&text, Fields::new().set("person", person.as_str())).await
    }
}

pub(crate) fn follow_id(person: &Key, record: &Record) -> RecordId {
    RecordId::new("follow", Array::from(vec![person.to_string(), record.to_string()]))
}

pub(crate) fn follow_fields(person: &Key, record: &Record, at: Timestamp, stopped: bool) -> Fields {
    Fields::new().person("person", Some(person)).record("record", record).time("at", at).set("stopped", stopped)
}
