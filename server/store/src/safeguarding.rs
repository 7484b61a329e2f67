//! Concerns about somebody's safety, and reports of posts.
//!
//! A concern is made in the transaction that holds its post: there is no way to hold one that nobody hears of. What
//! is done about it stands in steps of its own and in no event, which others may read.

use crate::change::Change;
use crate::forum::GATE_OF;
use crate::values::record_id;
use crate::{Act, Fields, Store, StoreError};
use domain::accounts::{EmailAddress, Person, Role, Scope};
use domain::content::{Locale, Words};
use domain::forum::{Gate, Post, PostState};
use domain::moderation::bare;
use domain::record::{Key, Kind, Record};
use domain::safety::case::{Case, Cause, NewDecision, NewNote, Said, State, Step, StepKind, Told};
use domain::safety::concern::{self, kinds_of};
use domain::safety::report::NewReport;
use jiff::Timestamp;
use serde::Deserialize;
use std::collections::HashMap;
use surrealdb::types::{RecordId, SurrealValue as _};
use ulid::Ulid;

/// How many concerns stand on one page of the queue.
pub const CONCERNS_A_PAGE: usize = 20;
/// The most concerns that are taken out at once.
pub const MOST_EXPORTED: usize = 5_000;
/// Late concerns are counted up to this many: nobody does something else where there are more.
pub const MOST_CONCERNS_COUNTED: u32 = 100;

const CASE: &str = "SELECT record::id(id) AS key, record::id(post) AS post, post.words AS words,
    record::id(post.topic) AS topic, post.topic.words AS topic_words, record::id(space) AS space,
    space.words AS space_words, kinds, source, at, state, record::id(post.by) AS by, post.by.name AS by_name, decision,
    turn FROM";

/// Nobody looks after a concern about themselves.
const OTHERS: &str = "post.by != $asks";

/// Which concerns are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Queue {
    /// Those about which something is still to be done: new ones first, and of them the one that waits longest.
    Open,
    /// Those that are closed, the last one first.
    Closed,
}

/// A concern that nobody has looked at in time.
#[derive(Clone, Debug, Deserialize)]
pub struct Late {
    /// The post that it is about.
    pub post: Key,
    /// The place in which it was raised.
    pub gate: Gate,
    /// Whose post it is about.
    pub by: Key,
    /// Whether it was tried to tell somebody, and there was nobody.
    pub untold: bool,
}

/// Who was told that a concern is late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// Leads who may act on it.
    Leads,
    /// Administrators, since no lead could be reached who may act on it.
    Administrators,
    /// Nobody: neither has an address.
    Nobody,
}

impl Reached {
    const fn step(self) -> StepKind {
        match self {
            Self::Leads => StepKind::Escalated,
            Self::Administrators => StepKind::EscalatedToAdministrators,
            Self::Nobody => StepKind::EscalatedToNobody,
        }
    }
}

/// How somebody who wrote a post can be reached, as far as the site knows.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Reach {
    /// Whether they have no account.
    #[serde(default)]
    pub guest: bool,
    /// Their e-mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// What is known of them.
    #[serde(default)]
    pub about: Option<String>,
    /// The language and form that they read in.
    #[serde(default)]
    pub locale: Option<Locale>,
}

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

fn concern_id(post: &Key) -> RecordId {
    RecordId::new("concern", post.as_str())
}

impl Change {
    /// Raises a concern about a post. Where there is one already, it is said to have come again, and one about which
    /// everything had been decided is new again. `step` names what came: the same one comes once.
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
        // Names of their own: a change may raise several concerns.
        let [id, step] = [concern_id(post), RecordId::new("concern_step", step)].map(|id| self.bind(id.into_value()));
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

/// Whether somebody said the same, whatever others have made of it.
fn says_the_same(one: &Words, other: &Words) -> bool {
    let said = |words: &Words| -> Vec<(Locale, String)> {
        let own = words.0.iter().filter(|version| version.label.source.is_none());
        own.map(|version| (version.locale, version.digest())).collect()
    };
    said(one) == said(other)
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
    /// Concerns in some places, in the order of the queue, from behind a turn, but for those about the posts of who asks. One
    /// more than a page is answered where there are more.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn concerns(
        &self,
        places: &[Scope],
        asks: &Key,
        queue: Queue,
        after: Option<&str>,
        most: usize,
    ) -> Result<Vec<Case>, StoreError> {
        let (range, order) = match queue {
            Queue::Open => ("turn > $after AND turn < '3'", "ASC"),
            Queue::Closed => ("turn > '3' AND turn < $after", "DESC"),
        };
        let start = if queue == Queue::Open { "0" } else { "4" };
        let mut cases: Vec<Case> = vec![];
        for place in places {
            let (at, fields) = within(place);
            let text = format!("{CASE} concern WHERE {at} {range} AND {OTHERS} ORDER BY turn {order} LIMIT $limit");
            let fields = fields
                .person("asks", Some(asks))
                .set("after", after.unwrap_or(start))
                .set("limit", i64::try_from(most + 1).unwrap_or(i64::MAX));
            cases.extend(self.rows::<Case>(&text, fields).await?);
        }
        cases.sort_by(|one, other| one.turn.cmp(&other.turn));
        cases.dedup_by(|one, other| one.key == other.key);
        if queue == Queue::Closed {
            cases.reverse();
        }
        cases.truncate(most + 1);
        Ok(cases)
    }

    /// How many concerns in some places came before a moment and are still new, counted up to [`MOST_CONCERNS_COUNTED`]; those
    /// about the posts of who asks do not count.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn late_concerns(&self, places: &[Scope], asks: &Key, before: Timestamp) -> Result<u32, StoreError> {
        let mut late = 0;
        for place in places {
            let (at, fields) = within(place);
            let text = format!(
                "SELECT VALUE id FROM concern WHERE {at} turn > '0' AND turn < $before AND {OTHERS} LIMIT $limit"
            );
            let fields = fields.person("asks", Some(asks));
            let fields = fields.set("before", turn_before(before)).set("limit", MOST_CONCERNS_COUNTED);
            late += u32::try_from(self.rows::<serde_json::Value>(&text, fields).await?.len())
                .unwrap_or(MOST_CONCERNS_COUNTED);
        }
        Ok(late.min(MOST_CONCERNS_COUNTED))
    }

    /// The concern about a post.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is none.
    pub async fn concern(&self, post: &Key) -> Result<Case, StoreError> {
        let fields = Fields::new().set("concern", concern_id(post));
        self.row(&format!("{CASE} $concern"), fields).await?.ok_or(StoreError::NotFound)
    }

    /// What was done about a concern, the first step first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn concern_steps(&self, post: &Key) -> Result<Vec<Step>, StoreError> {
        Ok(self.steps_of_concerns(std::slice::from_ref(post)).await?.remove(post).unwrap_or_default())
    }

    /// What was done about several concerns, by the keys of their posts.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn steps_of_concerns(&self, posts: &[Key]) -> Result<HashMap<Key, Vec<Step>>, StoreError> {
        #[derive(Deserialize)]
        struct Of {
            about: Key,
            #[serde(flatten)]
            step: Step,
        }
        let text =
            "SELECT record::id(concern) AS about, what, decision, post, told, text, (by.name ?? '') AS by_name, at, id
            FROM concern_step WHERE concern IN $concerns ORDER BY at, id";
        let fields = Fields::new().set("concerns", posts.iter().map(concern_id).collect::<Vec<_>>());
        let mut steps: HashMap<Key, Vec<Step>> = HashMap::new();
        for Of { about, step } in self.rows(text, fields).await? {
            steps.entry(about).or_default().push(step);
        }
        Ok(steps)
    }

    /// What posts said before they say what they say now, the first words first: also what readers never saw. With the words
    /// of each stands who wrote them, and when. Forms and translations that somebody made of them change nothing of what was
    /// said.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn versions_of(&self, posts: &[Key]) -> Result<HashMap<Key, Vec<Said>>, StoreError> {
        #[derive(Deserialize)]
        struct Written {
            post: Key,
            #[serde(flatten)]
            said: Said,
        }
        let text =
            "SELECT record::id(id) AS post, at, (written_by.name ?? by.name ?? '') AS by_name, words FROM $posts;
            SELECT record::id(about) AS post, at, (by.name ?? '') AS by_name, before.words AS words, id FROM event
                WHERE about IN $posts AND before != NONE ORDER BY at, id";
        let records: Vec<Record> = posts.iter().map(|post| Kind::Post.record(post.clone())).collect();
        let mut answers = self.ask(text, Fields::new().records("posts", &records)).await?;
        let now: HashMap<Key, Said> = answers.rows::<Written>(0)?.into_iter().map(|one| (one.post, one.said)).collect();
        // An event holds the words that somebody put others in the place of: who wrote those, the event before says.
        let mut wrote: HashMap<Key, (Timestamp, String)> =
            now.iter().map(|(post, said)| (post.clone(), (said.at, said.by_name.clone()))).collect();
        let mut versions: HashMap<Key, Vec<Said>> = HashMap::new();
        for Written { post, said } in answers.rows(1)? {
            let Some((at, by_name)) = wrote.insert(post.clone(), (said.at, said.by_name)) else { continue };
            let before = versions.entry(post).or_default();
            if before.last().is_none_or(|last| !says_the_same(&last.words, &said.words)) {
                before.push(Said { at, by_name, words: said.words });
            }
        }
        for (post, before) in &mut versions {
            let as_now = |last: &Said| now.get(post).is_some_and(|now| says_the_same(&last.words, &now.words));
            if before.last().is_some_and(as_now) {
                before.pop();
            }
        }
        Ok(versions)
    }

    /// What the writer of some posts was told by safeguarding leads, where they were. It is for the writer, and for nobody who
    /// sits beside them.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn told_by_leads(&self, posts: &[Key]) -> Result<HashMap<Key, Told>, StoreError> {
        #[derive(Deserialize)]
        struct Row {
            post: Key,
            told: Told,
        }
        if posts.is_empty() {
            return Ok(HashMap::new());
        }
        let text = "SELECT record::id(id) AS post, told FROM $concerns WHERE told != NONE";
        let fields = Fields::new().set("concerns", posts.iter().map(concern_id).collect::<Vec<_>>());
        let rows: Vec<Row> = self.rows(text, fields).await?;
        Ok(rows.into_iter().map(|row| (row.post, row.told)).collect())
    }

    /// How far a post that is held was on its way to readers before.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn held_from(&self, post: &Key) -> Result<Option<PostState>, StoreError> {
        let fields = Fields::new().record("post", &Kind::Post.record(post.clone()));
        let from: Option<Option<PostState>> = self.row("SELECT VALUE held_from FROM ONLY $post", fields).await?;
        Ok(from.flatten())
    }

    /// What the site knows of how somebody can be reached.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn reach(&self, person: &Key) -> Result<Reach, StoreError> {
        let text = "SELECT guest, email, about, locale FROM $person";
        Ok(self.row(text, Fields::new().person("person", Some(person))).await?.unwrap_or_default())
    }

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

    /// The concerns that came before a moment, are still new, and were told nobody as late: those of which nobody has tried
    /// to tell first, the oldest first. At most [`MOST_CONCERNS_COUNTED`]; told of these, there may be more.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn late_concerns_untold(&self, before: Timestamp) -> Result<Vec<Late>, StoreError> {
        let text = format!(
            "SELECT record::id(post) AS post, turn, {GATE_OF}space) AS gate, record::id(post.by) AS by,
                untold_at ?? time::EPOCH AS tried, untold_at != NONE AS untold FROM concern
            WHERE turn > '0' AND turn < $before AND escalated_at = NONE ORDER BY tried, turn LIMIT $limit"
        );
        let fields = Fields::new().set("before", turn_before(before)).set("limit", MOST_CONCERNS_COUNTED);
        self.rows(&text, fields).await
    }

    /// Notes that concerns are late and who was told of each, and puts the letters that say so in the outbox: both, or
    /// neither. Where nobody could be told, that is noted once, and it is tried again.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] where another server has told of one of them meanwhile.
    pub async fn escalate_concerns(
        &self,
        act: &Act,
        late: &[(Late, Reached)],
        letters: &[(EmailAddress, String, String)],
    ) -> Result<(), StoreError> {
        let mut change = Change::new(act, "reminded safeguarding leads", None);
        for (late, reached) in late {
            let [id, what] = [concern_id(&late.post).into_value(), reached.step().name().into_value()]
                .map(|value| change.bind(value));
            let field = if *reached == Reached::Nobody { "untold_at" } else { "escalated_at" };
            change.raw(
                &format!(
                    "IF ${id}.{field} {{ THROW 'conflict: told by another server' }};
                     UPDATE ${id} SET {field} = $at;
                     CREATE concern_step SET concern = ${id}, what = ${what}, at = $at"
                ),
                Fields::new(),
            );
        }
        for (to, subject, body) in letters {
            change.post_letter(to, subject, body);
        }
        self.write(change).await?;
        self.letters_wait();
        Ok(())
    }

    /// Whether anybody is a safeguarding lead, of the whole site or of a place.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn has_safeguarding_leads(&self) -> Result<bool, StoreError> {
        let text = "RETURN count((SELECT 1 FROM grant WHERE role = $role AND ended_at = NONE LIMIT 1)) > 0";
        let there = self.row(text, Fields::new().set("role", Role::SafeguardingLead.name())).await?;
        Ok(there == Some(true))
    }

    /// Everybody who has a role, for the whole site or a place, and an address: with what they may do, so that nobody hears of
    /// what is not theirs.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn people_with_role(&self, role: Role) -> Result<Vec<(Person, EmailAddress)>, StoreError> {
        #[derive(Deserialize)]
        struct Lead {
            #[serde(flatten)]
            person: Person,
            email: String,
        }
        let text = "LET $leads = SELECT VALUE person FROM grant WHERE role = $role AND ended_at = NONE;
            SELECT record::id(id) AS key, name, locale, (preferences ?? {}) AS preferences, email,
                (SELECT role, scope FROM grant WHERE person = $parent.id AND ended_at = NONE) AS grants
            FROM array::distinct($leads) WHERE email != NONE";
        let leads: Vec<Lead> = self.ask(text, Fields::new().set("role", role.name())).await?.rows(1)?;
        let with_address = |lead: Lead| Some((lead.person, EmailAddress::parse(&lead.email)?));
        Ok(leads.into_iter().filter_map(with_address).collect())
    }

    /// Reports a post. That somebody may not be safe becomes a concern; everything else waits for a moderator. Whoever says
    /// the same again is thanked and counts once, until somebody has dealt with it; whoever says more is heard. `who` names
    /// somebody who has not signed in.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn report_post(&self, act: &Act, post: &Post, who: &str, new: &NewReport) -> Result<(), StoreError> {
        let written = if new.is_for_leads() {
            let mut change = change(act);
            let space = Kind::Space.record(post.gate.space.clone());
            change.raw("LET $concern_space = $reported_space", Fields::new().record("reported_space", &space));
            let kinds: Vec<concern::Kind> = kinds_of(&post.words).into_iter().chain(new.kinds.clone()).collect();
            let step = once(post, who, new, self.times_closed(&post.key).await?);
            change.worry(&post.key, &kinds, &Cause::Report(new.words.clone()), &step);
            self.write(change).await
        } else {
            let mut change = Change::new(act, "reported a post", None);
            let id = format!("{} {}", post.key, once(post, who, new, self.turn(&post.key).await?));
            let fields = Fields::new()
                .record("post", &Kind::Post.record(post.key.clone()))
                .record("space", &Kind::Space.record(post.gate.space.clone()))
                .set("reason", new.reason.name())
                .set("words", new.words.clone())
                .person("by", act.by.as_ref())
                .time("at", act.at)
                .set("state", "open");
            change.create_as(RecordId::new("report", id), fields);
            self.write(change).await
        };
        match written {
            Err(StoreError::Exists) => Ok(()),
            done => done,
        }
    }

    /// How often the concern about a post was closed.
    async fn times_closed(&self, post: &Key) -> Result<u32, StoreError> {
        let text = "RETURN count((SELECT 1 FROM concern_step WHERE concern = $concern AND what = 'closed'))";
        let closed = self.row(text, Fields::new().set("concern", concern_id(post))).await?;
        Ok(closed.unwrap_or_default())
    }
}

/// What names a report: the same each time that somebody says the same, for the same reason, before it was dealt with once
/// more. Who it was cannot be read from it.
fn once(post: &Post, who: &str, new: &NewReport, round: u32) -> String {
    let words = new.words.as_deref().map(bare).unwrap_or_default();
    crate::sessions::hash(&format!("{} {who} {} {round} {words}", post.key, new.reason.name()))
}

/// The condition by which concerns of a place are found, and its values.
fn within(place: &Scope) -> (&'static str, Fields) {
    let of = |record: &Record| Fields::new().set("place", record_id(record));
    match place {
        Scope::Site => ("", Fields::new()),
        Scope::Within(record) if record.kind == Kind::Board => ("board = $place AND", of(record)),
        Scope::Within(record) => ("space = $place AND", of(record)),
    }
}

/// Behind every new concern that came before a moment, and before all others.
fn turn_before(at: Timestamp) -> String {
    format!("0 {:020}", at.as_microsecond().max(0))
}
