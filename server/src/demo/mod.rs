//! The demonstration data: invented people and their words, so that somebody who tries the site out finds a living
//! place. It is written as TOML beside this crate, one file for each domain word, and goes in through the same
//! functions as everything else.

mod check;
mod files;
mod load;
mod scale;
mod words;

pub use scale::scale;
pub use words::Both;

use crate::stop::Stop;
use domain::accounts::Grant;
use files::Files;
use jiff::Timestamp;
use load::Loader;
use store::Store;

/// What is wrong with the demonstration data.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}, {key}: {problem}")]
pub struct DemoFault {
    /// The file.
    pub file: &'static str,
    /// The thing in it, by its key.
    pub key: String,
    /// What is wrong with it.
    pub problem: String,
}

impl DemoFault {
    fn new(file: &'static str, key: impl ToString, problem: impl ToString) -> Self {
        Self { file, key: key.to_string(), problem: problem.to_string() }
    }
}

/// Whether the demonstration data is in the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loaded {
    /// It was put there now.
    Now,
    /// It was there before.
    Before,
    /// It is not: there is something else, which it must not be mixed with.
    NotEmpty,
}

/// A demonstration person, as shown on the terminal.
#[derive(Debug)]
pub struct DemoPerson {
    /// Their name.
    pub name: String,
    /// Three words and a number.
    pub card: String,
    /// Their roles.
    pub roles: String,
    /// Who they are.
    pub about: String,
}

/// Loads the demonstration data into an empty site. What was begun and broken off is finished.
///
/// # Errors
/// Where the data is wrong or the database does not answer.
pub async fn load_if_empty(store: &Store, now: Timestamp) -> Result<Loaded, Stop> {
    let files = Files::read()?;
    if !store.is_empty().await? {
        let ours = match files.people.first() {
            Some(person) => store.person_exists(&person.key).await?,
            None => false,
        };
        // The glossary comes last: with its last word, everything is there.
        let complete =
            store.glossary().await?.iter().any(|word| files.words.last().is_some_and(|last| word.key == last.key));
        match (ours, complete) {
            (false, _) => return Ok(Loaded::NotEmpty),
            (true, true) => return Ok(Loaded::Before),
            (true, false) => {}
        }
    }
    Loader::new(store, now, &files).load().await?;
    store.index_all().await?;
    // Nobody was there to hear of it when it happened.
    store.skip_news().await?;
    Ok(Loaded::Now)
}

/// The demonstration people with their cards.
///
/// # Errors
/// Where the data is wrong.
pub fn people() -> Result<Vec<DemoPerson>, DemoFault> {
    let shown = |person: &files::PersonEntry| DemoPerson {
        name: person.name.clone(),
        card: person.card.clone(),
        roles: role_names(&person.roles),
        about: person.about.clone(),
    };
    Ok(Files::read()?.people.iter().map(shown).collect())
}

/// The names of the roles, each once: their places would make the table too wide for a terminal.
fn role_names(grants: &[Grant]) -> String {
    let mut names: Vec<_> = grants.iter().map(|grant| grant.role.name()).collect();
    names.dedup();
    names.join(", ")
}

#[cfg(test)]
mod tests;
