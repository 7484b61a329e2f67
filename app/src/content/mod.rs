//! Words: the pages that the site itself speaks on, the glossary, hard words, Markdown, and help while writing.

pub mod islands;

#[cfg(feature = "ssr")]
pub(crate) mod hard_words;
#[cfg(feature = "ssr")]
pub(crate) mod markdown;
#[cfg(feature = "ssr")]
mod pages;

#[cfg(feature = "ssr")]
pub(crate) use server::{routes, server_functions};

#[cfg(feature = "ssr")]
mod server {
    use super::pages;
    use crate::site::App;
    use axum::Router;
    use axum::extract::{Request, State};
    use axum::response::{IntoResponse, Response};
    use axum::routing::get;
    use leptos::prelude::provide_context;

    /// The home page, the glossary, help, accessibility and privacy.
    pub(crate) fn routes() -> Router<App> {
        Router::new()
            .route("/{locale}", get(pages::home))
            .route("/{locale}/", get(pages::home))
            .route("/{locale}/glossary", get(pages::glossary))
            .route("/{locale}/help", get(pages::help))
            .route("/{locale}/accessibility", get(pages::accessibility))
            .route("/{locale}/privacy", get(pages::privacy))
    }

    /// What islands ask of the server.
    pub(crate) async fn server_functions(State(app): State<App>, request: Request) -> Response {
        leptos_axum::handle_server_fns_with_context(move || provide_context(app.clone()), request).await.into_response()
    }
}
