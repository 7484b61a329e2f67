//! Types and rules of the platform, in the words of the field.
//!
//! One module for each domain word, the same words as on every other floor:
//!
//! - [`accounts`]: people, what they may do, how they sign in, how they like to read
//! - [`content`]: words in every form and language, easy-read checking
//! - [`files`]: how files are named that people have added
//! - [`forum`]: spaces, topics and posts
//! - [`talk`]: what a post quotes and whom it names
//! - [`statements`]: 'I' statements and how they are tied to commitments
//! - [`boards`]: partnership boards, their meetings, actions and pledges
//! - [`strategy`]: priorities, 'We will' commitments, actions, measures and progress
//! - [`trail`]: which voice led to which change
//! - [`requests`]: who needs something in another way, and what they were told
//!
//! Nothing here reads a clock, a random number, a file, a database or a page: what depends on those is passed in. That
//! is why the same rules can run on the server and in the reader's browser.

pub mod accounts;
pub mod boards;
pub mod content;
pub mod files;
pub mod form;
pub mod forum;
pub mod record;
pub mod requests;
pub mod statements;
pub mod strategy;
pub mod talk;
pub mod trail;
