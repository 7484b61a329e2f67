//! Who is let into a space for its members, by those who look after it, and is taken out of it again or leaves.

use crate::client::{Ask, Reply};
use crate::news::{decoded, hours, letters};
use crate::notices::links;
use crate::site::{TestServer, key, now, site};
use domain::accounts::{
    CardPhrase, EmailAddress, Grant, Helped, NewInvitation, Permission, Person, Preferences, Role, Scope,
};
use domain::content::{Form, Locale, Version, Words};
use domain::forum::{Access, Gate, NewTopic, Space};
use domain::notices::{Channel, Hearing};
use domain::requests::Personal;
use server::news::tell_all;
use store::Act;

const MEMBERS: &str = "/en/forum/peers/members";
const TOPIC: &str = "/en/forum/peers/us";
const LEAVE: &str = "/en/forum/peers/leave";
/// Where somebody finds themselves who has left.
const LEFT: &str = "/en/forum?said=left-space";

fn words(title: Option<&str>, text: &str) -> Words {
    Words::of(Version::standard(Locale::DEFAULT, title.map(str::to_owned), text))
}

fn session(server: &TestServer, name: &str, role: Role, scope: &str) -> String {
    server.session_of(name, &[Grant { role, scope: Scope::parse(scope).expect("a scope") }])
}

/// A site with a space for members in which somebody spoke, the session of who looks after it, and Ben's, who is none.
fn peers() -> (TestServer, String, String) {
    let server = TestServer::start();
    let gate = Gate { reads: Access::Members, posts: Access::Members, ..Gate::open(key("peers")) };
    let (key_of_space, name) = (key("peers"), words(Some("Peers"), ""));
    let space = Space { gate, key: key_of_space, words: name, picture: "people".into(), topics: 0 };
    server.wait(server.app.store.add_space(&site(), &space, 1)).expect("a space");
    let ruth = session(&server, "ruth", Role::Facilitator, "space:peers");
    let ben = server.session_of("ben", &[]);
    let new = NewTopic::own(key("us"), words(Some("Us"), ""), words(None, "Between us."));
    server.wait(server.app.store.start_topic(&Act::of(&key("ruth"), now()), &key("peers"), &new)).expect("a topic");
    (server, ruth, ben)
}

fn get(server: &TestServer, cookie: &str, path: &str) -> Reply {
    server.send(Ask::get(path).cookie(cookie))
}

/// A page as somebody reads it, without the marks between its words.
fn page(server: &TestServer, cookie: &str, path: &str) -> String {
    let reply = get(server, cookie, path);
    assert_eq!(reply.status, 200, "{path}");
    reply.text().replace("<!>", "")
}

fn let_in(server: &TestServer, cookie: &str, who: &str) -> Reply {
    server.send(Ask::form(MEMBERS, &[("who", who)]).cookie(cookie))
}

fn take_out(server: &TestServer, cookie: &str, who: &str) -> Reply {
    server.send(Ask::form(&format!("{MEMBERS}/{who}/out"), &[]).cookie(cookie))
}

fn leave(server: &TestServer, cookie: &str) -> Reply {
    server.send(Ask::form(LEAVE, &[]).cookie(cookie))
}

fn set_gate(server: &TestServer, gate: &Gate) {
    server.wait(server.app.store.set_gate(&site(), gate)).expect("a gate");
}

fn tell(server: &TestServer) {
    server.wait(tell_all(&server.app)).expect("told");
}

/// Adds somebody who gets letters by e-mail.
fn hears_by_mail(server: &TestServer, name: &str, locale: Locale) {
    let (preferences, locale) = (Preferences::default(), Some(locale));
    let person = Person { key: key(name), name: name.into(), guest: false, preferences, locale, grants: vec![] };
    let email = EmailAddress::parse(&format!("{name}@example.org")).expect("an address");
    server.wait(server.app.store.add_person(&site(), &person, Some(&email))).expect("a person");
}

/// Somebody whom Ben lets read for him: the cookie of their session.
fn reads_for_ben(server: &TestServer) -> String {
    let (store, hal) = (&server.app.store, server.session_of("hal", &[]));
    let words = CardPhrase::parse("apple river lamp 0001").expect("words");
    let new = NewInvitation { key: key("hal"), may: vec![Permission::Read], until: jiff::civil::date(2026, 12, 20) };
    server.wait(store.invite_supporter(&Act::of(&key("ben"), now()), &new, hours(24), &words)).expect("invited");
    server.wait(store.accept_invitation(&Act::of(&key("hal"), now()), &words)).expect("accepted");
    hal
}

/// A session of somebody with a supporter beside them, whom they met by this invitation.
fn beside(server: &TestServer, who: &str, phrase: &str) -> String {
    let (store, name) = (&server.app.store, format!("hal-{who}"));
    server.session_of(&name, &[]);
    let (person, helper) = (Act::of(&key(who), now()), Act::of(&key(&name), now()));
    let (words, may) = (CardPhrase::parse(phrase).expect("words"), vec![Permission::SignIn]);
    let new = NewInvitation { key: key(&name), may: may.clone(), until: jiff::civil::date(2026, 12, 20) };
    server.wait(store.invite_supporter(&person, &new, hours(24), &words)).expect("invited");
    server.wait(store.accept_invitation(&helper, &words)).expect("accepted");
    let helped = Helped { support: key(&name), person: key(who), name: who.into(), may };
    let together = server.wait(store.start_session_beside(&helper, &helped)).expect("a session");
    format!("bt_session={}", together.secret())
}

fn to(reply: &Reply) -> Option<&str> {
    reply.header("location")
}

/// Adds somebody who has the name of another one.
fn namesake(server: &TestServer, person: &str, name: &str, email: Option<&str>, guest: bool) {
    let preferences = Preferences::default();
    let person = Person { key: key(person), name: name.into(), guest, preferences, locale: None, grants: vec![] };
    let email = email.map(|address| EmailAddress::parse(address).expect("an address"));
    server.wait(server.app.store.add_person(&site(), &person, email.as_ref())).expect("a person");
}

#[test]
fn who_looks_after_a_space_lets_somebody_in_and_takes_them_out_at_once_and_the_log_has_both() {
    let (server, ruth, ben) = peers();
    assert!(page(&server, &ruth, "/en/forum/peers/settings").contains(MEMBERS), "there is a way to the page");
    assert_eq!(get(&server, &ben, TOPIC).status, 404);
    let in_now = format!("{MEMBERS}?said=let-in");
    for time in ["let in", "the same form, sent twice"] {
        assert_eq!(to(&let_in(&server, &ruth, " ben ")), Some(in_now.as_str()), "{time}");
    }
    assert_eq!(get(&server, &ben, TOPIC).status, 200);
    let members = page(&server, &ruth, &in_now);
    for part in ["This person is a member now.", "20 November 2026", "let in by <bdi>ruth</bdi>", "another role here"] {
        assert!(members.contains(part), "{part} is missing: {members}");
    }
    assert_eq!(get(&server, &ben, MEMBERS).status, 403, "a member does not choose members");

    let out = format!("{MEMBERS}/ben/out");
    assert!(members.contains(&out) && !members.contains("/members/ruth/out"), "{members}");
    assert!(page(&server, &ruth, &out).contains("Take ben out of this space?"));
    assert_eq!(get(&server, &ben, TOPIC).status, 200, "asking takes nobody out");
    for time in ["taken out", "pressed twice"] {
        let reply = server.send(Ask::form(&out, &[]).cookie(&ruth));
        assert_eq!(to(&reply), Some(format!("{MEMBERS}?said=taken-out").as_str()), "{time}");
    }
    assert_eq!(get(&server, &ben, TOPIC).status, 404, "in the session that he has");
    assert!(!page(&server, &ben, "/en/forum").contains("Peers"));
    assert_eq!(to(&get(&server, &ruth, &out)), Some(MEMBERS), "who is no member is not asked about");

    let mona = session(&server, "mona", Role::Moderator, "site");
    let log = page(&server, &mona, "/en/moderation/log");
    let lines = |what: &str| log.matches(&format!("<strong>{what}</strong>")).count();
    assert_eq!(lines("Made a person a member of the space"), 1, "{log}");
    assert_eq!(lines("Took a person out of the space"), 1, "{log}");
    assert_eq!(to(&let_in(&server, &ruth, "ben")), Some(in_now.as_str()), "it can be undone");
    assert_eq!(get(&server, &ben, TOPIC).status, 200);
}

#[test]
fn whoever_is_not_found_or_not_clear_is_let_in_by_nobody_and_what_was_typed_stays() {
    let (server, ruth, ben) = peers();
    namesake(&server, "ben-2", "ben", Some("ben@example.org"), false);
    namesake(&server, "guest", "Dot", None, true);
    for (who, said) in [
        ("", "Write whom you let in."),
        ("Nobody at all", "Nobody with an account has this name or address."),
        ("nobody@example.org", "Nobody with an account has this name or address."),
        // A guest has no account that one could know them by.
        ("Dot", "Nobody with an account has this name or address."),
        ("ben", "More than one person is called that."),
        ("ruth", "Nobody lets themselves in."),
    ] {
        let reply = let_in(&server, &ruth, who);
        let form = reply.text();
        assert_eq!(reply.status, 422, "{who}: {form}");
        assert!(form.contains(said) && form.contains(&format!("value=\"{who}\"")), "{who}: {form}");
    }
    assert_eq!(get(&server, &ben, TOPIC).status, 404);
    assert_eq!(let_in(&server, &ruth, "Ben@Example.org").status, 303, "an address says which of the two");
    let members = page(&server, &ruth, MEMBERS);
    assert!(members.contains("/members/ben-2/out") && !members.contains("/members/ben/out"), "{members}");
    assert!(!members.contains("ben@example.org"), "nobody reads the address of another one");
}

#[test]
fn who_runs_the_site_lets_in_others_and_not_themselves_and_nobody_else_lets_in_anybody() {
    let (server, _, ben) = peers();
    let sunita = session(&server, "sunita", Role::Administrator, "site");
    assert!(let_in(&server, &sunita, "sunita").text().contains("Nobody lets themselves in."));
    assert_eq!(get(&server, &sunita, TOPIC).status, 404);
    assert_eq!(let_in(&server, &sunita, "ben").status, 303);
    assert_eq!(get(&server, &ben, TOPIC).status, 200);

    server.session_of("dot", &[]);
    let outside = session(&server, "elsewhere", Role::Facilitator, "space:elsewhere");
    let mona = session(&server, "mona", Role::Moderator, "site");
    for (who, cookie, status) in [
        ("a stranger", "", 404),
        ("who looks after another space", outside.as_str(), 404),
        ("a member", ben.as_str(), 403),
        ("a moderator", mona.as_str(), 403),
    ] {
        assert_eq!(get(&server, cookie, MEMBERS).status, status, "{who}");
        assert_eq!(let_in(&server, cookie, "dot").status, status, "{who}");
        let out = server.send(Ask::form(&format!("{MEMBERS}/ben/out"), &[]).cookie(cookie));
        assert_eq!(out.status, status, "{who}");
    }
    assert_eq!(get(&server, &ben, TOPIC).status, 200, "nobody took him out");
    assert!(!page(&server, &sunita, MEMBERS).contains("<bdi>dot</bdi>"));
}

#[test]
fn who_is_let_in_hears_once_who_did_it_and_where_on_the_site_and_in_a_letter_in_their_own_form() {
    let (server, ruth, ben) = peers();
    hears_by_mail(&server, "dot", Locale::DEFAULT.in_form(Form::EasyRead));
    for who in ["ben", "ben", "dot"] {
        assert_eq!(let_in(&server, &ruth, who).status, 303, "{who}");
    }
    tell(&server);
    let news = page(&server, &ben, "/en/notices");
    let says = "<bdi>ruth</bdi> let you into this space. You can read here now, and say something too.";
    for part in ["News: 1 new", "Peers", says] {
        assert!(news.contains(part), "{part} is missing: {news}");
    }
    let [notice]: [String; 1] = links(&news).try_into().expect("one notice");
    assert_eq!(to(&get(&server, &ben, &notice)), Some("/en/forum/peers"));
    assert!(!page(&server, &ben, "/en/forum/peers").contains("News: 1 new"), "he has read it");
    assert!(links(&page(&server, &ruth, "/en/notices")).is_empty(), "who did it hears nothing of it");

    assert!(letters(&server, now()).is_empty(), "not before the morning");
    let sent = letters(&server, hours(24));
    assert_eq!(sent.len(), 1, "Ben has given no address");
    let letter = decoded(&sent[0]);
    for part in [
        "To: dot@example.org",
        "Peers",
        "ruth let you into this space.",
        "You can say something here too.",
        "/en-simple/forum/peers",
        "Or they are about you.",
    ] {
        assert!(letter.contains(part), "{part} is missing: {letter}");
    }
    let head = letter.split("\r\n\r\n").next().expect("the head");
    assert!(!head.contains("Peers") && !head.contains("ruth"), "nothing of it stands on the outside: {head}");
}

#[test]
fn who_is_taken_out_hears_it_without_the_name_of_a_space_that_they_no_longer_see() {
    let (server, ruth, ben) = peers();
    hears_by_mail(&server, "dot", Locale::DEFAULT);
    for who in ["ben", "dot"] {
        assert_eq!(let_in(&server, &ruth, who).status, 303, "{who}");
    }
    tell(&server);
    for who in ["ben", "dot", "ben"] {
        assert_eq!(take_out(&server, &ruth, who).status, 303, "{who}");
    }
    tell(&server);
    let says = ["A space of the forum", "You were taken out of this space.", "you can still read your own words"];
    let secrets = ["Peers", "forum/peers", "let you into"];
    let tells_no_more = |text: &str| {
        for part in says {
            assert!(text.contains(part), "{part} is missing: {text}");
        }
        for secret in secrets {
            assert!(!text.contains(secret), "{secret} is there: {text}");
        }
    };
    let news = page(&server, &ben, "/en/notices");
    tells_no_more(&news);
    assert!(news.contains("News: 1 new"), "that he was let in is neither shown nor counted: {news}");
    let [notice]: [String; 1] = links(&news).try_into().expect("one notice");
    assert_eq!(to(&get(&server, &ben, &notice)), Some("/en/forum"), "to a page that he may see");
    let news = page(&server, &ben, "/en/notices");
    tells_no_more(&news);
    assert!(!news.contains("News: 1 new"), "he has read it: {news}");

    let sent = letters(&server, hours(24));
    assert_eq!(sent.len(), 1);
    tells_no_more(&decoded(&sent[0]));

    // Let in again, at another time, he hears of it again. The space has its name, and what stands there of before is past.
    let again = Act::of(&key("ruth"), hours(-1));
    server.wait(server.app.store.let_in(&again, &key("peers"), &key("ben"))).expect("let in again");
    tell(&server);
    let news = page(&server, &ben, "/en/notices");
    assert_eq!(news.matches("let you into this space").count(), 2, "{news}");
    assert!(news.contains("News: 2 new") && !news.contains("A space of the forum"), "{news}");
    assert!(news.contains("You were taken out of this space.") && !news.contains("no longer a member"), "{news}");
    let easy = page(&server, &ben, "/en-simple/notices");
    assert!(easy.contains("A person took you out of this space."), "{easy}");
    assert!(!easy.contains("You are not a member"), "he is one: {easy}");
}

#[test]
fn a_letter_to_who_was_taken_out_says_that_it_is_new_for_them_and_not_that_they_follow_it() {
    let (server, ruth, _) = peers();
    hears_by_mail(&server, "dot", Locale::DEFAULT);
    hears_by_mail(&server, "eve", Locale::DEFAULT.in_form(Form::EasyRead));
    namesake(&server, "amy", "amy", None, false);
    let [name, address] = ["Amy Made-Up", "1 Made Up Lane"].map(|text| Some(Personal(text.into())));
    let on_paper = Hearing { channel: Channel::Paper, quiet: None, name, address };
    server.wait(server.app.store.keep_hearing(&site(), &key("amy"), &on_paper, None)).expect("kept");
    for who in ["dot", "eve", "amy"] {
        assert_eq!(let_in(&server, &ruth, who).status, 303, "{who}");
        assert_eq!(take_out(&server, &ruth, who).status, 303, "{who}");
    }
    tell(&server);
    let mut told: Vec<String> = letters(&server, hours(24)).iter().map(|letter| decoded(letter)).collect();
    assert_eq!(told.len(), 2);
    let prints = session(&server, "rose", Role::Facilitator, "site");
    told.push(page(&server, &prints, "/en/letters"));
    for letter in told {
        assert!(letter.contains("This is new for you."), "{letter}");
        assert!(!letter.contains("in what you follow") && !letter.contains("things that you follow"), "{letter}");
    }
}

#[test]
fn who_is_taken_out_of_a_space_that_they_can_still_read_hears_which_one_it_is() {
    let (server, ruth, ben) = peers();
    let gate = Gate { posts: Access::Members, ..Gate::open(key("peers")) };
    set_gate(&server, &gate);
    assert_eq!(let_in(&server, &ruth, "ben").status, 303);
    assert_eq!(take_out(&server, &ruth, "ben").status, 303);
    tell(&server);
    let news = page(&server, &ben, "/en/notices");
    assert!(news.contains("Peers") && news.contains("You were taken out of this space."), "{news}");
    for notice in links(&news) {
        assert_eq!(to(&get(&server, &ben, &notice)), Some("/en/forum/peers"));
    }
}

#[test]
fn who_was_taken_out_before_it_was_told_never_hears_the_name_and_a_supporter_who_reads_for_them_hears_nothing() {
    let (server, ruth, ben) = peers();
    let hal = reads_for_ben(&server);
    assert_eq!(let_in(&server, &ruth, "ben").status, 303);
    assert_eq!(take_out(&server, &ruth, "ben").status, 303);
    tell(&server);
    let news = page(&server, &ben, "/en/notices");
    assert_eq!(links(&news).len(), 1, "{news}");
    assert!(!news.contains("Peers"), "{news}");
    let read = page(&server, &hal, "/en/supporting/ben");
    assert!(!read.contains("Peers") && !read.contains("A space of the forum"), "{read}");
}

#[test]
fn a_member_leaves_by_themselves_is_told_what_is_different_then_and_the_log_has_it_once() {
    let (server, ruth, ben) = peers();
    assert_eq!(let_in(&server, &ruth, "ben").status, 303);
    assert!(
        page(&server, &ben, "/en/forum/peers").contains(&format!("href=\"{LEAVE}\"")),
        "there is a way to the page"
    );
    let asked = page(&server, &ben, LEAVE);
    for part in [
        "Do you want to leave this space?",
        "Peers",
        "You will no longer see what people say here.",
        "What you said here stays.",
        "If you want to come back, ask somebody who looks after this space.",
    ] {
        assert!(asked.contains(part), "{part} is missing: {asked}");
    }
    let (mine, _) = crate::client::say(server.address, &ben, TOPIC, &[("text", "I was with you.")]);
    assert_eq!(get(&server, &ben, TOPIC).status, 200, "asking changes nothing");

    for time in ["left", "pressed twice"] {
        assert_eq!(to(&leave(&server, &ben)), Some(LEFT), "{time}");
    }
    let forum = page(&server, &ben, LEFT);
    assert!(forum.contains("You have left the space.") && !forum.contains("Peers"), "{forum}");
    for path in [TOPIC, "/en/forum/peers"] {
        assert_eq!(get(&server, &ben, path).status, 404, "{path}, in the session that he has");
    }
    assert_eq!(to(&get(&server, &ben, LEAVE)), Some(LEFT), "who has left is not asked again");
    assert!(page(&server, &ruth, TOPIC).contains("I was with you."), "what he said stays");
    assert!(page(&server, &ben, &format!("/en/forum/post/{mine}")).contains("I was with you."), "and he reads it");
    assert!(!page(&server, &ruth, MEMBERS).contains("/members/ben/out"));
    tell(&server);
    assert!(links(&page(&server, &ben, "/en/notices")).is_empty(), "he knows that he left");

    let mona = session(&server, "mona", Role::Moderator, "site");
    let log = page(&server, &mona, "/en/moderation/log");
    let lines: Vec<&str> = log.split("<strong>Left the space</strong>").skip(1).collect();
    assert_eq!(lines.len(), 1, "{log}");
    let line = lines[0].split("</section>").next().unwrap_or_default();
    assert_eq!(line.matches("<bdi>ben</bdi>").count(), 2, "who did it, and about whom: {line}");

    assert_eq!(let_in(&server, &ruth, "ben").status, 303);
    assert_eq!(get(&server, &ben, LEAVE).status, 200, "let in again, he can leave again");
    assert_eq!(take_out(&server, &ruth, "ben").status, 303);
    for reply in [get(&server, &ben, LEAVE), leave(&server, &ben)] {
        assert_eq!(reply.status, 404, "who was taken out did not leave");
    }
}

#[test]
fn who_is_in_a_space_by_another_role_or_not_at_all_is_shown_no_way_to_leave_it() {
    let (server, ruth, ben) = peers();
    let gate =
        Gate { board: Some(key("autism")), reads: Access::Members, posts: Access::Members, ..Gate::open(key("peers")) };
    set_gate(&server, &gate);
    let grants = [(Role::Participant, "space:peers"), (Role::BoardMember, "board:autism")]
        .map(|(role, scope)| Grant { role, scope: Scope::parse(scope).expect("a scope") });
    let both = server.session_of("both", &grants);
    let board = session(&server, "bella", Role::BoardMember, "board:autism");
    let mona = session(&server, "mona", Role::Moderator, "site");
    for (who, cookie) in [
        ("who looks after it", &ruth),
        ("who sits on its board", &board),
        ("who was let in and sits on its board", &both),
        ("a moderator", &mona),
    ] {
        assert!(!page(&server, cookie, "/en/forum/peers").contains(LEAVE), "{who}");
        for reply in [get(&server, cookie, LEAVE), leave(&server, cookie)] {
            assert_eq!(reply.status, 403, "{who}");
        }
        assert_eq!(get(&server, cookie, TOPIC).status, 200, "{who}");
    }
    let sunita = session(&server, "sunita", Role::Administrator, "site");
    for (who, cookie) in
        [("a stranger", ""), ("somebody with an account", ben.as_str()), ("who runs the site", sunita.as_str())]
    {
        for reply in [get(&server, cookie, LEAVE), leave(&server, cookie)] {
            assert_eq!(reply.status, 404, "{who}");
        }
    }
}

#[test]
fn who_leaves_a_space_that_they_can_still_read_is_told_so_and_keeps_reading() {
    let (server, ruth, ben) = peers();
    set_gate(&server, &Gate { posts: Access::Members, ..Gate::open(key("peers")) });
    assert_eq!(let_in(&server, &ruth, "ben").status, 303);
    let asked = page(&server, &ben, LEAVE);
    for part in ["You can still read what people say here.", "You will no longer be able to say something here."] {
        assert!(asked.contains(part), "{part} is missing: {asked}");
    }
    assert!(!asked.contains("You will no longer see"), "{asked}");
    assert_eq!(to(&leave(&server, &ben)), Some(LEFT));
    let space = page(&server, &ben, "/en/forum/peers");
    assert!(space.contains("To post, you have to be a member.") && !space.contains(LEAVE), "{space}");

    assert_eq!(let_in(&server, &ruth, "ben").status, 303);
    assert!(page(&server, &ben, "/en/forum/peers").contains(LEAVE));
    set_gate(&server, &Gate::open(key("peers")));
    assert!(!page(&server, &ben, "/en/forum/peers").contains(LEAVE), "where everybody goes in, it makes no difference");
}

#[test]
fn nobody_leaves_a_space_beside_a_supporter_where_not_all_that_they_are_in_it_is_known() {
    let (server, ruth, ben) = peers();
    assert_eq!(let_in(&server, &ruth, "ben").status, 303);
    let grants = [Role::Participant, Role::Facilitator]
        .map(|role| Grant { role, scope: Scope::parse("space:peers").expect("a scope") });
    let amira = server.session_of("amira", &grants);
    for (who, phrase) in [("ben", "apple river lamp 0001"), ("amira", "apple river lamp 0002")] {
        let together = beside(&server, who, phrase);
        assert!(!page(&server, &together, "/en/forum/peers").contains(LEAVE), "{who}");
        for reply in [get(&server, &together, LEAVE), leave(&server, &together)] {
            assert_eq!(reply.status, 403, "{who}");
            assert!(!reply.text().contains("You will no longer see"), "{who}");
        }
        assert_eq!(get(&server, &together, TOPIC).status, 200, "{who}");
    }
    assert_eq!(get(&server, &amira, LEAVE).status, 403, "she looks after it, also alone");
    assert_eq!(to(&leave(&server, &ben)), Some(LEFT), "alone, he can");
}
