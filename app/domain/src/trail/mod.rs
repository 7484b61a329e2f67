//! The trail: which voice led to which change, forwards and backwards.
//!
//! Records are joined by links "this led to that": a post leads to an 'I' statement, a statement to the commitment that
//! answers it and to the actions and pledges taken for it, an action to progress. A commitment is a crossroads where
//! many voices meet, so a trail that began elsewhere goes up to it and not through it: otherwise everybody's trail would
//! show everybody's change. Only a trail that begins at the commitment shows all that comes to it and leaves it.

use crate::content::Words;
use crate::record::{Kind, Record};
use crate::strategy::State;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// "This led to that": who said so, when, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// What came first.
    pub from: Record,
    /// What it led to.
    pub to: Record,
    /// Who made the link.
    #[serde(default)]
    pub by_name: Option<String>,
    /// When.
    pub at: Timestamp,
    /// Why, in words.
    #[serde(default)]
    pub why: Words,
}

/// The stages of a trail, in order. Each is a stepping stone; one that has not been reached is drawn as still to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Somebody said something.
    Voice,
    /// It became an 'I' statement.
    Statement,
    /// A 'We will' commitment answers it.
    Commitment,
    /// Somebody took on to do something, or promised to.
    Promise,
    /// Something changed.
    Change,
}

impl Stage {
    /// All stages.
    pub const ALL: [Self; 5] = [Self::Voice, Self::Statement, Self::Commitment, Self::Promise, Self::Change];

    /// The stage of a kind of record; none for what is not part of a trail.
    pub const fn of(kind: Kind) -> Option<Self> {
        match kind {
            Kind::Post => Some(Self::Voice),
            Kind::Statement => Some(Self::Statement),
            Kind::Commitment => Some(Self::Commitment),
            Kind::Action | Kind::Pledge => Some(Self::Promise),
            Kind::Progress => Some(Self::Change),
            _ => None,
        }
    }

    /// The name in styles and messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Voice => "voice",
            Self::Statement => "statement",
            Self::Commitment => "commitment",
            Self::Promise => "promise",
            Self::Change => "change",
        }
    }
}

/// Which way a trail is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// What came of it.
    Forwards,
    /// Where it came from.
    Backwards,
}

/// Whether a trail that began at `start` goes on through the record `at`: see the module's words on crossroads.
pub fn goes_through(start: &Record, at: &Record) -> bool {
    at.kind != Kind::Commitment || start == at
}

/// One stone of a trail: a record with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stone {
    /// What it is.
    pub record: Record,
    /// Its words.
    pub words: Words,
    /// Who said or did it, where that is known.
    #[serde(default)]
    pub by_name: Option<String>,
    /// When.
    #[serde(default)]
    pub at: Option<Timestamp>,
    /// How far it is, for actions and progress.
    #[serde(default)]
    pub state: Option<State>,
    /// The record that its page belongs to: a progress update's action, a commitment's priority, a pledge's board.
    #[serde(default)]
    pub home: Option<Record>,
    /// Whether it is a voice that not everybody may hear: in a space with a gate, hidden, or taken back.
    #[serde(default)]
    pub veiled: bool,
}

/// A whole trail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trail {
    /// Where it was begun to be followed.
    pub start: Record,
    /// The stones, by stage and then by time.
    pub stones: Vec<Stone>,
    /// The links between them.
    pub links: Vec<Link>,
}

impl Trail {
    /// A trail from stones and links in any order.
    pub fn new(start: Record, mut stones: Vec<Stone>, links: Vec<Link>) -> Self {
        stones.sort_by_key(|stone| (Stage::of(stone.record.kind), stone.at, stone.record.clone()));
        stones.dedup_by(|a, b| a.record == b.record);
        Self { start, stones, links }
    }

    /// The stages in order, each with its stones; a stage without stones has not been reached, or was not passed.
    pub fn stages(&self) -> BTreeMap<Stage, Vec<&Stone>> {
        let mut stages: BTreeMap<Stage, Vec<&Stone>> = Stage::ALL.into_iter().map(|stage| (stage, vec![])).collect();
        for stone in &self.stones {
            if let Some(stage) = Stage::of(stone.record.kind) {
                stages.entry(stage).or_default().push(stone);
            }
        }
        stages
    }

    /// What a record came from, along this trail.
    pub fn sources<'a>(&'a self, of: &'a Record) -> impl Iterator<Item = (&'a Link, &'a Stone)> {
        self.links.iter().filter(move |link| link.to == *of).filter_map(|link| Some((link, self.stone(&link.from)?)))
    }

    /// The stone of a record.
    pub fn stone(&self, record: &Record) -> Option<&Stone> {
        self.stones.iter().find(|stone| stone.record == *record)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Key;

    fn record(text: &str) -> Record {
        Record::parse(text).expect("a record")
    }

    fn stone(text: &str) -> Stone {
        let record = record(text);
        Stone { record, words: Words::default(), by_name: None, at: None, state: None, home: None, veiled: false }
    }

    #[test]
    fn a_trail_tells_the_stages_in_order_and_names_those_still_to_come() {
        let stones = ["progress:d", "post:a", "statement:b", "post:a"].map(stone).to_vec();
        let trail = Trail::new(record("post:a"), stones, vec![]);
        let reached: Vec<_> = trail.stages().into_iter().map(|(stage, stones)| (stage.name(), stones.len())).collect();
        assert_eq!(reached, [("voice", 1), ("statement", 1), ("commitment", 0), ("promise", 0), ("change", 1)]);
    }

    #[test]
    fn my_trail_does_not_show_what_came_of_others_voices_at_the_same_commitment() {
        let commitment = Kind::Commitment.record(Key::parse("c").expect("a key"));
        assert!(!goes_through(&record("post:a"), &commitment));
        assert!(goes_through(&commitment, &commitment));
        assert!(goes_through(&record("post:a"), &record("statement:b")));
    }
}
