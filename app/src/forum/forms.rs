//! What is done in the forum.

use super::{arriving, talk};
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::submit::Posted;
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::forum::{NewTopic, PostState};

/// Starts a topic with its first post.
pub async fn start_topic(
    reader: Reader,
    Path((_, space)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let store = reader.app.store.clone();
    let gate = store.space(&key(&space)?).await?.gate;
    reader.sees(&gate)?;
    let state = arriving::state_of(&reader, &gate, &arriving::words_typed(&reader, &fields)).await?;
    let deed = Deed::StartTopic(gate.clone());
    let write = async move |act: store::Act, new: NewTopic| {
        let new = NewTopic { state, ..new };
        store.start_topic(&act, &gate.space, &new).await?;
        Ok(format!("forum/{}/{}?said={}", gate.space, new.key, said(state, "started")))
    };
    reader.submit("topic", &deed, fields, NewTopic::read, write).await
}

/// Adds a post to a topic and shows it at once, on whichever page of the topic it stands.
pub async fn post(
    reader: Reader,
    Path((_, _, topic)): Path<(String, String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let topic = reader.topic(&key(&topic)?).await?;
    talk::say_in(reader, "post", topic, fields, "posted").await
}

/// What the page says afterwards: that readers see it, or that somebody looks at it first.
pub(super) fn said(state: PostState, published: &'static str) -> &'static str {
    if state == PostState::Published { published } else { "waits" }
}
