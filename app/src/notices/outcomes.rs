//! "We asked, you said, we did": what became of a topic, said by a facilitator who closes it.

use crate::content::writing::{self, Helper};
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::submit::Posted;
use crate::ui::{self, Card, Form, Offer, Page, Section, Title, t, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::content::recordings::Recording;
use domain::content::{Form as TextForm, Locale, Words};
use domain::form::{FieldFault, Fields};
use domain::forum::Topic;
use domain::notices::{Outcome, Part};
use domain::record::{Key, Kind, Record};
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
    let recordings = recordings(&reader, &outcomes).await?;
    let page = Page::new(reader.t("outcomes-title")).section(Section::Forum).crumb("forum", reader.t("forum-title"));
    Ok(reader.show(page, move || {
        let reader = the_reader();
        let articles = outcomes.iter().map(|outcome| {
            let title = ui::named(&outcome.title, reader.locale);
            let href = reader.href(&format!("forum/{}/{}", outcome.space, outcome.topic));
            let id = id(&outcome.topic);
            let listen = ui::listen_button(&id, title.text.clone());
            let ways = ways(&outcome.topic, &title);
            view! {
                <article class="bt-outcome" aria-labelledby=format!("{id}-title") id=id.clone()>
                    <h2 class="govuk-heading-l" id=format!("{id}-title")>
                        <a class="govuk-link" href=href lang=title.lang dir="auto">{title.text}</a>
                    </h2>
                    {listen}
                    {parts(outcome, &recordings)}
                    {ways}
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

/// The same on paper and in another way, for one topic of the list.
fn ways(topic: &Key, title: &Title) -> AnyView {
    let reader = the_reader();
    let link = |room: &str, label: &str| {
        let Title { text, lang } = title.clone();
        view! {
            <a class="govuk-link" href=reader.href(&format!("{room}/topic/{topic}"))>
                {t(label)} <span class="govuk-visually-hidden">": " <bdi lang=lang>{text}</bdi></span>
            </a>
        }
    };
    view! {
        <p class="bt-not-on-paper">{link("booklet", "paper-link")}</p>
        <p class="bt-another-way">{link("another-way", "another-way-link")}</p>
    }
    .into_any()
}

/// What became of one topic, with what stands beside it.
pub struct Shown {
    outcome: OutcomeOf,
    recordings: Vec<Recording>,
}

/// What became of a topic that the reader sees, where that has been said.
///
/// # Errors
/// Where the database does not answer.
pub async fn outcome_of(reader: &Reader, topic: &Key) -> Result<Option<Shown>, Failure> {
    let Some(outcome) = reader.app.store.outcome(topic).await? else { return Ok(None) };
    let recordings = recordings(reader, std::slice::from_ref(&outcome)).await?;
    Ok(Some(Shown { outcome, recordings }))
}

async fn recordings(reader: &Reader, outcomes: &[OutcomeOf]) -> Result<Vec<Recording>, Failure> {
    let parts: Vec<Record> =
        outcomes.iter().flat_map(|outcome| Part::ALL.map(|part| part.record(&outcome.topic))).collect();
    if parts.is_empty() {
        return Ok(vec![]);
    }
    Ok(reader.app.store.recordings_of(parts).await?)
}

fn id(topic: &Key) -> String {
    format!("outcome-{topic}")
}

/// What became of a topic, at its top.
pub fn outcome_view(shown: Option<&Shown>) -> Option<AnyView> {
    let Shown { outcome, recordings } = shown?;
    let id = id(&outcome.topic);
    Some(
        view! {
            <section class="bt-outcome" id=id.clone() aria-labelledby="outcome">
                <h2 class="govuk-heading-l" id="outcome">{t("outcome-title")}</h2>
                {ui::listen_button(&id, t("outcome-title"))}
                {parts(outcome, recordings)}
            </section>
        }
        .into_any(),
    )
}

/// The three parts, each with its picture and in the reader's own form, and what belongs to them.
fn parts(outcome: &OutcomeOf, recordings: &[Recording]) -> AnyView {
    let notice = ui::shared_notice(Part::ALL.map(|part| outcome.outcome.part(part)));
    let show = if notice.is_some() { ui::reading_below_notice } else { ui::reading };
    let space = Kind::Space.record(outcome.space.clone());
    let parts = Part::ALL.map(|part| {
        let picture = ui::picture_address(part.picture());
        let record = part.record(&outcome.topic);
        let link = writing::link(&record, space.clone(), None, &t(heading(part)));
        view! {
            <div class="bt-outcome__part" id=format!("outcome-{}", record.key)>
                <h3 class="govuk-heading-m bt-outcome__heading">
                    <img src=picture alt="" width="64" height="64"/>
                    {t(heading(part))}
                </h3>
                {show(outcome.outcome.part(part))}
                {ui::recordings(recordings, &record)}
                {link.map(|link| view! { <p class="bt-post__links">{link}</p> })}
            </div>
        }
    });
    let tied = (!outcome.tied.is_empty()).then(|| {
        view! { <h3 class="govuk-heading-m">{t("outcome-tied")}</h3> {ui::cards(outcome.tied.iter().map(tied_card), "content-nothing-yet")} }
    });
    let day = ui::day(outcome.at);
    view! { {notice} {parts.collect_view()} {tied} <p class="bt-card__meta">{day}</p> }.into_any()
}

/// The message that stands above a part.
pub const fn heading(part: Part) -> &'static str {
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
    let locale = written_in(&reader, before.as_ref());
    let answers = before.map(|before| said_before(&before, locale)).unwrap_or_default();
    let form = Form::of(&reader, "outcome").await?.writing_in(locale);
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

/// The language that the form is written in: what was said before is said again in its own, whoever reads it in another.
fn written_in(reader: &Reader, before: Option<&OutcomeOf>) -> Locale {
    let before = before.and_then(|before| before.outcome.written_in());
    before.unwrap_or(reader.locale.in_form(TextForm::Standard))
}

/// The answers of the form, as they were given before.
fn said_before(before: &OutcomeOf, locale: Locale) -> Vec<(String, String)> {
    let easy = locale.in_form(TextForm::EasyRead);
    let lines = |words: &Words| {
        let blocks = words.version(easy).into_iter().flat_map(|version| &version.blocks);
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
    let locale = written_in(&reader, store.outcome(&topic.key).await?.as_ref());
    let hard = if reader.may(&deed).is_ok() { too_hard(&reader, &fields, locale).await? } else { vec![] };
    let read = |fields: &Fields, _| match Outcome::read(fields, locale) {
        Ok(_) if !hard.is_empty() => Err(hard),
        Err(faults) => Err(faults.into_iter().chain(hard).collect()),
        outcome => outcome,
    };
    let write = async move |act: Act, mut outcome: Outcome| {
        // What a form made up, or what does not come from this topic, does not belong to it.
        outcome.about.retain(|record| came.contains(record));
        store.close_with_outcome(&act, &topic, &outcome).await?;
        Ok(format!("forum/{}/{}?said=outcome", topic.space, topic.key))
    };
    reader.submit("outcome", &deed, fields, read, write).await
}

/// The lines that are no easy read yet: here they are refused as they are where every other text is written.
async fn too_hard(reader: &Reader, fields: &Fields, locale: Locale) -> Result<Vec<FieldFault>, Failure> {
    let helper = Helper::new(reader, locale.in_form(TextForm::EasyRead)).await?;
    let fault = |part: Part| {
        let field = format!("{}-easy", part.name());
        let line =
            (1..).zip(fields.text(&field).lines()).find(|(_, line)| helper.stops(line)).map(|(number, _)| number);
        line.map(|number| FieldFault { number: Some(number), ..FieldFault::new(&field, "fault-outcome-easy") })
    };
    Ok(Part::ALL.into_iter().filter_map(fault).collect())
}
