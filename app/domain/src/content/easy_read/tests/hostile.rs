//! Texts that nobody writes on purpose, or only to do harm.

use super::nothing_known;
use crate::content::Block;
use crate::content::easy_read::{Rule, Severity, check, check_blocks};

/// Small, the same on every run, and good enough to make odd texts.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end).expect("a small number")).expect("a small number")
    }
}

const PIECES: &[&str] = &[
    "a",
    "Z",
    "I",
    "É",
    "ß",
    "ﷺ",
    "آپ",
    "ہیں۔",
    "؟",
    "न",
    "ि",
    "中",
    "。",
    "👩‍👩‍👧",
    "🇬🇧",
    "1️⃣",
    "e\u{301}",
    "\u{332}",
    "\u{200d}",
    "\u{200f}",
    "\u{202e}",
    "\u{feff}",
    "\u{0}",
    "\u{ad}",
    "İ",
    "ŉ",
    "𝘢",
    "½",
    "²",
    "Ⅳ",
    "1",
    "0",
    "12",
    "2026",
    "14:30",
    "12/05/2026",
    "May",
    "50",
    "%",
    "‰",
    "+",
    "&",
    "/",
    ".",
    "…",
    "...",
    "!",
    "?",
    ",",
    ";",
    ":",
    "'",
    "’",
    "\"",
    "”",
    "(",
    ")",
    "[",
    "]",
    "](",
    "![",
    "[^",
    "<",
    ">",
    "<u>",
    "</u>",
    "<sup",
    "*",
    "**",
    "***",
    "_",
    "__",
    "`",
    "\\",
    "#",
    "# ",
    "- ",
    "1. ",
    "> ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    " ",
    " ",
    " ",
    "-",
    "‑",
    "–",
    "@",
    "www.",
    "https://",
    "mailto:",
    "e.g.",
    "Dr.",
    "not",
    "n't",
    "is",
    "was",
    "sent",
    "and",
    "in order to",
    "think outside",
    "the box",
    "iv",
    "NHS",
    "HELP",
    "am",
    "o'clock",
    "hours",
    "at",
    "ies",
    "ing",
    "iz",
    "ed",
    "\u{43e}",
    "word",
    "carer",
    "caregivers",
    "\u{200b}",
];

#[test]
fn no_text_breaks_the_checker() {
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    for round in 0..5_000 {
        let pieces = 1 + chance.below(30);
        let text: String = (0..pieces).map(|_| PIECES[chance.below(PIECES.len())]).collect();
        let language = if round % 4 == 0 { "ur" } else { "en" };
        for finding in check(&text, language, &|word| word.len() == 3) {
            assert!(finding.start < finding.end, "{text:?}: {finding:?}");
            assert!(text.get(finding.start..finding.end).is_some(), "{text:?}: {finding:?}");
        }
        let blocks = [text.clone(), text].map(|text| Block { text, picture: None });
        assert!(!check_blocks(&blocks, language, &nothing_known).is_empty());
    }
}

#[test]
fn a_sentence_of_ten_thousand_words_is_one_finding_for_its_length() {
    let text = "word ".repeat(10_000);
    let found = check(&text, "en", &nothing_known);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].rule, found[0].severity, found[0].start), (Rule::SentenceLength, Severity::Stops, 0));
}

#[test]
fn no_text_makes_the_checker_slow() {
    let start = std::time::Instant::now();
    for piece in PIECES.iter().chain(&[
        "](a",
        "a](",
        "<a ",
        "a.b",
        "a-",
        "A ",
        "MCM ",
        "is ly ",
        "1-",
        "1.",
        "0 ",
        "on the ",
        "banana ",
        "'",
        "*a ",
        "a* ",
        "\u{43e}o",
        "\u{43e}o ",
    ]) {
        let text = piece.repeat(12_000 / piece.len());
        check(&text, "en", &nothing_known);
        check(&format!("call {text}"), "ur", &nothing_known);
    }
    // Generous, for a busy machine without optimisation: what grows with the square of the length takes minutes.
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}
