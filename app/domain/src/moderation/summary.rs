//! Decisions summed up for everybody, and as a table.

use super::{Reason, Verdict};
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt;

/// A smaller number might tell whom it is about. The usual limit in the statistics of councils.
pub const SMALLEST_SHOWN: u32 = 5;

/// Three months of a year, in which decisions are summed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quarter {
    /// The year.
    pub year: i16,
    /// 1 to 4.
    pub number: i8,
}

impl Quarter {
    /// The quarter of a day.
    pub fn of(day: Date) -> Self {
        Self { year: day.year(), number: (day.month() - 1) / 3 + 1 }
    }

    /// Reads `2026-q4`.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, number) = text.split_once("-q")?;
        let (year, number) = (year.parse().ok()?, number.parse().ok()?);
        let known = (2000..=2200).contains(&year) && (1..=4).contains(&number);
        Some(Self { year, number }).filter(|quarter| known && quarter.to_string() == text)
    }

    /// The quarter before.
    #[must_use]
    pub const fn before(self) -> Self {
        match self.number {
            1 => Self { year: self.year - 1, number: 4 },
            number => Self { year: self.year, number: number - 1 },
        }
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        Date::new(self.year, (self.number - 1) * 3 + 1, 1).unwrap_or(Date::MIN)
    }

    /// Its last day.
    pub fn last_day(self) -> Date {
        let next = Self { year: self.year + i16::from(self.number == 4), number: self.number % 4 + 1 };
        next.first_day().yesterday().unwrap_or(Date::MAX)
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-q{}", self.year, self.number)
    }
}

/// How often something was decided in a quarter, as the database counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Tally {
    /// What.
    pub verdict: Verdict,
    /// Why.
    pub reason: Option<Reason>,
    /// Whether it answered what a writer said against an earlier one.
    pub of_appeal: bool,
    /// Whether it was undone.
    pub undone: bool,
    /// How often.
    pub count: u32,
}

/// A quarter in numbers: decisions that hold. What was undone is counted by itself, as is each undoing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How often each thing was decided, by reason where there is one.
    pub counts: BTreeMap<(Verdict, Option<Reason>), u32>,
    /// Answers of writers after which a post was put back.
    pub upheld: u32,
    /// All answers of writers that were decided.
    pub appeals: u32,
    /// Decisions that were undone.
    pub undone: u32,
    /// The time to a decision: half of them took no longer, in minutes.
    pub median: Option<u32>,
    /// How many decisions the median is made of.
    pub timed: u32,
}

impl Summary {
    /// Sums up what the database counted.
    pub fn of(tallies: &[Tally], waited: &mut [u32]) -> Self {
        let mut summary = Self { timed: u32::try_from(waited.len()).unwrap_or(u32::MAX), ..Self::default() };
        // How many posts were passed on for somebody's safety is nobody's business.
        for tally in tallies.iter().filter(|tally| !matches!(tally.verdict, Verdict::Undo | Verdict::PassOn)) {
            if tally.undone {
                summary.undone += tally.count;
                continue;
            }
            *summary.counts.entry((tally.verdict, tally.reason)).or_default() += tally.count;
            if tally.of_appeal {
                summary.appeals += tally.count;
                let right = matches!(tally.verdict, Verdict::PutBack | Verdict::Approve);
                summary.upheld += if right { tally.count } else { 0 };
            }
        }
        waited.sort_unstable();
        summary.median = waited.get(waited.len() / 2).copied();
        summary
    }

    /// All decisions that hold.
    pub fn total(&self) -> u32 {
        self.counts.values().sum()
    }

    /// How often something was decided, for whatever reason.
    pub fn of_verdict(&self, verdict: Verdict) -> u32 {
        self.counts.iter().filter(|((one, _), _)| *one == verdict).map(|(_, count)| count).sum()
    }

    /// How often something was decided for a reason.
    pub fn of_reason(&self, verdict: Verdict, reason: Reason) -> u32 {
        self.counts.get(&(verdict, Some(reason))).copied().unwrap_or_default()
    }
}

/// A number as the public gets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// This number.
    Number(u32),
    /// Fewer than [`SMALLEST_SHOWN`], but not none.
    Few,
    /// Not said, because a small number could be worked out from it.
    Kept,
}

impl Shown {
    /// One number by itself.
    pub const fn one(count: u32) -> Self {
        if count > 0 && count < SMALLEST_SHOWN { Self::Few } else { Self::Number(count) }
    }

    /// The sum of numbers that stand beside it: kept where one of them is small, since the difference would tell it.
    pub fn sum(counts: &[u32]) -> Self {
        let hides = |count: &u32| Self::one(*count) == Self::Few;
        if counts.iter().any(hides) { Self::Kept } else { Self::one(counts.iter().sum()) }
    }
}

/// A cell of a table for spreadsheets. A cell that begins like a formula is run by them, so it gets a sign in front that
/// makes it words (OWASP, CSV Injection).
pub fn safe_cell(text: &str) -> String {
    let signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    let runs = text.trim_start().starts_with(signs) || text.starts_with(['\t', '\r', '\n']);
    if runs { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_number_cannot_be_worked_out_from_its_neighbours() {
        assert_eq!(Shown::one(0), Shown::Number(0));
        assert_eq!(Shown::one(1), Shown::Few);
        assert_eq!(Shown::one(SMALLEST_SHOWN), Shown::Number(SMALLEST_SHOWN));
        assert_eq!(Shown::sum(&[7, 4]), Shown::Kept);
        assert_eq!(Shown::sum(&[7, 0, 6]), Shown::Number(13));
    }

    #[test]
    fn what_was_undone_is_counted_by_itself() {
        let tally = |verdict, undone, count| Tally { verdict, reason: None, of_appeal: false, undone, count };
        let appeal = |verdict, count| Tally { of_appeal: true, ..tally(verdict, false, count) };
        let tallies = [
            tally(Verdict::Approve, false, 8),
            tally(Verdict::Approve, true, 2),
            tally(Verdict::Undo, false, 2),
            appeal(Verdict::PutBack, 1),
            appeal(Verdict::Keep, 3),
        ];
        let summary = Summary::of(&tallies, &mut [50, 1, 9]);
        assert_eq!((summary.total(), summary.undone), (12, 2));
        assert_eq!((summary.upheld, summary.appeals, summary.median), (1, 4, Some(9)));
    }

    #[test]
    fn quarters_have_their_days() {
        let quarter = Quarter::parse("2026-q4").expect("a quarter");
        assert_eq!(quarter, Quarter::of(jiff::civil::date(2026, 11, 20)));
        assert_eq!(
            (quarter.first_day(), quarter.last_day()),
            (jiff::civil::date(2026, 10, 1), jiff::civil::date(2026, 12, 31))
        );
        assert_eq!(Quarter::parse("2026-q1").map(Quarter::before), Quarter::parse("2025-q4"));
        for text in ["2026-q5", "2026-q0", "26-q1", "2026-q01", "2026", ""] {
            assert_eq!(Quarter::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_spreadsheet_runs_nothing_that_somebody_wrote() {
        for text in ["=1+1", "+44 20", "-2", "@SUM(A1)", "\tx", "  =HYPERLINK(\"x\")", "＝1"] {
            assert!(safe_cell(text).starts_with('\''), "{text}");
        }
        assert_eq!(safe_cell("Please change this."), "Please change this.");
    }
}
