//! Bringing in a strategy, and again when it has changed.

use crate::program::Folder;
use std::path::{Path, PathBuf};

const STRATEGY: &str = include_str!("files/strategy.md");
const MEASURES: &str = include_str!("files/measures-2025-26.csv");
const PLAN: &str = include_str!("files/plan.csv");

const COUNTS: &str = "2 priorities
3 commitments
2 numbered actions
2 points of evidence
2 themes
2 measures
2 plan rows
2 glossary words
";

fn folder(strategy: &str, measures: &str, plan: &str) -> Folder {
    let folder = Folder::new();
    folder.write("strategy.md", strategy.as_bytes());
    folder.write("measures-2025-26.csv", measures.as_bytes());
    folder.write("plan.csv", plan.as_bytes());
    folder
}

fn import(folder: &Folder, more: &[&str]) -> crate::program::Said {
    let files = ["import", "strategy", "strategy.md", "--measures", "measures-2025-26.csv", "--actions", "plan.csv"];
    folder.run(&[&files, more].concat())
}

#[test]
fn a_strategy_is_read_and_counted_and_a_second_run_changes_nothing() {
    let folder = folder(STRATEGY, MEASURES, PLAN);
    let first = import(&folder, &[]).well();
    assert!(first.starts_with(&format!("{COUNTS}This has changed:\n  added strategy: ")), "{first}");
    let second = import(&folder, &[]).well();
    assert_eq!(second, format!("{COUNTS}Nothing has changed.\n"));
}

#[test]
fn a_dry_run_shows_what_would_change_and_writes_nothing() {
    let folder = folder(STRATEGY, MEASURES, PLAN);
    let dry = import(&folder, &["--dry-run"]).well();
    assert!(dry.contains("This would change:\n  added strategy: "), "{dry}");
    assert!(dry.ends_with("Nothing was written, because of --dry-run.\n"), "{dry}");
    let then = import(&folder, &[]).well();
    assert!(then.contains("  added strategy: "), "the dry run wrote something: {then}");
}

#[test]
fn a_changed_file_changes_what_differs_and_shows_it_before_and_after() {
    let folder = folder(STRATEGY, MEASURES, PLAN);
    import(&folder, &[]).well();
    folder.write(
        "strategy.md",
        STRATEGY.replace("answer every letter within a week", "answer every letter within three days").as_bytes(),
    );
    let changed = import(&folder, &[]).well();
    let told = changed.strip_prefix(COUNTS).expect("the counts first");
    assert_eq!(
        told,
        "This has changed:\n  changed commitment:\n    before: answer every letter within a week.\n    \
         after:  answer every letter within three days.\n"
    );
}

#[test]
fn the_faults_of_all_files_are_told_at_once_and_nothing_is_written() {
    let strategy = STRATEGY.replace("Period: 2026-04-01 to 2030-03-31", "Period: soon");
    let measures = MEASURES.replace("percent,higher,61.5", "per cent,higher,many");
    let folder = folder(&strategy, &measures, PLAN);
    folder.write("plan.csv", &[PLAN.as_bytes(), b"caf\xe9\n"].concat());
    let said = import(&folder, &[]).trouble();
    for part in [
        "strategy.md:4: found the period \"soon\"; allowed two dates",
        "measures-2025-26.csv:2: found ",
        "plan.csv:4: found a byte that is no letter (0xe9); allowed text saved as UTF-8",
        "Nothing was written.",
    ] {
        assert!(said.contains(part), "{part} is missing in:\n{said}");
    }
    assert!(said.matches("measures-2025-26.csv:2:").count() >= 2, "each fault is told:\n{said}");
    folder.write("strategy.md", STRATEGY.as_bytes());
    let then = folder.run(&["import", "strategy", "strategy.md"]).well();
    assert!(then.contains("  added strategy: "), "something was written: {then}");
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let folder = Folder::new();
    let said = folder.run(&["import", "strategy", "missing.md"]).trouble();
    assert!(said.starts_with("Cannot read missing.md: it is not there."), "{said}");
}

/// The published strategy stands beside the project, where it is at hand; it is not part of it.
fn published() -> Option<[PathBuf; 3]> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/examples");
    let files = ["strategy-2023-2028.md", "measures-2016-17.csv", "action-plan-2018.csv"].map(|name| folder.join(name));
    files.iter().all(|file| file.is_file()).then_some(files)
}

#[test]
fn a_published_strategy_is_read_to_the_last_item() {
    let Some(files) = published() else { return };
    let [strategy, measures, plan] = files.each_ref().map(|file| file.to_str().expect("a path"));
    let folder = Folder::new();
    let command = ["import", "strategy", strategy, "--measures", measures, "--actions", plan];
    let counts = "3 priorities\n18 commitments\n18 numbered actions\n17 points of evidence\n7 themes\n26 measures\n\
        12 plan rows\n8 glossary words\n";
    let first = folder.run(&command).well();
    assert!(first.starts_with(&format!("{counts}This has changed:\n")), "{first}");
    assert_eq!(folder.run(&command).well(), format!("{counts}Nothing has changed.\n"));
}
