//! Safeguarding leads hear at once that something new waits for them, and nobody else learns that anything does.

use crate::client::Reply;
use crate::notices::links;
use crate::safeguarding::{Held, SAY, grant, hidden};
use crate::site::{key, now};
use domain::accounts::{CardPhrase, Helped, NewInvitation, Permission, Role};
use domain::content::{Locale, Version, Words};
use domain::forum::{NewPost, PostState};
use domain::notices::{Channel, Hearing, QuietHours};
use domain::record::Kind;
use jiff::SignedDuration;
use server::news::tell_all;
use store::{Act, Letter, WhatWaits, Which};

/// What stands on the site.
const NOTICE: &str = "There is something new in your queue.";
/// What neither a notice nor a letter says.
const NEVER_SAID: [&str; 8] = ["purplehippo", "concern", "safeguarding", "abuse", "guest", "jodie", "travel", "buses"];

/// Tells everybody what waits to be told, and answers the letters that go out.
fn letters(held: &Held) -> Vec<Letter> {
    held.site.wait(tell_all(&held.site.app)).expect("told");
    let mut letters = held.site.wait(held.site.app.store.take_letters(now())).expect("letters");
    letters.sort_by(|one, other| one.to.cmp(&other.to));
    letters
}

/// To whom letters go out.
fn written_to(held: &Held) -> Vec<String> {
    letters(held).into_iter().map(|letter| letter.to).collect()
}

/// Somebody says what is held.
fn tells(held: &Held, by: &str, post: &str) {
    says(held, by, post, PostState::Held, SignedDuration::ZERO);
}

fn says(held: &Held, by: &str, post: &str, state: PostState, ago: SignedDuration) {
    let words = Words::of(Version::standard(Locale::DEFAULT, None, "My carer hits me, purplehippo."));
    let new = NewPost { state, ..NewPost::own(key(post), words) };
    let act = Act::of(&key(by), now() - ago);
    held.site.wait(held.site.app.store.add_post(&act, &key("buses"), &new)).expect("a post");
}

/// How many notices somebody has, read or not.
fn notices(held: &Held, who: &str) -> [usize; 2] {
    let all = |which| {
        held.site.wait(held.site.app.store.notices(&key(who), which, WhatWaits::Told, None, 20)).expect("notices")
    };
    [Which::Unread, Which::Read].map(|which| all(which).len())
}

fn session(held: &Held, who: &str) -> String {
    let token = held.site.wait(held.site.app.store.start_session(&key(who), now())).expect("a session");
    format!("bt_session={}", token.secret())
}

/// Where the notices on a page lead.
fn opened(held: &Held, cookie: &str) -> Vec<Reply> {
    let page = held.get(cookie, "/en/notices").text();
    let links = page.split("href=\"/en/notices/").skip(1).filter_map(|rest| rest.split('"').next());
    links.map(|news| held.get(cookie, &format!("/en/notices/{news}"))).collect()
}

/// Sam, who reads for Ida and may sign in with her: the cookie of Sam, and that of the session beside her.
fn helps_ida(held: &Held) -> [String; 2] {
    let store = &held.site.app.store;
    // Sam is a lead too: what waits for Sam is not what waits for Ida.
    let sam = held.site.session_of("sam", &[grant(Role::SafeguardingLead, "space:home")]);
    let (ida, helper) = (Act::of(&key("ida"), now()), Act::of(&key("sam"), now()));
    let may = vec![Permission::Read, Permission::SignIn];
    let phrase = CardPhrase::parse("apple river lamp 0001").expect("words");
    let new = NewInvitation { key: key("sam"), may: may.clone(), until: jiff::civil::date(2026, 12, 20) };
    let until = now() + SignedDuration::from_hours(24 * 30);
    held.site.wait(store.invite_supporter(&ida, &new, until, &phrase)).expect("invited");
    held.site.wait(store.accept_invitation(&helper, &phrase)).expect("accepted");
    let helped = Helped { support: key("sam"), person: key("ida"), name: "ida".into(), may };
    let beside = held.site.wait(store.start_session_beside(&helper, &helped)).expect("a session");
    [sam, format!("bt_session={}", beside.secret())]
}

#[test]
fn what_a_guest_says_in_easy_read_is_told_the_leads_at_once_and_nobody_else_learns_of_it() {
    let held = Held::new();
    for (name, role, scope) in [
        ("ida", Role::SafeguardingLead, "site"),
        ("ole", Role::SafeguardingLead, "space:travel"),
        ("per", Role::SafeguardingLead, "space:home"),
        ("mona", Role::Moderator, "site"),
        ("ruth", Role::Facilitator, "site"),
        ("ada", Role::Administrator, "site"),
    ] {
        held.add_person(name, role, scope);
    }
    // What was said there before is no news to who joins in.
    held.site.wait(tell_all(&held.site.app)).expect("told");
    let say = SAY.replace("/en/", "/en-simple/");
    let visitor = format!("bt_visitor={}", held.site.get(&say).cookie("bt_visitor").expect("a visitor"));
    let (post, sent) = held.say_as(&visitor, &say, &[("text", "My carer hits me, purplehippo.")]);
    assert!(sent.header("location").is_some_and(|to| to.starts_with("/en-simple/help-now?sent")), "it is held");

    let sent = letters(&held);
    assert_eq!(
        sent.iter().map(|letter| letter.to.as_str()).collect::<Vec<_>>(),
        ["ida@example.org", "ole@example.org"]
    );
    for letter in &sent {
        let told = format!("{} {}", letter.subject, letter.body).to_lowercase();
        assert!(told.contains("something waits for you"), "{told}");
        for word in NEVER_SAID.into_iter().chain([post.as_str()]) {
            assert!(!told.contains(word), "{word} in {told}");
        }
    }
    assert!(letters(&held).is_empty(), "once");

    let guest = held.site.wait(held.site.app.store.post(&key(&post))).expect("the post").by;
    for who in ["per", "mona", "ruth", "ada", "jodie", guest.as_str()] {
        assert_eq!(notices(&held, who), [0, 0], "{who}");
    }
    for who in ["mona", "ruth", "ada", "jodie"] {
        let page = held.get(&session(&held, who), "/en/notices").text();
        assert!(!page.contains(NOTICE) && !page.contains("purplehippo"), "{who}: {page}");
    }
    // Hugh has no address, and reads it on the site.
    let page = held.get(&held.lead, "/en/notices").text();
    assert!(page.contains("News: 1 new") && page.contains(NOTICE), "{page}");
    let card = page.split("href=\"/en/notices/").nth(1).and_then(|rest| rest.split("</li>").next()).expect("a card");
    for word in NEVER_SAID.into_iter().chain([post.as_str()]) {
        assert!(!card.to_lowercase().contains(word), "{word} in {card}");
    }
    let led = opened(&held, &held.lead);
    assert_eq!(led.iter().map(|reply| reply.header("location")).collect::<Vec<_>>(), [Some("/en/safeguarding")]);
    assert!(!held.get(&held.lead, "/en/notices").text().contains("1 new"), "it was read");
}

#[test]
fn a_lead_who_has_not_looked_yet_gets_one_notice_and_one_letter_however_much_comes() {
    let held = Held::new();
    held.add_lead("ida", "site");
    tells(&held, "jodie", "first");
    assert_eq!(written_to(&held), ["ida@example.org"]);
    for post in ["second", "third"] {
        tells(&held, "jodie", post);
        assert!(written_to(&held).is_empty(), "{post}");
    }
    assert_eq!(notices(&held, "ida"), [1, 0]);

    let ida = session(&held, "ida");
    for page in ["/en/me", "/en/safeguarding?closed"] {
        assert!(held.get(&ida, page).text().contains("News: 1 new"), "nothing new stands on {page}");
    }
    let queue = held.get(&ida, "/en/safeguarding").text();
    assert!(!queue.contains("1 new"), "who looks at the queue has read that something waits: {queue}");
    assert_eq!(notices(&held, "ida"), [0, 1]);

    tells(&held, "jodie", "fourth");
    assert_eq!(written_to(&held), ["ida@example.org"]);
    assert_eq!(notices(&held, "ida"), [1, 0], "nobody counts concerns by their notices");
}

#[test]
fn a_lead_hears_nothing_of_what_they_say_themselves_and_other_leads_do() {
    let held = Held::new();
    held.add_lead("ida", "site");
    held.add_lead("ole", "space:travel");
    held.site.wait(tell_all(&held.site.app)).expect("told");
    tells(&held, "ida", "own");
    assert_eq!(written_to(&held), ["ole@example.org"]);
    assert_eq!([notices(&held, "ida"), notices(&held, "ole"), notices(&held, "hugh")], [[0, 0], [1, 0], [1, 0]]);
}

#[test]
fn leads_hear_at_once_whatever_other_letters_they_want_and_those_say_nothing_of_it() {
    let held = Held::new();
    let store = &held.site.app.store;
    // Of the topic itself everybody has heard.
    assert!(letters(&held).is_empty());
    let hearing = |channel, quiet| Hearing { channel, quiet, name: None, address: None };
    // It is ten o'clock.
    for (name, hearing) in [
        ("ida", hearing(Channel::Weekly, Some(QuietHours { from: 9, until: 11 }))),
        ("ole", hearing(Channel::OnlyHere, None)),
        ("una", hearing(Channel::AtOnce, None)),
    ] {
        held.add_lead(name, "site");
        held.site.wait(store.keep_hearing(&Act::of(&key(name), now()), &key(name), &hearing, None)).expect("kept");
    }
    let topic = Kind::Topic.record(key("buses"));
    held.site.wait(store.keep_following(&key("una"), &topic, true, now())).expect("followed");
    says(&held, "jodie", "for-all", PostState::Published, SignedDuration::from_mins(10));
    tells(&held, "jodie", "for-leads");
    let sent = letters(&held);
    let to: Vec<_> = sent.iter().map(|letter| letter.to.as_str()).collect();
    assert_eq!(to, ["ida@example.org", "ole@example.org", "una@example.org", "una@example.org"]);
    let news: Vec<_> = sent.iter().filter(|letter| letter.subject.starts_with("News")).collect();
    assert_eq!(news.len(), 1, "what una follows");
    let body = format!("{} {}", news[0].body, news[0].html.as_deref().unwrap_or_default());
    assert!(body.contains("jodie wrote something new") && !body.contains("queue"), "{body}");
    assert!(!body.contains("Something waits for you"), "{body}");
}

#[test]
fn nobody_who_sits_beside_a_lead_or_reads_for_them_learns_that_something_waits() {
    let held = Held::new();
    held.add_lead("ida", "site");
    let [sam, beside] = helps_ida(&held);

    tells(&held, "jodie", "first");
    assert_eq!(written_to(&held), ["ida@example.org"]);
    for (cookie, path) in [(&beside, "/en/notices"), (&beside, "/en/me"), (&sam, "/en/supporting/ida")] {
        let page = held.get(cookie, path);
        assert_eq!(page.status, 200, "{path}");
        let text = page.text();
        assert!(!text.contains(NOTICE) && !text.contains("1 new"), "{path}: {text}");
    }
    let alone = session(&held, "ida");
    let page = held.get(&alone, "/en/notices").text();
    assert!(page.contains(NOTICE), "{page}");
    let link = page.split("href=\"/en/notices/").nth(1).and_then(|rest| rest.split('"').next()).expect("a notice");
    assert_eq!(held.get(&beside, &format!("/en/notices/{link}")).status, 404);
    assert_eq!(notices(&held, "ida"), [1, 0], "it is still new for her");
}

#[test]
fn who_helps_a_lead_sees_the_same_news_while_something_waits_and_marks_nothing_of_it_as_read() {
    let held = Held::new();
    held.add_lead("ida", "site");
    let [sam, beside] = helps_ida(&held);
    let store = &held.site.app.store;
    held.site.wait(tell_all(&held.site.app)).expect("told");
    let topic = Kind::Topic.record(key("buses"));
    held.site.wait(store.keep_following(&key("ida"), &topic, true, now())).expect("followed");
    // As many as are counted: one more would be "over 99".
    for n in 0..99 {
        says(&held, "jodie", &format!("p{n}"), PostState::Published, SignedDuration::from_mins(100 - n));
    }
    held.site.wait(tell_all(&held.site.app)).expect("told");
    let values = |page: &str, mark: &str| -> Vec<String> {
        page.split(mark).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
    };
    let seen = || {
        let page = held.get(&beside, "/en/notices").text();
        let read_for = values(&held.get(&sam, "/en/supporting/ida").text(), "href=\"/en/forum/post/");
        let next = values(&page, "?after=").remove(0);
        let further = links(&held.get(&beside, &format!("/en/notices?after={next}")).text());
        (page.contains("News: 99 new"), links(&page), hidden(&page, "newest"), next, further, read_for)
    };
    let before = seen();
    assert_eq!((before.0, before.1.len(), before.4.len(), before.5.len()), (true, 20, 20, 20));
    tells(&held, "jodie", "for-leads");
    held.site.wait(tell_all(&held.site.app)).expect("told");
    assert_eq!(seen(), before);

    let alone = session(&held, "ida");
    let page = held.get(&alone, "/en/notices").text();
    assert!(page.contains("News: over 99 new") && page.contains(NOTICE), "{page}");
    // What the button has, and what somebody writes into the form who wants to hide more than they see.
    let later = format!("{}-zz", (now() + SignedDuration::from_hours(1)).as_microsecond());
    for newest in [before.2.as_str(), &later] {
        assert_eq!(held.send(&beside, "/en/notices", &[("newest", newest)]).status, 303, "{newest}");
        assert_eq!(notices(&held, "ida"), [1, 20], "it is still new for her: {newest}");
    }
    let page = held.get(&beside, "/en/notices").text();
    assert!(!page.contains("1 new") && !page.contains("name=\"newest\""), "{page}");
    let page = held.get(&alone, "/en/notices").text();
    assert!(page.contains("News: 1 new") && page.contains(NOTICE), "{page}");
    assert_eq!(held.send(&alone, "/en/notices", &[("newest", &hidden(&page, "newest"))]).status, 303);
    assert_eq!(notices(&held, "ida"), [0, 20], "she has read it");
}
