//! The choices for a booklet, the booklet as a page, and as a PDF.

use super::booklet::{Order, Shelf};
use super::material::{Chapter, Section, Subject};
use crate::failure::{Failure, has_page};
use crate::reader::{Keep, Reader};
use crate::ui::{self, Form, Offer, Page, t, ta, the_reader};
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::content::{Form as TextForm, Locale};
use domain::form::{FieldFault, Fields};
use leptos::prelude::*;
use paper::Size;
use std::collections::BTreeSet;

/// What one booklet may hold. It takes a second or two to make, and some hundred sheets to print.
const MOST_BLOCKS: usize = 500;
/// The most answers that the form has: a box for each post, and the rest.
const MOST_FIELDS: usize = 600;

/// What somebody chose, with what is wrong with it.
struct Choice {
    fields: Fields,
    chapters: Vec<Chapter>,
    size: Size,
    pictures: bool,
    faults: Vec<FieldFault>,
}

impl Choice {
    /// Reads the query. An address without answers, as somebody may have noted it down, means everything. Only within
    /// [`Reader::within`].
    fn read(subject: &Subject, query: &str) -> Self {
        let fields: Fields = Fields(form_urlencoded::parse(query.as_bytes()).into_owned().take(MOST_FIELDS).collect());
        let answered = fields.0.contains_key("size");
        let ticked: BTreeSet<&str> = fields.ticked("part").collect();
        let mut chapters = subject.chapters();
        if answered || !ticked.is_empty() {
            chapters.retain(|chapter| ticked.contains(chapter.name.as_str()));
        }
        let mut faults = vec![];
        if chapters.is_empty() && answered {
            faults.push(FieldFault::new("part", "fault-paper-part"));
        }
        if chapters.iter().map(Chapter::blocks).sum::<usize>() > MOST_BLOCKS {
            faults.push(FieldFault::new("part", "fault-paper-too-long"));
        }
        let size = Size::ALL.into_iter().find(|size| size.points().to_string() == fields.text("size"));
        let pictures = fields.text("pictures") != "off";
        Self { chapters, size: size.unwrap_or_default(), pictures, faults, fields }
    }

    /// The answer for those who cannot have what they chose: the form with a word about it, or the language that they
    /// chose, which is the beginning of the address.
    fn refusal(&mut self, reader: &Reader, subject: &Subject, base: &str) -> Option<Response> {
        let locale = Locale::parse(self.fields.text("text")).filter(|locale| *locale != reader.locale);
        if let Some(locale) = locale {
            let rest = reader.query.split('&').filter(|part| !part.starts_with("text=")).collect::<Vec<_>>().join("&");
            return Some(Redirect::to(&format!("/{locale}/{}?{rest}", reader.path)).into_response());
        }
        if self.faults.is_empty() {
            return None;
        }
        let form = Form::again(std::mem::take(&mut self.fields), std::mem::take(&mut self.faults));
        Some(form_page(reader.clone(), subject, base, form))
    }
}

/// Where to choose what goes into a booklet.
pub async fn choose(reader: Reader, Path((_, kind, key)): Path<(String, String, String)>) -> Result<Response, Failure> {
    let subject = Subject::read(&reader, &kind, &key).await?;
    let mut answers = vec![("size".to_owned(), Size::default().points().to_string())];
    answers.push(("pictures".to_owned(), if reader.preferences.pictures { "on" } else { "off" }.to_owned()));
    answers.push(("text".to_owned(), reader.locale.tag()));
    let chapters = reader.within(|| subject.chapters());
    answers.extend(chapters.iter().map(|chapter| (format!("part-{}", chapter.name), "yes".to_owned())));
    let form = Form::again(Fields(answers.into_iter().collect()), vec![]);
    Ok(form_page(reader, &subject, &format!("booklet/{kind}/{key}"), form))
}

fn form_page(reader: Reader, subject: &Subject, base: &str, form: Form) -> Response {
    let (room, place) = subject.place();
    let status = if form.is_faulty() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = Page::new(reader.t("paper-title"))
        .section(room)
        .status(status)
        .faulty(form.is_faulty())
        .crumb(place, ui::named(subject.words(), reader.locale));
    let (chapters, locales) = reader.within(|| (subject.chapters(), locales(subject)));
    let base = base.to_owned();
    let mut response = reader.show(page, move || {
        let reader = the_reader();
        let parts = chapters.iter().map(|chapter| Offer::new(&chapter.name, chapter.heading())).collect();
        let sizes = Size::ALL.map(|size| size.points()).map(|points| Offer::new(points.to_string(), t(&format!("paper-size-{points}"))));
        let pictures = ["on", "off"].map(|name| Offer::new(name, t(&format!("paper-pictures-{name}"))));
        let forms = locales.into_iter().map(|locale| Offer::new(locale.tag(), locale_name(locale))).collect();
        view! {
            <p class="bt-lead">{t("paper-lead")}</p>
            {form.summary()}
            <form method="get" action=reader.href(&format!("{base}/page"))>
                {form.checkboxes("part", &t("paper-part"), None, parts)}
                {form.radios("text", &t("paper-text"), Some(&t("paper-text-hint")), forms)}
                {form.radios("size", &t("paper-size"), None, sizes.into())}
                {form.radios("pictures", &t("paper-pictures"), Some(&t("paper-pictures-hint")), pictures.into())}
                <div class="bt-actions">
                    <button type="submit" class="govuk-button">{t("paper-open")}</button>
                    <button type="submit" class="govuk-button govuk-button--secondary" formaction=reader.href(&format!("{base}/booklet.pdf"))>
                        {t("paper-pdf")}
                    </button>
                </div>
            </form>
        }
    });
    if status != StatusCode::OK {
        has_page(&mut response);
    }
    response
}

/// Every locale that something in the subject is written in, and the reader's own.
fn locales(subject: &Subject) -> Vec<Locale> {
    let chapters = subject.chapters();
    let texts = chapters.iter().flat_map(|chapter| &chapter.sections).flat_map(|section| &section.texts);
    let mut written: BTreeSet<Locale> =
        texts.chain([subject.words()]).flat_map(|words| &words.0).map(|version| version.locale).collect();
    written.insert(the_reader().locale);
    Locale::all().filter(|locale| written.contains(locale)).collect()
}

fn locale_name(locale: Locale) -> String {
    let form = match locale.form {
        TextForm::Standard => t("switch-form-standard"),
        TextForm::EasyRead => t("switch-form-easy"),
    };
    format!("{} · {form}", locale.language().name)
}

/// The booklet as a page to print.
pub async fn page(
    mut reader: Reader,
    Path((_, kind, key)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let subject = Subject::read(&reader, &kind, &key).await?;
    let base = format!("booklet/{kind}/{key}");
    let mut choice = reader.within(|| Choice::read(&subject, &reader.query));
    if let Some(refusal) = choice.refusal(&reader, &subject, &base) {
        return Ok(refusal);
    }
    let (room, place) = subject.place();
    let title = ui::title(subject.words(), reader.locale);
    let page = Page::new(title.clone()).section(room).crumb(place, title).crumb(&base, reader.t("paper-title"));
    reader.preferences.pictures = choice.pictures;
    Ok(reader.show(page, move || {
        let reader = the_reader();
        let made = [("site", t("site-name").into()), ("day", ui::on(reader.today()).into())];
        let sections = || choice.chapters.iter().flat_map(|chapter| &chapter.sections).enumerate();
        let contents = sections().filter(|(_, section)| section.level == 1).map(|(n, section)| {
            view! { <li><a class="govuk-link" href=format!("#section-{n}") dir="auto">{section.heading.clone()}</a></li> }
        });
        let pdf = format!("{}?{}", reader.href(&format!("{base}/booklet.pdf")), reader.query);
        view! {
            <div class="bt-booklet" data-points=choice.size.points().to_string()>
                <p class="bt-card__meta">{ta("paper-made", &made)}</p>
                <p class="govuk-body bt-not-on-paper">{t("paper-how-to-print")}</p>
                <p class="bt-not-on-paper"><a class="govuk-link" href=pdf>{t("paper-pdf")}</a></p>
                <nav class="bt-booklet__contents" aria-labelledby="contents">
                    <h2 class="govuk-heading-l" id="contents">{t("paper-contents")}</h2>
                    <ol class="govuk-list govuk-list--number">{contents.collect_view()}</ol>
                </nav>
                {sections().map(|(n, section)| section_view(n, section)).collect_view()}
            </div>
        }
    }))
}

fn section_view(number: usize, section: &Section) -> AnyView {
    let id = format!("section-{number}");
    let reader = the_reader();
    let lang = (section.locale.language().code != reader.locale.language().code).then(|| section.locale.tag());
    let words = section.heading.clone();
    let heading = match section.level {
        1 => view! { <h2 class="govuk-heading-l" id=id lang=lang dir="auto">{words}</h2> }.into_any(),
        2 => view! { <h3 class="govuk-heading-m" id=id lang=lang dir="auto">{words}</h3> }.into_any(),
        _ => view! { <h4 class="govuk-heading-s" id=id lang=lang dir="auto">{words}</h4> }.into_any(),
    };
    let facts = section.facts.iter().map(|fact| view! { <p class="govuk-body" dir="auto">{fact.clone()}</p> });
    let texts = section.noted().map(|(note, words)| {
        view! { {note.map(|note| view! { <div class="bt-notice"><p>{note}</p></div> })} {ui::short(words)} }
    });
    view! { <section class="bt-booklet__part">{heading} {facts.collect_view()} {texts.collect_view()}</section> }
        .into_any()
}

/// The booklet as a PDF.
pub async fn pdf(reader: Reader, Path((_, kind, key)): Path<(String, String, String)>) -> Result<Response, Failure> {
    let subject = Subject::read(&reader, &kind, &key).await?;
    let mut choice = reader.within(|| Choice::read(&subject, &reader.query));
    if let Some(refusal) = choice.refusal(&reader, &subject, &format!("booklet/{kind}/{key}")) {
        return Ok(refusal);
    }
    let title = ui::title(subject.words(), reader.locale);
    let order = reader.within(|| Order::new(title, &choice.chapters, choice.size, choice.pictures));
    let pdf = reader.app.press.clone().pdf(order, Shelf::of(&reader.app).await?).await?;
    // Both are parts of an address that led to something, so they are letters, digits and hyphens.
    let name = format!("inline; filename=\"{kind}-{key}.pdf\"");
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CONTENT_DISPOSITION, name.as_str()),
        (header::CACHE_CONTROL, "private, no-cache"),
    ];
    let mut response = (headers, pdf).into_response();
    if reader.is_stranger() {
        response.extensions_mut().insert(Keep);
    }
    Ok(response)
}
