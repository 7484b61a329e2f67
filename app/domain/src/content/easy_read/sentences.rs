//! Where sentences end: where Unicode says (UAX 29, by `unicode-segmentation`), which knows the signs of every script,
//! apart from what it leaves to others: "Dr. Smith", "e.g. a friend", "Wait... and see", "We met.Then we ate".

use super::cut::{Kind, Token};
use super::rules::Language;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation as _;

/// The sentences of a text, as ranges of its tokens. Each has at least one word.
pub(super) fn sentences(text: &str, tokens: &[Token<'_>], language: &Language) -> Vec<Range<usize>> {
    let next_words = next_words(tokens);
    let ends_by_unicode = ends_by_unicode(text, tokens);
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut ended = false;
    for (at, token) in tokens.iter().enumerate() {
        // Quotation marks and brackets that close behind the end belong to the sentence.
        if token.kind == Kind::Break || (ended && !is_closing(token)) {
            sentences.push(start..at);
            start = at;
            ended = false;
        }
        let by_unicode = ends_by_unicode.get(at).copied().unwrap_or_default();
        ended = ended || ends(tokens, at, by_unicode, next_words.get(at).copied().flatten(), language);
    }
    sentences.push(start..tokens.len());
    sentences.retain(|range| tokens.get(range.clone()).is_some_and(|part| part.iter().any(Token::is_counted)));
    sentences
}

/// For each token whether a sentence ends behind it, by Unicode. What is no token, such as the address behind a link or
/// the end of a line, counts as space.
fn ends_by_unicode(text: &str, tokens: &[Token<'_>]) -> Vec<bool> {
    let mut shown = String::with_capacity(text.len());
    for token in tokens.iter().filter(|token| token.kind != Kind::Break) {
        shown.extend(std::iter::repeat_n(' ', token.start - shown.len()));
        shown.push_str(token.text);
    }
    let mut ends = vec![false; tokens.len()];
    let mut at = 0;
    for (start, _) in shown.split_sentence_bound_indices().skip(1) {
        while tokens.get(at + 1).is_some_and(|next| next.start < start) {
            at += 1;
        }
        if let Some(end) = ends.get_mut(at) {
            *end = tokens.get(at).is_some_and(|token| token.end <= start);
        }
    }
    ends
}

/// For each token the word that comes next in its paragraph.
fn next_words(tokens: &[Token<'_>]) -> Vec<Option<usize>> {
    let mut next = None;
    let mut words: Vec<_> = tokens
        .iter()
        .enumerate()
        .rev()
        .map(|(at, token)| {
            let after = next;
            next = match token.kind {
                Kind::Break => None,
                _ if token.is_counted() => Some(at),
                _ => next,
            };
            after
        })
        .collect();
    words.reverse();
    words
}

fn is_closing(token: &Token<'_>) -> bool {
    matches!(token.kind, Kind::Sign('"' | '\'' | '”' | '’' | '»' | ')' | '.' | '!' | '?' | '…'))
}

fn is_quotation(token: &Token<'_>) -> bool {
    matches!(token.kind, Kind::Sign('"' | '\'' | '”' | '’' | '»' | ')'))
}

/// Whether a sentence ends with this token.
fn ends(tokens: &[Token<'_>], at: usize, by_unicode: bool, next: Option<usize>, language: &Language) -> bool {
    let Some(token) = tokens.get(at) else { return false };
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let next_token = next.and_then(|next| tokens.get(next));
    let goes_on = next_token.is_some_and(|next| next.text.starts_with(char::is_lowercase));
    match token.kind {
        Kind::Sign('…') => !goes_on,
        Kind::Sign('.') if before.is_some_and(|before| matches!(before.kind, Kind::Sign('.' | '…'))) => !goes_on,
        Kind::Sign('.') => !followed_by_point(tokens, at) && full_stop_ends(tokens, at, next_token, language),
        // "at 2 p.m. We": the last point of an abbreviation ends the sentence as well.
        Kind::Word if token.text.ends_with('.') => {
            !language.never_ends(&token.lower) && next_token.is_none_or(Token::is_capitalised)
        }
        // 'Stop!' she said. (What closes behind a point belongs to the sentence that the point ended, or did not.)
        _ if is_closing(token) && by_unicode => {
            let sign = (0..at).rev().filter_map(|at| tokens.get(at)).find(|token| !is_quotation(token));
            !goes_on && sign.is_some_and(|sign| !matches!(sign.kind, Kind::Sign('.' | '…')))
        }
        _ => by_unicode,
    }
}

/// The first points of "..." do not decide; the last one does.
fn followed_by_point(tokens: &[Token<'_>], at: usize) -> bool {
    tokens.get(at + 1).is_some_and(|next| matches!(next.kind, Kind::Sign('.' | '…')))
}

fn full_stop_ends(tokens: &[Token<'_>], at: usize, next: Option<&Token<'_>>, language: &Language) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| tokens.get(before)) else { return false };
    let Some(next) = next else { return true };
    let Some(stop) = tokens.get(at) else { return false };
    let touches = stop.end == next.start;
    if before.kind != Kind::Word || before.end != stop.start {
        // ".5" and ".org" are no new sentences.
        return !touches || next.is_capitalised();
    }
    if language.never_ends(&before.lower) || (language.is_shortened(&before.lower) && !next.is_capitalised()) {
        return false;
    }
    !is_initial(tokens, at - 1)
}

/// "J. Smith", but not "vitamin C. We".
fn is_initial(tokens: &[Token<'_>], at: usize) -> bool {
    let Some(letter) = tokens.get(at) else { return false };
    let single = letter.is_capitalised() && letter.text.chars().nth(1).is_none() && letter.text != "I";
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    single && before.is_none_or(|before| before.kind != Kind::Word || before.is_capitalised())
}
