//! Who helps whom. A person invites with words, a supporter accepts with them; the person ends it.

use crate::change::Change;
use crate::{Act, Fields, SessionToken, Store, StoreError, Token};
use domain::accounts::{CardPhrase, Helped, INVITATION_DAYS, Invitation, NewInvitation, Permission, Support};
use domain::record::{Key, Kind};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use surrealdb::types::RecordId;

/// How long a supporter is signed in with a person, in hours: an afternoon. Their own session lasts longer.
const BESIDE_HOURS: i64 = 12;

const SUPPORT: &str = "SELECT record::id(id) AS key, record::id(person) AS person, person.name AS person_name,
    record::id(supporter) AS supporter, supporter.name AS supporter_name, may, since, until, ended_at FROM support";

/// An invitation as it is kept.
#[derive(Deserialize)]
struct Kept {
    key: Key,
    person: Key,
    may: Vec<Permission>,
    until: Timestamp,
    expires_at: Timestamp,
    #[serde(default)]
    used_by: Option<Key>,
    #[serde(default)]
    ended_at: Option<Timestamp>,
}

impl Store {
    /// Keeps an invitation until `until`. Sent twice, it is made once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the words belong to another invitation.
    pub async fn invite_supporter(
        &self,
        act: &Act,
        new: &NewInvitation,
        until: Timestamp,
        words: &CardPhrase,
    ) -> Result<(), StoreError> {
        let id = RecordId::new("support_invitation", self.slow_hash(words).await?);
        let about = act.by.clone().map(|person| Kind::Person.record(person));
        let mut change = Change::new(act, "invited a supporter", about.as_ref());
        let fields = Fields::new()
            .set("key", new.key.to_string())
            .person("person", act.by.as_ref())
            .json("may", &new.may)
            .time("until", until)
            .time("at", act.at)
            .time("expires_at", (act.at + SignedDuration::from_hours(24 * INVITATION_DAYS)).min(until));
        change.create_as(id, fields);
        self.write_once(change).await
    }

    /// The invitations of a person that can still be accepted.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn invitations_of(&self, person: &Key, now: Timestamp) -> Result<Vec<Invitation>, StoreError> {
        let text = "SELECT key, may, until, expires_at FROM support_invitation
            WHERE person = $person AND used_at = NONE AND ended_at = NONE AND expires_at > $now ORDER BY key";
        self.rows(text, Fields::new().person("person", Some(person)).time("now", now)).await
    }

    /// Accepts an invitation, and answers whom its words let one help. Only the first to accept it does.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where the words are wrong, used, too old, taken back, or the person's own.
    pub async fn accept_invitation(&self, act: &Act, words: &CardPhrase) -> Result<Key, StoreError> {
        let id = RecordId::new("support_invitation", self.slow_hash(words).await?);
        let text = "SELECT key, record::id(person) AS person, may, until, expires_at, ended_at,
            IF used_by != NONE { record::id(used_by) } ELSE { NONE } AS used_by FROM $invitation";
        let kept: Option<Kept> = self.row(text, Fields::new().set("invitation", id.clone())).await?;
        let kept = kept.ok_or(StoreError::NotFound)?;
        let by = act.by.clone().ok_or(StoreError::NotFound)?;
        if kept.used_by.as_ref() == Some(&by) {
            return Ok(kept.person);
        }
        let open = kept.used_by.is_none() && kept.ended_at.is_none() && act.at < kept.expires_at && by != kept.person;
        if !open {
            return Err(StoreError::NotFound);
        }
        let mut change = Change::new(act, "became a supporter", Some(&Kind::Person.record(kept.person.clone())));
        let support = RecordId::new("support", kept.key.as_str());
        let fields = Fields::new()
            .person("person", Some(&kept.person))
            .person("supporter", Some(&by))
            .json("may", &kept.may)
            .time("since", act.at)
            .time("until", kept.until);
        change.create_as(support.clone(), fields);
        // Where the person takes the invitation back at the same time, what they say holds.
        change.raw(
            "UPDATE $invitation SET used_at = $at, used_by = $by;
             UPDATE $support SET ended_at = $invitation.ended_at, ended_by = $invitation.ended_by",
            Fields::new().set("invitation", id).set("support", support),
        );
        match self.write(change).await {
            Err(StoreError::Exists) => Err(StoreError::NotFound),
            done => done.map(|()| kept.person),
        }
    }

    /// Everybody who helps a person or did, the latest first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn supporters_of(&self, person: &Key) -> Result<Vec<Support>, StoreError> {
        let text = format!("{SUPPORT} WHERE person = $person ORDER BY since DESC");
        self.rows(&text, Fields::new().person("person", Some(person))).await
    }

    /// Everybody whom a supporter helps or did, the latest first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn helped_by(&self, supporter: &Key) -> Result<Vec<Support>, StoreError> {
        let text = format!("{SUPPORT} WHERE supporter = $supporter ORDER BY since DESC");
        self.rows(&text, Fields::new().person("supporter", Some(supporter))).await
    }

    /// Ends a support or takes an invitation back, by the key that both have: at once, in every open session too. Ending
    /// it twice changes nothing.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn end_support(&self, act: &Act, person: &Key, support: &Key) -> Result<(), StoreError> {
        let record = Kind::Person.record(person.clone());
        let mut change = Change::new(act, "ended support", Some(&record));
        change.raw(
            "UPDATE support SET ended_at = $at, ended_by = $by WHERE id = $support AND person = $person AND ended_at = NONE;
             UPDATE support_invitation SET ended_at = $at, ended_by = $by
                WHERE key = $key AND person = $person AND ended_at = NONE",
            Fields::new()
                .set("support", RecordId::new("support", support.as_str()))
                .set("key", support.to_string())
                .record("person", &record),
        );
        self.write(change).await
    }

    /// Begins a session of a person with their supporter beside them. It ends with the support.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn start_session_beside(&self, act: &Act, helped: &Helped) -> Result<SessionToken, StoreError> {
        let token = Token::new();
        let person = Kind::Person.record(helped.person.clone());
        let mut change = Change::new(act, "signed in with a person", Some(&person));
        let fields = Fields::new()
            .person("person", Some(&helped.person))
            .set("support", RecordId::new("support", helped.support.as_str()))
            .time("at", act.at)
            .time("expires_at", act.at + SignedDuration::from_hours(BESIDE_HOURS));
        change.create_as(RecordId::new("session", token.hash()), fields);
        self.write(change).await?;
        Ok(token)
    }
}
