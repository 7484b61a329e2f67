//! The form for a recording, the question before one is taken out, and the list for those who look after a text.

use super::{RecordingPath, asked, beside, deed, text};
use crate::content::writing;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::ui::{self, Form, Offer, Page, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::content::Locale;
use domain::content::recordings::{Recording, RecordingKind, can_be_recorded};
use domain::record::Record;
use leptos::prelude::*;
use store::Content;

/// The form for a new one.
pub async fn new(reader: Reader, Path((_, kind, id, what)): RecordingPath) -> Result<Response, Failure> {
    let (content, what) = asked(&reader, (&kind, &id, &what)).await?;
    reader.may(&deed(&content)).map_err(Failure::Refused)?;
    let form = Form::of(&reader, "recording").await?.or([("language", reader.locale.tag())]);
    let page = page(&reader, &content, &format!("recording-add-{}", what.name())).faulty(form.is_faulty());
    Ok(reader.show(page, move || {
        let languages = Locale::all().map(|locale| Offer::new(locale.tag(), writing::name(locale))).collect();
        let name = what.name();
        let size = ta(&format!("recording-file-{name}-hint"), &[("number", (what.largest_file() / 1024 / 1024).into())]);
        let kinds = match what {
            RecordingKind::Sound => ".mp3,.m4a,.mp4,.ogg,.oga,.opus,.weba,.webm,.wav,audio/*",
            RecordingKind::Sign => ".mp4,.m4v,.mov,.webm,video/mp4,video/quicktime,video/webm",
        };
        let choose = t("recording-language-choose");
        let language = t(&format!("recording-language-{name}"));
        let fields = view! {
            {form.select("language", &language, None, &choose, languages)}
            {form.text_area("transcript", &t("recording-transcript"), Some(&t(&format!("recording-transcript-{name}-hint"))), 10)}
            {form.text_area("captions", &t("recording-captions"), Some(&t("recording-captions-hint")), 4)}
            {form.input("link", &t("recording-link"), Some(&t("recording-link-hint")), "")}
            {form.file("file", &t("recording-file"), Some(&size), kinds)}
            <p class="govuk-body">{t("recording-agreed")}</p>
        };
        let path = writing::path(&content.record);
        let buttons = ui::buttons("recording-add-button", Some(&path));
        view! {
            {form.summary()}
            <blockquote class="bt-typed">{ui::short(&content.words)}</blockquote>
            {form.frame_with_file(&format!("{path}/recordings/{name}"), fields.into_any(), buttons)}
        }
    }))
}

/// The question before a recording is taken out.
pub async fn take_out(reader: Reader, Path((_, kind, id, recording)): RecordingPath) -> Result<Response, Failure> {
    let content = text(&reader, &kind, &id).await?;
    reader.may(&deed(&content)).map_err(Failure::Refused)?;
    let recording = beside(&reader, &content.record, &recording).await?;
    let page = page(&reader, &content, "recording-take-out");
    Ok(reader.show(page, move || {
        let asked = view! {
            {ui::recordings(std::slice::from_ref(&recording), &content.record)}
            <p class="govuk-body">{t("recording-take-out-text")}</p>
        };
        let path = writing::path(&content.record);
        let buttons = ui::buttons("recording-take-out", Some(&path));
        let to = format!("{path}/recordings/{}/take-out", recording.key);
        Form::default().frame("take-out", &to, asked.into_any(), buttons)
    }))
}

/// A page below the forms of a text.
fn page(reader: &Reader, content: &Content, title: &str) -> Page {
    Page::new(reader.t(title))
        .section(writing::section(content.record.kind))
        .crumb(writing::where_it_stands(content), ui::title(&content.words, reader.locale))
        .crumb(writing::path(&content.record), reader.t("forms-title"))
}

/// The recordings of a text, for those who may add and take out.
pub(crate) fn managed(about: &Record, recordings: &[Recording]) -> Option<AnyView> {
    let reader = the_reader();
    let path = format!("{}/recordings", writing::path(about));
    let items = recordings.iter().map(|recording| {
        let out = reader.href(&format!("{path}/{}/take-out", recording.key));
        let name = ui::recording_name(recording);
        view! {
            <li class="bt-forms__item">
                <p class="bt-forms__name">{name.clone()}</p>
                <div class="bt-forms__links">
                    <a class="govuk-link" href=out>{t("recording-take-out")} <span class="govuk-visually-hidden">": " {name}</span></a>
                </div>
            </li>
        }
    });
    let add = RecordingKind::ALL.map(|kind| {
        let (href, words) =
            (reader.href(&format!("{path}/{}", kind.name())), t(&format!("recording-add-{}", kind.name())));
        view! { <a class="govuk-button govuk-button--secondary" href=href>{words}</a> }
    });
    can_be_recorded(about.kind).then(|| {
        view! {
            <section id="recordings">
                <h2 class="govuk-heading-l">{t("recordings-title")}</h2>
                <p class="govuk-body">{ta("recordings-count", &[("count", recordings.len().into())])}</p>
                <ul class="bt-forms" role="list">{items.collect_view()}</ul>
                <div class="bt-actions">{add.collect_view()}</div>
            </section>
        }
        .into_any()
    })
}
