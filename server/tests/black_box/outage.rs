//! The database goes away while somebody says something: at each of the queries that saying it takes, one after the other.

use crate::client::{Ask, Reply};
use crate::saying::{CHECK, SAY, hidden, page, photo, picture, posts, publish, site, to, write};
use crate::site::{TestServer, key};
use domain::content::Locale;
use domain::forum::Post;

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
