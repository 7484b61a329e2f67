//! Topics: how far somebody has read, and what those who look after a space do with them.

use crate::failure::Failure;
use crate::forum::page_of;
use crate::forum::say::take_along;
use crate::notices;
use crate::reader::{Reader, key};
use crate::submit::Posted;
use crate::ui::{self, Form, Offer, Page, Section, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::form::{FieldFault, Fields};
use domain::forum::{PostState, Topic, TopicState};
use domain::record::Key;
use domain::talk::{NewSplit, NewTopicState};
use leptos::prelude::*;
use store::{Act, MOST_PINNED, POSTS_A_PAGE, StoreError};

/// At most so many topics are offered to be put together with.
const MOST_OFFERED: u32 = 100;

/// A topic where its address says that it is.
///
/// # Errors
/// Where there is none for the reader in this space.
pub async fn in_space(reader: &Reader, space: &str, topic: &str) -> Result<Topic, Failure> {
    let topic = reader.topic(&key(topic)?).await?;
    if topic.space.as_str() == space { Ok(topic) } else { Err(Failure::NotFound) }
}

/// A topic, and the deed of looking after it, for a form: that asks itself who may, and keeps what was typed by somebody
/// who has to sign in first.
pub(super) async fn to_host(reader: &Reader, space: &str, topic: &str) -> Result<(Topic, Deed), Failure> {
    let topic = in_space(reader, space, topic).await?;
    let deed = Deed::HostTopics(topic.gate.clone());
    Ok((topic, deed))
}

/// A topic and its path, for somebody who looks after it.
pub(super) async fn hosted(reader: &Reader, space: &str, topic: &str) -> Result<(Topic, String), Failure> {
    let (topic, deed) = to_host(reader, space, topic).await?;
    if topic.merged_into.is_some() {
        return Err(Failure::NotFound);
    }
    reader.may(&deed).map_err(Failure::Refused)?;
    let path = format!("forum/{}/{}", topic.space, topic.key);
    Ok((topic, path))
}

pub(super) fn page_about(reader: &Reader, title: &str, topic: &Topic) -> Page {
    Page::new(reader.t(title))
        .section(Section::Forum)
        .crumb("forum", reader.t("forum-title"))
        .crumb(format!("forum/{}/{}", topic.space, topic.key), ui::named(&topic.words, reader.locale))
}

/// What is done with a topic: its state, its title, its place, and the ways to put it together and to take it apart.
pub async fn page(
    reader: Reader,
    Path((_, space, topic)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let (topic, path) = hosted(&reader, &space, &topic).await?;
    let on_top = reader.app.store.pinned_topics(&topic.gate).await?.len();
    let why = topic.state_why.as_ref().map(|why| why.text(reader.locale)).unwrap_or_default();
    let form = Form::of(&reader, "topic-state").await?;
    let form = form.or([("state", topic.state.name().to_owned()), ("why", why)]);
    let page = page_about(&reader, "talk-after-title", &topic).faulty(form.is_faulty());
    Ok(reader.show(page, move || {
        let offers = TopicState::ALL.map(|state| Offer::new(state.name(), t(&format!("talk-after-{}", state.name()))));
        let fields = view! {
            {form.radios("state", &t("talk-after-state"), None, offers.into())}
            {form.text_area("why", &t("talk-after-why"), Some(&t("talk-after-why-hint")), 3)}
        };
        let buttons = ui::buttons("talk-after-state-button", Some(&path));
        let href = |end: &str| the_reader().href(&format!("{path}/{end}"));
        view! {
            {form.summary()}
            <p class="bt-lead">{t("talk-after-lead")}</p>
            {form.frame("topic-state", &format!("{path}/after"), fields.into_any(), buttons)}
            <h2 class="govuk-heading-m">{t("talk-title-title")}</h2>
            <p class="govuk-body"><a class="govuk-link" href=href("title")>{t("talk-title-link")}</a></p>
            <h2 class="govuk-heading-m">{t("talk-after-pin-title")}</h2>
            {pin_form(&topic, on_top, href("pin"))}
            <h2 class="govuk-heading-m">{t("talk-after-merge-title")}</h2>
            <p class="govuk-body"><a class="govuk-link" href=href("merge")>{t("talk-after-merge-link")}</a></p>
            <h2 class="govuk-heading-m">{t("talk-after-split-title")}</h2>
            <p class="govuk-body"><a class="govuk-link" href=href("split")>{t("talk-after-split-link")}</a></p>
        }
    }))
}

/// The button that keeps a topic on top, or no longer; where enough are there, why not.
fn pin_form(topic: &Topic, on_top: usize, action: String) -> AnyView {
    if !topic.pinned && on_top >= MOST_PINNED {
        let full = ta("talk-after-pin-full", &[("number", MOST_PINNED.into())]);
        return view! { <p class="govuk-body">{full}</p> }.into_any();
    }
    let (answer, pin) = if topic.pinned { ("no", "talk-after-unpin") } else { ("yes", "talk-after-pin") };
    view! {
        <form method="post" action=action>
            <input type="hidden" name="do" value=answer/>
            <button type="submit" class="govuk-button govuk-button--secondary">{t(pin)}</button>
        </form>
    }
    .into_any()
}

/// Opens or closes a topic.
pub async fn set_state(
    reader: Reader,
    Path((_, space, topic)): Path<(String, String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let (topic, deed) = to_host(&reader, &space, &topic).await?;
    let store = reader.app.store.clone();
    let write = async move |act: Act, new: NewTopicState| {
        store.set_topic_state(&act, &topic.key, &new).await?;
        Ok(format!("forum/{}/{}?said=topic-kept", topic.space, topic.key))
    };
    reader.submit("topic-state", &deed, fields, NewTopicState::read, write).await
}

/// Keeps a topic on top of its list, or no longer. Where enough are there, the page that it came from says so.
pub async fn pin(
    reader: Reader,
    Path((_, space, topic)): Path<(String, String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let (topic, path) = hosted(&reader, &space, &topic).await?;
    match reader.app.store.pin_topic(&reader.act()?, &topic.key, fields.text("do") != "no").await {
        Ok(()) => Ok(reader.go(&format!("{path}?said=topic-kept"))),
        Err(StoreError::Conflict) => Ok(reader.go(&format!("{path}/after"))),
        Err(error) => Err(error.into()),
    }
}

/// The form to put a topic together with another one of its space.
pub async fn merge_page(
    reader: Reader,
    Path((_, space, topic)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let (topic, path) = hosted(&reader, &space, &topic).await?;
    let form = Form::of(&reader, "merge").await?;
    let mut others = reader.app.store.latest_topics(std::slice::from_ref(&topic.gate), MOST_OFFERED).await?;
    others.retain(|other| other.key != topic.key);
    let page = page_about(&reader, "talk-after-merge-title", &topic).faulty(form.is_faulty());
    Ok(reader.show(page, move || {
        let locale = the_reader().locale;
        let offers =
            others.iter().map(|other| Offer::new(other.key.to_string(), ui::named(&other.words, locale))).collect();
        let hint = t("talk-after-merge-hint");
        let fields = form.select("into", &t("talk-after-merge"), Some(&hint), &t("talk-after-merge-none"), offers);
        let buttons = ui::buttons("talk-after-merge-button", Some(&format!("{path}/after")));
        view! { {form.summary()} {form.frame("merge", &format!("{path}/merge"), fields, buttons)} }
    }))
}

/// Puts a topic together with another one.
pub async fn merge(
    reader: Reader,
    Path((_, space, topic)): Path<(String, String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let (topic, deed) = to_host(&reader, &space, &topic).await?;
    let store = reader.app.store.clone();
    if let Some(into) = &topic.merged_into {
        // The same form, sent twice.
        return Ok(reader.go(&format!("forum/{}/{into}", topic.space)));
    }
    let into = match Key::parse(fields.text("into")) {
        Some(into) => reader.topic(&into).await.ok(),
        None => None,
    };
    let fits = |into: &Topic| into.space == topic.space && into.key != topic.key && into.merged_into.is_none();
    let into = into.filter(fits);
    let read = |_: &Fields, _| into.ok_or_else(|| vec![FieldFault::new("into", "fault-merge-missing")]);
    let write = async move |act: Act, into: Topic| {
        store.merge_topics(&act, &topic, &into).await?;
        take_along(&store, &topic, &into, act.at).await?;
        Ok(format!("forum/{}/{}?said=merged", into.space, into.key))
    };
    reader.submit("merge", &deed, fields, read, write).await
}

/// The form to make a topic from posts of this page of another one.
pub async fn split_page(
    reader: Reader,
    Path((_, space, topic)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let (topic, path) = hosted(&reader, &space, &topic).await?;
    let form = Form::of(&reader, "split").await?;
    let number = reader.page_number();
    let mut posts = reader.app.store.posts(&topic, number).await?;
    posts.retain(|post| post.state == PostState::Published);
    let page = page_about(&reader, "talk-split-title", &topic).faulty(form.is_faulty());
    Ok(reader.show(page, move || {
        let locale = the_reader().locale;
        let offer = |post: &domain::forum::Post| {
            Offer::new(post.key.to_string(), ui::named(&post.words, locale)).hint(post.by_name.clone())
        };
        let fields = view! {
            {form.input("title", &t("topic-new-about"), Some(&t("topic-new-about-hint")), "")}
            {form.checkboxes("posts", &t("talk-split-posts"), Some(&t("talk-split-posts-hint")), posts.iter().map(offer).collect())}
        };
        let buttons = ui::buttons("talk-split-button", Some(&format!("{path}/after")));
        view! {
            {form.summary()}
            {form.frame("split", &format!("{path}/split?page={number}"), fields.into_any(), buttons)}
            {ui::pages_of(topic.numbered, POSTS_A_PAGE)}
        }
    }))
}

/// Makes a topic from posts of another one.
pub async fn split(
    reader: Reader,
    Path((_, space, topic)): Path<(String, String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let (topic, deed) = to_host(&reader, &space, &topic).await?;
    let store = reader.app.store.clone();
    let posts = topic.posts as usize;
    let read = move |fields: &Fields, locale| {
        let new = NewSplit::read(fields, locale)?;
        let all = new.posts.len() >= posts;
        if all { Err(vec![FieldFault::new("posts", "fault-split-all")]) } else { Ok(new) }
    };
    let write = async move |act: Act, new: NewSplit| {
        store.split_topic(&act, &topic, &new).await?;
        Ok(format!("forum/{}/{}?said=split", topic.space, new.key))
    };
    reader.submit("split", &deed, fields, read, write).await
}

/// Leads to the first post that somebody has not read; to the newest where they have read all, or have not said how far.
pub async fn first_unread(
    reader: Reader,
    Path((_, space, topic)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let topic = in_space(&reader, &space, &topic).await?;
    let person = reader.person()?.key.clone();
    let store = &reader.app.store;
    let mark = store.read_marks(&person, std::slice::from_ref(&topic.key)).await?.get(&topic.key).copied();
    let path = format!("forum/{}/{}", topic.space, topic.key);
    let first = match mark {
        Some(mark) => store.first_behind(&topic.key, mark).await?,
        None => None,
    };
    Ok(match first {
        Some((post, n)) => reader.go(&format!("{path}?page={}#post-{post}", page_of(n))),
        None => reader.go(&format!("{path}?page={}", page_of(topic.numbered))),
    })
}

/// Keeps how far somebody has read, and leads on to the next page where there is one.
pub async fn read(
    reader: Reader,
    Path((_, space, topic)): Path<(String, String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let topic = in_space(&reader, &space, &topic).await?;
    reader.may(&Deed::FeelSame(topic.gate.clone())).map_err(Failure::Refused)?;
    let n = fields.text("n").parse::<u32>().map_err(|_| Failure::Unreadable)?.min(topic.numbered);
    reader.app.store.mark_read(&reader.person()?.key, &topic.key, n).await?;
    let path = format!("forum/{}/{}", topic.space, topic.key);
    let next = if n < topic.numbered { page_of(n + 1) } else { page_of(n) };
    Ok(reader.go(&format!("{path}?page={next}&said=read")))
}

/// The ways to go on reading, above the posts of a long topic or of one in which there is something that somebody has not read.
pub fn reading_on(topic: &Topic, unread: bool) -> Option<AnyView> {
    let path = format!("forum/{}/{}", topic.space, topic.key);
    let (reader, last) = (the_reader(), page_of(topic.numbered));
    let unread = unread.then(|| {
        view! { <a class="govuk-link" href=reader.href(&format!("{path}/unread"))>{t("talk-first-unread")}</a> }
    });
    let newest = (reader.page_number() < last).then(|| {
        view! { <a class="govuk-link" href=reader.href(&format!("{path}?page={last}"))>{t("talk-newest")}</a> }
    });
    (unread.is_some() || newest.is_some()).then(|| view! { <p class="bt-post__links">{unread} {newest}</p> }.into_any())
}

/// The button that says how far somebody has read, below the posts of a page; for people who have signed in. `seen_last` is the
/// number of the last post on it that they see.
pub fn read_button(topic: &Topic, seen_last: Option<u32>, mark: Option<u32>) -> Option<AnyView> {
    let reader = the_reader();
    let last = reader.page_number().saturating_mul(POSTS_A_PAGE).min(topic.numbered);
    let more = reader.viewer.is_signed_in() && mark.unwrap_or_default() < seen_last?;
    let action = reader.href(&format!("forum/{}/{}/read", topic.space, topic.key));
    more.then(|| {
        view! {
            <form method="post" action=action>
                <input type="hidden" name="n" value=last.to_string()/>
                <button type="submit" class="govuk-button govuk-button--secondary">{t("talk-read-up-to-here")}</button>
            </form>
        }
        .into_any()
    })
}

/// The words for what is special about a topic, in a list.
pub fn tags(topic: &Topic) -> AnyView {
    let pinned = topic.pinned.then(|| view! { <span class="govuk-tag">{t("talk-pinned")}</span> });
    let state = (topic.state != TopicState::Open).then(|| {
        view! { <span class="govuk-tag govuk-tag--grey">{t(&format!("talk-state-{}", topic.state.name()))}</span> }
    });
    view! { {pinned} " " {state} }.into_any()
}

/// What state a topic is in, who put it there and why; where its posts come from; the way to look after it.
pub fn standing(topic: &Topic, from: Option<&Topic>) -> AnyView {
    let reader = the_reader();
    let said = match topic.state {
        TopicState::Open => None,
        TopicState::ReadOnly => Some("talk-read-only-by"),
        TopicState::Closed => Some("talk-closed-by"),
    };
    let state = said.map(|said| {
        let said = ta(said, &[("day", ui::day(topic.state_at.unwrap_or(topic.last_at)).into())]);
        let by = topic.state_by_name.clone().unwrap_or_else(|| t("site-name"));
        let why = topic.state_why.as_ref().map(ui::short);
        view! {
            <div class="bt-notice">
                <p>{tags(topic)} " " {said} " " <bdi>{by}</bdi></p>
                {why}
            </div>
        }
    });
    let from = from.map(|from| {
        let title = ui::named(&from.words, reader.locale);
        let href = reader.href(&format!("forum/{}/{}", from.space, from.key));
        view! {
            <p class="bt-card__meta">
                {t("talk-comes-from")} " " <a class="govuk-link" href=href lang=title.lang dir="auto">{title.text}</a>
            </p>
        }
    });
    let after = reader.may(&Deed::HostTopics(topic.gate.clone())).is_ok().then(|| {
        let href = reader.href(&format!("forum/{}/{}/after", topic.space, topic.key));
        view! {
            <p class="bt-post__links">
                <a class="govuk-link" href=href>{t("talk-after-link")}</a> {notices::close_link(topic)}
            </p>
        }
    });
    view! { {state} {from} {after} }.into_any()
}

/// The topic whose old address led to this one: the two were put together.
pub async fn led_here(reader: &Reader, topic: &Topic) -> Option<Topic> {
    let from = reader.topic(&Key::parse(reader.asked("from")?)?).await.ok()?;
    (from.merged_into.as_ref() == Some(&topic.key)).then_some(from)
}

/// Says that an old address led here, so that nobody looks for the other topic.
pub fn led_here_view(from: &Topic) -> AnyView {
    let title = ui::named(&from.words, the_reader().locale);
    view! {
        <div class="bt-notice">
            <p>{t("talk-led-here")} " " <bdi lang=title.lang>{title.text}</bdi></p>
        </div>
    }
    .into_any()
}

/// Where posts went that stood in this topic, who moved them and when. The notice has the places of the posts, so that an
/// old link to one of them leads to it.
pub fn went_on(made: &[(Topic, Vec<Key>)]) -> AnyView {
    let reader = the_reader();
    let notice = |(topic, posts): &(Topic, Vec<Key>)| {
        let title = ui::named(&topic.words, reader.locale);
        let href = reader.href(&format!("forum/{}/{}", topic.space, topic.key));
        let moved = ta("talk-went-on-by", &[("day", ui::day(topic.at).into())]);
        let places = posts.iter().map(|post| view! { <span id=format!("post-{post}")></span> }).collect_view();
        view! {
            <div class="bt-notice">
                {places}
                <p>{t("talk-went-on")} " " <a class="govuk-link" href=href lang=title.lang dir="auto">{title.text}</a></p>
                <p>{moved} " " <bdi>{topic.by_name.clone()}</bdi></p>
            </div>
        }
    };
    made.iter().map(notice).collect_view().into_any()
}
