//! The fonts of booklets: files of a folder, each a part of the letters that the site's languages need.

use crate::PaperError;
use std::path::Path;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontInfo};
use typst::utils::LazyHash;

/// The fonts that booklets are set in.
pub struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) fonts: Vec<Font>,
    /// The names of the families, in the order of the alphabet.
    pub(crate) families: Vec<String>,
}

impl Fonts {
    /// Reads every TrueType and OpenType file of a folder. A file is called `family-weight.ttf`. The family's name comes
    /// from there and not from the font: one family of the web is several files with different letters, and of a family
    /// typst takes one file only.
    ///
    /// # Errors
    /// Where the folder cannot be read, or holds no fonts.
    pub fn read(folder: &Path) -> Result<Self, PaperError> {
        let unreadable = |cause| PaperError::Fonts(folder.to_owned(), cause);
        let mut paths = std::fs::read_dir(folder)
            .and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>())
            .map_err(unreadable)?;
        paths.sort();
        let mut infos: Vec<FontInfo> = vec![];
        let mut fonts = vec![];
        for path in paths.iter().filter(|path| path.extension().is_some_and(|end| end == "ttf" || end == "otf")) {
            let bytes = Bytes::new(std::fs::read(path).map_err(unreadable)?);
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            let family = stem.rsplit_once('-').map_or(&*stem, |(family, _)| family).to_lowercase();
            if let Some(font) = Font::new(bytes, 0) {
                infos.push(FontInfo { family, ..font.info().clone() });
                fonts.push(font);
            }
        }
        let book = FontBook::from_infos(infos);
        let families: Vec<String> = book.families().map(|(family, _)| family.to_owned()).collect();
        if families.is_empty() {
            return Err(PaperError::NoFonts(folder.to_owned()));
        }
        Ok(Self { book: LazyHash::new(book), fonts, families })
    }

    /// Whether one font alone has all of these letters. Letters that join one another are set in one font.
    pub(crate) fn have(&self, letters: &[char]) -> bool {
        (0..self.fonts.len())
            .filter_map(|index| self.book.info(index))
            .any(|info| letters.iter().all(|letter| info.coverage.contains(*letter as u32)))
    }
}
