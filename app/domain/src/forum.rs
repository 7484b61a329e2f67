//! The forum: spaces, topics and posts.

mod attachment;
mod hands;
mod saying;

pub use attachment::{
    Attachment, AttachmentKind, LONGEST_WORDS, MOST_ATTACHMENTS, NewAttachment, TAKE_OUT, shows_link, staying,
    taken_out, whole_text,
};
pub use hands::{Hands, Help, Whose};
pub use saying::{LONGEST_NAME, Saying, Step, chosen, joined, said_in};

use crate::content::Words;
use crate::record::Key;
use crate::talk::{Quote, Ties};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The longest title, in characters: what fits two lines on a phone.
pub const LONGEST_TITLE: usize = 120;
/// The longest post, in characters: about three pages of paper.
pub const LONGEST_TEXT: usize = 10_000;

/// Whom a space lets in, to read or to post.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// Everybody. Who posts without an account is a guest.
    #[default]
    Everyone,
    /// Everybody with an account; no guests.
    Account,
    /// Whoever has a role in this space or on its board, and who looks after the whole site.
    Members,
}

impl Access {
    /// Everything that a gate can say.
    pub const ALL: [Self; 3] = [Self::Everyone, Self::Account, Self::Members];

    /// The name in forms and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Everyone => "everyone",
            Self::Account => "account",
            Self::Members => "members",
        }
    }

    /// The more people it lets in, the greater.
    pub const fn width(self) -> u8 {
        match self {
            Self::Everyone => 2,
            Self::Account => 1,
            Self::Members => 0,
        }
    }
}

/// When a moderator looks at what is posted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Moderation {
    /// After it was published.
    #[default]
    After,
    /// Before, for the first posts of a person; after, for everybody else.
    FirstPosts,
    /// Before it is published.
    Before,
}

impl Moderation {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::After, Self::FirstPosts, Self::Before];

    /// The name in forms and in the database; `when-` and this name the message.
    pub const fn name(self) -> &'static str {
        match self {
            Self::After => "after",
            Self::FirstPosts => "first-posts",
            Self::Before => "before",
        }
    }

    /// The way of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.name() == name)
    }
}

/// Who may go in and out of a space.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gate {
    /// Which space.
    pub space: Key,
    /// The board whose space it is.
    pub board: Option<Key>,
    /// Who may read.
    pub reads: Access,
    /// Who may post. They also need to be able to read.
    pub posts: Access,
    /// When a moderator looks.
    pub moderation: Moderation,
}

impl Gate {
    /// The gate of a space for everybody.
    pub fn open(space: Key) -> Self {
        let (reads, posts) = (Access::default(), Access::default());
        Self { space, board: None, reads, posts, moderation: Moderation::default() }
    }

    /// Whether everybody may read: then it may stand in feeds, letters and pages that are kept.
    pub fn is_public(&self) -> bool {
        self.reads == Access::Everyone
    }
}

/// A room of the forum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Space {
    /// Which space.
    pub key: Key,
    /// Who may read and post.
    pub gate: Gate,
    /// Its name and what it is for.
    pub words: Words,
    /// The concept of its picture.
    pub picture: String,
    /// How many topics it has.
    #[serde(default)]
    pub topics: u32,
}

/// Whether one can still say something in a topic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TopicState {
    /// Everybody who may post in its space can.
    #[default]
    Open,
    /// It can be read; facilitators may still say something.
    ReadOnly,
    /// It has come to its end.
    Closed,
}

impl TopicState {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Open, Self::ReadOnly, Self::Closed];

    /// The name in forms and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::ReadOnly => "read-only",
            Self::Closed => "closed",
        }
    }
}

/// How far a post is on its way to readers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PostState {
    /// Readers see it.
    #[default]
    Published,
    /// A moderator looks at it first.
    Waiting,
    /// The safeguarding lead looks at it first. To everybody else, moderators too, it is not there; to its writer it
    /// looks like one that waits.
    Held,
    /// A moderator has asked its writer to change something.
    ChangeAsked,
    /// A moderator has hidden it.
    Hidden,
    /// Its writer has taken it back.
    Withdrawn,
}

impl PostState {
    /// The name in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Waiting => "waiting",
            Self::Held => "held",
            Self::ChangeAsked => "change-asked",
            Self::Hidden => "hidden",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// A conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// Which topic.
    pub key: Key,
    /// The space that it is in.
    pub space: Key,
    /// Who may read and post there.
    pub gate: Gate,
    /// Its title and first words.
    pub words: Words,
    /// Who started it.
    pub by: Key,
    /// The name of who started it.
    pub by_name: String,
    /// When.
    pub at: Timestamp,
    /// Whether one can still say something.
    #[serde(default)]
    pub state: TopicState,
    /// How far its first post is: until that is published, nobody sees the topic either.
    #[serde(default)]
    pub opening: PostState,
    /// How many posts readers see.
    #[serde(default)]
    pub posts: u32,
    /// The number of its last post.
    #[serde(default)]
    pub numbered: u32,
    /// When the last post came; the start, if none did.
    pub last_at: Timestamp,
    /// Whether it stays on top of the list of its space.
    #[serde(default)]
    pub pinned: bool,
    /// Why it is in its state, as somebody wrote it.
    #[serde(default)]
    pub state_why: Option<Words>,
    /// When it was put into its state, where it was not so from the start.
    #[serde(default)]
    pub state_at: Option<Timestamp>,
    /// The name of who put it there.
    #[serde(default)]
    pub state_by_name: Option<String>,
    /// The topic to which all its posts went.
    #[serde(default)]
    pub merged_into: Option<Key>,
    /// Behind which number they stand there; nothing where they went before this was kept.
    #[serde(default)]
    pub merged_behind: Option<u32>,
    /// The topic from which its posts came.
    #[serde(default)]
    pub split_from: Option<Key>,
}

/// What one person said: a voice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Post {
    /// Which post.
    pub key: Key,
    /// The topic that it is in.
    pub topic: Key,
    /// Who may read and post there.
    pub gate: Gate,
    /// Its number in the topic, from 1. It is never given twice, so a page of a topic is a range of numbers that stays
    /// the same whatever comes or goes.
    pub n: u32,
    /// What was said.
    pub words: Words,
    /// What stands beside the words.
    #[serde(default)]
    pub attachments: Vec<Attachment>,
    /// Who said it: the voice.
    pub by: Key,
    /// The name of who said it.
    pub by_name: String,
    /// Whether they have no account.
    #[serde(default)]
    pub by_guest: bool,
    /// Who typed it, where that was somebody else.
    #[serde(default)]
    pub written_by: Option<Key>,
    /// The name of who typed it.
    #[serde(default)]
    pub written_by_name: Option<String>,
    /// How the words came to the site.
    #[serde(default)]
    pub help: Help,
    /// How far it is on its way to readers.
    #[serde(default)]
    pub state: PostState,
    /// When.
    pub at: Timestamp,
    /// How many things it has led to.
    #[serde(default)]
    pub led_to: u32,
    /// The post that it answers.
    #[serde(default)]
    pub reply_to: Option<Key>,
    /// Who wrote that post.
    #[serde(default)]
    pub reply_to_by: Option<Key>,
    /// What it quotes of that post.
    #[serde(default)]
    pub quote: Option<Quote>,
    /// Whom it names.
    #[serde(default)]
    pub names: Vec<Key>,
    /// How often its writer has changed the words.
    #[serde(default)]
    pub version: u32,
    /// When that was last.
    #[serde(default)]
    pub changed_at: Option<Timestamp>,
    /// When its writer took it back.
    #[serde(default)]
    pub withdrawn_at: Option<Timestamp>,
    /// The state that it had before.
    #[serde(default)]
    pub state_before: Option<PostState>,
}

impl Post {
    /// Whose words it has, and whose hands typed them.
    pub fn whose(&self) -> Whose {
        let (gate, voice) = (self.gate.clone(), self.by.clone());
        Whose { gate, voice, written_by: self.written_by.clone(), help: self.help }
    }

    /// Whether something was said in words or pictures, and not only by what stands beside them.
    pub fn has_words(&self) -> bool {
        self.words.0.iter().any(|version| version.blocks.iter().any(|block| !block.text.trim().is_empty()))
    }
}

/// A topic that somebody is about to start. Its first words are also its first post: a voice that can be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTopic {
    /// The key from the form.
    pub key: Key,
    /// The words.
    pub words: Words,
    /// The words of the first post.
    pub first: Words,
    /// What stands beside them.
    pub attachments: Vec<Attachment>,
    /// Whose words they are, where that is not who writes them down.
    pub of: Option<Key>,
    /// How they came to the site.
    pub help: Help,
    /// How far it goes at once.
    pub state: PostState,
    /// Whom the first words name.
    pub names: Vec<Key>,
}

impl NewTopic {
    /// A topic that begins with somebody's own words, published at once.
    pub fn own(key: Key, words: Words, first: Words) -> Self {
        let (attachments, help, state) = (vec![], Help::default(), PostState::default());
        Self { key, words, first, attachments, of: None, help, state, names: vec![] }
    }
}

/// A post that somebody is about to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPost {
    /// The key from the form.
    pub key: Key,
    /// What is said.
    pub words: Words,
    /// What stands beside the words.
    pub attachments: Vec<Attachment>,
    /// Whose words they are, where that is not who writes them down.
    pub of: Option<Key>,
    /// How the words came to the site.
    pub help: Help,
    /// How far it goes at once.
    pub state: PostState,
    /// What it has to do with other posts and people.
    pub ties: Ties,
}

impl NewPost {
    /// Somebody's own words, published at once.
    pub fn own(key: Key, words: Words) -> Self {
        Self {
            key,
            words,
            attachments: vec![],
            of: None,
            help: Help::default(),
            state: PostState::default(),
            ties: Ties::default(),
        }
    }

    /// The post as readers will see it, before it is one.
    pub fn seen(&self, gate: &Gate, by_name: String, at: Timestamp) -> Post {
        Post {
            key: self.key.clone(),
            topic: self.key.clone(),
            gate: gate.clone(),
            n: 0,
            words: self.words.clone(),
            attachments: self.attachments.clone(),
            by: self.key.clone(),
            by_name,
            by_guest: false,
            written_by: None,
            written_by_name: None,
            help: self.help,
            state: PostState::Published,
            at,
            led_to: 0,
            reply_to: self.ties.reply_to.clone(),
            reply_to_by: self.ties.reply_to_by.clone(),
            quote: self.ties.quote.clone(),
            names: self.ties.names.clone(),
            version: 0,
            changed_at: None,
            withdrawn_at: None,
            state_before: None,
        }
    }
}
