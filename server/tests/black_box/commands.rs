//! People, roles, cards and demonstration data from the command line.

use crate::program::Folder;

#[test]
fn an_officer_adds_a_person_gives_a_role_and_prints_a_card() {
    let folder = Folder::new();
    let added = folder.run(&["person", "add", "Jo", "--email", "jo@example.org"]).well();
    assert!(added.contains("Key: jo"), "{added}");
    let namesake = folder.run(&["person", "add", "Jo"]).well();
    assert!(namesake.contains("Key: jo-2"), "{namesake}");
    folder.run(&["person", "role", "jo", "board-member", "--scope", "board:carers"]).well();
    let said = folder.run(&["person", "card", "jo", "--file", "jo.html"]).well();
    let phrase = said.lines().next().expect("the words").to_owned();
    let page = folder.read("jo.html");
    assert!(phrase.split(' ').all(|word| page.contains(word)), "the words are not on the card");
    assert!(page.contains("<svg") && page.contains(">Jo<"));
    let list = folder.run(&["person", "list"]).well();
    assert!(list.contains("board-member (board:carers)"), "{list}");
    assert!(!list.contains("example.org"), "addresses are nobody's business: {list}");
    folder.run(&["person", "void", "jo"]).well();
    let list = folder.run(&["person", "list"]).well();
    let jo = list.lines().find(|line| line.contains(" Jo ") && line.contains("board-member")).expect("Jo").to_owned();
    assert!(jo.contains(" 0 "), "{jo}");
}

#[cfg(unix)]
#[test]
fn the_file_with_a_card_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::new();
    folder.run(&["person", "add", "Jo"]).well();
    folder.run(&["person", "card", "jo"]).well();
    let mode = std::fs::metadata(folder.path().join("card-jo.html")).expect("the card").permissions().mode();
    assert_eq!(mode & 0o077, 0);
}

#[test]
fn mistakes_are_answered_with_what_to_do_next() {
    let folder = Folder::new();
    folder.run(&["person", "add", "Jo", "--email", "jo@example.org"]).well();
    let taken = folder.run(&["person", "add", "Sam", "--email", "JO@example.org"]).trouble();
    assert!(taken.contains("belongs to somebody already") && !taken.contains("jo@"), "{taken}");
    for key in ["nobody", "../x"] {
        let said = folder.run(&["person", "card", key]).trouble();
        assert!(said.contains("building-together person list"), "{said}");
    }
    let said = folder.run(&["person", "role", "jo", "board-member", "--scope", "space:travel"]).trouble();
    assert!(said.contains("Allowed: site, board:KEY."), "{said}");
    let said = folder.run(&["person", "card", "jo", "--file", "no/such/folder/jo.html"]).trouble();
    assert!(said.contains("Cannot write no/such/folder/jo.html: it is not there."), "{said}");
}

#[test]
fn many_posts_for_measuring_are_written_once() {
    let folder = Folder::new();
    let said = folder.run(&["demo", "--scale", "120"]).well();
    assert!(said.contains("120 posts are there."), "{said}");
    let again = folder.run(&["demo", "--scale", "120"]).well();
    assert!(again.contains("already") && again.contains("120 posts are there."), "{again}");
}

#[test]
fn only_one_program_at_a_time_opens_a_database_folder() {
    let folder = Folder::new();
    let running = folder.serve(&[]);
    let said = folder.run(&["person", "list"]).trouble();
    assert!(said.contains("is in use by another process") && said.contains("Stop the site first"), "{said}");
    let taken = folder.run(&["serve", "--listen", &running.address.to_string()]).trouble();
    assert!(taken.contains("something listens there already"), "{taken}");
}

#[test]
fn a_site_that_nobody_keeps_safe_says_so_in_its_log() {
    let folder = Folder::new();
    let warning = "nobody is a safeguarding lead";
    drop(folder.serve(&[]));
    assert!(folder.read("log").contains(warning), "{}", folder.read("log"));
    folder.run(&["person", "add", "Hugh", "--role", "safeguarding-lead"]).well();
    drop(folder.serve(&[]));
    assert!(!folder.read("log").contains(warning), "{}", folder.read("log"));
}
