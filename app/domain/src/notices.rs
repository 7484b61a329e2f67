//! Hearing back: what people are told of, how and when.
//!
//! [`News`] is one thing that happened, written together with it. Whom it concerns is worked out afterwards, and who may
//! not see it is not told. [`Hearing`] is how a person wants to be told, and [`Hearing::due`] when the next letter goes out.

use crate::boards::LONGEST_NAME;
use crate::content::{Block, Form, Locale, Version, Words};
use crate::form::{FieldFault, Fields, Reading};
use crate::record::{Key, Kind, Record};
use crate::requests::{LONGEST_REACH, Personal};
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// The hour of the day at which daily and weekly letters go out.
const LETTERS_AT: i8 = 8;
/// The day of the week on which weekly letters go out.
const LETTERS_ON: Weekday = Weekday::Monday;
/// So long news wait for more news, where somebody hears at once: a lively talk is one letter and not fifty.
const GATHERED: SignedDuration = SignedDuration::from_mins(5);

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Happened {
    /// Somebody said something in a topic.
    Posted,
    /// Somebody answered what a person had said.
    Replied,
    /// Somebody named a person.
    Mentioned,
    /// Somebody started a topic.
    TopicStarted,
    /// A topic was closed, with what was asked, heard and done.
    TopicClosed,
    /// Somebody who looks after the forum decided about a post: its writer alone hears of it.
    PostDecided,
    /// An 'I' statement was raised from what people said.
    StatementRaised,
    /// A commitment answers a statement.
    StatementTied,
    /// A board meets.
    MeetingCalled,
    /// A board or the council took on an action.
    ActionTaken,
    /// An organisation made a pledge.
    PledgeMade,
    /// Somebody said how far an action is.
    ProgressPosted,
    /// A request to have something in another way was answered: who asked alone hears of it.
    RequestAnswered,
    /// Something new waits for a safeguarding lead, who alone hears of it: that there is something, and nothing of what.
    SomethingWaits,
    /// Somebody let a person into a space: they alone hear of it.
    LetIn,
    /// A person was taken out of a space: they alone hear of it, also where they no longer see the space.
    TakenOut,
}

impl Happened {
    /// Everything that can happen.
    pub const ALL: [Self; 16] = [
        Self::Posted,
        Self::Replied,
        Self::Mentioned,
        Self::TopicStarted,
        Self::TopicClosed,
        Self::PostDecided,
        Self::StatementRaised,
        Self::StatementTied,
        Self::MeetingCalled,
        Self::ActionTaken,
        Self::PledgeMade,
        Self::ProgressPosted,
        Self::RequestAnswered,
        Self::SomethingWaits,
        Self::LetIn,
        Self::TakenOut,
    ];

    /// The name in the database; `news-` and this name the message.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Posted => "posted",
            Self::Replied => "replied",
            Self::Mentioned => "mentioned",
            Self::TopicStarted => "topic-started",
            Self::TopicClosed => "topic-closed",
            Self::PostDecided => "post-decided",
            Self::StatementRaised => "statement-raised",
            Self::StatementTied => "statement-tied",
            Self::MeetingCalled => "meeting-called",
            Self::ActionTaken => "action-taken",
            Self::PledgeMade => "pledge-made",
            Self::ProgressPosted => "progress-posted",
            Self::RequestAnswered => "request-answered",
            Self::SomethingWaits => "something-waits",
            Self::LetIn => "let-in",
            Self::TakenOut => "taken-out",
        }
    }

    /// The concept of its picture.
    pub const fn picture(self) -> &'static str {
        match self {
            Self::Posted | Self::Replied | Self::Mentioned | Self::TopicStarted => "talk",
            Self::TopicClosed => "answer",
            Self::PostDecided | Self::TakenOut => "information",
            Self::StatementRaised | Self::StatementTied => "statement",
            Self::MeetingCalled => "meeting",
            Self::ActionTaken => "action",
            Self::PledgeMade => "pledge",
            Self::ProgressPosted => "progress",
            Self::RequestAnswered | Self::SomethingWaits => "waiting",
            Self::LetIn => "welcome",
        }
    }

    /// Whether its message names who did it. Who decided about a post, answered for a board, or took somebody out of a space,
    /// does so for the site.
    pub const fn names_somebody(self) -> bool {
        matches!(self, Self::Posted | Self::Replied | Self::Mentioned | Self::TopicStarted | Self::LetIn)
    }
}

/// One thing that happened. When, and who did it, stands in the change that it is written with. Whom it concerns follows
/// from what it is about: those who follow that or what it belongs to, and those whose voices led to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct News {
    /// What happened.
    pub what: Happened,
    /// The record that shows it.
    pub about: Record,
    /// These people hear of it, whatever they follow.
    #[serde(default)]
    pub to: Vec<Key>,
    /// Who is said to have done it, where that is not who wrote it down.
    #[serde(skip)]
    pub voice: Option<Key>,
    /// Tells it apart from other news of the same kind about the same record.
    #[serde(skip)]
    mark: String,
}

impl News {
    /// News about a record. The same thing about the same record is news once.
    pub fn new(what: Happened, about: &Record) -> Self {
        Self { what, about: about.clone(), to: vec![], voice: None, mark: String::new() }
    }

    /// These people hear of it.
    #[must_use]
    pub fn to(mut self, people: impl IntoIterator<Item = Key>) -> Self {
        self.to.extend(people);
        self
    }

    /// Whose words it is about, where somebody else wrote them down or let them through.
    #[must_use]
    pub fn said_by(self, voice: &Key) -> Self {
        Self { voice: Some(voice.clone()), ..self }
    }

    /// Tells it apart from other news of the same kind about the same record: the commitment of a tie, the key of a
    /// decision.
    #[must_use]
    pub fn marked(self, mark: impl std::fmt::Display) -> Self {
        Self { mark: mark.to_string(), ..self }
    }

    /// The key of these news: the same thing has the same, so that people are told once.
    pub fn key(&self) -> Key {
        let text = format!("{} {} {}", self.what.name(), self.about, self.mark);
        let digest = Sha256::digest(text);
        let hex: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        Key::parse(&hex).unwrap_or_else(|| self.about.key.clone())
    }
}

/// How somebody wants to hear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// By e-mail, when it happens.
    AtOnce,
    /// By e-mail, once a day.
    Daily,
    /// By e-mail, once a week.
    Weekly,
    /// By a letter on paper.
    Paper,
    /// On the site alone.
    OnlyHere,
}

impl Channel {
    /// Every way, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::AtOnce, Self::Daily, Self::Weekly, Self::Paper, Self::OnlyHere];

    /// The name in forms and in the database; `hear-` and this name the message.
    pub const fn name(self) -> &'static str {
        match self {
            Self::AtOnce => "at-once",
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::Paper => "paper",
            Self::OnlyHere => "only-here",
        }
    }

    /// The way of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.name() == name)
    }

    /// Whether it needs an e-mail address.
    pub const fn is_mail(self) -> bool {
        matches!(self, Self::AtOnce | Self::Daily | Self::Weekly)
    }
}

/// The hours in which no letter comes: from one hour of the day until another, over midnight where the second is smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuietHours {
    /// The first quiet hour, 0 to 23.
    pub from: i8,
    /// The hour at which it ends, 0 to 23.
    pub until: i8,
}

impl QuietHours {
    /// What is proposed: the evening and the night.
    pub const USUAL: Self = Self { from: 20, until: 8 };

    fn has(self, hour: i8) -> bool {
        match self.from <= self.until {
            true => (self.from..self.until).contains(&hour),
            false => hour >= self.from || hour < self.until,
        }
    }

    /// A point in time, or the end of the quiet hours where it lies in them.
    fn after(self, at: Timestamp, zone: &TimeZone) -> Timestamp {
        let local = at.to_zoned(zone.clone()).datetime();
        if !self.has(local.hour()) {
            return at;
        }
        let day = if local.hour() < self.until { Some(local.date()) } else { local.date().tomorrow().ok() };
        day.and_then(|day| hour_of(day, self.until, zone)).unwrap_or(at)
    }
}

/// How a person wants to hear of what happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hearing {
    /// In which way.
    pub channel: Channel,
    /// When no e-mail may come.
    pub quiet: Option<QuietHours>,
    /// The name on the envelope, for letters on paper.
    pub name: Option<Personal>,
    /// The address on the envelope.
    pub address: Option<Personal>,
}

impl Hearing {
    /// How somebody hears who has not chosen yet: once a day, where they gave us an address.
    pub fn usual(has_email: bool) -> Self {
        let channel = if has_email { Channel::Daily } else { Channel::OnlyHere };
        Self { channel, quiet: None, name: None, address: None }
    }

    /// When the letter goes out in which somebody hears of what happened at a time; never by itself, where they want no
    /// e-mail. Days begin and end in `zone`.
    pub fn due(&self, at: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let today = at.to_zoned(zone.clone()).date();
        let days = std::iter::successors(Some(today), |day| day.tomorrow().ok());
        let mornings = days.filter_map(|day| Some((day, hour_of(day, LETTERS_AT, zone)?)));
        let mut later = mornings.filter(|(_, morning)| *morning > at).take(8);
        let at = match self.channel {
            Channel::AtOnce => at.checked_add(GATHERED).ok()?,
            Channel::Daily => later.next()?.1,
            Channel::Weekly => later.find(|(day, _)| day.weekday() == LETTERS_ON)?.1,
            Channel::Paper | Channel::OnlyHere => return None,
        };
        Some(self.quiet.map_or(at, |quiet| quiet.after(at, zone)))
    }

    /// Reads the form `channel`, `quiet`, `quiet-from`, `quiet-until`, `your-name`, `letter-address`. What belongs to a
    /// way that was not chosen is let go: we keep no address that we do not need.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, has_email: bool) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let channel = form.choice("channel", Channel::from_name, "fault-hear-channel");
        if channel.is_some_and(Channel::is_mail) && !has_email {
            form.fault("channel", "fault-hear-no-email");
        }
        let mut quiet = None;
        if channel.is_some_and(Channel::is_mail) && fields.text("quiet") == "yes" {
            let hour = |text: &str| text.parse::<i8>().ok().filter(|hour| (0..24).contains(hour));
            let from = form.choice("quiet-from", hour, "fault-hear-hour");
            let until = form.choice("quiet-until", hour, "fault-hear-hour");
            quiet = from.zip(until).map(|(from, until)| QuietHours { from, until });
            if quiet.is_some_and(|quiet| quiet.from == quiet.until) {
                form.fault("quiet-until", "fault-hear-same-hour");
            }
        }
        let (mut name, mut address) = (None, None);
        if channel == Some(Channel::Paper) {
            name = Some(Personal(form.text("your-name", LONGEST_NAME, "fault-hear-name")));
            address = Some(Personal(form.text("letter-address", LONGEST_REACH, "fault-hear-address")));
        }
        form.done(channel.map(|channel| Self { channel, quiet, name, address }))
    }
}

/// An hour of a day; where the clocks go forward past it, the hour after.
fn hour_of(day: Date, hour: i8, zone: &TimeZone) -> Option<Timestamp> {
    let time = Time::new(hour, 0, 0, 0).ok()?;
    Some(day.to_datetime(time).to_zoned(zone.clone()).ok()?.timestamp())
}

/// The longest of the three texts of an outcome, in characters: a page of paper.
pub const LONGEST_OUTCOME: usize = 3_000;

/// A part of "we asked, you said, we did", in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// What was asked.
    Asked,
    /// What people said.
    Heard,
    /// What was done, or why nothing was.
    Done,
}

impl Part {
    /// The three parts.
    pub const ALL: [Self; 3] = [Self::Asked, Self::Heard, Self::Done];

    /// The name in forms and in the database; `outcome-` and this name the message.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Heard => "heard",
            Self::Done => "done",
        }
    }

    /// The message where its text is missing.
    const fn missing(self) -> &'static str {
        match self {
            Self::Asked => "fault-outcome-asked",
            Self::Heard => "fault-outcome-heard",
            Self::Done => "fault-outcome-done",
        }
    }

    /// The record of this part for a topic: it has forms of its own, like any other text.
    pub fn record(self, topic: &Key) -> Record {
        Kind::Outcome.record(topic.with(self.name()))
    }

    /// The topic and the part whose record has this key.
    pub fn of_key(key: &Key) -> Option<(Key, Self)> {
        let (topic, part) = key.as_str().rsplit_once('-')?;
        Some((Key::parse(topic)?, Self::ALL.into_iter().find(|one| one.name() == part)?))
    }

    /// The concept of its picture.
    pub const fn picture(self) -> &'static str {
        match self {
            Self::Asked => "question",
            Self::Heard => "talk",
            Self::Done => "done",
        }
    }
}

/// What became of a topic: "we asked, you said, we did".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// What was asked.
    pub asked: Words,
    /// What people said.
    pub heard: Words,
    /// What was done.
    pub done: Words,
    /// The statements, actions and progress that belong to it.
    #[serde(default)]
    pub about: Vec<Record>,
}

impl Outcome {
    /// One of its texts.
    pub fn part(&self, part: Part) -> &Words {
        match part {
            Part::Asked => &self.asked,
            Part::Heard => &self.heard,
            Part::Done => &self.done,
        }
    }

    /// Reads the form: a text for each part; for each part in easy read, where somebody wrote it, a sentence on each line;
    /// and a ticked `about-RECORD` for what belongs to it.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, locale: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let [asked, heard, done] = Part::ALL.map(|part| {
            let text = form.text(part.name(), LONGEST_OUTCOME, part.missing());
            let standard = Version::standard(locale, None, text);
            let easy = form.optional_text(&format!("{}-easy", part.name()), LONGEST_OUTCOME);
            let easy = easy.map(|easy| easy_version(&easy, part, locale).written_from(&standard));
            easy.into_iter().fold(Words::of(standard), Words::with)
        });
        // Records are ticked by `about-KIND-KEY`: a colon would have to be escaped in the address of a fault.
        let record = |name: &str| {
            let (kind, key) = name.split_once('-')?;
            Some(Kind::from_name(kind)?.record(Key::parse(key)?))
        };
        let about = fields.ticked("about").filter_map(record).collect();
        form.done(Some(Self { asked, heard, done, about }))
    }

    /// This outcome, said in the place of what was said before. What says the same stays as it was, with all that is true
    /// of it; so do the forms that its form does not hold, and they know that their source says something else by now.
    #[must_use]
    pub fn instead_of(self, before: &Self) -> Self {
        Self {
            asked: reworded(self.asked, &before.asked),
            heard: reworded(self.heard, &before.heard),
            done: reworded(self.done, &before.done),
            about: self.about,
        }
    }

    /// The locale in which somebody wrote it first: in this one it is said again.
    pub fn written_in(&self) -> Option<Locale> {
        Some(self.asked.original()?.locale.in_form(Form::Standard))
    }
}

/// New words for a part. Easy read in their language that was there and is not among them was taken away.
fn reworded(new: Words, before: &Words) -> Words {
    let Some(locale) = new.original().map(|version| version.locale) else { return before.clone() };
    let easy = locale.in_form(Form::EasyRead);
    let mut words = before.clone();
    words.0.retain(|version| version.locale != easy || new.version(easy).is_some());
    for mut version in new.0 {
        match before.version(version.locale) {
            Some(there) if lines(there) == lines(&version) => continue,
            Some(there) => keep_pictures(&mut version, there),
            None => {}
        }
        words = words.with(version);
    }
    words
}

/// The text line by line, as the form shows it: in easy read a line is a block.
fn lines(version: &Version) -> Vec<String> {
    let text = version.text();
    text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// A block that says what it said before keeps its picture.
fn keep_pictures(version: &mut Version, before: &Version) {
    for block in &mut version.blocks {
        if let Some(there) = before.blocks.iter().find(|there| there.text == block.text) {
            block.picture.clone_from(&there.picture);
        }
    }
}

fn easy_version(text: &str, part: Part, locale: Locale) -> Version {
    let line = |line: &str| Block { text: line.to_owned(), picture: Some(part.picture().to_owned()) };
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    Version::new(locale.in_form(Form::EasyRead), None, lines.map(line).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Greenwich Mean Time in winter, an hour more in summer, as in London.
    fn london() -> TimeZone {
        TimeZone::posix("GMT0BST,M3.5.0/1,M10.5.0").expect("a zone")
    }

    fn due(channel: Channel, quiet: Option<QuietHours>, at: &str) -> Option<String> {
        let hearing = Hearing { channel, quiet, name: None, address: None };
        hearing.due(at.parse().expect("a time"), &london()).map(|at| at.to_string())
    }

    fn is(at: &str) -> Option<String> {
        Some(at.to_owned())
    }

    #[test]
    fn letters_come_at_once_once_a_day_or_once_a_week() {
        // A Friday.
        let friday = "2026-11-20T10:00:00Z";
        assert_eq!(due(Channel::AtOnce, None, friday), is("2026-11-20T10:05:00Z"));
        assert_eq!(due(Channel::Daily, None, friday), is("2026-11-21T08:00:00Z"));
        assert_eq!(due(Channel::Daily, None, "2026-11-20T07:59:00Z"), is("2026-11-20T08:00:00Z"));
        assert_eq!(due(Channel::Weekly, None, friday), is("2026-11-23T08:00:00Z"));
        assert_eq!(due(Channel::Weekly, None, "2026-11-23T08:00:00Z"), is("2026-11-30T08:00:00Z"));
        assert_eq!(due(Channel::Paper, None, friday), None);
        assert_eq!(due(Channel::OnlyHere, None, friday), None);
    }

    #[test]
    fn no_letter_comes_in_quiet_hours_also_over_midnight_and_when_the_clocks_change() {
        let quiet = Some(QuietHours::USUAL);
        assert_eq!(due(Channel::AtOnce, quiet, "2026-11-20T19:54:00Z"), is("2026-11-20T19:59:00Z"));
        assert_eq!(due(Channel::AtOnce, quiet, "2026-11-20T19:55:00Z"), is("2026-11-21T08:00:00Z"));
        assert_eq!(due(Channel::AtOnce, quiet, "2026-11-21T03:00:00Z"), is("2026-11-21T08:00:00Z"));
        // In summer 8 o'clock is an hour earlier than in Greenwich.
        assert_eq!(due(Channel::AtOnce, quiet, "2026-07-01T19:30:00Z"), is("2026-07-02T07:00:00Z"));
        // The clocks go forward in the night to 29 March.
        assert_eq!(due(Channel::AtOnce, quiet, "2026-03-28T21:00:00Z"), is("2026-03-29T07:00:00Z"));
        let mornings = Some(QuietHours { from: 6, until: 11 });
        assert_eq!(due(Channel::Daily, mornings, "2026-11-20T12:00:00Z"), is("2026-11-21T11:00:00Z"));
    }

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        Fields(pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    #[test]
    fn an_address_is_kept_only_where_letters_go_there() {
        let typed = [("your-name", "Sam"), ("letter-address", "1 Made Up Lane"), ("quiet", "")];
        let with = |channel| fields(&[&typed[..], &[("channel", channel)]].concat());
        let paper = Hearing::read(&with("paper"), false).expect("a way");
        assert_eq!(paper.address, Some(Personal("1 Made Up Lane".into())));
        let mail = Hearing::read(&with("daily"), true).expect("a way");
        assert_eq!((mail.name, mail.address), (None, None));
        let faults = Hearing::read(&with("daily"), false).expect_err("no address for e-mail");
        assert_eq!(faults[0].message, "fault-hear-no-email");
        let faults = Hearing::read(&fields(&[("channel", "paper")]), false).expect_err("no address");
        assert_eq!(faults.iter().map(|fault| &*fault.field).collect::<Vec<_>>(), ["your-name", "letter-address"]);
    }

    #[test]
    fn the_same_thing_is_news_once() {
        let post = Kind::Post.record(Key::parse("buses-1").expect("a key"));
        let replied = News::new(Happened::Replied, &post);
        assert_eq!(replied.key(), News::new(Happened::Replied, &post).to([post.key.clone()]).key());
        assert_ne!(replied.key(), News::new(Happened::Posted, &post).key());
        assert_ne!(replied.key(), replied.clone().marked("again").key());
    }

    #[test]
    fn an_outcome_has_all_three_texts_and_easy_read_a_sentence_on_each_line() {
        let typed =
            [("asked", "Are buses late?"), ("heard", "Yes."), ("done", "More buses."), ("done-easy", "One.\n\nTwo.")];
        let outcome =
            Outcome::read(&fields(&[&typed[..], &[("about-statement-buses", "yes")]].concat()), Locale::DEFAULT)
                .expect("an outcome");
        let easy = outcome.done.read(Locale::DEFAULT.in_form(Form::EasyRead)).expect("words");
        assert_eq!(easy.version.blocks.iter().map(|block| &*block.text).collect::<Vec<_>>(), ["One.", "Two."]);
        assert_eq!(outcome.about, [Kind::Statement.record(Key::parse("buses").expect("a key"))]);
        let faults = Outcome::read(&fields(&[("asked", "Buses?")]), Locale::DEFAULT).expect_err("two are missing");
        assert_eq!(faults.iter().map(|fault| &*fault.field).collect::<Vec<_>>(), ["heard", "done"]);
    }

    fn outcome(done: &str, easy: &str) -> Outcome {
        let typed = [("asked", "Are buses late?"), ("heard", "Yes."), ("done", done), ("done-easy", easy)];
        Outcome::read(&fields(&typed), Locale::DEFAULT).expect("an outcome")
    }

    #[test]
    fn an_outcome_that_is_said_again_keeps_its_other_forms_and_they_are_out_of_date() {
        let easy = Locale::DEFAULT.in_form(Form::EasyRead);
        let urdu = Locale::parse("ur").expect("Urdu");
        let mut before = outcome("More buses.", "A new bus.\nIt comes at 9.");
        let version = |locale| before.done.version(locale).cloned().expect("a version");
        let (mut pictures, source) = (version(easy), version(Locale::DEFAULT));
        pictures.blocks[0].picture = Some("bus".into());
        let translated = Version::standard(urdu, None, "مزید بسیں۔").written_from(&source);
        before.done = before.done.with(pictures.clone()).with(translated.clone());

        let same = outcome("More buses.", "A new bus.\n\nIt comes at 9.").instead_of(&before);
        assert_eq!(same, before);

        let again = outcome("One more bus.", "A new bus.\nIt comes at 10.").instead_of(&before);
        assert_eq!(again.asked, before.asked);
        assert_eq!(again.done.version(urdu), Some(&translated));
        assert!(again.done.is_out_of_date(&translated));
        let now = again.done.version(easy).expect("easy read");
        assert_eq!(
            now.blocks.iter().map(|block| block.picture.as_deref()).collect::<Vec<_>>(),
            [Some("bus"), Some("done")]
        );
        assert!(!again.done.is_out_of_date(now));

        assert_eq!(outcome("More buses.", "").instead_of(&before).done.version(easy), None);
    }

    #[test]
    fn each_part_of_an_outcome_is_a_record_that_names_its_topic() {
        let topic = Key::parse("late-buses").expect("a key");
        let record = Part::Heard.record(&topic);
        assert_eq!(record.to_string(), "outcome:late-buses-heard");
        assert_eq!(Part::of_key(&record.key), Some((topic.clone(), Part::Heard)));
        assert_eq!(Part::of_key(&topic), None);
    }
}
