//! The database: SurrealDB, embedded or remote, and the only place where SurrealQL stands.
//!
//! One module for each domain word holds its reads and writes; some words have several, and some modules parts:
//!
//! - `accounts`, `sessions`, `guests`, `supporters`, `members`: people, how they sign in, who helps whom, who is let into
//!   a space
//! - `content`, `writing`, `pictures`, `recordings`: the glossary, forms of texts, and what stands beside them
//! - `forum`, `talk` (with its `topics`), `attachments`, `recorded`: what people say, to each other and through others
//! - `moderation`, `safeguarding` (with its `cases`, `reports`, and what was just `raised` or is `late`): what waits for
//!   somebody who looks after posts or people
//! - `notices` (with `news` and `follows`), `hearing`, `outcomes`, `letters`: news, who hears of them and how, what
//!   became of topics
//! - `statements`, `boards`, `strategy`, `import`, `trail`, `requests`, `search`: as their names say
//! - `database`, `change`, `together`, `values`, `drafts`, `error`, `migrations`: what all of them need
//! - `scale`, `outage`: many posts for measuring, and a database that goes away for tests
//!
//! What people say and do is written as a [`Change`]: one transaction with the audit event inside. Drafts, letters,
//! notices and the ends of sessions are nobody's deeds and leave no event. Reads return domain types. Values are always
//! bound, never written into a query.

mod accounts;
mod attachments;
mod boards;
mod change;
mod content;
mod database;
mod drafts;
mod error;
mod forum;
mod guests;
mod hearing;
mod import;
mod kept;
mod letters;
mod members;
mod migrations;
mod moderation;
mod notices;
mod outage;
mod outcomes;
mod pictures;
mod recorded;
mod recordings;
mod requests;
mod safeguarding;
mod scale;
mod search;
mod sessions;
mod statements;
mod strategy;
mod supporters;
mod talk;
mod together;
mod trail;
mod values;
mod writing;

pub use accounts::{NewCard, PersonRow};
pub use change::Act;
pub use content::Word;
pub use drafts::{Begun, Draft, DraftPlace};
pub use error::StoreError;
pub use forum::{POSTS_A_PAGE, TOPICS_A_PAGE};
pub use guests::Said;
pub use hearing::{Bundle, Hearer, NewLetter};
pub use import::{ImportChange, ImportFiles, ImportReport};
pub use letters::Letter;
pub use members::{MEMBERS_A_PAGE, SpaceMember};
pub use moderation::{Before, Decided, LogAsk, LogLine, Logged, MATTERS_A_PAGE, Matter, QueueAsk, Reported, Ruling};
pub use notices::{
    Followed, MOST_COUNTED, MOST_IN_A_LETTER, NOTICES_A_PAGE, Notice, NoticeCursor, Telling, Waiting, WhatWaits, Which,
};
pub use outcomes::{OUTCOMES_A_PAGE, OutcomeOf, Tied};
pub use recorded::{Agreed, PEOPLE_A_PAGE, RecordedVoice, Slip, WrittenDown};
pub use requests::{About, REQUESTS_A_PAGE};
pub use safeguarding::{CONCERNS_A_PAGE, Late, MOST_CONCERNS_COUNTED, MOST_EXPORTED, Queue, Raised, Reach, Reached};
pub use scale::Scale;
pub use search::{FINDS_A_PAGE, Find, Found, Wanted};
pub use sessions::{SessionToken, Token};
pub use statements::STATEMENTS_A_PAGE;
pub use strategy::{ActionPlace, NewMeasure, NewStrategyPart};
pub use talk::{Around, Called, MOST_PINNED, MOST_UNREAD, Reply};
pub use values::Fields;
pub use writing::Content;

use database::Database;
use serde::de::DeserializeOwned;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use surrealdb::IndexedResults;
use surrealdb::types::Value;

/// How many slow hashes are made at a time: each takes 19 MiB.
const HASHES_AT_ONCE: usize = 4;

/// Where the database is and how to get in.
#[derive(Clone, Debug)]
pub struct Place {
    /// `surrealkv://FOLDER`, `mem://`, `ws://HOST:PORT` or `wss://HOST:PORT`.
    pub url: String,
    /// User and password of a remote database.
    pub login: Option<(String, String)>,
    /// The namespace of a remote database; one for each council that shares a cluster.
    pub namespace: String,
}

/// The database, shared by everything that runs.
#[derive(Clone)]
pub struct Store {
    /// Shared, because each clone of the client opens a session of its own, and everything that waits in front of the
    /// next query is done first: a flood of pages that ask nothing would make the next reader wait for seconds.
    db: Arc<Database>,
    /// Counts the writes of this process: whoever keeps a rendered page keeps it with this number.
    writes: Arc<AtomicU64>,
    /// Counts all statements that write, also those of which only one person sees something.
    asides: Arc<AtomicU64>,
    remote: bool,
    letter_waits: Arc<tokio::sync::Notify>,
    finding: Arc<search::Finding>,
    kept: kept::Kept,
    news_waits: Arc<tokio::sync::Notify>,
    outage: outage::Outage,
    together: Arc<together::Together>,
    hashing: Arc<tokio::sync::Semaphore>,
}

impl Store {
    /// Opens the database and brings its shape up to date.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] where it cannot be reached, is in use by another process or refuses the login;
    /// [`StoreError::Corrupt`] where its migrations are not the ones that this program knows.
    pub async fn open(place: &Place) -> Result<Self, StoreError> {
        let remote = place.url.starts_with("ws");
        let db = Database::open(place).await?;
        let store = Self::on(db, remote);
        migrations::run(&store).await?;
        Ok(store)
    }

    fn on(db: Database, remote: bool) -> Self {
        Self {
            db: Arc::new(db),
            writes: Arc::default(),
            asides: Arc::default(),
            remote,
            letter_waits: Arc::default(),
            finding: Arc::default(),
            kept: Default::default(),
            news_waits: Arc::default(),
            outage: outage::Outage::default(),
            together: Arc::default(),
            hashing: Arc::new(tokio::sync::Semaphore::new(HASHES_AT_ONCE)),
        }
    }

    /// A number that changes whenever what readers see may have changed. For a remote database, which other servers
    /// write to as well, it also changes every two seconds.
    pub fn version(&self) -> u64 {
        let writes = self.writes.load(Ordering::Acquire);
        if !self.remote {
            return writes;
        }
        let seconds = std::time::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_secs());
        (seconds / 2).wrapping_mul(1 << 20).wrapping_add(writes)
    }

    /// Answers whether the database is there.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] where it is not.
    pub async fn ping(&self) -> Result<(), StoreError> {
        self.ask("RETURN 1", Fields::new()).await.map(drop)
    }

    /// Runs one or several statements in one round trip.
    async fn ask(&self, text: &str, fields: Fields) -> Result<Answers, StoreError> {
        Ok(Answers(self.query(text, fields.into_value()).await?.check()?))
    }

    /// The one way to the database.
    async fn query(&self, text: &str, vars: Value) -> Result<IndexedResults, StoreError> {
        self.outage.asks()?;
        let _counted = kept::writes(text).then(|| kept::Counted(&self.asides));
        let results = self.db.query(text, vars).await?;
        self.outage.answers()?;
        Ok(results)
    }

    async fn rows<T: DeserializeOwned>(&self, text: &str, fields: Fields) -> Result<Vec<T>, StoreError> {
        self.ask(text, fields).await?.rows(0)
    }

    async fn row<T: DeserializeOwned>(&self, text: &str, fields: Fields) -> Result<Option<T>, StoreError> {
        Ok(self.rows(text, fields).await?.into_iter().next())
    }
}

/// The results of one or several statements.
struct Answers(IndexedResults);

impl Answers {
    fn rows<T: DeserializeOwned>(&mut self, statement: usize) -> Result<Vec<T>, StoreError> {
        from_json(self.json(statement)?)
    }

    /// All rows of a statement as one list.
    fn json(&mut self, statement: usize) -> Result<serde_json::Value, StoreError> {
        let value: Value = self.0.take(statement)?;
        Ok(match value.into_json_value() {
            serde_json::Value::Null => serde_json::Value::Array(vec![]),
            rows @ serde_json::Value::Array(_) => rows,
            row => serde_json::Value::Array(vec![row]),
        })
    }

    fn row<T: DeserializeOwned>(&mut self, statement: usize) -> Result<Option<T>, StoreError> {
        Ok(self.rows(statement)?.into_iter().next())
    }
}

fn from_json<T: DeserializeOwned>(rows: serde_json::Value) -> Result<Vec<T>, StoreError> {
    serde_json::from_value(rows).map_err(|error| StoreError::Corrupt(error.to_string()))
}
