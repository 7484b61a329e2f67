//! What does not depend on who reads: read from the database once, and again when something was written.
//!
//! The page of somebody who has signed in is made anew each time, but most of what stands on it is the same for everybody.

use crate::{Fields, Store, StoreError};
use moka::sync::Cache;
use serde::de::DeserializeOwned;
use std::any::Any;
use std::sync::Arc;

/// How much is kept, in bytes of JSON, which is about what it takes in memory.
const MOST_BYTES: u64 = 32 * 1024 * 1024;

/// Rows by the question that they answer.
#[derive(Clone)]
pub(crate) struct Kept(Cache<String, Answer>);

#[derive(Clone)]
struct Answer {
    /// The version of the store that was asked.
    version: u64,
    bytes: usize,
    rows: Arc<dyn Any + Send + Sync>,
}

impl Default for Kept {
    fn default() -> Self {
        let weigh =
            |question: &String, answer: &Answer| u32::try_from(question.len() + answer.bytes).unwrap_or(u32::MAX);
        Self(Cache::builder().max_capacity(MOST_BYTES).weigher(weigh).build())
    }
}

impl Store {
    /// The rows of a read that is the same for all who ask, and of which every word is written with [`Store::write`]: as
    /// they were when something was last written.
    pub(crate) async fn kept_rows<T>(&self, text: &str, fields: Fields) -> Result<Vec<T>, StoreError>
    where
        T: DeserializeOwned + Clone + Send + Sync + 'static,
    {
        let question = format!("{text} {fields:?}");
        // Looked at before the question is asked: what is written meanwhile makes the answer old, not the other way round.
        let version = self.version();
        let answer = self.kept.0.get(&question).filter(|answer| answer.version == version);
        if let Some(rows) = answer.and_then(|answer| answer.rows.downcast::<Vec<T>>().ok()) {
            return Ok(rows.to_vec());
        }
        let json = self.ask(text, fields).await?.json(0)?;
        let bytes = json.to_string().len();
        let rows: Vec<T> = crate::from_json(json)?;
        let answer = Answer { version, bytes, rows: Arc::new(rows.clone()) };
        self.kept.0.insert(question, answer);
        Ok(rows)
    }

    /// The first of them.
    pub(crate) async fn kept_row<T>(&self, text: &str, fields: Fields) -> Result<Option<T>, StoreError>
    where
        T: DeserializeOwned + Clone + Send + Sync + 'static,
    {
        Ok(self.kept_rows(text, fields).await?.into_iter().next())
    }
}
