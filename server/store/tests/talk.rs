//! What people rely on when they talk with each other, on a real database in memory.

use domain::accounts::{Person, Preferences};
use domain::content::recordings::{Link, Media};
use domain::content::{Locale, Version, Words};
use domain::files::{FileKind, FileName};
use domain::forum::{Attachment, AttachmentKind, Gate, NewAttachment, NewPost, NewTopic, PostState, Space, Topic};
use domain::record::{Key, Kind};
use domain::talk::{NewSplit, Replaced, Ties, for_readers};
use jiff::{SignedDuration, Timestamp};
use store::{Act, DraftPlace, LogAsk, LogLine, MOST_PINNED, POSTS_A_PAGE, Place, Scale, Store, StoreError};

fn key(text: &str) -> Key {
    Key::parse(text).expect("a key")
}

fn now() -> Timestamp {
    "2026-11-20T10:00:00Z".parse().expect("a time")
}

fn words(text: &str) -> Words {
    Words::of(Version::standard(Locale::DEFAULT, None, text))
}

/// A site with two people and a space.
async fn store() -> (Store, Act, Act) {
    let place = Place { url: "mem://".into(), login: None, namespace: "test".into() };
    let store = Store::open(&place).await.expect("a database in memory");
    let space = Space {
        gate: Gate::open(key("travel")),
        key: key("travel"),
        words: words("Travel"),
        picture: "bus".into(),
        topics: 0,
    };
    store.add_space(&Act::of_the_site(now()), &space, 1).await.expect("a space");
    let (amira, ben) = (person(&store, "amira").await, person(&store, "ben").await);
    (store, amira, ben)
}

async fn person(store: &Store, name: &str) -> Act {
    let person = Person {
        key: key(name),
        name: name.into(),
        guest: false,
        preferences: Preferences::default(),
        locale: None,
        grants: vec![],
    };
    store.add_person(&Act::of_the_site(now()), &person, None).await.expect("a person");
    Act::of(&person.key, now())
}

async fn topic(store: &Store, act: &Act, name: &str, answers: usize) -> Topic {
    let new = NewTopic::own(key(name), words(name), words("The first words."));
    store.start_topic(act, &key("travel"), &new).await.expect("a topic");
    for n in 2..=answers + 1 {
        say(store, act, name, &format!("{name}-{n}")).await;
    }
    store.topic(&key(name)).await.expect("the topic")
}

async fn say(store: &Store, act: &Act, topic: &str, post: &str) {
    let post = NewPost::own(key(post), words(post));
    store.add_post(act, &key(topic), &post).await.expect("a post");
}

/// Where the posts of a page stand: number and key.
async fn places(store: &Store, topic: &str) -> Vec<(u32, String)> {
    let topic = store.topic(&key(topic)).await.expect("the topic");
    let posts = store.posts(&topic, 1).await.expect("posts");
    posts.into_iter().map(|post| (post.n, post.key.to_string())).collect()
}

#[tokio::test]
async fn thirty_two_people_who_feel_the_same_at_once_are_thirty_two() {
    let (store, amira, _) = store().await;
    topic(&store, &amira, "buses", 1).await;
    let mut all = vec![];
    for n in 0..32 {
        all.push(person(&store, &format!("person-{n}")).await);
    }
    let pressed = all.iter().cloned().map(|act| {
        let store = store.clone();
        // Everybody presses twice, as one does.
        tokio::spawn(async move {
            store.feel_same(&act, &key("buses"), true).await?;
            store.feel_same(&act, &key("buses"), true).await
        })
    });
    for pressed in pressed.collect::<Vec<_>>() {
        pressed.await.expect("no panic").expect("felt");
    }
    let (count, people) = store.who_feels_same(&key("buses"), 10).await.expect("people");
    assert_eq!((count, people.len()), (32, 10));
    assert!(people[0].name.starts_with("person-"));
    store.feel_same(&all[0], &key("buses"), false).await.expect("taken back");
    let posts = store.posts(&store.topic(&key("buses")).await.expect("the topic"), 1).await.expect("posts");
    let around = store.around(&posts.iter().collect::<Vec<_>>(), all[1].by.as_ref()).await.expect("around");
    assert_eq!(around.same.get(&key("buses")), Some(&31));
    assert_eq!(around.same.get(&key("buses-2")), None, "the next post is another one");
    assert_eq!(around.mine, [key("buses")]);
    assert!(store.around(&posts.iter().collect::<Vec<_>>(), all[0].by.as_ref()).await.expect("around").mine.is_empty());
}

#[tokio::test]
async fn whoever_posts_in_the_moment_in_which_others_do_keeps_their_own_words_time_and_number() {
    let (store, amira, ben) = store().await;
    topic(&store, &amira, "buses", 0).await;
    topic(&store, &amira, "parks", 0).await;
    say(&store, &ben, "buses", "taken").await;
    let post = |n: u32| {
        let store = store.clone();
        let act = Act {
            at: now() + SignedDuration::from_secs(i64::from(n)),
            ..if n.is_multiple_of(2) { &amira } else { &ben }.clone()
        };
        tokio::spawn(async move {
            // One of them is sent twice, one says something else under a key that is taken, one goes nowhere.
            let (name, topic) = match n {
                7 => ("at-once-6".to_owned(), "buses"),
                9 => ("taken".to_owned(), "buses"),
                11 => ("nowhere".to_owned(), "no-such-topic"),
                _ => (format!("at-once-{n}"), if n.is_multiple_of(3) { "parks" } else { "buses" }),
            };
            let by = if n == 7 { Act { at: act.at, ..Act::of(&key("amira"), act.at) } } else { act };
            let topic = if n == 7 { "parks" } else { topic };
            let said = if n == 9 { "Something else." } else { &name };
            (n, store.add_post(&by, &key(topic), &NewPost::own(key(&name), words(said))).await)
        })
    };
    for posted in (0..40).map(post).collect::<Vec<_>>() {
        let (n, done) = posted.await.expect("no panic");
        match n {
            9 => assert!(matches!(done, Err(StoreError::Exists)), "{done:?}"),
            11 => assert!(done.is_err(), "there is no such topic"),
            _ => done.expect("posted, or posted before"),
        }
    }
    let mut said = std::collections::BTreeSet::new();
    for (topic, others) in [("buses", 2), ("parks", 1)] {
        let topic = store.topic(&key(topic)).await.expect("the topic");
        let posts = store.posts(&topic, 1).await.expect("posts");
        assert_eq!(posts.iter().map(|post| post.n).collect::<Vec<_>>(), (1..=topic.posts).collect::<Vec<_>>());
        for post in posts.iter().skip(others) {
            let n: u32 = post.key.as_str().strip_prefix("at-once-").expect("one of them").parse().expect("a number");
            let name = if n.is_multiple_of(2) { "amira" } else { "ben" };
            assert_eq!((post.words.clone(), post.by.as_str()), (words(post.key.as_str()), name));
            // Number six was sent twice, and the second time may have come first.
            assert!(n == 6 || post.at == now() + SignedDuration::from_secs(i64::from(n)), "{post:?}");
            said.insert(n);
        }
    }
    assert_eq!(said.len(), 37, "each once");
}

#[tokio::test]
async fn a_topic_with_hundreds_of_posts_and_followers_goes_into_another_one_and_none_is_lost() {
    const MANY: u32 = 300;
    let (store, amira, _) = store().await;
    let into = topic(&store, &amira, "buses", 3).await;
    let scale = Scale { posts: MANY, topics: 1, people: 300 };
    store.write_many_posts(scale, &[key("travel")], now(), &|n| format!("Number {n}.")).await.expect("posts");
    let old = Kind::Topic.record(key("many-topic-0"));
    store.write_many_followers(MANY, &old, now()).await.expect("followers");
    let from = store.topic(&old.key).await.expect("the topic");
    store.merge_topics(&amira, &from, &into).await.expect("merged within the time of a query");
    let whole = store.topic(&key("buses")).await.expect("the topic");
    assert_eq!((whole.posts, whole.numbered), (MANY + 4, MANY + 4));
    let mut places = vec![];
    for page in 1..=whole.numbered.div_ceil(POSTS_A_PAGE) {
        places.extend(store.posts(&whole, page).await.expect("posts").into_iter().map(|post| (post.n, post.key)));
    }
    let moved = |n: u32| (n + 5, key(&format!("many-post-{n}")));
    assert!(places[4..].iter().cloned().eq((0..MANY).map(moved)), "in their order, without a gap");
    for follower in ["follower-0", "follower-299"] {
        assert!(store.follows(&key(follower), &Kind::Topic.record(whole.key.clone())).await.expect("follows"));
    }
    let left = store.topic(&old.key).await.expect("the old topic");
    assert_eq!((left.posts, left.merged_into), (0, Some(whole.key)));
}

#[tokio::test]
async fn an_answer_leads_to_what_it_answers_and_back() {
    let (store, amira, ben) = store().await;
    let topic = topic(&store, &amira, "buses", 0).await;
    let ties = Ties { reply_to: Some(key("buses")), names: vec![key("amira")], ..Ties::default() };
    let answer = NewPost { ties, ..NewPost::own(key("answer"), words("So do I, @amira.")) };
    store.add_post(&ben, &topic.key, &answer).await.expect("an answer");
    store.add_post(&ben, &topic.key, &answer).await.expect("the same form, sent twice");
    let posts = store.posts(&topic, 1).await.expect("posts");
    let around = store.around(&posts.iter().collect::<Vec<_>>(), None).await.expect("around");
    assert_eq!(around.sources.keys().collect::<Vec<_>>(), [&key("buses")]);
    assert_eq!(around.names.get(&key("amira")).map(String::as_str), Some("amira"));
    let replies: Vec<_> = around.replies.iter().map(|reply| (reply.to.as_str(), reply.by_name.as_str())).collect();
    assert_eq!(replies, [("buses", "ben")]);
    let speakers = store.speakers(&store.topic(&topic.key).await.expect("the topic")).await.expect("speakers");
    let mut speakers: Vec<_> = speakers.iter().map(|speaker| speaker.name.as_str()).collect();
    speakers.sort_unstable();
    assert_eq!(speakers, ["amira", "ben"]);
}

#[tokio::test]
async fn of_two_who_change_the_same_words_the_second_is_told() {
    let (store, amira, _) = store().await;
    topic(&store, &amira, "buses", 0).await;
    let seen = store.post(&key("buses")).await.expect("the post");
    let change = async |text: &str, form: &str| {
        store.reword_post(&amira, &seen, (&words(text), &[], &[], &[]), PostState::Published, &key(form), None).await
    };
    change("The bus goes at seven.", "form-1").await.expect("the first");
    change("The bus goes at seven.", "form-1").await.expect("the same form, sent twice");
    assert!(matches!(change("The bus goes at eight.", "form-2").await, Err(StoreError::Exists)));
    let now = store.post(&key("buses")).await.expect("the post");
    assert_eq!((now.words.text(Locale::DEFAULT).as_str(), now.version), ("The bus goes at seven.", 1));
    store
        .reword_post(
            &amira,
            &now,
            (&words("The bus goes at eight."), &[], &[], &[]),
            PostState::Waiting,
            &key("form-2"),
            None,
        )
        .await
        .expect("who has seen both");
    let now = store.post(&key("buses")).await.expect("the post");
    assert_eq!((now.version, now.state, now.changed_at.is_some()), (2, PostState::Waiting, true));
    store
        .reword_post(&amira, &now, (&words("It is late."), &[], &[], &[]), PostState::Waiting, &key("form-3"), None)
        .await
        .expect("a third");
    let earlier = store.earlier_words(&key("buses")).await.expect("the history");
    let said = |earlier: &[Replaced]| -> Vec<_> {
        earlier.iter().map(|earlier| earlier.words.text(Locale::DEFAULT)).collect()
    };
    assert_eq!(said(&earlier), ["The bus goes at eight.", "The bus goes at seven.", "The first words."]);
    let shown = for_readers(earlier);
    assert_eq!(said(&shown), ["The bus goes at seven.", "The first words."], "only what readers could see then");
    let history = store.history(&Kind::Post.record(key("buses"))).await.expect("the history");
    assert_eq!(history.len(), 2, "whichever way they come");
}

#[tokio::test]
async fn what_is_taken_out_from_beside_words_is_kept_with_what_was_there_and_does_not_come_back() {
    let (store, amira, _) = store().await;
    topic(&store, &amira, "buses", 0).await;
    let film = |name: &str| Attachment {
        key: key(name),
        kind: AttachmentKind::Sign,
        locale: Locale::DEFAULT,
        media: Media::Link { link: Link::parse("https://films.example.org/1").expect("a link") },
        words: None,
    };
    let attachments = vec![film("first"), film("second")];
    let new = NewPost { attachments, ..NewPost::own(key("films"), words("I sign it.")) };
    store.add_post(&amira, &key("buses"), &new).await.expect("a post");
    let post = async || store.post(&key("films")).await.expect("the post");
    let take_out = async |name: &str, form: &str| {
        let seen = post().await;
        let gone = [key(name)];
        store.reword_post(&amira, &seen, (&seen.words, &[], &gone, &[]), PostState::Published, &key(form), None).await
    };
    let read = post().await;
    take_out("first", "form-1").await.expect("taken out");
    let now = post().await;
    assert_eq!((&now.attachments, now.version), (&vec![film("second")], 1));
    // Somebody had its words in front of them meanwhile.
    let late = store.transcribe(&amira, &read, &key("first"), "I wait in the rain.").await;
    assert!(matches!(late, Err(StoreError::Conflict)), "{late:?}");
    assert_eq!(post().await.attachments, [film("second")]);
    assert_eq!(store.wordless().await.expect("what waits for words").len(), 1);

    take_out("second", "form-2").await.expect("taken out");
    assert_eq!((post().await.attachments, post().await.words), (vec![], words("I sign it.")));
    assert!(store.wordless().await.expect("what waits for words").is_empty());
    let earlier = store.earlier_words(&key("films")).await.expect("the history");
    let gone = |earlier: &[Replaced]| -> Vec<_> { earlier.iter().map(|one| one.taken_out.clone()).collect() };
    assert_eq!(gone(&earlier), [[film("second")], [film("first")]]);
    let shown = for_readers(earlier);
    assert!(gone(&shown).iter().all(Vec::is_empty), "readers no longer have it");
    assert!(shown.iter().all(|one| one.gone == [AttachmentKind::Sign]), "and know that something was there");
}

#[tokio::test]
async fn what_is_added_to_a_post_leaves_its_draft_and_can_come_back_after_it_was_taken_out() {
    let (store, amira, _) = store().await;
    topic(&store, &amira, "buses", 0).await;
    let draft = DraftPlace { owner: "amira".into(), form: "say".into(), place: "forum/post/buses/say".into() };
    let file = FileName::new(&"a".repeat(64), FileKind::Png).expect("a name");
    let media = Media::File { file: file.clone() };
    let new = NewAttachment { key: key("ramp"), kind: AttachmentKind::Photo, link: None, words: None };
    let post = async || store.post(&key("buses")).await.expect("the post");
    let added = async || {
        store.add_attachment(&draft, &new, (&media, 10), (Locale::DEFAULT, now())).await.expect("added to a draft");
        store.attachments(&draft).await.expect("what waits")
    };
    let change = async |taken_out: &[Key], added: &[Attachment], form: &str| {
        let seen = post().await;
        store
            .reword_post(&amira, &seen, (&seen.words, &[], taken_out, added), PostState::Published, &key(form), None)
            .await
            .expect("changed");
    };
    let ramp = added().await;
    assert_eq!(ramp.len(), 1);
    change(&[], &ramp, "form-1").await;
    change(&[key("ramp")], &[], "form-2").await;
    assert!(post().await.attachments.is_empty());
    change(&[], &added().await, "form-3").await;
    assert_eq!(post().await.attachments, ramp);
    assert!(store.attachments(&draft).await.expect("what waits").is_empty());
    assert_eq!(store.posts_with_file(&file).await.expect("posts"), [key("buses")]);
    assert_eq!(store.wordless().await.expect("what waits for words").len(), 1);
    // A form that was sent twice has made it once more.
    change(&[], &added().await, "form-4").await;
    assert_eq!(post().await.attachments, ramp, "it stands there once");
    assert!(store.attachments(&draft).await.expect("what waits").is_empty());
    let earlier = for_readers(store.earlier_words(&key("buses")).await.expect("the history"));
    let came: Vec<_> = earlier.iter().map(|one| one.added.clone()).collect();
    let photo = vec![AttachmentKind::Photo];
    assert_eq!(came, [vec![], photo.clone(), vec![], photo], "and readers know of it");
}

#[tokio::test]
async fn what_is_taken_back_can_be_put_back_and_is_counted_right() {
    let (store, amira, ben) = store().await;
    topic(&store, &amira, "buses", 0).await;
    say(&store, &ben, "buses", "answer").await;
    let seen = async || store.topic(&key("buses")).await.map(|topic| (topic.posts, topic.opening)).expect("the topic");
    let first = store.post(&key("buses")).await.expect("the post");
    store.withdraw_post(&amira, &first).await.expect("taken back");
    assert_eq!(seen().await, (1, PostState::Published), "what others answered stays");
    let first = store.post(&key("buses")).await.expect("the post");
    assert!(matches!(store.withdraw_post(&amira, &first).await, Err(StoreError::Conflict)));
    store.put_back_post(&amira, &first).await.expect("put back");
    assert_eq!(seen().await, (2, PostState::Published));
    assert_eq!(store.space(&key("travel")).await.expect("the space").topics, 1);
    assert_eq!(store.post(&key("buses")).await.expect("the post").state, PostState::Published);
}

#[tokio::test]
async fn what_is_held_for_somebodys_safety_stays_held_when_its_writer_takes_it_back() {
    let (store, amira, _) = store().await;
    topic(&store, &amira, "buses", 0).await;
    let held = NewPost { state: PostState::Held, ..NewPost::own(key("held"), words("I am not safe.")) };
    store.add_post(&amira, &key("buses"), &held).await.expect("a post");
    store.withdraw_post(&amira, &store.post(&key("held")).await.expect("the post")).await.expect("taken back");
    let post = store.post(&key("held")).await.expect("the post");
    assert_eq!((post.state, post.withdrawn_at.is_some()), (PostState::Held, true));
    store.set_post_state(&amira, &post, PostState::Published, "released").await.expect("released");
    assert_eq!(store.post(&key("held")).await.expect("the post").state, PostState::Withdrawn, "readers do not get it");
    assert_eq!(store.topic(&key("buses")).await.expect("the topic").posts, 1);
}

#[tokio::test]
async fn two_topics_become_one_and_no_number_is_given_twice() {
    let (store, amira, ben) = store().await;
    let (from, into) = (topic(&store, &amira, "buses", 2).await, topic(&store, &amira, "trains", 1).await);
    store.merge_topics(&amira, &from, &into).await.expect("put together");
    say(&store, &ben, "trains", "last").await;
    // A form that was open when the topics were put together.
    say(&store, &ben, "buses", "late").await;
    let expected = ["trains", "trains-2", "buses", "buses-2", "buses-3", "last", "late"];
    let expected: Vec<_> = (1..).zip(expected.map(str::to_owned)).collect();
    assert_eq!(places(&store, "trains").await, expected);
    let (old, new) =
        (store.topic(&key("buses")).await.expect("the old"), store.topic(&key("trains")).await.expect("the new"));
    assert_eq!((old.merged_into, old.posts, new.posts, new.numbered), (Some(key("trains")), 0, 7, 7));
    assert_eq!(store.post(&key("buses-2")).await.expect("the post").topic, key("trains"), "its address leads on");
    let gate = Gate::open(key("travel"));
    let listed = store.topics(&gate, 1).await.expect("topics");
    assert_eq!(listed.iter().map(|topic| topic.key.as_str()).collect::<Vec<_>>(), ["trains"]);
    assert_eq!(store.space(&key("travel")).await.expect("the space").topics, 1);
    assert!(store.merge_topics(&amira, &from, &into).await.is_err(), "it went elsewhere already");
}

#[tokio::test]
async fn posts_that_go_to_a_new_topic_leave_their_numbers_empty() {
    let (store, amira, _) = store().await;
    let old = topic(&store, &amira, "buses", 3).await;
    let split = |posts: &[&str]| NewSplit {
        key: key("fares"),
        words: words("Fares"),
        posts: posts.iter().map(|post| key(post)).collect(),
    };
    let all = split(&["buses", "buses-2", "buses-3", "buses-4"]);
    assert!(matches!(store.split_topic(&amira, &old, &all).await, Err(StoreError::Conflict)), "one has to stay");
    let some = split(&["buses-4", "buses-2"]);
    store.split_topic(&amira, &old, &some).await.expect("a new topic");
    store.split_topic(&amira, &old, &some).await.expect("the same form, sent twice");
    say(&store, &amira, "buses", "next").await;
    let named = |places: &[(u32, &str)]| places.iter().map(|(n, key)| (*n, (*key).to_owned())).collect::<Vec<_>>();
    assert_eq!(places(&store, "fares").await, named(&[(1, "buses-2"), (2, "buses-4")]));
    assert_eq!(places(&store, "buses").await, named(&[(1, "buses"), (3, "buses-3"), (5, "next")]));
    let new = store.topic(&key("fares")).await.expect("the new topic");
    assert_eq!((new.split_from, new.posts, new.numbered), (Some(key("buses")), 2, 2));
    assert_eq!(store.space(&key("travel")).await.expect("the space").topics, 2);
}

#[tokio::test]
async fn how_far_somebody_has_read_never_goes_back() {
    let (store, amira, _) = store().await;
    topic(&store, &amira, "buses", 4).await;
    let (me, here) = (key("ben"), key("buses"));
    let mark = async || store.read_marks(&me, &[here.clone(), key("other")]).await.expect("marks").get(&here).copied();
    assert_eq!(mark().await, None);
    store.mark_read(&me, &here, 3).await.expect("marked");
    store.mark_read(&me, &here, 1).await.expect("marked");
    assert_eq!(mark().await, Some(3));
    assert_eq!(store.first_behind(&here, 3).await.expect("an answer"), Some((key("buses-4"), 4)));
    assert_eq!(store.first_behind(&here, 5).await.expect("an answer"), None);
}

#[tokio::test]
async fn a_topic_that_stays_on_top_stands_there_and_nowhere_else() {
    let (store, amira, _) = store().await;
    topic(&store, &amira, "buses", 0).await;
    let later = Act { at: now() + SignedDuration::from_hours(1), ..amira.clone() };
    topic(&store, &later, "trains", 0).await;
    store.pin_topic(&amira, &key("buses"), true).await.expect("on top");
    let gate = Gate::open(key("travel"));
    let keys = |topics: Vec<Topic>| topics.into_iter().map(|topic| topic.key.to_string()).collect::<Vec<_>>();
    assert_eq!(keys(store.pinned_topics(&gate).await.expect("topics")), ["buses"]);
    assert_eq!(keys(store.topics(&gate, 1).await.expect("topics")), ["trains"]);
    store.pin_topic(&amira, &key("buses"), false).await.expect("no longer");
    assert_eq!(keys(store.topics(&gate, 1).await.expect("topics")), ["trains", "buses"]);
}

#[tokio::test]
async fn a_guest_hears_of_what_happens_as_a_guest_and_not_as_an_account() {
    let (store, ..) = store().await;
    let guest = Person {
        key: key("pat"),
        name: "Pat".into(),
        guest: true,
        preferences: Preferences::default(),
        locale: None,
        grants: vec![],
    };
    store.add_person(&Act::of_the_site(now()), &guest, None).await.expect("a guest");
    let hearers = store.hearers(std::slice::from_ref(&guest.key)).await.expect("who hears");
    assert_eq!(hearers.into_iter().map(|hearer| hearer.person).collect::<Vec<_>>(), std::slice::from_ref(&guest));
    assert_eq!(store.person(&guest.key).await.expect("the guest"), guest);
}

#[tokio::test]
async fn of_many_topics_on_top_none_is_lost_and_the_eleventh_is_refused() {
    let (store, amira, _) = store().await;
    let names: Vec<String> = (0..12).map(|n| format!("topic-{n}")).collect();
    for name in &names {
        topic(&store, &amira, name, 0).await;
    }
    for name in &names[..MOST_PINNED] {
        store.pin_topic(&amira, &key(name), true).await.expect("on top");
    }
    store.pin_topic(&amira, &key(&names[0]), true).await.expect("pressed twice");
    let eleventh = store.pin_topic(&amira, &key(&names[10]), true).await;
    assert!(matches!(eleventh, Err(StoreError::Conflict)), "{eleventh:?}");
    let gate = Gate::open(key("travel"));
    let mut listed = store.pinned_topics(&gate).await.expect("topics");
    assert_eq!(listed.len(), MOST_PINNED);
    listed.extend(store.topics(&gate, 1).await.expect("topics"));
    assert_eq!(listed.len(), names.len(), "each stands in one of the lists");
    store.pin_topic(&amira, &key(&names[0]), false).await.expect("one goes");
    store.pin_topic(&amira, &key(&names[10]), true).await.expect("and another one comes");
}

#[tokio::test]
async fn a_topic_that_is_called_something_else_keeps_its_key_and_what_it_was_called() {
    let (store, amira, ben) = store().await;
    let old = topic(&store, &amira, "buses", 1).await;
    let at = |hours| Act { at: now() + SignedDuration::from_hours(hours), ..ben.clone() };
    store.retitle_topic(&at(1), &old, "Night buses").await.expect("a title");
    let night = store.topic(&old.key).await.expect("the topic");
    assert_eq!((night.words.title(Locale::DEFAULT), night.posts), ("Night buses", 2));
    assert_eq!(night.words.text(Locale::DEFAULT), "buses", "nothing but the title is another one");
    store.retitle_topic(&at(2), &night, "Last buses").await.expect("another title");
    let last = store.topic(&old.key).await.expect("the topic");
    store.retitle_topic(&at(3), &last, "Last buses").await.expect("twice is once");
    let earlier = store.history(&Kind::Topic.record(old.key.clone())).await.expect("the history");
    assert_eq!(earlier.into_iter().map(|one| one.words).collect::<Vec<_>>(), [night.words, old.words]);
    let newest = async || {
        let ask = LogAsk { spaces: vec![key("travel")], ..LogAsk::default() };
        let (lines, _) = store.log(&ask, 10).await.expect("the log");
        let Some(LogLine::Kept(line)) = lines.first() else { panic!("{lines:?}") };
        (lines.len(), line.by.clone(), line.before.clone(), line.after.clone())
    };
    let (night, last) = (Some("Night buses".to_owned()), Some("Last buses".to_owned()));
    assert_eq!(newest().await, (2, ben.by.clone(), night, last));
    let first = store.post(&old.key).await.expect("the first post");
    store.set_post_state(&ben, &first, PostState::Hidden, "hid a post").await.expect("hidden");
    assert_eq!(newest().await, (2, ben.by.clone(), None, None), "the log tells no title that readers do not see");
}

#[tokio::test]
async fn a_member_is_let_in_once_and_taken_out_once_and_stands_in_the_list_in_between() {
    let (store, amira, ben) = store().await;
    let travel = key("travel");
    let at = |hours| Act { at: now() + SignedDuration::from_hours(hours), ..amira.clone() };
    let members = async || {
        let (members, total) = store.members_of_space(&travel, 1).await.expect("the members");
        assert_eq!(u32::try_from(members.len()), Ok(total));
        members.into_iter().map(|member| (member.person.to_string(), member.by_name, member.at)).collect::<Vec<_>>()
    };
    assert!(members().await.is_empty());
    let dot = person(&store, "dot").await.by.expect("a person");
    store.let_in(&at(1), &travel, &dot).await.expect("let in");
    let ben = ben.by.expect("a person");
    store.let_in(&at(2), &travel, &ben).await.expect("let in");
    store.let_in(&at(3), &travel, &ben).await.expect("twice is once");
    let since = |person: &str, hours| (person.to_owned(), "amira".to_owned(), at(hours).at);
    assert_eq!(members().await, [since("ben", 2), since("dot", 1)], "the latest first, since when they came");
    assert_eq!(store.member_of_space(&key("elsewhere"), &ben).await.expect("an answer"), None);

    store.take_out(&at(4), &travel, &ben).await.expect("taken out");
    store.take_out(&at(5), &travel, &ben).await.expect("twice is once");
    assert_eq!(members().await, [since("dot", 1)]);
    assert!(store.person(&ben).await.expect("ben").grants.is_empty());
    store.let_in(&at(6), &travel, &ben).await.expect("let in again");
    assert_eq!(members().await, [since("ben", 6), since("dot", 1)]);

    let ask = LogAsk { spaces: vec![travel.clone()], ..LogAsk::default() };
    let (lines, _) = store.log(&ask, 10).await.expect("the log");
    let done = lines.iter().map(|line| match line {
        LogLine::Kept(line) => (line.what.name(), line.name.as_str(), line.at),
        LogLine::Decided(_) => panic!("{line:?}"),
    });
    let [let_in, out] = ["member-let-in", "member-taken-out"];
    let expected =
        [(let_in, "ben", at(6).at), (out, "ben", at(4).at), (let_in, "ben", at(2).at), (let_in, "dot", at(1).at)];
    assert_eq!(done.collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn who_leaves_a_space_stands_in_the_log_once_and_has_left_until_they_are_let_in_again() {
    let (store, amira, ben) = store().await;
    let travel = key("travel");
    let who = ben.by.clone().expect("a person");
    let at = |act: &Act, hours| Act { at: now() + SignedDuration::from_hours(hours), ..act.clone() };
    let has_left = async || store.has_left(&travel, &who).await.expect("an answer");
    store.leave_space(&at(&ben, 1), &travel, &who).await.expect("nothing to leave");
    assert!(!has_left().await, "who was never in it has not left it");
    store.let_in(&at(&amira, 2), &travel, &who).await.expect("let in");
    assert!(!has_left().await);
    for hours in [3, 4] {
        store.leave_space(&at(&ben, hours), &travel, &who).await.expect("left; twice is once");
    }
    assert!(has_left().await);
    assert_eq!(store.member_of_space(&travel, &who).await.expect("an answer"), None);

    let ask = LogAsk { spaces: vec![travel.clone()], ..LogAsk::default() };
    let (lines, _) = store.log(&ask, 10).await.expect("the log");
    let done = lines.iter().map(|line| match line {
        LogLine::Kept(line) => (line.what.name(), line.by_name.as_str(), line.at),
        LogLine::Decided(_) => panic!("{line:?}"),
    });
    let expected = [("member-left", "ben", at(&ben, 3).at), ("member-let-in", "amira", at(&ben, 2).at)];
    assert_eq!(done.collect::<Vec<_>>(), expected);

    store.let_in(&at(&amira, 5), &travel, &who).await.expect("let in again");
    store.take_out(&at(&amira, 6), &travel, &who).await.expect("taken out");
    assert!(!has_left().await, "who was taken out has not left");
}
