//! Puts the demonstration data into the store, through the same functions as everything else.

use super::DemoFault;
use super::files::{ActionEntry, Done, Files, MeasureEntry, STRATEGY, StrategyActionEntry, StrategyEntry};
use crate::stop::Stop;
use domain::accounts::{CardPhrase, EmailAddress, Person, Preferences};
use domain::boards::{Board, NewAction, NewMeeting, NewMember, NewPledge};
use domain::content::{Form, Locale, Version, Words};
use domain::forum::{Gate, NewPost, Space};
use domain::notices::Outcome;
use domain::record::{Key, Kind, Record};
use domain::requests::{NewAnswer, NewRequest};
use domain::statements::{NewStatement, NewTie};
use domain::strategy::{Action, Comparison, Measure, NewProgress, Strategy};
use jiff::{SignedDuration, Timestamp};
use store::{Act, NewStrategyPart, Store, StoreError, Word};

/// When places and the strategy came to be, in days ago: before anything that is said in them.
const BEFORE_ALL: u32 = 240;

/// The data on its way into the store.
pub(super) struct Loader<'l> {
    store: &'l Store,
    now: Timestamp,
    files: &'l Files,
    strategy: &'l StrategyEntry,
}

/// What was broken off and is loaded again finds some things there, which is right.
trait OrThere {
    fn or_there(self) -> Result<(), Stop>;
}

impl<T> OrThere for Result<T, StoreError> {
    fn or_there(self) -> Result<(), Stop> {
        match self {
            Ok(_) | Err(StoreError::Exists) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

impl<'l> Loader<'l> {
    /// The files have been checked: there is one strategy.
    pub fn new(store: &'l Store, now: Timestamp, files: &'l Files) -> Self {
        Self { store, now, files, strategy: &files.strategy.strategies[0] }
    }

    pub async fn load(&self) -> Result<(), Stop> {
        self.people().await?;
        self.forum().await?;
        self.statements().await?;
        self.strategy().await?;
        self.boards().await?;
        self.ties().await?;
        self.actions().await?;
        self.progress().await?;
        self.outcomes().await?;
        self.requests().await?;
        self.glossary().await
    }

    /// When something was done: so many days ago, at noon by the clock of the start, and a minute later for each thing
    /// before it in its list. So a list has the same order each time, and nothing lies in the future.
    fn at(&self, days_ago: u32, place: usize) -> Timestamp {
        let minutes = i64::try_from(place.min(700)).unwrap_or_default();
        let since = SignedDuration::from_hours(24 * i64::from(days_ago) + 12) - SignedDuration::from_mins(minutes);
        self.now.checked_sub(since).unwrap_or(self.now)
    }

    fn act(&self, done: &Done, place: usize) -> Act {
        Act::of(&done.by, self.at(done.days_ago, place))
    }

    fn site(&self, place: usize) -> Act {
        Act::of_the_site(self.at(BEFORE_ALL, place))
    }

    fn priority(&self, number: u32) -> Key {
        self.strategy.key.with(number)
    }

    async fn people(&self) -> Result<(), Stop> {
        for (place, entry) in self.files.people.iter().enumerate() {
            let person = Person {
                key: entry.key.clone(),
                name: entry.name.clone(),
                guest: false,
                preferences: Preferences::default(),
                locale: Some(entry.locale),
                grants: entry.roles.clone(),
            };
            let email = entry.email.as_deref().and_then(EmailAddress::parse);
            self.store.add_person(&self.site(place), &person, email.as_ref()).await.or_there()?;
            let phrase = CardPhrase::parse(&entry.card);
            self.store.make_card(&self.site(place), &entry.key, phrase).await.or_there()?;
        }
        Ok(())
    }

    async fn forum(&self) -> Result<(), Stop> {
        for (number, entry) in (1..).zip(&self.files.forum.spaces) {
            let space = Space {
                key: entry.key.clone(),
                gate: Gate {
                    board: entry.board.clone(),
                    reads: entry.reads,
                    posts: entry.posts,
                    moderation: entry.moderation,
                    ..Gate::open(entry.key.clone())
                },
                words: entry.words.words(),
                picture: entry.picture.clone(),
                topics: 0,
            };
            self.store.add_space(&self.site(0), &space, number).await.or_there()?;
        }
        for (place, entry) in self.files.forum.topics.iter().enumerate() {
            let act = self.act(&entry.done, place);
            self.store.add_topic(&act, &entry.space, &entry.key, &entry.words.words()).await.or_there()?;
        }
        for (place, entry) in self.files.forum.posts.iter().enumerate() {
            let post = NewPost::own(entry.key.clone(), entry.words.words());
            self.store.add_post(&self.act(&entry.done, place), &entry.topic, &post).await.or_there()?;
        }
        Ok(())
    }

    async fn statements(&self) -> Result<(), Stop> {
        for (place, entry) in self.files.statements.statements.iter().enumerate() {
            let new = NewStatement { key: entry.key.clone(), words: entry.words.words(), from: entry.from.clone() };
            let space = self.space_of(&entry.from[0])?;
            self.store.raise_statement(&self.act(&entry.done, place), space, &new).await.or_there()?;
        }
        Ok(())
    }

    async fn outcomes(&self) -> Result<(), Stop> {
        for (place, entry) in self.files.forum.outcomes.iter().enumerate() {
            let [asked, heard, done] = [&entry.asked, &entry.heard, &entry.done].map(|both| both.words());
            let outcome = Outcome { asked, heard, done, about: entry.about.clone() };
            let topic = self.store.topic(&entry.topic).await?;
            self.store.close_with_outcome(&self.act(&entry.said, place), &topic, &outcome).await?;
        }
        Ok(())
    }

    /// The space in which a post stands.
    fn space_of(&self, post: &Key) -> Result<&Key, Stop> {
        let forum = &self.files.forum;
        let topic = forum.posts.iter().find(|entry| &entry.key == post).map(|entry| &entry.topic);
        let space = forum.topics.iter().find(|entry| Some(&entry.key) == topic).map(|entry| &entry.space);
        space.ok_or_else(|| DemoFault::new(super::files::FORUM, post, "this post stands in no space").into())
    }

    async fn strategy(&self) -> Result<(), Stop> {
        let entry = self.strategy;
        let strategy = Strategy {
            key: entry.key.clone(),
            words: entry.words.words(),
            organisation: entry.organisation.clone(),
            service: entry.service.clone(),
            from: entry.from,
            to: entry.to,
        };
        self.store.add_strategy(&self.site(0), &strategy).await.or_there()?;
        for (place, part) in self.parts().iter().enumerate() {
            self.store.add_strategy_part(&self.site(place), part).await.or_there()?;
        }
        for (place, entry) in self.files.strategy.strategy_actions.iter().enumerate() {
            self.store.add_action(&self.site(place), &self.strategy_action(entry)).await.or_there()?;
        }
        for (place, entry) in self.files.strategy.measures.iter().enumerate() {
            self.store.add_measure(&self.site(place), &measure(entry)?, Some(&strategy.key)).await.or_there()?;
        }
        Ok(())
    }

    /// Priorities, commitments and points.
    fn parts(&self) -> Vec<NewStrategyPart> {
        let file = &self.files.strategy;
        let part = |record: Record, priority: Option<u32>, number, words| NewStrategyPart {
            record,
            strategy: self.strategy.key.clone(),
            priority: priority.map(|number| self.priority(number)),
            number,
            point: None,
            words,
        };
        let priorities = file.priorities.iter().map(|entry| {
            part(Kind::Priority.record(self.priority(entry.number)), None, entry.number, entry.words.words())
        });
        let commitments = file.commitments.iter().map(|entry| {
            let record = Kind::Commitment.record(entry.key.clone());
            part(record, Some(entry.priority), entry.number, entry.words.words())
        });
        let points = file.points.iter().map(|entry| {
            let owner = entry.priority.map_or_else(|| self.strategy.key.clone(), |number| self.priority(number));
            let record = Kind::Point.record(owner.with(entry.kind.key()).with(entry.number));
            let point = Some(entry.kind);
            NewStrategyPart { point, ..part(record, entry.priority, entry.number, entry.words.words()) }
        });
        priorities.chain(commitments).chain(points).collect()
    }

    fn strategy_action(&self, entry: &StrategyActionEntry) -> Action {
        Action {
            key: entry.key.clone(),
            words: entry.words.words(),
            board: None,
            strategy: Some(self.strategy.key.clone()),
            priority: Some(self.priority(entry.priority)),
            number: Some(entry.number),
            owner: Some(entry.owner.clone()),
            due: Some(entry.due),
            measured_by: Some(entry.measured_by.clone()),
            outcome: None,
            activity: None,
            at: self.at(BEFORE_ALL, 0),
            said: None,
        }
    }

    async fn boards(&self) -> Result<(), Stop> {
        let file = &self.files.boards;
        for (number, entry) in (1..).zip(&file.boards) {
            let board = Board { key: entry.key.clone(), words: entry.words.words(), picture: entry.picture.clone() };
            self.store.add_board(&self.site(0), &board, number).await.or_there()?;
        }
        for (place, entry) in file.members.iter().enumerate() {
            let new = NewMember {
                key: entry.board.with(place),
                name: entry.name.clone(),
                part: entry.part,
                organisation: entry.organisation.clone(),
            };
            self.store.add_member(&self.site(place), &entry.board, &new, entry.person.as_ref()).await.or_there()?;
        }
        for (place, entry) in file.meetings.iter().enumerate() {
            let new = NewMeeting {
                key: entry.board.with(entry.on),
                words: entry.words.words(),
                on: entry.on,
                starts: entry.at,
                place: entry.place.clone(),
            };
            self.store.call_meeting(&self.site(place), &entry.board, &new).await.or_there()?;
        }
        Ok(())
    }

    async fn ties(&self) -> Result<(), Stop> {
        for (place, entry) in self.files.statements.ties.iter().enumerate() {
            let tie = NewTie { commitment: entry.commitment.clone(), why: entry.words.words() };
            self.store.tie_statement(&self.act(&entry.done, place), &entry.statement, &tie).await.or_there()?;
        }
        Ok(())
    }

    async fn actions(&self) -> Result<(), Stop> {
        for (place, entry) in self.files.boards.actions.iter().enumerate() {
            // An action for a commitment belongs to the strategy as well, whose lead then answers for its progress.
            let strategy = entry.commitment.as_ref().map(|_| &self.strategy.key);
            let act = self.act(&entry.done, place);
            self.store.take_action(&act, &entry.board, &new_action(entry), strategy).await.or_there()?;
        }
        for (place, entry) in self.files.boards.pledges.iter().enumerate() {
            let pledge = NewPledge {
                key: entry.key.clone(),
                words: entry.words.words(),
                organisation: entry.organisation.clone(),
                due: entry.due,
                statement: entry.statement.clone(),
            };
            self.store.make_pledge(&self.act(&entry.done, place), &entry.board, &pledge).await.or_there()?;
        }
        Ok(())
    }

    /// The oldest first: an action says what its last update said.
    async fn progress(&self) -> Result<(), Stop> {
        let mut entries: Vec<_> = self.files.strategy.progress.iter().enumerate().collect();
        entries.sort_by_key(|(place, entry)| self.at(entry.done.days_ago, *place));
        for (place, entry) in entries {
            let new = NewProgress { key: entry.key.clone(), state: entry.state, words: entry.words.words() };
            self.store.post_progress(&self.act(&entry.done, place), &entry.action, &new).await.or_there()?;
        }
        Ok(())
    }

    async fn requests(&self) -> Result<(), Stop> {
        for (place, entry) in self.files.requests.iter().enumerate() {
            let new = NewRequest {
                key: entry.key.clone(),
                way: entry.way,
                language: None,
                locale: Locale::DEFAULT,
                details: entry.details.clone(),
                name: entry.name.clone(),
                reach: entry.reach.clone(),
            };
            let act = Act { by: entry.by.clone(), ..Act::of_the_site(self.at(entry.days_ago, place)) };
            let about = self.store.about(&entry.about).await?;
            self.store.ask_another_way(&act, Some((&entry.about, &about)), &new).await.or_there()?;
            for (number, answer) in entry.answers.iter().enumerate() {
                let new = NewAnswer { key: entry.key.with(number + 1), text: answer.text.clone() };
                self.store.answer_request(&self.act(&answer.done, number), &entry.key, &new).await.or_there()?;
            }
        }
        Ok(())
    }

    async fn glossary(&self) -> Result<(), Stop> {
        for (place, entry) in self.files.words.iter().enumerate() {
            let word =
                Word { key: entry.key.clone(), words: entry.words.words(), picture: Some(entry.picture.clone()) };
            self.store.add_word(&self.site(place), &word).await.or_there()?;
        }
        Ok(())
    }
}

fn new_action(entry: &ActionEntry) -> NewAction {
    NewAction {
        key: entry.key.clone(),
        words: entry.words.words(),
        owner: entry.owner.clone(),
        due: entry.due,
        measured_by: Some(entry.measured_by.clone()),
        statement: entry.statement.clone(),
        commitment: entry.commitment.clone(),
    }
}

/// A measure has a name in both forms and no text.
fn measure(entry: &MeasureEntry) -> Result<Measure, DemoFault> {
    let titled = |form, name: &str| Version::new(Locale::DEFAULT.in_form(form), Some(name.to_owned()), vec![]);
    let standard = titled(Form::Standard, &entry.name_en);
    let easy = titled(Form::EasyRead, &entry.name_easy).written_from(&standard);
    let words = Words::of(standard).with(easy);
    let comparison = |value| Some(Comparison { value, rank: None, size: None });
    Ok(Measure {
        key: Key::from_title(&entry.code).ok_or_else(|| DemoFault::new(STRATEGY, &entry.code, "no code"))?,
        code: entry.code.clone(),
        words,
        unit: entry.unit,
        better: entry.better,
        period: entry.period.clone(),
        local: entry.local,
        group: comparison(entry.group),
        england: comparison(entry.england),
    })
}
