//! Pictures that the council adds: its own photographs and drawings, and symbols that it has a licence for.

use super::{Picture, PictureText, Source};
use crate::content::{Form, Locale};
use crate::files::FileName;
use crate::form::{FieldFault, Fields, Reading};
use crate::record::Key;
use serde::{Deserialize, Serialize};

/// The longest name of a picture, of who made it, and of where a licence comes from, in characters.
const LONGEST_NAME: usize = 100;
/// The longest list of words, in characters.
const LONGEST_WORDS: usize = 500;
/// The longest description of what is drawn, in characters. Screen readers read it in one go.
const LONGEST_ALT: usize = 300;
/// So many words at most find one picture.
const MOST_WORDS: usize = 40;

/// Under which terms a picture may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Licence {
    /// The council's own work.
    Own,
    /// Creative Commons Zero: given to everybody.
    Cc0,
    /// Creative Commons Attribution 4.0.
    CcBy,
    /// Creative Commons Attribution-ShareAlike 4.0.
    CcBySa,
    /// A set of symbols that the council has bought or subscribed to.
    SymbolSet,
    /// With the permission of whoever made it.
    Permission,
}

impl Licence {
    /// Every licence.
    pub const ALL: [Self; 6] = [Self::Own, Self::Cc0, Self::CcBy, Self::CcBySa, Self::SymbolSet, Self::Permission];

    /// The name in forms and in the database; there is a message `pictures-licence-NAME`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Cc0 => "cc0",
            Self::CcBy => "cc-by",
            Self::CcBySa => "cc-by-sa",
            Self::SymbolSet => "symbol-set",
            Self::Permission => "permission",
        }
    }

    /// The licence of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|licence| licence.name() == name)
    }

    /// Where its terms stand, for those that are public.
    pub const fn address(self) -> Option<&'static str> {
        match self {
            Self::Cc0 => Some("https://creativecommons.org/publicdomain/zero/1.0/"),
            Self::CcBy => Some("https://creativecommons.org/licenses/by/4.0/"),
            Self::CcBySa => Some("https://creativecommons.org/licenses/by-sa/4.0/"),
            Self::Own | Self::SymbolSet | Self::Permission => None,
        }
    }

    /// Whether it says too little by itself: which set, whose permission?
    pub const fn needs_source(self) -> bool {
        matches!(self, Self::SymbolSet | Self::Permission)
    }
}

/// Whether people are in a picture, and agreed to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PeopleAgreed {
    /// Everybody who can be recognised has agreed.
    Agreed,
    /// Nobody is in it, or nobody real.
    NobodyInIt,
}

impl PeopleAgreed {
    /// Both answers.
    pub const ALL: [Self; 2] = [Self::Agreed, Self::NobodyInIt];

    /// The name in forms and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Agreed => "agreed",
            Self::NobodyInIt => "nobody-in-it",
        }
    }

    /// The answer of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.name() == name)
    }
}

/// What an added picture is called in one language. The locale is always a standard one: names are the same in easy read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadName {
    /// The language.
    pub locale: Locale,
    /// Name, words, and what is drawn.
    #[serde(flatten)]
    pub text: PictureText,
}

/// A picture that the council has added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upload {
    /// Which one.
    pub key: Key,
    /// Its names.
    pub names: Vec<UploadName>,
    /// Under which terms it may be used.
    pub licence: Licence,
    /// Which set it is from, or whose permission there is.
    #[serde(default)]
    pub source: Option<String>,
    /// Who made it.
    pub author: String,
    /// Whether the people in it have agreed.
    pub people_agreed: PeopleAgreed,
    /// The file.
    pub file: FileName,
}

impl From<Upload> for Picture {
    fn from(upload: Upload) -> Self {
        Self {
            id: format!("upload-{}", upload.key),
            source: Source::Upload,
            group: "uploads".into(),
            licence: upload.licence,
            licence_source: upload.source,
            author: upload.author,
            texts: upload.names.into_iter().map(|name| (name.locale.language().code.to_owned(), name.text)).collect(),
        }
    }
}

/// The key of an added picture, from what stands behind `upload-`.
pub fn key(text: &str) -> Option<Key> {
    Key::parse(text).filter(Key::is_ulid)
}

/// A picture that somebody is about to add, without its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPicture {
    /// The key from the form.
    pub key: Key,
    /// Its name in the reader's language.
    pub name: UploadName,
    /// Under which terms it may be used.
    pub licence: Licence,
    /// Which set it is from, or whose permission there is.
    pub source: Option<String>,
    /// Who made it.
    pub author: String,
    /// Whether the people in it have agreed.
    pub people_agreed: PeopleAgreed,
}

impl NewPicture {
    /// Reads the form: `name`, `words` (parted by commas), `alt`, `author`, `licence`, `source`, `people`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, locale: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let name = form.text("name", LONGEST_NAME, "fault-picture-name");
        let words = form.optional_text("words", LONGEST_WORDS).unwrap_or_default();
        let alt = form.text("alt", LONGEST_ALT, "fault-picture-alt");
        let author = form.text("author", LONGEST_NAME, "fault-picture-author");
        let licence = form.choice("licence", Licence::from_name, "fault-picture-licence");
        let source = form.optional_text("source", LONGEST_NAME);
        if licence.is_some_and(Licence::needs_source) && source.is_none() {
            form.fault("source", "fault-picture-source");
        }
        let people = form.choice("people", PeopleAgreed::from_name, "fault-picture-people");
        let text = PictureText { name, words: parted(&words), alt: Some(alt) };
        let name = UploadName { locale: locale.in_form(Form::Standard), text };
        let new = fields.key().zip(licence).zip(people);
        form.done(new.map(|((key, licence), people_agreed)| Self { key, name, licence, source, author, people_agreed }))
    }
}

/// Words parted by commas, as they are written in any of the site's scripts, or by lines.
pub fn parted(words: &str) -> Vec<String> {
    let words = words.split([',', '،', '\n', ';']).map(str::trim).filter(|word| !word.is_empty());
    words.take(MOST_WORDS).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(licence: &str, source: &str) -> Fields {
        let pairs = [
            ("key", "01k8z3v5q0000000000000000a"),
            ("name", "Market Street"),
            ("words", "market, stalls ,, shop"),
            ("alt", "A street with stalls."),
            ("author", "The council"),
            ("licence", licence),
            ("source", source),
            ("people", "nobody-in-it"),
        ];
        Fields(pairs.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect())
    }

    #[test]
    fn a_licensed_symbol_names_its_set() {
        let faults = NewPicture::read(&fields("symbol-set", " "), Locale::DEFAULT).expect_err("a fault");
        assert_eq!(faults, [FieldFault::new("source", "fault-picture-source")]);
        assert!(NewPicture::read(&fields("symbol-set", "Photo set 3"), Locale::DEFAULT).is_ok());
    }

    #[test]
    fn a_picture_added_on_an_easy_read_page_has_its_name_in_the_language() {
        let new = NewPicture::read(&fields("own", ""), Locale::DEFAULT.in_form(Form::EasyRead)).expect("a picture");
        assert_eq!(new.name.locale, Locale::DEFAULT);
        assert_eq!(new.name.text.words, ["market", "stalls", "shop"]);
    }
}
