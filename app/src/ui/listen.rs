//! Reading aloud: what `style/listen.js` finds on a page. The server makes all of it, so that the script has no words of its
//! own; it stays hidden until the script knows that the browser can speak.

use super::{t, ta, the_reader};
use crate::content::markdown::html;
use leptos::prelude::*;

/// How many times as fast as the voice was made, and the message that names it. The speeds of the settings
/// (`domain::accounts::ReadingSpeed`) are among them.
const SPEEDS: [(&str, &str); 5] = [
    ("0.5", "listen-speed-slowest"),
    ("0.7", "listen-speed-slow"),
    ("1", "listen-speed-normal"),
    ("1.3", "listen-speed-fast"),
    ("1.6", "listen-speed-fastest"),
];

/// A small button that reads one part of the page, the element with the id `target`. `what` says to those who do not see
/// where the button stands what it reads: "the post by Jodie".
pub fn listen_button(target: &str, what: String) -> AnyView {
    view! {
        <button type="button" class="bt-listen__start" data-listen=target.to_owned() aria-pressed="false" hidden>
            {t("listen-button")} <span class="govuk-visually-hidden">" " {what}</span>
        </button>
    }
    .into_any()
}

/// The button that reads the whole page, and the controls that come while it is read.
pub fn listen_bar() -> AnyView {
    view! {
        <section class="bt-listen" aria-label=t("listen-label") hidden>
            <button type="button" class="bt-listen__start" data-listen="main" aria-pressed="false">
                <img src="/assets/pictures/listen.svg" alt="" width="28" height="28"/> {t("listen-page")}
            </button>
            {controls()}
        </section>
    }
    .into_any()
}

fn controls() -> AnyView {
    let speeds = SPEEDS.map(|(rate, name)| view! { <data value=rate hidden>{t(name)}</data> });
    let help = the_reader().href("help");
    let messages = [
        ("none", ta("listen-say-none", &[("help", help.clone().into())])),
        ("part", ta("listen-say-part", &[("help", help.into())])),
        ("nothing", t("listen-say-nothing")),
        ("failed", t("listen-say-failed")),
    ];
    let messages = messages.map(|(name, text)| view! { <template data-say=name inner_html=html(&text)></template> });
    view! {
        <div class="bt-listen-panel" popover="manual" role="group" aria-label=t("listen-controls") hidden>
            <div role="status" class="bt-listen-panel__status"></div>
            <div class="bt-listen-panel__row">
                {control("back", t("listen-back"))}
                {control("pause", either("listen-pause", "listen-go-on"))}
                {control("next", t("listen-next"))}
                {control("stop", either("listen-stop", "listen-close"))}
            </div>
            <div class="bt-listen-panel__row bt-listen-panel__speeds">
                {control("slower", t("listen-slower"))}
                <span class="bt-listen-panel__speed" role="status">{speeds.collect_view()}</span>
                {control("faster", t("listen-faster"))}
            </div>
            {messages.collect_view()}
        </div>
    }
    .into_any()
}

fn control(name: &'static str, words: impl IntoView + 'static) -> AnyView {
    view! { <button type="button" class="bt-listen-panel__button" data-do=name>{words}</button> }.into_any()
}

/// A button with two meanings: the styles show the words that fit what is going on.
fn either(usual: &str, other: &str) -> AnyView {
    view! { <span class="bt-listen-panel__usual">{t(usual)}</span><span class="bt-listen-panel__other">{t(other)}</span> }
        .into_any()
}
