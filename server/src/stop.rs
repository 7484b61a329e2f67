//! Why a command stopped: what happened, and what to do next, in words that an officer understands.

use crate::demo::DemoFault;
use crate::settings::SettingFault;
use domain::strategy::import::Fault;
use std::net::SocketAddr;
use std::path::PathBuf;
use store::StoreError;

/// Why a command stopped.
#[derive(Debug, thiserror::Error)]
pub enum Stop {
    /// Settings that cannot be used, all of them at once.
    #[error("{}", settings(.0))]
    Settings(Vec<SettingFault>),
    /// Files of a strategy that cannot be read as such, with all their faults.
    #[error("{}", faults(.0))]
    Files(Vec<Fault>),
    /// A file that is not there or may not be read.
    #[error("Cannot read {}: {}.\nCheck the name, and that you may read the file.", .0.display(), plain(.1))]
    CannotRead(PathBuf, std::io::Error),
    /// A file or folder that cannot be written.
    #[error("Cannot write {}: {}.\nCheck that the folder is there, and that you may write to it.", .0.display(), plain(.1))]
    CannotWrite(PathBuf, std::io::Error),
    /// The address is taken or not this machine's.
    #[error(
        "Cannot listen on {}: {}.\nIs the site running already? Otherwise choose another address with --listen, such \
         as 127.0.0.1:3001.", .0, plain(.1)
    )]
    CannotListen(SocketAddr, std::io::Error),
    /// The database's folder is open in another process.
    #[error(
        "The database at {0} is in use by another process. Only one program can open a database folder at a time.\n\
         Stop the site first (or whatever else uses the folder), then try again."
    )]
    DatabaseInUse(String),
    /// The database does not open.
    #[error(
        "Cannot open the database at {0}: {1}.\nCheck the setting BT_DATABASE_URL and, for a remote database, its user \
         and password."
    )]
    DatabaseClosed(String, StoreError),
    /// The database opened and then failed.
    #[error("That did not work: {0}.\nTry again. If it stays like this, look at the database.")]
    Database(StoreError),
    /// There is no place for posts or nobody who could have written them.
    #[error("There is no space or nobody yet, so nobody can post.\nStart with an empty database: demo fills it first.")]
    NobodyPosts,
    /// There is nobody with that key.
    #[error("There is nobody with the key \"{0}\".\nSee who there is with: building-together person list")]
    NobodyCalled(String),
    /// The address is another person's.
    #[error(
        "Nobody was added: the e-mail address belongs to somebody already.\n\
         See who there is with: building-together person list"
    )]
    AddressTaken,
    /// A space or board of that name is there already.
    #[error("Nothing was added: there is a {what} with the key {key} already. Choose another name.")]
    PlaceTaken {
        /// Which kind of place.
        what: &'static str,
        /// Its key.
        key: String,
    },
    /// A role that cannot hold in that place.
    #[error("The role {role} cannot hold in {scope}.\n{allowed}")]
    RoleElsewhere {
        /// The role.
        role: &'static str,
        /// The place.
        scope: String,
        /// What would be right.
        allowed: String,
    },
    /// The demonstration data is wrong: a mistake of whoever changed it.
    #[error("The demonstration data is wrong in {0}")]
    Demo(#[from] DemoFault),
    /// The system gives no threads.
    #[error("The system does not let the program start its threads: {0}.")]
    Threads(std::io::Error),
    /// Serving ended by itself.
    #[error("The site stopped: {0}.")]
    Serving(std::io::Error),
}

impl From<Vec<SettingFault>> for Stop {
    fn from(faults: Vec<SettingFault>) -> Self {
        Self::Settings(faults)
    }
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self::Database(error)
    }
}

impl Stop {
    /// Says why a database does not open.
    pub fn opening(url: &str, error: StoreError) -> Self {
        // The lock of the folder is only told apart by its text.
        let locked = error.to_string().contains("locked by another process");
        if locked { Self::DatabaseInUse(url.to_owned()) } else { Self::DatabaseClosed(url.to_owned(), error) }
    }
}

/// What the system says about files and addresses, without its numbers.
fn plain(error: &std::io::Error) -> String {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound => "it is not there".to_owned(),
        ErrorKind::PermissionDenied => "it is not allowed".to_owned(),
        ErrorKind::AddrInUse => "something listens there already".to_owned(),
        ErrorKind::AddrNotAvailable => "this machine does not have that address".to_owned(),
        ErrorKind::IsADirectory => "it is a folder".to_owned(),
        ErrorKind::StorageFull => "the disk is full".to_owned(),
        _ => error.to_string(),
    }
}

fn settings(faults: &[SettingFault]) -> String {
    let lines: Vec<_> = faults.iter().map(ToString::to_string).collect();
    format!("{}\nNothing was started. Put the settings right and try again.", lines.join("\n"))
}

fn faults(faults: &[Fault]) -> String {
    let lines: Vec<_> = faults.iter().map(ToString::to_string).collect();
    let count = match faults.len() {
        1 => "1 fault".to_owned(),
        many => format!("{many} faults"),
    };
    format!("{}\n{count}. Nothing was written. Put the files right and try again.", lines.join("\n"))
}
