//! Requests for what the site cannot give by itself: braille, a recording, a call, another language. A facilitator sees
//! them, answers and closes.
//!
//! The ways follow the NHS Accessible Information Standard (DCB1605), which adult social care has to keep too. What somebody
//! writes about themselves here is personal: it is [`Personal`], shown to those alone who may answer, and forgotten
//! [`DAYS_KEPT`] days after the request was closed.

use crate::boards::LONGEST_NAME;
use crate::content::{Locale, Words};
use crate::form::{FieldFault, Fields, Reading};
use crate::record::{Key, Kind, Record};
use crate::strategy::State;
use jiff::civil::{Date, Weekday};
use jiff::{Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The longest text of a request, an answer or a reason, in characters: half a page of paper.
pub const LONGEST_TEXT: usize = 2_000;
/// The longest address, in characters: a postal address, a phone number and an e-mail address together.
pub const LONGEST_REACH: usize = 500;
/// So many working days pass at most until somebody hears from us.
pub const DAYS_TO_ANSWER: u8 = 5;
/// So many days after a request was closed it is forgotten who asked and how to reach them: time to sort out a parcel
/// that got lost, and no longer.
pub const DAYS_KEPT: i32 = 30;

/// What somebody asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Raised dots, on paper.
    Braille,
    /// A recording on a disc.
    AudioCd,
    /// Another language than those of the site.
    Language,
    /// Somebody rings and reads or explains it.
    Call,
    /// Large letters on paper, by post.
    LargePrint,
    /// British Sign Language.
    SignLanguage,
    /// Something else.
    Other,
}

impl Way {
    /// Every way.
    pub const ALL: [Self; 7] =
        [Self::LargePrint, Self::Call, Self::Language, Self::SignLanguage, Self::AudioCd, Self::Braille, Self::Other];

    /// The name in forms and in the database; `way-` and this name the message.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Braille => "braille",
            Self::AudioCd => "audio-cd",
            Self::Language => "language",
            Self::Call => "call",
            Self::LargePrint => "large-print",
            Self::SignLanguage => "sign-language",
            Self::Other => "other",
        }
    }

    /// The way of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.name() == name)
    }
}

/// What somebody wrote about themselves: a name, an address, what they need. It is never written to a log by accident.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Personal(pub String);

impl fmt::Debug for Personal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Personal(…)")
    }
}

impl fmt::Display for Personal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A request.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Request {
    /// Which request.
    pub key: Key,
    /// What they want in another way; nothing in particular where they did not come from a page.
    pub about: Option<Record>,
    /// The words of what they want.
    pub about_words: Words,
    /// The space, board or strategy of it, whose facilitators answer.
    pub place: Option<Record>,
    /// What they ask for.
    pub way: Way,
    /// Which language, where they ask for one.
    pub language: Option<String>,
    /// The language and form in which they read: the one to answer in.
    pub locale: Locale,
    /// What else they say.
    pub details: Option<Personal>,
    /// The name that they gave, where they have not signed in.
    pub name: Option<Personal>,
    /// Where to send it, or which number to ring.
    pub reach: Option<Personal>,
    /// Who asked, where they have signed in.
    pub by: Option<Key>,
    /// The name of who asked, where they have signed in.
    pub by_name: Option<String>,
    /// When.
    pub at: Timestamp,
    /// What they were told, the first answer first.
    pub answers: Vec<Answer>,
    /// How it ended.
    pub closed: Option<Closed>,
}

impl Request {
    /// Whether nobody has answered yet.
    pub fn waits(&self) -> bool {
        self.answers.is_empty() && self.closed.is_none()
    }

    /// How far it is, in the words that actions have. It is late where nobody has answered by the day that it was
    /// `due`: nobody has to own up to lateness for it to show.
    pub fn state(&self, due: Date, today: Date) -> State {
        match &self.closed {
            Some(Closed { how: Ending::Sent, .. }) => State::Done,
            Some(_) => State::Stopped,
            None if !self.waits() => State::GoingOn,
            None if due < today => State::Late,
            None => State::NotStarted,
        }
    }
}

/// What a facilitator told somebody, or did for them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Answer {
    /// The answer.
    pub text: String,
    /// Who gave it.
    pub by_name: String,
    /// When.
    pub at: Timestamp,
}

/// How a request ended.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Closed {
    /// When.
    pub at: Timestamp,
    /// Who closed it.
    pub by_name: String,
    /// How.
    pub how: Ending,
    /// Why, or what was sent.
    pub why: String,
}

/// How a request can end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// They have what they asked for.
    Sent,
    /// It cannot be done.
    NotPossible,
    /// They do not want it any more.
    NoLongerWanted,
}

impl Ending {
    /// Every ending.
    pub const ALL: [Self; 3] = [Self::Sent, Self::NotPossible, Self::NoLongerWanted];

    /// The name in forms and in the database; `ending-` and this name the message.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::NotPossible => "not-possible",
            Self::NoLongerWanted => "no-longer-wanted",
        }
    }

    /// The ending of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ending| ending.name() == name)
    }
}

/// Whether something of this kind has a page that can be asked for in another way.
pub const fn can_be_about(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Space | Kind::Topic | Kind::Statement | Kind::Board | Kind::Strategy | Kind::Priority | Kind::Action
    )
}

/// The day by which somebody who asked on a day hears from us. Bank holidays count as working days: nobody is promised
/// a later day because of them.
pub fn answer_by(asked: Date) -> Date {
    let working = |day: &Date| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    let days = std::iter::successors(asked.tomorrow().ok(), |day| day.tomorrow().ok());
    days.filter(working).nth(usize::from(DAYS_TO_ANSWER) - 1).unwrap_or(asked)
}

/// What was closed before this is forgotten.
pub fn forget_before(now: Timestamp) -> Timestamp {
    now.checked_sub((24 * DAYS_KEPT).hours()).unwrap_or(Timestamp::MIN)
}

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asker {
    /// Somebody who has signed in: they find the answer on the site.
    Person,
    /// Somebody who has not, and must say how to reach them.
    Visitor,
}

/// A request that somebody is about to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRequest {
    /// The key from the form.
    pub key: Key,
    /// What they ask for.
    pub way: Way,
    /// Which language.
    pub language: Option<String>,
    /// The language and form in which they read.
    pub locale: Locale,
    /// What else they say.
    pub details: Option<Personal>,
    /// Their name, where they have not signed in.
    pub name: Option<Personal>,
    /// Where to send it, or which number to ring.
    pub reach: Option<Personal>,
}

impl NewRequest {
    /// Reads the form `way`, `which-language`, `details`, `your-name`, `reach`. A language is kept only where one is
    /// asked for: the field stands in the form all the time.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, locale: Locale, asker: Asker) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let way = form.choice("way", Way::from_name, "fault-request-way");
        let language = match way {
            Some(Way::Language) => Some(form.text("which-language", LONGEST_NAME, "fault-request-language")),
            _ => None,
        };
        let details = match way {
            Some(Way::Other) => Some(form.text("details", LONGEST_TEXT, "fault-request-details")),
            _ => form.optional_text("details", LONGEST_TEXT),
        };
        let (name, reach) = match asker {
            Asker::Person => (None, form.optional_text("reach", LONGEST_REACH)),
            Asker::Visitor => (
                Some(form.text("your-name", LONGEST_NAME, "fault-request-name")),
                Some(form.text("reach", LONGEST_REACH, "fault-request-reach")),
            ),
        };
        let [details, name, reach] = [details, name, reach].map(|text| text.map(Personal));
        form.done((|| Some(Self { key: fields.key()?, way: way?, language, locale, details, name, reach }))())
    }
}

/// An answer that a facilitator is about to give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAnswer {
    /// The key from the form.
    pub key: Key,
    /// The answer.
    pub text: String,
}

impl NewAnswer {
    /// Reads the form `text`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, _: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let text = form.text("text", LONGEST_TEXT, "fault-answer-missing");
        form.done(fields.key().map(|key| Self { key, text }))
    }
}

/// The end of a request, as a facilitator is about to note it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEnding {
    /// How it ends.
    pub how: Ending,
    /// Why, or what was sent.
    pub why: String,
}

impl NewEnding {
    /// Reads the form `how`, `why`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, _: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let how = form.choice("how", Ending::from_name, "fault-ending-how");
        let why = form.text("why", LONGEST_TEXT, "fault-ending-why");
        form.done(how.map(|how| Self { how, why }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        let key = ("key", "01jd4x5zs0000000000000000a");
        Fields(pairs.iter().chain([&key]).map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    fn faults(pairs: &[(&str, &str)], asker: Asker) -> Vec<String> {
        let read = NewRequest::read(&fields(pairs), Locale::DEFAULT, asker);
        read.err().unwrap_or_default().into_iter().map(|fault| fault.field).collect()
    }

    #[test]
    fn a_visitor_says_how_to_reach_them_and_somebody_with_an_account_need_not() {
        assert_eq!(faults(&[("way", "braille")], Asker::Visitor), ["your-name", "reach"]);
        assert_eq!(faults(&[("way", "braille")], Asker::Person), [""; 0]);
        assert_eq!(
            faults(&[("way", "call"), ("your-name", "Sam"), ("reach", "01632 960001")], Asker::Visitor),
            [""; 0]
        );
    }

    #[test]
    fn what_must_be_known_to_answer_is_asked_for_at_its_field() {
        assert_eq!(faults(&[], Asker::Person), ["way"]);
        assert_eq!(faults(&[("way", "smoke-signs")], Asker::Person), ["way"]);
        assert_eq!(faults(&[("way", "language")], Asker::Person), ["which-language"]);
        assert_eq!(faults(&[("way", "other")], Asker::Person), ["details"]);
        assert_eq!(faults(&[("way", "call"), ("reach", &"1".repeat(LONGEST_REACH + 1))], Asker::Person), ["reach"]);
    }

    #[test]
    fn a_language_that_was_written_before_another_way_was_chosen_is_left_out() {
        let typed = fields(&[("way", "braille"), ("which-language", "Polish"), ("your-name", "Sam")]);
        let new = NewRequest::read(&typed, Locale::DEFAULT, Asker::Person).expect("a request");
        assert_eq!((new.language, new.name), (None, None));
    }

    #[test]
    fn what_somebody_wrote_about_themselves_cannot_be_logged_by_accident() {
        let typed =
            fields(&[("way", "call"), ("your-name", "Sam"), ("reach", "01632 960001"), ("details", "After six")]);
        let new = NewRequest::read(&typed, Locale::DEFAULT, Asker::Visitor).expect("a request");
        let shown = format!("{new:?}");
        assert!(!shown.contains("Sam") && !shown.contains("960001") && !shown.contains("six"), "{shown}");
    }

    #[test]
    fn an_answer_comes_within_five_working_days() {
        for (asked, by) in [
            (date(2026, 11, 16), date(2026, 11, 23)), // a Monday
            (date(2026, 11, 20), date(2026, 11, 27)), // a Friday
            (date(2026, 11, 21), date(2026, 11, 27)), // a Saturday
        ] {
            assert_eq!(answer_by(asked), by, "{asked}");
        }
        assert_eq!(answer_by(Date::MAX), Date::MAX);
    }

    #[test]
    fn a_request_is_late_where_nobody_has_answered_in_time() {
        let at = Timestamp::UNIX_EPOCH;
        let mut request = Request {
            key: Key::parse("one").expect("a key"),
            about: None,
            about_words: Words::default(),
            place: None,
            way: Way::Call,
            language: None,
            locale: Locale::DEFAULT,
            details: None,
            name: None,
            reach: None,
            by: None,
            by_name: None,
            at,
            answers: vec![],
            closed: None,
        };
        let (due, after) = (date(2026, 11, 27), date(2026, 11, 28));
        assert_eq!((request.state(due, due), request.state(due, after)), (State::NotStarted, State::Late));
        request.answers.push(Answer { text: "Yes.".into(), by_name: "Ruth".into(), at });
        assert_eq!(request.state(due, after), State::GoingOn);
        let states = [Ending::Sent, Ending::NotPossible].map(|how| {
            request.closed = Some(Closed { at, by_name: "Ruth".into(), how, why: "Posted.".into() });
            request.state(due, after)
        });
        assert_eq!(states, [State::Done, State::Stopped]);
    }

    #[test]
    fn every_way_and_ending_reads_back_as_it_was_written() {
        assert!(Way::ALL.into_iter().all(|way| Way::from_name(way.name()) == Some(way)));
        assert!(Ending::ALL.into_iter().all(|ending| Ending::from_name(ending.name()) == Some(ending)));
        assert_eq!(NewEnding::read(&fields(&[]), Locale::DEFAULT).expect_err("faults").len(), 2);
    }
}
