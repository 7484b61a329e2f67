//! Answering a post, with some of its words and with the names of people who should hear of it.

use crate::failure::Failure;
use crate::forum::{arriving, page_of, said};
use crate::reader::{Reader, key};
use crate::submit::Posted;
use crate::ui::{self, Form, Offer, Page, Section, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::{Deed, Sight, sight, takes_words};
use domain::content::Locale;
use domain::form::{FieldFault, Fields};
use domain::forum::{NewPost, Post, Topic};
use domain::record::Key;
use domain::talk::{MOST_NAMED, Quote, Speaker, Ties, named, parts, quote};
use leptos::prelude::*;

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

/// The form to answer a post.
pub async fn page(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let (sight, post, topic) = source(&reader, &post).await?;
    let form = Form::of(&reader, "answer").await?;
    let gone = sight != Sight::Words;
    // What was typed comes back, whatever has happened to the other post meanwhile.
    if gone && !form.is_faulty() {
        return Err(Failure::NotFound);
    }
    reader.may(&Deed::Post(post.gate.clone())).map_err(Failure::Refused)?;
    let speakers = reader.app.store.speakers(&topic).await?;
    let me = reader.person()?.key.clone();
    let topic_path = format!("forum/{}/{}", topic.space, topic.key);
    let page = Page::new(reader.t("talk-reply-title"))
        .section(Section::Forum)
        .faulty(form.is_faulty())
        .crumb("forum", reader.t("forum-title"))
        .crumb(&topic_path, ui::named(&topic.words, reader.locale));
    Ok(reader.show(page, move || {
        let answered = (!gone).then(|| {
            view! {
                <h2 class="govuk-heading-m">{t("talk-reply-to")}</h2>
                <blockquote class="bt-quote" dir="auto">
                    <p class="bt-post__who"><bdi>{post.by_name.clone()}</bdi></p>
                    {ui::short(&post.words)}
                </blockquote>
            }
        });
        let fields = view! {
            {(!gone).then(|| quote_offers(&form, &post))}
            {form.text_area("text", &t("post-text"), Some(&t("post-text-hint")), 6)}
            {name_offers(&form, &speakers, &me)}
            <p class="govuk-body">{t("post-next")}</p>
        };
        let buttons = ui::buttons("post-button", Some(&topic_path));
        let action = format!("forum/post/{}/answer", post.key);
        view! { {form.summary()} {answered} {form.frame("answer", &action, fields.into_any(), buttons)} }
    }))
}

/// The words of a post, part by part.
fn quote_offers(form: &Form, post: &Post) -> Option<AnyView> {
    let (text, _) = text_of(post, the_reader().locale);
    let offers: Vec<Offer> = (1..)
        .zip(parts(&text))
        .map(|(number, part)| {
            Offer::new(number.to_string(), crate::content::markdown::plain_text(part))
        })
        .collect();
    let hint = t("talk-reply-quote-hint");
    (!offers.is_empty()).then(|| form.checkboxes("quote", &t("talk-reply-quote"), Some(&hint), offers))
}

/// The people who spoke in the topic, without the reader.
fn name_offers(form: &Form, speakers: &[Speaker], me: &Key) -> Option<AnyView> {
    let others = speakers.iter().filter(|speaker| speaker.key != *me).take(MOST_OFFERED);
    let offers: Vec<Offer> =
        others.map(|speaker| Offer::new(speaker.key.to_string(), speaker.name.clone())).collect();
    let hint = ta("talk-name-people-hint", &[("number", (MOST_NAMED as i64).into())]);
    (!offers.is_empty()).then(|| form.checkboxes("names", &t("talk-name-people"), Some(&hint), offers))
}

/// The words of a post that this reader reads, and the locale that they are in.
fn text_of(post: &Post, locale: Locale) -> (String, Locale) {
    let reading = post.words.read(locale);
    reading.map_or((String::new(), locale), |reading| (reading.version.text(), reading.version.locale))
}

/// Answers a post.
pub async fn answer(
    reader: Reader,
    Path((_, post)): Path<(String, String)>,
    Posted(mut fields): Posted,
) -> Result<Response, Failure> {
    let (_, post, topic) = source(&reader, &post).await?;
    fields.0.insert("reply-to".to_owned(), post.key.to_string());
    say_in(reader, "answer", topic, fields, "answered-post").await
}

/// Says something in a topic, and shows it at once on whichever page of the topic it stands.
///
/// # Errors
/// As [`Reader::submit`].
pub async fn say_in(
    reader: Reader,
    form: &'static str,
    topic: Topic,
    fields: Fields,
    done: &'static str,
) -> Result<Response, Failure> {
    let store = reader.app.store.clone();
    let deed = Deed::Post(topic.gate.clone());
    let mut ties = Ties::default();
    if reader.may(&deed).is_ok() {
        match ties_of(&reader, &topic, &fields).await? {
            Ok(found) => ties = found,
            Err(fault) => return reader.refuse(form, fields, vec![fault]).await,
        }
    }
    let state = arriving::state_of(&reader, &topic.gate, &arriving::words_typed(&reader, &fields)).await?;
    let person = reader.viewer.person().map(|person| person.key.clone());
    let write = async move |act: store::Act, new: NewPost| {
        let new = NewPost { state, ties, ..new };
        store.add_post(&act, &topic.key, &new).await?;
        let post = store.post(&new.key).await?;
        // Who had read all of it has read their own words too.
        if let Some(person) = &person {
            let mark = store.read_marks(person, std::slice::from_ref(&post.topic)).await?.get(&post.topic).copied();
            if mark == Some(post.n.saturating_sub(1)) {
                store.mark_read(person, &post.topic, post.n).await?;
            }
        }
        let (page, said) = (page_of(post.n), said(state, done));
        Ok(format!("forum/{}/{}?page={page}&said={said}#post-{}", topic.space, post.topic, new.key))
    };
    reader.submit(form, &deed, fields, NewPost::read, write).await
}

/// What a new post in a topic has to do with others: the fields `reply-to`, `quote-N` (the number of a part) and
/// `names-KEY`, and the names behind an `@` in `text`. Inside, a fault of the form: the topic takes no more words, the post
/// that it answers is gone, too many names.
///
/// # Errors
/// Where the database does not answer.
pub async fn ties_of(reader: &Reader, topic: &Topic, fields: &Fields) -> Result<Result<Ties, FieldFault>, Failure> {
    let store = &reader.app.store;
    if !takes_words(&reader.viewer, topic) {
        return Ok(Err(FieldFault::new("text", "fault-topic-closed")));
    }
    let mut ties = Ties::default();
    if let Some(reply_to) = Key::parse(fields.text("reply-to")) {
        let gone = || Ok(Err(FieldFault::new("text", "fault-answers-gone")));
        let Ok(post) = reader.post(&reply_to).await else { return gone() };
        if sight(&reader.viewer, &post) != Sight::Words || post.topic != topic.key {
            return gone();
        }
        let (text, locale) = text_of(&post, reader.locale);
        let chosen: Vec<&str> = fields.ticked("quote").collect();
        let chosen = |number: usize| chosen.contains(&number.to_string().as_str());
        ties.quote = quote(&text, chosen).map(|text| Quote { text, locale });
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
