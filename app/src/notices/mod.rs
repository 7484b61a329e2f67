//! Hearing back: following, notices, letters by e-mail and on paper, feeds, and what became of a topic.
//!
//! - [`telling`]: from news to notices, beside the site
//! - [`letters`]: notices by e-mail, and how they are stopped
//! - [`paper`]: the same for people who want paper
//! - [`feeds`]: what strangers may read, for feed readers
//! - [`outcomes`]: "we asked, you said, we did"

mod feeds;
mod forms;
mod letters;
mod outcomes;
mod pages;
mod paper;
mod telling;

pub use feeds::feed_path;
pub use letters::send_due;
pub use outcomes::{close_link, heading as outcome_heading, outcome_of, outcome_view};
pub use pages::{list, read_for};
pub use telling::tell_waiting;

use crate::failure::Failure;
use crate::reader::Reader;
use crate::site::App;
use crate::ui::{self, Card, Title, t, ta, the_reader};
use axum::Router;
use axum::routing::{get, post};
use domain::content::Words;
use domain::notices::Happened;
use domain::record::{Key, Kind, Record};
use leptos::prelude::*;
use store::{MOST_COUNTED, Notice, WhatWaits};

/// `notices`, `follow`, `me/notices`, `stop-letters/{secret}`, `letters`, `feed`, `outcomes`.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{locale}/notices", get(pages::notices).post(forms::read_all))
        .route("/{locale}/notices/{news}", get(forms::open))
        .route("/{locale}/follow/{kind}/{key}", post(forms::follow))
        .route("/{locale}/me/notices", get(pages::hearing).post(forms::keep_hearing))
        .route("/{locale}/stop-letters/{secret}", get(letters::ask_to_stop).post(letters::stop))
        .route("/{locale}/letters", get(paper::letters).post(paper::sent))
        .route("/{locale}/feed/forum", get(feeds::forum))
        .route("/{locale}/feed/{kind}/{key}", get(feeds::feed))
        .route("/{locale}/outcomes", get(outcomes::outcomes))
        .route("/{locale}/outcomes/new/{topic}", get(outcomes::new).post(outcomes::close))
}

/// What can be followed.
const fn can_be_followed(kind: Kind) -> bool {
    matches!(kind, Kind::Space | Kind::Topic | Kind::Statement | Kind::Board | Kind::Strategy)
}

/// Whether a reader follows a record; nothing is known of somebody who has not signed in.
///
/// # Errors
/// Where the database does not answer.
pub async fn follows(reader: &Reader, record: &Record) -> Result<Option<bool>, Failure> {
    let Some(person) = reader.viewer.person() else { return Ok(None) };
    Ok(Some(reader.app.store.follows(&person.key, record).await?))
}

/// The button to follow a record, or to stop following it. Somebody who has not signed in is led to do so first.
pub fn follow_button(record: &Record, follows: Option<bool>) -> AnyView {
    let reader = the_reader();
    let Some(follows) = follows else {
        let sign_in = reader.href(&format!("sign-in?to={}", reader.path));
        return view! { <p class="bt-follow"><a class="govuk-link" href=sign_in>{t("follow-sign-in")}</a></p> }
            .into_any();
    };
    let action = reader.href(&format!("follow/{}/{}", record.kind.name(), record.key));
    let (step, label) = if follows { ("stop", "follow-stop") } else { ("follow", "follow-start") };
    view! {
        <form class="bt-follow" method="post" action=action>
            <input type="hidden" name="back" value=reader.path.clone()/>
            <button type="submit" name="do" value=step class="govuk-button govuk-button--secondary">{t(label)}</button>
        </form>
    }
    .into_any()
}

/// What stands in the head of each page of somebody who has signed in: the way to the notices, and how many are new.
pub fn in_header(reader: &Reader) -> Option<AnyView> {
    reader.viewer.person()?;
    let words = match reader.unread {
        count if count > MOST_COUNTED => reader.ta("nav-notices-many", &[("count", MOST_COUNTED.into())]),
        count => reader.ta("nav-notices", &[("count", count.into())]),
    };
    Some(view! { <a class="bt-account__link" href=reader.href("notices")>{words}</a> }.into_any())
}

/// What stands about hearing back on the page of a person who has signed in.
pub fn on_me() -> AnyView {
    let reader = the_reader();
    let print = reader
        .may(&domain::accounts::Deed::PrintLetters)
        .is_ok()
        .then(|| Card::new("letter", "letters", t("letters-title")).text(t("letters-card")));
    let cards = [
        Card::new("information", "notices", t("notices-title")).text(t("notices-card")),
        Card::new("email", "me/notices", t("hear-title")).text(t("hear-card")),
    ];
    view! { <h2 class="govuk-heading-m">{t("notices-title")}</h2> {ui::cards(cards.into_iter().chain(print), "notices-none")} }
        .into_any()
}

/// The page that shows what a notice is about.
fn path_of(notice: &Notice) -> String {
    let key = &notice.about.key;
    let of = |record: &Option<Record>| record.as_ref().map(|record| record.key.to_string()).unwrap_or_default();
    match notice.about.kind {
        Kind::Post if notice.what == Happened::PostDecided => format!("me/posts/{key}"),
        Kind::Post => format!("forum/post/{key}"),
        Kind::Topic => format!("forum/{}/{key}", notice.space.as_ref().map(Key::as_str).unwrap_or_default()),
        Kind::Statement => format!("statements/{key}"),
        Kind::Meeting => format!("boards/{}#meeting-{key}", of(&notice.board)),
        Kind::Pledge => format!("trail/pledge/{key}"),
        Kind::Action => format!("strategy/actions/{key}"),
        Kind::Progress => format!("strategy/actions/{}#progress-{key}", of(&notice.action)),
        Kind::Request => "requests/mine".to_owned(),
        Kind::Person => "safeguarding".to_owned(),
        Kind::Space if is_without_its_place(notice) => "forum".to_owned(),
        Kind::Space => format!("forum/{key}"),
        _ => String::new(),
    }
}

/// What a notice is about, by its name.
fn title_of(notice: &Notice) -> Title {
    match notice.about.kind {
        Kind::Request => t("requests-mine-title").into(),
        Kind::Person => t("letter-waits-subject").into(),
        Kind::Space if is_without_its_place(notice) => t("notices-space-unnamed").into(),
        _ => ui::named(&notice.words, the_reader().locale),
    }
}

/// What happened, as a sentence.
fn sentence(notice: &Notice) -> AnyView {
    let id = format!("news-{}", notice.what.name());
    match notice.what.names_somebody() && !notice.by_name.is_empty() {
        true => ui::ta_typed(&id, &[], ("name", &notice.by_name)),
        false => plain_sentence(notice).into_any(),
    }
}

/// The same as text.
fn plain_sentence(notice: &Notice) -> String {
    let name = if notice.by_name.is_empty() { t("news-somebody") } else { notice.by_name.clone() };
    let id = format!("news-{}", notice.what.name());
    if notice.what.names_somebody() { ta(&id, &[("name", name.into())]) } else { t(&id) }
}

/// Those of some notices that a reader may see now.
async fn visible(reader: &Reader, notices: Vec<Notice>) -> Vec<Notice> {
    let mut seen = vec![];
    for notice in notices {
        seen.extend(as_seen(reader, notice).await.ok());
    }
    seen
}

/// A notice as a reader may see it now: a post may have been hidden since, a role may have ended. Who was taken out of a
/// space and no longer sees it is told that it happened, and not where.
///
/// # Errors
/// [`Failure::NotFound`] where they may not see it.
async fn as_seen(reader: &Reader, notice: Notice) -> Result<Notice, Failure> {
    match sees(reader, &notice).await {
        Ok(()) if notice.there => Ok(notice),
        Ok(()) => Err(Failure::NotFound),
        Err(Failure::NotFound) if notice.what == Happened::TakenOut => {
            Ok(Notice { words: Words::default(), board: None, board_words: Words::default(), ..notice })
        }
        Err(failure) => Err(failure),
    }
}

/// Lets a reader see what a notice is about. That something waits for a safeguarding lead is for them alone, while they are
/// one: nobody learns of it who reads for them or sits beside them.
async fn sees(reader: &Reader, notice: &Notice) -> Result<(), Failure> {
    if notice.what != Happened::SomethingWaits {
        return reader.sees_record(&notice.about).await;
    }
    match WhatWaits::told_to(&reader.viewer, &notice.about.key) {
        WhatWaits::Told => Ok(()),
        WhatWaits::Untold => Err(Failure::NotFound),
    }
}

/// Whether it is about a space that its reader no longer sees: there is neither a name of it nor a way to it.
fn is_without_its_place(notice: &Notice) -> bool {
    notice.what == Happened::TakenOut && notice.words.0.is_empty()
}
