//! Partnership boards: who sits on them, when they meet, what they took on, what was pledged to them.

mod forms;
mod new;
mod pages;

pub use pages::{action_card, due_words, row};

use crate::site::App;
use axum::Router;
use axum::routing::get;

/// `boards`, `boards/{board}`, and a form each for a member, a meeting, an action and a pledge.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{locale}/boards", get(pages::boards))
        .route("/{locale}/boards/{board}", get(pages::board))
        .route("/{locale}/boards/{board}/members/new", get(new::member).post(forms::add_member))
        .route("/{locale}/boards/{board}/meetings/new", get(new::meeting).post(forms::call_meeting))
        .route("/{locale}/boards/{board}/actions/new", get(new::action).post(forms::take_action))
        .route("/{locale}/boards/{board}/pledges/new", get(new::pledge).post(forms::make_pledge))
}
