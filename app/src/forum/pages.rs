//! What is shown of the forum.

use crate::content::writing;
use crate::failure::Failure;
use crate::forum::say::{self, Short};
use crate::forum::{Unread, talk, topic_card_with};
use crate::notices;
use crate::reader::{Reader, key};
use crate::ui::{self, Card, Page, Section, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::{Deed, Refusal, Sight, sight, takes_words};
use domain::forum::{Post, Topic};
use domain::record::{Key, Kind};
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::{MOST_UNREAD, POSTS_A_PAGE, TOPICS_A_PAGE};

/// All spaces.
pub async fn spaces(reader: Reader) -> Result<Response, Failure> {
    let spaces = reader.spaces().await?;
    let page = Page::new(reader.t("forum-title")).section(Section::Forum).feed("feed/forum".to_owned());
    Ok(reader.show(page, move || {
        let cards = spaces.into_iter().map(|space| {
            let topics = ta("forum-topics", &[("count", space.topics.into())]);
            Card::new(&space.picture, format!("forum/{}", space.key), ui::named(&space.words, the_reader().locale))
                .text(space.words.text(the_reader().locale))
                .meta(view! { {topics} {talk::access_tag(&space.gate)} })
        });
        let add = the_reader().may(&Deed::AddSpace).is_ok().then(|| {
            let href = the_reader().href("forum/spaces/new");
            view! { <div class="bt-actions"><a class="govuk-button" href=href>{t("talk-space-add")}</a></div> }
        });
        view! {
            <p class="bt-lead">{t("forum-lead")}</p>
            {ui::cards(cards, "forum-no-spaces")}
            {crate::moderation::policy_link()}
            {add}
        }
    }))
}

/// The topics of a space.
pub async fn space(reader: Reader, Path((_, space)): Path<(String, String)>) -> Result<Response, Failure> {
    let space = reader.app.store.space(&key(&space)?).await?;
    reader.sees(&space.gate)?;
    let pinned = reader.app.store.pinned_topics(&space.gate).await?;
    // Those on top stand on the first page, beside those that are counted there.
    let others = space.topics.saturating_sub(u32::try_from(pinned.len()).unwrap_or_default());
    let last = others.div_ceil(TOPICS_A_PAGE).max(1);
    if reader.page_number() > last {
        return Ok(reader.go(&format!("forum/{}?page={last}", space.key)));
    }
    let mut topics = if reader.page_number() == 1 { pinned } else { vec![] };
    topics.extend(reader.app.store.topics(&space.gate, reader.page_number()).await?);
    let keys: Vec<Key> = topics.iter().map(|topic| topic.key.clone()).collect();
    let marks = match reader.viewer.person() {
        Some(person) => reader.app.store.read_marks(&person.key, &keys).await?,
        None => Default::default(),
    };
    let unread = unread(&reader, &topics, &marks).await?;
    let recordings = reader.app.store.recordings_of([Kind::Space.record(space.key.clone())]).await?;
    let start_path = reader.href(&format!("forum/{}/new/say", space.key));
    let record = Kind::Space.record(space.key.clone());
    let follows = notices::follows(&reader, &record).await?;
    let page = Page::new(ui::named(&space.words, reader.locale))
        .section(Section::Forum)
        .crumb("forum", reader.t("forum-title"));
    let page = if space.gate.is_public() { page.feed(notices::feed_path(&record)) } else { page };
    Ok(reader.show(page, move || {
        let locale = the_reader().locale;
        let cards = topics.iter().map(|topic| topic_card_with(topic, locale, unread.get(&topic.key).copied()));
        // A stranger is asked to sign in when they start; who has signed in and may not, sees why and no button.
        let may_start = the_reader().may(&Deed::StartTopic(space.gate.clone()));
        let start = !matches!(may_start, Err(Refusal::NeedsRole(_)));
        let start = start.then(|| view! { <a class="govuk-button" href=start_path>{t("forum-start-topic")}</a> });
        view! {
            {ui::reading(&space.words)}
            {talk::access_words(&space.gate)}
            {ui::recordings(&recordings, &record)}
            {writing::link(&record, record.clone(), None, &ui::title(&space.words, locale))}
            <div class="bt-actions">{start} {talk::settings_link(&space.gate)}</div>
            {notices::follow_button(&record, follows)}
            <h2 class="govuk-heading-l">{t("forum-topics-title")}</h2>
            {ui::cards(cards, "forum-no-topics")}
            {ui::pages_of(others, TOPICS_A_PAGE)}
            {talk::leave_link(&space.gate)}
        }
    }))
}

/// What somebody has not read of these topics, where there is anything that readers see.
async fn unread(
    reader: &Reader,
    topics: &[Topic],
    marks: &BTreeMap<Key, u32>,
) -> Result<BTreeMap<Key, Unread>, Failure> {
    let mut unread = BTreeMap::new();
    for topic in topics {
        let Some(mark) = marks.get(&topic.key).filter(|mark| **mark < topic.numbered) else { continue };
        let count = reader.app.store.count_behind(&topic.key, *mark).await?;
        let more = topic.numbered - mark > MOST_UNREAD;
        if count > 0 {
            unread.insert(topic.key.clone(), Unread { count, more });
        }
    }
    Ok(unread)
}

/// A new topic is written where everything is written.
pub async fn new_topic(reader: Reader, Path((_, space)): Path<(String, String)>) -> Result<Response, Failure> {
    Ok(reader.go(&format!("forum/{}/new/say", key(&space)?)))
}

/// A topic with its posts, and the form to say something.
pub async fn topic(
    reader: Reader,
    Path((_, space, topic)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let store = &reader.app.store;
    // Before anything is read: what is written meanwhile makes what is kept old.
    let version = store.version();
    let topic = talk::in_space(&reader, &space, &topic).await?;
    if let Some(into) = &topic.merged_into {
        let page = page_after_merge(&topic, reader.page_number());
        return Ok(reader.go(&format!("forum/{}/{into}?from={}&page={page}", topic.space, topic.key)));
    }
    let led_here = talk::led_here(&reader, &topic).await;
    let made = store.made_from(&topic).await?;
    let from = match &topic.split_from {
        Some(from) => reader.topic(from).await.ok(),
        None => None,
    };
    let space = store.space(&topic.space).await?;
    let posts = store.posts(&topic, reader.page_number()).await?;
    let seen = |post: Post| (sight(&reader.viewer, &post), post);
    let posts: Vec<(Sight, Post)> = posts.into_iter().map(seen).collect();
    let shown: Vec<&Post> = with_words(&posts).collect();
    let me = reader.viewer.person().map(|person| person.key.clone());
    let mut around = store.around(&shown, me.as_ref()).await?;
    around.consents = crate::recorded::consents(&reader, &shown).await?;
    let mark = match &me {
        Some(me) => store.read_marks(me, std::slice::from_ref(&topic.key)).await?.get(&topic.key).copied(),
        None => None,
    };
    // The last number on this page of what there is to read for this reader: what they do not see has none for them.
    let seen_last = shown.iter().map(|post| post.n).max();
    let unread = match mark.filter(|mark| *mark < topic.numbered) {
        Some(mark) => {
            seen_last.is_some_and(|last| last > mark) || store.first_behind(&topic.key, mark).await?.is_some()
        }
        None => false,
    };
    let said = shown.iter().map(|post| Kind::Post.record(post.key.clone()));
    let recordings = store.recordings_of(said.chain([Kind::Topic.record(topic.key.clone())])).await?;
    let short = say::short(&reader, &topic).await?;
    let record = Kind::Topic.record(topic.key.clone());
    let follows = notices::follows(&reader, &record).await?;
    let outcome = notices::outcome_of(&reader, &topic.key).await?;
    let page = Page::new(ui::named(&topic.words, reader.locale))
        .section(Section::Forum)
        .crumb("forum", reader.t("forum-title"))
        .crumb(format!("forum/{}", space.key), ui::named(&space.words, reader.locale));
    let page = if space.gate.is_public() { page.feed(notices::feed_path(&record)) } else { page };
    Ok(reader.show(page, move || {
        let total = topic.numbered;
        let notice = ui::shared_notice(with_words(&posts).map(|post| &post.words));
        let here: Vec<Key> = posts.iter().map(|(_, post)| post.key.clone()).collect();
        let open = takes_words(&the_reader().viewer, &topic);
        let show = if notice.is_some() { ui::reading_below_notice } else { ui::reading };
        let likeness = talk::likeness(&the_reader(), version, open, notice.is_some());
        let post_view = |post: &Post, sight| {
            let key = talk::kept_key(likeness.as_deref(), post, sight, &around.mine);
            let make = || talk::post_view(post, sight, &around, &recordings, (open, &here), show);
            the_reader().app.kept_posts.or_make(key, make)
        };
        let all = || {
            let views = posts.iter().map(|(sight, post)| match sight {
                Sight::Words | Sight::BeforeOthers => Some(post_view(post, *sight)),
                Sight::Trace => Some(talk::trace(post)),
                Sight::Nothing => None,
            });
            views.collect_view().into_any()
        };
        let key_of_all = || talk::key_of_all(likeness.as_deref(), &topic, &posts, &around.mine);
        view! {
            {opening(&topic)}
            {notices::outcome_view(outcome.as_ref())}
            {talk::standing(&topic, from.as_ref())}
            {led_here.as_ref().map(talk::led_here_view)}
            {talk::went_on(&made)}
            {notices::follow_button(&record, follows)}
            {ui::recordings(&recordings, &Kind::Topic.record(topic.key.clone()))}
            {talk::reading_on(&topic, unread)}
            {notice}
            {(here.is_empty() && total > 0).then(|| view! { <p class="govuk-body">{t("talk-moved-away")}</p> })}
            {the_reader().app.kept_posts.or_make(key_of_all(), all)}
            {talk::read_button(&topic, seen_last, mark)}
            {ui::pages_of(total, POSTS_A_PAGE)}
            {crate::paper::link(Kind::Topic, &topic.key)}
            {reply(&topic, short.as_ref())}
            {crate::recorded::link(&topic)}
            {ui::another_way(Kind::Topic, &topic.key)}
        }
    }))
}

/// The page on which the posts of a page of a topic stand that was put together with another one. The browser keeps the
/// place on the page by itself.
fn page_after_merge(topic: &Topic, page: u32) -> u32 {
    let first = page.saturating_sub(1).saturating_mul(POSTS_A_PAGE).saturating_add(1).min(topic.numbered.max(1));
    topic.merged_behind.map_or(1, |behind| super::page_of(behind.saturating_add(first)))
}

fn with_words(posts: &[(Sight, Post)]) -> impl Iterator<Item = &Post> {
    posts.iter().filter(|(sight, _)| sight.has_words()).map(|(_, post)| post)
}

/// Leads to the place of a post, on whichever page of its topic it stands.
pub async fn post(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let post = reader.post(&key(&post)?).await?;
    let own = reader.viewer.person().is_some_and(|person| person.key == post.by);
    match reader.topic(&post.topic).await {
        Ok(_) => {}
        Err(Failure::NotFound) if own => return alone(reader, post).await,
        Err(failure) => return Err(failure),
    }
    let (space, page) = (&post.gate.space, super::page_of(post.n));
    let query = if page > 1 { format!("?page={page}") } else { String::new() };
    Ok(reader.go(&format!("forum/{space}/{}{query}#post-{}", post.topic, post.key)))
}

/// A post for its writer, who does not see the topic that it stands in.
async fn alone(reader: Reader, post: Post) -> Result<Response, Failure> {
    let topic = reader.app.store.topic(&post.topic).await?;
    let sight = sight(&reader.viewer, &post);
    let page = Page::new(reader.t("said-by-me-alone-title"))
        .section(Section::Forum)
        .crumb("me/said", reader.t("said-by-me-title"));
    Ok(reader.show(page, move || {
        let open = takes_words(&the_reader().viewer, &topic);
        view! {
            <p class="bt-lead">{t("said-by-me-alone")}</p>
            {talk::alone(&post, sight, open)}
        }
    }))
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

/// The form to say something, or the way to sign in where that may help.
fn reply(topic: &Topic, short: Option<&Short>) -> AnyView {
    let reader = the_reader();
    let no_role = matches!(reader.may(&Deed::Draft(topic.gate.clone())), Err(Refusal::NeedsRole(_)));
    match short {
        // The notice above the posts says why.
        _ if no_role || !takes_words(&reader.viewer, topic) => ().into_any(),
        Some(short) => short.view(),
        None => view! {
            <h2 class="govuk-heading-l">{t("post-title")}</h2>
            <p class="govuk-body">{t("post-sign-in-first")}</p>
            <div class="bt-actions">
                <a class="govuk-button" href=reader.href(&format!("sign-in?to={}", reader.path))>{t("nav-sign-in")}</a>
            </div>
        }
        .into_any(),
    }
}
