use crate::*;
#[test]
fn quick() {
    let fonts = Fonts::read(std::path::Path::new(&std::env::var("PF").unwrap_or("/tmp/paper/site/fonts/paper".into()))).unwrap();
    for (n, i) in fonts.families.iter().enumerate() { println!("{n} {i}"); }
    for c in ['□','▢','◊','*','–','•','■','\u{301}','\u{200f}',' '] { println!("{c:?} {}", (0..fonts.fonts.len()).map(|n| fonts.book.info(n).unwrap().coverage.contains(c as u32) as u8).map(|x| x.to_string()).collect::<String>()); }
    let en = Language { code: "en".into(), right_to_left: false };
    let svg = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../../style/pictures/bus.svg")).unwrap();
    let b = Booklet { title: "Buses in the evening".into(), language: en.clone(), made: "Building Together, 3 March 2026".into(),
      labels: Labels { contents: "What is in this booklet".into(), page: "Page {page} of {pages}".into(), missing: "A star * stands for a sign.".into() },
      size: Size::Usual, parts: vec![
        Part { heading: "First".into(), language: en.clone(), level: 1, facts: vec!["Sam, 3 March".into()], texts: vec![Text { language: en.clone(), note: Some("There is no easy read.".into()), blocks: vec![
            Block { text: "The bus stops at six. **We** want it later. Look at [our page](https://example.org/a).\n\n- one\n- two\n  1. three\n\n> quoted".into(), picture: Some(Picture { file: svg.clone(), alt: Some("A bus.".into()) }) },
            Block { text: "#panic() $x$ \\ 🙂 e\u{301} ż ș".into(), picture: Some(Picture { file: svg, alt: None }) },
        ] }] },
        Part { heading: "اردو".into(), language: Language { code: "ur".into(), right_to_left: true }, level: 2, facts: vec![], texts: vec![Text { language: Language { code: "ur".into(), right_to_left: true }, note: None, blocks: vec![Block { text: "بس شام کو چھ بجے رک جاتی ہے۔ ہم چاہتے ہیں کہ وہ دیر تک چلے۔ Bus 17".into(), picture: None }]}]},
        Part { heading: "ਪੰਜਾਬੀ".into(), language: Language { code: "pa".into(), right_to_left: false }, level: 3, facts: vec![], texts: vec![Text { language: Language { code: "pa".into(), right_to_left: false }, note: None, blocks: vec![Block { text: "ਬੱਸ ਸ਼ਾਮ ਨੂੰ ਛੇ ਵਜੇ ਰੁਕ ਜਾਂਦੀ ਹੈ।".into(), picture: None }]}]},
      ] };
    let t = std::time::Instant::now();
    let p = press::print(&b, &fonts).unwrap();
    println!("{:?} {} {:?}", p.warnings, p.pdf.len(), t.elapsed());
    std::fs::write(std::env::var("PO").unwrap_or("/tmp/paper/a.pdf".into()), p.pdf).unwrap();
}
