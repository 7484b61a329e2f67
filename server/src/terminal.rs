//! What commands say on the terminal.

use std::fmt::Display;
use std::io::Write as _;

/// Says a line, or several. Nobody listening is no trouble: whoever pipes a command into `head` has read enough.
pub fn say(text: impl Display) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// Lays out rows in columns, two spaces apart, each line indented by two. The last column is as wide as it likes.
pub fn aligned(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or_default()).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
        format!("  {}", cells.collect::<Vec<_>>().join("  ")).trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_whatever_the_names_are() {
        let row = |cells: [&str; 2]| cells.map(String::from).to_vec();
        assert_eq!(aligned(&[row(["Zoë", "one"]), row(["Bernadette", "two"])]), "  Zoë         one\n  Bernadette  two");
        assert_eq!(aligned(&[]), "");
    }
}
