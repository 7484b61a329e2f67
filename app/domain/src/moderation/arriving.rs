//! Why a post waits for a moderator when it arrives.

use crate::forum::Moderation;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

/// So many posts of a person are looked at first, in a space that looks at first posts.
pub const FIRST_POSTS: u32 = 2;

/// Somebody with fewer published posts than this is new: their links wait, and their words count among those that
/// several new people sent.
pub const NEW_UNTIL: u32 = 3;

/// So long the same text is remembered.
pub const SAME_TEXT_WITHIN: SignedDuration = SignedDuration::from_hours(24);

/// A text of fewer letters is nobody's alone: "I agree", "Thank you all".
const LEAST_LETTERS: usize = 30;

/// So many other new people with the same text are no accident.
const SAME_BY_OTHERS: usize = 2;

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
    /// What it says, and what is written beside it.
    pub text: &'a str,
    /// Whether a film on another site comes with it. Its address is nothing that anybody says.
    pub shows_link: bool,
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
            (new && (self.shows_link || has_link(self.text)), WaitReason::Link),
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

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: &str = "Come to our new day centre, it is open every morning.";

    fn arrival(text: &str) -> Arrival<'_> {
        Arrival { text, published: NEW_UNTIL, ..Arrival::default() }
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
        let film = |published| Arrival { shows_link: true, published, ..arrival("Hello.") }.waits();
        assert_eq!((film(0), film(NEW_UNTIL)), (Some(WaitReason::Link), None), "a film on another site is one");
        for text in ["I went home.The bus was late.", "It costs 3.50 a day", "Ask Mr. Top", "e.g. me", "… me"] {
            assert!(!has_link(text), "{text}");
        }
    }

    #[test]
    fn a_hidden_field_that_was_filled_in_loses_nobodys_words() {
        assert_eq!(Arrival { trapped: true, ..arrival("Hello.") }.waits(), Some(WaitReason::Trap));
    }
}
