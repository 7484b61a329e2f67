//! What is done about notices: following, reading, choosing how to hear.

use super::can_be_followed;
use super::pages::{followed, hearing_page};
use crate::accounts::is_path;
use crate::failure::{Failure, has_page};
use crate::reader::{Reader, key, time_zone};
use crate::submit::Posted;
use crate::ui::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::accounts::Deed;
use domain::notices::Hearing;
use domain::record::{Kind, Record};
use store::{NoticeCursor, WhatWaits};

/// Follows something, or stops following it, and leads back to where the button stood.
pub async fn follow(
    reader: Reader,
    Path((_, kind, id)): Path<(String, String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let kind = Kind::from_name(&kind).filter(|kind| can_be_followed(*kind)).ok_or(Failure::NotFound)?;
    let record = kind.record(key(&id)?);
    let person = reader.person()?.key.clone();
    must_see(&reader, &record).await?;
    let starts = fields.text("do") != "stop";
    reader.app.store.keep_following(&person, &record, starts, reader.now).await?;
    let back = Some(fields.text("back")).filter(|back| is_path(back)).unwrap_or("me/notices");
    let said = if starts { "following" } else { "not-following" };
    // A strategy has no page of its own: it stands on one with the others.
    let place = if kind == Kind::Strategy { format!("#{id}") } else { String::new() };
    Ok(reader.go(&format!("{back}?said={said}{place}")))
}

/// Lets somebody follow only what is there and what they may see.
async fn must_see(reader: &Reader, record: &Record) -> Result<(), Failure> {
    reader.sees_record(record).await?;
    let store = &reader.app.store;
    match record.kind {
        Kind::Statement => store.statement(&record.key).await.map(drop)?,
        Kind::Board => store.board(&record.key).await.map(drop)?,
        Kind::Strategy => store.strategy(&record.key).await.map(drop)?,
        _ => {}
    }
    Ok(())
}

/// Opens a notice: it counts as read, and its page is shown.
pub async fn open(reader: Reader, Path((_, news)): Path<(String, String)>) -> Result<Response, Failure> {
    let person = reader.person()?.key.clone();
    let notice = reader.app.store.notice(&person, &key(&news)?).await?;
    let notice = super::as_seen(&reader, notice).await?;
    reader.app.store.read_notice(&person, &notice).await?;
    Ok(reader.go(&super::path_of(&notice)))
}

/// All notices were read that somebody saw on the page. Those that came since stay new.
pub async fn read_all(reader: Reader, Posted(fields): Posted) -> Result<Response, Failure> {
    let person = reader.person()?.key.clone();
    let newest = NoticeCursor::parse(fields.text("newest")).ok_or(Failure::Unreadable)?;
    let waits = WhatWaits::told_to(&reader.viewer, &person);
    reader.app.store.read_notices(&person, &newest, waits).await?;
    Ok(reader.go("notices?said=notices-read"))
}

/// Keeps how somebody wants to hear. Where something is wrong, the form is shown again at once: an address becomes no
/// draft.
pub async fn keep_hearing(reader: Reader, Posted(fields): Posted) -> Result<Response, Failure> {
    reader.may(&Deed::OwnAccount).map_err(Failure::Refused)?;
    let person = reader.person()?.key.clone();
    let store = reader.app.store.clone();
    let (_, has_email) = store.hearing(&person).await?;
    match Hearing::read(&fields, has_email) {
        Ok(hearing) => {
            let next = hearing.due(reader.now, &time_zone());
            store.keep_hearing(&reader.act()?, &person, &hearing, next).await?;
            Ok(reader.go("me/notices?said=hearing"))
        }
        Err(faults) => {
            let form = Form::again(fields, faults);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            let followed = followed(&reader, &person).await?;
            let mut response = hearing_page(reader, form, has_email, followed, status);
            has_page(&mut response);
            Ok(response)
        }
    }
}
