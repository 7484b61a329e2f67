//! Recordings that stand beside texts. What is heard lies in the folder of files; here is where it belongs and what it says.

use crate::change::Change;
use crate::values::MOST_AT_ONCE;
use crate::{Act, Fields, Store, StoreError};
use domain::content::recordings::{Media, NewRecording, Recording, RecordingKind};
use domain::files::FileName;
use domain::record::{Key, Record};
use surrealdb::types::RecordId;

const RECORDING: &str =
    "SELECT record::id(id) AS key, about, kind, locale, file, link, transcript, captions, at FROM recording";

impl Store {
    /// All recordings beside any of these texts, the oldest first: one question for a whole page.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn recordings_of(&self, about: impl IntoIterator<Item = Record>) -> Result<Vec<Recording>, StoreError> {
        let about: Vec<_> = about.into_iter().collect();
        let text = format!("{RECORDING} WHERE about IN $about AND ended_at = NONE ORDER BY at, key");
        let mut all: Vec<Recording> = vec![];
        for about in about.chunks(MOST_AT_ONCE) {
            all.extend(self.kept_rows(&text, Fields::new().records("about", about)).await?);
        }
        all.sort_by(|one, other| (one.at, &one.key).cmp(&(other.at, &other.key)));
        Ok(all)
    }

    /// Adds a recording. Sent twice, it is added once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where another recording has the key.
    pub async fn add_recording(
        &self,
        act: &Act,
        (about, kind): (&Record, RecordingKind),
        new: &NewRecording,
        media: &Media,
        captions: Option<&FileName>,
    ) -> Result<(), StoreError> {
        let mut change = Change::new(act, "added a recording", Some(about));
        let fields = Fields::new()
            .record("about", about)
            .set("kind", kind.name())
            .set("locale", new.locale.tag())
            .set("transcript", new.transcript.clone())
            .set("captions", captions.map(FileName::to_string))
            .person("by", act.by.as_ref())
            .time("at", act.at);
        let fields = match media {
            Media::File { file } => fields.set("file", file.to_string()),
            Media::Link { link } => fields.set("link", link.to_string()),
        };
        change.create_as(id(&new.key), fields);
        self.write_once(change).await
    }

    /// Takes a recording out: it is shown no more. What was said in it, and who took it out, stays.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn take_out_recording(&self, act: &Act, recording: &Recording) -> Result<(), StoreError> {
        let mut change = Change::new(act, "took out a recording", Some(&recording.about));
        let text = "UPDATE $taken_out SET ended_at = $at, ended_by = $by WHERE ended_at = NONE";
        change.raw(text, Fields::new().set("taken_out", id(&recording.key)));
        self.write(change).await
    }
}

fn id(key: &Key) -> RecordId {
    RecordId::new("recording", key.as_str())
}
