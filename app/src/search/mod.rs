//! Finding by words, among all that the reader may see.

mod finds;
mod pages;

use crate::site::App;
use axum::Router;
use axum::routing::get;

/// `search?q=…`
pub fn routes() -> Router<App> {
    Router::new().route("/{locale}/search", get(pages::search))
}
