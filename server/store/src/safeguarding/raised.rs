//! Concerns that were raised just now: the safeguarding leads who hear of them, and how.
//!
//! A lead has one notice of this kind, which moves: from a list of them one could read how many concerns came, and when.

use super::{MOST_CONCERNS_COUNTED, raised_id};
use crate::change::Change;
use crate::forum::GATE_OF;
use crate::notices::notice_id;
use crate::{Act, Fields, Store, StoreError};
use domain::accounts::EmailAddress;
use domain::forum::Gate;
use domain::notices::{Happened, News};
use domain::record::{Key, Kind};
use domain::safety::case::State;
use serde::Deserialize;
use surrealdb::types::{RecordId, SurrealValue as _};

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
        act: &Act,
        raised: &[Raised],
        leads: &[(Key, Option<Letter>)],
    ) -> Result<(), StoreError> {
        let mut change = Change::new(act, "told safeguarding leads", None);
        for one in raised {
            let id = change.bind(raised_id(&one.post).into_value());
            change.raw(
                &format!("IF !record::exists(${id}) {{ THROW 'conflict: told by another server' }};\n DELETE ${id}"),
                Fields::new(),
            );
        }
        for (lead, letter) in leads {
            change.say_that_something_waits(lead, letter.as_ref());
        }
        self.write(change).await?;
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

impl Change {
    /// Puts the notice of a lead in the place of the one that they have read, and a letter in the outbox; nothing, while there
    /// is one that they have not read.
    fn say_that_something_waits(&mut self, lead: &Key, letter: Option<&Letter>) {
        let (news, at) = (waits_for(lead), self.act().at);
        let key = news.key();
        let facts =
            Fields::new().set("what", news.what.name()).record("about", &news.about).records("to", []).time("at", at);
        let place = Fields::new().set("person", lead.as_str()).set("key", key.as_str());
        let ids = ["notice", "unread"].map(|table| notice_id(table, lead, at, &key).into_value());
        let [notice, unread] = ids.map(|id| self.bind(id));
        let id = self.bind(RecordId::new("news", key.as_str()).into_value());
        let [facts, place] = [facts, place].map(|fields| self.bind(fields.into_value()));
        let letter = letter.map(|(to, subject, body)| self.bind_letter(to, subject, body));
        let post = letter.map(|[id, fields]| format!("CREATE ${id} CONTENT ${fields};")).unwrap_or_default();
        self.raw(
            &format!(
                "LET $told_at = ${id}.at;
                 LET $place_then = [${place}.person, 0 - time::micros($told_at ?? time::EPOCH), ${place}.key];
                 LET $notice_then = type::record('notice', $place_then);
                 IF !record::exists(type::record('unread', $place_then)) {{
                    DELETE $notice_then;
                    UPSERT ${id} CONTENT ${facts};
                    UPSERT ${notice} SET news = ${id};
                    UPSERT ${unread} SET news = ${id};
                    {post}
                 }}"
            ),
            Fields::new(),
        );
    }
}

/// What a lead is told: that something waits for them.
fn waits_for(lead: &Key) -> News {
    News::new(Happened::SomethingWaits, &Kind::Person.record(lead.clone()))
}
