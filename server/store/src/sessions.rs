//! Sessions and links by e-mail. Only hashes of tokens are kept: who reads the database cannot sign in with it.

use crate::change::Change;
use crate::values::time;
use crate::{Act, Fields, Store, StoreError};
use domain::accounts::{Companion, Helped, Person, Viewer, holds_beside_a_supporter};
use domain::record::{Key, Kind};
use jiff::{SignedDuration, Timestamp};
use rand::RngExt as _;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use surrealdb::types::{RecordId, SurrealValue as _};

/// How long a session lasts, in hours: 30 days, so that people who find signing in hard need not do it often.
pub(crate) const SESSION_HOURS: i64 = 30 * 24;
/// How long a link by e-mail works, in minutes.
const LINK_MINUTES: i64 = 30;

/// A secret of 256 bits, as hexadecimal digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

/// The token of a session, as it stands in the cookie.
pub type SessionToken = Token;

impl Token {
    /// A new secret.
    pub fn new() -> Self {
        Self(rand::rng().random::<[u8; 32]>().iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Another secret that one gives for a purpose: the same each time.
    pub(crate) fn drawn_from(seed: &Self, purpose: &str) -> Self {
        Self(hash(&format!("{purpose} {}", seed.0)))
    }

    /// Reads a token from a cookie or an address; `None` where it cannot be one.
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit())).then(|| Self(text.to_lowercase()))
    }

    /// The secret itself.
    pub fn secret(&self) -> &str {
        &self.0
    }

    pub(crate) fn hash(&self) -> String {
        hash(&self.0)
    }
}

impl Default for Token {
    fn default() -> Self {
        Self::new()
    }
}

/// A token is a secret: it is never written to a log by accident.
impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

pub(crate) fn hash(text: &str) -> String {
    format!("{:x}", Sha256::digest(text))
}

#[derive(Deserialize)]
struct Owner {
    person: Key,
    #[serde(default)]
    email: Option<String>,
}

/// What is known of a session.
#[derive(Clone, Deserialize)]
struct Session {
    #[serde(flatten)]
    person: Person,
    expires_at: Timestamp,
    #[serde(default)]
    helps: Vec<Lasting<Helped>>,
    #[serde(default)]
    with: Option<Lasting<Companion>>,
}

/// What lasts until a time.
#[derive(Clone, Deserialize)]
struct Lasting<T> {
    #[serde(flatten)]
    what: T,
    until: Timestamp,
}

impl<T> Lasting<T> {
    fn at(self, now: Timestamp) -> Option<T> {
        (self.until > now).then_some(self.what)
    }
}

impl Store {
    /// Begins a session of a person.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn start_session(&self, person: &Key, at: Timestamp) -> Result<SessionToken, StoreError> {
        let token = Token::new();
        let mut change = Change::new(&Act::of(person, at), "signed in", None);
        let fields = Fields::new()
            .person("person", Some(person))
            .time("at", at)
            .time("expires_at", at + SignedDuration::from_hours(SESSION_HOURS));
        change.create_as(RecordId::new("session", token.hash()), fields);
        self.write(change).await?;
        Ok(token)
    }

    /// Ends a session.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn end_session(&self, token: &SessionToken) -> Result<(), StoreError> {
        self.ask("DELETE $open", session(token)).await.map(drop)
    }

    /// Who a session belongs to; nobody, where it has ended.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn viewer(&self, token: &SessionToken, now: Timestamp) -> Result<Viewer, StoreError> {
        let text = "SELECT record::id(person.id) AS key, person.name AS name, person.locale AS locale,
                (person.guest ?? false) AS guest, (person.preferences ?? {}) AS preferences, expires_at,
                (SELECT role, scope FROM grant WHERE person = $parent.person AND ended_at = NONE) AS grants,
                (SELECT record::id(id) AS support, record::id(person) AS person, person.name AS name, may, until
                    FROM support WHERE supporter = $parent.person AND ended_at = NONE) AS helps,
                IF support {
                    { key: record::id(support.supporter), name: support.supporter.name, until: support.until }
                } AS with
            FROM $open WHERE support = NONE OR support.ended_at = NONE";
        let found: Option<Session> = self.own_row(text, session(token)).await?;
        Ok(found.and_then(|session| session.viewer(now)).unwrap_or_default())
    }

    /// Makes a link that signs a person in, if somebody has this address.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn make_link(&self, address_hash: &str, at: Timestamp) -> Result<Option<Token>, StoreError> {
        let address = RecordId::new("address", address_hash);
        let found: Option<Owner> = self
            .row("SELECT record::id(person) AS person FROM $address", Fields::new().set("address", address))
            .await?;
        let Some(Owner { person, .. }) = found else { return Ok(None) };
        let token = Token::new();
        let mut change = Change::new(&Act::of(&person, at), "asked for a link", None);
        let fields = Fields::new()
            .person("person", Some(&person))
            .time("at", at)
            .time("expires_at", at + SignedDuration::from_mins(LINK_MINUTES));
        change.create_as(RecordId::new("sign_in_link", token.hash()), fields);
        self.write(change).await?;
        Ok(Some(token))
    }

    /// Uses up a link: whose it is, if it still works. Only the first use succeeds.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where the link is unknown, used or too old.
    pub async fn use_link(&self, token: &Token, at: Timestamp) -> Result<Key, StoreError> {
        let text = "UPDATE $link SET used_at = $now WHERE used_at = NONE AND expires_at > $now
            RETURN record::id(person) AS person, email";
        let link = RecordId::new("sign_in_link", token.hash());
        let fields = Fields::new().set("link", link).set("now", time(at).into_value());
        let owner = self.row::<Owner>(text, fields).await?.ok_or(StoreError::NotFound)?;
        if let Some(address) = owner.email {
            self.tie_address(&owner.person, &address, at).await?;
        }
        Ok(owner.person)
    }

    /// Forgets sessions, links and drafts that are over, and who made requests that were closed long ago. Drafts last as
    /// long as sessions.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn forget_expired(&self, now: Timestamp) -> Result<(), StoreError> {
        let text = "DELETE session WHERE expires_at < $now; DELETE sign_in_link WHERE expires_at < $now;
            DELETE draft WHERE at < $old; DELETE support_invitation WHERE expires_at < $old";
        let old = now - SignedDuration::from_hours(SESSION_HOURS);
        self.ask(text, Fields::new().time("now", now).time("old", old)).await?;
        self.forget_arrivals(now).await?;
        self.forget_who_asked(now).await
    }

    /// Whether a person is there, by key.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn person_exists(&self, person: &Key) -> Result<bool, StoreError> {
        let record = Kind::Person.record(person.clone());
        let found: Option<bool> =
            self.row("RETURN record::exists($person)", Fields::new().record("person", &record)).await?;
        Ok(found == Some(true))
    }
}

impl Session {
    /// Who reads at this time; nobody, where the session is over. While a supporter is with a person, they help nobody
    /// else, and have no role that tells of others.
    fn viewer(self, now: Timestamp) -> Option<Viewer> {
        let Self { mut person, expires_at, helps, with } = self;
        if expires_at <= now {
            return None;
        }
        let Some(with) = with else {
            let helps = helps.into_iter().filter_map(|help| help.at(now)).collect();
            return Some(Viewer { person: Some(person), helps, with: None });
        };
        let with = with.at(now)?;
        person.grants.retain(|grant| holds_beside_a_supporter(grant.role));
        Some(Viewer { person: Some(person), helps: vec![], with: Some(with) })
    }
}

fn session(token: &SessionToken) -> Fields {
    Fields::new().set("open", RecordId::new("session", token.hash()))
}
