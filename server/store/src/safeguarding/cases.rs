//! Concerns as leads read them: the queue, what was done, what a post said before, and how its writer can be reached.

use super::concern_id;
use crate::values::{MOST_AT_ONCE, record_id};
use crate::{Fields, Store, StoreError};
use domain::accounts::Scope;
use domain::content::{Locale, Words};
use domain::forum::{Attachment, PostState};
use domain::record::{Key, Kind, Record};
use domain::safety::case::{Beside, Case, Said, State, Step, Told};
use jiff::Timestamp;
use serde::Deserialize;
use std::collections::HashMap;

/// How many concerns stand on one page of the queue.
pub const CONCERNS_A_PAGE: usize = 20;

const CASE: &str = "SELECT record::id(id) AS key, record::id(post) AS post, post.words AS words,
    record::id(post.topic) AS topic, post.topic.words AS topic_words, record::id(space) AS space,
    space.words AS space_words, kinds, source, at, state, record::id(post.by) AS by, post.by.name AS by_name, decision,
    turn FROM";

/// Whose hands changed a post, in its events: those of who sat beside its writer, as they stand with a post.
const HAND: &str = "((IF by = about.by { helper.name }) ?? by.name ?? '')";

/// Which concerns are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Queue {
    /// Those about which something is still to be done: new ones first, and of them the one that waits longest.
    Open,
    /// Those that are closed, the last one first.
    Closed,
}

/// How somebody who wrote a post can be reached, as far as the site knows.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Reach {
    /// Whether they have no account.
    #[serde(default)]
    pub guest: bool,
    /// Their e-mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// What is known of them.
    #[serde(default)]
    pub about: Option<String>,
    /// The language and form that they read in.
    #[serde(default)]
    pub locale: Option<Locale>,
}

/// A change of a post, as far as it says what stands beside the words since when.
#[derive(Deserialize)]
struct Changed {
    post: Key,
    at: Timestamp,
    by_name: String,
    /// Whose hands typed what was there before, where that was noted.
    typed_by: Option<String>,
    /// What came beside the words.
    added: Vec<Key>,
    /// Of what the words were written down.
    written_down: Option<Key>,
}

impl Store {
    /// Concerns in some places, in the order of the queue, from behind a turn, but for those about the posts of who asks. One
    /// more than a page is answered where there are more.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn concerns(
        &self,
        places: &[Scope],
        asks: &Key,
        queue: Queue,
        after: Option<&str>,
        most: usize,
    ) -> Result<Vec<Case>, StoreError> {
        let states: &[State] = match queue {
            Queue::Open => &[State::New, State::Acknowledged, State::Decided],
            Queue::Closed => &[State::Closed],
        };
        let mut cases: Vec<Case> = vec![];
        for place in places {
            let mut there: Vec<Case> = vec![];
            for state in states {
                if there.len() <= most {
                    there.extend(self.concerns_in(place, *state, asks, after, most).await?);
                }
            }
            cases.extend(there);
        }
        cases.sort_by(|one, other| one.turn.cmp(&other.turn));
        cases.dedup_by(|one, other| one.key == other.key);
        if queue == Queue::Closed {
            cases.reverse();
        }
        cases.truncate(most + 1);
        Ok(cases)
    }

    /// The same of one place and one state. A place, a state and one limit of the turn are what an index answers without
    /// reading more than a page, however much waits; who wrote the posts is looked at afterwards.
    async fn concerns_in(
        &self,
        place: &Scope,
        state: State,
        asks: &Key,
        after: Option<&str>,
        most: usize,
    ) -> Result<Vec<Case>, StoreError> {
        let (behind, start, order) = match state {
            State::Closed => ("turn < $after", "4", "DESC"),
            _ => ("turn > $after", "0", "ASC"),
        };
        let (at, fields) = within(place);
        let text = format!("{CASE} concern WHERE {at} state = $state AND {behind} ORDER BY turn {order} LIMIT $limit");
        let fields = fields.set("state", state.name()).set("limit", i64::try_from(most + 1).unwrap_or(i64::MAX));
        let (mut next, mut cases) = (Some(after.unwrap_or(start).to_owned()), vec![]);
        while let Some(after) = next {
            let found: Vec<Case> = self.rows(&text, fields.clone().set("after", after)).await?;
            next = found.last().filter(|_| found.len() > most).map(|last| last.turn.clone());
            // Nobody looks after a concern about themselves.
            cases.extend(found.into_iter().filter(|case| case.by != *asks));
            next = next.filter(|_| cases.len() <= most);
        }
        Ok(cases)
    }

    /// The concern about a post.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is none.
    pub async fn concern(&self, post: &Key) -> Result<Case, StoreError> {
        let fields = Fields::new().set("concern", concern_id(post));
        self.row(&format!("{CASE} $concern"), fields).await?.ok_or(StoreError::NotFound)
    }

    /// What was done about a concern, the first step first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn concern_steps(&self, post: &Key) -> Result<Vec<Step>, StoreError> {
        Ok(self.steps_of_concerns(std::slice::from_ref(post)).await?.remove(post).unwrap_or_default())
    }

    /// What was done about several concerns, by the keys of their posts.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn steps_of_concerns(&self, posts: &[Key]) -> Result<HashMap<Key, Vec<Step>>, StoreError> {
        #[derive(Deserialize)]
        struct Of {
            about: Key,
            #[serde(flatten)]
            step: Step,
        }
        let text =
            "SELECT record::id(concern) AS about, what, decision, post, told, text, (by.name ?? '') AS by_name, at, id
            FROM concern_step WHERE concern IN $concerns ORDER BY at, id";
        let mut steps: HashMap<Key, Vec<Step>> = HashMap::new();
        for some in posts.chunks(MOST_AT_ONCE) {
            let fields = Fields::new().set("concerns", some.iter().map(concern_id).collect::<Vec<_>>());
            for Of { about, step } in self.rows(text, fields).await? {
                steps.entry(about).or_default().push(step);
            }
        }
        Ok(steps)
    }

    /// What posts said before they say what they say now, the first words first: also what readers never saw, and what was
    /// taken out from beside the words, or came there. With the words of each stands who wrote them, and when. Forms and
    /// translations that somebody made of them change nothing of what was said.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn versions_of(&self, posts: &[Key]) -> Result<HashMap<Key, Vec<Said>>, StoreError> {
        #[derive(Deserialize)]
        struct Written {
            post: Key,
            #[serde(default)]
            added: Vec<Attachment>,
            #[serde(flatten)]
            said: Said,
        }
        let text = format!(
            "SELECT record::id(id) AS post, at, (written_by.name ?? by.name ?? '') AS by_name, words FROM $posts;
            SELECT record::id(about) AS post, at, {HAND} AS by_name, before.words AS words,
                before.rest.version ?? 0 AS version, before.rest.taken_out ?? [] AS taken_out,
                before.rest.added ?? [] AS added, id FROM event
                WHERE about IN $posts AND before.words != NONE ORDER BY at, version, id"
        );
        let (mut now, mut replaced): (HashMap<Key, Said>, Vec<Written>) = Default::default();
        for some in posts.chunks(MOST_AT_ONCE) {
            let records: Vec<Record> = some.iter().map(|post| Kind::Post.record(post.clone())).collect();
            let mut answers = self.ask(&text, Fields::new().records("posts", &records)).await?;
            now.extend(answers.rows::<Written>(0)?.into_iter().map(|one| (one.post, one.said)));
            replaced.extend(answers.rows::<Written>(1)?);
        }
        // An event holds the words that somebody put others in the place of: who wrote those, the event before says.
        let mut wrote: HashMap<Key, (Timestamp, String)> =
            now.iter().map(|(post, said)| (post.clone(), (said.at, said.by_name.clone()))).collect();
        let mut versions: HashMap<Key, Vec<Said>> = HashMap::new();
        for Written { post, added, said } in replaced {
            let put = |one| Beside { at: said.at, by_name: said.by_name.clone(), attachment: one, written_down: None };
            let added: Vec<Beside> = added.into_iter().map(put).collect();
            let Some((at, by_name)) = wrote.insert(post.clone(), (said.at, said.by_name)) else { continue };
            let before = versions.entry(post).or_default();
            match before.last_mut().filter(|last| says_the_same(&last.words, &said.words)) {
                Some(last) => {
                    last.taken_out.extend(said.taken_out);
                    last.added.extend(added);
                }
                None => before.push(Said { at, by_name, words: said.words, taken_out: said.taken_out, added }),
            }
        }
        for (post, before) in &mut versions {
            let as_now = |last: &Said| now.get(post).is_some_and(|now| says_the_same(&last.words, &now.words));
            // Something may have gone from beside words that stayed, or come there.
            let stayed = |last: &Said| last.taken_out.is_empty() && last.added.is_empty() && as_now(last);
            if before.last().is_some_and(stayed) {
                before.pop();
            }
        }
        Ok(versions)
    }

    /// What still stands beside posts, each with whose hands put it there and when: with the first words, whoever has typed
    /// others since, or when it was added; and with who wrote its words down afterwards. What was taken out stands with the
    /// words that it was beside ([`Store::versions_of`]).
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn beside_posts(&self, posts: &[Key]) -> Result<HashMap<Key, Vec<Beside>>, StoreError> {
        #[derive(Deserialize)]
        struct Now {
            post: Key,
            at: Timestamp,
            by_name: String,
            attachments: Vec<Attachment>,
        }
        // Where it was not noted who had typed what was there before, it did not change at that time.
        let text = format!(
            "SELECT record::id(id) AS post, at, (written_by.name ?? by.name ?? '') AS by_name,
                (attachments ?? []) AS attachments FROM $posts;
            SELECT record::id(about) AS post, at, id, {HAND} AS by_name, before.rest.version ?? 0 AS version,
                (IF before.rest.help {{
                    type::record('person', before.rest.written_by ?? record::id(about.by)).name ?? ''
                }}) AS typed_by,
                array::map(before.rest.added ?? [], |$one| $one.key) AS added,
                before.rest.written_down AS written_down
                FROM event WHERE about IN $posts AND before != NONE ORDER BY at, version, id"
        );
        let mut beside: HashMap<Key, Vec<Beside>> = HashMap::new();
        for some in posts.chunks(MOST_AT_ONCE) {
            let records: Vec<Record> = some.iter().map(|post| Kind::Post.record(post.clone())).collect();
            let mut answers = self.ask(&text, Fields::new().records("posts", &records)).await?;
            let mut changes: HashMap<Key, Vec<Changed>> = HashMap::new();
            for change in answers.rows::<Changed>(1)? {
                changes.entry(change.post.clone()).or_default().push(change);
            }
            for Now { post, at, by_name, attachments } in answers.rows::<Now>(0)? {
                let changes = changes.remove(&post).unwrap_or_default();
                let first = changes.iter().find_map(|one| one.typed_by.clone()).unwrap_or(by_name);
                let there = attachments.into_iter().map(|one| put_there(one, (at, first.as_str()), &changes));
                beside.insert(post, there.collect());
            }
        }
        Ok(beside)
    }

    /// What the writer of some posts was told by safeguarding leads, where they were. It is for the writer, and for nobody who
    /// sits beside them.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn told_by_leads(&self, posts: &[Key]) -> Result<HashMap<Key, Told>, StoreError> {
        #[derive(Deserialize)]
        struct Row {
            post: Key,
            told: Told,
        }
        if posts.is_empty() {
            return Ok(HashMap::new());
        }
        let text = "SELECT record::id(id) AS post, told FROM $concerns WHERE told != NONE";
        let fields = Fields::new().set("concerns", posts.iter().map(concern_id).collect::<Vec<_>>());
        let rows: Vec<Row> = self.rows(text, fields).await?;
        Ok(rows.into_iter().map(|row| (row.post, row.told)).collect())
    }

    /// How far a post that is held was on its way to readers before.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn held_from(&self, post: &Key) -> Result<Option<PostState>, StoreError> {
        let fields = Fields::new().record("post", &Kind::Post.record(post.clone()));
        let from: Option<Option<PostState>> = self.row("SELECT VALUE held_from FROM ONLY $post", fields).await?;
        Ok(from.flatten())
    }

    /// What the site knows of how somebody can be reached.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn reach(&self, person: &Key) -> Result<Reach, StoreError> {
        let text = "SELECT guest, email, about, locale FROM $person";
        Ok(self.row(text, Fields::new().person("person", Some(person))).await?.unwrap_or_default())
    }
}

/// What stands beside a post, with who put it there and when, by what was `said` first and all changes since.
fn put_there(attachment: Attachment, said: (Timestamp, &str), changes: &[Changed]) -> Beside {
    let adds = |one: &&Changed| one.added.contains(&attachment.key);
    let (at, by_name) = changes.iter().rfind(adds).map_or(said, |one| (one.at, one.by_name.as_str()));
    // What was taken out can come again, and with other words.
    let mut since = changes.iter().rev().take_while(|one| !adds(one));
    let written = since.find(|one| one.written_down.as_ref() == Some(&attachment.key));
    let written_down = written.map(|one| (one.at, one.by_name.clone()));
    Beside { at, by_name: by_name.to_owned(), attachment, written_down }
}

/// Whether somebody said the same, whatever others have made of it.
fn says_the_same(one: &Words, other: &Words) -> bool {
    let said = |words: &Words| -> Vec<(Locale, String)> {
        let own = words.0.iter().filter(|version| version.label.source.is_none());
        own.map(|version| (version.locale, version.digest())).collect()
    };
    said(one) == said(other)
}

/// The condition by which concerns of a place are found, and its values.
pub(super) fn within(place: &Scope) -> (&'static str, Fields) {
    let of = |record: &Record| Fields::new().set("place", record_id(record));
    match place {
        Scope::Site => ("", Fields::new()),
        Scope::Within(record) if record.kind == Kind::Board => ("board = $place AND", of(record)),
        Scope::Within(record) => ("space = $place AND", of(record)),
    }
}
