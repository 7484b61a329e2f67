//! Spaces, topics and posts.

use crate::change::Change;
use crate::{Act, Fields, Store, StoreError};
use domain::forum::{NewPost, NewTopic, Post, Space, Topic};
use domain::record::{Key, Kind};

/// How many topics stand on one page of a space.
pub const TOPICS_A_PAGE: u32 = 20;
/// How many posts stand on one page of a topic.
pub const POSTS_A_PAGE: u32 = 25;

const SPACE: &str = "SELECT record::id(id) AS key, words, picture, number,
    count((SELECT 1 FROM topic WHERE space = $parent.id)) AS topics FROM";
const TOPIC: &str = "SELECT record::id(id) AS key, record::id(space) AS space, words, record::id(by) AS by,
    by.name AS by_name, at, posts, last_at FROM";
const POST: &str = "SELECT record::id(id) AS key, record::id(topic) AS topic, words, record::id(by) AS by,
    by.name AS by_name, at, count(->led_to) AS led_to FROM";

impl Store {
    /// All spaces in their order.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn spaces(&self) -> Result<Vec<Space>, StoreError> {
        self.rows(&format!("{SPACE} space ORDER BY number"), Fields::new()).await
    }

    /// One space.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is none.
    pub async fn space(&self, space: &Key) -> Result<Space, StoreError> {
        let fields = Fields::new().record("space", &Kind::Space.record(space.clone()));
        self.row(&format!("{SPACE} $space"), fields).await?.ok_or(StoreError::NotFound)
    }

    /// A page of the topics of a space, the liveliest first. Pages count from 1.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn topics(&self, space: &Key, page: u32) -> Result<Vec<Topic>, StoreError> {
        let text = format!("{TOPIC} topic WHERE space = $space ORDER BY last_at DESC LIMIT $limit START $start");
        let fields = Fields::new()
            .record("space", &Kind::Space.record(space.clone()))
            .set("limit", TOPICS_A_PAGE)
            .set("start", page.saturating_sub(1).saturating_mul(TOPICS_A_PAGE));
        self.rows(&text, fields).await
    }

    /// The topics of the whole forum in which somebody spoke last.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn latest_topics(&self, most: u32) -> Result<Vec<Topic>, StoreError> {
        let text = format!("{TOPIC} topic ORDER BY last_at DESC LIMIT $limit");
        self.rows(&text, Fields::new().set("limit", most)).await
    }

    /// One topic.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is none.
    pub async fn topic(&self, topic: &Key) -> Result<Topic, StoreError> {
        let fields = Fields::new().record("topic", &Kind::Topic.record(topic.clone()));
        self.row(&format!("{TOPIC} $topic"), fields).await?.ok_or(StoreError::NotFound)
    }

    /// A page of the posts of a topic, the oldest first. Pages count from 1.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn posts(&self, topic: &Key, page: u32) -> Result<Vec<Post>, StoreError> {
        let text = format!("{POST} post WHERE topic = $topic ORDER BY at LIMIT $limit START $start");
        let fields = Fields::new()
            .record("topic", &Kind::Topic.record(topic.clone()))
            .set("limit", POSTS_A_PAGE)
            .set("start", page.saturating_sub(1).saturating_mul(POSTS_A_PAGE));
        self.rows(&text, fields).await
    }

    /// The page of its topic on which a post stands, from 1.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn page_of_post(&self, post: &Post) -> Result<u32, StoreError> {
        let text = "RETURN count((SELECT 1 FROM post WHERE topic = $topic AND at < $before))";
        let fields = Fields::new().record("topic", &Kind::Topic.record(post.topic.clone())).time("before", post.at);
        let before: u32 = self.row(text, fields).await?.unwrap_or_default();
        Ok(before / POSTS_A_PAGE + 1)
    }

    /// One post.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is none.
    pub async fn post(&self, post: &Key) -> Result<Post, StoreError> {
        let fields = Fields::new().record("post", &Kind::Post.record(post.clone()));
        self.row(&format!("{POST} $post"), fields).await?.ok_or(StoreError::NotFound)
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
        change.create(&record, topic_fields(act, space, words, 0));
        self.write(change).await
    }

    /// Starts a topic with its first post, which has the topic's own key. Sent twice, it is started once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where another person's topic has the key.
    pub async fn start_topic(&self, act: &Act, space: &Key, new: &NewTopic) -> Result<(), StoreError> {
        let topic = Kind::Topic.record(new.key.clone());
        let mut change = Change::new(act, "started a topic", Some(&topic));
        change.create(&topic, topic_fields(act, space, &new.words, 1));
        let post = Kind::Post.record(new.key.clone());
        change.create(&post, Fields::new().record("topic", &topic).json("words", &new.first));
        self.write_once(change).await
    }

    /// Adds a post to a topic. Sent twice, it is added once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where another person's post has the key.
    pub async fn add_post(&self, act: &Act, topic: &Key, new: &NewPost) -> Result<(), StoreError> {
        let post = Kind::Post.record(new.key.clone());
        let topic = Kind::Topic.record(topic.clone());
        let mut change = Change::new(act, "posted", Some(&post));
        change.create(&post, Fields::new().record("topic", &topic).json("words", &new.words));
        change.raw(
            "UPDATE $topic SET posts += 1, last_at = IF $at > last_at { $at } ELSE { last_at }",
            Fields::new().record("topic", &topic),
        );
        self.write_once(change).await
    }
}

fn topic_fields(act: &Act, space: &Key, words: &domain::content::Words, posts: u32) -> Fields {
    Fields::new()
        .record("space", &Kind::Space.record(space.clone()))
        .json("words", words)
        .time("last_at", act.at)
        .set("posts", posts)
}
