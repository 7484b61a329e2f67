//! A database that goes away on purpose: for tests of what people then see.

use crate::{Store, StoreError};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// So many queries are never asked: the database stays.
const NEVER: u32 = u32::MAX;

/// How many more queries are answered.
#[derive(Clone)]
pub(crate) struct Outage(Arc<AtomicU32>);

impl Default for Outage {
    fn default() -> Self {
        Self(Arc::new(AtomicU32::new(NEVER)))
    }
}

impl Outage {
    /// Whether a query still reaches the database.
    pub(crate) fn asks(&self) -> Result<(), StoreError> {
        if self.0.load(Ordering::Acquire) == 0 { Err(away()) } else { Ok(()) }
    }

    /// Whether its answer comes back.
    pub(crate) fn answers(&self) -> Result<(), StoreError> {
        let less = |left: u32| (left != NEVER).then(|| left.saturating_sub(1));
        if self.0.fetch_update(Ordering::AcqRel, Ordering::Acquire, less) == Ok(1) { Err(away()) } else { Ok(()) }
    }
}

fn away() -> StoreError {
    StoreError::Unavailable("it is away on purpose".to_owned())
}

impl Store {
    /// For tests: the database goes away with the last of so many queries, which is done while its answer is lost. With 0 it
    /// is away at once.
    pub fn go_away_with(&self, queries: u32) {
        self.outage.0.store(queries, Ordering::Release);
    }

    /// For tests: the database is back.
    pub fn come_back(&self) {
        self.outage.0.store(NEVER, Ordering::Release);
    }
}
