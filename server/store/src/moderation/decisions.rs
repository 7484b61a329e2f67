//! Decisions about posts, undoing them, and what writers say against them.

use super::queue::matter_id;
use crate::change::Change;
use crate::safeguarding::new_step;
use crate::values::record_id;
use crate::{Act, Fields, Store, StoreError};
use domain::content::Locale;
use domain::forum::{Post, PostState};
use domain::moderation::{Appeal, Decision, MatterKind, NewAppeal, NewDecision, Quarter, Reason, Verdict, passed_on};
use domain::notices::{Happened, News};
use domain::record::{Key, Kind};
use domain::safety::case::Cause;
use domain::safety::concern::kinds_of;
use jiff::Timestamp;
use surrealdb::types::{RecordId, SurrealValue as _};

/// A person sees so many decisions about their own posts, the latest ones.
const MOST_OF_ONE: u32 = 50;

pub(super) const DECISION: &str = "SELECT record::id(id) AS key, record::id(post) AS post, record::id(space) AS space,
    record::id(by) AS by, (by.name ?? '') AS by_name, record::id(writer) AS writer, (writer.name ?? '') AS writer_name,
    at, verdict, reason, words, locale, before, after, waited, appeal != NONE AS of_appeal,
    IF undone_by { record::id(undone_by) } ELSE { NONE } AS undone_by FROM";

/// What moderators see of the words of an answer: those that may tell of harm are a safeguarding lead's, and the writer's own.
const FOR_MODERATORS: &str = "IF held { '' } ELSE { words }";

/// The beginning of a question for answers of writers as moderators see them.
pub(super) fn appeals() -> String {
    appeals_with(FOR_MODERATORS)
}

fn appeals_with(words: &str) -> String {
    format!(
        "SELECT record::id(post) AS post, record::id(decision) AS decision, record::id(first) AS first, ({words}) AS words,
            held ?? false AS held, at, IF decided {{ record::id(decided) }} ELSE {{ NONE }} AS decided FROM appeal"
    )
}

/// A decision about one post, as it was when the moderator saw it.
#[derive(Clone, Debug)]
pub struct Ruling {
    /// The post.
    pub post: Post,
    /// How many decisions there were about it.
    pub turn: u32,
    /// What is decided.
    pub new: NewDecision,
}

/// What became of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decided {
    /// It was made; or it had been, and the form came twice.
    Done,
    /// Another one was made before it, or the post has changed since. Nothing was written.
    TooLate,
}

impl Store {
    /// Makes decisions: all of them, in one transaction, or none.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn decide(&self, act: &Act, rulings: &[Ruling]) -> Result<Decided, StoreError> {
        let mut change = Change::new(act, "moderated", None);
        let mut done = 0;
        for ruling in rulings {
            match self.decided_before(act, ruling).await? {
                Some(Decided::Done) => done += 1,
                Some(Decided::TooLate) => return Ok(Decided::TooLate),
                None => change.rule(ruling),
            }
        }
        if done == rulings.len() {
            return Ok(Decided::Done);
        }
        written(self.write(change).await)
    }

    /// Passes a post to the safeguarding leads of its place, to whom it is a concern from now on. Its writer is not told, and
    /// what was reported or answered waits until the post comes back.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn pass_on(&self, act: &Act, post: &Post) -> Result<Decided, StoreError> {
        let Some(after) = passed_on(post.state) else { return Ok(Decided::TooLate) };
        let id = decision_id(&post.key, self.turn(&post.key).await?);
        let mut change = Change::new(act, "moderated", None);
        change.still_says(post);
        let fields = about(act, post, Verdict::PassOn, after).set("locale", Locale::DEFAULT.tag());
        change.create_as(id, fields.set("reports", Vec::<RecordId>::new()));
        let space = Kind::Space.record(post.gate.space.clone());
        change.raw("LET $concern_space = $passed_on_in", Fields::new().record("passed_on_in", &space));
        change.worry(&post.key, &kinds_of(&post.words), &Cause::Moderator, &new_step());
        if after != post.state {
            change.move_post(post, after);
        }
        written(self.write(change).await)
    }

    /// Whether there is a decision already where this one would stand: the same one, or another.
    async fn decided_before(&self, act: &Act, ruling: &Ruling) -> Result<Option<Decided>, StoreError> {
        let Ruling { post, turn, new } = ruling;
        let there = match self.decision(&decision_key(&post.key, *turn)).await {
            Err(StoreError::NotFound) => {
                let fits = new.verdict.leads_from(post.state).is_some();
                return Ok((!fits).then_some(Decided::TooLate));
            }
            there => there?,
        };
        let same = act.by.as_ref() == Some(&there.by)
            && (there.verdict, there.reason, &there.words) == (new.verdict, new.reason, &new.words);
        Ok(Some(if same { Decided::Done } else { Decided::TooLate }))
    }

    /// Undoes a decision: the post is in the state before, and what the decision had answered waits again.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn undo_decision(&self, act: &Act, decision: &Decision, post: &Post) -> Result<Decided, StoreError> {
        let id = decision_id(&post.key, self.turn(&post.key).await?);
        let undone = RecordId::new("decision", decision.key.as_str());
        let mut change = Change::new(act, verb(Verdict::Undo), Some(&Kind::Post.record(post.key.clone())));
        change.still(post);
        let fields = about(act, post, Verdict::Undo, decision.before).set("locale", decision.locale.tag());
        change.create_as(id.clone(), fields.set("reports", Vec::<RecordId>::new()));
        if decision.before != post.state {
            change.put_post_in(post, decision.before);
            let about = Kind::Post.record(post.key.clone());
            change.news(&News::new(Happened::PostDecided, &about).marked(format_args!("without {}", decision.key)));
        }
        let fields = Fields::new()
            .set("undone", undone)
            .set("undoing", id)
            .record("about", &Kind::Post.record(post.key.clone()))
            .record("in_space", &Kind::Space.record(post.gate.space.clone()));
        change.raw(
            "UPDATE $undone SET undone_by = $undoing;
             LET $reports = $undone.reports;
             LET $appeal = $undone.appeal;
             UPDATE $reports SET state = 'open';
             IF array::len($reports) > 0 {
                LET $first = array::sort($reports.at)[0];
                CREATE type::record('matter', [record::id($in_space), 'reported', $first, record::id($about)])
                    CONTENT { space: $in_space, kind: 'reported', at: $first, post: $about }
             };
             IF $appeal {
                UPDATE $appeal SET decided = NONE;
                CREATE type::record('matter', [record::id($in_space), 'appeal', $appeal.at, record::id($about)])
                    CONTENT { space: $in_space, kind: 'appeal', at: $appeal.at, post: $about }
             }",
            fields,
        );
        written(self.write(change).await)
    }

    /// How many decisions there were about a post.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn turn(&self, post: &Key) -> Result<u32, StoreError> {
        let fields = Fields::new().record("post", &Kind::Post.record(post.clone()));
        let turn = self.row("RETURN count((SELECT 1 FROM decision WHERE post = $post))", fields).await?;
        Ok(turn.unwrap_or_default())
    }

    /// One decision.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is none.
    pub async fn decision(&self, decision: &Key) -> Result<Decision, StoreError> {
        let fields = Fields::new().set("decision", RecordId::new("decision", decision.as_str()));
        self.row(&format!("{DECISION} $decision"), fields).await?.ok_or(StoreError::NotFound)
    }

    /// All decisions about a post, the first one first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn decisions_of(&self, post: &Key) -> Result<Vec<Decision>, StoreError> {
        let fields = Fields::new().record("post", &Kind::Post.record(post.clone()));
        let mut decisions: Vec<Decision> =
            self.rows(&format!("{DECISION} decision WHERE post = $post ORDER BY at"), fields).await?;
        // Where several were made at one moment, as in a test, their numbers tell which was first.
        decisions.sort_by_key(|decision| (decision.at, decision.key.as_str().len(), decision.key.clone()));
        Ok(decisions)
    }

    /// The latest decisions about the posts of a person, of which they are told.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn decisions_about(&self, writer: &Key) -> Result<Vec<Decision>, StoreError> {
        let text = format!(
            "{DECISION} decision WHERE writer = $writer AND verdict != 'pass-on' ORDER BY at DESC LIMIT {MOST_OF_ONE}"
        );
        self.rows(&text, Fields::new().person("writer", Some(writer))).await
    }

    /// What was said against the decisions about a post, the first answer first, as moderators see it.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn appeals_of(&self, post: &Key) -> Result<Vec<Appeal>, StoreError> {
        let fields = Fields::new().record("post", &Kind::Post.record(post.clone()));
        self.rows(&format!("{} WHERE post = $post ORDER BY at", appeals()), fields).await
    }

    /// The same for who said it: with all of their own words.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn own_appeals(&self, post: &Key) -> Result<Vec<Appeal>, StoreError> {
        let fields = Fields::new().record("post", &Kind::Post.record(post.clone()));
        self.rows(&format!("{} WHERE post = $post ORDER BY at", appeals_with("words")), fields).await
    }

    /// Says something against a decision, once; the post comes into the queue of the other moderators. Words that may tell
    /// of harm become a concern, and moderators learn no more than that there is an answer. Sent twice, it is said once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where something else was said before.
    pub async fn appeal(&self, act: &Act, decision: &Decision, new: &NewAppeal) -> Result<(), StoreError> {
        let about = Kind::Post.record(decision.post.clone());
        let space = Kind::Space.record(decision.space.clone());
        let mut change = Change::new(act, "answered a decision", Some(&about));
        let fields = Fields::new()
            .set("decision", RecordId::new("decision", decision.key.as_str()))
            .record("post", &about)
            .person("first", Some(&decision.by))
            .set("words", new.words.clone())
            .set("held", new.is_for_leads().then_some(true))
            .person("by", act.by.as_ref())
            .time("at", act.at);
        change.create_as(RecordId::new("appeal", decision.key.as_str()), fields);
        if new.is_for_leads() {
            change.raw("LET $concern_space = $answered_in", Fields::new().record("answered_in", &space));
            let step = format!("answer {}", decision.key);
            change.worry(&decision.post, &new.kinds, &Cause::Answer(new.words.clone()), &step);
        }
        let place = matter_id(&decision.space, MatterKind::Appeal, act.at, &decision.post);
        let fields = Fields::new()
            .record("space", &space)
            .set("kind", MatterKind::Appeal.name())
            .time("at", act.at)
            .record("post", &about);
        change.create_as(place, fields);
        self.write_once(change).await
    }
}

impl Change {
    /// Adds a decision, with all that it ends: reports, an answer, places in the queue. The transaction itself finds out
    /// what these are, so that nothing that came in between is overlooked.
    fn rule(&mut self, ruling: &Ruling) {
        let Ruling { post, turn, new } = ruling;
        let Some(after) = new.verdict.leads_from(post.state) else { return };
        let record = Kind::Post.record(post.key.clone());
        self.event(verb(new.verdict), Some(&record), None, &serde_json::Value::Null);
        self.still(post);
        let id = self.bind(record_id(&record).into_value());
        self.raw(
            &format!(
                "LET $since = (SELECT VALUE at FROM matter WHERE post = ${id} ORDER BY at LIMIT 1)[0];
                 LET $reports = (SELECT VALUE id FROM report
                    WHERE post = ${id} AND state = 'open' AND reason != 'not-safe');
                 LET $appeal = (SELECT VALUE id FROM appeal WHERE post = ${id} AND decided = NONE)[0]"
            ),
            Fields::new(),
        );
        let decision = decision_id(&post.key, *turn);
        let fields = about(self.act(), post, new.verdict, after)
            .set("reason", new.reason.map(Reason::name))
            .set("words", new.words.clone())
            .set("locale", new.locale.tag());
        self.create_with(
            decision.clone(),
            fields,
            "reports: $reports, appeal: $appeal, waited: IF $since { duration::mins($at - $since) } ELSE { NONE }",
        );
        if after != post.state {
            self.put_post_in(post, after);
        }
        // Whoever was reported for nothing need not know.
        if after != post.state || new.verdict == Verdict::Keep {
            self.news(&News::new(Happened::PostDecided, &record).marked(turn));
        }
        let decision = self.bind(decision.into_value());
        self.raw(
            &format!(
                "UPDATE $reports SET state = 'done';
                 IF $appeal {{ UPDATE $appeal SET decided = ${decision} }};
                 DELETE matter WHERE post = ${id} AND kind != 'waiting'"
            ),
            Fields::new(),
        );
    }
}

/// What every decision says: about which post, who made it and when, what it is and what it does.
fn about(act: &Act, post: &Post, verdict: Verdict, after: PostState) -> Fields {
    Fields::new()
        .record("post", &Kind::Post.record(post.key.clone()))
        .record("space", &Kind::Space.record(post.gate.space.clone()))
        .person("writer", Some(&post.by))
        .person("by", act.by.as_ref())
        .time("at", act.at)
        .set("quarter", quarter_of(act.at).to_string())
        .set("verdict", verdict.name())
        .set("before", post.state.name())
        .set("after", after.name())
}

/// What the event says was done.
const fn verb(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Approve => "approved a post",
        Verdict::AskChange => "asked for a change of a post",
        Verdict::Hide => "hid a post",
        Verdict::PutBack => "put back a post",
        Verdict::Keep => "kept a decision about a post",
        Verdict::Undo => "undid a decision about a post",
        Verdict::PassOn => "passed on a post",
    }
}

/// The quarter of a decision, by the calendar of the site.
fn quarter_of(at: Timestamp) -> Quarter {
    let zone = jiff::tz::TimeZone::get("Europe/London").unwrap_or(jiff::tz::TimeZone::UTC);
    Quarter::of(at.to_zoned(zone).date())
}

fn written(written: Result<(), StoreError>) -> Result<Decided, StoreError> {
    match written {
        Ok(()) => Ok(Decided::Done),
        Err(StoreError::Exists | StoreError::Conflict) => Ok(Decided::TooLate),
        Err(error) => Err(error),
    }
}

fn decision_key(post: &Key, turn: u32) -> Key {
    post.with(turn + 1)
}

fn decision_id(post: &Key, turn: u32) -> RecordId {
    RecordId::new("decision", decision_key(post, turn).as_str())
}
