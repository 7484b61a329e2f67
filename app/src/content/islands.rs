//! Help while writing: what is typed is kept as a draft, and the server says what could be plainer.

use leptos::prelude::*;

/// Stands at the end of a form with `data-draft`. Without scripts it is nothing.
///
/// It has no properties: reading them would bring a JSON parser into the browser that weighs more than all the rest.
/// What it needs stands on the form, and its words come from the server in the writer's own form.
#[island]
pub fn WritingHelp() -> impl IntoView {
    let (said, say) = signal(String::new());
    let (tips, show_tips) = signal(Vec::<String>::new());
    #[cfg(feature = "hydrate")]
    browser::watch(say, show_tips);
    #[cfg(not(feature = "hydrate"))]
    let _ = (say, show_tips);
    view! {
        <div class="bt-help-writing">
            <p class="bt-help-writing__saved" role="status">{move || said.get()}</p>
            <div class="bt-help-writing__tips" aria-live="polite">
                {move || tips.get().into_iter().map(|tip| view! { <p>{tip}</p> }).collect_view()}
            </div>
        </div>
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::ev;
    use leptos::leptos_dom::helpers::TimeoutHandle;
    use leptos::prelude::*;
    use leptos::task::spawn_local;
    use leptos::wasm_bindgen::{JsCast, JsValue};
    use std::time::Duration;
    use wasm_bindgen_futures::JsFuture;
    use web_sys::js_sys::Reflect;
    use web_sys::{Element, Event, FormData, HtmlFormElement, RequestInit, Response, UrlSearchParams};

    /// The server function `keep_draft`, asked with the browser's own `fetch`: the client that Leptos would bring along
    /// is larger than this whole program.
    const DRAFTS: &str = "/api/drafts";
    /// How long after the last key a draft is kept: long enough not to ask at each letter.
    const PAUSE: Duration = Duration::from_millis(1500);

    /// Listens to what is typed in forms that keep drafts.
    pub fn watch(say: WriteSignal<String>, show_tips: WriteSignal<Vec<String>>) {
        let waiting = StoredValue::new(None::<TimeoutHandle>);
        let typed = move |form: HtmlFormElement| {
            if let Some(handle) = waiting.get_value() {
                handle.clear();
            }
            let keep = move || {
                spawn_local(async move {
                    let answer = send(&form).await.ok().flatten();
                    let answer = answer.or_else(|| form.get_attribute("data-not-kept")).unwrap_or_default();
                    let mut parts = answer.split('\u{1e}');
                    let mut lines = parts.next().unwrap_or_default().lines().map(str::to_owned);
                    for (n, part) in parts.enumerate() {
                        let (help, offers) = part.split_once('\u{1f}').unwrap_or((part, ""));
                        put(&format!("help-{}", n + 1), help);
                        if !offers.is_empty() {
                            put(&format!("offer-{}", n + 1), offers);
                        }
                    }
                    say.set(lines.next().unwrap_or_default());
                    show_tips.set(lines.collect());
                });
            };
            waiting.set_value(set_timeout_with_handle(keep, PAUSE).ok());
        };
        // On a slow line people write before this program is there.
        let early = document().query_selector("form[data-draft]").ok().flatten().and_then(|form| form.dyn_into().ok());
        early.filter(has_new_text).into_iter().for_each(typed);
        let _ = window_event_listener(ev::input, move |event: Event| form_of(&event).into_iter().for_each(typed));
    }

    /// Whether a text in the form is another one than came with the page.
    fn has_new_text(form: &HtmlFormElement) -> bool {
        let read =
            |field: &Element, name: &str| Reflect::get(field, &name.into()).ok().and_then(|text| text.as_string());
        (0..).map_while(|at| form.get_with_index(at)).any(|field| {
            read(&field, "defaultValue").is_some_and(|text| read(&field, "value").is_some_and(|now| now != text))
        })
    }

    /// Puts HTML that the server made into its place.
    fn put(id: &str, html: &str) {
        if let Some(place) = document().get_element_by_id(id) {
            place.set_inner_html(html);
        }
    }

    fn form_of(event: &Event) -> Option<HtmlFormElement> {
        let field = event.target()?.dyn_into::<Element>().ok()?;
        field.closest("form[data-draft]").ok()??.dyn_into().ok()
    }

    /// Sends all that stands in the form, and answers what the server says of it.
    async fn send(form: &HtmlFormElement) -> Result<Option<String>, JsValue> {
        let draft = UrlSearchParams::new_with_str_sequence_sequence(&FormData::new_with_form(form)?.into())?;
        let locale = document().document_element().and_then(|html| html.get_attribute("lang"));
        draft.append("draft-form", &form.get_attribute("data-draft").unwrap_or_default());
        draft.append("draft-place", &form.get_attribute("data-place").unwrap_or_default());
        draft.append("draft-locale", &locale.unwrap_or_default());
        let init = RequestInit::new();
        init.set_method("POST");
        init.set_body(&draft);
        let answer: Response = JsFuture::from(window().fetch_with_str_and_init(DRAFTS, &init)).await?.unchecked_into();
        if !answer.ok() {
            return Ok(None);
        }
        Ok(JsFuture::from(answer.json()?).await?.as_string())
    }
}
