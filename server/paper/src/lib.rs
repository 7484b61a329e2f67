//! Booklets: what somebody picked to read, as one accessible PDF to print or to keep.
//!
//! A [`Booklet`] comes ready in the reader's language; this crate knows no site, no database and no messages. It is set
//! by typst with one fixed template, `booklet.typ`. What people wrote reaches it as values and never as markup, so
//! nothing that anybody types can become a command of typst.
//!
//! The result is tagged PDF 1.7 that meets PDF/UA-1 (ISO 14289-1), or an error: typst refuses to write a file in which
//! it finds something that the standard forbids.
//!
//! - `markdown`: Markdown becomes values
//! - `letters`: characters that no font can print
//! - [`Fonts`]: the fonts of booklets
//! - `press`: the template, the values and typst

mod fonts;
mod letters;
mod markdown;
mod press;
#[cfg(test)]
mod tests;

pub use fonts::Fonts;

use std::collections::HashMap;
use std::path::PathBuf;

/// Everything that a booklet shows.
#[derive(Clone, Debug)]
pub struct Booklet {
    /// The title, on the first page and in the metadata.
    pub title: String,
    /// The language of everything that names no other.
    pub language: Language,
    /// Where and when the booklet was made, on the first page.
    pub made: String,
    /// The words that the booklet itself says.
    pub labels: Labels,
    /// How large the text is.
    pub size: Size,
    /// What the reader picked, in their order.
    pub parts: Vec<Part>,
}

/// A language, as a PDF names it and as its letters are set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// ISO 639: two or three letters.
    pub code: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
}

/// The words that the booklet itself says, in its language.
#[derive(Clone, Debug)]
pub struct Labels {
    /// The heading of the list of contents.
    pub contents: String,
    /// The foot of a page, with `{page}` and `{pages}` where the numbers go.
    pub page: String,
    /// Said at the end where signs could not be printed: a star stands in their place.
    pub missing: String,
}

/// The size of the text. Nothing in a booklet is smaller than this.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// 16 points, the least for easy read.
    #[default]
    Usual,
    /// 20 points, large print.
    Large,
    /// 24 points.
    VeryLarge,
}

impl Size {
    /// Every size, the smallest first.
    pub const ALL: [Self; 3] = [Self::Usual, Self::Large, Self::VeryLarge];

    /// In points: 1/72 of an inch.
    pub const fn points(self) -> u8 {
        match self {
            Self::Usual => 16,
            Self::Large => 20,
            Self::VeryLarge => 24,
        }
    }
}

/// A part of a booklet under a heading of its own.
#[derive(Clone, Debug)]
pub struct Part {
    /// The heading.
    pub heading: String,
    /// The language of the heading.
    pub language: Language,
    /// How deep the heading stands, from 1 to 3. One that would jump over a level is raised to the next.
    pub level: u8,
    /// Who, when, how far: short facts in the booklet's language, a line each.
    pub facts: Vec<String>,
    /// What it says.
    pub texts: Vec<Text>,
}

impl Part {
    /// A part that has a heading only.
    pub fn new(heading: impl Into<String>, language: Language, level: u8) -> Self {
        Self { heading: heading.into(), language, level, facts: vec![], texts: vec![] }
    }
}

/// One text in one language.
#[derive(Clone, Debug)]
pub struct Text {
    /// Its language.
    pub language: Language,
    /// What the reader has to know of it, in the booklet's language: that it is not in the form that they asked for.
    pub note: Option<String>,
    /// Its blocks, in their order.
    pub blocks: Vec<Block>,
}

/// One idea. It is not torn between two pages, unless it is longer than a page.
#[derive(Clone, Debug)]
pub struct Block {
    /// Markdown.
    pub text: String,
    /// The picture beside the text, at its inline start.
    pub picture: Option<Picture>,
}

/// A picture.
#[derive(Clone, Debug)]
pub struct Picture {
    /// An SVG, PNG, JPEG, GIF or WebP file. One that cannot be read is left out.
    pub file: Vec<u8>,
    /// What it shows, in the language of its text; without, it is decoration that reading aloud passes over.
    pub alt: Option<String>,
}

/// Why there is no booklet.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// The folder of fonts cannot be read.
    #[error("the fonts of booklets cannot be read in {0}: {1}")]
    Fonts(PathBuf, std::io::Error),
    /// The folder of fonts has none.
    #[error("there are no fonts of booklets in {0}")]
    NoFonts(PathBuf),
    /// typst could not set it, or found something that PDF/UA-1 forbids: a mistake of ours.
    #[error("the booklet could not be made: {0}")]
    Press(String),
}

/// Makes the PDF of a booklet. This takes a second or more of a processor: keep it off threads that answer people.
///
/// # Errors
/// [`PaperError::Press`] where typst refuses; nothing that people write should bring that about.
pub fn pdf(booklet: &Booklet, fonts: &Fonts) -> Result<Vec<u8>, PaperError> {
    // One broken picture must not cost somebody their booklet. Looking for it takes long, so only when it is needed.
    let printed =
        press::print(booklet, fonts).or_else(|_| press::print(&without_broken_pictures(booklet.clone(), fonts), fonts));
    // typst remembers all that it laid out. For the next booklet little of that is of use, and it is a third of a megabyte
    // for each block (measured).
    comemo::evict(0);
    printed.map(|printed| printed.pdf)
}

/// The booklet with those pictures alone that can be printed.
fn without_broken_pictures(mut booklet: Booklet, fonts: &Fonts) -> Booklet {
    let mut parts = std::mem::take(&mut booklet.parts);
    let prints = |picture: &Picture| {
        let block = Block { text: String::new(), picture: Some(picture.clone()) };
        let text = Text { language: booklet.language.clone(), note: None, blocks: vec![block] };
        let part = Part { texts: vec![text], ..Part::new("", booklet.language.clone(), 1) };
        press::print(&Booklet { parts: vec![part], ..booklet.clone() }, fonts).is_ok()
    };
    let mut known: HashMap<Vec<u8>, bool> = HashMap::new();
    for block in parts.iter_mut().flat_map(|part| &mut part.texts).flat_map(|text| &mut text.blocks) {
        block.picture = block.picture.take().filter(|picture| match known.get(&picture.file) {
            Some(prints) => *prints,
            None => *known.entry(picture.file.clone()).or_insert(prints(picture)),
        });
    }
    Booklet { parts, ..booklet }
}
