//! What is shown of a trail: stepping stones in a real ordered list.

use crate::content::writing;
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::strategy::promise;
use crate::ui::{self, Card, Page, Section, Title, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::content::Form;
use domain::record::{Kind, Record};
use domain::strategy::State;
use domain::trail::{Stage, Stone, Trail};
use leptos::prelude::*;
use store::Content;

/// The whole trail of a post, statement, commitment, action, pledge or update.
pub async fn trail(reader: Reader, Path((_, kind, id)): Path<(String, String, String)>) -> Result<Response, Failure> {
    let kind = Kind::from_name(&kind).filter(|kind| Stage::of(*kind).is_some()).ok_or(Failure::NotFound)?;
    let start = kind.record(key(&id)?);
    let trail = reader.trail(&start).await?;
    let history = reader.app.store.history(&start).await?;
    let content = reader.app.store.content(&start).await.ok();
    let recordings = reader.app.store.recordings_of([start.clone()]).await?;
    let section = match kind {
        Kind::Post => Section::Forum,
        Kind::Statement => Section::Statements,
        Kind::Pledge => Section::Boards,
        _ => Section::Strategy,
    };
    let page = Page::new(reader.t("trail-title"))
        .section(section)
        .crumb(section.name(), reader.t(&format!("nav-{}", section.name())));
    Ok(reader.show(page, move || {
        view! {
            <p class="bt-lead">{t("trail-lead")}</p>
            <p class="govuk-body">{summary(&trail)}</p>
            {ui::recordings(&recordings, &start)}
            <ol class="bt-trail" role="list">{stones(&trail)}</ol>
            {content.as_ref().map(|content| ui::history(&content.words, &history))}
            {content.as_ref().and_then(forms)}
        }
    }))
}

/// The forms of what the trail begins with, for those who may write them.
fn forms(content: &Content) -> Option<AnyView> {
    let title = ui::title(&content.words, the_reader().locale);
    let link = writing::link(&content.record, content.place.clone(), content.voice.clone(), &title)?;
    Some(view! { <p class="govuk-body">{link}</p> }.into_any())
}

/// The end of the story first: has anything changed?
fn summary(trail: &Trail) -> String {
    let stages = trail.stages();
    let changed = stages[&Stage::Change].iter().any(|stone| matches!(stone.state, Some(State::Done | State::Checked)));
    let stuck = stages[&Stage::Promise]
        .iter()
        .any(|stone| matches!(stone.state, Some(State::Stuck | State::Late | State::Stopped)));
    t(match () {
        () if changed => "trail-changed",
        () if stuck => "trail-stuck",
        () if !stages[&Stage::Promise].is_empty() => "trail-going-on",
        () if !stages[&Stage::Statement].is_empty() => "trail-heard",
        () => "trail-begun",
    })
}

/// All stones, numbered on; after the last stage that was reached, those still to come are outlined.
fn stones(trail: &Trail) -> AnyView {
    let stages = trail.stages();
    let last = stages.iter().filter(|(_, stones)| !stones.is_empty()).map(|(stage, _)| *stage).max();
    let mut number = 0;
    let mut items = vec![];
    for (stage, stones) in stages {
        for stone in &stones {
            number += 1;
            items.push(stone_view(trail, stage, stone, number));
        }
        if stones.is_empty() && last.is_some_and(|last| stage > last) {
            number += 1;
            items.push(future_view(stage, number));
        }
    }
    items.collect_view().into_any()
}

fn stone_view(trail: &Trail, stage: Stage, stone: &Stone, number: u32) -> AnyView {
    let reader = the_reader();
    let here = stone.record == trail.start;
    let stuck = matches!(stone.state, Some(State::Stuck | State::Late | State::Stopped));
    let class = format!(
        "bt-stone bt-stone--{}{}{}",
        stone.record.kind.name(),
        if here { " bt-stone--here" } else { "" },
        if stuck { " bt-stone--stuck" } else { "" },
    );
    let kind = ta(
        "trail-stone",
        &[("number", number.into()), ("kind", t(&format!("stage-{}", stone.record.kind.name())).into())],
    );
    let why = trail
        .sources(&stone.record)
        .filter_map(|(link, _)| link.why.read(reader.locale).map(|_| ui::reading(&link.why)))
        .next();
    let who = stone.by_name.clone().filter(|name| !name.is_empty());
    let when = stone.at.filter(|_| stage != Stage::Commitment).map(ui::day);
    let headline = headline(stone);
    view! {
        <li class=class aria-current=here.then_some("location")>
            <span class="bt-stone__mark">
                <img src=format!("/assets/pictures/{}.svg", picture(stone)) alt="" width="72" height="72"/>
            </span>
            <div class="bt-stone__words">
                <p class="bt-stone__kind">{kind} {here.then(|| format!(" · {}", t("trail-here")))}</p>
                <h2 class="bt-stone__title"><a href=reader.href(&page_of(stone)) lang=headline.lang dir="auto">{headline.text}</a></h2>
                <div class="bt-stone__text">{body(stone)} {why.map(|why| view! { <p><strong>{t("trail-why")}</strong></p> {why} })}</div>
                {stone.state.map(|state| view! { <p>{ui::state(state)}</p> })}
                <p class="bt-stone__meta">
                    {who.map(|who| view! { <bdi>{who}</bdi> " " })} {when}
                </p>
            </div>
        </li>
    }
    .into_any()
}

fn future_view(stage: Stage, number: u32) -> AnyView {
    let kind = ta("trail-stone", &[("number", number.into()), ("kind", t(&format!("stage-{}", stage.name())).into())]);
    let picture = stage_picture(stage);
    view! {
        <li class=format!("bt-stone bt-stone--{} bt-stone--future", stage.name())>
            <span class="bt-stone__mark"><img src=format!("/assets/pictures/{picture}.svg") alt="" width="72" height="72"/></span>
            <div class="bt-stone__words">
                <p class="bt-stone__kind">{kind}</p>
                <h2 class="bt-stone__title">{t("trail-not-yet")}</h2>
                <div class="bt-stone__text"><p>{t(&format!("trail-not-yet-{}", stage.name()))}</p></div>
            </div>
        </li>
    }
    .into_any()
}

/// The heading of a stone: its title; a statement or commitment in its own words; otherwise who said or did it. In easy
/// read the words stand below with their pictures and are not said twice.
fn headline(stone: &Stone) -> Title {
    let (kind, locale) = (stone.record.kind, the_reader().locale);
    let Some(reading) = stone.words.read(locale) else { return String::new().into() };
    let name = || stone.by_name.clone().unwrap_or_default();
    match kind {
        _ if reading.version.title.is_some() => ui::named(&stone.words, locale),
        Kind::Statement if !is_easy(stone) => ui::named(&stone.words, locale),
        Kind::Commitment if !is_easy(stone) => promise(&stone.words, locale),
        _ => ta(&format!("stone-{}", kind.name()), &[("name", name().into())]).into(),
    }
}

fn is_easy(stone: &Stone) -> bool {
    stone.words.read(the_reader().locale).is_some_and(|reading| reading.version.locale.form == Form::EasyRead)
}

/// What stands below the heading: everything that the heading does not say already.
fn body(stone: &Stone) -> Option<AnyView> {
    let said = matches!(stone.record.kind, Kind::Statement | Kind::Commitment) && !is_easy(stone);
    let reading = stone.words.read(the_reader().locale)?;
    let shown = reading.version.blocks.is_empty() || (said && !reading.other_form());
    (!shown).then(|| ui::reading(&stone.words))
}

const fn stage_picture(stage: Stage) -> &'static str {
    match stage {
        Stage::Voice => "voice",
        Stage::Statement => "statement",
        Stage::Commitment => "commitment",
        Stage::Promise => "action",
        Stage::Change => "change",
    }
}

fn picture(stone: &Stone) -> &'static str {
    match (stone.record.kind, stone.state) {
        (Kind::Post, _) => "voice",
        (Kind::Statement, _) => "statement",
        (Kind::Commitment, _) => "commitment",
        (Kind::Pledge, _) => "pledge",
        (Kind::Progress, Some(State::Done | State::Checked)) => "change",
        (Kind::Progress, _) => "progress",
        _ => "action",
    }
}

/// The page that a stone leads to.
fn page_of(stone: &Stone) -> String {
    let Stone { record, home, .. } = stone;
    let key = |record: &Option<Record>| record.as_ref().map(|record| record.key.to_string()).unwrap_or_default();
    match record.kind {
        Kind::Post => format!("forum/post/{}", record.key),
        Kind::Statement => format!("statements/{}", record.key),
        Kind::Commitment => format!("strategy/{}#{}", key(home), record.key),
        Kind::Pledge => format!("boards/{}#pledges", key(home)),
        Kind::Progress => format!("strategy/actions/{}#progress-{}", key(home), record.key),
        _ => format!("strategy/actions/{}", record.key),
    }
}

/// The stones of some kinds as cards, for the pages of single records.
pub fn stone_cards(trail: &Trail, kinds: &[Kind], empty: &str) -> AnyView {
    let stones = trail.stones.iter().filter(|stone| kinds.contains(&stone.record.kind) && stone.record != trail.start);
    let cards = stones.map(|stone| {
        let locale = the_reader().locale;
        let promised = stone.record.kind == Kind::Commitment && !is_easy(stone);
        let title = if promised { promise(&stone.words, locale) } else { ui::named(&stone.words, locale) };
        let card = Card::new(picture(stone), page_of(stone), title);
        let card = match stone.state {
            Some(state) => card.text(ui::state(state)),
            None => card,
        };
        let who = stone.by_name.clone().filter(|name| !name.is_empty());
        let kind = t(&format!("stage-{}", stone.record.kind.name()));
        card.meta(view! { {kind} {who.map(|who| view! { " · " <bdi>{who}</bdi> })} })
    });
    ui::cards(cards, empty)
}
