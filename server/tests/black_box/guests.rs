//! People without an account: they say something, get a code, come back with it, and may become an account.

use crate::client::{Ask, Reply};
use crate::saying::{picture, publish_on};
use crate::site::{TestServer, key, now};
use crate::uploads::{form_at, new_key};
use domain::accounts::{Grant, Person, Preferences, Role, Scope};
use domain::content::{Locale, Version, Words};
use domain::forum::{Access, Gate, NewPost, NewTopic, PostState};
use server::settings::ClientAddress;
use std::thread;
use store::NewCard;

pub const TOPIC: &str = "/en/forum/travel/buses";
const SAY: &str = "/en/forum/travel/buses/say";
const CHECK: &str = "/en/forum/travel/buses/say/check";
/// What a browser has that wrote a draft, and from which its codes are drawn.
const SEED: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// A space with a topic that Amira started.
pub fn with_a_topic(site: TestServer) -> TestServer {
    site.add_space("travel", "Travel");
    site.session_of("amira", &[]);
    let words = Words::of(Version::standard(Locale::DEFAULT, Some("Buses".into()), "The last bus goes at six."));
    let new = NewTopic::own(key("buses"), words.clone(), words);
    let act = store::Act::of(&key("amira"), now());
    site.wait(site.app.store.start_topic(&act, &key("travel"), &new)).expect("a topic");
    site
}

/// Writes something, looks at it, and answers the key of the post with what the button "Publish" sends.
pub fn written(site: &TestServer, cookie: &str, text: &str, more: &[(&str, &str)]) -> (String, Ask) {
    let looked = Ask::form(SAY, &[("text", text), ("do", "preview")]).cookie(cookie);
    assert_eq!(site.send(looked).header("location"), Some(CHECK));
    let check = site.send(Ask::get(CHECK).cookie(cookie)).text();
    let hidden = |name: &str| {
        let field = check.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("the field");
        field.split('"').next().unwrap_or_default().to_owned()
    };
    let (key, seen) = (hidden("key"), hidden("seen"));
    let own = [("key", key.as_str()), ("seen", seen.as_str()), ("do", "publish")];
    let fields = [&own[..], more].concat();
    (key.clone(), Ask::form(CHECK, &fields).cookie(cookie))
}

/// What a stranger says: the key of their form, and the answer.
fn says(site: &TestServer, text: &str, name: &str) -> (String, Reply) {
    let (key, publish) = written(site, &format!("bt_visitor={SEED}"), text, &[("name", name)]);
    (key, site.send(publish))
}

/// The cookies of a browser after an answer.
pub fn cookies(reply: &Reply) -> String {
    let kept = ["bt_session", "bt_code"].iter().filter_map(|name| Some(format!("{name}={}", reply.cookie(name)?)));
    kept.collect::<Vec<_>>().join("; ")
}

/// The words and the number of a code, as somebody types them.
fn typed(card: &NewCard, path: &str) -> Ask {
    let words: Vec<_> = card.phrase.as_str().split(' ').collect();
    let names = ["word-1", "word-2", "word-3", "number"];
    Ask::form(path, &names.into_iter().zip(words).collect::<Vec<_>>())
}

/// The code that a form makes.
fn code(form: &str) -> NewCard {
    NewCard::drawn_from(&store::Token::parse(SEED).expect("a secret"), form)
}

#[test]
fn a_stranger_says_something_and_gets_a_code_that_leads_back_to_it() {
    let site = with_a_topic(TestServer::start());
    let (form, sent) = says(&site, "I walk home in the dark.", "Pat");
    let to = format!("/en/my-code/{form}?to=forum/post/{form}");
    assert_eq!((sent.status, sent.header("location")), (303, Some(to.as_str())));
    let page = site.send(Ask::get(&to).cookie(&cookies(&sent)));
    let shown = page.text();
    for part in code(&form).phrase.as_str().split(' ') {
        assert!(shown.contains(part), "{part} is missing: {shown}");
    }
    assert!(shown.contains("<svg") && shown.contains("href=\"/en/forum/post/"), "{shown}");
    assert_eq!(page.header("cache-control"), Some("no-store"));
    assert!(site.get(TOPIC).text().contains("I walk home in the dark."));

    let back = site.send(typed(&code(&form), "/en/sign-in/come-back"));
    assert_eq!((back.status, back.header("location")), (303, Some("/en/me?said=signed-in")));
    let me = site.send(Ask::get("/en/me").cookie(&cookies(&back))).text();
    assert!(me.contains("I walk home in the dark.") && me.contains("/en/me/account"), "{me}");
    assert_eq!(site.get("/en/come-back").header("location"), Some("/en/sign-in/come-back"));
}

#[test]
fn a_guest_who_comes_back_with_their_code_adds_a_photo_to_what_they_said() {
    let site = with_a_topic(TestServer::start());
    let (form, _) = says(&site, "I walk home in the dark.", "Pat");
    let pat = cookies(&site.send(typed(&code(&form), "/en/sign-in/come-back")));
    let (change, say) = (format!("/en/forum/post/{form}/change"), format!("/en/forum/post/{form}/say"));
    let key = new_key();
    let fields = [("key", key.as_str()), ("version", "0"), ("text", "I walk home in the dark."), ("do", "add:photo")];
    let photo = format!("{say}/photo");
    let led = site.send(Ask::form(&change, &fields).cookie(&pat));
    assert_eq!(led.header("location"), Some(photo.as_str()));
    let fields = [("key", new_key()), ("words", "A lane without lamps.".to_owned())];
    let added = site.send(form_at(&photo, &fields, ("photo.png", "image/png", &picture())).cookie(&pat));
    assert_eq!(added.header("location"), Some(format!("{say}?on#with").as_str()));
    let fields = [("version", "0"), ("text", "I walk home in the dark."), ("do", "preview")];
    assert_eq!(site.send(Ask::form(&say, &fields).cookie(&pat)).status, 303);
    assert!(!site.get(TOPIC).text().contains("A lane without lamps."), "nobody sees it before they say so");
    let sent = site.send(publish_on(&site, &pat, &format!("{say}/check")));
    assert!(sent.header("location").is_some_and(|to| to.contains("said=reworded")), "{}", sent.text());
    assert!(site.get(TOPIC).text().contains("A lane without lamps."));
}

#[test]
fn a_code_is_shown_to_its_owner_and_only_where_it_was_made() {
    let site = with_a_topic(TestServer::start());
    let (form, sent) = says(&site, "I walk.", "");
    let session = format!("bt_session={}", sent.cookie("bt_session").expect("a session"));
    let word = code(&form).phrase.as_str().split(' ').next().expect("a word").to_owned();
    let path = format!("/en/my-code/{form}");
    let later = site.send(Ask::get(&path).cookie(&session)).text();
    assert!(!later.contains(&format!("<li>{word}</li>")), "{later}");
    let other = format!("{}; bt_code={SEED}", site.session_of("dot", &[]));
    let others = site.send(Ask::get(&path).cookie(&other)).text();
    assert!(!others.contains(&format!("<li>{word}</li>")), "{others}");
    assert_eq!(site.get(&path).status, 303, "strangers are asked to sign in");
}

#[test]
fn a_new_code_makes_the_old_one_worthless() {
    let site = with_a_topic(TestServer::start());
    let (old, sent) = says(&site, "I walk.", "");
    let (cookies, form) = (cookies(&sent), "01jd4x5zs0000000000000000b");
    let made = site.send(Ask::form("/en/my-code", &[("key", form)]).cookie(&cookies));
    assert_eq!(made.header("location"), Some(format!("/en/my-code/{form}").as_str()));
    assert_eq!(site.send(typed(&code(&old), "/en/sign-in")).status, 422);
    assert_eq!(site.send(typed(&code(form), "/en/sign-in")).status, 303);
    assert_eq!(site.send(Ask::get("/en/me").cookie(&cookies)).status, 200, "this device stays signed in");
}

#[test]
fn a_guest_becomes_an_account_and_keeps_everything() {
    let site = with_a_topic(TestServer::start());
    let ruth = Grant { role: Role::Facilitator, scope: Scope::Site };
    site.session_of("ruth", &[ruth]);
    let (form, sent) = says(&site, "I walk.", "");
    let cookies = cookies(&sent);
    let becomes = |name: &str, email: &str| {
        site.send(Ask::form("/en/me/account", &[("shown-name", name), ("email", email)]).cookie(&cookies))
    };
    for (name, fault) in [("R\u{200B}uth", "shown-name-error"), ("ruth", "shown-name-error"), ("", "shown-name-error")]
    {
        let refused = becomes(name, "pat@example.org");
        assert_eq!(refused.status, 422, "{name:?}");
        assert!(refused.text().contains(fault) && refused.text().contains("pat@example.org"), "{}", refused.text());
    }
    assert_eq!(becomes("Pat", "").header("location"), Some("/en/me?said=account"));
    assert!(site.get(TOPIC).text().contains("Pat"));
    assert_eq!(site.send(typed(&code(&form), "/en/sign-in")).status, 303, "the code still works");
    assert_eq!(site.send(Ask::get("/en/me/account").cookie(&cookies)).header("location"), Some("/en/me"));
}

#[test]
fn whoever_takes_the_look_of_staff_for_a_name_is_told_what_to_do_and_keeps_their_words() {
    let site = with_a_topic(TestServer::start());
    site.session_of("hugh", &[Grant { role: Role::Facilitator, scope: Scope::Site }]);
    let visitor = format!("bt_visitor={SEED}");
    // A Greek letter, wide letters, a Cyrillic one that is nobody's here, a task that others have.
    for (name, says) in [
        ("H\u{3C5}gh", "Somebody who works here has a name that looks like this."),
        ("\u{FF28}\u{FF55}\u{FF47}\u{FF48}", "Somebody who works here has a name that looks like this."),
        ("J\u{43E}die", "A word of your name has letters from different alphabets."),
        ("Jo (facilitator)", "Leave out words such as"),
    ] {
        let (_, publish) = written(&site, &visitor, "I walk home in the dark.", &[("name", name)]);
        let back = format!("{CHECK}?again#main");
        assert_eq!(site.send(publish).header("location"), Some(back.as_str()), "{name}");
        let page = site.send(Ask::get(&format!("{CHECK}?again")).cookie(&visitor)).text();
        for part in [says, name, "I walk home in the dark.", "id=\"name-error\""] {
            assert!(page.contains(part), "{part} is missing for {name}: {page}");
        }
    }
    assert_eq!(site.wait(site.app.store.people()).expect("people").len(), 2, "nobody has become a guest");

    let (_, sent) = says(&site, "I walk home in the dark.", "Pat");
    let becomes = Ask::form("/en/me/account", &[("shown-name", "H\u{3C5}gh"), ("email", "pat@example.org")]);
    let page = site.send(becomes.cookie(&cookies(&sent))).text();
    for part in ["Somebody who works here has a name that looks like this.", "H\u{3C5}gh", "pat@example.org"] {
        assert!(page.contains(part), "{part} is missing in {page}");
    }
    assert!(site.get(TOPIC).text().contains("Pat"));
}

#[test]
fn nobody_becomes_a_guest_by_sending_nothing() {
    let site = with_a_topic(TestServer::start());
    let sent = site.send(Ask::form(SAY, &[("text", " "), ("do", "preview")]));
    assert_eq!(sent.cookie("bt_session"), None);
    assert_eq!(site.wait(site.app.store.people()).expect("people").len(), 1, "Amira alone");
}

#[test]
fn ten_thousand_guesses_are_stopped_and_the_owner_is_not_locked_out() {
    let site = with_a_topic(TestServer::with_limits(1, ClientAddress::LastForwarded));
    let (form, sent) = says(&site, "I walk.", "");
    assert_eq!(sent.status, 303);
    let guess = |n: usize| {
        let number = format!("{n:04}");
        let fields = [("word-1", "apple"), ("word-2", "river"), ("word-3", "lamp"), ("number", number.as_str())];
        Ask::form("/en/sign-in/come-back", &fields).header("x-forwarded-for", "203.0.113.5").send(site.address).status
    };
    let first: Vec<u16> = (0..30).map(guess).collect();
    assert_eq!(first, [422; 30], "they are wrong");
    let guess = &guess;
    let stopped: usize = thread::scope(|scope| {
        let parts: Vec<_> = (0..4)
            .map(|part| scope.spawn(move || (30 + part..10_000).step_by(4).filter(|n| guess(*n) == 429).count()))
            .collect();
        parts.into_iter().map(|part| part.join().expect("an answer")).sum()
    });
    // One more a minute is let through, however long the machine takes for all of them.
    assert!(stopped > 9_900, "only {stopped} of 9970 were stopped");
    let owner = typed(&code(&form), "/en/sign-in/come-back").header("x-forwarded-for", "198.51.100.7");
    let owner = site.send(owner);
    assert_eq!(owner.status, 303, "the owner gets in: {}", owner.text());
}

#[test]
fn a_guest_still_takes_back_what_they_said_where_fewer_people_go_in_now() {
    let site = with_a_topic(TestServer::start());
    let (form, sent) = says(&site, "I walk home in the dark.", "Pat");
    let pat = cookies(&sent);
    let gate = Gate { reads: Access::Members, posts: Access::Members, ..Gate::open(key("travel")) };
    site.wait(site.app.store.set_gate(&crate::site::site(), &gate)).expect("a closed room");
    let words = Words::of(Version::standard(Locale::DEFAULT, None, "Only for members."));
    let answer = NewPost::own(key("answer"), words);
    let amira = store::Act::of(&key("amira"), now());
    site.wait(site.app.store.add_post(&amira, &key("buses"), &answer)).expect("an answer");
    let page = |path: &str| site.send(Ask::get(path).cookie(&pat));
    for path in ["/en/me".to_owned(), "/en/me/said".to_owned(), format!("/en/forum/post/{form}")] {
        let text = page(&path).text();
        assert!(text.contains("I walk home in the dark."), "{path}: {text}");
        assert!(!text.contains("Only for members.") && !text.contains("/post/answer"), "{path}: {text}");
    }
    assert_eq!((page(TOPIC).status, page("/en/forum/post/answer").status), (404, 404));
    let taken = site.send(Ask::form(&format!("/en/forum/post/{form}/take-back"), &[]).cookie(&pat));
    assert_eq!(taken.status, 303);
    assert_eq!(site.wait(site.app.store.post(&key(&form))).expect("the post").state, PostState::Withdrawn);
}

#[test]
fn a_guest_who_comes_back_with_their_code_says_that_they_feel_the_same_and_is_counted_once() {
    let site = with_a_topic(TestServer::start());
    let dot = site.session_of("dot", &[]);
    let (form, _) = says(&site, "I walk home in the dark.", "Pat");
    let pat = cookies(&site.send(typed(&code(&form), "/en/sign-in/come-back")));
    let same = "/en/forum/post/buses/same";
    let button = format!("action=\"{same}\"");
    let page = |cookie: &str, path: &str| site.send(Ask::get(path).cookie(cookie)).text();
    let press = |answer: &str| site.send(Ask::form(same, &[("do", answer)]).cookie(&pat)).status;
    assert!(page(&pat, TOPIC).contains(&button));
    assert!(!site.get(TOPIC).text().contains(&button), "a stranger is asked for nothing");
    assert_eq!([press("yes"), press("yes")], [303, 303]);
    assert!(site.get(TOPIC).text().contains("1 person feels the same"));
    assert!(page(&dot, same).contains("<bdi>Pat</bdi>"), "the count is a list of people");
    let theirs = page(&pat, TOPIC);
    assert!(theirs.contains("1 person feels the same") && theirs.contains("name=\"do\" value=\"no\""), "{theirs}");
    assert!(!theirs.contains(&format!("href=\"{same}\"")), "guests see how many");
    assert_eq!(press("no"), 303);
    assert!(!site.get(TOPIC).text().contains("feels the same"));
}

#[test]
fn fifteen_guests_of_one_day_centre_come_back_and_say_something() {
    let site = with_a_topic(TestServer::with_limits(1, ClientAddress::LastForwarded));
    let from = |ask: Ask| ask.header("x-forwarded-for", "203.0.113.5");
    let locale = Some(Locale::DEFAULT);
    for n in 0..15 {
        let seed = store::Token::new();
        let guest = Person {
            key: key(&format!("guest-{n}")),
            name: format!("Guest {n}"),
            guest: true,
            preferences: Preferences::default(),
            locale,
            grants: vec![],
        };
        let card = NewCard::drawn_from(&seed, "come-back");
        site.wait(site.app.store.add_guest(&guest, &card, now())).expect("a guest");
        let wrong = Ask::form("/en/sign-in/come-back", &[("word-1", "apple"), ("number", "1")]);
        assert_eq!(site.send(from(wrong)).status, 422, "{n} mistypes");
        let back = site.send(from(typed(&card, "/en/sign-in/come-back")));
        assert_eq!(back.status, 303, "{n} signs in: {}", back.text());
        let session = cookies(&back);
        let text = format!("I walk to the {} house.", "x".repeat(n + 1));
        let looked = Ask::form(SAY, &[("text", &text), ("do", "preview")]).cookie(&session);
        assert_eq!(site.send(from(looked)).header("location"), Some(CHECK), "{n} looks at it");
        let check = site.send(Ask::get(CHECK).cookie(&session)).text();
        let hidden = |name: &str| {
            let field = check.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("the field");
            field.split('"').next().unwrap_or_default().to_owned()
        };
        let fields = [("key", hidden("key")), ("seen", hidden("seen")), ("do", "publish".to_owned())];
        let fields: Vec<_> = fields.iter().map(|(name, text)| (*name, text.as_str())).collect();
        assert_eq!(site.send(from(Ask::form(CHECK, &fields).cookie(&session))).status, 303, "{n} says it");
        assert_eq!(site.send(from(Ask::form("/en/sign-out", &[]).cookie(&session))).status, 303, "{n} signs out");
    }
    assert_eq!(site.get(TOPIC).text().matches("I walk to the").count(), 15);
}
