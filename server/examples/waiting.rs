//! What the bench measures the queues with: `waiting FOLDER NUMBER` makes the data folder of a site with the demonstration
//! data, so many posts that wait for a moderator, and so many that are held with a concern about somebody's safety.

use domain::content::{Locale, Version, Words};
use domain::forum::{NewPost, PostState, Topic};
use domain::record::Key;
use jiff::{SignedDuration, Timestamp};
use std::error::Error;
use store::{Act, Place, Store};

type Failed = Box<dyn Error + Send + Sync>;

fn main() -> Result<(), Failed> {
    let mut arguments = std::env::args().skip(1);
    let (Some(folder), Some(number)) = (arguments.next(), arguments.next()) else {
        return Err("use it as: waiting FOLDER NUMBER".into());
    };
    server::runtime()?.block_on(write(&folder, number.parse()?))
}

async fn write(folder: &str, number: u32) -> Result<(), Failed> {
    let url = format!("surrealkv://{folder}/database");
    std::fs::create_dir_all(format!("{folder}/database"))?;
    let store = Store::open(&Place { url, login: None, namespace: "building_together".into() }).await?;
    let now: Timestamp = "2026-11-20T10:00:00Z".parse()?;
    server::demo::load_if_empty(&store, now).await?;
    let gates: Vec<_> = store.spaces().await?.into_iter().map(|space| space.gate).collect();
    let topics = store.latest_topics(&gates, number.max(1)).await?;
    let people = store.people().await?;
    for n in 0..number {
        let by = &people[n as usize % people.len()].key;
        let act = Act::of(by, now + SignedDuration::from_secs(i64::from(n)));
        for (state, text) in WAITING {
            add(&store, &act, &topics[n as usize % topics.len()], state, &format!("{text} That was day {n}.")).await?;
        }
    }
    // What makes them found is not to be made while somebody measures.
    Ok(store.index_all().await?)
}

const WAITING: [(PostState, &str); 2] = [
    (PostState::Waiting, "Nobody came to take me to the day centre."),
    (PostState::Held, "I am afraid of him when we are alone."),
];

async fn add(store: &Store, act: &Act, topic: &Topic, state: PostState, text: &str) -> Result<(), Failed> {
    let words = Words::of(Version::standard(Locale::DEFAULT, None, text));
    let key = Key::parse(&ulid::Ulid::new().to_string().to_lowercase()).ok_or("a key")?;
    let new = NewPost { state, ..NewPost::own(key, words) };
    Ok(store.add_post(act, &topic.key, &new).await?)
}
