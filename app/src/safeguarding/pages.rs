//! What safeguarding leads see.

use super::forms::{DECIDE, of_address};
use super::places;
use crate::boards::row;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::ui::{self, Card, Form, Offer, Page, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::content::{Version, Words};
use domain::forum::{Post, PostState};
use domain::safety::case::{Case, Decision, Said, State, Step, StepKind, Told, due};
use domain::safety::concern::{self, find, kind_of_picture};
use domain::strategy::State as Standing;
use leptos::prelude::*;
use std::collections::BTreeSet;
use store::{CONCERNS_A_PAGE, MOST_CONCERNS_COUNTED, Queue, Reach};

/// The longest words of a post in the queue, in characters.
const LONGEST_IN_QUEUE: usize = 140;

/// All concerns of the reader's places: those that wait, late ones first; or those that are closed.
pub async fn queue(mut reader: Reader) -> Result<Response, Failure> {
    let places = places(&reader)?;
    let queue = if reader.asked("closed").is_some() { Queue::Closed } else { Queue::Open };
    if queue == Queue::Open {
        read_that_something_waits(&mut reader).await?;
    }
    let after = reader.decoded("after");
    let after = Some(after.as_str()).filter(|after| !after.is_empty());
    let store = &reader.app.store;
    let me = reader.person()?.key.clone();
    let mut cases = store.concerns(&places, &me, queue, after, CONCERNS_A_PAGE).await?;
    let more = cases.len() > CONCERNS_A_PAGE;
    cases.truncate(CONCERNS_A_PAGE);
    let hours = reader.app.site.help_lines.hours;
    let before = reader.now - jiff::SignedDuration::from_hours(hours.into());
    let late = store.late_concerns(&places, &me, before).await?;
    let page = Page::new(reader.t("safeguarding-title")).crumb("me", reader.t("me-own-title"));
    Ok(reader.show(page, move || {
        let reader = the_reader();
        let next = cases.last().filter(|_| more).map(|last| {
            let list = if queue == Queue::Closed { "closed&" } else { "" };
            let href = format!("{}?{list}after={}", reader.href("safeguarding"), last.turn.replace(' ', "+"));
            view! {
                <nav class="govuk-pagination" aria-label=t("pages-label")>
                    <div class="govuk-pagination__next">
                        <a class="govuk-link govuk-pagination__link" href=href rel="next">{t("pages-next")}</a>
                    </div>
                </nav>
            }
        });
        let other = if queue == Queue::Open { ("?closed", "safeguarding-closed-link") } else { ("", "safeguarding-open-link") };
        let empty = if queue == Queue::Open { "safeguarding-none" } else { "safeguarding-none-closed" };
        view! {
            <p class="bt-lead">{ta("safeguarding-lead", &[("hours", hours.into())])}</p>
            <p class="govuk-body">{t("safeguarding-own")}</p>
            {(late > 0).then(|| view! { <div class="bt-notice" role="status"><p><strong>{late_text(late)}</strong></p></div> })}
            {ui::cards(cases.iter().map(|case| card(case, hours)), empty)}
            {next}
            <p class="govuk-body"><a class="govuk-link" href=format!("{}{}", reader.href("safeguarding"), other.0)>{t(other.1)}</a></p>
            {(queue == Queue::Open).then(|| export_form("safeguarding/export", "safeguarding-export-lead"))}
        }
    }))
}

/// Whoever looks at the queue has read that something waits there, and hears again when more comes. This goes before the
/// concerns are read: of one that comes in between they hear.
async fn read_that_something_waits(reader: &mut Reader) -> Result<(), Failure> {
    if reader.unread > 0 {
        let store = &reader.app.store;
        store.saw_what_waits(&reader.person()?.key).await?;
        reader.unread = store.count_unread(&reader.viewer).await?;
    }
    Ok(())
}

fn late_text(late: u32) -> String {
    let name = if late >= MOST_CONCERNS_COUNTED { "safeguarding-late-many" } else { "safeguarding-late-count" };
    ta(name, &[("count", late.into())])
}

fn card(case: &Case, hours: u32) -> Card {
    let reader = the_reader();
    let words = ui::shortened(&case.words.text(reader.locale), LONGEST_IN_QUEUE);
    let came = ta("safeguarding-came", &[("when", ui::moment(case.at).into())]);
    let place = ui::title(&case.topic_words, reader.locale);
    Card::new("safe", format!("safeguarding/{}", case.post), kinds_text(&case.kinds))
        .text(view! { {standing(case, hours)} <p dir="auto">{words}</p> })
        .meta(view! { <bdi>{case.by_name.clone()}</bdi> " · " {came} " · " <bdi>{place}</bdi> })
}

/// What it may be about, in words; a report says that somebody worries.
fn kinds_text(kinds: &[concern::Kind]) -> String {
    if kinds.is_empty() {
        return t("concern-kind-none");
    }
    kinds.iter().map(|kind| t(&format!("concern-kind-{}", kind.name()))).collect::<Vec<_>>().join(", ")
}

/// How far it is, with word, shape and colour; that it is late is said in words.
fn standing(case: &Case, hours: u32) -> AnyView {
    let late = case.is_late(the_reader().now, hours);
    let state = match case.state {
        State::New if late => Standing::Late,
        State::New => Standing::NotStarted,
        State::Acknowledged | State::Decided => Standing::GoingOn,
        State::Closed => Standing::Done,
    };
    let word = if late { t("concern-state-late") } else { t(&format!("concern-state-{}", case.state.name())) };
    view! { {ui::state_called(state, word)} }.into_any()
}

/// A concern: the words, where, who, what was done, and what can be done.
pub async fn case(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let (case, post) = of_address(&reader, &post).await?;
    let store = &reader.app.store;
    let (steps, reach) = (store.concern_steps(&case.post).await?, store.reach(&case.by).await?);
    let earlier = store.versions_of(std::slice::from_ref(&case.post)).await?.remove(&case.post).unwrap_or_default();
    let hours = reader.app.site.help_lines.hours;
    let page = Page::new(kinds_in(&reader, &case))
        .crumb("me", reader.t("me-own-title"))
        .crumb("safeguarding", reader.t("safeguarding-title"));
    Ok(reader.show(page, move || {
        view! {
            {facts(&case, &post, &reach, hours)}
            <h2 class="govuk-heading-l">{t("safeguarding-words-title")}</h2>
            <blockquote class="bt-statement">{ui::reading(&case.words)}</blockquote>
            {ui::attachments(&post.attachments, None)}
            {found_words(&all_words(&case.words, &post, &earlier))}
            {said_before(&earlier)}
            {actions(&case)}
            <h2 class="govuk-heading-l" id="history">{t("safeguarding-history-title")}</h2>
            <p class="govuk-body">{t("safeguarding-history-lead")}</p>
            {steps.iter().map(step).collect_view()}
            {export_form(&format!("safeguarding/{}/export", case.post), "safeguarding-export-one-lead")}
        }
    }))
}

fn kinds_in(reader: &Reader, case: &Case) -> String {
    reader.within(|| kinds_text(&case.kinds))
}

/// The words of a post, those of what stands beside it or was taken out, and those that it said before.
fn all_words(words: &Words, post: &Post, earlier: &[Said]) -> Words {
    let beside = post.attachments.iter().chain(earlier.iter().flat_map(|said| &said.taken_out));
    let beside = beside.filter_map(|one| Some(Version::standard(one.locale, None, one.words.clone()?)));
    let before = earlier.iter().flat_map(|said| said.words.0.iter().cloned());
    Words(words.0.iter().cloned().chain(beside).chain(before).collect())
}

/// Everything that the post said and showed before, the first words first: who changes "he hits me" into "all is fine" may have had to.
fn said_before(earlier: &[Said]) -> Option<AnyView> {
    (!earlier.is_empty()).then(|| {
        let versions = earlier.iter().map(|said| {
            let gone = said.taken_out.iter().map(|one| {
                let what = t(&format!("attachment-{}", one.kind.name()));
                view! { <p class="govuk-body">{ta("talk-taken-out", &[("what", what.into())])}</p> }
            });
            let added = said.added.iter().map(|one| {
                let what = t(&format!("attachment-{}", one.attachment.kind.name()));
                view! {
                    <p class="govuk-body">
                        {ta("talk-added", &[("what", what.into())])} " " <bdi>{one.by_name.clone()}</bdi> " "
                        {ui::moment(one.at)}
                    </p>
                }
            });
            view! {
                <article class="bt-post">
                    <header class="bt-post__head">
                        <p class="bt-post__who"><bdi>{said.by_name.clone()}</bdi></p>
                        <p class="bt-post__when">{ui::moment(said.at)}</p>
                    </header>
                    {ui::reading(&said.words)}
                    {gone.collect_view()}
                    {ui::attachments(&said.taken_out, None)}
                    {added.collect_view()}
                </article>
            }
        });
        view! {
            <h2 class="govuk-heading-l" id="before">{t("safeguarding-before-title")}</h2>
            <p class="govuk-body">{t("safeguarding-before-lead")}</p>
            {versions.collect_view()}
        }
        .into_any()
    })
}

/// The words that were found, so that a lead sees at once why the post is here.
fn found_words(words: &Words) -> Option<AnyView> {
    let mut seen = BTreeSet::new();
    for version in &words.0 {
        let text = version.text();
        for found in find(&text, version.locale.language().code) {
            seen.insert((found.kind, text.get(found.start..found.end).unwrap_or_default().to_owned()));
        }
        for block in version.blocks.iter().filter(|_| version.label.source.is_none()) {
            let kind = block.picture.as_deref().and_then(kind_of_picture);
            seen.extend(kind.map(|kind| (kind, block.text.clone())));
        }
    }
    (!seen.is_empty()).then(|| {
        let items = seen.into_iter().map(|(kind, words)| {
            let kind = t(&format!("concern-kind-{}", kind.name()));
            view! { <li><q><bdi>{words}</bdi></q> " · " {kind}</li> }
        });
        view! {
            <h3 class="govuk-heading-m">{t("safeguarding-found-title")}</h3>
            <ul class="govuk-list govuk-list--bullet">{items.collect_view()}</ul>
        }
        .into_any()
    })
}

fn facts(case: &Case, post: &Post, reach: &Reach, hours: u32) -> AnyView {
    let reader = the_reader();
    let topic = reader.href(&format!("forum/{}/{}#post-{}", case.space, case.topic, case.post));
    let by =
        view! { <bdi>{case.by_name.clone()}</bdi> {reach.guest.then(|| view! { " · " {t("safeguarding-guest")} })} };
    let email = match &reach.email {
        Some(email) => {
            view! { <a class="govuk-link" href=format!("mailto:{email}")><bdi>{email.clone()}</bdi></a> }.into_any()
        }
        None => t("safeguarding-reach-none").into_any(),
    };
    let typed = post.written_by_name.clone().map(|name| row("safeguarding-typed-label", view! { <bdi>{name}</bdi> }));
    let reads = reach.locale.map(|locale| {
        let form = t(&format!("request-form-{}", locale.form.name()));
        row(
            "safeguarding-reads-label",
            view! { <bdi lang=locale.language().code>{locale.language().name}</bdi> " · " {form} },
        )
    });
    let wait = (case.state == State::New).then(|| row("safeguarding-due-label", ui::moment(due(case.at, hours))));
    let decision = case.decision.map(|decision| row("safeguarding-decision-label", decision_text(decision)));
    view! {
        <dl class="govuk-summary-list">
            {row("safeguarding-state-label", standing(case, hours))}
            {decision}
            {row("safeguarding-source-label", t(&format!("concern-source-{}", case.source.name())))}
            {row("safeguarding-came-label", ui::moment(case.at))}
            {wait}
            {row("safeguarding-place-label", view! {
                <bdi>{ui::title(&case.space_words, reader.locale)}</bdi> " · "
                <a class="govuk-link" href=topic><bdi>{ui::title(&case.topic_words, reader.locale)}</bdi></a>
            })}
            {row("safeguarding-post-label", t(seen(post.state)))}
            {row("safeguarding-who-label", by)}
            {typed}
            {row("safeguarding-reach-label", email)}
            {reads}
        </dl>
    }
    .into_any()
}

fn decision_text(decision: Decision) -> String {
    t(&format!("decision-{}", decision.name()))
}

/// What can be done next.
fn actions(case: &Case) -> AnyView {
    let reader = the_reader();
    let path = format!("safeguarding/{}", case.post);
    let send = |to: &str, button: &str| {
        view! {
            <form method="post" action=reader.href(&format!("{path}/{to}"))>
                <button type="submit" class="govuk-button">{t(button)}</button>
            </form>
        }
    };
    let acknowledge = (case.state == State::New).then(|| send("acknowledge", "safeguarding-acknowledge-button"));
    let close = (case.state == State::Decided).then(|| send("close", "safeguarding-close-button"));
    view! {
        <h2 class="govuk-heading-l">{t("safeguarding-next-title")}</h2>
        <div class="bt-actions">
            {acknowledge}
            <a class="govuk-button govuk-button--secondary" href=reader.href(&format!("{path}/note"))>{t("safeguarding-note-link")}</a>
            <a class="govuk-button govuk-button--secondary" href=reader.href(&format!("{path}/decide"))>{t("safeguarding-decide-link")}</a>
            {close}
        </div>
    }
    .into_any()
}

fn step(step: &Step) -> AnyView {
    // So were reports noted once.
    let reported = step.what == StepKind::Reported || step.what == StepKind::Came && !step.by_name.is_empty();
    let what = match step.decision {
        _ if reported && step.by_name.is_empty() => t("concern-step-reported-by-somebody"),
        _ if reported => t("concern-step-reported"),
        Some(decision) => ta("concern-step-decided-what", &[("decision", decision_text(decision).into())]),
        None => t(&format!("concern-step-{}", step.what.name())),
    };
    let by = (!step.by_name.is_empty()).then(|| view! { <bdi>{step.by_name.clone()}</bdi> ": " });
    let post = step.post.map(|state| view! { <p class="govuk-body">{t(seen(state))}</p> });
    view! {
        <article class="bt-post">
            <header class="bt-post__head">
                <p class="bt-post__who">{by} {what}</p>
                <p class="bt-post__when">{ui::moment(step.at)}</p>
            </header>
            {post}
            {step.told.map(|told| view! { <p class="govuk-body">{t("concern-step-told")} " " <q>{told_text(told)}</q></p> })}
            {step.text.clone().map(|text| view! { <div dir="auto" class="bt-lines">{text}</div> })}
        </article>
    }
    .into_any()
}

/// What its writer is told, as a sentence.
pub fn told_text(told: Told) -> String {
    t(&format!("told-by-lead-{}", told.name()))
}

/// Whether others can read a post in a state.
const fn seen(state: PostState) -> &'static str {
    match state {
        PostState::Published => "safeguarding-post-seen",
        PostState::Waiting | PostState::ChangeAsked => "safeguarding-post-waits",
        PostState::Held | PostState::Hidden | PostState::Withdrawn => "safeguarding-post-unseen",
    }
}

/// The buttons that give a file.
fn export_form(path: &str, lead: &str) -> AnyView {
    view! {
        <h2 class="govuk-heading-m">{t("safeguarding-export-title")}</h2>
        <p class="govuk-body">{t(lead)}</p>
        <form method="post" action=the_reader().href(path)>
            <div class="bt-actions">
                <button type="submit" name="format" value="csv" class="govuk-button govuk-button--secondary">{t("safeguarding-export-csv")}</button>
                <button type="submit" name="format" value="json" class="govuk-button govuk-button--secondary">{t("safeguarding-export-json")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// The form for a note.
pub async fn note(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let (case, _) = of_address(&reader, &post).await?;
    let form = Form::of(&reader, "note").await?;
    let page = below(&reader, &case, "safeguarding-note-title").faulty(form.is_faulty());
    Ok(reader.show(page, move || {
        let fields = form.text_area("text", &t("safeguarding-note-text"), Some(&t("safeguarding-note-hint")), 6);
        view! { {form.summary()} {sent(&form, fields, "safeguarding-note-button", &case)} }
    }))
}

/// The form for a decision.
pub async fn decide(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let (case, post) = of_address(&reader, &post).await?;
    let form = Form::of(&reader, DECIDE).await?.or([("told", Told::Private.name().to_owned())]);
    let page = below(&reader, &case, "safeguarding-decide-title").faulty(form.is_faulty());
    Ok(reader.show(page, move || {
        let offers = Decision::ALL.map(|decision| {
            let name = decision.name();
            Offer::new(name, decision_text(decision)).hint(t(&format!("decision-{name}-hint")))
        });
        let release = vec![Offer::new("yes", t("safeguarding-release-yes"))];
        let told = Told::ALL.map(|told| Offer::new(told.name(), told_text(told)));
        let told = told.into_iter().chain([Offer::new("nothing", t("safeguarding-told-nothing"))]).collect();
        let fields = view! {
            <input type="hidden" name="version" value=post.version.to_string()/>
            {form.radios("decision", &t("safeguarding-decision"), None, offers.into())}
            {form.text_area("why", &t("safeguarding-why"), Some(&t("safeguarding-why-hint")), 5)}
            {form.checkboxes("release", &t("safeguarding-release"), Some(&t("safeguarding-release-hint")), release)}
            {form.radios("told", &t("safeguarding-told"), Some(&t("safeguarding-told-hint")), told)}
        };
        view! {
            {form.summary()}
            <blockquote class="bt-statement">{ui::reading(&post.words)}</blockquote>
            {sent(&form, fields.into_any(), "safeguarding-decide-button", &case)}
        }
    }))
}

fn below(reader: &Reader, case: &Case, title: &str) -> Page {
    Page::new(reader.t(title))
        .crumb("me", reader.t("me-own-title"))
        .crumb("safeguarding", reader.t("safeguarding-title"))
        .crumb(format!("safeguarding/{}", case.post), kinds_in(reader, case))
}

/// A form of this page. It is no draft while somebody writes: what stands in it is about somebody else.
fn sent(form: &Form, fields: AnyView, button: &str, case: &Case) -> AnyView {
    let reader = the_reader();
    view! {
        <form method="post" action=reader.href(&reader.path) novalidate>
            {form.key()}
            {fields}
            <div class="bt-actions">{ui::buttons(button, Some(&format!("safeguarding/{}", case.post)))}</div>
        </form>
    }
    .into_any()
}
