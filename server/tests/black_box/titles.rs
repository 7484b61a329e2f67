//! What a topic is called: its first title, and another one that somebody gives it who looks after its space.

use crate::client::{Ask, Reply};
use crate::saying::{hidden, to};
use crate::site::{TestServer, key};
use crate::talk::{TOPIC, new_key, page, site};
use domain::accounts::{Grant, Role, Scope};
use domain::content::Locale;

const TITLE: &str = "/en/forum/travel/buses/title";

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
