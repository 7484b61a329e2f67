//! What is shown of statements.

use crate::content::writing;
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::ui::{self, Card, Form, Offer, Page, Section, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::content::Locale;
use domain::forum::{Post, PostState};
use domain::record::{Key, Kind};
use domain::statements::Statement;
use domain::strategy::{Commitment, Priority};
use leptos::prelude::*;
use store::STATEMENTS_A_PAGE;

/// A statement in a list.
pub fn statement_card(statement: &Statement, locale: Locale) -> Card {
    let voices = ta("statement-voices", &[("count", statement.voices.into())]);
    let answers = if statement.answers > 0 { t("statement-answered") } else { t("statement-not-answered") };
    Card::new("statement", format!("statements/{}", statement.key), ui::named(&statement.words, locale))
        .meta(format!("{voices} · {answers}"))
}

/// All statements.
pub async fn statements(reader: Reader) -> Result<Response, Failure> {
    let statements = reader.app.store.statements(reader.page_number()).await?;
    let total = reader.app.store.count_statements().await?;
    let page = Page::new(reader.t("statements-title")).section(Section::Statements);
    Ok(reader.show(page, move || {
        let locale = the_reader().locale;
        view! {
            <p class="bt-lead">{t("statements-lead")}</p>
            {ui::cards(statements.iter().map(|statement| statement_card(statement, locale)), "statements-none")}
            {ui::pages_of(total, STATEMENTS_A_PAGE)}
        }
    }))
}

/// One statement: the voices behind it, and what answers it.
pub async fn statement(reader: Reader, Path((_, id)): Path<(String, String)>) -> Result<Response, Failure> {
    let store = &reader.app.store;
    let statement = store.statement(&key(&id)?).await?;
    let trail = reader.trail(&Kind::Statement.record(statement.key.clone())).await?;
    let recordings = store.recordings_of([Kind::Statement.record(statement.key.clone())]).await?;
    let record = Kind::Statement.record(statement.key.clone());
    let follows = crate::notices::follows(&reader, &record).await?;
    let page = Page::new(reader.t("statement-title"))
        .section(Section::Statements)
        .crumb("statements", reader.t("statements-title"));
    Ok(reader.show(page, move || {
        let reader = the_reader();
        let tie = reader.may(&Deed::TieStatement(statement.space.clone())).is_ok();
        let raised = ta("statement-raised", &[("day", ui::day(statement.at).into())]);
        view! {
            {statement_words(&statement)}
            {ui::recordings(&recordings, &record)}
            <p class="bt-card__meta">{raised} " " <bdi>{statement.by_name.clone()}</bdi></p>
            <div class="bt-actions">
                <a class="govuk-button" href=reader.href(&format!("trail/statement/{}", statement.key))>{t("statement-trail")}</a>
                {tie.then(|| view! {
                    <a class="govuk-link" href=reader.href(&format!("statements/{}/tie", statement.key))>{t("statement-tie")}</a>
                })}
                {writing::link(&record, Kind::Space.record(statement.space.clone()), None, &t("statement-title"))}
            </div>
            {crate::notices::follow_button(&record, follows)}
            <h2 class="govuk-heading-l">{t("statement-from-title")}</h2>
            {crate::trail::stone_cards(&trail, &[Kind::Post], "statement-no-voices")}
            <h2 class="govuk-heading-l">{t("statement-answer-title")}</h2>
            {crate::trail::stone_cards(&trail, &[Kind::Commitment, Kind::Action, Kind::Pledge], "statement-no-answer")}
            {ui::another_way(Kind::Statement, &statement.key)}
        }
    }))
}

/// In easy read a statement has its picture; otherwise it stands as a quotation.
fn statement_words(statement: &Statement) -> AnyView {
    let easy = statement
        .words
        .read(the_reader().locale)
        .is_some_and(|reading| reading.version.locale.form == domain::content::Form::EasyRead);
    if easy { ui::reading(&statement.words) } else { ui::quote(&statement.words) }
}

/// The form to raise a statement from a post and from others of the same topic.
pub async fn new_statement(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let store = &reader.app.store;
    let post = reader.post(&key(&post)?).await?;
    let topic = store.topic(&post.topic).await?;
    reader.may(&Deed::RaiseStatement(topic.space.clone())).map_err(Failure::Refused)?;
    let mut posts = store.posts(&topic, 1).await?;
    posts.retain(|post| post.state == PostState::Published);
    let form = Form::of(&reader, "statement").await?.or([(format!("from-{}", post.key).as_str(), "yes".to_owned())]);
    let page = Page::new(reader.t("statement-new-title"))
        .section(Section::Statements)
        .faulty(form.is_faulty())
        .crumb(format!("forum/{}/{}", topic.space, topic.key), ui::named(&topic.words, reader.locale));
    Ok(reader.show(page, move || {
        let offers = post_offers(&post, posts);
        let fields = view! {
            {form.text_area("text", &t("statement-new-text"), Some(&t("statement-new-text-hint")), 3)}
            {form.checkboxes("from", &t("statement-new-from"), Some(&t("statement-new-from-hint")), offers)}
        };
        let back = format!("forum/{}/{}", topic.space, topic.key);
        let buttons = ui::buttons("statement-new-button", Some(&back));
        view! {
            {form.summary()}
            <p class="govuk-body">{t("statement-new-lead")}</p>
            {form.frame("statement", &format!("statements/new/{}", post.key), fields.into_any(), buttons)}
        }
    }))
}

/// The post that the statement begins with, and the others of the first page of its topic.
fn post_offers(first: &Post, others: Vec<Post>) -> Vec<Offer> {
    let locale = the_reader().locale;
    let others: Vec<Post> = others.into_iter().filter(|post| post.key != first.key).collect();
    std::iter::once(first)
        .chain(&others)
        .map(|post| Offer::new(post.key.to_string(), format!("{}: {}", post.by_name, ui::title(&post.words, locale))))
        .collect()
}

/// The form to tie a statement to a commitment.
pub async fn new_tie(reader: Reader, Path((_, id)): Path<(String, String)>) -> Result<Response, Failure> {
    let store = &reader.app.store;
    let statement = store.statement(&key(&id)?).await?;
    reader.may(&Deed::TieStatement(statement.space.clone())).map_err(Failure::Refused)?;
    let commitments = store.all_commitments().await?;
    let priorities = store.priorities().await?;
    let form = Form::of(&reader, "tie").await?;
    let path = format!("statements/{}", statement.key);
    let page = Page::new(reader.t("tie-title"))
        .section(Section::Statements)
        .faulty(form.is_faulty())
        .crumb("statements", reader.t("statements-title"))
        .crumb(&path, reader.t("statement-title"));
    Ok(reader.show(page, move || {
        let offers = commitment_offers(&commitments, &priorities);
        let fields = view! {
            {form.radios("commitment", &t("tie-commitment"), Some(&t("tie-commitment-hint")), offers)}
            {form.text_area("why", &t("tie-why"), Some(&t("tie-why-hint")), 3)}
        };
        let buttons = ui::buttons("tie-button", Some(&path));
        view! {
            {form.summary()}
            {ui::quote(&statement.words)}
            {form.frame("tie", &format!("{path}/tie"), fields.into_any(), buttons)}
        }
    }))
}

/// Every commitment with its priority as a hint, priority by priority.
pub fn commitment_offers(commitments: &[Commitment], priorities: &[Priority]) -> Vec<Offer> {
    let locale = the_reader().locale;
    let name = |key: &Key| {
        priorities
            .iter()
            .find(|priority| priority.key == *key)
            .map(|priority| ui::title(&priority.words, locale))
            .unwrap_or_default()
    };
    let offer = |commitment: &Commitment| {
        let promise = crate::strategy::promise(&commitment.words, locale);
        Offer::new(commitment.key.to_string(), promise).hint(name(&commitment.priority))
    };
    commitments.iter().map(offer).collect()
}
