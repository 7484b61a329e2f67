//! What pages are made of. One file for each part; the styles have the same names under `style/components`.

mod another_way;
mod attachments;
mod cards;
mod code;
mod dates;
mod form;
mod hands;
mod history;
mod listen;
mod page;
mod reading;
mod recordings;
mod state;

pub use another_way::another_way;
pub use attachments::{attachment, attachments, no_words};
pub use cards::{Card, cards, pages_of};
pub use code::{code, qr_picture};
pub use dates::{day, moment, number, on, time_of_day};
pub use form::{Form, Offer, buttons};
pub use hands::hands;
pub use history::history;
pub use listen::{listen_bar, listen_button};
pub use page::{Page, Section, fragment, piece, t, ta, ta_typed, the_reader};
pub use reading::{
    Title, block, first_words, markdown, named, notice_words, picture_address, picture_file, quote, reading,
    reading_below_notice, shared_notice, short, shortened, title, truths,
};
pub use recordings::{recording_name, recordings};
pub use state::{state, state_called};
