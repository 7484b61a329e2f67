//! The database goes away while somebody says something, changes it, reports it, or answers a moderator: at each of the
//! queries that it takes, one after the other.

use crate::client::{Ask, Reply};
use crate::moderation::decides;
use crate::saying::{CHECK, SAY, hidden, page, photo, picture, posts, publish, publish_on, site, to, write};
use crate::site::{TestServer, key, now};
use crate::uploads::new_key;
use domain::accounts::{Grant, Role, Scope};
use domain::content::{Locale, Version, Words};
use domain::forum::{NewPost, Post};
use domain::moderation::Verdict;
use store::Act;

/// More queries than saying something takes.
const MANY: u32 = 200;

/// A text with what forms and pages have to write in another way.
fn text(n: u32) -> String {
    format!("Tea & \"cake\" at <{n}>, please.\r\nAnd 1 + 1 chairs.")
}

/// The same as it is kept: with the ends of lines that texts have here.
fn kept(n: u32) -> String {
    text(n).replace("\r\n", "\n")
}

/// The same as it stands between the tags of a page.
fn in_html(n: u32) -> String {
    format!("Tea &amp; \"cake\" at &lt;{n}&gt;, please.")
}

/// What its one button sends from a page that says that the site is away.
fn again(page: &str) -> Ask {
    let form = page.split("<form ").find(|form| form.contains("Send it again")).expect("the button");
    let form = form.split("</form>").next().expect("the end of the form");
    let value = |text: &str, name: &str| {
        let value = text.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
        let value = value.unwrap_or_default().replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">");
        value.replace("&amp;", "&")
    };
    let inputs = form.split("<input ").skip(1);
    let fields: Vec<_> = inputs.map(|input| (value(input, "name"), value(input, "value"))).collect();
    let fields: Vec<_> = fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Ask::form(&value(form, "action"), &fields)
}

/// Sends a form to a site whose database goes away with the last of so many queries, and comes back after the answer.
fn send(site: &TestServer, queries: u32, ask: Ask) -> Reply {
    site.app.store.go_away_with(queries);
    let reply = site.send(ask);
    site.app.store.come_back();
    reply
}

/// Whether the form was done in spite of it: all that it takes was done before. If not, the answer gives back the words.
fn was_done(reply: &Reply, n: u32) -> bool {
    if reply.status == 303 {
        assert!(n > 2, "it takes more than {n} queries");
        return true;
    }
    assert_eq!(reply.status, 503, "{n}: {}", reply.text());
    let page = reply.text();
    assert!(page.contains("The site is away for the moment") && page.contains(&in_html(n)), "{n}: {page}");
    false
}

/// Sends a form in spite of a database that goes away; where that stood in its way, once more with the one button. Answers
/// where it led to, and whether nothing stood in its way.
fn in_spite_of_it(site: &TestServer, cookie: &str, n: u32, ask: Ask) -> (String, bool) {
    let reply = send(site, n, ask);
    if was_done(&reply, n) {
        return (to(&reply).to_owned(), true);
    }
    (to(&site.send(again(&reply.text()).cookie(cookie))).to_owned(), false)
}

/// A moderator of the whole site.
fn moderator(site: &TestServer, name: &str) -> String {
    site.session_of(name, &[Grant { role: Role::Moderator, scope: Scope::Site }])
}

fn last(site: &TestServer) -> Post {
    posts(site).pop().expect("a post")
}

fn count(site: &TestServer) -> u32 {
    site.wait(site.app.store.topic(&key("buses"))).expect("the topic").posts
}

#[test]
fn words_that_were_sent_while_the_database_was_away_are_on_the_page_that_says_so_and_one_button_publishes_them_once() {
    let (site, dot) = site();
    for n in 0..MANY {
        write(&site, &dot, &text(n), "preview");
        photo(&site, &dot, "A ramp.", &picture());
        let reply = send(&site, n, publish(&site, &dot));
        let done = was_done(&reply, n);
        if !done {
            let said = site.send(again(&reply.text()).cookie(&dot));
            let place = format!("/en/forum/travel/buses?page=1&said=posted#post-{}", last(&site).key);
            assert_eq!(to(&said), place, "{n}");
            // Pressed once more, it leads to the same.
            assert_eq!(to(&site.send(again(&reply.text()).cookie(&dot))), place, "{n}");
            assert!(!page(&site, &dot, SAY).contains("Tea"), "{n}: the draft is done");
        }
        assert_eq!((count(&site), last(&site).attachments.len()), (n + 2, 1), "{n}");
        assert_eq!(last(&site).words.text(Locale::DEFAULT), kept(n), "{n}");
        if done {
            return;
        }
    }
    panic!("it is never done");
}

#[test]
fn a_guest_whose_words_met_a_database_that_was_away_sends_them_again_and_gets_one_code() {
    let (site, _) = site();
    for n in 0..MANY {
        let visitor = format!("bt_visitor={}", site.get(SAY).cookie("bt_visitor").expect("a visitor"));
        write(&site, &visitor, &text(n), "preview");
        photo(&site, &visitor, "A ramp.", &picture());
        let check = page(&site, &visitor, CHECK);
        let (key, seen) = (hidden(&check, "key"), hidden(&check, "seen"));
        let (text, name) = (text(n), format!("Robin {n}"));
        let fields = [("key", key.as_str()), ("seen", &seen), ("text", &text), ("name", &name), ("do", "publish")];
        let reply = send(&site, n, Ask::form(CHECK, &fields).cookie(&visitor));
        let done = was_done(&reply, n);
        let said = if done { reply } else { site.send(again(&reply.text()).cookie(&visitor)) };
        assert_eq!(to(&said), format!("/en/my-code/{key}?to=forum/post/{key}"), "{n}");
        let cookie = |name| format!("{name}={}", said.cookie(name).expect("a cookie"));
        let guest = format!("{}; {}", cookie("bt_session"), cookie("bt_code"));
        let code = site.send(Ask::get(&format!("/en/my-code/{key}")).cookie(&guest));
        assert_eq!(code.status, 200, "{n}: the code works");
        assert!(!page(&site, &guest, SAY).contains("Tea"), "{n}: the draft is done");
        assert_eq!((count(&site), last(&site).attachments.len()), (n + 2, 1), "{n}");
        assert_eq!((last(&site).words.text(Locale::DEFAULT), last(&site).by_name), (kept(n), name), "{n}");
        let people = site.wait(site.app.store.people()).expect("people").len();
        assert_eq!(people, n as usize + 2, "{n}: one guest for each");
        if done {
            return;
        }
    }
    panic!("it is never done");
}

#[test]
fn words_that_were_to_be_looked_at_first_are_given_back_as_well_and_one_button_goes_on() {
    let (site, dot) = site();
    for stranger in [false, true] {
        for n in 0..MANY {
            let cookie = match stranger {
                true => format!("bt_visitor={}", site.get(SAY).cookie("bt_visitor").expect("a visitor")),
                false => dot.clone(),
            };
            let text = text(n);
            let sent = Ask::form(SAY, &[("text", &text), ("do", "preview")]).cookie(&cookie);
            let reply = send(&site, n, sent);
            let done = was_done(&reply, n);
            let went_on = if done { reply } else { site.send(again(&reply.text()).cookie(&cookie)) };
            assert_eq!(to(&went_on), CHECK);
            assert!(page(&site, &cookie, CHECK).contains(&in_html(n)), "{n}");
            assert_eq!(count(&site), 1, "nothing is said yet");
            if done {
                break;
            }
        }
    }
}

#[test]
fn a_post_without_words_has_the_button_too() {
    let (site, dot) = site();
    site.send(Ask::form(SAY, &[("do", "feel:sad")]).cookie(&dot));
    let reply = send(&site, 0, publish(&site, &dot));
    assert_eq!(reply.status, 503);
    assert_eq!(site.send(again(&reply.text()).cookie(&dot)).status, 303);
    assert_eq!(count(&site), 2);
}

#[test]
fn changed_words_that_met_a_database_that_was_away_take_one_button_and_are_changed_once() {
    let (site, dot) = site();
    let (change, check) = ("/en/forum/post/buses/change", "/en/forum/post/buses/say/check");
    for n in 0..MANY {
        let (text, version, key_of_form) = (text(n), n.to_string(), new_key());
        let fields = [("key", key_of_form.as_str()), ("version", &version), ("text", &text)];
        let (to_look_at, _) = in_spite_of_it(&site, &dot, n, Ask::form(change, &fields).cookie(&dot));
        assert_eq!(to_look_at, check, "{n}");
        let (changed, done) = in_spite_of_it(&site, &dot, n, publish_on(&site, &dot, check));
        assert!(changed.contains("said=reworded"), "{n}: {changed}");
        let post = site.wait(site.app.store.post(&key("buses"))).expect("the post");
        assert_eq!((post.version, post.words.text(Locale::DEFAULT)), (n + 1, kept(n)), "{n}");
        if done {
            return;
        }
    }
    panic!("it is never done");
}

#[test]
fn a_report_that_met_a_database_that_was_away_takes_one_button_and_is_made_once() {
    let (site, dot) = site();
    let mona = moderator(&site, "mona");
    for n in 0..MANY {
        let (text, key_of_form) = (text(n), new_key());
        let fields = [("key", key_of_form.as_str()), ("reason", "rude"), ("words", &text)];
        let (reported, done) = in_spite_of_it(&site, &dot, n, Ask::form("/en/report/buses", &fields).cookie(&dot));
        assert_eq!(reported, "/en/reported", "{n}");
        let matter = page(&site, &mona, "/en/moderation/posts/buses");
        assert_eq!(matter.matches(&in_html(n)).count(), 1, "{n}: {matter}");
        if done {
            return;
        }
    }
    panic!("it is never done");
}

#[test]
fn an_answer_to_a_moderator_that_met_a_database_that_was_away_takes_one_button_and_is_given_once() {
    let (site, dot) = site();
    moderator(&site, "mona");
    let max = moderator(&site, "max");
    for n in 0..MANY {
        let (text, key_of_form, post) = (text(n), new_key(), format!("hidden-{n}"));
        let words = Words::of(Version::standard(Locale::DEFAULT, None, format!("What {post} says.")));
        let new = NewPost::own(key(&post), words);
        site.wait(site.app.store.add_post(&Act::of(&key("dot"), now()), &key("buses"), &new)).expect("a post");
        decides(&site, "mona", now(), &post, Verdict::Hide, "Please be kind.");
        let fields = [("key", key_of_form.as_str()), ("words", &text)];
        let mine = format!("/en/me/posts/{post}");
        let sent = Ask::form(&format!("{mine}/answer"), &fields).cookie(&dot);
        let (answered, done) = in_spite_of_it(&site, &dot, n, sent);
        assert_eq!(answered, format!("{mine}?said=appealed"), "{n}");
        for (reader, path) in [(&dot, mine), (&max, format!("/en/moderation/posts/{post}"))] {
            let shown = page(&site, reader, &path);
            assert_eq!(shown.matches(&in_html(n)).count(), 1, "{n}: {path}: {shown}");
        }
        if done {
            return;
        }
    }
    panic!("it is never done");
}

#[test]
fn what_is_given_back_is_what_was_typed_and_no_word_of_the_program() {
    let (site, dot) = site();
    let typed = ("words", "It names my sister.");
    for (path, chosen) in [
        ("/en/report/buses", [("reason", "private"), ("turn", "7373")]),
        ("/en/moderation/posts/buses", [("verdict", "ask-change"), ("reason", "private")]),
        ("/en/forum/post/buses/change", [("out-01jd4x5zs0000000000000000a", "yes"), ("how", "private")]),
    ] {
        let page = send(&site, 0, Ask::form(path, &[&chosen[..], &[typed]].concat()).cookie(&dot)).text();
        assert_eq!(page.matches("class=\"bt-typed\"").count(), 1, "{path}: {page}");
        assert!(page.contains("It names my sister.</blockquote>"), "{path}: {page}");
    }
}
