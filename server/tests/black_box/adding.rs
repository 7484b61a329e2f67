//! Photos, sounds and films that somebody adds to what they said before.

use crate::client::{self, Ask, Reply};
use crate::moderation::decides;
use crate::recordings::{film, sound};
use crate::saying::{file_in, hidden, page, picture, publish_on, to};
use crate::site::{TestServer, key, now};
use crate::uploads::{form_at, new_key};
use domain::accounts::{Grant, Role, Scope};
use domain::content::recordings::{Link, Media};
use domain::content::{Locale, Version, Words};
use domain::forum::{Attachment, AttachmentKind, Gate, Moderation, NewPost, Post, PostState};
use domain::moderation::Verdict;
use store::{Act, DraftPlace};

const TOPIC: &str = "/en/forum/travel/buses";
/// The short form with which the post is changed, and the page on which all can be done with it.
const CHANGE: &str = "/en/forum/post/mine/change";
const SAY: &str = "/en/forum/post/mine/say";
const CHECK: &str = "/en/forum/post/mine/say/check";
const PHOTO: &str = "/en/forum/post/mine/say/photo";
/// Where somebody comes back who has added something.
const ADDED: &str = "/en/forum/post/mine/say?on#with";

/// A site on which Dot has said something, with this beside it; her session.
fn site_with(attachments: Vec<Attachment>) -> (TestServer, String) {
    let (site, dot) = crate::saying::site();
    says(&site, "mine", "This is my ramp.", attachments);
    (site, dot)
}

/// Dot says something in the topic.
fn says(site: &TestServer, name: &str, text: &str, attachments: Vec<Attachment>) {
    let words = Words::of(Version::standard(Locale::DEFAULT, None, text));
    let new = NewPost { attachments, ..NewPost::own(key(name), words) };
    site.wait(site.app.store.add_post(&Act::of(&key("dot"), now()), &key("buses"), &new)).expect("a post");
}

fn post(site: &TestServer) -> Post {
    site.wait(site.app.store.post(&key("mine"))).expect("the post")
}

/// Sends the short form with these words, by one of its buttons.
fn changes(site: &TestServer, cookie: &str, form: &str, text: &str, button: &str) -> Reply {
    let (key, version) = (new_key(), post(site).version.to_string());
    let fields = [("key", key.as_str()), ("version", version.as_str()), ("text", text), ("do", button)];
    site.send(Ask::form(form, &fields).cookie(cookie))
}

/// The form of a photo, with what can be seen in it.
fn photo(words: &str, content: &[u8]) -> Ask {
    form_at(PHOTO, &[("key", new_key()), ("words", words.to_owned())], ("photo.png", "image/png", content))
}

/// Looks at what the draft has, and publishes it.
fn publishes(site: &TestServer, cookie: &str) -> Reply {
    let form = page(site, cookie, SAY);
    let text = form.split("</textarea>").next().and_then(|before| before.rsplit('>').next()).expect("the words");
    let fields =
        [("version", hidden(&form, "version")), ("text", text.trim().to_owned()), ("do", "preview".to_owned())];
    let fields: Vec<_> = fields.iter().map(|(name, text)| (*name, text.as_str())).collect();
    assert_eq!(to(&site.send(Ask::form(SAY, &fields).cookie(cookie))), CHECK);
    site.send(publish_on(site, cookie, CHECK))
}

fn grant(role: Role, scope: &str) -> Grant {
    Grant { role, scope: Scope::parse(scope).expect("a scope") }
}

/// The answers to these readers who ask for a file.
fn statuses<const N: usize>(site: &TestServer, file: &str, cookies: [&str; N]) -> [u16; N] {
    cookies.map(|cookie| site.send(Ask::get(file).cookie(cookie)).status)
}

/// Nothing waits beside the draft of somebody who changes the post.
fn nothing_waits(site: &TestServer, owner: &str) -> bool {
    let draft = DraftPlace { owner: owner.into(), form: "say".into(), place: "forum/post/mine/say".into() };
    site.wait(site.app.store.attachments(&draft)).expect("what waits").is_empty()
}

#[test]
fn a_photo_that_is_added_to_a_post_is_seen_first_by_its_writer_and_then_by_others() {
    let (site, dot) = site_with(vec![]);
    let kez = site.session_of("kez", &[]);
    assert!(page(&site, &dot, CHANGE).contains("value=\"add:photo\""), "a button stands below the words");
    assert_eq!(to(&changes(&site, &dot, CHANGE, "This is my new ramp.", "add:photo")), PHOTO);
    assert!(page(&site, &dot, PHOTO).contains("What can be seen?"));
    let fields = [("key", new_key()), ("words", "A ramp with five steps.".to_owned())];
    let sends = || site.send(form_at(PHOTO, &fields, ("photo.png", "image/png", &picture())).cookie(&dot));
    assert_eq!(to(&sends()), ADDED);
    assert_eq!(to(&sends()), ADDED, "sent twice");
    let form = page(&site, &dot, SAY);
    assert!(form.contains("This is my new ramp.</textarea>") && form.contains("A ramp with five steps."), "{form}");
    assert_eq!(to(&site.send(Ask::get(CHANGE).cookie(&dot))), SAY, "who comes back goes on there");

    let file = file_in(&form);
    assert_eq!(statuses(&site, &file, [&dot, &kez, ""]), [200, 404, 404]);
    let sent = publishes(&site, &dot);
    assert!(to(&sent).contains("said=reworded"), "{}", to(&sent));
    assert_eq!(statuses(&site, &file, [&dot, &kez, ""]), [200, 200, 200]);
    let topic = site.get(TOPIC).text();
    for part in ["This is my new ramp.", "A ramp with five steps.", file.as_str()] {
        assert!(topic.contains(part), "{part} is missing in {topic}");
    }
    let history = page(&site, &kez, "/en/forum/post/mine/before");
    for part in ["This is my ramp.", "20 November 2026", "Added then: Photo or drawing"] {
        assert!(history.contains(part), "{part} is missing in {history}");
    }

    // The form that added it is sent again, by who went back to it.
    assert_eq!(to(&sends()), ADDED);
    assert!(nothing_waits(&site, "dot"));
    assert_eq!((post(&site).version, post(&site).attachments.len()), (1, 1));
}

#[test]
fn a_photo_that_is_sent_twice_at_once_stands_beside_the_words_once() {
    let (site, dot) = site_with(vec![]);
    let fields = [("key", new_key()), ("words", "A ramp with five steps.".to_owned())];
    let sends = || form_at(PHOTO, &fields, ("photo.png", "image/png", &picture())).cookie(&dot);
    // One sending is on its way for so long that the other one stands in the post meanwhile.
    let slow = sends().begin(site.address);
    assert_eq!(to(&site.send(sends())), ADDED);
    assert!(to(&publishes(&site, &dot)).contains("said=reworded"));
    assert_eq!(to(&slow.finish()), ADDED);
    assert!(nothing_waits(&site, "dot"));
    assert_eq!((post(&site).version, post(&site).attachments.len()), (1, 1));
}

#[test]
fn what_is_added_is_seen_by_nobody_else_before_it_is_published() {
    let (site, dot) = site_with(vec![]);
    site.send(photo("A ramp with five steps.", &picture()).cookie(&dot));
    let check = to(&changes(&site, &dot, CHANGE, "This is my ramp.", "preview")).to_owned();
    let seen = page(&site, &dot, &check);
    assert!(check == CHECK && seen.contains("A ramp with five steps.") && seen.contains("/files/"), "{seen}");
    assert!(!site.get(TOPIC).text().contains("five steps") && post(&site).attachments.is_empty());
    // What is taken out again before it was published has never been there.
    let remove = form_value(&page(&site, &dot, SAY), "remove:");
    let fields = [("version", "0"), ("text", "This is my ramp."), ("do", remove.as_str())];
    assert_eq!(to(&site.send(Ask::form(SAY, &fields).cookie(&dot))), ADDED);
    assert!(nothing_waits(&site, "dot") && !page(&site, &dot, CHECK).contains("five steps"));
}

/// The value of a button that begins so.
fn form_value(page: &str, beginning: &str) -> String {
    let rest = page.split(&format!("value=\"{beginning}")).nth(1).and_then(|rest| rest.split('"').next());
    format!("{beginning}{}", rest.expect("a button"))
}

#[test]
fn what_may_be_personal_in_the_words_of_a_photo_is_left_out_of_a_changed_post_too() {
    let (site, dot) = site_with(vec![]);
    site.send(photo("A sign: ring 07700 900123.", &picture()).cookie(&dot));
    assert_eq!(to(&changes(&site, &dot, CHANGE, "This is my ramp.", "preview")), CHECK);
    let check = page(&site, &dot, CHECK);
    assert!(check.contains("<mark>07700 900123</mark>"), "it is asked about: {check}");
    site.send(publish_on(&site, &dot, CHECK));
    let words = post(&site).attachments.remove(0).words;
    assert_eq!(words.as_deref(), Some("A sign: ring [telephone number left out]."));
}

#[test]
fn a_voice_and_sign_language_are_added_and_others_can_write_down_what_they_say() {
    let (site, dot) = site_with(vec![]);
    let (voice, signs) = (sound(), film());
    for (kind, file) in
        [("sound", ("voice.wav", "audio/wav", voice.as_slice())), ("sign", ("film.mp4", "video/mp4", signs.as_slice()))]
    {
        let path = format!("{SAY}/{kind}");
        assert_eq!(to(&changes(&site, &dot, CHANGE, "This is my ramp.", &format!("add:{kind}"))), path);
        let fields = [("key", new_key()), ("words", String::new()), ("link", String::new())];
        assert_eq!(to(&site.send(form_at(&path, &fields, file).cookie(&dot))), ADDED);
    }
    assert!(to(&publishes(&site, &dot)).contains("said=reworded"));
    let kinds: Vec<_> = post(&site).attachments.iter().map(|one| one.kind).collect();
    assert!(kinds.len() == 2 && kinds.contains(&AttachmentKind::Sound) && kinds.contains(&AttachmentKind::Sign));
    let topic = site.get(TOPIC).text();
    assert!(
        topic.contains("<audio") && topic.contains("<video") && topic.contains("Nobody has written down the words")
    );
    let waits = site.wait(site.app.store.wordless()).expect("what waits for words");
    assert_eq!(waits.iter().map(|post| post.key.as_str()).collect::<Vec<_>>(), ["mine"]);
    let history = page(&site, &dot, "/en/forum/post/mine/before");
    assert!(history.contains("Added then: Sound") && history.contains("Added then: Sign language"), "{history}");
}

#[test]
fn a_file_that_is_refused_takes_none_of_the_words_with_it() {
    let (site, dot) = site_with(vec![]);
    let long = "word ".repeat(3_000);
    // Also words that are too long for a post: what is wrong with them is said where they are looked at.
    for text in ["Words that I typed.", long.trim()] {
        assert_eq!(to(&changes(&site, &dot, CHANGE, text, "add:photo")), PHOTO);
        let (html, large) = (b"<html><script>alert(1)</script></html>".to_vec(), vec![0; 11 * 1024 * 1024]);
        for (content, fault) in [(vec![], "Choose"), (html, "This one is something else"), (large, "of at most 10 MB")]
        {
            assert!(to(&site.send(photo("A ramp", &content).cookie(&dot))).contains("/say/photo?again"), "{fault}");
            let refused = page(&site, &dot, &format!("{PHOTO}?again"));
            assert!(refused.contains("id=\"file-error\"") && refused.contains(fault), "{fault}: {refused}");
            assert!(refused.contains("A ramp"), "what can be seen is still there");
        }
        let form = page(&site, &dot, SAY);
        assert!(form.contains(&format!("{text}</textarea>")) && !form.contains("/files/"), "{form}");
    }
    assert_eq!(post(&site).version, 0);
}

/// A film of many.
fn one_of_many(n: usize) -> Attachment {
    Attachment {
        key: key(&format!("film-{n}")),
        kind: AttachmentKind::Sign,
        locale: Locale::DEFAULT,
        media: Media::Link { link: Link::parse("https://films.example.org/1").expect("a link") },
        words: Some(format!("Film number {n}")),
    }
}

#[test]
fn who_has_ten_beside_a_post_swaps_one_in_the_short_form() {
    let (site, dot) = site_with((0..10).map(one_of_many).collect());
    assert!(page(&site, &dot, CHANGE).contains("value=\"add:photo\""));
    // All ten stay: they hear at once what to do, and nothing that they typed is lost.
    assert!(to(&changes(&site, &dot, CHANGE, "This is my new ramp.", "add:photo")).contains("/change?again"));
    let refused = page(&site, &dot, &format!("{CHANGE}?again"));
    for part in
        ["You can add 10 photos, sounds and films at most. Take one out first", "This is my new ramp.</textarea>"]
    {
        assert!(refused.contains(part), "{part} is missing in {refused}");
    }
    assert!(refused.contains("href=\"#attachments\"") && refused.contains("id=\"attachments\""), "{refused}");
    // One goes for another.
    let (key, version) = (new_key(), post(&site).version.to_string());
    let fields = [("key", key.as_str()), ("version", version.as_str()), ("text", "This is my ramp.")];
    let fields = [&fields[..], &[("out-film-0", "yes"), ("do", "add:photo")]].concat();
    assert_eq!(to(&site.send(Ask::form(CHANGE, &fields).cookie(&dot))), PHOTO);
    assert_eq!(to(&site.send(photo("A ramp with five steps.", &picture()).cookie(&dot))), ADDED);
    assert!(to(&site.send(publish_on(&site, &dot, CHECK))).contains("said=reworded"));
    let words: Vec<_> = post(&site).attachments.into_iter().filter_map(|one| one.words).collect();
    assert_eq!((words.len(), words[0].as_str(), words[9].as_str()), (10, "Film number 1", "A ramp with five steps."));
}

#[test]
fn no_more_than_ten_stand_beside_a_post_however_they_came() {
    let (site, dot) = site_with((0..9).map(one_of_many).collect());
    assert!(page(&site, &dot, CHANGE).contains("9 of at most 10"));
    assert_eq!(to(&site.send(photo("The tenth.", &picture()).cookie(&dot))), ADDED);
    let eleventh = || site.send(photo("The eleventh.", &picture()).cookie(&dot));
    assert!(to(&eleventh()).contains("/say/photo?again"));
    let refused = page(&site, &dot, &format!("{PHOTO}?again"));
    assert!(refused.contains("You can add 10 photos") && refused.contains("The eleventh."), "{refused}");
    assert!(!page(&site, &dot, SAY).contains("add:photo"), "no button leads there in vain");

    // Who takes one out has room for another one, and cannot have both.
    let sends = |more: &[(&str, &str)]| {
        let fields = [&[("text", "This is my ramp."), ("version", "0")][..], more].concat();
        to(&site.send(Ask::form(SAY, &fields).cookie(&dot))).to_owned()
    };
    sends(&[("out-film-0", "yes"), ("do", "save")]);
    assert_eq!(to(&eleventh()), ADDED);
    assert!(sends(&[("do", "preview")]).contains("/say?again"));
    assert!(page(&site, &dot, &format!("{SAY}?again")).contains("You can add 10 photos"));
    assert_eq!(sends(&[("out-film-0", "yes"), ("do", "preview")]), CHECK);
    assert!(to(&site.send(publish_on(&site, &dot, CHECK))).contains("said=reworded"));
    let words: Vec<_> = post(&site).attachments.into_iter().filter_map(|one| one.words).collect();
    assert_eq!((words.len(), words[0].as_str()), (10, "Film number 1"));
    assert!(words.contains(&"The eleventh.".to_owned()));
}

#[test]
fn what_is_added_waits_with_the_post_where_a_moderator_looks_first() {
    let (site, dot) = site_with(vec![]);
    let gate = Gate { moderation: Moderation::Before, ..Gate::open(key("travel")) };
    site.wait(site.app.store.set_gate(&crate::site::site(), &gate)).expect("a moderator looks first");
    let mona = site.session_of("mona", &[grant(Role::Moderator, "space:travel")]);
    let kez = site.session_of("kez", &[]);
    site.send(photo("A ramp with five steps.", &picture()).cookie(&dot));
    let file = file_in(&page(&site, &dot, SAY));
    assert!(to(&publishes(&site, &dot)).contains("said=waits"));
    assert_eq!((post(&site).state, post(&site).attachments.len()), (PostState::Waiting, 1));
    let readers = [dot.as_str(), &mona, &kez, ""];
    assert_eq!(statuses(&site, &file, readers), [200, 200, 404, 404]);
    for reader in [kez.as_str(), ""] {
        let topic = page(&site, reader, TOPIC);
        assert!(!topic.contains("five steps") && !topic.contains(&file), "{topic}");
    }
    let looked = page(&site, &mona, "/en/moderation/posts/mine");
    assert!(looked.contains("A ramp with five steps.") && looked.contains(&file), "{looked}");
    decides(&site, "mona", now(), "mine", Verdict::Approve, "");
    assert_eq!(statuses(&site, &file, readers), [200; 4]);
    assert!(site.get(TOPIC).text().contains("A ramp with five steps."));
}

#[test]
fn what_a_moderator_asked_for_can_be_answered_with_a_photo() {
    let (site, dot) = site_with(vec![]);
    let kez = site.session_of("kez", &[]);
    site.session_of("mona", &[grant(Role::Moderator, "space:travel")]);
    decides(&site, "mona", now(), "mine", Verdict::AskChange, "Please show it without the people.");
    let form = "/en/me/posts/mine/change";
    assert!(page(&site, &dot, form).contains("value=\"add:photo\""));
    assert_eq!(to(&changes(&site, &dot, form, "This is my ramp, empty.", "add:photo")), PHOTO);
    assert_eq!(to(&site.send(photo("A ramp with nobody on it.", &picture()).cookie(&dot))), ADDED);
    let file = file_in(&page(&site, &dot, SAY));
    assert_eq!(to(&publishes(&site, &dot)), "/en/me/posts/mine?said=changed-as-asked");
    assert_eq!((post(&site).state, post(&site).attachments.len()), (PostState::Waiting, 1));
    assert_eq!(statuses(&site, &file, [&dot, &kez, ""]), [200, 404, 404]);
}

#[test]
fn what_is_written_beside_something_that_is_added_is_looked_at_for_harm() {
    let (site, dot) = site_with(vec![]);
    let (mona, lead) = (
        site.session_of("mona", &[grant(Role::Moderator, "site")]),
        site.session_of("sam", &[grant(Role::SafeguardingLead, "site")]),
    );
    site.send(photo("My carer hits me on this ramp.", &picture()).cookie(&dot));
    let file = file_in(&page(&site, &dot, SAY));
    assert!(to(&publishes(&site, &dot)).contains("help-now"), "what helps now comes first");
    assert_eq!(post(&site).state, PostState::Held);
    assert_eq!(statuses(&site, &file, [&dot, &lead, &mona, ""]), [200, 200, 404, 404]);
    let case = page(&site, &lead, "/en/safeguarding/mine");
    for part in ["Physical abuse", "My carer hits me on this ramp.", file.as_str()] {
        assert!(case.contains(part), "{part} is missing in {case}");
    }
    assert!(!site.get(TOPIC).text().contains("my ramp"));
}

/// Adds a film on another site, with these words, to what is said on this page.
pub fn shows_film(site: &TestServer, cookie: &str, say: &str, words: &str) {
    let link = ("link", "https://films.example.org/ramp".to_owned());
    let fields = [("key", new_key()), ("words", words.to_owned()), link];
    let nothing: (&str, &str, &[u8]) = ("", "application/octet-stream", b"");
    assert!(to(&site.send(form_at(&format!("{say}/sign"), &fields, nothing).cookie(cookie))).contains("?on#with"));
}

#[test]
fn a_film_on_another_site_that_somebody_new_shows_is_looked_at_first() {
    let shows = |site: &TestServer, cookie: &str, say: &str| shows_film(site, cookie, say, "");
    // Beside a post that is changed, and beside a new one.
    let (site, dot) = site_with(vec![]);
    shows(&site, &dot, SAY);
    assert!(to(&publishes(&site, &dot)).contains("said=waits"));
    assert!(!site.get(TOPIC).text().contains("films.example.org"));
    let say = format!("{TOPIC}/say");
    shows(&site, &dot, &say);
    let sent = site.send(publish_on(&site, &dot, &format!("{say}/check")));
    assert!(to(&sent).contains("/thanks"), "{}", to(&sent));
    // Who has been here for longer is trusted with it.
    let (site, dot) = site_with(vec![]);
    says(&site, "another", "The ramp is steep.", vec![]);
    shows(&site, &dot, SAY);
    assert!(to(&publishes(&site, &dot)).contains("said=reworded"));
    assert!(site.get(TOPIC).text().contains("films.example.org"));
}

#[test]
fn a_moderator_reads_that_a_film_on_another_site_is_why_a_post_waits() {
    // A new post, one that is changed, and films with and without words.
    for words in ["", "I show the ramp."] {
        let (site, dot) = site_with(vec![]);
        let mona = site.session_of("mona", &[grant(Role::Moderator, "site")]);
        shows_film(&site, &dot, SAY, words);
        assert!(to(&publishes(&site, &dot)).contains("said=waits"));
        let why =
            |site: &TestServer| page(site, &mona, "/en/moderation").matches("A new person put a link in it").count();
        assert_eq!(why(&site), 1, "{words}");
        shows_film(&site, &dot, &format!("{TOPIC}/say"), words);
        client::say(site.address, &dot, TOPIC, &[("text", "Look at it.")]);
        assert_eq!(why(&site), 2, "{words}");
    }
}

#[test]
fn who_says_the_same_again_with_a_film_says_the_same() {
    let (site, dot) = site_with(vec![]);
    let text = [("text", "Come to our new day centre, it is open every morning.")];
    let state = |(post, _): (String, Reply)| site.wait(site.app.store.post(&key(&post))).expect("the post").state;
    assert_eq!(state(client::say(site.address, &dot, TOPIC, &text)), PostState::Published);
    shows_film(&site, &dot, &format!("{TOPIC}/say"), "");
    assert_eq!(state(client::say(site.address, &dot, TOPIC, &text)), PostState::Waiting);
    let mona = site.session_of("mona", &[grant(Role::Moderator, "site")]);
    assert!(page(&site, &mona, "/en/moderation").contains("The same text came before"));
}

#[test]
fn nobody_adds_to_what_another_person_said() {
    let (site, dot) = site_with(vec![]);
    let kez = site.session_of("kez", &[]);
    assert_eq!(site.send(Ask::get(PHOTO).cookie(&kez)).status, 403);
    assert_eq!(site.send(photo("Mine.", &picture()).cookie(&kez)).status, 403);
    assert_eq!(changes(&site, &kez, CHANGE, "Mine.", "add:photo").status, 403);
    let stranger = site.send(photo("Mine.", &picture()));
    assert_eq!(stranger.header("location"), Some("/en/sign-in?kept"));
    assert!(!site.app.site.files_dir.join("parts").read_dir().is_ok_and(|mut parts| parts.next().is_some()));
    site.send(photo("Hers.", &picture()).cookie(&dot));
    assert!(to(&publishes(&site, &dot)).contains("said=reworded"));
    let words: Vec<_> = post(&site).attachments.into_iter().filter_map(|one| one.words).collect();
    assert_eq!(words, ["Hers."]);
}

#[test]
fn who_changed_the_words_in_another_window_keeps_what_they_added_in_this_one() {
    let (site, dot) = site_with(vec![]);
    site.send(photo("A ramp with five steps.", &picture()).cookie(&dot));
    let seen = post(&site);
    let words = Words::of(Version::standard(Locale::DEFAULT, None, "This is our ramp."));
    let act = Act::of(&key("dot"), now());
    site.wait(site.app.store.reword_post(
        &act,
        &seen,
        (&words, &[], &[], &[]),
        PostState::Published,
        &key("other"),
        None,
    ))
    .expect("changed in another window");
    let back = to(&publishes(&site, &dot)).to_owned();
    let form = page(&site, &dot, back.split('#').next().unwrap_or_default());
    for part in ["This is our ramp.", "This is my ramp.</textarea>", "A ramp with five steps."] {
        assert!(form.contains(part), "{part} is missing in {form}");
    }
    assert!(to(&publishes(&site, &dot)).contains("said=reworded"));
    assert_eq!((post(&site).version, post(&site).attachments.len()), (2, 1));
}
