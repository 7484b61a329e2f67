//! Answering a post and feeling the same: what becomes of an answer when its post or its topic goes somewhere else meanwhile.

use crate::client::Ask;
use crate::saying::{CHECK, hidden, posts, to};
use crate::site::key;
use crate::talk::{TOPIC, act, new_key, page, post, preview, publish, said, site, words};
use domain::accounts::{Grant, Role, Scope};
use domain::content::Locale;
use domain::forum::{NewPost, NewTopic, PostState};

#[test]
fn an_answer_shows_what_it_answers_and_the_words_that_were_chosen() {
    let (site, _, ben) = site();
    let form = page(&site, &ben, "/en/forum/post/buses/answer");
    assert!(form.contains("I work until seven."), "the parts that can be quoted");
    let fields = [("reply-to", "buses"), ("quote-2", "yes"), ("text", "So do I, @amira. @nobody knows.")];
    assert_eq!(to(&preview(&site, &ben, &fields)), CHECK);
    assert!(page(&site, &ben, CHECK).contains("I work until seven."), "seen before it is said");
    let send = publish(&site, &ben);
    assert!(to(&site.send(send)).contains("said=posted"));
    let answer = posts(&site).pop().expect("the answer");
    assert_eq!((answer.reply_to, answer.names), (Some(key("buses")), vec![key("amira")]));
    let quote = answer.quote.expect("a quote").text;
    assert_eq!(quote, "I work until seven.");
    let topic = site.get(TOPIC).text();
    let quoted = topic.split("class=\"bt-quote\"").nth(1).expect("a quote");
    assert!(quoted.contains(&quote) && quoted.contains("href=\"#post-buses\""), "{quoted}");
    assert!(topic.contains("<bdi>ben</bdi></a>"), "who answers is named below what they answer");
    // What its writer takes out or back is no longer quoted.
    let first = post(&site, "buses");
    let new = said("The last bus goes at six.");
    site.wait(site.app.store.reword_post(
        &act("amira"),
        &first,
        (&new, &[], &[], &[]),
        PostState::Published,
        &key("form"),
        None,
    ))
    .expect("changed");
    assert!(!site.get(TOPIC).text().contains(&quote));
    assert!(site.get("/en/forum/post/buses/before").text().contains(&quote), "the history has it");
}

#[test]
fn an_answer_to_a_post_that_was_hidden_meanwhile_is_kept_and_can_be_said_by_itself() {
    let (site, _, ben) = site();
    let other = NewPost::own(key("rude"), said("You are all rude."));
    site.wait(site.app.store.add_post(&act("amira"), &key("buses"), &other)).expect("a post");
    let fields = [("reply-to", "rude"), ("quote-1", "yes"), ("text", "No, we are not.")];
    assert_eq!(to(&preview(&site, &ben, &fields)), CHECK);
    let send = publish(&site, &ben);
    let rude = post(&site, "rude");
    site.wait(site.app.store.set_post_state(&act("amira"), &rude, PostState::Hidden, "hid a post")).expect("hidden");
    let back = to(&site.send(send)).to_owned();
    assert!(back.contains("/say?again"), "{back}");
    let form = page(&site, &ben, &back);
    assert!(form.contains("has been taken away meanwhile") && form.contains("No, we are not."));
    assert!(!form.contains("You are all rude"));
    assert_eq!(posts(&site).len(), 2, "nothing was said");
    assert_eq!(to(&preview(&site, &ben, &[("text", "No, we are not.")])), CHECK);
    let send = publish(&site, &ben);
    site.send(send);
    assert_eq!(posts(&site).pop().expect("the post").reply_to, None);
    let topic = site.get(TOPIC).text();
    assert!(!topic.contains("You are all rude") && topic.contains("No, we are not."));
    let hidden = site.send(Ask::get("/en/forum/post/rude/answer").cookie(&ben)).status;
    assert_eq!(hidden, 404, "nobody answers what is hidden");
}

#[test]
fn an_answer_goes_along_when_topics_are_put_together_while_somebody_writes_it() {
    let (site, _, ben) = site();
    let ruth = site.session_of("ruth", &[Grant { role: Role::Facilitator, scope: Scope::Site }]);
    let new = NewTopic::own(key("trains"), words("Trains"), said("The train is late."));
    site.wait(site.app.store.start_topic(&act("amira"), &key("travel"), &new)).expect("a topic");
    let fields = [("reply-to", "buses"), ("quote-2", "yes"), ("text", "So do I.")];
    assert_eq!(to(&preview(&site, &ben, &fields)), CHECK);
    let send = publish(&site, &ben);
    // What they keep beside it in the other topic is not lost either.
    let beside = [("text", "And the trains?"), ("do", "save")];
    site.send(Ask::form("/en/forum/travel/trains/say", &beside).cookie(&ben));
    let merge = Ask::form("/en/forum/travel/buses/merge", &[("key", &new_key(1)), ("into", "trains")]).cookie(&ruth);
    assert!(to(&site.send(merge)).contains("said=merged"));
    let whole = page(&site, &ben, "/en/forum/travel/trains");
    assert!(whole.contains("And the trains?") && whole.contains("So do I."), "what they wrote is there: {whole}");
    let answer = to(&site.send(send)).to_owned();
    assert!(answer.ends_with("/say/check?changed"), "both are shown first: {answer}");
    let check = page(&site, &ben, &answer);
    let (key_of_form, seen) = (hidden(&check, "key"), hidden(&check, "seen"));
    let fields = [("key", key_of_form.as_str()), ("seen", &seen), ("do", "publish")];
    let said = site.send(Ask::form("/en/forum/travel/trains/say/check", &fields).cookie(&ben));
    assert!(to(&said).contains("/forum/travel/trains?page=1&said=posted"), "{}", to(&said));
    let answer = post(&site, &key_of_form);
    assert_eq!((answer.topic, answer.reply_to), (key("trains"), Some(key("buses"))));
    assert_eq!(answer.words.text(Locale::DEFAULT), "And the trains?\n\nSo do I.");
    assert_eq!(answer.quote.map(|quote| quote.text).as_deref(), Some("I work until seven."));
}

#[test]
fn an_answer_follows_its_post_into_a_new_topic() {
    let (site, _, ben) = site();
    let ruth = site.session_of("ruth", &[Grant { role: Role::Facilitator, scope: Scope::Site }]);
    let fares = NewPost::own(key("fares"), said("A ticket is too dear."));
    site.wait(site.app.store.add_post(&act("amira"), &key("buses"), &fares)).expect("a post");
    assert_eq!(to(&preview(&site, &ben, &[("reply-to", "fares"), ("text", "I walk instead.")])), CHECK);
    let send = publish(&site, &ben);
    let made = new_key(1);
    let split = [("key", made.as_str()), ("title", "Fares"), ("posts-fares", "yes")];
    to(&site.send(Ask::form("/en/forum/travel/buses/split", &split).cookie(&ruth)));
    assert!(page(&site, &ben, TOPIC).contains("I walk instead."), "what they wrote is there");
    let said = to(&site.send(send)).to_owned();
    assert!(said.contains(&format!("/forum/travel/{made}?page=1&said=posted")), "{said}");
    let around = page(&site, "", &said);
    assert!(around.contains("I walk instead.") && around.contains("href=\"#post-fares\""), "{around}");
    // Words that are typed on the old page after the posts went.
    let late = [("reply-to", "fares"), ("text", "So do I, every day.")];
    let next = to(&preview(&site, &ben, &late)).to_owned();
    assert!(next.ends_with(&format!("/forum/travel/{made}/say/check")), "{next}");
}

#[test]
fn who_feels_the_same_is_counted_once_and_named_only_to_people_with_an_account() {
    let (site, amira, ben) = site();
    let press = |answer, cookie: &str| {
        site.send(Ask::form("/en/forum/post/buses/same", &[("do", answer)]).cookie(cookie)).status
    };
    assert_eq!((press("yes", &ben), press("yes", &ben)), (303, 303));
    let topic = site.get(TOPIC).text();
    assert!(topic.contains("1 person feels the same"));
    assert!(!topic.contains("<bdi>ben</bdi>") && !topic.contains("/same\""), "a stranger sees how many");
    assert!(page(&site, &amira, "/en/forum/post/buses/same").contains("<bdi>ben</bdi>"));
    assert_eq!(site.get("/en/forum/post/buses/same").status, 303, "and is asked to sign in for the names");
    assert_eq!(press("yes", &amira), 404, "one's own words are one's own");
    assert_eq!(site.send(Ask::form("/en/forum/post/buses/same", &[("do", "yes")])).status, 403);
    press("no", &ben);
    assert!(!site.get(TOPIC).text().contains("feels the same"));
}
