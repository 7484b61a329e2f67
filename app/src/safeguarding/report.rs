//! Reporting a post: one button, a reason with a picture, and no account.

use crate::failure::{Failure, has_page};
use crate::reader::{Keep, Reader, VISITOR, key};
use crate::submit::Posted;
use crate::ui::{self, Form, Offer, Page, Section, t, the_reader};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::forum::Post;
use domain::safety::report::{NewReport, Reason};
use leptos::prelude::*;
use store::{Act, Token};

/// The link to report a post, for where posts are shown.
pub fn link(post: &Post) -> AnyView {
    let href = the_reader().href(&format!("report/{}", post.key));
    view! { <a class="govuk-link" href=href>{t("report-link")}</a> }.into_any()
}

/// The form.
pub async fn ask(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let post = reader.post(&key(&post)?).await?;
    Ok(asking(reader, post, Form::default(), StatusCode::OK))
}

fn asking(reader: Reader, post: Post, form: Form, status: StatusCode) -> Response {
    let page = Page::new(reader.t("report-title"))
        .section(Section::Forum)
        .faulty(form.is_faulty())
        .status(status)
        .crumb(format!("forum/post/{}", post.key), reader.t("report-back"));
    let mut response = reader.show(page, move || {
        let reader = the_reader();
        let offers = Reason::ALL.map(|reason| {
            let name = reason.name();
            Offer::new(name, t(&format!("report-reason-{name}"))).picture(picture(reason))
        });
        let back = format!("forum/post/{}", post.key);
        view! {
            {form.summary()}
            <p class="bt-lead">{t("report-lead")}</p>
            <blockquote class="bt-statement">{ui::reading(&post.words)}</blockquote>
            <form method="post" action=reader.href(&reader.path) novalidate>
                {form.key()}
                {form.radios("reason", &t("report-reason"), None, offers.into())}
                {form.text_area("words", &t("report-words"), Some(&t("report-words-hint")), 3)}
                <p class="govuk-body">{t("report-next")}</p>
                <div class="bt-actions">{ui::buttons("report-button", Some(&back))}</div>
            </form>
        }
    });
    // The key of the report stands in the form: a page that is kept would give the same key to everybody.
    response.extensions_mut().remove::<Keep>();
    response
}

const fn picture(reason: Reason) -> &'static str {
    match reason {
        Reason::NotSafe => "abuse",
        Reason::Rude => "angry",
        Reason::Private => "privacy",
        Reason::Untrue => "error",
        Reason::Other => "question",
    }
}

/// Reports a post. Anybody may who reads it. A visitor is known again by the cookie of their drafts, so that they count
/// once.
pub async fn send(
    reader: Reader,
    Path((_, post)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let post = reader.post(&key(&post)?).await?;
    let new = match NewReport::read(&fields, reader.locale) {
        Ok(new) => new,
        Err(faults) => {
            let mut response = asking(reader, post, Form::again(fields, faults), StatusCode::UNPROCESSABLE_ENTITY);
            has_page(&mut response);
            return Ok(response);
        }
    };
    let act =
        Act { by: reader.viewer.person().map(|person| person.key.clone()), with: None, voice: None, at: reader.now };
    let to = if new.is_for_leads() { "help-now?reported" } else { "reported" };
    if let Some(person) = &act.by {
        let who = format!("person:{person}");
        reader.app.store.report_post(&act, &post, &who, &new).await?;
        return Ok(reader.go(to));
    }
    let known = reader.jar.get(VISITOR).and_then(|cookie| Token::parse(cookie.value()));
    let visitor = known.unwrap_or_default();
    reader.app.store.report_post(&act, &post, visitor.secret(), &new).await?;
    let jar = reader.jar.clone().add(reader.cookie(VISITOR, visitor.secret().to_owned(), 30 * 86400));
    Ok((jar, reader.go(to)).into_response())
}

/// Thanks, and says what happens next.
pub async fn thanks(reader: Reader) -> Result<Response, Failure> {
    let page = Page::new(reader.t("report-thanks-title")).section(Section::Forum);
    Ok(reader.show(page, || {
        let reader = the_reader();
        view! {
            <div class="bt-blocks">
                {ui::block("people", &t("report-thanks-text"))}
                {ui::block("privacy", &t("report-thanks-private"))}
                {ui::block("phone", &t("report-thanks-danger"))}
            </div>
            <div class="bt-actions">
                <a class="govuk-button" href=reader.href("forum")>{t("report-thanks-button")}</a>
                <a class="govuk-link" href=reader.href("help-now")>{t("help-now-title")}</a>
            </div>
        }
    }))
}
