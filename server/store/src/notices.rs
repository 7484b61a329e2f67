//! Notices: what somebody is told, read or not.

mod follows;
mod news;

pub use follows::Followed;
pub(crate) use follows::{follow_fields, follow_id};
pub use news::{Telling, Waiting};

use crate::{Fields, Store, StoreError};
use domain::accounts::{Deed, Viewer, may, safeguards_in, sight_of};
use domain::content::Words;
use domain::forum::{Gate, PostState};
use domain::notices::Happened;
use domain::record::{Key, Record};
use jiff::Timestamp;
use serde::Deserialize;
use surrealdb::types::{Array, RecordId, SurrealValue as _};

/// How many notices stand on one page.
pub const NOTICES_A_PAGE: usize = 20;
/// More unread notices than this are not counted.
pub const MOST_COUNTED: u32 = 99;
/// A letter has at most so many news; the site has the rest.
pub const MOST_IN_A_LETTER: usize = 30;

/// What shows a notice, beside the news: the words of what it is about, and of the board that it belongs to.
const SHOWN: &str = "SELECT record::id(news) AS key, news.what AS what, news.about AS about, news.at AS at,
    (news.by.name ?? '') AS by_name,
    (news.about.topic.words ?? news.about.action.words ?? news.about.words ?? []) AS words,
    (news.about.board ?? news.about.action.board) AS board,
    (news.about.board.words ?? news.about.action.board.words ?? []) AS board_words,
    news.about.action AS action, IF news.about.space { record::id(news.about.space) } ELSE { NONE } AS space,
    record::exists(news.about) AS there FROM";

/// Something that somebody has not read, with what may stand between them and it.
#[derive(Clone, Deserialize)]
struct Unread {
    what: Happened,
    /// The space, or that of a post or topic; nothing for what everybody may see.
    space: Option<Key>,
    /// How far that post is, or the first post of that topic.
    state: Option<PostState>,
    by: Option<Key>,
    there: bool,
}

impl Unread {
    fn is_seen(&self, viewer: &Viewer, gates: &[Gate]) -> bool {
        let Some(space) = &self.space else { return true };
        let gate = gates.iter().find(|gate| gate.space == *space);
        match self.what {
            // It says nothing of the space to whoever does not see it.
            Happened::TakenOut => true,
            Happened::LetIn => gate.is_some_and(|gate| may(viewer, &Deed::ReadSpace(gate.clone())).is_ok()),
            _ => gate
                .zip(self.by.as_ref())
                .is_some_and(|(gate, by)| sight_of(viewer, gate, self.state.unwrap_or_default(), by).has_words()),
        }
    }
}

/// What somebody is told.
#[derive(Clone, Debug, Deserialize)]
pub struct Notice {
    /// The news.
    pub key: Key,
    /// What happened.
    pub what: Happened,
    /// The record that shows it.
    pub about: Record,
    /// Its words, or those of the topic or action that it belongs to.
    pub words: Words,
    /// The board that it belongs to.
    pub board: Option<Record>,
    /// The words of the board.
    pub board_words: Words,
    /// The action, for progress.
    pub action: Option<Record>,
    /// The space, for a topic.
    pub space: Option<Key>,
    /// The name of whose deed or words it is.
    pub by_name: String,
    /// When.
    pub at: Timestamp,
    /// Whether what it is about is still there.
    pub there: bool,
}

/// Where a page of notices begins: behind this one. Pages do not shift when more news come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeCursor {
    /// When it happened, in microseconds.
    pub micros: i64,
    /// The news.
    pub key: Key,
}

impl NoticeCursor {
    /// The place of a notice.
    pub fn of(notice: &Notice) -> Self {
        Self { micros: notice.at.as_microsecond(), key: notice.key.clone() }
    }

    /// Reads `micros-key`; `None` where it is not one.
    pub fn parse(text: &str) -> Option<Self> {
        let (micros, key) = text.split_once('-')?;
        Some(Self { micros: micros.parse().ok()?, key: Key::parse(key)? })
    }
}

impl std::fmt::Display for NoticeCursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.micros, self.key)
    }
}

/// Which notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Those that the person has not read.
    Unread,
    /// Those that they have.
    Read,
}

/// Whether somebody is told that something waits for a safeguarding lead, who has one notice of this kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhatWaits {
    /// They are that lead, and nobody sits beside them.
    Told,
    /// They read for the lead or sit beside them, or the role has ended. What they see and do is the same while something
    /// waits.
    Untold,
}

impl WhatWaits {
    /// What a viewer is told of what waits for this person.
    pub fn told_to(viewer: &Viewer, lead: &Key) -> Self {
        if viewer.is(lead) && !safeguards_in(viewer).is_empty() { Self::Told } else { Self::Untold }
    }

    fn lets_through(self, what: Happened) -> bool {
        self == Self::Told || what != Happened::SomethingWaits
    }
}

impl Store {
    /// How many notices somebody has not read and can see; [`MOST_COUNTED`] and one more stand for all larger numbers. A post
    /// that was hidden or held since counts for nobody who does not see it: a number would tell of it.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn count_unread(&self, viewer: &Viewer) -> Result<u32, StoreError> {
        let Some(person) = viewer.person() else { return Ok(0) };
        let text = format!(
            "SELECT news.what AS what, record::exists(news.about) AS there,
                (IF !record::exists(news.about) {{ NONE }}
                 ELSE IF record::tb(news.about) = 'post' {{ record::id(news.about.topic.space) }}
                 ELSE IF record::tb(news.about) = 'topic' {{ record::id(news.about.space) }}
                 ELSE IF record::tb(news.about) = 'space' {{ record::id(news.about) }}) AS space,
                (IF record::tb(news.about) = 'topic' {{ news.about.opening }}
                 ELSE IF record::tb(news.about) = 'post' {{ news.about.state }}) AS state,
                (IF news.about.by {{ record::id(news.about.by) }}) AS by
            FROM unread:[$person, $first]..[$person, $last] LIMIT {}",
            MOST_COUNTED + 2
        );
        let mut unread: Vec<Unread> = self.own_rows(&text, whole_range(&person.key)).await?;
        // One more is read than tells that there are too many to count, since one may be left out here.
        let waits = WhatWaits::told_to(viewer, &person.key);
        unread.retain(|one| waits.lets_through(one.what));
        if unread.len() > MOST_COUNTED as usize {
            return Ok(MOST_COUNTED + 1);
        }
        let gates: Vec<Gate> = match unread.iter().any(|one| one.space.is_some()) {
            true => self.spaces().await?.into_iter().map(|space| space.gate).collect(),
            false => vec![],
        };
        let seen = unread.iter().filter(|one| one.there && one.is_seen(viewer, &gates));
        Ok(u32::try_from(seen.count()).unwrap_or(MOST_COUNTED))
    }

    /// A page of the notices of somebody, the newest first, and one more where there are more. For whoever is not told of
    /// what waits for a safeguarding lead, pages begin and end where they would without it.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn notices(
        &self,
        person: &Key,
        which: Which,
        waits: WhatWaits,
        behind: Option<&NoticeCursor>,
        most: usize,
    ) -> Result<Vec<Notice>, StoreError> {
        let range = match behind {
            Some(_) => "[$person, $from, $key]>..[$person, $last]",
            None => "[$person, $first]..[$person, $last]",
        };
        let from = match which {
            Which::Unread => format!("unread:{range}"),
            Which::Read => {
                format!("notice:{range} WHERE !record::exists(type::record('unread', record::id(id)))")
            }
        };
        // One more than asked for, in the place of the one that may be left out.
        let mut fields = whole_range(person).set("most", most + 1);
        if let Some(cursor) = behind {
            fields = fields.set("from", 0 - cursor.micros).set("key", cursor.key.as_str());
        }
        let mut notices: Vec<Notice> = self.rows(&format!("{SHOWN} {from} LIMIT $most"), fields).await?;
        notices.retain(|notice| waits.lets_through(notice.what));
        notices.truncate(most);
        Ok(notices)
    }

    /// What happened since a time of what somebody is told, the newest first, read or not: for a letter. That something waits
    /// for a safeguarding lead has letters of its own, and whoever prints this one does not learn of it.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn notices_since(&self, person: &Key, since: Timestamp, most: usize) -> Result<Vec<Notice>, StoreError> {
        let text = format!("{SHOWN} notice:[$person, $first]..[$person, $end] WHERE news.what != $waits LIMIT $most");
        let fields = whole_range(person)
            .set("end", 1 - since.as_microsecond())
            .set("most", most)
            .set("waits", Happened::SomethingWaits.name());
        self.rows(&text, fields).await
    }

    /// One notice of somebody.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where they were not told.
    pub async fn notice(&self, person: &Key, news: &Key) -> Result<Notice, StoreError> {
        let text = format!(
            "LET $at = type::record('news', $news).at;
            {SHOWN} type::record('notice', [$person, 0 - time::micros($at ?? time::EPOCH), $news])"
        );
        let fields = Fields::new().set("person", person.as_str()).set("news", news.as_str());
        self.ask(&text, fields).await?.row(1)?.ok_or(StoreError::NotFound)
    }

    /// Somebody has read a notice.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn read_notice(&self, person: &Key, notice: &Notice) -> Result<(), StoreError> {
        let id = notice_id("unread", person, notice.at, &notice.key);
        self.ask("DELETE $id", Fields::new().set("id", id)).await.map(drop)
    }

    /// Somebody has read all notices up to this one, the newest that they saw. What they are not told of stays new.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn read_notices(&self, person: &Key, newest: &NoticeCursor, waits: WhatWaits) -> Result<(), StoreError> {
        let told = match waits {
            WhatWaits::Told => "",
            WhatWaits::Untold => "WHERE news.what != $waits",
        };
        let text = format!("DELETE unread:[$person, $from, $key]..[$person, $last] {told}");
        let fields = whole_range(person)
            .set("from", 0 - newest.micros)
            .set("key", newest.key.as_str())
            .set("waits", Happened::SomethingWaits.name());
        self.ask(&text, fields).await.map(drop)
    }
}

/// Times stand backwards in the ids, so that the newest comes first.
pub(crate) fn notice_id(table: &str, person: &Key, at: Timestamp, news: &Key) -> RecordId {
    let parts =
        vec![person.to_string().into_value(), (0 - at.as_microsecond()).into_value(), news.to_string().into_value()];
    RecordId::new(table, Array::from(parts))
}

fn whole_range(person: &Key) -> Fields {
    Fields::new().set("person", person.as_str()).set("first", i64::MIN).set("last", i64::MAX)
}
