//! What the pages of moderators are made of: a post with what one needs to know to decide, and the decisions about it.

use crate::reader::Reader;
use crate::ui::{self, Offer, Title, t, ta, the_reader};
use domain::accounts::Deed;
use domain::content::Locale;
use domain::form::Fields;
use domain::forum::{Post, PostState};
use domain::moderation::{Appeal, Decision, MatterKind, Reason, Verdict};
use leptos::prelude::*;
use store::Matter;

/// What a decision about this needs of who makes it.
pub fn deed(matter: &Matter) -> Deed {
    Deed::Decide {
        gate: matter.post.gate.clone(),
        writer: matter.post.by.clone(),
        first: matter.appeal.as_ref().map(|appeal| appeal.first.clone()),
    }
}

/// All that one needs to know to decide about a post: why it stands there, its topic, the post before it, what it says,
/// what others said about it, and what has become of its writer's other posts.
pub fn context(matter: &Matter) -> AnyView {
    let reader = the_reader();
    let post = &matter.post;
    let topic = reader.href(&format!("forum/{}/{}", post.gate.space, post.topic));
    let title = ui::named(&matter.topic, reader.locale);
    let in_topic = (!title.text.is_empty()).then(|| {
        view! {
            <p class="bt-card__meta">
                {t("queue-in-topic")} " " <a class="govuk-link" href=topic lang=title.lang><bdi>{title.text}</bdi></a>
            </p>
        }
    });
    let before = matter.before.as_ref().map(|before| {
        let said = ta("queue-before", &[("name", before.by_name.clone().into())]);
        view! {
            <details class="govuk-details">
                <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{said}</span></summary>
                <div class="govuk-details__text">{ui::short(&before.words)}</div>
            </details>
        }
    });
    view! {
        {in_topic}
        {before}
        <article class="bt-post">
            <header class="bt-post__head">
                <p class="bt-post__who"><bdi>{post.by_name.clone()}</bdi></p>
                <p class="bt-post__when">{ui::moment(post.at)}</p>
            </header>
            {ui::hands(post.help, post.written_by_name.as_deref())}
            {ui::reading(&post.words)}
            {other_forms(post)}
            {ui::attachments(&post.attachments, None)}
        </article>
        {reports(matter)}
        {matter.appeal.as_ref().map(appeal)}
        <p class="bt-card__meta"><bdi>{post.by_name.clone()}</bdi> ": " {standing(matter)}</p>
    }
    .into_any()
}

/// The forms and languages of it that this moderator does not read, and other readers do: what was taken out of one may
/// still stand in another.
fn other_forms(post: &Post) -> AnyView {
    let shown = post.words.read(the_reader().locale).map(|reading| reading.version.locale);
    let others = post.words.0.iter().filter(|version| Some(version.locale) != shown).map(|version| {
        view! {
            <details class="govuk-details">
                <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{reads(version.locale)}</span></summary>
                <div class="govuk-details__text" lang=version.locale.tag() dir="auto">{ui::markdown(&version.text())}</div>
            </details>
        }
    });
    others.collect_view().into_any()
}

/// Whether a form was sent from a page that showed these words: nobody decides about what they have not read. A number that
/// is none is a version that nobody has seen.
pub fn has_seen(fields: &Fields, name: &str, post: &Post) -> bool {
    fields.text(name) == post.version.to_string()
}

/// Why it stands in the queue, in a sentence.
pub fn why(matter: &Matter) -> String {
    match (matter.kind, matter.why) {
        (MatterKind::Waiting, Some(why)) => t(&format!("waits-{}", why.name())),
        (kind, _) => t(&format!("queue-kind-{}", kind.name())),
    }
}

/// What has become of the writer's other posts: what there was none of is not said.
fn standing(matter: &Matter) -> String {
    let of = &matter.standing;
    let counts = [("queue-changes", of.changes), ("queue-hidden", of.hidden), ("queue-put-back", of.put_back)];
    let some = counts.into_iter().filter(|(_, count)| *count > 0);
    let published = ("queue-published", of.published);
    let said = std::iter::once(published).chain(some).map(|(name, count)| ta(name, &[("count", count.into())]));
    said.collect::<Vec<_>>().join(" · ")
}

/// What others said about it. Who they are is not said.
fn reports(matter: &Matter) -> Option<AnyView> {
    let lines = matter.reports.iter().map(|report| {
        let reason = t(&format!("report-reason-{}", report.reason.name()));
        let words =
            report.words.clone().map(|words| view! { <blockquote class="bt-typed" dir="auto">{words}</blockquote> });
        view! { <li>{reason} {words}</li> }
    });
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| {
        view! {
            <p class="govuk-body"><strong>{ta("queue-reports", &[("count", lines.len().into())])}</strong></p>
            <ul class="govuk-list govuk-list--bullet">{lines}</ul>
        }
        .into_any()
    })
}

/// What the writer said against a decision. What is for a safeguarding lead came, and no more is said of it here.
pub fn appeal(appeal: &Appeal) -> AnyView {
    let said = match appeal.held {
        true => view! { <p class="govuk-body">{t("queue-appeal-held")}</p> }.into_any(),
        false => view! { <blockquote class="bt-typed" dir="auto">{appeal.words.clone()}</blockquote> }.into_any(),
    };
    view! {
        <p class="govuk-body"><strong>{ta("queue-appeal-on", &[("day", ui::day(appeal.at).into())])}</strong></p>
        {said}
    }
    .into_any()
}

/// Earlier decisions about a post, the first one first.
pub fn decisions(reader: &Reader, decisions: &[Decision], state: PostState) -> AnyView {
    let last = decisions.last().map(|decision| decision.key.clone());
    let lines = decisions.iter().map(|decision| {
        let undo = reader
            .viewer
            .person()
            .zip(last.as_ref())
            .filter(|(person, last)| decision.can_be_undone(&person.key, state, last, reader.now));
        let undo = undo.map(|_| undo_button(reader, decision));
        view! { <li>{line(decision)} {undo}</li> }
    });
    let lines: Vec<_> = lines.collect();
    if lines.is_empty() {
        return ().into_any();
    }
    view! {
        <h2 class="govuk-heading-l">{t("decisions-title")}</h2>
        <ol class="govuk-list bt-decisions">{lines}</ol>
    }
    .into_any()
}

fn undo_button(reader: &Reader, decision: &Decision) -> AnyView {
    let path = reader.href(&format!("moderation/decisions/{}/undo", decision.key));
    view! {
        <form method="post" action=path>
            <button type="submit" class="govuk-button govuk-button--secondary">{t("decision-undo-button")}</button>
        </form>
    }
    .into_any()
}

/// A decision in the list of those about one post.
fn line(decision: &Decision) -> AnyView {
    let what = t(&format!("decided-{}", decision.verdict.name()));
    let reason = decision.reason.map(|reason| format!(" · {}", t(&format!("policy-{}", reason.name()))));
    let undone = decision.undone_by.is_some().then(|| format!(" · {}", t("decision-was-undone")));
    view! {
        <p class="govuk-body">
            <strong>{what}</strong> {reason} " · " <bdi>{decision.by_name.clone()}</bdi> " · " {ui::moment(decision.at)} {undone}
        </p>
        {words(decision)}
    }
    .into_any()
}

/// What a moderator wrote, in the language that it is in.
pub fn words(decision: &Decision) -> Option<AnyView> {
    let text = decision.words.clone()?;
    let reader = the_reader();
    let other = decision.locale.language().code != reader.locale.language().code;
    let lang = other.then(|| decision.locale.tag());
    Some(view! { <blockquote class="bt-typed" dir="auto" lang=lang>{text}</blockquote> }.into_any())
}

/// What can be decided, as answers of a form.
pub fn verdicts(offered: &[Verdict]) -> Vec<Offer> {
    let offer = |verdict: &Verdict| {
        let name = verdict.name();
        Offer::new(name, t(&format!("verdict-{name}"))).hint(t(&format!("verdict-{name}-hint")))
    };
    offered.iter().map(offer).collect()
}

/// The reasons of the policy, as answers of a form.
pub fn reasons() -> Vec<Offer> {
    let offer = |(n, reason): (usize, Reason)| {
        let label = format!("{}. {}", n + 1, t(&format!("policy-{}", reason.name())));
        Offer::new(reason.name(), label).picture(reason.picture())
    };
    Reason::ALL.into_iter().enumerate().map(offer).collect()
}

/// Every language and form that words can be in, as answers of a form.
pub fn locales() -> Vec<Offer> {
    let offer = |locale: Locale| {
        let text = format!("{} · {}", locale.language().name, t(&format!("queue-reads-{}", locale.form.name())));
        Offer::new(locale.tag(), Title { text, lang: Some(locale.language().code.to_owned()) })
    };
    Locale::all().map(offer).collect()
}

/// Words of a reader's own form, for whoever writes to them.
pub fn reads(locale: Locale) -> AnyView {
    let form = t(&format!("queue-reads-{}", locale.form.name()));
    view! { <bdi lang=locale.language().code>{locale.language().name}</bdi> " · " {form} }.into_any()
}
