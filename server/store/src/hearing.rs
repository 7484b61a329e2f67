//! How people want to hear, and the letters that are due to them. Addresses on envelopes are personal.

use crate::change::Change;
use crate::sessions::Token;
use crate::values::time;
use crate::{Act, Fields, Store, StoreError};
use domain::accounts::{EmailAddress, Person};
use domain::notices::{Channel, Hearing, QuietHours};
use domain::record::{Key, Kind, Record};
use domain::recorded::HearBack;
use domain::requests::Personal;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use surrealdb::types::{RecordId, Value};
use ulid::Ulid;

/// So many letters are written, or printed, at once.
const MOST_LETTERS: u32 = 50;
const HEARING: &str = "type::record('hearing', record::id(id))";

/// Somebody who may be told, and how they want to hear.
#[derive(Clone, Debug)]
pub struct Hearer {
    /// Who.
    pub person: Person,
    /// How.
    pub hearing: Hearing,
}

#[derive(Deserialize)]
struct HearerRow {
    #[serde(flatten)]
    person: Person,
    #[serde(flatten)]
    hearing: HearingRow,
}

#[derive(Deserialize)]
struct HearingRow {
    has_email: bool,
    channel: Option<Channel>,
    quiet: Option<QuietHours>,
    hear_name: Option<Personal>,
    hear_address: Option<Personal>,
}

impl From<HearingRow> for Hearing {
    fn from(row: HearingRow) -> Self {
        let usual = Self::usual(row.has_email);
        // An address may have been taken away since the person chose.
        let chosen = row.channel.filter(|channel| !channel.is_mail() || row.has_email);
        Self {
            channel: chosen.unwrap_or(usual.channel),
            quiet: row.quiet,
            name: row.hear_name,
            address: row.hear_address,
        }
    }
}

/// Somebody to whom a letter is due.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// Who, with what they may do, so that the letter tells no more than they may see.
    pub person: Person,
    /// Where e-mail goes.
    pub email: Option<EmailAddress>,
    /// Where letters on paper go.
    pub hearing: Hearing,
    /// The time since which they have not been told.
    pub since: Timestamp,
}

#[derive(Deserialize)]
struct BundleRow {
    since: Timestamp,
    person: Vec<HearerRow>,
    email: Option<String>,
}

/// A letter that goes out to a person.
#[derive(Clone, Debug)]
pub struct NewLetter<'l> {
    /// The address.
    pub to: &'l EmailAddress,
    /// The subject; nothing personal.
    pub subject: String,
    /// The text.
    pub body: String,
    /// The same as HTML.
    pub html: String,
    /// The address by which such letters are stopped.
    pub stop: String,
}

impl Change {
    /// Keeps how a person wants to hear. A letter that waits goes out at `next_at`, or not at all where they want none.
    pub(crate) fn hear(&mut self, person: &Key, hearing: &Hearing, next_at: Option<Timestamp>) {
        let text = |personal: &Option<Personal>| personal.as_ref().map(|text| text.0.clone());
        let bundle = match hearing.channel {
            Channel::OnlyHere => "DELETE $bundle",
            _ => "UPDATE $bundle SET next_at = $next_at",
        };
        let fields = Fields::new()
            .set("hearing", RecordId::new("hearing", person.as_str()))
            .set("bundle", RecordId::new("bundle", person.as_str()))
            .set("channel", hearing.channel.name())
            .json("quiet", &hearing.quiet)
            .set("letter_name", text(&hearing.name))
            .set("letter_address", text(&hearing.address))
            .set("next_at", next_at.map_or(Value::None, time));
        let text =
            "UPSERT $hearing SET channel = $channel, quiet = $quiet, name = $letter_name, address = $letter_address";
        self.raw(&format!("{text};\n{bundle}"), fields);
    }
}

impl Store {
    /// People with what they may do, and how they want to hear.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn hearers(&self, people: &[Key]) -> Result<Vec<Hearer>, StoreError> {
        let people: Vec<Record> = people.iter().map(|key| Kind::Person.record(key.clone())).collect();
        let text = format!("SELECT {} FROM $people", hearer_fields());
        let rows: Vec<HearerRow> = self.rows(&text, Fields::new().records("people", &people)).await?;
        Ok(rows.into_iter().map(|row| Hearer { person: row.person, hearing: row.hearing.into() }).collect())
    }

    /// How somebody wants to hear, and whether we have an address for e-mail.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is no such person.
    pub async fn hearing(&self, person: &Key) -> Result<(Hearing, bool), StoreError> {
        let text = format!("SELECT {} FROM $person", hearer_fields());
        let row: Option<HearerRow> = self.row(&text, Fields::new().person("person", Some(person))).await?;
        let row = row.ok_or(StoreError::NotFound)?;
        let has_email = row.hearing.has_email;
        Ok((row.hearing.into(), has_email))
    }

    /// Keeps how somebody wants to hear. A letter that waits goes out at `next_at`, or not at all where they want none.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn keep_hearing(
        &self,
        act: &Act,
        person: &Key,
        hearing: &Hearing,
        next_at: Option<Timestamp>,
    ) -> Result<(), StoreError> {
        // The event says that somebody chose, and nothing of their address.
        let mut change = Change::new(act, "chose how to hear", Some(&Kind::Person.record(person.clone())));
        change.hear(person, hearing, next_at);
        self.write(change).await
    }

    /// Keeps how somebody without an account wants to hear back, as they told a facilitator: also the language and the form
    /// of their letters.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn keep_hear_back(&self, act: &Act, person: &Key, hear: &HearBack) -> Result<(), StoreError> {
        let record = Kind::Person.record(person.clone());
        let mut change = Change::new(act, "wrote down how somebody wants to hear", Some(&record));
        change.hear(person, &hear.hearing, None);
        if let Some(locale) = hear.locale {
            change.merge(&record, Fields::new().set("locale", locale.tag()));
        }
        self.write(change).await
    }

    /// The secret by which a person stops letters without signing in, drawn the first time that it is needed.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn stop_secret(&self, person: &Key) -> Result<Token, StoreError> {
        let text = "UPSERT $id SET stop = stop ?? $new RETURN VALUE stop";
        let fields = Fields::new()
            .set("id", RecordId::new("hearing", person.as_str()))
            .set("new", Token::new().secret().to_owned());
        let secret: Option<String> = self.row(text, fields).await?;
        secret
            .and_then(|secret| Token::parse(&secret))
            .ok_or_else(|| StoreError::Corrupt("the secret for stopping letters is missing".into()))
    }

    /// Whose secret this is, with the language in which they read.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where it is nobody's.
    pub async fn person_of_stop(&self, secret: &Token) -> Result<Key, StoreError> {
        let text = "SELECT VALUE record::id(id) FROM hearing WHERE stop = $stop";
        let fields = Fields::new().set("stop", secret.secret().to_owned());
        self.row(text, fields).await?.ok_or(StoreError::NotFound)
    }

    /// Stops e-mail to a person. Who wants letters on paper keeps them.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn stop_mail(&self, person: &Key) -> Result<(), StoreError> {
        let text = "IF $hearing.channel != 'paper' {
                UPDATE $hearing SET channel = 'only-here';
                DELETE $bundle;
            }";
        let fields = Fields::new()
            .set("hearing", RecordId::new("hearing", person.as_str()))
            .set("bundle", RecordId::new("bundle", person.as_str()));
        self.ask(text, fields).await.map(drop)
    }

    /// The people to whom an e-mail is due, the longest wait first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn due_by_mail(&self, now: Timestamp) -> Result<Vec<Bundle>, StoreError> {
        let fields = Fields::new().time("now", now).time("epoch", Timestamp::UNIX_EPOCH);
        self.bundles("next_at > $epoch AND next_at <= $now ORDER BY next_at", fields).await
    }

    /// The people who wait for a letter on paper, the longest wait first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn due_on_paper(&self) -> Result<Vec<Bundle>, StoreError> {
        self.bundles("next_at = NONE ORDER BY since", Fields::new()).await
    }

    async fn bundles(&self, which: &str, fields: Fields) -> Result<Vec<Bundle>, StoreError> {
        let text = format!(
            "SELECT since, next_at, type::record('person', record::id(id)).email AS email,
                (SELECT {} FROM type::record('person', record::id($parent.id))) AS person
            FROM bundle WHERE {which} LIMIT {MOST_LETTERS}",
            hearer_fields()
        );
        let rows: Vec<BundleRow> = self.rows(&text, fields).await?;
        let bundle = |row: BundleRow| {
            let HearerRow { person, hearing } = row.person.into_iter().next()?;
            let email = row.email.as_deref().and_then(EmailAddress::parse);
            Some(Bundle { person, email, hearing: hearing.into(), since: row.since })
        };
        Ok(rows.into_iter().filter_map(bundle).collect())
    }

    /// Puts the letter of a person in the outbox, or lets it go where there is nothing to say: in one transaction, so that
    /// it goes out once.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] where another server did the same.
    pub async fn send_bundle(
        &self,
        bundle: &Bundle,
        letter: Option<&NewLetter<'_>>,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let mut fields = Fields::new().set("bundle", RecordId::new("bundle", bundle.person.key.as_str()));
        let mut create = "";
        if let Some(letter) = letter {
            create = "CREATE $letter CONTENT $fields;";
            let contents = Fields::new()
                .set("to", letter.to.as_str().to_owned())
                .set("subject", letter.subject.clone())
                .set("body", letter.body.clone())
                .set("html", letter.html.clone())
                .set("stop", letter.stop.clone())
                .set("tries", 0)
                .time("at", at)
                .time("next_at", at);
            fields = fields
                .set("letter", RecordId::new("letter", Ulid::new().to_string()))
                .set("fields", contents.into_value());
        }
        let text = format!(
            "BEGIN;
            IF !record::exists($bundle) {{ THROW 'conflict: sent by another server' }};
            DELETE $bundle;
            {create}
            COMMIT"
        );
        self.commit(&text, fields.into_value()).await?;
        self.letter_waits.notify_one();
        Ok(())
    }

    /// A letter on paper was sent to somebody, with all that had happened by a time. What happened since goes into the
    /// next one.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn sent_on_paper(&self, act: &Act, person: &Key, upto: Timestamp) -> Result<(), StoreError> {
        let mut change = Change::new(act, "sent a letter on paper", Some(&Kind::Person.record(person.clone())));
        let fields = Fields::new()
            .set("bundle", RecordId::new("bundle", person.as_str()))
            .set("person_key", person.as_str())
            .set("newest", i64::MIN)
            .set("upto_micros", 0 - upto.as_microsecond())
            .time("upto", upto + SignedDuration::from_micros(1));
        change.raw(
            "IF array::len((SELECT VALUE 1 FROM notice:[$person_key, $newest]..[$person_key, $upto_micros] LIMIT 1)) > 0 {
                UPDATE $bundle SET since = $upto WHERE next_at = NONE
            } ELSE { DELETE $bundle WHERE next_at = NONE }",
            fields,
        );
        self.write(change).await
    }
}

fn hearer_fields() -> String {
    format!(
        "record::id(id) AS key, name, locale, (guest ?? false) AS guest, (preferences ?? {{}}) AS preferences,
        (SELECT role, scope FROM grant WHERE person = $parent.id AND ended_at = NONE) AS grants,
        email != NONE AS has_email, {HEARING}.channel AS channel, {HEARING}.quiet AS quiet,
        {HEARING}.name AS hear_name, {HEARING}.address AS hear_address"
    )
}
