//! From news to notices: whom they concern, and who of them may see it. It happens beside the site, in batches, so that a
//! topic with thousands of followers keeps nobody waiting.

use crate::reader::time_zone;
use crate::site::App;
use domain::accounts::{Deed, Person, Viewer, may, sight, topic_sight};
use domain::forum::{Gate, Post, Topic};
use domain::notices::{Channel, Happened, News};
use domain::record::{Key, Kind};
use jiff::{SignedDuration, Timestamp};
use store::{Hearer, Store, StoreError, Telling, Waiting};

/// So many people are told in one transaction.
const PEOPLE_AT_ONCE: usize = 250;
/// What happened longer ago than this, when it comes to be told, is told on the site alone: nobody wants letters about last
/// month because a site was restored.
const STALE: SignedDuration = SignedDuration::from_hours(24);

/// Tells people of all that waits to be told.
///
/// # Errors
/// Where the database does not answer. What was not told is told later.
pub async fn tell_waiting(app: &App) -> Result<(), StoreError> {
    let now = app.site.clock.now();
    for waiting in app.store.take_news(now).await? {
        tell(&app.store, waiting, now).await?;
    }
    Ok(())
}

async fn tell(store: &Store, mut waiting: Waiting, now: Timestamp) -> Result<(), StoreError> {
    let veil = match Veil::of(store, &waiting.news).await {
        Ok(veil) => veil,
        Err(StoreError::NotFound) => return store.news_told(&waiting.key).await,
        Err(error) => return Err(error),
    };
    let audience: Vec<Key> = store.audience(&waiting).await?;
    let told = audience.partition_point(|person| person.as_str() <= waiting.after.as_str());
    for people in audience[told..].chunks(PEOPLE_AT_ONCE) {
        let Some(last) = people.last() else { break };
        let hearers = store.hearers(people).await?.into_iter();
        let may_know = hearers.filter(|hearer| veil.lets_through(&hearer.person));
        let rows: Vec<_> =
            may_know.map(|hearer| (hearer.person.key.clone(), telling(&hearer, &waiting, now))).collect();
        store.make_notices(&waiting, &rows, last).await?;
        waiting.after = last.to_string();
    }
    store.news_told(&waiting.key).await
}

/// How somebody is told, beside the site.
fn telling(hearer: &Hearer, waiting: &Waiting, now: Timestamp) -> Telling {
    if now.duration_since(waiting.at) > STALE {
        return Telling::OnlyHere;
    }
    match (hearer.hearing.channel, hearer.hearing.due(waiting.at, &time_zone())) {
        (Channel::Paper, _) => Telling::Paper,
        (_, Some(at)) => Telling::Mail(at),
        (_, None) => Telling::OnlyHere,
    }
}

/// What may stand between people and what happened: the gate of a space, the state of a post.
enum Veil {
    Post(Box<Post>),
    Topic(Box<Topic>),
    Space(Box<Gate>),
    None,
}

impl Veil {
    async fn of(store: &Store, news: &News) -> Result<Self, StoreError> {
        let key = &news.about.key;
        Ok(match news.about.kind {
            Kind::Post => Self::Post(Box::new(store.post(key).await?)),
            Kind::Topic => Self::Topic(Box::new(store.topic(key).await?)),
            // Who was taken out of a space hears of it although they no longer see it. They are not told its name then.
            Kind::Space if news.what != Happened::TakenOut => Self::Space(Box::new(store.space(key).await?.gate)),
            _ => Self::None,
        })
    }

    fn lets_through(&self, person: &Person) -> bool {
        let viewer = || Viewer::of(person.clone());
        match self {
            Self::Post(post) => sight(&viewer(), post).has_words(),
            Self::Topic(topic) => topic_sight(&viewer(), topic).has_words(),
            Self::Space(gate) => may(&viewer(), &Deed::ReadSpace(Gate::clone(gate))).is_ok(),
            Self::None => true,
        }
    }
}
