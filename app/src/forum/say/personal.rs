//! What may be personal in words that somebody is about to publish: it is asked about, each by itself, and left out unless
//! whoever writes keeps it.

use crate::locales::message;
use crate::ui::{Form, t};
use domain::content::{Locale, Version};
use domain::form::Fields;
use domain::safety::personal::{Found, find, leave_out};
use leptos::prelude::*;

/// What the name of a field begins with that holds a decision about something personal.
pub const DECISION: &str = "found-";
/// The decision to leave it in; everything else leaves it out.
const KEEP: &str = "keep";
/// The field that names the words about which whoever writes them was asked.
const ASKED: &str = "asked-about";
/// So much stands before and behind something personal where it is asked about, in characters.
const AROUND: usize = 40;

/// Something that may be personal, with what is asked about it.
pub struct Asked {
    /// The field of the decision.
    field: String,
    what: &'static str,
    before: String,
    found: String,
    behind: String,
}

/// All that may be personal in a text that has this name in the form.
pub fn asked(name: &str, text: &str, locale: Locale) -> Vec<Asked> {
    let found = find(text, locale.language().code).into_iter().enumerate();
    let around = |(n, found): (usize, Found)| {
        Some(Asked {
            field: format!("{DECISION}{name}-{n}"),
            what: found.kind.name(),
            before: end_of(text.get(..found.start)?),
            found: text.get(found.start..found.end)?.to_owned(),
            behind: start_of(text.get(found.end..)?),
        })
    };
    found.filter_map(around).collect()
}

/// The last words of a text.
fn end_of(text: &str) -> String {
    let Some((at, _)) = text.char_indices().rev().nth(AROUND) else { return text.to_owned() };
    let cut = &text[at..];
    format!("… {}", cut.split_once(char::is_whitespace).map_or(cut, |(_, words)| words))
}

/// The first words of a text.
fn start_of(text: &str) -> String {
    let Some((at, _)) = text.char_indices().nth(AROUND) else { return text.to_owned() };
    let cut = &text[..at];
    format!("{} …", cut.rsplit_once(char::is_whitespace).map_or(cut, |(words, _)| words))
}

/// What will be read of a text: without what is left out. In the place of each stands that something was, in the language of
/// the text.
pub fn as_decided(name: &str, text: &str, fields: &Fields, locale: Locale) -> String {
    let found = find(text, locale.language().code).into_iter().enumerate();
    let left_out = found.filter(|(n, _)| fields.text(&format!("{DECISION}{name}-{n}")) != KEEP);
    let left_out: Vec<_> = left_out.map(|(_, found)| found).collect();
    leave_out(text, &left_out, |kind| message(locale, &format!("personal-{}-left-out", kind.name()), &[]))
}

/// A name for words: who sends it with them has been asked about what may be personal in them.
fn name_of(words: &str) -> String {
    Version::standard(Locale::DEFAULT, None, words).digest()
}

/// Whether something in the text of a form has to be asked about before it is taken.
pub fn is_to_be_asked(name: &str, text: &str, fields: &Fields, locale: Locale) -> bool {
    fields.text(ASKED) != name_of(text) && !asked(name, text, locale).is_empty()
}

/// The same form, which comes back with the questions about this text. What was decided about other words is gone.
pub fn to_ask(mut fields: Fields, text: &str) -> Fields {
    fields.0.retain(|name, _| !name.starts_with(DECISION));
    fields.0.insert(ASKED.to_owned(), name_of(text));
    fields
}

/// The questions about the text of a form that came back to ask them.
pub fn asked_again(form: &Form, name: &str, text: &str, locale: Locale) -> Option<AnyView> {
    let asks = form.fields().text(ASKED) == name_of(text);
    asks.then(|| {
        let found = asked(name, text, locale);
        view! { <input type="hidden" name=ASKED value=name_of(text)/> {questions(form, found)} }.into_any()
    })
}

/// What may be personal, each with the question what should become of it.
pub fn questions(form: &Form, asked: Vec<Asked>) -> Option<AnyView> {
    let question = |one: Asked| {
        let keeps = form.fields().text(&one.field) == KEEP;
        let answer = |value: &'static str, label: &str, chosen: bool| {
            let id = format!("{}-{value}", one.field);
            view! {
                <div class="govuk-radios__item">
                    <input class="govuk-radios__input" type="radio" id=id.clone() name=one.field.clone() value=value checked=chosen/>
                    <label class="govuk-label govuk-radios__label" for=id>{t(label)}</label>
                </div>
            }
        };
        view! {
            <fieldset class="govuk-fieldset bt-found">
                <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
                    {t(&format!("say-found-{}", one.what))} " " <bdi>{one.found.clone()}</bdi>
                </legend>
                <p class="bt-found__place" dir="auto">{one.before.clone()}<mark>{one.found.clone()}</mark>{one.behind.clone()}</p>
                <div class="govuk-radios">
                    {answer("leave", "say-leave-out", !keeps)}
                    {answer(KEEP, "say-keep", keeps)}
                </div>
            </fieldset>
        }
    };
    (!asked.is_empty()).then(|| {
        view! {
            <h2 class="govuk-heading-m">{t("say-found-title")}</h2>
            <p class="govuk-body">{t("say-found-lead")}</p>
            {asked.into_iter().map(question).collect_view()}
        }
        .into_any()
    })
}
