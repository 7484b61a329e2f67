//! Styles, pictures, fonts and the program of the islands, as they lie in the site's folder.

use axum::Router;
use axum::extract::Request;
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use std::path::Path;
use tower_http::services::ServeDir;

/// An address with a version changes when the file does, so the file behind it never changes.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// Serves the folder. A brotli twin beside a file is sent to whoever understands it.
pub fn files(site_dir: &Path) -> Router {
    let folder = ServeDir::new(site_dir).precompressed_br().append_index_html_on_directories(false);
    Router::new().fallback_service(folder).layer(from_fn(say_how_long))
}

/// Says how long a file may be kept.
async fn say_how_long(request: Request, next: Next) -> Response {
    let versioned = request.uri().query().is_some_and(|query| query.split('&').any(|part| part.starts_with("v=")));
    let mut response = next.run(request).await;
    let found = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let keep = if versioned && found { FOR_EVER } else { "no-cache" };
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(keep));
    response
}
