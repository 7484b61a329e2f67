//! Hard words, marked where they stand and explained without leaving the page.
//!
//! The meaning is an HTML popover: it opens on the word itself, works without scripts and by keyboard, and where a
//! browser does not know popovers the meaning stands in the text.

use domain::content::{Locale, Words};
use domain::record::Key;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex};
use store::Word;

/// A hard word.
#[derive(Clone, Debug)]
pub struct Term {
    key: Key,
    words: Words,
}

/// All hard words of the site.
#[derive(Debug, Default)]
pub struct Glossary {
    terms: Vec<Term>,
    names: Mutex<BTreeMap<Locale, Arc<Names>>>,
}

/// Words as they are looked for and their places in the glossary, by the character that they begin with; longer ones first.
type Names = HashMap<char, Vec<(String, usize)>>;

impl From<Vec<Word>> for Glossary {
    fn from(words: Vec<Word>) -> Self {
        let terms = words.into_iter().map(|word| Term { key: word.key, words: word.words }).collect();
        Self { terms, names: Mutex::default() }
    }
}

impl Glossary {
    /// All words that it explains in a locale, in lower case: whole names, and the words that they are made of.
    pub fn explained(&self, locale: Locale) -> BTreeSet<String> {
        let names = self.terms.iter().map(|term| term.words.title(locale).to_lowercase());
        names.flat_map(|name| name.split(' ').map(str::to_owned).chain([name.clone()]).collect::<Vec<_>>()).collect()
    }

    /// Worked out once for a locale: they are looked for in every text of every page.
    fn names(&self, locale: Locale) -> Arc<Names> {
        let Ok(mut known) = self.names.lock() else { return Arc::default() };
        known.entry(locale).or_insert_with(|| Arc::new(self.names_in(locale))).clone()
    }

    fn names_in(&self, locale: Locale) -> Names {
        let mut names = Names::new();
        for (place, term) in self.terms.iter().enumerate() {
            let name = term.words.title(locale).to_lowercase();
            let findable = name.len() > 1 && name.chars().all(|c| c.is_ascii() || !has_case(c));
            if let Some(first) = name.chars().next().filter(|_| findable) {
                names.entry(first).or_default().push((name, place));
            }
        }
        for alike in names.values_mut() {
            alike.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        }
        names
    }
}

/// Finds the hard words of one page. Each is marked where it stands first: marking it everywhere would make a text
/// harder to read, not easier.
#[derive(Debug, Default)]
pub struct Marker {
    glossary: Arc<Glossary>,
    names: Arc<Names>,
    locale: Option<Locale>,
    seen: Mutex<BTreeSet<usize>>,
}

/// A part of a text.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Nothing special.
    Plain(&'a str),
    /// A hard word as it was written, with its meaning as HTML.
    Hard(String),
}

impl Marker {
    /// A marker for one page.
    pub fn new(glossary: Arc<Glossary>, locale: Locale) -> Self {
        let names = glossary.names(locale);
        Self { glossary, names, locale: Some(locale), seen: Mutex::default() }
    }

    /// Cuts a text at its hard words.
    pub fn pieces<'a>(&self, text: &'a str) -> Vec<Piece<'a>> {
        let lower = text.to_ascii_lowercase();
        let mut pieces = vec![];
        let (mut from, mut at) = (0, 0);
        while let Some(start) = next_word(&lower, at) {
            at = start + lower[start..].chars().next().map_or(1, char::len_utf8);
            let Some((end, term)) = self.find(&lower, start) else { continue };
            if self.first_time(term) {
                pieces.push(Piece::Plain(&text[from..start]));
                let tail =
                    text[end..].chars().take_while(|c| ".,;:!?)’”".contains(*c)).map(char::len_utf8).sum::<usize>();
                pieces.push(Piece::Hard(self.html(&text[start..end], &text[end..end + tail], term)));
                from = end + tail;
            }
            at = end.max(from);
        }
        pieces.push(Piece::Plain(&text[from..]));
        pieces
    }

    /// Whether a text has a hard word that has not been marked on this page yet.
    pub fn marks(&self, text: &str) -> bool {
        let lower = text.to_ascii_lowercase();
        let mut at = 0;
        while let Some(start) = next_word(&lower, at) {
            at = start + lower[start..].chars().next().map_or(1, char::len_utf8);
            if self
                .find(&lower, start)
                .is_some_and(|(_, term)| self.seen.lock().is_ok_and(|seen| !seen.contains(&term)))
            {
                return true;
            }
        }
        false
    }

    /// The term that begins at this place, also in the plural.
    fn find(&self, lower: &str, start: usize) -> Option<(usize, usize)> {
        let first = lower[start..].chars().next()?;
        self.names.get(&first)?.iter().find_map(|(name, term)| {
            let rest = lower[start..].strip_prefix(name.as_str())?;
            let rest = rest.strip_prefix('s').unwrap_or(rest);
            let ends = !rest.starts_with(in_word);
            ends.then_some((lower.len() - rest.len(), *term))
        })
    }

    /// Which terms have been marked on this page, by their places in the glossary.
    pub fn marked(&self) -> BTreeSet<usize> {
        self.seen.lock().map(|seen| seen.clone()).unwrap_or_default()
    }

    /// Takes note that these have been marked on this page, in a part of it that was made before.
    pub fn have_marked(&self, terms: &BTreeSet<usize>) {
        if let Ok(mut seen) = self.seen.lock() {
            seen.extend(terms);
        }
    }

    fn first_time(&self, term: usize) -> bool {
        self.seen.lock().is_ok_and(|mut seen| seen.insert(term))
    }

    /// The word with its meaning and the punctuation behind it, which must not begin the next line.
    fn html(&self, written: &str, tail: &str, term: usize) -> String {
        let Some(term) = self.glossary.terms.get(term) else { return String::new() };
        let locale = self.locale.unwrap_or(Locale::DEFAULT);
        let id = format!("word-{}", term.key);
        let (written, name) = (escape(written), escape(term.words.title(locale)));
        // Inside a sentence the meaning stands in brackets where popovers are unknown or on paper: no full stop there.
        let meaning = term.words.text(locale).split_whitespace().collect::<Vec<_>>().join(" ");
        let meaning = escape(meaning.trim_end_matches('.'));
        format!(
            "<span class=\"bt-keep\"><button type=\"button\" class=\"bt-hard-word\" popovertarget=\"{id}\">{written}</button>\
             <span class=\"bt-meaning\" id=\"{id}\" popover=\"auto\"><strong class=\"bt-meaning__word\">{name}</strong> \
             <span class=\"bt-meaning__text\">{meaning}</span></span>{}</span>",
            escape(tail)
        )
    }
}

/// Where the next word begins.
fn next_word(text: &str, from: usize) -> Option<usize> {
    let mut before = text[..from].chars().next_back();
    for (offset, c) in text[from..].char_indices() {
        let starts =
            c.is_alphanumeric() && !before.is_some_and(|before| in_word(before) || before == '\'' || before == '’');
        if starts {
            return Some(from + offset);
        }
        before = Some(c);
    }
    None
}

/// Whether a word goes on with this character: also with the joiners, and with the signs of Gurmukhi (nukta, virama) that
/// are no letters of their own.
fn in_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{A3C}' | '\u{A4D}' | '\u{200C}' | '\u{200D}')
}

/// Whether a letter is large or small: of those, only the plain Latin ones keep their place in a text in lower case.
fn has_case(c: char) -> bool {
    c.is_lowercase() || c.is_uppercase()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::content::Version;

    fn marker(words: &[(&str, &str)]) -> Marker {
        let word = |(name, meaning): &(&str, &str)| Word {
            key: Key::from_title(name).or_else(|| Key::parse("word")).expect("a key"),
            words: Words::of(Version::standard(Locale::DEFAULT, Some((*name).into()), *meaning)),
            picture: None,
        };
        Marker::new(Arc::new(words.iter().map(word).collect::<Vec<_>>().into()), Locale::DEFAULT)
    }

    fn hard(pieces: &[Piece<'_>]) -> usize {
        pieces.iter().filter(|piece| matches!(piece, Piece::Hard(_))).count()
    }

    #[test]
    fn a_hard_word_is_marked_once_on_a_page_and_only_as_a_whole_word() {
        let marker = marker(&[("carer", "Somebody who helps."), ("care plan", "A list.")]);
        assert_eq!(hard(&marker.pieces("Careers and scarers.")), 0);
        let pieces = marker.pieces("Carers have a care plan. A carer is a carer.");
        assert_eq!(hard(&pieces), 2);
        assert!(matches!(&pieces[1], Piece::Hard(html) if html.contains(">Carers</button>")));
        assert_eq!(hard(&marker.pieces("A carer")), 0);
    }

    #[test]
    fn words_of_other_scripts_are_marked_as_whole_words_too() {
        let marker = marker(&[("عہد", "A promise."), ("ਵਚਨ", "A promise.")]);
        assert_eq!(hard(&marker.pieces("معاہدہ عہدہ ਵਚਨ੍ ਵਚਨਬੱਧ")), 0);
        assert_eq!(hard(&marker.pieces("ایک عہد۔ ਇੱਕ ਵਚਨ।")), 2);
    }

    #[test]
    fn a_meaning_cannot_break_out_of_its_place() {
        let marker = marker(&[("asc", "</span><script>alert(1)</script>")]);
        let pieces = marker.pieces("ASC é ASC");
        assert!(matches!(&pieces[1], Piece::Hard(html) if !html.contains("<script>")));
    }
}
