//! Talking with each other: what people do with posts, and what is done with topics and spaces.

mod answer;
mod kept;
mod leave;
mod members;
mod posts;
pub(crate) mod reword;
mod same;
mod spaces;
mod title;
mod topics;

pub(super) use answer::{REPLY_TO, answering, answering_view, forget_boxes, has_said, ties_of};
pub use kept::KeptPosts;
pub(super) use kept::{key as kept_key, key_of_all, likeness};
pub(super) use leave::link as leave_link;
pub(super) use posts::{alone, post_view, preview, trace};
pub(super) use reword::{Put, beside, edit_title, meanwhile, page_with, put, to_change};
pub(super) use spaces::{access_tag, access_words, settings_link};
pub(super) use topics::{in_space, led_here, led_here_view, read_button, reading_on, standing, tags, went_on};

use crate::site::App;
use axum::Router;
use axum::routing::{get, post};

/// What is done with a post: `forum/post/{post}/answer`, `…/change`, `…/before`, `…/take-back`, `…/put-back`, `…/same`;
/// with a topic: `forum/{space}/{topic}/after`, `…/title`, `…/split`, `…/unread`, `…/read`;
/// with a space: `forum/{space}/settings`, `…/members`, `…/members/{person}/out`, `…/leave`, and `forum/spaces/new`.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/{locale}/forum/post/{post}/answer", get(answer::page))
        .route("/{locale}/forum/post/{post}/change", get(reword::page).post(reword::reword))
        .route("/{locale}/forum/post/{post}/before", get(reword::before))
        .route("/{locale}/forum/post/{post}/take-back", get(reword::take_back_page).post(reword::take_back))
        .route("/{locale}/forum/post/{post}/put-back", post(reword::put_back))
        .route("/{locale}/forum/post/{post}/same", get(same::page).post(same::feel))
        .route("/{locale}/forum/{space}/{topic}/after", get(topics::page).post(topics::set_state))
        .route("/{locale}/forum/{space}/{topic}/title", get(title::page).post(title::retitle))
        .route("/{locale}/forum/{space}/{topic}/pin", post(topics::pin))
        .route("/{locale}/forum/{space}/{topic}/merge", get(topics::merge_page).post(topics::merge))
        .route("/{locale}/forum/{space}/{topic}/split", get(topics::split_page).post(topics::split))
        .route("/{locale}/forum/{space}/{topic}/unread", get(topics::first_unread))
        .route("/{locale}/forum/{space}/{topic}/read", post(topics::read))
        .route("/{locale}/forum/{space}/settings", get(spaces::page).post(spaces::set_gate))
        .route("/{locale}/forum/{space}/members", get(members::page).post(members::let_in))
        .route("/{locale}/forum/{space}/members/{person}/out", get(members::out_page).post(members::take_out))
        .route("/{locale}/forum/{space}/leave", get(leave::page).post(leave::leave))
        .route("/{locale}/forum/spaces/new", get(spaces::new_page).post(spaces::add))
}
