//! What waits for moderators, what they decide, what is said against it, and the log of all that.

mod beside;
mod decisions;
mod log;
mod queue;
mod upkeep;

pub use decisions::{Decided, Ruling};
pub use log::{LogAsk, LogLine, Logged};
pub use queue::{Before, MATTERS_A_PAGE, Matter, QueueAsk, Reported};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Act, Fields, Place, Store};
    use domain::accounts::{Person, Preferences};
    use domain::content::{Locale, Version, Words};
    use domain::forum::{Gate, NewPost, NewTopic, PostState, Space};
    use domain::moderation::{MatterKind, NewDecision, Verdict};
    use domain::record::Key;
    use jiff::Timestamp;

    fn key(text: &str) -> Key {
        Key::parse(text).expect("a key")
    }

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + minute * 60).expect("a time")
    }

    /// A database with a post of Ben's that readers see.
    async fn with_a_post() -> Store {
        let place = Place { url: "mem://".into(), login: None, namespace: "test".into() };
        let store = Store::open(&place).await.expect("a database in memory");
        let (name, preferences) = ("Ben".to_owned(), Preferences::default());
        let ben = Person { key: key("ben"), name, guest: false, preferences, locale: None, grants: vec![] };
        store.add_person(&Act::of_the_site(at(0)), &ben, None).await.expect("a person");
        let words = Words::of(Version::standard(Locale::DEFAULT, None, "The bus is late."));
        let (gate, picture) = (Gate::open(key("travel")), "bus".into());
        let space = Space { key: key("travel"), gate, words: words.clone(), picture, topics: 0 };
        store.add_space(&Act::of_the_site(at(0)), &space, 1).await.expect("a space");
        let (act, state) = (Act::of(&ben.key, at(0)), PostState::Published);
        let topic = NewTopic { state, ..NewTopic::own(key("buses"), words.clone(), words.clone()) };
        store.start_topic(&act, &space.key, &topic).await.expect("a topic");
        store.add_post(&act, &key("buses"), &NewPost::own(key("post"), words)).await.expect("a post");
        store
    }

    async fn reports(store: &Store, minute: i64, reason: &str) {
        let text = "CREATE report SET post = post:post, space = space:travel, reason = $reason, words = 'So there.',
            at = $at, state = 'open'";
        store.ask(text, Fields::new().set("reason", reason).time("at", at(minute))).await.expect("a report");
    }

    async fn reported(store: &Store) -> Vec<(Timestamp, usize)> {
        let (spaces, kinds) = (vec![key("travel")], vec![MatterKind::Reported]);
        let (matters, _) = store.queue(&QueueAsk { spaces, kinds, after: None }).await.expect("the queue");
        matters.iter().map(|matter| (matter.since, matter.reports.len())).collect()
    }

    #[tokio::test]
    async fn a_reported_post_waits_once_until_it_is_decided_and_again_when_that_is_undone() {
        let store = with_a_post().await;
        reports(&store, 1, "not-safe").await;
        assert_eq!(reported(&store).await, [], "that is for those who care for safety");
        reports(&store, 3, "rude").await;
        reports(&store, 5, "private").await;
        assert_eq!(reported(&store).await, [(at(3), 2)]);
        let act = Act::of(&key("ben"), at(9));
        let new = NewDecision { verdict: Verdict::Approve, reason: None, words: None, locale: Locale::DEFAULT };
        let ruling = Ruling { post: store.post(&key("post")).await.expect("the post"), turn: 0, new };
        assert_eq!(store.decide(&act, &[ruling]).await.expect("an answer"), Decided::Done);
        assert_eq!(reported(&store).await, []);
        let decision = store.decision(&key("post-1")).await.expect("the decision");
        assert_eq!((decision.waited, decision.after), (Some(6), PostState::Published));
        let post = store.post(&key("post")).await.expect("the post");
        assert_eq!(store.undo_decision(&act, &decision, &post).await.expect("an answer"), Decided::Done);
        assert_eq!(reported(&store).await, [(at(3), 2)]);
    }
}
