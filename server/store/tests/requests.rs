//! Requests to get something in another way, on a real database in memory, at times that stand still.

use domain::accounts::{Person, Preferences, Scope};
use domain::boards::Board;
use domain::content::{Locale, Version, Words};
use domain::record::{Key, Kind, Record};
use domain::requests::{Ending, NewAnswer, NewEnding, NewRequest, Personal, Request, Way};
use jiff::{SignedDuration, Timestamp};
use store::{Act, Place, Store, StoreError};

fn key(text: &str) -> Key {
    Key::parse(text).expect("a key")
}

fn now() -> Timestamp {
    "2026-11-20T10:00:00Z".parse().expect("a time")
}

fn days(days: i64) -> Timestamp {
    now() + SignedDuration::from_hours(24 * days)
}

/// A database with Ruth, who answers.
async fn store() -> (Store, Act) {
    let place = Place { url: "mem://".into(), login: None, namespace: "test".into() };
    let store = Store::open(&place).await.expect("a database in memory");
    let ruth = Person {
        key: key("ruth"),
        name: "Ruth".into(),
        guest: false,
        preferences: Preferences::default(),
        locale: None,
        grants: vec![],
    };
    store.add_person(&Act::of_the_site(now()), &ruth, None).await.expect("a person");
    (store, Act::of(&ruth.key, now()))
}

async fn with_board(store: &Store, name: &str) -> Record {
    let words = Words::of(Version::standard(Locale::DEFAULT, Some(name.into()), ""));
    let board = Board { key: key(name), words, picture: "board".into() };
    store.add_board(&Act::of_the_site(now()), &board, 1).await.expect("a board");
    Kind::Board.record(board.key)
}

fn new(name: &str) -> NewRequest {
    NewRequest {
        key: key(name),
        way: Way::LargePrint,
        language: None,
        locale: Locale::DEFAULT,
        details: Some(Personal("As big as you can.".into())),
        name: Some(Personal("Sam".into())),
        reach: Some(Personal("1 Made Up Lane".into())),
    }
}

async fn ask(store: &Store, at: Timestamp, about: Option<&Record>, new: &NewRequest) -> Result<(), StoreError> {
    let visitor = Act::of_the_site(at);
    match about {
        Some(record) => {
            let about = store.about(record).await.expect("what it is about");
            store.ask_another_way(&visitor, Some((record, &about)), new).await
        }
        None => store.ask_another_way(&visitor, None, new).await,
    }
}

fn keys(requests: &[Request]) -> Vec<&str> {
    requests.iter().map(|request| request.key.as_str()).collect()
}

fn sent(why: &str) -> NewEnding {
    NewEnding { how: Ending::Sent, why: why.into() }
}

#[tokio::test]
async fn a_request_is_asked_answered_and_closed() {
    let (store, ruth) = store().await;
    let board = with_board(&store, "carers").await;
    ask(&store, now(), Some(&board), &new("one")).await.expect("asked");
    let answer = NewAnswer { key: key("answer"), text: "It is being printed.".into() };
    store.answer_request(&ruth, &key("one"), &answer).await.expect("answered");
    store.answer_request(&ruth, &key("one"), &answer).await.expect("the same again");
    store.close_request(&ruth, &key("one"), &sent("Posted.")).await.expect("closed");
    store.close_request(&ruth, &key("one"), &sent("Posted.")).await.expect("the same again");
    let late = store.close_request(&ruth, &key("one"), &sent("Posted twice.")).await;
    assert!(matches!(late, Err(StoreError::Exists)), "another ending does not hide the first");
    let request = store.request(&key("one")).await.expect("the request");
    assert_eq!((request.about, request.place), (Some(board.clone()), Some(board)));
    assert_eq!(request.about_words.title(Locale::DEFAULT), "carers");
    assert_eq!((request.way, request.by, request.name), (Way::LargePrint, None, Some(Personal("Sam".into()))));
    let answers: Vec<_> = request.answers.iter().map(|answer| (answer.text.as_str(), &*answer.by_name)).collect();
    assert_eq!(answers, [("It is being printed.", "Ruth")]);
    let closed = request.closed.expect("closed");
    assert_eq!((closed.how, &*closed.why, &*closed.by_name, closed.at), (Ending::Sent, "Posted.", "Ruth", now()));
}

#[tokio::test]
async fn a_request_that_is_sent_twice_is_one_request_and_other_words_are_not_lost() {
    let (store, _) = store().await;
    ask(&store, now(), None, &new("one")).await.expect("the first time");
    ask(&store, days(1), None, &new("one")).await.expect("the second time");
    let other = NewRequest { reach: Some(Personal("2 Made Up Lane".into())), ..new("one") };
    assert!(matches!(ask(&store, now(), None, &other).await, Err(StoreError::Exists)));
    assert_eq!(store.count_requests(&[Scope::Site]).await.expect("a count"), (1, 1));
}

#[tokio::test]
async fn who_answers_sees_the_requests_of_their_places_the_longest_wait_first() {
    let (store, ruth) = store().await;
    let (carers, autism) = (with_board(&store, "carers").await, with_board(&store, "autism").await);
    ask(&store, days(2), Some(&carers), &new("later")).await.expect("asked");
    ask(&store, days(1), Some(&carers), &new("earlier")).await.expect("asked");
    ask(&store, now(), Some(&carers), &new("closed")).await.expect("asked");
    ask(&store, now(), Some(&autism), &new("elsewhere")).await.expect("asked");
    ask(&store, now(), None, &new("nowhere")).await.expect("asked");
    store.close_request(&ruth, &key("closed"), &sent("Posted.")).await.expect("closed");
    let here = [Scope::Within(carers)];
    assert_eq!(keys(&store.requests(&here, 1).await.expect("requests")), ["earlier", "later", "closed"]);
    assert_eq!(store.count_requests(&here).await.expect("a count"), (3, 2));
    let all = store.requests(&[Scope::Site], 1).await.expect("requests");
    assert_eq!(keys(&all), ["elsewhere", "nowhere", "earlier", "later", "closed"]);
    assert!(store.requests(&[], 1).await.expect("requests").is_empty());
    assert!(store.requests(&here, 2).await.expect("requests").is_empty());
}

#[tokio::test]
async fn a_month_after_a_request_was_closed_nobody_knows_who_asked() {
    let (store, ruth) = store().await;
    ask(&store, now(), None, &new("closed")).await.expect("asked");
    ask(&store, now(), None, &new("open")).await.expect("asked");
    store.close_request(&ruth, &key("closed"), &sent("Posted.")).await.expect("closed");
    store.forget_expired(days(30)).await.expect("forgotten");
    assert!(store.request(&key("closed")).await.expect("the request").reach.is_some(), "not before the time");
    store.forget_expired(days(31)).await.expect("forgotten");
    let closed = store.request(&key("closed")).await.expect("the request");
    assert_eq!((closed.details, closed.name, closed.reach), (None, None, None));
    assert!(closed.closed.is_some(), "that it was asked and how it ended is still known");
    assert!(store.request(&key("open")).await.expect("the request").reach.is_some(), "an open one still needs it");
}

#[tokio::test]
async fn people_find_their_own_requests_and_nobody_elses() {
    let (store, ruth) = store().await;
    let own = NewRequest { name: None, ..new("own") };
    store.ask_another_way(&ruth, None, &own).await.expect("asked");
    ask(&store, now(), None, &new("of-a-visitor")).await.expect("asked");
    let mine = store.requests_of(&key("ruth")).await.expect("requests");
    assert_eq!(keys(&mine), ["own"]);
    assert_eq!(mine[0].by_name.as_deref(), Some("Ruth"));
}

#[tokio::test]
async fn only_what_has_a_page_can_be_asked_for() {
    let (store, _) = store().await;
    for record in [Kind::Person.record(key("ruth")), Kind::Board.record(key("nowhere"))] {
        assert!(matches!(store.about(&record).await, Err(StoreError::NotFound)), "{record}");
    }
}
