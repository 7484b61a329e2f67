//! What assistive technology relies on.

use super::{block, booklet, language, made, part, picture, text};
use crate::{Block, Booklet};
use lopdf::{Dictionary, Document, Object};

/// The document with its structure, flattened in reading order.
struct Tagged {
    document: Document,
    elements: Vec<Element>,
}

struct Element {
    role: String,
    /// Its own language or that of what is round it.
    language: String,
    alt: Option<String>,
}

impl Tagged {
    fn read(pdf: &[u8]) -> Self {
        let document = Document::load_mem(pdf).expect("a PDF");
        let root = document.catalog().expect("a catalogue").get(b"StructTreeRoot").expect("a structure");
        let language = words(document.catalog().expect("a catalogue").get(b"Lang").expect("a language"));
        let mut elements = vec![];
        walk(&document, root, &language, &mut elements);
        Self { document, elements }
    }

    fn catalog(&self) -> &Dictionary {
        self.document.catalog().expect("a catalogue")
    }

    fn roles(&self) -> Vec<&str> {
        self.elements.iter().map(|element| element.role.as_str()).collect()
    }

    fn headings(&self) -> Vec<usize> {
        let level = |role: &str| role.strip_prefix('H').and_then(|level| level.parse().ok());
        self.elements.iter().filter_map(|element| level(&element.role)).collect()
    }
}

fn walk(document: &Document, object: &Object, language: &str, elements: &mut Vec<Element>) {
    match document.dereference(object).expect("an object").1 {
        Object::Array(kids) => kids.iter().for_each(|kid| walk(document, kid, language, elements)),
        Object::Dictionary(element) => {
            let language = element.get(b"Lang").map_or(language.to_owned(), words);
            if let Ok(role) = element.get(b"S") {
                elements.push(Element {
                    role: String::from_utf8_lossy(role.as_name().expect("a role")).into_owned(),
                    language: language.clone(),
                    alt: element.get(b"Alt").ok().map(words),
                });
            }
            if let Ok(kids) = element.get(b"K") {
                walk(document, kids, &language, elements);
            }
        }
        _ => {}
    }
}

fn words(object: &Object) -> String {
    lopdf::decode_text_string(object).expect("text")
}

fn of_every_kind() -> Booklet {
    let bus = Block { picture: Some(picture("bus", Some("A red bus with a ramp."))), ..block("The bus stops at six.") };
    let late = Block { picture: Some(picture("late", None)), ..block("We want it later.") };
    booklet(vec![
        part("Buses", "en", 1, vec![text("en", vec![bus, late])]),
        part("Autobusy", "pl", 3, vec![text("pl", vec![block("Autobus kończy jeździć o szóstej.")])]),
        part("اردو", "ur", 2, vec![text("ur", vec![block("بس شام کو چھ بجے رک جاتی ہے۔")])]),
        part("Evening", "en", 3, vec![text("pa", vec![block("ਬੱਸ ਸ਼ਾਮ ਨੂੰ ਛੇ ਵਜੇ ਰੁਕ ਜਾਂਦੀ ਹੈ।")])]),
        part("Links", "en", 1, vec![text("en", vec![block("See [our page](https://example.org/a).\n\n* one\n* two")])]),
    ])
}

#[test]
fn a_booklet_says_that_it_is_tagged_and_meets_pdf_ua_1() {
    let tagged = Tagged::read(&made(&of_every_kind()));
    let marks = tagged.catalog().get(b"MarkInfo").and_then(Object::as_dict).expect("MarkInfo");
    assert!(marks.get(b"Marked").and_then(Object::as_bool).expect("Marked"));
    let metadata = tagged.catalog().get(b"Metadata").and_then(Object::as_reference).expect("metadata");
    let stream = tagged.document.get_object(metadata).and_then(Object::as_stream).expect("metadata");
    let xmp = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    let xmp = String::from_utf8(xmp).expect("XMP is UTF-8");
    assert!(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"), "{xmp}");
    assert!(xmp.contains("Buses in the evening"), "{xmp}");
}

#[test]
fn a_reader_is_shown_the_title_and_not_the_name_of_the_file() {
    let tagged = Tagged::read(&made(&of_every_kind()));
    let shown = tagged.catalog().get(b"ViewerPreferences").and_then(Object::as_dict).expect("preferences");
    assert!(shown.get(b"DisplayDocTitle").and_then(Object::as_bool).expect("DisplayDocTitle"));
}

#[test]
fn every_text_is_read_in_its_own_language() {
    let tagged = Tagged::read(&made(&of_every_kind()));
    assert_eq!(words(tagged.catalog().get(b"Lang").expect("a language")), "en");
    let paragraphs = tagged.elements.iter().filter(|element| element.role == "P");
    let mut languages: Vec<&str> = paragraphs.map(|element| element.language.as_str()).collect();
    languages.dedup();
    assert_eq!(languages, ["en", "pl", "ur", "pa", "en"]);
    let headings = tagged.elements.iter().filter(|element| element.role.starts_with('H'));
    let languages: Vec<&str> = headings.map(|element| element.language.as_str()).collect();
    assert_eq!(languages, ["en", "en", "pl", "ur", "en", "en"]);
}

#[test]
fn a_booklet_in_urdu_is_a_document_in_urdu() {
    let urdu = Booklet {
        title: "شام کی بسیں".into(),
        language: language("ur"),
        ..booklet(vec![part("بس", "ur", 1, vec![text("ur", vec![block("بس چھ بجے رک جاتی ہے۔")])])])
    };
    let tagged = Tagged::read(&made(&urdu));
    assert_eq!(words(tagged.catalog().get(b"Lang").expect("a language")), "ur");
    let shown = tagged.catalog().get(b"ViewerPreferences").and_then(Object::as_dict).expect("preferences");
    assert_eq!(shown.get(b"Direction").and_then(Object::as_name).expect("a direction"), b"R2L");
}

#[test]
fn a_picture_has_a_text_alternative_or_is_passed_over() {
    let tagged = Tagged::read(&made(&of_every_kind()));
    let figures: Vec<_> = tagged.elements.iter().filter(|element| element.role == "Figure").collect();
    assert_eq!(figures.len(), 1, "the picture without words is decoration");
    assert_eq!(figures[0].alt.as_deref(), Some("A red bus with a ramp."));
}

#[test]
fn headings_never_jump_over_a_level() {
    let tagged = Tagged::read(&made(&of_every_kind()));
    // The list of contents, then the parts; the third level right under the first was raised to the second.
    assert_eq!(tagged.headings(), [1, 1, 2, 2, 3, 1]);
    let deep = Tagged::read(&made(&booklet(vec![part("Deep", "en", 3, vec![]), part("High", "en", 9, vec![])])));
    assert_eq!(deep.headings(), [1, 1, 2]);
}

#[test]
fn the_list_of_contents_leads_to_each_part_and_lists_are_lists() {
    let tagged = Tagged::read(&made(&of_every_kind()));
    let count = |role: &str| tagged.roles().into_iter().filter(|other| *other == role).count();
    assert_eq!(count("TOCI"), 5);
    assert_eq!(count("LI"), 2);
    // Five in the list of contents, one in the text.
    assert_eq!(count("Link"), 6);
}
