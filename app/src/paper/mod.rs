//! Booklets: a topic, a board, a priority or a strategy on paper, with those parts that the reader picks, as a page to print
//! and as a PDF.

mod booklet;
mod material;
mod pages;

pub(crate) use booklet::Press;

use crate::site::App;
use crate::ui::{t, the_reader};
use axum::Router;
use axum::routing::get;
use domain::record::{Key, Kind};
use leptos::prelude::*;

/// `booklet/{kind}/{key}`, where parts and size are chosen; `…/page` to print; `…/booklet.pdf`.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{locale}/booklet/{kind}/{key}", get(pages::choose))
        .route("/{locale}/booklet/{kind}/{key}/page", get(pages::page))
        .route("/{locale}/booklet/{kind}/{key}/booklet.pdf", get(pages::pdf))
}

/// The way to the booklet about something: a topic, a board, a priority or a strategy.
pub fn link(kind: Kind, key: &Key) -> AnyView {
    let href = the_reader().href(&format!("booklet/{}/{key}", kind.name()));
    view! { <p class="bt-not-on-paper"><a class="govuk-link" href=href>{t("paper-link")}</a></p> }.into_any()
}
