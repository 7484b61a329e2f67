//! Pages that are kept and sent again.

use crate::client::Ask;
use crate::site::TestServer;

#[test]
fn a_page_is_sent_again_until_something_is_written() {
    let site = TestServer::start();
    site.add_space("travel", "Getting about");
    let first = site.get("/en/forum");
    assert!(first.is_fresh() && first.text().contains("Getting about"));
    let again = site.get("/en/forum");
    assert!(!again.is_fresh(), "the page was made again");
    assert_eq!(again.body, first.body);
    for name in ["content-type", "content-security-policy", "cache-control", "referrer-policy", "vary"] {
        assert_eq!(again.header(name), first.header(name), "{name}");
    }
    site.add_space("home", "A home of my own");
    let after = site.get("/en/forum");
    assert!(after.is_fresh() && after.text().contains("A home of my own"), "an old page was sent");
}

#[test]
fn a_person_who_has_signed_in_never_gets_a_kept_page() {
    let site = TestServer::start();
    site.add_space("travel", "Getting about");
    let session = site.session_of("amira", &[]);
    site.get("/en/forum");
    for _ in 0..2 {
        let mine = site.send(Ask::get("/en/forum").cookie(&session));
        assert!(mine.is_fresh() && mine.text().contains("amira"));
        assert_eq!(mine.header("cache-control"), Some("no-store"));
    }
    let others = site.get("/en/forum");
    assert!(!others.text().contains("amira"), "a person's page was kept for others");
    assert_eq!(others.header("cache-control"), Some("private, no-cache"));
}

#[test]
fn readers_who_read_in_another_way_get_their_own_pages() {
    let site = TestServer::start();
    let dark = || site.send(Ask::get("/en/forum").cookie("bt_prefs=125.dark.off"));
    site.get("/en/forum");
    let first = dark();
    assert!(first.is_fresh() && first.text().contains("data-contrast=\"dark\""), "{}", first.text());
    assert!(!dark().is_fresh());
    assert!(site.get("/en/forum").text().contains("data-contrast=\"auto\""));
    assert!(site.get("/en-simple/forum").is_fresh(), "another form is another page");
}

#[test]
fn a_hostile_cookie_leaves_no_page_behind_for_others() {
    let site = TestServer::start();
    // The name and the value are written so that another reader of cookies might understand them.
    site.send(Ask::get("/en/forum").cookie("bt%5Fprefs=200%2Ehigh%2Eoff; bt_prefs=200%2Ehigh%2Eoff"));
    assert!(site.get("/en/forum").text().contains("data-contrast=\"auto\""));
}

#[test]
fn error_pages_and_redirects_are_not_kept() {
    let site = TestServer::start();
    for path in ["/en/nothing-here", "/", "/en/forum/nowhere"] {
        site.get(path);
        assert!(site.get(path).is_fresh(), "{path}");
    }
}
