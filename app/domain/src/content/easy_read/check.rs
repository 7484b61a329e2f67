//! The rules about words and sentences.

use super::capitals::{is_abbreviation, roman};
use super::cut::{Cut, Kind, Token, cut};
use super::rules::{ANY, Language, Phrases, has, language, starting_with};
use super::sentences::sentences;
use super::{Finding, Rule, Severity, capitals, numbers};
use std::ops::Range;

/// Checks a text of easy read, plain or in light Markdown: one block, message or paragraph, or many.
///
/// `language` is a BCP 47 tag; see [`knows`](super::knows). `known` says whether the glossary explains a word. It is
/// asked with the word as it is written and in lower case, and also without its ending ("commissioners", then
/// "commissioner").
///
/// The findings are sorted by place. Checking takes time in proportion to the length of the text, whatever the text is.
pub fn check(text: &str, language: &str, known: &dyn Fn(&str) -> bool) -> Vec<Finding> {
    let Cut { tokens, marks } = cut(text);
    let language = self::language(language).unwrap_or(&ANY);
    let mut reader = Reader { tokens: &tokens, language, known, findings: Vec::new() };
    for mark in marks {
        reader.find(mark.rule, Severity::Stops, mark.start, mark.end, None);
    }
    let sentences = sentences(&tokens, language);
    for sentence in &sentences {
        reader.length(sentence);
        capitals::check(&mut reader, sentence);
        reader.phrases(sentence);
        reader.joining_words(sentence);
        reader.passive(sentence);
        reader.negatives(sentence);
        reader.long_words(sentence);
        numbers::check(&mut reader, sentence);
    }
    reader.signs();
    reader.opening_pronoun();
    let mut findings = reader.findings;
    findings.sort_by_key(|finding| (finding.start, finding.end, finding.rule));
    findings.dedup_by(|next, last| (next.rule, next.start, next.end) == (last.rule, last.start, last.end));
    findings
}

/// A text on its way through the rules.
pub(super) struct Reader<'a> {
    pub tokens: &'a [Token<'a>],
    pub language: &'static Language,
    known: &'a dyn Fn(&str) -> bool,
    findings: Vec<Finding>,
}

impl<'a> Reader<'a> {
    fn find(&mut self, rule: Rule, severity: Severity, start: usize, end: usize, better: Option<String>) {
        let better = better.filter(|better| !better.is_empty());
        self.findings.push(Finding { rule, severity, start, end, better });
    }

    /// A finding from one token to another.
    pub fn found(&mut self, rule: Rule, severity: Severity, first: usize, last: usize, better: Option<String>) {
        if let (Some(first), Some(last)) = (self.tokens.get(first), self.tokens.get(last)) {
            self.find(rule, severity, first.start, last.end, better);
        }
    }

    /// The word or number there, in lower case; an empty text for a sign.
    pub fn lower(&self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |token| token.lower.as_str())
    }

    /// Whether the glossary explains a word.
    pub fn is_known(&self, token: &Token<'_>) -> bool {
        (self.known)(token.text)
            || (self.known)(&token.lower)
            || (self.language.bases)(&token.lower).iter().any(|base| (self.known)(base))
    }

    fn length(&mut self, sentence: &Range<usize>) {
        let mut counted = sentence.clone().filter(|at| self.tokens.get(*at).is_some_and(Token::is_counted));
        let Some(first) = counted.next() else { return };
        let (count, last) = counted.fold((1, first), |(count, _), at| (count + 1, at));
        if count > self.language.longest_sentence {
            self.found(Rule::SentenceLength, Severity::Stops, first, last, None);
        } else if count > self.language.good_sentence {
            self.found(Rule::SentenceLength, Severity::Warns, first, last, None);
        }
    }

    /// Hard words, idioms, Latin and words cut short: whatever is in a list with a better way to say it.
    fn phrases(&mut self, sentence: &Range<usize>) {
        let parts = self.parts(sentence);
        let mut next = 0;
        while next < parts.len() {
            let longest = self.lists().into_iter().filter_map(|(list, rule, severity)| {
                let (length, better) = self.phrase(list, parts.get(next..)?)?;
                Some((length, rule, severity, better))
            });
            let Some((length, rule, severity, better)) = longest.max_by_key(|(length, ..)| *length) else {
                next += 1;
                continue;
            };
            let ends = parts.get(next).zip(parts.get(next + length - 1)).map(|(first, last)| (first.token, last.token));
            if let Some((first, last)) = ends {
                let explained = first == last && self.tokens.get(first).is_some_and(|token| self.is_known(token));
                if !explained {
                    self.found(rule, severity, first, last, Some(better.to_owned()));
                }
            }
            next += length;
        }
    }

    fn lists(&self) -> [(Phrases, Rule, Severity); 4] {
        [
            (self.language.hard, Rule::HardWord, Severity::Stops),
            (self.language.idioms, Rule::Idiom, Severity::Warns),
            (self.language.latin, Rule::Latin, Severity::Warns),
            (self.language.abbreviations, Rule::Abbreviation, Severity::Warns),
        ]
    }

    /// The words of a sentence, those with a hyphen in pieces: "joined-up" is "joined up" as well.
    fn parts(&self, sentence: &Range<usize>) -> Vec<Part<'a>> {
        let tokens = self.tokens.get(sentence.clone()).unwrap_or_default();
        let words = sentence.clone().zip(tokens).filter(|(_, token)| token.is_counted());
        let parts = words.flat_map(|(token, word)| {
            let mut pieces = word.lower.split('-').peekable();
            let mut first = true;
            std::iter::from_fn(move || {
                let text = pieces.next()?;
                let part = Part { token, text, first, last: pieces.peek().is_none() };
                first = false;
                Some(part)
            })
        });
        parts.collect()
    }

    /// The longest phrase of a list that the parts start with. Its first word may have an ending ("utilises").
    fn phrase(&self, list: Phrases, parts: &[Part<'_>]) -> Option<(usize, &'static str)> {
        let first = parts.first().filter(|part| part.first)?;
        let longest = |word: &str| {
            let fits = starting_with(list, word).iter().filter_map(|(phrase, better)| {
                let rest = parts.get(1..)?;
                let length = phrase.split(' ').count();
                let same = phrase.split(' ').skip(1).zip(rest).filter(|(word, part)| *word == part.text).count() + 1;
                (same == length && parts.get(length - 1)?.last).then_some((length, *better))
            });
            fits.max_by_key(|(length, _)| *length)
        };
        longest(first.text).or_else(|| (self.language.bases)(first.text).iter().find_map(|base| longest(base)))
    }

    fn joining_words(&mut self, sentence: &Range<usize>) {
        let is_counted = |at: &usize| self.tokens.get(*at).is_some_and(Token::is_counted);
        let words: Vec<usize> = sentence.clone().filter(is_counted).collect();
        for (place, at) in words.iter().enumerate() {
            let word = self.lower(*at);
            let subject = words.get(place + 1).is_some_and(|next| has(self.language.subjects, self.lower(*next)));
            let enough = place >= ENOUGH_FOR_AN_IDEA && words.len() - place > ENOUGH_FOR_AN_IDEA;
            let joins = has(self.language.joining, word)
                || (has(self.language.loosely_joining, word) && (enough || (subject && place > 0)));
            if joins {
                self.found(Rule::ManyIdeas, Severity::Warns, *at, *at, None);
            }
        }
    }

    fn passive(&mut self, sentence: &Range<usize>) {
        for at in sentence.clone() {
            if !self.is_form_of_be(self.lower(at)) {
                continue;
            }
            let mut end = at + 1;
            while end < sentence.end && end - at <= MOST_BETWEEN && self.may_stand_between(self.lower(end)) {
                end += 1;
            }
            if end < sentence.end && self.is_participle(self.lower(end)) {
                self.found(Rule::Passive, Severity::Warns, at, end, None);
            }
        }
    }

    /// Also "isn't" and "we're".
    fn is_form_of_be(&self, word: &str) -> bool {
        let stem = word.strip_suffix(self.language.negative_ending).unwrap_or(word);
        has(self.language.to_be, stem) || word.rsplit_once('\'').is_some_and(|(_, end)| has(self.language.to_be, end))
    }

    fn may_stand_between(&self, word: &str) -> bool {
        has(self.language.between, word) || (!self.language.adverb.is_empty() && word.ends_with(self.language.adverb))
    }

    fn is_participle(&self, word: &str) -> bool {
        let regular =
            !self.language.participle.is_empty() && word.len() > 3 && word.ends_with(self.language.participle);
        (regular || has(self.language.irregular, word)) && !has(self.language.not_passive, word)
    }

    fn negatives(&mut self, sentence: &Range<usize>) {
        let parts = self.parts(sentence);
        let mut next = 0;
        while let Some(part) = parts.get(next) {
            let phrase = parts.get(next..).and_then(|rest| self.phrase(self.language.negative_phrases, rest));
            let ending = self.language.negative_ending;
            let negative =
                has(self.language.negative, part.text) || (!ending.is_empty() && part.text.ends_with(ending));
            let length = phrase.map_or(1, |(length, _)| length);
            if phrase.is_some() || negative {
                let last = parts.get(next + length - 1).map_or(part.token, |last| last.token);
                let better = phrase.map(|(_, better)| better.to_owned());
                self.found(Rule::Negative, Severity::Warns, part.token, last, better);
            }
            next += length;
        }
    }

    fn long_words(&mut self, sentence: &Range<usize>) {
        let mut first = true;
        for at in sentence.clone() {
            let Some(word) = self.tokens.get(at).filter(|token| token.is_counted()) else { continue };
            // A capital letter inside a sentence makes a name.
            let is_name = word.is_capitalised() && !first;
            first = false;
            let of_interest =
                word.kind == Kind::Word && !is_name && !is_abbreviation(word.text) && roman(word.text).is_none();
            if of_interest
                && word.lower.split('-').any(|part| self.is_long(part))
                && !self.is_hard(at)
                && !self.is_known(word)
            {
                self.found(Rule::LongWord, Severity::Warns, at, at, None);
            }
        }
    }

    fn is_long(&self, word: &str) -> bool {
        let short = |word: &str| (self.language.syllables)(word) < self.language.long_word;
        if short(word) || has(self.language.common, word) {
            return false;
        }
        !(self.language.bases)(word).iter().any(|base| short(base) || has(self.language.common, base))
    }

    /// A word that is in a list already needs no second finding.
    fn is_hard(&self, at: usize) -> bool {
        let parts = self.parts(&(at..at + 1));
        self.lists().iter().any(|(list, ..)| self.phrase(list, &parts).is_some())
    }

    fn signs(&mut self) {
        for at in 0..self.tokens.len() {
            let Some(token) = self.tokens.get(at) else { return };
            match token.kind {
                Kind::Sign(';') => self.found(Rule::ManyIdeas, Severity::Warns, at, at, Some(".".to_owned())),
                Kind::Sign(sign) => {
                    let special = self.language.signs.iter().find(|(special, _)| *special == sign);
                    if let Some((_, word)) = special {
                        self.found(Rule::SpecialSign, Severity::Stops, at, at, Some((*word).to_owned()));
                    }
                }
                // Letters that only look italic or bold; a screen reader spells them or leaves them out.
                Kind::Word if token.text.contains(|char: char| ('\u{1d400}'..='\u{1d7ff}').contains(&char)) => {
                    self.found(Rule::SpecialSign, Severity::Stops, at, at, None);
                }
                _ => {}
            }
        }
    }

    fn opening_pronoun(&mut self) {
        let Some(at) = self.tokens.iter().position(Token::is_counted) else { return };
        let word = self.lower(at).split('\'').next().unwrap_or_default();
        if has(self.language.pronouns, word) {
            self.found(Rule::OpeningPronoun, Severity::Warns, at, at, None);
        }
    }
}

/// A word, or a piece of one.
struct Part<'a> {
    token: usize,
    text: &'a str,
    first: bool,
    last: bool,
}

/// So many words before and after "and" can be an idea each; fewer are a pair ("bread and butter").
const ENOUGH_FOR_AN_IDEA: usize = 3;

/// So many words at most between "is" and a participle: "is not always paid".
const MOST_BETWEEN: usize = 2;
