//! Everything that can stand beside a sentence: our own set, OpenMoji as the style has copied it, and added pictures.

use crate::locales;
use crate::site::App;
use domain::content::LANGUAGES;
use domain::content::pictures::{Licence, Picture, PictureIndex, PictureText, Source, Upload, is_picture_id, parted};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex};
use store::StoreError;

/// The concepts of our own set and what is drawn. Their names and words are messages, in `pictures.ftl`.
static OWN: LazyLock<OwnSet> = LazyLock::new(|| {
    let text = include_str!("../../../../style/pictures/pictures.toml");
    // A file of ours that the tests read: without it there would be no names, but the site would stand.
    toml::from_str(text).unwrap_or_else(|error| {
        tracing::error!(%error, "the list of pictures does not parse");
        OwnSet::default()
    })
});

#[derive(Default, Deserialize)]
struct OwnSet {
    author: String,
    picture: Vec<OwnPicture>,
}

#[derive(Deserialize)]
struct OwnPicture {
    concept: String,
    group: String,
    /// What is drawn, in English.
    alt: String,
}

/// A picture of OpenMoji, as `style/openmoji.mjs` writes it.
#[derive(Deserialize)]
struct OpenMoji {
    id: String,
    group: String,
    author: String,
    texts: BTreeMap<String, PictureText>,
}

/// Whether a name can be shown: a concept of our own set, or one of the others by its form.
pub(crate) fn is_known(id: &str) -> bool {
    let elsewhere = id.starts_with("openmoji-") || id.starts_with("upload-");
    is_picture_id(id) && (elsewhere || OWN.picture.iter().any(|own| own.concept == id))
}

/// The index of the library, kept until somebody adds a picture or takes one out.
#[derive(Clone, Default)]
pub(crate) struct Library(Arc<Mutex<Option<Kept>>>);

#[derive(Clone)]
struct Kept {
    /// The version of the database that it was last compared with.
    version: u64,
    uploads: Arc<Vec<Upload>>,
    index: Arc<PictureIndex>,
}

impl App {
    /// All pictures, and the words by which they are found.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn pictures(&self) -> Result<Arc<PictureIndex>, StoreError> {
        let version = self.store.version();
        let kept = self.library.0.lock().ok().and_then(|kept| kept.clone());
        if let Some(kept) = kept.as_ref().filter(|kept| kept.version == version) {
            return Ok(kept.index.clone());
        }
        let uploads = Arc::new(self.store.uploads().await?);
        let index = match kept.filter(|kept| kept.uploads == uploads) {
            Some(kept) => kept.index,
            None => self.index(uploads.clone()).await?,
        };
        if let Ok(mut kept) = self.library.0.lock() {
            *kept = Some(Kept { version, uploads, index: index.clone() });
        }
        Ok(index)
    }

    /// Reading a megabyte of names and sorting them would hold up everybody else on this thread.
    async fn index(&self, uploads: Arc<Vec<Upload>>) -> Result<Arc<PictureIndex>, StoreError> {
        let site = self.site.clone();
        let build = move || {
            let added = uploads.iter().cloned().map(Picture::from);
            PictureIndex::new(own().chain(openmoji(&site.site_dir)).chain(added).collect())
        };
        let built = tokio::task::spawn_blocking(build).await;
        built.map(Arc::new).map_err(|error| StoreError::Corrupt(error.to_string()))
    }
}

fn own() -> impl Iterator<Item = Picture> {
    OWN.picture.iter().map(|own| {
        let text = |(name, words): (String, String), alt| PictureText { name, words: parted(&words), alt };
        let texts = LANGUAGES.iter().filter_map(|language| {
            let alt = (language.code == LANGUAGES[0].code).then(|| own.alt.clone());
            Some((language.code.to_owned(), text(locales::picture_words(language, &own.concept)?, alt)))
        });
        Picture {
            id: own.concept.clone(),
            source: Source::Own,
            group: own.group.clone(),
            licence: Licence::CcBy,
            licence_source: None,
            author: OWN.author.clone(),
            texts: texts.collect(),
        }
    })
}

/// What the style has copied of OpenMoji. Without it the site has fewer pictures and is whole otherwise.
fn openmoji(site_dir: &Path) -> Vec<Picture> {
    let file = site_dir.join("pictures/openmoji.json");
    let read = std::fs::read(&file).map_err(|error| error.to_string());
    let read = read.and_then(|text| serde_json::from_slice(&text).map_err(|error| error.to_string()));
    let pictures: Vec<OpenMoji> = read.unwrap_or_else(|error| {
        tracing::warn!(file = %file.display(), error, "the library has no pictures of OpenMoji");
        vec![]
    });
    let known = pictures.into_iter().filter(|picture| is_picture_id(&picture.id));
    known
        .map(|OpenMoji { id, group, author, texts }| Picture {
            id,
            source: Source::OpenMoji,
            group,
            licence: Licence::CcBySa,
            licence_source: None,
            author,
            texts,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::content::pictures::GROUPS;
    use std::collections::BTreeSet;

    #[test]
    fn every_drawing_of_our_own_set_has_a_concept_a_group_a_description_and_a_name_in_every_language() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../style/pictures");
        let files = std::fs::read_dir(folder).expect("the pictures").map(|file| file.expect("a file").file_name());
        let drawn: BTreeSet<_> =
            files.filter_map(|name| name.to_str()?.strip_suffix(".svg").map(str::to_owned)).collect();
        let named: BTreeSet<_> = OWN.picture.iter().map(|own| own.concept.clone()).collect();
        assert_eq!(drawn, named);
        for picture in own() {
            assert!(is_known(&picture.id), "{}", picture.id);
            assert!(GROUPS.contains(&picture.group.as_str()), "{}: {}", picture.id, picture.group);
            for language in LANGUAGES {
                let text =
                    picture.texts.get(language.code).unwrap_or_else(|| panic!("{} in {}", picture.id, language.code));
                assert!(!text.name.is_empty() && text.words.len() >= 2, "{} in {}", picture.id, language.code);
            }
            assert!(!picture.alt(&LANGUAGES[0]).is_empty());
        }
    }

    #[test]
    fn a_nurse_is_found_under_health_and_proposed_for_a_visit_at_home() {
        let index = PictureIndex::new(own().collect());
        let ids = |found: Vec<&Picture>| found.into_iter().map(|picture| picture.id.clone()).collect::<Vec<_>>();
        let found = ids(index.search("nurse", &LANGUAGES[0]));
        assert!(found.contains(&"nurse".to_owned()) && found.contains(&"health".to_owned()), "{found:?}");
        let proposed = ids(index.propose("The nurse visits me at home.", &LANGUAGES[0], 4));
        assert_eq!(proposed.first().map(String::as_str), Some("nurse"));
        assert!(proposed.contains(&"home".to_owned()), "{proposed:?}");
    }

    #[test]
    fn a_picture_that_nobody_drew_is_not_known() {
        for id in ["nothing-like-it", "../x", "openmoji-zz", "upload-1"] {
            assert!(!is_known(id), "{id}");
        }
    }
}
