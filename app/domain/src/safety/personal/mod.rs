//! Telephone numbers, e-mail and postal addresses, and other people's names: what a writer is asked about before others
//! read it. Nothing is taken out without their yes, so what is found need not be certain; but whoever is asked about
//! prices and bus numbers stops reading the question.
//!
//! Numbers that belong to everybody (999, 111, the Samaritans, freephone and 03 numbers) and addresses of an office
//! (`info@`) are not personal.

mod names;
mod numbers;
mod places;

use super::words::{Word, words};
use serde::{Deserialize, Serialize};

/// What kind of personal detail it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A telephone number.
    Telephone,
    /// An e-mail address.
    Email,
    /// A postcode, or a house and its street.
    Address,
    /// The name of somebody else.
    Name,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Telephone, Self::Email, Self::Address, Self::Name];

    /// The name in messages: `personal-<name>` says what it is, `personal-<name>-left-out` stands where it was.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Telephone => "telephone",
            Self::Email => "email",
            Self::Address => "address",
            Self::Name => "name",
        }
    }
}

/// A personal detail in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// What it is.
    pub kind: Kind,
}

/// Finds personal details, in the order of the text; none overlaps another. `language` is the code of the language that
/// it is read in; English is always looked for too.
pub fn find(text: &str, language: &str) -> Vec<Found> {
    let words = words(text);
    let parts = [
        (Kind::Email, numbers::emails(text, &words)),
        (Kind::Telephone, numbers::telephones(text, &words)),
        (Kind::Address, places::addresses(text, &words)),
        (Kind::Name, names::names(text, &words, language)),
    ];
    let mut found: Vec<Found> = Vec::new();
    for (kind, places) in parts {
        for at in places {
            if found.iter().all(|other| at.end <= other.start || other.end <= at.start) {
                found.push(Found { start: at.start, end: at.end, kind });
            }
        }
    }
    found.sort_by_key(|one| one.start);
    found
}

/// The text without what was found in it: in each place stands what `instead` says, such as "[telephone number left
/// out]". Places that are not in the text, or inside of another, are passed over.
pub fn leave_out(text: &str, found: &[Found], instead: impl Fn(Kind) -> String) -> String {
    let mut left = String::with_capacity(text.len());
    let mut from = 0;
    for one in found {
        if one.start < from {
            continue;
        }
        let (Some(before), Some(_)) = (text.get(from..one.start), text.get(one.start..one.end)) else { continue };
        left.push_str(before);
        left.push_str(&instead(one.kind));
        from = one.end;
    }
    left.push_str(text.get(from..).unwrap_or_default());
    left
}

#[cfg(test)]
mod tests;
