//! Where sentences end. A full stop does not always end one: "Dr. Smith", "10.30", "e.g. a friend".

use super::cut::{Kind, Token};
use super::rules::Language;
use std::ops::Range;

/// The sentences of a text, as ranges of its tokens. Each has at least one word.
pub(super) fn sentences(tokens: &[Token<'_>], language: &Language) -> Vec<Range<usize>> {
    let next_words = next_words(tokens);
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
        ended = ended || ends(tokens, at, next_words.get(at).copied().flatten(), language);
    }
    sentences.push(start..tokens.len());
    sentences.retain(|range| tokens.get(range.clone()).is_some_and(|part| part.iter().any(Token::is_counted)));
    sentences
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

/// Whether a sentence ends with this token.
fn ends(tokens: &[Token<'_>], at: usize, next: Option<usize>, language: &Language) -> bool {
    let Some(token) = tokens.get(at) else { return false };
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let next_token = next.and_then(|next| tokens.get(next));
    let goes_on = next_token.is_some_and(|next| next.text.starts_with(char::is_lowercase));
    match token.kind {
        // 'Stop!' she said.
        Kind::Sign('!' | '?' | '؟') => !(goes_on && tokens.get(at + 1).is_some_and(is_closing)),
        Kind::Sign('۔' | '।' | '॥' | '。' | '！' | '？') => true,
        Kind::Sign('…') => !goes_on,
        Kind::Sign('.') if before.is_some_and(|before| matches!(before.kind, Kind::Sign('.' | '…'))) => !goes_on,
        Kind::Sign('.') => !followed_by_point(tokens, at) && full_stop_ends(tokens, at, next_token, language),
        // "at 2 p.m. We": the last point of an abbreviation ends the sentence as well.
        Kind::Word if token.text.ends_with('.') => {
            !language.never_ends(&token.lower) && next_token.is_none_or(Token::is_capitalised)
        }
        _ => false,
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
