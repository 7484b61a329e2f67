//! The log of all decisions and of what else was done to look after a space, and a quarter of it in numbers.

use super::decisions::DECISION;
use crate::{Fields, Store, StoreError};
use domain::moderation::{Decision, Kept, Quarter, Reason, Summary, Tally, Upkeep, Verdict};
use domain::record::{Key, Kind};
use jiff::Timestamp;
use serde::Deserialize;
use surrealdb::types::RecordId;

const UPKEEP: &str = "SELECT record::id(id) AS key, record::id(space) AS space, at,
    IF by { record::id(by) } ELSE { NONE } AS by, (by.name ?? '') AS by_name, what, about, words, before, after,
    IF record::tb(about) = 'person' { about.name ?? '' } ELSE { '' } AS name,
    IF record::tb(about) = 'space' OR about.opening = 'published' { about.words } ELSE { [] } AS title FROM";

/// What a writer said against a decision, and the decision whose answer this one settles. Where a post is held, what its
/// writer said is nothing for a moderator; nor are words that may tell of harm, which are a safeguarding lead's.
const ANSWERS: &str = "IF post.state = 'held' OR type::record('appeal', record::id(id)).held { NONE }
        ELSE { type::record('appeal', record::id(id)).words } AS answer,
    IF appeal { record::id(appeal) } ELSE { NONE } AS answers";

/// Which part of the log is asked for.
#[derive(Clone, Debug, Default)]
pub struct LogAsk {
    /// The spaces.
    pub spaces: Vec<Key>,
    /// One kind of decision; nothing else then.
    pub verdict: Option<Verdict>,
    /// One reason; nothing without a reason then.
    pub reason: Option<Reason>,
    /// One kind of what else was done; no decisions then.
    pub upkeep: Option<Upkeep>,
    /// Of one person.
    pub by: Option<Key>,
    /// From this point in time on.
    pub from: Option<Timestamp>,
    /// Before this point in time.
    pub until: Option<Timestamp>,
    /// Before which line the page begins: when it was made, and its key.
    pub before: Option<(Timestamp, Key)>,
}

/// A decision, with what was said about it afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Logged {
    /// The decision.
    #[serde(flatten)]
    pub decision: Decision,
    /// What the writer said against it.
    #[serde(default)]
    pub answer: Option<String>,
    /// The decision against which its writer had said what this one settles.
    #[serde(default)]
    pub answers: Option<Key>,
}

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LogLine {
    /// A decision about a post.
    Decided(Box<Logged>),
    /// Something else that was done to look after a space.
    Kept(Box<Kept>),
}

impl LogLine {
    /// The decision, where it is one.
    pub fn decision(&self) -> Option<&Decision> {
        match self {
            Self::Decided(line) => Some(&line.decision),
            Self::Kept(_) => None,
        }
    }

    /// Its place in the log: when it was made, and its key.
    pub fn place(&self) -> (Timestamp, &Key) {
        match self {
            Self::Decided(line) => (line.decision.at, &line.decision.key),
            Self::Kept(line) => (line.at, &line.key),
        }
    }
}

impl LogAsk {
    /// What the lines of a table have to be, and the values in it.
    fn conditions(&self, table: &str, most: usize) -> (Vec<&'static str>, Fields) {
        let mut wanted = vec!["space IN $spaces"];
        let spaces: Vec<_> = self.spaces.iter().map(|space| Kind::Space.record(space.clone())).collect();
        let mut fields = Fields::new().records("spaces", &spaces).set("most", most as i64 + 1);
        if let Some(by) = &self.by {
            wanted.push("by = $by");
            fields = fields.person("by", Some(by));
        }
        if let Some(from) = self.from {
            wanted.push("at >= $from");
            fields = fields.time("from", from);
        }
        if let Some(until) = self.until {
            wanted.push("at < $until");
            fields = fields.time("until", until);
        }
        if let Some((at, key)) = &self.before {
            wanted.push("(at < $before OR (at = $before AND id < $before_id))");
            fields = fields.time("before", *at).set("before_id", RecordId::new(table, key.as_str()));
        }
        (wanted, fields)
    }
}

impl Store {
    /// A part of the log, the newest first: `most` lines, and whether there are more.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn log(&self, ask: &LogAsk, most: usize) -> Result<(Vec<LogLine>, bool), StoreError> {
        let mut lines = self.decisions_in_log(ask, most).await?;
        lines.extend(self.upkeep_in_log(ask, most).await?);
        lines.sort_by(|one, other| other.place().cmp(&one.place()));
        let more = lines.len() > most;
        lines.truncate(most);
        Ok((lines, more))
    }

    async fn decisions_in_log(&self, ask: &LogAsk, most: usize) -> Result<Vec<LogLine>, StoreError> {
        if ask.upkeep.is_some() {
            return Ok(vec![]);
        }
        let (mut wanted, mut fields) = ask.conditions("decision", most);
        if let Some(verdict) = ask.verdict {
            wanted.push("verdict = $verdict");
            fields = fields.set("verdict", verdict.name());
        }
        if let Some(reason) = ask.reason {
            wanted.push("reason = $reason");
            fields = fields.set("reason", reason.name());
        }
        let select = DECISION.trim_end().trim_end_matches("FROM");
        let text = format!(
            "{select}, {ANSWERS} FROM decision WHERE {} ORDER BY at DESC, key DESC LIMIT $most",
            wanted.join(" AND ")
        );
        let lines: Vec<Logged> = self.rows(&text, fields).await?;
        Ok(lines.into_iter().map(|line| LogLine::Decided(Box::new(line))).collect())
    }

    async fn upkeep_in_log(&self, ask: &LogAsk, most: usize) -> Result<Vec<LogLine>, StoreError> {
        if ask.verdict.is_some() || ask.reason.is_some() {
            return Ok(vec![]);
        }
        let (mut wanted, mut fields) = ask.conditions("upkeep", most);
        if let Some(upkeep) = ask.upkeep {
            wanted.push("what = $what");
            fields = fields.set("what", upkeep.name());
        }
        let text = format!("{UPKEEP} upkeep WHERE {} ORDER BY at DESC, key DESC LIMIT $most", wanted.join(" AND "));
        let mut lines: Vec<Kept> = self.rows(&text, fields).await?;
        // Where readers do not see a topic, no line says what it is called or was.
        for line in lines.iter_mut().filter(|line| line.what == Upkeep::TopicRetitled && line.title.0.is_empty()) {
            (line.before, line.after) = (None, None);
        }
        Ok(lines.into_iter().map(|line| LogLine::Kept(Box::new(line))).collect())
    }

    /// The decisions of a quarter, summed up over the whole site.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn quarter(&self, quarter: Quarter) -> Result<Summary, StoreError> {
        let text = "SELECT verdict, reason, of_appeal, undone, count() AS count FROM
                (SELECT verdict, reason, appeal != NONE AS of_appeal, undone_by != NONE AS undone FROM decision
                    WHERE quarter = $quarter)
                GROUP BY verdict, reason, of_appeal, undone;
            SELECT VALUE waited FROM decision WHERE quarter = $quarter AND waited != NONE AND undone_by = NONE";
        let mut answers = self.ask(text, Fields::new().set("quarter", quarter.to_string())).await?;
        let tallies: Vec<Tally> = answers.rows(0)?;
        Ok(Summary::of(&tallies, &mut answers.rows::<u32>(1)?))
    }
}
