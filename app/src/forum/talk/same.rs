//! "I feel the same": a list of records, shown as a count.

use crate::failure::Failure;
use crate::forum::page_of;
use crate::reader::{Reader, key};
use crate::submit::Posted;
use crate::ui::{self, Page, Section, t, ta};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::{Deed, Refusal, Sight, sight};
use leptos::prelude::*;

/// At most so many people are shown by name.
const MOST_SHOWN: u32 = 200;

/// Says that somebody feels the same, or takes it back. The button says which of the two is meant, so that pressing it twice
/// does it once.
pub async fn feel(
    reader: Reader,
    Path((_, post)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let post = reader.post(&key(&post)?).await?;
    reader.may(&Deed::FeelSame(post.gate.clone())).map_err(Failure::Refused)?;
    let own = reader.viewer.person().is_some_and(|person| person.key == post.by);
    if sight(&reader.viewer, &post) != Sight::Words || own {
        return Err(Failure::NotFound);
    }
    let feels = fields.text("do") != "no";
    reader.app.store.feel_same(&reader.act()?, &post.key, feels).await?;
    let page = page_of(post.n);
    Ok(reader.go(&format!("forum/{}/{}?page={page}#post-{}", post.gate.space, post.topic, post.key)))
}

/// Who feels the same, for people with an account: guests and strangers see how many.
pub async fn page(reader: Reader, Path((_, post)): Path<(String, String)>) -> Result<Response, Failure> {
    let post = reader.post(&key(&post)?).await?;
    // Who sees only their own words there, does not learn who else goes in.
    reader.sees(&post.gate)?;
    if reader.viewer.person().is_none_or(|person| person.guest) {
        return Err(Failure::Refused(Refusal::SignInFirst));
    }
    let (count, people) = reader.app.store.who_feels_same(&post.key, MOST_SHOWN).await?;
    let path = format!("forum/post/{}", post.key);
    let page = Page::new(reader.t("talk-same-title"))
        .section(Section::Forum)
        .crumb("forum", reader.t("forum-title"))
        .crumb(path, ui::named(&post.words, reader.locale));
    Ok(reader.show(page, move || {
        let more = count.saturating_sub(u32::try_from(people.len()).unwrap_or_default());
        let items = people.into_iter().map(|person| view! { <li><bdi>{person.name}</bdi></li> });
        view! {
            <p class="bt-lead">{t("talk-same-lead")}</p>
            {(count == 0).then(|| view! { <p class="govuk-body">{t("talk-same-nobody")}</p> })}
            <ul class="govuk-list govuk-list--bullet">{items.collect_view()}</ul>
            {(more > 0).then(|| view! { <p class="govuk-body">{ta("talk-same-more", &[("count", more.into())])}</p> })}
        }
    }))
}
