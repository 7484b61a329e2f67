//! A new word of the glossary: how a hard word may stand in easy read.

use crate::failure::Failure;
use crate::reader::Reader;
use crate::submit::Posted;
use crate::ui::{self, Form, Page, Section, t};
use axum::response::Response;
use domain::accounts::Deed;
use domain::content::{Locale, Version, Words};
use domain::form::{FieldFault, Fields, Reading};
use domain::record::{Key, Kind};
use leptos::prelude::*;
use store::{Act, Word};

/// The form.
pub async fn new_word(reader: Reader) -> Result<Response, Failure> {
    reader.may(&Deed::AddWord).map_err(Failure::Refused)?;
    let (asked, form) = (reader.decoded("word"), Form::of(&reader, "word").await?);
    // A draft of another word is not what this address asks for.
    let other = !asked.is_empty() && !form.is_faulty() && form.fields().text("title") != asked;
    let form = if other { Form::default() } else { form }.or([("title", asked)]);
    let page = Page::new(reader.t("word-new-title"))
        .section(Section::Glossary)
        .faulty(form.is_faulty())
        .crumb("glossary", reader.t("glossary-title"));
    Ok(reader.show(page, move || {
        let fields = view! {
            {form.input("title", &t("word-new-word"), Some(&t("word-new-word-hint")), "")}
            {form.text_area("text", &t("word-new-text"), Some(&t("word-new-text-hint")), 3)}
        };
        let buttons = ui::buttons("word-new-button", Some("glossary"));
        view! { {form.summary()} {form.frame("word", "glossary/new", fields.into_any(), buttons)} }
    }))
}

/// Adds the word.
pub async fn add_word(reader: Reader, Posted(fields): Posted) -> Result<Response, Failure> {
    let store = reader.app.store.clone();
    let known = reader.app.glossary().await?.explained(reader.locale);
    if reader.may(&Deed::AddWord).is_ok() && known.contains(&fields.text("title").to_lowercase()) {
        return reader.refuse("word", fields, vec![FieldFault::new("title", "fault-word-exists")]).await;
    }
    let whole_site = Deed::WriteForm { place: Kind::Word.record(Key::from_ulid(ulid::Ulid::new())), voice: None };
    let writes = reader.may(&whole_site).is_ok();
    let write = async move |act: Act, word: Word| {
        store.add_word(&act, &word).await?;
        // Easy read of the meaning is written like all easy read, by those who may.
        Ok(if writes {
            format!("forms/word/{}?said=word", word.key)
        } else {
            format!("glossary?said=word#{}", word.key)
        })
    };
    reader.submit("word", &Deed::AddWord, fields, read, write).await
}

/// Reads the form: a word with its meaning.
fn read(fields: &Fields, locale: Locale) -> Result<Word, Vec<FieldFault>> {
    let mut form = Reading::of(fields);
    let title = form.text("title", 60, "fault-word-missing");
    let text = form.text("text", 600, "fault-word-meaning-missing");
    let words = Words::of(Version::standard(locale, Some(title.clone()), text));
    let key = fields.key().map(|ulid| Key::from_title(&title).unwrap_or(ulid));
    form.done(key.map(|key| Word { key, words, picture: None }))
}
