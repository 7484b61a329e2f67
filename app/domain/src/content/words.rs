//! The words of one piece of content, in every locale that somebody wrote.

use super::label::Label;
use super::{Form, Locale};
use serde::{Deserialize, Serialize};

/// One idea: a sentence or two, and in easy read the picture that carries its meaning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Markdown, as it was written.
    pub text: String,
    /// The concept of the picture beside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
}

/// What somebody wrote in one locale. Standard text is one block; easy read is a list of blocks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// Language and form.
    pub locale: Locale,
    /// The title, for content that has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The text.
    #[serde(default)]
    pub blocks: Vec<Block>,
    /// What is true of it.
    #[serde(default, skip_serializing_if = "Label::is_plain")]
    pub label: Label,
}

impl Version {
    /// A version about which there is nothing to say yet.
    pub fn new(locale: Locale, title: Option<String>, blocks: Vec<Block>) -> Self {
        Self { locale, title, blocks, label: Label::default() }
    }

    /// A standard text.
    pub fn standard(locale: Locale, title: Option<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        let blocks = if text.is_empty() { vec![] } else { vec![Block { text, picture: None }] };
        Self::new(locale.in_form(Form::Standard), title, blocks)
    }

    /// The whole text without pictures, one paragraph a block.
    pub fn text(&self) -> String {
        self.blocks.iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n\n")
    }
}

/// All versions of one piece of content.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(pub Vec<Version>);

/// What a reader gets: the version that stands nearest to what they asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading<'a> {
    /// The words.
    pub version: &'a Version,
    /// What the reader asked for.
    pub asked: Locale,
}

impl Reading<'_> {
    /// Whether the reader gets another form than they asked for, and must be told so.
    pub fn other_form(&self) -> bool {
        self.version.locale.form != self.asked.form && self.asked.form == Form::EasyRead
    }

    /// Whether the reader gets another language than they asked for: the block needs a `lang` and a `dir` of its own,
    /// and the reader is told (WCAG 2.2, 3.1.2 Language of Parts).
    pub fn other_language(&self) -> bool {
        self.version.locale.language().code != self.asked.language().code
    }
}

impl Words {
    /// Words that exist in one locale only.
    pub fn of(version: Version) -> Self {
        Self(vec![version])
    }

    /// The version for a reader, by the fallback of their locale; then whatever there is, rather than nothing.
    /// `None` only for content without any words.
    pub fn read(&self, asked: Locale) -> Option<Reading<'_>> {
        let version = asked
            .fallback()
            .into_iter()
            .find_map(|locale| self.0.iter().find(|version| version.locale == locale))
            .or_else(|| self.0.first())?;
        Some(Reading { version, asked })
    }

    /// The title for a reader; empty where the content has none.
    pub fn title(&self, asked: Locale) -> &str {
        self.read(asked).and_then(|reading| reading.version.title.as_deref()).unwrap_or_default()
    }

    /// The text for a reader, without pictures.
    pub fn text(&self, asked: Locale) -> String {
        self.read(asked).map(|reading| reading.version.text()).unwrap_or_default()
    }

    /// These words with one version put in the place of the older one of the same locale.
    #[must_use]
    pub fn with(mut self, version: Version) -> Self {
        self.0.retain(|older| older.locale != version.locale);
        self.0.push(version);
        self.0.sort_by_key(|version| version.locale);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_without_easy_read_says_so_and_offers_what_there_is() {
        let words = Words::of(Version::standard(Locale::DEFAULT, None, "Buses stop at six."));
        let reading = words.read(Locale::DEFAULT.in_form(Form::EasyRead)).expect("words");
        assert!(reading.other_form());
        assert!(!reading.other_language());
        assert_eq!(reading.version.text(), "Buses stop at six.");
    }

    #[test]
    fn a_new_version_takes_the_place_of_the_older_one_only() {
        let easy = Locale::DEFAULT.in_form(Form::EasyRead);
        let version = |locale, text: &str| Version::new(locale, None, vec![Block { text: text.into(), picture: None }]);
        let words = Words::of(version(Locale::DEFAULT, "old"))
            .with(version(easy, "easy"))
            .with(version(Locale::DEFAULT, "new"));
        assert_eq!(words.text(Locale::DEFAULT), "new");
        assert_eq!(words.text(easy), "easy");
        assert_eq!(words.0.len(), 2);
    }
}
