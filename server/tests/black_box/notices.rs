//! Hearing back: who is told, what letters hold and how they are stopped, what stands in feeds, what became of a topic.

use crate::client::{Ask, Reply};
use crate::program::Folder;
use crate::site::{TestServer, key, now, site};
use domain::accounts::{EmailAddress, Grant, Person, Preferences, Role, Scope, Viewer};
use domain::content::{Form, Locale, Version, Words};
use domain::forum::{Access, Gate, NewPost, NewTopic, PostState, Space};
use domain::moderation::{NewDecision, Verdict};
use domain::notices::{Channel, Hearing, QuietHours};
use domain::record::{Kind, Record};
use domain::requests::Personal;
use domain::statements::NewTie;
use jiff::{SignedDuration, Timestamp};
use server::mail::{Way, deliver_waiting};
use server::news::tell_all;
use server::settings::{SettingFlags, Settings};
use store::{Act, Ruling, Token, Which};

fn words(text: &str) -> Words {
    Words::of(Version::standard(Locale::DEFAULT, None, text))
}

fn person(name: &str, locale: Option<Locale>, grants: &[Grant]) -> Person {
    let preferences = Preferences::default();
    Person { key: key(name), name: name.into(), guest: false, preferences, locale, grants: grants.to_vec() }
}

fn member_of(space: &str) -> Grant {
    Grant { role: Role::Participant, scope: Scope::Within(Kind::Space.record(key(space))) }
}

fn facilitator() -> Grant {
    Grant { role: Role::Facilitator, scope: Scope::Site }
}

/// A site with the space "travel" for everybody, the space "closed" for members, and a topic of sam's in each.
fn with_topics() -> TestServer {
    let server = TestServer::start();
    server.add_space("travel", "Getting about");
    let gate = Gate { reads: Access::Members, posts: Access::Members, ..Gate::open(key("closed")) };
    let words = Words::of(Version::standard(Locale::DEFAULT, Some("Room nine".into()), ""));
    let space = Space { key: key("closed"), gate, words, picture: "lock".into(), topics: 0 };
    server.wait(server.app.store.add_space(&site(), &space, 2)).expect("a space");
    add(&server, &person("sam", None, &[member_of("closed")]), None);
    start(&server, "travel", "buses", PostState::Published);
    start(&server, "closed", "secrets", PostState::Published);
    tell(&server);
    server
}

fn add(server: &TestServer, person: &Person, email: Option<&str>) {
    let email = email.and_then(EmailAddress::parse);
    server.wait(server.app.store.add_person(&site(), person, email.as_ref())).expect("a person");
}

fn start(server: &TestServer, space: &str, topic: &str, state: PostState) {
    let title = Words::of(Version::standard(Locale::DEFAULT, Some(format!("About {topic}")), ""));
    let new = NewTopic { state, ..NewTopic::own(key(topic), title, words(&format!("First of {topic}."))) };
    let act = Act::of(&key("sam"), now());
    server.wait(server.app.store.start_topic(&act, &key(space), &new)).expect("a topic");
}

fn say(server: &TestServer, by: &str, topic: &str, post: &str, state: PostState) {
    say_at(server, now(), by, topic, post, state);
}

fn say_at(server: &TestServer, at: Timestamp, by: &str, topic: &str, post: &str, state: PostState) {
    let new = NewPost { state, ..NewPost::own(key(post), words(&format!("{post} says this."))) };
    server.wait(server.app.store.add_post(&Act::of(&key(by), at), &key(topic), &new)).expect("a post");
}

fn tell(server: &TestServer) {
    server.wait(tell_all(&server.app)).expect("told");
}

fn follow(server: &TestServer, who: &str, what: &Record) {
    server.wait(server.app.store.keep_following(&key(who), what, true, now())).expect("followed");
}

fn stop_following(server: &TestServer, who: &str, what: &Record) {
    server.wait(server.app.store.keep_following(&key(who), what, false, now())).expect("stopped");
}

fn topic(name: &str) -> Record {
    Kind::Topic.record(key(name))
}

/// What somebody has been told and has not read: what happened, and about what.
fn told(server: &TestServer, who: &str) -> Vec<String> {
    let notices = server.wait(server.app.store.notices(&key(who), Which::Unread, None, 100)).expect("notices");
    notices.iter().map(|notice| format!("{} {}", notice.what.name(), notice.about)).collect()
}

fn count(server: &TestServer, who: &str) -> u32 {
    let store = &server.app.store;
    let person = server.wait(store.hearers(&[key(who)])).expect("people").remove(0).person;
    server.wait(store.count_unread(&Viewer::of(person))).expect("a count")
}

fn session(server: &TestServer, who: &str) -> String {
    let token = server.wait(server.app.store.start_session(&key(who), now())).expect("a session");
    format!("bt_session={}", token.secret())
}

#[test]
fn who_follows_is_told_once_and_who_wrote_is_not_told() {
    let server = with_topics();
    add(&server, &person("amira", None, &[]), None);
    follow(&server, "amira", &topic("buses"));
    say(&server, "amira", "buses", "own", PostState::Published);
    say(&server, "sam", "buses", "answer", PostState::Published);
    tell(&server);
    tell(&server);
    assert_eq!(told(&server, "amira"), ["posted post:answer"]);
    assert_eq!(told(&server, "sam"), ["posted post:own"], "who started the topic follows it");
    assert_eq!(count(&server, "amira"), 1);
}

#[test]
fn who_stopped_following_does_not_follow_again_by_speaking() {
    let server = with_topics();
    add(&server, &person("amira", None, &[]), None);
    stop_following(&server, "sam", &topic("buses"));
    say(&server, "sam", "buses", "again", PostState::Published);
    say(&server, "amira", "buses", "answer", PostState::Published);
    tell(&server);
    assert!(told(&server, "sam").is_empty());
}

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
fn five_thousand_followers_are_told_and_nobody_waits_for_it() {
    let server = with_topics();
    server.wait(server.app.store.write_many_followers(5_000, &topic("buses"), now())).expect("followers");
    let begin = std::time::Instant::now();
    say(&server, "sam", "buses", "news", PostState::Published);
    let said = begin.elapsed();
    tell(&server);
    assert_eq!(count(&server, "follower-0") + count(&server, "follower-4999"), 2);
    assert!(said < begin.elapsed() / 4, "who speaks waits for those who are told: {said:?}");
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
fn links(page: &str) -> Vec<String> {
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

/// The letters that were written for an address, as they went out.
fn letters(server: &TestServer, at: Timestamp) -> Vec<String> {
    let folder = Folder::new();
    let data_dir = folder.path().display().to_string();
    let environment = |name: &str| (name == "BT_DATA_DIR").then(|| data_dir.clone());
    let settings = Settings::from_sources(&SettingFlags::default(), environment).expect("settings");
    let later = app::App::new(
        server.app.store.clone(),
        app::Site { clock: app::Clock::Fixed(at), ..(*server.app.site).clone() },
    );
    server.wait(async {
        tell_all(&later).await.expect("told");
        let way = Way::new(&settings).expect("a way");
        deliver_waiting(&later, &way).await.expect("delivered");
    });
    let files = std::fs::read_dir(folder.path().join("outbox")).expect("the outbox").flatten();
    let mut letters: Vec<_> =
        files.filter(|file| file.path().extension().is_some_and(|ending| ending == "eml")).collect();
    letters.sort_by_key(|file| file.path());
    letters.iter().map(|file| std::fs::read_to_string(file.path()).expect("a letter")).collect()
}

/// A letter without the marks by which mail breaks long lines and writes letters beyond ASCII.
fn decoded(letter: &str) -> String {
    let joined = letter.replace("=\r\n", "");
    let bytes = joined.as_bytes();
    let (mut out, mut at) = (vec![], 0);
    while at < bytes.len() {
        let hex = bytes.get(at + 1..at + 3).and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        match hex.filter(|_| bytes[at] == b'=') {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn hours(hours: i64) -> Timestamp {
    now() + SignedDuration::from_hours(hours)
}

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

#[test]
fn a_feed_is_well_formed_and_has_only_what_strangers_may_read() {
    let server = with_topics();
    say(&server, "sam", "buses", "sharp", PostState::Published);
    say(&server, "sam", "buses", "hidden-one", PostState::Waiting);
    let feed = server.get("/en/feed/topic/buses");
    assert_eq!((feed.status, feed.header("content-type")), (200, Some("application/atom+xml; charset=utf-8")));
    let text = feed.text();
    assert!(is_well_formed(&text), "{text}");
    assert!(text.contains("<title>sharp says this.</title>") && !text.contains("hidden-one says"), "{text}");
    assert_eq!(text.matches("<entry ").count(), 2);
    let page = server.get("/en/forum/travel/buses").text();
    assert!(page.contains("application/atom+xml") && page.contains("/en/feed/topic/buses"), "{page}");
    let forum = server.get("/en/feed/forum").text();
    assert!(is_well_formed(&forum) && forum.contains("About buses") && !forum.contains("About secrets"), "{forum}");
    let sam = session(&server, "sam");
    for path in ["/en/feed/topic/secrets", "/en/feed/space/closed", "/en/feed/person/sam", "/en/feed/topic/nothing"] {
        assert_eq!(server.get(path).status, 404, "{path}");
        assert_eq!(server.send(Ask::get(path).cookie(&sam)).status, 404, "{path}, also for who may read it");
    }
}

/// Reads XML with a reader that stops at the first fault.
fn is_well_formed(text: &str) -> bool {
    let mut open = 0_u32;
    let mut reader = quick_xml::Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Start(_)) => open += 1,
            Ok(quick_xml::events::Event::End(_)) => open -= 1,
            Ok(quick_xml::events::Event::Eof) => return open == 0,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
}

fn close(server: &TestServer, cookie: &str, fields: &[(&str, &str)]) -> Reply {
    server.send(Ask::form("/en/outcomes/new/buses", fields).cookie(cookie))
}

#[test]
fn a_facilitator_closes_a_topic_with_what_became_of_it_and_everyone_who_took_part_is_told() {
    let server = with_topics();
    add(&server, &person("amira", None, &[]), None);
    add(&server, &person("ruth", None, &[facilitator()]), None);
    say(&server, "amira", "buses", "mine", PostState::Published);
    stop_following(&server, "amira", &topic("buses"));
    let ruth = session(&server, "ruth");
    let typed = [("asked", "Are buses late?"), ("heard", "Yes, at night."), ("done", "")];
    let back = close(&server, &ruth, &typed);
    let again = server.send(Ask::get(back.header("location").expect("back to the form")).cookie(&ruth)).text();
    assert!(again.contains("Write what was done.") && again.contains("Yes, at night."), "{again}");
    let typed = [
        ("asked", "Are buses late?"),
        ("heard", "Yes, at night."),
        ("done", "One more bus."),
        ("done-easy", "A new bus."),
    ];
    let amira = session(&server, "amira");
    assert_eq!(close(&server, &amira, &typed).status, 403);
    assert_eq!(close(&server, &ruth, &typed).status, 303);
    tell(&server);
    assert!(told(&server, "amira").contains(&"topic-closed topic:buses".to_owned()));
    let page = server.get("/en-simple/forum/travel/buses").text();
    assert!(page.contains("A new bus.") && page.contains("Are buses late?"), "{page}");
    assert!(server.get("/en/outcomes").text().contains("One more bus."));
    let state = server.wait(server.app.store.topic(&key("buses"))).expect("the topic").state;
    assert_eq!(state, domain::forum::TopicState::Closed);
    assert_eq!(close(&server, &ruth, &typed).status, 303, "it can be said better");
    tell(&server);
    assert_eq!(told(&server, "amira").iter().filter(|what| what.starts_with("topic-closed")).count(), 1);
}

#[test]
fn an_editor_translates_an_outcome_and_a_reader_of_that_language_reads_it_until_it_is_said_in_other_words() {
    let server = with_topics();
    add(&server, &person("nia", None, &[Grant { role: Role::Editor, scope: Scope::Site }]), None);
    add(&server, &person("ruth", None, &[facilitator()]), None);
    let (nia, ruth) = (session(&server, "nia"), session(&server, "ruth"));
    let hard = [
        ("asked", "Are buses late?"),
        ("heard", "Yes, at night."),
        ("done", "One more bus."),
        (
            "done-easy",
            "A new bus.\nNOTWITHSTANDING the aforementioned multi-agency framework, provision was augmented.",
        ),
    ];
    let back = close(&server, &ruth, &hard);
    let again = server.send(Ask::get(back.header("location").expect("back to the form")).cookie(&ruth)).text();
    assert!(again.contains("Line 2 is no easy read yet") && again.contains("NOTWITHSTANDING"), "{again}");
    let typed = [&hard[..3], &[("done-easy", "A new bus.")]].concat();
    assert_eq!(close(&server, &ruth, &typed).status, 303);

    let page = server.send(Ask::get("/en/forum/travel/buses").cookie(&nia)).text();
    assert!(page.contains("/en/forms/outcome/buses-done"), "{page}");
    let forms = "/en/forms/outcome/buses-done/ur";
    let fields = [("text-1", "ایک اور بس۔"), ("do", "publish")];
    assert_eq!(server.send(Ask::form(forms, &fields).cookie(&ruth)).status, 403);
    let reply = server.send(Ask::form(forms, &fields).cookie(&nia));
    assert_eq!(reply.header("location"), Some("/en/forms/outcome/buses-done?said=published"));

    for page in ["/ur/forum/travel/buses", "/ur/outcomes", "/ur/booklet/topic/buses/page"] {
        let text = server.get(page).text();
        assert!(text.contains("ایک اور بس۔") && text.contains("Are buses late?"), "{page}: {text}");
        assert!(!text.contains("One more bus."), "{page}: {text}");
    }
    let text = server.get("/en-simple/booklet/topic/buses/page").text();
    assert!(text.contains("A new bus.") && text.contains("Are buses late?"), "{text}");
    server.wait(server.app.store.index_changes()).expect("entries");
    let found = server.get("/ur/search?q=%D8%A8%D8%B3").text();
    assert!(found.contains("/ur/forum/travel/buses#outcome-buses-done"), "{found}");

    let changed = [("asked", "Are buses late?"), ("heard", "Yes, at night."), ("done", "Two more buses.")];
    assert_eq!(close(&server, &ruth, &[&changed[..], &[("done-easy", "2 new buses.")]].concat()).status, 303);
    let text = server.get("/ur/forum/travel/buses").text();
    assert!(text.contains("ایک اور بس۔"), "the translation is kept: {text}");
    let note = server.get("/ur/outcomes").text();
    assert!(note.contains("اصل متن بدل"), "and says that it is behind: {note}");
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
fn following_needs_somebody_who_has_signed_in_and_something_that_they_may_see() {
    let server = with_topics();
    add(&server, &person("amira", None, &[]), None);
    let cookie = session(&server, "amira");
    let page = server.send(Ask::get("/en/forum/travel/buses").cookie(&cookie)).text();
    assert!(page.contains("Follow this"), "{page}");
    let fields = [("do", "follow"), ("back", "forum/travel/buses")];
    let reply = server.send(Ask::form("/en/follow/topic/buses", &fields).cookie(&cookie));
    assert_eq!(reply.header("location"), Some("/en/forum/travel/buses?said=following"));
    let page = server.send(Ask::get("/en/forum/travel/buses").cookie(&cookie)).text();
    assert!(page.contains("Stop following"), "{page}");
    for path in
        ["/en/follow/topic/secrets", "/en/follow/topic/nothing", "/en/follow/person/sam", "/en/follow/board/none"]
    {
        assert_eq!(server.send(Ask::form(path, &fields).cookie(&cookie)).status, 404, "{path}");
    }
    let elsewhere = [("do", "follow"), ("back", "//elsewhere.example")];
    let reply = server.send(Ask::form("/en/follow/topic/buses", &elsewhere).cookie(&cookie));
    assert_eq!(reply.header("location"), Some("/en/me/notices?said=following"));
    assert_eq!(server.send(Ask::form("/en/follow/topic/buses", &fields)).status, 403);
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
