//! A topic of Amira's, and what people send in it: for the tests of talking with each other.

use crate::client::{Ask, Reply};
use crate::saying::{CHECK, SAY, hidden};
use crate::site::{TestServer, key, now};
use domain::content::{Locale, Version, Words};
use domain::forum::{NewTopic, Post};
use store::Act;

pub const TOPIC: &str = "/en/forum/travel/buses";

/// Words with a title, as a topic or a space has them.
pub fn words(text: &str) -> Words {
    Words::of(Version::standard(Locale::DEFAULT, Some(text.into()), text))
}

/// Words without a title, as a post has them.
pub fn said(text: &str) -> Words {
    Words::of(Version::standard(Locale::DEFAULT, None, text))
}

/// A site with a topic of Amira's, her session and Ben's.
pub fn site() -> (TestServer, String, String) {
    let site = TestServer::start();
    site.add_space("travel", "Travel");
    let (amira, ben) = (site.session_of("amira", &[]), site.session_of("ben", &[]));
    let new = NewTopic::own(key("buses"), words("Buses"), said("The last bus goes at six. I work until seven."));
    site.wait(site.app.store.start_topic(&act("amira"), &key("travel"), &new)).expect("a topic");
    (site, amira, ben)
}

pub fn act(person: &str) -> Act {
    Act::of(&key(person), now())
}

pub fn post(site: &TestServer, post: &str) -> Post {
    site.wait(site.app.store.post(&key(post))).expect("the post")
}

/// A page that is there, also where its address leads to a place on it.
pub fn page(site: &TestServer, cookie: &str, path: &str) -> String {
    let reply = site.send(Ask::get(path.split('#').next().unwrap_or(path)).cookie(cookie));
    assert_eq!(reply.status, 200, "{path}");
    reply.text()
}

/// What somebody wrote in the topic, to be looked at before it is said.
pub fn preview(site: &TestServer, cookie: &str, fields: &[(&str, &str)]) -> Reply {
    let fields: Vec<_> = fields.iter().copied().chain([("do", "preview")]).collect();
    site.send(Ask::form(SAY, &fields).cookie(cookie))
}

/// What the button "Publish it" sends.
pub fn publish(site: &TestServer, cookie: &str) -> Ask {
    let check = page(site, cookie, CHECK);
    let (key, seen) = (hidden(&check, "key"), hidden(&check, "seen"));
    Ask::form(CHECK, &[("key", &key), ("seen", &seen), ("do", "publish")]).cookie(cookie)
}

/// The key of a form: one for each number.
pub fn new_key(n: u32) -> String {
    format!("01jd4x5zs00000000000000{n:03}")
}
