//! What no browser sends. The answer is always "that cannot be", never "we broke".

use crate::client::{Ask, send_bytes};
use crate::site::TestServer;

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
