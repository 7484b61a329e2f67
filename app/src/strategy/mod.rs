//! Strategies: what was promised, what is done about it, and how far it is, in public.

mod forms;
mod measures;
mod pages;

pub use pages::{promise, we_will};

use crate::site::App;
use axum::Router;
use axum::routing::get;

/// `strategy`, `strategy/{priority}`, `strategy/actions/{id}` with its progress, `strategy/measures/{code}`.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{locale}/strategy", get(pages::strategy))
        .route("/{locale}/strategy/measures", get(measures::measures))
        .route("/{locale}/strategy/measures/{code}", get(measures::measure))
        .route("/{locale}/strategy/actions/{action}", get(pages::action))
        .route("/{locale}/strategy/actions/{action}/progress", get(pages::new_progress).post(forms::post_progress))
        .route("/{locale}/strategy/{priority}", get(pages::priority))
}
