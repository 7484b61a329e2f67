//! What is done with statements.

use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::submit::Posted;
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::forum::PostState;
use domain::statements::{NewStatement, NewTie};
use store::{Act, StoreError};

/// Raises a statement from posts.
pub async fn raise(
    reader: Reader,
    Path((_, post)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let store = reader.app.store.clone();
    let post = reader.post(&key(&post)?).await?;
    let space = post.gate.space;
    let deed = Deed::RaiseStatement(space.clone());
    let write = async move |act: Act, new: NewStatement| {
        // Posts of another topic may lie in another space, for which the facilitator need not speak.
        for source in &new.from {
            let source = store.post(source).await?;
            if source.topic != post.topic || source.state != PostState::Published {
                return Err(StoreError::NotFound);
            }
        }
        store.raise_statement(&act, &space, &new).await?;
        Ok(format!("statements/{}?said=raised", new.key))
    };
    reader.submit("statement", &deed, fields, NewStatement::read, write).await
}

/// Ties a statement to the commitment that answers it.
pub async fn tie(
    reader: Reader,
    Path((_, id)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let store = reader.app.store.clone();
    let statement = store.statement(&key(&id)?).await?;
    let deed = Deed::TieStatement(statement.space);
    let write = async move |act: Act, tie: NewTie| {
        store.commitment(&tie.commitment).await?;
        store.tie_statement(&act, &statement.key, &tie).await?;
        Ok(format!("statements/{}?said=tied", statement.key))
    };
    reader.submit("tie", &deed, fields, NewTie::read, write).await
}
