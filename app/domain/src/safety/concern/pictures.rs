//! Pictures that tell of harm without a word: who says something in pictures may have no other way to say it.
//!
//! The list is short. A picture stands here where it shows harm that a person does or suffers, and for nothing that people
//! also choose for something else: a knife is for cooking, a coffin for a funeral, a sad face for a bus that never comes.

use super::Kind;

/// Pictures by their names (a concept of our own set, or `openmoji-` and its number), each with what it tells of.
const TELLING: [(&str, Kind); 2] = [
    // A person shields themselves from a raised fist. It is found by "hurt", "harm", "bully", "neglect", "in danger".
    ("abuse", Kind::Physical),
    // A face with a bandage round its head, found by "hurt" and "injury".
    ("openmoji-1f915", Kind::Physical),
];

/// What a picture may tell of; nothing for nearly all of them.
pub fn kind_of_picture(picture: &str) -> Option<Kind> {
    TELLING.into_iter().find(|(name, _)| *name == picture).map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::pictures::is_picture_id;
    use crate::content::{Block, Form, Locale, Version, Words};
    use crate::safety::concern::kinds_of;

    fn said(pictures: &[&str]) -> Version {
        let block = |picture: &&str| Block { text: String::new(), picture: Some((*picture).to_owned()) };
        Version::new(Locale::DEFAULT.in_form(Form::EasyRead), None, pictures.iter().map(block).collect())
    }

    #[test]
    fn who_points_at_harm_has_said_it_and_a_sad_face_alone_says_nothing_of_the_kind() {
        assert_eq!(kinds_of(&Words::of(said(&["worried", "abuse"]))), [Kind::Physical]);
        for pictures in [&["sad", "bus"][..], &["worried", "carer"], &["angry", "money"], &["safe", "home"]] {
            assert_eq!(kinds_of(&Words::of(said(pictures))), [], "{pictures:?}");
        }
    }

    #[test]
    fn a_picture_that_an_editor_put_beside_somebodys_words_says_nothing_for_them() {
        let words = Version::standard(Locale::DEFAULT, None, "Where is the leaflet?");
        let easy = said(&["abuse"]).written_from(&words);
        assert_eq!(kinds_of(&Words(vec![words, easy])), []);
    }

    #[test]
    fn every_picture_of_the_list_can_be_chosen() {
        assert!(TELLING.iter().all(|(name, _)| is_picture_id(name)));
    }
}
