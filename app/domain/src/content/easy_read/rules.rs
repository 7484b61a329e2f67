//! The limits and word lists of a language, as one value of one struct. A new language is one more such value.

use super::english::ENGLISH;

/// Words or phrases in lower case, each with a better one. Sorted, so that a phrase is found by its first word.
pub(super) type Phrases = &'static [(&'static str, &'static str)];

/// What the rules need to know about a language. A list of words is one text in lower case, divided by spaces.
pub(super) struct Language {
    /// The language, without script, region or variant.
    pub tag: &'static str,

    /// More words than this in a sentence stop it.
    pub longest_sentence: usize,
    /// More words than this in a sentence warn.
    pub good_sentence: usize,
    /// A number above this one warns.
    pub largest_number: f64,
    /// So many syllables make a word long.
    pub long_word: usize,

    /// Whether "iv" in small letters is a numeral. In Romanian, "vi" is an everyday word.
    pub has_small_numerals: bool,

    /// Words with a full stop that never ends a sentence.
    pub titles: &'static str,
    /// Words with a full stop that ends a sentence only before a capital letter.
    pub shortened: &'static str,
    /// Everyday words that nobody would take for an abbreviation when they are in capitals.
    pub everyday: &'static str,
    /// Abbreviations that everybody knows better than the full words.
    pub well_known: &'static str,
    /// Words that join two ideas.
    pub joining: &'static str,
    /// Words that join two ideas where enough stands on both sides, or a subject follows.
    pub loosely_joining: &'static str,
    /// Words that start a new subject.
    pub subjects: &'static str,

    /// Forms of "to be" that go before a participle.
    pub to_be: &'static str,
    /// Words that may stand between the two, besides those that end like an adverb.
    pub between: &'static str,
    /// The ending of an adverb.
    pub adverb: &'static str,
    /// The ending of a regular participle.
    pub participle: &'static str,
    /// Participles with another ending.
    pub irregular: &'static str,
    /// Words that look like a participle and say how somebody feels or what something is like.
    pub not_passive: &'static str,

    /// Words that say no.
    pub negative: &'static str,
    /// The ending of a word that says no.
    pub negative_ending: &'static str,
    /// Phrases that say no, with a way to say it without.
    pub negative_phrases: Phrases,

    /// Latin, without full stops.
    pub latin: Phrases,
    /// Words cut short, without full stops.
    pub abbreviations: Phrases,
    /// Hard words and phrases.
    pub hard: Phrases,
    /// Idioms.
    pub idioms: Phrases,
    /// Long words that everybody knows.
    pub common: &'static str,
    /// Pronouns that need somebody named before them.
    pub pronouns: &'static str,

    /// The days of the week, from Monday, and their short forms after them in the same order.
    pub days: &'static str,
    /// The months, from January, and their short forms after them in the same order.
    pub months: &'static str,
    /// Words that may stand between the day and the month.
    pub of: &'static str,
    /// Words that mean `%`, where they are one word or the second of two.
    pub percent: &'static str,
    /// Words before a time, which tell `14.30` from a number.
    pub at: &'static str,
    /// Words behind a time: of the day, or `past` and `to` between minutes and hours.
    pub clock: &'static str,
    /// Words behind a time by the 24-hour clock.
    pub hours: &'static str,
    /// Words before a telephone number.
    pub call: &'static str,

    /// Special signs with the word for each; an empty one where there is none.
    pub signs: &'static [(char, &'static str)],

    /// How many syllables a word in lower case has. It may be one too few, rather than one too many.
    pub syllables: fn(&str) -> usize,
    /// The word without its ending: each form that it may come from.
    pub bases: fn(&str) -> Vec<String>,
    /// A percentage in words.
    pub share: fn(f64) -> Option<&'static str>,
    /// A large number in words, roughly; `None` where it is round already.
    pub about: fn(f64) -> Option<String>,
    /// Hour and minute in words, with the part of the day.
    pub time: fn(u8, u8) -> String,
    /// A date in words: place of the day in the week from 0 (Monday), day, month from 1, year.
    pub date: fn(usize, i8, i8, i16) -> String,
}

impl Language {
    /// Whether a full stop behind this word never ends a sentence.
    pub fn never_ends(&self, word: &str) -> bool {
        has(self.titles, word)
    }

    /// Whether a full stop behind this word may be part of it.
    pub fn is_shortened(&self, word: &str) -> bool {
        has(self.shortened, word)
    }
}

/// For languages without lists: no words, and the limits that the sources give for every language.
pub(super) static ANY: Language = Language {
    tag: "",
    longest_sentence: 15,
    good_sentence: 10,
    largest_number: 10.0,
    long_word: usize::MAX,
    has_small_numerals: false,
    titles: "",
    shortened: "",
    everyday: "",
    well_known: "",
    joining: "",
    loosely_joining: "",
    subjects: "",
    to_be: "",
    between: "",
    adverb: "",
    participle: "",
    irregular: "",
    not_passive: "",
    negative: "",
    negative_ending: "",
    negative_phrases: &[],
    latin: &[],
    abbreviations: &[],
    hard: &[],
    idioms: &[],
    common: "",
    pronouns: "",
    days: "",
    months: "",
    of: "",
    percent: "",
    at: "",
    clock: "",
    hours: "",
    call: "",
    signs: SIGNS,
    syllables: |_| 0,
    bases: |_| Vec::new(),
    share: |_| None,
    about: |_| None,
    time: |_, _| String::new(),
    date: |_, _, _, _| String::new(),
};

/// The special signs where no words are known for them.
const SIGNS: &[(char, &str)] = &[
    ('&', ""),
    ('/', ""),
    ('\\', ""),
    ('#', ""),
    ('@', ""),
    ('+', ""),
    ('=', ""),
    ('<', ""),
    ('>', ""),
    ('~', ""),
    ('^', ""),
    ('|', ""),
    ('{', ""),
    ('}', ""),
    ('§', ""),
    ('¶', ""),
    ('©', ""),
    ('®', ""),
    ('™', ""),
    ('°', ""),
    ('×', ""),
    ('÷', ""),
    ('±', ""),
    ('•', ""),
    ('→', ""),
    ('←', ""),
    ('½', ""),
    ('¼', ""),
    ('¾', ""),
    ('⅓', ""),
    ('⅔', ""),
];

/// The lists of a language, by a BCP 47 tag; only its first part counts.
pub(super) fn language(tag: &str) -> Option<&'static Language> {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    [&ENGLISH].into_iter().find(|known| known.tag.eq_ignore_ascii_case(language))
}

/// Whether a word is in a list.
pub(super) fn has(list: &str, word: &str) -> bool {
    place(list, word).is_some()
}

/// Where a word is in a list.
pub(super) fn place(list: &str, word: &str) -> Option<usize> {
    if word.is_empty() { None } else { list.split_ascii_whitespace().position(|known| known == word) }
}

/// The phrases that start with a word.
pub(super) fn starting_with(phrases: Phrases, word: &str) -> Phrases {
    let first = |phrase: &'static str| phrase.split(' ').next().unwrap_or_default();
    let start = phrases.partition_point(|(phrase, _)| first(phrase) < word);
    let rest = phrases.get(start..).unwrap_or_default();
    let end = rest.partition_point(|(phrase, _)| first(phrase) == word);
    rest.get(..end).unwrap_or_default()
}
