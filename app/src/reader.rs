//! Who is reading, in which form, and how a page reaches them.

use crate::content::hard_words::Marker;
use crate::failure::Failure;
use crate::locales;
use crate::site::App;
use crate::ui::Page;
use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::request::Parts;
use axum::http::{Method, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::Cookie;
use domain::accounts::{Deed, Person, Preferences, Refusal, Viewer, may, sight, topic_sight};
use domain::content::{Locale, Version, Words};
use domain::forum::{Gate, Post, Space, Topic};
use domain::record::{Key, Kind, Record};
use domain::trail::Trail;
use fluent_bundle::FluentValue;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use leptos::prelude::{Owner, provide_context};
use std::sync::{Arc, LazyLock};
use store::{Act, DraftPlace, Token};

/// Marks a response that may be kept and sent again to any reader who is not signed in.
#[derive(Clone, Copy, Debug)]
pub struct Keep;

/// The cookie of a session.
pub const SESSION: &str = "bt_session";
/// The cookie with how somebody likes to read.
pub const PREFERENCES: &str = "bt_prefs";
/// The cookie by which the drafts of somebody who has not signed in are found again.
pub const VISITOR: &str = "bt_visitor";
/// The cookie with the secret from which the codes are drawn that this browser may still show.
pub const CODE: &str = "bt_code";
/// How long it lasts, in seconds: as long as drafts do.
pub const VISITOR_SECONDS: i64 = 30 * 86400;
/// The cookie that remembers where somebody was going when they were asked to sign in.
pub const NEXT: &str = "bt_next";

/// Somebody who reads a page: made from each request.
#[derive(Clone)]
pub struct Reader {
    /// Language and form, from the address.
    pub locale: Locale,
    /// The address behind the locale, without a slash at its beginning or end.
    pub path: String,
    /// The query, without its question mark.
    pub query: String,
    /// How they like to read.
    pub preferences: Preferences,
    /// Who they are, if they signed in.
    pub viewer: Viewer,
    /// Their session.
    pub session: Option<Token>,
    /// What the request came with.
    pub jar: CookieJar,
    /// When the request came.
    pub now: Timestamp,
    /// Everything that runs.
    pub app: App,
    /// Finds hard words in what they read.
    pub marker: Arc<Marker>,
    /// How many notices they have not read, of those that they can see.
    pub unread: u32,
    pub(crate) method: Method,
}

impl Reader {
    /// Reads a request. Also used for error pages, where the address may name no locale and the database may be away.
    pub async fn of(parts: &Parts, app: &App) -> Result<Self, Failure> {
        let mut reader = Self::anybody(parts, app);
        if let Some(token) = &reader.session {
            reader.viewer = app.store.viewer(token, reader.now).await?;
            if parts.method == Method::GET {
                reader.unread = app.store.count_unread(&reader.viewer).await?;
            }
        }
        let glossary = app.glossary().await?;
        reader.marker = Arc::new(Marker::new(glossary, reader.locale));
        Ok(reader)
    }

    /// Reads a request without asking the database.
    pub fn anybody(parts: &Parts, app: &App) -> Self {
        let jar = CookieJar::from_headers(&parts.headers);
        let uri = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |original| &original.0);
        let mut segments = uri.path().trim_start_matches('/').splitn(2, '/');
        let locale = segments.next().and_then(Locale::parse);
        let accepted = parts.headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let cookie = |name: &str| jar.get(name).map(|cookie| cookie.value().to_owned());
        Self {
            locale: locale.unwrap_or_else(|| locales::negotiate(accepted.unwrap_or_default())),
            path: locale.and(segments.next()).unwrap_or_default().trim_end_matches('/').to_owned(),
            query: uri.query().unwrap_or_default().to_owned(),
            preferences: cookie(PREFERENCES).map(|text| Preferences::from_cookie(&text)).unwrap_or_default(),
            viewer: Viewer::default(),
            session: cookie(SESSION).and_then(|text| Token::parse(&text)),
            now: app.site.clock.now(),
            app: app.clone(),
            marker: Arc::default(),
            unread: 0,
            method: parts.method.clone(),
            jar,
        }
    }

    /// Somebody to whom the site writes: in their own form, and with no more than they may see.
    pub fn written_to(person: &Person, app: &App) -> Self {
        let (parts, ()) = axum::http::Request::new(()).into_parts();
        let nobody = Self::anybody(&parts, app);
        Self {
            locale: person.locale.unwrap_or(Locale::DEFAULT),
            preferences: person.preferences,
            viewer: Viewer::of(person.clone()),
            ..nobody
        }
    }

    /// A message of the interface.
    pub fn t(&self, id: &str) -> String {
        locales::message(self.locale, id, &[])
    }

    /// A message with values.
    pub fn ta(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        locales::message(self.locale, id, args)
    }

    /// The address of a page of this site, in the reader's own form.
    pub fn href(&self, path: &str) -> String {
        format!("/{}/{}", self.locale, path).trim_end_matches('/').to_owned()
    }

    /// Whether they may do something.
    pub fn may(&self, deed: &Deed) -> Result<(), Refusal> {
        may(&self.viewer, deed)
    }

    /// Lets them read what stands behind a gate. Who may not, learns nothing of it, not even that it is there.
    ///
    /// # Errors
    /// [`Failure::NotFound`] where they may not.
    pub fn sees(&self, gate: &Gate) -> Result<(), Failure> {
        self.may(&Deed::ReadSpace(gate.clone())).map_err(|_| Failure::NotFound)
    }

    /// A post of which they may read the words.
    ///
    /// # Errors
    /// [`Failure::NotFound`] where there is none for them.
    pub async fn post(&self, post: &Key) -> Result<Post, Failure> {
        let post = self.app.store.post(post).await?;
        if sight(&self.viewer, &post).has_words() { Ok(post) } else { Err(Failure::NotFound) }
    }

    /// A topic of which they may read the words.
    ///
    /// # Errors
    /// [`Failure::NotFound`] where there is none for them.
    pub async fn topic(&self, topic: &Key) -> Result<Topic, Failure> {
        let topic = self.app.store.topic(topic).await?;
        if topic_sight(&self.viewer, &topic).has_words() { Ok(topic) } else { Err(Failure::NotFound) }
    }

    /// Lets them see a record where nothing of the forum stands in the way.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for what stands in a space that they may not read, and for posts that nobody else sees.
    pub async fn sees_record(&self, record: &Record) -> Result<(), Failure> {
        match record.kind {
            Kind::Post => self.post(&record.key).await.map(drop),
            Kind::Topic => self.topic(&record.key).await.map(drop),
            Kind::Outcome => {
                let (topic, _) = domain::notices::Part::of_key(&record.key).ok_or(Failure::NotFound)?;
                self.topic(&topic).await.map(drop)
            }
            Kind::Space => self.sees(&self.app.store.space(&record.key).await?.gate),
            _ => Ok(()),
        }
    }

    /// The trail of a record. Voices that they may not hear stay in it without their words.
    ///
    /// # Errors
    /// [`Failure::NotFound`] where there is no such record for them.
    pub async fn trail(&self, start: &Record) -> Result<Trail, Failure> {
        self.sees_record(start).await?;
        let mut trail = self.app.store.trail(start, self.today()).await?;
        for stone in trail.stones.iter_mut().filter(|stone| stone.veiled) {
            stone.veiled = self.sees_record(&stone.record).await.is_err();
            if stone.veiled {
                stone.by_name = None;
                stone.words = Words::of(Version::standard(self.locale, None, self.t("trail-voice-veiled")));
            }
        }
        Ok(trail)
    }

    /// The spaces that they may read, in their order.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn spaces(&self) -> Result<Vec<Space>, Failure> {
        let mut spaces = self.app.store.spaces().await?;
        spaces.retain(|space| self.sees(&space.gate).is_ok());
        Ok(spaces)
    }

    /// The person, or the failure that asks them to sign in.
    pub fn person(&self) -> Result<&domain::accounts::Person, Failure> {
        self.viewer.person().ok_or(Failure::Refused(Refusal::SignInFirst))
    }

    /// What this person does now.
    pub fn act(&self) -> Result<Act, Failure> {
        let with = self.viewer.with.as_ref().map(|companion| companion.key.clone());
        Ok(Act { with, ..Act::of(&self.person()?.key, self.now) })
    }

    /// What this person does now with somebody's words: their own, or for them.
    ///
    /// # Errors
    /// Where nobody has signed in.
    pub fn act_with_words_of(&self, voice: &Key) -> Result<Act, Failure> {
        let voice = (!self.viewer.is(voice)).then(|| voice.clone());
        Ok(Act { voice, ..self.act()? })
    }

    /// Today, where the site is.
    pub fn today(&self) -> jiff::civil::Date {
        self.now.to_zoned(time_zone()).date()
    }

    /// The value of a name in the query.
    pub fn asked(&self, name: &str) -> Option<&str> {
        self.query.split('&').find_map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (key == name).then_some(value)
        })
    }

    /// The value of a name in the query, as it was typed; empty where there is none.
    pub fn decoded(&self, name: &str) -> String {
        let mut pairs = form_urlencoded::parse(self.query.as_bytes());
        pairs.find_map(|(key, value)| (key == name).then(|| value.into_owned())).unwrap_or_default()
    }

    /// Drops the draft of a form that was written. One that stays behind is a nuisance, not a failure.
    pub async fn drop_draft(&self, form: &str) {
        if let Some(place) = self.draft_place(form) {
            let _ = self.app.store.drop_draft(&place).await;
        }
    }

    /// The page of a long list that they asked for, from 1.
    pub fn page_number(&self) -> u32 {
        self.asked("page").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, 100_000)
    }

    /// Where the drafts of this reader are kept; nowhere for somebody without an account or a visitor's cookie.
    pub fn draft_place(&self, form: &str) -> Option<DraftPlace> {
        Some(DraftPlace { owner: self.draft_owner()?, form: form.to_owned(), place: self.path.clone() })
    }

    /// Whose drafts they find again.
    pub fn draft_owner(&self) -> Option<String> {
        match self.viewer.person() {
            Some(person) => Some(person.key.to_string()),
            None => Some(DraftPlace::visitor(Token::parse(self.jar.get(VISITOR)?.value())?.secret())),
        }
    }

    /// The same reader, whose drafts can be found again: somebody who has not signed in gets a cookie in the jar, which has
    /// to go out with the answer.
    #[must_use]
    pub fn known(mut self) -> Self {
        if self.draft_owner().is_none() {
            let cookie = self.cookie(VISITOR, Token::default().secret().to_owned(), VISITOR_SECONDS);
            self.jar = self.jar.add(cookie);
        }
        self
    }

    /// Whether nothing is known of them, so that what they read may be sent to others who ask for it.
    pub fn is_stranger(&self) -> bool {
        self.method == Method::GET && self.session.is_none() && self.jar.get(VISITOR).is_none()
    }

    /// Runs what asks for the reader as views do, without making a page.
    pub fn within<T>(&self, work: impl FnOnce() -> T) -> T {
        let owner = Owner::new();
        let done = owner.with(|| {
            provide_context(Arc::new(self.clone()));
            work()
        });
        owner.unset_with_forced_cleanup();
        done
    }

    /// Shows a page.
    pub fn show<V: leptos::prelude::IntoView + 'static>(self, page: Page, body: impl FnOnce() -> V) -> Response {
        let keep = page.status.is_success() && self.is_stranger();
        let status = page.status;
        let html = page.render(self, body);
        let mut response = (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response();
        if keep {
            response.extensions_mut().insert(Keep);
        }
        response
    }

    /// Sends the reader to another page of the site, with the cookies that they got on the way.
    pub fn go(&self, path: &str) -> Response {
        (self.jar.clone(), Redirect::to(&self.href(path))).into_response()
    }

    /// A cookie of this site: not readable by scripts, sent to this site only. The value is one of ours: hexadecimal
    /// digits, letters, dots, hyphens and slashes.
    pub fn cookie(&self, name: &'static str, value: String, seconds: i64) -> Cookie<'static> {
        let secure = if self.app.site.public_url.starts_with("https:") { "; Secure" } else { "" };
        let text = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
        Cookie::parse(text).unwrap_or_else(|_| Cookie::new(name, ""))
    }
}

/// Where the site's days begin and end.
pub fn time_zone() -> TimeZone {
    static LONDON: LazyLock<TimeZone> = LazyLock::new(|| TimeZone::get("Europe/London").unwrap_or(TimeZone::UTC));
    LONDON.clone()
}

/// A key from an address; what cannot be one names no page.
pub fn key(text: &str) -> Result<Key, Failure> {
    Key::parse(text).ok_or(Failure::NotFound)
}

impl FromRequestParts<App> for Reader {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failure> {
        let segment = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |original| &original.0).path();
        let tag = segment.trim_start_matches('/').split('/').next().unwrap_or_default();
        if Locale::parse(tag).is_none() {
            return Err(Failure::NotFound);
        }
        Self::of(parts, app).await
    }
}
