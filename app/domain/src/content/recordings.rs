//! Sound and sign-language recordings that stand beside a text, each with a transcript.

use super::Locale;
use crate::files::{FileKind, FileName};
use crate::form::{FieldFault, Fields, Reading};
use crate::record::{Key, Kind, Record};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The longest transcript, in characters: two hours of speech at a calm pace.
pub const LONGEST_TRANSCRIPT: usize = 20_000;
/// The longest captions, in characters: the words again, with a line of times for every few of them.
pub const LONGEST_CAPTIONS: usize = 50_000;
/// The longest address of a recording elsewhere, in characters.
pub const LONGEST_LINK: usize = 500;

/// How a recording speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecordingKind {
    /// A voice.
    Sound,
    /// British Sign Language.
    Sign,
}

impl RecordingKind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Sound, Self::Sign];

    /// The name in addresses, in messages and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sound => "sound",
            Self::Sign => "sign",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The largest file, in bytes: an hour of sound as telephones record it, ten minutes of a film.
    pub const fn largest_file(self) -> u64 {
        match self {
            Self::Sound => 50 * 1024 * 1024,
            Self::Sign => 200 * 1024 * 1024,
        }
    }

    /// The kinds of files that it can be.
    pub const fn files(self) -> &'static [FileKind] {
        match self {
            Self::Sound => &[FileKind::Mp3, FileKind::M4a, FileKind::Ogg, FileKind::Weba, FileKind::Wav],
            Self::Sign => &[FileKind::Mp4, FileKind::Webm],
        }
    }
}

/// Whether recordings can stand beside content of this kind: it has a page or a place of its own, where they are shown.
pub const fn can_be_recorded(kind: Kind) -> bool {
    kind.is_content() && !matches!(kind, Kind::Point | Kind::Word)
}

/// The address of a recording on another site: `https` and at most [`LONGEST_LINK`] characters. What it says it leads to is
/// what it leads to: no name in front of the host, and no sign that browsers read as another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Link(String);

impl Link {
    /// Reads an address; `None` where it is none of these.
    pub fn parse(text: &str) -> Option<Self> {
        let plain = text.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '\\' | '"' | '<' | '>' | '`'));
        let link = Self(text.to_owned());
        let name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
        let (host, port) = link.host().split_once(':').unwrap_or((link.host(), "443"));
        let known = host.contains('.') && host.chars().all(name) && !host.starts_with('.') && !host.contains("..");
        let fits = plain && text.len() <= LONGEST_LINK && port.parse::<u16>().is_ok();
        (text.starts_with(HTTPS) && fits && known).then_some(link)
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The site that it leads to.
    pub fn host(&self) -> &str {
        let rest = self.0.strip_prefix(HTTPS).unwrap_or_default();
        rest.split(['/', '?', '#']).next().unwrap_or_default()
    }
}

const HTTPS: &str = "https://";

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Link {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("not the address of a recording: {text:?}"))
    }
}

impl From<Link> for String {
    fn from(link: Link) -> Self {
        link.0
    }
}

/// Where a recording is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Media {
    /// In the folder of files.
    File {
        /// Its name there.
        file: FileName,
    },
    /// On another site.
    Link {
        /// Its address.
        link: Link,
    },
}

/// A recording.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Recording {
    /// Which one.
    pub key: Key,
    /// The text that it stands beside.
    pub about: Record,
    /// Sound or sign language.
    pub kind: RecordingKind,
    /// The language and form that is spoken, or of the text that is signed; the transcript is in it too.
    pub locale: Locale,
    /// Where it is.
    #[serde(flatten)]
    pub media: Media,
    /// All that is said, in Markdown.
    pub transcript: String,
    /// The file with the captions.
    #[serde(default)]
    pub captions: Option<FileName>,
    /// When it was added.
    pub at: Timestamp,
}

impl Recording {
    /// Its files in the folder of files.
    pub fn files(&self) -> impl Iterator<Item = &FileName> {
        let file = match &self.media {
            Media::File { file } => Some(file),
            Media::Link { .. } => None,
        };
        file.into_iter().chain(&self.captions)
    }
}

/// A recording that somebody is about to add, without its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRecording {
    /// The key from the form.
    pub key: Key,
    /// The language and form of what is said.
    pub locale: Locale,
    /// Where it is, if it does not come as a file.
    pub link: Option<Link>,
    /// All that is said.
    pub transcript: String,
    /// WebVTT captions.
    pub captions: Option<String>,
}

impl NewRecording {
    /// Reads the form: `language`, `transcript`, `captions`, `link`. `has_file` says whether a file came with it, whatever
    /// it is.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, has_file: bool) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let locale = form.choice("language", Locale::parse, "fault-recording-language");
        let transcript = form.text("transcript", LONGEST_TRANSCRIPT, "fault-recording-transcript");
        let captions = form.optional_text("captions", LONGEST_CAPTIONS);
        let captions = captions.map(|text| text.trim_start_matches('\u{feff}').to_owned());
        if captions.as_deref().is_some_and(|text| !is_webvtt(text)) {
            form.fault("captions", "fault-recording-captions");
        } else if captions.is_some() && !has_file {
            form.fault("captions", "fault-recording-captions-link");
        }
        let typed = form.optional_text("link", LONGEST_LINK);
        let link = typed.as_deref().and_then(Link::parse);
        match typed {
            Some(_) if has_file => form.fault("link", "fault-recording-both"),
            Some(typed) if link.is_none() && typed.len() <= LONGEST_LINK => form.fault("link", "fault-recording-link"),
            None if !has_file => form.fault("file", "fault-recording-missing"),
            _ => {}
        }
        let new = fields.key().zip(locale);
        form.done(new.map(|(key, locale)| Self { key, locale, link, transcript, captions }))
    }
}

/// Whether a text can be WebVTT: it begins with the word, alone on its line or with a note behind it
/// (<https://www.w3.org/TR/webvtt1/#file-structure>), and says of something when it is shown.
fn is_webvtt(text: &str) -> bool {
    let rest = text.strip_prefix("WEBVTT");
    rest.is_some_and(|rest| rest.starts_with([' ', '\t', '\n']) && rest.contains("-->"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CAPTIONS: &str = "WEBVTT\n\n00:00.000 --> 00:02.000\nHello\n";

    fn read(change: &[(&str, &str)], has_file: bool) -> Result<NewRecording, Vec<FieldFault>> {
        let usual = [("key", "01k8z3v5q0000000000000000a"), ("language", "en"), ("transcript", "Hello.")];
        let pairs = usual.iter().chain(change).map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        NewRecording::read(&Fields(pairs.collect()), has_file)
    }

    fn fault(change: &[(&str, &str)], has_file: bool) -> Vec<(String, String)> {
        let faults = read(change, has_file).expect_err("a fault");
        faults.into_iter().map(|fault| (fault.field, fault.message)).collect()
    }

    fn one(field: &str, message: &str) -> Vec<(String, String)> {
        vec![(field.to_owned(), message.to_owned())]
    }

    #[test]
    fn a_recording_cannot_be_sent_without_a_transcript() {
        for text in ["", "  \n"] {
            assert_eq!(fault(&[("transcript", text)], true), one("transcript", "fault-recording-transcript"));
        }
        let long = "x".repeat(LONGEST_TRANSCRIPT + 1);
        assert_eq!(fault(&[("transcript", &long)], true), one("transcript", "fault-too-long"));
    }

    #[test]
    fn a_recording_is_a_file_or_a_link_and_not_both() {
        let link = ("link", "https://example.org/film");
        assert_eq!(read(&[], true).expect("a file").link, None);
        assert_eq!(read(&[link], false).expect("a link").link, Link::parse("https://example.org/film"));
        assert_eq!(fault(&[link], true), one("link", "fault-recording-both"));
        assert_eq!(fault(&[], false), one("file", "fault-recording-missing"));
    }

    #[test]
    fn captions_are_webvtt_and_stand_in_a_film_of_our_own() {
        let with_mark = format!("\u{feff}{}", CAPTIONS.replace('\n', "\r\n"));
        assert_eq!(
            read(&[("captions", &with_mark)], true).expect("captions").captions.as_deref(),
            Some(CAPTIONS.trim())
        );
        for text in
            ["Hello", "WEBVTTX\n00:00.000 --> 00:02.000\nHello", "WEBVTT\n\nHello", "1\n00:00,000 --> 00:02,000\nHello"]
        {
            assert_eq!(fault(&[("captions", text)], true), one("captions", "fault-recording-captions"), "{text}");
        }
        let link = ("link", "https://example.org/film");
        assert_eq!(fault(&[("captions", CAPTIONS), link], false), one("captions", "fault-recording-captions-link"));
    }

    #[test]
    fn a_link_leads_where_it_says() {
        for (text, host) in [
            ("https://example.org/film?v=1#t", "example.org"),
            ("https://films.example.org:8443/a", "films.example.org:8443"),
            ("https://example.org", "example.org"),
        ] {
            assert_eq!(Link::parse(text).expect("a link").host(), host);
        }
        for text in [
            "http://example.org/film",
            "javascript:alert(1)",
            "HTTPS:example.org",
            "https://",
            "https://localhost/",
            "https://council.example@other.example/",
            "https://other.example\\@council.example/",
            "https://exa mple.org/",
            "https://example.org/\"onclick",
            "https://.example.org/",
            "https://exämple.org/",
            "https://example.org:x/",
        ] {
            assert_eq!(Link::parse(text), None, "{text}");
            assert_eq!(fault(&[("link", text)], false), one("link", "fault-recording-link"), "{text}");
        }
        assert_eq!(Link::parse(&format!("https://example.org/{}", "x".repeat(LONGEST_LINK))), None);
    }
}
