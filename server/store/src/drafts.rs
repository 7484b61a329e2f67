//! Drafts: what somebody typed and has not sent yet, or could not send. Nothing that a person typed is ever lost.

use crate::sessions::hash;
use crate::{Fields, Store, StoreError};
use domain::form::{self, FieldFault};
use jiff::Timestamp;
use serde::Deserialize;
use surrealdb::types::RecordId;

/// At most so many drafts of one owner are listed, the latest first.
const MOST_BEGUN: u32 = 50;

/// Whose draft it is, of which form, and where that form stands. There is one draft for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftPlace {
    /// A person's key, or the hash of a visitor's cookie: never anything that another could guess.
    pub owner: String,
    /// The name of the form.
    pub form: String,
    /// The address that it is sent to, without the locale.
    pub place: String,
}

impl DraftPlace {
    /// What the owner begins with for everybody who has not signed in.
    pub const VISITOR: &str = "visitor ";

    fn id(&self) -> RecordId {
        RecordId::new("draft", hash(&format!("{}\n{}\n{}", self.owner, self.form, self.place)))
    }

    /// The owner for somebody who has not signed in, from the secret in their cookie.
    pub fn visitor(secret: &str) -> String {
        format!("{}{}", Self::VISITOR, hash(secret))
    }
}

/// What was typed, and what was wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Draft {
    /// The fields as they were sent.
    pub fields: form::Fields,
    /// What was wrong, where the form was sent and refused.
    #[serde(default)]
    pub faults: Vec<FieldFault>,
}

/// A draft in the list of all that somebody has begun to write.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Begun {
    /// By what it is called in that list.
    pub key: String,
    /// The name of the form.
    pub form: String,
    /// The address that it is sent to, without the locale.
    pub place: String,
    /// The fields as they were kept.
    pub fields: form::Fields,
    /// When they were kept last.
    pub at: Timestamp,
}

impl Begun {
    /// Where it is kept, for its owner.
    pub fn place_of(&self, owner: &str) -> DraftPlace {
        DraftPlace { owner: owner.to_owned(), form: self.form.clone(), place: self.place.clone() }
    }
}

const BEGUN: &str = "SELECT record::id(id) AS key, form, place, fields, at FROM";

impl Store {
    /// All that somebody has begun to write and has not sent, the latest first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn begun(&self, owner: &str) -> Result<Vec<Begun>, StoreError> {
        let text = format!("{BEGUN} draft WHERE owner = $owner ORDER BY at DESC LIMIT $most");
        self.own_rows(&text, Fields::new().set("owner", owner.to_owned()).set("most", MOST_BEGUN)).await
    }

    /// One draft of that list; nothing where it is not this owner's.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn begun_one(&self, owner: &str, key: &str) -> Result<Option<Begun>, StoreError> {
        let text = format!("{BEGUN} $draft WHERE owner = $owner");
        let fields = Fields::new().set("owner", owner.to_owned()).set("draft", RecordId::new("draft", key));
        self.own_row(&text, fields).await
    }

    /// Keeps a draft in the place of the older one, without what says where somebody lives.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn keep_draft(&self, place: &DraftPlace, draft: &Draft, at: Timestamp) -> Result<(), StoreError> {
        let fields = Fields::new()
            .set("owner", place.owner.clone())
            .set("form", place.form.clone())
            .set("place", place.place.clone())
            .json("fields", &draft.fields.to_keep())
            .json("faults", &draft.faults)
            .time("at", at);
        let vars = Fields::new().set("draft", place.id()).set("fields", fields.into_value());
        self.ask("UPSERT $draft CONTENT $fields", vars).await.map(drop)
    }

    /// The draft of a form, if there is one.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn draft(&self, place: &DraftPlace) -> Result<Option<Draft>, StoreError> {
        self.own_row("SELECT fields, faults FROM $draft", Fields::new().set("draft", place.id())).await
    }

    /// Forgets a draft, because it was sent.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn drop_draft(&self, place: &DraftPlace) -> Result<(), StoreError> {
        self.ask("DELETE $draft", Fields::new().set("draft", place.id())).await.map(drop)
    }

    /// Takes the drafts of a form along from one place to another, with what was added to them. Who has a draft there already
    /// gets one of both, as `joined` makes it.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn move_drafts(
        &self,
        form: &str,
        (from, to): (&str, &str),
        joined: impl Fn(&form::Fields, &form::Fields) -> form::Fields,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        #[derive(Deserialize)]
        struct Row {
            owner: String,
            fields: form::Fields,
        }
        let text = "SELECT owner, fields FROM draft WHERE form = $form AND place = $place";
        let rows: Vec<Row> = self.rows(text, Fields::new().set("form", form).set("place", from)).await?;
        for Row { owner, fields } in rows {
            let place =
                |place: &str| DraftPlace { owner: owner.clone(), form: form.to_owned(), place: place.to_owned() };
            let there = self.draft(&place(to)).await?.unwrap_or_default();
            let all = Draft { fields: joined(&there.fields, &fields), faults: vec![] };
            self.keep_draft(&place(to), &all, at).await?;
            self.leave(&place(from), &place(to)).await?;
        }
        Ok(())
    }

    /// Forgets a draft that was kept in another place, where what was added to it goes too.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn leave(&self, from: &DraftPlace, to: &DraftPlace) -> Result<(), StoreError> {
        self.drop_draft(from).await?;
        self.move_attachments(from, to).await
    }

    /// Hands the drafts of a visitor to the person who they turn out to be: what was typed before signing in is still
    /// there afterwards.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn adopt_drafts(&self, visitor: &str, person: &str, at: Timestamp) -> Result<(), StoreError> {
        #[derive(Deserialize)]
        struct Row {
            form: String,
            place: String,
            #[serde(flatten)]
            draft: Draft,
        }
        let text = "SELECT form, place, fields, faults FROM draft WHERE owner = $owner";
        let rows: Vec<Row> = self.rows(text, Fields::new().set("owner", visitor)).await?;
        for Row { form, place, draft } in rows {
            let mine = DraftPlace { owner: person.to_owned(), form: form.clone(), place: place.clone() };
            self.keep_draft(&mine, &draft, at).await?;
            self.drop_draft(&DraftPlace { owner: visitor.to_owned(), form, place }).await?;
        }
        self.adopt_attachments(visitor, person).await
    }
}
