//! Atom feeds (RFC 4287) of what strangers may read: for feed readers, and for people who want to hear without an account.

use crate::content::markdown::html;
use crate::failure::Failure;
use crate::reader::{Keep, Reader, key, time_zone};
use crate::ui::{self, Title};
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use domain::accounts::{Sight, Viewer, topic_sight};
use domain::content::Words;
use domain::forum::{PostState, Topic};
use domain::record::{Key, Kind, Record};
use jiff::Timestamp;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;
use store::POSTS_A_PAGE;

/// A feed has at most so many entries, the latest.
const MOST_ENTRIES: usize = 30;

/// What stands in a feed.
struct Feed {
    title: String,
    /// The page that shows the same.
    page: String,
    entries: Vec<Entry>,
}

struct Entry {
    /// The page that shows it.
    path: String,
    title: Title,
    at: Timestamp,
    by: Option<String>,
    html: String,
}

/// The address of the feed of a record, behind the locale.
pub fn feed_path(record: &Record) -> String {
    format!("feed/{}/{}", record.kind.name(), record.key)
}

/// The topics of the whole forum in which somebody spoke last.
pub async fn forum(reader: Reader) -> Result<Response, Failure> {
    let gates = reader.app.store.spaces().await?.into_iter().map(|space| space.gate);
    let gates: Vec<_> = gates.filter(domain::forum::Gate::is_public).collect();
    let topics = reader.app.store.latest_topics(&gates, 30).await?;
    let feed = Feed { title: reader.t("forum-title"), page: "forum".to_owned(), entries: topics_in(&reader, &topics) };
    send(reader, feed)
}

/// The feed of a topic, a space, a board or a strategy.
pub async fn feed(reader: Reader, Path((_, kind, id)): Path<(String, String, String)>) -> Result<Response, Failure> {
    let id = key(&id)?;
    let feed = match Kind::from_name(&kind) {
        Some(Kind::Topic) => topic(&reader, &id).await?,
        Some(Kind::Space) => space(&reader, &id).await?,
        Some(Kind::Board) => board(&reader, &id).await?,
        Some(Kind::Strategy) => strategy(&reader, &id).await?,
        _ => return Err(Failure::NotFound),
    };
    send(reader, feed)
}

/// What was said last in a topic. Who may read a closed space does so on its pages: a feed reader has no session.
async fn topic(reader: &Reader, id: &Key) -> Result<Feed, Failure> {
    let store = &reader.app.store;
    let topic = store.topic(id).await?;
    let topic = match &topic.merged_into {
        Some(into) => store.topic(into).await?,
        None => topic,
    };
    if topic_sight(&Viewer::default(), &topic) != Sight::Words {
        return Err(Failure::NotFound);
    }
    let last = topic.numbered.div_ceil(POSTS_A_PAGE).max(1);
    let mut posts = vec![];
    for page in last.saturating_sub(1).max(1)..=last {
        posts.extend(store.posts(&topic, page).await?);
    }
    posts.retain(|post| post.state == PostState::Published);
    let entries = posts.iter().rev().map(|post| Entry {
        path: format!("forum/post/{}", post.key),
        title: ui::named(&post.words, reader.locale),
        at: post.at,
        by: Some(post.by_name.clone()),
        html: html_of(reader, &post.words),
    });
    let page = format!("forum/{}/{}", topic.space, topic.key);
    Ok(Feed { title: ui::title(&topic.words, reader.locale), page, entries: entries.collect() })
}

async fn space(reader: &Reader, id: &Key) -> Result<Feed, Failure> {
    let space = reader.app.store.space(id).await?;
    if !space.gate.is_public() {
        return Err(Failure::NotFound);
    }
    // Also those that stay on top of the list: a feed is in the order in which somebody spoke.
    let topics = reader.app.store.latest_topics(std::slice::from_ref(&space.gate), MOST_ENTRIES as u32).await?;
    let title = ui::title(&space.words, reader.locale);
    Ok(Feed { title, page: format!("forum/{id}"), entries: topics_in(reader, &topics) })
}

fn topics_in(reader: &Reader, topics: &[Topic]) -> Vec<Entry> {
    let entry = |topic: &Topic| Entry {
        path: format!("forum/{}/{}", topic.space, topic.key),
        title: ui::named(&topic.words, reader.locale),
        at: topic.last_at,
        by: Some(topic.by_name.clone()),
        html: html_of(reader, &topic.words),
    };
    topics.iter().map(entry).collect()
}

/// The meetings of a board, what it took on, and what was pledged to it.
async fn board(reader: &Reader, id: &Key) -> Result<Feed, Failure> {
    let store = &reader.app.store;
    let board = store.board(id).await?;
    let page = format!("boards/{id}");
    let entry = |path: String, words: &Words, at: Timestamp| Entry {
        path,
        title: ui::named(words, reader.locale),
        at,
        by: None,
        html: html_of(reader, words),
    };
    let mut entries = vec![];
    for meeting in store.meetings(id).await? {
        let begins = meeting.on.to_datetime(meeting.starts).to_zoned(time_zone());
        let at = begins.map_or(reader.now, |begins| begins.timestamp());
        entries.push(entry(format!("{page}#meeting-{}", meeting.key), &meeting.words, at));
    }
    for action in store.board_actions(id).await? {
        entries.push(entry(format!("strategy/actions/{}", action.key), &action.words, action.at));
    }
    for pledge in store.pledges(id).await? {
        entries.push(entry(format!("trail/pledge/{}", pledge.key), &pledge.words, pledge.at));
    }
    Ok(Feed { title: ui::title(&board.words, reader.locale), page, entries })
}

/// What was said last about how far the actions of a strategy are.
async fn strategy(reader: &Reader, id: &Key) -> Result<Feed, Failure> {
    let store = &reader.app.store;
    let strategy = store.strategy(id).await?;
    let mut entries = vec![];
    for action in store.plan_actions(id).await? {
        for progress in store.progress(&action.key).await? {
            entries.push(Entry {
                path: format!("strategy/actions/{}#progress-{}", action.key, progress.key),
                title: ui::named(&action.words, reader.locale),
                at: progress.at,
                by: Some(progress.by_name.clone()).filter(|name| !name.is_empty()),
                html: html_of(reader, &progress.words),
            });
        }
    }
    Ok(Feed { title: ui::title(&strategy.words, reader.locale), page: format!("strategy#{id}"), entries })
}

fn html_of(reader: &Reader, words: &Words) -> String {
    html(&words.text(reader.locale))
}

fn send(reader: Reader, mut feed: Feed) -> Result<Response, Failure> {
    feed.entries.sort_by_key(|entry| std::cmp::Reverse(entry.at));
    feed.entries.truncate(MOST_ENTRIES);
    let xml = written(&reader, &feed).map_err(|_| Failure::Interrupted)?;
    let mut response = ([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], xml).into_response();
    if reader.is_stranger() {
        response.extensions_mut().insert(Keep);
    }
    Ok(response)
}

fn written(reader: &Reader, feed: &Feed) -> io::Result<Vec<u8>> {
    let address = |path: &str| format!("{}{}", reader.app.site.public_url, reader.href(path));
    let locale = reader.locale.tag();
    let site = reader.t("site-name");
    let mut xml = Writer::new(vec![]);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let root = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", locale.as_str())];
    xml.create_element("feed").with_attributes(root).write_inner_content(|xml| {
        let updated = feed.entries.first().map_or(Timestamp::UNIX_EPOCH, |entry| entry.at);
        text(xml, "id", &address(&reader.path))?;
        text(xml, "title", &format!("{} – {site}", feed.title))?;
        text(xml, "updated", &updated.to_string())?;
        link(xml, "self", "application/atom+xml", &address(&reader.path))?;
        link(xml, "alternate", "text/html", &address(&feed.page))?;
        author(xml, &site)?;
        for entry in &feed.entries {
            let lang = entry.title.lang.clone().unwrap_or_else(|| locale.clone());
            xml.create_element("entry").with_attribute(("xml:lang", lang.as_str())).write_inner_content(|xml| {
                text(xml, "id", &address(&entry.path))?;
                text(xml, "title", &entry.title.text)?;
                text(xml, "updated", &entry.at.to_string())?;
                link(xml, "alternate", "text/html", &address(&entry.path))?;
                entry.by.iter().try_for_each(|by| author(xml, by))?;
                let content = xml.create_element("content").with_attribute(("type", "html"));
                content.write_text_content(BytesText::new(&allowed(&entry.html)))?;
                Ok(())
            })?;
        }
        Ok(())
    })?;
    Ok(xml.into_inner())
}

fn text(xml: &mut Writer<Vec<u8>>, name: &str, words: &str) -> io::Result<()> {
    xml.create_element(name).write_text_content(BytesText::new(&allowed(words))).map(drop)
}

fn link(xml: &mut Writer<Vec<u8>>, rel: &str, kind: &str, href: &str) -> io::Result<()> {
    xml.create_element("link").with_attributes([("rel", rel), ("type", kind), ("href", href)]).write_empty().map(drop)
}

fn author(xml: &mut Writer<Vec<u8>>, name: &str) -> io::Result<()> {
    xml.create_element("author").write_inner_content(|xml| text(xml, "name", name)).map(drop)
}

/// A text without the characters that XML 1.0 does not know, not even escaped.
fn allowed(words: &str) -> String {
    let known = |c: &char| matches!(c, '\t' | '\n') || !(c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}'));
    words.chars().filter(known).collect()
}
