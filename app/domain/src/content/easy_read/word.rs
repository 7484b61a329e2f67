//! How far a word goes, in any script.

/// How far a word goes, in bytes.
pub(super) fn length_of_word(rest: &str) -> usize {
    let mut chars = rest.char_indices().peekable();
    let mut word = Shape::default();
    let mut end = 0;
    while let Some((at, char)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        if is_of_word(char) {
            word.add(char);
        } else if !next
            .is_some_and(|next| word.goes_on(char, next, rest.get(at + char.len_utf8()..).unwrap_or_default()))
        {
            // The last full stop of "e.g." belongs to it.
            return if char == '.' && is_dotted(rest.get(..at).unwrap_or_default()) { at + 1 } else { end };
        }
        end = at + char.len_utf8();
    }
    end
}

/// What a word looks like so far, as far as it decides how it may go on.
#[derive(Default)]
struct Shape {
    last: Option<char>,
    has_point: bool,
}

impl Shape {
    fn add(&mut self, char: char) {
        self.last = Some(char);
    }

    /// Whether a sign goes on with the word: `re-use`, `don't`, `14:30`, `1,200`, `e.g`, `me@example.org`.
    fn goes_on(&mut self, sign: char, next: char, after: &str) -> bool {
        let Some(last) = self.last else { return false };
        let digits = ascii_digit(last).is_some() && ascii_digit(next).is_some();
        let letters = last.is_alphabetic() && next.is_alphabetic();
        let goes_on = match sign {
            '\'' | '’' | '_' | '@' => is_of_word(next) && !is_raised(next),
            // From 14:30-16:00 both ends are to be seen as times.
            '-' | '‑' => is_of_word(next) && !(digits && self.has_point),
            ':' | '/' => digits,
            ',' => digits && after.bytes().take_while(u8::is_ascii_digit).take(4).count() == 3,
            '.' => digits || (letters && (next.is_lowercase() || last.is_uppercase())),
            _ => false,
        };
        self.has_point |= goes_on && matches!(sign, '.' | ':');
        goes_on
    }
}

/// The digit `0` to `9` that a digit of Latin, Arabic, Urdu or Gurmukhi writing stands for.
pub(super) fn ascii_digit(char: char) -> Option<char> {
    let zero = match char {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '੦'..='੯' => '੦',
        _ => return None,
    };
    char::from_digit(u32::from(char) - u32::from(zero), 10)
}

/// Letters with a full stop between each: `e.g`, `U.K.`
pub(super) fn is_dotted(word: &str) -> bool {
    word.contains('.') && word.trim_end_matches('.').split('.').all(|part| part.chars().take(2).count() == 1)
}

/// Letters, digits, and what stands on or between them: accents, vowel signs, joiners, soft hyphens.
pub(super) fn is_of_word(char: char) -> bool {
    if char.is_ascii() {
        return char.is_ascii_alphanumeric();
    }
    let joins = matches!(char,
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{900}'..='\u{963}' | '\u{966}'..='\u{dff}'
        | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{200c}' | '\u{200d}' | '\u{20d0}'..='\u{20ff}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}');
    joins || (char.is_alphanumeric() && !is_raised(char) && !matches!(char, '¼'..='¾' | '⅐'..='⅟'))
}

/// Small digits and the old marks of footnotes.
pub(super) fn is_raised(char: char) -> bool {
    matches!(char, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹' | '†' | '‡' | '※')
}

/// A word as the lists have it: in lower case, with plain apostrophes and hyphens, and `eg` for `e.g.`
pub(super) fn lower(text: &str) -> String {
    let dotted = is_dotted(text);
    let plain = text.chars().filter(|char| *char != '\u{ad}' && !(dotted && *char == '.'));
    let plain = plain.map(|char| match char {
        '’' => '\'',
        '‑' => '-',
        // Romanian in its older spelling.
        'ş' | 'Ş' => 'ș',
        'ţ' | 'Ţ' => 'ț',
        // Urdu from an Arabic keyboard.
        'ي' => 'ی',
        'ك' => 'ک',
        char => ascii_digit(char).unwrap_or(char),
    });
    plain.flat_map(char::to_lowercase).collect()
}
