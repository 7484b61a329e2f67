//! Many posts, for measuring: the same ones for the same number.

use crate::values::time;
use crate::{Fields, Store, StoreError};
use domain::content::{Locale, Version, Words};
use domain::record::{Key, Kind, Record};
use jiff::{SignedDuration, Timestamp};
use surrealdb::types::{Object, RecordId, SurrealValue as _, Value};

/// How many posts a topic gets.
const POSTS_A_TOPIC: u32 = 50;
/// How many records are written at once.
const BATCH: u32 = 500;

impl Store {
    /// Writes `posts` posts in topics of fifty, by turns to the spaces and from the people that are given, one minute
    /// apart and all before `until`. Their texts come from `text`. Nothing is drawn by chance, so that two measurements
    /// measure the same.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn write_many_posts(
        &self,
        posts: u32,
        spaces: &[Key],
        people: &[Key],
        until: Timestamp,
        text: &(dyn Fn(u32) -> String + Sync),
    ) -> Result<(), StoreError> {
        let at = |n: u32| until - SignedDuration::from_mins(i64::from(posts - n));
        let by = |n: u32| Kind::Person.record(people[n as usize % people.len()].clone());
        let topic = |n: u32| Kind::Topic.record(many("many-topic", n / POSTS_A_TOPIC));
        for start in (0..posts).step_by(BATCH as usize) {
            let numbers = start..posts.min(start + BATCH);
            let topics = numbers.clone().filter(|n| n % POSTS_A_TOPIC == 0).map(|n| {
                let last = posts.min(n + POSTS_A_TOPIC) - 1;
                let space = Kind::Space.record(spaces[(n / POSTS_A_TOPIC) as usize % spaces.len()].clone());
                let fields = Fields::new()
                    .record("space", &space)
                    .time("last_at", at(last))
                    .set("posts", last - n + 1)
                    .set("numbered", last - n + 1)
                    .json("words", &words(Some(&text(n)), ""));
                row(&topic(n), fields, &by(n), at(n))
            });
            let rows = numbers.clone().map(|n| {
                let fields = Fields::new()
                    .record("topic", &topic(n))
                    .set("n", n % POSTS_A_TOPIC + 1)
                    .json("words", &words(None, &text(n)));
                row(&Kind::Post.record(many("many-post", n)), fields, &by(n), at(n))
            });
            let fields = Fields::new().set("topics", topics.collect::<Vec<_>>()).set("posts", rows.collect::<Vec<_>>());
            self.ask("INSERT INTO topic $topics RETURN NONE; INSERT INTO post $posts RETURN NONE", fields).await?;
        }
        Ok(())
    }
}

fn many(prefix: &str, n: u32) -> Key {
    Key::parse(&format!("{prefix}-{n}")).unwrap_or_else(|| Key::from_ulid(ulid::Ulid::from(u128::from(n))))
}

fn words(title: Option<&str>, text: &str) -> Words {
    let title = title.map(|title| title.split(". ").next().unwrap_or(title).chars().take(100).collect());
    Words::of(Version::standard(Locale::DEFAULT, title, text))
}

fn row(record: &Record, fields: Fields, by: &Record, at: Timestamp) -> Value {
    let mut object = match fields.record("by", by).into_value() {
        Value::Object(object) => object,
        _ => Object::new(),
    };
    object.insert("id", RecordId::new(record.kind.name(), record.key.as_str()).into_value());
    object.insert("at", time(at));
    Value::Object(object)
}
