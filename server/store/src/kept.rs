//! What pages ask for again and again: read from the database once, and again when something was written.
//!
//! The page of somebody who has signed in is made anew each time, but most of what stands on it is the same for everybody,
//! and who they are, what they follow and how far they have read is the same from page to page.

use crate::{Fields, Store, StoreError};
use moka::sync::Cache;
use serde::de::DeserializeOwned;
use std::any::Any;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// How much is kept, in bytes of JSON, which is about what it takes in memory.
const MOST_BYTES: u64 = 32 * 1024 * 1024;

/// How long it is kept after somebody asked for it last: what is about a person is not there for ever.
const LONGEST: Duration = Duration::from_mins(10);

/// Rows by the question that they answer.
#[derive(Clone)]
pub(crate) struct Kept(Cache<Question, Answer>);

/// The text of a read, and what is bound in it.
#[derive(PartialEq, Eq, Hash)]
struct Question(String, Fields);

#[derive(Clone)]
struct Answer {
    /// The store as it was when it was asked: its version, and how much had been written beside it.
    version: (u64, u64),
    bytes: usize,
    rows: Arc<dyn Any + Send + Sync>,
}

impl Default for Kept {
    fn default() -> Self {
        let weigh = |_: &Question, answer: &Answer| u32::try_from(answer.bytes).unwrap_or(u32::MAX);
        Self(Cache::builder().max_capacity(MOST_BYTES).weigher(weigh).time_to_idle(LONGEST).build())
    }
}

impl Store {
    /// The rows of a read that is the same for all who ask, and of which every word is written with [`Store::write`]: as
    /// they were when something was last written.
    pub(crate) async fn kept_rows<T>(&self, text: &str, fields: Fields) -> Result<Vec<T>, StoreError>
    where
        T: DeserializeOwned + Clone + Send + Sync + 'static,
    {
        self.kept(text, fields, (self.version(), 0)).await
    }

    /// The first of them.
    pub(crate) async fn kept_row<T>(&self, text: &str, fields: Fields) -> Result<Option<T>, StoreError>
    where
        T: DeserializeOwned + Clone + Send + Sync + 'static,
    {
        Ok(self.kept_rows(text, fields).await?.into_iter().next())
    }

    /// The rows of a read about one person: as they were when anything at all was last written, by [`Store::write`] or
    /// beside it. Of a remote database nothing is kept, since nobody says what other servers write.
    pub(crate) async fn own_rows<T>(&self, text: &str, fields: Fields) -> Result<Vec<T>, StoreError>
    where
        T: DeserializeOwned + Clone + Send + Sync + 'static,
    {
        if self.remote {
            return self.rows(text, fields).await;
        }
        self.kept(text, fields, (self.version(), self.asides.load(Ordering::Acquire))).await
    }

    /// The first of them.
    pub(crate) async fn own_row<T>(&self, text: &str, fields: Fields) -> Result<Option<T>, StoreError>
    where
        T: DeserializeOwned + Clone + Send + Sync + 'static,
    {
        Ok(self.own_rows(text, fields).await?.into_iter().next())
    }

    /// The version is looked at before the question is asked: what is written meanwhile makes the answer old, not the other
    /// way round.
    async fn kept<T>(&self, text: &str, fields: Fields, version: (u64, u64)) -> Result<Vec<T>, StoreError>
    where
        T: DeserializeOwned + Clone + Send + Sync + 'static,
    {
        let question = Question(text.to_owned(), fields);
        let answer = self.kept.0.get(&question).filter(|answer| answer.version == version);
        if let Some(rows) = answer.and_then(|answer| answer.rows.downcast::<Vec<T>>().ok()) {
            return Ok(rows.to_vec());
        }
        let json = self.ask(text, question.1.clone()).await?.json(0)?;
        let bytes = text.len() + question.1.bytes() + json.to_string().len();
        let rows: Vec<T> = crate::from_json(json)?;
        let answer = Answer { version, bytes, rows: Arc::new(rows.clone()) };
        self.kept.0.insert(question, answer);
        Ok(rows)
    }
}

/// Whether statements write something. We write verbs in capital letters and names in small ones; where a verb is found
/// that is none, what is kept is read again, and nothing worse.
pub(crate) fn writes(text: &str) -> bool {
    ["CREATE", "UPSERT", "UPDATE", "DELETE", "INSERT", "RELATE"].iter().any(|verb| text.contains(verb))
}

/// Counts a write when it is over, and also when nobody waits for it any longer.
pub(crate) struct Counted<'a>(pub(crate) &'a AtomicU64);

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::AcqRel);
    }
}
