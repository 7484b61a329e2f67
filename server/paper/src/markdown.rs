//! Markdown becomes values for the template: a tree of arrays and dictionaries, in which text is text.
//!
//! It follows the site's own reading of Markdown: a line break is a line break, a heading a strong line, a picture its
//! description, and HTML the text that was typed.

use crate::letters::Letters;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use typst::foundations::{Array, Dict, IntoValue as _, Value, dict};

/// How deep lists and quotations may stand in one another. What is deeper keeps its words and loses its sign: typst lays
/// out what is nested by functions that call themselves.
const DEEPEST: usize = 8;

/// The blocks of a text.
pub fn blocks(text: &str, letters: &Letters<'_>) -> Array {
    let mut tree = Tree { letters, open: vec![Open::new(Sign::Blocks)] };
    for event in Parser::new_ext(text, Options::empty()) {
        tree.take(event);
    }
    while tree.open.len() > 1 {
        tree.close();
    }
    tree.open.pop().map(|mut root| root.finished()).unwrap_or_default()
}

/// What stands round the things that are being read.
enum Sign {
    Blocks,
    Paragraph,
    Heading,
    List(Option<u64>),
    Item,
    Quote,
    Strong,
    Link(String),
    /// Too deep, or without a sign on paper: what is in it goes to what is round it.
    Nothing,
}

struct Open {
    sign: Sign,
    children: Array,
    /// Words that stand between blocks, as those of a list whose items have no paragraphs.
    loose: Array,
}

impl Open {
    fn new(sign: Sign) -> Self {
        Self { sign, children: Array::new(), loose: Array::new() }
    }

    fn holds_blocks(&self) -> bool {
        matches!(self.sign, Sign::Blocks | Sign::Item | Sign::Quote)
    }

    fn add(&mut self, node: Value, is_block: bool) {
        if is_block || !self.holds_blocks() {
            self.gather();
            self.children.push(node);
        } else {
            self.loose.push(node);
        }
    }

    /// Makes a paragraph of the words that stand between blocks.
    fn gather(&mut self) {
        if !self.loose.is_empty() {
            self.children.push(node("par", std::mem::take(&mut self.loose)));
        }
    }

    fn finished(&mut self) -> Array {
        self.gather();
        std::mem::take(&mut self.children)
    }
}

struct Tree<'a> {
    letters: &'a Letters<'a>,
    open: Vec<Open>,
}

impl Tree<'_> {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(TagEnd::Image) => {}
            Event::End(_) => self.close(),
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => self.words(&text),
            Event::SoftBreak | Event::HardBreak => self.line_break(),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        let sign = match tag {
            Tag::Image { .. } => return,
            Tag::Paragraph | Tag::HtmlBlock | Tag::CodeBlock(_) => Sign::Paragraph,
            Tag::Heading { .. } => Sign::Heading,
            Tag::List(start) => Sign::List(start),
            Tag::Item => Sign::Item,
            Tag::BlockQuote(_) => Sign::Quote,
            Tag::Strong | Tag::Emphasis => Sign::Strong,
            Tag::Link { dest_url, .. } if is_safe(&dest_url) => Sign::Link(dest_url.into_string()),
            _ => Sign::Nothing,
        };
        let opens = if self.open.len() > DEEPEST && !matches!(sign, Sign::Paragraph) { Sign::Nothing } else { sign };
        if matches!(opens, Sign::Paragraph | Sign::Heading | Sign::Item) {
            self.letters.begin_line();
        }
        self.open.push(Open::new(opens));
    }

    /// Text, which in code has line breaks of its own.
    fn words(&mut self, text: &str) {
        for (n, line) in text.trim_end_matches('\n').split('\n').enumerate() {
            if n > 0 {
                self.line_break();
            }
            self.add(self.letters.printable_on(line).into_value(), false);
        }
    }

    fn line_break(&mut self) {
        self.letters.begin_line();
        self.add(dict! { "kind" => "break" }.into_value(), false);
    }

    fn add(&mut self, node: Value, is_block: bool) {
        if let Some(open) = self.open.last_mut() {
            open.add(node, is_block);
        }
    }

    fn close(&mut self) {
        if self.open.len() < 2 {
            return;
        }
        let Some(mut open) = self.open.pop() else { return };
        let children = open.finished();
        match open.sign {
            Sign::Blocks => {}
            Sign::Paragraph if self.inside_words() => children.into_iter().for_each(|child| self.add(child, false)),
            Sign::Paragraph => self.add(node("par", children), true),
            Sign::Heading => {
                let strong = Array::from_iter([node("strong", children)]);
                self.add(node("par", strong), true);
            }
            Sign::List(start) => {
                let mut list = dict! { "kind" => "list", "body" => children };
                list.insert("start".into(), start.map_or(Value::None, |start| Value::Int(start.min(9_999) as i64)));
                self.add(Value::Dict(list), true);
            }
            Sign::Item => self.add(Value::Array(children), true),
            Sign::Quote => self.add(node("quote", children), true),
            Sign::Strong => self.add(node("strong", children), false),
            Sign::Link(to) => {
                let mut link = dict! { "kind" => "link", "body" => children };
                link.insert("shown".into(), self.shown(&to).into_value());
                link.insert("to".into(), to.into_value());
                self.add(Value::Dict(link), false);
            }
            Sign::Nothing => {
                let blocks = |child: &Value| matches!(child, Value::Dict(dict) if is_block(dict));
                children.into_iter().for_each(|child| {
                    let is_block = blocks(&child);
                    self.add(child, is_block);
                });
            }
        }
    }

    /// An address as people type it in or dial it.
    fn shown(&self, to: &str) -> String {
        let bare = ["mailto:", "tel:"].iter().find_map(|scheme| to.strip_prefix(scheme));
        self.letters.printable(bare.unwrap_or(to))
    }

    /// Whether what is being read stands within a paragraph, where no other can begin.
    fn inside_words(&self) -> bool {
        self.open.last().is_some_and(|open| matches!(open.sign, Sign::Paragraph | Sign::Strong | Sign::Link(_)))
    }
}

fn node(kind: &'static str, body: Array) -> Value {
    dict! { "kind" => kind, "body" => body }.into_value()
}

fn is_block(dict: &Dict) -> bool {
    let kind = |name: &str| dict.get("kind").is_ok_and(|kind| *kind == name.into_value());
    kind("par") || kind("list") || kind("quote")
}

/// The schemes that the site itself lets through.
fn is_safe(url: &str) -> bool {
    ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| url.starts_with(scheme))
}
