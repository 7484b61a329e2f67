//! Answers that moderators give often. They are the same for all moderators of the site.

use super::parts;
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::submit::Posted;
use crate::ui::{self, Form, Page, Section, t, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::moderation::{NewSavedAnswer, SavedAnswer};
use leptos::prelude::*;

/// All saved answers, and the form for another one.
pub async fn page(reader: Reader) -> Result<Response, Failure> {
    reader.may(&Deed::SaveAnswers).map_err(Failure::Refused)?;
    let answers = reader.app.store.saved_answers().await?;
    let easy = reader.locale.in_form(domain::content::Form::EasyRead);
    let form = Form::of(&reader, "saved-answer").await?.or([("locale", easy.tag())]);
    let page = Page::new(reader.t("moderation-answers-title"))
        .section(Section::Forum)
        .faulty(form.is_faulty())
        .crumb("moderation", reader.t("queue-title"));
    Ok(reader.show(page, move || {
        let none = answers.is_empty().then(|| ui::cards([], "answers-none"));
        let fields = view! {
            {form.select("locale", &t("answers-locale"), Some(&t("answers-locale-hint")), &t("answers-choose"), parts::locales())}
            {form.input("title", &t("answers-name"), Some(&t("answers-name-hint")), "")}
            {form.text_area("text", &t("answers-text"), None, 5)}
        };
        view! {
            {form.summary()}
            <p class="bt-lead">{t("answers-lead")}</p>
            {answers.iter().map(saved).collect_view()}
            {none}
            <h2 class="govuk-heading-l">{t("answers-new-title")}</h2>
            {form.frame("saved-answer", "moderation/answers", fields.into_any(), ui::buttons("answers-button", None))}
        }
    }))
}

fn saved(answer: &SavedAnswer) -> AnyView {
    let (lang, path) = (answer.locale.tag(), format!("moderation/answers/{}/end", answer.key));
    view! {
        <section class="bt-matter">
            <h2 class="govuk-heading-m" lang=lang.clone() dir="auto">{answer.title.clone()}</h2>
            <p class="bt-card__meta">{parts::reads(answer.locale)}</p>
            <blockquote class="bt-typed" lang=lang dir="auto">{answer.text.clone()}</blockquote>
            <form method="post" action=the_reader().href(&path)>
                <button type="submit" class="govuk-button govuk-button--secondary">
                    {t("answers-end-button")}
                    <span class="govuk-visually-hidden">": " <bdi>{answer.title.clone()}</bdi></span>
                </button>
            </form>
        </section>
    }
    .into_any()
}

/// Saves an answer.
pub async fn save(reader: Reader, Posted(fields): Posted) -> Result<Response, Failure> {
    let store = reader.app.store.clone();
    let write = async move |act: store::Act, new: NewSavedAnswer| {
        store.save_answer(&act, &new).await?;
        Ok("moderation/answers?said=saved-answer".to_owned())
    };
    reader.submit("saved-answer", &Deed::SaveAnswers, fields, NewSavedAnswer::read, write).await
}

/// Takes one out.
pub async fn end(reader: Reader, Path((_, answer)): Path<(String, String)>) -> Result<Response, Failure> {
    reader.may(&Deed::SaveAnswers).map_err(Failure::Refused)?;
    reader.app.store.end_saved_answer(&reader.act()?, &key(&answer)?).await?;
    Ok(reader.go("moderation/answers?said=saved-answer-out"))
}
