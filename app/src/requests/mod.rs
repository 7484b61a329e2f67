//! Asking for something in another way (braille, a call, another language), and answering those who ask.
//!
//! Asking needs no account. What a visitor writes about themselves is personal: the form is never a draft, is shown again
//! at once where something is wrong in it, and its page is never kept for others.

mod forms;
mod pages;

use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::site::App;
use crate::ui::{self, Card, t, ta};
use axum::Router;
use axum::routing::get;
use domain::accounts::answers_requests_in;
use domain::record::{Kind, Record};
use domain::requests::can_be_about;
use leptos::prelude::*;
use store::About;

/// `another-way` for anything, `another-way/{kind}/{key}` for what a page shows; `requests` for those who answer, and
/// `requests/mine` for who asked.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{locale}/another-way", get(pages::ask).post(forms::ask))
        .route("/{locale}/another-way/thanks", get(pages::thanks))
        .route("/{locale}/another-way/{kind}/{key}", get(pages::ask_about).post(forms::ask_about))
        .route("/{locale}/requests", get(pages::requests))
        .route("/{locale}/requests/mine", get(pages::mine))
        .route("/{locale}/requests/{request}", get(pages::request).post(forms::answer))
        .route("/{locale}/requests/{request}/close", get(pages::close).post(forms::close))
}

/// How many requests wait for this reader; nothing for somebody who answers none.
///
/// # Errors
/// Where the database does not answer.
pub async fn waiting(reader: &Reader) -> Result<Option<u32>, Failure> {
    let places = answers_requests_in(&reader.viewer);
    if places.is_empty() {
        return Ok(None);
    }
    Ok(Some(reader.app.store.count_requests(&places).await?.1))
}

/// What stands about requests on the page of a person who has signed in.
pub fn on_me(waiting: Option<u32>) -> AnyView {
    let answering = waiting.map(|count| {
        Card::new("waiting", "requests", t("requests-title")).text(ta("requests-waiting", &[("count", count.into())]))
    });
    let mine = Card::new("answer", "requests/mine", t("requests-mine-title")).text(t("requests-mine-card"));
    view! {
        <h2 class="govuk-heading-m">{t("requests-on-me-title")}</h2>
        {ui::cards(answering.into_iter().chain([mine]), "content-nothing-yet")}
    }
    .into_any()
}

/// What an address asks for in another way.
async fn about(reader: &Reader, kind: &str, id: &str) -> Result<(Record, About), Failure> {
    let kind = Kind::from_name(kind).filter(|kind| can_be_about(*kind)).ok_or(Failure::NotFound)?;
    let record = kind.record(key(id)?);
    reader.sees_record(&record).await?;
    let about = reader.app.store.about(&record).await?;
    Ok((record, about))
}

/// The page that shows what a request is about.
fn path_of(about: &Record, place: Option<&Record>) -> String {
    let key = &about.key;
    match about.kind {
        Kind::Space => format!("forum/{key}"),
        Kind::Topic => place.map_or_else(|| "forum".to_owned(), |space| format!("forum/{}/{key}", space.key)),
        Kind::Statement => format!("statements/{key}"),
        Kind::Board => format!("boards/{key}"),
        Kind::Priority => format!("strategy/{key}"),
        Kind::Action => format!("strategy/actions/{key}"),
        _ => format!("strategy#{key}"),
    }
}
