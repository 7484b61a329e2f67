//! What somebody sees of what was said: what [`may`](super::may()) says of a space, and how far the words are on their way.

use super::{Deed, Viewer, may};
use crate::forum::{Gate, Post, PostState, Topic, TopicState};
use crate::record::Key;
use crate::talk::{Replaced, for_readers, those_seen};

/// What somebody sees of a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// All of it.
    Words,
    /// All of it, though readers do not: it is their own and somebody looks at it first, or they are who looks.
    BeforeOthers,
    /// That something stood here: it was hidden or taken back.
    Trace,
    /// Nothing.
    Nothing,
}

impl Sight {
    /// Whether they see the words.
    pub fn has_words(self) -> bool {
        matches!(self, Self::Words | Self::BeforeOthers)
    }
}

/// What a viewer sees of a post.
pub fn sight(viewer: &Viewer, post: &Post) -> Sight {
    let sight = match sight_of(viewer, &post.gate, post.state, &post.by) {
        Sight::Nothing if corrects(viewer, post) => Sight::BeforeOthers,
        sight => sight,
    };
    // What was taken back before readers saw it leaves no line: what waits and what is held end alike.
    let unseen = post.state_before.is_some_and(|before| before != PostState::Published);
    if sight == Sight::Trace && post.state == PostState::Withdrawn && unseen { Sight::Nothing } else { sight }
}

/// Whether a post waits that somebody wrote down for a person who may ring to have it put right: they know what it says.
fn corrects(viewer: &Viewer, post: &Post) -> bool {
    let waits = matches!(post.state, PostState::Waiting | PostState::ChangeAsked);
    let reads = may(viewer, &Deed::ReadSpace(post.gate.clone())).is_ok();
    waits && reads && may(viewer, &Deed::ChangeWords(post.whose())).is_ok()
}

/// What a viewer sees of what a post said before, from all that there is, the latest first. Its writer and moderators see
/// what readers do not, but for what is held: that is no moderator's, nor for whoever sits beside the writer.
pub fn sight_before(viewer: &Viewer, post: &Post, replaced: Vec<Replaced>) -> Vec<Replaced> {
    let own = viewer.person().is_some_and(|person| person.key == post.by);
    let alone = own && viewer.with.is_none();
    if own || may(viewer, &Deed::Moderate(post.gate.clone())).is_ok() {
        return those_seen(replaced, |one| alone || one.state() != PostState::Held);
    }
    for_readers(replaced)
}

/// What a viewer sees of a topic: as much as of its first post; nothing where its space does not let them in, also where
/// they started it. The others spoke to those who may read there.
pub fn topic_sight(viewer: &Viewer, topic: &Topic) -> Sight {
    if may(viewer, &Deed::ReadSpace(topic.gate.clone())).is_err() {
        return Sight::Nothing;
    }
    sight_of(viewer, &topic.gate, topic.opening, &topic.by)
}

/// Whether a viewer can still say something in a topic, as far as its state goes: where it is only to read, those who look
/// after it can; where it is closed, nobody.
pub fn takes_words(viewer: &Viewer, topic: &Topic) -> bool {
    match topic.state {
        TopicState::Open => true,
        TopicState::ReadOnly => may(viewer, &Deed::HostTopics(topic.gate.clone())).is_ok(),
        TopicState::Closed => false,
    }
}

/// What a viewer sees of a post by its writer, its state and the gate of its space.
pub fn sight_of(viewer: &Viewer, gate: &Gate, state: PostState, by: &Key) -> Sight {
    let own = viewer.person().is_some_and(|person| person.key == *by);
    // One's own words stay one's own where the space lets one in no longer, or never did: somebody wrote them down there.
    if !own && may(viewer, &Deed::ReadSpace(gate.clone())).is_err() {
        return Sight::Nothing;
    }
    let moderates = || may(viewer, &Deed::Moderate(gate.clone())).is_ok();
    let safeguards = || may(viewer, &Deed::Safeguard { gate: gate.clone(), writer: by.clone() }).is_ok();
    match state {
        PostState::Published => Sight::Words,
        // What somebody said may be about whoever sits beside them.
        PostState::Held if (own && viewer.with.is_none()) || safeguards() => Sight::BeforeOthers,
        PostState::Held => Sight::Nothing,
        PostState::Waiting | PostState::ChangeAsked if own || moderates() => Sight::BeforeOthers,
        PostState::Waiting | PostState::ChangeAsked => Sight::Nothing,
        PostState::Hidden if own || moderates() => Sight::BeforeOthers,
        PostState::Withdrawn if own => Sight::BeforeOthers,
        PostState::Hidden | PostState::Withdrawn => Sight::Trace,
    }
}
