//! Whole pages for readers about whom nothing is known: rendered once, sent again until something is written.
//!
//! It stands outside of everything else, so that a page that is kept costs a lookup and nothing more. What a page may
//! depend on is its key and nothing else: on the way in, all cookies but the preferences are taken away, and the
//! preferences and the encodings are put in the one way in which the key has them. So nobody can leave a page behind
//! that others should not get. A page is kept only where the app says so with [`app::Keep`].

use super::cookies;
use super::request_id::REQUEST_ID;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::header::{ACCEPT_ENCODING, COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse as _, Response};
use domain::accounts::Preferences;
use moka::sync::Cache;
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tower::Service;

/// How much is kept, in bytes.
const MOST_BYTES: u64 = 32 * 1024 * 1024;
/// The largest page that is kept, in bytes.
const LARGEST_PAGE: usize = 1024 * 1024;
/// What a page takes beside its text, in bytes: headers and key, estimated.
const HEAD_BYTES: u32 = 1024;
/// The longest address whose page is kept. Longer ones are no pages that many people read.
const LONGEST_ADDRESS: usize = 512;
/// How long a page is kept even if nothing is written: what it says about today must not be yesterday's.
const LONGEST_LIFE: Duration = Duration::from_secs(5 * 60);

/// How a body is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Packing {
    Brotli,
    Gzip,
    None,
}

/// Everything that a kept page depends on, but for what is stored.
#[derive(Debug, PartialEq, Eq, Hash)]
struct PageKey {
    address: Box<str>,
    preferences: Preferences,
    packing: Packing,
}

/// A page as it is sent, and the version of the store that it shows.
#[derive(Clone)]
struct Page {
    version: u64,
    headers: HeaderMap,
    body: Bytes,
}

/// The pages that are kept, in front of everything else.
#[derive(Clone)]
pub struct PageCache<S> {
    inner: S,
    pages: Cache<PageKey, Page>,
    version: Arc<dyn Fn() -> u64 + Send + Sync>,
}

impl<S> PageCache<S> {
    /// Keeps the pages of `inner` until `version` answers another number.
    pub fn new(inner: S, version: impl Fn() -> u64 + Send + Sync + 'static) -> Self {
        let weigh =
            |_: &PageKey, page: &Page| u32::try_from(page.body.len()).unwrap_or(u32::MAX).saturating_add(HEAD_BYTES);
        let pages = Cache::builder().max_capacity(MOST_BYTES).weigher(weigh).time_to_live(LONGEST_LIFE).build();
        Self { inner, pages, version: Arc::new(version) }
    }
}

impl<S> Service<Request> for PageCache<S>
where
    S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static,
    S::Future: Send,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request) -> Self::Future {
        let Some(key) = key(&request) else { return Box::pin(self.inner.call(request)) };
        // Read before the page is made: what is written meanwhile makes the page old, not the other way round.
        let version = (self.version)();
        if let Some(page) = self.pages.get(&key).filter(|page| page.version == version) {
            return Box::pin(std::future::ready(Ok(page.send())));
        }
        make_plain(&mut request, &key);
        let pages = self.pages.clone();
        let response = self.inner.call(request);
        Box::pin(async move {
            let response = response.await?;
            Ok(if may_be_kept(&response) { keep(&pages, key, version, response).await } else { response })
        })
    }
}

/// The key of the page that is asked for, where it can be one that is kept.
fn key(request: &Request) -> Option<PageKey> {
    if request.method() != Method::GET || !cookies::is_plain_reader(request.headers()) {
        return None;
    }
    let address = request.uri().path_and_query()?.as_str();
    // `/` depends on what the reader's browser and cookies ask for, and is only a signpost.
    if request.uri().path() == "/" {
        return None;
    }
    let preferences = cookies::value(request.headers(), cookies::PREFERENCES).unwrap_or_default();
    (address.len() <= LONGEST_ADDRESS).then(|| PageKey {
        address: address.into(),
        preferences: Preferences::from_cookie(preferences),
        packing: packing(request.headers()),
    })
}

/// The best packing that a client understands.
pub(super) fn packing(headers: &HeaderMap) -> Packing {
    let understands = |wanted| understood(headers).any(|name| name == wanted);
    match () {
        () if understands("br") => Packing::Brotli,
        () if understands("gzip") => Packing::Gzip,
        () => Packing::None,
    }
}

/// The ways of packing that a client understands and does not refuse, by their names (RFC 9110, 12.5.3).
pub(super) fn understood(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let values = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).filter_map(|part| {
        let (name, quality) = part.split_once(';').unwrap_or((part, ""));
        let refused = quality.trim().strip_prefix("q=").is_some_and(|q| q.trim().parse() == Ok(0.0));
        (!refused).then(|| name.trim())
    })
}

/// Takes from a request what the key does not have.
fn make_plain(request: &mut Request, key: &PageKey) {
    let headers = request.headers_mut();
    headers.remove(COOKIE);
    headers.remove(ACCEPT_ENCODING);
    if key.preferences != Preferences::default() {
        let cookie = format!("{}={}", cookies::PREFERENCES, key.preferences.to_cookie());
        headers.extend(HeaderValue::from_str(&cookie).ok().map(|value| (COOKIE, value)));
    }
    let packing = match key.packing {
        Packing::Brotli => "br",
        Packing::Gzip => "gzip",
        Packing::None => return,
    };
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(packing));
}

fn may_be_kept(response: &Response) -> bool {
    response.status() == StatusCode::OK
        && response.extensions().get::<app::Keep>().is_some()
        && !response.headers().contains_key(SET_COOKIE)
}

/// Keeps a page and sends it.
async fn keep(pages: &Cache<PageKey, Page>, key: PageKey, version: u64, response: Response) -> Response {
    let (parts, body) = response.into_parts();
    let Ok(body) = axum::body::to_bytes(body, usize::MAX).await else {
        tracing::error!("a page broke off while it was made");
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    if body.len() <= LARGEST_PAGE {
        let mut headers = parts.headers.clone();
        headers.remove(REQUEST_ID);
        pages.insert(key, Page { version, headers, body: body.clone() });
    }
    Response::from_parts(parts, Body::from(body))
}

impl Page {
    fn send(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.headers_mut() = self.headers;
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU64, Ordering};
    use tower::{ServiceExt as _, service_fn};

    fn get(address: &str, headers: &[(&'static str, &'static str)]) -> Request {
        let mut request = Request::new(Body::empty());
        *request.uri_mut() = address.parse().expect("an address");
        request.headers_mut().extend(headers.iter().map(|(name, value)| {
            (name.parse::<axum::http::HeaderName>().expect("a name"), HeaderValue::from_static(value))
        }));
        request
    }

    /// Answers each request with what it saw, and a number that grows.
    fn counting()
    -> impl Service<Request, Response = Response, Error = Infallible, Future: Send> + Clone + Send + 'static {
        let count = Arc::new(AtomicU64::new(0));
        service_fn(move |request: Request| {
            let number = count.fetch_add(1, Ordering::Relaxed);
            let seen =
                format!("{number} {:?} {:?}", request.headers().get(COOKIE), request.headers().get(ACCEPT_ENCODING));
            let mut response = Response::new(Body::from(seen));
            response.extensions_mut().insert(app::Keep);
            async move { Ok(response) }
        })
    }

    async fn body(
        cache: &PageCache<
            impl Service<Request, Response = Response, Error = Infallible, Future: Send> + Clone + Send + 'static,
        >,
        request: Request,
    ) -> String {
        let response = cache.clone().oneshot(request).await.expect("an answer");
        let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.expect("a body");
        String::from_utf8(bytes.to_vec()).expect("text")
    }

    #[tokio::test]
    async fn a_page_is_kept_until_something_is_written() {
        let version = Arc::new(AtomicU64::new(0));
        let now = version.clone();
        let cache = PageCache::new(counting(), move || now.load(Ordering::Relaxed));
        let first = body(&cache, get("/en", &[])).await;
        assert_eq!(body(&cache, get("/en", &[])).await, first);
        assert_ne!(body(&cache, get("/en?page=2", &[])).await, first);
        version.fetch_add(1, Ordering::Relaxed);
        assert_ne!(body(&cache, get("/en", &[])).await, first);
    }

    #[tokio::test]
    async fn what_a_page_may_depend_on_is_its_key_and_nothing_else() {
        let cache = PageCache::new(counting(), || 0);
        let seen = body(
            &cache,
            get("/en", &[("cookie", "spy=1; bt_prefs=125.DARK.on"), ("accept-encoding", "zstd, br;q=0.1")]),
        )
        .await;
        assert_eq!(seen, r#"0 Some("bt_prefs=125.auto.on.normal.atkinson.normal.auto") Some("br")"#);
        let refused = body(&cache, get("/en", &[("accept-encoding", "br;q=0, gzip")])).await;
        assert_eq!(refused, r#"1 None Some("gzip")"#);
    }

    #[tokio::test]
    async fn a_reader_with_a_session_neither_gets_nor_leaves_a_kept_page() {
        let cache = PageCache::new(counting(), || 0);
        let session = || get("/en", &[("cookie", "bt_session=x")]);
        assert_eq!(body(&cache, session()).await, r#"0 Some("bt_session=x") None"#);
        assert_eq!(body(&cache, get("/en", &[])).await, "1 None None");
        assert_eq!(body(&cache, session()).await, r#"2 Some("bt_session=x") None"#);
    }
}
