//! The way from a page to the form that asks for it in another way.

use super::{t, the_reader};
use domain::record::{Key, Kind};
use leptos::prelude::*;

/// The link at the end of a page that can be asked for in braille, by phone, in another language.
pub fn another_way(kind: Kind, key: &Key) -> AnyView {
    let href = the_reader().href(&format!("another-way/{}/{key}", kind.name()));
    view! { <p class="bt-another-way"><a class="govuk-link" href=href>{t("another-way-link")}</a></p> }.into_any()
}
