//! Languages and forms: `en` is English, `en-simple` is English in easy read.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// Which way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As in English.
    LeftToRight,
    /// As in Urdu.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub const fn html(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// A language that the site has. A new one is a folder under `locales/` and one line in [`LANGUAGES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// The BCP 47 tag without a variant.
    pub code: &'static str,
    /// Its name in itself, as its own readers know it.
    pub name: &'static str,
    /// Which way it is written.
    pub direction: Direction,
    /// The locale whose dates and numbers it uses.
    pub formats: &'static str,
}

/// The languages of the site, the one that everything falls back to first.
pub const LANGUAGES: &[Language] = &[
    Language { code: "en", name: "English", direction: Direction::LeftToRight, formats: "en-GB" },
    Language { code: "pl", name: "Polski", direction: Direction::LeftToRight, formats: "pl" },
    Language { code: "ro", name: "Română", direction: Direction::LeftToRight, formats: "ro" },
    Language { code: "ur", name: "اردو", direction: Direction::RightToLeft, formats: "ur" },
    Language { code: "pa", name: "ਪੰਜਾਬੀ", direction: Direction::LeftToRight, formats: "pa" },
];

impl Language {
    /// The language of that tag.
    pub fn from_code(code: &str) -> Option<&'static Self> {
        LANGUAGES.iter().find(|language| language.code == code)
    }

    /// Whether it is written in Latin letters, which are all that the fonts to choose from have.
    pub fn has_latin_letters(&self) -> bool {
        !matches!(self.code, "ur" | "pa")
    }
}

/// The form of a text. Easy read is a form of its own, not a shorter text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Form {
    /// As it was written.
    Standard,
    /// Short sentences, each idea with a picture.
    EasyRead,
}

impl Form {
    /// As it stands in `data-form` and in settings.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::EasyRead => "easy-read",
        }
    }

    /// The form of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Standard, Self::EasyRead].into_iter().find(|form| form.name() == name)
    }
}

/// A language in a form: the first segment of every address. `simple` is a registered BCP 47 variant, so `en-simple`
/// is a valid value of HTML's `lang`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Locale {
    language: &'static str,
    /// Standard or easy read.
    pub form: Form,
}

impl Locale {
    /// What everything falls back to.
    pub const DEFAULT: Self = Self { language: LANGUAGES[0].code, form: Form::Standard };

    /// A language in a form.
    pub const fn new(language: &'static Language, form: Form) -> Self {
        Self { language: language.code, form }
    }

    /// Reads a tag; `None` for a language that the site does not have.
    pub fn parse(tag: &str) -> Option<Self> {
        let (code, form) = match tag.strip_suffix("-simple") {
            Some(code) => (code, Form::EasyRead),
            None => (tag, Form::Standard),
        };
        Some(Self { language: Language::from_code(code)?.code, form })
    }

    /// Every locale of the site.
    pub fn all() -> impl Iterator<Item = Self> {
        LANGUAGES.iter().flat_map(|language| [Form::Standard, Form::EasyRead].map(|form| Self::new(language, form)))
    }

    /// The language.
    pub fn language(self) -> &'static Language {
        Language::from_code(self.language).unwrap_or(&LANGUAGES[0])
    }

    /// The same language in another form.
    pub const fn in_form(self, form: Form) -> Self {
        Self { form, ..self }
    }

    /// The tag, as it stands in addresses and in HTML's `lang`.
    pub fn tag(self) -> String {
        match self.form {
            Form::Standard => self.language.to_owned(),
            Form::EasyRead => format!("{}-simple", self.language),
        }
    }

    /// Where to look for words, best first: one's own language in the other form comes before another language, and
    /// the form is kept where the language changes.
    pub fn fallback(self) -> Vec<Self> {
        let mut chain = vec![self, self.in_form(Form::Standard)];
        chain.extend([Self::DEFAULT.in_form(self.form), Self::DEFAULT]);
        let mut seen = Vec::with_capacity(chain.len());
        chain.retain(|locale| {
            !seen.contains(locale) && {
                seen.push(*locale);
                true
            }
        });
        chain
    }
}

impl Serialize for Locale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.tag())
    }
}

impl<'de> Deserialize<'de> for Locale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Self::parse(&tag).ok_or_else(|| D::Error::custom(format!("not a locale of this site: {tag:?}")))
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.tag())
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_of_easy_read_is_offered_the_same_language_first() {
        let easy = Locale::parse("en-simple").expect("a locale");
        assert_eq!(easy.fallback(), [easy, Locale::DEFAULT]);
        assert_eq!(Locale::DEFAULT.fallback(), [Locale::DEFAULT]);
    }

    #[test]
    fn a_reader_of_easy_read_keeps_their_language_and_then_the_form() {
        let tags = |tag| {
            Locale::parse(tag).expect("a locale").fallback().iter().map(|locale| locale.tag()).collect::<Vec<_>>()
        };
        assert_eq!(tags("ur-simple"), ["ur-simple", "ur", "en-simple", "en"]);
        assert_eq!(tags("pl"), ["pl", "en"]);
    }

    #[test]
    fn an_unknown_tag_is_not_a_locale() {
        for tag in ["", "xx", "en-simple-simple", "EN", "en-"] {
            assert_eq!(Locale::parse(tag), None, "{tag}");
        }
    }
}
