//! What facilitators write down for people who have no account: guests, their words, their consent and their codes.

use crate::accounts::NewCard;
use crate::change::Change;
use crate::guests::put_guest;
use crate::sessions::hash;
use crate::{Act, Fields, Store, StoreError, Token};
use domain::accounts::{Person, Preferences};
use domain::content::Locale;
use domain::forum::{NewPost, PostState};
use domain::record::{Key, Kind};
use domain::recorded::{NewRecording, Voice};
use serde::Deserialize;
use surrealdb::types::RecordId;

/// A voice that is ready to be written down.
#[derive(Clone, Debug)]
pub struct RecordedVoice {
    /// What was said, and by whom.
    pub voice: Voice,
    /// The name that others see.
    pub name: String,
    /// The topic that it belongs to.
    pub topic: Key,
    /// How far it goes at once.
    pub state: PostState,
}

/// What one person gets on paper: how they come back to what they said.
#[derive(Debug, Deserialize)]
pub struct Slip {
    /// Who.
    pub person: Key,
    /// Their name.
    pub name: String,
    /// Their row in the table.
    pub row: usize,
    /// The topic with their words.
    pub topic: Key,
    /// Its space.
    pub space: Key,
}

impl NewCard {
    /// The return code of the person in a row of what was written down.
    pub fn of_recorded(seed: &Token, recorded: &Key, row: usize) -> Self {
        Self::drawn_from(seed, &format!("{recorded} {row}"))
    }
}

impl Store {
    /// Writes down what people said, all of it or nothing: each of them is a guest with a return code, drawn from a
    /// secret of the facilitator's browser. Sent twice, it is written once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where something else was written down under the key.
    pub async fn write_down(
        &self,
        act: &Act,
        topic: &Key,
        new: &NewRecording,
        voices: &[RecordedVoice],
        locale: Locale,
        seed: &Token,
    ) -> Result<(), StoreError> {
        let cards: Vec<_> = voices.iter().map(|one| NewCard::of_recorded(seed, &new.key, one.voice.row)).collect();
        let hashes = self.slow_hashes(cards.iter().map(|card| card.phrase.clone()).collect()).await?;
        let topic = Kind::Topic.record(topic.clone());
        let mut change = Change::new(act, "wrote down what people said", Some(&topic));
        let recorded = RecordId::new("recorded", new.key.as_str());
        let fields = Fields::new()
            .record("topic", &topic)
            .json("help", &new.help)
            .set("voices", voices.len() as i64)
            .set("digest", digest(voices))
            .person("by", act.by.as_ref())
            .time("at", act.at);
        change.create_as(recorded.clone(), fields);
        for ((one, card), hash) in voices.iter().zip(&cards).zip(hashes) {
            let guest = guest(one, &new.key, locale, seed).ok_or(StoreError::NotFound)?;
            put_guest(&mut change, &guest, act.at);
            change.create_as(RecordId::new("card", hash), card.fields(act.by.as_ref(), &guest.key, act.at));
            let post = NewPost {
                of: Some(guest.key.clone()),
                help: new.help,
                state: one.state,
                ..NewPost::own(new.key.with(one.voice.row), one.voice.words.clone())
            };
            change.say(&Kind::Topic.record(one.topic.clone()), &post);
            let consent = Fields::new()
                .set("recorded", recorded.clone())
                .record("post", &Kind::Post.record(post.key.clone()))
                .person("person", Some(&guest.key))
                .set("row", one.voice.row as i64)
                .set("asked_by", new.consent.asked_by.clone())
                .set("way", new.consent.way.name())
                .set("day", new.consent.day.to_string())
                .person("by", act.by.as_ref())
                .time("at", act.at);
            change.create_as(RecordId::new("consent", post.key.as_str()), consent);
        }
        self.write_once(change).await
    }

    /// The people of what a facilitator wrote down, in their order; nobody, where it was somebody else.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn slips(&self, by: &Key, recorded: &Key) -> Result<Vec<Slip>, StoreError> {
        let text = "SELECT record::id(person) AS person, person.name AS name, row, record::id(post.topic) AS topic,
                record::id(post.topic.space) AS space
            FROM consent WHERE recorded = $recorded AND by = $by ORDER BY row";
        let fields = Fields::new().set("recorded", RecordId::new("recorded", recorded.as_str())).person("by", Some(by));
        self.rows(text, fields).await
    }

    /// A topic of a space by its title, in any language, or by its key; nothing where there is none or several.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn topic_called(&self, space: &Key, title: &str) -> Result<Option<Key>, StoreError> {
        let text = "SELECT VALUE record::id(id) FROM topic WHERE space = $space AND opening = 'published'
            AND (record::id(id) = $title OR string::lowercase(words[0].title ?? '') = $title
                OR $title IN words.map(|$version| string::lowercase($version.title ?? ''))) LIMIT 2";
        let fields =
            Fields::new().record("space", &Kind::Space.record(space.clone())).set("title", title.trim().to_lowercase());
        let mut found: Vec<Key> = self.rows(text, fields).await?;
        Ok(if found.len() == 1 { found.pop() } else { None })
    }
}

fn guest(one: &RecordedVoice, recorded: &Key, locale: Locale, seed: &Token) -> Option<Person> {
    Some(Person {
        key: Store::guest_key(seed, &format!("{recorded} {}", one.voice.row))?,
        name: one.name.clone(),
        guest: true,
        preferences: Preferences::default(),
        locale: Some(locale),
        grants: vec![],
    })
}

/// What tells one table from another.
fn digest(voices: &[RecordedVoice]) -> String {
    let all: Vec<_> = voices.iter().map(|one| (&one.name, &one.topic, &one.voice.words)).collect();
    hash(&serde_json::to_string(&all).unwrap_or_default())
}
