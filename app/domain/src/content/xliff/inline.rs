//! The text inside `<source>` and `<target>`, with what tools put into it.

use super::fault::{Report, Wrong};
use super::read::is;
use roxmltree::Node;
use std::collections::HashMap;

/// What stands in the `<originalData>` of a unit, by its id: the text of inline codes.
pub(super) struct Codes<'d>(HashMap<&'d str, String>);

impl<'d> Codes<'d> {
    /// The codes of a unit.
    pub fn of(report: &mut Report<'_>, unit: Node<'d, '_>) -> Self {
        let none = Self(HashMap::new());
        let all = unit.children().filter(|node| is(*node, "originalData")).flat_map(|node| node.children());
        let named = all.filter(|node| is(*node, "data")).filter_map(|node| Some((node.attribute("id")?, node)));
        Self(named.map(|(id, node)| (id, none.text(report, node))).collect())
    }

    /// The text of an element. Codes become the text that they stand for; marks of translators go, their text stays.
    pub fn text(&self, report: &mut Report<'_>, node: Node<'_, '_>) -> String {
        let mut text = String::new();
        // As deep as the file may be, so the calls have an end.
        for child in node.children() {
            match child.tag_name().name() {
                _ if child.is_text() => text.push_str(child.text().unwrap_or_default()),
                "cp" => text.extend(character(report, child)),
                "ph" | "sc" | "ec" => text.push_str(self.code(child, "dataRef", "equiv")),
                "pc" => {
                    text.push_str(self.code(child, "dataRefStart", "equivStart"));
                    text.push_str(&self.text(report, child));
                    text.push_str(self.code(child, "dataRefEnd", "equivEnd"));
                }
                _ if child.is_element() => text.push_str(&self.text(report, child)),
                _ => {}
            }
        }
        text
    }

    fn code<'a>(&'a self, node: Node<'a, '_>, data: &str, equivalent: &str) -> &'a str {
        let data = node.attribute(data).and_then(|id| self.0.get(id)).map(String::as_str);
        data.or_else(|| node.attribute(equivalent)).unwrap_or_default()
    }
}

fn character(report: &mut Report<'_>, node: Node<'_, '_>) -> Option<char> {
    let hex = node.attribute("hex").unwrap_or_default();
    let read = u32::from_str_radix(hex, 16).ok().and_then(char::from_u32);
    if read.is_none() {
        report.on_node(node, Wrong::Character, hex);
    }
    read
}
