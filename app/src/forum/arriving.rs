//! What becomes of words when they arrive: the one place that decides how far a new or changed post goes at once.

use crate::failure::Failure;
use crate::moderation;
use crate::reader::Reader;
use crate::safeguarding;
use domain::accounts::{Deed, Person};
use domain::content::Words;
use domain::form::Fields;
use domain::forum::{Gate, Post, PostState, whole_text};
use domain::record::Key;

/// What is on its way to readers.
pub struct Arriving<'a> {
    /// All that may tell of harm: words, pictures that were chosen, and what is written beside them.
    pub judged: &'a Words,
    /// The [whole text](whole_text) of the post that it becomes: the queue looks for the reason by it.
    pub text: String,
    /// Whether a film on another site comes with it.
    pub shows_link: bool,
}

/// How far these words go at once, in a space with this gate. Concern for somebody's safety comes before everything else;
/// then a moderator may look first.
///
/// # Errors
/// Where the database does not answer.
pub async fn state_of(reader: &Reader, gate: &Gate, words: &Words) -> Result<PostState, Failure> {
    let arriving = Arriving { judged: words, text: whole_text(words, &[]), shows_link: false };
    state_of_form(reader, gate, &arriving, &Fields::default(), None).await
}

/// The same for what came in a form, which can show that a program filled it in. `of` is whose words they are, where
/// that is not who reads.
///
/// # Errors
/// Where the database does not answer.
pub async fn state_of_form(
    reader: &Reader,
    gate: &Gate,
    arriving: &Arriving<'_>,
    typed: &Fields,
    of: Option<&Person>,
) -> Result<PostState, Failure> {
    decided(reader, gate, arriving, typed, (of, None)).await
}

/// The same for what came in a form and takes the place of what a post says. Whoever corrects what was written down for
/// somebody is looked at together with them, unless they look after the space.
///
/// # Errors
/// Where the database does not answer.
pub async fn state_of_change(
    reader: &Reader,
    post: &Post,
    arriving: &Arriving<'_>,
    typed: &Fields,
) -> Result<PostState, Failure> {
    let alone = reader.viewer.is(&post.by) || reader.may(&Deed::HostTopics(post.gate.clone())).is_ok();
    let of = if alone { None } else { Some(reader.app.store.person(&post.by).await?) };
    decided(reader, &post.gate, arriving, typed, (of.as_ref(), Some(&post.key))).await
}

async fn decided(
    reader: &Reader,
    gate: &Gate,
    arriving: &Arriving<'_>,
    typed: &Fields,
    (of, changes): (Option<&Person>, Option<&Key>),
) -> Result<PostState, Failure> {
    if safeguarding::may_tell_of_harm(arriving.judged) {
        return Ok(PostState::Held);
    }
    let waits = moderation::rule(reader, gate, arriving, typed, (of, changes)).await?;
    Ok(if waits.is_some() { PostState::Waiting } else { PostState::Published })
}
