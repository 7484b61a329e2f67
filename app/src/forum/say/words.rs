//! The words of a photograph, a sound or sign language that stands in a post, written down afterwards: by whoever showed or
//! said it, or by whoever looks after its space or writes the forms of texts there.

use super::personal;
use crate::failure::Failure;
use crate::forum::talk;
use crate::reader::{Reader, key};
use crate::safeguarding::{self, AFTER_WORDS_THAT_ARE_HELD};
use crate::submit::Posted;
use crate::ui::{self, Form, Page, Section, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::{Deed, sight};
use domain::content::{Version, Words};
use domain::form::{FieldFault, Fields, Reading};
use domain::forum::{Attachment, AttachmentKind, LONGEST_WORDS, Post, PostState};
use leptos::prelude::*;
use store::Act;

/// At most so many are listed at once: more is no list to work from.
const MOST_SHOWN: usize = 50;

/// Post and attachment, as an address names them.
type WordsPath = Path<(String, String, String)>;

/// What they do who write the words down.
fn deed(post: &Post) -> Deed {
    Deed::WriteDown { gate: post.gate.clone(), voice: post.by.clone() }
}

/// The page on which the words of the attachments of a post are written, for those who may.
pub fn path(reader: &Reader, post: &Post) -> Option<String> {
    reader.may(&deed(post)).is_ok().then(|| format!("forum/post/{}/words", post.key))
}

/// What waits for words that the reader may write down, the longest first.
///
/// # Errors
/// Where the database does not answer.
pub async fn waiting(reader: &Reader) -> Result<Vec<(Post, Attachment)>, Failure> {
    let mut posts = reader.app.store.wordless().await?;
    posts.retain(|post| sight(&reader.viewer, post).has_words() && reader.may(&deed(post)).is_ok());
    let without = |post: &Post| {
        let without = post.attachments.iter().filter(|one| one.words.is_none());
        without.map(|one| (post.clone(), one.clone())).collect::<Vec<_>>()
    };
    Ok(posts.iter().flat_map(without).take(MOST_SHOWN).collect())
}

/// The list of what waits for words; nothing where nothing does.
pub fn waiting_view(waiting: &[(Post, Attachment)]) -> Option<AnyView> {
    let item = |(post, attachment): &(Post, Attachment)| {
        let href = the_reader().href(&format!("forum/post/{}/words/{}", post.key, attachment.key));
        let by = ta("post-by", &[("name", post.by_name.clone().into())]);
        view! {
            <li class="bt-forms__item">
                <p class="bt-forms__name">
                    <a class="govuk-link" href=href>{t(&format!("attachment-{}", attachment.kind.name()))} " " <bdi>{by}</bdi></a>
                </p>
                <p class="bt-card__meta">{ui::day(post.at)}</p>
            </li>
        }
    };
    (!waiting.is_empty()).then(|| {
        view! {
            <h2 class="govuk-heading-l">{t("attachment-waiting-title")}</h2>
            <p class="govuk-body">{t("attachment-waiting-lead")}</p>
            <ul class="bt-forms" role="list">{waiting.iter().map(item).collect_view()}</ul>
        }
        .into_any()
    })
}

/// A post, and what stands in it.
async fn open(reader: &Reader, post: &str, attachment: &str) -> Result<(Post, Attachment), Failure> {
    let (post, attachment) = (reader.post(&key(post)?).await?, key(attachment)?);
    let found = post.attachments.iter().find(|one| one.key == attachment).cloned();
    Ok((post, found.ok_or(Failure::NotFound)?))
}

/// The form.
pub async fn page(reader: Reader, Path((_, post, attachment)): WordsPath) -> Result<Response, Failure> {
    let (post, attachment) = open(&reader, &post, &attachment).await?;
    reader.may(&deed(&post)).map_err(Failure::Refused)?;
    let words = attachment.words.clone().unwrap_or_default();
    let form = Form::of(&reader, "words").await?.writing_in(attachment.locale).or([("words", words)]);
    let photo = attachment.kind == AttachmentKind::Photo;
    let title = if photo { "attachment-photo-write" } else { "attachment-write-title" };
    let page = Page::new(reader.t(title))
        .section(Section::Forum)
        .faulty(form.is_faulty())
        .crumb("forum", reader.t("forum-title"))
        .crumb(place(&post), ui::named(&post.words, reader.locale));
    Ok(reader.show(page, move || {
        let to = format!("forum/post/{}/words/{}", post.key, attachment.key);
        let words = read(form.fields(), missing(attachment.kind)).unwrap_or_default();
        let questions = personal::asked_again(&form, "words", &words, attachment.locale);
        let (label, hint) = match photo {
            true => ("say-photo-words", "say-photo-words-hint"),
            false => ("attachment-write-label", "attachment-write-hint"),
        };
        let fields = view! {
            {ui::attachment(&attachment, None)}
            {form.text_area("words", &t(label), Some(&t(hint)), if photo { 3 } else { 8 })}
            {questions}
        };
        let buttons = ui::buttons("attachment-write-button", Some(&place(&post)));
        view! { {form.summary()} {form.frame("words", &to, fields.into_any(), buttons)} }
    }))
}

/// Writes the words down, once whoever does was asked about what may be personal in them.
pub async fn write(
    reader: Reader,
    Path((_, post, attachment)): WordsPath,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let (post, attachment) = open(&reader, &post, &attachment).await?;
    let store = reader.app.store.clone();
    let (deed, missing) = (deed(&post), missing(attachment.kind));
    let words = read(&fields, missing).unwrap_or_default();
    if reader.may(&deed).is_ok() && personal::is_to_be_asked("words", &words, &fields, attachment.locale) {
        return reader.refuse("words", personal::to_ask(fields, &words), vec![]).await;
    }
    let locale = attachment.locale;
    let read = move |fields: &Fields, _| {
        read(fields, missing).map(|words| personal::as_decided("words", &words, fields, locale))
    };
    let shown = format!("{}#attachment-{}", talk::page_with(&reader, &post, "words").await?, attachment.key);
    let write = async move |act: Act, words: String| {
        store.transcribe(&act, &post, &attachment.key, &words).await?;
        let written = Words::of(Version::standard(attachment.locale, None, words));
        let seen = matches!(post.state, PostState::Published | PostState::Waiting | PostState::ChangeAsked);
        if seen && safeguarding::may_tell_of_harm(&written) {
            store.set_post_state(&act, &post, PostState::Held, "wrote down words").await?;
            return Ok(AFTER_WORDS_THAT_ARE_HELD.to_owned());
        }
        Ok(shown)
    };
    reader.submit("words", &deed, fields, read, write).await
}

/// What is said where there are no words.
fn missing(kind: AttachmentKind) -> &'static str {
    match kind {
        AttachmentKind::Photo => "fault-say-photo-words",
        AttachmentKind::Sound | AttachmentKind::Sign => "fault-recording-transcript",
    }
}

fn read(fields: &Fields, missing: &'static str) -> Result<String, Vec<FieldFault>> {
    let mut form = Reading::of(fields);
    let words = form.text("words", LONGEST_WORDS, missing);
    form.done(Some(words))
}

fn place(post: &Post) -> String {
    format!("forum/post/{}", post.key)
}
