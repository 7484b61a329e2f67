//! The queue, and one post as a moderator looks at it.

use super::{gates_of_moderator, parts};
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::ui::{self, Form, Offer, Page, Section, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::{Deed, sight};
use domain::form::FieldFault;
use domain::forum::{Gate, PostState};
use domain::moderation::{Appeal, Decision, MatterKind, SavedAnswer, Verdict, Watch, is_for_moderators};
use domain::record::Key;
use jiff::Timestamp;
use leptos::prelude::*;
use store::{Matter, QueueAsk};

/// What waits in the spaces of a moderator, the oldest first.
pub async fn queue(reader: Reader) -> Result<Response, Failure> {
    let gates = gates_of_moderator(&reader).await?;
    let ask = ask(&reader, &gates);
    let (mut matters, more) = reader.app.store.queue(&ask).await?;
    let next = matters.last().filter(|_| more).map(|last| cursor(last.since, &last.post.key));
    // What is held because somebody may not be safe is in no moderator's list.
    matters.retain(|matter| may_look(&reader, matter));
    let spaces = reader.app.store.spaces().await?;
    let form = Form::of(&reader, "decide").await?.or([("locale", reader.locale.tag())]);
    let page = Page::new(reader.t("queue-title"))
        .section(Section::Forum)
        .faulty(form.is_faulty())
        .crumb("me", reader.t("me-own-title"));
    Ok(reader.show(page, move || {
        let reader = the_reader();
        let named = |gate: &Gate| {
            let words = spaces.iter().find(|space| space.key == gate.space).map(|space| &space.words);
            Offer::new(gate.space.to_string(), words.map(|words| ui::title(words, reader.locale)).unwrap_or_default())
        };
        let several = matters.iter().any(|matter| can_be_ticked(&reader, matter));
        let items = matters.iter().map(|matter| item(&reader, matter, &form)).collect_view();
        let empty = matters.is_empty().then(|| ui::cards([], "queue-empty"));
        let next = next.clone().map(|cursor| next_link(&reader, &cursor));
        view! {
            {form.summary()}
            <p class="bt-lead">{t("queue-lead")}</p>
            {links(&reader)}
            {filters(&reader, gates.iter().map(named).collect())}
            <form method="post" action=reader.href("moderation") novalidate>
                {items}
                {empty}
                {several.then(|| decide_several(&form))}
            </form>
            {next}
        }
    }))
}

/// What the address asks for: a kind, a space, and behind which one the page begins. What cannot be is passed over.
fn ask(reader: &Reader, gates: &[Gate]) -> QueueAsk {
    let space = reader.asked("space").and_then(Key::parse);
    let spaces: Vec<Key> = gates.iter().map(|gate| gate.space.clone()).collect();
    let chosen: Vec<Key> = spaces.iter().filter(|of| Some(*of) == space.as_ref()).cloned().collect();
    let kind = reader.asked("kind").and_then(MatterKind::from_name);
    QueueAsk {
        spaces: if chosen.is_empty() { spaces } else { chosen },
        kinds: kind.map_or(MatterKind::ALL.to_vec(), |kind| vec![kind]),
        after: parse_cursor(&reader.decoded("after")),
    }
}

/// A place in a list as an address names it: when, and which one.
pub fn cursor(at: Timestamp, key: &Key) -> String {
    format!("{}_{key}", at.as_nanosecond())
}

/// Reads a place in a list.
pub fn parse_cursor(text: &str) -> Option<(Timestamp, Key)> {
    let (at, key) = text.split_once('_')?;
    Some((Timestamp::from_nanosecond(at.parse().ok()?).ok()?, Key::parse(key)?))
}

fn may_look(reader: &Reader, matter: &Matter) -> bool {
    let post = &matter.post;
    is_for_moderators(post.state)
        && sight(&reader.viewer, post).has_words()
        && reader.may(&Deed::Moderate(post.gate.clone())).is_ok()
}

/// Answers of writers are weighed one by one.
fn can_be_ticked(reader: &Reader, matter: &Matter) -> bool {
    matter.kind != MatterKind::Appeal && reader.may(&parts::deed(matter)).is_ok()
}

fn links(reader: &Reader) -> AnyView {
    let links = ["log", "answers", "spaces", "policy", "summary"].map(|page| {
        let href = reader.href(&format!("moderation/{page}"));
        view! { <a class="govuk-link" href=href>{t(&format!("moderation-{page}-title"))}</a> }
    });
    view! { <p class="bt-post__links">{links.collect_view()}</p> }.into_any()
}

/// A list of answers in the query of an address.
pub fn choice(name: &'static str, label: &str, all: &str, offers: Vec<Offer>) -> AnyView {
    let chosen = the_reader().decoded(name);
    let options = offers.into_iter().map(|offer| {
        let selected = offer.value == chosen;
        view! { <option value=offer.value selected=selected>{offer.label.text}</option> }
    });
    view! {
        <div class="govuk-form-group">
            <label class="govuk-label" for=name>{t(label)}</label>
            <select class="govuk-select" id=name name=name>
                <option value="">{t(all)}</option>
                {options.collect_view()}
            </select>
        </div>
    }
    .into_any()
}

fn filters(reader: &Reader, spaces: Vec<Offer>) -> AnyView {
    let kinds = MatterKind::ALL.map(|kind| Offer::new(kind.name(), t(&format!("queue-kind-{}", kind.name()))));
    view! {
        <form class="bt-choose" method="get" action=reader.href("moderation")>
            {choice("kind", "queue-filter-kind", "queue-filter-all", kinds.into())}
            {choice("space", "queue-filter-space", "queue-filter-all", spaces)}
            <button type="submit" class="govuk-button govuk-button--secondary">{t("queue-filter-button")}</button>
        </form>
    }
    .into_any()
}

/// The way to the next page of a list; what else was asked for stays.
pub fn next_link(reader: &Reader, cursor: &str) -> AnyView {
    let kept = |part: &&str| !part.is_empty() && !part.starts_with("after=") && !part.starts_with("said=");
    let rest: String = reader.query.split('&').filter(kept).map(|part| format!("{part}&")).collect();
    let href = format!("{}?{rest}after={cursor}", reader.href(&reader.path));
    view! {
        <nav class="govuk-pagination" aria-label=t("pages-label")>
            <div class="govuk-pagination__next">
                <a class="govuk-link govuk-pagination__link" href=href rel="next">{t("pages-next")}</a>
            </div>
        </nav>
    }
    .into_any()
}

fn item(reader: &Reader, matter: &Matter, form: &Form) -> AnyView {
    let post = &matter.post;
    let id = format!("matter-{}", post.key);
    let tick = can_be_ticked(reader, matter).then(|| tick(matter, form));
    let open = reader.href(&format!("moderation/posts/{}", post.key));
    let about = ta("queue-open-of", &[("name", post.by_name.clone().into())]);
    view! {
        <section class="bt-matter" id=id>
            <h2 class="govuk-heading-m">{parts::why(matter)}</h2>
            <p class="bt-card__meta">{ta("queue-since", &[("day", ui::day(matter.since).into())])}</p>
            {parts::context(matter)}
            {super::pass_on::link(post)}
            {tick}
            <p class="bt-post__links"><a class="govuk-link" href=open>{about}</a></p>
        </section>
    }
    .into_any()
}

/// A box to tick, with the number of decisions that there were and the version of the words: who ticks it decides about what
/// they saw.
fn tick(matter: &Matter, form: &Form) -> AnyView {
    let key = &matter.post.key;
    let name = format!("tick-{key}");
    let ticked = form.fields().0.contains_key(&name);
    let label = ta("queue-tick", &[("name", matter.post.by_name.clone().into())]);
    view! {
        <div class="govuk-checkboxes">
            <div class="govuk-checkboxes__item">
                <input class="govuk-checkboxes__input" type="checkbox" id=name.clone() name=name.clone() value="yes" checked=ticked/>
                <label class="govuk-label govuk-checkboxes__label" for=name>{label}</label>
            </div>
        </div>
        <input type="hidden" name=format!("turn-{key}") value=matter.turn.to_string()/>
        <input type="hidden" name=format!("version-{key}") value=matter.post.version.to_string()/>
    }
    .into_any()
}

/// One decision about all posts that are ticked.
fn decide_several(form: &Form) -> AnyView {
    let offered = [Verdict::Approve, Verdict::AskChange, Verdict::Hide];
    view! {
        <h2 class="govuk-heading-l">{t("queue-several-title")}</h2>
        <p class="govuk-body">{t("queue-several-lead")}</p>
        {decision_fields(form, &offered)}
        <div class="bt-actions">{ui::buttons("queue-several-button", None)}</div>
    }
    .into_any()
}

/// What is decided, why, what the writer is told, and in which language.
fn decision_fields(form: &Form, offered: &[Verdict]) -> AnyView {
    let against = offered.iter().any(|verdict| verdict.is_against());
    let reasons =
        against.then(|| form.radios("reason", &t("decide-reason"), Some(&t("decide-reason-hint")), parts::reasons()));
    view! {
        {form.radios("verdict", &t("decide-verdict"), None, parts::verdicts(offered))}
        {reasons}
        {form.text_area("words", &t("decide-words"), Some(&t("decide-words-hint")), 4)}
        {form.select("locale", &t("decide-locale"), None, &t("answers-choose"), parts::locales())}
    }
    .into_any()
}

/// A post that this reader moderates; to everybody else it is not there.
pub async fn to_moderate(reader: &Reader, post: &str) -> Result<Matter, Failure> {
    let matter = reader.app.store.matter(&key(post)?).await?;
    reader.person()?;
    if may_look(reader, &matter) { Ok(matter) } else { Err(Failure::NotFound) }
}

/// What is shown of one post.
struct Looked {
    matter: Matter,
    decisions: Vec<Decision>,
    appeals: Vec<Appeal>,
    watch: Option<Watch>,
    saved: Vec<SavedAnswer>,
    form: Form,
}

/// One post with all that belongs to it, and the form to decide.
pub async fn matter(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let matter = to_moderate(&reader, &post).await?;
    let store = &reader.app.store;
    let looked = Looked {
        decisions: store.decisions_of(&matter.post.key).await?,
        appeals: store.appeals_of(&matter.post.key).await?,
        watch: store.watched(&matter.post.by, &matter.post.gate, reader.today()).await?,
        saved: store.saved_answers().await?,
        form: Form::of(&reader, "decide").await?.or([("locale", reader.locale.tag())]),
        matter,
    };
    let name = looked.matter.post.by_name.clone();
    let page = Page::new(reader.ta("matter-title", &[("name", name.into())]))
        .section(Section::Forum)
        .faulty(looked.form.is_faulty())
        .crumb("moderation", reader.t("queue-title"));
    Ok(reader.show(page, move || {
        let reader = the_reader();
        let answered = looked.appeals.iter().filter(|appeal| appeal.decided.is_some()).map(parts::appeal);
        view! {
            {looked.form.summary()}
            <p class="bt-lead">{t(&format!("matter-state-{}", looked.matter.post.state.name()))}</p>
            {waits(&looked.matter)}
            {parts::context(&looked.matter)}
            {answered.collect_view()}
            {parts::decisions(&reader, &looked.decisions, looked.matter.post.state)}
            {decide_one(&reader, &looked)}
            {super::pass_on::link(&looked.matter.post)}
            {super::watch::link(&looked.matter.post, looked.watch.as_ref())}
            <div class="bt-actions"><a class="govuk-link" href=reader.href("moderation")>{t("matter-back")}</a></div>
        }
    }))
}

/// Why it waits, and since when, while it does.
fn waits(matter: &Matter) -> Option<AnyView> {
    let since = ta("queue-since", &[("day", ui::day(matter.since).into())]);
    let waits = matter.post.state == PostState::Waiting;
    waits.then(|| view! { <p class="bt-card__meta">{parts::why(matter)} " · " {since}</p> }.into_any())
}

fn decide_one(reader: &Reader, looked: &Looked) -> AnyView {
    let matter = &looked.matter;
    let offered = Verdict::offered(matter.post.state, matter.appeal.is_some());
    let may = reader.may(&parts::deed(matter));
    if offered.is_empty() || may.is_err() {
        let why = if may.is_err() { "matter-for-others" } else { "matter-nothing-to-decide" };
        return view! { <div class="bt-notice"><p>{t(why)}</p></div> }.into_any();
    }
    let path = format!("moderation/posts/{}", matter.post.key);
    let reads = matter.writer_reads.map(|locale| {
        view! { <p class="govuk-body">{t("decide-writer-reads")} " " {parts::reads(locale)}</p> }
    });
    let fields = view! {
        <input type="hidden" name="turn" value=matter.turn.to_string()/>
        <input type="hidden" name="version" value=matter.post.version.to_string()/>
        {decision_fields(&looked.form, &offered)}
        {reads}
        {saved(&looked.saved)}
    };
    view! {
        <h2 class="govuk-heading-l" id="decide">{t("decide-title")}</h2>
        {looked.form.frame("decide", &path, fields.into_any(), ui::buttons("decide-button", None))}
    }
    .into_any()
}

/// Saved answers, each a button that puts it into the words. All of the form is sent with it, so nothing is lost.
fn saved(answers: &[SavedAnswer]) -> Option<AnyView> {
    let buttons = answers.iter().map(|answer| {
        let lang = answer.locale.tag();
        view! {
            <button type="submit" class="govuk-button govuk-button--secondary" name="do" value=format!("insert:{}", answer.key) lang=lang dir="auto">
                {answer.title.clone()}
            </button>
        }
    });
    let buttons: Vec<_> = buttons.collect();
    (!buttons.is_empty()).then(|| {
        view! {
            <fieldset class="govuk-fieldset">
                <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{t("decide-saved")}</legend>
                <div class="bt-actions">{buttons}</div>
            </fieldset>
        }
        .into_any()
    })
}

/// The fault of who decides about words that its writer has changed since: the page shows the new ones.
pub fn changed_meanwhile() -> Vec<FieldFault> {
    vec![FieldFault::new("verdict", "fault-words-changed-meanwhile")]
}

/// The fault of who decides too late.
pub fn too_late() -> Vec<FieldFault> {
    vec![FieldFault::new("verdict", "fault-decided-before")]
}
