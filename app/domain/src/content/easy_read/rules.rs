//! The limits and word lists of a language, as one value of one struct.

use super::languages::LANGUAGES;

/// Words or phrases in lower case, each with what can stand in its place; nothing, where only a person can say. Sorted,
/// so that a phrase is found by its first word.
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
    /// Words that join two ideas wherever they stand.
    pub joining: &'static str,
    /// Words behind a word of `joining` after which it joins nothing: "because of you".
    pub joining_no_more: &'static str,
    /// Words that join two ideas unless they open the sentence.
    pub joining_inside: &'static str,
    /// Words that join two ideas where enough stands on both sides, or a subject follows.
    pub loosely_joining: &'static str,
    /// Words that bring a second verb where one of `subjects` or `before_nouns` follows.
    pub clause: &'static str,
    /// Words that bring a second verb where one of `persons` follows, unless they open the sentence.
    pub clause_inside: &'static str,
    /// Pronouns that are a subject.
    pub persons: &'static str,
    /// Words after which what was said or thought may follow: a subject with a verb of `auxiliaries`.
    pub saying: &'static str,
    /// Words that start a new subject.
    pub subjects: &'static str,
    /// Words that stand before a noun.
    pub before_nouns: &'static str,
    /// Forms of "to be", "can", "will" and the like.
    pub auxiliaries: &'static str,

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
    /// Words before who does it: with one behind it, a word of `not_passive` is passive all the same.
    pub by: &'static str,

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
    /// Words of `abbreviations` that are a word of their own without the full stop.
    pub only_with_point: &'static str,
    /// Hard words and phrases.
    pub hard: Phrases,
    /// Idioms.
    pub idioms: Phrases,
    /// Long words that everybody knows: lists of a word a line, sorted, with lines that start with `#`.
    pub common: &'static [&'static str],
    /// Words for the same thing, each with the thing that it means.
    pub same_thing: Phrases,
    /// Pronouns that need somebody named before them.
    pub pronouns: &'static str,

    /// The days of the week, from Monday, and their short forms after them in the same order.
    pub days: &'static str,
    /// The months, from January, and their short forms after them in the same order.
    pub months: &'static str,
    /// Whether the months are written with a capital letter, which tells "May" from "may".
    pub months_have_capitals: bool,
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

    /// Numbers in words that are larger than `largest_number`.
    pub large_numbers: &'static str,

    /// The words for special signs.
    pub words_of_signs: &'static [(char, &'static str)],
    /// Whether the language is written from the right: then the marks of direction have a use.
    pub right_to_left: bool,

    /// How many syllables a word in lower case has. It may be one too few, rather than one too many.
    pub syllables: fn(&str) -> usize,
    /// The word without its ending: each form that it may come from.
    pub bases: fn(&str) -> Vec<String>,
    /// A percentage in words.
    pub share: fn(f64) -> Option<&'static str>,
    /// Hour and minute in words, with the part of the day.
    pub time: fn(u8, u8) -> String,
    /// A date in words: place of the day in the week from 0 (Monday), day, month from 1, year.
    pub date: fn(usize, i8, i8, i16) -> String,
    /// A phrase in the form of the word that it stands for: of "start", "commencing" and what stands before it,
    /// "starting". `None` where the form is not known.
    pub inflected: fn(&str, &str, &str) -> Option<String>,
    /// A phrase together with the word before it, where that word must change or go: of "an" and "plan", "a plan".
    pub joined: fn(&str, &str) -> Option<String>,
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
pub(super) const ANY: Language = Language {
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
    joining_no_more: "",
    joining_inside: "",
    loosely_joining: "",
    clause: "",
    clause_inside: "",
    persons: "",
    saying: "",
    subjects: "",
    before_nouns: "",
    auxiliaries: "",
    to_be: "",
    between: "",
    adverb: "",
    participle: "",
    irregular: "",
    not_passive: "",
    by: "",
    negative: "",
    negative_ending: "",
    negative_phrases: &[],
    latin: &[],
    abbreviations: &[],
    only_with_point: "",
    hard: &[],
    idioms: &[],
    common: &[],
    same_thing: &[],
    pronouns: "",
    days: "",
    months: "",
    months_have_capitals: false,
    of: "",
    percent: "",
    at: "",
    clock: "",
    hours: "",
    call: "",
    large_numbers: "",
    words_of_signs: &[],
    right_to_left: false,
    syllables: |_| 0,
    bases: |_| Vec::new(),
    share: |_| None,
    time: |_, _| String::new(),
    date: |_, _, _, _| String::new(),
    inflected: |_, _, _| None,
    joined: |_, _| None,
};

/// The signs that are special in every language.
pub(super) const SIGNS: &str = "&/\\#@+=<>~^|{}§¶©®™°×÷±•→←½¼¾⅓⅔";

/// The lists of a language, by a BCP 47 tag; only its first part counts.
pub(super) fn language(tag: &str) -> Option<&'static Language> {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    LANGUAGES.iter().copied().find(|known| known.tag.eq_ignore_ascii_case(language))
}

/// Whether a word is in a list. This is asked ten times for each word of a text, so it looks at bytes.
pub(super) fn has(list: &str, word: &str) -> bool {
    let (list, word) = (list.as_bytes(), word.as_bytes());
    let Some(first) = word.first() else { return false };
    let is_end = |at: usize| list.get(at).is_none_or(u8::is_ascii_whitespace);
    (0..list.len().saturating_sub(word.len() - 1)).any(|at| {
        list[at] == *first && is_end(at + word.len()) && (at == 0 || is_end(at - 1)) && list[at..].starts_with(word)
    })
}

/// Where a word is in a list.
pub(super) fn place(list: &str, word: &str) -> Option<usize> {
    if word.is_empty() { None } else { list.split_ascii_whitespace().position(|known| known == word) }
}

/// The line of a sorted list that starts with a word, without it: an empty text where the word stands alone. The lines
/// at the head of a list that start with `#` say where it comes from; they are sorted before any word.
pub(super) fn line_of(list: &'static str, word: &str) -> Option<&'static str> {
    let (mut low, mut high) = (0, list.len());
    while low < high {
        let start = list.get(..usize::midpoint(low, high))?.rfind('\n').map_or(0, |end| end + 1);
        let line = list.get(start..)?.split('\n').next().unwrap_or_default();
        let (first, rest) = line.split_once(' ').unwrap_or((line, ""));
        match first.cmp(word) {
            std::cmp::Ordering::Equal => return Some(rest),
            _ if line.starts_with('#') => low = start + line.len() + 1,
            std::cmp::Ordering::Less => low = start + line.len() + 1,
            std::cmp::Ordering::Greater => high = start,
        }
    }
    None
}

/// The phrases that start with a word.
pub(super) fn starting_with(phrases: Phrases, word: &str) -> Phrases {
    let start = phrases.partition_point(|(phrase, _)| first_word(phrase, word).is_lt());
    let rest = phrases.get(start..).unwrap_or_default();
    let end = rest.partition_point(|(phrase, _)| first_word(phrase, word).is_eq());
    rest.get(..end).unwrap_or_default()
}

/// How the first word of a phrase stands to a word. A space comes before every letter, so that the whole phrase decides
/// unless it starts with the word.
fn first_word(phrase: &str, word: &str) -> std::cmp::Ordering {
    match phrase.strip_prefix(word) {
        Some(rest) if rest.is_empty() || rest.starts_with(' ') => std::cmp::Ordering::Equal,
        _ => phrase.cmp(word),
    }
}
