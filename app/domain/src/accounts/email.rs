//! E-mail addresses, as far as a site should judge them.

use std::fmt;

/// An address that a letter can be sent to: something, an `@`, a domain with a dot, no white space, at most 254
/// characters (RFC 5321). Lower case, so that the same person is found again.
#[derive(Clone, PartialEq, Eq)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// Reads an address.
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim().to_lowercase();
        let (local, domain) = typed.rsplit_once('@')?;
        let plain =
            |text: &str| !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>()[],;:\\\"".contains(c));
        let ok = !local.is_empty()
            && typed.len() <= 254
            && domain.contains('.')
            && domain.split('.').all(|part| !part.is_empty())
            && plain(&typed);
        ok.then_some(Self(typed))
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An address is personal data: it is never written to a log by accident.
impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EmailAddress(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_cannot_get_a_letter_is_refused() {
        assert!(EmailAddress::parse(" Pat@Example.org ").is_some_and(|address| address.as_str() == "pat@example.org"));
        for typed in
            ["", "pat", "pat@", "@example.org", "pat@example", "pat@ex..org", "a b@example.org", "a@b.org\nBcc: x@y.z"]
        {
            assert!(EmailAddress::parse(typed).is_none(), "{typed:?}");
        }
    }
}
