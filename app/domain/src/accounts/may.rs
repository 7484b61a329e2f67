//! "May X do Y to Z": the one place that answers it. Pages ask before they show a button, forms before they act.

use super::{Role, Scope, Viewer};
use crate::record::{Key, Kind, Record};

/// Something that a person can do, with the place where they do it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Start a topic in a space.
    StartTopic(Key),
    /// Say something in a topic of a space.
    Post(Key),
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
    /// Add a picture to the library, or take one out again.
    AddPicture,
}

impl Deed {
    /// Who may do it, and where they need the role: any of these is enough. An administrator gives roles and cards but
    /// does not speak for a board; nothing is theirs only because they run the site.
    /// Without a place the role has to hold everywhere.
    fn ways(&self) -> Vec<(&'static [Role], Option<Record>)> {
        use Role::{Administrator, BoardMember, Editor, Facilitator, Participant, Partner, StrategyLead};
        let space = |key: &Key| Some(Kind::Space.record(key.clone()));
        let board = |key: &Key| Some(Kind::Board.record(key.clone()));
        match self {
            Self::StartTopic(key) | Self::Post(key) => vec![(&[Participant], space(key))],
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
            Self::AddWord | Self::SeeForms | Self::AddPicture => vec![],
        }
    }
}

impl Deed {
    /// Who may do it wherever they have the role: what belongs to no place.
    fn anywhere(&self) -> &'static [Role] {
        match self {
            Self::AddWord | Self::SeeForms => &[Role::Editor],
            // Pictures stand in one library for all spaces and boards.
            Self::AddPicture => &[Role::Editor, Role::Facilitator, Role::Administrator],
            _ => &[],
        }
    }

    /// Whose own words the deed is about: they need no role.
    fn voice(&self) -> Option<&Key> {
        match self {
            Self::WriteForm { voice, .. } => voice.as_ref(),
            _ => None,
        }
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
}

/// Answers "may this viewer do this?".
///
/// # Errors
/// Says what is missing: to sign in, or a role.
pub fn may(viewer: &Viewer, deed: &Deed) -> Result<(), Refusal> {
    let person = viewer.person().ok_or(Refusal::SignInFirst)?;
    let (ways, anywhere) = (deed.ways(), deed.anywhere());
    let own = deed.voice() == Some(&person.key) || person.grants.iter().any(|grant| anywhere.contains(&grant.role));
    let granted = ways.iter().any(|(roles, place)| {
        // Taking part is not granted: it comes with the account.
        let takes_part = roles.contains(&Role::Participant);
        let holds = |scope: &Scope| place.as_ref().map_or(*scope == Scope::Site, |place| scope.covers(place));
        takes_part || person.grants.iter().any(|grant| roles.contains(&grant.role) && holds(&grant.scope))
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

/// Whether a scope makes sense for a role: a strategy lead answers for a strategy or for a board's actions, not for a
/// space.
pub fn scope_fits(role: Role, scope: &Scope) -> bool {
    let Scope::Within(record) = scope else { return true };
    match role {
        Role::BoardMember | Role::Partner => record.kind == Kind::Board,
        Role::StrategyLead => matches!(record.kind, Kind::Strategy | Kind::Board),
        Role::Facilitator | Role::Moderator => matches!(record.kind, Kind::Space | Kind::Board),
        Role::Editor => true,
        Role::Participant | Role::Supporter | Role::SafeguardingLead | Role::Administrator => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Grant, Person, Preferences};
    use super::*;

    fn key(text: &str) -> Key {
        Key::parse(text).expect("a key")
    }

    fn viewer(grants: &[(Role, &str)]) -> Viewer {
        let grants = grants
            .iter()
            .map(|(role, scope)| Grant { role: *role, scope: Scope::parse(scope).expect("a scope") })
            .collect();
        Viewer(Some(Person {
            key: key("p"),
            name: "P".into(),
            preferences: Preferences::default(),
            locale: None,
            grants,
        }))
    }

    #[test]
    fn reading_needs_no_account_but_posting_does() {
        assert_eq!(may(&Viewer::default(), &Deed::Post(key("transport"))), Err(Refusal::SignInFirst));
        assert_eq!(may(&viewer(&[]), &Deed::Post(key("transport"))), Ok(()));
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
    fn a_partner_pledges_to_its_board_and_takes_no_actions_there() {
        let viewer = viewer(&[(Role::Partner, "board:autism")]);
        assert_eq!(may(&viewer, &Deed::MakePledge(key("autism"))), Ok(()));
        assert!(may(&viewer, &Deed::TakeAction(key("autism"))).is_err());
        assert!(may(&viewer, &Deed::MakePledge(key("carers"))).is_err());
    }
}
