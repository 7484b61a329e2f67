//! Changing one's own words and what stands beside them, and taking them back.

use crate::client::{self, Ask};
use crate::saying::{hidden, to};
use crate::site::{key, now};
use crate::talk::{TOPIC, act, new_key, page, post, said, site};
use domain::content::recordings::{Link, Media};
use domain::content::{Block, Form, Locale, Version, Words};
use domain::forum::{Attachment, AttachmentKind, NewPost, PostState};
use jiff::SignedDuration;
use store::Act;

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
    let photo = |cookie: &str| site.send(Ask::get(&format!("{builder}/photo")).cookie(cookie)).status;
    assert_eq!([photo(&amira), photo(&ben)], [200, 403], "nor adds to it");

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
