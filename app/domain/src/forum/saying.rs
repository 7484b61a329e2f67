//! What somebody is about to say: words, pictures from the library, and what stands beside them, in any mix.

use super::attachment::{Attachment, MOST_ATTACHMENTS};
use super::{LONGEST_TEXT, LONGEST_TITLE};
use crate::content::pictures::is_picture_id;
use crate::content::{Block, Form, Locale, Version, Words};
use crate::form::{FieldFault, Fields, Reading};

/// The longest name that a stranger gives themselves, in characters.
pub const LONGEST_NAME: usize = 60;
/// The picture beside words that somebody adds to pictures.
const WORDS_PICTURE: &str = "talk";

/// A picture that somebody chooses, and what they say with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// "I feel …"
    Feel,
    /// "It is about …"
    About,
}

impl Step {
    /// Both, in their order.
    pub const ALL: [Self; 2] = [Self::Feel, Self::About];

    /// The name in addresses, in messages and in the form.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Feel => "feel",
            Self::About => "about",
        }
    }

    /// The step of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == name)
    }
}

/// What somebody is about to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saying {
    /// The title, for a new topic.
    pub title: Option<String>,
    /// What they wrote, in Markdown; empty where they say it in another way.
    pub text: String,
    /// The pictures that they chose, in the order of the steps.
    pub pictures: Vec<(Step, String)>,
    /// What stands beside it.
    pub attachments: Vec<Attachment>,
    /// What a stranger would like to be called.
    pub name: Option<String>,
}

impl Saying {
    /// Reads the form: `title` for a new topic, `text`, `feel`, `about`, `name`. Any one way of saying it is
    /// enough.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, starts_topic: bool, attachments: Vec<Attachment>) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let title = starts_topic.then(|| form.text("title", LONGEST_TITLE, "fault-topic-title-missing"));
        let pictures = chosen(fields);
        let text = if pictures.is_empty() && attachments.is_empty() {
            form.text("text", LONGEST_TEXT, "fault-say-nothing")
        } else {
            form.optional_text("text", LONGEST_TEXT).unwrap_or_default()
        };
        if attachments.len() > MOST_ATTACHMENTS {
            form.fault_of_more_than(MOST_ATTACHMENTS, "attachments", "fault-say-too-many");
        }
        let name = form.optional_text("name", LONGEST_NAME);
        form.done(Some(Self { title, text, pictures, attachments, name }))
    }

    /// The words of the post. With pictures they are blocks, one for each picture; `says` puts a picture into words in the
    /// language of the locale.
    pub fn words(&self, locale: Locale, says: impl Fn(Step, &str) -> String) -> Words {
        if self.pictures.is_empty() {
            return Words::of(Version::standard(locale, None, self.text.as_str()));
        }
        let block = |text, picture: &str| Block { text, picture: Some(picture.to_owned()) };
        let pictures = self.pictures.iter().map(|(step, picture)| block(says(*step, picture), picture));
        let words = (!self.text.is_empty()).then(|| block(self.text.clone(), WORDS_PICTURE));
        Words::of(Version::new(locale.in_form(Form::EasyRead), None, pictures.chain(words).collect()))
    }

    /// The words of a post that says this from now on. Other forms of it stay, since they say what they were made from;
    /// where it was pictures and is a text now, or the other way round, that is gone, and they go with it.
    pub fn in_place_of(&self, before: &Words, locale: Locale, says: impl Fn(Step, &str) -> String) -> Words {
        let now = self.words(locale, says);
        match now.0.first() {
            Some(version) if before.original().is_some_and(|first| first.locale == version.locale) => {
                before.clone().with(version.clone())
            }
            _ => now,
        }
    }

    /// The title of the topic that it starts; empty for a post.
    pub fn title_words(&self, locale: Locale) -> Words {
        Words::of(Version::standard(locale, self.title.clone(), ""))
    }
}

/// The pictures that were chosen, in the order of the steps.
pub fn chosen(fields: &Fields) -> Vec<(Step, String)> {
    let picture =
        |step: Step| Some(fields.text(step.name())).filter(|id| is_picture_id(id)).map(|id| (step, id.into()));
    Step::ALL.into_iter().filter_map(picture).collect()
}

/// The fields of the form with what a version says: [`Saying::words`] the other way round. A block that is no picture that
/// was chosen, as where the picture has another name by now, is among the words.
pub fn said_in(version: &Version, says: impl Fn(Step, &str) -> String) -> Fields {
    let mut fields = Fields::default();
    let mut words: Vec<&str> = vec![];
    for block in &version.blocks {
        let picture = block.picture.as_deref().unwrap_or_default();
        let mut free = Step::ALL.into_iter().filter(|step| !fields.0.contains_key(step.name()));
        match free.find(|step| is_picture_id(picture) && says(*step, picture) == block.text) {
            Some(step) => drop(fields.0.insert(step.name().to_owned(), picture.to_owned())),
            None => words.push(&block.text),
        }
    }
    fields.0.insert("text".to_owned(), words.join("\n\n"));
    fields
}

/// Two drafts of the form as one, where what somebody was about to say in one topic goes along to another one in which they
/// were about to say something too. Nothing of either is lost, and nothing stands there twice.
pub fn joined(there: &Fields, came: &Fields) -> Fields {
    let mut all = came.clone();
    for (name, text) in &there.0 {
        all.0.entry(name.clone()).or_insert_with(|| text.clone());
    }
    let (before, behind) = (there.text("text"), came.text("text"));
    let text = match () {
        () if before.is_empty() || behind.contains(before) => behind.to_owned(),
        () if before.contains(behind) => before.to_owned(),
        () => format!("{before}\n\n{behind}"),
    };
    all.0.insert("text".to_owned(), text);
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::recordings::{Link, Media};
    use crate::forum::AttachmentKind;
    use crate::record::Key;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        Fields(pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    fn says(step: Step, picture: &str) -> String {
        format!("{}: {picture}", step.name())
    }

    #[test]
    fn who_says_nothing_is_told_so_and_one_way_of_saying_it_is_enough() {
        let faults = Saying::read(&fields(&[("text", " \n")]), false, vec![]).expect_err("nothing");
        assert_eq!((faults[0].field.as_str(), faults[0].message.as_str()), ("text", "fault-say-nothing"));
        assert!(Saying::read(&fields(&[("about", "bus")]), false, vec![]).is_ok());
        assert!(Saying::read(&fields(&[("text", "Hello")]), false, vec![]).is_ok());
    }

    #[test]
    fn pictures_become_blocks_and_words_beside_them_one_more() {
        let locale = Locale::parse("ur").expect("a locale");
        let pictures = fields(&[("feel", "sad"), ("about", "bus"), ("text", "It left.")]);
        let words = Saying::read(&pictures, false, vec![]).expect("a saying").words(locale, says);
        let version = &words.0[0];
        assert_eq!(version.locale.tag(), "ur-simple");
        let blocks: Vec<_> =
            version.blocks.iter().map(|block| (block.picture.as_deref(), block.text.as_str())).collect();
        assert_eq!(blocks, [(Some("sad"), "feel: sad"), (Some("bus"), "about: bus"), (Some("talk"), "It left.")]);
        let written = Saying::read(&fields(&[("text", "It left.")]), false, vec![]).expect("a saying");
        assert_eq!(written.words(locale, says), Words::of(Version::standard(locale, None, "It left.")));
    }

    #[test]
    fn what_was_said_in_pictures_fills_the_form_again() {
        let locale = Locale::parse("ur").expect("a locale");
        let again = |typed: &Fields, says: fn(Step, &str) -> String| {
            let words = Saying::read(typed, false, vec![]).expect("a saying").words(locale, self::says);
            said_in(&words.0[0], says)
        };
        // Also where one picture is the one that stands beside words.
        for pairs in [
            &[("feel", "sad"), ("about", "bus"), ("text", "It left.\n\nI waited.")][..],
            &[("about", "talk"), ("text", "About: talk")],
            &[("feel", "talk"), ("text", "")],
            &[("text", "It left.")],
        ] {
            assert_eq!(again(&fields(pairs), says), fields(pairs));
        }
        // A picture that is called something else by now: nothing is lost of what was said.
        let renamed = again(&fields(&[("feel", "sad"), ("text", "It left.")]), |_, _| String::new());
        assert_eq!(renamed, fields(&[("text", "feel: sad\n\nIt left.")]));
    }

    #[test]
    fn other_forms_stay_with_new_pictures_and_go_where_pictures_become_a_text() {
        let locale = Locale::DEFAULT;
        let say = |pairs: &[(&str, &str)]| Saying::read(&fields(pairs), false, vec![]).expect("a saying");
        let first = say(&[("feel", "sad")]).words(locale, says);
        let standard = Version::standard(locale, None, "I feel sad.").written_from(&first.0[0]);
        let before = first.with(standard.clone());
        let now = say(&[("feel", "happy")]).in_place_of(&before, locale, says);
        assert_eq!((now.0.len(), now.is_out_of_date(&standard)), (2, true));
        let text = say(&[("text", "I am fine.")]).in_place_of(&before, locale, says);
        assert_eq!(text, Words::of(Version::standard(locale, None, "I am fine.")));
    }

    #[test]
    fn of_two_drafts_that_become_one_nothing_is_lost() {
        let joined = |there: &str, came: &str| joined(&fields(&[("text", there)]), &fields(&[("text", came)]));
        assert_eq!(joined("It left.", "I waited.").text("text"), "It left.\n\nI waited.");
        assert_eq!(joined("It left.", "It left. I waited.").text("text"), "It left. I waited.");
        assert_eq!(joined("It left. I waited.", "I waited.").text("text"), "It left. I waited.");
        assert_eq!(joined("It left.", "").text("text"), "It left.");
        let (there, came) = (fields(&[("feel", "sad"), ("key", "a")]), fields(&[("text", "It left."), ("key", "b")]));
        let all = super::joined(&there, &came);
        assert_eq!(all, fields(&[("feel", "sad"), ("key", "b"), ("text", "It left.")]));
    }

    #[test]
    fn who_adds_too_much_is_told_how_much_there_may_be() {
        let film = |n: usize| Attachment {
            key: Key::parse(&format!("film-{n}")).expect("a key"),
            kind: AttachmentKind::Sign,
            locale: Locale::DEFAULT,
            media: Media::Link { link: Link::parse("https://films.example.org/1").expect("a link") },
            words: None,
        };
        let read = |count: usize| Saying::read(&Fields::default(), false, (0..count).map(film).collect());
        assert!(read(MOST_ATTACHMENTS).is_ok());
        let faults = read(MOST_ATTACHMENTS + 1).expect_err("too many");
        assert_eq!((faults[0].field.as_str(), faults[0].number), ("attachments", Some(10)));
    }

    #[test]
    fn what_names_no_picture_is_not_chosen() {
        assert_eq!(chosen(&fields(&[("feel", "../../etc/passwd"), ("about", "<b>")])), []);
    }

    #[test]
    fn a_new_topic_needs_a_title_and_a_post_has_none() {
        let faults = Saying::read(&fields(&[("text", "Hello")]), true, vec![]).expect_err("no title");
        assert_eq!(faults[0].field, "title");
        let saying = Saying::read(&fields(&[("text", "Hello"), ("title", "x")]), false, vec![]).expect("a post");
        assert_eq!(saying.title, None);
    }

    #[test]
    fn a_text_that_is_too_long_says_how_much_room_there_is() {
        let long = "x".repeat(LONGEST_TEXT + 1);
        let faults = Saying::read(&fields(&[("text", &long)]), false, vec![]).expect_err("too long");
        assert_eq!((faults[0].field.as_str(), faults[0].number), ("text", Some(10_000)));
    }
}
