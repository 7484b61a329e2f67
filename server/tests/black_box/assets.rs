//! Styles, pictures and fonts.

use crate::client::Ask;
use crate::site::TestServer;

#[test]
fn a_file_with_a_version_is_kept_for_ever_and_one_without_is_asked_for_again() {
    let site = TestServer::start();
    let versioned = site.get("/assets/app.css?v=abc");
    assert_eq!(versioned.status, 200);
    assert_eq!(versioned.header("cache-control"), Some("public, max-age=31536000, immutable"));
    assert_eq!(versioned.header("content-type"), Some("text/css"));
    assert_eq!(site.get("/assets/app.css").header("cache-control"), Some("no-cache"));
}

#[test]
fn the_packed_twin_of_a_file_is_sent_to_whoever_understands_it() {
    let site = TestServer::start();
    let packed = site.send(Ask::get("/assets/app.css").header("accept-encoding", "br, gzip"));
    assert_eq!((packed.header("content-encoding"), packed.text().as_str()), (Some("br"), "packed"));
    let plain = site.get("/assets/app.css");
    assert_eq!((plain.header("content-encoding"), plain.text().as_str()), (None, "body { color: black }"));
}

#[test]
fn a_file_that_is_not_there_is_not_kept_for_ever() {
    let site = TestServer::start();
    let missing = site.get("/assets/missing.css?v=abc");
    assert_eq!(missing.status, 404);
    assert!(missing.header("cache-control").is_some_and(|keep| !keep.contains("immutable")));
}

#[test]
fn a_browser_that_has_the_file_is_told_that_it_is_still_good() {
    let site = TestServer::start();
    let changed = site.get("/assets/app.css").header("last-modified").expect("a date").to_owned();
    let again = site.send(Ask::get("/assets/app.css").header("if-modified-since", &changed));
    assert_eq!((again.status, again.body.len()), (304, 0));
}
