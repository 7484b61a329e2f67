//! Names that imitate those of staff, or that hide what they are.
//!
//! Letters that look alike are compared by the skeleton of Unicode Technical Standard #39; a word of letters from two
//! scripts is a trick, a name of two words in two scripts is not.

use crate::accounts::has_tricks;
use unicode_security::{MixedScript as _, skeleton};

/// Why a name cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFault {
    /// It has signs that nobody sees, or that turn round what stands after them.
    HiddenSigns,
    /// A word of it is made of letters of different scripts.
    MixedScripts,
    /// It looks like the name of somebody on the staff.
    LooksLikeStaff,
    /// It says that somebody has a role here.
    ClaimsRole,
}

impl NameFault {
    /// The message that says what to do.
    pub const fn message(self) -> &'static str {
        match self {
            Self::HiddenSigns => "fault-name-hidden-signs",
            Self::MixedScripts => "fault-name-mixed-scripts",
            Self::LooksLikeStaff => "fault-name-like-staff",
            Self::ClaimsRole => "fault-name-claims-role",
        }
    }
}

/// Words by which people would know somebody on the staff, in the languages of the site.
const ROLES: &[&str] = &[
    "facilitator",
    "moderator",
    "mod",
    "admin",
    "administrator",
    "staff",
    "official",
    "council",
    "safeguarding",
    "webmaster",
    "helpdesk",
    "system",
    "moderatorka",
    "prowadzacy",
    "prowadzaca",
    "prowadzący",
    "prowadząca",
    "urzad",
    "urząd",
    "personel",
    "facilitatoare",
    "moderatoare",
    "consiliul",
    "oficial",
    "منتظم",
    "ماڈریٹر",
    "کونسل",
    "عملہ",
    "ਸੰਚਾਲਕ",
    "ਪ੍ਰਬੰਧਕ",
    "ਕੌਂਸਲ",
    "ਸਟਾਫ",
];

/// What is wrong with a name that somebody gives themselves; `staff` are the names of those who have a role. Whoever has
/// one of these names in truth is not asked.
pub fn name_fault<'a>(name: &str, staff: impl IntoIterator<Item = &'a str>) -> Option<NameFault> {
    if has_tricks(name) {
        return Some(NameFault::HiddenSigns);
    }
    let words = || name.split(|c: char| !c.is_alphanumeric() && !is_joined(c)).filter(|word| !word.is_empty());
    let looks = looks_of(name);
    if staff.into_iter().any(|staff| looks_of(staff).iter().any(|one| !one.is_empty() && looks.contains(one))) {
        return Some(NameFault::LooksLikeStaff);
    }
    let roles: Vec<[String; 2]> = ROLES.iter().map(|role| looks_of(role)).collect();
    let claims = |word: &str| looks_of(word).iter().any(|look| roles.iter().any(|role| role.contains(look)));
    if words().any(claims) {
        return Some(NameFault::ClaimsRole);
    }
    words().any(|word| !word.is_single_script()).then_some(NameFault::MixedScripts)
}

/// What a name looks like, written as it is and in small letters: "I" looks like "l", "i" does not. Only letters and
/// digits count.
fn looks_of(name: &str) -> [String; 2] {
    let look = |text: &str| {
        let seen: String = skeleton(text).filter(|c| c.is_alphanumeric()).collect();
        skeleton(&seen.to_lowercase()).collect::<String>()
    };
    [look(name), look(&name.to_lowercase())]
}

/// The two joiners, which Urdu and Punjabi need.
const fn is_joined(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const STAFF: [&str; 3] = ["Ruth Amadi", "Hugh", "Lisa Ilves"];

    fn fault(name: &str) -> Option<NameFault> {
        name_fault(name, STAFF)
    }

    #[test]
    fn ordinary_names_of_every_language_are_fine() {
        for name in [
            "Jodie",
            "Małgorzata Wójcik",
            "Ștefan",
            "رخسانہ",
            "ਗੁਰਪ੍ਰੀਤ ਕੌਰ",
            "Ruth",
            "Zoë O’Neill",
            "Jo (جو)",
            "Anne-Marie",
            "Sam 2",
        ] {
            assert_eq!(fault(name), None, "{name}");
        }
    }

    #[test]
    fn letters_that_look_alike_do_not_make_another_name() {
        // A Cyrillic "u", a Greek "u", digits, a capital I for an l, full-width letters, spaces left out.
        for name in
            ["Rцth Amadi", "Hυgh", "HUGH", "H u g h", "Iisa lIves", "Ｈｕｇｈ", "ruth.amadi", "Ruth  Amadi", "Нugh"]
        {
            assert!(fault(name).is_some(), "{name}");
        }
        assert_eq!(fault("Hυgh"), Some(NameFault::LooksLikeStaff));
        assert_eq!(fault("Lisa llves"), Some(NameFault::LooksLikeStaff));
    }

    #[test]
    fn a_name_does_not_say_that_somebody_has_a_role() {
        for name in ["Ruth (facilitator)", "ADMIN", "Millbrook Council", "аdmin", "m0derator", "Kasia, moderatorka"] {
            assert_eq!(fault(name), Some(NameFault::ClaimsRole), "{name}");
        }
        assert_eq!(fault("Staffan"), None);
    }

    #[test]
    fn a_name_does_not_hide_signs_or_turn_round() {
        for name in ["Hu\u{200b}gh", "\u{202e}hguH", "Hu\u{200d}gh", "Jo\u{ad}die", "Jo\u{e0041}"] {
            assert_eq!(fault(name), Some(NameFault::HiddenSigns), "{name:?}");
        }
    }

    #[test]
    fn a_word_of_two_scripts_is_a_trick() {
        assert_eq!(fault("Jоdie"), Some(NameFault::MixedScripts));
    }
}
