//! Showing content in the reader's form, and saying honestly when it is another.

use super::{t, ta, the_reader};
use crate::content::markdown::{html, html_with_hard_words, plain_text};
use domain::content::{Form, Locale, Reading, Words};
use leptos::prelude::*;

/// The words of a piece of content: as easy-read blocks with pictures, or as running text. Where the reader's form or
/// language does not exist, a notice says what is shown instead.
pub fn reading(words: &Words) -> AnyView {
    let reader = the_reader();
    let Some(reading) = words.read(reader.locale) else {
        return view! { <p class="govuk-body">{t("content-nothing-yet")}</p> }.into_any();
    };
    view! { {notice(&reading)} {text(&reading)} }.into_any()
}

/// The same without a notice, for lists where one notice stands above all.
pub fn short(words: &Words) -> AnyView {
    words.read(the_reader().locale).map(|reading| text(&reading)).into_any()
}

/// A title; content without one is named by its first words.
pub fn title(words: &Words, locale: Locale) -> String {
    let Some(reading) = words.read(locale) else { return String::new() };
    match &reading.version.title {
        Some(title) => title.clone(),
        None => first_words(&reading.version.text()),
    }
}

/// At most this many characters of a text stand for the whole.
const FIRST_WORDS: usize = 130;
/// A first sentence of fewer characters says too little by itself.
const FIRST_SENTENCE: usize = 40;

/// The whole text where it is short; otherwise its first sentences, or its first words and an ellipsis.
pub fn first_words(text: &str) -> String {
    let line = plain_text(text);
    if line.chars().count() <= FIRST_WORDS {
        return line;
    }
    let cut: String = line.chars().take(FIRST_WORDS).collect();
    let ends = [". ", "? ", "! "].into_iter().filter_map(|end| cut.rfind(end)).max();
    match ends.filter(|end| *end >= FIRST_SENTENCE) {
        Some(end) => cut[..=end].to_owned(),
        None => format!("{} …", &cut[..cut.rfind(' ').unwrap_or(cut.len())]),
    }
}

fn notice(reading: &Reading<'_>) -> Option<AnyView> {
    Some(view! { <div class="bt-notice"><p>{notice_words(reading)?}</p></div> }.into_any())
}

/// What to say where the reader gets another form or language than they asked for.
pub fn notice_words(reading: &Reading<'_>) -> Option<String> {
    if reading.other_language() {
        Some(ta("content-other-language", &[("language", reading.version.locale.language().name.into())]))
    } else {
        reading.other_form().then(|| t("content-no-easy-read"))
    }
}

fn text(reading: &Reading<'_>) -> AnyView {
    let version = reading.version;
    let lang = reading.other_language().then(|| version.locale.tag());
    let dir = if reading.other_language() { version.locale.language().direction.html() } else { "auto" };
    if version.locale.form == Form::EasyRead {
        let blocks =
            version.blocks.iter().map(|part| block(part.picture.as_deref().unwrap_or("information"), &part.text));
        return view! { <div class="bt-blocks" lang=lang>{blocks.collect_view()}</div> }.into_any();
    }
    let marker = the_reader().marker;
    let html = html_with_hard_words(&version.text(), &marker);
    view! { <div class="bt-words" lang=lang dir=dir inner_html=html></div> }.into_any()
}

/// One idea with its picture. The words carry the meaning, so the picture has no text alternative of its own.
pub fn block(picture: &str, text: &str) -> AnyView {
    let html = html_with_hard_words(text, &the_reader().marker);
    view! {
        <div class="bt-block">
            <img class="bt-block__picture" src=picture_address(picture) alt="" width="120" height="120"/>
            <div class="bt-block__words" dir="auto" inner_html=html></div>
        </div>
    }
    .into_any()
}

/// A text of the interface that has Markdown in it.
pub fn markdown(text: &str) -> AnyView {
    view! { <div class="bt-words" inner_html=html_with_hard_words(text, &the_reader().marker)></div> }.into_any()
}

/// An 'I' statement as a quotation.
pub fn quote(words: &Words) -> AnyView {
    let text = words.text(the_reader().locale);
    view! { <blockquote class="bt-statement" dir="auto" inner_html=html(&text)></blockquote> }.into_any()
}

/// Where a picture is.
pub fn picture_address(concept: &str) -> String {
    format!("/assets/{}", picture_file(concept))
}

/// The file of a picture in the site's folder; only names of our own set become one.
pub fn picture_file(concept: &str) -> String {
    let known = !concept.is_empty() && concept.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    format!("pictures/{}.svg", if known { concept } else { "information" })
}
