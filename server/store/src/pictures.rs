//! Pictures that the council has added. What is drawn lies in the folder of files; here is what people say about it.

use crate::change::Change;
use crate::{Act, Fields, Store, StoreError};
use domain::content::pictures::{NewPicture, Upload};
use domain::files::FileName;
use domain::record::{Key, Kind, Record};

const PICTURE: &str = "SELECT record::id(id) AS key, names, licence, source, author, people_agreed, file, at FROM";
/// That a recording stands beside something that everybody may see.
const FOR_EVERYBODY: &str = "(record::tb(about) NOT IN ['space', 'topic', 'post']
    OR (about.topic.space.reads ?? about.space.reads ?? about.reads) = 'everyone'
        AND (record::tb(about) != 'post' OR about.state = 'published')
        AND (record::tb(about) != 'topic' OR about.opening = 'published'))";

impl Store {
    /// All pictures that the council has added and not taken out again, the oldest first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn uploads(&self) -> Result<Vec<Upload>, StoreError> {
        self.rows(&format!("{PICTURE} picture WHERE ended_at = NONE ORDER BY at, key"), Fields::new()).await
    }

    /// One of them.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is none, or none any more.
    pub async fn upload(&self, picture: &Key) -> Result<Upload, StoreError> {
        let fields = Fields::new().record("picture", &Kind::Picture.record(picture.clone()));
        self.row(&format!("{PICTURE} $picture WHERE ended_at = NONE"), fields).await?.ok_or(StoreError::NotFound)
    }

    /// Adds a picture. Sent twice, it is added once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where another picture has the key.
    pub async fn add_picture(&self, act: &Act, new: &NewPicture, file: &FileName) -> Result<(), StoreError> {
        let record = Kind::Picture.record(new.key.clone());
        let mut change = Change::new(act, "added a picture", Some(&record));
        let fields = Fields::new()
            .json("names", &[&new.name])
            .set("licence", new.licence.name())
            .set("source", new.source.clone())
            .set("author", new.author.clone())
            .set("people_agreed", new.people_agreed.name())
            .set("file", file.to_string());
        change.create(&record, fields);
        self.write_once(change).await
    }

    /// Takes a picture out again: it is offered and shown no more. What it was called, and who took it out, stays.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn take_out_picture(&self, act: &Act, picture: &Key) -> Result<(), StoreError> {
        let record = Kind::Picture.record(picture.clone());
        let mut change = Change::new(act, "took out a picture", Some(&record));
        let text = "UPDATE $taken_out SET ended_at = $at, ended_by = $by WHERE ended_at = NONE";
        change.raw(text, Fields::new().record("taken_out", &record));
        self.write(change).await
    }

    /// Whether anything that readers may see refers to a file. Only such files are sent.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn shows_file(&self, file: &FileName) -> Result<bool, StoreError> {
        let text = format!(
            "RETURN array::concat(
            (SELECT file FROM picture WHERE file = $file AND ended_at = NONE LIMIT 1),
            (SELECT file FROM recording WHERE file = $file AND ended_at = NONE AND {FOR_EVERYBODY} LIMIT 1),
            (SELECT captions FROM recording WHERE captions = $file AND ended_at = NONE AND {FOR_EVERYBODY} LIMIT 1))"
        );
        let found: Vec<serde_json::Value> = self.rows(&text, Fields::new().set("file", file.to_string())).await?;
        Ok(!found.is_empty())
    }

    /// What a file is a recording of, or holds the captions for.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn recorded_in(&self, file: &FileName) -> Result<Vec<Record>, StoreError> {
        let text = "SELECT VALUE about FROM recording WHERE (file = $file OR captions = $file) AND ended_at = NONE";
        self.rows(text, Fields::new().set("file", file.to_string())).await
    }

    /// Whether anything refers to a file, whoever may see it. What nothing refers to can be forgotten.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn needs_file(&self, file: &FileName) -> Result<bool, StoreError> {
        Ok(self.shows_file(file).await?
            || !self.recorded_in(file).await?.is_empty()
            || self.waits_with_file(file, None).await?
            || !self.posts_with_file(file).await?.is_empty())
    }
}
