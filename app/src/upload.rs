//! Forms that come with a file (`multipart/form-data`): read piece by piece, so that the memory does not grow with them.
//!
//! The text fields are read first, since they are written first: the file is the last field of each such form. A file that
//! is too large is read to its end and thrown away as it comes. Browsers show no answer before they have sent everything,
//! and the form comes back with all that was typed.

use crate::failure::Failure;
use crate::files::{Files, KeepFault, Keeping};
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use domain::form::Fields;
use http_body::Frame;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

/// All that is typed, in bytes: as much as a form without a file may have.
const MOST_TYPED: usize = 256 * 1024;
/// The most fields of such a form.
const MOST_FIELDS: usize = 100;
/// So much may come, in bytes, without anything in it that can be read: the heads of fields are shorter.
const MOST_UNREAD: usize = 1024 * 1024;

/// A form with a file, not read yet.
pub struct PostedWithFile {
    parts: Multipart,
    unread: Arc<AtomicUsize>,
}

/// The file of a form.
#[derive(Debug)]
pub enum Sent {
    /// None was chosen.
    Nothing,
    /// It was larger than allowed, and was thrown away.
    TooLarge,
    /// It is here, and gone when it is dropped: whoever wants it keeps it.
    Whole(Box<Keeping>),
}

impl<S: Send + Sync> FromRequest<S> for PostedWithFile {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let unread = Arc::new(AtomicUsize::new(0));
        let paced = request.map(|body| Body::new(Paced { body, rests: false, unread: unread.clone() }));
        match Multipart::from_request(paced, state).await {
            Ok(parts) => Ok(Self { parts, unread }),
            Err(_) => Err(Failure::Unreadable.into_response()),
        }
    }
}

impl PostedWithFile {
    /// Reads the form: what was typed, and the first file of at most `most` bytes.
    ///
    /// # Errors
    /// 400 where it is no form, 413 where it goes on for longer than anybody's file, 503 where the disk is full.
    pub async fn read(mut self, files: &Files, most: u64) -> Result<(Fields, Sent), Response> {
        let (mut fields, mut sent, mut typed) = (Fields::default(), Sent::Nothing, 0);
        while let Some(mut field) = self.parts.next_field().await.map_err(broken)? {
            self.unread.store(0, Ordering::Relaxed);
            if field.file_name().is_some() {
                let file = receive(&mut field, files, most, &self.unread).await?;
                if matches!(sent, Sent::Nothing) {
                    sent = file;
                }
                continue;
            }
            let name = field.name().unwrap_or_default().to_owned();
            let mut text = vec![];
            while let Some(piece) = field.chunk().await.map_err(broken)? {
                self.unread.store(0, Ordering::Relaxed);
                typed += piece.len();
                if typed > MOST_TYPED {
                    return Err(StatusCode::PAYLOAD_TOO_LARGE.into_response());
                }
                text.extend_from_slice(&piece);
            }
            fields.0.insert(name, String::from_utf8_lossy(&text).into_owned());
            if fields.0.len() > MOST_FIELDS {
                return Err(Failure::Unreadable.into_response());
            }
        }
        Ok((fields, sent))
    }
}

/// Reads a file to its end, and forgets it as soon as it is too large.
async fn receive(field: &mut Field<'_>, files: &Files, most: u64, unread: &AtomicUsize) -> Result<Sent, Response> {
    let mut keeping = Some(files.begin(most).await.map_err(|error| full(error.into()))?);
    while let Some(piece) = field.chunk().await.map_err(broken)? {
        unread.store(0, Ordering::Relaxed);
        let Some(file) = &mut keeping else { continue };
        match file.write(&piece).await {
            Ok(()) => {}
            Err(KeepFault::TooLarge(_)) => keeping = None,
            Err(fault) => return Err(full(fault)),
        }
    }
    Ok(match keeping {
        None => Sent::TooLarge,
        // A browser sends an empty file where none was chosen.
        Some(file) if file.bytes() == 0 => Sent::Nothing,
        Some(file) => Sent::Whole(Box::new(file)),
    })
}

/// Only the status: the text names parts of the library. A body that broke off is a fault of ours to the library; it was
/// longer than it may be, or nobody is there any more to read the answer.
fn broken(error: MultipartError) -> Response {
    let status = error.status();
    if status.is_server_error() { StatusCode::PAYLOAD_TOO_LARGE } else { status }.into_response()
}

fn full(fault: KeepFault) -> Response {
    Failure::Store(fault.into()).into_response()
}

/// A body that is handed on one piece at a time.
///
/// The parser of forms takes whatever is there until it has to wait, so that a sender on a fast line would fill the
/// memory; here it waits a moment after each piece. And it searches for the end of a field's head for as long as
/// something comes; here the body breaks off.
struct Paced {
    body: Body,
    rests: bool,
    unread: Arc<AtomicUsize>,
}

impl HttpBody for Paced {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        if std::mem::take(&mut self.rests) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let polled = Pin::new(&mut self.body).poll_frame(context);
        if let Poll::Ready(Some(Ok(frame))) = &polled {
            self.rests = true;
            let size = frame.data_ref().map_or(0, Bytes::len);
            if self.unread.fetch_add(size, Ordering::Relaxed) > MOST_UNREAD {
                let error = std::io::Error::other("a form without an end of its fields");
                return Poll::Ready(Some(Err(axum::Error::new(error))));
            }
        }
        polled
    }
}
