//! Checking a text from the command line.

use crate::program::{Folder, Said};

fn check(folder: &Folder, text: &str, more: &[&str]) -> Said {
    folder.write("page.md", text.as_bytes());
    folder.run(&[&["check", "easy-read", "page.md"], more].concat())
}

#[test]
fn a_text_is_checked_and_each_finding_has_its_place_and_a_better_way() {
    let folder = Folder::new();
    let said =
        check(&folder, "# Your plan\n\n![A plan](plan.svg) This is your plan.\n\nÉtienne, we will\nutilise it.\n", &[]);
    assert_eq!(said.code, Some(1), "{}{}", said.out, said.err);
    assert_eq!(
        said.out,
        "page.md:5:1: stops: Choose a picture that shows what this says. “Étienne, we will utilise it.”\n\
         page.md:6:1: stops: Use an easier word, or explain this one in the glossary. “utilise” better: use\n\
         2 that stop, 0 that warn.\n"
    );
    let explained = check(&folder, "![](plan.svg) We will utilise it.\n", &["--explained", "plan,utilise"]).well();
    assert_eq!(explained, "0 that stop, 0 that warn.\n");
    assert!(!folder.path().join("data").exists(), "a check needs no database");
}

#[test]
fn another_program_can_read_what_was_found() {
    let folder = Folder::new();
    let said = check(&folder, "![](a.svg) Weź np. wodę.\n", &["--lang", "pl", "--format", "json"]).well();
    for part in [
        "\"line\": 1,",
        "\"column\": 16,",
        "\"start\": 16,",
        "\"end\": 19,",
        "\"rule\": \"abbreviation\",",
        "\"severity\": \"warns\",",
        "\"words\": \"np.\",",
        "\"better\": \"na przykład\"",
    ] {
        assert!(said.contains(part), "{part} is missing in {said}");
    }
    assert_eq!(check(&folder, "", &["--format", "json"]).well(), "[]\n");
}

#[test]
fn a_file_that_cannot_be_read_is_no_finding() {
    let folder = Folder::new();
    let missing = folder.run(&["check", "easy-read", "missing.md"]);
    assert_eq!(missing.code, Some(2));
    assert!(missing.err.starts_with("Cannot read missing.md: it is not there."), "{}", missing.err);
    folder.write("old.md", b"Yes.\ncaf\xe9");
    let old = folder.run(&["check", "easy-read", "old.md"]);
    assert_eq!(old.code, Some(2));
    assert!(old.err.starts_with("old.md:2: found a byte that is no letter (0xe9)"), "{}", old.err);
}
