//! What people rely on when they look for something, on a real database in memory.

use domain::accounts::{Person, Preferences};
use domain::content::recordings::Media;
use domain::content::{Block, Form, Language, Locale, Version, Words};
use domain::files::FileName;
use domain::forum::{Access, Attachment, AttachmentKind, Gate, NewPost, NewTopic, PostState, Space};
use domain::record::{Key, Kind, Record};
use domain::search::How;
use domain::statements::{NewStatement, NewTie};
use domain::strategy::Strategy;
use domain::talk::NewSplit;
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use store::{Act, FINDS_A_PAGE, Find, Found, NewStrategyPart, Place, Store, Wanted};

fn key(text: &str) -> Key {
    Key::parse(text).expect("a key")
}

fn now() -> Timestamp {
    "2026-11-20T10:00:00Z".parse().expect("a time")
}

fn language(code: &str) -> &'static Language {
    Language::from_code(code).expect("a language")
}

fn words(code: &str, text: &str) -> Words {
    Words::of(Version::standard(Locale::parse(code).expect("a locale"), None, text))
}

fn act() -> Act {
    Act::of(&key("ann"), now())
}

/// A database with a space for everybody, one for members, and a topic in each.
async fn store() -> Store {
    let place = Place { url: "mem://".into(), login: None, namespace: "test".into() };
    let store = Store::open(&place).await.expect("a database in memory");
    let person = Person {
        key: key("ann"),
        name: "Ann".into(),
        guest: false,
        preferences: Preferences::default(),
        locale: None,
        grants: vec![],
    };
    store.add_person(&Act::of_the_site(now()), &person, None).await.expect("a person");
    for (number, name) in [(1, "open"), (2, "members")] {
        let reads = if name == "open" { Access::Everyone } else { Access::Members };
        let gate = Gate { reads, ..Gate::open(key(name)) };
        let space = Space { key: key(name), gate, words: words("en", "A space"), picture: "talk".into(), topics: 0 };
        store.add_space(&act(), &space, number).await.expect("a space");
        let topic = Words::of(Version::standard(Locale::DEFAULT, Some(format!("About {name}")), ""));
        let first = words("en", "Here we begin.");
        let new = NewTopic::own(key(&format!("topic-{name}")), topic, first);
        store.start_topic(&act(), &key(name), &new).await.expect("a topic");
    }
    store
}

async fn say(store: &Store, space: &str, name: &str, words: Words) {
    let new = NewPost::own(key(name), words);
    store.add_post(&act(), &key(&format!("topic-{space}")), &new).await.expect("a post");
}

/// What somebody gets who may read these spaces and types this: how, and a page.
async fn look(
    store: &Store,
    code: &str,
    spaces: &[&str],
    typed: &str,
    narrow: impl Fn(&mut Wanted<'_>),
) -> (How, Found) {
    let spaces: Vec<Key> = spaces.iter().map(|space| key(space)).collect();
    for attempt in store.attempts(typed, language(code)).await.expect("attempts") {
        let mut wanted = Wanted::new(language(code), &attempt.readings, &spaces);
        narrow(&mut wanted);
        let found = store.find(&wanted).await.expect("a page");
        if !found.finds.is_empty() {
            return (attempt.how, found);
        }
    }
    (How::AsTyped, Found::default())
}

fn keys(found: &Found) -> Vec<&str> {
    found.finds.iter().map(|find: &Find| find.record.key.as_str()).collect()
}

async fn found(store: &Store, code: &str, typed: &str) -> Vec<String> {
    store.index_changes().await.expect("entries");
    let (_, found) = look(store, code, &["open"], typed, |_| {}).await;
    keys(&found).into_iter().map(str::to_owned).collect()
}

#[tokio::test]
async fn only_what_the_reader_may_see_is_found() {
    let store = store().await;
    say(&store, "open", "a", words("en", "The minibus was late.")).await;
    say(&store, "members", "b", words("en", "Our minibus is private.")).await;
    store.index_changes().await.expect("entries");
    let everybody = look(&store, "en", &["open"], "minibus", |_| {}).await.1;
    assert_eq!(keys(&everybody), ["a"]);
    let member = look(&store, "en", &["open", "members"], "minibus", |_| {}).await.1;
    assert_eq!(keys(&member).len(), 2);
    // What is hidden is gone, what is shown again is there.
    for (state, there) in [(PostState::Hidden, 0), (PostState::Held, 0), (PostState::Published, 1)] {
        let post = store.post(&key("a")).await.expect("the post");
        store.set_post_state(&act(), &post, state, "decided").await.expect("a state");
        assert_eq!(found(&store, "en", "minibus").await.len(), there, "{state:?}");
    }
}

#[tokio::test]
async fn a_post_that_waits_is_not_found_and_an_entry_that_is_behind_shows_nothing() {
    let store = store().await;
    let waits = NewPost { state: PostState::Waiting, ..NewPost::own(key("w"), words("en", "A zebra crossing.")) };
    store.add_post(&act(), &key("topic-open"), &waits).await.expect("a post");
    assert!(found(&store, "en", "zebra").await.is_empty());
    say(&store, "open", "z", words("en", "Another zebra crossing.")).await;
    assert_eq!(found(&store, "en", "zebra").await, ["z"]);
    // Hidden this moment: its entry is still there when the search looks.
    let post = store.post(&key("z")).await.expect("the post");
    store.set_post_state(&act(), &post, PostState::Hidden, "hid").await.expect("a state");
    assert!(keys(&look(&store, "en", &["open"], "zebra", |_| {}).await.1).is_empty());
}

#[tokio::test]
async fn a_post_is_found_by_what_its_photo_shows_and_its_voice_says() {
    let store = store().await;
    let file: FileName = FileName::parse(&format!("{}.png", "a".repeat(64))).expect("a file");
    let beside = |name: &str, kind, words: Option<&str>| Attachment {
        key: key(name),
        kind,
        locale: Locale::DEFAULT,
        media: Media::File { file: file.clone() },
        words: words.map(str::to_owned),
    };
    let photo = beside("photo", AttachmentKind::Photo, Some("A ramp as steep as a mountain."));
    let sound = beside("sound", AttachmentKind::Sound, None);
    let attachments = vec![photo, sound];
    let new = NewPost { attachments, ..NewPost::own(key("p"), words("en", "Look at this entrance.")) };
    store.add_post(&act(), &key("topic-open"), &new).await.expect("a post");
    // Words of both together, and spelled as they come.
    for typed in ["mountains", "entrance ramp", "montain"] {
        assert_eq!(found(&store, "en", typed).await, ["p"], "{typed}");
    }
    assert!(found(&store, "en", "awake").await.is_empty());
    let transcribe = async |words: &str| {
        let post = store.post(&key("p")).await.expect("the post");
        store.transcribe(&act(), &post, &key("sound"), words).await.expect("written down");
    };
    transcribe("I lie awake at night.").await;
    assert_eq!(found(&store, "en", "awake").await, ["p"]);
    // What it no longer says does not find it, and what is taken back neither.
    transcribe("I sleep at night.").await;
    assert!(found(&store, "en", "awake").await.is_empty());
    let post = store.post(&key("p")).await.expect("the post");
    store.withdraw_post(&act(), &post).await.expect("taken back");
    assert!(found(&store, "en", "mountains").await.is_empty());
}

#[tokio::test]
async fn spelling_and_marks_do_not_matter_in_any_language() {
    let store = store().await;
    say(&store, "open", "safety", words("en", "I want safety at night.")).await;
    say(&store, "open", "chair", words("en", "My wheelchair does not fit.")).await;
    say(&store, "open", "two", words("en", "A wheel chair ramp would help.")).await;
    say(&store, "open", "pl", words("pl", "Pielęgniarka przyszła późno.")).await;
    say(&store, "open", "ro", words("ro", "Stația este închisă.")).await;
    say(&store, "open", "ur", words("ur", "بس گاڑی دیر سے آئی۔")).await;
    say(&store, "open", "pa", words("pa", "ਬੱਸ ਦੇਰ ਨਾਲ ਆਈ।")).await;
    assert_eq!(found(&store, "en", "saftey").await, ["safety"]);
    assert_eq!(found(&store, "en", "wheel chair").await.len(), 2);
    assert_eq!(found(&store, "en", "wheelchair").await.len(), 2);
    assert_eq!(found(&store, "pl", "pielegniarki").await, ["pl"]);
    assert_eq!(found(&store, "ro", "statia inchisa").await, ["ro"]);
    assert_eq!(found(&store, "ur", "گاڑي").await, ["ur"]);
    assert_eq!(found(&store, "pa", "ਬਸ").await, ["pa"]);
    let (how, _) = look(&store, "en", &["open"], "saftey", |_| {}).await;
    assert_eq!(how, How::Spelled);
}

#[tokio::test]
async fn a_search_is_narrowed_to_space_kind_days_and_easy_read() {
    let store = store().await;
    let easy = Version::new(
        Locale::DEFAULT.in_form(Form::EasyRead),
        None,
        vec![Block { text: "The tram is late.".into(), picture: None }],
    );
    say(&store, "open", "a", words("en", "The tram was late.")).await;
    say(&store, "open", "b", words("en", "A tram that comes.").with(easy)).await;
    say(&store, "members", "c", words("en", "Our tram.")).await;
    store.index_changes().await.expect("entries");
    let both = ["open", "members"];
    let (members, tomorrow) = (key("members"), now() + SignedDuration::from_hours(24));
    let count = |found: (How, Found)| found.1.finds.len();
    assert_eq!(count(look(&store, "en", &both, "tram", |_| {}).await), 3);
    assert_eq!(keys(&look(&store, "en", &both, "tram", |wanted| wanted.easy = true).await.1), ["b"]);
    let in_members = Some(&members);
    let found = store_find(&store, &both, "tram", in_members, None, None).await;
    assert_eq!(keys(&found), ["c"]);
    assert_eq!(store_find(&store, &both, "tram", None, Some(Kind::Statement), None).await.finds.len(), 0);
    assert_eq!(store_find(&store, &both, "tram", None, Some(Kind::Post), Some(now())).await.finds.len(), 3);
    assert_eq!(store_find(&store, &both, "tram", None, None, Some(tomorrow)).await.finds.len(), 0);
    assert_eq!(store_find(&store, &["open"], "tram", in_members, None, None).await.finds.len(), 0);
}

async fn store_find(
    store: &Store,
    spaces: &[&str],
    typed: &str,
    space: Option<&Key>,
    kind: Option<Kind>,
    from: Option<Timestamp>,
) -> Found {
    let spaces: Vec<Key> = spaces.iter().map(|space| key(space)).collect();
    let attempts = store.attempts(typed, language("en")).await.expect("attempts");
    let wanted = Wanted { space, kind, from, ..Wanted::new(language("en"), &attempts[0].readings, &spaces) };
    store.find(&wanted).await.expect("a page")
}

#[tokio::test]
async fn pages_stay_where_they_are_while_others_write() {
    let store = store().await;
    let all = FINDS_A_PAGE * 2 + 5;
    for n in 0..all {
        let at = now() + SignedDuration::from_secs(n as i64);
        let new = NewPost::own(key(&format!("p{n:03}")), words("en", &format!("Garden number {n}.")));
        store.add_post(&Act { at, ..act() }, &key("topic-open"), &new).await.expect("a post");
    }
    store.index_changes().await.expect("entries");
    let attempts = store.attempts("garden", language("en")).await.expect("attempts");
    let (spaces, mut after, mut seen) = ([key("open")], String::new(), vec![]);
    loop {
        let wanted = Wanted { after: &after, ..Wanted::new(language("en"), &attempts[0].readings, &spaces) };
        let found = store.find(&wanted).await.expect("a page");
        seen.extend(found.finds.iter().map(|find| find.record.key.to_string()));
        // Somebody posts while the reader turns the page.
        let new = NewPost::own(key(&format!("late-{}", seen.len())), words("en", "A garden too."));
        let later = now() + SignedDuration::from_hours(1);
        store.add_post(&Act { at: later, ..act() }, &key("topic-open"), &new).await.expect("a post");
        match found.next {
            Some(next) => after = next,
            None => break,
        }
    }
    let expected: Vec<String> = (0..all).rev().map(|n| format!("p{n:03}")).collect();
    assert_eq!(seen, expected, "the newest first, each once");
}

#[tokio::test]
async fn many_who_post_at_once_are_all_found() {
    let store = Arc::new(store().await);
    let writers = (0..32).map(|writer| {
        let store = store.clone();
        tokio::spawn(async move {
            for n in 0..3 {
                say(&store, "open", &format!("w{writer}-{n}"), words("en", "The orchestra plays.")).await;
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.expect("a writer");
    }
    store.index_changes().await.expect("entries");
    let attempts = store.attempts("orchestra", language("en")).await.expect("attempts");
    let (spaces, mut after, mut seen) = ([key("open")], String::new(), std::collections::BTreeSet::new());
    loop {
        let wanted = Wanted { after: &after, ..Wanted::new(language("en"), &attempts[0].readings, &spaces) };
        let found = store.find(&wanted).await.expect("a page");
        seen.extend(found.finds.iter().map(|find| find.record.key.to_string()));
        let Some(next) = found.next else { break };
        after = next;
    }
    assert_eq!(seen.len(), 96);
}

#[tokio::test]
async fn texts_that_were_there_before_the_search_are_found_after_a_start() {
    let store = store().await;
    say(&store, "open", "a", words("en", "The lighthouse is old.")).await;
    store.index_all().await.expect("entries");
    assert_eq!(look(&store, "en", &["open"], "lighthouse", |_| {}).await.1.finds.len(), 1);
    // Again changes nothing.
    store.index_all().await.expect("entries");
    assert_eq!(look(&store, "en", &["open"], "lighthouse", |_| {}).await.1.finds.len(), 1);
}

/// A strategy with a priority of this key, and a commitment in it.
async fn with_commitment(store: &Store, priority: &str) -> Key {
    let site = Act::of_the_site(now());
    let days = [jiff::civil::date(2026, 4, 1), jiff::civil::date(2030, 3, 31)];
    let (from, to) = (days[0], days[1]);
    let strategy = Strategy {
        key: key(&format!("plan-{priority}")),
        words: words("en", "A plan"),
        organisation: "A council".into(),
        service: "Care".into(),
        from,
        to,
    };
    store.add_strategy(&site, &strategy).await.expect("a strategy");
    let part = |record: Record, priority: Option<Key>| NewStrategyPart {
        record,
        strategy: strategy.key.clone(),
        priority,
        number: 1,
        point: None,
        words: words("en", "Travel is easier"),
    };
    store.add_strategy_part(&site, &part(Kind::Priority.record(key(priority)), None)).await.expect("a priority");
    let commitment = key(&format!("{priority}-1"));
    let record = Kind::Commitment.record(commitment.clone());
    store.add_strategy_part(&site, &part(record, Some(key(priority)))).await.expect("a commitment");
    commitment
}

#[tokio::test]
async fn what_people_said_is_found_under_the_priorities_of_what_it_led_to_and_so_is_their_topic() {
    let store = store().await;
    let under = async |typed: &str, priority: &str| -> Vec<String> {
        store.index_changes().await.expect("entries");
        let priority = key(priority);
        let spaces = [key("open")];
        let attempts = store.attempts(typed, language("en")).await.expect("attempts");
        let Some(attempt) = attempts.first() else { return vec![] };
        let all = Wanted::new(language("en"), &attempt.readings, &spaces);
        let found = store.find(&Wanted { priority: Some(&priority), ..all }).await.expect("a page");
        found.finds.iter().map(|find| find.record.to_string()).collect()
    };
    let (travel, home) = (with_commitment(&store, "travel").await, with_commitment(&store, "home").await);
    say(&store, "open", "kerbs", words("en", "The kerbs are too high.")).await;
    say(&store, "open", "doors", words("en", "The doors are heavy, like the kerbs.")).await;
    let raise = NewStatement { key: key("go-out"), words: words("en", "I can go out."), from: vec![key("kerbs")] };
    store.raise_statement(&act(), &key("open"), &raise).await.expect("a statement");
    assert_eq!(under("kerbs", "travel").await, [""; 0], "it has led nowhere yet");
    for commitment in [travel, home] {
        let tie = NewTie { commitment, why: words("en", "It is about that.") };
        store.tie_statement(&act(), &key("go-out"), &tie).await.expect("a tie");
    }
    assert_eq!(under("kerbs", "travel").await, ["post:kerbs"]);
    assert_eq!(under("kerbs", "home").await, ["post:kerbs"], "it led to both");
    assert_eq!(under("about open", "travel").await, ["topic:topic-open"]);
    // Posts that go to a topic of their own take their priorities with them.
    let split = NewSplit { key: key("high-kerbs"), words: titled("High kerbs"), posts: vec![key("kerbs")] };
    let topic = store.topic(&key("topic-open")).await.expect("the topic");
    store.split_topic(&act(), &topic, &split).await.expect("a topic of its own");
    assert_eq!(under("about open", "travel").await, [""; 0]);
    let mut found = under("kerbs", "travel").await;
    found.sort();
    assert_eq!(found, ["post:kerbs", "topic:high-kerbs"]);
    // Made anew, the entries are the same.
    store.index_all().await.expect("entries");
    assert_eq!(under("kerbs", "travel").await.len(), 2);
}

fn titled(title: &str) -> Words {
    Words::of(Version::standard(Locale::DEFAULT, Some(title.into()), ""))
}
