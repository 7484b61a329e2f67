//! When posts of a space are looked at: before readers see them, after, or before for the first ones of a person.

use super::gates_of_moderator;
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::submit::Posted;
use crate::ui::{self, Card, Form, Offer, Page, Section, t, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::content::Locale;
use domain::form::{FieldFault, Fields, Reading};
use domain::forum::{Moderation, Space};
use leptos::prelude::*;

/// The spaces that a reader moderates, and when their posts are looked at.
pub async fn spaces(reader: Reader) -> Result<Response, Failure> {
    let gates = gates_of_moderator(&reader).await?;
    let mut spaces = reader.app.store.spaces().await?;
    spaces.retain(|space| gates.contains(&space.gate));
    let page = Page::new(reader.t("moderation-spaces-title"))
        .section(Section::Forum)
        .crumb("moderation", reader.t("queue-title"));
    Ok(reader.show(page, move || {
        let cards = spaces.iter().map(|space| {
            let path = format!("moderation/spaces/{}", space.key);
            Card::new(&space.picture, path, ui::named(&space.words, the_reader().locale))
                .text(t(&format!("when-{}", space.gate.moderation.name())))
        });
        view! { <p class="bt-lead">{t("when-lead")}</p> {ui::cards(cards, "queue-empty")} }
    }))
}

/// A space that this reader moderates; to everybody else the page is not there.
async fn to_set(reader: &Reader, space: &str) -> Result<Space, Failure> {
    let space = reader.app.store.space(&key(space)?).await?;
    reader.person()?;
    reader.may(&Deed::Moderate(space.gate.clone())).map_err(|_| Failure::NotFound)?;
    Ok(space)
}

/// The form for one space.
pub async fn space(reader: Reader, Path((_, space)): Path<(String, String)>) -> Result<Response, Failure> {
    let space = to_set(&reader, &space).await?;
    let form = Form::of(&reader, "when").await?.or([("when", space.gate.moderation.name().to_owned())]);
    let page = Page::new(ui::named(&space.words, reader.locale))
        .section(Section::Forum)
        .faulty(form.is_faulty())
        .crumb("moderation", reader.t("queue-title"))
        .crumb("moderation/spaces", reader.t("moderation-spaces-title"));
    Ok(reader.show(page, move || {
        let offers = Moderation::ALL.map(|when| {
            let name = when.name();
            Offer::new(name, t(&format!("when-{name}"))).hint(t(&format!("when-{name}-hint")))
        });
        view! {
            {form.summary()}
            <form method="post" action=the_reader().href(&format!("moderation/spaces/{}", space.key)) novalidate>
                {form.radios("when", &t("when-question"), None, offers.into())}
                <div class="bt-actions">{ui::buttons("when-button", Some("moderation/spaces"))}</div>
            </form>
        }
    }))
}

/// Sets it for one space.
pub async fn set(
    reader: Reader,
    Path((_, space)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    if !reader.viewer.is_signed_in() {
        return reader.ask_to_sign_in("when", fields).await;
    }
    let space = to_set(&reader, &space).await?;
    let store = reader.app.store.clone();
    let deed = Deed::Moderate(space.gate.clone());
    let write = async move |act: store::Act, when: Moderation| {
        store.set_moderation(&act, &space.gate, when).await?;
        Ok("moderation/spaces?said=when".to_owned())
    };
    reader.submit("when", &deed, fields, read, write).await
}

fn read(fields: &Fields, _: Locale) -> Result<Moderation, Vec<FieldFault>> {
    let mut form = Reading::of(fields);
    let when = form.choice("when", Moderation::from_name, "fault-when");
    form.done(when)
}
