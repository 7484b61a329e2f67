//! Tables with named columns, as spreadsheets write them (CSV, RFC 4180).

use super::lines::{Report, excerpt, lines, tidy, without_mark};
use std::collections::BTreeMap;
use std::fmt::Display;

/// A row of a table.
pub(super) struct Row {
    /// The line that it starts on, from 1.
    pub line: usize,
    cells: BTreeMap<&'static str, String>,
}

impl Row {
    /// What stands in a column; `None` only where the whole column is missing, which is a fault already.
    pub fn cell(&self, column: &str) -> Option<&str> {
        self.cells.get(column).map(String::as_str)
    }

    /// The words of a column that must not be empty.
    pub fn words(&self, report: &mut Report<'_>, column: &str) -> Option<String> {
        let cell = self.cell(column)?;
        if cell.is_empty() {
            report.fault(self.line, format!("nothing in `{column}`"), "words");
            return None;
        }
        Some(cell.to_owned())
    }

    /// What `read` makes of a column; where it makes nothing, a fault that says what is `allowed`.
    pub fn read<T>(
        &self,
        report: &mut Report<'_>,
        column: &str,
        allowed: impl Display,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let cell = self.cell(column)?;
        let value = read(cell);
        if value.is_none() {
            report.fault(self.line, format!("{} in `{column}`", excerpt(cell)), allowed.to_string());
        }
        value
    }
}

/// A word of a fixed list, as people write it (`per 100000`) or as the program names it (`per-100000`).
pub(super) fn word_key(cell: &str) -> String {
    cell.replace(' ', "-")
}

/// Names what is allowed, as people write it.
pub(super) fn choices<'k>(keys: impl IntoIterator<Item = &'k str>) -> String {
    keys.into_iter().map(|key| format!("`{}`", key.replace('-', " "))).collect::<Vec<_>>().join(", ")
}

/// Reads a table with exactly these columns, in any order, and at least one row.
pub(super) fn rows(report: &mut Report<'_>, text: &str, columns: &'static [&'static str]) -> Vec<Row> {
    lines(report, text);
    let mut records = records(report, without_mark(text)).into_iter();
    let Some((line, header)) = records.next() else {
        report.fault(1, "an empty file", format!("a first line with the columns {}", columns.join(",")));
        return Vec::new();
    };
    let header = read_header(report, line, &header, columns);
    let mut empty = true;
    let rows = records.filter_map(|(line, cells)| {
        empty = false;
        read_row(report, line, &cells, &header)
    });
    let rows: Vec<_> = rows.collect();
    if empty {
        report.fault(line, "no row under the names of the columns", "at least one row");
    }
    rows
}

/// The records of the file with the line that each starts on.
fn records(report: &mut Report<'_>, text: &str) -> Vec<(usize, Vec<String>)> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut records = Vec::new();
    let mut place = Place { byte: 0, line: 1 };
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {
                let end = usize::try_from(reader.position().byte()).unwrap_or(text.len());
                let (line, raw) = place.advance(text, end);
                // The reader takes a quotation mark that is never closed as closed at the end of the file.
                if raw.bytes().filter(|byte| *byte == b'"').count() % 2 == 1 {
                    report.fault(
                        line,
                        "a quotation mark without its partner",
                        "quotation marks in pairs around a cell",
                    );
                }
                records.push((line, record.iter().map(tidy).collect()));
            }
            Ok(false) => return records,
            Err(error) => {
                report.fault(place.line, error.to_string(), "a table as spreadsheets write it (CSV)");
                return records;
            }
        }
    }
}

/// Where the reader is. Its own count of lines starts a record at the empty lines above it.
struct Place {
    byte: usize,
    line: usize,
}

impl Place {
    /// Goes to the end of a record; gives its first line and how it is written.
    fn advance<'t>(&mut self, text: &'t str, end: usize) -> (usize, &'t str) {
        let raw = text.get(self.byte..end).unwrap_or_default();
        let written = raw.trim_start_matches(['\r', '\n']);
        let breaks = |text: &str| text.bytes().filter(|byte| *byte == b'\n').count();
        let line = self.line + breaks(raw) - breaks(written);
        self.line += breaks(raw);
        self.byte = end;
        (line, written)
    }
}

/// The columns of the file, in its order; `None` for one that is not wanted.
fn read_header(
    report: &mut Report<'_>,
    line: usize,
    header: &[String],
    columns: &'static [&'static str],
) -> Vec<Option<&'static str>> {
    let all = format!("the columns {}, once each", columns.join(","));
    if let [only] = header
        && only.contains(';')
    {
        report.fault(line, "columns divided by `;`", "columns divided by `,`");
        return vec![None];
    }
    let mut found = Vec::new();
    for name in header {
        let column = columns.iter().copied().find(|column| column == name);
        match column {
            None => report.fault(line, format!("the column {}", excerpt(name)), all.clone()),
            Some(_) if found.contains(&column) => {
                report.fault(line, format!("the column `{name}` a second time"), all.clone());
            }
            Some(_) => {}
        }
        found.push(column);
    }
    for column in columns.iter().filter(|column| !found.contains(&Some(**column))) {
        report.fault(line, format!("no column `{column}`"), all.clone());
    }
    found
}

fn read_row(report: &mut Report<'_>, line: usize, cells: &[String], header: &[Option<&'static str>]) -> Option<Row> {
    if header == [None] {
        return None;
    }
    if cells.iter().all(String::is_empty) {
        report.fault(line, "a row without words", "rows with words");
        return None;
    }
    if cells.len() != header.len() {
        report.fault(line, format!("{} cells", cells.len()), format!("{} cells, one for each column", header.len()));
        return None;
    }
    let named = header.iter().zip(cells).filter_map(|(column, cell)| Some(((*column)?, cell.clone())));
    Some(Row { line, cells: named.collect() })
}
