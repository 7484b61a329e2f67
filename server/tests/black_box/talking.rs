//! Talking with each other: what people see when it does not go as they meant, and what nobody sees who may not.

use crate::client::{self, Ask, Reply};
use crate::site::{TestServer, key, now};
use domain::accounts::{Grant, Person, Preferences, Role, Scope};
use domain::content::recordings::{Link, Media};
use domain::content::{Block, Form, Locale, Version, Words};
use domain::forum::{Access, Attachment, AttachmentKind, Gate, NewPost, NewTopic, Post, PostState, Space, TopicState};
use domain::talk::{NewSplit, NewTopicState};
use jiff::SignedDuration;
use store::{Act, Which};

const SAY: &str = "/en/forum/travel/buses/say";
const CHECK: &str = "/en/forum/travel/buses/say/check";
const TOPIC: &str = "/en/forum/travel/buses";

fn words(text: &str) -> Words {
    Words::of(Version::standard(Locale::DEFAULT, Some(text.into()), text))
}

fn said(text: &str) -> Words {
    Words::of(Version::standard(Locale::DEFAULT, None, text))
}

/// A site with a topic of Amira's, her session and Ben's.
fn site() -> (TestServer, String, String) {
    let site = TestServer::start();
    site.add_space("travel", "Travel");
    let (amira, ben) = (site.session_of("amira", &[]), site.session_of("ben", &[]));
    let new = NewTopic::own(key("buses"), words("Buses"), said("The last bus goes at six. I work until seven."));
    site.wait(site.app.store.start_topic(&act("amira"), &key("travel"), &new)).expect("a topic");
    (site, amira, ben)
}

fn act(person: &str) -> Act {
    Act::of(&key(person), now())
}

fn post(site: &TestServer, post: &str) -> Post {
    site.wait(site.app.store.post(&key(post))).expect("the post")
}

fn posts(site: &TestServer) -> Vec<Post> {
    let topic = site.wait(site.app.store.topic(&key("buses"))).expect("the topic");
    site.wait(site.app.store.posts(&topic, 1)).expect("the posts")
}

fn page(site: &TestServer, cookie: &str, path: &str) -> String {
    let reply = site.send(Ask::get(path.split('#').next().unwrap_or(path)).cookie(cookie));
    assert_eq!(reply.status, 200, "{path}");
    reply.text()
}

/// Where a form leads to.
fn to(reply: &Reply) -> &str {
    assert_eq!(reply.status, 303, "{}", reply.text());
    reply.header("location").expect("the next page")
}

fn preview(site: &TestServer, cookie: &str, fields: &[(&str, &str)]) -> Reply {
    let fields: Vec<_> = fields.iter().copied().chain([("do", "preview")]).collect();
    site.send(Ask::form(SAY, &fields).cookie(cookie))
}

/// What the button "Publish it" sends.
fn publish(site: &TestServer, cookie: &str) -> Ask {
    let check = page(site, cookie, CHECK);
    let (key, seen) = (hidden(&check, "key"), hidden(&check, "seen"));
    Ask::form(CHECK, &[("key", &key), ("seen", &seen), ("do", "publish")]).cookie(cookie)
}

fn hidden(page: &str, name: &str) -> String {
    let field = page.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("the field");
    field.split('"').next().unwrap_or_default().to_owned()
}

fn new_key(n: u32) -> String {
    format!("01jd4x5zs00000000000000{n:03}")
}

#[test]
fn an_answer_shows_what_it_answers_and_the_words_that_were_chosen() {
    let (site, _, ben) = site();
    let form = page(&site, &ben, "/en/forum/post/buses/answer");
    assert!(form.contains("I work until seven."), "the parts that can be quoted");
    let fields = [("reply-to", "buses"), ("quote-2", "yes"), ("text", "So do I, @amira. @nobody knows.")];
    assert_eq!(to(&preview(&site, &ben, &fields)), CHECK);
    assert!(page(&site, &ben, CHECK).contains("I work until seven."), "seen before it is said");
    let send = publish(&site, &ben);
    assert!(to(&site.send(send)).contains("said=posted"));
    let answer = posts(&site).pop().expect("the answer");
    assert_eq!((answer.reply_to, answer.names), (Some(key("buses")), vec![key("amira")]));
    let quote = answer.quote.expect("a quote").text;
    assert_eq!(quote, "I work until seven.");
    let topic = site.get(TOPIC).text();
    let quoted = topic.split("class=\"bt-quote\"").nth(1).expect("a quote");
    assert!(quoted.contains(&quote) && quoted.contains("href=\"#post-buses\""), "{quoted}");
    assert!(topic.contains("<bdi>ben</bdi></a>"), "who answers is named below what they answer");
    // What its writer takes out or back is no longer quoted.
    let first = post(&site, "buses");
    let new = said("The last bus goes at six.");
    site.wait(site.app.store.reword_post(
        &act("amira"),
        &first,
        (&new, &[], &[]),
        PostState::Published,
        &key("form"),
        None,
    ))
    .expect("changed");
    assert!(!site.get(TOPIC).text().contains(&quote));
    assert!(site.get("/en/forum/post/buses/before").text().contains(&quote), "the history has it");
}

#[test]
fn an_answer_to_a_post_that_was_hidden_meanwhile_is_kept_and_can_be_said_by_itself() {
    let (site, _, ben) = site();
    let other = NewPost::own(key("rude"), said("You are all rude."));
    site.wait(site.app.store.add_post(&act("amira"), &key("buses"), &other)).expect("a post");
    let fields = [("reply-to", "rude"), ("quote-1", "yes"), ("text", "No, we are not.")];
    assert_eq!(to(&preview(&site, &ben, &fields)), CHECK);
    let send = publish(&site, &ben);
    let rude = post(&site, "rude");
    site.wait(site.app.store.set_post_state(&act("amira"), &rude, PostState::Hidden, "hid a post")).expect("hidden");
    let back = to(&site.send(send)).to_owned();
    assert!(back.contains("/say?again"), "{back}");
    let form = page(&site, &ben, &back);
    assert!(form.contains("has been taken away meanwhile") && form.contains("No, we are not."));
    assert!(!form.contains("You are all rude"));
    assert_eq!(posts(&site).len(), 2, "nothing was said");
    assert_eq!(to(&preview(&site, &ben, &[("text", "No, we are not.")])), CHECK);
    let send = publish(&site, &ben);
    site.send(send);
    assert_eq!(posts(&site).pop().expect("the post").reply_to, None);
    let topic = site.get(TOPIC).text();
    assert!(!topic.contains("You are all rude") && topic.contains("No, we are not."));
    let hidden = site.send(Ask::get("/en/forum/post/rude/answer").cookie(&ben)).status;
    assert_eq!(hidden, 404, "nobody answers what is hidden");
}

#[test]
fn a_topic_that_was_closed_meanwhile_keeps_the_words_for_their_writer() {
    let (site, amira, ben) = site();
    assert_eq!(to(&preview(&site, &ben, &[("text", "One more thing.")])), CHECK);
    let send = publish(&site, &ben);
    let closed = NewTopicState { state: TopicState::Closed, why: Some(said("The bus goes at nine now.")) };
    site.wait(site.app.store.set_topic_state(&act("ben"), &key("buses"), &closed)).expect("closed");
    let form = page(&site, &ben, to(&site.send(send)));
    assert!(form.contains("This topic has been closed meanwhile") && form.contains("One more thing."));
    assert_eq!(posts(&site).len(), 1);
    // The same for words that somebody changes.
    let fields = [("key", new_key(1)), ("version", "0".into()), ("text", "The last bus goes at five.".into())];
    let fields: Vec<_> = fields.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let sent = client::reword(site.address, &amira, "/en/forum/post/buses/change", &fields);
    let form = page(&site, &amira, to(&sent));
    assert!(form.contains("This topic has been closed meanwhile") && form.contains("The last bus goes at five."));
    let change = page(&site, &amira, "/en/forum/post/buses/change");
    assert!(change.contains("Words in it can no longer be changed"), "said before anything is typed: {change}");
    let topic = site.get(TOPIC).text();
    assert!(topic.contains("The last bus goes at six."));
    assert!(topic.contains("This topic was closed on") && topic.contains("The bus goes at nine now."), "who and why");
}

#[test]
fn of_two_windows_that_change_the_same_words_the_second_shows_both_texts() {
    let (site, amira, ben) = site();
    let change = |form: u32, version: &str, text: &str, cookie: &str| {
        let fields = [("key", &*new_key(form)), ("version", version), ("text", text)];
        client::reword(site.address, cookie, "/en/forum/post/buses/change", &fields)
    };
    assert_eq!(change(1, "0", "Not mine.", &ben).status, 403, "nobody changes what another person said");
    assert!(to(&change(1, "0", "It goes at seven.", &amira)).contains("said=reworded"));
    assert!(to(&change(1, "0", "It goes at seven.", &amira)).contains("said=reworded"), "the same form, sent twice");
    let back = to(&change(2, "0", "It goes at eight.", &amira)).to_owned();
    let form = page(&site, &amira, &back);
    assert!(form.contains("It goes at seven.") && form.contains("It goes at eight."), "both texts");
    assert!(form.contains("changed these words while you were writing"));
    assert_eq!(post(&site, "buses").words.text(Locale::DEFAULT), "It goes at seven.");
    let version = hidden(&form, "version");
    assert!(to(&change(3, &version, "It goes at eight.", &amira)).contains("said=reworded"));
    let history = site.get("/en/forum/post/buses/before").text();
    for said in ["The last bus goes at six.", "It goes at seven.", "It goes at eight."] {
        assert!(history.contains(said), "{said}");
    }
    // A version that was never there is no way round it.
    assert!(to(&change(4, "77", "It never goes.", &amira)).contains("?again"));
}

#[test]
fn what_may_be_personal_in_changed_words_is_asked_about_and_left_out_unless_it_is_kept() {
    let (site, amira, _) = site();
    let (form, check) = ("/en/forum/post/buses/change", "/en/forum/post/buses/say/check");
    let changes = |n: u32, version: &str| {
        let fields = [("key", &*new_key(n)), ("version", version), ("text", "Ring me on 07700 900123 about the bus.")];
        assert_eq!(to(&site.send(Ask::form(form, &fields).cookie(&amira))), check);
        assert_eq!(to(&site.send(Ask::get(form).cookie(&amira))), "/en/forum/post/buses/say", "it is kept there");
        let page = page(&site, &amira, check);
        assert!(page.contains("<mark>07700 900123</mark>") && page.contains("bt-preview"), "{page}");
        (hidden(&page, "key"), hidden(&page, "seen"))
    };
    let said = || post(&site, "buses").words.text(Locale::DEFAULT);
    let (key, seen) = changes(1, "0");
    assert_eq!(said(), "The last bus goes at six. I work until seven.", "nobody reads it yet");
    let publish = [("key", &*key), ("seen", &*seen), ("do", "publish")];
    assert!(to(&site.send(Ask::form(check, &publish).cookie(&amira))).contains("said=reworded"));
    assert_eq!(said(), "Ring me on [telephone number left out] about the bus.");
    let (key, seen) = changes(2, "1");
    let keep = [("key", &*key), ("seen", &*seen), ("found-text-0", "keep"), ("do", "publish")];
    assert!(to(&site.send(Ask::form(check, &keep).cookie(&amira))).contains("said=reworded"));
    assert_eq!(said(), "Ring me on 07700 900123 about the bus.");
}

#[test]
fn what_may_be_personal_in_the_words_of_a_recording_is_asked_about_before_they_stand_there() {
    let (site, amira, _) = site();
    let film = Attachment {
        key: key("film"),
        kind: AttachmentKind::Sign,
        locale: Locale::DEFAULT,
        media: Media::Link { link: Link::parse("https://films.example.org/1").expect("a link") },
        words: None,
    };
    let new = NewPost { attachments: vec![film], ..NewPost::own(key("signed"), said("See my film.")) };
    site.wait(site.app.store.add_post(&act("amira"), &key("buses"), &new)).expect("a post");
    let form = "/en/forum/post/signed/words/film";
    let writes = |more: &[(&str, &str)]| {
        let fields = [&[("words", "Ring 07700 900123.\r\nOr 07700 900456.")], more].concat();
        to(&site.send(Ask::form(form, &fields).cookie(&amira))).to_owned()
    };
    let stands = || post(&site, "signed").attachments[0].words.clone();
    let again = writes(&[]);
    assert_eq!(again, format!("{form}?again#main"));
    let asks = page(&site, &amira, &again);
    assert!(asks.contains("<mark>07700 900123</mark>") && asks.contains("Or 07700 900456."), "{asks}");
    assert_eq!(stands(), None);
    let asked = hidden(&asks, "asked-about");
    assert_eq!(writes(&[("asked-about", "other words")]), again, "who changes them is asked again");
    assert!(writes(&[("asked-about", &asked), ("found-words-0", "keep")]).contains("said=words"));
    assert_eq!(stands().as_deref(), Some("Ring 07700 900123.\nOr [telephone number left out]."));
}

#[test]
fn what_was_said_in_pictures_is_changed_in_the_same_way_and_keeps_what_stands_beside_it() {
    let (site, amira, ben) = site();
    let block = |text: &str, picture: &str| Block { text: text.into(), picture: Some(picture.into()) };
    let blocks = vec![block("I feel: sad", "sad"), block("It is about: bus", "bus"), block("It left.", "talk")];
    let easy = Locale::DEFAULT.in_form(Form::EasyRead);
    let film = Attachment {
        key: key("film"),
        kind: AttachmentKind::Sign,
        locale: Locale::DEFAULT,
        media: Media::Link { link: Link::parse("https://films.example.org/1").expect("a link") },
        words: Some("I wait in the rain.".into()),
    };
    let words = Words::of(Version::new(easy, None, blocks));
    let new = NewPost { attachments: vec![film], ..NewPost::own(key("pictures"), words) };
    site.wait(site.app.store.add_post(&act("amira"), &key("buses"), &new)).expect("a post");

    let builder = "/en/forum/post/pictures/say";
    let check = format!("{builder}/check");
    assert_eq!(site.send(Ask::get(builder).cookie(&ben)).status, 403, "nobody changes what another person said");
    assert_eq!(to(&site.send(Ask::get("/en/forum/post/pictures/change").cookie(&amira))), builder);
    let form = page(&site, &amira, builder);
    for (name, value) in [("feel", "sad"), ("about", "bus"), ("version", "0")] {
        assert_eq!(hidden(&form, name), value);
    }
    assert!(form.contains("It left.</textarea>") && form.contains("I wait in the rain."));
    // No file comes in, whatever is asked for.
    assert_eq!(site.send(Ask::get(&format!("{builder}/photo")).cookie(&amira)).status, 404);

    // Another picture, other words, and a look at them before others see them.
    page(&site, &amira, &format!("{builder}/feel"));
    let send = |fields: &[(&str, &str)]| site.send(Ask::form(builder, fields).cookie(&amira));
    to(&send(&[("text", "It came back."), ("version", "0"), ("do", "feel:happy")]));
    assert_eq!(to(&send(&[("do", "preview")])), check);
    let seen = page(&site, &amira, &check);
    for said in ["I feel: happy", "It is about: bus", "It came back.", "I wait in the rain."] {
        assert!(seen.contains(said), "{said}");
    }
    let publish = |page: &str| {
        let (key, seen) = (hidden(page, "key"), hidden(page, "seen"));
        Ask::form(&check, &[("key", &key), ("seen", &seen), ("do", "publish")]).cookie(&amira)
    };
    assert!(to(&site.send(publish(&seen))).contains("said=reworded"));
    assert!(to(&site.send(publish(&seen))).ends_with("/forum/post/pictures"), "sent twice");
    let now = post(&site, "pictures");
    assert_eq!(now.words.text(easy), "I feel: happy\n\nIt is about: bus\n\nIt came back.");
    assert_eq!((now.version, now.attachments.len(), now.words.0.len()), (1, 1, 1));
    let history = site.get("/en/forum/post/pictures/before").text();
    assert!(history.contains("I feel: sad") && history.contains("It left."));

    // In another window somebody is quicker: both are shown, and the next press counts.
    to(&send(&[("text", "Slow words."), ("version", "0"), ("do", "preview")]));
    let back = to(&site.send(publish(&page(&site, &amira, &check)))).to_owned();
    let form = page(&site, &amira, &back);
    assert!(form.contains("It came back.") && form.contains("Slow words."), "both texts");
    assert!(form.contains("changed these words while you were writing"));
    // A text without pictures is a text from then on, and what it was stays in its history.
    let version = hidden(&form, "version");
    to(&send(&[("feel", ""), ("about", ""), ("version", &version), ("do", "preview")]));
    assert!(to(&site.send(publish(&page(&site, &amira, &check)))).contains("said=reworded"));
    let now = post(&site, "pictures");
    assert_eq!(now.words, said("Slow words."));
    assert!(site.get("/en/forum/post/pictures/before").text().contains("I feel: happy"));
}

#[test]
fn who_names_five_hundred_people_is_told_how_many_will_hear_of_it() {
    let (site, _, ben) = site();
    let text: String = (0..500).map(|n| format!("@person{n} ")).collect();
    let form = page(&site, &ben, to(&preview(&site, &ben, &[("text", text.trim())])));
    assert!(form.contains("Name 10 people at most") && form.contains("@person499"));
    let boxes: Vec<String> = (0..500).map(|n| format!("names-person{n}")).collect();
    let many: Vec<_> = boxes.iter().map(|name| (name.as_str(), "yes")).chain([("text", "Hello")]).collect();
    let sent = preview(&site, &ben, &many).status;
    assert!((300..500).contains(&sent), "{sent}: a form that no page of ours sends");
    assert_eq!(posts(&site).len(), 1);
}

#[test]
fn a_name_that_would_turn_round_the_words_beside_it_stays_within_itself() {
    let (site, ..) = site();
    let name = "nima\u{202E}nidA";
    let person = Person {
        key: key("trick"),
        name: name.into(),
        guest: false,
        preferences: Preferences::default(),
        locale: None,
        grants: vec![],
    };
    site.wait(site.app.store.add_person(&Act::of_the_site(now()), &person, None)).expect("a person");
    let new = NewPost::own(key("tricky"), said("Hello."));
    site.wait(site.app.store.add_post(&act("trick"), &key("buses"), &new)).expect("a post");
    let topic = site.get(TOPIC).text();
    let place = topic.find(&format!("<bdi>{name}</bdi>"));
    assert!(place.is_some(), "in an element that keeps its direction to itself");
    // Everywhere else its signs are not there at all.
    let outside = topic.replace(&format!("<bdi>{name}</bdi>"), "");
    assert!(!outside.contains('\u{202E}'), "{}", outside.split('\u{202E}').next().unwrap_or_default());
}

#[test]
fn a_title_that_would_turn_round_the_words_beside_it_stands_everywhere_without_its_signs() {
    let (site, amira, _) = site();
    let fields = [("title", "The \u{202E}nightliner\u{200B} \u{2067}home"), ("text", "It is late."), ("do", "preview")];
    let check = to(&site.send(Ask::form("/en/forum/travel/new/say", &fields).cookie(&amira))).to_owned();
    let seen = page(&site, &amira, &check);
    assert!(seen.contains("The nightliner home"), "its writer sees it as others will: {seen}");
    let (topic, seen) = (hidden(&seen, "key"), hidden(&seen, "seen"));
    let publish = [("key", topic.as_str()), ("seen", &seen), ("do", "publish")];
    assert!(to(&site.send(Ask::form(&check, &publish).cookie(&amira))).contains(&topic));
    let topic = format!("/en/forum/travel/{topic}");
    for path in ["/en/forum/travel", &topic, &format!("{topic}/say")] {
        let shown = page(&site, "", path);
        assert!(shown.contains("The nightliner home"), "{path}: {shown}");
        assert!(!shown.contains(['\u{202E}', '\u{2067}']), "{path}: {shown}");
    }
}

#[test]
fn who_feels_the_same_is_counted_once_and_named_only_to_people_with_an_account() {
    let (site, amira, ben) = site();
    let press = |answer, cookie: &str| {
        site.send(Ask::form("/en/forum/post/buses/same", &[("do", answer)]).cookie(cookie)).status
    };
    assert_eq!((press("yes", &ben), press("yes", &ben)), (303, 303));
    let topic = site.get(TOPIC).text();
    assert!(topic.contains("1 person feels the same"));
    assert!(!topic.contains("<bdi>ben</bdi>") && !topic.contains("/same\""), "a stranger sees how many");
    assert!(page(&site, &amira, "/en/forum/post/buses/same").contains("<bdi>ben</bdi>"));
    assert_eq!(site.get("/en/forum/post/buses/same").status, 303, "and is asked to sign in for the names");
    assert_eq!(press("yes", &amira), 404, "one's own words are one's own");
    assert_eq!(site.send(Ask::form("/en/forum/post/buses/same", &[("do", "yes")])).status, 403);
    press("no", &ben);
    assert!(!site.get(TOPIC).text().contains("feels the same"));
}

#[test]
fn words_that_were_taken_back_are_gone_for_others_and_can_be_put_back_for_a_day() {
    let (site, amira, ben) = site();
    let own = NewPost::own(key("mine"), said("I am sorry that I said it."));
    site.wait(site.app.store.add_post(&act("amira"), &key("buses"), &own)).expect("a post");
    let form =
        |what: &str, cookie: &str| site.send(Ask::form(&format!("/en/forum/post/mine/{what}"), &[]).cookie(cookie));
    assert_eq!(form("take-back", &ben).status, 403);
    assert!(to(&form("take-back", &amira)).contains("said=withdrawn"));
    assert!(to(&form("take-back", &amira)).contains("said=withdrawn"), "pressed twice");
    for cookie in ["", ben.as_str()] {
        let topic = page(&site, cookie, TOPIC);
        assert!(!topic.contains("I am sorry") && topic.contains("Somebody has taken back what stood here"));
    }
    for path in ["trail/post/mine", "forum/post/mine", "forum/post/mine/before", "forum/post/mine/answer"] {
        assert_eq!(site.send(Ask::get(&format!("/en/{path}")).cookie(&ben)).status, 404, "{path}");
    }
    let own = page(&site, &amira, TOPIC);
    assert!(own.contains("I am sorry") && own.contains("Put your words back"));
    assert!(to(&form("put-back", &amira)).contains("said=put-back"));
    assert!(site.get(TOPIC).text().contains("I am sorry"));
    // After a day it stays as it is.
    let before = now().checked_sub(SignedDuration::from_hours(25)).expect("a time");
    let mine = post(&site, "mine");
    site.wait(site.app.store.withdraw_post(&Act::of(&key("amira"), before), &mine)).expect("taken back");
    form("put-back", &amira);
    assert_eq!(post(&site, "mine").state, PostState::Withdrawn);
}

#[test]
fn old_addresses_lead_to_where_the_posts_are() {
    let (site, _, _) = site();
    let grant = Grant { role: Role::Facilitator, scope: Scope::parse("space:travel").expect("a scope") };
    let ruth = site.session_of("ruth", &[grant]);
    let new = NewTopic::own(key("trains"), words("Trains"), said("The train is late."));
    site.wait(site.app.store.start_topic(&act("ben"), &key("travel"), &new)).expect("a topic");
    let merge = |cookie: &str| {
        site.send(Ask::form("/en/forum/travel/buses/merge", &[("key", &new_key(1)), ("into", "trains")]).cookie(cookie))
    };
    let nobody = site.session_of("nobody", &[]);
    assert_eq!(merge(&nobody).status, 403);
    assert!(to(&merge(&ruth)).ends_with("/forum/travel/trains?said=merged"));
    assert!(to(&merge(&ruth)).ends_with("/forum/travel/trains"), "the same form, sent twice");
    assert!(to(&site.get(TOPIC)).ends_with("/forum/travel/trains?from=buses&page=1"));
    assert!(to(&site.get("/en/forum/post/buses")).ends_with("/forum/travel/trains#post-buses"));
    let split = [("key", &*new_key(2)), ("title", "Buses again"), ("posts-buses", "yes")];
    let made = site.send(Ask::form("/en/forum/travel/trains/split", &split).cookie(&ruth));
    assert!(to(&made).contains("said=split"), "{}", to(&made));
    let place = to(&site.get("/en/forum/post/buses")).to_owned();
    assert!(page(&site, "", &place).contains("Buses again"));
    assert!(page(&site, "", &place).contains("These posts come from the topic"));
    let none = site.send(Ask::form("/en/forum/travel/trains/split", &[("key", &new_key(3))]).cookie(&ruth));
    let form = page(&site, &ruth, to(&none));
    assert!(form.contains("Choose one post or more"));
}

/// Every address of the forum that names a space, a topic or a post, for two sets of names.
fn addresses(space: &str, topic: &str, post: &str) -> Vec<String> {
    [
        format!("forum/{space}"),
        format!("forum/{space}/new"),
        format!("forum/{space}/new/say"),
        format!("forum/{space}/settings"),
        format!("forum/{space}/members"),
        format!("forum/{space}/members/member/out"),
        format!("forum/{space}/{topic}"),
        format!("forum/{space}/{topic}?page=1"),
        format!("forum/{space}/{topic}/say"),
        format!("forum/{space}/{topic}/say/check"),
        format!("forum/{space}/{topic}/say/feel"),
        format!("forum/{space}/{topic}/after"),
        format!("forum/{space}/{topic}/merge"),
        format!("forum/{space}/{topic}/split"),
        format!("forum/{space}/{topic}/unread"),
        format!("forum/post/{post}"),
        format!("forum/post/{post}/answer"),
        format!("forum/post/{post}/change"),
        format!("forum/post/{post}/say"),
        format!("forum/post/{post}/before"),
        format!("forum/post/{post}/take-back"),
        format!("forum/post/{post}/same"),
        format!("trail/post/{post}"),
        format!("booklet/topic/{topic}"),
        format!("booklet/topic/{topic}/page?from=0"),
        format!("booklet/topic/{topic}/booklet.pdf?from=0"),
        format!("another-way/topic/{topic}"),
        format!("another-way/post/{post}"),
        format!("another-way/space/{space}"),
        format!("forms/space/{space}"),
        format!("forms/topic/{topic}"),
        format!("forms/post/{post}"),
        format!("forms/post/{post}/en-simple"),
        format!("forms/post/{post}/recordings/sound"),
        format!("statements/new/{post}"),
    ]
    .into()
}

#[test]
fn nobody_reads_a_closed_space_through_any_address() {
    let (site, ..) = site();
    let secret = "Only we know that the rota is wrong.";
    let space = Space {
        gate: Gate { reads: Access::Members, posts: Access::Members, ..Gate::open(key("staff")) },
        key: key("staff"),
        words: words("Staff room"),
        picture: "staff".into(),
        topics: 0,
    };
    site.wait(site.app.store.add_space(&Act::of_the_site(now()), &space, 2)).expect("a space");
    let new = NewTopic::own(key("rota"), words(secret), said(secret));
    site.wait(site.app.store.start_topic(&act("amira"), &key("staff"), &new)).expect("a topic");
    let grant = |role, scope: &str| Grant { role, scope: Scope::parse(scope).expect("a scope") };
    let member = site.session_of("member", &[grant(Role::Participant, "space:staff")]);
    assert!(page(&site, &member, "/en/forum/staff/rota").contains(secret), "it is there");
    let others = [
        ("nobody", String::new()),
        ("somebody", site.session_of("dot", &[])),
        ("an editor", site.session_of("nia", &[grant(Role::Editor, "space:travel")])),
        ("a facilitator elsewhere", site.session_of("ruth", &[grant(Role::Facilitator, "space:travel")])),
        ("who leads the strategy", site.session_of("graham", &[grant(Role::StrategyLead, "site")])),
    ];
    for (who, cookie) in &others {
        for (path, strange) in addresses("staff", "rota", "rota").iter().zip(addresses("nowhere", "none", "none")) {
            let reply = site.send(Ask::get(&format!("/en/{path}")).cookie(cookie));
            let nowhere = site.send(Ask::get(&format!("/en/{strange}")).cookie(cookie));
            assert!(reply.status == nowhere.status && reply.status != 200, "{who}: {path} says {}", reply.status);
            assert!(!reply.text().contains("rota is wrong"), "{who} reads {path}");
        }
        for path in ["", "forum", "forum/travel", "statements", "boards", "forms", "requests/mine", "me"] {
            let text = site.send(Ask::get(&format!("/en/{path}")).cookie(cookie)).text();
            assert!(!text.contains("rota is wrong") && !text.contains("Staff room"), "{who} reads it on /{path}");
        }
    }
    // Nor does anybody do anything there.
    let dot = &others[1].1;
    for path in [
        "forum/staff/rota/say",
        "forum/staff/rota/say/check",
        "forum/staff/new/say",
        "forum/staff/rota/read",
        "forum/staff/rota/after",
        "forum/staff/rota/pin",
        "forum/staff/rota/merge",
        "forum/staff/rota/split",
        "forum/staff/settings",
        "forum/staff/members",
        "forum/staff/members/member/out",
        "forum/post/rota/same",
        "forum/post/rota/change",
        "forum/post/rota/take-back",
        "forum/post/rota/put-back",
    ] {
        let fields = [("text", "Let me in."), ("do", "preview"), ("n", "1"), ("into", "buses")];
        assert_eq!(site.send(Ask::form(&format!("/en/{path}"), &fields).cookie(dot)).status, 404, "{path}");
    }
    // An answer in an open topic quotes nothing from behind the door.
    let fields = [("reply-to", "rota"), ("quote-1", "yes"), ("text", "What do they say?")];
    let form = page(&site, dot, to(&preview(&site, dot, &fields)));
    assert!(form.contains("has been taken away meanwhile") && !form.contains("rota is wrong"));
}

#[test]
fn who_spoke_in_a_space_for_few_is_not_shown_to_more() {
    let (site, ..) = site();
    let grant = Grant { role: Role::Administrator, scope: Scope::Site };
    let sunita = site.session_of("sunita", &[grant]);
    let gate = |reads: &'static str, posts: &'static str| {
        [("reads", reads), ("posts", posts), ("moderation", "after"), ("board", "")]
    };
    let new = [("title", "Peers"), ("text", "To help one another."), ("short-name", "peers")];
    let fields: Vec<_> = new.iter().copied().chain(gate("members", "members")).collect();
    let made = site.send(Ask::form("/en/forum/spaces/new", &fields).cookie(&sunita));
    assert!(to(&made).ends_with("/forum/peers/settings?said=space"));
    let again = site.send(Ask::form("/en/forum/spaces/new", &fields).cookie(&sunita));
    assert!(page(&site, &sunita, to(&again)).contains("There is a space with this short name"));
    let set = |fields: &[(&str, &str)]| site.send(Ask::form("/en/forum/peers/settings", fields).cookie(&sunita));
    assert!(to(&set(&gate("account", "account"))).contains("said=space"), "nobody has spoken yet");
    assert!(to(&set(&gate("members", "members"))).contains("said=space"));
    let topic = NewTopic::own(key("us"), words("Us"), said("Between us."));
    site.wait(site.app.store.start_topic(&act("amira"), &key("peers"), &topic)).expect("a topic");
    let form = page(&site, &sunita, to(&set(&gate("everyone", "members"))));
    assert!(form.contains("People have spoken here to fewer readers"));
    assert_eq!(site.get("/en/forum/peers/us").status, 404);
    assert_eq!(site.send(Ask::get("/en/forum/peers/us").cookie(&sunita)).status, 404, "nor to who runs the site");
}

#[test]
fn a_post_that_is_kept_shows_to_each_reader_what_they_can_do_and_no_more() {
    let (site, amira, ben) = site();
    let ruth = site.session_of("ruth", &[Grant { role: Role::Facilitator, scope: Scope::Site }]);
    let links = |page: &str| {
        ["/post/buses/answer", "/post/buses/change", "/post/buses/same\"", "/statements/new/buses"]
            .map(|end| page.contains(end))
    };
    // By turns, and again: what was kept for one must not be what another gets.
    for _ in 0..2 {
        assert_eq!(links(&page(&site, &ben, TOPIC)), [true, false, true, false], "who takes part");
        assert_eq!(links(&page(&site, &amira, TOPIC)), [true, true, false, false], "whose words they are");
        assert_eq!(links(&page(&site, &ruth, TOPIC)), [true, false, true, true], "who turns voices into statements");
        assert_eq!(links(&page(&site, "", TOPIC)), [true, false, false, false], "a stranger");
    }
    let same = Ask::form("/en/forum/post/buses/same", &[("do", "yes")]).cookie(&ben);
    assert_eq!(site.send(same).status, 303);
    let takes_back = "name=\"do\" value=\"no\"";
    assert!(page(&site, &ben, TOPIC).contains(takes_back) && !page(&site, &ruth, TOPIC).contains(takes_back));
    site.wait(site.app.store.set_post_state(&act("ruth"), &post(&site, "buses"), PostState::Hidden, "hid"))
        .expect("hidden");
    assert_eq!(site.send(Ask::get(TOPIC).cookie(&ben)).status, 404, "what was kept is not shown when it is hidden");
}

/// So many topics more, of which the first ones stay on top.
fn with_topics(site: &TestServer, count: usize, on_top: usize) {
    for n in 0..count {
        let new = NewTopic::own(key(&format!("topic-{n}")), words(&format!("Topic number {n}.")), said("Words."));
        site.wait(site.app.store.start_topic(&act("amira"), &key("travel"), &new)).expect("a topic");
        if n < on_top {
            site.wait(site.app.store.pin_topic(&act("amira"), &new.key, true)).expect("on top");
        }
    }
}

#[test]
fn an_eleventh_topic_on_top_is_refused_in_words_and_every_topic_can_still_be_found() {
    let (site, ..) = site();
    with_topics(&site, 10, 10);
    let ruth = site.session_of("ruth", &[Grant { role: Role::Facilitator, scope: Scope::Site }]);
    let pin = site.send(Ask::form("/en/forum/travel/buses/pin", &[("do", "yes")]).cookie(&ruth));
    let after = page(&site, &ruth, to(&pin));
    assert!(after.contains("10 topics stay on top already"), "{after}");
    let (space, feed) = (site.get("/en/forum/travel").text(), site.get("/en/feed/space/travel").text());
    for topic in (0..10).map(|n| format!("/forum/travel/topic-{n}")).chain([TOPIC.replace("/en", "")]) {
        assert!(space.contains(&format!("{topic}\"")), "{topic} is missing in its space");
        assert!(feed.contains(&format!("{topic}<")), "{topic} is missing in the feed: {feed}");
    }
}

const TITLE: &str = "/en/forum/travel/buses/title";

/// Gives the topic another title, with what was on the page before.
fn retitle(site: &TestServer, cookie: &str, seen: &str, title: &str) -> Reply {
    site.send(Ask::form(TITLE, &[("key", &new_key(1)), ("seen", seen), ("title", title)]).cookie(cookie))
}

#[test]
fn a_topic_gets_another_title_and_its_address_and_the_search_go_along() {
    let (site, amira, _) = site();
    let ruth = site.session_of("ruth", &[Grant { role: Role::Facilitator, scope: Scope::Site }]);
    let scope = Scope::parse("space:travel").expect("a scope");
    let mona = site.session_of("mona", &[Grant { role: Role::Moderator, scope }]);
    let title =
        || site.wait(site.app.store.topic(&key("buses"))).expect("the topic").words.title(Locale::DEFAULT).to_owned();
    let finds = |word: &str| {
        site.wait(site.app.store.index_changes()).expect("entries");
        site.get(&format!("/en/search?q={word}")).text().contains(&format!("{TOPIC}\""))
    };
    assert!(page(&site, &ruth, "/en/forum/travel/buses/after").contains(TITLE));
    assert_eq!(site.send(Ask::get(TITLE).cookie(&amira)).status, 403, "it is for those who look after the space");
    assert_eq!(retitle(&site, &amira, "", "Mine").status, 403);
    let old = hidden(&page(&site, &ruth, TITLE), "seen");
    let kept = format!("{TOPIC}?said=topic-kept");
    assert_eq!(to(&retitle(&site, &ruth, &old, "The \u{202E}nightliner\u{200B} home")), kept);
    assert_eq!(title(), "The nightliner home", "nothing turns round what stands beside it");
    assert!(site.get(TOPIC).text().contains("The nightliner home") && finds("nightliner"));
    assert_eq!(to(&retitle(&site, &ruth, &old, "The nightliner home")), kept, "the same form, sent twice");

    let meanwhile = page(&site, &mona, to(&retitle(&site, &mona, &old, "Timetables")));
    for part in ["Somebody else has changed the title", "The nightliner home", "Timetables"] {
        assert!(meanwhile.contains(part), "{part} is missing: {meanwhile}");
    }
    assert_eq!(to(&retitle(&site, &mona, &hidden(&meanwhile, "seen"), "Timetables")), kept);
    assert_eq!((title().as_str(), finds("timetables"), finds("nightliner")), ("Timetables", true, false));
    let log = page(&site, &mona, "/en/moderation/log");
    assert!(log.contains("Before: Buses") && log.contains("Before: The nightliner home"), "{log}");
}

#[test]
fn a_title_is_looked_at_like_the_first_one_before_everybody_reads_it() {
    let (site, ..) = site();
    let ruth = site.session_of("ruth", &[Grant { role: Role::Facilitator, scope: Scope::Site }]);
    let seen = hidden(&page(&site, &ruth, TITLE), "seen");
    let long = "long ".repeat(30);
    for (wrong, said) in [
        ("My carer hits me", "may mean that somebody is not safe"),
        (" \u{200B} ", "Write what your topic is about."),
        (long.as_str(), "120"),
    ] {
        let again = page(&site, &ruth, to(&retitle(&site, &ruth, &seen, wrong)));
        assert!(again.contains(said) && again.contains(wrong.trim_matches(['\u{200B}', ' '])), "{wrong}: {again}");
    }
    let asks = page(&site, &ruth, to(&retitle(&site, &ruth, &seen, "Ring 07700 900123 for the bus")));
    assert!(asks.contains("name=\"found-title-0\"") && asks.contains("Ring 07700 900123 for the bus"), "{asks}");
    assert!(site.get(TOPIC).text().contains("Buses"), "nothing of it stands there yet");
    let asked = hidden(&asks, "asked-about");
    let fields = [("key", "01jd4x5zs00000000000000009"), ("seen", seen.as_str()), ("asked-about", asked.as_str())];
    let decided = [("title", "Ring 07700 900123 for the bus"), ("found-title-0", "leave")];
    to(&site.send(Ask::form(TITLE, &[&fields[..], &decided].concat()).cookie(&ruth)));
    let topic = site.get(TOPIC).text();
    assert!(topic.contains("for the bus") && !topic.contains("07700"), "{topic}");
}

#[test]
fn the_last_page_of_a_space_has_topics_on_it() {
    let (site, ..) = site();
    // Twenty beside the one on top: all of them stand on the first page.
    with_topics(&site, 20, 1);
    let first = site.get("/en/forum/travel").text();
    assert!((0..20).all(|n| first.contains(&format!("/travel/topic-{n}\""))) && first.contains("/travel/buses\""));
    assert!(!first.contains("page=2"), "{first}");
    let beyond = to(&site.get("/en/forum/travel?page=2")).to_owned();
    assert!(beyond.ends_with("/forum/travel?page=1"), "{beyond}");
    site.wait(site.app.store.pin_topic(&act("amira"), &key("topic-0"), false)).expect("no longer on top");
    assert!(site.get("/en/forum/travel").text().contains("page=2"));
    let second = page(&site, "", "/en/forum/travel?page=2");
    assert!(second.contains("/travel/buses\"") || second.contains("/travel/topic-"), "{second}");
    assert!(!second.contains("Nobody has started a topic"), "{second}");
}

#[test]
fn an_old_address_leads_to_the_page_with_its_posts_and_says_what_happened() {
    let (site, ..) = site();
    let new = NewTopic::own(key("trains"), words("Trains"), said("The train is late."));
    site.wait(site.app.store.start_topic(&act("ben"), &key("travel"), &new)).expect("a topic");
    for n in 2..=60 {
        for topic in ["buses", "trains"] {
            let new = NewPost::own(key(&format!("{topic}-{n}")), said(&format!("Number {n} of {topic}.")));
            site.wait(site.app.store.add_post(&act("ben"), &key(topic), &new)).expect("a post");
        }
    }
    let topic = |name: &str| site.wait(site.app.store.topic(&key(name))).expect("the topic");
    site.wait(site.app.store.merge_topics(&act("amira"), &topic("buses"), &topic("trains"))).expect("put together");
    // Sixty stand before them: the first of the second page is number 111 now.
    for (old, page_now, post) in [("", 2, "buses"), ("?page=2", 3, "buses-51"), ("?page=9", 3, "buses-60")] {
        let place = to(&site.get(&format!("{TOPIC}{old}"))).to_owned();
        assert!(place.ends_with(&format!("/forum/travel/trains?from=buses&page={page_now}")), "{old}: {place}");
        let shown = page(&site, "", &place);
        assert!(shown.contains(&format!("id=\"post-{post}\"")), "{old}");
        assert!(shown.contains("has been put together with this one") && shown.contains("<bdi>Buses</bdi>"), "{shown}");
    }
    // Once more: the first one has come all the way.
    let new = NewTopic::own(key("trams"), words("Trams"), said("The tram is full."));
    site.wait(site.app.store.start_topic(&act("ben"), &key("travel"), &new)).expect("a topic");
    site.wait(site.app.store.merge_topics(&act("amira"), &topic("trains"), &topic("trams"))).expect("put together");
    let place = to(&site.get(&format!("{TOPIC}?page=2"))).to_owned();
    assert!(place.ends_with("/forum/travel/trams?from=buses&page=3"), "{place}");
    assert!(page(&site, "", &place).contains("id=\"post-buses-51\""));
    let strange = page(&site, "", "/en/forum/travel/trams?from=nothing");
    assert!(!strange.contains("put together with this one"));
}

#[test]
fn a_topic_says_where_its_posts_went_and_an_old_link_to_one_of_them_leads_there() {
    let (site, ..) = site();
    for n in 2..=4 {
        let new = NewPost::own(key(&format!("post-{n}")), said(&format!("Number {n}.")));
        site.wait(site.app.store.add_post(&act("ben"), &key("buses"), &new)).expect("a post");
    }
    let topic = site.wait(site.app.store.topic(&key("buses"))).expect("the topic");
    let posts = vec![key("post-2"), key("post-3")];
    let split = NewSplit { key: key("fares"), words: words("What a ticket costs"), posts };
    site.wait(site.app.store.split_topic(&act("amira"), &topic, &split)).expect("a new topic");
    let shown = page(&site, "", &format!("{TOPIC}?page=1"));
    let notice = shown.split("Some posts of this topic are now in:").nth(1).expect("where they went");
    assert!(notice.contains("href=\"/en/forum/travel/fares\"") && notice.contains("What a ticket costs"), "{notice}");
    assert!(shown.contains("Moved there on") && notice.contains("<bdi>amira</bdi>"), "{shown}");
    for (post, moved) in [("post-2", true), ("post-3", true), ("post-4", false)] {
        assert!(shown.contains(&format!("id=\"post-{post}\"")), "{post}");
        assert_eq!(shown.contains(&format!("<span id=\"post-{post}\"")), moved, "{post}");
    }
    // Put together again, they are nowhere else.
    let made = site.wait(site.app.store.topic(&key("fares"))).expect("the new topic");
    let topic = site.wait(site.app.store.topic(&key("buses"))).expect("the topic");
    site.wait(site.app.store.merge_topics(&act("amira"), &made, &topic)).expect("put together");
    assert!(!site.get(TOPIC).text().contains("are now in:"));
}

#[test]
fn an_answer_goes_along_when_topics_are_put_together_while_somebody_writes_it() {
    let (site, _, ben) = site();
    let ruth = site.session_of("ruth", &[Grant { role: Role::Facilitator, scope: Scope::Site }]);
    let new = NewTopic::own(key("trains"), words("Trains"), said("The train is late."));
    site.wait(site.app.store.start_topic(&act("amira"), &key("travel"), &new)).expect("a topic");
    let fields = [("reply-to", "buses"), ("quote-2", "yes"), ("text", "So do I.")];
    assert_eq!(to(&preview(&site, &ben, &fields)), CHECK);
    let send = publish(&site, &ben);
    // What they keep beside it in the other topic is not lost either.
    let beside = [("text", "And the trains?"), ("do", "save")];
    site.send(Ask::form("/en/forum/travel/trains/say", &beside).cookie(&ben));
    let merge = Ask::form("/en/forum/travel/buses/merge", &[("key", &new_key(1)), ("into", "trains")]).cookie(&ruth);
    assert!(to(&site.send(merge)).contains("said=merged"));
    let whole = page(&site, &ben, "/en/forum/travel/trains");
    assert!(whole.contains("And the trains?") && whole.contains("So do I."), "what they wrote is there: {whole}");
    let answer = to(&site.send(send)).to_owned();
    assert!(answer.ends_with("/say/check?changed"), "both are shown first: {answer}");
    let check = page(&site, &ben, &answer);
    let (key_of_form, seen) = (hidden(&check, "key"), hidden(&check, "seen"));
    let fields = [("key", key_of_form.as_str()), ("seen", &seen), ("do", "publish")];
    let said = site.send(Ask::form("/en/forum/travel/trains/say/check", &fields).cookie(&ben));
    assert!(to(&said).contains("/forum/travel/trains?page=1&said=posted"), "{}", to(&said));
    let answer = post(&site, &key_of_form);
    assert_eq!((answer.topic, answer.reply_to), (key("trains"), Some(key("buses"))));
    assert_eq!(answer.words.text(Locale::DEFAULT), "And the trains?\n\nSo do I.");
    assert_eq!(answer.quote.map(|quote| quote.text).as_deref(), Some("I work until seven."));
}

#[test]
fn an_answer_follows_its_post_into_a_new_topic() {
    let (site, _, ben) = site();
    let ruth = site.session_of("ruth", &[Grant { role: Role::Facilitator, scope: Scope::Site }]);
    let fares = NewPost::own(key("fares"), said("A ticket is too dear."));
    site.wait(site.app.store.add_post(&act("amira"), &key("buses"), &fares)).expect("a post");
    assert_eq!(to(&preview(&site, &ben, &[("reply-to", "fares"), ("text", "I walk instead.")])), CHECK);
    let send = publish(&site, &ben);
    let made = new_key(1);
    let split = [("key", made.as_str()), ("title", "Fares"), ("posts-fares", "yes")];
    to(&site.send(Ask::form("/en/forum/travel/buses/split", &split).cookie(&ruth)));
    assert!(page(&site, &ben, TOPIC).contains("I walk instead."), "what they wrote is there");
    let said = to(&site.send(send)).to_owned();
    assert!(said.contains(&format!("/forum/travel/{made}?page=1&said=posted")), "{said}");
    let around = page(&site, "", &said);
    assert!(around.contains("I walk instead.") && around.contains("href=\"#post-fares\""), "{around}");
    // Words that are typed on the old page after the posts went.
    let late = [("reply-to", "fares"), ("text", "So do I, every day.")];
    let next = to(&preview(&site, &ben, &late)).to_owned();
    assert!(next.ends_with(&format!("/forum/travel/{made}/say/check")), "{next}");
}

#[test]
fn who_says_something_is_told_who_can_read_it() {
    let (site, _, ben) = site();
    let says = |text: &str| {
        preview(&site, &ben, &[("text", text)]);
        let said = site.send(publish(&site, &ben));
        page(&site, &ben, to(&said))
    };
    assert!(says("For everybody.").contains("now here for everyone to read"));
    let gate = Gate { reads: Access::Account, posts: Access::Account, ..Gate::open(key("travel")) };
    site.wait(site.app.store.set_gate(&act("amira"), &gate)).expect("for people with an account");
    let here = says("For us.");
    assert!(
        here.contains("for everybody who may read in this space") && !here.contains("for everyone to read"),
        "{here}"
    );
}

#[test]
fn what_waits_can_be_changed_and_taken_back_from_what_you_said() {
    let (site, _, ben) = site();
    for state in [PostState::Waiting, PostState::Held, PostState::ChangeAsked, PostState::Published] {
        let new = NewPost { state, ..NewPost::own(key(state.name()), said("What I said.")) };
        site.wait(site.app.store.add_post(&act("ben"), &key("buses"), &new)).expect("a post");
        let mine = page(&site, &ben, "/en/me/said");
        for end in ["change", "take-back"] {
            let link = format!("/en/forum/post/{}/{end}", state.name());
            assert!(mine.contains(&link), "{link}");
            page(&site, &ben, &link);
        }
    }
    let hidden = NewPost { state: PostState::Hidden, ..NewPost::own(key("hidden"), said("What I said.")) };
    site.wait(site.app.store.add_post(&act("ben"), &key("buses"), &hidden)).expect("a post");
    assert!(!page(&site, &ben, "/en/me/said").contains("/post/hidden/change"));
}

/// The posts of which somebody was told that they are named in them.
fn named_in(site: &TestServer, who: &str) -> Vec<String> {
    site.wait(server::news::tell_all(&site.app)).expect("told");
    let notices = site.wait(site.app.store.notices(&key(who), Which::Unread, None, 100)).expect("notices");
    let named = notices.into_iter().filter(|notice| notice.what.name() == "mentioned");
    named.map(|notice| notice.about.key.to_string()).collect()
}

#[test]
fn the_first_words_of_a_topic_and_changed_words_name_people_who_hear_of_it_once() {
    let (site, _, ben) = site();
    let fields = [("title", "Trains"), ("text", "Is the train better, @amira? @nobody knows.")];
    let (topic, sent) = client::say(site.address, &ben, "/en/forum/travel/new", &fields);
    assert!(to(&sent).contains("said=started"), "{}", to(&sent));
    assert_eq!(post(&site, &topic).names, [key("amira")], "she spoke in the space lately");
    assert_eq!(named_in(&site, "amira"), std::slice::from_ref(&topic));

    site.session_of("dot", &[]);
    let answer = NewPost::own(key("answer"), said("I take the train."));
    site.wait(site.app.store.add_post(&act("dot"), &key(&topic), &answer)).expect("a post");
    let change = |n: u32, version: &str, text: &str| {
        let fields = [("key", &*new_key(n)), ("version", version), ("text", text)];
        let changed = client::reword(site.address, &ben, &format!("/en/forum/post/{topic}/change"), &fields);
        assert!(to(&changed).contains("said=reworded"), "{}", to(&changed));
        post(&site, &topic).names
    };
    let both = [key("amira"), key("dot")];
    assert_eq!(change(1, "0", "Is the train better, @amira and @dot?"), both);
    assert_eq!(change(2, "1", "Is the train better?"), both, "who was called stays called");
    assert_eq!(change(3, "2", "Is it better, @dot?"), both);
    for who in ["amira", "dot"] {
        assert_eq!(named_in(&site, who), std::slice::from_ref(&topic), "{who} hears of it once");
    }
}

#[test]
fn nobody_hears_that_they_are_named_where_they_may_not_read() {
    let (site, ..) = site();
    let gate = Gate { reads: Access::Members, posts: Access::Members, ..Gate::open(key("peers")) };
    let space = Space { gate, key: key("peers"), words: words("Peers"), picture: "people".into(), topics: 0 };
    site.wait(site.app.store.add_space(&Act::of_the_site(now()), &space, 2)).expect("a space");
    let member = || [Grant { role: Role::Participant, scope: Scope::parse("space:peers").expect("a scope") }];
    let (eve, dot) = (site.session_of("eve", &member()), site.session_of("dot", &member()));
    for who in ["eve", "dot"] {
        let new = NewTopic::own(key(&format!("by-{who}")), words("Hello"), said("Here I am."));
        site.wait(site.app.store.start_topic(&act(who), &key("peers"), &new)).expect("a topic");
    }
    let new = [("title", "Us"), ("text", "Are you there, @eve?")];
    let (topic, _) = client::say(site.address, &dot, "/en/forum/peers/new", &new);
    assert_eq!(named_in(&site, "eve"), [topic]);
    site.wait(site.app.store.take_out(&act("dot"), &key("peers"), &key("eve"))).expect("taken out");
    let again = [("title", "Us again"), ("text", "Where have you gone, @eve?")];
    let (topic, _) = client::say(site.address, &dot, "/en/forum/peers/new", &again);
    assert_eq!(post(&site, &topic).names, [key("eve")], "she spoke there lately");
    assert!(!named_in(&site, "eve").contains(&topic), "and no longer reads there");

    // Nor does she learn by a name who speaks there, where she changes her own words.
    let fields = [("key", &*new_key(1)), ("version", "0"), ("text", "Is @dot there?")];
    client::reword(site.address, &eve, "/en/forum/post/by-eve/change", &fields);
    let hers = post(&site, "by-eve");
    assert_eq!((hers.version, hers.names), (1, vec![]));
}

#[test]
fn a_name_that_two_people_have_is_asked_about_where_a_topic_is_started() {
    let (site, amira, _) = site();
    let preferences = Preferences::default();
    let other =
        Person { key: key("ben-2"), name: "ben".into(), guest: false, preferences, locale: None, grants: vec![] };
    site.wait(site.app.store.add_person(&Act::of_the_site(now()), &other, None)).expect("a person");
    for who in ["ben", "ben-2"] {
        let answer = NewPost::own(key(&format!("answer-{who}")), said("I take the bus."));
        site.wait(site.app.store.add_post(&act(who), &key("buses"), &answer)).expect("a post");
    }
    let fields = [("title", "Trains"), ("text", "What do you say, @ben?"), ("do", "preview")];
    let sent = site.send(Ask::form("/en/forum/travel/new/say", &fields).cookie(&amira));
    let form = page(&site, &amira, to(&sent));
    assert!(form.contains("Take the @ away") && form.contains("What do you say, @ben?"), "{form}");
    let changed = [("key", &*new_key(1)), ("version", "0"), ("text", "@ben, the bus goes at six.")];
    let sent = site.send(Ask::form("/en/forum/post/buses/change", &changed).cookie(&amira));
    let back = site.send(Ask::get(to(&sent)).cookie(&amira));
    let form = page(&site, &amira, to(&back));
    assert!(form.contains("Take the @ away") && form.contains("@ben, the bus goes at six."), "{form}");
}
