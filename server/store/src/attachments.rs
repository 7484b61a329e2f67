//! What people add to something that they have not said yet, and which posts the files of what was said belong to.

use crate::change::Change;
use crate::forum::{GATE_OF, POST};
use crate::sessions::SESSION_HOURS;
use crate::{Act, DraftPlace, Fields, Store, StoreError};
use domain::content::recordings::Media;
use domain::content::{Locale, Version, Words};
use domain::files::FileName;
use domain::forum::{Attachment, NewAttachment, Post};
use domain::record::{Key, Kind, Record};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use surrealdb::types::RecordId;

const WAITING: &str = "SELECT record::id(id) AS key, kind, locale, file, link, words, at FROM";

/// At most so many things without words are looked through for somebody who could write them.
const MOST_WORDLESS: u32 = 500;

/// A file that nothing may need any more.
#[derive(Deserialize)]
struct Left {
    #[serde(default)]
    file: Option<FileName>,
}

impl Store {
    /// What was added to a draft, the oldest first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn attachments(&self, draft: &DraftPlace) -> Result<Vec<Attachment>, StoreError> {
        let text = format!("{WAITING} attachment WHERE owner = $owner AND place = $place ORDER BY at, key");
        self.rows(&text, of(draft)).await
    }

    /// Adds something to a draft. Sent twice, it is added once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where another draft has something with the key.
    pub async fn add_attachment(
        &self,
        draft: &DraftPlace,
        new: &NewAttachment,
        (media, bytes): (&Media, u64),
        (locale, at): (Locale, Timestamp),
    ) -> Result<(), StoreError> {
        let fields = of(draft)
            .set("kind", new.kind.name())
            .set("locale", locale.tag())
            .set("words", new.words.clone())
            .set("bytes", i64::try_from(bytes).unwrap_or(i64::MAX))
            .time("at", at);
        let fields = match media {
            Media::File { file } => fields.set("file", file.to_string()),
            Media::Link { link } => fields.set("link", link.to_string()),
        };
        let vars = Fields::new().set("new", id(&new.key)).set("fields", fields.into_value());
        match self.ask("CREATE $new CONTENT $fields", vars).await {
            Err(StoreError::Exists) => {
                let mine = self.attachments(draft).await?.iter().any(|there| there.key == new.key);
                if mine { Ok(()) } else { Err(StoreError::Exists) }
            }
            done => done.map(drop),
        }
    }

    /// Takes something out of a draft, and answers its file.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn drop_attachment(&self, draft: &DraftPlace, key: &Key) -> Result<Option<FileName>, StoreError> {
        let text = "DELETE $dropped WHERE owner = $owner AND place = $place RETURN BEFORE";
        let left: Option<Left> = self.row(text, of(draft).set("dropped", id(key))).await?;
        Ok(left.and_then(|left| left.file))
    }

    /// Hands what a visitor has added to the person who they turn out to be.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn adopt_attachments(&self, visitor: &str, person: &str) -> Result<(), StoreError> {
        let vars = Fields::new().set("visitor", visitor).set("person", person);
        self.ask("UPDATE attachment SET owner = $person WHERE owner = $visitor", vars).await.map(drop)
    }

    /// Takes along what was added to a draft, where the draft goes to another place.
    pub(crate) async fn move_attachments(&self, from: &DraftPlace, to: &DraftPlace) -> Result<(), StoreError> {
        let text = "UPDATE attachment SET place = $to WHERE owner = $owner AND place = $place";
        self.ask(text, of(from).set("to", to.place.clone())).await.map(drop)
    }

    /// How much strangers have added that waits, in bytes.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn bytes_of_strangers(&self) -> Result<u64, StoreError> {
        let text = "RETURN math::sum((SELECT VALUE bytes FROM attachment WHERE string::starts_with(owner, $visitor)))";
        let vars = Fields::new().set("visitor", DraftPlace::VISITOR);
        Ok(self.row::<i64>(text, vars).await?.and_then(|bytes| u64::try_from(bytes).ok()).unwrap_or_default())
    }

    /// Forgets what was added to drafts and not said for as long as drafts last, and answers the files.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn forget_attachments(&self, now: Timestamp) -> Result<Vec<FileName>, StoreError> {
        let text = "DELETE attachment WHERE at < $before RETURN BEFORE";
        let before = now - SignedDuration::from_hours(SESSION_HOURS);
        let left: Vec<Left> = self.rows(text, Fields::new().time("before", before)).await?;
        Ok(left.into_iter().filter_map(|left| left.file).collect())
    }

    /// Whether something that waits has this file: of one owner, or of anybody.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn waits_with_file(&self, file: &FileName, owner: Option<&str>) -> Result<bool, StoreError> {
        let text = "SELECT file FROM attachment WHERE file = $file AND ($owner = NONE OR owner = $owner) LIMIT 1";
        let vars = Fields::new().set("file", file.to_string()).set("owner", owner.map(str::to_owned));
        let found: Vec<Left> = self.rows(text, vars).await?;
        Ok(!found.is_empty())
    }

    /// Posts with photographs, sound or sign language of which readers have no words yet, those first that wait the longest.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn wordless(&self) -> Result<Vec<Post>, StoreError> {
        #[derive(Deserialize)]
        struct Waiting {
            post: Key,
        }
        let text = "SELECT record::id(post) AS post, at FROM wordless WHERE post.state = 'published'
            ORDER BY at LIMIT $most";
        let waiting: Vec<Waiting> = self.rows(text, Fields::new().set("most", MOST_WORDLESS)).await?;
        let mut posts: Vec<Record> = waiting.into_iter().map(|one| Kind::Post.record(one.post)).collect();
        posts.dedup();
        let text = format!("SELECT {GATE_OF}topic.space) AS gate, {POST} $posts");
        self.rows(&text, Fields::new().records("posts", &posts)).await
    }

    /// Writes down what is seen, said or signed in an attachment of a post.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] where the post was changed since it was read.
    pub async fn transcribe(&self, act: &Act, post: &Post, attachment: &Key, words: &str) -> Result<(), StoreError> {
        let record = Kind::Post.record(post.key.clone());
        let mut attachments = post.attachments.clone();
        for one in attachments.iter_mut().filter(|one| one.key == *attachment) {
            one.words = Some(words.to_owned());
        }
        let mut change = Change::new(act, "wrote down the words", Some(&record));
        let rest = serde_json::json!({ "version": post.version, "written_down": attachment });
        change.event("written down", Some(&record), None, &rest);
        // What was taken out meanwhile does not come back with its words.
        change.still_says(post);
        change.merge(&record, Fields::new().json("attachments", &attachments));
        change.delete(wordless_id(&post.key, attachment));
        self.write(change).await
    }

    /// The posts that have this file, at most a few: the same picture is rarely shown twice.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn posts_with_file(&self, file: &FileName) -> Result<Vec<Key>, StoreError> {
        let text = "SELECT VALUE record::id(post) FROM file_of_post WHERE file = $file LIMIT 20";
        self.rows(text, Fields::new().set("file", file.to_string())).await
    }
}

impl Change {
    /// What waited beside a draft goes into the post that it became.
    pub(crate) fn attach(&mut self, post: &Key, attachments: &[Attachment]) {
        for attachment in attachments {
            self.delete(id(&attachment.key));
            if attachment.words.is_none() {
                let fields = Fields::new().record("post", &Kind::Post.record(post.clone())).time("at", self.act().at);
                self.create_as(wordless_id(post, &attachment.key), fields);
            }
            let Some(file) = attachment.file() else { continue };
            let fields = Fields::new().set("file", file.to_string()).record("post", &Kind::Post.record(post.clone()));
            // The same file may have been taken out of the post before, and may stand there twice.
            self.create_unless_there(RecordId::new("file_of_post", format!("{post} {file}")), fields);
        }
    }

    /// What waited beside a draft goes into the post that was changed in it, behind what stands there.
    pub(crate) fn add_beside(&mut self, post: &Key, attachments: &[Attachment]) {
        if attachments.is_empty() {
            return;
        }
        let fields = Fields::new().record("widened", &Kind::Post.record(post.clone())).json("added", &attachments);
        self.raw("UPDATE $widened SET attachments = array::concat(attachments ?? [], $added)", fields);
        self.attach(post, attachments);
    }

    /// What waits beside a draft and stands in the post already waits no longer.
    pub(crate) fn leave_behind(&mut self, attachments: &[Attachment]) {
        attachments.iter().for_each(|attachment| self.delete(id(&attachment.key)));
    }

    /// Adds to what a concern that was just raised may be about: what stands beside the words of a post, in their language.
    pub(crate) fn worry_beside(&mut self, post: &Key, words: &Words, attachments: &[Attachment]) {
        let locale = words.0.first().map_or(Locale::DEFAULT, |version| version.locale);
        let beside = attachments.iter().filter_map(|one| one.words.as_deref());
        beside.for_each(|text| self.worry_more(post, &Words::of(Version::standard(locale, None, text))));
    }

    /// Takes attachments out of a post, and nobody waits for their words any more. Their files stay, for those who may see
    /// what stood there before.
    pub(crate) fn take_out(&mut self, post: &Key, attachments: &[Key]) {
        if attachments.is_empty() {
            return;
        }
        attachments.iter().for_each(|attachment| self.delete(wordless_id(post, attachment)));
        let keys: Vec<String> = attachments.iter().map(ToString::to_string).collect();
        let fields = Fields::new().record("stripped", &Kind::Post.record(post.clone())).set("taken_out", keys);
        self.raw("UPDATE $stripped SET attachments = attachments[WHERE key NOT IN $taken_out]", fields);
    }
}

fn wordless_id(post: &Key, attachment: &Key) -> RecordId {
    RecordId::new("wordless", format!("{post} {attachment}"))
}

fn of(draft: &DraftPlace) -> Fields {
    Fields::new().set("owner", draft.owner.clone()).set("place", draft.place.clone())
}

fn id(key: &Key) -> RecordId {
    RecordId::new("attachment", key.as_str())
}
