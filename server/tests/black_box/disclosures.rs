//! What somebody tells: in pictures, in words that are changed afterwards, in a report, in an answer. It reaches who can help.

use crate::adding::shows_film;
use crate::client::{self, Ask, Reply};
use crate::safeguarding::{DECISION, Held, NOTE, SAY, TOPIC, grant};
use crate::saying::{photo, picture};
use crate::site::{key, now};
use domain::accounts::Role;
use domain::content::recordings::{Link, Media};
use domain::content::{Locale, Version, Words};
use domain::forum::{Attachment, AttachmentKind, NewPost, PostState};
use jiff::SignedDuration;
use store::Act;

/// The writer changes their words, and has looked at them first.
fn reword(held: &Held, form: &str, fields: &[(&str, &str)]) -> Reply {
    client::reword(held.site.address, &held.writer, form, fields)
}

#[test]
fn a_guest_who_says_it_in_pictures_is_helped_at_once_and_the_lead_sees_what_it_tells_of() {
    let held = Held::new();
    let say = SAY.replace("/en/", "/en-simple/");
    let visitor = format!("bt_visitor={}", held.site.get(&say).cookie("bt_visitor").expect("a visitor"));
    for picture in ["feel:worried", "about:abuse"] {
        held.send(&visitor, &say, &[("do", picture)]);
    }
    let (post, sent) = held.say_as(&visitor, &say, &[]);
    let help = format!("/en-simple/help-now?sent&code={post}");
    assert_eq!((sent.status, sent.header("location")), (303, Some(help.as_str())));
    assert!(!held.site.get(TOPIC).text().contains("worried"), "nobody else reads it");
    let case = held.get(&held.lead, &format!("/en/safeguarding/{post}")).text();
    for part in ["Physical abuse", "It is about: abuse", "worried"] {
        assert!(case.contains(part), "{part} is missing in {case}");
    }
}

#[test]
fn who_changes_he_hits_me_into_all_is_fine_is_still_heard_by_the_lead() {
    let held = Held::with_a_post();
    let change = format!("/en/forum/post/{}/change", held.post);
    let fields = [("key", NOTE), ("version", "0"), ("text", "All is fine.")];
    assert_eq!(reword(&held, &change, &fields).status, 303);
    let case = held.get(&held.lead, &held.case()).text();
    for part in ["All is fine.", "purplehippo", "What it said before", "hits me"] {
        assert!(case.contains(part), "{part} is missing in {case}");
    }
    let before = case.split("id=\"before\"").nth(1).expect("what it said before");
    assert!(before.contains("jodie") && before.contains("20 November 2026"), "by whom and when: {before}");
    for format in ["json", "csv"] {
        let file = held.send(&held.lead, "/en/safeguarding/export", &[("format", format)]).text();
        assert!(file.contains("All is fine.") && file.contains("purplehippo") && file.contains("earlier"), "{file}");
    }
    for cookie in ["", held.site.session_of("kez", &[]).as_str()] {
        let page = held.get(cookie, &format!("/en/forum/post/{}/before", held.post));
        assert!(!page.text().contains("purplehippo"), "nobody else reads it: {}", page.text());
    }
}

#[test]
fn a_photo_that_is_taken_out_of_a_held_post_is_still_seen_by_the_lead_and_by_nobody_who_did_not_see_it() {
    let tells = "My carer hits me, purplehippo.";
    // The words may go with it or stay; in the end all of the post may.
    for says in ["All is fine.", tells] {
        let held = Held::new();
        photo(&held.site, &held.writer, "A mark on an arm, greenwalrus.", &picture());
        let (post, _) = held.say(SAY, &[("text", tells)]);
        let held = Held { post, ..held };
        let beside =
            held.site.wait(held.site.app.store.post(&key(&held.post))).expect("the post").attachments.remove(0);
        let (file, out) = (format!("/files/{}", beside.file().expect("a file")), format!("out-{}", beside.key));
        let fields = [("key", NOTE), ("version", "0"), ("text", says), (out.as_str(), "yes")];
        assert_eq!(reword(&held, &format!("/en/forum/post/{}/change", held.post), &fields).status, 303);
        let now = held.site.wait(held.site.app.store.post(&key(&held.post))).expect("the post");
        assert!(now.attachments.is_empty() && now.version == 1, "it was taken out");

        let case = || held.get(&held.lead, &held.case()).text();
        let before = case().split("id=\"before\"").nth(1).expect("what it said before").to_owned();
        for part in ["purplehippo", "Taken out: Photo or drawing", "greenwalrus", file.as_str()] {
            assert!(before.contains(part), "{part} is missing in {before}");
        }
        for (format, says) in [("json", "\"kind\": \"photo\""), ("csv", "taken out: photo, A mark on an arm")] {
            let export = held.send(&held.lead, "/en/safeguarding/export", &[("format", format)]).text();
            assert!(export.contains(says) && export.contains("greenwalrus"), "{export}");
        }

        let others = [
            String::new(),
            held.site.session_of("kez", &[]),
            held.site.session_of("mona", &[grant(Role::Moderator, "site")]),
            held.site.session_of("ruth", &[grant(Role::Facilitator, "site")]),
            held.site.session_of("sunita", &[grant(Role::Administrator, "site")]),
            held.site.session_of("lena", &[grant(Role::SafeguardingLead, "space:home")]),
        ];
        let only_the_lead = |when: &str| {
            let sent = held.get(&held.lead, &file);
            assert_eq!((sent.status, sent.header("cache-control")), (200, Some("private, no-store")), "{when}");
            for cookie in &others {
                assert_eq!(held.get(cookie, &file).status, 404, "{when}: {cookie}");
            }
        };
        only_the_lead("while the post is held");
        assert_eq!(held.get(&held.writer, &file).status, 200, "it is their own");
        held.decide("no-concern", "She is well.");
        assert!(held.site.get(TOPIC).text().contains(says));
        only_the_lead("when others read what the post says now");
        assert_eq!(held.send(&held.writer, &format!("/en/forum/post/{}/take-back", held.post), &[]).status, 303);
        only_the_lead("when all of it was taken back");
        assert!(case().contains(&file), "{}", case());
    }
}

#[test]
fn the_case_system_gets_what_stands_beside_a_post_with_who_put_it_there_and_when() {
    let held = Held::new();
    photo(&held.site, &held.writer, "A mark on an arm, greenwalrus.", &picture());
    photo(&held.site, &held.writer, "A letter from the bank, yellowgiraffe.", &picture());
    let (post, _) = held.say(SAY, &[("text", "My carer hits me, purplehippo.")]);
    let held = Held { post, ..held };
    let export = |format: &str| held.send(&held.lead, "/en/safeguarding/export", &[("format", format)]).text();
    let row = || serde_json::from_str::<serde_json::Value>(&export("json")).expect("JSON")[0].clone();
    let words = |of: &serde_json::Value| -> Vec<String> {
        let all = of.as_array().expect("a list").iter();
        let mut words: Vec<_> = all.filter_map(|one| Some(one["words"].as_str()?.to_owned())).collect();
        words.sort();
        words
    };
    let beside = held.site.wait(held.site.app.store.post(&key(&held.post))).expect("the post").attachments;
    let arm = beside.iter().find(|one| one.words.as_deref() == Some("A mark on an arm, greenwalrus.")).expect("one");
    let file = arm.file().expect("a file").to_string();
    let all = row();
    let both = ["A letter from the bank, yellowgiraffe.", "A mark on an arm, greenwalrus."];
    assert_eq!(words(&all["attachments"]), both);
    for one in all["attachments"].as_array().expect("a list") {
        let is = ["kind", "name", "by", "at"].map(|name| one[name].as_str().unwrap_or_default());
        assert_eq!(is, ["photo", file.as_str(), "jodie", "2026-11-20T10:00:00Z"]);
    }
    let line = format!("2026-11-20T10:00:00Z | jodie | photo | {file} | A letter from the bank, yellowgiraffe.");
    assert!(export("csv").contains(&line), "{}", export("csv"));

    // What is taken out stands with the words that it was beside, and no longer here.
    let out = format!("out-{}", arm.key);
    let fields = [("key", NOTE), ("version", "0"), ("text", "All is fine."), (out.as_str(), "yes")];
    assert_eq!(reword(&held, &format!("/en/forum/post/{}/change", held.post), &fields).status, 303);
    let all = row();
    assert_eq!(words(&all["attachments"]), ["A letter from the bank, yellowgiraffe."]);
    assert_eq!(words(&all["earlier"][0]["taken_out"]), ["A mark on an arm, greenwalrus."]);
}

#[test]
fn the_case_system_gets_who_added_something_to_a_post_later_and_when_also_where_the_words_stayed() {
    let held = Held::with_a_post();
    let store = &held.site.app.store;
    let post = held.site.wait(store.post(&key(&held.post))).expect("the post");
    let link = "https://films.example.org/1";
    let film = Attachment {
        key: key("film"),
        kind: AttachmentKind::Sign,
        locale: Locale::DEFAULT,
        media: Media::Link { link: Link::parse(link).expect("a link") },
        words: None,
    };
    let at = |n| Act::of(&key("jodie"), now() + SignedDuration::from_mins(n));
    let (added, form) = ([film], key("form"));
    held.site
        .wait(store.reword_post(&at(5), &post, (&post.words, &[], &[], &added), post.state, &form, None))
        .expect("added");
    let post = held.site.wait(store.post(&key(&held.post))).expect("the post");
    held.site.wait(store.transcribe(&at(9), &post, &key("film"), "She signs it, bluepanda.")).expect("written down");

    let export = |format: &str| held.send(&held.lead, "/en/safeguarding/export", &[("format", format)]).text();
    let all = serde_json::from_str::<serde_json::Value>(&export("json")).expect("JSON")[0].clone();
    let came = ["sign", link, "jodie", "2026-11-20T10:05:00Z"];
    for one in [&all["attachments"][0], &all["earlier"][0]["added"][0]] {
        assert_eq!(["kind", "name", "by", "at"].map(|name| one[name].as_str().unwrap_or_default()), came, "{all}");
    }
    let later = &all["attachments"][0]["written_down"];
    assert_eq!(["by", "at"].map(|name| later[name].as_str()), [Some("jodie"), Some("2026-11-20T10:09:00Z")]);
    let line = format!("2026-11-20T10:05:00Z | jodie | sign | {link} | She signs it, bluepanda. | written down: 2026");
    assert!(export("csv").contains(&line), "{}", export("csv"));
    let case = held.get(&held.lead, &held.case()).text();
    let before = case.split("id=\"before\"").nth(1).expect("what it said before");
    assert!(before.contains("Added then: Sign language") && before.contains("jodie"), "{before}");
}

#[test]
fn a_lead_decides_about_the_words_that_they_have_read() {
    let held = Held::with_a_post();
    let change = format!("/en/forum/post/{}/change", held.post);
    let fields = [("key", NOTE), ("version", "0"), ("text", "He takes my money too. greenwalrus")];
    reword(&held, &change, &fields);
    let path = format!("{}/decide", held.case());
    let unread =
        [("key", DECISION), ("version", "0"), ("decision", "no-concern"), ("why", "She is well. yellowgiraffe")];
    let sent = held.send(&held.lead, &path, &unread);
    assert_eq!(sent.header("location"), Some(format!("{path}?again#main").as_str()));
    let again = held.get(&held.lead, &format!("{path}?again")).text();
    for part in ["The writer has changed the words", "greenwalrus", "yellowgiraffe", "name=\"version\" value=\"1\""] {
        assert!(again.contains(part), "{part} is missing in {again}");
    }
    assert!(!held.site.get(TOPIC).text().contains("greenwalrus"));
    assert_eq!(held.decide("no-concern", "She is well.").status, 303);
    assert!(held.site.get(TOPIC).text().contains("greenwalrus"));
}

const REPORT: &str = "/en/report/buses";
const CHANGE: &str = "01jd4x5zs0000000000000000q";

#[test]
fn a_report_that_tells_of_harm_goes_to_the_lead_whatever_reason_was_chosen() {
    let held = Held::new();
    let mona = held.site.session_of("mona", &[grant(Role::Moderator, "site")]);
    let told = [("key", NOTE), ("reason", "other"), ("words", "His dad hits him, greenwalrus.")];
    let sent = held.site.send(Ask::form(REPORT, &told));
    assert_eq!(sent.header("location"), Some("/en/help-now?reported"), "what helps now comes first");
    let queue = held.get(&mona, "/en/moderation").text();
    assert!(!queue.contains("greenwalrus") && queue.contains("Nothing is waiting here"), "{queue}");
    assert!(!held.get(&mona, "/en/moderation/posts/buses").text().contains("greenwalrus"));
    let case = held.get(&held.lead, "/en/safeguarding/buses").text();
    assert!(case.contains("greenwalrus") && case.contains("Physical abuse"), "{case}");
}

#[test]
fn a_writer_who_tells_a_moderator_that_they_want_to_die_is_helped_and_heard_by_the_lead() {
    let held = Held::new();
    let mona = held.site.session_of("mona", &[grant(Role::Moderator, "site")]);
    let max = held.site.session_of("max", &[grant(Role::Moderator, "site")]);
    let hide = [("verdict", "hide"), ("reason", "hurtful"), ("words", "Be kind."), ("turn", "0"), ("version", "0")];
    held.send(&mona, "/en/moderation/posts/buses", &hide);
    let answer = [("key", NOTE), ("words", "I will kill myself, yellowgiraffe.")];
    for _ in 0..2 {
        let sent = held.send(&held.writer, "/en/me/posts/buses/answer", &answer);
        assert_eq!(sent.header("location"), Some("/en/help-now?sent"));
    }
    for moderator in [&mona, &max] {
        for path in ["/en/moderation", "/en/moderation/posts/buses", "/en/moderation/log", "/en/moderation/log.csv"] {
            let page = held.get(moderator, path).text();
            assert!(!page.contains("yellowgiraffe"), "{path}: {page}");
        }
        let queue = held.get(moderator, "/en/moderation").text();
        assert!(queue.contains("An answer has come. Its words are for the safeguarding lead"), "{queue}");
    }
    let case = held.get(&held.lead, "/en/safeguarding/buses").text();
    assert!(case.matches("yellowgiraffe").count() == 1 && case.contains("Suicide"), "{case}");
    assert!(held.get(&held.writer, "/en/me/posts/buses").text().contains("yellowgiraffe"), "these are their own words");
}

#[test]
fn whoever_has_more_to_tell_is_heard_also_after_a_concern_was_closed() {
    let held = Held::new();
    let tell = |key: &str, words: &str| {
        let fields = [("key", key), ("reason", "not-safe"), ("words", words)];
        assert_eq!(held.send(&held.writer, REPORT, &fields).header("location"), Some("/en/help-now?reported"));
    };
    let case = || held.get(&held.lead, "/en/safeguarding/buses").text();
    let reports = || case().matches("reported it").count();
    tell(NOTE, "");
    tell(DECISION, "She has not been seen for days, greenwalrus.");
    tell(NOTE, "she has not been seen for days greenwalrus");
    assert!(
        reports() == 2 && case().matches("greenwalrus").count() == 1,
        "what is said again is there once: {}",
        case()
    );
    let decision =
        [("key", NOTE), ("version", "0"), ("decision", "passed-on"), ("why", "To the team."), ("release-yes", "yes")];
    held.send(&held.lead, "/en/safeguarding/buses/decide", &decision);
    held.send(&held.lead, "/en/safeguarding/buses/close", &[]);
    assert!(!held.get(&held.lead, "/en/safeguarding").text().contains("safeguarding/buses\""));
    tell(NOTE, "");
    assert_eq!(reports(), 3);
    assert!(held.get(&held.lead, "/en/safeguarding").text().contains("safeguarding/buses\""), "it is open again");
}

#[test]
fn a_report_after_a_moderator_has_decided_waits_for_one_again() {
    let held = Held::new();
    let mona = held.site.session_of("mona", &[grant(Role::Moderator, "site")]);
    let rude = [("key", NOTE), ("reason", "rude"), ("words", "It is rude.")];
    let more = [("key", DECISION), ("reason", "rude"), ("words", "It names my sister, greenwalrus.")];
    let queue = || held.get(&mona, "/en/moderation").text();
    held.send(&held.writer, REPORT, &rude);
    held.send(&held.writer, REPORT, &more);
    assert!(queue().contains("greenwalrus") && queue().contains("2 reports"), "{}", queue());
    let stays = [("verdict", "approve"), ("turn", "0"), ("version", "0")];
    held.send(&mona, "/en/moderation/posts/buses", &stays);
    assert!(!queue().contains("It is rude."));
    held.send(&held.writer, REPORT, &rude);
    assert!(queue().contains("It is rude."), "{}", queue());
}

#[test]
fn no_lead_sees_or_decides_what_is_about_themselves_and_other_leads_do() {
    let held = Held::new();
    let ida = held.site.session_of("ida", &[grant(Role::SafeguardingLead, "space:travel")]);
    // What she says herself is held, and what she said before is reported.
    let (own, _) = held.say_as(&ida, SAY, &[("text", "I want to die, greenwalrus.")]);
    let (reported, _) = held.say_as(&ida, SAY, &[("text", "I look after him every day, purplehippo.")]);
    let report = [("key", NOTE), ("reason", "not-safe"), ("words", "She shouts at him, yellowgiraffe.")];
    held.send(&held.writer, &format!("/en/report/{reported}"), &report);
    for post in [&own, &reported] {
        let case = format!("/en/safeguarding/{post}");
        assert_eq!(held.get(&ida, &case).status, 404);
        let decision = [("key", DECISION), ("version", "0"), ("decision", "no-concern"), ("why", "All is well.")];
        assert_eq!(held.send(&ida, &format!("{case}/decide"), &decision).status, 404);
        for deed in ["acknowledge", "note", "close", "export"] {
            assert_eq!(
                held.send(&ida, &format!("{case}/{deed}"), &[("key", NOTE), ("text", "x")]).status,
                404,
                "{deed}"
            );
        }
        assert_eq!(held.get(&held.lead, &case).status, 200, "another lead sees it");
    }
    let queue = held.get(&ida, "/en/safeguarding").text();
    let file = held.send(&ida, "/en/safeguarding/export", &[("format", "json")]).text();
    for secret in ["yellowgiraffe", "greenwalrus", "purplehippo"] {
        assert!(!queue.contains(secret) && !file.contains(secret), "{secret}: {queue} {file}");
    }
    assert!(queue.contains("Nobody looks after a concern about themselves"), "{queue}");
    assert!(held.get(&held.lead, "/en/safeguarding").text().contains("greenwalrus"));
}

#[test]
fn where_the_only_lead_is_who_wrote_it_the_administrators_are_asked_to_find_another() {
    let held = Held::new();
    let app = &held.site.app;
    held.add_person("ida", Role::SafeguardingLead, "space:travel");
    held.add_person("ada", Role::Administrator, "site");
    let words = Words::of(Version::standard(Locale::DEFAULT, None, "I want to die, greenwalrus."));
    let new = NewPost { state: PostState::Held, ..NewPost::own(key("late-one"), words) };
    let at = now() - SignedDuration::from_hours(5);
    held.site.wait(app.store.add_post(&Act::of(&key("ida"), at), &key("buses"), &new)).expect("a post");
    for _ in 0..2 {
        held.site.wait(app::remind(app)).expect("reminded");
    }
    let letters = held.site.wait(app.store.take_letters(now())).expect("letters");
    assert_eq!(letters.iter().map(|letter| letter.to.as_str()).collect::<Vec<_>>(), ["ada@example.org"]);
    let told = format!("{} {}", letters[0].subject, letters[0].body);
    assert!(told.contains("A safeguarding lead is needed"), "{told}");
    for word in ["greenwalrus", "ida", "late-one", "die"] {
        assert!(!told.contains(word), "{word} in {told}");
    }
}

#[test]
fn the_history_says_who_was_told_that_a_concern_is_late_and_that_nobody_could_be() {
    let held = Held::new();
    let app = &held.site.app;
    let words = Words::of(Version::standard(Locale::DEFAULT, None, "I want to die."));
    let new = NewPost { state: PostState::Held, ..NewPost::own(key("late-one"), words) };
    let at = now() - SignedDuration::from_hours(5);
    held.site.wait(app.store.add_post(&Act::of(&key("jodie"), at), &key("buses"), &new)).expect("a post");
    let remind = || {
        held.site.wait(app::remind(app)).expect("reminded");
        held.site.wait(app.store.take_letters(now())).expect("letters").len()
    };
    assert_eq!([remind(), remind()], [0, 0], "hugh has no address");
    let case = held.get(&held.lead, "/en/safeguarding/late-one").text();
    assert_eq!(case.matches("It was late").count(), 1, "{case}");
    assert!(case.contains("Nobody got a letter"), "{case}");
    held.add_lead("ida", "site");
    assert_eq!([remind(), remind()], [1, 0], "as soon as somebody can be told, they are");
    assert!(held.get(&held.lead, "/en/safeguarding/late-one").text().contains("all safeguarding leads for this place"));
}

#[test]
fn a_moderator_cannot_tell_from_their_queue_that_a_post_is_held() {
    let held = Held::new();
    let mona = held.site.session_of("mona", &[grant(Role::Moderator, "site")]);
    let me = || held.get(&mona, "/en/me").text();
    let waits = "Posts are waiting for you.";
    held.send(&held.writer, REPORT, &[("key", NOTE), ("reason", "rude"), ("words", "It is rude.")]);
    assert!(me().contains(waits));
    let changed = [("key", DECISION), ("version", "0"), ("text", "My carer hits me, purplehippo.")];
    reword(&held, "/en/forum/post/buses/change", &changed);
    assert!(held.get(&mona, "/en/moderation").text().contains("Nothing is waiting here."));
    assert!(!me().contains(waits) && me().contains("Nothing is waiting."), "{}", me());
    // The report is still to be judged when the post comes back to readers.
    let decision = [("key", NOTE), ("version", "1"), ("decision", "no-concern"), ("why", "He is five.")];
    held.send(&held.lead, "/en/safeguarding/buses/decide", &decision);
    assert!(me().contains(waits));
    assert!(held.get(&mona, "/en/moderation").text().contains("It is rude."));
}

#[test]
fn a_moderator_passes_a_post_to_the_lead_and_the_log_says_that_and_no_more() {
    let held = Held::new();
    let mona = held.site.session_of("mona", &[grant(Role::Moderator, "space:travel")]);
    let (post, _) = held.say(SAY, &[("text", "He counts my biscuits, purplehippo.")]);
    let path = format!("/en/moderation/posts/{post}");
    let ask = held.get(&mona, &format!("{path}/pass-on")).text();
    for part in ["The writer is not told", "ring 999 first", "purplehippo"] {
        assert!(ask.contains(part), "{part} is missing in {ask}");
    }
    assert!(held.site.get(TOPIC).text().contains("purplehippo"), "asking changes nothing");
    let elsewhere = held.site.session_of("hal", &[grant(Role::Moderator, "space:home")]);
    for cookie in [&elsewhere, &held.writer, &String::new()] {
        let refused = held.send(cookie, &format!("{path}/pass-on"), &[]);
        assert!(!refused.header("location").is_some_and(|to| to.contains("said=")), "{cookie}");
    }
    for _ in 0..2 {
        let sent = held.send(&mona, &format!("{path}/pass-on"), &[]);
        assert_eq!(sent.header("location"), Some("/en/moderation?said=with-the-lead"));
    }
    assert!(!held.site.get(TOPIC).text().contains("purplehippo"));
    assert_eq!(held.get(&mona, &path).status, 404);
    let log = held.get(&mona, "/en/moderation/log").text();
    assert!(log.matches("Passed to the safeguarding lead").count() == 2, "the filter and the line: {log}");
    assert!(!log.contains("purplehippo"), "{log}");
    let case = held.get(&held.lead, &format!("/en/safeguarding/{post}")).text();
    for part in ["purplehippo", "A moderator passed it on", "passed it on from moderation"] {
        assert!(case.contains(part), "{part} is missing in {case}");
    }
    for page in [format!("/en/me/posts/{post}"), "/en/me/posts".into(), "/en/notices".into(), "/en/me/said".into()] {
        let told = held.get(&held.writer, &page).text();
        assert!(!told.contains("passed") && !told.contains("Passed"), "{page}: {told}");
    }
}

#[test]
fn who_looks_at_such_words_and_says_nothing_has_seen_where_to_get_help() {
    let held = Held::new();
    let check = format!("{SAY}/check");
    let looks = |fields: &[(&str, &str)]| {
        held.send(&held.writer, SAY, &[fields, &[("do", "preview")]].concat());
        let page = held.get(&held.writer, &check).text();
        page.contains("id=\"help-now\"") && page.contains("href=\"tel:116123\"")
    };
    assert!(!looks(&[("text", "The bus is late.")]));
    assert!(looks(&[("text", "The bus is late, and my carer hits me.")]));
    assert!(looks(&[("text", "The bus is late."), ("about", "abuse")]), "also in pictures");
}

#[test]
fn what_a_lead_lets_go_does_not_pass_a_moderator_by_and_the_history_says_how_far_it_went() {
    let held = Held::new();
    let mona = held.site.session_of("mona", &[grant(Role::Moderator, "site")]);
    let release = |post: &str, key: &str| {
        let fields = [("key", key), ("version", "0"), ("decision", "no-concern"), ("why", "He is well.")];
        assert_eq!(held.send(&held.lead, &format!("/en/safeguarding/{post}/decide"), &fields).status, 303);
        let state = held.site.wait(held.site.app.store.post(&self::key(post))).expect("the post").state;
        (state, held.get(&held.lead, &format!("/en/safeguarding/{post}")).text())
    };
    // A link of somebody new.
    let (link, _) = held.say(SAY, &[("text", "My carer hits me. Look at bargains.com, purplehippo.")]);
    let (state, case) = release(&link, "01jd4x5zs0000000000000000k");
    assert_eq!(state, PostState::Waiting);
    let history = case.split("id=\"history\"").nth(1).expect("a history");
    assert!(history.contains("A moderator looks at it first"), "{history}");
    let queue = held.get(&mona, "/en/moderation").text();
    assert!(queue.contains("purplehippo") && queue.contains("A new person put a link in it"), "{queue}");
    // A film on another site, and a link in the words of another film.
    for (words, text, key) in [
        ("", "My carer hits me, as I show here.", "01jd4x5zs0000000000000000q"),
        ("Look at bargains.com", "My carer hits me, and I sign it.", "01jd4x5zs0000000000000000r"),
    ] {
        shows_film(&held.site, &held.writer, SAY, words);
        let (film, _) = held.say(SAY, &[("text", text)]);
        assert_eq!(release(&film, key).0, PostState::Waiting, "{text}");
        let looked = held.get(&mona, &format!("/en/moderation/posts/{film}")).text();
        assert!(looked.contains("A new person put a link in it"), "{looked}");
    }
    // What a moderator was looking at already.
    let (before, _) = held.say(SAY, &[("text", "Look at bargains.com, greenwalrus.")]);
    held.send(&mona, &format!("/en/moderation/posts/{before}/pass-on"), &[]);
    assert_eq!(release(&before, "01jd4x5zs0000000000000000m").0, PostState::Waiting);
    // Everything else goes on at once.
    let (free, _) =
        held.say(SAY, &[("text", "My carer hits me, yellowgiraffe, and I should like to say so to everybody.")]);
    let (state, case) = release(&free, "01jd4x5zs0000000000000000n");
    assert_eq!(state, PostState::Published);
    let history = case.split("id=\"history\"").nth(1).expect("a history");
    assert!(history.contains("Others can read it"), "{history}");
    // Somebody whose posts a moderator reads first.
    let watch = [("key", NOTE), ("days", "7"), ("words", "Please be kind.")];
    held.send(&mona, &format!("/en/moderation/posts/{free}/watch"), &watch);
    let (watched, _) = held.say(SAY, &[("text", "He takes my money.")]);
    assert_eq!(release(&watched, "01jd4x5zs0000000000000000p").0, PostState::Waiting);
}

#[test]
fn a_writer_whose_post_is_kept_back_learns_what_a_lead_has_them_told_and_nobody_else_does() {
    let held = Held::with_a_post();
    let (post, waiting) = (format!("/en-simple/me/posts/{}", held.post), "We are reading your post.");
    let (private, touch) = ("We keep it private. You did nothing wrong.", "A person will talk with you soon.");
    let reads = |path: &str| held.get(&held.writer, path).text();
    assert!(reads(&post).contains(waiting));
    let decide = |key: &str, told: &str| {
        let fields =
            [("key", key), ("version", "0"), ("decision", "keep-back"), ("why", "She asked us."), ("told", told)];
        assert_eq!(held.send(&held.lead, &format!("{}/decide", held.case()), &fields).status, 303);
    };
    decide(NOTE, "nothing");
    assert!(reads(&post).contains(waiting), "nothing was to be said yet");
    decide(DECISION, "private");
    for path in [post.as_str(), "/en-simple/me/said"] {
        assert!(reads(path).contains(private) && !reads(path).contains(waiting), "{}", reads(path));
    }
    decide("01jd4x5zs0000000000000000k", "in-touch");
    assert!(reads(&post).contains(touch) && reads("/en-simple/me/said").contains(touch));
    assert!(held.get(&held.lead, &held.case()).text().contains("Somebody will get in touch with you."));
    assert_eq!(held.site.wait(held.site.app.store.take_letters(now())).expect("letters").len(), 0, "never in a letter");
    assert!(!reads("/en/notices").contains("get in touch"));
    let mona = held.site.session_of("mona", &[grant(Role::Moderator, "site")]);
    assert_eq!(held.get(&mona, &post).status, 404);
    // Changed words are a new concern, of which nothing has been said yet.
    let changed = [("key", CHANGE), ("version", "0"), ("text", "He hits me again.")];
    reword(&held, &format!("/en/forum/post/{}/change", held.post), &changed);
    assert!(reads(&post).contains(waiting) && !reads(&post).contains(touch));
}
