//! Answering a post, with some of its words and with the names of people who should hear of it.

use crate::failure::Failure;
use crate::forum::say;
use crate::reader::{Reader, key};
use crate::ui::{self, Form, Offer, Page, Section, t, ta, the_reader};
use axum::extract::Path;
use axum::response::{IntoResponse as _, Response};
use domain::accounts::{Deed, Sight, sight, takes_words};
use domain::content::Locale;
use domain::form::{FieldFault, Fields};
use domain::forum::{Post, Topic};
use domain::record::Key;
use domain::talk::{MOST_NAMED, Quote, Speaker, Ties, named, parts, quote};
use leptos::prelude::*;

/// The field that says which post is answered.
pub const REPLY_TO: &str = "reply-to";
/// At most so many people are offered by name; whoever is not among them can be named with an `@`.
const MOST_OFFERED: usize = 20;

/// A post and its topic, for somebody who sees at least that something stands there.
async fn source(reader: &Reader, post: &str) -> Result<(Sight, Post, Topic), Failure> {
    let post = reader.app.store.post(&key(post)?).await?;
    let sight = sight(&reader.viewer, &post);
    if sight == Sight::Nothing {
        return Err(Failure::NotFound);
    }
    let topic = reader.topic(&post.topic).await?;
    Ok((sight, post, topic))
}

/// The form to answer a post. It is a way into what somebody is about to say in the topic: the same draft, the same preview.
pub async fn page(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let reader = reader.known();
    let (sight, post, topic) = source(&reader, &post).await?;
    if sight != Sight::Words || !takes_words(&reader.viewer, &topic) {
        return Err(Failure::NotFound);
    }
    reader.may(&Deed::Draft(post.gate.clone())).map_err(Failure::Refused)?;
    let short = say::short(&reader, &topic).await?.ok_or(Failure::NotFound)?;
    let speakers = reader.app.store.speakers(&topic).await?;
    let me = reader.viewer.person().map(|person| person.key.clone());
    let page = Page::new(reader.t("talk-reply-title"))
        .section(Section::Forum)
        .crumb("forum", reader.t("forum-title"))
        .crumb(format!("forum/{}/{}", topic.space, topic.key), ui::named(&topic.words, reader.locale));
    let known = reader.clone();
    let shown = reader.show(page, move || {
        // What was ticked for an answer to another post is not meant for this one.
        let form = if short.fields().text(REPLY_TO) == post.key.as_str() {
            Form::again(short.fields().clone(), vec![])
        } else {
            Form::default()
        };
        let above = view! {
            <input type="hidden" name=REPLY_TO value=post.key.to_string()/>
            {quote_offers(&form, &post)}
        };
        let answered = view! {
            <h2 class="govuk-heading-m">{t("talk-reply-to")}</h2>
            <blockquote class="bt-quote" dir="auto">
                <p class="bt-post__who"><bdi>{post.by_name.clone()}</bdi></p>
                {ui::short(&post.words)}
            </blockquote>
        };
        view! { {answered} {short.with(above.into_any(), name_offers(&form, &speakers, me.as_ref()))} }
    });
    Ok((known.jar.clone(), shown).into_response())
}

/// The words of a post, part by part.
fn quote_offers(form: &Form, post: &Post) -> Option<AnyView> {
    let (text, _) = text_of(post, the_reader().locale);
    let offers: Vec<Offer> = (1..)
        .zip(parts(&text))
        .map(|(number, part)| Offer::new(number.to_string(), crate::content::markdown::plain_text(part)))
        .collect();
    let hint = t("talk-reply-quote-hint");
    (!offers.is_empty()).then(|| form.checkboxes("quote", &t("talk-reply-quote"), Some(&hint), offers))
}

/// The people who spoke in the topic, without the reader.
fn name_offers(form: &Form, speakers: &[Speaker], me: Option<&Key>) -> Option<AnyView> {
    let others = speakers.iter().filter(|speaker| Some(&speaker.key) != me).take(MOST_OFFERED);
    let offers: Vec<Offer> = others.map(|speaker| Offer::new(speaker.key.to_string(), speaker.name.clone())).collect();
    let hint = ta("talk-name-people-hint", &[("number", (MOST_NAMED as i64).into())]);
    (!offers.is_empty()).then(|| form.checkboxes("names", &t("talk-name-people"), Some(&hint), offers))
}

/// The words of a post that this reader reads, and the locale that they are in.
fn text_of(post: &Post, locale: Locale) -> (String, Locale) {
    let reading = post.words.read(locale);
    reading.map_or((String::new(), locale), |reading| (reading.version.text(), reading.version.locale))
}

/// What somebody is about to say: what it answers, for the page on which they write it.
pub async fn answering(reader: &Reader, fields: &Fields) -> Option<Post> {
    let post = reader.post(&Key::parse(fields.text(REPLY_TO))?).await.ok()?;
    (sight(&reader.viewer, &post) == Sight::Words).then_some(post)
}

/// The line that says what it answers.
pub fn answering_view(post: &Post) -> AnyView {
    let href = the_reader().href(&format!("forum/post/{}/answer", post.key));
    view! {
        <p class="bt-post__answers">
            {t("talk-answers")} " " <a class="govuk-link" href=href><bdi>{post.by_name.clone()}</bdi></a>
        </p>
    }
    .into_any()
}

/// What was kept of an answer goes where other boxes are sent, or none: a box that is not ticked is not sent.
pub fn forget_boxes(kept: &mut Fields, sent: &Fields) {
    if sent.0.contains_key(REPLY_TO) {
        kept.0.retain(|name, _| !name.starts_with("quote-") && !name.starts_with("names-"));
    }
}

/// Who had read all of a topic has read their own words too.
///
/// # Errors
/// Where the database does not answer.
pub async fn has_said(reader: &Reader, post: &Key) -> Result<(), Failure> {
    let (store, person) = (&reader.app.store, &reader.person()?.key);
    let post = store.post(post).await?;
    let mark = store.read_marks(person, std::slice::from_ref(&post.topic)).await?.get(&post.topic).copied();
    let Some(mark) = mark.filter(|mark| *mark < post.n) else { return Ok(()) };
    // Numbers that readers see nothing of are between nobody and their own words.
    if store.first_behind(&post.topic, mark).await?.is_none_or(|(_, n)| n >= post.n) {
        store.mark_read(person, &post.topic, post.n).await?;
    }
    Ok(())
}

/// What a new post in a topic has to do with others: the fields `reply-to`, `quote-N` (the number of a part) and
/// `names-KEY`, and the names behind an `@` in `text`. Inside, a fault of the form: the topic takes no more words, too many
/// names, or the post that it answers is gone; then it no longer answers it, and can be said by itself.
///
/// # Errors
/// Where the database does not answer.
pub async fn ties_of(reader: &Reader, topic: &Topic, fields: &mut Fields) -> Result<Result<Ties, FieldFault>, Failure> {
    let store = &reader.app.store;
    if !takes_words(&reader.viewer, topic) {
        return Ok(Err(FieldFault::new("text", "fault-topic-closed")));
    }
    let mut ties = Ties::default();
    if let Some(reply_to) = Key::parse(fields.text(REPLY_TO)) {
        let post = reader.post(&reply_to).await.ok();
        let answerable = |post: &Post| sight(&reader.viewer, post) == Sight::Words && post.topic == topic.key;
        let Some(post) = post.filter(answerable) else {
            fields.0.retain(|name, _| name != REPLY_TO && !name.starts_with("quote-"));
            return Ok(Err(FieldFault::new("text", "fault-answers-gone")));
        };
        let (text, locale) = text_of(&post, reader.locale);
        let chosen: Vec<&str> = fields.ticked("quote").collect();
        let chosen = |number: usize| chosen.contains(&number.to_string().as_str());
        ties.quote = quote(&text, chosen).map(|text| Quote { text, locale });
        ties.reply_to_by = Some(post.by);
        ties.reply_to = Some(post.key);
    }
    let chosen: Vec<Key> = fields.ticked("names").filter_map(Key::parse).collect();
    let text = fields.text("text");
    if text.contains('@') || !chosen.is_empty() {
        let speakers = store.speakers(topic).await?;
        match named(text, &chosen, &speakers) {
            Ok(names) => ties.names = names,
            Err(fault) => return Ok(Err(fault)),
        }
    }
    Ok(Ok(ties))
}
