//! Pages that are kept and sent again, and posts that are kept within them.

use crate::client::Ask;
use crate::site::{TestServer, key};
use crate::talk::{TOPIC, act, page, post, said, site, words};
use domain::accounts::{Grant, Role, Scope};
use domain::forum::{NewPost, PostState};
use store::Word;

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

#[test]
fn a_post_that_is_kept_shows_to_each_reader_what_they_can_do_and_no_more() {
    let (site, amira, ben) = site();
    let ruth = site.session_of("ruth", &[Grant { role: Role::Facilitator, scope: Scope::Site }]);
    let links = |page: &str| {
        ["/post/buses/answer", "/post/buses/change", "/post/buses/same\"", "/statements/new/buses"]
            .map(|end| page.contains(end))
    };
    // By turns, and again: what was kept for one must not be what another gets.
    for _ in 0..2 {
        assert_eq!(links(&page(&site, &ben, TOPIC)), [true, false, true, false], "who takes part");
        assert_eq!(links(&page(&site, &amira, TOPIC)), [true, true, false, false], "whose words they are");
        assert_eq!(links(&page(&site, &ruth, TOPIC)), [true, false, true, true], "who turns voices into statements");
        assert_eq!(links(&page(&site, "", TOPIC)), [true, false, false, false], "a stranger");
    }
    let same = Ask::form("/en/forum/post/buses/same", &[("do", "yes")]).cookie(&ben);
    assert_eq!(site.send(same).status, 303);
    let takes_back = "name=\"do\" value=\"no\"";
    assert!(page(&site, &ben, TOPIC).contains(takes_back) && !page(&site, &ruth, TOPIC).contains(takes_back));
    site.wait(site.app.store.set_post_state(&act("ruth"), &post(&site, "buses"), PostState::Hidden, "hid"))
        .expect("hidden");
    assert_eq!(site.send(Ask::get(TOPIC).cookie(&ben)).status, 404, "what was kept is not shown when it is hidden");
}

#[test]
fn a_hard_word_is_explained_once_to_each_reader_also_in_posts_that_are_kept() {
    let (site, amira, ben) = site();
    let others = ["carol", "dot"].map(|name| site.session_of(name, &[]));
    let word = Word { key: key("bus"), words: words("bus"), picture: None };
    site.wait(site.app.store.add_word(&act("amira"), &word)).expect("a word");
    let again = NewPost::own(key("again"), said("And the first bus goes at nine."));
    site.wait(site.app.store.add_post(&act("ben"), &key("buses"), &again)).expect("a post");
    // Two who see all posts alike, and two who see their own.
    for reader in [&others[0], &others[1], &amira, &ben, &others[0]] {
        let page = page(&site, reader, TOPIC);
        assert!(page.contains("The last ") && page.contains("And the first bus goes at nine."), "{page}");
        assert_eq!(page.matches("popovertarget=\"word-bus\"").count(), 1, "{page}");
    }
}

#[test]
fn a_hard_word_that_only_its_writer_sees_does_not_keep_it_from_being_explained_to_others() {
    let (site, amira, ben) = site();
    site.session_of("ruth", &[]);
    let word = Word { key: key("advocate"), words: words("advocate"), picture: None };
    site.wait(site.app.store.add_word(&act("amira"), &word)).expect("a word");
    let say = |by: &str, post: &str, text: &str, state: PostState| {
        let new = NewPost { state, ..NewPost::own(key(post), said(text)) };
        site.wait(site.app.store.add_post(&act(by), &key("buses"), &new)).expect("a post");
    };
    say("ben", "mine", "My advocate waits.", PostState::Waiting);
    say("ruth", "plain", "It rains.", PostState::Published);
    say("ruth", "last", "Ask an advocate.", PostState::Published);
    let explained = |page: &str| page.matches("popovertarget=\"word-advocate\"").count();
    // Ben's page comes first; Amira, who started the topic, sees her own post, so that for her too posts stand one by one.
    for (reader, seen) in [(&ben, true), (&amira, false), (&ben, true)] {
        let page = page(&site, reader, TOPIC);
        assert_eq!((page.contains("My advocate") || page.contains("waits."), explained(&page)), (seen, 1), "{page}");
    }
}
