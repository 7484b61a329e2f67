//! The people whose words were written down, for those who look after the space: how they agreed, how
//! they hear back, and a new code where theirs is lost.

use super::{consent, gates, hear};
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::ui::{self, Card, Page, t, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::{Deed, sight};
use domain::forum::Post;
use domain::record::Key;
use leptos::prelude::*;
use store::{Hearer, PEOPLE_A_PAGE, WrittenDown};

/// A person of an address, for somebody who looks after the space in which their words were written down. For everybody
/// else they are not there.
pub async fn looked_after(reader: &Reader, id: &str) -> Result<WrittenDown, Failure> {
    reader.person()?;
    let person = reader.app.store.written_down(&key(id)?).await?;
    reader.may(&Deed::Record(person.gate.clone())).map_err(|_| Failure::NotFound)?;
    Ok(person)
}

/// The same person, for somebody who may do for them what they cannot do themselves.
pub async fn to_look_after(reader: &Reader, id: &str) -> Result<WrittenDown, Failure> {
    let person = looked_after(reader, id).await?;
    reader.may(&deed(&person)).map_err(Failure::Refused)?;
    Ok(person)
}

/// What is done for a person who cannot do it themselves.
fn deed(person: &WrittenDown) -> Deed {
    Deed::LookAfter { gate: person.gate.clone(), guest: person.guest }
}

/// How a person hears, and in which language and form they read.
pub async fn hearer(reader: &Reader, person: &Key) -> Result<Hearer, Failure> {
    let found = reader.app.store.hearers(std::slice::from_ref(person)).await?;
    found.into_iter().next().ok_or(Failure::NotFound)
}

/// The page of a person, above those on which something is done for them.
pub fn page(reader: &Reader, title: String, person: &WrittenDown) -> Page {
    list_page(reader, title).crumb(format!("recorded/people/{}", person.person), person.name.clone())
}

fn list_page(reader: &Reader, title: String) -> Page {
    Page::new(title)
        .crumb("recorded", reader.t("recorded-title"))
        .crumb("recorded/people", reader.t("recorded-people-title"))
}

/// Everybody whose words were written down in the spaces of the reader, the latest first.
pub async fn list(reader: Reader) -> Result<Response, Failure> {
    let spaces: Vec<Key> = gates(&reader).await?.into_iter().map(|gate| gate.space).collect();
    let (people, total) = reader.app.store.written_down_in(&spaces, reader.page_number()).await?;
    let page = Page::new(reader.t("recorded-people-title")).crumb("recorded", reader.t("recorded-title"));
    Ok(reader.show(page, move || {
        let locale = the_reader().locale;
        let cards = people.iter().map(|person| {
            let title = ui::named(&person.title, locale);
            let path = format!("recorded/people/{}", person.person);
            Card::new("me", path, person.name.clone())
                .text(view! { <bdi lang=title.lang>{title.text}</bdi> })
                .meta(ui::day(person.at))
        });
        view! {
            <p class="bt-lead">{t("recorded-people-lead")}</p>
            {ui::cards(cards, "recorded-people-none")}
            {ui::pages_of(total, PEOPLE_A_PAGE)}
        }
    }))
}

/// One person: their words, how they agreed, and how they hear back.
pub async fn person(reader: Reader, Path((_, id)): Path<(String, String)>) -> Result<Response, Failure> {
    let person = looked_after(&reader, &id).await?;
    let hearer = hearer(&reader, &person.person).await?;
    let post = reader.app.store.post(&person.post).await?;
    let post = Some(post).filter(|post| sight(&reader.viewer, post).has_words());
    let page = list_page(&reader, person.name.clone());
    Ok(reader.show(page, move || {
        view! {
            {said(&person, post.as_ref())}
            {agreed(&person)}
            {for_them(&person, &hearer)}
        }
    }))
}

/// What they said, where this reader sees it.
fn said(person: &WrittenDown, post: Option<&Post>) -> AnyView {
    let reader = the_reader();
    let title = ui::named(&person.title, reader.locale);
    let href = reader.href(&format!("forum/post/{}", person.post));
    let there = post.map(|post| {
        view! {
            <article class="bt-post">
                {ui::reading(&post.words)}
                <p class="bt-post__links"><a class="govuk-link" href=href>{t("slips-see")}</a></p>
            </article>
        }
    });
    view! {
        <p class="bt-lead">{t("recorded-about")} " " <bdi lang=title.lang>{title.text}</bdi> " · " {ui::day(person.at)}</p>
        {there}
    }
    .into_any()
}

/// How they agreed, and the way to note that they no longer do.
fn agreed(person: &WrittenDown) -> AnyView {
    let href = the_reader().href(&format!("recorded/people/{}/consent", person.person));
    let link = person.agreed.withdrawn_at.is_none().then(|| {
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{t("consent-withdraw-title")}</a></p> }
    });
    view! {
        <h2 class="govuk-heading-m">{t("consent-title")}</h2>
        <p class="govuk-body">{consent::in_words(&person.agreed)}</p>
        {link}
    }
    .into_any()
}

/// What can be done for them; nothing for somebody who has an account or a role.
fn for_them(person: &WrittenDown, hearer: &Hearer) -> AnyView {
    let reader = the_reader();
    if reader.may(&deed(person)).is_err() {
        return view! { <div class="bt-blocks">{ui::block("me", &t("recorded-person-account"))}</div> }.into_any();
    }
    let href = |end: &str| reader.href(&format!("recorded/people/{}/{end}", person.person));
    view! {
        <h2 class="govuk-heading-m">{t("hear-back-title")}</h2>
        <p class="govuk-body">{hear::in_words(hearer)}</p>
        <p class="govuk-body"><a class="govuk-link" href=href("hearing")>{t("hear-back-change")}</a></p>
        <h2 class="govuk-heading-m">{t("person-code-lost")}</h2>
        <p class="govuk-body"><a class="govuk-link" href=href("code")>{t("person-code-link")}</a></p>
    }
    .into_any()
}
