//! How long a booklet takes, and how much memory: `cargo run --release -p paper --example measure -- FONTS PICTURES BLOCKS`.

use paper::{Block, Booklet, Fonts, Labels, Language, Part, Picture, Size, Text, pdf};
use std::path::Path;
use std::time::Instant;

fn main() {
    let mut words = std::env::args().skip(1);
    let mut next = || words.next().expect("a folder of fonts, a folder of pictures, and how many blocks");
    let (fonts, pictures, blocks) = (next(), next(), next().parse().expect("a number"));
    let fonts = Fonts::read(Path::new(&fonts)).expect("fonts");
    for round in 0..8 {
        // Other words each time: what typst remembers of the last booklet does not help.
        let booklet = booklet(Path::new(&pictures), blocks, round);
        let began = Instant::now();
        let made = pdf(&booklet, &fonts).expect("a booklet");
        println!("{blocks} blocks: {} ms, {} kB, {}", began.elapsed().as_millis(), made.len() / 1024, memory());
    }
}

fn booklet(pictures: &Path, blocks: usize, round: usize) -> Booklet {
    let language = Language { code: "en".into(), right_to_left: false };
    let mut files: Vec<_> =
        std::fs::read_dir(pictures).expect("pictures").map(|entry| entry.expect("one").path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "svg"));
    files.sort();
    let block = |n: usize| Block {
        text: format!(
            "This is sentence number {n} of round {round}. It says **one thing** that somebody wants to read on paper."
        ),
        picture: Some(Picture {
            file: std::fs::read(&files[n % files.len()]).expect("a picture"),
            alt: Some("A picture.".into()),
        }),
    };
    let parts = (0..blocks).step_by(10).map(|first| Part {
        texts: vec![Text { language: language.clone(), note: None, blocks: (first..first + 10).map(block).collect() }],
        ..Part::new(format!("Part {first}"), language.clone(), 1)
    });
    Booklet {
        title: "A booklet".into(),
        made: "Measured".into(),
        labels: Labels { contents: "Contents".into(), page: "{page} of {pages}".into(), missing: String::new() },
        size: Size::Usual,
        parts: parts.collect(),
        language: language.clone(),
    }
}

/// The memory that is in use and the most that was, where the system tells.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let lines = status.lines().filter(|line| line.starts_with("VmRSS") || line.starts_with("VmHWM"));
    lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join(", ")
}
