//! Following something: who is told of it, how often, and who may follow what.

use crate::client::Ask;
use crate::news::{add, count, follow, person, say, session, stop_following, tell, told, topic, with_topics};
use crate::site::now;
use domain::forum::PostState;

#[test]
fn who_follows_is_told_once_and_who_wrote_is_not_told() {
    let server = with_topics();
    add(&server, &person("amira", None, &[]), None);
    follow(&server, "amira", &topic("buses"));
    say(&server, "amira", "buses", "own", PostState::Published);
    say(&server, "sam", "buses", "answer", PostState::Published);
    tell(&server);
    tell(&server);
    assert_eq!(told(&server, "amira"), ["posted post:answer"]);
    assert_eq!(told(&server, "sam"), ["posted post:own"], "who started the topic follows it");
    assert_eq!(count(&server, "amira"), 1);
}

#[test]
fn who_stopped_following_does_not_follow_again_by_speaking() {
    let server = with_topics();
    add(&server, &person("amira", None, &[]), None);
    stop_following(&server, "sam", &topic("buses"));
    say(&server, "sam", "buses", "again", PostState::Published);
    say(&server, "amira", "buses", "answer", PostState::Published);
    tell(&server);
    assert!(told(&server, "sam").is_empty());
}

#[test]
fn five_thousand_followers_are_told_and_nobody_waits_for_it() {
    let server = with_topics();
    server.wait(server.app.store.write_many_followers(5_000, &topic("buses"), now())).expect("followers");
    let begin = std::time::Instant::now();
    say(&server, "sam", "buses", "news", PostState::Published);
    let said = begin.elapsed();
    tell(&server);
    assert_eq!(count(&server, "follower-0") + count(&server, "follower-4999"), 2);
    assert!(said < begin.elapsed() / 4, "who speaks waits for those who are told: {said:?}");
}

#[test]
fn following_needs_somebody_who_has_signed_in_and_something_that_they_may_see() {
    let server = with_topics();
    add(&server, &person("amira", None, &[]), None);
    let cookie = session(&server, "amira");
    let page = server.send(Ask::get("/en/forum/travel/buses").cookie(&cookie)).text();
    assert!(page.contains("Follow this"), "{page}");
    let fields = [("do", "follow"), ("back", "forum/travel/buses")];
    let reply = server.send(Ask::form("/en/follow/topic/buses", &fields).cookie(&cookie));
    assert_eq!(reply.header("location"), Some("/en/forum/travel/buses?said=following"));
    let page = server.send(Ask::get("/en/forum/travel/buses").cookie(&cookie)).text();
    assert!(page.contains("Stop following"), "{page}");
    for path in
        ["/en/follow/topic/secrets", "/en/follow/topic/nothing", "/en/follow/person/sam", "/en/follow/board/none"]
    {
        assert_eq!(server.send(Ask::form(path, &fields).cookie(&cookie)).status, 404, "{path}");
    }
    let elsewhere = [("do", "follow"), ("back", "//elsewhere.example")];
    let reply = server.send(Ask::form("/en/follow/topic/buses", &elsewhere).cookie(&cookie));
    assert_eq!(reply.header("location"), Some("/en/me/notices?said=following"));
    assert_eq!(server.send(Ask::form("/en/follow/topic/buses", &fields)).status, 403);
}
