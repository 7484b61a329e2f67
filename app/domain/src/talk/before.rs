//! What a post said before, and which of it readers see: no more than they could see then, and nothing that a moderator
//! wanted taken out.

use crate::content::Words;
use crate::forum::{Attachment, AttachmentKind, Help, Post, PostState};
use crate::record::Key;
use jiff::Timestamp;
use serde::Deserialize;

/// Words in whose place others came.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Replaced {
    /// When the others came.
    pub at: Timestamp,
    /// The words.
    pub words: Words,
    /// How far the post was on its way then, where that was noted.
    #[serde(default)]
    pub state: Option<PostState>,
    /// Whether they were changed because a moderator had asked, where no state was noted.
    #[serde(default)]
    pub asked: bool,
    /// How they had come to the site, where that was noted.
    #[serde(default)]
    pub help: Option<Help>,
    /// Who had typed them, where that was somebody else.
    #[serde(default)]
    pub written_by: Option<Key>,
    /// The name of who had typed them.
    #[serde(default)]
    pub written_by_name: Option<String>,
    /// What was taken out with them.
    #[serde(default)]
    pub taken_out: Vec<Attachment>,
    /// What kinds that was, which readers are told too.
    #[serde(skip)]
    pub gone: Vec<AttachmentKind>,
    /// What kinds came beside the words when the others came.
    #[serde(default)]
    pub added: Vec<AttachmentKind>,
}

impl Replaced {
    /// How far the post was on its way. Where it was not noted, it was there for readers, or a moderator had asked.
    pub fn state(&self) -> PostState {
        let unnoted = if self.asked { PostState::ChangeAsked } else { PostState::Published };
        self.state.unwrap_or(unnoted)
    }
}

/// The same with how each of them came to the site. Where that was not noted, it did not change at that time: it was then as
/// it was when the next words came, and as it is now.
pub fn with_hands(mut replaced: Vec<Replaced>, now: &Post) -> Vec<Replaced> {
    let mut later = (now.help, now.written_by.clone(), now.written_by_name.clone());
    for one in &mut replaced {
        match one.help {
            Some(help) => later = (help, one.written_by.clone(), one.written_by_name.clone()),
            None => {
                one.help = Some(later.0);
                (one.written_by, one.written_by_name) = (later.1.clone(), later.2.clone());
            }
        }
    }
    replaced
}

/// What readers see of it, from all that there is, the latest first. What was changed because a moderator had asked stays
/// away, and so does everything before it: what had to go may have stood there as long. Of photographs and recordings that
/// were taken out they learn that there were some, and no more: who takes out a face wants nobody to see it.
pub fn for_readers(mut replaced: Vec<Replaced>) -> Vec<Replaced> {
    let since = replaced.iter().position(|one| one.state() == PostState::ChangeAsked).unwrap_or(replaced.len());
    replaced.truncate(since);
    let seen = those_seen(replaced, |one| one.state() == PostState::Published);
    seen.into_iter().map(|one| Replaced { taken_out: vec![], ..one }).collect()
}

/// Those of the earlier words, the latest first, that somebody sees. What was added with words that they do not see is not
/// told to them beside the words before: they would look for a photograph in vain, and learn of a post that is not theirs.
pub fn those_seen(replaced: Vec<Replaced>, is_seen: impl Fn(&Replaced) -> bool) -> Vec<Replaced> {
    // Whoever asks what a post said before sees what it says now.
    let mut sees_next = true;
    let seen = replaced.into_iter().filter_map(|mut one| {
        let is_seen = is_seen(&one);
        if !std::mem::replace(&mut sees_next, is_seen) {
            one.added.clear();
        }
        is_seen.then_some(one)
    });
    seen.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Locale, Version};

    fn replaced(text: &str, state: Option<PostState>, asked: bool) -> Replaced {
        let words = Words::of(Version::standard(Locale::DEFAULT, None, text));
        let (help, written_by, written_by_name) = (None, None, None);
        let (at, taken_out, gone, added) = (Timestamp::UNIX_EPOCH, vec![], vec![], vec![]);
        Replaced { at, words, state, asked, help, written_by, written_by_name, taken_out, gone, added }
    }

    fn seen(replaced: Vec<Replaced>) -> Vec<String> {
        for_readers(replaced).into_iter().map(|one| one.words.text(Locale::DEFAULT)).collect()
    }

    #[test]
    fn readers_see_earlier_words_that_they_could_see_then() {
        use PostState::{Held, Published, Waiting};
        let states = [("c", Published), ("b", Waiting), ("a", Published), ("0", Held)];
        let all = states.map(|(text, state)| replaced(text, Some(state), false));
        assert_eq!(seen(all.into()), ["c", "a"]);
        assert_eq!(seen(vec![replaced("long ago", None, false)]), ["long ago"]);
    }

    #[test]
    fn readers_hear_of_nothing_that_was_added_with_words_that_they_never_saw() {
        use PostState::{Held, Published, Waiting};
        let added = |states: &[PostState]| -> Vec<Vec<AttachmentKind>> {
            let one = |state: &PostState| Replaced {
                added: vec![AttachmentKind::Photo],
                ..replaced("It is late.", Some(*state), false)
            };
            for_readers(states.iter().map(one).collect()).into_iter().map(|one| one.added).collect()
        };
        let (photo, nothing) = (vec![AttachmentKind::Photo], Vec::<AttachmentKind>::new());
        assert_eq!(added(&[Held, Published]), std::slice::from_ref(&nothing), "it came with words that were held");
        assert_eq!(added(&[Waiting, Published]), std::slice::from_ref(&nothing));
        assert_eq!(added(&[Published, Published]), [photo.clone(), photo.clone()]);
        assert_eq!(added(&[Published, Held, Published]), [photo, nothing]);
    }

    #[test]
    fn earlier_words_keep_the_name_of_whose_hands_typed_them() {
        let key = Key::parse("bus").expect("a key");
        let gate = crate::forum::Gate::open(key.clone());
        let new = crate::forum::NewPost::own(key, Words::default());
        let now = new.seen(&gate, "Dot".into(), Timestamp::UNIX_EPOCH);
        let by_ruth = Replaced {
            help: Some(Help::Phone),
            written_by_name: Some("Ruth".into()),
            ..replaced("b", Some(PostState::Published), false)
        };
        let all = with_hands(vec![replaced("c", None, false), by_ruth, replaced("a", None, false)], &now);
        let hands: Vec<_> = all.iter().map(|one| (one.help, one.written_by_name.as_deref())).collect();
        let phone = (Some(Help::Phone), Some("Ruth"));
        assert_eq!(hands, [(Some(Help::Own), None), phone, phone], "long ago nothing was noted, and nothing changed");
    }

    #[test]
    fn what_a_moderator_wanted_taken_out_is_not_read_again_nor_is_what_stood_there_before() {
        let name = |asked| vec![replaced("later", Some(PostState::Published), false), asked];
        let noted = replaced("my neighbour Kez", Some(PostState::ChangeAsked), false);
        assert_eq!(seen(name(noted.clone())), ["later"]);
        assert_eq!(seen(name(replaced("my neighbour Kez", None, true))), ["later"], "noted without its state");
        let first = replaced("Kez, who lives at number 4", Some(PostState::Published), false);
        assert_eq!(seen(vec![noted, first]), Vec::<String>::new());
    }
}
