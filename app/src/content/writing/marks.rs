//! What changed since a form was written, and the note that readers tested it.

use super::{content, deed, name, path, section, where_it_stands};
use crate::content::markdown::plain_text;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::ui::{self, Form, Offer, Page, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::content::{Locale, Version};
use domain::form::Fields;
use leptos::prelude::*;
use similar::{ChangeTag, TextDiff};

/// What only people can say of easy read.
const SURE: [&str; 3] = ["true", "picture", "adult"];

type FormPath = Path<(String, String, String, String)>;

/// What the source of a form says now, beside what it said when the form was written.
pub async fn difference(reader: Reader, Path((_, kind, id, tag)): FormPath) -> Result<Response, Failure> {
    let content = content(&reader, &kind, &id).await?;
    let target = Locale::parse(&tag).ok_or(Failure::NotFound)?;
    // What was taken out of a text may have been taken out for a reason.
    reader.may(&deed(&content, target)?).map_err(Failure::Refused)?;
    let version = content.words.version(target).ok_or(Failure::NotFound)?;
    let source = version.label.source.clone().ok_or(Failure::NotFound)?;
    let then = reader.app.store.as_it_was(&content, &source).await?;
    let now = content.words.version(source.locale).cloned().ok_or(Failure::NotFound)?;
    let page = Page::new(reader.t("difference-title"))
        .section(section(content.record.kind))
        .crumb(where_it_stands(&content), ui::named(&content.words, reader.locale));
    Ok(reader.show(page, move || {
        let lead = ta("difference-lead", &[("form", name(target).into()), ("source", name(source.locale).into())]);
        let to = the_reader().href(&format!("{}/{target}", path(&content.record)));
        view! {
            <p class="bt-lead">{lead}</p>
            {match then {
                Some(then) => compared(&then, &now),
                None => view! { <p class="govuk-body">{t("difference-unknown")}</p> }.into_any(),
            }}
            <div class="bt-actions"><a class="govuk-button" href=to>{t("difference-write")}</a></div>
        }
    }))
}

/// Two versions of one text, with the words that came and went. Said in words as well as drawn.
fn compared(then: &Version, now: &Version) -> AnyView {
    let text = |version: &Version| {
        let title = version.title.clone().unwrap_or_default();
        [title]
            .into_iter()
            .chain(version.blocks.iter().map(|block| plain_text(&block.text)))
            .collect::<Vec<_>>()
            .join("\n")
    };
    let (old, new) = (text(then), text(now));
    let diff = TextDiff::from_words(&old, &new);
    let hidden = |id: &str| view! { <span class="govuk-visually-hidden">" [" {t(id)} " "</span> };
    let end = || view! { <span class="govuk-visually-hidden">"] "</span> };
    let parts = joined(diff.iter_all_changes().map(|change| (change.tag(), change.value().to_owned())));
    let parts = parts.into_iter().map(|(tag, text)| match tag {
        ChangeTag::Equal => view! { <span>{text}</span> }.into_any(),
        ChangeTag::Delete => view! { <del>{hidden("difference-gone")} {text} {end()}</del> }.into_any(),
        ChangeTag::Insert => view! { <ins>{hidden("difference-new")} {text} {end()}</ins> }.into_any(),
    });
    let (lang, dir) = (now.locale.tag(), now.locale.language().direction.html());
    view! { <div class="bt-difference" lang=lang dir=dir>{parts.collect_view()}</div> }.into_any()
}

/// Words that came or went together are one change.
fn joined(parts: impl Iterator<Item = (ChangeTag, String)>) -> Vec<(ChangeTag, String)> {
    let mut all: Vec<(ChangeTag, String)> = vec![];
    for (tag, text) in parts {
        match all.last_mut() {
            Some((last, before)) if *last == tag => before.push_str(&text),
            _ => all.push((tag, text)),
        }
    }
    all
}

/// The form by which somebody notes that readers tested a text: who and when, and the three things that only people can
/// say.
pub async fn test(reader: Reader, Path((_, kind, id, tag)): FormPath) -> Result<Response, Failure> {
    let content = content(&reader, &kind, &id).await?;
    let target = Locale::parse(&tag).ok_or(Failure::NotFound)?;
    content.words.version(target).ok_or(Failure::NotFound)?;
    reader.may(&deed(&content, target)?).map_err(Failure::Refused)?;
    let form = Form::of(&reader, "test").await?;
    let back = path(&content.record);
    let page = Page::new(reader.t("test-title"))
        .section(section(content.record.kind))
        .faulty(form.is_faulty())
        .crumb(where_it_stands(&content), ui::named(&content.words, reader.locale))
        .crumb(&back, reader.t("forms-title"));
    Ok(reader.show(page, move || {
        let fields = view! {
            {form.input("group", &t("test-group"), Some(&t("test-group-hint")), "")}
            {form.date("on", &t("test-on"), Some(&t("form-date-hint")))}
            {sure(&form, "test-sure")}
        };
        view! {
            <p class="bt-lead">{t("test-lead")}</p>
            {form.summary()}
            {form.frame("test", &format!("{back}/{target}/test"), fields.into_any(), ui::buttons("test-button", Some(&back)))}
        }
    }))
}

/// What only people can say of easy read: is it true, does the picture mean this, is the tone adult.
pub fn sure(form: &Form, legend: &str) -> AnyView {
    let offers = SURE.map(|what| Offer::new(what, t(&format!("sure-{what}"))));
    form.checkboxes("sure", &t(legend), None, offers.into())
}

/// Whether somebody has said all of it.
pub fn is_sure(fields: &Fields) -> bool {
    SURE.iter().all(|what| fields.ticked("sure").any(|ticked| ticked == *what))
}
