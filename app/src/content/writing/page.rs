//! The page on which one form of a text is written: source and target side by side, block by block.

use super::{content, deed, exchange, help, name, name_for, path, section, where_it_stands};
use crate::failure::Failure;
use crate::reader::Reader;
use crate::strategy::we_will;
use crate::ui::{self, Form, Offer, Page, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::content::easy_read::Finding;
use domain::content::{Block, Form as TextForm, Locale, Made, Version, Words, Writing, units};
use domain::record::Kind;
use leptos::prelude::*;
use store::Content;

/// Everything that the page is made of.
pub struct Work {
    /// The text.
    pub content: Content,
    /// The form that is written.
    pub target: Locale,
    /// What it is written from; nothing where the original itself is changed.
    pub source: Option<Version>,
    /// What has been written so far, by whoever wrote last.
    pub writing: Option<Writing>,
}

impl Work {
    /// What an address names, for somebody who may write there.
    ///
    /// # Errors
    /// Where there is no such text or form, or where they may not.
    pub async fn open(reader: &Reader, kind: &str, id: &str, tag: &str) -> Result<Self, Failure> {
        let content = content(reader, kind, id).await?;
        let target = Locale::parse(tag).ok_or(Failure::NotFound)?;
        reader.may(&deed(&content, target)?).map_err(Failure::Refused)?;
        let writing = reader.app.store.writing(&content.record, target).await?;
        let source = source(&content.words, target).cloned();
        Ok(Self { content, target, source, writing })
    }

    /// Where the page is.
    pub fn path(&self) -> String {
        format!("{}/{}", path(&self.content.record), self.target)
    }

    /// Whether each block stands beside the block that it says in another language. Easy read is written from a whole
    /// text and not sentence by sentence.
    fn in_pairs(&self) -> bool {
        self.source.as_ref().is_some_and(|source| source.locale.form == self.target.form)
    }

    /// What stands in the form at first: what somebody wrote, or what readers see, or the pictures of the source.
    fn start(&self) -> (Option<String>, Vec<Block>) {
        if let Some(writing) = self.writing.as_ref().filter(|writing| !writing.published) {
            return (writing.version.title.clone(), writing.version.blocks.clone());
        }
        if let Some(version) = self.content.words.version(self.target) {
            return (version.title.clone(), units(version));
        }
        let empty = |block: Block| Block { text: String::new(), ..block };
        let paired = self.source.as_ref().filter(|_| self.in_pairs());
        (None, paired.map(|source| units(source).into_iter().map(empty).collect()).unwrap_or_default())
    }
}

/// What a form is written from: easy read from the standard text of its own language, where that is the original;
/// otherwise a translation keeps the form and is made from the language of the original.
pub fn source(words: &Words, target: Locale) -> Option<&Version> {
    let original = words.original()?;
    if original.locale == target {
        return None;
    }
    let same_form = original.locale.in_form(target.form);
    let translated = words.version(same_form).filter(|_| same_form != target);
    Some(translated.unwrap_or(original))
}

/// The page.
pub async fn page(
    reader: Reader,
    Path((_, kind, id, tag)): Path<(String, String, String, String)>,
) -> Result<Response, Failure> {
    let work = Work::open(&reader, &kind, &id, &tag).await?;
    let form = Form::of(&reader, "writing").await?.writing_in(work.target);
    let typed = Writing::typed(form.fields());
    let (title, blocks) = if form.fields().0.contains_key("text-1") { typed } else { work.start() };
    let form = form.or(fields_of(title.as_deref(), &blocks).iter().map(|(name, text)| (name.as_str(), text.clone())));
    let look = reader.decoded("look");
    let helper = help::Helper::new(&reader, work.target).await?;
    let outdated = work.writing.as_ref().and_then(|writing| writing.version.label.source.clone()).is_some_and(|from| {
        work.source.as_ref().is_some_and(|source| source.locale == from.locale && source.digest() != from.digest)
    });
    let page = Page::new(reader.ta("writing-title", &[("form", name_for(&reader, work.target).into())]))
        .section(section(work.content.record.kind))
        .faulty(form.is_faulty())
        .crumb(where_it_stands(&work.content), ui::named(&work.content.words, reader.locale))
        .crumb(path(&work.content.record), reader.t("forms-title"));
    Ok(reader.show(page, move || {
        let blocks = if blocks.is_empty() { vec![Block { text: String::new(), picture: None }] } else { blocks };
        view! {
            {form.summary()}
            {exchange::not_translated(&the_reader(), work.target)}
            {outdated.then(|| view! { <div class="bt-notice"><p>{t("writing-source-changed")}</p></div> })}
            {whole_source(&work)}
            {frame(&work, &form, &helper, &blocks, &look)}
        }
    }))
}

/// The fields by which the form shows some blocks.
fn fields_of(title: Option<&str>, blocks: &[Block]) -> Vec<(String, String)> {
    let block = |(n, block): (usize, &Block)| {
        let picture = block.picture.clone().unwrap_or_default();
        [(format!("text-{}", n + 1), block.text.clone()), (format!("picture-{}", n + 1), picture)]
    };
    let title = title.map(|title| ("title".to_owned(), title.to_owned()));
    title.into_iter().chain(blocks.iter().enumerate().flat_map(block)).collect()
}

/// The text that easy read is written from, as a whole.
fn whole_source(work: &Work) -> Option<AnyView> {
    let source = work.source.as_ref().filter(|_| !work.in_pairs())?;
    let (lang, dir) = (source.locale.tag(), source.locale.language().direction.html());
    let html = crate::content::markdown::html(&source.text());
    Some(
        view! {
            <details class="govuk-details bt-source" open>
                <summary class="govuk-details__summary">
                    <span class="govuk-details__summary-text">{ta("writing-source", &[("form", name(source.locale).into())])}</span>
                </summary>
                <div class="govuk-details__text" lang=lang dir=dir>
                    {source.title.clone().map(|title| view! { <p><strong>{title}</strong></p> })}
                    <div class="bt-words" inner_html=html></div>
                </div>
            </details>
        }
        .into_any(),
    )
}

fn frame(work: &Work, form: &Form, helper: &help::Helper, blocks: &[Block], look: &str) -> AnyView {
    let easy = work.target.form == TextForm::EasyRead;
    let seen = work.writing.as_ref().map(|writing| writing.at.to_string());
    let empty = blocks.iter().all(|block| block.text.trim().is_empty());
    let cut = (easy && empty && work.source.is_some() && !work.in_pairs())
        .then(|| view! { <p>{button("cut", "writing-cut", "", "")}</p> });
    let translates =
        work.source.as_ref().is_some_and(|source| source.locale.language().code != work.target.language().code);
    let service = the_reader().app.site.translator.address().is_some();
    let machine = (translates && service && work.in_pairs()).then(|| {
        view! { <p class="govuk-body">{t("writing-translate-hint")}</p> <p>{button("translate", "writing-translate", "", "govuk-button--secondary")}</p> }
    });
    let by_computer = work.writing.as_ref().is_some_and(|writing| writing.version.label.made == Made::Computer);
    let titled = work.source.as_ref().is_none_or(|source| source.title.is_some());
    let paired = work.in_pairs();
    let sources = work.source.as_ref().filter(|_| paired).map(units).unwrap_or_default();
    let total = blocks.len();
    let findings = if easy { helper.check_all(blocks) } else { vec![vec![]; total] };
    let items = blocks.iter().enumerate().map(|(n, block)| {
        let source = sources.get(n).map(|unit| (unit, work));
        block_view(form, helper, n + 1, total, (block, &findings[n]), source, (easy, look))
    });
    let begins = (!easy && work.content.record.kind == Kind::Commitment).then(|| {
        let (lang, dir) = (work.target.tag(), work.target.language().direction.html());
        view! { <p class="govuk-body">{t("writing-begins")} " " <strong lang=lang dir=dir>{we_will("…", work.target)}</strong></p> }
    });
    let fields = view! {
        // What Enter presses, in a browser that counts hidden buttons.
        <button type="submit" name="do" value="enter" hidden tabindex="-1"></button>
        <input type="hidden" name="seen" value=form.value_or("seen", seen.as_deref().unwrap_or_default())/>
        <div class="bt-actions bt-writing__save">{button("save", "writing-save", "", "")}</div>
        {cut}
        {machine}
        {titled.then(|| title_view(work, form))}
        {begins}
        {items.collect_view()}
        {publish(form, easy, by_computer)}
    };
    form.frame("writing", &work.path(), fields.into_any(), view! {
        {button("publish", "writing-publish", "", "")} {button("save", "writing-save", "", "govuk-button--secondary")}
    }.into_any())
}

fn title_view(work: &Work, form: &Form) -> AnyView {
    let source = work.source.as_ref().and_then(|source| source.title.clone().map(|title| (source.locale, title)));
    let source = source.map(|(locale, title)| {
        view! { <p class="bt-writing__source" lang=locale.tag() dir=locale.language().direction.html()>{title}</p> }
    });
    view! { <div class="bt-writing__pair">{source} <div>{form.input("title", &t("writing-name"), None, "")}</div></div> }.into_any()
}

/// One block: what it says in the source, its words, its picture, what could be better, and the buttons that move it.
fn block_view(
    form: &Form,
    helper: &help::Helper,
    n: usize,
    total: usize,
    (block, findings): (&Block, &[Finding]),
    source: Option<(&Block, &Work)>,
    (easy, look): (bool, &str),
) -> AnyView {
    let number = ta("writing-block", &[("number", n.into())]);
    let source = source.and_then(|(unit, work)| {
        let locale = work.source.as_ref()?.locale;
        let html = crate::content::markdown::html(&unit.text);
        let (lang, dir) = (locale.tag(), locale.language().direction.html());
        Some(view! { <div class="bt-writing__source" lang=lang dir=dir inner_html=html></div> })
    });
    let of = format!(": {number}");
    let (up, down) = (n > 1, n < total);
    let look =
        look.split_once('-').filter(|(block, _)| *block == n.to_string()).map(|(_, words)| words).unwrap_or_default();
    view! {
        <fieldset class="govuk-fieldset bt-writing__block" id=format!("block-{n}")>
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{number}</legend>
            <div class="bt-writing__pair">
                {source}
                <div>
                    {form.text_area(&format!("text-{n}"), &t("writing-text"), None, 3)}
                    <div id=format!("help-{n}") class="bt-writing__help">{helper.findings(n, block, findings)}</div>
                </div>
                {easy.then(|| picture_view(form, helper, (n, &of), block, look))}
            </div>
            <div class="bt-writing__moves">
                {up.then(|| button(&format!("up:{n}"), "writing-up", &of, "govuk-button--secondary"))}
                {down.then(|| button(&format!("down:{n}"), "writing-down", &of, "govuk-button--secondary"))}
                {button(&format!("add:{n}"), "writing-add", &of, "govuk-button--secondary")}
                {button(&format!("remove:{n}"), "writing-remove", &of, "govuk-button--secondary")}
            </div>
        </fieldset>
    }
    .into_any()
}

/// The picture of a block, others that fit its words, and a search.
fn picture_view(form: &Form, helper: &help::Helper, (n, of): (usize, &str), block: &Block, look: &str) -> AnyView {
    let now = block.picture.clone().unwrap_or_default();
    let shown = (!now.is_empty()).then(|| {
        view! {
            <p class="bt-writing__picture">
                <img src=ui::picture_address(&now) alt="" width="96" height="96"/> {helper.picture_name(&now)}
            </p>
            {button(&format!("picture:{n}:"), "writing-picture-none", of, "govuk-button--secondary")}
        }
    });
    let find = format!("find-{n}");
    let fault = form.fault_text(&format!("picture-{n}"));
    view! {
        <div class="bt-writing__pictures" id=format!("picture-{n}")>
            {fault.map(|fault| view! { <p class="govuk-error-message">{fault}</p> })}
            <input type="hidden" name=format!("picture-{n}") value=now/>
            {shown}
            <div id=format!("offer-{n}")>{helper.offers(n, block, look)}</div>
            <div class="bt-choose">
                <div class="govuk-form-group">
                    <label class="govuk-label" for=find.clone()>{t("writing-find")} <span class="govuk-visually-hidden">{of.to_owned()}</span></label>
                    <input class="govuk-input govuk-input--width-10" type="search" id=find.clone() name=find value=look.to_owned() autocomplete="off" dir="auto"/>
                </div>
                {button(&format!("find:{n}"), "writing-find-button", of, "govuk-button--secondary")}
            </div>
        </div>
    }
    .into_any()
}

/// Before readers see it, a person says what no program can.
fn publish(form: &Form, easy: bool, by_computer: bool) -> AnyView {
    let read = by_computer.then(|| {
        let offers = vec![Offer::new("whole", t("writing-read-whole")).hint(t("writing-read-hint"))];
        form.checkboxes("read", &t("writing-read"), None, offers)
    });
    view! {
        <h2 class="govuk-heading-l">{t("writing-publish-title")}</h2>
        {read}
        {easy.then(|| super::marks::sure(form, "writing-sure"))}
        <p class="govuk-body">{t("writing-publish-next")}</p>
    }
    .into_any()
}

/// A button that does one thing to the form. The hidden words say to which block.
fn button(value: &str, label: &str, hidden: &str, class: &'static str) -> AnyView {
    let hidden = (!hidden.is_empty()).then(|| view! { <span class="govuk-visually-hidden">{hidden.to_owned()}</span> });
    view! {
        <button type="submit" name="do" value=value.to_owned() class=format!("govuk-button {class}")>{t(label)} {hidden}</button>
    }
    .into_any()
}
