//! What safeguarding leads do about a concern.

use super::places;
use crate::failure::Failure;
use crate::moderation;
use crate::reader::{Reader, key};
use crate::submit::Posted;
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::form::FieldFault;
use domain::forum::{Post, PostState};
use domain::safety::case::{Case, NewDecision, NewNote, state_after};
use store::{Act, StoreError};

/// The form of a decision, as a draft where something is wrong in it.
pub const DECIDE: &str = "decide";

/// The concern in an address and its post, for a lead of the place where it was raised. For everybody else there is
/// none, also for a lead whose own post it is about.
pub async fn of_address(reader: &Reader, post: &str) -> Result<(Case, Post), Failure> {
    places(reader)?;
    let post = reader.app.store.post(&key(post)?).await?;
    reader.may(&deed(&post)).map_err(|_| Failure::NotFound)?;
    Ok((reader.app.store.concern(&post.key).await?, post))
}

/// What all that is done about a concern needs of who does it.
fn deed(post: &Post) -> Deed {
    Deed::Safeguard { gate: post.gate.clone(), writer: post.by.clone() }
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
    reader.submit("acknowledge", &deed(&post), fields, |_, _| Ok(()), write).await
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
    reader.submit("note", &deed(&post), fields, |fields, _| NewNote::read(fields), write).await
}

/// Decides about the words that the lead has read: where they have changed since, or somebody else has decided, both are
/// shown first.
pub async fn decide(
    reader: Reader,
    Path((_, post)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let (case, post) = of_address(&reader, &post).await?;
    let new = match NewDecision::read(&fields) {
        Ok(new) => new,
        Err(faults) => return reader.refuse(DECIDE, fields, faults).await,
    };
    let meanwhile = |message: &str| vec![FieldFault::new("decision", message)];
    if fields.text("version") != post.version.to_string() {
        return reader.refuse(DECIDE, fields, meanwhile("fault-words-changed-meanwhile")).await;
    }
    let state = after(&reader, &post, new.release).await?;
    match reader.app.store.decide_concern(&reader.act()?, &case, &post, state, &new).await {
        Ok(()) => {
            reader.drop_draft(DECIDE).await;
            Ok(reader.go(&format!("safeguarding/{}?said=decided#history", case.post)))
        }
        Err(StoreError::Conflict) => reader.refuse(DECIDE, fields, meanwhile("fault-concern-decided-meanwhile")).await,
        Err(StoreError::Exists) => {
            let mut fields = fields;
            fields.0.remove("key");
            reader.refuse(DECIDE, fields, vec![FieldFault::new("main", "fault-sent-before")]).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The state of a post after a decision: who lets it go does so as far as it would have come by itself.
async fn after(reader: &Reader, post: &Post, release: bool) -> Result<Option<PostState>, Failure> {
    if !release || post.state != PostState::Held {
        return Ok(state_after(post.state, None, false, release));
    }
    let from = reader.app.store.held_from(&post.key).await?;
    let waits = moderation::rule_of_held(reader, post).await?.is_some();
    Ok(state_after(post.state, from, waits, release))
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
    reader.submit("close-concern", &deed(&post), fields, |_, _| Ok(()), write).await
}
