//! Moderation: why a post waits, what a moderator can decide, what may be said against it, and how it is summed up.
//!
//! The policy is short and public: seven reasons, and no decision against a post without one of them. Everything here is
//! a rule; who may do what is answered by [`crate::accounts::may`].

use crate::content::{Locale, Words};
use crate::form::{FieldFault, Fields, Reading};
use crate::forum::{Gate, Moderation, PostState};
use crate::record::Key;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The longest words of a decision or an answer to one, in characters: half a page of paper.
pub const LONGEST_WORDS: usize = 2_000;
/// The longest title of a saved answer, in characters: what fits a button.
pub const LONGEST_TITLE: usize = 60;
/// So many posts of a person are looked at first, in a space that looks at first posts.
pub const FIRST_POSTS: u32 = 2;
/// Somebody with fewer published posts than this is new: their links wait, and their words count among those that
/// several new people sent.
pub const NEW_UNTIL: u32 = 3;
/// So long a decision can be undone by who made it.
pub const UNDO_WITHIN: SignedDuration = SignedDuration::from_hours(24);
/// So long the same text is remembered.
pub const SAME_TEXT_WITHIN: SignedDuration = SignedDuration::from_hours(24);
/// A text of fewer letters is nobody's alone: "I agree", "Thank you all".
const LEAST_LETTERS: usize = 30;
/// So many other new people with the same text are no accident.
const SAME_BY_OTHERS: usize = 2;
/// A smaller number might tell whom it is about. The usual limit in the statistics of councils.
pub const SMALLEST_SHOWN: u32 = 5;

/// A reason of the published policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// It hurts or insults people.
    Hurtful,
    /// It threatens somebody.
    Threatening,
    /// It tells private things about somebody else.
    Private,
    /// It sells something, or is sent to many.
    Advert,
    /// It belongs somewhere else.
    OffTopic,
    /// The same text again.
    Repeated,
    /// Something else, which the words explain.
    Other,
}

impl Reason {
    /// Every reason, in the order of the policy, which counts from 1.
    pub const ALL: [Self; 7] =
        [Self::Hurtful, Self::Threatening, Self::Private, Self::Advert, Self::OffTopic, Self::Repeated, Self::Other];

    /// The name in forms and in the database; `policy-` and this name the message.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hurtful => "hurtful",
            Self::Threatening => "threatening",
            Self::Private => "private",
            Self::Advert => "advert",
            Self::OffTopic => "off-topic",
            Self::Repeated => "repeated",
            Self::Other => "other",
        }
    }

    /// The concept of its picture.
    pub const fn picture(self) -> &'static str {
        match self {
            Self::Hurtful => "sad",
            Self::Threatening => "angry",
            Self::Private => "privacy",
            Self::Advert => "shop",
            Self::OffTopic => "lost",
            Self::Repeated => "equal",
            Self::Other => "question",
        }
    }

    /// The reason of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }
}

/// Why a post waits for a moderator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WaitReason {
    /// In this space everything is looked at first.
    Space,
    /// It is one of the first posts of its writer.
    FirstPosts,
    /// A moderator reads what this person writes first.
    Watched,
    /// The same text came before.
    SameText,
    /// Somebody new put a link in it.
    Link,
    /// It filled in a field that nobody sees. A program does, but so does an odd browser: a person decides.
    Trap,
    /// Its writer has changed it, as they were asked.
    Changed,
}

impl WaitReason {
    /// Every reason.
    pub const ALL: [Self; 7] =
        [Self::Space, Self::FirstPosts, Self::Watched, Self::SameText, Self::Link, Self::Trap, Self::Changed];

    /// The name in the database; `waits-` and this name the message.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Space => "space",
            Self::FirstPosts => "first-posts",
            Self::Watched => "watched",
            Self::SameText => "same-text",
            Self::Link => "link",
            Self::Trap => "trap",
            Self::Changed => "changed",
        }
    }
}

/// What is known of a post as it arrives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrival<'a> {
    /// What it says.
    pub text: &'a str,
    /// When posts of its space are looked at.
    pub moderation: Moderation,
    /// How many posts of its writer readers see already; no more than [`NEW_UNTIL`] need be counted.
    pub published: u32,
    /// Whether a moderator reads what this person writes first.
    pub watched: bool,
    /// Whether the same person said the same a short while ago.
    pub said_before: bool,
    /// How many other new people said the same a short while ago.
    pub said_by_others: usize,
    /// Whether the field was filled in that nobody sees.
    pub trapped: bool,
}

impl Arrival<'_> {
    /// Why it waits; `None` where it is published at once. The first reason is the one that a moderator has to know most.
    pub fn waits(&self) -> Option<WaitReason> {
        let new = self.published < NEW_UNTIL;
        let same = self.said_before || (new && self.said_by_others >= SAME_BY_OTHERS);
        let first = self.moderation == Moderation::FirstPosts && self.published < FIRST_POSTS;
        let reasons = [
            (self.watched, WaitReason::Watched),
            (self.trapped, WaitReason::Trap),
            (same && is_ones_own(self.text), WaitReason::SameText),
            (new && has_link(self.text), WaitReason::Link),
            (first, WaitReason::FirstPosts),
            (self.moderation == Moderation::Before, WaitReason::Space),
        ];
        reasons.into_iter().find_map(|(waits, reason)| waits.then_some(reason))
    }
}

/// The letters and digits of a text, in small letters: what stays the same when somebody changes a blank or a sign.
pub fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether a text says so much that others hardly say it by chance.
fn is_ones_own(text: &str) -> bool {
    bare(text).chars().count() >= LEAST_LETTERS
}

/// Whether there is the address of another page in a text, also without `https`.
pub fn has_link(text: &str) -> bool {
    const ENDS: [&str; 16] = [
        "com", "net", "org", "uk", "info", "biz", "shop", "online", "site", "xyz", "top", "ru", "cn", "io", "ly", "me",
    ];
    let names_a_site = |word: &str| {
        let host =
            word.split(['/', '?', '#', ':']).next().unwrap_or_default().trim_matches(|c: char| !c.is_alphanumeric());
        let Some((name, end)) = host.rsplit_once('.') else { return false };
        let named = name.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '.') && !name.is_empty();
        named && ENDS.contains(&end)
    };
    let text = text.to_lowercase();
    text.contains("://")
        || text.contains("www.")
        || text.split(|c: char| c.is_whitespace() || "()[]<>,;\"".contains(c)).any(names_a_site)
}

/// What a moderator can decide about a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Readers may see it; where they do already, it stays.
    Approve,
    /// Its writer changes something first.
    AskChange,
    /// Readers do not see it.
    Hide,
    /// Readers see it again.
    PutBack,
    /// A second moderator has read the writer's answer, and it stays as it was decided.
    Keep,
    /// The decision before is undone.
    Undo,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 6] = [Self::Approve, Self::AskChange, Self::Hide, Self::PutBack, Self::Keep, Self::Undo];

    /// The name in forms and in the database; `verdict-` and this name the message.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::AskChange => "ask-change",
            Self::Hide => "hide",
            Self::PutBack => "put-back",
            Self::Keep => "keep",
            Self::Undo => "undo",
        }
    }

    /// The verdict of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.name() == name)
    }

    /// Whether it goes against the post, and so needs a reason of the policy, and words.
    pub const fn is_against(self) -> bool {
        matches!(self, Self::AskChange | Self::Hide)
    }

    /// The state that it puts a post in; `None` where it cannot be decided of such a post. A post that is held or was
    /// taken back is nothing that a moderator decides about. Undoing has no state of its own.
    pub const fn leads_from(self, state: PostState) -> Option<PostState> {
        use PostState::{ChangeAsked, Hidden, Published, Waiting};
        match (self, state) {
            (Self::Approve, Waiting | Published | ChangeAsked) | (Self::PutBack, Hidden) => Some(Published),
            (Self::AskChange, Waiting | Published) => Some(ChangeAsked),
            (Self::Hide, Waiting | Published | ChangeAsked) => Some(Hidden),
            (Self::Keep, Hidden | ChangeAsked) => Some(state),
            _ => None,
        }
    }

    /// What can be decided of a post: by the first moderator, or by the second one, after an answer of its writer to the
    /// decision that still stands.
    pub fn offered(state: PostState, appealed: bool) -> Vec<Self> {
        let answered = appealed && matches!(state, PostState::Hidden | PostState::ChangeAsked);
        let fits = |verdict: &Self| verdict.leads_from(state).is_some();
        let all = Self::ALL.into_iter().filter(fits);
        match answered {
            true => all.filter(|verdict| !verdict.is_against()).collect(),
            false => all.filter(|verdict| *verdict != Self::Keep).collect(),
        }
    }
}

/// A decision that is about to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDecision {
    /// What.
    pub verdict: Verdict,
    /// Why, by the policy.
    pub reason: Option<Reason>,
    /// What its writer is told.
    pub words: Option<String>,
    /// The language that the words are in.
    pub locale: Locale,
}

impl NewDecision {
    /// Reads the form `verdict`, `reason`, `words`.
    ///
    /// # Errors
    /// What is wrong, field by field: whoever hides something or asks for a change says why, in words too; whoever keeps
    /// it so after the writer's answer explains it.
    pub fn read(fields: &Fields, locale: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let one = |name: &str| Verdict::from_name(name).filter(|verdict| *verdict != Verdict::Undo);
        let verdict = form.choice("verdict", one, "fault-verdict-missing");
        let against = verdict.is_some_and(Verdict::is_against);
        let reason = match against {
            true => form.choice("reason", Reason::from_name, "fault-reason-missing"),
            false => None,
        };
        let words = match against || verdict == Some(Verdict::Keep) {
            true => Some(form.text("words", LONGEST_WORDS, "fault-decision-words-missing")),
            false => form.optional_text("words", LONGEST_WORDS),
        };
        form.done(verdict.map(|verdict| Self { verdict, reason, words, locale }))
    }
}

/// A decision that was made: a line of the log.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Decision {
    /// Which decision: the post, and the number of the decision about it.
    pub key: Key,
    /// The post.
    pub post: Key,
    /// The space of the post.
    pub space: Key,
    /// Who decided.
    pub by: Key,
    /// The name of who decided.
    pub by_name: String,
    /// Whose post it is.
    pub writer: Key,
    /// The name of whose post it is.
    pub writer_name: String,
    /// When.
    pub at: Timestamp,
    /// What.
    pub verdict: Verdict,
    /// Why, by the policy.
    pub reason: Option<Reason>,
    /// What its writer was told.
    pub words: Option<String>,
    /// The language that the words are in.
    pub locale: Locale,
    /// The state of the post before.
    pub before: PostState,
    /// The state of the post after.
    pub after: PostState,
    /// For how many minutes it had waited; `None` where nobody had asked.
    pub waited: Option<u32>,
    /// The decision by which this one was undone.
    pub undone_by: Option<Key>,
    /// Whether it answers what the writer said against an earlier one.
    #[serde(default)]
    pub of_appeal: bool,
}

impl Decision {
    /// Whether it holds: it was not undone, and is no undoing itself.
    pub fn holds(&self) -> bool {
        self.undone_by.is_none() && self.verdict != Verdict::Undo
    }

    /// Whether it can still be undone: by who made it, while nothing else has happened to the post.
    pub fn can_be_undone(&self, by: &Key, state: PostState, last: &Key, now: Timestamp) -> bool {
        self.holds() && self.by == *by && self.key == *last && self.after == state && now < self.at + UNDO_WITHIN
    }
}

/// What a writer says against a decision, once.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Appeal {
    /// The decision that it is about, whose key it has.
    pub decision: Key,
    /// Who made that decision, and so does not decide about this.
    pub first: Key,
    /// What they say.
    pub words: String,
    /// When.
    pub at: Timestamp,
    /// The decision that answered it.
    pub decided: Option<Key>,
}

/// What a writer is about to say against a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAppeal {
    /// What they say.
    pub words: String,
}

impl NewAppeal {
    /// Reads the form `words`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(fields: &Fields, _: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let words = form.text("words", LONGEST_WORDS, "fault-appeal-missing");
        form.done(Some(Self { words }))
    }
}

/// Why a post stands in the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MatterKind {
    /// It waits to be published.
    Waiting,
    /// Somebody has reported it.
    Reported,
    /// Its writer has answered a decision.
    Appeal,
}

impl MatterKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Waiting, Self::Reported, Self::Appeal];

    /// The name in addresses and in the database; `queue-kind-` and this name the message.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Reported => "reported",
            Self::Appeal => "appeal",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// What has become of the posts of a person, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Standing {
    /// Posts that readers see; no more than a hundred are counted.
    pub published: u32,
    /// How often they were asked for a change.
    pub changes: u32,
    /// How often a post was hidden.
    pub hidden: u32,
    /// How often a post was put back.
    pub put_back: u32,
}

/// That a moderator reads what a person writes first.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Watch {
    /// Which one.
    pub key: Key,
    /// Why.
    pub words: String,
    /// The last day.
    pub until: Date,
    /// The words of the space.
    pub space: Words,
}

/// A person is watched for so many days.
pub const WATCH_DAYS: [i64; 3] = [7, 28, 90];

/// Somebody is about to be watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewWatch {
    /// The key from the form.
    pub key: Key,
    /// Why.
    pub words: String,
    /// For how many days.
    pub days: i64,
}

impl NewWatch {
    /// Reads the form `words`, `days`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, _: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let one = |text: &str| WATCH_DAYS.into_iter().find(|days| days.to_string() == text);
        let days = form.choice("days", one, "fault-watch-days");
        let words = form.text("words", LONGEST_WORDS, "fault-watch-words");
        form.done((|| Some(Self { key: fields.key()?, words, days: days? }))())
    }
}

/// An answer that moderators give often.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct SavedAnswer {
    /// Which answer.
    pub key: Key,
    /// What it is called.
    pub title: String,
    /// The answer.
    pub text: String,
    /// Its language and form.
    pub locale: Locale,
}

/// An answer that is about to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSavedAnswer {
    /// The key from the form.
    pub key: Key,
    /// What it is called.
    pub title: String,
    /// The answer.
    pub text: String,
    /// Its language and form.
    pub locale: Locale,
}

impl NewSavedAnswer {
    /// Reads the form `title`, `text`, `locale`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, _: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let locale = form.choice("locale", Locale::parse, "fault-saved-locale");
        let title = form.text("title", LONGEST_TITLE, "fault-saved-title");
        let text = form.text("text", LONGEST_WORDS, "fault-saved-text");
        form.done((|| Some(Self { key: fields.key()?, title, text, locale: locale? }))())
    }
}

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

impl std::fmt::Display for Quarter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
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
        for tally in tallies.iter().filter(|tally| tally.verdict != Verdict::Undo) {
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

/// Whether moderators have anything to do with a post in this state. One that is held is nothing for them, not even for
/// somebody who cares for safety too: they see it where that is done.
pub const fn is_for_moderators(state: PostState) -> bool {
    !matches!(state, PostState::Held | PostState::Withdrawn)
}

/// A cell of a table for spreadsheets. A cell that begins like a formula is run by them, so it gets a sign in front that
/// makes it words (OWASP, CSV Injection).
pub fn safe_cell(text: &str) -> String {
    let signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    let runs = text.trim_start().starts_with(signs) || text.starts_with(['\t', '\r', '\n']);
    if runs { format!("'{text}") } else { text.to_owned() }
}

/// The spaces of a list in which somebody moderates.
pub fn moderated<'a>(viewer: &crate::accounts::Viewer, gates: impl IntoIterator<Item = &'a Gate>) -> Vec<Gate> {
    let may = |gate: &&Gate| crate::accounts::may(viewer, &crate::accounts::Deed::Moderate((*gate).clone())).is_ok();
    gates.into_iter().filter(may).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: &str = "Come to our new day centre, it is open every morning.";

    fn arrival(text: &str) -> Arrival<'_> {
        Arrival { text, published: NEW_UNTIL, ..Arrival::default() }
    }

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        Fields(pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    #[test]
    fn a_space_says_whose_posts_wait_and_an_old_hand_waits_nowhere_else() {
        let waits = |moderation, published| Arrival { moderation, published, ..arrival("Hello.") }.waits();
        assert_eq!(waits(Moderation::After, 0), None);
        assert_eq!(waits(Moderation::FirstPosts, FIRST_POSTS - 1), Some(WaitReason::FirstPosts));
        assert_eq!(waits(Moderation::FirstPosts, FIRST_POSTS), None);
        assert_eq!(waits(Moderation::Before, 1000), Some(WaitReason::Space));
    }

    #[test]
    fn the_same_text_waits_and_words_that_everybody_says_do_not() {
        assert_eq!(Arrival { said_before: true, ..arrival(LONG) }.waits(), Some(WaitReason::SameText));
        assert_eq!(Arrival { said_before: true, ..arrival("I agree. Thank you!") }.waits(), None);
        let by_new = |published, said_by_others| Arrival { published, said_by_others, ..arrival(LONG) }.waits();
        assert_eq!(by_new(0, SAME_BY_OTHERS), Some(WaitReason::SameText));
        assert_eq!(by_new(0, 1), None);
        assert_eq!(by_new(NEW_UNTIL, 100), None, "a letter that a group wrote together");
        assert_eq!(bare("Come  to our NEW day-centre!"), bare("come to our new day centre"));
    }

    #[test]
    fn links_of_new_people_wait_and_those_of_others_do_not() {
        for text in ["See https://x.example", "go to WWW.bargain.biz", "look: bargains.com/now", "(pills.top)"] {
            assert!(has_link(text), "{text}");
            assert_eq!(Arrival { published: 0, ..arrival(text) }.waits(), Some(WaitReason::Link));
            assert_eq!(arrival(text).waits(), None);
        }
        for text in ["I went home.The bus was late.", "It costs 3.50 a day", "Ask Mr. Top", "e.g. me", "… me"] {
            assert!(!has_link(text), "{text}");
        }
    }

    #[test]
    fn a_hidden_field_that_was_filled_in_loses_nobodys_words() {
        assert_eq!(Arrival { trapped: true, ..arrival("Hello.") }.waits(), Some(WaitReason::Trap));
    }

    #[test]
    fn whoever_decides_against_a_post_names_a_reason_and_finds_words() {
        let read = |pairs: &[(&str, &str)]| NewDecision::read(&fields(pairs), Locale::DEFAULT);
        let faults = |pairs: &[(&str, &str)]| {
            let faults = read(pairs).expect_err("faults");
            faults.into_iter().map(|fault| fault.field).collect::<Vec<_>>()
        };
        assert_eq!(faults(&[]), ["verdict"]);
        assert_eq!(faults(&[("verdict", "undo")]), ["verdict"]);
        assert_eq!(faults(&[("verdict", "hide")]), ["reason", "words"]);
        assert_eq!(faults(&[("verdict", "ask-change"), ("reason", "taste"), ("words", "x")]), ["reason"]);
        assert_eq!(faults(&[("verdict", "keep")]), ["words"]);
        let approved = read(&[("verdict", "approve"), ("reason", "hurtful")]).expect("a decision");
        assert_eq!((approved.reason, approved.words), (None, None));
    }

    #[test]
    fn nobody_decides_about_a_post_that_is_held_or_was_taken_back() {
        for state in [PostState::Held, PostState::Withdrawn] {
            assert!(Verdict::ALL.iter().all(|verdict| verdict.leads_from(state).is_none()), "{state:?}");
        }
        assert_eq!(Verdict::offered(PostState::Hidden, false), [Verdict::PutBack]);
        assert_eq!(Verdict::offered(PostState::Hidden, true), [Verdict::PutBack, Verdict::Keep]);
        assert_eq!(Verdict::offered(PostState::ChangeAsked, true), [Verdict::Approve, Verdict::Keep]);
        let waiting = [Verdict::Approve, Verdict::AskChange, Verdict::Hide];
        assert_eq!(Verdict::offered(PostState::Waiting, false), waiting);
        assert_eq!(
            Verdict::offered(PostState::Waiting, true),
            waiting,
            "its writer has changed it after they answered"
        );
    }

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
