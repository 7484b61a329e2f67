//! "We asked, you said, we did": what became of a topic, said by a facilitator who closes it.

use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::submit::Posted;
use crate::ui::{self, Card, Form, Offer, Page, Section, t, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::forum::Topic;
use domain::notices::{Outcome, Part};
use domain::record::{Kind, Record};
use leptos::prelude::*;
use store::{Act, OUTCOMES_A_PAGE, OutcomeOf, Tied};

/// All that became of topics.
pub async fn outcomes(reader: Reader) -> Result<Response, Failure> {
    let spaces: Vec<Record> = reader.spaces().await?.into_iter().map(|space| Kind::Space.record(space.key)).collect();
    let mut outcomes = vec![];
    for outcome in reader.app.store.outcomes(&spaces, reader.page_number()).await? {
        if reader.topic(&outcome.topic).await.is_ok() {
            outcomes.push(outcome);
        }
    }
    let total = reader.app.store.count_outcomes(&spaces).await?;
    let page = Page::new(reader.t("outcomes-title")).section(Section::Forum).crumb("forum", reader.t("forum-title"));
    Ok(reader.show(page, move || {
        let reader = the_reader();
        let articles = outcomes.iter().map(|outcome| {
            let title = ui::named(&outcome.title, reader.locale);
            let href = reader.href(&format!("forum/{}/{}", outcome.space, outcome.topic));
            view! {
                <article class="bt-outcome" aria-labelledby=format!("outcome-{}", outcome.topic)>
                    <h2 class="govuk-heading-l" id=format!("outcome-{}", outcome.topic)>
                        <a class="govuk-link" href=href lang=title.lang dir="auto">{title.text}</a>
                    </h2>
                    {parts(outcome)}
                </article>
            }
        });
        let none = outcomes
            .is_empty()
            .then(|| view! { <div class="bt-blocks">{ui::block("empty", &t("outcomes-none"))}</div> });
        view! {
            <p class="bt-lead">{t("outcomes-lead")}</p>
            {articles.collect_view()}
            {none}
            {ui::pages_of(total, OUTCOMES_A_PAGE)}
        }
    }))
}

/// What became of a topic, at its top.
pub fn outcome_view(outcome: Option<&OutcomeOf>) -> Option<AnyView> {
    let outcome = outcome?;
    Some(
        view! {
            <section class="bt-outcome" aria-labelledby="outcome">
                <h2 class="govuk-heading-l" id="outcome">{t("outcome-title")}</h2>
                {parts(outcome)}
            </section>
        }
        .into_any(),
    )
}

/// The three parts, each with its picture, and what belongs to them.
fn parts(outcome: &OutcomeOf) -> AnyView {
    let notice = ui::shared_notice(Part::ALL.map(|part| outcome.outcome.part(part)));
    let show = if notice.is_some() { ui::reading_below_notice } else { ui::reading };
    let parts = Part::ALL.map(|part| {
        let picture = ui::picture_address(part.picture());
        view! {
            <div class="bt-outcome__part">
                <h3 class="govuk-heading-m bt-outcome__heading">
                    <img src=picture alt="" width="64" height="64"/>
                    {t(heading(part))}
                </h3>
                {show(outcome.outcome.part(part))}
            </div>
        }
    });
    let tied = (!outcome.tied.is_empty()).then(|| {
        view! { <h3 class="govuk-heading-m">{t("outcome-tied")}</h3> {ui::cards(outcome.tied.iter().map(tied_card), "content-nothing-yet")} }
    });
    let day = ui::day(outcome.at);
    view! { {notice} {parts.collect_view()} {tied} <p class="bt-card__meta">{day}</p> }.into_any()
}

const fn heading(part: Part) -> &'static str {
    match part {
        Part::Asked => "outcome-asked",
        Part::Heard => "outcome-heard",
        Part::Done => "outcome-done",
    }
}

fn tied_card(tied: &Tied) -> Card {
    let Record { kind, key } = &tied.record;
    let (picture, path) = match kind {
        Kind::Statement => ("statement", format!("statements/{key}")),
        Kind::Action => ("action", format!("strategy/actions/{key}")),
        _ => ("progress", format!("trail/{}/{key}", kind.name())),
    };
    Card::new(picture, path, ui::named(&tied.words, the_reader().locale))
}

/// The way to the form that closes a topic, for those who may.
pub fn close_link(topic: &Topic) -> Option<AnyView> {
    let reader = the_reader();
    reader.may(&Deed::HostTopics(topic.gate.clone())).ok()?;
    let href = reader.href(&format!("outcomes/new/{}", topic.key));
    Some(view! { <a class="govuk-link" href=href>{t("outcome-close-link")}</a> }.into_any())
}

/// The form to close a topic with what became of it; where that has been said, to say it better.
pub async fn new(reader: Reader, Path((_, topic)): Path<(String, String)>) -> Result<Response, Failure> {
    let store = reader.app.store.clone();
    let topic = reader.topic(&key(&topic)?).await?;
    reader.may(&Deed::HostTopics(topic.gate.clone())).map_err(Failure::Refused)?;
    let came = store.came_from(&topic.key).await?;
    let before = store.outcome(&topic.key).await?;
    let answers = before.map(|before| said_before(&reader, &before)).unwrap_or_default();
    let form = Form::of(&reader, "outcome").await?;
    let form = form.or(answers.iter().map(|(name, text)| (name.as_str(), text.clone())));
    let back = format!("forum/{}/{}", topic.space, topic.key);
    let page = Page::new(reader.t("outcome-new-title"))
        .section(Section::Forum)
        .faulty(form.is_faulty())
        .crumb("forum", reader.t("forum-title"))
        .crumb(&back, ui::named(&topic.words, reader.locale));
    Ok(reader.show(page, move || {
        let areas = Part::ALL.map(|part| {
            let (label, hint) = (t(heading(part)), t(part_hint(part)));
            let easy = format!("{}-easy", part.name());
            view! {
                {form.text_area(part.name(), &label, Some(&hint), 5)}
                {form.text_area(&easy, &t(easy_label(part)), Some(&t("outcome-easy-hint")), 4)}
            }
        });
        let offers: Vec<Offer> = came.iter().map(offer).collect();
        let tied = (!offers.is_empty())
            .then(|| form.checkboxes("about", &t("outcome-about"), Some(&t("outcome-about-hint")), offers));
        let fields = view! { {areas.collect_view()} {tied} <p class="govuk-body">{t("outcome-next")}</p> };
        let buttons = ui::buttons("outcome-button", Some(&back));
        view! {
            {form.summary()}
            <p class="bt-lead">{t("outcome-new-lead")}</p>
            {form.frame("outcome", &format!("outcomes/new/{}", topic.key), fields.into_any(), buttons)}
        }
    }))
}

/// The answers of the form, as they were given before.
fn said_before(reader: &Reader, before: &OutcomeOf) -> Vec<(String, String)> {
    let locale = reader.locale.in_form(domain::content::Form::Standard);
    let easy = locale.in_form(domain::content::Form::EasyRead);
    let lines = |words: &domain::content::Words| {
        let version = words.0.iter().find(|version| version.locale == easy);
        let blocks = version.iter().flat_map(|version| &version.blocks);
        blocks.map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n")
    };
    let texts = Part::ALL.into_iter().flat_map(|part| {
        let words = before.outcome.part(part);
        [(part.name().to_owned(), words.text(locale)), (format!("{}-easy", part.name()), lines(words))]
    });
    let ticks = before.outcome.about.iter().map(|record| (format!("about-{}", value(record)), "yes".to_owned()));
    texts.chain(ticks).collect()
}

fn value(record: &Record) -> String {
    format!("{}-{}", record.kind.name(), record.key)
}

fn offer(tied: &Tied) -> Offer {
    let words = ui::named(&tied.words, the_reader().locale);
    let kind = match tied.record.kind {
        Kind::Statement => "outcome-kind-statement",
        Kind::Action => "outcome-kind-action",
        _ => "outcome-kind-progress",
    };
    Offer::new(value(&tied.record), words).hint(format!("{} · {}", t(kind), ui::day(tied.at)))
}

const fn part_hint(part: Part) -> &'static str {
    match part {
        Part::Asked => "outcome-asked-hint",
        Part::Heard => "outcome-heard-hint",
        Part::Done => "outcome-done-hint",
    }
}

const fn easy_label(part: Part) -> &'static str {
    match part {
        Part::Asked => "outcome-asked-easy",
        Part::Heard => "outcome-heard-easy",
        Part::Done => "outcome-done-easy",
    }
}

/// Closes a topic, says what became of it, and tells everyone who took part.
pub async fn close(
    reader: Reader,
    Path((_, topic)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let store = reader.app.store.clone();
    let topic = reader.topic(&key(&topic)?).await?;
    let came: Vec<Record> = store.came_from(&topic.key).await?.into_iter().map(|tied| tied.record).collect();
    let deed = Deed::HostTopics(topic.gate.clone());
    let write = async move |act: Act, mut outcome: Outcome| {
        // What a form made up, or what does not come from this topic, does not belong to it.
        outcome.about.retain(|record| came.contains(record));
        store.close_with_outcome(&act, &topic, &outcome).await?;
        Ok(format!("forum/{}/{}?said=outcome", topic.space, topic.key))
    };
    reader.submit("outcome", &deed, fields, Outcome::read, write).await
}
