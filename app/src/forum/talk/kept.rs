//! Posts that look the same to many readers: made once, and again when something was written.
//!
//! The page of a topic is made anew for everybody who has signed in, but most of its posts look the same to all who may do
//! the same. That is what is kept; whose words they are and what one can do with them is worked out each time before.

use crate::reader::Reader;
use crate::ui::{self, the_reader};
use domain::accounts::Sight;
use domain::forum::{Post, Topic};
use domain::record::Key;
use leptos::prelude::*;
use leptos::tachys::html::InertElement;
use moka::sync::Cache;
use std::collections::BTreeSet;
use std::sync::Arc;

/// How much is kept, in bytes.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// Posts as they were made, by all that they depend on.
pub struct KeptPosts(Cache<String, Made>);

#[derive(Clone)]
struct Made {
    html: Arc<str>,
    /// The hard words that are marked in them.
    marked: Arc<BTreeSet<usize>>,
}

impl Default for KeptPosts {
    fn default() -> Self {
        let weigh = |key: &String, made: &Made| u32::try_from(key.len() + made.html.len()).unwrap_or(u32::MAX);
        Self(Cache::builder().max_capacity(MOST_BYTES).weigher(weigh).build())
    }
}

impl KeptPosts {
    /// Posts as they were made before under this key, or as they are made now. Without a key they are this reader's alone.
    pub fn or_make(&self, key: Option<String>, make: impl FnOnce() -> AnyView) -> AnyView {
        let Some(key) = key else { return make() };
        let marker = &the_reader().marker;
        let made = self.0.get(&key).unwrap_or_else(|| {
            // What was marked before belongs to the page that they are made for, and not to them.
            let before = marker.marked();
            let html = ui::piece(make()).into();
            let marked = marker.marked().difference(&before).copied().collect();
            let made = Made { html, marked: Arc::new(marked) };
            self.0.insert(key, made.clone());
            made
        });
        marker.have_marked(&made.marked);
        InertElement::new(made.html.to_string()).into_any()
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

/// The key of all posts of a page, where each of them looks the same to all readers of this likeness.
pub fn key_of_all(likeness: Option<&str>, topic: &Topic, posts: &[(Sight, Post)], mine: &[Key]) -> Option<String> {
    let shared = posts.iter().all(|(sight, post)| is_shared(post, *sight, mine));
    likeness.filter(|_| shared).map(|likeness| format!("{likeness} {} {:?}", topic.key, the_reader().marker.marked()))
}

/// The key of one post that looks the same to all readers of this likeness, and marks no hard word that the page has not
/// marked yet.
pub fn key(likeness: Option<&str>, post: &Post, sight: Sight, mine: &[Key]) -> Option<String> {
    let reader = the_reader();
    let marks = || {
        let reading = post.words.read(reader.locale);
        let quote = post.quote.as_ref().is_some_and(|quote| reader.marker.marks(&quote.text));
        quote || reading.is_some_and(|reading| reader.marker.marks(&reading.version.text()))
    };
    let shared = is_shared(post, sight, mine) && !marks();
    likeness.filter(|_| shared).map(|likeness| format!("{likeness} {}", post.key))
}

/// Whether everybody sees it, and the reader neither wrote it nor feels the same.
fn is_shared(post: &Post, sight: Sight, mine: &[Key]) -> bool {
    sight == Sight::Words && !the_reader().viewer.is(&post.by) && !mine.contains(&post.key)
}
