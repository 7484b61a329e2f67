//! Being safe: where to get help now, saying that a post worries somebody, and what safeguarding leads do about it.
//!
//! A post is held in [`crate::forum::arriving`]; the store raises the concern in the same transaction. Nobody but
//! safeguarding leads sees one: pages say the same to everybody else whether there is one or not, and a notice or a letter
//! says no more than that something waits.

mod export;
mod forms;
mod help;
mod pages;
mod raised;
mod reminders;
pub mod report;

pub use help::{HelpLines, beside as help_beside, for_who_writes_down};
pub use pages::told_text;
pub use raised::tell_leads;
pub use reminders::remind;

use crate::failure::Failure;
use crate::reader::Reader;
use crate::site::App;
use crate::ui::{self, Card, t};
use axum::Router;
use axum::routing::{get, post};
use domain::accounts::{Refusal, Role, Scope, safeguards_in};
use domain::content::Words;
use domain::forum::Post;
use domain::record::Key;
use domain::safety::case::Told;
use domain::safety::concern::kinds_of;
use leptos::prelude::*;
use std::collections::HashMap;

/// `help-now` for everybody; `report/{post}` for whoever reads a post; `safeguarding` for safeguarding leads.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{locale}/help-now", get(help::help_now))
        .route("/{locale}/report/{post}", get(report::ask).post(report::send))
        .route("/{locale}/reported", get(report::thanks))
        .route("/{locale}/safeguarding", get(pages::queue))
        .route("/{locale}/safeguarding/export", post(export::all))
        .route("/{locale}/safeguarding/{post}", get(pages::case))
        .route("/{locale}/safeguarding/{post}/acknowledge", post(forms::acknowledge))
        .route("/{locale}/safeguarding/{post}/note", get(pages::note).post(forms::note))
        .route("/{locale}/safeguarding/{post}/decide", get(pages::decide).post(forms::decide))
        .route("/{locale}/safeguarding/{post}/close", post(forms::close))
        .route("/{locale}/safeguarding/{post}/export", post(export::one))
}

/// Where somebody goes who has sent words that are held: what helps now comes before everything else.
pub const AFTER_WORDS_THAT_ARE_HELD: &str = "help-now?sent";

/// The card on the page of a safeguarding lead; nothing for everybody else.
pub fn on_me(reader: &Reader) -> Option<AnyView> {
    let leads = !safeguards_in(&reader.viewer).is_empty();
    leads.then(|| {
        let card = Card::new("safe", "safeguarding", t("safeguarding-title")).text(t("safeguarding-card"));
        view! { <h2 class="govuk-heading-m">{t("safeguarding-title")}</h2> {ui::cards([card], "content-nothing-yet")} }
            .into_any()
    })
}

/// The places whose concerns a reader acts on. Everybody else gets the same answer for each address, whether something
/// is there or not.
fn places(reader: &Reader) -> Result<Vec<Scope>, Failure> {
    let places = safeguards_in(&reader.viewer);
    match reader.viewer.person() {
        None => Err(Failure::Refused(Refusal::SignInFirst)),
        Some(_) if places.is_empty() => Err(Failure::Refused(Refusal::NeedsRole(Role::SafeguardingLead))),
        Some(_) => Ok(places),
    }
}

/// Whether a reader looks after a concern about a post: they see all that it shows, and all that it showed before.
///
/// # Errors
/// Where the database does not answer.
pub async fn sees_concern(reader: &Reader, post: &Key) -> Result<bool, Failure> {
    match forms::of_address(reader, post.as_str()).await {
        Ok(_) => Ok(true),
        Err(Failure::NotFound | Failure::Refused(_)) => Ok(false),
        Err(failure) => Err(failure),
    }
}

/// What safeguarding leads have had a reader told about these posts, as far as they are the reader's own. Whoever sits beside
/// them sees nothing of it: the post may be about them.
///
/// # Errors
/// Where the database does not answer.
pub async fn told(reader: &Reader, posts: &[&Post]) -> Result<HashMap<Key, Told>, Failure> {
    let Some(me) = reader.viewer.person().filter(|_| reader.viewer.with.is_none()) else { return Ok(HashMap::new()) };
    let own: Vec<Key> = posts.iter().filter(|post| post.by == me.key).map(|post| post.key.clone()).collect();
    Ok(reader.app.store.told_by_leads(&own).await?)
}

/// Whether words may tell that somebody is not safe.
pub fn may_tell_of_harm(words: &Words) -> bool {
    !kinds_of(words).is_empty()
}

/// Whether words may tell that somebody is not safe, in a way in which those whose place they take did not.
pub fn may_tell_of_more_harm(before: &Words, now: &Words) -> bool {
    let before = kinds_of(before);
    kinds_of(now).iter().any(|kind| !before.contains(kind))
}
