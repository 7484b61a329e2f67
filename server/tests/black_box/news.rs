//! A site on which people hear of things: two topics of sam's, who follows them, what they are told, the letters that go out.

use crate::program::Folder;
use crate::site::{TestServer, key, now, site};
use domain::accounts::{EmailAddress, Grant, Person, Preferences, Role, Scope, Viewer};
use domain::content::{Locale, Version, Words};
use domain::forum::{Access, Gate, NewPost, NewTopic, PostState, Space};
use domain::record::{Kind, Record};
use jiff::{SignedDuration, Timestamp};
use server::mail::{Way, deliver_waiting};
use server::news::tell_all;
use server::settings::{SettingFlags, Settings};
use store::{Act, WhatWaits, Which};

pub fn words(text: &str) -> Words {
    Words::of(Version::standard(Locale::DEFAULT, None, text))
}

/// Somebody who can be [added](add).
pub fn person(name: &str, locale: Option<Locale>, grants: &[Grant]) -> Person {
    let preferences = Preferences::default();
    Person { key: key(name), name: name.into(), guest: false, preferences, locale, grants: grants.to_vec() }
}

pub fn member_of(space: &str) -> Grant {
    Grant { role: Role::Participant, scope: Scope::Within(Kind::Space.record(key(space))) }
}

pub fn facilitator() -> Grant {
    Grant { role: Role::Facilitator, scope: Scope::Site }
}

/// A site with the space "travel" for everybody, the space "closed" for members, and a topic of sam's in each.
pub fn with_topics() -> TestServer {
    let server = TestServer::start();
    server.add_space("travel", "Getting about");
    let gate = Gate { reads: Access::Members, posts: Access::Members, ..Gate::open(key("closed")) };
    let words = Words::of(Version::standard(Locale::DEFAULT, Some("Room nine".into()), ""));
    let space = Space { key: key("closed"), gate, words, picture: "lock".into(), topics: 0 };
    server.wait(server.app.store.add_space(&site(), &space, 2)).expect("a space");
    add(&server, &person("sam", None, &[member_of("closed")]), None);
    start(&server, "travel", "buses", PostState::Published);
    start(&server, "closed", "secrets", PostState::Published);
    tell(&server);
    server
}

pub fn add(server: &TestServer, person: &Person, email: Option<&str>) {
    let email = email.and_then(EmailAddress::parse);
    server.wait(server.app.store.add_person(&site(), person, email.as_ref())).expect("a person");
}

fn start(server: &TestServer, space: &str, topic: &str, state: PostState) {
    let title = Words::of(Version::standard(Locale::DEFAULT, Some(format!("About {topic}")), ""));
    let new = NewTopic { state, ..NewTopic::own(key(topic), title, words(&format!("First of {topic}."))) };
    let act = Act::of(&key("sam"), now());
    server.wait(server.app.store.start_topic(&act, &key(space), &new)).expect("a topic");
}

/// Somebody says something in a topic, which is news where it is published.
pub fn say(server: &TestServer, by: &str, topic: &str, post: &str, state: PostState) {
    say_at(server, now(), by, topic, post, state);
}

pub fn say_at(server: &TestServer, at: Timestamp, by: &str, topic: &str, post: &str, state: PostState) {
    let new = NewPost { state, ..NewPost::own(key(post), words(&format!("{post} says this."))) };
    server.wait(server.app.store.add_post(&Act::of(&key(by), at), &key(topic), &new)).expect("a post");
}

/// Tells everybody what has happened until now.
pub fn tell(server: &TestServer) {
    server.wait(tell_all(&server.app)).expect("told");
}

pub fn follow(server: &TestServer, who: &str, what: &Record) {
    server.wait(server.app.store.keep_following(&key(who), what, true, now())).expect("followed");
}

pub fn stop_following(server: &TestServer, who: &str, what: &Record) {
    server.wait(server.app.store.keep_following(&key(who), what, false, now())).expect("stopped");
}

pub fn topic(name: &str) -> Record {
    Kind::Topic.record(key(name))
}

/// What somebody has been told and has not read: what happened, and about what.
pub fn told(server: &TestServer, who: &str) -> Vec<String> {
    let notices =
        server.wait(server.app.store.notices(&key(who), Which::Unread, WhatWaits::Told, None, 100)).expect("notices");
    notices.iter().map(|notice| format!("{} {}", notice.what.name(), notice.about)).collect()
}

/// How many notices their pages say that somebody has not read.
pub fn count(server: &TestServer, who: &str) -> u32 {
    let store = &server.app.store;
    let person = server.wait(store.hearers(&[key(who)])).expect("people").remove(0).person;
    server.wait(store.count_unread(&Viewer::of(person))).expect("a count")
}

/// The cookie of a new session.
pub fn session(server: &TestServer, who: &str) -> String {
    let token = server.wait(server.app.store.start_session(&key(who), now())).expect("a session");
    format!("bt_session={}", token.secret())
}

/// The letters that go out at this time, with all that there is to tell until then.
pub fn letters(server: &TestServer, at: Timestamp) -> Vec<String> {
    let folder = Folder::new();
    let data_dir = folder.path().display().to_string();
    let environment = |name: &str| (name == "BT_DATA_DIR").then(|| data_dir.clone());
    let settings = Settings::from_sources(&SettingFlags::default(), environment).expect("settings");
    let later = app::App::new(
        server.app.store.clone(),
        app::Site { clock: app::Clock::Fixed(at), ..(*server.app.site).clone() },
    );
    server.wait(async {
        tell_all(&later).await.expect("told");
        let way = Way::new(&settings).expect("a way");
        deliver_waiting(&later, &way).await.expect("delivered");
    });
    let files = std::fs::read_dir(folder.path().join("outbox")).expect("the outbox").flatten();
    let mut letters: Vec<_> =
        files.filter(|file| file.path().extension().is_some_and(|ending| ending == "eml")).collect();
    letters.sort_by_key(|file| file.path());
    letters.iter().map(|file| std::fs::read_to_string(file.path()).expect("a letter")).collect()
}

/// A letter without the marks by which mail breaks long lines and writes letters beyond ASCII.
pub fn decoded(letter: &str) -> String {
    let joined = letter.replace("=\r\n", "");
    let bytes = joined.as_bytes();
    let (mut out, mut at) = (vec![], 0);
    while at < bytes.len() {
        let hex = bytes.get(at + 1..at + 3).and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        match hex.filter(|_| bytes[at] == b'=') {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// So many hours from now.
pub fn hours(hours: i64) -> Timestamp {
    now() + SignedDuration::from_hours(hours)
}
