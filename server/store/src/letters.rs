//! Letters that wait to be sent. They are kept first and sent afterwards, so that a mail server that is away loses
//! nothing.

use crate::change::Change;
use crate::values::time;
use crate::{Fields, Store, StoreError};
use domain::accounts::EmailAddress;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use surrealdb::types::{RecordId, SurrealValue as _, Value};
use ulid::Ulid;

/// After so many tries a letter is given up: about a day.
const MOST_TRIES: u32 = 12;

/// A letter that waits.
#[derive(Debug, Deserialize)]
pub struct Letter {
    /// Which letter.
    pub key: String,
    /// The address.
    pub to: String,
    /// The subject; it says nothing about the person.
    pub subject: String,
    /// The text.
    pub body: String,
    /// The same as HTML, for letters that have it.
    #[serde(default)]
    pub html: Option<String>,
    /// The address by which such letters are stopped.
    #[serde(default)]
    pub stop: Option<String>,
    /// How often it was tried.
    pub tries: u32,
}

impl Change {
    /// Puts a letter in the outbox together with what it tells of. It goes out once the change was written and somebody said
    /// [`Store::letters_wait`].
    pub(crate) fn post_letter(&mut self, to: &EmailAddress, subject: &str, body: &str) {
        let at = self.act().at;
        self.create_as(new_id(), fields(to, subject, body, at));
    }
}

/// A letter as a row of the outbox, for a transaction that is no [`Change`].
pub(crate) fn new_letter(to: &EmailAddress, subject: &str, body: &str, at: Timestamp) -> Value {
    fields(to, subject, body, at).set("id", new_id()).into_value()
}

fn new_id() -> RecordId {
    RecordId::new("letter", Ulid::new().to_string())
}

fn fields(to: &EmailAddress, subject: &str, body: &str, at: Timestamp) -> Fields {
    Fields::new()
        .set("to", to.as_str().to_owned())
        .set("subject", subject.to_owned())
        .set("body", body.to_owned())
        .set("tries", 0)
        .time("at", at)
        .time("next_at", at)
}

impl Store {
    /// Says that a change has put letters in the outbox.
    pub(crate) fn letters_wait(&self) {
        self.letter_waits.notify_one();
    }

    /// Puts a letter in the outbox.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn post_letter(
        &self,
        to: &EmailAddress,
        subject: &str,
        body: &str,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let vars = Fields::new().set("id", new_id()).set("f", fields(to, subject, body, at).into_value());
        self.ask("CREATE $id CONTENT $f", vars).await?;
        self.letters_wait();
        Ok(())
    }

    /// Waits until this process has put a letter in the outbox.
    pub async fn letter_waits(&self) {
        self.letter_waits.notified().await;
    }

    /// The letters whose time has come. Asking takes them for five minutes, so that two servers do not send the same.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn take_letters(&self, now: Timestamp) -> Result<Vec<Letter>, StoreError> {
        let text = "UPDATE letter SET next_at = $later, tries += 1 WHERE next_at <= $now
            RETURN record::id(id) AS key, to, subject, body, html, stop, tries";
        let later = now + SignedDuration::from_mins(5);
        self.rows(text, Fields::new().time("now", now).time("later", later)).await
    }

    /// Forgets a letter that was sent.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn letter_sent(&self, letter: &Letter) -> Result<(), StoreError> {
        self.ask("DELETE $id", Fields::new().set("id", RecordId::new("letter", letter.key.as_str()))).await.map(drop)
    }

    /// Puts a letter back that could not be sent: the next try comes later and later. After too many it is given up,
    /// which the caller notes.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn letter_failed(&self, letter: &Letter, now: Timestamp) -> Result<(), StoreError> {
        if letter.tries >= MOST_TRIES {
            return self.letter_sent(letter).await;
        }
        let wait = SignedDuration::from_mins(1 << letter.tries.min(8));
        let fields = Fields::new()
            .set("id", RecordId::new("letter", letter.key.as_str()))
            .set("next", time(now + wait).into_value());
        self.ask("UPDATE $id SET next_at = $next", fields).await.map(drop)
    }
}
