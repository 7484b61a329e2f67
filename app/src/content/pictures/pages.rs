//! The library as people see it: search, groups, the form for a new picture.

use super::drawing::LARGEST_FILE;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::ui::{self, Card, Form, Offer, Page, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::content::pictures::{GROUPS, Licence, PeopleAgreed, Picture, Source, Upload, key};
use leptos::prelude::*;
use store::{Store, StoreError};

/// How many pictures stand on one page.
const PICTURES_A_PAGE: u32 = 60;

/// The concept of our own set that stands for each group.
const SIGNS: [(&str, &str); GROUPS.len()] = [
    ("uploads", "council"),
    ("taking-part", "talk"),
    ("people", "people"),
    ("feelings", "happy"),
    ("health", "health"),
    ("rights", "rights"),
    ("places", "home"),
    ("money-and-work", "money"),
    ("promises", "promise"),
    ("time", "clock"),
    ("food", "food"),
    ("nature", "garden"),
    ("activities", "friend"),
    ("things", "phone"),
    ("words", "word"),
    ("signs", "yes"),
];

/// A search, or the groups where nothing is searched for.
pub async fn pictures(reader: Reader) -> Result<Response, Failure> {
    let index = reader.app.pictures().await?;
    let asked = form_urlencoded::parse(reader.query.as_bytes()).find(|(name, _)| name == "q");
    let typed = asked.map(|(_, text)| text.trim().to_owned()).unwrap_or_default();
    let found = index.search(&typed, reader.locale.language()).into_iter().cloned().collect::<Vec<_>>();
    let title = reader.t("pictures-title");
    let page =
        if typed.is_empty() { Page::new(title) } else { Page::new(format!("{typed} – {title}")).own_heading() };
    Ok(reader.show(page, move || {
        let heading = view! { <h1 class="govuk-heading-xl">{t("pictures-title")}</h1> };
        let body = if typed.is_empty() { groups() } else { results(&typed, &found) };
        view! {
            {(!typed.is_empty()).then_some(heading)}
            <p class="bt-lead">{t("pictures-lead")}</p>
            {search_form(&typed)}
            {body}
            {about()}
        }
    }))
}

/// All pictures of a group.
pub async fn group(reader: Reader, Path((_, group)): Path<(String, String)>) -> Result<Response, Failure> {
    let group = GROUPS.into_iter().find(|known| *known == group).ok_or(Failure::NotFound)?;
    let index = reader.app.pictures().await?;
    let pictures: Vec<_> = index.pictures().iter().filter(|picture| picture.group == group).cloned().collect();
    let page = Page::new(reader.t(&format!("pictures-group-{group}"))).crumb("pictures", reader.t("pictures-title"));
    Ok(reader.show(page, move || {
        view! {
            {search_form("")}
            {add_button()}
            {figures(&pictures)}
            {about()}
        }
    }))
}

/// The form for a picture of the council's own.
pub async fn new(reader: Reader) -> Result<Response, Failure> {
    reader.may(&Deed::AddPicture).map_err(Failure::Refused)?;
    let form = Form::of(&reader, "picture").await?;
    let page =
        Page::new(reader.t("pictures-add")).crumb("pictures", reader.t("pictures-title")).faulty(form.is_faulty());
    Ok(reader.show(page, move || {
        let licences = Licence::ALL.map(|licence| Offer::new(licence.name(), licence_words(licence)));
        let people =
            PeopleAgreed::ALL.map(|answer| Offer::new(answer.name(), t(&format!("pictures-people-{}", answer.name()))));
        let size = ta("pictures-file-hint", &[("number", (LARGEST_FILE / 1024 / 1024).into())]);
        let fields = view! {
            {form.input("name", &t("pictures-name"), Some(&t("pictures-name-hint")), "")}
            {form.input("words", &t("pictures-words"), Some(&t("pictures-words-hint")), "")}
            {form.text_area("alt", &t("pictures-alt"), Some(&t("pictures-alt-hint")), 3)}
            {form.input("author", &t("pictures-author"), Some(&t("pictures-author-hint")), "")}
            {form.select("licence", &t("pictures-licence"), None, &t("pictures-licence-choose"), licences.into())}
            {form.input("source", &t("pictures-source"), Some(&t("pictures-source-hint")), "")}
            {form.radios("people", &t("pictures-people"), Some(&t("pictures-people-hint")), people.into())}
            {form.file("file", &t("pictures-file"), Some(&size), ".png,.jpg,.jpeg,.webp,.gif,.svg")}
        };
        let buttons = ui::buttons("pictures-add", Some("pictures"));
        view! { {form.summary()} {form.frame_with_file("pictures/new", fields.into_any(), buttons)} }
    }))
}

/// The question before a picture is taken out.
pub async fn take_out(reader: Reader, Path((_, id)): Path<(String, String)>) -> Result<Response, Failure> {
    reader.may(&Deed::AddPicture).map_err(Failure::Refused)?;
    let picture = Picture::from(added(&reader.app.store, &id).await?);
    let path = format!("pictures/{id}/take-out");
    let form = Form::default();
    let page = Page::new(reader.t("pictures-take-out")).crumb("pictures", reader.t("pictures-title"));
    Ok(reader.show(page, move || {
        let asked = view! {
            <ul class="bt-pictures" role="list">{figure(&picture)}</ul>
            <p class="govuk-body">{t("pictures-take-out-text")}</p>
        };
        let buttons = ui::buttons("pictures-take-out", Some("pictures/groups/uploads"));
        form.frame("take-out", &path, asked.into_any(), buttons)
    }))
}

/// The picture that an address names: `upload-KEY`.
pub async fn added(store: &Store, id: &str) -> Result<Upload, StoreError> {
    let key = id.strip_prefix("upload-").and_then(key).ok_or(StoreError::NotFound)?;
    store.upload(&key).await
}

fn search_form(typed: &str) -> AnyView {
    view! {
        <form method="get" action=the_reader().href("pictures") role="search" class="bt-search">
            <div class="govuk-form-group">
                <label class="govuk-label govuk-label--m" for="q">{t("pictures-search")}</label>
                <div id="q-hint" class="govuk-hint">{t("pictures-search-hint")}</div>
                <input class="govuk-input" id="q" name="q" type="search" value=typed.to_owned() dir="auto" maxlength="200" aria-describedby="q-hint"/>
            </div>
            <button type="submit" class="govuk-button">{t("pictures-search-button")}</button>
        </form>
    }
    .into_any()
}

fn results(typed: &str, found: &[Picture]) -> AnyView {
    if found.is_empty() {
        return view! {
            <h2 class="govuk-heading-m">{ta("pictures-none", &[("text", typed.to_owned().into())])}</h2>
            <div class="bt-blocks">{ui::block("search", &t("pictures-none-next"))}</div>
            {add_button()}
            {groups()}
        }
        .into_any();
    }
    let said = ta("pictures-found", &[("count", found.len().into()), ("text", typed.to_owned().into())]);
    view! {
        <h2 class="govuk-heading-m" dir="auto">{said}</h2>
        {figures(found)}
        <p class="govuk-body"><a class="govuk-link" href=the_reader().href("pictures")>{t("pictures-groups")}</a></p>
    }
    .into_any()
}

fn groups() -> AnyView {
    let cards = SIGNS.map(|(group, picture)| {
        Card::new(picture, format!("pictures/groups/{group}"), t(&format!("pictures-group-{group}")))
    });
    view! { <h2 class="govuk-heading-l">{t("pictures-groups")}</h2> {ui::cards(cards, "pictures-group-empty")} }
        .into_any()
}

/// The page of these pictures that the reader asked for.
fn figures(pictures: &[Picture]) -> AnyView {
    if pictures.is_empty() {
        return view! { <div class="bt-blocks">{ui::block("empty", &t("pictures-group-empty"))}</div> }.into_any();
    }
    let total = u32::try_from(pictures.len()).unwrap_or(u32::MAX);
    let before = (the_reader().page_number() - 1).min((total - 1) / PICTURES_A_PAGE) * PICTURES_A_PAGE;
    let shown = pictures.iter().skip(before as usize).take(PICTURES_A_PAGE as usize).map(figure);
    view! {
        <ul class="bt-pictures" role="list">{shown.collect_view()}</ul>
        {ui::pages_of(total, PICTURES_A_PAGE)}
    }
    .into_any()
}

fn figure(picture: &Picture) -> AnyView {
    let reader = the_reader();
    let language = reader.locale.language();
    let (spoken, text) = picture.text(language);
    let lang = (spoken != language.code).then(|| spoken.to_owned());
    // What is only named again would be read out twice.
    let alt = text.alt.clone().unwrap_or_default();
    let source = picture.licence_source.clone().map(|source| view! { ", " <bdi>{source}</bdi> });
    let taken = (picture.source == Source::Upload && reader.may(&Deed::AddPicture).is_ok()).then(|| {
        let href = reader.href(&format!("pictures/{}/take-out", picture.id));
        let name = ta("pictures-take-out-this", &[("name", text.name.clone().into())]);
        view! { <a class="govuk-link bt-picture__deed" href=href>{name}</a> }
    });
    view! {
        <li>
            <figure class="bt-picture" id=picture.id.clone()>
                <img class="bt-picture__image" src=ui::picture_address(&picture.id) alt=alt lang=lang.clone() width="120" height="120" loading="lazy"/>
                <figcaption class="bt-picture__words">
                    <strong class="bt-picture__name" lang=lang dir="auto">{text.name.clone()}</strong>
                    <span class="bt-picture__licence">
                        <bdi>{picture.author.clone()}</bdi> " · " {licence_words(picture.licence)} {source}
                    </span>
                    {taken}
                </figcaption>
            </figure>
        </li>
    }
    .into_any()
}

fn licence_words(licence: Licence) -> String {
    t(&format!("pictures-licence-{}", licence.name()))
}

/// The way to the form, for those who may.
fn add_button() -> Option<AnyView> {
    let reader = the_reader();
    reader.may(&Deed::AddPicture).ok()?;
    let href = reader.href("pictures/new");
    Some(
        view! { <div class="bt-actions"><a class="govuk-button govuk-button--secondary" href=href>{t("pictures-add")}</a></div> }
            .into_any(),
    )
}

/// Who made the pictures, and under which terms they may be used.
fn about() -> AnyView {
    let licences = [Licence::CcBy, Licence::CcBySa];
    let links = licences.iter().filter_map(|licence| {
        let words = t(&format!("pictures-terms-{}", licence.name()));
        Some(view! { <li><a class="govuk-link" href=licence.address()?>{words}</a></li> })
    });
    view! {
        <section id="licences">
            <h2 class="govuk-heading-m">{t("pictures-about-title")}</h2>
            {ui::markdown(&t("pictures-about-text"))}
            <ul class="govuk-list govuk-list--bullet">{links.collect_view()}</ul>
        </section>
    }
    .into_any()
}
