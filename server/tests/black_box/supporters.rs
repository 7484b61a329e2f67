//! Supporters: what they may and may not, and that a person can end it at any moment.

use crate::client::{self, Ask, Reply};
use crate::guests::{TOPIC, cookies, with_a_topic, written};
use crate::saying::{picture, publish_on};
use crate::site::{TestServer, key, now, site};
use crate::uploads::{form_at, new_key};
use domain::accounts::{Grant, Permission, Role, Scope, Support};
use domain::content::{Locale, Version, Words};
use domain::forum::{Access, Gate, Moderation, NewPost, Post, PostState, Topic};
use domain::moderation::{NewWatch, WaitReason};
use server::settings::ClientAddress;
use store::{Act, NewCard, Token};

const INVITATION: &str = "01jd4x5zs0000000000000000c";
const SAY: &str = "/en/forum/travel/buses/say";
/// Where somebody is sent whose words cannot be said like this.
const REFUSED: &str = "/en/forum/travel/buses/say/check?again#main";
const KEY: &str = "01jd4x5zs0000000000000000d";
const SEED: &str = "ffeeddccbbaa99887766554433221100ffeeddccbbaa99887766554433221100";

/// Jodie, whom Sam helps, and Tariq, whom nobody does; the cookies of Jodie and of Sam.
struct People {
    site: TestServer,
    jodie: String,
    sam: String,
}

impl People {
    /// Jodie lets Sam do this for a month, in the way that people do it.
    fn with(may: &[Permission]) -> Self {
        let site = with_a_topic(TestServer::start());
        let [jodie, sam, _] = ["jodie", "sam", "tariq"].map(|name| site.session_of(name, &[]));
        let people = Self { site, jodie, sam };
        assert_eq!(people.invites(may).status, 303);
        assert_eq!(people.accepts(&people.sam).header("location"), Some("/en/supporting?said=supporting"));
        people
    }

    fn invites(&self, may: &[Permission]) -> Reply {
        let names: Vec<String> = may.iter().map(|one| format!("may-{}", one.name())).collect();
        let mut fields = vec![("key", INVITATION), ("until", "month")];
        fields.extend(names.iter().map(|name| (name.as_str(), "yes")));
        let cookie = format!("{}; bt_code={SEED}", self.jodie);
        self.site.send(Ask::form("/en/me/supporters/new", &fields).cookie(&cookie))
    }

    fn accepts(&self, cookie: &str) -> Reply {
        self.site.send(self.acceptance().cookie(cookie))
    }

    /// The words of the invitation, as they are typed.
    fn acceptance(&self) -> Ask {
        let card = NewCard::drawn_from(&Token::parse(SEED).expect("a secret"), INVITATION);
        let words: Vec<_> = card.phrase.as_str().split(' ').collect();
        let fields: Vec<_> = ["word-1", "word-2", "word-3", "number"].into_iter().zip(words).collect();
        Ask::form("/en/supporting", &fields)
    }

    fn sees(&self, cookie: &str, path: &str) -> Reply {
        self.site.send(Ask::get(path).cookie(cookie))
    }

    /// Says something, as the words of somebody.
    fn writes_for(&self, cookie: &str, whose: &str, text: &str) -> Reply {
        self.site.send(written(&self.site, cookie, text, &[("whose", whose)]).1)
    }

    fn topic(&self) -> Topic {
        self.site.wait(self.site.app.store.topic(&key("buses"))).expect("the topic")
    }

    /// What was said last in the topic.
    fn last(&self) -> Post {
        self.site.wait(self.site.app.store.posts(&self.topic(), 1)).expect("the posts").pop().expect("a post")
    }

    /// Sam's session beside Jodie.
    fn signs_in_together(&self) -> String {
        let reply = self.site.send(Ask::form("/en/supporting/jodie/sign-in", &[]).cookie(&self.sam));
        assert_eq!(reply.header("location"), Some("/en/me/said?said=beside"));
        cookies(&reply)
    }

    fn support(&self) -> Support {
        self.site.wait(self.site.app.store.supporters_of(&key("jodie"))).expect("supporters").remove(0)
    }

    fn ends(&self) {
        let path = format!("/en/me/supporters/{}/end", self.support().key);
        assert_eq!(self.site.send(Ask::form(&path, &[]).cookie(&self.jodie)).status, 303);
    }
}

#[test]
fn an_invitation_cannot_be_guessed_and_whom_it_is_for_still_accepts_it() {
    let site = with_a_topic(TestServer::with_limits(1, ClientAddress::LastForwarded));
    let [jodie, sam, tariq] = ["jodie", "sam", "tariq"].map(|name| site.session_of(name, &[]));
    let people = People { site, jodie, sam };
    assert_eq!(people.invites(&[Permission::Read]).status, 303);
    let guess = |n: usize| {
        let number = format!("{n:04}");
        let fields = [("word-1", "apple"), ("word-2", "river"), ("word-3", "lamp"), ("number", number.as_str())];
        let ask = Ask::form("/en/supporting", &fields).cookie(&tariq).header("x-forwarded-for", "203.0.113.5");
        people.site.send(ask)
    };
    assert_eq!((0..30).map(|n| guess(n).status).collect::<Vec<_>>(), [422; 30], "they are wrong");
    let (mut stopped, mut others) = (0, 0);
    for n in 30..500 {
        let reply = guess(n);
        if reply.status == 429 {
            stopped += 1
        } else {
            others += 1
        }
        assert!(reply.status == 422 || !reply.text().contains("river"), "what may be a secret is not given back");
    }
    // One more a minute is let through, however long the machine takes for all of them.
    assert!(stopped > 460, "only {stopped} were stopped and {others} were not");
    let ask = people.acceptance().cookie(&people.sam).header("x-forwarded-for", "198.51.100.7");
    assert_eq!(people.site.send(ask).header("location"), Some("/en/supporting?said=supporting"));
}

#[test]
fn a_supporter_reads_what_the_person_said_and_nobody_elses() {
    let people = People::with(&[Permission::Read]);
    assert_eq!(people.writes_for(&people.jodie, "", "The bus was late again.").status, 303);
    let page = people.sees(&people.sam, "/en/supporting/jodie");
    assert!(page.status == 200 && page.text().contains("The bus was late again."), "{}", page.text());
    for path in ["/en/supporting/tariq", "/en/supporting/amira", "/en/supporting/nobody"] {
        assert_eq!(people.sees(&people.sam, path).status, 403, "{path}");
    }
    assert_eq!(people.sees(&people.jodie, "/en/supporting/sam").status, 403, "it goes one way");
    let together = Ask::form("/en/supporting/jodie/sign-in", &[]).cookie(&people.sam);
    assert_eq!(people.site.send(together).status, 403, "to read is not to sign in");
    let forged = people.writes_for(&people.sam, "jodie", "Jodie likes it here.");
    assert_eq!(forged.header("location"), Some(REFUSED), "nor to write");
    assert!(!people.site.get(TOPIC).text().contains("Jodie likes it here."));
}

#[test]
fn what_a_supporter_wrote_has_the_voice_of_the_person_and_the_hand_of_the_supporter() {
    let people = People::with(&[Permission::Write]);
    assert_eq!(people.writes_for(&people.sam, "jodie", "I want to go by bus.").status, 303);
    let post = people.last();
    assert_eq!((post.by, post.written_by), (key("jodie"), Some(key("sam"))));
    assert_eq!(post.help, domain::forum::Help::BySupporter);
    for forged in ["tariq", "amira", "sam", "person:jodie", "<script>"] {
        let reply = people.writes_for(&people.sam, forged, "Not theirs.");
        assert_eq!(reply.header("location"), Some(REFUSED), "{forged}");
    }
    assert_eq!(people.sees(&people.sam, "/en/supporting/jodie").status, 403, "to write is not to read");
}

#[test]
fn who_rewrites_what_was_written_for_them_makes_it_their_own_words() {
    let people = People::with(&Permission::ALL);
    assert_eq!(people.writes_for(&people.sam, "jodie", "Jodie would like a bus.").status, 303);
    let post = people.last().key;
    let shown = || {
        let topic = people.site.get(TOPIC).text();
        let start = topic.find(&format!("id=\"post-{post}\"")).expect("the post");
        topic[start..].split("</article>").next().unwrap_or_default().to_owned()
    };
    let by_sam = "Written by a supporter, in these words · <bdi>sam</bdi>";
    let plain = |page: &str| page.replace("<!>", "");
    assert!(plain(&shown()).contains(by_sam), "{}", shown());
    let rewrites = |cookie: &str, form: &str, version: &str, text: &str| {
        let fields = [("key", form), ("version", version), ("text", text)];
        client::reword(people.site.address, cookie, &format!("/en/forum/post/{post}/change"), &fields)
    };
    assert_eq!(rewrites(&people.jodie, KEY, "0", "I want a bus.").status, 303);
    assert!(shown().contains("I want a bus.") && !shown().contains("bt-post__help"), "{}", shown());
    let before = plain(&people.site.get(&format!("/en/forum/post/{post}/before")).text());
    let (above, _) = before.split_once("Jodie would like a bus.").expect("what it said before");
    let (now, earlier) = above.split_once("I want a bus.").expect("what it says now");
    assert!(!now.contains(by_sam) && earlier.contains(by_sam), "{before}");
    // With Sam beside her it says so.
    let together = people.signs_in_together();
    assert_eq!(rewrites(&together, INVITATION, "1", "I want a bus at night.").status, 303);
    let with_sam = "Written with support · <bdi>sam</bdi>";
    assert!(plain(&shown()).contains(with_sam) && !shown().contains("by a supporter"), "{}", shown());
}

#[test]
fn a_person_sees_what_their_supporter_said_for_them_and_so_does_who_moderates() {
    let people = People::with(&[Permission::Write]);
    assert_eq!(people.writes_for(&people.sam, "jodie", "Jodie would like a bus.").status, 303);
    assert_eq!(people.writes_for(&people.jodie, "", "I said this myself.").status, 303);
    let by_sam = "Written by a supporter, in these words · <bdi>sam</bdi>";
    let posts = |cookie: &str, path: &str, class: &str| -> Vec<String> {
        let page = people.sees(cookie, path).text().replace("<!>", "");
        page.split(class).map(|part| part.split("</article>").next().unwrap_or_default().to_owned()).collect()
    };
    let says_so = |posts: &[String], text: &str| {
        let post = posts.iter().find(|post| post.contains(text)).expect("the post");
        post.contains(by_sam)
    };
    let mine = posts(&people.jodie, "/en/me/said", "<article");
    assert!(says_so(&mine, "Jodie would like a bus.") && !says_so(&mine, "I said this myself."));
    let moderator = Grant { role: Role::Moderator, scope: Scope::Site };
    let mona = people.site.session_of("mona", &[moderator]);
    for post in people.site.wait(people.site.app.store.posts(&people.topic(), 1)).expect("posts") {
        if post.by == key("jodie") {
            let act = Act::of(&key("mona"), now());
            let store = &people.site.app.store;
            people.site.wait(store.set_post_state(&act, &post, PostState::Waiting, "moved")).expect("it waits");
        }
    }
    let queue = posts(&mona, "/en/moderation", "<article");
    assert!(says_so(&queue, "Jodie would like a bus.") && !says_so(&queue, "I said this myself."));
}

#[test]
fn a_supporter_puts_right_what_they_wrote_while_they_may_write_and_nothing_else() {
    let people = People::with(&[Permission::Write]);
    assert_eq!(people.writes_for(&people.sam, "jodie", "Jodie wants a buss.").status, 303);
    let post = people.last().key;
    let own = client::say(people.site.address, &people.jodie, TOPIC, &[("text", "I said this myself.")]).0;
    assert_eq!(people.sees(&people.sam, &format!("/en/forum/post/{own}/change")).status, 403);
    let form = format!("/en/forum/post/{post}/change");
    assert!(people.sees(&people.sam, TOPIC).text().contains(&form));
    let fields = [("key", KEY), ("version", "0"), ("text", "Jodie wants a bus.")];
    let changed = client::reword(people.site.address, &people.sam, &form, &fields);
    assert!(changed.header("location").is_some_and(|to| to.contains("said=reworded-for")), "{}", changed.text());
    let now = people.site.wait(people.site.app.store.post(&post)).expect("the post");
    assert_eq!((now.help, now.written_by), (domain::forum::Help::BySupporter, Some(key("sam"))));
    let back = Ask::form(&format!("/en/forum/post/{post}/take-back"), &[]);
    assert_eq!(people.site.send(back.cookie(&people.sam)).status, 403);
    people.ends();
    assert_eq!(people.sees(&people.sam, &form).status, 403);
}

#[test]
fn a_supporter_adds_a_photo_to_what_they_wrote_while_they_may_write_and_to_nothing_else() {
    let people = People::with(&[Permission::Write]);
    assert_eq!(people.writes_for(&people.sam, "jodie", "Jodie would like a ramp.").status, 303);
    let post = people.last().key;
    let own = client::say(people.site.address, &people.jodie, TOPIC, &[("text", "I said this myself.")]).0;
    let adds = |post: &str| {
        let fields = [("key", new_key()), ("words", "A high kerb.".to_owned())];
        let path = format!("/en/forum/post/{post}/say/photo");
        people.site.send(form_at(&path, &fields, ("photo.png", "image/png", &picture())).cookie(&people.sam))
    };
    assert_eq!(adds(&own).status, 403);
    let say = format!("/en/forum/post/{post}/say");
    assert_eq!(adds(post.as_str()).header("location"), Some(format!("{say}?on#with").as_str()));
    let fields = [("version", "0"), ("text", "Jodie would like a ramp."), ("do", "preview")];
    let check = format!("{say}/check");
    let looked = people.site.send(Ask::form(&say, &fields).cookie(&people.sam));
    assert_eq!(looked.header("location"), Some(check.as_str()));
    let published = people.site.send(publish_on(&people.site, &people.sam, &check));
    assert!(published.header("location").is_some_and(|to| to.contains("said=reworded-for")), "{}", published.text());
    let now = people.site.wait(people.site.app.store.post(&post)).expect("the post");
    assert_eq!((now.attachments.len(), now.by, now.written_by), (1, key("jodie"), Some(key("sam"))));
    assert_eq!(now.help, domain::forum::Help::BySupporter);
    people.ends();
    assert_eq!(adds(post.as_str()).status, 403);
}

#[test]
fn who_may_no_longer_write_keeps_what_they_wrote_and_is_told_why() {
    let people = People::with(&[Permission::Write]);
    let (_, publish) = written(&people.site, &people.sam, "I had nearly finished this.", &[("whose", "jodie")]);
    people.ends();
    let reply = people.site.send(publish);
    let form = people.sees(&people.sam, reply.header("location").unwrap_or_default().trim_end_matches("#main"));
    let page = form.text();
    assert!(page.contains("I had nearly finished this.") && page.contains("whose-error"), "{page}");
    assert!(!people.site.get(TOPIC).text().contains("I had nearly finished this."));
}

#[test]
fn together_they_do_everything_but_decide_over_the_account() {
    let people = People::with(&Permission::ALL);
    let together = people.signs_in_together();
    assert!(people.sees(&together, "/en/forum").text().contains("sam"), "every page says who is there");
    assert_eq!(people.writes_for(&together, "", "We wrote this together.").status, 303);
    let post = people.last();
    assert_eq!((post.by, post.written_by), (key("jodie"), Some(key("sam"))));
    assert_eq!(post.help, domain::forum::Help::WithSupport);
    let support = people.support();
    let mut forbidden: Vec<Ask> = [
        "/en/me/supporters",
        "/en/me/supporters/new",
        "/en/my-code",
        "/en/supporting",
        "/en/me/account",
        "/en/me/notices",
    ]
    .map(Ask::get)
    .into();
    forbidden.extend([
        Ask::form(&format!("/en/me/supporters/{}/end", support.key), &[]),
        Ask::form("/en/my-code", &[("key", KEY)]),
        Ask::form("/en/me/supporters/new", &[("key", KEY), ("may-read", "yes"), ("until", "year")]),
        Ask::form("/en/me/account", &[("shown-name", "Sam"), ("email", "sam@example.org")]),
        Ask::form("/en/supporting", &[]),
    ]);
    for ask in forbidden {
        assert_eq!(people.site.send(ask.cookie(&together)).status, 403);
    }
    assert!(people.support().holds(now()), "and nothing has changed");
    assert_eq!(people.sees(&people.sam, "/en/me/said").status, 303, "Sam's own session has ended");
}

#[test]
fn ending_it_ends_the_open_session_too_and_only_the_person_can() {
    let people = People::with(&[Permission::SignIn]);
    let path = format!("/en/me/supporters/{}/end", people.support().key);
    let forged = Ask::form(&path, &[]).cookie(&people.sam);
    assert_eq!(people.site.send(forged).status, 303);
    assert!(people.support().holds(now()), "it is not Sam's to end");
    let together = people.signs_in_together();
    assert_eq!(people.sees(&together, "/en/me/said").status, 200);
    people.ends();
    assert_eq!(people.sees(&together, "/en/me/said").status, 303, "they are asked to sign in");
    let said = Ask::form(SAY, &[("text", "Half a sentence"), ("as", "member"), ("do", "preview")]).cookie(&together);
    assert_eq!(people.site.send(said).header("location"), Some("/en/sign-in?kept"));
    assert_ne!(people.sees(&people.sam, "/en/supporting/jodie").status, 200);
}

#[test]
fn support_that_is_over_is_over() {
    let people = People::with(&[Permission::Read, Permission::SignIn]);
    let together = people.signs_in_together();
    let until = people.support().until;
    let viewer = |at| {
        let token =
            together.trim_start_matches("bt_session=").split(';').next().and_then(Token::parse).expect("a session");
        people.site.wait(people.site.app.store.viewer(&token, at)).expect("a viewer")
    };
    assert!(viewer(now()).with.is_some_and(|companion| companion.key == key("sam")));
    assert!(viewer(until).person.is_none(), "not a second longer");
}

#[test]
fn an_invitation_works_once_and_not_for_oneself() {
    let people = People::with(&[Permission::Read]);
    let tariq = people.site.wait(people.site.app.store.start_session(&key("tariq"), now())).expect("a session");
    let tariq = format!("bt_session={}", tariq.secret());
    assert_eq!(people.accepts(&tariq).status, 422);
    assert_eq!(people.accepts(&people.sam).status, 303, "the same person, sent twice");
    assert_eq!(people.accepts(&people.jodie).status, 422);
    let supports = people.site.wait(people.site.app.store.supporters_of(&key("jodie"))).expect("supporters");
    assert_eq!(supports.len(), 1);
}

#[test]
fn an_invitation_that_was_taken_back_is_worth_nothing() {
    let site = with_a_topic(TestServer::start());
    let [jodie, sam] = ["jodie", "sam"].map(|name| site.session_of(name, &[]));
    let people = People { site, jodie, sam };
    people.invites(&[Permission::Read]);
    let shown =
        people.sees(&format!("{}; bt_code={SEED}", people.jodie), &format!("/en/me/supporters/invited/{INVITATION}"));
    let card = NewCard::drawn_from(&Token::parse(SEED).expect("a secret"), INVITATION);
    assert!(card.phrase.as_str().split(' ').all(|word| shown.text().contains(word)), "{}", shown.text());
    let act = Act::of(&key("jodie"), now());
    people.site.wait(people.site.app.store.end_support(&act, &key("jodie"), &key(INVITATION))).expect("an end");
    let refused = people.accepts(&people.sam);
    assert!(refused.status == 422 && refused.text().contains("word-1-error"), "{}", refused.text());
}

#[test]
fn a_guest_cannot_be_a_supporter() {
    let site = with_a_topic(TestServer::start());
    let sent = site.send(written(&site, &format!("bt_visitor={SEED}"), "Hello", &[]).1);
    let page = site.send(Ask::get("/en/supporting").cookie(&cookies(&sent)));
    assert_eq!(page.status, 403);
}

#[test]
fn nobodys_words_go_into_a_room_that_they_may_not_enter_themselves() {
    let people = People::with(&[Permission::Write]);
    let store = &people.site.app.store;
    let gate = Gate { reads: Access::Members, posts: Access::Members, ..Gate::open(key("travel")) };
    people.site.wait(store.set_gate(&site(), &gate)).expect("a closed room");
    let member = Grant { role: Role::Participant, scope: Scope::parse("space:travel").expect("a scope") };
    let lets_in = |person: &str| people.site.wait(store.give_role(&site(), &key(person), &member)).expect("a member");
    lets_in("sam");
    let before = people.last().key;
    let refused = people.writes_for(&people.sam, "jodie", "I want to go by bus.");
    assert_eq!(refused.header("location"), Some(REFUSED));
    let page = people.sees(&people.sam, REFUSED.trim_end_matches("#main")).text();
    assert!(page.contains("may not say anything in this space themselves"), "{page}");
    assert_eq!(people.last().key, before, "nothing was said");
    lets_in("jodie");
    assert_eq!(people.writes_for(&people.sam, "jodie", "I want to go by bus.").status, 303);
    assert_eq!(people.last().by, key("jodie"));
}

#[test]
fn who_is_read_first_is_read_first_also_when_a_supporter_types() {
    let people = People::with(&[Permission::Write]);
    let store = &people.site.app.store;
    let gate = Gate { moderation: Moderation::FirstPosts, ..Gate::open(key("travel")) };
    people.site.wait(store.set_gate(&site(), &gate)).expect("first posts are read first");
    for n in 0..5 {
        for person in ["sam", "tariq"] {
            let text = Words::of(Version::standard(Locale::DEFAULT, None, format!("{person} says {n}.")));
            let post = NewPost::own(key(&format!("{person}-{n}")), text);
            people.site.wait(store.add_post(&Act::of(&key(person), now()), &key("buses"), &post)).expect("a post");
        }
    }
    assert_eq!(people.writes_for(&people.sam, "", "Sam is no stranger here.").status, 303);
    assert_eq!(people.last().state, PostState::Published);
    people.writes_for(&people.sam, "jodie", "I want to go by bus.");
    assert_eq!((people.last().by, people.last().state), (key("jodie"), PostState::Waiting), "Jodie's first words");
    // The other way round: the person is no stranger, and is watched.
    for n in 0..5 {
        let text = Words::of(Version::standard(Locale::DEFAULT, None, format!("Jodie says {n}.")));
        let post = NewPost::own(key(&format!("jodie-{n}")), text);
        people.site.wait(store.add_post(&Act::of(&key("jodie"), now()), &key("buses"), &post)).expect("a post");
    }
    people.writes_for(&people.sam, "jodie", "I want to go by tram.");
    assert_eq!((people.last().by, people.last().state), (key("jodie"), PostState::Published));
    let watch = NewWatch { key: key("watch"), words: "Please stay kind.".into(), days: 7 };
    let until = jiff::civil::date(2026, 11, 27);
    people
        .site
        .wait(store.watch(&Act::of(&key("tariq"), now()), &key("jodie"), &gate, &watch, until))
        .expect("a watch");
    people.writes_for(&people.sam, "jodie", "I want to go by train.");
    let post = people.last();
    assert_eq!((post.by.clone(), post.state), (key("jodie"), PostState::Waiting));
    let matter = people.site.wait(store.matter(&post.key)).expect("it is in the queue");
    assert_eq!(matter.why, Some(WaitReason::Watched), "and says why");
}
