//! Showing content in the reader's form, and saying honestly when it is another.

use super::{t, ta, the_reader};
use crate::content::markdown::{html, html_with_hard_words, plain_text};
use crate::content::pictures::is_known;
use crate::locales::message;
use domain::content::{Form, Locale, Reading, Tested, Truth, Version, Words};
use leptos::prelude::*;

/// The words of a piece of content: as easy-read blocks with pictures, or as running text. Where the reader's form or
/// language does not exist, a notice says what is shown instead.
pub fn reading(words: &Words) -> AnyView {
    view! { {words.read(the_reader().locale).as_ref().and_then(notice)} {reading_below_notice(words)} }.into_any()
}

/// The same where one notice stands above several texts.
pub fn reading_below_notice(words: &Words) -> AnyView {
    let Some(reading) = words.read(the_reader().locale) else {
        return view! { <p class="govuk-body">{t("content-nothing-yet")}</p> }.into_any();
    };
    let said = worth_saying(words, reading.version);
    view! { {said} {text(&reading)} {assured(words, reading.version)} }.into_any()
}

/// One notice for several texts of which all are in the same other form or language: said once, and not with each.
pub fn shared_notice<'a>(all: impl IntoIterator<Item = &'a Words>) -> Option<AnyView> {
    let locale = the_reader().locale;
    let said: Vec<Option<String>> =
        all.into_iter().map(|words| words.read(locale).and_then(|reading| notice_words(&reading))).collect();
    let first = said.first()?.clone()?;
    let shared = said.len() > 1 && said.iter().all(|one| one.as_ref() == Some(&first));
    shared.then(|| view! { <div class="bt-notice"><p>{first}</p></div> }.into_any())
}

/// The same without a notice, for lists where one notice stands above all.
pub fn short(words: &Words) -> AnyView {
    words.read(the_reader().locale).map(|reading| text(&reading)).into_any()
}

/// A title, and the language that it is in where that is not the page's own: a title that is read with the voice of
/// another language cannot be understood (WCAG 2.2, 3.1.2 Language of Parts).
#[derive(Clone, Debug)]
pub struct Title {
    /// The words.
    pub text: String,
    /// The value of HTML's `lang`.
    pub lang: Option<String>,
}

impl From<String> for Title {
    fn from(text: String) -> Self {
        Self { text, lang: None }
    }
}

impl From<&str> for Title {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// The title of a text, with its language; content without a title is named by its first words.
pub fn named(words: &Words, locale: Locale) -> Title {
    let Some(reading) = words.read(locale) else { return String::new().into() };
    let text = match &reading.version.title {
        Some(title) => title.clone(),
        None => first_words(&reading.version.text()),
    };
    // A post can be a photograph or a voice alone.
    if text.is_empty() {
        return message(locale, "attachment-only", &[]).into();
    }
    Title { text, lang: reading.other_language().then(|| reading.version.locale.tag()) }
}

/// The same without its language, for where no language can be said: the title of a window, an offer of a list.
pub fn title(words: &Words, locale: Locale) -> String {
    named(words, locale).text
}

/// What a reader must know before they rely on these words: they may be behind the main text, or a machine's.
fn worth_saying(words: &Words, version: &Version) -> Option<AnyView> {
    let truths = words.truths(version);
    let said = truths.iter().filter(|truth| matches!(truth, Truth::OutOfDate | Truth::ByComputer | Truth::ByPerson));
    let said: Vec<_> = said.map(|truth| view! { <p>{truth_text(truth)}</p> }).collect();
    (!said.is_empty()).then(|| view! { <div class="bt-notice">{said}</div> }.into_any())
}

/// Who checked and who tested these words.
fn assured(words: &Words, version: &Version) -> Option<AnyView> {
    let truths = words.truths(version);
    let said = truths.iter().filter(|truth| matches!(truth, Truth::Checked(_) | Truth::Tested(_)));
    let said: Vec<_> = said.map(|truth| view! { <p class="bt-tested">{truth_text(truth)}</p> }).collect();
    (!said.is_empty()).then(|| said.into_any())
}

/// All that is true of a version, as a list: for those who look after it.
pub fn truths(words: &Words, version: &Version) -> AnyView {
    let mut said = vec![t("form-published")];
    said.extend(words.truths(version).iter().map(truth_text));
    if version.locale.form == Form::EasyRead && version.label.tested.is_none() {
        said.push(t("form-not-tested"));
    }
    said.into_iter().map(|text| view! { <p class="govuk-body">{text}</p> }).collect_view().into_any()
}

fn truth_text(truth: &Truth) -> String {
    match truth {
        Truth::OutOfDate => t("form-out-of-date"),
        Truth::ByComputer => t("form-by-computer"),
        Truth::ByPerson => t("form-by-person"),
        Truth::Checked(on) => ta("form-checked", &[("day", super::on(*on).into())]),
        Truth::Tested(Tested { group, on: day }) => {
            ta("form-tested", &[("group", group.clone().into()), ("day", super::on(*day).into())])
        }
    }
}

/// At most this many characters of a text, on one line and up to the end of a word, and an ellipsis where there was more.
pub fn shortened(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let cut: String = line.chars().take(most).collect();
    format!("{} …", &cut[..cut.rfind(' ').unwrap_or(cut.len())])
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
        None => shortened(&line, FIRST_WORDS),
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
    let html = html_with_hard_words(&version.text(), &the_reader().marker);
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
    let Some(reading) = words.read(the_reader().locale) else { return ().into_any() };
    let lang = reading.other_language().then(|| reading.version.locale.tag());
    let html = html(&reading.version.text());
    view! {
        {notice(&reading)} {worth_saying(words, reading.version)}
        <blockquote class="bt-statement" lang=lang dir="auto" inner_html=html></blockquote>
    }
    .into_any()
}

/// Where a picture is: a concept of our own set, `openmoji-HEX` or `upload-KEY`. What names no picture becomes a picture
/// that says nothing, and never a part of an address.
pub fn picture_address(id: &str) -> String {
    match is_known(id) && id.starts_with("upload-") {
        true => format!("/files/{id}"),
        false => format!("/assets/{}", picture_file(id)),
    }
}

/// The file of a picture in the site's folder; of one that somebody added there is none.
pub fn picture_file(id: &str) -> String {
    let there = is_known(id) && !id.starts_with("upload-");
    format!("pictures/{}.svg", if there { id } else { "information" })
}
