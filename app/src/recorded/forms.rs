//! Writing down what people said.

use super::pages::one_page;
use super::{SESSION, column_names, draft_place, topic};
use crate::failure::{Failure, has_page};
use crate::forum::arriving;
use crate::reader::{Reader, key};
use crate::safeguarding::may_tell_of_harm;
use crate::submit::Posted;
use crate::ui::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::accounts::takes_words;
use domain::form::{FieldFault, Fields};
use domain::forum::Topic;
use domain::record::Key;
use domain::recorded::{NewRecording, Voice, in_row};
use store::{RecordedVoice, StoreError, Token};

/// Writes down what one person said.
pub async fn one(
    reader: Reader,
    Path((_, id)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let topic = topic(&reader, &id).await?;
    let seed = reader.code_seed();
    let reader = reader.keeping_code_seed(&seed);
    let new = match NewRecording::read(&fields, reader.locale, reader.today()) {
        Ok(_) if !takes_words(&reader.viewer, &topic) => Err(vec![FieldFault::new("text", "fault-recorded-closed")]),
        read => read,
    };
    let new = match new {
        Ok(new) => new,
        Err(faults) => return again(reader, topic, fields, faults).await,
    };
    match written(&reader, &topic, &new, &seed).await? {
        Ok(()) => {
            reader.drop_draft("recorded").await;
            Ok(reader.go(&slips_of(&new)))
        }
        Err(faults) => {
            let mut fields = fields;
            fields.0.remove("key");
            again(reader, topic, fields, faults).await
        }
    }
}

/// The form with what was wrong in it, shown again at once: it may say where somebody lives. The rest of it is a draft too,
/// and is found again by whoever leaves the page.
async fn again(reader: Reader, topic: Topic, fields: Fields, faults: Vec<FieldFault>) -> Result<Response, Failure> {
    reader.keep("recorded", &fields, faults.clone()).await?;
    let mut response = one_page(reader, topic, Form::again(fields, faults), StatusCode::UNPROCESSABLE_ENTITY);
    has_page(&mut response);
    Ok(response)
}

/// Looks at the table of a session. What is right waits to be looked at by its writer too.
pub async fn session(
    reader: Reader,
    Path((_, id)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let topic = topic(&reader, &id).await?;
    let read = NewRecording::read_session(&fields, reader.locale, reader.today(), &column_names(&reader));
    let faults = match read {
        Ok(_) if !takes_words(&reader.viewer, &topic) => vec![FieldFault::new("table", "fault-recorded-closed")],
        Ok(new) => ready(&reader, &topic, &new).await?.err().unwrap_or_default(),
        Err(faults) => faults,
    };
    if !faults.is_empty() {
        return reader.refuse(SESSION, fields, faults).await;
    }
    reader.keep(SESSION, &fields, vec![]).await?;
    Ok(reader.go(&format!("recorded/session/{}/check", topic.key)))
}

/// Writes down what was looked at. Sent twice, it leads to the same slips.
pub async fn write(
    reader: Reader,
    Path((_, id)): Path<(String, String)>,
    Posted(sent): Posted,
) -> Result<Response, Failure> {
    let topic = topic(&reader, &id).await?;
    let (store, place) = (reader.app.store.clone(), draft_place(&reader, &topic)?);
    let form_path = place.place.clone();
    let Some(draft) = store.draft(&place).await? else {
        let key = sent.key().ok_or(Failure::Unreadable)?;
        let there = !store.slips(&reader.person()?.key, &key).await?.is_empty();
        return Ok(reader.go(&if there { slips(&key) } else { form_path }));
    };
    let read = NewRecording::read_session(&draft.fields, reader.locale, reader.today(), &column_names(&reader));
    let Ok(new) = read else { return Ok(reader.go(&format!("{form_path}?again#main"))) };
    let seed = reader.code_seed();
    let mut reader = reader.keeping_code_seed(&seed);
    match written(&reader, &topic, &new, &seed).await? {
        Ok(()) => {
            store.drop_draft(&place).await?;
            Ok(reader.go(&slips_of(&new)))
        }
        Err(faults) => {
            let mut fields = draft.fields;
            fields.0.remove("key");
            // What was typed belongs to the form, and not to the page that shows it once more.
            reader.path = form_path;
            reader.refuse(SESSION, fields, faults).await
        }
    }
}

fn slips(recorded: &Key) -> String {
    format!("recorded/{recorded}/slips")
}

/// The slips of what was just written down, with what to do where somebody of them may not be safe.
fn slips_of(new: &NewRecording) -> String {
    let worries = new.voices.iter().any(|voice| may_tell_of_harm(&voice.words));
    format!("{}{}", slips(&new.key), if worries { "?help" } else { "" })
}

/// Writes it; or says what stands in the way.
async fn written(
    reader: &Reader,
    topic: &Topic,
    new: &NewRecording,
    seed: &Token,
) -> Result<Result<(), Vec<FieldFault>>, Failure> {
    let voices = match ready(reader, topic, new).await? {
        Ok(voices) => voices,
        Err(faults) => return Ok(Err(faults)),
    };
    let store = &reader.app.store;
    match store.write_down(&reader.act()?, &topic.key, new, &voices, reader.locale, seed).await {
        Ok(()) => Ok(Ok(())),
        // They went back, wrote something else and sent it with the key of what they had sent before.
        Err(StoreError::Exists) => Ok(Err(vec![FieldFault::new("main", "fault-sent-before")])),
        Err(error) => Err(error.into()),
    }
}

/// Each voice with its name, its topic, and how far it goes at once; or the rows whose topic nobody knows.
async fn ready(
    reader: &Reader,
    topic: &Topic,
    new: &NewRecording,
) -> Result<Result<Vec<RecordedVoice>, Vec<FieldFault>>, Failure> {
    let (mut ready, mut faults) = (vec![], vec![]);
    for voice in &new.voices {
        let state = arriving::state_of(reader, &topic.gate, &voice.words).await?;
        let name = voice.name.clone().unwrap_or_else(|| reader.t("recorded-somebody"));
        match topic_of(reader, topic, voice).await? {
            Some(topic) => ready.push(RecordedVoice { voice: voice.clone(), name, topic, state }),
            None => faults.push(in_row(voice.row, &FieldFault::new("topic", "fault-row-topic"))),
        }
    }
    Ok(if faults.is_empty() { Ok(ready) } else { Err(faults) })
}

/// The topic that a row names, in the same space, where one can still say something; usually that of the form.
async fn topic_of(reader: &Reader, usual: &Topic, voice: &Voice) -> Result<Option<Key>, Failure> {
    let Some(title) = &voice.topic else { return Ok(Some(usual.key.clone())) };
    let Some(found) = reader.app.store.topic_called(&usual.space, title).await? else { return Ok(None) };
    let found = reader.topic(&key(found.as_str())?).await?;
    Ok(takes_words(&reader.viewer, &found).then_some(found.key))
}
