//! What is personal in something that somebody is about to say: asked about before it can be read by everybody.

use std::ops::Range;

/// Something that may be personal, and where it stands in its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it may be: the end of a message `say-found-…`.
    pub what: &'static str,
    /// Where it stands, in bytes.
    pub place: Range<usize>,
}

/// What may be personal in a text of this language, in its order.
pub fn find(_text: &str, _language: &str) -> Vec<Found> {
    vec![]
}

/// The text without some of its places; `gone` says at each of them that something was left out.
pub fn without(text: &str, places: &[Range<usize>], gone: &str) -> String {
    let mut left = String::with_capacity(text.len());
    let mut at = 0;
    for place in places {
        // What overlaps has gone already.
        if let Some(before) = text.get(at..place.start) {
            left.push_str(before);
            left.push_str(gone);
        }
        at = at.max(place.end);
    }
    left.push_str(text.get(at..).unwrap_or_default());
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_leaves_a_sign_and_nothing_of_itself() {
        let text = "Ring 01234 567890, or Żaneta.";
        let places = [text.find("01234").map(|at| at..at + 12), text.find("567890").map(|at| at..at + 6)];
        let places: Vec<_> = places.into_iter().flatten().collect();
        assert_eq!(without(text, &places, "[…]"), "Ring […], or Żaneta.");
        assert_eq!(without(text, &[], "[…]"), text);
    }
}
