//! Pages as a reader gets them.

use crate::client::Ask;
use crate::site::TestServer;

#[test]
fn an_unknown_page_is_a_page_in_the_form_of_the_reader() {
    let site = TestServer::start();
    for (path, lang, form) in [
        ("/en-simple/nothing-here", "en-simple", "easy-read"),
        ("/en-simple/forum/nowhere", "en-simple", "easy-read"),
        ("/en/nothing/at/all", "en", "standard"),
    ] {
        let reply = site.get(path);
        let page = reply.text();
        assert_eq!(reply.status, 404, "{path}");
        assert!(
            page.contains(&format!("lang=\"{lang}\"")) && page.contains(&format!("data-form=\"{form}\"")),
            "{path}: {page}"
        );
        assert!(reply.header("content-type").is_some_and(|kind| kind.starts_with("text/html")), "{path}");
    }
}

#[test]
fn an_error_page_tells_the_name_that_the_log_knows() {
    let site = TestServer::start();
    let reply = site.get("/en/nothing-here");
    let id = reply.header("x-request-id").expect("a name").to_owned();
    assert_eq!(id.len(), 26);
    assert!(reply.text().contains(&id), "the page does not tell {id}");
    let forged = site.send(Ask::get("/en/nothing-here").header("x-request-id", "forged"));
    assert_ne!(forged.header("x-request-id"), Some("forged"));
}

#[test]
fn a_load_balancer_learns_that_the_site_is_well() {
    let site = TestServer::start();
    let reply = site.get("/health");
    assert_eq!((reply.status, reply.text().as_str()), (200, "ok"));
}

#[test]
fn asking_for_the_head_only_gives_no_body() {
    let site = TestServer::start();
    for path in ["/en/forum", "/en/nothing-here", "/assets/app.css", "/health"] {
        let (head, get) = (site.send(Ask::new("HEAD", path)), site.get(path));
        assert_eq!((head.status, head.body.len()), (get.status, 0), "{path}");
        assert_eq!(head.header("content-type"), get.header("content-type"), "{path}");
    }
}

#[test]
fn pages_are_packed_for_whoever_understands_it() {
    let site = TestServer::demonstration();
    let packed = |accepted: &str| {
        let reply = site.send(Ask::get("/en/forum").header("accept-encoding", accepted));
        (reply.header("content-encoding").map(str::to_owned), reply.body.len())
    };
    let (plain, gzip, brotli) = (packed("identity"), packed("gzip, deflate"), packed("gzip, deflate, br, zstd"));
    assert_eq!((plain.0, gzip.0.as_deref(), brotli.0.as_deref()), (None, Some("gzip"), Some("br")));
    assert!(gzip.1 * 2 < plain.1 && brotli.1 * 2 < plain.1);
    assert_eq!(packed("br;q=0").0, None);
}

#[test]
fn a_page_for_one_reader_is_packed_with_the_quickest_that_their_browser_understands() {
    let site = TestServer::demonstration();
    let session = site.session_of("amira", &[]);
    let mine = |accepted: &str| site.send(Ask::get("/en/forum").cookie(&session).header("accept-encoding", accepted));
    let (plain, packed) = (mine("identity"), mine("gzip, deflate, br, zstd"));
    assert_eq!((plain.header("content-encoding"), packed.header("content-encoding")), (None, Some("zstd")));
    assert!(packed.body.len() * 2 < plain.body.len());
    assert_eq!(zstd::bulk::decompress(&packed.body, plain.body.len()).expect("a page"), plain.body);
    assert_eq!(mine("gzip, deflate, br").header("content-encoding"), Some("br"));
    assert_eq!(mine("gzip, br;q=0.5, zstd;q=0").header("content-encoding"), Some("br"));
}
