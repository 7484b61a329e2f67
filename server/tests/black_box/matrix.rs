//! Every route as every role and as a stranger: nobody finds what is not for them, wherever they look.
//!
//! Each thing that not everybody may read says a word that stands nowhere else. Whoever finds the word in an answer has read
//! the thing; whether they may is written in one table below. The routes are taken from the source, so a new one is walked
//! from the day that it is written.

use crate::client::Ask;
use crate::site::{TestServer, key, now, site};
use domain::accounts::{Grant, Role, Scope};
use domain::content::{Locale, Version, Words};
use domain::forum::{Access, Gate, NewPost, NewTopic, PostState, Space, TopicState};
use domain::notices::Outcome;
use domain::record::Key;
use domain::talk::{NewTopicState, Ties};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use store::Act;

/// What is hidden, and from whom it is not: by the names of [`people`].
const SECRETS: [(&str, &[&str]); 8] = [
    // Whoever said something there still reads their own words.
    ("members-only", &["member", "board-member", "facilitator", "moderator", "lead", "writer"]),
    (
        "account-only",
        &[
            "participant",
            "supporter",
            "member",
            "board-member",
            "facilitator",
            "moderator",
            "lead",
            "editor",
            "strategy-lead",
            "administrator",
            "partner",
            "elsewhere",
            "writer",
        ],
    ),
    // What a member says beside those words is for members: the writer keeps their own and nothing else.
    ("beside", &["member", "board-member", "facilitator", "moderator", "lead"]),
    ("waiting", &["moderator", "writer"]),
    ("held", &["lead", "writer"]),
    ("change-asked", &["moderator", "writer"]),
    ("hidden", &["moderator", "writer"]),
    ("withdrawn", &["writer"]),
];

/// Everybody who looks: a name, and what they may do where. The stranger has no session.
fn people() -> Vec<(&'static str, Vec<Grant>)> {
    let grant = |role, scope: &str| Grant { role, scope: Scope::parse(scope).expect("a scope") };
    vec![
        ("stranger", vec![]),
        ("participant", vec![]),
        ("supporter", vec![grant(Role::Supporter, "site")]),
        ("member", vec![grant(Role::Participant, "space:members-only")]),
        ("board-member", vec![grant(Role::BoardMember, "board:the-board")]),
        ("partner", vec![grant(Role::Partner, "board:another-board")]),
        (
            "elsewhere",
            [Role::Facilitator, Role::Moderator, Role::SafeguardingLead]
                .map(|role| grant(role, "space:elsewhere"))
                .into(),
        ),
        ("facilitator", vec![grant(Role::Facilitator, "site")]),
        ("moderator", vec![grant(Role::Moderator, "site")]),
        ("lead", vec![grant(Role::SafeguardingLead, "site")]),
        ("editor", vec![grant(Role::Editor, "site")]),
        ("strategy-lead", vec![grant(Role::StrategyLead, "site")]),
        ("administrator", vec![grant(Role::Administrator, "site")]),
        ("writer", vec![]),
    ]
}

/// The word that a secret says, and no page of the site otherwise.
fn word(secret: &str) -> String {
    format!("zq{}", secret.replace('-', ""))
}

fn words(title: Option<String>, text: &str) -> Words {
    Words::of(Version::standard(Locale::DEFAULT, title, text))
}

/// A site with all secrets, and the cookie of each person by name.
fn with_secrets() -> (TestServer, BTreeMap<&'static str, String>) {
    let server = TestServer::start();
    let cookies = people().into_iter().map(|(name, grants)| match name {
        "stranger" => (name, String::new()),
        _ => (name, server.session_of(name, &grants)),
    });
    let cookies = cookies.collect();
    let act = Act::of(&key("writer"), now());
    let store = &server.app.store;
    for (space, reads) in [
        ("members-only", Access::Members),
        ("account-only", Access::Account),
        ("open", Access::Everyone),
        ("elsewhere", Access::Everyone),
    ] {
        let board = (space == "members-only").then(|| key("the-board"));
        let gate = Gate { board, reads, posts: reads, ..Gate::open(key(space)) };
        let space =
            Space { key: key(space), gate, words: words(Some(space.into()), ""), picture: "bus".into(), topics: 0 };
        server.wait(store.add_space(&site(), &space, 1)).expect("a space");
    }
    for secret in ["members-only", "account-only"] {
        let (title, first) = (words(Some(word(secret)), ""), words(None, &word(secret)));
        let new = NewTopic::own(key(secret), title, first);
        server.wait(store.start_topic(&act, &key(secret), &new)).expect("a topic");
        let said = || words(None, &word(secret));
        let outcome = Outcome { asked: said(), heard: said(), done: said(), about: vec![] };
        let topic = server.wait(store.topic(&key(secret))).expect("the topic");
        server.wait(store.close_with_outcome(&site(), &topic, &outcome)).expect("what became of it");
        // Open again: nobody is to be kept out because nothing can be said there.
        let open = NewTopicState { state: TopicState::Open, why: None };
        server.wait(store.set_topic_state(&site(), &topic.key, &open)).expect("open");
    }
    let ties = Ties { reply_to: Some(key("members-only")), reply_to_by: Some(key("writer")), ..Ties::default() };
    let beside = NewPost { ties, ..NewPost::own(key("beside"), words(None, &word("beside"))) };
    let member = Act::of(&key("member"), now());
    server.wait(store.add_post(&member, &key("members-only"), &beside)).expect("a post");
    let new = NewTopic::own(key("open"), words(Some("Open".into()), ""), words(None, "Everybody may read this."));
    server.wait(store.start_topic(&act, &key("open"), &new)).expect("a topic");
    for state in [PostState::Waiting, PostState::Held, PostState::ChangeAsked, PostState::Hidden, PostState::Withdrawn]
    {
        let post = NewPost { state, ..NewPost::own(key(state.name()), words(None, &word(state.name()))) };
        server.wait(store.add_post(&act, &key("open"), &post)).expect("a post");
        // A topic whose first words are on their way, too.
        let (title, first) = (words(Some(word(state.name())), ""), words(None, &word(state.name())));
        let new = NewTopic { state, ..NewTopic::own(key(&format!("topic-{}", state.name())), title, first) };
        server.wait(store.start_topic(&act, &key("open"), &new)).expect("a topic");
    }
    (server, cookies)
}

/// All routes of the pages, as they stand in the source.
fn routes() -> BTreeSet<String> {
    let mut routes = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the source").flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
                continue;
            }
            let text = std::fs::read_to_string(entry.path()).unwrap_or_default();
            let found = text.split('"').filter(|part| part.starts_with("/{locale}/") && !part.contains(['?', ' ']));
            // A PDF has the words of the page beside it, packed so that no word is found in it.
            routes.extend(found.filter(|route| !route.contains("{}") && !route.ends_with(".pdf")).map(str::to_owned));
        }
    }
    routes
}

/// The addresses of a route about a secret: `{space}`, `{topic}` and `{post}` are the secret's own; `{kind}` is each kind that
/// it has. Words that are on their way stand in a topic that everybody reads, and begin one of their own.
fn addresses(route: &str, secret: &str) -> BTreeSet<String> {
    let alone = ["members-only", "account-only"].contains(&secret);
    let space = match secret {
        _ if alone => secret,
        "beside" => "members-only",
        _ => "open",
    };
    let own = if alone { secret.to_owned() } else { format!("topic-{secret}") };
    let filled = |topic: &str, kind: &str, id: &str| {
        let mut address = route.replace("{locale}", "en").replace("{space}", space);
        for (name, value) in [("topic", topic), ("post", secret), ("kind", kind), ("key", id), ("id", id)] {
            address = address.replace(&format!("{{{name}}}"), value);
        }
        address = address.replace("{tag}", "en-simple").replace("{what}", "sound");
        // Whatever else an address names: the secret, in case that its key is the same.
        while let (Some(from), Some(to)) = (address.find('{'), address.find('}')) {
            address.replace_range(from..=to, secret);
        }
        address
    };
    let around = space;
    let became = format!("{own}-done");
    let records = [("post", secret), ("topic", own.as_str()), ("outcome", became.as_str())];
    [around, own.as_str()].iter().flat_map(|topic| records.map(|(kind, id)| filled(topic, kind, id))).collect()
}

#[test]
fn nobody_reads_what_is_not_for_them_on_any_page() {
    let (server, cookies) = with_secrets();
    let routes = routes();
    assert!(routes.len() > 50, "the routes were not found in the source: {routes:?}");
    let mut seen: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut leaks = vec![];
    for (name, cookie) in &cookies {
        let mut walked = BTreeSet::new();
        for (secret, _) in SECRETS {
            for address in routes.iter().flat_map(|route| addresses(route, secret)) {
                if !walked.insert(address.clone()) {
                    continue;
                }
                let page = server.send(Ask::get(&address).cookie(cookie));
                assert!(page.status < 500, "{name} at {address}: {}", page.status);
                let text = page.text();
                for (secret, allowed) in SECRETS.iter().filter(|(secret, _)| text.contains(&word(secret))) {
                    seen.insert((name, secret));
                    if !allowed.contains(name) {
                        leaks.push(format!("{name} reads {secret} at {address}"));
                    }
                }
            }
        }
    }
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
    for (secret, allowed) in SECRETS {
        for name in allowed {
            assert!(seen.contains(&(*name, secret)), "{name} may read {secret} and finds it nowhere");
        }
    }
}

#[test]
fn nobody_changes_what_is_not_for_them_by_any_form() {
    let (server, cookies) = with_secrets();
    let store = &server.app.store;
    let states = || -> Vec<(String, PostState, Words, u32)> {
        let posts = SECRETS.iter().map(|(secret, _)| key(secret));
        let post = |post: Key| server.wait(store.post(&post)).expect("the post");
        posts.map(post).map(|post| (post.key.to_string(), post.state, post.words, post.n)).collect()
    };
    let before = states();
    // Those of whom each may do something in another place.
    let outsiders = ["stranger", "participant", "elsewhere", "editor", "administrator"];
    let routes = routes();
    for name in outsiders {
        let mut walked = BTreeSet::new();
        for (secret, _) in SECRETS.iter().filter(|(_, allowed)| !allowed.contains(&name)) {
            for address in routes.iter().flat_map(|route| addresses(route, secret)) {
                if !walked.insert(address.clone()) {
                    continue;
                }
                let fields = [
                    ("key", "01jd4x5zs0000000000000000z"),
                    ("text", "I was here."),
                    ("title", "Mine"),
                    ("state", "published"),
                    ("reason", "other"),
                    ("why", "Because."),
                    ("do", "publish"),
                ];
                let answer = server.send(Ask::form(&address, &fields).cookie(&cookies[name]));
                assert!(answer.status < 500, "{name} at {address}: {}", answer.status);
                let text = answer.text();
                assert!(!text.contains(&word(secret)), "{name} is told {secret} by {address}");
            }
        }
    }
    assert_eq!(states(), before);
    let topics = SECRETS.map(|(secret, _)| secret).map(|secret| server.wait(store.topic(&key(secret))).ok());
    assert_eq!(
        topics.iter().flatten().map(|topic| topic.numbered).collect::<Vec<_>>(),
        [2, 1],
        "something was said there"
    );
}
