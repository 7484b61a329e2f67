//! Outcome measures, with what similar areas and England reach.

use super::Fault;
use super::lines::{Report, excerpt};
use super::table::{Row, choices, rows, word_key};
use crate::strategy::terms::{Better, Unit};
use std::collections::BTreeMap;

const COLUMNS: [&str; 11] = [
    "code",
    "name",
    "unit",
    "better",
    "local",
    "group_value",
    "group_rank",
    "group_size",
    "england_value",
    "england_rank",
    "england_size",
];

/// The longest code, in characters. The codes of the national framework (ASCOF) have 2 to 4.
const LONGEST_CODE: usize = 20;

/// A measure as the file says it.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureRow {
    /// The code by which officers know it: 1 to 20 letters, digits and hyphens, in the file once (`1a` is `1A`).
    pub code: String,
    /// What it measures.
    pub name: String,
    /// What the values count.
    pub unit: Unit,
    /// Which way is good.
    pub better: Better,
    /// The value here, in the range of the unit.
    pub local: f64,
    /// How the group of similar areas does; `None` where its three cells are empty.
    pub group: Option<Place>,
    /// How England does; `None` where its three cells are empty.
    pub england: Option<Place>,
    /// The line of the row, from 1.
    pub line: usize,
}

/// What others reach, and this area's place among them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Their value, in the range of the unit.
    pub value: f64,
    /// This area's place, from 1 (the best) to `size`.
    pub rank: u32,
    /// How many areas there are, at least 1.
    pub size: u32,
}

/// Reads a table of measures.
///
/// The columns are `code`, `name`, `unit` (`percent`, `score`, `per 100000`), `better` (`higher`, `lower`), `local`, and
/// `value`, `rank` and `size` of `group_` and of `england_`. Numbers are plain: `71.8`, with neither `%` nor `1,000`.
///
/// # Errors
/// Every fault of the file, from its top to its end.
pub fn parse_measures(file_name: &str, text: &str) -> Result<Vec<MeasureRow>, Vec<Fault>> {
    let mut report = Report::on(file_name);
    let mut codes = BTreeMap::new();
    let mut measures = Vec::new();
    for row in rows(&mut report, text, &COLUMNS) {
        check_code(&mut report, &row, &mut codes);
        measures.extend(read(&mut report, &row));
    }
    report.done(Some(measures))
}

fn check_code(report: &mut Report<'_>, row: &Row, codes: &mut BTreeMap<String, usize>) {
    let Some(code) = row.cell("code").filter(|code| !code.is_empty()) else { return };
    if code.len() > LONGEST_CODE || !code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        let allowed = format!("at most {LONGEST_CODE} letters, digits and hyphens");
        report.fault(row.line, format!("{} in `code`", excerpt(code)), allowed);
    }
    if let Some(first) = codes.get(&code.to_lowercase()) {
        report.fault(
            row.line,
            format!("the code {} a second time, after line {first}", excerpt(code)),
            "each code once",
        );
    } else {
        codes.insert(code.to_lowercase(), row.line);
    }
}

fn read(report: &mut Report<'_>, row: &Row) -> Option<MeasureRow> {
    // Read one by one before any `?`, so that every fault of the row is found.
    let code = row.words(report, "code");
    let name = row.words(report, "name");
    let units = choices(Unit::ALL.map(Unit::key));
    let unit = row.read(report, "unit", units, |cell| Unit::from_key(&word_key(cell)));
    let directions = choices(Better::ALL.map(Better::key));
    let better = row.read(report, "better", directions, Better::from_key);
    let local = value(report, row, "local", unit);
    let group = place(report, row, ["group_value", "group_rank", "group_size"], unit);
    let england = place(report, row, ["england_value", "england_rank", "england_size"], unit);
    Some(MeasureRow {
        code: code?,
        name: name?,
        unit: unit?,
        better: better?,
        local: local?,
        group: group?,
        england: england?,
        line: row.line,
    })
}

/// A value in the range of its unit.
fn value(report: &mut Report<'_>, row: &Row, column: &str, unit: Option<Unit>) -> Option<f64> {
    let value = row.read(report, column, "a number such as 71.8", plain_decimal)?;
    match unit {
        Some(unit) if !unit.allows(value) => {
            let allowed = if unit == Unit::Percent { "0 to 100 for a percentage" } else { "0 or more" };
            report.fault(row.line, format!("{value} in `{column}`"), allowed);
            None
        }
        _ => Some(value),
    }
}

/// The inner `None` is an area without values; the outer one a fault.
#[allow(clippy::option_option)]
fn place(report: &mut Report<'_>, row: &Row, columns: [&str; 3], unit: Option<Unit>) -> Option<Option<Place>> {
    if columns.iter().all(|column| row.cell(column).is_some_and(str::is_empty)) {
        return Some(None);
    }
    let [value_column, rank_column, size_column] = columns;
    let value = value(report, row, value_column, unit);
    let rank = row.read(report, rank_column, "a whole number from 1", positive);
    let size = row.read(report, size_column, "a whole number from 1", positive);
    let (value, rank, size) = (value?, rank?, size?);
    if rank > size {
        report.fault(row.line, format!("{rank} in `{rank_column}`"), format!("1 to {size}, as `{size_column}` says"));
        return None;
    }
    Some(Some(Place { value, rank, size }))
}

/// The standard parser also takes `inf`, `nan`, `1e5` and `+1`, which in a table of measures are slips.
fn plain_decimal(cell: &str) -> Option<f64> {
    let unsigned = cell.strip_prefix('-').unwrap_or(cell);
    let (whole, part) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let value: f64 = if digits(whole) && digits(part) { cell.parse().ok()? } else { return None };
    value.is_finite().then_some(value)
}

fn positive(cell: &str) -> Option<u32> {
    let digits = cell.bytes().all(|byte| byte.is_ascii_digit());
    if digits { cell.parse().ok().filter(|number| *number > 0) } else { None }
}
