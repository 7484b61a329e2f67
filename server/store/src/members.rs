//! The members of a space: whoever has a role in it. Those who only take part are let in and taken out on the site, and leave
//! by themselves.

use crate::accounts::{grant_fields, grant_id};
use crate::change::Change;
use crate::sessions::hash;
use crate::{Act, Fields, Store, StoreError};
use domain::accounts::{Grant, Role, Scope, Whom};
use domain::moderation::Upkeep;
use domain::notices::{Happened, News};
use domain::record::{Key, Kind, Record};
use jiff::Timestamp;
use serde::Deserialize;
use surrealdb::types::RecordId;

/// How many members stand on one page.
pub const MEMBERS_A_PAGE: u32 = 50;

/// Somebody with a role in a space.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct SpaceMember {
    /// Who.
    pub person: Key,
    /// The name that others see.
    pub name: String,
    /// What they are there.
    pub role: Role,
    /// Since when.
    pub at: Timestamp,
    /// The name of who let them in; empty for the site itself.
    pub by_name: String,
}

const MEMBER: &str =
    "SELECT record::id(person) AS person, (person.name ?? '') AS name, role, at, (by.name ?? '') AS by_name FROM";

impl Store {
    /// A page of the members of a space, the latest first, and how many there are in all. Pages count from 1.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn members_of_space(&self, space: &Key, page: u32) -> Result<(Vec<SpaceMember>, u32), StoreError> {
        let text = format!(
            "{MEMBER} grant WHERE scope = $scope AND ended_at = NONE ORDER BY at DESC LIMIT $limit START $start;
            RETURN count((SELECT 1 FROM grant WHERE scope = $scope AND ended_at = NONE))"
        );
        let fields = Fields::new()
            .set("scope", Scope::Within(record(space)).to_string())
            .set("limit", MEMBERS_A_PAGE)
            .set("start", page.saturating_sub(1).saturating_mul(MEMBERS_A_PAGE));
        let mut answers = self.ask(&text, fields).await?;
        Ok((answers.rows(0)?, answers.row(1)?.unwrap_or_default()))
    }

    /// Somebody who takes part in a space as its member; nobody where they have no role there, or another one.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn member_of_space(&self, space: &Key, person: &Key) -> Result<Option<SpaceMember>, StoreError> {
        let fields = Fields::new().set("grant", grant_id(person, &membership(space)));
        self.row(&format!("{MEMBER} $grant WHERE ended_at = NONE"), fields).await
    }

    /// The people with an account whom somebody means: two where it is not clear whom.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn people_meant(&self, whom: &Whom) -> Result<Vec<Key>, StoreError> {
        match whom {
            Whom::Address(address) => {
                let text = "SELECT VALUE record::id(person) FROM $address";
                let address = RecordId::new("address", hash(address.as_str()));
                self.rows(text, Fields::new().set("address", address)).await
            }
            Whom::Name(name) => {
                let text = "SELECT VALUE record::id(id) FROM person WHERE name = $name AND guest != true LIMIT 2";
                self.rows(text, Fields::new().set("name", name.clone())).await
            }
        }
    }

    /// Makes a person a member of a space, who is told so. Who is one already stays one, since when they were.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn let_in(&self, act: &Act, space: &Key, person: &Key) -> Result<(), StoreError> {
        let grant = membership(space);
        let mut change = Change::new(act, "let somebody into a space", Some(&Kind::Person.record(person.clone())));
        change.note_member(Upkeep::MemberLetIn, space, person, "array::len($member) = 0");
        change.raw(
            "IF array::len($member) = 0 { UPSERT $grant CONTENT $grant_fields }",
            Fields::new().set("grant_fields", grant_fields(act, person, &grant).into_value()),
        );
        change.news_if("array::len($member) = 0", &news_of(Happened::LetIn, act, space, person));
        self.write(change).await
    }

    /// Takes a member out of a space, who is told so: at once, in every open session too. Twice changes nothing.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn take_out(&self, act: &Act, space: &Key, person: &Key) -> Result<(), StoreError> {
        let mut change = Change::new(act, "took somebody out of a space", Some(&Kind::Person.record(person.clone())));
        change.end_membership(Upkeep::MemberTakenOut, space, person);
        change.news_if("array::len($member) > 0", &news_of(Happened::TakenOut, act, space, person));
        self.write(change).await
    }

    /// A member leaves a space: at once, in every open session too. Twice changes nothing.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn leave_space(&self, act: &Act, space: &Key, person: &Key) -> Result<(), StoreError> {
        let mut change = Change::new(act, "left a space", Some(&Kind::Person.record(person.clone())));
        change.end_membership(Upkeep::MemberLeft, space, person);
        self.write(change).await
    }

    /// Whether somebody left a space by themselves and was not let in again.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn has_left(&self, space: &Key, person: &Key) -> Result<bool, StoreError> {
        let text = "SELECT VALUE record::id(person) FROM $grant WHERE ended_at != NONE AND ended_by = person";
        let fields = Fields::new().set("grant", grant_id(person, &membership(space)));
        Ok(self.row::<Key>(text, fields).await?.is_some())
    }
}

impl Change {
    /// Ends the membership of a person, where they have one.
    fn end_membership(&mut self, what: Upkeep, space: &Key, person: &Key) {
        self.note_member(what, space, person, "array::len($member) > 0");
        self.raw("UPDATE $member SET ended_at = $at, ended_by = $by", Fields::new());
    }

    /// Notes in the log what is done about a member, whose role in the space, where they have it now, is `$member`.
    fn note_member(&mut self, what: Upkeep, space: &Key, person: &Key, only_if: &'static str) {
        self.raw(
            "LET $member = (SELECT VALUE id FROM $grant WHERE ended_at = NONE)",
            Fields::new().set("grant", grant_id(person, &membership(space))),
        );
        let more = Fields::new().record("space", &record(space));
        self.note_upkeep(what, &Kind::Person.record(person.clone()), more, "", only_if);
    }
}

fn record(space: &Key) -> Record {
    Kind::Space.record(space.clone())
}

/// What a person hears of what was done about them. It can happen to them again, and is news again then.
fn news_of(what: Happened, act: &Act, space: &Key, person: &Key) -> News {
    News::new(what, &record(space)).to([person.clone()]).marked(format_args!("{person} {}", act.at))
}

/// The role of somebody who only takes part.
fn membership(space: &Key) -> Grant {
    Grant { role: Role::Participant, scope: Scope::Within(record(space)) }
}
