//! Posts that look the same to many readers: made once, and again when something was written.
//!
//! The page of a topic is made anew for everybody who has signed in, but most of its posts look the same to all who may do
//! the same. That is what is kept; whose words they are and what one can do with them is worked out each time before.

use crate::reader::Reader;
use crate::ui::the_reader;
use domain::accounts::Sight;
use domain::forum::Post;
use leptos::prelude::*;
use leptos::tachys::html::InertElement;
use moka::sync::Cache;
use std::sync::Arc;

/// How much is kept, in bytes.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// The HTML of posts, by all that it depends on.
#[derive(Clone)]
pub struct KeptPosts(Cache<String, Arc<str>>);

impl Default for KeptPosts {
    fn default() -> Self {
        let weigh = |key: &String, html: &Arc<str>| u32::try_from(key.len() + html.len()).unwrap_or(u32::MAX);
        Self(Cache::builder().max_capacity(MOST_BYTES).weigher(weigh).build())
    }
}

impl KeptPosts {
    /// A post as it was made before under this key, or as it is made now. Without a key it is this reader's alone.
    pub fn or_make(&self, key: Option<String>, make: impl FnOnce() -> AnyView) -> AnyView {
        let Some(key) = key else { return make() };
        let html = self.0.get_with(key, || make().to_html().into());
        InertElement::new(html.to_string()).into_any()
    }
}

/// What all posts of a page have in common for a reader: the version of the store, the page, and what the reader may do
/// because of their roles. `None` for whoever helps somebody or is helped: what they may do depends on whose words they
/// are.
pub fn likeness(reader: &Reader, version: u64, open: bool, below_notice: bool) -> Option<String> {
    let viewer = &reader.viewer;
    let alone = viewer.helps.is_empty() && viewer.with.is_none();
    let standing = viewer.person().map(|person| (person.guest, &person.grants));
    let page = (reader.locale, reader.page_number());
    alone.then(|| format!("{version} {page:?} {standing:?} {open} {below_notice}"))
}

/// The key of a post that looks the same to all readers of this likeness: everybody sees it, the reader neither wrote it nor
/// feels the same, and it marks no hard word that the page has not marked yet.
pub fn key(likeness: Option<&str>, post: &Post, sight: Sight, mine: &[domain::record::Key]) -> Option<String> {
    let reader = the_reader();
    let own = reader.viewer.person().is_some_and(|person| person.key == post.by);
    let marks = || {
        let reading = post.words.read(reader.locale);
        let quote = post.quote.as_ref().is_some_and(|quote| reader.marker.marks(&quote.text));
        quote || reading.is_some_and(|reading| reader.marker.marks(&reading.version.text()))
    };
    let shared = sight == Sight::Words && !own && !mine.contains(&post.key) && !marks();
    likeness.filter(|_| shared).map(|likeness| format!("{likeness} {}", post.key))
}
