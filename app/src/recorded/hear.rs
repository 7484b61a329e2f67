//! How somebody whose words were written down wants to hear back. Where they live is personal: it stands in no draft, and
//! is shown to those alone who write it on envelopes.

use super::people::{hearer, page, to_look_after};
use crate::failure::{Failure, has_page};
use crate::reader::Reader;
use crate::submit::Posted;
use crate::ui::{self, Form, Offer, t, the_reader};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::accounts::Deed;
use domain::content::{Form as TextForm, LANGUAGES, Locale};
use domain::form::Fields;
use domain::notices::{Channel, Hearing};
use domain::recorded::HearBack;
use domain::requests::Personal;
use leptos::prelude::*;
use store::{Hearer, WrittenDown};

/// What is asked of somebody without an account: whether they want letters, where to, in which form and language.
pub fn fields(form: &Form) -> AnyView {
    let ways = vec![
        Offer::new("no", t("hear-back-no")).picture("stopped"),
        Offer::new("letter", t("hear-back-letter")).picture("letter"),
    ];
    let forms = [TextForm::EasyRead, TextForm::Standard].map(|one| Offer::new(one.name(), t(form_message(one))));
    let languages = LANGUAGES.iter().map(|language| Offer::new(language.code, language.name)).collect();
    view! {
        {form.radios("hear", &t("hear-back-question"), Some(&t("hear-back-hint")), ways)}
        {form.input("letter-name", &t("hear-name"), Some(&t("hear-name-hint")), "")}
        {form.text_area("letter-address", &t("hear-address"), Some(&t("hear-back-address-hint")), 5)}
        {form.radios("letter-form", &t("hear-back-form"), None, forms.into())}
        {form.select("letter-language", &t("hear-back-language"), None, &t("hear-back-language-none"), languages)}
    }
    .into_any()
}

const fn form_message(form: TextForm) -> &'static str {
    match form {
        TextForm::EasyRead => "hear-back-easy-read",
        TextForm::Standard => "hear-back-standard",
    }
}

/// How somebody hears, without where they live.
pub fn in_words(hearer: &Hearer) -> String {
    if hearer.hearing.channel != Channel::Paper {
        return t("hear-back-no");
    }
    let locale = hearer.person.locale.unwrap_or(Locale::DEFAULT);
    [t("hear-back-letter"), t(form_message(locale.form)), locale.language().name.to_owned()].join(" · ")
}

/// The form, with what was said before. Only who prints letters sees where they go.
pub async fn change(reader: Reader, Path((_, id)): Path<(String, String)>) -> Result<Response, Failure> {
    let person = to_look_after(&reader, &id).await?;
    let Hearer { person: reads, hearing } = hearer(&reader, &person.person).await?;
    let locale = reads.locale.unwrap_or(Locale::DEFAULT);
    let prints = reader.may(&Deed::PrintLetters).is_ok();
    let shown = |personal: &Option<Personal>| personal.iter().filter(|_| prints).map(|text| text.0.clone()).collect();
    let form = Form::default().or([
        ("hear", if hearing.channel == Channel::Paper { "letter" } else { "no" }.to_owned()),
        ("letter-name", shown(&hearing.name)),
        ("letter-address", shown(&hearing.address)),
        ("letter-form", locale.form.name().to_owned()),
        ("letter-language", locale.language().code.to_owned()),
    ]);
    Ok(change_page(reader, &person, &hearing, form, StatusCode::OK))
}

fn change_page(reader: Reader, person: &WrittenDown, kept: &Hearing, form: Form, status: StatusCode) -> Response {
    let hidden = kept.address.is_some() && reader.may(&Deed::PrintLetters).is_err();
    let page = page(&reader, reader.t("hear-back-title"), person).faulty(form.is_faulty()).status(status);
    let path = format!("recorded/people/{}", person.person);
    reader.show(page, move || {
        view! {
            {form.summary()}
            {hidden.then(|| view! { <div class="bt-notice"><p>{t("hear-back-kept")}</p></div> })}
            <form method="post" action=the_reader().href(&format!("{path}/hearing")) novalidate>
                {fields(&form)}
                <div class="bt-actions">{ui::buttons("when-button", Some(&path))}</div>
            </form>
        }
    })
}

/// Keeps it. Where something is wrong, the form is shown again at once: an address becomes no draft.
pub async fn keep(
    reader: Reader,
    Path((_, id)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let person = to_look_after(&reader, &id).await?;
    let (kept, _) = reader.app.store.hearing(&person.person).await?;
    match HearBack::read(&with_kept(&fields, &kept)) {
        Ok(hear) => {
            reader.app.store.keep_hear_back(&reader.act()?, &person.person, &hear).await?;
            Ok(reader.go(&format!("recorded/people/{}?said=hear-back", person.person)))
        }
        Err(faults) => {
            let form = Form::again(fields, faults);
            let mut response = change_page(reader, &person, &kept, form, StatusCode::UNPROCESSABLE_ENTITY);
            has_page(&mut response);
            Ok(response)
        }
    }
}

/// The fields, with the name and the address that are there, where both were left empty.
fn with_kept(fields: &Fields, kept: &Hearing) -> Fields {
    let mut fields = fields.clone();
    if let ("", "", Some(name), Some(address)) =
        (fields.text("letter-name"), fields.text("letter-address"), &kept.name, &kept.address)
    {
        let there = [("letter-name", name), ("letter-address", address)];
        fields.0.extend(there.map(|(field, text)| (field.to_owned(), text.0.clone())));
    }
    fields
}
