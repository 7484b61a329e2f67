//! How fast people can post at the same time, beside what the database gives for one record in one durable transaction.
//! `posting FOLDER SECONDS` opens databases of its own in the folder, lets 32 writers write, and prints one line of JSON.
//!
//! A post is written as a form writes it: with its event, its number, and what is counted. What makes it found by the
//! search runs beside, as in the program, and a post counts when it can be found. Afterwards all of them are read
//! back: none may be lost, none may be there twice, and no number may be given twice.

use domain::content::{Locale, Version, Words};
use domain::forum::NewPost;
use domain::record::Key;
use jiff::Timestamp;
use std::collections::BTreeSet;
use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant};
use store::{Act, Place, Scale, Store};
use surrealdb::Surreal;
use surrealdb::engine::any::Any;

/// So many write at the same time.
const WRITERS: u32 = 32;
/// So many are there before, in a fiftieth as many conversations; two writers that meet in one wait for each other.
const POSTS: u32 = 100_000;

type Failed = Box<dyn Error + Send + Sync>;

fn main() -> Result<(), Failed> {
    let mut arguments = std::env::args().skip(1);
    let (Some(folder), Some(seconds)) = (arguments.next(), arguments.next()) else {
        return Err("use it as: posting FOLDER SECONDS".into());
    };
    let time = Duration::from_secs(seconds.parse()?);
    let runtime = server::runtime()?;
    let plain = runtime.block_on(plain(format!("surrealkv://{folder}/plain?sync=every"), time))?;
    let (posts, lost, twice) = runtime.block_on(posts(format!("surrealkv://{folder}/posts"), time))?;
    let [plain, posts] = [f64::from(plain), posts].map(|count| count / time.as_secs_f64());
    println!(
        "{{\"writers\": {WRITERS}, \"plain\": {plain:.0}, \"posts\": {posts:.0}, \"ratio\": {:.2}, \"lost\": {lost}, \"twice\": {twice}}}",
        posts / plain
    );
    Ok(())
}

/// Lets all writers do the same until the time is over, and answers how often it was done.
async fn at_once<F, Fut>(time: Duration, write: F) -> Result<u32, Failed>
where
    F: Fn(u32, u32) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<(), Failed>> + Send,
{
    let (write, over, done) = (Arc::new(write), Arc::new(AtomicBool::new(false)), Arc::new(AtomicU32::new(0)));
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| {
            let (write, over, done) = (write.clone(), over.clone(), done.clone());
            tokio::spawn(async move {
                for turn in 0.. {
                    if over.load(Ordering::Relaxed) {
                        break;
                    }
                    write(writer, turn).await?;
                    done.fetch_add(1, Ordering::Relaxed);
                }
                Ok::<(), Failed>(())
            })
        })
        .collect();
    let begun = Instant::now();
    while begun.elapsed() < time {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    // What was written in the time counts; what is under way is still ended.
    let count = done.load(Ordering::Relaxed);
    over.store(true, Ordering::Relaxed);
    for writer in writers {
        writer.await??;
    }
    Ok(count)
}

/// One record with a short text in one durable transaction.
async fn plain(address: String, time: Duration) -> Result<u32, Failed> {
    let db: Surreal<Any> = surrealdb::engine::any::connect(address).await?;
    db.use_ns("bench").use_db("bench").await?;
    db.query("DEFINE TABLE note SCHEMAFULL; DEFINE FIELD text ON note TYPE string").await?.check()?;
    at_once(time, move |writer, turn| {
        let db = db.clone();
        async move {
            let answer = db
                .query("CREATE type::record('note', $key) SET text = $text")
                .bind(("key", format!("{writer}-{turn}")))
                .bind(("text", text(turn)))
                .await?;
            answer.check()?;
            Ok(())
        }
    })
    .await
}

/// Posts as people write them; and how many of them are lost or there twice.
async fn posts(address: String, time: Duration) -> Result<(f64, usize, usize), Failed> {
    let place = Place { url: address, login: None, namespace: "bench".into() };
    let store = Store::open(&place).await?;
    let now: Timestamp = "2026-11-20T10:00:00Z".parse()?;
    server::demo::load_if_empty(&store, now).await?;
    server::demo::scale(&store, POSTS, now).await?;
    let scale = Scale::of(POSTS);
    let written = Arc::new(std::sync::Mutex::new(BTreeSet::new()));
    let finding = tokio::spawn({
        let store = store.clone();
        async move {
            while store.index_changes().await.is_ok() {
                store.changed().await;
            }
        }
    });
    let begun = Instant::now();
    let count = at_once(time, {
        let (store, written) = (store.clone(), written.clone());
        move |writer, turn| {
            let (store, written) = (store.clone(), written.clone());
            async move {
                let topic = key(&format!("many-topic-{}", (writer * 61 + turn) % scale.topics))?;
                let by = key(&format!("many-person-{}", writer % scale.people))?;
                let post = key(&format!("posted-{writer}-{turn}"))?;
                let words = Words::of(Version::standard(Locale::DEFAULT, None, text(turn)));
                store.add_post(&Act::of(&by, now), &topic, &NewPost::own(post.clone(), words)).await?;
                if let Ok(mut written) = written.lock() {
                    written.insert(post);
                }
                Ok(())
            }
        }
    })
    .await?;
    store.index_changes().await?;
    finding.abort();
    // All of them can be found now, which took a little longer than the writing.
    let count = f64::from(count) * time.as_secs_f64() / begun.elapsed().as_secs_f64();
    let (mut found, mut places, mut twice) = (BTreeSet::new(), BTreeSet::new(), 0);
    for number in 0..scale.topics {
        let topic = store.topic(&key(&format!("many-topic-{number}"))?).await?;
        for page in 1..=topic.numbered.div_ceil(store::POSTS_A_PAGE) {
            for post in store.posts(&topic, page).await? {
                let new = found.insert(post.key) & places.insert((number, post.n));
                twice += usize::from(!new);
            }
        }
    }
    let written = written.lock().map(|written| written.clone()).unwrap_or_default();
    Ok((count, written.difference(&found).count(), twice))
}

fn key(text: &str) -> Result<Key, Failed> {
    Key::parse(text).ok_or_else(|| format!("not a key: {text}").into())
}

fn text(turn: u32) -> String {
    format!(
        "The bus was late again, for the {turn}th time this year. I wrote to the company and nobody has answered me."
    )
}
