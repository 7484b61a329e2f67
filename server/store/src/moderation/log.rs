//! The log of all decisions, and a quarter of it in numbers.

use super::decisions::DECISION;
use crate::{Fields, Store, StoreError};
use domain::moderation::{Decision, Quarter, Reason, Summary, Tally, Verdict};
use domain::record::{Key, Kind};
use jiff::Timestamp;
use surrealdb::types::RecordId;

/// Which part of the log is asked for.
#[derive(Clone, Debug, Default)]
pub struct LogAsk {
    /// The spaces.
    pub spaces: Vec<Key>,
    /// One kind of decision.
    pub verdict: Option<Verdict>,
    /// One reason.
    pub reason: Option<Reason>,
    /// Of one moderator.
    pub by: Option<Key>,
    /// Before which one the page begins: when it was made, and its key.
    pub before: Option<(Timestamp, Key)>,
}

impl Store {
    /// A part of the log, the newest first: `most` lines, and whether there are more.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn log(&self, ask: &LogAsk, most: usize) -> Result<(Vec<Decision>, bool), StoreError> {
        let mut wanted = vec!["space IN $spaces"];
        let spaces: Vec<_> = ask.spaces.iter().map(|space| Kind::Space.record(space.clone())).collect();
        let mut fields = Fields::new().records("spaces", &spaces).set("most", most as i64 + 1);
        if let Some(verdict) = ask.verdict {
            wanted.push("verdict = $verdict");
            fields = fields.set("verdict", verdict.name());
        }
        if let Some(reason) = ask.reason {
            wanted.push("reason = $reason");
            fields = fields.set("reason", reason.name());
        }
        if let Some(by) = &ask.by {
            wanted.push("by = $by");
            fields = fields.person("by", Some(by));
        }
        if let Some((at, key)) = &ask.before {
            wanted.push("(at < $before OR (at = $before AND id < $before_id))");
            fields = fields.time("before", *at).set("before_id", RecordId::new("decision", key.as_str()));
        }
        let text = format!("{DECISION} decision WHERE {} ORDER BY at DESC, key DESC LIMIT $most", wanted.join(" AND "));
        let mut lines: Vec<Decision> = self.rows(&text, fields).await?;
        let more = lines.len() > most;
        lines.truncate(most);
        Ok((lines, more))
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
