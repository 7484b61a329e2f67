//! HTML from Markdown: the only place where text that people wrote becomes HTML. The parser makes it, ammonia cleans it
//! with one list of what is allowed.

use super::hard_words::{Marker, Piece};
use ammonia::Builder;
use moka::sync::Cache;
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, LazyLock};

/// What is allowed to stand in the HTML. `button` and `span` are only made by [`Marker`]: HTML that people type is shown
/// as the text that they typed.
static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from([
            "p",
            "br",
            "strong",
            "em",
            "ul",
            "ol",
            "li",
            "blockquote",
            "code",
            "pre",
            "a",
            "hr",
            "button",
            "span",
        ]))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href"])),
            ("ol", HashSet::from(["start"])),
            ("button", HashSet::from(["type", "class", "popovertarget"])),
            ("span", HashSet::from(["class", "id", "popover"])),
            ("strong", HashSet::from(["class"])),
        ]))
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .link_rel(Some("nofollow noopener ugc"));
    builder
});

/// How much HTML is kept, in bytes.
const MOST_KEPT: u64 = 8 * 1024 * 1024;

/// HTML by the text that it was made from. The same texts are read again and again, and to clean one takes longer than all
/// the rest of showing it.
static MADE: LazyLock<Cache<String, Arc<str>>> = LazyLock::new(|| {
    let weigh = |text: &String, html: &Arc<str>| u32::try_from(text.len() + html.len()).unwrap_or(u32::MAX);
    Cache::builder().max_capacity(MOST_KEPT).weigher(weigh).build()
});

/// HTML of a text.
pub fn html(text: &str) -> String {
    MADE.get_with_by_ref(text, || make(text, &Marker::default()).into()).to_string()
}

/// HTML of a text with its hard words marked.
pub fn html_with_hard_words(text: &str, marker: &Marker) -> String {
    if marker.marks(text) { make(text, marker) } else { html(text) }
}

fn make(text: &str, marker: &Marker) -> String {
    let mut events: Vec<Event<'_>> = vec![];
    let mut in_link = 0_u32;
    for event in Parser::new_ext(text, Options::empty()) {
        match event {
            Event::Start(Tag::Link { .. }) => in_link += 1,
            Event::End(TagEnd::Link) => in_link = in_link.saturating_sub(1),
            _ => {}
        }
        match event {
            Event::Text(text) if in_link == 0 => events.extend(marked(text, marker)),
            event => events.extend(plain(event)),
        }
    }
    let mut html = String::with_capacity(text.len() * 2);
    pulldown_cmark::html::push_html(&mut html, events.into_iter());
    CLEANER.clean(&html).to_string()
}

/// The words of a text without its signs, on one line: for titles and links.
pub fn plain_text(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for event in Parser::new_ext(text, Options::empty()) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                plain.push_str(&text)
            }
            Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link | TagEnd::Image) => {}
            Event::SoftBreak | Event::HardBreak | Event::End(_) => plain.push(' '),
            _ => {}
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn marked<'a>(text: CowStr<'a>, marker: &Marker) -> Vec<Event<'a>> {
    let pieces = marker.pieces(&text).into_iter().map(|piece| match piece {
        Piece::Plain(text) => Event::Text(CowStr::from(text.to_owned())),
        Piece::Hard(html) => Event::InlineHtml(CowStr::from(html)),
    });
    pieces.collect()
}

/// People write posts, not documents: a line break is a line break, a heading is a strong line (headings of the page
/// would lose their order), a picture is its description (no request goes to another site), and HTML is text.
fn plain(event: Event<'_>) -> Option<Event<'_>> {
    Some(match event {
        Event::SoftBreak => Event::HardBreak,
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::Heading { .. }) => Event::InlineHtml("<p><strong>".into()),
        Event::End(TagEnd::Heading(_)) => Event::InlineHtml("</strong></p>".into()),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => return None,
        event => event,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_that_somebody_typed_is_shown_as_they_typed_it() {
        let hostile = "</textarea><script>alert(1)</script>";
        for text in
            [hostile.to_owned(), format!("Hello {hostile} there"), format!("* {hostile}"), format!("> {hostile}")]
        {
            let html = html(&text);
            assert!(!html.contains("<script"), "{html}");
            assert!(html.contains("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;"), "{html}");
        }
    }

    #[test]
    fn nobody_can_make_a_button_or_run_a_script() {
        for text in [
            "<button popovertarget=\"x\">x</button>",
            "[x](javascript:alert(1))",
            "![x](https://elsewhere.example/x.png)",
            "[x](data:text/html,<script>alert(1)</script>)",
        ] {
            let html = html(text);
            for bad in ["<button", "javascript:", "<img", "data:"] {
                assert!(!html.contains(bad), "{text} became {html}");
            }
        }
    }

    #[test]
    fn a_title_shows_the_words_and_not_the_signs() {
        assert_eq!(plain_text("I **checked**.\n\n- Monday\n- Tuesday <b>"), "I checked. Monday Tuesday <b>");
    }

    #[test]
    fn a_line_break_is_a_line_break_and_a_heading_keeps_the_order_of_the_page() {
        assert_eq!(html("one\ntwo"), "<p>one<br>\ntwo</p>\n");
        assert_eq!(html("# Loud"), "<p><strong>Loud</strong></p>");
    }
}
