//! The server function of the help while writing: it keeps drafts and says what could be plainer.

use crate::content::Failed;
use crate::content::writing::help_of_all;
use crate::failure::Failure;
use crate::forum;
use crate::locales::message;
use crate::reader::{Reader, VISITOR};
use crate::site::App;
use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use axum::http::request::Parts;
use domain::accounts::Refusal;
use domain::content::Locale;
use domain::content::easy_read::{Rule, check};
use domain::form::Fields;
use leptos::prelude::*;
use leptos::server_fn::error::ServerFnError;
use std::collections::BTreeMap;
use store::{Draft, DraftPlace};

/// The forms that can be drafts. Others hold secrets.
pub(crate) const FORMS: &[&str] = &[
    "say",
    "words",
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
    "topic-title",
    "split",
    "space",
    "close",
    "supporter",
    "recorded",
    "recorded-session",
    "outcome",
    "decide",
    "appeal",
    "watch",
    "saved-answer",
];
/// What somebody can write who has not signed in.
const OF_VISITORS: &[&str] = &["say"];
/// The longest draft of somebody who has not signed in, in bytes: the longest post, in letters that take most.
const LONGEST_OF_VISITORS: usize = 60_000;
/// The longest place and the most fields of any of our forms.
const LONGEST_PLACE: usize = 300;
const MOST_FIELDS: usize = 300;
/// At most this many tips at once: more would stop people from writing.
const MOST_TIPS: usize = 3;
/// What a statement is looked at for: the rules of easy read are good rules for any sentence that many should agree on.
const RULES: [Rule; 6] =
    [Rule::SentenceLength, Rule::LongWord, Rule::HardWord, Rule::Abbreviation, Rule::Percent, Rule::Latin];

/// Keeps a draft of a form that is being written. Who has not signed in finds it again by a cookie, which goes out with the
/// answer where they had none. Answers, in lines: that it was kept, and for a statement what could be plainer. For a form of
/// a text the line is followed by the help of each block.
///
/// # Errors
/// Where nobody has signed in and the form is only for those who have, the form is unknown, or the database does not answer.
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
    if !reader.viewer.is_signed_in() {
        reader = as_visitor(reader, form, &fields)?;
    }
    let owner = reader.draft_owner().ok_or(Failure::Refused(Refusal::SignInFirst))?;
    let place = DraftPlace { owner, form: form.to_owned(), place: place.to_owned() };
    let mut fields = Fields(fields);
    if form == "say" {
        // Steps of their own add to this draft: what the page in front of somebody does not have stays.
        let mut kept = app.store.draft(&place).await?.unwrap_or_default().fields;
        forum::kept_with(&mut kept, fields);
        fields = kept;
    }
    let draft = Draft { fields, faults: vec![] };
    app.store.keep_draft(&place, &draft, reader.now).await?;
    let help = match form {
        "writing" => help_of_all(&reader, &place.place, &draft.fields).await?,
        _ => None,
    };
    Ok(help.into_iter().collect())
}

/// Somebody who has not signed in, as one whose drafts can be found again.
///
/// # Errors
/// Where the form is only for those who have signed in, or this is more than anybody writes.
fn as_visitor(reader: Reader, form: &str, fields: &BTreeMap<String, String>) -> Result<Reader, Failure> {
    let bytes: usize = fields.iter().map(|(name, text)| name.len() + text.len()).sum();
    if !OF_VISITORS.contains(&form) {
        return Err(Failure::Refused(Refusal::SignInFirst));
    }
    if bytes > LONGEST_OF_VISITORS {
        return Err(Failure::Unreadable);
    }
    let is_new = reader.draft_owner().is_none();
    let reader = reader.known();
    if let (true, Some(answer), Some(cookie)) =
        (is_new, use_context::<leptos_axum::ResponseOptions>(), reader.jar.get(VISITOR))
        && let Ok(cookie) = HeaderValue::from_str(&cookie.to_string())
    {
        answer.append_header(SET_COOKIE, cookie);
    }
    Ok(reader)
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
