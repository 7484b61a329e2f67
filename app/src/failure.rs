//! What people see when something is wrong: in their own form, what happened and what to do next.

use crate::reader::Reader;
use crate::site::App;
use crate::ui::{self, Page};
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use domain::accounts::Refusal;
use domain::form::Fields;
use domain::forum::TAKE_OUT;
use leptos::prelude::*;
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
    /// A booklet could not be made.
    #[error(transparent)]
    Paper(#[from] paper::PaperError),
    /// Work beside the threads that answer did not come to its end.
    #[error("what was begun was broken off")]
    Interrupted,
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
            Self::Paper(_) | Self::Interrupted => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Store(error) => match error {
                StoreError::NotFound => StatusCode::NOT_FOUND,
                StoreError::Exists | StoreError::Conflict => StatusCode::CONFLICT,
                StoreError::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
                StoreError::Corrupt(_) => StatusCode::INTERNAL_SERVER_ERROR,
            },
        }
    }
}

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
        status.into_response()
    }
}

/// Marks the refusal of a change that came from another site.
#[derive(Clone)]
pub struct FromOutside;

/// Turns every answer of 400 and above that is not a page yet into one in the reader's own form. What was typed in a form
/// is given back on it, whatever stood in the way: a role, a limit, another form, a database that is away.
pub async fn error_pages(State(app): State<App>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let reader_parts = parts.clone();
    let (body, typed) = match typed(&parts, body).await {
        Ok(read) => read,
        Err(status) => return page(Reader::anybody(&reader_parts, &app), status, false, None, None),
    };
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    if status.as_u16() < 400 || response.extensions().get::<HasPage>().is_some() {
        return response;
    }
    // Of a database that is away nothing more is asked: one on another machine lets whoever asks wait until it is back.
    let known = match status {
        StatusCode::SERVICE_UNAVAILABLE => None,
        _ => Reader::of(&reader_parts, &app).await.ok(),
    };
    let reader = known.unwrap_or_else(|| Reader::anybody(&reader_parts, &app));
    if status == StatusCode::FORBIDDEN && !reader.viewer.is_signed_in() && reader_parts.method == Method::GET {
        let next = reader.cookie(crate::reader::NEXT, reader.path.clone(), 3600);
        let to = reader.href("sign-in");
        return (reader.jar.clone().add(next), Redirect::to(&to)).into_response();
    }
    let typed = typed.map(|fields| (fields, Again::Helps));
    let with_file = response.extensions().get::<TypedWithFile>().map(|typed| (typed.0.clone(), Again::LacksTheFile));
    let typed = typed.or(with_file);
    let id = reader_parts.extensions.get::<RequestId>().map(|id| id.0.clone());
    let outside = response.extensions().get::<FromOutside>().is_some();
    let mut page = page(reader, status, outside, id, typed);
    for name in [header::RETRY_AFTER, header::ALLOW] {
        if let Some(value) = response.headers().get(&name) {
            page.headers_mut().insert(name, value.clone());
        }
    }
    page.extensions_mut().insert(HasPage);
    page
}

/// What was typed in a form with a file, on an answer that says that it was not done: such a form is read once, while it
/// comes, and not before.
#[derive(Clone)]
pub struct TypedWithFile(pub Fields);

/// Whether what was typed can be sent again with a button.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Again {
    Helps,
    /// A file would have to be chosen again.
    LacksTheFile,
}

/// The largest form that is read for giving it back, in bytes: a text of a megabyte, each byte of which becomes three on its
/// way. The site itself takes less; whoever pasted more gets it back with the word that it is too much.
const LARGEST_FORM: usize = 3 * 1024 * 1024 + 64 * 1024;

/// Reads what was typed, and hands on the body as it came. What people type to sign in is secret and is not given back.
async fn typed(parts: &Parts, body: Body) -> Result<(Body, Option<Fields>), StatusCode> {
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let secret = parts.uri.path().contains("/sign-in") || parts.uri.path().ends_with("/supporting");
    if parts.method != Method::POST || secret || !kind.starts_with("application/x-www-form-urlencoded") {
        return Ok((body, None));
    }
    let bytes = axum::body::to_bytes(body, LARGEST_FORM).await.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
    let fields = Fields(form_urlencoded::parse(&bytes).into_owned().collect());
    Ok((Body::from(bytes), Some(fields)))
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

fn page(
    reader: Reader,
    status: StatusCode,
    outside: bool,
    id: Option<String>,
    typed: Option<(Fields, Again)>,
) -> Response {
    let name = name(status);
    let title = reader.t(&format!("failure-{name}-title"));
    let text = match status {
        _ if outside => reader.t("failure-outside-text"),
        StatusCode::FORBIDDEN if !reader.viewer.is_signed_in() => reader.t("failure-signed-out-text"),
        _ => reader.t(&format!("failure-{name}-text")),
    };
    let next = reader.t(&format!("failure-{name}-next"));
    let picture = if name == "not-found" { "lost" } else { "error" };
    let (home, help) = (reader.href(""), reader.href("help"));
    let (home_words, help_words) = (reader.t("failure-go-home"), reader.t("failure-go-help"));
    let number = id.map(|id| reader.ta("failure-number", &[("number", id.into())]));
    let kept = typed.map(|(typed, again)| {
        let helps = match typed.0.iter().any(is_typed) {
            true => !matches!(status, StatusCode::FORBIDDEN | StatusCode::PAYLOAD_TOO_LARGE),
            // A button alone is worth pressing again where time helps.
            false => matches!(status, StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS),
        };
        give_back(&reader, &typed, helps && again == Again::Helps)
    });
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

/// Fields of our forms that nobody types: they go along when the form is sent again, and are not shown.
const NOT_TYPED: [&str; 16] = [
    "key",
    "do",
    "as",
    "seen",
    "asked-about",
    "version",
    "turn",
    "feel",
    "about",
    "reply-to",
    "whose",
    "with-support",
    "how",
    "reason",
    "verdict",
    "locale",
];
/// What the names of groups of boxes begin with, and of what goes along for each of their posts.
const BOXES: [&str; 7] = ["found-", "quote-", "names-", TAKE_OUT, "tick-", "turn-", "version-"];

fn is_typed((name, text): (&String, &String)) -> bool {
    let chosen = NOT_TYPED.contains(&name.as_str()) || BOXES.iter().any(|group| name.starts_with(group));
    !chosen && !text.trim().is_empty()
}

/// What somebody typed in a form, without what they chose and what nobody types.
pub fn words_in(fields: &Fields) -> Vec<&str> {
    fields.0.iter().filter(|field| is_typed(*field)).map(|(_, text)| text.as_str()).collect()
}

/// Gives back what somebody typed, with a button that sends it again where that can help: nothing that a person typed is
/// ever lost.
fn give_back(reader: &Reader, typed: &Fields, again: bool) -> AnyView {
    let query = if reader.query.is_empty() { String::new() } else { format!("?{}", reader.query) };
    let action = format!("{}{query}", reader.href(&reader.path));
    let long = words_in(typed);
    let title = (!long.is_empty()).then(|| view! { <h2 class="govuk-heading-m">{reader.t("failure-you-wrote")}</h2> });
    let shown =
        long.into_iter().map(|text| view! { <blockquote class="bt-typed" dir="auto">{text.to_owned()}</blockquote> });
    let hidden =
        typed.0.iter().map(|(name, text)| view! { <input type="hidden" name=name.clone() value=text.clone()/> });
    let again = again.then(|| {
        view! {
            <form method="post" action=action>
                {hidden.collect_view()}
                <button type="submit" class="govuk-button govuk-button--secondary">{reader.t("failure-send-again")}</button>
            </form>
        }
    });
    view! { {title} {shown.collect_view()} {again} }.into_any()
}
