//! What stands in a post beside its words. What can be seen, heard or understood is written there for everybody to read, and
//! for the voice that reads a page aloud; where nobody has written it down yet, that is said.

use super::{t, ta, the_reader};
use crate::content::markdown::html;
use domain::content::recordings::Media;
use domain::files::FileName;
use domain::forum::{Attachment, AttachmentKind};
use leptos::prelude::*;

/// The attachments of one post. `write` is the path below which words are written down, for those who may.
pub fn attachments(all: &[Attachment], write: Option<&str>) -> Option<AnyView> {
    let shown = || all.iter().map(|one| attachment(one, write)).collect_view();
    (!all.is_empty()).then(|| view! { <div class="bt-recordings">{shown()}</div> }.into_any())
}

/// One attachment.
pub fn attachment(attachment: &Attachment, write: Option<&str>) -> AnyView {
    let name = t(&format!("attachment-{}", attachment.kind.name()));
    let id = format!("attachment-{}", attachment.key);
    let shown = match &attachment.media {
        Media::File { file } => media(attachment.kind, file, &name),
        Media::Link { link } => {
            let words = ta("recording-elsewhere-sign", &[("site", link.host().to_owned().into())]);
            view! {
                <p class="bt-recording__elsewhere"><a class="govuk-link bt-address-on-paper" href=link.to_string() rel="nofollow noopener ugc external">{words}</a></p>
            }
            .into_any()
        }
    };
    view! {
        <figure class="bt-recording" id=id>
            <figcaption class="bt-recording__name">{name}</figcaption>
            {shown}
            {said_in(attachment)}
            {write.map(|path| write_down(attachment, path))}
        </figure>
    }
    .into_any()
}

fn media(kind: AttachmentKind, file: &FileName, name: &str) -> AnyView {
    let (source, name) = (format!("/files/{file}"), name.to_owned());
    match kind {
        // What can be seen stands below, for everybody; said twice it would only be in the way.
        AttachmentKind::Photo => view! {
            <a class="bt-attachment__photo" href=format!("/files/{file}")>
                <img src=source alt=t("attachment-photo-larger") loading="lazy"/>
            </a>
        }
        .into_any(),
        AttachmentKind::Sound => {
            view! { <audio class="bt-recording__player" controls preload="none" src=source aria-label=name></audio> }
                .into_any()
        }
        AttachmentKind::Sign => {
            view! { <video class="bt-recording__player" controls preload="none" playsinline src=source aria-label=name></video> }
                .into_any()
        }
    }
}

/// The way to write down the words.
fn write_down(attachment: &Attachment, path: &str) -> AnyView {
    let to = the_reader().href(&format!("{path}/{}", attachment.key));
    let name = if attachment.kind == AttachmentKind::Photo { "attachment-photo-write" } else { "attachment-write" };
    view! { <p class="bt-post__links"><a class="govuk-link" href=to>{t(name)}</a></p> }.into_any()
}

/// The message that nobody has written down the words yet.
pub fn no_words(kind: AttachmentKind) -> &'static str {
    match kind {
        AttachmentKind::Photo => "attachment-photo-no-words",
        AttachmentKind::Sound | AttachmentKind::Sign => "attachment-no-words",
    }
}

/// What can be seen, heard or understood in it.
fn said_in(attachment: &Attachment) -> AnyView {
    let Some(words) = &attachment.words else {
        return view! { <p class="bt-attachment__none">{t(no_words(attachment.kind))}</p> }.into_any();
    };
    let other = attachment.locale.language().code != the_reader().locale.language().code;
    let (lang, dir) = (attachment.locale.tag(), attachment.locale.language().direction.html());
    view! {
        <p class="bt-attachment__label">{t(&format!("attachment-{}-words", attachment.kind.name()))}</p>
        <div class="bt-words" lang=other.then_some(lang) dir=if other { dir } else { "auto" } inner_html=html(words)></div>
    }
    .into_any()
}
