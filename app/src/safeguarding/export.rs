//! Concerns for the council's case system, as CSV or JSON. That somebody took them out is a step of each.

use super::forms::of_address;
use super::places;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::submit::Posted;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::content::recordings::Media;
use domain::form::Fields;
use domain::forum::Attachment;
use domain::record::Key;
use domain::safety::case::{Beside, Case, Said, Step, StepKind, cell};
use jiff::Timestamp;
use serde::Serialize;
use std::collections::HashMap;
use store::{MOST_EXPORTED, Queue};

/// A concern as a case system gets it.
#[derive(Serialize)]
struct Row<'c> {
    key: &'c str,
    state: &'static str,
    came: Timestamp,
    source: &'static str,
    kinds: Vec<&'static str>,
    space: String,
    topic: String,
    writer: &'c str,
    writer_key: &'c str,
    words: String,
    attachments: Vec<Stands<'c>>,
    earlier: Vec<Before<'c>>,
    decision: Option<&'static str>,
    steps: Vec<Line<'c>>,
}

/// What stands beside its words, or was put there: a file of words has no pictures and sounds, but says what they are and
/// where.
#[derive(Serialize)]
struct Stands<'c> {
    at: Timestamp,
    by: &'c str,
    kind: &'static str,
    /// Of its file, which stands under `/files/`; of what is on another site, its address.
    name: String,
    words: Option<&'c str>,
    /// Where its words were written down afterwards.
    written_down: Option<Hand<'c>>,
}

/// Whose hands, and when.
#[derive(Serialize)]
struct Hand<'c> {
    at: Timestamp,
    by: &'c str,
}

/// What the post said before.
#[derive(Serialize)]
struct Before<'c> {
    at: Timestamp,
    by: &'c str,
    words: String,
    taken_out: Vec<Gone<'c>>,
    added: Vec<Stands<'c>>,
}

/// What stood beside them and was taken out.
#[derive(Serialize)]
struct Gone<'c> {
    kind: &'static str,
    words: Option<&'c str>,
}

/// A step of it.
#[derive(Serialize)]
struct Line<'c> {
    at: Timestamp,
    what: &'static str,
    by: &'c str,
    decision: Option<&'static str>,
    post: Option<&'static str>,
    told: Option<&'static str>,
    text: Option<&'c str>,
}

/// The names of the columns, which are those of the JSON.
const COLUMNS: [&str; 14] = [
    "key",
    "state",
    "came",
    "source",
    "kinds",
    "space",
    "topic",
    "writer",
    "writer_key",
    "words",
    "attachments",
    "earlier",
    "decision",
    "steps",
];

/// All open concerns of the lead's places.
pub async fn all(reader: Reader, Posted(fields): Posted) -> Result<Response, Failure> {
    let places = places(&reader)?;
    let me = reader.person()?.key.clone();
    let mut cases = reader.app.store.concerns(&places, &me, Queue::Open, None, MOST_EXPORTED).await?;
    cases.truncate(MOST_EXPORTED);
    file(&reader, cases, &fields).await
}

/// One concern.
pub async fn one(
    reader: Reader,
    Path((_, post)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let (case, _) = of_address(&reader, &post).await?;
    file(&reader, vec![case], &fields).await
}

async fn file(reader: &Reader, cases: Vec<Case>, fields: &Fields) -> Result<Response, Failure> {
    let store = &reader.app.store;
    store.note_export(&reader.act()?, &cases).await?;
    let posts: Vec<Key> = cases.iter().map(|case| case.post.clone()).collect();
    let around = Around {
        beside: store.beside_posts(&posts).await?,
        versions: store.versions_of(&posts).await?,
        steps: store.steps_of_concerns(&posts).await?,
    };
    let rows: Vec<Row<'_>> = cases.iter().map(|case| row(reader, case, &around)).collect();
    let (kind, ending, text) = if fields.text("format") == "json" {
        ("application/json", "json", serde_json::to_string_pretty(&rows).unwrap_or_default())
    } else {
        ("text/csv; charset=utf-8", "csv", csv(&rows))
    };
    let name = format!("attachment; filename=\"concerns-{}.{ending}\"", reader.today());
    Ok(([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)], text).into_response())
}

/// What belongs to some concerns, by the keys of their posts.
struct Around {
    beside: HashMap<Key, Vec<Beside>>,
    versions: HashMap<Key, Vec<Said>>,
    steps: HashMap<Key, Vec<Step>>,
}

fn row<'c>(reader: &Reader, case: &'c Case, around: &'c Around) -> Row<'c> {
    let Around { beside, versions, steps } = around;
    let gone = |one: &'c Attachment| Gone { kind: one.kind.name(), words: one.words.as_deref() };
    let before = |said: &'c Said| Before {
        at: said.at,
        by: &said.by_name,
        words: said.words.text(reader.locale),
        taken_out: said.taken_out.iter().map(gone).collect(),
        added: said.added.iter().map(stands).collect(),
    };
    let line = |step: &'c Step| Line {
        at: step.at,
        what: step.what.name(),
        by: &step.by_name,
        decision: step.decision.map(|decision| decision.name()),
        post: step.post.map(|state| state.name()),
        told: step.told.map(|told| told.name()),
        text: step.text.as_deref(),
    };
    // An export that repeats who made the exports before it grows for ever.
    let told = |step: &&Step| step.what != StepKind::Exported;
    Row {
        key: case.key.as_str(),
        state: case.state.name(),
        came: case.at,
        source: case.source.name(),
        kinds: case.kinds.iter().map(|kind| kind.name()).collect(),
        space: case.space_words.title(reader.locale).to_owned(),
        topic: case.topic_words.title(reader.locale).to_owned(),
        writer: &case.by_name,
        writer_key: case.by.as_str(),
        words: case.words.text(reader.locale),
        attachments: beside.get(&case.post).into_iter().flatten().map(stands).collect(),
        earlier: versions.get(&case.post).into_iter().flatten().map(before).collect(),
        decision: case.decision.map(|decision| decision.name()),
        steps: steps.get(&case.post).into_iter().flatten().filter(told).map(line).collect(),
    }
}

fn stands(beside: &Beside) -> Stands<'_> {
    let one = &beside.attachment;
    let name = match &one.media {
        Media::File { file } => file.to_string(),
        Media::Link { link } => link.to_string(),
    };
    let written_down = beside.written_down.as_ref().map(|(at, by)| Hand { at: *at, by });
    let (kind, words) = (one.kind.name(), one.words.as_deref());
    Stands { at: beside.at, by: &beside.by_name, kind, name, words, written_down }
}

/// A table with a row for each concern, as RFC 4180 has it; no cell begins like a formula.
fn csv(rows: &[Row<'_>]) -> String {
    let line = |cells: [String; COLUMNS.len()]| {
        let quoted = cells.map(|text| format!("\"{}\"", cell(&text).replace('"', "\"\"")));
        quoted.join(",") + "\r\n"
    };
    // The mark by which spreadsheets know UTF-8.
    let mut text = "\u{feff}".to_owned() + &line(COLUMNS.map(str::to_owned));
    for row in rows {
        let steps = row.steps.iter().map(|step| {
            let at = step.at.to_string();
            let (at, by) = (Some(at.as_str()), Some(step.by));
            let parts = [at, Some(step.what), by, step.decision, step.post, step.told, step.text]
                .map(|part| part.unwrap_or_default().to_owned());
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" | ")
        });
        let attachments = row.attachments.iter().map(|one| {
            let words = one.words.map(|words| format!(" | {words}")).unwrap_or_default();
            let later = one.written_down.as_ref().map(|hand| format!(" | written down: {}, {}", hand.at, hand.by));
            format!("{} | {} | {} | {}{words}{}", one.at, one.by, one.kind, one.name, later.unwrap_or_default())
        });
        let earlier = row.earlier.iter().map(|said| {
            let gone = said.taken_out.iter().map(|one| {
                let words = one.words.map(|words| format!(", {words}")).unwrap_or_default();
                format!(" | taken out: {}{words}", one.kind)
            });
            let added = said.added.iter().map(|one| {
                let words = one.words.map(|words| format!(", {words}")).unwrap_or_default();
                format!(" | added: {}, {}, {}, {}{words}", one.at, one.by, one.kind, one.name)
            });
            format!("{} | {} | {}{}", said.at, said.by, said.words, gone.chain(added).collect::<String>())
        });
        text.push_str(&line([
            row.key.to_owned(),
            row.state.to_owned(),
            row.came.to_string(),
            row.source.to_owned(),
            row.kinds.join(" "),
            row.space.clone(),
            row.topic.clone(),
            row.writer.to_owned(),
            row.writer_key.to_owned(),
            row.words.clone(),
            attachments.collect::<Vec<_>>().join("\n"),
            earlier.collect::<Vec<_>>().join("\n"),
            row.decision.unwrap_or_default().to_owned(),
            steps.collect::<Vec<_>>().join("\n"),
        ]));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stands(kind: &'static str, name: &str, words: Option<&'static str>) -> Stands<'static> {
        Stands { at: Timestamp::UNIX_EPOCH, by: "Jo", kind, name: name.into(), words, written_down: None }
    }

    #[test]
    fn nothing_in_the_table_is_run_as_a_formula_or_breaks_out_of_its_cell() {
        let at = Timestamp::UNIX_EPOCH;
        let step =
            Line { at, what: "noted", by: "Hugh", decision: None, post: None, told: None, text: Some("a \"b\"\n=c") };
        let row = Row {
            key: "k",
            state: "new",
            came: at,
            source: "words",
            kinds: vec!["neglect", "financial"],
            space: "+1".into(),
            topic: "@x".into(),
            writer: "=HYPERLINK(\"http://x\")",
            writer_key: "p",
            words: "-2\",\"=1".into(),
            attachments: vec![
                stands("photo", "a.png", Some("a \"e\"")),
                Stands { written_down: Some(Hand { at, by: "Ida" }), ..stands("sound", "b.mp3", Some("e")) },
                stands("sound", "c.mp3", None),
            ],
            earlier: vec![Before {
                at,
                by: "Jo",
                words: "a \"c\"".into(),
                taken_out: vec![Gone { kind: "photo", words: Some("a \"d\"") }, Gone { kind: "sound", words: None }],
                added: vec![stands("photo", "d.png", Some("f"))],
            }],
            decision: None,
            steps: vec![step],
        };
        let table = csv(&[row]);
        for cell in [
            "\"'+1\"",
            "\"'@x\"",
            "\"'=HYPERLINK(\"\"http://x\"\")\"",
            "\"'-2\"\",\"\"=1\"",
            "a \"\"b\"\"",
            "Jo | photo | a.png | a \"\"e\"\"\n1970-01-01T00:00:00Z | Jo | sound | b.mp3",
            "b.mp3 | e | written down: 1970-01-01T00:00:00Z, Ida\n1970-01-01T00:00:00Z | Jo | sound | c.mp3\"",
            "a \"\"c\"\" | taken out: photo, a \"\"d\"\" | taken out: sound | added: 1970-01-01T00:00:00Z, Jo, photo, d.png, f\"",
        ] {
            assert!(table.contains(cell), "{cell} is missing in {table}");
        }
        assert!(table.lines().next().is_some_and(|line| line.ends_with("\"steps\"")));
    }
}
