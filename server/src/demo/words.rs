//! The words of a demonstration thing, as they stand in the files: always in both forms.

use domain::content::{Block, Form, Locale, Made, Version, Words};
use serde::Deserialize;

/// Words in standard English and in easy read, and perhaps in Urdu.
#[derive(Debug, Deserialize)]
pub struct Both {
    /// As this person would write it.
    pub en: Standard,
    /// The same in easy read, block by block.
    #[serde(rename = "en-simple")]
    pub easy: EasyRead,
    /// The same in Urdu, where a computer has translated it.
    pub ur: Option<Standard>,
}

/// A standard text.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standard {
    /// The title, for what has one.
    pub title: Option<String>,
    /// Markdown.
    #[serde(default)]
    pub text: String,
}

/// An easy-read text.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EasyRead {
    /// The title, for what has one.
    pub title: Option<String>,
    /// Pairs of a picture and a sentence or two.
    #[serde(default)]
    pub blocks: Vec<(String, String)>,
}

impl Both {
    /// The words as content has them.
    pub fn words(&self) -> Words {
        let standard = Version::standard(Locale::DEFAULT, self.en.title.clone(), self.en.text.trim());
        let block = |(picture, text): &(String, String)| Block { text: text.clone(), picture: Some(picture.clone()) };
        let blocks = self.easy.blocks.iter().map(block).collect();
        let easy = Version::new(Locale::DEFAULT.in_form(Form::EasyRead), self.easy.title.clone(), blocks);
        let easy = easy.written_from(&standard);
        let urdu = self.ur.as_ref().zip(Locale::parse("ur")).map(|(urdu, locale)| {
            let mut urdu = Version::standard(locale, urdu.title.clone(), urdu.text.trim()).written_from(&standard);
            urdu.label.made = Made::Computer;
            urdu
        });
        urdu.into_iter().fold(Words::of(standard).with(easy), Words::with)
    }

    /// What is missing: each form says what the other says.
    pub fn missing(&self) -> Option<&'static str> {
        match self {
            _ if self.en.title.is_some() != self.easy.title.is_some() => Some("a title in one form only"),
            _ if self.en.text.trim().is_empty() != self.easy.blocks.is_empty() => Some("a text in one form only"),
            _ if self.en.text.trim().is_empty() && self.en.title.is_none() => Some("no words"),
            _ => None,
        }
    }

    /// The pictures that are named.
    pub fn pictures(&self) -> impl Iterator<Item = &str> {
        self.easy.blocks.iter().map(|(picture, _)| picture.as_str())
    }
}
