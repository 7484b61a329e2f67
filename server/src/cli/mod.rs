//! The commands that a person types. Their help is written for officers who run the site, not for programmers.

mod card;
mod check;
mod demo;
mod import;
mod person;
mod place;

use crate::settings::{SettingFlags, Settings, StartWith};
use crate::stop::Stop;
use crate::terminal::say;
use clap::{Args, Parser, Subcommand, ValueEnum};
use domain::accounts::{EmailAddress, Role, Scope};
use domain::content::Locale;
use jiff::Timestamp;
use std::path::PathBuf;
use std::process::ExitCode;
use store::Store;

/// Building Together: people who draw on care and support, carers and the council decide together, and everybody can
/// follow what became of what was said.
#[derive(Debug, Parser)]
#[command(name = "building-together", version, after_help = EXAMPLES, max_term_width = 100)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// The settings given as flags.
    #[command(flatten)]
    pub settings: SettingFlags,
}

const EXAMPLES: &str = "Examples:
  Try it out on this computer, with invented people and words:
    building-together serve --demo
  Bring in a strategy, first only to see what would change:
    building-together import strategy strategy.md --measures measures-2025-26.csv --dry-run
  Add a person and print their sign-in card:
    building-together person add \"Jo\"
    building-together person card jo --file jo.html

Only one program at a time can open a database folder: stop the site before you import or add
people, or use a remote database (ws://...), which many programs can share.";

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Open the site, until you stop it with Ctrl+C
    #[command(
        after_help = "Example:\n  building-together serve --listen 0.0.0.0:3000 --public-url https://together.example.org"
    )]
    Serve(Serve),
    /// Bring the database up to date after an update, without opening the site
    Migrate,
    /// Fill an empty site with invented people and words, to try it out
    Demo(Demo),
    /// Bring in what the council has written
    #[command(subcommand)]
    Import(Import),
    /// Check texts, without opening the database
    #[command(subcommand)]
    Check(Check),
    /// Add people, give them roles, print their sign-in cards
    #[command(subcommand)]
    Person(Person),
    /// Add a space to the forum: a room for one part of life
    #[command(subcommand)]
    Space(Place),
    /// Add a partnership board
    #[command(subcommand)]
    Board(Place),
}

/// What can be done about spaces and boards.
#[derive(Debug, Subcommand)]
pub enum Place {
    /// Add one
    #[command(
        after_help = "Example:\n  building-together space add \"Getting about\" --about \"Buses, trains and walking.\" --easy-about \"Talk about buses and trains.\""
    )]
    Add(AddPlace),
}

/// What `space add` and `board add` take.
#[derive(Args, Debug)]
pub struct AddPlace {
    /// Its name
    pub title: String,
    /// What it is for, in a sentence or two
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub about: String,
    /// Its name in easy read [usual: the same name]
    #[arg(long, value_name = "TITLE", requires = "easy_about")]
    pub easy_title: Option<String>,
    /// What it is for in easy read: one or two short sentences
    #[arg(long, value_name = "TEXT")]
    pub easy_about: Option<String>,
}

/// What `serve` takes.
#[derive(Args, Debug)]
pub struct Serve {
    /// Fill the site with invented people and words first, if it is empty [environment: BT_DEMO=true]
    #[arg(long)]
    pub demo: bool,
}

/// What `demo` takes.
#[derive(Args, Debug)]
pub struct Demo {
    /// Also write this many posts, the same ones each time, to measure how fast the site is
    #[arg(long, value_name = "NUMBER")]
    pub scale: Option<u32>,
}

/// What can be checked.
#[derive(Debug, Subcommand)]
pub enum Check {
    /// Check a Markdown file by the rules of easy read: each paragraph is a block, an image before its words the picture
    #[command(after_help = CHECK_HELP)]
    EasyRead(CheckEasyRead),
}

const CHECK_HELP: &str = "Examples:
  building-together check easy-read leaflet.md
  building-together check easy-read ulotka.md --lang pl --format json

It ends with 1 if something stops the text from being published as easy read, with 0 if nothing does,
and with 2 if the file cannot be read. People with a learning disability test easy read; this only
helps whoever writes it.";

/// What `check easy-read` takes.
#[derive(Args, Debug)]
pub struct CheckEasyRead {
    /// The text, as Markdown
    pub file: PathBuf,
    /// The language of the text: en, pl, ro, ur, pa or another, for which there are fewer rules
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    pub lang: String,
    /// How to say what was found
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Hard words that the text or its glossary explains, with a comma between them
    #[arg(long, value_name = "WORDS", value_delimiter = ',')]
    pub explained: Vec<String>,
}

/// How a command says what it found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A line for each finding
    Text,
    /// One array of objects
    Json,
}

/// What can be imported.
#[derive(Debug, Subcommand)]
pub enum Import {
    /// Bring in a strategy with its measures and its action plan, or bring in what changed in them
    #[command(after_help = IMPORT_HELP)]
    Strategy(ImportStrategy),
}

const IMPORT_HELP: &str = "Examples:
  building-together import strategy strategy.md --dry-run
  building-together import strategy strategy.md --measures measures-2025-26.csv --actions plan.csv

The files are read whole before anything is written. If something in them is wrong, you see every
mistake with its file and line, what was found and what is allowed, and nothing is written. Bringing
in the same files again changes nothing. What people tied to a commitment stays tied when its words
change, and its earlier words are kept.";

/// What `import strategy` takes.
#[derive(Args, Debug)]
pub struct ImportStrategy {
    /// The strategy, as Markdown
    pub file: PathBuf,
    /// Its measures, as CSV
    #[arg(long, value_name = "FILE")]
    pub measures: Option<PathBuf>,
    /// The year or years that the measures are for [usual: the years in the name of the file, as in
    /// measures-2025-26.csv]
    #[arg(long, value_name = "YEARS")]
    pub period: Option<String>,
    /// Its action plan, as CSV
    #[arg(long, value_name = "FILE")]
    pub actions: Option<PathBuf>,
    /// Only show what would change; write nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// What can be done about people.
#[derive(Debug, Subcommand)]
pub enum Person {
    /// Add a person
    #[command(
        after_help = "Examples:\n  building-together person add \"Jo\"\n  building-together person add \"Sam\" --email sam@example.org --role facilitator --scope board:carers"
    )]
    Add(AddPerson),
    /// Give a person a role
    #[command(
        after_help = "Examples:\n  building-together person role jo board-member --scope board:carers\n  building-together person role jo administrator"
    )]
    Role(GiveRole),
    /// Make a sign-in card for a person: three words and a number, and a page to print
    #[command(
        after_help = "Example:\n  building-together person card jo --file jo.html\n\nThe words are shown once and not kept. If a card is lost, make all cards of the person void and make a new one."
    )]
    Card(MakeCard),
    /// Make all sign-in cards of a person void, and sign them out everywhere, because a card was lost
    #[command(after_help = "Example:\n  building-together person void jo")]
    Void(WhichPerson),
    /// Show everybody: key, name, how many cards work, roles
    List,
}

/// What `person add` takes.
#[derive(Args, Debug)]
pub struct AddPerson {
    /// The name that others see; a first name or a nickname is enough
    pub name: String,
    /// An e-mail address that can get a link to sign in
    #[arg(long, value_name = "ADDRESS", value_parser = read_email)]
    pub email: Option<EmailAddress>,
    /// How they like to read: en for standard, en-simple for easy read
    #[arg(long, value_name = "LOCALE", value_parser = read_locale)]
    pub locale: Option<Locale>,
    /// A role to give at once
    #[arg(long, value_parser = read_role)]
    pub role: Option<Role>,
    /// Where the role holds: site, space:KEY, board:KEY or strategy:KEY
    #[arg(long, default_value = "site", requires = "role", value_parser = read_scope)]
    pub scope: Scope,
}

/// What `person role` takes.
#[derive(Args, Debug)]
pub struct GiveRole {
    /// The person's key; see: person list
    pub key: String,
    /// The role: participant, supporter, facilitator, board-member, partner, moderator, safeguarding-lead, editor,
    /// strategy-lead or administrator
    #[arg(value_parser = read_role)]
    pub role: Role,
    /// Where the role holds: site, space:KEY, board:KEY or strategy:KEY
    #[arg(long, default_value = "site", value_parser = read_scope)]
    pub scope: Scope,
}

/// What `person card` takes.
#[derive(Args, Debug)]
pub struct MakeCard {
    /// The person's key; see: person list
    pub key: String,
    /// Where to write the page to print [usual: card-KEY.html]
    #[arg(long, value_name = "FILE")]
    pub file: Option<PathBuf>,
}

/// What names a person.
#[derive(Args, Debug)]
pub struct WhichPerson {
    /// The person's key; see: person list
    pub key: String,
}

fn read_email(text: &str) -> Result<EmailAddress, String> {
    EmailAddress::parse(text).ok_or_else(|| "allowed: an address such as sam@example.org".to_owned())
}

fn read_locale(text: &str) -> Result<Locale, String> {
    let all = || Locale::all().map(Locale::tag).collect::<Vec<_>>().join(", ");
    Locale::parse(text).ok_or_else(|| format!("allowed: {}", all()))
}

fn read_role(text: &str) -> Result<Role, String> {
    Role::from_name(text).ok_or_else(|| format!("allowed: {}", Role::ALL.map(Role::name).join(", ")))
}

fn read_scope(text: &str) -> Result<Scope, String> {
    Scope::parse(text).ok_or_else(|| "allowed: site, space:KEY, board:KEY or strategy:KEY".to_owned())
}

/// Runs a command that needs no settings and no database, if it is one, and says how the program ends.
pub fn run_alone(command: &Command) -> Option<ExitCode> {
    match command {
        Command::Check(Check::EasyRead(asked)) => Some(check::check_easy_read(asked)),
        _ => None,
    }
}

/// Runs a command.
///
/// # Errors
/// Why it stopped.
pub async fn run(command: Command, mut settings: Settings) -> Result<(), Stop> {
    if let Command::Serve(serve) = command {
        if serve.demo {
            settings.start_with = StartWith::Demonstration;
        }
        return crate::serve::serve(settings).await;
    }
    // The commands below never serve anybody, so the machine's own address is as good as a bound one.
    let public_url = settings.public_url(settings.listen);
    let store = crate::serve::open_store(&settings).await?;
    let site = Desk { store, now: crate::serve::clock(&settings).now(), public_url };
    match command {
        Command::Serve(_) | Command::Check(_) => Ok(()),
        Command::Migrate => {
            say("The database is up to date.");
            Ok(())
        }
        Command::Demo(demo) => site.demonstrate(demo).await,
        Command::Import(Import::Strategy(import)) => site.import_strategy(import).await,
        Command::Person(Person::Add(add)) => site.add_person(add).await,
        Command::Person(Person::Role(role)) => site.give_role(role).await,
        Command::Person(Person::Card(card)) => site.make_card(card).await,
        Command::Person(Person::Void(person)) => site.void_cards(person).await,
        Command::Person(Person::List) => site.list_people().await,
        Command::Space(Place::Add(add)) => site.add_space(add).await,
        Command::Board(Place::Add(add)) => site.add_board(add).await,
    }
}

/// What every command works with. Each file of this module holds the commands about one thing.
struct Desk {
    store: Store,
    now: Timestamp,
    public_url: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_commands_and_their_help_are_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn settings_may_stand_before_or_after_the_command() {
        for typed in [["bt", "--listen", "127.0.0.1:1", "migrate"], ["bt", "migrate", "--listen", "127.0.0.1:1"]] {
            let typed = Cli::try_parse_from(typed).expect("a command");
            assert_eq!(typed.settings.listen.as_deref(), Some("127.0.0.1:1"));
        }
    }

    #[test]
    fn a_role_that_does_not_exist_is_answered_with_those_that_do() {
        let error = Cli::try_parse_from(["bt", "person", "role", "jo", "king"]).expect_err("a mistake");
        assert_eq!(error.exit_code(), 2);
        assert!(error.to_string().contains("allowed: participant, supporter, facilitator"), "{error}");
    }
}
