//! A text as words and signs. Light Markdown is read the way a reader sees it: the target of a link or the mark of a
//! list item is no word.
//!
//! Every step goes forward and none looks back further than a character, so the time grows with the length of the text,
//! whatever the text is.

use super::Rule;
use super::word::{ascii_digit, is_dotted, is_of_word, is_raised, length_of_word, lower};

/// What a piece of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word, also with a hyphen or an apostrophe inside.
    Word,
    /// What starts with a digit: `12`, `1,200`, `14:30`, `3rd`, `12/05/2026`.
    Number,
    /// An address of a page or a mailbox.
    Link,
    /// One sign that is neither a letter nor a space.
    Sign(char),
    /// The end of a paragraph, heading or list item.
    Break,
}

/// A piece of text.
#[derive(Clone, Debug)]
pub(super) struct Token<'t> {
    pub start: usize,
    pub end: usize,
    pub kind: Kind,
    /// As written.
    pub text: &'t str,
    /// In lower case, with plain apostrophes and hyphens, and without the full stops of an abbreviation.
    pub lower: String,
}

impl Token<'_> {
    /// Whether it counts as a word of a sentence.
    pub fn is_counted(&self) -> bool {
        matches!(self.kind, Kind::Word | Kind::Number | Kind::Link)
    }

    /// Whether it starts with a capital letter.
    pub fn is_capitalised(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }
}

/// What breaks a rule by how it is marked up, found while cutting.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub rule: Rule,
    pub start: usize,
    pub end: usize,
}

/// A text that was cut.
pub(super) struct Cut<'t> {
    pub tokens: Vec<Token<'t>>,
    pub marks: Vec<Mark>,
}

/// Cuts a text.
pub(super) fn cut(text: &str) -> Cut<'_> {
    let mut cutter = Cutter {
        text,
        at: 0,
        cut: Cut { tokens: Vec::new(), marks: Vec::new() },
        line_start: true,
        heading: false,
        stars: None,
        underscores: None,
        tag: None,
        image: None,
        no_end_of_link_before: 0,
    };
    while cutter.at < text.len() {
        cutter.step();
    }
    cutter.end_of_block();
    cutter.cut
}

struct Cutter<'t> {
    text: &'t str,
    at: usize,
    cut: Cut<'t>,
    line_start: bool,
    heading: bool,
    /// Where `*` or `_` opened italics.
    stars: Option<usize>,
    underscores: Option<usize>,
    /// The mark of a tag that is open.
    tag: Option<usize>,
    /// How many tokens there were before the words of an image.
    image: Option<usize>,
    /// Up to here no `)` ends the target of a link, so that many `](` in a row are not searched again and again.
    no_end_of_link_before: usize,
}

impl<'t> Cutter<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn before(&self) -> Option<char> {
        self.text.get(..self.at).and_then(|text| text.chars().next_back())
    }

    fn push(&mut self, kind: Kind, length: usize) {
        let end = self.at + length;
        let text = self.text.get(self.at..end).unwrap_or_default();
        let has_words = matches!(kind, Kind::Word | Kind::Number | Kind::Link);
        let lower = if has_words { lower(text) } else { String::new() };
        self.cut.tokens.push(Token { start: self.at, end, kind, text, lower });
        self.at = end;
    }

    fn mark(&mut self, rule: Rule, start: usize, end: usize) {
        self.cut.marks.push(Mark { rule, start, end });
    }

    fn step(&mut self) {
        if self.line_start {
            self.line_start = false;
            self.start_of_line();
            return;
        }
        let rest = self.rest();
        let Some(char) = rest.chars().next() else { return };
        match char {
            '\n' => self.end_of_line(),
            char if char.is_whitespace() => self.at += char.len_utf8(),
            '[' if rest.starts_with("[^") => self.footnote(),
            '!' if rest.starts_with("![") => {
                self.image = Some(self.cut.tokens.len());
                self.at += 2;
            }
            ']' if rest.starts_with("](") => self.target_of_link(),
            '[' | ']' | '`' => self.at += 1,
            '*' | '_' => self.emphasis(char),
            '<' => self.tag(),
            '\\' => self.escape(),
            char if is_raised(char) => {
                self.mark(Rule::Footnote, self.at, self.at + char.len_utf8());
                self.at += char.len_utf8();
            }
            char if char.is_alphanumeric() && is_of_word(char) => self.word(),
            // What joins two emoji, or stands on one, is neither a word nor a sign.
            char if is_of_word(char) => self.at += char.len_utf8(),
            char => self.push(Kind::Sign(char), char.len_utf8()),
        }
    }

    /// What may stand before the words of a line: quotation, list item, heading.
    fn start_of_line(&mut self) {
        let line = self.rest().split('\n').next().unwrap_or_default();
        let body = line.trim_start_matches([' ', '\t', '>']);
        self.at += line.len() - body.len();
        if body.trim().is_empty() || body.trim_end().bytes().all(|byte| matches!(byte, b'-' | b'*' | b'=' | b'_')) {
            // An empty line, or a rule across the page.
            self.end_of_block();
            self.at += body.len();
        } else if let Some(mark) = mark_of_item(body) {
            self.end_of_block();
            self.heading = body.starts_with('#');
            self.at += mark;
        }
    }

    fn end_of_line(&mut self) {
        if self.heading {
            self.end_of_block();
        }
        self.line_start = true;
        self.at += 1;
    }

    /// Nothing that was opened stays open in the next paragraph.
    fn end_of_block(&mut self) {
        if let Some(start) = self.stars.take() {
            // A star that opens nothing is the mark of a note ("*Until March only").
            self.mark(Rule::Footnote, start, start + 1);
        }
        self.underscores = None;
        self.tag = None;
        self.image = None;
        self.heading = false;
        self.push(Kind::Break, 0);
    }

    fn footnote(&mut self) {
        let name =
            self.rest().chars().skip(2).take_while(|char| char.is_alphanumeric()).map(char::len_utf8).sum::<usize>();
        let closed = self.rest().get(2 + name..).is_some_and(|rest| rest.starts_with(']'));
        let length = 2 + name + usize::from(closed);
        self.mark(Rule::Footnote, self.at, self.at + length);
        self.at += length;
    }

    fn target_of_link(&mut self) {
        if self.at < self.no_end_of_link_before {
            self.at += 1;
            return;
        }
        let rest = self.rest();
        let end = rest.find([')', '\n']).unwrap_or(rest.len());
        if rest.get(end..).is_some_and(|rest| rest.starts_with(')')) {
            if let Some(image) = self.image.take() {
                self.cut.tokens.truncate(image);
            }
            self.at += end + 1;
        } else {
            self.no_end_of_link_before = self.at + end;
            self.at += 1;
        }
    }

    /// One or three marks are italics, two are bold, more are a line to fill in.
    fn emphasis(&mut self, char: char) {
        let run = self.rest().len() - self.rest().trim_start_matches(char).len();
        let (start, end) = (self.at, self.at + run);
        let after_word = self.before().is_some_and(is_of_word);
        let after_space = self.before().is_none_or(char::is_whitespace);
        let next = self.text.get(end..).and_then(|rest| rest.chars().next());
        let before_word = next.is_some_and(is_of_word);
        let before_space = next.is_none_or(char::is_whitespace);
        self.at = end;
        if run != 1 && run != 3 {
            return;
        }
        let open = if char == '*' { &mut self.stars } else { &mut self.underscores };
        match *open {
            Some(opened) if !(after_space || (char == '_' && before_word)) => {
                *open = None;
                self.mark(Rule::Italics, opened, end);
            }
            None if !before_space && !after_word => *open = Some(start),
            None if char == '*' && after_word && !before_word => self.mark(Rule::Footnote, start, end),
            _ => {}
        }
    }

    /// A tag is no word. Some tags mark what easy read has no use for.
    fn tag(&mut self) {
        let rest = self.rest();
        let inside = rest.get(1..).and_then(|rest| rest.split(['<', '>', '\n']).next()).unwrap_or_default();
        let closed = rest.get(1 + inside.len()..).is_some_and(|rest| rest.starts_with('>'));
        if !closed || !inside.starts_with(|char: char| char.is_ascii_alphabetic() || char == '/') {
            self.push(Kind::Sign('<'), 1);
            return;
        }
        if inside.contains("://") || inside.contains('@') {
            self.at += 1;
            self.push(Kind::Link, inside.len());
            self.at += 1;
            return;
        }
        let end = self.at + inside.len() + 2;
        if let Some(rule) = rule_of_tag(inside) {
            let open = self.tag.take().and_then(|at| self.cut.marks.get_mut(at)).filter(|_| inside.starts_with('/'));
            if let Some(open) = open {
                open.end = end;
            } else {
                self.tag = Some(self.cut.marks.len());
                self.mark(rule, self.at, end);
            }
        }
        self.at = end;
    }

    /// In Markdown a backslash keeps a sign as it is.
    fn escape(&mut self) {
        match self.rest().chars().nth(1).filter(char::is_ascii_punctuation) {
            Some(sign) => {
                self.at += 1;
                self.push(Kind::Sign(sign), 1);
            }
            None => self.push(Kind::Sign('\\'), 1),
        }
    }

    fn word(&mut self) {
        let rest = self.rest();
        if is_address(rest) {
            let length =
                rest.find(|char: char| char.is_whitespace() || "<>()[]\"".contains(char)).unwrap_or(rest.len());
            let address = rest.get(..length).unwrap_or_default().trim_end_matches(['.', ',', ';', ':', '!', '?']);
            self.push(Kind::Link, address.len());
            return;
        }
        let length = length_of_word(rest);
        let word = rest.get(..length).unwrap_or_default();
        let kind = match word.chars().next() {
            Some(first) if ascii_digit(first).is_some() => Kind::Number,
            _ if word.contains('@') || (word.contains('.') && !is_dotted(word)) => Kind::Link,
            _ => Kind::Word,
        };
        if word.contains(super::check::is_underlining) {
            self.mark(Rule::Underline, self.at, self.at + length);
        }
        self.push(kind, length);
    }
}

/// The mark of a list item, definition or heading with the space behind it, in bytes.
fn mark_of_item(line: &str) -> Option<usize> {
    let number = line.trim_start_matches(|char: char| char.is_ascii_digit());
    let heading = line.trim_start_matches('#');
    let mark = if (1..=3).contains(&(line.len() - number.len())) && number.starts_with(['.', ')']) {
        line.len() - number.len() + 1
    } else if (1..=6).contains(&(line.len() - heading.len())) {
        line.len() - heading.len()
    } else {
        line.chars().next().filter(|mark| "-*+•‣◦–:".contains(*mark))?.len_utf8()
    };
    line.get(mark..).is_some_and(|rest| rest.starts_with(char::is_whitespace)).then_some(mark)
}

fn rule_of_tag(inside: &str) -> Option<Rule> {
    let name: String = inside.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
    match name.to_ascii_lowercase().as_str() {
        "u" | "ins" => Some(Rule::Underline),
        "i" | "em" | "cite" => Some(Rule::Italics),
        "sup" => Some(Rule::Footnote),
        _ => None,
    }
}

fn is_address(rest: &str) -> bool {
    ["https://", "http://", "www.", "mailto:"]
        .iter()
        .any(|start| rest.get(..start.len()).is_some_and(|text| text.eq_ignore_ascii_case(start)))
}
