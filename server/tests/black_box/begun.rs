//! What somebody has begun to write: they find it on their own page, and nobody else does.

use crate::client::Ask;
use crate::guests::{cookies, with_a_topic, written};
use crate::saying::{SAY, page, photo, picture, site, write};
use crate::site::{TestServer, key, now, site as the_site};
use domain::accounts::{CardPhrase, Helped, NewInvitation, Permission};
use domain::content::{Locale, Version, Words};
use domain::form::Fields;
use domain::forum::{NewPost, PostState, TopicState};
use domain::talk::NewTopicState;
use store::{Act, Draft, DraftPlace};

const ME: &str = "/en/me";
const TITLE: &str = "What you have begun to write";
const MINE: &str = "I have begun to say this.";

/// The way to go on with it.
fn go_on() -> String {
    format!("href=\"{SAY}\"")
}

/// The page of the first draft in the list.
fn first(me: &str) -> String {
    let key = me.split("/en/me/begun/").nth(1).and_then(|rest| rest.split('"').next()).expect("a draft in the list");
    format!("/en/me/begun/{key}")
}

/// Keeps a draft of Dot's.
fn keeps(site: &TestServer, form: &str, place: &str, text: &str) {
    let place = DraftPlace { owner: "dot".into(), form: form.into(), place: place.into() };
    let fields = Fields([("text".to_owned(), text.to_owned())].into());
    site.wait(site.app.store.keep_draft(&place, &Draft { fields, faults: vec![] }, now())).expect("kept");
}

#[test]
fn what_somebody_has_begun_stands_on_their_own_page_until_they_throw_it_away() {
    let (site, dot) = site();
    let kez = site.session_of("kez", &[]);
    assert!(!page(&site, &dot, ME).contains(TITLE), "where nothing was begun, nothing is said");
    write(&site, &dot, MINE, "save");
    photo(&site, &dot, "A ramp.", &picture());
    let me = page(&site, &dot, ME);
    for part in [TITLE, MINE, &go_on(), "Buses", "Kept on 20 November 2026"] {
        assert!(me.contains(part), "{part} is missing: {me}");
    }
    let draft = first(&me);
    let all = page(&site, &dot, &draft);
    assert!(all.contains(MINE) && all.contains("A ramp.") && all.contains(&go_on()), "{all}");

    for other in [kez.as_str(), ""] {
        assert!(!page(&site, other, ME).contains(MINE));
        assert_eq!(site.send(Ask::get(&draft).cookie(other)).status, 404, "it is nobody else's");
        site.send(Ask::form(&draft, &[]).cookie(other));
    }
    assert!(page(&site, &dot, SAY).contains(MINE), "nobody else throws it away");

    let place = DraftPlace { owner: "dot".into(), form: "say".into(), place: "forum/travel/buses/say".into() };
    let added = site.wait(site.app.store.attachments(&place)).expect("what was added");
    let file = site.app.files.path(added[0].file().expect("a file"));
    assert!(file.is_file());
    for _ in 0..2 {
        let thrown = site.send(Ask::form(&draft, &[]).cookie(&dot));
        assert_eq!(thrown.header("location"), Some("/en/me?said=thrown-away"), "twice is once");
    }
    assert!(!page(&site, &dot, ME).contains(TITLE) && !page(&site, &dot, SAY).contains(MINE));
    assert!(!file.exists(), "the photo goes with it");
}

#[test]
fn words_whose_topic_was_closed_or_is_gone_can_be_copied() {
    let (site, _) = site();
    let kez = site.session_of("kez", &[]);
    write(&site, &kez, MINE, "save");
    let store = &site.app.store;
    let why = Words::of(Version::standard(Locale::DEFAULT, None, "The bus goes at nine now."));
    let closed = NewTopicState { state: TopicState::Closed, why: Some(why) };
    site.wait(store.set_topic_state(&the_site(), &key("buses"), &closed)).expect("closed");
    let me = page(&site, &kez, ME);
    assert!(me.contains("Nobody can say anything more in this topic.") && me.contains("Buses"), "{me}");
    assert!(me.contains(MINE) && !me.contains(&go_on()), "{me}");

    let post = site.wait(store.post(&key("buses"))).expect("the post");
    site.wait(store.set_post_state(&the_site(), &post, PostState::Hidden, "hid a post")).expect("hidden");
    let me = page(&site, &kez, ME);
    assert!(me.contains("You can no longer write there") && !me.contains("Buses"), "{me}");
    let all = page(&site, &kez, &first(&me));
    assert!(all.contains(MINE) && !all.contains(&go_on()) && !all.contains("Buses"), "{all}");
    site.send(Ask::form(&first(&me), &[]).cookie(&kez));
    assert!(!page(&site, &kez, ME).contains(TITLE));
}

#[test]
fn strangers_and_guests_find_what_they_have_begun_too() {
    let site = with_a_topic(TestServer::start());
    let visitor = format!("bt_visitor={}", site.get(SAY).cookie("bt_visitor").expect("a visitor"));
    write(&site, &visitor, MINE, "save");
    assert!(page(&site, &visitor, ME).contains(MINE));
    assert!(!site.get(ME).text().contains(MINE), "the page is not kept for others");
    let guest = cookies(&site.send(written(&site, &visitor, MINE, &[("name", "Robin")]).1));
    assert!(!page(&site, &guest, ME).contains(TITLE), "it is said now");
    write(&site, &guest, "And this is not.", "save");
    let me = page(&site, &guest, ME);
    assert!(me.contains(TITLE) && me.contains("And this is not.") && me.contains(&go_on()), "{me}");
}

#[test]
fn whoever_sits_beside_somebody_sees_no_draft_about_held_words_or_about_others() {
    let (site, dot) = site();
    site.session_of("sam", &[]);
    let (store, act, sam) = (&site.app.store, Act::of(&key("dot"), now()), Act::of(&key("sam"), now()));
    let (phrase, may) = (CardPhrase::parse("apple river lamp 0001").expect("words"), vec![Permission::SignIn]);
    let new = NewInvitation { key: key("sam"), may: may.clone(), until: jiff::civil::date(2026, 12, 20) };
    let until = now() + jiff::SignedDuration::from_hours(24 * 30);
    site.wait(store.invite_supporter(&act, &new, until, &phrase)).expect("invited");
    site.wait(store.accept_invitation(&sam, &phrase)).expect("accepted");
    let helped = Helped { support: key("sam"), person: key("dot"), name: "dot".into(), may };
    let session = site.wait(store.start_session_beside(&sam, &helped)).expect("a session");
    let beside = format!("bt_session={}", session.secret());

    let words = Words::of(Version::standard(Locale::DEFAULT, None, "He hits me."));
    let held = NewPost { state: PostState::Held, ..NewPost::own(key("held"), words) };
    site.wait(store.add_post(&act, &key("buses"), &held)).expect("a post");
    keeps(&site, "say", "forum/travel/buses/say", MINE);
    keeps(&site, "say", "forum/post/held/say", "He hit me on Monday.");
    keeps(&site, "change", "forum/post/held/change", "He hit me on Tuesday.");
    keeps(&site, "decide", "moderation/posts/rude", "Ben was rude.");
    let (alone, together) = (page(&site, &dot, ME), page(&site, &beside, ME));
    assert!(alone.contains(MINE) && together.contains(MINE), "{together}");
    for theirs in ["He hit me on Monday.", "He hit me on Tuesday.", "Ben was rude."] {
        assert!(alone.contains(theirs) && !together.contains(theirs), "{theirs}: {together}");
    }
    for draft in site.wait(store.begun("dot")).expect("drafts").iter().filter(|one| !one.place.contains("buses")) {
        let path = format!("/en/me/begun/{}", draft.key);
        assert_eq!(site.send(Ask::get(&path).cookie(&beside)).status, 404);
        assert_eq!(site.send(Ask::get(&path).cookie(&dot)).status, 200);
    }
}
