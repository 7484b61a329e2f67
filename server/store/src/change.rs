//! Writing: one change is one transaction, with the event that says who did what inside.

use crate::error::is_conflict;
use crate::kept::Counted;
use crate::search::{Note, Touched};
use crate::values::record_id;
use crate::{Fields, Store, StoreError};
use domain::content::Words;
use domain::record::{Key, Record};
use jiff::Timestamp;
use rand::RngExt as _;
use std::time::Duration;
use surrealdb::types::{RecordId, SurrealValue, Value};

/// How often a transaction that met another one is tried again.
const TRIES: u32 = 6;

/// Who changes something, and when.
#[derive(Clone, Debug)]
pub struct Act {
    /// The person; none for a visitor, and for the site itself (imports, demonstration data).
    pub by: Option<Key>,
    /// When.
    pub at: Timestamp,
    /// The supporter who is with the person. Everything that is done then is noted with both.
    pub with: Option<Key>,
    /// The person for whom somebody else does it, with their words. It is noted with both.
    pub voice: Option<Key>,
}

impl Act {
    /// Something that a person does.
    pub fn of(person: &Key, at: Timestamp) -> Self {
        Self { by: Some(person.clone()), at, with: None, voice: None }
    }

    /// Something that the site does, or a visitor of whom nothing is known.
    pub fn of_the_site(at: Timestamp) -> Self {
        Self { by: None, at, with: None, voice: None }
    }
}

/// A transaction in the making.
pub(crate) struct Change {
    act: Act,
    steps: Vec<Step>,
    /// The values that statements name.
    fields: Fields,
    count: usize,
    /// The record that the change makes: the first one that it creates.
    made: Option<(RecordId, Fields)>,
    /// The records whose entries for the search are made again.
    pub(crate) touched: Vec<Touched>,
    /// Whether it holds something that people are to be told.
    pub(crate) tells: bool,
}

/// A part of a transaction.
enum Step {
    /// Statements with bound values.
    Statements(String),
    /// A new row of a table.
    Row { table: String, row: Value, where_there: Again },
}

/// What becomes of a row that is there already.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Again {
    /// The change fails.
    Fails,
    /// It stays as it is.
    Stays,
}

impl Change {
    /// A change that is noted as `verb` about `about`.
    pub fn new(act: &Act, verb: &str, about: Option<&Record>) -> Self {
        let fields = Fields::new().person("by", act.by.as_ref()).time("at", act.at);
        let mut change =
            Self { act: act.clone(), steps: vec![], fields, count: 0, made: None, touched: vec![], tells: false };
        change.event(verb, about, None, &serde_json::Value::Null);
        change
    }

    /// Notes an event: what was done, and what the record said before: its words, and the values beside them. Where the words
    /// stay what they are, there are the values alone.
    pub fn event(&mut self, verb: &str, about: Option<&Record>, before: Option<&Words>, rest: &serde_json::Value) {
        let mut event = Fields::new().person("by", self.act.by.as_ref()).time("at", self.act.at);
        event = event.set("verb", verb).maybe_record("about", about);
        event = event.person("helper", self.act.with.as_ref()).person("voice", self.act.voice.as_ref());
        if let Some(words) = before {
            event = event.json("before", &serde_json::json!({ "words": words, "rest": rest }));
        } else if !rest.is_null() {
            event = event.json("before", &serde_json::json!({ "rest": rest }));
        }
        self.steps.push(Step::Row { table: "event".into(), row: event.into_value(), where_there: Again::Fails });
    }

    /// Creates a record; `by` and `at` are added. Fails with [`StoreError::Exists`] if it is there.
    pub fn create(&mut self, record: &Record, fields: Fields) {
        let fields = fields.person("by", self.act.by.as_ref()).time("at", self.act.at);
        self.create_as(record_id(record), fields);
        self.find_new(record);
    }

    /// Creates a record of a table that is not content, with exactly these fields.
    pub fn create_as(&mut self, id: RecordId, fields: Fields) {
        self.made.get_or_insert_with(|| (id.clone(), fields.clone()));
        self.row(id, fields, Again::Fails);
    }

    /// The same, unless the record is there already: then it stays as it is.
    pub fn create_unless_there(&mut self, id: RecordId, fields: Fields) {
        self.row(id, fields, Again::Stays);
    }

    fn row(&mut self, id: RecordId, fields: Fields, where_there: Again) {
        let table = id.table.to_string();
        self.steps.push(Step::Row { table, row: fields.set("id", id).into_value(), where_there });
    }

    /// Creates a record with these fields, and others that are worked out in the transaction: `n: $next`.
    pub fn create_with(&mut self, id: RecordId, fields: Fields, worked_out: &'static str) {
        self.made.get_or_insert_with(|| (id.clone(), fields.clone()));
        let (id, fields) = (self.bind(id.into_value()), self.bind(fields.into_value()));
        self.statement(&format!("CREATE ${id} CONTENT object::extend(${fields}, {{ {worked_out} }}) RETURN NONE;\n"));
    }

    /// Who changes something, and when.
    pub fn act(&self) -> &Act {
        &self.act
    }

    /// Changes some fields of a record.
    pub fn merge(&mut self, record: &Record, fields: Fields) {
        let (id, fields) = (self.bind(record_id(record).into_value()), self.bind(fields.into_value()));
        self.statement(&format!("UPDATE ${id} MERGE ${fields};\n"));
        self.find(record);
    }

    /// Ends a record: readers no longer see it in lists, but what was tied to it can still be followed.
    pub fn end(&mut self, record: &Record) {
        let id = self.bind(record_id(record).into_value());
        self.statement(&format!("UPDATE ${id} SET ended_at = $at;\n"));
        self.find(record);
    }

    /// Removes a record of a table that is not content.
    pub fn delete(&mut self, id: RecordId) {
        let id = self.bind(id.into_value());
        self.statement(&format!("DELETE ${id};\n"));
    }

    /// Says that one record led to another, which may be how it comes to belong to a priority. Saying it twice changes
    /// nothing: the link's id is made of its ends.
    pub fn relate(&mut self, from: &Record, to: &Record, why: &Words) {
        let id = RecordId::new("led_to", format!("{from} {to}"));
        let link = self.bind(id.into_value());
        self.find(from);
        let (from, to) = (self.bind(record_id(from).into_value()), self.bind(record_id(to).into_value()));
        let why = self.bind(Fields::new().json("why", why).into_value());
        self.statement(&format!(
            "IF !record::exists(${link}) {{ RELATE ${from}->(${link})->${to} SET why = ${why}.why, by = $by, at = $at }};\n"
        ));
    }

    /// Values that statements of this change may name.
    pub fn know(&mut self, fields: Fields) {
        self.fields.extend(fields);
    }

    /// Whether two changes differ in nothing but their values and can be written in one go: what the statements of each
    /// work out is known only among them.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        let statements = self.steps.iter().filter(|step| matches!(step, Step::Statements(_))).count();
        statements <= 1
            && self.fields.names().eq(other.fields.names())
            && self.steps.len() == other.steps.len()
            && self.steps.iter().zip(&other.steps).all(|(one, other)| one.is_like(other))
    }

    /// A statement of its own, with its values.
    pub fn raw(&mut self, text: &str, fields: Fields) {
        self.fields.extend(fields);
        self.statement(&format!("{text};\n"));
    }

    fn statement(&mut self, statement: &str) {
        match self.steps.last_mut() {
            Some(Step::Statements(text)) => text.push_str(statement),
            _ => self.steps.push(Step::Statements(statement.to_owned())),
        }
    }

    /// Binds a value under a name of its own, which it answers.
    pub(crate) fn bind(&mut self, value: Value) -> String {
        self.count += 1;
        let name = format!("v{}", self.count);
        self.fields = std::mem::take(&mut self.fields).set(&name, value);
        name
    }
}

impl Store {
    /// Commits a change. A transaction that met another one is tried again after a short, random wait.
    pub(crate) async fn write(&self, change: Change) -> Result<(), StoreError> {
        self.write_all(&[change]).await
    }

    /// Commits changes that are alike in one transaction: all of them or none.
    pub(crate) async fn write_all(&self, changes: &[Change]) -> Result<(), StoreError> {
        let notes = Note::of(changes.iter().flat_map(|change| &change.touched));
        let (text, vars) = transaction(changes, &notes);
        let counted = Counted(&self.writes);
        let done = self.transact(&text, vars.into_value()).await;
        drop(counted);
        if done.is_ok() {
            self.finding.hand_over(notes);
        }
        if changes.iter().any(|change| change.tells) {
            self.news_waits.notify_one();
        }
        done
    }

    /// Runs a transaction, and again where it met another one.
    pub(crate) async fn transact(&self, text: &str, vars: Value) -> Result<(), StoreError> {
        for attempt in 0..TRIES {
            match self.commit(text, vars.clone()).await {
                Err(StoreError::Conflict) if attempt + 1 < TRIES => {
                    let longest = 4_u64 << attempt;
                    let wait = rand::rng().random_range(1..=longest);
                    tokio::time::sleep(Duration::from_millis(wait)).await;
                }
                done => return done,
            }
        }
        Err(StoreError::Conflict)
    }

    /// Writes a change that makes a record from a form. A form that is sent twice finds its record there, made by the
    /// same person and saying the same, and that is a success. Where it says something else, a person went back and
    /// wrote more: that is not the same form, and nothing of it may be lost.
    pub(crate) async fn write_once(&self, change: Change) -> Result<(), StoreError> {
        let made = change.made.clone();
        let done = self.write(change).await;
        self.once(done, made).await
    }

    /// The same for a change of which many may come in the same moment.
    pub(crate) async fn write_once_together(&self, change: Change) -> Result<(), StoreError> {
        let made = change.made.clone();
        let done = self.write_together(change).await;
        self.once(done, made).await
    }

    async fn once(&self, done: Result<(), StoreError>, made: Option<(RecordId, Fields)>) -> Result<(), StoreError> {
        match (done, made) {
            (Err(StoreError::Exists), Some((id, fields))) => {
                let there: Option<serde_json::Value> =
                    self.row("SELECT * FROM $made", Fields::new().set("made", id)).await?;
                if there.is_some_and(|there| fields.are_in(&there)) { Ok(()) } else { Err(StoreError::Exists) }
            }
            (done, _) => done,
        }
    }

    /// Runs one transaction. All statements fail when one does, so the reason is looked for among all errors: the
    /// last one only says that the transaction failed.
    pub(crate) async fn commit(&self, text: &str, vars: Value) -> Result<(), StoreError> {
        let mut results = self.query(text, vars).await?;
        let errors: Vec<_> = results.take_errors().into_iter().collect();
        if errors.is_empty() {
            return Ok(());
        }
        if errors.iter().any(|(_, error)| error.is_already_exists()) {
            return Err(StoreError::Exists);
        }
        if errors.iter().any(|(_, error)| is_conflict(error)) {
            return Err(StoreError::Conflict);
        }
        let cause = errors.into_iter().map(|(_, error)| error).find(|error| !is_consequence(error));
        Err(cause.map_or_else(|| StoreError::Corrupt("the transaction failed without a cause".into()), Into::into))
    }
}

impl Step {
    fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Statements(one), Self::Statements(other)) => one == other,
            (Self::Row { table, where_there, .. }, Self::Row { table: other, where_there: again, .. }) => {
                table == other && where_there == again
            }
            _ => false,
        }
    }

    fn new_row(&self) -> Option<Value> {
        match self {
            Self::Row { row, .. } => Some(row.clone()),
            Self::Statements(_) => None,
        }
    }
}

/// The text and the values of the transaction that writes changes that are alike: each step of all of them, and then the
/// next. Rows of one table go in together, statements are done for the values of each change in turn.
fn transaction(changes: &[Change], notes: &[Note]) -> (String, Fields) {
    let Some(first) = changes.first() else { return (String::new(), Fields::new()) };
    let (mut text, mut vars) = (String::from("BEGIN;\n"), Fields::new());
    for (n, step) in first.steps.iter().enumerate() {
        match step {
            Step::Row { table, where_there, .. } => {
                let ignore = if *where_there == Again::Stays { "IGNORE " } else { "" };
                text.push_str(&format!("INSERT {ignore}INTO {table} $rows{n} RETURN NONE;\n"));
                let rows = changes.iter().filter_map(|change| change.steps[n].new_row());
                vars = vars.set(&format!("rows{n}"), rows.collect::<Vec<_>>());
            }
            Step::Statements(statements) if changes.len() == 1 => text.push_str(statements),
            Step::Statements(statements) => {
                let named: String =
                    first.fields.names().map(|name| format!("LET ${name} = $change.{name};\n")).collect();
                text.push_str(&format!("FOR $change IN $changes {{\n{named}{statements}}};\n"));
            }
        }
    }
    if !notes.is_empty() {
        text.push_str("INSERT INTO finding $finding RETURN NONE;\n");
        vars = vars.set("finding", notes.iter().map(Note::row).collect::<Vec<_>>());
    }
    text.push_str("COMMIT;");
    match changes {
        [one] => vars.extend(one.fields.clone()),
        all => {
            let values: Vec<Value> = all.iter().map(|change| change.fields.clone().into_value()).collect();
            vars = vars.set("changes", values);
        }
    }
    (text, vars)
}

fn is_consequence(error: &surrealdb::Error) -> bool {
    let text = error.to_string();
    text.contains("not executed") || text.contains("failed transaction") || text.contains("cancelled")
}
