//! A form of content while somebody writes it: blocks that are written, moved and joined, until they are published.

use super::easy_read::split;
use super::{Block, Form, Locale, Version};
use crate::form::{FieldFault, Fields, Reading};
use crate::record::{Key, Record};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The most blocks of one form: about ten pages of paper in easy read.
pub const MOST_BLOCKS: usize = 60;
/// The longest block, in characters. A block of easy read is one or two sentences; a paragraph of a standard text may be
/// longer.
pub const LONGEST_BLOCK: usize = 5_000;
/// The longest title, in characters.
const LONGEST_TITLE: usize = 200;

/// A form of one piece of content on its way. There is one for each content and locale, shared by all who write there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Writing {
    /// The content.
    pub about: Record,
    /// What has been written, with the source that it is written from. The paragraphs of a standard text are blocks here.
    pub version: Version,
    /// Who wrote last.
    pub by: Key,
    /// The name of who wrote last.
    #[serde(default)]
    pub by_name: String,
    /// When.
    pub at: Timestamp,
    /// Whether readers see it as it stands here. What was written since is a draft.
    pub published: bool,
    /// Who showed it to readers last; a second person is somebody else.
    #[serde(default)]
    pub published_by: Option<Key>,
    /// The space, board or strategy that the content belongs to.
    pub place: Record,
}

/// What a button of the writing page does to the blocks. Blocks count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// Keeps what was written.
    Save,
    /// Shows it to readers.
    Publish,
    /// Cuts the standard text into sentences and begins with those.
    Cut,
    /// Asks the machine for a translation of what is still empty.
    Translate,
    /// Adds an empty block behind one.
    Add(usize),
    /// Takes a block out.
    Remove(usize),
    /// Changes places with the block before.
    Up(usize),
    /// Changes places with the block behind.
    Down(usize),
    /// Puts a better way to say it in the place of some words: from and to in bytes of the block's text.
    Take(usize, usize, usize, String),
    /// Puts a picture beside a block; an empty name takes it away.
    Picture(usize, String),
    /// Looks for pictures with the words that were typed for it.
    Find(usize),
}

impl Move {
    /// Reads the value of a button: `save`, `up:2`, `picture:2:home`, `take:2:5:12:help`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(2, ':');
        let (name, rest) = (parts.next()?, parts.next().unwrap_or_default());
        let block = || rest.parse().ok().filter(|block| (1..=MOST_BLOCKS).contains(block));
        Some(match name {
            "save" => Self::Save,
            "publish" => Self::Publish,
            "cut" => Self::Cut,
            "translate" => Self::Translate,
            "add" => Self::Add(rest.parse().ok().filter(|block| *block <= MOST_BLOCKS)?),
            "remove" => Self::Remove(block()?),
            "up" => Self::Up(block()?),
            "down" => Self::Down(block()?),
            "find" => Self::Find(block()?),
            "picture" => {
                let (block, picture) = rest.split_once(':')?;
                Self::Picture(block.parse().ok()?, picture.to_owned())
            }
            "take" => {
                let mut parts = rest.splitn(4, ':');
                let mut number = || parts.next()?.parse().ok();
                let (block, start, end) = (number()?, number()?, number()?);
                Self::Take(block, start, end, parts.next()?.to_owned())
            }
            _ => return None,
        })
    }

    /// Does it to the blocks, and answers the block to go on with. What no longer fits (a text that changed meanwhile, a
    /// block that is gone) changes nothing.
    pub fn apply(&self, blocks: &mut Vec<Block>) -> usize {
        let there = |block: usize| (1..=blocks.len()).contains(&block);
        match self {
            Self::Save | Self::Publish | Self::Cut | Self::Translate => 0,
            Self::Add(block) => {
                blocks.insert((*block).min(blocks.len()), Block { text: String::new(), picture: None });
                block + 1
            }
            Self::Remove(block) if there(*block) => {
                blocks.remove(block - 1);
                (*block).min(blocks.len())
            }
            Self::Up(block) if *block > 1 && there(*block) => {
                blocks.swap(block - 1, block - 2);
                block - 1
            }
            Self::Down(block) if there(*block) && there(block + 1) => {
                blocks.swap(block - 1, *block);
                block + 1
            }
            Self::Take(block, start, end, better) => {
                if let Some(block) = block.checked_sub(1).and_then(|n| blocks.get_mut(n))
                    && block.text.get(*start..*end).is_some()
                {
                    block.text.replace_range(*start..*end, better);
                }
                *block
            }
            Self::Picture(block, picture) => {
                if let Some(block) = block.checked_sub(1).and_then(|n| blocks.get_mut(n)) {
                    block.picture = (!picture.is_empty()).then(|| picture.clone());
                }
                *block
            }
            Self::Remove(block) | Self::Up(block) | Self::Down(block) | Self::Find(block) => *block,
        }
    }
}

impl Writing {
    /// Reads the form: `title`, and `text-N` with `picture-N` for each block. Empty blocks stay: somebody is going to
    /// write there.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields) -> Result<(Option<String>, Vec<Block>), Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let title = form.optional_text("title", LONGEST_TITLE);
        let (_, mut blocks) = Self::typed(fields);
        for (n, block) in blocks.iter_mut().enumerate() {
            block.text = form.optional_text(&format!("text-{}", n + 1), LONGEST_BLOCK).unwrap_or_default();
        }
        if blocks.len() > MOST_BLOCKS {
            form.fault(&format!("text-{}", blocks.len()), "fault-writing-too-many");
        }
        form.done(Some((title, blocks)))
    }

    /// The title and the blocks as they were typed, with whatever is wrong in them.
    pub fn typed(fields: &Fields) -> (Option<String>, Vec<Block>) {
        let block = |n: usize| {
            let text = fields.0.get(&format!("text-{n}"))?.clone();
            let picture = fields.text(&format!("picture-{n}"));
            let named = picture.len() <= 60 && picture.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
            Some(Block { text, picture: (named && !picture.is_empty()).then(|| picture.to_owned()) })
        };
        (fields.0.get("title").cloned(), (1..=MOST_BLOCKS + 1).map_while(block).collect())
    }
}

/// The pieces of a version that are written and translated one by one: the blocks of easy read, the paragraphs of a
/// standard text.
pub fn units(version: &Version) -> Vec<Block> {
    if version.locale.form == Form::EasyRead {
        return version.blocks.clone();
    }
    let text = version.text();
    let paragraphs = text.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
    paragraphs.map(|text| Block { text: text.to_owned(), picture: None }).collect()
}

/// A version as readers get it, from the pieces that were written: without empty ones, and a standard text as one block.
pub fn joined(locale: Locale, title: Option<String>, units: &[Block]) -> Version {
    let blocks: Vec<Block> = units.iter().filter(|block| !block.text.trim().is_empty()).cloned().collect();
    let title = title.filter(|title| !title.is_empty());
    match locale.form {
        Form::EasyRead => Version::new(locale, title, blocks),
        Form::Standard => {
            let text: Vec<String> = blocks.into_iter().map(|block| block.text).collect();
            Version::standard(locale, title, text.join("\n\n"))
        }
    }
}

/// A plain text cut into sentences, one a block: where easy read begins. A person goes on from there.
pub fn cut_into_blocks(text: &str, language: &str) -> Vec<Block> {
    let sentences = split(text, language);
    let block = |sentence: &str| Block { text: sentence.to_owned(), picture: None };
    sentences.into_iter().take(MOST_BLOCKS).map(block).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(texts: &[&str]) -> Vec<Block> {
        texts.iter().map(|text| Block { text: (*text).into(), picture: None }).collect()
    }

    fn after(button: &str, texts: &[&str]) -> (usize, Vec<String>) {
        let mut blocks = blocks(texts);
        let at = Move::parse(button).expect("a button").apply(&mut blocks);
        (at, blocks.into_iter().map(|block| block.text).collect())
    }

    #[test]
    fn a_block_is_moved_added_and_taken_out_by_buttons() {
        assert_eq!(after("up:2", &["a", "b"]), (1, vec!["b".into(), "a".into()]));
        assert_eq!(after("down:1", &["a", "b"]), (2, vec!["b".into(), "a".into()]));
        assert_eq!(after("add:1", &["a", "b"]), (2, vec!["a".into(), String::new(), "b".into()]));
        assert_eq!(after("remove:2", &["a", "b"]), (1, vec!["a".into()]));
    }

    #[test]
    fn a_button_that_no_longer_fits_changes_nothing() {
        for button in ["up:1", "down:2", "remove:9", "take:1:0:99:x", "take:1:1:0:x", "take:7:0:1:x", "picture:9:home"]
        {
            assert_eq!(after(button, &["é", "b"]).1, ["é", "b"], "{button}");
        }
        for button in ["", "up", "up:0", "up:x", "take:1:2", "add:61", "delete:1", "picture:home"] {
            assert_eq!(Move::parse(button), None, "{button}");
        }
    }

    #[test]
    fn a_better_way_to_say_it_takes_the_place_of_the_words() {
        assert_eq!(after("take:1:2:9:use: it", &["I utilise"]).1, ["I use: it"]);
    }

    #[test]
    fn a_standard_text_is_written_in_paragraphs_and_read_as_one_text() {
        let version = Version::standard(Locale::DEFAULT, None, "One.\n\n- two\n- three\n\n\nFour.");
        let units = units(&version);
        assert_eq!(
            units.iter().map(|unit| unit.text.as_str()).collect::<Vec<_>>(),
            ["One.", "- two\n- three", "Four."]
        );
        assert_eq!(joined(Locale::DEFAULT, None, &units).text(), "One.\n\n- two\n- three\n\nFour.");
    }

    #[test]
    fn easy_read_begins_with_the_sentences_of_the_standard_text() {
        let cut = cut_into_blocks("Buses stop at six. Dr. Shah says: why?\nWe want later buses!", "en");
        let texts: Vec<&str> = cut.iter().map(|block| block.text.as_str()).collect();
        assert_eq!(texts, ["Buses stop at six.", "Dr. Shah says: why?", "We want later buses!"]);
    }

    #[test]
    fn more_blocks_than_a_booklet_holds_are_refused_and_kept() {
        let fields = (1..=MOST_BLOCKS + 5).map(|n| (format!("text-{n}"), "x".to_owned())).collect();
        let faults = Writing::read(&Fields(fields)).expect_err("too many");
        assert_eq!(faults[0].message, "fault-writing-too-many");
    }
}
