//! The trail: one voice, followed to what changed because of it, and back.

mod pages;

pub use pages::stone_cards;

use crate::site::App;
use axum::Router;
use axum::routing::get;

/// `trail/{kind}/{id}`.
pub fn routes() -> Router<App> {
    Router::new().route("/{locale}/trail/{kind}/{id}", get(pages::trail))
}
