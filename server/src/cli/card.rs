//! The sign-in card as a page to print: big words, a number, a QR code, and how to use them in easy read.

use app::qr_picture;
use store::NewCard;

/// Where the QR code leads: the page whose button signs in. In easy read, because a card is made for people to whom
/// addresses and passwords are a hurdle; everybody can switch there.
fn address(card: &NewCard, public_url: &str) -> String {
    format!("{public_url}/en-simple/sign-in/code/{}", card.code.secret())
}

/// The page. It needs nothing but itself, so that it can be printed on any computer.
pub(super) fn page(name: &str, card: &NewCard, public_url: &str) -> String {
    let phrase = card.phrase.as_str();
    let (words, number) = phrase.rsplit_once(' ').unwrap_or((phrase, ""));
    let words: String = words.split(' ').map(|word| format!("<li>{}</li>", escaped(word))).collect();
    let site = public_url.split_once("://").map_or(public_url, |(_, rest)| rest);
    let filled = [
        ("{name}", escaped(name)),
        ("{words}", words),
        ("{number}", escaped(number)),
        ("{site}", escaped(site)),
        ("{code}", qr_picture(&address(card, public_url))),
    ];
    filled.iter().fold(PAGE.to_owned(), |page, (place, text)| page.replace(place, text))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

const PAGE: &str = include_str!("card.html");

#[cfg(test)]
mod tests {
    use super::*;
    use domain::accounts::CardPhrase;
    use store::Token;

    #[test]
    fn a_card_shows_the_words_the_number_and_a_code_and_no_name_can_break_it() {
        let phrase = CardPhrase::parse("apple river lamp 4821").expect("a phrase");
        let card = NewCard { phrase, code: Token::new() };
        let page = page("<script>Jo & Co", &card, "https://together.example.org");
        for part in [
            "<li>apple</li><li>river</li><li>lamp</li>",
            "4821",
            "<svg",
            "together.example.org",
            "&lt;script&gt;Jo &amp; Co",
        ] {
            assert!(page.contains(part), "{part} is missing");
        }
        assert!(!page.contains('{') || !page.contains("{words}"));
        assert!(!page.contains("<?xml"));
    }
}
