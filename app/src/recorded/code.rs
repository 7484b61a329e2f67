//! A new return code for somebody whose words were written down and who lost theirs. The old one stops working.

use super::people::{page, to_look_after};
use super::slips::slip;
use crate::accounts::guests::with_seed;
use crate::failure::Failure;
use crate::reader::{Keep, Reader, key};
use crate::submit::Posted;
use crate::ui::{self, Form, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use store::NewCard;

/// The button that makes a new code.
pub async fn ask(reader: Reader, Path((_, id)): Path<(String, String)>) -> Result<Response, Failure> {
    let person = to_look_after(&reader, &id).await?;
    let title = reader.ta("person-code-title", &[("name", person.name.clone().into())]);
    let (page, keeper) = (page(&reader, title, &person), reader.clone());
    let path = format!("recorded/people/{}", person.person);
    let response = reader.show(page, move || {
        view! {
            <div class="bt-blocks">
                {ui::block("me", &t("person-code-who"))}
                {ui::block("stopped", &t("person-code-old"))}
            </div>
            <form method="post" action=the_reader().href(&format!("{path}/code"))>
                {Form::default().key()}
                <div class="bt-actions">{ui::buttons("new-code-button", Some(&path))}</div>
            </form>
        }
    });
    Ok(with_seed(&keeper, response))
}

/// Makes it. Sent twice, it is made once.
pub async fn renew(
    reader: Reader,
    Path((_, id)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let person = to_look_after(&reader, &id).await?;
    let (form, seed) = (fields.key().ok_or(Failure::Unreadable)?, reader.code_seed());
    let card = NewCard::of_person(&seed, &person.person, &form);
    reader.app.store.renew_card(&reader.act()?, &person.person, &card, None).await?;
    Ok(reader.keeping_code_seed(&seed).go(&format!("recorded/people/{}/code/{form}", person.person)))
}

/// The code, to be printed and given to the person, while this browser still has the secret and the code still works.
pub async fn shown(reader: Reader, Path((_, id, form)): Path<(String, String, String)>) -> Result<Response, Failure> {
    let person = to_look_after(&reader, &id).await?;
    let card = NewCard::of_person(&reader.code_seed(), &person.person, &key(&form)?);
    let owner = reader.app.store.person_of_code(&card.code).await?;
    let card = Some(card).filter(|_| owner.as_ref() == Some(&person.person));
    let title = reader.ta("person-code-title", &[("name", person.name.clone().into())]);
    let page = page(&reader, title, &person);
    let mut response = reader.show(page, move || {
        let name = [("name", person.name.clone().into())];
        let lead = if card.is_some() { ta("person-code-made", &name) } else { t("person-code-gone") };
        let back = the_reader().href(&format!("recorded/people/{}", person.person));
        view! {
            <div class="bt-not-on-paper">
                <p class="bt-lead">{lead}</p>
                {card.is_some().then(|| view! { <p class="govuk-body">{t("paper-how-to-print")}</p> })}
                <div class="bt-actions"><a class="govuk-link" href=back>{t("form-go-back")}</a></div>
            </div>
            {card.map(|card| slip(&person.name, &card, person.gate.is_public()))}
        }
    });
    response.extensions_mut().remove::<Keep>();
    Ok(response)
}
