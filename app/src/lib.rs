//! What people see and do: pages, forms and the few parts that run in the browser.
//!
//! One folder for each domain word, the same words as on every other floor. In each:
//!
//! - `mod.rs`: what this slice is, and its routes
//! - `pages.rs`: what is shown (`GET`)
//! - `forms.rs`: what is done (`POST`): read, ask whether the person may, write, send them to the page that shows it
//! - `islands.rs`: what runs in the browser too
//!
//! `safeguarding` is what people see and do about `domain::safety`, `paper` makes booklets.
//!
//! [`ui`] holds what pages are made of, [`reader`] who is reading and in which form, [`submit`] the one way in which a
//! form is done, [`failure`] what people see when something is wrong, [`files`] and [`upload`] what comes as a file,
//! [`locales`] the words of the interface, [`site`] all routes. Only islands reach the browser: everything else is
//! compiled for the server alone.

#[cfg(all(feature = "ssr", feature = "hydrate"))]
compile_error!("the server and the browser are built apart: use `ssr` or `hydrate`, not both");

pub mod content;

#[cfg(feature = "ssr")]
mod accounts;
#[cfg(feature = "ssr")]
mod boards;
#[cfg(feature = "ssr")]
mod failure;
#[cfg(feature = "ssr")]
pub mod files;
#[cfg(feature = "ssr")]
mod forum;
#[cfg(feature = "ssr")]
mod locales;
#[cfg(feature = "ssr")]
mod moderation;
#[cfg(feature = "ssr")]
mod notices;
#[cfg(feature = "ssr")]
mod paper;
#[cfg(feature = "ssr")]
mod reader;
#[cfg(feature = "ssr")]
mod recorded;
#[cfg(feature = "ssr")]
mod requests;
#[cfg(feature = "ssr")]
mod safeguarding;
#[cfg(feature = "ssr")]
mod search;
#[cfg(feature = "ssr")]
mod site;
#[cfg(feature = "ssr")]
mod statements;
#[cfg(feature = "ssr")]
mod strategy;
#[cfg(feature = "ssr")]
mod submit;
#[cfg(feature = "ssr")]
mod trail;
#[cfg(feature = "ssr")]
mod ui;
#[cfg(feature = "ssr")]
mod upload;

#[cfg(feature = "ssr")]
pub use crate::{
    content::translation::{TranslationError, Translator},
    failure::{FromOutside, RequestId, error_pages},
    locales::message,
    notices::{send_due, tell_waiting},
    reader::Keep,
    safeguarding::{HelpLines, remind, tell_leads},
    site::{App, Clock, Site, routes, uploads},
    ui::qr_picture,
};

/// Wakes the islands of a page: called by the loader in the browser.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
