//! What facilitators write down for people who have no account: guests, their words, their consent and their codes.

mod people;

pub use people::{Agreed, PEOPLE_A_PAGE, WrittenDown};

use crate::accounts::NewCard;
use crate::change::Change;
use crate::guests::put_guest;
use crate::sessions::hash;
use crate::{Act, Fields, Store, StoreError, Token};
use domain::accounts::{Person, Preferences};
use domain::content::Locale;
use domain::forum::{NewPost, PostState};
use domain::record::{Key, Kind};
use domain::recorded::{HearBack, NewRecording, Voice};
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

    /// A new return code for a person, drawn from a secret of the browser of who looks after them.
    pub fn of_person(seed: &Token, person: &Key, form: &Key) -> Self {
        Self::drawn_from(seed, &format!("{person} {form}"))
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
            .set("digest", digest(voices, new.hear.as_ref(), seed))
            .person("by", act.by.as_ref())
            .time("at", act.at);
        change.create_as(recorded.clone(), fields);
        let reads = new.hear.as_ref().and_then(|hear| hear.locale).unwrap_or(locale);
        for ((one, card), hash) in voices.iter().zip(&cards).zip(hashes) {
            let guest = guest(one, &new.key, reads, seed).ok_or(StoreError::NotFound)?;
            put_guest(&mut change, &guest, act.at);
            if let Some(hear) = &new.hear {
                change.hear(&guest.key, &hear.hearing, None);
            }
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
            change.create_with(RecordId::new("consent", post.key.as_str()), consent, "space: $topic_now.space");
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

/// What tells one table from another. An address is a part of it, together with a secret that is not in the database: so
/// nobody can find the address by trying.
fn digest(voices: &[RecordedVoice], hear: Option<&HearBack>, seed: &Token) -> String {
    let all: Vec<_> = voices.iter().map(|one| (&one.name, &one.topic, &one.voice.words)).collect();
    let said = serde_json::to_string(&all).unwrap_or_default();
    let Some(hear) = hear.filter(|hear| hear.by_letter()) else { return hash(&said) };
    let personal = [&hear.hearing.name, &hear.hearing.address].map(|one| one.as_ref().map(|text| text.0.clone()));
    hash(&format!("{said} {personal:?} {:?} {}", hear.locale, seed.secret()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Place;
    use domain::content::{Version, Words};
    use domain::form;
    use domain::forum::{Gate, NewTopic, Space};
    use jiff::Timestamp;

    fn key(text: &str) -> Key {
        Key::parse(text).expect("a key")
    }

    fn now() -> Timestamp {
        "2026-11-20T10:00:00Z".parse().expect("a time")
    }

    fn words(text: &str) -> Words {
        Words::of(Version::standard(Locale::DEFAULT, None, text))
    }

    /// A database with a topic of Ruth's.
    async fn with_ruth() -> (Store, Act) {
        let place = Place { url: "mem://".into(), login: None, namespace: "test".into() };
        let store = Store::open(&place).await.expect("a database in memory");
        let (name, preferences) = ("Ruth".to_owned(), Preferences::default());
        let ruth = Person { key: key("ruth"), name, guest: false, preferences, locale: None, grants: vec![] };
        store.add_person(&Act::of_the_site(now()), &ruth, None).await.expect("a person");
        let (gate, picture) = (Gate::open(key("travel")), "bus".into());
        let space = Space { key: key("travel"), gate, words: words("Travel"), picture, topics: 0 };
        store.add_space(&Act::of_the_site(now()), &space, 1).await.expect("a space");
        let act = Act::of(&ruth.key, now());
        let topic = NewTopic::own(key("buses"), words("Buses"), words("They are late."));
        store.start_topic(&act, &space.key, &topic).await.expect("a topic");
        (store, act)
    }

    /// Writes down what Dot said, who wants letters to this address.
    async fn writes_down(store: &Store, act: &Act, address: &str) -> Result<Key, StoreError> {
        let typed = [
            ("key", "01jd4x5zs0000000000000000a"),
            ("text", "I walk."),
            ("how", "phone"),
            ("consent", "yes"),
            ("asked-by", "Ruth"),
            ("consent-way", "said"),
            ("consent-day", "19"),
            ("consent-month", "11"),
            ("consent-year", "2026"),
            ("hear", "letter"),
            ("letter-name", "Dot Made-Up"),
            ("letter-address", address),
            ("letter-form", "easy-read"),
            ("letter-language", "en"),
        ];
        let fields = form::Fields(typed.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect());
        let today = jiff::civil::date(2026, 11, 20);
        let new = NewRecording::read(&fields, Locale::DEFAULT, today).expect("a recording");
        let voice = new.voices[0].clone();
        let voices = [RecordedVoice { voice, name: "Dot".into(), topic: key("buses"), state: PostState::Published }];
        let seed = Token::parse(&"0123456789abcdef".repeat(4)).expect("a secret");
        store.write_down(act, &key("buses"), &new, &voices, Locale::DEFAULT, &seed).await?;
        store.post(&new.key.with(1)).await.map(|post| post.by)
    }

    #[tokio::test]
    async fn where_somebody_lives_stands_in_one_place_and_another_address_is_not_the_same_form() {
        let (store, act) = with_ruth().await;
        let dot = writes_down(&store, &act, "1 Made Up Lane").await.expect("written down");
        assert_eq!(writes_down(&store, &act, "1 Made Up Lane").await.expect("sent twice"), dot);
        let other = writes_down(&store, &act, "2 Made Up Lane").await;
        assert!(matches!(other, Err(StoreError::Exists)), "{other:?}");
        let (hearing, _) = store.hearing(&dot).await.expect("how they hear");
        assert_eq!(hearing.address.map(|address| address.0).as_deref(), Some("1 Made Up Lane"));
        for table in ["event", "recorded", "consent", "person", "post", "card", "draft", "news", "follow", "finding"] {
            let text = format!("SELECT * FROM {table}");
            let rows: Vec<serde_json::Value> = store.rows(&text, Fields::new()).await.expect("rows");
            let text = serde_json::to_string(&rows).expect("text");
            assert!(!text.contains("Made"), "{table}: {text}");
        }
    }

    #[tokio::test]
    async fn who_gave_a_new_code_and_who_noted_that_somebody_no_longer_agrees_stays_known() {
        let (store, act) = with_ruth().await;
        let dot = writes_down(&store, &act, "1 Made Up Lane").await.expect("written down");
        let card = NewCard::of_person(&Token::new(), &dot, &key("01jd4x5zs0000000000000000b"));
        store.renew_card(&act, &dot, &card, None).await.expect("a new code");
        let post = store.post(&key("01jd4x5zs0000000000000000a-1")).await.expect("the post");
        store.withdraw_consent(&act, &post).await.expect("noted");
        let text = "SELECT VALUE record::id(by) FROM event WHERE about = $about AND verb = $verb";
        for (about, verb) in [
            (Kind::Person.record(dot.clone()), "made a new code"),
            (Kind::Post.record(post.key.clone()), "noted that somebody no longer agrees"),
        ] {
            let fields = Fields::new().record("about", &about).set("verb", verb);
            assert_eq!(store.rows::<Key>(text, fields).await.expect("events"), [key("ruth")], "{verb}");
        }
        let void = "SELECT VALUE record::id(voided_by) FROM card WHERE person = $person AND voided_at != NONE";
        let fields = Fields::new().person("person", Some(&dot));
        assert_eq!(store.rows::<Key>(void, fields).await.expect("cards"), [key("ruth")], "the old code is void");
    }
}
