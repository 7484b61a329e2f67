//! How records are named: a [`Key`] within its kind, and a [`Record`] that points at any content.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The name of a record within its kind, as it stands in addresses: lower-case letters, digits and hyphens, 1 to 80 of
/// them. New records get a ULID (in lower case), made by the caller; spaces, boards and priorities have speaking keys.
///
/// Whatever else arrives in an address cannot become a key, so it cannot reach the database either.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Key(String);

impl Key {
    /// The longest key, in characters. Long enough for a title in words, short enough for an address bar.
    pub const LONGEST: usize = 80;

    /// Reads a key; `None` where the text is not one.
    pub fn parse(text: &str) -> Option<Self> {
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        (!text.is_empty() && text.len() <= Self::LONGEST && text.chars().all(allowed)).then(|| Self(text.to_owned()))
    }

    /// The key of a new record, from a ULID that the caller made.
    pub fn from_ulid(ulid: ulid::Ulid) -> Self {
        Self(ulid.to_string().to_lowercase())
    }

    /// Whether the key is a ULID, which is what a form may propose for the record that it makes.
    pub fn is_ulid(&self) -> bool {
        ulid::Ulid::from_string(&self.0.to_uppercase()).is_ok()
    }

    /// A speaking key from a title: "Right support, right place" becomes `right-support-right-place`.
    /// A title without a Latin letter or digit gives `None`; the caller then makes a ULID.
    pub fn from_title(title: &str) -> Option<Self> {
        let mut key = String::new();
        for c in title.to_lowercase().chars() {
            if c.is_ascii_alphanumeric() {
                key.push(c);
            } else if !key.is_empty() && !key.ends_with('-') && c != '\'' && c != '’' {
                key.push('-');
            }
            if key.len() == 60 {
                break;
            }
        }
        Self::parse(key.trim_end_matches('-'))
    }

    /// This key with more behind it, as in `strategy-1`.
    pub fn with(&self, suffix: impl fmt::Display) -> Self {
        let suffix = format!("-{suffix}");
        let room = Self::LONGEST.saturating_sub(suffix.len());
        Self(format!("{}{suffix}", &self.0[..self.0.len().min(room)]))
    }

    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Key {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("not a record key: {text:?}"))
    }
}

impl From<Key> for String {
    fn from(key: Key) -> Self {
        key.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Everything that has words of its own, and so can be pointed at, changed and followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A room of the forum.
    Space,
    /// A conversation in a space.
    Topic,
    /// What one person said in a topic: a voice.
    Post,
    /// A part of what became of a topic: what was asked, heard or done.
    Outcome,
    /// An 'I' statement.
    Statement,
    /// A 'We will' commitment.
    Commitment,
    /// Something a board or the council has taken on to do.
    Action,
    /// What an organisation promised a board.
    Pledge,
    /// An update on an action: what has changed.
    Progress,
    /// A partnership board.
    Board,
    /// A meeting of a board.
    Meeting,
    /// A strategy as a whole.
    Strategy,
    /// A priority of a strategy.
    Priority,
    /// Evidence, theme, test of success, governance or link of a strategy.
    Point,
    /// An outcome measure.
    Measure,
    /// A word of the glossary.
    Word,
    /// A picture that the council has added.
    Picture,
    /// A person with an account.
    Person,
    /// A request to get something in another way.
    Request,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 19] = [
        Self::Space,
        Self::Topic,
        Self::Post,
        Self::Outcome,
        Self::Statement,
        Self::Commitment,
        Self::Action,
        Self::Pledge,
        Self::Progress,
        Self::Board,
        Self::Meeting,
        Self::Strategy,
        Self::Priority,
        Self::Point,
        Self::Measure,
        Self::Word,
        Self::Picture,
        Self::Person,
        Self::Request,
    ];

    /// The name of the kind, in addresses and as the database's table.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Space => "space",
            Self::Topic => "topic",
            Self::Post => "post",
            Self::Outcome => "outcome",
            Self::Statement => "statement",
            Self::Commitment => "commitment",
            Self::Action => "action",
            Self::Pledge => "pledge",
            Self::Progress => "progress",
            Self::Board => "board",
            Self::Meeting => "meeting",
            Self::Strategy => "strategy",
            Self::Priority => "priority",
            Self::Point => "point",
            Self::Measure => "measure",
            Self::Word => "word",
            Self::Picture => "picture",
            Self::Person => "person",
            Self::Request => "request",
        }
    }

    /// Whether it has words of the usual shape: people, pictures and what people ask for in private have none.
    pub const fn is_content(self) -> bool {
        !matches!(self, Self::Person | Self::Picture | Self::Request)
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// A record of this kind.
    pub fn record(self, key: Key) -> Record {
        Record { kind: self, key }
    }
}

/// A pointer at one record, written `post:01hx…`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Record {
    /// What it is.
    pub kind: Kind,
    /// Which one.
    pub key: Key,
}

impl Record {
    /// Reads `kind:key`; `None` where it is not one.
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, key) = text.split_once(':')?;
        // The database writes a key that needs it in backticks or angle brackets.
        let key = key.trim_matches(['`', '⟨', '⟩']);
        Some(Self { kind: Kind::from_name(kind)?, key: Key::parse(key)? })
    }
}

impl TryFrom<String> for Record {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("not a record: {text:?}"))
    }
}

impl From<Record> for String {
    fn from(record: Record) -> Self {
        record.to_string()
    }
}

impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind.name(), self.key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_address_cannot_become_a_key() {
        for text in ["", "A", "a b", "../x", "a;DELETE", "é", &"a".repeat(81)] {
            assert_eq!(Key::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_title_becomes_a_speaking_key() {
        let key = |title| Key::from_title(title).map(String::from);
        assert_eq!(key("Right support, right place!").as_deref(), Some("right-support-right-place"));
        assert_eq!(key("What's next?").as_deref(), Some("whats-next"));
        assert_eq!(key("你好"), None);
    }

    #[test]
    fn a_record_reads_back_as_it_was_written() {
        let record = Kind::Post.record(Key::parse("buses-1").expect("a key"));
        assert_eq!(Record::parse(&record.to_string()), Some(record));
        assert_eq!(Record::parse("nonsense:1"), None);
    }
}
