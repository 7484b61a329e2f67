use super::super::sight::{Sight, sight_before, sight_of, topic_sight};
use super::super::{Companion, Grant, Helped, Person, Preferences};
use super::*;
use crate::content::Words;
use crate::forum::{AttachmentKind, NewPost, Post, PostState, Topic, TopicState};
use crate::talk::Replaced;

fn key(text: &str) -> Key {
    Key::parse(text).expect("a key")
}

fn viewer(grants: &[(Role, &str)]) -> Viewer {
    let grants = grants
        .iter()
        .map(|(role, scope)| Grant { role: *role, scope: Scope::parse(scope).expect("a scope") })
        .collect();
    Viewer::of(Person {
        key: key("p"),
        name: "P".into(),
        guest: false,
        preferences: Preferences::default(),
        locale: None,
        grants,
    })
}

fn gate(reads: Access, posts: Access) -> Gate {
    Gate { board: Some(key("autism")), reads, posts, ..Gate::open(key("transport")) }
}

fn guest() -> Viewer {
    let person = viewer(&[]).person.expect("a person");
    Viewer::of(Person { guest: true, ..person })
}

#[test]
fn reading_needs_no_account_but_posting_does() {
    let gate = Gate::open(key("transport"));
    assert_eq!(may(&Viewer::default(), &Deed::ReadSpace(gate.clone())), Ok(()));
    assert_eq!(may(&Viewer::default(), &Deed::Post(gate.clone())), Err(Refusal::SignInFirst));
    assert_eq!(may(&viewer(&[]), &Deed::Post(gate.clone())), Ok(()));
    assert_eq!(may(&guest(), &Deed::Post(gate)), Ok(()));
}

#[test]
fn who_looks_after_a_space_lets_in_others_and_nobody_themselves() {
    let gate = gate(Access::Members, Access::Members);
    let lets_in = |grants: &[(Role, &str)], whom: &str| {
        may(&viewer(grants), &Deed::LetIn { gate: gate.clone(), person: key(whom) })
    };
    for keeper in [
        (Role::Facilitator, "space:transport"),
        (Role::Facilitator, "board:autism"),
        (Role::Facilitator, "site"),
        (Role::Administrator, "site"),
    ] {
        assert_eq!(lets_in(&[keeper], "q"), Ok(()), "{keeper:?}");
        assert_eq!(lets_in(&[keeper], "p"), Err(Refusal::ForOthers), "{keeper:?}");
    }
    for other in [(Role::Participant, "space:transport"), (Role::Moderator, "site"), (Role::Facilitator, "space:home")]
    {
        assert_eq!(lets_in(&[other], "q"), Err(Refusal::NeedsRole(Role::Facilitator)), "{other:?}");
    }
}

#[test]
fn who_was_let_into_a_space_and_has_no_other_role_there_may_leave_it() {
    let gate = gate(Access::Members, Access::Members);
    let leaves = |grants: &[(Role, &str)]| may(&viewer(grants), &Deed::Leave(gate.clone()));
    let let_in = (Role::Participant, "space:transport");
    assert_eq!(leaves(&[let_in]), Ok(()));
    for elsewhere in [(Role::Participant, "space:home"), (Role::BoardMember, "board:carers"), (Role::Editor, "site")] {
        assert_eq!(leaves(&[let_in, elsewhere]), Ok(()), "{elsewhere:?}");
        assert_eq!(leaves(&[elsewhere]), Err(Refusal::NeedsRole(Role::Participant)), "{elsewhere:?}");
    }
    for another in [
        (Role::BoardMember, "board:autism"),
        (Role::Facilitator, "space:transport"),
        (Role::Editor, "space:transport"),
        (Role::Moderator, "site"),
    ] {
        assert!(leaves(&[another]).is_err() && leaves(&[let_in, another]).is_err(), "{another:?}");
    }
    let companion = Companion { key: key("sam"), name: "Sam".into() };
    let beside = Viewer { with: Some(companion), ..viewer(&[let_in]) };
    assert_eq!(may(&beside, &Deed::Leave(gate.clone())), Err(Refusal::OnlyThemselves), "another role may not be known");
    assert_eq!(may(&Viewer::default(), &Deed::Leave(gate.clone())), Err(Refusal::SignInFirst));
}

#[test]
fn a_space_lets_in_whom_its_gate_names() {
    let gate = gate(Access::Members, Access::Members);
    let in_and_out = |viewer: &Viewer| {
        [Deed::ReadSpace(gate.clone()), Deed::Post(gate.clone())].map(|deed| may(viewer, &deed).is_ok())
    };
    for members in [
        (Role::BoardMember, "board:autism"),
        (Role::Participant, "space:transport"),
        (Role::Facilitator, "site"),
        (Role::Moderator, "site"),
        (Role::SafeguardingLead, "site"),
    ] {
        assert_eq!(in_and_out(&viewer(&[members])), [true, true], "{members:?}");
    }
    for others in [
        (Role::BoardMember, "board:carers"),
        (Role::Facilitator, "space:home"),
        (Role::Administrator, "site"),
        (Role::Editor, "site"),
    ] {
        assert_eq!(in_and_out(&viewer(&[others])), [false, false], "{others:?}");
    }
    assert_eq!(in_and_out(&guest()), [false, false]);
    assert_eq!(in_and_out(&Viewer::default()), [false, false]);
}

#[test]
fn who_runs_the_site_says_who_goes_into_a_space_without_going_in() {
    let gate = gate(Access::Members, Access::Members);
    let administrator = viewer(&[(Role::Administrator, "site")]);
    assert_eq!(may(&administrator, &Deed::SetGate(gate.clone())), Ok(()));
    assert_eq!(may(&administrator, &Deed::AddSpace), Ok(()));
    assert!(may(&administrator, &Deed::ReadSpace(gate.clone())).is_err());
    let of_the_board = viewer(&[(Role::Facilitator, "board:autism")]);
    assert_eq!(may(&of_the_board, &Deed::SetGate(gate.clone())), Ok(()));
    assert!(may(&of_the_board, &Deed::AddSpace).is_err());
    assert!(may(&viewer(&[(Role::BoardMember, "board:autism")]), &Deed::SetGate(gate.clone())).is_err());
    assert_eq!(may(&Viewer::default(), &Deed::FeelSame(Gate::open(key("transport")))), Err(Refusal::SignInFirst));
    assert_eq!(may(&guest(), &Deed::FeelSame(Gate::open(key("transport")))), Ok(()));
    assert!(may(&guest(), &Deed::FeelSame(gate)).is_err());
}

#[test]
fn a_guest_reads_what_needs_an_account_as_little_as_a_stranger() {
    let gate = gate(Access::Account, Access::Account);
    for nobody in [guest(), Viewer::default()] {
        assert_eq!(may(&nobody, &Deed::ReadSpace(gate.clone())), Err(Refusal::SignInFirst));
    }
    assert_eq!(may(&viewer(&[]), &Deed::Post(gate)), Ok(()));
    let read_all = Gate { posts: Access::Members, ..Gate::open(key("transport")) };
    assert!(may(&viewer(&[]), &Deed::ReadSpace(read_all.clone())).is_ok());
    assert!(may(&viewer(&[]), &Deed::Post(read_all)).is_err());
}

#[test]
fn a_post_that_is_held_is_seen_by_its_writer_and_the_safeguarding_lead_alone() {
    let see =
        |viewer: &Viewer, state: PostState, by: &str| sight_of(viewer, &Gate::open(key("transport")), state, &key(by));
    let lead = viewer(&[(Role::SafeguardingLead, "site")]);
    let moderator = viewer(&[(Role::Moderator, "space:transport")]);
    let everybody_else = [viewer(&[]), viewer(&[(Role::Facilitator, "site")]), Viewer::default()];
    assert_eq!(see(&lead, PostState::Held, "q"), Sight::BeforeOthers);
    assert_eq!(see(&viewer(&[]), PostState::Held, "p"), Sight::BeforeOthers);
    let companion = Companion { key: key("sam"), name: "Sam".into() };
    let beside = Viewer { with: Some(companion), ..viewer(&[]) };
    assert_eq!(see(&beside, PostState::Held, "p"), Sight::Nothing, "it may be about the supporter");
    assert_eq!(see(&moderator, PostState::Held, "q"), Sight::Nothing);
    for viewer in &everybody_else {
        assert_eq!(see(viewer, PostState::Held, "q"), Sight::Nothing);
        assert_eq!(see(viewer, PostState::Waiting, "q"), Sight::Nothing);
        assert_eq!(see(viewer, PostState::Hidden, "q"), Sight::Trace);
        assert_eq!(see(viewer, PostState::Withdrawn, "q"), Sight::Trace);
        assert_eq!(see(viewer, PostState::Published, "q"), Sight::Words);
    }
    assert_eq!(see(&moderator, PostState::Waiting, "q"), Sight::BeforeOthers);
    assert_eq!(see(&moderator, PostState::Withdrawn, "q"), Sight::Trace);
    assert_eq!(see(&lead, PostState::Waiting, "q"), Sight::Nothing);
}

#[test]
fn what_was_added_with_words_that_are_held_is_told_to_their_writer_alone() {
    let at = "2026-11-20T10:00:00Z".parse().expect("a time");
    let new = NewPost::own(key("mine"), Words::default());
    let post = Post { by: key("p"), ..new.seen(&Gate::open(key("transport")), "P".into(), at) };
    let before = |state: PostState| Replaced {
        at,
        words: Words::default(),
        state: Some(state),
        asked: false,
        help: None,
        written_by: None,
        written_by_name: None,
        taken_out: vec![],
        gone: vec![],
        added: vec![AttachmentKind::Photo],
    };
    let told = |viewer: &Viewer| {
        let all = vec![before(PostState::Published), before(PostState::Held), before(PostState::Published)];
        sight_before(viewer, &post, all).iter().map(|one| one.added.len()).collect::<Vec<_>>()
    };
    assert_eq!(told(&viewer(&[])), [1, 1, 1]);
    let companion = Companion { key: key("sam"), name: "Sam".into() };
    assert_eq!(told(&Viewer { with: Some(companion), ..viewer(&[]) }), [1, 0], "it may be about the supporter");
    let person = viewer(&[(Role::Moderator, "site")]).person.expect("a person");
    assert_eq!(told(&Viewer::of(Person { key: key("mona"), ..person })), [1, 0]);
    assert_eq!(told(&Viewer::default()), [1, 0]);
}

#[test]
fn a_writer_keeps_their_own_words_where_a_gate_shuts_them_out_and_nothing_else_there() {
    let members = gate(Access::Members, Access::Members);
    let see = |state: PostState, by: &str| sight_of(&guest(), &members, state, &key(by));
    assert_eq!(see(PostState::Published, "p"), Sight::Words);
    for state in [PostState::Waiting, PostState::ChangeAsked, PostState::Held, PostState::Hidden, PostState::Withdrawn]
    {
        assert_eq!(see(state, "p"), Sight::BeforeOthers, "{state:?}");
        assert_eq!(see(state, "q"), Sight::Nothing, "{state:?}");
    }
    assert_eq!(see(PostState::Published, "q"), Sight::Nothing);
    let at = "2026-11-20T10:00:00Z".parse().expect("a time");
    let topic = Topic {
        key: key("theirs"),
        space: key("transport"),
        gate: members,
        words: Words::default(),
        by: key("p"),
        by_name: "P".into(),
        at,
        state: TopicState::Open,
        opening: PostState::Published,
        posts: 1,
        numbered: 1,
        last_at: at,
        pinned: false,
        state_why: None,
        state_at: None,
        state_by_name: None,
        merged_into: None,
        merged_behind: None,
        split_from: None,
    };
    assert_eq!(topic_sight(&guest(), &topic), Sight::Nothing, "what others said in a topic is not theirs");
}

fn helping(permissions: &[Permission]) -> Viewer {
    let (support, person) = (key("s"), key("jodie"));
    let helped = Helped { support, person, name: "Jodie".into(), may: permissions.to_vec() };
    Viewer { helps: vec![helped], ..viewer(&[]) }
}

#[test]
fn a_supporter_may_what_the_person_said_and_for_nobody_else() {
    let deeds = |who: &str| [Deed::ReadFor(key(who)), Deed::WriteFor(key(who)), Deed::SignInWith(key(who))];
    let may_do = |viewer: &Viewer, who: &str| deeds(who).map(|deed| may(viewer, &deed).is_ok());
    assert_eq!(may_do(&helping(&[Permission::Read]), "jodie"), [true, false, false]);
    assert_eq!(may_do(&helping(&[Permission::Write]), "jodie"), [false, true, false]);
    assert_eq!(may_do(&helping(&[Permission::SignIn]), "jodie"), [false, false, true]);
    assert_eq!(may_do(&helping(&Permission::ALL), "tariq"), [false, false, false]);
    assert_eq!(may_do(&viewer(&[(Role::Administrator, "site")]), "jodie"), [false, false, false]);
    assert_eq!(may_do(&viewer(&[]), "p"), [true, true, false], "everybody reads and writes for themselves");
    let stranger = deeds("jodie").map(|deed| may(&Viewer::default(), &deed));
    assert_eq!(stranger, [Err(Refusal::SignInFirst); 3]);
}

#[test]
fn nobody_decides_over_an_account_while_a_supporter_is_there() {
    assert_eq!(may(&viewer(&[]), &Deed::OwnAccount), Ok(()));
    let companion = Companion { key: key("sam"), name: "Sam".into() };
    let beside = Viewer { with: Some(companion), ..viewer(&[]) };
    assert_eq!(may(&beside, &Deed::OwnAccount), Err(Refusal::OnlyThemselves));
    assert_eq!(may(&beside, &Deed::Help), Err(Refusal::OnlyThemselves));
    assert_eq!(may(&guest(), &Deed::OwnAccount), Ok(()));
    assert_eq!(may(&guest(), &Deed::Help), Err(Refusal::SignInFirst), "a supporter has an account");
    assert!(!holds_beside_a_supporter(Role::SafeguardingLead) && holds_beside_a_supporter(Role::BoardMember));
}

#[test]
fn a_facilitator_writes_down_what_was_said_in_their_own_space_alone() {
    let deed = Deed::Record(gate(Access::Everyone, Access::Everyone));
    for may_record in [(Role::Facilitator, "space:transport"), (Role::Facilitator, "board:autism")] {
        assert_eq!(may(&viewer(&[may_record]), &deed), Ok(()));
    }
    for others in [(Role::Facilitator, "space:home"), (Role::Administrator, "site"), (Role::Moderator, "site")] {
        assert_eq!(may(&viewer(&[others]), &deed), Err(Refusal::NeedsRole(Role::Facilitator)));
    }
}

#[test]
fn what_can_be_seen_in_a_photo_is_written_by_who_showed_it_and_by_who_looks_after_its_space() {
    let gate = gate(Access::Everyone, Access::Everyone);
    let deed = |voice: &str| Deed::WriteDown { gate: gate.clone(), voice: key(voice) };
    assert_eq!(may(&viewer(&[]), &deed("p")), Ok(()), "their own");
    for helper in [(Role::Facilitator, "space:transport"), (Role::Editor, "site"), (Role::Facilitator, "board:autism")]
    {
        assert_eq!(may(&viewer(&[helper]), &deed("q")), Ok(()), "{helper:?}");
    }
    for other in [(Role::Facilitator, "space:home"), (Role::Moderator, "site"), (Role::Administrator, "site")] {
        assert!(may(&viewer(&[other]), &deed("q")).is_err(), "{other:?}");
    }
    assert_eq!(may(&Viewer::default(), &deed("q")), Err(Refusal::SignInFirst));
}

#[test]
fn a_facilitator_of_one_space_does_not_speak_for_another() {
    let viewer = viewer(&[(Role::Facilitator, "space:transport")]);
    assert_eq!(may(&viewer, &Deed::RaiseStatement(key("transport"))), Ok(()));
    let refused = may(&viewer, &Deed::RaiseStatement(key("home")));
    assert_eq!(refused, Err(Refusal::NeedsRole(Role::Facilitator)));
}

#[test]
fn requests_are_read_by_the_facilitators_of_their_place_alone() {
    let travel = Some(Kind::Space.record(key("travel")));
    let here = viewer(&[(Role::Facilitator, "space:travel"), (Role::BoardMember, "board:autism")]);
    assert_eq!(may(&here, &Deed::AnswerRequests(travel.clone())), Ok(()));
    for elsewhere in [None, Some(Kind::Board.record(key("autism"))), Some(Kind::Strategy.record(key("plan")))] {
        assert!(may(&here, &Deed::AnswerRequests(elsewhere)).is_err());
    }
    assert_eq!(answers_requests_in(&here), [Scope::Within(Kind::Space.record(key("travel")))]);
    let everywhere = viewer(&[(Role::Facilitator, "site")]);
    assert!([None, travel].into_iter().all(|place| may(&everywhere, &Deed::AnswerRequests(place)).is_ok()));
    assert_eq!(answers_requests_in(&everywhere), [Scope::Site]);
    assert_eq!(answers_requests_in(&viewer(&[(Role::Administrator, "site")])), []);
    assert_eq!(answers_requests_in(&Viewer::default()), []);
}

#[test]
fn concerns_are_acted_on_by_the_safeguarding_leads_of_their_place_alone() {
    let deed = |writer: &str| Deed::Safeguard { gate: gate(Access::Everyone, Access::Everyone), writer: key(writer) };
    for (scope, places) in [("site", 1), ("space:transport", 1), ("board:autism", 1)] {
        let lead = viewer(&[(Role::SafeguardingLead, scope)]);
        assert_eq!(may(&lead, &deed("q")), Ok(()), "{scope}");
        assert_eq!(may(&lead, &deed("p")), Err(Refusal::ForOthers), "nobody looks after a concern about themselves");
        assert_eq!(safeguards_in(&lead).len(), places);
    }
    let elsewhere = viewer(&[(Role::SafeguardingLead, "space:home")]);
    assert!(may(&elsewhere, &deed("q")).is_err());
    for role in [Role::Administrator, Role::Moderator, Role::Facilitator, Role::Editor, Role::BoardMember] {
        let other = viewer(&[(role, "site")]);
        assert!(may(&other, &deed("q")).is_err() && safeguards_in(&other).is_empty(), "{role:?}");
    }
}

#[test]
fn an_administrator_does_not_speak_for_a_board() {
    let viewer = viewer(&[(Role::Administrator, "site")]);
    assert!(may(&viewer, &Deed::TakeAction(key("autism"))).is_err());
    assert_eq!(may(&viewer, &Deed::AddMember(key("autism"))), Ok(()));
}

#[test]
fn whoever_leads_the_strategy_answers_for_a_boards_action_that_helps_to_keep_it() {
    let deed = Deed::PostProgress { strategy: Some(key("good-life")), board: Some(key("autism")) };
    assert_eq!(may(&viewer(&[(Role::StrategyLead, "strategy:good-life")]), &deed), Ok(()));
    assert_eq!(may(&viewer(&[(Role::BoardMember, "board:autism")]), &deed), Ok(()));
    assert!(may(&viewer(&[(Role::BoardMember, "board:carers")]), &deed).is_err());
    let nobodys = Deed::PostProgress { strategy: None, board: None };
    assert!(may(&viewer(&[(Role::StrategyLead, "site")]), &nobodys).is_err());
}

#[test]
fn everybody_may_say_their_own_words_in_easy_read_and_nobody_elses() {
    let deed = |voice: &str| Deed::WriteForm { place: Kind::Space.record(key("transport")), voice: Some(key(voice)) };
    assert_eq!(may(&viewer(&[]), &deed("p")), Ok(()));
    assert_eq!(may(&viewer(&[]), &deed("q")), Err(Refusal::NeedsRole(Role::Editor)));
    assert_eq!(may(&viewer(&[(Role::Editor, "space:transport")]), &deed("q")), Ok(()));
    assert!(may(&viewer(&[(Role::Editor, "space:home")]), &deed("q")).is_err());
}

#[test]
fn an_editor_of_one_space_may_explain_a_word_but_not_change_one_that_others_explained() {
    let viewer = viewer(&[(Role::Editor, "space:transport")]);
    assert_eq!(may(&viewer, &Deed::AddWord), Ok(()));
    let change = Deed::ChangeText(Kind::Word.record(key("advocate")));
    assert_eq!(may(&viewer, &change), Err(Refusal::NeedsRole(Role::Editor)));
}

#[test]
fn an_editor_of_one_space_adds_pictures_to_the_one_library() {
    assert_eq!(may(&viewer(&[(Role::Editor, "space:transport")]), &Deed::AddPicture), Ok(()));
    assert_eq!(may(&viewer(&[(Role::Administrator, "site")]), &Deed::AddPicture), Ok(()));
    assert_eq!(may(&viewer(&[]), &Deed::AddPicture), Err(Refusal::NeedsRole(Role::Editor)));
    assert_eq!(may(&Viewer::default(), &Deed::AddPicture), Err(Refusal::SignInFirst));
}

#[test]
fn a_second_moderator_of_the_place_decides_what_was_answered_and_nobody_decides_about_their_own() {
    let decide = |writer: &str, first: Option<&str>| Deed::Decide {
        gate: Gate::open(key("transport")),
        writer: key(writer),
        first: first.map(key),
    };
    let here = viewer(&[(Role::Moderator, "space:transport")]);
    assert_eq!(may(&here, &decide("q", None)), Ok(()));
    assert_eq!(may(&here, &decide("q", Some("r"))), Ok(()));
    assert_eq!(may(&here, &decide("q", Some("p"))), Err(Refusal::ForOthers));
    assert_eq!(may(&here, &decide("p", None)), Err(Refusal::ForOthers));
    for other in [(Role::Moderator, "space:home"), (Role::Facilitator, "site"), (Role::Administrator, "site")] {
        assert_eq!(may(&viewer(&[other]), &decide("q", None)), Err(Refusal::NeedsRole(Role::Moderator)));
    }
    let undo = |by: &str| Deed::UndoDecision { gate: Gate::open(key("transport")), by: key(by) };
    assert_eq!((may(&here, &undo("p")), may(&here, &undo("q"))), (Ok(()), Err(Refusal::ForOthers)));
    assert_eq!(may(&viewer(&[]), &Deed::AnswerDecision(key("p"))), Ok(()));
    assert!(may(&here, &Deed::AnswerDecision(key("q"))).is_err());
}

#[test]
fn a_partner_pledges_to_its_board_and_takes_no_actions_there() {
    let viewer = viewer(&[(Role::Partner, "board:autism")]);
    assert_eq!(may(&viewer, &Deed::MakePledge(key("autism"))), Ok(()));
    assert!(may(&viewer, &Deed::TakeAction(key("autism"))).is_err());
    assert!(may(&viewer, &Deed::MakePledge(key("carers"))).is_err());
}

#[test]
fn words_that_were_written_down_are_put_right_by_who_wrote_them_down_and_ones_own_by_nobody_else() {
    let gate = gate(Access::Everyone, Access::Everyone);
    let whose = |voice: &str, written_by: Option<&str>, help| Whose {
        gate: gate.clone(),
        voice: key(voice),
        written_by: written_by.map(key),
        help,
    };
    let may_both = |viewer: &Viewer, whose: &Whose| {
        [Deed::ChangeWords(whose.clone()), Deed::TakeBackWords(whose.clone())].map(|deed| may(viewer, &deed).is_ok())
    };
    let lets = |may: &[Permission]| Viewer {
        helps: vec![Helped { support: key("s"), person: key("q"), name: "Q".into(), may: may.to_vec() }],
        ..viewer(&[])
    };
    let people = [
        ("a facilitator there", viewer(&[(Role::Facilitator, "space:transport")])),
        ("one of the board", viewer(&[(Role::Facilitator, "board:autism")])),
        ("one of the site", viewer(&[(Role::Facilitator, "site")])),
        ("a supporter who writes", lets(&[Permission::Write])),
        ("a supporter who reads", lets(&[Permission::Read, Permission::SignIn])),
        ("a facilitator elsewhere", viewer(&[(Role::Facilitator, "space:home")])),
        ("a moderator", viewer(&[(Role::Moderator, "site")])),
        ("an administrator", viewer(&[(Role::Administrator, "site")])),
        ("somebody", viewer(&[])),
        ("a stranger", Viewer::default()),
    ];
    let table = [
        (whose("q", Some("ruth"), Help::Phone), 3, None),
        (whose("q", Some("ruth"), Help::Letter), 3, None),
        (whose("q", Some("ruth"), Help::Session), 3, None),
        (whose("q", Some("p"), Help::BySupporter), 0, Some("a supporter who writes")),
        (whose("q", Some("another"), Help::BySupporter), 0, None),
        (whose("q", Some("p"), Help::WithSupport), 0, None),
        (whose("q", None, Help::Own), 0, None),
    ];
    for (whose, facilitators, supporter) in &table {
        for (n, (name, person)) in people.iter().enumerate() {
            let expected = if Some(*name) == *supporter { [true, false] } else { [n < *facilitators; 2] };
            assert_eq!(may_both(person, whose), expected, "{name}: {whose:?}");
        }
    }
    for help in [Help::Own, Help::WithSupport, Help::BySupporter, Help::Phone] {
        assert_eq!(may_both(&viewer(&[]), &whose("p", Some("ruth"), help)), [true, true], "their own: {help:?}");
    }
    assert_eq!(may(&viewer(&[]), &Deed::PutBackWords(key("p"))), Ok(()));
    assert!(may(&viewer(&[(Role::Facilitator, "site")]), &Deed::PutBackWords(key("q"))).is_err());
}

#[test]
fn facilitators_of_the_space_look_after_whom_they_wrote_down_until_they_have_an_account_or_a_role() {
    let deed = |guest| Deed::LookAfter { gate: Gate::open(key("transport")), guest };
    let here = viewer(&[(Role::Facilitator, "space:transport")]);
    assert_eq!(may(&here, &deed(true)), Ok(()));
    assert_eq!(may(&viewer(&[(Role::Facilitator, "site")]), &deed(true)), Ok(()));
    assert_eq!(may(&here, &deed(false)), Err(Refusal::OnlyThemselves));
    for other in [(Role::Facilitator, "space:home"), (Role::Moderator, "site"), (Role::Administrator, "site")] {
        assert_eq!(may(&viewer(&[other]), &deed(true)), Err(Refusal::NeedsRole(Role::Facilitator)));
    }
    assert_eq!(may(&Viewer::default(), &deed(true)), Err(Refusal::SignInFirst));
}
