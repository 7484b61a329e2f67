//! How long the easy-read checker takes: for a megabyte of text, for a post, and for texts made to be slow.
//!
//! `cargo run --release -p domain --example easy_read_speed`

use domain::content::easy_read::check;
use std::time::{Duration, Instant};

/// A page of easy read with something wrong here and there, about 60 words.
const POST: &str = "You can ask for help at home. We listen to you. The meeting was held on 12 May 2026 at 14:30.\n\n\
    They will utilise **your** ideas, e.g. about buses. About 50% of people said yes; others did not answer. \
    My sister helps me to cook and I help her in the garden, because we live together near the old library. \
    Read [our plan](https://example.org/plan?part=2). Dr. Green is happy.\n\n";

/// The fastest of several runs: the rest of the machine only ever makes it slower.
fn time(text: &str, language: &str) -> Duration {
    let run = || {
        let start = Instant::now();
        std::hint::black_box(check(std::hint::black_box(text), language, &|_| false));
        start.elapsed()
    };
    (0..5).map(|_| run()).min().unwrap_or_default()
}

fn main() {
    let megabyte = POST.repeat(1_000_000 / POST.len() + 1);
    println!("a post of {} bytes: {:?}", POST.len(), time(POST, "en"));
    println!("a post of 10 kB: {:?}", time(&POST.repeat(10_000 / POST.len()), "en"));
    for language in ["en", "pl", "ro", "ur", "pa"] {
        println!("1 MB in the table of {language}: {:?}", time(&megabyte, language));
    }
    for (name, piece) in [
        ("one sentence of words", "word "),
        ("one word", "a"),
        ("stops", "! ( "),
        ("stars", "*a "),
        ("brackets", "](a "),
        ("negations", "not "),
        ("mixed letters", "\u{43e}o"),
        ("hidden signs", "\u{200b}"),
    ] {
        let small = time(&piece.repeat(100_000 / piece.len()), "en");
        let large = time(&piece.repeat(1_000_000 / piece.len()), "en");
        println!("1 MB of {name}: {large:?} (100 kB: {small:?})");
    }
}
