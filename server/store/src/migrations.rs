//! The shape of the database, brought up to date at each start.
//!
//! Migrations are numbered files that are applied once, in order, each in one transaction with a note of its checksum.
//! A file that was applied is never changed afterwards: a new shape is a new file that first adds, then moves, then
//! removes, so that an older server that runs already still works beside a newer one.

use crate::{Fields, Store, StoreError};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use std::time::Duration;

const MIGRATIONS: &[(&str, &str)] = &[
    ("0001_first_shape", include_str!("../migrations/0001_first_shape.surql")),
    ("0002_forms", include_str!("../migrations/0002_forms.surql")),
    ("0003_preferences", include_str!("../migrations/0003_preferences.surql")),
    ("0004_pictures", include_str!("../migrations/0004_pictures.surql")),
    ("0005_requests", include_str!("../migrations/0005_requests.surql")),
    ("0006_recordings", include_str!("../migrations/0006_recordings.surql")),
    ("0007_forum", include_str!("../migrations/0007_forum.surql")),
    ("0007_forum_indexes", include_str!("../migrations/0007_forum_indexes.surql")),
    ("0008_accounts", include_str!("../migrations/0008_accounts.surql")),
    ("0009_moderation", include_str!("../migrations/0009_moderation.surql")),
    ("0010_safeguarding", include_str!("../migrations/0010_safeguarding.surql")),
    ("0011_notices", include_str!("../migrations/0011_notices.surql")),
    ("0012_search", include_str!("../migrations/0012_search.surql")),
    ("0013_attachments", include_str!("../migrations/0013_attachments.surql")),
    ("0014_talk", include_str!("../migrations/0014_talk.surql")),
    ("0015_reported", include_str!("../migrations/0015_reported.surql")),
    ("0016_outcomes", include_str!("../migrations/0016_outcomes.surql")),
    ("0017_for_whom", include_str!("../migrations/0017_for_whom.surql")),
    ("0018_ways", include_str!("../migrations/0018_ways.surql")),
    ("0019_disclosures", include_str!("../migrations/0019_disclosures.surql")),
    ("0020_paper", include_str!("../migrations/0020_paper.surql")),
    ("0020_paper_indexes", include_str!("../migrations/0020_paper_indexes.surql")),
    ("0021_findings", include_str!("../migrations/0021_findings.surql")),
    ("0022_members", include_str!("../migrations/0022_members.surql")),
    ("0023_concern_queue", include_str!("../migrations/0023_concern_queue.surql")),
    ("0024_concern_raised", include_str!("../migrations/0024_concern_raised.surql")),
    ("0025_roles", include_str!("../migrations/0025_roles.surql")),
];

/// How long to wait before looking again whether an index is built.
const BETWEEN_LOOKS: Duration = Duration::from_millis(50);

#[derive(Deserialize)]
struct Applied {
    name: String,
    checksum: String,
}

pub(crate) async fn run(store: &Store) -> Result<(), StoreError> {
    bring_to(store, MIGRATIONS).await
}

async fn bring_to(store: &Store, migrations: &[(&str, &str)]) -> Result<(), StoreError> {
    store.ask("DEFINE TABLE IF NOT EXISTS migration SCHEMALESS", Fields::new()).await?;
    let applied: Vec<Applied> =
        store.rows("SELECT record::id(id) AS name, checksum FROM migration", Fields::new()).await?;
    for (name, text) in migrations {
        let checksum = format!("{:x}", Sha256::digest(text));
        match applied.iter().find(|done| done.name == *name) {
            Some(done) if done.checksum == checksum => {}
            Some(_) => {
                return Err(StoreError::Corrupt(format!("migration {name} was changed after it had been applied")));
            }
            None => apply(store, name, text, &checksum).await?,
        }
    }
    let newer = applied.iter().find(|done| !migrations.iter().any(|(name, _)| *name == done.name));
    newer.map_or(Ok(()), |done| {
        Err(StoreError::Corrupt(format!("migration {} is from a newer version of this program", done.name)))
    })
}

async fn apply(store: &Store, name: &str, text: &str, checksum: &str) -> Result<(), StoreError> {
    tracing::info!(migration = name, "bringing the database up to date");
    let whole = format!("BEGIN;\n{text}\nCREATE type::record('migration', $name) SET checksum = $checksum;\nCOMMIT;");
    let fields = Fields::new().set("name", name).set("checksum", checksum);
    // An index that the database has built meanwhile may be in the way for a moment.
    store.transact(&whole, fields.into_value()).await?;
    indexes_built(store, text).await
}

/// Waits until the database has built the indexes of a migration, which it does beside everything else: until then they find nothing.
async fn indexes_built(store: &Store, migration: &str) -> Result<(), StoreError> {
    for line in migration.lines() {
        let mut words = line.strip_prefix("DEFINE INDEX ").unwrap_or_default().split_whitespace();
        let (Some(index), Some("ON"), Some(table)) = (words.next(), words.next(), words.next()) else { continue };
        while !is_built(store, table, index).await? {
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    }
    Ok(())
}

async fn is_built(store: &Store, table: &str, index: &str) -> Result<bool, StoreError> {
    let text = format!("INFO FOR INDEX {index} ON {table}");
    let info: Option<serde_json::Value> = store.row(&text, Fields::new()).await?;
    let status = info.as_ref().and_then(|info| info.pointer("/building/status")).and_then(|status| status.as_str());
    match status {
        None | Some("ready") => Ok(true),
        Some("error" | "aborted") => Err(StoreError::Corrupt(format!("the index {index} could not be built"))),
        Some(_) => Ok(false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::database::Database;
    use crate::{LogAsk, LogLine};
    use domain::forum::{Access, PostState};
    use domain::record::Key;

    fn key(text: &str) -> Key {
        Key::parse(text).expect("a key")
    }

    /// A database in the shape that it had before a migration.
    async fn before(number: &str) -> Store {
        let db = surrealdb::engine::any::connect("mem://").await.expect("a database in memory");
        db.use_ns("test").use_db("test").await.expect("a place in it");
        let store = Store::on(Database::Address(db), false);
        let before = MIGRATIONS.iter().position(|(name, _)| name.starts_with(number)).expect("the migration");
        bring_to(&store, &MIGRATIONS[..before]).await.expect("the older shape");
        store
    }

    #[tokio::test]
    async fn posts_of_an_older_site_are_numbered_in_the_order_in_which_they_were_said() {
        let store = before("0007").await;
        let text = "CREATE person:jo SET name = 'Jo', at = time::now();
            CREATE space:bus SET picture = 'bus', number = 1, words = [], at = time::now();
            CREATE topic:late SET space = space:bus, by = person:jo, at = time::now(), last_at = time::now(), posts = 2,
                words = [];
            CREATE post:a SET topic = topic:late, by = person:jo, words = [], at = d'2026-02-02T00:00:00Z';
            CREATE post:b SET topic = topic:late, by = person:jo, words = [], at = d'2026-01-01T00:00:00Z';";
        store.ask(text, Fields::new()).await.expect("an older site");
        run(&store).await.expect("the new shape");
        let topic = store.topic(&key("late")).await.expect("the topic");
        assert_eq!((topic.posts, topic.numbered, topic.gate.reads), (2, 2, Access::Everyone));
        let posts = store.posts(&topic, 1).await.expect("its posts");
        let said: Vec<_> = posts.iter().map(|post| (post.key.as_str(), post.n, post.state)).collect();
        assert_eq!(said, [("b", 1, PostState::Published), ("a", 2, PostState::Published)]);
        assert_eq!(store.space(&key("bus")).await.expect("the space").topics, 1);
    }

    #[tokio::test]
    async fn outcomes_of_an_older_site_keep_their_words_easy_read_and_what_belongs_to_them() {
        let store = before("0016").await;
        let text = "CREATE person:jo SET name = 'Jo', at = time::now();
            CREATE space:bus SET picture = 'bus', number = 1, words = [], at = time::now();
            CREATE topic:late SET space = space:bus, by = person:jo, at = time::now(), last_at = time::now(), posts = 0,
                words = [];
            CREATE statement:one SET space = space:bus, by = person:jo, at = time::now(), words = [];
            CREATE outcome:late SET topic = topic:late, space = space:bus, by = person:jo, at = d'2026-01-01T00:00:00Z',
                about = [statement:one], asked = [{ locale: 'en', blocks: [{ text: 'Late?' }] }],
                heard = [{ locale: 'en', blocks: [{ text: 'Yes.' }] }],
                done = [{ locale: 'en', blocks: [{ text: 'A new bus.' }] },
                    { locale: 'en-simple', blocks: [{ text: 'A bus.', picture: 'bus' }] }];";
        store.ask(text, Fields::new()).await.expect("an older site");
        run(&store).await.expect("the new shape");
        let outcome = store.outcome(&key("late")).await.expect("an answer").expect("the outcome");
        let said = [&outcome.outcome.asked, &outcome.outcome.heard, &outcome.outcome.done];
        let said = said.map(|words| words.0.iter().map(|version| version.text()).collect::<Vec<_>>().join(" / "));
        assert_eq!(said, ["Late?", "Yes.", "A new bus. / A bus."]);
        assert_eq!((outcome.tied.len(), outcome.at.to_string().as_str()), (1, "2026-01-01T00:00:00Z"));
    }

    #[tokio::test]
    async fn what_was_done_before_the_log_had_it_stands_in_it_and_who_was_written_down_is_found_by_space() {
        let store = before("0020").await;
        let text = "CREATE person:jo SET name = 'Jo', at = time::now();
            CREATE person:mo SET name = 'Mo', at = time::now();
            CREATE space:bus SET picture = 'bus', number = 1, words = [], at = time::now();
            CREATE topic:late SET space = space:bus, by = person:jo, at = time::now(), last_at = time::now(), posts = 0,
                words = [], state = 'closed', state_at = d'2026-02-03T00:00:00Z';
            CREATE topic:gone SET space = space:bus, by = person:jo, at = time::now(), last_at = time::now(), posts = 0,
                words = [], merged_into = topic:late;
            CREATE post:a SET topic = topic:late, by = person:jo, words = [], at = d'2026-01-01T00:00:00Z', n = 1;
            CREATE recorded:r SET topic = topic:late, help = 'phone', voices = 1, digest = '', at = time::now();
            CREATE consent:a SET recorded = recorded:r, post = post:a, person = person:jo, row = 1, asked_by = 'Ruth',
                way = 'said', day = '2026-01-01', at = time::now();
            CREATE watch:w SET person = person:jo, space = space:bus, words = 'Rude.', until = '2026-02-09', by = person:mo,
                at = d'2026-02-01T00:00:00Z', ended_at = d'2026-02-02T00:00:00Z';
            CREATE event:one SET about = person:jo, by = person:mo, at = d'2026-02-02T00:00:00Z',
                verb = \"stopped reading somebody's posts first\";
            CREATE event:two SET about = topic:late, by = person:mo, at = d'2026-02-03T00:00:00Z',
                verb = 'put a topic into a state';
            CREATE event:three SET about = topic:gone, by = person:mo, at = d'2026-02-04T00:00:00Z',
                verb = 'put a topic together with another';
            CREATE event:four SET about = space:bus, by = person:mo, at = d'2026-02-05T00:00:00Z',
                verb = 'said when posts are moderated';
            CREATE event:five SET about = topic:late, by = person:jo, at = d'2026-01-01T00:00:00Z',
                verb = 'started a topic';";
        store.ask(text, Fields::new()).await.expect("an older site");
        run(&store).await.expect("the new shape");
        let ask = LogAsk { spaces: vec![key("bus")], ..LogAsk::default() };
        let (lines, _) = store.log(&ask, 10).await.expect("the log");
        let said: Vec<_> = lines
            .iter()
            .filter_map(|line| match line {
                LogLine::Kept(kept) => Some((kept.what.name(), kept.by_name.as_str(), kept.after.as_deref())),
                LogLine::Decided(_) => None,
            })
            .collect();
        assert_eq!(
            said,
            [
                ("rule-changed", "Mo", None),
                ("topic-merged", "Mo", Some("late")),
                ("topic-state", "Mo", Some("closed")),
                ("watch-ended", "Mo", None),
                ("watch-began", "Mo", Some("2026-02-09")),
            ]
        );
        let (people, total) = store.written_down_in(&[key("bus")], 1).await.expect("the people");
        assert_eq!((people.len(), total, people[0].name.as_str()), (1, 1, "Jo"));
    }
}
