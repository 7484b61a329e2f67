//! What somebody has begun to write and has not sent: on their own page, with the way to go on. Strangers find theirs by the
//! cookie of their drafts, as they do on each form.

use crate::content::drafts::FORMS;
use crate::failure::{Failure, words_in};
use crate::forum::{GoesOn, goes_on};
use crate::reader::Reader;
use crate::ui::{self, Page, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::forum::{Attachment, chosen};
use leptos::prelude::*;
use store::Begun;

/// So much of what was typed stands in the list, in characters.
const SHOWN: usize = 200;
/// The forms of what is said in the forum. The others belong to what somebody does for a place or for others.
const SAID: [&str; 2] = ["say", "change"];

/// Something that somebody has begun to write.
pub struct One {
    begun: Begun,
    /// What was added to it.
    added: Vec<Attachment>,
    /// Where it goes on in the forum.
    place: Option<GoesOn>,
}

/// Everything that the reader has begun to write, the latest first.
///
/// # Errors
/// Where the database does not answer.
pub async fn all(reader: &Reader) -> Result<Vec<One>, Failure> {
    let Some(owner) = reader.draft_owner() else { return Ok(vec![]) };
    let mut all = vec![];
    for begun in reader.app.store.begun(&owner).await? {
        all.extend(One::of(reader, &owner, begun).await?);
    }
    Ok(all)
}

/// One of them.
async fn find(reader: &Reader, draft: &str) -> Result<Option<One>, Failure> {
    let Some(owner) = reader.draft_owner() else { return Ok(None) };
    match reader.app.store.begun_one(&owner, draft).await? {
        Some(begun) => One::of(reader, &owner, begun).await,
        None => Ok(None),
    }
}

impl One {
    /// A draft, as far as it is something to come back to. Whoever sits beside somebody sees what is said in the forum, in
    /// places that both of them see: a draft may also tell of others, or of words that are held.
    async fn of(reader: &Reader, owner: &str, begun: Begun) -> Result<Option<Self>, Failure> {
        if !FORMS.contains(&begun.form.as_str()) {
            return Ok(None);
        }
        let place = goes_on(reader, &begun.form, &begun.place).await?;
        let added = reader.app.store.attachments(&begun.place_of(owner)).await?;
        let empty = words_in(&begun.fields).is_empty() && chosen(&begun.fields).is_empty() && added.is_empty();
        let hidden = reader.viewer.with.is_some() && place.is_none();
        Ok((!empty && !hidden).then_some(Self { begun, added, place }))
    }

    /// Why it cannot be said any more where it was begun.
    fn over(&self) -> Option<&'static str> {
        match &self.place {
            Some(place) if place.open => None,
            Some(_) => Some("begun-closed"),
            None => SAID.contains(&self.begun.form.as_str()).then_some("begun-gone"),
        }
    }

    /// The message that says what it is.
    fn what(&self) -> &'static str {
        match (&self.place, self.begun.form.as_str()) {
            (Some(place), _) => place.what,
            (None, "say") => "begun-say",
            (None, "change") => "begun-change",
            (None, "statement") => "statement-new-title",
            (None, "tie") => "tie-title",
            (None, "member") => "board-add-members",
            (None, "meeting") => "board-add-meetings",
            (None, "action") => "board-add-actions",
            (None, "pledge") => "board-add-pledges",
            (None, "progress") => "progress-add",
            (None, "writing") => "forms-title",
            (None, "word") => "word-new-title",
            (None, "words") => "attachment-write-title",
            (None, "topic-state") => "talk-after-title",
            (None, "topic-title") => "talk-title-title",
            (None, "split") => "talk-split-title",
            (None, "space") => "talk-space-add",
            (None, "outcome") => "outcome-new-title",
            (None, "appeal") => "appeal-title",
            (None, "supporter") => "supporters-invite",
            (None, "recorded" | "recorded-session") => "recorded-title",
            (None, _) => "begun-form",
        }
    }

    /// The beginning of it: its title or its text, or else the most that was typed in one place.
    fn beginning(&self) -> Option<String> {
        let fields = &self.begun.fields;
        let named = ["title", "text"].map(|name| fields.text(name)).into_iter().find(|text| !text.is_empty());
        let text = named.or_else(|| words_in(fields).into_iter().max_by_key(|text| text.len()))?;
        Some(match text.char_indices().nth(SHOWN) {
            Some((at, _)) => format!("{} …", text[..at].trim_end()),
            None => text.to_owned(),
        })
    }

    /// What it is, as a heading; when it was kept, and where it belongs.
    fn head(&self, heading: AnyView) -> AnyView {
        let place = self.place.as_ref().map(|place| {
            let (lang, name) = (place.name.lang.clone(), place.name.text.clone());
            view! { <p class="bt-card__meta"><bdi lang=lang>{name}</bdi></p> }
        });
        view! {
            <header class="bt-post__head">
                {heading}
                <p class="bt-post__when">{ta("begun-kept", &[("day", ui::moment(self.begun.at).into())])}</p>
            </header>
            {place}
            {self.over().map(|why| view! { <p class="bt-post__state">{t(why)}</p> })}
        }
        .into_any()
    }

    /// In the list.
    fn in_list(&self) -> AnyView {
        let reader = the_reader();
        // Links that say the same are told apart by what they lead to.
        let name = self.beginning().or_else(|| self.place.as_ref().map(|place| place.name.text.clone()));
        let name = || name.clone().map(|name| view! { <span class="govuk-visually-hidden">": " {name}</span> });
        let go_on = self.over().is_none().then(|| {
            let href = reader.href(&self.begun.place);
            view! { <a class="govuk-link" href=href>{t("begun-go-on")} {name()}</a> " " }
        });
        let look = reader.href(&format!("me/begun/{}", self.begun.key));
        let words = match self.beginning() {
            Some(words) => typed(words),
            None => view! { <p class="govuk-body">{t("begun-no-words")}</p> }.into_any(),
        };
        let heading = view! { <h3 class="bt-post__who">{t(self.what())}</h3> };
        view! {
            <article class="bt-post">
                {self.head(heading.into_any())}
                {words}
                <p class="bt-post__links">{go_on} <a class="govuk-link" href=look>{t("begun-look")} {name()}</a></p>
            </article>
        }
        .into_any()
    }
}

/// Words as they were typed, to be read and copied.
fn typed(words: String) -> AnyView {
    view! { <blockquote class="bt-typed" dir="auto">{words}</blockquote> }.into_any()
}

/// What stands on somebody's own page, where they have begun anything.
pub fn on_me(all: &[One]) -> Option<AnyView> {
    (!all.is_empty()).then(|| {
        view! {
            <h2 class="govuk-heading-l" id="begun">{t("begun-title")}</h2>
            <p class="govuk-body">{t("begun-lead")}</p>
            {all.iter().map(One::in_list).collect_view()}
        }
        .into_any()
    })
}

/// All of a draft, to go on with it, to copy it, or to throw it away.
pub async fn page(reader: Reader, Path((_, draft)): Path<(String, String)>) -> Result<Response, Failure> {
    let one = find(&reader, &draft).await?.ok_or(Failure::NotFound)?;
    let page = Page::new(reader.t("begun-title")).crumb("me", reader.t("me-own-title"));
    Ok(reader.show(page, move || {
        let reader = the_reader();
        let go_on = one.over().is_none().then(|| {
            let href = reader.href(&one.begun.place);
            view! { <div class="bt-actions"><a class="govuk-button" href=href>{t("begun-go-on")}</a></div> }
        });
        let words = words_in(&one.begun.fields).into_iter().map(|text| typed(text.to_owned()));
        let heading = view! { <h2 class="bt-post__who">{t(one.what())}</h2> };
        view! {
            <article class="bt-post">
                {one.head(heading.into_any())}
                {words.collect_view()}
                {ui::attachments(&one.added, None)}
            </article>
            {go_on}
            <h2 class="govuk-heading-m">{t("begun-throw-title")}</h2>
            <p class="govuk-body">{t("begun-throw-what")}</p>
            <form method="post" action=reader.href(&format!("me/begun/{}", one.begun.key))>
                <button type="submit" class="govuk-button govuk-button--secondary">{t("begun-throw-button")}</button>
            </form>
        }
    }))
}

/// Throws a draft away, with what was added to it. Thrown away twice, it is gone once.
pub async fn throw_away(reader: Reader, Path((_, draft)): Path<(String, String)>) -> Result<Response, Failure> {
    if let (Some(owner), Some(one)) = (reader.draft_owner(), find(&reader, &draft).await?) {
        let (store, place) = (&reader.app.store, one.begun.place_of(&owner));
        for added in &one.added {
            if let Some(file) = store.drop_attachment(&place, &added.key).await? {
                reader.app.files.forget_unless_needed(store, &file).await;
            }
        }
        store.drop_draft(&place).await?;
    }
    Ok(reader.go("me?said=thrown-away"))
}
