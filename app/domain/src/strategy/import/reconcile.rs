//! What changed between what is stored and what a new file says, so that records keep their identity.
//!
//! People tie 'I' statements, actions and progress to a commitment. When the council moves or rewords it, those ties
//! must hold. So a text is first looked for everywhere, and only then by its number.

use std::collections::{BTreeMap, VecDeque};

/// A record that is there already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Which record.
    pub id: String,
    /// Its place in its list, from 1.
    pub number: u32,
    /// Its text.
    pub text: String,
}

/// What the new file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// Its place in its list, from 1.
    pub number: u32,
    /// Its text.
    pub text: String,
}

/// What became of a record, or where a new one comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change<'a> {
    /// The same text in the same place.
    Same {
        /// Which record.
        id: &'a str,
    },
    /// The same text in another place.
    Moved {
        /// Which record.
        id: &'a str,
        /// Its place before.
        from: u32,
        /// Its place now.
        to: u32,
    },
    /// Another text in the same place. Only a person can say whether it still means the same: show both.
    Reworded {
        /// Which record.
        id: &'a str,
        /// Its place.
        number: u32,
        /// What it said.
        before: &'a str,
        /// What it says now.
        after: &'a str,
    },
    /// A text in a place where nothing was.
    New {
        /// Its place.
        number: u32,
        /// What it says.
        text: &'a str,
    },
    /// A record that the file no longer has.
    Gone {
        /// Which record.
        id: &'a str,
        /// What it said.
        text: &'a str,
    },
}

/// Matches what is stored with what a new file says, for one list at a time.
///
/// First by exactly equal text, in any place; then, among what is left, by number. Each record and each text is used
/// once, also when a text is there twice. The answer has every text of the file in the file's order, then every record
/// that is gone in the order in which they are stored. The time grows with `n log n`.
pub fn reconcile<'a>(stored: &'a [Stored], incoming: &'a [Incoming]) -> Vec<Change<'a>> {
    let mut pairing = Pairing { partner: vec![None; incoming.len()], taken: vec![false; stored.len()] };
    // Same text and same number goes first: otherwise two equal texts could swap their records for no reason.
    pairing.pair(stored, incoming, |old| (old.number, &old.text), |new| (new.number, &new.text));
    pairing.pair(stored, incoming, |old| &old.text, |new| &new.text);
    pairing.pair(stored, incoming, |old| old.number, |new| new.number);

    let kept =
        incoming.iter().zip(&pairing.partner).map(|(new, partner)| match partner.and_then(|at| stored.get(at)) {
            Some(old) => kept(old, new),
            None => Change::New { number: new.number, text: &new.text },
        });
    let gone = stored.iter().zip(&pairing.taken).filter(|(_, taken)| !**taken);
    kept.chain(gone.map(|(old, _)| Change::Gone { id: &old.id, text: &old.text })).collect()
}

fn kept<'a>(old: &'a Stored, new: &'a Incoming) -> Change<'a> {
    if old.text != new.text {
        Change::Reworded { id: &old.id, number: new.number, before: &old.text, after: &new.text }
    } else if old.number != new.number {
        Change::Moved { id: &old.id, from: old.number, to: new.number }
    } else {
        Change::Same { id: &old.id }
    }
}

/// Who belongs to whom so far.
struct Pairing {
    /// For each new text, the place of its record.
    partner: Vec<Option<usize>>,
    /// For each record, whether it has a text.
    taken: Vec<bool>,
}

impl Pairing {
    /// Pairs what is still alone and has the same key, first come, first served.
    fn pair<'a, K: Ord>(
        &mut self,
        stored: &'a [Stored],
        incoming: &'a [Incoming],
        key_of_old: impl Fn(&'a Stored) -> K,
        key_of_new: impl Fn(&'a Incoming) -> K,
    ) {
        let mut waiting: BTreeMap<K, VecDeque<usize>> = BTreeMap::new();
        for (at, old) in stored.iter().enumerate().filter(|(at, _)| !self.taken[*at]) {
            waiting.entry(key_of_old(old)).or_default().push_back(at);
        }
        for (new, partner) in incoming.iter().zip(&mut self.partner).filter(|(_, partner)| partner.is_none()) {
            *partner = waiting.get_mut(&key_of_new(new)).and_then(VecDeque::pop_front);
            if let Some(at) = *partner {
                self.taken[at] = true;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stored(texts: &[(&str, u32, &str)]) -> Vec<Stored> {
        let record =
            |(id, number, text): &(&str, u32, &str)| Stored { id: (*id).into(), number: *number, text: (*text).into() };
        texts.iter().map(record).collect()
    }

    fn file(texts: &[&str]) -> Vec<Incoming> {
        (1..).zip(texts).map(|(number, text)| Incoming { number, text: (*text).into() }).collect()
    }

    #[test]
    fn a_reordered_commitment_keeps_its_statements() {
        let before = stored(&[("a", 1, "listen first"), ("b", 2, "answer in a week")]);
        let now = file(&["answer in a week", "listen first"]);
        assert_eq!(
            reconcile(&before, &now),
            [Change::Moved { id: "b", from: 2, to: 1 }, Change::Moved { id: "a", from: 1, to: 2 }]
        );
    }

    #[test]
    fn a_reworded_commitment_keeps_its_statements() {
        let before = stored(&[("a", 1, "listen first"), ("b", 2, "answer in a week")]);
        let now = file(&["listen first", "answer in five days"]);
        let reworded =
            Change::Reworded { id: "b", number: 2, before: "answer in a week", after: "answer in five days" };
        assert_eq!(reconcile(&before, &now), [Change::Same { id: "a" }, reworded]);
    }

    #[test]
    fn a_commitment_put_in_front_moves_the_others_and_renames_none() {
        let before = stored(&[("a", 1, "listen first"), ("b", 2, "answer in a week")]);
        let now = file(&["be easy to find", "listen first", "answer in a week"]);
        assert_eq!(
            reconcile(&before, &now),
            [
                Change::New { number: 1, text: "be easy to find" },
                Change::Moved { id: "a", from: 1, to: 2 },
                Change::Moved { id: "b", from: 2, to: 3 },
            ]
        );
    }

    #[test]
    fn a_commitment_that_was_dropped_is_named_and_never_given_to_another() {
        let before = stored(&[("a", 1, "listen first"), ("b", 2, "answer in a week"), ("c", 3, "say why")]);
        let now = file(&["listen first", "say why"]);
        assert_eq!(
            reconcile(&before, &now),
            [
                Change::Same { id: "a" },
                Change::Moved { id: "c", from: 3, to: 2 },
                Change::Gone { id: "b", text: "answer in a week" },
            ]
        );
    }

    #[test]
    fn two_equal_texts_keep_a_record_each() {
        let before = stored(&[("a", 1, "say why"), ("b", 2, "say why")]);
        assert_eq!(
            reconcile(&before, &file(&["say why", "say why"])),
            [Change::Same { id: "a" }, Change::Same { id: "b" }]
        );
        assert_eq!(
            reconcile(&before, &file(&["listen first", "say why"])),
            [
                Change::Reworded { id: "a", number: 1, before: "say why", after: "listen first" },
                Change::Same { id: "b" }
            ]
        );
    }

    #[test]
    fn the_same_file_again_changes_nothing() {
        let before = stored(&[("a", 1, "listen first"), ("b", 2, "answer in a week")]);
        let again = reconcile(&before, &[]);
        assert!(again.iter().all(|change| matches!(change, Change::Gone { .. })));
        let now = file(&["listen first", "answer in a week"]);
        assert!(reconcile(&before, &now).iter().all(|change| matches!(change, Change::Same { .. })));
    }

    #[test]
    fn every_record_and_every_text_appears_exactly_once() {
        let before: Vec<_> = (0..5_000)
            .map(|at| Stored { id: at.to_string(), number: at % 700, text: format!("text {}", at % 900) })
            .collect();
        let now: Vec<_> =
            (0..4_000).map(|at| Incoming { number: at % 1_100, text: format!("text {}", at % 1_300) }).collect();
        let changes = reconcile(&before, &now);
        let gone = changes.iter().filter(|change| matches!(change, Change::Gone { .. })).count();
        let new = changes.iter().filter(|change| matches!(change, Change::New { .. })).count();
        assert_eq!(changes.len() - gone, now.len());
        assert_eq!(changes.len() - new, before.len());
    }
}
