//! The steps on the way of a request, one file each; [`crate::router`] puts them in their order.

pub mod assets;
pub mod cookies;
pub mod headers;
pub mod log;
pub mod pack;
pub mod page_cache;
pub mod rate_limit;
pub mod request_id;
pub mod same_origin;

/// Whether a path leads to signing in: such paths may carry secrets, and their forms are guarded more closely.
pub(crate) fn is_sign_in(path: &str) -> bool {
    path.split('/').nth(2) == Some("sign-in")
}

/// Whether a form on this path takes words that nobody may find by guessing: a card, a return code, an invitation.
pub(crate) fn takes_a_secret(path: &str) -> bool {
    let mut parts = path.trim_end_matches('/').split('/').skip(2);
    is_sign_in(path) || (parts.next(), parts.next()) == (Some("supporting"), None)
}

#[cfg(test)]
mod tests {
    use super::{is_sign_in, takes_a_secret};

    #[test]
    fn forms_that_take_a_secret_are_known_in_every_locale() {
        for path in
            ["/en/sign-in", "/en/sign-in/come-back", "/en/supporting", "/en-simple/supporting", "/pl/supporting/"]
        {
            assert!(takes_a_secret(path), "{path}");
        }
        for path in ["/en/supporting/jodie/sign-in", "/en/me/supporters/new", "/en/forum/supporting", "/supporting"] {
            assert!(!takes_a_secret(path), "{path}");
        }
    }

    #[test]
    fn signing_in_is_known_by_its_path_in_every_locale() {
        for path in ["/en/sign-in", "/en-simple/sign-in/link/abc", "/pl/sign-in/card"] {
            assert!(is_sign_in(path), "{path}");
        }
        for path in ["/", "/en", "/en/sign-in-help", "/en/forum/sign-in", "/assets/sign-in.svg"] {
            assert!(!is_sign_in(path), "{path}");
        }
    }
}
