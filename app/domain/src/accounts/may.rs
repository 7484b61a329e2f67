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
    /// Say how far an action of a strategy is.
    PostProgress(Key),
    /// Say how far an action is that belongs to a board and to no strategy.
    PostBoardProgress(Key),
}

impl Deed {
    /// Where the deed is done.
    fn place(&self) -> Record {
        match self {
            Self::StartTopic(key) | Self::Post(key) | Self::RaiseStatement(key) | Self::TieStatement(key) => {
                Kind::Space.record(key.clone())
            }
            Self::AddMember(key)
            | Self::CallMeeting(key)
            | Self::TakeAction(key)
            | Self::MakePledge(key)
            | Self::PostBoardProgress(key) => Kind::Board.record(key.clone()),
            Self::PostProgress(key) => Kind::Strategy.record(key.clone()),
        }
    }

    /// Who may do it. An administrator gives roles and cards but does not speak for a board; nothing is theirs only
    /// because they run the site.
    const fn roles(&self) -> &'static [Role] {
        match self {
            Self::StartTopic(_) | Self::Post(_) => &[Role::Participant],
            Self::RaiseStatement(_) | Self::TieStatement(_) => &[Role::Facilitator],
            Self::AddMember(_) => &[Role::BoardMember, Role::Facilitator, Role::Administrator],
            Self::CallMeeting(_) | Self::TakeAction(_) => &[Role::BoardMember, Role::Facilitator],
            Self::MakePledge(_) => &[Role::Partner, Role::BoardMember],
            Self::PostProgress(_) => &[Role::StrategyLead],
            Self::PostBoardProgress(_) => &[Role::StrategyLead, Role::BoardMember],
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
    let roles = deed.roles();
    let place = deed.place();
    let granted = person.grants.iter().any(|grant| roles.contains(&grant.role) && grant.scope.covers(&place));
    // Taking part is not granted: it comes with the account.
    if granted || roles.contains(&Role::Participant) { Ok(()) } else { Err(Refusal::NeedsRole(roles[0])) }
}

/// Whether a scope makes sense for a role: a strategy lead leads the site's strategies or one of them, not a space.
pub fn scope_fits(role: Role, scope: &Scope) -> bool {
    let Scope::Within(record) = scope else { return true };
    match role {
        Role::BoardMember | Role::Partner => record.kind == Kind::Board,
        Role::StrategyLead => matches!(record.kind, Kind::Strategy | Kind::Board),
        Role::Facilitator | Role::Moderator | Role::Editor => matches!(record.kind, Kind::Space | Kind::Board),
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
    fn an_administrator_does_not_speak_for_a_board() {
        let viewer = viewer(&[(Role::Administrator, "site")]);
        assert!(may(&viewer, &Deed::TakeAction(key("autism"))).is_err());
        assert_eq!(may(&viewer, &Deed::AddMember(key("autism"))), Ok(()));
    }

    #[test]
    fn a_partner_pledges_to_its_board_and_takes_no_actions_there() {
        let viewer = viewer(&[(Role::Partner, "board:autism")]);
        assert_eq!(may(&viewer, &Deed::MakePledge(key("autism"))), Ok(()));
        assert!(may(&viewer, &Deed::TakeAction(key("autism"))).is_err());
        assert!(may(&viewer, &Deed::MakePledge(key("carers"))).is_err());
    }
}
