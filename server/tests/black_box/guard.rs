//! What keeps people safe on every page.

use crate::client::{Ask, send_bytes};
use crate::site::TestServer;

const CONTENT_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
    media-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

#[test]
fn every_answer_says_what_browsers_may_do_with_it() {
    let site = TestServer::demonstration();
    let paths = [
        "/",
        "/en",
        "/en-simple",
        "/en/forum",
        "/en-simple/forum/everyday-life",
        "/en/statements",
        "/en/boards",
        "/en/boards/carers",
        "/en/strategy",
        "/en/strategy/good-life-1",
        "/en/strategy/measures/r1",
        "/en/glossary",
        "/en/pictures",
        "/en/pictures?q=home",
        "/en/pictures/groups/health",
        "/en/trail/post/buses-jodie",
        "/en/sign-in",
        "/en/help",
        "/en/nothing-here",
        "/assets/app.css",
        "/health",
    ];
    for path in paths {
        let reply = site.get(path);
        assert_eq!(reply.header("content-security-policy"), Some(CONTENT_POLICY), "{path}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("cross-origin-opener-policy", "same-origin"),
        ] {
            assert_eq!(reply.header(name), Some(value), "{name} of {path}");
        }
        assert!(reply.header("permissions-policy").is_some(), "{path}");
        assert!(reply.header("strict-transport-security").is_none(), "this site has no https: {path}");
        assert!(reply.status < 500, "{path}: {}", reply.status);
        // A policy that forbids inline scripts and styles is worth something only if no page needs them.
        let page = reply.text();
        assert!(!page.contains(" style=\"") && !page.contains("<style") && !page.contains(" onclick="), "{path}");
        assert!(!page.contains("<script>"), "{path}");
    }
}

#[test]
fn the_address_of_a_sign_in_link_is_told_to_nobody() {
    let site = TestServer::start();
    assert_eq!(site.get("/en/sign-in").header("referrer-policy"), Some("strict-origin"));
    assert_eq!(site.get("/en/forum").header("referrer-policy"), Some("same-origin"));
}

#[test]
fn another_site_cannot_act_in_a_persons_name() {
    let site = TestServer::start();
    let form = || Ask::foreign_form("/en/sign-in", &[("word-1", "apple")]);
    let origin = format!("http://{}", site.address);
    assert_eq!(site.send(form()).status, 403, "nothing says where it comes from");
    assert_eq!(site.send(form().header("sec-fetch-site", "cross-site").header("origin", &origin)).status, 403);
    assert_eq!(site.send(form().header("sec-fetch-site", "same-site")).status, 403);
    assert_eq!(site.send(form().header("origin", "null")).status, 403);
    assert_eq!(site.send(form().header("origin", "http://evil.example")).status, 403);
    assert_ne!(site.send(form().header("origin", &origin)).status, 403);
    assert_ne!(site.send(form().header("referer", &format!("{origin}/en/sign-in"))).status, 403);
    assert_ne!(site.send(form().header("sec-fetch-site", "same-origin")).status, 403);
    for method in ["PUT", "DELETE", "PATCH", "OPTIONS"] {
        assert_eq!(site.send(Ask::new(method, "/en/forum")).status, 403, "{method}");
    }
}

#[test]
fn behind_a_proxy_the_public_address_counts_and_browsers_are_told_to_stay_with_https() {
    let site = TestServer::reached_at("https://together.example.org");
    let year = site.get("/en").header("strict-transport-security").map(str::to_owned);
    assert_eq!(year.as_deref(), Some("max-age=31536000"));
    let form = |origin| Ask::foreign_form("/en/sign-in", &[]).header("origin", origin);
    assert_ne!(site.send(form("https://together.example.org")).status, 403);
    assert_eq!(site.send(form("http://together.example.org")).status, 403);
}

#[test]
fn a_refusal_is_a_page_in_the_readers_own_form() {
    let site = TestServer::start();
    let reply = site.send(Ask::foreign_form("/en-simple/sign-in", &[]));
    assert_eq!(reply.status, 403);
    assert!(reply.text().contains("data-form=\"easy-read\""), "{}", reply.text());
}

#[test]
fn a_form_that_is_far_too_big_is_refused_before_it_is_read() {
    let site = TestServer::start();
    let head = format!(
        "POST /en/sign-in HTTP/1.1\r\nhost: {}\r\nsec-fetch-site: same-origin\r\nconnection: close\r\n\
         content-type: application/x-www-form-urlencoded\r\n",
        site.address
    );
    let announced = send_bytes(site.address, format!("{head}content-length: 300000\r\n\r\n").as_bytes());
    assert_eq!(announced.status, 413);
    assert!(announced.text().contains("<html"), "a page says so");
    // The same without saying how much will come: one byte more than is allowed.
    let chunk = [format!("{head}transfer-encoding: chunked\r\n\r\n40001\r\n").into_bytes(), vec![b'a'; 256 * 1024 + 1]]
        .concat();
    assert_eq!(send_bytes(site.address, &chunk).status, 413);
}

#[test]
fn somebody_who_guesses_cards_has_to_wait() {
    let site = TestServer::with_rate_factor(1);
    let guess = |n: usize| {
        let number = format!("{n:04}");
        let card = [("word-1", "apple"), ("word-2", "river"), ("word-3", "lamp"), ("number", number.as_str())];
        Ask::form("/en/sign-in", &card)
    };
    for n in 0..30 {
        assert_eq!(site.send(guess(n)).status, 422, "{n} is a wrong card");
    }
    let reply = site.send(guess(30));
    assert_eq!(reply.status, 429);
    let seconds: u64 =
        reply.header("retry-after").and_then(|seconds| seconds.parse().ok()).expect("when to come again");
    assert!((1..=61).contains(&seconds));
    assert!(reply.text().contains("<html"), "a page says so");
    assert_eq!(site.get("/en/sign-in").status, 200, "reading goes on");
}
