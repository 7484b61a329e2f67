//! The frame round every page, and how it becomes HTML.

use super::{Title, listen_bar, shortened};
use crate::locales::{self, Origin};
use crate::reader::Reader;
use axum::http::StatusCode;
use domain::accounts::Font;
use domain::content::{Form, LANGUAGES, Locale};
use fluent_bundle::FluentValue;
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use std::sync::Arc;

/// The rooms of the site, and the way to find something in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The forum.
    Forum,
    /// 'I' statements.
    Statements,
    /// Partnership boards.
    Boards,
    /// The strategy.
    Strategy,
    /// The glossary.
    Glossary,
    /// The search.
    Search,
}

impl Section {
    const ALL: [Self; 6] = [Self::Forum, Self::Statements, Self::Boards, Self::Strategy, Self::Glossary, Self::Search];

    /// Its address and the name of its messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Forum => "forum",
            Self::Statements => "statements",
            Self::Boards => "boards",
            Self::Strategy => "strategy",
            Self::Glossary => "glossary",
            Self::Search => "search",
        }
    }
}

/// The longest crumb, in characters.
const LONGEST_CRUMB: usize = 60;

/// A page before it has a reader.
pub struct Page {
    title: Title,
    section: Option<Section>,
    crumbs: Vec<(String, Title)>,
    /// The status that it is sent with.
    pub status: StatusCode,
    faulty: bool,
    heading: bool,
    feed: Option<String>,
}

impl Page {
    /// A page with this title, which is also its heading.
    pub fn new(title: impl Into<Title>) -> Self {
        Self {
            title: title.into(),
            section: None,
            crumbs: vec![],
            status: StatusCode::OK,
            faulty: false,
            heading: true,
            feed: None,
        }
    }

    /// The room that it is in.
    #[must_use]
    pub fn section(self, section: Section) -> Self {
        Self { section: Some(section), ..self }
    }

    /// A page above this one, from the top down: its path and title.
    #[must_use]
    pub fn crumb(mut self, path: impl Into<String>, title: impl Into<Title>) -> Self {
        let title: Title = title.into();
        // A crumb is a way back, and not the text itself.
        self.crumbs.push((path.into(), Title { text: shortened(&title.text, LONGEST_CRUMB), ..title }));
        self
    }

    /// The status that it is sent with, where it is not 200.
    #[must_use]
    pub fn status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    /// Says in the title that a form has something wrong in it (as GOV.UK's error summary asks).
    #[must_use]
    pub fn faulty(self, faulty: bool) -> Self {
        Self { faulty, ..self }
    }

    /// The path of a feed of the same (RFC 4287, found as feed readers look for it).
    #[must_use]
    pub fn feed(self, path: String) -> Self {
        Self { feed: Some(path), ..self }
    }

    /// Leaves the heading to the page's own body.
    #[must_use]
    pub fn own_heading(self) -> Self {
        Self { heading: false, ..self }
    }

    /// The whole document.
    pub fn render<V: IntoView + 'static>(self, reader: Reader, body: impl FnOnce() -> V) -> String {
        let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
        let html = owner.with(|| {
            provide_context(Arc::new(reader));
            document(self, body().into_any()).to_html()
        });
        owner.unset_with_forced_cleanup();
        let loader = if cut(&html, ISLAND).is_some() { LOADER } else { "" };
        let (before, behind) = cut(&html, LOADER_MARK).unwrap_or((&html, ""));
        let mut page = String::with_capacity(html.len());
        page.push_str("<!DOCTYPE html>");
        without_marks(before, &mut page);
        page.push_str(loader);
        without_marks(behind, &mut page);
        page
    }
}

/// A part of a page by itself, for what islands ask for.
pub fn fragment(reader: &Reader, body: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| {
        provide_context(Arc::new(reader.clone()));
        piece(body())
    });
    owner.unset_with_forced_cleanup();
    html
}

/// The HTML of a part of the page that is being made.
pub fn piece(view: AnyView) -> String {
    let html = view.to_html();
    let mut clean = String::with_capacity(html.len());
    without_marks(&html, &mut clean);
    clean
}

/// Leptos marks places in its HTML by which the browser finds them again. Only islands are looked for there: everywhere
/// else the marks are taken out, and in islands they are written as proper comments.
fn without_marks(mut html: &str, clean: &mut String) {
    while let Some((before, rest)) = cut(html, ISLAND) {
        let (island, behind) = cut(rest, ISLAND_END).unwrap_or((rest, ""));
        marks_become("", before, clean);
        clean.push_str(ISLAND);
        marks_become("<!---->", island, clean);
        clean.push_str(ISLAND_END);
        html = behind;
    }
    marks_become("", html, clean);
}

/// What stands before and behind these words. A page is long: memchr looks for them with what the machine has for it.
fn cut<'a>(html: &'a str, words: &str) -> Option<(&'a str, &'a str)> {
    let at = memchr::memmem::find(html.as_bytes(), words.as_bytes())?;
    Some((&html[..at], &html[at + words.len()..]))
}

/// A page has hundreds of marks.
fn marks_become(comment: &str, html: &str, clean: &mut String) {
    let mut from = 0;
    for mark in memchr::memmem::find_iter(html.as_bytes(), MARK) {
        clean.extend([&html[from..mark], comment]);
        from = mark + MARK.len();
    }
    clean.push_str(&html[from..]);
}

const MARK: &str = "<!>";
const ISLAND: &str = "<leptos-island";
const ISLAND_END: &str = "</leptos-island>";
/// Stands where the loader of the islands goes, until it is known whether the page has any: a page without islands needs
/// none of it.
const LOADER_MARK: &str = "<meta name=\"islands\">";
const LOADER: &str = "<script type=\"module\" src=\"/assets/islands.js\"></script>";

/// Who is reading the page that is being made. Pages ask for them hundreds of times.
pub fn the_reader() -> Arc<Reader> {
    expect_context::<Arc<Reader>>()
}

/// A message in the reader's form.
pub fn t(id: &str) -> String {
    the_reader().t(id)
}

/// A message with values.
pub fn ta(id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
    the_reader().ta(id, args)
}

/// A message with a value that somebody typed: in `<bdi>`, so that it does not tear apart the words beside it.
pub fn ta_typed(id: &str, args: &[(&str, FluentValue<'_>)], (name, value): (&'static str, &str)) -> AnyView {
    // A character that stands for an object in a text marks the place.
    const PLACE: &str = "\u{FFFC}";
    let args: Vec<_> = args.iter().cloned().chain([(name, PLACE.into())]).collect();
    let text = ta(id, &args);
    let (before, after) = text.split_once(PLACE).unwrap_or((&text, ""));
    view! { {before.to_owned()}<bdi>{value.to_owned()}</bdi>{after.to_owned()} }.into_any()
}

fn document(page: Page, body: AnyView) -> impl IntoView {
    let reader = the_reader();
    let site = t("site-name");
    let fault = if page.faulty { t("page-title-fault") } else { String::new() };
    let title = format!("{fault}{} – {site}", page.title.text);
    let preferences = reader.preferences;
    let version = reader.app.site.assets_version.clone();
    let asset = move |path: &str| format!("/assets/{path}?v={version}");
    view! {
        <html
            lang=reader.locale.tag()
            dir=reader.locale.language().direction.html()
            data-form=reader.locale.form.name()
            data-contrast=preferences.contrast.name()
            data-text=preferences.text_size.percent()
            data-pictures=preferences.on_or_off()
            data-spacing=preferences.spacing.name()
            data-font=preferences.font.name()
            data-motion=preferences.motion.name()
            data-reading-speed=preferences.reading_speed.rate()
        >
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{title}</title>
                {font_ahead(&reader)}
                <link rel="stylesheet" href=asset("app.css")/>
                <link rel="icon" href=asset("favicon.svg") r#type="image/svg+xml"/>
                <meta name="color-scheme" content="light dark"/>
                <script r#type="module" src=asset("listen.js")></script>
                <meta name="islands"/>
                {alternates(&reader)}
                {page.feed.map(|path| view! { <link rel="alternate" r#type="application/atom+xml" title=page.title.text.clone() href=reader.href(&path)/> })}
            </head>
            <body class="govuk-template__body bt-body">
                <a class="govuk-skip-link" href="#main">{t("page-skip")}</a>
                {header(&reader, page.section)}
                <div class="govuk-width-container">
                    {crumbs(&reader, &page.crumbs)}
                    {listen_bar()}
                    <main id="main" class="govuk-main-wrapper bt-main" tabindex="-1">
                        {said(&reader)}
                        {page.heading.then(|| view! { <h1 class="govuk-heading-xl" lang=page.title.lang.clone() dir="auto">{page.title.text.clone()}</h1> })}
                        {body}
                    </main>
                </div>
                {footer(&reader)}
            </body>
        </html>
    }
}

/// Asks for the usual font before the styles do, where the page is going to be in it: other fonts come when a letter needs
/// them.
fn font_ahead(reader: &Reader) -> Option<impl IntoView + use<>> {
    let needed = reader.preferences.font == Font::Atkinson && reader.locale.language().has_latin_letters();
    needed.then(|| {
        view! { <link rel="preload" href="/assets/fonts/atkinson-latin.woff2" r#as="font" r#type="font/woff2" crossorigin="anonymous"/> }
    })
}

/// The same page in every other locale, for search engines and readers' own tools.
fn alternates(reader: &Reader) -> impl IntoView + use<> {
    let (path, base) = (reader.path.clone(), reader.app.site.public_url.clone());
    Locale::all()
        .map(|locale| view! { <link rel="alternate" hreflang=locale.tag() href=format!("{base}/{locale}/{path}")/> })
        .collect_view()
}

fn header(reader: &Reader, section: Option<Section>) -> impl IntoView + use<> {
    let person = reader.viewer.person().map(|person| person.name.clone());
    let items = Section::ALL.map(|item| {
        let current = (Some(item) == section).then_some("page");
        view! {
            <li class="bt-nav__item">
                <a class="bt-nav__link" aria-current=current href=reader.href(item.name())>{t(&format!("nav-{}", item.name()))}</a>
            </li>
        }
    });
    view! {
        <header class="bt-header">
            <div class="govuk-width-container bt-header__row">
                <a class="bt-brand" href=reader.href("")>
                    <img class="bt-brand__mark" src="/assets/mark.svg" alt="" width="48" height="48"/>
                    <span class="bt-brand__name">{t("site-name")}</span>
                </a>
                <div class="bt-tools">
                    {form_switch(reader)}
                    {language_switch(reader)}
                    <p class="bt-account">
                        {crate::notices::in_header(reader)}
                        {match person {
                            Some(name) => view! { <a class="bt-account__link" href=reader.href("me")><bdi>{name}</bdi></a> }.into_any(),
                            None => view! { <a class="bt-account__link" href=reader.href("sign-in")>{t("nav-sign-in")}</a> }.into_any(),
                        }}
                    </p>
                </div>
            </div>
            <nav class="bt-nav" aria-label=t("nav-label")>
                <ul class="govuk-width-container bt-nav__list">{items.collect_view()}</ul>
            </nav>
            {origin(reader)}
            {crate::accounts::supporters::beside(reader)}
        </header>
    }
}

/// Who made the words of the site itself, where readers should not rely on them blindly.
fn origin(reader: &Reader) -> Option<impl IntoView + use<>> {
    let (words, origin) = locales::origin(reader.locale);
    let by_computer = (origin == Origin::Computer).then(|| t("words-by-computer"));
    let not_easy = (words.form != reader.locale.form).then(|| t("words-not-easy"));
    let said = [by_computer, not_easy].into_iter().flatten().collect::<Vec<_>>().join(" ");
    (!said.is_empty()).then(|| view! { <div class="govuk-width-container"><p class="bt-origin">{said}</p></div> })
}

/// The same page in another locale: what the reader was looking at stays, also the page of a long list and the words of a
/// search.
fn elsewhere(reader: &Reader, locale: Locale) -> String {
    let page = reader.asked("page").and_then(|page| page.parse::<u32>().ok());
    let search = reader.asked("q").map(|words| format!("q={words}"));
    let parts: Vec<_> = search.into_iter().chain(page.map(|page| format!("page={page}"))).collect();
    let query = if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) };
    format!("{}{query}", format!("/{locale}/{}", reader.path).trim_end_matches('/'))
}

/// Standard or easy read: one of the two controls that every page has.
fn form_switch(reader: &Reader) -> impl IntoView + use<> {
    let link = |form: Form, id: &str, picture: &'static str| {
        let locale = reader.locale.in_form(form);
        let current = (reader.locale.form == form).then_some("true");
        let img = (!picture.is_empty())
            .then(|| view! { <img src=format!("/assets/pictures/{picture}.svg") alt="" width="28" height="28"/> });
        view! {
            <li>
                <a class="bt-form-switch__link" aria-current=current href=elsewhere(reader, locale) hreflang=locale.tag()>{img}{t(id)}</a>
            </li>
        }
    };
    view! {
        <nav class="bt-form-switch" aria-label=t("switch-form-label")>
            <ul class="bt-form-switch__list">
                {link(Form::Standard, "switch-form-standard", "")}
                {link(Form::EasyRead, "switch-form-easy", "easy-read")}
            </ul>
        </nav>
    }
}

/// The language: the other control.
fn language_switch(reader: &Reader) -> impl IntoView + use<> {
    let links = LANGUAGES.iter().map(|language| {
        let locale = Locale::new(language, reader.locale.form);
        let current = (locale == reader.locale).then_some("true");
        view! {
            <li>
                <a href=elsewhere(reader, locale) lang=language.code hreflang=language.code dir=language.direction.html() aria-current=current>{language.name}</a>
            </li>
        }
    });
    let name = reader.locale.language().name;
    view! {
        <details class="bt-language">
            <summary class="bt-language__summary">{ta("switch-language", &[("language", name.into())])}</summary>
            <ul class="bt-language__list">{links.collect_view()}</ul>
        </details>
    }
}

fn crumbs(reader: &Reader, crumbs: &[(String, Title)]) -> Option<impl IntoView + use<>> {
    let items = crumbs.iter().map(|(path, title)| {
        view! {
            <li class="govuk-breadcrumbs__list-item">
                <a class="govuk-breadcrumbs__link" href=reader.href(path) lang=title.lang.clone() dir="auto">{title.text.clone()}</a>
            </li>
        }
    });
    let items = items.collect_view();
    (!crumbs.is_empty()).then(|| {
        view! {
            <nav class="govuk-breadcrumbs" aria-label=t("crumbs-label")>
                <ol class="govuk-breadcrumbs__list">{items}</ol>
            </nav>
        }
    })
}

/// What was just done, said once, on the page that shows it: `?said=posted` is the message `said-posted`.
fn said(reader: &Reader) -> Option<impl IntoView + use<>> {
    let message = format!("said-{}", reader.asked("said")?);
    locales::has(&message).then(|| view! { <div class="bt-said" role="status"><p>{t(&message)}</p></div> })
}

fn footer(reader: &Reader) -> impl IntoView + use<> {
    let links = ["help-now", "outcomes", "help", "accessibility", "privacy", "glossary", "pictures"].map(|page| {
        view! { <li><a class="govuk-link" href=reader.href(page)>{t(&format!("footer-{page}"))}</a></li> }
    });
    let number = reader.app.site.help_lines.emergency.clone();
    view! {
        <footer class="bt-footer">
            <div class="govuk-width-container">
                <ul class="bt-footer__list">{links.collect_view()}</ul>
                <p class="bt-footer__note">{ta("footer-note", &[("number", number.into())])}</p>
            </div>
        </footer>
    }
}
