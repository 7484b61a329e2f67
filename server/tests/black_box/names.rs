//! Names of people in what is said: who is named with an `@` and hears of it, and how a name stands among other words.

use crate::client::{self, Ask};
use crate::saying::{posts, to};
use crate::site::{TestServer, key, now};
use crate::talk::{TOPIC, act, new_key, page, post, preview, said, site, words};
use domain::accounts::{Grant, Person, Preferences, Role, Scope};
use domain::forum::{Access, Gate, NewPost, NewTopic, Space};
use store::{Act, WhatWaits, Which};

#[test]
fn who_names_five_hundred_people_is_told_how_many_will_hear_of_it() {
    let (site, _, ben) = site();
    let text: String = (0..500).map(|n| format!("@person{n} ")).collect();
    let form = page(&site, &ben, to(&preview(&site, &ben, &[("text", text.trim())])));
    assert!(form.contains("Name 10 people at most") && form.contains("@person499"));
    let boxes: Vec<String> = (0..500).map(|n| format!("names-person{n}")).collect();
    let many: Vec<_> = boxes.iter().map(|name| (name.as_str(), "yes")).chain([("text", "Hello")]).collect();
    let sent = preview(&site, &ben, &many).status;
    assert!((300..500).contains(&sent), "{sent}: a form that no page of ours sends");
    assert_eq!(posts(&site).len(), 1);
}

#[test]
fn a_name_that_would_turn_round_the_words_beside_it_stays_within_itself() {
    let (site, ..) = site();
    let name = "nima\u{202E}nidA";
    let person = Person {
        key: key("trick"),
        name: name.into(),
        guest: false,
        preferences: Preferences::default(),
        locale: None,
        grants: vec![],
    };
    site.wait(site.app.store.add_person(&Act::of_the_site(now()), &person, None)).expect("a person");
    let new = NewPost::own(key("tricky"), said("Hello."));
    site.wait(site.app.store.add_post(&act("trick"), &key("buses"), &new)).expect("a post");
    let topic = site.get(TOPIC).text();
    let place = topic.find(&format!("<bdi>{name}</bdi>"));
    assert!(place.is_some(), "in an element that keeps its direction to itself");
    // Everywhere else its signs are not there at all.
    let outside = topic.replace(&format!("<bdi>{name}</bdi>"), "");
    assert!(!outside.contains('\u{202E}'), "{}", outside.split('\u{202E}').next().unwrap_or_default());
}

/// The posts of which somebody was told that they are named in them.
fn named_in(site: &TestServer, who: &str) -> Vec<String> {
    site.wait(server::news::tell_all(&site.app)).expect("told");
    let notices =
        site.wait(site.app.store.notices(&key(who), Which::Unread, WhatWaits::Told, None, 100)).expect("notices");
    let named = notices.into_iter().filter(|notice| notice.what.name() == "mentioned");
    named.map(|notice| notice.about.key.to_string()).collect()
}

#[test]
fn the_first_words_of_a_topic_and_changed_words_name_people_who_hear_of_it_once() {
    let (site, _, ben) = site();
    let fields = [("title", "Trains"), ("text", "Is the train better, @amira? @nobody knows.")];
    let (topic, sent) = client::say(site.address, &ben, "/en/forum/travel/new", &fields);
    assert!(to(&sent).contains("said=started"), "{}", to(&sent));
    assert_eq!(post(&site, &topic).names, [key("amira")], "she spoke in the space lately");
    assert_eq!(named_in(&site, "amira"), std::slice::from_ref(&topic));

    site.session_of("dot", &[]);
    let answer = NewPost::own(key("answer"), said("I take the train."));
    site.wait(site.app.store.add_post(&act("dot"), &key(&topic), &answer)).expect("a post");
    let change = |n: u32, version: &str, text: &str| {
        let fields = [("key", &*new_key(n)), ("version", version), ("text", text)];
        let changed = client::reword(site.address, &ben, &format!("/en/forum/post/{topic}/change"), &fields);
        assert!(to(&changed).contains("said=reworded"), "{}", to(&changed));
        post(&site, &topic).names
    };
    let both = [key("amira"), key("dot")];
    assert_eq!(change(1, "0", "Is the train better, @amira and @dot?"), both);
    assert_eq!(change(2, "1", "Is the train better?"), both, "who was called stays called");
    assert_eq!(change(3, "2", "Is it better, @dot?"), both);
    for who in ["amira", "dot"] {
        assert_eq!(named_in(&site, who), std::slice::from_ref(&topic), "{who} hears of it once");
    }
}

#[test]
fn nobody_hears_that_they_are_named_where_they_may_not_read() {
    let (site, ..) = site();
    let gate = Gate { reads: Access::Members, posts: Access::Members, ..Gate::open(key("peers")) };
    let space = Space { gate, key: key("peers"), words: words("Peers"), picture: "people".into(), topics: 0 };
    site.wait(site.app.store.add_space(&Act::of_the_site(now()), &space, 2)).expect("a space");
    let member = || [Grant { role: Role::Participant, scope: Scope::parse("space:peers").expect("a scope") }];
    let (eve, dot) = (site.session_of("eve", &member()), site.session_of("dot", &member()));
    for who in ["eve", "dot"] {
        let new = NewTopic::own(key(&format!("by-{who}")), words("Hello"), said("Here I am."));
        site.wait(site.app.store.start_topic(&act(who), &key("peers"), &new)).expect("a topic");
    }
    let new = [("title", "Us"), ("text", "Are you there, @eve?")];
    let (topic, _) = client::say(site.address, &dot, "/en/forum/peers/new", &new);
    assert_eq!(named_in(&site, "eve"), [topic]);
    site.wait(site.app.store.take_out(&act("dot"), &key("peers"), &key("eve"))).expect("taken out");
    let again = [("title", "Us again"), ("text", "Where have you gone, @eve?")];
    let (topic, _) = client::say(site.address, &dot, "/en/forum/peers/new", &again);
    assert_eq!(post(&site, &topic).names, [key("eve")], "she spoke there lately");
    assert!(!named_in(&site, "eve").contains(&topic), "and no longer reads there");

    // Nor does she learn by a name who speaks there, where she changes her own words.
    let fields = [("key", &*new_key(1)), ("version", "0"), ("text", "Is @dot there?")];
    client::reword(site.address, &eve, "/en/forum/post/by-eve/change", &fields);
    let hers = post(&site, "by-eve");
    assert_eq!((hers.version, hers.names), (1, vec![]));
}

#[test]
fn a_name_that_two_people_have_is_asked_about_where_a_topic_is_started() {
    let (site, amira, _) = site();
    let preferences = Preferences::default();
    let other =
        Person { key: key("ben-2"), name: "ben".into(), guest: false, preferences, locale: None, grants: vec![] };
    site.wait(site.app.store.add_person(&Act::of_the_site(now()), &other, None)).expect("a person");
    for who in ["ben", "ben-2"] {
        let answer = NewPost::own(key(&format!("answer-{who}")), said("I take the bus."));
        site.wait(site.app.store.add_post(&act(who), &key("buses"), &answer)).expect("a post");
    }
    let fields = [("title", "Trains"), ("text", "What do you say, @ben?"), ("do", "preview")];
    let sent = site.send(Ask::form("/en/forum/travel/new/say", &fields).cookie(&amira));
    let form = page(&site, &amira, to(&sent));
    assert!(form.contains("Take the @ away") && form.contains("What do you say, @ben?"), "{form}");
    let changed = [("key", &*new_key(1)), ("version", "0"), ("text", "@ben, the bus goes at six.")];
    let sent = site.send(Ask::form("/en/forum/post/buses/change", &changed).cookie(&amira));
    let back = site.send(Ask::get(to(&sent)).cookie(&amira));
    let form = page(&site, &amira, to(&back));
    assert!(form.contains("Take the @ away") && form.contains("@ben, the bus goes at six."), "{form}");
}
