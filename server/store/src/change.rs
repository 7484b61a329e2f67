//! Writing: one change is one transaction, with the event that says who did what inside.

use crate::error::is_conflict;
use crate::kept::Counted;
use crate::search::Note;
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
}

impl Act {
    /// Something that a person does.
    pub fn of(person: &Key, at: Timestamp) -> Self {
        Self { by: Some(person.clone()), at, with: None }
    }

    /// Something that the site does, or a visitor of whom nothing is known.
    pub fn of_the_site(at: Timestamp) -> Self {
        Self { by: None, at, with: None }
    }
}

/// A transaction in the making.
pub(crate) struct Change {
    act: Act,
    text: String,
    fields: Fields,
    count: usize,
    /// The record that the change makes: the first one that it creates.
    made: Option<(RecordId, Fields)>,
    /// The records whose entries for the search are made again.
    pub(crate) notes: Vec<Note>,
    /// Whether it holds news.
    pub(crate) tells: bool,
}

impl Change {
    /// A change that is noted as `verb` about `about`.
    pub fn new(act: &Act, verb: &str, about: Option<&Record>) -> Self {
        let fields = Fields::new().person("by", act.by.as_ref()).time("at", act.at);
        let mut change =
            Self { act: act.clone(), text: String::new(), fields, count: 0, made: None, notes: vec![], tells: false };
        change.event(verb, about, None, &serde_json::Value::Null);
        change
    }

    /// Notes an event: what was done, and what the record said before: its words, and the values beside them.
    pub fn event(&mut self, verb: &str, about: Option<&Record>, before: Option<&Words>, rest: &serde_json::Value) {
        let mut event = Fields::new().person("by", self.act.by.as_ref()).time("at", self.act.at);
        event = event.set("verb", verb).maybe_record("about", about).person("helper", self.act.with.as_ref());
        if let Some(words) = before {
            event = event.json("before", &serde_json::json!({ "words": words, "rest": rest }));
        }
        let name = self.bind(event.into_value());
        self.text.push_str(&format!("CREATE event CONTENT ${name};\n"));
    }

    /// Creates a record; `by` and `at` are added. Fails with [`StoreError::Exists`] if it is there.
    pub fn create(&mut self, record: &Record, fields: Fields) {
        let fields = fields.person("by", self.act.by.as_ref()).time("at", self.act.at);
        self.create_as(record_id(record), fields);
        self.find(record);
    }

    /// Creates a record of a table that is not content, with exactly these fields.
    pub fn create_as(&mut self, id: RecordId, fields: Fields) {
        self.create_with(id, fields, "");
    }

    /// Creates a record with these fields, and others that are worked out in the transaction: `n: $next`.
    pub fn create_with(&mut self, id: RecordId, fields: Fields, worked_out: &'static str) {
        self.made.get_or_insert_with(|| (id.clone(), fields.clone()));
        let (id, fields) = (self.bind(id.into_value()), self.bind(fields.into_value()));
        self.text.push_str(&format!("CREATE ${id} CONTENT object::extend(${fields}, {{ {worked_out} }});\n"));
    }

    /// Who changes something, and when.
    pub fn act(&self) -> &Act {
        &self.act
    }

    /// Changes some fields of a record.
    pub fn merge(&mut self, record: &Record, fields: Fields) {
        let (id, fields) = (self.bind(record_id(record).into_value()), self.bind(fields.into_value()));
        self.text.push_str(&format!("UPDATE ${id} MERGE ${fields};\n"));
        self.find(record);
    }

    /// Ends a record: readers no longer see it in lists, but what was tied to it can still be followed.
    pub fn end(&mut self, record: &Record) {
        let id = self.bind(record_id(record).into_value());
        self.text.push_str(&format!("UPDATE ${id} SET ended_at = $at;\n"));
        self.find(record);
    }

    /// Removes a record of a table that is not content.
    pub fn delete(&mut self, id: RecordId) {
        let id = self.bind(id.into_value());
        self.text.push_str(&format!("DELETE ${id};\n"));
    }

    /// Says that one record led to another, which may be how it comes to belong to a priority. Saying it twice changes
    /// nothing: the link's id is made of its ends.
    pub fn relate(&mut self, from: &Record, to: &Record, why: &Words) {
        let id = RecordId::new("led_to", format!("{from} {to}"));
        let link = self.bind(id.into_value());
        self.find(from);
        let (from, to) = (self.bind(record_id(from).into_value()), self.bind(record_id(to).into_value()));
        let why = self.bind(Fields::new().json("why", why).into_value());
        self.text.push_str(&format!(
            "IF !record::exists(${link}) {{ RELATE ${from}->(${link})->${to} SET why = ${why}.why, by = $by, at = $at }};\n"
        ));
    }

    /// A statement of its own, with its values.
    pub fn raw(&mut self, text: &str, fields: Fields) {
        self.fields.extend(fields);
        self.text.push_str(text);
        self.text.push_str(";\n");
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
    pub(crate) async fn write(&self, mut change: Change) -> Result<(), StoreError> {
        let notes = std::mem::take(&mut change.notes);
        if !notes.is_empty() {
            let rows: Vec<Value> = notes.iter().map(Note::row).collect();
            change.raw("INSERT INTO finding $finding RETURN NONE", Fields::new().set("finding", rows));
        }
        let counted = Counted(&self.writes);
        let done = self.transact(&format!("BEGIN;\n{}COMMIT;", change.text), change.fields.into_value()).await;
        drop(counted);
        if done.is_ok() {
            self.finding.hand_over(notes);
        }
        if change.tells {
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
        match (self.write(change).await, made) {
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

fn is_consequence(error: &surrealdb::Error) -> bool {
    let text = error.to_string();
    text.contains("not executed") || text.contains("failed transaction") || text.contains("cancelled")
}
