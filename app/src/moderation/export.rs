//! The log of all decisions, as a page and as a file for spreadsheets.

use super::gates_of_moderator;
use super::pages::{choice, cursor, next_link, parse_cursor};
use super::parts;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::ui::{self, Offer, Page, Section, t, ta, the_reader};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use domain::moderation::{Decision, Reason, Verdict, safe_cell};
use domain::record::Key;
use leptos::prelude::*;
use store::LogAsk;

/// So many decisions stand on one page.
const LINES_A_PAGE: usize = 50;
/// So many are read at once for a file.
const LINES_AT_ONCE: usize = 1_000;
/// The most decisions in one file: more than a council makes in years, and few enough for the memory of a server.
const MOST_LINES: usize = 50_000;

/// What the address asks for, among what this reader moderates.
async fn ask(reader: &Reader) -> Result<LogAsk, Failure> {
    let mut spaces: Vec<Key> = gates_of_moderator(reader).await?.into_iter().map(|gate| gate.space).collect();
    if let Some(space) = reader.asked("space").and_then(Key::parse) {
        spaces.retain(|of| *of == space);
    }
    let own = reader.asked("mine") == Some("yes");
    Ok(LogAsk {
        spaces,
        verdict: reader.asked("verdict").and_then(Verdict::from_name),
        reason: reader.asked("reason").and_then(Reason::from_name),
        by: reader.viewer.person().filter(|_| own).map(|person| person.key.clone()),
        before: parse_cursor(&reader.decoded("after")),
    })
}

/// The log, the newest decision first.
pub async fn log(reader: Reader) -> Result<Response, Failure> {
    let ask = ask(&reader).await?;
    let (lines, more) = reader.app.store.log(&ask, LINES_A_PAGE).await?;
    let page = Page::new(reader.t("moderation-log-title"))
        .section(Section::Forum)
        .crumb("moderation", reader.t("queue-title"));
    Ok(reader.show(page, move || {
        let reader = the_reader();
        let next = lines.last().filter(|_| more).map(|last| next_link(&reader, &cursor(last.at, &last.key)));
        let none = lines.is_empty().then(|| ui::cards([], "log-none"));
        let kept = |part: &&str| !part.is_empty() && !part.starts_with("after=");
        let query = reader.query.split('&').filter(kept).collect::<Vec<_>>().join("&");
        let csv = format!("{}?{query}", reader.href("moderation/log.csv"));
        view! {
            <p class="bt-lead">{t("log-lead")}</p>
            {filters(&reader)}
            {none}
            {lines.iter().map(|line| entry(&reader, line)).collect_view()}
            {next}
            <p class="govuk-body"><a class="govuk-link" href=csv download="decisions.csv">{t("log-csv")}</a></p>
        }
    }))
}

fn filters(reader: &Reader) -> AnyView {
    let verdicts = Verdict::ALL.map(|verdict| Offer::new(verdict.name(), t(&format!("decided-{}", verdict.name()))));
    let reasons = Reason::ALL.map(|reason| Offer::new(reason.name(), t(&format!("policy-{}", reason.name()))));
    let mine = vec![Offer::new("yes", t("log-mine"))];
    view! {
        <form class="bt-choose" method="get" action=reader.href("moderation/log")>
            {choice("verdict", "log-filter-verdict", "queue-filter-all", verdicts.into())}
            {choice("reason", "log-filter-reason", "queue-filter-all", reasons.into())}
            {choice("mine", "log-filter-by", "log-everybody", mine)}
            <button type="submit" class="govuk-button govuk-button--secondary">{t("queue-filter-button")}</button>
        </form>
    }
    .into_any()
}

fn entry(reader: &Reader, line: &Decision) -> AnyView {
    let what = t(&format!("decided-{}", line.verdict.name()));
    let reason = line.reason.map(|reason| format!(" · {}", t(&format!("policy-{}", reason.name()))));
    let undone = line.undone_by.is_some().then(|| format!(" · {}", t("decision-was-undone")));
    let of = ta("log-post-of", &[("name", line.writer_name.clone().into())]);
    view! {
        <section class="bt-matter">
            <p class="govuk-body"><strong>{what}</strong> {reason} {undone}</p>
            <p class="bt-card__meta"><bdi>{line.by_name.clone()}</bdi> " · " {ui::moment(line.at)}</p>
            {parts::words(line)}
            <p class="bt-post__links">
                <a class="govuk-link" href=reader.href(&format!("moderation/posts/{}", line.post))>{of}</a>
            </p>
        </section>
    }
    .into_any()
}

/// The same as a file: all that the filters let through, the newest first.
pub async fn csv(reader: Reader) -> Result<Response, Failure> {
    let mut ask = ask(&reader).await?;
    ask.before = None;
    let mut file = csv::Writer::from_writer(vec![]);
    let mut written = 0;
    let write = |file: &mut csv::Writer<Vec<u8>>, cells: [String; 13]| {
        file.write_record(cells.map(|cell| safe_cell(&cell))).map_err(|_| Failure::Interrupted)
    };
    write(&mut file, COLUMNS.map(str::to_owned))?;
    loop {
        let (lines, more) = reader.app.store.log(&ask, LINES_AT_ONCE).await?;
        for line in &lines {
            write(&mut file, cells(line))?;
        }
        written += lines.len();
        ask.before = lines.last().map(|last| (last.at, last.key.clone()));
        if !more || written >= MOST_LINES {
            break;
        }
    }
    let bytes = file.into_inner().map_err(|_| Failure::Interrupted)?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"decisions.csv\""),
    ];
    Ok((headers, bytes).into_response())
}

/// The columns, in the words that the database has: a file for programs, the same in every language.
const COLUMNS: [&str; 13] = [
    "decision",
    "at",
    "by",
    "space",
    "post",
    "writer",
    "verdict",
    "reason",
    "words",
    "before",
    "after",
    "waited_minutes",
    "undone_by",
];

fn cells(line: &Decision) -> [String; 13] {
    [
        line.key.to_string(),
        line.at.to_string(),
        line.by_name.clone(),
        line.space.to_string(),
        line.post.to_string(),
        line.writer_name.clone(),
        line.verdict.name().to_owned(),
        line.reason.map(Reason::name).unwrap_or_default().to_owned(),
        line.words.clone().unwrap_or_default(),
        line.before.name().to_owned(),
        line.after.name().to_owned(),
        line.waited.map(|minutes| minutes.to_string()).unwrap_or_default(),
        line.undone_by.as_ref().map(Key::to_string).unwrap_or_default(),
    ]
}
