//! What safeguarding leads do about a concern.

use super::places;
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::submit::Posted;
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::forum::Post;
use domain::safety::case::{Case, NewDecision, NewNote, state_after};
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
        store
            .decide_concern(&act, &case, &post, state_after(post.state, post.gate.moderation, new.release), &new)
            .await?;
        Ok(format!("safeguarding/{}?said=decided#history", case.post))
    };
    reader.submit("decide", &deed, fields, |fields, _| NewDecision::read(fields), write).await
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
