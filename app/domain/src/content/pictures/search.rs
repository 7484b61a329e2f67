//! Finding pictures: by the words that somebody types, and by the words of a sentence.

use super::{Picture, PictureText, Source};
use crate::content::fold::{Stems, carries_nothing, fold, words};
use crate::content::{LANGUAGES, Language};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// So many words of a search are looked at; nobody types more to find a picture.
const MOST_WORDS: usize = 8;
/// The longest word that is looked for, in characters.
const LONGEST_WORD: usize = 40;
/// So many words of a sentence are looked at.
const LONGEST_SENTENCE: usize = 200;
/// Several words can name one thing ("learning disability", "social care needs").
const LONGEST_PHRASE: usize = 3;
/// A word with at least so many letters is also found with one of them wrong, left out or doubled.
const SPELLED: usize = 5;

/// How near a picture's word is to what was asked for; less is nearer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Nearness {
    Exact,
    Stem,
    Prefix,
    Inside,
    Misspelled,
}

/// How good a find is, less is better: its nearness, and then whether the picture is only found by it (1) or is called it
/// (0).
type Rank = (Nearness, u8);

/// How much of a picture's text a word is; less is more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Name,
    Whole,
    Piece,
}

/// The pictures that have a word, and how much it is of their text.
type Places = BTreeMap<String, Vec<(usize, Part)>>;

/// The words of all pictures in one language.
struct Lexicon {
    language: &'static Language,
    stems: Stems,
    words: Places,
    stemmed: Places,
}

/// Pictures and the words by which they are found, in every language of the site. It takes some ten milliseconds to
/// build, so it is built once and shared.
pub struct PictureIndex {
    pictures: Vec<Picture>,
    lexicons: Vec<Lexicon>,
}

impl PictureIndex {
    /// An index of these pictures. Among equally good ones the order of the source counts, then the order here.
    pub fn new(mut pictures: Vec<Picture>) -> Self {
        pictures.sort_by_key(|picture| picture.source);
        let lexicons = LANGUAGES.iter().map(|language| Lexicon::new(language, &pictures)).collect();
        Self { pictures, lexicons }
    }

    /// All pictures, the site's own first.
    pub fn pictures(&self) -> &[Picture] {
        &self.pictures
    }

    /// The picture of that name.
    pub fn get(&self, id: &str) -> Option<&Picture> {
        self.pictures.iter().find(|picture| picture.id == id)
    }

    /// The pictures for what somebody typed, best first: each of the words has to be found. Capitals and marks do not
    /// matter; a word of five letters or more may have one wrong where nothing is spelled like it.
    pub fn search(&self, typed: &str, language: &Language) -> Vec<&Picture> {
        let Some(lexicon) = self.lexicon(language) else { return vec![] };
        let typed: Vec<&str> =
            words(typed).filter(|word| word.chars().count() <= LONGEST_WORD).take(MOST_WORDS).collect();
        let mut found: Option<BTreeMap<usize, Rank>> = None;
        for word in &typed {
            let near = lexicon.near(word);
            found = Some(match found {
                None => near,
                // As good as its worst word.
                Some(before) => near
                    .into_iter()
                    .filter_map(|(picture, rank)| Some((picture, rank.max(*before.get(&picture)?))))
                    .collect(),
            });
        }
        let mut found = found.unwrap_or_default();
        let phrase = typed.iter().map(|word| fold(word)).collect::<Vec<_>>().join(" ");
        for (picture, part) in lexicon.words.get(&phrase).into_iter().flatten() {
            found.entry(*picture).and_modify(|rank| *rank = (*rank).min(part.rank(Nearness::Exact)));
        }
        let mut found: Vec<_> = found.into_iter().collect();
        found.sort_by_key(|(picture, rank)| (*rank, self.pictures[*picture].source, *picture));
        found.into_iter().map(|(picture, _)| &self.pictures[picture]).collect()
    }

    /// At most `most` pictures for the words of a sentence, in the order of the sentence: the best for each word, then
    /// the second best for each.
    pub fn propose(&self, sentence: &str, language: &Language, most: usize) -> Vec<&Picture> {
        let Some(lexicon) = self.lexicon(language) else { return vec![] };
        let words: Vec<&str> = words(sentence).take(LONGEST_SENTENCE).collect();
        let mut rows = vec![];
        let mut at = 0;
        while at < words.len() {
            let (taken, row) = self.pictures_at(lexicon, &words[at..]);
            at += taken;
            rows.push(row);
        }
        let (mut seen, mut chosen) = (HashSet::new(), vec![]);
        for rank in 0..rows.iter().map(Vec::len).max().unwrap_or_default() {
            chosen.extend(rows.iter().filter_map(|row| row.get(rank)).copied().filter(|picture| seen.insert(*picture)));
        }
        chosen.into_iter().take(most).map(|picture| &self.pictures[picture]).collect()
    }

    /// The pictures for the longest phrase at the beginning of some words, and how many words it has.
    fn pictures_at(&self, lexicon: &Lexicon, words: &[&str]) -> (usize, Vec<usize>) {
        for length in (1..=LONGEST_PHRASE.min(words.len())).rev() {
            let phrase = &words[..length];
            if length == 1 && carries_nothing(&fold(phrase[0]), lexicon.language.code) {
                continue;
            }
            let places = lexicon.stemmed.get(&lexicon.stemmed(phrase)).map(Vec::as_slice).unwrap_or_default();
            let row = self.best(places);
            if !row.is_empty() {
                return (length, row);
            }
        }
        (1, vec![])
    }

    /// Where a word is the whole of a name or of a search word, the best pictures, the site's own first. Otherwise our
    /// own pictures where it is a piece of one: with as many words as OpenMoji has, pieces would propose anything.
    fn best(&self, places: &[(usize, Part)]) -> Vec<usize> {
        let own = |picture: usize| self.pictures[picture].source != Source::OpenMoji;
        let mut row: Vec<_> = places.iter().filter(|(_, part)| *part != Part::Piece).collect();
        if row.is_empty() {
            row = places.iter().filter(|(picture, _)| own(*picture)).collect();
        }
        row.sort_by_key(|(picture, part)| (Reverse(own(*picture)), *part, *picture));
        let mut seen = BTreeSet::new();
        row.into_iter().map(|(picture, _)| *picture).filter(|picture| seen.insert(*picture)).collect()
    }

    fn lexicon(&self, language: &Language) -> Option<&Lexicon> {
        self.lexicons.iter().find(|lexicon| lexicon.language.code == language.code)
    }
}

impl Lexicon {
    fn new(language: &'static Language, pictures: &[Picture]) -> Self {
        let mut lexicon =
            Self { language, stems: Stems::of(language.code), words: Places::new(), stemmed: Places::new() };
        for (number, picture) in pictures.iter().enumerate() {
            lexicon.add(number, picture.text(language).1);
        }
        lexicon
    }

    /// Adds the name and the words of a picture, each as a whole and in its pieces.
    fn add(&mut self, picture: usize, text: &PictureText) {
        let phrases = text.words.iter().map(|phrase| (phrase, Part::Whole));
        for (phrase, part) in std::iter::once((&text.name, Part::Name)).chain(phrases) {
            let pieces: Vec<&str> = words(phrase).collect();
            self.put(picture, &pieces, part);
            if pieces.len() > 1 {
                let telling = pieces.iter().filter(|piece| !carries_nothing(&fold(piece), self.language.code));
                telling
                    .copied()
                    .collect::<Vec<_>>()
                    .into_iter()
                    .for_each(|piece| self.put(picture, &[piece], Part::Piece));
            }
        }
    }

    fn put(&mut self, picture: usize, phrase: &[&str], part: Part) {
        if phrase.is_empty() {
            return;
        }
        let folded = phrase.iter().map(|word| fold(word)).collect::<Vec<_>>().join(" ");
        let stemmed = self.stemmed(phrase);
        for (places, key) in [(&mut self.words, folded), (&mut self.stemmed, stemmed)] {
            places.entry(key).or_default().push((picture, part));
        }
    }

    fn stemmed(&self, phrase: &[&str]) -> String {
        phrase.iter().map(|word| self.stems.stem(word)).collect::<Vec<_>>().join(" ")
    }

    /// The pictures that have a word like this one, each with its best rank.
    fn near(&self, typed: &str) -> BTreeMap<usize, Rank> {
        let (folded, stem) = (fold(typed), self.stems.stem(typed));
        let letters = folded.chars().count();
        let mut near = BTreeMap::new();
        let mut note = |places: &[(usize, Part)], nearness: Nearness| {
            for (picture, part) in places {
                let rank = part.rank(nearness);
                near.entry(*picture).and_modify(|before| *before = rank.min(*before)).or_insert(rank);
            }
        };
        for (word, places) in &self.words {
            if *word == folded {
                note(places, Nearness::Exact);
            } else if letters >= 2 && word.starts_with(&folded) {
                note(places, Nearness::Prefix);
            } else if letters >= 3 && word.contains(&folded) {
                note(places, Nearness::Inside);
            }
        }
        note(self.stemmed.get(&stem).map(Vec::as_slice).unwrap_or_default(), Nearness::Stem);
        if near.is_empty() && letters >= SPELLED {
            let alike = self.words.iter().filter(|(word, _)| strsim::osa_distance(word, &folded) <= 1);
            for (picture, part) in alike.flat_map(|(_, places)| places) {
                near.insert(*picture, part.rank(Nearness::Misspelled));
            }
        }
        near
    }
}

impl Part {
    /// The rank of a find. That a picture is called so counts only for what was typed in full: whoever has typed half a
    /// word means any picture that it may become.
    fn rank(self, nearness: Nearness) -> Rank {
        let called = self == Self::Name && nearness <= Nearness::Stem;
        (nearness, u8::from(!called))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(id: &str, source: Source, texts: &[(&str, &str, &str)]) -> Picture {
        let text = |name: &str, words: &str| PictureText {
            name: name.to_owned(),
            words: words.split(", ").map(str::to_owned).collect(),
            alt: None,
        };
        Picture {
            id: id.into(),
            source,
            group: "things".into(),
            licence: crate::content::pictures::Licence::CcBy,
            licence_source: None,
            author: String::new(),
            texts: texts.iter().map(|(code, name, words)| ((*code).to_owned(), text(name, words))).collect(),
        }
    }

    fn index() -> PictureIndex {
        use Source::{OpenMoji, Own, Upload};
        PictureIndex::new(vec![
            picture("openmoji-1f3e5", OpenMoji, &[("en", "hospital", "building, doctor, medicine, nurse")]),
            picture("openmoji-1f3e0", OpenMoji, &[("en", "house", "home, building, heart")]),
            picture("openmoji-1f35e", OpenMoji, &[("en", "bread", "loaf, food")]),
            picture("health", Own, &[("en", "health", "well, nurse, doctor")]),
            picture("home", Own, &[("en", "home", "house, where I live, housing"), ("pl", "dom", "mieszkanie")]),
            picture("nurse", Own, &[("en", "nurse", "district nurse"), ("pl", "pielęgniarka", "zdrowie")]),
            picture("learning-disability", Own, &[("en", "learning disability", "learning difficulty")]),
            picture("training", Own, &[("en", "training", "learning, course")]),
            picture("upload-1", Upload, &[("en", "Bread Street", "")]),
        ])
    }

    fn ids<'a>(found: &[&'a Picture]) -> Vec<&'a str> {
        found.iter().map(|picture| picture.id.as_str()).collect()
    }

    fn search(typed: &str) -> Vec<String> {
        ids(&index().search(typed, &LANGUAGES[0])).into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn a_nurse_is_found_under_health() {
        assert_eq!(search("nurse"), ["nurse", "health", "openmoji-1f3e5"]);
        assert_eq!(search("NURSES"), ["nurse", "health", "openmoji-1f3e5"]);
    }

    #[test]
    fn what_begins_like_it_comes_after_what_is_it_and_before_what_has_it_inside() {
        assert_eq!(search("bread"), ["openmoji-1f35e", "upload-1"]);
        assert_eq!(search("hou"), ["home", "openmoji-1f3e0"]);
        assert_eq!(search("spital"), ["openmoji-1f3e5"]);
    }

    #[test]
    fn every_word_that_was_typed_has_to_be_found() {
        assert_eq!(search("learning disability"), ["learning-disability"]);
        assert_eq!(search("disability learning"), ["learning-disability"]);
        assert!(search("learning bread").is_empty());
    }

    #[test]
    fn one_wrong_letter_in_a_longer_word_is_forgiven() {
        assert_eq!(search("hosptial"), ["openmoji-1f3e5"]);
        assert_eq!(search("helth"), ["health"]);
        assert!(search("hme").is_empty());
    }

    #[test]
    fn a_search_for_nothing_or_for_nonsense_finds_nothing_and_takes_no_time() {
        for typed in ["", "  ", "%", "\u{202e}", "xyzzy", &"a".repeat(100_000), &"a b ".repeat(100_000)] {
            assert!(search(typed).is_empty(), "{typed:.20}");
        }
    }

    #[test]
    fn a_sentence_gets_a_picture_for_each_word_that_has_one() {
        let index = index();
        let propose = |text, most| ids(&index.propose(text, &LANGUAGES[0], most));
        assert_eq!(propose("The nurse visits me at home.", 3), ["nurse", "home", "health"]);
        assert_eq!(
            propose("I have a learning disability and I eat bread", 9),
            ["learning-disability", "openmoji-1f35e"]
        );
        assert_eq!(propose("It is what it is", 3), Vec::<&str>::new());
    }
}
