//! What a person said, and what others said after it: for themselves, and for a supporter who may read it.

use crate::failure::Failure;
use crate::reader::Reader;
use crate::safeguarding::{self, told_text};
use crate::ui::{self, Page, t, ta, the_reader};
use axum::response::Response;
use domain::accounts::{Deed, sight};
use domain::forum::PostState;
use domain::record::Key;
use domain::safety::case::Told;
use domain::talk::can_withdraw;
use leptos::prelude::*;
use std::collections::HashMap;
use store::{POSTS_A_PAGE, Reply, Said};

/// What a person said, and the answers to it.
pub struct Heard {
    said: Vec<Said>,
    answers: Vec<Reply>,
    /// What safeguarding leads have had the reader told about their own posts.
    told: HashMap<Key, Told>,
}

/// A page of what a person said, as far as this reader sees it: a supporter sees nothing that others do not.
///
/// # Errors
/// Where they may not read for the person.
pub async fn by(reader: &Reader, person: &Key) -> Result<Heard, Failure> {
    reader.may(&Deed::ReadFor(person.clone())).map_err(Failure::Refused)?;
    let mut said = reader.app.store.said_by(person, reader.page_number()).await?;
    said.retain(|one| sight(&reader.viewer, &one.post).has_words());
    let posts: Vec<_> = said.iter().map(|one| one.post.clone()).collect();
    let answers = reader.app.store.around(&posts.iter().collect::<Vec<_>>(), None).await?.replies;
    let told = safeguarding::told(reader, &posts.iter().collect::<Vec<_>>()).await?;
    Ok(Heard { said, answers, told })
}

/// Everything that the reader said.
pub async fn mine(reader: Reader) -> Result<Response, Failure> {
    let person = reader.person()?.key.clone();
    let said = by(&reader, &person).await?;
    let total = reader.app.store.count_said_by(&person).await?;
    let page = Page::new(reader.t("said-by-me-title")).crumb("me", reader.t("me-own-title"));
    Ok(reader.show(page, move || {
        view! {
            <p class="bt-lead">{t("said-by-me-lead")}</p>
            {list(&said)}
            {ui::pages_of(total, POSTS_A_PAGE)}
        }
    }))
}

/// What somebody said, the latest first: each leads to its place and to the answers; its own writer can change it or take
/// it back, and who wrote it for them can put it right.
pub fn list(heard: &Heard) -> AnyView {
    if heard.said.is_empty() {
        return view! { <div class="bt-blocks">{ui::block("empty", &t("said-by-me-none"))}</div> }.into_any();
    }
    heard
        .said
        .iter()
        .map(|said| one(said, &heard.answers, heard.told.get(&said.post.key).copied()))
        .collect_view()
        .into_any()
}

fn one(said: &Said, answers: &[Reply], told: Option<Told>) -> AnyView {
    let reader = the_reader();
    let post = &said.post;
    let path = format!("forum/post/{}", post.key);
    // In a space that does not let them in they see their own words, and nothing of what others said.
    let inside = reader.may(&Deed::ReadSpace(post.gate.clone())).is_ok();
    let answers: Vec<_> = answers.iter().filter(|answer| inside && answer.to == post.key).collect();
    let next = said.next.as_ref().filter(|_| inside && answers.is_empty());
    let topic = match inside {
        true => ui::named(&said.topic_words, reader.locale),
        false => t("said-by-me-alone-title").into(),
    };
    let own = reader.viewer.is(&post.by);
    let words = |own_words, for_them| if own { own_words } else { for_them };
    // What waits can be changed and taken back as well as what readers see.
    let may = |deed: Deed| can_withdraw(post) && reader.may(&deed).is_ok();
    let (change, take_back) = (may(Deed::ChangeWords(post.whose())), may(Deed::TakeBackWords(post.whose())));
    let change = (change || take_back).then(|| {
        let link = |end: &str, words: &str| {
            let title = view! { <span class="govuk-visually-hidden">": " {topic.text.clone()}</span> };
            view! { <a class="govuk-link" href=reader.href(&format!("{path}/{end}"))>{t(words)} {title}</a> }
        };
        let change = change.then(|| link("change", words("talk-change", "talk-change-for")));
        let take_back = take_back.then(|| link("take-back", words("talk-take-back", "talk-take-back-for")));
        view! { {change} " " {take_back} }
    });
    let answered = answers.into_iter().map(|answer| {
        let href = reader.href(&format!("forum/post/{}", answer.key));
        view! { " " <a class="govuk-link" href=href><bdi>{answer.by_name.clone()}</bdi></a> }
    });
    let answered: Vec<_> = answered.collect();
    let answered = (!answered.is_empty()).then(|| {
        view! { <p class="bt-post__answers">{t("talk-answered-by")} {answered}</p> }
    });
    let alone = (!inside).then(|| view! { <p class="bt-post__state">{t("said-by-me-alone")}</p> });
    let state = match (post.state, told) {
        // Whoever has been told something by a lead is no longer told to wait.
        (PostState::Published | PostState::Held, Some(told)) => Some(told_text(told)),
        (PostState::Published, None) => None,
        (PostState::Hidden, _) => Some(t("post-hidden")),
        (PostState::Withdrawn, _) => Some(t("post-withdrawn")),
        (PostState::Waiting | PostState::Held | PostState::ChangeAsked, _) => Some(t("post-before-others")),
    };
    let next = next.map(|next| {
        view! { <a class="govuk-link" href=reader.href(&format!("forum/post/{next}"))>{t("said-by-me-answer")}</a> }
    });
    let decided = own && matches!(post.state, PostState::Hidden | PostState::ChangeAsked);
    let decided = decided.then(|| {
        view! { <a class="govuk-link" href=reader.href("me/posts")>{t("my-posts-title")}</a> " " }
    });
    let opens = ta("said-by-me-open", &[("day", ui::day(post.at).into())]);
    view! {
        <article class="bt-post">
            <header class="bt-post__head">
                <h2 class="bt-post__who" lang=topic.lang dir="auto">{topic.text}</h2>
                <p class="bt-post__when">{ui::moment(post.at)}</p>
            </header>
            {alone}
            {ui::hands(post.help, post.written_by_name.as_deref())}
            {state.map(|state| view! { <p class="bt-post__state">{state}</p> })}
            {post.has_words().then(|| ui::reading(&post.words))}
            {ui::attachments(&post.attachments, None)}
            {answered}
            <p class="bt-post__links">
                <a class="govuk-link" href=reader.href(&path)>{opens}</a>
                " " {next} " " {decided} {change}
            </p>
        </article>
    }
    .into_any()
}
