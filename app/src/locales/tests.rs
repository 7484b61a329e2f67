//! What readers rely on: every word of the interface is there, in every form, and easy read is easy to read.

use super::*;
use domain::content::Form;
use domain::content::easy_read::{Rule, Severity, check};
use std::collections::BTreeSet;
use std::path::Path;

/// The messages of a locale: name, and the text as it stands in the file.
fn messages(tag: &str) -> BTreeMap<String, String> {
    let mut messages = BTreeMap::<String, String>::new();
    let folder = format!("{tag}/");
    for file in Files::iter().filter(|file| file.starts_with(&folder) && file.ends_with(".ftl")) {
        for (name, value) in messages_in(&file) {
            assert!(messages.insert(name.clone(), value).is_none(), "{file}: {name} is there twice");
        }
    }
    messages
}

/// The messages of a file.
fn messages_in(file: &str) -> BTreeMap<String, String> {
    let mut messages = BTreeMap::<String, String>::new();
    let text = Files::get(file).map(|file| String::from_utf8_lossy(&file.data).into_owned()).expect("the file");
    let mut current = None;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            let (name, value) = line.split_once('=').expect("name = value");
            let name = name.trim().to_owned();
            assert!(messages.insert(name.clone(), value.to_owned()).is_none(), "{file}: {name} is there twice");
            current = Some(name);
        } else if let Some(text) = current.as_ref().and_then(|name| messages.get_mut(name)) {
            text.push('\n');
            text.push_str(line);
        }
    }
    messages
}

/// The file of names that easy read has from its language: it may be left out as a whole, never a single message.
const NAMES: &str = "pictures.ftl";

/// The messages that a locale need not have.
fn names_shared_with_the_language(locale: Locale) -> BTreeSet<String> {
    let left_out = locale.form == Form::EasyRead && Files::get(&format!("{locale}/{NAMES}")).is_none();
    if left_out { messages_in(&format!("en/{NAMES}")).into_keys().collect() } else { BTreeSet::new() }
}

fn variables(text: &str) -> BTreeSet<String> {
    let name = |part: &str| part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect();
    text.split('$').skip(1).map(name).collect()
}

/// The text of every source file of a crate.
fn sources(folder: &Path) -> String {
    let mut text = String::new();
    for entry in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            text.push_str(&sources(&entry));
        } else if entry.extension().is_some_and(|ending| ending == "rs") {
            text.push_str(&std::fs::read_to_string(&entry).expect("a source file"));
        }
    }
    text
}

fn code() -> String {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    sources(&here.join("src")) + &sources(&here.join("domain/src"))
}

/// Everything between quotation marks that could name a message; a part in braces stands for anything.
fn literals(code: &str) -> BTreeSet<String> {
    let named = |text: &str| {
        text.contains('-')
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-{}_.()".contains(c))
    };
    code.split('"').map(str::to_owned).filter(|text| named(text)).collect()
}

fn fits(pattern: &str, name: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('{') else { return pattern == name };
    let end = rest.rsplit_once('}').map_or("", |(_, end)| end);
    !start.is_empty() && name.len() > start.len() + end.len() && name.starts_with(start) && name.ends_with(end)
}

#[test]
fn every_message_is_there_in_every_locale_with_the_same_values() {
    let english = messages("en");
    assert!(english.len() > 200);
    // A language may do without easy read of the site's own words: its readers get the standard words, and are told.
    let written = |locale: &Locale| locale.form == Form::Standard || !messages(&locale.tag()).is_empty();
    for locale in Locale::all().filter(|locale| *locale != Locale::DEFAULT).filter(written) {
        let other = messages(&locale.tag());
        let shared = names_shared_with_the_language(locale);
        let english: BTreeMap<_, _> = english.iter().filter(|(name, _)| !shared.contains(*name)).collect();
        let missing: Vec<_> = english.keys().filter(|name| !other.contains_key(**name)).collect();
        let unknown: Vec<_> = other.keys().filter(|name| !english.contains_key(name)).collect();
        assert!(missing.is_empty() && unknown.is_empty(), "{locale} lacks {missing:?} and has besides {unknown:?}");
        for (name, text) in &english {
            assert_eq!(variables(&other[*name]), variables(text), "{locale}: the values of {name}");
        }
    }
}

#[test]
fn no_message_is_left_over() {
    let literals = literals(&code());
    let unused: Vec<_> =
        messages("en").into_keys().filter(|name| !literals.iter().any(|pattern| fits(pattern, name))).collect();
    assert!(unused.is_empty(), "nothing asks for {unused:?}");
}

/// The names that a call such as `t("…")` asks for; `input("…")` ends alike and asks for none.
fn asked_by(code: &str, call: &str) -> Vec<String> {
    let calls = code
        .match_indices(call)
        .filter(|(at, _)| !code[..*at].ends_with(|before: char| before.is_alphanumeric() || before == '_'));
    let names = calls.filter_map(|(at, _)| code[at + call.len()..].split('"').next());
    names.filter(|name| name.contains('-')).map(str::to_owned).collect()
}

#[test]
fn every_message_that_is_asked_for_by_name_exists() {
    let (english, code) = (messages("en"), code());
    let asked = ["t(\"", "ta(\"", "row(\""].map(|call| asked_by(&code, call));
    let faults = literals(&code).into_iter().filter(|name| name.starts_with("fault-") && name.len() > 6);
    let missing: BTreeSet<String> = asked
        .concat()
        .into_iter()
        .chain(faults)
        .chain(Rule::ALL.map(|rule| rule.message().to_owned()))
        .filter(|name| !name.contains(['{', ' ', '\\']) && !english.contains_key(name))
        .collect();
    assert!(missing.is_empty(), "these do not exist: {missing:?}");
}

#[test]
fn every_file_of_messages_parses() {
    for file in Files::iter().filter(|file| file.ends_with(".ftl")) {
        let text = Files::get(&file).map(|file| String::from_utf8_lossy(&file.data).into_owned()).expect("the file");
        if let Err((_, errors)) = FluentResource::try_new(text) {
            panic!("{file}: {errors:?}");
        }
    }
}

#[test]
fn every_language_says_who_made_its_words() {
    for locale in Locale::all() {
        let (words, _) = origin(locale);
        assert_eq!(words.language().code, locale.language().code, "{locale} has no locale.toml");
        assert!(!messages(&words.tag()).is_empty(), "{words} says who made its words and has none");
    }
}

/// What stands in a page although it is no message: words between two tags, or in an attribute that is read out.
fn words_in_views(code: &str) -> Vec<&str> {
    let prose = |text: &str| {
        let mut words = text.split(|c: char| !c.is_alphabetic());
        text.chars().all(|c| c.is_alphanumeric() || " .,:;?!’'-".contains(c)) && words.any(|word| word.len() > 2)
    };
    let quoted = |line: &str, before: &str| {
        let mut after = line.split(before).skip(1).filter_map(|rest| rest.strip_prefix('"')?.split('"').next());
        after.any(prose)
    };
    let naked = |line: &str| {
        let mut between = line.split('>').skip(1).filter_map(|rest| rest.split('<').next()).map(str::trim);
        line.trim_start().starts_with('<') && line.contains("</") && between.any(prose)
    };
    let spoken = [">", "alt=", "title=", "aria-label=", "placeholder="];
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.filter(|line| naked(line) || spoken.iter().any(|before| quoted(line, before))).collect()
}

#[test]
fn all_words_of_the_pages_are_messages() {
    let views = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let samples = "for line in [";
    let found: Vec<_> = words_in_views(&views).into_iter().filter(|line| !line.contains(samples)).collect();
    assert!(found.is_empty(), "these words are in no language: {found:#?}");
    // It sees what it looks for.
    for line in ["<p>Hello there</p>", "<p>\"Hello there\"</p>", "<img alt=\"A house\"/>"] {
        assert_eq!(words_in_views(&format!("let a = 1;\n{line}\n")), [line]);
    }
}

/// The words that the glossary explains may be used in easy read.
fn explained() -> BTreeSet<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../server/demo/glossary.toml");
    let text = std::fs::read_to_string(file).expect("the glossary");
    let titles = text.lines().filter_map(|line| line.strip_prefix("title = \"")?.strip_suffix('"'));
    titles.flat_map(|title| title.to_lowercase().split(' ').map(str::to_owned).collect::<Vec<_>>()).collect()
}

#[test]
fn every_message_in_easy_read_is_easy_to_read() {
    let easy = Locale::DEFAULT.in_form(Form::EasyRead);
    let known = explained();
    let mut faults = vec![];
    for (name, source) in messages("en-simple") {
        for count in [1, 3] {
            let text = with_sample_values(easy, &name, &source, count);
            // A text of several paragraphs or a letter is read line by line; a web address is not prose.
            for line in text.lines().filter(|line| !line.contains("https://")) {
                for finding in check(line, "en", &|word| known.contains(word)) {
                    if finding.severity == Severity::Stops || finding.rule == Rule::Abbreviation {
                        faults.push(format!("{name}: {:?} in “{}”", finding.rule, &line[finding.start..finding.end]));
                    }
                }
            }
        }
    }
    faults.dedup();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// A message as a reader sees it, with short values in the place of names and days.
fn with_sample_values(locale: Locale, name: &str, source: &str, count: i64) -> String {
    let names = variables(source);
    let sample = |name: &str| match name {
        "count" | "number" | "minute" | "statements" | "actions" | "page" | "last" | "rank" | "size" => {
            FluentValue::from(count)
        }
        "link" => FluentValue::from("https://example.org"),
        "text" => FluentValue::from("help you"),
        _ => FluentValue::from("Sam"),
    };
    let args: Vec<_> = names.iter().map(|name| (name.as_str(), sample(name))).collect();
    message(locale, name, &args)
}

#[test]
fn somebody_who_asks_for_a_kind_of_english_is_not_given_easy_read() {
    assert_eq!(negotiate("en-US,en;q=0.9,fr;q=0.5"), Locale::DEFAULT);
    assert_eq!(negotiate("tlh"), Locale::DEFAULT);
    assert_eq!(negotiate(""), Locale::DEFAULT);
}

#[test]
fn the_number_to_ring_in_danger_is_the_setting_and_stands_in_no_message_of_its_own() {
    // What is said of the national service itself: how to reach it without a voice, that a lead rang it.
    let of_the_service = ["help-now-emergency-without-voice", "about-help-safe-text", "decision-emergency"];
    for locale in Locale::all() {
        let messages = messages(&locale.tag());
        let found: Vec<_> = messages.iter().filter(|(_, text)| text.contains("999")).map(|(name, _)| name).collect();
        let others: Vec<_> = found.into_iter().filter(|name| !of_the_service.contains(&name.as_str())).collect();
        assert!(others.is_empty(), "{locale}: {others:?}");
    }
}
