//! Nothing that anybody writes may stop a booklet, change what others said, or run.

use super::{block, booklet, fonts, made, pages, part, text};
use crate::{Block, Booklet, Fonts, Labels, PaperError, Picture, pdf};

fn in_a_booklet(words: &str) -> Vec<u8> {
    made(&booklet(vec![part("Part", "en", 1, vec![text("en", vec![block(words)])])]))
}

#[test]
fn commands_of_typst_are_only_text() {
    for words in
        ["#panic()", "$x^2$ and #sys.inputs", "\\u{41} \\", "#set page(width: 1pt)", "= Not <a> @heading ~ --- ..."]
    {
        let page = &pages(&in_a_booklet(&format!("so {words} it")))[0];
        assert!(page.contains(&format!("so {words} it")), "{page}");
    }
}

#[test]
fn commands_of_typst_are_only_text_in_titles_and_labels_too() {
    let code = "#panic() $x$ \\ \"}) [";
    let labels = Labels { contents: code.into(), page: code.into(), missing: code.into() };
    let hostile =
        Booklet { title: code.into(), made: code.into(), labels, ..booklet(vec![part(code, "en", 1, vec![])]) };
    let page = &pages(&made(&hostile))[0];
    assert_eq!(page.matches("#panic() $x$ \\").count(), 4, "{page}");
}

#[test]
fn signs_that_cannot_be_printed_leave_one_star_and_a_word_about_it() {
    for words in ["one 🙂👩🏽‍🦽 two", "one 你好 two", "one \u{e000} two", "one \u{1f1ec}\u{1f1e7} two"] {
        let page = &pages(&in_a_booklet(words))[0];
        assert!(page.contains("one * two"), "{page}");
        assert!(page.contains("A star stands for a sign"), "{page}");
    }
    assert!(!pages(&in_a_booklet("one two"))[0].contains("A star stands"));
}

#[test]
fn characters_that_steer_are_taken_away() {
    for words in ["a\u{0}b", "a\u{1b}b", "a\u{7f}b", "a\u{202e}b", "a\u{2067}b", "a\u{feff}b", "a\u{fff9}b"] {
        let page = &pages(&in_a_booklet(&format!("one {words} two")))[0];
        assert!(
            page.contains("one ab two") || page.contains("one a\u{fffd}b two") || page.contains("one *b two"),
            "{page}"
        );
    }
    let spaces = &pages(&in_a_booklet("one\u{2003}two\u{2028}three\u{3000}four"))[0];
    assert!(spaces.contains("one two three four"), "{spaces}");
}

#[test]
fn letters_with_marks_that_no_font_joins_keep_the_letter() {
    let page = &pages(&in_a_booklet("cafe\u{301}, x\u{20dd}y, z\u{301}\u{302}\u{303}\u{304}, ب\u{a3c}ب"))[0];
    assert!(page.contains("café, xy, "), "{page}");
}

#[test]
fn a_block_of_ten_thousand_words_goes_over_as_many_pages_as_it_needs() {
    let words: Vec<String> = (0..10_000).map(|n| format!("w{n}")).collect();
    let pages = pages(&in_a_booklet(&words.join(" ")));
    let all = pages.join(" ");
    assert!(pages.len() > 20);
    assert!(words.iter().all(|word| all.contains(word.as_str())));
}

#[test]
fn one_word_without_end_is_not_cut_off_at_the_edge_of_the_paper() {
    let lines = pages(&in_a_booklet(&"x".repeat(5_000))).join("");
    assert_eq!(lines.matches('x').count(), 5_000);
    let document = lopdf::Document::load_mem(&in_a_booklet(&"x".repeat(5_000))).expect("a PDF");
    assert!(document.page_iter().count() > 2, "it goes on in new lines and pages");
}

#[test]
fn empty_parts_and_empty_words_are_no_reason_to_fail() {
    let empty = Booklet {
        title: " ".into(),
        made: String::new(),
        labels: Labels { contents: String::new(), page: String::new(), missing: String::new() },
        ..booklet(vec![part("", "en", 1, vec![]), part("\u{0}", "", 0, vec![text("xx-yy", vec![block("")])])])
    };
    assert!(!made(&empty).is_empty());
    assert!(!made(&booklet(vec![])).is_empty());
}

#[test]
fn quotations_in_quotations_without_end_keep_their_words() {
    for words in [
        format!("{} deep", ">".repeat(5_000)),
        format!("{}deep", "- ".repeat(500)),
        format!("{}deep{}", "**a _b ".repeat(300), "_ **".repeat(300)),
        format!("{}deep{}", "[".repeat(300), "](https://example.org)".repeat(300)),
    ] {
        let page = &pages(&in_a_booklet(&words)).join(" ");
        assert!(page.contains("deep"), "{} became {page}", &words[..20]);
    }
}

#[test]
fn a_picture_that_cannot_be_read_is_left_out() {
    for file in [
        "".as_bytes(),
        b"<svg",
        b"\x89PNG\r\n\x1a\n broken",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='/etc/hostname' width='9' height='9'/></svg>",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text y='9'>\xf0\x9f\x99\x82 word</text></svg>",
    ] {
        let picture = Some(Picture { file: file.to_vec(), alt: Some("A picture.".into()) });
        let words = vec![Block { picture, ..block("The words stay.") }];
        let made = pdf(&booklet(vec![part("Part", "en", 1, vec![text("en", words)])]), &fonts()).expect("a booklet");
        let page = &pages(&made)[0];
        assert!(page.contains("The words stay."), "{page}");
    }
}

#[test]
fn a_folder_without_fonts_is_told() {
    let folder = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"));
    assert!(matches!(Fonts::read(folder), Err(PaperError::NoFonts(_))));
    assert!(matches!(Fonts::read(&folder.join("nowhere")), Err(PaperError::Fonts(..))));
}

#[test]
fn many_can_be_made_at_the_same_time() {
    let fonts = fonts();
    let parts: Vec<_> = (0..4).map(|n| vec![part(&format!("Part {n}"), "en", 1, vec![])]).collect();
    std::thread::scope(|scope| {
        let making: Vec<_> =
            parts.into_iter().map(|parts| scope.spawn(|| pdf(&booklet(parts), &fonts).expect("a booklet"))).collect();
        for (n, made) in making.into_iter().enumerate() {
            assert!(pages(&made.join().expect("no panic"))[0].contains(&format!("Part {n}")));
        }
    });
}
