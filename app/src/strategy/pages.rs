//! What is shown of strategies, priorities and actions.

use crate::boards::{action_card, due_words, row};
use crate::content::writing;
use crate::failure::Failure;
use crate::locales::message;
use crate::reader::{Reader, key};
use crate::ui::{self, Card, Form, Offer, Page, Section, Title, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::content::recordings::Recording;
use domain::content::{Form as TextForm, Locale, Words};
use domain::record::{Key, Kind, Record};
use domain::strategy::{Action, Commitment, Point, PointKind, Priority, Progress, State, Strategy};
use leptos::prelude::*;

/// A commitment's words as a whole sentence of the language that they are in. They go on from that language's
/// "We will"; easy read is whole sentences already, and so is a text that somebody has begun like that.
pub fn we_will(text: &str, written_in: Locale) -> String {
    let said = |text: &str| message(written_in, "commitment-we-will", &[("text", text.to_owned().into())]);
    if written_in.form == TextForm::EasyRead || text.trim_start().starts_with(said("").trim_end()) {
        text.to_owned()
    } else {
        said(text)
    }
}

/// A commitment as a whole sentence, with its language where that is not the reader's.
pub fn promise(words: &Words, locale: Locale) -> Title {
    let Some(reading) = words.read(locale) else { return String::new().into() };
    let text = we_will(&reading.version.text(), reading.version.locale);
    Title { text, ..ui::named(words, locale) }
}

/// All strategies: the vision, the priorities, the tests of success, the measures and the plan.
pub async fn strategy(reader: Reader) -> Result<Response, Failure> {
    let store = &reader.app.store;
    let strategies = store.strategies().await?;
    let priorities = store.priorities().await?;
    let progress = store.latest_progress(3).await?;
    let mut parts = vec![];
    for strategy in strategies {
        let points = store.points(&strategy.key).await?;
        let plan = store.plan_actions(&strategy.key).await?;
        let recordings = store.recordings_of([Kind::Strategy.record(strategy.key.clone())]).await?;
        let follows = crate::notices::follows(&reader, &Kind::Strategy.record(strategy.key.clone())).await?;
        parts.push((strategy, points, plan, recordings, follows));
    }
    let mut page = Page::new(reader.t("strategy-title")).section(Section::Strategy);
    if let Some((strategy, ..)) = parts.first() {
        page = page.feed(crate::notices::feed_path(&Kind::Strategy.record(strategy.key.clone())));
    }
    Ok(reader.show(page, move || {
        let reader = the_reader();
        let updates = progress.iter().map(|update| {
            let text = ui::first_words(&update.words.text(reader.locale));
            Card::new(
                "progress",
                format!("strategy/actions/{}", update.action),
                ui::named(&update.about, reader.locale),
            )
            .text(view! { <p>{text}</p> {ui::state(update.state)} })
            .meta(ui::day(update.at))
        });
        let measures = Card::new("measure", "strategy/measures", t("measures-title")).text(t("measures-card"));
        let strategies = parts.iter().map(|(strategy, points, plan, recordings, follows)| {
            let button = crate::notices::follow_button(&Kind::Strategy.record(strategy.key.clone()), *follows);
            strategy_view(strategy, &priorities, points, plan, recordings, button)
        });
        view! {
            <p class="bt-lead">{t("strategy-lead")}</p>
            {strategies.collect_view()}
            <h2 class="govuk-heading-l">{t("strategy-changed-title")}</h2>
            {ui::cards(updates.chain([measures]), "strategy-no-progress")}
        }
    }))
}

fn strategy_view(
    strategy: &Strategy,
    priorities: &[Priority],
    points: &[Point],
    plan: &[Action],
    recordings: &[Recording],
    follow: AnyView,
) -> AnyView {
    let locale = the_reader().locale;
    let cards = priorities.iter().filter(|priority| priority.strategy == strategy.key).map(|priority| {
        let text = priority
            .words
            .read(locale)
            .and_then(|reading| reading.version.blocks.first().map(|block| block.text.clone()));
        Card::new("priority", format!("strategy/{}", priority.key), ui::named(&priority.words, locale))
            .text(text.unwrap_or_default())
    });
    let record = Kind::Strategy.record(strategy.key.clone());
    let title = ui::named(&strategy.words, locale);
    let years = ta("strategy-years", &[("from", ui::on(strategy.from).into()), ("to", ui::on(strategy.to).into())]);
    let plan_view = (!plan.is_empty()).then(|| {
        view! {
            <h3 class="govuk-heading-m">{t("strategy-plan-title")}</h3>
            {ui::cards(plan.iter().map(action_card), "board-no-actions")}
        }
    });
    view! {
        <section id=strategy.key.to_string()>
            <h2 class="govuk-heading-l" lang=title.lang dir="auto">{title.text}</h2>
            <p class="bt-card__meta"><bdi>{strategy.organisation.clone()}</bdi> " · " <bdi>{strategy.service.clone()}</bdi> " · " {years}</p>
            {ui::reading(&strategy.words)}
            {ui::recordings(recordings, &record)}
            {writing::link(&record, record.clone(), None, &ui::title(&strategy.words, locale))}
            {follow}
            <h3 class="govuk-heading-m">{t("strategy-priorities-title")}</h3>
            {ui::cards(cards, "strategy-no-priorities")}
            {points_view(points, None, PointKind::Test)}
            {points_view(points, None, PointKind::Governance)}
            {plan_view}
            {ui::another_way(Kind::Strategy, &strategy.key)}
            {crate::paper::link(Kind::Strategy, &strategy.key)}
        </section>
    }
    .into_any()
}

/// The points of one kind under their heading; nothing where there are none.
fn points_view(points: &[Point], priority: Option<&Key>, kind: PointKind) -> Option<AnyView> {
    let of_kind: Vec<_> =
        points.iter().filter(|point| point.point == kind && point.priority.as_ref() == priority).collect();
    if of_kind.is_empty() {
        return None;
    }
    let title = t(&format!("point-{}", kind.key()));
    Some(view! { <h3 class="govuk-heading-m">{title}</h3> {list(of_kind.iter().map(|point| &point.words))} }.into_any())
}

/// Short texts one under another: a list in the standard form, blocks with pictures in easy read. Where some have no
/// easy read, one notice stands above all of them.
fn list<'a>(all: impl Iterator<Item = &'a Words>) -> AnyView {
    let reader = the_reader();
    let all: Vec<&Words> = all.collect();
    let lacks = all.iter().any(|words| words.read(reader.locale).is_some_and(|reading| reading.other_form()));
    let notice = lacks.then(|| view! { <div class="bt-notice"><p>{t("content-no-easy-read")}</p></div> });
    let items = all.iter().map(|words| view! { <li>{ui::short(words)}</li> }).collect_view();
    let class = if reader.locale.form == TextForm::EasyRead && !lacks {
        "bt-plain-list"
    } else {
        "govuk-list govuk-list--bullet"
    };
    view! { {notice} <ul class=class role="list">{items}</ul> }.into_any()
}

/// A priority: what was promised, where things are, how to get there.
pub async fn priority(reader: Reader, Path((_, priority)): Path<(String, String)>) -> Result<Response, Failure> {
    let store = &reader.app.store;
    let priority = store.priority(&key(&priority)?).await?;
    let strategy = store.strategy(&priority.strategy).await?;
    let commitments = store.commitments(&priority.key).await?;
    let actions = store.priority_actions(&priority.key).await?;
    let points = store.points(&strategy.key).await?;
    let recordings = store.recordings_of([Kind::Priority.record(priority.key.clone())]).await?;
    let page = Page::new(ui::named(&priority.words, reader.locale))
        .section(Section::Strategy)
        .crumb("strategy", reader.t("strategy-title"));
    Ok(reader.show(page, move || {
        let of = Some(&priority.key);
        let place = Kind::Strategy.record(priority.strategy.clone());
        let record = Kind::Priority.record(priority.key.clone());
        view! {
            {ui::reading(&priority.words)}
            {ui::recordings(&recordings, &record)}
            {writing::link(&record, place, None, &ui::title(&priority.words, the_reader().locale))}
            <h2 class="govuk-heading-l">{t("priority-commitments-title")}</h2>
            {commitments_view(&commitments)}
            <h2 class="govuk-heading-l">{t("priority-actions-title")}</h2>
            {ui::cards(actions.iter().map(action_card), "board-no-actions")}
            {points_view(&points, of, PointKind::Evidence)}
            {points_view(&points, of, PointKind::Theme)}
            {points_view(&points, of, PointKind::Link)}
            {ui::another_way(Kind::Priority, &priority.key)}
            {crate::paper::link(Kind::Priority, &priority.key)}
        }
    }))
}

fn commitments_view(commitments: &[Commitment]) -> AnyView {
    let reader = the_reader();
    let lacks = commitments.iter().any(|one| one.words.read(reader.locale).is_some_and(|reading| reading.other_form()));
    let notice = lacks.then(|| view! { <div class="bt-notice"><p>{t("content-no-easy-read")}</p></div> });
    let items = commitments.iter().map(|commitment| {
        let easy = commitment.words.read(reader.locale).is_some_and(|reading| reading.version.locale.form == TextForm::EasyRead);
        let text = if easy {
            ui::short(&commitment.words)
        } else {
            let promise = promise(&commitment.words, reader.locale);
            view! { <p lang=promise.lang dir="auto">{promise.text}</p> }.into_any()
        };
        let title = ui::named(&commitment.words, reader.locale);
        let counts = ta("commitment-counts", &[("statements", commitment.statements.into()), ("actions", commitment.actions.into())]);
        view! {
            <li class="bt-commitment" id=commitment.key.to_string()>
                {text}
                <p class="bt-card__meta">{counts}</p>
                <p class="bt-post__links">
                    <a class="govuk-link" href=reader.href(&format!("trail/commitment/{}", commitment.key))>
                        {t("commitment-trail")} <span class="govuk-visually-hidden">": " <span lang=title.lang>{title.text}</span></span>
                    </a>
                </p>
            </li>
        }
    });
    view! { {notice} <ol class="bt-commitments" role="list">{items.collect_view()}</ol> }.into_any()
}

/// An action: who answers for it, how far it is, what was said of it, what it said before.
pub async fn action(reader: Reader, Path((_, action)): Path<(String, String)>) -> Result<Response, Failure> {
    let store = &reader.app.store;
    let action = store.action(&key(&action)?).await?;
    let updates = store.progress(&action.key).await?;
    let record = Kind::Action.record(action.key.clone());
    let trail = reader.trail(&record).await?;
    let history = store.history(&record).await?;
    let said = updates.iter().map(|update| Kind::Progress.record(update.key.clone()));
    let recordings = store.recordings_of(said.chain([record.clone()])).await?;
    let priority = match &action.priority {
        Some(priority) => store.priority(priority).await.ok(),
        None => None,
    };
    let board = match &action.board {
        Some(board) => store.board(board).await.ok(),
        None => None,
    };
    let mut page = Page::new(ui::named(&action.words, reader.locale)).section(Section::Strategy);
    page = match (&board, &priority) {
        (Some(board), _) => page
            .crumb("boards", reader.t("boards-title"))
            .crumb(format!("boards/{}", board.key), ui::named(&board.words, reader.locale)),
        (None, Some(priority)) => page
            .crumb("strategy", reader.t("strategy-title"))
            .crumb(format!("strategy/{}", priority.key), ui::named(&priority.words, reader.locale)),
        (None, None) => page.crumb("strategy", reader.t("strategy-title")),
    };
    Ok(reader.show(page, move || {
        let reader = the_reader();
        let may_post = reader.may(&progress_deed(&action)).is_ok();
        view! {
            {ui::reading(&action.words)}
            {ui::recordings(&recordings, &record)}
            {place(&action).and_then(|place| writing::link(&record, place, None, &ui::title(&action.words, reader.locale)))}
            {facts(&action)}
            <div class="bt-actions">
                <a class="govuk-button" href=reader.href(&format!("trail/action/{}", action.key))>{t("action-trail")}</a>
                {may_post.then(|| view! {
                    <a class="govuk-link" href=reader.href(&format!("strategy/actions/{}/progress", action.key))>{t("progress-add")}</a>
                })}
            </div>
            <h2 class="govuk-heading-l">{t("action-progress-title")}</h2>
            {updates.iter().map(|update| update_view(update, &action, &recordings)).collect_view()}
            {updates.is_empty().then(|| view! { <p class="govuk-body">{t("action-no-progress")}</p> })}
            <h2 class="govuk-heading-l">{t("action-for-title")}</h2>
            {crate::trail::stone_cards(&trail, &[Kind::Statement, Kind::Commitment], "action-no-statement")}
            {ui::history(&action.words, &history)}
            {ui::another_way(Kind::Action, &action.key)}
        }
    }))
}

fn facts(action: &Action) -> AnyView {
    let state = ui::state(action.state(the_reader().today()));
    view! {
        <dl class="govuk-summary-list">
            {row("action-state-label", state)}
            {action.outcome.clone().map(|outcome| row("action-outcome-label", outcome))}
            {action.activity.map(|activity| row("action-activity-label", t(&format!("activity-{}", activity.key()))))}
            {action.owner.clone().map(|owner| row("action-owner-row", owner))}
            {action.due.map(|due| row("action-due-label", due_words(due)))}
            {action.measured_by.clone().map(|measured| row("action-measured", measured))}
        </dl>
    }
    .into_any()
}

fn update_view(update: &Progress, action: &Action, recordings: &[Recording]) -> AnyView {
    let record = Kind::Progress.record(update.key.clone());
    let link = place(action)
        .and_then(|place| writing::link(&record, place, None, &ui::title(&update.words, the_reader().locale)));
    view! {
        <article class="bt-post" id=format!("progress-{}", update.key)>
            <header class="bt-post__head">
                <p class="bt-post__who">{ui::state(update.state)}</p>
                <p class="bt-post__when">{ui::day(update.at)} " · " <bdi>{update.by_name.clone()}</bdi></p>
            </header>
            {ui::reading(&update.words)}
            {ui::recordings(recordings, &record)}
            {link.map(|link| view! { <p class="bt-post__links">{link}</p> })}
        </article>
    }
    .into_any()
}

/// What an action belongs to, for who may write its forms: its strategy before its board.
fn place(action: &Action) -> Option<Record> {
    let strategy = action.strategy.clone().map(|key| Kind::Strategy.record(key));
    strategy.or_else(|| action.board.clone().map(|key| Kind::Board.record(key)))
}

/// To say how far an action is: whoever leads its strategy may, and whoever sits on its board.
pub fn progress_deed(action: &Action) -> Deed {
    Deed::PostProgress { strategy: action.strategy.clone(), board: action.board.clone() }
}

/// The form to say how far an action is.
pub async fn new_progress(reader: Reader, Path((_, action)): Path<(String, String)>) -> Result<Response, Failure> {
    let action = reader.app.store.action(&key(&action)?).await?;
    reader.may(&progress_deed(&action)).map_err(Failure::Refused)?;
    let form = Form::of(&reader, "progress").await?;
    let path = format!("strategy/actions/{}", action.key);
    let page = Page::new(reader.t("progress-add"))
        .section(Section::Strategy)
        .faulty(form.is_faulty())
        .crumb("strategy", reader.t("strategy-title"))
        .crumb(&path, ui::named(&action.words, reader.locale));
    Ok(reader.show(page, move || {
        // Lateness shows by itself; nobody has to choose it.
        let states = State::ALL.into_iter().filter(|state| *state != State::Late);
        let offers = states
            .map(|state| Offer::new(state.name(), t(&format!("state-{}", state.name()))).picture(state.name()))
            .collect();
        let fields = view! {
            {form.radios("state", &t("progress-state"), None, offers)}
            {form.text_area("text", &t("progress-text"), Some(&t("progress-text-hint")), 5)}
        };
        let buttons = ui::buttons("progress-button", Some(&path));
        view! { {form.summary()} {form.frame("progress", &format!("{path}/progress"), fields.into_any(), buttons)} }
    }))
}
