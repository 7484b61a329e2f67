//! What safeguarding leads do about a concern.

use super::places;
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::submit::Posted;
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::forum::{Moderation, Post, PostState};
use domain::safety::case::{Case, NewDecision, NewNote};
use store::Act;

/// The concern in an address and its post, for a lead of the place where it was raised. For everybody else there is
/// none.
pub async fn of_address(reader: &Reader, post: &str) -> Result<(Case, Post), Failure> {
    places(reader)?;
    let post = reader.app.store.post(&key(post)?).await?;
    reader.may(&Deed::Safeguard(post.gate.clone())).map_err(|_| Failure::NotFound)?;
    Ok((reader.app.store.concern(&post.key).await?, post))
}

/// Says that the lead looks at it.
pub async fn acknowledge(
    reader: Reader,
    Path((_, post)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let (case, post) = of_address(&reader, &post).await?;
    let store = reader.app.store.clone();
    let write = async move |act: Act, ()| {
        store.acknowledge_concern(&act, &case).await?;
        Ok(format!("safeguarding/{}?said=acknowledged", case.post))
    };
    reader.submit("acknowledge", &Deed::Safeguard(post.gate), fields, |_, _| Ok(()), write).await
}

/// Writes a note.
pub async fn note(
    reader: Reader,
    Path((_, post)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let (case, post) = of_address(&reader, &post).await?;
    let store = reader.app.store.clone();
    let write = async move |act: Act, new: NewNote| {
        store.note_concern(&act, &case, &new).await?;
        Ok(format!("safeguarding/{}?said=noted#history", case.post))
    };
    reader.submit("note", &Deed::Safeguard(post.gate), fields, |fields, _| NewNote::read(fields), write).await
}

/// Decides.
pub async fn decide(
    reader: Reader,
    Path((_, post)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let (case, post) = of_address(&reader, &post).await?;
    let store = reader.app.store.clone();
    let deed = Deed::Safeguard(post.gate.clone());
    let write = async move |act: Act, new: NewDecision| {
        store.decide_concern(&act, &case, &post, state_after(&post, new.release), &new).await?;
        Ok(format!("safeguarding/{}?said=decided#history", case.post))
    };
    reader.submit("decide", &deed, fields, |fields, _| NewDecision::read(fields), write).await
}

/// The state of a post after a decision; nothing where it stays as it is. What its writer took back or a moderator has
/// hidden is not for a safeguarding lead to bring back.
fn state_after(post: &Post, release: bool) -> Option<PostState> {
    match (post.state, release) {
        (PostState::Held, true) if post.gate.moderation == Moderation::After => Some(PostState::Published),
        (PostState::Held, true) => Some(PostState::Waiting),
        (PostState::Published | PostState::Waiting | PostState::ChangeAsked, false) => Some(PostState::Held),
        _ => None,
    }
}

/// Closes it.
pub async fn close(
    reader: Reader,
    Path((_, post)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let (case, post) = of_address(&reader, &post).await?;
    let store = reader.app.store.clone();
    let write = async move |act: Act, ()| {
        store.close_concern(&act, &case).await?;
        Ok("safeguarding?said=concern-closed".to_owned())
    };
    reader.submit("close-concern", &Deed::Safeguard(post.gate), fields, |_, _| Ok(()), write).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::content::Words;
    use domain::forum::{Gate, NewPost};
    use domain::record::Key;

    fn post(state: PostState, moderation: Moderation) -> Post {
        let key = |text: &str| Key::parse(text).expect("a key");
        let new = NewPost { state, ..NewPost::own(key("p"), Words::default()) };
        let gate = Gate { moderation, ..Gate::open(key("s")) };
        Post { state, ..new.seen(&gate, "Q".into(), jiff::Timestamp::UNIX_EPOCH) }
    }

    #[test]
    fn a_post_goes_on_to_where_it_was_going_and_never_past_a_moderator() {
        let after = |state, moderation, release| state_after(&post(state, moderation), release);
        assert_eq!(after(PostState::Held, Moderation::After, true), Some(PostState::Published));
        assert_eq!(after(PostState::Held, Moderation::Before, true), Some(PostState::Waiting));
        assert_eq!(after(PostState::Published, Moderation::After, false), Some(PostState::Held));
        for state in [PostState::Hidden, PostState::Withdrawn] {
            assert_eq!((after(state, Moderation::After, true), after(state, Moderation::After, false)), (None, None));
        }
    }
}
