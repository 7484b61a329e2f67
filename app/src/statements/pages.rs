//! What is shown of statements.

use crate::content::islands::{HelpWords, WritingHelp};
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::ui::{self, Card, Form, Offer, Page, Section, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::content::Locale;
use domain::content::easy_read::Rule;
use domain::forum::Post;
use domain::record::{Key, Kind};
use domain::statements::Statement;
use domain::strategy::{Commitment, Priority};
use leptos::prelude::*;
use store::STATEMENTS_A_PAGE;

/// A statement in a list.
pub fn statement_card(statement: &Statement, locale: Locale) -> Card {
    let voices = ta("statement-voices", &[("count", statement.voices.into())]);
    let answers = if statement.answers > 0 { t("statement-answered") } else { t("statement-not-answered") };
    Card::new("statement", format!("statements/{}", statement.key), ui::title(&statement.words, locale))
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
    let trail = store.trail(&Kind::Statement.record(statement.key.clone()), reader.today()).await?;
    let page = Page::new(reader.t("statement-title"))
        .section(Section::Statements)
        .crumb("statements", reader.t("statements-title"));
    Ok(reader.show(page, move || {
        let reader = the_reader();
        let tie = reader.may(&Deed::TieStatement(statement.space.clone())).is_ok();
        let raised = ta("statement-raised", &[("day", ui::day(statement.at).into())]);
        view! {
            {statement_words(&statement)}
            <p class="bt-card__meta">{raised} " " <bdi>{statement.by_name.clone()}</bdi></p>
            <div class="bt-actions">
                <a class="govuk-button" href=reader.href(&format!("trail/statement/{}", statement.key))>{t("statement-trail")}</a>
                {tie.then(|| view! {
                    <a class="govuk-link" href=reader.href(&format!("statements/{}/tie", statement.key))>{t("statement-tie")}</a>
                })}
            </div>
            <h2 class="govuk-heading-l">{t("statement-from-title")}</h2>
            {crate::trail::stone_cards(&trail, &[Kind::Post], "statement-no-voices")}
            <h2 class="govuk-heading-l">{t("statement-answer-title")}</h2>
            {crate::trail::stone_cards(&trail, &[Kind::Commitment, Kind::Action, Kind::Pledge], "statement-no-answer")}
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
pub async fn new_statement(reader: Reader) -> Result<Response, Failure> {
    let store = &reader.app.store;
    let post = store.post(&key(reader.asked("post").unwrap_or_default())?).await?;
    let topic = store.topic(&post.topic).await?;
    reader.may(&Deed::RaiseStatement(topic.space.clone())).map_err(Failure::Refused)?;
    let posts = store.posts(&topic.key, 1).await?;
    let form = Form::of(&reader, "statement").await?.or([(format!("from-{}", post.key).as_str(), "yes".to_owned())]);
    let page = Page::new(reader.t("statement-new-title"))
        .section(Section::Statements)
        .faulty(form.is_faulty())
        .crumb(format!("forum/{}/{}", topic.space, topic.key), ui::title(&topic.words, reader.locale));
    Ok(reader.show(page, move || {
        let reader = the_reader();
        let action = reader.href(&format!("statements/new?post={}", post.key));
        let back = reader.href(&format!("forum/{}/{}", topic.space, topic.key));
        view! {
            {form.summary()}
            <p class="govuk-body">{t("statement-new-lead")}</p>
            <form method="post" action=action novalidate>
                {form.key()}
                {form.text_area("text", &t("statement-new-text"), Some(&t("statement-new-text-hint")), 3)}
                {checks(&reader)}
                {form.checkboxes("from", &t("statement-new-from"), Some(&t("statement-new-from-hint")), post_offers(&post, posts))}
                <div class="bt-actions">
                    <button class="govuk-button">{t("statement-new-button")}</button>
                    <a class="govuk-link" href=back>{t("form-go-back")}</a>
                </div>
            </form>
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

/// Looks at the statement as it grows: the rules of easy read are good rules for any statement.
fn checks(reader: &Reader) -> AnyView {
    let tips = [Rule::SentenceLength, Rule::LongWord, Rule::HardWord, Rule::Abbreviation, Rule::Percent, Rule::Latin]
        .map(|rule| (rule.message().to_owned(), t(rule.message())));
    let words = HelpWords {
        kept: t("draft-kept"),
        not_kept: t("draft-not-kept"),
        tips_title: t("statement-tips"),
        tips: tips.into(),
    };
    let place = format!("{}?{}", reader.path, "").trim_end_matches('?').to_owned();
    view! {
        <WritingHelp form="statement".to_owned() place=place fields=vec!["text".to_owned()]
            language=reader.locale.language().code.to_owned() words=words/>
    }
    .into_any()
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
        let reader = the_reader();
        view! {
            {form.summary()}
            {ui::quote(&statement.words)}
            <form method="post" action=reader.href(&format!("{path}/tie")) novalidate>
                {form.radios("commitment", &t("tie-commitment"), Some(&t("tie-commitment-hint")), commitment_offers(&commitments, &priorities))}
                {form.text_area("why", &t("tie-why"), Some(&t("tie-why-hint")), 3)}
                <div class="bt-actions">
                    <button class="govuk-button">{t("tie-button")}</button>
                    <a class="govuk-link" href=reader.href(&path)>{t("form-go-back")}</a>
                </div>
            </form>
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
        let text = commitment.words.text(locale);
        Offer::new(commitment.key.to_string(), crate::strategy::we_will(&text)).hint(name(&commitment.priority))
    };
    commitments.iter().map(offer).collect()
}
