//! Talking with each other: which words of a post another one quotes, and whom a post names.

use crate::content::Words;
use crate::form::FieldFault;
use crate::record::Key;
use unicode_segmentation::UnicodeSegmentation as _;

/// At most so many people are told that a post names them: who calls hundreds of people troubles them.
pub const MOST_NAMED: usize = 10;
/// At most so many parts of a post are offered to be quoted.
pub const MOST_PARTS: usize = 60;

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

/// Somebody who can be named in a topic, because they spoke there.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Speaker {
    /// Who.
    pub key: Key,
    /// The name that others see.
    pub name: String,
}

/// Whom a post names: those who were chosen from a list, and those whose name stands behind an `@`. A name that nobody
/// here has is left as it was typed. Only people who spoke in the topic can be named, whatever was sent.
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
    if different.len().max(people.len()) > MOST_NAMED {
        let number = i64::try_from(MOST_NAMED).ok();
        return Err(FieldFault { number, ..FieldFault::new("text", "fault-too-many-names") });
    }
    Ok(people)
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
    use crate::content::{Locale, Version};

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
}
