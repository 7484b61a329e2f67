//! Before something is said: the page that shows it as others will see it, asks about what may be personal, and says it.

use super::forms::MEMBER;
use super::pages::says;
use super::personal::{self, Asked};
use super::{SayPath, Work, answer};
use crate::accounts::guests;
use crate::accounts::supporters::{self, Author};
use crate::failure::Failure;
use crate::forum::arriving::{self, Arriving};
use crate::forum::page_of;
use crate::forum::talk::{self, Put};
use crate::moderation;
use crate::reader::{NEXT, Reader};
use crate::safeguarding::{AFTER_WORDS_THAT_ARE_HELD, help_beside, may_tell_of_harm};
use crate::submit::Posted;
use crate::ui::{Form, t, the_reader};
use axum::response::{IntoResponse as _, Redirect, Response};
use domain::accounts::{Deed, Viewer};
use domain::content::pictures::PictureIndex;
use domain::content::{Block, Locale, Version, Words};
use domain::form::{FieldFault, Fields, Reading};
use domain::forum::{
    Access, Hands, Help, LONGEST_NAME, Moderation, NewPost, NewTopic, Post, PostState, Saying, shows_link, taken_out,
    whole_text,
};
use domain::record::Key;
use domain::recorded::way;
use domain::safety::lookalike::name_fault;
use domain::talk::{Rewording, Ties};
use jiff::Timestamp;
use leptos::prelude::*;
use store::{Store, StoreError};

/// The texts of a saying, each with a name.
fn texts(saying: &mut Saying) -> Vec<(String, &mut String)> {
    let title = saying.title.iter_mut().map(|title| ("title".to_owned(), title));
    let beside = saying.attachments.iter_mut();
    let beside = beside.filter_map(|one| Some((one.key.to_string(), one.words.as_mut()?)));
    title.chain([("text".to_owned(), &mut saying.text)]).chain(beside).collect()
}

/// All that may be personal in it.
fn asked(saying: &Saying, locale: Locale) -> Vec<Asked> {
    let mut saying = saying.clone();
    texts(&mut saying).into_iter().flat_map(|(name, text)| personal::asked(&name, text, locale)).collect()
}

/// What will be read of it: without what its writer leaves out.
fn decided(work: &Work, mut saying: Saying) -> Saying {
    for (name, text) in texts(&mut saying) {
        *text = personal::as_decided(&name, text, &work.fields, work.locale);
    }
    saying
}

/// A name for all that others will see: who sends it says with it what they have looked at.
fn seen(work: &Work) -> String {
    let fields = ["text", "feel", "about"].map(|field| work.fields.text(field).to_owned());
    let beside = work.beside().into_iter().map(|one| one.key.to_string());
    let blocks = fields.into_iter().chain(beside).map(|text| Block { text, picture: None }).collect();
    Version::new(Locale::DEFAULT, Some(work.fields.text("title").to_owned()), blocks).digest()
}

/// The post that it becomes, published at once.
fn becomes(work: &Work, saying: &Saying, index: &PictureIndex) -> Option<NewPost> {
    let words = saying.words(work.locale, |step, picture| says(work.locale, index, step, picture));
    let attachments = saying.attachments.clone();
    Some(NewPost { attachments, ..NewPost::own(work.key()?, words) })
}

/// The post as others will see it; where it is changed, with what stays and comes beside it and whose hands typed it now.
fn seen_by_others(viewer: &Viewer, work: &Work, new: &NewPost, by_name: String, at: Timestamp) -> Post {
    let Some(post) = &work.place.changes else { return new.seen(work.place.gate(), by_name, at) };
    let hands = match (viewer.person(), &viewer.with) {
        (Some(person), _) if person.key != post.by => Hands::For(person.key.clone(), told(work)),
        (_, Some(supporter)) => Hands::Beside(supporter.key.clone()),
        _ => Hands::Own,
    };
    let (help, written_by) = post.help.after(hands);
    let name = viewer.with.as_ref().map(|supporter| &supporter.name).or(viewer.person().map(|person| &person.name));
    let written_by_name = written_by.as_ref().and(name).cloned();
    let attachments = [work.staying(), new.attachments.clone()].concat();
    let (words, names) = (new.words.clone(), new.ties.names.clone());
    Post { words, attachments, names, help, written_by, written_by_name, ..post.clone() }
}

/// How the person said it, where somebody writes it down for them.
fn told(work: &Work) -> Option<Help> {
    way(work.fields.text("how"))
}

/// As others will see it.
pub async fn page(reader: Reader, path: SayPath) -> Result<Response, Failure> {
    let reader = reader.known();
    let mut work = Work::open(&reader, path).await?;
    let Ok(said) = work.saying() else {
        return Ok(answer(&reader, reader.go(&format!("{}?on", work.place.say()))));
    };
    let index = reader.app.pictures().await?;
    let asked = asked(&said, work.locale);
    let saying = decided(&work, said);
    let ties = match work.ties(&reader).await? {
        Ok(ties) => ties,
        Err(faults) => return back_to_write(&reader, &work, faults).await,
    };
    let new = becomes(&work, &saying, &index).ok_or(Failure::Unreadable)?;
    let new = NewPost { ties, ..new };
    let post = seen_by_others(&reader.viewer, &work, &new, String::new(), reader.now);
    let around = reader.app.store.around(&[&post], None).await?;
    let worries = may_tell_of_harm(&with_pictures(everything(&saying, &new.words, work.locale), &saying));
    let help = worries.then(|| reader.app.site.help_lines.clone());
    let faults = if reader.asked("again").is_some() { work.faults.clone() } else { vec![] };
    let form = Form::again(work.fields.clone(), faults);
    let changed = reader.asked("changed").is_some();
    let page = work.place.step(&reader, reader.t("say-check-title"));
    let known = reader.clone();
    let shown = reader.show(page, move || {
        let reader = the_reader();
        let name = reader.viewer.person().map(|person| person.name.clone()).or(saying.name.clone());
        let name = name.unwrap_or_else(|| t("say-no-name"));
        let post = seen_by_others(&reader.viewer, &work, &new, name, reader.now);
        let notice = changed.then(|| view! { <div class="bt-notice"><p>{t("say-check-changed")}</p></div> });
        let title = saying.title.clone().map(|title| view! { <p class="bt-preview__title" dir="auto">{title}</p> });
        view! {
            {form.summary()}
            {notice}
            <p class="bt-lead">{t("say-check-lead")}</p>
            {help.as_ref().map(help_beside)}
            <section class="bt-preview" aria-label=t("say-check-label")>{title} {talk::preview(&post, &around)}</section>
            {send(&work, &form, asked)}
        }
    });
    Ok(answer(&known, shown))
}

/// The questions before it is said, and the buttons.
fn send(work: &Work, form: &Form, asked: Vec<Asked>) -> AnyView {
    let reader = the_reader();
    let check = reader.href(&format!("{}/check", work.place.say()));
    let change = reader.href(&format!("{}?on", work.place.say()));
    let signed_in = reader.viewer.is_signed_in();
    let again = (!asked.is_empty()).then(|| {
        view! { <button type="submit" name="do" value="look" class="govuk-button govuk-button--secondary">{t("say-look-again")}</button> }
    });
    let stranger = (!signed_in).then(|| {
        view! {
            {form.input("name", &t("say-name"), Some(&t("say-name-hint")), "govuk-input--width-20")}
            <p class="govuk-body">{t("say-code-follows")}</p>
        }
    });
    let key = work.key().map(|key| key.to_string());
    // Nothing reads it from here, but where the database is away, the page that says so gives it back.
    let typed = ["title", "text"].map(|name| (name, work.fields.text(name).to_owned()));
    let typed = typed.into_iter().filter(|(_, text)| !text.is_empty());
    let typed = typed.map(|(name, text)| view! { <input type="hidden" name=name value=text/> }).collect_view();
    view! {
        <form method="post" action=check novalidate>
            <input type="hidden" name="key" value=key/>
            <input type="hidden" name="seen" value=seen(work)/>
            <input type="hidden" name="as" value=signed_in.then_some(MEMBER)/>
            {typed}
            <button type="submit" name="do" value="publish" hidden tabindex="-1"></button>
            {personal::questions(form, asked)}
            {stranger}
            {work.place.changes.is_none().then(|| supporters::whose_words(form))}
            {moderation::trap()}
            <p class="govuk-body">{t(next(work))}</p>
            <div class="bt-actions">
                <button type="submit" name="do" value="publish" class="govuk-button">{t("say-publish")}</button>
                {again}
                <a class="govuk-button govuk-button--secondary" href=change>{t("say-change")}</a>
            </div>
        </form>
    }
    .into_any()
}

/// Who can read it, and when.
fn next(work: &Work) -> &'static str {
    let gate = work.place.gate();
    match gate.moderation {
        // Somebody is looking at it, or is going to.
        _ if work.place.changes.as_ref().is_some_and(|post| post.state != PostState::Published) => "say-next-first",
        Moderation::After if gate.is_public() => "post-next",
        Moderation::After => "say-next-members",
        Moderation::FirstPosts | Moderation::Before => "say-next-first",
    }
}

/// Back to where it is written, which says what is wrong with it.
async fn back_to_write(reader: &Reader, work: &Work, faults: Vec<FieldFault>) -> Result<Response, Failure> {
    work.keep(reader, faults).await?;
    Ok(answer(reader, reader.go(&format!("{}?again#main", work.place.say()))))
}

/// Says it, if it is what its writer has looked at.
pub async fn publish(reader: Reader, path: SayPath, Posted(sent): Posted) -> Result<Response, Failure> {
    let reader = reader.known();
    if sent.text("as") == MEMBER && !reader.viewer.is_signed_in() {
        return Ok(sign_in_first(&reader));
    }
    let mut work = Work::open(&reader, path).await?;
    let check = format!("{}/check", work.place.say());
    let key = sent.key().ok_or(Failure::Unreadable)?;
    if let Some(post) = work.place.changes.as_ref().filter(|_| !work.kept) {
        // It was sent twice: the first time it became the post.
        return Ok(answer(&reader, reader.go(&format!("forum/post/{}", post.key))));
    }
    if work.key().as_ref() != Some(&key) {
        return said_or_changed(reader, work, &key, &sent).await;
    }
    decide(&mut work.fields, &sent);
    if sent.text("do") != "look" && sent.text("seen") != seen(&work) {
        work.keep(&reader, vec![]).await?;
        return said_or_changed(reader, work, &key, &sent).await;
    }
    let Ok(saying) = work.saying() else {
        return back_to_write(&reader, &work, work.saying().err().unwrap_or_default()).await;
    };
    let ties = match work.ties(&reader).await? {
        Ok(ties) => ties,
        Err(faults) => return back_to_write(&reader, &work, faults).await,
    };
    work.keep(&reader, vec![]).await?;
    if sent.text("do") == "look" {
        return Ok(answer(&reader, reader.go(&check)));
    }
    let saying = decided(&work, saying);
    if work.place.changes.is_some() {
        return change(&reader, work, &saying, ties.names, &sent).await;
    }
    let gate = work.place.gate();
    let deed = match work.place.starts_topic() {
        true => Deed::StartTopic(gate.clone()),
        false => Deed::Post(gate.clone()),
    };
    let author = match supporters::author(&reader, &sent, &deed).await? {
        Ok(author) => author,
        Err(fault) => {
            work.keep(&reader, vec![fault]).await?;
            return Ok(answer(&reader, reader.go(&format!("{check}?again#main"))));
        }
    };
    let is_new = !reader.viewer.is_signed_in();
    if is_new && (gate.reads, gate.posts) != (Access::Everyone, Access::Everyone) {
        return Ok(sign_in_first(&reader));
    }
    if let Some(name) = saying.name.as_deref().filter(|_| is_new) {
        let staff = reader.app.store.staff_names().await?;
        if let Some(fault) = name_fault(name, staff.iter().map(String::as_str)) {
            work.keep(&reader, vec![FieldFault::new("name", fault.message())]).await?;
            return Ok(answer(&reader, reader.go(&format!("{check}?again#main"))));
        }
    }
    let reader = guests::become_guest(reader, saying.name.as_deref().unwrap_or_default(), &key).await?;
    reader.may(&deed).map_err(Failure::Refused)?;
    let said = match say(&reader, &work, &saying, (ties, author), &sent).await {
        Ok(state) => Some(state),
        // The answer to the first time never arrived; or they went back and wrote something else.
        Err(Failure::Store(StoreError::Exists)) => {
            let before = said_before(&reader, &key).await?;
            let index = reader.app.pictures().await?;
            before.filter(|post| says_the_same(&reader, &work, post, &index)).map(|post| post.state)
        }
        Err(failure) => return Err(failure),
    };
    finish(reader, work, &key, said, is_new).await
}

/// What came is not what waits: it was sent twice, or the answer to the first time never arrived, or something else has been
/// written meanwhile, which is shown first.
async fn said_or_changed(reader: Reader, work: Work, key: &Key, sent: &Fields) -> Result<Response, Failure> {
    let is_new = is_new_guest(&reader, key).await?;
    let reader = if is_new { guests::become_guest(reader, &name(sent), key).await? } else { reader };
    let waits = work.key().as_ref() == Some(key);
    let index = reader.app.pictures().await?;
    match said_before(&reader, key).await?.filter(|post| !waits || says_the_same(&reader, &work, post, &index)) {
        Some(post) => finish(reader, work, key, Some(post.state), is_new).await,
        None => Ok(answer(&reader, reader.go(&format!("{}/check?changed", work.place.say())))),
    }
}

/// Puts it in the place of what its writer said before.
async fn change(
    reader: &Reader,
    mut work: Work,
    saying: &Saying,
    names: Vec<Key>,
    sent: &Fields,
) -> Result<Response, Failure> {
    let (Some(post), Some(form)) = (work.place.changes.clone(), work.key()) else { return Err(Failure::Unreadable) };
    let index = reader.app.pictures().await?;
    let picture_says = |step, picture: &str| says(work.locale, &index, step, picture);
    let words = saying.in_place_of(&post.words, work.locale, picture_says);
    let judged = with_pictures(everything(saying, &saying.words(work.locale, picture_says), work.locale), saying);
    // A number that is none is a version that nobody has seen.
    let seen = work.fields.text("version").parse().unwrap_or(u32::MAX);
    let (taken_out, added) = (taken_out(&post.attachments, &work.fields), saying.attachments.clone());
    let new = Rewording { form, seen, text: saying.text.clone(), told: told(&work), taken_out, added, names };
    let fault = match talk::put(reader, &post, (&words, &judged), &new, sent).await? {
        Put::Done(to) => {
            let _ = reader.app.store.drop_draft(&work.draft).await;
            return Ok(answer(reader, reader.go(&to)));
        }
        Put::Refused(fault) => fault,
        Put::Meanwhile(fault, now) => {
            work.fields.0.insert("version".to_owned(), now.to_string());
            work.fields.0.remove("key");
            fault
        }
    };
    back_to_write(reader, &work, vec![fault]).await
}

/// What was decided on this page, in the place of what was decided there before.
fn decide(kept: &mut Fields, sent: &Fields) {
    let decided =
        |name: &str| name.starts_with(personal::DECISION) || matches!(name, "whose" | "with-support" | "name");
    kept.0.retain(|name, _| !decided(name));
    kept.0.extend(sent.0.iter().filter(|(name, _)| decided(name)).map(|(name, text)| (name.clone(), text.clone())));
}

/// Writes it, and answers how far it went.
async fn say(
    reader: &Reader,
    work: &Work,
    saying: &Saying,
    (ties, author): (Ties, Author),
    sent: &Fields,
) -> Result<PostState, Failure> {
    let (store, gate, act) = (&reader.app.store, work.place.gate(), reader.act()?);
    let index = reader.app.pictures().await?;
    let Author { of, help } = author;
    let new = becomes(work, saying, &index).ok_or(Failure::Unreadable)?;
    let judged = with_pictures(everything(saying, &new.words, work.locale), saying);
    let text = whole_text(&new.words, &new.attachments);
    let coming = Arriving { judged: &judged, text, shows_link: shows_link(&new.attachments) };
    let state = arriving::state_of_form(reader, gate, &coming, sent, of.as_ref()).await?;
    let of = of.map(|person| person.key);
    match &work.place.topic {
        Some(topic) => {
            let new = NewPost { of, help, state, ties, ..new };
            store.add_post(&act, &topic.key, &new).await?;
            talk::has_said(reader, &new.key).await?;
        }
        None => {
            let title = saying.title_words(work.locale);
            let NewPost { key, words, attachments, .. } = new;
            let names = ties.names;
            let topic = NewTopic { attachments, of, help, state, names, ..NewTopic::own(key, title, words) };
            store.start_topic(&act, &gate.space, &topic).await?;
        }
    }
    Ok(state)
}

/// All words of it in one text, for whoever looks after people and rules: what it says in pictures and words, and also what
/// is written beside it.
fn everything(saying: &Saying, words: &Words, locale: Locale) -> Words {
    Words::of(Version::standard(locale, saying.title.clone(), whole_text(words, &saying.attachments)))
}

/// The same with the pictures that were chosen: they can tell of harm without a word.
fn with_pictures(mut words: Words, saying: &Saying) -> Words {
    let chosen = saying.pictures.iter();
    let blocks = chosen.map(|(_, picture)| Block { text: String::new(), picture: Some(picture.clone()) });
    if let Some(version) = words.0.first_mut() {
        version.blocks.extend(blocks);
    }
    words
}

/// Leads to what was said, and forgets the draft; who has become a guest is led to their code first. What was not said goes
/// back to its form, under a new key.
async fn finish(
    reader: Reader,
    mut work: Work,
    key: &Key,
    said: Option<PostState>,
    is_new: bool,
) -> Result<Response, Failure> {
    let to = match said {
        Some(state) => {
            if work.key().as_ref() == Some(key) {
                let _ = reader.app.store.drop_draft(&work.draft).await;
            }
            match is_new {
                true if state == PostState::Published => guests::code_page(key, &format!("forum/post/{key}")),
                true if state == PostState::Held => format!("{AFTER_WORDS_THAT_ARE_HELD}&code={key}"),
                true => guests::code_page(key, &format!("{}/thanks", work.place.say())),
                false => place_of(&reader, &work, key, state).await?,
            }
        }
        None => {
            work.fields.0.remove("key");
            work.keep(&reader, vec![FieldFault::new("main", "fault-sent-before")]).await?;
            format!("{}?again#main", work.place.say())
        }
    };
    let reader = if is_new { guests::hand_over_drafts(reader).await? } else { reader };
    Ok(answer(&reader, reader.go(&to)))
}

/// Whether a stranger has become a guest by saying what has this key, and the answer never reached them: they pressed twice.
async fn is_new_guest(reader: &Reader, key: &Key) -> Result<bool, Failure> {
    let guest = Store::guest_key(&reader.code_seed(), key.as_str()).filter(|_| !reader.viewer.is_signed_in());
    match reader.app.store.post(key).await {
        Ok(post) => Ok(guest == Some(post.by)),
        Err(StoreError::NotFound) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// The name that a stranger gave themselves.
fn name(sent: &Fields) -> String {
    Reading::of(sent).optional_text("name", LONGEST_NAME).unwrap_or_default()
}

/// What somebody has said before with this key.
async fn said_before(reader: &Reader, key: &Key) -> Result<Option<Post>, Failure> {
    let own = |post: &Post, me: &Key| *me == post.by || Some(me) == post.written_by.as_ref();
    match reader.post(key).await {
        Ok(post) => Ok(Some(post).filter(|post| reader.viewer.person().is_some_and(|me| own(post, &me.key)))),
        Err(Failure::NotFound) => Ok(None),
        Err(failure) => Err(failure),
    }
}

/// Whether a post says what waits to be said. What came as a file has left the draft with the post.
fn says_the_same(reader: &Reader, work: &Work, post: &Post, index: &PictureIndex) -> bool {
    let Ok(saying) = work.saying() else { return work.is_empty() };
    let new = becomes(work, &decided(work, saying), index);
    new.is_some_and(|new| new.words.text(reader.locale) == post.words.text(reader.locale))
}

/// The page that shows what was said, or thanks for what is read first.
async fn place_of(reader: &Reader, work: &Work, key: &Key, state: PostState) -> Result<String, Failure> {
    let (say, space) = (work.place.say(), &work.place.space.key);
    let said = if work.place.gate().is_public() { "said=posted" } else { "said=posted-here" };
    Ok(match &work.place.topic {
        _ if state == PostState::Held => AFTER_WORDS_THAT_ARE_HELD.to_owned(),
        _ if state != PostState::Published => format!("{say}/thanks"),
        None => format!("forum/{space}/{key}?said=started"),
        Some(_) => {
            // The topic may have been put together with another one meanwhile.
            let post = reader.app.store.post(key).await?;
            format!("forum/{space}/{}?page={}&{said}#post-{key}", post.topic, page_of(post.n))
        }
    })
}

/// Their session has ended, or the space asks for an account: the draft waits behind the sign-in.
fn sign_in_first(reader: &Reader) -> Response {
    let jar = reader.jar.clone().add(reader.cookie(NEXT, reader.path.clone(), 3600));
    (jar, Redirect::to(&format!("{}?kept", reader.href("sign-in")))).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::content::recordings::{Link, Media};
    use domain::forum::{Attachment, AttachmentKind, Step};
    use domain::safety::concern::kinds_of;

    #[test]
    fn what_somebody_says_in_pictures_is_looked_at_like_what_they_write() {
        let pictures = vec![(Step::Feel, "upload-hit".to_owned()), (Step::About, "bus".to_owned())];
        let saying = Saying { pictures, text: "At home.".into(), ..Saying::default() };
        let says = |_: Step, picture: &str| {
            if picture == "bus" { "It is about: bus".to_owned() } else { "My carer hits me".to_owned() }
        };
        for locale in [Locale::DEFAULT, Locale::DEFAULT.in_form(domain::content::Form::EasyRead)] {
            let judged = everything(&saying, &saying.words(locale, says), locale);
            assert_eq!(judged.text(locale), "My carer hits me\n\nIt is about: bus\n\nAt home.");
            assert!(!kinds_of(&judged).is_empty(), "it may tell of harm");
        }
    }

    #[test]
    fn where_a_film_stands_on_another_site_is_nothing_that_its_writer_says() {
        let film = Attachment {
            key: Key::parse("film").expect("a key"),
            kind: AttachmentKind::Sign,
            locale: Locale::DEFAULT,
            media: Media::Link { link: Link::parse("https://films.example.org/my-carer-hits-me").expect("a link") },
            words: Some("I wait in the rain.".into()),
        };
        let saying = Saying { text: "At home.".into(), attachments: vec![film], ..Saying::default() };
        let judged =
            everything(&saying, &Words::of(Version::standard(Locale::DEFAULT, None, "At home.")), Locale::DEFAULT);
        assert_eq!(judged.text(Locale::DEFAULT), "At home.\n\nI wait in the rain.");
        assert!(kinds_of(&judged).is_empty(), "nobody is hurt");
    }
}
