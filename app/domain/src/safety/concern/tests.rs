//! What is found, what is not, and how well that does over sentences that were labelled by hand.

use super::table::{SOURCES, Table};
use super::*;

/// Language, kind, sentence; see the head of the file.
const LABELLED: &str = include_str!("labelled.txt");
/// Where those begin that were not read while the first tables were written.
const SECOND_PART: &str = "# The second part";
/// Where those begin that tell of something without saying it.
const THIRD_PART: &str = "# The third part";
/// Where a mixture of both begins.
const FOURTH_PART: &str = "# The fourth part";
/// Where another mixture begins.
const FIFTH_PART: &str = "# The fifth part";
/// Where those begin that nobody had read who changed the tables since.
const SIXTH_PART: &str = "# The sixth part";
/// Where those of other languages begin.
const OTHER_LANGUAGES: &str = "# Other languages";
/// Where those of other languages begin that were written before their tables grew.
const SEVENTH_PART: &str = "# The seventh part";
/// Where those of English begin that were written before it grew between the lines.
const EIGHTH_PART: &str = "# The eighth part";
/// Where those of other languages begin for which no word of their tables was changed.
const NINTH_PART: &str = "# The ninth part";

struct Line {
    language: &'static str,
    /// What it tells of; nothing where nobody need worry.
    kind: Option<Kind>,
    text: &'static str,
}

fn lines(part: &'static str) -> Vec<Line> {
    let rows = part.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let read = |row: &'static str| {
        let [language, kind, text] = row.split(" | ").collect::<Vec<_>>()[..] else { panic!("three parts: {row}") };
        let kind = (kind != "-").then(|| Kind::from_name(kind).unwrap_or_else(|| panic!("{kind}")));
        Line { language, kind, text }
    };
    rows.map(read).collect()
}

/// Precision, recall, and how often the kind was right where a concern was found, in hundredths; what is wrong is shown
/// with `--nocapture`.
fn measure(lines: &[Line]) -> [usize; 3] {
    let (mut right, mut wrong, mut missed, mut named) = (0, 0, 0, 0);
    for line in lines {
        let kinds = kinds(line.text, line.language);
        let said = match (kinds.is_empty(), line.kind) {
            (false, Some(kind)) => {
                right += 1;
                named += usize::from(kinds.contains(&kind));
                (!kinds.contains(&kind)).then_some("as another kind")
            }
            (false, None) => {
                wrong += 1;
                Some("wrong")
            }
            (true, Some(_)) => {
                missed += 1;
                Some("missed")
            }
            (true, None) => None,
        };
        if let Some(said) = said {
            println!("{said}: {} {kinds:?}", line.text);
        }
    }
    let share = |of: usize, all: usize| (100 * of).checked_div(all).unwrap_or(100);
    println!("{} sentences, {} of them concerns", lines.len(), right + missed);
    let measured = [share(right, right + wrong), share(right, right + missed), share(named, right)];
    println!("precision, recall, kind: {measured:?}");
    measured
}

fn at_least(measured: [usize; 3], floor: [usize; 3]) {
    assert!(measured.iter().zip(floor).all(|(measured, floor)| *measured >= floor), "{measured:?} < {floor:?}");
}

#[test]
fn every_table_can_be_read() {
    for (language, source) in SOURCES {
        assert_eq!(Table::read(source).err(), None, "{language}");
    }
}

#[test]
fn sentences_are_judged_as_well_as_was_measured() {
    let (known, rest) = LABELLED.split_once(SECOND_PART).expect("a second part");
    let (fresh, rest) = rest.split_once(THIRD_PART).expect("a third part");
    let (unsaid, rest) = rest.split_once(FOURTH_PART).expect("a fourth part");
    let (mixed, rest) = rest.split_once(FIFTH_PART).expect("a fifth part");
    let (second, rest) = rest.split_once(SIXTH_PART).expect("a sixth part");
    let (last, rest) = rest.split_once(OTHER_LANGUAGES).expect("other languages");
    let (others, rest) = rest.split_once(SEVENTH_PART).expect("a seventh part");
    let (typed, rest) = rest.split_once(EIGHTH_PART).expect("an eighth part");
    let (between, unknown) = rest.split_once(NINTH_PART).expect("a ninth part");
    let sentences = |part: &'static str| lines(part.split_once('\n').expect("a line").1);
    assert!(sentences(known).len() + sentences(fresh).len() >= 120);
    let floors = [
        (known, [95, 95, 95]),
        (fresh, [95, 95, 95]),
        (unsaid, [95, 95, 95]),
        (mixed, [95, 95, 95]),
        (second, [95, 90, 95]),
        (last, [90, 60, 95]),
        (others, [95, 90, 90]),
        (typed, [95, 95, 95]),
        (between, [95, 95, 95]),
        (unknown, [80, 75, 95]),
    ];
    for (part, floor) in floors {
        at_least(measure(&sentences(part)), floor);
    }
}

#[test]
fn ways_of_speaking_are_no_concern() {
    for text in ["I am dying to see it.", "We had an hour to kill, to kill time.", "This bus timetable is killing me."]
    {
        assert_eq!(find(text, "en"), [], "{text}");
    }
}

#[test]
fn what_is_denied_is_no_concern_and_what_only_stands_near_a_no_is_one() {
    assert_eq!(find("Nobody has ever hit me.", "en"), []);
    assert_eq!(find("He would never really hit me.", "en"), []);
    assert_ne!(find("I do not know why he hits me.", "en"), []);
    assert_ne!(find("No, he hits me.", "en"), []);
    assert_ne!(find("She will not stop hitting me.", "en"), []);
}

#[test]
fn a_concern_stands_where_it_was_found() {
    let text = "Ruth – ich weiß. He ‘hits’ me, and I want to die!";
    let found: Vec<_> = find(text, "en").into_iter().map(|found| (&text[found.start..found.end], found.kind)).collect();
    assert_eq!(found, [("hits’ me", Kind::Physical), ("want to die", Kind::Suicide)]);
}

#[test]
fn english_is_found_in_a_text_of_another_language() {
    assert_eq!(kinds("Nie wiem. I want to kill myself.", "pl"), [Kind::Suicide]);
}

#[test]
fn a_text_of_nothing_but_such_words_is_read_in_a_moment() {
    let text = "he hits me not never nobody want to die my mum ".repeat(250);
    let began = std::time::Instant::now();
    assert!(!find(&text, "pl").is_empty());
    println!("{} characters: {:?}", text.len(), began.elapsed());
    assert!(began.elapsed().as_secs() < 5, "{:?}", began.elapsed());
}

/// Real conversations of other towns, where they are at hand: nothing in them is about somebody's safety.
#[test]
fn conversations_about_other_things_are_no_concern() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/examples/conversations");
    for file in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let text = std::fs::read_to_string(file.path().join("comments.csv")).expect("comments");
        for line in text.lines() {
            assert_eq!(find(line, "en"), [], "{line}");
        }
    }
}

/// Texts of people with an ordinary life and some trouble with buses, forms and shops.
#[test]
fn the_posts_of_the_demonstration_are_held_only_where_somebody_should_look() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../server/demo/forum.toml");
    let text = std::fs::read_to_string(path).expect("the demonstration");
    let all = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(|line| find(line, "en").into_iter().map(|one| (&line[one.start..one.end], one.kind)));
    assert_eq!(all.collect::<Vec<_>>(), EXPLAINED);
}

/// What a person should look at among them, and why.
const EXPLAINED: &[(&str, Kind)] = &[];
