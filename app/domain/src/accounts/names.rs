//! The names that people choose for others to see.

#[cfg(feature = "lookalike")]
use crate::boards::LONGEST_NAME;
#[cfg(feature = "lookalike")]
use crate::form::{Fields, Reading};
#[cfg(feature = "lookalike")]
use crate::safety::lookalike::name_fault;

/// Reads a name that others are going to see, and says where it could deceive them: with signs that cannot be seen or
/// that turn round what stands beside it, or because it looks like the name of somebody who works here.
#[cfg(feature = "lookalike")]
pub fn shown_name(form: &mut Reading<'_>, fields: &Fields, field: &str, staff: &[String]) -> String {
    let name = form.text(field, LONGEST_NAME, "fault-name-missing");
    if let Some(fault) = name_fault(fields.text(field), staff.iter().map(String::as_str)) {
        form.fault(field, fault.message());
    }
    name
}

/// Whether a name has signs that nobody sees. The joiners are letters to Urdu and Punjabi and nothing to Latin.
pub fn has_tricks(name: &str) -> bool {
    let mut before = None;
    name.chars().any(|c| {
        let joins = before.replace(c).is_some_and(|before: char| before.is_alphabetic() && before >= '\u{600}');
        match c {
            '\u{200C}' | '\u{200D}' => !joins,
            '\u{AD}' | '\u{115F}' | '\u{1160}' | '\u{180E}' | '\u{3164}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFC}' => true,
            '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' => {
                true
            }
            '\u{E0000}'..='\u{E007F}' => true,
            _ => c.is_control(),
        }
    })
}

#[cfg(all(test, feature = "lookalike"))]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn fault(name: &str) -> Option<String> {
        let fields = Fields(BTreeMap::from([("name".to_owned(), name.to_owned())]));
        let mut form = Reading::of(&fields);
        shown_name(&mut form, &fields, "name", &["Ruth".to_owned(), "Graham Oak".to_owned()]);
        form.done(Some(())).err().map(|faults| faults[0].message.clone())
    }

    #[test]
    fn a_name_that_deceives_is_refused_and_says_why() {
        for name in ["Sam\u{202E}htuR", "Sa\u{200B}m", "\u{2066}Sam", "Sa\u{200D}m", "S\u{AD}am", "Sam\nRuth"] {
            assert_eq!(fault(name).as_deref(), Some("fault-name-hidden-signs"), "{name:?}");
        }
        for name in ["ruth", "R u t h", "GRAHAM-OAK"] {
            assert_eq!(fault(name).as_deref(), Some("fault-name-like-staff"), "{name:?}");
        }
        assert_eq!(fault(" ").as_deref(), Some("fault-name-missing"));
    }

    #[test]
    fn names_of_all_languages_are_names() {
        for name in ["Sam", "Zofia Łąka", "آمنہ", "نور\u{200C}ین", "ਸ਼ਕ\u{200D}ਤੀ", "O’Neill-Smith", "Ruth B"]
        {
            assert_eq!(fault(name), None, "{name:?}");
        }
    }
}
