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
    /// Sound: MPEG layer 3.
    Mp3,
    /// Sound in an MP4 file, as telephones record it.
    M4a,
    /// Sound: Opus or Vorbis.
    Ogg,
    /// Sound in a WebM file.
    Weba,
    /// Sound as it is.
    Wav,
    /// A film in an MP4 file, or in QuickTime, which is built alike and which browsers play under the same type.
    Mp4,
    /// A film in a WebM file.
    Webm,
    /// Captions of a film.
    Vtt,
}

impl FileKind {
    /// Every kind.
    pub const ALL: [Self; 10] = [
        Self::Jpeg,
        Self::Png,
        Self::Mp3,
        Self::M4a,
        Self::Ogg,
        Self::Weba,
        Self::Wav,
        Self::Mp4,
        Self::Webm,
        Self::Vtt,
    ];

    /// The ending of its name.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Mp3 => "mp3",
            Self::M4a => "m4a",
            Self::Ogg => "ogg",
            Self::Weba => "weba",
            Self::Wav => "wav",
            Self::Mp4 => "mp4",
            Self::Webm => "webm",
            Self::Vtt => "vtt",
        }
    }

    /// The value of `Content-Type` that it is always sent with.
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Mp3 => "audio/mpeg",
            Self::M4a => "audio/mp4",
            Self::Ogg => "audio/ogg",
            Self::Weba => "audio/webm",
            Self::Wav => "audio/wav",
            Self::Mp4 => "video/mp4",
            Self::Webm => "video/webm",
            Self::Vtt => "text/vtt; charset=utf-8",
        }
    }

    /// Whether people look at it; all else they hear or watch.
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png)
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
