//! That somebody agreed to have their words here: who asked them, how and when; and that they no longer agree.

use super::people::{looked_after, page};
use crate::failure::Failure;
use crate::reader::Reader;
use crate::submit::Posted;
use crate::ui::{self, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::forum::{Help, Post};
use domain::record::Key;
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::{Agreed, Around};

/// The consents to posts of one space, for its facilitators; for everybody else there are none.
///
/// # Errors
/// Where the database does not answer.
pub async fn consents(reader: &Reader, posts: &[&Post]) -> Result<BTreeMap<Key, Agreed>, Failure> {
    let Some(gate) = posts.first().map(|post| &post.gate) else { return Ok(BTreeMap::new()) };
    if reader.may(&Deed::Record(gate.clone())).is_err() {
        return Ok(BTreeMap::new());
    }
    let written = posts.iter().filter(|post| matches!(post.help, Help::Phone | Help::Letter | Help::Session));
    let written: Vec<Key> = written.map(|post| post.key.clone()).collect();
    let found = reader.app.store.consents_to(&written).await?;
    Ok(found.into_iter().map(|agreed| (agreed.post.clone(), agreed)).collect())
}

/// What stands of it beside a post.
pub fn beside(post: &Post, around: &Around) -> Option<AnyView> {
    let agreed = around.consents.get(&post.key)?;
    let href = the_reader().href(&format!("recorded/people/{}", agreed.person));
    let by = post.by_name.clone();
    Some(
        view! {
            <p class="bt-post__help">
                {in_words(agreed)} " "
                <a class="govuk-link" href=href>{t("consent-link")} <span class="govuk-visually-hidden">": " <bdi>{by}</bdi></span></a>
            </p>
        }
        .into_any(),
    )
}

/// Who asked, how they said yes and when; and whether they no longer agree.
pub fn in_words(agreed: &Agreed) -> String {
    let asked = ta("consent-asked", &[("name", agreed.asked_by.clone().into()), ("day", ui::on(agreed.day).into())]);
    let way = t(&format!("consent-way-{}", agreed.way.name()));
    let by = ta("consent-noted", &[("name", agreed.by_name.clone().into())]);
    let ended = agreed.withdrawn_at.map(|at| {
        let name = agreed.withdrawn_by_name.clone().unwrap_or_default();
        ta("consent-withdrawn", &[("name", name.into()), ("day", ui::day(at).into())])
    });
    [Some(asked), Some(format!("{way}.")), Some(by), ended].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The page on which somebody notes that a person no longer agrees.
pub async fn page_to_withdraw(reader: Reader, Path((_, id)): Path<(String, String)>) -> Result<Response, Failure> {
    let person = looked_after(&reader, &id).await?;
    let path = format!("recorded/people/{}", person.person);
    let page = page(&reader, reader.t("consent-withdraw-title"), &person);
    Ok(reader.show(page, move || {
        view! {
            <p class="bt-lead">{in_words(&person.agreed)}</p>
            <p class="govuk-body">{t("consent-withdraw-lead")}</p>
            <form method="post" action=the_reader().href(&format!("{path}/consent"))>
                <div class="bt-actions">{ui::buttons("consent-withdraw-button", Some(&path))}</div>
            </form>
        }
    }))
}

/// Notes it, and takes their words back for them. Noted twice, it is noted once.
pub async fn withdraw(reader: Reader, Path((_, id)): Path<(String, String)>, _: Posted) -> Result<Response, Failure> {
    let person = looked_after(&reader, &id).await?;
    let post = reader.app.store.post(&person.post).await?;
    reader.app.store.withdraw_consent(&reader.act()?, &post).await?;
    Ok(reader.go(&format!("recorded/people/{}?said=consent", person.person)))
}
