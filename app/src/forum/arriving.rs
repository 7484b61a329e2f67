//! What becomes of words when they arrive: the one place that decides how far a new or changed post goes at once.

use crate::failure::Failure;
use crate::reader::Reader;
use crate::safeguarding;
use domain::content::Words;
use domain::forum::{Gate, Moderation, PostState};

/// How far these words go at once, in a space with this gate. Concern for somebody's safety comes before everything else;
/// then a moderator may look first.
///
/// # Errors
/// Where the database does not answer.
pub async fn state_of(reader: &Reader, gate: &Gate, words: &Words) -> Result<PostState, Failure> {
    let _ = reader;
    if safeguarding::may_tell_of_harm(words) {
        return Ok(PostState::Held);
    }
    Ok(match gate.moderation {
        Moderation::Before => PostState::Waiting,
        Moderation::After | Moderation::FirstPosts => PostState::Published,
    })
}
