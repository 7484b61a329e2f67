//! What moderators do: decide about one post or several, and undo it.

use super::pages::{changed_meanwhile, to_moderate, too_late};
use super::parts;
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::submit::Posted;
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::{Deed, Refusal};
use domain::form::{FieldFault, Fields};
use domain::moderation::{LONGEST_WORDS, NewDecision};
use domain::record::Key;
use store::{Decided, Matter, Ruling};

/// The form of a decision, as a draft.
const DECIDE: &str = "decide";

/// Decides about one post, or puts a saved answer into the words.
pub async fn decide(
    reader: Reader,
    Path((_, post)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    if !reader.viewer.is_signed_in() {
        return reader.ask_to_sign_in(DECIDE, fields).await;
    }
    let matter = to_moderate(&reader, &post).await?;
    reader.may(&parts::deed(&matter)).map_err(Failure::Refused)?;
    if let Some(answer) = fields.text("do").strip_prefix("insert:").and_then(Key::parse) {
        return insert(reader, fields, &answer).await;
    }
    let new = match NewDecision::read(&fields, reader.locale) {
        Ok(new) => new,
        Err(faults) => return reader.refuse(DECIDE, fields, faults).await,
    };
    if !parts::has_seen(&fields, "version", &matter.post) {
        return reader.refuse(DECIDE, fields, changed_meanwhile()).await;
    }
    let turn = fields.text("turn").parse().unwrap_or(u32::MAX);
    let to = format!("moderation/posts/{}?said=moderated", matter.post.key);
    let rulings = [Ruling { post: matter.post, turn, new }];
    decided(reader, fields, &rulings, &to).await
}

/// Puts a saved answer behind the words that stand there, and shows the form again. Where there were none, the words are in
/// the language of the answer now.
async fn insert(reader: Reader, mut fields: Fields, answer: &Key) -> Result<Response, Failure> {
    let saved = reader.app.store.saved_answers().await?;
    if let Some(answer) = saved.into_iter().find(|saved| saved.key == *answer) {
        let words = fields.0.entry("words".into()).or_default();
        let alone = words.trim().is_empty();
        *words = format!("{}\n\n{}", words.trim_end(), answer.text).trim_start().chars().take(LONGEST_WORDS).collect();
        if alone {
            fields.0.insert("locale".into(), answer.locale.tag());
        }
    }
    fields.0.remove("do");
    reader.refuse(DECIDE, fields, vec![]).await
}

/// Decides the same about all posts that are ticked: about all of them, or about none.
pub async fn several(reader: Reader, Posted(fields): Posted) -> Result<Response, Failure> {
    if !reader.viewer.is_signed_in() {
        return reader.ask_to_sign_in(DECIDE, fields).await;
    }
    let ticked: Vec<String> = fields.ticked("tick").map(str::to_owned).collect();
    let new = NewDecision::read(&fields, reader.locale);
    let new = match new {
        Ok(new) if !ticked.is_empty() => new,
        new => {
            let none = ticked.is_empty().then(|| FieldFault::new("main", "fault-none-ticked"));
            let faults = none.into_iter().chain(new.err().into_iter().flatten()).collect();
            return reader.refuse(DECIDE, fields, faults).await;
        }
    };
    let mut rulings = vec![];
    for post in &ticked {
        let matter: Matter = to_moderate(&reader, post).await?;
        reader.may(&parts::deed(&matter)).map_err(Failure::Refused)?;
        if matter.appeal.is_some() {
            return Err(Failure::Refused(Refusal::ForOthers));
        }
        if !parts::has_seen(&fields, &format!("version-{post}"), &matter.post) {
            return reader.refuse(DECIDE, fields, changed_meanwhile()).await;
        }
        let turn = fields.text(&format!("turn-{post}")).parse().unwrap_or(u32::MAX);
        rulings.push(Ruling { post: matter.post, turn, new: new.clone() });
    }
    decided(reader, fields, &rulings, "moderation?said=moderated").await
}

async fn decided(reader: Reader, fields: Fields, rulings: &[Ruling], to: &str) -> Result<Response, Failure> {
    match reader.app.store.decide(&reader.act()?, rulings).await? {
        Decided::Done => {
            reader.drop_draft(DECIDE).await;
            Ok(reader.go(to))
        }
        Decided::TooLate => reader.refuse(DECIDE, fields, too_late()).await,
    }
}

/// Undoes a decision of one's own, while nothing else has happened to the post.
pub async fn undo(reader: Reader, Path((_, decision)): Path<(String, String)>) -> Result<Response, Failure> {
    let store = &reader.app.store;
    let decision = store.decision(&key(&decision)?).await?;
    let post = to_moderate(&reader, decision.post.as_str()).await?.post;
    let deed = Deed::UndoDecision { gate: post.gate.clone(), by: decision.by.clone() };
    reader.may(&deed).map_err(Failure::Refused)?;
    let page = format!("moderation/posts/{}", post.key);
    let last = store.decisions_of(&post.key).await?.pop().map(|last| last.key);
    let can = last.is_some_and(|last| decision.can_be_undone(&decision.by, post.state, &last, reader.now));
    let done = if can { store.undo_decision(&reader.act()?, &decision, &post).await? } else { Decided::TooLate };
    let said = if done == Decided::Done { "undone" } else { "too-late" };
    Ok(reader.go(&format!("{page}?said={said}")))
}
