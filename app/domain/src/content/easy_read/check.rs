//! The rules about words and sentences, in the order of the table: [`Reader`] goes through a text once.

use super::capitals::{is_abbreviation, roman};
use super::cut::{Cut, Kind, Mark, Token, cut};
use super::rules::{ANY, Language, Phrases, SIGNS, has, language, line_of, starting_with};
use super::sentences::sentences;
use super::{Finding, Rule, Severity, capitals, letters, numbers};
use std::ops::Range;

/// Checks a text of easy read, plain or in light Markdown: one block, message or paragraph, or many.
///
/// `language` is a BCP 47 tag; see [`knows`](super::knows). `known` says whether the glossary explains a word. It is
/// asked with the word as it is written and in lower case, and also without its ending ("commissioners", then
/// "commissioner"); for a phrase, with the phrase in lower case.
///
/// The findings are sorted by place. Checking takes time in proportion to the length of the text, whatever the text is.
pub fn check(text: &str, language: &str, known: &dyn Fn(&str) -> bool) -> Vec<Finding> {
    let Cut { tokens, marks } = cut(text);
    let language = self::language(language).unwrap_or(&ANY);
    let mut reader = Reader { text, tokens: &tokens, language, known, findings: Vec::new() };
    marks.into_iter().for_each(|mark| reader.mark(mark));
    letters::check(&mut reader);
    for sentence in &sentences(text, &tokens, language) {
        reader.length(sentence);
        capitals::check(&mut reader, sentence);
        let parts = reader.parts(sentence);
        let listed = reader.phrases(sentence, &parts);
        reader.joining_words(sentence);
        reader.passive(sentence);
        reader.negatives(sentence, &parts);
        reader.long_words(sentence, &listed);
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
    pub text: &'a str,
    pub tokens: &'a [Token<'a>],
    pub language: &'static Language,
    pub known: &'a dyn Fn(&str) -> bool,
    pub findings: Vec<Finding>,
}

/// A phrase of a list, found in a text.
pub(super) struct Match {
    /// How many parts it has.
    pub length: usize,
    /// As it stands in the list, and what it stands for.
    pub entry: (&'static str, &'static str),
    /// Whether it stands there as it is in the list, without another ending.
    pub exact: bool,
}

impl<'a> Reader<'a> {
    /// A finding at a place of the text.
    pub fn find(&mut self, rule: Rule, severity: Severity, place: Range<usize>, better: Option<String>) {
        self.findings.push(Finding { rule, severity, start: place.start, end: place.end, better });
    }

    /// A finding from one token to another.
    pub fn found(&mut self, rule: Rule, severity: Severity, first: usize, last: usize, better: Option<String>) {
        if let (Some(first), Some(last)) = (self.tokens.get(first), self.tokens.get(last)) {
            let better = better.filter(|better| !better.is_empty());
            self.find(rule, severity, first.start..last.end, better);
        }
    }

    /// A finding from one token to another with words that fit in their place: with the word before, if that must
    /// change as well, with the point of an abbreviation, and with a capital letter where a sentence starts.
    pub fn offer(
        &mut self,
        rule: Rule,
        severity: Severity,
        [first, last]: [usize; 2],
        sentence: &Range<usize>,
        better: &str,
    ) {
        let (Some(from), Some(to)) = (self.tokens.get(first), self.tokens.get(last)) else { return };
        let (mut start, mut end) = (from.start, to.end);
        if matches!(rule, Rule::Latin | Rule::Abbreviation) {
            end = self.end_with_point(last, sentence);
        }
        let mut words = better.to_owned();
        let before =
            first.checked_sub(1).filter(|before| sentence.contains(before) && self.are_neighbours(*before, first));
        if let Some((before, joined)) =
            before.and_then(|at| Some((at, (self.language.joined)(self.lower(at), better)?)))
        {
            start = self.tokens.get(before).map_or(start, |before| before.start);
            words = joined;
        }
        let opens =
            self.first_word(sentence).and_then(|at| self.tokens.get(at)).is_some_and(|word| word.start >= start);
        if opens && self.text.get(start..).is_some_and(|text| text.starts_with(char::is_uppercase)) {
            words = capitalised(&words);
        }
        self.find(rule, severity, start..end, Some(words).filter(|words| !words.is_empty()));
    }

    fn has_point(&self, at: usize) -> bool {
        let (word, next) = (self.tokens.get(at), self.tokens.get(at + 1));
        word.zip(next).is_some_and(|(word, next)| next.kind == Kind::Sign('.') && next.start == word.end)
    }

    /// Where an abbreviation ends: with its point, unless the sentence ends there as well.
    fn end_with_point(&self, last: usize, sentence: &Range<usize>) -> usize {
        let Some(token) = self.tokens.get(last) else { return 0 };
        let point = self.tokens.get(last + 1).filter(|_| self.has_point(last));
        let goes_on = (last + 1..sentence.end).any(|at| self.tokens.get(at).is_some_and(Token::is_counted));
        match point {
            Some(point) if goes_on => point.end,
            None if !goes_on && token.text.ends_with('.') => token.end - 1,
            _ => token.end,
        }
    }

    fn first_word(&self, sentence: &Range<usize>) -> Option<usize> {
        sentence.clone().find(|at| self.tokens.get(*at).is_some_and(Token::is_counted))
    }

    /// Whether there is nothing but space between two tokens.
    fn are_neighbours(&self, first: usize, second: usize) -> bool {
        let between = self.tokens.get(first).zip(self.tokens.get(second));
        let between = between.and_then(|(first, second)| self.text.get(first.end..second.start));
        between.is_some_and(|between| !between.is_empty() && between.chars().all(char::is_whitespace))
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

    /// What is marked up in a way that easy read has no use for. Without the marks it is fine.
    fn mark(&mut self, mark: Mark) {
        let text = self.text.get(mark.start..mark.end).unwrap_or_default();
        let better = matches!(mark.rule, Rule::Italics | Rule::Underline).then(|| without_marks(text));
        self.find(mark.rule, Severity::Stops, mark.start..mark.end, better);
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

    /// Hard words, idioms, Latin and words cut short: whatever is in a list with a better way to say it. Gives the
    /// tokens that are in a list, so that no word gets two findings for being hard.
    fn phrases(&mut self, sentence: &Range<usize>, parts: &[Part<'_>]) -> Vec<usize> {
        let mut listed = Vec::new();
        let mut next = 0;
        while let Some(first) = parts.get(next) {
            let rest = parts.get(next..).unwrap_or_default();
            let longest = self.longest(rest);
            let length = longest.as_ref().map_or(1, |(found, ..)| found.length);
            if let (Some((found, rule, severity)), Some(last)) = (longest, parts.get(next + length - 1)) {
                listed.extend(first.token..=last.token);
                let is_word = has(self.language.only_with_point, first.text) && !self.has_point(last.token);
                if !is_word && !self.is_explained(first.token, last.token) {
                    let better = self.in_its_form(&found, first);
                    self.offer(rule, severity, [first.token, last.token], sentence, &better);
                }
            }
            next += length;
        }
        listed
    }

    /// The longest phrase of any list that the parts start with.
    fn longest(&self, parts: &[Part<'_>]) -> Option<(Match, Rule, Severity)> {
        let first = parts.first().filter(|part| part.first)?;
        let lists: [(Phrases, Rule, Severity); 4] = [
            (self.language.hard, Rule::HardWord, Severity::Stops),
            (self.language.idioms, Rule::Idiom, Severity::Warns),
            (self.language.latin, Rule::Latin, Severity::Warns),
            (self.language.abbreviations, Rule::Abbreviation, Severity::Warns),
        ];
        let bases = (self.language.bases)(first.text);
        let found =
            lists.into_iter().filter_map(|(list, rule, severity)| Some((phrase(list, parts, &bases)?, rule, severity)));
        found.max_by_key(|(found, ..)| found.length)
    }

    fn is_explained(&self, first: usize, last: usize) -> bool {
        let (Some(from), Some(to)) = (self.tokens.get(first), self.tokens.get(last)) else { return false };
        if first == last {
            return self.is_known(from);
        }
        self.text.get(from.start..to.end).is_some_and(|phrase| (self.known)(&phrase.to_lowercase()))
    }

    /// What a phrase stands for, with the ending that it has in the text; nothing where that is not known.
    pub fn in_its_form(&self, found: &Match, first: &Part<'_>) -> String {
        let (_, better) = found.entry;
        if found.exact {
            return better.to_owned();
        }
        let before = first.token.checked_sub(1).map_or("", |before| self.lower(before));
        (self.language.inflected)(better, first.text, before).unwrap_or_default()
    }

    /// The words of a sentence, those with a hyphen in pieces: "joined-up" is "joined up" as well.
    pub fn parts(&self, sentence: &Range<usize>) -> Vec<Part<'a>> {
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

    fn joining_words(&mut self, sentence: &Range<usize>) {
        let is_counted = |at: &usize| self.tokens.get(*at).is_some_and(Token::is_counted);
        let words: Vec<usize> = sentence.clone().filter(is_counted).collect();
        for (place, at) in words.iter().copied().enumerate() {
            let behind = words.len() - place - 1;
            let next = words.get(place + 1).copied();
            let after = words.get(place + 2).map_or("", |after| self.lower(*after));
            if self.joins(at, place, behind, next.map_or("", |next| self.lower(next)), after) {
                let cut = next.and_then(|next| self.cut_in_two(words.get(place.checked_sub(1)?).copied()?, at, next));
                let (place, better) = cut.map_or_else(
                    || (self.tokens.get(at).map_or(0..0, |token| token.start..token.end), None),
                    |(place, better)| (place, Some(better)),
                );
                self.find(Rule::ManyIdeas, Severity::Warns, place, better);
            }
        }
    }

    /// Whether a word brings a second idea; `place` and `behind` say how many words stand before it and behind it.
    fn joins(&self, at: usize, place: usize, behind: usize, next: &str, after: &str) -> bool {
        let (language, word) = (self.language, self.lower(at));
        let inside = place > 0;
        let subject = has(language.subjects, next);
        (has(language.joining, word) && !has(language.joining_no_more, next))
            || (inside && has(language.joining_inside, word))
            || (has(language.loosely_joining, word)
                && ((place >= ENOUGH_FOR_AN_IDEA && behind >= ENOUGH_FOR_AN_IDEA && !self.is_list(at))
                    || (subject && inside)))
            || (has(language.clause, word) && (subject || has(language.before_nouns, next)))
            || (inside && has(language.clause_inside, word) && has(language.persons, next))
            || (has(language.saying, word) && has(language.persons, next) && has(language.auxiliaries, after))
    }

    /// Whether an "and" stands behind a comma with a few words: "tea, cake and a chat" is a list.
    fn is_list(&self, at: usize) -> bool {
        (at.saturating_sub(MOST_IN_A_LIST)..at)
            .any(|at| self.tokens.get(at).is_some_and(|token| token.kind == Kind::Sign(',')))
    }

    /// Two sentences in the place of one: "I sing, but" is "I sing. But"; "sing and I" is "sing. I".
    fn cut_in_two(&self, before: usize, at: usize, next: usize) -> Option<(Range<usize>, String)> {
        let (first, joins, last) = (self.tokens.get(before)?, self.tokens.get(at)?, self.tokens.get(next)?);
        let comma = self.tokens.get(at - 1).filter(|token| token.kind == Kind::Sign(',') && token.start == first.end);
        let plain = comma
            .map_or_else(|| self.are_neighbours(before, at), |_| at == before + 2 && self.are_neighbours(at - 1, at));
        if !plain || first.kind != Kind::Word {
            return None;
        }
        if has(self.language.loosely_joining, &joins.lower) && has(self.language.persons, &last.lower) {
            let goes_on = self.are_neighbours(at, next);
            return goes_on.then(|| (first.start..last.end, format!("{}. {}", first.text, capitalised(last.text))));
        }
        (joins.lower == "but").then(|| (first.start..joins.end, format!("{}. {}", first.text, capitalised(joins.text))))
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
            if end < sentence.end && self.is_participle(self.lower(end), self.lower(end + 1)) {
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

    fn is_participle(&self, word: &str, next: &str) -> bool {
        let regular =
            !self.language.participle.is_empty() && word.len() > 3 && word.ends_with(self.language.participle);
        (regular || has(self.language.irregular, word))
            && (!has(self.language.not_passive, word) || has(self.language.by, next))
    }

    fn negatives(&mut self, sentence: &Range<usize>, parts: &[Part<'_>]) {
        let mut next = 0;
        while let Some(part) = parts.get(next) {
            let rest = parts.get(next..).unwrap_or_default();
            let found = part.first.then(|| phrase(self.language.negative_phrases, rest, &[])).flatten();
            let ending = self.language.negative_ending;
            let negative =
                has(self.language.negative, part.text) || (!ending.is_empty() && part.text.ends_with(ending));
            let length = found.as_ref().map_or(1, |found| found.length);
            if found.is_some() || negative {
                let last = parts.get(next + length - 1).map_or(part.token, |last| last.token);
                let better = found.map_or("", |found| found.entry.1);
                self.offer(Rule::Negative, Severity::Warns, [part.token, last], sentence, better);
            }
            next += length;
        }
    }

    /// Long words, apart from those that are in a list already.
    fn long_words(&mut self, sentence: &Range<usize>, listed: &[usize]) {
        let mut first = true;
        let mut listed = listed.iter().peekable();
        for at in sentence.clone() {
            let Some(word) = self.tokens.get(at).filter(|token| token.is_counted()) else { continue };
            while listed.next_if(|listed| **listed < at).is_some() {}
            // A capital letter inside a sentence makes a name, and so does "'s" behind a capital letter.
            let is_name = word.is_capitalised() && !first;
            first = false;
            let of_interest =
                word.kind == Kind::Word && !is_name && !is_abbreviation(word.text) && roman(word.text).is_none();
            if of_interest
                && listed.peek().is_none_or(|listed| **listed != at)
                && word.lower.split('-').any(|part| self.is_long(part))
                && !self.is_known(word)
            {
                self.found(Rule::LongWord, Severity::Warns, at, at, None);
            }
        }
    }

    fn is_long(&self, word: &str) -> bool {
        let short = |word: &str| (self.language.syllables)(word) < self.language.long_word;
        let common = |word: &str| self.language.common.iter().any(|list| line_of(list, word).is_some());
        if short(word) || common(word) {
            return false;
        }
        !(self.language.bases)(word).iter().any(|base| short(base) || common(base))
    }

    fn signs(&mut self) {
        for at in 0..self.tokens.len() {
            let Some(token) = self.tokens.get(at) else { return };
            match token.kind {
                Kind::Sign(';') => self.semicolon(at),
                Kind::Sign(sign) if SIGNS.contains(sign) => {
                    let better = self.word_of_sign(at, sign);
                    self.found(Rule::SpecialSign, Severity::Stops, at, at, better);
                }
                // Letters that only look italic or bold; a screen reader spells them or leaves them out.
                Kind::Word if token.text.contains(|char: char| ('\u{1d400}'..='\u{1d7ff}').contains(&char)) => {
                    self.found(Rule::SpecialSign, Severity::Stops, at, at, None);
                }
                _ => {}
            }
        }
    }

    /// "asked; it" is "asked. It".
    fn semicolon(&mut self, at: usize) {
        let next = self.tokens.get(at + 1).filter(|next| next.kind == Kind::Word && self.are_neighbours(at, at + 1));
        let place = self.tokens.get(at).map_or(0, |token| token.start);
        match next {
            Some(next) => {
                let better = format!(". {}", capitalised(next.text));
                self.find(Rule::ManyIdeas, Severity::Warns, place..next.end, Some(better));
            }
            None => self.find(Rule::ManyIdeas, Severity::Warns, place..place + 1, None),
        }
    }

    /// The word for a sign, with space where it touches what stands beside it.
    fn word_of_sign(&self, at: usize, sign: char) -> Option<String> {
        let (_, word) = self.language.words_of_signs.iter().find(|(known, _)| *known == sign)?;
        let token = self.tokens.get(at)?;
        let before = self.text.get(..token.start)?.chars().next_back().filter(|char| !char.is_whitespace());
        let behind = self.text.get(token.end..)?.chars().next().filter(|char| !char.is_whitespace());
        let digit = |char: Option<char>| char.is_some_and(char::is_numeric);
        // "60+" is more than 60, "2½" more than 2, "+44" a telephone number: only a person can say.
        let counts = (matches!(sign, '+' | '±') && (digit(before) || digit(behind)))
            || (!sign.is_ascii() && sign.is_numeric() && digit(before));
        let space = |beside: Option<char>| if beside.is_some_and(char::is_alphanumeric) { " " } else { "" };
        (!counts).then(|| format!("{}{word}{}", space(before), space(behind)))
    }

    fn opening_pronoun(&mut self) {
        let Some(at) = self.tokens.iter().position(Token::is_counted) else { return };
        let word = self.lower(at).split('\'').next().unwrap_or_default();
        if has(self.language.pronouns, word) {
            self.found(Rule::OpeningPronoun, Severity::Warns, at, at, None);
        }
    }
}

/// The longest phrase of a list that the parts start with. Its first word may have an ending ("utilises"), so `bases`
/// are tried as well.
pub(super) fn phrase(list: Phrases, parts: &[Part<'_>], bases: &[String]) -> Option<Match> {
    let first = parts.first()?;
    let longest = |word: &str, exact: bool| {
        let fits = starting_with(list, word).iter().filter_map(|entry| {
            let rest = parts.get(1..)?;
            let length = entry.0.split(' ').count();
            let same = entry.0.split(' ').skip(1).zip(rest).filter(|(word, part)| *word == part.text).count() + 1;
            (same == length && parts.get(length - 1)?.last).then_some(Match { length, entry: *entry, exact })
        });
        fits.max_by_key(|found| found.length)
    };
    longest(first.text, true).or_else(|| bases.iter().find_map(|base| longest(base, false)))
}

/// A text with its first letter as a capital.
pub(super) fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// The words inside Markdown or HTML that slants or underlines them; three stars are bold as well, and stay bold.
fn without_marks(text: &str) -> String {
    if text.starts_with('<') {
        let inside = text.split_once('>').map_or("", |(_, inside)| inside);
        return inside.rsplit_once('<').map_or(inside, |(inside, _)| inside).to_owned();
    }
    let sign = text.chars().next().filter(|sign| matches!(sign, '*' | '_'));
    let Some(sign) = sign else {
        return text.chars().filter(|char| !is_underlining(*char)).collect();
    };
    let inside = text.trim_matches(sign);
    if text.starts_with([sign; 3].iter().collect::<String>().as_str()) {
        format!("**{inside}**")
    } else {
        inside.to_owned()
    }
}

/// What underlines the letter before it.
pub(super) fn is_underlining(char: char) -> bool {
    matches!(char, '\u{332}' | '\u{333}' | '\u{35f}')
}

/// A word, or a piece of one.
pub(super) struct Part<'a> {
    pub token: usize,
    pub text: &'a str,
    pub first: bool,
    pub last: bool,
}

/// So many words before and after "and" can be an idea each; fewer are a pair ("bread and butter").
const ENOUGH_FOR_AN_IDEA: usize = 3;

/// So many tokens at most between the comma of a list and its "and".
const MOST_IN_A_LIST: usize = 5;

/// So many words at most between "is" and a participle: "is not always paid".
const MOST_BETWEEN: usize = 2;
