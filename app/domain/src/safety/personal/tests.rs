//! What is found as people write it, and what ordinary posts have that is nobody's own.

use super::*;

fn found<'a>(text: &'a str, language: &str) -> Vec<(&'a str, Kind)> {
    find(text, language).into_iter().map(|one| (&text[one.start..one.end], one.kind)).collect()
}

#[test]
fn telephone_numbers_are_found_as_people_write_them() {
    for (text, number) in [
        ("Ring me on 07700 900123.", "07700 900123"),
        ("0113 496 0123 is my number", "0113 496 0123"),
        ("It is (020) 7946 0958!", "(020) 7946 0958"),
        ("tel 01632-960-001, any time", "01632-960-001"),
        ("+44 (0)7700 900 123", "+44 (0)7700 900 123"),
        ("0044 7700 900123", "0044 7700 900123"),
        ("My mum abroad: +48 512 345 678", "+48 512 345 678"),
        ("077 00 90 01 23", "077 00 90 01 23"),
        (
            "oh seven seven double oh nine double oh one two three",
            "oh seven seven double oh nine double oh one two three",
        ),
        ("07700 and then 900 and then 123", "07700 and then 900 and then 123"),
        ("o77oo 9oo123", "o77oo 9oo123"),
        ("Call my landline 496 0123", "496 0123"),
        ("Text me 7700 900123", "7700 900123"),
        ("۰۷۷۰۰ ۹۰۰۱۲۳", "۰۷۷۰۰ ۹۰۰۱۲۳"),
    ] {
        assert_eq!(found(text, "en"), [(number, Kind::Telephone)], "{text}");
    }
}

#[test]
fn numbers_that_are_nobodys_own_are_left_alone() {
    for text in [
        "Ring 999, or 111, or the Samaritans on 116 123.",
        "Look at bargains.com, or read more at example.org.",
        "The helpline is 0800 123 4567 or 0300 123 1234.",
        "The 41 goes at 17:50 and the 38 at 18.15.",
        "It costs £14.50, that is £1,200 a year.",
        "On 12/03/2026 at 10:30, not on 12.03.2026 10.30.",
        "2026-03-12 to 2026-04-01",
        "One two three, go!",
        "I waited 10 20 30 minutes, three times in 2025.",
        "Between 2019 and 2024 there were 11 of 17.",
        "One or two of us, then three or four.",
    ] {
        assert_eq!(found(text, "en"), [], "{text}");
    }
}

#[test]
fn e_mail_addresses_are_found_also_where_they_are_hidden() {
    for (text, address) in [
        ("Write to sam.green+bus@example.org.", "sam.green+bus@example.org"),
        ("sam @ example.co.uk", "sam @ example.co.uk"),
        ("It is sam dot green at example dot com", "sam dot green at example dot com"),
        ("sam (at) example.org please", "sam (at) example.org"),
        ("małgosia@przykład.pl", "małgosia@przykład.pl"),
    ] {
        assert_eq!(found(text, "en"), [(address, Kind::Email)], "{text}");
    }
    for text in ["@sam thank you", "info@example.org", "Meet me at the dot on the map", "6 @ £2 each", "a@b", "@@..@"]
    {
        assert_eq!(found(text, "en"), [], "{text}");
    }
}

#[test]
fn addresses_are_found_and_towns_are_not() {
    for (text, address) in [
        ("I live at 14b Elm Tree Road.", "14b Elm Tree Road"),
        ("i live at 12 high street", "12 high street"),
        ("Flat 3, Acorn House, past the shop", "Flat 3, Acorn House"),
        ("Send it to AB12 3DE please", "AB12 3DE"),
        ("my postcode is ab1 2de", "ab1 2de"),
        ("SW1A1AA", "SW1A1AA"),
    ] {
        assert_eq!(found(text, "en"), [(address, Kind::Address)], "{text}");
    }
    assert_eq!(found("Mieszkam przy ul. Długiej 5", "pl"), [("ul. Długiej 5", Kind::Address)]);
    assert_eq!(found("Strada Florilor nr. 12", "ro"), [("Strada Florilor nr. 12", Kind::Address)]);
    for text in [
        "The 38 Mill Road bus is late.",
        "I waited 20 minutes on Mill Road.",
        "2 people on the road",
        "Turn off the M4 4th exit",
        "It is 5 minutes down the road.",
        "Bus 38 Mill Road",
        "Cross Street has 12 shops. Nine have a chair.",
        "The A1 2nd left",
        "We live in M1 and like it.",
    ] {
        assert_eq!(found(text, "en"), [], "{text}");
    }
}

#[test]
fn names_of_other_people_are_found_where_the_words_round_them_say_so() {
    for (text, name) in [
        ("My neighbour Tom plays the drums.", "Tom"),
        ("my carer tracy is late again", "tracy"),
        ("Our social worker is called Ana Pop.", "Ana Pop"),
        ("my son, Lee Hart, likes it", "Lee Hart"),
        ("I asked Mrs Okoro.", "Mrs Okoro"),
        ("I asked Dr. Patel about it", "Dr. Patel"),
        ("The nurse was here. Her name is Kate.", "Kate"),
        ("I saw Tom, my neighbour, there.", "Tom"),
        ("his name is bob", "bob"),
    ] {
        assert_eq!(found(text, "en"), [(name, Kind::Name)], "{text}");
    }
    assert_eq!(found("Moja opiekunka Kasia jest miła.", "pl"), [("Kasia", Kind::Name)]);
    assert_eq!(found("Vecina mea Elena nu aude.", "ro"), [("Elena", Kind::Name)]);
    assert_eq!(found("اس کا نام احمد ہے", "ur"), [("احمد", Kind::Name)]);
    assert_eq!(found("ਉਸ ਦਾ ਨਾਂ ਗੁਰਮੀਤ ਹੈ", "pa"), [("ਗੁਰਮੀਤ", Kind::Name)]);
    for text in [
        "My carer is late. I am cross.",
        "My mum says I can come.",
        "Thank you Wilf. Dot, I disagree.",
        "my carer comes on Monday",
        "My friend and I went to Millbrook.",
        "My name is Jodie.",
        "I miss my bus.",
        "the doctor, I think, was right",
        "My son and daughter",
        "My GP. The nurse there is nice.",
    ] {
        assert_eq!(found(text, "en"), [], "{text}");
    }
}

#[test]
fn what_is_left_out_leaves_a_word_in_its_place() {
    let text = "My neighbour Tom has 07700 900123 – ring him!";
    let left = leave_out(text, &find(text, "en"), |kind| format!("[{}]", kind.name()));
    assert_eq!(left, "My neighbour [name] has [telephone] – ring him!");
    assert_eq!(find(&left, "en"), []);
    let nowhere = [Found { start: 3, end: 900, kind: Kind::Name }, Found { start: 90, end: 91, kind: Kind::Name }];
    assert_eq!(leave_out("é", &nowhere, |_| String::new()), "é");
}

/// Texts that were made to break programs: what is found stands at the edges of letters.
#[test]
fn hostile_texts_are_read_like_others() {
    for text in [
        "",
        "@",
        "@.@.@",
        "\u{202e}07700\u{200b}900123",
        "+",
        "(((+",
        "at at at dot dot dot",
        "🏳️‍🌈@🏳️‍🌈.com",
        "14 Ełm Ro",
        "AB1é 2CD",
    ] {
        for language in ["en", "pl", "ro", "ur", "pa", "xx"] {
            for one in find(text, language) {
                assert!(text.get(one.start..one.end).is_some_and(|part| !part.is_empty()), "{text:?}");
            }
        }
    }
    let long = "07700 900123 at dot my neighbour Tom 14 Elm Road ".repeat(200);
    let began = std::time::Instant::now();
    assert!(find(&long, "en").len() >= 400);
    assert!(began.elapsed().as_secs() < 5);
}

/// What stands in the demonstration's posts, and why.
#[test]
fn posts_of_the_demonstration_have_next_to_nothing_personal() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../server/demo/forum.toml");
    let text = std::fs::read_to_string(path).expect("the demonstration");
    let all: Vec<_> = text.lines().flat_map(|line| found(line, "en")).map(|(found, _)| found).collect();
    assert_eq!(all, EXPLAINED, "{all:?}");
}

/// A mother says three times what her son is called: just what a writer should be asked about.
const EXPLAINED: &[&str] = &["Lee", "Lee", "Lee"];

/// Real conversations of other towns, where they are at hand.
#[test]
fn conversations_about_other_things_have_nothing_personal() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/examples/conversations");
    for file in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let text = std::fs::read_to_string(file.path().join("comments.csv")).expect("comments");
        // What was said stands behind the seventh comma; what stands before it are numbers and times.
        for said in text.lines().filter_map(|line| line.splitn(8, ',').nth(7)) {
            assert_eq!(found(said, "en"), [], "{said}");
        }
    }
}
