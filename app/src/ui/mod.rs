//! What pages are made of. One file for each part; the styles have the same names under `style/components`.

mod cards;
mod dates;
mod form;
mod history;
mod page;
mod reading;
mod state;

pub use cards::{Card, cards, pages_of};
pub use dates::{day, moment, number, on, time_of_day};
pub use form::{Form, Offer, buttons};
pub use history::history;
pub use page::{Page, Section, t, ta, the_reader};
pub use reading::{block, first_words, markdown, notice_words, picture_file, quote, reading, short, title};
pub use state::state;
