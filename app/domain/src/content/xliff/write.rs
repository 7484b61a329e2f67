//! Writes the file.

use super::{DIGEST, Exchange, State, Text, Unit};
use crate::content::Locale;

/// Writes XLIFF 2.1.
pub fn write(exchange: &Exchange) -> String {
    let (source, target) = (exchange.source.tag(), exchange.target.tag());
    let texts: String = exchange.texts.iter().map(|text| file(text, exchange)).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"{source}\" trgLang=\"{target}\">\n\
         {texts}</xliff>\n"
    )
}

fn file(text: &Text, exchange: &Exchange) -> String {
    let direction = |locale: Locale| locale.language().direction.html();
    let (kind, key) = (text.record.kind.name(), &text.record.key);
    let digest = text.digest.as_deref().map(|digest| {
        format!("    <notes>\n      <note category=\"{DIGEST}\">{}</note>\n    </notes>\n", plain(digest))
    });
    let title = text.title.iter().map(|piece| unit("title", piece));
    let blocks = text.blocks.iter().zip(1..).map(|(piece, number)| unit(&format!("block-{number}"), piece));
    format!(
        "  <file id=\"{kind}-{key}\" original=\"{kind}:{key}\" srcDir=\"{}\" trgDir=\"{}\">\n{}{}  </file>\n",
        direction(exchange.source),
        direction(exchange.target),
        digest.unwrap_or_default(),
        title.chain(blocks).collect::<String>(),
    )
}

fn unit(id: &str, unit: &Unit) -> String {
    let notes: String = unit.notes.iter().map(|note| format!("        <note>{}</note>\n", plain(note))).collect();
    let notes = if notes.is_empty() { notes } else { format!("      <notes>\n{notes}      </notes>\n") };
    let target = unit.target.as_deref().map(|text| format!("        <target>{}</target>\n", content(text)));
    // XLIFF allows the other states only beside a translation.
    let state = if target.is_some() { unit.state } else { State::Initial };
    format!(
        "    <unit id=\"{id}\" xml:space=\"preserve\">\n{notes}      <segment state=\"{}\">\n        \
         <source>{}</source>\n{}      </segment>\n    </unit>\n",
        state.name(),
        content(&unit.source),
        target.unwrap_or_default(),
    )
}

/// Text in `<source>` and `<target>`: a character that XML does not have becomes `<cp>`.
fn content(text: &str) -> String {
    escape(text, |out, c| out.push_str(&format!("<cp hex=\"{:04X}\"/>", u32::from(c))))
}

/// Text where XLIFF has no `<cp>`.
fn plain(text: &str) -> String {
    escape(text, |out, _| out.push(char::REPLACEMENT_CHARACTER))
}

fn escape(text: &str, without_xml: impl Fn(&mut String, char)) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            // For the sake of `]]>`, which may not stand in a text.
            '>' => out.push_str("&gt;"),
            // Whoever reads XML takes a bare one for a line break.
            '\r' => out.push_str("&#13;"),
            '\n' | '\t' => out.push(c),
            '\0'..'\u{20}' | '\u{fffe}' | '\u{ffff}' => without_xml(&mut out, c),
            c => out.push(c),
        }
    }
    out
}
