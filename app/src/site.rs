//! The site: what every page needs, and all routes.

use crate::content::hard_words::Glossary;
use crate::content::pictures::{self, Library};
use crate::content::recordings;
use crate::content::translation::Translator;
use crate::content::writing;
use crate::failure::Failure;
use crate::files::{self, Files};
use crate::locales;
use crate::paper::{self, Press};
use crate::safeguarding::{self, HelpLines};
use crate::{
    accounts, boards, content, forum, moderation, notices, recorded, requests, search, statements, strategy, trail,
};
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use jiff::Timestamp;
use std::ops::Deref;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use store::{Store, StoreError};

/// Everything that runs, handed to each request. Another one of it is the same: requests take it along at every step of
/// their way.
#[derive(Clone)]
pub struct App(Arc<Running>);

/// What an [`App`] holds.
pub struct Running {
    /// The database.
    pub store: Store,
    /// The site.
    pub site: Arc<Site>,
    /// The files that people have added.
    pub files: Files,
    glossary: Mutex<Option<Kept>>,
    pub(crate) kept_posts: forum::KeptPosts,
    pub(crate) library: Library,
    /// Makes booklets.
    pub(crate) press: Arc<Press>,
}

impl Deref for App {
    type Target = Running;

    fn deref(&self) -> &Running {
        &self.0
    }
}

/// The hard words, with the version of the database that they were read at.
type Kept = (u64, Arc<Glossary>);

/// What is the same for all requests.
#[derive(Clone, Debug)]
pub struct Site {
    /// The address at which people reach the site, without a slash at its end.
    pub public_url: String,
    /// What time it is.
    pub clock: Clock,
    /// Changes when the files of the site change, so that browsers may keep them for ever.
    pub assets_version: String,
    /// Whom people can ring when somebody is not safe.
    pub help_lines: HelpLines,
    /// Who makes translations by computer.
    pub translator: Translator,
    /// The folder of what is served under `/assets/`.
    pub site_dir: PathBuf,
    /// The folder of the files that people have added. Several servers of one site share it.
    pub files_dir: PathBuf,
}

/// What time it is: the machine's, or one that stands still, so that tests need no luck.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The machine's.
    System,
    /// Always this.
    Fixed(Timestamp),
}

impl Clock {
    /// Now.
    pub fn now(&self) -> Timestamp {
        match self {
            Self::System => Timestamp::now(),
            Self::Fixed(at) => *at,
        }
    }
}

impl App {
    /// An app on a database.
    pub fn new(store: Store, site: Site) -> Self {
        let files = Files::new(site.files_dir.clone());
        let press = Arc::new(Press::new(&site.site_dir));
        let library = Library::default();
        let site = Arc::new(site);
        let (glossary, kept_posts) = (Mutex::default(), forum::KeptPosts::default());
        Self(Arc::new(Running { store, site, files, glossary, kept_posts, library, press }))
    }

    /// Forgets what people added to something that they never said, with its files.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn forget_unsaid(&self) -> Result<(), StoreError> {
        for file in self.store.forget_attachments(self.site.clock.now()).await? {
            self.files.forget_unless_needed(&self.store, &file).await;
        }
        Ok(())
    }

    /// The hard words of the site. They are looked for in every text, so they are kept until something is written.
    pub(crate) async fn glossary(&self) -> Result<Arc<Glossary>, StoreError> {
        let version = self.store.version();
        let kept = self.glossary.lock().ok().and_then(|kept| kept.clone());
        if let Some((_, glossary)) = kept.filter(|(of, _)| *of == version) {
            return Ok(glossary);
        }
        let glossary = Arc::new(Glossary::from(self.store.glossary().await?));
        if let Ok(mut kept) = self.glossary.lock() {
            *kept = Some((version, glossary.clone()));
        }
        Ok(glossary)
    }
}

/// Every page, form and server function of the site.
pub fn routes() -> Router<App> {
    let pages = Router::new()
        .merge(content::routes())
        .merge(accounts::routes())
        .merge(forum::routes())
        .merge(statements::routes())
        .merge(boards::routes())
        .merge(strategy::routes())
        .merge(trail::routes())
        .merge(requests::routes())
        .merge(search::routes())
        .merge(recorded::routes())
        .merge(notices::routes())
        .merge(moderation::routes())
        .merge(safeguarding::routes())
        .merge(paper::routes());
    Router::new()
        .route("/", get(choose_locale))
        .route("/api/{*name}", post(content::server_functions))
        .route("/files/{name}", get(files::send))
        .merge(pages)
        .fallback(|| async { Failure::NotFound })
}

/// Forms that come with a file: they are larger than others and take longer, so they have limits of their own.
pub fn uploads() -> Router<App> {
    pictures::uploads().merge(forum::uploads()).merge(recordings::uploads()).merge(writing::uploads())
}

/// `/` knows no reader yet: it sends them to the language that they asked for, or to the form that they chose before.
async fn choose_locale(State(_): State<App>, headers: HeaderMap) -> Response {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let jar = axum_extra::extract::CookieJar::from_headers(&headers);
    let chosen = jar.get(accounts::LOCALE).and_then(|cookie| domain::content::Locale::parse(cookie.value()));
    let locale = chosen.unwrap_or_else(|| locales::negotiate(accepted));
    Redirect::to(&format!("/{locale}")).into_response()
}
