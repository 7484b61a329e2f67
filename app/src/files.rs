//! The folder of what people have added: pictures, sounds and films.
//!
//! A file lies under the SHA-256 of its content, so the same content is kept once and never changes. It is written beside
//! its place and moved there when it is whole. What a file is and who may see it stands in the database: a file that no
//! record refers to is never sent. Several servers of one site have to share the folder; nothing in it belongs to one of
//! them.

use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::safeguarding;
use crate::site::App;
use axum::extract::{Path as AddressPath, Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, IF_MODIFIED_SINCE, IF_NONE_MATCH,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use domain::accounts::sight_before;
use domain::files::{FileKind, FileName};
use domain::forum::{Post, PostState};
use sha2::{Digest as _, Sha256};
use std::io::{self, Seek as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use store::{Store, StoreError};
use tokio::fs;
use tokio::io::AsyncWriteExt as _;
use tower_http::services::ServeFile;
use ulid::Ulid;

/// The folder of files.
#[derive(Clone, Debug)]
pub struct Files(Arc<Path>);

/// Nobody sends one file for so long.
const LONGEST_PART: Duration = Duration::from_secs(24 * 60 * 60);

/// Why a file is not kept.
#[derive(Debug, thiserror::Error)]
pub enum KeepFault {
    /// It is larger than what was allowed.
    #[error("the file is larger than {0} bytes")]
    TooLarge(u64),
    /// The disk does not take it.
    #[error("the file cannot be written: {0}")]
    Disk(#[from] io::Error),
}

/// A file that is being written. Dropped before [`finish`](Self::finish), nothing of it stays.
#[derive(Debug)]
pub struct Keeping {
    folder: Arc<Path>,
    part: Part,
    file: fs::File,
    hash: Sha256,
    bytes: u64,
    most: u64,
}

/// A file that is not whole yet, and is removed if it never will be.
#[derive(Debug)]
struct Part(PathBuf);

impl Drop for Part {
    fn drop(&mut self) {
        // It was moved to its place, or it is waste; in both cases nobody misses it.
        let _ = std::fs::remove_file(&self.0);
    }
}

impl Files {
    /// The files of this folder, which is made with the first of them.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self(folder.into().into())
    }

    /// Begins to write a file of at most `most` bytes, piece by piece, so that a large one never lies in the memory.
    ///
    /// # Errors
    /// Where the disk does not take it.
    pub async fn begin(&self, most: u64) -> io::Result<Keeping> {
        let parts = self.0.join("parts");
        fs::create_dir_all(&parts).await?;
        let part = Part(parts.join(Ulid::new().to_string()));
        let file = fs::OpenOptions::new().read(true).write(true).create_new(true).open(&part.0).await?;
        Ok(Keeping { folder: self.0.clone(), part, file, hash: Sha256::new(), bytes: 0, most })
    }

    /// Keeps a whole file.
    ///
    /// # Errors
    /// Where the disk does not take it.
    pub async fn keep(&self, content: &[u8], kind: FileKind) -> Result<FileName, KeepFault> {
        let mut keeping = self.begin(u64::MAX).await?;
        keeping.write(content).await?;
        keeping.finish(kind).await
    }

    /// Where a file lies, for whoever reads it as a whole.
    pub fn path(&self, name: &FileName) -> PathBuf {
        place(&self.0, name.sha256())
    }

    /// Removes what was begun more than a day ago and never became whole, because a server was ended in the middle of it.
    ///
    /// # Errors
    /// Where the disk does not do it.
    pub async fn forget_parts(&self) -> io::Result<()> {
        let mut parts = match fs::read_dir(self.0.join("parts")).await {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            parts => parts?,
        };
        while let Some(part) = parts.next_entry().await? {
            // Another server that shares the folder may just have done the same, or still write to it.
            let age =
                part.metadata().await.and_then(|about| about.modified()).map(|at| at.elapsed().unwrap_or_default());
            if age.is_ok_and(|age| age > LONGEST_PART) {
                let _ = fs::remove_file(part.path()).await;
            }
        }
        Ok(())
    }

    /// Removes a file unless something refers to it. One that stays behind is a nuisance, not a failure.
    pub async fn forget_unless_needed(&self, store: &Store, file: &FileName) {
        let forgotten = match store.needs_file(file).await {
            Ok(true) => return,
            Ok(false) => self.forget(file).await.map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        if let Err(error) = forgotten {
            tracing::error!(error, "a file that nothing refers to stays in the folder of files");
        }
    }

    /// Removes a file that nothing refers to any more. It is no fault if it is not there.
    ///
    /// # Errors
    /// Where the disk does not do it.
    pub async fn forget(&self, name: &FileName) -> io::Result<()> {
        match fs::remove_file(place(&self.0, name.sha256())).await {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

impl Keeping {
    /// Writes the next piece.
    ///
    /// # Errors
    /// [`KeepFault::TooLarge`] where it is more than was allowed.
    pub async fn write(&mut self, piece: &[u8]) -> Result<(), KeepFault> {
        self.bytes = self.bytes.saturating_add(piece.len() as u64);
        if self.bytes > self.most {
            return Err(KeepFault::TooLarge(self.most));
        }
        self.hash.update(piece);
        Ok(self.file.write_all(piece).await?)
    }

    /// How much was written, in bytes.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// What was written, for those who look into it before it is kept, or keep something made of it instead.
    ///
    /// # Errors
    /// Where the disk does not give it back.
    pub async fn content(&mut self) -> io::Result<Vec<u8>> {
        self.file.flush().await?;
        fs::read(&self.part.0).await
    }

    /// Hands the file to somebody who looks into it or changes it where it stands, without taking it into the memory.
    ///
    /// # Errors
    /// Where the disk does not do its part.
    pub async fn worked_on<T: Send + 'static>(
        mut self,
        work: impl FnOnce(&mut std::fs::File) -> io::Result<T> + Send + 'static,
    ) -> io::Result<(Self, T)> {
        self.file.flush().await?;
        let path = self.part.0.clone();
        let done = tokio::task::spawn_blocking(move || {
            let mut file = std::fs::OpenOptions::new().read(true).write(true).open(path)?;
            let result = work(&mut file)?;
            let mut hash = Sha256::new();
            file.rewind()?;
            io::copy(&mut file, &mut hash)?;
            Ok::<_, io::Error>((hash, result))
        });
        let (hash, result) = done.await.map_err(io::Error::other)??;
        self.hash = hash;
        Ok((self, result))
    }

    /// Keeps it under the hash of its content. The caller has looked inside and says what it is.
    ///
    /// # Errors
    /// Where the disk does not take it.
    pub async fn finish(mut self, kind: FileKind) -> Result<FileName, KeepFault> {
        self.file.flush().await?;
        self.file.sync_all().await?;
        let sha256 = format!("{:x}", self.hash.finalize());
        let place = place(&self.folder, &sha256);
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder).await?;
        }
        // Moving is one step: readers see the whole file or none. The same content that is there already is replaced by
        // itself.
        fs::rename(&self.part.0, &place).await?;
        FileName::new(&sha256, kind).ok_or_else(|| KeepFault::Disk(io::Error::other("no SHA-256")))
    }
}

/// Where a file lies: spread over 256 folders, since some systems are slow with very full ones.
fn place(folder: &Path, sha256: &str) -> PathBuf {
    folder.join(sha256.get(..2).unwrap_or("00")).join(sha256)
}

impl From<KeepFault> for StoreError {
    /// A disk that is full or away is to a reader what a database is that is away.
    fn from(fault: KeepFault) -> Self {
        Self::Unavailable(fault.to_string())
    }
}

/// Nothing in a file may run, load or be framed, whatever it turns out to be.
const CONTENT_POLICY: HeaderValue = HeaderValue::from_static("default-src 'none'; sandbox");
/// A picture or a recording can be taken out, because somebody no longer wants to be seen or heard. So browsers may keep it,
/// and ask each time whether it is still there before they show it: the answer is short as long as it is.
const ASKED_AGAIN: HeaderValue = HeaderValue::from_static("public, no-cache");
/// What only some may see is not kept at all.
const FOR_NOBODY_ELSE: HeaderValue = HeaderValue::from_static("private, no-store");

/// Sends a file: `SHA256.ENDING`, or `upload-KEY` for the picture of that name. One that was taken out is replaced by a
/// picture that says nothing, since texts may still name it.
pub async fn send(
    State(app): State<App>,
    AddressPath(name): AddressPath<String>,
    request: Request,
) -> Result<Response, Failure> {
    if let Some(picture) = name.strip_prefix("upload-") {
        return match app.store.upload(&key(picture)?).await {
            Ok(upload) => content(&app, &upload.file, ASKED_AGAIN, request).await,
            Err(StoreError::NotFound) => Ok(Redirect::to("/assets/pictures/information.svg").into_response()),
            Err(error) => Err(error.into()),
        };
    }
    let file = FileName::parse(&name).ok_or(Failure::NotFound)?;
    if app.store.shows_file(&file).await? {
        return content(&app, &file, ASKED_AGAIN, request).await;
    }
    let (parts, body) = request.into_parts();
    let keep = sees(&Reader::of(&parts, &app).await?, &file).await?;
    content(&app, &file, keep, Request::from_parts(parts, body)).await
}

/// Lets somebody have a file of a post or a recording that they may see, or of something that they have not said yet, and
/// answers whether it may be kept: only what everybody may see is kept at all.
///
/// # Errors
/// [`Failure::NotFound`] where there is none for them.
async fn sees(reader: &Reader, file: &FileName) -> Result<HeaderValue, Failure> {
    for post in reader.app.store.posts_with_file(file).await? {
        match reader.post(&post).await {
            Ok(post) if !post.attachments.iter().any(|one| one.file() == Some(file)) => {
                if sees_taken_out(reader, &post, file).await? {
                    return Ok(FOR_NOBODY_ELSE);
                }
            }
            Ok(post) if post.state == PostState::Published && post.gate.is_public() => return Ok(ASKED_AGAIN),
            Ok(_) => return Ok(FOR_NOBODY_ELSE),
            Err(Failure::NotFound) => {}
            Err(failure) => return Err(failure),
        }
        if safeguarding::sees_concern(reader, &post).await? {
            return Ok(FOR_NOBODY_ELSE);
        }
    }
    for about in reader.app.store.recorded_in(file).await? {
        match reader.sees_record(&about).await {
            Ok(()) => return Ok(FOR_NOBODY_ELSE),
            Err(Failure::NotFound) => {}
            Err(failure) => return Err(failure),
        }
    }
    let owner = reader.draft_owner().ok_or(Failure::NotFound)?;
    let waits = reader.app.store.waits_with_file(file, Some(&owner)).await?;
    if waits { Ok(FOR_NOBODY_ELSE) } else { Err(Failure::NotFound) }
}

/// Whether they see, among what a post said before, a file that was taken out of it.
///
/// # Errors
/// Where the database does not answer.
async fn sees_taken_out(reader: &Reader, post: &Post, file: &FileName) -> Result<bool, Failure> {
    let earlier = sight_before(&reader.viewer, post, reader.app.store.earlier_words(&post.key).await?);
    Ok(earlier.iter().flat_map(|one| &one.taken_out).any(|one| one.file() == Some(file)))
}

/// Sends a file to somebody who may have it; where they have kept it, that it is still the same.
async fn content(app: &App, file: &FileName, keep: HeaderValue, request: Request) -> Result<Response, Failure> {
    let tag = format!("\"{}\"", file.sha256());
    let kept = has_kept(request.headers(), &tag);
    let answer = match kept {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => read(app, file, request).await?,
    };
    let mut response = ([(ETAG, tag)], answer).into_response();
    // Also beside what was kept: a browser puts the headers of the later answer in the place of those that it has.
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(file.kind.content_type()));
    headers.insert(CONTENT_SECURITY_POLICY, CONTENT_POLICY);
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(CACHE_CONTROL, keep);
    Ok(response)
}

/// Reads a file from the folder, or the part of it that was asked for.
async fn read(app: &App, file: &FileName, mut request: Request) -> Result<Response, Failure> {
    // Where a tag is asked about, it decides, and no date does (RFC 9110, 13.2.2).
    if request.headers().contains_key(IF_NONE_MATCH) {
        request.headers_mut().remove(IF_MODIFIED_SINCE);
    }
    let served = ServeFile::new(place(&app.files.0, file.sha256())).try_call(request).await;
    let response = served.map_err(|error| Failure::Store(KeepFault::Disk(error).into()))?;
    if response.status().is_client_error() && response.status() != StatusCode::RANGE_NOT_SATISFIABLE {
        tracing::error!(%file, "a file that the database names is not in the folder of files");
        return Err(Failure::NotFound);
    }
    Ok(response.into_response())
}

/// Whether a browser has kept the content of this tag, which is the hash of it.
fn has_kept(headers: &HeaderMap, tag: &str) -> bool {
    let asked = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let mut tags = asked.flat_map(|tags| tags.split(',')).map(str::trim);
    tags.any(|one| one == "*" || one.trim_start_matches("W/") == tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> PathBuf {
        std::env::temp_dir().join(format!("building-together-files-{}", Ulid::new()))
    }

    fn everything_in(folder: &Path) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        entries.flat_map(|path| if path.is_dir() { everything_in(&path) } else { vec![path] }).collect()
    }

    #[tokio::test]
    async fn the_same_content_is_kept_once_under_its_hash() {
        let folder = folder();
        let files = Files::new(&folder);
        let first = files.keep(b"abc", FileKind::Png).await.expect("kept");
        let again = files.keep(b"abc", FileKind::Png).await.expect("kept");
        assert_eq!(first, again);
        assert_eq!(first.sha256(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(everything_in(&folder).len(), 1);
        files.forget(&first).await.expect("forgotten");
        files.forget(&first).await.expect("no fault the second time");
        assert!(everything_in(&folder).is_empty());
        std::fs::remove_dir_all(folder).expect("removed");
    }

    #[tokio::test]
    async fn nothing_stays_of_a_file_that_is_too_large_or_breaks_off() {
        let folder = folder();
        let mut keeping = Files::new(&folder).begin(5).await.expect("begun");
        keeping.write(b"12345").await.expect("room");
        assert!(matches!(keeping.write(b"6").await, Err(KeepFault::TooLarge(5))));
        drop(keeping);
        assert!(everything_in(&folder).is_empty());
        std::fs::remove_dir_all(folder).expect("removed");
    }
}
