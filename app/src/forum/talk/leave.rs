//! Leaving a space into which one was let, by oneself.

use super::members::is_for_members;
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::submit::Posted;
use crate::ui::{self, Page, Section, t, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::forum::{Access, Gate, Space};
use domain::record::Key;
use leptos::prelude::*;

/// Where somebody finds themselves who has left: the spaces that they may read.
const LEFT: &str = "forum?said=left-space";

/// The way out of a space, for those who were let in, where it makes a difference.
pub fn link(gate: &Gate) -> Option<AnyView> {
    let reader = the_reader();
    let leaves = is_for_members(gate) && reader.may(&Deed::Leave(gate.clone())).is_ok();
    let href = reader.href(&leave_path(&gate.space));
    leaves.then(|| view! { <p class="govuk-body"><a class="govuk-link" href=href>{t("talk-leave")}</a></p> }.into_any())
}

fn leave_path(space: &Key) -> String {
    format!("forum/{space}/leave")
}

/// The space that somebody may leave; nothing where they have left it already.
///
/// # Errors
/// Where they are in it by what they are there, or not at all.
async fn to_leave(reader: &Reader, space: &str) -> Result<Option<Space>, Failure> {
    let space = reader.app.store.space(&key(space)?).await?;
    let Err(refusal) = reader.may(&Deed::Leave(space.gate.clone())) else { return Ok(Some(space)) };
    match reader.viewer.person() {
        Some(person) if reader.app.store.has_left(&space.key, &person.key).await? => Ok(None),
        // Where the space itself is not shown, nothing says that it is there.
        _ => reader.sees(&space.gate).and(Err(Failure::Refused(refusal))),
    }
}

/// Asks whether somebody wants to leave, and says what will be different.
pub async fn page(reader: Reader, Path((_, space)): Path<(String, String)>) -> Result<Response, Failure> {
    let Some(space) = to_leave(&reader, &space).await? else { return Ok(reader.go(LEFT)) };
    let back = format!("forum/{}", space.key);
    let page = Page::new(reader.t("talk-leave-title"))
        .section(Section::Forum)
        .crumb("forum", reader.t("forum-title"))
        .crumb(&back, ui::named(&space.words, reader.locale));
    Ok(reader.show(page, move || {
        let name = ui::named(&space.words, the_reader().locale);
        view! {
            <p class="bt-lead"><bdi lang=name.lang>{name.text}</bdi></p>
            <div class="bt-blocks">{differences(&space.gate)}</div>
            <form method="post" action=the_reader().href(&leave_path(&space.key))>
                <div class="bt-actions">{ui::buttons("talk-leave", Some(&back))}</div>
            </form>
        }
    }))
}

/// What is different for somebody who has left, and what is not.
fn differences(gate: &Gate) -> Vec<AnyView> {
    let reads = if gate.reads == Access::Members {
        ("privacy", "talk-leave-reads")
    } else {
        ("read", "talk-leave-still-reads")
    };
    let posts = (gate.reads != Access::Members && gate.posts == Access::Members).then_some(("no", "talk-leave-posts"));
    let said = [Some(reads), posts, Some(("post", "talk-leave-stays")), Some(("welcome", "talk-leave-back"))];
    said.into_iter().flatten().map(|(picture, words)| ui::block(picture, &t(words))).collect()
}

/// Leaves a space. Pressed twice, they have left once.
pub async fn leave(reader: Reader, Path((_, space)): Path<(String, String)>, _: Posted) -> Result<Response, Failure> {
    if let Some(space) = to_leave(&reader, &space).await? {
        let person = reader.person()?.key.clone();
        reader.app.store.leave_space(&reader.act()?, &space.key, &person).await?;
    }
    Ok(reader.go(LEFT))
}
