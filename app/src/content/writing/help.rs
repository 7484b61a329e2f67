//! What could be better in a block: the same for a page and for what is asked while somebody types.

use crate::failure::Failure;
use crate::reader::Reader;
use crate::ui::{self, t, ta, the_reader};
use domain::content::easy_read::{Finding, Rule, Severity, check, check_blocks, split};
use domain::content::pictures::PictureIndex;
use domain::content::{Block, Form, Locale, Writing};
use domain::form::Fields;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The most findings that are shown of one block; more would stop people from writing.
const MOST_FINDINGS: usize = 8;
/// A block is one idea in one or two short sentences (Department of Health 2009: a picture for each idea). More is worth
/// a second look, and twice as many are another block.
const FEW_SENTENCES: usize = 2;
const MOST_SENTENCES: usize = 4;
/// How many pictures are offered for the words of a block.
const OFFERED: usize = 6;
/// How many pictures a search in the page shows; the library has them all.
const FOUND: usize = 12;
/// Stands between the parts of an answer: nobody types it.
const BETWEEN: char = '\u{1e}';
/// Stands between the findings of a block and the pictures for it.
const WITHIN: char = '\u{1f}';

/// What is needed to help with one form.
pub struct Helper {
    target: Locale,
    explained: BTreeSet<String>,
    pictures: Arc<PictureIndex>,
}

impl Helper {
    /// Help with a form in this locale.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn new(reader: &Reader, target: Locale) -> Result<Self, Failure> {
        let explained = reader.app.glossary().await?.explained(target);
        Ok(Self { target, explained, pictures: reader.app.pictures().await? })
    }

    /// What the checker says of a text of this form.
    pub fn check(&self, text: &str) -> Vec<Finding> {
        check(text, self.target.language().code, &|word| self.explained.contains(word))
    }

    fn sentences(&self, block: &Block) -> usize {
        split(&block.text, self.target.language().code).len()
    }

    /// Whether a block says more than one picture can stand for.
    pub fn is_too_long(&self, block: &Block) -> bool {
        self.sentences(block) > MOST_SENTENCES
    }

    /// Whether a text may be shown to readers of easy read.
    pub fn stops(&self, text: &str) -> bool {
        self.check(text).iter().any(|finding| finding.severity == Severity::Stops)
    }

    /// What the checker says of all blocks together, block by block. That a block has no words or no picture yet is not
    /// said while somebody is still writing; it is when the text is to be shown to readers.
    pub fn check_all(&self, blocks: &[Block]) -> Vec<Vec<Finding>> {
        let mut all = vec![vec![]; blocks.len()];
        let known = |word: &str| self.explained.contains(word);
        for (n, finding) in check_blocks(blocks, self.target.language().code, &known) {
            if !matches!(finding.rule, Rule::EmptyBlock | Rule::NoPicture)
                && let Some(of_block) = all.get_mut(n)
            {
                of_block.push(finding);
            }
        }
        all
    }

    /// What could be better in a block, what stops it first.
    pub fn findings(&self, n: usize, block: &Block, findings: &[Finding]) -> AnyView {
        let mut findings = findings.to_vec();
        // What stops comes first where there is more than can be shown.
        findings.sort_by_key(|finding| finding.severity);
        let more = findings.len().saturating_sub(MOST_FINDINGS);
        let more =
            (more > 0).then(|| view! { <li class="bt-finding">{ta("finding-more", &[("count", more.into())])}</li> });
        let long = self.sentences(block) > FEW_SENTENCES;
        let long = long.then(|| view! { <li class="bt-finding"><strong>{t("finding-warns")}</strong> " " {t("finding-long-block")}</li> });
        let items = findings.iter().take(MOST_FINDINGS).map(|finding| self.finding(n, &block.text, finding));
        view! { <ul class="bt-findings" role="list">{items.collect_view()} {long} {more}</ul> }.into_any()
    }

    fn finding(&self, n: usize, text: &str, finding: &Finding) -> AnyView {
        let stops = finding.severity == Severity::Stops;
        let (class, word) =
            if stops { ("bt-finding bt-finding--stops", "finding-stops") } else { ("bt-finding", "finding-warns") };
        let place = text.get(finding.start..finding.end).unwrap_or_default();
        let words = ui::shortened(place, 60);
        let better = finding.better.clone().map(|better| {
            let value = format!("take:{n}:{}:{}:{better}", finding.start, finding.end);
            let label = match better.as_str() {
                "" => t("finding-take-out"),
                better => ta("finding-take", &[("better", better.to_owned().into())]),
            };
            view! { <button type="submit" name="do" value=value class="govuk-button govuk-button--secondary bt-finding__take">{label}</button> }
        });
        let explain = (finding.rule == Rule::HardWord).then(|| {
            let query: String = form_urlencoded::Serializer::new(String::new()).append_pair("word", place).finish();
            let to = format!("{}?{query}", the_reader().href("glossary/new"));
            view! { <a class="govuk-link" href=to>{ta("finding-explain", &[("word", place.to_owned().into())])}</a> }
        });
        let lang = self.target.tag();
        view! {
            <li class=class>
                <p><strong>{t(word)}</strong> " " <q lang=lang dir="auto">{words}</q> " " {t(finding.rule.message())}</p>
                {better} {explain}
            </li>
        }
        .into_any()
    }

    /// Pictures that fit the words of a block, or what somebody looks for, as buttons that put them beside the block.
    pub fn offers(&self, n: usize, block: &Block, look: &str) -> AnyView {
        let offered = self.pictures(block, look);
        if offered.is_empty() {
            return (!look.is_empty())
                .then(|| view! { <p class="govuk-body">{t("writing-found-nothing")}</p> })
                .into_any();
        }
        let items = offered.into_iter().map(|(id, name)| {
            view! {
                <li>
                    <button type="submit" name="do" value=format!("picture:{n}:{id}") class="bt-pick">
                        <img src=ui::picture_address(&id) alt="" width="72" height="72" loading="lazy"/> <span>{name}</span>
                    </button>
                </li>
            }
        });
        view! {
            <p class="govuk-label">{t("writing-pictures")}</p>
            <ul class="bt-picks" role="list">{items.collect_view()}</ul>
        }
        .into_any()
    }

    /// Each with its name in the reader's language. Our own drawings come first: they are made for these texts.
    fn pictures(&self, block: &Block, look: &str) -> Vec<(String, String)> {
        let reads = the_reader().locale.language();
        let found = match look {
            "" => {
                let mut fitting = self.pictures.propose(&block.text, self.target.language(), 2 * OFFERED);
                fitting.sort_by_key(|picture| picture.source);
                fitting.truncate(OFFERED);
                fitting
            }
            look => self.pictures.search(look, reads).into_iter().take(FOUND).collect(),
        };
        let others = found.into_iter().filter(|picture| block.picture.as_ref() != Some(&picture.id));
        others.map(|picture| (picture.id.clone(), picture.name(reads).to_owned())).collect()
    }

    /// What a picture shows, in the reader's language.
    pub fn picture_name(&self, id: &str) -> String {
        let name = self.pictures.get(id).map(|picture| picture.name(the_reader().locale.language()));
        name.unwrap_or_default().to_owned()
    }
}

/// What is said while somebody types: how much there is to look at, and then the help of each block.
pub async fn all(reader: &Reader, place: &str, fields: &Fields) -> Result<Option<String>, Failure> {
    let Some(target) = place.rsplit('/').next().and_then(Locale::parse) else { return Ok(None) };
    if target.form != Form::EasyRead {
        return Ok(None);
    }
    let helper = Helper::new(reader, target).await?;
    let (_, blocks) = Writing::typed(fields);
    let findings = helper.check_all(&blocks);
    let stops = findings.iter().flatten().filter(|finding| finding.severity == Severity::Stops).count();
    let others = findings.iter().flatten().count() - stops;
    let count = reader.ta("finding-count", &[("stops", stops.into()), ("count", others.into())]);
    let parts = blocks.iter().zip(&findings).enumerate().map(|(n, (block, findings))| {
        let help = ui::fragment(reader, || helper.findings(n + 1, block, findings));
        // Where somebody looks for a picture by a word, what they found stays.
        let looks = !fields.text(&format!("find-{}", n + 1)).is_empty();
        let offers = if looks { String::new() } else { ui::fragment(reader, || helper.offers(n + 1, block, "")) };
        format!("{BETWEEN}{help}{WITHIN}{offers}")
    });
    Ok(Some(count + &parts.collect::<String>()))
}
