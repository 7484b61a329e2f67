//! What no browser sends. The answer is always "that cannot be", never "we broke".

use crate::client::{Ask, Reply, send_bytes};
use crate::saying::{self, CHECK, SAY, hidden, page, posts, publish, to, write};
use crate::site::{TestServer, key};
use domain::content::{Locale, Version, Words};
use domain::forum::{Access, Gate, Space};

#[test]
fn a_path_that_is_no_text_is_answered_with_a_page() {
    let site = TestServer::start();
    for path in [
        "/%ff",
        "/%ff%fe/forum",
        "/en/forum/%zz",
        "/en/forum/%",
        "/en/forum/%00",
        "/en/forum/%E0%80%AF",
        "/en/%2e%2e/%2e%2e",
        "/en/forum/a;DROP",
        "/xx",
        "/EN",
        "/en//forum",
        "/en/trail/nothing/x",
        "/en/trail/post/%F0%9F%98%80",
        "/en/boards/%3Cscript%3E",
        "/en/strategy/measures/'",
        "/assets/../Cargo.toml",
        "/assets/%2e%2e/%2e%2e/Cargo.toml",
        "/assets/%00",
        "/assets/%ff",
        "/assets/..%2f..%2fCargo.toml",
    ] {
        let reply = site.get(path);
        assert!((400..500).contains(&reply.status), "{path}: {}", reply.status);
        assert!(reply.text().contains("<html"), "{path} is answered without a page");
        assert!(!reply.text().contains("[workspace]"), "{path} gives away a file");
    }
}

#[test]
fn a_query_that_is_nonsense_is_passed_over() {
    let site = TestServer::demonstration();
    for query in
        ["page=-1", "page=99999999999999999999", "page=%ff", "&&&=&=", "%zz=%zz", "page=1&page=x", "?", "\"'<>"]
    {
        let status = site.get(&format!("/en/forum/everyday-life?{query}")).status;
        assert!(status == 200 || (400..500).contains(&status), "{query}: {status}");
    }
}

#[test]
fn malformed_cookies_are_as_if_there_were_none() {
    let site = TestServer::start();
    for cookie in [
        "bt_session=",
        "bt_session=nonsense",
        "bt_session=%ff%fe",
        "bt_visitor=../../x",
        "bt_prefs=%00.%00.%00",
        ";;;=;",
        "bt_session=a; bt_session=b",
        "bt_next=//evil.example",
        "bt_pending=link.x",
        "bt_locale=xx",
    ] {
        assert_eq!(site.send(Ask::get("/en/forum").cookie(cookie)).status, 200, "{cookie}");
        assert!(site.send(Ask::get("/en/me").cookie(cookie)).status < 500, "{cookie}");
        assert!(site.send(Ask::get("/").cookie(cookie)).status < 500, "{cookie}");
    }
    let raw = format!("GET /en/forum HTTP/1.1\r\nhost: {}\r\nconnection: close\r\ncookie: bt_prefs=", site.address);
    let reply = send_bytes(site.address, &[raw.as_bytes(), b"\xff\xfe; bt_session=\x80\r\n\r\n"].concat());
    assert_eq!(reply.status, 200);
}

#[test]
fn what_is_no_http_is_refused() {
    let site = TestServer::start();
    let host = format!("host: {}\r\nconnection: close\r\n", site.address);
    let long = "x".repeat(600_000);
    let many: String = (0..300).map(|n| format!("x-{n}: y\r\n")).collect();
    for request in [
        format!("GET /en\u{0} HTTP/1.1\r\n{host}\r\n"),
        format!("GET /en/<script> HTTP/1.1\r\n{host}\r\n"),
        format!("GET /en HTTP/9.9\r\n{host}\r\n"),
        format!("GET /en HTTP/1.1\r\n{host}x: {long}\r\n\r\n"),
        format!("GET /en HTTP/1.1\r\n{host}{many}\r\n"),
        format!("GET /{long} HTTP/1.1\r\n{host}\r\n"),
        format!("POST /en/sign-in HTTP/1.1\r\n{host}content-length: many\r\n\r\n"),
        "nonsense\r\n\r\n".to_owned(),
    ] {
        let status = send_bytes(site.address, request.as_bytes()).status;
        assert!((400..500).contains(&status), "{status} for {}", request.chars().take(60).collect::<String>());
    }
}

#[test]
fn a_form_that_is_no_form_is_refused() {
    let site = TestServer::start();
    let session = site.session_of("amira", &[]);
    site.add_space("travel", "Travel");
    let paths = [
        "/en/sign-in",
        "/en/sign-in/email",
        "/en/sign-in/confirm",
        "/en/forum/travel/new",
        "/en/me",
        "/api/drafts",
        "/api/nothing",
        "/en/sign-out",
    ];
    for path in paths {
        for (kind, body) in [
            ("application/json", "{}"),
            ("text/plain", "\u{0}\u{0}"),
            ("application/x-www-form-urlencoded", "%ff=%zz&&=&a=b&a=c"),
            ("multipart/form-data; boundary=x", "--x--"),
            ("", "x"),
        ] {
            let status = site.send(Ask::body(path, kind, body).cookie(&session)).status;
            assert!(status < 500, "{status} for {kind} to {path}");
        }
    }
}

#[test]
fn a_draft_of_nobody_or_of_an_unknown_form_is_refused() {
    let site = TestServer::start();
    let session = site.session_of("amira", &[]);
    let fields =
        |form| [("draft-form", form), ("draft-place", "forum/travel/new"), ("draft-locale", "en"), ("text", "Hello")];
    let draft = |form| Ask::form("/api/drafts", &fields(form)).header("accept", "application/json");
    assert_eq!(site.send(draft("statement")).status, 403);
    assert_eq!(site.send(draft("password").cookie(&session)).status, 400);
    assert_eq!(site.send(draft("statement").cookie(&session)).status, 200);
}

#[test]
fn a_page_that_takes_no_forms_says_so() {
    let site = TestServer::start();
    for path in ["/en", "/en/glossary", "/health", "/assets/app.css"] {
        assert_eq!(site.send(Ask::form(path, &[])).status, 405, "{path}");
    }
}

/// What somebody is about to say.
const WORDS: &str = "Later buses, please.";

/// Adds a space into which not everybody goes.
fn add_space(site: &TestServer, name: &str, reads: Access) {
    let words = Words::of(Version::standard(Locale::DEFAULT, Some(format!("The {name}")), "What it is about."));
    let gate = Gate { reads, posts: Access::Members, ..Gate::open(key(name)) };
    let space = Space { key: key(name), gate, words, picture: "lock".into(), topics: 0 };
    site.wait(site.app.store.add_space(&crate::site::site(), &space, 2)).expect("a space");
}

/// Looks whether an answer says in plain words what is the matter, and gives the words back.
fn gives_back(path: &str, reply: &Reply, status: u16, says: &str) {
    let page = reply.text();
    assert_eq!(reply.status, status, "{path}: {page}");
    for part in [says, "What you wrote", WORDS] {
        assert!(page.contains(part), "{path}: {part} is missing in {page}");
    }
    assert!(!page.contains("The staff"), "{path} tells that there is such a space: {page}");
}

#[test]
fn words_for_a_space_or_topic_of_a_forged_address_are_given_back_and_stay_where_they_were_written() {
    let (site, dot) = saying::site();
    site.add_space("home", "Home");
    add_space(&site, "crew", Access::Everyone);
    add_space(&site, "staff", Access::Members);
    let not_here = "The address may have a slip in it, or the page may have moved.";
    let elsewhere = site.send(Ask::get("/en/forum/home/buses").cookie(&dot));
    assert!(
        elsewhere.status == 404 && elsewhere.text().contains(not_here),
        "a topic under the address of another space"
    );
    assert!(!elsewhere.text().contains("The last bus goes at six."), "{}", elsewhere.text());

    write(&site, &dot, WORDS, "preview");
    let check = page(&site, &dot, CHECK);
    let (form, seen) = (hidden(&check, "key"), hidden(&check, "seen"));
    let sends = |path: &str| {
        let preview = Ask::form(path, &[("text", WORDS), ("do", "preview")]).cookie(&dot);
        let said = [("key", form.as_str()), ("seen", &seen), ("text", WORDS), ("do", "publish")];
        [site.send(preview), site.send(Ask::form(&format!("{path}/check"), &said).cookie(&dot))]
    };
    for path in [
        "/en/forum/home/buses/say",
        "/en/forum/travel/nothing/say",
        "/en/forum/nowhere/buses/say",
        "/en/forum/nowhere/new/say",
        "/en/forum/TRAVEL/new/say",
        // Who may not read a space is not told that it is there.
        "/en/forum/staff/new/say",
        "/en/forum/staff/buses/say",
    ] {
        sends(path).iter().for_each(|reply| gives_back(path, reply, 404, not_here));
    }
    let not_theirs = "this page is for people with another task here";
    let crew = "/en/forum/crew/new/say";
    sends(crew).iter().for_each(|reply| gives_back(crew, reply, 403, not_theirs));
    let stranger = site.send(Ask::form(crew, &[("text", WORDS), ("do", "preview")]));
    assert_eq!(to(&stranger), "/en/sign-in?kept", "a stranger may be somebody who goes in there");
    let simple = site.send(Ask::form("/en-simple/forum/home/buses/say", &[("text", WORDS)]).cookie(&dot)).text();
    assert!(simple.contains("We found no page here.") && simple.contains(WORDS), "{simple}");
    // What was looked at in one place is not said in another.
    let [_, moved] = sends("/en/forum/home/new/say");
    assert_eq!(to(&moved), "/en/forum/home/new/say/check?changed");

    assert_eq!(posts(&site).len(), 1, "nothing was said");
    for space in ["home", "crew"] {
        assert!(!site.get(&format!("/en/forum/{space}")).text().contains(WORDS), "{space}");
    }
    assert!(page(&site, &dot, SAY).contains(WORDS), "it is still there");
    assert!(to(&site.send(publish(&site, &dot))).contains("said=posted"));
    assert_eq!(posts(&site).len(), 2);
}
