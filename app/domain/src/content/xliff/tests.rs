//! What a council relies on: texts come back as they went out, tools may do what tools do, and a broken file is refused
//! with the place and the reason.

use super::*;
use crate::record::{Key, Kind};

/// Texts that something in between might spoil: XML, line ends, spaces, marks and letters of all kinds.
const HOSTILE: [&str; 14] = [
    "",
    " two spaces before,\tand after  ",
    "first\n\n- second\n- third\n",
    "\r\nold\rline\r\n",
    "a < b && c > d \"e\" 'f' ]]> &amp; &#38; <cp hex=\"0001\"/>",
    "<!-- no --> <![CDATA[no]]> <?no?> <!DOCTYPE no>",
    "\0\u{1}\u{8}\u{b}\u{c}\u{1f}\u{fffe}\u{ffff}",
    "\u{7f}\u{80}\u{85}\u{9f}\u{a0}\u{2028}\u{2029}\u{feff}",
    "شام کو بسیں نہیں چلتیں۔ \u{200f}Urdu\u{200e} \u{202e}turned\u{202c} \u{2067}aside\u{2069}",
    "ਪੰਜਾਬੀ zażółć gęślą jaźń ș ț",
    "👩🏽‍🦽‍➡️🧑‍🤝‍🧑🏳️‍🌈 e\u{301}\u{200d}\u{200b}",
    "\u{e000}\u{f8ff}\u{10ffff}\u{1fffe}\u{fffd}",
    "**bold** _soft_ `code` [link](https://example.org/?a=1&b=2) # not a heading",
    "\n",
];

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect("a locale")
}

fn record(kind: Kind, key: &str) -> Record {
    kind.record(Key::parse(key).expect("a key"))
}

fn waiting(source: &str) -> Unit {
    Unit { source: source.into(), ..Unit::default() }
}

fn translated(source: &str, target: &str, state: State) -> Unit {
    Unit { source: source.into(), target: Some(target.into()), state, notes: vec![] }
}

fn one_post(blocks: Vec<Unit>) -> Exchange {
    let text = Text { record: record(Kind::Post, "buses-1"), digest: Some("5fec".into()), title: None, blocks };
    Exchange { source: locale("en"), target: locale("en-simple"), texts: vec![text] }
}

/// A file with one post, whose inside is given.
fn file_with(units: &str) -> String {
    format!(
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"en-simple\">\n\
         <file id=\"post-a\" original=\"post:a\">\n{units}\n</file></xliff>"
    )
}

fn read_text(text: &str) -> Exchange {
    read(text.as_bytes()).unwrap_or_else(|faults| panic!("{faults:?} in\n{text}"))
}

/// The faults as `line wrong found`.
fn told(file: impl AsRef<[u8]>) -> Vec<String> {
    let faults = read(file.as_ref()).expect_err("faults");
    faults
        .iter()
        .map(|fault| format!("{} {:?} {}", fault.line, fault.wrong, fault.found).trim_end().to_owned())
        .collect()
}

#[test]
fn texts_come_back_as_they_went_out() {
    let pairs = HOSTILE.iter().flat_map(|source| HOSTILE.map(|target| (*source, target)));
    let states = State::ALL.into_iter().cycle();
    let mut blocks: Vec<_> =
        pairs.zip(states).map(|((source, target), state)| translated(source, target, state)).collect();
    blocks.extend(HOSTILE.map(waiting));
    blocks.push(Unit { notes: vec!["A & B <c>\n".into(), String::new()], ..waiting("with notes") });
    let mut exchange = one_post(blocks);
    exchange.texts.push(Text {
        record: record(Kind::Commitment, "a-b--c"),
        digest: None,
        title: Some(waiting("Only a title")),
        blocks: vec![],
    });
    assert_eq!(read_text(&write(&exchange)), exchange);
}

#[test]
fn every_character_comes_back() {
    let all = (char::MIN..=char::MAX).collect::<Vec<_>>();
    let blocks = all.chunks(4096).map(|chars| chars.iter().collect::<String>());
    let exchange = one_post(blocks.map(|text| translated(&text, &text, State::Final)).collect());
    assert!(read_text(&write(&exchange)) == exchange, "a character was lost");
}

#[test]
fn a_file_says_its_languages_and_which_way_they_run() {
    for (source, target) in Locale::all().flat_map(|source| Locale::all().map(move |target| (source, target))) {
        let exchange = Exchange { source, target, ..one_post(vec![waiting("Hello")]) };
        let file = write(&exchange);
        assert!(file.contains(&format!("srcLang=\"{source}\" trgLang=\"{target}\"")), "{file}");
        assert!(file.contains(&format!("trgDir=\"{}\"", target.language().direction.html())), "{file}");
        assert_eq!(read_text(&file), exchange);
    }
}

#[test]
fn a_tool_may_cut_texts_into_sentences_and_put_marks_into_them() {
    let exchange = read(include_bytes!("tests/sentences.xlf")).expect("a file");
    assert_eq!((exchange.source, exchange.target), (locale("en"), locale("en-simple")));
    let [text] = &exchange.texts[..] else { panic!("one text: {exchange:?}") };
    assert_eq!(text.record, record(Kind::Post, "buses-1"), "by the id, since `original` is a file of the tool");
    assert_eq!(text.digest.as_deref(), Some("5feceb66ffc86f38"));
    assert_eq!(text.title, Some(translated("Buses & trains", "Getting about", State::Final)));
    let block = Unit {
        source: "Buses stop at **six**. I <walk> & wait.[cp \u{7}]".into(),
        target: Some("The last bus goes at **six**. (I walk.)".into()),
        state: State::Translated,
        notes: vec!["Keep the stars.".into(), "Second".into()],
    };
    assert_eq!(text.blocks, [block]);
}

#[test]
fn what_a_tool_has_not_translated_waits_and_blocks_keep_their_number() {
    let exchange = read(include_bytes!("tests/waiting.xlf")).expect("a file");
    let text = &exchange.texts[0];
    assert_eq!((&text.record, &text.digest), (&record(Kind::Commitment, "home-1"), &None));
    let half = translated("First. More.", "More, first.", State::Initial);
    assert_eq!(text.blocks, [half, translated("Second.", "", State::Initial)]);
}

#[test]
fn a_mark_at_the_start_of_the_file_and_windows_line_ends_change_nothing() {
    let exchange = one_post(vec![translated("one\ntwo", "eins\nzwei", State::Final)]);
    let file = format!("\u{feff}{}", write(&exchange).replace('\n', "\r\n"));
    assert_eq!(read_text(&file), exchange);
}

#[test]
fn a_file_that_is_not_xml_is_refused_with_its_line_and_the_reason() {
    let whole = file_with("<unit id=\"title\"><segment>\n<source>a</source></segment></unit>");
    let last = whole.lines().count();
    assert_eq!(told(&whole[..whole.len() - 5]), [format!("{last} CutShort")]);
    assert_eq!(told(&whole[..whole.len() / 2]), ["2 CutShort"]);
    assert_eq!(told(whole.replace("</segment>", "")), ["4 Tag </unit>"]);
    assert_eq!(told(whole.replace(">a<", ">a & b<")), ["4 Ampersand &"]);
    assert_eq!(told(whole.replace(">a<", ">a&nbsp;b<")), ["4 Ampersand &nbsp;"]);
    for broken in [">a\u{1}<", ">a ]]> b<", "><a b=c/><", "><a b='1' b='2'/><", "><x:a/><"] {
        let told = told(whole.replace(">a<", broken));
        assert!(told[0].starts_with("4 NotXml "), "{broken}: {told:?}");
    }
    for not_xml in ["", "hello", "{\"json\": 1}", "PK\u{3}\u{4}", "<"] {
        assert_eq!(told(not_xml).len(), 1, "{not_xml}");
    }
    assert_eq!(read(whole.replace(">a<", ">a & b<").as_bytes()).expect_err("a fault")[0].column, 11);
}

#[test]
fn a_file_in_another_encoding_is_refused() {
    let text = "<?xml version='1.0' encoding='UTF-16'?><a/>";
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(told(&wide), ["1 Encoding UTF-16"]);
    assert_eq!(told([&[0xff, 0xfe], &wide[..]].concat()), ["1 Encoding UTF-16"]);
    assert_eq!(told(text), ["1 Encoding UTF-16"]);
    assert_eq!(told("<?xml version=\"1.0\" encoding=\"windows-1250\" ?><a/>"), ["1 Encoding windows-1250"]);
    assert_eq!(told(b"<a>\n\n\xb3</a>"), ["3 Encoding 0xB3"]);
}

#[test]
fn a_file_that_would_fill_the_memory_is_refused_before_it_can() {
    let laughs = "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;\">]>\n<a>&c;</a>";
    assert_eq!(told(laughs), ["2 Dtd"]);
    assert_eq!(told("<!DOCTYPE html><p>Hello"), ["1 Dtd"]);
    assert_eq!(told("<a>".repeat(1_000_000)), ["1 TooLarge"]);
    let names = |number: usize| (0..number).map(|n| format!("<a xmlns:n{n}='urn:{n}'>")).collect::<String>();
    assert_eq!(told(names(100_000)), ["1 TooLarge"]);
    let attributes: String = (0..200_000).map(|n| format!(" a{n}=''")).collect();
    assert_eq!(told(format!("<a{attributes}/>")), ["1 TooLarge"]);
    for many in ["<b/>", "<!---->", "<?b?>"] {
        assert_eq!(told(format!("{0}<a>{0}</a>", many.repeat(1_000_000))), ["1 TooLarge"], "{many}");
    }
    assert_eq!(told(vec![b' '; LARGEST + 1]), ["1 TooLarge"]);
}

#[test]
fn another_kind_or_version_of_file_is_refused_with_what_it_is() {
    let other = |from: &str, to: &str| told(file_with("<unit id='title'/>").replace(from, to));
    assert_eq!(told("<html><body/></html>"), ["1 NotXliff <html>"]);
    assert_eq!(other("document:2.0", "document:3.0"), ["1 NotXliff urn:oasis:names:tc:xliff:document:3.0"]);
    assert_eq!(other("\"2.1\"", "\"1.2\""), ["1 Version 1.2"]);
    assert_eq!(other("version=\"2.1\"", ""), ["1 Version"]);
}

#[test]
fn everything_that_is_wrong_with_a_file_is_told_at_once() {
    let said = told(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='xx'>
<file id='post-a' original='post:a'>
<unit id='title'><segment><source>a</source></segment></unit>
<unit id='title'><segment><source>a</source></segment></unit>
<unit id='block-2'><segment><target>b</target></segment></unit>
<unit id='block-4'><segment><source><cp hex='d800'/></source></segment></unit>
<unit id='picture-1'><segment><source>c</source></segment></unit>
<unit id='block-5'/>
</file>
<file id='post-a' original='post:a'><unit id='title'><segment><source>a</source></segment></unit></file>
<file id='f' original='cat:1'><unit id='title'><segment><source>a</source></segment></unit></file>
<file id='post-b'></file>
</xliff>",
    );
    let expected = [
        "1 Language xx",
        "1 NoLanguage trgLang",
        "2 Missing block-1",
        "4 Repeated title",
        "5 NoSource block-2",
        "6 Character d800",
        "7 Piece picture-1",
        "8 NoSource block-5",
        "10 Repeated post:a",
        "11 Record cat:1",
        "12 Empty post-b",
    ];
    assert_eq!(said, expected);
    assert_eq!(told(file_with("").replace("<file", "<x").replace("</file", "</x")), ["1 Empty"]);
    let many = file_with(&"<unit id='x'/>".repeat(1000));
    assert_eq!(told(many).len(), MOST_FAULTS);
}

#[test]
fn a_script_is_not_passed_over_but_a_country_is() {
    let with = |tag: &str| read(file_with(UNIT).replace("\"en-simple\"", &format!("\"{tag}\"")).as_bytes());
    const UNIT: &str = "<unit id='title'><segment><source>a</source></segment></unit>";
    assert_eq!(with("en-US-simple").expect("a file").target, locale("en-simple"));
    assert_eq!(with("en-001").expect("a file").target, locale("en"));
    for tag in ["en-Brai", "en-US-x-own", "eng", "", "en-", "-"] {
        assert_eq!(with(tag).expect_err(tag)[0].wrong, Wrong::Language, "{tag}");
    }
}

#[test]
fn no_broken_file_stops_the_program() {
    let file = write(&one_post(vec![translated("a & <b>\r\0", "🧑 ]]>", State::Final)]));
    for (at, _) in file.char_indices() {
        let (before, after) = file.split_at(at);
        for wrong in ["<", ">", "&", "\"", "]]>", "</unit>", "<cp hex='110000'/>", "\0", "🧑"] {
            if let Err(faults) = read(format!("{before}{wrong}{after}").as_bytes()) {
                assert!(!faults.is_empty(), "a fault without a reason, with {wrong} at {at}");
            }
        }
        assert!(read(before.as_bytes()).is_err() || after.trim().is_empty(), "cut at {at} and read all the same");
    }
}
