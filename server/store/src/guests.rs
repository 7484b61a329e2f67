//! People without an account: how they begin, come back, and may become an account.

use crate::accounts::NewCard;
use crate::change::Change;
use crate::forum::{GATE_OF, POST, POSTS_A_PAGE};
use crate::sessions::hash;
use crate::{Act, Fields, Store, StoreError, Token};
use domain::accounts::{EmailAddress, Person};
use domain::content::{Locale, Words};
use domain::forum::Post;
use domain::record::{Key, Kind};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use surrealdb::types::RecordId;

/// How long the link works by which somebody says that an address is theirs, in hours: a letter may be read tomorrow.
const ADDRESS_LINK_HOURS: i64 = 24;

/// Something that a person said, and whether somebody said something after it.
#[derive(Debug, Deserialize)]
pub struct Said {
    /// What.
    #[serde(flatten)]
    pub post: Post,
    /// The words of its topic.
    pub topic_words: Words,
    /// The first thing that somebody else said afterwards in the same topic.
    #[serde(default)]
    pub next: Option<Key>,
}

impl Store {
    /// The key of the guest that a browser's secret gives for a form. Sent twice, the form has the same guest; nobody
    /// else can have it.
    pub fn guest_key(seed: &Token, form: &str) -> Option<Key> {
        Key::parse(&hash(&format!("guest {form} {}", seed.secret()))[..26])
    }

    /// Adds a guest with their return code. Sent twice, they are added once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where somebody else has the key.
    pub async fn add_guest(&self, guest: &Person, card: &NewCard, at: Timestamp) -> Result<(), StoreError> {
        let record = Kind::Person.record(guest.key.clone());
        let hash = self.slow_hash(&card.phrase).await?;
        let mut change = Change::new(&Act::of_the_site(at), "came as a guest", Some(&record));
        put_guest(&mut change, guest, at);
        change.create_as(RecordId::new("card", hash), card.fields(None, &guest.key, at));
        self.write_once(change).await
    }

    /// Gives a person a new return code or card: all older ones stop working, and so does every session but this one of
    /// their own. Sent twice, it is done once.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn renew_card(
        &self,
        act: &Act,
        person: &Key,
        card: &NewCard,
        session: Option<&Token>,
    ) -> Result<(), StoreError> {
        let id = RecordId::new("card", self.slow_hash(&card.phrase).await?);
        let record = Kind::Person.record(person.clone());
        let mut change = Change::new(act, "made a new code", Some(&record));
        change.create_as(id.clone(), card.fields(act.by.as_ref(), person, act.at));
        change.raw(
            "UPDATE card SET voided_at = $at, voided_by = $by WHERE person = $person AND voided_at = NONE AND id != $new;
             DELETE session WHERE person = $person AND id != $open",
            Fields::new()
                .record("person", &record)
                .set("new", id)
                .set("open", session.map(|session| RecordId::new("session", session.hash()))),
        );
        self.write_once(change).await
    }

    /// Makes an account of a guest. All that they did stays theirs.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn become_account(&self, act: &Act, person: &Key, name: &str) -> Result<(), StoreError> {
        let record = Kind::Person.record(person.clone());
        let mut change = Change::new(act, "became an account", Some(&record));
        change.merge(&record, Fields::new().set("name", name).set("guest", false));
        self.write(change).await
    }

    /// Whether an address belongs to somebody.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn is_address_taken(&self, address: &EmailAddress) -> Result<bool, StoreError> {
        let id = RecordId::new("address", hash(address.as_str()));
        let found: Option<bool> = self.row("RETURN record::exists($id)", Fields::new().set("id", id)).await?;
        Ok(found == Some(true))
    }

    /// Makes a link by which a person says that an address is theirs. It also signs in.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn make_address_link(
        &self,
        act: &Act,
        person: &Key,
        address: &EmailAddress,
    ) -> Result<Token, StoreError> {
        let token = Token::new();
        let mut change = Change::new(act, "named an address", Some(&Kind::Person.record(person.clone())));
        let fields = Fields::new()
            .person("person", Some(person))
            .set("email", address.as_str().to_owned())
            .time("at", act.at)
            .time("expires_at", act.at + SignedDuration::from_hours(ADDRESS_LINK_HOURS));
        change.create_as(RecordId::new("sign_in_link", token.hash()), fields);
        self.write(change).await?;
        Ok(token)
    }

    /// Ties an address to the person who has shown that it is theirs. Somebody else's address stays somebody else's.
    pub(crate) async fn tie_address(&self, person: &Key, address: &str, at: Timestamp) -> Result<(), StoreError> {
        let record = Kind::Person.record(person.clone());
        let mut change = Change::new(&Act::of(person, at), "tied an address", Some(&record));
        change.raw("DELETE address WHERE person = $person", Fields::new().record("person", &record));
        change.create_as(RecordId::new("address", hash(address)), Fields::new().record("person", &record));
        change.merge(&record, Fields::new().set("email", address.to_owned()));
        match self.write(change).await {
            Err(StoreError::Exists) => Ok(()),
            done => done,
        }
    }

    /// A page of what a person said, the latest first. Pages count from 1.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn said_by(&self, person: &Key, page: u32) -> Result<Vec<Said>, StoreError> {
        let text = format!(
            "SELECT {GATE_OF}topic.space) AS gate, topic.words AS topic_words,
                {POST} post WHERE by = $person ORDER BY at DESC LIMIT $limit START $start"
        );
        let fields = Fields::new()
            .person("person", Some(person))
            .set("limit", POSTS_A_PAGE)
            .set("start", page.saturating_sub(1).saturating_mul(POSTS_A_PAGE));
        let mut all: Vec<Said> = self.rows(&text, fields).await?;
        self.find_what_came_next(person, &mut all).await?;
        Ok(all)
    }

    /// Each is asked for by itself: asked for inside the question for the posts, it is answered by reading all posts there are.
    async fn find_what_came_next(&self, person: &Key, all: &mut [Said]) -> Result<(), StoreError> {
        let (mut text, mut fields) = (String::new(), Fields::new().person("person", Some(person)));
        for (n, Said { post, .. }) in all.iter().enumerate() {
            text.push_str(&format!(
                "SELECT VALUE record::id(id) FROM post WHERE topic = $topic{n} AND n > $n{n} AND state = 'published'
                    AND by != $person ORDER BY n LIMIT 1;\n"
            ));
            fields = fields
                .record(&format!("topic{n}"), &Kind::Topic.record(post.topic.clone()))
                .set(&format!("n{n}"), post.n);
        }
        if all.is_empty() {
            return Ok(());
        }
        let mut answers = self.ask(&text, fields).await?;
        for (n, said) in all.iter_mut().enumerate() {
            said.next = answers.row(n)?;
        }
        Ok(())
    }

    /// How much a person said.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn count_said_by(&self, person: &Key) -> Result<u32, StoreError> {
        let text = "RETURN count((SELECT 1 FROM post WHERE by = $person))";
        Ok(self.row(text, Fields::new().person("person", Some(person))).await?.unwrap_or_default())
    }

    /// The names of everybody with a role that others rely on: nobody else may be called so.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn staff_names(&self) -> Result<Vec<String>, StoreError> {
        let text = "SELECT VALUE person.name FROM grant WHERE ended_at = NONE AND role IN
            ['facilitator', 'moderator', 'safeguarding-lead', 'editor', 'strategy-lead', 'administrator']";
        self.rows(text, Fields::new()).await
    }
}

/// Puts a guest into a change. Nobody but themselves made them.
pub(crate) fn put_guest(change: &mut Change, guest: &Person, at: Timestamp) {
    let fields = Fields::new()
        .set("name", guest.name.clone())
        .set("guest", true)
        .set("locale", guest.locale.map(Locale::tag))
        .json("preferences", &guest.preferences)
        .time("at", at);
    change.create_as(RecordId::new("person", guest.key.as_str()), fields);
}
