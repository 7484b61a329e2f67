//! What waits for moderators, what they decide, and what is said against it.

use crate::change::Change;
use crate::forum::{GATE_OF, POST};
use crate::values::record_id;
use crate::{Act, Fields, Store, StoreError};
use domain::content::{Locale, Version, Words};
use domain::forum::{Gate, Post, PostState};
use domain::moderation::{
    Appeal, Decision, MatterKind, NEW_UNTIL, NewAppeal, NewDecision, NewSavedAnswer, NewWatch, Quarter, Reason,
    SAME_TEXT_WITHIN, SavedAnswer, Standing, Summary, Tally, Verdict, WaitReason, Watch, bare,
};
use domain::record::{Key, Kind};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use surrealdb::types::{Array, RecordId, SurrealValue, Value};

/// So many things stand on one page of the queue.
pub const MATTERS_A_PAGE: usize = 20;
/// At most so many posts of a person are counted, so that counting costs the same for everybody.
const MOST_COUNTED: u32 = 20;
/// A person sees so many decisions about their own posts, the latest ones.
const MOST_OF_ONE: u32 = 50;
/// Texts of a person that are looked through for the same one, the latest first.
const LATEST_TEXTS: u32 = 20;

/// The post before is looked for among so many numbers.
const NEIGHBOURS: u32 = 10;

const DECISION: &str = "SELECT record::id(id) AS key, record::id(post) AS post, record::id(space) AS space,
    record::id(by) AS by, (by.name ?? '') AS by_name, record::id(writer) AS writer, (writer.name ?? '') AS writer_name,
    at, verdict, reason, words, locale, before, after, waited, appeal != NONE AS of_appeal,
    IF undone_by { record::id(undone_by) } ELSE { NONE } AS undone_by FROM";
const WATCH: &str = "SELECT record::id(id) AS key, words, until, space.words AS space FROM watch
    WHERE person = $person AND ended_at = NONE AND until >= $today";
const APPEAL: &str = "SELECT record::id(decision) AS decision, record::id(first) AS first, words, at,
    IF decided { record::id(decided) } ELSE { NONE } AS decided FROM";

/// Which part of the queue is asked for.
#[derive(Clone, Debug)]
pub struct QueueAsk {
    /// The spaces.
    pub spaces: Vec<Key>,
    /// What kinds of things.
    pub kinds: Vec<MatterKind>,
    /// Behind which one the page begins: when it came, and its post.
    pub after: Option<(Timestamp, Key)>,
}

/// Something that waits, with what a moderator needs to decide.
#[derive(Clone, Debug)]
pub struct Matter {
    /// Why it stands there.
    pub kind: MatterKind,
    /// Since when.
    pub since: Timestamp,
    /// The post.
    pub post: Post,
    /// The words of its topic.
    pub topic: Words,
    /// The post before it that readers see.
    pub before: Option<Before>,
    /// Why it waits, where that is known.
    pub why: Option<WaitReason>,
    /// What has become of the posts of its writer.
    pub standing: Standing,
    /// The form and language that its writer reads.
    pub writer_reads: Option<Locale>,
    /// How many decisions there were about it.
    pub turn: u32,
    /// What others said about it.
    pub reports: Vec<Reported>,
    /// What its writer said against a decision.
    pub appeal: Option<Appeal>,
}

/// The post before another one.
#[derive(Clone, Debug, Deserialize)]
pub struct Before {
    /// Whose it is.
    pub by_name: String,
    /// What it says.
    pub words: Words,
}

/// A report of a post. Who made it is nobody's business here.
#[derive(Clone, Debug, Deserialize)]
pub struct Reported {
    /// The name of the reason.
    pub reason: String,
    /// What they said.
    pub words: Option<String>,
    /// When.
    pub at: Timestamp,
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

/// Which part of the log is asked for.
#[derive(Clone, Debug, Default)]
pub struct LogAsk {
    /// The spaces.
    pub spaces: Vec<Key>,
    /// One kind of decision.
    pub verdict: Option<Verdict>,
    /// One reason.
    pub reason: Option<Reason>,
    /// Of one moderator.
    pub by: Option<Key>,
    /// Before which one the page begins: when it was made, and its key.
    pub before: Option<(Timestamp, Key)>,
}

#[derive(Deserialize)]
struct Place {
    kind: MatterKind,
    at: Timestamp,
    post: Key,
}

#[derive(Deserialize)]
struct Around {
    #[serde(flatten)]
    post: Post,
    topic_words: Words,
    before: Option<Before>,
    turn: u32,
    writer_reads: Option<Locale>,
    published: u32,
}

#[derive(Deserialize)]
struct Count {
    writer: Key,
    verdict: Verdict,
    count: u32,
}

#[derive(Deserialize)]
struct Why {
    person: Key,
    digest: String,
    why: Option<WaitReason>,
}

#[derive(Deserialize)]
struct Said {
    words: Words,
}

#[derive(Deserialize)]
struct Waits {
    kind: MatterKind,
    at: Timestamp,
}

impl Store {
    /// A page of the queue, the oldest first: [`MATTERS_A_PAGE`] of them at most, and whether there are more. Each space
    /// and kind is a range of ids, of which only a page is read; so it costs the same however much waits.
    ///
    /// Posts come as they are: who may see them is answered by [`domain::accounts::sight`].
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn queue(&self, ask: &QueueAsk) -> Result<(Vec<Matter>, bool), StoreError> {
        let mut places = self.places(ask, MATTERS_A_PAGE + 1).await?;
        let more = places.len() > MATTERS_A_PAGE;
        places.truncate(MATTERS_A_PAGE);
        Ok((self.matters(places).await?, more))
    }

    /// The first places of a part of the queue.
    async fn places(&self, ask: &QueueAsk, most: usize) -> Result<Vec<Place>, StoreError> {
        // A blank comes before everything that a key is made of: the range begins right behind the post of the cursor.
        let (from, behind) = match &ask.after {
            Some((at, post)) => (*at, format!("{post} ")),
            None => (Timestamp::UNIX_EPOCH, String::new()),
        };
        let fields = Fields::new().time("from", from).set("behind", behind).time("to", Timestamp::MAX);
        let (mut text, mut fields) = (String::new(), fields.set("most", most as i64));
        let ranges = ask.spaces.iter().flat_map(|space| ask.kinds.iter().map(move |kind| (space, kind.name())));
        for (n, (space, kind)) in ranges.enumerate() {
            text.push_str(&format!(
                "SELECT kind, at, record::id(post) AS post
                    FROM matter:[$space{n}, '{kind}', $from, $behind]..[$space{n}, '{kind}', $to, ''] LIMIT $most;\n"
            ));
            fields = fields.set(&format!("space{n}"), space.to_string());
        }
        if text.is_empty() {
            return Ok(vec![]);
        }
        let mut answers = self.ask(&text, fields).await?;
        let mut places: Vec<Place> = vec![];
        for n in 0..ask.spaces.len() * ask.kinds.len() {
            places.extend(answers.rows::<Place>(n)?);
        }
        places.sort_by(|a, b| (a.at, &a.post, a.kind).cmp(&(b.at, &b.post, b.kind)));
        places.truncate(most);
        Ok(places)
    }

    /// One post as a moderator looks at it, whether it waits or not.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is none.
    pub async fn matter(&self, post: &Key) -> Result<Matter, StoreError> {
        let fields = Fields::new().record("post", &Kind::Post.record(post.clone()));
        let waits: Vec<Waits> = self.rows("SELECT kind, at FROM matter WHERE post = $post ORDER BY at", fields).await?;
        let waits = waits.into_iter().max_by_key(|waits| waits.kind);
        let place = match waits {
            Some(Waits { kind, at }) => Place { kind, at, post: post.clone() },
            None => Place { kind: MatterKind::Reported, at: self.post(post).await?.at, post: post.clone() },
        };
        self.matters(vec![place]).await?.pop().ok_or(StoreError::NotFound)
    }

    /// Gathers what belongs to some posts, in as many round trips for one as for a page of them.
    async fn matters(&self, places: Vec<Place>) -> Result<Vec<Matter>, StoreError> {
        let posts: Vec<_> = places.iter().map(|place| Kind::Post.record(place.post.clone())).collect();
        let text = format!(
            "SELECT {GATE_OF}topic.space) AS gate, topic.words AS topic_words, by.locale AS writer_reads,
                (SELECT by.name AS by_name, words, n FROM post WHERE topic = $parent.topic AND n < $parent.n
                    AND n > $parent.n - {NEIGHBOURS} AND state = 'published' ORDER BY n DESC LIMIT 1)[0] AS before,
                count((SELECT 1 FROM decision WHERE post = $parent.id)) AS turn,
                count((SELECT 1 FROM post WHERE by = $parent.by AND state = 'published' LIMIT {MOST_COUNTED}))
                    AS published,
                {POST} $posts;
            SELECT record::id(post) AS post, reason, words, at FROM report
                WHERE post IN $posts AND state = 'open' AND reason != 'not-safe' ORDER BY at;
            SELECT record::id(post) AS post, record::id(decision) AS decision, record::id(first) AS first, words, at,
                NONE AS decided FROM appeal WHERE post IN $posts AND decided = NONE"
        );
        let mut answers = self.ask(&text, Fields::new().records("posts", &posts)).await?;
        let around: Vec<Around> = answers.rows(0)?;
        let mut reports = by_post::<Reported>(answers.rows(1)?);
        let mut appeals = by_post::<Appeal>(answers.rows(2)?);
        let counts = self.counts(around.iter().map(|around| &around.post.by)).await?;
        let why = self.why(around.iter().map(|around| &around.post)).await?;
        let mut around: BTreeMap<Key, Around> = around.into_iter().map(|one| (one.post.key.clone(), one)).collect();
        let matter = |place: Place| {
            // Something that is there twice, once reported and once answered, is shown where it came first.
            let found = around.remove(&place.post)?;
            Some(Matter {
                kind: place.kind,
                since: place.at,
                standing: standing(&found.post.by, found.published, &counts),
                why: why.get(&found.post.key).copied(),
                topic: found.topic_words,
                before: found.before,
                writer_reads: found.writer_reads,
                turn: found.turn,
                reports: reports.remove(&place.post).unwrap_or_default(),
                appeal: appeals.remove(&place.post).and_then(|appeals| appeals.into_iter().next()),
                post: found.post,
            })
        };
        Ok(places.into_iter().filter_map(matter).collect())
    }

    /// How often the posts of some people were decided about, by what was decided.
    async fn counts<'a>(&self, writers: impl Iterator<Item = &'a Key>) -> Result<Vec<Count>, StoreError> {
        let writers: BTreeSet<_> = writers.map(|writer| Kind::Person.record(writer.clone())).collect();
        let text = "SELECT record::id(writer) AS writer, verdict, count() AS count FROM decision
            WHERE writer IN $writers AND undone_by = NONE GROUP BY writer, verdict";
        self.rows(text, Fields::new().records("writers", &writers)).await
    }

    /// Why posts wait, as was found when they arrived.
    async fn why<'a>(&self, posts: impl Iterator<Item = &'a Post>) -> Result<BTreeMap<Key, WaitReason>, StoreError> {
        let posts: Vec<(&Post, String)> =
            posts.map(|post| (post, digest(&post.words.text(post_locale(post))))).collect();
        let ids: Vec<_> = posts.iter().map(|(post, digest)| arrival_id(&post.by, digest)).collect();
        let text = "SELECT record::id(person) AS person, digest, why FROM $ids";
        let found: Vec<Why> = self.rows(text, Fields::new().set("ids", ids)).await?;
        let reason = |(post, digest): &(&Post, String)| {
            let of = found.iter().find(|found| found.person == post.by && found.digest == *digest)?;
            Some((post.key.clone(), of.why?))
        };
        Ok(posts.iter().filter_map(reason).collect())
    }

    /// Whether anything waits in some spaces.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn anything_waits(&self, spaces: &[Key]) -> Result<bool, StoreError> {
        let ask = QueueAsk { spaces: spaces.to_vec(), kinds: MatterKind::ALL.to_vec(), after: None };
        Ok(!self.places(&ask, 1).await?.is_empty())
    }

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
        still(&mut change, post);
        let fields = about(act, post, Verdict::Undo, decision.before).set("locale", decision.locale.tag());
        change.create_as(id.clone(), fields.set("reports", Vec::<RecordId>::new()));
        if decision.before != post.state {
            change.put_post_in(post, decision.before);
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

    /// The latest decisions about the posts of a person.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn decisions_about(&self, writer: &Key) -> Result<Vec<Decision>, StoreError> {
        let text = format!("{DECISION} decision WHERE writer = $writer ORDER BY at DESC LIMIT {MOST_OF_ONE}");
        self.rows(&text, Fields::new().person("writer", Some(writer))).await
    }

    /// What was said against the decisions about a post, the first answer first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn appeals_of(&self, post: &Key) -> Result<Vec<Appeal>, StoreError> {
        let fields = Fields::new().record("post", &Kind::Post.record(post.clone()));
        self.rows(&format!("{APPEAL} appeal WHERE post = $post ORDER BY at"), fields).await
    }

    /// Says something against a decision, once; the post comes into the queue of the other moderators. Sent twice, it is
    /// said once.
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
            .person("by", act.by.as_ref())
            .time("at", act.at);
        change.create_as(RecordId::new("appeal", decision.key.as_str()), fields);
        let place = matter_id(&decision.space, MatterKind::Appeal, act.at, &decision.post);
        let fields = Fields::new()
            .record("space", &space)
            .set("kind", MatterKind::Appeal.name())
            .time("at", act.at)
            .record("post", &about);
        change.create_as(place, fields);
        self.write_once(change).await
    }

    /// A post was changed as a moderator had asked: it goes where `state` says, which is the queue unless somebody's
    /// safety is in question. What it said before stays in its history.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn change_as_asked(
        &self,
        act: &Act,
        post: &Post,
        text: &str,
        state: PostState,
    ) -> Result<Decided, StoreError> {
        let about = Kind::Post.record(post.key.clone());
        let words = Words::of(Version::standard(post_locale(post), None, text));
        let mut change = Change::new(act, "changed a post as asked", None);
        change.event("changed a post", Some(&about), Some(&post.words), &serde_json::Value::Null);
        still(&mut change, post);
        change.merge(&about, Fields::new().json("words", &words));
        change.put_post_in(post, state);
        self.arrived(act, &post.by, text, false, Some(WaitReason::Changed)).await?;
        written(self.write(change).await)
    }

    /// How many posts of a person readers see, as far as it matters whether they are new.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn published_by(&self, person: &Key) -> Result<u32, StoreError> {
        let text =
            format!("RETURN count((SELECT 1 FROM post WHERE by = $person AND state = 'published' LIMIT {NEW_UNTIL}))");
        Ok(self.row(&text, Fields::new().person("person", Some(person))).await?.unwrap_or_default())
    }

    /// Whether a person has said the same a short while ago, and how many other new people have.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn same_text(&self, person: &Key, text: &str, now: Timestamp) -> Result<(bool, usize), StoreError> {
        let query = format!(
            "SELECT words, at FROM post WHERE by = $person AND at > $since ORDER BY at DESC LIMIT {LATEST_TEXTS};
            SELECT VALUE record::id(person) FROM arrival
                WHERE digest = $digest AND at > $since AND new AND person != $person LIMIT {LATEST_TEXTS}"
        );
        let fields = Fields::new()
            .person("person", Some(person))
            .set("digest", digest(text))
            .time("since", now - SAME_TEXT_WITHIN);
        let mut answers = self.ask(&query, fields).await?;
        let said: Vec<Said> = answers.rows(0)?;
        let others: Vec<Key> = answers.rows(1)?;
        let same = bare(text);
        let is_same = |said: &Said| said.words.0.iter().any(|version| bare(&version.text()) == same);
        Ok((said.iter().any(is_same), others.len()))
    }

    /// Remembers that somebody new sent a text, or why a text waits. Readers see nothing of it.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn arrived(
        &self,
        act: &Act,
        person: &Key,
        text: &str,
        new: bool,
        why: Option<WaitReason>,
    ) -> Result<(), StoreError> {
        let digest = digest(text);
        let fields = Fields::new()
            .person("person", Some(person))
            .set("digest", digest.clone())
            .time("at", act.at)
            .set("new", new)
            .set("why", why.map(WaitReason::name));
        let fields = Fields::new().set("id", arrival_id(person, &digest)).set("fields", fields.into_value());
        self.ask("UPSERT $id CONTENT $fields", fields).await.map(drop)
    }

    /// Forgets which texts came long ago.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub(crate) async fn forget_arrivals(&self, now: Timestamp) -> Result<(), StoreError> {
        let old = now - SAME_TEXT_WITHIN * 90;
        self.ask("DELETE arrival WHERE at < $old", Fields::new().time("old", old)).await.map(drop)
    }

    /// Reads what a person writes in a space first.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the key is taken.
    pub async fn watch(
        &self,
        act: &Act,
        person: &Key,
        gate: &Gate,
        new: &NewWatch,
        until: Date,
    ) -> Result<(), StoreError> {
        let about = Kind::Person.record(person.clone());
        let mut change = Change::new(act, "began to read somebody's posts first", Some(&about));
        let fields = Fields::new()
            .person("person", Some(person))
            .record("space", &Kind::Space.record(gate.space.clone()))
            .set("words", new.words.clone())
            .set("until", until.to_string())
            .person("by", act.by.as_ref())
            .time("at", act.at);
        change.create_as(RecordId::new("watch", new.key.as_str()), fields);
        self.write_once(change).await
    }

    /// Stops reading what a person writes in a space first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn end_watch(&self, act: &Act, person: &Key, gate: &Gate) -> Result<(), StoreError> {
        let about = Kind::Person.record(person.clone());
        let mut change = Change::new(act, "stopped reading somebody's posts first", Some(&about));
        let fields = Fields::new().record("person", &about).record("space", &Kind::Space.record(gate.space.clone()));
        change.raw(
            "UPDATE watch SET ended_at = $at WHERE person = $person AND space = $space AND ended_at = NONE",
            fields,
        );
        self.write(change).await
    }

    /// Whether what a person writes in a space is read first today.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn watched(&self, person: &Key, gate: &Gate, today: Date) -> Result<Option<Watch>, StoreError> {
        let text = format!("{WATCH} AND space = $space ORDER BY until DESC LIMIT 1");
        let fields = Fields::new()
            .person("person", Some(person))
            .record("space", &Kind::Space.record(gate.space.clone()))
            .set("today", today.to_string());
        self.row(&text, fields).await
    }

    /// Where what a person writes is read first today.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn watches_of(&self, person: &Key, today: Date) -> Result<Vec<Watch>, StoreError> {
        let fields = Fields::new().person("person", Some(person)).set("today", today.to_string());
        self.rows(&format!("{WATCH} ORDER BY until"), fields).await
    }

    /// Answers that moderators give often, by title.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn saved_answers(&self) -> Result<Vec<SavedAnswer>, StoreError> {
        let text =
            "SELECT record::id(id) AS key, title, text, locale FROM saved_answer WHERE ended_at = NONE ORDER BY title";
        self.rows(text, Fields::new()).await
    }

    /// Saves an answer.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the key is taken.
    pub async fn save_answer(&self, act: &Act, new: &NewSavedAnswer) -> Result<(), StoreError> {
        let mut change = Change::new(act, "saved an answer", None);
        let fields = Fields::new()
            .set("title", new.title.clone())
            .set("text", new.text.clone())
            .set("locale", new.locale.tag())
            .person("by", act.by.as_ref())
            .time("at", act.at);
        change.create_as(RecordId::new("saved_answer", new.key.as_str()), fields);
        self.write_once(change).await
    }

    /// Takes a saved answer out of the list.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn end_saved_answer(&self, act: &Act, answer: &Key) -> Result<(), StoreError> {
        let mut change = Change::new(act, "took out a saved answer", None);
        let fields = Fields::new().set("answer", RecordId::new("saved_answer", answer.as_str()));
        change.raw("UPDATE $answer SET ended_at = $at", fields);
        self.write(change).await
    }

    /// A part of the log, the newest first: `most` lines, and whether there are more.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn log(&self, ask: &LogAsk, most: usize) -> Result<(Vec<Decision>, bool), StoreError> {
        let mut wanted = vec!["space IN $spaces"];
        let spaces: Vec<_> = ask.spaces.iter().map(|space| Kind::Space.record(space.clone())).collect();
        let mut fields = Fields::new().records("spaces", &spaces).set("most", most as i64 + 1);
        if let Some(verdict) = ask.verdict {
            wanted.push("verdict = $verdict");
            fields = fields.set("verdict", verdict.name());
        }
        if let Some(reason) = ask.reason {
            wanted.push("reason = $reason");
            fields = fields.set("reason", reason.name());
        }
        if let Some(by) = &ask.by {
            wanted.push("by = $by");
            fields = fields.person("by", Some(by));
        }
        if let Some((at, key)) = &ask.before {
            wanted.push("(at < $before OR (at = $before AND id < $before_id))");
            fields = fields.time("before", *at).set("before_id", RecordId::new("decision", key.as_str()));
        }
        let text = format!("{DECISION} decision WHERE {} ORDER BY at DESC, key DESC LIMIT $most", wanted.join(" AND "));
        let mut lines: Vec<Decision> = self.rows(&text, fields).await?;
        let more = lines.len() > most;
        lines.truncate(most);
        Ok((lines, more))
    }

    /// The decisions of a quarter, summed up over the whole site.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn quarter(&self, quarter: Quarter) -> Result<Summary, StoreError> {
        let text = "SELECT verdict, reason, of_appeal, undone, count() AS count FROM
                (SELECT verdict, reason, appeal != NONE AS of_appeal, undone_by != NONE AS undone FROM decision
                    WHERE quarter = $quarter)
                GROUP BY verdict, reason, of_appeal, undone;
            SELECT VALUE waited FROM decision WHERE quarter = $quarter AND waited != NONE AND undone_by = NONE";
        let mut answers = self.ask(text, Fields::new().set("quarter", quarter.to_string())).await?;
        let tallies: Vec<Tally> = answers.rows(0)?;
        Ok(Summary::of(&tallies, &mut answers.rows::<u32>(1)?))
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
        still(self, post);
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
    }
}

/// The quarter of a decision, by the calendar of the site.
fn quarter_of(at: Timestamp) -> Quarter {
    let zone = jiff::tz::TimeZone::get("Europe/London").unwrap_or(jiff::tz::TimeZone::UTC);
    Quarter::of(at.to_zoned(zone).date())
}

/// Lets a change happen only while the post is in the state in which it was read. Such a change meets another one, and
/// is tried again like all that do, in vain.
fn still(change: &mut Change, post: &Post) {
    let id = change.bind(record_id(&Kind::Post.record(post.key.clone())).into_value());
    let state = change.bind(Value::String(post.state.name().to_owned()));
    change.raw(
        &format!("IF ${id}.state != ${state} {{ THROW 'conflict: the post is in another state' }}"),
        Fields::new(),
    );
}

fn written(written: Result<(), StoreError>) -> Result<Decided, StoreError> {
    match written {
        Ok(()) => Ok(Decided::Done),
        Err(StoreError::Exists | StoreError::Conflict) => Ok(Decided::TooLate),
        Err(error) => Err(error),
    }
}

fn standing(writer: &Key, published: u32, counts: &[Count]) -> Standing {
    let of = |verdict| {
        let found = counts.iter().find(|count| count.writer == *writer && count.verdict == verdict);
        found.map_or(0, |count| count.count)
    };
    let (changes, hidden) = (of(Verdict::AskChange), of(Verdict::Hide));
    Standing { published, changes, hidden, put_back: of(Verdict::PutBack) }
}

#[derive(Deserialize)]
struct OfPost<T> {
    post: Key,
    #[serde(flatten)]
    of: T,
}

fn by_post<T>(rows: Vec<OfPost<T>>) -> BTreeMap<Key, Vec<T>> {
    let mut by_post = BTreeMap::<Key, Vec<T>>::new();
    for row in rows {
        by_post.entry(row.post).or_default().push(row.of);
    }
    by_post
}

/// The locale in which a post was written first.
fn post_locale(post: &Post) -> Locale {
    post.words.0.first().map_or(Locale::DEFAULT, |version| version.locale)
}

fn decision_key(post: &Key, turn: u32) -> Key {
    post.with(turn + 1)
}

fn decision_id(post: &Key, turn: u32) -> RecordId {
    RecordId::new("decision", decision_key(post, turn).as_str())
}

fn matter_id(space: &Key, kind: MatterKind, at: Timestamp, post: &Key) -> RecordId {
    let parts = vec![
        Value::String(space.to_string()),
        Value::String(kind.name().to_owned()),
        crate::values::time(at),
        Value::String(post.to_string()),
    ];
    RecordId::new("matter", Array::from(parts))
}

fn arrival_id(person: &Key, digest: &str) -> RecordId {
    RecordId::new("arrival", Array::from(vec![Value::String(person.to_string()), Value::String(digest.to_owned())]))
}

/// Two texts with the same letters have the same digest.
fn digest(text: &str) -> String {
    format!("{:x}", Sha256::digest(bare(text)))
}
