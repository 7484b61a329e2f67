//! Whom somebody means who gives others something to do or to read.

use super::EmailAddress;
use crate::form::{FieldFault, Fields, Reading};

/// The longest name or address, in characters.
const LONGEST: usize = 254;

/// A person with an account, as somebody names them who knows them: by the address that is theirs alone, or by the name that
/// others see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Their e-mail address.
    Address(EmailAddress),
    /// Their name, letter by letter.
    Name(String),
}

impl Whom {
    /// Reads the form `who`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(fields: &Fields) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let typed = form.text("who", LONGEST, "fault-whom-missing");
        let whom = EmailAddress::parse(&typed).map_or(Self::Name(typed), Self::Address);
        form.done(Some(whom))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_named_by_their_address_or_as_others_see_them() {
        let whom = |typed: &str| Whom::read(&Fields([("who".to_owned(), typed.to_owned())].into()));
        assert!(
            matches!(whom(" Pat@Example.org "), Ok(Whom::Address(address)) if address.as_str() == "pat@example.org")
        );
        assert_eq!(whom(" Pat O’Neill "), Ok(Whom::Name("Pat O’Neill".into())));
        for nothing in ["", " \u{200B} ", "x".repeat(255).as_str()] {
            assert!(whom(nothing).is_err(), "{nothing:?}");
        }
    }
}
