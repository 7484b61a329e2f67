//! How long a page of a moderator's queue takes with little and with much that waits: `cargo run -p store --release
//! --example queue`. The p99 with 10,000 should be at most twice that with 50.

use domain::accounts::{Person, Preferences};
use domain::content::{Locale, Version, Words};
use domain::forum::{Gate, NewPost, NewTopic, PostState, Space};
use domain::moderation::MatterKind;
use domain::record::Key;
use jiff::{SignedDuration, Timestamp};
use std::time::{Duration, Instant};
use store::{Act, Place, QueueAsk, Store, StoreError};

const SPACES: usize = 4;
const READS: usize = 300;

fn key(text: String) -> Key {
    Key::parse(&text).expect("a key of letters and digits")
}

fn words(text: String) -> Words {
    Words::of(Version::standard(Locale::DEFAULT, None, text))
}

#[tokio::main]
async fn main() -> Result<(), StoreError> {
    let place = Place { url: "mem://".into(), login: None, namespace: "queue".into() };
    let store = Store::open(&place).await?;
    let start = Timestamp::UNIX_EPOCH;
    let (name, preferences) = ("Ben".to_owned(), Preferences::default());
    let ben = Person { key: key("ben".into()), name, guest: false, preferences, locale: None, grants: vec![] };
    store.add_person(&Act::of_the_site(start), &ben, None).await?;
    for space in 0..SPACES {
        let space_key = key(format!("space-{space}"));
        let (gate, picture) = (Gate::open(space_key.clone()), "bus".into());
        let new = Space { key: space_key.clone(), gate, words: words("A space.".into()), picture, topics: 0 };
        store.add_space(&Act::of_the_site(start), &new, 1).await?;
        let topic =
            NewTopic::own(key(format!("topic-{space}")), words("A topic.".into()), words("A first post.".into()));
        store.start_topic(&Act::of(&ben.key, start), &space_key, &topic).await?;
    }
    let mut said = 0;
    for waiting in [50, 1_000, 10_000] {
        while said < waiting {
            let act = Act::of(&ben.key, start + SignedDuration::from_secs(said as i64));
            let state = PostState::Waiting;
            let new = NewPost { state, ..NewPost::own(key(format!("post-{said}")), words(format!("I say {said}."))) };
            store.add_post(&act, &key(format!("topic-{}", said % SPACES)), &new).await?;
            said += 1;
        }
        let times = read(&store).await?;
        println!("{waiting:>6} waiting: p50 {:?}, p99 {:?}", times[READS / 2], times[READS * 99 / 100]);
    }
    Ok(())
}

/// The first page of all spaces and kinds, many times; the times in order.
async fn read(store: &Store) -> Result<Vec<Duration>, StoreError> {
    let spaces: Vec<Key> = (0..SPACES).map(|space| key(format!("space-{space}"))).collect();
    let ask = QueueAsk { spaces, kinds: MatterKind::ALL.to_vec(), after: None };
    let mut times = vec![];
    for _ in 0..READS {
        let begun = Instant::now();
        store.queue(&ask).await?;
        times.push(begun.elapsed());
    }
    times.sort();
    Ok(times)
}
