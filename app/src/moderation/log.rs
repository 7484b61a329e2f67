//! The log of all decisions and of what else was done to look after a space, as a page.

use super::gates_of_moderator;
use super::pages::{choice, cursor, next_link, parse_cursor};
use super::parts;
use crate::failure::Failure;
use crate::reader::{Reader, time_zone};
use crate::ui::{self, Form, Offer, Page, Section, t, ta, the_reader};
use axum::response::Response;
use domain::form::{FieldFault, Fields, Reading};
use domain::moderation::{Kept, Reason, Upkeep, Verdict};
use domain::record::{Key, Kind};
use jiff::Timestamp;
use jiff::civil::Date;
use leptos::prelude::*;
use store::{LogAsk, LogLine, Logged};

/// So many lines stand on one page.
const LINES_A_PAGE: usize = 50;

/// What the address asks for, among what this reader moderates; or the days in it that are none.
///
/// # Errors
/// Where they moderate nothing.
pub async fn ask(reader: &Reader) -> Result<Result<LogAsk, Vec<FieldFault>>, Failure> {
    let mut spaces: Vec<Key> = gates_of_moderator(reader).await?.into_iter().map(|gate| gate.space).collect();
    if let Some(space) = reader.asked("space").and_then(Key::parse) {
        spaces.retain(|of| *of == space);
    }
    let (from, until) = match days(&fields(reader)) {
        Ok(days) => days,
        Err(faults) => return Ok(Err(faults)),
    };
    let own = reader.asked("mine") == Some("yes");
    Ok(Ok(LogAsk {
        spaces,
        verdict: reader.asked("verdict").and_then(Verdict::from_name),
        reason: reader.asked("reason").and_then(Reason::from_name),
        upkeep: reader.asked("verdict").and_then(Upkeep::from_name),
        by: reader.viewer.person().filter(|_| own).map(|person| person.key.clone()),
        from: from.and_then(start_of),
        until: until.and_then(|day| start_of(day.tomorrow().ok()?)),
        before: parse_cursor(&reader.decoded("after")),
    }))
}

/// What stands in the query, as the fields of a form.
fn fields(reader: &Reader) -> Fields {
    Fields(form_urlencoded::parse(reader.query.as_bytes()).into_owned().collect())
}

/// The first and the last day that are asked for, where somebody asks for days.
fn days(fields: &Fields) -> Result<(Option<Date>, Option<Date>), Vec<FieldFault>> {
    let mut form = Reading::of(fields);
    let asked =
        |name: &str| ["day", "month", "year"].iter().any(|part| !fields.text(&format!("{name}-{part}")).is_empty());
    let [from, until] = ["from", "until"].map(|name| asked(name).then(|| form.date(name, "fault-log-day")).flatten());
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        form.fault("until-day", "fault-log-days");
    }
    form.done(Some((from, until)))
}

/// The point in time at which a day begins.
fn start_of(day: Date) -> Option<Timestamp> {
    Some(day.to_zoned(time_zone()).ok()?.timestamp())
}

/// The log, the newest line first.
pub async fn log(reader: Reader) -> Result<Response, Failure> {
    let (lines, more, faults) = match ask(&reader).await? {
        Ok(ask) => {
            let (lines, more) = reader.app.store.log(&ask, LINES_A_PAGE).await?;
            (lines, more, vec![])
        }
        Err(faults) => (vec![], false, faults),
    };
    let form = Form::again(fields(&reader), faults);
    let page = Page::new(reader.t("moderation-log-title"))
        .section(Section::Forum)
        .faulty(form.is_faulty())
        .crumb("moderation", reader.t("queue-title"));
    Ok(reader.show(page, move || {
        let reader = the_reader();
        let last = lines.last().filter(|_| more).map(LogLine::place);
        let next = last.map(|(at, key)| next_link(&reader, &cursor(at, key)));
        let none = (lines.is_empty() && !form.is_faulty()).then(|| ui::cards([], "log-none"));
        let csv = format!("{}?{}", reader.href("moderation/log.csv"), query(&reader));
        let csv = (!form.is_faulty()).then(|| {
            view! { <p class="govuk-body"><a class="govuk-link" href=csv download="decisions.csv">{t("log-csv")}</a></p> }
        });
        view! {
            {form.summary()}
            <p class="bt-lead">{t("log-lead")}</p>
            {filters(&reader, &form)}
            {none}
            {lines.iter().map(|line| entry(&reader, line)).collect_view()}
            {next}
            {csv}
        }
    }))
}

/// What the address asks for, without the place of a page.
pub fn query(reader: &Reader) -> String {
    let kept = |part: &&str| !part.is_empty() && !part.starts_with("after=");
    reader.query.split('&').filter(kept).collect::<Vec<_>>().join("&")
}

fn filters(reader: &Reader, form: &Form) -> AnyView {
    let verdicts = Verdict::ALL.map(|verdict| Offer::new(verdict.name(), t(&format!("decided-{}", verdict.name()))));
    let upkeep = Upkeep::ALL.map(|upkeep| Offer::new(upkeep.name(), t(&format!("upkeep-{}", upkeep.name()))));
    let reasons = Reason::ALL.map(|reason| Offer::new(reason.name(), t(&format!("policy-{}", reason.name()))));
    let mine = vec![Offer::new("yes", t("log-mine"))];
    let hint = t("form-date-hint");
    view! {
        <form class="bt-choose" method="get" action=reader.href("moderation/log")>
            {choice("verdict", "log-filter-verdict", "queue-filter-all", verdicts.into_iter().chain(upkeep).collect())}
            {choice("reason", "log-filter-reason", "queue-filter-all", reasons.into())}
            {choice("mine", "log-filter-by", "log-everybody", mine)}
            {form.date("from", &t("log-filter-from"), Some(&hint))}
            {form.date("until", &t("log-filter-until"), Some(&hint))}
            <button type="submit" class="govuk-button govuk-button--secondary">{t("queue-filter-button")}</button>
        </form>
    }
    .into_any()
}

fn entry(reader: &Reader, line: &LogLine) -> AnyView {
    match line {
        LogLine::Decided(logged) => decided(reader, logged),
        LogLine::Kept(kept) => upkept(reader, kept),
    }
}

fn decided(reader: &Reader, logged: &Logged) -> AnyView {
    let line = &logged.decision;
    let what = t(&format!("decided-{}", line.verdict.name()));
    let reason = line.reason.map(|reason| format!(" · {}", t(&format!("policy-{}", reason.name()))));
    let undone = line.undone_by.is_some().then(|| format!(" · {}", t("decision-was-undone")));
    let of = ta("log-post-of", &[("name", line.writer_name.clone().into())]);
    let answer = logged.answer.clone().map(|answer| {
        view! {
            <p class="govuk-body">{t("log-answer")}</p>
            <blockquote class="bt-typed" dir="auto">{answer}</blockquote>
        }
    });
    view! {
        <section class="bt-matter">
            <p class="govuk-body"><strong>{what}</strong> {reason} {undone}</p>
            <p class="bt-card__meta"><bdi>{line.by_name.clone()}</bdi> " · " {ui::moment(line.at)}</p>
            {parts::words(line)}
            {answer}
            <p class="bt-post__links">
                <a class="govuk-link" href=reader.href(&format!("moderation/posts/{}", line.post))>{of}</a>
            </p>
        </section>
    }
    .into_any()
}

fn upkept(reader: &Reader, line: &Kept) -> AnyView {
    let what = t(&format!("upkeep-{}", line.what.name()));
    let since = holds(line.what, line.after.as_deref()).map(|since| view! { " · " <bdi>{since}</bdi> });
    let before = holds(line.what, line.before.as_deref()).map(|before| ta("log-before", &[("text", before.into())]));
    let before = before.map(|before| view! { <p class="govuk-body">{before}</p> });
    let words = line.words.clone().map(|words| view! { <blockquote class="bt-typed" dir="auto">{words}</blockquote> });
    let by = (!line.by_name.is_empty()).then(|| view! { <bdi>{line.by_name.clone()}</bdi> " · " });
    view! {
        <section class="bt-matter">
            <p class="govuk-body"><strong>{what}</strong> {since}</p>
            <p class="bt-card__meta">{by} {ui::moment(line.at)}</p>
            {before}
            {words}
            {about(reader, line)}
        </section>
    }
    .into_any()
}

/// A rule, a state, a last day or a title, in words.
fn holds(what: Upkeep, text: Option<&str>) -> Option<String> {
    let text = text?;
    match what {
        Upkeep::RuleChanged => Some(t(&format!("when-{text}"))),
        Upkeep::TopicState => Some(t(&format!("talk-after-{text}"))),
        Upkeep::TopicRetitled => Some(text.to_owned()),
        Upkeep::WatchBegan => text.parse().ok().map(|day| ta("log-until", &[("day", ui::on(day).into())])),
        _ => None,
    }
}

/// The person, or the way to the topic or the space.
fn about(reader: &Reader, line: &Kept) -> AnyView {
    if line.about.kind == Kind::Person {
        return view! { <p class="govuk-body"><bdi>{line.name.clone()}</bdi></p> }.into_any();
    }
    let link = |path: String, text: ui::Title| {
        view! { <a class="govuk-link" href=reader.href(&path) lang=text.lang dir="auto">{text.text}</a> }
    };
    let title = ui::named(&line.title, reader.locale);
    if title.text.is_empty() {
        return ().into_any();
    }
    let (of, path) = match line.about.kind {
        Kind::Topic => (line.after.as_ref(), format!("forum/{}/{}", line.space, line.about.key)),
        _ => (None, format!("forum/{}", line.space)),
    };
    let goes = matches!(line.what, Upkeep::TopicMerged | Upkeep::TopicSplit);
    let other = of.filter(|_| goes).map(|other| link(format!("forum/{}/{other}", line.space), t("log-other").into()));
    view! { <p class="bt-post__links">{link(path, title)} " " {other}</p> }.into_any()
}
