//! What becomes of topics, and of the space that they stand in: on top, open or closed, called something else, put
//! together, taken apart.

use crate::change::Change;
use crate::forum::TOPIC;
use crate::{Act, Fields, Store, StoreError};
use domain::content::{Version, Words};
use domain::forum::{Gate, Post, PostState, Topic};
use domain::moderation::Upkeep;
use domain::record::{Key, Kind, Record};
use domain::talk::{NewSplit, NewTopicState, with_title};
use serde::Deserialize;

/// At most so many topics stay on top of a space: more are no longer a top.
pub const MOST_PINNED: usize = 10;

/// At most so many topics are named that were made from posts of a topic, and so many posts of each.
const MOST_MADE: u32 = 20;
const MOST_MOVED: u32 = 200;

impl Store {
    /// The topics that stay on top of a space: all of them, since no other list has them.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn pinned_topics(&self, gate: &Gate) -> Result<Vec<Topic>, StoreError> {
        let text = format!(
            "SELECT $gate AS gate, {TOPIC} topic WHERE space = $space AND pinned = true AND opening = 'published'
                AND !merged_into ORDER BY last_at DESC"
        );
        let space = Kind::Space.record(gate.space.clone());
        let fields = Fields::new().json("gate", gate).record("space", &space);
        self.kept_rows(&text, fields).await
    }

    /// Opens or closes a topic, or leaves it only to be read.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn set_topic_state(&self, act: &Act, topic: &Key, new: &NewTopicState) -> Result<(), StoreError> {
        let record = Kind::Topic.record(topic.clone());
        let mut change = Change::new(act, "put a topic into a state", Some(&record));
        change.put_topic_in(&record, new);
        self.write(change).await
    }

    /// Keeps a topic on top of its space, or no longer. Two that come there at once may be one more than is allowed, and
    /// are both shown.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] where [`MOST_PINNED`] others are there already.
    pub async fn pin_topic(&self, act: &Act, topic: &Key, pinned: bool) -> Result<(), StoreError> {
        if pinned {
            let there = self.pinned_topics(&self.topic(topic).await?.gate).await?;
            if there.iter().filter(|one| one.key != *topic).count() >= MOST_PINNED {
                return Err(StoreError::Conflict);
            }
        }
        let record = Kind::Topic.record(topic.clone());
        let (verb, what) = match pinned {
            true => ("put a topic on top", Upkeep::TopicPinned),
            false => ("took a topic from the top", Upkeep::TopicUnpinned),
        };
        let mut change = Change::new(act, verb, Some(&record));
        change.know(Fields::new().record("topic", &record).set("pinned", pinned));
        change.note_upkeep(what, &record, Fields::new(), "space: $topic.space", "($topic.pinned ?? false) != $pinned");
        change.merge(&record, Fields::new().set("pinned", pinned));
        self.write(change).await
    }

    /// Gives a topic another title. Its key stays, and every link to it with it. The same title twice is said once.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn retitle_topic(&self, act: &Act, topic: &Topic, title: &str) -> Result<(), StoreError> {
        let before = topic.words.original().and_then(|version| version.title.clone());
        if before.as_deref() == Some(title) {
            return Ok(());
        }
        let record = Kind::Topic.record(topic.key.clone());
        let mut change = Change::new(act, "changed the title of a topic", Some(&record));
        let more = Fields::new()
            .record("space", &Kind::Space.record(topic.space.clone()))
            .set("before", before)
            .set("after", title.to_owned());
        change.note_upkeep(Upkeep::TopicRetitled, &record, more, "", "true");
        change.event("reworded", Some(&record), Some(&topic.words), &serde_json::Value::Null);
        change.merge(&record, Fields::new().json("words", &with_title(&topic.words, title)));
        self.write(change).await
    }

    /// Puts all posts of a topic behind those of another one of the same space. They get the numbers behind its last one,
    /// with the same gaps, so that no number is given twice; the old topic leads to the new one. Who followed the
    /// old one follows the new one, unless they stopped before.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] where they are one topic, stand in two spaces, or went elsewhere before.
    pub async fn merge_topics(&self, act: &Act, from: &Topic, into: &Topic) -> Result<(), StoreError> {
        let gone = from.merged_into.is_some() || into.merged_into.is_some();
        if gone || from.key == into.key || from.space != into.space || into.opening != PostState::Published {
            return Err(StoreError::Conflict);
        }
        let (record, whole) = (Kind::Topic.record(from.key.clone()), Kind::Topic.record(into.key.clone()));
        let mut change = Change::new(act, "put a topic together with another", Some(&record));
        let more =
            Fields::new().record("space", &Kind::Space.record(from.space.clone())).set("after", into.key.to_string());
        change.note_upkeep(Upkeep::TopicMerged, &record, more, "", "true");
        change.raw(
            "LET $from_now = (SELECT numbered, posts, last_at, merged_into FROM ONLY $from);
             LET $into_now = (SELECT numbered, merged_into FROM ONLY $into);
             IF $from_now.merged_into OR $into_now.merged_into { THROW 'these topics went elsewhere' };
             UPDATE post SET topic = $into, n += $into_now.numbered WHERE topic = $from RETURN NONE;
             UPDATE $into SET numbered += $from_now.numbered, posts += $from_now.posts,
                last_at = IF $from_now.last_at > last_at { $from_now.last_at } ELSE { last_at };
             UPDATE topic SET merged_into = $into,
                merged_behind = IF merged_behind != NONE { merged_behind + $into_now.numbered } ELSE { NONE }
                WHERE merged_into = $from RETURN NONE;
             UPDATE $from SET merged_into = $into, merged_behind = $into_now.numbered, posts = 0, pinned = false;
             UPDATE $space SET topics -= 1;
             INSERT IGNORE INTO follow (
                SELECT type::record('follow', [record::id(person), $into_name]) AS id, person, $into AS record, $at AS at,
                    false AS stopped
                FROM follow WHERE record = $from AND stopped = false
             ) RETURN NONE",
            Fields::new()
                .record("from", &record)
                .record("into", &whole)
                .set("into_name", whole.to_string())
                .record("space", &Kind::Space.record(from.space.clone())),
        );
        change.find(&record);
        change.find_within(&whole);
        self.write(change).await
    }

    /// Makes a topic of some posts of another one, in their order. Their old numbers stay empty.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where one of them is not in the topic, or readers do not see it;
    /// [`StoreError::Conflict`] where none would be left; [`StoreError::Exists`] where the key is taken.
    pub async fn split_topic(&self, act: &Act, topic: &Topic, new: &NewSplit) -> Result<(), StoreError> {
        let mut posts: Vec<Post> = vec![];
        for key in &new.posts {
            let post = self.post(key).await?;
            if post.state != PostState::Published || (post.topic != topic.key && post.topic != new.key) {
                return Err(StoreError::NotFound);
            }
            posts.push(post);
        }
        if posts.iter().all(|post| post.topic == new.key) {
            // The same form, sent twice.
            return Ok(());
        }
        if posts.len() >= topic.posts as usize {
            return Err(StoreError::Conflict);
        }
        posts.sort_by_key(|post| post.n);
        let (old, made) = (Kind::Topic.record(topic.key.clone()), Kind::Topic.record(new.key.clone()));
        let last = posts.iter().map(|post| post.at).max().unwrap_or(act.at);
        let mut change = Change::new(act, "made a topic from posts of another", Some(&old));
        let more =
            Fields::new().record("space", &Kind::Space.record(topic.space.clone())).set("after", new.key.to_string());
        change.note_upkeep(Upkeep::TopicSplit, &old, more, "", "true");
        let fields = Fields::new()
            .record("space", &Kind::Space.record(topic.space.clone()))
            .json("words", &new.words)
            .record("split_from", &old)
            .set("posts", posts.len() as i64)
            .set("numbered", posts.len() as i64)
            .time("last_at", last);
        change.create(&made, fields);
        let records: Vec<Record> = posts.iter().map(|post| Kind::Post.record(post.key.clone())).collect();
        change.raw(
            "FOR $place IN array::range(0, array::len($moved)) {
                LET $post = $moved[$place];
                UPDATE $post SET topic = $made, n = $place + 1;
             };
             UPDATE $old SET posts -= array::len($moved);
             UPDATE $space SET topics += 1",
            Fields::new()
                .records("moved", &records)
                .record("made", &made)
                .record("old", &old)
                .record("space", &Kind::Space.record(topic.space.clone())),
        );
        change.find(&old);
        change.find_within(&made);
        // Who spoke in what is a topic of its own now, hears what others say there.
        for post in &posts {
            change.follow(&post.by, &made);
        }
        self.write(change).await
    }

    /// The topics that were made from posts of this one, each with the posts that came from here and are still there.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn made_from(&self, topic: &Topic) -> Result<Vec<(Topic, Vec<Key>)>, StoreError> {
        let text = format!(
            "SELECT $gate AS gate, {TOPIC} topic WHERE split_from = $topic AND opening = 'published'
                ORDER BY at LIMIT $most"
        );
        let record = Kind::Topic.record(topic.key.clone());
        let fields = Fields::new().json("gate", &topic.gate).record("topic", &record).set("most", MOST_MADE);
        let made: Vec<Topic> = self.kept_rows(&text, fields).await?;
        let mut all = vec![];
        // One that came back is not somewhere else.
        for one in made.into_iter().filter(|one| one.merged_into.as_ref() != Some(&topic.key)) {
            // What was said there before it was a topic was said here.
            let text = "SELECT VALUE record::id(id) FROM post WHERE topic = $made AND n <= $most AND at <= $at";
            let record = Kind::Topic.record(one.key.clone());
            let fields = Fields::new().record("made", &record).set("most", MOST_MOVED).time("at", one.at);
            let moved = self.kept_rows(text, fields).await?;
            all.push((one, moved));
        }
        Ok(all)
    }

    /// Says who goes in and out of a space.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn set_gate(&self, act: &Act, gate: &Gate) -> Result<(), StoreError> {
        let record = Kind::Space.record(gate.space.clone());
        let mut change = Change::new(act, "said who goes into a space", Some(&record));
        change.note_rule(&record, gate.moderation);
        change.raw(
            "UPDATE $space SET reads = $reads, posts = $posts, moderation = $moderation, board = $board",
            Fields::new()
                .record("space", &record)
                .set("reads", gate.reads.name())
                .set("posts", gate.posts.name())
                .set("moderation", gate.moderation.name())
                .maybe_record("board", gate.board.clone().map(|board| Kind::Board.record(board)).as_ref()),
        );
        change.find_within(&record);
        self.write(change).await
    }

    /// Whether anybody has said anything in a space.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn has_topics(&self, space: &Key) -> Result<bool, StoreError> {
        let fields = Fields::new().record("space", &Kind::Space.record(space.clone()));
        let found: Vec<RecordRow> = self.rows("SELECT id FROM topic WHERE space = $space LIMIT 1", fields).await?;
        Ok(!found.is_empty())
    }
}

#[derive(Deserialize)]
struct RecordRow {
    #[serde(rename = "id")]
    _id: Record,
}

impl Change {
    /// Opens or closes a topic, with who did it and why.
    pub(crate) fn put_topic_in(&mut self, topic: &Record, new: &NewTopicState) {
        self.know(Fields::new().record("topic", topic).set("state", new.state.name()).json("why", &new.why));
        let why = new.why.as_ref().and_then(Words::original).map(Version::text);
        let more = Fields::new().set("words", why).set("after", new.state.name());
        let worked_out = "space: $topic.space, before: $topic.state";
        self.note_upkeep(Upkeep::TopicState, topic, more, worked_out, "$topic.state != $state");
        self.raw("UPDATE $topic SET state = $state, state_why = $why, state_by = $by, state_at = $at", Fields::new());
    }
}
