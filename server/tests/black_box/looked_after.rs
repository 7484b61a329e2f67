//! People whose words a facilitator wrote down, and who are looked after: how they hear back, their consent, a lost code.

use crate::client::{Ask, Reply};
use crate::guests::{TOPIC, cookies};
use crate::recorded::{FORM, ONE, SEED, code, form, sign_in, typed, with_ruth};
use crate::site::{TestServer, key, now, site as the_site};
use domain::accounts::{Grant, Role, Scope};
use domain::content::{Locale, Version, Words};
use domain::forum::{NewPost, PostState};
use domain::notices::Channel;
use domain::record::Key;
use jiff::SignedDuration;
use server::news::tell_all;
use store::{Act, NewCard, Token};

const ADDRESS: &str = "1 Made Up Lane";
const LETTERS: [(&str, &str); 5] = [
    ("hear", "letter"),
    ("letter-name", "Dot Made-Up"),
    ("letter-address", ADDRESS),
    ("letter-form", "easy-read"),
    ("letter-language", "en"),
];
const RANG: [(&str, &str); 4] =
    [("first-name", "Dot"), ("text", "The pavement is too high."), ("how", "phone"), ("consent", "yes")];

fn facilitator(scope: &str) -> Grant {
    Grant { role: Role::Facilitator, scope: Scope::parse(scope).expect("a scope") }
}

fn page(site: &TestServer, cookie: &str, path: &str) -> Reply {
    site.send(Ask::get(path).cookie(cookie))
}

fn does(site: &TestServer, cookie: &str, path: &str, fields: &[(&str, &str)]) -> Reply {
    site.send(Ask::form(path, fields).cookie(cookie))
}

/// Dot rang, and Ruth writes down what she said: who Dot is here.
fn rang(site: &TestServer, ruth: &str, hear: &[(&str, &str)]) -> Key {
    let sent = site.send(form(ONE, &[&RANG[..], hear].concat()).cookie(ruth));
    assert_eq!(sent.status, 303, "{}", sent.text());
    site.wait(site.app.store.post(&key(&format!("{FORM}-1")))).expect("the post").by
}

/// Amira says something after it, some hours later.
fn answers(site: &TestServer, name: &str, hours: i64) {
    let words = Words::of(Version::standard(Locale::DEFAULT, None, "The council measures it."));
    let act = Act::of(&key("amira"), now() - SignedDuration::from_hours(10) + SignedDuration::from_hours(hours));
    site.wait(site.app.store.add_post(&act, &key("buses"), &NewPost::own(key(name), words))).expect("a post");
    site.wait(tell_all(&site.app)).expect("told");
}

#[test]
fn who_rang_gets_a_letter_when_somebody_answers_and_stops_the_letters_with_their_code() {
    let (site, ruth) = with_ruth();
    let hal = site.session_of("hal", &[facilitator("site")]);
    rang(&site, &ruth, &LETTERS);
    answers(&site, "answer", 1);
    assert_eq!(page(&site, &ruth, "/en/letters").status, 403, "she does not look after the whole site");
    let letters = page(&site, &hal, "/en/letters").text();
    for part in
        [ADDRESS, "Dot Made-Up", "class=\"bt-letter\"", "lang=\"en-simple\"", "data-form=\"easy-read\"", "Buses"]
    {
        assert!(letters.contains(part), "{part} is missing: {letters}");
    }
    let style = include_str!("../../../style/components/_notices.scss");
    let printed = style.split(":root:has(.bt-letter)").nth(1).and_then(|rest| rest.split("\n}").next());
    assert!(printed.is_some_and(|rules| rules.contains("@media print") && rules.contains("16pt")), "{style}");

    let field = |name: &str| {
        let value = letters.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("the field");
        value.split('"').next().unwrap_or_default().to_owned()
    };
    let (people, upto) = (field("people"), field("upto"));
    let sent = does(&site, &hal, "/en/letters", &[("people", &people), ("upto", &upto)]);
    assert_eq!(sent.header("location"), Some("/en/letters?said=letters-sent"));
    assert!(!page(&site, &hal, "/en/letters").text().contains(ADDRESS), "what was sent waits no more");

    let dot = cookies(&site.send(typed(&code(1))));
    assert!(page(&site, &dot, "/en/me/notices").text().contains(ADDRESS), "it is theirs to see");
    assert_eq!(does(&site, &dot, "/en/me/notices", &[("channel", "only-here")]).status, 303);
    answers(&site, "another", 2);
    assert!(!page(&site, &hal, "/en/letters").text().contains("bt-letter\""), "they want none any more");
}

#[test]
fn where_somebody_lives_comes_back_with_a_fault_and_stands_in_no_draft() {
    let (site, ruth) = with_ruth();
    let mut said = [&RANG[..], &LETTERS].concat();
    said.retain(|(name, _)| *name != "letter-form");
    let again = site.send(form(ONE, &said).cookie(&ruth));
    let text = again.text();
    assert_eq!(again.status, 422);
    for part in ["letter-form-error", ADDRESS, "Dot Made-Up", "The pavement is too high."] {
        assert!(text.contains(part), "{part} is missing: {text}");
    }
    let kept = [("draft-form", "recorded"), ("draft-place", "recorded/new/buses"), ("draft-locale", "en")];
    let typing = site.send(Ask::form("/api/drafts", &[&kept[..], &said].concat()).cookie(&ruth));
    assert_eq!(typing.status, 200, "{}", typing.text());
    let draft = page(&site, &ruth, ONE).text();
    assert!(draft.contains("The pavement is too high."), "{draft}");
    assert!(!draft.contains(ADDRESS) && !draft.contains("Made-Up"), "{draft}");
}

#[test]
fn a_facilitator_says_later_how_somebody_hears_and_sees_no_address_that_they_do_not_write_on_envelopes() {
    let (site, ruth) = with_ruth();
    site.add_space("home", "Home");
    let dot = rang(&site, &ruth, &[("hear", "no")]);
    let (person, hearing) = (format!("/en/recorded/people/{dot}"), format!("/en/recorded/people/{dot}/hearing"));
    let list = page(&site, &ruth, "/en/recorded/people").text();
    assert!(list.contains(&person), "{list}");
    let kept = does(&site, &ruth, &hearing, &LETTERS);
    assert_eq!(kept.header("location"), Some(format!("{person}?said=hear-back").as_str()));
    for path in [&person, &hearing] {
        let shown = page(&site, &ruth, path).text();
        assert!(shown.contains("easy read") && !shown.contains(ADDRESS), "{shown}");
    }
    let hal = site.session_of("hal", &[facilitator("site")]);
    assert!(page(&site, &hal, &hearing).text().contains(ADDRESS));
    let polish = [("hear", "letter"), ("letter-form", "standard"), ("letter-language", "pl")];
    assert_eq!(does(&site, &ruth, &hearing, &polish).status, 303, "an address that is left empty stays");
    let hearer = site.wait(site.app.store.hearers(std::slice::from_ref(&dot))).expect("how").remove(0);
    assert_eq!(hearer.person.locale, Locale::parse("pl"));
    assert_eq!(hearer.hearing.address.map(|text| text.0).as_deref(), Some(ADDRESS));

    let others = [
        site.session_of("jodie", &[]),
        site.session_of("joan", &[facilitator("space:home")]),
        site.session_of("mona", &[Grant { role: Role::Moderator, scope: Scope::Site }]),
        site.session_of("ada", &[Grant { role: Role::Administrator, scope: Scope::Site }]),
    ];
    for cookie in &others {
        for path in [&person, &hearing, &format!("{person}/code"), &format!("{person}/consent")] {
            assert_eq!(page(&site, cookie, path).status, 404, "{path}");
        }
        for path in [&hearing, &format!("{person}/code"), &format!("{person}/consent")] {
            assert_eq!(does(&site, cookie, path, &[("hear", "no"), ("key", FORM)]).status, 404, "{path}");
        }
        assert_eq!(page(&site, cookie, "/en/recorded/people").status, if *cookie == others[1] { 200 } else { 403 });
        assert!(!page(&site, cookie, "/en/recorded/people").text().contains(dot.as_str()));
    }
    let (still, _) = site.wait(site.app.store.hearing(&dot)).expect("how");
    assert_eq!(still.channel, Channel::Paper);
    assert_eq!(page(&site, "", &person).status, 303, "strangers are asked to sign in");
}

#[test]
fn facilitators_see_beside_a_post_who_asked_and_note_that_somebody_no_longer_agrees() {
    let (site, ruth) = with_ruth();
    let jodie = site.session_of("jodie", &[]);
    let dot = rang(&site, &ruth, &[("hear", "no")]);
    let beside = "Ruth asked them. They agreed on 19 November 2026. They said it.";
    let topic = page(&site, &ruth, TOPIC).text();
    assert!(topic.contains(beside) && topic.contains(&format!("/en/recorded/people/{dot}")), "{topic}");
    for others in [page(&site, &jodie, TOPIC).text(), site.get(TOPIC).text()] {
        assert!(others.contains("The pavement is too high.") && !others.contains("asked them"), "{others}");
    }
    let person = format!("/en/recorded/people/{dot}");
    let noted = does(&site, &ruth, &format!("{person}/consent"), &[]);
    assert_eq!(noted.header("location"), Some(format!("{person}?said=consent").as_str()));
    assert!(!site.get(TOPIC).text().contains("The pavement is too high."));
    let shown = page(&site, &ruth, &person).text();
    assert!(shown.contains("They no longer agree: ruth noted it on 20 November 2026."), "{shown}");
    assert_eq!(does(&site, &ruth, &format!("{person}/consent"), &[]).status, 303, "noted twice");
    let post = site.wait(site.app.store.post(&key(&format!("{FORM}-1")))).expect("the post");
    assert_eq!((post.state, post.withdrawn_at), (PostState::Withdrawn, Some(now())));
}

#[test]
fn words_that_were_hidden_and_to_which_somebody_no_longer_agrees_do_not_come_back_to_readers() {
    let (site, ruth) = with_ruth();
    let dot = rang(&site, &ruth, &[("hear", "no")]);
    let store = &site.app.store;
    let post = || site.wait(store.post(&key(&format!("{FORM}-1")))).expect("the post");
    site.wait(store.set_post_state(&the_site(), &post(), PostState::Hidden, "hid a post")).expect("hidden");
    assert_eq!(does(&site, &ruth, &format!("/en/recorded/people/{dot}/consent"), &[]).status, 303);
    site.wait(store.set_post_state(&the_site(), &post(), PostState::Published, "put back a post")).expect("back");
    assert!(!site.get(TOPIC).text().contains("The pavement is too high."));
}

#[test]
fn who_lost_their_code_gets_a_new_one_from_a_facilitator_and_the_old_one_is_worth_nothing() {
    let (site, ruth) = with_ruth();
    let dot = rang(&site, &ruth, &[("hear", "no")]);
    let session = cookies(&site.send(typed(&code(1))));
    assert_eq!(page(&site, &session, "/en/notices").status, 200);
    let (path, again) = (format!("/en/recorded/people/{dot}/code"), "01jd4x5zs0000000000000000f");
    let made = does(&site, &ruth, &path, &[("key", again)]);
    let shown_at = format!("{path}/{again}");
    assert_eq!(made.header("location"), Some(shown_at.as_str()));
    assert_eq!(does(&site, &ruth, &path, &[("key", again)]).header("location"), Some(shown_at.as_str()), "sent twice");
    let new = NewCard::of_person(&Token::parse(SEED).expect("a secret"), &dot, &key(again));
    let word = |card: &NewCard| format!("<li>{}</li>", card.phrase.as_str().split(' ').next().unwrap_or_default());
    let slip = page(&site, &ruth, &shown_at);
    assert!(slip.text().contains(&word(&new)) && slip.text().contains("bt-slip"), "{}", slip.text());
    assert_eq!(slip.header("cache-control"), Some("no-store"));
    let later = page(&site, ruth.split(';').next().expect("the session"), &shown_at).text();
    assert!(!later.contains(&word(&new)), "nobody can show it later: {later}");
    assert_eq!((sign_in(&site, &code(1)), sign_in(&site, &new)), (422, 303));
    assert_eq!(page(&site, &session, "/en/notices").status, 303, "whoever had the old code is signed out");

    let theirs = cookies(&site.send(typed(&new)));
    let account = does(&site, &theirs, "/en/me/account", &[("shown-name", "Dot"), ("email", "")]);
    assert_eq!(account.header("location"), Some("/en/me?said=account"));
    for (end, fields) in [("code", &[("key", FORM)][..]), ("hearing", &LETTERS)] {
        let path = format!("/en/recorded/people/{dot}/{end}");
        assert_eq!(page(&site, &ruth, &path).status, 403, "{path}");
        assert_eq!(does(&site, &ruth, &path, fields).status, 403, "an account is its owner's: {path}");
    }
    assert_eq!(sign_in(&site, &new), 303);
}

#[test]
fn nobody_gets_a_code_for_a_guest_who_has_a_role_here() {
    let (site, ruth) = with_ruth();
    let dot = rang(&site, &ruth, &[("hear", "no")]);
    let role = Grant { role: Role::Participant, scope: Scope::parse("space:travel").expect("a scope") };
    site.wait(site.app.store.give_role(&the_site(), &dot, &role)).expect("a role");
    assert_eq!(does(&site, &ruth, &format!("/en/recorded/people/{dot}/code"), &[("key", FORM)]).status, 403);
    assert_eq!(sign_in(&site, &code(1)), 303, "the code that they have works");
}
