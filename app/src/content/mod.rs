//! Words: the pages that the site itself speaks on, the glossary, hard words, Markdown, and help while writing.

pub mod islands;

#[cfg(feature = "ssr")]
pub(crate) mod drafts;
#[cfg(feature = "ssr")]
pub(crate) mod hard_words;
#[cfg(feature = "ssr")]
pub(crate) mod markdown;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
pub(crate) mod pictures;
#[cfg(feature = "ssr")]
pub(crate) mod recordings;
#[cfg(feature = "ssr")]
pub(crate) mod translation;
#[cfg(feature = "ssr")]
pub(crate) mod writing;

#[cfg(feature = "ssr")]
pub(crate) use server::{Failed, routes, server_functions};

#[cfg(feature = "ssr")]
mod server {
    use super::pages;
    use crate::site::App;
    use axum::Router;
    use axum::extract::{Request, State};
    use axum::http::StatusCode;
    use axum::response::{IntoResponse, Response};
    use axum::routing::get;
    use leptos::prelude::provide_context;
    use std::sync::{Arc, OnceLock};

    /// The home page, the glossary, the pictures, help, accessibility and privacy.
    pub(crate) fn routes() -> Router<App> {
        Router::new()
            .route("/{locale}", get(pages::home))
            .route("/{locale}/", get(pages::home))
            .route("/{locale}/glossary", get(pages::glossary))
            .route("/{locale}/help", get(pages::help))
            .route("/{locale}/accessibility", get(pages::accessibility))
            .route("/{locale}/privacy", get(pages::privacy))
            .merge(super::writing::routes())
            .merge(super::pictures::routes())
            .merge(super::recordings::routes())
    }

    /// How a server function failed, as a status.
    #[derive(Clone, Default)]
    pub(crate) struct Failed(Arc<OnceLock<StatusCode>>);

    impl Failed {
        /// Notes the status of a failure.
        pub(crate) fn with(&self, status: StatusCode) {
            let _ = self.0.set(status);
        }
    }

    /// What islands ask of the server. Leptos answers every failure with 500, also where it cannot read what was sent;
    /// a failure that none of our functions noted is of that kind.
    pub(crate) async fn server_functions(State(app): State<App>, request: Request) -> Response {
        let failed = Failed::default();
        let noted = failed.clone();
        let context = move || {
            provide_context(app.clone());
            provide_context(failed.clone());
        };
        let mut response = leptos_axum::handle_server_fns_with_context(context, request).await.into_response();
        if response.status().is_server_error() {
            *response.status_mut() = noted.0.get().copied().unwrap_or(StatusCode::BAD_REQUEST);
        }
        response
    }
}
