//! Moderation: why a post waits, what a moderator can decide, what may be said against it, and how it is summed up.
//!
//! The policy is short and public: seven reasons, and no decision against a post without one of them. Everything here is
//! a rule; who may do what is answered by [`crate::accounts::may`].

mod arriving;
mod decision;
mod policy;
mod queue;
mod summary;
mod upkeep;

pub use arriving::{Arrival, FIRST_POSTS, NEW_UNTIL, SAME_TEXT_WITHIN, WaitReason, bare, has_link};
pub use decision::{Appeal, Decision, LONGEST_WORDS, NewAppeal, NewDecision, UNDO_WITHIN, Verdict, passed_on};
pub use policy::Reason;
pub use queue::{
    MatterKind, NewSavedAnswer, NewWatch, SavedAnswer, Standing, WATCH_DAYS, Watch, is_for_moderators, moderated,
};
pub use summary::{Quarter, SMALLEST_SHOWN, Shown, Summary, Tally, safe_cell};
pub use upkeep::{Kept, Upkeep};
