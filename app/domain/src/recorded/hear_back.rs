//! How somebody whose words were written down wants to hear back: a facilitator asks them, and writes that down too.

use crate::boards::LONGEST_NAME;
use crate::content::{Form, Language, Locale};
use crate::form::{FieldFault, Fields, Reading};
use crate::notices::{Channel, Hearing};
use crate::requests::{LONGEST_REACH, Personal};

/// How somebody without an account wants to hear back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HearBack {
    /// By letter or not at all, as they would set it themselves.
    pub hearing: Hearing,
    /// The language and the form of their letters, where they want any.
    pub locale: Option<Locale>,
}

impl HearBack {
    /// Reads the form `hear` (`no` or `letter`), `letter-name`, `letter-address`, `letter-form`, `letter-language`. What
    /// belongs to letters is let go where somebody wants none: we keep no address that we do not need.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let read = Self::read_in(&mut form);
        form.done(read)
    }

    /// The same as a part of another form.
    pub(super) fn read_in(form: &mut Reading<'_>) -> Option<Self> {
        let by_letter = |typed: &str| match typed {
            "no" => Some(false),
            "letter" => Some(true),
            _ => None,
        };
        if !form.choice("hear", by_letter, "fault-hear-back")? {
            let hearing = Hearing { channel: Channel::OnlyHere, quiet: None, name: None, address: None };
            return Some(Self { hearing, locale: None });
        }
        let name = Personal(form.text("letter-name", LONGEST_NAME, "fault-hear-name"));
        let address = Personal(form.text("letter-address", LONGEST_REACH, "fault-hear-address"));
        let letter_form = form.choice("letter-form", Form::from_name, "fault-hear-back-form");
        let language = form.choice("letter-language", Language::from_code, "fault-choose");
        let hearing = Hearing { channel: Channel::Paper, quiet: None, name: Some(name), address: Some(address) };
        Some(Self { hearing, locale: Some(Locale::new(language?, letter_form?)) })
    }

    /// Whether they get letters.
    pub fn by_letter(&self) -> bool {
        self.hearing.channel == Channel::Paper
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        Fields(pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    #[test]
    fn who_wants_letters_says_where_to_and_in_which_form_and_who_wants_none_leaves_no_address() {
        let typed = [
            ("letter-name", "Dot Made-Up"),
            ("letter-address", "1 Made Up Lane"),
            ("letter-form", "easy-read"),
            ("letter-language", "pl"),
        ];
        let with = |hear| HearBack::read(&fields(&[&typed[..], &[("hear", hear)]].concat()));
        let letter = with("letter").expect("an answer");
        assert_eq!(letter.locale.map(|locale| locale.tag()).as_deref(), Some("pl-simple"));
        assert_eq!(letter.hearing.address, Some(Personal("1 Made Up Lane".into())));
        assert!(!format!("{letter:?}").contains("Made"), "an address does not get into a log by accident");
        let none = with("no").expect("an answer");
        assert_eq!((none.hearing.channel, none.hearing.address, none.locale), (Channel::OnlyHere, None, None));
        let faults = HearBack::read(&fields(&[("hear", "letter")])).expect_err("faults");
        let found: Vec<_> = faults.iter().map(|fault| fault.field.as_str()).collect();
        assert_eq!(found, ["letter-name", "letter-address", "letter-form", "letter-language"]);
        assert_eq!(with("").expect_err("a fault")[0].message, "fault-hear-back");
    }
}
