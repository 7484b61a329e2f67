//! People, their roles, cards and addresses.

use crate::change::Change;
use crate::sessions::hash;
use crate::{Act, Fields, Store, StoreError, Token};
use argon2::{Algorithm, Argon2, Params, Version};
use domain::accounts::{CardPhrase, EmailAddress, Grant, Person, Preferences};
use domain::content::Locale;
use domain::record::{Key, Kind};
use jiff::Timestamp;
use rand::RngExt as _;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use surrealdb::types::RecordId;

/// A card that was just made: the only time that its secrets are seen.
#[derive(Debug)]
pub struct NewCard {
    /// Three words and a number.
    pub phrase: CardPhrase,
    /// What the QR code carries.
    pub code: Token,
}

/// A person in the list that an administrator sees.
#[derive(Debug, Deserialize)]
pub struct PersonRow {
    /// Which person.
    pub key: Key,
    /// The name that others see.
    pub name: String,
    /// Their roles.
    pub grants: Vec<Grant>,
    /// How many cards of theirs work.
    pub cards: u32,
}

impl NewCard {
    /// The card that a browser's secret gives for one purpose, such as the form that makes it: the same each time. So a
    /// form that is sent twice makes one card, and the page behind it can show what no database has.
    pub fn drawn_from(seed: &Token, purpose: &str) -> Self {
        let drawn = Sha256::digest(format!("card {purpose} {}", seed.secret()));
        let numbers: Vec<u32> = drawn
            .chunks_exact(4)
            .map(|bytes| bytes.iter().fold(0, |number, byte| number << 8 | u32::from(*byte)))
            .collect();
        let phrase = CardPhrase::from_numbers([numbers[0], numbers[1], numbers[2], numbers[3]]);
        Self { phrase, code: Token::drawn_from(seed, &format!("code {purpose}")) }
    }

    /// What is kept of a card, beside the slow hash of its phrase, which is its id.
    pub(crate) fn fields(&self, by: Option<&Key>, person: &Key, at: Timestamp) -> Fields {
        Fields::new().person("person", Some(person)).set("code", self.code.hash()).person("by", by).time("at", at)
    }
}

#[derive(Deserialize)]
struct Owner {
    person: Key,
}

impl Store {
    /// Adds a person. An address, where they have one, belongs to one person only.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the key or the address is taken.
    pub async fn add_person(&self, act: &Act, person: &Person, email: Option<&EmailAddress>) -> Result<(), StoreError> {
        let record = Kind::Person.record(person.key.clone());
        let mut change = Change::new(act, "added a person", Some(&record));
        let fields = Fields::new()
            .set("name", person.name.clone())
            .set("locale", person.locale.map(Locale::tag))
            .set("email", email.map(|address| address.as_str().to_owned()))
            .set("guest", person.guest)
            .json("preferences", &person.preferences)
            .time("at", act.at);
        change.create_as(RecordId::new("person", person.key.as_str()), fields);
        if let Some(address) = email {
            let id = RecordId::new("address", hash(address.as_str()));
            change.create_as(id, Fields::new().record("person", &record));
        }
        for grant in &person.grants {
            change.create_as(grant_id(&person.key, grant), grant_fields(act, &person.key, grant));
        }
        self.write(change).await
    }

    /// A person, with what they may do.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is no such person.
    pub async fn person(&self, person: &Key) -> Result<Person, StoreError> {
        let text =
            "SELECT record::id(id) AS key, name, locale, (guest ?? false) AS guest, (preferences ?? {}) AS preferences,
                (SELECT role, scope FROM grant WHERE person = $parent.id AND ended_at = NONE) AS grants
            FROM $person";
        self.row(text, Fields::new().person("person", Some(person))).await?.ok_or(StoreError::NotFound)
    }

    /// Gives a person a role. Giving it twice changes nothing.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is no such person.
    pub async fn give_role(&self, act: &Act, person: &Key, grant: &Grant) -> Result<(), StoreError> {
        if !self.person_exists(person).await? {
            return Err(StoreError::NotFound);
        }
        let mut change = Change::new(act, "gave a role", Some(&Kind::Person.record(person.clone())));
        let fields = Fields::new()
            .set("grant", grant_id(person, grant))
            .set("grant_fields", grant_fields(act, person, grant).into_value());
        change.raw("UPSERT $grant CONTENT $grant_fields", fields);
        self.write(change).await
    }

    /// Everybody, by name.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn people(&self) -> Result<Vec<PersonRow>, StoreError> {
        let text = "SELECT record::id(id) AS key, name,
                (SELECT role, scope FROM grant WHERE person = $parent.id AND ended_at = NONE) AS grants,
                count((SELECT 1 FROM card WHERE person = $parent.id AND voided_at = NONE)) AS cards
            FROM person ORDER BY name";
        self.rows(text, Fields::new()).await
    }

    /// Keeps what a person has set: the name that others see, the locale, how they like to read.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn keep_settings(
        &self,
        act: &Act,
        person: &Key,
        name: &str,
        locale: Locale,
        preferences: Preferences,
    ) -> Result<(), StoreError> {
        let record = Kind::Person.record(person.clone());
        let mut change = Change::new(act, "changed settings", Some(&record));
        let fields = Fields::new().set("name", name).set("locale", locale.tag()).json("preferences", &preferences);
        change.merge(&record, fields);
        self.write(change).await
    }

    /// Makes a card for a person. `phrase` is given for demonstration people only; otherwise it is drawn by chance.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is no such person.
    pub async fn make_card(&self, act: &Act, person: &Key, phrase: Option<CardPhrase>) -> Result<NewCard, StoreError> {
        if !self.person_exists(person).await? {
            return Err(StoreError::NotFound);
        }
        let phrase = phrase.unwrap_or_else(|| CardPhrase::from_numbers(rand::rng().random()));
        let card = NewCard { phrase, code: Token::new() };
        let id = RecordId::new("card", self.slow_hash(&card.phrase).await?);
        let mut change = Change::new(act, "made a card", Some(&Kind::Person.record(person.clone())));
        change.create_as(id, card.fields(act.by.as_ref(), person, act.at));
        self.write(change).await?;
        Ok(card)
    }

    /// Makes all cards of a person worthless, for a card that was lost.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is no such person.
    pub async fn void_cards(&self, act: &Act, person: &Key) -> Result<(), StoreError> {
        if !self.person_exists(person).await? {
            return Err(StoreError::NotFound);
        }
        let record = Kind::Person.record(person.clone());
        let mut change = Change::new(act, "made cards void", Some(&record));
        change.raw(
            "UPDATE card SET voided_at = $at, voided_by = $by WHERE person = $person AND voided_at = NONE;
             DELETE session WHERE person = $person",
            Fields::new().record("person", &record),
        );
        self.write(change).await
    }

    /// Whose card this is, by the phrase on it; nobody's, where it is wrong or void.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn person_of_card(&self, phrase: &CardPhrase) -> Result<Option<Key>, StoreError> {
        let card = RecordId::new("card", self.slow_hash(phrase).await?);
        let text = "SELECT record::id(person) AS person FROM $card WHERE voided_at = NONE";
        let owner: Option<Owner> = self.row(text, Fields::new().set("card", card)).await?;
        Ok(owner.map(|owner| owner.person))
    }

    /// Whose card this is, by its QR code.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn person_of_code(&self, code: &Token) -> Result<Option<Key>, StoreError> {
        let text = "SELECT record::id(person) AS person FROM card WHERE code = $code AND voided_at = NONE";
        let owner: Option<Owner> = self.row(text, Fields::new().set("code", code.hash())).await?;
        Ok(owner.map(|owner| owner.person))
    }

    /// What an address is kept under.
    pub fn address_hash(address: &EmailAddress) -> String {
        hash(address.as_str())
    }

    /// The slow hash of a phrase: Argon2id with 19 MiB and two passes, as OWASP's password storage cheat sheet asks
    /// for. The salt is the site's own, because the card must be found by its phrase alone.
    pub(crate) async fn slow_hash(&self, phrase: &CardPhrase) -> Result<String, StoreError> {
        self.slow_hashes(vec![phrase.clone()]).await.map(|mut hashes| hashes.remove(0))
    }

    /// The slow hashes of several phrases, one after the other: at once, they would take all memory. For the same reason only
    /// a few callers hash at a time, and the others wait.
    pub(crate) async fn slow_hashes(&self, phrases: Vec<CardPhrase>) -> Result<Vec<String>, StoreError> {
        let salt = self.card_salt().await?;
        let _turn = self.hashing.acquire().await.map_err(|error| StoreError::Unavailable(error.to_string()))?;
        let hashed = tokio::task::spawn_blocking(move || {
            let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::default());
            let hash = |phrase: CardPhrase| {
                let mut out = [0_u8; 32];
                argon.hash_password_into(phrase.as_str().as_bytes(), salt.as_bytes(), &mut out)?;
                Ok(out.iter().map(|byte| format!("{byte:02x}")).collect())
            };
            phrases.into_iter().map(hash).collect::<Result<Vec<String>, argon2::Error>>()
        });
        hashed
            .await
            .map_err(|error| StoreError::Unavailable(error.to_string()))?
            .map_err(|error| StoreError::Corrupt(error.to_string()))
    }

    /// The site's salt for cards, drawn the first time that it is needed.
    async fn card_salt(&self) -> Result<String, StoreError> {
        let text = "IF !record::exists(setting:card_salt) { CREATE setting:card_salt SET value = $new };
            RETURN setting:card_salt.value";
        let salt = self.ask(text, Fields::new().set("new", Token::new().secret().to_owned())).await?.row(1)?;
        salt.ok_or_else(|| StoreError::Corrupt("the salt of the cards is missing".into()))
    }
}

pub(crate) fn grant_id(person: &Key, grant: &Grant) -> RecordId {
    RecordId::new("grant", format!("{person} {} {}", grant.role.name(), grant.scope))
}

pub(crate) fn grant_fields(act: &Act, person: &Key, grant: &Grant) -> Fields {
    Fields::new()
        .person("person", Some(person))
        .set("role", grant.role.name())
        .set("scope", grant.scope.to_string())
        .person("by", act.by.as_ref())
        .time("at", act.at)
}
