//! The words of a sound or of sign language that stands in a post, written down afterwards: by whoever said it, or by
//! whoever writes the forms of texts there.

use super::super::page_of;
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::safeguarding::{self, AFTER_WORDS_THAT_ARE_HELD};
use crate::submit::Posted;
use crate::ui::{self, Form, Page, Section, t};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::content::{Version, Words};
use domain::form::{FieldFault, Fields, Reading};
use domain::forum::{Attachment, AttachmentKind, LONGEST_WORDS, Post, PostState};
use domain::record::Kind;
use leptos::prelude::*;
use store::Act;

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
        let fields = view! {
            {ui::attachment(&attachment, None)}
            {form.text_area("words", &t("attachment-write-label"), Some(&t("attachment-write-hint")), 8)}
        };
        let buttons = ui::buttons("attachment-write-button", Some(&place(&post)));
        view! { {form.summary()} {form.frame("words", &to, fields.into_any(), buttons)} }
    }))
}

/// Writes the words down.
pub async fn write(
    reader: Reader,
    Path((_, post, attachment)): WordsPath,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let (post, attachment) = open(&reader, &post, &attachment).await?;
    let store = reader.app.store.clone();
    let deed = deed(&post);
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
    reader.submit("words", &deed, fields, |fields, _| read(fields), write).await
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
