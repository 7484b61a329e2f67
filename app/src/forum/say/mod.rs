//! Saying something, in one's own way: words, pictures from the library, a photograph, sound, sign language, or any mix.
//!
//! What somebody is about to say is one draft, whatever they press: text and choices are the fields of the draft of the form
//! `say`, what comes as a file is an attachment beside it. Each button keeps it all and leads to the next page, so nothing of
//! this needs scripts. Nothing can be read by others before its writer has seen it as they will see it.
//!
//! `{topic}` is `new` where a topic is to be started. `forum/post/{post}/say` is the same for what stands there already: its
//! writer changes what they said, in pictures or in words, adds to what stands beside it, and takes out what should no longer
//! stand there.

mod add;
mod check;
mod forms;
mod pages;
pub(super) mod personal;
mod pictures;
mod words;

pub(super) use add::too_many;
pub(super) use forms::adds;
pub(super) use pages::{Short, adding, how_many, short};
pub(super) use words::path as words_path;
pub use words::{waiting as without_words, waiting_view as without_words_view};

use crate::failure::Failure;
use crate::forum::talk;
use crate::reader::{Reader, key};
use crate::site::App;
use crate::ui::{self, Page, Section, Title};
use axum::Router;
use axum::extract::Path;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use domain::accounts::{Deed, Refusal, takes_words};
use domain::content::Locale;
use domain::form::{FieldFault, Fields};
use domain::forum::{
    Attachment, AttachmentKind, Gate, Post, PostState, Saying, Space, TAKE_OUT, Topic, chosen, joined, said_in, staying,
};
use domain::record::Key;
use domain::talk::{Speaker, Ties, named_by_text};
use jiff::Timestamp;
use pages::says;
use store::{Draft, DraftPlace, Store, StoreError};
use ulid::Ulid;

const ADD: &str = "/{locale}/forum/{space}/{topic}/say/{what}";
/// The name of the form, by which its draft is found.
const FORM: &str = "say";
/// What stands in the place of a topic that is not there yet.
const NEW: &str = "new";
/// What stands in the place of a space where something is changed: no space can be called that.
const POST: &str = "post";
/// Fields that belong to one sending and not to what is being said.
const PASSING: [&str; 4] = ["key", "do", "as", "seen"];

/// `say` below a topic or `new`, with the steps below it; the words of what stands in a post.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/{locale}/forum/{space}/{topic}/say", get(pages::say).post(forms::say))
        .route("/{locale}/forum/{space}/{topic}/say/feel", get(pictures::feel))
        .route("/{locale}/forum/{space}/{topic}/say/about", get(pictures::about))
        .route("/{locale}/forum/{space}/{topic}/say/check", get(check::page).post(check::publish))
        .route("/{locale}/forum/{space}/{topic}/say/thanks", get(pages::thanks))
        .route(ADD, get(add::page))
        .route("/{locale}/forum/post/{post}/words/{attachment}", get(words::page).post(words::write))
}

/// The form that comes with a file.
pub(super) fn uploads() -> Router<App> {
    Router::new().route(ADD, post(add::add))
}

/// Space and topic, as an address names them.
type SayPath = Path<(String, String, String)>;

/// Where something is about to be said.
struct Place {
    space: Space,
    /// Nothing where a topic is to be started.
    topic: Option<Topic>,
    /// What its writer says in another way from now on.
    changes: Option<Post>,
    /// Whether they see nothing of the topic but their own words.
    alone: bool,
}

impl Place {
    /// The place that an address names, for somebody who may write there.
    ///
    /// # Errors
    /// Where there is none, or they may not.
    async fn open(reader: &Reader, space: &str, topic: &str) -> Result<Self, Failure> {
        if space == POST {
            return Self::of_post(reader, topic).await;
        }
        let (space, topic) = if topic == NEW {
            (reader.app.store.space(&key(space)?).await?, None)
        } else {
            let topic = talk::in_space(reader, space, topic).await?;
            (reader.app.store.space(&topic.space).await?, Some(topic))
        };
        reader.sees(&space.gate)?;
        reader.may(&Deed::Draft(space.gate.clone())).map_err(Failure::Refused)?;
        Ok(Self { space, topic, changes: None, alone: false })
    }

    /// The place of a post whose words are changed.
    async fn of_post(reader: &Reader, post: &str) -> Result<Self, Failure> {
        let post = talk::to_change(reader, post).await?;
        let (topic, alone) = match reader.topic(&post.topic).await {
            Ok(topic) => (topic, false),
            Err(Failure::NotFound) => (reader.app.store.topic(&post.topic).await?, true),
            Err(failure) => return Err(failure),
        };
        let space = reader.app.store.space(&topic.space).await?;
        Ok(Self { space, topic: Some(topic), changes: Some(post), alone })
    }

    fn gate(&self) -> &Gate {
        &self.space.gate
    }

    /// The page that what is said will stand on; the space, where a topic is to be started.
    fn path(&self) -> String {
        match &self.topic {
            Some(topic) => format!("forum/{}/{}", self.space.key, topic.key),
            None => format!("forum/{}", self.space.key),
        }
    }

    /// The page on which it is written.
    fn say(&self) -> String {
        let topic = self.topic.as_ref().map_or(NEW, |topic| topic.key.as_str());
        match &self.changes {
            Some(post) => format!("forum/{POST}/{}/say", post.key),
            None => format!("forum/{}/{topic}/say", self.space.key),
        }
    }

    /// Who can be named by what is said here. Who sees nothing of the topic does not learn by a name who speaks there.
    ///
    /// # Errors
    /// Where the database does not answer.
    async fn speakers(&self, reader: &Reader) -> Result<Vec<Speaker>, Failure> {
        let store = &reader.app.store;
        Ok(match &self.topic {
            _ if self.alone => vec![],
            Some(topic) => store.speakers(topic).await?,
            None => store.speakers_in(self.gate()).await?,
        })
    }

    fn starts_topic(&self) -> bool {
        self.topic.is_none()
    }

    /// A page with the ways back to here.
    fn page(&self, reader: &Reader, title: impl Into<Title>) -> Page {
        let page = Page::new(title).section(Section::Forum);
        if self.alone {
            return page.crumb("me/said", reader.t("said-by-me-title"));
        }
        let page = page
            .crumb("forum", reader.t("forum-title"))
            .crumb(format!("forum/{}", self.space.key), ui::named(&self.space.words, reader.locale));
        match &self.topic {
            Some(topic) => page.crumb(self.path(), ui::named(&topic.words, reader.locale)),
            None => page,
        }
    }

    /// A page below the one on which it is written.
    fn step(&self, reader: &Reader, title: impl Into<Title>) -> Page {
        self.page(reader, title).crumb(self.say(), self.title(reader))
    }

    /// What the page is called on which it is written.
    fn title(&self, reader: &Reader) -> String {
        match (&self.changes, self.starts_topic()) {
            (Some(post), _) => talk::edit_title(reader, post),
            (None, true) => reader.t("topic-new-title"),
            (None, false) => reader.t("post-title"),
        }
    }

    /// The language in which something is said: a post keeps its own when it is changed.
    fn locale(&self, reader: &Reader) -> Locale {
        let first = self.changes.as_ref().and_then(|post| post.words.original());
        first.map_or(reader.locale, |version| version.locale)
    }

    /// What the form has in it before anything is written there.
    ///
    /// # Errors
    /// Where the database does not answer.
    async fn says_now(&self, reader: &Reader) -> Result<Fields, Failure> {
        let Some((post, first)) = self.changes.as_ref().and_then(|post| Some((post, post.words.original()?))) else {
            return Ok(Fields::default());
        };
        let (index, locale) = (reader.app.pictures().await?, self.locale(reader));
        let mut fields = said_in(first, |step, picture| says(locale, &index, step, picture));
        fields.0.insert("version".to_owned(), post.version.to_string());
        Ok(fields)
    }
}

/// What somebody is about to say, as far as they have come.
struct Work {
    place: Place,
    draft: DraftPlace,
    /// Whether any of it has been kept.
    kept: bool,
    /// The language in which it is said.
    locale: Locale,
    fields: Fields,
    faults: Vec<FieldFault>,
    attachments: Vec<Attachment>,
}

impl Work {
    /// What a reader is about to say in a place. The reader has to be [known](Reader::known).
    ///
    /// # Errors
    /// Where there is no such place, they may not write there, or the database does not answer.
    async fn open(reader: &Reader, Path((_, space, topic)): SayPath) -> Result<Self, Failure> {
        let place = Place::open(reader, &space, &topic).await?;
        let draft = draft_of(reader, &place)?;
        let store = &reader.app.store;
        let locale = place.locale(reader);
        let kept = store.draft(&draft).await?;
        let (is_kept, Draft { fields: typed, faults }) = (kept.is_some(), kept.unwrap_or_default());
        let mut fields = place.says_now(reader).await?;
        fields.0.extend(typed.0);
        begin(&mut fields);
        let attachments = store.attachments(&draft).await?;
        let mut work = Self { place, draft, kept: is_kept, locale, fields, faults, attachments };
        work.follow(reader).await?;
        Ok(work)
    }

    /// Goes where the conversation went: topics may be put together or parted while somebody writes, and what they write
    /// goes along with the post that they answer, or with the whole topic.
    ///
    /// # Errors
    /// Where the database does not answer.
    async fn follow(&mut self, reader: &Reader) -> Result<(), Failure> {
        let Some(topic) = self.place.topic.as_ref().filter(|_| self.place.changes.is_none()) else { return Ok(()) };
        let answered = talk::answering(reader, &self.fields).await.map(|post| post.topic);
        let Some(now) = answered.or(topic.merged_into.clone()).filter(|now| *now != topic.key) else { return Ok(()) };
        let now = match reader.topic(&now).await {
            Ok(now) if now.space == topic.space => now,
            Ok(_) | Err(Failure::NotFound) => return Ok(()),
            Err(failure) => return Err(failure),
        };
        self.place.topic = Some(now);
        let store = &reader.app.store;
        if !self.kept {
            // What has gone there already has its own key.
            self.fields.0.remove("key");
        }
        let before = std::mem::replace(&mut self.draft.place, self.place.say());
        let before = DraftPlace { place: before, ..self.draft.clone() };
        if let Some(there) = store.draft(&self.draft).await? {
            self.fields = joined(&there.fields, &self.fields);
            self.kept = true;
        }
        begin(&mut self.fields);
        if self.kept {
            self.keep(reader, self.faults.clone()).await?;
        }
        store.leave(&before, &self.draft).await?;
        self.attachments = store.attachments(&self.draft).await?;
        Ok(())
    }

    /// The key of the post that it becomes.
    fn key(&self) -> Option<Key> {
        self.fields.key()
    }

    /// Keeps it as it is now.
    ///
    /// # Errors
    /// Where the database does not answer.
    async fn keep(&self, reader: &Reader, faults: Vec<FieldFault>) -> Result<(), Failure> {
        let draft = Draft { fields: self.fields.clone(), faults };
        Ok(reader.app.store.keep_draft(&self.draft, &draft, reader.now).await?)
    }

    /// Keeps a draft where there is none yet, so that it has the key of its post from now on. What was typed meanwhile
    /// stays.
    ///
    /// # Errors
    /// Where the database does not answer.
    async fn begin(&self, reader: &Reader) -> Result<(), Failure> {
        match reader.app.store.draft(&self.draft).await? {
            Some(_) => Ok(()),
            None => self.keep(reader, vec![]).await,
        }
    }

    /// What stands beside it as others will see it: what stays of a post that is changed, and what was added.
    fn beside(&self) -> Vec<Attachment> {
        [self.staying(), self.attachments.clone()].concat()
    }

    /// What stays of what stands beside a post that is changed.
    fn staying(&self) -> Vec<Attachment> {
        let post = self.place.changes.as_ref();
        post.map(|post| staying(&post.attachments, &self.fields)).unwrap_or_default()
    }

    /// Whether something with this key waits beside it, or has gone into the post that is changed: its form was sent again.
    fn has(&self, attachment: &Key) -> bool {
        let said = self.place.changes.iter().flat_map(|post| &post.attachments);
        said.chain(&self.attachments).any(|one| one.key == *attachment)
    }

    /// What it says, or what is wrong with it. What stands beside a post already was asked about and looked at when it came,
    /// and is not said again.
    fn saying(&self) -> Result<Saying, Vec<FieldFault>> {
        let was_beside = self.place.changes.as_ref().is_some_and(|post| !post.attachments.is_empty());
        match Saying::read(&self.fields, self.place.starts_topic(), self.beside()) {
            Ok(saying) => Ok(Saying { attachments: self.attachments.clone(), ..saying }),
            Err(faults) if was_beside => Err(faults.into_iter().map(emptied).collect()),
            Err(faults) => Err(faults),
        }
    }

    /// What it has to do with other posts and people, or what is wrong with that.
    ///
    /// # Errors
    /// Where the database does not answer.
    async fn ties(&mut self, reader: &Reader) -> Result<Result<Ties, Vec<FieldFault>>, Failure> {
        if let (Some(topic), None) = (&self.place.topic, &self.place.changes) {
            return Ok(talk::ties_of(reader, topic, &mut self.fields).await?.map_err(|fault| vec![fault]));
        }
        // What a post answers stays with it when its words change.
        let text = self.fields.text("text");
        let before = self.place.changes.as_ref().map(|post| post.names.as_slice()).unwrap_or_default();
        let speakers = if text.contains('@') { self.place.speakers(reader).await? } else { vec![] };
        let names = named_by_text(text, before, &speakers).map_err(|fault| vec![fault]);
        Ok(names.map(|names| Ties { names, ..Ties::default() }))
    }

    /// Whether there is nothing yet.
    fn is_empty(&self) -> bool {
        let typed = ["title", "text"].iter().any(|field| !self.fields.text(field).is_empty());
        !typed && self.attachments.is_empty() && chosen(&self.fields).is_empty()
    }
}

/// Where all of a post was taken out: what to do is something else than where nothing was said yet.
fn emptied(fault: FieldFault) -> FieldFault {
    let is_empty = fault.message == "fault-say-nothing";
    if is_empty { FieldFault::new(&fault.field, "fault-take-out-all") } else { fault }
}

/// The fields of the short form for changed words that go on from there, with the boxes beside them.
const REWORDED: [&str; 4] = ["key", "text", "version", "how"];

/// Keeps what a post is to say from now on, and answers the page that comes next: where something is added, if that is what
/// they pressed, or else the one on which it is seen before others see it.
///
/// # Errors
/// Where they may not change it, or the database does not answer.
pub async fn go_on(reader: &Reader, post: &Post, typed: Fields) -> Result<String, Failure> {
    let place = Place::of_post(reader, post.key.as_str()).await?;
    let next = adds(&typed).map_or("check", AttachmentKind::name);
    let draft = draft_of(reader, &place)?;
    let goes_on = |name: &str| REWORDED.contains(&name) || name.starts_with(TAKE_OUT);
    let fields = Fields(typed.0.into_iter().filter(|(name, _)| goes_on(name)).collect());
    reader.app.store.keep_draft(&draft, &Draft { fields, faults: vec![] }, reader.now).await?;
    Ok(format!("{}/{next}", place.say()))
}

/// The page on which somebody has begun to change a post and has not said it yet; nothing where they have not.
///
/// # Errors
/// Where they may not change it, or the database does not answer.
pub async fn begun(reader: &Reader, post: &Post) -> Result<Option<String>, Failure> {
    let place = Place::of_post(reader, post.key.as_str()).await?;
    let (store, draft) = (&reader.app.store, draft_of(reader, &place)?);
    let begun = store.draft(&draft).await?.is_some() || !store.attachments(&draft).await?.is_empty();
    Ok(begun.then(|| place.say()))
}

/// Where a draft goes on, and whether it can still be said there.
pub(crate) struct GoesOn {
    /// The message that says what is written there.
    pub what: &'static str,
    /// What the topic or the space is called.
    pub name: Title,
    /// Whether one can still say something there.
    pub open: bool,
}

/// Where a draft goes on, for somebody who may write there. Nothing where its place is gone for them, and for what is not said
/// in the forum.
///
/// # Errors
/// Where the database does not answer.
pub(crate) async fn goes_on(reader: &Reader, form: &str, place: &str) -> Result<Option<GoesOn>, Failure> {
    let parts: Vec<&str> = place.split('/').collect();
    let (space, topic) = match parts.as_slice() {
        [_, space, topic, "say"] if form == FORM => (*space, *topic),
        [_, _, post, "change"] if form == talk::reword::FORM => (POST, *post),
        _ => return Ok(None),
    };
    let place = match Place::open(reader, space, topic).await {
        Ok(place) => place,
        Err(Failure::NotFound | Failure::Refused(_)) => return Ok(None),
        Err(failure) => return Err(failure),
    };
    let what = match &place.changes {
        Some(_) => "begun-change",
        None if place.starts_topic() => "begun-topic",
        None => "begun-say",
    };
    let name: Title = match &place.topic {
        _ if place.alone => reader.t("said-by-me-alone-title").into(),
        Some(topic) => ui::named(&topic.words, reader.locale),
        None => ui::named(&place.space.words, reader.locale),
    };
    // Who was asked to change something may do so whatever became of the topic.
    let asked = place.changes.as_ref().is_some_and(|post| post.state == PostState::ChangeAsked);
    let open = asked || place.topic.as_ref().is_none_or(|topic| takes_words(&reader.viewer, topic));
    Ok(Some(GoesOn { what, name, open }))
}

/// Where it is kept what a reader is about to say in a place.
fn draft_of(reader: &Reader, place: &Place) -> Result<DraftPlace, Failure> {
    let owner = reader.draft_owner().ok_or(Failure::Refused(Refusal::SignInFirst))?;
    Ok(DraftPlace { owner, form: FORM.to_owned(), place: place.say() })
}

/// Takes along what people are about to say in a topic that is put together with another one: nobody gets to its page any
/// more.
///
/// # Errors
/// Where the database does not answer.
pub(super) async fn take_along(store: &Store, from: &Topic, to: &Topic, at: Timestamp) -> Result<(), StoreError> {
    let say = |topic: &Topic| format!("forum/{}/{}/say", topic.space, topic.key);
    store.move_drafts(FORM, (&say(from), &say(to)), joined, at).await
}

/// What was kept, with what has been sent since. A page that asks for one thing leaves the others as they are.
pub(crate) fn kept_with(kept: &mut Fields, sent: Fields) {
    begin(kept);
    talk::forget_boxes(kept, &sent);
    if sent.0.contains_key("version") {
        // The boxes of a post that is changed come with it; one that is not ticked is not sent.
        kept.0.retain(|name, _| !name.starts_with(TAKE_OUT));
    }
    if sent.0.get("text").is_some_and(|text| text != kept.text("text")) {
        // What was decided about some of the words was about other words.
        kept.0.retain(|name, _| !name.starts_with(personal::DECISION));
    }
    kept.0.extend(sent.0.into_iter().filter(|(name, _)| !PASSING.contains(&name.as_str())));
}

/// A draft gets the key of its post here and keeps it: what a page sends may be old.
fn begin(kept: &mut Fields) {
    if kept.key().is_none() {
        kept.0.insert("key".to_owned(), Key::from_ulid(Ulid::new()).to_string());
    }
}

/// An answer to somebody who is [known](Reader::known) from now on.
fn answer(reader: &Reader, response: Response) -> Response {
    (reader.jar.clone(), response).into_response()
}
