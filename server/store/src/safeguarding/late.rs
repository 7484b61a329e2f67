//! Concerns that nobody looks at in time: how many there are, and who is told.

use super::cases::within;
use super::{concern_id, turn_before};
use crate::change::Change;
use crate::forum::GATE_OF;
use crate::values::MOST_AT_ONCE;
use crate::{Act, Fields, Store, StoreError};
use domain::accounts::{EmailAddress, Grant, Person, Role, Scope};
use domain::forum::Gate;
use domain::record::{Key, Kind, Record};
use domain::safety::case::StepKind;
use jiff::Timestamp;
use serde::Deserialize;
use std::collections::HashMap;
use surrealdb::types::SurrealValue as _;

/// Late concerns are counted up to this many: nobody does something else where there are more.
pub const MOST_CONCERNS_COUNTED: u32 = 100;

/// Who has a role.
const WITH_ROLE: &str = "SELECT VALUE record::id(person) FROM grant WHERE role = $role AND ended_at = NONE";

/// What some people may do.
const GRANTS: &str =
    "SELECT record::id(person) AS person, role, scope FROM grant WHERE person IN $people AND ended_at = NONE";

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
        struct Row {
            #[serde(flatten)]
            person: Person,
            email: Option<String>,
        }
        #[derive(Deserialize)]
        struct Of {
            person: Key,
            #[serde(flatten)]
            grant: Grant,
        }
        let mut keys: Vec<Key> = self.rows(WITH_ROLE, Fields::new().set("role", role.name())).await?;
        keys.sort();
        keys.dedup();
        let text = format!(
            "SELECT record::id(id) AS key, name, locale, (preferences ?? {{}}) AS preferences, email FROM $people;
            {GRANTS}"
        );
        let mut people = vec![];
        for some in keys.chunks(MOST_AT_ONCE) {
            let records: Vec<Record> = some.iter().map(|key| Kind::Person.record(key.clone())).collect();
            let mut answers = self.ask(&text, Fields::new().records("people", &records)).await?;
            let mut grants: HashMap<Key, Vec<Grant>> = HashMap::new();
            for Of { person, grant } in answers.rows::<Of>(1)? {
                grants.entry(person).or_default().push(grant);
            }
            for Row { person, email } in answers.rows::<Row>(0)? {
                let grants = grants.remove(&person.key).unwrap_or_default();
                people.push((Person { grants, ..person }, email.as_deref().and_then(EmailAddress::parse)));
            }
        }
        Ok(people)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Place;
    use domain::accounts::Preferences;

    fn key(text: &str) -> Key {
        Key::parse(text).expect("a key")
    }

    /// A site with somebody who takes part, and so many people who are leads of two places each.
    async fn site(leads: usize) -> Store {
        let place = Place { url: "mem://".into(), login: None, namespace: "test".into() };
        let store = Store::open(&place).await.expect("a database in memory");
        let grant = |role, scope: &str| Grant { role, scope: Scope::parse(scope).expect("a scope") };
        let lead = || ["space:travel", "space:home"].map(|scope| grant(Role::SafeguardingLead, scope)).to_vec();
        let leads = (0..leads).map(|n| (format!("lead-{n:02}"), lead()));
        let others = [("amira".to_owned(), vec![grant(Role::Participant, "space:travel")])];
        for (name, grants) in leads.chain(others) {
            let (preferences, email) = (Preferences::default(), EmailAddress::parse(&format!("{name}@example.org")));
            let person = Person { key: key(&name), name, guest: false, preferences, locale: None, grants };
            store
                .add_person(&Act::of_the_site(Timestamp::UNIX_EPOCH), &person, email.as_ref())
                .await
                .expect("a person");
        }
        store
    }

    #[tokio::test]
    async fn each_of_many_leads_is_found_once_with_all_that_they_may_do() {
        let leads = site(MOST_AT_ONCE + 1).await.people_with_role(Role::SafeguardingLead).await.expect("leads");
        let found: Vec<_> = leads.iter().map(|(lead, address)| (lead.key.to_string(), address.is_some())).collect();
        let all: Vec<_> = (0..=MOST_AT_ONCE).map(|n| (format!("lead-{n:02}"), true)).collect();
        assert_eq!(found, all);
        assert!(leads.iter().all(|(lead, _)| lead.grants.len() == 2), "{leads:?}");
    }

    #[tokio::test]
    async fn whoever_is_told_of_a_concern_is_found_without_looking_at_everybody_on_the_site() {
        let store = site(2).await;
        let people = ["lead-00", "lead-01"].map(|name| Kind::Person.record(key(name)));
        let fields = Fields::new().set("role", Role::SafeguardingLead.name()).records("people", &people);
        for (question, index) in [(WITH_ROLE, "grant_role"), (GRANTS, "grant_person")] {
            let plan: Vec<serde_json::Value> =
                store.rows(&format!("EXPLAIN {question}"), fields.clone()).await.expect("a plan");
            let plan = format!("{plan:?}");
            assert!(plan.contains(index) && !plan.contains("TableScan"), "{plan}");
        }
    }
}
