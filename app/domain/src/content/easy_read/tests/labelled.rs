//! How well the checker finds what people labelled: precision and recall for each rule, held to a floor.

use super::nothing_known;
use crate::content::easy_read::{Rule, check};
use std::collections::BTreeSet;

/// Language, rules that a person saw broken, sentence; see the head of the file.
const LABELLED: &str = include_str!("../labelled.tsv");

/// For each rule the lowest precision and recall in hundredths: what was measured, rounded down to a twentieth.
const FLOORS: &[(Rule, usize, usize)] = &[];

struct Line {
    language: &'static str,
    rules: BTreeSet<Rule>,
    text: String,
}

fn name(rule: Rule) -> &'static str {
    rule.message().strip_prefix("easy-read-rule-").expect("the start of every such message")
}

fn lines() -> Vec<Line> {
    let lines = LABELLED.lines().filter(|line| !line.starts_with('#'));
    let lines = lines.map(|line| {
        let [language, rules, text] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("three parts: {line}") };
        let named = |of: &str| Rule::ALL.into_iter().find(|rule| name(*rule) == of).unwrap_or_else(|| panic!("{of}"));
        let rules = rules.split(' ').filter(|rule| *rule != "-").map(named).collect();
        Line { language, rules, text: shown(text) }
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
        if part + rest == 0 { 100 } else { 100 * part / (part + rest) }
    }

    fn precision(&self) -> usize {
        Self::share(self.right, self.wrong)
    }

    fn recall(&self) -> usize {
        Self::share(self.right, self.missed)
    }
}

#[test]
fn what_people_labelled_is_found_as_often_as_was_measured() {
    let lines = lines();
    assert!(lines.len() >= 200, "{}", lines.len());
    let mut faults = vec![];
    for rule in Rule::ALL {
        let mut count = Count::default();
        for line in &lines {
            let found = check(&line.text, line.language, &nothing_known).iter().any(|finding| finding.rule == rule);
            match (found, line.rules.contains(&rule)) {
                (true, true) => count.right += 1,
                (true, false) => count.wrong += 1,
                (false, true) => count.missed += 1,
                (false, false) => continue,
            }
            if found != line.rules.contains(&rule) {
                println!("{} {}: {}", if found { "wrong " } else { "missed" }, name(rule), line.text);
            }
        }
        let (precision, recall) = (count.precision(), count.recall());
        let labelled = count.right + count.missed;
        println!("| {} | {labelled} | {} | {precision} % | {recall} % |", name(rule), count.wrong);
        let floor = FLOORS.iter().find(|(of, ..)| *of == rule);
        if floor.is_some_and(|(_, lowest, least)| precision < *lowest || recall < *least) {
            faults.push(format!("{}: precision {precision}, recall {recall}", name(rule)));
        }
    }
    assert!(faults.is_empty(), "below the floor: {}", faults.join("; "));
}
