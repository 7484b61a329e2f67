//! Adding a recording, and taking one out.

use super::media::examine;
use super::{RecordingPath, asked, beside, deed, text};
use crate::content::writing;
use crate::failure::{Failure, TypedWithFile};
use crate::files::Keeping;
use crate::reader::Reader;
use crate::submit::Posted;
use crate::upload::{PostedWithFile, Sent};
use axum::Extension;
use axum::extract::Path;
use axum::response::{IntoResponse as _, Response};
use domain::content::recordings::{Media, NewRecording, RecordingKind};
use domain::files::FileKind;
use domain::form::FieldFault;
use std::io;
use store::{Act, StoreError};

/// A file that has been looked into, with what it is.
pub type Examined = (Keeping, FileKind);

/// Adds a recording. What is sent by somebody who may not is read to its end and not kept; they are told like everywhere.
pub async fn add(
    reader: Reader,
    Path((_, kind, id, what)): RecordingPath,
    posted: PostedWithFile,
) -> Result<Response, Response> {
    let (content, what) = match asked(&reader, (&kind, &id, &what)).await {
        Ok(asked) => asked,
        Err(failure) => return Err(failure.into_response()),
    };
    let (store, files, deed) = (reader.app.store.clone(), reader.app.files.clone(), deed(&content));
    let most = if reader.may(&deed).is_ok() { what.largest_file() } else { 0 };
    let (fields, sent) = posted.read(&files, most).await?;
    let typed = TypedWithFile(fields.clone());
    let stopped = |failure: Failure| (Extension(typed), failure).into_response();
    let has_file = !matches!(sent, Sent::Nothing);
    let file = match examined(sent, what).await {
        Ok(file) => file,
        Err(error) => return Err(stopped(StoreError::Unavailable(error.to_string()).into())),
    };
    let read = move |fields: &_, _| both(NewRecording::read(fields, has_file), file);
    let write = async move |act: Act, (new, file): (NewRecording, Option<Examined>)| {
        let media = match (file, new.link.clone()) {
            (Some((file, kind)), _) => Media::File { file: file.finish(kind).await? },
            (None, Some(link)) => Media::Link { link },
            (None, None) => return Err(StoreError::NotFound),
        };
        let captions = match &new.captions {
            Some(text) => Some(files.keep(text.as_bytes(), FileKind::Vtt).await?),
            None => None,
        };
        store.add_recording(&act, (&content.record, what), &new, &media, captions.as_ref()).await?;
        Ok(format!("{}?said=recording#recordings", writing::path(&content.record)))
    };
    reader.submit("recording", &deed, fields, read, write).await.map_err(stopped)
}

/// The file without what does not belong to it, or what is wrong with it; nothing where none was chosen.
///
/// # Errors
/// Where the disk does not give back what was just written to it.
pub async fn examined(sent: Sent, what: RecordingKind) -> io::Result<Result<Option<Examined>, FieldFault>> {
    Ok(match sent {
        Sent::Nothing => Ok(None),
        Sent::TooLarge => {
            let number = i64::try_from(what.largest_file() / 1024 / 1024).ok();
            Err(FieldFault { number, ..FieldFault::new("file", "fault-file-too-large") })
        }
        Sent::Whole(file) => match file.worked_on(move |file| examine(file, what)).await? {
            (file, Some(kind)) => Ok(Some((file, kind))),
            (_, None) => Err(FieldFault::new(
                "file",
                match what {
                    RecordingKind::Sound => "fault-recording-file-sound",
                    RecordingKind::Sign => "fault-recording-file-sign",
                },
            )),
        },
    })
}

/// The words and the file, or everything that is wrong with either.
fn both(
    new: Result<NewRecording, Vec<FieldFault>>,
    file: Result<Option<Examined>, FieldFault>,
) -> Result<(NewRecording, Option<Examined>), Vec<FieldFault>> {
    match (new, file) {
        (Ok(new), Ok(file)) => Ok((new, file)),
        (new, file) => Err(new.err().into_iter().flatten().chain(file.err()).collect()),
    }
}

/// Takes a recording out. Its files go too, unless another recording is the same.
pub async fn take_out(
    reader: Reader,
    Path((_, kind, id, recording)): RecordingPath,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let content = text(&reader, &kind, &id).await?;
    let recording = beside(&reader, &content.record, &recording).await?;
    let (store, files) = (reader.app.store.clone(), reader.app.files.clone());
    let to = format!("{}?said=recording-out#recordings", writing::path(&content.record));
    let write = async move |act: Act, ()| {
        store.take_out_recording(&act, &recording).await?;
        for file in recording.files() {
            files.forget_unless_needed(&store, file).await;
        }
        Ok(to)
    };
    reader.submit("take-out", &deed(&content), fields, |_, _| Ok(()), write).await
}
