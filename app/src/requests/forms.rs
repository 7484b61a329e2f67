//! What is done with requests.

use super::about;
use super::pages::asking;
use crate::failure::{Failure, has_page};
use crate::reader::{Reader, key};
use crate::submit::Posted;
use crate::ui::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::accounts::Deed;
use domain::form::{FieldFault, Fields};
use domain::record::Record;
use domain::requests::{Asker, Closed, NewAnswer, NewEnding, NewRequest};
use store::{About, Act, StoreError};

/// Asks for something of the site in another way.
pub async fn ask(reader: Reader, Posted(fields): Posted) -> Result<Response, Failure> {
    keep(reader, None, fields).await
}

/// Asks for what a page shows in another way.
pub async fn ask_about(
    reader: Reader,
    Path((_, kind, id)): Path<(String, String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let about = about(&reader, &kind, &id).await?;
    keep(reader, Some(about), fields).await
}

/// Anybody may ask. Where something is wrong, the form is shown again at once: what stands in it is personal and becomes
/// no draft.
async fn keep(reader: Reader, about: Option<(Record, About)>, mut fields: Fields) -> Result<Response, Failure> {
    let new = match NewRequest::read(&fields, reader.locale, asker(&reader)) {
        Ok(new) => new,
        Err(faults) => return Ok(again(reader, about, fields, faults)),
    };
    let act = reader.act().unwrap_or_else(|_| Act::of_the_site(reader.now));
    let of = about.as_ref().map(|(record, about)| (record, about));
    match reader.app.store.ask_another_way(&act, of, &new).await {
        Ok(()) => Ok(reader.go("another-way/thanks")),
        // They went back, wrote something else and sent it with the key of what they had sent before.
        Err(StoreError::Exists) => {
            fields.0.remove("key");
            Ok(again(reader, about, fields, vec![FieldFault::new("main", "fault-sent-before")]))
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether the reader finds the answer on the site, or must say how to reach them.
pub fn asker(reader: &Reader) -> Asker {
    if reader.viewer.is_signed_in() { Asker::Person } else { Asker::Visitor }
}

fn again(reader: Reader, about: Option<(Record, About)>, fields: Fields, faults: Vec<FieldFault>) -> Response {
    let form = Form::again(fields, faults);
    let mut response = asking(reader, about, form, StatusCode::UNPROCESSABLE_ENTITY);
    has_page(&mut response);
    response
}

/// Answers a request.
pub async fn answer(
    reader: Reader,
    Path((_, id)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let store = reader.app.store.clone();
    let request = store.request(&key(&id)?).await?;
    let deed = Deed::AnswerRequests(request.place);
    let write = async move |act: Act, new: NewAnswer| {
        store.answer_request(&act, &request.key, &new).await?;
        Ok(format!("requests/{}?said=answered", request.key))
    };
    reader.submit("answer", &deed, fields, NewAnswer::read, write).await
}

/// Closes a request. Where another was quicker, they are told and keep what they wrote.
pub async fn close(
    reader: Reader,
    Path((_, id)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let store = reader.app.store.clone();
    let request = store.request(&key(&id)?).await?;
    let deed = Deed::AnswerRequests(request.place.clone());
    if reader.may(&deed).is_ok() && request.closed.is_some_and(|closed| !says(&fields, &closed)) {
        return reader.refuse("close", fields, vec![FieldFault::new("why", "fault-request-closed")]).await;
    }
    let write = async move |act: Act, new: NewEnding| {
        store.close_request(&act, &request.key, &new).await?;
        Ok(format!("requests/{}?said=closed", request.key))
    };
    reader.submit("close", &deed, fields, NewEnding::read, write).await
}

/// Whether a form says how a request ended, as it does when it was sent twice.
fn says(fields: &Fields, closed: &Closed) -> bool {
    fields.text("how") == closed.how.name() && fields.text("why") == closed.why
}
