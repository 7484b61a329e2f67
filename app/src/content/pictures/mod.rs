//! The library of pictures: finding one, and adding the council's own.

mod drawing;
mod forms;
mod library;
mod pages;

pub(crate) use drawing::{Drawing, LARGEST_FILE};
pub(crate) use forms::drawn;
pub(crate) use library::{Library, is_known};

use crate::site::App;
use axum::Router;
use axum::routing::{get, post};

/// `pictures`, `pictures/groups/{group}`, the form for a new one, and the button that takes one out.
pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/{locale}/pictures", get(pages::pictures))
        .route("/{locale}/pictures/groups/{group}", get(pages::group))
        .route("/{locale}/pictures/new", get(pages::new))
        .route("/{locale}/pictures/{picture}/take-out", get(pages::take_out).post(forms::take_out))
}

/// The form that comes with a file, apart from the others: it may be larger and take longer.
pub(crate) fn uploads() -> Router<App> {
    Router::new().route("/{locale}/pictures/new", post(forms::add))
}
