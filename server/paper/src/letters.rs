//! What becomes of characters that cannot stand on paper.

use crate::Fonts;
use std::cell::Cell;
use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;

/// Stands for what no font can print: every font has it, and it can be read aloud. PDF/UA-1 forbids glyphs that stand for
/// nothing, which is what would be printed otherwise.
const STAR: char = '*';

/// How many letters of a word may stand in one line. What is longer may break here, so that it is not cut off at the edge
/// of the paper: at 24 points, about 30 letters stand beside a picture.
const LONGEST_WORD: usize = 25;

/// Makes texts printable, and remembers whether a star had to stand for something.
pub struct Letters<'a> {
    fonts: &'a Fonts,
    stars: Cell<bool>,
    marks: Cell<bool>,
    since_break: Cell<usize>,
}

impl<'a> Letters<'a> {
    /// For these fonts.
    pub fn new(fonts: &'a Fonts) -> Self {
        Self { fonts, stars: Cell::new(false), marks: Cell::new(false), since_break: Cell::new(0) }
    }

    /// Whether a star stands for something in any text so far.
    pub fn has_stars(&self) -> bool {
        self.stars.get()
    }

    /// Whether any text so far has Latin letters beyond those of Western Europe.
    pub fn has_marks(&self) -> bool {
        self.marks.get()
    }

    /// The text as it can be printed: in composed letters, every space an ordinary one, without characters that steer
    /// terminals or turn the direction of what follows, words without end cut into lines, and with one star for signs that no font has.
    pub fn printable(&self, text: &str) -> String {
        self.begin_line();
        self.printable_on(text)
    }

    /// A line begins: what follows is no longer part of the last word.
    pub fn begin_line(&self) {
        self.since_break.set(0);
    }

    /// As [`Self::printable`], for text that goes on in the line of the last one.
    pub fn printable_on(&self, text: &str) -> String {
        let composed: String = text.nfc().filter(|c| !steers(*c)).map(plain_space).collect();
        if composed.contains(|c| matches!(c, '\u{100}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')) {
            self.marks.set(true);
        }
        let mut printable = String::with_capacity(composed.len());
        let mut after_star = false;
        for cluster in composed.graphemes(true) {
            let letters = if cluster == " " || cluster == "-" { 0 } else { self.since_break.get() + 1 };
            if letters > LONGEST_WORD {
                printable.push('\u{200b}');
            }
            self.since_break.set(if letters > LONGEST_WORD { 1 } else { letters });
            match self.as_printed(cluster) {
                Some(shown) => {
                    printable.push_str(shown);
                    after_star = false;
                }
                None if after_star => {}
                None => {
                    printable.push(STAR);
                    self.stars.set(true);
                    after_star = true;
                }
            }
        }
        printable
    }

    /// A letter with its marks where one font has all of them, otherwise the letter alone; `None` where no font has it.
    fn as_printed<'t>(&self, cluster: &'t str) -> Option<&'t str> {
        let needed: Vec<char> = cluster.chars().filter(|c| !is_invisible(*c)).collect();
        let first = cluster.chars().next()?;
        if self.fonts.have(&needed) {
            Some(cluster)
        } else if self.fonts.have(&[first]) {
            Some(&cluster[..first.len_utf8()])
        } else {
            None
        }
    }
}

/// Control characters but for white space, byte order marks, and the embeddings and overrides of direction: each text
/// has its direction from its language, and nobody should be able to turn the words of others round.
fn steers(c: char) -> bool {
    let control = c.is_control() && !c.is_whitespace();
    control || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

fn plain_space(c: char) -> char {
    if c.is_whitespace() && c != '\u{a0}' { ' ' } else { c }
}

/// Steers how its neighbours are drawn and needs no glyph: joiners, marks of direction, soft hyphens, variants.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}')
}
