//! Types and rules of the platform, in the words of the field.
//!
//! One module for each domain word, the same words as on every other floor:
//!
//! - [`accounts`]: people, guests and supporters, what they may do, how they sign in, how they like to read
//! - [`content`]: words in every form and language, easy-read checking, pictures, recordings
//! - [`forum`]: spaces with their gates, topics and posts, and how somebody says something
//! - [`talk`]: what a post quotes and whom it names
//! - [`recorded`]: what people said elsewhere, written down for them with their consent
//! - [`moderation`]: why a post waits, what can be decided about it, how that is summed up
//! - [`safety`]: personal details, concerns about somebody's safety, reports, names that imitate others
//! - [`notices`]: who hears of what, how and when; what became of a topic
//! - [`statements`]: 'I' statements and how they are tied to commitments
//! - [`boards`]: partnership boards, their meetings, actions and pledges
//! - [`strategy`]: priorities, 'We will' commitments, actions, measures and progress
//! - [`trail`]: which voice led to which change
//! - [`search`]: what people look for, and the words by which texts are found
//! - [`requests`]: who needs something in another way, and what they were told
//!
//! What has no word of its own: [`files`] are named by what is in them, [`form`] reads what somebody filled in,
//! [`record`] is what a key names.
//!
//! Nothing here reads a clock, a random number, a file, a database or a page: what depends on those is passed in. That
//! is why the same rules can run on the server and in the reader's browser.

pub mod accounts;
pub mod boards;
pub mod content;
pub mod files;
pub mod form;
pub mod forum;
pub mod moderation;
pub mod notices;
pub mod record;
pub mod recorded;
pub mod requests;
pub mod safety;
pub mod search;
pub mod statements;
pub mod strategy;
pub mod talk;
pub mod trail;
