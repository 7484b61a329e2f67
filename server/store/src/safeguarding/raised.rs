//! Concerns that were raised just now: the safeguarding leads who hear of them, and how.
//!
//! A lead has one notice of this kind, which moves: from a list of them one could read how many concerns came, and when.
//! Telling them is nobody's deed and leaves kept pages as they are: that these became old once more, moments after something
//! was said, would tell everybody that it was a concern.

use super::{MOST_CONCERNS_COUNTED, raised_id};
use crate::forum::GATE_OF;
use crate::letters::new_letter;
use crate::notices::notice_id;
use crate::{Fields, Store, StoreError};
use domain::accounts::EmailAddress;
use domain::forum::Gate;
use domain::notices::{Happened, News};
use domain::record::{Key, Kind};
use domain::safety::case::State;
use jiff::Timestamp;
use serde::Deserialize;
use surrealdb::types::{RecordId, Value};

/// A letter: its address, subject and body.
type Letter = (EmailAddress, String, String);

/// A concern of which no lead has been told yet.
#[derive(Clone, Debug, Deserialize)]
pub struct Raised {
    /// The post that it is about.
    pub post: Key,
    /// The place in which it was raised.
    pub gate: Gate,
    /// Whose post it is about.
    pub by: Key,
    /// How far it is: somebody may have looked at it meanwhile.
    pub state: State,
}

impl Store {
    /// The concerns of which no lead has been told yet, the oldest first. At most [`MOST_CONCERNS_COUNTED`]; told of these,
    /// there may be more.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn concerns_raised(&self) -> Result<Vec<Raised>, StoreError> {
        let text = format!(
            "SELECT record::id(id) AS post, {GATE_OF}concern.space) AS gate, record::id(concern.post.by) AS by,
                concern.state AS state, at FROM concern_raised ORDER BY at LIMIT $limit"
        );
        self.rows(&text, Fields::new().set("limit", MOST_CONCERNS_COUNTED)).await
    }

    /// Tells leads that something new waits for them, each with the letter that they get, and notes
    /// that of these concerns they were told: all, or nothing. Who was told before and has not read it is told nothing more.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] where another server has told of one of them meanwhile.
    pub async fn tell_leads(
        &self,
        at: Timestamp,
        raised: &[Raised],
        leads: &[(Key, Option<Letter>)],
    ) -> Result<(), StoreError> {
        let text = "BEGIN;
            FOR $one IN $raised {
                IF !record::exists($one) { THROW 'conflict: told by another server' };
                DELETE $one;
            };
            FOR $lead IN $leads {
                LET $news = $lead.news;
                LET $facts = $lead.facts;
                LET $notice = $lead.notice;
                LET $unread = $lead.unread;
                LET $letter = $lead.letter;
                LET $told_at = $news.at;
                LET $place_then = [$lead.person, 0 - time::micros($told_at ?? time::EPOCH), $lead.key];
                LET $notice_then = type::record('notice', $place_then);
                IF !record::exists(type::record('unread', $place_then)) {
                    DELETE $notice_then;
                    UPSERT $news CONTENT $facts;
                    UPSERT $notice SET news = $news;
                    UPSERT $unread SET news = $news;
                    INSERT INTO letter $letter RETURN NONE;
                };
            };
            COMMIT";
        let leads: Vec<Value> = leads.iter().map(|(lead, letter)| something_waits(lead, letter.as_ref(), at)).collect();
        let raised: Vec<RecordId> = raised.iter().map(|one| raised_id(&one.post)).collect();
        self.transact(text, Fields::new().set("raised", raised).set("leads", leads).into_value()).await?;
        self.letters_wait();
        Ok(())
    }

    /// A lead has looked at what waits for them. Of what comes from now on they hear again.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn saw_what_waits(&self, lead: &Key) -> Result<(), StoreError> {
        let key = waits_for(lead).key();
        let text = "LET $told_at = $news.at;
            LET $unread = type::record('unread', [$person, 0 - time::micros($told_at ?? time::EPOCH), $key]);
            DELETE $unread";
        let fields = Fields::new()
            .set("news", RecordId::new("news", key.as_str()))
            .set("person", lead.as_str())
            .set("key", key.as_str());
        self.ask(text, fields).await.map(drop)
    }
}

/// What puts the notice of a lead in the place of the one that they have read, and a letter in the outbox; nothing comes of
/// it while there is one that they have not read.
fn something_waits(lead: &Key, letter: Option<&Letter>, at: Timestamp) -> Value {
    let news = waits_for(lead);
    let key = news.key();
    let facts =
        Fields::new().set("what", news.what.name()).record("about", &news.about).records("to", []).time("at", at);
    let letter = letter.map(|(to, subject, body)| new_letter(to, subject, body, at));
    Fields::new()
        .set("person", lead.as_str())
        .set("key", key.as_str())
        .set("news", RecordId::new("news", key.as_str()))
        .set("facts", facts.into_value())
        .set("notice", notice_id("notice", lead, at, &key))
        .set("unread", notice_id("unread", lead, at, &key))
        .set("letter", letter.into_iter().collect::<Vec<_>>())
        .into_value()
}

/// What a lead is told: that something waits for them.
fn waits_for(lead: &Key) -> News {
    News::new(Happened::SomethingWaits, &Kind::Person.record(lead.clone()))
}
