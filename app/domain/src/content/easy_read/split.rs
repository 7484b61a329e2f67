//! A text cut into its sentences.

use super::cut::{Cut, cut};
use super::rules::{ANY, language};
use super::sentences::sentences;

/// The sentences of a text, as they stand there, without the white space between them.
pub fn split<'t>(text: &'t str, language: &str) -> Vec<&'t str> {
    let Cut { tokens, .. } = cut(text);
    let language = self::language(language).unwrap_or(&ANY);
    let part = |range: std::ops::Range<usize>| {
        let (first, last) = (tokens.get(range.start)?, tokens.get(range.end.checked_sub(1)?)?);
        text.get(first.start..last.end).map(str::trim).filter(|part| !part.is_empty())
    };
    sentences(text, &tokens, language).into_iter().filter_map(part).collect()
}
