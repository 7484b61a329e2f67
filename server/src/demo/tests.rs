use super::check::all_words;
use super::files::Files;
use super::*;
use domain::accounts::CardPhrase;
use domain::content::easy_read;
use domain::content::{Form, Locale};
use domain::record::{Key, Kind};
use std::path::Path;
use store::Place;

fn now() -> Timestamp {
    "2026-11-20T10:00:00Z".parse().expect("a time")
}

async fn store() -> Store {
    let place = Place { url: "mem://".into(), login: None, namespace: "test".into() };
    Store::open(&place).await.expect("a database in memory")
}

#[test]
fn every_picture_of_the_demonstration_data_is_there() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../style/pictures");
    let files = Files::read().expect("the files");
    let spaces = files.forum.spaces.iter().map(|space| space.picture.as_str());
    let places = spaces.chain(files.boards.boards.iter().map(|board| board.picture.as_str()));
    let glossary = files.words.iter().map(|word| word.picture.as_str());
    let blocks = all_words(&files).flat_map(|(_, _, words)| words.pictures());
    let missing: Vec<_> =
        places.chain(glossary).chain(blocks).filter(|name| !folder.join(format!("{name}.svg")).is_file()).collect();
    assert!(missing.is_empty(), "no picture for {missing:?}");
}

#[test]
fn the_easy_read_of_the_demonstration_data_passes_the_rules() {
    let files = Files::read().expect("the files");
    let words: Vec<String> = files.words.iter().filter_map(|word| word.words.en.title.clone()).collect();
    let known = |word: &str| words.iter().any(|title| title.eq_ignore_ascii_case(word));
    let stops = |text: &str| {
        let findings = easy_read::check(text, "en", &known).into_iter();
        let stopping = findings.filter(|finding| finding.severity == easy_read::Severity::Stops);
        stopping.map(|finding| format!("{:?}: {text}", finding.rule)).collect::<Vec<_>>()
    };
    let texts = all_words(&files).flat_map(|(_, _, words)| {
        words.easy.title.iter().chain(words.easy.blocks.iter().map(|(_, text)| text)).collect::<Vec<_>>()
    });
    let found: Vec<_> = texts.flat_map(|text| stops(text)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[tokio::test]
async fn a_newcomer_finds_a_living_place() {
    let store = store().await;
    assert_eq!(load_if_empty(&store, now()).await.expect("loaded"), Loaded::Now);
    let spaces = store.spaces().await.expect("spaces");
    assert!(spaces.iter().all(|space| space.topics > 0), "an empty space");
    assert!(store.count_statements().await.expect("a count") >= 8);
    assert!(store.boards().await.expect("boards").len() >= 4);
    assert_eq!(store.priorities().await.expect("priorities").len(), 3);
    let voice = store.voice_with_change().await.expect("an answer").expect("a voice that led to a change");
    let trail =
        store.trail(&Kind::Post.record(voice), now().to_zoned(jiff::tz::TimeZone::UTC).date()).await.expect("a trail");
    assert!(trail.stages().len() >= 4, "a trail that breaks off");
    let last = store
        .latest_topics(&spaces.iter().map(|space| space.gate.clone()).collect::<Vec<_>>(), 1)
        .await
        .expect("topics");
    assert!(last[0].last_at < now(), "something was said in the future");
}

#[tokio::test]
async fn loading_again_adds_nothing_and_loading_that_broke_off_is_finished() {
    let store = store().await;
    let files = Files::read().expect("the files");
    let first = files.people.first().expect("a person");
    let person = domain::accounts::Person {
        key: first.key.clone(),
        name: first.name.clone(),
        guest: false,
        preferences: Default::default(),
        locale: None,
        grants: vec![],
    };
    store.add_person(&store::Act::of_the_site(now()), &person, None).await.expect("begun");
    assert_eq!(load_if_empty(&store, now()).await.expect("finished"), Loaded::Now);
    let count = store.people().await.expect("people").len();
    assert_eq!(load_if_empty(&store, now()).await.expect("again"), Loaded::Before);
    assert_eq!(store.people().await.expect("people").len(), count);
    assert_eq!(count, files.people.len());
}

#[tokio::test]
async fn the_demonstration_data_is_not_mixed_with_real_people() {
    let store = store().await;
    let person = domain::accounts::Person {
        key: Key::parse("somebody").expect("a key"),
        name: "Somebody".into(),
        guest: false,
        preferences: Default::default(),
        locale: None,
        grants: vec![],
    };
    store.add_person(&store::Act::of_the_site(now()), &person, None).await.expect("a person");
    assert_eq!(load_if_empty(&store, now()).await.expect("an answer"), Loaded::NotEmpty);
    assert!(store.spaces().await.expect("spaces").is_empty());
}

#[tokio::test]
async fn the_card_of_a_demonstration_person_signs_in() {
    let store = store().await;
    load_if_empty(&store, now()).await.expect("loaded");
    let person = people().expect("people").remove(0);
    let phrase = CardPhrase::parse(&person.card).expect("a phrase");
    let found = store.person_of_card(&phrase).await.expect("an answer");
    assert_eq!(found, Some(Files::read().expect("the files").people[0].key.clone()));
}

#[tokio::test]
async fn every_word_that_was_loaded_is_there_in_both_forms() {
    let store = store().await;
    load_if_empty(&store, now()).await.expect("loaded");
    let easy = Locale::DEFAULT.in_form(Form::EasyRead);
    let measures = store.measures().await.expect("measures");
    assert!(measures.iter().all(|measure| measure.words.title(easy) != measure.words.title(Locale::DEFAULT)));
    let words = store.glossary().await.expect("the glossary");
    assert!(words.iter().all(|word| word.words.read(easy).is_some_and(|reading| !reading.other_form())));
    let actions = store.board_actions(&Key::parse("learning-disability").expect("a key")).await.expect("actions");
    assert!(actions.iter().all(|action| action.words.0.len() == 2 && action.strategy.is_some()));
}
