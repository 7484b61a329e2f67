//! Strategies: priorities, 'We will' commitments, actions, measures, and progress that anybody can check.

#[cfg(feature = "import")]
pub mod import;
mod terms;

pub use terms::{Activity, Better, Due, PointKind, Unit};

use crate::content::{Locale, Version, Words};
use crate::form::{FieldFault, Fields, Reading};
use crate::forum::{Attachment, AttachmentKind, Help};
use crate::record::Key;
use crate::talk::Replaced;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The longest progress update, in characters.
pub const LONGEST_PROGRESS: usize = 2_000;

/// A strategy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Strategy {
    /// Which strategy.
    pub key: Key,
    /// Its title and vision.
    pub words: Words,
    /// Whose it is.
    pub organisation: String,
    /// The part of the organisation.
    pub service: String,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

/// A priority of a strategy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Priority {
    /// Which priority.
    pub key: Key,
    /// The strategy.
    pub strategy: Key,
    /// Its place in the strategy, from 1.
    pub number: u32,
    /// Its name and what it is about.
    pub words: Words,
}

/// A 'We will' commitment. Its text goes on from "We will".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commitment {
    /// Which commitment.
    pub key: Key,
    /// The strategy.
    pub strategy: Key,
    /// The priority.
    pub priority: Key,
    /// Its place in the priority, from 1.
    pub number: u32,
    /// The promise.
    pub words: Words,
    /// How many statements it answers.
    #[serde(default)]
    pub statements: u32,
    /// How many actions help to keep it.
    #[serde(default)]
    pub actions: u32,
}

/// Evidence, theme, test of success, governance or link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// Which point.
    pub key: Key,
    /// The priority; none for a point of the whole strategy.
    #[serde(default)]
    pub priority: Option<Key>,
    /// What kind of point.
    pub point: PointKind,
    /// Its place among its kind, from 1.
    pub number: u32,
    /// The text.
    pub words: Words,
}

/// Something that a board or the council has taken on to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Which action.
    pub key: Key,
    /// What will be done.
    pub words: Words,
    /// The board that took it on.
    #[serde(default)]
    pub board: Option<Key>,
    /// The strategy that it belongs to.
    #[serde(default)]
    pub strategy: Option<Key>,
    /// The priority that it belongs to.
    #[serde(default)]
    pub priority: Option<Key>,
    /// Its number in the priority, for the actions of "How will we get there".
    #[serde(default)]
    pub number: Option<u32>,
    /// Who answers for it.
    #[serde(default)]
    pub owner: Option<String>,
    /// By when.
    #[serde(default)]
    pub due: Option<Due>,
    /// How anybody can tell that it was done.
    #[serde(default)]
    pub measured_by: Option<String>,
    /// What should come of it, for rows of an action plan.
    #[serde(default)]
    pub outcome: Option<String>,
    /// Its type, for rows of an action plan.
    #[serde(default)]
    pub activity: Option<Activity>,
    /// When it was taken on.
    pub at: Timestamp,
    /// What the last update said.
    #[serde(default)]
    pub said: Option<State>,
}

impl Action {
    /// How far the action is: what the last update said, and late as soon as its day has passed without an end.
    /// Nobody has to own up to lateness for it to show.
    pub fn state(&self, today: Date) -> State {
        standing(self.said, self.due, today)
    }
}

/// The state of a piece of work from what was said last, its due day and today: see [`Action::state`].
pub fn standing(said: Option<State>, due: Option<Due>, today: Date) -> State {
    let said = said.unwrap_or(State::NotStarted);
    match due {
        Some(Due::On(due)) if due < today && matches!(said, State::NotStarted | State::GoingOn) => State::Late,
        _ => said,
    }
}

/// How far something is. Shown as word, shape and colour together (WCAG 2.2, 1.4.1 Use of Color).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Nothing has happened yet.
    NotStarted,
    /// Work is going on.
    GoingOn,
    /// Its day has passed.
    Late,
    /// Something is in the way; the update says what.
    Stuck,
    /// The owner says that it is done.
    Done,
    /// People it was for have checked that it is done.
    Checked,
    /// It will not be done; the update says why.
    Stopped,
}

impl State {
    /// Every state, in the order of a piece of work.
    pub const ALL: [Self; 7] =
        [Self::NotStarted, Self::GoingOn, Self::Late, Self::Stuck, Self::Done, Self::Checked, Self::Stopped];

    /// The name in forms, styles and the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotStarted => "not-started",
            Self::GoingOn => "going-on",
            Self::Late => "late",
            Self::Stuck => "stuck",
            Self::Done => "done",
            Self::Checked => "checked",
            Self::Stopped => "stopped",
        }
    }

    /// The state of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

/// An update on an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Which update.
    pub key: Key,
    /// The action.
    pub action: Key,
    /// The words of the action.
    pub about: Words,
    /// How far it is.
    pub state: State,
    /// What has changed.
    pub words: Words,
    /// Who says so.
    pub by_name: String,
    /// When.
    pub at: Timestamp,
}

/// An update that is about to be posted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewProgress {
    /// The key from the form.
    pub key: Key,
    /// How far it is.
    pub state: State,
    /// What has changed.
    pub words: Words,
}

impl NewProgress {
    /// Reads the form `state`, `text`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, locale: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let state = form.choice("state", State::from_name, "fault-progress-state-missing");
        let text = form.text("text", LONGEST_PROGRESS, "fault-progress-missing");
        let words = Words::of(Version::standard(locale, None, text));
        form.done(fields.key().zip(state).map(|(key, state)| Self { key, state, words }))
    }
}

/// An outcome measure, with what others reach.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measure {
    /// Which measure: its code in lower case.
    pub key: Key,
    /// The code by which officers know it, such as 3D1 (from the national framework, ASCOF, or the council's own).
    pub code: String,
    /// What it measures.
    pub words: Words,
    /// What the values count.
    pub unit: Unit,
    /// Which way is good.
    pub better: Better,
    /// The year or years that the values are for.
    pub period: String,
    /// The value here.
    pub local: f64,
    /// The value in the group of similar areas.
    #[serde(default)]
    pub group: Option<Comparison>,
    /// The value in England.
    #[serde(default)]
    pub england: Option<Comparison>,
}

/// What others reach, and this area's place among them.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// Their value.
    pub value: f64,
    /// This area's place, 1 being the best.
    #[serde(default)]
    pub rank: Option<u32>,
    /// How many areas there are.
    #[serde(default)]
    pub size: Option<u32>,
}

/// How a value stands to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Better than theirs.
    Better,
    /// Equal, as far as the figures go.
    Same,
    /// Worse than theirs.
    Worse,
}

impl Measure {
    /// How the value here stands to another: higher is better for some measures, lower for others.
    pub fn standing(&self, other: f64) -> Standing {
        let ahead = match self.better {
            Better::Higher => self.local - other,
            Better::Lower => other - self.local,
        };
        match ahead {
            ahead if ahead.abs() < f64::EPSILON => Standing::Same,
            ahead if ahead > 0.0 => Standing::Better,
            _ => Standing::Worse,
        }
    }
}

/// What a record said before it was changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Earlier {
    /// When it was changed.
    pub at: Timestamp,
    /// The words before.
    pub words: Words,
    /// Who answered for an action before.
    #[serde(default)]
    pub owner: Option<String>,
    /// By when an action was due before.
    #[serde(default)]
    pub due: Option<Due>,
    /// The years of a measure before.
    #[serde(default)]
    pub period: Option<String>,
    /// The value of a measure here before.
    #[serde(default)]
    pub local: Option<f64>,
    /// How the words of a post came to the site.
    #[serde(default)]
    pub help: Help,
    /// The name of who typed them, where that was somebody else.
    #[serde(default)]
    pub written_by_name: Option<String>,
    /// What was taken out from beside them, for who still sees it.
    #[serde(default)]
    pub taken_out: Vec<Attachment>,
    /// What kinds that was.
    #[serde(default)]
    pub gone: Vec<AttachmentKind>,
    /// What kinds came beside the words of a post when it was changed.
    #[serde(default)]
    pub added: Vec<AttachmentKind>,
}

impl From<Replaced> for Earlier {
    fn from(replaced: Replaced) -> Self {
        let Replaced { at, words, help, written_by_name, taken_out, gone, added, .. } = replaced;
        let help = help.unwrap_or_default();
        let (owner, due, period, local) = (None, None, None, None);
        Self { at, words, owner, due, period, local, help, written_by_name, taken_out, gone, added }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn action(due: Due, said: Option<State>) -> Action {
        Action {
            key: Key::parse("a").expect("a key"),
            words: Words::default(),
            board: None,
            strategy: None,
            priority: None,
            number: None,
            owner: None,
            due: Some(due),
            measured_by: None,
            outcome: None,
            activity: None,
            at: Timestamp::UNIX_EPOCH,
            said,
        }
    }

    #[test]
    fn an_action_past_its_day_is_late_even_if_nobody_says_so() {
        let due = Due::On(date(2026, 3, 31));
        assert_eq!(action(due, Some(State::GoingOn)).state(date(2026, 4, 1)), State::Late);
        assert_eq!(action(due, Some(State::GoingOn)).state(date(2026, 3, 31)), State::GoingOn);
        assert_eq!(action(due, Some(State::Done)).state(date(2026, 4, 1)), State::Done);
        assert_eq!(action(due, Some(State::Stuck)).state(date(2026, 4, 1)), State::Stuck);
        assert_eq!(action(Due::Ongoing, None).state(date(2099, 1, 1)), State::NotStarted);
    }

    #[test]
    fn lower_is_better_for_some_measures() {
        let measure = |better| Measure {
            key: Key::parse("m").expect("a key"),
            code: "M".into(),
            words: Words::default(),
            unit: Unit::Percent,
            better,
            period: "2025-26".into(),
            local: 10.0,
            group: None,
            england: None,
        };
        assert_eq!(measure(Better::Higher).standing(12.0), Standing::Worse);
        assert_eq!(measure(Better::Lower).standing(12.0), Standing::Better);
        assert_eq!(measure(Better::Lower).standing(10.0), Standing::Same);
    }
}
