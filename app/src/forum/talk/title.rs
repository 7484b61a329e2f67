//! What a topic is called: whoever looks after its space can put that right.

use super::topics::{hosted, page_about, to_host};
use crate::failure::Failure;
use crate::forum::say::personal;
use crate::reader::Reader;
use crate::safeguarding::may_tell_of_more_harm;
use crate::submit::Posted;
use crate::ui::{self, Form, t, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::content::{Locale, Version, Words};
use domain::form::{FieldFault, Fields};
use domain::talk::{NewTitle, with_title};
use leptos::prelude::*;
use store::Act;

/// The name of the form.
const FORM: &str = "topic-title";

/// What a topic is called where it was written, its language, and the name of what it says there.
struct Called {
    title: String,
    locale: Locale,
    digest: String,
}

impl Called {
    fn of(words: &Words, locale: Locale) -> Self {
        let first = words.original().cloned().unwrap_or_else(|| Version::standard(locale, None, ""));
        Self { digest: first.digest(), locale: first.locale, title: first.title.unwrap_or_default() }
    }
}

/// The page on which the title of a topic is changed.
pub async fn page(
    reader: Reader,
    Path((_, space, topic)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let (topic, back) = hosted(&reader, &space, &topic).await?;
    let called = Called::of(&topic.words, reader.locale);
    let form = Form::of(&reader, FORM).await?.writing_in(called.locale).or([("title", called.title.clone())]);
    let page = page_about(&reader, "talk-title-title", &topic).faulty(form.is_faulty());
    Ok(reader.show(page, move || {
        let typed = typed(form.fields());
        let lang = (called.locale.language() != the_reader().locale.language()).then(|| called.locale.tag());
        let fields = view! {
            // Always what it is called now: whoever comes back to an old draft has it before them.
            <input type="hidden" name="seen" value=called.digest/>
            {form.input("title", &t("talk-title-new"), Some(&t("talk-title-hint")), "")}
            {personal::asked_again(&form, "title", &typed, called.locale)}
        };
        let buttons = ui::buttons("talk-title-button", Some(&format!("{back}/after")));
        view! {
            {form.summary()}
            <p class="govuk-body">{t("talk-title-now")} " " <bdi lang=lang>{called.title}</bdi></p>
            {form.frame(FORM, &format!("{back}/title"), fields.into_any(), buttons)}
        }
    }))
}

/// Gives a topic another title, once whoever does was asked about what may be personal in it.
pub async fn retitle(
    reader: Reader,
    Path((_, space, topic)): Path<(String, String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let (topic, deed) = to_host(&reader, &space, &topic).await?;
    let store = reader.app.store.clone();
    let (called, before) = (Called::of(&topic.words, reader.locale), topic.words.clone());
    let (locale, typed) = (called.locale, typed(&fields));
    if reader.may(&deed).is_ok() && personal::is_to_be_asked("title", &typed, &fields, locale) {
        return reader.refuse(FORM, personal::to_ask(fields, &typed), vec![]).await;
    }
    let read = move |fields: &Fields, _| new_title(fields, &called, &before);
    let write = async move |act: Act, title: String| {
        store.retitle_topic(&act, &topic, &title).await?;
        Ok(format!("forum/{}/{}?said=topic-kept", topic.space, topic.key))
    };
    reader.submit(FORM, &deed, fields, read, write).await
}

/// The title as it stands in a form; empty where it cannot be one.
fn typed(fields: &Fields) -> String {
    NewTitle::read(fields).map(|new| new.title).unwrap_or_default()
}

/// The title that a form asks for. A title stands before everybody's eyes at once, so what may tell that somebody is not safe
/// goes into none; and nobody takes away a title that they have not seen.
fn new_title(fields: &Fields, called: &Called, before: &Words) -> Result<String, Vec<FieldFault>> {
    let new = NewTitle::read(fields)?;
    let title = personal::as_decided("title", &new.title, fields, called.locale);
    let fault = |message| Err(vec![FieldFault::new("title", message)]);
    // The same form, sent twice.
    if title == called.title {
        return Ok(title);
    }
    if new.seen != called.digest {
        return fault("fault-topic-title-meanwhile");
    }
    if may_tell_of_more_harm(before, &with_title(before, &title)) {
        return fault("fault-topic-title-harm");
    }
    Ok(title)
}
