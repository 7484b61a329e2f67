//! The way of a request, from outside to the pages.
//!
//! 1. [`page_cache`]: a kept page is sent again without any other work
//! 2. [`request_id`]: a name for the request, for finding it in the log
//! 3. [`log`]: what was asked for, how it went, how long it took
//! 4. [`headers`]: what browsers may do with the answer
//! 5. a panic outside the pages becomes a bare 500
//! 6. compression
//! 7. `app::error_pages`: every refusal below becomes a page in the reader's own form
//! 8. a panic becomes a 500, a request that takes too long a 503
//! 9. [`same_origin`]: changes only from the site's own pages
//! 10. [`rate_limit`]: not too many changes from one address
//! 11. no body that is too big
//! 12. the pages and forms of `app`, `/assets/` and `/health`

use crate::middleware::page_cache::PageCache;
use crate::middleware::rate_limit::{self, RateLimits};
use crate::middleware::{assets, headers, log, page_cache, request_id, same_origin};
use crate::settings::ClientAddress;
use app::App;
use axum::Router;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

/// The biggest body, in bytes. The longest post has 10,000 characters; in the script that takes most, each is 4 bytes,
/// and each byte becomes 3 on its way in a form: 120 kB. Twice that leaves room for the other fields.
pub const LARGEST_BODY: usize = 256 * 1024;
/// How long an answer may take. A person who waits longer has left; the database gives up before.
const LONGEST_ANSWER: Duration = Duration::from_secs(15);
/// Brotli at 4 makes pages a fifth smaller than gzip in about the same time; above it, time grows faster than pages
/// shrink.
const COMPRESSION: CompressionLevel = CompressionLevel::Precise(4);

/// What the steps on the way need to know.
#[derive(Clone)]
pub struct Guards {
    /// How much one client may do.
    pub limits: Arc<RateLimits>,
    /// Where a client's address is read.
    pub client_address: ClientAddress,
    /// The folder of what is served under `/assets/`.
    pub site_dir: PathBuf,
}

/// The whole site, ready to be served.
pub fn site(app: App, guards: Guards) -> PageCache<Router> {
    let pages = app::routes().route("/health", get(health)).nest_service("/assets", assets::files(&guards.site_dir));
    let routes = pages
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(LARGEST_BODY))
        .layer(from_fn_with_state(guards, rate_limit::check))
        .layer(from_fn_with_state(app.clone(), same_origin::check))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST_ANSWER))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(app.clone(), app::error_pages))
        .layer(CompressionLayer::new().quality(COMPRESSION))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(app.clone(), headers::add))
        .layer(from_fn(log::note))
        .layer(from_fn(request_id::give));
    let store = app.store.clone();
    page_cache::PageCache::new(routes.with_state(app), move || store.version())
}

/// For load balancers: whether the database answers.
async fn health(State(app): State<App>) -> (StatusCode, &'static str) {
    match app.store.ping().await {
        Ok(()) => (StatusCode::OK, "ok"),
        Err(error) => {
            tracing::error!(%error, "the database does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer")
        }
    }
}
