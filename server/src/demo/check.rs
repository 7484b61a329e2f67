//! Checks that everything in the demonstration data points at something that is there, that nothing is there twice, and
//! that every thing has its words in both forms.

use super::DemoFault;
use super::files::{BOARDS, FORUM, Files, GLOSSARY, PEOPLE, REQUESTS, STATEMENTS, STRATEGY};
use super::words::Both;
use domain::accounts::{CardPhrase, EmailAddress, Scope, scope_fits};
use domain::record::{Key, Kind};
use std::collections::BTreeSet;

type Keys<'f> = BTreeSet<&'f Key>;

/// Everything that can be pointed at.
struct Known<'f> {
    people: Keys<'f>,
    spaces: Keys<'f>,
    topics: Keys<'f>,
    posts: Keys<'f>,
    statements: Keys<'f>,
    boards: Keys<'f>,
    strategies: Keys<'f>,
    commitments: Keys<'f>,
    actions: Keys<'f>,
}

pub(super) fn check(files: &Files) -> Result<(), DemoFault> {
    let (forum, boards, strategy) = (&files.forum, &files.boards, &files.strategy);
    let actions = boards.actions.iter().map(|action| &action.key);
    let known = Known {
        people: once(PEOPLE, files.people.iter().map(|person| &person.key))?,
        spaces: once(FORUM, forum.spaces.iter().map(|space| &space.key))?,
        topics: once(FORUM, forum.topics.iter().map(|topic| &topic.key))?,
        posts: once(FORUM, forum.posts.iter().map(|post| &post.key))?,
        statements: once(STATEMENTS, files.statements.statements.iter().map(|statement| &statement.key))?,
        boards: once(BOARDS, boards.boards.iter().map(|board| &board.key))?,
        strategies: once(STRATEGY, strategy.strategies.iter().map(|strategy| &strategy.key))?,
        commitments: once(STRATEGY, strategy.commitments.iter().map(|commitment| &commitment.key))?,
        actions: once(STRATEGY, actions.chain(strategy.strategy_actions.iter().map(|action| &action.key)))?,
    };
    once(BOARDS, boards.pledges.iter().map(|pledge| &pledge.key))?;
    once(STRATEGY, strategy.progress.iter().map(|progress| &progress.key))?;
    once(GLOSSARY, files.words.iter().map(|word| &word.key))?;
    people(files, &known)?;
    pointers(files, &known)?;
    priorities(files)?;
    all_words(files).try_for_each(|(file, key, words)| match words.missing() {
        Some(missing) => Err(DemoFault::new(file, key, missing)),
        None => Ok(()),
    })
}

fn once<'f>(file: &'static str, keys: impl Iterator<Item = &'f Key>) -> Result<Keys<'f>, DemoFault> {
    let mut seen = Keys::new();
    for key in keys {
        if !seen.insert(key) {
            return Err(DemoFault::new(file, key, "this key is there twice"));
        }
    }
    Ok(seen)
}

/// Cards and addresses are right, and roles hold in places that are there.
fn people(files: &Files, known: &Known<'_>) -> Result<(), DemoFault> {
    for person in &files.people {
        let fault = |problem: &str| DemoFault::new(PEOPLE, &person.key, problem);
        if CardPhrase::parse(&person.card).is_none() {
            return Err(fault("the card is not three words and a number of four digits"));
        }
        if person.email.as_deref().is_some_and(|email| EmailAddress::parse(email).is_none()) {
            return Err(fault("the e-mail address is not one"));
        }
        for grant in &person.roles {
            let there = match &grant.scope {
                Scope::Site => true,
                Scope::Within(place) => match place.kind {
                    Kind::Space => known.spaces.contains(&place.key),
                    Kind::Board => known.boards.contains(&place.key),
                    _ => known.strategies.contains(&place.key),
                },
            };
            if !there || !scope_fits(grant.role, &grant.scope) {
                return Err(fault(&format!("the role {} cannot hold in {}", grant.role.name(), grant.scope)));
            }
        }
    }
    Ok(())
}

/// Each pointer of each thing, with what it points at.
fn pointers(files: &Files, known: &Known<'_>) -> Result<(), DemoFault> {
    let point = |file, from: &Key, keys: &Keys<'_>, to: &Key, what| match keys.contains(to) {
        true => Ok(()),
        false => Err(DemoFault::new(file, from, format!("there is no {what} {to}"))),
    };
    let (forum, boards, strategy) = (&files.forum, &files.boards, &files.strategy);
    for topic in &forum.topics {
        point(FORUM, &topic.key, &known.spaces, &topic.space, "space")?;
    }
    for post in &forum.posts {
        point(FORUM, &post.key, &known.topics, &post.topic, "topic")?;
    }
    for outcome in &forum.outcomes {
        point(FORUM, &outcome.topic, &known.topics, &outcome.topic, "topic")?;
        for about in &outcome.about {
            let keys = if about.kind == Kind::Statement { &known.statements } else { &known.actions };
            point(FORUM, &outcome.topic, keys, &about.key, about.kind.name())?;
        }
    }
    for statement in &files.statements.statements {
        if statement.from.is_empty() {
            return Err(DemoFault::new(STATEMENTS, &statement.key, "no post that it comes from"));
        }
        statement.from.iter().try_for_each(|post| point(STATEMENTS, &statement.key, &known.posts, post, "post"))?;
    }
    for tie in &files.statements.ties {
        point(STATEMENTS, &tie.statement, &known.statements, &tie.statement, "statement")?;
        point(STATEMENTS, &tie.statement, &known.commitments, &tie.commitment, "commitment")?;
    }
    for member in &boards.members {
        point(BOARDS, &member.board, &known.boards, &member.board, "board")?;
        member.person.iter().try_for_each(|person| point(BOARDS, &member.board, &known.people, person, "person"))?;
    }
    for meeting in &boards.meetings {
        point(BOARDS, &meeting.board, &known.boards, &meeting.board, "board")?;
    }
    for action in &boards.actions {
        point(BOARDS, &action.key, &known.boards, &action.board, "board")?;
        action.commitment.iter().try_for_each(|to| point(BOARDS, &action.key, &known.commitments, to, "commitment"))?;
        action.statement.iter().try_for_each(|to| point(BOARDS, &action.key, &known.statements, to, "statement"))?;
    }
    for pledge in &boards.pledges {
        point(BOARDS, &pledge.key, &known.boards, &pledge.board, "board")?;
        pledge.statement.iter().try_for_each(|to| point(BOARDS, &pledge.key, &known.statements, to, "statement"))?;
    }
    for priority in &strategy.priorities {
        point(STRATEGY, &priority.strategy, &known.strategies, &priority.strategy, "strategy")?;
    }
    for progress in &strategy.progress {
        point(STRATEGY, &progress.key, &known.actions, &progress.action, "action")?;
    }
    done_by(files).try_for_each(|(file, key, by)| point(file, key, &known.people, by, "person"))
}

/// Who did each thing.
fn done_by(files: &Files) -> impl Iterator<Item = (&'static str, &Key, &Key)> {
    let (forum, boards) = (&files.forum, &files.boards);
    let topics = forum.topics.iter().map(|topic| (FORUM, &topic.key, &topic.done.by));
    let posts = forum.posts.iter().map(|post| (FORUM, &post.key, &post.done.by));
    let outcomes = forum.outcomes.iter().map(|outcome| (FORUM, &outcome.topic, &outcome.said.by));
    let statements = files.statements.statements.iter().map(|item| (STATEMENTS, &item.key, &item.done.by));
    let ties = files.statements.ties.iter().map(|tie| (STATEMENTS, &tie.statement, &tie.done.by));
    let actions = boards.actions.iter().map(|action| (BOARDS, &action.key, &action.done.by));
    let pledges = boards.pledges.iter().map(|pledge| (BOARDS, &pledge.key, &pledge.done.by));
    let progress = files.strategy.progress.iter().map(|progress| (STRATEGY, &progress.key, &progress.done.by));
    let requests = files.requests.iter().flat_map(|item| {
        let people = item.by.iter().chain(item.answers.iter().map(|answer| &answer.done.by));
        people.map(|by| (REQUESTS, &item.key, by))
    });
    topics
        .chain(posts)
        .chain(outcomes)
        .chain(statements)
        .chain(ties)
        .chain(actions)
        .chain(pledges)
        .chain(progress)
        .chain(requests)
}

/// There is one strategy, because its parts name their priority by number only; and each number is a priority.
fn priorities(files: &Files) -> Result<(), DemoFault> {
    let strategy = &files.strategy;
    let [one] = strategy.strategies.as_slice() else {
        return Err(DemoFault::new(STRATEGY, "strategies", "there must be exactly one strategy"));
    };
    let numbers: BTreeSet<u32> = strategy.priorities.iter().map(|priority| priority.number).collect();
    let named = strategy.commitments.iter().map(|item| item.priority);
    let named = named.chain(strategy.points.iter().filter_map(|item| item.priority));
    let mut named = named.chain(strategy.strategy_actions.iter().map(|item| item.priority));
    match named.find(|number| !numbers.contains(number)) {
        Some(number) => Err(DemoFault::new(STRATEGY, &one.key, format!("there is no priority {number}"))),
        None => Ok(()),
    }
}

/// The words of every thing, with the file and the key.
pub(super) fn all_words(files: &Files) -> impl Iterator<Item = (&'static str, String, &Both)> {
    fn named<'f>(file: &'static str, key: impl ToString, words: &'f Both) -> (&'static str, String, &'f Both) {
        (file, key.to_string(), words)
    }
    let (forum, boards, strategy) = (&files.forum, &files.boards, &files.strategy);
    let spaces = forum.spaces.iter().map(|item| named(FORUM, &item.key, &item.words));
    let topics = forum.topics.iter().map(|item| named(FORUM, &item.key, &item.words));
    let posts = forum.posts.iter().map(|item| named(FORUM, &item.key, &item.words));
    let outcomes = forum
        .outcomes
        .iter()
        .flat_map(|item| [&item.asked, &item.heard, &item.done].map(|words| named(FORUM, &item.topic, words)));
    let statements = files.statements.statements.iter().map(|item| named(STATEMENTS, &item.key, &item.words));
    let ties = files.statements.ties.iter().map(|item| named(STATEMENTS, &item.statement, &item.words));
    let places = boards.boards.iter().map(|item| named(BOARDS, &item.key, &item.words));
    let meetings = boards.meetings.iter().map(|item| named(BOARDS, &item.board, &item.words));
    let actions = boards.actions.iter().map(|item| named(BOARDS, &item.key, &item.words));
    let pledges = boards.pledges.iter().map(|item| named(BOARDS, &item.key, &item.words));
    let strategies = strategy.strategies.iter().map(|item| named(STRATEGY, &item.key, &item.words));
    let priorities = strategy.priorities.iter().map(|item| named(STRATEGY, item.number, &item.words));
    let commitments = strategy.commitments.iter().map(|item| named(STRATEGY, &item.key, &item.words));
    let points = strategy.points.iter().map(|item| named(STRATEGY, item.kind.key(), &item.words));
    let numbered = strategy.strategy_actions.iter().map(|item| named(STRATEGY, &item.key, &item.words));
    let progress = strategy.progress.iter().map(|item| named(STRATEGY, &item.key, &item.words));
    let glossary = files.words.iter().map(|item| named(GLOSSARY, &item.key, &item.words));
    let said = spaces.chain(topics).chain(posts).chain(outcomes).chain(statements).chain(ties);
    let planned = places.chain(meetings).chain(actions).chain(pledges).chain(strategies).chain(priorities);
    said.chain(planned).chain(commitments).chain(points).chain(numbered).chain(progress).chain(glossary)
}
