//! The settings: a flag counts before the environment, the environment before the file.
//!
//! They are read once, at the start. Whatever cannot be used stops the start, all of it at once, with the name of the
//! setting, what was found and what is allowed.

mod read;
mod sources;

pub use sources::{SettingFault, SettingFlags};

use app::{HelpLines, Translator};
use lettre::message::Mailbox;
use lettre::transport::smtp::AsyncSmtpTransportBuilder;
use read::Reading;
use sources::Sources;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use store::Place;

/// Everything that can be set.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The address that the site listens on.
    pub listen: SocketAddr,
    /// Where the database is.
    pub database: Place,
    /// The address under which people reach the site, without a slash at its end; `None` for the one it listens on.
    pub public_url: Option<String>,
    /// How letters are sent.
    pub post: Post,
    /// Who letters come from.
    pub mail_from: Mailbox,
    /// Who makes translations by computer: nobody, unless a service is named.
    pub translator: Translator,
    /// Whom people can ring when somebody is not safe, and how soon somebody looks at a concern.
    pub help_lines: HelpLines,
    /// The folder for the database and the outbox.
    pub data_dir: PathBuf,
    /// The folder of what is served under `/assets/`.
    pub site_dir: PathBuf,
    /// Where a client's address is read.
    pub client_address: ClientAddress,
    /// The time that it always is, for tests; `None` for the time of the machine.
    pub fixed_time: Option<jiff::Timestamp>,
    /// What an empty site starts with.
    pub start_with: StartWith,
    /// How many times more requests are let through than usual: only tests need more than 1.
    pub rate_factor: u32,
}

/// How letters are sent.
#[derive(Clone)]
pub enum Post {
    /// Through a mail server.
    Smtp {
        /// How it is reached, with user and password.
        server: Box<AsyncSmtpTransportBuilder>,
        /// Its name, for people.
        host: String,
    },
    /// Into a folder, for trying things out.
    Outbox(PathBuf),
}

/// How a mail server is reached holds a password: it is never written to a log by accident.
impl std::fmt::Debug for Post {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Smtp { host, .. } => f.debug_tuple("Smtp").field(host).finish(),
            Self::Outbox(folder) => f.debug_tuple("Outbox").field(folder).finish(),
        }
    }
}

/// Where a client's address is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientAddress {
    /// From the connection.
    Connection,
    /// From the last entry of `X-Forwarded-For`, which the proxy in front of the site has written. Without such a
    /// proxy anybody could write it, and so get round the rate limits.
    LastForwarded,
}

/// What an empty site starts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartWith {
    /// Nothing: a site for real people.
    Nothing,
    /// The demonstration data: for trying it out.
    Demonstration,
}

impl Settings {
    /// Reads the settings from flags, the environment and the file.
    ///
    /// # Errors
    /// Everything that cannot be used.
    pub fn read(flags: &SettingFlags) -> Result<Self, Vec<SettingFault>> {
        Self::from_sources(flags, |name| std::env::var(name).ok())
    }

    /// Reads the settings from flags, the file, and an environment that is given.
    ///
    /// # Errors
    /// Everything that cannot be used.
    pub fn from_sources(
        flags: &SettingFlags,
        environment: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, Vec<SettingFault>> {
        let sources = Sources::gather(flags, &environment)?;
        let mut reading = Reading::of(&sources);
        let listen = reading.address("listen", SocketAddr::from(([127, 0, 0, 1], 3000)));
        let data_dir = reading.folder("data_dir", "data");
        let public_url = reading.public_url("public_url");
        let post = reading.post("smtp_url", &data_dir);
        let settings = Self {
            listen,
            database: database(&mut reading, &data_dir),
            mail_from: reading.mail_from("mail_from", &post, public_url.as_deref()),
            translator: reading.translator("translate_url", "translate_key"),
            help_lines: help_lines(&mut reading),
            public_url,
            post,
            site_dir: reading.folder("site_dir", "target/site"),
            client_address: reading.choice("trust_forwarded", ClientAddress::Connection, ClientAddress::LastForwarded),
            fixed_time: reading.time("clock"),
            start_with: reading.choice("demo", StartWith::Nothing, StartWith::Demonstration),
            rate_factor: reading.factor("rate_factor"),
            data_dir,
        };
        reading.done(settings)
    }

    /// The address under which people reach the site. An address that stands for "every network of this machine" is
    /// none that a browser can open, so it becomes `localhost`.
    pub fn public_url(&self, bound: SocketAddr) -> String {
        let at = |host: &str| format!("http://{host}:{}", bound.port());
        let usual = if bound.ip().is_unspecified() { at("localhost") } else { format!("http://{bound}") };
        self.public_url.clone().unwrap_or(usual)
    }
}

fn help_lines(reading: &mut Reading<'_>) -> HelpLines {
    let usual = HelpLines::default();
    HelpLines {
        emergency: reading.phone("emergency_phone").unwrap_or(usual.emergency),
        council: reading.phone("safeguarding_phone"),
        out_of_hours: reading.phone("safeguarding_night_phone"),
        listening: reading.phone("listening_phone").unwrap_or(usual.listening),
        hours: reading.hours("safeguarding_hours", usual.hours),
    }
}

fn database(reading: &mut Reading<'_>, data_dir: &Path) -> Place {
    Place {
        url: reading.database_url("database_url", data_dir),
        login: reading.login("database_user", "database_password"),
        namespace: reading.word("database_namespace", "building_together"),
    }
}
