//! Who the members of a space are: chosen by those who look after it.

use super::spaces::kept;
use crate::failure::{Failure, has_page};
use crate::reader::{Reader, key};
use crate::submit::Posted;
use crate::ui::{self, Form, Page, Section, t, ta, ta_typed, the_reader};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::accounts::{Deed, Refusal, Role, Whom};
use domain::boards::Board;
use domain::form::FieldFault;
use domain::forum::{Access, Gate, Space};
use domain::record::Key;
use leptos::prelude::*;
use store::{MEMBERS_A_PAGE, SpaceMember};

/// Whether it makes a difference who the members of a space are.
pub(super) fn is_for_members(gate: &Gate) -> bool {
    [gate.reads, gate.posts].contains(&Access::Members)
}

/// The way from the settings of a space to its members, where it makes a difference who they are.
pub fn link(gate: &Gate) -> Option<AnyView> {
    let href = the_reader().href(&members_path(&gate.space));
    is_for_members(gate).then(|| {
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{t("talk-members-title")}</a></p> }.into_any()
    })
}

fn members_path(space: &Key) -> String {
    format!("forum/{space}/members")
}

fn page_below_settings(reader: &Reader, title: String, space: &Space) -> Page {
    let path = format!("forum/{}", space.key);
    Page::new(title)
        .section(Section::Forum)
        .crumb("forum", reader.t("forum-title"))
        .crumb(&path, ui::named(&space.words, reader.locale))
        .crumb(format!("{path}/settings"), reader.t("talk-space-settings"))
}

/// The members of a space, and the form that lets another one in.
pub async fn page(reader: Reader, Path((_, space)): Path<(String, String)>) -> Result<Response, Failure> {
    let space = kept(&reader, &space).await?;
    show(reader, space, Form::default(), StatusCode::OK).await
}

async fn show(reader: Reader, space: Space, form: Form, status: StatusCode) -> Result<Response, Failure> {
    let (members, total) = reader.app.store.members_of_space(&space.key, reader.page_number()).await?;
    let board = match &space.gate.board {
        Some(board) => Some(reader.app.store.board(board).await?),
        None => None,
    };
    let path = members_path(&space.key);
    let page = page_below_settings(&reader, reader.t("talk-members-title"), &space);
    let page = page.faulty(form.is_faulty()).status(status);
    Ok(reader.show(page, move || {
        view! {
            {form.summary()}
            <p class="bt-lead">{t("talk-members-lead")}</p>
            {board.as_ref().map(board_view)}
            <form method="post" action=the_reader().href(&path) novalidate>
                {form.input("who", &t("talk-members-who"), Some(&t("talk-members-who-hint")), "")}
                <div class="bt-actions">{ui::buttons("talk-members-button", None)}</div>
            </form>
            <h2 class="govuk-heading-l">{t("talk-members-now")}</h2>
            {members_view(&path, &members)}
            {ui::pages_of(total, MEMBERS_A_PAGE)}
        }
    }))
}

/// Whoever sits on the board of a space is not chosen here.
fn board_view(board: &Board) -> AnyView {
    let reader = the_reader();
    let title = ui::named(&board.words, reader.locale);
    let href = reader.href(&format!("boards/{}", board.key));
    view! {
        <p class="govuk-body">
            {t("talk-members-board")} " "
            <a class="govuk-link" href=href lang=title.lang dir="auto">{title.text}</a>
        </p>
    }
    .into_any()
}

fn members_view(path: &str, members: &[SpaceMember]) -> AnyView {
    if members.is_empty() {
        return view! { <p class="govuk-body">{t("talk-members-none")}</p> }.into_any();
    }
    let items = members.iter().map(|member| member_view(path, member));
    view! { <ul class="govuk-list govuk-list--bullet">{items.collect_view()}</ul> }.into_any()
}

/// A member, since when, and who let them in. Who looks after the space is not taken out of it here.
fn member_view(path: &str, member: &SpaceMember) -> AnyView {
    let name = || view! { <bdi>{member.name.clone()}</bdi> };
    let since = ta("talk-members-since", &[("day", ui::day(member.at).into())]);
    let by = (!member.by_name.is_empty())
        .then(|| view! { " · " {ta_typed("talk-members-by", &[], ("name", &member.by_name))} });
    let href = the_reader().href(&format!("{path}/{}/out", member.person));
    let out = match member.role {
        Role::Participant => view! {
            <a class="govuk-link" href=href>
                {t("talk-members-out")} <span class="govuk-visually-hidden">": " {name()}</span>
            </a>
        }
        .into_any(),
        _ => t("talk-members-role").into_any(),
    };
    view! { <li><strong>{name()}</strong> " · " {since} {by} " · " {out}</li> }.into_any()
}

/// Lets somebody in. An address that does not fit is shown again at once and not kept, as everywhere.
pub async fn let_in(
    reader: Reader,
    Path((_, space)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let space = kept(&reader, &space).await?;
    let meant = match Whom::read(&fields) {
        Ok(whom) => meant(&reader, &space.gate, &whom).await?,
        Err(faults) => Err(faults),
    };
    match meant {
        Ok(person) => {
            reader.app.store.let_in(&reader.act()?, &space.key, &person).await?;
            Ok(reader.go(&format!("{}?said=let-in", members_path(&space.key))))
        }
        Err(faults) => {
            let form = Form::again(fields, faults);
            let mut response = show(reader, space, form, StatusCode::UNPROCESSABLE_ENTITY).await?;
            has_page(&mut response);
            Ok(response)
        }
    }
}

/// The one person whom somebody means and may let in. Inside, what to put right.
async fn meant(reader: &Reader, gate: &Gate, whom: &Whom) -> Result<Result<Key, Vec<FieldFault>>, Failure> {
    let people = reader.app.store.people_meant(whom).await?;
    let fault = |message: &str| Ok(Err(vec![FieldFault::new("who", message)]));
    let person = match people.as_slice() {
        [] => return fault("fault-whom-unknown"),
        [person] => person.clone(),
        _ => return fault("fault-whom-unclear"),
    };
    match reader.may(&Deed::LetIn { gate: gate.clone(), person: person.clone() }) {
        Ok(()) => Ok(Ok(person)),
        Err(Refusal::ForOthers) => fault("fault-whom-yourself"),
        Err(refusal) => Err(Failure::Refused(refusal)),
    }
}

/// Asks whether a member is to be taken out; whoever is none any more is not asked about.
pub async fn out_page(
    reader: Reader,
    Path((_, space, person)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let space = kept(&reader, &space).await?;
    let path = members_path(&space.key);
    let Some(member) = reader.app.store.member_of_space(&space.key, &key(&person)?).await? else {
        return Ok(reader.go(&path));
    };
    let title = reader.ta("talk-members-out-title", &[("name", member.name.clone().into())]);
    let page = page_below_settings(&reader, title, &space).crumb(&path, reader.t("talk-members-title"));
    Ok(reader.show(page, move || {
        view! {
            <p class="bt-lead">{t("talk-members-out-lead")}</p>
            <form method="post" action=the_reader().href(&format!("{path}/{}/out", member.person))>
                <div class="bt-actions">{ui::buttons("talk-members-out", Some(&path))}</div>
            </form>
        }
    }))
}

/// Takes a member out. Pressed twice, they are taken out once.
pub async fn take_out(
    reader: Reader,
    Path((_, space, person)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let space = kept(&reader, &space).await?;
    let person = key(&person)?;
    if reader.app.store.member_of_space(&space.key, &person).await?.is_some() {
        reader.app.store.take_out(&reader.act()?, &space.key, &person).await?;
    }
    Ok(reader.go(&format!("{}?said=taken-out", members_path(&space.key))))
}
