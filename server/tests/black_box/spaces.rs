//! Who reads in a space: nobody finds what is said in one that is not for them, and who speaks is told who can read it.

use crate::client::Ask;
use crate::saying::to;
use crate::site::{key, now};
use crate::talk::{act, page, preview, publish, said, site, words};
use domain::accounts::{Grant, Role, Scope};
use domain::forum::{Access, Gate, NewTopic, Space};
use store::Act;

/// Every address of the forum that names a space, a topic or a post, for two sets of names.
fn addresses(space: &str, topic: &str, post: &str) -> Vec<String> {
    [
        format!("forum/{space}"),
        format!("forum/{space}/new"),
        format!("forum/{space}/new/say"),
        format!("forum/{space}/settings"),
        format!("forum/{space}/members"),
        format!("forum/{space}/members/member/out"),
        format!("forum/{space}/leave"),
        format!("forum/{space}/{topic}"),
        format!("forum/{space}/{topic}?page=1"),
        format!("forum/{space}/{topic}/say"),
        format!("forum/{space}/{topic}/say/check"),
        format!("forum/{space}/{topic}/say/feel"),
        format!("forum/{space}/{topic}/after"),
        format!("forum/{space}/{topic}/merge"),
        format!("forum/{space}/{topic}/split"),
        format!("forum/{space}/{topic}/unread"),
        format!("forum/post/{post}"),
        format!("forum/post/{post}/answer"),
        format!("forum/post/{post}/change"),
        format!("forum/post/{post}/say"),
        format!("forum/post/{post}/before"),
        format!("forum/post/{post}/take-back"),
        format!("forum/post/{post}/same"),
        format!("trail/post/{post}"),
        format!("booklet/topic/{topic}"),
        format!("booklet/topic/{topic}/page?from=0"),
        format!("booklet/topic/{topic}/booklet.pdf?from=0"),
        format!("another-way/topic/{topic}"),
        format!("another-way/post/{post}"),
        format!("another-way/space/{space}"),
        format!("forms/space/{space}"),
        format!("forms/topic/{topic}"),
        format!("forms/post/{post}"),
        format!("forms/post/{post}/en-simple"),
        format!("forms/post/{post}/recordings/sound"),
        format!("statements/new/{post}"),
    ]
    .into()
}

#[test]
fn nobody_reads_a_closed_space_through_any_address() {
    let (site, ..) = site();
    let secret = "Only we know that the rota is wrong.";
    let space = Space {
        gate: Gate { reads: Access::Members, posts: Access::Members, ..Gate::open(key("staff")) },
        key: key("staff"),
        words: words("Staff room"),
        picture: "staff".into(),
        topics: 0,
    };
    site.wait(site.app.store.add_space(&Act::of_the_site(now()), &space, 2)).expect("a space");
    let new = NewTopic::own(key("rota"), words(secret), said(secret));
    site.wait(site.app.store.start_topic(&act("amira"), &key("staff"), &new)).expect("a topic");
    let grant = |role, scope: &str| Grant { role, scope: Scope::parse(scope).expect("a scope") };
    let member = site.session_of("member", &[grant(Role::Participant, "space:staff")]);
    assert!(page(&site, &member, "/en/forum/staff/rota").contains(secret), "it is there");
    let others = [
        ("nobody", String::new()),
        ("somebody", site.session_of("dot", &[])),
        ("an editor", site.session_of("nia", &[grant(Role::Editor, "space:travel")])),
        ("a facilitator elsewhere", site.session_of("ruth", &[grant(Role::Facilitator, "space:travel")])),
        ("who leads the strategy", site.session_of("graham", &[grant(Role::StrategyLead, "site")])),
    ];
    for (who, cookie) in &others {
        for (path, strange) in addresses("staff", "rota", "rota").iter().zip(addresses("nowhere", "none", "none")) {
            let reply = site.send(Ask::get(&format!("/en/{path}")).cookie(cookie));
            let nowhere = site.send(Ask::get(&format!("/en/{strange}")).cookie(cookie));
            assert!(reply.status == nowhere.status && reply.status != 200, "{who}: {path} says {}", reply.status);
            assert!(!reply.text().contains("rota is wrong"), "{who} reads {path}");
        }
        for path in ["", "forum", "forum/travel", "statements", "boards", "forms", "requests/mine", "me"] {
            let text = site.send(Ask::get(&format!("/en/{path}")).cookie(cookie)).text();
            assert!(!text.contains("rota is wrong") && !text.contains("Staff room"), "{who} reads it on /{path}");
        }
    }
    // Nor does anybody do anything there.
    let dot = &others[1].1;
    for path in [
        "forum/staff/rota/say",
        "forum/staff/rota/say/check",
        "forum/staff/new/say",
        "forum/staff/rota/read",
        "forum/staff/rota/after",
        "forum/staff/rota/pin",
        "forum/staff/rota/merge",
        "forum/staff/rota/split",
        "forum/staff/settings",
        "forum/staff/members",
        "forum/staff/members/member/out",
        "forum/staff/leave",
        "forum/post/rota/same",
        "forum/post/rota/change",
        "forum/post/rota/take-back",
        "forum/post/rota/put-back",
    ] {
        let fields = [("text", "Let me in."), ("do", "preview"), ("n", "1"), ("into", "buses")];
        assert_eq!(site.send(Ask::form(&format!("/en/{path}"), &fields).cookie(dot)).status, 404, "{path}");
    }
    // An answer in an open topic quotes nothing from behind the door.
    let fields = [("reply-to", "rota"), ("quote-1", "yes"), ("text", "What do they say?")];
    let form = page(&site, dot, to(&preview(&site, dot, &fields)));
    assert!(form.contains("has been taken away meanwhile") && !form.contains("rota is wrong"));
}

#[test]
fn who_spoke_in_a_space_for_few_is_not_shown_to_more() {
    let (site, ..) = site();
    let grant = Grant { role: Role::Administrator, scope: Scope::Site };
    let sunita = site.session_of("sunita", &[grant]);
    let gate = |reads: &'static str, posts: &'static str| {
        [("reads", reads), ("posts", posts), ("moderation", "after"), ("board", "")]
    };
    let new = [("title", "Peers"), ("text", "To help one another."), ("short-name", "peers")];
    let fields: Vec<_> = new.iter().copied().chain(gate("members", "members")).collect();
    let made = site.send(Ask::form("/en/forum/spaces/new", &fields).cookie(&sunita));
    assert!(to(&made).ends_with("/forum/peers/settings?said=space"));
    let again = site.send(Ask::form("/en/forum/spaces/new", &fields).cookie(&sunita));
    assert!(page(&site, &sunita, to(&again)).contains("There is a space with this short name"));
    let set = |fields: &[(&str, &str)]| site.send(Ask::form("/en/forum/peers/settings", fields).cookie(&sunita));
    assert!(to(&set(&gate("account", "account"))).contains("said=space"), "nobody has spoken yet");
    assert!(to(&set(&gate("members", "members"))).contains("said=space"));
    let topic = NewTopic::own(key("us"), words("Us"), said("Between us."));
    site.wait(site.app.store.start_topic(&act("amira"), &key("peers"), &topic)).expect("a topic");
    let form = page(&site, &sunita, to(&set(&gate("everyone", "members"))));
    assert!(form.contains("People have spoken here to fewer readers"));
    assert_eq!(site.get("/en/forum/peers/us").status, 404);
    assert_eq!(site.send(Ask::get("/en/forum/peers/us").cookie(&sunita)).status, 404, "nor to who runs the site");
}

#[test]
fn who_says_something_is_told_who_can_read_it() {
    let (site, _, ben) = site();
    let says = |text: &str| {
        preview(&site, &ben, &[("text", text)]);
        let said = site.send(publish(&site, &ben));
        page(&site, &ben, to(&said))
    };
    assert!(says("For everybody.").contains("now here for everyone to read"));
    let gate = Gate { reads: Access::Account, posts: Access::Account, ..Gate::open(key("travel")) };
    site.wait(site.app.store.set_gate(&act("amira"), &gate)).expect("for people with an account");
    let here = says("For us.");
    assert!(
        here.contains("for everybody who may read in this space") && !here.contains("for everyone to read"),
        "{here}"
    );
}
