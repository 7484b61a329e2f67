//! News, who follows what, and notices.
//!
//! News are written with what happened. Everything after that is nobody's deed: it goes in by plain queries and leaves kept
//! pages as they are.

use crate::change::Change;
use crate::values::time;
use crate::{Fields, Store, StoreError};
use domain::accounts::{Viewer, sight_of};
use domain::content::Words;
use domain::forum::{Gate, PostState};
use domain::notices::{Happened, News};
use domain::record::{Key, Kind, Record};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use std::collections::BTreeSet;
use surrealdb::types::{Array, RecordId, SurrealValue as _, Value};

/// How many notices stand on one page.
pub const NOTICES_A_PAGE: usize = 20;
/// More unread notices than this are not counted.
pub const MOST_COUNTED: u32 = 99;
/// A letter has at most so many news; the site has the rest.
pub const MOST_IN_A_LETTER: usize = 30;
/// A person sees so many of the things that they follow, the latest first.
const MOST_FOLLOWED: u32 = 200;

/// What shows a notice, beside the news: the words of what it is about, and of the board that it belongs to.
const SHOWN: &str = "SELECT record::id(news) AS key, news.what AS what, news.about AS about, news.at AS at,
    (news.by.name ?? '') AS by_name,
    (news.about.topic.words ?? news.about.action.words ?? news.about.words ?? []) AS words,
    (news.about.board ?? news.about.action.board) AS board,
    (news.about.board.words ?? news.about.action.board.words ?? []) AS board_words,
    news.about.action AS action, IF news.about.space { record::id(news.about.space) } ELSE { NONE } AS space,
    record::exists(news.about) AS there FROM";

/// News on their way to people.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Which.
    pub key: Key,
    /// What happened.
    pub news: News,
    /// Whose deed or words it is, and who wrote it down: they are not told.
    pub own: Vec<Key>,
    /// When.
    pub at: Timestamp,
    /// The last person who was told; people are told in the order of their keys.
    pub after: String,
}

/// Something that somebody has not read, with what may stand between them and it.
#[derive(Clone, Deserialize)]
struct Unread {
    /// The space of a post or topic; nothing for what everybody may see.
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
        gate.zip(self.by.as_ref())
            .is_some_and(|(gate, by)| sight_of(viewer, gate, self.state.unwrap_or_default(), by).has_words())
    }
}

#[derive(Deserialize)]
struct WaitingRow {
    key: Key,
    #[serde(flatten)]
    news: News,
    own: Vec<Key>,
    at: Timestamp,
    after: String,
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

impl Change {
    /// Notes what happened, for those whom it concerns. They are told by a task beside the site.
    pub fn news(&mut self, news: &News) {
        let [(id, facts), (queue, waiting)] = self.news_rows(news);
        let values = [id.into_value(), facts.into_value(), queue.into_value(), waiting.into_value()];
        let [id, facts, queue, waiting] = values.map(|value| self.bind(value));
        let text = format!(
            "IF !record::exists(${id}) {{ CREATE ${id} CONTENT ${facts}; CREATE ${queue} CONTENT ${waiting}; }}"
        );
        self.raw(&text, Fields::new());
    }

    /// The same of a record that this change makes: nobody can have been told of it.
    pub fn news_of_new(&mut self, news: &News) {
        for (id, fields) in self.news_rows(news) {
            self.create_as(id, fields);
        }
    }

    /// The news, and that they wait to be told.
    fn news_rows(&mut self, news: &News) -> [(RecordId, Fields); 2] {
        let key = news.key();
        let (did, at) = (self.act().by.clone(), self.act().at);
        let people: Vec<Record> = news.to.iter().map(|key| Kind::Person.record(key.clone())).collect();
        let facts = Fields::new()
            .set("what", news.what.name())
            .record("about", &news.about)
            .records("to", &people)
            .person("by", news.voice.as_ref().or(did.as_ref()))
            .person("did", did.as_ref())
            .time("at", at);
        let waiting = Fields::new().set("after", "").time("next_at", at);
        self.tells = true;
        [(RecordId::new("news", key.as_str()), facts), (RecordId::new("news_waiting", key.as_str()), waiting)]
    }

    /// A person follows a record from now on, unless they stopped following it before.
    pub fn follow(&mut self, person: &Key, record: &Record) {
        let fields = follow_fields(person, record, self.act().at, false);
        self.create_unless_there(follow_id(person, record), fields);
    }
}

impl Store {
    /// Follows something, or stops following it. Doing it twice changes nothing.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn keep_following(
        &self,
        person: &Key,
        record: &Record,
        on: bool,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let fields = Fields::new()
            .set("id", follow_id(person, record))
            .set("f", follow_fields(person, record, at, !on).into_value());
        self.ask("UPSERT $id CONTENT $f", fields).await.map(drop)
    }

    /// Whether somebody follows something.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn follows(&self, person: &Key, record: &Record) -> Result<bool, StoreError> {
        let text = "SELECT VALUE !stopped FROM ONLY $id";
        let found: Option<Option<bool>> =
            self.own_row(text, Fields::new().set("id", follow_id(person, record))).await?;
        Ok(found.flatten() == Some(true))
    }

    /// What somebody follows, the latest first, with its words and the space of a topic.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn followed(&self, person: &Key) -> Result<Vec<Followed>, StoreError> {
        let text = format!(
            "SELECT record, at, (record.words ?? []) AS words, IF record.space {{ record::id(record.space) }} ELSE
                {{ NONE }} AS space FROM follow:[$person, '']..[$person, '~'] WHERE stopped = false
            ORDER BY at DESC LIMIT {MOST_FOLLOWED}"
        );
        self.rows(&text, Fields::new().set("person", person.as_str())).await
    }

    /// Waits until this process has written news.
    pub async fn news_waits(&self) {
        self.news_waits.notified().await;
    }

    /// The news that nobody, or not everybody, has been told. Asking takes them for five minutes, so that two servers do
    /// not tell the same.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn take_news(&self, now: Timestamp) -> Result<Vec<Waiting>, StoreError> {
        #[derive(Deserialize)]
        struct Taken {
            key: String,
        }
        let text = "UPDATE news_waiting SET next_at = $later WHERE next_at <= $now RETURN record::id(id) AS key";
        let fields = Fields::new().time("now", now).time("later", now + SignedDuration::from_mins(5));
        let taken: Vec<Taken> = self.rows(text, fields).await?;
        if taken.is_empty() {
            return Ok(vec![]);
        }
        let ids: Vec<_> = taken.iter().map(|taken| RecordId::new("news", taken.key.as_str())).collect();
        let text = "SELECT record::id(id) AS key, what, about, at, to.map(|$one| record::id($one)) AS to,
                array::distinct([by, did].filter(|$one| $one != NONE).map(|$one| record::id($one))) AS own,
                (type::record('news_waiting', record::id(id)).after ?? '') AS after
            FROM $ids ORDER BY at";
        let rows: Vec<WaitingRow> = self.rows(text, Fields::new().set("ids", ids)).await?;
        let waiting =
            |row: WaitingRow| Waiting { key: row.key, news: row.news, own: row.own, at: row.at, after: row.after };
        Ok(rows.into_iter().map(waiting).collect())
    }

    /// Everybody whom news concern, in the order of their keys, but for whose deed it is. Whether they may see it is not
    /// looked at here.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn audience(&self, waiting: &Waiting) -> Result<Vec<Key>, StoreError> {
        let News { what, about, to, .. } = &waiting.news;
        let mut people: BTreeSet<Key> = to.iter().cloned().collect();
        people.extend(match what {
            Happened::Replied | Happened::Mentioned => vec![],
            // Nobody else hears what was decided about somebody, or what they asked for.
            Happened::PostDecided | Happened::RequestAnswered => {
                let text = "SELECT VALUE record::id(by) FROM $about WHERE by != NONE";
                self.rows(text, Fields::new().record("about", about)).await?
            }
            _ => self.concerned(*what, about).await?,
        });
        // Who was answered or named in a post hears of that and not once more of the post.
        if *what == Happened::Posted {
            let told = [Happened::Replied, Happened::Mentioned].map(|what| News::new(what, about).key());
            let told = told.map(|key| RecordId::new("news", key.as_str()));
            let text = "RETURN array::flatten((SELECT VALUE to FROM $told)).map(|$one| record::id($one))";
            for person in self.rows::<Key>(text, Fields::new().set("told", told.to_vec())).await? {
                people.remove(&person);
            }
        }
        for person in &waiting.own {
            people.remove(person);
        }
        Ok(people.into_iter().collect())
    }

    /// Those who follow a record or what it belongs to, and those whose voices led to it. As on a trail, a commitment is
    /// where many voices meet, and news of it are not news of all of them.
    async fn concerned(&self, what: Happened, about: &Record) -> Result<Vec<Key>, StoreError> {
        let text = "LET $action = $about.action ?? $about;
            LET $statements = IF record::tb($about) = 'statement' { [$about] } ELSE {
                SELECT VALUE in FROM led_to WHERE out = $action AND record::tb(in) = 'statement' };
            LET $room = IF $what = 'topic-started' { $about.space } ELSE { $about.topic };
            LET $places = array::concat([$about, $room, $action.board, $action.strategy], $statements)
                .filter(|$one| $one != NONE);
            LET $voices = SELECT VALUE in.by FROM led_to WHERE out IN $statements AND record::tb(in) = 'post';
            LET $took_part = IF $what = 'topic-closed' {
                SELECT VALUE by FROM post WHERE topic = $about AND state = 'published' } ELSE { [] };
            LET $followers = SELECT VALUE person FROM follow WHERE record IN $places AND stopped = false;
            RETURN array::distinct(array::concat($followers, $voices, $took_part))
                .filter(|$one| $one != NONE).map(|$one| record::id($one))";
        self.ask(text, Fields::new().record("about", about).set("what", what.name())).await?.rows(7)
    }

    /// Tells people: each is told once. Who wants letters gets one at the time that stands beside them, unless one waits
    /// already; without a time it waits until somebody prints it. `upto` is the last person of this batch.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] where another server has told them meanwhile.
    pub async fn make_notices(
        &self,
        waiting: &Waiting,
        people: &[(Key, Telling)],
        upto: &Key,
    ) -> Result<(), StoreError> {
        let news = RecordId::new("news", waiting.key.as_str());
        let row = |table: &str, person: &Key| {
            let id = notice_id(table, person, waiting.at, &waiting.key);
            Fields::new().set("id", id).set("news", news.clone()).into_value()
        };
        let rows = |table: &str| people.iter().map(|(person, _)| row(table, person)).collect::<Vec<_>>();
        let bundles = people.iter().filter_map(|(person, telling)| {
            let next = match telling {
                Telling::OnlyHere => return None,
                Telling::Mail(at) => time(*at),
                Telling::Paper => Value::None,
            };
            let id = RecordId::new("bundle", person.as_str());
            Some(Fields::new().set("id", id).time("since", waiting.at).set("next_at", next).into_value())
        });
        let text = "BEGIN;
            IF $queue.after != $before { THROW 'conflict: told by another server' };
            INSERT IGNORE INTO notice $notices RETURN NONE;
            INSERT IGNORE INTO unread $unread RETURN NONE;
            INSERT IGNORE INTO bundle $bundles RETURN NONE;
            UPDATE $queue SET after = $upto;
            COMMIT";
        let fields = Fields::new()
            .set("queue", RecordId::new("news_waiting", waiting.key.as_str()))
            .set("before", waiting.after.clone())
            .set("notices", rows("notice"))
            .set("unread", rows("unread"))
            .set("bundles", bundles.collect::<Vec<_>>())
            .set("upto", upto.as_str());
        self.commit(text, fields.into_value()).await
    }

    /// Everybody has been told.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn news_told(&self, news: &Key) -> Result<(), StoreError> {
        let id = RecordId::new("news_waiting", news.as_str());
        self.ask("DELETE $id", Fields::new().set("id", id)).await.map(drop)
    }

    /// Tells nobody of what happened so far.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn skip_news(&self) -> Result<(), StoreError> {
        self.ask("DELETE news_waiting", Fields::new()).await.map(drop)
    }

    /// How many notices somebody has not read and can see; [`MOST_COUNTED`] and one more stand for all larger numbers. A post
    /// that was hidden or held since counts for nobody who does not see it: a number would tell of it.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn count_unread(&self, viewer: &Viewer) -> Result<u32, StoreError> {
        let Some(person) = viewer.person() else { return Ok(0) };
        let text = format!(
            "SELECT record::exists(news.about) AS there,
                (IF !record::exists(news.about) {{ NONE }}
                 ELSE IF record::tb(news.about) = 'post' {{ record::id(news.about.topic.space) }}
                 ELSE IF record::tb(news.about) = 'topic' {{ record::id(news.about.space) }}) AS space,
                (IF record::tb(news.about) = 'topic' {{ news.about.opening }}
                 ELSE IF record::tb(news.about) = 'post' {{ news.about.state }}) AS state,
                (IF news.about.by {{ record::id(news.about.by) }}) AS by
            FROM unread:[$person, $first]..[$person, $last] LIMIT {}",
            MOST_COUNTED + 1
        );
        let unread: Vec<Unread> = self.own_rows(&text, whole_range(&person.key)).await?;
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

    /// A page of the notices of somebody, the newest first, and one more where there are more.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn notices(
        &self,
        person: &Key,
        which: Which,
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
        let mut fields = whole_range(person).set("most", most);
        if let Some(cursor) = behind {
            fields = fields.set("from", 0 - cursor.micros).set("key", cursor.key.as_str());
        }
        self.rows(&format!("{SHOWN} {from} LIMIT $most"), fields).await
    }

    /// What happened since a time of what somebody is told, the newest first, read or not.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn notices_since(&self, person: &Key, since: Timestamp, most: usize) -> Result<Vec<Notice>, StoreError> {
        let text = format!("{SHOWN} notice:[$person, $first]..[$person, $end] LIMIT $most");
        let fields = whole_range(person).set("end", 1 - since.as_microsecond()).set("most", most);
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

    /// Somebody has read all notices up to this one, the newest that they saw.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn read_notices(&self, person: &Key, newest: &NoticeCursor) -> Result<(), StoreError> {
        let fields = whole_range(person).set("from", 0 - newest.micros).set("key", newest.key.as_str());
        self.ask("DELETE unread:[$person, $from, $key]..[$person, $last]", fields).await.map(drop)
    }
}

/// Something that somebody follows.
#[derive(Clone, Debug, Deserialize)]
pub struct Followed {
    /// What.
    pub record: Record,
    /// Its words.
    pub words: Words,
    /// The space of a topic.
    pub space: Option<Key>,
}

/// How somebody is told, beside the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// Not at all.
    OnlyHere,
    /// By e-mail, at this time.
    Mail(Timestamp),
    /// On paper.
    Paper,
}

pub(crate) fn follow_id(person: &Key, record: &Record) -> RecordId {
    RecordId::new("follow", Array::from(vec![person.to_string(), record.to_string()]))
}

pub(crate) fn follow_fields(person: &Key, record: &Record, at: Timestamp, stopped: bool) -> Fields {
    Fields::new().person("person", Some(person)).record("record", record).time("at", at).set("stopped", stopped)
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
