//! Signing in with a card or a link by e-mail, how a person likes to read; guests, who come back with a code, and
//! supporters, who help.

mod begun;
mod forms;
pub(crate) mod guests;
mod pages;
mod said;
mod settings;
pub(crate) mod supporters;

pub use pages::is_path;

use crate::site::App;
use axum::Router;
use axum::routing::{get, post};

/// The cookie with the locale that somebody chose.
pub const LOCALE: &str = "bt_locale";
/// The cookie that holds the secret of a link or a QR code between opening it and pressing the button.
const PENDING: &str = "bt_pending";

/// `sign-in` and its ways, `sign-out`, `me`, `me/begun/{draft}` for what somebody has begun to write; `my-code` and
/// `come-back` for guests; `me/supporters` for who is helped, `supporting` for who helps.
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
        .route("/{locale}/me/said", get(said::mine))
        .route("/{locale}/me/begun/{draft}", get(begun::page).post(begun::throw_away))
        .route("/{locale}/me/account", get(guests::account).post(guests::become_account))
        .route("/{locale}/my-code", get(guests::code_is_gone).post(guests::new_code))
        .route("/{locale}/my-code/{form}", get(guests::my_code))
        .route("/{locale}/come-back", get(guests::come_back))
        .route("/{locale}/sign-in/come-back", get(pages::sign_in).post(forms::with_card))
        .route("/{locale}/me/supporters", get(supporters::supporters))
        .route("/{locale}/me/supporters/new", get(supporters::invite).post(supporters::make_invitation))
        .route("/{locale}/me/supporters/invited/{key}", get(supporters::invited))
        .route("/{locale}/me/supporters/{key}/end", post(supporters::end))
        .route("/{locale}/supporting", get(supporters::supporting).post(supporters::accept))
        .route("/{locale}/supporting/{person}", get(supporters::read_for))
        .route("/{locale}/supporting/{person}/sign-in", post(supporters::sign_in_with))
}
