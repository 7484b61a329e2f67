//! The page on which something is written, the short form at the end of a topic, and the thanks for what is read first.

use super::forms::MEMBER;
use super::{FORM, Place, SayPath, Work, answer};
use crate::content::islands::WritingHelp;
use crate::content::markdown::html;
use crate::failure::Failure;
use crate::forum::talk;
use crate::locales::message;
use crate::reader::Reader;
use crate::ui::{self, Form, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::content::Locale;
use domain::content::pictures::PictureIndex;
use domain::form::Fields;
use domain::forum::{Attachment, AttachmentKind, MOST_ATTACHMENTS, Step, Topic, chosen};
use leptos::prelude::*;
use std::sync::Arc;
use store::DraftPlace;

/// What somebody is about to say, and all the ways in which they can say it.
pub async fn say(reader: Reader, path: SayPath) -> Result<Response, Failure> {
    let reader = reader.known();
    let work = Work::open(&reader, path).await?;
    let index = reader.app.pictures().await?;
    let sent_back = reader.asked("again").is_some();
    let faults = if sent_back { work.faults.clone() } else { vec![] };
    let form = Form::again(work.fields.clone(), faults);
    // Who comes back to what they left is told so; who is in the middle of it knows.
    let in_the_middle = sent_back || reader.asked("on").is_some() || reader.asked("said") == Some("kept");
    let comes_back = !in_the_middle && work.kept && !work.is_empty();
    let page = work.place.page(&reader, work.place.title(&reader)).faulty(form.is_faulty());
    let answers = talk::answering(&reader, &work.fields).await;
    let known = reader.clone();
    let shown = reader.show(page, move || {
        let kept = comes_back.then(|| view! { <div class="bt-notice"><p>{t("form-kept")}</p></div> });
        view! {
            {form.summary()}
            {kept}
            {work.place.changes.as_ref().and_then(|post| talk::meanwhile(&form, post))}
            {answers.as_ref().map(talk::answering_view)}
            {stranger(&work.place)}
            {frame(&work.place, fields(&work, &form, &index).into_any(), buttons("say-preview").into_any())}
        }
    });
    Ok(answer(&known, shown))
}

/// Somebody without an account may say something; somebody who has one is asked to use it.
fn stranger(place: &Place) -> Option<AnyView> {
    let reader = the_reader();
    let sign_in = reader.href(&format!("sign-in?to={}", place.say()));
    (!reader.viewer.is_signed_in()).then(|| {
        view! {
            <p class="govuk-body">{t("say-stranger")} " " <a class="govuk-link" href=sign_in>{t("say-sign-in")}</a></p>
        }
        .into_any()
    })
}

/// The form. Its place is the page itself, wherever the form stands.
fn frame(place: &Place, fields: AnyView, buttons: AnyView) -> AnyView {
    let reader = the_reader();
    let member = reader.viewer.is_signed_in().then_some(MEMBER);
    view! {
        <form
            method="post" action=reader.href(&place.say()) novalidate
            data-draft=FORM data-place=place.say() data-not-kept=t("draft-not-kept")
        >
            <input type="hidden" name="as" value=member/>
            // What Enter presses, in a browser that counts hidden buttons.
            <button type="submit" name="do" value="preview" hidden tabindex="-1"></button>
            {fields}
            <WritingHelp/>
            <div class="bt-actions">{buttons}</div>
        </form>
    }
    .into_any()
}

fn buttons(preview: &'static str) -> impl IntoView {
    view! {
        <button type="submit" name="do" value="preview" class="govuk-button">{t(preview)}</button>
        <button type="submit" name="do" value="save" class="govuk-button govuk-button--secondary">{t("say-save")}</button>
    }
}

fn fields(work: &Work, form: &Form, index: &Arc<PictureIndex>) -> impl IntoView {
    let title = work
        .place
        .starts_topic()
        .then(|| form.input("title", &t("topic-new-about"), Some(&t("topic-new-about-hint")), ""));
    let changes = work.place.changes.as_ref().map(|_| {
        view! {
            <input type="hidden" name="version" value=work.fields.text("version").to_owned()/>
            <p class="govuk-body">{t("talk-edit-lead")}</p>
        }
    });
    view! {
        {title}
        {ways(work)}
        {form.text_area("text", &t("post-text"), Some(&t("post-text-hint")), 8)}
        {formatting()}
        {with(work, form, index)}
        {changes}
    }
}

/// A way of saying something: a button that keeps what has been written.
fn way(value: &str, picture: &'static str, words: &str) -> AnyView {
    view! {
        <li>
            <button type="submit" name="do" value=value.to_owned() class="bt-pick bt-way">
                <img src=ui::picture_address(picture) alt="" width="72" height="72"/> <span>{t(words)}</span>
            </button>
        </li>
    }
    .into_any()
}

/// The ways that add a file.
fn files() -> [AnyView; 3] {
    let add = |kind: AttachmentKind| {
        let picture = match kind {
            AttachmentKind::Photo => "pictures",
            AttachmentKind::Sound => "voice",
            AttachmentKind::Sign => "openmoji-1f9cf",
        };
        way(&format!("add:{}", kind.name()), picture, &format!("say-way-{}", kind.name()))
    };
    AttachmentKind::ALL.map(add)
}

/// What can be added to a post of words that is changed, in its short form. Also where there is no room: its boxes, which may
/// be ticked by now, make some.
pub fn adding() -> AnyView {
    view! {
        <fieldset class="govuk-fieldset bt-ways">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{t("talk-edit-add")}</legend>
            <p class="govuk-hint">{t("talk-edit-add-hint")}</p>
            <ul class="bt-picks" role="list">{files().into_iter().collect_view()}</ul>
        </fieldset>
    }
    .into_any()
}

/// How many photos, sounds and films there are, and can be.
pub fn how_many(there: usize) -> String {
    ta("say-with-count", &[("count", there.into()), ("most", MOST_ATTACHMENTS.into())])
}

/// The other ways of saying it; no button leads where there is no room for one more.
fn ways(work: &Work) -> AnyView {
    let files = (work.beside().len() < MOST_ATTACHMENTS).then(files);
    view! {
        <fieldset class="govuk-fieldset bt-ways">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{t("say-ways")}</legend>
            <p class="govuk-hint">{t("say-ways-hint")}</p>
            <ul class="bt-picks" role="list">
                {way("choose:feel", "happy", "say-way-pictures")}
                {files.into_iter().flatten().collect_view()}
            </ul>
        </fieldset>
    }
    .into_any()
}

/// How words can be written, with what becomes of them. `style/say.js` adds buttons that put the signs in.
fn formatting() -> AnyView {
    let row = |name: &'static str| {
        let signs = t(&format!("say-format-{name}-signs"));
        let becomes = html(&signs);
        view! {
            <tr>
                <th scope="row">{t(&format!("say-format-{name}"))}</th>
                <td><pre class="bt-typed" dir="auto">{signs}</pre></td>
                <td><div class="bt-words" inner_html=becomes></div></td>
            </tr>
        }
    };
    let version = the_reader().app.site.assets_version.clone();
    let buttons = [("bold", "**"), ("list", "- "), ("quote", "> "), ("link", "[](https://)")].map(|(name, signs)| {
        view! { <button type="button" class="govuk-button govuk-button--secondary" data-signs=signs>{t(&format!("say-format-{name}"))}</button> }
    });
    view! {
        <div class="bt-actions bt-format" role="group" aria-label=t("say-format") data-for="text" hidden>{buttons.collect_view()}</div>
        <details class="govuk-details">
            <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{t("say-format")}</span></summary>
            <div class="govuk-details__text">
                <p>{t("say-format-lead")}</p>
                <table class="govuk-table">
                    <thead>
                        <tr><th scope="col">{t("say-format-what")}</th><th scope="col">{t("say-format-type")}</th><th scope="col">{t("say-format-see")}</th></tr>
                    </thead>
                    <tbody>{["bold", "list", "quote", "link"].map(row).collect_view()}</tbody>
                </table>
            </div>
        </details>
        <script type="module" src=format!("/assets/say.js?v={version}")></script>
    }
    .into_any()
}

/// What has been chosen and added so far, each with a button that takes it out again.
fn with(work: &Work, form: &Form, index: &PictureIndex) -> Option<AnyView> {
    let pictures = chosen(&work.fields);
    let hidden = Step::ALL.map(|step| {
        view! { <input type="hidden" name=step.name() value=work.fields.text(step.name()).to_owned()/> }
    });
    let fault = form.fault_text("attachments").map(|fault| view! { <p class="govuk-error-message">{fault}</p> });
    let chosen = pictures.iter().map(|(step, picture)| {
        let says = says(the_reader().locale, index, *step, picture);
        view! {
            <li class="bt-with">
                {ui::block(picture, &says)}
                <div class="bt-actions">
                    {button(&format!("choose:{}", step.name()), "say-change-picture", &says)}
                    {button(&format!("{}:", step.name()), "say-remove-picture", &says)}
                </div>
            </li>
        }
    });
    // What stands beside a post stays there when its words change, unless it is taken out.
    let there = work.place.changes.as_ref().filter(|post| !post.attachments.is_empty());
    let before = there.map_or(0, |post| post.attachments.len());
    let added = (before..).zip(&work.attachments).map(|(n, attachment)| {
        let which = name_of(attachment, n);
        view! {
            <li class="bt-with">
                {ui::attachment(attachment, None)}
                <div class="bt-actions">{button(&format!("remove:{}", attachment.key), "say-remove", &which)}</div>
            </li>
        }
    });
    let nothing = pictures.is_empty() && work.attachments.is_empty() && there.is_none();
    let list = (!nothing).then(|| {
        // Pictures that were chosen count for nothing here.
        let count = work.beside().len();
        let count = (count > 0).then(|| view! { <p class="govuk-body">{how_many(count)}</p> });
        view! {
            <section id="with" class="bt-withs">
                <h2 class="govuk-heading-m">{t("say-with")}</h2>
                {there.map(|_| view! { <p class="govuk-body">{t("talk-edit-beside")}</p> })}
                <ul role="list">
                    {chosen.collect_view()} {there.map(|post| talk::beside(form, post))} {added.collect_view()}
                </ul>
                {count}
            </section>
        }
    });
    Some(view! { {hidden} <div id="attachments">{fault}</div> {list} }.into_any())
}

/// "Photo 2"
fn name_of(attachment: &Attachment, n: usize) -> String {
    format!("{} {}", t(&format!("attachment-{}", attachment.kind.name())), n + 1)
}

fn button(value: &str, label: &str, of: &str) -> AnyView {
    view! {
        <button type="submit" name="do" value=value.to_owned() class="govuk-button govuk-button--secondary">
            {t(label)} <span class="govuk-visually-hidden">": " {of.to_owned()}</span>
        </button>
    }
    .into_any()
}

/// A picture in words: "I feel: happy".
pub(super) fn says(locale: Locale, index: &PictureIndex, step: Step, picture: &str) -> String {
    let name = index.get(picture).map(|picture| picture.name(locale.language())).unwrap_or_default();
    message(locale, &format!("say-block-{}", step.name()), &[("picture", name.to_owned().into())])
}

/// The short form at the end of a topic: the same draft, and the way to all that can be done with it.
pub struct Short {
    place: Place,
    form: Form,
}

/// The short form for a reader, where they may write something there.
///
/// # Errors
/// Where the database does not answer.
pub async fn short(reader: &Reader, topic: &Topic) -> Result<Option<Short>, Failure> {
    if reader.may(&Deed::Draft(topic.gate.clone())).is_err() {
        return Ok(None);
    }
    let space = reader.app.store.space(&topic.space).await?;
    let place = Place { space, topic: Some(topic.clone()), changes: None, alone: false };
    let draft = match reader.draft_owner() {
        Some(owner) => {
            let draft = DraftPlace { owner, form: FORM.to_owned(), place: place.say() };
            reader.app.store.draft(&draft).await?.unwrap_or_default()
        }
        None => Default::default(),
    };
    Ok(Some(Short { place, form: Form::again(draft.fields, vec![]) }))
}

impl Short {
    /// What has been written so far.
    pub fn fields(&self) -> &Fields {
        self.form.fields()
    }

    /// The form at the end of a topic, which answers no post in particular.
    pub fn view(&self) -> AnyView {
        let answers_none = view! { <input type="hidden" name=talk::REPLY_TO value=""/> };
        self.with(answers_none.into_any(), None)
    }

    /// The form with more fields above and below the words.
    pub fn with(&self, above: AnyView, below: Option<AnyView>) -> AnyView {
        let fields = view! {
            {above}
            {self.form.text_area("text", &t("post-text"), Some(&t("post-text-hint")), 6)}
            {below}
        };
        let buttons = view! {
            <button type="submit" name="do" value="preview" class="govuk-button">{t("say-preview")}</button>
            <button type="submit" name="do" value="more" class="govuk-button govuk-button--secondary">{t("say-more")}</button>
        };
        view! {
            <h2 class="govuk-heading-l" id="say">{t("post-title")}</h2>
            {stranger(&self.place)}
            {frame(&self.place, fields.into_any(), buttons.into_any())}
        }
        .into_any()
    }
}

/// Thanks for what somebody reads first. It is the same page whatever the reason is.
pub async fn thanks(reader: Reader, Path((_, space, topic)): SayPath) -> Result<Response, Failure> {
    let place = Place::open(&reader, &space, &topic).await?;
    let page = place.page(&reader, reader.t("say-thanks-title"));
    Ok(reader.show(page, move || {
        let back = the_reader().href(&place.path());
        let number = the_reader().app.site.help_lines.emergency.clone();
        view! {
            <div class="bt-blocks">
                {ui::block("read", &t("say-thanks-read"))}
                {ui::block("safe", &t("say-thanks-safe"))}
                {ui::block("help", &ta("say-thanks-help", &[("number", number.into())]))}
            </div>
            <div class="bt-actions"><a class="govuk-button" href=back>{t("say-thanks-back")}</a></div>
        }
    }))
}
