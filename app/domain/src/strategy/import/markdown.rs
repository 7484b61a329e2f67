//! The strategy: which headings there are, and what stands under each.

use super::blocks::{self, List, Paragraphs, Section};
use super::lines::{Report, excerpt, lines};
use super::{Fault, Item, PriorityPart, StrategyFile};
use crate::strategy::terms::read_date;
use jiff::civil::Date;
use std::collections::BTreeMap;

const KEYS: [&str; 3] = ["Organisation", "Service", "Period"];
const VISION: &str = "Vision";
const TESTS: &str = "How we will know";
const GOVERNANCE: &str = "Governance";
const GLOSSARY: &str = "Glossary";
const PARTS: [&str; 4] = [VISION, TESTS, GOVERNANCE, GLOSSARY];

const COMMITMENTS: &str = "We will";
const EVIDENCE: &str = "Where are we now";
const THEMES: &str = "Themes";
const ACTIONS: &str = "How will we get there";
const LINKS: &str = "Links";
const PARTS_OF_PRIORITY: [&str; 5] = [COMMITMENTS, EVIDENCE, THEMES, ACTIONS, LINKS];

/// Reads a strategy.
///
/// The file has one `# Title` with the lines `Organisation:`, `Service:` and `Period: 2026-04-01 to 2031-03-31`; then,
/// in any order, `## Vision` (sentences), `## Priority 1: Name` and so on (sentences, then the lists `### We will`,
/// `### Where are we now`, `### Themes`, `### How will we get there` (numbered) and `### Links`), `## How we will know`
/// and `## Governance` (lists), and `## Glossary` (a word on a line, `: what it means` on the next).
///
/// A list item or a paragraph may go on over several lines.
///
/// # Errors
/// Every fault of the file, from its top to its end.
pub fn parse_strategy(file_name: &str, text: &str) -> Result<StrategyFile, Vec<Fault>> {
    let mut report = Report::on(file_name);
    let lines = lines(&mut report, text);
    if lines.iter().all(|line| line.text.trim().is_empty()) {
        report.fault(1, "an empty file", "a strategy that starts with `# Title`");
        return report.done(None);
    }
    let sections = blocks::sections(&mut report, &lines);
    let outline = outline(&mut report, &sections);
    let file = read(&mut report, &outline);
    report.done(file)
}

/// Sections by name, each of them wanted exactly once.
struct Slots<'s, 't> {
    names: &'static [&'static str],
    level: usize,
    found: BTreeMap<&'static str, &'s Section<'t>>,
}

impl<'s, 't> Slots<'s, 't> {
    fn new(names: &'static [&'static str], level: usize) -> Self {
        Self { names, level, found: BTreeMap::new() }
    }

    fn put(&mut self, report: &mut Report<'_>, section: &'s Section<'t>) {
        match self.names.iter().find(|name| **name == section.title) {
            Some(name) if self.found.contains_key(name) => {
                report.fault(section.line, format!("{} a second time", section.heading()), "each heading once");
            }
            Some(name) => {
                self.found.insert(name, section);
            }
            None => report.fault(section.line, section.heading(), self.allowed()),
        }
    }

    fn allowed(&self) -> String {
        let marks = "#".repeat(self.level);
        let names: Vec<_> = self.names.iter().map(|name| format!("`{marks} {name}`")).collect();
        let priority = if self.level == 2 { ", `## Priority 1: Name` and so on" } else { "" };
        format!("{}{priority}", names.join(", "))
    }

    /// The section of that name; a fault at the line of what it belongs to where there is none.
    fn get(&self, report: &mut Report<'_>, name: &str, parent: usize) -> Option<&'s Section<'t>> {
        let section = self.found.get(name).copied();
        if section.is_none() {
            report.fault(parent, format!("no heading `{} {name}`", "#".repeat(self.level)), "that heading, once");
        }
        section
    }

    /// The list in the section of that name.
    fn list(&self, report: &mut Report<'_>, name: &str, parent: usize, kind: List) -> Option<Vec<Item>> {
        let section = self.get(report, name, parent)?;
        Some(blocks::list(report, section, kind))
    }
}

/// A priority and the sections that belong to it.
struct PriorityOutline<'s, 't> {
    number: u32,
    name: String,
    section: &'s Section<'t>,
    parts: Slots<'s, 't>,
}

/// The headings of the file, each in its place.
struct Outline<'s, 't> {
    title: Option<&'s Section<'t>>,
    parts: Slots<'s, 't>,
    priorities: Vec<PriorityOutline<'s, 't>>,
}

/// What a `###` heading belongs to: the last heading above it with fewer marks.
enum Above {
    Priority,
    NoPriority,
    /// It was faulted; what stands under it would only repeat the fault.
    Unknown,
}

fn outline<'s, 't>(report: &mut Report<'_>, sections: &'s [Section<'t>]) -> Outline<'s, 't> {
    let mut outline = Outline { title: None, parts: Slots::new(&PARTS, 2), priorities: Vec::new() };
    let mut above = Above::NoPriority;
    for section in sections {
        match section.level {
            1 => {
                above = Above::NoPriority;
                title(report, &mut outline, section);
            }
            2 if is_priority(&section.title) => {
                above = Above::Priority;
                let expected = outline.priorities.last().map_or(1, |last| last.number.saturating_add(1));
                outline.priorities.push(priority(report, section, expected));
            }
            2 => {
                let known = PARTS.contains(&section.title.as_str());
                above = if known { Above::NoPriority } else { Above::Unknown };
                outline.parts.put(report, section);
            }
            3 => match (&above, outline.priorities.last_mut()) {
                (Above::Priority, Some(priority)) => priority.parts.put(report, section),
                (Above::Unknown, _) => {}
                _ => report.fault(section.line, section.heading(), "headings with `###` under a `## Priority` only"),
            },
            _ => report.fault(section.line, section.heading(), "headings with `#`, `##` and `###`"),
        }
    }
    outline
}

fn title<'s, 't>(report: &mut Report<'_>, outline: &mut Outline<'s, 't>, section: &'s Section<'t>) {
    if outline.title.is_some() {
        report.fault(section.line, format!("{} as a second title", section.heading()), "one heading with one `#`");
        return;
    }
    if section.title.is_empty() {
        report.fault(section.line, "a title without words", "`# Title`");
    }
    outline.title = Some(section);
}

/// Also with a slip in it, so that the slip is one fault and not one for each section under it.
fn is_priority(title: &str) -> bool {
    title.get(..8).is_some_and(|word| word.eq_ignore_ascii_case("priority"))
}

fn priority<'s, 't>(report: &mut Report<'_>, section: &'s Section<'t>, expected: u32) -> PriorityOutline<'s, 't> {
    let name = section.title.strip_prefix("Priority ").and_then(|rest| rest.split_once(':'));
    let name = name.map(|(number, name)| (plain_number(number), name.trim())).filter(|(_, name)| !name.is_empty());
    match name {
        Some((Some(number), _)) if number == expected => {}
        Some((Some(number), _)) if number < expected => {
            report.fault(
                section.line,
                format!("priority {number} a second time or out of order"),
                format!("number {expected}"),
            );
        }
        Some((Some(number), _)) => {
            report.fault(section.line, format!("priority {number}"), format!("number {expected}"));
        }
        _ => report.fault(section.line, section.heading(), format!("`## Priority {expected}: Name`")),
    }
    let (number, name) = name.unwrap_or_default();
    let number = number.unwrap_or(expected);
    PriorityOutline { number, name: name.to_owned(), section, parts: Slots::new(&PARTS_OF_PRIORITY, 3) }
}

/// Digits only: the standard parser also takes a plus sign.
fn plain_number(text: &str) -> Option<u32> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

/// Reads each section. Goes on after a fault, so that all of them are found; `None` when a part is missing.
fn read(report: &mut Report<'_>, outline: &Outline<'_, '_>) -> Option<StrategyFile> {
    let top = outline.title.map_or(1, |title| title.line);
    let keys = if let Some(title) = outline.title {
        blocks::keys(report, title, &KEYS)
    } else {
        report.fault(top, "no title", "`# Title`, once");
        BTreeMap::new()
    };
    let period = keys.get("Period").and_then(|(line, value)| period(report, *line, value));
    let vision = outline.parts.get(report, VISION, top).map(|it| blocks::prose(report, it, Paragraphs::BySentence));
    let priorities = priorities(report, outline, top);
    let tests = outline.parts.list(report, TESTS, top, List::Bullets);
    let governance = outline.parts.list(report, GOVERNANCE, top, List::Bullets);
    let glossary = outline.parts.get(report, GLOSSARY, top).map(|it| blocks::definitions(report, it));

    let key = |name| keys.get(name).map(|(_, value)| value.clone());
    let (from, to) = period?;
    Some(StrategyFile {
        title: outline.title?.title.clone(),
        organisation: key("Organisation")?,
        service: key("Service")?,
        from,
        to,
        vision: vision?,
        priorities: priorities?,
        tests: tests?,
        governance: governance?,
        glossary: glossary?,
    })
}

fn period(report: &mut Report<'_>, line: usize, value: &str) -> Option<(Date, Date)> {
    let dates = value.split_once(" to ").and_then(|(from, to)| Some((read_date(from.trim())?, read_date(to.trim())?)));
    match dates {
        Some((from, to)) if from < to => dates,
        Some(_) => {
            report.fault(
                line,
                format!("a period that ends before it starts: {}", excerpt(value)),
                "the earlier date first",
            );
            None
        }
        None => {
            report.fault(
                line,
                format!("the period {}", excerpt(value)),
                "two dates such as `2026-04-01 to 2031-03-31`",
            );
            None
        }
    }
}

fn priorities(report: &mut Report<'_>, outline: &Outline<'_, '_>, top: usize) -> Option<Vec<PriorityPart>> {
    if outline.priorities.is_empty() {
        report.fault(top, "no priority", "`## Priority 1: Name` and so on, at least one");
    }
    // Every priority is read before the first missing part ends the whole: their faults count as well.
    let read: Vec<_> = outline.priorities.iter().map(|priority| read_priority(report, priority)).collect();
    read.into_iter().collect()
}

fn read_priority(report: &mut Report<'_>, priority: &PriorityOutline<'_, '_>) -> Option<PriorityPart> {
    let line = priority.section.line;
    let intro = blocks::prose(report, priority.section, Paragraphs::ByEmptyLine);
    let mut list = |name, kind| priority.parts.list(report, name, line, kind);
    let commitments = list(COMMITMENTS, List::Bullets);
    let evidence = list(EVIDENCE, List::Bullets);
    let themes = list(THEMES, List::Bullets);
    let actions = list(ACTIONS, List::Numbers);
    let links = list(LINKS, List::Bullets);
    Some(PriorityPart {
        number: priority.number,
        name: priority.name.clone(),
        intro: intro.join("\n\n"),
        commitments: commitments?,
        evidence: evidence?,
        themes: themes?,
        actions: actions?,
        links: links?,
        line,
    })
}
