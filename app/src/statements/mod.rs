//! 'I' statements: raised from posts by a facilitator, tied to the commitments that answer them.

mod forms;
mod pages;

pub use pages::commitment_offers;

use crate::site::App;
use axum::Router;
use axum::routing::get;

/// `statements`, `statements/new/{post}`, `statements/{id}`, `statements/{id}/tie`.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{locale}/statements", get(pages::statements))
        .route("/{locale}/statements/new/{post}", get(pages::new_statement).post(forms::raise))
        .route("/{locale}/statements/{statement}", get(pages::statement))
        .route("/{locale}/statements/{statement}/tie", get(pages::new_tie).post(forms::tie))
}
