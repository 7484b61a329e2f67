//! What a writer of easy read relies on.

mod hostile;
mod labelled;

use super::languages::LANGUAGES;
use super::rules::{Language, Phrases, language};
use super::*;

fn english() -> &'static Language {
    language("en").expect("a table")
}

fn nothing_known(_: &str) -> bool {
    false
}

/// The findings in English: rule, the words that it is about, the better way.
fn findings(text: &str) -> Vec<(Rule, Severity, &str, Option<String>)> {
    let found = check(text, "en", &nothing_known);
    found.into_iter().map(|it| (it.rule, it.severity, &text[it.start..it.end], it.better)).collect()
}

/// What a rule finds in a text.
fn found_by(rule: Rule, text: &str) -> Vec<&str> {
    findings(text).into_iter().filter(|(found, ..)| *found == rule).map(|(_, _, words, _)| words).collect()
}

/// The better way for the first thing that a rule finds.
fn better(rule: Rule, text: &str) -> Option<String> {
    findings(text).into_iter().find(|(found, ..)| *found == rule).and_then(|(.., better)| better)
}

#[track_caller]
fn finds(rule: Rule, text: &str, words: &[&str]) {
    assert_eq!(found_by(rule, text), words, "{text}: {:#?}", findings(text));
}

#[track_caller]
fn is_fine(text: &str) {
    assert_eq!(findings(text), [], "{text}");
}

#[test]
fn good_easy_read_has_no_findings() {
    for text in [
        "You can ask for help.",
        "Come on Tuesday 12 May 2026.",
        "We meet at 2 o'clock in the afternoon.",
        "Dr. Green will phone you.",
        "Call us on 01905 123456.",
        "- You can bring a friend.\n- You can bring your carer.",
        "# Your plan\nThis is **your** plan.",
        "Read [our plan](https://example.org/a_b_c?d=1&e=2).",
        "About 3 in 10 people said yes. Did you?",
        "Mum and Dad help me.",
        "The NHS gives you £5 in 2026.",
        "",
        "   \n\n  ",
    ] {
        is_fine(text);
    }
}

#[test]
fn a_sentence_has_ten_words_or_is_looked_at_and_sixteen_stop_it() {
    let of = |count: usize| vec!["word"; count].join(" ");
    is_fine(&of(10));
    assert_eq!(findings(&of(11))[0].1, Severity::Warns);
    assert_eq!(findings(&of(15))[0].1, Severity::Warns);
    assert_eq!(findings(&of(16))[0].1, Severity::Stops);
    finds(Rule::SentenceLength, &format!("{}. {}.", of(8), of(8)), &[]);
    finds(Rule::SentenceLength, &format!("- {}\n- {}", of(8), of(8)), &[]);
    finds(Rule::SentenceLength, &format!("# {}\n{}", of(8), of(8)), &[]);
    finds(Rule::SentenceLength, &format!("{}\n{}", of(8), of(8)), &[&format!("{}\n{}", of(8), of(8))]);
}

#[test]
fn a_full_stop_inside_a_sentence_does_not_end_it() {
    let sentences = |text: &str| {
        let cut = cut::cut(text);
        sentences::sentences(text, &cut.tokens, english()).len()
    };
    for (text, count) in [
        ("We saw Dr. Green at 10.30 today.", 1),
        ("It costs 2.50 a day. That is fine.", 2),
        ("Bring food, e.g. bread. We eat at 1 p.m. It is free.", 3),
        ("J. Smith came. So did I. We sat.", 3),
        ("Take vitamin C. We all do.", 2),
        ("Well… we wait. Well… We wait.", 3),
        ("Wait... and see.", 1),
        ("'Stop!' she said. \"Why?\" he asked.", 2),
        ("He said \"Go.\" We went.", 2),
        ("Really?! Yes.", 2),
        ("No. 5 is here. Room no. 5 is here.", 2),
        ("See www.example.org. It helps.", 2),
        ("We met.Then we ate.", 2),
        ("آپ کیسے ہیں؟ ہم ٹھیک ہیں۔ شکریہ۔", 3),
        (". . .", 0),
    ] {
        assert_eq!(sentences(text), count, "{text}");
    }
}

#[test]
fn how_words_are_marked_up_stops() {
    finds(
        Rule::Italics,
        "This is *not bold* but _slanted_ and ***both***.",
        &["*not bold*", "_slanted_", "***both***"],
    );
    finds(Rule::Italics, "This is **bold** and __bold__ and a_b_c and 2 * 3 * 4.", &[]);
    finds(Rule::Italics, "An <em>odd</em> word.", &["<em>odd</em>"]);
    finds(Rule::Underline, "Sign <u>here</u> or he\u{332}re.", &["<u>here</u>", "he\u{332}re"]);
    finds(Rule::Footnote, "Help is free.[^1] Ask us² or them†. Fees* too.", &["[^1]", "²", "†", "*"]);
    finds(Rule::Footnote, "*Until March only.", &["*"]);
    finds(Rule::SpecialSign, "You & me. Cats / dogs. 24/7.", &["&", "/", "24/7"]);
    assert_eq!(better(Rule::SpecialSign, "You & me").as_deref(), Some("and"));
    finds(Rule::SpecialSign, "Write to me@example.org or <https://example.org/x?a=b>.", &[]);
    finds(Rule::SpecialSign, "Say 𝘩𝘦𝘭𝘭𝘰 now.", &["𝘩𝘦𝘭𝘭𝘰"]);
}

#[test]
fn capitals_are_shouting_or_an_abbreviation_or_a_number() {
    finds(Rule::Capitals, "PLEASE READ THIS now. It is IMPORTANT.", &["PLEASE READ THIS", "IMPORTANT"]);
    assert_eq!(better(Rule::Capitals, "You MUST come").as_deref(), Some("must"));
    finds(Rule::Abbreviation, "The ICB and the VCSE met the GPs. I like U.K. TV.", &["ICB", "VCSE", "GPs"]);
    finds(Rule::Abbreviation, "I live at WR5 2NP, flat A.", &[]);
    finds(Rule::RomanNumeral, "Part II, (iv) and Louis XIV, MMXXVI. I mix a CV.", &["II", "iv", "XIV", "MMXXVI"]);
    assert_eq!(better(Rule::RomanNumeral, "Part IV").as_deref(), Some("4"));
    let explained = check("The ICB met.", "en", &|word| word == "ICB");
    assert_eq!(explained, []);
}

#[test]
fn a_hard_word_stops_until_the_glossary_explains_it() {
    finds(
        Rule::HardWord,
        "We utilise it in order to assist. We will commence.",
        &["utilise", "in order to", "assist", "commence"],
    );
    assert_eq!(better(Rule::HardWord, "We are utilizing it").as_deref(), Some("using"));
    assert_eq!(better(Rule::HardWord, "It commences").as_deref(), Some("starts"));
    assert_eq!(better(Rule::HardWord, "You get assistance").as_deref(), Some("help"));
    assert_eq!(better(Rule::HardWord, "Co-production works").as_deref(), Some("Working together as equals"));
    assert_eq!(check("Commissioners help.", "en", &|word| word == "commissioner"), []);
    finds(Rule::HardWord, "A well-informed man. We embedded it.", &["embedded"]);
}

#[test]
fn a_long_word_is_looked_at_unless_everybody_knows_it() {
    finds(Rule::LongWord, "We use a questionable apparatus.", &["questionable", "apparatus"]);
    finds(Rule::LongWord, "My family visited the hospital on Saturday, listening carefully.", &[]);
    finds(Rule::LongWord, "We live in Exampleshire.", &[]);
    finds(Rule::LongWord, "Something hopeful happened, sometimes lonely.", &[]);
    assert_eq!(check("We use an apparatus.", "en", &|word| word == "apparatus"), []);
}

#[test]
fn one_sentence_has_one_idea() {
    finds(Rule::ManyIdeas, "I came because you asked; it was good.", &["because", "; it"]);
    finds(Rule::ManyIdeas, "I sing and I dance. You can come and see your friends.", &["sing and I", "and"]);
    finds(Rule::ManyIdeas, "Bread and butter. Health and care. But come. Because of you. How we work.", &[]);
    finds(Rule::ManyIdeas, "Tell us if you can. I know who came. I hope you are well.", &["if", "who", "hope"]);
}

#[test]
fn the_passive_hides_who_does_it() {
    finds(
        Rule::Passive,
        "The form was not always sent. It is checked. We're asked.",
        &["was not always sent", "is checked", "We're asked"],
    );
    finds(Rule::Passive, "It isn't paid.", &["isn't paid"]);
    finds(Rule::Passive, "I am worried. You are tired. We asked. It is red. She is a nurse.", &[]);
}

#[test]
fn a_no_is_turned_into_what_to_do() {
    finds(
        Rule::Negative,
        "Do not run. I can't. I can’t. You never came.",
        &["Do not", "can't", "can’t", "never"].map(|it| if it == "Do not" { "not" } else { it }),
    );
    assert_eq!(better(Rule::Negative, "Please do not forget your bag").as_deref(), Some("remember"));
    assert_eq!(better(Rule::Negative, "It is not the same").as_deref(), Some("different"));
}

#[test]
fn latin_and_words_cut_short_are_said_in_full() {
    for (text, words, say) in [
        ("Bring food, e.g. bread.", "e.g.", "for example"),
        ("Bring food, eg bread.", "eg", "for example"),
        ("A carer, i.e. a helper.", "i.e.", "that is"),
        ("Tea, cake etc. and more.", "etc.", "and so on"),
        ("Tea, cake etc.", "etc", "and so on"),
    ] {
        finds(Rule::Latin, text, &[words]);
        assert_eq!(better(Rule::Latin, text).as_deref(), Some(say));
    }
    assert_eq!(better(Rule::Abbreviation, "It takes approx. 5 days").as_deref(), Some("about"));
}

#[test]
fn a_percentage_is_said_in_words() {
    finds(Rule::Percent, "It is 50 % or 50% or 20 per cent.", &["50 %", "50%", "20 per cent"]);
    for (text, say) in [
        ("50 %", Some("about half")),
        ("71.5%", Some("about three quarters")),
        ("33%", Some("about a third")),
        ("25 percent", Some("about a quarter")),
        ("100%", Some("all")),
        ("0%", Some("none")),
        ("250%", None),
    ] {
        assert_eq!(better(Rule::Percent, text).as_deref(), say, "{text}");
    }
}

#[test]
fn a_large_number_is_looked_at_but_no_year_time_or_telephone_number() {
    finds(Rule::LargeNumber, "We asked 1,247 people in 12 towns. 10 said no. The 30th came.", &["1,247", "12", "30th"]);
    finds(Rule::LargeNumber, "Twelve people came. Two stayed.", &["Twelve"]);
    finds(
        Rule::LargeNumber,
        "In 2026, at 10.30, 11 am, 12 o'clock, half past 11, 25 to 12. Call 999. Ring 0345 123 4567.",
        &[],
    );
    finds(Rule::LargeNumber, "From 2023-2028.", &[]);
}

#[test]
fn a_date_has_the_name_of_its_day() {
    for (text, words, say) in [
        ("Come on 12 May 2026.", "12 May 2026", Some("Tuesday 12 May 2026")),
        ("Come on 12th of May, 2026.", "12th of May, 2026", Some("Tuesday 12 May 2026")),
        ("Come on May 12, 2026.", "May 12, 2026", Some("Tuesday 12 May 2026")),
        ("Come on 12/05/2026.", "12/05/2026", Some("Tuesday 12 May 2026")),
        ("Come on 2026-05-12.", "2026-05-12", Some("Tuesday 12 May 2026")),
        ("Come on 12.5.26.", "12.5.26", Some("Tuesday 12 May 2026")),
        ("Come on 3 Sept.", "3 Sept", None),
        ("Come on 12-14 May 2026.", "12-14 May 2026", None),
    ] {
        finds(Rule::DateWithoutDay, text, &[words]);
        assert_eq!(better(Rule::DateWithoutDay, text).as_deref(), say, "{text}");
    }
    for text in [
        "Come on Tuesday 12 May.",
        "Come on Tuesday, the 12th of May.",
        "You may 5 times.",
        "Come in May.",
        "Room 31/02/2026 9.",
    ] {
        finds(Rule::DateWithoutDay, text, &[]);
    }
}

#[test]
fn a_time_says_its_part_of_the_day() {
    for (text, words, say) in [
        ("We meet at 14:30.", "14:30", "half past 2 in the afternoon"),
        ("We meet at 14.30.", "14.30", "half past 2 in the afternoon"),
        ("09:00 is good.", "09:00", "9 o'clock in the morning"),
        ("It ends at 23:45.", "23:45", "quarter to 12 at night"),
        ("It ends at 1850 hours.", "1850 hours", "10 to 7 in the evening"),
        ("It ends at 13:07.", "13:07", "1:07 in the afternoon"),
        ("It ends at 24:00.", "24:00", "midnight"),
        ("It ends at 0:30.", "0:30", "half past 12 at night"),
        ("It is from 14h20.", "14h20", "20 past 2 in the afternoon"),
    ] {
        finds(Rule::Clock24, text, &[words]);
        assert_eq!(better(Rule::Clock24, text).as_deref(), Some(say), "{text}");
    }
    finds(Rule::Clock24, "Open 14:30-16:00.", &["14:30", "16:00"]);
    finds(Rule::Clock24, "We meet at 10:30, 2:30 pm or 12.15. It costs 14.30.", &[]);
}

#[test]
fn an_idiom_is_said_as_it_is_meant() {
    finds(
        Rule::Idiom,
        "We think outside the box. It kicked off. A one-size-fits-all plan.",
        &["think outside the box", "kicked off", "one-size-fits-all"],
    );
    assert_eq!(better(Rule::Idiom, "It is a piece of cake").as_deref(), Some("very easy"));
}

#[test]
fn a_pronoun_needs_somebody_before_it() {
    finds(Rule::OpeningPronoun, "They will help. They care.", &["They"]);
    finds(Rule::OpeningPronoun, "It’s free.", &["It’s"]);
    finds(Rule::OpeningPronoun, "Carers come. They help.", &[]);
}

#[test]
fn another_language_is_checked_for_what_needs_few_words_or_none() {
    assert!(knows("en-simple") && knows("EN-gb") && knows("ur") && !knows("cy") && !knows(""));
    assert_eq!(check("Ce vi se spune?", "ro", &nothing_known), []);
    let found = |text, language| {
        let found = check(text, language, &nothing_known);
        found.into_iter().map(|finding| (finding.rule, finding.better)).collect::<Vec<_>>()
    };
    let of = |rule: Rule, better: &str| (rule, Some(better.to_owned()));
    assert_eq!(
        found("Mamy 50 % i *to* o 14:30.", "cy"),
        [(Rule::Percent, None), of(Rule::Italics, "to"), (Rule::Clock24, None)]
    );
    assert_eq!(
        found("Weź np. wodę & mleko 12 maja.", "pl-simple"),
        [of(Rule::Abbreviation, "na przykład"), of(Rule::SpecialSign, "i"), (Rule::DateWithoutDay, None)]
    );
    assert_eq!(found("۵۰٪ لوگ۔ ۱۴:۳۰ بجے۔", "ur"), [(Rule::Percent, None)]);
    assert_eq!(found("ڈاکٹر 50 فیصد یا / نہیں۔", "ur"), [(Rule::Percent, None), of(Rule::SpecialSign, "یا")]);
}

#[test]
fn findings_come_in_the_order_of_the_text() {
    let found = check("They can't utilise 50 % at 14:30; e.g. *here*.", "en", &nothing_known);
    assert!(found.len() >= 7 && found.is_sorted_by_key(|finding| finding.start), "{found:#?}");
}

#[test]
fn every_rule_has_a_message_of_its_own() {
    let messages: std::collections::BTreeSet<_> = Rule::ALL.iter().map(|rule| rule.message()).collect();
    assert_eq!(messages.len(), Rule::ALL.len());
}

/// The tables of phrases of a language.
fn tables(language: &Language) -> [Phrases; 6] {
    [
        language.hard,
        language.idioms,
        language.latin,
        language.abbreviations,
        language.negative_phrases,
        language.same_thing,
    ]
}

#[test]
fn the_tables_are_sorted_and_in_lower_case() {
    for language in LANGUAGES {
        for table in tables(language) {
            // As they are searched: first by the first word.
            let words = |phrase: &'static str| phrase.split(' ').collect::<Vec<_>>();
            let unsorted = table.windows(2).find(|pair| words(pair[0].0) >= words(pair[1].0));
            assert_eq!(unsorted, None, "{}", language.tag);
            assert!(table.iter().all(|(phrase, _)| *phrase == phrase.to_lowercase() && !phrase.contains('-')));
        }
        for list in language.common {
            assert!(list.lines().is_sorted_by(|a, b| a.starts_with('#') || a < b), "{}", language.tag);
        }
    }
}

#[test]
fn every_word_of_a_list_is_found_in_it() {
    for list in english().common {
        for word in list.lines().filter(|line| !line.starts_with('#')) {
            assert_eq!(rules::line_of(list, word), Some(""), "{word}");
        }
        for word in ["", "a", "zzz", "abou", "another "] {
            assert_eq!(rules::line_of(list, word), None, "{word}");
        }
    }
}

#[test]
fn what_is_offered_as_better_is_better() {
    let english = english();
    let signs = english.words_of_signs.iter().map(|(_, word)| (*word).to_owned());
    let shares = (0..=100_u8).filter_map(|percent| (english.share)(f64::from(percent))).map(str::to_owned);
    let times = (0..24 * 60_u16)
        .filter_map(|at| Some((english.time)(u8::try_from(at / 60).ok()?, u8::try_from(at % 60).ok()?)));
    let phrases = tables(english).into_iter().take(5).flatten().map(|(_, better)| (*better).to_owned());
    let texts = phrases.chain(signs).chain(shares).chain(times).map(|better| format!("Go for {better}"));
    let faults: Vec<_> = texts.filter(|text| !findings(text).is_empty()).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Texts that break rules in as many ways as we could think of.
fn texts() -> Vec<(&'static str, String)> {
    let samples = [
        "Commence now. We COMMENCED. They are commencing; it was commenced. A commencement.",
        "An initiative, the initiative, our accommodation. It was allocated. We allocated it. An additional one.",
        "He/she came. R&D. Tea&cake. A / B. #1. 60+ people. 2½ hours. Wait ½ hour. <5 days. 20° now. +44 1905 123.",
        "About 50% came, nearly 20 % left. 0%! An increase of 7%.",
        "Bring tea, cake etc. and more etc. Bring tea, e.g. milk, i.e. white. Say e.g. It is approx. 5. NB wait.",
        "I sing and I dance, but you rest. It rains; we go. *x* ***y*** __z__ <em>a</em> <u>b</u> c\u{332}d _e_.",
        "PLEASE READ THIS NOW. You MUST go. Part IV. (iii) Louis XIV. It is on 12/05/2026 at 14:30-16:00.",
        "On the 3 May 2026. 09:00 now. At 1850 hours. Open 14:30.",
        "Please do not forget. It is not enough. It is not the same as tea. DO NOT FORGET.",
        "Say\u{200b} \u{202e}it \u{200b} n\u{43e}w \u{43e}ne-\u{43e}n\u{3bf} \u{434}ay.",
    ];
    let samples = samples.into_iter().map(|text| ("en", text.to_owned()));
    let phrases = LANGUAGES.iter().flat_map(|language| {
        let phrases = tables(language).into_iter().flatten();
        phrases.flat_map(|(phrase, _)| {
            let first = check::capitalised(phrase);
            [
                format!("{first} is here."),
                format!("We {phrase}s."),
                format!("An {phrase}. now"),
                format!("Xa, {phrase}"),
            ]
            .map(|text| (language.tag, text))
        })
    });
    samples.chain(phrases).chain(labelled::texts()).collect()
}

#[test]
fn what_is_offered_can_take_the_place_of_what_was_found() {
    for (language, text) in texts() {
        for finding in check(&text, language, &nothing_known) {
            let Some(better) = finding.better else { continue };
            let taken = [&text[..finding.start], &better, &text[finding.end..]].concat();
            let end = finding.start + better.len();
            let again = check(&taken, language, &nothing_known).into_iter().find(|again| {
                again.rule == finding.rule && again.start < end.max(finding.start + 1) && again.end > finding.start
            });
            assert_eq!(again, None, "{text:?} became {taken:?}");
        }
    }
}

#[test]
fn what_is_offered_fits_the_sentence() {
    for (text, becomes) in [
        ("We are utilising it.", "We are using it."),
        ("The money was allocated.", "The money was given."),
        ("They allocated it.", "They gave it."),
        ("Commence now.", "Start now."),
        ("An initiative is here.", "A plan is here."),
        ("It is an additional day.", "It is more day."),
        ("He/she came.", "He or she came."),
        ("Tea, cake etc. and more.", "Tea, cake and so on and more."),
        ("Tea, cake etc.", "Tea, cake and so on."),
        ("About 50% came.", "About half came."),
        ("I sing, but you rest.", "I sing. But you rest."),
        ("We cook and they eat.", "We cook. They eat."),
        ("It rains; we go.", "It rains. We go."),
        ("PLEASE READ THIS now.", "Please read this now."),
        ("This is *your* plan.", "This is your plan."),
        ("Say y\u{200b}es.", "Say yes."),
        ("Our h\u{43e}me.", "Our home."),
    ] {
        let found = check(text, "en", &nothing_known);
        let taken = found.into_iter().find_map(|it| Some([&text[..it.start], &it.better?, &text[it.end..]].concat()));
        assert_eq!(taken.as_deref(), Some(becomes), "{text}");
    }
}

#[test]
fn signs_that_nobody_sees_stop() {
    finds(
        Rule::HiddenSign,
        "The coun\u{200b}cil\u{202e} said\u{feff} yes.",
        &["coun\u{200b}cil\u{202e}", "said\u{feff}"],
    );
    finds(Rule::HiddenSign, "\u{200b} Yes \u{0}", &["\u{200b}", "\u{0}"]);
    // Families, the flag of Wales, joined letters, a soft hyphen.
    finds(
        Rule::HiddenSign,
        "👩‍👩‍👧 🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f} क्\u{200d}ष me\u{ad}eting ❤️",
        &[],
    );
    assert_eq!(check("آپ\u{200f} آئیں\u{200c}گے۔", "ur", &nothing_known), []);
    finds(Rule::MixedScripts, "Our h\u{43e}me. Москва. Αθήνα. café. tea-чай.", &["h\u{43e}me"]);
}

#[test]
fn a_page_is_checked_block_by_block() {
    let block = |text: &str, picture: Option<&str>| crate::content::Block {
        text: text.to_owned(),
        picture: picture.map(str::to_owned),
    };
    let blocks = [
        block("The council helps you.", Some("council")),
        block("Ask the local authority.", None),
        block(" \n", Some("yes")),
        block("", None),
        block("It is free.", Some(" ")),
        block("Local authorities help. So do councils.", Some("help")),
    ];
    let found = check_blocks(&blocks, "en", &nothing_known);
    let found: Vec<_> = found.iter().map(|(at, it)| (*at, it.rule, it.start..it.end, it.better.as_deref())).collect();
    assert_eq!(
        found,
        [
            (1, Rule::NoPicture, 0..24, None),
            (1, Rule::TwoWords, 8..23, Some("council")),
            (2, Rule::EmptyBlock, 0..2, None),
            (3, Rule::EmptyBlock, 0..0, None),
            (4, Rule::OpeningPronoun, 0..2, None),
            (4, Rule::NoPicture, 0..11, None),
        ]
    );
    assert_eq!(check_blocks(&[], "en", &nothing_known), []);
}
