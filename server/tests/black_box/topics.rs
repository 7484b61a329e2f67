//! What is done with topics: they are closed, stay on top, are put together and taken apart, and are still found.

use crate::client::{self, Ask};
use crate::saying::{CHECK, posts, to};
use crate::site::{TestServer, key};
use crate::talk::{TOPIC, act, new_key, page, preview, publish, said, site, words};
use domain::accounts::{Grant, Role, Scope};
use domain::forum::{NewPost, NewTopic, TopicState};
use domain::talk::{NewSplit, NewTopicState};

#[test]
fn a_topic_that_was_closed_meanwhile_keeps_the_words_for_their_writer() {
    let (site, amira, ben) = site();
    assert_eq!(to(&preview(&site, &ben, &[("text", "One more thing.")])), CHECK);
    let send = publish(&site, &ben);
    let closed = NewTopicState { state: TopicState::Closed, why: Some(said("The bus goes at nine now.")) };
    site.wait(site.app.store.set_topic_state(&act("ben"), &key("buses"), &closed)).expect("closed");
    let form = page(&site, &ben, to(&site.send(send)));
    assert!(form.contains("This topic has been closed meanwhile") && form.contains("One more thing."));
    assert_eq!(posts(&site).len(), 1);
    // The same for words that somebody changes.
    let fields = [("key", new_key(1)), ("version", "0".into()), ("text", "The last bus goes at five.".into())];
    let fields: Vec<_> = fields.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let sent = client::reword(site.address, &amira, "/en/forum/post/buses/change", &fields);
    let form = page(&site, &amira, to(&sent));
    assert!(form.contains("This topic has been closed meanwhile") && form.contains("The last bus goes at five."));
    let change = page(&site, &amira, "/en/forum/post/buses/change");
    assert!(change.contains("Words in it can no longer be changed"), "said before anything is typed: {change}");
    let topic = site.get(TOPIC).text();
    assert!(topic.contains("The last bus goes at six."));
    assert!(topic.contains("This topic was closed on") && topic.contains("The bus goes at nine now."), "who and why");
}

/// So many topics more, of which the first ones stay on top.
fn with_topics(site: &TestServer, count: usize, on_top: usize) {
    for n in 0..count {
        let new = NewTopic::own(key(&format!("topic-{n}")), words(&format!("Topic number {n}.")), said("Words."));
        site.wait(site.app.store.start_topic(&act("amira"), &key("travel"), &new)).expect("a topic");
        if n < on_top {
            site.wait(site.app.store.pin_topic(&act("amira"), &new.key, true)).expect("on top");
        }
    }
}

#[test]
fn an_eleventh_topic_on_top_is_refused_in_words_and_every_topic_can_still_be_found() {
    let (site, ..) = site();
    with_topics(&site, 10, 10);
    let ruth = site.session_of("ruth", &[Grant { role: Role::Facilitator, scope: Scope::Site }]);
    let pin = site.send(Ask::form("/en/forum/travel/buses/pin", &[("do", "yes")]).cookie(&ruth));
    let after = page(&site, &ruth, to(&pin));
    assert!(after.contains("10 topics stay on top already"), "{after}");
    let (space, feed) = (site.get("/en/forum/travel").text(), site.get("/en/feed/space/travel").text());
    for topic in (0..10).map(|n| format!("/forum/travel/topic-{n}")).chain([TOPIC.replace("/en", "")]) {
        assert!(space.contains(&format!("{topic}\"")), "{topic} is missing in its space");
        assert!(feed.contains(&format!("{topic}<")), "{topic} is missing in the feed: {feed}");
    }
}

#[test]
fn the_last_page_of_a_space_has_topics_on_it() {
    let (site, ..) = site();
    // Twenty beside the one on top: all of them stand on the first page.
    with_topics(&site, 20, 1);
    let first = site.get("/en/forum/travel").text();
    assert!((0..20).all(|n| first.contains(&format!("/travel/topic-{n}\""))) && first.contains("/travel/buses\""));
    assert!(!first.contains("page=2"), "{first}");
    let beyond = to(&site.get("/en/forum/travel?page=2")).to_owned();
    assert!(beyond.ends_with("/forum/travel?page=1"), "{beyond}");
    site.wait(site.app.store.pin_topic(&act("amira"), &key("topic-0"), false)).expect("no longer on top");
    assert!(site.get("/en/forum/travel").text().contains("page=2"));
    let second = page(&site, "", "/en/forum/travel?page=2");
    assert!(second.contains("/travel/buses\"") || second.contains("/travel/topic-"), "{second}");
    assert!(!second.contains("Nobody has started a topic"), "{second}");
}

#[test]
fn old_addresses_lead_to_where_the_posts_are() {
    let (site, _, _) = site();
    let grant = Grant { role: Role::Facilitator, scope: Scope::parse("space:travel").expect("a scope") };
    let ruth = site.session_of("ruth", &[grant]);
    let new = NewTopic::own(key("trains"), words("Trains"), said("The train is late."));
    site.wait(site.app.store.start_topic(&act("ben"), &key("travel"), &new)).expect("a topic");
    let merge = |cookie: &str| {
        site.send(Ask::form("/en/forum/travel/buses/merge", &[("key", &new_key(1)), ("into", "trains")]).cookie(cookie))
    };
    let nobody = site.session_of("nobody", &[]);
    assert_eq!(merge(&nobody).status, 403);
    assert!(to(&merge(&ruth)).ends_with("/forum/travel/trains?said=merged"));
    assert!(to(&merge(&ruth)).ends_with("/forum/travel/trains"), "the same form, sent twice");
    assert!(to(&site.get(TOPIC)).ends_with("/forum/travel/trains?from=buses&page=1"));
    assert!(to(&site.get("/en/forum/post/buses")).ends_with("/forum/travel/trains#post-buses"));
    let split = [("key", &*new_key(2)), ("title", "Buses again"), ("posts-buses", "yes")];
    let made = site.send(Ask::form("/en/forum/travel/trains/split", &split).cookie(&ruth));
    assert!(to(&made).contains("said=split"), "{}", to(&made));
    let place = to(&site.get("/en/forum/post/buses")).to_owned();
    assert!(page(&site, "", &place).contains("Buses again"));
    assert!(page(&site, "", &place).contains("These posts come from the topic"));
    let none = site.send(Ask::form("/en/forum/travel/trains/split", &[("key", &new_key(3))]).cookie(&ruth));
    let form = page(&site, &ruth, to(&none));
    assert!(form.contains("Choose one post or more"));
}

#[test]
fn an_old_address_leads_to_the_page_with_its_posts_and_says_what_happened() {
    let (site, ..) = site();
    let new = NewTopic::own(key("trains"), words("Trains"), said("The train is late."));
    site.wait(site.app.store.start_topic(&act("ben"), &key("travel"), &new)).expect("a topic");
    for n in 2..=60 {
        for topic in ["buses", "trains"] {
            let new = NewPost::own(key(&format!("{topic}-{n}")), said(&format!("Number {n} of {topic}.")));
            site.wait(site.app.store.add_post(&act("ben"), &key(topic), &new)).expect("a post");
        }
    }
    let topic = |name: &str| site.wait(site.app.store.topic(&key(name))).expect("the topic");
    site.wait(site.app.store.merge_topics(&act("amira"), &topic("buses"), &topic("trains"))).expect("put together");
    // Sixty stand before them: the first of the second page is number 111 now.
    for (old, page_now, post) in [("", 2, "buses"), ("?page=2", 3, "buses-51"), ("?page=9", 3, "buses-60")] {
        let place = to(&site.get(&format!("{TOPIC}{old}"))).to_owned();
        assert!(place.ends_with(&format!("/forum/travel/trains?from=buses&page={page_now}")), "{old}: {place}");
        let shown = page(&site, "", &place);
        assert!(shown.contains(&format!("id=\"post-{post}\"")), "{old}");
        assert!(shown.contains("has been put together with this one") && shown.contains("<bdi>Buses</bdi>"), "{shown}");
    }
    // Once more: the first one has come all the way.
    let new = NewTopic::own(key("trams"), words("Trams"), said("The tram is full."));
    site.wait(site.app.store.start_topic(&act("ben"), &key("travel"), &new)).expect("a topic");
    site.wait(site.app.store.merge_topics(&act("amira"), &topic("trains"), &topic("trams"))).expect("put together");
    let place = to(&site.get(&format!("{TOPIC}?page=2"))).to_owned();
    assert!(place.ends_with("/forum/travel/trams?from=buses&page=3"), "{place}");
    assert!(page(&site, "", &place).contains("id=\"post-buses-51\""));
    let strange = page(&site, "", "/en/forum/travel/trams?from=nothing");
    assert!(!strange.contains("put together with this one"));
}

#[test]
fn a_topic_says_where_its_posts_went_and_an_old_link_to_one_of_them_leads_there() {
    let (site, ..) = site();
    for n in 2..=4 {
        let new = NewPost::own(key(&format!("post-{n}")), said(&format!("Number {n}.")));
        site.wait(site.app.store.add_post(&act("ben"), &key("buses"), &new)).expect("a post");
    }
    let topic = site.wait(site.app.store.topic(&key("buses"))).expect("the topic");
    let posts = vec![key("post-2"), key("post-3")];
    let split = NewSplit { key: key("fares"), words: words("What a ticket costs"), posts };
    site.wait(site.app.store.split_topic(&act("amira"), &topic, &split)).expect("a new topic");
    let shown = page(&site, "", &format!("{TOPIC}?page=1"));
    let notice = shown.split("Some posts of this topic are now in:").nth(1).expect("where they went");
    assert!(notice.contains("href=\"/en/forum/travel/fares\"") && notice.contains("What a ticket costs"), "{notice}");
    assert!(shown.contains("Moved there on") && notice.contains("<bdi>amira</bdi>"), "{shown}");
    for (post, moved) in [("post-2", true), ("post-3", true), ("post-4", false)] {
        assert!(shown.contains(&format!("id=\"post-{post}\"")), "{post}");
        assert_eq!(shown.contains(&format!("<span id=\"post-{post}\"")), moved, "{post}");
    }
    // Put together again, they are nowhere else.
    let made = site.wait(site.app.store.topic(&key("fares"))).expect("the new topic");
    let topic = site.wait(site.app.store.topic(&key("buses"))).expect("the topic");
    site.wait(site.app.store.merge_topics(&act("amira"), &made, &topic)).expect("put together");
    assert!(!site.get(TOPIC).text().contains("are now in:"));
}
