//! What is done with forms: writing, moving blocks, publishing, checking, noting a test.

use super::help::Helper;
use super::marks::is_sure;
use super::page::Work;
use super::{content, deed, path};
use crate::content::markdown::plain_text;
use crate::content::translation::TranslationError;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::submit::Posted;
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Refusal;
use domain::content::{
    Block, Form as TextForm, Label, Locale, MOST_BLOCKS, Made, Move, Tested, Version, Writing, cut_into_blocks, joined,
    units,
};
use domain::form::{FieldFault, Fields, Reading};
use jiff::Timestamp;
use store::{Act, StoreError};

type FormPath = Path<(String, String, String, String)>;

/// Keeps what was written, does what the button says, and shows the page again; or shows the form to readers.
pub async fn write(
    reader: Reader,
    Path((_, kind, id, tag)): FormPath,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let work = match Work::open(&reader, &kind, &id, &tag).await {
        Err(Failure::Refused(Refusal::SignInFirst)) => return reader.ask_to_sign_in("writing", fields).await,
        work => work?,
    };
    let button = match fields.text("do") {
        "enter" => looked_for(&fields).map_or(Move::Save, Move::Find),
        button => Move::parse(button).unwrap_or(Move::Save),
    };
    let (title, mut blocks) = match Writing::read(&fields) {
        Ok(typed) => typed,
        Err(faults) => return reader.refuse("writing", fields, faults).await,
    };
    let at = button.apply(&mut blocks);
    if button == Move::Cut && blocks.iter().all(|block| block.text.is_empty()) {
        blocks = cut(&work);
    }
    let act = reader.act()?;
    let mut version = written(&work, title, blocks);
    let translated = if button == Move::Translate { translate(&reader, &work, &mut version).await } else { Ok(()) };
    let seen = fields.text("seen").parse::<Timestamp>().ok();
    match reader.app.store.keep_writing(&act, &work.content, &version, seen).await {
        Err(StoreError::Conflict) => {
            let mut fields = fields;
            // Whoever sends it again has been told, and puts their words in the place of the others.
            let now = work.writing.as_ref().map(|writing| writing.at.to_string()).unwrap_or_default();
            fields.0.insert("seen".into(), now);
            return reader.refuse("writing", fields, vec![FieldFault::new("main", "fault-writing-meanwhile")]).await;
        }
        kept => kept?,
    }
    if button == Move::Publish {
        return publish(reader, &work, fields, version, &act).await;
    }
    reader.drop_draft("writing").await;
    if let Err(error) = translated {
        return Ok(reader.go(&format!("{}?translate={}", work.path(), error.name())));
    }
    let look = match button {
        Move::Find(block) => fields.text(&format!("find-{block}")).to_owned(),
        _ => String::new(),
    };
    Ok(reader.go(&back(&work.path(), at, &look)))
}

/// The block for which somebody typed a word to find a picture by, and pressed Enter.
fn looked_for(fields: &Fields) -> Option<usize> {
    (1..=MOST_BLOCKS).find(|block| !fields.text(&format!("find-{block}")).is_empty())
}

/// The page again, at the block that was worked on.
fn back(path: &str, block: usize, look: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    if !look.is_empty() {
        query.append_pair("look", &format!("{block}-{look}"));
    } else if block == 0 {
        query.append_pair("said", "kept");
    }
    let query = query.finish();
    let query = if query.is_empty() { query } else { format!("?{query}") };
    if block == 0 { format!("{path}{query}") } else { format!("{path}{query}#block-{block}") }
}

/// The source as sentences, one a block.
fn cut(work: &Work) -> Vec<Block> {
    let Some(source) = &work.source else { return vec![] };
    let plain: Vec<String> = units(source).iter().map(|unit| plain_text(&unit.text)).collect();
    cut_into_blocks(&plain.join("\n\n"), work.target.language().code)
}

/// The version as it stands in the form, written from the source as it is now.
fn written(work: &Work, title: Option<String>, blocks: Vec<Block>) -> Version {
    let mut version = Version::new(work.target, title, blocks);
    // Words that a computer made stay so until a person says that they have read them all.
    let before = work.writing.as_ref().map(|writing| &writing.version).or(work.content.words.version(work.target));
    version.label.made = before.map(|before| before.label.made).unwrap_or_default();
    match &work.source {
        Some(source) => version.written_from(source),
        None => version,
    }
}

/// Shows a form to readers, if nothing stops it.
async fn publish(
    reader: Reader,
    work: &Work,
    fields: Fields,
    version: Version,
    act: &Act,
) -> Result<Response, Failure> {
    let helper = Helper::new(&reader, work.target).await?;
    let faults = what_stops(work, &fields, &version, &helper);
    if !faults.is_empty() {
        return reader.refuse("writing", fields, faults).await;
    }
    let mut ready = joined(work.target, version.title, &version.blocks);
    let read = fields.0.contains_key("read-whole");
    let made = if read { Made::Person } else { version.label.made };
    ready.label = Label { source: version.label.source, made, ..Label::default() };
    // The same words stay checked and tested: only what they were written from has moved on.
    if let Some(before) = work.content.words.version(work.target).filter(|before| before.digest() == ready.digest()) {
        ready.label = Label { source: ready.label.source, made, ..before.label.clone() };
    }
    reader.app.store.publish(act, &work.content.record, &ready).await?;
    reader.drop_draft("writing").await;
    Ok(reader.go(&format!("{}?said=published", path(&work.content.record))))
}

/// Fills what is still empty with a computer's translation. What somebody has typed stays theirs.
async fn translate(reader: &Reader, work: &Work, version: &mut Version) -> Result<(), TranslationError> {
    let Some(source) = &work.source else { return Ok(()) };
    let pieces = units(source);
    version.blocks.resize(pieces.len().max(version.blocks.len()), Block { text: String::new(), picture: None });
    let title = source.title.as_deref().filter(|_| version.title.as_deref().unwrap_or_default().is_empty());
    let is_empty = |n: &usize| version.blocks.get(*n).is_some_and(|block| block.text.trim().is_empty());
    let empty: Vec<usize> = (0..pieces.len()).filter(is_empty).collect();
    let asked: Vec<&str> = title.into_iter().chain(empty.iter().map(|n| pieces[*n].text.as_str())).collect();
    let from = source.locale.language();
    let mut answer = reader.app.site.translator.translate(&asked, from, work.target.language()).await?.into_iter();
    if title.is_some() {
        version.title = answer.next();
        version.label.made = Made::Computer;
    }
    for (n, text) in empty.into_iter().zip(answer) {
        let picture = version.blocks[n].picture.clone().or(pieces[n].picture.clone());
        version.blocks[n] = Block { text, picture };
        version.label.made = Made::Computer;
    }
    Ok(())
}

/// What stops a form from being shown to readers (the left column of the rules of easy read), each at its place.
fn what_stops(work: &Work, fields: &Fields, version: &Version, helper: &Helper) -> Vec<FieldFault> {
    let mut faults = vec![];
    let mut fault = |field: &str, message: &str| faults.push(FieldFault::new(field, message));
    let at_block = |n: usize, field: &str, message: &str| FieldFault {
        number: i64::try_from(n).ok(),
        ..FieldFault::new(&format!("{field}-{n}"), message)
    };
    let title = version.title.as_deref().unwrap_or_default();
    if title.is_empty() && work.source.as_ref().is_some_and(|source| source.title.is_some()) {
        fault("title", "fault-writing-title");
    }
    let has_text = work.source.as_ref().is_none_or(|source| !source.blocks.is_empty());
    if has_text && version.blocks.iter().all(|block| block.text.is_empty()) {
        fault("text-1", "fault-writing-empty");
    }
    let expected =
        work.source.as_ref().filter(|source| source.locale.form == work.target.form).map(|source| units(source).len());
    let easy = work.target.form == TextForm::EasyRead;
    if easy && helper.stops(title) {
        fault("title", "fault-writing-title-stops");
    }
    for (n, block) in version.blocks.iter().enumerate().map(|(n, block)| (n + 1, block)) {
        if block.text.is_empty() && expected.is_some_and(|expected| n <= expected) {
            faults.push(at_block(n, "text", "fault-writing-untranslated"));
        }
        if !easy || block.text.is_empty() {
            continue;
        }
        if helper.stops(&block.text) {
            faults.push(at_block(n, "text", "fault-writing-stops"));
        } else if helper.is_too_long(block) {
            faults.push(at_block(n, "text", "fault-writing-long-block"));
        }
        if block.picture.is_none() {
            faults.push(at_block(n, "picture", "fault-writing-no-picture"));
        }
    }
    if easy && !is_sure(fields) {
        faults.push(FieldFault::new("sure", "fault-writing-sure"));
    }
    faults
}

/// Notes that a second person checked a form. Whoever wrote it is not a second person.
pub async fn check(reader: Reader, Path((_, kind, id, tag)): FormPath) -> Result<Response, Failure> {
    let content = content(&reader, &kind, &id).await?;
    let target = Locale::parse(&tag).ok_or(Failure::NotFound)?;
    reader.may(&deed(&content, target)?).map_err(Failure::Refused)?;
    let version = content.words.version(target).ok_or(Failure::NotFound)?;
    let writing = reader.app.store.writing(&content.record, target).await?;
    let writer = writing.and_then(|writing| writing.published_by);
    let back = path(&content.record);
    if writer.as_ref() == Some(&reader.person()?.key) {
        return Ok(reader.go(&format!("{back}?said=check-yourself")));
    }
    let label = Label { checked: Some(reader.today()), ..version.label.clone() };
    reader.app.store.label(&reader.act()?, &content.record, target, label).await?;
    Ok(reader.go(&format!("{back}?said=checked")))
}

/// Notes that readers tested a form: never without a group, a day, and the three things that only people can say.
pub async fn test(
    reader: Reader,
    Path((_, kind, id, tag)): FormPath,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let content = content(&reader, &kind, &id).await?;
    let target = Locale::parse(&tag).ok_or(Failure::NotFound)?;
    let version = content.words.version(target).cloned().ok_or(Failure::NotFound)?;
    let deed = deed(&content, target)?;
    let (store, record, today) = (reader.app.store.clone(), content.record.clone(), reader.today());
    let to = format!("{}?said=tested", path(&record));
    if reader.may(&deed).is_ok() && read_test(&fields, target).is_ok_and(|tested| tested.on > today) {
        return reader.refuse("test", fields, vec![FieldFault::new("on-day", "fault-test-future")]).await;
    }
    let write = async move |act: Act, tested: Tested| {
        store.label(&act, &record, target, Label { tested: Some(tested), ..version.label }).await?;
        Ok(to)
    };
    reader.submit("test", &deed, fields, read_test, write).await
}

fn read_test(fields: &Fields, _: Locale) -> Result<Tested, Vec<FieldFault>> {
    let mut form = Reading::of(fields);
    let group = form.text("group", 120, "fault-test-group");
    let on = form.date("on", "fault-test-day");
    if !is_sure(fields) {
        form.fault("sure", "fault-writing-sure");
    }
    form.done(on.map(|on| Tested { group, on }))
}
