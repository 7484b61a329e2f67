//! What is shown of boards.

use crate::content::writing;
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::ui::{self, Card, Page, Section, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::boards::{Board, Meeting, Member, Pledge};
use domain::content::recordings::Recording;
use domain::record::{Key, Kind};
use domain::strategy::{Action, Due};
use leptos::prelude::*;

/// All boards.
pub async fn boards(reader: Reader) -> Result<Response, Failure> {
    let boards = reader.app.store.boards().await?;
    let page = Page::new(reader.t("boards-title")).section(Section::Boards);
    Ok(reader.show(page, move || {
        let locale = the_reader().locale;
        let cards = boards.into_iter().map(|board| {
            let text = board
                .words
                .read(locale)
                .and_then(|reading| reading.version.blocks.first())
                .map(|block| block.text.clone());
            Card::new(&board.picture, format!("boards/{}", board.key), ui::named(&board.words, locale))
                .text(text.unwrap_or_default())
        });
        view! { <p class="bt-lead">{t("boards-lead")}</p> {ui::cards(cards, "boards-none")} }
    }))
}

/// One board with everything that it holds.
pub async fn board(reader: Reader, Path((_, board)): Path<(String, String)>) -> Result<Response, Failure> {
    let store = &reader.app.store;
    let board = store.board(&key(&board)?).await?;
    let members = store.members(&board.key).await?;
    let meetings = store.meetings(&board.key).await?;
    let actions = store.board_actions(&board.key).await?;
    let pledges = store.pledges(&board.key).await?;
    let papers = meetings.iter().map(|meeting| Kind::Meeting.record(meeting.key.clone()));
    let recordings = store.recordings_of(papers.chain([Kind::Board.record(board.key.clone())])).await?;
    let record = Kind::Board.record(board.key.clone());
    let follows = crate::notices::follows(&reader, &record).await?;
    let page = Page::new(ui::named(&board.words, reader.locale))
        .section(Section::Boards)
        .feed(crate::notices::feed_path(&record))
        .crumb("boards", reader.t("boards-title"));
    Ok(reader.show(page, move || {
        view! {
            {ui::reading(&board.words)}
            {ui::recordings(&recordings, &record)}
            {writing::link(&record, record.clone(), None, &ui::title(&board.words, the_reader().locale))}
            {crate::notices::follow_button(&record, follows)}
            <h2 class="govuk-heading-l" id="actions">{t("board-actions-title")}</h2>
            {ui::cards(actions.iter().map(action_card), "board-no-actions")}
            {add(&board, "actions", Deed::TakeAction)}
            <h2 class="govuk-heading-l" id="pledges">{t("board-pledges-title")}</h2>
            {ui::cards(pledges.iter().map(pledge_card), "board-no-pledges")}
            {add(&board, "pledges", Deed::MakePledge)}
            <h2 class="govuk-heading-l" id="meetings">{t("board-meetings-title")}</h2>
            {meetings.iter().map(|meeting| meeting_view(meeting, &recordings)).collect_view()}
            {meetings.is_empty().then(|| view! { <p class="govuk-body">{t("board-no-meetings")}</p> })}
            {add(&board, "meetings", Deed::CallMeeting)}
            <h2 class="govuk-heading-l" id="members">{t("board-members-title")}</h2>
            {members_view(&members)}
            {add(&board, "members", Deed::AddMember)}
            {ui::another_way(Kind::Board, &board.key)}
            {crate::paper::link(Kind::Board, &board.key)}
        }
    }))
}

/// The way to the form that adds something, for those who may.
fn add(board: &Board, what: &str, deed: fn(Key) -> Deed) -> Option<AnyView> {
    let reader = the_reader();
    reader.may(&deed(board.key.clone())).ok()?;
    let href = reader.href(&format!("boards/{}/{what}/new", board.key));
    let words = t(&format!("board-add-{what}"));
    Some(
        view! { <div class="bt-actions"><a class="govuk-button govuk-button--secondary" href=href>{words}</a></div> }
            .into_any(),
    )
}

/// An action in a list, with how far it is.
pub fn action_card(action: &Action) -> Card {
    let reader = the_reader();
    let state = ui::state(action.state(reader.today()));
    let due = action.due.map(due_words);
    let owner = action.owner.as_ref().map(|owner| ui::ta_typed("action-owner", &[], ("owner", owner)));
    let between = (owner.is_some() && due.is_some()).then_some(" · ");
    let meta = view! { {owner}{between}{due} };
    let path = format!("strategy/actions/{}", action.key);
    Card::new("action", path, ui::named(&action.words, reader.locale)).text(state).meta(meta)
}

/// By when something is promised.
pub fn due_words(due: Due) -> String {
    match due {
        Due::On(day) => ta("due-on", &[("day", ui::on(day).into())]),
        Due::Ongoing => t("due-ongoing"),
    }
}

fn pledge_card(pledge: &Pledge) -> Card {
    let locale = the_reader().locale;
    let meta = view! { <bdi>{pledge.organisation.clone()}</bdi> " · " {due_words(pledge.due)} };
    Card::new("pledge", format!("trail/pledge/{}", pledge.key), ui::named(&pledge.words, locale)).meta(meta)
}

fn meeting_view(meeting: &Meeting, recordings: &[Recording]) -> AnyView {
    let locale = the_reader().locale;
    let when =
        ta("meeting-when", &[("day", ui::on(meeting.on).into()), ("time", ui::time_of_day(meeting.starts).into())]);
    let title = ui::named(&meeting.words, locale);
    let has_text = meeting.words.read(locale).is_some_and(|reading| !reading.version.blocks.is_empty());
    view! {
        <section class="bt-meeting" id=format!("meeting-{}", meeting.key)>
            <h3 class="govuk-heading-m" lang=title.lang dir="auto">{title.text}</h3>
            <dl class="govuk-summary-list">
                {row("meeting-when-label", when)}
                {row("meeting-where-label", meeting.place.clone())}
            </dl>
            {has_text.then(|| ui::reading(&meeting.words))}
            {ui::recordings(recordings, &Kind::Meeting.record(meeting.key.clone()))}
        </section>
    }
    .into_any()
}

/// A row of facts: what, and the value.
pub fn row(label: &str, value: impl IntoView + 'static) -> AnyView {
    view! {
        <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">{t(label)}</dt>
            <dd class="govuk-summary-list__value" dir="auto">{value}</dd>
        </div>
    }
    .into_any()
}

fn members_view(members: &[Member]) -> AnyView {
    let items = members.iter().map(|member| {
        let part = t(&format!("part-{}", member.part.name()));
        let organisation = member.organisation.clone().map(|organisation| view! { ", " <bdi>{organisation}</bdi> });
        view! { <li><bdi><strong>{member.name.clone()}</strong></bdi> " · " {part} {organisation}</li> }
    });
    if members.is_empty() {
        return view! { <p class="govuk-body">{t("board-no-members")}</p> }.into_any();
    }
    view! { <ul class="govuk-list govuk-list--bullet">{items.collect_view()}</ul> }.into_any()
}
