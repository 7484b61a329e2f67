//! Partnership boards: members, meetings, actions and pledges.

use crate::content::{Locale, Version, Words};
use crate::form::{FieldFault, Fields, Reading};
use crate::forum::LONGEST_TITLE;
use crate::record::Key;
use crate::strategy::Due;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

/// The longest name of a person, place, job or organisation, in characters.
pub const LONGEST_NAME: usize = 80;
/// The longest text of an action, pledge or agenda, in characters.
pub const LONGEST_TEXT: usize = 4_000;

/// A partnership board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Board {
    /// Which board.
    pub key: Key,
    /// Its name and what it is for.
    pub words: Words,
    /// The concept of its picture.
    pub picture: String,
}

/// What somebody brings to a board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Draws on care and support.
    LivedExperience,
    /// Looks after somebody, unpaid.
    Carer,
    /// Speaks for an organisation.
    Organisation,
    /// Leads the meetings.
    Chair,
}

impl Part {
    /// Every part.
    pub const ALL: [Self; 4] = [Self::LivedExperience, Self::Carer, Self::Organisation, Self::Chair];

    /// The name in forms and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::LivedExperience => "lived-experience",
            Self::Carer => "carer",
            Self::Organisation => "organisation",
            Self::Chair => "chair",
        }
    }

    /// The part of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }
}

/// A member of a board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Which membership.
    pub key: Key,
    /// The name that the board uses.
    pub name: String,
    /// What they bring.
    pub part: Part,
    /// The organisation that they speak for.
    #[serde(default)]
    pub organisation: Option<String>,
}

/// A meeting of a board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Which meeting.
    pub key: Key,
    /// What it is about.
    pub words: Words,
    /// The day.
    pub on: Date,
    /// When it starts, in local time.
    pub starts: Time,
    /// Where.
    pub place: String,
}

/// What an organisation promised a board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pledge {
    /// Which pledge.
    pub key: Key,
    /// The board that it was made to.
    pub board: Key,
    /// The promise.
    pub words: Words,
    /// Who promised.
    pub organisation: String,
    /// By when.
    pub due: Due,
    /// When it was made.
    pub at: Timestamp,
}

/// A member who is about to be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMember {
    /// The key from the form.
    pub key: Key,
    /// The name that the board uses.
    pub name: String,
    /// What they bring.
    pub part: Part,
    /// The organisation that they speak for.
    pub organisation: Option<String>,
}

impl NewMember {
    /// Reads the form `name`, `part`, `organisation`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, _: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let name = form.text("name", LONGEST_NAME, "fault-member-name-missing");
        let part = form.choice("part", Part::from_name, "fault-member-part-missing");
        let organisation = form.optional_text("organisation", LONGEST_NAME);
        if part == Some(Part::Organisation) && organisation.is_none() {
            form.fault("organisation", "fault-member-organisation-missing");
        }
        form.done(fields.key().zip(part).map(|(key, part)| Self { key, name, part, organisation }))
    }
}

/// A meeting that is about to be called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMeeting {
    /// The key from the form.
    pub key: Key,
    /// What it is about.
    pub words: Words,
    /// The day.
    pub on: Date,
    /// When it starts.
    pub starts: Time,
    /// Where.
    pub place: String,
}

impl NewMeeting {
    /// Reads the form `title`, `on-day`, `on-month`, `on-year`, `starts` (as 14:30), `place`, `text`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, locale: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let title = form.text("title", LONGEST_TITLE, "fault-meeting-title-missing");
        let on = form.date("on", "fault-date-missing");
        let starts = form.choice("starts", read_time, "fault-time-missing");
        let place = form.text("place", LONGEST_NAME, "fault-meeting-place-missing");
        let text = form.optional_text("text", LONGEST_TEXT).unwrap_or_default();
        let words = Words::of(Version::standard(locale, Some(title), text));
        form.done((|| Some(Self { key: fields.key()?, words, on: on?, starts: starts?, place }))())
    }
}

/// Reads a time as people write it: 14:30, 14.30, 9:05.
fn read_time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once([':', '.'])?;
    let short = |part: &str| (part.len() <= 2).then(|| part.parse::<i8>().ok()).flatten();
    Time::new(short(hour)?, short(minute)?, 0, 0).ok()
}

/// An action that a board is about to take on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAction {
    /// The key from the form.
    pub key: Key,
    /// What will be done.
    pub words: Words,
    /// Who answers for it: a job or a group, not a private person.
    pub owner: String,
    /// By when.
    pub due: Due,
    /// How anybody can tell that it was done.
    pub measured_by: Option<String>,
    /// The statement that it is taken for.
    pub statement: Option<Key>,
    /// The commitment that it helps to keep.
    pub commitment: Option<Key>,
}

impl NewAction {
    /// Reads the form `title`, `text`, `owner`, `due…`, `measured-by`, `statement`, `commitment`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, locale: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let title = form.text("title", LONGEST_TITLE, "fault-action-title-missing");
        let text = form.optional_text("text", LONGEST_TEXT).unwrap_or_default();
        let owner = form.text("owner", LONGEST_NAME, "fault-action-owner-missing");
        let due = read_due(&mut form, fields);
        let measured_by = form.optional_text("measured-by", LONGEST_TITLE);
        let words = Words::of(Version::standard(locale, Some(title), text));
        let statement = Key::parse(fields.text("statement"));
        let commitment = Key::parse(fields.text("commitment"));
        form.done((|| Some(Self { key: fields.key()?, words, owner, due: due?, measured_by, statement, commitment }))())
    }
}

/// A pledge that is about to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPledge {
    /// The key from the form.
    pub key: Key,
    /// The promise.
    pub words: Words,
    /// Who promises.
    pub organisation: String,
    /// By when.
    pub due: Due,
    /// The statement that it answers.
    pub statement: Option<Key>,
}

impl NewPledge {
    /// Reads the form `text`, `organisation`, `due…`, `statement`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, locale: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let text = form.text("text", LONGEST_TEXT, "fault-pledge-missing");
        let organisation = form.text("organisation", LONGEST_NAME, "fault-pledge-organisation-missing");
        let due = read_due(&mut form, fields);
        let words = Words::of(Version::standard(locale, None, text));
        let statement = Key::parse(fields.text("statement"));
        form.done((|| Some(Self { key: fields.key()?, words, organisation, due: due?, statement }))())
    }
}

/// Reads `due` (`on` or `ongoing`) and the date that `on` needs.
fn read_due(form: &mut Reading<'_>, fields: &Fields) -> Option<Due> {
    match fields.text("due") {
        "ongoing" => Some(Due::Ongoing),
        "on" => form.date("due", "fault-date-missing").map(Due::On),
        _ => {
            form.fault("due", "fault-due-missing");
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        assert_eq!(read_time("9.05"), Time::new(9, 5, 0, 0).ok());
        assert_eq!(read_time("14:30"), Time::new(14, 30, 0, 0).ok());
        for text in ["", "25:00", "9", "9:5:1", "-1:00", "x:y"] {
            assert_eq!(read_time(text), None, "{text}");
        }
    }

    #[test]
    fn somebody_who_speaks_for_an_organisation_names_it() {
        let fields = Fields([("name".into(), "Sam".into()), ("part".into(), "organisation".into())].into());
        let faults = NewMember::read(&fields, Locale::DEFAULT).expect_err("a fault");
        assert_eq!(faults[0].field, "organisation");
    }
}
