//! What stands in a post beside its words: photographs and drawings, sound, sign language.

use crate::content::recordings::{LONGEST_LINK, Link, Media, RecordingKind};
use crate::content::{Locale, Version, Words};
use crate::files::FileName;
use crate::form::{FieldFault, Fields, Reading};
use crate::record::Key;
use serde::{Deserialize, Serialize};

/// The most attachments of one post: more are another post.
pub const MOST_ATTACHMENTS: usize = 10;
/// The longest words of an attachment, in characters: ten minutes of speech at a calm pace.
pub const LONGEST_WORDS: usize = 5_000;
/// How a box is called that takes an attachment out of a post that is changed: its key follows.
pub const TAKE_OUT: &str = "out-";

/// How an attachment speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AttachmentKind {
    /// A photograph or a drawing.
    Photo,
    /// A voice.
    Sound,
    /// British Sign Language.
    Sign,
}

impl AttachmentKind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Photo, Self::Sound, Self::Sign];

    /// The name in addresses, in messages and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Photo => "photo",
            Self::Sound => "sound",
            Self::Sign => "sign",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The kind of recording that it is; none for a photograph.
    pub const fn recording(self) -> Option<RecordingKind> {
        match self {
            Self::Photo => None,
            Self::Sound => Some(RecordingKind::Sound),
            Self::Sign => Some(RecordingKind::Sign),
        }
    }
}

/// An attachment, of a post or of what somebody is still writing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Which one.
    pub key: Key,
    /// What it is.
    pub kind: AttachmentKind,
    /// The language of its words, and of what is heard in it.
    pub locale: Locale,
    /// Where it is.
    #[serde(flatten)]
    pub media: Media,
    /// What can be seen, or all that is said or signed; nothing where nobody has written it down yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

impl Attachment {
    /// Its file in the folder of files, where it is not on another site.
    pub fn file(&self) -> Option<&FileName> {
        match &self.media {
            Media::File { file } => Some(file),
            Media::Link { .. } => None,
        }
    }

    /// Its address on another site, where it is there.
    pub fn link(&self) -> Option<&Link> {
        match &self.media {
            Media::Link { link } => Some(link),
            Media::File { .. } => None,
        }
    }
}

/// Which attachments of a post go, by the boxes of the form with which it is changed.
pub fn taken_out(all: &[Attachment], fields: &Fields) -> Vec<Key> {
    let ticked = |one: &&Attachment| fields.0.contains_key(&format!("{TAKE_OUT}{}", one.key));
    all.iter().filter(ticked).map(|one| one.key.clone()).collect()
}

/// Which of them stay.
pub fn staying(all: &[Attachment], fields: &Fields) -> Vec<Attachment> {
    let gone = taken_out(all, fields);
    all.iter().filter(|one| !gone.contains(&one.key)).cloned().collect()
}

/// All words of a post in one text: what it says, in the version that it was written in, and what is written beside it. By
/// this text the same post is found again; where a film on another site stands is no part of it.
pub fn whole_text<'a>(words: &Words, beside: impl IntoIterator<Item = &'a Attachment>) -> String {
    let says = words.0.first().map(Version::text);
    let texts = says.into_iter().chain(beside.into_iter().filter_map(|one| one.words.clone()));
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// Whether one of them stands on another site.
pub fn shows_link(beside: &[Attachment]) -> bool {
    beside.iter().any(|one| one.link().is_some())
}

/// An attachment that somebody is about to add, without its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAttachment {
    /// The key from the form.
    pub key: Key,
    /// What it is.
    pub kind: AttachmentKind,
    /// Where it is, if it does not come as a file.
    pub link: Option<Link>,
    /// What can be seen, heard or understood in it.
    pub words: Option<String>,
}

impl NewAttachment {
    /// Reads the form: `words`, and `link` for sign language. `has_file` says whether a file came with it, whatever it is.
    /// Somebody who shows a photograph knows what can be seen in it, and is asked for it; who cannot write it says so with
    /// `describe-later`, and somebody else does. To write down what one has just said or signed because one does not write
    /// is another matter.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, kind: AttachmentKind, has_file: bool) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let words = match kind {
            AttachmentKind::Photo if !fields.0.contains_key("describe-later") => {
                Some(form.text("words", LONGEST_WORDS, "fault-say-photo-words"))
            }
            _ => form.optional_text("words", LONGEST_WORDS),
        };
        let typed = match kind {
            AttachmentKind::Sign => form.optional_text("link", LONGEST_LINK),
            _ => None,
        };
        let link = typed.as_deref().and_then(Link::parse);
        match typed {
            Some(_) if has_file => form.fault("link", "fault-recording-both"),
            Some(typed) if link.is_none() && typed.len() <= LONGEST_LINK => form.fault("link", "fault-recording-link"),
            None if !has_file => form.fault("file", &format!("fault-say-{}-missing", kind.name())),
            _ => {}
        }
        form.done(fields.key().map(|key| Self { key, kind, link, words }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(kind: AttachmentKind, typed: &[(&str, &str)], has_file: bool) -> Result<NewAttachment, Vec<FieldFault>> {
        let key = [("key", "01k8z3v5q0000000000000000a")];
        let pairs = key.iter().chain(typed).map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        NewAttachment::read(&Fields(pairs.collect()), kind, has_file)
    }

    fn faults(kind: AttachmentKind, typed: &[(&str, &str)], has_file: bool) -> Vec<(String, String)> {
        let faults = read(kind, typed, has_file).expect_err("a fault");
        faults.into_iter().map(|fault| (fault.field, fault.message)).collect()
    }

    fn one(field: &str, message: &str) -> Vec<(String, String)> {
        vec![(field.to_owned(), message.to_owned())]
    }

    #[test]
    fn a_photograph_says_what_can_be_seen_and_a_voice_need_not_be_written_down() {
        assert_eq!(faults(AttachmentKind::Photo, &[], true), one("words", "fault-say-photo-words"));
        assert_eq!(
            read(AttachmentKind::Photo, &[("words", "A ramp")], true).expect("one").words,
            Some("A ramp".into())
        );
        let cannot = [("words", ""), ("describe-later", "yes")];
        assert_eq!(read(AttachmentKind::Photo, &cannot, true).expect("who cannot write it").words, None);
        let can = [("words", "A ramp"), ("describe-later", "yes")];
        assert_eq!(read(AttachmentKind::Photo, &can, true).expect("one").words, Some("A ramp".into()));
        for kind in [AttachmentKind::Sound, AttachmentKind::Sign] {
            assert_eq!(read(kind, &[], true).expect("without words").words, None);
        }
    }

    #[test]
    fn a_box_takes_out_its_own_attachment_and_the_others_stay() {
        let key = |name: &str| Key::parse(name).expect("a key");
        let film = |name: &str| Attachment {
            key: key(name),
            kind: AttachmentKind::Sign,
            locale: Locale::DEFAULT,
            media: Media::Link { link: Link::parse("https://films.example.org/1").expect("a link") },
            words: None,
        };
        let boxes = [("out-b", "yes"), ("out-of-another-post", "yes")];
        let fields = Fields(boxes.map(|(name, text)| (name.to_owned(), text.to_owned())).into());
        let all = ["a", "b", "c"].map(film);
        assert_eq!(taken_out(&all, &fields), [key("b")]);
        assert_eq!(staying(&all, &fields), [film("a"), film("c")]);
        assert_eq!(staying(&all, &Fields::default()), all);
    }

    #[test]
    fn an_attachment_is_a_file_and_sign_language_may_be_a_link() {
        assert_eq!(faults(AttachmentKind::Sound, &[], false), one("file", "fault-say-sound-missing"));
        let link = [("link", "https://films.example.org/1")];
        assert!(read(AttachmentKind::Sign, &link, false).expect("a link").link.is_some());
        assert_eq!(faults(AttachmentKind::Sign, &link, true), one("link", "fault-recording-both"));
        assert_eq!(faults(AttachmentKind::Sign, &[("link", "films")], false), one("link", "fault-recording-link"));
        // A photograph on another site would tell that site who reads here.
        let photo = [link[0], ("words", "A ramp")];
        assert_eq!(faults(AttachmentKind::Photo, &photo, false), one("file", "fault-say-photo-missing"));
    }
}
