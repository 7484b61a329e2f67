//! English: which words there are, how syllables are counted, and how numbers, dates and times are said.
//!
//! - `words`: the lists of words, ours
//! - `forms`: the forms of the words that are offered
//! - `familiar.txt`: long words that most people know, from the Dale-Chall list and SUBTLEX-US; `everyday.txt`: ours
//! - `syllables.txt`: the words that the rule for syllables gets wrong, by the CMU Pronouncing Dictionary

mod forms;
mod words;

use crate::content::easy_read::rules::{ANY, Language, line_of};
use forms::{inflected, joined};
use words::{ABBREVIATIONS, HARD, IDIOMS, LATIN, NEGATIVE, SAME_THING, SIGNS};

pub(in crate::content::easy_read) static LANGUAGE: Language = Language {
    tag: "en",
    longest_sentence: 15,
    good_sentence: 10,
    largest_number: 10.0,
    long_word: 3,
    has_small_numerals: true,
    titles: "dr mr mrs ms mx prof st rev sr jr vs eg ie",
    shortened: "no nos approx etc dept tel fig min max ext est p pp incl excl am pm jan feb mar apr jun jul aug sep sept \
                oct nov dec mon tue tues wed thu thur thurs fri sat sun ltd co rd ave",
    everyday: "a about all always and any are ask at back be bring but by call can care come day do don't first for free \
               from get give go have help here home how i if in is it just keep know last like live look make me meet \
               more must my need never new next no not now of on one only open or our out over own page part people \
               place plan please put read right safe say see send so stop take talk tell text that the their them then \
               there they thing this time to today up us use very wait want warning way we week well what when where \
               who why will with work write year yes you your",
    well_known: "ok tv uk nhs dvd cd a4",
    joining: "because although though whereas unless whether",
    joining_no_more: "of",
    joining_inside: "but which however therefore whose who",
    loosely_joining: "and",
    clause: "if when whenever while whilst until that",
    clause_inside: "or so as what where how why before after since",
    persons: "i you we they he she it",
    saying: "think thinks know knows say says said hope hopes believe feel sure",
    subjects: "i you we they he she it this that there these those",
    before_nouns: "the a an my your our his their no",
    auxiliaries: "am is are was were can could will would may might must shall should have has had do does did need \
                  want know",
    to_be: "am is are was were be been being re m",
    between: "not also always already being been often now just only still all both never usually sometimes then",
    adverb: "ly",
    participle: "ed",
    irregular: "beaten begun bitten blown born bought bound bred broken brought built burnt caught chosen cut dealt done \
                drawn driven eaten fallen fed felt fought forbidden forgotten forgiven found frozen given grown heard \
                held hidden hit hurt kept known laid led left lent let lost made meant met overseen paid put read \
                rebuilt rung said seen sent set shaken shared shown shut sold sought spent split spoken spread stolen \
                stuck sung sworn taken taught thrown told torn understood undertaken won withdrawn worn written",
    not_passive: "annoyed bored closed concerned confused delighted disabled disappointed embarrassed excited \
                  frightened hundred indeed interested lost married need pleased red retired sacred scared shed shocked \
                  speed surprised thrilled tired worried united upset wicked naked bed feed seed weed broken locked \
                  located based supposed involved related finished qualified dressed experienced skilled",
    by: "by",
    negative: "not never cannot nor",
    negative_ending: "n't",
    negative_phrases: NEGATIVE,
    latin: LATIN,
    abbreviations: ABBREVIATIONS,
    hard: HARD,
    idioms: IDIOMS,
    common: &[include_str!("en/familiar.txt"), include_str!("en/everyday.txt")],
    same_thing: SAME_THING,
    pronouns: "he she it they him her them his hers its their theirs",
    days: "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun tues weds thur thurs",
    months: "january february march april may june july august september october november december \
             jan feb mar apr may jun jul aug sep oct nov dec - - - - - - - - sept",
    months_have_capitals: true,
    of: "of the",
    percent: "percent cent",
    at: "at from until till by before after between around about",
    clock: "am pm o'clock past to",
    hours: "hours hrs h",
    call: "call phone ring text dial telephone tel number",
    large_numbers: "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty \
                    fifty sixty seventy eighty ninety hundred thousand million billion",
    words_of_signs: SIGNS,
    syllables,
    bases,
    share,
    time,
    date,
    inflected,
    joined,
    ..ANY
};

/// How many syllables, as the CMU Pronouncing Dictionary has it; by the rule, for a word that is not in it.
fn syllables(word: &str) -> usize {
    line_of(SYLLABLES, word).and_then(|count| count.parse().ok()).unwrap_or_else(|| syllables_by_rule(word))
}

/// Common words of the dictionary that the rule takes for long or short by mistake.
const SYLLABLES: &str = include_str!("en/syllables.txt");

/// Groups of vowels, without an `e` that nobody hears.
fn syllables_by_rule(word: &str) -> usize {
    let letters: Vec<char> = word.chars().filter(char::is_ascii_alphabetic).collect();
    let is_vowel = |at: usize| letters.get(at).is_some_and(|letter| "aeiouy".contains(*letter));
    let mut count = (0..letters.len()).filter(|at| is_vowel(*at) && (*at == 0 || !is_vowel(at - 1))).count();
    let silent_end = |end: &str| match end {
        "e" => !word.ends_with("le"),
        "es" => !["ses", "ces", "ges", "xes", "zes", "shes", "ches", "les"].iter().any(|end| word.ends_with(end)),
        _ => !word.ends_with("ted") && !word.ends_with("ded"),
    };
    let end = ["e", "es", "ed"].into_iter().find(|end| word.ends_with(end));
    let heard = end.is_none_or(|end| letters.len() < 3 || is_vowel(letters.len() - end.len() - 1) || !silent_end(end));
    count -= usize::from(!heard && count > 1);
    // some-thing, safe-ly, hope-ful: the e before a second part is silent as well.
    let inner =
        ["ful", "fully", "less", "ment", "ments", "ness", "ly", "ty", "teen", "thing", "where", "times", "one", "work"];
    let silent_inside = inner.iter().any(|part| {
        let stem = word.strip_suffix(part).unwrap_or_default();
        stem.len() > 2 && stem.ends_with('e') && !stem.ends_with("le") && !is_vowel(stem.len() - 2)
    });
    count - usize::from(silent_inside && count > 1)
}

/// What a word may be without its ending: "visits" and "visited" come from "visit", "using" from "use". The American
/// spelling of an ending ("utilizing") does not make another word.
fn bases(word: &str) -> Vec<String> {
    let mut bases = Vec::new();
    without_ending(word, &mut bases);
    if word.contains("iz") {
        let british = word.replace("iz", "is");
        without_ending(&british, &mut bases);
        bases.push(british);
    }
    bases
}

fn without_ending(word: &str, bases: &mut Vec<String>) {
    for ending in ["'s", "s'", "s", "es", "ed", "d", "ing", "ly", "ers", "rs"] {
        let Some(base) = word.strip_suffix(ending).filter(|base| base.len() > 2) else { continue };
        bases.push(base.to_owned());
        match ending {
            "ing" => bases.push(format!("{base}e")),
            "es" | "ed" => bases.extend(base.strip_suffix('i').map(|base| format!("{base}y"))),
            _ => {}
        }
        // planned, planning
        let mut last = base.bytes().rev();
        if matches!(ending, "ed" | "ing") && last.next() == last.next() {
            bases.extend(base.get(..base.len() - 1).map(str::to_owned));
        }
    }
}

/// A share in words. Each covers the figures that are nearer to it than to the next one.
fn share(percent: f64) -> Option<&'static str> {
    Some(match percent {
        percent if percent < 0.0 => return None,
        0.0 => "none",
        percent if percent < 4.0 => "very few",
        percent if percent < 15.0 => "about 1 in 10",
        percent if percent < 23.0 => "about 1 in 5",
        percent if percent < 29.0 => "about a quarter",
        percent if percent < 38.0 => "about a third",
        percent if percent < 45.0 => "less than half",
        percent if percent <= 55.0 => "about half",
        percent if percent < 63.0 => "more than half",
        percent if percent < 71.0 => "about two thirds",
        percent if percent < 78.0 => "about three quarters",
        percent if percent < 86.0 => "about 8 in 10",
        percent if percent < 95.0 => "about 9 in 10",
        percent if percent < 100.0 => "nearly all",
        100.0 => "all",
        _ => return None,
    })
}

/// 14:30 is half past 2 in the afternoon.
fn time(hour: u8, minute: u8) -> String {
    let name = |hour: u8| if hour.is_multiple_of(12) { 12 } else { hour % 12 };
    let (this, next) = (name(hour), name(hour + 1));
    let part = match hour {
        0..=4 | 22..=24 => "at night",
        5..=11 => "in the morning",
        12..=17 => "in the afternoon",
        _ => "in the evening",
    };
    match minute {
        0 if hour.is_multiple_of(24) => "midnight".to_owned(),
        0 => format!("{this} o'clock {part}"),
        15 => format!("quarter past {this} {part}"),
        30 => format!("half past {this} {part}"),
        45 => format!("quarter to {next} {part}"),
        minute if minute % 5 == 0 && minute < 30 => format!("{minute} past {this} {part}"),
        minute if minute % 5 == 0 => format!("{} to {next} {part}", 60 - minute),
        minute => format!("{this}:{minute:02} {part}"),
    }
}

fn date(weekday: usize, day: i8, month: i8, year: i16) -> String {
    const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = usize::try_from(month - 1).ok().and_then(|month| MONTHS.get(month)).copied().unwrap_or_default();
    format!("{} {day} {month} {year}", DAYS.get(weekday).copied().unwrap_or_default())
}
