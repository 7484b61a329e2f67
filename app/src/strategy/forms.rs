//! What is done on actions.

use super::pages::progress_deed;
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::submit::Posted;
use axum::extract::Path;
use axum::response::Response;
use domain::strategy::NewProgress;
use store::Act;

/// Says how far an action is.
pub async fn post_progress(
    reader: Reader,
    Path((_, action)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let store = reader.app.store.clone();
    let action = store.action(&key(&action)?).await?;
    let deed = progress_deed(&action);
    let write = async move |act: Act, new: NewProgress| {
        store.post_progress(&act, &action.key, &new).await?;
        Ok(format!("strategy/actions/{}?said=progress#progress-{}", action.key, new.key))
    };
    reader.submit("progress", &deed, fields, NewProgress::read, write).await
}
