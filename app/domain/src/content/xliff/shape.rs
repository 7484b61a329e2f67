//! Looks at the tags of a file before a tree is made of it, so that no file can take more time or memory than it is
//! worth: the parser compares each attribute of a tag with all others, and each tag inherits the names of all around it.

use super::fault::{Report, Wrong};

/// How deep tags may stand in each other. Files of translators' tools have about ten levels.
pub(super) const DEEPEST: usize = 100;
/// How many attributes a tag may have.
const MOST_ATTRIBUTES: usize = 100;
/// How many tags, attributes and comments a file may have together: some for each sentence of 20 MB.
const MOST_PARTS: usize = 1_000_000;

/// Adds a fault to the report where the file must not reach the parser. What is not well-formed is left to the parser.
pub(super) fn check(report: &mut Report<'_>, text: &str) {
    let (mut depth, mut parts, mut from) = (0_usize, 0, 0);
    while let Some(at) = text[from..].find('<').map(|at| from + at) {
        parts += 1;
        let end = match &text[at..] {
            rest if rest.starts_with("<!--") => rest[4..].find("-->").map(|end| 4 + end),
            rest if rest.starts_with("<![CDATA[") => rest.find("]]>"),
            rest if rest.starts_with("<?") => rest.find("?>"),
            rest if rest.starts_with("<!") => return report.at(at, Wrong::Dtd, ""),
            rest if rest.starts_with("</") => {
                depth = depth.saturating_sub(1);
                rest.find('>')
            }
            rest => {
                let tag = Tag::of(rest);
                parts += tag.attributes;
                depth += usize::from(!tag.closed);
                if depth > DEEPEST || tag.attributes > MOST_ATTRIBUTES {
                    return report.at(at, Wrong::TooLarge, "");
                }
                tag.end
            }
        };
        if parts > MOST_PARTS {
            return report.at(at, Wrong::TooLarge, "");
        }
        match end {
            Some(end) => from = at + end,
            None => return,
        }
    }
}

struct Tag {
    /// The byte of its `>`; `None` where it never ends.
    end: Option<usize>,
    attributes: usize,
    /// Whether it ends with `/>`.
    closed: bool,
}

impl Tag {
    fn of(text: &str) -> Self {
        let (mut quote, mut attributes, mut before) = (None, 0, b' ');
        for (at, byte) in text.bytes().enumerate() {
            match (quote, byte) {
                (None, b'>') => return Self { end: Some(at), attributes, closed: before == b'/' },
                (None, b'"' | b'\'') => {
                    attributes += 1;
                    quote = Some(byte);
                }
                (Some(open), _) if open == byte => quote = None,
                _ => {}
            }
            before = byte;
        }
        Self { end: None, attributes, closed: false }
    }
}
