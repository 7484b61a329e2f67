//! What every file has in common: lines, characters that may not be there, and the report of what is wrong.

use super::{Fault, LONGEST_LINE};

/// How much of a text is shown in a fault, in characters: enough to find it, short enough to read.
const LONGEST_EXCERPT: usize = 60;

/// A line of a file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'t> {
    /// From 1.
    pub number: usize,
    /// Without its end.
    pub text: &'t str,
}

/// The faults of one file, as they are found.
pub(super) struct Report<'f> {
    file: &'f str,
    faults: Vec<Fault>,
}

impl<'f> Report<'f> {
    /// A report without a fault.
    pub fn on(file: &'f str) -> Self {
        Self { file, faults: Vec::new() }
    }

    /// Adds a fault.
    pub fn fault(&mut self, line: usize, found: impl Into<String>, allowed: impl Into<String>) {
        self.faults.push(Fault { file: self.file.to_owned(), line, found: found.into(), allowed: allowed.into() });
    }

    /// How many faults there are so far.
    pub fn len(&self) -> usize {
        self.faults.len()
    }

    /// What was read, unless there is a fault; otherwise every fault, from the top of the file to its end.
    pub fn done<T>(mut self, read: Option<T>) -> Result<T, Vec<Fault>> {
        match read {
            Some(read) if self.faults.is_empty() => Ok(read),
            _ => {
                self.faults.sort_by_key(|fault| fault.line);
                Err(self.faults)
            }
        }
    }
}

/// The text without the mark that some editors put before it.
pub(super) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Cuts a text into its lines and reports those that no file of words has.
pub(super) fn lines<'t>(report: &mut Report<'_>, text: &'t str) -> Vec<Line<'t>> {
    let cut = without_mark(text).split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line));
    let lines: Vec<_> = cut.enumerate().map(|(at, text)| Line { number: at + 1, text }).collect();
    for line in &lines {
        check_characters(report, line);
        check_length(report, line);
    }
    lines
}

fn check_characters(report: &mut Report<'_>, line: &Line<'_>) {
    let Some(wrong) = line.text.chars().find(|char| char.is_control() || matches!(char, '\u{feff}' | '\u{fffd}'))
    else {
        return;
    };
    match wrong {
        '\t' => report.fault(line.number, "a tab", "spaces"),
        '\u{fffd}' => report.fault(line.number, "a character that could not be read (U+FFFD)", "a file saved as UTF-8"),
        wrong => {
            let found = format!("the control character U+{:04X}", u32::from(wrong));
            report.fault(line.number, found, "letters, digits, signs and spaces");
        }
    }
}

fn check_length(report: &mut Report<'_>, line: &Line<'_>) {
    // Bytes are never fewer than characters: most lines need no counting.
    if line.text.len() <= LONGEST_LINE {
        return;
    }
    let length = line.text.chars().count();
    if length > LONGEST_LINE {
        report.fault(
            line.number,
            format!("a line of {length} characters"),
            format!("at most {LONGEST_LINE} characters"),
        );
    }
}

/// A text with one space between its words: how a line was wrapped or typed is no part of what it says.
pub(super) fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Shows a piece of the file inside a fault: in quotation marks, cut, and with what cannot be seen written out.
pub(super) fn excerpt(text: &str) -> String {
    let mut shown = String::from("\"");
    for char in text.chars().take(LONGEST_EXCERPT) {
        if char.is_control() { shown.extend(char.escape_default()) } else { shown.push(char) }
    }
    if text.chars().nth(LONGEST_EXCERPT).is_some() {
        shown.push('…');
    }
    shown.push('"');
    shown
}
