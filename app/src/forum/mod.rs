//! The forum: spaces, topics and posts. The gate of a space says who may read and who may speak.

pub(crate) mod arriving;
mod pages;
mod say;
mod talk;

use crate::site::App;
use crate::ui::{self, Card, ta};
use axum::Router;
use axum::routing::get;
use domain::content::Locale;
use domain::forum::Topic;
use leptos::prelude::*;
use store::POSTS_A_PAGE;

/// `forum`, `forum/{space}`, `forum/{space}/new`, `forum/{space}/{topic}`; `forum/post/{post}`
/// leads to the place of a post in its topic.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{locale}/forum", get(pages::spaces))
        .route("/{locale}/forum/{space}", get(pages::space))
        .route("/{locale}/forum/{space}/new", get(pages::new_topic))
        .route("/{locale}/forum/post/{post}", get(pages::post))
        .route("/{locale}/forum/{space}/{topic}", get(pages::topic))
        .merge(say::routes())
        .merge(talk::routes())
}

/// Forms that come with a file.
pub fn uploads() -> Router<App> {
    say::uploads()
}

pub(crate) use say::{GoesOn, goes_on, kept_with, without_words, without_words_view};
pub(crate) use talk::{KeptPosts, reword};

/// The page of its topic on which the post with this number stands, from 1.
fn page_of(n: u32) -> u32 {
    n.saturating_sub(1) / POSTS_A_PAGE + 1
}

/// A topic in a list.
pub fn topic_card(topic: &Topic, locale: Locale) -> Card {
    topic_card_with(topic, locale, None)
}

/// How many posts of a topic that readers see somebody has not read.
#[derive(Clone, Copy)]
struct Unread {
    count: u32,
    /// Whether further ones were not counted.
    more: bool,
}

/// A topic in a list, with how many of its posts somebody has not read.
fn topic_card_with(topic: &Topic, locale: Locale, unread: Option<Unread>) -> Card {
    let path = format!("forum/{}/{}", topic.space, topic.key);
    let posts = ta("forum-posts", &[("count", topic.posts.into())]);
    let last = ta("forum-last", &[("day", ui::day(topic.last_at).into())]);
    let unread = unread.map(|Unread { count, more }| {
        ta(if more { "talk-unread-many" } else { "talk-unread" }, &[("count", count.into())])
    });
    let said = [Some(posts), Some(last), unread].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let meta = view! { {said} {talk::tags(topic)} };
    Card::new("talk", path, ui::named(&topic.words, locale)).meta(meta)
}
