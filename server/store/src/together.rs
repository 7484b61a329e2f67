//! Changes that come in the same moment and differ in nothing but their values are written in one transaction: people who
//! post at the same time do not meet each other, and share what a transaction costs (one reading of its text, one look at
//! the schema, one wait for the disk).
//!
//! Each still succeeds or fails by itself: where one of them cannot be written, all are written again, one by one. Where the
//! database is away, all of them fail at once.

use crate::change::Change;
use crate::{Store, StoreError};
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::sync::oneshot;

/// How many changes go into one transaction: as much as a group that posts at once, and a moment's work for the database.
const MOST: usize = 16;

/// Changes that wait for their turn.
#[derive(Default)]
pub(crate) struct Together {
    waiting: Mutex<Vec<Waiting>>,
    turns: Turns,
}

/// So many transactions are under way at once: while one waits for the disk, the next one is worked out.
const AT_ONCE: usize = 2;

struct Turns(tokio::sync::Semaphore);

impl Default for Turns {
    fn default() -> Self {
        Self(tokio::sync::Semaphore::new(AT_ONCE))
    }
}

struct Waiting {
    change: Change,
    done: oneshot::Sender<Result<(), StoreError>>,
}

impl Together {
    fn waiting(&self) -> MutexGuard<'_, Vec<Waiting>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next changes that are alike, in the order in which they came.
    fn next(&self) -> Vec<Waiting> {
        let mut waiting = self.waiting();
        if waiting.is_empty() {
            return vec![];
        }
        let first = waiting.remove(0);
        let mut next = vec![first];
        let taken = waiting.extract_if(.., |one| one.change.is_like(&next[0].change)).take(MOST - 1);
        next.extend(taken.collect::<Vec<_>>());
        next
    }
}

impl Store {
    /// Writes a change together with those that are like it and wait at the same time. It is written also where whoever
    /// asked for it goes away meanwhile, since others wait for the same transaction.
    pub(crate) async fn write_together(&self, change: Change) -> Result<(), StoreError> {
        let (done, told) = oneshot::channel();
        self.together.waiting().push(Waiting { change, done });
        tokio::spawn({
            let store = self.clone();
            async move { store.write_waiting().await }
        });
        told.await.unwrap_or_else(|_| Err(StoreError::Unavailable("the program is ending".into())))
    }

    /// Writes what waits; nothing, where others have taken it along.
    async fn write_waiting(&self) {
        let _turn = self.together.turns.0.acquire().await;
        let (changes, askers): (Vec<_>, Vec<_>) =
            self.together.next().into_iter().map(|one| (one.change, one.done)).unzip();
        let all = if changes.len() > 1 { Some(self.write_all(&changes).await) } else { None };
        let away = match &all {
            Some(Err(StoreError::Unavailable(why))) if self.ping().await.is_err() => Some(why.clone()),
            _ => None,
        };
        for (change, asker) in changes.into_iter().zip(askers) {
            let done = match (&all, &away) {
                (Some(Ok(())), _) => Ok(()),
                // It is away for each of them: tried one by one, the last would wait as long as all of them together.
                (_, Some(why)) => Err(StoreError::Unavailable(why.clone())),
                _ => self.write(change).await,
            };
            // Whoever asked may have gone.
            let _ = asker.send(done);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Act, Place};
    use jiff::Timestamp;

    fn change() -> Change {
        Change::new(&Act::of_the_site(Timestamp::UNIX_EPOCH), "tested", None)
    }

    /// Puts so many changes into the line and writes them, as if they had come in the same moment.
    async fn write_at_once(store: &Store, number: usize) -> Vec<Result<(), StoreError>> {
        let mut told = vec![];
        for _ in 0..number {
            let (done, answer) = oneshot::channel();
            store.together.waiting().push(Waiting { change: change(), done });
            told.push(answer);
        }
        store.write_waiting().await;
        let mut answers = vec![];
        for answer in told {
            answers.push(answer.await.expect("an answer"));
        }
        answers
    }

    async fn store() -> Store {
        let place = Place { url: "mem://".into(), login: None, namespace: "test".into() };
        Store::open(&place).await.expect("a database in memory")
    }

    #[tokio::test]
    async fn changes_of_the_same_moment_are_one_write() {
        let store = store().await;
        let before = store.version();
        assert!(write_at_once(&store, 5).await.iter().all(Result::is_ok));
        assert_eq!(store.version() - before, 1);
    }

    #[tokio::test]
    async fn a_database_that_is_away_is_asked_once_for_all_who_wait() {
        let store = store().await;
        let before = store.version();
        store.go_away_with(0);
        let answers = write_at_once(&store, 5).await;
        assert!(answers.iter().all(|answer| matches!(answer, Err(StoreError::Unavailable(_)))), "{answers:?}");
        assert_eq!(store.version() - before, 1);
    }
}
