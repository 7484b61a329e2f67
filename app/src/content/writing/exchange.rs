//! Texts on their way to translators outside and back: one file holds all that waits for a language.

use super::desk::{KINDS, is_waiting};
use super::page::source;
use super::{name, name_for};
use crate::failure::{Failure, TypedWithFile, has_page};
use crate::reader::Reader;
use crate::ui::{self, Form, Offer, Page, Section, t, the_reader};
use crate::upload::{PostedWithFile, Sent};
use axum::Extension;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use domain::accounts::Deed;
use domain::content::xliff::{self, Exchange, State, Text, Unit};
use domain::content::{Block, Form as TextForm, LONGEST_BLOCK, Locale, MOST_BLOCKS, Source, Version, joined, units};
use domain::form::FieldFault;
use jiff::Timestamp;
use leptos::prelude::*;
use std::fmt;
use store::{Act, Content, StoreError};

/// The largest file of translations, in bytes.
const LARGEST: u64 = xliff::LARGEST as u64;
/// The most texts in one file: about what a translator does in some weeks.
const MOST_TEXTS: usize = 2_000;
/// How many texts of each kind are looked through for it, the newest first.
const LOOKED_THROUGH: u32 = 5_000;

/// The page for giving texts to translators and taking them back.
pub async fn exchange(reader: Reader) -> Result<Response, Failure> {
    reader.may(&Deed::SeeForms).map_err(Failure::Refused)?;
    let form = Form::of(&reader, "exchange").await?;
    let said = outcome(&reader);
    let page = Page::new(reader.t("exchange-title"))
        .section(Section::Forum)
        .faulty(form.is_faulty())
        .crumb("forms", reader.t("desk-title"));
    Ok(reader.show(page, move || {
        let locales = Locale::all().filter(|locale| *locale != Locale::DEFAULT.in_form(locale.form)).map(|locale| {
            view! { <option value=locale.tag()>{name(locale)}</option> }
        });
        let publish = vec![Offer::new("complete", t("exchange-publish-complete")).hint(t("exchange-publish-hint"))];
        let fields = view! {
            {form.checkboxes("publish", &t("exchange-publish"), None, publish)}
            {form.file("file", &t("exchange-file"), Some(&t("exchange-file-hint")), ".xlf,.xliff,.xml")}
        };
        view! {
            {said}
            <p class="bt-lead">{t("exchange-lead")}</p>
            <h2 class="govuk-heading-l">{t("exchange-out-title")}</h2>
            <form class="bt-choose" method="get" action=the_reader().href("forms/waiting.xlf")>
                <div class="govuk-form-group">
                    <label class="govuk-label" for="in">{t("exchange-in")}</label>
                    <select class="govuk-select" id="in" name="in">{locales.collect_view()}</select>
                </div>
                <button type="submit" class="govuk-button">{t("exchange-out-button")}</button>
            </form>
            <h2 class="govuk-heading-l">{t("exchange-back-title")}</h2>
            {form.summary()}
            {form.frame_with_file("forms/exchange", fields.into_any(), ui::buttons("exchange-back-button", Some("forms")))}
        }
    }))
}

/// What became of a file, after it was read.
fn outcome(reader: &Reader) -> Option<AnyView> {
    let number = |name: &str| reader.asked(name).and_then(|number| number.parse::<u32>().ok());
    let drafts = number("drafts")?;
    let values = [
        ("drafts", drafts),
        ("published", number("published")?),
        ("changed", number("changed")?),
        ("left", number("left")?),
        ("empty", number("empty")?),
    ];
    let said = values.map(|(name, count)| {
        (count > 0 || name == "drafts").then(|| {
            let text = reader.ta(&format!("exchange-{name}"), &[("count", count.into())]);
            view! { <p>{text}</p> }
        })
    });
    Some(view! { <div class="bt-said" role="status">{said.collect_view()}</div> }.into_any())
}

/// All texts that wait for a form, as one XLIFF file.
pub async fn waiting(reader: Reader) -> Result<Response, Failure> {
    reader.may(&Deed::SeeForms).map_err(Failure::Refused)?;
    let target = reader.asked("in").and_then(Locale::parse).ok_or(Failure::NotFound)?;
    let from = Locale::DEFAULT.in_form(target.form);
    let mut texts = vec![];
    for kind in KINDS {
        for content in reader.app.store.contents(kind, LOOKED_THROUGH).await? {
            let source = source(&content.words, target).filter(|source| source.locale == from);
            if let Some(source) = source.filter(|_| is_waiting(&content.words, target) && texts.len() < MOST_TEXTS) {
                texts.push(text(&reader, &content, source, target).await?);
            }
        }
    }
    if texts.is_empty() {
        return Ok(nothing_waits(reader, target));
    }
    let file = xliff::write(&Exchange { source: from, target, texts });
    let disposition = format!("attachment; filename=\"texts-{target}.xlf\"");
    let headers =
        [(header::CONTENT_TYPE, "application/xliff+xml".to_owned()), (header::CONTENT_DISPOSITION, disposition)];
    Ok((headers, file).into_response())
}

fn nothing_waits(reader: Reader, target: Locale) -> Response {
    let page = Page::new(reader.ta("exchange-nothing", &[("form", name_for(&reader, target).into())]))
        .crumb("forms", reader.t("desk-title"))
        .crumb("forms/exchange", reader.t("exchange-title"));
    reader.show(page, || view! { <p class="bt-lead">{t("exchange-nothing-text")}</p> })
}

/// One text with what has been translated of it so far: of a source that has changed since, only the pieces that still
/// say the same.
async fn text(reader: &Reader, content: &Content, source: &Version, target: Locale) -> Result<Text, StoreError> {
    let store = &reader.app.store;
    let draft = store.writing(&content.record, target).await?.filter(|writing| !writing.published);
    let seen = draft.as_ref().map(|draft| draft.at);
    let published =
        || content.words.version(target).map(|version| Version { blocks: units(version), ..version.clone() });
    let begun = draft.map(|draft| draft.version).or_else(published);
    let from = begun.as_ref().and_then(|begun| begun.label.source.clone());
    let then = match &from {
        Some(from) => store.as_it_was(content, from).await?,
        None => None,
    };
    let (pieces, before) = (units(source), then.as_ref().map(units).unwrap_or_default());
    let unit = |source: &str, same: bool, target: Option<String>| {
        let target = target.filter(|target| same && !target.is_empty());
        let state = if target.is_some() { State::Translated } else { State::Initial };
        Unit { source: source.to_owned(), target, state, notes: vec![] }
    };
    let block = |(n, piece): (usize, &Block)| {
        let same = before.get(n).is_some_and(|before| before.text == piece.text);
        unit(&piece.text, same, begun.as_ref().and_then(|begun| begun.blocks.get(n)).map(|block| block.text.clone()))
    };
    let title = |title: &str| {
        let same = then.as_ref().is_some_and(|then| then.title.as_deref() == Some(title));
        unit(title, same, begun.as_ref().and_then(|begun| begun.title.clone()))
    };
    Ok(Text {
        record: content.record.clone(),
        digest: Some(Left { source: source.digest(), draft: seen }.to_string()),
        title: source.title.as_deref().map(title),
        blocks: pieces.iter().enumerate().map(block).collect(),
    })
}

/// What a text was when it went out, as it travels in the file: the digest of its source, and when its draft was kept.
struct Left {
    source: String,
    draft: Option<Timestamp>,
}

impl Left {
    fn read(text: &str) -> Self {
        let (source, draft) = text.split_once(' ').unwrap_or((text, ""));
        Self { source: source.to_owned(), draft: draft.parse().ok() }
    }
}

impl fmt::Display for Left {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.draft {
            Some(at) => write!(f, "{} {at}", self.source),
            None => f.write_str(&self.source),
        }
    }
}

/// Takes a file of translations back: each text becomes a draft, or is shown to readers where that was asked for and
/// every piece of it is translated. A file with anything wrong in it changes nothing.
pub async fn take_back(reader: Reader, posted: PostedWithFile) -> Result<Response, Response> {
    let may = reader.may(&Deed::SeeForms);
    let (fields, sent) = posted.read(&reader.app.files, if may.is_ok() { LARGEST } else { 0 }).await?;
    let typed = TypedWithFile(fields.clone());
    let stopped = |failure: Failure| (Extension(typed), failure).into_response();
    if let Err(refusal) = may {
        return Err(stopped(Failure::Refused(refusal)));
    }
    let read = match sent {
        Sent::Nothing => Err(vec![FieldFault::new("file", "fault-exchange-file")]),
        Sent::TooLarge => {
            let number = i64::try_from(LARGEST / 1024 / 1024).ok();
            Err(vec![FieldFault { number, ..FieldFault::new("file", "fault-file-too-large") }])
        }
        Sent::Whole(mut file) => match file.content().await {
            Err(error) => return Err(stopped(StoreError::Unavailable(error.to_string()).into())),
            Ok(bytes) => match xliff::read(&bytes) {
                Ok(exchange) => Ok(exchange),
                Err(faults) => return Ok(broken(reader, &faults)),
            },
        },
    };
    match read {
        Err(faults) => reader.refuse("exchange", fields, faults).await.map_err(stopped),
        Ok(exchange) => {
            let publish = fields.0.contains_key("publish-complete");
            taken(reader, &exchange, publish).await.map_err(stopped)
        }
    }
}

/// A file that cannot be read: every fault with its line, what is there, and what to do. The file itself is not kept.
fn broken(reader: Reader, faults: &[xliff::Fault]) -> Response {
    let said: Vec<String> = faults
        .iter()
        .map(|fault| {
            let values = fault.values();
            let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
            reader.ta(fault.wrong.message(), &values)
        })
        .collect();
    let page = Page::new(reader.t("exchange-broken-title"))
        .status(axum::http::StatusCode::UNPROCESSABLE_ENTITY)
        .faulty(true)
        .crumb("forms", reader.t("desk-title"))
        .crumb("forms/exchange", reader.t("exchange-title"));
    let mut response = reader.show(page, move || {
        let said = said.into_iter().map(|text| view! { <li dir="auto">{text}</li> });
        view! {
            <p class="bt-lead">{t("exchange-broken-lead")}</p>
            <ul class="govuk-list govuk-list--bullet govuk-error-message">{said.collect_view()}</ul>
            <div class="bt-actions"><a class="govuk-button" href=the_reader().href("forms/exchange")>{t("exchange-again")}</a></div>
        }
    });
    has_page(&mut response);
    response
}

/// What became of one text of a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Became {
    /// A draft.
    Draft,
    /// A draft whose main text has changed since the file went out.
    OldDraft,
    /// Readers see it.
    Published,
    /// It was left as it is.
    Left,
    /// There is no translation of it in the file.
    Empty,
}

async fn taken(reader: Reader, exchange: &Exchange, publish: bool) -> Result<Response, Failure> {
    let act = reader.act()?;
    let mut all = vec![];
    for text in &exchange.texts {
        all.push(take(&reader, &act, exchange, text, publish).await?);
    }
    reader.drop_draft("exchange").await;
    let count = |which: &[Became]| all.iter().filter(|became| which.contains(became)).count();
    let (drafts, published) = (count(&[Became::Draft, Became::OldDraft]), count(&[Became::Published]));
    let (changed, left, empty) = (count(&[Became::OldDraft]), count(&[Became::Left]), count(&[Became::Empty]));
    let counts = format!("drafts={drafts}&published={published}&changed={changed}&left={left}&empty={empty}");
    Ok(reader.go(&format!("forms/exchange?{counts}")))
}

/// Takes one text. What is gone by now, what this person may not write, and what somebody has worked on since is left as
/// it is.
async fn take(reader: &Reader, act: &Act, exchange: &Exchange, text: &Text, publish: bool) -> Result<Became, Failure> {
    if text
        .title
        .iter()
        .chain(&text.blocks)
        .all(|unit| unit.target.as_deref().is_none_or(|text| text.trim().is_empty()))
    {
        return Ok(Became::Empty);
    }
    let content = match reader.app.store.content(&text.record).await {
        Err(StoreError::NotFound) => return Ok(Became::Left),
        content => content?,
    };
    let may = super::deed(&content, exchange.target).is_ok_and(|deed| reader.may(&deed).is_ok());
    let Some(source) = content.words.version(exchange.source).filter(|_| may) else { return Ok(Became::Left) };
    let writing = reader.app.store.writing(&content.record, exchange.target).await?;
    let seen = text.digest.as_deref().and_then(|left| Left::read(left).draft);
    let worked_on = writing.as_ref().is_some_and(|writing| !writing.published && Some(writing.at) != seen);
    if worked_on || text.blocks.len() > MOST_BLOCKS {
        return Ok(Became::Left);
    }
    let mut version = version(exchange.target, text, source);
    // What a computer made stays so until a person says that they have read it all.
    let before = writing.as_ref().map(|writing| &writing.version).or(content.words.version(exchange.target));
    version.label.made = before.map(|before| before.label.made).unwrap_or_default();
    match reader.app.store.keep_writing(act, &content, &version, writing.map(|writing| writing.at)).await {
        Err(StoreError::Conflict) => return Ok(Became::Left),
        kept => kept?,
    }
    let same = version.label.source.as_ref().is_some_and(|from| from.digest == source.digest());
    let complete = text.title.iter().chain(&text.blocks).all(|unit| unit.target.is_some());
    // Easy read needs a person who looks at words and pictures together.
    if publish && complete && same && exchange.target.form == TextForm::Standard {
        let mut ready = joined(exchange.target, version.title, &version.blocks);
        ready.label = version.label;
        reader.app.store.publish(act, &content.record, &ready).await?;
        return Ok(Became::Published);
    }
    Ok(if same { Became::Draft } else { Became::OldDraft })
}

/// A translation as if somebody had typed it here: without signs that nobody types, and not longer than a block.
fn typed(text: &str) -> String {
    let kept = text.chars().filter(|c| !c.is_control() || *c == '\n');
    kept.take(LONGEST_BLOCK).collect::<String>().trim().to_owned()
}

/// The translation as it stands in the file, with the pictures of the source.
fn version(target: Locale, text: &Text, source: &Version) -> Version {
    let pictures = units(source);
    let block = |(n, unit): (usize, &Unit)| Block {
        text: unit.target.as_deref().map(typed).unwrap_or_default(),
        picture: pictures.get(n).and_then(|block| block.picture.clone()),
    };
    let blocks = text.blocks.iter().enumerate().map(block).collect();
    let title = text.title.as_ref().and_then(|unit| unit.target.as_deref().map(typed));
    let mut version = Version::new(target, title, blocks);
    let digest = text.digest.as_deref().map_or_else(|| source.digest(), |left| Left::read(left).source);
    version.label.source = Some(Source { locale: source.locale, digest });
    version
}

/// The link to the exchange, from the desk.
pub fn link() -> AnyView {
    let to = the_reader().href("forms/exchange");
    view! { <p class="govuk-body"><a class="govuk-link" href=to>{t("exchange-title")}</a></p> }.into_any()
}

/// Why a computer could not translate, for the page of a form.
pub fn not_translated(reader: &Reader, target: Locale) -> Option<AnyView> {
    let why = reader.asked("translate")?;
    let (name, status) = why.split_once('-').filter(|(name, _)| *name == "refused").unwrap_or((why, ""));
    let text = match name {
        "off" => reader.t("translate-off"),
        "unreachable" => reader.t("translate-unreachable"),
        "refused" => reader.ta("translate-refused", &[("status", status.parse::<u16>().ok()?.to_string().into())]),
        "not-supported" => reader.ta("translate-not-supported", &[("language", target.language().name.into())]),
        "unreadable" => reader.t("translate-unreadable"),
        "too-many" => reader.t("translate-too-many"),
        _ => return None,
    };
    Some(view! { <div class="bt-notice" role="status"><p>{text}</p></div> }.into_any())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::record::{Key, Kind};

    fn unit(source: &str, target: Option<&str>) -> Unit {
        Unit { source: source.into(), target: target.map(str::to_owned), ..Unit::default() }
    }

    #[test]
    fn a_translation_of_easy_read_keeps_the_pictures_of_its_source() {
        let easy = Locale::DEFAULT.in_form(TextForm::EasyRead);
        let block = |text: &str, picture: &str| Block { text: text.into(), picture: Some(picture.into()) };
        let source = Version::new(
            easy,
            Some("Buses".into()),
            vec![block("The bus is late.", "bus"), block("I wait.", "waiting")],
        );
        let text = Text {
            record: Kind::Post.record(Key::parse("buses").expect("a key")),
            digest: Some("0123456789abcdef".into()),
            title: Some(unit("Buses", Some("Autobusy"))),
            blocks: vec![unit("The bus is late.", Some("Autobus się spóźnia.")), unit("I wait.", None)],
        };
        let target = Locale::parse("pl-simple").expect("a locale");
        let version = version(target, &text, &source);
        assert_eq!(version.title.as_deref(), Some("Autobusy"));
        assert_eq!(version.blocks, [block("Autobus się spóźnia.", "bus"), block("", "waiting")]);
        // What went out stays the source: the page says so if it has changed since.
        assert_eq!(version.label.source.map(|source| source.digest).as_deref(), Some("0123456789abcdef"));
    }
}
