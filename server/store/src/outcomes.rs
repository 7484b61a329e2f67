//! "We asked, you said, we did": what became of topics.

use crate::change::Change;
use crate::values::record_id;
use crate::{Act, Fields, Store, StoreError};
use domain::content::Words;
use domain::forum::{Topic, TopicState};
use domain::notices::{Happened, News, Outcome, Part};
use domain::record::{Key, Kind, Record};
use domain::talk::NewTopicState;
use jiff::Timestamp;
use serde::Deserialize;
use surrealdb::types::SurrealValue as _;

/// How many outcomes stand on one page.
pub const OUTCOMES_A_PAGE: u32 = 10;

/// Of the three records of an outcome it asks for what was done, and for the two others beside it.
const OUTCOME: &str = "SELECT record::id(topic) AS topic, record::id(space) AS space, topic.words AS title,
    type::record('outcome', string::concat(record::id(topic), '-asked')).words AS asked,
    type::record('outcome', string::concat(record::id(topic), '-heard')).words AS heard,
    words AS done, about, at, (SELECT id AS record, (action.words ?? words) AS words, at
        FROM $parent.about) AS tied FROM";

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
    /// When it came to be: what tells one progress of an action from another.
    pub at: Timestamp,
}

impl Store {
    /// What became of a topic, where that has been said.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn outcome(&self, topic: &Key) -> Result<Option<OutcomeOf>, StoreError> {
        self.kept_row(&format!("{OUTCOME} $done"), Fields::new().record("done", &Part::Done.record(topic))).await
    }

    /// A page of what became of topics of these spaces, the last first; whether a topic can still be seen is not looked at.
    /// Pages count from 1.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn outcomes(&self, spaces: &[Record], page: u32) -> Result<Vec<OutcomeOf>, StoreError> {
        let text = format!(
            "{OUTCOME} outcome WHERE part = 'done' AND space IN $spaces ORDER BY at DESC LIMIT $limit START $start"
        );
        let fields = Fields::new()
            .records("spaces", spaces)
            .set("limit", OUTCOMES_A_PAGE)
            .set("start", page.saturating_sub(1).saturating_mul(OUTCOMES_A_PAGE));
        self.rows(&text, fields).await
    }

    /// How many topics of these spaces have an outcome.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn count_outcomes(&self, spaces: &[Record]) -> Result<u32, StoreError> {
        let text = "RETURN count((SELECT 1 FROM outcome WHERE part = 'done' AND space IN $spaces))";
        Ok(self.row(text, Fields::new().records("spaces", spaces)).await?.unwrap_or_default())
    }

    /// Closes a topic with what became of it, and tells everyone who took part. Saying it again, better, changes the texts
    /// and tells nobody twice; the other forms of the texts stay.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn close_with_outcome(&self, act: &Act, topic: &Topic, outcome: &Outcome) -> Result<(), StoreError> {
        let before = self.outcome(&topic.key).await?.map(|before| before.outcome);
        let outcome = match &before {
            Some(before) => outcome.clone().instead_of(before),
            None => outcome.clone(),
        };
        let record = Kind::Topic.record(topic.key.clone());
        let mut change = Change::new(act, "closed a topic and said what became of it", Some(&record));
        for part in Part::ALL {
            change.put_outcome(topic, part, &outcome, before.as_ref().map(|before| before.part(part)));
        }
        change.put_topic_in(&record, &NewTopicState { state: TopicState::Closed, why: None });
        change.news(&News::new(Happened::TopicClosed, &record));
        self.write(change).await
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
            SELECT id AS record, (action.words ?? words) AS words, at FROM array::concat($statements, $actions, $progress)";
        let fields = Fields::new().record("topic", &Kind::Topic.record(topic.clone()));
        self.ask(text, fields).await?.rows(5)
    }
}

impl Change {
    /// Writes one part of an outcome; what it said before, where that was something else, goes into its history.
    fn put_outcome(&mut self, topic: &Topic, part: Part, outcome: &Outcome, before: Option<&Words>) {
        let record = part.record(&topic.key);
        let words = outcome.part(part);
        if let Some(before) = before.filter(|before| *before != words) {
            self.event("reworded", Some(&record), Some(before), &serde_json::Value::Null);
        }
        let about = if part == Part::Done { outcome.about.as_slice() } else { &[] };
        let fields = Fields::new()
            .record("topic", &Kind::Topic.record(topic.key.clone()))
            .record("space", &Kind::Space.record(topic.space.clone()))
            .set("part", part.name())
            .json("words", words)
            .records("about", about)
            .person("by", self.act().by.as_ref())
            .time("at", self.act().at);
        let [id, fields] = [record_id(&record).into_value(), fields.into_value()].map(|value| self.bind(value));
        self.raw(&format!("UPSERT ${id} CONTENT ${fields}"), Fields::new());
        self.find(&record);
    }
}
