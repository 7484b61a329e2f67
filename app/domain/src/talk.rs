//! Talking with each other: which words of a post another one quotes, and whom a post names.

mod before;

pub use before::{Replaced, for_readers, those_seen, with_hands};

use crate::content::{Form, Label, Locale, Version, Words};
use crate::form::{FieldFault, Fields, Reading};
use crate::forum::{
    Access, Attachment, Gate, Help, LONGEST_TEXT, LONGEST_TITLE, Moderation, Post, PostState, TopicState, taken_out,
};
use crate::record::Key;
use crate::recorded::way;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation as _;

/// At most so many people are told that a post names them: who calls hundreds of people troubles them.
pub const MOST_NAMED: usize = 10;
/// At most so many parts of a post are offered to be quoted.
pub const MOST_PARTS: usize = 60;

/// The longest reason why a topic is closed, in characters.
pub const LONGEST_WHY: usize = 1_000;
/// So long a writer can put back the words that they took back.
pub const PUT_BACK: SignedDuration = SignedDuration::from_hours(24);

/// Words of another post, as they stood there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// The parts that were chosen, one a line, in Markdown.
    pub text: String,
    /// The locale that they are in.
    pub locale: Locale,
}

/// What a new post has to do with other posts and people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ties {
    /// The post that it answers.
    pub reply_to: Option<Key>,
    /// Who wrote that post.
    pub reply_to_by: Option<Key>,
    /// What it quotes of that post.
    pub quote: Option<Quote>,
    /// Whom it names.
    pub names: Vec<Key>,
}

/// Words that somebody puts in the place of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewording {
    /// The key of the form: sent twice, it is one change.
    pub form: Key,
    /// The version of the post that they had before them.
    pub seen: u32,
    /// The new words.
    pub text: String,
    /// How the person said them, where somebody writes them down for them.
    pub told: Option<Help>,
    /// Which attachments go with the words that were there.
    pub taken_out: Vec<Key>,
    /// What comes beside the new words, which its form does not hold: it waits beside the draft.
    pub added: Vec<Attachment>,
    /// Whom the post names from then on, which is for who knows the topic to say.
    pub names: Vec<Key>,
}

impl Rewording {
    /// Reads the form `text`, `version`, `how`, with the boxes that take out some of what stands `beside` the words. Words
    /// can go where something else stays.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, beside: &[Attachment]) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let taken_out = taken_out(beside, fields);
        let text = match taken_out.len() < beside.len() {
            true => form.optional_text("text", LONGEST_TEXT).unwrap_or_default(),
            false if beside.is_empty() => form.text("text", LONGEST_TEXT, "fault-words-missing"),
            false => form.text("text", LONGEST_TEXT, "fault-take-out-all"),
        };
        // A number that is none is a version that nobody has seen.
        let seen = fields.text("version").parse().unwrap_or(u32::MAX);
        let told = way(fields.text("how"));
        let (added, names) = (vec![], vec![]);
        form.done(fields.key().map(|form| Self { form, seen, text, told, taken_out, added, names }))
    }
}

/// How far changed words go, from the state of the post and what would become of them if they were new; nothing where they
/// cannot be changed. What somebody is looking at stays with them: nobody gets past a concern by changing words.
pub fn after_change(before: PostState, arriving: PostState) -> Option<PostState> {
    match (before, arriving) {
        (PostState::Hidden | PostState::Withdrawn, _) => None,
        (PostState::Held, _) | (_, PostState::Held) => Some(PostState::Held),
        (PostState::Waiting | PostState::ChangeAsked, _) => Some(PostState::Waiting),
        (PostState::Published, arriving) => Some(arriving),
    }
}

/// The words that somebody wrote first, of which other forms and languages were made: what they change. A post of pictures
/// has none.
pub fn first_version(words: &Words) -> Option<&Version> {
    words.0.iter().find(|version| version.locale.form == Form::Standard && version.label.source.is_none())
}

/// Whether the writer can take these words back: readers, or those who look first, still have them.
pub fn can_withdraw(post: &Post) -> bool {
    post.withdrawn_at.is_none() && !matches!(post.state, PostState::Hidden | PostState::Withdrawn)
}

/// Until when the writer can put back what they took back; nothing where it is too late, or never was taken back.
pub fn put_back_until(post: &Post, now: Timestamp) -> Option<Timestamp> {
    let until = post.withdrawn_at?.checked_add(PUT_BACK).ok()?;
    (now <= until).then_some(until)
}

/// The state into which somebody puts a topic, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTopicState {
    /// The state.
    pub state: TopicState,
    /// Why, in their words; a topic that is open needs no reason.
    pub why: Option<Words>,
}

impl NewTopicState {
    /// Reads the form `state`, `why`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, locale: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let state = form.choice("state", named_state, "fault-state-missing");
        let why = match state {
            Some(TopicState::Open) => form.optional_text("why", LONGEST_WHY),
            _ => Some(form.text("why", LONGEST_WHY, "fault-why-missing")),
        };
        let why = why.map(|why| Words::of(Version::standard(locale, None, why)));
        form.done(state.map(|state| Self { state, why }))
    }
}

/// A title that somebody puts in the place of the one that a topic has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTitle {
    /// The new title.
    pub title: String,
    /// The digest of what they had before them.
    pub seen: String,
}

impl NewTitle {
    /// Reads the form `title`, `seen`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let title = form.text("title", LONGEST_TITLE, "fault-topic-title-missing");
        form.done(Some(Self { title, seen: fields.text("seen").to_owned() }))
    }
}

/// These words under another title: that of the version from which the others were made, which are behind it from then on.
/// Nobody has checked or tested it yet.
pub fn with_title(words: &Words, title: &str) -> Words {
    let first = words.original().cloned().unwrap_or_else(|| Version::standard(Locale::DEFAULT, None, ""));
    let label = Label { source: first.label.source.clone(), ..Label::default() };
    words.clone().with(Version { title: Some(title.to_owned()), label, ..first })
}

fn named_state(name: &str) -> Option<TopicState> {
    TopicState::ALL.into_iter().find(|state| state.name() == name)
}

/// A topic that is made from posts of another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSplit {
    /// The key from the form.
    pub key: Key,
    /// Its title.
    pub words: Words,
    /// The posts that go there.
    pub posts: Vec<Key>,
}

impl NewSplit {
    /// Reads the form `title`, `posts-KEY`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, locale: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let title = form.text("title", LONGEST_TITLE, "fault-topic-title-missing");
        let posts: Vec<Key> = fields.ticked("posts").filter_map(Key::parse).collect();
        if posts.is_empty() {
            form.fault("posts", "fault-split-none");
        }
        let words = Words::of(Version::standard(locale, Some(title), ""));
        form.done(fields.key().map(|key| Self { key, words, posts }))
    }
}

/// Who goes in and out of a space from now on.
///
/// # Errors
/// What is wrong with the form `reads`, `posts`, `moderation`, `board`, field by field. `spoken` says that people have said
/// something there: they were promised who reads it, so no more people may read from then on.
pub fn read_gate(fields: &Fields, now: &Gate, spoken: bool) -> Result<Gate, Vec<FieldFault>> {
    let mut form = Reading::of(fields);
    let reads = form.choice("reads", named_access, "fault-access-missing");
    let posts = form.choice("posts", named_access, "fault-access-missing");
    let moderation = form.choice("moderation", named_moderation, "fault-moderation-missing");
    let board = Key::parse(fields.text("board"));
    if let (Some(reads), Some(posts)) = (reads, posts) {
        if posts.width() > reads.width() {
            form.fault("posts", "fault-post-wider-than-read");
        }
        let other_members = reads == Access::Members && now.reads == Access::Members && board != now.board;
        if spoken && (reads.width() > now.reads.width() || other_members) {
            form.fault("reads", "fault-promised-readers");
        }
    }
    let gate = || Some(Gate { space: now.space.clone(), board, reads: reads?, posts: posts?, moderation: moderation? });
    form.done(gate())
}

fn named_access(name: &str) -> Option<Access> {
    Access::ALL.into_iter().find(|access| access.name() == name)
}

fn named_moderation(name: &str) -> Option<Moderation> {
    Moderation::ALL.into_iter().find(|moderation| moderation.name() == name)
}

/// A space that somebody is about to add: name, purpose and short name. Its gate is read by [`read_gate`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSpace {
    /// The short name in its address.
    pub key: Key,
    /// Its name and what it is for.
    pub words: Words,
}

/// Short names that would stand where other pages of the forum are.
const TAKEN: [&str; 3] = ["post", "spaces", "new"];
/// The longest short name of a space, in characters.
const LONGEST_SHORT_NAME: usize = 40;

impl NewSpace {
    /// Reads the form `short-name`, `title`, `text`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, locale: Locale) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let title = form.text("title", LONGEST_TITLE, "fault-space-name-missing");
        let text = form.text("text", LONGEST_WHY, "fault-space-text-missing");
        let fits = |key: &Key| key.as_str().len() <= LONGEST_SHORT_NAME && !TAKEN.contains(&key.as_str());
        let key = Key::parse(fields.text("short-name")).filter(fits);
        if key.is_none() {
            form.fault("short-name", "fault-space-key");
        }
        let words = Words::of(Version::standard(locale, Some(title), text));
        form.done(key.map(|key| Self { key, words }))
    }
}

/// The parts of a post that can be quoted, in their order: its sentences, as they were written (Unicode's UAX 29 says
/// where they end). None of them goes over the end of a line.
pub fn parts(text: &str) -> Vec<&str> {
    let sentences = text.lines().flat_map(|line| line.split_sentence_bounds()).map(str::trim);
    sentences.filter(|part| part.contains(char::is_alphanumeric)).take(MOST_PARTS).collect()
}

/// The chosen parts of a post, one a line; nothing where none was chosen. Parts count from 1.
pub fn quote(text: &str, chosen: impl Fn(usize) -> bool) -> Option<String> {
    let numbered = (1..).zip(parts(text)).filter(|(number, _)| chosen(*number));
    let parts: Vec<&str> = numbered.map(|(_, part)| part).collect();
    (!parts.is_empty()).then(|| parts.join("\n"))
}

/// Whether a post still says what was quoted from it. What its writer took out stays out, also where others quoted it.
pub fn still_says(source: &Words, quote: &str) -> bool {
    source.0.iter().map(|version| version.text()).any(|text| quote.lines().all(|part| text.contains(part)))
}

/// Somebody who can be named, because they spoke in the topic; where one is started, in its space.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Speaker {
    /// Who.
    pub key: Key,
    /// The name that others see.
    pub name: String,
}

/// Whom a post names: those who were chosen from a list, and those whose name stands behind an `@`. A name that nobody
/// here has is left as it was typed. Only people who spoke there can be named, whatever was sent.
///
/// # Errors
/// A fault of the field `text` where more than [`MOST_NAMED`] names stand behind an `@` or were chosen, and where two
/// people have the name and none of them was chosen.
pub fn named(text: &str, chosen: &[Key], speakers: &[Speaker]) -> Result<Vec<Key>, FieldFault> {
    let mut people: Vec<Key> = vec![];
    for key in chosen.iter().filter(|key| speakers.iter().any(|speaker| speaker.key == **key)) {
        note(&mut people, key);
    }
    let calls = calls(text);
    for call in &calls {
        let called = called(call, speakers);
        match called.as_slice() {
            [] => {}
            [one] => note(&mut people, &one.key),
            several if several.iter().any(|one| people.contains(&one.key)) => {}
            _ => return Err(FieldFault::new("text", "fault-name-unclear")),
        }
    }
    let first_words = calls.iter().filter_map(|call| call.split(|c: char| !c.is_alphanumeric()).next());
    let different: std::collections::BTreeSet<String> = first_words.map(str::to_lowercase).collect();
    if different.len() > MOST_NAMED { Err(too_many_names()) } else { at_most_named(people) }
}

/// The same where nobody can be chosen from a list. Whom a post named before its words were changed stays named.
///
/// # Errors
/// A fault of the field `text` for too many names, and for one that two people have.
pub fn named_by_text(text: &str, before: &[Key], speakers: &[Speaker]) -> Result<Vec<Key>, FieldFault> {
    let unclear = |fault: FieldFault| match fault.message.as_str() {
        "fault-name-unclear" => FieldFault::new("text", "fault-name-unclear-here"),
        _ => fault,
    };
    let mut people = before.to_vec();
    named(text, before, speakers).map_err(unclear)?.iter().for_each(|key| note(&mut people, key));
    at_most_named(people)
}

fn at_most_named(people: Vec<Key>) -> Result<Vec<Key>, FieldFault> {
    if people.len() > MOST_NAMED { Err(too_many_names()) } else { Ok(people) }
}

fn too_many_names() -> FieldFault {
    FieldFault { number: i64::try_from(MOST_NAMED).ok(), ..FieldFault::new("text", "fault-too-many-names") }
}

fn note(people: &mut Vec<Key>, key: &Key) {
    if !people.contains(key) {
        people.push(key.clone());
    }
}

/// What stands behind each `@` that begins a name; the `@` of an address for mail has a letter before it.
fn calls(text: &str) -> Vec<&str> {
    let begins = |at: usize| !text[..at].ends_with(char::is_alphanumeric);
    let behind = text.match_indices('@').filter(|(at, _)| begins(*at)).map(|(at, _)| &text[at + 1..]);
    behind.filter(|rest| rest.starts_with(char::is_alphanumeric)).collect()
}

/// Those with the longest name that a call begins with: "@Mary Ann said" means Mary Ann and not Mary.
fn called<'s>(call: &str, speakers: &'s [Speaker]) -> Vec<&'s Speaker> {
    let call = call.to_lowercase();
    let fits = |speaker: &&Speaker| {
        let rest = call.strip_prefix(&speaker.name.to_lowercase());
        !speaker.name.is_empty() && rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    let fitting: Vec<&Speaker> = speakers.iter().filter(fits).collect();
    let longest = fitting.iter().map(|speaker| speaker.name.len()).max();
    fitting.into_iter().filter(|speaker| Some(speaker.name.len()) == longest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> Key {
        Key::parse(text).expect("a key")
    }

    fn speakers(names: &[(&str, &str)]) -> Vec<Speaker> {
        names.iter().map(|(key, name)| Speaker { key: self::key(key), name: (*name).to_owned() }).collect()
    }

    #[test]
    fn a_post_names_the_people_who_were_meant() {
        let here = speakers(&[("mary", "Mary"), ("mary-ann", "Mary Ann"), ("zofia", "Zofia"), ("amina", "آمنہ")]);
        let named = |text: &str| named(text, &[], &here).expect("names");
        assert_eq!(named("@Mary Ann said so, and @mary too."), [key("mary-ann"), key("mary")]);
        assert_eq!(named("Thank you @ZOFIA! And @zofia again."), [key("zofia")]);
        assert_eq!(named("شکریہ @آمنہ، بہت اچھا"), [key("amina")]);
        for nobody in ["Write to zofia@mary.example", "@Maryland", "@ Mary", "@home @", "Mary"] {
            assert_eq!(named(nobody), [], "{nobody}");
        }
    }

    #[test]
    fn who_shouts_for_everybody_is_stopped() {
        let many: Vec<String> = (0..500).map(|n| format!("Person{n}")).collect();
        let here: Vec<Speaker> = many.iter().map(|name| speakers(&[(&name.to_lowercase(), name)])[0].clone()).collect();
        let shout = |most: usize| many.iter().take(most).map(|name| format!("@{name} ")).collect::<String>();
        assert_eq!(named(&shout(10), &[], &here).map(|people| people.len()), Ok(10));
        let stopped = named(&shout(500), &[], &here).expect_err("too many");
        assert_eq!((stopped.message.as_str(), stopped.number), ("fault-too-many-names", Some(10)));
        assert!(named(&shout(11), &[], &[]).is_err(), "also where they are nobody here");
        let chosen: Vec<Key> = here.iter().map(|speaker| speaker.key.clone()).collect();
        assert!(named("Hello", &chosen, &here).is_err());
    }

    #[test]
    fn nobody_gets_past_a_concern_by_changing_words() {
        use PostState::{ChangeAsked, Held, Hidden, Published, Waiting, Withdrawn};
        assert_eq!(after_change(Held, Published), Some(Held));
        assert_eq!(after_change(Waiting, Held), Some(Held));
        assert_eq!(after_change(ChangeAsked, Published), Some(Waiting));
        assert_eq!(after_change(Published, Waiting), Some(Waiting));
        assert_eq!([Hidden, Withdrawn].map(|before| after_change(before, Published)), [None, None]);
    }

    #[test]
    fn who_spoke_where_few_could_read_is_not_shown_to_more() {
        let fields = |reads: &str, posts: &str, board: &str| {
            let fields = [("reads", reads), ("posts", posts), ("board", board), ("moderation", "after")];
            Fields(fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
        };
        let now = Gate { reads: Access::Members, posts: Access::Members, ..Gate::open(key("peers")) };
        let fault = |fields: &Fields, now: &Gate, spoken| {
            read_gate(fields, now, spoken).err().map(|faults| faults.into_iter().map(|fault| fault.message).collect())
        };
        let promised = Some(vec!["fault-promised-readers".to_owned()]);
        assert_eq!(fault(&fields("everyone", "members", ""), &now, true), promised);
        assert_eq!(fault(&fields("members", "members", "carers"), &now, true), promised, "other members");
        assert_eq!(fault(&fields("everyone", "members", ""), &now, false), None);
        let open = Gate::open(key("travel"));
        assert_eq!(fault(&fields("members", "members", "carers"), &open, true), None, "fewer people");
        assert_eq!(
            fault(&fields("members", "everyone", ""), &open, true),
            Some(vec!["fault-post-wider-than-read".to_owned()])
        );
    }

    #[test]
    fn a_topic_is_closed_with_a_reason() {
        let read = |state: &str, why: &str| {
            let fields = [("state", state), ("why", why)];
            let fields = Fields(fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect());
            NewTopicState::read(&fields, Locale::DEFAULT)
        };
        assert!(read("closed", " ").is_err());
        assert!(read("nonsense", "x").is_err());
        assert_eq!(read("closed", "The bus runs now.").map(|new| new.state), Ok(TopicState::Closed));
        assert_eq!(read("open", "").map(|new| new.why), Ok(None));
    }

    #[test]
    fn what_was_made_from_an_old_title_is_behind_the_new_one() {
        let first = Version::standard(Locale::DEFAULT, Some("Busses".into()), "At night.");
        let easy = Version::new(Locale::DEFAULT.in_form(Form::EasyRead), Some("The bus".into()), vec![]);
        let words = Words::of(first.clone()).with(easy.written_from(&first));
        let now = with_title(&words, "Buses");
        let titles: Vec<_> = now.0.iter().filter_map(|version| version.title.as_deref()).collect();
        assert_eq!((titles.contains(&"Buses"), titles.contains(&"The bus"), titles.len()), (true, true, 2));
        assert_eq!(now.original().map(Version::text).as_deref(), Some("At night."), "nothing but the title");
        let easy = |words: &Words| words.version(Locale::DEFAULT.in_form(Form::EasyRead)).cloned().expect("easy read");
        assert_eq!((words.is_out_of_date(&easy(&words)), now.is_out_of_date(&easy(&now))), (false, true));
    }

    #[test]
    fn two_people_of_one_name_are_told_apart_by_choosing() {
        let here = speakers(&[("sam-1", "Sam"), ("sam-2", "sam"), ("dot", "Dot")]);
        assert_eq!(named("@Sam?", &[], &here).expect_err("unclear").message, "fault-name-unclear");
        assert_eq!(named("@Sam?", &[key("sam-2")], &here), Ok(vec![key("sam-2")]));
        assert_eq!(named("Hello", &[key("stranger")], &here), Ok(vec![]), "only people of the topic");
    }

    #[test]
    fn a_quote_is_what_was_chosen_and_nothing_else() {
        let text = "The last bus goes at six. I work until seven!\n\n* A taxi is £12.\n***";
        assert_eq!(parts(text), ["The last bus goes at six.", "I work until seven!", "* A taxi is £12."]);
        assert_eq!(quote(text, |n| n != 2).as_deref(), Some("The last bus goes at six.\n* A taxi is £12."));
        assert_eq!(quote(text, |_| false), None);
    }

    #[test]
    fn what_a_writer_took_out_is_no_longer_quoted() {
        let words = |text: &str| Words::of(Version::standard(Locale::DEFAULT, None, text));
        let quote = "My number is 12.\nRing me.";
        assert!(still_says(&words("Ring me. My number is 12."), quote));
        assert!(!still_says(&words("Ring me."), quote));
    }

    #[test]
    fn whom_a_post_named_stays_named_and_words_name_more() {
        let here = speakers(&[("sam", "Sam"), ("sam-2", "Sam"), ("dot", "Dot")]);
        let named = |text: &str, before: &[&str]| {
            named_by_text(text, &before.iter().map(|name| key(name)).collect::<Vec<_>>(), &here)
        };
        assert_eq!(named("Hello @Dot", &["gone", "sam"]), Ok(vec![key("gone"), key("sam"), key("dot")]));
        assert_eq!(named("Hello", &["dot"]), Ok(vec![key("dot")]));
        assert_eq!(named("@Sam?", &["sam-2"]), Ok(vec![key("sam-2")]), "it was said before which Sam");
        assert_eq!(named("@Sam?", &[]).expect_err("unclear").message, "fault-name-unclear-here");
        let ten: Vec<String> = (0..10).map(|n| format!("person-{n}")).collect();
        let ten: Vec<&str> = ten.iter().map(String::as_str).collect();
        assert_eq!(named("@Dot", &ten).expect_err("too many").message, "fault-too-many-names");
    }
}
