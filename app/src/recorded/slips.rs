//! The codes of people whose words were written down, one slip for each, to be printed and given to them.

use crate::failure::Failure;
use crate::reader::{Keep, Reader, key};
use crate::safeguarding::for_who_writes_down;
use crate::ui::{self, Page, t, ta, ta_typed, the_reader};
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use store::NewCard;

/// One slip for each person, while this browser still has the secret. Who lost theirs gets a new card.
pub async fn slips(reader: Reader, Path((_, recorded)): Path<(String, String)>) -> Result<Response, Failure> {
    let (store, recorded, seed) = (&reader.app.store, key(&recorded)?, reader.code_seed());
    let all = store.slips(&reader.person()?.key, &recorded).await?;
    let Some(first) = all.first() else { return Err(Failure::NotFound) };
    // The topic and not the post: words that somebody looks at first are there for nobody else, whoever wrote them down.
    let topic = format!("forum/{}/{}", first.space, first.topic);
    let open = store.space(&first.space).await?.gate.is_public();
    let mut shown = vec![];
    for slip in &all {
        let card = NewCard::of_recorded(&seed, &recorded, slip.row);
        if store.person_of_code(&card.code).await?.as_ref() == Some(&slip.person) {
            shown.push((slip.name.clone(), card));
        }
    }
    let help = reader.asked("help").map(|_| reader.app.site.help_lines.clone());
    let page = Page::new(reader.t("slips-title")).crumb("recorded", reader.t("recorded-title"));
    let mut response = reader.show(page, move || {
        let lead = if shown.is_empty() { t("slips-gone") } else { ta("slips-lead", &[("count", all.len().into())]) };
        view! {
            <div class="bt-not-on-paper">
                <p class="bt-lead">{lead}</p>
                {help.as_ref().map(for_who_writes_down)}
                {(!shown.is_empty()).then(|| view! {
                    <p class="govuk-body">{t("slips-once")}</p>
                    <p class="govuk-body">{t("paper-how-to-print")}</p>
                })}
                <div class="bt-actions"><a class="govuk-button" href=the_reader().href(&topic)>{t("slips-see")}</a></div>
                <p class="govuk-body"><a class="govuk-link" href=the_reader().href("recorded/people")>{t("recorded-people-title")}</a></p>
            </div>
            {shown.into_iter().map(|(name, card)| slip(&name, &card, open)).collect_view()}
        }
    });
    response.extensions_mut().remove::<Keep>();
    Ok(response)
}

/// What one person gets on paper. Guests read the answers only where the space is `open` to them.
pub fn slip(name: &str, card: &NewCard, open: bool) -> AnyView {
    let reader = the_reader();
    let site = reader.app.site.public_url.clone();
    let site = site.split_once("://").map_or(site.clone(), |(_, rest)| rest.to_owned());
    let address = format!("{site}{}", reader.href("come-back"));
    view! {
        <section class="bt-slip">
            <h2 class="govuk-heading-m">{ta_typed("slip-for", &[], ("name", name))}</h2>
            {ui::code(card, true)}
            <p class="govuk-body">{ta("my-code-address", &[("address", address.into())])}</p>
            <p class="govuk-body">{t(if open { "my-code-good-for" } else { "slip-good-for-own-words" })}</p>
            <p class="govuk-body">{t("my-code-keep")}</p>
        </section>
    }
    .into_any()
}
