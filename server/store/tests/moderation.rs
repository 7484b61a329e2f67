//! Moderation on a real database in memory, at times that stand still: the queue, decisions, answers to them, undoing,
//! and that the log, its sum and the states of the posts say the same.

use domain::accounts::{Person, Preferences};
use domain::content::{Locale, Version, Words};
use domain::forum::{Gate, NewPost, NewTopic, Post, PostState, Space};
use domain::moderation::{
    Decision, MatterKind, NewAppeal, NewDecision, NewWatch, Quarter, Reason, Verdict, WaitReason,
};
use domain::record::Key;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use store::{Act, Decided, LogAsk, LogLine, MATTERS_A_PAGE, Place, QueueAsk, Ruling, Store, StoreError};

fn key(text: &str) -> Key {
    Key::parse(text).expect("a key")
}

fn at(minutes: i64) -> Timestamp {
    let start: Timestamp = "2026-11-20T10:00:00Z".parse().expect("a time");
    start + SignedDuration::from_mins(minutes)
}

fn words(text: &str) -> Words {
    Words::of(Version::standard(Locale::DEFAULT, None, text))
}

/// A database with a space, a topic of Amira's in it, and two moderators.
async fn store() -> Store {
    let place = Place { url: "mem://".into(), login: None, namespace: "test".into() };
    let store = Store::open(&place).await.expect("a database in memory");
    for name in ["amira", "ben", "mona", "max"] {
        let (preferences, grants) = (Preferences::default(), vec![]);
        let person = Person { key: key(name), name: name.into(), guest: false, preferences, locale: None, grants };
        store.add_person(&Act::of_the_site(at(0)), &person, None).await.expect("a person");
    }
    for space in ["travel", "home"] {
        let (gate, picture) = (Gate::open(key(space)), "bus".into());
        let new = Space { key: key(space), gate, words: words(space), picture, topics: 0 };
        store.add_space(&Act::of_the_site(at(0)), &new, 1).await.expect("a space");
        let topic = NewTopic::own(key(&format!("{space}-topic")), words("Buses"), words("The bus is late."));
        store.start_topic(&Act::of(&key("amira"), at(0)), &key(space), &topic).await.expect("a topic");
    }
    store
}

/// Ben says something.
async fn says(store: &Store, name: &str, space: &str, minute: i64, state: PostState) -> Post {
    let new = NewPost { state, ..NewPost::own(key(name), words(&format!("I say {name}."))) };
    let act = Act::of(&key("ben"), at(minute));
    store.add_post(&act, &key(&format!("{space}-topic")), &new).await.expect("a post");
    post(store, name).await
}

async fn post(store: &Store, name: &str) -> Post {
    store.post(&key(name)).await.expect("the post")
}

fn new(verdict: Verdict) -> NewDecision {
    let reason = verdict.is_against().then_some(Reason::Hurtful);
    NewDecision { verdict, reason, words: Some("Please be kind.".into()), locale: Locale::DEFAULT }
}

async fn decides(store: &Store, who: &str, minute: i64, name: &str, verdict: Verdict) -> Decided {
    let turn = store.turn(&key(name)).await.expect("a number");
    let ruling = Ruling { post: post(store, name).await, turn, new: new(verdict) };
    store.decide(&Act::of(&key(who), at(minute)), &[ruling]).await.expect("an answer")
}

async fn queue(store: &Store, kinds: &[MatterKind], spaces: &[&str]) -> Vec<String> {
    let spaces = spaces.iter().map(|space| key(space)).collect();
    let ask = QueueAsk { spaces, kinds: kinds.to_vec(), after: None };
    let (matters, _) = store.queue(&ask).await.expect("the queue");
    matters.iter().map(|matter| matter.post.key.to_string()).collect()
}

async fn last(store: &Store, name: &str) -> Decision {
    store.decisions_of(&key(name)).await.expect("decisions").pop().expect("a decision")
}

#[tokio::test]
async fn what_waits_is_in_the_queue_of_its_space_and_nothing_that_is_held() {
    let store = store().await;
    says(&store, "second", "travel", 2, PostState::Waiting).await;
    says(&store, "first", "travel", 1, PostState::Waiting).await;
    says(&store, "elsewhere", "home", 0, PostState::Waiting).await;
    says(&store, "held", "travel", 0, PostState::Held).await;
    says(&store, "seen", "travel", 0, PostState::Published).await;
    assert_eq!(queue(&store, &MatterKind::ALL, &["travel"]).await, ["first", "second"]);
    assert_eq!(queue(&store, &MatterKind::ALL, &["travel", "home"]).await, ["elsewhere", "first", "second"]);
    assert!(queue(&store, &[MatterKind::Appeal], &["travel"]).await.is_empty());
    assert!(queue(&store, &MatterKind::ALL, &[]).await.is_empty());
    let matter = store.matter(&key("first")).await.expect("what belongs to it");
    assert_eq!((matter.kind, matter.turn, matter.standing.published), (MatterKind::Waiting, 0, 1));
    assert_eq!(matter.before.map(|before| before.by_name).as_deref(), Some("amira"), "never one that waits");
    // Whoever changes the state changes the queue: here somebody's safety comes into question, and it is settled.
    let site = Act::of_the_site(at(3));
    let first = post(&store, "first").await;
    store.set_post_state(&site, &first, PostState::Held, "held a post").await.expect("held");
    assert_eq!(queue(&store, &MatterKind::ALL, &["travel"]).await, ["second"]);
    let first = post(&store, "first").await;
    store.set_post_state(&site, &first, PostState::Waiting, "let a post go on").await.expect("let go");
    assert_eq!(queue(&store, &MatterKind::ALL, &["travel"]).await, ["first", "second"]);
    let first = post(&store, "first").await;
    store.set_post_state(&site, &first, PostState::Withdrawn, "took back a post").await.expect("taken back");
    assert_eq!(queue(&store, &MatterKind::ALL, &["travel"]).await, ["second"]);
}

#[tokio::test]
async fn pages_of_the_queue_follow_one_another_while_others_decide() {
    let store = store().await;
    let many = MATTERS_A_PAGE + 5;
    for n in 0..many {
        says(&store, &format!("p{n:02}"), "travel", n as i64, PostState::Waiting).await;
    }
    let ask = |after| QueueAsk { spaces: vec![key("travel")], kinds: MatterKind::ALL.to_vec(), after };
    let (page, more) = store.queue(&ask(None)).await.expect("a page");
    assert!(more && page.len() == MATTERS_A_PAGE);
    let last = page.last().expect("the last");
    decides(&store, "mona", 60, "p03", Verdict::Approve).await;
    let (rest, more) = store.queue(&ask(Some((last.since, last.post.key.clone())))).await.expect("a page");
    let rest: Vec<_> = rest.iter().map(|matter| matter.post.key.to_string()).collect();
    assert_eq!((rest, more), ((MATTERS_A_PAGE..many).map(|n| format!("p{n:02}")).collect(), false));
}

#[tokio::test]
async fn a_decision_that_is_undone_leaves_all_as_it_was_and_stays_in_the_log() {
    let store = store().await;
    says(&store, "rude", "travel", 1, PostState::Waiting).await;
    assert_eq!(decides(&store, "mona", 31, "rude", Verdict::Hide).await, Decided::Done);
    assert_eq!(post(&store, "rude").await.state, PostState::Hidden);
    let hidden = last(&store, "rude").await;
    assert_eq!((hidden.waited, hidden.before, hidden.after), (Some(30), PostState::Waiting, PostState::Hidden));
    assert!(queue(&store, &MatterKind::ALL, &["travel"]).await.is_empty());
    let undo = store.undo_decision(&Act::of(&key("mona"), at(32)), &hidden, &post(&store, "rude").await).await;
    assert_eq!(undo.expect("an answer"), Decided::Done);
    assert_eq!(post(&store, "rude").await.state, PostState::Waiting);
    assert_eq!(queue(&store, &MatterKind::ALL, &["travel"]).await, ["rude"], "at its old place");
    let log = store.decisions_of(&key("rude")).await.expect("the log");
    assert_eq!(log.iter().map(|line| line.verdict).collect::<Vec<_>>(), [Verdict::Hide, Verdict::Undo]);
    assert_eq!(log[0].undone_by.as_ref(), Some(&log[1].key));
    assert!(!log[0].can_be_undone(&key("mona"), PostState::Waiting, &log[1].key, at(33)), "not twice");
}

#[tokio::test]
async fn two_moderators_who_decide_at_the_same_time_make_one_decision_and_a_form_sent_twice_too() {
    let store = store().await;
    says(&store, "one", "travel", 1, PostState::Waiting).await;
    let seen = post(&store, "one").await;
    let ruling = |verdict| [Ruling { post: seen.clone(), turn: 0, new: new(verdict) }];
    let (mona, max) = (Act::of(&key("mona"), at(2)), Act::of(&key("max"), at(2)));
    assert_eq!(store.decide(&mona, &ruling(Verdict::Hide)).await.expect("an answer"), Decided::Done);
    assert_eq!(store.decide(&mona, &ruling(Verdict::Hide)).await.expect("an answer"), Decided::Done);
    assert_eq!(store.decide(&max, &ruling(Verdict::Approve)).await.expect("an answer"), Decided::TooLate);
    assert_eq!(store.decisions_of(&key("one")).await.expect("the log").len(), 1);
    assert_eq!(post(&store, "one").await.state, PostState::Hidden);
    // Its writer takes it back while a moderator still looks at it.
    let seen = says(&store, "two", "travel", 3, PostState::Waiting).await;
    let back = Act::of(&key("ben"), at(4));
    store.set_post_state(&back, &seen, PostState::Withdrawn, "took back a post").await.expect("taken back");
    let late = Ruling { post: seen, turn: 0, new: new(Verdict::Approve) };
    assert_eq!(store.decide(&mona, &[late]).await.expect("an answer"), Decided::TooLate);
    assert_eq!(post(&store, "two").await.state, PostState::Withdrawn, "nobody reads what was taken back");
}

#[tokio::test]
async fn one_decision_about_several_posts_is_made_for_all_of_them_or_for_none() {
    let store = store().await;
    let mut rulings = vec![];
    for name in ["a", "b", "c"] {
        let post = says(&store, name, "travel", 1, PostState::Waiting).await;
        rulings.push(Ruling { post, turn: 0, new: new(Verdict::Approve) });
    }
    let mona = Act::of(&key("mona"), at(5));
    decides(&store, "max", 4, "c", Verdict::Hide).await;
    assert_eq!(store.decide(&mona, &rulings).await.expect("an answer"), Decided::TooLate);
    assert_eq!(post(&store, "a").await.state, PostState::Waiting);
    assert_eq!(store.decide(&mona, &rulings[..2]).await.expect("an answer"), Decided::Done);
    for name in ["a", "b"] {
        assert_eq!(post(&store, name).await.state, PostState::Published, "{name}");
    }
    assert_eq!(store.topic(&key("travel-topic")).await.expect("the topic").posts, 3, "readers can count them");
}

#[tokio::test]
async fn a_writer_answers_once_and_what_was_decided_about_the_answer_can_be_undone() {
    let store = store().await;
    says(&store, "mine", "travel", 1, PostState::Published).await;
    decides(&store, "mona", 2, "mine", Verdict::Hide).await;
    let hidden = last(&store, "mine").await;
    let ben = Act::of(&key("ben"), at(3));
    let answer = |words: &str| NewAppeal { words: words.into(), kinds: vec![] };
    store.appeal(&ben, &hidden, &answer("It is about a bus.")).await.expect("answered");
    store.appeal(&ben, &hidden, &answer("It is about a bus.")).await.expect("the same, sent twice");
    store.appeal(&ben, &hidden, &answer("And another thing.")).await.expect_err("only once");
    assert_eq!(queue(&store, &[MatterKind::Appeal], &["travel"]).await, ["mine"]);
    let matter = store.matter(&key("mine")).await.expect("what belongs to it");
    let appeal = matter.appeal.expect("the answer");
    assert_eq!((appeal.first.as_str(), appeal.words.as_str()), ("mona", "It is about a bus."));
    assert_eq!(decides(&store, "max", 4, "mine", Verdict::PutBack).await, Decided::Done);
    let put_back = last(&store, "mine").await;
    assert!(put_back.of_appeal && post(&store, "mine").await.state == PostState::Published);
    assert!(queue(&store, &MatterKind::ALL, &["travel"]).await.is_empty());
    let undone = store.undo_decision(&Act::of(&key("max"), at(5)), &put_back, &post(&store, "mine").await).await;
    assert_eq!(undone.expect("an answer"), Decided::Done);
    assert_eq!(queue(&store, &[MatterKind::Appeal], &["travel"]).await, ["mine"], "it waits for a decision again");
}

#[tokio::test]
async fn a_post_that_was_changed_as_asked_comes_back_and_keeps_what_it_said_in_its_history() {
    let store = store().await;
    says(&store, "name", "travel", 1, PostState::Published).await;
    decides(&store, "mona", 2, "name", Verdict::AskChange).await;
    let asked = post(&store, "name").await;
    let ben = Act::of(&key("ben"), at(3));
    let change = async |text: &str, form: &str| {
        store.reword_post(&ben, &asked, (&words(text), &[], &[], &[]), PostState::Waiting, &key(form), None).await
    };
    change("I say it kindly.", "form-1").await.expect("changed");
    let matter = store.matter(&key("name")).await.expect("what belongs to it");
    assert_eq!((matter.kind, matter.why, matter.turn), (MatterKind::Waiting, Some(WaitReason::Changed), 1));
    assert_eq!(matter.post.words.text(Locale::DEFAULT), "I say it kindly.");
    assert_eq!(matter.standing.changes, 1);
    assert_eq!((matter.post.version, matter.post.changed_at), (1, Some(at(3))), "as for all words that are changed");
    assert!(matches!(change("Something else.", "form-2").await, Err(StoreError::Exists)), "from another window");
}

#[tokio::test]
async fn the_log_its_sum_and_the_states_of_the_posts_say_the_same() {
    let store = store().await;
    let plan = [
        ("a", Verdict::Approve),
        ("b", Verdict::Approve),
        ("c", Verdict::Hide),
        ("d", Verdict::Hide),
        ("e", Verdict::AskChange),
        ("f", Verdict::Approve),
    ];
    for (n, (name, verdict)) in plan.into_iter().enumerate() {
        says(&store, name, if n % 2 == 0 { "travel" } else { "home" }, 1, PostState::Waiting).await;
        decides(&store, "mona", 10 + n as i64, name, verdict).await;
    }
    let against = last(&store, "d").await;
    let answer = NewAppeal { words: "No.".into(), kinds: vec![] };
    store.appeal(&Act::of(&key("ben"), at(20)), &against, &answer).await.expect("answered");
    decides(&store, "max", 30, "d", Verdict::Keep).await;
    decides(&store, "max", 31, "c", Verdict::PutBack).await;
    let undone = last(&store, "f").await;
    let mona = Act::of(&key("mona"), at(32));
    store.undo_decision(&mona, &undone, &post(&store, "f").await).await.expect("undone");

    let spaces = vec![key("travel"), key("home")];
    let (lines, more) = store.log(&LogAsk { spaces, ..LogAsk::default() }, 100).await.expect("the log");
    assert!(!more && lines.len() == 9);
    let log: Vec<_> = lines.iter().filter_map(LogLine::decision).cloned().collect();
    assert_eq!(log.len(), lines.len(), "nothing else was done");
    // The sum: each line that holds is counted once, each that was undone once, and each undoing stands for one of those.
    let summary = store.quarter(Quarter::parse("2026-q4").expect("a quarter")).await.expect("the sum");
    let holds = log.iter().filter(|line| line.holds()).count();
    let undoings = log.iter().filter(|line| line.verdict == Verdict::Undo).count();
    assert_eq!((summary.total() as usize, summary.undone as usize), (holds, undoings));
    assert_eq!(holds + 2 * undoings, log.len());
    for verdict in Verdict::ALL.into_iter().filter(|verdict| *verdict != Verdict::Undo) {
        let lines = log.iter().filter(|line| line.holds() && line.verdict == verdict).count();
        assert_eq!(summary.of_verdict(verdict) as usize, lines, "{verdict:?}");
    }
    assert_eq!((summary.appeals, summary.upheld, summary.timed), (1, 0, 6));
    assert_eq!(summary.of_reason(Verdict::Hide, Reason::Hurtful), 2);
    assert_eq!(store.quarter(Quarter::parse("2026-q3").expect("a quarter")).await.expect("the sum").total(), 0);
    // The states: each post is where the last line about it says.
    let mut ends = BTreeMap::new();
    for line in log.iter().rev() {
        ends.insert(line.post.clone(), line.after);
    }
    for (name, _) in plan {
        assert_eq!(post(&store, name).await.state, ends[&key(name)], "{name}");
    }
    // Filters and pages of the log.
    let ask = LogAsk { spaces: vec![key("home")], verdict: Some(Verdict::Hide), ..LogAsk::default() };
    assert_eq!(store.log(&ask, 100).await.expect("the log").0.len(), 1);
    let mut ask = LogAsk { spaces: vec![key("travel"), key("home")], ..LogAsk::default() };
    let mut read = vec![];
    loop {
        let (lines, more) = store.log(&ask, 2).await.expect("a page");
        ask.before = lines.last().map(LogLine::place).map(|(at, key)| (at, key.clone()));
        read.extend(lines);
        if !more {
            break;
        }
    }
    assert_eq!(read, lines);
}

#[tokio::test]
async fn the_same_text_is_found_again_and_a_watched_person_is_watched_in_that_space_until_that_day() {
    let store = store().await;
    let text = "Come to our new day centre, it is open every morning.";
    let new = NewPost::own(key("ad"), words(text));
    store.add_post(&Act::of(&key("ben"), at(0)), &key("travel-topic"), &new).await.expect("a post");
    let other = "come to our NEW day-centre: it is open every morning!";
    let same = async |changes: Option<&Key>, minutes| {
        store.same_text(&key("ben"), other, changes, at(minutes)).await.expect("an answer")
    };
    assert_eq!(same(None, 60).await, (true, 0));
    assert_eq!(same(Some(&key("ad")), 60).await, (false, 0), "a post is not another one that says the same");
    assert_eq!(same(Some(&key("travel-topic")), 60).await, (true, 0));
    assert_eq!(same(None, 60 * 25).await, (false, 0), "long ago");
    for name in ["mona", "max", "max"] {
        store.arrived(&Act::of(&key(name), at(1)), &key(name), other, true, None).await.expect("remembered");
    }
    assert_eq!(store.same_text(&key("amira"), text, None, at(60)).await.expect("an answer"), (false, 2));
    let gate = Gate::open(key("travel"));
    let until = jiff::civil::date(2026, 11, 27);
    let watch = NewWatch { key: key("01jd4x5zs0000000000000000a"), words: "Many links.".into(), days: 7 };
    let mona = Act::of(&key("mona"), at(2));
    store.watch(&mona, &key("ben"), &gate, &watch, until).await.expect("watched");
    let watched = async |gate: &Gate, day| store.watched(&key("ben"), gate, day).await.expect("an answer").is_some();
    assert!(watched(&gate, until).await);
    let told = store.watches_of(&key("ben"), until).await.expect("what he is told").remove(0);
    assert_eq!((told.words.as_str(), told.space.text(Locale::DEFAULT).as_str()), ("Many links.", "travel"));
    assert!(!watched(&gate, until.tomorrow().expect("a day")).await);
    assert!(!watched(&Gate::open(key("home")), until).await);
    store.end_watch(&mona, &key("ben"), &gate).await.expect("ended");
    assert!(!watched(&gate, until).await);
}
