//! What becomes of words when they arrive: the one place that decides how far a new or changed post goes at once.

use crate::failure::Failure;
use crate::moderation;
use crate::reader::Reader;
use crate::safeguarding;
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
    state_of_form(reader, gate, words, &Fields::default()).await
}

/// The same for words that came in a form, which can show that a program filled it in.
///
/// # Errors
/// Where the database does not answer.
pub async fn state_of_form(reader: &Reader, gate: &Gate, words: &Words, typed: &Fields) -> Result<PostState, Failure> {
    decided(reader, gate, words, typed, None).await
}

/// The same for words that came in a form and take the place of those of a post.
///
/// # Errors
/// Where the database does not answer.
pub async fn state_of_change(reader: &Reader, post: &Post, words: &Words, typed: &Fields) -> Result<PostState, Failure> {
    decided(reader, &post.gate, words, typed, Some(&post.key)).await
}

async fn decided(
    reader: &Reader,
    gate: &Gate,
    words: &Words,
    typed: &Fields,
    changes: Option<&Key>,
) -> Result<PostState, Failure> {
    if safeguarding::may_tell_of_harm(words) {
        return Ok(PostState::Held);
    }
    let waits = moderation::rule(reader, gate, words, typed, changes).await?;
    Ok(if waits.is_some() { PostState::Waiting } else { PostState::Published })
}
