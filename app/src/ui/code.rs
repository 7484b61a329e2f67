//! A return code or the words of a card, to look at, to print and to scan.

use super::{t, the_reader};
use leptos::prelude::*;
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use store::NewCard;

/// An address as a QR code, as an SVG picture to put into a page. A code that cannot be drawn (an address of thousands of
/// characters) is left out: the words sign in as well.
pub fn qr_picture(address: &str) -> String {
    let Ok(code) = QrCode::with_error_correction_level(address, EcLevel::M) else { return String::new() };
    let drawn = code.render::<svg::Color<'_>>().min_dimensions(220, 220).build();
    // Inside a page, the picture needs no XML head.
    drawn.split_once("?>").map_or(drawn.clone(), |(_, picture)| picture.to_owned())
}

/// The words of a code, its number, and where somebody asked for it the square for a camera. It is shown once, so it has
/// to print well.
pub fn code(card: &NewCard, scanned: bool) -> AnyView {
    let reader = the_reader();
    let phrase = card.phrase.as_str().to_owned();
    let (words, number) = phrase.rsplit_once(' ').unwrap_or((&phrase, ""));
    let words = words.split(' ').map(|word| view! { <li>{word.to_owned()}</li> }).collect_view();
    let picture = scanned.then(|| {
        let path = reader.href(&format!("sign-in/code/{}", card.code.secret()));
        let picture = qr_picture(&format!("{}{path}", reader.app.site.public_url));
        view! { <div class="bt-code__square" role="img" aria-label=t("code-square") inner_html=picture></div> }
    });
    view! {
        <div class="bt-code" lang="en" dir="ltr" translate="no">
            <ul class="bt-code__words" role="list">{words}<li class="bt-code__number">{number.to_owned()}</li></ul>
            {picture}
        </div>
    }
    .into_any()
}
