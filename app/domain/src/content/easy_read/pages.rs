//! The rules about a whole page: its blocks, their pictures, and whether it keeps to its words.

use super::check::{Match, Reader, check, phrase};
use super::cut::{Cut, Token, cut};
use super::rules::{ANY, language as table};
use super::sentences::sentences;
use super::{Finding, Rule, Severity};
use crate::content::Block;
use std::collections::BTreeMap;

/// Checks a page of easy read: each block with [`check`], and what only shows in the whole. Gives the place of the
/// block, from 0, with each finding; sorted by block and place.
///
/// A block without words is [`Rule::EmptyBlock`], one without a picture [`Rule::NoPicture`]; both are about the block
/// from start to end, which for an empty one is no character at all. [`Rule::TwoWords`] stands at each word for a thing
/// that an earlier block, or this one, called by another name.
pub fn check_blocks(blocks: &[Block], language: &str, known: &dyn Fn(&str) -> bool) -> Vec<(usize, Finding)> {
    let mut names = BTreeMap::new();
    let findings = blocks.iter().enumerate().flat_map(|(at, block)| {
        let mut findings = check(&block.text, language, known);
        findings.extend(other_names(&block.text, language, &mut names));
        findings.extend(shape(block));
        findings.sort_by_key(|finding| (finding.start, finding.end, finding.rule));
        findings.into_iter().map(move |finding| (at, finding))
    });
    findings.collect()
}

/// What a block lacks.
fn shape(block: &Block) -> Option<Finding> {
    let is_empty = !cut(&block.text).tokens.iter().any(Token::is_counted);
    let has_picture = block.picture.as_deref().is_some_and(|picture| !picture.trim().is_empty());
    let rule = if is_empty {
        Rule::EmptyBlock
    } else if !has_picture {
        Rule::NoPicture
    } else {
        return None;
    };
    Some(Finding { rule, severity: Severity::Stops, start: 0, end: block.text.len(), better: None })
}

/// The words for things that have had another name. `names` has the name of each thing that had one.
fn other_names(text: &str, language: &str, names: &mut BTreeMap<&'static str, &'static str>) -> Vec<Finding> {
    let Cut { tokens, .. } = cut(text);
    let language = table(language).unwrap_or(&ANY);
    let mut reader = Reader { text, tokens: &tokens, language, known: &|_| false, findings: Vec::new() };
    for sentence in &sentences(text, &tokens, language) {
        let parts = reader.parts(sentence);
        let mut next = 0;
        while let Some(first) = parts.get(next) {
            let rest = parts.get(next..).unwrap_or_default();
            let found = first.first.then(|| phrase(language.same_thing, rest, &(language.bases)(first.text))).flatten();
            let length = found.as_ref().map_or(1, |found| found.length);
            if let (Some(found), Some(last)) = (found, parts.get(next + length - 1)) {
                let (name, thing) = found.entry;
                let had = *names.entry(thing).or_insert(name);
                if had != name {
                    let better = reader.in_its_form(&Match { entry: (name, had), ..found }, first);
                    reader.offer(Rule::TwoWords, Severity::Warns, [first.token, last.token], sentence, &better);
                }
            }
            next += length;
        }
    }
    reader.findings
}
