//! What facilitators write down for people without an account.

use crate::client::{self, Ask, Reply};
use crate::guests::{TOPIC, cookies, with_a_topic};
use crate::site::{self, TestServer, key};
use domain::accounts::{Grant, Role, Scope};
use domain::content::Locale;
use domain::forum::{Access, Gate, Help, PostState};
use store::{NewCard, Token};

pub const FORM: &str = "01jd4x5zs0000000000000000e";
/// The key of another form.
const ANOTHER: &str = "01jd4x5zs0000000000000000f";
pub const SEED: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
pub const ONE: &str = "/en/recorded/new/buses";
const SESSION: &str = "/en/recorded/session/buses";
const CONSENT: [(&str, &str); 6] = [
    ("key", FORM),
    ("asked-by", "Ruth"),
    ("consent-way", "said"),
    ("consent-day", "19"),
    ("consent-month", "11"),
    ("consent-year", "2026"),
];

/// A site with a topic, and Ruth, who facilitates its space.
pub fn with_ruth() -> (TestServer, String) {
    let site = with_a_topic(TestServer::start());
    let grant = Grant { role: Role::Facilitator, scope: Scope::parse("space:travel").expect("a scope") };
    let ruth = format!("{}; bt_code={SEED}", site.session_of("ruth", &[grant]));
    (site, ruth)
}

pub fn form(path: &str, more: &[(&str, &str)]) -> Ask {
    Ask::form(path, &[&CONSENT[..], more].concat())
}

fn location(reply: &Reply) -> &str {
    reply.header("location").unwrap_or_default()
}

/// The page to which an answer leads, or that it is.
fn follow(site: &TestServer, cookie: &str, reply: &Reply) -> String {
    if reply.status == 422 {
        return reply.text();
    }
    let path = location(reply).split('#').next().unwrap_or_default();
    site.send(Ask::get(path).cookie(cookie)).text()
}

/// Pastes a table, and writes it down.
fn pastes(site: &TestServer, cookie: &str, table: &str) -> Reply {
    let looked = site.send(form(SESSION, &[("table", table)]).cookie(cookie));
    assert_eq!(location(&looked), format!("{SESSION}/check"), "{}", follow(site, cookie, &looked));
    site.send(Ask::form(&format!("{SESSION}/check"), &[("key", FORM)]).cookie(cookie))
}

pub fn code(row: usize) -> NewCard {
    NewCard::of_recorded(&Token::parse(SEED).expect("a secret"), &key(FORM), row)
}

/// The words of a code, as somebody types them.
pub fn typed(card: &NewCard) -> Ask {
    let words: Vec<_> = card.phrase.as_str().split(' ').collect();
    let fields: Vec<_> = ["word-1", "word-2", "word-3", "number"].into_iter().zip(words).collect();
    Ask::form("/en/sign-in", &fields)
}

pub fn sign_in(site: &TestServer, card: &NewCard) -> u16 {
    comes_back(site, card).status
}

fn comes_back(site: &TestServer, card: &NewCard) -> Reply {
    site.send(typed(card))
}

#[test]
fn what_somebody_said_by_telephone_stands_in_their_name_and_leads_back_to_them() {
    let (site, ruth) = with_ruth();
    let said = [
        ("first-name", "Dot"),
        ("text", "The pavement is too high."),
        ("how", "phone"),
        ("consent", "yes"),
        ("hear", "no"),
    ];
    let sent = site.send(form(ONE, &said).cookie(&ruth));
    assert_eq!(location(&sent), format!("/en/recorded/{FORM}/slips"));
    let post = site.wait(site.app.store.post(&key(&format!("{FORM}-1")))).expect("the post");
    assert_eq!((post.by_name.as_str(), post.help, post.written_by), ("Dot", Help::Phone, Some(key("ruth"))));
    let slips = follow(&site, &ruth, &sent);
    assert!(code(1).phrase.as_str().split(' ').all(|part| slips.contains(part)), "{slips}");
    assert_eq!(sign_in(&site, &code(1)), 303);
    assert_eq!(location(&site.send(form(ONE, &said).cookie(&ruth))), location(&sent), "sent twice");
    assert_eq!(site.get(TOPIC).text().matches("The pavement is too high.").count(), 1);
    let other = site.session_of("hal", &[Grant { role: Role::Facilitator, scope: Scope::Site }]);
    let others = site.send(Ask::get(location(&sent)).cookie(&format!("{other}; bt_code={SEED}")));
    assert_eq!(others.status, 404, "slips are for who wrote them");
}

#[test]
fn who_rings_has_their_words_put_right_or_taken_down_and_nobody_touches_words_of_peoples_own() {
    let (site, ruth) = with_ruth();
    let said =
        [("first-name", "Dot"), ("text", "The kerb is too hi."), ("how", "letter"), ("consent", "yes"), ("hear", "no")];
    site.send(form(ONE, &said).cookie(&ruth));
    let post = || site.wait(site.app.store.post(&key(&format!("{FORM}-1")))).expect("the post");
    let path = format!("/en/forum/post/{}", post().key);
    let facilitator = |name: &str, scope: &str| {
        let grant = Grant { role: Role::Facilitator, scope: Scope::parse(scope).expect("a scope") };
        site.session_of(name, &[grant])
    };
    let (hal, elsewhere) = (facilitator("hal", "space:travel"), facilitator("eve", "space:home"));
    let get = |cookie: &str, path: &str| site.send(Ask::get(path).cookie(cookie));
    let pat = site.session_of("pat", &[]);
    for other in ["", elsewhere.as_str(), pat.as_str()] {
        for page in ["change", "take-back"] {
            assert_ne!(get(other, &format!("{path}/{page}")).status, 200, "{page}");
            assert!(!get(other, TOPIC).text().contains(&format!("{path}/{page}")));
        }
        assert_ne!(site.send(Ask::form(&format!("{path}/take-back"), &[]).cookie(other)).status, 303);
    }
    // She rings, and another facilitator answers.
    let page = get(&hal, &format!("{path}/change")).text();
    assert!(page.contains("Correct the words of Dot") && page.contains("The kerb is too hi.</textarea>"), "{page}");
    let right = [("key", FORM), ("version", "0"), ("text", "The kerb is too high."), ("how", "phone")];
    let changed = client::reword(site.address, &hal, &format!("{path}/change"), &right);
    assert!(location(&changed).contains("said=reworded-for"), "{}", location(&changed));
    assert_eq!((post().by_name.as_str(), post().help, post().written_by), ("Dot", Help::Phone, Some(key("hal"))));
    let topic = site.get(TOPIC).text().replace("<!>", "");
    assert!(topic.contains("Said by telephone, and written down · <bdi>hal</bdi>"), "{topic}");
    assert_ne!(get(&hal, "/en/forum/post/buses/change").status, 200, "what people said themselves is theirs");
    assert_eq!(site.send(Ask::form("/en/forum/post/buses/take-back", &[]).cookie(&hal)).status, 403);
    // What still waits can be taken back as well, and once it is gone nobody but Dot puts it back.
    let waits = |state| site.wait(site.app.store.set_post_state(&crate::site::site(), &post(), state, "moved"));
    waits(PostState::Waiting).expect("it waits");
    assert!(get(&ruth, &format!("{path}/take-back")).text().contains("Take back the words of Dot"));
    waits(PostState::Published).expect("it is there");
    let back = |what: &str, cookie: &str| site.send(Ask::form(&format!("{path}/{what}"), &[]).cookie(cookie));
    for pressed in ["once", "twice"] {
        assert!(location(&back("take-back", &ruth)).contains("said=withdrawn-for"), "{pressed}");
    }
    assert!(!site.get(TOPIC).text().contains("The kerb is too high."));
    assert_ne!(back("put-back", &ruth).status, 303);
    let dot = site.wait(site.app.store.start_session(&post().by, crate::site::now())).expect("a session");
    let dot = format!("bt_session={}", dot.secret());
    assert_eq!(back("put-back", &dot).status, 303);
    // Said in her own words, they are hers alone.
    let own = [("key", ANOTHER), ("version", "1"), ("text", "I cannot get up the kerb.")];
    assert!(location(&client::reword(site.address, &dot, &format!("{path}/change"), &own)).contains("said=reworded"));
    assert_eq!((post().help, post().written_by), (Help::Own, None));
    assert_eq!(back("take-back", &ruth).status, 403);
}

#[test]
fn without_consent_nothing_is_written_and_everything_is_kept() {
    let (site, ruth) = with_ruth();
    for consent in ["no", ""] {
        let said = [("text", "I never agreed to this."), ("how", "letter"), ("consent", consent), ("hear", "no")];
        let page = follow(&site, &ruth, &site.send(form(ONE, &said).cookie(&ruth)));
        assert!(page.contains("consent-error") && page.contains("I never agreed to this."), "{page}");
    }
    assert!(!site.get(TOPIC).text().contains("I never agreed to this."));
}

#[test]
fn a_whole_session_is_written_at_once_with_a_slip_for_each_person() {
    let (site, ruth) = with_ruth();
    let table = "Name\tWords\tConsent\nDot\tI walk.\tyes\n\tI \"ride\", mostly.\tYes\n";
    let sent = pastes(&site, &ruth, table);
    assert_eq!(location(&sent), format!("/en/recorded/{FORM}/slips"));
    let slips = follow(&site, &ruth, &sent);
    assert_eq!(slips.matches("class=\"bt-slip\"").count(), 2, "{slips}");
    assert_eq!([2, 3].map(|row| sign_in(&site, &code(row))), [303, 303]);
    let again = site.send(Ask::form(&format!("{SESSION}/check"), &[("key", FORM)]).cookie(&ruth));
    assert_eq!(location(&again), location(&sent), "sent twice");
    assert_eq!(location(&pastes(&site, &ruth, table)), location(&sent), "pasted twice with the same form");
    let topic = site.get(TOPIC).text();
    assert_eq!(topic.matches("I walk.").count(), 1);
    assert!(topic.contains("Somebody"));
    let gone = site.send(Ask::get(location(&sent)).cookie(ruth.split(';').next().expect("the session"))).text();
    assert_eq!(gone.matches("class=\"bt-slip\"").count(), 0, "nobody else can show the codes");
}

#[test]
fn words_of_several_people_that_may_tell_of_harm_are_held_each_by_itself() {
    let (site, ruth) = with_ruth();
    let table = "Dot,My carer hits me.,yes\nSam,I walk.,yes\nAl,He hits me at night.,yes";
    let sent = pastes(&site, &ruth, table);
    let slips = follow(&site, &ruth, &sent);
    assert_eq!(slips.matches("class=\"bt-slip\"").count(), 3, "{slips}");
    assert!(slips.contains("Somebody may not be safe: what you can do") && slips.contains("tel:999"), "{slips}");
    let state = |row: usize| site.wait(site.app.store.post(&key(FORM).with(row))).expect("the post").state;
    assert_eq!([1, 2, 3].map(state), [PostState::Held, PostState::Published, PostState::Held]);
    for row in [1, 3] {
        let steps = site.wait(site.app.store.steps_of_concerns(&[key(FORM).with(row)])).expect("the concern");
        assert_eq!(steps.len(), 1, "the safeguarding lead learns of row {row}");
    }
    let topic = site.send(Ask::get(TOPIC).cookie(&ruth)).text();
    assert!(topic.contains("I walk.") && !topic.contains("hits me"), "{topic}");
}

#[test]
fn a_facilitator_who_writes_down_that_somebody_is_hurt_sees_what_to_do() {
    let (site, ruth) = with_ruth();
    let told = |page: &str| page.contains("Somebody may not be safe: what you can do") && page.contains("tel:999");
    let check = format!("{SESSION}/check");
    for (table, worries) in [("Dot,I walk.,yes", false), ("Dot,I walk.,yes\nSam,My carer hits me.,yes", true)] {
        site.send(form(SESSION, &[("table", table)]).cookie(&ruth));
        let page = site.send(Ask::get(&check).cookie(&ruth)).text();
        assert_eq!(told(&page), worries, "before it is written: {page}");
    }
    let said =
        [("first-name", "Al"), ("text", "He hits me at night."), ("how", "phone"), ("consent", "yes"), ("hear", "no")];
    let sent = site.send(form(ONE, &said).cookie(&ruth));
    let slips = follow(&site, &ruth, &sent);
    assert!(told(&slips) && slips.contains("class=\"bt-slip\""), "{slips}");
}

#[test]
fn a_table_with_a_fault_changes_nothing_and_names_each_row() {
    let (site, ruth) = with_ruth();
    let table = "name,words,consent,topic\nDot,I walk.,yes,\nSam,I hop.,no,\nAl,,yes,\nZoe,I run.,yes,Trams\n";
    let sent = site.send(form(SESSION, &[("table", table)]).cookie(&ruth));
    let page = follow(&site, &ruth, &sent);
    for fault in ["id=\"table-3-consent\"", "id=\"table-4-words\""] {
        assert!(page.contains(fault), "{fault} is missing: {page}");
    }
    assert!(page.contains("Sam,I hop.,no"), "what was pasted is kept: {page}");
    let wrong_topic = form(SESSION, &[("table", "Zoe,I run.,yes,Trams\nDot,I walk.,yes,buses")]);
    let page = follow(&site, &ruth, &site.send(wrong_topic.cookie(&ruth)));
    assert!(page.contains("id=\"table-1-topic\"") && !page.contains("table-2-topic"), "{page}");
    let forced = site.send(Ask::form(&format!("{SESSION}/check"), &[("key", FORM)]).cookie(&ruth));
    assert_eq!(location(&forced), format!("{SESSION}?again#main"), "what is wrong cannot be written");
    assert!(!site.get(TOPIC).text().contains("I walk."));
}

#[test]
fn only_the_facilitators_of_a_space_write_down_what_was_said_there() {
    let (site, _) = with_ruth();
    site.add_space("home", "Home");
    let scope = |text: &str| Scope::parse(text).expect("a scope");
    let others = [
        (site.session_of("jodie", &[]), 403),
        (site.session_of("hal", &[Grant { role: Role::Facilitator, scope: scope("space:home") }]), 403),
        (site.session_of("ada", &[Grant { role: Role::Administrator, scope: Scope::Site }]), 403),
    ];
    for (cookie, status) in others {
        for path in [ONE, SESSION] {
            assert_eq!(site.send(Ask::get(path).cookie(&cookie)).status, status, "{path}");
            let said = [
                ("text", "Forged."),
                ("table", "Dot,Forged.,yes"),
                ("how", "phone"),
                ("consent", "yes"),
                ("hear", "no"),
            ];
            assert_eq!(site.send(form(path, &said).cookie(&cookie)).status, status, "{path}");
        }
    }
    assert_eq!(site.get(ONE).status, 303, "strangers are asked to sign in");
    assert!(!site.get(TOPIC).text().contains("Forged."));
}

#[test]
fn whose_words_were_written_down_in_a_closed_room_has_them_back_and_nothing_else_of_the_room() {
    for reads in [Access::Account, Access::Members] {
        let (site, ruth) = with_ruth();
        let gate = Gate { reads, posts: reads, ..Gate::open(key("travel")) };
        site.wait(site.app.store.set_gate(&site::site(), &gate)).expect("a closed room");
        for path in [ONE, SESSION] {
            let form = site.send(Ask::get(path).cookie(&ruth)).text();
            assert!(form.contains("people see only their own words here"), "the facilitator is told: {form}");
        }
        let said = [
            ("first-name", "Dot"),
            ("text", "The pavement is too high."),
            ("how", "phone"),
            ("consent", "yes"),
            ("hear", "no"),
        ];
        let sent = site.send(form(ONE, &said).cookie(&ruth));
        let slips = follow(&site, &ruth, &sent);
        assert!(slips.contains("see your own words") && !slips.contains("read the answers"), "{slips}");

        let dot = cookies(&comes_back(&site, &code(1)));
        let page = |path: &str| site.send(Ask::get(path).cookie(&dot));
        let post = format!("/en/forum/post/{FORM}-1");
        let mine = page("/en/me/said").text();
        for there in ["The pavement is too high.", &format!("{post}/change"), &format!("{post}/take-back")] {
            assert!(mine.contains(there), "{there} is missing: {mine}");
        }
        assert!(!mine.contains("The last bus goes at six.") && !mine.contains("Buses"), "{mine}");
        assert_eq!(page(TOPIC).status, 404);
        let alone = page(&post).text();
        assert!(alone.contains("The pavement is too high.") && !alone.contains("Buses"), "{alone}");

        let key_of_change = "01jd4x5zs0000000000000000f";
        let fields = [("key", key_of_change), ("version", "0"), ("text", "The kerb is too high.")];
        let changed = client::reword(site.address, &dot, &format!("{post}/change"), &fields);
        assert!(follow(&site, &dot, &changed).contains("The kerb is too high."), "{}", location(&changed));
        let now = || site.wait(site.app.store.post(&key(&format!("{FORM}-1")))).expect("the post");
        assert_eq!(now().words.text(Locale::DEFAULT), "The kerb is too high.");
        assert_eq!(page(&format!("{post}/take-back")).status, 200);
        let taken = site.send(Ask::form(&format!("{post}/take-back"), &[]).cookie(&dot));
        assert!(follow(&site, &dot, &taken).contains("Put your words back"));
        assert_eq!(now().state, PostState::Withdrawn);
    }
}
