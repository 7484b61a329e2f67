//! Sound and sign language beside a text, with what is said in them. The browser's own player needs no script, and nothing
//! is loaded before somebody presses "play". A recording on another site is a link: what is embedded from there would tell
//! that site who reads here.

use super::{t, ta, the_reader};
use crate::content::{markdown::html, writing};
use domain::content::recordings::{Media, Recording, RecordingKind};
use domain::files::FileName;
use domain::record::Record;
use leptos::prelude::*;

/// The recordings of one text, those in the reader's own form first.
pub fn recordings(all: &[Recording], about: &Record) -> Option<AnyView> {
    let chain = the_reader().locale.fallback();
    let mut beside: Vec<_> = all.iter().filter(|recording| recording.about == *about).collect();
    beside.sort_by_key(|recording| chain.iter().position(|one| *one == recording.locale).unwrap_or(chain.len()));
    let shown = || beside.iter().map(|recording| figure(recording)).collect_view();
    (!beside.is_empty()).then(|| view! { <div class="bt-recordings">{shown()}</div> }.into_any())
}

/// What a recording is: "Listen to this: English, easy read".
pub fn recording_name(recording: &Recording) -> String {
    let form = writing::name(recording.locale);
    ta(&format!("recording-name-{}", recording.kind.name()), &[("form", form.into())])
}

fn figure(recording: &Recording) -> AnyView {
    let name = recording_name(recording);
    let (lang, dir) = (recording.locale.tag(), recording.locale.language().direction.html());
    let id = format!("recording-{}", recording.key);
    let shown = match &recording.media {
        Media::File { file } => player(recording, file, &name, &id),
        Media::Link { link } => {
            let words = ta(
                &format!("recording-elsewhere-{}", recording.kind.name()),
                &[("site", link.host().to_owned().into())],
            );
            view! {
                <p class="bt-recording__elsewhere"><a class="govuk-link bt-address-on-paper" href=link.to_string() rel="external noopener">{words}</a></p>
            }
            .into_any()
        }
    };
    view! {
        <figure class="bt-recording" id=id.clone()>
            <figcaption class="bt-recording__name">{name.clone()}</figcaption>
            {shown}
            <details class="govuk-details bt-recording__words">
                <summary class="govuk-details__summary">
                    <span class="govuk-details__summary-text">
                        {t(&format!("recording-words-{}", recording.kind.name()))}
                        <span class="govuk-visually-hidden">": " {name}</span>
                    </span>
                </summary>
                <div class="govuk-details__text" lang=lang dir=dir inner_html=html(&recording.transcript)></div>
            </details>
        </figure>
    }
    .into_any()
}

/// Sound that has captions is played like a film: only there do browsers show them.
fn player(recording: &Recording, file: &FileName, name: &str, id: &str) -> AnyView {
    let (source, name, language) = (format!("/files/{file}"), name.to_owned(), recording.locale.language());
    let captions = recording.captions.as_ref().map(|captions| {
        view! { <track kind="captions" src=format!("/files/{captions}") srclang=language.code label=language.name default=true/> }
    });
    let player = if recording.kind == RecordingKind::Sound && captions.is_none() {
        view! { <audio class="bt-recording__player" controls preload="none" src=source aria-label=name></audio> }
            .into_any()
    } else {
        view! {
            <video class="bt-recording__player" controls preload="none" playsinline src=source aria-label=name>{captions}</video>
        }
        .into_any()
    };
    let reader = the_reader();
    let address = format!("{}{}#{id}", reader.app.site.public_url, reader.href(&reader.path));
    view! {
        {player}
        <p class="bt-only-on-paper">{ta(&format!("recording-address-{}", recording.kind.name()), &[("link", address.into())])}</p>
    }
    .into_any()
}
