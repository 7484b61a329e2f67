//! Where facilitators write down what people said.

use super::{SESSION, column_names, draft_place, gates, hear, topic};
use crate::accounts::guests::with_seed;
use crate::failure::Failure;
use crate::forum;
use crate::reader::Reader;
use crate::safeguarding::{for_who_writes_down, may_tell_of_harm};
use crate::ui::{self, Card, Form, Offer, Page, t, ta, the_reader};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::forum::Topic;
use domain::recorded::{ConsentWay, MOST_ROWS, NewRecording, Voice, WAYS};
use leptos::prelude::*;

/// So many topics are offered, those where somebody spoke last. Every topic has the way in on its own page.
const OFFERED: u32 = 30;

/// The topics in which the reader may write down what people said.
pub async fn topics(reader: Reader) -> Result<Response, Failure> {
    let topics = reader.app.store.latest_topics(&gates(&reader).await?, OFFERED).await?;
    let without_words = forum::without_words(&reader).await?;
    let page = Page::new(reader.t("recorded-title")).crumb("me", reader.t("me-own-title"));
    Ok(reader.show(page, move || {
        let locale = the_reader().locale;
        let cards = topics.iter().map(|topic| {
            let title = ui::named(&topic.words, locale);
            Card::new("talk", format!("recorded/new/{}", topic.key), title).meta(ui::day(topic.last_at))
        });
        view! {
            <p class="bt-lead">{t("recorded-lead")}</p>
            <p class="govuk-body"><a class="govuk-link" href=the_reader().href("recorded/people")>{t("recorded-people-title")}</a></p>
            <h2 class="govuk-heading-l">{t("recorded-which-topic")}</h2>
            {ui::cards(cards, "forum-no-topics")}
            {forum::without_words_view(&without_words)}
        }
    }))
}

/// The frame of the pages for one topic.
fn page(reader: &Reader, title: &str, topic: &Topic, form: &Form) -> Page {
    Page::new(reader.t(title))
        .faulty(form.is_faulty())
        .crumb("recorded", reader.t("recorded-title"))
        .crumb(format!("forum/{}/{}", topic.space, topic.key), ui::named(&topic.words, reader.locale))
}

/// The form for what one person said.
pub async fn one(reader: Reader, Path((_, id)): Path<(String, String)>) -> Result<Response, Failure> {
    let topic = topic(&reader, &id).await?;
    let form = Form::of(&reader, "recorded").await?;
    Ok(one_page(reader, topic, form, StatusCode::OK))
}

/// The form, also with what was wrong in it.
pub fn one_page(reader: Reader, topic: Topic, form: Form, status: StatusCode) -> Response {
    let form = with_asker(&reader, form).or([("letter-language", reader.locale.language().code.to_owned())]);
    let page = page(&reader, "recorded-one-title", &topic, &form).status(status);
    let keeper = reader.clone();
    let response = reader.show(page, move || {
        let ways = WAYS.map(|(name, _)| {
            let picture = match name {
                "phone" => "phone",
                "letter" => "letter",
                _ => "meeting",
            };
            Offer::new(name, t(&format!("recorded-how-{name}"))).picture(picture)
        });
        let consent = vec![Offer::new("yes", t("recorded-consent-yes")), Offer::new("no", t("recorded-consent-no"))];
        let path = format!("recorded/new/{}", topic.key);
        let fields = view! {
            {form.input("first-name", &t("recorded-name"), Some(&t("recorded-name-hint")), "")}
            {form.text_area("text", &t("recorded-words"), Some(&t("recorded-words-hint")), 8)}
            {form.radios("how", &t("recorded-how"), None, ways.into())}
            {form.radios("consent", &t("recorded-consent"), Some(&t("recorded-consent-hint")), consent)}
            {consent_fields(&form)}
            {hear::fields(&form)}
            <p class="govuk-body">{t("recorded-next")}</p>
        };
        let session = the_reader().href(&format!("recorded/session/{}", topic.key));
        view! {
            {form.summary()}
            {about(&topic)}
            <p class="govuk-body"><a class="govuk-link" href=session>{t("recorded-session-link")}</a></p>
            {form.frame("recorded", &path, fields.into_any(), ui::buttons("recorded-button", Some("recorded")))}
        }
    });
    with_seed(&keeper, response)
}

fn about(topic: &Topic) -> AnyView {
    let title = ui::named(&topic.words, the_reader().locale);
    let closed =
        (!topic.gate.is_public()).then(|| view! { <div class="bt-notice"><p>{t("recorded-not-open")}</p></div> });
    view! { <p class="bt-lead">{t("recorded-about")} " " <bdi lang=title.lang>{title.text}</bdi></p> {closed} }
        .into_any()
}

/// Most often it is the facilitator who asked, today.
fn with_asker(reader: &Reader, form: Form) -> Form {
    let name = reader.viewer.person().map(|person| person.name.clone()).unwrap_or_default();
    let today = reader.today();
    form.or([
        ("asked-by", name),
        ("consent-day", today.day().to_string()),
        ("consent-month", today.month().to_string()),
        ("consent-year", today.year().to_string()),
    ])
}

/// Who asked for the consent, how it was given, when.
fn consent_fields(form: &Form) -> AnyView {
    let ways = ConsentWay::ALL.map(|way| Offer::new(way.name(), t(&format!("consent-way-{}", way.name()))));
    view! {
        {form.input("asked-by", &t("consent-asked-by"), None, "")}
        {form.radios("consent-way", &t("consent-way"), None, ways.into())}
        {form.date("consent", &t("consent-day"), Some(&t("form-date-hint")))}
    }
    .into_any()
}

/// The form for all that was said in a session.
pub async fn session(reader: Reader, Path((_, id)): Path<(String, String)>) -> Result<Response, Failure> {
    let topic = topic(&reader, &id).await?;
    let form = with_asker(&reader, Form::of(&reader, SESSION).await?);
    let page = page(&reader, "recorded-session-title", &topic, &form);
    Ok(reader.show(page, move || {
        let rows = form.faults_within("table-").into_iter().map(|(field, fault)| {
            view! { <li id=field tabindex="-1">{fault}</li> }
        });
        let rows: Vec<_> = rows.collect();
        let rows = (!rows.is_empty()).then(|| view! { <ul class="govuk-list govuk-error-message bt-row-faults">{rows}</ul> });
        let fields = view! {
            {form.text_area("table", &t("recorded-table"), Some(&ta("recorded-table-hint", &[("number", MOST_ROWS.into())])), 12)}
            {rows}
            {consent_fields(&form)}
        };
        let path = format!("recorded/session/{}", topic.key);
        let buttons = ui::buttons("recorded-check-button", Some("recorded"));
        view! {
            {form.summary()}
            {about(&topic)}
            <p class="govuk-body">{t("recorded-session-lead")}</p>
            {example()}
            {form.frame(SESSION, &path, fields.into_any(), buttons)}
        }
    }))
}

/// What a table looks like.
fn example() -> AnyView {
    let heads = ["recorded-column-name", "recorded-column-words", "recorded-column-consent", "recorded-column-topic"];
    let cells = ["recorded-example-name", "recorded-example-words", "recorded-yes"];
    view! {
        <section class="bt-scroll" tabindex="0" aria-label=t("recorded-example")>
            <table class="govuk-table">
                <caption class="govuk-table__caption govuk-table__caption--m">{t("recorded-example")}</caption>
                <thead class="govuk-table__head">
                    <tr>{heads.map(|head| view! { <th scope="col" class="govuk-table__header">{t(head)}</th> }).collect_view()}</tr>
                </thead>
                <tbody class="govuk-table__body">
                    <tr>{cells.map(|cell| view! { <td class="govuk-table__cell">{t(cell)}</td> }).collect_view()} <td class="govuk-table__cell"></td></tr>
                </tbody>
            </table>
        </section>
    }
    .into_any()
}

/// What is going to be written, to be looked at first.
pub async fn check(reader: Reader, Path((_, id)): Path<(String, String)>) -> Result<Response, Failure> {
    let topic = topic(&reader, &id).await?;
    let form_path = format!("recorded/session/{}", topic.key);
    let draft = reader.app.store.draft(&draft_place(&reader, &topic)?).await?.unwrap_or_default();
    let (today, names) = (reader.today(), column_names(&reader));
    let Ok(new) = NewRecording::read_session(&draft.fields, reader.locale, today, &names) else {
        return Ok(reader.go(&form_path));
    };
    let form = Form::again(draft.fields, vec![]);
    let (page, keeper) = (
        page(&reader, "recorded-check-title", &topic, &form).crumb(&form_path, reader.t("recorded-session-title")),
        reader.clone(),
    );
    let worries = new.voices.iter().any(|voice| may_tell_of_harm(&voice.words));
    let help = worries.then(|| reader.app.site.help_lines.clone());
    let response = reader.show(page, move || {
        let count = [("count", new.voices.len().into())];
        view! {
            <p class="bt-lead">{ta("recorded-check-lead", &count)}</p>
            {help.as_ref().map(for_who_writes_down)}
            {new.voices.iter().map(voice_view).collect_view()}
            <form method="post" action=the_reader().href(&format!("{form_path}/check"))>
                {form.key()}
                <div class="bt-actions">{ui::buttons("recorded-button", Some(&form_path))}</div>
            </form>
        }
    });
    Ok(with_seed(&keeper, response))
}

fn voice_view(voice: &Voice) -> AnyView {
    let name = voice.name.clone().unwrap_or_else(|| t("recorded-somebody"));
    let topic = voice.topic.clone().map(|topic| view! { <p class="bt-post__when"><bdi>{topic}</bdi></p> });
    view! {
        <article class="bt-post">
            <header class="bt-post__head"><h2 class="bt-post__who"><bdi>{name}</bdi></h2> {topic}</header>
            {ui::reading(&voice.words)}
        </article>
    }
    .into_any()
}
