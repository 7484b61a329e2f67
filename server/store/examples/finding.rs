//! How long a search takes, with few posts and with many: `finding FOLDER POSTS…` makes a database with each number of posts
//! in the folder, and prints one line of JSON for each.
//!
//! The texts have forty words from a list of four thousand, of which a few stand in nearly every text and most in hardly
//! any, as in any language. Nothing is drawn by chance, so that two measurements measure the same.

use domain::content::{Language, Locale, Version, Words};
use domain::forum::{Gate, Space};
use domain::record::Key;
use jiff::Timestamp;
use std::error::Error;
use std::time::{Duration, Instant};
use store::{Act, Place, Scale, Store, Wanted};

/// How many words there are.
const WORDS: f64 = 4_000.0;
/// How many words a post has.
const LENGTH: usize = 40;
/// How often each search is done.
const TIMES: u32 = 200;

type Failed = Box<dyn Error + Send + Sync>;

#[tokio::main]
async fn main() -> Result<(), Failed> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("use it as: finding FOLDER POSTS…")?;
    for posts in arguments {
        let place = Place { url: format!("surrealkv://{folder}/{posts}"), login: None, namespace: "bench".into() };
        let store = Store::open(&place).await?;
        let space = Key::parse("room").ok_or("a key")?;
        let begun = Instant::now();
        fill(&store, &space, posts.parse()?).await?;
        let searches = measure(&store, std::slice::from_ref(&space)).await?;
        let filled = begun.elapsed().as_secs();
        println!("{{\"posts\": {posts}, \"seconds\": {filled}, \"milliseconds\": {{{searches}}}}}");
    }
    Ok(())
}

async fn fill(store: &Store, space: &Key, posts: u32) -> Result<(), Failed> {
    let now: Timestamp = "2026-11-20T10:00:00Z".parse()?;
    let words = Words::of(Version::standard(Locale::DEFAULT, Some("A room".into()), ""));
    let room = Space { key: space.clone(), gate: Gate::open(space.clone()), words, picture: "talk".into(), topics: 0 };
    store.add_space(&Act::of_the_site(now), &room, 1).await?;
    Ok(store.write_many_posts(Scale::of(posts), std::slice::from_ref(space), now, &text).await?)
}

/// The searches: by how common their words are.
async fn measure(store: &Store, spaces: &[Key]) -> Result<String, Failed> {
    let language = Language::from_code("en").ok_or("English")?;
    let searches: [(&str, &[usize]); 6] = [
        ("a common word", &[2]),
        ("a word", &[150]),
        ("a rare word", &[3_900]),
        ("two common words", &[3, 5]),
        ("a common and a rare word", &[3, 3_900]),
        ("two rare words that never meet", &[3_000, 3_500]),
    ];
    let mut measured = vec![];
    for (name, ranks) in searches {
        let mut took = vec![];
        for turn in 0..TIMES {
            // Neighbours are about as common: not always the same word, which would be in memory.
            let typed: Vec<String> = ranks.iter().map(|rank| word(rank + turn as usize % 8)).collect();
            let begun = Instant::now();
            let attempts = store.attempts(&typed.join(" "), language).await?;
            let attempt = attempts.first().ok_or("something to look for")?;
            store.find(&Wanted::new(language, &attempt.readings, spaces)).await?;
            took.push(begun.elapsed());
        }
        took.sort();
        let at = |part: usize| ms(took[(took.len() - 1) * part / 100]);
        measured.push(format!("\"{name}\": {{\"p50\": {:.2}, \"p99\": {:.2}}}", at(50), at(99)));
    }
    Ok(measured.join(", "))
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// The post of that number.
fn text(n: u32) -> String {
    let mut state = (u64::from(n) + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let words = (0..LENGTH).map(|_| {
        for shift in [13, 7, 17] {
            state ^= if shift == 7 { state >> shift } else { state << shift };
        }
        let part = (state >> 11) as f64 / (1_u64 << 53) as f64;
        // Each word is as common as its place in the list says (Zipf's law).
        word((WORDS.powf(part) - 1.0) as usize)
    });
    words.collect::<Vec<_>>().join(" ")
}

/// A word of four syllables that no rule of English shortens.
fn word(rank: usize) -> String {
    const SYLLABLES: [&str; 16] =
        ["bo", "ko", "lu", "mo", "tu", "ro", "su", "no", "po", "du", "fo", "gu", "ho", "ju", "vo", "wu"];
    [rank & 15, (rank >> 4) & 15, (rank >> 8) & 15, (rank * 7) & 15].map(|at| SYLLABLES[at]).concat()
}
