//! What moderators keep beside the queue: which texts came, whose posts they read first, answers that they give often.

use crate::change::Change;
use crate::{Act, Fields, Store, StoreError};
use domain::content::Words;
use domain::forum::{Attachment, Gate, Moderation, whole_text};
use domain::moderation::{
    NEW_UNTIL, NewSavedAnswer, NewWatch, SAME_TEXT_WITHIN, SavedAnswer, Upkeep, WaitReason, Watch, bare,
};
use domain::record::{Key, Kind, Record};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use surrealdb::types::{Array, RecordId, Value};

/// Texts of a person that are looked through for the same one, the latest first.
const LATEST_TEXTS: u32 = 20;

const WATCH: &str = "SELECT record::id(id) AS key, words, until, space.words AS space FROM watch
    WHERE person = $person AND ended_at = NONE AND until >= $today";

#[derive(Deserialize)]
struct Said {
    words: Words,
    attachments: Vec<Attachment>,
}

impl Store {
    /// Says when posts of a space are looked at.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn set_moderation(&self, act: &Act, gate: &Gate, when: Moderation) -> Result<(), StoreError> {
        let space = Kind::Space.record(gate.space.clone());
        let mut change = Change::new(act, "said when posts are moderated", Some(&space));
        change.note_rule(&space, when);
        change.merge(&space, Fields::new().set("moderation", when.name()));
        self.write(change).await
    }

    /// How many posts of a person readers see, as far as it matters whether they are new.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn published_by(&self, person: &Key) -> Result<u32, StoreError> {
        let text =
            format!("RETURN count((SELECT 1 FROM post WHERE by = $person AND state = 'published' LIMIT {NEW_UNTIL}))");
        Ok(self.row(&text, Fields::new().person("person", Some(person))).await?.unwrap_or_default())
    }

    /// Whether a person has said the same a short while ago, in words alone or with what is written beside them, and how many
    /// other new people have. A post that is changed,
    /// `changes`, is not another one that says the same.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn same_text(
        &self,
        person: &Key,
        text: &str,
        changes: Option<&Key>,
        now: Timestamp,
    ) -> Result<(bool, usize), StoreError> {
        let query = format!(
            "SELECT words, (attachments ?? []) AS attachments, at FROM post WHERE by = $person AND at > $since AND id != $changes
                ORDER BY at DESC LIMIT {LATEST_TEXTS};
            SELECT VALUE record::id(person) FROM arrival
                WHERE digest = $digest AND at > $since AND new AND person != $person LIMIT {LATEST_TEXTS}"
        );
        let fields = Fields::new()
            .person("person", Some(person))
            .set("digest", digest(text))
            .maybe_record("changes", changes.map(|post| Kind::Post.record(post.clone())).as_ref())
            .time("since", now - SAME_TEXT_WITHIN);
        let mut answers = self.ask(&query, fields).await?;
        let said: Vec<Said> = answers.rows(0)?;
        let others: Vec<Key> = answers.rows(1)?;
        let same = bare(text);
        let is_same = |said: &Said| {
            let whole = whole_text(&said.words, &said.attachments);
            bare(&whole) == same || said.words.0.iter().any(|version| bare(&version.text()) == same)
        };
        Ok((said.iter().any(is_same), others.len()))
    }

    /// Remembers that somebody new sent a text, or why a text waits. Readers see nothing of it.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn arrived(
        &self,
        act: &Act,
        person: &Key,
        text: &str,
        new: bool,
        why: Option<WaitReason>,
    ) -> Result<(), StoreError> {
        let digest = digest(text);
        let fields = Fields::new()
            .person("person", Some(person))
            .set("digest", digest.clone())
            .time("at", act.at)
            .set("new", new)
            .set("why", why.map(WaitReason::name));
        let fields = Fields::new().set("id", arrival_id(person, &digest)).set("fields", fields.into_value());
        self.ask("UPSERT $id CONTENT $fields", fields).await.map(drop)
    }

    /// Forgets which texts came long ago.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub(crate) async fn forget_arrivals(&self, now: Timestamp) -> Result<(), StoreError> {
        let old = now - SAME_TEXT_WITHIN * 90;
        self.ask("DELETE arrival WHERE at < $old", Fields::new().time("old", old)).await.map(drop)
    }

    /// Reads what a person writes in a space first.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the key is taken.
    pub async fn watch(
        &self,
        act: &Act,
        person: &Key,
        gate: &Gate,
        new: &NewWatch,
        until: Date,
    ) -> Result<(), StoreError> {
        let about = Kind::Person.record(person.clone());
        let mut change = Change::new(act, "began to read somebody's posts first", Some(&about));
        let fields = Fields::new()
            .person("person", Some(person))
            .record("space", &Kind::Space.record(gate.space.clone()))
            .set("words", new.words.clone())
            .set("until", until.to_string())
            .person("by", act.by.as_ref())
            .time("at", act.at);
        change.create_as(RecordId::new("watch", new.key.as_str()), fields);
        let more = Fields::new()
            .record("space", &Kind::Space.record(gate.space.clone()))
            .set("words", new.words.clone())
            .set("after", until.to_string());
        change.note_upkeep(Upkeep::WatchBegan, &about, more, "", "true");
        self.write_once(change).await
    }

    /// Stops reading what a person writes in a space first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn end_watch(&self, act: &Act, person: &Key, gate: &Gate) -> Result<(), StoreError> {
        let about = Kind::Person.record(person.clone());
        let mut change = Change::new(act, "stopped reading somebody's posts first", Some(&about));
        let space = Kind::Space.record(gate.space.clone());
        change.raw(
            "LET $watched = (SELECT VALUE id FROM watch WHERE person = $person AND space = $space AND ended_at = NONE)",
            Fields::new().record("person", &about).record("space", &space),
        );
        let more = Fields::new().record("space", &space);
        change.note_upkeep(Upkeep::WatchEnded, &about, more, "", "array::len($watched) > 0");
        change.raw("UPDATE $watched SET ended_at = $at", Fields::new());
        self.write(change).await
    }

    /// Whether what a person writes in a space is read first today.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn watched(&self, person: &Key, gate: &Gate, today: Date) -> Result<Option<Watch>, StoreError> {
        let text = format!("{WATCH} AND space = $space ORDER BY until DESC LIMIT 1");
        let fields = Fields::new()
            .person("person", Some(person))
            .record("space", &Kind::Space.record(gate.space.clone()))
            .set("today", today.to_string());
        self.row(&text, fields).await
    }

    /// Where what a person writes is read first today.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn watches_of(&self, person: &Key, today: Date) -> Result<Vec<Watch>, StoreError> {
        let fields = Fields::new().person("person", Some(person)).set("today", today.to_string());
        self.rows(&format!("{WATCH} ORDER BY until"), fields).await
    }

    /// Answers that moderators give often, by title.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn saved_answers(&self) -> Result<Vec<SavedAnswer>, StoreError> {
        let text =
            "SELECT record::id(id) AS key, title, text, locale FROM saved_answer WHERE ended_at = NONE ORDER BY title";
        self.rows(text, Fields::new()).await
    }

    /// Saves an answer.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the key is taken.
    pub async fn save_answer(&self, act: &Act, new: &NewSavedAnswer) -> Result<(), StoreError> {
        let mut change = Change::new(act, "saved an answer", None);
        let fields = Fields::new()
            .set("title", new.title.clone())
            .set("text", new.text.clone())
            .set("locale", new.locale.tag())
            .person("by", act.by.as_ref())
            .time("at", act.at);
        change.create_as(RecordId::new("saved_answer", new.key.as_str()), fields);
        self.write_once(change).await
    }

    /// Takes a saved answer out of the list.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn end_saved_answer(&self, act: &Act, answer: &Key) -> Result<(), StoreError> {
        let mut change = Change::new(act, "took out a saved answer", None);
        let fields = Fields::new().set("answer", RecordId::new("saved_answer", answer.as_str()));
        change.raw("UPDATE $answer SET ended_at = $at", fields);
        self.write(change).await
    }
}

impl Change {
    /// Notes that posts of a space are looked at at another time than before.
    pub(crate) fn note_rule(&mut self, space: &Record, when: Moderation) {
        self.know(Fields::new().record("ruled", space).set("rule", when.name()));
        let more = Fields::new().record("space", space).set("after", when.name());
        self.note_upkeep(Upkeep::RuleChanged, space, more, "before: $ruled.moderation", "$ruled.moderation != $rule");
    }
}

pub(super) fn arrival_id(person: &Key, digest: &str) -> RecordId {
    RecordId::new("arrival", Array::from(vec![Value::String(person.to_string()), Value::String(digest.to_owned())]))
}

/// Two texts with the same letters have the same digest.
pub(super) fn digest(text: &str) -> String {
    format!("{:x}", Sha256::digest(bare(text)))
}
