//! The words that stand on the site, in one language: they say whether a word can be found, and which one was meant.

use super::attempt::{Attempt, How, Reading};
use crate::content::fold::{Stems, carries_nothing, fold, words};
use crate::content::{LANGUAGES, Language};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The longest word by which a text is found, in characters: longer ones are addresses and noise.
const LONGEST_WORD: usize = 40;
/// So many different words of one text are looked at: ten pages of paper have fewer.
const MOST_WORDS_OF_A_TEXT: usize = 2_000;
/// So many words of a search are looked for.
const MOST_WORDS: usize = 8;
/// So many words of one language are kept in memory.
pub const MOST_LEARNED: usize = 200_000;
/// So many ways to spell a search are tried.
const MOST_SPELLINGS: usize = 3;
/// The shortest part of a word that is written as two, in letters.
const SHORTEST_PART: usize = 3;

/// Words that stand in almost every text and so find nothing, folded: see [`carries_nothing`] for English.
const SMALL: [(&str, &str); 4] = [
    (
        "pl",
        "a aby ale bo by byc byl byla bylo co czy dla do gdy i ich im ja jak jego jej jest jestem juz ktora ktore \
            ktory lub ma mam mi mnie moj moja moje mu my na nad nas nasz nie nim niz o od on ona oni ono oraz po pod \
            przed przez przy sa sie sobie ta tak tam te tego tej ten to tu tylko ty w was wy we wiec z za ze zeby",
    ),
    (
        "ro",
        "a ai al ale am ar are as asa au ca cand care ce cel cu cum da daca dar de din dupa ea ei el ele era eu fi \
            fie fost iar ii il in intr intre isi la le lor lui ma mai mea mei meu mi mie ne ni nici noi nu o ori pe pentru \
            pot prin sa sau se si sunt te tu un una unei unor unui va voi",
    ),
    ("ur", "کا کی کے کو سے میں پر اور ہے ہیں نے یہ وہ تو بھی تھا تھی تھے ہو ہوں ہم آپ اس ان جو کہ یا نہ ہی تک لیے"),
    ("pa", "ਦਾ ਦੀ ਦੇ ਨੂੰ ਤੋਂ ਵਿੱਚ ਵਿਚ ਤੇ ਅਤੇ ਹੈ ਹਨ ਨੇ ਇਹ ਉਹ ਵੀ ਦੀਆਂ ਦਿਆਂ ਲਈ ਨਾਲ ਕਿ ਜੋ ਮੈਂ ਅਸੀਂ ਤੁਸੀਂ ਸੀ ਹਾਂ ਨਾ ਜਾਂ"),
];

/// The stems by which texts are found in a language, and the words themselves, folded.
pub fn stems_of<'a>(
    texts: impl IntoIterator<Item = &'a str>,
    lexicon: &Lexicon,
) -> (BTreeSet<String>, BTreeSet<String>) {
    let mut spelled = BTreeSet::new();
    for word in texts.into_iter().flat_map(words) {
        let word = fold(word);
        if spelled.len() < MOST_WORDS_OF_A_TEXT && word.chars().count() <= LONGEST_WORD && !lexicon.is_small(&word) {
            spelled.insert(word);
        }
    }
    (spelled.iter().map(|word| lexicon.stem(word)).collect(), spelled)
}

/// The words of the site in one language.
pub struct Lexicon {
    language: &'static Language,
    stems: Stems,
    small: HashSet<String>,
    words: HashSet<Box<str>>,
    stemmed: HashSet<Box<str>>,
    /// By their number of letters, each with the letters that it has as bits: most are put aside without a closer look.
    by_length: BTreeMap<usize, Vec<(u64, Box<str>)>>,
}

impl Lexicon {
    /// No words yet.
    pub fn new(language: &'static Language) -> Self {
        let small = SMALL.iter().filter(|(code, _)| *code == language.code);
        Self {
            language,
            stems: Stems::of(language.code),
            small: small.flat_map(|(_, small)| small.split_whitespace().map(fold)).collect(),
            words: HashSet::new(),
            stemmed: HashSet::new(),
            by_length: BTreeMap::new(),
        }
    }

    /// One for each language of the site.
    pub fn all() -> Vec<Self> {
        LANGUAGES.iter().map(Self::new).collect()
    }

    /// Which language.
    pub fn language(&self) -> &'static Language {
        self.language
    }

    /// The stem of a word.
    pub fn stem(&self, word: &str) -> String {
        self.stems.stem(word)
    }

    /// Whether a folded word is known.
    pub fn has(&self, folded: &str) -> bool {
        self.words.contains(folded)
    }

    /// Adds a folded word, and answers whether it is new.
    pub fn learn(&mut self, folded: &str) -> bool {
        if self.words.len() >= MOST_LEARNED || !self.words.insert(folded.into()) {
            return false;
        }
        self.stemmed.insert(self.stems.stem(folded).into());
        self.by_length.entry(folded.chars().count()).or_default().push((letters(folded), folded.into()));
        true
    }

    /// Whether a folded word stands in almost every text.
    fn is_small(&self, folded: &str) -> bool {
        match self.language.code {
            "en" => carries_nothing(folded, "en"),
            _ => folded.chars().count() < 2 || self.small.contains(folded),
        }
    }

    /// What to look for, in the order in which it is tried; nothing where no word says anything.
    pub fn attempts(&self, typed: &str) -> Vec<Attempt> {
        let all: Vec<String> = words(typed).map(fold).filter(|word| word.chars().count() <= LONGEST_WORD).collect();
        let telling: Vec<String> = all.iter().filter(|word| !self.is_small(word)).take(MOST_WORDS).cloned().collect();
        if telling.is_empty() {
            return vec![];
        }
        let mut readings = vec![self.reading(&telling)];
        readings.extend(self.joined(&all, &telling));
        readings.extend(self.split(&telling));
        let mut attempts = vec![Attempt { how: How::AsTyped, readings }];
        let spelled = self.spelled(&telling);
        attempts.extend(spelled.iter().map(|words| Attempt { how: How::Spelled, readings: vec![self.reading(words)] }));
        // The words that are known as they are, or were meant.
        let best = spelled.first().unwrap_or(&telling);
        if telling.len() > 1 {
            let single = |word: &String| self.reading(std::slice::from_ref(word));
            attempts.push(Attempt { how: How::AnyWord, readings: best.iter().map(single).collect() });
        }
        attempts
    }

    fn reading(&self, words: &[String]) -> Reading {
        let stems: BTreeSet<String> = words.iter().map(|word| self.stem(word)).collect();
        Reading { words: words.to_vec(), stems: stems.into_iter().collect(), beside: None }
    }

    /// "wheel chair" is looked for as "wheelchair" too, where the site knows that word.
    fn joined(&self, all: &[String], telling: &[String]) -> Vec<Reading> {
        let pairs = all.windows(2).filter_map(|pair| {
            let joined = pair.concat();
            self.stemmed.contains(self.stem(&joined).as_str()).then_some((pair, joined))
        });
        let without = |pair: &[String]| telling.iter().filter(|word| !pair.contains(word)).cloned().collect::<Vec<_>>();
        pairs.take(2).map(|(pair, joined)| self.reading(&[without(pair), vec![joined]].concat())).collect()
    }

    /// "wheelchair" is looked for as "wheel chair" too: both words, one right behind the other.
    fn split(&self, telling: &[String]) -> Vec<Reading> {
        let parts = telling.iter().enumerate().flat_map(|(n, word)| {
            let cuts: Vec<usize> = word.char_indices().map(|(at, _)| at).skip(SHORTEST_PART).collect();
            let halves = cuts.into_iter().map(|at| word.split_at(at));
            halves
                .filter(|(first, second)| {
                    second.chars().count() >= SHORTEST_PART && self.has(first) && self.has(second)
                })
                .map(|(first, second)| (n, first.to_owned(), second.to_owned()))
                .take(1)
                .collect::<Vec<_>>()
        });
        let readings = parts.map(|(n, first, second)| {
            let mut words = telling.to_vec();
            words.splice(n..=n, [first.clone(), second.clone()]);
            Reading { beside: Some((first, second)), ..self.reading(&words) }
        });
        readings.take(2).collect()
    }

    /// The searches that may have been meant, the nearest first; none where every word is known.
    fn spelled(&self, telling: &[String]) -> Vec<Vec<String>> {
        let meant: Vec<Vec<String>> = telling
            .iter()
            .map(|word| if self.knows(word) { vec![word.clone()] } else { self.near(word) })
            .filter(|near| !near.is_empty())
            .collect();
        let most = meant.iter().map(Vec::len).max().unwrap_or_default().min(MOST_SPELLINGS);
        let nth = |n: usize| meant.iter().map(|near| near[n.min(near.len() - 1)].clone()).collect::<Vec<_>>();
        (0..most).map(nth).filter(|words| words != telling).collect()
    }

    fn knows(&self, word: &str) -> bool {
        self.stemmed.contains(self.stem(word).as_str())
    }

    /// Known words that are spelled almost like this one, or begin like it; the nearest first.
    fn near(&self, word: &str) -> Vec<String> {
        let length = word.chars().count();
        let wrong = match length {
            0..=2 => return vec![],
            3 if self.language.has_latin_letters() => return vec![],
            3..=7 => 1,
            _ => 2,
        };
        let bits = letters(word);
        let first = word.chars().next();
        let alike = self.by_length.range(length.saturating_sub(wrong)..=length + wrong).flat_map(|(_, words)| words);
        let mut near: Vec<_> = alike
            // A letter that is wrong takes away one and brings another.
            .filter(|(others, _)| (others ^ bits).count_ones() as usize <= 2 * wrong)
            .map(|(_, other)| (strsim::osa_distance(word, other), other))
            .filter(|(distance, _)| *distance <= wrong)
            .map(|(distance, other)| (distance, other.chars().next() != first, other.len(), other))
            .collect();
        near.sort();
        let mut near: Vec<String> = near.into_iter().map(|(.., other)| other.to_string()).collect();
        if near.is_empty() && length > SHORTEST_PART {
            let longer = self.by_length.range(length + 1..).flat_map(|(_, words)| words);
            near = longer.filter(|(_, other)| other.starts_with(word)).map(|(_, other)| other.to_string()).collect();
        }
        near.truncate(MOST_SPELLINGS);
        near
    }
}

/// The letters of a word as bits. Letters that share a bit only make words look more alike than they are.
fn letters(word: &str) -> u64 {
    word.chars().fold(0, |bits, c| bits | 1 << (u32::from(c) % 64))
}
