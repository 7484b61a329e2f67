//! What became of a topic: who says it, who is told, and in which words people read it.

use crate::client::{Ask, Reply};
use crate::news::{add, facilitator, person, say, session, stop_following, tell, told, topic, with_topics};
use crate::site::{TestServer, key};
use domain::accounts::{Grant, Role, Scope};
use domain::forum::PostState;

fn close(server: &TestServer, cookie: &str, fields: &[(&str, &str)]) -> Reply {
    server.send(Ask::form("/en/outcomes/new/buses", fields).cookie(cookie))
}

#[test]
fn a_facilitator_closes_a_topic_with_what_became_of_it_and_everyone_who_took_part_is_told() {
    let server = with_topics();
    add(&server, &person("amira", None, &[]), None);
    add(&server, &person("ruth", None, &[facilitator()]), None);
    say(&server, "amira", "buses", "mine", PostState::Published);
    stop_following(&server, "amira", &topic("buses"));
    let ruth = session(&server, "ruth");
    let typed = [("asked", "Are buses late?"), ("heard", "Yes, at night."), ("done", "")];
    let back = close(&server, &ruth, &typed);
    let again = server.send(Ask::get(back.header("location").expect("back to the form")).cookie(&ruth)).text();
    assert!(again.contains("Write what was done.") && again.contains("Yes, at night."), "{again}");
    let typed = [
        ("asked", "Are buses late?"),
        ("heard", "Yes, at night."),
        ("done", "One more bus."),
        ("done-easy", "A new bus."),
    ];
    let amira = session(&server, "amira");
    assert_eq!(close(&server, &amira, &typed).status, 403);
    assert_eq!(close(&server, &ruth, &typed).status, 303);
    tell(&server);
    assert!(told(&server, "amira").contains(&"topic-closed topic:buses".to_owned()));
    let page = server.get("/en-simple/forum/travel/buses").text();
    assert!(page.contains("A new bus.") && page.contains("Are buses late?"), "{page}");
    assert!(server.get("/en/outcomes").text().contains("One more bus."));
    let state = server.wait(server.app.store.topic(&key("buses"))).expect("the topic").state;
    assert_eq!(state, domain::forum::TopicState::Closed);
    assert_eq!(close(&server, &ruth, &typed).status, 303, "it can be said better");
    tell(&server);
    assert_eq!(told(&server, "amira").iter().filter(|what| what.starts_with("topic-closed")).count(), 1);
}

#[test]
fn an_editor_translates_an_outcome_and_a_reader_of_that_language_reads_it_until_it_is_said_in_other_words() {
    let server = with_topics();
    add(&server, &person("nia", None, &[Grant { role: Role::Editor, scope: Scope::Site }]), None);
    add(&server, &person("ruth", None, &[facilitator()]), None);
    let (nia, ruth) = (session(&server, "nia"), session(&server, "ruth"));
    let hard = [
        ("asked", "Are buses late?"),
        ("heard", "Yes, at night."),
        ("done", "One more bus."),
        (
            "done-easy",
            "A new bus.\nNOTWITHSTANDING the aforementioned multi-agency framework, provision was augmented.",
        ),
    ];
    let back = close(&server, &ruth, &hard);
    let again = server.send(Ask::get(back.header("location").expect("back to the form")).cookie(&ruth)).text();
    assert!(again.contains("Line 2 is no easy read yet") && again.contains("NOTWITHSTANDING"), "{again}");
    let typed = [&hard[..3], &[("done-easy", "A new bus.")]].concat();
    assert_eq!(close(&server, &ruth, &typed).status, 303);

    let page = server.send(Ask::get("/en/forum/travel/buses").cookie(&nia)).text();
    assert!(page.contains("/en/forms/outcome/buses-done"), "{page}");
    let forms = "/en/forms/outcome/buses-done/ur";
    let fields = [("text-1", "ایک اور بس۔"), ("do", "publish")];
    assert_eq!(server.send(Ask::form(forms, &fields).cookie(&ruth)).status, 403);
    let reply = server.send(Ask::form(forms, &fields).cookie(&nia));
    assert_eq!(reply.header("location"), Some("/en/forms/outcome/buses-done?said=published"));

    for page in ["/ur/forum/travel/buses", "/ur/outcomes", "/ur/booklet/topic/buses/page"] {
        let text = server.get(page).text();
        assert!(text.contains("ایک اور بس۔") && text.contains("Are buses late?"), "{page}: {text}");
        assert!(!text.contains("One more bus."), "{page}: {text}");
    }
    let text = server.get("/en-simple/booklet/topic/buses/page").text();
    assert!(text.contains("A new bus.") && text.contains("Are buses late?"), "{text}");
    server.wait(server.app.store.index_changes()).expect("entries");
    let found = server.get("/ur/search?q=%D8%A8%D8%B3").text();
    assert!(found.contains("/ur/forum/travel/buses#outcome-buses-done"), "{found}");

    let changed = [("asked", "Are buses late?"), ("heard", "Yes, at night."), ("done", "Two more buses.")];
    assert_eq!(close(&server, &ruth, &[&changed[..], &[("done-easy", "2 new buses.")]].concat()).status, 303);
    let text = server.get("/ur/forum/travel/buses").text();
    assert!(text.contains("ایک اور بس۔"), "the translation is kept: {text}");
    let note = server.get("/ur/outcomes").text();
    assert!(note.contains("اصل متن بدل"), "and says that it is behind: {note}");
}
