//! Moderation: what waits, what is decided, what its writer can say against it, and what everybody may know of it.
//!
//! A moderator sees what stands in the spaces of their role, and nothing that is held because somebody may not be safe:
//! who sees a post is answered by [`domain::accounts::sight`], who decides by [`domain::accounts::may`].

mod answers;
mod export;
mod forms;
mod log;
mod mine;
mod pages;
mod parts;
mod pass_on;
mod policy;
mod spaces;
mod watch;

use crate::failure::Failure;
use crate::forum::arriving::Arriving;
use crate::reader::Reader;
use crate::site::App;
use crate::ui::{self, Card, t, ta};
use axum::Router;
use axum::routing::{get, post};
use domain::accounts::{Deed, Person, Viewer, may};
use domain::form::Fields;
use domain::forum::{Gate, Post, PostState, shows_link, whole_text};
use domain::moderation::{Arrival, NEW_UNTIL, WaitReason, is_for_moderators, moderated};
use domain::record::Key;
use leptos::prelude::*;
use store::Act;

/// The field that nobody sees. Its name is nothing that browsers or password managers know how to fill in.
const TRAP: &str = "bt-leave-empty";

/// `moderation` is the queue, with the posts, the log and the saved answers below it; `moderation/policy` and
/// `moderation/summary` are for everybody, `me/posts` for who wrote.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{locale}/moderation", get(pages::queue).post(forms::several))
        .route("/{locale}/moderation/posts/{post}", get(pages::matter).post(forms::decide))
        .route("/{locale}/moderation/posts/{post}/pass-on", get(pass_on::page).post(pass_on::pass_on))
        .route("/{locale}/moderation/posts/{post}/watch", get(watch::page).post(watch::watch))
        .route("/{locale}/moderation/posts/{post}/watch/end", post(watch::end))
        .route("/{locale}/moderation/decisions/{decision}/undo", post(forms::undo))
        .route("/{locale}/moderation/log", get(log::log))
        .route("/{locale}/moderation/log.csv", get(export::csv))
        .route("/{locale}/moderation/answers", get(answers::page).post(answers::save))
        .route("/{locale}/moderation/answers/{answer}/end", post(answers::end))
        .route("/{locale}/moderation/spaces", get(spaces::spaces))
        .route("/{locale}/moderation/spaces/{space}", get(spaces::space).post(spaces::set))
        .route("/{locale}/moderation/policy", get(policy::policy))
        .route("/{locale}/moderation/summary", get(policy::summary))
        .route("/{locale}/moderation/summary/{quarter}", get(policy::summary_of))
        .route("/{locale}/me/posts", get(mine::posts))
        .route("/{locale}/me/posts/{post}", get(mine::post))
        .route("/{locale}/me/posts/{post}/answer", get(mine::answer).post(mine::send_answer))
        .route("/{locale}/me/posts/{post}/change", get(mine::change).post(mine::send_change))
}

/// Why what arrives in a space waits for a moderator; `None` where readers see it at once. `changes` is the post in
/// which it takes the place of something else. What looks like a program is never thrown away: a person looks at it, for people's browsers do odd things too, and no puzzle stands in
/// anybody's way (WCAG 2.2, 3.3.8). `of` is whose words they are, where somebody else types them: what goes for either of
/// the two goes for the words, or a watch on somebody would end with their supporter's keyboard.
///
/// # Errors
/// Where the database does not answer.
pub async fn rule(
    reader: &Reader,
    gate: &Gate,
    arriving: &Arriving<'_>,
    typed: &Fields,
    (of, changes): (Option<&Person>, Option<&Key>),
) -> Result<Option<WaitReason>, Failure> {
    let both: Vec<&Person> = reader.viewer.person().into_iter().chain(of).collect();
    let arrives = Arrives { people: &both, text: &arriving.text, shows_link: arriving.shows_link, changes };
    waits(reader, gate, &arrives, !typed.text(TRAP).is_empty()).await
}

/// The same for a post that was held and goes on to readers: why it waits for a moderator first.
///
/// # Errors
/// Where the database does not answer.
pub async fn rule_of_held(reader: &Reader, post: &Post) -> Result<Option<WaitReason>, Failure> {
    let writer = reader.app.store.person(&post.by).await?;
    // As the queue looks for the reason.
    let text = whole_text(&post.words, &post.attachments);
    let shows_link = shows_link(&post.attachments);
    let arrives = Arrives { people: &[&writer], text: &text, shows_link, changes: Some(&post.key) };
    waits(reader, &post.gate, &arrives, false).await
}

/// Words on their way to readers.
struct Arrives<'a> {
    /// Whose they are, and who typed them.
    people: &'a [&'a Person],
    text: &'a str,
    /// Whether a film on another site comes with them.
    shows_link: bool,
    /// The post in which they take the place of others, or stand already.
    changes: Option<&'a Key>,
}

async fn waits(
    reader: &Reader,
    gate: &Gate,
    arrives: &Arrives<'_>,
    trapped: bool,
) -> Result<Option<WaitReason>, Failure> {
    let Arrives { people, text, shows_link, changes } = *arrives;
    let store = &reader.app.store;
    let mut arrival =
        Arrival { text, shows_link, moderation: gate.moderation, published: NEW_UNTIL, trapped, ..Arrival::default() };
    for person in people {
        // Who looks after a space is nobody new there, however little they have said themselves.
        let hosts = may(&Viewer::of((*person).clone()), &Deed::HostTopics(gate.clone())).is_ok();
        let published = if hosts { NEW_UNTIL } else { store.published_by(&person.key).await? };
        let (said_before, said_by_others) = store.same_text(&person.key, text, changes, reader.now).await?;
        arrival.published = arrival.published.min(published);
        arrival.watched |= store.watched(&person.key, gate, reader.today()).await?.is_some();
        arrival.said_before |= said_before && !hosts;
        arrival.said_by_others = arrival.said_by_others.max(said_by_others);
    }
    let (new, why) = (arrival.published < NEW_UNTIL, if people.is_empty() { None } else { arrival.waits() });
    if new || why.is_some() {
        for person in people {
            store.arrived(&Act::of(&person.key, reader.now), &person.key, text, new, why).await?;
        }
    }
    Ok(why)
}

/// A field for programs that fill in everything. `hidden` keeps it from people with and without screen readers, from the
/// keyboard and from password managers; whatever stands in it, nothing is lost.
pub fn trap() -> AnyView {
    view! {
        <div hidden>
            <label for=TRAP>{t("moderation-trap")}</label>
            <input r#type="text" id=TRAP name=TRAP tabindex="-1" autocomplete="off" data-1p-ignore data-lpignore="true"/>
        </div>
    }
    .into_any()
}

/// The way from a post to what a moderator can decide about it, and for its writer to what was decided; nothing for
/// everybody else.
pub fn link(post: &Post) -> Option<AnyView> {
    let reader = ui::the_reader();
    let own = reader.viewer.person().is_some_and(|person| person.key == post.by);
    let (path, text) = if own && post.state != PostState::Published {
        (format!("me/posts/{}", post.key), t("my-post-title"))
    } else if is_for_moderators(post.state) && reader.may(&Deed::Moderate(post.gate.clone())).is_ok() {
        (format!("moderation/posts/{}", post.key), ta("moderation-link", &[("name", post.by_name.clone().into())]))
    } else {
        return None;
    };
    Some(view! { <a class="govuk-link" href=reader.href(&path)>{text}</a> }.into_any())
}

/// The way to the rules by which posts are looked at.
pub fn policy_link() -> AnyView {
    let href = ui::the_reader().href("moderation/policy");
    view! { <a class="govuk-link" href=href>{t("moderation-policy-title")}</a> }.into_any()
}

/// The gates of the spaces that a reader moderates.
async fn gates(reader: &Reader) -> Result<Vec<Gate>, Failure> {
    let spaces = reader.app.store.spaces().await?;
    Ok(moderated(&reader.viewer, spaces.iter().map(|space| &space.gate)))
}

/// The same, for a page of moderators: nobody else gets there.
async fn gates_of_moderator(reader: &Reader) -> Result<Vec<Gate>, Failure> {
    let gates = gates(reader).await?;
    if gates.is_empty() {
        reader.may(&Deed::SaveAnswers).map_err(Failure::Refused)?;
    }
    Ok(gates)
}

/// Whether something waits for this reader; nothing for somebody who moderates nowhere.
///
/// # Errors
/// Where the database does not answer.
pub async fn waiting(reader: &Reader) -> Result<Option<bool>, Failure> {
    if reader.may(&Deed::SaveAnswers).is_err() {
        return Ok(None);
    }
    let spaces: Vec<_> = gates(reader).await?.into_iter().map(|gate| gate.space).collect();
    Ok(Some(reader.app.store.anything_waits(&spaces).await?))
}

/// What stands about moderation on the page of a person who has signed in.
pub fn on_me(waiting: Option<bool>) -> AnyView {
    let queue = waiting.map(|waiting| {
        let text = if waiting { "queue-something-waits" } else { "queue-nothing-waits" };
        Card::new("waiting", "moderation", t("queue-title")).text(t(text))
    });
    let mine = Card::new("voice", "me/posts", t("my-posts-title")).text(t("my-posts-card"));
    view! {
        <h2 class="govuk-heading-m">{t("my-posts-on-me-title")}</h2>
        {ui::cards(queue.into_iter().chain([mine]), "content-nothing-yet")}
    }
    .into_any()
}
