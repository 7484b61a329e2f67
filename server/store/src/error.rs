//! What can go wrong with the database.

use surrealdb::types::QueryError;

/// Why a read or a write did not happen.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The record is not there (any more).
    #[error("not found")]
    NotFound,
    /// A record with this key is there already: most often the same form, sent twice.
    #[error("already there")]
    Exists,
    /// Others wrote the same records at the same time, again and again.
    #[error("others wrote the same records at the same time")]
    Conflict,
    /// The database cannot be reached or does not answer.
    #[error("the database does not answer: {0}")]
    Unavailable(String),
    /// The database holds what this program cannot read or did not expect.
    #[error("the database holds something unexpected: {0}")]
    Corrupt(String),
}

impl From<surrealdb::Error> for StoreError {
    fn from(error: surrealdb::Error) -> Self {
        if error.is_already_exists() {
            Self::Exists
        } else if is_conflict(&error) {
            Self::Conflict
        } else if error.is_connection() || error.is_configuration() || is_timeout(&error) || error.is_internal() {
            Self::Unavailable(error.to_string())
        } else {
            Self::Corrupt(error.to_string())
        }
    }
}

/// Whether to try the same transaction again. A conflict seen at commit arrives as text only.
pub(crate) fn is_conflict(error: &surrealdb::Error) -> bool {
    matches!(error.query_details(), Some(QueryError::TransactionConflict)) || error.to_string().contains("conflict")
}

fn is_timeout(error: &surrealdb::Error) -> bool {
    matches!(error.query_details(), Some(QueryError::TimedOut { .. }))
}
