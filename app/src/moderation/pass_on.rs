//! Passing a post to the safeguarding lead: one button behind a page that says what happens then. Why is asked nowhere: what
//! a moderator fears about somebody does not stand where all moderators read.

use super::pages::to_moderate;
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::ui::{self, Page, Section, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::forum::Post;
use domain::moderation::{Verdict, passed_on};
use leptos::prelude::*;
use store::Decided;

/// Where a moderator goes who has passed on a post.
const DONE: &str = "moderation?said=with-the-lead";

/// The way there, where there is something to pass on.
pub fn link(post: &Post) -> Option<AnyView> {
    passed_on(post.state)?;
    let href = the_reader().href(&format!("moderation/posts/{}/pass-on", post.key));
    let which = ta("matter-title", &[("name", post.by_name.clone().into())]);
    Some(
        view! {
            <p class="bt-post__links">
                <a class="govuk-link" href=href>{t("pass-on-link")} <span class="govuk-visually-hidden">" " {which}</span></a>
            </p>
        }
        .into_any(),
    )
}

/// Asks whether to pass it on, and says what happens then.
pub async fn page(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let post = to_moderate(&reader, &post).await?.post;
    let path = format!("moderation/posts/{}", post.key);
    let page = Page::new(reader.t("pass-on-link"))
        .section(Section::Forum)
        .crumb("moderation", reader.t("queue-title"))
        .crumb(path.clone(), reader.ta("matter-title", &[("name", post.by_name.clone().into())]));
    Ok(reader.show(page, move || {
        let reader = the_reader();
        let number = reader.app.site.help_lines.emergency.clone();
        view! {
            <div class="bt-blocks">
                {ui::block("safe", &t("pass-on-what"))}
                {ui::block("privacy", &t("pass-on-private"))}
                {ui::block("phone", &ta("pass-on-danger", &[("number", number.into())]))}
            </div>
            <p class="govuk-body"><a class="govuk-link" href=reader.href("help-now")>{t("help-now-title")}</a></p>
            <blockquote class="bt-quote" dir="auto">{ui::short(&post.words)}</blockquote>
            <form method="post" action=reader.href(&format!("{path}/pass-on"))>
                <div class="bt-actions">{ui::buttons("pass-on-button", Some(&path))}</div>
            </form>
        }
    }))
}

/// Passes it on. Pressed twice, it is passed on once.
pub async fn pass_on(reader: Reader, Path((_, id)): Path<(String, String)>) -> Result<Response, Failure> {
    if has_passed_on(&reader, &id).await? {
        return Ok(reader.go(DONE));
    }
    let post = to_moderate(&reader, &id).await?.post;
    match reader.app.store.pass_on(&reader.act()?, &post).await? {
        Decided::Done => Ok(reader.go(DONE)),
        // It has changed in this moment: the page shows what it is now.
        Decided::TooLate => Ok(reader.go(&format!("moderation/posts/{}/pass-on", post.key))),
    }
}

/// Whether it was this moderator who passed it on, and nothing has happened to it since.
async fn has_passed_on(reader: &Reader, post: &str) -> Result<bool, Failure> {
    let post = reader.app.store.post(&key(post)?).await?;
    let last = reader.app.store.decisions_of(&post.key).await?.pop();
    let me = &reader.person()?.key;
    Ok(last.is_some_and(|last| last.verdict == Verdict::PassOn && last.by == *me && last.after == post.state))
}
