//! The Markdown of a strategy in pieces: headings with what stands under them, paragraphs, lists, definitions.
//!
//! A general Markdown parser accepts any text and guesses. Here a guess would become a published promise, so only the
//! few shapes that a strategy needs are read, and everything else is a fault with its line.

use super::lines::{Line, Report, excerpt, tidy};
use super::{GlossaryPart, Item};
use std::collections::BTreeMap;

/// What a line is, by how it starts.
enum Shape<'t> {
    Blank,
    Heading { level: usize, title: &'t str },
    Bullet(&'t str),
    Numbered(u32, &'t str),
    Meaning(&'t str),
    Text(&'t str),
}

/// A heading and the lines under it.
pub(super) struct Section<'t> {
    /// How many `#` it has.
    pub level: usize,
    /// The heading.
    pub title: String,
    /// Its line.
    pub line: usize,
    body: Vec<Line<'t>>,
}

impl Section<'_> {
    /// The heading as it stands in the file.
    pub fn heading(&self) -> String {
        format!("`{} {}`", "#".repeat(self.level), excerpt(&self.title).trim_matches('"'))
    }
}

/// Which kind of list a section holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum List {
    /// `- item`
    Bullets,
    /// `1. item`
    Numbers,
}

impl List {
    const fn allowed(self) -> &'static str {
        match self {
            Self::Bullets => "list items that start with `- `",
            Self::Numbers => "list items that start with `1. `, `2. ` and so on",
        }
    }
}

/// Cuts the lines of a file into its sections. Text before the first heading is a fault.
pub(super) fn sections<'t>(report: &mut Report<'_>, lines: &[Line<'t>]) -> Vec<Section<'t>> {
    let mut sections: Vec<Section<'t>> = Vec::new();
    for line in lines {
        match (shape(line.text), sections.last_mut()) {
            (Shape::Heading { level, title }, _) => {
                if !line.text.trim_start().trim_start_matches('#').starts_with(' ') || level > 6 {
                    report.fault(
                        line.number,
                        excerpt(line.text),
                        "one to three `#`, a space and the words of a heading",
                    );
                }
                sections.push(Section { level, title: tidy(title), line: line.number, body: Vec::new() });
            }
            (_, Some(section)) => section.body.push(*line),
            (Shape::Blank, None) => {}
            (_, None) => report.fault(line.number, excerpt(line.text), "no text above the title (`# Title`)"),
        }
    }
    sections
}

fn shape(line: &str) -> Shape<'_> {
    let text = line.trim();
    if text.is_empty() {
        return Shape::Blank;
    }
    if text.starts_with('#') {
        let title = text.trim_start_matches('#');
        return Shape::Heading { level: text.len() - title.len(), title: title.trim() };
    }
    if let Some(rest) = text.strip_prefix(['-', '*', '+'])
        && (rest.is_empty() || rest.starts_with(char::is_whitespace))
    {
        return Shape::Bullet(rest.trim());
    }
    if let Some(rest) = text.strip_prefix(':') {
        return Shape::Meaning(rest.trim());
    }
    numbered(text).unwrap_or(Shape::Text(text))
}

/// `1. text` or `1) text`. Nine digits are as many as Markdown allows, and fit the number.
fn numbered(text: &str) -> Option<Shape<'_>> {
    let rest = text.trim_start_matches(|char: char| char.is_ascii_digit());
    let digits = text.get(..text.len() - rest.len()).filter(|digits| (1..=9).contains(&digits.len()))?;
    let item = rest.strip_prefix(['.', ')']).filter(|item| item.is_empty() || item.starts_with(char::is_whitespace))?;
    Some(Shape::Numbered(digits.parse().ok()?, item.trim()))
}

/// Whether a line is set in, as the second line of a list item or a list inside a list is.
fn is_set_in(line: &str) -> bool {
    line.starts_with("  ") || line.starts_with('\t')
}

/// Word processors put these where Markdown wants `- `; a dash without a space after it is no list item either.
fn is_foreign_bullet(text: &str) -> bool {
    text.starts_with(['•', '·', '◦', '▪', '‣', '\u{f0b7}', '-'])
}

/// The `Key: value` lines of a section. Faults each key that is missing, unknown, empty or there twice.
pub(super) fn keys(
    report: &mut Report<'_>,
    section: &Section<'_>,
    allowed: &[&'static str],
) -> BTreeMap<&'static str, (usize, String)> {
    let mut found = BTreeMap::new();
    let all = format!("the lines `{}: …`, once each", allowed.join(": …`, `"));
    for line in section.body.iter().filter(|line| !line.text.trim().is_empty()) {
        let (key, value) = line.text.split_once(':').unwrap_or((line.text, ""));
        let known = allowed.iter().find(|name| **name == key.trim());
        match known {
            Some(key) if value.trim().is_empty() => {
                report.fault(line.number, format!("`{key}:` without a value"), all.clone());
            }
            Some(key) if found.contains_key(key) => {
                report.fault(line.number, format!("`{key}:` a second time"), all.clone());
            }
            None => report.fault(line.number, excerpt(line.text), all.clone()),
            Some(_) => {}
        }
        if let Some(key) = known {
            found.entry(*key).or_insert_with(|| (line.number, tidy(value)));
        }
    }
    for key in allowed.iter().filter(|key| !found.contains_key(*key)) {
        report.fault(section.line, format!("no line `{key}: …` under {}", section.heading()), all.clone());
    }
    found
}

/// How paragraphs of prose are divided.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Paragraphs {
    /// By an empty line.
    ByEmptyLine,
    /// By an empty line, or by a line that ends a sentence: the way in which visions are written.
    BySentence,
}

/// The paragraphs of a section that holds prose only.
pub(super) fn prose(report: &mut Report<'_>, section: &Section<'_>, divided: Paragraphs) -> Vec<String> {
    let before = report.len();
    let mut paragraphs: Vec<String> = Vec::new();
    let mut open = false;
    for line in &section.body {
        let text = match shape(line.text) {
            Shape::Text(text) if !is_foreign_bullet(text) => text,
            Shape::Blank | Shape::Heading { .. } => {
                open = false;
                continue;
            }
            _ => {
                report.fault(
                    line.number,
                    excerpt(line.text),
                    format!("sentences under {}, no list", section.heading()),
                );
                continue;
            }
        };
        match paragraphs.last_mut().filter(|_| open) {
            Some(paragraph) => extend(paragraph, text),
            None => paragraphs.push(tidy(text)),
        }
        open = divided == Paragraphs::ByEmptyLine
            || !text.trim_end_matches(['"', '\'', '”', '’', ')']).ends_with(['.', '?', '!']);
    }
    fault_if_empty(report, section, paragraphs.is_empty(), before, "at least one sentence");
    paragraphs
}

/// The items of a section that holds one list only.
pub(super) fn list(report: &mut Report<'_>, section: &Section<'_>, kind: List) -> Vec<Item> {
    let before = report.len();
    let mut items: Vec<Item> = Vec::new();
    let mut open = false;
    for line in &section.body {
        let (found, text) = match shape(line.text) {
            Shape::Blank | Shape::Heading { .. } => {
                open = false;
                continue;
            }
            Shape::Bullet(text) => (Some((List::Bullets, next(&items))), text),
            Shape::Numbered(number, text) => (Some((List::Numbers, number)), text),
            Shape::Meaning(_) => (None, line.text.trim()),
            Shape::Text(text) => (None, text),
        };
        match (found, items.last_mut()) {
            (Some(_), Some(_)) if is_set_in(line.text) => {
                report.fault(line.number, excerpt(line.text), "no list inside a list");
            }
            (Some((found, number)), _) if found == kind => {
                check_item(report, line, next(&items), number, text);
                items.push(Item { number, text: tidy(text), line: line.number });
                open = true;
            }
            (None, Some(item)) if (open || is_set_in(line.text)) && !is_foreign_bullet(text) => {
                extend(&mut item.text, text);
            }
            _ => {
                report.fault(
                    line.number,
                    excerpt(line.text),
                    format!("{} under {}", kind.allowed(), section.heading()),
                );
            }
        }
    }
    fault_if_empty(report, section, items.is_empty(), before, kind.allowed());
    items
}

/// The number that comes next: one more than the last one, so that one gap is one fault.
fn next(items: &[Item]) -> u32 {
    items.last().map_or(1, |item| item.number.saturating_add(1))
}

fn check_item(report: &mut Report<'_>, line: &Line<'_>, expected: u32, number: u32, text: &str) {
    if number != expected {
        report.fault(line.number, format!("number {number}"), format!("number {expected}"));
    }
    if text.is_empty() {
        report.fault(line.number, "a list item without words", "words after the mark of a list item");
    }
}

/// What a line of a glossary goes on from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Above {
    /// Nothing: the line starts a word.
    Gap,
    /// A meaning, which may be wrapped.
    Meaning,
    /// A line that was faulted. What is wrapped below it would only repeat the fault.
    Fault,
}

/// The words of a section that holds definitions only: a word on a line, `: what it means` on the next.
pub(super) fn definitions(report: &mut Report<'_>, section: &Section<'_>) -> Vec<GlossaryPart> {
    const ALLOWED: &str = "a word on a line of its own and `: what it means` on the next";
    let before = report.len();
    let mut words: Vec<GlossaryPart> = Vec::new();
    let mut above = Above::Gap;
    for (at, line) in section.body.iter().enumerate() {
        let next = section.body.get(at + 1).map(|next| shape(next.text));
        let starts_word = above == Above::Gap || matches!(next, Some(Shape::Meaning(_)));
        above = match (shape(line.text), words.last_mut()) {
            (Shape::Blank | Shape::Heading { .. }, _) => Above::Gap,
            (Shape::Meaning(meaning), Some(word)) if word.meaning.is_empty() && !meaning.is_empty() => {
                word.meaning = tidy(meaning);
                Above::Meaning
            }
            (Shape::Text(text), _) if starts_word => {
                words.push(GlossaryPart { term: tidy(text), meaning: String::new(), line: line.number });
                Above::Gap
            }
            (Shape::Text(text), Some(word)) if above == Above::Meaning => {
                extend(&mut word.meaning, text);
                Above::Meaning
            }
            (Shape::Text(_), _) => Above::Fault,
            _ => {
                report.fault(line.number, excerpt(line.text), ALLOWED);
                Above::Fault
            }
        };
    }
    check_words(report, &words);
    fault_if_empty(report, section, words.is_empty(), before, ALLOWED);
    words
}

fn check_words(report: &mut Report<'_>, words: &[GlossaryPart]) {
    let mut seen = BTreeMap::new();
    for word in words {
        if word.meaning.is_empty() {
            report.fault(
                word.line,
                format!("{} without a meaning", excerpt(&word.term)),
                "`: what it means` on the next line",
            );
        }
        if let Some(first) = seen.insert(word.term.to_lowercase(), word.line) {
            report.fault(
                word.line,
                format!("{} a second time, after line {first}", excerpt(&word.term)),
                "each word once",
            );
        }
    }
}

/// Goes on with a text that was wrapped in the file.
fn extend(text: &mut String, more: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(&tidy(more));
}

/// An empty section is a fault, but not a second one when its lines were faulted already.
fn fault_if_empty(report: &mut Report<'_>, section: &Section<'_>, empty: bool, before: usize, allowed: &str) {
    if empty && report.len() == before {
        report.fault(section.line, format!("nothing under {}", section.heading()), allowed);
    }
}
