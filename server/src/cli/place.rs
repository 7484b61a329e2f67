//! `space` and `board`: the rooms that a site begins with.

use super::{AddPlace, Desk};
use crate::stop::Stop;
use crate::terminal::say;
use domain::boards::Board;
use domain::content::{Block, Form, Locale, Version, Words};
use domain::forum::{Gate, Space};
use domain::record::Key;
use store::{Act, StoreError};

impl Desk {
    pub(super) async fn add_space(&self, add: AddPlace) -> Result<(), Stop> {
        let number = next(self.store.spaces().await?.len());
        let key = key(&add.title);
        let (gate, words) = (Gate::open(key.clone()), words(&add, "talk"));
        let space = Space { key, gate, words, picture: "talk".into(), topics: 0 };
        let added = self.store.add_space(&Act::of_the_site(self.now), &space, number).await;
        told(added, "space", &add.title, &space.key)
    }

    pub(super) async fn add_board(&self, add: AddPlace) -> Result<(), Stop> {
        let number = next(self.store.boards().await?.len());
        let board = Board { key: key(&add.title), words: words(&add, "board"), picture: "board".into() };
        let added = self.store.add_board(&Act::of_the_site(self.now), &board, number).await;
        told(added, "board", &add.title, &board.key)
    }
}

/// Behind those that are there.
fn next(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX).saturating_add(1)
}

fn key(title: &str) -> Key {
    Key::from_title(title).unwrap_or_else(|| Key::from_ulid(ulid::Ulid::new()))
}

/// The standard words, and the easy-read ones where they were given: one idea with a picture.
fn words(add: &AddPlace, picture: &str) -> Words {
    let standard = Version::standard(Locale::DEFAULT, Some(add.title.clone()), add.about.clone());
    let easy = add.easy_about.as_ref().map(|about| {
        let title = add.easy_title.clone().unwrap_or_else(|| add.title.clone());
        let block = Block { text: about.clone(), picture: Some(picture.to_owned()) };
        Version::new(Locale::DEFAULT.in_form(Form::EasyRead), Some(title), vec![block]).written_from(&standard)
    });
    easy.into_iter().fold(Words::of(standard), Words::with)
}

fn told(added: Result<(), StoreError>, what: &'static str, title: &str, key: &Key) -> Result<(), Stop> {
    match added {
        Err(StoreError::Exists) => Err(Stop::PlaceTaken { what, key: key.to_string() }),
        Err(error) => Err(error.into()),
        Ok(()) => {
            say(format_args!("The {what} “{title}” was added. Key: {key}"));
            say(format_args!(
                "Give somebody a role in it with: building-together person role KEY ROLE --scope {what}:{key}"
            ));
            Ok(())
        }
    }
}
