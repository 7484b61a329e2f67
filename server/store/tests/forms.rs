//! What people who write forms of a text rely on the database for.

use domain::accounts::{Person, Preferences};
use domain::content::{Block, Form, Label, Locale, Tested, Truth, Version, Words};
use domain::forum::{Gate, NewTopic, Space};
use domain::notices::{Outcome, Part};
use domain::record::{Key, Kind, Record};
use jiff::Timestamp;
use jiff::civil::date;
use store::{Act, Content, Place, Store, StoreError};

const EASY: fn() -> Locale = || Locale::DEFAULT.in_form(Form::EasyRead);

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_795_000_000 + second).expect("a time")
}

fn standard(text: &str) -> Version {
    Version::standard(Locale::DEFAULT, Some("Travel".into()), text)
}

fn easy(text: &str, source: &Version) -> Version {
    let block = Block { text: text.into(), picture: Some("bus".into()) };
    Version::new(EASY(), Some("Travel".into()), vec![block]).written_from(source)
}

/// A database with a space and two editors.
async fn begin() -> (Store, Record, Act, Act) {
    let place = Place { url: "mem://".into(), login: None, namespace: "test".into() };
    let store = Store::open(&place).await.expect("a database in memory");
    let site = Act::of_the_site(at(0));
    let mut acts = vec![];
    for name in ["nia", "ruth"] {
        let key = Key::parse(name).expect("a key");
        let preferences = Preferences::default();
        let person =
            Person { key: key.clone(), name: name.into(), guest: false, preferences, locale: None, grants: vec![] };
        store.add_person(&site, &person, None).await.expect("a person");
        acts.push(Act::of(&key, at(10)));
    }
    let key = Key::parse("travel").expect("a key");
    let words = Words::of(standard("Buses and taxis."));
    let space = Space { gate: Gate::open(key.clone()), key: key.clone(), words, picture: "bus".into(), topics: 0 };
    store.add_space(&site, &space, 1).await.expect("a space");
    let ruth = acts.pop().expect("two");
    (store, Kind::Space.record(key), acts.pop().expect("two"), ruth)
}

async fn content(store: &Store, record: &Record) -> Content {
    store.content(record).await.expect("the content")
}

#[tokio::test]
async fn readers_see_nothing_of_a_draft_until_it_is_published() {
    let (store, space, nia, _) = begin().await;
    let version = easy("You can go by bus.", &standard("Buses and taxis."));
    store.keep_writing(&nia, &content(&store, &space).await, &version, None).await.expect("kept");
    assert_eq!(content(&store, &space).await.words.0.len(), 1);
    let drafts = store.unpublished().await.expect("drafts");
    assert_eq!((drafts.len(), drafts[0].by_name.as_str(), &drafts[0].version), (1, "nia", &version));

    store.publish(&nia, &space, &version).await.expect("published");
    assert_eq!(content(&store, &space).await.words.version(EASY()), Some(&version));
    assert!(store.unpublished().await.expect("drafts").is_empty());
}

#[tokio::test]
async fn what_changed_since_easy_read_was_written_can_be_looked_up() {
    let (store, space, nia, ruth) = begin().await;
    let first = standard("Buses and taxis.");
    store.publish(&nia, &space, &easy("You can go by bus.", &first)).await.expect("published");
    store.publish(&ruth, &space, &standard("Buses, taxis and trains.")).await.expect("changed");

    let now = content(&store, &space).await;
    let version = now.words.version(EASY()).cloned().expect("easy read");
    assert_eq!(now.words.truths(&version), [Truth::OutOfDate]);
    let source = version.label.source.expect("a source");
    let then = store.as_it_was(&now, &source).await.expect("an answer");
    assert_eq!(then, Some(first));
}

#[tokio::test]
async fn two_people_who_write_the_same_form_do_not_overwrite_each_other_unseen() {
    let (store, space, nia, ruth) = begin().await;
    let now = content(&store, &space).await;
    let source = standard("Buses and taxis.");
    store.keep_writing(&nia, &now, &easy("By bus.", &source), None).await.expect("kept");
    let refused = store.keep_writing(&ruth, &now, &easy("By taxi.", &source), None).await;
    assert!(matches!(refused, Err(StoreError::Conflict)), "{refused:?}");
    // She has seen what is there, and writes on.
    store.keep_writing(&ruth, &now, &easy("By taxi.", &source), Some(nia.at)).await.expect("kept");
    let writing = store.writing(&space, EASY()).await.expect("an answer").expect("a draft");
    assert_eq!(writing.version.text(), "By taxi.");
}

#[tokio::test]
async fn a_test_with_readers_is_kept_with_its_group_and_day() {
    let (store, space, nia, _) = begin().await;
    let version = easy("You can go by bus.", &standard("Buses and taxis."));
    store.publish(&nia, &space, &version).await.expect("published");
    let tested = Tested { group: "The reading group".into(), on: date(2026, 11, 2) };
    let label = Label { tested: Some(tested.clone()), ..version.label };
    store.label(&nia, &space, EASY(), label).await.expect("noted");
    let now = content(&store, &space).await;
    assert_eq!(now.words.truths(now.words.version(EASY()).expect("easy read")), [Truth::Tested(tested)]);
    // It is no other wording, so the history of what readers saw is as it was.
    assert_eq!(store.history(&space).await.expect("a history").len(), 1);
}

#[tokio::test]
async fn what_became_of_a_topic_has_forms_of_its_own_and_a_history_when_it_is_said_better() {
    let (store, space, nia, ruth) = begin().await;
    let topic = Key::parse("buses").expect("a key");
    let new = NewTopic::own(topic.clone(), Words::of(standard("")), Words::of(standard("Buses are late.")));
    store.start_topic(&ruth, &space.key, &new).await.expect("a topic");
    let topic = store.topic(&topic).await.expect("the topic");
    let said = |done: &str| {
        let [asked, heard, done] =
            ["Are buses late?", "Yes.", done].map(|text| Words::of(Version::standard(Locale::DEFAULT, None, text)));
        Outcome { asked, heard, done, about: vec![] }
    };
    store.close_with_outcome(&ruth, &topic, &said("One more bus.")).await.expect("closed");

    let record = Part::Done.record(&topic.key);
    let waiting = store.contents(Kind::Outcome, 10).await.expect("what waits for a form");
    assert_eq!(waiting.len(), 3);
    assert!(waiting.iter().all(|content| content.place == space && content.voice.is_none()));
    let source = content(&store, &record).await.words.original().cloned().expect("a source");
    let version = Version { title: None, ..easy("A new bus.", &source) };
    store.publish(&nia, &record, &version).await.expect("published");
    store.close_with_outcome(&ruth, &topic, &said("Two more buses.")).await.expect("said better");

    let outcome = store.outcome(&topic.key).await.expect("an answer").expect("the outcome").outcome;
    assert_eq!(outcome.done.text(Locale::DEFAULT), "Two more buses.");
    assert_eq!(outcome.done.version(EASY()), None, "its form was sent without easy read");
    assert_eq!(outcome.asked.0.len(), 1);
    // What it said before can be looked up.
    let earlier = store.history(&record).await.expect("a history");
    assert!(earlier.iter().any(|earlier| earlier.words.version(EASY()) == Some(&version)));
    assert_eq!(store.count_outcomes(&[space]).await.expect("a count"), 1);
}

#[tokio::test]
async fn every_kind_of_content_can_be_asked_for_what_waits() {
    let (store, space, ..) = begin().await;
    for kind in Kind::ALL.into_iter().filter(|kind| kind.is_content()) {
        let found = store.contents(kind, 10).await.unwrap_or_else(|error| panic!("{kind:?}: {error}"));
        let records: Vec<&Record> = found.iter().map(|content| &content.record).collect();
        assert_eq!(records, if kind == Kind::Space { vec![&space] } else { vec![] });
    }
    let nobody = Kind::Person.record(Key::parse("nia").expect("a key"));
    assert!(matches!(store.content(&nobody).await, Err(StoreError::NotFound)));
}
