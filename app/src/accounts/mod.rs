//! Signing in with a card or a link by e-mail, and how a person likes to read.

mod forms;
mod pages;
mod settings;

pub use pages::is_path;

use crate::site::App;
use axum::Router;
use axum::routing::{get, post};

/// The cookie with the locale that somebody chose.
pub const LOCALE: &str = "bt_locale";
/// The cookie that holds the secret of a link or a QR code between opening it and pressing the button.
const PENDING: &str = "bt_pending";

/// `sign-in` and its ways, `sign-out`, `me`.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{locale}/sign-in", get(pages::sign_in).post(forms::with_card))
        .route("/{locale}/sign-in/email", get(pages::email).post(forms::ask_for_link))
        .route("/{locale}/sign-in/letter", get(pages::letter))
        .route("/{locale}/sign-in/link/{token}", get(forms::open_link))
        .route("/{locale}/sign-in/code/{token}", get(forms::open_code))
        .route("/{locale}/sign-in/confirm", get(pages::confirm).post(forms::confirm))
        .route("/{locale}/sign-out", post(forms::sign_out))
        .route("/{locale}/me", get(settings::me).post(settings::keep))
}
