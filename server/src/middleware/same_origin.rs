//! Changes come from the site's own pages only: another site that a person visits cannot act in their name.
//!
//! Browsers say where a request comes from in `Sec-Fetch-Site`; older ones in `Origin` or `Referer`. A change about
//! which nothing is said is refused. There are no tokens in forms: a page with a token could not be kept and sent again.

use app::{App, FromOutside};
use axum::extract::{Request, State};
use axum::http::header::{HOST, ORIGIN, REFERER};
use axum::http::{HeaderMap, HeaderName, Method, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Refuses changes that do not come from the site itself.
pub async fn check(State(app): State<App>, request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    if reads || is_one_click(request.uri().path()) || comes_from_here(request.headers(), &app.site.public_url) {
        return next.run(request).await;
    }
    let mut refusal = StatusCode::FORBIDDEN.into_response();
    refusal.extensions_mut().insert(FromOutside);
    refusal
}

/// Whether a path is one that mail programs ask for to stop letters (RFC 8058): they come from anywhere, and the secret in
/// the path says that they may.
fn is_one_click(path: &str) -> bool {
    let mut parts = path.split('/').skip(2);
    parts.next() == Some("stop-letters") && parts.next().is_some() && parts.next().is_none()
}

fn comes_from_here(headers: &HeaderMap, public_url: &str) -> bool {
    match headers.get(FETCH_SITE).map(|site| site.as_bytes()) {
        Some(b"same-origin") => true,
        // `none` is a person's own doing, such as a bookmark: for a change that is odd, so the origin has to agree.
        Some(b"none") | None => says_our_origin(headers, public_url),
        Some(_) => false,
    }
}

/// Whether `Origin`, or without it `Referer`, names this site: the host that was asked, or the public address, for
/// proxies that pass on another host.
fn says_our_origin(headers: &HeaderMap, public_url: &str) -> bool {
    let Some(from) = headers.get(ORIGIN).or_else(|| headers.get(REFERER)) else { return false };
    let Some(from) = from.to_str().ok().and_then(|from| from.parse::<Uri>().ok()) else { return false };
    let (Some(scheme), Some(authority)) = (from.scheme_str(), from.authority()) else { return false };
    let host = headers.get(HOST).map(|host| host.as_bytes());
    let asked = host.is_some_and(|host| host.eq_ignore_ascii_case(authority.as_str().as_bytes()));
    asked || format!("{scheme}://{authority}").eq_ignore_ascii_case(public_url)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn allowed(headers: &[(HeaderName, &'static str)]) -> bool {
        let mut map = HeaderMap::from_iter([(HOST, HeaderValue::from_static("site.example:8080"))]);
        map.extend(headers.iter().map(|(name, value)| (name.clone(), HeaderValue::from_static(value))));
        comes_from_here(&map, "https://public.example")
    }

    #[test]
    fn only_the_way_to_stop_letters_is_open_to_mail_programs() {
        assert!(is_one_click("/en-simple/stop-letters/0123abcd"));
        for path in ["/en/stop-letters", "/en/stop-letters/a/b", "/en/me/stop-letters/a", "/stop-letters/a", "/en/me"] {
            assert!(!is_one_click(path), "{path}");
        }
    }

    #[test]
    fn a_form_of_the_site_itself_is_let_through() {
        assert!(allowed(&[(FETCH_SITE, "same-origin")]));
        assert!(allowed(&[(ORIGIN, "http://site.example:8080")]));
        assert!(allowed(&[(ORIGIN, "https://public.example")]));
        assert!(allowed(&[(REFERER, "http://site.example:8080/en/forum?page=2")]));
        assert!(allowed(&[(FETCH_SITE, "none"), (ORIGIN, "http://site.example:8080")]));
    }

    #[test]
    fn a_form_of_another_site_or_of_nobody_is_refused() {
        assert!(!allowed(&[]));
        assert!(!allowed(&[(FETCH_SITE, "none")]));
        for site in ["cross-site", "same-site", "", "Same-Origin"] {
            assert!(!allowed(&[(FETCH_SITE, site), (ORIGIN, "http://site.example:8080")]), "{site}");
        }
        for origin in
            ["null", "http://site.example", "http://evil.example", "https://public.example.evil.example", "/en"]
        {
            assert!(!allowed(&[(ORIGIN, origin)]), "{origin}");
        }
        assert!(!allowed(&[(ORIGIN, "null"), (REFERER, "http://site.example:8080/")]), "the origin counts first");
    }
}
