//! The forum: spaces, topics and posts.

use crate::content::{Locale, Version, Words};
use crate::form::{FieldFault, Fields, Reading};
use crate::record::Key;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The longest title, in characters: what fits two lines on a phone.
pub const LONGEST_TITLE: usize = 120;
/// The longest post, in characters: about three pages of paper.
pub const LONGEST_TEXT: usize = 10_000;

/// A room of the forum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Space {
    /// Which space.
    pub key: Key,
    /// Its name and what it is for.
    pub words: Words,
    /// The concept of its picture.
    pub picture: String,
    /// How many topics it has.
    #[serde(default)]
    pub topics: u32,
}

/// A conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// Which topic.
    pub key: Key,
    /// The space that it is in.
    pub space: Key,
    /// Its title and first words.
    pub words: Words,
    /// Who started it.
    pub by: Key,
    /// The name of who started it.
    pub by_name: String,
    /// When.
    pub at: Timestamp,
    /// How many posts it has.
    #[serde(default)]
    pub posts: u32,
    /// When the last post came; the start, if none did.
    pub last_at: Timestamp,
}

/// What one person said: a voice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Post {
    /// Which post.
    pub key: Key,
    /// The topic that it is in.
    pub topic: Key,
    /// What was said.
    pub words: Words,
    /// Who said it.
    pub by: Key,
    /// The name of who said it.
    pub by_name: String,
    /// When.
    pub at: Timestamp,
    /// How many things it has led to.
    #[serde(default)]
    pub led_to: u32,
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
}

impl NewTopic {
    /// Reads the form `title`, `text`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, locale: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let title = form.text("title", LONGEST_TITLE, "fault-topic-title-missing");
        let text = form.text("text", LONGEST_TEXT, "fault-post-missing");
        form.done(fields.key().map(|key| Self {
            key,
            words: Words::of(Version::standard(locale, Some(title), "")),
            first: Words::of(Version::standard(locale, None, text)),
        }))
    }
}

/// A post that somebody is about to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPost {
    /// The key from the form.
    pub key: Key,
    /// What is said.
    pub words: Words,
}

impl NewPost {
    /// Reads the form `text`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, locale: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let text = form.text("text", LONGEST_TEXT, "fault-post-missing");
        form.done(fields.key().map(|key| Self { key, words: Words::of(Version::standard(locale, None, text)) }))
    }
}
