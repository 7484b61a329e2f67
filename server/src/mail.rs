//! Letters on their way out: taken from the outbox of the store, sent, and forgotten or tried again.
//!
//! No address and no text of a letter reaches the log, nor what a mail server says about one: it repeats the address.

use crate::settings::{Post, Settings};
use crate::stop::Stop;
use app::App;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::{AsyncFileTransport, AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};
use std::time::Duration;
use store::{Letter, StoreError};
use tokio::sync::watch;

/// How long a mail server may take for each step.
const SLOWEST_SERVER: Duration = Duration::from_secs(20);
/// How often the outbox is looked at although nobody said that there is something new: for letters that are tried again
/// and for those that another server wrote.
const LOOK_EVERY: Duration = Duration::from_secs(30);

/// The way that letters take.
pub struct Way {
    from: Mailbox,
    carrier: Carrier,
}

enum Carrier {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(AsyncFileTransport<Tokio1Executor>),
}

/// Where a mail program stops such letters for its reader (RFC 2369).
#[derive(Clone)]
struct ListUnsubscribe(String);

impl Header for ListUnsubscribe {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

/// That it does so at once, with one request and no page (RFC 8058).
#[derive(Clone)]
struct OneClick;

impl Header for OneClick {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe-Post")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "List-Unsubscribe=One-Click".to_owned())
    }
}

/// Why a letter was not sent, in words that are safe in a log.
#[derive(Debug, thiserror::Error)]
enum Undelivered {
    #[error("the letter cannot be written as one: {0}")]
    Letter(&'static str),
    #[error("the mail server cannot be reached")]
    NoServer,
    #[error("the mail server does not take it for now (code {0})")]
    NotNow(String),
    #[error("the mail server refuses it (code {0})")]
    Refused(String),
    #[error("the outbox folder cannot be written")]
    NoFolder,
}

impl Way {
    /// The way that the settings say. An outbox folder is made if need be.
    ///
    /// # Errors
    /// Where the folder cannot be made.
    pub fn new(settings: &Settings) -> Result<Self, Stop> {
        let carrier = match &settings.post {
            Post::Outbox(folder) => {
                std::fs::create_dir_all(folder).map_err(|cause| Stop::CannotWrite(folder.clone(), cause))?;
                Carrier::Folder(AsyncFileTransport::new(folder))
            }
            Post::Smtp { server, .. } => Carrier::Smtp((**server).clone().timeout(Some(SLOWEST_SERVER)).build()),
        };
        Ok(Self { from: settings.mail_from.clone(), carrier })
    }

    async fn send(&self, letter: &Letter) -> Result<(), Undelivered> {
        let to: Mailbox = letter.to.parse().map_err(|_| Undelivered::Letter("the address"))?;
        let mut message = Message::builder().from(self.from.clone()).to(to).subject(&letter.subject);
        if let Some(address) = &letter.stop {
            message = message.header(ListUnsubscribe(format!("<{address}>"))).header(OneClick);
        }
        let message = match &letter.html {
            Some(html) => message.multipart(MultiPart::alternative_plain_html(letter.body.clone(), html.clone())),
            None => message.header(ContentType::TEXT_PLAIN).body(letter.body.clone()),
        };
        let message = message.map_err(|_| Undelivered::Letter("the text"))?;
        match &self.carrier {
            Carrier::Folder(folder) => folder.send(message).await.map(drop).map_err(|_| Undelivered::NoFolder),
            Carrier::Smtp(server) => server.send(message).await.map(drop).map_err(|error| {
                let code = error.status().map(|code| code.to_string()).unwrap_or_default();
                match () {
                    () if error.is_permanent() => Undelivered::Refused(code),
                    () if error.is_transient() => Undelivered::NotNow(code),
                    () => Undelivered::NoServer,
                }
            }),
        }
    }
}

/// Delivers letters until the site stops.
pub async fn deliver(app: App, way: Way, mut stopped: watch::Receiver<()>) {
    loop {
        if let Err(error) = deliver_waiting(&app, &way).await {
            tracing::warn!(%error, "the outbox could not be read; it is tried again");
        }
        tokio::select! {
            () = app.store.letter_waits() => {}
            () = tokio::time::sleep(LOOK_EVERY) => {}
            _ = stopped.changed() => return,
        }
    }
}

/// Delivers the letters whose time has come.
///
/// # Errors
/// Where the database does not answer. Letters that were taken come again later.
pub async fn deliver_waiting(app: &App, way: &Way) -> Result<(), StoreError> {
    let now = app.site.clock.now();
    for letter in app.store.take_letters(now).await? {
        match way.send(&letter).await {
            Ok(()) => {
                app.store.letter_sent(&letter).await?;
                tracing::info!(letter = letter.key, "a letter was sent");
            }
            Err(reason) => {
                tracing::warn!(letter = letter.key, tries = letter.tries, %reason, "a letter was not sent");
                app.store.letter_failed(&letter, now).await?;
            }
        }
    }
    Ok(())
}
