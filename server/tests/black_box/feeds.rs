//! Feeds: what stands in them, and for whom.

use crate::client::Ask;
use crate::news::{say, session, with_topics};
use domain::forum::PostState;

#[test]
fn a_feed_is_well_formed_and_has_only_what_strangers_may_read() {
    let server = with_topics();
    say(&server, "sam", "buses", "sharp", PostState::Published);
    say(&server, "sam", "buses", "hidden-one", PostState::Waiting);
    let feed = server.get("/en/feed/topic/buses");
    assert_eq!((feed.status, feed.header("content-type")), (200, Some("application/atom+xml; charset=utf-8")));
    let text = feed.text();
    assert!(is_well_formed(&text), "{text}");
    assert!(text.contains("<title>sharp says this.</title>") && !text.contains("hidden-one says"), "{text}");
    assert_eq!(text.matches("<entry ").count(), 2);
    let page = server.get("/en/forum/travel/buses").text();
    assert!(page.contains("application/atom+xml") && page.contains("/en/feed/topic/buses"), "{page}");
    let forum = server.get("/en/feed/forum").text();
    assert!(is_well_formed(&forum) && forum.contains("About buses") && !forum.contains("About secrets"), "{forum}");
    let sam = session(&server, "sam");
    for path in ["/en/feed/topic/secrets", "/en/feed/space/closed", "/en/feed/person/sam", "/en/feed/topic/nothing"] {
        assert_eq!(server.get(path).status, 404, "{path}");
        assert_eq!(server.send(Ask::get(path).cookie(&sam)).status, 404, "{path}, also for who may read it");
    }
}

/// Reads XML with a reader that stops at the first fault.
fn is_well_formed(text: &str) -> bool {
    let mut open = 0_u32;
    let mut reader = quick_xml::Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Start(_)) => open += 1,
            Ok(quick_xml::events::Event::End(_)) => open -= 1,
            Ok(quick_xml::events::Event::Eof) => return open == 0,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
}
