//! What somebody reads who holds the booklet, and in which order.

use super::{block, booklet, language, made, pages, part, picture, text};
use crate::{Block, Booklet, Part, Size, Text};
use lopdf::{Document, Object};

#[test]
fn the_words_come_in_the_order_in_which_they_were_picked() {
    let easy = ["The bus stops at six.", "We want it later.", "Tell us **what** you think."];
    let easy = easy.map(|words| Block { picture: Some(picture("bus", None)), ..block(words) });
    let first = Part {
        facts: vec!["Sam, 3 March 2026".into()],
        texts: vec![Text { note: Some("There is no easy read of this yet.".into()), ..text("en", easy.into()) }],
        ..part("Buses", "en", 1, vec![])
    };
    let second = part("Lists", "en", 2, vec![text("en", vec![block("1. one\n2. two\n\n> three\n\nfour\nfive `six`")])]);
    let words = pages(&made(&booklet(vec![first, second])));
    assert!(words[0].starts_with("Buses in the evening Building Together, 3 March 2026 What is in this booklet Buses"));
    assert_eq!(
        words[1],
        "Buses Sam, 3 March 2026 There is no easy read of this yet. The bus stops at six. We want it later. Tell us what \
         you think. Lists 1. one 2. two three four five six Page 2 of 2"
    );
}

#[test]
fn the_letters_of_every_language_come_out_right() {
    let languages = [
        ("pl", "Zażółć gęślą jaźń, ŁÓDŹ, ćwierć."),
        ("ro", "Șase țări însetate, căldură, Ștefan, ĂÂÎȘȚ."),
        ("ur", "بس شام کو چھ بجے رک جاتی ہے۔ ہم چاہتے ہیں کہ وہ دیر تک چلے۔"),
        ("pa", "ਬੱਸ ਸ਼ਾਮ ਨੂੰ ਛੇ ਵਜੇ ਰੁਕ ਜਾਂਦੀ ਹੈ।"),
    ];
    for (code, words) in languages {
        let pages = pages(&made(&booklet(vec![part("Part", code, 1, vec![text(code, vec![block(words)])])])));
        assert!(pages[0].contains(words), "{code}: {}", pages[0]);
        assert!(!pages[0].contains('*'), "{code}: {}", pages[0]);
    }
}

#[test]
fn a_block_is_never_torn_between_two_pages() {
    let blocks = (0..40).map(|n| {
        let words = format!("begin{n} {} end{n}.", "one idea that goes on for some lines ".repeat(n % 7));
        Block { picture: (n % 2 == 0).then(|| picture("bus", None)), ..block(&words) }
    });
    for size in Size::ALL {
        let long = Booklet { size, ..booklet(vec![part("Long", "en", 1, vec![text("en", blocks.clone().collect())])]) };
        let pages = pages(&made(&long));
        for n in 0..40 {
            let whole = |page: &&String| page.contains(&format!("begin{n} ")) && page.contains(&format!("end{n}."));
            assert_eq!(pages.iter().filter(whole).count(), 1, "block {n} at {} pt", size.points());
        }
        for (n, page) in pages.iter().enumerate() {
            assert!(page.ends_with(&format!("Page {} of {}", n + 1, pages.len())), "{page}");
        }
    }
}

#[test]
fn large_print_is_large_and_every_page_is_a4() {
    let text = vec![text("en", vec![block(&"A sentence that many people read. ".repeat(200))])];
    let pages = Size::ALL.map(|size| {
        let pdf = made(&Booklet { size, ..booklet(vec![part("Long", "en", 1, text.clone())]) });
        let document = Document::load_mem(&pdf).expect("a PDF");
        for page in document.page_iter() {
            let media = document.get_dictionary(page).and_then(|page| page.get(b"MediaBox")).expect("a size");
            let corner: Vec<f32> =
                media.as_array().expect("four").iter().map(|n| n.as_float().expect("a number")).collect();
            assert_eq!(corner.iter().map(|n| n.round() as i32).collect::<Vec<_>>(), [0, 0, 595, 842]);
        }
        document.page_iter().count()
    });
    assert!(pages[0] < pages[1] && pages[1] < pages[2], "{pages:?}");
}

#[test]
fn a_link_shows_its_address_for_those_who_cannot_press_it() {
    let words =
        "[our page](https://example.org/a), <https://example.org/b>, [call](tel:0123), [bad](javascript:alert(1))";
    let pdf = made(&booklet(vec![part("Links", "en", 1, vec![text("en", vec![block(words)])])]));
    let page = &pages(&pdf)[0];
    assert!(page.contains("our page (https://example.org/a), https://example.org/b, call (0123), bad"), "{page}");
    let document = Document::load_mem(&pdf).expect("a PDF");
    let actions = document.objects.values().filter_map(|object| object.as_dict().ok());
    let links = actions.filter(|annotation| annotation.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Link"));
    let mut links = links.peekable();
    assert!(links.peek().is_some());
    for link in links {
        assert!(link.has(b"Contents"), "assistive technology says where a link leads");
    }
}

#[test]
fn a_booklet_in_urdu_has_its_pictures_at_the_right() {
    // What stands at the inline start of a line of Urdu is its right: the words end where the picture begins.
    let urdu = Booklet {
        language: language("ur"),
        ..booklet(vec![part(
            "بس",
            "ur",
            1,
            vec![text(
                "ur",
                vec![Block {
                    picture: Some(picture("bus", Some("بس"))), ..block("بس چھ بجے رک جاتی ہے۔")
                }],
            )],
        )])
    };
    let document = Document::load_mem(&made(&urdu)).expect("a PDF");
    let figures = document.objects.values().filter_map(|object| object.as_dict().ok());
    let left_edges: Vec<f32> = figures
        .filter(|element| element.get(b"S").and_then(Object::as_name).ok() == Some(b"Figure"))
        .filter_map(|element| element.get(b"A").and_then(Object::as_array).ok())
        .flat_map(|attributes| attributes.iter().filter_map(|one| one.as_dict().ok()))
        .filter_map(|attributes| attributes.get(b"BBox").and_then(Object::as_array).ok())
        .map(|edges| edges[0].as_float().expect("a number"))
        .collect();
    assert_eq!(left_edges.len(), 1);
    assert!(left_edges[0] > 595.0 / 2.0, "{left_edges:?}");
}
