//! Finding: what somebody looks for, in which order finds stand, and (with the feature `find`) the words by which texts
//! are found and what is looked for instead where a word is spelled as nobody here spells it.

#[cfg(feature = "find")]
mod attempt;
#[cfg(feature = "find")]
mod excerpt;
#[cfg(feature = "find")]
mod vocabulary;

#[cfg(feature = "find")]
pub use attempt::{Attempt, How, Reading};
#[cfg(feature = "find")]
pub use excerpt::{Excerpt, excerpt};
#[cfg(feature = "find")]
pub use vocabulary::{Lexicon, MOST_LEARNED, stems_of};

use crate::content::Language;
use crate::form::{FieldFault, Fields, Reading as FormReading};
use crate::record::{Key, Kind};
use jiff::Timestamp;
use jiff::civil::Date;

/// The longest search, in characters: two long sentences.
pub const LONGEST_SEARCH: usize = 200;

/// What can be found, in the order in which finds stand: first what explains a word and what the site promises, last the
/// many single voices. Within a kind the newest is first. The order does not depend on the words, so that a page of
/// finds stays where it is while others write.
pub const FINDABLE: [Kind; 16] = [
    Kind::Word,
    Kind::Board,
    Kind::Strategy,
    Kind::Priority,
    Kind::Space,
    Kind::Commitment,
    Kind::Statement,
    Kind::Outcome,
    Kind::Topic,
    Kind::Action,
    Kind::Pledge,
    Kind::Meeting,
    Kind::Progress,
    Kind::Measure,
    Kind::Point,
    Kind::Post,
];

/// The place of a find among all: texts in the order of the alphabet. `None` for what is not searched. Two records of the
/// same millisecond differ by the end of their keys, where a ULID has its chance; the whole key would make an index a
/// third larger.
pub fn place(kind: Kind, at: Timestamp, key: &Key) -> Option<String> {
    const END_OF_A_KEY: usize = 10;
    let end = &key.as_str()[key.as_str().len().saturating_sub(END_OF_A_KEY)..];
    Some(format!("{}{end}", before(rank(kind)?, at)))
}

/// All places of a kind from one moment to another lie after the first of these texts and before the second.
pub fn places(kind: Kind, from: Option<Timestamp>, to: Option<Timestamp>) -> Option<(String, String)> {
    let rank = rank(kind)?;
    let first = to.map_or_else(|| format!("{rank:02}"), |to| before(rank, to));
    // After every letter and digit of a place.
    let last = from.map_or_else(|| format!("{rank:02}~"), |from| format!("{}~", before(rank, from)));
    Some((first, last))
}

fn rank(kind: Kind) -> Option<usize> {
    FINDABLE.iter().position(|known| *known == kind)
}

/// The newest first: what is left of the time that fits into thirteen digits, in milliseconds (until the year 2286).
fn before(rank: usize, at: Timestamp) -> String {
    let left = 9_999_999_999_999_i64.saturating_sub(at.as_millisecond()).clamp(0, 9_999_999_999_999);
    format!("{rank:02}{left:013}")
}

/// What somebody looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// The words, as they were typed.
    pub typed: String,
    /// Only what stands in this space.
    pub space: Option<Key>,
    /// Only what belongs to this priority.
    pub priority: Option<Key>,
    /// Only this kind.
    pub kind: Option<Kind>,
    /// Only what has a form in easy read.
    pub easy: bool,
    /// Only what came on this day or later.
    pub from: Option<Date>,
    /// Only what came on this day or before.
    pub to: Option<Date>,
    /// The language that the words are in, where it is not the reader's own.
    pub language: Option<&'static Language>,
}

impl Search {
    /// Reads the form `q`, `space`, `theme`, `kind`, `only-easy`, `from-day`…, `to-day`…, `in`. What the lists do not offer is
    /// as if nothing had been chosen.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields) -> Result<Self, Vec<FieldFault>> {
        let mut form = FormReading::of(fields);
        let typed = form.optional_text("q", LONGEST_SEARCH).unwrap_or_default();
        let (from, to) = (optional_date(&mut form, fields, "from"), optional_date(&mut form, fields, "to"));
        if from.zip(to).is_some_and(|(from, to)| from > to) {
            form.fault("to-day", "search-fault-dates");
        }
        form.done(Some(Self {
            typed,
            space: Key::parse(fields.text("space")),
            priority: Key::parse(fields.text("theme")),
            kind: Kind::from_name(fields.text("kind")).filter(|kind| FINDABLE.contains(kind)),
            easy: !fields.text("only-easy").is_empty(),
            from,
            to,
            language: Language::from_code(fields.text("in")),
        }))
    }

    /// Whether anything narrows the search beside its words.
    pub fn is_narrow(&self) -> bool {
        let Self { space, priority, kind, easy, from, to, .. } = self;
        space.is_some() || priority.is_some() || kind.is_some() || *easy || from.is_some() || to.is_some()
    }
}

fn optional_date(form: &mut FormReading<'_>, fields: &Fields, name: &str) -> Option<Date> {
    let given = ["day", "month", "year"].iter().any(|part| !fields.text(&format!("{name}-{part}")).is_empty());
    if given { form.date(name, "search-fault-date") } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        Fields(pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    #[test]
    fn finds_stand_by_kind_and_then_the_newest_first() {
        let key = Key::parse("a").expect("a key");
        let place = |kind, time| place(kind, at(time), &key).expect("a place");
        let (old, new) = ("2026-03-01T10:00:00Z", "2026-03-02T10:00:00Z");
        assert!(place(Kind::Word, old) < place(Kind::Statement, new));
        assert!(place(Kind::Post, new) < place(Kind::Post, old));
    }

    #[test]
    fn a_day_from_and_a_day_to_cut_out_what_lies_between() {
        let key = Key::parse("zz").expect("a key");
        let (first, last) =
            places(Kind::Post, Some(at("2026-03-01T00:00:00Z")), Some(at("2026-03-03T00:00:00Z"))).expect("places");
        let within = |time| {
            let place = place(Kind::Post, at(time), &key).expect("a place");
            place > first && place < last
        };
        assert!(within("2026-03-01T00:00:00Z") && within("2026-03-02T12:00:00Z"));
        assert!(!within("2026-02-28T23:59:59Z") && !within("2026-03-03T00:00:01Z"));
    }

    #[test]
    fn what_was_typed_is_read_with_its_faults_field_by_field() {
        let search = Search::read(&fields(&[("q", " \u{202E}late\u{0} buses "), ("kind", "person"), ("in", "xx")]));
        assert_eq!(search.expect("a search"), Search { typed: "late buses".into(), ..Search::default() });
        let faults = Search::read(&fields(&[("q", &"a".repeat(1_000_000)), ("from-day", "31"), ("to-year", "x")]));
        let faults: Vec<_> = faults.expect_err("faults").into_iter().map(|fault| fault.field).collect();
        assert_eq!(faults, ["q", "from-day", "to-day"]);
    }
}
