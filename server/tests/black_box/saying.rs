//! Saying something: what is kept, what is refused in words, and who gets the files of it.

use crate::client::{self, Ask, Reply};
use crate::site::{TestServer, key, now};
use crate::uploads::{form_at, new_key};
use domain::accounts::{Grant, Role, Scope};
use domain::content::{Locale, Version, Words};
use domain::forum::{NewTopic, Post, PostState};
use image::{DynamicImage, ImageFormat, RgbImage};
use std::io::Cursor;
use store::Act;

pub const SAY: &str = "/en/forum/travel/buses/say";
pub const CHECK: &str = "/en/forum/travel/buses/say/check";
const PHOTO: &str = "/en/forum/travel/buses/say/photo";
const SOUND: &str = "/en/forum/travel/buses/say/sound";

/// A site with a topic, and the session of somebody who takes part.
pub fn site() -> (TestServer, String) {
    let site = TestServer::start();
    site.add_space("travel", "Travel");
    let dot = site.session_of("dot", &[]);
    let words = |text: &str| Words::of(Version::standard(Locale::DEFAULT, Some(text.into()), text));
    let topic = NewTopic::own(key("buses"), words("Buses"), words("The last bus goes at six."));
    site.wait(site.app.store.start_topic(&Act::of(&key("dot"), now()), &key("travel"), &topic)).expect("a topic");
    (site, dot)
}

pub fn picture() -> Vec<u8> {
    let mut content = Cursor::new(vec![]);
    DynamicImage::from(RgbImage::new(8, 8)).write_to(&mut content, ImageFormat::Png).expect("a picture");
    content.into_inner()
}

pub fn photo(site: &TestServer, cookie: &str, words: &str, content: &[u8]) -> Reply {
    let fields = [("key", new_key()), ("words", words.to_owned())];
    site.send(form_at(PHOTO, &fields, ("photo.png", "image/png", content)).cookie(cookie))
}

pub fn write(site: &TestServer, cookie: &str, text: &str, button: &str) -> Reply {
    site.send(Ask::form(SAY, &[("text", text), ("do", button)]).cookie(cookie))
}

pub fn page(site: &TestServer, cookie: &str, path: &str) -> String {
    site.send(Ask::get(path).cookie(cookie)).text()
}

/// The hidden fields of the page that shows it before it is said.
pub fn hidden(page: &str, name: &str) -> String {
    let field = page.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("the field");
    field.split('"').next().unwrap_or_default().to_owned()
}

/// What the button "Publish it" sends.
pub fn publish(site: &TestServer, cookie: &str) -> Ask {
    publish_on(site, cookie, CHECK)
}

/// The same on the page of this address.
pub fn publish_on(site: &TestServer, cookie: &str, path: &str) -> Ask {
    let check = page(site, cookie, path);
    let (key, seen) = (hidden(&check, "key"), hidden(&check, "seen"));
    let text = if check.contains("name=\"text\"") { hidden(&check, "text") } else { String::new() };
    let text = text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    Ask::form(path, &[("key", &key), ("seen", &seen), ("text", &text), ("do", "publish")]).cookie(cookie)
}

pub fn posts(site: &TestServer) -> Vec<Post> {
    let topic = site.wait(site.app.store.topic(&key("buses"))).expect("the topic");
    site.wait(site.app.store.posts(&topic, 1)).expect("the posts")
}

pub fn to(reply: &Reply) -> &str {
    assert_eq!(reply.status, 303, "{}", reply.text());
    reply.header("location").expect("the next page")
}

/// The address of the file of a page's first picture.
pub fn file_in(page: &str) -> String {
    let address = page.split("/files/").nth(1).and_then(|rest| rest.split('"').next()).expect("a file");
    format!("/files/{address}")
}

#[test]
fn what_is_said_is_seen_before_by_its_writer_and_only_then_by_others() {
    let (site, dot) = site();
    assert_eq!(to(&write(&site, &dot, "**Later** buses, please.", "preview")), CHECK);
    assert!(page(&site, &dot, CHECK).contains("<strong>Later</strong> buses, please."));
    assert_eq!(posts(&site).len(), 1, "nothing is said before its writer says so");
    let said = site.send(publish(&site, &dot));
    assert!(to(&said).starts_with("/en/forum/travel/buses?page=1&said=posted#post-"), "{}", to(&said));
    assert!(site.get("/en/forum/travel/buses").text().contains("<strong>Later</strong> buses, please."));
    assert!(!page(&site, &dot, SAY).contains("Later"), "the draft is done");
}

#[test]
fn what_is_sent_twice_is_said_once() {
    let (site, dot) = site();
    write(&site, &dot, "Once is enough.", "preview");
    let check = page(&site, &dot, CHECK);
    let (key, seen) = (hidden(&check, "key"), hidden(&check, "seen"));
    let send = || site.send(Ask::form(CHECK, &[("key", &key), ("seen", &seen), ("do", "publish")]).cookie(&dot));
    let (first, second) = (send(), send());
    assert_eq!(to(&first), to(&second));
    assert_eq!(posts(&site).len(), 2);
}

#[test]
fn words_that_changed_after_they_were_looked_at_are_shown_again() {
    let (site, dot) = site();
    write(&site, &dot, "What I looked at.", "preview");
    let publish = publish(&site, &dot);
    write(&site, &dot, "What another window kept.", "save");
    assert!(to(&site.send(publish)).ends_with("/check?changed"));
    assert_eq!(posts(&site).len(), 1);
}

#[test]
fn a_megabyte_of_words_is_refused_in_words_and_given_back() {
    let (site, dot) = site();
    let text = format!("{}the very end", "word ".repeat(200_000));
    let refused = write(&site, &dot, &text, "preview");
    assert_eq!(refused.status, 413);
    let page = refused.text();
    assert!(page.contains("This is too much at once"));
    assert!(page.contains("the very end"), "what was typed is still there");
    // What fits into a form and is too long for a post comes back into its field.
    let long = "word ".repeat(3_000);
    let back = to(&write(&site, &dot, &long, "preview")).split('#').next().expect("a path").to_owned();
    let page = self::page(&site, &dot, &back);
    assert!(page.contains("govuk-error-summary") && page.contains(long.trim()));
}

#[test]
fn the_eleventh_upload_is_refused_in_words_and_nothing_is_lost() {
    let (site, dot) = site();
    write(&site, &dot, "Look at all of these.", "save");
    let sent: Vec<Reply> = (0..50).map(|n| photo(&site, &dot, &format!("Photo number {n}"), &picture())).collect();
    assert!(sent[..10].iter().all(|reply| to(reply).contains("/say?on")));
    assert!(sent[10..].iter().all(|reply| to(reply).contains("/say/photo?again")));
    let refused = page(&site, &dot, "/en/forum/travel/buses/say/photo?again");
    assert!(refused.contains("You can add 10 photos"), "why, in words");
    assert!(refused.contains("Photo number 49"), "what was typed with it is still there");
    let page = page(&site, &dot, SAY);
    assert!(page.contains("Look at all of these.") && page.contains("Photo number 9"));
    let said = site.send(publish(&site, &dot));
    assert!(to(&said).contains("said=posted"));
    assert_eq!(posts(&site)[1].attachments.len(), 10);
}

#[test]
fn a_file_that_is_not_what_its_name_says_is_refused_and_the_words_stay() {
    let (site, dot) = site();
    let html = b"<html><script>alert(1)</script></html>";
    assert!(to(&photo(&site, &dot, "A ramp", html)).contains("/say/photo?again"));
    let page = page(&site, &dot, "/en/forum/travel/buses/say/photo?again");
    assert!(page.contains("govuk-error-summary") && page.contains("A ramp"));
    let fields = [("key", new_key()), ("words", "What I say.".to_owned())];
    let sound = form_at(SOUND, &fields, ("voice.mp3", "audio/mpeg", html)).cookie(&dot);
    assert!(to(&site.send(sound)).contains("/say/sound?again"));
    assert!(!self::page(&site, &dot, SAY).contains("/files/"));
}

#[test]
fn a_photo_is_its_writers_alone_until_a_post_that_readers_see_has_it() {
    let (site, dot) = site();
    photo(&site, &dot, "A ramp with five steps.", &picture());
    let file = file_in(&page(&site, &dot, SAY));
    let stranger = site.session_of("kez", &[]);
    let status = |cookie: &str| site.send(Ask::get(&file).cookie(cookie)).status;
    assert_eq!([status(&dot), status(&stranger), site.get(&file).status], [200, 404, 404]);
    let mine = site.send(Ask::get(&file).cookie(&dot));
    assert_eq!(mine.header("cache-control"), Some("private, no-store"));

    site.send(publish(&site, &dot));
    assert_eq!([status(&stranger), site.get(&file).status], [200, 200]);
    assert!(site.get("/en/forum/travel/buses").text().contains("A ramp with five steps."));

    let post = posts(&site).remove(1);
    for state in [PostState::Hidden, PostState::Held] {
        let post = site.wait(site.app.store.post(&post.key)).expect("the post");
        site.wait(site.app.store.set_post_state(&crate::site::site(), &post, state, "put away"))
            .expect("another state");
        assert_eq!([status(&dot), status(&stranger), site.get(&file).status], [200, 404, 404], "{state:?}");
    }
    let grant = Grant { role: Role::SafeguardingLead, scope: Scope::parse("site").expect("a scope") };
    let lead = site.session_of("sam", &[grant]);
    assert_eq!(status(&lead), 200, "who looks at it sees what it shows");
}

#[test]
fn a_photo_that_is_taken_out_of_a_post_is_left_to_its_writer_and_moderators() {
    let (site, dot) = site();
    photo(&site, &dot, "A ramp with five steps.", &picture());
    write(&site, &dot, "This is my ramp.", "save");
    site.send(publish(&site, &dot));
    let post = posts(&site).remove(1);
    let (path, beside) = (format!("/en/forum/post/{}", post.key), post.attachments[0].clone());
    let file = format!("/files/{}", beside.file().expect("a file"));
    let grant = Grant { role: Role::Moderator, scope: Scope::parse("space:travel").expect("a scope") };
    let (mona, kez) = (site.session_of("mona", &[grant]), site.session_of("kez", &[]));
    let status = |cookie: &str| site.send(Ask::get(&file).cookie(cookie)).status;
    let topic = || site.get("/en/forum/travel/buses").text();
    assert!(topic().contains(&file) && status(&kez) == 200);
    let shown = site.get(&file);
    assert_eq!(shown.header("cache-control"), Some("public, no-cache"), "a browser asks before it shows it again");
    let tag = shown.header("etag").expect("a tag").to_owned();
    let kept = |cookie: &str| site.send(Ask::get(&file).cookie(cookie).header("if-none-match", &tag)).status;
    assert_eq!([kept(&kez), kept("")], [304, 304]);

    let (change, say) = (format!("{path}/change"), format!("{path}/say"));
    let out = format!("out-{}", beside.key);
    assert!(page(&site, &dot, &change).contains(&format!("name=\"{out}\"")), "a box stands beside it");
    let sends = |text: &str| {
        let key = new_key();
        let fields = [("key", key.as_str()), ("version", "0"), ("text", text), (out.as_str(), "yes")];
        site.send(Ask::form(&change, &fields).cookie(&dot))
    };
    let back = to(&sends("")).to_owned();
    let told = page(&site, &dot, back.split('#').next().unwrap_or_default());
    assert!(told.contains("A post cannot be empty."), "{told}");

    // It is seen before others see it, and can still be kept.
    let check = to(&sends("This was my ramp.")).to_owned();
    let seen = page(&site, &dot, &check);
    assert!(seen.contains("This was my ramp.") && !seen.contains(&file));
    let leaves = [("version", "0"), ("text", "This was my ramp."), ("do", "preview")];
    assert_eq!(to(&site.send(Ask::form(&say, &leaves).cookie(&dot))), check);
    assert!(page(&site, &dot, &check).contains(&file), "the box was no longer ticked");
    let takes_all = [("version", "0"), ("text", ""), (out.as_str(), "yes"), ("do", "preview")];
    assert!(to(&site.send(Ask::form(&say, &takes_all).cookie(&dot))).contains("/say?again"));
    assert!(page(&site, &dot, &format!("{say}?again")).contains("A post cannot be empty."));
    assert!(topic().contains(&file), "readers have it until it is published without");

    let key = new_key();
    let fields = [("key", key.as_str()), ("version", "0"), ("text", "This was my ramp."), (out.as_str(), "yes")];
    assert!(to(&client::reword(site.address, &dot, &change, &fields)).contains("said=reworded"));
    assert!(topic().contains("This was my ramp.") && !topic().contains(&file) && !topic().contains("five steps"));
    assert_eq!([status(&dot), status(&mona), status(&kez), site.get(&file).status], [200, 200, 404, 404]);
    assert_eq!([kept(&kez), kept("")], [404, 404], "a browser that has kept it is not told to show it");
    let kept = site.send(Ask::get(&file).cookie(&mona));
    assert_eq!(kept.header("cache-control"), Some("private, no-store"));
    for (reader, has_it) in [(&dot, true), (&mona, true), (&kez, false)] {
        let history = page(&site, reader, &format!("{path}/before"));
        assert!(history.contains("This is my ramp.") && history.contains("Taken out: Photo or drawing"), "{history}");
        assert_eq!([history.contains(&file), history.contains("five steps")], [has_it; 2], "{history}");
    }
}

#[test]
fn what_waits_with_one_person_cannot_be_taken_or_thrown_away_by_another() {
    let (site, dot) = site();
    photo(&site, &dot, "A ramp.", &picture());
    let mine = page(&site, &dot, SAY);
    let attachment = mine.split("remove:").nth(1).and_then(|rest| rest.split('"').next()).expect("its key").to_owned();
    let kez = site.session_of("kez", &[]);
    let forged = [
        ("text", "Mine?"),
        ("attachments", attachment.as_str()),
        ("attachment-1", attachment.as_str()),
        ("do", "preview"),
    ];
    assert_eq!(to(&site.send(Ask::form(SAY, &forged).cookie(&kez))), CHECK);
    assert!(!page(&site, &kez, CHECK).contains("A ramp."));
    write(&site, &kez, "Mine?", &format!("remove:{attachment}"));
    // The same key again, with another file: it stays with whoever had it first.
    let fields = [("key", attachment), ("words", "Another".to_owned())];
    let again = site.send(form_at(PHOTO, &fields, ("photo.png", "image/png", &picture())).cookie(&kez));
    assert_eq!(again.status, 409);
    site.send(publish(&site, &dot));
    assert_eq!(posts(&site)[1].attachments.len(), 1);
    assert!(posts(&site)[1].attachments[0].words.as_deref() == Some("A ramp."));
}

#[test]
fn a_stranger_finds_their_words_again_by_a_cookie_that_comes_with_the_page_or_the_draft() {
    let (site, _) = site();
    let opened = site.get(SAY);
    let visitor = format!("bt_visitor={}", opened.cookie("bt_visitor").expect("a cookie with the page"));
    assert!(opened.is_fresh() && site.get(SAY).is_fresh(), "a page with a cookie is never kept for others");
    let draft = |cookie: Option<&str>, text: &str| {
        let place = ("draft-place", "forum/travel/buses/say");
        let fields = [("draft-form", "say"), place, ("draft-locale", "en"), ("text", text)];
        let ask = Ask::form("/api/drafts", &fields).header("accept", "application/json");
        site.send(match cookie {
            Some(cookie) => ask.cookie(cookie),
            None => ask,
        })
    };
    assert_eq!(draft(Some(&visitor), "I typed this.").status, 200);
    assert!(page(&site, &visitor, SAY).contains("I typed this."));
    let other = draft(None, "So did I.");
    let other = format!("bt_visitor={}", other.cookie("bt_visitor").expect("a cookie with the answer"));
    assert!(page(&site, &other, SAY).contains("So did I."));
    assert!(!page(&site, &other, SAY).contains("I typed this."));
    assert_eq!(draft(Some(&visitor), &"long ".repeat(20_000)).status, 400, "nobody fills the database with drafts");
}

#[test]
fn what_may_be_personal_is_left_out_unless_its_writer_keeps_it() {
    let (site, dot) = site();
    write(&site, &dot, "Ring me on 07700 900123 about the bus.", "preview");
    let check = page(&site, &dot, CHECK);
    assert!(
        check.contains("This may be a telephone number:") && check.contains("<mark>07700 900123</mark>"),
        "{check}"
    );
    let preview =
        |page: &str| page.split("<article").nth(1).and_then(|rest| rest.split("</article>").next()).map(str::to_owned);
    let shown = preview(&check).expect("the preview");
    assert!(
        shown.contains("Ring me on [telephone number left out] about the bus.") && !shown.contains("07700"),
        "{shown}"
    );
    // Kept on purpose, it is shown with it, and said with it.
    let (key, seen) = (hidden(&check, "key"), hidden(&check, "seen"));
    let keep = |button| Ask::form(CHECK, &[("key", &key), ("seen", &seen), ("found-text-0", "keep"), ("do", button)]);
    assert_eq!(to(&site.send(keep("look").cookie(&dot))), CHECK);
    assert!(preview(&page(&site, &dot, CHECK)).expect("the preview").contains("07700 900123"));
    site.send(keep("publish").cookie(&dot));
    write(&site, &dot, "Or on 07700 900456.", "preview");
    site.send(publish(&site, &dot));
    let said: Vec<String> = posts(&site).iter().map(|post| post.words.text(Locale::DEFAULT)).collect();
    assert_eq!(said[1..], ["Ring me on 07700 900123 about the bus.", "Or on [telephone number left out]."]);
}

#[test]
fn a_stranger_who_presses_twice_is_one_guest_with_one_code() {
    let (site, _) = site();
    let visitor = format!("bt_visitor={}", site.get(SAY).cookie("bt_visitor").expect("a visitor"));
    write(&site, &visitor, "I have no account.", "preview");
    let check = page(&site, &visitor, CHECK);
    assert!(check.contains("What should we call you?"));
    let (key, seen) = (hidden(&check, "key"), hidden(&check, "seen"));
    let fields = [("key", key.as_str()), ("seen", &seen), ("name", "Robin"), ("do", "publish")];
    let send = || site.send(Ask::form(CHECK, &fields).cookie(&visitor));
    let (first, second) = (send(), send());
    assert!(to(&first).starts_with("/en/my-code/"), "{}", to(&first));
    assert_eq!(to(&first), to(&second));
    let said = posts(&site).remove(1);
    assert!((said.by_name.as_str(), said.by_guest) == ("Robin", true) && posts(&site).len() == 2);
    for answer in [first, second] {
        let cookie = |name| format!("{name}={}", answer.cookie(name).expect("a cookie"));
        let session = cookie("bt_session");
        let path = answer.header("location").and_then(|to| to.split('?').next()).expect("the page of the code");
        let code = site.send(Ask::get(path).cookie(&format!("{session}; {}", cookie("bt_code"))));
        assert_eq!(code.status, 200, "whichever answer arrives shows the code");
    }
}

#[test]
fn who_signs_in_finds_what_they_wrote_and_added_as_a_stranger() {
    let (site, _) = site();
    let visitor = format!("bt_visitor={}", site.get(SAY).cookie("bt_visitor").expect("a visitor"));
    write(&site, &visitor, "Written before signing in.", "save");
    photo(&site, &visitor, "Added before signing in.", &picture());
    let owner = store::DraftPlace::visitor(visitor.trim_start_matches("bt_visitor="));
    site.wait(site.app.store.adopt_drafts(&owner, "dot", now())).expect("handed over");
    let dot = site.wait(site.app.store.start_session(&key("dot"), now())).expect("a session");
    let page = page(&site, &format!("bt_session={}", dot.secret()), SAY);
    assert!(page.contains("Written before signing in.") && page.contains("Added before signing in."));
}

#[test]
fn files_of_what_was_never_said_are_forgotten_with_its_draft() {
    let (site, dot) = site();
    photo(&site, &dot, "A ramp.", &picture());
    let name = file_in(&page(&site, &dot, SAY)).replace("/files/", "");
    let file = site.app.files.path(&domain::files::FileName::parse(&name).expect("a name"));
    assert!(file.is_file());
    let later = now() + jiff::SignedDuration::from_hours(31 * 24);
    for left in site.wait(site.app.store.forget_attachments(later)).expect("forgotten") {
        site.wait(site.app.files.forget_unless_needed(&site.app.store, &left));
    }
    assert!(!file.exists());
}

#[test]
fn who_cannot_write_shows_a_photo_and_somebody_else_writes_what_can_be_seen() {
    let (site, dot) = site();
    let grant = |role, scope: &str| Grant { role, scope: Scope::parse(scope).expect("a scope") };
    let ruth = site.session_of("ruth", &[grant(Role::Facilitator, "space:travel")]);
    let elsewhere = site.session_of("hal", &[grant(Role::Facilitator, "space:elsewhere")]);
    let editor = site.session_of("nia", &[grant(Role::Editor, "site")]);
    let content = picture();
    let sends = |later: &[(&str, String)]| {
        let fields = [&[("key", new_key()), ("words", String::new())][..], later].concat();
        site.send(form_at(PHOTO, &fields, ("photo.png", "image/png", &content)).cookie(&dot))
    };
    assert!(to(&sends(&[])).contains("/say/photo?again"), "it is asked for");
    assert!(to(&sends(&[("describe-later", "yes".to_owned())])).contains("/say?on"));
    assert!(page(&site, &dot, SAY).contains("Nobody has described this photo yet."));
    site.send(publish(&site, &dot));
    let post = posts(&site).remove(1);
    let (photo, words) = (post.attachments[0].key.clone(), post.attachments[0].words.clone());
    assert_eq!(words, None);
    let topic = || site.get("/en/forum/travel/buses").text();
    assert!(topic().contains("Nobody has described this photo yet."), "readers are told");

    let path = format!("/en/forum/post/{}/words/{photo}", post.key);
    let lists = |cookie: &str, list: &str| page(&site, cookie, list).contains(&path);
    assert!(lists(&ruth, "/en/recorded") && lists(&editor, "/en/forms"), "it waits where such work waits");
    assert!(!lists(&elsewhere, "/en/recorded"), "and not with others");
    assert!(page(&site, &dot, "/en/forum/travel/buses").contains(&path), "its writer can do it too");
    let kez = site.session_of("kez", &[]);
    let write = |cookie: &str, words: &str| {
        site.send(Ask::form(&path, &[("key", &new_key()), ("words", words)]).cookie(cookie))
    };
    assert_eq!((write(&kez, "A cat.").status, write(&elsewhere, "A cat.").status), (403, 403));
    assert!(page(&site, &ruth, &path).contains("What can be seen?"));
    assert!(to(&write(&ruth, "A ramp with five steps.")).contains("said=words"));
    assert!(topic().contains("A ramp with five steps.") && !topic().contains("Nobody has described"));
    assert!(!lists(&ruth, "/en/recorded") && !lists(&editor, "/en/forms"), "it waits no longer");
    assert!(to(&write(&dot, "A ramp with six steps.")).contains("said=words"), "and can be put right");
    assert!(topic().contains("A ramp with six steps."));
    assert!(to(&write(&dot, "He hits me on this ramp.")).contains("help-now"), "what it says is looked at");
}
