//! Home, glossary, help, accessibility and privacy.

use super::hard_words::Marker;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::ui::{self, Card, Page, Section, t};
use axum::response::Response;
use domain::content::Form;
use leptos::prelude::*;
use std::sync::Arc;

/// The rooms of the site, one voice that led to a change, and what is talked about now.
pub async fn home(reader: Reader) -> Result<Response, Failure> {
    let store = &reader.app.store;
    let gates: Vec<_> = reader.spaces().await?.into_iter().map(|space| space.gate).collect();
    let topics = store.latest_topics(&gates, 3).await?;
    let voice = match store.voice_with_change().await? {
        Some(post) => reader.post(&post).await.ok(),
        None => None,
    };
    let locale = reader.locale;
    let forum = reader.href("forum");
    let page = Page::new(reader.t("home-title")).own_heading();
    Ok(reader.show(page, move || {
        let rooms = [("forum", "forum"), ("statements", "statement"), ("boards", "board"), ("strategy", "strategy")];
        let rooms = rooms.map(|(room, picture)| {
            Card::new(picture, room, t(&format!("nav-{room}"))).text(t(&format!("home-room-{room}")))
        });
        let voice = voice.map(|post| {
            let voice = ui::named(&post.words, locale);
            let card = Card::new("trail", format!("trail/post/{}", post.key), t("home-voice-link"));
            view! {
                <h2 class="govuk-heading-l">{t("home-voice-title")}</h2>
                <blockquote class="bt-statement"><p lang=voice.lang dir="auto">{voice.text}</p></blockquote>
                {ui::cards([card.text(t("home-voice-text"))], "content-nothing-yet")}
            }
        });
        let topics = topics.into_iter().map(|topic| crate::forum::topic_card(&topic, locale));
        view! {
            <div class="bt-welcome">
                <div class="bt-welcome__words">
                    <h1 class="govuk-heading-xl">{t("home-heading")}</h1>
                    <p class="bt-lead">{t("home-lead")}</p>
                    <a class="govuk-button" href=forum>{t("home-button")}</a>
                </div>
                <img class="bt-welcome__picture" src="/assets/pictures/welcome.svg" alt="" width="480" height="320"/>
            </div>
            <h2 class="govuk-heading-l">{t("home-rooms-title")}</h2>
            {ui::cards(rooms, "content-nothing-yet").into_any()}
            {voice}
            <h2 class="govuk-heading-l">{t("home-topics-title")}</h2>
            {ui::cards(topics, "forum-no-topics")}
        }
    }))
}

/// All hard words with their meanings.
pub async fn glossary(mut reader: Reader) -> Result<Response, Failure> {
    let words = reader.app.store.glossary().await?;
    // On this page every word is explained already.
    reader.marker = Arc::new(Marker::default());
    let locale = reader.locale;
    let page = Page::new(reader.t("glossary-title")).section(Section::Glossary);
    Ok(reader.show(page, move || {
        let words = words.into_iter().map(|word| {
            let title = ui::named(&word.words, locale);
            view! {
                <section id=word.key.to_string() class="bt-word">
                    <h2 class="govuk-heading-m" lang=title.lang dir="auto">{title.text}</h2>
                    {ui::reading(&word.words)}
                </section>
            }
        });
        view! { <p class="bt-lead">{t("glossary-lead")}</p> {words.collect_view()} }
    }))
}

/// How to take part, and who helps.
pub async fn help(reader: Reader) -> Result<Response, Failure> {
    let sections = [
        ("reading", "read"),
        ("listening", "listen"),
        ("sign-in", "card"),
        ("posting", "post"),
        ("trail", "trail"),
        ("paper", "letter"),
        ("another-way", "sound"),
        ("safe", "safe"),
        ("people", "phone"),
    ];
    Ok(of_sections(reader, "help", &sections))
}

/// What the site does for everybody, and what it does not do yet.
pub async fn accessibility(reader: Reader) -> Result<Response, Failure> {
    let sections = [
        ("aim", "accessibility"),
        ("easy-read", "easy-read"),
        ("keyboard", "computer"),
        ("settings", "text-size"),
        ("gaps", "going-on"),
        ("tell-us", "talk"),
    ];
    Ok(of_sections(reader, "accessibility", &sections))
}

/// What is kept about people, why, and for how long.
pub async fn privacy(reader: Reader) -> Result<Response, Failure> {
    let sections = [
        ("public", "people"),
        ("kept", "privacy"),
        ("requests", "letter"),
        ("news", "email"),
        ("cookies", "computer"),
        ("never", "no"),
        ("rights", "rights"),
    ];
    Ok(of_sections(reader, "privacy", &sections))
}

/// A page of headings and texts from the interface's own words. In easy read each paragraph is a block, and the
/// section's picture stands beside the first.
fn of_sections(reader: Reader, name: &'static str, sections: &[(&'static str, &'static str)]) -> Response {
    let sections = sections.to_vec();
    let form = reader.locale.form;
    let page = Page::new(reader.t(&format!("about-{name}-title")));
    reader.show(page, move || {
        let sections = sections.into_iter().map(|(section, picture)| {
            let text = t(&format!("about-{name}-{section}-text"));
            let body = match form {
                Form::Standard => ui::markdown(&text),
                Form::EasyRead => {
                    let blocks = text.split("\n\n").map(|text| ui::block(picture, text)).collect_view();
                    view! { <div class="bt-blocks">{blocks}</div> }.into_any()
                }
            };
            view! {
                <section id=section>
                    <h2 class="govuk-heading-m">{t(&format!("about-{name}-{section}-title"))}</h2>
                    {body}
                </section>
            }
        });
        view! { <p class="bt-lead">{t(&format!("about-{name}-lead"))}</p> {sections.collect_view()} }
    })
}
