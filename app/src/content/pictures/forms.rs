//! Adding a picture, and taking one out.

use super::drawing::{Drawing, LARGEST_FILE, draw};
use super::pages::added;
use crate::failure::{Failure, TypedWithFile};
use crate::reader::Reader;
use crate::submit::Posted;
use crate::upload::{PostedWithFile, Sent};
use axum::Extension;
use axum::extract::Path;
use axum::response::{IntoResponse as _, Response};
use domain::accounts::Deed;
use domain::content::pictures::NewPicture;
use domain::form::FieldFault;
use std::io;
use store::{Act, StoreError};

/// Adds a picture. What is sent by somebody who may not is read to its end and not kept; they are told like everywhere.
pub async fn add(reader: Reader, posted: PostedWithFile) -> Result<Response, Response> {
    let (store, files) = (reader.app.store.clone(), reader.app.files.clone());
    let most = if reader.may(&Deed::AddPicture).is_ok() { LARGEST_FILE } else { 0 };
    let (fields, sent) = posted.read(&files, most).await?;
    let typed = TypedWithFile(fields.clone());
    let stopped = |failure: Failure| (Extension(typed), failure).into_response();
    let drawn = match drawn(sent).await {
        Ok(drawn) => drawn,
        Err(error) => return Err(stopped(StoreError::Unavailable(error.to_string()).into())),
    };
    let read = move |fields: &_, locale| both(NewPicture::read(fields, locale), drawn);
    let write = async move |act: Act, (new, drawing): (NewPicture, Drawing)| {
        let file = files.keep(&drawing.content, drawing.kind).await?;
        store.add_picture(&act, &new, &file).await?;
        Ok(format!("pictures/groups/uploads?said=picture#upload-{}", new.key))
    };
    reader.submit("picture", &Deed::AddPicture, fields, read, write).await.map_err(stopped)
}

/// The picture that is made of the file, or what is wrong with it.
///
/// # Errors
/// Where the disk does not give back what was just written to it.
pub async fn drawn(sent: Sent) -> io::Result<Result<Drawing, FieldFault>> {
    Ok(match sent {
        Sent::Nothing => Err(FieldFault::new("file", "fault-picture-file-missing")),
        Sent::TooLarge => {
            let number = i64::try_from(LARGEST_FILE / 1024 / 1024).ok();
            Err(FieldFault { number, ..FieldFault::new("file", "fault-file-too-large") })
        }
        Sent::Whole(mut file) => draw(file.content().await?).await.map_err(|fault| fault.told("file")),
    })
}

/// The words and the picture, or everything that is wrong with either.
fn both(
    new: Result<NewPicture, Vec<FieldFault>>,
    drawn: Result<Drawing, FieldFault>,
) -> Result<(NewPicture, Drawing), Vec<FieldFault>> {
    match (new, drawn) {
        (Ok(new), Ok(drawing)) => Ok((new, drawing)),
        (new, drawn) => Err(new.err().into_iter().flatten().chain(drawn.err()).collect()),
    }
}

/// Takes a picture out of the library. Its file goes too, unless another picture shows the same.
pub async fn take_out(
    reader: Reader,
    Path((_, id)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let (store, files) = (reader.app.store.clone(), reader.app.files.clone());
    let upload = added(&store, &id).await?;
    let write = async move |act: Act, ()| {
        store.take_out_picture(&act, &upload.key).await?;
        files.forget_unless_needed(&store, &upload.file).await;
        Ok("pictures/groups/uploads?said=picture-out".to_owned())
    };
    reader.submit("take-out", &Deed::AddPicture, fields, |_, _| Ok(()), write).await
}
