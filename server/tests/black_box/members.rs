//! Who is let into a space for its members, by those who look after it, and is taken out of it again.

use crate::client::{Ask, Reply};
use crate::site::{TestServer, key, now, site};
use domain::accounts::{EmailAddress, Grant, Person, Preferences, Role, Scope};
use domain::content::{Locale, Version, Words};
use domain::forum::{Access, Gate, NewTopic, Space};
use store::Act;

const MEMBERS: &str = "/en/forum/peers/members";
const TOPIC: &str = "/en/forum/peers/us";

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
