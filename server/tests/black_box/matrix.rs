//! Every route as every role and as a stranger: nobody finds what is not for them, wherever they look.
//!
//! Each thing that not everybody may read says a word that stands nowhere else. Whoever finds the word in an answer has read
//! the thing; whether they may is written in one table below. The routes are taken from the source, so a new one is walked
//! from the day that it is written.

use crate::client::Ask;
use crate::site::{TestServer, key, now, site};
use domain::accounts::{CardPhrase, Grant, Helped, NewInvitation, Permission, Role, Scope};
use domain::content::{Locale, Version, Words};
use domain::form::Fields;
use domain::forum::{Access, Gate, NewPost, NewTopic, PostState, Space, TopicState};
use domain::moderation::{NewAppeal, NewDecision, Reason, Verdict};
use domain::notices::Outcome;
use domain::record::{Key, Kind};
use domain::recorded::NewRecording;
use domain::requests::{NewRequest, Personal, Way};
use domain::safety::case::NewNote;
use domain::safety::report::NewReport;
use domain::talk::{NewTopicState, Ties};
use server::news::tell_all;
use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use store::{Act, Draft, DraftPlace, RecordedVoice, Ruling, Token};

/// How many pages somebody asks for at once: as many as keep all cores of a small machine busy while answers are looked
/// through.
const AT_ONCE: usize = 4;

/// Whoever has an account, whatever else they are.
const WITH_ACCOUNT: [&str; 17] = [
    "participant",
    "supporter",
    "reads-for-writer",
    "helper",
    "member",
    "board-member",
    "host",
    "facilitator",
    "moderator",
    "lead",
    "editor",
    "strategy-lead",
    "administrator",
    "partner",
    "elsewhere",
    "writer",
    "beside",
];

/// What is hidden, and from whom it is not: by the names of [`people`]. These are posts; `beside` is the writer with a
/// supporter at their side, who sees what the writer sees, but for what is held.
const POSTS: [(&str, &[&str]); 8] = [
    // Whoever said something there still reads their own words.
    ("members-only", &["member", "board-member", "facilitator", "moderator", "lead", "writer", "beside"]),
    // What a member says beside those words is for members: the writer keeps their own and nothing else.
    ("answered", &["member", "board-member", "facilitator", "moderator", "lead"]),
    ("account-only", &WITH_ACCOUNT),
    ("waiting", &["moderator", "writer", "beside"]),
    ("held", &["lead", "writer"]),
    ("change-asked", &["moderator", "writer", "beside"]),
    ("hidden", &["moderator", "writer", "beside"]),
    ("withdrawn", &["writer", "beside"]),
];

/// What stands beside posts, and what somebody wrote about themselves.
const BESIDE_POSTS: [(&str, &[&str]); 6] = [
    // What a lead noted about the concern over the post that is held.
    ("concern-notes", &["lead"]),
    // What somebody said of a post that they reported.
    ("report-words", &["moderator"]),
    // What the writer said against a decision.
    ("appeal-words", &["moderator", "writer", "beside"]),
    // Where the letters of a guest go, who was written down in the space "open": the host of that space set it for them.
    ("letter-address", &["facilitator", "guest"]),
    // What the writer asked for in another way, about a topic of the space "open": it is for those who answer.
    ("request-details", &["host", "facilitator"]),
    // What the writer has not said yet.
    ("draft-words", &["writer", "beside"]),
];

/// A secret, and who may read it.
type Secret = (&'static str, &'static [&'static str]);

fn secrets() -> impl Iterator<Item = Secret> {
    POSTS.into_iter().chain(BESIDE_POSTS)
}

/// Everybody who looks: a name, and what they may do where. The stranger has no session; the guest and the writer with a
/// supporter beside them have theirs from [`with_secrets`].
fn people() -> Vec<(&'static str, Vec<Grant>)> {
    let grant = |role, scope: &str| Grant { role, scope: Scope::parse(scope).expect("a scope") };
    vec![
        ("stranger", vec![]),
        ("participant", vec![]),
        ("supporter", vec![grant(Role::Supporter, "site")]),
        // Whom the writer lets read for them, and whom they let sign in beside them.
        ("reads-for-writer", vec![]),
        ("helper", vec![]),
        ("member", vec![grant(Role::Participant, "space:members-only")]),
        ("board-member", vec![grant(Role::BoardMember, "board:the-board")]),
        ("partner", vec![grant(Role::Partner, "board:another-board")]),
        (
            "elsewhere",
            [Role::Facilitator, Role::Moderator, Role::SafeguardingLead]
                .map(|role| grant(role, "space:elsewhere"))
                .into(),
        ),
        ("host", vec![grant(Role::Facilitator, "space:open")]),
        ("facilitator", vec![grant(Role::Facilitator, "site")]),
        ("moderator", vec![grant(Role::Moderator, "site")]),
        ("lead", vec![grant(Role::SafeguardingLead, "site")]),
        ("editor", vec![grant(Role::Editor, "site")]),
        ("strategy-lead", vec![grant(Role::StrategyLead, "site")]),
        ("administrator", vec![grant(Role::Administrator, "site")]),
        ("writer", vec![]),
    ]
}

/// How the word of each secret begins.
const BEGINS: &str = "zq";

/// The word that a secret says, and no page of the site otherwise.
fn word(secret: &str) -> String {
    format!("{BEGINS}{}", secret.replace('-', ""))
}

/// The secrets that a text tells. Nearly all tell none, and are looked through once and not once for each secret.
fn told_by(text: &str) -> Vec<Secret> {
    if !text.contains(BEGINS) {
        return vec![];
    }
    secrets().filter(|(secret, _)| text.contains(&word(secret))).collect()
}

fn words(title: Option<String>, text: &str) -> Words {
    Words::of(Version::standard(Locale::DEFAULT, title, text))
}

/// A site with all secrets.
struct Secrets {
    server: TestServer,
    /// The cookie of each person by name.
    cookies: BTreeMap<&'static str, String>,
    /// The key of the guest.
    guest: Key,
}

fn with_secrets() -> Secrets {
    let server = TestServer::start();
    let cookies = people().into_iter().map(|(name, grants)| match name {
        "stranger" => (name, String::new()),
        _ => (name, server.session_of(name, &grants)),
    });
    let mut cookies: BTreeMap<_, _> = cookies.collect();
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
    let answered = NewPost { ties, ..NewPost::own(key("answered"), words(None, &word("answered"))) };
    let member = Act::of(&key("member"), now());
    server.wait(store.add_post(&member, &key("members-only"), &answered)).expect("a post");
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
    let guest = with_a_guest(&server);
    let session = server.wait(store.start_session(&guest, now())).expect("a session");
    cookies.insert("guest", format!("bt_session={}", session.secret()));
    cookies.insert("beside", beside_the_writer(&server));
    beside_posts(&server);
    Secrets { server, cookies, guest }
}

/// A guest whom the facilitator wrote down, who gets letters.
fn with_a_guest(server: &TestServer) -> Key {
    let typed = [
        ("key", "01jd4x5zs0000000000000000a"),
        ("text", "I rang and said this."),
        ("how", "phone"),
        ("consent", "yes"),
        ("asked-by", "Ruth"),
        ("consent-way", "said"),
        ("consent-day", "19"),
        ("consent-month", "11"),
        ("consent-year", "2026"),
        ("hear", "letter"),
        ("letter-name", "Dot"),
        ("letter-address", &word("letter-address")),
        ("letter-form", "easy-read"),
        ("letter-language", "en"),
    ];
    let fields = Fields(typed.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect());
    let new = NewRecording::read(&fields, Locale::DEFAULT, jiff::civil::date(2026, 11, 20)).expect("a recording");
    let (voice, name, state) = (new.voices[0].clone(), "Dot".to_owned(), PostState::Published);
    let voices = [RecordedVoice { voice, name, topic: key("open"), state }];
    let act = Act::of(&key("facilitator"), now());
    let store = &server.app.store;
    server.wait(store.write_down(&act, &key("open"), &new, &voices, Locale::DEFAULT, &Token::new())).expect("written");
    server.wait(store.post(&new.key.with(1))).expect("the post").by
}

/// The writer lets two people help, and signs in with one of them beside: the cookie of that session.
fn beside_the_writer(server: &TestServer) -> String {
    let store = &server.app.store;
    for (name, may, phrase) in [
        ("reads-for-writer", Permission::Read, "apple river lamp 0001"),
        ("helper", Permission::SignIn, "apple river lamp 0002"),
    ] {
        let words = CardPhrase::parse(phrase).expect("words");
        let new = NewInvitation { key: key(name), may: vec![may], until: jiff::civil::date(2026, 12, 20) };
        let until = now() + jiff::SignedDuration::from_hours(24 * 30);
        server.wait(store.invite_supporter(&Act::of(&key("writer"), now()), &new, until, &words)).expect("invited");
        server.wait(store.accept_invitation(&Act::of(&key(name), now()), &words)).expect("accepted");
    }
    let helped =
        Helped { support: key("helper"), person: key("writer"), name: "writer".into(), may: vec![Permission::SignIn] };
    let together = server.wait(store.start_session_beside(&Act::of(&key("helper"), now()), &helped));
    format!("bt_session={}", together.expect("a session").secret())
}

/// What stands beside posts: notes, reports, answers to decisions, a request, a draft; and an answer to what the guest said,
/// so that a letter waits for them.
fn beside_posts(server: &TestServer) {
    let store = &server.app.store;
    let writer = Act::of(&key("writer"), now());
    let case = server.wait(store.concern(&key("held"))).expect("the concern");
    let note = NewNote { key: key("01jd4x5zs0000000000000000c"), text: word("concern-notes") };
    server.wait(store.note_concern(&Act::of(&key("lead"), now()), &case, &note)).expect("a note");

    for secret in ["report-words", "appeal-words"] {
        let said = NewPost::own(key(secret), words(None, "Everybody could read this."));
        server.wait(store.add_post(&writer, &key("open"), &said)).expect("a post");
    }
    let post = |name: &str| server.wait(store.post(&key(name))).expect("the post");
    let report = NewReport {
        key: key("01jd4x5zs0000000000000000d"),
        reason: domain::safety::report::Reason::Rude,
        words: Some(word("report-words")),
        kinds: vec![],
    };
    let participant = Act::of(&key("participant"), now());
    server.wait(store.report_post(&participant, &post("report-words"), "participant", &report)).expect("reported");

    let (reason, said) = (Some(Reason::Hurtful), Some("Be kind.".to_owned()));
    let new = NewDecision { verdict: Verdict::Hide, reason, words: said, locale: Locale::DEFAULT };
    let ruling = Ruling { post: post("appeal-words"), turn: 0, new };
    let moderator = Act::of(&key("moderator"), now());
    server.wait(store.decide(&moderator, &[ruling])).expect("decided");
    let decision = server.wait(store.decision(&key("appeal-words-1"))).expect("the decision");
    let answer = NewAppeal { words: word("appeal-words"), kinds: vec![] };
    server.wait(store.appeal(&writer, &decision, &answer)).expect("answered");

    let topic = Kind::Topic.record(key("open"));
    let about = server.wait(store.about(&topic)).expect("the topic");
    let details = Some(Personal(word("request-details")));
    let (way, locale) = (Way::Braille, Locale::DEFAULT);
    let request =
        NewRequest { key: key("request-details"), way, language: None, locale, details, name: None, reach: None };
    server.wait(store.ask_another_way(&writer, Some((&topic, &about)), &request)).expect("asked");

    let place = DraftPlace { owner: "writer".into(), form: "say".into(), place: "forum/open/open/say".into() };
    let fields = Fields([("text".to_owned(), word("draft-words"))].into());
    server.wait(store.keep_draft(&place, &Draft { fields, faults: vec![] }, now())).expect("a draft");
    server.wait(tell_all(&server.app)).expect("told");
    server.wait(store.index_changes()).expect("entries");
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
/// it has; `{person}` is the writer, and the guest. Words that are on their way stand in a topic that everybody reads, and
/// begin one of their own.
fn addresses(route: &str, secret: &str, guest: &Key) -> BTreeSet<String> {
    let people = ["writer", guest.as_str()].map(|person| route.replace("{person}", person));
    people.iter().flat_map(|route| addresses_about(route, secret)).collect()
}

/// The addresses of all routes about these secrets.
fn all_addresses<'s>(
    routes: &BTreeSet<String>,
    secrets: impl Iterator<Item = &'s str>,
    guest: &Key,
) -> BTreeSet<String> {
    secrets.flat_map(|secret| routes.iter().flat_map(move |route| addresses(route, secret, guest))).collect()
}

fn addresses_about(route: &str, secret: &str) -> BTreeSet<String> {
    let alone = ["members-only", "account-only"].contains(&secret);
    let space = match secret {
        _ if alone => secret,
        "answered" => "members-only",
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

/// Asks for each of these pages once, as the person of a cookie: the address, the status, and the secrets that are told.
fn walk<'a>(to: SocketAddr, cookie: &str, addresses: &[&'a str]) -> Vec<(&'a str, u16, Vec<Secret>)> {
    let next = AtomicUsize::new(0);
    let ask = || {
        let address = *addresses.get(next.fetch_add(1, Ordering::Relaxed))?;
        let page = Ask::get(address).cookie(cookie).send(to);
        Some((address, page.status, told_by(&page.text())))
    };
    let ask = &ask;
    thread::scope(|scope| {
        let asking: Vec<_> =
            (0..AT_ONCE).map(|_| scope.spawn(move || std::iter::from_fn(ask).collect::<Vec<_>>())).collect();
        asking.into_iter().flat_map(|pages| pages.join().expect("an answer from each page")).collect()
    })
}

#[test]
fn nobody_reads_what_is_not_for_them_on_any_page() {
    let Secrets { server, cookies, guest } = with_secrets();
    let routes = routes();
    assert!(routes.len() > 50, "the routes were not found in the source: {routes:?}");
    let mut seen: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut leaks = vec![];
    let everywhere = all_addresses(&routes, secrets().map(|(secret, _)| secret), &guest);
    let everywhere: Vec<&str> = everywhere.iter().map(String::as_str).collect();
    // One person after the other: what the site keeps of the pages of one is there when the next one comes.
    for (name, cookie) in &cookies {
        let pages = walk(server.address, cookie, &everywhere);
        let walked: BTreeSet<&str> = pages.iter().map(|(address, ..)| *address).collect();
        assert!(walked.iter().eq(&everywhere), "{name} was not everywhere");
        for (address, status, told) in pages {
            assert!(status < 500, "{name} at {address}: {status}");
            for (secret, allowed) in told {
                seen.insert((name, secret));
                if !allowed.contains(name) {
                    leaks.push(format!("{name} reads {secret} at {address}"));
                }
            }
        }
    }
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
    for (secret, allowed) in secrets() {
        for name in allowed {
            assert!(seen.contains(&(*name, secret)), "{name} may read {secret} and finds it nowhere");
        }
    }
}

#[test]
fn nobody_finds_what_is_not_for_them_by_its_own_word() {
    let Secrets { server, cookies, .. } = with_secrets();
    // What readers see is found by who may read there; everything else by nobody, not even by its writer.
    let found = |secret: &str| ["members-only", "account-only", "answered"].contains(&secret);
    let (mut leaks, mut finds) = (vec![], BTreeSet::new());
    for (name, cookie) in &cookies {
        for (secret, allowed) in secrets() {
            let page = server.send(Ask::get(&format!("/en/search?q={}", word(secret))).cookie(cookie));
            assert_eq!(page.status, 200, "{name} looks for {secret}");
            // The page says once more what was looked for, so the word alone says nothing: a card does.
            if page.text().contains("bt-card__link") {
                finds.insert((*name, secret));
                if !found(secret) || !allowed.contains(name) {
                    leaks.push(format!("{name} finds {secret}"));
                }
            }
        }
    }
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
    for name in ["member", "board-member", "facilitator", "moderator", "lead"] {
        assert!(finds.contains(&(name, "members-only")), "{name} may read there and finds nothing");
    }
    assert!(WITH_ACCOUNT.iter().all(|name| finds.contains(&(*name, "account-only"))), "{finds:?}");
}

#[test]
fn nobody_changes_what_is_not_for_them_by_any_form() {
    let Secrets { server, cookies, guest } = with_secrets();
    let store = &server.app.store;
    let states = || -> Vec<(String, PostState, Words, u32)> {
        let posts = POSTS.iter().map(|(secret, _)| key(secret));
        let post = |post: Key| server.wait(store.post(&post)).expect("the post");
        posts.map(post).map(|post| (post.key.to_string(), post.state, post.words, post.n)).collect()
    };
    let hears = || server.wait(store.hearing(&guest)).expect("how the guest hears").0;
    let topics = ["open", "members-only", "account-only"].map(key);
    let titles = || topics.clone().map(|topic| server.wait(store.topic(&topic)).expect("the topic").words);
    let (before, heard, called) = (states(), hears(), titles());
    // What a new title is sent back with: nothing but who they are keeps them from it.
    let seen = |address: &str| {
        let topic = topics.iter().position(|topic| address.ends_with(&format!("/{topic}/title")));
        topic.and_then(|n| called[n].original()).map(Version::digest).unwrap_or_default()
    };
    // Those of whom each may do something in another place.
    let outsiders = ["stranger", "participant", "guest", "reads-for-writer", "elsewhere", "editor", "administrator"];
    let routes = routes();
    for name in outsiders {
        let theirs = |secret: &str| secrets().any(|(one, allowed)| one == secret && allowed.contains(&name));
        let others = || secrets().filter(|(secret, _)| !theirs(secret));
        // Whoever is looked after is not whom the guest's own forms are about.
        let person = if name == "guest" { key("writer") } else { guest.clone() };
        let walked = all_addresses(&routes, others().map(|(secret, _)| secret), &person);
        // Their own account, settings and session are theirs to change.
        let own = ["/en/me", "/en/my-code", "/en/sign-out", "/en/sign-in"];
        for address in walked.iter().filter(|address| !own.iter().any(|own| address.starts_with(own))) {
            let seen = seen(address);
            let fields = [
                ("key", "01jd4x5zs0000000000000000z"),
                ("text", "I was here."),
                ("title", "Mine"),
                ("seen", seen.as_str()),
                ("state", "published"),
                ("reason", "other"),
                ("why", "Because."),
                ("hear", "no"),
                ("verdict", "approve"),
                ("decision", "no-concern"),
                ("turn", "0"),
                ("version", "0"),
                ("do", "publish"),
            ];
            let answer = server.send(Ask::form(address, &fields).cookie(&cookies[name]));
            assert!(answer.status < 500, "{name} at {address}: {}", answer.status);
            let told = told_by(&answer.text());
            for (secret, _) in others() {
                assert!(told.iter().all(|(one, _)| *one != secret), "{name} is told {secret} by {address}");
            }
        }
    }
    assert_eq!((states(), hears(), titles()), (before, heard, called));
    let topics = POSTS.map(|(secret, _)| secret).map(|secret| server.wait(store.topic(&key(secret))).ok());
    assert_eq!(
        topics.iter().flatten().map(|topic| topic.numbered).collect::<Vec<_>>(),
        [2, 1],
        "something was said there"
    );
}

#[test]
fn a_moderator_cannot_safeguard_and_a_lead_cannot_moderate() {
    let Secrets { server, cookies, guest } = with_secrets();
    let store = &server.app.store;
    let state = |name: &str| server.wait(store.post(&key(name))).expect("the post").state;
    let case = || {
        let case = server.wait(store.concern(&key("held"))).expect("the concern");
        (case.state, server.wait(store.concern_steps(&key("held"))).expect("its steps").len())
    };
    let before = case();
    let [safeguarding, moderation] = ["/{locale}/safeguarding", "/{locale}/moderation"]
        .map(|begin| routes().into_iter().filter(|route| route.starts_with(begin)).collect::<Vec<_>>());
    assert!(safeguarding.len() > 4 && moderation.len() > 10, "{safeguarding:?} {moderation:?}");
    let sends = |name: &str, route: &str, secret: &str, fields: &[(&str, &str)]| {
        for address in addresses(route, secret, &guest).iter().filter(|address| !address.contains("topic-")) {
            let answer = server.send(Ask::form(address, fields).cookie(&cookies[name]));
            assert!([403, 404, 405].contains(&answer.status), "{name} at {address}: {}", answer.status);
        }
    };
    let decides = [
        ("key", "01jd4x5zs0000000000000000y"),
        ("text", "I rang."),
        ("version", "0"),
        ("decision", "no-concern"),
        ("why", "Because."),
        ("format", "csv"),
    ];
    for route in &safeguarding {
        sends("moderator", route, "held", &decides);
    }
    assert_eq!((case(), state("held")), (before, PostState::Held));
    for secret in ["waiting", "change-asked", "hidden"] {
        let ticked =
            [("tick", "yes"), ("turn", "0"), ("version", "0")].map(|(name, text)| (format!("{name}-{secret}"), text));
        for verdict in ["approve", "hide", "put-back"] {
            let mut fields = vec![
                ("key", "01jd4x5zs0000000000000000x"),
                ("verdict", verdict),
                ("reason", "other"),
                ("words", "Because."),
                ("turn", "0"),
                ("version", "0"),
                ("days", "14"),
                ("when", "before"),
                ("title", "Mine"),
            ];
            fields.extend(ticked.iter().map(|(name, text)| (name.as_str(), *text)));
            for route in &moderation {
                sends("lead", route, secret, &fields);
            }
        }
        assert_eq!(server.wait(store.turn(&key(secret))).expect("a number"), 0, "{secret}");
    }
    assert_eq!(
        ["waiting", "change-asked", "hidden"].map(state),
        [PostState::Waiting, PostState::ChangeAsked, PostState::Hidden]
    );
}

#[test]
fn only_who_was_let_into_a_space_can_leave_it_and_nobody_else_learns_that_it_is_there() {
    let Secrets { server, cookies, .. } = with_secrets();
    let leave = "/en/forum/members-only/leave";
    for (&name, cookie) in &cookies {
        let status = match name {
            "member" => 200,
            // They go in by what they are on its board or on the site.
            "board-member" | "facilitator" | "moderator" | "lead" => 403,
            _ => 404,
        };
        assert_eq!(server.send(Ask::get(leave).cookie(cookie)).status, status, "{name} asks");
        if name != "member" {
            assert_eq!(server.send(Ask::form(leave, &[]).cookie(cookie)).status, status, "{name} leaves");
        }
    }
    let store = &server.app.store;
    let is_there =
        || server.wait(store.member_of_space(&key("members-only"), &key("member"))).expect("an answer").is_some();
    assert!(is_there(), "nobody made the member leave");
    assert_eq!(server.send(Ask::form(leave, &[]).cookie(&cookies["member"])).status, 303);
    assert!(!is_there(), "they did so themselves");
}
