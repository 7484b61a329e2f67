//! "We asked, you said, we did": what became of topics.

use crate::change::Change;
use crate::{Act, Fields, Store, StoreError};
use domain::content::Words;
use domain::notices::{Happened, News, Outcome};
use domain::record::{Key, Kind, Record};
use jiff::Timestamp;
use serde::Deserialize;
use surrealdb::types::RecordId;

/// How many outcomes stand on one page.
pub const OUTCOMES_A_PAGE: u32 = 10;

const OUTCOME: &str = "SELECT record::id(topic) AS topic, record::id(topic.space) AS space, topic.words AS title, asked, heard,
    done, about, at, (SELECT id AS record, (action.words ?? words) AS words FROM $parent.about) AS tied FROM";

/// What became of a topic, with what is shown beside it.
#[derive(Clone, Debug, Deserialize)]
pub struct OutcomeOf {
    /// The topic.
    pub topic: Key,
    /// Its space.
    pub space: Key,
    /// Its title.
    pub title: Words,
    /// The three texts.
    #[serde(flatten)]
    pub outcome: Outcome,
    /// When.
    pub at: Timestamp,
    /// What belongs to it.
    pub tied: Vec<Tied>,
}

/// A statement, an action or progress that came from a topic.
#[derive(Clone, Debug, Deserialize)]
pub struct Tied {
    /// Which.
    pub record: Record,
    /// Its words; for progress, those of its action.
    pub words: Words,
}

impl Store {
    /// What became of a topic, where that has been said.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn outcome(&self, topic: &Key) -> Result<Option<OutcomeOf>, StoreError> {
        self.row(&format!("{OUTCOME} $outcome"), Fields::new().set("outcome", outcome_id(topic))).await
    }

    /// What came from the voices of a topic, to choose from: statements, the actions for them, and the progress of those.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn came_from(&self, topic: &Key) -> Result<Vec<Tied>, StoreError> {
        let text = "LET $posts = SELECT VALUE id FROM post WHERE topic = $topic;
            LET $statements = array::distinct(SELECT VALUE out FROM led_to WHERE in IN $posts AND record::tb(out) = 'statement');
            LET $commitments = SELECT VALUE out FROM led_to WHERE in IN $statements AND record::tb(out) = 'commitment';
            LET $actions = array::distinct(SELECT VALUE out FROM led_to
                WHERE in IN array::concat($statements, $commitments) AND record::tb(out) = 'action');
            LET $progress = SELECT VALUE id FROM progress WHERE action IN $actions;
            SELECT id AS record, (action.words ?? words) AS words FROM array::concat($statements, $actions, $progress)";
        let fields = Fields::new().record("topic", &Kind::Topic.record(topic.clone()));
        self.ask(text, fields).await?.rows(5)
    }
}

fn outcome_id(topic: &Key) -> RecordId {
    RecordId::new("outcome", topic.as_str())
}
