//! What can stand in a booklet: read from the store, then put in order, in the reader's language, for page and PDF alike.

use crate::boards::due_words;
use crate::content::markdown::plain_text;
use crate::failure::Failure;
use crate::notices::outcome_heading;
use crate::reader::{Reader, key};
use crate::strategy::we_will;
use crate::ui::{self, Section as Room, t, ta, the_reader};
use domain::boards::{Board, Meeting, Pledge};
use domain::content::{Form, Locale, Version, Words};
use domain::forum::{Attachment, Post, PostState, Topic};
use domain::notices::Part;
use domain::record::Kind;
use domain::strategy::{Action, Commitment, Point, PointKind, Priority, Progress, Strategy};
use store::{OutcomeOf, POSTS_A_PAGE};

/// How many pages of posts of one topic are offered.
const MOST_PAGES: u32 = 20;

/// What a booklet can be about, with all that it may take in.
pub enum Subject {
    Topic { topic: Box<Topic>, outcome: Option<Box<OutcomeOf>>, posts: Vec<Post> },
    Board { board: Board, actions: Vec<Told>, pledges: Vec<Pledge>, meetings: Vec<Meeting> },
    Priority { priority: Priority, commitments: Vec<Commitment>, actions: Vec<Told>, points: Vec<Point> },
    Strategy { strategy: Strategy, priorities: Vec<(Priority, Vec<Commitment>)>, points: Vec<Point>, plan: Vec<Told> },
}

/// An action with what was said of it.
pub type Told = (Action, Vec<Progress>);

/// What a reader takes in or leaves out as a whole: one box to tick.
pub struct Chapter {
    /// Its value in the form.
    pub name: String,
    /// Its sections; the first one bears the heading of the whole.
    pub sections: Vec<Section>,
}

/// A heading and what stands under it.
pub struct Section {
    /// How deep it stands below the title, from 1.
    pub level: u8,
    /// The heading.
    pub heading: String,
    /// The locale of the heading.
    pub locale: Locale,
    /// Who, when, how far.
    pub facts: Vec<String>,
    /// The texts.
    pub texts: Vec<Words>,
}

impl Subject {
    /// Reads what an address names.
    pub async fn read(reader: &Reader, kind: &str, name: &str) -> Result<Self, Failure> {
        let store = &reader.app.store;
        let name = key(name)?;
        Ok(match Kind::from_name(kind) {
            Some(Kind::Topic) => {
                let topic = reader.topic(&name).await?;
                let mut posts = vec![];
                for page in 1..=topic.numbered.div_ceil(POSTS_A_PAGE).min(MOST_PAGES) {
                    posts.extend(store.posts(&topic, page).await?);
                }
                posts.retain(|post| post.state == PostState::Published);
                let outcome = store.outcome(&topic.key).await?.map(Box::new);
                Self::Topic { topic: Box::new(topic), outcome, posts }
            }
            Some(Kind::Board) => Self::Board {
                board: store.board(&name).await?,
                actions: told(reader, store.board_actions(&name).await?).await?,
                pledges: store.pledges(&name).await?,
                meetings: store.meetings(&name).await?,
            },
            Some(Kind::Priority) => {
                let priority = store.priority(&name).await?;
                let mut points = store.points(&priority.strategy).await?;
                points.retain(|point| point.priority.as_ref() == Some(&name));
                let commitments = store.commitments(&name).await?;
                let actions = told(reader, store.priority_actions(&name).await?).await?;
                Self::Priority { priority, commitments, actions, points }
            }
            Some(Kind::Strategy) => {
                let strategy = store.strategy(&name).await?;
                let mut priorities = vec![];
                for priority in store.priorities().await?.into_iter().filter(|priority| priority.strategy == name) {
                    let commitments = store.commitments(&priority.key).await?;
                    priorities.push((priority, commitments));
                }
                let mut points = store.points(&name).await?;
                points.retain(|point| point.priority.is_none());
                let plan = told(reader, store.plan_actions(&name).await?).await?;
                Self::Strategy { strategy, priorities, points, plan }
            }
            _ => return Err(Failure::NotFound),
        })
    }

    /// What it is called.
    pub fn words(&self) -> &Words {
        match self {
            Self::Topic { topic, .. } => &topic.words,
            Self::Board { board, .. } => &board.words,
            Self::Priority { priority, .. } => &priority.words,
            Self::Strategy { strategy, .. } => &strategy.words,
        }
    }

    /// The page that it stands on: its room and its path.
    pub fn place(&self) -> (Room, String) {
        match self {
            Self::Topic { topic, .. } => (Room::Forum, format!("forum/{}/{}", topic.space, topic.key)),
            Self::Board { board, .. } => (Room::Boards, format!("boards/{}", board.key)),
            Self::Priority { priority, .. } => (Room::Strategy, format!("strategy/{}", priority.key)),
            Self::Strategy { .. } => (Room::Strategy, "strategy".to_owned()),
        }
    }

    /// Everything that can be picked, in its order. Only within [`Reader::within`] or a view.
    pub fn chapters(&self) -> Vec<Chapter> {
        let about = [chapter("about", Section::new(1, t("paper-about")).text(self.words()), vec![])];
        let chapters: Vec<Chapter> = match self {
            Self::Topic { outcome, posts, .. } => {
                about.into_iter().chain(outcome.as_deref().map(outcome_of)).chain(posts.iter().map(post)).collect()
            }
            Self::Board { actions, pledges, meetings, .. } => about
                .into_iter()
                .chain([
                    chapter(
                        "actions",
                        Section::new(1, t("board-actions-title")),
                        actions.iter().flat_map(action).collect(),
                    ),
                    chapter("pledges", Section::new(1, t("board-pledges-title")), pledges.iter().map(pledge).collect()),
                    chapter(
                        "meetings",
                        Section::new(1, t("board-meetings-title")),
                        meetings.iter().map(meeting).collect(),
                    ),
                ])
                .collect(),
            Self::Priority { commitments, actions, points, .. } => about
                .into_iter()
                .chain([
                    chapter("commitments", promised(1, commitments), vec![]),
                    chapter(
                        "actions",
                        Section::new(1, t("priority-actions-title")),
                        actions.iter().flat_map(action).collect(),
                    ),
                    points_of(PointKind::Evidence, points),
                    points_of(PointKind::Theme, points),
                    points_of(PointKind::Link, points),
                ])
                .collect(),
            Self::Strategy { priorities, points, plan, .. } => about
                .into_iter()
                .chain(priorities.iter().map(|(priority, commitments)| {
                    let head = Section::titled(1, &priority.words).text(&priority.words);
                    chapter(priority.key.as_str(), head, vec![promised(2, commitments)])
                }))
                .chain([
                    points_of(PointKind::Test, points),
                    points_of(PointKind::Governance, points),
                    chapter("plan", Section::new(1, t("strategy-plan-title")), plan.iter().flat_map(action).collect()),
                ])
                .collect(),
        };
        chapters.into_iter().filter(Chapter::says_something).collect()
    }
}

async fn told(reader: &Reader, actions: Vec<Action>) -> Result<Vec<Told>, Failure> {
    let mut told = vec![];
    for action in actions {
        let updates = if action.said.is_some() { reader.app.store.progress(&action.key).await? } else { vec![] };
        told.push((action, updates));
    }
    Ok(told)
}

fn chapter(name: &str, head: Section, below: Vec<Section>) -> Chapter {
    let mut sections = vec![head];
    sections.extend(below);
    Chapter { name: name.to_owned(), sections }
}

impl Chapter {
    /// The heading of the whole.
    pub fn heading(&self) -> &str {
        self.sections.first().map_or("", |section| section.heading.as_str())
    }

    /// How much there is to set: blocks, where a long one counts as several.
    pub fn blocks(&self) -> usize {
        const CHARACTERS_A_BLOCK: usize = 500;
        let texts = self.sections.iter().flat_map(|section| &section.texts);
        let readings = texts.filter_map(|words| words.read(the_reader().locale));
        let blocks = readings.flat_map(|reading| &reading.version.blocks);
        self.sections.len() + blocks.map(|block| 1 + block.text.len() / CHARACTERS_A_BLOCK).sum::<usize>()
    }

    fn says_something(&self) -> bool {
        self.sections.len() > 1
            || self.sections.iter().flat_map(|section| &section.texts).any(|words| has_text(words, the_reader().locale))
    }
}

impl Section {
    /// Under a heading of the site's own.
    fn new(level: u8, heading: String) -> Self {
        Self { level, heading, locale: the_reader().locale, facts: vec![], texts: vec![] }
    }

    /// Under the title of what it shows.
    fn titled(level: u8, words: &Words) -> Self {
        let asked = the_reader().locale;
        let locale = words.read(asked).map_or(asked, |reading| reading.version.locale);
        Self { locale, ..Self::new(level, ui::title(words, asked)) }
    }

    /// The texts, each with what has to be said before it; a word that was said is not said again for the next text.
    pub fn noted(&self) -> impl Iterator<Item = (Option<String>, &Words)> {
        let mut said = None;
        self.texts.iter().map(move |words| {
            let note = words.read(the_reader().locale).and_then(|reading| ui::notice_words(&reading));
            let again = note == said;
            said.clone_from(&note);
            (note.filter(|_| !again), words)
        })
    }

    fn fact(mut self, fact: impl Into<Option<String>>) -> Self {
        self.facts.extend(fact.into());
        self
    }

    /// With a text, unless there is none, or the heading has said all of it already.
    fn text(mut self, words: &Words) -> Self {
        let asked = the_reader().locale;
        let easy = words.read(asked).is_some_and(|reading| reading.version.locale.form == Form::EasyRead);
        if has_text(words, asked) && (easy || plain_text(&words.text(asked)) != self.heading) {
            self.texts.push(words.clone());
        }
        self
    }
}

fn has_text(words: &Words, asked: Locale) -> bool {
    words.read(asked).is_some_and(|reading| !reading.version.blocks.is_empty())
}

/// What became of a topic, part by part.
fn outcome_of(outcome: &OutcomeOf) -> Chapter {
    let part = |part: Part| Section::new(2, t(outcome_heading(part))).text(outcome.outcome.part(part));
    let head = Section::new(1, t("outcome-title")).fact(ui::day(outcome.at));
    chapter("outcome", head, Part::ALL.map(part).into())
}

fn post(post: &Post) -> Chapter {
    let args = [("name", post.by_name.clone().into()), ("day", ui::day(post.at).into())];
    let said = Section::new(1, ta("paper-post", &args)).text(&post.words);
    chapter(post.key.as_str(), post.attachments.iter().fold(said, |said, one| said.text(&beside(one))), vec![])
}

/// What stands beside a post, in words: on paper there is nothing to look at or to listen to.
fn beside(attachment: &Attachment) -> Words {
    let name = t(&format!("attachment-{}", attachment.kind.name()));
    let words = attachment.words.clone().unwrap_or_else(|| t(ui::no_words(attachment.kind)));
    Words::of(Version::standard(attachment.locale, None, format!("**{name}:** {words}")))
}

fn action((action, updates): &Told) -> Vec<Section> {
    let state = action.state(the_reader().today());
    let owner = action.owner.clone().map(|owner| ta("action-owner", &[("owner", owner.into())]));
    let head = Section::titled(2, &action.words)
        .fact(t(&format!("state-{}", state.name())))
        .fact(owner)
        .fact(action.due.map(due_words))
        .text(&action.words);
    let updates = updates.iter().map(|update| {
        let args = [("state", t(&format!("state-{}", update.state.name())).into()), ("day", ui::day(update.at).into())];
        Section::new(3, ta("paper-progress", &args)).text(&update.words)
    });
    std::iter::once(head).chain(updates).collect()
}

fn pledge(pledge: &Pledge) -> Section {
    Section::titled(2, &pledge.words).fact(pledge.organisation.clone()).fact(due_words(pledge.due)).text(&pledge.words)
}

fn meeting(meeting: &Meeting) -> Section {
    let when = [("day", ui::on(meeting.on).into()), ("time", ui::time_of_day(meeting.starts).into())];
    Section::titled(2, &meeting.words).fact(ta("meeting-when", &when)).fact(meeting.place.clone()).text(&meeting.words)
}

/// Commitments one after another, each a whole sentence.
fn promised(level: u8, commitments: &[Commitment]) -> Section {
    let mut section = Section::new(level, t("priority-commitments-title"));
    for commitment in commitments {
        let mut words = commitment.words.clone();
        for version in &mut words.0 {
            version.blocks.iter_mut().take(1).for_each(|block| block.text = we_will(&block.text, version.locale));
        }
        section = section.text(&words);
    }
    section
}

fn points_of(kind: PointKind, points: &[Point]) -> Chapter {
    let head = Section::new(1, t(&format!("point-{}", kind.key())));
    let of_kind = points.iter().filter(|point| point.point == kind);
    chapter(kind.key(), of_kind.fold(head, |head, point| head.text(&point.words)), vec![])
}
