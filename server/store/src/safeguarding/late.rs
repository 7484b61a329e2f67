//! Concerns that nobody looks at in time: how many there are, and who is told.

use super::cases::within;
use super::{concern_id, turn_before};
use crate::change::Change;
use crate::forum::GATE_OF;
use crate::{Act, Fields, Store, StoreError};
use domain::accounts::{EmailAddress, Person, Role, Scope};
use domain::forum::Gate;
use domain::record::Key;
use domain::safety::case::StepKind;
use jiff::Timestamp;
use serde::Deserialize;
use surrealdb::types::SurrealValue as _;

/// Late concerns are counted up to this many: nobody does something else where there are more.
pub const MOST_CONCERNS_COUNTED: u32 = 100;

/// A concern that nobody has looked at in time.
#[derive(Clone, Debug, Deserialize)]
pub struct Late {
    /// The post that it is about.
    pub post: Key,
    /// The place in which it was raised.
    pub gate: Gate,
    /// Whose post it is about.
    pub by: Key,
    /// Whether it was tried to tell somebody, and there was nobody.
    pub untold: bool,
}

/// Who was told that a concern is late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// Leads who may act on it.
    Leads,
    /// Administrators, since no lead could be reached who may act on it.
    Administrators,
    /// Nobody: neither has an address.
    Nobody,
}

impl Reached {
    const fn step(self) -> StepKind {
        match self {
            Self::Leads => StepKind::Escalated,
            Self::Administrators => StepKind::EscalatedToAdministrators,
            Self::Nobody => StepKind::EscalatedToNobody,
        }
    }
}

impl Store {
    /// How many concerns in some places came before a moment and are still new, counted up to [`MOST_CONCERNS_COUNTED`]; those
    /// about the posts of who asks do not count.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn late_concerns(&self, places: &[Scope], asks: &Key, before: Timestamp) -> Result<u32, StoreError> {
        let mut late = 0;
        for place in places {
            let (at, fields) = within(place);
            let text = format!(
                "SELECT VALUE record::id(post.by) FROM concern
                    WHERE {at} state = 'new' AND turn < $before ORDER BY turn LIMIT $limit"
            );
            // Room for those about the posts of who asks.
            let fields = fields.set("before", turn_before(before)).set("limit", 2 * MOST_CONCERNS_COUNTED);
            let writers: Vec<Key> = self.rows(&text, fields).await?;
            let others = writers.iter().filter(|by| *by != asks).count();
            late += u32::try_from(others).unwrap_or(MOST_CONCERNS_COUNTED);
        }
        Ok(late.min(MOST_CONCERNS_COUNTED))
    }

    /// The concerns that came before a moment, are still new, and were told nobody as late: those of which nobody has tried
    /// to tell first, the oldest first. At most [`MOST_CONCERNS_COUNTED`]; told of these, there may be more.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn late_concerns_untold(&self, before: Timestamp) -> Result<Vec<Late>, StoreError> {
        let text = format!(
            "SELECT record::id(post) AS post, turn, {GATE_OF}space) AS gate, record::id(post.by) AS by,
                untold_at ?? time::EPOCH AS tried, untold_at != NONE AS untold FROM concern
            WHERE state = 'new' AND turn < $before AND escalated_at = NONE ORDER BY tried, turn LIMIT $limit"
        );
        let fields = Fields::new().set("before", turn_before(before)).set("limit", MOST_CONCERNS_COUNTED);
        self.rows(&text, fields).await
    }

    /// Notes that concerns are late and who was told of each, and puts the letters that say so in the outbox: both, or
    /// neither. Where nobody could be told, that is noted once, and it is tried again.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] where another server has told of one of them meanwhile.
    pub async fn escalate_concerns(
        &self,
        act: &Act,
        late: &[(Late, Reached)],
        letters: &[(EmailAddress, String, String)],
    ) -> Result<(), StoreError> {
        let mut change = Change::new(act, "reminded safeguarding leads", None);
        for (late, reached) in late {
            let [id, what] = [concern_id(&late.post).into_value(), reached.step().name().into_value()]
                .map(|value| change.bind(value));
            let field = if *reached == Reached::Nobody { "untold_at" } else { "escalated_at" };
            change.raw(
                &format!(
                    "IF ${id}.{field} {{ THROW 'conflict: told by another server' }};
                     UPDATE ${id} SET {field} = $at;
                     CREATE concern_step SET concern = ${id}, what = ${what}, at = $at"
                ),
                Fields::new(),
            );
        }
        for (to, subject, body) in letters {
            change.post_letter(to, subject, body);
        }
        self.write(change).await?;
        self.letters_wait();
        Ok(())
    }

    /// Whether anybody is a safeguarding lead, of the whole site or of a place.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn has_safeguarding_leads(&self) -> Result<bool, StoreError> {
        let text = "RETURN count((SELECT 1 FROM grant WHERE role = $role AND ended_at = NONE LIMIT 1)) > 0";
        let there = self.row(text, Fields::new().set("role", Role::SafeguardingLead.name())).await?;
        Ok(there == Some(true))
    }

    /// Everybody who has a role, for the whole site or a place, and their address: with what they may do, so that nobody hears
    /// of what is not theirs.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn people_with_role(&self, role: Role) -> Result<Vec<(Person, Option<EmailAddress>)>, StoreError> {
        #[derive(Deserialize)]
        struct Lead {
            #[serde(flatten)]
            person: Person,
            email: Option<String>,
        }
        let text = "LET $leads = SELECT VALUE person FROM grant WHERE role = $role AND ended_at = NONE;
            SELECT record::id(id) AS key, name, locale, (preferences ?? {}) AS preferences, email,
                (SELECT role, scope FROM grant WHERE person = $parent.id AND ended_at = NONE) AS grants
            FROM array::distinct($leads)";
        let leads: Vec<Lead> = self.ask(text, Fields::new().set("role", role.name())).await?.rows(1)?;
        let with_address = |lead: Lead| (lead.person, lead.email.as_deref().and_then(EmailAddress::parse));
        Ok(leads.into_iter().map(with_address).collect())
    }
}
