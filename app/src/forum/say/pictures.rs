//! The two steps of saying something in pictures: "I feel …", "It is about …". Each picture is a button; a search finds
//! others by words in the reader's language.

use super::{Place, SayPath, Work, answer};
use crate::failure::Failure;
use crate::reader::Reader;
use crate::ui::{self, t, the_reader};
use axum::response::Response;
use domain::content::pictures::{Picture, PictureIndex, Source};
use domain::forum::Step;
use leptos::prelude::*;

/// How many pictures a search shows: more than that nobody looks through.
const FOUND: usize = 36;
/// How many proposals the title of the topic gives, out of how many.
const PROPOSED: usize = 4;
const MOST_PROPOSED: usize = 12;
/// The feelings that are offered; others are found by a word.
const FEELINGS: [&str; 8] = ["happy", "calm", "safe", "sad", "worried", "angry", "stuck", "not-sure"];
/// What people most often speak of here, in the order of a day: home and people, help and health, going out, money, rights.
const OFTEN: [&str; 24] = [
    "home",
    "family",
    "friend",
    "carer",
    "supporter",
    "help",
    "doctor",
    "nurse",
    "hospital",
    "mental-health",
    "food",
    "bus",
    "travel",
    "shop",
    "street",
    "community",
    "work",
    "training",
    "money",
    "letter",
    "phone",
    "meeting",
    "choice",
    "safe",
];

/// "I feel …"
pub async fn feel(reader: Reader, path: SayPath) -> Result<Response, Failure> {
    step(reader, path, Step::Feel).await
}

/// "It is about …"
pub async fn about(reader: Reader, path: SayPath) -> Result<Response, Failure> {
    step(reader, path, Step::About).await
}

async fn step(reader: Reader, path: SayPath, step: Step) -> Result<Response, Failure> {
    let reader = reader.known();
    let work = Work::open(&reader, path).await?;
    let index = reader.app.pictures().await?;
    let typed = reader.decoded("q").trim().to_owned();
    let offered: Vec<(String, String)> = offered(&reader, &work.place, &index, step, &typed)
        .into_iter()
        .map(|picture| (picture.id.clone(), picture.name(reader.locale.language()).to_owned()))
        .collect();
    let page = work.place.step(&reader, reader.t(&format!("say-{}-title", step.name())));
    let known = reader.clone();
    let shown = reader.show(page, move || {
        let now = work.fields.text(step.name()).to_owned();
        let none = (offered.is_empty()).then(|| view! { <p class="govuk-body">{t("writing-found-nothing")}</p> });
        let pictures = offered.iter().map(|(id, name)| pick(step, id, name, *id == now)).collect_view();
        // The search stands above what it found. Before that the pictures come first: pressing one is easier than a word.
        let (above, below) = (!typed.is_empty(), typed.is_empty());
        let search = |shown: bool| shown.then(|| search(&work.place, step, &typed));
        view! {
            <p class="bt-lead">{t(&format!("say-{}-lead", step.name()))}</p>
            {search(above)}
            <form method="post" action=the_reader().href(&work.place.say())>
                {none}
                <ul class="bt-picks bt-picks--big" role="list">{pictures}</ul>
                <div class="bt-actions">
                    <button type="submit" name="do" value=format!("{}:", step.name()) class="govuk-button govuk-button--secondary">{t("say-no-picture")}</button>
                    <a class="govuk-link" href=the_reader().href(&format!("{}?on", work.place.say()))>{t("say-back")}</a>
                </div>
            </form>
            {search(below)}
        }
    });
    Ok(answer(&known, shown))
}

/// A picture as a button.
fn pick(step: Step, id: &str, name: &str, chosen: bool) -> impl IntoView + use<> {
    view! {
        <li>
            <button type="submit" name="do" value=format!("{}:{id}", step.name()) class="bt-pick" aria-pressed=chosen.then_some("true")>
                <img src=ui::picture_address(id) alt="" width="120" height="120" loading="lazy"/> <span>{name.to_owned()}</span>
            </button>
        </li>
    }
}

/// The search. It asks for the same page again, so it changes nothing.
fn search(place: &Place, step: Step, typed: &str) -> AnyView {
    let action = the_reader().href(&format!("{}/{}", place.say(), step.name()));
    view! {
        <form method="get" action=action role="search" class="bt-search">
            <label class="govuk-label govuk-label--m" for="q">{t("say-search")}</label>
            <div class="bt-choose">
                <div class="govuk-form-group">
                    <input class="govuk-input govuk-input--width-20" type="search" id="q" name="q" value=typed.to_owned() autocomplete="off" dir="auto"/>
                </div>
                <button type="submit" class="govuk-button govuk-button--secondary">{t("pictures-search-button")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// What is offered: what was searched for, or what people most often mean.
fn offered<'a>(reader: &Reader, place: &Place, index: &'a PictureIndex, step: Step, typed: &str) -> Vec<&'a Picture> {
    let language = reader.locale.language();
    if !typed.is_empty() {
        return index.search(typed, language).into_iter().take(FOUND).collect();
    }
    if step == Step::Feel {
        return FEELINGS.iter().filter_map(|id| index.get(id)).collect();
    }
    let title = place.topic.as_ref().map(|topic| topic.words.title(reader.locale).to_owned()).unwrap_or_default();
    // Of our own drawings: those of others fit single words, and a title has many.
    let proposed = index.propose(&title, language, MOST_PROPOSED).into_iter();
    let proposed = proposed.filter(|picture| picture.source == Source::Own).take(PROPOSED);
    let mut offered: Vec<&Picture> = vec![];
    for picture in proposed.chain(OFTEN.iter().filter_map(|id| index.get(id))) {
        if !offered.iter().any(|there| there.id == picture.id) {
            offered.push(picture);
        }
    }
    offered
}
