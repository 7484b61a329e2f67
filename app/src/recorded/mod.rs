//! What people said by telephone, in a letter or in a session, written down by a facilitator: one voice, or a whole session
//! as a table. Each of them gets a code, printed on a slip, and so comes back to their words like any other guest. Who does
//! not come back can hear by letter, and is looked after by the facilitators of the space.

mod code;
mod consent;
mod forms;
mod hear;
mod pages;
mod people;
mod slips;

pub use consent::{beside as consent_beside, consents};

use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::site::App;
use crate::ui::{self, Card, t, the_reader};
use axum::Router;
use axum::routing::get;
use domain::accounts::{Deed, Refusal, Role, takes_words};
use domain::forum::{Gate, Topic};
use domain::recorded::ColumnNames;
use leptos::prelude::*;
use store::DraftPlace;

/// The form of a session, as a draft.
const SESSION: &str = "recorded-session";

/// `recorded` to choose a topic; `recorded/new/{topic}` for one voice; `recorded/session/{topic}` for a table, and `…/check`
/// to look at it before it is written; `recorded/{key}/slips` with the codes; `recorded/people` for whoever was written down.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{locale}/recorded", get(pages::topics))
        .route("/{locale}/recorded/new/{topic}", get(pages::one).post(forms::one))
        .route("/{locale}/recorded/session/{topic}", get(pages::session).post(forms::session))
        .route("/{locale}/recorded/session/{topic}/check", get(pages::check).post(forms::write))
        .route("/{locale}/recorded/{key}/slips", get(slips::slips))
        .route("/{locale}/recorded/people", get(people::list))
        .route("/{locale}/recorded/people/{person}", get(people::person))
        .route("/{locale}/recorded/people/{person}/hearing", get(hear::change).post(hear::keep))
        .route("/{locale}/recorded/people/{person}/code", get(code::ask).post(code::renew))
        .route("/{locale}/recorded/people/{person}/code/{form}", get(code::shown))
        .route("/{locale}/recorded/people/{person}/consent", get(consent::page_to_withdraw).post(consent::withdraw))
}

/// The spaces in which the reader may write down what people said.
async fn gates(reader: &Reader) -> Result<Vec<Gate>, Failure> {
    let spaces = reader.spaces().await?.into_iter().map(|space| space.gate);
    let gates: Vec<_> = spaces.filter(|gate| reader.may(&Deed::Record(gate.clone())).is_ok()).collect();
    if gates.is_empty() {
        reader.person()?;
        return Err(Failure::Refused(Refusal::NeedsRole(Role::Facilitator)));
    }
    Ok(gates)
}

/// The topic of an address, for somebody who may write down there what people said; of one that was put together with
/// another, the other.
async fn topic(reader: &Reader, id: &str) -> Result<Topic, Failure> {
    let topic = reader.topic(&key(id)?).await?;
    let topic = match &topic.merged_into {
        Some(into) => reader.topic(into).await?,
        None => topic,
    };
    reader.may(&Deed::Record(topic.gate.clone())).map_err(Failure::Refused)?;
    Ok(topic)
}

/// Where the table of a session waits until it has been looked at.
fn draft_place(reader: &Reader, topic: &Topic) -> Result<DraftPlace, Failure> {
    let owner = reader.person()?.key.to_string();
    Ok(DraftPlace { owner, form: SESSION.to_owned(), place: format!("recorded/session/{}", topic.key) })
}

/// What the columns are called in the reader's language, and in English.
fn column_names(reader: &Reader) -> ColumnNames {
    let called = |id: &str, english: &str| vec![reader.t(id).to_lowercase(), english.to_owned()];
    ColumnNames {
        name: called("recorded-column-name", "name"),
        words: called("recorded-column-words", "words"),
        consent: called("recorded-column-consent", "consent"),
        topic: called("recorded-column-topic", "topic"),
        yes: called("recorded-yes", "yes"),
        no: called("recorded-no", "no"),
    }
}

/// The way from a topic to the form that writes down there what somebody said.
pub fn link(topic: &Topic) -> Option<AnyView> {
    let reader = the_reader();
    let may = reader.may(&Deed::Record(topic.gate.clone())).is_ok() && takes_words(&reader.viewer, topic);
    let href = reader.href(&format!("recorded/new/{}", topic.key));
    may.then(|| {
        view! { <p class="govuk-body bt-not-on-paper"><a class="govuk-link" href=href>{t("recorded-one-title")}</a></p> }.into_any()
    })
}

/// What stands on the page of a person who may write down what others said.
pub fn on_me(reader: &Reader) -> Option<AnyView> {
    let grants = &reader.viewer.person()?.grants;
    grants.iter().any(|grant| grant.role == Role::Facilitator).then(|| {
        let card = Card::new("write", "recorded", t("recorded-title")).text(t("recorded-card"));
        ui::cards([card], "content-nothing-yet")
    })
}
