//! Many posts, for measuring: the same ones for the same number.

use crate::notices::{follow_fields, follow_id, notice_id};
use crate::values::time;
use crate::{Fields, Store, StoreError};
use domain::content::{Locale, Version, Words};
use domain::notices::Happened;
use domain::record::{Key, Kind, Record};
use jiff::{SignedDuration, Timestamp};
use std::ops::Range;
use std::sync::atomic::Ordering;
use surrealdb::types::{Object, RecordId, SurrealValue as _, Value};

/// How many records are written at once.
const BATCH: u32 = 500;
/// After so many posts with what makes them found, the writing can be broken off and goes on from there.
const SLICE: u32 = 10_000;

/// How much is written.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    /// How many posts.
    pub posts: u32,
    /// In how many topics, by turns.
    pub topics: u32,
    /// How many new people they are from, by turns.
    pub people: u32,
}

impl Scale {
    /// As many posts in topics of fifty, and at most two thousand topics; from a person for each twenty posts, and at most
    /// five thousand people.
    pub fn of(posts: u32) -> Self {
        Self { posts, topics: (posts / 50).clamp(1, 2_000), people: (posts / 20).clamp(1, 5_000) }
    }

    /// When a post was said: one a minute, the last one a minute ago.
    fn at(self, n: u32, until: Timestamp) -> Timestamp {
        until - SignedDuration::from_mins(i64::from(self.posts - n))
    }

    /// The posts of a topic have these numbers in their topic.
    fn numbered(self, topic: u32) -> u32 {
        (self.posts - topic).div_ceil(self.topics)
    }
}

impl Store {
    /// Writes people, topics and posts, the topics by turns in the spaces that are given, all before `until`. Their texts
    /// come from `text`. Nothing is drawn by chance, so that two measurements measure the same. What is there already is
    /// left as it is: where it was broken off, it goes on.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn write_many_posts(
        &self,
        scale: Scale,
        spaces: &[Key],
        until: Timestamp,
        text: &(dyn Fn(u32) -> String + Sync),
    ) -> Result<(), StoreError> {
        let by = |n: u32| Kind::Person.record(many("many-person", n % scale.people));
        let topic = |n: u32| Kind::Topic.record(many("many-topic", n % scale.topics));
        self.write_rows("person", 0..scale.people, &|n| {
            let fields = Fields::new().set("name", format!("Person {n}")).set("guest", false);
            without_by(&by(n), fields, scale.at(0, until))
        })
        .await?;
        self.write_rows("topic", 0..scale.topics, &|n| {
            let numbered = scale.numbered(n);
            let fields = Fields::new()
                .record("space", &Kind::Space.record(spaces[n as usize % spaces.len()].clone()))
                .time("last_at", scale.at(n + (numbered - 1) * scale.topics, until))
                .set("posts", numbered)
                .set("numbered", numbered)
                .json("words", &words(Some(&text(n)), ""));
            row(&topic(n), fields, &by(n), scale.at(n, until))
        })
        .await?;
        // What is counted beside what it counts.
        let count = "UPDATE $space SET topics = array::len((SELECT VALUE id FROM topic
            WHERE space = $space AND opening = 'published' AND !merged_into)) RETURN NONE";
        for space in spaces {
            self.ask(count, Fields::new().record("space", &Kind::Space.record(space.clone()))).await?;
        }
        self.index_records(&(0..scale.topics).map(topic).collect::<Vec<_>>()).await?;
        for start in (0..scale.posts).step_by(SLICE as usize) {
            let slice = start..scale.posts.min(start + SLICE);
            let posts: Vec<Record> = slice.clone().map(post).collect();
            if self.is_indexed(posts.last()).await? {
                continue;
            }
            self.write_rows("post", slice, &|n| {
                let fields = Fields::new()
                    .record("topic", &topic(n))
                    .set("n", n / scale.topics + 1)
                    .json("words", &words(None, &text(n)));
                row(&post(n), fields, &by(n), scale.at(n, until))
            })
            .await?;
            self.index_records(&posts).await?;
        }
        Ok(())
    }

    /// Writes so many rows into a table, some hundreds at once.
    async fn write_rows(
        &self,
        table: &str,
        numbers: Range<u32>,
        row: &(dyn Fn(u32) -> Value + Sync),
    ) -> Result<(), StoreError> {
        for start in numbers.clone().step_by(BATCH as usize) {
            let rows: Vec<Value> = (start..numbers.end.min(start + BATCH)).map(row).collect();
            self.ask(&format!("INSERT IGNORE INTO {table} $rows RETURN NONE"), Fields::new().set("rows", rows)).await?;
        }
        self.writes.fetch_add(1, Ordering::AcqRel);
        Ok(())
    }

    /// Writes a notice of each of these posts, by turns for the people who are given; nobody has read any.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn write_many_notices(&self, scale: Scale, people: &[Key], until: Timestamp) -> Result<(), StoreError> {
        let news = |n: u32| many("many-news", n);
        self.write_rows("news", 0..scale.posts, &|n| {
            let by = Kind::Person.record(many("many-person", n % scale.people));
            let fields = Fields::new()
                .set("id", RecordId::new("news", news(n).as_str()))
                .set("what", Happened::Posted.name())
                .record("about", &post(n))
                .records("to", [])
                .record("by", &by)
                .record("did", &by);
            fields.time("at", scale.at(n, until)).into_value()
        })
        .await?;
        for table in ["notice", "unread"] {
            self.write_rows(table, 0..scale.posts, &|n| {
                let person = &people[n as usize % people.len()];
                let id = notice_id(table, person, scale.at(n, until), &news(n));
                Fields::new().set("id", id).set("news", RecordId::new("news", news(n).as_str())).into_value()
            })
            .await?;
        }
        Ok(())
    }

    /// Writes so many new people who follow a record.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn write_many_followers(&self, count: u32, record: &Record, at: Timestamp) -> Result<(), StoreError> {
        let person = |n: u32| many("follower", n);
        self.write_rows("person", 0..count, &|n| {
            let fields = Fields::new().set("name", format!("Follower {n}")).set("guest", false);
            without_by(&Kind::Person.record(person(n)), fields, at)
        })
        .await?;
        let follow = |n: u32| follow_fields(&person(n), record, at, false).set("id", follow_id(&person(n), record));
        self.write_rows("follow", 0..count, &|n| follow(n).into_value()).await
    }
}

fn post(n: u32) -> Record {
    Kind::Post.record(many("many-post", n))
}

fn many(prefix: &str, n: u32) -> Key {
    Key::parse(&format!("{prefix}-{n}")).unwrap_or_else(|| Key::from_ulid(ulid::Ulid::from(u128::from(n))))
}

fn words(title: Option<&str>, text: &str) -> Words {
    let title = title.map(|title| title.split(". ").next().unwrap_or(title).chars().take(100).collect());
    Words::of(Version::standard(Locale::DEFAULT, title, text))
}

fn row(record: &Record, fields: Fields, by: &Record, at: Timestamp) -> Value {
    without_by(record, fields.record("by", by), at)
}

fn without_by(record: &Record, fields: Fields, at: Timestamp) -> Value {
    let mut object = match fields.into_value() {
        Value::Object(object) => object,
        _ => Object::new(),
    };
    object.insert("id", RecordId::new(record.kind.name(), record.key.as_str()).into_value());
    object.insert("at", time(at));
    Value::Object(object)
}
