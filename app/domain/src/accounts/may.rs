//! "May X do Y to Z": the one place that answers it. Pages ask before they show a button, forms before they act.

use super::{Permission, Person, Role, Scope, Viewer};
use crate::forum::{Access, Gate, Post, PostState, Topic, TopicState};
use crate::record::{Key, Kind, Record};

/// Something that a person can do, with the place where they do it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Read what stands in a space.
    ReadSpace(Gate),
    /// Start a topic in a space.
    StartTopic(Gate),
    /// Say something in a topic of a space.
    Post(Gate),
    /// Feel the same as somebody who said something in a space, and keep how far one has read there.
    FeelSame(Gate),
    /// Change the words of this person, or take them back: nobody but they may.
    ChangeWords(Key),
    /// Write down what one is going to say there, as a draft: strangers too, where they can become guests by saying it.
    Draft(Gate),
    /// Close, pin, move and join the topics of a space.
    HostTopics(Gate),
    /// Say who goes in and out of a space.
    SetGate(Gate),
    /// Add a space to the forum.
    AddSpace,
    /// Look at what waits in a space, and decide.
    Moderate(Gate),
    /// Decide about a post of a space.
    Decide {
        /// Where it stands.
        gate: Gate,
        /// Whose post it is: nobody decides about their own.
        writer: Key,
        /// Who decided first, where its writer has answered: a second person decides about that.
        first: Option<Key>,
    },
    /// Undo a decision about a post of a space.
    UndoDecision {
        /// Where the post stands.
        gate: Gate,
        /// Who decided: nobody else undoes it.
        by: Key,
    },
    /// Read what was decided about a post, answer it, and change what was asked for. Only whose words they are.
    AnswerDecision(Key),
    /// Keep the answers that moderators give often, which are the same for all of them.
    SaveAnswers,
    /// Act on a concern about somebody's safety that was raised in a space.
    Safeguard(Gate),
    /// Write down in a space what somebody without an account said.
    Record(Gate),
    /// Read what a person reads about what they said: their posts and the answers.
    ReadFor(Key),
    /// Say something for a person.
    WriteFor(Key),
    /// Sign in with a person, beside them.
    SignInWith(Key),
    /// Decide over one's own account: name, code, e-mail, supporters.
    OwnAccount,
    /// Help another person take part.
    Help,
    /// Raise an 'I' statement from posts of a space.
    RaiseStatement(Key),
    /// Tie a statement, raised in a space, to a commitment.
    TieStatement(Key),
    /// Add a member to a board.
    AddMember(Key),
    /// Call a meeting of a board.
    CallMeeting(Key),
    /// Take on an action for a board.
    TakeAction(Key),
    /// Make a pledge to a board.
    MakePledge(Key),
    /// Say how far an action is that belongs to a strategy, a board, or both.
    PostProgress {
        /// The strategy.
        strategy: Option<Key>,
        /// The board.
        board: Option<Key>,
    },
    /// Write, translate, check and publish forms of a text.
    WriteForm {
        /// The space, board or strategy that the text belongs to; for a word of the glossary the word itself, which only
        /// somebody who edits the whole site may explain.
        place: Record,
        /// Whose own words they are. Everybody may say their own words in easy read or in another language.
        voice: Option<Key>,
    },
    /// Change what a board, a strategy or the site itself says. Nobody changes what a person said.
    ChangeText(Record),
    /// Explain a word in the glossary.
    AddWord,
    /// See all that waits to be written, and give texts to translators outside.
    SeeForms,
    /// Read and answer requests about what belongs to a space, board or strategy, or about nothing in particular. Who
    /// may, sees how to reach the people who asked.
    AnswerRequests(Option<Record>),
    /// Print letters on paper and see the addresses on them.
    PrintLetters,
    /// Add a picture to the library, or take one out again.
    AddPicture,
}

impl Deed {
    /// Who may do it, and where they need the role: any of these is enough. An administrator gives roles and cards but
    /// does not speak for a board; nothing is theirs only because they run the site.
    /// Without a place the role has to hold everywhere.
    fn ways(&self) -> Vec<(&'static [Role], Option<Record>)> {
        use Role::{
            Administrator, BoardMember, Editor, Facilitator, Moderator, Partner, SafeguardingLead, StrategyLead,
        };
        let space = |key: &Key| Some(Kind::Space.record(key.clone()));
        let board = |key: &Key| Some(Kind::Board.record(key.clone()));
        match self {
            // Who goes in and out is said by the gate.
            Self::ReadSpace(_) | Self::StartTopic(_) | Self::Post(_) | Self::Draft(_) | Self::FeelSame(_) => vec![],
            Self::SetGate(gate) => in_space(gate, &[Facilitator, Administrator]),
            // A space belongs to no place yet.
            Self::AddSpace => vec![(&[Administrator, Facilitator], None)],
            Self::HostTopics(gate) => in_space(gate, &[Facilitator, Moderator]),
            Self::Record(gate) => in_space(gate, &[Facilitator]),
            // What concerns one person is said by them.
            Self::ReadFor(_) | Self::WriteFor(_) | Self::SignInWith(_) | Self::OwnAccount | Self::Help => vec![],
            Self::Moderate(gate) | Self::Decide { gate, .. } | Self::UndoDecision { gate, .. } => {
                in_space(gate, &[Moderator])
            }
            Self::Safeguard(gate) => in_space(gate, &[SafeguardingLead]),
            Self::RaiseStatement(key) | Self::TieStatement(key) => vec![(&[Facilitator], space(key))],
            Self::AddMember(key) => vec![(&[BoardMember, Facilitator, Administrator], board(key))],
            Self::CallMeeting(key) | Self::TakeAction(key) => vec![(&[BoardMember, Facilitator], board(key))],
            Self::MakePledge(key) => vec![(&[Partner, BoardMember], board(key))],
            Self::PostProgress { strategy, board: of } => {
                let led = strategy.iter().map(|key| (&[StrategyLead] as _, Some(Kind::Strategy.record(key.clone()))));
                led.chain(of.iter().map(|key| (&[StrategyLead, BoardMember] as _, board(key)))).collect()
            }
            Self::AnswerRequests(place) => vec![(&[Facilitator], place.clone())],
            Self::WriteForm { place, .. } => vec![(&[Editor], Some(place.clone()))],
            Self::ChangeText(place) => vec![(&[Editor, StrategyLead], Some(place.clone()))],
            Self::PrintLetters => vec![(&[Facilitator], None)],
            Self::AddWord
            | Self::SeeForms
            | Self::AddPicture
            | Self::AnswerDecision(_)
            | Self::SaveAnswers
            | Self::ChangeWords(_) => vec![],
        }
    }
}

impl Deed {
    /// Who may do it wherever they have the role: what belongs to no place.
    fn anywhere(&self) -> &'static [Role] {
        match self {
            Self::AddWord | Self::SeeForms => &[Role::Editor],
            Self::SaveAnswers => &[Role::Moderator],
            // Pictures stand in one library for all spaces and boards.
            Self::AddPicture => &[Role::Editor, Role::Facilitator, Role::Administrator],
            _ => &[],
        }
    }

    /// Whose own words the deed is about: they need no role.
    fn voice(&self) -> Option<&Key> {
        match self {
            Self::WriteForm { voice, .. } => voice.as_ref(),
            Self::AnswerDecision(voice) | Self::ChangeWords(voice) => Some(voice),
            _ => None,
        }
    }

    /// Whether the deed is about something that this person must leave to others, whatever their roles are.
    fn is_for_others(&self, person: &Key) -> bool {
        match self {
            Self::Decide { writer, first, .. } => writer == person || first.as_ref() == Some(person),
            Self::UndoDecision { by, .. } => by != person,
            _ => false,
        }
    }
}

/// These roles in a space, or on the board whose space it is.
fn in_space(gate: &Gate, roles: &'static [Role]) -> Vec<(&'static [Role], Option<Record>)> {
    let board = gate.board.iter().map(|board| (roles, Some(Kind::Board.record(board.clone()))));
    std::iter::once((roles, Some(Kind::Space.record(gate.space.clone())))).chain(board).collect()
}

/// What concerns one person: they may, and whom they allowed to. While a supporter is with them, nobody decides over
/// their account: a supporter must not be able to give themselves more than the person gave.
fn personally(viewer: &Viewer, deed: &Deed) -> Option<Result<(), Refusal>> {
    let helps = |of: &Key, permission| viewer.may_help(permission).any(|helped| helped.person == *of);
    let themselves = |of: &Key| viewer.person().is_some_and(|person| person.key == *of);
    let account = |person: &Person| if person.guest { Err(Refusal::SignInFirst) } else { Ok(()) };
    let allowed = match deed {
        Deed::ReadFor(of) => themselves(of) || helps(of, Permission::Read),
        Deed::WriteFor(of) => themselves(of) || helps(of, Permission::Write),
        Deed::SignInWith(of) => helps(of, Permission::SignIn),
        Deed::OwnAccount | Deed::Help => viewer.with.is_none(),
        _ => return None,
    };
    Some(match viewer.person() {
        None => Err(Refusal::SignInFirst),
        Some(_) if !allowed => Err(Refusal::OnlyThemselves),
        Some(person) if *deed == Deed::Help => account(person),
        Some(_) => Ok(()),
    })
}

/// What a role lets somebody learn about others, it tells no supporter: while one is with them, they do not have it.
pub fn holds_beside_a_supporter(role: Role) -> bool {
    !matches!(role, Role::Administrator | Role::Facilitator | Role::Moderator | Role::SafeguardingLead)
}

/// Whether a gate lets somebody in who needs this access.
fn lets_in(gate: &Gate, access: Access, viewer: &Viewer) -> Result<(), Refusal> {
    let person = match access {
        Access::Everyone => return Ok(()),
        Access::Account | Access::Members => viewer.person().ok_or(Refusal::SignInFirst)?,
    };
    match access {
        _ if is_member(gate, person) => Ok(()),
        Access::Account if !person.guest => Ok(()),
        // For a guest, an account would help.
        Access::Account => Err(Refusal::SignInFirst),
        _ => Err(Refusal::NeedsRole(if gate.board.is_some() { Role::BoardMember } else { Role::Participant })),
    }
}

/// Whoever has any role there, and who keeps the whole site good and safe.
fn is_member(gate: &Gate, person: &Person) -> bool {
    let space = Kind::Space.record(gate.space.clone());
    let board = gate.board.clone().map(|board| Kind::Board.record(board));
    person.grants.iter().any(|grant| match &grant.scope {
        Scope::Within(record) => *record == space || Some(record) == board.as_ref(),
        Scope::Site => matches!(grant.role, Role::Facilitator | Role::Moderator | Role::SafeguardingLead),
    })
}

/// What somebody sees of a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// All of it.
    Words,
    /// All of it, though readers do not: it is their own and somebody looks at it first, or they are who looks.
    BeforeOthers,
    /// That something stood here: it was hidden or taken back.
    Trace,
    /// Nothing.
    Nothing,
}

impl Sight {
    /// Whether they see the words.
    pub fn has_words(self) -> bool {
        matches!(self, Self::Words | Self::BeforeOthers)
    }
}

/// What a viewer sees of a post.
pub fn sight(viewer: &Viewer, post: &Post) -> Sight {
    let sight = sight_of(viewer, &post.gate, post.state, &post.by);
    // What was taken back before readers saw it leaves no line: what waits and what is held end alike.
    let unseen = post.state_before.is_some_and(|before| before != PostState::Published);
    if sight == Sight::Trace && post.state == PostState::Withdrawn && unseen { Sight::Nothing } else { sight }
}

/// What a viewer sees of a topic: as much as of its first post.
pub fn topic_sight(viewer: &Viewer, topic: &Topic) -> Sight {
    sight_of(viewer, &topic.gate, topic.opening, &topic.by)
}

/// Whether a viewer can still say something in a topic, as far as its state goes: where it is only to read, those who look
/// after it can; where it is closed, nobody.
pub fn takes_words(viewer: &Viewer, topic: &Topic) -> bool {
    match topic.state {
        TopicState::Open => true,
        TopicState::ReadOnly => may(viewer, &Deed::HostTopics(topic.gate.clone())).is_ok(),
        TopicState::Closed => false,
    }
}

fn sight_of(viewer: &Viewer, gate: &Gate, state: PostState, by: &Key) -> Sight {
    if may(viewer, &Deed::ReadSpace(gate.clone())).is_err() {
        return Sight::Nothing;
    }
    let own = viewer.person().is_some_and(|person| person.key == *by);
    let may = |deed: fn(Gate) -> Deed| may(viewer, &deed(gate.clone())).is_ok();
    match state {
        PostState::Published => Sight::Words,
        // What somebody said may be about whoever sits beside them.
        PostState::Held if (own && viewer.with.is_none()) || may(Deed::Safeguard) => Sight::BeforeOthers,
        PostState::Held => Sight::Nothing,
        PostState::Waiting | PostState::ChangeAsked if own || may(Deed::Moderate) => Sight::BeforeOthers,
        PostState::Waiting | PostState::ChangeAsked => Sight::Nothing,
        PostState::Hidden if own || may(Deed::Moderate) => Sight::BeforeOthers,
        PostState::Withdrawn if own => Sight::BeforeOthers,
        PostState::Hidden | PostState::Withdrawn => Sight::Trace,
    }
}

/// Why somebody may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// They have not signed in; signing in may help.
    #[error("sign in first")]
    SignInFirst,
    /// They do not have the role in this place.
    #[error("this needs the role {}", .0.name())]
    NeedsRole(Role),
    /// Only the person whom it concerns may, alone, or somebody whom they allowed to.
    #[error("only the person themselves may")]
    OnlyThemselves,
    /// It is their own, or they have decided about it before.
    #[error("somebody else has to decide this")]
    ForOthers,
}

/// Answers "may this viewer do this?".
///
/// # Errors
/// Says what is missing: to sign in, or a role.
pub fn may(viewer: &Viewer, deed: &Deed) -> Result<(), Refusal> {
    match deed {
        Deed::ReadSpace(gate) => return lets_in(gate, gate.reads, viewer),
        Deed::StartTopic(gate) | Deed::Post(gate) | Deed::Draft(gate) => {
            if !matches!(deed, Deed::Draft(_)) {
                viewer.person().ok_or(Refusal::SignInFirst)?;
            }
            return lets_in(gate, gate.reads, viewer).and_then(|()| lets_in(gate, gate.posts, viewer));
        }
        Deed::FeelSame(gate) => {
            viewer.person().ok_or(Refusal::SignInFirst)?;
            return lets_in(gate, gate.reads, viewer);
        }
        _ => {}
    }
    if let Some(answer) = personally(viewer, deed) {
        return answer;
    }
    let person = viewer.person().ok_or(Refusal::SignInFirst)?;
    if deed.is_for_others(&person.key) {
        return Err(Refusal::ForOthers);
    }
    let (ways, anywhere) = (deed.ways(), deed.anywhere());
    let own = deed.voice() == Some(&person.key) || person.grants.iter().any(|grant| anywhere.contains(&grant.role));
    let granted = ways.iter().any(|(roles, place)| {
        let holds = |scope: &Scope| place.as_ref().map_or(*scope == Scope::Site, |place| scope.covers(place));
        person.grants.iter().any(|grant| roles.contains(&grant.role) && holds(&grant.scope))
    });
    let needed = ways.first().and_then(|(roles, _)| roles.first()).or(anywhere.first()).copied();
    let needed = needed.unwrap_or(Role::StrategyLead);
    if own || granted { Ok(()) } else { Err(Refusal::NeedsRole(needed)) }
}

/// Where a viewer may answer requests: these places, or the whole site; nowhere for most people. It is what
/// [`Deed::AnswerRequests`] says, asked for all places at once.
pub fn answers_requests_in(viewer: &Viewer) -> Vec<Scope> {
    let grants = viewer.person().map(|person| person.grants.as_slice()).unwrap_or_default();
    let place = |scope: &Scope| match scope {
        Scope::Site => None,
        Scope::Within(record) => Some(record.clone()),
    };
    let scopes = grants.iter().map(|grant| &grant.scope);
    scopes.filter(|scope| may(viewer, &Deed::AnswerRequests(place(scope))).is_ok()).cloned().collect()
}

/// Where a viewer acts on concerns about somebody's safety: these places, or the whole site; nowhere for most people. It is
/// what [`Deed::Safeguard`] says, asked for all places at once.
pub fn safeguards_in(viewer: &Viewer) -> Vec<Scope> {
    let grants = viewer.person().map(|person| person.grants.as_slice()).unwrap_or_default();
    let leads = || grants.iter().filter(|grant| grant.role == Role::SafeguardingLead).map(|grant| grant.scope.clone());
    if leads().any(|scope| scope == Scope::Site) { vec![Scope::Site] } else { leads().collect() }
}

/// Whether a scope makes sense for a role: a strategy lead answers for a strategy or for a board's actions, not for a
/// space.
pub fn scope_fits(role: Role, scope: &Scope) -> bool {
    let Scope::Within(record) = scope else { return true };
    match role {
        Role::BoardMember | Role::Partner => record.kind == Kind::Board,
        Role::StrategyLead => matches!(record.kind, Kind::Strategy | Kind::Board),
        Role::Facilitator | Role::Moderator | Role::SafeguardingLead => {
            matches!(record.kind, Kind::Space | Kind::Board)
        }
        // Whoever takes part in a space is one of its members.
        Role::Participant => record.kind == Kind::Space,
        Role::Editor => true,
        Role::Supporter | Role::Administrator => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Companion, Grant, Helped, Person, Preferences};
    use super::*;

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
        let see = |viewer: &Viewer, state: PostState, by: &str| {
            sight_of(viewer, &Gate::open(key("transport")), state, &key(by))
        };
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
        let gate = gate(Access::Everyone, Access::Everyone);
        for (scope, places) in [("site", 1), ("space:transport", 1), ("board:autism", 1)] {
            let lead = viewer(&[(Role::SafeguardingLead, scope)]);
            assert_eq!(may(&lead, &Deed::Safeguard(gate.clone())), Ok(()), "{scope}");
            assert_eq!(safeguards_in(&lead).len(), places);
        }
        let elsewhere = viewer(&[(Role::SafeguardingLead, "space:home")]);
        assert!(may(&elsewhere, &Deed::Safeguard(gate.clone())).is_err());
        for role in [Role::Administrator, Role::Moderator, Role::Facilitator, Role::Editor, Role::BoardMember] {
            let other = viewer(&[(role, "site")]);
            assert!(
                may(&other, &Deed::Safeguard(gate.clone())).is_err() && safeguards_in(&other).is_empty(),
                "{role:?}"
            );
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
        let deed =
            |voice: &str| Deed::WriteForm { place: Kind::Space.record(key("transport")), voice: Some(key(voice)) };
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
}
