//! What is wrong with a file, and where.

use roxmltree::{Error, Node};

/// How many faults of a file are told: more than that is a file of another kind.
pub const MOST_FAULTS: usize = 100;
/// How much of the file is shown in a fault, in characters.
const LONGEST_EXCERPT: usize = 60;

/// One thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// The character of the line, from 1: some tools write everything in one line.
    pub column: usize,
    /// What is wrong there.
    pub wrong: Wrong,
    /// What was found, cut where it is long; empty where there is nothing to show.
    pub found: String,
}

impl Fault {
    /// The values of the message of [`Wrong::message`].
    pub fn values(&self) -> [(&'static str, String); 3] {
        [("line", self.line.to_string()), ("column", self.column.to_string()), ("found", self.found.clone())]
    }
}

/// What can be wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It has more bytes, tags or depth than are read.
    TooLarge,
    /// It is saved in another way of writing letters as bytes than UTF-8.
    Encoding,
    /// It has a DTD, which may define entities: a few lines of those can fill the memory of a machine.
    Dtd,
    /// It ends before its last tag.
    CutShort,
    /// A tag is closed that is not open.
    Tag,
    /// An `&` that begins nothing that XML knows.
    Ampersand,
    /// It is not XML in some other way.
    NotXml,
    /// It is XML of another kind.
    NotXliff,
    /// Another version of XLIFF than 2.0, 2.1 and 2.2.
    Version,
    /// `srcLang` or `trgLang` is not there.
    NoLanguage,
    /// A language that the site does not have.
    Language,
    /// There is no text in it, or nothing in a text.
    Empty,
    /// A `<file>` that is for no record.
    Record,
    /// A `<unit>` that is neither the title nor a block.
    Piece,
    /// The same record or piece a second time.
    Repeated,
    /// A block is not there, but a later one is.
    Missing,
    /// A `<unit>`, or a part of it, without `<source>`.
    NoSource,
    /// A `<cp>` that is no character.
    Character,
}

impl Wrong {
    /// The Fluent message that says what to do.
    pub const fn message(self) -> &'static str {
        match self {
            Self::TooLarge => "fault-xliff-too-large",
            Self::Encoding => "fault-xliff-encoding",
            Self::Dtd => "fault-xliff-dtd",
            Self::CutShort => "fault-xliff-cut-short",
            Self::Tag => "fault-xliff-tag",
            Self::Ampersand => "fault-xliff-ampersand",
            Self::NotXml => "fault-xliff-not-xml",
            Self::NotXliff => "fault-xliff-not-xliff",
            Self::Version => "fault-xliff-version",
            Self::NoLanguage => "fault-xliff-no-language",
            Self::Language => "fault-xliff-language",
            Self::Empty => "fault-xliff-empty",
            Self::Record => "fault-xliff-record",
            Self::Piece => "fault-xliff-piece",
            Self::Repeated => "fault-xliff-repeated",
            Self::Missing => "fault-xliff-missing",
            Self::NoSource => "fault-xliff-no-source",
            Self::Character => "fault-xliff-character",
        }
    }
}

/// The faults of one file, as they are found.
pub(super) struct Report<'t> {
    text: &'t str,
    found: Vec<(usize, Wrong, String)>,
}

impl<'t> Report<'t> {
    /// A report without a fault.
    pub fn on(text: &'t str) -> Self {
        Self { text, found: vec![] }
    }

    /// Adds a fault at a byte of the file.
    pub fn at(&mut self, byte: usize, wrong: Wrong, found: impl Into<String>) {
        if self.found.len() < MOST_FAULTS {
            self.found.push((byte, wrong, found.into()));
        }
    }

    /// Adds a fault of an element.
    pub fn on_node(&mut self, node: Node<'_, '_>, wrong: Wrong, found: impl Into<String>) {
        self.at(node.range().start, wrong, found);
    }

    /// Adds what the parser found. It says `1:1` for a file that ends too early.
    pub fn parser(&mut self, error: &Error) {
        let (wrong, found) = match error {
            Error::UnclosedRootNode | Error::UnexpectedEndOfStream => (Wrong::CutShort, String::new()),
            Error::UnexpectedCloseTag(_, closed, _) => (Wrong::Tag, format!("</{closed}>")),
            Error::MalformedEntityReference(_) => (Wrong::Ampersand, "&".to_owned()),
            Error::UnknownEntityReference(name, _) => (Wrong::Ampersand, format!("&{name};")),
            Error::NodesLimitReached | Error::AttributesLimitReached | Error::NamespacesLimitReached => {
                (Wrong::TooLarge, String::new())
            }
            error => (Wrong::NotXml, without_place(&error.to_string())),
        };
        let byte = match wrong {
            Wrong::CutShort => self.text.trim_end().len(),
            _ => byte_at(self.text, error.pos().row as usize, error.pos().col as usize),
        };
        self.at(byte, wrong, found);
    }

    /// What was read, unless there is a fault; otherwise every fault, from the top of the file to its end.
    pub fn done<T>(mut self, read: Option<T>) -> Result<T, Vec<Fault>> {
        match read {
            Some(read) if self.found.is_empty() => Ok(read),
            _ => {
                self.found.sort_by_key(|(byte, ..)| *byte);
                Err(self.found.iter().map(|(byte, wrong, found)| fault(self.text, *byte, *wrong, found)).collect())
            }
        }
    }
}

fn fault(text: &str, byte: usize, wrong: Wrong, found: &str) -> Fault {
    let before = &text[..byte];
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    Fault {
        line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
        column: before[start..].chars().count() + 1,
        wrong,
        found: excerpt(found),
    }
}

fn byte_at(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = &text[start..];
    start + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at)
}

/// The parser ends what it says with the place, which a fault says itself.
fn without_place(said: &str) -> String {
    said.rsplit_once(" at ").map_or(said, |(said, _)| said).to_owned()
}

fn excerpt(text: &str) -> String {
    let visible = |c: char| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c };
    let mut shown: String = text.chars().take(LONGEST_EXCERPT).map(visible).collect();
    if text.chars().nth(LONGEST_EXCERPT).is_some() {
        shown.push('…');
    }
    shown
}
