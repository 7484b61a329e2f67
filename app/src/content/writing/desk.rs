//! What there is to write: the desk of those who write forms, and all forms of one text.

use super::{content, deed, name, path, section, where_it_stands};
use crate::content::recordings::managed;
use crate::failure::Failure;
use crate::forum;
use crate::reader::Reader;
use crate::ui::{self, Page, Section, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::content::{Form, Locale, Words, Writing};
use domain::record::Kind;
use leptos::prelude::*;
use store::Content;

/// What the desk can be asked for. People and what only others see have no forms of their own.
pub const KINDS: [Kind; 16] = [
    Kind::Topic,
    Kind::Post,
    Kind::Outcome,
    Kind::Statement,
    Kind::Space,
    Kind::Board,
    Kind::Meeting,
    Kind::Pledge,
    Kind::Strategy,
    Kind::Priority,
    Kind::Commitment,
    Kind::Point,
    Kind::Action,
    Kind::Progress,
    Kind::Measure,
    Kind::Word,
];
/// How many texts of a kind are looked through, the newest first.
const LOOKED_THROUGH: u32 = 500;
/// At most this many texts at once: more is no list to work from.
const SHOWN: usize = 50;

/// The desk: drafts first, then the texts of one kind that lack a form or have one that is out of date.
pub async fn desk(reader: Reader) -> Result<Response, Failure> {
    reader.may(&Deed::SeeForms).map_err(Failure::Refused)?;
    let target = reader.asked("in").and_then(Locale::parse).unwrap_or(reader.locale.in_form(Form::EasyRead));
    let mut drafts = reader.app.store.unpublished().await?;
    // A draft is for those who write there, and for nobody else.
    drafts.retain(|draft| reader.may(&Deed::WriteForm { place: draft.place.clone(), voice: None }).is_ok());
    let mut seen = vec![];
    for draft in drafts {
        if seen.len() < SHOWN && reader.sees_record(&draft.about).await.is_ok() {
            seen.push(draft);
        }
    }
    let drafts = seen;
    let mut all = vec![];
    for kind in KINDS {
        let mut waiting = reader.app.store.contents(kind, LOOKED_THROUGH).await?;
        waiting.retain(|content| is_waiting(&content.words, target));
        all.push((kind, waiting));
    }
    let counts: Vec<(Kind, usize)> = all.iter().map(|(kind, waiting)| (*kind, waiting.len())).collect();
    let asked = reader.asked("kind").and_then(Kind::from_name).filter(|kind| KINDS.contains(kind));
    // Nobody has to try one kind after the other to find what waits.
    let first = counts.iter().find(|(_, count)| *count > 0).map(|(kind, _)| *kind);
    let kind = asked.or(first).unwrap_or(Kind::Topic);
    let mut waiting = all.into_iter().find(|(one, _)| *one == kind).map(|(_, waiting)| waiting).unwrap_or_default();
    let total = waiting.len();
    waiting.truncate(SHOWN);
    let without_words = forum::without_words(&reader).await?;
    let page = Page::new(reader.t("desk-title")).section(Section::Forum);
    Ok(reader.show(page, move || {
        view! {
            <p class="bt-lead">{t("desk-lead")}</p>
            {super::exchange::link()}
            <h2 class="govuk-heading-l">{t("desk-drafts-title")}</h2>
            {drafts_list(&drafts)}
            <h2 class="govuk-heading-l" id="waiting">{t("desk-waiting-title")}</h2>
            {choose(target, kind, &counts)}
            <p class="govuk-body">{ta("desk-count", &[("count", total.into())])}</p>
            <ul class="bt-forms" role="list">{waiting.iter().map(|content| waiting_item(content, target)).collect_view()}</ul>
            {forum::without_words_view(&without_words)}
        }
    }))
}

/// Whether a text waits for a form: it is not there, or out of date.
pub fn is_waiting(words: &Words, target: Locale) -> bool {
    match words.version(target) {
        Some(version) => words.is_out_of_date(version),
        None => words.original().is_some_and(|original| original.locale != target),
    }
}

fn drafts_list(drafts: &[Writing]) -> AnyView {
    if drafts.is_empty() {
        return view! { <p class="govuk-body">{t("desk-no-drafts")}</p> }.into_any();
    }
    let items = drafts.iter().map(|draft| {
        let title = draft.version.title.clone().unwrap_or_else(|| ui::first_words(&draft.version.text()));
        let title = if title.is_empty() { t("desk-empty-draft") } else { title };
        let to = format!("{}/{}", path(&draft.about), draft.version.locale);
        let kind = t(&format!("kind-{}", draft.about.kind.name()));
        let by = ta("forms-draft-by", &[("name", draft.by_name.clone().into()), ("day", ui::day(draft.at).into())]);
        view! {
            <li class="bt-forms__item">
                <p class="bt-forms__name">
                    <a class="govuk-link" href=the_reader().href(&to) dir="auto" lang=draft.version.locale.tag()>{title}</a>
                </p>
                <p class="bt-card__meta">{kind} " · " {name(draft.version.locale)} " · " {by}</p>
            </li>
        }
    });
    view! { <ul class="bt-forms" role="list">{items.collect_view()}</ul> }.into_any()
}

/// Which form, and of which kind of text.
fn choose(target: Locale, kind: Kind, counts: &[(Kind, usize)]) -> AnyView {
    let locales = Locale::all().map(|locale| {
        view! { <option value=locale.tag() selected=locale == target>{name(locale)}</option> }
    });
    let kinds = counts.iter().map(|(one, count)| {
        let label = format!("{} ({count})", t(&format!("kind-{}", one.name())));
        view! { <option value=one.name() selected=*one == kind>{label}</option> }
    });
    view! {
        <form class="bt-choose" method="get" action=format!("{}#waiting", the_reader().href("forms"))>
            <div class="govuk-form-group">
                <label class="govuk-label" for="in">{t("desk-form")}</label>
                <select class="govuk-select" id="in" name="in">{locales.collect_view()}</select>
            </div>
            <div class="govuk-form-group">
                <label class="govuk-label" for="kind">{t("desk-kind")}</label>
                <select class="govuk-select" id="kind" name="kind">{kinds.collect_view()}</select>
            </div>
            <button type="submit" class="govuk-button govuk-button--secondary">{t("desk-show")}</button>
        </form>
    }
    .into_any()
}

fn waiting_item(content: &Content, target: Locale) -> AnyView {
    let reader = the_reader();
    let state = if content.words.version(target).is_some() { "form-out-of-date" } else { "form-missing" };
    view! {
        <li class="bt-forms__item">
            <p class="bt-forms__name">
                <a class="govuk-link" href=reader.href(&format!("{}/{target}", path(&content.record))) dir="auto">
                    {ui::title(&content.words, reader.locale)}
                </a>
            </p>
            <p class="bt-card__meta">{t(state)}</p>
        </li>
    }
    .into_any()
}

/// All forms of one text: what there is, what is true of it, and what somebody can do.
pub async fn forms_of(
    reader: Reader,
    Path((_, kind, id)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let content = content(&reader, &kind, &id).await?;
    let all = Deed::WriteForm { place: content.place.clone(), voice: content.voice.clone() };
    reader.may(&all).map_err(Failure::Refused)?;
    let writings = reader.app.store.writings(&content.record).await?;
    let recordings = reader.app.store.recordings_of([content.record.clone()]).await?;
    let title = ui::title(&content.words, reader.locale);
    let page = Page::new(reader.t("forms-title"))
        .section(section(content.record.kind))
        .crumb(where_it_stands(&content), title);
    Ok(reader.show(page, move || {
        let items = Locale::all().map(|locale| form_item(&content, locale, &writings)).collect_view();
        view! {
            <p class="bt-lead">{t("forms-lead")}</p>
            <blockquote class="bt-typed">{ui::short(&content.words)}</blockquote>
            <ul class="bt-forms" role="list">{items}</ul>
            {managed(&content.record, &recordings)}
        }
    }))
}

fn form_item(content: &Content, locale: Locale, writings: &[Writing]) -> AnyView {
    let reader = the_reader();
    let to = format!("{}/{locale}", path(&content.record));
    let version = content.words.version(locale);
    let original = content.words.original().is_some_and(|original| original.locale == locale);
    let draft = writings.iter().find(|writing| writing.version.locale == locale && !writing.published);
    let draft = draft.map(|draft| {
        let by = ta("forms-draft-by", &[("name", draft.by_name.clone().into()), ("day", ui::day(draft.at).into())]);
        view! { <p class="govuk-body">{by}</p> }
    });
    let state = match version {
        _ if original => view! { <p class="govuk-body">{t("form-original")}</p> }.into_any(),
        Some(version) => ui::truths(&content.words, version),
        None => view! { <p class="govuk-body">{t("form-missing")}</p> }.into_any(),
    };
    let link = |path: &str, id: &str| {
        let hidden = view! { <span class="govuk-visually-hidden">": " {name(locale)}</span> };
        view! { <a class="govuk-link" href=reader.href(path)>{t(id)} {hidden}</a> " " }.into_any()
    };
    let may_write = deed(content, locale).is_ok_and(|deed| reader.may(&deed).is_ok());
    let write = may_write.then(|| link(&to, if version.is_some() { "forms-change" } else { "forms-write" }));
    let published = version.filter(|_| !original);
    let outdated = published.filter(|version| content.words.is_out_of_date(version));
    let difference = outdated.map(|_| link(&format!("{to}/difference"), "forms-difference"));
    let easy = published.filter(|version| version.locale.form == Form::EasyRead);
    let test = easy.filter(|_| may_write).map(|_| link(&format!("{to}/test"), "forms-test"));
    let check =
        published.filter(|version| may_write && version.label.checked.is_none()).map(|_| check_button(&to, locale));
    view! {
        <li class="bt-forms__item">
            <h2 class="bt-forms__name">{name(locale)}</h2>
            {state} {draft}
            <div class="bt-forms__links">{write} {difference} {test} {check}</div>
        </li>
    }
    .into_any()
}

/// A second person says that they have checked a form.
fn check_button(to: &str, locale: Locale) -> AnyView {
    view! {
        <form method="post" action=the_reader().href(&format!("{to}/check"))>
            <button type="submit" class="govuk-button govuk-button--secondary">
                {t("forms-check")} <span class="govuk-visually-hidden">": " {name(locale)}</span>
            </button>
        </form>
    }
    .into_any()
}
