//! `check easy-read`: reads a Markdown file as a page of easy read, and says what stops and what warns.
//!
//! It opens no database and reads no settings, so that it can stand in anybody's own checks of texts.

use super::{CheckEasyRead, Format};
use crate::stop::Stop;
use crate::terminal::say;
use domain::content::easy_read::{Finding, Rule, Severity, check_blocks};
use domain::content::{Block, Locale};
use serde::Serialize;
use std::path::Path;
use std::process::ExitCode;

/// How much of the words concerned is shown, in characters.
const LONGEST_WORDS: usize = 60;

/// Checks a file. Ends with 1 where something stops, and with 2 where the file cannot be read.
pub(crate) fn check_easy_read(asked: &CheckEasyRead) -> ExitCode {
    let text = match read(&asked.file) {
        Ok(text) => text,
        Err(why) => {
            eprintln!("{why}");
            return ExitCode::from(2);
        }
    };
    let reports = reports(asked, &text);
    match asked.format {
        Format::Text => say(as_text(&reports)),
        Format::Json => say(serde_json::to_string_pretty(&reports).unwrap_or_default()),
    }
    ExitCode::from(u8::from(reports.iter().any(|report| report.severity == "stops")))
}

fn read(path: &Path) -> Result<String, String> {
    let bytes = std::fs::read(path).map_err(|cause| Stop::CannotRead(path.to_owned(), cause).to_string())?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        super::import::not_text(&path.display().to_string(), error.as_bytes(), at).to_string()
    })
}

/// One finding, as `--format json` gives it. The fields are described in `docs/easy-read-checker.md`.
#[derive(Debug, Serialize)]
struct Report {
    file: String,
    /// From 1.
    line: usize,
    /// In characters, from 1.
    column: usize,
    /// In bytes of the file, from 0.
    start: usize,
    end: usize,
    rule: &'static str,
    severity: &'static str,
    message: String,
    words: String,
    better: Option<String>,
}

fn reports(asked: &CheckEasyRead, text: &str) -> Vec<Report> {
    let explained = |word: &str| asked.explained.iter().any(|known| known.eq_ignore_ascii_case(word));
    let parts = parts(text);
    let blocks: Vec<_> = parts.iter().map(|part| part.block.clone()).collect();
    let findings = check_blocks(&blocks, &asked.lang, &explained).into_iter();
    let findings = findings.filter_map(|(at, finding)| Some((parts.get(at)?, finding)));
    // A heading is no idea of its own, so it needs no picture.
    let findings = findings.filter(|(part, finding)| finding.rule != Rule::NoPicture || !part.is_heading());
    let mut lines = Lines { text, at: 0, line: 1, column: 1 };
    findings.map(|(part, finding)| report(asked, &mut lines, part, finding)).collect()
}

fn report(asked: &CheckEasyRead, lines: &mut Lines<'_>, part: &Part, finding: Finding) -> Report {
    let (line, column) = lines.place(part.start + finding.start);
    Report {
        file: asked.file.display().to_string(),
        line,
        column,
        start: part.start + finding.start,
        end: part.start + finding.end,
        rule: finding.rule.message().trim_start_matches("easy-read-rule-"),
        severity: if finding.severity == Severity::Stops { "stops" } else { "warns" },
        message: app::message(Locale::DEFAULT, finding.rule.message(), &[]),
        words: part.block.text.get(finding.start..finding.end).unwrap_or_default().to_owned(),
        better: finding.better,
    }
}

/// Lines and columns of a text, asked for from its start to its end.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: usize,
    column: usize,
}

impl Lines<'_> {
    fn place(&mut self, byte: usize) -> (usize, usize) {
        let passed = self.text.get(self.at..byte).unwrap_or_default();
        self.line += passed.matches('\n').count();
        let (column, rest) = passed.rsplit_once('\n').map_or((self.column, passed), |(_, rest)| (1, rest));
        self.column = column + rest.chars().count();
        self.at = byte;
        (self.line, self.column)
    }
}

/// A block of the page, and where its text starts in the file.
struct Part {
    block: Block,
    start: usize,
}

impl Part {
    fn is_heading(&self) -> bool {
        self.block.text.starts_with('#')
    }
}

/// The paragraphs of a file as blocks. An image at the start of one is its picture; an image that stands alone is the
/// picture of the paragraph behind it.
fn parts(text: &str) -> Vec<Part> {
    let mut parts = vec![];
    let mut alone = None;
    for (start, paragraph) in paragraphs(text) {
        let (picture, length) = image(paragraph).map_or((None, 0), |(name, length)| (Some(name.to_owned()), length));
        let rest = paragraph.get(length..).unwrap_or_default();
        if picture.is_some() && rest.trim().is_empty() {
            // Two pictures in a row: the first one has no words.
            let last = alone.replace((picture, start + length));
            parts.extend(last.map(|(picture, start)| without_words(picture, start)));
            continue;
        }
        let space = rest.len() - rest.trim_start().len();
        let picture = picture.or(alone.take().and_then(|(picture, _)| picture));
        let block = Block { text: rest.trim().to_owned(), picture };
        parts.push(Part { block, start: start + length + space });
    }
    parts.extend(alone.map(|(picture, start)| without_words(picture, start)));
    parts
}

fn without_words(picture: Option<String>, start: usize) -> Part {
    Part { block: Block { text: String::new(), picture }, start }
}

/// What stands between empty lines, with the byte at which it starts.
fn paragraphs(text: &str) -> Vec<(usize, &str)> {
    let mut paragraphs = vec![];
    // Some editors put a mark before the first letter.
    let mut at = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut start = None;
    for line in text.get(at..).unwrap_or_default().split_inclusive('\n') {
        if !line.trim().is_empty() {
            start.get_or_insert(at);
        } else if let Some(start) = start.take() {
            paragraphs.extend(text.get(start..at).map(|paragraph| (start, paragraph)));
        }
        at += line.len();
    }
    paragraphs.extend(start.and_then(|start| Some((start, text.get(start..)?))));
    paragraphs
}

/// The address of an image that a paragraph starts with, and how long the image is.
fn image(paragraph: &str) -> Option<(&str, usize)> {
    let rest = paragraph.strip_prefix("![")?;
    let (words, rest) = rest.split_once("](")?;
    let (address, _) = rest.split_once(')')?;
    let is_plain = !words.contains(['[', ']', '\n']) && !address.contains('\n') && !address.trim().is_empty();
    is_plain.then_some((address, "![](".len() + words.len() + address.len() + ")".len()))
}

fn as_text(reports: &[Report]) -> String {
    let mut lines: Vec<String> = reports.iter().map(line).collect();
    let stops = reports.iter().filter(|report| report.severity == "stops").count();
    lines.push(format!("{stops} that stop, {} that warn.", reports.len() - stops));
    lines.join("\n")
}

fn line(report: &Report) -> String {
    let Report { file, line, column, severity, message, .. } = report;
    let words = shown(&report.words);
    let words = if words.is_empty() { words } else { format!(" “{words}”") };
    let better = match report.better.as_deref() {
        None => String::new(),
        Some("") => " better: leave it out".to_owned(),
        Some(better) => format!(" better: {}", shown(better.trim())),
    };
    format!("{file}:{line}:{column}: {severity}: {message}{words}{better}")
}

/// Words on one line, cut where they get long. Signs that nobody sees, or that would command the terminal, are named.
fn shown(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let long = line.chars().count() > LONGEST_WORDS;
    let hidden = |char: char| {
        char.is_control()
            || matches!(char, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let chars = line.chars().take(LONGEST_WORDS);
    let mut shown: String =
        chars.map(|char| if hidden(char) { char.escape_unicode().to_string() } else { char.to_string() }).collect();
    if long {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_blocks_and_an_image_before_the_words_is_the_picture() {
        let text = "\u{feff}# Your plan\n\n![A plan](plan.svg) This is\nyour plan.\n\n![](yes.svg)\n\nSay yes.\n\n\
                    No picture.\n\n![](end.svg)";
        let parts = parts(text);
        let seen: Vec<_> = parts.iter().map(|part| (part.block.text.as_str(), part.block.picture.as_deref())).collect();
        assert_eq!(
            seen,
            [
                ("# Your plan", None),
                ("This is\nyour plan.", Some("plan.svg")),
                ("Say yes.", Some("yes.svg")),
                ("No picture.", None),
                ("", Some("end.svg")),
            ]
        );
        for part in &parts {
            assert!(text[part.start..].starts_with(&part.block.text), "{}", part.block.text);
        }
    }

    #[test]
    fn what_nobody_sees_is_named_on_the_terminal() {
        assert_eq!(shown("a\u{202e}b \u{1b}[31m"), "a\\u{202e}b \\u{1b}[31m");
        assert!(shown(&"long ".repeat(100)).ends_with('…'));
    }
}
