//! What becomes of words when they arrive: the one place that decides how far a new or changed post goes at once.

use crate::failure::Failure;
use crate::moderation;
use crate::reader::Reader;
use crate::safeguarding;
use domain::accounts::{Deed, Person};
use domain::content::Words;
use domain::form::Fields;
use domain::forum::{Gate, Post, PostState};
use domain::record::Key;

/// How far these words go at once, in a space with this gate. Concern for somebody's safety comes before everything else;
/// then a moderator may look first.
///
/// # Errors
/// Where the database does not answer.
pub async fn state_of(reader: &Reader, gate: &Gate, words: &Words) -> Result<PostState, Failure> {
    state_of_form(reader, gate, words, &Fields::default(), None).await
}

/// The same for words that came in a form, which can show that a program filled it in. `of` is whose words they are, where
/// that is not who reads.
///
/// # Errors
/// Where the database does not answer.
pub async fn state_of_form(
    reader: &Reader,
    gate: &Gate,
    words: &Words,
    typed: &Fields,
    of: Option<&Person>,
) -> Result<PostState, Failure> {
    decided(reader, gate, words, typed, (of, None)).await
}

/// The same for words that came in a form and take the place of those of a post. Whoever corrects what was written down for
/// somebody is looked at together with them, unless they look after the space.
///
/// # Errors
/// Where the database does not answer.
pub async fn state_of_change(
    reader: &Reader,
    post: &Post,
    words: &Words,
    typed: &Fields,
) -> Result<PostState, Failure> {
    let alone = reader.viewer.is(&post.by) || reader.may(&Deed::HostTopics(post.gate.clone())).is_ok();
    let of = if alone { None } else { Some(reader.app.store.person(&post.by).await?) };
    decided(reader, &post.gate, words, typed, (of.as_ref(), Some(&post.key))).await
}

async fn decided(
    reader: &Reader,
    gate: &Gate,
    words: &Words,
    typed: &Fields,
    (of, changes): (Option<&Person>, Option<&Key>),
) -> Result<PostState, Failure> {
    if safeguarding::may_tell_of_harm(words) {
        return Ok(PostState::Held);
    }
    let waits = moderation::rule(reader, gate, words, typed, (of, changes)).await?;
    Ok(if waits.is_some() { PostState::Waiting } else { PostState::Published })
}
