//! The log as a file for spreadsheets: all that the filters let through, however much it is.

use super::log;
use crate::failure::Failure;
use crate::reader::Reader;
use axum::body::{Body, Bytes};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use domain::moderation::{Kept, Reason, safe_cell};
use domain::record::{Key, Kind};
use http_body::{Body as HttpBody, Frame};
use std::pin::Pin;
use std::task::{Context, Poll};
use store::{LogAsk, LogLine, Logged, Store};
use tokio::sync::mpsc;

/// So many lines are read at once, and so few of these parts wait for a slow line: what is in memory does not grow with
/// the log.
const LINES_AT_ONCE: usize = 1_000;
const PARTS_WAITING: usize = 2;

/// The columns, in the words that the database has: a file for programs, the same in every language. New ones come behind
/// the others.
const COLUMNS: [&str; 18] = [
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
    "kind",
    "about",
    "by_key",
    "writer_answer",
    "answers",
];

/// The file, the newest line first. The first part is made before anything is sent, so that a database that is away becomes a
/// page; what breaks off later breaks off the file, and does not look like its end.
pub async fn csv(reader: Reader) -> Result<Response, Failure> {
    let Ok(mut ask) = log::ask(&reader).await? else {
        return Ok(reader.go(&format!("moderation/log?{}", log::query(&reader))));
    };
    ask.before = None;
    let store = reader.app.store.clone();
    let (first, more) = part(&store, &mut ask, true).await?;
    let (parts, made) = mpsc::channel(PARTS_WAITING);
    parts.send(Ok(first)).await.map_err(|_| Failure::Interrupted)?;
    if more {
        tokio::spawn(async move { send_rest(&store, ask, &parts).await });
    }
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"decisions.csv\""),
    ];
    Ok((headers, Body::new(Made(made))).into_response())
}

/// Sends part after part, until the log or whoever reads it has come to the end.
async fn send_rest(store: &Store, mut ask: LogAsk, parts: &mpsc::Sender<Result<Bytes, Failure>>) {
    loop {
        let (next, more) = match part(store, &mut ask, false).await {
            Ok((bytes, more)) => (Ok(bytes), more),
            Err(failure) => {
                tracing::error!(error = %failure, "the log was not sent to its end");
                (Err(failure), false)
            }
        };
        if parts.send(next).await.is_err() || !more {
            return;
        }
    }
}

/// The next lines, and whether there are more.
async fn part(store: &Store, ask: &mut LogAsk, first: bool) -> Result<(Bytes, bool), Failure> {
    let (lines, more) = store.log(ask, LINES_AT_ONCE).await?;
    if let Some((at, key)) = lines.last().map(LogLine::place) {
        ask.before = Some((at, key.clone()));
    }
    let rows = lines.iter().map(cells);
    let head = first.then(|| COLUMNS.map(str::to_owned));
    let mut file = csv::Writer::from_writer(vec![]);
    for row in head.into_iter().chain(rows) {
        file.write_record(row.map(|cell| safe_cell(&cell))).map_err(|_| Failure::Interrupted)?;
    }
    Ok((file.into_inner().map_err(|_| Failure::Interrupted)?.into(), more))
}

/// A file that is sent while it is made.
struct Made(mpsc::Receiver<Result<Bytes, Failure>>);

impl HttpBody for Made {
    type Data = Bytes;
    type Error = Failure;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        self.0.poll_recv(context).map(|part| part.map(|bytes| bytes.map(Frame::data)))
    }
}

fn cells(line: &LogLine) -> [String; COLUMNS.len()] {
    match line {
        LogLine::Decided(logged) => decided(logged),
        LogLine::Kept(kept) => upkept(kept),
    }
}

fn decided(logged: &Logged) -> [String; COLUMNS.len()] {
    let line = &logged.decision;
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
        "decision".to_owned(),
        Kind::Post.record(line.post.clone()).to_string(),
        line.by.to_string(),
        logged.answer.clone().unwrap_or_default(),
        logged.answers.as_ref().map(Key::to_string).unwrap_or_default(),
    ]
}

/// What was done about a person names them as the writer; what holds then stands under before and after.
fn upkept(line: &Kept) -> [String; COLUMNS.len()] {
    let nothing = String::new;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    [
        line.key.to_string(),
        line.at.to_string(),
        line.by_name.clone(),
        line.space.to_string(),
        nothing(),
        line.name.clone(),
        line.what.name().to_owned(),
        nothing(),
        text(&line.words),
        text(&line.before),
        text(&line.after),
        nothing(),
        nothing(),
        "upkeep".to_owned(),
        line.about.to_string(),
        line.by.as_ref().map(Key::to_string).unwrap_or_default(),
        nothing(),
        nothing(),
    ]
}
