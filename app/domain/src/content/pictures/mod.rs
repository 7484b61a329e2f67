//! Pictures that can stand beside a sentence: the site's own set, OpenMoji, and what the council has added.
//!
//! A [`Picture`] has a name and words in each language; `PictureIndex` finds pictures by them. Nothing here reads a
//! file or the database: whoever builds an index hands in the pictures.

#[cfg(feature = "find")]
mod search;
mod upload;

#[cfg(feature = "find")]
pub use search::PictureIndex;
pub use upload::{Licence, NewPicture, PeopleAgreed, Upload, UploadName, key, parted};

use super::{LANGUAGES, Language};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The groups of the library, in the order in which they are shown. Each has a message `pictures-group-NAME`.
pub const GROUPS: [&str; 16] = [
    "uploads",
    "taking-part",
    "people",
    "feelings",
    "health",
    "rights",
    "places",
    "money-and-work",
    "promises",
    "time",
    "food",
    "nature",
    "activities",
    "things",
    "words",
    "signs",
];

/// Where a picture comes from, in the order in which equally good ones are shown: drawings of one hand first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// The project's own set, one drawing for each concept.
    Own,
    /// Added by the council.
    Upload,
    /// OpenMoji.
    OpenMoji,
}

/// What a picture is called in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureText {
    /// Its name.
    pub name: String,
    /// Words by which it is found.
    #[serde(default)]
    pub words: Vec<String>,
    /// What is drawn, for people who do not see it; where nobody wrote it, the name has to do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt: Option<String>,
}

/// A picture that can stand beside a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its name in a block of content: a concept of our own set, `openmoji-HEX` or `upload-ULID`.
    pub id: String,
    /// Where it comes from.
    pub source: Source,
    /// The group that it stands in, one of [`GROUPS`].
    pub group: String,
    /// Under which terms it may be used.
    pub licence: Licence,
    /// Which set of symbols it is from, or whose permission there is, where the licence says too little by itself.
    pub licence_source: Option<String>,
    /// Who made it.
    pub author: String,
    /// Its name and words, by the code of the language.
    pub texts: BTreeMap<String, PictureText>,
}

impl Picture {
    /// Its text for readers of a language, and the language that it is in: their own, the site's first language, or
    /// whatever there is.
    pub fn text(&self, language: &Language) -> (&str, &PictureText) {
        static NOTHING: PictureText = PictureText { name: String::new(), words: vec![], alt: None };
        let of = |code: &str| self.texts.get_key_value(code);
        of(language.code)
            .or_else(|| of(LANGUAGES[0].code))
            .or_else(|| self.texts.iter().next())
            .map_or((language.code, &NOTHING), |(code, text)| (code.as_str(), text))
    }

    /// Its name for readers of a language.
    pub fn name(&self, language: &Language) -> &str {
        &self.text(language).1.name
    }

    /// What is drawn, in words; the name where nobody wrote more.
    pub fn alt(&self, language: &Language) -> &str {
        let (_, text) = self.text(language);
        text.alt.as_deref().unwrap_or(&text.name)
    }
}

/// Whether a text can name a picture: a concept of our own set, `openmoji-` and the numbers of its characters, or
/// `upload-` and a ULID. Everything else never becomes part of an address.
pub fn is_picture_id(id: &str) -> bool {
    if let Some(hex) = id.strip_prefix("openmoji-") {
        return (4..=60).contains(&hex.len()) && hex.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f' | b'-'));
    }
    if let Some(key) = id.strip_prefix("upload-") {
        return self::key(key).is_some();
    }
    (1..=40).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_pictures_become_part_of_an_address() {
        for id in ["home", "learning-disability", "openmoji-1f3e5", "openmoji-1f9d1-200d-2695-fe0f"] {
            assert!(is_picture_id(id), "{id}");
        }
        assert!(is_picture_id("upload-01k8z3v5q0000000000000000a"));
        for id in ["", "../x", "Home", "openmoji-", "openmoji-../../x", "upload-x", "upload-../x", "a.svg", "é", "1"] {
            assert!(!is_picture_id(id), "{id}");
        }
    }

    #[test]
    fn a_picture_without_a_name_in_the_readers_language_has_the_one_that_there_is() {
        let text = PictureText { name: "dom".into(), ..PictureText::default() };
        let picture = Picture {
            id: "upload-x".into(),
            source: Source::Upload,
            group: "uploads".into(),
            licence: Licence::Own,
            licence_source: None,
            author: String::new(),
            texts: [("pl".to_owned(), text)].into(),
        };
        assert_eq!(picture.text(&LANGUAGES[0]).0, "pl");
        assert_eq!(picture.alt(&LANGUAGES[0]), "dom");
    }
}
