use super::*;
use crate::Place;
use domain::accounts::{Person, Preferences};
use domain::content::{Locale, Version};
use domain::forum::{NewPost, NewTopic, Space};
use jiff::Timestamp;

fn key(text: &str) -> Key {
    Key::parse(text).expect("a key")
}

fn words(text: &str) -> Words {
    Words::of(Version::standard(Locale::DEFAULT, None, text))
}

/// A topic of Ruth's in which she wrote down what Dot said by telephone, and what Ruth does for Dot.
async fn told_by_telephone() -> (Store, Post, Act) {
    let place = Place { url: "mem://".into(), login: None, namespace: "test".into() };
    let store = Store::open(&place).await.expect("a database in memory");
    let now = "2026-11-20T10:00:00Z".parse::<Timestamp>().expect("a time");
    let site = Act::of_the_site(now);
    for name in ["ruth", "dot"] {
        let (preferences, grants) = (Preferences::default(), vec![]);
        let person = Person { key: key(name), name: name.into(), guest: false, preferences, locale: None, grants };
        store.add_person(&site, &person, None).await.expect("a person");
    }
    let (gate, picture) = (Gate::open(key("travel")), "bus".into());
    let space = Space { key: key("travel"), gate, words: words("Travel"), picture, topics: 0 };
    store.add_space(&site, &space, 1).await.expect("a space");
    let ruth = Act::of(&key("ruth"), now);
    let topic = NewTopic::own(key("kerbs"), words("Kerbs"), words("How are the kerbs?"));
    store.start_topic(&ruth, &key("travel"), &topic).await.expect("a topic");
    let own = NewPost::own(key("told"), words("The kerb is too hi."));
    let new = NewPost { of: Some(key("dot")), help: Help::Phone, ..own };
    store.add_post(&ruth, &key("kerbs"), &new).await.expect("a post");
    let post = store.post(&key("told")).await.expect("the post");
    (store, post, Act { voice: Some(key("dot")), ..ruth })
}

#[tokio::test]
async fn what_is_done_for_somebody_is_noted_with_both() {
    #[derive(Debug, PartialEq, Eq, Deserialize)]
    struct Noted {
        verb: String,
        by: Key,
    }
    let (store, post, ruth) = told_by_telephone().await;
    let right = words("The kerb is too high.");
    store
        .reword_post(&ruth, &post, (&right, &[], &[], &[]), PostState::Published, &key("form"), None)
        .await
        .expect("put right");
    let post = store.post(&post.key).await.expect("the post");
    assert_eq!((post.help, post.written_by.as_ref()), (Help::Phone, Some(&key("ruth"))));
    store.withdraw_post(&ruth, &post).await.expect("taken back");
    let text =
        "SELECT verb, record::id(by) AS by FROM event WHERE about = $post AND voice = $voice AND verb != 'reworded'
        ORDER BY verb";
    let fields = Fields::new().record("post", &Kind::Post.record(post.key)).person("voice", Some(&key("dot")));
    let noted: Vec<Noted> = store.rows(text, fields).await.expect("events");
    let by_ruth = |verb: &str| Noted { verb: verb.into(), by: key("ruth") };
    assert_eq!(noted, [by_ruth("put words right for somebody"), by_ruth("took words back for somebody")]);
}

#[tokio::test]
async fn who_puts_right_what_was_written_down_for_them_says_it_in_their_own_words() {
    let (store, post, _) = told_by_telephone().await;
    let dot = Act::of(&key("dot"), post.at);
    let own = words("I cannot get up the kerb.");
    store
        .reword_post(&dot, &post, (&own, &[], &[], &[]), PostState::Published, &key("form"), None)
        .await
        .expect("changed");
    let now = store.post(&post.key).await.expect("the post");
    assert_eq!((now.help, now.written_by.clone()), (Help::Own, None));
    let before = store.earlier_words(&post.key).await.expect("what it said before").remove(0);
    assert_eq!((before.help, before.written_by_name.as_deref()), (Some(Help::Phone), Some("ruth")));
    let beside = Act { with: Some(key("ruth")), ..dot };
    let again = words("I cannot get up that kerb.");
    store
        .reword_post(&beside, &now, (&again, &[], &[], &[]), PostState::Published, &key("other"), None)
        .await
        .expect("changed");
    let now = store.post(&post.key).await.expect("the post");
    assert_eq!((now.help, now.written_by), (Help::WithSupport, Some(key("ruth"))));
}
