//! Changing one's own words and taking them back; also for somebody whose words one wrote down for them.

use crate::failure::Failure;
use crate::forum::arriving::{self, Arriving};
pub use crate::forum::say::begun;
use crate::forum::{page_of, say};
use crate::reader::{Reader, key};
use crate::safeguarding::AFTER_WORDS_THAT_ARE_HELD;
use crate::submit::Posted;
use crate::ui::{self, Form, Offer, Page, Section, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::{Deed, Refusal, sight, sight_before, takes_words};
use domain::content::Words;
use domain::form::{FieldFault, Fields};
use domain::forum::{MOST_ATTACHMENTS, Post, PostState, TAKE_OUT, shows_link, staying, whole_text};
use domain::recorded::WAYS;
use domain::strategy::Earlier;
use domain::talk::{Rewording, after_change, can_withdraw, first_version, named, put_back_until, with_hands};
use leptos::prelude::*;
use store::StoreError;

/// The name of the form, wherever it stands.
pub const FORM: &str = "change";

/// A post for who may change its words: its writer, or who wrote them down for them.
///
/// # Errors
/// Where there is none, or they may not.
pub async fn to_change(reader: &Reader, post: &str) -> Result<Post, Failure> {
    let post = reader.post(&key(post)?).await?;
    reader.may(&Deed::ChangeWords(post.whose())).map_err(Failure::Refused)?;
    Ok(post)
}

/// A post for who may take it back; also where they have done so, and no longer see it themselves.
async fn to_take_back(reader: &Reader, post: &str) -> Result<Post, Failure> {
    let post = reader.app.store.post(&key(post)?).await?;
    let may = reader.may(&Deed::TakeBackWords(post.whose()));
    let done = may.is_ok() && post.state == PostState::Withdrawn;
    if !done && !sight(&reader.viewer, &post).has_words() {
        return Err(Failure::NotFound);
    }
    may.map_err(Failure::Refused)?;
    Ok(post)
}

/// What a page is called that is about one's own words, or about those of somebody for whom one does it.
fn titled(reader: &Reader, post: &Post, own: &str, for_them: &str) -> String {
    match reader.viewer.is(&post.by) {
        true => reader.t(own),
        false => reader.ta(for_them, &[("name", post.by_name.clone().into())]),
    }
}

/// What the page is called on which words are changed.
pub fn edit_title(reader: &Reader, post: &Post) -> String {
    titled(reader, post, "talk-edit-title", "talk-edit-title-for")
}

/// What is said of what was just done: to who did it with their own words, or for somebody.
fn done(reader: &Reader, post: &Post, own: &'static str, for_them: &'static str) -> &'static str {
    if reader.viewer.is(&post.by) { own } else { for_them }
}

/// The page that shows a post, with what was just done; for a writer who does not see the topic, their post by itself.
///
/// # Errors
/// Where the database does not answer.
pub async fn page_with(reader: &Reader, post: &Post, said: &str) -> Result<String, Failure> {
    match reader.topic(&post.topic).await {
        Ok(topic) => Ok(format!("forum/{}/{}?page={}&said={said}", topic.space, topic.key, page_of(post.n))),
        Err(Failure::NotFound) => Ok(format!("forum/post/{}?said={said}", post.key)),
        Err(failure) => Err(failure),
    }
}

/// The place of a post, with what was just done.
async fn place(reader: &Reader, post: &Post, said: &str) -> Result<String, Failure> {
    Ok(format!("{}#post-{}", page_with(reader, post, said).await?, post.key))
}

fn page_about(reader: &Reader, title: String, post: &Post) -> Page {
    Page::new(title)
        .section(Section::Forum)
        .crumb("forum", reader.t("forum-title"))
        .crumb(format!("forum/post/{}", post.key), ui::named(&post.words, reader.locale))
}

/// The form to change the words of a post, with what was written in it, or what its writer said: never another form or
/// language of it, whatever the reader reads. Nothing where it was said in pictures.
///
/// # Errors
/// Where the database does not answer.
pub async fn form(reader: &Reader, post: &Post) -> Result<Option<Form>, Failure> {
    let Some(version) = first_version(&post.words) else { return Ok(None) };
    let form = Form::of(reader, FORM).await?;
    let says = [("text", version.text()), ("version", post.version.to_string())];
    let how = WAYS.iter().find(|(_, help)| *help == post.help).map(|(name, _)| ("how", (*name).to_owned()));
    Ok(Some(form.or(says.into_iter().chain(how)).writing_in(version.locale)))
}

/// What stands beside a post that is changed, as items of a list: each with a box that takes it out.
pub fn beside(form: &Form, post: &Post) -> AnyView {
    let items = post.attachments.iter().enumerate().map(|(n, attachment)| {
        let what = format!("{} {}", t(&format!("attachment-{}", attachment.kind.name())), n + 1);
        let label = ta("talk-take-out", &[("what", what.into())]);
        let take_out = form.tick(&format!("{TAKE_OUT}{}", attachment.key), label);
        view! { <li class="bt-with">{ui::attachment(attachment, None)} {take_out}</li> }
    });
    items.collect_view().into_any()
}

/// The form itself, which is sent to where it stands.
pub fn frame(form: &Form, post: &Post, path: &str, back: &str) -> AnyView {
    let seen = form.value_or("version", &post.version.to_string());
    // What others could not read, they cannot read as earlier words either.
    let lead = (post.state == PostState::Published).then(|| view! { <p class="govuk-body">{t("talk-edit-lead")}</p> });
    let own = the_reader().viewer.is(&post.by);
    let for_them = (!own).then(|| {
        view! { <p class="bt-lead">{ta("talk-edit-for", &[("name", post.by_name.clone().into())])}</p> }
    });
    // Somebody who wrote a letter may ring to have it put right.
    let how = (!own && post.help.is_written_down()).then(|| {
        let ways = WAYS.map(|(name, _)| Offer::new(name, t(&format!("recorded-how-{name}"))));
        form.radios("how", &t("recorded-how"), None, ways.into())
    });
    let count = post.attachments.len();
    let there = (count > 0).then(|| {
        let fault = form.fault_text("attachments").map(|fault| view! { <p class="govuk-error-message">{fault}</p> });
        view! {
            <section id="with" class="bt-withs">
                <h2 class="govuk-heading-m">{t("say-with")}</h2>
                <div id="attachments">{fault}</div>
                <p class="govuk-body">{t("talk-edit-beside")}</p>
                <ul role="list">{beside(form, post)}</ul>
                <p class="govuk-body">{say::how_many(count)}</p>
            </section>
        }
    });
    let fields = view! {
        <input type="hidden" name="version" value=seen/>
        // What Enter presses, in a browser that counts hidden buttons.
        <button type="submit" name="do" value="preview" hidden tabindex="-1"></button>
        {form.text_area("text", &t("post-text"), Some(&t("post-text-hint")), 8)}
        {there}
        {say::adding()}
        {how}
        {lead}
    };
    let buttons = ui::buttons("say-preview", Some(back));
    view! { {for_them} {form.frame(FORM, path, fields.into_any(), buttons)} }.into_any()
}

/// The page to change words.
pub async fn page(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let post = to_change(&reader, &post).await?;
    let Some(form) = form(&reader, &post).await? else {
        // It was said in pictures, and is changed in the same way.
        return Ok(reader.go(&format!("forum/post/{}/say", post.key)));
    };
    if let Some(say) = begun(&reader, &post).await?.filter(|_| !form.is_faulty()) {
        return Ok(reader.go(&say));
    }
    // Words that were typed before it was closed are there to be copied.
    let over = is_over(&reader, &post).await? && !form.is_faulty();
    let page = page_about(&reader, edit_title(&reader, &post), &post).faulty(form.is_faulty());
    Ok(reader.show(page, move || {
        let (path, back) = (format!("forum/post/{}/change", post.key), format!("forum/post/{}", post.key));
        let closed = over.then(|| view! { <p class="bt-lead">{t("talk-edit-closed")}</p> });
        view! { {form.summary()} {closed} {(!over).then(|| frame(&form, &post, &path, &back))} }
    }))
}

/// What a post says now, where it was changed while its writer changed it somewhere else.
pub fn meanwhile(form: &Form, post: &Post) -> Option<AnyView> {
    form.fault_text("version")?;
    // What its writer says, also where the reader would read a form that others have written of it.
    let words = first_version(&post.words).map_or_else(|| post.words.clone(), |version| Words::of(version.clone()));
    let notice = view! {
        <section class="bt-notice" id="version">
            <h2 class="govuk-heading-m">{t("talk-edit-meanwhile-title")}</h2>
            <p>{t("talk-edit-meanwhile")}</p>
            <blockquote class="bt-quote" dir="auto">{ui::short(&words)}</blockquote>
        </section>
    };
    Some(notice.into_any())
}

/// Changes the words of a post.
pub async fn reword(
    reader: Reader,
    Path((_, post)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    match to_change(&reader, &post).await {
        Err(Failure::Refused(Refusal::SignInFirst)) => reader.ask_to_sign_in(FORM, fields).await,
        post => take(reader, post?, fields).await,
    }
}

/// Whether the words of a post stay as they are, since its topic takes none any more. Who was asked to change something may do
/// so whatever became of the topic.
async fn is_over(reader: &Reader, post: &Post) -> Result<bool, Failure> {
    // Its writer may see nothing else of the topic.
    let topic = reader.app.store.topic(&post.topic).await?;
    Ok(post.state != PostState::ChangeAsked && !takes_words(&reader.viewer, &topic))
}

/// Takes new words for a post, from the form wherever it stands, to the page that shows them before others see them and asks
/// about what may be personal in them; or to the one on which something is added to them.
///
/// # Errors
/// Where the post has no words, or the database does not answer.
pub async fn take(reader: Reader, post: Post, fields: Fields) -> Result<Response, Failure> {
    first_version(&post.words).ok_or(Failure::NotFound)?;
    if is_over(&reader, &post).await? {
        return reader.refuse(FORM, fields, vec![FieldFault::new("text", "fault-topic-closed")]).await;
    }
    if say::adds(&fields).is_some() && staying(&post.attachments, &fields).len() >= MOST_ATTACHMENTS {
        // Said before they choose a file, where the boxes are that make room.
        return reader.refuse(FORM, fields, vec![say::too_many("attachments")]).await;
    }
    let new = Rewording::read(&fields, &post.attachments);
    match new.and_then(|new| named(&new.text, &[], &[]).map_err(|fault| vec![fault])) {
        // Who adds something may not have changed the words yet: they are looked at with it.
        Err(faults) if say::adds(&fields).is_none() => reader.refuse(FORM, fields, faults).await,
        _ => {
            let next = say::go_on(&reader, &post, fields).await?;
            // It is kept there from now on.
            reader.drop_draft(FORM).await;
            Ok(reader.go(&next))
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

/// Puts words in the place of those of a post, for who [may change](to_change) them. `judged` is what is looked at before others
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
    let stays = post.attachments.iter().filter(|one| !new.taken_out.contains(&one.key));
    let text = whole_text(words, stays.chain(&new.added));
    let coming = Arriving { judged, text, shows_link: shows_link(&new.added) };
    let arriving = arriving::state_of_change(reader, post, &coming, typed).await?;
    if is_over(reader, post).await? {
        return refused("fault-topic-closed");
    }
    let Some(state) = after_change(post.state, arriving).filter(|_| can_withdraw(post)) else {
        return refused("fault-post-not-yours");
    };
    let act = reader.act_with_words_of(&post.by)?;
    let as_seen = Post { version: new.seen, ..post.clone() };
    let written = match new.seen <= post.version {
        true => {
            reader
                .app
                .store
                .reword_post(
                    &act,
                    &as_seen,
                    (words, &new.names, &new.taken_out, &new.added),
                    state,
                    &new.form,
                    new.told,
                )
                .await
        }
        false => Err(StoreError::Exists),
    };
    match written {
        Ok(()) => Ok(Put::Done(match state {
            // What helps now comes before everything else.
            _ if arriving == PostState::Held => AFTER_WORDS_THAT_ARE_HELD.to_owned(),
            PostState::Published => place(reader, post, done(reader, post, "reworded", "reworded-for")).await?,
            _ if post.state == PostState::ChangeAsked && reader.viewer.is(&post.by) => {
                format!("me/posts/{}?said=changed-as-asked", post.key)
            }
            _ => place(reader, post, "waits").await?,
        })),
        // Somebody has decided about the post while its words were on their way: that decides what becomes of them.
        Err(StoreError::Conflict) => {
            let now = reader.app.store.post(&post.key).await?;
            match now.state == post.state {
                true => Err(StoreError::Conflict.into()),
                false => Box::pin(put(reader, &now, (words, judged), new, typed)).await,
            }
        }
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
    let replaced = reader.app.store.earlier_words(&post.key).await?;
    let replaced = sight_before(&reader.viewer, &post, with_hands(replaced, &post));
    let earlier: Vec<_> = replaced.into_iter().map(Earlier::from).collect();
    let page = page_about(&reader, reader.t("talk-before-title"), &post);
    Ok(reader.show(page, move || {
        view! {
            <p class="bt-post__who"><bdi>{post.by_name.clone()}</bdi></p>
            <h2 class="govuk-heading-l">{t("talk-now")}</h2>
            {ui::hands(post.help, post.written_by_name.as_deref())}
            {ui::reading(&post.words)}
            {ui::history(&post.words, &earlier)}
        }
    }))
}

/// Asks whether to take words back.
pub async fn take_back_page(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let post = to_take_back(&reader, &post).await?;
    if !can_withdraw(&post) {
        return Ok(reader.go(&format!("forum/post/{}", post.key)));
    }
    let page = page_about(&reader, titled(&reader, &post, "talk-withdraw-title", "talk-withdraw-title-for"), &post);
    Ok(reader.show(page, move || {
        let path = format!("forum/post/{}", post.key);
        let (lead, button) = match the_reader().viewer.is(&post.by) {
            true => (t("talk-withdraw-lead"), "talk-withdraw-button"),
            false => (ta("talk-withdraw-lead-for", &[("name", post.by_name.clone().into())]), "talk-take-back-for"),
        };
        view! {
            <p class="bt-lead">{lead}</p>
            <blockquote class="bt-quote" dir="auto">{ui::short(&post.words)}</blockquote>
            <form method="post" action=the_reader().href(&format!("{path}/take-back"))>
                <div class="bt-actions">{ui::buttons(button, Some(&path))}</div>
            </form>
        }
    }))
}

/// Takes words back. Pressed twice, they are taken back once.
pub async fn take_back(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let post = to_take_back(&reader, &post).await?;
    if can_withdraw(&post) {
        reader.app.store.withdraw_post(&reader.act_with_words_of(&post.by)?, &post).await?;
    }
    Ok(reader.go(&place(&reader, &post, done(&reader, &post, "withdrawn", "withdrawn-for")).await?))
}

/// Puts back words that were taken back, within a day: only who said them may, who may have taken them back themselves.
pub async fn put_back(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let post = reader.post(&key(&post)?).await?;
    reader.may(&Deed::PutBackWords(post.by.clone())).map_err(Failure::Refused)?;
    if put_back_until(&post, reader.now).is_some() {
        reader.app.store.put_back_post(&reader.act()?, &post).await?;
    }
    let seen = post.state_before.unwrap_or_default() == PostState::Published;
    Ok(reader.go(&place(&reader, &post, if seen { "put-back" } else { "waits" }).await?))
}
