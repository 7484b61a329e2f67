//! Whose hands typed the words of a post. What a person said and what somebody else wrote for them is never mixed up, also
//! where one of them changes what the other one typed.

use super::Gate;
use crate::record::Key;
use serde::{Deserialize, Serialize};

/// How the words of a post came to the site: whose hands typed them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Help {
    /// The person wrote them alone.
    #[default]
    Own,
    /// The person wrote them, with somebody beside them.
    WithSupport,
    /// A supporter wrote them, in the supporter's words.
    BySupporter,
    /// A facilitator wrote down what was said by telephone.
    Phone,
    /// A facilitator copied a letter.
    Letter,
    /// A facilitator wrote down what was said in a session.
    Session,
}

/// Whose words a post has, and whose hands typed them: by this it is known who may change them or take them back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whose {
    /// Where they stand.
    pub gate: Gate,
    /// Who said them.
    pub voice: Key,
    /// Who typed them, where that was somebody else.
    pub written_by: Option<Key>,
    /// How they came to the site.
    pub help: Help,
}

/// Whose hands put other words in the place of those of a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hands {
    /// The person's, with nobody beside them.
    Own,
    /// The person's, with this supporter beside them.
    Beside(Key),
    /// Those of somebody who writes for them; a facilitator may say in which way the person said it this time.
    For(Key, Option<Help>),
}

impl Help {
    /// Whether a facilitator wrote down what somebody told them.
    pub const fn is_written_down(self) -> bool {
        matches!(self, Self::Phone | Self::Letter | Self::Session)
    }

    /// How words came to the site that take the place of words which came in this way, and who is named beside them: whose
    /// hands typed what stands there now. Who was beside the person before is not named beside words that they never saw;
    /// that these were written with support stays true.
    pub fn after(self, hands: Hands) -> (Self, Option<Key>) {
        match (self, hands) {
            (Self::WithSupport, Hands::Own) => (Self::WithSupport, None),
            (_, Hands::Own) => (Self::Own, None),
            (_, Hands::Beside(supporter)) => (Self::WithSupport, Some(supporter)),
            (before, Hands::For(hand, told)) => {
                let told = told.filter(|told| before.is_written_down() && told.is_written_down());
                (told.unwrap_or(before), Some(hand))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_person_and_those_of_who_wrote_for_them_are_never_mixed_up() {
        use Help::{BySupporter, Letter, Own, Phone, Session, WithSupport};
        let amara = || Key::parse("amara").expect("a key");
        let some = Some(amara());
        // How they came; then: changed by the person alone, with Amara beside them, by Amara for them.
        let table = [
            (Own, (Own, None), (WithSupport, &some), None),
            (WithSupport, (WithSupport, None), (WithSupport, &some), None),
            (BySupporter, (Own, None), (WithSupport, &some), Some(BySupporter)),
            (Phone, (Own, None), (WithSupport, &some), Some(Phone)),
            (Letter, (Own, None), (WithSupport, &some), Some(Letter)),
            (Session, (Own, None), (WithSupport, &some), Some(Session)),
        ];
        for (before, alone, (beside, with), written_for) in table {
            assert_eq!(before.after(Hands::Own), alone, "{before:?}");
            assert_eq!(before.after(Hands::Beside(amara())), (beside, with.clone()), "{before:?}");
            if let Some(written_for) = written_for {
                assert_eq!(before.after(Hands::For(amara(), None)), (written_for, some.clone()), "{before:?}");
            }
        }
        // Somebody who wrote a letter rings to have it put right.
        assert_eq!(Letter.after(Hands::For(amara(), Some(Phone))), (Phone, some.clone()));
        assert_eq!(Letter.after(Hands::For(amara(), Some(Own))), (Letter, some.clone()), "nobody says that for them");
        assert_eq!(BySupporter.after(Hands::For(amara(), Some(Phone))), (BySupporter, some));
    }
}
