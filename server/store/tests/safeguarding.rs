//! Concerns as the store keeps them: raised with the post, in order, and as quick with many as with few.

use domain::accounts::{Person, Preferences, Scope};
use domain::content::{Locale, Version, Words};
use domain::forum::{Gate, NewPost, NewTopic, PostState, Space};
use domain::record::{Key, Kind};
use domain::safety::case::{Decision, NewDecision, State};
use domain::safety::concern;
use jiff::{SignedDuration, Timestamp};
use store::{Act, CONCERNS_A_PAGE, Place, Queue, Store, StoreError};

fn key(text: &str) -> Key {
    Key::parse(text).expect("a key")
}

fn now() -> Timestamp {
    "2026-11-20T10:00:00Z".parse().expect("a time")
}

fn words(text: &str) -> Words {
    Words::of(Version::standard(Locale::DEFAULT, None, text))
}

/// A store with a space, a person and a topic.
async fn store() -> Store {
    let store =
        Store::open(&Place { url: "mem://".into(), login: None, namespace: "test".into() }).await.expect("a store");
    let act = Act::of_the_site(now());
    let gate = Gate::open(key("travel"));
    let space = Space { key: key("travel"), gate, words: words("Travel"), picture: "bus".into(), topics: 0 };
    store.add_space(&act, &space, 1).await.expect("a space");
    let jodie = Person {
        key: key("jodie"),
        name: "Jodie".into(),
        guest: false,
        preferences: Preferences::default(),
        locale: None,
        grants: vec![],
    };
    store.add_person(&act, &jodie, None).await.expect("a person");
    let new = NewTopic::own(key("buses"), words("x"), words("x"));
    store.start_topic(&Act::of(&key("jodie"), now()), &key("travel"), &new).await.expect("a topic");
    store
}

async fn held(store: &Store, name: &str, text: &str, at: Timestamp) {
    let new = NewPost { state: PostState::Held, ..NewPost::own(key(name), words(text)) };
    store.add_post(&Act::of(&key("jodie"), at), &key("buses"), &new).await.expect("a post");
}

#[tokio::test]
async fn a_post_that_is_held_always_has_its_concern() {
    let store = store().await;
    held(&store, "words", "He hits me and takes my money.", now()).await;
    let case = store.concern(&key("words")).await.expect("a concern");
    assert_eq!(case.kinds, [concern::Kind::Physical, concern::Kind::Financial]);
    assert_eq!((case.state, case.space.as_str(), case.by_name.as_str()), (State::New, "travel", "Jodie"));
    // Also where it is held later: after an edit, or by whatever else holds it.
    let new = NewPost::own(key("later"), words("Nobody feeds me."));
    let act = Act::of(&key("jodie"), now());
    store.add_post(&act, &key("buses"), &new).await.expect("a post");
    let post = store.post(&key("later")).await.expect("the post");
    store.set_post_state(&act, &post, PostState::Held, "changed a post").await.expect("held");
    assert_eq!(store.concern(&key("later")).await.expect("a concern").kinds, [concern::Kind::Neglect]);
    assert_eq!(store.concern_steps(&key("later")).await.expect("steps").len(), 1);
}

#[tokio::test]
async fn leads_of_a_place_get_what_was_raised_there() {
    let store = store().await;
    held(&store, "one", "I want to die.", now()).await;
    let of = async |scope: &str| {
        let scope = Scope::parse(scope).expect("a scope");
        store.concerns(&[scope], &key("lead"), Queue::Open, None, CONCERNS_A_PAGE).await.expect("concerns").len()
    };
    assert_eq!([of("site").await, of("space:travel").await, of("space:home").await, of("board:x").await], [1, 1, 0, 0]);
    assert_eq!(Kind::Space.record(key("travel")).to_string(), "space:travel");
}

#[tokio::test]
async fn pages_follow_each_other_without_a_gap_whatever_comes_in_between() {
    let store = store().await;
    for n in 0..45_i64 {
        held(&store, &format!("p{n}"), "I want to die.", now() + SignedDuration::from_mins(n)).await;
    }
    let (mut seen, mut after) = (vec![], None);
    loop {
        let mut page = store
            .concerns(&[Scope::Site], &key("lead"), Queue::Open, after.as_deref(), CONCERNS_A_PAGE)
            .await
            .expect("a page");
        let more = page.len() > CONCERNS_A_PAGE;
        page.truncate(CONCERNS_A_PAGE);
        seen.extend(page.iter().map(|case| case.key.to_string()));
        if !more {
            break;
        }
        after = page.last().map(|case| case.turn.clone());
        // One that was seen is dealt with, and a new one comes.
        let first = &page[0];
        store.acknowledge_concern(&Act::of_the_site(now()), first).await.expect("looked at");
        held(&store, &format!("new{}", seen.len()), "I want to die.", now() + SignedDuration::from_hours(9)).await;
    }
    let of_the_first: Vec<_> = (0..45).map(|n| format!("p{n}")).collect();
    assert!(seen.starts_with(&of_the_first), "{seen:?}");
}

/// A decision by which others read the post.
fn release(form: &str) -> NewDecision {
    NewDecision { key: key(form), decision: Decision::NoConcern, why: "She is well.".into(), release: true, told: None }
}

#[tokio::test]
async fn two_leads_who_let_a_post_go_at_once_do_it_once_and_a_form_sent_twice_too() {
    let store = store().await;
    held(&store, "words", "He hits me.", now()).await;
    let (case, post) =
        (store.concern(&key("words")).await.expect("a concern"), store.post(&key("words")).await.expect("a post"));
    let (hugh, ida) = (Act::of(&key("hugh"), now()), Act::of(&key("ida"), now()));
    let go = Some(PostState::Published);
    store.decide_concern(&hugh, &case, &post, go, &release("one")).await.expect("decided");
    store.decide_concern(&hugh, &case, &post, go, &release("one")).await.expect("the same form");
    let late = store.decide_concern(&ida, &case, &post, go, &release("two")).await;
    assert!(matches!(late, Err(StoreError::Conflict)), "{late:?}");
    assert_eq!(store.topic(&key("buses")).await.expect("the topic").posts, 2, "counted once");
    assert_eq!(store.concern_steps(&key("words")).await.expect("steps").len(), 2, "came, decided");
}
