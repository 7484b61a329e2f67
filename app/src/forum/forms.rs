//! What is done in the forum.

use super::{arriving, page_of};
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::safeguarding::AFTER_WORDS_THAT_ARE_HELD;
use crate::submit::Posted;
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::content::{Version, Words};
use domain::form::Fields;
use domain::forum::{Gate, NewPost, NewTopic, PostState};

/// Starts a topic with its first post.
pub async fn start_topic(
    reader: Reader,
    Path((_, space)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let store = reader.app.store.clone();
    let gate = store.space(&key(&space)?).await?.gate;
    reader.sees(&gate)?;
    let state = state_typed(&reader, &gate, &fields).await?;
    let deed = Deed::StartTopic(gate.clone());
    let write = async move |act: store::Act, new: NewTopic| {
        let new = NewTopic { state, ..new };
        store.start_topic(&act, &gate.space, &new).await?;
        if state == PostState::Held {
            return Ok(AFTER_WORDS_THAT_ARE_HELD.to_owned());
        }
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
    let store = reader.app.store.clone();
    let topic = reader.topic(&key(&topic)?).await?;
    let state = state_typed(&reader, &topic.gate, &fields).await?;
    let deed = Deed::Post(topic.gate.clone());
    let write = async move |act: store::Act, new: NewPost| {
        let new = NewPost { state, ..new };
        store.add_post(&act, &topic.key, &new).await?;
        if state == PostState::Held {
            return Ok(AFTER_WORDS_THAT_ARE_HELD.to_owned());
        }
        let page = page_of(store.post(&new.key).await?.n);
        Ok(format!("forum/{}/{}?page={page}&said={}#post-{}", topic.space, topic.key, said(state, "posted"), new.key))
    };
    reader.submit("post", &deed, fields, NewPost::read, write).await
}

/// How far the words in the fields `title` and `text` go at once.
async fn state_typed(reader: &Reader, gate: &Gate, fields: &Fields) -> Result<PostState, Failure> {
    let typed = fields.0.get("text").map_or("", String::as_str);
    let title = fields.0.get("title").cloned();
    arriving::state_of(reader, gate, &Words::of(Version::standard(reader.locale, title, typed))).await
}

/// What the page says afterwards: that readers see it, or that somebody looks at it first.
fn said(state: PostState, published: &'static str) -> &'static str {
    if state == PostState::Published { published } else { "waits" }
}
