//! The glossary, and what records said before.

use crate::change::Change;
use crate::{Act, Fields, Store, StoreError};
use domain::content::Words;
use domain::record::{Key, Kind, Record};
use domain::strategy::Earlier;
use domain::talk::{for_readers, with_hands};
use serde::Deserialize;

/// A hard word with its meaning.
#[derive(Clone, Debug, Deserialize)]
pub struct Word {
    /// Which word.
    pub key: Key,
    /// The word (as title) and its meaning.
    pub words: Words,
    /// The concept of its picture.
    #[serde(default)]
    pub picture: Option<String>,
}

impl Store {
    /// All hard words, in the order of the alphabet.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn glossary(&self) -> Result<Vec<Word>, StoreError> {
        let text = "SELECT record::id(id) AS key, words, picture FROM word WHERE ended_at = NONE ORDER BY key";
        self.rows(text, Fields::new()).await
    }

    /// Adds a hard word.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where it is there.
    pub async fn add_word(&self, act: &Act, word: &Word) -> Result<(), StoreError> {
        let record = Kind::Word.record(word.key.clone());
        let mut change = Change::new(act, "added a word", Some(&record));
        change.create(&record, Fields::new().json("words", &word.words).set("picture", word.picture.clone()));
        self.write(change).await
    }

    /// What a record said before, the latest first; of a post, what every reader of it may see.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn history(&self, record: &Record) -> Result<Vec<Earlier>, StoreError> {
        if record.kind == Kind::Post {
            let now = self.post(&record.key).await?;
            let replaced = with_hands(self.earlier_words(&record.key).await?, &now);
            return Ok(for_readers(replaced).into_iter().map(Earlier::from).collect());
        }
        let text = "SELECT at, before.words AS words, before.rest.owner AS owner, before.rest.due AS due,
                before.rest.period AS period, before.rest.local AS local FROM event
            WHERE about = $record AND before.words != NONE ORDER BY at DESC LIMIT 50";
        self.rows(text, Fields::new().record("record", record)).await
    }

    /// Whether the site holds anything: an empty one may get the demonstration data.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn is_empty(&self) -> Result<bool, StoreError> {
        let text = "RETURN array::concat((SELECT id FROM person LIMIT 1), (SELECT id FROM strategy LIMIT 1))";
        let found: Vec<serde_json::Value> = self.rows(text, Fields::new()).await?;
        Ok(found.is_empty())
    }
}
