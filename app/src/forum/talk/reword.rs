//! Changing one's own words, and taking them back.

use crate::failure::Failure;
use crate::forum::{arriving, page_of};
use crate::reader::{Reader, key};
use crate::safeguarding::AFTER_WORDS_THAT_ARE_HELD;
use crate::submit::Posted;
use crate::ui::{self, Form, Page, Section, t, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::{Deed, Refusal, takes_words};
use domain::content::{Version, Words};
use domain::form::{FieldFault, Fields};
use domain::forum::{Post, PostState};
use domain::talk::{Rewording, after_change, can_withdraw, first_version, named, put_back_until};
use leptos::prelude::*;
use store::StoreError;

/// A post for its writer.
///
/// # Errors
/// Where there is none, or somebody else wrote it.
pub async fn own(reader: &Reader, post: &str) -> Result<Post, Failure> {
    let post = reader.post(&key(post)?).await?;
    reader.may(&Deed::ChangeWords(post.by.clone())).map_err(Failure::Refused)?;
    Ok(post)
}

/// The place of a post, with what was just done.
fn place(post: &Post, said: &str) -> String {
    format!("forum/{}/{}?page={}&said={said}#post-{}", post.gate.space, post.topic, page_of(post.n), post.key)
}

fn page_about(reader: &Reader, title: &str, post: &Post) -> Page {
    Page::new(reader.t(title))
        .section(Section::Forum)
        .crumb("forum", reader.t("forum-title"))
        .crumb(format!("forum/post/{}", post.key), ui::named(&post.words, reader.locale))
}

/// The form to change one's words. Where they were changed while somebody wrote, it shows both texts.
pub async fn page(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let post = own(&reader, &post).await?;
    let Some(version) = first_version(&post.words).cloned() else {
        // It was said in pictures, and is changed in the same way.
        return Ok(reader.go(&format!("forum/post/{}/say", post.key)));
    };
    let form = Form::of(&reader, "change").await?;
    let form = form.or([("text", version.text()), ("version", post.version.to_string())]).writing_in(version.locale);
    let page = page_about(&reader, "talk-edit-title", &post).faulty(form.is_faulty());
    Ok(reader.show(page, move || {
        let meanwhile = meanwhile(&form, &post);
        let seen = form.value_or("version", &post.version.to_string());
        let fields = view! {
            <input type="hidden" name="version" value=seen/>
            {form.text_area("text", &t("post-text"), Some(&t("post-text-hint")), 8)}
            <p class="govuk-body">{t("talk-edit-lead")}</p>
        };
        let (path, back) = (format!("forum/post/{}/change", post.key), format!("forum/post/{}", post.key));
        let buttons = ui::buttons("talk-edit-button", Some(&back));
        view! { {form.summary()} {meanwhile} {form.frame("change", &path, fields.into_any(), buttons)} }
    }))
}

/// What a post says now, where it was changed while its writer changed it somewhere else.
pub fn meanwhile(form: &Form, post: &Post) -> Option<AnyView> {
    form.fault_text("version")?;
    let notice = view! {
        <section class="bt-notice" id="version">
            <h2 class="govuk-heading-m">{t("talk-edit-meanwhile-title")}</h2>
            <p>{t("talk-edit-meanwhile")}</p>
            <blockquote class="bt-quote" dir="auto">{ui::short(&post.words)}</blockquote>
        </section>
    };
    Some(notice.into_any())
}

/// Changes somebody's own words.
pub async fn reword(
    reader: Reader,
    Path((_, post)): Path<(String, String)>,
    Posted(mut fields): Posted,
) -> Result<Response, Failure> {
    let post = match own(&reader, &post).await {
        Err(Failure::Refused(Refusal::SignInFirst)) => return reader.ask_to_sign_in("change", fields).await,
        post => post?,
    };
    let version = first_version(&post.words).ok_or(Failure::NotFound)?.clone();
    let new = match Rewording::read(&fields) {
        Ok(new) => new,
        Err(faults) => return reader.refuse("change", fields, faults).await,
    };
    let new_version = Version::standard(version.locale, version.title.clone(), new.text.as_str());
    let words = post.words.clone().with(new_version);
    match put(&reader, &post, (&words, &words), &new, &fields).await? {
        Put::Done(to) => {
            reader.drop_draft("change").await;
            Ok(reader.go(&to))
        }
        Put::Refused(fault) => reader.refuse("change", fields, vec![fault]).await,
        // Both texts are shown; the next press counts.
        Put::Meanwhile(fault, now) => {
            fields.0.insert("version".to_owned(), now.to_string());
            fields.0.remove("key");
            reader.refuse("change", fields, vec![fault]).await
        }
    }
}

/// What came of changed words.
pub enum Put {
    /// They stand there; the page that shows it, or what helps now.
    Done(String),
    /// They cannot be put there.
    Refused(FieldFault),
    /// Somebody else, or the same person in another window, was quicker: the post has this version now.
    Meanwhile(FieldFault, u32),
}

/// Puts words in the place of those of a post, which only their writer may. `judged` is what is looked at before others
/// read them, `typed` the form that they came in.
///
/// # Errors
/// Where the database does not answer.
pub async fn put(
    reader: &Reader,
    post: &Post,
    (words, judged): (&Words, &Words),
    new: &Rewording,
    typed: &Fields,
) -> Result<Put, Failure> {
    let refused = |message| Ok(Put::Refused(FieldFault::new("text", message)));
    let topic = reader.topic(&post.topic).await?;
    let arriving = arriving::state_of_form(reader, &post.gate, judged, typed).await?;
    if !takes_words(&reader.viewer, &topic) {
        return refused("fault-topic-closed");
    }
    let Some(state) = after_change(post.state, arriving).filter(|_| can_withdraw(post)) else {
        return refused("fault-post-not-yours");
    };
    if let Err(fault) = named(&new.text, &[], &[]) {
        return Ok(Put::Refused(fault));
    }
    let as_seen = Post { version: new.seen, ..post.clone() };
    let written = match new.seen <= post.version {
        true => reader.app.store.reword_post(&reader.act()?, &as_seen, words, state, &new.form).await,
        false => Err(StoreError::Exists),
    };
    match written {
        Ok(()) => Ok(Put::Done(match state {
            // What helps now comes before everything else.
            _ if arriving == PostState::Held => AFTER_WORDS_THAT_ARE_HELD.to_owned(),
            PostState::Published => place(post, "reworded"),
            _ => place(post, "waits"),
        })),
        Err(StoreError::Exists) => {
            let now = reader.app.store.post(&post.key).await?.version;
            Ok(Put::Meanwhile(FieldFault::new("version", "fault-edited-meanwhile"), now))
        }
        Err(error) => Err(error.into()),
    }
}

/// What a post said before.
pub async fn before(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let post = reader.post(&key(&post)?).await?;
    let earlier = reader.app.store.earlier_words(&post.key).await?;
    let page = page_about(&reader, "talk-before-title", &post);
    Ok(reader.show(page, move || {
        view! {
            <p class="bt-post__who"><bdi>{post.by_name.clone()}</bdi></p>
            <h2 class="govuk-heading-l">{t("talk-now")}</h2>
            {ui::reading(&post.words)}
            {ui::history(&post.words, &earlier)}
        }
    }))
}

/// Asks whether to take words back.
pub async fn take_back_page(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let post = own(&reader, &post).await?;
    if !can_withdraw(&post) {
        return Ok(reader.go(&format!("forum/post/{}", post.key)));
    }
    let page = page_about(&reader, "talk-withdraw-title", &post);
    Ok(reader.show(page, move || {
        let path = format!("forum/post/{}", post.key);
        view! {
            <p class="bt-lead">{t("talk-withdraw-lead")}</p>
            <blockquote class="bt-quote" dir="auto">{ui::short(&post.words)}</blockquote>
            <form method="post" action=the_reader().href(&format!("{path}/take-back"))>
                <div class="bt-actions">{ui::buttons("talk-withdraw-button", Some(&path))}</div>
            </form>
        }
    }))
}

/// Takes words back. Pressed twice, they are taken back once.
pub async fn take_back(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let post = own(&reader, &post).await?;
    if can_withdraw(&post) {
        reader.app.store.withdraw_post(&reader.act()?, &post).await?;
    }
    Ok(reader.go(&place(&post, "withdrawn")))
}

/// Puts back words that were taken back, within a day.
pub async fn put_back(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let post = own(&reader, &post).await?;
    if put_back_until(&post, reader.now).is_some() {
        reader.app.store.put_back_post(&reader.act()?, &post).await?;
    }
    let seen = post.state_before.unwrap_or_default() == PostState::Published;
    Ok(reader.go(&place(&post, if seen { "put-back" } else { "waits" })))
}
