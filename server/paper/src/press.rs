//! The template, the values that fill it, and typst.

use crate::letters::Letters;
use crate::{Block, Booklet, Fonts, Language, PaperError, Part, Picture, Text, markdown};
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Array, Bytes, Datetime, Dict, Duration, IntoValue as _, Value, dict};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// The whole of our typst. Nothing that people write is ever added to it.
static TEMPLATE: LazyLock<Source> = LazyLock::new(|| {
    let path = VirtualPath::new("booklet.typ").expect("a plain name is a path");
    let id = RootedPath::new(VirtualRoot::Project, path).intern();
    Source::new(id, include_str!("booklet.typ").to_owned())
});

/// A booklet as it came out.
pub struct Printed {
    /// The file.
    pub pdf: Vec<u8>,
    /// What typst had to say. Nothing, if the template is right.
    #[cfg_attr(not(test), expect(dead_code, reason = "only a programmer can mend what typst warns of"))]
    pub warnings: Vec<String>,
}

/// Sets a booklet and writes it as PDF.
///
/// # Errors
/// Where typst refuses.
pub fn print(booklet: &Booklet, fonts: &Fonts) -> Result<Printed, PaperError> {
    let inputs = dict! { "booklet" => values(booklet, fonts) };
    let press = Press { library: LazyHash::new(Library::builder().with_inputs(inputs).build()), fonts };
    let set = typst::compile::<PagedDocument>(&press);
    let document = set.output.map_err(refused)?;
    let standards = PdfStandards::new(&[PdfStandard::V_1_7, PdfStandard::Ua_1])
        .map_err(|error| PaperError::Press(error.message().to_string()))?;
    let pdf = typst_pdf::pdf(&document, &PdfOptions { standards, ..PdfOptions::default() }).map_err(refused)?;
    Ok(Printed { pdf, warnings: set.warnings.iter().map(|warning| warning.message.to_string()).collect() })
}

fn refused(errors: impl IntoIterator<Item = SourceDiagnostic>) -> PaperError {
    PaperError::Press(errors.into_iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("; "))
}

/// All that typst may know: the template and the fonts. It has no files, no packages and no clock.
struct Press<'a> {
    library: LazyHash<Library>,
    fonts: &'a Fonts,
}

impl World for Press<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() { Ok(TEMPLATE.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn values(booklet: &Booklet, fonts: &Fonts) -> Dict {
    let letters = &Letters::new(fonts);
    let mut deepest = 0;
    let mut parts = Array::new();
    for part in &booklet.parts {
        deepest = part.level.clamp(1, 3).min(deepest + 1);
        parts.push(part_values(part, deepest, letters));
    }
    let mut values = dict! {
        "title" => named(&booklet.title, letters),
        "language" => language(&booklet.language),
        "made" => letters.printable(&booklet.made),
        "contents" => named(&booklet.labels.contents, letters),
        "page" => letters.printable(&booklet.labels.page),
        "points" => i64::from(booklet.size.points()),
        "families" => fonts.families.iter().map(|name| name.as_str().into_value()).collect::<Array>(),
        "parts" => parts,
    };
    values.insert("has-marks".into(), letters.has_marks().into_value());
    let missing = letters.has_stars().then(|| letters.printable(&booklet.labels.missing));
    values.insert("missing".into(), missing.into_value());
    values
}

/// A title or heading. PDF/UA-1 forbids empty ones.
fn named(text: &str, letters: &Letters<'_>) -> String {
    let name = letters.printable(text);
    if name.trim().is_empty() { "–".to_owned() } else { name }
}

fn part_values(part: &Part, level: u8, letters: &Letters<'_>) -> Value {
    dict! {
        "heading" => named(&part.heading, letters),
        "language" => language(&part.language),
        "level" => i64::from(level),
        "facts" => part.facts.iter().map(|fact| letters.printable(fact).into_value()).collect::<Array>(),
        "texts" => part.texts.iter().map(|text| text_values(text, letters)).collect::<Array>(),
    }
    .into_value()
}

fn text_values(text: &Text, letters: &Letters<'_>) -> Value {
    dict! {
        "language" => language(&text.language),
        "note" => text.note.as_ref().map(|note| letters.printable(note)),
        "blocks" => text.blocks.iter().map(|block| block_values(block, letters)).collect::<Array>(),
    }
    .into_value()
}

fn block_values(block: &Block, letters: &Letters<'_>) -> Value {
    dict! {
        "body" => markdown::blocks(&block.text, letters),
        "picture" => block.picture.as_ref().map(|picture| picture_values(picture, letters)),
    }
    .into_value()
}

fn picture_values(picture: &Picture, letters: &Letters<'_>) -> Value {
    let alt = picture.alt.as_ref().map(|alt| letters.printable(alt)).filter(|alt| !alt.trim().is_empty());
    dict! { "file" => Bytes::new(picture.file.clone()), "alt" => alt }.into_value()
}

fn language(language: &Language) -> Dict {
    let is_code = (2..=3).contains(&language.code.len()) && language.code.bytes().all(|b| b.is_ascii_lowercase());
    dict! {
        // ISO 639: the language is not known.
        "code" => if is_code { language.code.as_str() } else { "und" },
        "right-to-left" => language.right_to_left,
    }
}
