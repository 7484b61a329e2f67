//! What everybody may know: by which rules posts are looked at, and how often what was decided.

use super::gates;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::ui::{self, Page, Section, t, ta};
use axum::extract::Path;
use axum::response::Response;
use domain::moderation::{Quarter, Reason, SMALLEST_SHOWN, Shown, Summary, UNDO_WITHIN, Verdict};
use jiff::ToSpan as _;
use leptos::prelude::*;

/// The policy: seven reasons, and what happens.
pub async fn policy(reader: Reader) -> Result<Response, Failure> {
    let page =
        Page::new(reader.t("moderation-policy-title")).section(Section::Forum).crumb("forum", reader.t("forum-title"));
    Ok(reader.show(page, move || {
        let reasons = Reason::ALL.into_iter().enumerate().map(|(n, reason)| {
            let (name, id) = (reason.name(), format!("reason-{}", n + 1));
            view! {
                <h3 class="govuk-heading-m" id=id>{format!("{}. {}", n + 1, t(&format!("policy-{name}")))}</h3>
                <div class="bt-blocks">{ui::block(reason.picture(), &t(&format!("policy-{name}-text")))}</div>
            }
        });
        let happens = [
            ("read", t("policy-happens-looks")),
            ("answer", t("policy-happens-told")),
            ("voice", t("policy-happens-answer")),
            ("people", t("policy-happens-second")),
            ("history", t("policy-happens-log")),
        ];
        view! {
            <p class="bt-lead">{t("policy-lead")}</p>
            <h2 class="govuk-heading-l">{t("policy-reasons-title")}</h2>
            {reasons.collect_view()}
            <h2 class="govuk-heading-l">{t("policy-happens-title")}</h2>
            <div class="bt-blocks">{happens.map(|(picture, text)| ui::block(picture, &text)).collect_view()}</div>
            <p class="govuk-body"><a class="govuk-link" href=ui::the_reader().href("moderation/summary")>{t("moderation-summary-title")}</a></p>
        }
    }))
}

/// The last quarter that is over.
pub async fn summary(reader: Reader) -> Result<Response, Failure> {
    let quarter = last_over(&reader);
    show(reader, quarter).await
}

/// One quarter. One that is not over yet is for moderators: until then decisions can be undone.
pub async fn summary_of(reader: Reader, Path((_, quarter)): Path<(String, String)>) -> Result<Response, Failure> {
    let quarter = Quarter::parse(&quarter).ok_or(Failure::NotFound)?;
    let running = Quarter::of(reader.today());
    let early = quarter > last_over(&reader) && gates(&reader).await?.is_empty();
    if quarter > running || early { Err(Failure::NotFound) } else { show(reader, quarter).await }
}

/// A quarter is over when nothing of it can be undone any more.
fn last_over(reader: &Reader) -> Quarter {
    let days = UNDO_WITHIN.as_hours() / 24;
    Quarter::of(reader.today().saturating_sub(days.days())).before()
}

async fn show(reader: Reader, quarter: Quarter) -> Result<Response, Failure> {
    let summary = reader.app.store.quarter(quarter).await?;
    let page = Page::new(reader.t("moderation-summary-title"))
        .section(Section::Forum)
        .crumb("moderation/policy", reader.t("moderation-policy-title"));
    Ok(reader.show(page, move || {
        let days = [("from", ui::on(quarter.first_day()).into()), ("to", ui::on(quarter.last_day()).into())];
        let before = ui::the_reader().href(&format!("moderation/summary/{}", quarter.before()));
        view! {
            <p class="bt-lead">{ta("summary-days", &days)}</p>
            {shown(&summary)}
            <p class="govuk-body"><a class="govuk-link" href=before rel="prev">{t("summary-before")}</a></p>
        }
    }))
}

fn shown(summary: &Summary) -> AnyView {
    if summary.total() + summary.undone == 0 {
        return view! { <p class="govuk-body">{t("summary-none")}</p> }.into_any();
    }
    view! {
        {numbers(summary)}
        {time(summary)}
        <p class="govuk-body">{ta("summary-small", &[("number", SMALLEST_SHOWN.into())])}</p>
    }
    .into_any()
}

fn number(shown: Shown) -> String {
    match shown {
        Shown::Number(count) => ui::number(count.into()),
        Shown::Few => ta("summary-few", &[("number", SMALLEST_SHOWN.into())]),
        Shown::Kept => t("summary-kept"),
    }
}

fn line(label: String, shown: Shown, sum: bool) -> AnyView {
    let label = if sum { view! { <strong>{label}</strong> }.into_any() } else { label.into_any() };
    view! {
        <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">{label}</th>
            <td class="govuk-table__cell">{number(shown)}</td>
        </tr>
    }
    .into_any()
}

fn table(caption: String, lines: Vec<AnyView>) -> AnyView {
    view! {
        <table class="govuk-table">
            <caption class="govuk-table__caption govuk-table__caption--m">{caption}</caption>
            <thead class="govuk-table__head">
                <tr class="govuk-table__row">
                    <th scope="col" class="govuk-table__header">{t("summary-what")}</th>
                    <th scope="col" class="govuk-table__header">{t("summary-how-often")}</th>
                </tr>
            </thead>
            <tbody class="govuk-table__body">{lines}</tbody>
        </table>
    }
    .into_any()
}

/// What was decided: against posts by reason, then everything else.
fn numbers(summary: &Summary) -> AnyView {
    let verdict = |verdict: Verdict| t(&format!("summary-{}", verdict.name()));
    let by_reason = |against: Verdict| {
        let counts = Reason::ALL.map(|reason| summary.of_reason(against, reason));
        let lines = Reason::ALL.iter().zip(counts);
        let lines =
            lines.map(|(reason, count)| line(t(&format!("policy-{}", reason.name())), Shown::one(count), false));
        let lines = lines.chain([line(t("summary-together"), Shown::sum(&counts), true)]).collect();
        table(verdict(against), lines)
    };
    let one = |of: Verdict| line(verdict(of), Shown::one(summary.of_verdict(of)), false);
    let undone = line(t("summary-undone"), Shown::one(summary.undone), false);
    let kept = summary.appeals - summary.upheld;
    let appeals = vec![
        line(t("summary-upheld"), Shown::one(summary.upheld), false),
        line(t("summary-not-upheld"), Shown::one(kept), false),
        line(t("summary-together"), Shown::sum(&[summary.upheld, kept]), true),
    ];
    view! {
        {by_reason(Verdict::Hide)}
        {by_reason(Verdict::AskChange)}
        {table(t("summary-others"), vec![one(Verdict::Approve), one(Verdict::PutBack), undone])}
        {table(t("summary-appeals"), appeals)}
    }
    .into_any()
}

/// How long people waited for a decision: half of them no longer.
fn time(summary: &Summary) -> AnyView {
    let enough = summary.timed >= SMALLEST_SHOWN;
    let text = match summary.median.filter(|_| enough) {
        None => t("summary-time-few"),
        Some(minutes) if minutes < 90 => ta("summary-time-minutes", &[("count", minutes.into())]),
        Some(minutes) if minutes < 36 * 60 => ta("summary-time-hours", &[("count", minutes.div_ceil(60).into())]),
        Some(minutes) => ta("summary-time-days", &[("count", minutes.div_ceil(24 * 60).into())]),
    };
    view! { <p class="govuk-body">{text}</p> }.into_any()
}
