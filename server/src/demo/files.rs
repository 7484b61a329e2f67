//! The files of the demonstration data, read into types. What a type can say (a key, a role, a date) is checked here;
//! that everything points at something is checked in [`super::check`].

use super::words::Both;
use super::{DemoFault, check};
use domain::accounts::Grant;
use domain::boards::Part;
use domain::content::Locale;
use domain::forum::{Access, Moderation};
use domain::record::{Key, Record};
use domain::requests::{Personal, Way};
use domain::strategy::{Better, Due, PointKind, State, Unit};
use jiff::civil::{Date, Time};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// All files.
#[derive(Debug)]
pub(super) struct Files {
    pub people: Vec<PersonEntry>,
    pub forum: ForumFile,
    pub statements: StatementsFile,
    pub boards: BoardsFile,
    pub strategy: StrategyFile,
    pub requests: Vec<RequestEntry>,
    pub words: Vec<WordEntry>,
}

pub(super) const PEOPLE: &str = "people.toml";
pub(super) const FORUM: &str = "forum.toml";
pub(super) const STATEMENTS: &str = "statements.toml";
pub(super) const BOARDS: &str = "boards.toml";
pub(super) const STRATEGY: &str = "strategy.toml";
pub(super) const REQUESTS: &str = "requests.toml";
pub(super) const GLOSSARY: &str = "glossary.toml";

impl Files {
    /// Reads and checks all files.
    pub fn read() -> Result<Self, DemoFault> {
        let files = Self {
            people: read::<PeopleFile>(PEOPLE, include_str!("../../demo/people.toml"))?.people,
            forum: read(FORUM, include_str!("../../demo/forum.toml"))?,
            statements: read(STATEMENTS, include_str!("../../demo/statements.toml"))?,
            boards: read(BOARDS, include_str!("../../demo/boards.toml"))?,
            strategy: read(STRATEGY, include_str!("../../demo/strategy.toml"))?,
            requests: read::<RequestsFile>(REQUESTS, include_str!("../../demo/requests.toml"))?.requests,
            words: read::<GlossaryFile>(GLOSSARY, include_str!("../../demo/glossary.toml"))?.words,
        };
        check::check(&files)?;
        Ok(files)
    }
}

/// Reads one file. The reader of TOML knows the line; the key of the thing is the one that was read last before it.
fn read<T: DeserializeOwned>(file: &'static str, text: &str) -> Result<T, DemoFault> {
    toml::from_str(text).map_err(|error| {
        let before = error.span().map_or("", |span| &text[..span.start]);
        let line = format!("line {}", before.lines().count() + 1);
        DemoFault::new(file, line, error.message())
    })
}

#[derive(Deserialize)]
struct PeopleFile {
    people: Vec<PersonEntry>,
}

#[derive(Debug, Deserialize)]
pub(super) struct PersonEntry {
    pub key: Key,
    pub name: String,
    pub card: String,
    pub email: Option<String>,
    pub locale: Locale,
    pub roles: Vec<Grant>,
    pub about: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct ForumFile {
    pub spaces: Vec<SpaceEntry>,
    pub topics: Vec<TopicEntry>,
    pub posts: Vec<PostEntry>,
    pub outcomes: Vec<OutcomeEntry>,
}

/// A space, which lets everybody in where nothing else is said.
#[derive(Debug, Deserialize)]
pub(super) struct SpaceEntry {
    pub key: Key,
    pub picture: String,
    pub board: Option<Key>,
    #[serde(default)]
    pub reads: Access,
    #[serde(default)]
    pub posts: Access,
    #[serde(default)]
    pub moderation: Moderation,
    #[serde(flatten)]
    pub words: Both,
}

/// A board: a place with a picture.
#[derive(Debug, Deserialize)]
pub(super) struct PlaceEntry {
    pub key: Key,
    pub picture: String,
    #[serde(flatten)]
    pub words: Both,
}

#[derive(Debug, Deserialize)]
pub(super) struct TopicEntry {
    pub key: Key,
    pub space: Key,
    #[serde(flatten)]
    pub done: Done,
    #[serde(flatten)]
    pub words: Both,
}

/// Who did something, and how many days ago.
#[derive(Debug, Deserialize)]
pub(super) struct Done {
    pub by: Key,
    pub days_ago: u32,
}

#[derive(Debug, Deserialize)]
pub(super) struct PostEntry {
    pub key: Key,
    pub topic: Key,
    #[serde(flatten)]
    pub done: Done,
    #[serde(flatten)]
    pub words: Both,
}

/// What became of a topic.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OutcomeEntry {
    pub topic: Key,
    pub said: Done,
    #[serde(default)]
    pub about: Vec<Record>,
    pub asked: Both,
    pub heard: Both,
    pub done: Both,
}

#[derive(Debug, Deserialize)]
pub(super) struct StatementsFile {
    pub statements: Vec<StatementEntry>,
    pub ties: Vec<TieEntry>,
}

#[derive(Debug, Deserialize)]
pub(super) struct StatementEntry {
    pub key: Key,
    pub from: Vec<Key>,
    #[serde(flatten)]
    pub done: Done,
    #[serde(flatten)]
    pub words: Both,
}

#[derive(Debug, Deserialize)]
pub(super) struct TieEntry {
    pub statement: Key,
    pub commitment: Key,
    #[serde(flatten)]
    pub done: Done,
    #[serde(flatten)]
    pub words: Both,
}

#[derive(Debug, Deserialize)]
pub(super) struct BoardsFile {
    pub boards: Vec<PlaceEntry>,
    pub members: Vec<MemberEntry>,
    pub meetings: Vec<MeetingEntry>,
    pub actions: Vec<ActionEntry>,
    pub pledges: Vec<PledgeEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MemberEntry {
    pub board: Key,
    pub person: Option<Key>,
    pub name: String,
    pub organisation: Option<String>,
    pub part: Part,
}

#[derive(Debug, Deserialize)]
pub(super) struct MeetingEntry {
    pub board: Key,
    pub on: Date,
    pub at: Time,
    pub place: String,
    #[serde(flatten)]
    pub words: Both,
}

#[derive(Debug, Deserialize)]
pub(super) struct ActionEntry {
    pub key: Key,
    pub board: Key,
    pub commitment: Option<Key>,
    pub statement: Option<Key>,
    pub owner: String,
    pub due: Due,
    pub measured_by: String,
    #[serde(flatten)]
    pub done: Done,
    #[serde(flatten)]
    pub words: Both,
}

#[derive(Debug, Deserialize)]
pub(super) struct PledgeEntry {
    pub key: Key,
    pub board: Key,
    pub organisation: String,
    pub due: Due,
    pub statement: Option<Key>,
    #[serde(flatten)]
    pub done: Done,
    #[serde(flatten)]
    pub words: Both,
}

#[derive(Debug, Deserialize)]
pub(super) struct StrategyFile {
    pub strategies: Vec<StrategyEntry>,
    pub priorities: Vec<PriorityEntry>,
    pub commitments: Vec<CommitmentEntry>,
    pub points: Vec<PointEntry>,
    pub strategy_actions: Vec<StrategyActionEntry>,
    pub progress: Vec<ProgressEntry>,
    pub measures: Vec<MeasureEntry>,
}

#[derive(Debug, Deserialize)]
pub(super) struct StrategyEntry {
    pub key: Key,
    pub organisation: String,
    pub service: String,
    pub from: Date,
    pub to: Date,
    #[serde(flatten)]
    pub words: Both,
}

#[derive(Debug, Deserialize)]
pub(super) struct PriorityEntry {
    pub strategy: Key,
    pub number: u32,
    #[serde(flatten)]
    pub words: Both,
}

#[derive(Debug, Deserialize)]
pub(super) struct CommitmentEntry {
    pub key: Key,
    pub priority: u32,
    pub number: u32,
    #[serde(flatten)]
    pub words: Both,
}

#[derive(Debug, Deserialize)]
pub(super) struct PointEntry {
    pub priority: Option<u32>,
    pub kind: PointKind,
    pub number: u32,
    #[serde(flatten)]
    pub words: Both,
}

#[derive(Debug, Deserialize)]
pub(super) struct StrategyActionEntry {
    pub key: Key,
    pub priority: u32,
    pub number: u32,
    pub owner: String,
    pub due: Due,
    pub measured_by: String,
    #[serde(flatten)]
    pub words: Both,
}

#[derive(Debug, Deserialize)]
pub(super) struct ProgressEntry {
    pub key: Key,
    pub action: Key,
    pub state: State,
    #[serde(flatten)]
    pub done: Done,
    #[serde(flatten)]
    pub words: Both,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MeasureEntry {
    pub code: String,
    pub name_en: String,
    pub name_easy: String,
    pub unit: Unit,
    pub better: Better,
    pub period: String,
    pub local: f64,
    pub group: f64,
    pub england: f64,
}

#[derive(Deserialize)]
struct RequestsFile {
    requests: Vec<RequestEntry>,
}

/// A request, by a person or by somebody without an account.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RequestEntry {
    pub key: Key,
    pub about: Record,
    pub way: Way,
    pub by: Option<Key>,
    pub days_ago: u32,
    pub name: Option<Personal>,
    pub reach: Option<Personal>,
    pub details: Option<Personal>,
    #[serde(default)]
    pub answers: Vec<AnswerEntry>,
}

#[derive(Debug, Deserialize)]
pub(super) struct AnswerEntry {
    #[serde(flatten)]
    pub done: Done,
    pub text: String,
}

#[derive(Deserialize)]
struct GlossaryFile {
    words: Vec<WordEntry>,
}

#[derive(Debug, Deserialize)]
pub(super) struct WordEntry {
    pub key: Key,
    pub picture: String,
    #[serde(flatten)]
    pub words: Both,
}
