//! Words in every form and language that a reader needs.
//!
//! Whatever people read (a post, a commitment, a board's action) carries its [`Words`]: one [`Version`] for each locale
//! that somebody wrote. A reader asks for one locale and gets a [`Reading`], which says honestly when it is another.

pub mod easy_read;
#[cfg(feature = "find")]
pub mod fold;
mod label;
mod locale;
pub mod pictures;
pub mod recordings;
mod words;
mod writing;
#[cfg(feature = "exchange")]
pub mod xliff;

pub use label::{Label, Made, Source, Tested, Truth};
pub use locale::{Direction, Form, LANGUAGES, Language, Locale};
pub use words::{Block, Reading, Version, Words};
pub use writing::{LONGEST_BLOCK, MOST_BLOCKS, Move, Writing, cut_into_blocks, joined, units};
