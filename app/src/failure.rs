//! What people see when something is wrong: in their own form, what happened and what to do next.

use crate::reader::Reader;
use crate::site::App;
use crate::ui::{self, Page};
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use domain::accounts::Refusal;
use domain::form::Fields;
use leptos::prelude::*;
use std::sync::Arc;
use store::StoreError;

/// The number of a request, which a reader can quote and an officer can find in the log.
#[derive(Clone, Debug)]
pub struct RequestId(pub String);

/// Why a page was not shown or a form was not done.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// There is no such page.
    #[error("there is no such page")]
    NotFound,
    /// The person may not do this.
    #[error(transparent)]
    Refused(Refusal),
    /// The request cannot have come from one of our forms.
    #[error("the form cannot be read")]
    Unreadable,
    /// The database did not do its part.
    #[error(transparent)]
    Store(StoreError),
    /// The database did not do its part and what was typed could not be kept: it is given back.
    #[error("what was typed could not be kept: {error}")]
    NotKept {
        /// Why.
        error: StoreError,
        /// What was typed.
        typed: Fields,
    },
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::NotFound,
            error => Self::Store(error),
        }
    }
}

impl Failure {
    /// The status that says it to programs.
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Refused(_) => StatusCode::FORBIDDEN,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::Store(error) | Self::NotKept { error, .. } => match error {
                StoreError::NotFound => StatusCode::NOT_FOUND,
                StoreError::Exists | StoreError::Conflict => StatusCode::CONFLICT,
                StoreError::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
                StoreError::Corrupt(_) => StatusCode::INTERNAL_SERVER_ERROR,
            },
        }
    }
}

/// Carries what was typed from a failure to the page that gives it back.
#[derive(Clone)]
struct Typed(Arc<Fields>);

/// Marks a response that is already a page in the reader's form.
#[derive(Clone)]
struct HasPage;

/// Says that a response of 400 or above is a page already, such as a form with something wrong in it.
pub fn has_page(response: &mut Response) {
    response.extensions_mut().insert(HasPage);
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let status = self.status();
        if status.is_server_error() {
            tracing::error!(error = %self, "a request failed");
        }
        let mut response = status.into_response();
        if let Self::NotKept { typed, .. } = self {
            response.extensions_mut().insert(Typed(Arc::new(typed)));
        }
        response
    }
}

/// Turns every answer of 400 and above that is not a page yet into one in the reader's own form.
pub async fn error_pages(State(app): State<App>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let reader_parts = parts.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    if status.as_u16() < 400 || response.extensions().get::<HasPage>().is_some() {
        return response;
    }
    let reader = match Reader::of(&reader_parts, &app).await {
        Ok(reader) => reader,
        Err(_) => Reader::anybody(&reader_parts, &app),
    };
    if status == StatusCode::FORBIDDEN
        && !reader.viewer.is_signed_in()
        && reader_parts.method == axum::http::Method::GET
    {
        let next = reader.cookie(crate::reader::NEXT, reader.path.clone(), 3600);
        let to = reader.href("sign-in");
        return (reader.jar.clone().add(next), Redirect::to(&to)).into_response();
    }
    let id = reader_parts.extensions.get::<RequestId>().map(|id| id.0.clone());
    let typed = response.extensions().get::<Typed>().cloned();
    let mut page = page(reader, status, id, typed);
    for name in [header::RETRY_AFTER, header::ALLOW] {
        if let Some(value) = response.headers().get(&name) {
            page.headers_mut().insert(name, value.clone());
        }
    }
    page.extensions_mut().insert(HasPage);
    page
}

/// The name of the messages for a status; every status has words, those without their own share the nearest.
fn name(status: StatusCode) -> &'static str {
    match status.as_u16() {
        403 => "refused",
        404 | 405 => "not-found",
        409 => "conflict",
        413 => "too-big",
        429 => "too-many",
        503 | 504 => "away",
        400..=499 => "unreadable",
        _ => "broken",
    }
}

fn page(reader: Reader, status: StatusCode, id: Option<String>, typed: Option<Typed>) -> Response {
    let name = name(status);
    let title = reader.t(&format!("failure-{name}-title"));
    let text = reader.t(&format!("failure-{name}-text"));
    let next = reader.t(&format!("failure-{name}-next"));
    let picture = if name == "not-found" { "lost" } else { "error" };
    let (home, help) = (reader.href(""), reader.href("help"));
    let (home_words, help_words) = (reader.t("failure-go-home"), reader.t("failure-go-help"));
    let number = id.map(|id| reader.ta("failure-number", &[("number", id.into())]));
    let kept = typed.map(|typed| give_back(&reader, &typed.0));
    reader.show(Page::new(title).status(status), move || {
        view! {
            <div class="bt-blocks">{ui::block(picture, &text)} {ui::block("help", &next)}</div>
            {kept}
            <div class="bt-actions">
                <a class="govuk-button" href=home>{home_words}</a>
                <a class="govuk-link" href=help>{help_words}</a>
            </div>
            {number.map(|number| view! { <p class="govuk-body">{number}</p> })}
        }
    })
}

/// Gives back what somebody typed, with a button that sends it again: nothing that a person typed is ever lost.
fn give_back(reader: &Reader, typed: &Fields) -> AnyView {
    let action = format!("{}{}", reader.href(&reader.path), if reader.query.is_empty() { "" } else { "?again" });
    let long: Vec<_> = typed.0.iter().filter(|(name, text)| name.as_str() != "key" && !text.is_empty()).collect();
    let shown =
        long.iter().map(|(_, text)| view! { <blockquote class="bt-typed" dir="auto">{text.to_string()}</blockquote> });
    let hidden =
        typed.0.iter().map(|(name, text)| view! { <input type="hidden" name=name.clone() value=text.clone()/> });
    view! {
        <h2 class="govuk-heading-m">{reader.t("failure-you-wrote")}</h2>
        {shown.collect_view()}
        <form method="post" action=action>
            {hidden.collect_view()}
            <button class="govuk-button govuk-button--secondary">{reader.t("failure-send-again")}</button>
        </form>
    }
    .into_any()
}
