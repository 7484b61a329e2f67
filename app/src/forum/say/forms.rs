//! What the buttons of the page do on which something is written.

use super::{FORM, SayPath, Work, answer, kept_with};
use crate::failure::Failure;
use crate::reader::Reader;
use crate::submit::Posted;
use axum::response::Response;
use domain::accounts::Refusal;
use domain::content::pictures::is_picture_id;
use domain::form::Fields;
use domain::forum::{AttachmentKind, Step};
use domain::record::Key;

/// Where those find themselves who have signed in when they wrote, by the hidden field `as`.
pub(super) const MEMBER: &str = "member";

/// A button.
enum Button {
    /// Shows it as others will see it.
    Preview,
    /// Keeps it.
    Save,
    /// Leads from the short form to the whole page.
    More,
    /// Leads to the pictures of a step.
    Choose(Step),
    /// Takes a picture, or none.
    Picture(Step, String),
    /// Leads to the form for an attachment.
    Add(AttachmentKind),
    /// Takes an attachment out.
    Remove(Key),
}

impl Button {
    /// Reads the value of a button: `preview`, `choose:feel`, `feel:sad`, `add:photo`, `remove:KEY`.
    fn parse(text: &str) -> Self {
        let (name, rest) = text.split_once(':').unwrap_or((text, ""));
        let known = match name {
            "preview" => Some(Self::Preview),
            "more" => Some(Self::More),
            "choose" => Step::from_name(rest).map(Self::Choose),
            "add" => AttachmentKind::from_name(rest).map(Self::Add),
            "remove" => Key::parse(rest).map(Self::Remove),
            step => Step::from_name(step)
                .filter(|_| rest.is_empty() || is_picture_id(rest))
                .map(|step| Self::Picture(step, rest.to_owned())),
        };
        known.unwrap_or(Self::Save)
    }
}

/// What somebody is going to add, where that is what they pressed.
pub fn adds(sent: &Fields) -> Option<AttachmentKind> {
    match Button::parse(sent.text("do")) {
        Button::Add(kind) => Some(kind),
        _ => None,
    }
}

/// Keeps what was written and does what the button says.
pub async fn say(reader: Reader, path: SayPath, Posted(sent): Posted) -> Result<Response, Failure> {
    let reader = reader.known();
    // Somebody whose session has ended is no stranger: their words wait behind the sign-in.
    if sent.text("as") == MEMBER && !reader.viewer.is_signed_in() {
        return reader.ask_to_sign_in(FORM, sent).await;
    }
    let mut work = match Work::open(&reader, path).await {
        Err(Failure::Refused(Refusal::SignInFirst)) => return reader.ask_to_sign_in(FORM, sent).await,
        work => work?,
    };
    let button = Button::parse(sent.text("do"));
    kept_with(&mut work.fields, sent);
    work.follow(&reader).await?;
    if let Button::Picture(step, picture) = &button {
        work.fields.0.insert(step.name().to_owned(), picture.clone());
    }
    let faults = match button {
        Button::Preview => {
            let (saying, ties) = (work.saying().err(), work.ties(&reader).await?.err());
            [saying, ties].into_iter().flatten().flatten().collect()
        }
        _ => vec![],
    };
    let to = if faults.is_empty() { next(&work, &button) } else { format!("{}?again#main", work.place.say()) };
    work.keep(&reader, faults).await?;
    if let Button::Remove(key) = &button {
        remove(&reader, &work, key).await?;
    }
    Ok(answer(&reader, reader.go(&to)))
}

/// The page that a button leads to.
fn next(work: &Work, button: &Button) -> String {
    let say = work.place.say();
    match button {
        Button::Preview => format!("{say}/check"),
        Button::Save => format!("{say}?said=kept"),
        Button::More => format!("{say}?on"),
        Button::Choose(step) => format!("{say}/{}", step.name()),
        // The second step follows the first, unless it has been done.
        Button::Picture(Step::Feel, _) if work.fields.text(Step::About.name()).is_empty() => format!("{say}/about"),
        Button::Picture(..) | Button::Remove(_) => format!("{say}?on#with"),
        Button::Add(kind) => format!("{say}/{}", kind.name()),
    }
}

async fn remove(reader: &Reader, work: &Work, key: &Key) -> Result<(), Failure> {
    let store = &reader.app.store;
    if let Some(file) = store.drop_attachment(&work.draft, key).await? {
        reader.app.files.forget_unless_needed(store, &file).await;
    }
    Ok(())
}
