//! What is shown of requests.

use super::forms::asker;
use super::{about, path_of};
use crate::boards::row;
use crate::failure::Failure;
use crate::reader::{Keep, Reader, key, time_zone};
use crate::ui::{self, Card, Form, Offer, Page, t, ta, the_reader};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::accounts::{Deed, answers_requests_in};
use domain::record::Record;
use domain::requests::{Answer, Asker, DAYS_KEPT, DAYS_TO_ANSWER, Ending, Personal, Request, Way, answer_by};
use jiff::civil::Date;
use leptos::prelude::*;
use store::{About, REQUESTS_A_PAGE};

/// Asks for something of the site in another way.
pub async fn ask(reader: Reader) -> Result<Response, Failure> {
    Ok(asking(reader, None, Form::default(), StatusCode::OK))
}

/// Asks for what a page shows in another way.
pub async fn ask_about(
    reader: Reader,
    Path((_, kind, id)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let about = about(&reader, &kind, &id).await?;
    Ok(asking(reader, Some(about), Form::default(), StatusCode::OK))
}

/// The form, also with what was wrong in it.
pub fn asking(reader: Reader, about: Option<(Record, About)>, form: Form, status: StatusCode) -> Response {
    let asker = asker(&reader);
    let title = if about.is_some() { reader.t("another-way-title") } else { reader.t("another-way-link-any") };
    let mut page = Page::new(title).faulty(form.is_faulty()).status(status);
    let back = about.as_ref().map(|(record, about)| path_of(record, about.place.as_ref()));
    if let (Some(back), Some((_, about))) = (&back, &about) {
        page = page.crumb(back, ui::named(&about.words, reader.locale));
    }
    let mut response = reader.show(page, move || {
        let reader = the_reader();
        let subject = about.map(|(_, about)| {
            view! {
                <p class="govuk-body">
                    {t("another-way-about")} " " <bdi><strong>{ui::title(&about.words, reader.locale)}</strong></bdi>
                </p>
            }
        });
        view! {
            {form.summary()}
            <p class="bt-lead">{t("another-way-lead")}</p>
            {subject}
            <form method="post" action=reader.href(&reader.path) novalidate>
                {form.key()}
                {form.radios("way", &t("another-way-way"), None, ways())}
                {form.input("which-language", &t("another-way-language"), Some(&t("another-way-language-hint")), "")}
                {form.text_area("details", &t("another-way-details"), Some(&t("another-way-details-hint")), 4)}
                {reach(&form, asker)}
                <p class="govuk-body">{next(asker)}</p>
                <div class="bt-actions">{ui::buttons("another-way-button", Some(back.as_deref().unwrap_or("")))}</div>
            </form>
        }
    });
    // The key of the request stands in the form: a page that is kept would give the same key to everybody.
    response.extensions_mut().remove::<Keep>();
    response
}

fn ways() -> Vec<Offer> {
    Way::ALL.map(|way| Offer::new(way.name(), t(&format!("way-{}", way.name()))).picture(picture(way))).into()
}

/// Its picture. None of ours shows braille or signs yet: somebody reads, people talk.
const fn picture(way: Way) -> &'static str {
    match way {
        Way::Braille => "read",
        Way::AudioCd => "sound",
        Way::Language => "language",
        Way::Call => "phone",
        Way::LargePrint => "text-size",
        Way::SignLanguage => "talk",
        Way::Other => "question",
    }
}

/// How to reach who asks: a visitor must say it, a person may.
fn reach(form: &Form, asker: Asker) -> AnyView {
    let area = |label: &str, hint: &str| form.text_area("reach", &t(label), Some(&t(hint)), 4);
    match asker {
        Asker::Person => area("another-way-reach-maybe", "another-way-reach-maybe-hint"),
        Asker::Visitor => view! {
            {form.input("your-name", &t("another-way-name"), None, "")}
            {area("another-way-reach", "another-way-reach-hint")}
        }
        .into_any(),
    }
}

/// What happens next, and by when.
fn next(asker: Asker) -> String {
    let days = [("number", DAYS_TO_ANSWER.into())];
    match asker {
        Asker::Person => ta("another-way-next", &days),
        Asker::Visitor => ta("another-way-next-visitor", &days),
    }
}

/// Says that the request is there, what happens next and by when.
pub async fn thanks(reader: Reader) -> Result<Response, Failure> {
    let asker = asker(&reader);
    let page = Page::new(reader.t("another-way-thanks-title"));
    Ok(reader.show(page, move || {
        let reader = the_reader();
        let mine = (asker == Asker::Person).then(|| {
            view! {
                <div class="bt-actions"><a class="govuk-button" href=reader.href("requests/mine")>{t("requests-mine-title")}</a></div>
            }
        });
        view! {
            <div class="bt-blocks">
                {ui::block("people", &t("another-way-thanks-text"))}
                {ui::block("clock", &next(asker))}
                {ui::block("privacy", &ta("another-way-thanks-private", &[("number", DAYS_KEPT.into())]))}
            </div>
            {mine}
        }
    }))
}

/// All requests that a reader may answer: those that wait, and below them those that are closed.
pub async fn requests(reader: Reader) -> Result<Response, Failure> {
    let places = answers_requests_in(&reader.viewer);
    if places.is_empty() {
        reader.may(&Deed::AnswerRequests(None)).map_err(Failure::Refused)?;
    }
    let (total, waiting) = reader.app.store.count_requests(&places).await?;
    let requests = reader.app.store.requests(&places, reader.page_number()).await?;
    let page = Page::new(reader.t("requests-title")).crumb("me", reader.t("me-own-title"));
    Ok(reader.show(page, move || {
        let (closed, open): (Vec<_>, Vec<_>) = requests.iter().partition(|request| request.closed.is_some());
        let list = |title: &str, requests: Vec<&Request>| {
            let cards = requests.into_iter().map(request_card);
            view! { <h2 class="govuk-heading-l">{t(title)}</h2> {ui::cards(cards, "requests-none")} }.into_any()
        };
        view! {
            <p class="bt-lead">{ta("requests-waiting", &[("count", waiting.into())])}</p>
            {(!open.is_empty()).then(|| list("requests-open-title", open))}
            {(!closed.is_empty()).then(|| list("requests-closed-title", closed))}
            {ui::pages_of(total, REQUESTS_A_PAGE)}
        }
    }))
}

/// A request in the list of those who answer.
fn request_card(request: &Request) -> Card {
    let reader = the_reader();
    let asked = ta("request-asked", &[("day", ui::day(request.at).into())]);
    let next = match &request.closed {
        Some(closed) => Some(ta("request-closed", &[("day", ui::day(closed.at).into())])),
        None => request.waits().then(|| ta("request-answer-by", &[("day", ui::on(due(request)).into())])),
    };
    Card::new(picture(request.way), format!("requests/{}", request.key), title(&reader, request))
        .text(state(request))
        .meta(view! { {who(request)} " · " {asked} {next.map(|next| format!(" · {next}"))} })
}

/// What is asked for, and of what.
fn title(reader: &Reader, request: &Request) -> String {
    let way = reader.t(&format!("way-{}", request.way.name()));
    if request.about.is_none() {
        return way;
    }
    let about = ui::title(&request.about_words, reader.locale);
    reader.ta("request-title", &[("way", way.into()), ("about", about.into())])
}

/// By when whoever asked was promised to hear from us.
fn due(request: &Request) -> Date {
    answer_by(request.at.to_zoned(time_zone()).date())
}

/// How far it is.
fn state(request: &Request) -> AnyView {
    ui::state(request.state(due(request), the_reader().today()))
}

/// Who asked, as far as it is known.
fn who(request: &Request) -> AnyView {
    let name = request.by_name.clone().or_else(|| request.name.as_ref().map(Personal::to_string));
    match name {
        Some(name) => view! { <bdi>{name}</bdi> }.into_any(),
        None => t("request-by-nobody").into_any(),
    }
}

/// The requests of somebody who has signed in, with their answers.
pub async fn mine(reader: Reader) -> Result<Response, Failure> {
    let requests = reader.app.store.requests_of(&reader.person()?.key).await?;
    let page = Page::new(reader.t("requests-mine-title")).crumb("me", reader.t("me-own-title"));
    Ok(reader.show(page, move || {
        let new = the_reader().href("another-way");
        let none = requests.is_empty().then(|| ui::cards([], "requests-mine-none"));
        view! {
            <p class="bt-lead">{t("requests-mine-lead")}</p>
            {requests.iter().map(own_request).collect_view()}
            {none}
            <div class="bt-actions"><a class="govuk-button" href=new>{t("another-way-link-any")}</a></div>
        }
    }))
}

fn own_request(request: &Request) -> AnyView {
    let reader = the_reader();
    let day = ui::on(due(request));
    let waiting = request
        .waits()
        .then(|| view! { <p class="govuk-body">{ta("request-you-hear-by", &[("day", day.into())])}</p> });
    view! {
        <section id=format!("request-{}", request.key)>
            <h2 class="govuk-heading-l" dir="auto">{title(&reader, request)}</h2>
            <p class="bt-card__meta">{ta("request-asked", &[("day", ui::day(request.at).into())])}</p>
            {waiting}
            {answers(request)}
        </section>
    }
    .into_any()
}

/// What was answered, and how it ended.
fn answers(request: &Request) -> AnyView {
    let ended = request.closed.as_ref().map(|closed| {
        let how = t(&format!("ending-{}", closed.how.name()));
        said(&closed.by_name, closed.at, Some(how), &closed.why)
    });
    let answers = request.answers.iter().map(|Answer { text, by_name, at }| said(by_name, *at, None, text));
    view! { {answers.collect_view()} {ended} }.into_any()
}

fn said(by_name: &str, at: jiff::Timestamp, what: Option<String>, text: &str) -> AnyView {
    view! {
        <article class="bt-post">
            <header class="bt-post__head">
                <p class="bt-post__who"><bdi>{by_name.to_owned()}</bdi> {what.map(|what| view! { ": " {what} })}</p>
                <p class="bt-post__when">{ui::moment(at)}</p>
            </header>
            <div dir="auto">{ui::markdown(text)}</div>
        </article>
    }
    .into_any()
}

/// A request, for those who may answer it.
pub async fn request(reader: Reader, Path((_, id)): Path<(String, String)>) -> Result<Response, Failure> {
    let request = to_answer(&reader, &id).await?;
    let form = Form::of(&reader, "answer").await?;
    let page = Page::new(title(&reader, &request))
        .faulty(form.is_faulty())
        .crumb("me", reader.t("me-own-title"))
        .crumb("requests", reader.t("requests-title"));
    Ok(reader.show(page, move || {
        let path = format!("requests/{}", request.key);
        let heard = !request.answers.is_empty() || request.closed.is_some();
        let open = request.closed.is_none() || form.is_faulty();
        let button = ui::buttons("request-answer-button", None);
        let hint = if request.by.is_some() { "request-answer-hint" } else { "request-answer-hint-visitor" };
        let answer = open.then(|| {
            let field = form.text_area("text", &t("request-answer-text"), Some(&t(hint)), 5);
            view! {
                <h2 class="govuk-heading-l">{t("request-answer-title")}</h2>
                {form.frame("answer", &path, field, button)}
                <h2 class="govuk-heading-l">{t("request-close-title")}</h2>
                <p class="govuk-body">{t("request-close-lead")}</p>
                <div class="bt-actions">
                    <a class="govuk-button govuk-button--secondary" href=the_reader().href(&format!("{path}/close"))>{t("request-close-link")}</a>
                </div>
            }
        });
        view! {
            {form.summary()}
            {facts(&request)}
            {heard.then(|| view! { <h2 class="govuk-heading-l">{t("request-answers-title")}</h2> })}
            {answers(&request)}
            {answer}
        }
    }))
}

/// A request that the reader may answer.
async fn to_answer(reader: &Reader, id: &str) -> Result<Request, Failure> {
    let request = reader.app.store.request(&key(id)?).await?;
    reader.may(&Deed::AnswerRequests(request.place.clone())).map_err(Failure::Refused)?;
    Ok(request)
}

/// All that is known of a request.
fn facts(request: &Request) -> AnyView {
    let reader = the_reader();
    let about = request.about.as_ref().map(|about| {
        let href = reader.href(&path_of(about, request.place.as_ref()));
        let title = ui::title(&request.about_words, reader.locale);
        row("request-about-label", view! { <a class="govuk-link" href=href>{title}</a> })
    });
    let language = request.locale.language();
    let form = t(&format!("request-form-{}", request.locale.form.name()));
    let reads = view! { <bdi lang=language.code>{language.name}</bdi> " · " {form} };
    let long = |text: &Personal| view! { <span class="bt-lines">{text.to_string()}</span> };
    let reach = match (&request.reach, &request.closed) {
        (Some(reach), _) => long(reach).into_any(),
        (None, Some(_)) => t("request-reach-forgotten").into_any(),
        (None, None) => t("request-reach-none").into_any(),
    };
    view! {
        <dl class="govuk-summary-list">
            {row("request-state-label", state(request))}
            {about}
            {row("request-way-label", t(&format!("way-{}", request.way.name())))}
            {request.language.clone().map(|language| row("request-language-label", view! { <bdi>{language}</bdi> }))}
            {row("request-who-label", who(request))}
            {row("request-reach-label", reach)}
            {request.details.as_ref().map(|details| row("request-details-label", long(details)))}
            {row("request-reads-label", reads)}
            {row("request-asked-label", ui::moment(request.at))}
            {request.waits().then(|| row("request-due-label", ui::on(due(request))))}
        </dl>
    }
    .into_any()
}

/// The form that closes a request.
pub async fn close(reader: Reader, Path((_, id)): Path<(String, String)>) -> Result<Response, Failure> {
    let request = to_answer(&reader, &id).await?;
    let form = Form::of(&reader, "close").await?;
    let path = format!("requests/{}", request.key);
    let page = Page::new(reader.t("request-close-title"))
        .faulty(form.is_faulty())
        .crumb("me", reader.t("me-own-title"))
        .crumb("requests", reader.t("requests-title"))
        .crumb(&path, title(&reader, &request));
    Ok(reader.show(page, move || {
        let offers = Ending::ALL.map(|ending| {
            let picture = if ending == Ending::Sent { "done" } else { "stopped" };
            Offer::new(ending.name(), t(&format!("ending-{}", ending.name()))).picture(picture)
        });
        let fields = view! {
            {form.radios("how", &t("request-close-how"), None, offers.into())}
            {form.text_area("why", &t("request-close-why"), Some(&t("request-close-why-hint")), 3)}
            <p class="govuk-body">{ta("request-close-next", &[("number", DAYS_KEPT.into())])}</p>
        };
        let done = request.closed.is_some().then(|| {
            view! { <div class="bt-notice"><p>{t("request-closed-before")}</p></div> {answers(&request)} }
        });
        let open = request.closed.is_none() || form.is_faulty();
        let buttons = ui::buttons("request-close-button", Some(&path));
        view! {
            {form.summary()}
            {done}
            {open.then(|| form.frame("close", &format!("{path}/close"), fields.into_any(), buttons))}
        }
    }))
}
