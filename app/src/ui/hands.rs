//! Whose hands typed what somebody said, so that nobody takes somebody else's words for the person's own.

use super::t;
use domain::forum::Help;
use leptos::prelude::*;

/// How words came to the site, and the name of who typed them; nothing where the person did so alone.
pub fn hands(help: Help, typed_by: Option<&str>) -> Option<AnyView> {
    let name = match help {
        Help::Own => return None,
        Help::WithSupport => "help-with-support",
        Help::BySupporter => "help-by-supporter",
        Help::Phone => "help-phone",
        Help::Letter => "help-letter",
        Help::Session => "help-session",
    };
    let by = typed_by.map(|name| view! { " · " <bdi>{name.to_owned()}</bdi> });
    Some(view! { <p class="bt-post__help">{t(name)} {by}</p> }.into_any())
}
