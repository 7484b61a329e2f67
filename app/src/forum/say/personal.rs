//! What is personal in something that somebody is about to say: asked about before it can be read by everybody.

/// What kind of personal detail it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(dead_code, reason = "nothing looks for personal details yet")]
pub enum Kind {
    /// A telephone number.
    Telephone,
}

impl Kind {
    /// The end of the message `say-found-…`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Telephone => "telephone",
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

/// What may be personal in a text of this language, in its order.
pub fn find(_text: &str, _language: &str) -> Vec<Found> {
    vec![]
}

/// The text without what was found in it; `instead` says what stands in each place.
pub fn leave_out(text: &str, found: &[Found], instead: impl Fn(Kind) -> String) -> String {
    let mut left = String::with_capacity(text.len());
    let mut from = 0;
    for one in found {
        if let Some(before) = text.get(from..one.start) {
            left.push_str(before);
            left.push_str(&instead(one.kind));
            from = one.end;
        }
    }
    left.push_str(text.get(from..).unwrap_or_default());
    left
}
