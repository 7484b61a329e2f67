//! The server from outside: over a real socket, or as the program that an officer runs.
//!
//! - [`client`]: a small HTTP client of our own. The usual ones refuse to send what an attacker sends (broken
//!   encodings, headers without end), and each of them would bring a dozen crates along.
//! - [`site`]: a site in this process, on a database in memory, with a clock that stands still
//! - [`program`]: the program itself, in a folder of its own
//! - [`talk`]: a topic on such a site, and what people send in it
//! - [`news`]: what people follow on such a site, what they are told, and the letters that go out
//!
//! Nothing here sleeps: whatever takes time is waited for, with a deadline.

mod client;
mod news;
mod program;
mod site;
mod talk;

mod adding;
mod answers;
mod assets;
mod begun;
mod booklets;
mod check;
mod commands;
mod disclosures;
mod durable;
mod feeds;
mod following;
mod guard;
mod guests;
mod hostile;
mod import;
mod kept_pages;
mod leads;
mod letters;
mod looked_after;
mod matrix;
mod members;
mod moderation;
mod names;
mod news_by_letter;
mod notices;
mod outage;
mod outcomes;
mod pages;
mod recorded;
mod recordings;
mod requests;
mod rewording;
mod safeguarding;
mod saying;
mod settings;
mod spaces;
mod supporters;
mod titles;
mod topics;
mod uploads;
