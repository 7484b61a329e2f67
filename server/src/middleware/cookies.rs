//! Cookies as bytes: what is malformed is simply not there, and never an error.

use axum::http::HeaderMap;
use axum::http::header::COOKIE;

/// What begins the name of each cookie of the site itself.
const OWN: &[u8] = b"bt_";
/// The cookie of a session.
pub const SESSION: &str = "bt_session";
/// The cookie with a reader's preferences.
pub const PREFERENCES: &str = "bt_prefs";
/// The cookie with the locale that a reader chose. Only `/` looks at it: everywhere else the locale is in the address.
pub const LOCALE: &str = "bt_locale";

/// Every cookie of a request: name and value.
fn all(headers: &HeaderMap) -> impl Iterator<Item = (&[u8], &[u8])> {
    headers.get_all(COOKIE).iter().flat_map(|header| header.as_bytes().split(|byte| *byte == b';')).map(|pair| {
        let pair = pair.trim_ascii();
        let equals = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
        (&pair[..equals], pair.get(equals + 1..).unwrap_or_default())
    })
}

/// The value of a cookie, if there is one that is text.
pub fn value<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let (_, value) = all(headers).find(|(found, _)| *found == name.as_bytes())?;
    std::str::from_utf8(value).ok()
}

/// Whether a request comes from a reader about whom nothing is known but how they like to read: no session, no draft,
/// nothing else of the site's own.
pub fn is_plain_reader(headers: &HeaderMap) -> bool {
    let reading = [PREFERENCES, LOCALE].map(str::as_bytes);
    all(headers).all(|(name, _)| !name.starts_with(OWN) || reading.contains(&name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn cookie(bytes: &[u8]) -> HeaderMap {
        HeaderMap::from_iter([(COOKIE, HeaderValue::from_bytes(bytes).expect("a header"))])
    }

    #[test]
    fn a_malformed_cookie_is_as_if_it_were_not_there() {
        for bytes in [&b""[..], b";;;", b"=", b"bt_prefs", b"bt_prefs=\xff\xfe", b"a=b; \x80=\x81"] {
            assert!(value(&cookie(bytes), PREFERENCES).unwrap_or_default().is_empty());
        }
        assert_eq!(value(&cookie(b"a=1;bt_prefs=125.dark.on ; c"), PREFERENCES), Some("125.dark.on"));
    }

    #[test]
    fn a_reader_with_a_session_or_a_draft_is_not_a_plain_one() {
        assert!(is_plain_reader(&HeaderMap::new()));
        assert!(is_plain_reader(&cookie(b"other=1; bt_prefs=100.auto.on; bt_locale=en")));
        for bytes in [&b"bt_session=x"[..], b"a=1; bt_visitor=y", b"a=1;bt_session"] {
            assert!(!is_plain_reader(&cookie(bytes)));
        }
    }
}
