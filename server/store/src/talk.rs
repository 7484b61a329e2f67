//! Talking with each other: answers, "I feel the same", changed words, and how far somebody has read.

mod topics;

pub use topics::MOST_PINNED;

use crate::change::Change;
use crate::forum::POST;
use crate::recorded::Agreed;
use crate::values::MOST_AT_ONCE;
use crate::{Act, Fields, Store, StoreError};
use domain::content::Words;
use domain::forum::{Attachment, Gate, Hands, Help, Post, PostState, Topic, whole_text};
use domain::moderation::WaitReason;
use domain::record::{Key, Kind, Record};
use domain::talk::{Replaced, Speaker, can_withdraw};
use serde::Deserialize;
use std::collections::BTreeMap;
use surrealdb::types::{Array, RecordId, RecordIdKey, RecordIdKeyRange, Value};

/// Who spoke in so many of the last posts of a topic can be named in it.
const LAST_POSTS: u32 = 200;
/// Who spoke in so many of the topics in which somebody spoke last can be named where another one is started.
const LAST_TOPICS: u32 = 5;
/// At most so many answers are named below the posts of a page.
const MOST_REPLIES: u32 = 200;
/// So many numbers behind the one up to which somebody has read are looked at, so that it costs the same in each topic.
pub const MOST_UNREAD: u32 = 100;

/// A post that answers another one.
#[derive(Clone, Debug, Deserialize)]
pub struct Reply {
    /// Which.
    pub key: Key,
    /// The post that it answers.
    pub to: Key,
    /// The name of who answers.
    pub by_name: String,
}

/// Somebody, by the name that others see.
#[derive(Clone, Debug, Deserialize)]
pub struct Called {
    /// Who.
    pub key: Key,
    /// The name.
    pub name: String,
}

/// What stands round the posts of a page: read at once for all of them.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// The posts that they answer.
    pub sources: BTreeMap<Key, Post>,
    /// The posts that answer them, which readers see.
    pub replies: Vec<Reply>,
    /// The people whom they name.
    pub names: BTreeMap<Key, String>,
    /// How many people feel the same, where anybody does.
    pub same: BTreeMap<Key, u32>,
    /// With which of them the reader feels the same.
    pub mine: Vec<Key>,
    /// The consents to those that were written down; asked for where the reader may know of them.
    pub consents: BTreeMap<Key, Agreed>,
}

#[derive(Deserialize)]
struct Count {
    count: u32,
}

/// A post behind the last one that somebody has read.
#[derive(Clone, Deserialize)]
struct Behind {
    n: u32,
    state: PostState,
}

impl Store {
    /// What stands round these posts of one space, for this reader.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn around(&self, posts: &[&Post], reader: Option<&Key>) -> Result<Around, StoreError> {
        let Some(gate) = posts.first().map(|post| &post.gate) else { return Ok(Around::default()) };
        let these: Vec<Record> = posts.iter().map(|post| Kind::Post.record(post.key.clone())).collect();
        let sources = posts.iter().filter_map(|post| post.reply_to.clone()).map(|key| Kind::Post.record(key));
        let sources = self.posts_of(gate, &sources.collect::<Vec<_>>()).await?;
        let names = posts.iter().flat_map(|post| post.names.clone()).map(|key| Kind::Person.record(key));
        let names = self.people_called(&names.collect::<Vec<_>>()).await?;
        let text = "SELECT record::id(id) AS key, record::id(reply_to) AS to, by.name AS by_name, at FROM post
            WHERE reply_to IN $posts AND state = 'published' ORDER BY at LIMIT $most";
        let mut replies = vec![];
        for these in these.chunks(MOST_AT_ONCE) {
            let fields = Fields::new().records("posts", these).set("most", MOST_REPLIES);
            replies.extend(self.kept_rows(text, fields).await?);
        }
        let same = self.count_same(posts).await?;
        let mine = match reader {
            Some(reader) => self.feels_same(reader, same.keys()).await?,
            None => vec![],
        };
        Ok(Around {
            sources: sources.into_iter().map(|post| (post.key.clone(), post)).collect(),
            replies,
            names: names.into_iter().map(|person| (person.key, person.name)).collect(),
            same,
            mine,
            consents: BTreeMap::new(),
        })
    }

    async fn posts_of(&self, gate: &Gate, posts: &[Record]) -> Result<Vec<Post>, StoreError> {
        if posts.is_empty() {
            return Ok(vec![]);
        }
        let fields = Fields::new().json("gate", gate).records("posts", posts);
        self.kept_rows(&format!("SELECT $gate AS gate, {POST} $posts"), fields).await
    }

    async fn people_called(&self, people: &[Record]) -> Result<Vec<Called>, StoreError> {
        if people.is_empty() {
            return Ok(vec![]);
        }
        self.kept_rows("SELECT record::id(id) AS key, name FROM $people", Fields::new().records("people", people)).await
    }

    /// How many feel the same as each of these posts says, where anybody does.
    async fn count_same(&self, posts: &[&Post]) -> Result<BTreeMap<Key, u32>, StoreError> {
        let text = "RETURN $posts.map(|$same| (SELECT VALUE count() FROM $same GROUP ALL)[0] ?? 0)";
        let ranges: Vec<RecordId> = posts.iter().map(|post| sames_of(&post.key)).collect();
        let counts: Vec<u32> = self.kept_rows(text, Fields::new().set("posts", ranges)).await?;
        let counted = posts.iter().zip(counts).filter(|(_, count)| *count > 0);
        Ok(counted.map(|(post, count)| (post.key.clone(), count)).collect())
    }

    /// With which of these posts, with which anybody feels the same, somebody does.
    async fn feels_same(&self, person: &Key, posts: impl Iterator<Item = &Key> + Send) -> Result<Vec<Key>, StoreError> {
        let sames: Vec<RecordId> = posts.map(|post| same_id(post, person)).collect();
        if sames.is_empty() {
            return Ok(vec![]);
        }
        self.own_rows("SELECT VALUE record::id(id)[0] FROM $sames", Fields::new().set("sames", sames)).await
    }

    /// Says that a person feels the same as a post says, or no longer does. Said twice, it is said once.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn feel_same(&self, act: &Act, post: &Key, feels: bool) -> Result<(), StoreError> {
        let Some(person) = &act.by else { return Err(StoreError::NotFound) };
        let about = Kind::Post.record(post.clone());
        let verb = if feels { "felt the same" } else { "took back that they felt the same" };
        let mut change = Change::new(act, verb, Some(&about));
        if feels {
            change.create_as(same_id(post, person), Fields::new().time("at", act.at));
        } else {
            change.raw("DELETE $same", Fields::new().set("same", same_id(post, person)));
        }
        match self.write(change).await {
            Err(StoreError::Exists) => Ok(()),
            done => done,
        }
    }

    /// How many people feel the same, and at most so many of them by name.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn who_feels_same(&self, post: &Key, most: u32) -> Result<(u32, Vec<Called>), StoreError> {
        let text = "SELECT count() AS count FROM $same GROUP ALL;
            SELECT record::id(id) AS key, name FROM
                (SELECT VALUE type::record('person', record::id(id)[1]) FROM $same LIMIT $most)";
        let fields = Fields::new().set("same", sames_of(post)).set("most", most);
        let mut answers = self.ask(text, fields).await?;
        Ok((answers.row::<Count>(0)?.map_or(0, |row| row.count), answers.rows(1)?))
    }

    /// Who can be named in a topic: whoever spoke in its last posts.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn speakers(&self, topic: &Topic) -> Result<Vec<Speaker>, StoreError> {
        let text = "SELECT record::id(id) AS key, name FROM array::distinct((SELECT VALUE by FROM post
            WHERE topic = $topic AND n > $before AND state = 'published' AND by != NONE))";
        let fields = Fields::new()
            .record("topic", &Kind::Topic.record(topic.key.clone()))
            .set("before", topic.numbered.saturating_sub(LAST_POSTS));
        self.rows(text, fields).await
    }

    /// Who can be named where a topic is started: whoever can be in the topics of the space in which somebody spoke last.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn speakers_in(&self, gate: &Gate) -> Result<Vec<Speaker>, StoreError> {
        let mut speakers: Vec<Speaker> = vec![];
        for topic in self.latest_topics(std::slice::from_ref(gate), LAST_TOPICS).await? {
            let more = self.speakers(&topic).await?;
            let more: Vec<_> = more.into_iter().filter(|one| !speakers.contains(one)).collect();
            speakers.extend(more);
        }
        Ok(speakers)
    }

    /// Puts new words in the place of those of a post, which stay in its history, with whose hands typed them. `form` is the
    /// key of the form: sent twice, it is one change. `told` is how the person said it, where somebody writes it down for
    /// them. What is `taken_out` from beside them goes with the words that were there, what is `added` comes from beside the
    /// draft; `names` are all whom the post names now.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where somebody has changed the words since they were read; [`StoreError::Conflict`] where
    /// somebody has decided about the post since.
    pub async fn reword_post(
        &self,
        act: &Act,
        post: &Post,
        (words, names, taken_out, added): (&Words, &[Key], &[Key], &[Attachment]),
        state: PostState,
        form: &Key,
        told: Option<Help>,
    ) -> Result<(), StoreError> {
        let record = Kind::Post.record(post.key.clone());
        // What the post has already was made once more beside the draft by a form that was sent twice.
        let stands = |one: &Attachment| post.attachments.iter().any(|there| there.key == one.key);
        let (again, added): (Vec<_>, Vec<_>) =
            added.iter().cloned().partition(|one| stands(one) && !taken_out.contains(&one.key));
        let added = added.as_slice();
        let version = post.version + 1;
        let verb = if act.voice.is_some() { "put words right for somebody" } else { "changed their words" };
        let mut change = Change::new(act, verb, Some(&record));
        let id =
            RecordId::new("rewording", two(Value::from_t(post.key.to_string()), Value::from_t(i64::from(version))));
        change.create_as(id, Fields::new().set("form", form.to_string()).time("at", act.at));
        change.still(post);
        let gone: Vec<_> = post.attachments.iter().filter(|one| taken_out.contains(&one.key)).collect();
        let rest = serde_json::json!({
            "state": post.state,
            "version": post.version,
            "help": post.help,
            "written_by": post.written_by,
            "taken_out": gone,
            "added": added,
        });
        change.event("reworded", Some(&record), Some(&post.words), &rest);
        let fields = Fields::new().json("words", words).set("version", version).time("changed_at", act.at);
        change.merge(&record, fields.named_people(names));
        change.take_out(&post.key, taken_out);
        change.add_beside(&post.key, added);
        change.leave_behind(&again);
        if post.state == PostState::ChangeAsked {
            let stays = post.attachments.iter().filter(|one| !taken_out.contains(&one.key));
            let text = whole_text(words, stays.chain(added));
            self.arrived(act, &post.by, &text, false, Some(WaitReason::Changed)).await?;
        }
        let (help, typed_by) = post.help.after(hands(act, post, told));
        let fields =
            Fields::new().record("reworded", &record).json("help", &help).person("typed_by", typed_by.as_ref());
        change.raw("UPDATE $reworded SET help = $help, written_by = $typed_by", fields);
        // What is held is held for what it says now: changed, it is a concern again, whatever was decided before.
        if state != post.state || state == PostState::Held {
            change.put_post_in(&Post { words: words.clone(), ..post.clone() }, state);
            if state == PostState::Held {
                change.worry_beside(&post.key, words, added);
            }
        } else if state == PostState::Published {
            change.tell_named(&post.key, &post.by, post.reply_to_by.as_ref(), names, Change::news);
        }
        self.write_once(change).await
    }

    /// All that a post said before, the latest first, whoever could see it: who sees it now is answered by
    /// [`domain::accounts::sight_before`].
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn earlier_words(&self, post: &Key) -> Result<Vec<Replaced>, StoreError> {
        // The verb is how changes that a moderator had asked for were noted before their events had the state.
        let text = "SELECT at, before.rest.version ?? 0 AS version, before.words AS words, before.rest.state AS state,
                (verb = 'changed a post') AS asked, before.rest.help AS help, before.rest.written_by AS written_by,
                before.rest.taken_out ?? [] AS taken_out, array::map(before.rest.added ?? [], |$one| $one.kind) AS added
            FROM event WHERE about = $post AND before.words != NONE ORDER BY at DESC, version DESC LIMIT 50";
        let post = Kind::Post.record(post.clone());
        let mut replaced: Vec<Replaced> = self.rows(text, Fields::new().record("post", &post)).await?;
        let hands = replaced.iter().filter_map(|one| one.written_by.clone()).map(|key| Kind::Person.record(key));
        let hands = self.people_called(&hands.collect::<Vec<_>>()).await?;
        for one in &mut replaced {
            let hand = hands.iter().find(|hand| Some(&hand.key) == one.written_by.as_ref());
            one.written_by_name = hand.map(|hand| hand.name.clone());
            one.gone = one.taken_out.iter().map(|gone| gone.kind).collect();
        }
        Ok(replaced)
    }

    /// Takes a post back, its writer or somebody for them: readers see a line in its place. What is held for somebody's safety stays where
    /// it is, and looks to its writer as if it had been taken back.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] where it cannot be taken back.
    pub async fn withdraw_post(&self, act: &Act, post: &Post) -> Result<(), StoreError> {
        if !can_withdraw(post) {
            return Err(StoreError::Conflict);
        }
        let record = Kind::Post.record(post.key.clone());
        let verb = if act.voice.is_some() { "took words back for somebody" } else { "took back their words" };
        let mut change = Change::new(act, verb, Some(&record));
        change.take_back(post);
        self.write(change).await
    }

    /// Puts back what its writer took back, in the state that it had.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] where it was not taken back.
    pub async fn put_back_post(&self, act: &Act, post: &Post) -> Result<(), StoreError> {
        if post.withdrawn_at.is_none() {
            return Err(StoreError::Conflict);
        }
        let record = Kind::Post.record(post.key.clone());
        let mut change = Change::new(act, "put back their words", Some(&record));
        let fields = Fields::new().record("post", &record);
        change.raw("UPDATE $post SET withdrawn_at = NONE, state_before = NONE", fields);
        let before = post.state_before.unwrap_or_default();
        if post.state == PostState::Withdrawn && before != PostState::Withdrawn {
            change.put_post_in(&Post { withdrawn_at: None, ..post.clone() }, before);
        }
        self.write(change).await
    }

    /// Keeps how far a person has read in a topic; never less far than before. Readers see nothing of it, so it is no
    /// [`Change`].
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn mark_read(&self, person: &Key, topic: &Key, n: u32) -> Result<(), StoreError> {
        let fields = Fields::new().set("mark", mark_id(person, topic)).set("n", n);
        self.ask("UPSERT $mark SET n = math::max([n ?? 0, $n])", fields).await.map(drop)
    }

    /// How far a person has read in these topics, where they said so.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn read_marks(&self, person: &Key, topics: &[Key]) -> Result<BTreeMap<Key, u32>, StoreError> {
        #[derive(Clone, Deserialize)]
        struct Mark {
            topic: Key,
            n: u32,
        }
        let marks: Vec<RecordId> = topics.iter().map(|topic| mark_id(person, topic)).collect();
        let text = "SELECT record::id(id)[1] AS topic, n FROM $marks";
        let marks: Vec<Mark> = self.own_rows(text, Fields::new().set("marks", marks)).await?;
        Ok(marks.into_iter().map(|mark| (mark.topic, mark.n)).collect())
    }

    /// How many posts that readers see stand among the next [`MOST_UNREAD`] numbers behind this one. Numbers alone would tell of
    /// posts that nobody sees: those that wait, are held, or went to another topic.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn count_behind(&self, topic: &Key, n: u32) -> Result<u32, StoreError> {
        let text = format!("SELECT n, state FROM post WHERE topic = $topic AND n > $n ORDER BY n LIMIT {MOST_UNREAD}");
        let fields = Fields::new().record("topic", &Kind::Topic.record(topic.clone())).set("n", n);
        let behind: Vec<Behind> = self.kept_rows(&text, fields).await?;
        let is_counted = |post: &&Behind| post.state == PostState::Published && post.n - n <= MOST_UNREAD;
        Ok(behind.iter().filter(is_counted).fold(0, |count, _| count + 1))
    }

    /// The first post behind this number that readers see, with its own number.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn first_behind(&self, topic: &Key, n: u32) -> Result<Option<(Key, u32)>, StoreError> {
        #[derive(Deserialize)]
        struct Found {
            key: Key,
            n: u32,
        }
        let text = "SELECT record::id(id) AS key, n FROM post WHERE topic = $topic AND n > $n AND state = 'published'
            ORDER BY n LIMIT 1";
        let fields = Fields::new().record("topic", &Kind::Topic.record(topic.clone())).set("n", n);
        Ok(self.row::<Found>(text, fields).await?.map(|found| (found.key, found.n)))
    }
}

impl Change {
    /// Takes a post back. What is held or hidden stays where it is, and does not come to readers whatever is decided.
    pub(crate) fn take_back(&mut self, post: &Post) {
        let record = Kind::Post.record(post.key.clone());
        let at = self.act().at;
        self.merge(&record, Fields::new().time("withdrawn_at", at).json("state_before", &post.state));
        if !matches!(post.state, PostState::Held | PostState::Hidden | PostState::Withdrawn) {
            self.put_post_in(post, PostState::Withdrawn);
        }
    }
}

/// Whose hands an act has that changes the words of a post.
fn hands(act: &Act, post: &Post, told: Option<Help>) -> Hands {
    match (&act.by, &act.with) {
        (Some(by), _) if *by != post.by => Hands::For(by.clone(), told),
        (_, Some(supporter)) => Hands::Beside(supporter.clone()),
        _ => Hands::Own,
    }
}

fn two(first: Value, second: Value) -> RecordIdKey {
    RecordIdKey::Array(Array::from(vec![first, second]))
}

fn keys(first: &Key, second: &Key) -> RecordIdKey {
    two(Value::from_t(first.to_string()), Value::from_t(second.to_string()))
}

fn same_id(post: &Key, person: &Key) -> RecordId {
    RecordId::new("same", keys(post, person))
}

fn mark_id(person: &Key, topic: &Key) -> RecordId {
    RecordId::new("read_mark", keys(person, topic))
}

/// All sames of a post, as a range of ids: a key is text, which stands between nothing and a list.
fn sames_of(post: &Key) -> RecordId {
    let post = Value::from_t(post.to_string());
    let (from, until) = (two(post.clone(), Value::None), two(post, Value::Array(Array::new())));
    RecordId::new(
        "same",
        RecordIdKey::Range(Box::new(RecordIdKeyRange {
            start: std::ops::Bound::Included(from),
            end: std::ops::Bound::Excluded(until),
        })),
    )
}

#[cfg(test)]
mod tests;
