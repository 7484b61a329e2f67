//! What a reader, a screen reader and a printer rely on, read back by programs that are not ours: lopdf, and pdftotext of
//! Poppler.

mod hostile;
mod reading;
mod tagged;

use crate::{Block, Booklet, Fonts, Labels, Language, Part, Picture, Size, Text, press};
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// The fonts of the site, as `make style` builds them.
fn fonts() -> Fonts {
    let site = std::env::var_os("TEST_SITE_DIR").map(PathBuf::from);
    let site = site.unwrap_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/site")));
    Fonts::read(&site.join("fonts/paper")).expect("the fonts of booklets; `make style` builds them")
}

fn language(code: &str) -> Language {
    Language { code: code.to_owned(), right_to_left: code == "ur" }
}

fn picture(concept: &str, alt: Option<&str>) -> Picture {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../style/pictures");
    let file = std::fs::read(format!("{folder}/{concept}.svg")).expect("a picture of the site");
    Picture { file, alt: alt.map(str::to_owned) }
}

fn block(text: &str) -> Block {
    Block { text: text.to_owned(), picture: None }
}

fn text(code: &str, blocks: Vec<Block>) -> Text {
    Text { language: language(code), note: None, blocks }
}

fn part(heading: &str, code: &str, level: u8, texts: Vec<Text>) -> Part {
    Part { texts, ..Part::new(heading, language(code), level) }
}

fn booklet(parts: Vec<Part>) -> Booklet {
    Booklet {
        title: "Buses in the evening".into(),
        language: language("en"),
        made: "Building Together, 3 March 2026".into(),
        labels: Labels {
            contents: "What is in this booklet".into(),
            page: "Page {page} of {pages}".into(),
            missing: "A star stands for a sign that cannot be printed.".into(),
        },
        size: Size::Usual,
        parts,
    }
}

/// The PDF, made without a complaint of typst.
fn made(booklet: &Booklet) -> Vec<u8> {
    let printed = press::print(booklet, &fonts()).expect("a booklet");
    assert_eq!(printed.warnings, [""; 0]);
    printed.pdf
}

/// The words of a PDF page by page, in reading order, as somebody else's program finds them.
fn pages(pdf: &[u8]) -> Vec<String> {
    let mut program = Command::new("pdftotext")
        .args(["-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("pdftotext; `sh end2end/install.sh paper` installs it");
    let mut input = program.stdin.take().expect("its input");
    let pdf = pdf.to_vec();
    let writer = std::thread::spawn(move || input.write_all(&pdf));
    let output = program.wait_with_output().expect("the words");
    writer.join().expect("a thread").expect("the whole file to be read");
    let words = String::from_utf8(output.stdout).expect("UTF-8");
    words.trim_end_matches('\u{c}').split('\u{c}').map(unwrapped).collect()
}

/// Text without line breaks and the marks of direction that pdftotext adds.
fn unwrapped(text: &str) -> String {
    let steers = |c: &char| matches!(c, '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2060}' | '\u{200e}' | '\u{200f}');
    let plain: String = text.chars().filter(|c| !steers(c)).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
