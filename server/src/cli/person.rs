//! `person`: adding people, giving roles, making cards and making them void.

use super::{AddPerson, Desk, GiveRole, MakeCard, WhichPerson, card};
use crate::stop::Stop;
use crate::terminal::{aligned, say};
use domain::accounts::{Grant, Person, Preferences, Role, Scope, scope_fits};
use domain::record::Key;
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use store::{Act, StoreError};

/// How many people of one name get a speaking key before a key is made by chance.
const NAMESAKES: u32 = 50;

impl Desk {
    pub(super) async fn add_person(&self, add: AddPerson) -> Result<(), Stop> {
        let mut grants = vec![];
        if let Some(role) = add.role {
            check_scope(role, &add.scope)?;
            grants.push(Grant { role, scope: add.scope });
        }
        let person = Person {
            key: self.free_key(&add.name).await?,
            name: add.name.trim().to_owned(),
            guest: false,
            preferences: Preferences::default(),
            locale: add.locale,
            grants,
        };
        let added = self.store.add_person(&self.act(), &person, add.email.as_ref()).await;
        added.map_err(|error| if matches!(error, StoreError::Exists) { Stop::AddressTaken } else { error.into() })?;
        say(format_args!("{} was added. Key: {}", person.name, person.key));
        say(format_args!("Print a sign-in card with: building-together person card {}", person.key));
        Ok(())
    }

    pub(super) async fn give_role(&self, give: GiveRole) -> Result<(), Stop> {
        check_scope(give.role, &give.scope)?;
        let key = self.key(&give.key).await?;
        let (role, scope) = (give.role, give.scope);
        self.store.give_role(&self.act(), &key, &Grant { role, scope: scope.clone() }).await?;
        say(format_args!("{key} is {} now ({scope}).", role.name()));
        Ok(())
    }

    pub(super) async fn make_card(&self, make: MakeCard) -> Result<(), Stop> {
        let key = self.key(&make.key).await?;
        let name = self.store.people().await?.into_iter().find(|row| row.key == key).map(|row| row.name);
        let file = make.file.unwrap_or_else(|| PathBuf::from(format!("card-{key}.html")));
        // The folder is tried before the card is made: a card that nobody can print would only lie in the database.
        let cannot_write = |cause| Stop::CannotWrite(file.clone(), cause);
        let mut out = private_file(&file).map_err(cannot_write)?;
        let card = self.store.make_card(&self.act(), &key, None).await?;
        let page = card::page(&name.unwrap_or_default(), &card, &self.public_url);
        out.write_all(page.as_bytes()).map_err(cannot_write)?;
        say(&card.phrase);
        say(format_args!("These words are not shown again. The card to print is in {}.", file.display()));
        say(format_args!("Delete that file when it is printed: who has the card can sign in as {key}."));
        Ok(())
    }

    pub(super) async fn void_cards(&self, which: WhichPerson) -> Result<(), Stop> {
        let key = self.key(&which.key).await?;
        self.store.void_cards(&self.act(), &key).await?;
        say(format_args!("No card of {key} works any more, and {key} is signed out everywhere."));
        say(format_args!("Make a new card with: building-together person card {key}"));
        Ok(())
    }

    pub(super) async fn list_people(&self) -> Result<(), Stop> {
        let people = self.store.people().await?;
        if people.is_empty() {
            say("There is nobody yet. Add somebody with: building-together person add NAME");
            return Ok(());
        }
        let mut rows = vec![["Key", "Name", "Cards", "Roles"].map(String::from).to_vec()];
        rows.extend(people.into_iter().map(|person| {
            let roles: Vec<_> = person.grants.iter().map(in_words).collect();
            vec![person.key.to_string(), person.name, person.cards.to_string(), roles.join(", ")]
        }));
        say(aligned(&rows));
        Ok(())
    }

    fn act(&self) -> Act {
        Act::of_the_site(self.now)
    }

    /// The person that was typed, if there is one.
    async fn key(&self, typed: &str) -> Result<Key, Stop> {
        let nobody = || Stop::NobodyCalled(typed.to_owned());
        let key = Key::parse(typed).ok_or_else(nobody)?;
        if self.store.person_exists(&key).await? { Ok(key) } else { Err(nobody()) }
    }

    /// A key that says the name: `jo`, and `jo-2` for the next person of that name.
    async fn free_key(&self, name: &str) -> Result<Key, Stop> {
        if let Some(first) = Key::from_title(name) {
            for number in 1..=NAMESAKES {
                let key = if number == 1 { first.clone() } else { first.with(number) };
                if !self.store.person_exists(&key).await? {
                    return Ok(key);
                }
            }
        }
        Ok(Key::from_ulid(ulid::Ulid::new()))
    }
}

/// A new file that only its owner can read, because it holds a secret.
fn private_file(path: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// A role with its place, as it is typed.
fn in_words(grant: &Grant) -> String {
    match &grant.scope {
        Scope::Site => grant.role.name().to_owned(),
        scope @ Scope::Within(_) => format!("{} ({scope})", grant.role.name()),
    }
}

fn check_scope(role: Role, scope: &Scope) -> Result<(), Stop> {
    if scope_fits(role, scope) {
        return Ok(());
    }
    let fitting = ["space:example", "board:example", "strategy:example"]
        .into_iter()
        .filter(|text| Scope::parse(text).is_some_and(|scope| scope_fits(role, &scope)));
    let places = fitting.map(|text| text.replace("example", "KEY"));
    let allowed =
        format!("Allowed: {}.", std::iter::once("site".to_owned()).chain(places).collect::<Vec<_>>().join(", "));
    Err(Stop::RoleElsewhere { role: role.name(), scope: scope.to_string(), allowed })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_in_the_wrong_place_is_answered_with_the_right_places() {
        let scope = Scope::parse("space:travel").expect("a scope");
        let said = check_scope(Role::BoardMember, &scope).expect_err("a mistake").to_string();
        assert_eq!(said, "The role board-member cannot hold in space:travel.\nAllowed: site, board:KEY.");
        assert!(check_scope(Role::Administrator, &Scope::Site).is_ok());
    }
}
