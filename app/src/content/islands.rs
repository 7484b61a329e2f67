//! Help while writing: what is typed is kept as a draft, and a statement is looked at as it grows.

use leptos::prelude::*;
use leptos::server_fn::error::ServerFnError;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The words that the help needs, in the writer's own form; the browser has no other.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct HelpWords {
    /// Said when a draft was kept.
    pub kept: String,
    /// Said when it could not be kept.
    pub not_kept: String,
    /// Above the tips.
    pub tips_title: String,
    /// What each rule of easy read says, by the name of its message; empty where the text is not looked at.
    pub tips: BTreeMap<String, String>,
}

/// Keeps a draft of a form that is being written. Only for people who have signed in.
///
/// # Errors
/// Where nobody has signed in, the form is unknown, or the database does not answer.
#[server(prefix = "/api", endpoint = "drafts")]
pub async fn keep_draft(
    form: String,
    place: String,
    #[server(default)] fields: BTreeMap<String, String>,
) -> Result<(), ServerFnError> {
    server::keep(&form, &place, fields).await.map_err(|error| ServerFnError::ServerError(error.to_string()))
}

#[cfg(feature = "ssr")]
mod server {
    use crate::failure::Failure;
    use crate::reader::Reader;
    use crate::site::App;
    use domain::form::Fields;
    use leptos::prelude::use_context;
    use std::collections::BTreeMap;
    use store::{Draft, DraftPlace};

    /// The forms that can be drafts. Others hold secrets.
    const FORMS: [&str; 9] = ["topic", "post", "statement", "tie", "member", "meeting", "action", "pledge", "progress"];
    /// The longest place and the most fields of any of our forms.
    const LONGEST_PLACE: usize = 300;
    const MOST_FIELDS: usize = 40;

    pub async fn keep(form: &str, place: &str, fields: BTreeMap<String, String>) -> Result<(), Failure> {
        let known = FORMS.contains(&form) && place.len() <= LONGEST_PLACE && fields.len() <= MOST_FIELDS;
        let (Some(app), Some(parts), true) = (use_context::<App>(), use_context::<axum::http::request::Parts>(), known)
        else {
            return Err(Failure::Unreadable);
        };
        let reader = Reader::of(&parts, &app).await?;
        let owner = reader.person()?.key.to_string();
        let place = DraftPlace { owner, form: form.to_owned(), place: place.to_owned() };
        let draft = Draft { fields: Fields(fields), faults: vec![] };
        Ok(app.store.keep_draft(&place, &draft, reader.now).await?)
    }
}

/// How long after the last key a draft is kept, in milliseconds: long enough not to ask at each letter.
#[cfg(feature = "hydrate")]
const PAUSE: u64 = 1500;
/// At most this many tips at once: more would stop people from writing.
#[cfg(feature = "hydrate")]
const MOST_TIPS: usize = 3;

/// Stands below the fields of a form. Without scripts it is nothing.
#[island]
pub fn WritingHelp(
    /// The name of the form.
    form: String,
    /// The address that it is sent to, without the locale.
    place: String,
    /// The fields that are kept.
    fields: Vec<String>,
    /// The language of the text.
    language: String,
    /// What to say.
    words: HelpWords,
) -> impl IntoView {
    let (said, say) = signal(String::new());
    let (tips, show_tips) = signal(Vec::<String>::new());
    #[cfg(feature = "hydrate")]
    browser::watch(form, place, fields, language, words.clone(), say, show_tips);
    #[cfg(not(feature = "hydrate"))]
    let _ = (form, place, fields, language, say, show_tips);
    let title = words.tips_title;
    view! {
        <div class="bt-help-writing">
            <p class="bt-help-writing__saved" role="status">{move || said.get()}</p>
            <div aria-live="polite">
                <Show when=move || !tips.get().is_empty()>
                    <p class="bt-help-writing__title">{title.clone()}</p>
                    <ul class="bt-help-writing__list">
                        {move || tips.get().into_iter().map(|tip| view! { <li>{tip}</li> }).collect_view()}
                    </ul>
                </Show>
            </div>
        </div>
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::{HelpWords, MOST_TIPS, PAUSE, keep_draft};
    use leptos::ev;
    use leptos::leptos_dom::helpers::TimeoutHandle;
    use leptos::prelude::*;
    use leptos::task::spawn_local;
    use leptos::wasm_bindgen::JsCast;
    use leptos::web_sys::{Event, HtmlInputElement, HtmlTextAreaElement};
    use std::collections::BTreeMap;
    use std::time::Duration;

    pub fn watch(
        form: String,
        place: String,
        fields: Vec<String>,
        language: String,
        words: HelpWords,
        say: WriteSignal<String>,
        show_tips: WriteSignal<Vec<String>>,
    ) {
        let waiting = StoredValue::new(None::<TimeoutHandle>);
        let _ = window_event_listener(ev::input, move |event: Event| {
            let Some(field) = field_of(&event).filter(|field| fields.contains(field)) else { return };
            if field == "text" && !words.tips.is_empty() {
                show_tips.set(tips(&value("text"), &language, &words.tips));
            }
            if let Some(handle) = waiting.get_value() {
                handle.clear();
            }
            let (form, place, words) = (form.clone(), place.clone(), words.clone());
            let typed: BTreeMap<String, String> = fields.iter().map(|name| (name.clone(), value(name))).collect();
            let keep = move || {
                spawn_local(async move {
                    let kept = keep_draft(form, place, typed).await;
                    say.set(if kept.is_ok() { words.kept } else { words.not_kept });
                });
            };
            waiting.set_value(set_timeout_with_handle(keep, Duration::from_millis(PAUSE)).ok());
        });
    }

    fn field_of(event: &Event) -> Option<String> {
        let target = event.target()?;
        let id = target.dyn_ref::<leptos::web_sys::Element>()?.id();
        (!id.is_empty()).then_some(id)
    }

    fn value(name: &str) -> String {
        let Some(element) = document().get_element_by_id(name) else { return String::new() };
        match element.dyn_into::<HtmlTextAreaElement>() {
            Ok(area) => area.value(),
            Err(element) => element.dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default(),
        }
    }

    /// What the checker says, each rule once, with the words that it is about.
    fn tips(text: &str, language: &str, says: &BTreeMap<String, String>) -> Vec<String> {
        let mut seen = vec![];
        for finding in domain::content::easy_read::check(text, language, &|_| false) {
            let Some(tip) = says.get(finding.rule.message()) else { continue };
            if seen.iter().all(|(rule, _)| *rule != finding.rule) {
                let about = text.get(finding.start..finding.end).unwrap_or_default();
                let short: String = about.chars().take(60).collect();
                seen.push((finding.rule, format!("“{short}”: {tip}")));
            }
        }
        seen.into_iter().map(|(_, tip)| tip).take(MOST_TIPS).collect()
    }
}
