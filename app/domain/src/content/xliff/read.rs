//! Reads the file. What tools may change on the way (sentences as segments, groups, inline codes, order) is understood;
//! everything else is a fault, since a guess would put a translation into the wrong place.

use super::fault::{Fault, Report, Wrong};
use super::inline::Codes;
use super::{DIGEST, Exchange, State, Text, Unit, shape};
use crate::content::Locale;
use crate::record::{Key, Kind, Record};
use roxmltree::{Document, Node};
use std::collections::{BTreeMap, BTreeSet};

/// The largest file, in bytes: 20 MB, which is a hundred books.
pub const LARGEST: usize = 20_000_000;

/// XLIFF 2.0 and 2.1 share a namespace.
const NAMESPACES: [&str; 2] = ["urn:oasis:names:tc:xliff:document:2.0", "urn:oasis:names:tc:xliff:document:2.2"];
const VERSIONS: [&str; 3] = ["2.0", "2.1", "2.2"];

/// Reads XLIFF 2.0, 2.1 or 2.2.
///
/// # Errors
/// Every fault that can be found at once, from the top of the file to its end, at least one.
pub fn read(bytes: &[u8]) -> Result<Exchange, Vec<Fault>> {
    if bytes.len() > LARGEST {
        return fail("", 0, Wrong::TooLarge, "");
    }
    let text = decode(bytes)?;
    let mut report = Report::on(text);
    shape::check(&mut report, text);
    report.done(Some(()))?;
    let mut report = Report::on(text);
    let read = match Document::parse(text) {
        Ok(document) => exchange(&mut report, document.root_element()),
        Err(error) => {
            report.parser(&error);
            None
        }
    };
    report.done(read)
}

fn fail<T>(text: &str, byte: usize, wrong: Wrong, found: &str) -> Result<T, Vec<Fault>> {
    let mut report = Report::on(text);
    report.at(byte, wrong, found);
    report.done(None)
}

/// The text of the file, which has to be UTF-8 and to say nothing else.
fn decode(bytes: &[u8]) -> Result<&str, Vec<Fault>> {
    if let [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, b'<', ..] | [b'<', 0, ..] = bytes {
        return fail("", 0, Wrong::Encoding, "UTF-16");
    }
    let text = std::str::from_utf8(bytes).or_else(|error| {
        let (good, bad) = bytes.split_at(error.valid_up_to());
        let good = std::str::from_utf8(good).unwrap_or_default();
        fail(good, good.len(), Wrong::Encoding, &format!("0x{:02X}", bad.first().unwrap_or(&0)))
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match declared_encoding(text) {
        Some(name) if !["utf-8", "us-ascii"].contains(&name.to_lowercase().as_str()) => {
            fail(text, 0, Wrong::Encoding, name)
        }
        _ => Ok(text),
    }
}

fn declared_encoding(text: &str) -> Option<&str> {
    let (declaration, _) = text.strip_prefix("<?xml")?.split_once("?>")?;
    let (_, value) = declaration.split_once("encoding")?;
    value.split(['"', '\'']).nth(1)
}

/// Whether this is the element of that name of XLIFF's core.
pub(super) fn is(node: Node<'_, '_>, name: &str) -> bool {
    let tag = node.tag_name();
    tag.name() == name && tag.namespace().is_some_and(|namespace| NAMESPACES.contains(&namespace))
}

fn child<'d, 'i>(node: Node<'d, 'i>, name: &str) -> Option<Node<'d, 'i>> {
    node.children().find(|child| is(*child, name))
}

fn exchange(report: &mut Report<'_>, root: Node<'_, '_>) -> Option<Exchange> {
    check_root(report, root)?;
    let (source, target) = (language(report, root, "srcLang"), language(report, root, "trgLang"));
    let mut seen = BTreeSet::new();
    let mut files = root.children().filter(|node| is(*node, "file")).peekable();
    if files.peek().is_none() {
        report.on_node(root, Wrong::Empty, "");
    }
    // Read all of them before the first that failed ends the collecting: each has faults of its own to tell.
    let texts: Vec<_> = files.map(|node| file(report, node, &mut seen)).collect();
    Some(Exchange { source: source?, target: target?, texts: texts.into_iter().collect::<Option<_>>()? })
}

fn check_root(report: &mut Report<'_>, root: Node<'_, '_>) -> Option<()> {
    let namespace = root.tag_name().namespace().unwrap_or_default();
    let version = root.attribute("version").unwrap_or_default();
    if root.tag_name().name() != "xliff" {
        report.on_node(root, Wrong::NotXliff, format!("<{}>", root.tag_name().name()));
    } else if !VERSIONS.contains(&version) {
        report.on_node(root, Wrong::Version, version);
    } else if !NAMESPACES.contains(&namespace) {
        report.on_node(root, Wrong::NotXliff, namespace);
    } else {
        return Some(());
    }
    None
}

/// A language of the site. Tools add the country (`en-GB`), which the site does not divide languages by; a script makes
/// a difference (`pa-Arab`), so it is not passed over.
fn language(report: &mut Report<'_>, root: Node<'_, '_>, attribute: &str) -> Option<Locale> {
    let Some(tag) = root.attribute(attribute) else {
        report.on_node(root, Wrong::NoLanguage, attribute);
        return None;
    };
    let is_country = |part: &str| {
        (part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic()))
            || (part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit()))
    };
    let lower = tag.to_lowercase();
    let mut parts = lower.split('-');
    let language = parts.next().into_iter().chain(parts.filter(|part| !is_country(part)));
    let locale = Locale::all().find(|locale| locale.tag().to_lowercase().split('-').eq(language.clone()));
    if locale.is_none() {
        report.on_node(root, Wrong::Language, tag);
    }
    locale
}

fn file(report: &mut Report<'_>, node: Node<'_, '_>, seen: &mut BTreeSet<Record>) -> Option<Text> {
    let record = record(report, node).filter(|record| {
        let first = seen.insert(record.clone());
        if !first {
            report.on_node(node, Wrong::Repeated, record.to_string());
        }
        first
    });
    let (title, blocks) = pieces(report, node)?;
    Some(Text { record: record?, digest: digest(node), title, blocks })
}

/// Some tools put the name of a file into `original`; `id` says the same.
fn record(report: &mut Report<'_>, node: Node<'_, '_>) -> Option<Record> {
    let (id, original) = (node.attribute("id").unwrap_or_default(), node.attribute("original").unwrap_or_default());
    let by_id = || {
        let (kind, key) = id.split_once('-')?;
        Some(Kind::from_name(kind)?.record(Key::parse(key)?))
    };
    let record = Record::parse(original).or_else(by_id);
    if record.is_none() {
        report.on_node(node, Wrong::Record, if original.is_empty() { id } else { original });
    }
    record
}

fn digest(node: Node<'_, '_>) -> Option<String> {
    let notes = child(node, "notes")?;
    let note = notes.children().find(|note| is(*note, "note") && note.attribute("category") == Some(DIGEST))?;
    note.text().map(|text| text.trim().to_owned())
}

/// The units of a file or a group, in their order. Groups may stand in each other; what belongs to another namespace may
/// hold anything, so nothing is looked for in there.
fn units<'d, 'i>(node: Node<'d, 'i>) -> Vec<Node<'d, 'i>> {
    let inside = |child: Node<'d, 'i>| if is(child, "group") { units(child) } else { vec![child] };
    node.children().flat_map(inside).filter(|node| is(*node, "unit")).collect()
}

/// The title and the blocks; `None` where one of them could not be read.
fn pieces(report: &mut Report<'_>, file: Node<'_, '_>) -> Option<(Option<Unit>, Vec<Unit>)> {
    // The title is number 0.
    let mut pieces = BTreeMap::new();
    let mut whole = true;
    for node in units(file) {
        let id = node.attribute("id").unwrap_or_default();
        let number = if id == "title" { Some(0) } else { block_number(id) };
        match (number, unit(report, node, id)) {
            (None, _) => report.on_node(node, Wrong::Piece, id),
            (Some(number), unit) => {
                whole &= unit.is_some();
                if pieces.insert(number, unit).is_some() {
                    report.on_node(node, Wrong::Repeated, id);
                }
            }
        }
    }
    if pieces.is_empty() && whole {
        report.on_node(file, Wrong::Empty, file.attribute("id").unwrap_or_default());
    }
    let title = pieces.remove(&0).flatten();
    if let Some((missing, _)) = (1..).zip(pieces.keys()).find(|(number, there)| number != *there) {
        report.on_node(file, Wrong::Missing, format!("block-{missing}"));
    }
    Some((title, pieces.into_values().collect::<Option<_>>()?)).filter(|_| whole)
}

fn block_number(id: &str) -> Option<usize> {
    id.strip_prefix("block-")?.parse().ok().filter(|number| *number > 0)
}

/// One piece: its segments, and what is between them, put together again.
fn unit(report: &mut Report<'_>, node: Node<'_, '_>, id: &str) -> Option<Unit> {
    let codes = Codes::of(report, node);
    let parts = node.children().filter(|part| is(*part, "segment") || is(*part, "ignorable"));
    let parts: Vec<_> = parts.map(|node| part(report, &codes, node, id)).collect();
    if parts.is_empty() {
        report.on_node(node, Wrong::NoSource, id);
        return None;
    }
    let parts: Vec<Part> = parts.into_iter().collect::<Option<_>>()?;
    let source = parts.iter().map(|part| part.source.as_str()).collect();
    let target = target(&parts);
    let states = parts.iter().filter(|part| !part.ignorable).map(Part::state);
    let state = target.as_ref().and(states.min()).unwrap_or_default();
    Some(Unit { source, target, state, notes: notes(node) })
}

struct Part {
    source: String,
    /// Where the target stands among the targets of the unit, from 1, if not where the source stands.
    order: Option<usize>,
    target: Option<String>,
    state: State,
    /// Whether it is what stands between sentences, mostly a space.
    ignorable: bool,
}

impl Part {
    /// A sentence that waits holds back the others.
    fn state(&self) -> State {
        if self.target.is_some() { self.state } else { State::Initial }
    }
}

fn part(report: &mut Report<'_>, codes: &Codes<'_>, node: Node<'_, '_>, id: &str) -> Option<Part> {
    let (source, target) = (child(node, "source"), child(node, "target"));
    let target_text = target.map(|target| codes.text(report, target));
    let Some(source) = source else {
        report.on_node(node, Wrong::NoSource, id);
        return None;
    };
    Some(Part {
        source: codes.text(report, source),
        order: target.and_then(|target| target.attribute("order")?.parse().ok()),
        target: target_text,
        state: node.attribute("state").map(State::from_name).unwrap_or_default(),
        ignorable: is(node, "ignorable"),
    })
}

/// The translation as far as it goes; `None` where none of the sentences has one.
fn target(parts: &[Part]) -> Option<String> {
    if !parts.iter().any(|part| !part.ignorable && part.target.is_some()) {
        return None;
    }
    let mut targets: Vec<_> = parts.iter().zip(1..).map(|(part, at)| (part.order.unwrap_or(at), part)).collect();
    targets.sort_by_key(|(order, _)| *order);
    let text = |part: &'_ Part| match &part.target {
        Some(target) => target.clone(),
        None if part.ignorable => part.source.clone(),
        None => String::new(),
    };
    Some(targets.into_iter().map(|(_, part)| text(part)).collect())
}

fn notes(unit: Node<'_, '_>) -> Vec<String> {
    let notes = child(unit, "notes").into_iter().flat_map(|notes| notes.children());
    notes.filter(|node| is(*node, "note")).map(|node| node.text().unwrap_or_default().to_owned()).collect()
}
