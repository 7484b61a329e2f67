//! Booklets, asked for in ways that the form does not know. What is in a PDF is tested in `paper`, and in a browser.

use crate::site::{TestServer, key, now};
use domain::content::{Locale, Version, Words};
use domain::forum::{NewPost, NewTopic};
use store::Act;

const TOPIC: &str = "/en/booklet/topic/01hx000000000000000000000t";

/// A topic with so many posts of 10,000 characters.
fn with_posts(count: usize) -> TestServer {
    let server = TestServer::start();
    server.add_space("rooms", "Rooms");
    let words = |text: &str| Words::of(Version::standard(Locale::DEFAULT, None, text));
    server.session_of("amira", &[]);
    let act = Act::of(&key("amira"), now());
    let title = Words::of(Version::standard(Locale::DEFAULT, Some("Long".into()), ""));
    let topic = key("01hx000000000000000000000t");
    let new = NewTopic::own(topic.clone(), title, words("The first words."));
    server.wait(server.app.store.start_topic(&act, &key("rooms"), &new)).expect("a topic");
    for n in 0..count {
        let post = NewPost::own(key(&format!("01hx00000000000000000000{n:02}")), words(&"Word. ".repeat(1_666)));
        server.wait(server.app.store.add_post(&act, &topic, &post)).expect("a post");
    }
    server
}

#[test]
fn a_booklet_of_everything_is_refused_where_that_is_too_much_and_a_part_of_it_is_not() {
    let server = with_posts(26);
    for path in ["page", "booklet.pdf"] {
        let reply = server.get(&format!("{TOPIC}/{path}"));
        assert_eq!(reply.status, 422, "{path}");
        assert!(reply.text().contains("id=\"part-error\""), "the word about it stands at the boxes");
    }
    let part = server.get(&format!("{TOPIC}/page?size=20&part-01hx0000000000000000000007=yes"));
    assert_eq!(part.status, 200);
    assert!(part.text().contains("data-points=\"20\"") && !part.text().contains("The first words."));
}

#[test]
fn an_address_that_the_form_does_not_know_is_read_as_far_as_it_goes() {
    let server = with_posts(1);
    for query in
        ["", "?", "?size=7&part-nothing=yes&part-01hx0000000000000000000000=yes", "?pictures=maybe", "?text=zz"]
    {
        let reply = server.get(&format!("{TOPIC}/page{query}"));
        assert_eq!(reply.status, 200, "{query}");
        assert!(reply.text().contains("data-points=\"16\""), "{query}");
    }
    assert_eq!(server.get(&format!("{TOPIC}/page?size=16&part-nothing=yes")).status, 422);
}

#[test]
fn the_form_of_the_words_is_the_beginning_of_the_address() {
    let server = with_posts(1);
    let reply = server.get(&format!("{TOPIC}/booklet.pdf?text=en-simple&size=16&part-about=yes"));
    assert_eq!(reply.status, 303);
    let to = TOPIC.replace("/en/", "/en-simple/") + "/booklet.pdf?size=16&part-about=yes";
    assert_eq!(reply.header("location"), Some(to.as_str()));
}
