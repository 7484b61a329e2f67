//! Reports of posts: a concern where somebody may not be safe, else a matter for moderators.

use super::{change, concern_id};
use crate::change::Change;
use crate::{Act, Fields, Store, StoreError};
use domain::forum::Post;
use domain::moderation::bare;
use domain::record::{Key, Kind};
use domain::safety::case::Cause;
use domain::safety::concern::{self, kinds_of};
use domain::safety::report::NewReport;
use surrealdb::types::RecordId;

impl Store {
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
