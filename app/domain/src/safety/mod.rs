//! Being safe: what a post should perhaps not say, what it may tell of, and who it pretends to come from.
//!
//! - [`personal`]: telephone numbers, addresses and names, which a writer is asked about before others read them
//! - [`concern`]: words that may tell of abuse, neglect, self-harm or suicide
//! - [`case`]: what becomes of a concern: acknowledged, noted, decided
//! - [`report`]: what anybody can say of a post that somebody else wrote
//! - [`lookalike`]: names that imitate those of staff
//!
//! The first two read a text as [`words`] and answer with places in it. They know words, not people: what they find is
//! for a person to read, and what they miss is why everybody can report a post. `docs/safety.md` says how well they do.

pub mod case;
pub mod concern;
#[cfg(feature = "lookalike")]
pub mod lookalike;
pub mod personal;
pub mod report;
mod words;
