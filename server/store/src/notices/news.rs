//! News: what happened, whom it concerns, and telling them.
//!
//! News are written with what happened. Everything after that is nobody's deed: it goes in by plain queries and leaves kept
//! pages as they are.

use super::notice_id;
use crate::change::Change;
use crate::values::time;
use crate::{Fields, Store, StoreError};
use domain::notices::{Happened, News};
use domain::record::{Key, Kind, Record};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use std::collections::BTreeSet;
use surrealdb::types::{RecordId, SurrealValue as _, Value};

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

#[derive(Deserialize)]
struct WaitingRow {
    key: Key,
    #[serde(flatten)]
    news: News,
    own: Vec<Key>,
    at: Timestamp,
    after: String,
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

impl Change {
    /// Notes what happened, for those whom it concerns. They are told by a task beside the site.
    pub fn news(&mut self, news: &News) {
        self.news_if("true", news);
    }

    /// The same, where something is so in the transaction.
    pub fn news_if(&mut self, only_if: &'static str, news: &News) {
        let [(id, facts), (queue, waiting)] = self.news_rows(news);
        let values = [id.into_value(), facts.into_value(), queue.into_value(), waiting.into_value()];
        let [id, facts, queue, waiting] = values.map(|value| self.bind(value));
        let text = format!(
            "IF {only_if} AND !record::exists(${id}) {{
                CREATE ${id} CONTENT ${facts}; CREATE ${queue} CONTENT ${waiting};
            }}"
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
}

impl Store {
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
            Happened::Replied | Happened::Mentioned | Happened::LetIn | Happened::TakenOut => vec![],
            // Nobody else hears what was decided about somebody, or what they asked for.
            Happened::PostDecided | Happened::RequestAnswered => {
                let text = "SELECT VALUE record::id(by) FROM $about WHERE by != NONE";
                self.rows(text, Fields::new().record("about", about)).await?
            }
            _ => self.concerned(*what, about).await?,
        });
        // Who was answered or named in a post hears of that and not once more of the post.
        if *what == Happened::Posted {
            let replied = RecordId::new("news", News::new(Happened::Replied, about).key().as_str());
            let text = "RETURN array::concat(array::flatten((SELECT VALUE to FROM $replied)), $about.names ?? [])
                .map(|$one| record::id($one))";
            let fields = Fields::new().set("replied", replied).record("about", about);
            for person in self.rows::<Key>(text, fields).await? {
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
        self.ask("DELETE news_waiting; DELETE concern_raised", Fields::new()).await.map(drop)
    }
}
