//! Moderation from outside: who sees what waits, who decides, what a writer learns, and what everybody may know.

use crate::client::{self, Ask, Reply};
use crate::site::{TestServer, key, now};
use domain::accounts::{Grant, Person, Preferences, Role, Scope};
use domain::content::{Block, Form, Locale, Version, Words};
use domain::forum::{Gate, Moderation, NewPost, NewTopic, PostState, TopicState};
use domain::moderation::{NewAppeal, NewDecision, NewWatch, Quarter, Reason, Verdict};
use domain::talk::{NewSplit, NewTopicState};
use jiff::Timestamp;
use store::{Act, Ruling};

/// The key of a form.
const KEY: &str = "01jd4x5zs0000000000000000a";

fn grant(role: Role, scope: &str) -> Grant {
    Grant { role, scope: Scope::parse(scope).expect("a scope") }
}

fn moderator_of(scope: &str) -> Grant {
    grant(Role::Moderator, scope)
}

fn words(text: &str) -> Words {
    Words::of(Version::standard(Locale::DEFAULT, None, text))
}

/// A site with two spaces, a topic in each, and Ben, who has signed in: his cookie.
fn site() -> (TestServer, String) {
    let site = TestServer::start();
    site.session_of("amira", &[]);
    let ben = site.session_of("ben", &[]);
    for space in ["travel", "home"] {
        site.add_space(space, space);
        let topic = key(&format!("{space}-topic"));
        let (first, state) = (words("The bus is late."), PostState::Published);
        let new = NewTopic { state, ..NewTopic::own(topic, words("Buses"), first) };
        site.wait(site.app.store.start_topic(&Act::of(&key("amira"), now()), &key(space), &new)).expect("a topic");
    }
    (site, ben)
}

/// Ben says something in a space; what he says can be found by its name.
fn says(site: &TestServer, name: &str, space: &str, state: PostState) {
    let new = NewPost { state, ..NewPost::own(key(name), words(&text(name))) };
    let act = Act::of(&key("ben"), "2026-08-01T09:00:00Z".parse().expect("a time"));
    site.wait(site.app.store.add_post(&act, &key(&format!("{space}-topic")), &new)).expect("a post");
}

fn text(name: &str) -> String {
    format!("These are the words of {name}.")
}

fn reads(site: &TestServer, cookie: &str, path: &str) -> Reply {
    site.send(Ask::get(path).cookie(cookie))
}

fn state(site: &TestServer, name: &str) -> PostState {
    site.wait(site.app.store.post(&key(name))).expect("the post").state
}

/// A decision, at a time and by a person of the test's own.
pub fn decides(site: &TestServer, who: &str, at: Timestamp, name: &str, verdict: Verdict, said: &str) {
    let store = &site.app.store;
    let turn = site.wait(store.turn(&key(name))).expect("a number");
    let reason = verdict.is_against().then_some(Reason::Hurtful);
    let new = NewDecision { verdict, reason, words: Some(said.into()), locale: Locale::DEFAULT };
    let ruling = Ruling { post: site.wait(store.post(&key(name))).expect("the post"), turn, new };
    site.wait(store.decide(&Act::of(&key(who), at), &[ruling])).expect("a decision");
}

#[test]
fn moderators_see_what_waits_in_their_spaces_and_nobody_sees_what_is_held() {
    let (site, ben) = site();
    for (name, space, state) in [
        ("waits", "travel", PostState::Waiting),
        ("held", "travel", PostState::Held),
        ("elsewhere", "home", PostState::Waiting),
    ] {
        says(&site, name, space, state);
    }
    let pages = ["/en/moderation", "/en/moderation?kind=waiting&space=travel", "/en/moderation/log"];
    let sees = |cookie: &str, name: &str| {
        let list = pages.iter().any(|page| reads(&site, cookie, page).text().contains(&text(name)));
        let page = reads(&site, cookie, &format!("/en/moderation/posts/{name}"));
        (list, page.status == 200 && page.text().contains(&text(name)))
    };
    let here = site.session_of("mona", &[moderator_of("space:travel")]);
    assert_eq!(
        ["waits", "elsewhere", "held"].map(|name| sees(&here, name)),
        [(true, true), (false, false), (false, false)]
    );
    let everywhere = site.session_of("max", &[moderator_of("site")]);
    assert_eq!(
        ["waits", "elsewhere", "held"].map(|name| sees(&everywhere, name)),
        [(true, true), (true, true), (false, false)]
    );
    let both = site.session_of("hugh", &[moderator_of("site"), grant(Role::SafeguardingLead, "site")]);
    assert_eq!(sees(&both, "held"), (false, false), "that is seen where safety is cared for");
    let others = [
        ben,
        site.session_of("fay", &[grant(Role::Facilitator, "site")]),
        site.session_of("ada", &[grant(Role::Administrator, "site")]),
        site.session_of("lee", &[grant(Role::SafeguardingLead, "site")]),
        "bt_session=".to_owned(),
    ];
    for cookie in &others {
        for name in ["waits", "elsewhere", "held"] {
            assert_eq!(sees(cookie, name), (false, false), "{cookie} {name}");
            let hides = [("verdict", "hide"), ("reason", "other"), ("words", "No."), ("turn", "0"), ("version", "0")];
            site.send(Ask::form(&format!("/en/moderation/posts/{name}"), &hides).cookie(cookie));
            let several = [
                ("verdict", "approve"),
                (&format!("tick-{name}"), "yes"),
                (&format!("turn-{name}"), "0"),
                (&format!("version-{name}"), "0"),
            ];
            site.send(Ask::form("/en/moderation", &several).cookie(cookie));
        }
        assert!(!reads(&site, cookie, "/en/moderation/log.csv").text().contains("decision,"), "{cookie}");
    }
    // Nor does a moderator of one space decide in another, or about what is held.
    for name in ["elsewhere", "held"] {
        let ticked = [
            ("verdict", "approve"),
            (&format!("tick-{name}"), "yes"),
            (&format!("turn-{name}"), "0"),
            (&format!("version-{name}"), "0"),
        ];
        assert_eq!(site.send(Ask::form("/en/moderation", &ticked).cookie(&here)).status, 404, "{name}");
    }
    assert_eq!([state(&site, "waits"), state(&site, "elsewhere")], [PostState::Waiting; 2]);
    assert_eq!(state(&site, "held"), PostState::Held);
}

#[test]
fn a_name_that_would_turn_round_the_words_of_the_queue_stays_within_itself() {
    let (site, _) = site();
    let name = "nima\u{202E}nidA";
    let person = Person {
        key: key("trick"),
        name: name.into(),
        guest: false,
        preferences: Preferences::default(),
        locale: None,
        grants: vec![],
    };
    site.wait(site.app.store.add_person(&Act::of_the_site(now()), &person, None)).expect("a person");
    let new = NewPost { state: PostState::Waiting, ..NewPost::own(key("tricky"), words("Hello.")) };
    site.wait(site.app.store.add_post(&Act::of(&key("trick"), now()), &key("travel-topic"), &new)).expect("a post");
    let mona = site.session_of("mona", &[moderator_of("space:travel")]);
    let path = "/en/moderation/posts/tricky";
    for path in ["/en/moderation", path, &format!("{path}/pass-on"), &format!("{path}/watch")] {
        let page = reads(&site, &mona, path);
        assert_eq!(page.status, 200, "{path}");
        let page = page.text();
        assert!(page.contains("nimanidA") || page.contains(&format!("<bdi>{name}</bdi>")), "{path}: {page}");
        // Outside of an element that keeps its direction to itself its signs are not there at all.
        let outside = page.replace(&format!("<bdi>{name}</bdi>"), "");
        assert!(!outside.contains('\u{202E}'), "{path}: {}", outside.split('\u{202E}').next().unwrap_or_default());
    }
}

#[test]
fn a_writer_learns_why_answers_once_and_a_second_moderator_decides() {
    let (site, ben) = site();
    says(&site, "mine", "travel", PostState::Published);
    let mona = site.session_of("mona", &[moderator_of("space:travel")]);
    let max = site.session_of("max", &[moderator_of("site")]);
    let path = "/en/moderation/posts/mine";
    let hide = |fields: &[(&str, &str)]| site.send(Ask::form(path, fields).cookie(&mona));
    let without = hide(&[("verdict", "hide"), ("words", "Please be kind."), ("turn", "0"), ("version", "0")]);
    assert_eq!((without.status, state(&site, "mine")), (303, PostState::Published));
    let again = reads(&site, &mona, &format!("{path}?again")).text();
    assert!(again.contains("id=\"reason-error\"") && again.contains("Please be kind."), "{again}");
    let hidden =
        [("verdict", "hide"), ("reason", "hurtful"), ("words", "Please be kind."), ("turn", "0"), ("version", "0")];
    assert_eq!(hide(&hidden).header("location"), Some("/en/moderation/posts/mine?said=moderated"));
    assert_eq!((hide(&hidden).status, state(&site, "mine")), (303, PostState::Hidden), "sent twice");

    let told = reads(&site, &ben, "/en-simple/me/posts/mine").text();
    for said in ["We hid your post.", "It hurts people", "Please be kind.", &text("mine")] {
        assert!(told.contains(said), "{said}: {told}");
    }
    assert!(!told.contains("mona"), "a writer need not know who it was");
    assert_eq!(reads(&site, &max, "/en/me/posts/mine").status, 404, "it is nobody else's business");
    let answer = |words: &str| {
        let ask = Ask::form("/en/me/posts/mine/answer", &[("key", KEY), ("words", words)]);
        site.send(ask.cookie(&ben)).header("location").map(str::to_owned)
    };
    assert_eq!(answer("It is about a bus.").as_deref(), Some("/en/me/posts/mine?said=appealed"));
    assert_eq!(answer("One more thing.").as_deref(), Some("/en/me/posts/mine/answer?again#main"));

    let back = [("verdict", "put-back"), ("turn", "1"), ("version", "0")];
    assert_eq!(site.send(Ask::form(path, &back).cookie(&mona)).status, 403, "not who decided first");
    assert!(reads(&site, &max, "/en/moderation?kind=appeal").text().contains("It is about a bus."));
    assert_eq!(site.send(Ask::form(path, &back).cookie(&max)).status, 303);
    assert_eq!(state(&site, "mine"), PostState::Published);
    let undo = "/en/moderation/decisions/mine-2/undo";
    assert_eq!(site.send(Ask::form(undo, &[]).cookie(&mona)).status, 403, "only who decided it");
    assert_eq!(
        site.send(Ask::form(undo, &[]).cookie(&max)).header("location"),
        Some("/en/moderation/posts/mine?said=undone")
    );
    assert_eq!(state(&site, "mine"), PostState::Hidden);
}

#[test]
fn what_a_moderator_wanted_taken_out_is_read_again_by_moderators_and_its_writer_alone() {
    let (site, ben) = site();
    let mona = site.session_of("mona", &[moderator_of("space:travel")]);
    let max = site.session_of("max", &[moderator_of("site")]);
    let other = site.session_of("cem", &[]);
    for (name, before) in [("waits", PostState::Waiting), ("there", PostState::Published)] {
        says(&site, name, "travel", before);
        decides(&site, "mona", now(), name, Verdict::AskChange, "Please leave out the name.");
        let new = [("key", KEY), ("version", "0"), ("text", "A neighbour was kind.")];
        let changed = client::reword(site.address, &ben, &format!("/en/me/posts/{name}/change"), &new);
        assert_eq!((changed.status, state(&site, name)), (303, PostState::Waiting));
        decides(&site, "max", now(), name, Verdict::Approve, "");
        let history = format!("/en/forum/post/{name}/before");
        for path in [history.clone(), format!("/en/trail/post/{name}")] {
            for reader in ["", other.as_str()] {
                let page = reads(&site, reader, &path);
                assert!(page.status == 200 && page.text().contains("A neighbour was kind."), "{path}");
                assert!(!page.text().contains(&text(name)), "{path}");
            }
        }
        for reader in [&ben, &mona, &max] {
            assert!(reads(&site, reader, &history).text().contains(&text(name)));
        }
    }
}

#[test]
fn who_changes_what_was_asked_changes_their_own_words_and_nothing_of_what_others_made_of_them() {
    let (site, ben) = site();
    let easy = Locale::DEFAULT.in_form(Form::EasyRead);
    let first = Version::standard(Locale::DEFAULT, None, "My neighbour takes the bus at seven.");
    let block = Block { text: "The bus goes at seven.".into(), picture: None };
    let words = Words::of(first.clone()).with(Version::new(easy, None, vec![block]).written_from(&first));
    let new = NewPost { state: PostState::Waiting, ..NewPost::own(key("mine"), words) };
    site.wait(site.app.store.add_post(&Act::of(&key("ben"), now()), &key("travel-topic"), &new)).expect("a post");
    let mona = site.session_of("mona", &[moderator_of("space:travel")]);
    decides(&site, "mona", now(), "mine", Verdict::AskChange, "Please leave out your neighbour.");
    let form = reads(&site, &ben, "/en-simple/me/posts/mine/change").text();
    assert!(form.contains("My neighbour takes the bus at seven.</textarea>"), "in whichever form he reads: {form}");
    let change = |version: &str, form: &str, text: &str| {
        let fields = [("key", form), ("version", version), ("text", text)];
        let sent = client::reword(site.address, &ben, "/en-simple/me/posts/mine/change", &fields);
        sent.header("location").map(str::to_owned).unwrap_or_default()
    };
    assert_eq!(change("0", KEY, "Somebody takes the bus at seven."), "/en-simple/me/posts/mine?said=changed-as-asked");
    let post = || site.wait(site.app.store.post(&key("mine"))).expect("the post");
    assert_eq!(post().words.text(Locale::DEFAULT), "Somebody takes the bus at seven.");
    assert_eq!(post().words.text(easy), "The bus goes at seven.");
    assert_eq!((post().words.0.len(), post().version, post().state), (2, 1, PostState::Waiting));
    let looked = reads(&site, &mona, "/en/moderation/posts/mine").text();
    assert!(looked.contains("Somebody takes the bus") && looked.contains("The bus goes at seven."), "{looked}");
    // Asked again, and sent from a window that was left open: both texts are there.
    decides(&site, "mona", now(), "mine", Verdict::AskChange, "Which bus?");
    let back = change("0", "01jd4x5zs0000000000000000b", "Somebody takes bus 9.");
    let form = reads(&site, &ben, back.split('#').next().unwrap_or_default()).text();
    assert!(form.contains("Somebody takes the bus at seven.") && form.contains("Somebody takes bus 9."), "{form}");
    assert_eq!(change("1", "01jd4x5zs0000000000000000c", "Bus 9."), "/en-simple/me/posts/mine?said=changed-as-asked");
    decides(&site, "mona", now(), "mine", Verdict::Approve, "");
    assert!(
        site.get("/en/forum/travel/travel-topic").text().contains("/en/forum/post/mine/before"),
        "changed on a day"
    );
}

#[test]
fn words_to_a_writer_are_kept_in_the_language_that_they_are_in_also_where_they_were_saved_in_another() {
    let (site, ben) = site();
    let mona = site.session_of("mona", &[moderator_of("space:travel")]);
    let answer = "Napisz to życzliwie.";
    let saved = [("key", KEY), ("locale", "pl"), ("title", "Życzliwie"), ("text", answer)];
    assert_eq!(site.send(Ask::form("/en/moderation/answers", &saved).cookie(&mona)).status, 303);
    says(&site, "mine", "travel", PostState::Published);
    let path = "/en/moderation/posts/mine";
    let form = |query: &str| reads(&site, &mona, &format!("{path}{query}")).text();
    let chosen = |page: &str| {
        let mut options = page.split("<option ").skip(1).filter_map(|option| option.split('>').next());
        let option = options.find(|option| option.contains(" selected")).expect("what is chosen");
        option.split('"').nth(1).expect("its value").to_owned()
    };
    assert_eq!(chosen(&form("")), "en", "the language in which the moderator reads");
    let sends = |more: &[(&str, &str)]| {
        let fields = [("verdict", "hide"), ("reason", "hurtful"), ("turn", "0"), ("version", "0")];
        site.send(Ask::form(path, &[&fields[..], more].concat()).cookie(&mona)).status
    };
    let put_in = format!("insert:{KEY}");
    assert_eq!(sends(&[("words", "Be kind."), ("locale", "en"), ("do", &put_in)]), 303);
    let page = form("?again");
    assert!(page.contains("Be kind.") && page.contains(answer), "{page}");
    assert_eq!(chosen(&page), "en", "it stands behind other words");
    assert_eq!(sends(&[("words", ""), ("locale", "en"), ("do", &put_in)]), 303);
    assert_eq!(chosen(&form("?again")), "pl", "it stands alone");
    assert_eq!(sends(&[("words", answer), ("locale", "pl")]), 303);
    let told = reads(&site, &ben, "/en/me/posts/mine").text();
    assert!(told.contains(&format!("lang=\"pl\" class=\"bt-typed\">{answer}")), "read with the right voice: {told}");
}

#[test]
fn nobody_decides_about_words_that_they_have_not_read() {
    let (site, ben) = site();
    says(&site, "mine", "travel", PostState::Waiting);
    let mona = site.session_of("mona", &[moderator_of("space:travel")]);
    let path = "/en/moderation/posts/mine";
    let page = reads(&site, &mona, path).text();
    assert!(page.contains("name=\"version\" value=\"0\"") && page.contains(&text("mine")), "{page}");
    let changed = [("key", KEY), ("version", "0"), ("text", "Come to bargains dot com.")];
    client::reword(site.address, &ben, "/en/forum/post/mine/change", &changed);
    let alone = [("verdict", "approve"), ("turn", "0"), ("version", "0")];
    let ticked = [("verdict", "approve"), ("tick-mine", "yes"), ("turn-mine", "0"), ("version-mine", "0")];
    for (path, fields) in [(path, &alone[..]), ("/en/moderation", &ticked[..])] {
        let to = site.send(Ask::form(path, fields).cookie(&mona)).header("location").map(str::to_owned);
        assert_eq!((to, state(&site, "mine")), (Some(format!("{path}?again#main")), PostState::Waiting));
        let again = reads(&site, &mona, &format!("{path}?again")).text();
        for part in ["The writer has changed the words", "Come to bargains dot com.", "value=\"1\""] {
            assert!(again.contains(part), "{part} is missing in {again}");
        }
    }
    let read = [("verdict", "approve"), ("turn", "0"), ("version", "1")];
    site.send(Ask::form(path, &read).cookie(&mona));
    assert_eq!(state(&site, "mine"), PostState::Published);
}

#[test]
fn nobody_moderates_their_own_post() {
    let (site, _) = site();
    says(&site, "own", "travel", PostState::Waiting);
    let token = site.wait(site.app.store.start_session(&key("ben"), now())).expect("a session");
    let grant = moderator_of("space:travel");
    site.wait(site.app.store.give_role(&crate::site::site(), &key("ben"), &grant)).expect("a role");
    let ben = format!("bt_session={}", token.secret());
    let approve =
        Ask::form("/en/moderation/posts/own", &[("verdict", "approve"), ("turn", "0"), ("version", "0")]).cookie(&ben);
    assert_eq!((site.send(approve).status, state(&site, "own")), (403, PostState::Waiting));
}

#[test]
fn what_looks_like_a_program_waits_and_is_never_lost() {
    let (site, ben) = site();
    let say = |fields: &[(&str, &str)]| {
        let (post, _) = client::say(site.address, &ben, "/en/forum/travel/travel-topic", fields);
        state(&site, &post)
    };
    let long = "Come to our new day centre, it is open every morning.";
    assert_eq!(say(&[("text", long)]), PostState::Published);
    assert_eq!(say(&[("text", &format!("{long}!"))]), PostState::Waiting, "the same again");
    assert_eq!(say(&[("text", "Look at bargains.com")]), PostState::Waiting, "a link of somebody new");
    assert_eq!(say(&[("text", "Hello."), ("bt-leave-empty", "x")]), PostState::Waiting, "a field that nobody sees");
    site.send(Ask::form("/en/forum/travel/travel-topic/say", &[("text", "More."), ("do", "preview")]).cookie(&ben));
    let form = reads(&site, &ben, "/en/forum/travel/travel-topic/say/check").text();
    let (before, trap) = form.split_once("name=\"bt-leave-empty\"").expect("the field");
    assert!(before.rsplit_once("<div").is_some_and(|(_, div)| div.starts_with(" hidden")), "people never meet it");
    assert!(trap.starts_with(" tabindex=\"-1\" autocomplete=\"off\""), "{}", &trap[..80]);
    let mona = site.session_of("mona", &[moderator_of("space:travel")]);
    let queue = reads(&site, &mona, "/en/moderation").text();
    for why in ["The same text came before", "A new person put a link in it", "A field that people do not see"] {
        assert!(queue.contains(why), "{why}");
    }
}

#[test]
fn who_puts_a_comma_right_is_not_taken_for_somebody_who_says_the_same_again() {
    let (site, ben) = site();
    let topic = "/en/forum/travel/travel-topic";
    let (post, _) = client::say(site.address, &ben, topic, &[("text", "I wait for the bus every morning at seven")]);
    let new = [("key", KEY), ("version", "0"), ("text", "I wait for the bus, every morning, at seven.")];
    let changed = client::reword(site.address, &ben, &format!("/en/forum/post/{post}/change"), &new);
    assert!(changed.header("location").is_some_and(|to| to.contains("said=reworded")), "{}", changed.text());
    assert!(site.get(topic).text().contains("every morning, at seven."));
}

#[test]
fn a_moderator_says_when_posts_of_their_space_are_looked_at_and_of_no_other() {
    let (site, ben) = site();
    let mona = site.session_of("mona", &[moderator_of("space:travel")]);
    let sets = |cookie: &str, space: &str| {
        let ask = Ask::form(&format!("/en/moderation/spaces/{space}"), &[("when", "before")]).cookie(cookie);
        site.send(ask).header("location").map(str::to_owned)
    };
    assert_eq!(sets(&mona, "home"), None);
    assert_eq!(sets(&ben, "travel"), None);
    assert_eq!(sets(&mona, "travel").as_deref(), Some("/en/moderation/spaces?said=when"));
    for (space, goes) in [("travel", PostState::Waiting), ("home", PostState::Published)] {
        let topic = format!("/en/forum/{space}/{space}-topic");
        let (post, _) = client::say(site.address, &ben, &topic, &[("text", "Hello.")]);
        assert_eq!(state(&site, &post), goes, "{space}");
    }
}

#[test]
fn the_log_is_a_file_that_no_spreadsheet_runs_and_holds_nothing_of_other_spaces() {
    let (site, _) = site();
    let mona = site.session_of("mona", &[moderator_of("space:travel")]);
    let hal = site.session_of("hal", &[moderator_of("space:home")]);
    says(&site, "rude", "travel", PostState::Waiting);
    decides(&site, "mona", now(), "rude", Verdict::Hide, "=HYPERLINK(\"http://x.example\",\"Be kind, please\")");
    let file = reads(&site, &mona, "/en/moderation/log.csv?verdict=hide");
    assert_eq!(file.header("content-type"), Some("text/csv; charset=utf-8"));
    let text = file.text();
    assert_eq!(text.lines().count(), 2, "{text}");
    assert!(text.contains("\"'=HYPERLINK(\"\"http://x.example\"\",\"\"Be kind, please\"\")\""), "{text}");
    assert!(text.starts_with("decision,at,by,space,post,writer,verdict,reason,words,before,after,"), "{text}");
    assert_eq!(reads(&site, &hal, "/en/moderation/log.csv").text().lines().count(), 1);
    assert!(!reads(&site, &hal, "/en/moderation/log").text().contains("Be kind"));
}

#[test]
fn everybody_reads_the_policy_and_the_numbers_of_a_quarter_that_is_over_and_no_small_ones() {
    let (site, _) = site();
    let mona = site.session_of("mona", &[moderator_of("space:travel")]);
    let summer: Timestamp = "2026-08-03T09:00:00Z".parse().expect("a time");
    for n in 0..6 {
        says(&site, &format!("s{n}"), "travel", PostState::Waiting);
        decides(&site, "mona", summer, &format!("s{n}"), Verdict::Approve, "Thank you.");
    }
    says(&site, "rude", "travel", PostState::Waiting);
    decides(&site, "mona", summer, "rude", Verdict::Hide, "Be kind.");
    let page = site.get("/en/moderation/summary");
    assert_eq!(page.status, 200);
    let page = page.text();
    for said in ["1 July 2026", "30 September 2026", ">6<", "fewer than 5", "not shown"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains(">1<"), "one person might be known by it: {page}");
    let quiet = site.get("/en/moderation/summary/2026-q1").text();
    assert!(quiet.contains("no decisions in these three months") && !quiet.contains("<table"), "{quiet}");
    let running = "/en/moderation/summary/2026-q4";
    assert_eq!((site.get(running).status, reads(&site, &mona, running).status), (404, 200));
    for nothing in ["2027-q1", "2026-q5", "x", "-q1"] {
        assert_eq!(reads(&site, &mona, &format!("/en/moderation/summary/{nothing}")).status, 404, "{nothing}");
    }
    let policy = site.get("/en-simple/moderation/policy").text();
    for n in 1..=7 {
        assert!(policy.contains(&format!("id=\"reason-{n}\"")), "{n}");
    }
}

/// The quarter that is over, an hour of its third of August: nothing of it can be undone any more.
fn summer(minute: i64) -> Timestamp {
    "2026-08-03T09:00:00Z".parse::<Timestamp>().expect("a time") + jiff::SignedDuration::from_mins(minute)
}

/// The rows of a file of the log, without its head, cell by cell. Nothing in this test has a comma in it.
fn rows(file: &str) -> Vec<Vec<String>> {
    file.lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

/// The place of a column in a file of the log.
fn column(file: &str, name: &str) -> usize {
    let head = file.lines().next().expect("a head");
    head.split(',').position(|column| column == name).expect("the column")
}

/// How many lines the log has, on all of its pages together, and what they say.
fn pages_of_the_log(site: &TestServer, cookie: &str) -> (usize, String) {
    let (mut path, mut count, mut said) = ("/en/moderation/log".to_owned(), 0, String::new());
    loop {
        let page = reads(site, cookie, &path).text();
        count += page.matches("class=\"bt-matter\"").count();
        said.push_str(&page);
        let Some(next) = page.split("rel=\"next\"").next().filter(|before| before.len() < page.len()) else { break };
        let href = next.rsplit("href=\"").next().and_then(|rest| rest.split('"').next()).expect("an address");
        path = href.replace("&amp;", "&");
    }
    (count, said)
}

/// All that can be done to look after a space, by Mona, a day after the decisions.
fn looks_after(site: &TestServer) {
    let store = &site.app.store;
    let mut minute = 24 * 60;
    let mut act = || {
        minute += 1;
        Act::of(&key("mona"), summer(minute))
    };
    let gate = Gate::open(key("travel"));
    let new = NewWatch { key: key(KEY), words: "He was rude.".into(), days: 14 };
    let until = jiff::civil::date(2026, 8, 17);
    site.wait(store.watch(&act(), &key("ben"), &gate, &new, until)).expect("watched");
    site.wait(store.end_watch(&act(), &key("ben"), &gate)).expect("no longer");
    site.wait(store.end_watch(&act(), &key("ben"), &gate)).expect("twice is once");
    site.wait(store.set_moderation(&act(), &gate, Moderation::FirstPosts)).expect("a rule");
    site.wait(store.set_moderation(&act(), &gate, Moderation::FirstPosts)).expect("twice is once");
    let state = |state, why: Option<&str>| NewTopicState { state, why: why.map(words) };
    let topic = key("travel-topic");
    site.wait(store.set_topic_state(&act(), &topic, &state(TopicState::Closed, Some("It is done.")))).expect("closed");
    site.wait(store.set_topic_state(&act(), &topic, &state(TopicState::Open, None))).expect("open");
    site.wait(store.pin_topic(&act(), &topic, true)).expect("on top");
    site.wait(store.pin_topic(&act(), &topic, false)).expect("no longer");
    let trams = NewTopic::own(key("trams"), words("Trams"), words("The tram is late."));
    site.wait(store.start_topic(&Act::of(&key("amira"), summer(0)), &key("travel"), &trams)).expect("a topic");
    let read = |name: &str| site.wait(store.topic(&key(name))).expect("the topic");
    site.wait(store.merge_topics(&act(), &read("trams"), &read("travel-topic"))).expect("together");
    let split = NewSplit { key: key("fares"), words: words("Fares"), posts: vec![key("a0"), key("a1")] };
    site.wait(store.split_topic(&act(), &read("travel-topic"), &split)).expect("apart");
    site.wait(store.retitle_topic(&act(), &read("travel-topic"), "Late buses")).expect("another title");
    site.wait(store.retitle_topic(&act(), &read("travel-topic"), "Late buses")).expect("twice is once");
}

#[test]
fn the_log_its_file_and_the_public_sums_say_the_same() {
    let (site, _) = site();
    let mona = site.session_of("mona", &[moderator_of("space:travel")]);
    site.session_of("max", &[moderator_of("site")]);
    let store = &site.app.store;
    for n in 0..20 {
        says(&site, &format!("a{n}"), "travel", PostState::Waiting);
        decides(&site, "mona", summer(n), &format!("a{n}"), Verdict::Approve, "Thank you.");
    }
    for n in 0..11 {
        says(&site, &format!("h{n}"), "travel", PostState::Waiting);
        decides(&site, "mona", summer(100 + n), &format!("h{n}"), Verdict::Hide, "Be kind.");
    }
    let decision = |name: &str| site.wait(store.decision(&key(name))).expect("the decision");
    let undone = site.wait(store.post(&key("h10"))).expect("the post");
    site.wait(store.undo_decision(&Act::of(&key("mona"), summer(120)), &decision("h10-1"), &undone)).expect("undone");
    for n in 0..10 {
        let answer = NewAppeal { words: format!("Answer {n}."), kinds: vec![] };
        let act = Act::of(&key("ben"), summer(200 + n));
        site.wait(store.appeal(&act, &decision(&format!("h{n}-1")), &answer)).expect("an answer");
        let verdict = if n < 5 { Verdict::PutBack } else { Verdict::Keep };
        decides(&site, "max", summer(300 + n), &format!("h{n}"), verdict, "We looked again.");
    }
    looks_after(&site);
    // What is for those who care for safety is nothing for this log, whatever was decided about it before.
    says(&site, "held", "travel", PostState::Held);
    let held = site.wait(store.post(&key("h9"))).expect("the post");
    site.wait(store.set_post_state(&crate::site::site(), &held, PostState::Held, "held a post")).expect("held");

    let file = reads(&site, &mona, "/en/moderation/log.csv").text();
    let rows_of_file = rows(&file);
    let (lines, said) = pages_of_the_log(&site, &mona);
    assert_eq!((rows_of_file.len(), lines), (20 + 11 + 1 + 10 + 10, 52), "{file}");
    let cell = |row: &[String], name: &str| row[column(&file, name)].clone();
    let kinds: Vec<_> = rows_of_file.iter().filter(|row| cell(row, "kind") == "upkeep").collect();
    let done: Vec<_> = kinds.iter().rev().map(|row| cell(row, "verdict")).collect();
    assert_eq!(
        done,
        [
            "watch-began",
            "watch-ended",
            "rule-changed",
            "topic-state",
            "topic-state",
            "topic-pinned",
            "topic-unpinned",
            "topic-merged",
            "topic-split",
            "topic-retitled"
        ]
    );
    let rule = kinds[kinds.len() - 3];
    assert_eq!(["before", "after", "by_key"].map(|name| cell(rule, name)), ["after", "first-posts", "mona"]);
    for part in [
        "He was rude.",
        "It is done.",
        "First posts before",
        "· <bdi>Late buses</bdi>",
        "Answer 3.",
        "until 17 August 2026",
    ] {
        assert!(said.contains(part), "{part} is missing: {said}");
    }
    // Each answer stands with the decision that it is against, and the decision that settles it names that one.
    let row = |key: &str| rows_of_file.iter().find(|row| row[0] == key).unwrap_or_else(|| panic!("{key}: {file}"));
    assert_eq!(cell(row("h3-1"), "writer_answer"), "Answer 3.");
    assert_eq!((cell(row("h3-2"), "answers"), cell(row("h3-2"), "by_key")), ("h3-1".into(), "max".into()));
    for text in [&file, &said] {
        for secret in ["Answer 9.".to_owned(), self::text("held")] {
            assert!(!text.contains(&secret), "{secret}: {text}");
        }
    }

    // The sums of the quarter are those of the file: what was undone is counted by itself, an undoing not at all.
    let decided = || rows_of_file.iter().filter(|row| cell(row, "kind") == "decision");
    let holds = |verdict: &str| {
        let these = decided().filter(|row| cell(row, "verdict") == verdict && cell(row, "undone_by").is_empty());
        u32::try_from(these.count()).expect("a number")
    };
    let summary = site.wait(store.quarter(Quarter::parse("2026-q3").expect("a quarter"))).expect("the sums");
    for verdict in Verdict::ALL.into_iter().filter(|verdict| *verdict != Verdict::Undo) {
        assert_eq!(summary.of_verdict(verdict), holds(verdict.name()), "{verdict:?}");
    }
    assert_eq!(summary.undone as usize, decided().filter(|row| !cell(row, "undone_by").is_empty()).count());
    assert_eq!(summary.appeals as usize, decided().filter(|row| !cell(row, "answers").is_empty()).count());
    let public = site.get("/en/moderation/summary/2026-q3").text();
    for verdict in ["approve", "hide", "put-back"] {
        assert!(public.contains(&format!(">{}<", holds(verdict))), "{verdict}: {public}");
    }
}

#[test]
fn a_moderator_asks_for_the_log_of_some_days_and_for_what_else_was_done() {
    let (site, _) = site();
    let mona = site.session_of("mona", &[moderator_of("space:travel")]);
    for n in 0..2 {
        says(&site, &format!("a{n}"), "travel", PostState::Waiting);
        decides(&site, "mona", summer(n), &format!("a{n}"), Verdict::Approve, "Thank you.");
    }
    looks_after(&site);
    let file = |query: &str| rows(&reads(&site, &mona, &format!("/en/moderation/log.csv?{query}")).text()).len();
    let from = |name: &str, day: u8| format!("{name}-day={day}&{name}-month=8&{name}-year=2026");
    assert_eq!(file(""), 12);
    assert_eq!(file(&from("until", 3)), 2);
    assert_eq!(file(&from("from", 4)), 10);
    assert_eq!(file(&format!("{}&{}", from("from", 3), from("until", 4))), 12);
    assert_eq!((file("verdict=topic-state"), file("verdict=approve"), file("reason=hurtful")), (2, 2, 0));
    let wrong = reads(&site, &mona, "/en/moderation/log?from-day=32&from-month=8&from-year=2026").text();
    assert!(wrong.contains("id=\"from-day-error\"") && !wrong.contains("bt-matter"), "{wrong}");
    let crossed = format!("/en/moderation/log.csv?{}&{}", from("from", 4), from("until", 3));
    assert_eq!(reads(&site, &mona, &crossed).status, 303, "the page says what is wrong");
}

#[test]
fn a_log_that_is_longer_than_one_part_of_its_file_is_sent_to_its_end() {
    let (site, _) = site();
    let mona = site.session_of("mona", &[moderator_of("space:travel")]);
    let gate = Gate::open(key("travel"));
    for n in 0..1_030 {
        let when = if n % 2 == 0 { Moderation::Before } else { Moderation::After };
        let act = Act::of(&key("mona"), summer(n));
        site.wait(site.app.store.set_moderation(&act, &gate, when)).expect("a rule");
    }
    let file = reads(&site, &mona, "/en/moderation/log.csv").text();
    let rows = rows(&file);
    assert_eq!(rows.len(), 1_030);
    assert!(rows.last().is_some_and(|row| row[column(&file, "at")] == summer(0).to_string()), "{file}");
}
