//! What browsers may do with an answer: run, load, frame, keep and tell others.

use super::cookies;
use super::is_sign_in;
use app::App;
use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, VARY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

/// Everything comes from the site itself; nothing stands in a page that would need a nonce, so that a page can be kept
/// and sent again. `wasm-unsafe-eval` lets islands start; it does not let text become code.
const CONTENT_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";
/// What no page of the site needs.
const PERMISSIONS: &str = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
/// On the page on which somebody records what they say, its own script may ask for the microphone.
const PERMISSIONS_TO_RECORD: &str = "camera=(), geolocation=(), microphone=(self), payment=(), usb=()";
/// One year: what browsers ask for before they stop trying the unprotected way.
const HTTPS_ONLY: &str = "max-age=31536000";

const PERMISSIONS_POLICY: HeaderName = HeaderName::from_static("permissions-policy");
const OPENER_POLICY: HeaderName = HeaderName::from_static("cross-origin-opener-policy");

/// Adds the headers to an answer.
pub async fn add(State(app): State<App>, request: Request, next: Next) -> Response {
    let signing_in = is_sign_in(request.uri().path());
    let records = request.uri().path().ends_with("/say/sound");
    let has_session = cookies::value(request.headers(), cookies::SESSION).is_some();
    let mut response = next.run(request).await;
    // A page that says what is wrong gives back what somebody typed, and the next person may sit at the same computer.
    let gives_back = response.status().as_u16() >= 400;
    let headers = response.headers_mut();
    // A file that somebody has added comes with a policy that allows nothing at all.
    headers.entry(CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(CONTENT_POLICY));
    for (name, value) in [
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "DENY"),
        (OPENER_POLICY, "same-origin"),
        (PERMISSIONS_POLICY, if records { PERMISSIONS_TO_RECORD } else { PERMISSIONS }),
        (REFERRER_POLICY, referrer_policy(signing_in)),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if app.site.public_url.starts_with("https://") {
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(HTTPS_ONLY));
    }
    if is_page(headers) {
        // Told to every cache on the way, even though each page is private: two readers may get two pages here.
        headers.append(VARY, HeaderValue::from_static("cookie"));
        let keep = if has_session || signing_in || gives_back { "no-store" } else { "private, no-cache" };
        headers.insert(CACHE_CONTROL, HeaderValue::from_static(keep));
    }
    response
}

/// Other sites never learn from which page somebody came. The address of a sign-in link is not even told to the site's
/// own files: it may end up in a proxy's log. `no-referrer` would go further, but then browsers send forms with
/// `Origin: null`, and those without `Sec-Fetch-Site` could not sign in.
const fn referrer_policy(signing_in: bool) -> &'static str {
    if signing_in { "strict-origin" } else { "same-origin" }
}

fn is_page(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}
