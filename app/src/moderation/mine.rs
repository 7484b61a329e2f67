//! What a writer is told about their own posts, in their own form, and what they can do about it: answer once, or change
//! what was asked for.

use super::parts;
use crate::failure::Failure;
use crate::forum::reword;
use crate::reader::{Reader, key};
use crate::safeguarding::{self, AFTER_WORDS_THAT_ARE_HELD, told_text};
use crate::submit::Posted;
use crate::ui::{self, Card, Form, Page, Section, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::{Deed, Sight, sight};
use domain::form::FieldFault;
use domain::forum::{Post, PostState};
use domain::moderation::{Appeal, Decision, NewAppeal, Verdict, Watch};
use domain::safety::case::Told;
use leptos::prelude::*;

/// What was decided about one's own posts, the latest first.
pub async fn posts(reader: Reader) -> Result<Response, Failure> {
    let person = reader.person()?.key.clone();
    let mut decisions = reader.app.store.decisions_about(&person).await?;
    // One line for each post: what was decided last.
    let mut seen = std::collections::BTreeSet::new();
    decisions.retain(|decision| decision.holds() && seen.insert(decision.post.clone()));
    let watches = reader.app.store.watches_of(&person, reader.today()).await?;
    let page = Page::new(reader.t("my-posts-title")).crumb("me", reader.t("me-own-title"));
    Ok(reader.show(page, move || {
        let cards = decisions.iter().map(|decision| {
            let picture = decision.reason.map_or("yes", |reason| reason.picture());
            let day = ta("my-posts-on", &[("day", ui::day(decision.at).into())]);
            Card::new(picture, format!("me/posts/{}", decision.post), t(&format!("told-{}", decision.verdict.name())))
                .meta(day)
        });
        view! {
            <p class="bt-lead">{t("my-posts-lead")}</p>
            {watches.iter().map(watched).collect_view()}
            {ui::cards(cards, "my-posts-none")}
        }
    }))
}

/// That what they write in a space is read first, why and until when: nobody is watched behind their back.
fn watched(watch: &Watch) -> AnyView {
    let space = ui::named(&watch.space, the_reader().locale);
    view! {
        <div class="bt-notice">
            <p>{ta("my-posts-watched", &[("day", ui::on(watch.until).into())])} " " <bdi lang=space.lang>{space.text}</bdi></p>
            <p dir="auto">{watch.words.clone()}</p>
        </div>
    }
    .into_any()
}

/// A post of one's own, with what was decided about it.
struct Mine {
    post: Post,
    decisions: Vec<Decision>,
    appeals: Vec<Appeal>,
    /// What a safeguarding lead has them told about it.
    told: Option<Told>,
}

impl Mine {
    /// Reads it for its writer; to everybody else there is nothing.
    async fn of(reader: &Reader, post: &str) -> Result<Self, Failure> {
        reader.person()?;
        let store = &reader.app.store;
        let post = store.post(&key(post)?).await?;
        reader.may(&Deed::AnswerDecision(post.by.clone())).map_err(|_| Failure::NotFound)?;
        // What is held may be about whoever sits beside the writer.
        if sight(&reader.viewer, &post) == Sight::Nothing {
            return Err(Failure::NotFound);
        }
        let (mut decisions, appeals) = (store.decisions_of(&post.key).await?, store.own_appeals(&post.key).await?);
        decisions.retain(Decision::is_for_the_writer);
        let told = safeguarding::told(reader, &[&post]).await?.remove(&post.key);
        Ok(Self { post, decisions, appeals, told })
    }

    /// The decision that holds now: the last one that was not undone.
    fn last(&self) -> Option<&Decision> {
        self.decisions.iter().rev().find(|decision| decision.holds())
    }

    /// The decision that can be answered: it went against the post, stands as it was made, and nothing was said yet.
    fn answerable(&self) -> Option<&Decision> {
        let last = self.last()?;
        let stands = last.verdict.is_against() && last.after == self.post.state;
        let said = self.appeals.iter().any(|appeal| appeal.decision == last.key);
        (stands && !said).then_some(last)
    }

    fn path(&self) -> String {
        format!("me/posts/{}", self.post.key)
    }

    fn page(&self, reader: &Reader, title: &str, form: &Form) -> Page {
        Page::new(reader.t(title))
            .section(Section::Forum)
            .faulty(form.is_faulty())
            .crumb("me/posts", reader.t("my-posts-title"))
            .crumb(self.path(), reader.t("my-post-title"))
    }
}

/// About a post: what was decided, why, and what one can do.
pub async fn post(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let mine = Mine::of(&reader, &post).await?;
    let page =
        Page::new(reader.t("my-post-title")).section(Section::Forum).crumb("me/posts", reader.t("my-posts-title"));
    Ok(reader.show(page, move || {
        view! {
            {told(&mine)}
            <h2 class="govuk-heading-m">{t("my-post-words")}</h2>
            <article class="bt-post">{ui::hands(mine.post.help, mine.post.written_by_name.as_deref())} {ui::short(&mine.post.words)} {ui::attachments(&mine.post.attachments, None)}</article>
            {next(&mine)}
            <p class="govuk-body">{super::policy_link()}</p>
        }
    }))
}

/// What was decided, in pictures and words: the same for every reason, so that it can be written well once.
fn told(mine: &Mine) -> AnyView {
    // A post that is held looks like one that waits: its writer is told in another place what they need to know.
    let waits = matches!(mine.post.state, PostState::Waiting | PostState::Held);
    let by_lead = mine.told.map(|told| ui::block("safe", &told_text(told)));
    let Some(last) = mine.last().filter(|_| !waits) else {
        let text = if waits { t("told-waiting") } else { t("told-nothing") };
        // Whoever has been told something by a lead is no longer told to wait.
        let block = by_lead.unwrap_or_else(|| ui::block("waiting", &text));
        return view! { <div class="bt-blocks">{block}</div> }.into_any();
    };
    let reason = last
        .reason
        .or_else(|| earlier_reason(mine))
        .filter(|_| last.verdict.is_against() || last.verdict == Verdict::Keep);
    let reason = reason.map(|reason| {
        let name = reason.name();
        let text = format!("**{}**\n\n{}", t(&format!("policy-{name}")), t(&format!("policy-{name}-text")));
        view! { <h2 class="govuk-heading-m">{t("told-why")}</h2> <div class="bt-blocks">{ui::block(reason.picture(), &text)}</div> }
    });
    let picture = if last.after == PostState::Published { "yes" } else { "information" };
    let words = last.words.is_some().then(|| {
        view! { <h2 class="govuk-heading-m">{t("told-words")}</h2> {parts::words(last)} }
    });
    view! {
        <div class="bt-blocks">{ui::block(picture, &t(&format!("told-{}", last.verdict.name())))} {by_lead}</div>
        <p class="bt-card__meta">{ta("my-posts-on", &[("day", ui::day(last.at).into())])}</p>
        {reason}
        {words}
        {mine.appeals.iter().map(own_answer).collect_view()}
    }
    .into_any()
}

fn earlier_reason(mine: &Mine) -> Option<domain::moderation::Reason> {
    mine.decisions.iter().rev().filter(|decision| decision.holds()).find_map(|decision| decision.reason)
}

fn own_answer(appeal: &Appeal) -> AnyView {
    let waits = appeal.decided.is_none().then(|| view! { <p class="govuk-body">{t("told-answer-waits")}</p> });
    view! {
        <h2 class="govuk-heading-m">{t("told-your-answer")}</h2>
        <blockquote class="bt-typed" dir="auto">{appeal.words.clone()}</blockquote>
        {waits}
    }
    .into_any()
}

/// What the writer can do now.
fn next(mine: &Mine) -> Option<AnyView> {
    let reader = the_reader();
    let change = (mine.post.state == PostState::ChangeAsked).then(|| {
        let href = reader.href(&format!("{}/change", mine.path()));
        view! { <a class="govuk-button" href=href>{t("my-post-change")}</a> }
    });
    let answer = mine.answerable().map(|_| {
        let href = reader.href(&format!("{}/answer", mine.path()));
        view! { <a class="govuk-button govuk-button--secondary" href=href>{t("my-post-answer")}</a> }
    });
    (change.is_some() || answer.is_some()).then(|| {
        view! {
            <h2 class="govuk-heading-m">{t("my-post-next")}</h2>
            <div class="bt-actions">{change} {answer}</div>
        }
        .into_any()
    })
}

/// The form to answer a decision, once.
pub async fn answer(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let mine = Mine::of(&reader, &post).await?;
    let form = Form::of(&reader, "appeal").await?;
    if mine.answerable().is_none() && !form.is_faulty() {
        return Ok(reader.go(&mine.path()));
    }
    let page = mine.page(&reader, "appeal-title", &form);
    Ok(reader.show(page, move || {
        let field = form.text_area("words", &t("appeal-words"), Some(&t("appeal-words-hint")), 5);
        let buttons = ui::buttons("appeal-button", Some(&mine.path()));
        view! {
            {form.summary()}
            <p class="bt-lead">{t("appeal-lead")}</p>
            {form.frame("appeal", &format!("{}/answer", mine.path()), field, buttons)}
        }
    }))
}

/// Answers a decision.
pub async fn send_answer(
    reader: Reader,
    Path((_, post)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    if !reader.viewer.is_signed_in() {
        return reader.ask_to_sign_in("appeal", fields).await;
    }
    let mine = Mine::of(&reader, &post).await?;
    let (path, deed) = (mine.path(), Deed::AnswerDecision(mine.post.by.clone()));
    // A form that is sent twice finds its answer there: the store says that it is the same.
    let against = mine.decisions.iter().rev().find(|one| one.holds() && one.verdict.is_against());
    let Some(decision) = against.filter(|one| one.after == mine.post.state).cloned() else {
        return reader.refuse("appeal", fields, vec![FieldFault::new("words", "fault-appeal-too-late")]).await;
    };
    let store = reader.app.store.clone();
    let write = async move |act: store::Act, new: NewAppeal| {
        store.appeal(&act, &decision, &new).await?;
        Ok(if new.is_for_leads() { AFTER_WORDS_THAT_ARE_HELD.to_owned() } else { format!("{path}?said=appealed") })
    };
    reader.submit("appeal", &deed, fields, NewAppeal::read, write).await
}

/// The form to change a post as it was asked for: the one for one's own words, below what was asked.
pub async fn change(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let mine = Mine::of(&reader, &post).await?;
    let Some(form) = reword::form(&reader, &mine.post).await? else {
        // It was said in pictures, and is changed in the same way.
        return Ok(reader.go(&format!("forum/post/{}/say", mine.post.key)));
    };
    if mine.post.state != PostState::ChangeAsked && !form.is_faulty() {
        return Ok(reader.go(&mine.path()));
    }
    if let Some(say) = reword::begun(&reader, &mine.post).await?.filter(|_| !form.is_faulty()) {
        return Ok(reader.go(&say));
    }
    let page = mine.page(&reader, "change-title", &form);
    Ok(reader.show(page, move || {
        view! {
            {form.summary()}
            {told(&mine)}
            <p class="govuk-body">{t("change-lead")}</p>
            {reword::frame(&form, &mine.post, &format!("{}/change", mine.path()), &mine.path())}
        }
    }))
}

/// Changes a post; it waits for a moderator again. What it says now may worry about somebody's safety, like any words.
pub async fn send_change(
    reader: Reader,
    Path((_, post)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    if !reader.viewer.is_signed_in() {
        return reader.ask_to_sign_in(reword::FORM, fields).await;
    }
    let mine = Mine::of(&reader, &post).await?;
    if mine.post.state != PostState::ChangeAsked {
        return reader.refuse(reword::FORM, fields, vec![FieldFault::new("text", "fault-change-too-late")]).await;
    }
    reword::take(reader, mine.post, fields).await
}
