//! Forms in the way of GOV.UK: an error summary with links, a hint, one label for one field; they work without scripts
//! and show all that was typed.

use super::{Title, t, ta, the_reader};
use crate::content::islands::WritingHelp;
use crate::reader::Reader;
use domain::content::Locale;
use domain::form::{FieldFault, Fields};
use domain::record::Key;
use leptos::prelude::*;
use store::{Draft, StoreError};
use ulid::Ulid;

/// A form with what was typed in it before.
#[derive(Clone, Debug, Default)]
pub struct Form {
    fields: Fields,
    faults: Vec<FieldFault>,
    kept: bool,
    /// The locale that is written in, where it is not the reader's own.
    writes: Option<Locale>,
}

/// One of several answers.
pub struct Offer {
    /// Its value.
    pub value: String,
    /// What it says.
    pub label: Title,
    /// What else there is to know.
    pub hint: Option<String>,
    /// The concept of a picture.
    pub picture: Option<&'static str>,
    /// What the answer does to a line of words, for the eyes only.
    pub example: Option<AnyView>,
}

impl Offer {
    /// An answer without a hint.
    pub fn new(value: impl Into<String>, label: impl Into<Title>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None, picture: None, example: None }
    }

    /// With a hint.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// With a picture.
    #[must_use]
    pub fn picture(self, picture: &'static str) -> Self {
        Self { picture: Some(picture), ..self }
    }

    /// With an example.
    #[must_use]
    pub fn example(self, example: AnyView) -> Self {
        Self { example: Some(example), ..self }
    }
}

impl Form {
    /// The form for a reader: with their draft, and with what was wrong where they were just sent back.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn of(reader: &Reader, name: &str) -> Result<Self, StoreError> {
        let draft = match reader.draft_place(name) {
            Some(place) => reader.app.store.draft(&place).await?,
            None => None,
        };
        // A form that was sent empty, and the key that it had, are nothing to come back to.
        let typed = |draft: &Draft| draft.fields.0.iter().any(|(name, text)| name != "key" && !text.trim().is_empty());
        let kept = draft.as_ref().is_some_and(typed);
        let Draft { fields, faults } = draft.unwrap_or_default();
        let sent_back = reader.asked("again").is_some();
        Ok(Self { fields, faults: if sent_back { faults } else { vec![] }, kept: kept && !sent_back, writes: None })
    }

    /// A form that is shown again at once, without being kept: for secrets.
    pub fn again(fields: Fields, faults: Vec<FieldFault>) -> Self {
        Self { fields, faults, kept: false, writes: None }
    }

    /// The same form, for words in another locale than the reader's own.
    #[must_use]
    pub fn writing_in(self, locale: Locale) -> Self {
        Self { writes: Some(locale), ..self }
    }

    /// What stands in the form.
    pub fn fields(&self) -> &Fields {
        &self.fields
    }

    /// The same form, with answers for fields that are still empty.
    #[must_use]
    pub fn or<'a>(mut self, answers: impl IntoIterator<Item = (&'a str, String)>) -> Self {
        if !self.kept && self.faults.is_empty() {
            for (name, text) in answers {
                self.fields.0.entry(name.to_owned()).or_insert(text);
            }
        }
        self
    }

    /// Whether something is wrong in it.
    pub fn is_faulty(&self) -> bool {
        !self.faults.is_empty()
    }

    /// The form itself: sent to `path`, with the key of the record that it makes, and kept as a draft while somebody
    /// writes, where the browser runs scripts.
    pub fn frame(&self, name: &'static str, path: &str, fields: AnyView, buttons: AnyView) -> AnyView {
        let reader = the_reader();
        view! {
            <form
                method="post" action=reader.href(path) novalidate
                data-draft=name data-place=reader.path.clone() data-not-kept=t("draft-not-kept")
            >
                {self.key()}
                {fields}
                <WritingHelp/>
                <div class="bt-actions">{buttons}</div>
            </form>
        }
        .into_any()
    }

    /// What stands in a field, or else this.
    pub fn value_or(&self, name: &str, or: &str) -> String {
        self.fields.0.get(name).cloned().unwrap_or_else(|| or.to_owned())
    }

    /// What is wrong with a field, in words.
    pub fn fault_text(&self, name: &str) -> Option<String> {
        self.fault(name).map(words)
    }

    /// What is wrong with fields that begin so: each with its whole name and in words.
    pub fn faults_within(&self, beginning: &str) -> Vec<(String, String)> {
        let faults = self.faults.iter().filter(|fault| fault.field.starts_with(beginning));
        faults.map(|fault| (fault.field.clone(), words(fault))).collect()
    }

    /// The form for something with a file. It is no draft while somebody writes, only when it was sent and comes back: a
    /// file cannot be put back into a form.
    pub fn frame_with_file(&self, path: &str, fields: AnyView, buttons: AnyView) -> AnyView {
        view! {
            <form method="post" action=the_reader().href(path) enctype="multipart/form-data" novalidate>
                {self.key()}
                {fields}
                <div class="bt-actions">{buttons}</div>
            </form>
        }
        .into_any()
    }

    /// What is wrong, with links to the places; or that a draft was kept.
    pub fn summary(&self) -> AnyView {
        if self.kept {
            return view! { <div class="bt-notice"><p>{t("form-kept")}</p></div> }.into_any();
        }
        if self.faults.is_empty() {
            return ().into_any();
        }
        let links = self.faults.iter().map(|fault| {
            view! { <li><a href=format!("#{}", fault.field)>{words(fault)}</a></li> }
        });
        view! {
            <div class="govuk-error-summary" tabindex="-1">
                <div role="alert">
                    <h2 class="govuk-error-summary__title">{t("form-summary-title")}</h2>
                    <div class="govuk-error-summary__body">
                        <ul class="govuk-list govuk-error-summary__list">{links.collect_view()}</ul>
                    </div>
                </div>
            </div>
        }
        .into_any()
    }

    /// The key of the record that this form is going to make: sending it twice makes one.
    pub fn key(&self) -> AnyView {
        let key = self.fields.key().unwrap_or_else(|| Key::from_ulid(Ulid::new()));
        view! { <input type="hidden" name="key" value=key.to_string()/> }.into_any()
    }

    /// A line of text.
    pub fn input(&self, name: &str, label: &str, hint: Option<&str>, class: &'static str) -> AnyView {
        let value = self.value(name);
        let input = view! {
            <input
                class=format!("govuk-input {class} {}", self.if_faulty(name, "govuk-input--error"))
                id=name.to_owned() name=name.to_owned() r#type=kind(name) value=value dir="auto"
                inputmode=(class.contains("width-4") || class.contains("width-2")).then_some("numeric")
                autocomplete=autocomplete(name)
                aria-describedby=self.described(name, hint.is_some())
            />
        };
        self.group(name, label, hint, input.into_any())
    }

    /// The words of a search. They become part of an address: what is pasted may be longer than what can be looked for, so
    /// that this can be said, but not longer than an address.
    pub fn search(&self, name: &str, label: &str, hint: Option<&str>) -> AnyView {
        const LONGEST_IN_AN_ADDRESS: &str = "2000";
        let value = self.value(name);
        let input = view! {
            <input
                class=format!("govuk-input {}", self.if_faulty(name, "govuk-input--error"))
                id=name.to_owned() name=name.to_owned() r#type="search" value=value dir="auto" autocomplete="off"
                maxlength=LONGEST_IN_AN_ADDRESS aria-describedby=self.described(name, hint.is_some())
            />
        };
        self.group(name, label, hint, input.into_any())
    }

    /// A longer text.
    pub fn text_area(&self, name: &str, label: &str, hint: Option<&str>, rows: u8) -> AnyView {
        let area = text_area(
            name,
            self.value(name).as_str(),
            rows,
            self.if_faulty(name, "govuk-textarea--error"),
            self.described(name, hint.is_some()),
            self.writes,
        );
        self.group(name, label, hint, area)
    }

    /// A file; the last field of its form, so that all the others have been read when it comes.
    pub fn file(&self, name: &str, label: &str, hint: Option<&str>, accept: &'static str) -> AnyView {
        let input = view! {
            <input
                class=format!("govuk-file-upload {}", self.if_faulty(name, "govuk-file-upload--error"))
                id=name.to_owned() name=name.to_owned() type="file" accept=accept
                aria-describedby=self.described(name, hint.is_some())
            />
        };
        self.group(name, label, hint, input.into_any())
    }

    /// One of several answers.
    pub fn radios(&self, name: &str, legend: &str, hint: Option<&str>, offers: Vec<Offer>) -> AnyView {
        let chosen = self.value(name);
        let items = offers.into_iter().enumerate().map(|(n, offer)| {
            // The error summary leads to the first answer, which therefore bears the field's own name.
            let id = if n == 0 { name.to_owned() } else { format!("{name}-{n}") };
            choice("radio", name.to_owned(), id, offer.value == chosen, offer)
        });
        let items = view! { <div class="govuk-radios">{items.collect_view()}</div> }.into_any();
        self.fieldset(name, legend, hint, items)
    }

    /// Any of several answers: each box is named `name-value`.
    pub fn checkboxes(&self, name: &str, legend: &str, hint: Option<&str>, offers: Vec<Offer>) -> AnyView {
        let items = offers.into_iter().enumerate().map(|(n, offer)| {
            let box_name = format!("{name}-{}", offer.value);
            let id = if n == 0 { name.to_owned() } else { box_name.clone() };
            let ticked = self.fields.0.contains_key(&box_name);
            choice("checkbox", box_name, id, ticked, Offer { value: "yes".into(), ..offer })
        });
        let items = view! { <div class="govuk-checkboxes">{items.collect_view()}</div> }.into_any();
        self.fieldset(name, legend, hint, items)
    }

    /// A box by itself, for what stands beside it.
    pub fn tick(&self, name: &str, label: String) -> AnyView {
        let ticked = self.fields.0.contains_key(name);
        let item = choice("checkbox", name.to_owned(), name.to_owned(), ticked, Offer::new("yes", label));
        view! { <div class="govuk-checkboxes">{item}</div> }.into_any()
    }

    /// One of many answers.
    pub fn select(&self, name: &str, label: &str, hint: Option<&str>, none: &str, offers: Vec<Offer>) -> AnyView {
        let chosen = self.value(name);
        let options = offers.into_iter().map(|offer| {
            let selected = offer.value == chosen;
            view! { <option value=offer.value selected=selected lang=offer.label.lang>{offer.label.text}</option> }
        });
        let select = view! {
            <select class="govuk-select" id=name.to_owned() name=name.to_owned() aria-describedby=self.described(name, hint.is_some())>
                <option value="">{none.to_owned()}</option>
                {options.collect_view()}
            </select>
        };
        self.group(name, label, hint, select.into_any())
    }

    /// A day in three fields, as GOV.UK asks for dates that people know.
    pub fn date(&self, name: &str, legend: &str, hint: Option<&str>) -> AnyView {
        let part = |part: &str, class: &'static str| {
            let field = format!("{name}-{part}");
            let (value, label) = (self.value(&field), t(&format!("form-date-{part}")));
            view! {
                <div class="govuk-date-input__item">
                    <div class="govuk-form-group">
                        <label class="govuk-label govuk-date-input__label" for=field.clone()>{label}</label>
                        <input class=format!("govuk-input govuk-date-input__input {class}") id=field.clone() name=field r#type="text" inputmode="numeric" value=value autocomplete="off"/>
                    </div>
                </div>
            }
        };
        let items = view! {
            <div class="govuk-date-input">
                {part("day", "govuk-input--width-2")} {part("month", "govuk-input--width-2")} {part("year", "govuk-input--width-4")}
            </div>
        };
        self.fieldset(&format!("{name}-day"), legend, hint, items.into_any())
    }

    /// A day, or "ongoing".
    pub fn due(&self) -> AnyView {
        let offers = vec![Offer::new("on", t("form-due-on")), Offer::new("ongoing", t("form-due-ongoing"))];
        view! {
            {self.radios("due", &t("form-due"), None, offers)}
            {self.date("due", &t("form-due-date"), Some(&t("form-date-hint")))}
        }
        .into_any()
    }

    fn value(&self, name: &str) -> String {
        self.fields.0.get(name).cloned().unwrap_or_default()
    }

    fn fault(&self, name: &str) -> Option<&FieldFault> {
        self.faults.iter().find(|fault| fault.field == name)
    }

    fn if_faulty(&self, name: &str, class: &'static str) -> &'static str {
        if self.fault(name).is_some() { class } else { "" }
    }

    fn described(&self, name: &str, has_hint: bool) -> Option<String> {
        let hint = has_hint.then(|| format!("{name}-hint"));
        let fault = self.fault(name).map(|_| format!("{name}-error"));
        let ids: Vec<String> = [hint, fault].into_iter().flatten().collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn group(&self, name: &str, label: &str, hint: Option<&str>, field: AnyView) -> AnyView {
        view! {
            <div class=format!("govuk-form-group {}", self.if_faulty(name, "govuk-form-group--error"))>
                <label class="govuk-label govuk-label--m" for=name.to_owned()>{label.to_owned()}</label>
                {hint_view(name, hint)} {self.fault_view(name)} {field}
            </div>
        }
        .into_any()
    }

    fn fieldset(&self, name: &str, legend: &str, hint: Option<&str>, items: AnyView) -> AnyView {
        view! {
            <div class=format!("govuk-form-group {}", self.if_faulty(name, "govuk-form-group--error"))>
                <fieldset class="govuk-fieldset" aria-describedby=self.described(name, hint.is_some())>
                    <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{legend.to_owned()}</legend>
                    {hint_view(name, hint)} {self.fault_view(name)} {items}
                </fieldset>
            </div>
        }
        .into_any()
    }

    fn fault_view(&self, name: &str) -> Option<AnyView> {
        let fault = self.fault(name)?;
        Some(
            view! {
                <p id=format!("{name}-error") class="govuk-error-message">
                    <span class="govuk-visually-hidden">{t("form-fault")}</span> " " {words(fault)}
                </p>
            }
            .into_any(),
        )
    }
}

fn words(fault: &FieldFault) -> String {
    match fault.number {
        Some(number) => ta(&fault.message, &[("number", number.into())]),
        None => t(&fault.message),
    }
}

fn hint_view(name: &str, hint: Option<&str>) -> Option<AnyView> {
    let hint = hint?.to_owned();
    Some(view! { <div id=format!("{name}-hint") class="govuk-hint">{hint}</div> }.into_any())
}

fn choice(kind: &'static str, name: String, id: String, chosen: bool, offer: Offer) -> AnyView {
    let base = if kind == "radio" { "govuk-radios" } else { "govuk-checkboxes" };
    let hint_id = format!("{id}-item-hint");
    let described = offer.hint.as_ref().map(|_| hint_id.clone());
    let picture = offer
        .picture
        .map(|picture| view! { <img src=format!("/assets/pictures/{picture}.svg") alt="" width="48" height="48"/> });
    view! {
        <div class=format!("{base}__item")>
            <input class=format!("{base}__input") id=id.clone() name=name r#type=kind value=offer.value checked=chosen aria-describedby=described/>
            <label class=format!("govuk-label {base}__label") for=id lang=offer.label.lang dir="auto">{picture}<span>{offer.label.text}</span>{offer.example}</label>
            {offer.hint.map(|hint| view! { <div id=hint_id class=format!("govuk-hint {base}__hint")>{hint}</div> })}
        </div>
    }
    .into_any()
}

fn kind(name: &str) -> &'static str {
    if name == "email" { "email" } else { "text" }
}

/// WCAG 2.2, 1.3.5 Identify Input Purpose: fields about the person who fills them in name their purpose.
fn autocomplete(name: &str) -> &'static str {
    match name {
        "email" => "email",
        "shown-name" => "nickname",
        "your-name" => "name",
        _ => "off",
    }
}

/// The only text area of the site. Leptos 0.8 does not escape what stands between the tags of a `<textarea>`
/// (leptos-rs/leptos#4819), so it is escaped here, once; a line break in front keeps one that the person typed, because
/// HTML drops the first.
fn text_area(
    name: &str,
    value: &str,
    rows: u8,
    class: &'static str,
    described: Option<String>,
    writes: Option<Locale>,
) -> AnyView {
    let dir = writes.map_or("auto", |locale| locale.language().direction.html());
    let escaped = value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    view! {
        <textarea
            class=format!("govuk-textarea {class}") id=name.to_owned() name=name.to_owned() rows=rows.to_string() dir=dir lang=writes.map(Locale::tag)
            aria-describedby=described inner_html=format!("\n{escaped}")
        ></textarea>
    }
    .into_any()
}

/// The button that sends a form, and the way back without sending.
pub fn buttons(send: &str, back: Option<&str>) -> AnyView {
    let back = back.map(|path| {
        view! { <a class="govuk-link" href=the_reader().href(path)>{t("form-go-back")}</a> }
    });
    view! { <button type="submit" class="govuk-button">{t(send)}</button> {back} }.into_any()
}
