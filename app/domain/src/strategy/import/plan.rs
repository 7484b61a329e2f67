//! The action plan: who does what by when, and how anybody can tell.

use super::Fault;
use super::lines::Report;
use super::table::{Row, choices, rows, word_key};
use crate::strategy::terms::{Activity, Due};

const COLUMNS: [&str; 6] = ["outcome", "activity_type", "key_action", "measured_by", "owner", "due"];

/// A row of the plan as the file says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanRow {
    /// What should come of it. Several rows may share one.
    pub outcome: String,
    /// Why it is in the plan.
    pub activity: Activity,
    /// What will be done.
    pub key_action: String,
    /// How anybody can tell that it was done.
    pub measured_by: String,
    /// Who answers for it: a job or a group.
    pub owner: String,
    /// By when.
    pub due: Due,
    /// The line of the row, from 1.
    pub line: usize,
}

/// Reads an action plan.
///
/// The columns are `outcome`, `activity_type` (`statutory`, `service development`, `transformational`), `key_action`,
/// `measured_by`, `owner` and `due` (a date such as `2026-03-31`, or `ongoing`).
///
/// # Errors
/// Every fault of the file, from its top to its end.
pub fn parse_plan(file_name: &str, text: &str) -> Result<Vec<PlanRow>, Vec<Fault>> {
    let mut report = Report::on(file_name);
    let rows = rows(&mut report, text, &COLUMNS);
    let plan = rows.iter().filter_map(|row| read(&mut report, row)).collect();
    report.done(Some(plan))
}

fn read(report: &mut Report<'_>, row: &Row) -> Option<PlanRow> {
    // Read one by one before any `?`, so that every fault of the row is found.
    let outcome = row.words(report, "outcome");
    let activities = choices(Activity::ALL.map(Activity::key));
    let activity = row.read(report, "activity_type", activities, |cell| Activity::from_key(&word_key(cell)));
    let key_action = row.words(report, "key_action");
    let measured_by = row.words(report, "measured_by");
    let owner = row.words(report, "owner");
    let due = row.read(report, "due", "a date such as `2026-03-31`, or `ongoing`", Due::from_key);
    Some(PlanRow {
        outcome: outcome?,
        activity: activity?,
        key_action: key_action?,
        measured_by: measured_by?,
        owner: owner?,
        due: due?,
        line: row.line,
    })
}
