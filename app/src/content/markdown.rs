//! HTML from Markdown: the only place where text that people wrote becomes HTML. The parser makes it, ammonia cleans it
//! with one list of what is allowed.

use super::hard_words::{Marker, Piece};
use ammonia::Builder;
use moka::sync::Cache;
use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream};
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
            ("a", HashSet::from(["href", "class"])),
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
    let (mut in_link, mut in_code) = (0_u32, false);
    // Merged, because an address with signs in it comes in pieces.
    for event in TextMergeStream::new(Parser::new_ext(text, Options::empty())) {
        match event {
            Event::Start(Tag::Link { .. }) => in_link += 1,
            Event::End(TagEnd::Link) => in_link = in_link.saturating_sub(1),
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            _ => {}
        }
        match event {
            Event::Text(text) if in_link == 0 && in_code => events.extend(marked(&text, marker)),
            Event::Text(text) if in_link == 0 => events.extend(with_addresses(&text, marker)),
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

/// The words of a text, with the web addresses in it as links.
fn with_addresses<'a>(text: &str, marker: &Marker) -> Vec<Event<'a>> {
    let mut events = vec![];
    let mut rest = text;
    while let Some((start, end)) = next_address(rest) {
        let (before, address) = (&rest[..start], &rest[start..end]);
        events.extend(marked(before, marker));
        events.push(Event::InlineHtml(CowStr::from(address_link(address))));
        events.push(Event::Text(CowStr::from(address.to_owned())));
        events.push(Event::InlineHtml(CowStr::Borrowed("</a>")));
        rest = &rest[end..];
    }
    events.extend(marked(rest, marker));
    events
}

/// The beginning of a link that shows its own address: on paper it is not said twice.
fn address_link(address: &str) -> String {
    let href = address.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;");
    format!("<a class=\"bt-address\" href=\"{href}\">")
}

/// Where the next web address stands in a text. The sign that ends its sentence, and a bracket that was open before it, are
/// no part of it; nor is anything that no address has, such as signs that turn round the words beside it.
fn next_address(text: &str) -> Option<(usize, usize)> {
    let lower = text.to_ascii_lowercase();
    let mut from = 0;
    loop {
        let start = from + ["https://", "http://"].iter().filter_map(|scheme| lower[from..].find(scheme)).min()?;
        let host = start + lower[start..].find("://")? + 3;
        let ends = |c: char| c.is_whitespace() || c.is_control() || "<>\"`|\\^{}".contains(c) || turns_words(c);
        let long = lower[host..].find(ends).map_or(lower.len(), |length| host + length);
        let end = without_end_of_sentence(text, start, long);
        let inside_a_word = text[..start].ends_with(|c: char| c.is_alphanumeric());
        if !inside_a_word && text.get(host..end).is_some_and(|host| host.starts_with(|c: char| c.is_alphanumeric())) {
            return Some((start, end));
        }
        from = host;
    }
}

fn without_end_of_sentence(text: &str, start: usize, mut end: usize) -> usize {
    while let Some(last) = text[start..end].chars().next_back() {
        let address = &text[start..end];
        let opened = |open: char, close: char| address.matches(open).count() >= address.matches(close).count();
        let part = match last {
            ')' => opened('(', ')'),
            ']' => opened('[', ']'),
            _ => !".,;:!?'*_~…’”»›،۔؟؛।".contains(last),
        };
        if part {
            break;
        }
        end -= last.len_utf8();
    }
    end
}

/// Signs without a shape of their own that change the direction or the look of what stands beside them.
fn turns_words(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

fn marked<'a>(text: &str, marker: &Marker) -> Vec<Event<'a>> {
    let pieces = marker.pieces(text).into_iter().map(|piece| match piece {
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
        Event::Start(Tag::Link { link_type: LinkType::Autolink, dest_url, .. }) => {
            Event::InlineHtml(CowStr::from(address_link(&dest_url)))
        }
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
    fn an_address_that_somebody_pastes_is_a_link_to_it_and_to_nothing_else() {
        let link = |address: &str| {
            let escaped = address.replace('&', "&amp;");
            format!("<a class=\"bt-address\" href=\"{escaped}\" rel=\"nofollow noopener ugc\">{escaped}</a>")
        };
        let bus = "https://www.example.org/bus_times?day=1&week=2#late";
        for (before, address, behind) in [
            ("", bus, ""),
            ("See ", bus, "."),
            ("Look (", "http://example.org/a_(b)", ") there"),
            ("دیکھیں ", "https://example.org", "۔"),
            ("", "HTTPS://EXAMPLE.ORG", " today"),
            ("one ", "https://example.org/1", ", two"),
        ] {
            let shown = html(&format!("{before}{address}{behind}"));
            assert_eq!(shown, format!("<p>{before}{}{behind}</p>\n", link(address)));
        }
        let two = html("https://example.org/1 and https://example.org/2");
        assert!(two.contains(&link("https://example.org/1")) && two.contains(&link("https://example.org/2")), "{two}");
        assert!(html("<https://example.org>").contains(&link("https://example.org")));
    }

    #[test]
    fn what_only_looks_like_an_address_stays_text_and_no_address_does_harm() {
        for text in ["https://", "xhttps://example.org", "ftp://example.org", "example.org", "https://.", "http://!"] {
            assert!(!html(text).contains("<a"), "{text}");
        }
        for text in [
            "https://x.example/\"onmouseover=\"alert(1)",
            "https://x.example/<script>alert(1)</script>",
            "https://x.example/'onclick='alert(1)",
            "javascript://x.example/%0aalert(1)",
            "https://x.example/\u{202E}gpj.exe",
            "https://x.example/&quot;onclick=&quot;alert(1)",
        ] {
            let shown = html(text);
            let tag = shown.split("<a ").nth(1).and_then(|rest| rest.split('>').next()).unwrap_or_default();
            let attributes = tag.split('"').step_by(2).collect::<String>();
            assert!(tag.is_empty() || attributes == "class= href= rel=", "{text} became {shown}");
            assert!(!shown.contains("<script") && !tag.contains('\u{202E}'), "{text} became {shown}");
        }
        let [code, block, named] =
            ["`https://a.example`", "    https://a.example", "[bus](https://a.example)"].map(html);
        assert!(!code.contains("<a") && !block.contains("<a"), "{code} {block}");
        assert!(named.contains(">bus</a>") && !named.contains("bt-address"), "{named}");
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
