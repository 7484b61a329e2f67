//! How well the checker finds what was labelled by hand: precision and recall for each rule, held to a floor.

use super::nothing_known;
use crate::content::easy_read::{Rule, check};
use std::collections::BTreeSet;

/// Language, rules that the sentence breaks, sentence; see the head of the file.
const LABELLED: &str = include_str!("../labelled.tsv");

/// For each rule the lowest precision and recall in hundredths: what was measured, rounded down to a twentieth.
const FLOORS: &[(Rule, usize, usize)] = &[
    (Rule::SentenceLength, 100, 100),
    (Rule::Italics, 100, 100),
    (Rule::Underline, 100, 100),
    (Rule::Capitals, 100, 100),
    (Rule::Percent, 100, 100),
    (Rule::Footnote, 100, 100),
    (Rule::RomanNumeral, 100, 100),
    (Rule::SpecialSign, 100, 100),
    (Rule::HardWord, 100, 85),
    (Rule::HiddenSign, 100, 100),
    (Rule::MixedScripts, 100, 100),
    (Rule::ManyIdeas, 95, 95),
    (Rule::Passive, 100, 90),
    (Rule::Negative, 100, 100),
    (Rule::Abbreviation, 100, 100),
    (Rule::Latin, 100, 100),
    (Rule::LargeNumber, 100, 100),
    (Rule::DateWithoutDay, 100, 100),
    (Rule::Clock24, 100, 100),
    (Rule::LongWord, 85, 95),
    (Rule::Idiom, 90, 80),
    (Rule::OpeningPronoun, 100, 100),
];

/// Where the sentences begin for which no rule was improved.
const SECOND_PART: &str = "# The second part";

struct Line {
    /// Whether it is of the second part.
    fresh: bool,
    language: &'static str,
    rules: BTreeSet<Rule>,
    text: String,
}

fn name(rule: Rule) -> &'static str {
    rule.message().strip_prefix("easy-read-rule-").expect("the start of every such message")
}

fn lines() -> Vec<Line> {
    let mut fresh = false;
    let lines = LABELLED.lines().filter_map(|line| {
        fresh |= line.starts_with(SECOND_PART);
        if line.starts_with('#') {
            return None;
        }
        let [language, rules, text] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("three parts: {line}") };
        let named = |of: &str| Rule::ALL.into_iter().find(|rule| name(*rule) == of).unwrap_or_else(|| panic!("{of}"));
        let rules = rules.split(' ').filter(|rule| *rule != "-").map(named).collect();
        Some(Line { fresh, language, rules, text: shown(text) })
    });
    lines.collect()
}

/// The text with the hidden signs in it that the file writes as `\u{200b}`.
fn shown(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut shown = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (number, rest) = part.split_once('}').expect("a closing bracket");
        shown.extend(u32::from_str_radix(number, 16).ok().and_then(char::from_u32));
        shown.push_str(rest);
    }
    shown
}

/// Every sentence, with its language.
pub fn texts() -> impl Iterator<Item = (&'static str, String)> {
    lines().into_iter().map(|line| (line.language, line.text))
}

/// How often a rule was found where it is labelled, found elsewhere, and missed.
#[derive(Default)]
struct Count {
    right: usize,
    wrong: usize,
    missed: usize,
}

impl Count {
    /// In hundredths, rounded down; of nothing, all.
    fn share(part: usize, rest: usize) -> usize {
        (100 * part).checked_div(part + rest).unwrap_or(100)
    }

    fn precision(&self) -> usize {
        Self::share(self.right, self.wrong)
    }

    fn recall(&self) -> usize {
        Self::share(self.right, self.missed)
    }
}

/// Counts how a rule does over some lines; what it gets wrong is shown with `--nocapture`.
fn count<'a>(rule: Rule, lines: impl Iterator<Item = &'a Line>) -> Count {
    let mut count = Count::default();
    for line in lines {
        let found = check(&line.text, line.language, &nothing_known).iter().any(|finding| finding.rule == rule);
        let said = match (found, line.rules.contains(&rule)) {
            (true, true) => (&mut count.right, None),
            (true, false) => (&mut count.wrong, Some("wrong ")),
            (false, true) => (&mut count.missed, Some("missed")),
            (false, false) => continue,
        };
        *said.0 += 1;
        if let Some(said) = said.1 {
            println!("{said} {}: {}", name(rule), line.text);
        }
    }
    count
}

#[test]
fn what_was_labelled_is_found_as_often_as_was_measured() {
    let lines = lines();
    assert!(lines.len() >= 200, "{}", lines.len());
    let mut faults = vec![];
    for rule in Rule::ALL {
        let fresh = count(rule, lines.iter().filter(|line| line.fresh));
        let all = count(rule, lines.iter());
        let (precision, recall) = (all.precision(), all.recall());
        let (found, labelled) = (all.right + all.wrong, all.right + all.missed);
        let of_fresh = format!("{}, {} of {}", fresh.wrong, fresh.right, fresh.right + fresh.missed);
        println!("| {} | {labelled} | {found} | {precision} % | {recall} % | {of_fresh} |", name(rule));
        let floor = FLOORS.iter().find(|(of, ..)| *of == rule);
        if floor.is_some_and(|(_, lowest, least)| precision < *lowest || recall < *least) {
            faults.push(format!("{}: precision {precision}, recall {recall}", name(rule)));
        }
    }
    assert!(faults.is_empty(), "below the floor: {}", faults.join("; "));
}
