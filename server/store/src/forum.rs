//! Spaces, topics and posts.

use crate::change::Change;
use crate::values::record_id;
use crate::{Act, Fields, Store, StoreError};
use domain::forum::{Gate, Help, NewPost, NewTopic, Post, PostState, Space, Topic};
use domain::notices::{Happened, News};
use domain::record::{Key, Kind, Record};
use domain::talk::Ties;
use surrealdb::types::SurrealValue as _;

/// How many topics stand on one page of a space.
pub const TOPICS_A_PAGE: u32 = 20;
/// How many posts stand on one page of a topic.
pub const POSTS_A_PAGE: u32 = 50;

const SPACE: &str = "SELECT record::id(id) AS key, words, picture, number, topics, {
        space: record::id(id), board: IF board { record::id(board) } ELSE { NONE },
        reads: reads, posts: posts, moderation: moderation
    } AS gate FROM";
/// The gate of what stands in a space, read from there. For a list of one space it is given as `$gate` instead.
pub(crate) const GATE_OF: &str = "(SELECT VALUE {
        space: record::id(id), board: IF board { record::id(board) } ELSE { NONE },
        reads: reads, posts: posts, moderation: moderation
    } FROM ONLY $parent.";
pub(crate) const TOPIC: &str = "record::id(id) AS key, record::id(space) AS space, words, record::id(by) AS by,
    by.name AS by_name, at, state, opening, posts, numbered, last_at, pinned ?? false AS pinned, state_why, state_at,
    state_by.name AS state_by_name, IF merged_into { record::id(merged_into) } ELSE { NONE } AS merged_into,
    merged_behind,
    IF split_from { record::id(split_from) } ELSE { NONE } AS split_from FROM";
pub(crate) const POST: &str = "record::id(id) AS key, record::id(topic) AS topic, n, words,
    (attachments ?? []) AS attachments, record::id(by) AS by,
    by.name AS by_name, by.guest AS by_guest, IF written_by { record::id(written_by) } ELSE { NONE } AS written_by,
    written_by.name AS written_by_name, help, state, at, count(->led_to) AS led_to,
    IF reply_to { record::id(reply_to) } ELSE { NONE } AS reply_to,
    IF reply_to.by { record::id(reply_to.by) } ELSE { NONE } AS reply_to_by, quote,
    (names ?? []).map(|$name| record::id($name)) AS names, version ?? 0 AS version, changed_at, withdrawn_at, state_before
    FROM";

impl Store {
    /// All spaces in their order.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn spaces(&self) -> Result<Vec<Space>, StoreError> {
        self.kept_rows(&format!("{SPACE} space ORDER BY number"), Fields::new()).await
    }

    /// One space.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is none.
    pub async fn space(&self, space: &Key) -> Result<Space, StoreError> {
        let fields = Fields::new().record("space", &Kind::Space.record(space.clone()));
        self.kept_row(&format!("{SPACE} $space"), fields).await?.ok_or(StoreError::NotFound)
    }

    /// A page of the topics of a space, the liveliest first, without those that stay on top. Pages count from 1.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn topics(&self, gate: &Gate, page: u32) -> Result<Vec<Topic>, StoreError> {
        let text = format!(
            "SELECT $gate AS gate, {TOPIC} topic WHERE space = $space AND opening = 'published' AND !merged_into
                AND !pinned ORDER BY last_at DESC LIMIT $limit START $start"
        );
        let fields = Fields::new()
            .json("gate", gate)
            .record("space", &Kind::Space.record(gate.space.clone()))
            .set("limit", TOPICS_A_PAGE)
            .set("start", page.saturating_sub(1).saturating_mul(TOPICS_A_PAGE));
        self.kept_rows(&text, fields).await
    }

    /// The topics of these spaces in which somebody spoke last.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn latest_topics(&self, gates: &[Gate], most: u32) -> Result<Vec<Topic>, StoreError> {
        let mut latest: Vec<Topic> = vec![];
        for gate in gates {
            let text = format!(
                "SELECT $gate AS gate, {TOPIC} topic WHERE space = $space AND opening = 'published'
                    AND !merged_into ORDER BY last_at DESC LIMIT $limit"
            );
            let space = Kind::Space.record(gate.space.clone());
            let fields = Fields::new().json("gate", gate).record("space", &space).set("limit", most);
            latest.extend(self.rows::<Topic>(&text, fields).await?);
        }
        latest.sort_by_key(|topic| std::cmp::Reverse(topic.last_at));
        latest.truncate(most as usize);
        Ok(latest)
    }

    /// One topic.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is none.
    pub async fn topic(&self, topic: &Key) -> Result<Topic, StoreError> {
        let fields = Fields::new().record("topic", &Kind::Topic.record(topic.clone()));
        let text = format!("SELECT {GATE_OF}space) AS gate, {TOPIC} $topic");
        self.kept_row(&text, fields).await?.ok_or(StoreError::NotFound)
    }

    /// A page of the posts of a topic by their numbers, in whatever state they are: who sees what is answered by
    /// [`domain::accounts::sight`]. Pages count from 1.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn posts(&self, topic: &Topic, page: u32) -> Result<Vec<Post>, StoreError> {
        let text = format!(
            "SELECT $gate AS gate, {POST} post WHERE topic = $topic AND n > $before ORDER BY n LIMIT {POSTS_A_PAGE}"
        );
        let before = page.saturating_sub(1).saturating_mul(POSTS_A_PAGE);
        let fields = Fields::new()
            .json("gate", &topic.gate)
            .record("topic", &Kind::Topic.record(topic.key.clone()))
            .set("before", before);
        // With a last number in the question, the whole rest of the topic would be read (ARCHITECTURE, known quirks).
        let mut posts: Vec<Post> = self.kept_rows(&text, fields).await?;
        posts.retain(|post| post.n - before <= POSTS_A_PAGE);
        Ok(posts)
    }

    /// One post.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is none.
    pub async fn post(&self, post: &Key) -> Result<Post, StoreError> {
        let fields = Fields::new().record("post", &Kind::Post.record(post.clone()));
        let text = format!("SELECT {GATE_OF}topic.space) AS gate, {POST} $post");
        self.row(&text, fields).await?.ok_or(StoreError::NotFound)
    }

    /// Puts a post into another state: published, hidden, taken back. What readers can count follows.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] where it is in that state already.
    pub async fn set_post_state(&self, act: &Act, post: &Post, state: PostState, verb: &str) -> Result<(), StoreError> {
        if post.state == state {
            return Err(StoreError::Conflict);
        }
        let mut change = Change::new(act, verb, Some(&Kind::Post.record(post.key.clone())));
        change.put_post_in(post, state);
        self.write(change).await
    }

    /// Adds a space.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the key is taken.
    pub async fn add_space(&self, act: &Act, space: &Space, number: u32) -> Result<(), StoreError> {
        let record = Kind::Space.record(space.key.clone());
        let mut change = Change::new(act, "added a space", Some(&record));
        let fields =
            Fields::new().json("words", &space.words).set("picture", space.picture.clone()).set("number", number);
        let fields = fields
            .maybe_record("board", space.gate.board.clone().map(|board| Kind::Board.record(board)).as_ref())
            .json("reads", &space.gate.reads)
            .json("posts", &space.gate.posts)
            .json("moderation", &space.gate.moderation);
        change.create(&record, fields);
        self.write(change).await
    }

    /// Starts a topic without posts.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the key is taken.
    pub async fn add_topic(
        &self,
        act: &Act,
        space: &Key,
        topic: &Key,
        words: &domain::content::Words,
    ) -> Result<(), StoreError> {
        let record = Kind::Topic.record(topic.clone());
        let mut change = Change::new(act, "started a topic", Some(&record));
        change.create(&record, topic_fields(act, space, words));
        change.raw("UPDATE $space SET topics += 1", Fields::new().record("space", &space_record(space)));
        self.write(change).await
    }

    /// Starts a topic with its first post, which has the topic's own key. Sent twice, it is started once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where another person's topic has the key.
    pub async fn start_topic(&self, act: &Act, space: &Key, new: &NewTopic) -> Result<(), StoreError> {
        let topic = Kind::Topic.record(new.key.clone());
        let mut change = Change::new(act, "started a topic", Some(&topic));
        let fields = topic_fields(act, space, &new.words).json("opening", &new.state);
        let by = new.of.as_ref().or(act.by.as_ref());
        change.create_as(record_id(&topic), fields.person("by", by).time("at", act.at));
        change.find_new(&topic);
        let (attachments, of, help) = (new.attachments.clone(), new.of.clone(), new.help);
        let own = NewPost::own(new.key.clone(), new.first.clone());
        let ties = Ties { names: new.names.clone(), ..Ties::default() };
        let first = NewPost { state: new.state, attachments, of, help, ties, ..own };
        change.say(&topic, &first);
        if new.state == PostState::Held {
            change.worry_more(&new.key, &new.words);
        }
        if new.state == PostState::Published {
            change.raw("UPDATE $space SET topics += 1", Fields::new().record("space", &space_record(space)));
            let news = News::new(Happened::TopicStarted, &topic);
            change.news(&match by {
                Some(voice) => news.said_by(voice),
                None => news,
            });
        }
        self.write_once(change).await
    }

    /// Adds a post to a topic. Sent twice, it is added once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where another person's post has the key.
    pub async fn add_post(&self, act: &Act, topic: &Key, new: &NewPost) -> Result<(), StoreError> {
        let post = Kind::Post.record(new.key.clone());
        let mut change = Change::new(act, "posted", Some(&post));
        change.say(&Kind::Topic.record(topic.clone()), new);
        self.write_once_together(change).await
    }
}

impl Change {
    /// Says something in a topic: the post gets the topic's next number.
    pub(crate) fn say(&mut self, topic: &Record, new: &NewPost) {
        let act = self.act().clone();
        let id = record_id(&Kind::Post.record(new.key.clone()));
        let typed_by = if new.of.is_some() { act.by.as_ref() } else { act.with.as_ref() };
        // Whoever is with a person need not remember to say so.
        let beside = act.with.is_some() && new.help == Help::Own;
        let fields = Fields::new()
            .record("topic", topic)
            .json("words", &new.words)
            .json("attachments", &Some(&new.attachments).filter(|attachments| !attachments.is_empty()))
            .person("by", new.of.as_ref().or(act.by.as_ref()))
            .person("written_by", typed_by)
            .json("help", if beside { &Help::WithSupport } else { &new.help })
            .json("state", &new.state)
            .maybe_record("reply_to", new.ties.reply_to.clone().map(|post| Kind::Post.record(post)).as_ref())
            .json("quote", &new.ties.quote)
            .named_people(&new.ties.names)
            .time("at", act.at);
        // Names of their own: a change may say something in several topics.
        let counted = self.bind(record_id(topic).into_value());
        let shown = self.bind(u32::from(new.state == PostState::Published).into_value());
        // Where the topic was put together with another one meanwhile, the words go there.
        self.raw(
            &format!(
                "LET $topic_then = (SELECT VALUE merged_into FROM ONLY ${counted}) ?? ${counted};
                 LET $topic_now = (UPDATE ONLY $topic_then SET numbered += 1, posts += ${shown},
                    last_at = IF ${shown} = 1 AND $at > last_at {{ $at }} ELSE {{ last_at }} RETURN AFTER)"
            ),
            Fields::new(),
        );
        self.create_with(id, fields, "n: $topic_now.numbered, topic: $topic_now.id");
        if new.state == PostState::Held {
            self.raw("LET $concern_space = $topic_now.space", Fields::new());
            self.worry_about(&new.key, &new.words);
            self.worry_beside(&new.key, &new.words, &new.attachments);
        }
        self.find_new(&Kind::Post.record(new.key.clone()));
        self.attach(&new.key, &new.attachments);
        let Some(voice) = new.of.clone().or_else(|| self.act().by.clone()) else { return };
        // Who speaks hears what others say to it.
        self.follow(&voice, topic);
        if new.state == PostState::Published {
            self.tell_of(&new.key, &voice, new.ties.reply_to_by.as_ref(), &new.ties.names, Self::news_of_new);
        }
    }

    /// Tells of a post that readers see from now on: those who follow, whom it answers, and whom it names.
    fn tell_of(&mut self, post: &Key, voice: &Key, answered: Option<&Key>, named: &[Key], tell: fn(&mut Self, &News)) {
        let record = Kind::Post.record(post.clone());
        let news = |what| News::new(what, &record).said_by(voice);
        tell(self, &news(Happened::Posted));
        if let Some(answered) = answered.filter(|answered| *answered != voice) {
            tell(self, &news(Happened::Replied).to([answered.clone()]));
        }
        self.tell_named(post, voice, answered, named, tell);
    }

    /// Tells those whom a post names: each once, however often its words change. Who hears that they were answered does not
    /// hear that they were named.
    pub(crate) fn tell_named(
        &mut self,
        post: &Key,
        voice: &Key,
        answered: Option<&Key>,
        named: &[Key],
        tell: fn(&mut Self, &News),
    ) {
        let post = Kind::Post.record(post.clone());
        for named in named.iter().filter(|named| *named != voice && Some(*named) != answered) {
            let news = News::new(Happened::Mentioned, &post).said_by(voice);
            tell(self, &news.to([named.clone()]).marked(named));
        }
    }

    /// Lets a change happen only while the post is in the state in which it was read. Such a change meets another one, and
    /// is tried again like all that do, in vain.
    pub(crate) fn still(&mut self, post: &Post) {
        let id = self.bind(record_id(&Kind::Post.record(post.key.clone())).into_value());
        let state = self.bind(post.state.name().into_value());
        self.raw(
            &format!("IF ${id}.state != ${state} {{ THROW 'conflict: the post is in another state' }}"),
            Fields::new(),
        );
    }

    /// The same while it also says what it said then.
    pub(crate) fn still_says(&mut self, post: &Post) {
        self.still(post);
        let id = self.bind(record_id(&Kind::Post.record(post.key.clone())).into_value());
        let version = self.bind(i64::from(post.version).into_value());
        self.raw(
            &format!("IF (${id}.version ?? 0) != ${version} {{ THROW 'conflict: the post says something else' }}"),
            Fields::new(),
        );
    }

    /// Puts a post into another state, with what is counted. Where it is held, its words (those of `post`) are a concern.
    pub(crate) fn put_post_in(&mut self, post: &Post, state: PostState) {
        if state == PostState::Held {
            let space = self.bind(record_id(&space_record(&post.gate.space)).into_value());
            self.raw(&format!("LET $concern_space = ${space}"), Fields::new());
            self.worry_about(&post.key, &post.words);
        }
        self.move_post(post, state);
    }

    /// The same for who has heard of the concern: it is what they decide. Several posts can be moved in one change.
    pub(crate) fn move_post(&mut self, post: &Post, state: PostState) {
        // Its writer took it back while it was held: it does not come to readers, whatever is decided.
        let back = post.withdrawn_at.is_some() && state == PostState::Published;
        let state = if back { PostState::Withdrawn } else { state };
        let shown = |state| i64::from(state == PostState::Published);
        let opens = post.key == post.topic;
        self.find(&Kind::Post.record(post.key.clone()));
        if opens {
            // Without its first post nobody sees the others either.
            self.find_within(&Kind::Topic.record(post.topic.clone()));
        }
        let records = [Kind::Post.record(post.key.clone()), Kind::Topic.record(post.topic.clone())];
        let [id, topic] = records.map(|record| self.bind(record_id(&record).into_value()));
        let space = self.bind(record_id(&space_record(&post.gate.space)).into_value());
        let to = Fields::new()
            .set("state", state.name())
            .set("difference", shown(state) - shown(post.state))
            .set("opens", opens)
            .time("said_at", post.at);
        let to = self.bind(to.into_value());
        // Whoever takes back the first words of a topic does not take away what others answered.
        self.raw(
            &format!(
                "LET $opens_it = ${to}.opens AND (${to}.state != 'withdrawn' OR (SELECT VALUE posts FROM ONLY ${topic}) <= 1);
                 LET $opening_then = (SELECT VALUE opening FROM ONLY ${topic});
                 UPDATE ${id} SET held_from = (IF ${to}.state != 'held' {{ NONE }}
                    ELSE IF state = 'held' {{ held_from }} ELSE {{ state }}), state = ${to}.state;
                 LET $topic_after = (UPDATE ONLY ${topic} SET posts += ${to}.difference,
                    opening = IF $opens_it {{ ${to}.state }} ELSE {{ opening }},
                    last_at = IF ${to}.difference > 0 AND ${to}.said_at > last_at {{ ${to}.said_at }} ELSE {{ last_at }}
                    RETURN AFTER);
                 LET $opened = IF $topic_after.opening = 'published' {{ 1 }} ELSE {{ 0 }};
                 LET $was_open = IF $opening_then = 'published' {{ 1 }} ELSE {{ 0 }};
                 IF $opened != $was_open {{ UPDATE ${space} SET topics += $opened - $was_open }}"
            ),
            Fields::new(),
        );
        if state == PostState::Published {
            self.tell_of(&post.key, &post.by, post.reply_to_by.as_ref(), &post.names, Self::news);
            if opens {
                let topic = Kind::Topic.record(post.topic.clone());
                self.news(&News::new(Happened::TopicStarted, &topic).said_by(&post.by));
            }
        }
    }
}

fn space_record(space: &Key) -> Record {
    Kind::Space.record(space.clone())
}

fn topic_fields(act: &Act, space: &Key, words: &domain::content::Words) -> Fields {
    Fields::new().record("space", &space_record(space)).json("words", words).time("last_at", act.at).set("posts", 0)
}
