//! The shape of the database, brought up to date at each start.
//!
//! Migrations are numbered files that are applied once, in order, each in one transaction with a note of its checksum.
//! A file that was applied is never changed afterwards: a new shape is a new file that first adds, then moves, then
//! removes, so that an older server that runs already still works beside a newer one.

use crate::{Fields, Store, StoreError};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

const MIGRATIONS: &[(&str, &str)] = &[
    ("0001_first_shape", include_str!("../migrations/0001_first_shape.surql")),
    ("0002_forms", include_str!("../migrations/0002_forms.surql")),
    ("0003_preferences", include_str!("../migrations/0003_preferences.surql")),
    ("0004_pictures", include_str!("../migrations/0004_pictures.surql")),
    ("0005_requests", include_str!("../migrations/0005_requests.surql")),
    ("0006_recordings", include_str!("../migrations/0006_recordings.surql")),
    ("0007_forum", include_str!("../migrations/0007_forum.surql")),
    ("0014_talk", include_str!("../migrations/0014_talk.surql")),
];

#[derive(Deserialize)]
struct Applied {
    name: String,
    checksum: String,
}

pub(crate) async fn run(store: &Store) -> Result<(), StoreError> {
    store.ask("DEFINE TABLE IF NOT EXISTS migration SCHEMALESS", Fields::new()).await?;
    let applied: Vec<Applied> =
        store.rows("SELECT record::id(id) AS name, checksum FROM migration", Fields::new()).await?;
    for (name, text) in MIGRATIONS {
        let checksum = format!("{:x}", Sha256::digest(text));
        match applied.iter().find(|done| done.name == *name) {
            Some(done) if done.checksum == checksum => {}
            Some(_) => {
                return Err(StoreError::Corrupt(format!("migration {name} was changed after it had been applied")));
            }
            None => apply(store, name, text, &checksum).await?,
        }
    }
    let newer = applied.iter().find(|done| !MIGRATIONS.iter().any(|(name, _)| *name == done.name));
    newer.map_or(Ok(()), |done| {
        Err(StoreError::Corrupt(format!("migration {} is from a newer version of this program", done.name)))
    })
}

async fn apply(store: &Store, name: &str, text: &str, checksum: &str) -> Result<(), StoreError> {
    tracing::info!(migration = name, "bringing the database up to date");
    let text = format!("BEGIN;\n{text}\nCREATE type::record('migration', $name) SET checksum = $checksum;\nCOMMIT;");
    let fields = Fields::new().set("name", name).set("checksum", checksum);
    store.ask(&text, fields).await.map(drop)
}
