//! Concerns about somebody's safety: who learns of them, in time, and who never does.

use crate::client::{self, Ask, Reply};
use crate::site::{TestServer, key, now};
use domain::accounts::{EmailAddress, Grant, Person, Preferences, Role, Scope};
use domain::content::{Locale, Version, Words};
use domain::forum::{Access, Gate, NewPost, NewTopic, PostState, Space};
use jiff::SignedDuration;
use store::Act;

const REPORT: &str = "01jd4x5zs0000000000000000a";
pub const NOTE: &str = "01jd4x5zs0000000000000000b";
pub const DECISION: &str = "01jd4x5zs0000000000000000c";
pub const TOPIC: &str = "/en/forum/travel/buses";
pub const SAY: &str = "/en/forum/travel/buses/say";
/// Words that may tell of abuse, in the middle of others.
const WORRYING: &str = "The bus is fine. My carer hits me when it is late, purplehippo.";
/// What nobody else may ever read, wherever it would stand.
const SECRETS: [&str; 4] = ["purplehippo", "Physical abuse", "greenwalrus", "yellowgiraffe"];

pub fn grant(role: Role, scope: &str) -> Grant {
    Grant { role, scope: Scope::parse(scope).expect("a scope") }
}

/// A site with a space and a topic, and a participant who has written what is held.
pub struct Held {
    pub site: TestServer,
    pub writer: String,
    pub lead: String,
    /// The post that is held, where there is one.
    pub post: String,
}

/// The hidden field of a form.
pub fn hidden(page: &str, name: &str) -> String {
    let field = page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_else(|| panic!("{name}: {page}"));
    field.split('"').next().unwrap_or_default().to_owned()
}

impl Held {
    pub fn new() -> Self {
        let site = TestServer::start();
        site.add_space("travel", "Travel");
        site.add_space("home", "Home");
        let writer = site.session_of("jodie", &[]);
        let words = Words::of(Version::standard(Locale::DEFAULT, Some("Buses".into()), "The last bus goes at six."));
        let new = NewTopic::own(key("buses"), words.clone(), words);
        site.wait(site.app.store.start_topic(&Act::of(&key("jodie"), now()), &key("travel"), &new)).expect("a topic");
        let lead = site.session_of("hugh", &[grant(Role::SafeguardingLead, "site")]);
        Self { site, writer, lead, post: String::new() }
    }

    /// A safeguarding lead with an address, who has not signed in.
    pub fn add_lead(&self, name: &str, scope: &str) {
        self.add_person(name, Role::SafeguardingLead, scope);
    }

    /// Somebody with a role and an address, who has not signed in.
    pub fn add_person(&self, name: &str, role: Role, scope: &str) {
        let (preferences, grants) = (Preferences::default(), vec![grant(role, scope)]);
        let person = Person { key: key(name), name: name.into(), guest: false, preferences, locale: None, grants };
        let email = EmailAddress::parse(&format!("{name}@example.org"));
        self.site.wait(self.site.app.store.add_person(&crate::site::site(), &person, email.as_ref())).expect("a lead");
    }

    pub fn with_a_post() -> Self {
        let held = Self::new();
        let (post, sent) = held.say(SAY, &[("text", WORRYING)]);
        assert_eq!((sent.status, sent.header("location")), (303, Some("/en/help-now?sent")));
        Self { post, ..held }
    }

    pub fn say(&self, path: &str, fields: &[(&str, &str)]) -> (String, Reply) {
        self.say_as(&self.writer, path, fields)
    }

    /// Writes something, looks at it and says it: twice, as one does. Answers the key of it.
    pub fn say_as(&self, who: &str, path: &str, fields: &[(&str, &str)]) -> (String, Reply) {
        self.send(who, path, &[fields, &[("do", "preview")][..]].concat());
        let check = format!("{path}/check");
        let page = self.get(who, &check).text();
        let (key, seen) = (hidden(&page, "key"), hidden(&page, "seen"));
        let sent = [("key", key.as_str()), ("seen", &seen), ("do", "publish")];
        self.send(who, &check, &sent);
        let sent = self.send(who, &check, &sent);
        (key, sent)
    }

    pub fn get(&self, cookie: &str, path: &str) -> Reply {
        self.site.send(Ask::get(path).cookie(cookie))
    }

    pub fn send(&self, cookie: &str, path: &str, fields: &[(&str, &str)]) -> Reply {
        self.site.send(Ask::form(path, fields).cookie(cookie))
    }

    pub fn case(&self) -> String {
        format!("/en/safeguarding/{}", self.post)
    }

    pub fn decide(&self, decision: &str, why: &str) -> Reply {
        let version = self.site.wait(self.site.app.store.post(&key(&self.post))).expect("the post").version.to_string();
        let fields = [("key", DECISION), ("decision", decision), ("why", why), ("version", &version)];
        self.send(&self.lead, &format!("{}/decide", self.case()), &fields)
    }
}

#[test]
fn who_writes_that_they_are_hurt_is_helped_at_once_and_their_words_are_kept() {
    let held = Held::with_a_post();
    let help = held.get(&held.writer, "/en-simple/help-now?sent").text();
    for part in ["href=\"tel:999\"", "href=\"tel:116123\"", "href=\"tel:01632960100\"", "You are in no trouble"] {
        assert!(help.contains(part), "{part} is missing in {help}");
    }
    assert!(held.get(&held.writer, TOPIC).text().contains("purplehippo"), "the writer still sees it");
    assert_eq!(held.get(&held.lead, "/en/safeguarding").text().matches("purplehippo").count(), 1);
}

#[test]
fn nobody_but_the_lead_of_the_place_learns_of_a_concern_on_any_page() {
    let held = Held::with_a_post();
    let case = held.case();
    held.send(&held.lead, &format!("{case}/note"), &[("key", NOTE), ("text", "I rang her. greenwalrus")]);
    held.decide("passed-on", "To the duty worker. yellowgiraffe");
    let others = [
        String::new(),
        held.site.session_of("kez", &[]),
        held.site.session_of("mo", &[grant(Role::Moderator, "site")]),
        held.site.session_of("ruth", &[grant(Role::Facilitator, "site")]),
        held.site.session_of("sunita", &[grant(Role::Administrator, "site")]),
        held.site.session_of("nia", &[grant(Role::Editor, "site")]),
        held.site.session_of("lena", &[grant(Role::SafeguardingLead, "space:home")]),
        held.writer.clone(),
    ];
    let key = &held.post;
    let post = format!("/en/forum/post/{key}");
    let pages = [
        case.as_str(),
        "/en/safeguarding",
        "/en/safeguarding?closed",
        "/en",
        "/en/forum",
        "/en/forum/travel",
        TOPIC,
        "/en/me",
        &post,
        &format!("/en/trail/post/{key}"),
        &format!("/en/report/{key}"),
        &format!("/en/forms/post/{key}"),
        &format!("/en/statements/new/{key}"),
        &format!("{case}/note"),
        &format!("{case}/decide"),
        "/en/paper/topic/buses",
        "/en/requests",
    ];
    for cookie in &others {
        let hidden = if *cookie == held.writer { &SECRETS[1..] } else { &SECRETS[..] };
        for page in pages {
            let text = held.get(cookie, page).text();
            for secret in hidden {
                assert!(!text.contains(secret), "{cookie} reads {secret} on {page}: {text}");
            }
        }
        for path in ["acknowledge", "note", "decide", "close", "export"].map(|deed| format!("{case}/{deed}")) {
            let sent = held.send(
                cookie,
                &path,
                &[("key", DECISION), ("version", "0"), ("text", "x"), ("decision", "no-concern"), ("why", "x")],
            );
            let refused = [303, 403, 404].contains(&sent.status) && !sent.text().contains("purplehippo");
            assert!(refused && !sent.header("location").is_some_and(|to| to.contains("said=")), "{cookie} {path}");
        }
        let export = held.send(cookie, "/en/safeguarding/export", &[("format", "json")]);
        assert!(!export.text().contains("purplehippo"), "{cookie}");
    }
    // There or not, the answer is the same.
    for cookie in &others[1..6] {
        let (there, not) = (held.get(cookie, &case).status, held.get(cookie, "/en/safeguarding/nothing-here").status);
        assert_eq!(there, not, "{cookie}");
    }
}

#[test]
fn a_lead_looks_notes_and_decides_and_the_post_goes_on() {
    let held = Held::with_a_post();
    let case = held.case();
    let page = held.get(&held.lead, &case).text();
    for part in
        ["purplehippo", "Physical abuse", "hits me", "Jodie".to_lowercase().as_str(), "Travel", "I am looking at this"]
    {
        assert!(page.contains(part), "{part} is missing in {page}");
    }
    assert_eq!(held.send(&held.lead, &format!("{case}/acknowledge"), &[]).status, 303);
    assert_eq!(held.send(&held.lead, &format!("{case}/acknowledge"), &[]).status, 303, "pressed twice");
    let note = [("key", NOTE), ("text", "=I rang her. <b>greenwalrus</b>")];
    assert_eq!(held.send(&held.lead, &format!("{case}/note"), &note).status, 303);
    assert_eq!(held.send(&held.lead, &format!("{case}/note"), &note).status, 303, "sent twice");
    let empty = held.decide("no-concern", " ");
    assert!(empty.header("location").is_some_and(|to| to.contains("again")), "a reason is needed");
    assert_eq!(held.decide("no-concern", "She is well.").status, 303);
    let page = held.get(&held.lead, &case).text();
    assert_eq!(page.matches("greenwalrus").count(), 1, "noted once: {page}");
    assert_eq!(page.matches("bt-post__who").count(), 4, "came, looked at, noted, decided: {page}");
    assert!(page.contains("&lt;b&gt;greenwalrus"), "{page}");
    assert!(held.site.get(TOPIC).text().contains("purplehippo"), "everybody reads it now");
    assert_eq!(
        held.send(&held.lead, &format!("{case}/close"), &[]).header("location"),
        Some("/en/safeguarding?said=concern-closed")
    );
    assert!(!held.get(&held.lead, "/en/safeguarding").text().contains("purplehippo"));
    assert!(held.get(&held.lead, "/en/safeguarding?closed").text().contains("purplehippo"));
}

#[test]
fn what_is_kept_back_is_read_by_nobody() {
    let held = Held::with_a_post();
    assert_eq!(held.decide("keep-back", "She asked us to.").status, 303);
    assert!(!held.site.get(TOPIC).text().contains("purplehippo"));
    let why = ("why", "To the team, at ten.");
    let fields = [("key", NOTE), ("version", "0"), ("decision", "passed-on"), why, ("release-yes", "yes")];
    assert_eq!(held.send(&held.lead, &format!("{}/decide", held.case()), &fields).status, 303);
    assert!(held.site.get(TOPIC).text().contains("purplehippo"), "helped, and heard as well");
}

#[test]
fn a_concern_is_taken_out_for_the_case_system_and_that_is_noted() {
    let held = Held::with_a_post();
    let table = held.send(&held.lead, "/en/safeguarding/export", &[("format", "csv")]);
    assert!(table.header("content-disposition").is_some_and(|name| name.contains("concerns-2026-11-20.csv")));
    assert!(table.text().contains("purplehippo") && table.text().contains("\"physical\""), "{}", table.text());
    let json = held.send(&held.lead, &format!("{}/export", held.case()), &[("format", "json")]).text();
    assert!(json.contains("\"key\": ") && json.contains(&held.post) && json.contains("\"kinds\""), "{json}");
    let page = held.get(&held.lead, &held.case()).text();
    assert_eq!(page.matches("took it out for the case system").count(), 2, "{page}");
}

#[test]
fn what_waits_longest_stands_first_and_what_is_late_says_so() {
    let held = Held::new();
    let store = &held.site.app.store;
    for (hours, name) in [(1, "recent"), (9, "oldest"), (5, "older")] {
        let words = Words::of(Version::standard(Locale::DEFAULT, None, format!("I want to die. {name}-words")));
        let new = NewPost { state: PostState::Held, ..NewPost::own(key(name), words) };
        let at = now() - SignedDuration::from_hours(hours);
        held.site.wait(store.add_post(&Act::of(&key("jodie"), at), &key("buses"), &new)).expect("a post");
    }
    let page = held.get(&held.lead, "/en/safeguarding").text();
    let place = |name: &str| page.find(&format!("{name}-words")).unwrap_or_else(|| panic!("{name}: {page}"));
    assert!(place("oldest") < place("older") && place("older") < place("recent"), "{page}");
    assert!(page.contains("2 concerns are late"), "{page}");
    assert_eq!(page.matches("Late: nobody has looked at it").count(), 2, "{page}");
}

#[test]
fn a_late_concern_is_told_once_to_every_lead_of_its_place_and_of_the_site_and_the_letter_tells_nothing() {
    let held = Held::new();
    let app = &held.site.app;
    for (name, scope) in [("ida", "site"), ("ole", "space:travel"), ("per", "space:home"), ("kim", "board:carers")] {
        held.add_lead(name, scope);
    }
    let words = Words::of(Version::standard(Locale::DEFAULT, None, WORRYING));
    let new = NewPost { state: PostState::Held, ..NewPost::own(key("late-one"), words) };
    let at = now() - SignedDuration::from_hours(5);
    held.site.wait(app.store.add_post(&Act::of(&key("jodie"), at), &key("buses"), &new)).expect("a post");
    held.site.wait(app::remind(app)).expect("reminded");
    held.site.wait(app::remind(app)).expect("reminded");
    let letters = held.site.wait(app.store.take_letters(now())).expect("letters");
    let mut to: Vec<_> = letters.iter().map(|letter| letter.to.as_str()).collect();
    to.sort_unstable();
    assert_eq!(to, ["ida@example.org", "ole@example.org"]);
    for letter in &letters {
        let told = format!("{} {}", letter.subject, letter.body).to_lowercase();
        assert!(told.contains("something waits for you"), "{told}");
        for word in ["purplehippo", "concern", "safeguarding", "abuse", "late-one", "jodie", "travel"] {
            assert!(!told.contains(word), "{word} in {told}");
        }
    }
    assert!(held.get(&held.lead, "/en/safeguarding/late-one").text().contains("all safeguarding leads for this place"));
}

#[test]
fn a_late_concern_in_the_space_of_a_board_is_told_to_the_leads_of_that_board() {
    let held = Held::new();
    let app = &held.site.app;
    let board = Some(key("carers"));
    let gate = Gate { board, reads: Access::Members, posts: Access::Members, ..Gate::open(key("carers-talk")) };
    let words = |text: &str| Words::of(Version::standard(Locale::DEFAULT, Some(text.into()), text));
    let space = Space { key: key("carers-talk"), gate, words: words("Carers"), picture: "lock".into(), topics: 0 };
    held.site.wait(app.store.add_space(&crate::site::site(), &space, 2)).expect("a space");
    for (name, scope) in [("kim", "board:carers"), ("per", "board:other"), ("ole", "space:travel")] {
        held.add_lead(name, scope);
    }
    let at = now() - SignedDuration::from_hours(5);
    for (space, name, state) in
        [("carers-talk", "late-two", PostState::Held), ("travel", "looked-at", PostState::Published)]
    {
        let new = NewTopic { state, ..NewTopic::own(key(name), words("A topic"), words(WORRYING)) };
        held.site.wait(app.store.start_topic(&Act::of(&key("jodie"), at), &key(space), &new)).expect("a topic");
    }
    held.site.wait(app::remind(app)).expect("reminded");
    let letters = held.site.wait(app.store.take_letters(now())).expect("letters");
    assert_eq!(letters.iter().map(|letter| letter.to.as_str()).collect::<Vec<_>>(), ["kim@example.org"]);
    // Late for the second time is told nobody, and one that becomes late later is told again, to each once.
    let words = words(WORRYING);
    for name in ["late-three", "late-four"] {
        let new = NewPost { state: PostState::Held, ..NewPost::own(key(name), words.clone()) };
        held.site.wait(app.store.add_post(&Act::of(&key("jodie"), at), &key("late-two"), &new)).expect("a post");
    }
    held.site.wait(app::remind(app)).expect("reminded");
    let letters = held.site.wait(app.store.take_letters(now())).expect("letters");
    assert_eq!(letters.iter().map(|letter| letter.to.as_str()).collect::<Vec<_>>(), ["kim@example.org"]);
}

#[test]
fn a_title_can_tell_of_it_too() {
    let held = Held::new();
    let fields = [("title", "I want to kill myself"), ("text", "Nothing else.")];
    let (_, sent) = held.say("/en/forum/travel/new/say", &fields);
    assert_eq!(sent.header("location"), Some("/en/help-now?sent"));
    assert!(!held.site.get("/en/forum/travel").text().contains("kill myself"));
    assert!(held.get(&held.lead, "/en/safeguarding").text().contains("Suicide"));
}

#[test]
fn changed_words_that_tell_of_harm_are_a_concern_again_whatever_was_decided() {
    let held = Held::with_a_post();
    held.decide("keep-back", "She asked us to.");
    held.send(&held.lead, &format!("{}/close", held.case()), &[]);
    let change = format!("/en/forum/post/{}/change", held.post);
    let fields = [("key", NOTE), ("version", "0"), ("text", "He takes my money. yellowgiraffe")];
    let sent = client::reword(held.site.address, &held.writer, &change, &fields);
    assert_eq!(sent.header("location"), Some("/en/help-now?sent"), "{}", sent.text());
    let queue = held.get(&held.lead, "/en/safeguarding").text();
    assert!(queue.contains("yellowgiraffe") && queue.contains("Financial abuse"), "{queue}");
    assert!(held.get(&held.lead, &held.case()).text().contains("It came again"));
    assert!(!held.site.get(TOPIC).text().contains("yellowgiraffe"));
}

#[test]
fn anybody_reports_a_post_and_safety_goes_to_the_lead_alone() {
    let held = Held::new();
    let report = "/en/report/buses";
    let missing = held.site.send(Ask::form(report, &[("key", NOTE), ("words", "keep me")]));
    assert!(missing.status == 422 && missing.text().contains("keep me") && missing.text().contains("reason-error"));
    let rude = [("key", NOTE), ("reason", "rude"), ("words", "It is rude.")];
    let first = held.site.send(Ask::form(report, &rude));
    assert_eq!(first.header("location"), Some("/en/reported"));
    let visitor = format!("bt_visitor={}", first.cookie("bt_visitor").expect("a cookie"));
    held.send(&visitor, report, &[("key", REPORT), ("reason", "rude"), ("words", "It is rude")]);
    held.send(&held.writer, report, &[("key", DECISION), ("reason", "private")]);
    let moderator = held.site.session_of("mona", &[grant(Role::Moderator, "site")]);
    let queue = || held.get(&moderator, "/en/moderation").text();
    assert!(queue().contains("2 reports"), "one of a visitor, who said it twice, one of a person: {}", queue());

    let unsafe_ = [("key", NOTE), ("reason", "not-safe"), ("words", "greenwalrus")];
    for _ in 0..2 {
        assert_eq!(held.send(&held.writer, report, &unsafe_).header("location"), Some("/en/help-now?reported"));
    }
    let seen = queue();
    assert!(seen.contains("2 reports") && !seen.contains("greenwalrus"), "a moderator sees it: {seen}");
    let page = held.get(&held.lead, "/en/safeguarding/buses").text();
    assert_eq!(page.matches("greenwalrus").count(), 1, "{page}");
    assert!(held.site.get(TOPIC).text().contains("The last bus goes"), "a report by itself hides nothing");
    assert_eq!(held.site.get("/en/report/nothing-here").status, 404);
}

#[test]
fn nobody_gives_themselves_the_name_of_staff() {
    let held = Held::new();
    let settings = [
        ("form", "standard"),
        ("language", "en"),
        ("text-size", "100"),
        ("spacing", "normal"),
        ("font", "atkinson"),
        ("contrast", "auto"),
        ("pictures", "on"),
        ("motion", "auto"),
        ("reading-speed", "normal"),
    ];
    for (name, says) in [
        ("hugh", "Somebody who works here has a name that looks like this."),
        ("H\u{3C5}gh", "Somebody who works here has a name that looks like this."),
        ("H\u{443}gh", "A word of your name has letters from different alphabets."),
        ("Jo (facilitator)", "Leave out words such as"),
    ] {
        let sent = held.send(&held.writer, "/en/me", &[&settings[..], &[("shown-name", name)]].concat());
        assert!(sent.header("location").is_some_and(|to| to.contains("again")), "{name}");
        let page = held.get(&held.writer, "/en/me?again").text();
        for part in ["shown-name-error", says, name] {
            assert!(page.contains(part), "{part} is missing for {name}: {page}");
        }
    }
}
