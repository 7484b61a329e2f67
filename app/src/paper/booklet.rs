//! From what a reader picked to a PDF.

use super::material::{Chapter, Section};
use crate::failure::Failure;
use crate::site::App;
use crate::ui::{self, t, ta, the_reader};
use domain::content::pictures::PictureIndex;
use domain::content::{Form, Locale};
use paper::{Block, Booklet, Fonts, Labels, Language, PaperError, Part, Picture, Size, Text};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use tokio::sync::Semaphore;

/// How many booklets are made at the same time: each takes a processor for a second or more.
const AT_ONCE: usize = 2;

/// Makes PDFs, a few at a time. The fonts are read when the first booklet is made.
pub struct Press {
    site_dir: PathBuf,
    fonts: OnceLock<Fonts>,
    turns: Arc<Semaphore>,
}

impl Press {
    /// With the fonts and pictures in the site's folder.
    pub fn new(site_dir: &Path) -> Self {
        let turns = Arc::new(Semaphore::new(AT_ONCE));
        Self { site_dir: site_dir.to_owned(), fonts: OnceLock::new(), turns }
    }

    /// The PDF, made beside the threads that answer people. Whoever gives up waiting leaves the queue; what was begun is
    /// ended first, so that never more than a few run.
    pub async fn pdf(self: Arc<Self>, order: Order, shelf: Shelf) -> Result<Vec<u8>, Failure> {
        // The semaphore is never closed, and what panics below is a mistake of ours.
        let turn = self.turns.clone().acquire_owned().await.map_err(|_| Failure::Interrupted)?;
        let made = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            paper::pdf(&order.booklet(&self.site_dir, &shelf), self.fonts()?)
        });
        Ok(made.await.map_err(|_| Failure::Interrupted)??)
    }

    fn fonts(&self) -> Result<&Fonts, PaperError> {
        if let Some(fonts) = self.fonts.get() {
            return Ok(fonts);
        }
        let fonts = Fonts::read(&self.site_dir.join("fonts/paper"))?;
        Ok(self.fonts.get_or_init(|| fonts))
    }
}

/// A booklet whose pictures are still names.
pub struct Order {
    booklet: Booklet,
    /// The concept of each block's picture, in the order of the blocks; empty where pictures were not wished for.
    pictures: Vec<Option<Concept>>,
}

/// A picture by its concept, with the locale of the text that it stands beside.
type Concept = (String, Locale);

impl Order {
    /// Puts a booklet together. Only within [`crate::reader::Reader::within`].
    pub fn new(title: String, chapters: &[Chapter], size: Size, pictures: bool) -> Self {
        let reader = the_reader();
        let args = [("page", "{page}".into()), ("last", "{pages}".into())];
        let made = [("site", t("site-name").into()), ("day", ui::on(reader.today()).into())];
        let mut order = Self {
            booklet: Booklet {
                title,
                language: language(reader.locale),
                made: ta("paper-made", &made),
                labels: Labels {
                    contents: t("paper-contents"),
                    page: ta("paper-page-of", &args),
                    missing: t("paper-missing"),
                },
                size,
                parts: vec![],
            },
            pictures: vec![],
        };
        for section in chapters.iter().flat_map(|chapter| &chapter.sections) {
            order.add(section, pictures);
        }
        order
    }

    fn add(&mut self, section: &Section, pictures: bool) {
        let mut part = Part::new(section.heading.clone(), language(section.locale), section.level);
        part.facts = section.facts.clone();
        for (note, words) in section.noted() {
            let Some(reading) = words.read(the_reader().locale) else { continue };
            let locale = reading.version.locale;
            let mut blocks = vec![];
            for block in &reading.version.blocks {
                blocks.push(Block { text: block.text.clone(), picture: None });
                let concept = || block.picture.clone().unwrap_or_else(|| "information".to_owned());
                let shown = pictures && locale.form == Form::EasyRead;
                self.pictures.push(shown.then(|| (concept(), locale)));
            }
            part.texts.push(Text { language: language(locale), note, blocks });
        }
        self.booklet.parts.push(part);
    }

    /// The booklet with its pictures. Reads files.
    fn booklet(self, site_dir: &Path, shelf: &Shelf) -> Booklet {
        let mut booklet = self.booklet;
        let texts = booklet.parts.iter_mut().flat_map(|part| &mut part.texts);
        let blocks = texts.flat_map(|text| &mut text.blocks);
        for (block, concept) in blocks.zip(self.pictures) {
            block.picture = concept.and_then(|concept| shelf.picture(site_dir, &concept));
        }
        booklet
    }
}

/// Where pictures are found, and what they are called.
pub struct Shelf {
    library: Arc<PictureIndex>,
    /// The files of pictures that somebody added, by the picture's name.
    added: BTreeMap<String, PathBuf>,
}

impl Shelf {
    /// All pictures of the site.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn of(app: &App) -> Result<Self, Failure> {
        let added = app.store.uploads().await?;
        let added = added.iter().map(|upload| (format!("upload-{}", upload.key), app.files.path(&upload.file)));
        Ok(Self { library: app.pictures().await?, added: added.collect() })
    }

    /// A picture, named in the language of the words beside it (WCAG 2.2, 1.1.1 Non-text Content). One that has no name
    /// there keeps the name that it has.
    fn picture(&self, site_dir: &Path, (id, locale): &Concept) -> Option<Picture> {
        let file = self.added.get(id).cloned().unwrap_or_else(|| site_dir.join(ui::picture_file(id)));
        let name = self.library.get(id).map(|picture| picture.name(locale.language()).to_owned());
        Some(Picture { file: std::fs::read(file).ok()?, alt: name.filter(|name| !name.is_empty()) })
    }
}

fn language(locale: Locale) -> Language {
    let language = locale.language();
    let right_to_left = language.direction == domain::content::Direction::RightToLeft;
    Language { code: language.code.to_owned(), right_to_left }
}
