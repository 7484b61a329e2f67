//! A name for each request: it stands in the log, in the answer and on error pages, so that somebody who tells of an
//! error can be helped.

use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use ulid::Ulid;

/// The header that carries the name.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Gives a request its name. One that the client sent is not used: it could be anything.
pub async fn give(mut request: Request, next: Next) -> Response {
    let id = Ulid::new().to_string().to_lowercase();
    request.extensions_mut().insert(app::RequestId(id.clone()));
    let mut response = next.run(request).await;
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    response
}
