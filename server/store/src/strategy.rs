//! Strategies, priorities, commitments, actions, measures and progress.

use crate::change::Change;
use crate::{Act, Fields, Store, StoreError};
use domain::content::Words;
use domain::notices::{Happened, News};
use domain::record::{Key, Kind, Record};
use domain::strategy::{Action, Commitment, Measure, NewProgress, Point, PointKind, Priority, Progress, Strategy};

const STRATEGY: &str = "SELECT record::id(id) AS key, words, organisation, service, from, to FROM";
const PRIORITY: &str = "SELECT record::id(id) AS key, record::id(strategy) AS strategy, number, words FROM";
const COMMITMENT: &str = "SELECT record::id(id) AS key, record::id(strategy) AS strategy,
    record::id(priority) AS priority, number, words, count(<-led_to<-statement) AS statements,
    count(->led_to->action) AS actions FROM";
const POINT: &str = "SELECT record::id(id) AS key, IF priority { record::id(priority) } ELSE { NONE } AS priority,
    point, number, words FROM";
pub(crate) const ACTION: &str =
    "SELECT record::id(id) AS key, words, IF board { record::id(board) } ELSE { NONE } AS board,
    IF strategy { record::id(strategy) } ELSE { NONE } AS strategy,
    IF priority { record::id(priority) } ELSE { NONE } AS priority, number, owner, due, measured_by, outcome, activity,
    at, said FROM";
const PROGRESS: &str =
    "SELECT record::id(id) AS key, record::id(action) AS action, action.words AS about, state, words,
    (by.name ?? '') AS by_name, at FROM";
const MEASURE: &str = "SELECT record::id(id) AS key, code, words, unit, better, period, local, group, england FROM";

/// A priority, commitment or point that is about to be added, with its place in the strategy.
#[derive(Clone, Debug)]
pub struct NewStrategyPart {
    /// What it is and which one.
    pub record: Record,
    /// The strategy.
    pub strategy: Key,
    /// The priority, for what belongs to one.
    pub priority: Option<Key>,
    /// Its place, from 1.
    pub number: u32,
    /// The kind of a point.
    pub point: Option<PointKind>,
    /// Its words.
    pub words: Words,
}

/// A measure that is about to be added.
pub type NewMeasure = Measure;

/// Where an action of a strategy belongs.
#[derive(Clone, Debug, Default)]
pub struct ActionPlace {
    /// The strategy.
    pub strategy: Option<Key>,
    /// The priority.
    pub priority: Option<Key>,
}

impl Store {
    /// All strategies, the one that began last first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn strategies(&self) -> Result<Vec<Strategy>, StoreError> {
        self.rows(&format!("{STRATEGY} strategy ORDER BY from DESC"), Fields::new()).await
    }

    /// One strategy.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is none.
    pub async fn strategy(&self, strategy: &Key) -> Result<Strategy, StoreError> {
        let fields = Fields::new().record("strategy", &Kind::Strategy.record(strategy.clone()));
        self.row(&format!("{STRATEGY} $strategy"), fields).await?.ok_or(StoreError::NotFound)
    }

    /// The priorities of all strategies, in their order.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn priorities(&self) -> Result<Vec<Priority>, StoreError> {
        let text = format!("{PRIORITY} priority WHERE ended_at = NONE ORDER BY number");
        self.rows(&text, Fields::new()).await
    }

    /// One priority.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is none.
    pub async fn priority(&self, priority: &Key) -> Result<Priority, StoreError> {
        let fields = Fields::new().record("priority", &Kind::Priority.record(priority.clone()));
        self.row(&format!("{PRIORITY} $priority"), fields).await?.ok_or(StoreError::NotFound)
    }

    /// The commitments of a priority, in their order.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn commitments(&self, priority: &Key) -> Result<Vec<Commitment>, StoreError> {
        let text = format!("{COMMITMENT} commitment WHERE priority = $priority AND ended_at = NONE ORDER BY number");
        self.rows(&text, Fields::new().record("priority", &Kind::Priority.record(priority.clone()))).await
    }

    /// All commitments of all strategies, for choosing one.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn all_commitments(&self) -> Result<Vec<Commitment>, StoreError> {
        let text = format!("{COMMITMENT} commitment WHERE ended_at = NONE ORDER BY strategy, priority, number");
        self.rows(&text, Fields::new()).await
    }

    /// One commitment.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is none.
    pub async fn commitment(&self, commitment: &Key) -> Result<Commitment, StoreError> {
        let fields = Fields::new().record("commitment", &Kind::Commitment.record(commitment.clone()));
        self.row(&format!("{COMMITMENT} $commitment"), fields).await?.ok_or(StoreError::NotFound)
    }

    /// The points of a strategy, by kind and number.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn points(&self, strategy: &Key) -> Result<Vec<Point>, StoreError> {
        let text = format!("{POINT} point WHERE strategy = $strategy AND ended_at = NONE ORDER BY point, number");
        self.rows(&text, Fields::new().record("strategy", &Kind::Strategy.record(strategy.clone()))).await
    }

    /// The numbered actions of a priority ("How will we get there"), in their order.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn priority_actions(&self, priority: &Key) -> Result<Vec<Action>, StoreError> {
        let text = format!("{ACTION} action WHERE priority = $priority AND ended_at = NONE ORDER BY number");
        self.rows(&text, Fields::new().record("priority", &Kind::Priority.record(priority.clone()))).await
    }

    /// The rows of the action plan of a strategy: actions with an outcome.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn plan_actions(&self, strategy: &Key) -> Result<Vec<Action>, StoreError> {
        let text = format!(
            "{ACTION} action WHERE strategy = $strategy AND outcome != NONE AND ended_at = NONE ORDER BY number"
        );
        self.rows(&text, Fields::new().record("strategy", &Kind::Strategy.record(strategy.clone()))).await
    }

    /// One action.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is none.
    pub async fn action(&self, action: &Key) -> Result<Action, StoreError> {
        let fields = Fields::new().record("action", &Kind::Action.record(action.clone()));
        self.row(&format!("{ACTION} $action"), fields).await?.ok_or(StoreError::NotFound)
    }

    /// The updates on an action, the latest first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn progress(&self, action: &Key) -> Result<Vec<Progress>, StoreError> {
        let fields = Fields::new().record("action", &Kind::Action.record(action.clone()));
        self.rows(&format!("{PROGRESS} progress WHERE action = $action ORDER BY at DESC LIMIT 100"), fields).await
    }

    /// The latest updates on any action: what has changed.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn latest_progress(&self, most: u32) -> Result<Vec<Progress>, StoreError> {
        let text = format!("{PROGRESS} progress ORDER BY at DESC LIMIT $limit");
        self.rows(&text, Fields::new().set("limit", most)).await
    }

    /// All measures, by code.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn measures(&self) -> Result<Vec<Measure>, StoreError> {
        self.rows(&format!("{MEASURE} measure WHERE ended_at = NONE ORDER BY code"), Fields::new()).await
    }

    /// One measure.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is none.
    pub async fn measure(&self, measure: &Key) -> Result<Measure, StoreError> {
        let fields = Fields::new().record("measure", &Kind::Measure.record(measure.clone()));
        self.row(&format!("{MEASURE} $measure"), fields).await?.ok_or(StoreError::NotFound)
    }

    /// Adds a strategy.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the key is taken.
    pub async fn add_strategy(&self, act: &Act, strategy: &Strategy) -> Result<(), StoreError> {
        let record = Kind::Strategy.record(strategy.key.clone());
        let mut change = Change::new(act, "added a strategy", Some(&record));
        change.create(&record, strategy_fields(strategy));
        self.write(change).await
    }

    /// Adds a priority, commitment or point.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the key is taken.
    pub async fn add_strategy_part(&self, act: &Act, part: &NewStrategyPart) -> Result<(), StoreError> {
        let mut change = Change::new(act, "added to a strategy", Some(&part.record));
        change.create(&part.record, part_fields(part));
        self.write(change).await
    }

    /// Adds an action of a strategy.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the key is taken.
    pub async fn add_action(&self, act: &Act, action: &Action) -> Result<(), StoreError> {
        let record = Kind::Action.record(action.key.clone());
        let mut change = Change::new(act, "added an action", Some(&record));
        change.create(&record, action_fields(action));
        self.write(change).await
    }

    /// Adds a measure.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the key is taken.
    pub async fn add_measure(&self, act: &Act, measure: &NewMeasure, strategy: Option<&Key>) -> Result<(), StoreError> {
        let record = Kind::Measure.record(measure.key.clone());
        let mut change = Change::new(act, "added a measure", Some(&record));
        change.create(&record, measure_fields(measure, strategy));
        self.write(change).await
    }

    /// Posts progress on an action. Sent twice, it is posted once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where another person's update has the key.
    pub async fn post_progress(&self, act: &Act, action: &Key, new: &NewProgress) -> Result<(), StoreError> {
        let action = Kind::Action.record(action.clone());
        let record = Kind::Progress.record(new.key.clone());
        let mut change = Change::new(act, "posted progress", Some(&record));
        let fields = Fields::new().record("action", &action).set("state", new.state.name()).json("words", &new.words);
        change.create(&record, fields);
        change.merge(&action, Fields::new().set("said", new.state.name()));
        change.relate(&action, &record, &Words::default());
        change.news(&News::new(Happened::ProgressPosted, &record));
        self.write_once(change).await
    }
}

pub(crate) fn strategy_fields(strategy: &Strategy) -> Fields {
    Fields::new()
        .json("words", &strategy.words)
        .set("organisation", strategy.organisation.clone())
        .set("service", strategy.service.clone())
        .json("from", &strategy.from)
        .json("to", &strategy.to)
}

pub(crate) fn part_fields(part: &NewStrategyPart) -> Fields {
    let mut fields = Fields::new()
        .record("strategy", &Kind::Strategy.record(part.strategy.clone()))
        .set("number", part.number)
        .json("words", &part.words);
    if let Some(priority) = &part.priority {
        fields = fields.record("priority", &Kind::Priority.record(priority.clone()));
    }
    if let Some(point) = part.point {
        fields = fields.set("point", point.key());
    }
    fields
}

pub(crate) fn action_fields(action: &Action) -> Fields {
    let record = |kind: Kind, key: &Option<Key>| key.clone().map(|key| kind.record(key));
    Fields::new()
        .json("words", &action.words)
        .maybe_record("board", record(Kind::Board, &action.board).as_ref())
        .maybe_record("strategy", record(Kind::Strategy, &action.strategy).as_ref())
        .maybe_record("priority", record(Kind::Priority, &action.priority).as_ref())
        .set("number", action.number)
        .set("owner", action.owner.clone())
        .set("due", action.due.map(|due| due.key()))
        .set("measured_by", action.measured_by.clone())
        .set("outcome", action.outcome.clone())
        .set("activity", action.activity.map(|activity| activity.key()))
}

pub(crate) fn measure_fields(measure: &Measure, strategy: Option<&Key>) -> Fields {
    let mut fields = Fields::new()
        .maybe_record("strategy", strategy.map(|key| Kind::Strategy.record(key.clone())).as_ref())
        .json("words", &measure.words)
        .set("code", measure.code.clone())
        .set("unit", measure.unit.key())
        .set("better", measure.better.key())
        .set("period", measure.period.clone())
        .set("local", measure.local);
    for (name, comparison) in [("group", measure.group), ("england", measure.england)] {
        if let Some(other) = comparison {
            let value = Fields::new().set("value", other.value).set("rank", other.rank).set("size", other.size);
            fields = fields.set(name, value.into_value());
        }
    }
    fields
}
