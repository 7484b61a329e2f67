//! Sound and sign-language recordings that stand beside a text: adding one, taking one out.

mod forms;
mod media;
mod mp4;
mod pages;

pub(crate) use forms::examined;
pub(crate) use pages::managed;

use super::writing;
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::site::App;
use axum::Router;
use axum::extract::Path;
use axum::routing::{get, post};
use domain::accounts::Deed;
use domain::content::recordings::{Recording, RecordingKind, can_be_recorded};
use domain::record::Record;
use store::Content;

const NEW: &str = "/{locale}/forms/{kind}/{key}/recordings/{what}";

/// The forms for a new recording, `forms/{kind}/{key}/recordings/sound` and `…/sign`, and the button that takes one out.
pub(crate) fn routes() -> Router<App> {
    Router::new().route(NEW, get(pages::new)).route(
        "/{locale}/forms/{kind}/{key}/recordings/{recording}/take-out",
        get(pages::take_out).post(forms::take_out),
    )
}

/// The forms that come with a file.
pub(crate) fn uploads() -> Router<App> {
    Router::new().route(NEW, post(forms::add))
}

/// What an address names: locale, kind and key of the text, and the kind or the key of the recording.
type RecordingPath = Path<(String, String, String, String)>;

/// Who may write the forms of a text may add a recording of it, in any language.
fn deed(content: &Content) -> Deed {
    Deed::WriteForm { place: content.place.clone(), voice: content.voice.clone() }
}

/// The text that an address names, where recordings can stand beside it.
async fn text(reader: &Reader, kind: &str, id: &str) -> Result<Content, Failure> {
    let content = writing::content(reader, kind, id).await?;
    if can_be_recorded(content.record.kind) { Ok(content) } else { Err(Failure::NotFound) }
}

/// The text and the kind of the recording that is to be added.
async fn asked(reader: &Reader, (kind, id, what): (&str, &str, &str)) -> Result<(Content, RecordingKind), Failure> {
    let what = RecordingKind::from_name(what).ok_or(Failure::NotFound)?;
    Ok((text(reader, kind, id).await?, what))
}

/// A recording that stands beside a text.
async fn beside(reader: &Reader, about: &Record, id: &str) -> Result<Recording, Failure> {
    let id = key(id)?;
    let all = reader.app.store.recordings_of([about.clone()]).await?;
    all.into_iter().find(|recording| recording.key == id).ok_or(Failure::NotFound)
}
