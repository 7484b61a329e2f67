//! Checks easy-read text as somebody writes it.
//!
//! Easy read is tested by readers with a learning disability; a program only helps the writer. So the checker never
//! gives a mark. It answers with the place, the [`Rule`], how serious it is, and a [better way](Finding::better) to say
//! it where a program can know one. It uses no readability formula: a formula sees neither pictures nor idiom nor order.
//!
//! Sources of the rules: the UK government's guidance on accessible formats (a sentence has 10 to 15 words; a hard word
//! is explained), Inclusion Europe's *Information for all* (no special signs, percentages, Roman numerals or footnotes;
//! dates with the day's name; no 24-hour times), self-advocates who write easy read (bold, never italics, underline or
//! capitals), ISO 24495-1:2023 (plain language) and W3C COGA *Making content usable* (no idiom, say what to do).
//!
//! - `rules`: the limits and word lists of a language, as one value of one struct
//! - `languages`: that value for each language. Another language is another file like them, and its tag in the list
//! - `cut`, `word`, `sentences`: a text as words, signs and sentences, with light Markdown read as a reader sees it
//! - `check`: the rules about words and sentences
//! - `letters`: the rules about hidden signs and letters of two scripts
//! - `capitals`: the rules about capitals, abbreviations and Roman numerals
//! - `numbers`: the rules about numbers, dates and times
//! - `pages`: the rules about blocks, pictures and a whole page
//! - `split`: the sentences themselves, for whoever begins to write easy read
//!
//! Sentences end where Unicode says (UAX 29, by the crate `unicode-segmentation`), apart from abbreviations. Syllables
//! come from the CMU Pronouncing Dictionary, familiar words from the Dale-Chall list and from SUBTLEX-US. How well all
//! this finds what was labelled by hand, what it misses and how fast it is: `docs/easy-read-checker.md`.

mod capitals;
mod check;
mod cut;
mod languages;
mod letters;
mod numbers;
mod pages;
mod rules;
mod sentences;
mod split;
#[cfg(test)]
mod tests;
mod word;

pub use check::check;
pub use pages::check_blocks;
pub use split::split;

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The text cannot be published as easy read.
    Stops,
    /// The writer should look again. A person decides.
    Warns,
}

/// A rule of easy read that a program can check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// A sentence of more than 15 words stops, one of more than 10 warns (UK government, accessible formats: 10 to 15
    /// words). A number, a link and words joined by a hyphen are one word each.
    SentenceLength,
    /// Italics stop: `*x*`, `_x_`, `<i>` (self-advocates; Inclusion Europe).
    Italics,
    /// Underlining stops: `<u>` and underlined letters. Links are underlined by the page (self-advocates).
    Underline,
    /// Words in capitals stop. Capitals that look like an abbreviation are [`Rule::Abbreviation`].
    Capitals,
    /// A `%` sign stops; "per cent" in words warns (Inclusion Europe).
    Percent,
    /// A footnote mark stops: `[^1]`, ¹, †, or a star behind a word (Inclusion Europe).
    Footnote,
    /// A Roman numeral stops: `IV`, `(ii)` (Inclusion Europe).
    RomanNumeral,
    /// A special sign stops: `&`, `/`, `#`, `+` and the like (Inclusion Europe). A `;` is [`Rule::ManyIdeas`].
    SpecialSign,
    /// A word from the list of hard words stops, unless the glossary explains it (UK government: explain a hard word).
    HardWord,
    /// A sign that nobody sees stops: one that turns the direction of writing, or has no width. Words look right and
    /// are read aloud, searched and copied wrong.
    HiddenSign,
    /// A word of letters from two scripts stops, such as a Cyrillic `о` in "hоme": it looks right and is read aloud
    /// wrong.
    MixedScripts,
    /// A block without a picture stops (Department of Health: a picture for each idea). See [`check_blocks`].
    NoPicture,
    /// A block without words stops. See [`check_blocks`].
    EmptyBlock,
    /// A joining word or a `;` warns: there may be more than one idea (one idea for each sentence).
    ManyIdeas,
    /// The passive voice warns: it hides who does something (ISO 24495-1).
    Passive,
    /// `not`, `never`, `n't` warn: say what to do instead (W3C COGA).
    Negative,
    /// An abbreviation warns, unless the glossary explains it or everybody knows it, such as `NHS`.
    Abbreviation,
    /// Latin warns: `e.g.`, `i.e.`, `etc.`
    Latin,
    /// A number over 10 warns, apart from years, dates, times and telephone numbers (Inclusion Europe).
    LargeNumber,
    /// A date without the day's name warns (Inclusion Europe).
    DateWithoutDay,
    /// A time by the 24-hour clock warns (Inclusion Europe).
    Clock24,
    /// A word of 3 or more syllables warns, unless it is in the list of common words or the glossary. Endings such as
    /// `-ing` do not count, nor do names inside a sentence.
    LongWord,
    /// An idiom warns: somebody may take it word for word (W3C COGA).
    Idiom,
    /// A pronoun that opens a text warns: nobody knows yet who "they" are.
    OpeningPronoun,
    /// Two words for one thing on a page warn: readers look for two things (Inclusion Europe). See [`check_blocks`].
    TwoWords,
}

impl Rule {
    /// Every rule, those that stop first.
    pub const ALL: [Self; 25] = [
        Self::SentenceLength,
        Self::Italics,
        Self::Underline,
        Self::Capitals,
        Self::Percent,
        Self::Footnote,
        Self::RomanNumeral,
        Self::SpecialSign,
        Self::HardWord,
        Self::HiddenSign,
        Self::MixedScripts,
        Self::NoPicture,
        Self::EmptyBlock,
        Self::ManyIdeas,
        Self::Passive,
        Self::Negative,
        Self::Abbreviation,
        Self::Latin,
        Self::LargeNumber,
        Self::DateWithoutDay,
        Self::Clock24,
        Self::LongWord,
        Self::Idiom,
        Self::OpeningPronoun,
        Self::TwoWords,
    ];

    /// The Fluent message that tells the writer about the rule.
    pub const fn message(self) -> &'static str {
        match self {
            Self::SentenceLength => "easy-read-rule-sentence-length",
            Self::Italics => "easy-read-rule-italics",
            Self::Underline => "easy-read-rule-underline",
            Self::Capitals => "easy-read-rule-capitals",
            Self::Percent => "easy-read-rule-percent",
            Self::Footnote => "easy-read-rule-footnote",
            Self::RomanNumeral => "easy-read-rule-roman-numeral",
            Self::SpecialSign => "easy-read-rule-special-sign",
            Self::HardWord => "easy-read-rule-hard-word",
            Self::HiddenSign => "easy-read-rule-hidden-sign",
            Self::MixedScripts => "easy-read-rule-mixed-scripts",
            Self::NoPicture => "easy-read-rule-no-picture",
            Self::EmptyBlock => "easy-read-rule-empty-block",
            Self::ManyIdeas => "easy-read-rule-many-ideas",
            Self::Passive => "easy-read-rule-passive",
            Self::Negative => "easy-read-rule-negative",
            Self::Abbreviation => "easy-read-rule-abbreviation",
            Self::Latin => "easy-read-rule-latin",
            Self::LargeNumber => "easy-read-rule-large-number",
            Self::DateWithoutDay => "easy-read-rule-date-without-day",
            Self::Clock24 => "easy-read-rule-clock-24",
            Self::LongWord => "easy-read-rule-long-word",
            Self::Idiom => "easy-read-rule-idiom",
            Self::OpeningPronoun => "easy-read-rule-opening-pronoun",
            Self::TwoWords => "easy-read-rule-two-words",
        }
    }
}

/// A place where a text breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which rule.
    pub rule: Rule,
    /// How serious it is here.
    pub severity: Severity,
    /// Where it starts: a byte of the text, at the start of a character.
    pub start: usize,
    /// Where it ends: the byte after its last character. After `start`, save for a block without any text.
    pub end: usize,
    /// What can stand in the place of `start..end`, in the language of the text; an empty text where the place is best
    /// left out. `None` where only a person can say.
    pub better: Option<String>,
}

/// Whether there is a table for this language (a BCP 47 tag such as `en`, `en-GB` or `en-simple`). The one of English is
/// full; the others have abbreviations, signs, dates. For a language without one, [`check`] still finds what needs no
/// words: long sentences, italics, signs, numbers, times.
pub fn knows(language: &str) -> bool {
    rules::language(language).is_some()
}
