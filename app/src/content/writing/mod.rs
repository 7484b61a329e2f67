//! Writing the forms of a text: which there are, what is true of them, the page on which one is written, and the file
//! with which texts go to translators and come back.

mod desk;
mod exchange;
mod forms;
mod help;
mod marks;
mod page;
mod words;

use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::site::App;
use crate::ui::{Card, Section, t, the_reader};
use axum::Router;
use axum::routing::{get, post};
use domain::accounts::Deed;
use domain::content::{Form, Locale};
use domain::notices::Part;
use domain::record::{Kind, Record};
use leptos::prelude::*;
use store::Content;

pub use help::{Helper, all as help_of_all};

/// `forms`, `forms/exchange`, `forms/waiting.xlf`; `forms/{kind}/{key}`; `forms/{kind}/{key}/{locale}`, with `difference`, `test` and `check` below it;
/// `glossary/new`.
pub fn routes() -> Router<App> {
    let form = "/{locale}/forms/{kind}/{key}/{tag}";
    Router::new()
        .route("/{locale}/forms", get(desk::desk))
        .route("/{locale}/forms/exchange", get(exchange::exchange))
        .route("/{locale}/forms/waiting.xlf", get(exchange::waiting))
        .route("/{locale}/forms/{kind}/{key}", get(desk::forms_of))
        .route(form, get(page::page).post(forms::write))
        .route(&format!("{form}/difference"), get(marks::difference))
        .route(&format!("{form}/test"), get(marks::test).post(forms::test))
        .route(&format!("{form}/check"), post(forms::check))
        .route("/{locale}/glossary/new", get(words::new_word).post(words::add_word))
}

/// The file of translations that comes back; it may be large.
pub fn uploads() -> Router<App> {
    Router::new().route("/{locale}/forms/exchange", post(exchange::take_back))
}

/// The text that an address names, for somebody who may write its forms.
pub(super) async fn content(reader: &Reader, kind: &str, id: &str) -> Result<Content, Failure> {
    let record = Kind::from_name(kind).ok_or(Failure::NotFound)?.record(key(id)?);
    reader.sees_record(&record).await?;
    Ok(reader.app.store.content(&record).await?)
}

/// What somebody does who writes a form: the original of what a board or a strategy says is a text like any other, but
/// nobody changes what a person said.
fn deed(content: &Content, target: Locale) -> Result<Deed, Failure> {
    let original = content.words.original().map(|version| version.locale);
    if original != Some(target) {
        return Ok(Deed::WriteForm { place: content.place.clone(), voice: content.voice.clone() });
    }
    match content.record.kind {
        Kind::Post | Kind::Topic | Kind::Statement => Err(Failure::NotFound),
        _ => Ok(Deed::ChangeText(content.place.clone())),
    }
}

/// A form in words: "Polski", "English, easy read".
pub fn name(locale: Locale) -> String {
    name_for(&the_reader(), locale)
}

/// The same before there is a page.
fn name_for(reader: &Reader, locale: Locale) -> String {
    let form = match locale.form {
        Form::Standard => "form-name-standard",
        Form::EasyRead => "form-name-easy",
    };
    reader.ta(form, &[("language", locale.language().name.into())])
}

/// Where the forms of a text are managed.
pub fn path(record: &Record) -> String {
    format!("forms/{}/{}", record.kind.name(), record.key)
}

/// The link to the forms of a text, for those who may write them.
pub fn link(record: &Record, place: Record, voice: Option<domain::record::Key>, title: &str) -> Option<AnyView> {
    let reader = the_reader();
    reader.may(&Deed::WriteForm { place, voice }).ok()?;
    Some(
        view! {
            <a class="govuk-link" href=reader.href(&path(record))>
                {t("forms-link")} <span class="govuk-visually-hidden">": " <bdi>{title.to_owned()}</bdi></span>
            </a>
        }
        .into_any(),
    )
}

/// The way to the desk, on the page of a person who writes forms.
pub fn on_me() -> Option<AnyView> {
    the_reader().may(&Deed::SeeForms).ok()?;
    let card = Card::new("easy-read", "forms", t("desk-title")).text(t("desk-lead"));
    Some(
        view! { <h2 class="govuk-heading-m">{t("desk-on-me")}</h2> {crate::ui::cards([card], "content-nothing-yet")} }
            .into_any(),
    )
}

/// The room in which a text stands.
pub(super) fn section(kind: Kind) -> Section {
    match kind {
        Kind::Space | Kind::Topic | Kind::Post | Kind::Outcome => Section::Forum,
        Kind::Statement => Section::Statements,
        Kind::Board | Kind::Meeting | Kind::Pledge => Section::Boards,
        Kind::Word => Section::Glossary,
        _ => Section::Strategy,
    }
}

/// The page on which readers find a text.
pub(super) fn where_it_stands(content: &Content) -> String {
    let (key, place) = (&content.record.key, &content.place.key);
    match content.record.kind {
        Kind::Space => format!("forum/{key}"),
        Kind::Topic => format!("forum/{place}/{key}"),
        Kind::Post => format!("forum/post/{key}"),
        Kind::Outcome => {
            let topic = Part::of_key(key).map(|(topic, _)| format!("/{topic}#outcome-{key}"));
            format!("forum/{place}{}", topic.unwrap_or_default())
        }
        Kind::Statement => format!("statements/{key}"),
        Kind::Board => format!("boards/{key}"),
        Kind::Meeting | Kind::Pledge => format!("boards/{place}"),
        Kind::Priority => format!("strategy/{key}"),
        Kind::Action => format!("strategy/actions/{key}"),
        Kind::Measure => format!("strategy/measures/{key}"),
        Kind::Commitment | Kind::Progress => format!("trail/{}/{key}", content.record.kind.name()),
        Kind::Word => format!("glossary#{key}"),
        Kind::Strategy | Kind::Point | Kind::Person | Kind::Picture | Kind::Request => "strategy".to_owned(),
    }
}
