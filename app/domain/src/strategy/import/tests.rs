//! What an officer relies on when a file is read.

use super::*;
use crate::strategy::terms::{Activity, Better, Due, Unit};
use jiff::civil::date;
use std::path::Path;

/// A whole strategy, as short as the rules allow.
const STRATEGY: &str = "# A town for all of us
Organisation: Exampleshire Council
Service: Adult Social Care
Period: 2026-04-01 to 2031-03-31

## Vision
People live well here.
Everybody has a say.

## Priority 1: Help close to home
Help should be
near, and soon.

### We will
- answer every letter
  in a week
- open on Saturdays

### Where are we now
- Letters wait for three weeks.

### Themes
- Close to home

### How will we get there
1. Hire two people who
write letters.
2. Find keys for Saturday.

### Links
- Inspection theme 1

## How we will know
- People say that help came soon.

## Governance
- The forum looks at it twice a year.

## Glossary
Forum
: Where people
meet and talk.

Board
: A group that decides.
";

const MEASURES: &str =
    "code,name,unit,better,local,group_value,group_rank,group_size,england_value,england_rank,england_size
A1,People who feel safe,percent,higher,71.5,70,3,16,69.2,40,151
B2,\"Moves to care homes, per 100,000 people\",per 100000,lower,610,,,,600.5,90,151
";

const PLAN: &str = "outcome,activity_type,key_action,measured_by,owner,due
People wait less,service development,Hire two people,Weeks that a letter waits,Head of Letters,2026-09-30
\"People know, and say\",statutory,Print a leaflet,Leaflets taken,Head of Print,ongoing
";

/// The faults of the strategy after one change to it, as an officer reads them.
fn strategy_faults(from: &str, to: &str) -> Vec<String> {
    assert!(STRATEGY.contains(from), "{from}");
    shown(parse_strategy("s.md", &STRATEGY.replacen(from, to, 1)))
}

fn measure_faults(from: &str, to: &str) -> Vec<String> {
    assert!(MEASURES.contains(from), "{from}");
    shown(parse_measures("m.csv", &MEASURES.replacen(from, to, 1)))
}

fn plan_faults(from: &str, to: &str) -> Vec<String> {
    assert!(PLAN.contains(from), "{from}");
    shown(parse_plan("p.csv", &PLAN.replacen(from, to, 1)))
}

fn shown<T>(read: Result<T, Vec<Fault>>) -> Vec<String> {
    read.err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[track_caller]
fn one(faults: &[String], start: &str) {
    assert!(matches!(faults, [fault] if fault.starts_with(start)), "{start} is not {faults:#?}");
}

#[test]
fn a_strategy_is_read_whole() {
    let file = parse_strategy("s.md", STRATEGY).expect("a strategy");
    assert_eq!(file.title, "A town for all of us");
    assert_eq!(file.organisation, "Exampleshire Council");
    assert_eq!((file.from, file.to), (date(2026, 4, 1), date(2031, 3, 31)));
    assert_eq!(file.vision, ["People live well here.", "Everybody has a say."]);
    let priority = &file.priorities[0];
    assert_eq!((priority.number, priority.name.as_str(), priority.line), (1, "Help close to home", 10));
    assert_eq!(priority.intro, "Help should be near, and soon.");
    assert_eq!(priority.commitments[0], Item { number: 1, text: "answer every letter in a week".into(), line: 15 });
    assert_eq!(priority.actions[0].text, "Hire two people who write letters.");
    assert_eq!(priority.actions[1].number, 2);
    assert_eq!(file.glossary[0].meaning, "Where people meet and talk.");
    assert_eq!(
        file.glossary[1],
        GlossaryPart { term: "Board".into(), meaning: "A group that decides.".into(), line: 44 }
    );
}

#[test]
fn a_strategy_from_another_system_is_read_as_well() {
    let windows = format!("\u{feff}{}", STRATEGY.replace('\n', "\r\n"));
    assert_eq!(parse_strategy("s.md", &windows), parse_strategy("s.md", STRATEGY));
    let windows = format!("\u{feff}{}", MEASURES.replace('\n', "\r\n"));
    assert_eq!(parse_measures("m.csv", &windows), parse_measures("m.csv", MEASURES));
}

#[test]
fn a_heading_is_there_once_and_by_its_name() {
    let faults = strategy_faults("## Vision", "## Visions");
    assert!(faults[0].starts_with("s.md:1: found no heading `## Vision`"), "{faults:#?}");
    assert!(faults[1].starts_with("s.md:6: found `## Visions`; allowed `## Vision`, "), "{faults:#?}");
    let faults = strategy_faults("### Themes", "### Thems");
    assert!(faults[0].starts_with("s.md:10: found no heading `### Themes`"), "{faults:#?}");
    assert!(faults[1].starts_with("s.md:22: found `### Thems`; allowed `### We will`, "), "{faults:#?}");
    one(
        &strategy_faults("## Governance", "## Vision\nAgain.\n\n## Governance"),
        "s.md:36: found `## Vision` a second time",
    );
    one(&strategy_faults("### Links", "### Themes\n- x\n\n### Links"), "s.md:30: found `### Themes` a second time");
    one(
        &strategy_faults("twice a year.", "twice a year.\n### We will\n- x"),
        "s.md:38: found `### We will`; allowed headings with `###`",
    );
    one(&strategy_faults("## Gov", "# B\n## Gov"), "s.md:36: found `# B` as a second title");
    one(&strategy_faults("## Vision", "##Vision"), "s.md:6: found \"##Vision\"");
    one(&strategy_faults("### Themes", "#### Deep\n### Themes"), "s.md:22: found `#### Deep`");
}

#[test]
fn priorities_are_numbered_from_one_without_a_gap() {
    one(&strategy_faults("Priority 1:", "Priority 2:"), "s.md:10: found priority 2; allowed number 1");
    one(&strategy_faults("Priority 1:", "Priority one:"), "s.md:10: found `## Priority one: Help");
    one(&strategy_faults("Priority 1: Help close to home", "Priority 1"), "s.md:10: found `## Priority 1`");
    let start = STRATEGY.find("## Priority").expect("a priority");
    let end = STRATEGY.find("## How we").expect("tests");
    let twice = format!("{}{}", &STRATEGY[..end], &STRATEGY[start..]);
    one(&shown(parse_strategy("s.md", &twice)), "s.md:33: found priority 1 a second time");
}

#[test]
fn key_lines_are_all_there_and_right() {
    one(&strategy_faults("Service: Adult Social Care\n", ""), "s.md:1: found no line `Service: …` under `# A town");
    one(&strategy_faults("Service: Adult Social Care", "Service:"), "s.md:3: found `Service:` without a value");
    one(&strategy_faults("Service:", "Service: x\nService:"), "s.md:4: found `Service:` a second time");
    one(&strategy_faults("Service:", "Colour: red\nService:"), "s.md:3: found \"Colour: red\"");
    one(
        &strategy_faults("2026-04-01 to", "1 April 2026 to"),
        "s.md:4: found the period \"1 April 2026 to 2031-03-31\"",
    );
    one(&strategy_faults("2031-03-31", "2031-02-30"), "s.md:4: found the period");
    one(&strategy_faults("2031-03-31", "2021-03-31"), "s.md:4: found a period that ends before it starts");
}

#[test]
fn lists_hold_items_and_prose_holds_none() {
    one(
        &strategy_faults("Everybody has", "- Everybody has"),
        "s.md:8: found \"- Everybody has a say.\"; allowed sentences",
    );
    one(&strategy_faults("- Close to home", "Close to home"), "s.md:23: found \"Close to home\"; allowed list items");
    one(&strategy_faults("- Close to home", "• Close to home"), "s.md:23: found \"• Close");
    one(&strategy_faults("- open on", "-open on"), "s.md:17: found \"-open on");
    one(
        &strategy_faults("- open on", "  - open on"),
        "s.md:17: found \"  - open on Saturdays\"; allowed no list inside a list",
    );
    one(&strategy_faults("- open on", "2. open on"), "s.md:17: found \"2. open on");
    one(&strategy_faults("2. Find", "- Find"), "s.md:28: found \"- Find keys");
    one(&strategy_faults("2. Find", "4. Find"), "s.md:28: found number 4; allowed number 2");
    one(&strategy_faults("- open on Saturdays", "-"), "s.md:17: found a list item without words");
    one(&strategy_faults("- open on Saturdays", "- open on Saturdays\n\nAnd more."), "s.md:19: found \"And more.\"");
    one(&strategy_faults("- Close to home\n", ""), "s.md:22: found nothing under `### Themes`");
    one(&strategy_faults("Help should be\nnear, and soon.\n", ""), "s.md:10: found nothing under `## Priority 1");
}

#[test]
fn a_glossary_explains_each_word_once() {
    one(&strategy_faults(": A group that decides.\n", ""), "s.md:44: found \"Board\" without a meaning");
    one(&strategy_faults("Forum\n:", ":"), "s.md:40: found \": Where people\"");
    one(&strategy_faults("Board\n", "FORUM\n"), "s.md:44: found \"FORUM\" a second time, after line 40");
    one(&strategy_faults(": A group that decides.", ": A group.\n: Wood."), "s.md:46: found \": Wood.\"");
}

#[test]
fn characters_that_nobody_can_see_are_named() {
    one(&strategy_faults("- open on", "-\topen on"), "s.md:17: found a tab");
    one(&strategy_faults("Saturdays", "Satur\0days"), "s.md:17: found the control character U+0000");
    one(&strategy_faults("Saturdays", "Satur\u{fffd}days"), "s.md:17: found a character that could not be read");
    one(&strategy_faults("Saturdays", &"é".repeat(10_001)), "s.md:17: found a line of 10011 characters");
    assert!(strategy_faults("Saturdays", &"é".repeat(9_000)).is_empty());
    one(&measure_faults("feel safe", "feel\tsafe"), "m.csv:2: found a tab");
}

#[test]
fn every_fault_is_told_at_once_from_top_to_end() {
    let text = STRATEGY
        .replace("Service: Adult Social Care\n", "")
        .replace("2. Find", "3. Find")
        .replace("## Glossary", "## Words");
    let faults = parse_strategy("s.md", &text).expect_err("faults");
    assert_eq!(faults.iter().map(|fault| fault.line).collect::<Vec<_>>(), [1, 1, 27, 38]);
    assert_eq!(
        shown(parse_strategy("s.md", " \n\n")),
        ["s.md:1: found an empty file; allowed a strategy that starts with `# Title`"]
    );
    assert_eq!(shown(parse_strategy("s.md", "Hello")).len(), 7);
}

#[test]
fn measures_are_read_with_their_places() {
    let rows = parse_measures("m.csv", MEASURES).expect("measures");
    assert_eq!((rows[0].unit, rows[0].better, rows[0].line), (Unit::Percent, Better::Higher, 2));
    assert_eq!(rows[0].england, Some(Place { value: 69.2, rank: 40, size: 151 }));
    assert_eq!((rows[1].unit, rows[1].better, rows[1].group), (Unit::Per100000, Better::Lower, None));
    assert_eq!(rows[1].name, "Moves to care homes, per 100,000 people");
}

#[test]
fn a_wrong_cell_is_found_by_line_and_column() {
    one(&measure_faults("71.5", "71,5"), "m.csv:2: found 12 cells; allowed 11 cells");
    for (number, shown) in
        [("7l.5", "\"7l.5\""), ("NaN", "\"NaN\""), ("inf", "\"inf\""), ("7e1", "\"7e1\""), ("", "\"\"")]
    {
        one(&measure_faults("71.5", number), &format!("m.csv:2: found {shown} in `local`; allowed a number"));
    }
    one(&measure_faults("71.5", &"9".repeat(400)), "m.csv:2: found \"9999");
    one(&measure_faults("71.5", "715"), "m.csv:2: found 715 in `local`; allowed 0 to 100");
    one(&measure_faults("610", "-610"), "m.csv:3: found -610 in `local`; allowed 0 or more");
    one(
        &measure_faults("per 100000,", "per cent,"),
        "m.csv:3: found \"per cent\" in `unit`; allowed `percent`, `score`, `per 100000`",
    );
    one(&measure_faults("lower", "less"), "m.csv:3: found \"less\" in `better`; allowed `higher`, `lower`");
    one(&measure_faults("3,16", "17,16"), "m.csv:2: found 17 in `group_rank`; allowed 1 to 16");
    one(&measure_faults("3,16", "0,16"), "m.csv:2: found \"0\" in `group_rank`");
    one(&measure_faults("70,3,16", "70,3,"), "m.csv:2: found \"\" in `group_size`");
    one(&measure_faults("B2", "a1"), "m.csv:3: found the code \"a1\" a second time, after line 2");
    one(&measure_faults("B2", "B/2"), "m.csv:3: found \"B/2\" in `code`");
    one(&measure_faults("People who feel safe", " "), "m.csv:2: found nothing in `name`");
}

#[test]
fn columns_may_change_places_but_none_is_missing() {
    let other =
        "due,owner,measured_by,key_action,activity_type,outcome\nongoing,Sam's team,Count,Do it,statutory,Better\n";
    assert_eq!(parse_plan("p.csv", other).expect("a plan")[0].owner, "Sam's team");
    let faults = plan_faults("owner,due", "owner,owner,when");
    assert_eq!(faults.len(), 5, "{faults:#?}");
    assert!(faults[0].starts_with("p.csv:1: found the column `owner` a second time"), "{faults:#?}");
    assert!(faults[1].starts_with("p.csv:1: found the column \"when\""), "{faults:#?}");
    assert!(faults[2].starts_with("p.csv:1: found no column `due`"), "{faults:#?}");
    one(&shown(parse_plan("p.csv", &PLAN.replace(',', ";"))), "p.csv:1: found columns divided by `;`");
}

#[test]
fn a_plan_says_why_and_by_when() {
    let plan = parse_plan("p.csv", PLAN).expect("a plan");
    assert_eq!((plan[0].activity, plan[0].due), (Activity::ServiceDevelopment, Due::On(date(2026, 9, 30))));
    assert_eq!((plan[1].outcome.as_str(), plan[1].due, plan[1].line), ("People know, and say", Due::Ongoing, 3));
    one(&plan_faults("2026-09-30", "30/09/2026"), "p.csv:2: found \"30/09/2026\" in `due`");
    one(&plan_faults("2026-09-30", "2026-09-31"), "p.csv:2: found \"2026-09-31\" in `due`");
    one(&plan_faults("service development", "service"), "p.csv:2: found \"service\" in `activity_type`");
    one(&plan_faults("Head of Print", ""), "p.csv:3: found nothing in `owner`");
}

#[test]
fn a_table_keeps_its_line_numbers_through_wrapped_cells_and_empty_lines() {
    let text = PLAN
        .replace("People wait less", "\"People\nwait\r\nless\"")
        .replace("\n\"People know", "\n\n\r\n\"People know");
    let plan = parse_plan("p.csv", &text).expect("a plan");
    assert_eq!(plan[0].outcome, "People wait less");
    assert_eq!((plan[0].line, plan[1].line), (2, 7));
    one(&shown(parse_plan("p.csv", &text.replace("ongoing", "soon"))), "p.csv:7: found \"soon\"");
    one(&plan_faults("ongoing\n", "\"ongoing"), "p.csv:3: found a quotation mark without its partner");
    one(&plan_faults("ongoing\n", "ongoing\n,,,,,\n"), "p.csv:4: found a row without words");
    one(&shown(parse_plan("p.csv", "")), "p.csv:1: found an empty file");
    one(
        &shown(parse_plan("p.csv", "outcome,activity_type,key_action,measured_by,owner,due\n")),
        "p.csv:1: found no row",
    );
}

#[test]
fn half_a_file_is_never_taken_for_a_whole_one() {
    // From the first meaning on, the end could be the end of a shorter glossary.
    let glossary = STRATEGY.find(": Where").expect("a meaning") + 2;
    for (at, _) in STRATEGY.char_indices().take_while(|(at, _)| *at <= glossary) {
        assert!(parse_strategy("s.md", &STRATEGY[..at]).is_err(), "{at}");
    }
    for (at, _) in MEASURES.char_indices().filter(|(at, _)| *at <= MEASURES.find('\n').unwrap_or_default()) {
        assert!(
            parse_measures("m.csv", &MEASURES[..at]).is_err() && parse_plan("p.csv", &MEASURES[..at]).is_err(),
            "{at}"
        );
    }
}

#[test]
fn the_published_strategy_is_counted_as_it_was_published() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/examples");
    let file = |name: &str| std::fs::read_to_string(folder.join(name));
    let (Ok(strategy), Ok(measures), Ok(plan)) =
        (file("strategy-2023-2028.md"), file("measures-2016-17.csv"), file("action-plan-2018.csv"))
    else {
        return;
    };
    let strategy = parse_strategy("strategy", &strategy).expect("a strategy");
    let measures = parse_measures("measures", &measures).expect("measures");
    let plan = parse_plan("plan", &plan).expect("a plan");
    let wanted = Counts {
        priorities: 3,
        commitments: 18,
        actions: 18,
        evidence: 17,
        themes: 7,
        measures: 26,
        plan_rows: 12,
        glossary: 8,
    };
    assert_eq!(Counts::of(Some(&strategy), &measures, &plan), wanted);
    assert_eq!((strategy.vision.len(), strategy.tests.len(), strategy.governance.len()), (4, 4, 4));
}
