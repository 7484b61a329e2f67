//! How to get help now: the site's own contacts, in an order that helps.

use crate::failure::Failure;
use crate::reader::Reader;
use crate::ui::{self, Card, Page, t, ta};
use axum::response::Response;
use domain::record::Key;
use domain::safety::case::HOURS_TO_ACKNOWLEDGE;
use leptos::prelude::*;

/// Whom people can ring, and how soon somebody looks at a concern. Numbers as people read them: "116 123".
#[derive(Clone, Debug)]
pub struct HelpLines {
    /// In danger, at any time.
    pub emergency: String,
    /// The council's adult safeguarding team, in working hours; nothing where the site has not been told.
    pub council: Option<String>,
    /// The same at night and at weekends.
    pub out_of_hours: Option<String>,
    /// Somebody who listens, at any time.
    pub listening: String,
    /// By when a safeguarding lead must have acknowledged a concern, in hours.
    pub hours: u32,
}

impl Default for HelpLines {
    /// The numbers that are the same everywhere in the United Kingdom.
    fn default() -> Self {
        Self {
            emergency: "999".into(),
            council: None,
            out_of_hours: None,
            listening: "116 123".into(),
            hours: HOURS_TO_ACKNOWLEDGE,
        }
    }
}

impl HelpLines {
    /// With numbers of the council that nobody has: Ofcom keeps them free for stories and demonstrations.
    #[must_use]
    pub fn or_demonstration(self) -> Self {
        let or = |number: Option<String>, invented: &str| number.or_else(|| Some(invented.to_owned()));
        Self {
            council: or(self.council, "01632 960 100"),
            out_of_hours: or(self.out_of_hours, "01632 960 111"),
            ..self
        }
    }
}

/// Where to get help now. Somebody comes here after words that are held, after a report that somebody is not safe, and from
/// the foot of every page: an address that tells nothing.
pub async fn help_now(reader: Reader) -> Result<Response, Failure> {
    let (sent, reported) = (reader.asked("sent").is_some(), reader.asked("reported").is_some());
    let lines = reader.app.site.help_lines.clone();
    let title = if sent || reported { "help-now-thanks-title" } else { "help-now-title" };
    // Who became a guest with these words gets their code too.
    let code = reader.asked("code").and_then(Key::parse).map(|key| format!("my-code/{key}"));
    let page = Page::new(reader.t(title));
    Ok(reader.show(page, move || {
        let said = [sent.then_some("help-now-sent"), reported.then_some("help-now-reported")];
        let said = said.into_iter().flatten().next().map(|name| {
            view! {
                <div class="bt-blocks">
                    {ui::block("calm", &t(name))}
                    {ui::block("safe", &t(if sent { "help-now-sent-next" } else { "help-now-reported-next" }))}
                </div>
                <h2 class="govuk-heading-l">{t("help-now-title")}</h2>
            }
        });
        let code = code.map(|path| ui::cards([Card::new("card", path, t("my-code-title"))], "content-nothing-yet"));
        view! { {said} {contacts(&lines)} {code} }
    }))
}

/// The contacts on another page: where words are looked at that may tell that somebody is not safe. Whoever leaves that page
/// without saying them has seen where to get help.
pub fn beside(lines: &HelpLines) -> AnyView {
    view! {
        <section class="bt-notice" aria-labelledby="help-now">
            <h2 class="govuk-heading-m" id="help-now">{t("help-now-title")}</h2>
            {contacts(lines)}
        </section>
    }
    .into_any()
}

/// The same for who writes down what somebody else said, with what to do.
pub fn for_who_writes_down(lines: &HelpLines) -> AnyView {
    view! {
        <section class="bt-notice" aria-labelledby="what-to-do">
            <h2 class="govuk-heading-m" id="what-to-do">{t("recorded-help-title")}</h2>
            <div class="bt-blocks">
                {ui::block("safe", &t("recorded-help-who"))}
                {ui::block("listen", &t("recorded-help-tell"))}
                {ui::block("privacy", &t("recorded-help-promise"))}
            </div>
            <h2 class="govuk-heading-m">{t("help-now-title")}</h2>
            {contacts(lines)}
        </section>
    }
    .into_any()
}

/// The contacts, each with its picture; a number is a link that a telephone rings.
fn contacts(lines: &HelpLines) -> AnyView {
    let ring = |picture: &'static str, message: &str, number: &str| {
        let plain: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        // A number stays on one line.
        let number = number.replace(' ', "\u{a0}");
        ui::block(picture, &ta(message, &[("number", format!("**[{number}](tel:{plain})**").into())]))
    };
    view! {
        <div class="bt-blocks">
            {ring("phone", "help-now-emergency", &lines.emergency)}
            {ui::block("voice", &t("help-now-emergency-without-voice"))}
            {lines.council.as_ref().map(|number| ring("council", "help-now-council", number))}
            {lines.out_of_hours.as_ref().map(|number| ring("night", "help-now-out-of-hours", number))}
            {ring("listen", "help-now-listening", &lines.listening)}
            {ui::block("friend", &t("help-now-somebody"))}
        </div>
    }
    .into_any()
}
