//! Letters with news, by e-mail or on paper: when they come, what they hold, and how they are stopped.

use crate::client::Ask;
use crate::news::{add, decoded, facilitator, follow, hours, letters, person, say, session, tell, topic, with_topics};
use crate::site::{TestServer, key, now, site};
use domain::accounts::{Grant, Person, Role, Scope};
use domain::content::{Form, Locale};
use domain::forum::PostState;
use domain::notices::{Channel, Hearing, QuietHours};
use domain::record::Kind;
use domain::requests::Personal;
use store::Token;

#[test]
fn a_letter_comes_once_a_day_in_the_readers_own_form_with_nothing_personal_on_its_outside() {
    let server = with_topics();
    let easy = Locale::DEFAULT.in_form(Form::EasyRead);
    add(&server, &person("amira", Some(easy), &[]), Some("amira@example.org"));
    follow(&server, "amira", &topic("buses"));
    say(&server, "sam", "buses", "answer", PostState::Published);
    say(&server, "sam", "buses", "more", PostState::Published);
    assert!(letters(&server, now()).is_empty(), "not before the morning");
    let sent = letters(&server, hours(24));
    assert_eq!(sent.len(), 1);
    let letter = decoded(&sent[0]);
    let head = letter.split("\r\n\r\n").next().expect("the head");
    assert!(head.contains("To: amira@example.org") && head.contains("Subject: News from Building Together"), "{head}");
    assert!(!head.contains("sam") && !head.contains("buses"), "{head}");
    assert!(head.contains("Content-Type: multipart/alternative"), "{head}");
    assert!(head.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{head}");
    for part in ["Content-Type: text/plain", "Content-Type: text/html", "sam wrote something new.", "About buses"] {
        assert!(letter.contains(part), "{part} is missing in {letter}");
    }
    assert!(letter.contains("/en-simple/forum/post/answer") && letter.contains("<html lang=\"en-simple\""), "{letter}");
    assert!(letters(&server, hours(48)).is_empty(), "each thing is told once");
}

#[test]
fn a_name_that_would_turn_round_the_words_of_a_letter_stands_there_without_its_signs() {
    let server = with_topics();
    let trick = Person { name: "nima\u{202E}nidA\u{2067}".into(), ..person("trick", None, &[]) };
    add(&server, &trick, None);
    add(&server, &person("amira", None, &[]), Some("amira@example.org"));
    follow(&server, "amira", &topic("buses"));
    say(&server, "trick", "buses", "answer", PostState::Published);
    let sent = letters(&server, hours(24));
    assert_eq!(sent.len(), 1);
    let letter = decoded(&sent[0]);
    assert!(letter.contains("nimanidA wrote something new."), "{letter}");
    assert!(!letter.contains(['\u{202E}', '\u{2067}']), "{letter}");
}

#[test]
fn a_letter_tells_nothing_that_was_hidden_before_it_went_out() {
    let server = with_topics();
    add(&server, &person("amira", None, &[]), Some("amira@example.org"));
    follow(&server, "amira", &topic("buses"));
    say(&server, "sam", "buses", "answer", PostState::Published);
    tell(&server);
    let post = server.wait(server.app.store.post(&key("answer"))).expect("the post");
    server.wait(server.app.store.set_post_state(&site(), &post, PostState::Hidden, "hid")).expect("hidden");
    assert!(letters(&server, hours(24)).is_empty(), "a letter without anything to say is not sent");
}

fn hears(server: &TestServer, who: &str, hearing: &Hearing) {
    server.wait(server.app.store.keep_hearing(&site(), &key(who), hearing, None)).expect("kept");
}

#[test]
fn letters_at_once_wait_for_the_end_of_quiet_hours_and_nobody_gets_any_who_wants_none() {
    let server = with_topics();
    for (who, channel) in [("amira", Channel::AtOnce), ("joan", Channel::OnlyHere)] {
        add(&server, &person(who, None, &[]), Some(&format!("{who}@example.org")));
        let quiet = Some(QuietHours { from: 9, until: 12 });
        hears(&server, who, &Hearing { channel, quiet, name: None, address: None });
        follow(&server, who, &topic("buses"));
    }
    say(&server, "sam", "buses", "answer", PostState::Published);
    assert!(letters(&server, hours(1)).is_empty());
    let sent = letters(&server, hours(2));
    assert_eq!(sent.len(), 1);
    assert!(sent[0].contains("To: amira@example.org"));
}

fn stop_path(letter: &str) -> String {
    let header = letter.split("List-Unsubscribe: <").nth(1).expect("the header");
    let address = header.split('>').next().expect("an address").replace("\r\n ", "");
    format!("/{}", address.splitn(4, '/').nth(3).expect("a path"))
}

#[test]
fn one_click_stops_letters_without_signing_in_and_once_more() {
    let server = with_topics();
    add(&server, &person("amira", None, &[]), Some("amira@example.org"));
    follow(&server, "amira", &topic("buses"));
    say(&server, "sam", "buses", "answer", PostState::Published);
    let path = stop_path(&decoded(&letters(&server, hours(24))[0]));
    assert_eq!(server.get(&path).status, 200, "opening it asks first");
    assert_eq!(server.wait(server.app.store.hearing(&key("amira"))).expect("hearing").0.channel, Channel::Daily);
    // As mail programs do: from nowhere, with no cookie, as RFC 8058 says.
    for _ in 0..2 {
        let reply = server.send(Ask::foreign_form(&path, &[("List-Unsubscribe", "One-Click")]));
        assert_eq!(reply.status, 200, "{}", reply.text());
        assert!(reply.header("set-cookie").is_none());
    }
    assert_eq!(server.wait(server.app.store.hearing(&key("amira"))).expect("hearing").0.channel, Channel::OnlyHere);
    say(&server, "sam", "buses", "more", PostState::Published);
    assert!(letters(&server, hours(48)).is_empty());
    let guessed = format!("/en/stop-letters/{}", Token::new().secret());
    let reply = server.send(Ask::foreign_form(&guessed, &[("List-Unsubscribe", "One-Click")]));
    assert_eq!(reply.status, 404);
    let elsewhere = server.send(Ask::foreign_form("/en/notices", &[("newest", "1-a")]));
    assert_eq!(elsewhere.status, 403, "nothing else is open to other sites");
}

#[test]
fn a_letter_on_paper_waits_until_it_is_printed_and_only_facilitators_of_the_whole_site_see_the_address() {
    let server = with_topics();
    let easy = Locale::DEFAULT.in_form(Form::EasyRead);
    add(&server, &person("amira", Some(easy), &[]), None);
    add(&server, &person("ruth", None, &[facilitator()]), None);
    let here = Grant { role: Role::Facilitator, scope: Scope::Within(Kind::Space.record(key("travel"))) };
    add(&server, &person("joan", None, &[here]), None);
    let cookie = session(&server, "amira");
    let typed = [("channel", "paper"), ("your-name", "Amira Made-Up"), ("letter-address", "")];
    let reply = server.send(Ask::form("/en/me/notices", &typed).cookie(&cookie));
    assert_eq!(reply.status, 422, "an address is missing");
    assert!(reply.text().contains("Amira Made-Up"), "what was typed is still there");
    let typed = [("channel", "paper"), ("your-name", "Amira Made-Up"), ("letter-address", "1 Made Up Lane")];
    assert_eq!(server.send(Ask::form("/en/me/notices", &typed).cookie(&cookie)).status, 303);
    follow(&server, "amira", &topic("buses"));
    say(&server, "sam", "buses", "answer", PostState::Published);
    tell(&server);
    for who in ["amira", "joan"] {
        let reply = server.send(Ask::get("/en/letters").cookie(&session(&server, who)));
        assert_eq!(reply.status, 403, "{who}");
        assert!(!reply.text().contains("Made Up Lane"));
    }
    let cookie = session(&server, "ruth");
    let page = server.send(Ask::get("/en/letters").cookie(&cookie)).text();
    for part in ["1 Made Up Lane", "Amira Made-Up", "lang=\"en-simple\"", "About buses", "bt-block__picture"] {
        assert!(page.contains(part), "{part} is missing in {page}");
    }
    let upto = page.split("name=\"upto\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a time");
    let sent = Ask::form("/en/letters", &[("people", "amira"), ("upto", upto)]).cookie(&cookie);
    assert_eq!(server.send(sent).status, 303);
    let page = server.send(Ask::get("/en/letters").cookie(&cookie)).text();
    assert!(!page.contains("Made Up Lane"), "what was sent waits no more");
    let forget = Hearing { channel: Channel::OnlyHere, quiet: None, name: None, address: None };
    hears(&server, "amira", &forget);
    let (hearing, _) = server.wait(server.app.store.hearing(&key("amira"))).expect("hearing");
    assert_eq!(hearing.address, None::<Personal>, "an address that nobody needs is forgotten");
}
