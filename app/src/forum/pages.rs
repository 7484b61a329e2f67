//! What is shown of the forum.

use crate::content::writing;
use crate::failure::Failure;
use crate::forum::topic_card;
use crate::reader::{Reader, key};
use crate::ui::{self, Card, Form, Page, Section, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::{Deed, Sight, sight};
use domain::content::recordings::Recording;
use domain::forum::{Post, PostState, Space, Topic};
use domain::record::Kind;
use leptos::prelude::*;
use store::{POSTS_A_PAGE, TOPICS_A_PAGE};

/// All spaces.
pub async fn spaces(reader: Reader) -> Result<Response, Failure> {
    let spaces = reader.spaces().await?;
    let page = Page::new(reader.t("forum-title")).section(Section::Forum);
    Ok(reader.show(page, move || {
        let cards = spaces.into_iter().map(|space| {
            let topics = ta("forum-topics", &[("count", space.topics.into())]);
            Card::new(&space.picture, format!("forum/{}", space.key), ui::named(&space.words, the_reader().locale))
                .text(space.words.text(the_reader().locale))
                .meta(topics)
        });
        view! { <p class="bt-lead">{t("forum-lead")}</p> {ui::cards(cards, "forum-no-spaces")} }
    }))
}

/// The topics of a space.
pub async fn space(reader: Reader, Path((_, space)): Path<(String, String)>) -> Result<Response, Failure> {
    let space = reader.app.store.space(&key(&space)?).await?;
    reader.sees(&space.gate)?;
    let topics = reader.app.store.topics(&space.gate, reader.page_number()).await?;
    let recordings = reader.app.store.recordings_of([Kind::Space.record(space.key.clone())]).await?;
    let start = reader.href(&format!("forum/{}/new", space.key));
    let page = Page::new(ui::named(&space.words, reader.locale))
        .section(Section::Forum)
        .crumb("forum", reader.t("forum-title"));
    Ok(reader.show(page, move || {
        let locale = the_reader().locale;
        let record = Kind::Space.record(space.key.clone());
        view! {
            {ui::reading(&space.words)}
            {ui::recordings(&recordings, &record)}
            {writing::link(&record, record.clone(), None, &ui::title(&space.words, locale))}
            <div class="bt-actions"><a class="govuk-button" href=start>{t("forum-start-topic")}</a></div>
            <h2 class="govuk-heading-l">{t("forum-topics-title")}</h2>
            {ui::cards(topics.iter().map(|topic| topic_card(topic, locale)), "forum-no-topics")}
            {ui::pages_of(space.topics, TOPICS_A_PAGE)}
        }
    }))
}

/// The form for a new topic.
pub async fn new_topic(reader: Reader, Path((_, space)): Path<(String, String)>) -> Result<Response, Failure> {
    let space = reader.app.store.space(&key(&space)?).await?;
    reader.sees(&space.gate)?;
    reader.may(&Deed::StartTopic(space.gate.clone())).map_err(Failure::Refused)?;
    let form = Form::of(&reader, "topic").await?;
    let space_path = format!("forum/{}", space.key);
    let page = Page::new(reader.t("topic-new-title"))
        .section(Section::Forum)
        .faulty(form.is_faulty())
        .crumb("forum", reader.t("forum-title"))
        .crumb(&space_path, ui::named(&space.words, reader.locale));
    Ok(reader.show(page, move || {
        let fields = view! {
            {form.input("title", &t("topic-new-about"), Some(&t("topic-new-about-hint")), "")}
            {form.text_area("text", &t("topic-new-text"), Some(&t("post-text-hint")), 8)}
            <p class="govuk-body">{t("post-next")}</p>
        };
        let buttons = ui::buttons("topic-new-button", Some(&space_path));
        view! { {form.summary()} {form.frame("topic", &format!("{space_path}/new"), fields.into_any(), buttons)} }
    }))
}

/// A topic with its posts, and the form to say something.
pub async fn topic(
    reader: Reader,
    Path((_, space, topic)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let store = &reader.app.store;
    let topic = reader.topic(&key(&topic)?).await?;
    if topic.space.as_str() != space {
        return Err(Failure::NotFound);
    }
    let space = store.space(&topic.space).await?;
    let posts = store.posts(&topic, reader.page_number()).await?;
    let seen = |post: Post| (sight(&reader.viewer, &post), post);
    let posts: Vec<(Sight, Post)> = posts.into_iter().map(seen).collect();
    let shown = posts.iter().filter(|(sight, _)| sight.has_words()).map(|(_, post)| post);
    let said = shown.map(|post| Kind::Post.record(post.key.clone()));
    let recordings = store.recordings_of(said.chain([Kind::Topic.record(topic.key.clone())])).await?;
    let form = Form::of(&reader, "post").await?;
    let page = Page::new(ui::named(&topic.words, reader.locale))
        .section(Section::Forum)
        .faulty(form.is_faulty())
        .crumb("forum", reader.t("forum-title"))
        .crumb(format!("forum/{}", space.key), ui::named(&space.words, reader.locale));
    Ok(reader.show(page, move || {
        let total = topic.numbered;
        let shown = || posts.iter().filter(|(sight, _)| sight.has_words()).map(|(_, post)| post);
        let notice = ui::shared_notice(shown().map(|post| &post.words));
        let show = if notice.is_some() { ui::reading_below_notice } else { ui::reading };
        view! {
            {form.is_faulty().then(|| form.summary())}
            {opening(&topic)}
            {ui::recordings(&recordings, &Kind::Topic.record(topic.key.clone()))}
            {notice}
            {posts
                .iter()
                .map(|(sight, post)| match sight {
                    Sight::Words | Sight::BeforeOthers => {
                        Some(post_view(post, *sight, &space, &recordings, show(&post.words)))
                    }
                    Sight::Trace => Some(trace(post)),
                    Sight::Nothing => None,
                })
                .collect_view()}
            {ui::pages_of(total, POSTS_A_PAGE)}
            {crate::paper::link(Kind::Topic, &topic.key)}
            {reply(&space, &topic, &form)}
            {ui::another_way(Kind::Topic, &topic.key)}
        }
    }))
}

/// Leads to the place of a post, on whichever page of its topic it stands.
pub async fn post(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let post = reader.post(&key(&post)?).await?;
    let (space, page) = (&post.gate.space, super::page_of(post.n));
    let query = if page > 1 { format!("?page={page}") } else { String::new() };
    Ok(reader.go(&format!("forum/{space}/{}{query}#post-{}", post.topic, post.key)))
}

/// What a topic says of itself, where it says more than its first post does.
fn opening(topic: &Topic) -> Option<AnyView> {
    let has_text = topic.words.read(the_reader().locale).is_some_and(|reading| !reading.version.blocks.is_empty());
    let place = Kind::Space.record(topic.space.clone());
    let title = ui::title(&topic.words, the_reader().locale);
    let started = ta("topic-started", &[("day", ui::day(topic.at).into())]);
    Some(
        view! {
            <p class="bt-card__meta">{started} " " <bdi>{topic.by_name.clone()}</bdi></p>
            {writing::link(&Kind::Topic.record(topic.key.clone()), place, Some(topic.by.clone()), &title)}
            {has_text.then(|| ui::reading(&topic.words))}
        }
        .into_any(),
    )
}

/// That something stood here, without its words.
fn trace(post: &Post) -> AnyView {
    let why = if post.state == PostState::Withdrawn { "post-withdrawn" } else { "post-hidden" };
    view! { <p class="bt-post bt-post--trace" id=format!("post-{}", post.key)>{t(why)}</p> }.into_any()
}

fn post_view(post: &Post, sight: Sight, space: &Space, recordings: &[Recording], words: AnyView) -> AnyView {
    let reader = the_reader();
    let trail = reader.href(&format!("trail/post/{}", post.key));
    let raise = reader
        .may(&Deed::RaiseStatement(space.key.clone()))
        .is_ok()
        .then(|| view! { <a class="govuk-link" href=reader.href(&format!("statements/new/{}", post.key))>{t("post-raise")}</a> });
    let place = Kind::Space.record(space.key.clone());
    let id = format!("post-{}", post.key);
    let by = ta("post-by", &[("name", post.by_name.clone().into())]);
    let led_to = (post.led_to > 0).then(|| t("post-led-somewhere"));
    view! {
        <article class="bt-post" id=id.clone()>
            <header class="bt-post__head">
                <p class="bt-post__who"><bdi>{post.by_name.clone()}</bdi></p>
                <p class="bt-post__when">{ui::moment(post.at)}</p>
                {ui::listen_button(&id, by.clone())}
            </header>
            {(sight == Sight::BeforeOthers).then(|| view! { <p class="bt-post__state">{t("post-before-others")}</p> })}
            {words}
            {ui::recordings(recordings, &Kind::Post.record(post.key.clone()))}
            <p class="bt-post__links">
                <a class="govuk-link" href=trail>
                    {led_to.unwrap_or_else(|| t("post-trail"))}
                    <span class="govuk-visually-hidden">" " {by}</span>
                </a>
                {raise}
                {crate::safeguarding::report::link(post)}
                {writing::link(&Kind::Post.record(post.key.clone()), place, Some(post.by.clone()), &post.by_name)}
            </p>
        </article>
    }
    .into_any()
}

/// The form to say something; for somebody who has not signed in, the way to do so. Nothing that they type first is lost,
/// but a form that ends at a sign-in page is a disappointment.
fn reply(space: &Space, topic: &Topic, form: &Form) -> AnyView {
    let reader = the_reader();
    if reader.may(&Deed::Post(space.gate.clone())).is_err() && !form.is_faulty() {
        return view! {
            <h2 class="govuk-heading-l">{t("post-title")}</h2>
            <p class="govuk-body">{t("post-sign-in-first")}</p>
            <div class="bt-actions">
                <a class="govuk-button" href=reader.href(&format!("sign-in?to={}", reader.path))>{t("nav-sign-in")}</a>
            </div>
        }
        .into_any();
    }
    let fields = view! {
        {form.text_area("text", &t("post-text"), Some(&t("post-text-hint")), 6)}
        <p class="govuk-body">{t("post-next")}</p>
    };
    let path = format!("forum/{}/{}", space.key, topic.key);
    view! {
        <h2 class="govuk-heading-l" id="say">{t("post-title")}</h2>
        {(!form.is_faulty()).then(|| form.summary())}
        {form.frame("post", &path, fields.into_any(), ui::buttons("post-button", None))}
    }
    .into_any()
}
