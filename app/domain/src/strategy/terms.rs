//! The fixed words of a strategy: units, directions, types of activity, due dates, kinds of points.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::fmt;

/// What a measure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// So many of every 100, from 0 to 100.
    Percent,
    /// Points on a scale of its own. It may be below 0.
    Score,
    /// So many of every 100,000 people who live in the area, from 0.
    #[serde(rename = "per-100000")]
    Per100000,
}

impl Unit {
    /// Every unit.
    pub const ALL: [Self; 3] = [Self::Percent, Self::Score, Self::Per100000];

    /// The name in forms and in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Percent => "percent",
            Self::Score => "score",
            Self::Per100000 => "per-100000",
        }
    }

    /// The unit of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.key() == key)
    }

    /// Whether a measure in this unit can have this value.
    pub fn allows(self, value: f64) -> bool {
        match self {
            Self::Percent => (0.0..=100.0).contains(&value),
            Self::Score => value.is_finite(),
            Self::Per100000 => value.is_finite() && value >= 0.0,
        }
    }
}

/// Which way is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
}

impl Better {
    /// Both ways.
    pub const ALL: [Self; 2] = [Self::Higher, Self::Lower];

    /// The name in forms and in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Higher => "higher",
            Self::Lower => "lower",
        }
    }

    /// The way of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|better| better.key() == key)
    }
}

/// Why an action is in the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Activity {
    /// The law says that it has to be done.
    Statutory,
    /// It makes a service better that is there already.
    ServiceDevelopment,
    /// It changes the way of working.
    Transformational,
}

impl Activity {
    /// Every type.
    pub const ALL: [Self; 3] = [Self::Statutory, Self::ServiceDevelopment, Self::Transformational];

    /// The name in forms and in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Statutory => "statutory",
            Self::ServiceDevelopment => "service-development",
            Self::Transformational => "transformational",
        }
    }

    /// The type of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|activity| activity.key() == key)
    }
}

/// What kind of point of a strategy: the list items that are neither commitments nor actions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PointKind {
    /// How things are at the start ("Where are we now").
    Evidence,
    /// A theme that a priority belongs to.
    Theme,
    /// Something outside the strategy that a priority answers to.
    Link,
    /// A sign that the strategy works ("How we will know").
    Test,
    /// Who watches over the strategy, and how.
    Governance,
}

impl PointKind {
    /// Every kind, those of a priority first.
    pub const ALL: [Self; 5] = [Self::Evidence, Self::Theme, Self::Link, Self::Test, Self::Governance];

    /// The name in forms and in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Evidence => "evidence",
            Self::Theme => "theme",
            Self::Link => "link",
            Self::Test => "test",
            Self::Governance => "governance",
        }
    }

    /// The kind of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// By when something is to be done. Dates sort by day; what is ongoing comes after them.
///
/// It is written as one word, `2026-03-31` or `ongoing`, in files, forms and the database alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Due {
    /// On that day at the latest.
    On(Date),
    /// It goes on, without an end.
    Ongoing,
}

impl Due {
    /// The word in files, forms and the database.
    pub fn key(self) -> String {
        self.to_string()
    }

    /// Reads that word: a date as year, month, day (`2026-03-31`), or `ongoing`.
    pub fn from_key(key: &str) -> Option<Self> {
        if key == "ongoing" { Some(Self::Ongoing) } else { read_date(key).map(Self::On) }
    }
}

impl fmt::Display for Due {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::On(date) => write!(out, "{date}"),
            Self::Ongoing => out.write_str("ongoing"),
        }
    }
}

impl From<Due> for String {
    fn from(due: Due) -> Self {
        due.to_string()
    }
}

impl TryFrom<String> for Due {
    type Error = &'static str;

    fn try_from(word: String) -> Result<Self, Self::Error> {
        Self::from_key(&word).ok_or("a due date is a date such as 2026-03-31, or the word ongoing")
    }
}

/// Reads a date in exactly the form 2026-03-31. The general parser takes times, zones and other shapes as well, which
/// in a list of dates are mistakes.
pub(super) fn read_date(text: &str) -> Option<Date> {
    let shape = text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() });
    if shape { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, StrDeserializer};

    #[test]
    fn the_database_uses_the_same_words_as_files_and_forms() {
        fn word(key: &str) -> StrDeserializer<'_, Error> {
            key.into_deserializer()
        }
        assert!(Unit::ALL.iter().all(|unit| Unit::deserialize(word(unit.key())).as_ref() == Ok(unit)));
        assert!(Better::ALL.iter().all(|better| Better::deserialize(word(better.key())).as_ref() == Ok(better)));
        assert!(
            Activity::ALL.iter().all(|activity| Activity::deserialize(word(activity.key())).as_ref() == Ok(activity))
        );
        assert!(PointKind::ALL.iter().all(|kind| PointKind::deserialize(word(kind.key())).as_ref() == Ok(kind)));
        assert_eq!(Due::deserialize(word("ongoing")), Ok(Due::Ongoing));
        assert_eq!(Due::deserialize(word("2026-03-31")), Ok(Due::On(date(2026, 3, 31))));
        assert!(Due::deserialize(word("next spring")).is_err());
    }

    #[test]
    fn every_word_is_read_back_as_it_was_written() {
        assert!(Unit::ALL.iter().all(|unit| Unit::from_key(unit.key()) == Some(*unit)));
        assert!(Better::ALL.iter().all(|better| Better::from_key(better.key()) == Some(*better)));
        assert!(Activity::ALL.iter().all(|activity| Activity::from_key(activity.key()) == Some(*activity)));
        assert!(PointKind::ALL.iter().all(|kind| PointKind::from_key(kind.key()) == Some(*kind)));
        for due in [Due::Ongoing, Due::On(date(2026, 3, 31))] {
            assert_eq!(Due::from_key(&due.key()), Some(due));
        }
    }

    #[test]
    fn a_date_has_one_form_only() {
        assert_eq!(read_date("2026-03-31"), Some(date(2026, 3, 31)));
        for text in
            ["", "2026-02-30", "20260331", "31/03/2026", "2026-3-31", "2026-03-31T10:00", "+026-03-31", "２026-03-31"]
        {
            assert_eq!(read_date(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_ongoing_comes_after_every_date() {
        assert!(Due::On(date(9999, 12, 31)) < Due::Ongoing);
    }

    #[test]
    fn more_than_100_of_every_100_cannot_be() {
        assert!(Unit::Percent.allows(100.0) && Unit::Score.allows(-2.5));
        assert!(!Unit::Percent.allows(823.0) && !Unit::Per100000.allows(-1.0) && !Unit::Score.allows(f64::NAN));
    }
}
