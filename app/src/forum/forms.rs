//! What is done in the forum.

use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::submit::Posted;
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::forum::{NewPost, NewTopic};
use store::POSTS_A_PAGE;

/// Starts a topic with its first post.
pub async fn start_topic(
    reader: Reader,
    Path((_, space)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let store = reader.app.store.clone();
    let space = store.space(&key(&space)?).await?.key;
    let deed = Deed::StartTopic(space.clone());
    let write = async move |act: store::Act, new: NewTopic| {
        store.start_topic(&act, &space, &new).await?;
        Ok(format!("forum/{space}/{}?said=started", new.key))
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
    let topic = store.topic(&key(&topic)?).await?;
    let deed = Deed::Post(topic.space.clone());
    let write = async move |act: store::Act, new: NewPost| {
        store.add_post(&act, &topic.key, &new).await?;
        let last = store.topic(&topic.key).await?.posts.div_ceil(POSTS_A_PAGE).max(1);
        Ok(format!("forum/{}/{}?page={last}&said=posted#post-{}", topic.space, topic.key, new.key))
    };
    reader.submit("post", &deed, fields, NewPost::read, write).await
}
