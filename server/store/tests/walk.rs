//! What people rely on the database for, on a real one in memory.

use domain::accounts::{CardPhrase, EmailAddress, Grant, Person, Preferences, Role, Scope};
use domain::boards::{Board, NewAction, NewPledge};
use domain::content::{Locale, Version, Words};
use domain::form::Fields as FormFields;
use domain::forum::{Gate, NewPost, NewTopic, Space};
use domain::record::{Key, Kind, Record};
use domain::statements::{NewStatement, NewTie};
use domain::strategy::import::parse_strategy;
use domain::strategy::{Due, NewProgress, State, Strategy};
use domain::trail::Stage;
use jiff::Timestamp;
use jiff::civil::date;
use store::{Act, Draft, DraftPlace, ImportFiles, NewStrategyPart, Place, Scale, Store, StoreError, Token};

fn key(text: &str) -> Key {
    Key::parse(text).expect("a key")
}

fn now() -> Timestamp {
    "2026-11-20T10:00:00Z".parse().expect("a time")
}

fn words(text: &str) -> Words {
    Words::of(Version::standard(Locale::DEFAULT, None, text))
}

async fn store() -> Store {
    let place = Place { url: "mem://".into(), login: None, namespace: "test".into() };
    Store::open(&place).await.expect("a database in memory")
}

async fn with_person(store: &Store, name: &str, email: Option<&str>) -> Act {
    let person = Person {
        key: key(name),
        name: name.into(),
        guest: false,
        preferences: Preferences::default(),
        locale: None,
        grants: vec![Grant { role: Role::Facilitator, scope: Scope::Site }],
    };
    let email = email.and_then(EmailAddress::parse);
    store.add_person(&Act::of_the_site(now()), &person, email.as_ref()).await.expect("a person");
    Act::of(&person.key, now())
}

async fn with_space(store: &Store) -> Key {
    let space = Space {
        gate: Gate::open(key("travel")),
        key: key("travel"),
        words: words("Travel"),
        picture: "bus".into(),
        topics: 0,
    };
    store.add_space(&Act::of_the_site(now()), &space, 1).await.expect("a space");
    space.key
}

async fn with_topic(store: &Store, act: &Act) -> Key {
    let space = with_space(store).await;
    let new = NewTopic::own(key("buses"), words("Buses"), words("The last bus goes at six."));
    store.start_topic(act, &space, &new).await.expect("a topic");
    new.key
}

async fn with_commitment(store: &Store) -> Key {
    let site = Act::of_the_site(now());
    let strategy = Strategy {
        key: key("plan"),
        words: words("A plan"),
        organisation: "A council".into(),
        service: "Care".into(),
        from: date(2026, 4, 1),
        to: date(2030, 3, 31),
    };
    store.add_strategy(&site, &strategy).await.expect("a strategy");
    let part = |record: Record, priority: Option<Key>| NewStrategyPart {
        record,
        strategy: key("plan"),
        priority,
        number: 1,
        point: None,
        words: words("make travel easier"),
    };
    store.add_strategy_part(&site, &part(Kind::Priority.record(key("plan-1")), None)).await.expect("a priority");
    let commitment = Kind::Commitment.record(key("plan-1-1"));
    store.add_strategy_part(&site, &part(commitment, Some(key("plan-1")))).await.expect("a commitment");
    key("plan-1-1")
}

#[tokio::test]
async fn one_voice_is_followed_to_what_changed_and_back() {
    let store = store().await;
    let act = with_person(&store, "amira", None).await;
    let topic = with_topic(&store, &act).await;
    let commitment = with_commitment(&store).await;
    let statement = NewStatement { key: key("go-out"), words: words("I can go out."), from: vec![topic.clone()] };
    store.raise_statement(&act, &key("travel"), &statement).await.expect("a statement");
    let tie = NewTie { commitment: commitment.clone(), why: words("It is about travel.") };
    store.tie_statement(&act, &statement.key, &tie).await.expect("a tie");
    let board = Board { key: key("ld"), words: words("Board"), picture: "board".into() };
    store.add_board(&act, &board, 1).await.expect("a board");
    let action = NewAction {
        key: key("late-bus"),
        words: words("Ask for a later bus"),
        owner: "Transport officer".into(),
        due: Due::Ongoing,
        measured_by: None,
        statement: Some(statement.key.clone()),
        commitment: Some(commitment.clone()),
    };
    store.take_action(&act, &board.key, &action, Some(&key("plan"))).await.expect("an action");
    let pledge = NewPledge {
        key: key("drivers"),
        words: words("We train drivers."),
        organisation: "Bus company".into(),
        due: Due::Ongoing,
        statement: Some(statement.key.clone()),
    };
    store.make_pledge(&act, &board.key, &pledge).await.expect("a pledge");
    let progress = NewProgress { key: key("runs"), state: State::Done, words: words("The bus runs until nine.") };
    store.post_progress(&act, &action.key, &progress).await.expect("progress");

    let today = date(2026, 11, 20);
    let forwards = store.trail(&Kind::Post.record(topic.clone()), today).await.expect("a trail");
    let stages = forwards.stages();
    let reached = |stage: Stage| stages[&stage].iter().map(|stone| stone.record.to_string()).collect::<Vec<_>>();
    assert_eq!(reached(Stage::Voice), ["post:buses"]);
    assert_eq!(reached(Stage::Commitment), ["commitment:plan-1-1"]);
    assert_eq!(reached(Stage::Promise), ["action:late-bus", "pledge:drivers"]);
    assert_eq!(reached(Stage::Change), ["progress:runs"]);
    let backwards = store.trail(&Kind::Progress.record(progress.key), today).await.expect("a trail back");
    assert!(backwards.stone(&Kind::Post.record(topic.clone())).is_some());
    let commitment_stone = Kind::Commitment.record(commitment.clone());
    let whys: Vec<_> = backwards.sources(&commitment_stone).map(|(link, _)| link.why.text(Locale::DEFAULT)).collect();
    assert_eq!(whys, ["It is about travel."], "why the commitment answers the statement, also on the way back");
    assert_eq!(store.voice_with_change().await.expect("an answer"), Some(topic));
    assert_eq!(store.action(&action.key).await.expect("the action").said, Some(State::Done));
    let answered = store.commitment(&commitment).await.expect("the commitment");
    assert_eq!((answered.statements, answered.actions), (1, 1));
}

#[tokio::test]
async fn a_form_that_is_sent_twice_makes_one_record() {
    let store = store().await;
    let act = with_person(&store, "amira", None).await;
    let other = with_person(&store, "ben", None).await;
    let topic = with_topic(&store, &act).await;
    let post = NewPost::own(key("again"), words("I agree."));
    store.add_post(&act, &topic, &post).await.expect("the first time");
    store.add_post(&act, &topic, &post).await.expect("the second time");
    assert!(matches!(store.add_post(&other, &topic, &post).await, Err(StoreError::Exists)));
    let more = NewPost { words: words("I agree, and there is more."), ..post.clone() };
    assert!(matches!(store.add_post(&act, &topic, &more).await, Err(StoreError::Exists)), "other words are not lost");
    assert_eq!(store.posts(&store.topic(&topic).await.expect("the topic"), 1).await.expect("posts").len(), 2);
    assert_eq!(store.topic(&topic).await.expect("the topic").posts, 2);
}

#[tokio::test]
async fn people_who_post_at_the_same_moment_are_all_heard() {
    let store = store().await;
    let act = with_person(&store, "amira", None).await;
    let topic = with_topic(&store, &act).await;
    let posts = (0..8).map(|n| {
        let (store, act, topic) = (store.clone(), act.clone(), topic.clone());
        tokio::spawn(async move {
            let post = NewPost::own(key(&format!("at-once-{n}")), words("Me too."));
            store.add_post(&act, &topic, &post).await
        })
    });
    for post in posts.collect::<Vec<_>>() {
        post.await.expect("no panic").expect("posted");
    }
    assert_eq!(store.topic(&topic).await.expect("the topic").posts, 9);
}

#[tokio::test]
async fn a_card_signs_in_until_it_is_void() {
    let store = store().await;
    let act = with_person(&store, "amira", None).await;
    let card = store.make_card(&act, &key("amira"), None).await.expect("a card");
    assert_eq!(store.person_of_card(&card.phrase).await.expect("an answer"), Some(key("amira")));
    assert_eq!(store.person_of_code(&card.code).await.expect("an answer"), Some(key("amira")));
    let wrong = CardPhrase::parse("wrong wrong wrong 0000").expect("a phrase");
    assert_eq!(store.person_of_card(&wrong).await.expect("an answer"), None);
    let session = store.start_session(&key("amira"), now()).await.expect("a session");
    assert!(store.viewer(&session, now()).await.expect("an answer").is_signed_in());
    store.void_cards(&act, &key("amira")).await.expect("void");
    assert_eq!(store.person_of_card(&card.phrase).await.expect("an answer"), None);
    assert!(!store.viewer(&session, now()).await.expect("an answer").is_signed_in());
}

#[tokio::test]
async fn a_link_by_e_mail_works_once_and_not_for_ever() {
    let store = store().await;
    with_person(&store, "amira", Some("Amira@example.org")).await;
    let address = EmailAddress::parse("amira@example.org").expect("an address");
    let hash = Store::address_hash(&address);
    let link = store.make_link(&hash, now()).await.expect("an answer").expect("a link");
    let late = now() + jiff::SignedDuration::from_hours(1);
    assert!(matches!(store.use_link(&link, late).await, Err(StoreError::NotFound)));
    assert_eq!(store.use_link(&link, now()).await.expect("the first use"), key("amira"));
    assert!(matches!(store.use_link(&link, now()).await, Err(StoreError::NotFound)));
    assert!(store.make_link("nobody", now()).await.expect("an answer").is_none());
}

#[tokio::test]
async fn a_session_knows_the_persons_roles_and_ends() {
    let store = store().await;
    let act = with_person(&store, "amira", None).await;
    let grant = Grant { role: Role::BoardMember, scope: Scope::parse("board:ld").expect("a scope") };
    store.give_role(&act, &key("amira"), &grant).await.expect("a role");
    store.give_role(&act, &key("amira"), &grant).await.expect("the same role again");
    let session = store.start_session(&key("amira"), now()).await.expect("a session");
    let viewer = store.viewer(&session, now()).await.expect("an answer");
    assert_eq!(viewer.person().map(|person| person.grants.len()), Some(2));
    let much_later = now() + jiff::SignedDuration::from_hours(24 * 31);
    assert!(!store.viewer(&session, much_later).await.expect("an answer").is_signed_in());
    store.end_session(&session).await.expect("signed out");
    assert!(!store.viewer(&session, now()).await.expect("an answer").is_signed_in());
    assert!(!store.viewer(&Token::new(), now()).await.expect("an answer").is_signed_in());
}

#[tokio::test]
async fn what_was_typed_before_signing_in_is_there_afterwards() {
    let store = store().await;
    let place =
        |owner: &str| DraftPlace { owner: owner.into(), form: "post".into(), place: "forum/travel/buses".into() };
    let fields = FormFields([("text".to_owned(), "The last bus".to_owned())].into());
    let draft = Draft { fields, faults: vec![] };
    store.keep_draft(&place("visitor x"), &draft, now()).await.expect("kept");
    store.adopt_drafts("visitor x", "amira", now()).await.expect("adopted");
    assert_eq!(store.draft(&place("amira")).await.expect("an answer"), Some(draft));
    assert_eq!(store.draft(&place("visitor x")).await.expect("an answer"), None);
    store.drop_draft(&place("amira")).await.expect("dropped");
    assert_eq!(store.draft(&place("amira")).await.expect("an answer"), None);
}

#[tokio::test]
async fn what_somebody_has_begun_is_listed_for_them_alone_the_latest_first() {
    let store = store().await;
    let keep = async |owner: &str, place: &str, minute: i64| {
        let place = DraftPlace { owner: owner.into(), form: "say".into(), place: place.into() };
        let draft = Draft { fields: FormFields([("text".to_owned(), place.place.clone())].into()), faults: vec![] };
        let at = now() + jiff::SignedDuration::from_mins(minute);
        store.keep_draft(&place, &draft, at).await.expect("kept");
    };
    keep("amira", "forum/travel/buses/say", 1).await;
    keep("amira", "forum/travel/trams/say", 2).await;
    keep("ben", "forum/travel/boats/say", 3).await;
    let begun = store.begun("amira").await.expect("drafts");
    let places: Vec<_> = begun.iter().map(|one| (one.place.as_str(), one.fields.text("text"))).collect();
    let [buses, trams] = ["forum/travel/buses/say", "forum/travel/trams/say"];
    assert_eq!(places, [(trams, trams), (buses, buses)]);
    assert_eq!(begun[1].at, now() + jiff::SignedDuration::from_mins(1));
    assert_eq!(store.begun_one("amira", &begun[1].key).await.expect("an answer").as_ref(), Some(&begun[1]));
    assert_eq!(store.begun_one("ben", &begun[1].key).await.expect("an answer"), None, "it is not his");
    keep("amira", buses, 4).await;
    assert_eq!(store.begun("amira").await.expect("drafts")[0].place, buses, "what she wrote last");
    store.drop_draft(&begun[1].place_of("amira")).await.expect("thrown away");
    assert_eq!(store.begun("amira").await.expect("drafts").len(), 1);
}

#[tokio::test]
async fn a_letter_waits_until_it_was_sent() {
    let store = store().await;
    let to = EmailAddress::parse("amira@example.org").expect("an address");
    store.post_letter(&to, "Your link", "Text", now()).await.expect("posted");
    let letters = store.take_letters(now()).await.expect("letters");
    assert_eq!(letters.len(), 1);
    assert!(store.take_letters(now()).await.expect("letters").is_empty(), "another server must not send it too");
    store.letter_failed(&letters[0], now()).await.expect("put back");
    let later = now() + jiff::SignedDuration::from_hours(1);
    let again = store.take_letters(later).await.expect("letters");
    assert_eq!(again.len(), 1);
    store.letter_sent(&again[0]).await.expect("sent");
    let much_later = later + jiff::SignedDuration::from_hours(1);
    assert!(store.take_letters(much_later).await.expect("letters").is_empty());
}

#[tokio::test]
async fn many_posts_are_the_same_each_time_and_written_once() {
    let store = store().await;
    let space = with_space(&store).await;
    let text = |n: u32| format!("Voice number {n}. There is more to say.");
    let scale = Scale { posts: 7, topics: 3, people: 2 };
    store.write_many_posts(scale, std::slice::from_ref(&space), now(), &text).await.expect("written");
    let topics = store.topics(&Gate::open(space.clone()), 1).await.expect("topics");
    let counts = topics.iter().map(|topic| (topic.key.as_str(), topic.posts, topic.numbered)).collect::<Vec<_>>();
    assert_eq!(counts, [("many-topic-0", 3, 3), ("many-topic-2", 2, 2), ("many-topic-1", 2, 2)]);
    let posts = store.posts(&topics[0], 1).await.expect("posts");
    let said: Vec<_> = posts.iter().map(|post| (post.n, post.words.text(Locale::DEFAULT))).collect();
    assert_eq!(said[1], (2, "Voice number 3. There is more to say.".to_owned()));
    assert_eq!(posts[2].at, topics[0].last_at);
    store.write_many_posts(scale, &[space], now(), &text).await.expect("written once more");
    assert_eq!(store.posts(&topics[0], 1).await.expect("posts"), posts);
}

/// The files of a small strategy with these commitments.
fn files(commitments: &[&str]) -> ImportFiles {
    let list: String = commitments.iter().map(|text| format!("- {text}\n")).collect();
    let text = format!(
        "# A plan\nOrganisation: A council\nService: Care\nPeriod: 2026-04-01 to 2030-03-31\n\n## Vision\nA good life.\n\n\
         ## Priority 1: Getting about\nWe go out.\n\n### We will\n{list}\n### Where are we now\n- Here.\n\n### Themes\n- Travel\n\n\
         ### How will we get there\n1. By bus.\n\n### Links\n- A law\n\n## How we will know\n- People say so.\n\n\
         ## Governance\n- A board watches.\n\n## Glossary\nBus\n: A big car.\n"
    );
    let strategy = parse_strategy("plan.md", &text).expect("a strategy");
    ImportFiles { strategy, measures: None, period: "2026".into(), plan: None }
}

#[tokio::test]
async fn a_statement_stays_tied_to_its_commitment_when_an_ended_one_stood_in_its_place_before() {
    let store = store().await;
    let act = with_person(&store, "amira", None).await;
    let topic = with_topic(&store, &act).await;
    let import = async |commitments: &[&str]| {
        store
            .import_strategy(&Act::of_the_site(now()), &files(commitments), false)
            .await
            .expect("imported")
            .changes
            .len()
    };
    assert!(import(&["run late buses.", "train drivers."]).await > 5);
    assert_eq!(import(&["run late buses.", "train drivers."]).await, 0, "the same files again change nothing");
    let drivers = store.all_commitments().await.expect("commitments").remove(1).key;
    let statement = NewStatement { key: key("polite"), words: words("I am greeted."), from: vec![topic] };
    store.raise_statement(&act, &key("travel"), &statement).await.expect("a statement");
    let tie = NewTie { commitment: drivers.clone(), why: words("It is about drivers.") };
    store.tie_statement(&act, &statement.key, &tie).await.expect("a tie");
    import(&["train drivers."]).await;
    import(&["train all drivers."]).await;
    let commitments = store.all_commitments().await.expect("commitments");
    assert_eq!(commitments.iter().map(|one| (&one.key, one.statements)).collect::<Vec<_>>(), [(&drivers, 1)]);
    assert_eq!(commitments[0].words.text(Locale::DEFAULT), "train all drivers.");
    let history = store.history(&Kind::Commitment.record(drivers)).await.expect("a history");
    assert_eq!(history[0].words.text(Locale::DEFAULT), "train drivers.", "what it said before is kept");
}
