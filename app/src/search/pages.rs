//! The page on which people look for something.

use super::finds::find_view;
use crate::failure::{Failure, has_page};
use crate::reader::{Keep, Reader, time_zone};
use crate::ui::{self, Form, Offer, Page, Section, Title, t, ta, ta_typed, the_reader};
use axum::http::StatusCode;
use axum::response::Response;
use domain::content::{LANGUAGES, Language};
use domain::form::Fields;
use domain::forum::Space;
use domain::record::Key;
use domain::search::{Attempt, FINDABLE, How, Lexicon, Search};
use domain::strategy::Priority;
use jiff::Timestamp;
use jiff::civil::Date;
use leptos::prelude::*;
use store::{Found, Wanted};

/// What came of a search.
enum Outcome {
    /// Nothing was looked for.
    NotAsked,
    /// Nothing was found, and every word stands in almost every text.
    SmallWords,
    /// Nothing was found.
    Nothing,
    /// Something was found.
    Finds(Finds),
}

/// Where a search is in its order of tries: in which language, and which of that language's attempts.
struct Finds {
    language: &'static Language,
    nth: usize,
    attempt: Attempt,
    found: Found,
}

/// Where the page before ended.
struct After {
    language: &'static Language,
    nth: usize,
    place: String,
}

/// A search, or the form for one. What it shows depends on who reads, and what people look for is nobody else's business:
/// it is never kept.
pub async fn search(reader: Reader) -> Result<Response, Failure> {
    let spaces = reader.spaces().await?;
    let priorities = reader.app.store.priorities().await?;
    let fields = Fields(form_urlencoded::parse(reader.query.as_bytes()).into_owned().collect());
    let (search, faults) = match Search::read(&fields) {
        Ok(search) => (search, vec![]),
        Err(faults) => (Search::default(), faults),
    };
    let faulty = !faults.is_empty();
    let open = search.is_narrow() || search.language.is_some() || faults.iter().any(|fault| fault.field != "q");
    let form = Form::again(fields, faults);
    let outcome = look(&reader, &search, &spaces).await?;
    let title = reader.t("search-title");
    let page = match search.typed.as_str() {
        "" => Page::new(title),
        typed => Page::new(format!("{} – {title}", ui::shortened(typed, 60))).own_heading(),
    };
    let status = if faulty { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = page.section(Section::Search).faulty(faulty).status(status);
    let mut response = reader.show(page, move || {
        let heading = view! { <h1 class="govuk-heading-xl">{t("search-title")}</h1> };
        view! {
            {(!search.typed.is_empty()).then_some(heading)}
            {faulty.then(|| form.summary())}
            {search_form(&form, open, &spaces, &priorities)}
            {outcome_view(&search, outcome)}
        }
    });
    response.extensions_mut().remove::<Keep>();
    if faulty {
        has_page(&mut response);
    }
    Ok(response)
}

/// Tries one thing after the other until something is found: the words as they were typed, then as they may have been
/// meant, then any of them; each in the reader's own language first.
async fn look(reader: &Reader, search: &Search, spaces: &[Space]) -> Result<Outcome, Failure> {
    if search.typed.is_empty() {
        return Ok(Outcome::NotAsked);
    }
    let spaces: Vec<Key> = spaces.iter().map(|space| space.key.clone()).collect();
    // What stands in a space that they may not read is found like what stands in none, statements too.
    if search.space.as_ref().is_some_and(|space| !spaces.contains(space)) {
        return Ok(Outcome::Nothing);
    }
    let after = After::read(&reader.decoded("after"));
    let (mut tries, mut small) = (vec![], false);
    for (n, language) in languages(reader, search).into_iter().enumerate() {
        let attempts = reader.app.store.attempts(&search.typed, language).await?;
        small |= n == 0 && attempts.is_empty();
        tries.extend(attempts.into_iter().enumerate().map(|(nth, attempt)| (language, nth, attempt)));
    }
    tries.sort_by_key(|(_, _, attempt)| attempt.how as u8);
    for (language, nth, attempt) in tries {
        if after.as_ref().is_some_and(|after| after.language != language || after.nth != nth) {
            continue;
        }
        let place = after.as_ref().map(|after| after.place.as_str()).unwrap_or_default();
        let found = reader.app.store.find(&wanted(search, language, &attempt, &spaces, place)).await?;
        if !found.finds.is_empty() || found.next.is_some() || after.is_some() {
            return Ok(Outcome::Finds(Finds { language, nth, attempt, found }));
        }
    }
    Ok(if small { Outcome::SmallWords } else { Outcome::Nothing })
}

/// The languages in which to look: the one that was chosen, or the reader's own and then the others.
fn languages(reader: &Reader, search: &Search) -> Vec<&'static Language> {
    if let Some(language) = search.language {
        return vec![language];
    }
    let own = reader.locale.language();
    std::iter::once(own).chain(LANGUAGES.iter().filter(|language| *language != own)).collect()
}

fn wanted<'a>(
    search: &'a Search,
    language: &'static Language,
    attempt: &'a Attempt,
    spaces: &'a [Key],
    after: &'a str,
) -> Wanted<'a> {
    Wanted {
        language,
        readings: &attempt.readings,
        space: search.space.as_ref(),
        priority: search.priority.as_ref(),
        kind: search.kind,
        easy: search.easy,
        from: search.from.and_then(midnight),
        to: search.to.and_then(|to| to.tomorrow().ok()).and_then(midnight),
        spaces,
        after,
    }
}

/// When a day begins.
fn midnight(day: Date) -> Option<Timestamp> {
    Some(day.to_zoned(time_zone()).ok()?.timestamp())
}

impl After {
    /// Reads `en.0.PLACE`; what is no such place is as if nothing had been said.
    fn read(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '.');
        let (language, nth, place) = (parts.next()?, parts.next()?, parts.next()?);
        let is_place = place.len() <= Key::LONGEST + 16
            && place.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        Some(Self { language: Language::from_code(language)?, nth: nth.parse().ok()?, place: place.to_owned() })
            .filter(|_| is_place)
    }
}

fn search_form(form: &Form, open: bool, spaces: &[Space], priorities: &[Priority]) -> AnyView {
    let reader = the_reader();
    let locale = reader.locale;
    let kinds = FINDABLE.map(|kind| Offer::new(kind.name(), t(&format!("kind-{}", kind.name()))));
    let spaces = spaces.iter().map(|space| Offer::new(space.key.as_str(), ui::named(&space.words, locale)));
    let themes = priorities.iter().map(|theme| Offer::new(theme.key.as_str(), ui::named(&theme.words, locale)));
    let languages = LANGUAGES.iter().map(|language| {
        let name = Title { text: language.name.to_owned(), lang: Some(language.code.to_owned()) };
        Offer::new(language.code, name)
    });
    view! {
        <form method="get" action=reader.href("search") role="search" class="bt-find" novalidate>
            <div class="bt-find__words">
                {form.search("q", &t("search-words"), Some(&t("search-words-hint")))}
                <button type="submit" class="govuk-button">{t("search-button")}</button>
            </div>
            <details class="govuk-details" open=open>
                <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{t("search-narrow")}</span></summary>
                <div class="govuk-details__text">
                    {form.select("kind", &t("search-kind"), None, &t("search-kind-all"), kinds.into())}
                    {form.select("space", &t("search-space"), None, &t("search-space-all"), spaces.collect())}
                    {form.select("theme", &t("search-theme"), None, &t("search-theme-all"), themes.collect())}
                    {form.select("in", &t("search-language"), None, &t("search-language-all"), languages.collect())}
                    {form.checkboxes("only", &t("search-only"), None, vec![Offer::new("easy", t("search-only-easy"))])}
                    {form.date("from", &t("search-from"), Some(&t("search-date-hint")))}
                    {form.date("to", &t("search-to"), Some(&t("search-date-hint")))}
                    <button type="submit" class="govuk-button govuk-button--secondary">{t("search-button")}</button>
                </div>
            </details>
        </form>
    }
    .into_any()
}

fn outcome_view(search: &Search, outcome: Outcome) -> AnyView {
    match outcome {
        Outcome::NotAsked => help(&[]),
        Outcome::SmallWords => view! {
            <h2 class="govuk-heading-m">{t("search-small")}</h2>
            {help(&[("search", "search-small-next")])}
        }
        .into_any(),
        Outcome::Nothing => nothing(search),
        Outcome::Finds(finds) => finds_view(search, finds),
    }
}

fn nothing(search: &Search) -> AnyView {
    let everywhere = search.is_narrow().then(|| {
        let query = form_urlencoded::Serializer::new(String::new()).append_pair("q", &search.typed).finish();
        let href = the_reader().href(&format!("search?{query}"));
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{t("search-everywhere")}</a></p> }
    });
    view! {
        <h2 class="govuk-heading-m">{ta_typed("search-none", &[], ("text", &search.typed))}</h2>
        {everywhere}
        {help(&[("search", "search-none-words"), ("forum", "search-none-other")])}
    }
    .into_any()
}

/// What to try, and who explains words or helps.
fn help(tips: &[(&'static str, &str)]) -> AnyView {
    let reader = the_reader();
    let tips = tips.iter().map(|(picture, tip)| ui::block(picture, &t(tip))).collect_view();
    view! {
        <div class="bt-blocks">{tips}</div>
        <ul class="govuk-list">
            <li><a class="govuk-link" href=reader.href("glossary")>{t("search-glossary")}</a></li>
            <li><a class="govuk-link" href=reader.href("help")>{t("search-help")}</a></li>
        </ul>
    }
    .into_any()
}

fn finds_view(search: &Search, finds: Finds) -> AnyView {
    let Finds { language, nth, attempt, found } = finds;
    let lexicon = Lexicon::new(language);
    let stems = attempt.readings.iter().flat_map(|reading| reading.stems.clone()).collect();
    let cards: Vec<AnyView> = found.finds.iter().map(|find| find_view(find, &stems, &lexicon)).collect();
    let more = found.next.as_ref().map(|place| {
        let href = page_from(Some(&format!("{}.{nth}.{place}", language.code)));
        let name = if cards.is_empty() { "search-further" } else { "search-more" };
        view! { <div class="bt-actions"><a class="govuk-button govuk-button--secondary" href=href rel="next">{t(name)}</a></div> }
    });
    let start = the_reader().asked("after").is_some().then(|| {
        view! { <p class="govuk-body"><a class="govuk-link" href=page_from(None)>{t("search-start")}</a></p> }
    });
    let empty = cards.is_empty().then(|| view! { <p class="govuk-body">{t("search-none-here")}</p> });
    view! {
        {said(search, language, &attempt)}
        {start}
        {empty}
        <ul class="bt-cards" role="list">{cards}</ul>
        {more}
    }
    .into_any()
}

/// What was looked for, where that is not what was typed, or not in the reader's language.
fn said(search: &Search, language: &'static Language, attempt: &Attempt) -> AnyView {
    let looked = attempt.said();
    let nothing = || view! { <p class="govuk-body">{ta_typed("search-none-for", &[], ("text", &search.typed))}</p> };
    let (before, heading) = match attempt.how {
        How::AsTyped => (None, ta_typed("search-found", &[], ("text", &search.typed))),
        How::Spelled => (Some(nothing().into_any()), ta_typed("search-looked-for", &[], ("text", &looked))),
        How::AnyWord => {
            let none = view! { <p class="govuk-body">{t("search-none-all")}</p> };
            (Some(none.into_any()), ta_typed("search-some", &[], ("text", &looked)))
        }
    };
    let other = (language != the_reader().locale.language()).then(|| {
        let text = ta("search-other-language", &[("language", language.name.into())]);
        view! { <p class="govuk-body">{text}</p> }
    });
    view! {
        <div class="bt-find__said" role="status">
            {before}
            <h2 class="govuk-heading-m">{heading}</h2>
            {other}
        </div>
    }
    .into_any()
}

/// The same search, from a place on.
fn page_from(after: Option<&str>) -> String {
    let reader = the_reader();
    let kept = form_urlencoded::parse(reader.query.as_bytes());
    let kept = kept.filter(|(name, value)| name != "after" && !value.is_empty());
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(kept);
    if let Some(after) = after {
        query.append_pair("after", after);
    }
    format!("{}?{}", reader.href("search"), query.finish())
}
