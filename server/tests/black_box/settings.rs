//! Settings as an officer meets them.

use crate::program::Folder;

#[test]
fn a_bad_setting_stops_the_start_with_its_name_what_was_found_and_what_is_allowed() {
    let folder = Folder::new();
    let output = folder.command(&["serve", "--public-url", "example"]).env("BT_LISTEN", "everywhere").output();
    let output = output.expect("the program");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("BT_LISTEN: found \"everywhere\"; allowed: an address and a port"), "{said}");
    assert!(said.contains("--public-url: found \"example\"; allowed: the start of an address"), "{said}");
    assert!(!folder.path().join("data").exists(), "something was started all the same");
}

#[test]
fn a_number_that_nobody_can_ring_stops_the_start() {
    let folder = Folder::new();
    let mut command = folder.command(&["serve", "--safeguarding-phone", "ask at the desk"]);
    let output = command.env("BT_SAFEGUARDING_HOURS", "0").output().expect("the program");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("--safeguarding-phone: found \"ask at the desk\"; allowed: a telephone number"), "{said}");
    assert!(said.contains("BT_SAFEGUARDING_HOURS: found \"0\"; allowed: a whole number of hours"), "{said}");
}

#[test]
fn settings_may_stand_in_a_file_and_a_mistake_in_it_is_found() {
    let folder = Folder::new();
    folder.write("building-together.toml", b"data_dir = \"elsewhere\"\n");
    folder.run(&["migrate"]).well();
    assert!(folder.path().join("elsewhere/database").is_dir());
    folder.write("building-together.toml", b"datadir = \"elsewhere\"\n");
    let said = folder.run(&["migrate"]).trouble();
    assert!(said.contains("datadir in building-together.toml: found a setting that does not exist"), "{said}");
    let said = folder.run(&["migrate", "--config", "missing.toml"]).trouble();
    assert!(said.contains("--config: found missing.toml"), "{said}");
}

#[test]
fn a_remote_database_that_is_away_is_told_in_plain_words() {
    let folder = Folder::new();
    // Port 9 is the discard service, which nobody runs; nothing else is sent there.
    let mut command = folder.command(&["migrate", "--database-url", "ws://127.0.0.1:9", "--database-user", "together"]);
    let output = command.env("BT_DATABASE_PASSWORD", "hunter2").output().expect("the program");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("Cannot open the database at ws://127.0.0.1:9"), "{said}");
    assert!(said.contains("BT_DATABASE_URL") && !said.contains("hunter2"), "{said}");
}

#[test]
fn a_command_that_was_typed_wrong_is_answered_with_how_it_is_typed() {
    let folder = Folder::new();
    let said = folder.run(&["person", "role", "jo", "king"]);
    assert_eq!(said.code, Some(2));
    assert!(said.err.contains("allowed: participant, supporter, facilitator"), "{}", said.err);
    let help = folder.run(&["--help"]).well();
    for word in ["serve", "migrate", "demo", "import", "person", "Examples:", "BT_LISTEN"] {
        assert!(help.contains(word), "{word} is missing in the help");
    }
}
