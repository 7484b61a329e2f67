//! Files that people have added: pictures, and whatever else is kept by its content.

use serde::{Deserialize, Serialize};
use std::fmt;

/// What a file is. The site decides it by looking inside; nobody's word is taken for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// A photograph.
    Jpeg,
    /// A drawing.
    Png,
}

impl FileKind {
    /// Every kind.
    pub const ALL: [Self; 2] = [Self::Jpeg, Self::Png];

    /// The ending of its name.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }

    /// The value of `Content-Type` that it is always sent with.
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }
}

/// The name of a file: the SHA-256 of its content, in 64 hexadecimal digits, and its kind. Written `SHA256.ENDING`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FileName {
    sha256: String,
    /// What it is.
    pub kind: FileKind,
}

impl FileName {
    /// The name of a file with this content; `None` where the text is no SHA-256.
    pub fn new(sha256: &str, kind: FileKind) -> Option<Self> {
        let fits = sha256.len() == 64 && sha256.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'a'..=b'f'));
        fits.then(|| Self { sha256: sha256.to_owned(), kind })
    }

    /// The hash, as it stands in the folder of files.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// Reads a name; what is none can never be looked for.
    pub fn parse(text: &str) -> Option<Self> {
        let (sha256, ending) = text.split_once('.')?;
        Self::new(sha256, FileKind::ALL.into_iter().find(|kind| kind.ending() == ending)?)
    }
}

impl fmt::Display for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.sha256, self.kind.ending())
    }
}

impl TryFrom<String> for FileName {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("not the name of a file: {text:?}"))
    }
}

impl From<FileName> for String {
    fn from(name: FileName) -> Self {
        name.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_hash_and_a_known_ending_name_a_file() {
        let hash = "0123456789abcdef".repeat(4);
        let name = FileName::parse(&format!("{hash}.png")).expect("a name");
        assert_eq!(name.to_string(), format!("{hash}.png"));
        for text in
            ["", ".png", "x.png", &hash, &format!("{hash}.svg"), &format!("{hash}.png.png"), "../../etc/passwd.png"]
        {
            assert_eq!(FileName::parse(text), None, "{text}");
        }
    }
}
