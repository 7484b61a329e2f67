//! The published policy: the reasons for which a moderator may decide against a post.

use serde::{Deserialize, Serialize};

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
            Self::Repeated => "reply",
            Self::Other => "question",
        }
    }

    /// The reason of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }
}
