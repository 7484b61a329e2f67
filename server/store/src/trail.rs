//! Following one voice to what changed because of it, and back.

use crate::values::MOST_AT_ONCE;
use crate::{Fields, Store, StoreError};
use domain::content::Words;
use domain::record::{Key, Kind, Record};
use domain::strategy::{Due, State};
use domain::trail::{Link, Stone, Trail, Way, goes_through};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeSet;

/// A trail is five stages long; each way takes at most this many steps.
const LONGEST_WAY: usize = 5;
/// A commitment that thousands of voices lead to still gets a page: more links than this are left out.
const MOST_LINKS: usize = 400;

const LINKS: &str = "SELECT in AS from, out AS to, by.name AS by_name, at, why FROM led_to WHERE";
const STONES: &str = "SELECT id AS record, words, at, by.name AS by_name, organisation, owner,
    IF record::tb(id) = 'post' { NONE } ELSE { state } AS state, said, due,
    priority, action, board,
    IF record::tb(id) = 'post' { state != 'published' OR topic.space.reads != 'everyone' } ELSE { false } AS veiled
    FROM $records";

#[derive(Deserialize)]
struct StoneRow {
    record: Record,
    words: Words,
    at: Option<Timestamp>,
    by_name: Option<String>,
    organisation: Option<String>,
    owner: Option<String>,
    state: Option<State>,
    said: Option<State>,
    due: Option<Due>,
    priority: Option<Record>,
    action: Option<Record>,
    board: Option<Record>,
    veiled: bool,
}

impl StoneRow {
    fn into_stone(self, today: Date) -> Stone {
        let state = match self.record.kind {
            Kind::Action => Some(domain::strategy::standing(self.said, self.due, today)),
            Kind::Progress => self.state,
            _ => None,
        };
        let by_name = match self.record.kind {
            Kind::Action => self.owner,
            Kind::Pledge => self.organisation,
            // A commitment is the organisation's word, whoever typed it in.
            Kind::Commitment => None,
            _ => self.by_name,
        };
        let home = match self.record.kind {
            Kind::Commitment => self.priority,
            Kind::Progress => self.action,
            _ => self.board,
        };
        Stone { record: self.record, words: self.words, by_name, at: self.at, state, home, veiled: self.veiled }
    }
}

impl Store {
    /// The whole trail of a record.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is no such record.
    pub async fn trail(&self, start: &Record, today: Date) -> Result<Trail, StoreError> {
        let mut links = self.follow(start, Way::Forwards).await?;
        links.extend(self.follow(start, Way::Backwards).await?);
        let mut records: BTreeSet<&Record> = links.iter().flat_map(|link| [&link.from, &link.to]).collect();
        records.insert(start);
        let fields = Fields::new().records("records", records.iter().copied());
        // Stones of one trail may be joined beside the way that was followed: a statement to the commitment that the
        // reader came to through an action. The reason of that link belongs to the trail too.
        let among = format!("{LINKS} in IN $some AND out IN $records LIMIT {MOST_LINKS}");
        let mut links: Vec<Link> = vec![];
        for some in records.iter().copied().collect::<Vec<_>>().chunks(MOST_AT_ONCE) {
            links.extend(self.rows(&among, fields.clone().records("some", some.iter().copied())).await?);
        }
        links.truncate(MOST_LINKS);
        let rows: Vec<StoneRow> = self.rows(STONES, fields).await?;
        let stones: Vec<Stone> = rows.into_iter().map(|row| row.into_stone(today)).collect();
        if !stones.iter().any(|stone| stone.record == *start) {
            return Err(StoreError::NotFound);
        }
        Ok(Trail::new(start.clone(), stones, links))
    }

    /// All links that can be reached in one way, step by step.
    async fn follow(&self, start: &Record, way: Way) -> Result<Vec<Link>, StoreError> {
        let (text, next): (String, fn(&Link) -> &Record) = match way {
            Way::Forwards => (format!("{LINKS} in IN $from LIMIT {MOST_LINKS}"), |link| &link.to),
            Way::Backwards => (format!("{LINKS} out IN $from LIMIT {MOST_LINKS}"), |link| &link.from),
        };
        let mut seen = BTreeSet::from([start.clone()]);
        let mut links: Vec<Link> = vec![];
        let mut front = vec![start.clone()];
        for _ in 0..LONGEST_WAY {
            if front.is_empty() || links.len() > MOST_LINKS {
                break;
            }
            let mut found: Vec<Link> = vec![];
            for some in front.chunks(MOST_AT_ONCE) {
                found.extend(self.rows(&text, Fields::new().records("from", some)).await?);
            }
            front = found.iter().map(next).filter(|record| seen.insert((*record).clone())).cloned().collect();
            front.retain(|record| goes_through(start, record));
            links.extend(found);
        }
        Ok(links)
    }

    /// The posts that a statement came from, or the statements of a commitment: the records one step before.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn links_to(&self, record: &Record) -> Result<Vec<Link>, StoreError> {
        self.rows(
            &format!("{LINKS} out = $record ORDER BY at LIMIT {MOST_LINKS}"),
            Fields::new().record("record", record),
        )
        .await
    }

    /// What a record led to in one step.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn links_from(&self, record: &Record) -> Result<Vec<Link>, StoreError> {
        self.rows(
            &format!("{LINKS} in = $record ORDER BY at LIMIT {MOST_LINKS}"),
            Fields::new().record("record", record),
        )
        .await
    }

    /// A post that has led to progress: the one to show a newcomer first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn voice_with_change(&self) -> Result<Option<Key>, StoreError> {
        #[derive(Deserialize)]
        struct Found {
            posts: Vec<Record>,
        }
        let text = "SELECT (SELECT VALUE id FROM array::flatten($parent.action<-led_to<-statement<-led_to<-post)
                WHERE state = 'published' AND topic.space.reads = 'everyone' ORDER BY at) AS posts,
            at FROM progress
            WHERE state IN ['done', 'checked'] ORDER BY at DESC LIMIT 20";
        let found: Vec<Found> = self.rows(text, Fields::new()).await?;
        Ok(found.into_iter().flat_map(|found| found.posts).map(|post| post.key).next())
    }
}
