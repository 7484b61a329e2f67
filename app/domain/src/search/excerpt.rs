//! The part of a text in which words were found.

use super::vocabulary::Lexicon;
use crate::content::fold::words;
use std::collections::BTreeSet;
use std::ops::Range;

/// How much of a text is shown, in bytes: about three lines.
const LONGEST: usize = 240;
/// How much of it stands before the first word that was found, in bytes.
const BEFORE: usize = 60;

/// A part of a text, cut where words were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// Its pieces in their order, and whether each was looked for.
    pub pieces: Vec<(String, bool)>,
    /// Whether the text begins before it.
    pub cut_before: bool,
    /// Whether the text goes on behind it.
    pub cut_after: bool,
}

impl Excerpt {
    /// The words that were found, each once.
    pub fn found(&self) -> Vec<&str> {
        let mut found: Vec<&str> = vec![];
        for (piece, is_found) in &self.pieces {
            if *is_found && !found.iter().any(|other| other.eq_ignore_ascii_case(piece)) {
                found.push(piece);
            }
        }
        found
    }
}

/// The part of a text with the first words that have one of these stems; its beginning where none has.
pub fn excerpt(text: &str, stems: &BTreeSet<String>, lexicon: &Lexicon) -> Excerpt {
    let start = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
    let all: Vec<Range<usize>> = words(text).map(|word| start(word)..start(word) + word.len()).collect();
    let found: Vec<&Range<usize>> =
        all.iter().filter(|at| stems.contains(&lexicon.stem(&text[(*at).clone()]))).collect();
    let first = found.first().map_or(0, |at| at.start);
    let from = match all.iter().find(|word| word.start + BEFORE >= first) {
        Some(word) if first > BEFORE => word.start,
        _ => 0,
    };
    let to = if text.len() - from <= LONGEST {
        text.len()
    } else {
        all.iter()
            .map(|word| word.end)
            .take_while(|end| *end <= from + LONGEST)
            .last()
            .filter(|end| *end > from)
            .unwrap_or_else(|| text.floor_char_boundary(from + LONGEST))
    };
    let (mut pieces, mut at) = (vec![], from);
    for word in found.into_iter().filter(|word| word.start >= from && word.end <= to) {
        pieces.push((text[at..word.start].to_owned(), false));
        pieces.push((text[word.clone()].to_owned(), true));
        at = word.end;
    }
    pieces.push((text[at..to].to_owned(), false));
    pieces.retain(|(piece, _)| !piece.is_empty());
    Excerpt { pieces, cut_before: from > 0, cut_after: to < text.len() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Language;

    #[test]
    fn the_part_with_the_word_is_shown_and_the_word_marked_in_every_form() {
        let lexicon = Lexicon::new(Language::from_code("en").expect("English"));
        let stems = BTreeSet::from([lexicon.stem("bus")]);
        let text = format!("{}The late buses stop at six. {}", "Before. ".repeat(40), "After. ".repeat(80));
        let excerpt = excerpt(&text, &stems, &lexicon);
        assert_eq!(excerpt.found(), ["buses"]);
        assert!(excerpt.cut_before && excerpt.cut_after);
        let shown: String = excerpt.pieces.into_iter().map(|(piece, _)| piece).collect();
        assert!(text.contains(&shown) && shown.len() <= LONGEST, "{shown}");
    }

    #[test]
    fn a_text_without_words_or_of_one_endless_word_is_cut_and_not_a_panic() {
        let lexicon = Lexicon::new(Language::from_code("ur").expect("Urdu"));
        for text in [String::new(), "!?".into(), "ب".repeat(5_000), "👩🏽‍🦽".repeat(500)] {
            let shown = excerpt(&text, &BTreeSet::new(), &lexicon);
            assert!(shown.pieces.iter().map(|(piece, _)| piece.len()).sum::<usize>() <= LONGEST);
        }
    }
}
