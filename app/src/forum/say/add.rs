//! A photograph, sound or sign language beside what somebody is about to say, or beside what they said and now change.

use super::forms::MEMBER;
use super::{Work, answer};
use crate::content::{pictures, recordings};
use crate::failure::{Failure, TypedWithFile};
use crate::files::{Files, KeepFault, Keeping};
use crate::reader::Reader;
use crate::ui::{self, Form, Offer, t, ta, the_reader};
use crate::upload::{PostedWithFile, Sent};
use axum::Extension;
use axum::extract::Path;
use axum::response::{IntoResponse as _, Response};
use domain::content::recordings::Media;
use domain::files::FileKind;
use domain::form::FieldFault;
use domain::forum::{AttachmentKind, MOST_ATTACHMENTS, NewAttachment};
use leptos::prelude::*;
use std::io;
use store::StoreError;

/// The name of the form, by which its draft is found where it comes back.
const FORM: &str = "attachment";
/// So much of all strangers together waits to be said, in bytes: whoever would fill the disk comes no further.
const MOST_OF_STRANGERS: u64 = 4 * 1024 * 1024 * 1024;

/// Space, topic and kind, as an address names them.
type AddPath = Path<(String, String, String, String)>;

/// The form for one.
pub async fn page(reader: Reader, Path((locale, space, topic, what)): AddPath) -> Result<Response, Failure> {
    let kind = AttachmentKind::from_name(&what).ok_or(Failure::NotFound)?;
    let reader = reader.known();
    let work = Work::open(&reader, Path((locale, space, topic))).await?;
    let form = Form::of(&reader, FORM).await?;
    let name = kind.name();
    let page = work.place.step(&reader, reader.t(&format!("say-{name}-title"))).faulty(form.is_faulty());
    let known = reader.clone();
    let shown = reader.show(page, move || {
        let number = [("number", (largest(kind) / 1024 / 1024).into())];
        let link = (kind == AttachmentKind::Sign)
            .then(|| form.input("link", &t("say-sign-link"), Some(&t("say-sign-link-hint")), ""));
        let member = the_reader().viewer.is_signed_in().then_some(MEMBER);
        let fields = view! {
            <input type="hidden" name="as" value=member/>
            {(kind == AttachmentKind::Sound).then(recorder)}
            {form.text_area("words", &t(&format!("say-{name}-words")), Some(&t(&format!("say-{name}-words-hint"))), 3)}
            {(kind == AttachmentKind::Photo).then(|| cannot_write_it(&form))}
            {link}
            {form.file("file", &t(&format!("say-{name}-file")), Some(&ta(&format!("say-{name}-file-hint"), &number)), accept(kind))}
        };
        let say = work.place.say();
        let buttons = ui::buttons(&format!("say-{name}-button"), Some(&say));
        view! {
            {form.summary()}
            {form.frame_with_file(&format!("{say}/{name}"), fields.into_any(), buttons)}
        }
    });
    Ok(answer(&known, shown))
}

/// Who cannot write what can be seen asks others to: nobody has to write to show something.
fn cannot_write_it(form: &Form) -> AnyView {
    let later = vec![Offer::new("later", t("say-photo-later"))];
    form.checkboxes("describe", &t("say-photo-later-title"), None, later)
}

/// Where a voice is recorded in the page itself: `style/say.js` shows it where the browser can, and puts what it has
/// recorded into the form as its file.
fn recorder() -> AnyView {
    let version = the_reader().app.site.assets_version.clone();
    let messages = ["recording", "ready", "refused", "longest"]
        .map(|name| view! { <template data-say=name>{t(&format!("say-record-{name}"))}</template> });
    view! {
        <section class="bt-recorder" aria-label=t("say-record-title") hidden>
            <h2 class="govuk-heading-m">{t("say-record-title")}</h2>
            <div class="bt-actions">
                <button type="button" class="govuk-button govuk-button--secondary" data-do="record">
                    <img src="/assets/pictures/voice.svg" alt="" width="32" height="32"/> {t("say-record-start")}
                </button>
                <button type="button" class="govuk-button" data-do="stop" hidden>{t("say-record-stop")}</button>
            </div>
            <p class="bt-recorder__said" role="status"></p>
            {messages.collect_view()}
            <script type="module" src=format!("/assets/say.js?v={version}")></script>
        </section>
    }
    .into_any()
}

/// The kinds of files that a browser offers first.
fn accept(kind: AttachmentKind) -> &'static str {
    match kind {
        AttachmentKind::Photo => "image/jpeg,image/png,image/webp,image/gif,image/svg+xml",
        AttachmentKind::Sound => ".mp3,.m4a,.mp4,.ogg,.oga,.opus,.weba,.webm,.wav,audio/*",
        AttachmentKind::Sign => ".mp4,.m4v,.mov,.webm,video/mp4,video/quicktime,video/webm",
    }
}

/// The largest file, in bytes.
fn largest(kind: AttachmentKind) -> u64 {
    kind.recording().map_or(pictures::LARGEST_FILE, |kind| kind.largest_file())
}

/// Adds it. Where there is no room for it, it is read to its end and not kept, and the words come back. A film takes minutes
/// to arrive: what it is added to is looked at again when it is here.
pub async fn add(
    reader: Reader,
    Path((locale, space, topic, what)): AddPath,
    posted: PostedWithFile,
) -> Result<Response, Response> {
    let reader = reader.known();
    let kind = AttachmentKind::from_name(&what).ok_or_else(|| Failure::NotFound.into_response())?;
    let place = (locale, space, topic);
    let opened = Work::open(&reader, Path(place.clone())).await;
    let room = match &opened {
        Ok(work) => no_room(&reader, work).await.map_err(axum::response::IntoResponse::into_response)?,
        Err(_) => None,
    };
    let most = if opened.is_ok() && room.is_none() { largest(kind) } else { 0 };
    let (fields, sent) = posted.read(&reader.app.files, most).await?;
    let typed = TypedWithFile(fields.clone());
    let stopped = |failure: Failure| (Extension(typed.clone()), failure).into_response();
    let away = |cause: String| stopped(StoreError::Unavailable(cause).into());
    let ended = fields.text("as") == MEMBER && !reader.viewer.is_signed_in();
    let opened = match opened {
        Ok(_) => Work::open(&reader, Path(place)).await,
        refused => refused,
    };
    let work = match opened {
        Err(Failure::Refused(domain::accounts::Refusal::SignInFirst)) => None,
        opened => Some(opened.map_err(stopped)?),
    };
    let Some(work) = work.filter(|_| !ended) else {
        return reader.ask_to_sign_in(FORM, fields).await.map_err(stopped);
    };
    let with = format!("{}?on#with", work.place.say());
    if fields.key().is_some_and(|key| work.has(&key)) {
        return Ok(answer(&reader, reader.go(&with)));
    }
    let room = match room {
        None => no_room(&reader, &work).await.map_err(stopped)?,
        fault => fault,
    };
    let has_file = !matches!(sent, Sent::Nothing);
    let new = NewAttachment::read(&fields, kind, has_file);
    let made = match room {
        Some(fault) => Err(fault),
        None => made(kind, sent).await.map_err(|error| away(error.to_string()))?,
    };
    let (new, made) = match (new, made) {
        (Ok(new), Ok(made)) => (new, made),
        (new, made) => {
            let faults = new.err().into_iter().flatten().chain(made.err()).collect();
            return reader.refuse(FORM, fields, faults).await.map_err(stopped);
        }
    };
    let kept = made.kept(&reader.app.files).await.map_err(|fault| away(fault.to_string()))?;
    let (media, bytes) = match (kept, new.link.clone()) {
        (Some((file, bytes)), _) => (Media::File { file }, bytes),
        (None, Some(link)) => (Media::Link { link }, 0),
        (None, None) => return Err(stopped(Failure::Unreadable)),
    };
    let added = reader.app.store.add_attachment(&work.draft, &new, (&media, bytes), (reader.locale, reader.now)).await;
    added.map_err(|error| stopped(error.into()))?;
    work.begin(&reader).await.map_err(stopped)?;
    reader.drop_draft(FORM).await;
    Ok(answer(&reader, reader.go(&with)))
}

/// Why nothing more can be added, at the field of the file.
async fn no_room(reader: &Reader, work: &Work) -> Result<Option<FieldFault>, Failure> {
    if work.beside().len() >= MOST_ATTACHMENTS {
        return Ok(Some(too_many("file")));
    }
    if !reader.viewer.is_signed_in() && reader.app.store.bytes_of_strangers().await? > MOST_OF_STRANGERS {
        return Ok(Some(FieldFault::new("file", "fault-say-no-room")));
    }
    Ok(None)
}

/// How many can stand beside a post at most, and what to do, at a field.
pub fn too_many(field: &str) -> FieldFault {
    let number = i64::try_from(MOST_ATTACHMENTS).ok();
    FieldFault { number, ..FieldFault::new(field, "fault-say-too-many") }
}

/// What is made of the file that was sent.
enum Made {
    Nothing,
    Picture(pictures::Drawing),
    Recording(Box<Keeping>, FileKind),
}

/// Looks into the file, whatever its name says: a photograph is drawn anew, without the place where it was taken.
///
/// # Errors
/// Where the disk does not give back what was just written to it.
async fn made(kind: AttachmentKind, sent: Sent) -> io::Result<Result<Made, FieldFault>> {
    if matches!(sent, Sent::Nothing) {
        return Ok(Ok(Made::Nothing));
    }
    Ok(match kind.recording() {
        None => pictures::drawn(sent).await?.map(Made::Picture),
        Some(kind) => recordings::examined(sent, kind)
            .await?
            .map(|found| found.map_or(Made::Nothing, |(file, kind)| Made::Recording(Box::new(file), kind))),
    })
}

impl Made {
    /// Keeps it, and answers its name and its size in bytes.
    async fn kept(self, files: &Files) -> Result<Option<(domain::files::FileName, u64)>, KeepFault> {
        Ok(match self {
            Self::Nothing => None,
            Self::Picture(drawing) => {
                Some((files.keep(&drawing.content, drawing.kind).await?, drawing.content.len() as u64))
            }
            Self::Recording(file, kind) => {
                let bytes = file.bytes();
                Some((file.finish(kind).await?, bytes))
            }
        })
    }
}
