//! What is done on boards.

use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::submit::Posted;
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::boards::{NewAction, NewMeeting, NewMember, NewPledge};
use domain::record::Key;
use store::{Act, Store, StoreError};

type BoardPath = Path<(String, String)>;

/// The database, and the board that the address names.
async fn begin(reader: &Reader, board: &str) -> Result<(Store, Key), Failure> {
    let store = reader.app.store.clone();
    let board = store.board(&key(board)?).await?.key;
    Ok((store, board))
}

/// A form may name a statement; one that it made up is not found.
async fn must_exist(store: &Store, statement: Option<&Key>) -> Result<(), StoreError> {
    match statement {
        Some(statement) => store.statement(statement).await.map(drop),
        None => Ok(()),
    }
}

/// Adds a member.
pub async fn add_member(
    reader: Reader,
    Path((_, board)): BoardPath,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let (store, board) = begin(&reader, &board).await?;
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
    let (store, board) = begin(&reader, &board).await?;
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
    let (store, board) = begin(&reader, &board).await?;
    let deed = Deed::TakeAction(board.clone());
    let write = async move |act: Act, new: NewAction| {
        must_exist(&store, new.statement.as_ref()).await?;
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
    let (store, board) = begin(&reader, &board).await?;
    let deed = Deed::MakePledge(board.clone());
    let write = async move |act: Act, new: NewPledge| {
        must_exist(&store, new.statement.as_ref()).await?;
        store.make_pledge(&act, &board, &new).await?;
        Ok(format!("boards/{board}?said=pledge#pledges"))
    };
    reader.submit("pledge", &deed, fields, NewPledge::read, write).await
}
