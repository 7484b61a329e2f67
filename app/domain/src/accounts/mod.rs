//! People: who they are to the site, what they may do, how they sign in, how they like to read.

mod card;
mod email;
mod may;
mod names;
mod preferences;
mod sight;
mod support;
mod whom;

pub use card::{CardPhrase, card_words};
pub use email::EmailAddress;
pub use may::{Deed, Refusal, answers_requests_in, holds_beside_a_supporter, may, safeguards_in, scope_fits};
pub use names::has_tricks;
#[cfg(feature = "lookalike")]
pub use names::shown_name;
pub use preferences::{Contrast, Font, Motion, Preferences, ReadingSpeed, Spacing, TextSize};
pub use sight::{Sight, sight, sight_before, sight_of, takes_words, topic_sight};
pub use support::{Companion, Helped, INVITATION_DAYS, Invitation, NewInvitation, Permission, Support};
pub use whom::Whom;

use crate::record::{Key, Record};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What a person can be on the site. Everybody with an account is a participant; the others are given for a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Takes part: draws on care and support, is a carer, or lives here.
    Participant,
    /// Helps one person take part.
    Supporter,
    /// Helps a group take part and records what it says.
    Facilitator,
    /// Sits on a partnership board.
    BoardMember,
    /// Speaks for an organisation that makes pledges.
    Partner,
    /// Keeps the forum a good place.
    Moderator,
    /// Acts when a person may be at risk of abuse or neglect.
    SafeguardingLead,
    /// Writes and checks forms of content.
    Editor,
    /// Answers for a strategy and its progress.
    StrategyLead,
    /// Gives roles and cards.
    Administrator,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 10] = [
        Self::Participant,
        Self::Supporter,
        Self::Facilitator,
        Self::BoardMember,
        Self::Partner,
        Self::Moderator,
        Self::SafeguardingLead,
        Self::Editor,
        Self::StrategyLead,
        Self::Administrator,
    ];

    /// The name in settings, commands and the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Participant => "participant",
            Self::Supporter => "supporter",
            Self::Facilitator => "facilitator",
            Self::BoardMember => "board-member",
            Self::Partner => "partner",
            Self::Moderator => "moderator",
            Self::SafeguardingLead => "safeguarding-lead",
            Self::Editor => "editor",
            Self::StrategyLead => "strategy-lead",
            Self::Administrator => "administrator",
        }
    }

    /// The role of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

/// Where a role holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Scope {
    /// Everywhere.
    Site,
    /// In one space, board or strategy.
    Within(Record),
}

impl Scope {
    /// Reads `site`, `space:key`, `board:key` or `strategy:key`.
    pub fn parse(text: &str) -> Option<Self> {
        use crate::record::Kind;
        match text {
            "site" => Some(Self::Site),
            _ => Record::parse(text)
                .filter(|record| matches!(record.kind, Kind::Space | Kind::Board | Kind::Strategy))
                .map(Self::Within),
        }
    }

    /// Whether a role with this scope holds in a place.
    pub fn covers(&self, place: &Record) -> bool {
        match self {
            Self::Site => true,
            Self::Within(record) => record == place,
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Site => f.write_str("site"),
            Self::Within(record) => write!(f, "{record}"),
        }
    }
}

impl TryFrom<String> for Scope {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("not a scope: {text:?}"))
    }
}

impl From<Scope> for String {
    fn from(scope: Scope) -> Self {
        scope.to_string()
    }
}

/// A role that somebody has, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// The role.
    pub role: Role,
    /// Where it holds.
    pub scope: Scope,
}

/// A person with an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Which person.
    pub key: Key,
    /// The name that others see. A person chooses it; it need not be their legal name.
    pub name: String,
    /// Whether they have no account: somebody who said something and comes back with a return code.
    #[serde(default)]
    pub guest: bool,
    /// How they like to read.
    #[serde(default)]
    pub preferences: Preferences,
    /// The locale that they chose.
    #[serde(default)]
    pub locale: Option<crate::content::Locale>,
    /// What they may do beyond taking part.
    #[serde(default)]
    pub grants: Vec<Grant>,
}

/// Who is looking: a person who has signed in, or anybody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Viewer {
    /// The person, if they signed in.
    pub person: Option<Person>,
    /// Whom they help, and what they may do for them. Nobody while a supporter is with them.
    pub helps: Vec<Helped>,
    /// The supporter who signed in with them.
    pub with: Option<Companion>,
}

impl Viewer {
    /// Somebody who signed in alone and helps nobody.
    pub fn of(person: Person) -> Self {
        Self { person: Some(person), ..Self::default() }
    }

    /// The person, if they signed in.
    pub fn person(&self) -> Option<&Person> {
        self.person.as_ref()
    }

    /// Whether they are this person.
    pub fn is(&self, person: &Key) -> bool {
        self.person().is_some_and(|one| one.key == *person)
    }

    /// Whether anybody has signed in.
    pub fn is_signed_in(&self) -> bool {
        self.person.is_some()
    }

    /// Whom they may help in this way.
    pub fn may_help(&self, permission: Permission) -> impl Iterator<Item = &Helped> {
        self.helps.iter().filter(move |helped| helped.may.contains(&permission))
    }
}
