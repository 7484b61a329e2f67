//! Many posts, for measuring: the same number gives the same posts.

use crate::stop::Stop;
use domain::record::Key;
use jiff::Timestamp;
use store::{Scale, Store};

const WHO: [&str; 8] = [
    "My neighbour",
    "The woman at the desk",
    "My support worker",
    "Somebody on the phone",
    "My brother",
    "The driver of the early bus",
    "A nurse whom I had not met before",
    "The new manager",
];
const DID: [&str; 9] = [
    "told me that the form had gone missing",
    "asked what I wanted before anybody else did",
    "wrote the time of the visit on my calendar",
    "walked with me to the right door",
    "said that I would hear within two weeks",
    "read the whole letter out to me",
    "could not find my name on the list",
    "moved the chairs so that I could get through",
    "explained it twice and did not sigh",
];
const THEN: [&str; 7] = [
    "That made the day easier.",
    "I had to begin again from the start.",
    "Nobody had told me that before.",
    "I would like it to be like this every time.",
    "It took most of the morning.",
    "My sister says the same about her town.",
    "Has anybody else found that?",
];
const ASK: [&str; 5] = [
    "Could the board look at this?",
    "A bench by the entrance would help.",
    "I wish the page were shorter.",
    "Please keep the quiet hour on Thursdays.",
    "Next time I will take a friend along.",
];

/// Writes many posts, and a notice of each, of people who are added for it into the spaces that everybody may read, the same ones each time.
///
/// # Errors
/// Where there is no such space, or the database does not answer.
pub async fn scale(store: &Store, posts: u32, now: Timestamp) -> Result<(), Stop> {
    let public = store.spaces().await?.into_iter().filter(|space| space.gate.is_public());
    let spaces: Vec<Key> = public.map(|space| space.key).collect();
    if spaces.is_empty() {
        return Err(Stop::NobodyPosts);
    }
    let scale = Scale::of(posts);
    store.write_many_posts(scale, &spaces, now, &text).await?;
    let people: Vec<Key> = store.people().await?.into_iter().map(|person| person.key).collect();
    Ok(store.write_many_notices(scale, &people, now).await?)
}

/// The text of a post: sentences put together by arithmetic, so that neighbours differ and nothing is drawn by chance.
/// The lists have lengths without a common factor, which makes about two thousand different texts.
fn text(n: u32) -> String {
    let n = n as usize;
    let pick = |list: &[&'static str], step: usize| list[(n * step) % list.len()];
    let first = format!("{} {}.", pick(&WHO, 3), pick(&DID, 2));
    match n % 4 {
        0 => format!("{first} {}", pick(&THEN, 1)),
        3 => format!("{first} {}\n\n{}", pick(&THEN, 1), pick(&ASK, 1)),
        _ => format!("{first} {} {}", pick(&THEN, 1), pick(&ASK, 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::text;
    use std::collections::BTreeSet;

    #[test]
    fn posts_for_measuring_are_the_same_each_time_and_not_all_alike() {
        assert_eq!(text(7), text(7));
        assert!((0..1000).map(text).collect::<BTreeSet<_>>().len() > 800);
    }
}
