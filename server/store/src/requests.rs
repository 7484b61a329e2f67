//! Requests to get something in another way, their answers and how they ended.

use crate::change::Change;
use crate::{Act, Fields, Store, StoreError};
use domain::accounts::Scope;
use domain::content::Words;
use domain::notices::{Happened, News};
use domain::record::{Key, Kind, Record};
use domain::requests::{NewAnswer, NewEnding, NewRequest, Request, forget_before};
use jiff::Timestamp;
use serde::Deserialize;
use surrealdb::types::RecordId;

/// How many requests stand on one page.
pub const REQUESTS_A_PAGE: u32 = 20;
/// A person sees so many of their own requests, the latest ones.
const MOST_OF_ONE: u32 = 50;

const REQUEST: &str = "SELECT record::id(id) AS key, about, (about.words ?? []) AS about_words, place, way, language,
    locale, details, name, reach, IF by { record::id(by) } ELSE { NONE } AS by, by.name AS by_name, at,
    (SELECT text, (by.name ?? '') AS by_name, at FROM request_answer WHERE request = $parent.id ORDER BY at) AS answers,
    (SELECT how, why, (by.name ?? '') AS by_name, at FROM request_ending WHERE request = $parent.id)[0] AS closed,
    closed_at != NONE AS is_closed,
    IF closed_at != NONE { 0 - time::micros(closed_at) } ELSE { time::micros(at) } AS turn FROM";
/// Requests about what belongs to one of these places; all of them for who answers everywhere.
const IN_PLACES: &str = "($everywhere OR place IN $places)";

/// What a request can be about, and where it belongs.
#[derive(Clone, Debug, Deserialize)]
pub struct About {
    /// Its words.
    pub words: Words,
    /// The space, board or strategy of it.
    pub place: Option<Record>,
}

impl Store {
    /// What somebody wants in another way.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where it is not there, or is nothing that can be asked for.
    pub async fn about(&self, record: &Record) -> Result<About, StoreError> {
        let place = match record.kind {
            Kind::Space | Kind::Board | Kind::Strategy => "id",
            Kind::Topic | Kind::Statement => "space",
            Kind::Priority => "strategy",
            Kind::Action => "(board ?? strategy)",
            _ => return Err(StoreError::NotFound),
        };
        let text = format!("SELECT words, {place} AS place FROM $record");
        self.row(&text, Fields::new().record("record", record)).await?.ok_or(StoreError::NotFound)
    }

    /// A page of the requests of some places: the open ones first, the oldest of them before the others; then the closed
    /// ones, the last first. Pages count from 1.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn requests(&self, places: &[Scope], page: u32) -> Result<Vec<Request>, StoreError> {
        let text =
            format!("{REQUEST} request WHERE {IN_PLACES} ORDER BY is_closed, turn, key LIMIT $limit START $start");
        let fields = within(places)
            .set("limit", REQUESTS_A_PAGE)
            .set("start", page.saturating_sub(1).saturating_mul(REQUESTS_A_PAGE));
        self.rows(&text, fields).await
    }

    /// How many requests there are in some places: all of them, and those that are open.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn count_requests(&self, places: &[Scope]) -> Result<(u32, u32), StoreError> {
        let text = format!(
            "RETURN count((SELECT 1 FROM request WHERE {IN_PLACES}));
            RETURN count((SELECT 1 FROM request WHERE {IN_PLACES} AND closed_at = NONE))"
        );
        let mut answers = self.ask(&text, within(places)).await?;
        Ok((answers.row(0)?.unwrap_or_default(), answers.row(1)?.unwrap_or_default()))
    }

    /// The requests of a person, the latest first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn requests_of(&self, person: &Key) -> Result<Vec<Request>, StoreError> {
        let text = format!("{REQUEST} request WHERE by = $person ORDER BY at DESC LIMIT {MOST_OF_ONE}");
        self.rows(&text, Fields::new().person("person", Some(person))).await
    }

    /// One request.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is none.
    pub async fn request(&self, request: &Key) -> Result<Request, StoreError> {
        let fields = Fields::new().record("request", &Kind::Request.record(request.clone()));
        self.row(&format!("{REQUEST} $request"), fields).await?.ok_or(StoreError::NotFound)
    }

    /// Asks for something in another way. Sent twice, it is asked once. The event says that somebody asked, and nothing
    /// of what they wrote.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the key is taken by another request.
    pub async fn ask_another_way(
        &self,
        act: &Act,
        about: Option<(&Record, &About)>,
        new: &NewRequest,
    ) -> Result<(), StoreError> {
        let record = Kind::Request.record(new.key.clone());
        let mut change = Change::new(act, "asked for another way", Some(&record));
        let text = |personal: &Option<domain::requests::Personal>| personal.as_ref().map(|text| text.0.clone());
        let fields = Fields::new()
            .maybe_record("about", about.map(|(record, _)| record))
            .maybe_record("place", about.and_then(|(_, about)| about.place.as_ref()))
            .set("way", new.way.name())
            .set("language", new.language.clone())
            .set("locale", new.locale.tag())
            .set("details", text(&new.details))
            .set("name", text(&new.name))
            .set("reach", text(&new.reach));
        change.create(&record, fields);
        self.write_once(change).await
    }

    /// Answers a request. Sent twice, it is answered once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the key is taken by another answer.
    pub async fn answer_request(&self, act: &Act, request: &Key, new: &NewAnswer) -> Result<(), StoreError> {
        let request = Kind::Request.record(request.clone());
        let mut change = Change::new(act, "answered a request", Some(&request));
        let fields = by(act, Fields::new().record("request", &request).set("text", new.text.clone()));
        change.create_as(RecordId::new("request_answer", new.key.as_str()), fields);
        change.news(&News::new(Happened::RequestAnswered, &request).marked(&new.key));
        self.write_once(change).await
    }

    /// Closes a request. Sent twice, it is closed once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where it was closed before, by another or in another way.
    pub async fn close_request(&self, act: &Act, request: &Key, new: &NewEnding) -> Result<(), StoreError> {
        let id = RecordId::new("request_ending", request.as_str());
        let request = Kind::Request.record(request.clone());
        let mut change = Change::new(act, "closed a request", Some(&request));
        let fields = Fields::new().record("request", &request).set("how", new.how.name()).set("why", new.why.clone());
        change.create_as(id, by(act, fields));
        change.merge(&request, Fields::new().time("closed_at", act.at));
        self.write_once(change).await
    }

    /// Forgets who asked and how to reach them, where that was needed long enough ago.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub(crate) async fn forget_who_asked(&self, now: Timestamp) -> Result<(), StoreError> {
        let text = "UPDATE request SET details = NONE, name = NONE, reach = NONE
            WHERE closed_at != NONE AND closed_at < $old AND (details ?? name ?? reach) != NONE";
        self.ask(text, Fields::new().time("old", forget_before(now))).await.map(drop)
    }
}

fn by(act: &Act, fields: Fields) -> Fields {
    fields.person("by", act.by.as_ref()).time("at", act.at)
}

fn within(scopes: &[Scope]) -> Fields {
    let places: Vec<&Record> = scopes
        .iter()
        .filter_map(|scope| match scope {
            Scope::Site => None,
            Scope::Within(record) => Some(record),
        })
        .collect();
    Fields::new().set("everywhere", scopes.contains(&Scope::Site)).records("places", places)
}
