//! A concern from the moment it is found to the moment it is closed: who must look at it by when, what they decide and
//! what of that a case system gets.

use super::concern::Kind;
use crate::content::Words;
use crate::form::{FieldFault, Fields, Reading};
use crate::forum::{Attachment, PostState};
use crate::record::Key;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// The longest note and the longest reason of a decision, in characters.
pub const LONGEST_NOTE: usize = 5_000;
/// By when somebody must have acknowledged a concern, in hours, where the site sets nothing else.
pub const HOURS_TO_ACKNOWLEDGE: u32 = 4;

/// How a concern came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// Words of the post tell of it.
    Words,
    /// Somebody reported the post.
    Report,
    /// Its writer answered a moderator in words that tell of it.
    Answer,
    /// A moderator passed it on.
    Moderator,
}

impl Source {
    /// The name in messages, exports and the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Report => "report",
            Self::Answer => "answer",
            Self::Moderator => "moderator",
        }
    }
}

/// How far a concern is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Nobody has said yet that they look at it.
    New,
    /// Somebody looks at it.
    Acknowledged,
    /// It was decided what happens.
    Decided,
    /// Nothing more is to be done here.
    Closed,
}

impl State {
    /// Every state, in the order in which a concern goes through them.
    pub const ALL: [Self; 4] = [Self::New, Self::Acknowledged, Self::Decided, Self::Closed];

    /// The name in messages, exports and the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Acknowledged => "acknowledged",
            Self::Decided => "decided",
            Self::Closed => "closed",
        }
    }
}

/// What a safeguarding lead decides about a concern. It can be decided again, when more is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// Nobody is at risk: the post goes on to where it was going.
    NoConcern,
    /// Others do not read the post.
    KeepBack,
    /// The council's adult safeguarding team has it now.
    PassedOn,
    /// The emergency services were called.
    Emergency,
}

impl Decision {
    /// Every decision, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::NoConcern, Self::KeepBack, Self::PassedOn, Self::Emergency];

    /// The name in forms, exports and the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoConcern => "no-concern",
            Self::KeepBack => "keep-back",
            Self::PassedOn => "passed-on",
            Self::Emergency => "emergency",
        }
    }

    /// The decision of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|decision| decision.name() == name)
    }
}

/// What a lead has its writer told: a sentence that was written well once, in the writer's own form. Somebody who may harm them
/// could read it over their shoulder, so none of them names what the post tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Told {
    /// It was read, and nobody else reads it.
    Private,
    /// Somebody will get in touch with them.
    InTouch,
    /// Others whose job it is to help know of it.
    Helped,
}

impl Told {
    /// Every sentence, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Private, Self::InTouch, Self::Helped];

    /// The name in forms, exports and the database; `told-by-lead-` and this name the message.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::InTouch => "in-touch",
            Self::Helped => "helped",
        }
    }

    /// The sentence of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|told| told.name() == name)
    }
}

/// A concern about what a post tells. Only safeguarding leads ever read one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Case {
    /// Which concern.
    pub key: Key,
    /// The post.
    pub post: Key,
    /// What the post says now.
    pub words: Words,
    /// Its topic, and what that is called.
    pub topic: Key,
    /// The title of the topic.
    pub topic_words: Words,
    /// The space that the topic is in.
    pub space: Key,
    /// The name of the space.
    pub space_words: Words,
    /// What it may tell of.
    pub kinds: Vec<Kind>,
    /// How it came.
    pub source: Source,
    /// When it came; where it came again after it had been decided, when it did.
    pub at: Timestamp,
    /// How far it is.
    pub state: State,
    /// Who wrote the post.
    pub by: Key,
    /// Their name, as others see it.
    pub by_name: String,
    /// What was decided last.
    #[serde(default)]
    pub decision: Option<Decision>,
    /// Its place in the queue: lists are in the order of this text, and a page begins behind one.
    pub turn: String,
}

/// How a concern comes, or comes again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// By words of the post.
    Words,
    /// By somebody who reported the post, with what they wrote.
    Report(Option<String>),
    /// By what its writer answered to a moderator.
    Answer(String),
    /// By a moderator who passed it on.
    Moderator,
}

impl Cause {
    /// Which way that is.
    pub const fn source(&self) -> Source {
        match self {
            Self::Words => Source::Words,
            Self::Report(_) => Source::Report,
            Self::Answer(_) => Source::Answer,
            Self::Moderator => Source::Moderator,
        }
    }

    /// The step of it; nothing for words of the post, where it depends on whether there was a concern before.
    pub const fn step(&self) -> Option<StepKind> {
        match self {
            Self::Words => None,
            Self::Report(_) => Some(StepKind::Reported),
            Self::Answer(_) => Some(StepKind::Answered),
            Self::Moderator => Some(StepKind::PassedOn),
        }
    }

    /// What stands with that step.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Words | Self::Moderator => None,
            Self::Report(text) => text.as_deref(),
            Self::Answer(text) => Some(text),
        }
    }
}

impl Case {
    /// Whether nobody has acknowledged it within so many hours.
    pub fn is_late(&self, now: Timestamp, hours: u32) -> bool {
        self.state == State::New && now > due(self.at, hours)
    }
}

/// What a post said once: words that its writer has changed since may tell of more than those that stand there.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Said {
    /// When it was written.
    pub at: Timestamp,
    /// Who wrote it.
    pub by_name: String,
    /// What it said.
    pub words: Words,
    /// What stood beside these words and was taken out with them.
    #[serde(default)]
    pub taken_out: Vec<Attachment>,
    /// What came beside the post while it said this, or when it was changed from this to what it said next: as it was then.
    #[serde(skip)]
    pub added: Vec<Beside>,
}

/// Something beside the words of a post: it was put there when the post was said, or later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// When it was put there.
    pub at: Timestamp,
    /// Whose hands put it there.
    pub by_name: String,
    /// What it is.
    pub attachment: Attachment,
    /// When its words were written down, and by whose hands, where that was done afterwards.
    pub written_down: Option<(Timestamp, String)>,
}

/// One step in the history of a concern: who did what when, and what they wrote about it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Step {
    /// What was done.
    pub what: StepKind,
    /// Who did it; empty for the site itself and for strangers.
    pub by_name: String,
    /// When.
    pub at: Timestamp,
    /// What was decided, where something was.
    pub decision: Option<Decision>,
    /// How far the post was on its way to readers after that.
    #[serde(default)]
    pub post: Option<PostState>,
    /// What its writer was told.
    #[serde(default)]
    pub told: Option<Told>,
    /// The note or the reason.
    pub text: Option<String>,
}

/// What somebody did about a concern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// It was found or reported.
    Came,
    /// The post was changed: there is more to read.
    CameAgain,
    /// Somebody reported the post; with it stands what they wrote.
    Reported,
    /// Its writer answered a moderator; with it stands what they wrote.
    Answered,
    /// A moderator passed it on.
    PassedOn,
    /// Somebody looks at it.
    Acknowledged,
    /// Nobody looked at it in time, and all leads of its place and of the site were told.
    Escalated,
    /// Nobody looked at it in time, no lead could be reached who may, and the administrators were told.
    EscalatedToAdministrators,
    /// Nobody looked at it in time, and there was nobody who could be told.
    EscalatedToNobody,
    /// Somebody wrote down something.
    Noted,
    /// Somebody decided.
    Decided,
    /// Somebody closed it.
    Closed,
    /// It was among what somebody took out for the case system.
    Exported,
}

impl StepKind {
    /// Every step.
    pub const ALL: [Self; 13] = [
        Self::Came,
        Self::CameAgain,
        Self::Reported,
        Self::Answered,
        Self::PassedOn,
        Self::Acknowledged,
        Self::Escalated,
        Self::EscalatedToAdministrators,
        Self::EscalatedToNobody,
        Self::Noted,
        Self::Decided,
        Self::Closed,
        Self::Exported,
    ];

    /// The name in messages, exports and the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Came => "came",
            Self::CameAgain => "came-again",
            Self::Reported => "reported",
            Self::Answered => "answered",
            Self::PassedOn => "passed-on",
            Self::Acknowledged => "acknowledged",
            Self::Escalated => "escalated",
            Self::EscalatedToAdministrators => "escalated-to-administrators",
            Self::EscalatedToNobody => "escalated-to-nobody",
            Self::Noted => "noted",
            Self::Decided => "decided",
            Self::Closed => "closed",
            Self::Exported => "exported",
        }
    }
}

/// By when a concern that came at a moment must be acknowledged.
pub fn due(at: Timestamp, hours: u32) -> Timestamp {
    at.saturating_add(SignedDuration::from_hours(hours.into())).unwrap_or(Timestamp::MAX)
}

/// The state of a post after a decision. Nothing where it stays as it is: what its writer took back or a moderator has hidden
/// is not for a safeguarding lead to bring back.
///
/// `release` lets others read it, as far as nobody else has to look first: `from` is where it was before it was held, and `waits`
/// whether it would wait for a moderator if it came now. A lead has asked whether somebody is safe, and not whether it is kind,
/// true, or an advertisement.
pub fn state_after(state: PostState, from: Option<PostState>, waits: bool, release: bool) -> Option<PostState> {
    use PostState::{ChangeAsked, Held, Published, Waiting};
    match (state, release) {
        (Held, true) if waits || matches!(from, Some(Waiting | ChangeAsked)) => Some(Waiting),
        (Held, true) => Some(Published),
        (Published | Waiting | ChangeAsked, false) => Some(Held),
        _ => None,
    }
}

/// A note that somebody is about to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewNote {
    /// The key from the form.
    pub key: Key,
    /// What it says.
    pub text: String,
}

impl NewNote {
    /// Reads the form `text`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let text = form.text("text", LONGEST_NOTE, "fault-safeguarding-note-missing");
        form.done(fields.key().map(|key| Self { key, text }))
    }
}

/// A decision that somebody is about to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDecision {
    /// The key from the form.
    pub key: Key,
    /// What is decided.
    pub decision: Decision,
    /// Why.
    pub why: String,
    /// Whether others may read the post from now on.
    pub release: bool,
    /// What its writer is told; nothing new where nothing was chosen.
    pub told: Option<Told>,
}

impl NewDecision {
    /// Reads the form `decision`, `why`, `release-yes`, `told`: that others may read the post goes without saying where nobody is
    /// at risk, and cannot be said where it is kept back.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let decision = form.choice("decision", Decision::from_name, "fault-safeguarding-decision-missing");
        let why = form.text("why", LONGEST_NOTE, "fault-safeguarding-why-missing");
        let ticked = fields.ticked("release").next().is_some();
        form.done(fields.key().zip(decision).map(|(key, decision)| {
            let release = match decision {
                Decision::NoConcern => true,
                Decision::KeepBack => false,
                Decision::PassedOn | Decision::Emergency => ticked,
            };
            // That nobody else reads it is not said of what others read.
            let told = Told::from_name(fields.text("told")).filter(|told| !(release && *told == Told::Private));
            Self { key, decision, why, release, told }
        }))
    }
}

/// A value as it may stand in a cell of a CSV file: a spreadsheet takes a text that begins with one of these signs for a
/// formula and runs it, so such a text gets an apostrophe before it (OWASP, CSV injection).
pub fn cell(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_concern_is_due_some_hours_after_it_came() {
        let at: Timestamp = "2026-03-01T22:30:00Z".parse().expect("a time");
        assert_eq!(due(at, HOURS_TO_ACKNOWLEDGE).to_string(), "2026-03-02T02:30:00Z");
        assert_eq!(due(Timestamp::MAX, 1), Timestamp::MAX);
    }

    #[test]
    fn a_post_goes_on_to_where_it_was_going_and_never_past_a_moderator() {
        use PostState::{ChangeAsked, Held, Hidden, Published, Waiting, Withdrawn};
        assert_eq!(state_after(Held, None, false, true), Some(Published));
        assert_eq!(state_after(Held, None, true, true), Some(Waiting));
        assert_eq!(state_after(Held, Some(Published), false, true), Some(Published));
        for from in [Waiting, ChangeAsked] {
            assert_eq!(state_after(Held, Some(from), false, true), Some(Waiting), "{from:?}");
        }
        assert_eq!(state_after(Published, None, false, false), Some(Held));
        for state in [Hidden, Withdrawn] {
            assert!([true, false].iter().all(|release| state_after(state, None, false, *release).is_none()));
        }
    }

    #[test]
    fn a_decision_needs_a_reason() {
        let mut fields = Fields::default();
        fields.0.insert("key".into(), "01jz0000000000000000000000".into());
        fields.0.insert("decision".into(), "emergency".into());
        let faults = NewDecision::read(&fields).expect_err("no reason");
        assert_eq!(faults.iter().map(|fault| fault.field.as_str()).collect::<Vec<_>>(), ["why"]);
    }

    #[test]
    fn a_post_is_read_by_others_where_nobody_is_at_risk_or_the_lead_says_so() {
        let released = |decision: &str, ticked: bool| {
            let mut fields = Fields::default();
            for (name, text) in [("key", "01jz0000000000000000000000"), ("decision", decision), ("why", "I rang.")] {
                fields.0.insert(name.into(), text.into());
            }
            if ticked {
                fields.0.insert("release-yes".into(), "yes".into());
            }
            NewDecision::read(&fields).expect("a decision").release
        };
        assert!(released("no-concern", false) && released("passed-on", true));
        assert!(!released("keep-back", true) && !released("emergency", false));
    }

    #[test]
    fn nobody_is_told_that_a_post_is_private_which_others_read() {
        let told = |decision: &str, told: &str| {
            let mut fields = Fields::default();
            for (name, text) in
                [("key", "01jz0000000000000000000000"), ("decision", decision), ("why", "I rang."), ("told", told)]
            {
                fields.0.insert(name.into(), text.into());
            }
            NewDecision::read(&fields).expect("a decision").told
        };
        assert_eq!(told("keep-back", "private"), Some(Told::Private));
        assert_eq!([told("no-concern", "private"), told("keep-back", "nothing")], [None, None]);
        assert_eq!(told("no-concern", "in-touch"), Some(Told::InTouch));
    }

    #[test]
    fn nothing_that_somebody_wrote_is_run_by_a_spreadsheet() {
        for text in ["=1+1", "+44", "-2", "@SUM(A1)", "\tx", "\rx"] {
            assert!(cell(text).starts_with('\''), "{text:?}");
        }
        assert_eq!(cell("I said = nothing"), "I said = nothing");
    }
}
