//! One line in the log for each request: what was asked for, how it went, how long it took.
//!
//! The pattern of the path is written and never the path itself, no query, no address, no cookie: the log must not
//! tell who read what, and must hold no link that signs somebody in.

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use std::time::Instant;

/// Notes a request in the log.
pub async fn note(request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let path = request.extensions().get::<MatchedPath>().cloned();
    let id = request.extensions().get::<app::RequestId>().map(|id| id.0.clone()).unwrap_or_default();
    let response = next.run(request).await;
    let path = path.as_ref().map_or("(no page)", MatchedPath::as_str);
    let ms = started.elapsed().as_secs_f64() * 1000.0;
    let status = response.status().as_u16();
    if response.status().is_server_error() {
        tracing::error!(%method, path, status, ms = format_args!("{ms:.1}"), id, "answered");
    } else {
        tracing::info!(%method, path, status, ms = format_args!("{ms:.1}"), id, "answered");
    }
    response
}
