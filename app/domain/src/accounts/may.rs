//! "May X do Y to Z": the one place that answers it. Pages ask before they show a button, forms before they act.

use super::{Grant, Permission, Person, Role, Scope, Viewer};
use crate::forum::{Access, Gate, Help, Whose};
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
    /// Change the words of a person: they may, and who wrote them down for them, while they let them write.
    ChangeWords(Whose),
    /// Take the words of a person back: they may, and for them who looks after what was written down there.
    TakeBackWords(Whose),
    /// Put back what this person took back: nobody but they may.
    PutBackWords(Key),
    /// Write down what one is going to say there, as a draft: strangers too, where they can become guests by saying it.
    Draft(Gate),
    /// Close, pin, move and join the topics of a space.
    HostTopics(Gate),
    /// Say who goes in and out of a space.
    SetGate(Gate),
    /// Make somebody a member of a space.
    LetIn {
        /// The space.
        gate: Gate,
        /// Whom: nobody lets themselves in.
        person: Key,
    },
    /// Leave a space. Only who is in it because they were let in: any other role there is not ended by its person. While a
    /// supporter is with them, not all roles are known ([`holds_beside_a_supporter`]): nobody is told then what leaving
    /// would change.
    Leave(Gate),
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
    /// See a concern about somebody's safety, and act on it.
    Safeguard {
        /// Where it was raised.
        gate: Gate,
        /// Whose post it is about: nobody looks after a concern about themselves.
        writer: Key,
    },
    /// Write down in a space what somebody without an account said.
    Record(Gate),
    /// Look after somebody whose words were written down in a space: say how they hear back, give them a new code.
    LookAfter {
        /// Where they were written down.
        gate: Gate,
        /// Whether they have neither an account nor a role. Whoever has one looks after themselves: a new code would be
        /// the key to it.
        guest: bool,
    },
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
    /// Write down what can be seen, heard or understood in what stands beside a post of a space.
    WriteDown {
        /// Where the post stands.
        gate: Gate,
        /// Who showed it or said it.
        voice: Key,
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
            Self::ReadSpace(_)
            | Self::StartTopic(_)
            | Self::Post(_)
            | Self::Draft(_)
            | Self::FeelSame(_)
            | Self::Leave(_) => vec![],
            Self::SetGate(gate) | Self::LetIn { gate, .. } => in_space(gate, &[Facilitator, Administrator]),
            // A space belongs to no place yet.
            Self::AddSpace => vec![(&[Administrator, Facilitator], None)],
            Self::HostTopics(gate) => in_space(gate, &[Facilitator, Moderator]),
            Self::Record(gate) | Self::LookAfter { gate, .. } => in_space(gate, &[Facilitator]),
            Self::WriteDown { gate, .. } => in_space(gate, &[Facilitator, Editor]),
            // What concerns one person is said by them.
            Self::ReadFor(_) | Self::WriteFor(_) | Self::SignInWith(_) | Self::OwnAccount | Self::Help => vec![],
            Self::Moderate(gate) | Self::Decide { gate, .. } | Self::UndoDecision { gate, .. } => {
                in_space(gate, &[Moderator])
            }
            // Who rings to have their words put right or taken down has nobody else to turn to.
            Self::ChangeWords(whose) | Self::TakeBackWords(whose) if whose.help.is_written_down() => {
                in_space(&whose.gate, &[Facilitator])
            }
            Self::Safeguard { gate, .. } => in_space(gate, &[SafeguardingLead]),
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
            | Self::ChangeWords(_)
            | Self::TakeBackWords(_)
            | Self::PutBackWords(_) => vec![],
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
            Self::AnswerDecision(voice) | Self::PutBackWords(voice) | Self::WriteDown { voice, .. } => Some(voice),
            Self::ChangeWords(whose) | Self::TakeBackWords(whose) => Some(&whose.voice),
            _ => None,
        }
    }

    /// Whether the deed is about something that this person must leave to others, whatever their roles are.
    fn is_for_others(&self, person: &Key) -> bool {
        match self {
            Self::Decide { writer, first, .. } => writer == person || first.as_ref() == Some(person),
            Self::UndoDecision { by, .. } => by != person,
            Self::Safeguard { writer, .. } => writer == person,
            Self::LetIn { person: whom, .. } => whom == person,
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

/// Whether somebody changes what they wrote themselves for a person, who still lets them write.
fn wrote_for(viewer: &Viewer, deed: &Deed) -> bool {
    let Deed::ChangeWords(whose) = deed else { return false };
    let typed = whose.written_by.as_ref().is_some_and(|hand| viewer.is(hand));
    let lets = viewer.may_help(Permission::Write).any(|helped| helped.person == whose.voice);
    whose.help == Help::BySupporter && typed && lets
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
    ways_in(gate, person).next().is_some()
}

/// Whether somebody is a member because they were let in, and for nothing else.
fn was_let_in(gate: &Gate, person: &Person) -> bool {
    let space = Scope::Within(Kind::Space.record(gate.space.clone()));
    let let_in = |grant: &Grant| grant.role == Role::Participant && grant.scope == space;
    is_member(gate, person) && ways_in(gate, person).all(let_in)
}

/// The roles by which somebody is a member.
fn ways_in<'p>(gate: &Gate, person: &'p Person) -> impl Iterator<Item = &'p Grant> + use<'p> {
    let space = Kind::Space.record(gate.space.clone());
    let board = gate.board.clone().map(|board| Kind::Board.record(board));
    person.grants.iter().filter(move |grant| match &grant.scope {
        Scope::Within(record) => *record == space || Some(record) == board.as_ref(),
        Scope::Site => matches!(grant.role, Role::Facilitator | Role::Moderator | Role::SafeguardingLead),
    })
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
        Deed::Leave(gate) => {
            let person = viewer.person().ok_or(Refusal::SignInFirst)?;
            return match was_let_in(gate, person) {
                true if viewer.with.is_none() => Ok(()),
                true => Err(Refusal::OnlyThemselves),
                false => Err(Refusal::NeedsRole(Role::Participant)),
            };
        }
        _ => {}
    }
    if let Some(answer) = personally(viewer, deed) {
        return answer;
    }
    let person = viewer.person().ok_or(Refusal::SignInFirst)?;
    if matches!(deed, Deed::LookAfter { guest: false, .. }) {
        return Err(Refusal::OnlyThemselves);
    }
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
    if own || granted || wrote_for(viewer, deed) { Ok(()) } else { Err(Refusal::NeedsRole(needed)) }
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
/// what [`Deed::Safeguard`] says, asked for all places at once; concerns about their own posts are for others there too.
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
mod tests;
