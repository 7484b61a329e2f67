//! A site in this process: the real router on a real socket, a database in memory, a clock that stands still.

use crate::client::{Ask, Reply};
use crate::program::Folder;
use app::{App, Clock, HelpLines, Site, Translator};
use domain::accounts::{Grant, Person, Preferences};
use domain::content::{Locale, Version, Words};
use domain::forum::{Gate, Space};
use domain::record::Key;
use jiff::Timestamp;
use server::middleware::rate_limit::RateLimits;
use server::router::{self, Guards};
use server::settings::ClientAddress;
use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use store::{Act, Place, Store};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

/// Limits that no test meets by accident.
const LOOSE: u32 = 1000;

pub struct TestServer {
    pub address: SocketAddr,
    pub app: App,
    runtime: Option<Runtime>,
    // Kept until the end: files are read from it while the site runs.
    _site_dir: Folder,
}

impl TestServer {
    pub fn start() -> Self {
        Self::with(LOOSE, None, ClientAddress::Connection)
    }

    /// With limits that let so many times more through than usual.
    pub fn with_rate_factor(factor: u32) -> Self {
        Self::with_limits(factor, ClientAddress::Connection)
    }

    /// With limits, and with clients that are told apart in this way.
    pub fn with_limits(factor: u32, client_address: ClientAddress) -> Self {
        Self::with(factor, None, client_address)
    }

    /// Behind a proxy, which people reach at another address.
    pub fn reached_at(public_url: &str) -> Self {
        Self::with(LOOSE, Some(public_url), ClientAddress::Connection)
    }

    fn with(factor: u32, public_url: Option<&str>, client_address: ClientAddress) -> Self {
        let site_dir = Folder::new();
        site_dir.write("app.css", b"body { color: black }");
        site_dir.write("app.css.br", b"packed");
        let runtime = server::runtime().expect("threads");
        let (address, app) = runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
            let address = listener.local_addr().expect("an address");
            let place = Place { url: "mem://".into(), login: None, namespace: "test".into() };
            let store = Store::open(&place).await.expect("a database in memory");
            let public_url = public_url.map_or_else(|| format!("http://{address}"), str::to_owned);
            let site_dir = site_dir.path().to_owned();
            let site = Site {
                public_url,
                clock: Clock::Fixed(now()),
                assets_version: "test".into(),
                help_lines: HelpLines::default().or_demonstration(),
                translator: Translator::default(),
                site_dir: site_dir.clone(),
                files_dir: site_dir.join("files"),
            };
            let app = App::new(store, site);
            let limits = Arc::new(RateLimits::new(factor));
            let guards = Guards { limits, client_address, site_dir };
            let site = router::site(app.clone(), guards);
            tokio::spawn(async move { server::serve::accept(listener, site, std::future::pending()).await });
            (address, app)
        });
        Self { address, app, runtime: Some(runtime), _site_dir: site_dir }
    }

    /// With the demonstration data.
    pub fn demonstration() -> Self {
        let site = Self::start();
        site.wait(server::demo::load_if_empty(&site.app.store, now())).expect("the demonstration data");
        site
    }

    pub fn get(&self, path: &str) -> Reply {
        Ask::get(path).send(self.address)
    }

    pub fn send(&self, ask: Ask) -> Reply {
        ask.send(self.address)
    }

    /// Waits for something of the store.
    pub fn wait<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.as_ref().expect("the runtime until the end").block_on(work)
    }

    pub fn add_space(&self, key: &str, title: &str) {
        let words = Words::of(Version::standard(Locale::DEFAULT, Some(title.into()), "What it is about."));
        let space =
            Space { gate: Gate::open(self::key(key)), key: self::key(key), words, picture: "bus".into(), topics: 0 };
        self.wait(self.app.store.add_space(&site(), &space, 1)).expect("a space");
    }

    /// Adds a person who has signed in and answers the cookie of their session.
    pub fn session_of(&self, name: &str, grants: &[Grant]) -> String {
        let person = Person {
            key: key(name),
            name: name.into(),
            guest: false,
            preferences: Preferences::default(),
            locale: None,
            grants: grants.to_vec(),
        };
        self.wait(self.app.store.add_person(&site(), &person, None)).expect("a person");
        let token = self.wait(self.app.store.start_session(&person.key, now())).expect("a session");
        format!("bt_session={}", token.secret())
    }
}

impl Drop for TestServer {
    fn drop(&mut self) {
        // Waiting for open connections would only make tests slow.
        self.runtime.take().into_iter().for_each(Runtime::shutdown_background);
    }
}

pub fn now() -> Timestamp {
    "2026-11-20T10:00:00Z".parse().expect("a time")
}

pub fn site() -> Act {
    Act::of_the_site(now())
}

pub fn key(text: &str) -> Key {
    Key::parse(text).expect("a key")
}
