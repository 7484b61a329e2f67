//! The forms of a board, one thing a page.

use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::ui::{self, Form, Offer, Page, Section, t, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::boards::{Board, Part};
use domain::record::Key;
use domain::statements::Statement;
use leptos::prelude::*;

/// A member.
pub async fn member(reader: Reader, Path((_, board)): Path<(String, String)>) -> Result<Response, Failure> {
    let (board, form) = begin(&reader, &board, "member", Deed::AddMember).await?;
    Ok(show(reader, board, ("member", form), "members", |form| {
        let parts = Part::ALL.map(|part| Offer::new(part.name(), t(&format!("part-{}", part.name()))));
        view! {
            {form.input("name", &t("member-name"), Some(&t("member-name-hint")), "")}
            {form.radios("part", &t("member-part"), None, parts.into())}
            {form.input("organisation", &t("member-organisation"), Some(&t("member-organisation-hint")), "")}
        }
        .into_any()
    }))
}

/// A meeting.
pub async fn meeting(reader: Reader, Path((_, board)): Path<(String, String)>) -> Result<Response, Failure> {
    let (board, form) = begin(&reader, &board, "meeting", Deed::CallMeeting).await?;
    Ok(show(reader, board, ("meeting", form), "meetings", |form| {
        view! {
            {form.input("title", &t("meeting-title"), None, "")}
            {form.date("on", &t("meeting-on"), Some(&t("form-date-hint")))}
            {form.input("starts", &t("meeting-starts"), Some(&t("meeting-starts-hint")), "govuk-input--width-5")}
            {form.input("place", &t("meeting-place"), Some(&t("meeting-place-hint")), "")}
            {form.text_area("text", &t("meeting-text"), Some(&t("meeting-text-hint")), 6)}
        }
        .into_any()
    }))
}

/// An action.
pub async fn action(reader: Reader, Path((_, board)): Path<(String, String)>) -> Result<Response, Failure> {
    let (board, form) = begin(&reader, &board, "action", Deed::TakeAction).await?;
    let store = &reader.app.store;
    let (statements, commitments, priorities) =
        (store.statements(1).await?, store.all_commitments().await?, store.priorities().await?);
    let form = form.or([("statement", reader.asked("statement").unwrap_or_default().to_owned())]);
    Ok(show(reader, board, ("action", form), "actions", move |form| {
        let commitments = crate::statements::commitment_offers(&commitments, &priorities);
        view! {
            {form.input("title", &t("action-title"), Some(&t("action-title-hint")), "")}
            {form.text_area("text", &t("action-text"), Some(&t("action-text-hint")), 4)}
            {form.input("owner", &t("action-owner-label"), Some(&t("action-owner-hint")), "")}
            {form.due()}
            {form.input("measured-by", &t("action-measured"), Some(&t("action-measured-hint")), "")}
            {form.select("statement", &t("action-statement"), Some(&t("action-statement-hint")), &t("form-none"), statement_offers(&statements))}
            {form.select("commitment", &t("action-commitment"), Some(&t("action-commitment-hint")), &t("form-none"), commitments)}
        }
        .into_any()
    }))
}

/// A pledge.
pub async fn pledge(reader: Reader, Path((_, board)): Path<(String, String)>) -> Result<Response, Failure> {
    let (board, form) = begin(&reader, &board, "pledge", Deed::MakePledge).await?;
    let statements = reader.app.store.statements(1).await?;
    Ok(show(reader, board, ("pledge", form), "pledges", move |form| {
        view! {
            {form.text_area("text", &t("pledge-text"), Some(&t("pledge-text-hint")), 4)}
            {form.input("organisation", &t("pledge-organisation"), None, "")}
            {form.due()}
            {form.select("statement", &t("pledge-statement"), Some(&t("action-statement-hint")), &t("form-none"), statement_offers(&statements))}
        }
        .into_any()
    }))
}

async fn begin(reader: &Reader, board: &str, form: &str, deed: fn(Key) -> Deed) -> Result<(Board, Form), Failure> {
    let board = reader.app.store.board(&key(board)?).await?;
    reader.may(&deed(board.key.clone())).map_err(Failure::Refused)?;
    Ok((board, Form::of(reader, form).await?))
}

fn show(
    reader: Reader,
    board: Board,
    (name, form): (&'static str, Form),
    what: &'static str,
    fields: impl FnOnce(&Form) -> AnyView + 'static,
) -> Response {
    let path = format!("boards/{}", board.key);
    let page = Page::new(reader.t(&format!("board-add-{what}")))
        .section(Section::Boards)
        .faulty(form.is_faulty())
        .crumb("boards", reader.t("boards-title"))
        .crumb(&path, ui::named(&board.words, reader.locale));
    reader.show(page, move || {
        let fields = view! { {fields(&form)} <p class="govuk-body">{t("board-form-next")}</p> };
        let buttons = ui::buttons(&format!("board-add-{what}"), Some(&path));
        view! { {form.summary()} {form.frame(name, &format!("{path}/{what}/new"), fields.into_any(), buttons)} }
    })
}

fn statement_offers(statements: &[Statement]) -> Vec<Offer> {
    let locale = the_reader().locale;
    statements
        .iter()
        .map(|statement| Offer::new(statement.key.to_string(), ui::named(&statement.words, locale)))
        .collect()
}
