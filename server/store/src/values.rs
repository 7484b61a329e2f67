//! Values on their way into a query.

use domain::record::{Key, Record};
use jiff::Timestamp;
use serde::Serialize;
use surrealdb::types::{Datetime, Object, RecordId, SurrealValue, Value};

/// What changes of a record without anybody saying something else.
const CHANGES_BY_ITSELF: [&str; 7] = ["at", "last_at", "posts", "numbered", "state", "opening", "topic"];

/// Named values: the variables of a query or the fields of a record.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Fields(Object);

impl Fields {
    /// No values.
    pub fn new() -> Self {
        Self::default()
    }

    /// A plain value: text, number, yes or no.
    #[must_use]
    pub fn set(mut self, name: &str, value: impl SurrealValue) -> Self {
        self.0.insert(name, value);
        self
    }

    /// Anything that can be written as JSON. What is absent there stays absent here.
    #[must_use]
    pub fn json(self, name: &str, value: &impl Serialize) -> Self {
        let json = serde_json::to_value(value).unwrap_or_default();
        self.set(name, without_nulls(json.into_value()))
    }

    /// A point in time.
    #[must_use]
    pub fn time(self, name: &str, at: Timestamp) -> Self {
        self.set(name, time(at))
    }

    /// A record.
    #[must_use]
    pub fn record(self, name: &str, record: &Record) -> Self {
        self.set(name, record_id(record))
    }

    /// A record, or nothing.
    #[must_use]
    pub fn maybe_record(self, name: &str, record: Option<&Record>) -> Self {
        self.set(name, record.map_or(Value::None, |record| record_id(record).into_value()))
    }

    /// A person, or nothing.
    #[must_use]
    pub fn person(self, name: &str, person: Option<&Key>) -> Self {
        self.maybe_record(name, person.map(|key| domain::record::Kind::Person.record(key.clone())).as_ref())
    }

    /// Several records.
    #[must_use]
    pub fn records<'a>(self, name: &str, records: impl IntoIterator<Item = &'a Record>) -> Self {
        self.set(name, records.into_iter().map(record_id).collect::<Vec<_>>())
    }

    /// The people whom a post names; nothing where it names nobody.
    pub(crate) fn named_people(self, people: &[Key]) -> Self {
        if people.is_empty() {
            return self;
        }
        let people: Vec<Record> = people.iter().map(|key| domain::record::Kind::Person.record(key.clone())).collect();
        self.records("names", &people)
    }

    pub(crate) fn extend(&mut self, more: Self) {
        for (name, value) in more.0.into_inner() {
            self.0.insert(name, value);
        }
    }

    /// Their names, in order.
    pub(crate) fn names(&self) -> impl Iterator<Item = &String> {
        self.0.keys()
    }

    /// About how much memory they take, in bytes.
    pub(crate) fn bytes(&self) -> usize {
        format!("{self:?}").len()
    }

    /// Whether a stored record says the same, apart from when it was made and what has become of it since.
    pub(crate) fn are_in(self, stored: &serde_json::Value) -> bool {
        self.0
            .into_inner()
            .into_iter()
            .filter(|(name, _)| !CHANGES_BY_ITSELF.contains(&name.as_str()))
            .all(|(name, value)| stored.get(&name).unwrap_or(&serde_json::Value::Null) == &value.into_json_value())
    }

    pub(crate) fn into_value(self) -> Value {
        Value::Object(self.0)
    }
}

/// So many values may stand in a list that rows are looked up by (`WHERE reply_to IN $posts`). With more of them SurrealDB
/// reads the whole table instead of its index (`MAX_IN_EXPANSION_SIZE`, 3.3).
pub(crate) const MOST_AT_ONCE: usize = 32;

pub(crate) fn record_id(record: &Record) -> RecordId {
    RecordId::new(record.kind.name(), record.key.as_str())
}

pub(crate) fn time(at: Timestamp) -> Value {
    let nanos = u32::try_from(at.subsec_nanosecond()).unwrap_or_default();
    Datetime::from_timestamp(at.as_second(), nanos).map_or(Value::None, Value::Datetime)
}

/// JSON's null is an absent value to the database, not a value.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Null => Value::None,
        other => other,
    }
}
