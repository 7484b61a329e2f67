//! Asking for something in another way: without an account, and without anybody learning of it who should not.

use crate::client::{Ask, Reply};
use crate::program::Folder;
use crate::site::TestServer;
use domain::accounts::{Grant, Role, Scope};
use domain::content::{Locale, Version, Words};
use domain::forum::NewTopic;

const KEY: &str = "01jd4x5zs0000000000000000a";
const TOPIC: &str = "/en/another-way/topic/buses";
/// What a visitor writes about themselves.
const PERSONAL: [(&str, &str); 3] =
    [("your-name", "Ottilie"), ("reach", "1 Made Up Lane\nNowhere"), ("details", "My sight comes and goes.")];

fn form(path: &str, way: &str) -> Ask {
    let fields = [("key", KEY), ("way", way)];
    Ask::form(path, &[&fields[..], &PERSONAL[..]].concat())
}

fn is_told(reply: &Reply) -> bool {
    let page = reply.text();
    PERSONAL.iter().any(|(_, text)| page.contains(text.lines().next().unwrap_or(text)))
}

fn facilitator_of(scope: &str) -> Grant {
    Grant { role: Role::Facilitator, scope: Scope::parse(scope).expect("a scope") }
}

/// A site with two spaces and a topic in the first.
fn with_a_topic() -> TestServer {
    let site = TestServer::start();
    site.add_space("travel", "Travel");
    site.add_space("home", "Home");
    site.session_of("amira", &[]);
    let words = Words::of(Version::standard(Locale::DEFAULT, Some("Buses".into()), "The last bus goes at six."));
    let new = NewTopic::own(crate::site::key("buses"), words.clone(), words);
    let act = store::Act::of(&crate::site::key("amira"), crate::site::now());
    site.wait(site.app.store.start_topic(&act, &crate::site::key("travel"), &new)).expect("a topic");
    site
}

#[test]
fn a_visitor_asks_and_only_who_may_answer_learns_how_to_reach_them() {
    let site = with_a_topic();
    let sent = site.send(form(TOPIC, "large-print"));
    assert_eq!((sent.status, sent.header("location")), (303, Some("/en/another-way/thanks")));
    assert_eq!(site.send(form(TOPIC, "large-print")).status, 303, "the same, sent twice");

    let request = format!("/en/requests/{KEY}");
    let reads = |cookie: &str, path: &str| site.send(Ask::get(path).cookie(cookie));
    let answers =
        [site.session_of("ruth", &[facilitator_of("space:travel")]), site.session_of("sol", &[facilitator_of("site")])];
    for cookie in &answers {
        let list = reads(cookie, "/en/requests").text();
        assert_eq!(list.matches(&request).count(), 1, "asked once: {list}");
        let page = reads(cookie, &request);
        assert!(page.status == 200 && is_told(&page), "{}", page.text());
    }
    let others = [
        site.session_of("jodie", &[]),
        site.session_of("hal", &[facilitator_of("space:home")]),
        site.session_of("ada", &[Grant { role: Role::Administrator, scope: Scope::Site }]),
        "bt_session=".to_owned(),
    ];
    for cookie in &others {
        for path in [request.as_str(), "/en/requests", "/en/requests/mine", "/en/me", "/en/forum/travel/buses", TOPIC] {
            let page = reads(cookie, path);
            assert!(!is_told(&page), "{cookie} reads it on {path}: {}", page.text());
        }
        let closed = Ask::form(&format!("{request}/close"), &[("how", "sent"), ("why", "Posted.")]).cookie(cookie);
        assert_ne!(site.send(closed).header("location"), Some(format!("{request}?said=closed").as_str()), "{cookie}");
        assert!([303, 403].contains(&reads(cookie, &request).status), "{cookie}");
    }
    let open = site.wait(site.app.store.request(&crate::site::key(KEY))).expect("the request");
    assert!(open.closed.is_none() && open.answers.is_empty());
}

#[test]
fn what_is_wrong_is_said_at_once_and_what_a_visitor_wrote_is_kept_nowhere() {
    let site = with_a_topic();
    let reply = site.send(form(TOPIC, "smoke-signs"));
    assert_eq!(reply.status, 422);
    assert!(is_told(&reply) && reply.text().contains("id=\"way-error\""), "{}", reply.text());
    assert_eq!(reply.cookie("bt_visitor"), None, "a draft would be found by this");
    assert_eq!(reply.header("cache-control"), Some("no-store"), "others may use the same browser");
    assert!(!is_told(&site.get(TOPIC)) && !is_told(&site.get(&format!("{TOPIC}?again"))));
    let island = "draft-form=ask&draft-place=another-way&draft-locale=en&reach=1+Made+Up+Lane";
    let cookie = site.session_of("jodie", &[]);
    let kept = Ask::body("/api/drafts", "application/x-www-form-urlencoded", island).cookie(&cookie);
    assert!(site.send(kept).status >= 400, "nobody can make it a draft");
}

#[test]
fn two_visitors_never_get_the_same_form() {
    let site = with_a_topic();
    let key = |page: Reply| {
        let text = page.text();
        let (_, rest) = text.split_once("name=\"key\" value=\"").expect("a key");
        rest.split('"').next().map(str::to_owned)
    };
    assert_ne!(key(site.get(TOPIC)), key(site.get(TOPIC)));
}

#[test]
fn what_cannot_be_asked_for_is_not_there() {
    let site = with_a_topic();
    for path in ["person/amira", "post/buses", "topic/nowhere", "nothing/x", "topic/%3Cscript%3E"] {
        assert_eq!(site.get(&format!("/en/another-way/{path}")).status, 404, "{path}");
        assert_eq!(site.send(form(&format!("/en/another-way/{path}"), "call")).status, 404, "{path}");
    }
}

#[test]
fn the_log_tells_nothing_of_what_a_visitor_wrote() {
    let folder = Folder::new();
    let site = folder.serve(&[]);
    for (way, status) in [("call", 303), ("smoke-signs", 422), ("call", 303)] {
        assert_eq!(form("/en/another-way", way).send(site.address).status, status, "{way}");
    }
    assert_eq!(form("/en/another-way/topic/ottilie", "call").send(site.address).status, 404);
    site.terminate();
    let log = folder.read("log");
    assert!(log.contains("/{locale}/another-way"), "{log}");
    let told = ["Ottilie", "ottilie", "Made Up", "sight", KEY].into_iter().find(|text| log.contains(text));
    assert_eq!(told, None, "{log}");
}
