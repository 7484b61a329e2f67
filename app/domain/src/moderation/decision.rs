//! What a moderator can decide about a post, and what its writer can say against it.

use super::Reason;
use crate::content::Locale;
use crate::form::{FieldFault, Fields, Reading};
use crate::forum::PostState;
use crate::record::Key;
use crate::safety::concern;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// The longest words of a decision or an answer to one, in characters: half a page of paper.
pub const LONGEST_WORDS: usize = 2_000;

/// So long a decision can be undone by who made it.
pub const UNDO_WITHIN: SignedDuration = SignedDuration::from_hours(24);

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
    /// Somebody may not be safe: a safeguarding lead looks at it. Why stands nowhere here.
    PassOn,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 7] =
        [Self::Approve, Self::AskChange, Self::Hide, Self::PutBack, Self::Keep, Self::Undo, Self::PassOn];

    /// The name in forms and in the database; `verdict-` and this name the message of what can be
    /// decided, `decided-` and this that of what was.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::AskChange => "ask-change",
            Self::Hide => "hide",
            Self::PutBack => "put-back",
            Self::Keep => "keep",
            Self::Undo => "undo",
            Self::PassOn => "pass-on",
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
    /// taken back is nothing that a moderator decides about. Undoing has no state of its own, and what is passed on has a way
    /// of its own, [`passed_on`].
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

/// The state of a post that a moderator passes to the safeguarding lead; nothing where there is nothing to pass on. What is
/// hidden stays hidden: nobody is to bring it back by looking after somebody's safety.
pub const fn passed_on(state: PostState) -> Option<PostState> {
    use PostState::{ChangeAsked, Held, Hidden, Published, Waiting, Withdrawn};
    match state {
        Published | Waiting | ChangeAsked => Some(Held),
        Hidden => Some(Hidden),
        Held | Withdrawn => None,
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
    /// Reads the form `verdict`, `reason`, `words`, `locale`: the language that the words are in, which is that of who decides
    /// where they say no other.
    ///
    /// # Errors
    /// What is wrong, field by field: whoever hides something or asks for a change says why, in words too; whoever keeps
    /// it so after the writer's answer explains it.
    pub fn read(fields: &Fields, locale: Locale) -> Result<Self, Vec<FieldFault>> {
        let locale = Locale::parse(fields.text("locale")).unwrap_or(locale);
        let mut form = Reading::of(fields);
        let one =
            |name: &str| Verdict::from_name(name).filter(|verdict| !matches!(verdict, Verdict::Undo | Verdict::PassOn));
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

    /// Whether its writer is told of it. That somebody may not be safe is nothing that they learn from a moderator.
    pub fn is_for_the_writer(&self) -> bool {
        self.verdict != Verdict::PassOn
    }

    /// Whether it can still be undone: by who made it, while nothing else has happened to the post. What was passed on is with
    /// somebody else.
    pub fn can_be_undone(&self, by: &Key, state: PostState, last: &Key, now: Timestamp) -> bool {
        self.holds()
            && self.verdict != Verdict::PassOn
            && self.by == *by
            && self.key == *last
            && self.after == state
            && now < self.at + UNDO_WITHIN
    }
}

/// What a writer says against a decision, once.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Appeal {
    /// The decision that it is about, whose key it has.
    pub decision: Key,
    /// Who made that decision, and so does not decide about this.
    pub first: Key,
    /// What they say; nothing for moderators, where it may tell of harm.
    pub words: String,
    /// Whether it may tell of harm: then its words are for a safeguarding lead.
    #[serde(default)]
    pub held: bool,
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
    /// What that may tell of.
    pub kinds: Vec<concern::Kind>,
}

impl NewAppeal {
    /// Reads the form `words`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(fields: &Fields, locale: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let words = form.text("words", LONGEST_WORDS, "fault-appeal-missing");
        let kinds = concern::kinds(&words, locale.language().code);
        form.done(Some(Self { words, kinds }))
    }

    /// Whether its words are for a safeguarding lead, and for no moderator.
    pub fn is_for_leads(&self) -> bool {
        !self.kinds.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        Fields(pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    #[test]
    fn whoever_decides_against_a_post_names_a_reason_and_finds_words() {
        let read = |pairs: &[(&str, &str)]| NewDecision::read(&fields(pairs), Locale::DEFAULT);
        let faults = |pairs: &[(&str, &str)]| {
            let faults = read(pairs).expect_err("faults");
            faults.into_iter().map(|fault| fault.field).collect::<Vec<_>>()
        };
        assert_eq!(faults(&[]), ["verdict"]);
        assert_eq!([faults(&[("verdict", "undo")]), faults(&[("verdict", "pass-on")])], [["verdict"], ["verdict"]]);
        assert_eq!(faults(&[("verdict", "hide")]), ["reason", "words"]);
        assert_eq!(faults(&[("verdict", "ask-change"), ("reason", "taste"), ("words", "x")]), ["reason"]);
        assert_eq!(faults(&[("verdict", "keep")]), ["words"]);
        let approved = read(&[("verdict", "approve"), ("reason", "hurtful")]).expect("a decision");
        assert_eq!((approved.reason, approved.words), (None, None));
    }

    #[test]
    fn the_words_are_in_the_language_that_was_chosen_or_else_in_that_of_the_page() {
        let polish = Locale::parse("pl").expect("a language");
        for (chosen, locale) in [("pl", polish), ("", Locale::DEFAULT), ("nonsense", Locale::DEFAULT)] {
            let decided = [("verdict", "approve"), ("words", "Napisz."), ("locale", chosen)];
            let new = NewDecision::read(&fields(&decided), Locale::DEFAULT).expect("a decision");
            assert_eq!(new.locale, locale, "{chosen}");
        }
    }

    #[test]
    fn nobody_decides_about_a_post_that_is_held_or_was_taken_back() {
        for state in [PostState::Held, PostState::Withdrawn] {
            assert!(Verdict::ALL.iter().all(|verdict| verdict.leads_from(state).is_none()), "{state:?}");
        }
        assert_eq!([PostState::Held, PostState::Withdrawn].map(passed_on), [None, None]);
        assert_eq!(passed_on(PostState::Hidden), Some(PostState::Hidden), "nobody brings it back that way");
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
}
