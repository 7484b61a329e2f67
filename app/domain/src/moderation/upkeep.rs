//! What is done to look after a space, besides decisions about posts. It stands in the same log.

use crate::content::Words;
use crate::record::{Key, Record};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Something that was done to look after a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Upkeep {
    /// What a person writes is read first from then on.
    WatchBegan,
    /// It is no longer read first.
    WatchEnded,
    /// Posts of the space are looked at before or after they are published.
    RuleChanged,
    /// A topic was opened, closed, or left to be read.
    TopicState,
    /// A topic stays on top of its list.
    TopicPinned,
    /// It no longer does.
    TopicUnpinned,
    /// All posts of a topic went to another one.
    TopicMerged,
    /// Some posts of a topic became one of their own.
    TopicSplit,
    /// A topic is called something else.
    TopicRetitled,
    /// A person became a member of the space.
    MemberLetIn,
    /// They no longer are.
    MemberTakenOut,
    /// They left by themselves.
    MemberLeft,
}

impl Upkeep {
    /// Everything that can be done.
    pub const ALL: [Self; 12] = [
        Self::WatchBegan,
        Self::WatchEnded,
        Self::RuleChanged,
        Self::TopicState,
        Self::TopicPinned,
        Self::TopicUnpinned,
        Self::TopicMerged,
        Self::TopicSplit,
        Self::TopicRetitled,
        Self::MemberLetIn,
        Self::MemberTakenOut,
        Self::MemberLeft,
    ];

    /// The name in forms and in the database; `upkeep-` and this name the message.
    pub const fn name(self) -> &'static str {
        match self {
            Self::WatchBegan => "watch-began",
            Self::WatchEnded => "watch-ended",
            Self::RuleChanged => "rule-changed",
            Self::TopicState => "topic-state",
            Self::TopicPinned => "topic-pinned",
            Self::TopicUnpinned => "topic-unpinned",
            Self::TopicMerged => "topic-merged",
            Self::TopicSplit => "topic-split",
            Self::TopicRetitled => "topic-retitled",
            Self::MemberLetIn => "member-let-in",
            Self::MemberTakenOut => "member-taken-out",
            Self::MemberLeft => "member-left",
        }
    }

    /// What has that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|upkeep| upkeep.name() == name)
    }
}

/// A line of the log that is no decision about a post.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Kept {
    /// Which line.
    pub key: Key,
    /// The space.
    pub space: Key,
    /// When.
    pub at: Timestamp,
    /// Who did it; nobody for the site itself.
    #[serde(default)]
    pub by: Option<Key>,
    /// Their name.
    pub by_name: String,
    /// What was done.
    pub what: Upkeep,
    /// The person, the topic or the space that it was done about.
    pub about: Record,
    /// The name of the person.
    pub name: String,
    /// The words of the topic or the space; none where readers do not see it.
    pub title: Words,
    /// Why, in the words of who did it.
    #[serde(default)]
    pub words: Option<String>,
    /// What held before: the rule, the state, the title.
    #[serde(default)]
    pub before: Option<String>,
    /// What holds since then: the rule, the state, the last day, the other topic, the title.
    #[serde(default)]
    pub after: Option<String>,
}
