//! What people said outlives a power cut, and a site ends well when it is asked to.

use crate::client::{Ask, say};
use crate::program::{Folder, sign_in};

#[test]
fn what_was_posted_is_there_after_the_program_was_killed() {
    let folder = Folder::new();
    let site = folder.serve(&["--demo"]);
    let session = sign_in(&site, "pizza lantern daisy 4471");
    let topic = "/en/forum/everyday-life/buses-after-six";
    let text = "The last bus went without me again, and I walked home by the river.";
    let (_, posted) = say(site.address, &session, topic, &[("text", text)]);
    assert_eq!(posted.status, 303, "{}", posted.text());
    site.kill();
    let site = folder.serve(&["--demo"]);
    let page = Ask::get(topic).send(site.address).text();
    assert!(page.contains(text), "the post is gone");
    let mine = Ask::get("/en/me").cookie(&session).send(site.address);
    assert_eq!(mine.status, 200, "the session is gone");
}

#[test]
fn the_terminal_shows_the_address_and_the_people_with_their_cards() {
    let folder = Folder::new();
    let site = folder.serve(&["--demo"]);
    let lines: Vec<_> =
        std::iter::repeat_with(|| site.next_line()).take_while(|line| !line.contains("Ctrl+C")).collect();
    let said = lines.join("\n");
    assert!(said.contains("data/outbox"), "{said}");
    assert!(said.contains("Jodie    pizza lantern daisy 4471"), "{said}");
    assert!(lines.iter().all(|line| line.chars().count() < 240), "{said}");
}

#[cfg(unix)]
#[test]
fn a_site_that_is_asked_to_end_ends_well_and_its_log_holds_no_secrets() {
    let folder = Folder::new();
    let site = folder.serve(&["--demo"]);
    let secret = "0123456789abcdef".repeat(4);
    Ask::get(&format!("/en/sign-in/link/{secret}")).send(site.address);
    Ask::get(&format!("/en/forum?secret={secret}")).cookie(&format!("bt_session={secret}")).send(site.address);
    let session = sign_in(&site, "pizza lantern daisy 4471");
    Ask::form("/en/sign-in/email", &[("email", "ruth@example.org")]).send(site.address);
    assert_eq!(site.terminate(), Some(0));
    let log = folder.read("log");
    assert!(log.contains("/{locale}/forum"), "the log says nothing: {log}");
    for private in [&secret, &session["bt_session=".len()..], "ruth", "127.0.0.1", "pizza"] {
        assert!(!log.contains(private), "{private} stands in the log");
    }
}
