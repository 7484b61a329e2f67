//! From settings to an open site: the database, the demonstration data, the socket, and everything that runs beside it.

use crate::demo::{self, Loaded};
use crate::mail;
use crate::middleware::page_cache::PageCache;
use crate::middleware::rate_limit::RateLimits;
use crate::news;
use crate::router::{self, Guards};
use crate::settings::{Post, Settings, StartWith};
use crate::stop::Stop;
use crate::terminal::{aligned, say};
use app::{App, Clock, Site};
use axum::extract::Request;
use axum::serve::ListenerExt as _;
use axum::{Router, ServiceExt};
use sha2::{Digest as _, Sha256};
use std::future::Future;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use store::Store;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// How long requests that are under way may take to end when the site stops.
const LAST_REQUESTS: Duration = Duration::from_secs(20);
/// How often it is looked whether a concern is late.
const REMIND_EVERY: Duration = Duration::from_secs(60);
/// How often what is over is forgotten.
const FORGET_EVERY: Duration = Duration::from_secs(60 * 60);
/// How often texts are looked for that the search does not know yet.
const FIND_ALL_EVERY: Duration = Duration::from_secs(5 * 60);

/// Opens the site and keeps it open until it is told to stop.
///
/// # Errors
/// Why it could not open, or why it stopped.
pub async fn serve(settings: Settings) -> Result<(), Stop> {
    // The socket first: a site that runs already is the likeliest mistake, and told before the database is touched.
    let listener =
        TcpListener::bind(settings.listen).await.map_err(|cause| Stop::CannotListen(settings.listen, cause))?;
    let bound = listener.local_addr().map_err(Stop::Serving)?;
    let store = open_store(&settings).await?;
    let clock = clock(&settings);
    let demonstration = match settings.start_with {
        StartWith::Nothing => None,
        StartWith::Demonstration => Some(demo::load_if_empty(&store, clock.now()).await?),
    };
    let public_url = settings.public_url(bound);
    warn_without_leads(&store, &settings.database.url).await?;
    print_welcome(&settings, &public_url, demonstration)?;
    let site = Site {
        public_url,
        clock,
        assets_version: assets_version(&settings.site_dir),
        help_lines: match settings.start_with {
            StartWith::Nothing => settings.help_lines.clone(),
            StartWith::Demonstration => settings.help_lines.clone().or_demonstration(),
        },
        translator: settings.translator.clone(),
        site_dir: settings.site_dir.clone(),
        files_dir: settings.data_dir.join("files"),
    };
    let app = App::new(store, site);
    let limits = Arc::new(RateLimits::new(settings.rate_factor));
    let (stopping, stopped) = watch::channel(());
    let letters = tokio::spawn(mail::deliver(app.clone(), mail::Way::new(&settings)?, stopped.clone()));
    let news = tokio::spawn(news::tell(app.clone(), stopped.clone()));
    let housekeeping = tokio::spawn(keep_house(app.clone(), limits.clone(), stopped.clone()));
    let finding = tokio::spawn(keep_finding(app.store.clone(), stopped.clone()));
    let reminders = tokio::spawn(remind_leads(app.clone(), stopped.clone()));
    let guards = Guards { limits, client_address: settings.client_address, site_dir: settings.site_dir };
    let done = answer(listener, router::site(app, guards), stopped).await;
    // Reached by a signal or by a broken socket; both end the tasks beside.
    drop(stopping);
    let _ = tokio::join!(letters, news, housekeeping, finding, reminders);
    done.map_err(Stop::Serving)
}

/// Opens the database, and makes the folder for an embedded one.
///
/// # Errors
/// Why it does not open.
pub async fn open_store(settings: &Settings) -> Result<Store, Stop> {
    let url = &settings.database.url;
    if let Some(folder) = url.strip_prefix("surrealkv://") {
        let folder = Path::new(folder.split('?').next().unwrap_or(folder));
        std::fs::create_dir_all(folder).map_err(|cause| Stop::CannotWrite(folder.to_owned(), cause))?;
    }
    Store::open(&settings.database).await.map_err(|error| Stop::opening(url, error))
}

/// Says in the log where nobody would look at what may tell that somebody is not safe: such posts are held, and nobody reads
/// them.
async fn warn_without_leads(store: &Store, url: &str) -> Result<(), Stop> {
    if !store.has_safeguarding_leads().await.map_err(|error| Stop::opening(url, error))? {
        tracing::warn!(
            "nobody is a safeguarding lead: posts that may tell of harm are held, and nobody looks at them. \
             Give somebody the role with: building-together person role KEY safeguarding-lead"
        );
    }
    Ok(())
}

/// The clock of the settings.
pub fn clock(settings: &Settings) -> Clock {
    settings.fixed_time.map_or(Clock::System, Clock::Fixed)
}

/// Answers requests until a signal comes, and then what is under way.
///
/// # Errors
/// Where the socket breaks.
async fn answer(listener: TcpListener, site: PageCache<Router>, stopped: watch::Receiver<()>) -> std::io::Result<()> {
    let (ending, mut ended) = watch::channel(());
    let stop = async move {
        asked_to_stop(stopped).await;
        tracing::info!("stopping; requests that are under way are answered first");
        drop(ending);
    };
    let too_long = async move {
        let _ = ended.changed().await;
        tokio::time::sleep(LAST_REQUESTS).await;
    };
    tokio::select! {
        done = accept(listener, site, stop) => done,
        () = too_long => Ok(()),
    }
}

/// Accepts connections until `stop` is ready.
///
/// # Errors
/// Where the socket breaks.
pub async fn accept(
    listener: TcpListener,
    site: PageCache<Router>,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    // With Nagle's algorithm on, an answer in several pieces waits 42 ms for an acknowledgement. Measured.
    let listener = listener.tap_io(|connection| {
        if let Err(error) = connection.set_nodelay(true) {
            tracing::debug!(%error, "a connection stays slow");
        }
    });
    let service = ServiceExt::<Request>::into_make_service_with_connect_info::<SocketAddr>(site);
    axum::serve(listener, service).with_graceful_shutdown(stop).await
}

/// Waits for Ctrl+C or for a service manager that ends the program.
async fn asked_to_stop(mut stopped: watch::Receiver<()>) {
    #[cfg(unix)]
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminated => {}
        _ = stopped.changed() => {}
    }
}

/// Forgets, once an hour, what is over: sessions, links, drafts, and clients that have not come for a while.
async fn keep_house(app: App, limits: Arc<RateLimits>, mut stopped: watch::Receiver<()>) {
    loop {
        if let Err(error) = app.store.forget_expired(app.site.clock.now()).await {
            tracing::warn!(%error, "what is over could not be forgotten; it is tried again in an hour");
        }
        if let Err(error) = app.forget_unsaid().await {
            tracing::warn!(%error, "files of what was never said could not be forgotten; it is tried again in an hour");
        }
        if let Err(error) = app.files.forget_parts().await {
            tracing::warn!(%error, "pieces of files could not be removed; it is tried again in an hour");
        }
        limits.forget_idle();
        tokio::select! {
            () = tokio::time::sleep(FORGET_EVERY) => {}
            _ = stopped.changed() => return,
        }
    }
}

/// Makes what people look for found: what was changed at once, and now and then what another program has left behind.
async fn keep_finding(store: Store, mut stopped: watch::Receiver<()>) {
    let mut all = tokio::time::interval(FIND_ALL_EVERY);
    loop {
        let indexed = tokio::select! {
            _ = all.tick() => store.index_all().await,
            () = store.changed() => store.index_changes().await,
            _ = stopped.changed() => return,
        };
        if let Err(error) = indexed {
            tracing::warn!(%error, "some texts are not found by the search yet; it is tried again in some minutes");
        }
    }
}

/// Looks, once a minute, whether a concern about somebody's safety waits too long.
async fn remind_leads(app: App, mut stopped: watch::Receiver<()>) {
    loop {
        if let Err(error) = app::remind(&app).await {
            tracing::warn!(%error, "late concerns could not be looked for; it is tried again in a minute");
        }
        tokio::select! {
            () = tokio::time::sleep(REMIND_EVERY) => {}
            _ = stopped.changed() => return,
        }
    }
}

/// What stands on the terminal when the site is open.
fn print_welcome(settings: &Settings, public_url: &str, demonstration: Option<Loaded>) -> Result<(), Stop> {
    say(format_args!("Building Together is open at {public_url}"));
    match &settings.post {
        Post::Smtp { host, .. } => say(format_args!("Letters are sent through {host}")),
        Post::Outbox(folder) => {
            say(format_args!("Letters are not sent: they are written to the folder {}", folder.display()))
        }
    }
    if let Some(address) = settings.translator.address() {
        let how = if address.starts_with("http:") { " (without encryption)" } else { "" };
        say(format_args!("Texts that an editor wants translated by a computer are sent to {address}{how}"));
    }
    if !settings.site_dir.join("app.css").is_file() {
        say(format_args!("The styles are missing in {}: pages look bare. Run: make site", settings.site_dir.display()));
    }
    match demonstration {
        Some(Loaded::Now | Loaded::Before) => say(format_args!("\n{}", demonstration_people()?)),
        Some(Loaded::NotEmpty) => say("The database holds something else already: the demonstration data stays out."),
        None => {}
    }
    say("\nStop it with Ctrl+C.");
    Ok(())
}

fn demonstration_people() -> Result<String, Stop> {
    let mut rows = vec![["Name", "Card", "Roles", "Who"].map(String::from).to_vec()];
    rows.extend(demo::people()?.into_iter().map(|person| vec![person.name, person.card, person.roles, person.about]));
    Ok(format!("People to try it with. Sign in with the words and the number of a card:\n\n{}", aligned(&rows)))
}

/// A short name for everything under `/assets/`: it stands behind each address there, so that browsers may keep a file
/// for ever and still get the new one after an update.
pub fn assets_version(site_dir: &Path) -> String {
    let mut files = vec![];
    list_files(site_dir, &mut files);
    files.sort();
    let mut hash = Sha256::new();
    for file in files {
        hash.update(file.strip_prefix(site_dir).unwrap_or(&file).as_os_str().as_encoded_bytes());
        hash.update(std::fs::read(&file).unwrap_or_default());
    }
    hash.finalize().iter().take(5).map(|byte| format!("{byte:02x}")).collect()
}

fn list_files(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { list_files(&path, files) } else { files.push(path) }
    }
}
