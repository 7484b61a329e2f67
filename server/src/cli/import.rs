//! `import strategy`: reads the files, says what was read and what changed.

use super::{Desk, ImportStrategy};
use crate::stop::Stop;
use crate::terminal::say;
use domain::strategy::import::{Counts, Fault, MeasureRow, PlanRow, parse_measures, parse_plan, parse_strategy};
use std::path::Path;
use store::{Act, ImportChange, ImportFiles};

/// How many lines of changes are shown: about two screens.
const MOST_LINES: usize = 60;
/// How much of a text is shown, in characters.
const LONGEST_TEXT: usize = 100;

impl Desk {
    pub(super) async fn import_strategy(&self, import: ImportStrategy) -> Result<(), Stop> {
        let files = read(&import)?;
        say(counts(&files));
        let report = self.store.import_strategy(&Act::of_the_site(self.now), &files, import.dry_run).await?;
        say(changes(&report.changes, import.dry_run));
        Ok(())
    }
}

/// Reads all files that were named. The faults of all of them come at once.
fn read(import: &ImportStrategy) -> Result<ImportFiles, Stop> {
    let strategy = parse(&import.file, parse_strategy)?;
    let measures = import.measures.as_deref().map(|path| parse(path, parse_measures)).transpose()?;
    let plan = import.actions.as_deref().map(|path| parse(path, parse_plan)).transpose()?;
    match (strategy, measures.transpose(), plan.transpose()) {
        (Ok(strategy), Ok(measures), Ok(plan)) => {
            let period = import.period.clone().or_else(|| years_in_name(import.measures.as_deref()?));
            let period = period.unwrap_or_else(|| strategy.from.year().to_string());
            Ok(ImportFiles { strategy, measures, period, plan })
        }
        (strategy, measures, plan) => {
            let faults = [strategy.err(), measures.err(), plan.err()];
            Err(Stop::Files(faults.into_iter().flatten().flatten().collect()))
        }
    }
}

type Parsed<T> = Result<T, Vec<Fault>>;

/// Reads one file. That it cannot be opened stops everything; what is wrong inside is told with the other files' faults.
fn parse<T>(path: &Path, parse: impl Fn(&str, &str) -> Parsed<T>) -> Result<Parsed<T>, Stop> {
    let bytes = std::fs::read(path).map_err(|cause| Stop::CannotRead(path.to_owned(), cause))?;
    let name = path.display().to_string();
    Ok(match std::str::from_utf8(&bytes) {
        Ok(text) => parse(&name, text),
        Err(error) => Err(vec![not_text(&name, &bytes, error.valid_up_to())]),
    })
}

/// Spreadsheets on older computers save in other ways of writing letters as bytes; a pound sign then arrives as rubbish.
pub(super) fn not_text(file: &str, bytes: &[u8], at: usize) -> Fault {
    Fault {
        file: file.to_owned(),
        line: bytes[..at].iter().filter(|byte| **byte == b'\n').count() + 1,
        found: format!("a byte that is no letter (0x{:02x})", bytes[at]),
        allowed: "text saved as UTF-8".to_owned(),
    }
}

/// The years in the name of a file: `measures-2016-17.csv` is for 2016-17.
fn years_in_name(path: &Path) -> Option<String> {
    let name = path.file_stem()?.to_str()?;
    let year = |text: &str| text.len() >= 4 && text.as_bytes()[..4].iter().all(u8::is_ascii_digit);
    let start = name.char_indices().map(|(at, _)| at).find(|at| name.is_char_boundary(*at) && year(&name[*at..]))?;
    let years: String = name[start..].chars().take_while(|c| c.is_ascii_digit() || *c == '-').collect();
    Some(years.trim_end_matches('-').to_owned())
}

/// What was read, for comparing with the published document. Files that were not given are not counted.
fn counts(files: &ImportFiles) -> String {
    let (measures, plan): (&[MeasureRow], &[PlanRow]) =
        (files.measures.as_deref().unwrap_or_default(), files.plan.as_deref().unwrap_or_default());
    let counts = Counts::of(Some(&files.strategy), measures, plan);
    let lines = [
        Some(count(counts.priorities, "priority", "priorities")),
        Some(count(counts.commitments, "commitment", "commitments")),
        Some(count(counts.actions, "numbered action", "numbered actions")),
        Some(count(counts.evidence, "point of evidence", "points of evidence")),
        Some(count(counts.themes, "theme", "themes")),
        files.measures.as_ref().map(|_| count(counts.measures, "measure", "measures")),
        files.plan.as_ref().map(|_| count(counts.plan_rows, "plan row", "plan rows")),
        Some(count(counts.glossary, "glossary word", "glossary words")),
    ];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// What changed, or would change.
fn changes(changes: &[ImportChange], dry_run: bool) -> String {
    match (changes.is_empty(), dry_run) {
        (true, false) => "Nothing has changed.".to_owned(),
        (true, true) => "Nothing would change.".to_owned(),
        (false, false) => format!("This has changed:\n{}", list(changes)),
        (false, true) => format!("This would change:\n{}\nNothing was written, because of --dry-run.", list(changes)),
    }
}

fn list(changes: &[ImportChange]) -> String {
    let mut lines: Vec<String> = vec![];
    for (at, change) in changes.iter().enumerate() {
        let more = told(change);
        if lines.len() + more.len() > MOST_LINES {
            lines.push(format!("  and {}", count(changes.len() - at, "more change", "more changes")));
            break;
        }
        lines.extend(more);
    }
    lines.join("\n")
}

fn told(change: &ImportChange) -> Vec<String> {
    match change {
        ImportChange::Added { kind, text } => vec![format!("  added {}: {}", kind.name(), short(text))],
        ImportChange::Changed { kind, before, after } if before == after => {
            vec![format!("  changed {}: {} (its figures, dates or place)", kind.name(), short(after))]
        }
        ImportChange::Changed { kind, before, after } => vec![
            format!("  changed {}:", kind.name()),
            format!("    before: {}", short(before)),
            format!("    after:  {}", short(after)),
        ],
        ImportChange::Moved { kind, text, from, to } => {
            vec![format!("  moved {} from {from} to {to}: {}", kind.name(), short(text))]
        }
        ImportChange::Ended { kind, text } => vec![format!("  ended {}: {}", kind.name(), short(text))],
    }
}

/// One line, cut where it gets long.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST_TEXT {
        return line;
    }
    format!("{}…", line.chars().take(LONGEST_TEXT).collect::<String>().trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::record::Kind;

    #[test]
    fn the_years_are_read_from_the_name_of_the_file() {
        let years = |name: &str| years_in_name(Path::new(name));
        assert_eq!(years("files/measures-2016-17.csv").as_deref(), Some("2016-17"));
        assert_eq!(years("2024 figures.csv").as_deref(), Some("2024"));
        assert_eq!(years("année-2025-.csv").as_deref(), Some("2025"));
        assert_eq!(years("measures.csv"), None);
    }

    #[test]
    fn a_long_list_of_changes_ends_with_how_many_more_there_are() {
        let added = |n: usize| ImportChange::Added { kind: Kind::Commitment, text: format!("promise {n}") };
        let many: Vec<_> = (0..100).map(added).collect();
        let said = changes(&many, true);
        assert!(said.starts_with("This would change:\n  added commitment: promise 0\n"), "{said}");
        assert!(said.contains("\n  and 40 more changes\n"), "{said}");
        assert_eq!(changes(&[], false), "Nothing has changed.");
    }

    #[test]
    fn a_changed_text_is_shown_before_and_after() {
        let changed = ImportChange::Changed { kind: Kind::Commitment, before: "old".into(), after: "new".into() };
        assert_eq!(told(&changed), ["  changed commitment:", "    before: old", "    after:  new"]);
    }

    #[test]
    fn a_file_in_another_encoding_is_a_fault_with_its_line() {
        let fault = not_text("plan.csv", b"a,b\n\xa3100,x", 4);
        assert_eq!(fault.to_string(), "plan.csv:2: found a byte that is no letter (0xa3); allowed text saved as UTF-8");
    }
}
