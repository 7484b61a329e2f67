//! The way of a request, from outside to the pages.
//!
//! 1. [`page_cache`]: a kept page is sent again without any other work
//! 2. [`request_id`]: a name for the request, for finding it in the log
//! 3. [`log`]: what was asked for, how it went, how long it took
//! 4. [`headers`]: what browsers may do with the answer
//! 5. a panic outside the pages becomes a bare 500
//! 6. compression: [`pack`] for pages, a layer for everything else
//! 7. `app::error_pages`: every refusal below becomes a page in the reader's own form
//! 8. a panic becomes a 500
//! 9. [`same_origin`]: changes only from the site's own pages
//! 10. [`rate_limit`]: not too many changes from one address
//! 11. no body that is too big, no answer that takes too long; forms with a file have limits of their own
//! 12. the pages and forms of `app`, `/assets/` and `/health`

use crate::middleware::page_cache::PageCache;
use crate::middleware::rate_limit::{self, RateLimits};
use crate::middleware::{assets, headers, log, pack, page_cache, request_id, same_origin};
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
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

/// The biggest body, in bytes. The longest post has 10,000 characters; in the script that takes most, each is 4 bytes,
/// and each byte becomes 3 on its way in a form: 120 kB. Twice that leaves room for the other fields.
pub const LARGEST_BODY: usize = 256 * 1024;
/// The biggest form with a file, in bytes. Each form says itself how large its file may be; what is above it is read and
/// thrown away up to here, so that the person gets the form back with what they typed.
pub const LARGEST_UPLOAD: usize = 256 * 1024 * 1024;
/// How long a form with a file may take: 50 MB over a slow line, at one megabit a second.
const LONGEST_UPLOAD: Duration = Duration::from_secs(8 * 60);
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
    let routes = limited(pages, LARGEST_BODY, LONGEST_ANSWER)
        .merge(limited(app::uploads(), LARGEST_UPLOAD, LONGEST_UPLOAD))
        .layer(from_fn_with_state(guards, rate_limit::check))
        .layer(from_fn_with_state(app.clone(), same_origin::check))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(app.clone(), app::error_pages))
        .layer(from_fn(pack::pages))
        .layer(CompressionLayer::new().quality(COMPRESSION).compress_when(what_shrinks()))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(app.clone(), headers::add))
        .layer(from_fn(log::note))
        .layer(from_fn(request_id::give));
    let store = app.store.clone();
    page_cache::PageCache::new(routes.with_state(app), move || store.version())
}

/// These routes with bodies of at most so many bytes and answers that take at most so long: a 413, or a 503.
fn limited(routes: Router<App>, bytes: usize, time: Duration) -> Router<App> {
    routes
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(bytes))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, time))
}

/// Pictures are packed already, and so are sounds and films; those would also lose their length, and with it the way to
/// begin in the middle.
fn what_shrinks() -> impl Predicate {
    DefaultPredicate::new().and(NotForContentType::const_new("audio/")).and(NotForContentType::const_new("video/"))
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
