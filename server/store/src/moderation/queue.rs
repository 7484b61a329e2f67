//! What waits for moderators, with what they need to know to decide.

use super::beside::{arrival_id, digest};
use super::decisions::appeals;
use crate::forum::{GATE_OF, POST};
use crate::{Fields, Store, StoreError};
use domain::content::{Locale, Words};
use domain::forum::{Post, whole_text};
use domain::moderation::{Appeal, MatterKind, Standing, Verdict, WaitReason};
use domain::record::{Key, Kind};
use domain::safety::report::Reason;
use jiff::Timestamp;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use surrealdb::types::{Array, RecordId, Value};

/// So many things stand on one page of the queue.
pub const MATTERS_A_PAGE: usize = 20;

/// At most so many posts of a person are counted, so that counting costs the same for everybody.
const MOST_COUNTED: u32 = 20;

/// They are looked for among so many of the first posts of a writer: who sends thousands that wait does not make the queue slow.
const MOST_LOOKED_AT: u32 = 40;

/// The post before is looked for among so many.
const NEIGHBOURS: u32 = 10;

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
    /// The words of its topic; none where that is held.
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
    /// Why.
    pub reason: Reason,
    /// What they said.
    pub words: Option<String>,
    /// When.
    pub at: Timestamp,
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
    writer_reads: Option<Locale>,
}

/// What is counted and looked up for one post.
struct Beside {
    before: Option<Before>,
    turn: u32,
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
            "SELECT {GATE_OF}topic.space) AS gate, (IF topic.opening = 'held' {{ [] }} ELSE {{ topic.words }}) AS topic_words, by.locale AS writer_reads, {POST} $posts;
            SELECT record::id(post) AS post, reason, words, at FROM report
                WHERE post IN $posts AND state = 'open' AND reason != 'not-safe' ORDER BY at;
            {} WHERE post IN $posts AND decided = NONE",
            appeals()
        );
        let mut answers = self.ask(&text, Fields::new().records("posts", &posts)).await?;
        let around: Vec<Around> = answers.rows(0)?;
        let mut reports = by_post::<Reported>(answers.rows(1)?);
        let mut appeals = by_post::<Appeal>(answers.rows(2)?);
        let counts = self.counts(around.iter().map(|around| &around.post.by)).await?;
        let why = self.why(around.iter().map(|around| &around.post)).await?;
        let mut beside = self.beside(around.iter().map(|around| &around.post)).await?;
        let mut around: BTreeMap<Key, Around> = around.into_iter().map(|one| (one.post.key.clone(), one)).collect();
        let matter = |place: Place| {
            // Something that is there twice, once reported and once answered, is shown where it came first.
            let found = around.remove(&place.post)?;
            let Beside { before, turn, published } = beside.remove(&place.post)?;
            Some(Matter {
                kind: place.kind,
                since: place.at,
                standing: standing(&found.post.by, published, &counts),
                why: why.get(&found.post.key).copied(),
                topic: found.topic_words,
                before,
                writer_reads: found.writer_reads,
                turn,
                reports: reports.remove(&place.post).unwrap_or_default(),
                appeal: appeals.remove(&place.post).and_then(|appeals| appeals.into_iter().next()),
                post: found.post,
            })
        };
        Ok(places.into_iter().filter_map(matter).collect())
    }

    /// What stands before each post, how often it was decided about, and how many posts of its writer readers see. Each is
    /// asked for by itself: a question inside another one, about a value of it, is answered by reading the whole table.
    async fn beside<'a>(&self, posts: impl Iterator<Item = &'a Post>) -> Result<BTreeMap<Key, Beside>, StoreError> {
        let (mut text, mut fields, mut keys) = (String::new(), Fields::new(), vec![]);
        for (n, post) in posts.enumerate() {
            text.push_str(&format!(
                "SELECT by_name, words, n FROM (SELECT by.name AS by_name, words, n, state FROM post
                    WHERE topic = $topic{n} AND n < $n{n} ORDER BY n DESC LIMIT {NEIGHBOURS})
                    WHERE state = 'published' LIMIT 1;
                RETURN count((SELECT 1 FROM decision WHERE post = $post{n}));
                RETURN count((SELECT state FROM post WHERE by = $by{n} ORDER BY at LIMIT {MOST_LOOKED_AT})[WHERE state = 'published']);\n"
            ));
            fields = fields
                .record(&format!("topic{n}"), &Kind::Topic.record(post.topic.clone()))
                .set(&format!("n{n}"), post.n)
                .record(&format!("post{n}"), &Kind::Post.record(post.key.clone()))
                .record(&format!("by{n}"), &Kind::Person.record(post.by.clone()));
            keys.push(post.key.clone());
        }
        if keys.is_empty() {
            return Ok(BTreeMap::new());
        }
        let mut answers = self.ask(&text, fields).await?;
        let beside = keys.into_iter().enumerate().map(|(n, key)| {
            let before = answers.row(3 * n)?;
            let [turn, published] = [3 * n + 1, 3 * n + 2].map(|statement| answers.row(statement));
            let published = published?.unwrap_or(0).min(MOST_COUNTED);
            Ok((key, Beside { before, turn: turn?.unwrap_or_default(), published }))
        });
        beside.collect()
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
        // Words of a photograph or a recording may have been written down since it came.
        let texts = |post: &Post| [whole_text(&post.words, &post.attachments), whole_text(&post.words, &[])];
        let posts: Vec<(&Post, [String; 2])> =
            posts.map(|post| (post, texts(post).map(|text| digest(&text)))).collect();
        let ids =
            posts.iter().flat_map(|(post, digests)| digests.iter().map(move |digest| arrival_id(&post.by, digest)));
        let ids: Vec<_> = ids.collect();
        let text = "SELECT record::id(person) AS person, digest, why FROM $ids";
        let found: Vec<Why> = self.rows(text, Fields::new().set("ids", ids)).await?;
        let reason = |(post, digests): &(&Post, [String; 2])| {
            let of =
                |digest: &String| found.iter().find(|found| found.person == post.by && found.digest == *digest)?.why;
            Some((post.key.clone(), digests.iter().find_map(of)?))
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

pub(super) fn matter_id(space: &Key, kind: MatterKind, at: Timestamp, post: &Key) -> RecordId {
    let parts = vec![
        Value::String(space.to_string()),
        Value::String(kind.name().to_owned()),
        crate::values::time(at),
        Value::String(post.to_string()),
    ];
    RecordId::new("matter", Array::from(parts))
}
