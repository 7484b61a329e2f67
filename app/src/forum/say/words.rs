//! The words of a sound or of sign language that stands in a post, written down afterwards: by whoever said it, or by
//! whoever writes the forms of texts there.

use super::super::page_of;
use super::personal;
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::safeguarding::{self, AFTER_WORDS_THAT_ARE_HELD};
use crate::submit::Posted;
use crate::ui::{self, Form, Page, Section, t};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::content::{Locale, Version, Words};
use domain::form::{FieldFault, Fields, Reading};
use domain::forum::{Attachment, AttachmentKind, LONGEST_WORDS, Post, PostState};
use domain::record::Kind;
use leptos::prelude::*;
use store::Act;

/// The field that names the words about which whoever writes them was asked.
const ASKED: &str = "asked";

/// Post and attachment, as an address names them.
type WordsPath = Path<(String, String, String)>;

/// What they do who write the words down.
fn deed(post: &Post) -> Deed {
    Deed::WriteForm { place: Kind::Space.record(post.gate.space.clone()), voice: Some(post.by.clone()) }
}

/// The page on which the words of the attachments of a post are written, for those who may.
pub fn path(reader: &Reader, post: &Post) -> Option<String> {
    reader.may(&deed(post)).is_ok().then(|| format!("forum/post/{}/words", post.key))
}

/// A post, and what stands in it without words; a photograph came with them.
async fn open(reader: &Reader, post: &str, attachment: &str) -> Result<(Post, Attachment), Failure> {
    let (post, attachment) = (reader.post(&key(post)?).await?, key(attachment)?);
    let found = post.attachments.iter().find(|one| one.key == attachment && one.kind != AttachmentKind::Photo).cloned();
    Ok((post, found.ok_or(Failure::NotFound)?))
}

/// The form.
pub async fn page(reader: Reader, Path((_, post, attachment)): WordsPath) -> Result<Response, Failure> {
    let (post, attachment) = open(&reader, &post, &attachment).await?;
    reader.may(&deed(&post)).map_err(Failure::Refused)?;
    let words = attachment.words.clone().unwrap_or_default();
    let form = Form::of(&reader, "words").await?.writing_in(attachment.locale).or([("words", words)]);
    let topic = reader.topic(&post.topic).await?;
    let page = Page::new(reader.t("attachment-write-title"))
        .section(Section::Forum)
        .faulty(form.is_faulty())
        .crumb("forum", reader.t("forum-title"))
        .crumb(place(&post), ui::named(&topic.words, reader.locale));
    Ok(reader.show(page, move || {
        let to = format!("forum/post/{}/words/{}", post.key, attachment.key);
        let words = read(form.fields()).unwrap_or_default();
        let asked = form.fields().text(ASKED) == name_of(&words);
        let questions = asked.then(|| {
            let found = personal::asked("words", &words, attachment.locale);
            view! { <input type="hidden" name=ASKED value=name_of(&words)/> {personal::questions(&form, found)} }
        });
        let fields = view! {
            {ui::attachment(&attachment, None)}
            {form.text_area("words", &t("attachment-write-label"), Some(&t("attachment-write-hint")), 8)}
            {questions}
        };
        let buttons = ui::buttons("attachment-write-button", Some(&place(&post)));
        view! { {form.summary()} {form.frame("words", &to, fields.into_any(), buttons)} }
    }))
}

/// A name for words: who sends it with them has been asked about what may be personal in them.
fn name_of(words: &str) -> String {
    Version::standard(Locale::DEFAULT, None, words).digest()
}

/// Whether something in these words has to be asked about first.
fn is_to_be_asked(fields: &Fields, locale: Locale) -> bool {
    let words = read(fields).unwrap_or_default();
    fields.text(ASKED) != name_of(&words) && !personal::asked("words", &words, locale).is_empty()
}

/// Writes the words down, once whoever does was asked about what may be personal in them.
pub async fn write(
    reader: Reader,
    Path((_, post, attachment)): WordsPath,
    Posted(mut fields): Posted,
) -> Result<Response, Failure> {
    let (post, attachment) = open(&reader, &post, &attachment).await?;
    let store = reader.app.store.clone();
    let deed = deed(&post);
    if reader.may(&deed).is_ok() && is_to_be_asked(&fields, attachment.locale) {
        fields.0.retain(|name, _| !name.starts_with(personal::DECISION));
        let words = read(&fields).unwrap_or_default();
        fields.0.insert(ASKED.to_owned(), name_of(&words));
        return reader.refuse("words", fields, vec![]).await;
    }
    let locale = attachment.locale;
    let read = move |fields: &Fields, _| {
        read(fields).map(|words| personal::as_decided("words", &words, fields, locale))
    };
    let write = async move |act: Act, words: String| {
        store.transcribe(&act, &post, &attachment.key, &words).await?;
        let written = Words::of(Version::standard(attachment.locale, None, words));
        let seen = matches!(post.state, PostState::Published | PostState::Waiting | PostState::ChangeAsked);
        if seen && safeguarding::may_tell_of_harm(&written) {
            store.set_post_state(&act, &post, PostState::Held, "wrote down words").await?;
            return Ok(AFTER_WORDS_THAT_ARE_HELD.to_owned());
        }
        Ok(format!("{}?page={}&said=words#attachment-{}", topic(&post), page_of(post.n), attachment.key))
    };
    reader.submit("words", &deed, fields, read, write).await
}

fn read(fields: &Fields) -> Result<String, Vec<FieldFault>> {
    let mut form = Reading::of(fields);
    let words = form.text("words", LONGEST_WORDS, "fault-recording-transcript");
    form.done(Some(words))
}

fn topic(post: &Post) -> String {
    format!("forum/{}/{}", post.gate.space, post.topic)
}

fn place(post: &Post) -> String {
    format!("forum/post/{}", post.key)
}
