//! What is done on boards.

use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::submit::Posted;
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::boards::{NewAction, NewMeeting, NewMember, NewPledge};
use store::Act;

type BoardPath = Path<(String, String)>;

/// Adds a member.
pub async fn add_member(
    reader: Reader,
    Path((_, board)): BoardPath,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let store = reader.app.store.clone();
    let board = store.board(&key(&board)?).await?.key;
    let deed = Deed::AddMember(board.clone());
    let write = async move |act: Act, new: NewMember| {
        store.add_member(&act, &board, &new, None).await?;
        Ok(format!("boards/{board}?said=member#members"))
    };
    reader.submit("member", &deed, fields, NewMember::read, write).await
}

/// Calls a meeting.
pub async fn call_meeting(
    reader: Reader,
    Path((_, board)): BoardPath,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let store = reader.app.store.clone();
    let board = store.board(&key(&board)?).await?.key;
    let deed = Deed::CallMeeting(board.clone());
    let write = async move |act: Act, new: NewMeeting| {
        store.call_meeting(&act, &board, &new).await?;
        Ok(format!("boards/{board}?said=meeting#meeting-{}", new.key))
    };
    reader.submit("meeting", &deed, fields, NewMeeting::read, write).await
}

/// Takes on an action, for a statement and to keep a commitment where they are named.
pub async fn take_action(
    reader: Reader,
    Path((_, board)): BoardPath,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let store = reader.app.store.clone();
    let board = store.board(&key(&board)?).await?.key;
    let deed = Deed::TakeAction(board.clone());
    let write = async move |act: Act, new: NewAction| {
        if let Some(statement) = &new.statement {
            store.statement(statement).await?;
        }
        let strategy = match &new.commitment {
            Some(commitment) => Some(store.commitment(commitment).await?.strategy),
            None => None,
        };
        store.take_action(&act, &board, &new, strategy.as_ref()).await?;
        Ok(format!("strategy/actions/{}?said=action", new.key))
    };
    reader.submit("action", &deed, fields, NewAction::read, write).await
}

/// Makes a pledge.
pub async fn make_pledge(
    reader: Reader,
    Path((_, board)): BoardPath,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let store = reader.app.store.clone();
    let board = store.board(&key(&board)?).await?.key;
    let deed = Deed::MakePledge(board.clone());
    let write = async move |act: Act, new: NewPledge| {
        if let Some(statement) = &new.statement {
            store.statement(statement).await?;
        }
        store.make_pledge(&act, &board, &new).await?;
        Ok(format!("boards/{board}?said=pledge#pledges"))
    };
    reader.submit("pledge", &deed, fields, NewPledge::read, write).await
}
