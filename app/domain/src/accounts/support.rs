//! Supporters: who helps whom, with what, and until when. A person says it, and ends it whenever they like.

use crate::form::{FieldFault, Fields, Reading};
use crate::record::Key;
use jiff::civil::Date;
use jiff::{Span, Timestamp};
use serde::{Deserialize, Serialize};

/// The longest that somebody can be allowed to help without being asked again, in months.
const LONGEST_MONTHS: i32 = 12;
/// How long an invitation waits for its supporter, in days.
pub const INVITATION_DAYS: i64 = 7;

/// What a supporter may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Permission {
    /// Read what the person said and the answers to it.
    Read,
    /// Say something for the person, in the supporter's words.
    Write,
    /// Sign in as the person, beside them. Everything done then is noted with both of them.
    SignIn,
}

impl Permission {
    /// Every permission.
    pub const ALL: [Self; 3] = [Self::Read, Self::Write, Self::SignIn];

    /// The name in forms and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::SignIn => "sign-in",
        }
    }
}

/// Somebody helps a person, or did. It stays as a record after its end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Support {
    /// Which one.
    pub key: Key,
    /// Who is helped.
    pub person: Key,
    /// Their name.
    pub person_name: String,
    /// Who helps.
    pub supporter: Key,
    /// Their name.
    pub supporter_name: String,
    /// What they may do.
    pub may: Vec<Permission>,
    /// Since when.
    pub since: Timestamp,
    /// It ends by itself then.
    pub until: Timestamp,
    /// When the person ended it before.
    #[serde(default)]
    pub ended_at: Option<Timestamp>,
}

impl Support {
    /// Whether it holds now.
    pub fn holds(&self, now: Timestamp) -> bool {
        self.ended_at.is_none() && now < self.until
    }
}

/// A person whom a viewer helps now, as far as it says what they may do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Helped {
    /// Which support it is.
    pub support: Key,
    /// Who is helped.
    pub person: Key,
    /// Their name.
    pub name: String,
    /// What the viewer may do for them.
    pub may: Vec<Permission>,
}

/// The supporter who signed in with a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Companion {
    /// Who.
    pub key: Key,
    /// Their name.
    pub name: String,
}

/// An invitation that still waits for its supporter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// Which one.
    pub key: Key,
    /// What the supporter is going to be allowed.
    pub may: Vec<Permission>,
    /// Until when.
    pub until: Timestamp,
    /// After this nobody can accept it.
    pub expires_at: Timestamp,
}

/// An invitation that a person is about to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewInvitation {
    /// The key from the form.
    pub key: Key,
    /// What the supporter may do; never nothing.
    pub may: Vec<Permission>,
    /// The last day.
    pub until: Date,
}

impl NewInvitation {
    /// Reads the form `may`, `until`, `last-day`: what the supporter may do, and until when: `today`, `month`, `year`,
    /// or `day` with a date.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, today: Date) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let ticked: Vec<&str> = fields.ticked("may").collect();
        let may: Vec<_> = Permission::ALL.into_iter().filter(|one| ticked.contains(&one.name())).collect();
        if may.is_empty() {
            form.fault("may", "fault-support-may");
        }
        let until = until(&mut form, fields.text("until"), today);
        form.done(fields.key().zip(until).map(|(key, until)| Self { key, may, until }))
    }
}

fn until(form: &mut Reading<'_>, choice: &str, today: Date) -> Option<Date> {
    let months = |months: i32| today.saturating_add(Span::new().months(months));
    match choice {
        "today" => Some(today),
        "month" => Some(months(1)),
        "year" => Some(months(LONGEST_MONTHS)),
        "day" => {
            let day = form.date("last-day", "fault-support-day")?;
            if day < today {
                form.fault("last-day-day", "fault-support-day-past");
            } else if day > months(LONGEST_MONTHS) {
                form.fault("last-day-day", "fault-support-day-far");
            }
            Some(day)
        }
        _ => {
            form.fault("until", "fault-choose");
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = jiff::civil::date(2026, 11, 20);

    fn read(pairs: &[(&str, &str)]) -> Result<NewInvitation, Vec<FieldFault>> {
        let key = ("key", "01jd4x5zs0000000000000000a");
        let fields = pairs.iter().chain([&key]).map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        NewInvitation::read(&Fields(fields.collect()), TODAY)
    }

    #[test]
    fn a_person_says_what_a_supporter_may_do_and_until_when() {
        let new = read(&[("may-read", "yes"), ("may-sign-in", "yes"), ("until", "month")]).expect("an invitation");
        assert_eq!(new.may, [Permission::Read, Permission::SignIn]);
        assert_eq!(new.until, jiff::civil::date(2026, 12, 20));
        assert_eq!(read(&[("may-read", "yes"), ("until", "today")]).expect("an invitation").until, TODAY);
    }

    #[test]
    fn nobody_helps_without_a_limit_and_nobody_helps_with_nothing() {
        let day = |day, month, year| {
            read(&[
                ("may-read", "yes"),
                ("until", "day"),
                ("last-day-day", day),
                ("last-day-month", month),
                ("last-day-year", year),
            ])
        };
        let message = |faults: Result<_, Vec<FieldFault>>| faults.expect_err("a fault")[0].message.clone();
        assert!(day("20", "11", "2027").is_ok());
        assert_eq!(message(day("21", "11", "2027")), "fault-support-day-far");
        assert_eq!(message(day("19", "11", "2026")), "fault-support-day-past");
        assert_eq!(message(day("", "", "")), "fault-support-day");
        let faults = read(&[("may-everything", "yes"), ("until", "ever")]).expect_err("faults");
        assert_eq!(faults.iter().map(|fault| fault.field.as_str()).collect::<Vec<_>>(), ["may", "until"]);
    }
}
