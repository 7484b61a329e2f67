//! Concerns as the store keeps them: raised with the post, in order, and as quick with many as with few.

use domain::accounts::{EmailAddress, Person, Preferences, Scope};
use domain::content::recordings::{Link, Media};
use domain::content::{Locale, Version, Words};
use domain::forum::{Attachment, AttachmentKind, Gate, NewPost, NewTopic, PostState, Space};
use domain::record::{Key, Kind};
use domain::safety::case::{Decision, NewDecision, State};
use domain::safety::concern;
use domain::safety::report::{NewReport, Reason};
use jiff::{SignedDuration, Timestamp};
use store::{Act, CONCERNS_A_PAGE, Place, Queue, Store, StoreError, WhatWaits, Which};

fn key(text: &str) -> Key {
    Key::parse(text).expect("a key")
}

fn now() -> Timestamp {
    "2026-11-20T10:00:00Z".parse().expect("a time")
}

fn words(text: &str) -> Words {
    Words::of(Version::standard(Locale::DEFAULT, None, text))
}

/// A store with a space, two people and a topic.
async fn store() -> Store {
    let store =
        Store::open(&Place { url: "mem://".into(), login: None, namespace: "test".into() }).await.expect("a store");
    let act = Act::of_the_site(now());
    let gate = Gate::open(key("travel"));
    let space = Space { key: key("travel"), gate, words: words("Travel"), picture: "bus".into(), topics: 0 };
    store.add_space(&act, &space, 1).await.expect("a space");
    for name in ["Jodie", "Ida"] {
        let person = Person {
            key: key(&name.to_lowercase()),
            name: name.into(),
            guest: false,
            preferences: Preferences::default(),
            locale: None,
            grants: vec![],
        };
        store.add_person(&act, &person, None).await.expect("a person");
    }
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

/// Tells Ida of the concerns of which no lead has been told: the posts, and how many letters went out.
async fn told(store: &Store, at: Timestamp) -> (Vec<String>, usize) {
    let raised = store.concerns_raised().await.expect("what was raised");
    let address = EmailAddress::parse("ida@example.org").expect("an address");
    let ida = (key("ida"), Some((address, "Something waits".to_owned(), "Sign in.".to_owned())));
    store.tell_leads(at, &raised, &[ida]).await.expect("told");
    let letters = store.take_letters(at).await.expect("letters");
    for letter in &letters {
        store.letter_sent(letter).await.expect("sent");
    }
    (raised.iter().map(|one| one.post.to_string()).collect(), letters.len())
}

/// How many notices Ida has, new ones and read ones.
async fn notices(store: &Store) -> [usize; 2] {
    let ida = key("ida");
    let new = store.notices(&ida, Which::Unread, WhatWaits::Told, None, 20).await.expect("notices");
    let read = store.notices(&ida, Which::Read, WhatWaits::Told, None, 20).await.expect("notices");
    [new.len(), read.len()]
}

fn minutes(n: i64) -> Timestamp {
    now() + SignedDuration::from_mins(n)
}

#[tokio::test]
async fn leads_are_told_of_each_new_concern_once_and_of_one_that_is_new_again() {
    let store = store().await;
    held(&store, "words", "He hits me.", now()).await;
    let raised = store.concerns_raised().await.expect("what was raised");
    let of: Vec<_> = raised.iter().map(|one| (one.by.as_str(), one.gate.space.as_str(), one.state)).collect();
    assert_eq!(of, [("jodie", "travel", State::New)]);
    assert_eq!(told(&store, now()).await, (vec!["words".to_owned()], 1));
    assert!(store.concerns_raised().await.expect("what was raised").is_empty());

    // What comes while it waits is no new concern.
    let post = store.post(&key("words")).await.expect("the post");
    let report = |name: &str, words: &str| NewReport {
        key: key(name),
        reason: Reason::NotSafe,
        words: Some(words.to_owned()),
        kinds: vec![],
    };
    let jodie = Act::of(&key("jodie"), minutes(1));
    store.report_post(&jodie, &post, "jodie", &report("one", "I worry.")).await.expect("reported");
    assert!(store.concerns_raised().await.expect("what was raised").is_empty());

    let case = store.concern(&key("words")).await.expect("the concern");
    let lead = Act::of(&key("ida"), minutes(2));
    store.decide_concern(&lead, &case, &post, None, &release("two")).await.expect("decided");
    let jodie = Act::of(&key("jodie"), minutes(3));
    store.report_post(&jodie, &post, "jodie", &report("three", "I still worry.")).await.expect("reported");
    let raised = store.concerns_raised().await.expect("what was raised");
    assert_eq!(raised.iter().map(|one| one.post.as_str()).collect::<Vec<_>>(), ["words"]);
}

#[tokio::test]
async fn a_lead_has_one_notice_that_something_waits_and_a_new_letter_only_when_they_have_read_it() {
    let store = store().await;
    for (n, letters) in [(1, 1), (2, 0), (3, 0)] {
        held(&store, &format!("p{n}"), "He hits me.", minutes(n)).await;
        assert_eq!(told(&store, minutes(n)).await, (vec![format!("p{n}")], letters));
        assert_eq!(notices(&store).await, [1, 0]);
    }
    store.saw_what_waits(&key("ida")).await.expect("read");
    assert_eq!(notices(&store).await, [0, 1]);
    held(&store, "p4", "He hits me.", minutes(20)).await;
    assert_eq!(told(&store, minutes(20)).await.1, 1);
    assert_eq!(notices(&store).await, [1, 0], "the one that was read has moved");
    let notice = store.notices(&key("ida"), Which::Unread, WhatWaits::Told, None, 20).await.expect("notices").remove(0);
    assert_eq!((notice.what.name(), notice.at, notice.words), ("something-waits", minutes(20), Words(vec![])));
    assert_eq!(notice.about, Kind::Person.record(key("ida")), "it is about nobody else");
    // A letter with what else happened does not have it: somebody may print that.
    assert!(store.notices_since(&key("ida"), now(), 20).await.expect("notices").is_empty());
    let opened = store.notice(&key("ida"), &notice.key).await.expect("the notice");
    store.read_notice(&key("ida"), &opened).await.expect("read");
    assert_eq!(notices(&store).await, [0, 1]);
}

#[tokio::test]
async fn nobody_can_tell_from_pages_that_are_made_anew_that_leads_were_told_of_a_concern() {
    let store = store().await;
    held(&store, "words", "He hits me.", now()).await;
    let version = store.version();
    assert_eq!(told(&store, now()).await.1, 1);
    assert_eq!(store.version(), version, "kept pages stay as they are");
    assert_eq!(notices(&store).await, [1, 0]);
}

#[tokio::test]
async fn two_servers_that_tell_leads_of_the_same_concern_tell_them_once() {
    let store = store().await;
    held(&store, "words", "He hits me.", now()).await;
    let raised = store.concerns_raised().await.expect("what was raised");
    assert_eq!(told(&store, now()).await.1, 1);
    store.saw_what_waits(&key("ida")).await.expect("read");
    let late = store.tell_leads(now(), &raised, &[(key("ida"), None)]).await;
    assert!(matches!(late, Err(StoreError::Conflict)), "{late:?}");
    assert_eq!(notices(&store).await, [0, 1]);
}

fn film(name: &str) -> Attachment {
    Attachment {
        key: key(name),
        kind: AttachmentKind::Sign,
        locale: Locale::DEFAULT,
        media: Media::Link { link: Link::parse("https://films.example.org/1").expect("a link") },
        words: None,
    }
}

/// Jodie has said something that is held, with Ida beside her, and with these films.
async fn signed(store: &Store, films: &[&str]) {
    let attachments = films.iter().map(|name| film(name)).collect();
    let new = NewPost { state: PostState::Held, attachments, ..NewPost::own(key("signed"), words("He hits me.")) };
    let together = Act { with: Some(key("ida")), ..Act::of(&key("jodie"), now()) };
    store.add_post(&together, &key("buses"), &new).await.expect("a post");
}

/// Somebody changes it so long afterwards: what it says, what goes, and what comes.
async fn changes(store: &Store, act: &Act, text: &str, out: &[&str], added: &[&str]) {
    let post = store.post(&key("signed")).await.expect("the post");
    let (said, out) = (words(text), out.iter().map(|name| key(name)).collect::<Vec<_>>());
    let added: Vec<_> = added.iter().map(|name| film(name)).collect();
    let form = key(&format!("form-{}", post.version));
    store.reword_post(act, &post, (&said, &[], &out, &added), post.state, &form, None).await.expect("changed");
}

/// What stands beside it: which, by whom, when, and who wrote its words down when.
type There = (String, String, Timestamp, Option<(Timestamp, String)>);

async fn beside(store: &Store) -> Vec<There> {
    let there = store.beside_posts(&[key("signed")]).await.expect("what stands there").remove(&key("signed"));
    let there = there.expect("the post").into_iter();
    there.map(|one| (one.attachment.key.to_string(), one.by_name, one.at, one.written_down)).collect()
}

#[tokio::test]
async fn what_was_said_with_a_post_was_put_there_by_whose_hands_typed_it_first() {
    let store = store().await;
    signed(&store, &["one", "two"]).await;
    held(&store, "without", "He hits me.", now()).await;
    // Somebody makes a form of it, which says nothing of hands, and Jodie changes her words alone.
    let post = Kind::Post.record(key("signed"));
    let easy = Version::standard(Locale::DEFAULT, None, "He hits me.");
    store.publish(&Act::of(&key("jodie"), now()), &post, &easy).await.expect("a form");
    changes(&store, &Act::of(&key("jodie"), minutes(1)), "All is fine.", &["one"], &[]).await;
    let ida: There = ("two".to_owned(), "Ida".to_owned(), now(), None);
    assert_eq!(beside(&store).await, [ida], "what was taken out is not here");
    assert!(store.beside_posts(&[key("without")]).await.expect("what stands there")[&key("without")].is_empty());
}

#[tokio::test]
async fn what_was_added_to_a_post_was_put_there_by_whoever_added_it_and_then() {
    let store = store().await;
    signed(&store, &["one"]).await;
    let alone = |n| Act::of(&key("jodie"), minutes(n));
    changes(&store, &alone(1), "He hits me.", &[], &["two"]).await;
    let together = Act { with: Some(key("ida")), ..alone(2) };
    changes(&store, &together, "All is fine.", &[], &["three"]).await;
    let is = |name: &str, by: &str, n| -> There { (name.to_owned(), by.to_owned(), minutes(n), None) };
    assert_eq!(beside(&store).await, [is("one", "Ida", 0), is("two", "Jodie", 1), is("three", "Ida", 2)]);
    // What is taken out and comes again was put there when it came again.
    changes(&store, &alone(3), "All is fine.", &["two"], &[]).await;
    changes(&store, &alone(4), "All is fine.", &[], &["two"]).await;
    assert_eq!(beside(&store).await, [is("one", "Ida", 0), is("three", "Ida", 2), is("two", "Jodie", 4)]);
}

#[tokio::test]
async fn what_was_added_to_words_that_stayed_is_in_what_a_lead_reads_of_before() {
    let store = store().await;
    signed(&store, &[]).await;
    let alone = |n| Act::of(&key("jodie"), minutes(n));
    let before = async || {
        let all = store.versions_of(&[key("signed")]).await.expect("what it said").remove(&key("signed"));
        let all = all.expect("the post").into_iter();
        all.map(|said| {
            let added = said.added.into_iter().map(|one| (one.attachment, one.by_name, one.at)).collect::<Vec<_>>();
            (said.words.text(Locale::DEFAULT), said.taken_out, added)
        })
        .collect::<Vec<_>>()
    };
    changes(&store, &alone(1), "He hits me.", &[], &["one"]).await;
    let came = vec![(film("one"), "Jodie".to_owned(), minutes(1))];
    assert_eq!(before().await, [("He hits me.".to_owned(), vec![], came.clone())]);
    changes(&store, &alone(2), "He hits me.", &["one"], &[]).await;
    assert_eq!(before().await, [("He hits me.".to_owned(), vec![film("one")], came)], "also when it is gone again");
}

#[tokio::test]
async fn words_of_a_film_that_were_written_down_later_stand_with_who_wrote_them_and_when() {
    let store = store().await;
    signed(&store, &["one", "two"]).await;
    let post = store.post(&key("signed")).await.expect("the post");
    let jodie = Act::of(&key("jodie"), minutes(1));
    store.transcribe(&jodie, &post, &key("two"), "He hits me.").await.expect("written down");
    let is = |name: &str, later| -> There { (name.to_owned(), "Ida".to_owned(), now(), later) };
    assert_eq!(beside(&store).await, [is("one", None), is("two", Some((minutes(1), "Jodie".to_owned())))]);
    // The post says what it said.
    assert!(store.earlier_words(&key("signed")).await.expect("the history").is_empty());
    assert!(store.versions_of(&[key("signed")]).await.expect("what it said").is_empty());
}
