//! Reading what somebody writes in a space first, for a while and with a reason.

use super::pages::to_moderate;
use super::parts;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::submit::Posted;
use crate::ui::{self, Form, Offer, Page, Section, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::forum::Post;
use domain::moderation::{NewWatch, WATCH_DAYS, Watch};
use jiff::ToSpan as _;
use leptos::prelude::*;

/// The way to the form, or until when the writer of a post is watched.
pub fn link(post: &Post, watch: Option<&Watch>) -> AnyView {
    let reader = the_reader();
    let path = reader.href(&format!("moderation/posts/{}/watch", post.key));
    let text = match watch {
        Some(watch) => ta("watch-until", &[("day", ui::on(watch.until).into())]),
        None => t("watch-lead"),
    };
    let label = t(if watch.is_some() { "watch-link-end" } else { "watch-link" });
    view! {
        <h2 class="govuk-heading-m">{t("watch-title")}</h2>
        <p class="govuk-body">{text}</p>
        <div class="bt-actions"><a class="govuk-button govuk-button--secondary" href=path>{label}</a></div>
    }
    .into_any()
}

/// The form to begin, or to end it.
pub async fn page(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let post = to_moderate(&reader, &post).await?.post;
    let watch = reader.app.store.watched(&post.by, &post.gate, reader.today()).await?;
    let form = Form::of(&reader, "watch").await?;
    let path = format!("moderation/posts/{}", post.key);
    let page = Page::new(reader.t("watch-title"))
        .section(Section::Forum)
        .faulty(form.is_faulty())
        .crumb("moderation", reader.t("queue-title"))
        .crumb(&path, reader.ta("matter-title", &[("name", post.by_name.clone().into())]));
    Ok(reader.show(page, move || match &watch {
        Some(watch) => watched(&path, &post, watch),
        None => begin(&path, &post, &form),
    }))
}

fn begin(path: &str, post: &Post, form: &Form) -> AnyView {
    let days = WATCH_DAYS.map(|days| Offer::new(days.to_string(), ta("watch-for-days", &[("count", days.into())])));
    let fields = view! {
        {form.radios("days", &t("watch-days"), None, days.into())}
        {form.text_area("words", &t("watch-words"), Some(&t("watch-words-hint")), 3)}
    };
    view! {
        {form.summary()}
        <p class="bt-lead">{ta("watch-explained", &[("name", post.by_name.clone().into())])}</p>
        {form.frame("watch", &format!("{path}/watch"), fields.into_any(), ui::buttons("watch-button", Some(path)))}
    }
    .into_any()
}

fn watched(path: &str, post: &Post, watch: &Watch) -> AnyView {
    let action = the_reader().href(&format!("{path}/watch/end"));
    view! {
        <p class="bt-lead">{ta("watch-now", &[("name", post.by_name.clone().into()), ("day", ui::on(watch.until).into())])}</p>
        <blockquote class="bt-typed" dir="auto">{watch.words.clone()}</blockquote>
        <form method="post" action=action>
            <div class="bt-actions">{ui::buttons("watch-link-end", Some(path))}</div>
        </form>
    }
    .into_any()
}

/// Begins it.
pub async fn watch(
    reader: Reader,
    Path((_, post)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let matter = to_moderate(&reader, &post).await?;
    let (store, today) = (reader.app.store.clone(), reader.today());
    let deed = parts::deed(&matter);
    let post = matter.post;
    let write = async move |act: store::Act, new: NewWatch| {
        let until = today.saturating_add(new.days.days());
        store.watch(&act, &post.by, &post.gate, &new, until).await?;
        Ok(format!("moderation/posts/{}?said=watched", post.key))
    };
    reader.submit("watch", &deed, fields, NewWatch::read, write).await
}

/// Ends it.
pub async fn end(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let matter = to_moderate(&reader, &post).await?;
    reader.may(&parts::deed(&matter)).map_err(Failure::Refused)?;
    let post = matter.post;
    reader.app.store.end_watch(&reader.act()?, &post.by, &post.gate).await?;
    Ok(reader.go(&format!("moderation/posts/{}?said=watch-ended", post.key)))
}
