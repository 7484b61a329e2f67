//! The lists that a strategy's files are made of, and which stored record each item is.

use super::no_fields;
use crate::Fields;
use crate::strategy::{action_fields, measure_fields};
use domain::content::{Locale, Version, Words};
use domain::record::{Key, Kind};
use domain::strategy::import::{self, Item, MeasureRow, PlanRow, StrategyFile};
use domain::strategy::{Action, Comparison, Measure, PointKind};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Value as Json, json};

/// One list of a file, and which records it stands for.
pub(crate) struct List {
    pub kind: Kind,
    /// Which records belong to it: a condition on `$…` of `scope`.
    pub condition: &'static str,
    pub scope: Fields,
    pub incoming: Vec<Incoming>,
    /// Whether the place in the list is kept.
    pub numbered: bool,
    /// Whether records that the file does not have are ended: not so for the glossary, which others add to.
    pub ends: bool,
}

/// An item of a file on its way to a record.
pub(crate) struct Incoming {
    /// The record's key, for what is found by key and not by text.
    pub key: Option<Key>,
    pub number: u32,
    pub version: Version,
    pub fields: Fields,
    /// The fields beside the words, as JSON, for comparing.
    pub rest: Json,
}

/// A record as it is stored.
#[derive(Deserialize)]
pub(crate) struct Row {
    pub key: Key,
    #[serde(default)]
    pub number: Option<u32>,
    pub words: Words,
    #[serde(default)]
    pub ended: bool,
    #[serde(flatten)]
    others: serde_json::Map<String, Json>,
}

/// Which record an item is.
pub(crate) enum Matching<'a> {
    New(&'a Incoming),
    Same(&'a Row, &'a Incoming),
    Gone(&'a Row),
}

impl List {
    pub fn query(&self) -> String {
        let table = self.kind.name();
        format!(
            "SELECT *, record::id(id) AS key, ended_at != NONE AS ended FROM {table} WHERE {} ORDER BY number, key",
            self.condition
        )
    }
}

impl Incoming {
    fn new(number: u32, version: Version) -> Self {
        Self { key: None, number, version, fields: no_fields(), rest: json!({}) }
    }

    fn by_key(self, key: Option<Key>) -> Self {
        Self { key, ..self }
    }

    fn with(self, fields: Fields, rest: Json) -> Self {
        Self { fields, rest, ..self }
    }

    /// What an officer recognises it by.
    pub fn headline(&self) -> &str {
        headline(&self.version)
    }
}

impl Row {
    /// The stored values of the fields that are compared.
    pub fn rest(&self, asked: &Json) -> Json {
        let fields = asked.as_object().into_iter().flatten();
        fields.map(|(name, _)| (name.clone(), self.others.get(name).cloned().unwrap_or(Json::Null))).collect()
    }

    pub fn headline(&self) -> String {
        self.words.read(Locale::DEFAULT).map(|reading| headline(reading.version).to_owned()).unwrap_or_default()
    }
}

fn headline(version: &Version) -> &str {
    version.title.as_deref().or_else(|| version.blocks.first().map(|block| block.text.as_str())).unwrap_or_default()
}

/// Finds the record of each item, in the order of the file; then what is gone.
pub(crate) fn matchings<'a>(list: &'a List, stored: &'a [Row]) -> Vec<Matching<'a>> {
    if list.incoming.iter().any(|item| item.key.is_some()) { by_key(list, stored) } else { by_text(list, stored) }
}

fn by_key<'a>(list: &'a List, stored: &'a [Row]) -> Vec<Matching<'a>> {
    let find = |item: &Incoming| stored.iter().find(|row| Some(&row.key) == item.key.as_ref());
    let mut all: Vec<_> = list
        .incoming
        .iter()
        .map(|item| find(item).map_or(Matching::New(item), |row| Matching::Same(row, item)))
        .collect();
    let gone = |row: &&Row| !row.ended && !list.incoming.iter().any(|item| item.key.as_ref() == Some(&row.key));
    all.extend(stored.iter().filter(|_| list.ends).filter(gone).map(Matching::Gone));
    all
}

fn by_text<'a>(list: &'a List, stored: &'a [Row]) -> Vec<Matching<'a>> {
    let old: Vec<_> = stored
        .iter()
        .map(|row| import::Stored {
            id: row.key.to_string(),
            // What was ended comes back with its own text only; its place belongs to others now.
            number: if row.ended { 0 } else { row.number.unwrap_or_default() },
            text: row.headline(),
        })
        .collect();
    let new: Vec<_> = list
        .incoming
        .iter()
        .map(|item| import::Incoming { number: item.number, text: item.headline().to_owned() })
        .collect();
    let row = |id: &str| stored.iter().find(|row| row.key.as_str() == id);
    let mut items = list.incoming.iter();
    let mut all = vec![];
    for change in import::reconcile(&old, &new) {
        match change {
            import::Change::Gone { id, .. } => all.extend(row(id).filter(|row| !row.ended).map(Matching::Gone)),
            import::Change::New { .. } => all.extend(items.next().map(Matching::New)),
            import::Change::Same { id } | import::Change::Moved { id, .. } | import::Change::Reworded { id, .. } => {
                all.extend(row(id).zip(items.next()).map(|(row, item)| Matching::Same(row, item)));
            }
        }
    }
    all
}

fn text(item: &Item) -> Version {
    Version::standard(Locale::DEFAULT, None, item.text.clone())
}

fn within(strategy: &Key, priority: Option<&Key>) -> Fields {
    Fields::new()
        .record("strategy", &Kind::Strategy.record(strategy.clone()))
        .maybe_record("priority", priority.map(|key| Kind::Priority.record(key.clone())).as_ref())
}

pub(crate) fn priorities(strategy: &Key, file: &StrategyFile) -> List {
    let scope = Fields::new().record("strategy", &Kind::Strategy.record(strategy.clone()));
    let incoming = file.priorities.iter().map(|part| {
        let version = Version::standard(Locale::DEFAULT, Some(part.name.clone()), part.intro.clone());
        Incoming::new(part.number, version).with(scope.clone(), json!({}))
    });
    List {
        kind: Kind::Priority,
        condition: "strategy = $strategy",
        incoming: incoming.collect(),
        scope: scope.clone(),
        numbered: true,
        ends: true,
    }
}

pub(crate) fn commitments(strategy: &Key, priority: &Key, items: &[Item]) -> List {
    let scope = within(strategy, Some(priority));
    let incoming = items.iter().map(|item| Incoming::new(item.number, text(item)).with(scope.clone(), json!({})));
    List {
        kind: Kind::Commitment,
        condition: "priority = $priority",
        incoming: incoming.collect(),
        scope: scope.clone(),
        numbered: true,
        ends: true,
    }
}

pub(crate) fn points(strategy: &Key, priority: Option<&Key>, kind: PointKind, items: &[Item]) -> List {
    let scope = within(strategy, priority).set("point", kind.key());
    let incoming = items.iter().map(|item| Incoming::new(item.number, text(item)).with(scope.clone(), json!({})));
    List {
        kind: Kind::Point,
        condition: "strategy = $strategy AND priority = $priority AND point = $point",
        incoming: incoming.collect(),
        scope: scope.clone(),
        numbered: true,
        ends: true,
    }
}

pub(crate) fn numbered_actions(strategy: &Key, priority: &Key, items: &[Item]) -> List {
    let scope = within(strategy, Some(priority));
    let incoming = items.iter().map(|item| Incoming::new(item.number, text(item)).with(scope.clone(), json!({})));
    List {
        kind: Kind::Action,
        condition: "priority = $priority AND number != NONE",
        incoming: incoming.collect(),
        scope: scope.clone(),
        numbered: true,
        ends: true,
    }
}

pub(crate) fn glossary(file: &StrategyFile) -> List {
    let incoming = file.glossary.iter().map(|part| {
        let version = Version::standard(Locale::DEFAULT, Some(part.term.clone()), part.meaning.clone());
        Incoming::new(0, version).by_key(Key::from_title(&part.term))
    });
    List {
        kind: Kind::Word,
        condition: "true",
        incoming: incoming.collect(),
        scope: no_fields(),
        numbered: false,
        ends: false,
    }
}

pub(crate) fn measures(strategy: &Key, rows: &[MeasureRow], period: &str) -> List {
    let incoming = rows.iter().filter_map(|row| {
        let measure = measure(row, period)?;
        let rest = json!({
            "unit": measure.unit.key(), "better": measure.better.key(), "period": measure.period,
            "local": measure.local, "group": comparison(measure.group), "england": comparison(measure.england),
        });
        let version = measure.words.0.first()?.clone();
        let item = Incoming::new(0, version).by_key(Some(measure.key.clone()));
        Some(item.with(measure_fields(&measure, Some(strategy)), rest))
    });
    let codes: Vec<_> = rows.iter().filter_map(|row| Some(Kind::Measure.record(Key::from_title(&row.code)?))).collect();
    List {
        kind: Kind::Measure,
        // A code names one measure of the whole site, also where an earlier strategy brought it.
        condition: "(strategy = $strategy OR id IN $codes)",
        incoming: incoming.collect(),
        scope: Fields::new().record("strategy", &Kind::Strategy.record(strategy.clone())).records("codes", &codes),
        numbered: false,
        ends: true,
    }
}

fn measure(row: &MeasureRow, period: &str) -> Option<Measure> {
    let other =
        |place: import::Place| Comparison { value: place.value, rank: Some(place.rank), size: Some(place.size) };
    Some(Measure {
        key: Key::from_title(&row.code)?,
        code: row.code.clone(),
        words: Words::of(Version::standard(Locale::DEFAULT, Some(row.name.clone()), "")),
        unit: row.unit,
        better: row.better,
        period: period.to_owned(),
        local: row.local,
        group: row.group.map(other),
        england: row.england.map(other),
    })
}

/// As the database gives it back: an absent value is no field at all.
fn comparison(comparison: Option<Comparison>) -> Json {
    let Some(Comparison { value, rank, size }) = comparison else { return Json::Null };
    let fields = [("value", json!(value)), ("rank", json!(rank)), ("size", json!(size))];
    fields.into_iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| (name.to_owned(), value)).collect()
}

pub(crate) fn plan(strategy: &Key, rows: &[PlanRow]) -> List {
    let incoming = (1..).zip(rows).map(|(number, row)| {
        let version = Version::standard(Locale::DEFAULT, Some(row.key_action.clone()), "");
        let rest = json!({
            "owner": row.owner, "due": row.due.key(), "measured_by": row.measured_by,
            "outcome": row.outcome, "activity": row.activity.key(),
        });
        Incoming::new(number, version).with(plan_fields(strategy, row), rest)
    });
    List {
        kind: Kind::Action,
        condition: "strategy = $strategy AND outcome != NONE",
        incoming: incoming.collect(),
        scope: Fields::new().record("strategy", &Kind::Strategy.record(strategy.clone())),
        numbered: true,
        ends: true,
    }
}

fn plan_fields(strategy: &Key, row: &PlanRow) -> Fields {
    action_fields(&Action {
        key: strategy.clone(),
        words: Words::default(),
        board: None,
        strategy: Some(strategy.clone()),
        priority: None,
        number: None,
        owner: Some(row.owner.clone()),
        due: Some(row.due),
        measured_by: Some(row.measured_by.clone()),
        outcome: Some(row.outcome.clone()),
        activity: Some(row.activity),
        at: Timestamp::UNIX_EPOCH,
        said: None,
    })
}
