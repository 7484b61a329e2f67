//! The client of the database: the one that runs inside this program, or one at another address.

use crate::{Place, StoreError};
use std::sync::Arc;
use std::time::Duration;
use surrealdb::engine::any::Any;
use surrealdb::engine::local::Db;
use surrealdb::opt::Config;
use surrealdb::opt::auth::Root;
use surrealdb::types::Value;
use surrealdb::{IndexedResults, Surreal};
use surrealdb_cnf::ConfigMap;
use surrealdb_engine_local::Datastore;

/// How long a query may take before it is given up, in seconds. A reader who waits longer has left.
const QUERY_SECONDS: u64 = 10;

/// How much memory SurrealKV may take, in bytes: for what it has read, and for what it has not written to its tables yet.
/// Left alone, it takes half of the machine for the first and up to 4 GiB for the second. A transaction has to fit into
/// the second.
const MOST_MEMORY: [(&str, &str); 2] =
    [("surrealkv_block_cache_capacity", "134217728"), ("surrealkv_max_memtable_size", "67108864")];

/// A database that answers.
pub(crate) enum Database {
    /// On SurrealKV, in a folder.
    Folder(Surreal<Db>),
    /// Remote, or in memory.
    Address(Surreal<Any>),
}

impl Database {
    /// Opens the database of a place.
    pub async fn open(place: &Place) -> Result<Self, StoreError> {
        let time = Duration::from_secs(QUERY_SECONDS);
        let Place { url, login, namespace } = place;
        if url.starts_with("surrealkv://") {
            let db = folder(&address(url), time).await?;
            db.use_ns(namespace).use_db(NAME).await?;
            return Ok(Self::Folder(db));
        }
        let db = surrealdb::engine::any::connect((url, Config::new().query_timeout(time))).await?;
        if let Some((username, password)) = login {
            db.signin(Root { username: username.clone(), password: password.clone() }).await?;
        }
        db.use_ns(namespace).use_db(NAME).await?;
        Ok(Self::Address(db))
    }

    pub async fn query(&self, text: &str, vars: Value) -> Result<IndexedResults, surrealdb::Error> {
        match self {
            Self::Folder(db) => db.query(text).bind(vars).await,
            Self::Address(db) => db.query(text).bind(vars).await,
        }
    }
}

const NAME: &str = "building_together";

/// Opens a folder as `connect` does, which has no way to say how much memory may be taken, and does not read the
/// variables that say so to SurrealDB's own program. Whoever sets them is obeyed.
async fn folder(address: &str, time: Duration) -> Result<Surreal<Db>, StoreError> {
    let unavailable = |error: String| StoreError::Unavailable(error);
    let set = ConfigMap::from_env();
    let unset = MOST_MEMORY.into_iter().filter(|(name, _)| !set.has_key(name));
    let config = unset.fold(set.clone(), |config, (name, bytes)| config.with_key_value(name, bytes));
    let builder = Datastore::builder().with_config(config).with_query_timeout(Some(time)).with_auth(false);
    let datastore = builder.without_maintenance_tasks().build_with_path(address).await;
    let datastore: Arc<Datastore> = datastore.map_err(|error| unavailable(error.to_string()))?;
    // In this order: a task that writes first would make a new folder look like one of an old version.
    datastore.check_version().await.map_err(|error| unavailable(error.to_string()))?;
    datastore.bootstrap().await.map_err(|error| unavailable(error.to_string()))?;
    datastore.start_maintenance_tasks();
    Ok(Surreal::unstable_from_datastore(datastore, None).await?)
}

/// Syncs each commit to the disk, said in the address even though it is the default: what a person posted must
/// outlive a power cut.
fn address(url: &str) -> String {
    if url.contains('?') { url.to_owned() } else { format!("{url}?sync=every") }
}
