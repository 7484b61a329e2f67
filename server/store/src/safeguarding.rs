//! Concerns about somebody's safety: how they are raised, and what is done about them.
//!
//! A concern is made in the transaction that holds its post: there is no way to hold one that nobody hears of. What
//! is done about it stands in steps of its own and in no event, which others may read.

mod cases;
mod late;
mod raised;
mod reports;

pub use cases::{CONCERNS_A_PAGE, Queue, Reach};
pub use late::{Late, MOST_CONCERNS_COUNTED, Reached};
pub use raised::Raised;

use crate::change::Change;
use crate::{Act, Fields, Store, StoreError};
use domain::content::Words;
use domain::forum::{Post, PostState};
use domain::record::{Key, Kind};
use domain::safety::case::{Case, Cause, NewDecision, NewNote, State, StepKind, Told};
use domain::safety::concern::{self, kinds_of};
use jiff::Timestamp;
use surrealdb::types::{RecordId, SurrealValue as _};
use ulid::Ulid;

/// The most concerns that are taken out at once.
pub const MOST_EXPORTED: usize = 5_000;

/// Where in the queue a concern stands: late and new ones first, closed ones behind all others.
fn turn(state: State, at: Timestamp, post: &Key) -> String {
    let rank = match state {
        State::New => 0,
        State::Acknowledged => 1,
        State::Decided => 2,
        State::Closed => 3,
    };
    // Twenty digits hold every moment from 1970 on in their order.
    format!("{rank} {:020} {post}", at.as_microsecond().max(0))
}

/// Behind every new concern that came before a moment, and before all others.
fn turn_before(at: Timestamp) -> String {
    format!("0 {:020}", at.as_microsecond().max(0))
}

fn concern_id(post: &Key) -> RecordId {
    RecordId::new("concern", post.as_str())
}

/// That no lead has been told yet of the concern about a post.
fn raised_id(post: &Key) -> RecordId {
    RecordId::new("concern_raised", post.as_str())
}

impl Change {
    /// Raises a concern about a post. Where there is one already, it is said to have come again, and one about which
    /// everything had been decided is new again. `step` names what came: the same one comes once. Leads are told of what is
    /// new by a task beside the site.
    ///
    /// The place is worked out in the transaction: `$concern_space` has to be the space that the post stands in.
    pub(crate) fn worry(&mut self, post: &Key, kinds: &[concern::Kind], cause: &Cause, step: &str) {
        let at = self.act().at;
        let about = Fields::new()
            .record("post", &Kind::Post.record(post.clone()))
            .json("kinds", &kinds)
            .json("source", &cause.source())
            .set("turn", turn(State::New, at, post))
            .set("what", cause.step().map(StepKind::name))
            .set("why", cause.text().map(str::to_owned));
        self.tells = true;
        // Names of their own: a change may raise several concerns.
        let ids = [concern_id(post), raised_id(post), RecordId::new("concern_step", step)];
        let [id, raised, step] = ids.map(|id| self.bind(id.into_value()));
        let about = self.bind(about.into_value());
        self.raw(
            &format!(
                "LET $concern_was = ${id}.state;
                 LET $concern_waits = $concern_was IN ['new', 'acknowledged'];
                 UPSERT ${id} SET post = ${about}.post, space = $concern_space, board = $concern_space.board,
                    kinds = array::union(kinds ?? [], ${about}.kinds), source = source ?? ${about}.source,
                    at = IF $concern_waits {{ at }} ELSE {{ $at }},
                    turn = IF $concern_waits {{ turn }} ELSE {{ ${about}.turn }},
                    escalated_at = IF $concern_waits {{ escalated_at }} ELSE {{ NONE }},
                    untold_at = IF $concern_waits {{ untold_at }} ELSE {{ NONE }},
                    told = IF $concern_waits {{ told }} ELSE {{ NONE }},
                    state = IF $concern_waits {{ state }} ELSE {{ 'new' }};
                 IF !$concern_waits {{ UPSERT ${raised} SET concern = ${id}, at = $at }};
                 CREATE ${step} SET concern = ${id}, by = IF ${about}.what {{ $by }} ELSE {{ NONE }}, at = $at,
                    text = ${about}.why,
                    what = ${about}.what ?? (IF $concern_was = NONE {{ 'came' }} ELSE {{ 'came-again' }})"
            ),
            Fields::new(),
        );
    }

    /// Raises a concern about a post that is held for its words.
    pub(crate) fn worry_about(&mut self, post: &Key, words: &Words) {
        self.worry(post, &kinds_of(words), &Cause::Words, &new_step());
    }

    /// Adds to what a concern that was just raised may be about: words that stand beside the post.
    pub(crate) fn worry_more(&mut self, post: &Key, words: &Words) {
        let id = self.bind(concern_id(post).into_value());
        let kinds = self.bind(Fields::new().json("kinds", &kinds_of(words)).into_value());
        self.raw(&format!("UPDATE ${id} SET kinds = array::union(kinds, ${kinds}.kinds)"), Fields::new());
    }

    /// Notes a step of a concern.
    fn step(&mut self, id: &str, post: &Key, what: StepKind, text: Option<&str>) {
        self.step_with(id, post, what, Fields::new().set("text", text.map(str::to_owned)));
    }

    fn step_with(&mut self, id: &str, post: &Key, what: StepKind, more: Fields) {
        let mut fields = Fields::new()
            .set("concern", concern_id(post))
            .set("what", what.name())
            .person("by", self.act().by.clone().as_ref())
            .time("at", self.act().at);
        fields.extend(more);
        self.create_as(RecordId::new("concern_step", id), fields);
    }

    /// Puts a concern into another state.
    fn put_concern_in(&mut self, case: &Case, state: State) {
        let fields = Fields::new()
            .set("concern", concern_id(&case.post))
            .set("concern_state", state.name())
            .set("concern_turn", turn(state, case.at, &case.post));
        self.raw("UPDATE $concern SET state = $concern_state, turn = $concern_turn", fields);
    }
}

/// How far a post is on its way to readers after a decision: what its writer took back comes to nobody.
fn seen_after(post: &Post, state: Option<PostState>) -> PostState {
    match state.unwrap_or(post.state) {
        PostState::Published if post.withdrawn_at.is_some() => PostState::Withdrawn,
        state => state,
    }
}

/// A change about a concern. Its event says that something was done and not about what.
fn change(act: &Act) -> Change {
    Change::new(act, "acted on a concern", None)
}

pub(crate) fn new_step() -> String {
    Ulid::new().to_string().to_lowercase()
}

impl Store {
    /// Says that somebody looks at a concern. Said twice, it is said once.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn acknowledge_concern(&self, act: &Act, case: &Case) -> Result<(), StoreError> {
        if case.state != State::New {
            return Ok(());
        }
        let mut change = change(act);
        change.put_concern_in(case, State::Acknowledged);
        change.step(&new_step(), &case.post, StepKind::Acknowledged, None);
        self.write(change).await
    }

    /// Writes a note about a concern. Sent twice, it is written once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the key is taken by another note.
    pub async fn note_concern(&self, act: &Act, case: &Case, new: &NewNote) -> Result<(), StoreError> {
        let mut change = change(act);
        change.step(new.key.as_str(), &case.post, StepKind::Noted, Some(&new.text));
        self.write_once(change).await
    }

    /// Decides about a concern, and puts its post into the state that follows, where there is one. Sent twice, it is
    /// decided once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the key is taken by another decision; [`StoreError::Conflict`] where the post has another
    /// state or other words by now: nobody decides about what they have not read, and nothing is counted twice.
    pub async fn decide_concern(
        &self,
        act: &Act,
        case: &Case,
        post: &Post,
        state: Option<PostState>,
        new: &NewDecision,
    ) -> Result<(), StoreError> {
        let mut change = change(act);
        let step = Fields::new()
            .set("decision", new.decision.name())
            .set("post", seen_after(post, state).name())
            .set("told", new.told.map(Told::name))
            .set("text", new.why.clone());
        change.step_with(new.key.as_str(), &case.post, StepKind::Decided, step);
        change.put_concern_in(case, State::Decided);
        let fields = Fields::new()
            .set("concern", concern_id(&case.post))
            .set("decided", new.decision.name())
            .set("told", new.told.map(Told::name));
        change.raw("UPDATE $concern SET decision = $decided, told = $told", fields);
        // Behind the step: a form that is sent twice finds that, and not what it did itself.
        change.still_says(post);
        if let Some(state) = state.filter(|state| *state != post.state) {
            change.move_post(post, state);
        }
        self.write_once(change).await
    }

    /// Closes a concern. Said twice, it is closed once.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] where nothing was decided yet.
    pub async fn close_concern(&self, act: &Act, case: &Case) -> Result<(), StoreError> {
        match case.state {
            State::Closed => return Ok(()),
            State::Decided => {}
            State::New | State::Acknowledged => return Err(StoreError::Conflict),
        }
        let mut change = change(act);
        change.put_concern_in(case, State::Closed);
        change.step(&new_step(), &case.post, StepKind::Closed, None);
        self.write(change).await
    }

    /// Notes that concerns were taken out for the council's case system.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn note_export(&self, act: &Act, cases: &[Case]) -> Result<(), StoreError> {
        let mut change = Change::new(act, "took out concerns", None);
        let fields = Fields::new().set("exported", cases.iter().map(|case| concern_id(&case.post)).collect::<Vec<_>>());
        change.raw(
            "FOR $one IN $exported {
                CREATE concern_step SET concern = $one, what = 'exported', by = $by, at = $at
             }",
            fields,
        );
        self.write(change).await
    }
}
