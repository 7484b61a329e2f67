//! The server function of the help while writing: it keeps drafts and says what could be plainer.

use crate::content::Failed;
use crate::content::writing::help_of_all;
use crate::failure::Failure;
use crate::locales::message;
use crate::reader::Reader;
use crate::site::App;
use axum::http::request::Parts;
use domain::content::Locale;
use domain::content::easy_read::{Rule, check};
use domain::form::Fields;
use leptos::prelude::*;
use leptos::server_fn::error::ServerFnError;
use std::collections::BTreeMap;
use store::{Draft, DraftPlace};

/// The forms that can be drafts. Others hold secrets.
const FORMS: &[&str] = &[
    "topic",
    "post",
    "statement",
    "tie",
    "member",
    "meeting",
    "action",
    "pledge",
    "progress",
    "writing",
    "test",
    "word",
    "answer",
    "change",
    "topic-state",
    "split",
    "space",
    "close",
];
/// The longest place and the most fields of any of our forms.
const LONGEST_PLACE: usize = 300;
const MOST_FIELDS: usize = 300;
/// At most this many tips at once: more would stop people from writing.
const MOST_TIPS: usize = 3;
/// What a statement is looked at for: the rules of easy read are good rules for any sentence that many should agree on.
const RULES: [Rule; 6] =
    [Rule::SentenceLength, Rule::LongWord, Rule::HardWord, Rule::Abbreviation, Rule::Percent, Rule::Latin];

/// Keeps a draft of a form that is being written; only for people who have signed in. Answers, in lines: that it was
/// kept, and for a statement what could be plainer. For a form of a text the line is followed by the help of each block.
///
/// # Errors
/// Where nobody has signed in, the form is unknown, or the database does not answer.
#[server(prefix = "/api", endpoint = "drafts")]
pub async fn keep_draft(
    #[server(rename = "draft-form")] form: String,
    #[server(rename = "draft-place")] place: String,
    #[server(rename = "draft-locale")] locale: String,
    #[server(flatten)] fields: BTreeMap<String, String>,
) -> Result<String, ServerFnError> {
    let locale = Locale::parse(&locale).unwrap_or(Locale::DEFAULT);
    let tips = if form == "statement" { tips(fields.get("text").map_or("", String::as_str), locale) } else { vec![] };
    match keep(&form, &place, locale, fields).await {
        Ok(help) => Ok([vec![message(locale, "draft-kept", &[])], tips, help].concat().join("\n")),
        Err(failure) => {
            if let Some(failed) = use_context::<Failed>() {
                failed.with(failure.status());
            }
            Err(ServerFnError::ServerError(failure.to_string()))
        }
    }
}

async fn keep(
    form: &str,
    place: &str,
    locale: Locale,
    fields: BTreeMap<String, String>,
) -> Result<Vec<String>, Failure> {
    let known = FORMS.contains(&form) && place.len() <= LONGEST_PLACE && fields.len() <= MOST_FIELDS;
    let (Some(app), Some(parts), true) = (use_context::<App>(), use_context::<Parts>(), known) else {
        return Err(Failure::Unreadable);
    };
    let mut reader = Reader::of(&parts, &app).await?;
    reader.locale = locale;
    let owner = reader.person()?.key.to_string();
    let place = DraftPlace { owner, form: form.to_owned(), place: place.to_owned() };
    let draft = Draft { fields: Fields(fields), faults: vec![] };
    app.store.keep_draft(&place, &draft, reader.now).await?;
    let help = match form {
        "writing" => help_of_all(&reader, &place.place, &draft.fields).await?,
        _ => None,
    };
    Ok(help.into_iter().collect())
}

/// What the checker says, each rule once, with the words that it is about.
fn tips(text: &str, locale: Locale) -> Vec<String> {
    let mut seen: Vec<Rule> = vec![];
    let mut tips = vec![];
    for finding in check(text, locale.language().code, &|_| false) {
        if tips.len() < MOST_TIPS && RULES.contains(&finding.rule) && !seen.contains(&finding.rule) {
            seen.push(finding.rule);
            let words: String = text.get(finding.start..finding.end).unwrap_or_default().chars().take(60).collect();
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            tips.push(format!("“{words}”: {}", message(locale, finding.rule.message(), &[])));
        }
    }
    tips
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_is_looked_at_as_it_grows_and_never_with_more_than_three_tips() {
        let hard =
            "I utilise approximately 50% of the domiciliary care, e.g. at home, whenever I need it, and ASC helps.";
        let tips = tips(hard, Locale::DEFAULT);
        assert_eq!(tips.len(), MOST_TIPS, "{tips:?}");
        assert!(tips.iter().any(|tip| tip.contains("utilise")), "{tips:?}");
        assert!(super::tips("I can go out.", Locale::DEFAULT).is_empty());
    }
}
