//! News on the site: who is told of what, what nobody is told who may not see it, and how it counts as read.

use crate::client::Ask;
use crate::news::{
    add, count, decoded, facilitator, follow, hours, letters, member_of, person, say, say_at, session, tell, told,
    topic, with_topics, words,
};
use crate::site::{TestServer, key, now, site};
use domain::accounts::{Grant, Role, Scope};
use domain::content::Locale;
use domain::forum::PostState;
use domain::moderation::{NewDecision, Verdict};
use domain::record::Kind;
use domain::statements::NewTie;
use jiff::SignedDuration;
use store::{Act, Ruling};

#[test]
fn nobody_is_told_what_they_may_not_see() {
    let server = with_topics();
    add(&server, &person("amira", None, &[]), None);
    add(&server, &person("joan", None, &[member_of("closed")]), None);
    for who in ["amira", "joan"] {
        follow(&server, who, &topic("secrets"));
        follow(&server, who, &topic("buses"));
    }
    say(&server, "sam", "secrets", "behind-the-gate", PostState::Published);
    say(&server, "sam", "buses", "waits", PostState::Waiting);
    say(&server, "sam", "buses", "held", PostState::Held);
    tell(&server);
    assert!(told(&server, "amira").is_empty());
    assert_eq!(told(&server, "joan"), ["posted post:behind-the-gate"]);
    // Published later, it is news then.
    let post = server.wait(server.app.store.post(&key("waits"))).expect("the post");
    let act = Act::of(&key("joan"), now());
    server.wait(server.app.store.set_post_state(&act, &post, PostState::Published, "published")).expect("published");
    tell(&server);
    assert_eq!(told(&server, "amira"), ["posted post:waits"]);
    // What was hidden since is not shown to who was told before.
    let post = server.wait(server.app.store.post(&key("waits"))).expect("the post");
    server.wait(server.app.store.set_post_state(&act, &post, PostState::Hidden, "hid")).expect("hidden");
    let page = server.send(Ask::get("/en/notices").cookie(&session(&server, "amira")));
    assert_eq!(page.status, 200);
    assert!(!page.text().contains("About buses"), "{}", page.text());
}

#[test]
fn a_statement_from_behind_a_gate_is_told_without_whose_voice_it_was_and_where_it_was_said() {
    let server = with_topics();
    add(&server, &person("velda", None, &[member_of("closed")]), Some("velda@example.org"));
    add(&server, &person("amira", None, &[]), Some("amira@example.org"));
    add(&server, &person("ruth", None, &[facilitator()]), None);
    // Somebody who was let in before, and is no longer: what they followed then tells them nothing.
    for what in [Kind::Space.record(key("closed")), topic("secrets")] {
        follow(&server, "amira", &what);
    }
    say(&server, "velda", "secrets", "inner-voice", PostState::Published);
    let fields = [
        ("key", "01jd4x5zs0000000000000000e"),
        ("text", "I want to choose who helps me."),
        ("from-inner-voice", "yes"),
    ];
    let raised = Ask::form("/en/statements/new/inner-voice", &fields).cookie(&session(&server, "ruth"));
    let statement = server.send(raised).header("location").and_then(|to| to.split('?').next().map(str::to_owned));
    let statement = statement.expect("the statement");
    tell(&server);
    assert!(told(&server, "velda").iter().any(|what| what.starts_with("statement-raised")), "whose voice it was");
    assert!(told(&server, "amira").is_empty());
    // The statement itself is for everybody, and can be followed by everybody.
    let record = Kind::Statement.record(key("01jd4x5zs0000000000000000e"));
    assert_eq!(statement, format!("/en/statements/{}", record.key));
    let amira = session(&server, "amira");
    let follows = Ask::form(&format!("/en/follow/statement/{}", record.key), &[("do", "follow")]);
    assert_eq!(server.send(follows.cookie(&amira)).status, 303);
    let tie = NewTie { commitment: key("choice"), why: words("It answers it.") };
    server.wait(server.app.store.tie_statement(&Act::of(&key("ruth"), now()), &record.key, &tie)).expect("tied");
    tell(&server);
    assert_eq!(told(&server, "amira"), [format!("statement-tied {record}")]);
    server.wait(server.app.store.index_changes()).expect("found by the search");
    let secrets = ["inner-voice says", "velda", "Room nine", "About secrets"];
    let tells_nothing = |what: &str, text: &str| {
        for secret in secrets {
            assert!(!text.contains(secret), "{secret} in {what}: {text}");
        }
    };
    let pages = [
        "/en/notices".to_owned(),
        "/en/me/notices".to_owned(),
        "/en/statements".to_owned(),
        statement.clone(),
        format!("/en/trail/statement/{}", record.key),
        "/en/search?q=choose".to_owned(),
        "/en/search?q=choose&space=closed".to_owned(),
        "/en/feed/forum".to_owned(),
    ];
    for path in &pages {
        let page = server.send(Ask::get(path).cookie(&amira));
        assert_eq!(page.status, 200, "{path}");
        tells_nothing(path, &page.text());
        if !path.contains("/me/") && !path.contains("/notices") {
            tells_nothing(path, &server.get(path).text());
        }
    }
    let found = |query: &str| server.send(Ask::get(&format!("/en/search?q=choose{query}")).cookie(&amira)).text();
    assert!(found("").contains(&statement), "what is public is found");
    assert!(!found("&space=closed").contains(&statement), "and not by the space where it was said");
    let news = links(&server.send(Ask::get("/en/notices").cookie(&amira)).text()).remove(0);
    assert_eq!(server.send(Ask::get(&news).cookie(&amira)).header("location"), Some(statement.as_str()));
    let sent: Vec<String> = letters(&server, hours(24)).iter().map(|letter| decoded(letter)).collect();
    let hers = sent.iter().find(|letter| letter.contains("To: amira@example.org")).expect("her letter");
    assert!(hers.contains("I want to choose who helps me."), "{hers}");
    tells_nothing("the letter", hers);
    // Who may read the space reads whose voice it was.
    let page = server.send(Ask::get(&statement).cookie(&session(&server, "velda"))).text();
    assert!(page.contains("velda"), "{page}");
}

#[test]
fn who_wrote_is_told_what_a_moderator_decided_and_nobody_else_is() {
    let server = with_topics();
    add(&server, &person("amira", None, &[]), None);
    add(&server, &person("mod", None, &[Grant { role: Role::Moderator, scope: Scope::Site }]), None);
    follow(&server, "amira", &topic("buses"));
    say(&server, "sam", "buses", "looked-at", PostState::Waiting);
    let post = server.wait(server.app.store.post(&key("looked-at"))).expect("the post");
    let new = NewDecision { verdict: Verdict::Approve, reason: None, words: None, locale: Locale::DEFAULT };
    let ruling = Ruling { post, turn: 0, new };
    server.wait(server.app.store.decide(&Act::of(&key("mod"), now()), &[ruling])).expect("decided");
    tell(&server);
    assert_eq!(told(&server, "sam"), ["post-decided post:looked-at"]);
    assert_eq!(told(&server, "amira"), ["posted post:looked-at"]);
    assert!(told(&server, "mod").is_empty());
}

#[test]
fn nobody_can_tell_from_numbers_that_a_post_is_held() {
    let server = with_topics();
    let amira = server.session_of("amira", &[]);
    follow(&server, "amira", &topic("buses"));
    let read = Ask::form("/en/forum/travel/buses/read", &[("n", "1")]).cookie(&amira);
    assert_eq!(server.send(read).status, 303);
    let page = |path: &str| server.send(Ask::get(path).cookie(&amira)).text();
    say(&server, "sam", "buses", "told", PostState::Published);
    tell(&server);
    assert!(page("/en/forum/travel").contains("1 post that you have not read"));
    assert_eq!(count(&server, "amira"), 1);
    let store = &server.app.store;
    let post = server.wait(store.post(&key("told"))).expect("the post");
    server.wait(store.set_post_state(&site(), &post, PostState::Held, "held")).expect("held");
    for state in [PostState::Held, PostState::Waiting] {
        say(&server, "sam", "buses", &format!("never-{}", state.name()), state);
    }
    assert!(!page("/en/forum/travel").contains("not read"), "{}", page("/en/forum/travel"));
    let shown = page("/en/forum/travel/buses");
    for button in ["Go to the first post that I have not read", "I have read up to here"] {
        assert!(!shown.contains(button), "{button}: {shown}");
    }
    assert_eq!(count(&server, "amira"), 0);
    // Her own words are read although numbers that she sees nothing of stand before them.
    crate::client::say(server.address, &amira, "/en/forum/travel/buses", &[("text", "I take the bus.")]);
    assert!(!page("/en/forum/travel").contains("not read"), "{}", page("/en/forum/travel"));
    // It comes back, and so does the news of it.
    let post = server.wait(store.post(&key("told"))).expect("the post");
    server.wait(store.set_post_state(&site(), &post, PostState::Published, "let go")).expect("let go");
    assert_eq!(count(&server, "amira"), 1);
}

#[test]
fn notices_stand_in_pages_that_do_not_shift_and_can_be_read_at_once() {
    let server = with_topics();
    add(&server, &person("amira", None, &[]), None);
    follow(&server, "amira", &topic("buses"));
    for n in 0..45 {
        let at = now() - SignedDuration::from_mins(45 - n);
        say_at(&server, at, "sam", "buses", &format!("post-{n}"), PostState::Published);
    }
    tell(&server);
    let cookie = session(&server, "amira");
    let first = server.send(Ask::get("/en/notices").cookie(&cookie)).text();
    assert!(first.contains("News: 45 new"), "{first}");
    assert_eq!(first.matches("bt-card__link").count(), 20);
    let next = first.split("?after=").nth(1).and_then(|rest| rest.split('"').next()).expect("the next page").to_owned();
    let second =
        |server: &TestServer| server.send(Ask::get(&format!("/en/notices?after={next}")).cookie(&cookie)).text();
    let before = second(&server);
    say(&server, "sam", "buses", "one-more", PostState::Published);
    tell(&server);
    assert_eq!(links(&second(&server)), links(&before), "a page does not shift when there is more news");
    let newest =
        first.split("name=\"newest\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("newest");
    let read = Ask::form("/en/notices", &[("newest", newest)]).cookie(&cookie);
    assert_eq!(server.send(read).status, 303);
    assert_eq!(count(&server, "amira"), 1, "what came since is still new");
    let page = server.send(Ask::get("/en/notices").cookie(&cookie)).text();
    assert_eq!(page.matches("bt-card__link").count(), 20, "what was read is still there");
}

/// The notices that a page leads to.
pub fn links(page: &str) -> Vec<String> {
    let links = page.split("href=\"/en/notices/").skip(1).filter_map(|rest| rest.split('"').next());
    links.map(|news| format!("/en/notices/{news}")).collect()
}

#[test]
fn an_opened_notice_leads_to_its_post_and_counts_as_read() {
    let server = with_topics();
    add(&server, &person("amira", None, &[]), None);
    follow(&server, "amira", &topic("buses"));
    say(&server, "sam", "buses", "answer", PostState::Published);
    tell(&server);
    let cookie = session(&server, "amira");
    let page = server.send(Ask::get("/en/notices").cookie(&cookie)).text();
    let link = links(&page).remove(0);
    let reply = server.send(Ask::get(&link).cookie(&cookie));
    assert_eq!((reply.status, reply.header("location")), (303, Some("/en/forum/post/answer")));
    assert_eq!(count(&server, "amira"), 0);
    add(&server, &person("joan", None, &[]), None);
    let other = server.send(Ask::get(&link).cookie(&session(&server, "joan")));
    assert_eq!(other.status, 404, "a notice is its reader's own");
}

#[test]
fn who_sees_none_of_the_first_page_of_news_can_still_say_that_they_have_read_all() {
    let server = with_topics();
    let amira = server.session_of("amira", &[]);
    follow(&server, "amira", &topic("buses"));
    for n in 0..25 {
        say_at(
            &server,
            now() - SignedDuration::from_mins(60 - n),
            "sam",
            "buses",
            &format!("p{n}"),
            PostState::Published,
        );
    }
    tell(&server);
    let store = &server.app.store;
    for n in 5..25 {
        let post = server.wait(store.post(&key(&format!("p{n}")))).expect("the post");
        server.wait(store.set_post_state(&site(), &post, PostState::Hidden, "hidden")).expect("hidden");
    }
    assert_eq!(count(&server, "amira"), 5);
    let page = server.send(Ask::get("/en/notices").cookie(&amira)).text();
    let newest = page.split("name=\"newest\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let newest = newest.unwrap_or_else(|| panic!("no button: {page}")).to_owned();
    server.send(Ask::form("/en/notices", &[("newest", &newest)]).cookie(&amira));
    assert_eq!(count(&server, "amira"), 0);
}
