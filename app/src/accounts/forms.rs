//! Signing in and out.

use super::pages::{card_page, email_page, is_path, stale};
use super::{LOCALE, PENDING};
use crate::failure::{Failure, has_page};
use crate::reader::{CODE, NEXT, PREFERENCES, Reader, SESSION, VISITOR};
use crate::submit::Posted;
use crate::ui::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::accounts::{CardPhrase, EmailAddress};
use domain::form::{FieldFault, Fields};
use domain::record::Key;
use store::{DraftPlace, Store, StoreError, Token};

/// How long the preferences live in a cookie, in seconds: a year.
pub const A_YEAR: i64 = 365 * 86400;
/// How long there is to press the button behind a link, in seconds.
const TO_CONFIRM: i64 = 600;

/// Signs in with the words on a card.
pub async fn with_card(reader: Reader, Posted(fields): Posted) -> Result<Response, Failure> {
    let Some(phrase) = phrase(&fields) else {
        return Ok(card_again(reader, fields, "fault-card-shape"));
    };
    match reader.app.store.person_of_card(&phrase).await? {
        Some(person) => welcome(reader, &person).await,
        None => Ok(card_again(reader, fields, "fault-card-unknown")),
    }
}

/// The words and the number that somebody typed, if they have the shape of those on a card.
pub fn phrase(fields: &Fields) -> Option<CardPhrase> {
    CardPhrase::parse(&["word-1", "word-2", "word-3", "number"].map(|field| fields.text(field)).join(" "))
}

fn card_again(reader: Reader, fields: Fields, message: &str) -> Response {
    let form = Form::again(fields, vec![FieldFault::new("word-1", message)]);
    let mut response = card_page(reader, form, StatusCode::UNPROCESSABLE_ENTITY);
    has_page(&mut response);
    response
}

/// Sends a link to an address, if somebody has it. The answer is the same either way.
pub async fn ask_for_link(reader: Reader, Posted(fields): Posted) -> Result<Response, Failure> {
    let Some(address) = EmailAddress::parse(fields.text("email")) else {
        let form = Form::again(fields, vec![FieldFault::new("email", "fault-email")]);
        let mut response = email_page(reader, form, StatusCode::UNPROCESSABLE_ENTITY);
        has_page(&mut response);
        return Ok(response);
    };
    let store = &reader.app.store;
    if let Some(token) = store.make_link(&Store::address_hash(&address), reader.now).await? {
        let path = reader.href(&format!("sign-in/link/{}", token.secret()));
        let link = format!("{}{path}", reader.app.site.public_url);
        let body = reader.ta("letter-sign-in-body", &[("link", link.into())]);
        store.post_letter(&address, &reader.t("letter-sign-in-subject"), &body, reader.now).await?;
    }
    Ok(reader.go("sign-in/letter"))
}

/// Opens a link from a letter.
pub async fn open_link(reader: Reader, Path((_, token)): Path<(String, String)>) -> Response {
    open(&reader, "link", &token)
}

/// Opens the QR code of a card.
pub async fn open_code(reader: Reader, Path((_, token)): Path<(String, String)>) -> Response {
    open(&reader, "code", &token)
}

/// Moves the secret out of the address at once, so that it does not stay in the browser's history or on the screen.
fn open(reader: &Reader, way: &str, token: &str) -> Response {
    let Some(token) = Token::parse(token) else { return stale(reader.clone()) };
    let pending = reader.cookie(PENDING, format!("{way}.{}", token.secret()), TO_CONFIRM);
    (reader.jar.clone().add(pending), Redirect::to(&reader.href("sign-in/confirm"))).into_response()
}

/// Signs in with the secret that waits in the cookie.
pub async fn confirm(reader: Reader, _: Posted) -> Result<Response, Failure> {
    let pending = reader.jar.get(PENDING).map(|cookie| cookie.value().to_owned()).unwrap_or_default();
    let (way, token) = pending.split_once('.').unwrap_or_default();
    let Some(token) = Token::parse(token) else { return Ok(stale(reader)) };
    let person = match way {
        "link" => match reader.app.store.use_link(&token, reader.now).await {
            Err(StoreError::NotFound) => None,
            person => Some(person?),
        },
        _ => reader.app.store.person_of_code(&token).await?,
    };
    match person {
        Some(person) => welcome(reader, &person).await,
        None => Ok(stale(reader)),
    }
}

/// Begins a session: with the person's own way of reading, and the drafts that they typed before.
async fn welcome(reader: Reader, person: &Key) -> Result<Response, Failure> {
    let store = &reader.app.store;
    let token = store.start_session(person, reader.now).await?;
    let viewer = store.viewer(&token, reader.now).await?;
    if let Some(visitor) = reader.jar.get(VISITOR) {
        store.adopt_drafts(&DraftPlace::visitor(visitor.value()), person.as_str(), reader.now).await?;
    }
    let next = reader.jar.get(NEXT).map(|cookie| cookie.value().to_owned()).filter(|next| is_path(next));
    let known = viewer.person();
    let mut jar = reader.jar.clone().add(reader.cookie(SESSION, token.secret().to_owned(), 30 * 86400));
    if let Some(person) = known {
        jar = jar.add(reader.cookie(PREFERENCES, person.preferences.to_cookie(), A_YEAR));
    }
    for name in [PENDING, NEXT, VISITOR, CODE] {
        jar = jar.add(reader.cookie(name, String::new(), 0));
    }
    // Their own locale, unless they were on their way to a page in another.
    let locale = known.and_then(|person| person.locale).filter(|_| next.is_none()).unwrap_or(reader.locale);
    jar = jar.add(reader.cookie(LOCALE, locale.tag(), A_YEAR));
    // A guest comes back to see what became of their words.
    let usual = if known.is_some_and(|person| person.guest) { "me" } else { "forum" };
    let to = format!("/{locale}/{}?said=signed-in", next.unwrap_or_else(|| usual.to_owned()));
    Ok((jar, Redirect::to(&to)).into_response())
}

/// Ends the session.
pub async fn sign_out(reader: Reader, _: Posted) -> Result<Response, Failure> {
    if let Some(token) = &reader.session {
        reader.app.store.end_session(token).await?;
    }
    // Nothing of a code stays on the device, nor of what somebody typed.
    let jar = [SESSION, CODE, VISITOR]
        .into_iter()
        .fold(reader.jar.clone(), |jar, name| jar.add(reader.cookie(name, String::new(), 0)));
    Ok((jar, Redirect::to(&reader.href(""))).into_response())
}
