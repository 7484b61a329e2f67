//! What people send in forms, and what is wrong with it, said field by field.

use crate::record::Key;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The fields that say where somebody lives, in forms that are otherwise kept: a draft is kept without them.
pub const NEVER_KEPT: [&str; 2] = ["letter-name", "letter-address"];

/// The fields of a form as they arrived: names and texts, nothing checked yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fields(pub BTreeMap<String, String>);

/// Something wrong with one field. The message is a Fluent message, so that it is said in the reader's own form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldFault {
    /// The field, by the name that it has in the form.
    pub field: String,
    /// The Fluent message that says what to do.
    pub message: String,
    /// The number that the message needs (a limit), where it needs one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
}

impl FieldFault {
    /// A fault with a message that needs no number.
    pub fn new(field: &str, message: &str) -> Self {
        Self { field: field.to_owned(), message: message.to_owned(), number: None }
    }
}

impl Fields {
    /// The text of a field without the white space round it; an absent field is empty.
    pub fn text(&self, field: &str) -> &str {
        self.0.get(field).map_or("", |text| text.trim())
    }

    /// The same fields without those that no draft keeps.
    #[must_use]
    pub fn to_keep(&self) -> Self {
        let kept = self.0.iter().filter(|(name, _)| !NEVER_KEPT.contains(&name.as_str()));
        Self(kept.map(|(name, text)| (name.clone(), text.clone())).collect())
    }

    /// The record that this form is going to make: its key stands in the form, so that sending the form twice makes
    /// one record. `None` where it was tampered with.
    pub fn key(&self) -> Option<Key> {
        Key::parse(self.text("key")).filter(Key::is_ulid)
    }

    /// The ticked boxes of a group: boxes are named `group-value`.
    pub fn ticked<'a>(&'a self, group: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.keys().filter_map(move |name| name.strip_prefix(group)?.strip_prefix('-'))
    }
}

/// Reads a form field by field and gathers everything that is wrong, so that a person is told once and not one by one.
pub struct Reading<'a> {
    fields: &'a Fields,
    faults: Vec<FieldFault>,
}

impl<'a> Reading<'a> {
    /// Starts to read.
    pub fn of(fields: &'a Fields) -> Self {
        Self { fields, faults: Vec::new() }
    }

    /// A text that must be there and has at most `longest` characters. Characters that nobody types and that break what
    /// others read are taken out.
    pub fn text(&mut self, field: &str, longest: usize, missing: &str) -> String {
        let text = clean(self.fields.text(field));
        if text.is_empty() {
            self.fault(field, missing);
        }
        self.not_too_long(field, &text, longest);
        text
    }

    /// A text that may be left out.
    pub fn optional_text(&mut self, field: &str, longest: usize) -> Option<String> {
        let text = clean(self.fields.text(field));
        self.not_too_long(field, &text, longest);
        (!text.is_empty()).then_some(text)
    }

    /// One of several answers, or a fault.
    pub fn choice<T>(&mut self, field: &str, read: impl Fn(&str) -> Option<T>, missing: &str) -> Option<T> {
        let choice = read(self.fields.text(field));
        if choice.is_none() {
            self.fault(field, missing);
        }
        choice
    }

    /// A date from the three fields `field-day`, `field-month` and `field-year`, as people write dates in this country.
    /// `missing` is said where one of them is no number; numbers that make no day have a fault of their own.
    pub fn date(&mut self, field: &str, missing: &str) -> Option<jiff::civil::Date> {
        let parts = ["day", "month", "year"].map(|part| self.fields.text(&format!("{field}-{part}")));
        let [day, month, year] = parts.map(|part| part.parse::<i16>().ok());
        let date = (|| {
            let year = year.filter(|year| (1900..=2200).contains(year))?;
            jiff::civil::Date::new(year, month?.try_into().ok()?, day?.try_into().ok()?).ok()
        })();
        if date.is_none() {
            let number = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
            let message = if parts.into_iter().all(number) { "fault-date-not-real" } else { missing };
            self.fault(&format!("{field}-day"), message);
        }
        date
    }

    /// Notes a fault of a field.
    pub fn fault(&mut self, field: &str, message: &str) {
        self.faults.push(FieldFault::new(field, message));
    }

    /// The same where the fault names how many or how much there may be.
    pub fn fault_of_more_than(&mut self, most: usize, field: &str, message: &str) {
        let number = i64::try_from(most).ok();
        self.faults.push(FieldFault { number, ..FieldFault::new(field, message) });
    }

    /// The value, if nothing was wrong.
    ///
    /// # Errors
    /// All faults, in the order of the form.
    pub fn done<T>(self, value: Option<T>) -> Result<T, Vec<FieldFault>> {
        match value {
            Some(value) if self.faults.is_empty() => Ok(value),
            _ if self.faults.is_empty() => Err(vec![FieldFault::new("key", "fault-form-stale")]),
            _ => Err(self.faults),
        }
    }

    fn not_too_long(&mut self, field: &str, text: &str, longest: usize) {
        if text.chars().count() > longest {
            self.fault_of_more_than(longest, field, "fault-too-long");
        }
    }
}

/// A text without what nobody types on purpose: control characters other than line breaks and tabs, and signs that
/// cannot be seen or that turn round what stands after them. The joiners and the two plain direction marks stay, for
/// Urdu, Punjabi and emoji need them; a text of nothing else is empty.
fn clean(text: &str) -> String {
    let typed = |c: &char| !is_stray(*c) && (!c.is_control() || matches!(c, '\n' | '\t'));
    let text: String = text.replace("\r\n", "\n").chars().filter(typed).collect();
    let seen = |c: char| !c.is_whitespace() && !matches!(c, '\u{200C}'..='\u{200F}');
    if text.contains(seen) { text.trim().to_owned() } else { String::new() }
}

/// Soft hyphen, zero-width space, word joiner, byte order mark, and the embeddings, overrides and isolates of the
/// Unicode Bidirectional Algorithm (UAX #9).
const fn is_stray(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        Fields(pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    #[test]
    fn a_person_is_told_everything_that_is_wrong_at_once() {
        let fields = fields(&[("text", "far too long")]);
        let mut reading = Reading::of(&fields);
        reading.text("title", 10, "missing-title");
        reading.text("text", 5, "missing-text");
        let faults = reading.done(Some(())).expect_err("faults");
        assert_eq!(faults.iter().map(|fault| fault.field.as_str()).collect::<Vec<_>>(), ["title", "text"]);
        assert_eq!(faults[1].number, Some(5));
    }

    #[test]
    fn a_date_that_does_not_exist_is_a_fault_and_not_a_panic() {
        for (day, month, year) in [("31", "2", "2026"), ("", "", ""), ("x", "-1", "99999999999")] {
            let fields = fields(&[("due-day", day), ("due-month", month), ("due-year", year)]);
            let mut reading = Reading::of(&fields);
            assert_eq!(reading.date("due", "missing-date"), None);
            assert!(reading.done(Some(())).is_err());
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_said_to_be_so_and_an_empty_one_to_be_missing() {
        let fault = |day, month, year| {
            let fields = fields(&[("due-day", day), ("due-month", month), ("due-year", year)]);
            let mut reading = Reading::of(&fields);
            reading.date("due", "missing-date");
            reading.done(Some(())).expect_err("a fault").remove(0).message
        };
        assert_eq!(fault("31", "2", "2030"), "fault-date-not-real");
        assert_eq!(fault("4", "300", "99999999999"), "fault-date-not-real");
        assert_eq!(fault("", "2", "2030"), "missing-date");
        assert_eq!(fault("the last", "2", "2030"), "missing-date");
    }

    #[test]
    fn signs_that_nobody_sees_do_not_turn_round_or_stand_for_words() {
        assert_eq!(clean("Tomato \u{202E}od\u{AD}d\u{2069}"), "Tomato odd");
        for nothing in ["\u{202E}\u{200B}", "\u{FEFF} \u{2060}", "\u{200D}\u{200F}"] {
            let fields = fields(&[("title", nothing)]);
            let mut reading = Reading::of(&fields);
            assert_eq!(reading.text("title", 10, "missing-title"), "");
            assert_eq!(reading.done(Some(())), Err(vec![FieldFault::new("title", "missing-title")]));
        }
        for needed in ["کتاب\u{200C}ها", "ਸ਼ਕ\u{200D}ਤੀ", "👩\u{200D}🦽", "a\u{200E}b\u{200F}c"] {
            assert_eq!(clean(needed), needed);
        }
    }

    #[test]
    fn invisible_control_characters_do_not_reach_other_readers() {
        assert_eq!(clean("a\u{0}b\u{1b}c\r\nd"), "abc\nd");
    }
}
