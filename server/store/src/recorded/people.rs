//! People whose words a facilitator wrote down, as those who look after the space see them.

use crate::change::Change;
use crate::forum::GATE_OF;
use crate::{Act, Fields, Store, StoreError};
use domain::content::Words;
use domain::forum::{Gate, Post};
use domain::record::{Key, Kind, Record};
use domain::recorded::ConsentWay;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use surrealdb::types::RecordId;

/// How many people stand on one page.
pub const PEOPLE_A_PAGE: u32 = 30;

/// That somebody agreed to have their words on the site, as a facilitator wrote it down.
#[derive(Clone, Debug, Deserialize)]
pub struct Agreed {
    /// The post with the words.
    pub post: Key,
    /// Whose words they are.
    pub person: Key,
    /// Who asked them.
    pub asked_by: String,
    /// How they said yes.
    pub way: ConsentWay,
    /// When.
    pub day: Date,
    /// Who wrote it down.
    pub by_name: String,
    /// When somebody noted that they no longer agree.
    #[serde(default)]
    pub withdrawn_at: Option<Timestamp>,
    /// Who noted that.
    #[serde(default)]
    pub withdrawn_by_name: Option<String>,
}

/// Somebody whose words a facilitator wrote down.
#[derive(Clone, Debug, Deserialize)]
pub struct WrittenDown {
    /// Who.
    pub person: Key,
    /// Their name.
    pub name: String,
    /// Whether they have neither an account nor a role. Whoever has one looks after themselves.
    pub guest: bool,
    /// What was written down.
    pub post: Key,
    /// That they agreed.
    pub agreed: Agreed,
    /// Its topic.
    pub topic: Key,
    /// The words of the topic, where readers see it.
    pub title: Words,
    /// The gate of its space.
    pub gate: Gate,
    /// When it was written down.
    pub at: Timestamp,
}

const AGREED: &str = "post: record::id(post), person: record::id(person), asked_by: asked_by, way: way, day: day,
    by_name: by.name ?? '', withdrawn_at: withdrawn_at, withdrawn_by_name: withdrawn_by.name";

fn written_down() -> String {
    format!(
        "SELECT record::id(person) AS person, person.name AS name, (person.guest ?? false) AS guest,
            record::id(post) AS post, record::id(post.topic) AS topic,
            IF post.topic.opening = 'published' {{ post.topic.words }} ELSE {{ [] }} AS title,
            {GATE_OF}post.topic.space) AS gate, {{ {AGREED} }} AS agreed, at FROM consent WHERE"
    )
}

impl Store {
    /// Somebody whose words were written down.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where nobody wrote anything down for them.
    pub async fn written_down(&self, person: &Key) -> Result<WrittenDown, StoreError> {
        let text = format!(
            "{} person = $person ORDER BY at LIMIT 1;
            SELECT VALUE role FROM grant WHERE person = $person AND ended_at = NONE LIMIT 1",
            written_down()
        );
        let mut answers = self.ask(&text, Fields::new().person("person", Some(person))).await?;
        let found: WrittenDown = answers.row(0)?.ok_or(StoreError::NotFound)?;
        let roles: Vec<String> = answers.rows(1)?;
        Ok(WrittenDown { guest: found.guest && roles.is_empty(), ..found })
    }

    /// A page of the people whose words were written down in these spaces, the latest first, and how many there are in all.
    /// Who has an account or a role is looked at for each by itself. Pages count from 1.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn written_down_in(&self, spaces: &[Key], page: u32) -> Result<(Vec<WrittenDown>, u32), StoreError> {
        let text = format!(
            "{} space IN $spaces ORDER BY at DESC LIMIT $limit START $start;
            RETURN count((SELECT 1 FROM consent WHERE space IN $spaces))",
            written_down()
        );
        let spaces: Vec<Record> = spaces.iter().map(|space| Kind::Space.record(space.clone())).collect();
        let fields = Fields::new()
            .records("spaces", &spaces)
            .set("limit", PEOPLE_A_PAGE)
            .set("start", page.saturating_sub(1).saturating_mul(PEOPLE_A_PAGE));
        let mut answers = self.ask(&text, fields).await?;
        Ok((answers.rows(0)?, answers.row(1)?.unwrap_or_default()))
    }

    /// The consents to these posts, of those to which somebody had to be asked.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn consents_to(&self, posts: &[Key]) -> Result<Vec<Agreed>, StoreError> {
        if posts.is_empty() {
            return Ok(vec![]);
        }
        let consents: Vec<RecordId> = posts.iter().map(consent_to).collect();
        let text = format!("SELECT VALUE {{ {AGREED} }} FROM $consents");
        self.kept_rows(&text, Fields::new().set("consents", consents)).await
    }

    /// Notes that somebody no longer agrees, and takes their words back for them, as they would themselves. Noted twice, it
    /// is noted once.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn withdraw_consent(&self, act: &Act, post: &Post) -> Result<(), StoreError> {
        let record = Kind::Post.record(post.key.clone());
        let mut change = Change::new(act, "noted that somebody no longer agrees", Some(&record));
        change.raw(
            "UPDATE $consent SET withdrawn_at = $at, withdrawn_by = $by WHERE withdrawn_at = NONE",
            Fields::new().set("consent", consent_to(&post.key)),
        );
        if post.withdrawn_at.is_none() {
            change.take_back(post);
        }
        self.write(change).await
    }
}

fn consent_to(post: &Key) -> RecordId {
    RecordId::new("consent", post.as_str())
}
